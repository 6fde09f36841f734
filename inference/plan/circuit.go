package plan

import (
	"fmt"
	"math"
	"math/big"

	"github.com/glomar-network/glomar/fhe/params"
)

// circuit is a program on slots under construction. It knows the exact scale, a bound and the noise of every register.
type circuit struct {
	set      *params.CKKSSet
	noise    Noise
	fresh    []freshPage
	program  []Instruction
	constant error // error of the first constant that does not fit
}

// freshPage is a closing: the arguments at placement page, times scale.
type freshPage struct {
	page, level int
	scale       *big.Rat
}

// register is a page within a circuit. A number in it is scale times the value it stands for. Its size is at most
// bound. Its error has the standard deviation noise, for each of the real and imaginary parts.
type register struct {
	fresh        bool
	index        int
	level        int
	scale        *big.Rat
	bound, noise float64
}

type weighted struct {
	k int64
	register
}

func (c *circuit) prime(level int) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).SetUint64(c.set.CKKS.Q()[level]))
}

// close adds a fresh page of arguments whose size is at most magnitude.
func (c *circuit) close(page, level int, scale *big.Rat, magnitude float64) register {
	c.fresh = append(c.fresh, freshPage{page, level, scale})
	return register{true, len(c.fresh) - 1, level, scale, magnitude * float(scale), c.noise.Closing * c.noise.PerSlots}
}

func (c *circuit) push(in Instruction, r register) register {
	c.program = append(c.program, in)
	r.index, r.level = len(c.program)-1, in.Level
	return r
}

// ratio returns a positive factor as a rational number. If x is not positive, or is lost in rounding, it returns 1 and
// keeps an error for later.
func (c *circuit) ratio(x float64) *big.Rat {
	if !(x > 0) || math.IsInf(x, 0) {
		c.constant = fmt.Errorf("%w: an activation has a factor of %g: use coefficients of more even size", ErrBound, x)
		return one()
	}
	return rational(x)
}

// multiply returns x*y at a level below both: the given one, or else the highest possible.
func (c *circuit) multiply(x, y register, level int) register {
	q := c.prime(level + 1)
	scale := new(big.Rat).Mul(x.scale, y.scale)
	p, _ := q.Float64()
	return c.push(Instruction{Op: Multiply, Level: level, Terms: []Term{c.term(x), c.term(y)}}, register{
		scale: scale.Quo(scale, q),
		bound: x.bound * y.bound / p,
		noise: math.Hypot((x.bound*y.noise+y.bound*x.noise)/p, c.noise.Rescale*c.noise.PerSlots),
	})
}

// combine returns constant plus the sum of terms. All terms have one scale, and the constant is a multiple of it.
func (c *circuit) combine(level int, constant float64, terms ...weighted) register {
	raw := constant * float(terms[0].scale)
	if math.Abs(raw) >= 1<<62 || math.IsNaN(raw) {
		c.constant = fmt.Errorf("%w: a constant of %g does not fit pages of scale 2^%.0f: use an activation with "+
			"coefficients of more even size", ErrBound, constant, math.Log2(float(terms[0].scale)))
		raw = 0
	}
	in := Instruction{Op: Combine, Level: level, Constant: int64(math.Round(raw))}
	r := register{scale: terms[0].scale, bound: math.Abs(raw) + 1, noise: 1}
	for _, t := range terms {
		term := c.term(t.register)
		term.K = t.k
		in.Terms = append(in.Terms, term)
		r.bound += math.Abs(float64(t.k)) * t.bound
		r.noise += math.Abs(float64(t.k)) * t.noise
	}
	return c.push(in, r)
}

// term refers to a register; finish turns the index of a result into that of a register.
func (c *circuit) term(r register) Term { return Term{Register: c.reference(r)} }

func (c *circuit) reference(r register) int {
	if r.fresh {
		return r.index
	}
	return -1 - r.index
}

// finish numbers the registers, fresh pages first, and returns the program.
func (c *circuit) finish() []Instruction {
	for _, in := range c.program {
		for k := range in.Terms {
			in.Terms[k].Register = c.number(in.Terms[k].Register)
		}
	}
	return c.program
}

func (c *circuit) number(reference int) int {
	if reference >= 0 {
		return reference
	}
	return len(c.fresh) - 1 - reference
}
