package onnx

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestPrintable(t *testing.T) {
	for name, want := range map[string]string{
		"":                          "",
		"/conv1/Conv output":        "/conv1/Conv output",
		`quote " and backslash \`:   `quote " and backslash \`,
		"Größe 大小":                  "Größe 大小",
		"\x1b[2J\x1b[31mred":        `\x1b[2J\x1b[31mred`,
		"\x9b31m":                   `\x9b31m`, // the one-byte form of ESC [, not UTF-8
		"\u009b31m":                 `\u009b31m`,
		"two\nlines\r\n":            `two\nlines\r\n`,
		"tab\tbell\abackspace\b":    `tab\tbell\abackspace\b`,
		"nul\x00del\x7f":            `nul\x00del\x7f`,
		"right\u202eto left\u2066":  `right\u202eto left\u2066`,
		"zero\u200bwidth\ufeff":     `zero\u200bwidth\ufeff`,
		"cut off \xe5\xa4":          `cut off \xe5\xa4`,
		"replaced \uFFFD":           "replaced \uFFFD",
		"line\u2028separator\u00a0": `line\u2028separator\u00a0`,
	} {
		if got := Printable(name); got != want {
			t.Errorf("%q: got %s, want %s", name, got, want)
		}
	}
}

func FuzzPrintable(f *testing.F) {
	f.Add("\x1b[31m\xff\u202e")
	f.Fuzz(func(t *testing.T, s string) {
		got := Printable(s)
		if !utf8.ValidString(got) || Printable(got) != got {
			t.Fatalf("%q becomes %q, then %q", s, got, Printable(got))
		}
		for _, r := range got {
			if !unicode.IsPrint(r) {
				t.Fatalf("%q becomes %q, in which %q does not print", s, got, r)
			}
		}
	})
}
