package opencl

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// MemoryVariable is the environment variable that sets the memory budget: a number of bytes, or one with the suffix
// K, M or G for binary multiples.
const MemoryVariable = "GLOMAR_OPENCL_MEMORY"

// Options select a device and its memory budget. The zero value is valid.
type Options struct {
	// Device is the index of a device, as drivers list them from 0 on, or a part of its name or its platform's. If it
	// is empty, the first suitable GPU is used, and another device only if there is no GPU.
	Device string
	// Memory is the most that an engine allocates on the device, in bytes. If it is 0, GLOMAR_OPENCL_MEMORY from the
	// environment is used. If that is not set, it is three quarters of a GPU's memory or a quarter of a CPU's.
	Memory int64
}

// budget returns the bytes an engine may allocate.
func (o Options) budget(d *cl.Device) (int64, error) {
	if o.Memory > 0 {
		return o.Memory, nil
	}
	if text := os.Getenv(MemoryVariable); text != "" {
		return parseBytes(text)
	}
	if d.GPU {
		return int64(d.Memory / 4 * 3), nil
	}
	return int64(d.Memory / 4), nil
}

func parseBytes(text string) (int64, error) {
	number, shift := text, 0
	for i, suffix := range []string{"K", "M", "G"} {
		if cut, ok := strings.CutSuffix(strings.ToUpper(text), suffix); ok {
			number, shift = cut, 10*(i+1)
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n <= 0 || n > 1<<62>>shift {
		return 0, fmt.Errorf("%w: %s=%q is not a number of bytes: use a value such as 8G",
			backend.ErrUnavailable, MemoryVariable, text)
	}
	return n << shift, nil
}

// choose returns the device that the option names, or the best one.
func (o Options) choose(devices []*cl.Device) (*cl.Device, error) {
	var best *cl.Device
	var refused []string
	for i, d := range devices {
		if o.Device != "" && !o.names(i, d) {
			continue
		}
		if lack := lacks(d); lack != "" {
			refused = append(refused, fmt.Sprintf("%s %s", d, lack))
			continue
		}
		if best == nil || d.GPU && !best.GPU {
			best = d
		}
	}
	switch {
	case best != nil:
		return best, nil
	case len(refused) > 0:
		return nil, fmt.Errorf("%w: %s", backend.ErrUnavailable, strings.Join(refused, "; "))
	case o.Device != "":
		return nil, fmt.Errorf("%w: no OpenCL device %q among %d", backend.ErrUnavailable, o.Device, len(devices))
	}
	return nil, fmt.Errorf("%w: no OpenCL device: install a driver (ICD)", backend.ErrUnavailable)
}

// names reports whether the option means this device. A number is never part of a name.
func (o Options) names(i int, d *cl.Device) bool {
	if index, err := strconv.Atoi(o.Device); err == nil {
		return index == i
	}
	return strings.Contains(strings.ToLower(d.Platform+" "+d.Name), strings.ToLower(o.Device))
}

// lacks says why a device cannot return the same bits as Lattigo.
func lacks(d *cl.Device) string {
	switch {
	case !d.Usable:
		return "is unavailable, big-endian or has no compiler"
	case !d.Int64:
		return "has no 64-bit integers"
	case !d.Double:
		return "has no double precision, which the exact change of basis needs"
	}
	return ""
}
