package docs

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// sound is a tree without faults. Each test below plants one.
var sound = map[string]string{
	"Makefile": "test: build ## run\nbuild:\n",
	"README.md": "# Top\n\nRun `make test`, then `glomar model run`. " +
		"See [how](docs/a.md#one-two), `x/a.go`, `x/sub/...`, `x/.venv/a`.\n",
	"docs/a.md": "# One `two`\n\n```\n[no](link.md) in code\nmake build # glomar for users\n```\n\n" +
		"1. first\n2. second\n\n## One two\n\n[split\nlink](#one-two-1)\n",
	"docs/sub/s.md":          "# S\n",
	"docs/glossary.md":       "| **attempt** | a | b |\n| **handle leaf** | a | b |\n\n| `took` | time |\n",
	"cmd/glomar/cmd/m.go":    "package cmd\n\nvar a = C{Use: \"model\"}\nvar b = C{Use: \"run FILE\"}\n",
	"cmd/glomard/cmd/r.go":   "package cmd\n\nvar a = C{Use: \"glomard\"}\n",
	"proto/glomar/a/a.proto": "// As in docs/a.md.\nmessage HandleLeaf {\n",
	"x/a.go": "// Package x is (docs/a.md, \"One two\", rule 2)\n// and (docs/a.md,\n// \"One two\").\npackage x\n\n" +
		"func f() { logger.Info(\"t\", \"attempts\", 1, \"took\", 2) }\n",
	"x/sub/b.go":            "package sub\n",
	"x/node_modules/a/b.md": "[not ours](to-check.md)\n",
	"x/.venv/b.md":          "[not ours](to-check.md)\n",
	"x/a.sol": "// No design is cited here, and https://a.b/c.md is not a file of ours.\n" +
		"contract A {} // (docs/a.md, \"One two\")\n",
}

