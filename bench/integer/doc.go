// Command integer measures the FHE work of encrypted integers at production parameters, without a chain or a network.
// It runs a page of 64-bit additions, and confidential ERC-7984 transfers at several batch sizes. It reports the
// latency of each, and the committee's share of the work separately. Every result is decrypted and compared with plain
// arithmetic. It writes a Markdown report and prints one JSON object as its last line. It is not part of the network:
// it holds a whole secret key, which no network ever does.
package main
