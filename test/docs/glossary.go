package docs

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// GlossaryFile is where terms are defined.
const GlossaryFile = "docs/glossary.md"

// ErrNoGlossary says that the tree has no glossary, or one without terms.
var ErrNoGlossary = errors.New("no glossary")

var (
	termRow = regexp.MustCompile(`(?m)^\| \*\*([^|]+?)\*\* \|([^|]*)\|([^|]*)\|$`)
	keyRow  = regexp.MustCompile("(?m)^\\| `([a-z0-9 _-]+)` \\|")
	message = regexp.MustCompile(`(?m)^message (\w+)`)
)

// logging is in every file with log keys. It spares parsing the others.
var logging = []string{".Trace(", ".Debug(", ".Info(", ".Warn(", ".Error(", ".With("}

// Glossary is the words that docs/glossary.md defines.
type Glossary struct {
	terms []string // in the order of the file
	known map[string]bool
}

// Glossary reads docs/glossary.md. A term is a row | **term** | meaning | where |, a log key a row | `key` | meaning |.
// It fails with ErrNoGlossary.
func (t *Tree) Glossary() (*Glossary, error) {
	text, err := fs.ReadFile(t.files, GlossaryFile)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoGlossary, err)
	}
	g := &Glossary{known: map[string]bool{}}
	for _, m := range termRow.FindAllStringSubmatch(string(text), -1) {
		g.terms = append(g.terms, m[1])
		g.known[m[1]] = true
	}
	for _, m := range keyRow.FindAllStringSubmatch(string(text), -1) {
		g.known[m[1]] = true
	}
	if len(g.terms) == 0 {
		return nil, ErrNoGlossary
	}
	return g, nil
}

// Unsorted returns the terms that are not in alphabetical order, or are there twice.
func (g *Glossary) Unsorted() []string {
	var wrong []string
	for i := 1; i < len(g.terms); i++ {
		if strings.ToLower(g.terms[i]) <= strings.ToLower(g.terms[i-1]) {
			wrong = append(wrong, g.terms[i])
		}
	}
	return wrong
}

// defines says whether a word, or the singular of a plural, is in the glossary.
func (g *Glossary) defines(word string) bool {
	spaced := strings.NewReplacer("_", " ", "-", " ").Replace(word)
	return g.known[word] || g.known[strings.TrimSuffix(word, "s")] || g.known[spaced]
}

// StateNouns returns the messages of the chain's state that the glossary does not define: every top-level message of
// proto/glomar that is not a request, a response, a transaction, a genesis or a set of parameters.
func (t *Tree) StateNouns(g *Glossary) ([]Fault, error) {
	var faults []Fault
	for _, name := range t.with(".proto") {
		switch path.Base(name) {
		case "genesis.proto", "query.proto", "tx.proto", "gateway.proto", "signer.proto", "transport.proto":
			continue
		}
		text, err := fs.ReadFile(t.files, name)
		if err != nil {
			return nil, err
		}
		for _, m := range message.FindAllStringSubmatchIndex(string(text), -1) {
			noun := string(text[m[2]:m[3]])
			if noun != "Params" && !g.defines(words(noun)) {
				faults = append(faults, Fault{name, lineOf(string(text), m[2]), noun + " is not in " + GlossaryFile})
			}
		}
	}
	return faults, nil
}

// words turns HandleLeaf into "handle leaf".
func words(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// LogKeys returns the keys of structured log lines that the glossary does not define, outside benchmarks and tests.
func (t *Tree) LogKeys(g *Glossary) ([]Fault, error) {
	var faults []Fault
	for _, name := range t.with(".go") {
		if strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "bench/") {
			continue
		}
		text, err := fs.ReadFile(t.files, name)
		if err != nil {
			return nil, err
		}
		if !containsAny(text, logging) {
			continue
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, name, text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		ast.Inspect(file, func(node ast.Node) bool {
			for _, key := range logKeys(node) {
				if word, err := strconv.Unquote(key.Value); err == nil && !g.defines(word) {
					what := fmt.Sprintf("log key %q is not in %s", word, GlossaryFile)
					faults = append(faults, Fault{name, set.Position(key.Pos()).Line, what})
				}
			}
			return true
		})
	}
	return faults, nil
}

// logKeys are the literal keys of a call such as logger.Info("text", "key", value) or logger.With("key", value).
func logKeys(node ast.Node) (keys []*ast.BasicLit) {
	call, ok := node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	method, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	first := 0
	switch method.Sel.Name {
	case "Trace", "Debug", "Info", "Warn", "Error":
		first = 1
	case "With":
	default:
		return nil
	}
	if len(call.Args) <= first || (len(call.Args)-first)%2 != 0 {
		return nil
	}
	for i := first; i < len(call.Args); i += 2 {
		if key, ok := call.Args[i].(*ast.BasicLit); ok && key.Kind == token.STRING {
			keys = append(keys, key)
		}
	}
	return keys
}
