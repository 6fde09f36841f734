package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
)

func main() {
	out := flag.String("out", "contracts/src/lib/FHE.sol", "file to write")
	flag.Parse()
	var library bytes.Buffer
	if err := emit(&library); err != nil {
		fmt.Fprintf(os.Stderr, "gen: %v\n", err)
		os.Exit(1)
	}
	if err := os.WriteFile(*out, library.Bytes(), 0o644); err != nil {
		fmt.Fprintf(os.Stderr, "gen: write the library: %v\n", err)
		os.Exit(1)
	}
}
