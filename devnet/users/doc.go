// Package users is the people who use a network: wallets on its host chain, the confidential dollar they hold, a model
// that a contract asks, and what each of them must own in plain integers. They know what any user knows: endpoints,
// contract addresses and their own keys. They send host-chain transactions and call package client; nothing here looks
// into a process of the network or changes one. The demo and the end-to-end tests are built on it.
package users
