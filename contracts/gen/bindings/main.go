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

// packages are written under the output folder, each in its own folder: bindings of contracts that Go code deploys,
// calls or reads events of, in the order of the generated file.
var packages = []struct {
	folder, name string
	contracts    []string
}{
	{".", "bindings", []string{
		"ACL", "FHEExecutor", "InputVerifier", "DecryptionVerifier", "HCULimit", "HostTimelock", "HostProxy", "TestUSD",
		"ConfidentialUSD", "PrivateScore", "PrivateClassifier",
	}},
	{"attack", "attack", []string{"DeepChain"}},
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
	out := flag.String("out", "contracts/bindings", "folder to write to")
	flag.Parse()
	for _, p := range packages {
		file := filepath.Join(*out, p.folder, "bindings.go")
		if err := generate(*built, file, p.name, p.contracts); err != nil {
			fmt.Fprintf(os.Stderr, "bindings: %v\n", err)
			os.Exit(1)
		}
	}
}

// generate writes the bindings of contracts built in folder built to a file of a package.
func generate(built, file, pkg string, contracts []string) error {
	var abis, bytecodes []string
	for _, name := range contracts {
		a, err := read(filepath.Join(built, name+".sol", name+".json"))
		if err != nil {
			return err
		}
		abis = append(abis, string(a.ABI))
		bytecodes = append(bytecodes, a.Bytecode.Object)
	}
	code, err := abigen.BindV2(contracts, abis, bytecodes, pkg, nil, nil)
	if err != nil {
		return fmt.Errorf("bind %s: %w", strings.Join(contracts, ", "), err)
	}
	if err := os.WriteFile(file, []byte(code), 0o644); err != nil {
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
