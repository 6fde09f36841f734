// Command cnn measures encrypted inference at production parameters, without a chain or a network. It sends one image
// through each shipped model. Three of the committee's four signers open pages, and all parties share this process on
// two cores. It counts the work of all parties: the coprocessor's, each active signer's own, and what everyone computes
// from the signers' shares. It does not count sealing the input, reading the output, encoding, hashing and sending
// shares, or preparing weights, which happens once per model. Results are compared with the plaintext network.
// Agreement and accuracy over many images come from the simulator. It writes a Markdown report and prints one JSON
// object as its last line.
package main
