package docs

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Fault is a reference that does not resolve.
type Fault struct {
	File string
	Line int    // from 1
	What string // what is wrong, for the person who fixes it
}

func (f Fault) String() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.What) }

// Tree is a source tree with its Markdown files parsed.
type Tree struct {
	files fs.FS
	paths []string // every file outside the folders to skip, sorted
	pages map[string]*page
}

// downloaded are folders whose content is downloaded or built, and onnxpb, which cites documents of its own project.
var downloaded = map[string]bool{
	"build": true, "cache": true, "dist": true, "node_modules": true, "onnxpb": true, "out": true, "venv": true,
}

// skip says whether a folder is not ours to check: downloaded, or hidden other than what continuous integration reads.
func skip(folder string) bool {
	hidden := strings.HasPrefix(folder, ".") && folder != "." && folder != ".ci" && folder != ".github"
	return hidden || downloaded[folder]
}

// Load lists a tree and parses its Markdown.
func Load(files fs.FS) (*Tree, error) {
	tree := &Tree{files: files, pages: map[string]*page{}}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && skip(entry.Name()):
			return fs.SkipDir
		case entry.IsDir() || !entry.Type().IsRegular():
			return nil
		}
		tree.paths = append(tree.paths, name)
		if path.Ext(name) != ".md" {
			return nil
		}
		text, err := fs.ReadFile(files, name)
		tree.pages[name] = parsePage(string(text))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the tree: %w", err)
	}
	return tree, nil
}

// with returns the files that have one of the extensions, without generated protobuf code.
func (t *Tree) with(extensions ...string) []string {
	var names []string
	for _, name := range t.paths {
		generated := strings.HasSuffix(name, ".pb.go") || strings.HasSuffix(name, ".pb.gw.go")
		for _, extension := range extensions {
			if path.Ext(name) == extension && !generated {
				names = append(names, name)
			}
		}
	}
	return names
}

func (t *Tree) exists(name string) bool {
	_, err := fs.Stat(t.files, name)
	return err == nil
}
