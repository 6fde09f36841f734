package docs

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// page is a parsed Markdown file.
type page struct {
	headings map[string]*section // by text, without markup
	anchors  map[string]bool     // as GitHub derives them from headings
	links    []mention
	prose    []mention // inline code outside links and code blocks
	code     []mention // lines of code blocks
	text     string    // everything else
}

// section is what stands between a heading and the next.
type section struct {
	items map[int]bool // numbers of its ordered list
}

// mention is a text with the line it stands on.
type mention struct {
	line int
	text string
}

var (
	headingLine = regexp.MustCompile(`^(#{1,6})\s+(.*?)\s*#*$`)
	itemLine    = regexp.MustCompile(`^(\d+)\.\s`)
	inlineLink  = regexp.MustCompile(`!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)`)
	targetOfRef = regexp.MustCompile(`(?m)^\[[^\]]+\]:\s*(\S+)`)
	htmlTarget  = regexp.MustCompile(`(?:src|srcset|href)="([^"]+)"`)
	inlineCode  = regexp.MustCompile("`([^`\n]+(?:\n[^`\n]+)?)`")
	linkText    = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
)

func parsePage(text string) *page {
	p := &page{headings: map[string]*section{}, anchors: map[string]bool{}}
	var current *section
	fence := ""
	prose := strings.Split(text, "\n")
	for i, line := range prose {
		mark := fenceOf(strings.TrimSpace(line))
		switch {
		case mark != "" && fence == "":
			fence, prose[i] = mark, ""
		case fence != "":
			if mark == fence {
				fence = ""
			} else {
				p.code = append(p.code, mention{i + 1, line})
			}
			prose[i] = ""
		}
		if m := headingLine.FindStringSubmatch(prose[i]); m != nil {
			current = p.heading(m[2])
		}
		if m := itemLine.FindStringSubmatch(prose[i]); m != nil && current != nil {
			n, _ := strconv.Atoi(m[1])
			current.items[n] = true
		}
	}
	p.mentions(strings.Join(prose, "\n"))
	return p
}

func fenceOf(line string) string {
	for _, mark := range []string{"```", "~~~"} {
		if strings.HasPrefix(line, mark) {
			return mark
		}
	}
	return ""
}

// heading adds a heading and its anchor. A second heading of the same text gets the anchor text-1.
func (p *page) heading(text string) *section {
	plain := strings.NewReplacer("`", "", "*", "").Replace(linkText.ReplaceAllString(text, "$1"))
	anchor := anchorOf(plain)
	for n := 1; p.anchors[anchor]; n++ {
		anchor = anchorOf(plain) + "-" + strconv.Itoa(n)
	}
	p.anchors[anchor] = true
	if p.headings[plain] == nil {
		p.headings[plain] = &section{items: map[int]bool{}}
	}
	return p.headings[plain]
}

// anchorOf is GitHub's rule: lower case, spaces become hyphens, and only letters, digits, hyphens and underscores stay.
func anchorOf(heading string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(heading) {
		switch {
		case r == ' ':
			b.WriteByte('-')
		case r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// mentions finds links and inline code. Both may break over lines.
func (p *page) mentions(prose string) {
	for _, m := range inlineCode.FindAllStringSubmatchIndex(prose, -1) {
		p.prose = append(p.prose, mention{lineOf(prose, m[2]), strings.ReplaceAll(prose[m[2]:m[3]], "\n", " ")})
	}
	bare := inlineCode.ReplaceAllStringFunc(prose, func(code string) string {
		return "`" + strings.Repeat("\n", strings.Count(code, "\n")) + "`"
	})
	for _, pattern := range []*regexp.Regexp{inlineLink, targetOfRef, htmlTarget} {
		for _, m := range pattern.FindAllStringSubmatchIndex(bare, -1) {
			p.links = append(p.links, mention{lineOf(bare, m[2]), bare[m[2]:m[3]]})
		}
	}
	p.text = bare
}

func lineOf(text string, offset int) int { return 1 + strings.Count(text[:offset], "\n") }
