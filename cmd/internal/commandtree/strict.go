package commandtree

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// ErrUnknownCommand means that a command has no subcommand of the name it was given.
var ErrUnknownCommand = errors.New("unknown command")

// suggestionDistance is the number of edits between a typo and what it is taken for.
const suggestionDistance = 2

// Strict changes every command below and including root, so call it once the tree is complete:
//
//   - a command that only groups others prints its help if it is called alone, and returns ErrUnknownCommand, with a
//     suggestion if one is close, for a subcommand it does not have;
//   - a command without subcommands that states nothing about its arguments takes none;
//   - help returns ErrUnknownCommand for a topic that is not a command.
//
// A command that has subcommands and arguments of its own, stated in Args, is left alone.
func Strict(root *cobra.Command) {
	root.SetHelpCommand(newHelp())
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	// Flags are parsed before arguments are looked at: a typo must not be reported as an unknown flag of its parent.
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		if args := cmd.Flags().Args(); Groups(cmd) && len(args) > 0 {
			return unknown(cmd, args[0])
		}
		return err
	})
	tighten(root)
}

func tighten(cmd *cobra.Command) {
	switch {
	case Groups(cmd):
		group(cmd)
	case !cmd.HasSubCommands() && cmd.Args == nil:
		cmd.Args = cobra.NoArgs
	}
	for _, child := range cmd.Commands() {
		tighten(child)
	}
}

// Groups says whether a command does nothing but group others, before and after Strict.
func Groups(cmd *cobra.Command) bool {
	if _, ok := cmd.Annotations[annotationGroup]; ok {
		return true
	}
	return cmd.HasSubCommands() && (!cmd.Runnable() || cmd.Args == nil)
}

const annotationGroup = "glomar/group"

func group(cmd *cobra.Command) {
	if cmd.Annotations == nil {
		cmd.Annotations = map[string]string{}
	}
	cmd.Annotations[annotationGroup] = "true"
	cmd.SuggestionsMinimumDistance = suggestionDistance
	cmd.DisableFlagParsing = false
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return unknown(cmd, args[0])
		}
		return nil
	}
	cmd.Run = nil
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
}

func unknown(parent *cobra.Command, name string) error {
	hint := ""
	if close := parent.SuggestionsFor(name); len(close) > 0 {
		hint = ": did you mean " + strings.Join(close, " or ") + "?"
	}
	return fmt.Errorf("%w %q for %q%s\nrun %q for the list",
		ErrUnknownCommand, name, parent.CommandPath(), hint, parent.CommandPath()+" --help")
}

// newHelp is cobra's help command, which would print an unknown topic and succeed.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [command]",
		Short: "Show the help of a command",
		Args:  cobra.ArbitraryArgs,
		// Help needs none of what the other commands prepare.
		PersistentPreRun: func(*cobra.Command, []string) {},
		RunE: func(cmd *cobra.Command, args []string) error {
			topic, rest, err := cmd.Root().Find(args)
			if err != nil {
				return err
			}
			if len(rest) > 0 && topic.HasSubCommands() {
				return unknown(topic, rest[0])
			}
			topic.InitDefaultHelpFlag()
			return topic.Help()
		},
	}
}
