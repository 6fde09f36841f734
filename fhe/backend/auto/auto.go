package auto

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/backend/opencl"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
	"github.com/glomar-network/glomar/fhe/backend/simd"
)

// Name asks for the best backend that this machine runs.
const Name = "auto"

// ErrUnknown says that no backend has the given name.
var ErrUnknown = errors.New("unknown backend")

// Names lists the names that Choose takes. A colon and a device may follow opencl, as in opencl:1 or opencl:H200 (see
// opencl.Options).
func Names() []string { return []string{Name, lattigo.Name, simd.Name, opencl.Name} }

// Choice is a backend and why it was chosen.
type Choice struct {
	Backend backend.Backend
	Device  string // what it runs on
	Reason  string
}

// String returns, for example, "simd on CPU, AVX2 FMA, 2 cores (asked for)".
func (c Choice) String() string {
	return fmt.Sprintf("%s on %s (%s)", c.Backend.Name(), c.Device, c.Reason)
}

// Choose returns the backend of that name, after checking that this machine runs it. Name stands for the first of these
// that runs: opencl, but only on a GPU; simd; lattigo. It fails with ErrUnknown, or with backend.ErrUnavailable if a
// backend that was asked for by its own name does not run.
func Choose(name string) (Choice, error) {
	return selection{gpu: gpu}.first(name, func(backend.Backend) error { return nil })
}

// Open is Choose for a backend that can also open the ring. It returns the engine too.
func Open(name string, ring backend.Ring) (backend.Engine, Choice, error) {
	return open(selection{gpu: gpu}, name, ring)
}

// OpenCPU is Open for the best backend that needs no device.
func OpenCPU(ring backend.Ring) (backend.Engine, Choice, error) {
	return open(selection{gpu: func() error { return errors.New("devices are excluded") }}, Name, ring)
}

func open(s selection, name string, ring backend.Ring) (engine backend.Engine, c Choice, err error) {
	c, err = s.first(name, func(b backend.Backend) (err error) {
		engine, err = b.Open(ring)
		return err
	})
	return engine, c, err
}

// selection is how to choose.
type selection struct {
	gpu      func() error      // returns nil if there is a GPU to choose by default, or why not
	backends []backend.Backend // nil means opencl, simd, lattigo
}

// first returns the first backend that the name allows, that runs, and that passes the test.
func (s selection) first(name string, test func(backend.Backend) error) (Choice, error) {
	name, device, found := strings.Cut(name, ":")
	if found && (name != opencl.Name || device == "") {
		return Choice{}, fmt.Errorf("%w %q: only %s takes a device, as in %s:0", ErrUnknown, name+":"+device, opencl.Name, opencl.Name)
	}
	list := s.backends
	if list == nil {
		list = []backend.Backend{opencl.New(opencl.Options{Device: device}), simd.New(), lattigo.New()}
	}
	if !slices.Contains(Names(), name) {
		return Choice{}, fmt.Errorf("%w %q: use one of %s", ErrUnknown, name, strings.Join(Names(), ", "))
	}
	var refused []string
	for _, b := range list {
		if name != Name && name != b.Name() {
			continue
		}
		device, err := s.try(name, b, test)
		switch {
		case err == nil && name != Name:
			return Choice{b, device, "asked for"}, nil
		case err == nil:
			return Choice{b, device, reason(refused)}, nil
		case name != Name || !errors.Is(err, backend.ErrUnavailable):
			return Choice{}, fmt.Errorf("backend %s: %w", b.Name(), err)
		}
		refused = append(refused, fmt.Sprintf("%s: %v", b.Name(), err))
	}
	return Choice{}, fmt.Errorf("%w: %s", backend.ErrUnavailable, strings.Join(refused, "; "))
}

func (s selection) try(name string, b backend.Backend, test func(backend.Backend) error) (device string, err error) {
	if name == Name && b.Name() == opencl.Name {
		if err := s.gpu(); err != nil {
			return "", fmt.Errorf("%w: %w", backend.ErrUnavailable, err)
		}
	}
	if device, err = b.Probe(); err != nil {
		return "", err
	}
	return device, test(b)
}

func reason(refused []string) string {
	if len(refused) == 0 {
		return Name + ": the fastest"
	}
	return Name + ": the fastest that runs; " + strings.Join(refused, "; ")
}

// gpu returns nil if an OpenCL device is a GPU, or says why OpenCL is not chosen by default. A driver that computes on
// the CPU is slower than the other backends.
func gpu() error {
	api, err := cl.Load()
	if err != nil {
		return err
	}
	devices, err := api.Devices()
	if err != nil {
		return err
	}
	for _, d := range devices {
		if d.GPU && d.Usable && d.Int64 && d.Double {
			return nil
		}
	}
	return errors.New("no GPU among the OpenCL devices")
}
