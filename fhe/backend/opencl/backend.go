package opencl

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// Name is the name that users choose this backend by.
const Name = "opencl"

// New returns the backend. Nothing is loaded before Probe or Open.
func New(options Options) backend.Backend { return &opencl{options: options, load: cl.Load} }

type opencl struct {
	options Options
	load    func() (*cl.API, error)
}

func (o *opencl) Name() string { return Name }

func (o *opencl) Probe() (string, error) {
	_, device, err := o.device()
	if err != nil {
		return "", err
	}
	return device.String(), nil
}

func (o *opencl) Open(r backend.Ring) (backend.Engine, error) {
	if err := backend.CheckRing(r); err != nil {
		return nil, err
	}
	api, device, err := o.device()
	if err != nil {
		return nil, err
	}
	budget, err := o.options.budget(device)
	if err != nil {
		return nil, err
	}
	e, err := newEngine(r, api, device, budget)
	if err != nil {
		return nil, fmt.Errorf("%w: open %s: %w", backend.ErrUnavailable, device, err)
	}
	return e, nil
}

// device loads the library and chooses a device.
func (o *opencl) device() (*cl.API, *cl.Device, error) {
	api, err := o.load()
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", backend.ErrUnavailable, err)
	}
	devices, err := api.Devices()
	if err != nil {
		return nil, nil, fmt.Errorf("%w: list OpenCL devices: %w", backend.ErrUnavailable, err)
	}
	device, err := o.options.choose(devices)
	return api, device, err
}
