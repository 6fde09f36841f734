package docs

import (
	"bytes"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// The one form in which a comment cites a document is (docs/protocol.md, "Derived pages"): a path from the root of the
// tree and a heading. A numbered rule under the heading follows it:
// (SECURITY.md, "Rules that protect the key", rule 2).
var (
	documentRef = regexp.MustCompile(`([A-Za-z0-9_./-]*[A-Za-z0-9_-]\.md)\b` +
		`(?:,?\s"([^"]*)"(?:\sand\s"([^"]*)")?)?(?:,\srules?\s(\d+)(?:\s(?:and|to)\s(\d+))?)?`)
	address   = regexp.MustCompile(`https?://\S+`)
	folderRef = regexp.MustCompile(`(?:^|[\s("])(docs/[A-Za-z0-9_./-]*)`)
	// unresolvable are references to a text that readers do not have, or to a section of an unnamed one.
	unresolvable = regexp.MustCompile(`(?i)\bdesign[,:]?\s+(?:sections?|rules?|\d)|\b(?:see|of|in)\sthe\sdesign\b|` +
		`\bthe\sdesign\s(?:is|says|promises)\b|\(design\b|\bdesign:|\(docs?:\s|\(sections?\s\d`)
)

// citing is in every file with a reference. It spares parsing the others.
var citing = []string{".md", "docs/", "docs:", "doc:", "design", "Design", "(section"}

// comment is a run of comment lines as one line of text.
type comment struct {
	line int
	text string
}

// Comments returns the references in comments, and citations in Markdown, that do not resolve.
func (t *Tree) Comments() ([]Fault, error) {
	var faults []Fault
	for _, name := range t.with(".md") {
		text := t.pages[name].text
		for _, at := range unresolvable.FindAllStringIndex(text, -1) {
			faults = append(faults, Fault{name, lineOf(text, at[0]), cites(text[at[0]:at[1]])})
		}
	}
	for _, name := range t.with(".go", ".sol", ".proto", ".py", ".sh", ".tmpl", ".cl", ".mjs") {
		comments, err := t.comments(name)
		if err != nil {
			return nil, err
		}
		for _, c := range comments {
			for _, what := range t.references(c.text) {
				faults = append(faults, Fault{name, c.line, what})
			}
		}
	}
	return faults, nil
}

func cites(what string) string {
	return fmt.Sprintf(`%q points nowhere: cite (docs/FILE.md, "Heading")`, strings.TrimSpace(what))
}

// comments returns the comments of a file that may cite something.
func (t *Tree) comments(name string) ([]comment, error) {
	text, err := fs.ReadFile(t.files, name)
	if err != nil {
		return nil, err
	}
	if !containsAny(text, citing) {
		return nil, nil
	}
	if path.Ext(name) != ".go" {
		return lineComments(string(text)), nil
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var comments []comment
	for _, group := range file.Comments {
		var lines []string
		for _, c := range group.List {
			lines = append(lines, strings.Trim(c.Text, "/* \t"))
		}
		comments = append(comments, comment{set.Position(group.Pos()).Line, flat(lines)})
	}
	return comments, nil
}

var commentText = regexp.MustCompile(`(?:^|[^:])(?://+|/\*+|^\s*\*+/?|^\s*#+)(.*)$`)

// lineComments joins the comments of successive lines in languages with //, /* or #.
func lineComments(text string) []comment {
	var comments []comment
	open := false
	for i, line := range strings.Split(text, "\n") {
		m := commentText.FindStringSubmatch(line)
		switch {
		case m == nil:
			open = false
		case open:
			comments[len(comments)-1].text += " " + strings.Trim(m[1], "/* \t")
		default:
			comments, open = append(comments, comment{i + 1, strings.Trim(m[1], "/* \t")}), true
		}
	}
	return comments
}

func containsAny(text []byte, parts []string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return bytes.Contains(text, []byte(part)) })
}

func flat(lines []string) string { return strings.Join(strings.Fields(strings.Join(lines, " ")), " ") }

// references says what is wrong with the references of one comment.
func (t *Tree) references(text string) (faults []string) {
	text = address.ReplaceAllString(text, "")
	for _, m := range unresolvable.FindAllString(text, -1) {
		faults = append(faults, cites(m))
	}
	for _, m := range documentRef.FindAllStringSubmatch(text, -1) {
		if what := t.citation(m); what != "" {
			faults = append(faults, what)
		}
	}
	for _, m := range folderRef.FindAllStringSubmatch(text, -1) {
		name := strings.TrimRight(m[1], "./")
		if path.Ext(name) != ".md" && !t.exists(name) {
			faults = append(faults, name+": no such file or folder")
		}
	}
	return faults
}

// citation checks a match of documentRef.
func (t *Tree) citation(m []string) string {
	name, headings, rules := m[1], m[2:4], m[4:]
	p := t.pages[name]
	if p == nil {
		return name + ": no such document"
	}
	for _, heading := range headings {
		if heading != "" && p.headings[heading] == nil {
			return fmt.Sprintf("%s has no heading %q", name, heading)
		}
	}
	for _, rule := range rules {
		if n, err := strconv.Atoi(rule); err == nil && (headings[0] == "" || !p.headings[headings[0]].items[n]) {
			return fmt.Sprintf("%s, %q has no rule %d", name, headings[0], n)
		}
	}
	return ""
}
