// Command committee measures the committee's part of the work at production parameters, without a chain or a network:
// one signer's answer to a repack ticket, and what every operator then computes from the answers, step by step, on one
// core and on all. The fresh pages are decrypted and compared with the old ones. It writes a Markdown report and prints
// one JSON object as its last line. It is not part of the network: it holds a whole secret key, which no network ever
// does.
package main
