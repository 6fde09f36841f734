// Package version says which build of Glomar a program is: for people, for scripts and for the SDK, which hands it to
// the chain's node. What the Go toolchain recorded in the program is the source; a release build, which is made from
// sources without their history, states version, commit and date itself.
package version
