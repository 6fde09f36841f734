// Train trains one of the MNIST models in the parent folder and writes it as ONNX:
//
//	inference/networks/fetch.sh
//	go run ./inference/networks/train -model nn20
//
// A model is a recipe (recipes.go) over the layers in net.go. Its purpose is a bound on every pre-activation that holds
// for every input, seen in training or not: inputs are in [-1, 1], the activation maps [-bound, bound] to [-1, 1], and
// after every step each row of weights, its bias included, is projected onto the L1 ball of that radius. The same seed
// on the same architecture gives the same file.
package main
