package docs

import (
	"os"
	"regexp"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

var load = sync.OnceValues(func() (*Tree, error) { return Load(os.DirFS("../..")) })

func repository(t *testing.T) *Tree {
	tree, err := load()
	require.NoError(t, err)
	require.Contains(t, tree.pages, "README.md")
	return tree
}

func report(t *testing.T, faults []Fault) {
	for _, fault := range faults {
		t.Error(fault)
	}
}

// The badge in the README and what it asks for follow go.mod.
func TestReadmeNamesTheGoVersion(t *testing.T) {
	module, err := os.ReadFile("../../go.mod")
	require.NoError(t, err)
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	minor := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindSubmatch(module)
	require.NotNil(t, minor)
	require.Contains(t, string(readme), "badge/Go-"+string(minor[1])+"-")
	require.Contains(t, string(readme), "with Go "+string(minor[1])+",")
}

func TestLinksResolve(t *testing.T) { report(t, repository(t).Links()) }

func TestPathsExist(t *testing.T) { report(t, repository(t).Paths()) }

func TestCommentsCiteWhatIsInTheTree(t *testing.T) {
	faults, err := repository(t).Comments()
	require.NoError(t, err)
	report(t, faults)
}

func TestCommandsExist(t *testing.T) {
	faults, err := repository(t).Commands()
	require.NoError(t, err)
	report(t, faults)
}

func TestGlossaryIsComplete(t *testing.T) {
	tree := repository(t)
	glossary, err := tree.Glossary()
	require.NoError(t, err)
	require.Empty(t, glossary.Unsorted())

	nouns, err := tree.StateNouns(glossary)
	require.NoError(t, err)
	report(t, nouns)
	keys, err := tree.LogKeys(glossary)
	require.NoError(t, err)
	report(t, keys)
}
