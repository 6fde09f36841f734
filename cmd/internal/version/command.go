package version

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"
)

// Forms of the command's output.
const (
	formText = "text"
	formJSON = "json"
)

// AddTo gives a program its version command and its --version flag, both of which print the same.
func AddTo(root *cobra.Command, info Info) {
	root.Version = info.String()
	root.SetVersionTemplate("{{.Version}}")
	root.AddCommand(newCommand(info))
}

func newCommand(info Info) *cobra.Command {
	form := formText
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Show version, commit, build settings and core dependencies",
		Args:  cobra.NoArgs,
		// A version is asked for when nothing else works: it needs neither home nor settings.
		PersistentPreRun: func(*cobra.Command, []string) {},
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch form {
			case formText:
				_, err := fmt.Fprint(cmd.OutOrStdout(), info)
				return err
			case formJSON:
				encoder := json.NewEncoder(cmd.OutOrStdout())
				encoder.SetIndent("", "  ")
				return encoder.Encode(info)
			}
			return fmt.Errorf("--output %q is neither %s nor %s", form, formText, formJSON)
		},
	}
	cmd.Flags().StringVarP(&form, "output", "o", form, formText+" or "+formJSON)
	return cmd
}
