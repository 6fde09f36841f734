package layers

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"
)

const (
	module  = "github.com/glomar-network/glomar"
	lattigo = "github.com/tuneinsight/lattigo/v6"
	root    = "../.."
)

// unruled are the top-level folders with Go code that may import anything: the binaries and the tests of whole
// networks.
var unruled = []string{"cmd", "test"}

// config is the part of .golangci.yml that this test reads.
type config struct {
	Linters struct {
		Settings struct {
			Depguard struct {
				Rules map[string]rule `json:"rules"`
			} `json:"depguard"`
		} `json:"settings"`
	} `json:"linters"`
}

type rule struct {
	Files []string `json:"files"`
	Allow []string `json:"allow"`
	Deny  []struct {
		Pkg string `json:"pkg"`
	} `json:"deny"`
}

// allows says what the linter should say: the longer match wins, and what nothing matches is allowed.
func (r rule) allows(path string) bool {
	longest := func(prefixes []string) (n int) {
		for _, p := range prefixes {
			if strings.HasPrefix(path, p) {
				n = max(n, len(p))
			}
		}
		return n
	}
	var denied []string
	for _, d := range r.Deny {
		denied = append(denied, d.Pkg)
	}
	deny := longest(denied)
	return deny == 0 || longest(r.Allow) > deny
}

func rules(t *testing.T) map[string]rule {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, ".golangci.yml"))
	require.NoError(t, err)
	var c config
	require.NoError(t, yaml.Unmarshal(data, &c))
	return c.Linters.Settings.Depguard.Rules
}

// floors returns the top-level folders that hold Go packages.
func floors(t *testing.T) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(root)
	require.NoError(t, err)
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") && e.Name() != "build" &&
			holdsGo(t, filepath.Join(root, e.Name())) {
			names = append(names, e.Name())
		}
	}
	return names
}

func holdsGo(t *testing.T, dir string) bool {
	t.Helper()
	found := errors.New("found")
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && d.Name() == "node_modules":
			return filepath.SkipDir
		case strings.HasSuffix(path, ".go"):
			return found
		}
		return nil
	})
	if err != nil {
		require.ErrorIs(t, err, found)
	}
	return err != nil
}

func TestEveryFloorHasARule(t *testing.T) {
	all := rules(t)
	for _, floor := range floors(t) {
		if slices.Contains(unruled, floor) {
			continue
		}
		require.Contains(t, all, floor, "add a rule for the new folder to .golangci.yml")
		require.Equal(t, []string{"${config-path}/" + floor + "/**", "!$test"}, all[floor].Files, "rule %s", floor)
	}
}

// TestTheRulesPointDown holds the rules against the picture of the README, whatever else they allow.
func TestTheRulesPointDown(t *testing.T) {
	all := rules(t)
	top := []string{"cmd", "demo", "devnet", "test", "bench", "client", "app"}
	for floor, above := range map[string][]string{
		"fhe":         {"threshold", "inference", "coprocessor", "x", "hostchain", "transport", "chainclient", "api"},
		"x":           {"fhe", "threshold", "inference", "coprocessor", "hostchain", "transport", "chainclient", "api"},
		"app":         {"fhe", "threshold", "inference", "coprocessor", "hostchain", "transport", "chainclient", "api"},
		"threshold":   {"inference", "coprocessor", "chainclient"},
		"inference":   {"coprocessor", "hostchain", "transport", "chainclient", "api", "x"},
		"coprocessor": {}, "hostchain": {"fhe", "threshold", "inference", "coprocessor"},
		"transport": {"fhe", "threshold", "inference", "coprocessor", "x"}, "wire": {"fhe", "x", "transport"},
		"objects": {"fhe", "threshold", "inference", "coprocessor"}, "contracts": {"fhe", "x", "coprocessor"},
	} {
		for _, other := range append(above, top...) {
			if other != floor {
				require.False(t, all[floor].allows(module+"/"+other+"/any"), "%s may import %s", floor, other)
			}
		}
	}
	require.False(t, all["x"].allows(lattigo+"/ring"))
}

