package opencl

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

func TestChoose(t *testing.T) {
	good := cl.Device{Usable: true, Int64: true, Double: true}
	named := func(name string, gpu bool, change func(*cl.Device)) *cl.Device {
		d := good
		d.Platform, d.Name, d.GPU = "Platform of "+name, name, gpu
		if change != nil {
			change(&d)
		}
		return &d
	}
	devices := []*cl.Device{
		named("Processor", false, nil),
		named("Single", true, func(d *cl.Device) { d.Double = false }),
		named("Graphics 9000", true, nil),
		named("Short", true, func(d *cl.Device) { d.Int64 = false }),
		named("Broken", true, func(d *cl.Device) { d.Usable = false }),
	}
	for option, want := range map[string]int{"": 2, "0": 0, "2": 2, "graphics": 2, "processor": 0, "platform of pro": 0} {
		d, err := Options{Device: option}.choose(devices)
		require.NoError(t, err, option)
		require.Equal(t, devices[want].Name, d.Name, option)
	}
	for option, want := range map[string]string{
		"1": "double precision", "short": "64-bit integers", "broken": "unavailable", "7": "no OpenCL device", "-1": "no OpenCL device",
		"voodoo": "no OpenCL device",
	} {
		_, err := Options{Device: option}.choose(devices)
		require.ErrorIs(t, err, backend.ErrUnavailable, option)
		require.ErrorContains(t, err, want, option)
	}
	_, err := Options{}.choose(nil)
	require.ErrorContains(t, err, "driver")
	_, err = Options{}.choose(devices[3:])
	require.ErrorContains(t, err, "64-bit integers")
}

func TestBudget(t *testing.T) {
	gpu, cpu := &cl.Device{Memory: 16 << 30, GPU: true}, &cl.Device{Memory: 16 << 30}
	for _, c := range []struct {
		options Options
		env     string
		device  *cl.Device
		want    int64
	}{
		{Options{}, "", gpu, 12 << 30},
		{Options{}, "", cpu, 4 << 30},
		{Options{Memory: 5}, "7", gpu, 5},
		{Options{}, "7", gpu, 7},
		{Options{}, "3k", gpu, 3 << 10},
		{Options{}, "3M", cpu, 3 << 20},
		{Options{}, "80G", gpu, 80 << 30},
	} {
		t.Setenv(MemoryVariable, c.env)
		got, err := c.options.budget(c.device)
		require.NoError(t, err)
		require.Equal(t, c.want, got)
	}
	for _, bad := range []string{"0", "-1", "G", "8GB", "eight", "9223372036854775807G"} {
		t.Setenv(MemoryVariable, bad)
		_, err := Options{}.budget(gpu)
		require.ErrorIs(t, err, backend.ErrUnavailable)
		require.ErrorContains(t, err, MemoryVariable)
		_, err = New(Options{}).Open(smallRing(t))
		require.ErrorIs(t, err, backend.ErrUnavailable)
	}
}

func TestUnavailable(t *testing.T) {
	b := &opencl{load: func() (*cl.API, error) { return cl.Open("libNoSuchOpenCL.so.7") }}
	_, err := b.Probe()
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.ErrorIs(t, err, cl.ErrLibrary)
	require.ErrorContains(t, err, "libNoSuchOpenCL")
	_, err = b.Open(smallRing(t))
	require.ErrorIs(t, err, backend.ErrUnavailable)

	missing := New(Options{Device: "no such device"})
	_, err = missing.Probe()
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.Equal(t, Name, missing.Name())

	name, err := New(Options{Device: "0"}).Probe()
	require.NoError(t, err)
	require.NotEmpty(t, name)
}

func TestTooManyDigits(t *testing.T) {
	long := make([]int, 20)
	for i := range long {
		long[i] = 61 - i%2
	}
	r := newRing(t, 10, long, []int{61})
	_, err := New(Options{}).Open(r)
	require.NoError(t, err)
	e := &engine{params: r.Params, special: 1, primes: 64}
	require.ErrorContains(t, e.checkDigits(), "64 digits")
	e.primes = 63
	require.NoError(t, e.checkDigits())
}
