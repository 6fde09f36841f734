// Package docs checks that what the documentation and the comments point to exists: files, headings, numbered rules,
// make targets and commands. It also checks that the glossary defines the nouns of the chain's state and the keys of
// log lines. It reads the tree and starts nothing.
package docs