// TestTheLinterRefusesImportsThatPointUp plants, in a module of stubs with this repository's configuration, a package
// in every floor that imports every other floor.
func TestTheLinterRefusesImportsThatPointUp(t *testing.T) {
	linter := golangci(t)
	all, names := rules(t), floors(t)
	targets := []string{lattigo + "/ring", module + "/contracts/proof"}
	for _, floor := range names {
		targets = append(targets, module+"/"+floor+"/stub")
	}
	for _, name := range []string{"host", "threshold", "coprocessor", "reveal", "model"} {
		targets = append(targets, module+"/x/"+name+"/keeper")
	}

	dir := t.TempDir()
	copyConfig(t, dir)
	write(
		t,
		dir,
		"go.mod",
		fmt.Sprintf("module %s\n\ngo 1.26\n\nrequire %s v6.0.0\n\nreplace %[2]s => ./lattigo\n", module, lattigo),
	)
	write(t, dir, "lattigo/go.mod", "module "+lattigo+"\n\ngo 1.26\n")
	for _, target := range targets {
		folder := strings.Replace(strings.TrimPrefix(target, module+"/"), lattigo, "lattigo", 1)
		write(t, dir, folder+"/stub.go", "// Package stub is a stub.\npackage stub\n")
	}
	want := map[string]bool{}
	violated := map[string]bool{}
	for _, floor := range names {
		var source strings.Builder
		source.WriteString("// Package planted is planted.\npackage planted\n\nimport (\n")
		for _, target := range targets {
			fmt.Fprintf(&source, "\t_ %q\n", target)
			for name, r := range all {
				if applies(name, floor) && !r.allows(target) {
					want[key(name, floor, target)] = true
					violated[name] = true
				}
			}
		}
		source.WriteString(")\n")
		write(t, dir, floor+"/planted/planted.go", source.String())
	}
	for name := range all {
		require.True(t, violated[name], "nothing violates rule %s", name)
	}
	got := findings(t, linter, dir)
	require.Empty(t, without(want, got), "the linter accepts what the rules forbid")
	require.Empty(t, without(got, want), "the linter refuses what the rules allow")
}

// without returns the keys of a that b lacks.
func without(a, b map[string]bool) (keys []string) {
	for k := range a {
		if !b[k] {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	return keys
}

// applies says whether a rule speaks about a floor: every floor has its own, and all but x and app that of keepers.
func applies(name, floor string) bool {
	if name == "keepers" {
		return floor != "x" && floor != "app"
	}
	return name == floor
}

func key(rule, floor, target string) string { return rule + ": " + floor + " imports " + target }

var finding = regexp.MustCompile(`^import '([^']+)' is not allowed from list '([^']+)'`)

// findings runs depguard alone and returns what it refuses.
func findings(t *testing.T, linter, dir string) map[string]bool {
	t.Helper()
	cmd := exec.Command(linter, "run", "--enable-only", "depguard", "--output.json.path", "stdout", "./...")
	cmd.Dir = dir
	// The stubs' module is on disk alone.
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	exit := (*exec.ExitError)(nil)
	require.ErrorAs(t, err, &exit, "the linter accepts planted violations: %s", stderr.String())
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct{ Filename string }
		}
	}
	require.NoError(t, json.NewDecoder(strings.NewReader(string(out))).Decode(&report), "%s%s", out, stderr.String())
	got := map[string]bool{}
	for _, issue := range report.Issues {
		match := finding.FindStringSubmatch(issue.Text)
		require.NotNil(t, match, "%s: %s", issue.FromLinter, issue.Text)
		floor, _, _ := strings.Cut(filepath.ToSlash(issue.Pos.Filename), "/")
		got[key(match[2], floor, match[1])] = true
	}
	return got
}

// golangci returns the pinned linter, which make lint installs.
func golangci(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join(root, ".tools", "bin", "golangci-lint"))
	require.NoError(t, err)
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		if os.Getenv("GLOMAR_LINT") != "" {
			t.Fatalf("%s is missing: run scripts/tools.sh", path)
		}
		t.Skip("make lint installs the linter and runs this test")
	}
	return path
}

func copyConfig(t *testing.T, dir string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, ".golangci.yml"))
	require.NoError(t, err)
	write(t, dir, ".golangci.yml", string(data))
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
}