// all runs every check.
func all(t *testing.T, files map[string]string) []string {
	tree := fstest.MapFS{}
	for name, text := range files {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	loaded, err := Load(tree)
	require.NoError(t, err)
	faults := append(loaded.Links(), loaded.Paths()...)
	for _, check := range []func() ([]Fault, error){loaded.Comments, loaded.Commands} {
		more, err := check()
		require.NoError(t, err)
		faults = append(faults, more...)
	}
	glossary, err := loaded.Glossary()
	require.NoError(t, err)
	for _, check := range []func(*Glossary) ([]Fault, error){loaded.StateNouns, loaded.LogKeys} {
		more, err := check(glossary)
		require.NoError(t, err)
		faults = append(faults, more...)
	}
	var text []string
	for _, fault := range faults {
		text = append(text, fault.String())
	}
	return text
}

func TestSoundTreeHasNoFaults(t *testing.T) { require.Empty(t, all(t, sound)) }

func TestPlantedFaultsAreFound(t *testing.T) {
	for name, c := range map[string]struct{ file, text, at string }{
		"link to a file":         {"docs/b.md", "a\n\n[b](c.md)", "docs/b.md:3:"},
		"link to an anchor":      {"docs/b.md", "[b](a.md#two)", "docs/b.md:1:"},
		"anchor of this page":    {"docs/b.md", "# A\n[b](#b)", "docs/b.md:2:"},
		"link over two lines":    {"docs/b.md", "[b\nb](c.md)", "docs/b.md:2:"},
		"link from the root":     {"docs/b.md", "[b](/docs/a.md)", "docs/b.md:1:"},
		"reference-style link":   {"docs/b.md", "\n[b]: c.md", "docs/b.md:2:"},
		"image":                  {"docs/b.md", "![b](c.svg)", "docs/b.md:1:"},
		"html image":             {"docs/b.md", `<img src="c.svg">`, "docs/b.md:1:"},
		"path":                   {"docs/b.md", "`x/b`", "docs/b.md:1:"},
		"path in a code block":   {"docs/b.md", "```\ngo run ./x/b\n```", "docs/b.md:2:"},
		"path from its folder":   {"docs/b.md", "`sub/c`", "docs/b.md:1:"},
		"make target":            {"docs/b.md", "```\nmake tests\n```", "docs/b.md:2:"},
		"command":                {"docs/b.md", "`glomar modle`", "docs/b.md:1:"},
		"subcommand":             {"docs/b.md", "`glomar model walk`", "docs/b.md:1:"},
		"document":               {"x/b.go", "package x\n\n// As docs/c.md says.\nvar a int\n", "x/b.go:3:"},
		"document without path":  {"x/b.go", "// As a.md says.\npackage x\n", "x/b.go:1:"},
		"heading":                {"x/b.go", "// (docs/a.md, \"Three\")\npackage x\n", "x/b.go:1:"},
		"heading over two lines": {"x/b.go", "// (docs/a.md,\n// \"Three\")\npackage x\n", "x/b.go:1:"},
		"second heading":         {"x/b.go", "// (docs/a.md, \"One two\" and \"Three\")\npackage x\n", "x/b.go:1:"},
		"rule":                   {"x/b.go", "// (docs/a.md, \"One two\", rule 3)\npackage x\n", "x/b.go:1:"},
		"rule of nothing":        {"x/b.go", "// (docs/a.md, rule 1)\npackage x\n", "x/b.go:1:"},
		"folder of docs":         {"x/b.go", "// See docs/adr/0001.\npackage x\n", "x/b.go:1:"},
		"design, section":        {"x/b.go", "// (docs: design, section 6)\npackage x\n", "x/b.go:1:"},
		"design over two lines":  {"x/b.go", "// See the\n// design, section 6.\npackage x\n", "x/b.go:1:"},
		"section of the design":  {"x/b.go", "// Section 4 of the design.\npackage x\n", "x/b.go:1:"},
		"design in Solidity":     {"x/b.sol", "uint a; // design 5.5 rule 2", "x/b.sol:1:"},
		"design in protobuf":     {"proto/b.proto", "/* design: share once */", "proto/b.proto:1:"},
		"design in Markdown":     {"docs/b.md", "text (design, section 4)", "docs/b.md:1:"},
		"section of nothing":     {"x/b.go", "// Proven later (section 5.6).\npackage x\n", "x/b.go:1:"},
		"noun of the state":      {"proto/glomar/a/b.proto", "\nmessage Bond {\n", "proto/glomar/a/b.proto:2:"},
		"log key":                {"x/b.go", "package x\n\nfunc f() { l.Warn(\"t\", \"bond\", 1) }\n", "x/b.go:3:"},
		"key of a logger":        {"x/b.go", "package x\n\nvar l = l.With(\"bond\", 1)\n", "x/b.go:3:"},
	} {
		t.Run(name, func(t *testing.T) {
			files := maps.Clone(sound)
			files[c.file] = c.text
			faults := all(t, files)
			require.NotEmpty(t, faults)
			for _, fault := range faults {
				require.True(t, strings.HasPrefix(fault, c.at), fault)
			}
		})
	}
}

func TestGlossaryMustBeThereAndSorted(t *testing.T) {
	for name, text := range map[string]string{"missing": "", "without terms": "# Glossary\n"} {
		t.Run(name, func(t *testing.T) {
			tree := fstest.MapFS{}
			if text != "" {
				tree[GlossaryFile] = &fstest.MapFile{Data: []byte(text)}
			}
			loaded, err := Load(tree)
			require.NoError(t, err)
			_, err = loaded.Glossary()
			require.ErrorIs(t, err, ErrNoGlossary)
		})
	}
	rows := "| **b** | b | b |\n| **a** | a | a |\n| **a** | a | a |\n| **c** | c | c |\n"
	loaded, err := Load(fstest.MapFS{GlossaryFile: {Data: []byte(rows)}})
	require.NoError(t, err)
	glossary, err := loaded.Glossary()
	require.NoError(t, err)
	require.Equal(t, []string{"a", "a"}, glossary.Unsorted())
}

// FuzzMarkdown parses any text: it must end, and lines must lie in the text.
func FuzzMarkdown(f *testing.F) {
	for _, text := range sound {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p := parsePage(text)
		lines := 1 + strings.Count(text, "\n")
		for _, m := range append(p.snippets(), p.links...) {
			require.Positive(t, m.line)
			require.LessOrEqual(t, m.line, lines)
		}
	})
}
