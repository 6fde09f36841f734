package main

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/backend/opencl"
	"github.com/glomar-network/glomar/fhe/backend/simd"
)

func backendNamed(name string) (backend.Backend, error) {
	for _, b := range []backend.Backend{lattigo.New(), simd.New(), opencl.New(opencl.Options{})} {
		if b.Name() == name {
			return b, nil
		}
	}
	return nil, fmt.Errorf("unknown backend %q: use lattigo, simd or opencl", name)
}
