package opencl

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPTX compiles the kernels for NVIDIA, which needs no NVIDIA device. It fails on errors and on calls that the
// compiler could not resolve. It also fails on private memory, where arrays go that should be in registers. If NVIDIA's
// assembler is installed, real registers are counted, and spills fail too.
func TestPTX(t *testing.T) {
	for special := 1; special <= 4; special++ {
		t.Run(fmt.Sprintf("special%d", special), func(t *testing.T) {
			t.Parallel()
			ptx, err := compile(t, program(special))
			require.NoError(t, err)
			for _, name := range kernelNames {
				require.Contains(t, ptx, ".entry "+name+"(")
			}
			require.Empty(t, faults(ptx))
			assemble(t, ptx)
		})
	}
}

// TestPTXGate shows what the gate finds.
func TestPTXGate(t *testing.T) {
	_, err := compile(t, "kernel void bad(global ulong *x) { x[0] = half_of(x[1]); }")
	require.ErrorContains(t, err, "half_of")
	for source, want := range map[string]string{
		"kernel void bad(global ulong *x) { x[0] = sqrt((float)x[1]); }":                                                        "an unresolved function",
		"kernel void bad(global ulong *x) { ulong v[64]; for (int i = 0; i < 64; i++) v[x[i] & 63] = i; x[0] = v[x[1] & 63]; }": "private memory in bad",
	} {
		ptx, err := compile(t, source)
		require.NoError(t, err)
		require.Equal(t, []string{want}, faults(ptx))
	}
}

var privateMemory = regexp.MustCompile(`(?s)\.entry (\w+)\([^)]*\)\s*{[^{}]*?\.local`)

// faults lists what should not be in PTX.
func faults(ptx string) (list []string) {
	if strings.Contains(ptx, ".extern") {
		list = append(list, "an unresolved function")
	}
	for _, match := range privateMemory.FindAllStringSubmatch(ptx, -1) {
		list = append(list, "private memory in "+match[1])
	}
	return list
}

// compile returns a program's PTX.
func compile(t *testing.T, program string) (string, error) {
	dir := t.TempDir()
	shim, err := os.ReadFile("testdata/ptx.h")
	require.NoError(t, err)
	source := filepath.Join(dir, "kernels.cl")
	require.NoError(t, os.WriteFile(source, append(shim, program...), 0o600))
	clang := exec.Command("clang", "-x", "cl", "-cl-std=CL1.2", "-Xclang", "-finclude-default-header", "-O3", "-Wall", "-Werror",
		"-target", "nvptx64-nvidia-cuda", "-march=sm_70", "-nogpulib", "-S", "-o", "-", source)
	var messages strings.Builder
	clang.Stderr = &messages
	out, err := clang.Output()
	if err != nil {
		return "", fmt.Errorf("clang, which scripts/opencl.sh installs: %w: %s", err, messages.String())
	}
	return string(out), nil
}

// assemble reports what ptxas says of every kernel.
func assemble(t *testing.T, ptx string) {
	ptxas, err := exec.LookPath("ptxas")
	if err != nil {
		t.Log("no ptxas: registers not counted")
		return
	}
	path := filepath.Join(t.TempDir(), "kernels.ptx")
	require.NoError(t, os.WriteFile(path, []byte(ptx), 0o600))
	out, err := exec.Command(ptxas, "-v", "-arch=sm_70", "-o", os.DevNull, path).CombinedOutput()
	require.NoError(t, err, string(out))
	found := regexp.MustCompile(`(?s)entry function '(\w+)'.*?(\d+) bytes spill stores.*?Used (\d+) registers`).FindAllStringSubmatch(string(out), -1)
	require.Len(t, found, len(kernelNames), string(out))
	for _, kernel := range found {
		t.Logf("%s: %s registers", kernel[1], kernel[3])
		require.Equal(t, "0", kernel[2], "bytes of spills in %s", kernel[1])
	}
}
