package cl

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// newContext opens the first device. The tests need one: run scripts/opencl.sh.
func newContext(t *testing.T) *Context {
	api, err := Load()
	require.NoError(t, err)
	devices, err := api.Devices()
	require.NoError(t, err)
	require.NotEmpty(t, devices)
	require.NotEmpty(t, devices[0].String())
	require.Positive(t, devices[0].Memory)
	require.Positive(t, devices[0].Units)
	c, err := api.NewContext(devices[0])
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func TestLaunch(t *testing.T) {
	c := newContext(t)
	kernels, err := c.Build(`kernel void add(global ulong *x, uint a, long b, uint2 c) {
		x[get_global_id(0)] += a + b + c.x * c.y;
	}`, "", []string{"add"})
	require.NoError(t, err)
	defer c.ReleaseKernels(kernels)
	b, err := c.Allocate(64)
	require.NoError(t, err)
	defer c.Release(b)
	words := []uint64{0, 1, 2, 3, 4, 5, 6, 7}
	require.NoError(t, c.Write(b, 0, words))
	require.NoError(t, c.Launch(kernels["add"], [3]uintptr{8, 1, 1}, 4, b, uint32(100), int64(-1), [2]uint32{3, 5}))
	got := make([]uint64, 4)
	require.NoError(t, c.Read(b, 4, got))
	require.NoError(t, c.Flush())
	require.NoError(t, c.Wait(c.Last()))
	require.Equal(t, []uint64{118, 119, 120, 121}, got)
	require.NoError(t, c.Settle())
	require.NoError(t, c.Failure())
	require.Zero(t, c.Last())
	require.NoError(t, c.Wait(0))
}

func TestErrors(t *testing.T) {
	c := newContext(t)
	_, err := c.Build("kernel void broken( {", "", nil)
	require.ErrorIs(t, err, Status(-11))
	require.ErrorContains(t, err, "CL_BUILD_PROGRAM_FAILURE")
	require.ErrorContains(t, err, "expected", "the compiler's message")
	_, err = c.Build("kernel void some(int x) {}", "", []string{"some", "other"})
	require.ErrorContains(t, err, "kernel other: clCreateKernel: CL_INVALID_KERNEL_NAME")
	_, err = c.Allocate(0)
	require.ErrorIs(t, err, Status(-61))
	b, err := c.Allocate(8)
	require.NoError(t, err)
	defer c.Release(b)
	require.ErrorContains(t, c.Write(b, 1, []uint64{1}), "CL_INVALID_VALUE")
	require.ErrorContains(t, c.Read(b, 0, make([]uint64, 2)), "CL_INVALID_VALUE")
	require.Equal(t, "OpenCL error -7777", Status(-7777).Error())
}

func TestNoLibrary(t *testing.T) {
	_, err := Open("libNoSuchOpenCL.so.1", "libNorThis.so")
	require.ErrorIs(t, err, ErrLibrary)
	require.ErrorContains(t, err, "libNorThis")
	_, err = Open("libc.so.6")
	require.ErrorIs(t, err, ErrLibrary)
	require.ErrorContains(t, err, "clGetPlatformIDs")
}
