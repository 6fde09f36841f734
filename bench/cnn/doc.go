// Command cnn measures encrypted inference at production parameters, without chain or network: one MNIST image through each
// shipped model, a committee of which three of four members open pages, all parties in this process on two cores. What it counts
// is everybody's work: the coprocessor's, each active member's own, and what everybody computes from the members'
// shares. Not counted: sealing the input, reading the output, encoding, hashing and sending shares, and preparing weights, which is
// done once a model. Results are compared with the plaintext network; agreement and accuracy over many images come
// from the simulator. It writes a Markdown report and prints one JSON object as its last line.
package main
