package main

import (
	_ "embed"
	"fmt"
	"io"
	"strings"
	"text/template"
)

//go:embed fhe.sol.tmpl
var librarySource string

var library = template.Must(template.New("FHE.sol").Funcs(template.FuncMap{
	"result": result,
	"word":   func(t encrypted, name string) string { return strings.ReplaceAll(t.Word, "%s", name) },
}).Parse(librarySource))

// emit writes the library.
func emit(w io.Writer) error {
	err := library.Execute(w, struct {
		Types     []encrypted
		Operators []binary
	}{types, operators})
	if err != nil {
		return fmt.Errorf("expand the library template: %w", err)
	}
	return nil
}

// result is the type op returns for operands of type t.
func result(op binary, t encrypted) string {
	if op.Result != "" {
		return op.Result
	}
	return t.Name
}
