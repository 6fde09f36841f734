// Package commandtree makes a tree of cobra commands refuse what it does not know. Left alone, cobra prints the help of
// a command that only groups others when it is given an unknown subcommand, and exits with status 0: a typo in a script
// passes for success.
package commandtree
