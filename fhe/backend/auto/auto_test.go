package auto

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/backend/opencl"
	"github.com/glomar-network/glomar/fhe/backend/simd"
)

// fake is a backend that fails where the test says so.
type fake struct {
	name        string
	probe, open error
}

func (f fake) Name() string                              { return f.name }
func (f fake) Probe() (string, error)                    { return "a machine", f.probe }
func (f fake) Open(backend.Ring) (backend.Engine, error) { return nil, f.open }

var (
	errRefused = fmt.Errorf("%w: out of order", backend.ErrUnavailable)
	errNoGPU   = errors.New("no GPU")
)

func TestChoice(t *testing.T) {
	good := func(name string) backend.Backend { return fake{name: name} }
	bad := func(name string) backend.Backend { return fake{name: name, probe: errRefused} }
	cannot := func(name string) backend.Backend { return fake{name: name, open: errRefused} }
	for _, c := range []struct {
		name                string
		gpu                 error
		opencl, simd, stock func(string) backend.Backend
		want                string // of Choose
		opened              string // of Open, if it differs
		reason              string
	}{
		{name: Name, gpu: errNoGPU, opencl: good, simd: good, stock: good, want: simd.Name, reason: "no GPU"},
		{name: Name, gpu: errNoGPU, opencl: good, simd: bad, stock: good, want: lattigo.Name, reason: "out of order"},
		{name: Name, opencl: good, simd: good, stock: good, want: opencl.Name, reason: "the fastest"},
		{name: Name, opencl: bad, simd: good, stock: good, want: simd.Name, reason: "out of order"},
		{name: Name, opencl: cannot, simd: cannot, stock: good, want: opencl.Name, opened: lattigo.Name, reason: "fastest"},
		{name: opencl.Name, gpu: errNoGPU, opencl: good, simd: good, stock: good, want: opencl.Name, reason: "asked for"},
		{name: simd.Name, opencl: good, simd: good, stock: good, want: simd.Name, reason: "asked for"},
		{name: lattigo.Name, opencl: good, simd: good, stock: good, want: lattigo.Name, reason: "asked for"},
	} {
		s := selection{
			gpu:      func() error { return c.gpu },
			backends: []backend.Backend{c.opencl(opencl.Name), c.simd(simd.Name), c.stock(lattigo.Name)},
		}
		choice, err := s.first(c.name, func(backend.Backend) error { return nil })
		require.NoError(t, err)
		require.Equal(t, c.want, choice.Backend.Name())
		require.Contains(t, choice.String(), c.reason)
		require.Contains(t, choice.String(), "a machine")
		if c.opened == "" {
			c.opened = c.want
		}
		_, choice, err = open(s, c.name, backend.Ring{})
		require.NoError(t, err)
		require.Equal(t, c.opened, choice.Backend.Name())
	}
}

func TestRefusals(t *testing.T) {
	_, err := Choose("gpu")
	require.ErrorIs(t, err, ErrUnknown)
	require.ErrorContains(t, err, "auto, lattigo, simd, opencl")
	s := selection{gpu: func() error { return nil }, backends: []backend.Backend{fake{simd.Name, errRefused, nil}}}
	_, err = s.first(simd.Name, nil)
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.ErrorContains(t, err, "backend simd")
	_, err = s.first(Name, nil)
	require.ErrorIs(t, err, backend.ErrUnavailable)
	broken := errors.New("broken")
	s.backends = []backend.Backend{fake{simd.Name, nil, broken}, fake{name: lattigo.Name}}
	_, _, err = open(s, Name, backend.Ring{})
	require.ErrorIs(t, err, broken, "an unexpected failure is reported")
}

func TestDeviceByName(t *testing.T) {
	choice, err := Choose("opencl:0")
	require.NoError(t, err)
	require.Equal(t, opencl.Name, choice.Backend.Name())
	_, err = Choose("opencl:no such device")
	require.ErrorIs(t, err, backend.ErrUnavailable)
	require.ErrorContains(t, err, "no such device")
	for _, name := range []string{"simd:0", "opencl:", "auto:0", ":"} {
		_, err = Choose(name)
		require.ErrorIs(t, err, ErrUnknown, name)
	}
}

func TestThisMachine(t *testing.T) {
	params, err := rlwe.NewParametersFromLiteral(rlwe.ParametersLiteral{LogN: 10, LogQ: []int{49, 40}, LogP: []int{49}, NTTFlag: true})
	require.NoError(t, err)
	ring := backend.Ring{Params: params, T: 1}
	choice, err := Choose(Name)
	require.NoError(t, err)
	t.Log(choice)
	engine, choice, err := OpenCPU(ring)
	require.NoError(t, err)
	require.NotEqual(t, opencl.Name, choice.Backend.Name())
	require.NoError(t, engine.Close())
	engine, choice, err = Open(lattigo.Name, ring)
	require.NoError(t, err)
	require.Equal(t, lattigo.Name, choice.Backend.Name())
	require.NoError(t, engine.Close())
}
