package plan

import (
	"fmt"
	"math/big"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// ref is one number of an opened page.
type ref struct{ page, index int }

// tensor says where the values of a node are. Value i is factor times the sum of elements[i], where each element is a
// number of its page divided by the page's scale. A later layout carries out the sums and factors.
//
// While act is not nil, the values are not computed yet. Index k of a ref then stands for value k of the activation.
type tensor struct {
	elements [][]ref
	factor   *big.Rat
	act      *activation
}

// activation is an activation that is not computed yet. The node that reads it decides how: a dense layer computes it
// in its own step.
type activation struct {
	node     int
	argument *tensor
	box      graph.Box // of the argument
	function graph.Polynomial
	done     *tensor
}

// pageInfo is a page that a later step can open.
type pageInfo struct {
	source Source
	view   refresh.View
	level  int
	logGap int
	bound  int      // bits
	noise  int      // bits
	scale  *big.Rat // of an opened number
	length int      // of an input
}

func one() *big.Rat { return big.NewRat(1, 1) }

// identity is the tensor of a page's first n numbers.
func identity(page, n int) *tensor {
	t := &tensor{elements: make([][]ref, n), factor: one()}
	refs := make([]ref, n)
	for i := range refs {
		refs[i] = ref{page, i}
		t.elements[i] = refs[i : i+1 : i+1]
	}
	return t
}

// pick returns the tensor whose element i is the sum of the elements that parts(i) lists.
func (t *tensor) pick(b *budget, n int, factor *big.Rat, parts func(i int) []int) (*tensor, error) {
	out := &tensor{elements: make([][]ref, n), factor: new(big.Rat).Mul(t.factor, factor), act: t.act}
	if f := out.factor; f.Num().BitLen() > maxBits || f.Denom().BitLen() > maxBits {
		return nil, fmt.Errorf("%w: too many averages in a row: put a convolution between them", ErrUnsupported)
	}
	for i := range out.elements {
		list, refs := parts(i), 0
		for _, k := range list {
			refs += len(t.elements[k])
		}
		if err := b.hold(float64(1 + len(list) + refs)); err != nil {
			return nil, err
		}
		if len(list) == 1 {
			out.elements[i] = t.elements[list[0]]
			continue
		}
		for _, k := range list {
			out.elements[i] = append(out.elements[i], t.elements[k]...)
		}
	}
	return out, nil
}

// plus returns the elementwise sum. It makes factors equal by repeating the elements, so their quotient must be a ratio
// of small integers.
func (t *tensor) plus(b *budget, u *tensor) (*tensor, error) {
	const most = 64
	q := new(big.Rat).Quo(t.factor, u.factor)
	if q.Sign() <= 0 || !q.Num().IsInt64() || !q.Denom().IsInt64() || q.Num().Int64() > most || q.Denom().Int64() > most {
		return nil, fmt.Errorf("%w: a sum of values with factors %v and %v: put a convolution before it",
			ErrUnsupported, t.factor, u.factor)
	}
	times, others := int(q.Num().Int64()), int(q.Denom().Int64())
	out := &tensor{elements: make([][]ref, len(t.elements)), factor: new(big.Rat).Mul(t.factor, big.NewRat(1, int64(times)))}
	for i := range out.elements {
		if err := b.hold(float64(1 + times*len(t.elements[i]) + others*len(u.elements[i]))); err != nil {
			return nil, err
		}
		for range times {
			out.elements[i] = append(out.elements[i], t.elements[i]...)
		}
		for range others {
			out.elements[i] = append(out.elements[i], u.elements[i]...)
		}
	}
	return out, nil
}

// through replaces the values of an activation by the places where they are now.
func (t *tensor) through(b *budget, done *tensor) (*tensor, error) {
	return done.pick(b, len(t.elements), t.factor, func(i int) []int {
		list := make([]int, len(t.elements[i]))
		for k, r := range t.elements[i] {
			list[k] = r.index
		}
		return list
	})
}
