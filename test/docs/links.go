package docs

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
)

// Links returns the relative links of Markdown files whose file or anchor does not exist. Links with a scheme are not
// followed.
func (t *Tree) Links() []Fault {
	var faults []Fault
	for _, name := range t.with(".md") {
		for _, link := range t.pages[name].links {
			if what := t.link(name, link.text); what != "" {
				faults = append(faults, Fault{name, link.line, what})
			}
		}
	}
	return faults
}

func (t *Tree) link(from, target string) string {
	if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
		return ""
	}
	file, anchor, hasAnchor := strings.Cut(target, "#")
	name := from
	if file != "" {
		name = path.Join(path.Dir(from), file)
	}
	if strings.HasPrefix(file, "/") || !t.exists(name) {
		return fmt.Sprintf("link to %s: no such file", target)
	}
	if p := t.pages[name]; hasAnchor && (p == nil || !p.anchors[anchor]) {
		return fmt.Sprintf("link to %s: no such heading", target)
	}
	return ""
}

var pathInCode = regexp.MustCompile(`(?:^|[\s(=])(?:\./)?([A-Za-z0-9_.@-]+(?:/[A-Za-z0-9_.@-]+)*/?)`)

// madeLater are folders that commands make or download into; what lies in them is not in the tree.
var madeLater = map[string]bool{"data": true}

// Paths returns the paths in code of Markdown files that do not exist, from the root or from the file's folder. Only
// what starts with a folder of either counts as a path.
func (t *Tree) Paths() []Fault {
	roots := map[string]bool{}
	if entries, err := fs.ReadDir(t.files, "."); err == nil {
		for _, entry := range entries {
			roots[entry.Name()] = entry.IsDir() && !skip(entry.Name())
		}
	}
	var faults []Fault
	for _, name := range t.with(".md") {
		for _, code := range t.pages[name].snippets() {
			for _, m := range pathInCode.FindAllStringSubmatch(code.text, -1) {
				target := strings.TrimSuffix(strings.TrimSuffix(m[1], "/"), "/...")
				first, rest, isPath := strings.Cut(target, "/")
				here := path.Dir(name)
				if !isPath || !(roots[first] || t.exists(path.Join(here, first))) || notInTree(rest) {
					continue
				}
				if !t.exists(target) && !t.exists(path.Join(here, target)) {
					faults = append(faults, Fault{name, code.line, fmt.Sprintf("path %s: no such file or folder", target)})
				}
			}
		}
	}
	return faults
}

func notInTree(name string) bool {
	for _, segment := range strings.Split(name, "/") {
		if skip(segment) || madeLater[segment] {
			return true
		}
	}
	return false
}

// snippets are inline code and the lines of code blocks.
func (p *page) snippets() []mention { return append(append([]mention{}, p.prose...), p.code...) }
