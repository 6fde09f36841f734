package integer

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Op is an operation on whole pages. Every lane is treated alike.
type Op uint8

// Operations, with their arguments and results. "Bit" pages hold 0 or 1 in the slots that matter. A result's level
// is its arguments' common level less the operation's depth.
const (
	Add        Op = iota + 1 // a, b -> a+b modulo 2^64; depth 8
	Borrow                   // a, b -> a-b modulo 2^64, and the bit a >= b in ResultSlot; depth 8
	Equal                    // a, b -> the bit a == b in ResultSlot; depth 8
	Spread                   // bit in ResultSlot -> the same bit in all 32 slots of its lane; depth 0
	Select                   // bits c, x, y -> slot by slot, x where c is 1 and y where it is 0; depth 1
	Mask                     // bits c, x -> slot by slot, x where c is 1 and 0 where it is 0; depth 1
	And                      // bits -> bits; depth 1
	Or                       // bits -> bits; depth 1
	Xor                      // bits -> bits; depth 1
	Not                      // bits -> bits; depth 0
	RangeDigit               // x -> x(x-1)(x-2)(x-3), 0 where x is a digit; depth 2
	RangeBit                 // x -> x(x-1), 0 where x is a bit; depth 1
	Sum                      // a, b -> slot by slot, a+b; depth 0
	Normalise                // x with digits 0..6 -> x modulo 2^64 in digits 0..3; depth 8
	Narrow15                 // x with digits 0..15 -> x modulo 2^64 in digits 0..6; depth 4
	Narrow31                 // x with digits 0..31 -> x modulo 2^64 in digits 0..10; depth 5
	Narrow63                 // x with digits 0..63 -> x modulo 2^64 in digits 0..18; depth 6
)

type signature struct {
	name            string
	args, out, cost int // cost: levels consumed
}

var signatures = map[Op]signature{
	Add:        {"add", 2, 1, 8},
	Borrow:     {"borrow", 2, 2, 8},
	Equal:      {"equal", 2, 1, 8},
	Spread:     {"spread", 1, 1, 0},
	Select:     {"select", 3, 1, 1},
	Mask:       {"mask", 2, 1, 1},
	And:        {"and", 2, 1, 1},
	Or:         {"or", 2, 1, 1},
	Xor:        {"xor", 2, 1, 1},
	Not:        {"not", 1, 1, 0},
	RangeDigit: {"rangedigit", 1, 1, 2},
	RangeBit:   {"rangebit", 1, 1, 1},
	Sum:        {"sum", 2, 1, 0},
	Normalise:  {"normalise", 1, 1, 8},
	Narrow15:   {"narrow15", 1, 1, 4},
	Narrow31:   {"narrow31", 1, 1, 5},
	Narrow63:   {"narrow63", 1, 1, 6},
}

// String returns the operation's name in program keys.
func (op Op) String() string {
	if s, ok := signatures[op]; ok {
		return s.name
	}
	return "op" + strconv.Itoa(int(op))
}

// Depth returns the levels that the operation consumes.
func (op Op) Depth() int { return signatures[op].cost }

// Instr applies Op to the registers Args and writes its results to the registers Out.
type Instr struct {
	Op        Op
	Args, Out []int
}

// Program is a straight-line program over registers that each hold a page. Registers 0 to Inputs-1 hold the inputs;
// every other is written once, before it is read. Outputs lists the registers to return, in order.
type Program struct {
	Inputs  int
	Instrs  []Instr
	Outputs []int
}

// Limits on a program, far above what a chain of levels can use.
const (
	MaxInputs    = 1024
	MaxInstrs    = 4096
	MaxRegisters = 1 << 14
)

// ErrProgram says that a program is not well formed.
var ErrProgram = errors.New("bad program")

// Validate says whether the program is well formed: sizes within limits, known operations with the right number of
// registers, no register read before or written after it is set. It fails with ErrProgram.
func (p *Program) Validate() error {
	if p.Inputs < 1 || p.Inputs > MaxInputs || len(p.Instrs) > MaxInstrs {
		return fmt.Errorf("%w: %d inputs and %d instructions", ErrProgram, p.Inputs, len(p.Instrs))
	}
	if len(p.Outputs) == 0 || len(p.Outputs) > MaxInstrs {
		return fmt.Errorf("%w: %d outputs", ErrProgram, len(p.Outputs))
	}
	set := map[int]bool{}
	for r := range p.Inputs {
		set[r] = true
	}
	for i, in := range p.Instrs {
		if err := in.validate(set); err != nil {
			return fmt.Errorf("%w: instruction %d (%s): %w", ErrProgram, i, in.Op, err)
		}
	}
	for _, r := range p.Outputs {
		if !set[r] {
			return fmt.Errorf("%w: output register %d is never set", ErrProgram, r)
		}
	}
	return nil
}

func (in Instr) validate(set map[int]bool) error {
	s, ok := signatures[in.Op]
	if !ok {
		return errors.New("unknown operation")
	}
	if len(in.Args) != s.args || len(in.Out) != s.out {
		return fmt.Errorf("%d arguments and %d results, want %d and %d", len(in.Args), len(in.Out), s.args, s.out)
	}
	for _, r := range in.Args {
		if !set[r] {
			return fmt.Errorf("register %d is read before it is set", r)
		}
	}
	for _, r := range in.Out {
		if r < 0 || r >= MaxRegisters || set[r] {
			return fmt.Errorf("register %d is out of range or set twice", r)
		}
		set[r] = true
	}
	return nil
}

// Key returns the program as canonical text: equal programs have equal keys, different ones different keys. For
// example "3;borrow 0 1>3 4;spread 4>5;4 5".
func (p *Program) Key() string {
	var b strings.Builder
	b.WriteString(strconv.Itoa(p.Inputs))
	for _, in := range p.Instrs {
		b.WriteString(";" + in.Op.String() + " " + list(in.Args) + ">" + list(in.Out))
	}
	b.WriteString(";" + list(p.Outputs))
	return b.String()
}

func list(registers []int) string {
	words := make([]string, len(registers))
	for i, r := range registers {
		words[i] = strconv.Itoa(r)
	}
	return strings.Join(words, " ")
}
