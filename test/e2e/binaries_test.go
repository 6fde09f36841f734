package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// root is the path of the repository's root from this folder.
const root = "../.."

// full skips a test that takes minutes, unless GLOMAR_FULL asks for all tests.
func full(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("kills processes for minutes: set GLOMAR_FULL=1 (make test-full)")
	}
}

// binaries returns a directory with both programs: the one named by GLOMAR_BIN (absolute, or from the repository's
// root), or freshly built.
func binaries(t *testing.T) string {
	if dir := os.Getenv("GLOMAR_BIN"); filepath.IsAbs(dir) {
		return dir
	} else if dir != "" {
		dir, err := filepath.Abs(filepath.Join(root, dir))
		require.NoError(t, err)
		return dir
	}
	dir := t.TempDir()
	build(t, dir+"/", "./cmd/glomard", "./cmd/glomar")
	return dir
}

// chaosBinary is glomard with the crash points switched on.
func chaosBinary(t *testing.T) string {
	path := filepath.Join(t.TempDir(), "glomard")
	build(t, path, "-tags", "chaos", "./cmd/glomard")
	return path
}

func build(t *testing.T, to string, args ...string) {
	t.Helper()
	cmd := exec.Command("go", append([]string{"build", "-o", to}, args...)...)
	cmd.Dir = root
	output, err := cmd.CombinedOutput()
	require.NoError(t, err, string(output))
}
