package onnx

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Printable returns a string in which every rune that does not print, and every byte that is not UTF-8, is escaped as
// in Go source. Names in files come from strangers. Shown raw, they could move a terminal's cursor, colour it, reverse
// the reading order, or forge log lines. Printable text stays unchanged, so Printable(Printable(s)) is Printable(s).
func Printable(s string) string {
	var out strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		part := s[:size]
		if invalid := r == utf8.RuneError && size == 1; invalid || !strconv.IsPrint(r) {
			quoted := strconv.Quote(part)
			part = quoted[1 : len(quoted)-1]
		}
		out.WriteString(part)
		s = s[size:]
	}
	return out.String()
}
