// Package config is a node's app.toml: the SDK's settings, where host chains are read, and the signer that runs beside
// the node. Every key can also be given as a flag or as an environment variable (GLOMARD_GLOMAR_HOST_RPC).
package config
