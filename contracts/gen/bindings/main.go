package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// contracts that Go code deploys, calls or reads events of, in the order of the generated file.
var contracts = []string{
	"ACL", "FHEExecutor", "InputVerifier", "DecryptionVerifier", "HCULimit", "HostTimelock", "HostProxy", "TestUSD",
	"ConfidentialUSD", "PrivateScore", "PrivateClassifier", "DeepChain",
}

// artifact is the part of forge's output file that a binding needs.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object string `json:"object"`
	} `json:"bytecode"`
}

func main() {
	built := flag.String("built", "contracts/out", "forge's output folder")
	out := flag.String("out", "contracts/bindings/bindings.go", "file to write")
	flag.Parse()
	if err := generate(*built, *out); err != nil {
		fmt.Fprintf(os.Stderr, "bindings: %v\n", err)
		os.Exit(1)
	}
}

// generate writes the bindings of the contracts built in folder built to file out.
func generate(built, out string) error {
	var abis, bytecodes []string
	for _, name := range contracts {
		a, err := read(filepath.Join(built, name+".sol", name+".json"))
		if err != nil {
			return err
		}
		abis = append(abis, string(a.ABI))
		bytecodes = append(bytecodes, a.Bytecode.Object)
	}
	code, err := abigen.BindV2(contracts, abis, bytecodes, "bindings", nil, nil)
	if err != nil {
		return fmt.Errorf("bind %s: %w", strings.Join(contracts, ", "), err)
	}
	if err := os.WriteFile(out, []byte(code), 0o644); err != nil {
		return fmt.Errorf("write the bindings: %w", err)
	}
	return nil
}

func read(path string) (artifact, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return artifact{}, fmt.Errorf("%w; build first: npm --prefix contracts run build", err)
	}
	if err != nil {
		return artifact{}, fmt.Errorf("read what forge built: %w", err)
	}
	var a artifact
	if err := json.Unmarshal(data, &a); err != nil {
		return artifact{}, fmt.Errorf("read %s: %w", path, err)
	}
	if a.Bytecode.Object == "" || a.Bytecode.Object == "0x" {
		return artifact{}, fmt.Errorf("%s has no bytecode: is the contract abstract?", path)
	}
	return a, nil
}
