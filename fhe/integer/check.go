package integer

import (
	"errors"

	"github.com/glomar-network/glomar/fhe/params"
)

// ErrTooDeep says that a program needs more levels than it is given.
var ErrTooDeep = errors.New("program is too deep")

// ErrTooNoisy says that a program's noise bound exceeds what may be opened or decrypted.
var ErrTooNoisy = errors.New("program is too noisy")

// Trace is what Check knows of every register, by register number.
type Trace struct {
	Level map[int]int // level at which the register is computed
	Noise map[int]int // its noise e is below 2^Noise, but for a probability of 2^-params.FailureLog a page
}

// InputLevel returns the smallest level of the inputs that lets every output end at the set's open level.
func (p *Program) InputLevel(set *params.Set) (int, error) { return 0, errors.New("not built yet") }

// Check bounds levels and noise.
func (p *Program) Check(set *params.Set, level int) (Trace, error) {
	return Trace{}, errors.New("not built yet")
}
