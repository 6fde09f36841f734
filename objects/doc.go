// Package objects fetches content-addressed bytes from operators' gateways: pages, layouts, openings, sealed inputs,
// plans. It does not trust gateways: connections are plain, and every byte is checked against the digest asked for.
package objects
