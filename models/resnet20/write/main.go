// Command write writes the ResNet-20 of package resnet20 as an ONNX file.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/glomar-network/glomar/fhe/tensor/onnx"
	"github.com/glomar-network/glomar/models/resnet20"
)

func main() {
	out := flag.String("o", "resnet20.onnx", "file to write")
	flag.Parse()
	data, err := onnx.Write(resnet20.Model())
	if err == nil {
		err = os.WriteFile(*out, data, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
