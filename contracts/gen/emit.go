package main

import (
	_ "embed"
	"fmt"
	"io"
	"text/template"
)

//go:embed fhe.sol.tmpl
var librarySource string

var library = template.Must(template.New("FHE.sol").Parse(librarySource))

// emit writes the library.
func emit(w io.Writer) error {
	err := library.Execute(w, struct {
		Types, Values            []encrypted
		Operators, Casts, Random []function
	}{types, values, operators(), casts(), draws()})
	if err != nil {
		return fmt.Errorf("expand the library template: %w", err)
	}
	return nil
}
