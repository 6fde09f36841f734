//go:build !(darwin || freebsd || linux)

package cl

import "errors"

var libraries = []string{"OpenCL"}

var errSystem = errors.New("not supported on this operating system")

func openLibrary(string) (uintptr, error) { return 0, errSystem }

func findSymbol(uintptr, string) (uintptr, error) { return 0, errSystem }
