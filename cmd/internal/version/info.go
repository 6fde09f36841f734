package version

import (
	"fmt"
	"maps"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"text/tabwriter"
)

// What a release build states about itself, set by the linker (scripts/build.sh). All three are set, or none.
var (
	release string // v1.2.3
	commit  string // of the sources
	date    string // of that commit, RFC 3339
)

// development is the version of a build from sources whose history the toolchain did not see.
const development = "devel"

// Info describes a build.
type Info struct {
	Name       string `json:"name"`
	Version    string `json:"version"` // v1.2.3, a pseudo-version of Go's, or "devel"
	Commit     string `json:"commit"`  // empty if unknown, as is the date
	Dirty      bool   `json:"dirty"`   // the sources differed from the commit
	CommitDate string `json:"commit_date"`
	Go         string `json:"go"`
	OS         string `json:"os"`
	Arch       string `json:"arch"`
	// Build holds the settings that change what the program computes or how fast, under Go's names.
	Build map[string]string `json:"build"`
	// Dependencies holds the versions of the core ones by module path.
	Dependencies map[string]string `json:"dependencies"`
}

// settings are the build settings worth telling. GOAMD64 decides what a plan verifies to.
var settings = []string{"-tags", "-race", "-trimpath", "CGO_ENABLED", "GOAMD64", "GOARM64", "GOEXPERIMENT"}

// core are the dependencies worth telling.
var core = []string{
	"github.com/tuneinsight/lattigo/v6", "github.com/cometbft/cometbft", "github.com/cosmos/cosmos-sdk",
	"github.com/ethereum/go-ethereum",
}

// Read describes the running program, which is called name.
func Read(name string) Info {
	build, ok := debug.ReadBuildInfo()
	if !ok {
		build = &debug.BuildInfo{GoVersion: runtime.Version()}
	}
	info := describe(name, build)
	if release != "" {
		info.Version, info.Commit, info.CommitDate, info.Dirty = release, commit, date, false
	}
	return info
}

// describe reads what the toolchain recorded.
func describe(name string, build *debug.BuildInfo) Info {
	info := Info{
		Name: name, Version: build.Main.Version, Go: build.GoVersion, OS: runtime.GOOS, Arch: runtime.GOARCH,
		Build: map[string]string{}, Dependencies: map[string]string{},
	}
	if info.Version == "" || info.Version == "(devel)" {
		info.Version = development
	}
	for _, s := range build.Settings {
		switch s.Key {
		case "vcs.revision":
			info.Commit = s.Value
		case "vcs.time":
			info.CommitDate = s.Value
		case "vcs.modified":
			info.Dirty = s.Value == "true"
		default:
			if slices.Contains(settings, s.Key) {
				info.Build[s.Key] = s.Value
			}
		}
	}
	for _, m := range build.Deps {
		if !slices.Contains(core, m.Path) {
			continue
		}
		info.Dependencies[m.Path] = m.Version
		if m.Replace != nil {
			info.Dependencies[m.Path] = strings.TrimSpace(m.Replace.Path + " " + m.Replace.Version)
		}
	}
	return info
}

// String is the build in a few lines, for people.
func (i Info) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s\n", i.Name, i.Version)
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	line := func(name, value string) { fmt.Fprintf(w, "  %s\t%s\n", name, value) }
	if i.Commit != "" {
		dirty := ""
		if i.Dirty {
			dirty = ", with changes"
		}
		line("commit", i.Commit+dirty)
		line("date", i.CommitDate)
	}
	line("go", fmt.Sprintf("%s %s/%s", i.Go, i.OS, i.Arch))
	for _, key := range slices.Sorted(maps.Keys(i.Build)) {
		line(key, i.Build[key])
	}
	for _, path := range slices.Sorted(maps.Keys(i.Dependencies)) {
		line(path, i.Dependencies[path])
	}
	w.Flush()
	return b.String()
}
