package opencl

import (
	"embed"
	"fmt"
	"math/bits"
	"strings"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

//go:embed kernels
var sources embed.FS

// kernelNames are the kernels of the program.
var kernelNames = []string{
	"forward2", "forward4", "forward8", "inverse2", "inverse4", "inverse8",
	"extend", "divide", "gadget", "tensor", "scale", "combine", "copy",
}

// program returns the source of all kernels, for a number of special primes.
func program(special int) string {
	var text strings.Builder
	fmt.Fprintf(&text, "#define SPECIAL %d\n#define SOURCES %d\n", special, special+1)
	add := func(name string) {
		source, err := sources.ReadFile("kernels/" + name + ".cl")
		if err != nil {
			panic(err)
		}
		text.Write(source)
	}
	add("modular")
	for log := 1; log <= 3; log++ {
		fmt.Fprintf(&text, "#undef RADIX\n#undef LOGRADIX\n#define RADIX %d\n#define LOGRADIX %d\n", 1<<log, log)
		add("ntt")
	}
	add("extend")
	add("gadget")
	add("pointwise")
	return text.String()
}

// engine is a ring on a device. The mutex guards the context, the memory and the lives of batches; it is not held while
// waiting for the device.
type engine struct {
	params  rlwe.Parameters
	device  *cl.Device
	special int // primes of P
	primes  int // primes of Q
	passes  []int

	mu      sync.Mutex
	context *cl.Context
	kernels map[string]cl.Kernel
	memory  *memory
	tables  tables
	scratch int // the most limbs that digits may take at once
	closed  bool
}

func newEngine(r backend.Ring, api *cl.API, d *cl.Device, budget int64) (*engine, error) {
	e := &engine{params: r.Params, device: d, special: len(r.Params.P()), primes: len(r.Params.Q())}
	if err := e.checkDigits(); err != nil {
		return nil, err
	}
	e.passes = passes(r.Params.LogN())
	var err error
	if e.context, err = api.NewContext(d); err != nil {
		return nil, err
	}
	e.memory = newMemory(e.context, d, budget, r.Params.N())
	e.scratch = int(min(budget/4, e.memory.maximum) / e.memory.limb)
	if e.kernels, err = e.context.Build(program(e.special), "-cl-std=CL1.2", kernelNames); err == nil {
		err = e.newTables(r)
	}
	if err == nil {
		err = e.selfTest(r)
	}
	if err != nil {
		e.Close()
		return nil, err
	}
	return e, nil
}

// checkDigits fails if the sum of a key's digits can exceed 2^128.
func (e *engine) checkDigits() error {
	digits := (e.primes + e.special - 1) / e.special
	largest := 0
	for _, q := range append(e.params.Q(), e.params.P()...) {
		largest = max(largest, bits.Len64(q))
	}
	if largest > 61 || digits+1 > 1<<min(128-2*largest, 30) {
		return fmt.Errorf("%d digits with primes of %d bits are too many: primes may have 61 bits, and then 63 digits",
			digits, largest)
	}
	return nil
}

// passes splits the layers of a transform into passes of three and two layers, and one if there is no other way.
func passes(logN int) (layers []int) {
	for logN > 4 || logN == 3 {
		layers = append(layers, 3)
		logN -= 3
	}
	for ; logN >= 2; logN -= 2 {
		layers = append(layers, 2)
	}
	if logN == 1 {
		layers = append(layers, 1)
	}
	return layers
}

func (e *engine) Device() string { return e.device.String() }

// BatchSize returns how many ciphertexts give every compute unit four times the work items it can hold, in a pass over
// the fewest limbs. They stay within a sixteenth of the budget.
func (e *engine) BatchSize() int {
	const itemsPerUnit, smallest, largest = 4 * 2048, 4, 64
	n := e.device.Units * itemsPerUnit / e.params.N()
	fit := int(e.memory.budget / 16 / (e.memory.limb * int64(2*(e.primes+e.special))))
	return max(smallest, min(n, fit, largest))
}

// key is a key's polynomials, digit by digit, each modulo P and Q.
type key struct{ *resident }

func (e *engine) Key(k *rlwe.GadgetCiphertext) backend.Key {
	backend.CheckKey(e.params, k)
	r := &resident{memory: e.memory}
	for _, digit := range k.Value {
		for _, poly := range digit[0] {
			r.limbs = append(append(r.limbs, poly.P.Coeffs...), poly.Q.Coeffs...)
		}
	}
	return key{r}
}

// plaintext is one polynomial, modulo P (if special is set) and Q.
type plaintext struct {
	*resident
	special bool
}

func (e *engine) Plaintext(p ringqp.Poly) backend.Plaintext {
	backend.CheckPlaintext(e.params, p)
	limbs := append(append([][]uint64{}, p.P.Coeffs...), p.Q.Coeffs...)
	return plaintext{&resident{memory: e.memory, limbs: limbs}, len(p.P.Coeffs) > 0}
}

// own returns r if this engine prepared it, and panics otherwise.
func (e *engine) own(r *resident) *resident {
	if r.memory != e.memory {
		panic("opencl: key or plaintext of another engine")
	}
	return r
}

func (e *engine) NewScope(*backend.Workers) backend.Scope {
	return &scope{engine: e, owned: map[*batch]struct{}{}}
}

func (e *engine) Close() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil
	}
	e.closed = true
	e.memory.close()
	e.context.ReleaseKernels(e.kernels)
	return e.context.Close()
}
