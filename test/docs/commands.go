package docs

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
)

var (
	makeTarget  = regexp.MustCompile(`(?m)^([a-z][a-z0-9-]*):`)
	makeCall    = regexp.MustCompile(`(?:^|[\s(])make ([a-z][a-z0-9-]*)`)
	commandUse  = regexp.MustCompile(`(?:Use:\s*|\.Use\s=\s)"([a-z][a-z-]*)`)
	commandCall = regexp.MustCompile(`(?:^|[\s(/])(glomard?)((?: [a-z][a-z-]*)+)(?:\s|$)`)
)

// fromSDK are glomard's commands that the Cosmos SDK brings.
var fromSDK = []string{"export", "init", "keys", "query", "start", "tx"}

// groups are commands whose next word is a command too.
var groups = map[string]bool{"coprocessor": true, "devnet": true, "model": true, "signer": true}

// Commands returns make targets and commands in Markdown code that do not exist.
func (t *Tree) Commands() ([]Fault, error) {
	makefile, err := fs.ReadFile(t.files, "Makefile")
	if err != nil {
		return nil, err
	}
	targets := set(makeTarget.FindAllStringSubmatch(string(makefile), -1))
	uses := map[string]map[string]bool{}
	for _, binary := range []string{"glomar", "glomard"} {
		if uses[binary], err = t.uses(path.Join("cmd", binary, "cmd")); err != nil {
			return nil, err
		}
	}
	shared, err := t.uses("cmd/internal/version")
	if err != nil {
		return nil, err
	}
	for name := range shared {
		uses["glomar"][name], uses["glomard"][name] = true, true
	}
	for _, name := range fromSDK {
		uses["glomard"][name] = true
	}
	var faults []Fault
	for _, name := range t.with(".md") {
		for _, code := range t.pages[name].snippets() {
			command, _, _ := strings.Cut(code.text, " #") // what follows is a remark
			for _, m := range makeCall.FindAllStringSubmatch(command, -1) {
				if !targets[m[1]] {
					faults = append(faults, Fault{name, code.line, fmt.Sprintf("make %s: no such target", m[1])})
				}
			}
			for _, m := range commandCall.FindAllStringSubmatch(command, -1) {
				if what := unknown(m[1], strings.Fields(m[2]), uses[m[1]]); what != "" {
					faults = append(faults, Fault{name, code.line, what})
				}
			}
		}
	}
	return faults, nil
}

func unknown(binary string, words []string, uses map[string]bool) string {
	if !uses[words[0]] || (groups[words[0]] && len(words) > 1 && !uses[words[1]]) {
		return fmt.Sprintf("%s %s: no such command", binary, strings.Join(words, " "))
	}
	return ""
}

// uses are the first words of a folder's commands.
func (t *Tree) uses(folder string) (map[string]bool, error) {
	uses := map[string]bool{}
	for _, name := range t.with(".go") {
		if path.Dir(name) != folder {
			continue
		}
		text, err := fs.ReadFile(t.files, name)
		if err != nil {
			return nil, err
		}
		for word := range set(commandUse.FindAllStringSubmatch(string(text), -1)) {
			uses[word] = true
		}
	}
	return uses, nil
}

func set(matches [][]string) map[string]bool {
	words := map[string]bool{}
	for _, m := range matches {
		words[m[1]] = true
	}
	return words
}
