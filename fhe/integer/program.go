package integer

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Op is an operation on whole pages. Every lane is treated alike.
type Op uint8

// Operations, with their arguments and results. Integers are modulo 2^w in lanes of w bits, which have n = w/2 digits.
// "Bit" pages hold 0 or 1 in the slots that matter. A result's level is its arguments' common level less the
// operation's depth. Operations whose depth grows with the lane are too deep for lanes of 256 bits: those are computed
// in halves.
const (
	Add        Op = iota + 1 // a, b -> a+b; depth 3+log2(n)
	Borrow                   // a, b -> a-b, and the bit a >= b in ResultSlot; depth 3+log2(n)
	Equal                    // a, b -> the bit a == b in ResultSlot; depth 3+log2(n)
	Spread                   // bit in ResultSlot -> the same bit in all slots of its lane; depth 0
	Select                   // bits c, x, y -> slot by slot, x where c is 1 and y where it is 0; depth 1
	Mask                     // bits c, x -> slot by slot, x where c is 1 and 0 where it is 0; depth 1
	And                      // bits -> bits; depth 1
	Or                       // bits -> bits; depth 1
	Xor                      // bits -> bits; depth 1
	Not                      // bits -> bits; depth 0
	RangeDigit               // x -> x(x-1)(x-2)(x-3), 0 where x is a digit; depth 2
	RangeBit                 // x -> x(x-1), 0 where x is a bit; depth 1
	Sum                      // a, b -> slot by slot, a+b; depth 0
	Normalise                // x with digits 0..6 -> x in digits 0..3; depth 3+log2(n)
	Narrow15                 // x with digits 0..15 -> x in digits 0..6; depth 4
	Narrow31                 // x with digits 0..31 -> x in digits 0..10; depth 5
	Narrow63                 // x with digits 0..63 -> x in digits 0..18; depth 6
	BitAnd                   // digits a, b -> their bitwise and; depth 3
	BitOr                    // digits a, b -> their bitwise or; depth 3
	BitXor                   // digits a, b -> their bitwise exclusive or; depth 3
	Invert                   // digit x -> 3-x, its bitwise complement; depth 0
	LowBit                   // digit x -> its low bit; depth 2
	HighBit                  // digit x -> its high bit; depth 2
	Join                     // digits a, b -> 2*(low bit of a) + (high bit of b); depth 2
	Up1                      // every slot moves up by 1, into the next lane too; depth 0
	Up2                      // the same by 2
	Up4                      // by 4
	Up8                      // by 8
	Up16                     // by 16
	Up32                     // by 32
	Up64                     // by 64
)

type signature struct {
	name            string
	args, out, cost int // cost: levels consumed, besides those of a prefix
	// prefix: the operation runs over the digits of a lane, in log2 of their number more levels.
	prefix bool
}

var signatures = map[Op]signature{
	Add:        {"add", 2, 1, 3, true},
	Borrow:     {"borrow", 2, 2, 3, true},
	Equal:      {"equal", 2, 1, 3, true},
	Spread:     {"spread", 1, 1, 0, false},
	Select:     {"select", 3, 1, 1, false},
	Mask:       {"mask", 2, 1, 1, false},
	And:        {"and", 2, 1, 1, false},
	Or:         {"or", 2, 1, 1, false},
	Xor:        {"xor", 2, 1, 1, false},
	Not:        {"not", 1, 1, 0, false},
	RangeDigit: {"rangedigit", 1, 1, 2, false},
	RangeBit:   {"rangebit", 1, 1, 1, false},
	Sum:        {"sum", 2, 1, 0, false},
	Normalise:  {"normalise", 1, 1, 3, true},
	Narrow15:   {"narrow15", 1, 1, 4, false},
	Narrow31:   {"narrow31", 1, 1, 5, false},
	Narrow63:   {"narrow63", 1, 1, 6, false},
	BitAnd:     {"bitand", 2, 1, 3, false},
	BitOr:      {"bitor", 2, 1, 3, false},
	BitXor:     {"bitxor", 2, 1, 3, false},
	Invert:     {"invert", 1, 1, 0, false},
	LowBit:     {"lowbit", 1, 1, 2, false},
	HighBit:    {"highbit", 1, 1, 2, false},
	Join:       {"join", 2, 1, 2, false},
	Up1:        {"up1", 1, 1, 0, false},
	Up2:        {"up2", 1, 1, 0, false},
	Up4:        {"up4", 1, 1, 0, false},
	Up8:        {"up8", 1, 1, 0, false},
	Up16:       {"up16", 1, 1, 0, false},
	Up32:       {"up32", 1, 1, 0, false},
	Up64:       {"up64", 1, 1, 0, false},
}

// String returns the operation's name in program keys.
func (op Op) String() string {
	if s, ok := signatures[op]; ok {
		return s.name
	}
	return "op" + strconv.Itoa(int(op))
}

// Depth returns the levels that the operation consumes on lanes.
func (op Op) Depth(l Lane) int {
	s := signatures[op]
	if s.prefix {
		return s.cost + l.steps()
	}
	return s.cost
}

// Instr applies Op to the registers Args and writes its results to the registers Out.
type Instr struct {
	Op        Op
	Args, Out []int
}

// Program is a straight-line program over registers that each hold a page of lanes of one shape. Registers 0 to
// Inputs-1 hold the inputs; every other is written once, before it is read. Outputs lists the registers to return, in
// order.
type Program struct {
	Lane    Lane
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

// Validate says whether the program is well formed: a lane that exists, sizes within limits, known operations with the
// right number of registers, no register read before or written after it is set. It fails with ErrProgram.
func (p *Program) Validate() error {
	if !p.Lane.IsValid() {
		return fmt.Errorf("%w: lanes of %d digits", ErrProgram, p.Lane)
	}
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
// example "64:3;borrow 0 1>3 4;spread 4>5;4 5" on lanes of 64 bits.
func (p *Program) Key() string {
	var b strings.Builder
	b.WriteString(strconv.Itoa(p.Lane.Bits()) + ":" + strconv.Itoa(p.Inputs))
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
