package planner_test

import (
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/hostchain"
)

// contract records the events of symbolic execution, and what every handle is worth.
type contract struct {
	ops   []hostchain.Op
	worth map[hostchain.Handle]uint64
	// sealed are the digits of inputs.
	sealed map[hostchain.Handle][]uint64
	// networks is what networks return, by sealed vector.
	networks map[hostchain.Handle][]uint64
	next     uint64
	// caller is the contract that asks.
	caller common.Address
}

func newContract(first uint64) *contract {
	return &contract{worth: map[hostchain.Handle]uint64{}, sealed: map[hostchain.Handle][]uint64{}, networks: map[hostchain.Handle][]uint64{}, next: first}
}

func (c *contract) handle(index, fheType uint8) hostchain.Handle {
	c.next++
	return newHandle(c.next, index, fheType)
}

func (c *contract) emit(kind hostchain.OpKind, fheType uint8, worth uint64, operands ...hostchain.Handle) hostchain.Handle {
	h := c.handle(0xff, fheType)
	c.ops = append(c.ops, hostchain.Op{Kind: kind, Caller: c.caller, Result: h, Operands: operands})
	c.worth[h] = worth
	return h
}

// scalar turns the last operation into one with a plaintext right-hand side.
func (c *contract) scalar(kind hostchain.OpKind, fheType uint8, worth uint64, lhs hostchain.Handle, rhs uint64) hostchain.Handle {
	h := c.emit(kind, fheType, worth, lhs)
	c.ops[len(c.ops)-1].Scalar = new(big.Int).SetUint64(rhs)
	return h
}

func (c *contract) trivial(v uint64, fheType uint8) hostchain.Handle {
	h := c.scalar(hostchain.OpTrivialEncrypt, fheType, v, hostchain.Handle{}, v)
	last := &c.ops[len(c.ops)-1]
	last.Operands, last.Type = nil, fheType
	return h
}

// input verifies a sealed value, the only one of its bundle. Digits beyond the type's range make its value zero.
func (c *contract) input(fheType uint8, digits []uint64) hostchain.Handle {
	h := c.handle(0, fheType)
	bundle := newHandle(c.next, 7, 7)
	proof := append([]byte{1, 0}, h[:]...)
	c.ops = append(c.ops, hostchain.Op{
		Kind: hostchain.OpVerifyInput, Caller: c.caller, Result: h, Operands: []hostchain.Handle{h}, Type: fheType,
		Proof: append(proof, bundle[:]...),
	})
	c.sealed[h] = digits
	return h
}

func (c *contract) inputWord(v uint64) hostchain.Handle {
	digits := make([]uint64, 32)
	integer.Lane64.EncodeUint64(v, digits)
	h := c.input(hostchain.TypeUint64, digits)
	c.worth[h] = v
	return h
}

func (c *contract) inputBit(v uint64) hostchain.Handle {
	h := c.input(hostchain.TypeBool, []uint64{v})
	c.worth[h] = v
	return h
}

func (c *contract) badInput(fheType uint8, r *rand.Rand) hostchain.Handle {
	digits := make([]uint64, 32)
	digits[r.IntN(32)] = 4 + r.Uint64N(60000)
	if fheType == hostchain.TypeBool {
		digits = []uint64{2 + r.Uint64N(60000)}
	}
	h := c.input(fheType, digits)
	c.worth[h] = 0
	return h
}

func (c *contract) ge(a, b hostchain.Handle) hostchain.Handle {
	return c.emit(hostchain.OpGe, hostchain.TypeBool, truth(c.worth[a] >= c.worth[b]), a, b)
}

func (c *contract) sub(a, b hostchain.Handle) hostchain.Handle {
	return c.emit(hostchain.OpSub, hostchain.TypeUint64, c.worth[a]-c.worth[b], a, b)
}

func (c *contract) add(a, b hostchain.Handle) hostchain.Handle {
	return c.emit(hostchain.OpAdd, hostchain.TypeUint64, c.worth[a]+c.worth[b], a, b)
}

func (c *contract) choose(ok, x, y hostchain.Handle) hostchain.Handle {
	worth := c.worth[y]
	if c.worth[ok] == 1 {
		worth = c.worth[x]
	}
	return c.emit(hostchain.OpIfThenElse, hostchain.HandleType(x), worth, ok, x, y)
}

// transfer is OpenZeppelin's ERC7984 _update.
func (c *contract) transfer(balances map[string]hostchain.Handle, from, to string, amount hostchain.Handle) hostchain.Handle {
	ok := c.ge(balances[from], amount)
	d := c.sub(balances[from], amount)
	balances[from] = c.choose(ok, d, balances[from])
	moved := c.choose(ok, amount, c.trivial(0, hostchain.TypeUint64))
	if balances[to] == (hostchain.Handle{}) {
		balances[to] = c.trivial(0, hostchain.TypeUint64)
	}
	balances[to] = c.add(balances[to], moved)
	return moved
}

// publish moves the contract's secrets to the world and starts a new work.
func (c *contract) take(w *world) []hostchain.Op {
	ops := c.ops
	c.ops = nil
	for h, digits := range c.sealed {
		w.sealed[h] = digits
	}
	for h, values := range c.networks {
		w.networks[h] = values
	}
	return ops
}
