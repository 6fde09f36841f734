package integer

import (
	"errors"
	"fmt"
	"sync"

	"github.com/glomar-network/glomar/fhe/params"
)

// ErrTooDeep says that a program needs more levels than it is given.
var ErrTooDeep = errors.New("program is too deep")

// ErrTooNoisy says that a program's noise bound exceeds what may be opened or decrypted.
var ErrTooNoisy = errors.New("program is too noisy")

// Trace is what Check knows about every register that is computed, by register number.
type Trace struct {
	Level map[int]int // level at which the register is computed
	Noise map[int]int // its noise e is below 2^Noise, except with probability 2^-params.FailureLog per page
}

// InputLevel returns the smallest level of the inputs that lets every output end at the set's open level. It fails
// with ErrProgram, with ErrTooDeep when the set has no such level, and with ErrTooNoisy when the noise bound of an
// output, or of an intermediate value, is too large: split such a program into two stages.
func (p *Program) InputLevel(set *params.Set) (int, error) {
	s, err := p.schedule(set)
	if err != nil {
		return 0, err
	}
	if _, err := p.trace(set, s); err != nil {
		return 0, err
	}
	return s.inputs, nil
}

// Check bounds the level and the noise of every register for inputs at the given level, which need not be the smallest.
// Each operation runs at the lowest level that the readers of its results allow. It fails as InputLevel does, and with
// ErrTooDeep when the level is too low.
func (p *Program) Check(set *params.Set, level int) (Trace, error) {
	s, err := p.schedule(set)
	if err != nil {
		return Trace{}, err
	}
	if level < s.inputs || level > set.MaxLevel() {
		return Trace{}, fmt.Errorf("%w: inputs at level %d, want %d to %d", ErrTooDeep, level, s.inputs, set.MaxLevel())
	}
	return p.trace(set, s)
}

// schedule says at which level each register is needed. Registers that are never read are not in it.
type schedule struct {
	level  map[int]int
	inputs int
}

func (p *Program) schedule(set *params.Set) (schedule, error) {
	if err := p.Validate(); err != nil {
		return schedule{}, err
	}
	s := schedule{level: map[int]int{}}
	for _, r := range p.Outputs {
		s.level[r] = set.OpenLevel
	}
	for i := len(p.Instrs) - 1; i >= 0; i-- {
		in := p.Instrs[i]
		level, needed := s.results(in)
		if !needed {
			continue
		}
		for _, r := range in.Out {
			if _, ok := s.level[r]; ok {
				s.level[r] = level
			}
		}
		for _, r := range in.Args {
			s.level[r] = max(s.level[r], level+in.Op.Depth(p.Lane))
		}
	}
	for r := range p.Inputs {
		s.inputs = max(s.inputs, s.level[r])
	}
	if s.inputs > set.MaxLevel() {
		return s, fmt.Errorf("%w: it needs inputs at level %d, set %s has %d", ErrTooDeep, s.inputs, set.Name, set.MaxLevel())
	}
	return s, nil
}

// results returns the level of an instruction's results, which is that of its most demanding reader.
func (s schedule) results(in Instr) (level int, needed bool) {
	for _, r := range in.Out {
		if l, ok := s.level[r]; ok {
			level, needed = max(level, l), true
		}
	}
	return level, needed
}

// wanted says which results of an instruction are read.
func (s schedule) wanted(in Instr) []bool {
	w := make([]bool, len(in.Out))
	for i, r := range in.Out {
		_, w[i] = s.level[r]
	}
	return w
}

// trace runs the program on bounds.
func (p *Program) trace(set *params.Set, s schedule) (Trace, error) {
	t := &tracker{model: modelOf(set)}
	registers := map[int]bound{}
	for r := range p.Inputs {
		if level, ok := s.level[r]; ok {
			registers[r] = bound{t.model.fresh, level}
		}
	}
	for i, in := range p.Instrs {
		level, needed := s.results(in)
		if !needed {
			continue
		}
		args := make([]bound, len(in.Args))
		for j, r := range in.Args {
			args[j] = t.drop(registers[r], level+in.Op.Depth(p.Lane))
		}
		wanted := s.wanted(in)
		for j, b := range apply[bound](t, p.Lane, in.Op, args, wanted) {
			if wanted[j] {
				registers[in.Out[j]] = b
			}
		}
		if t.err != nil {
			return Trace{}, fmt.Errorf("instruction %d (%s): %w", i, in.Op, t.err)
		}
	}
	for _, r := range p.Outputs {
		if err := t.model.openable(t.drop(registers[r], set.OpenLevel).v); err != nil {
			return Trace{}, fmt.Errorf("register %d: %w", r, err)
		}
	}
	trace := Trace{Level: map[int]int{}, Noise: map[int]int{}}
	for r, b := range registers {
		trace.Level[r], trace.Noise[r] = b.at, t.model.bits(b.v)
	}
	return trace, nil
}

var models sync.Map // *params.Set -> *noiseModel

func modelOf(set *params.Set) *noiseModel {
	if m, ok := models.Load(set); ok {
		return m.(*noiseModel)
	}
	m, _ := models.LoadOrStore(set, newNoiseModel(set))
	return m.(*noiseModel)
}
