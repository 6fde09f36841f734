package input

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/glomar-network/glomar/wire"
)

// Limits of a bundle. A bundle outside them is refused before anything is allocated for it.
const (
	// MaxValues bounds the values of a bundle, and MaxDigits their digits: the 2,048 bits that fhEVM clients pack into
	// one.
	MaxValues = 32
	MaxDigits = 2048 / digitBits
	// MaxMembers bounds the committee an input is sealed to.
	MaxMembers = 64
	// MaxSize bounds Encode's output, and so what a gateway must accept.
	MaxSize = headerSize + MaxValues + MaxMembers*(1+encapsulationSize+saltSize+(MaxDigits*shareBits+7)/8+
		MaxValues*(1+commitmentSize)+sealOverhead)
)

// FheType bytes of the values a bundle may carry, as in fhEVM handles.
const (
	TypeBool    uint8 = 0
	TypeUint8   uint8 = 2
	TypeUint16  uint8 = 3
	TypeUint32  uint8 = 4
	TypeUint64  uint8 = 5
	TypeUint128 uint8 = 6
	TypeAddress uint8 = 7
	TypeUint256 uint8 = 8
)

const (
	modulus   = 65537 // plaintext modulus T of package fhe/params; the shares are elements of Z_T
	digitBits = 2
	shareBits = 17 // bits of an element of Z_T
)

// digitsOf are the radix-4 digits of a value of each type.
var digitsOf = map[uint8]int{
	TypeBool: 1, TypeUint8: 8 / digitBits, TypeUint16: 16 / digitBits, TypeUint32: 32 / digitBits,
	TypeUint64: 64 / digitBits, TypeUint128: 128 / digitBits, TypeAddress: 160 / digitBits, TypeUint256: 256 / digitBits,
}

// Errors a caller may branch on.
var (
	ErrContext    = errors.New("input: the sealing context is not usable")
	ErrValue      = errors.New("input: the value is not supported")
	ErrEncoding   = errors.New("input: not the encoding of a bundle")
	ErrTooLarge   = errors.New("input: the bundle is too large")
	ErrChain      = errors.New("input: the bundle is for another host chain or ACL")
	ErrContract   = errors.New("input: the bundle is for another contract")
	ErrUser       = errors.New("input: the bundle is for another user")
	ErrEpoch      = errors.New("input: the bundle is sealed to another epoch")
	ErrCommittee  = errors.New("input: the bundle is sealed to another committee")
	ErrMember     = errors.New("input: the bundle has no share for this member")
	ErrSeal       = errors.New("input: the sealed share does not open")
	ErrCommitment = errors.New("input: the share does not match the hash the bundle commits to")
	ErrIndex      = errors.New("input: the bundle has another index")
	ErrFormat     = errors.New("input: the vector has another format")
	ErrAttempt    = errors.New("input: the bundle has no sharing for this attempt; seal the input again")
	ErrShare      = errors.New("input: the share is not an element of Z_65537")
)

// Member is a committee member an input is sealed to: its Shamir point and its HPKE public key (MLKEM768-X25519).
type Member struct {
	Point uint32
	HPKE  []byte
}

// Context is what a bundle is bound to. A bundle is useless under any other.
type Context struct {
	ChainID   uint64
	ACL       common.Address
	Contract  common.Address
	User      common.Address
	Epoch     uint64
	Threshold int
	// Members in ascending order of Point, 1 to 255.
	Members []Member
}

// Value is one plaintext: a number below 2^w for an unsigned integer of w bits, an address as a number, or a boolean
// as 0 or 1.
type Value struct {
	Type uint8
	Word uint256.Int
}

// Bool makes a boolean.
func Bool(b bool) Value {
	v := Value{Type: TypeBool}
	if b {
		v.Word.SetOne()
	}
	return v
}

// Uint64 makes a 64-bit value.
func Uint64(v uint64) Value { return Value{Type: TypeUint64, Word: *uint256.NewInt(v)} }

// Uint makes a value of an integer type. Seal refuses one that does not fit the type.
func Uint(fheType uint8, v *uint256.Int) Value { return Value{Type: fheType, Word: *v} }

// Address makes an address.
func Address(a common.Address) Value {
	v := Value{Type: TypeAddress}
	v.Word.SetBytes(a[:])
	return v
}

// Digits returns how many radix-4 digits, and so page slots, a value of the type has; 0 for an unsupported type.
func Digits(fheType uint8) int { return digitsOf[fheType] }

func (v Value) digits() ([]uint64, error) {
	n := Digits(v.Type)
	bits := n * digitBits
	if v.Type == TypeBool {
		bits = 1
	}
	switch {
	case n == 0:
		return nil, fmt.Errorf("%w: type %d is none that can be sealed", ErrValue, v.Type)
	case v.Word.BitLen() > bits:
		return nil, fmt.Errorf("%w: %s has more than the %d bits of type %d", ErrValue, v.Word.Hex(), bits, v.Type)
	}
	out := make([]uint64, n)
	for i := range out {
		at := i * digitBits
		out[i] = v.Word[at/64] >> (at % 64) & (1<<digitBits - 1)
	}
	return out, nil
}

// checkTypes refuses more values or digits than a bundle may have, and types that cannot be sealed.
func checkTypes(types []byte) error {
	if len(types) < 1 || len(types) > MaxValues {
		return fmt.Errorf("%w: %d values, want 1 to %d", ErrValue, len(types), MaxValues)
	}
	digits := 0
	for i, t := range types {
		if Digits(t) == 0 {
			return fmt.Errorf("%w: value %d has unsupported type %d", ErrValue, i, t)
		}
		digits += Digits(t)
	}
	if digits > MaxDigits {
		return fmt.Errorf("%w: the values have %d bits together, at most %d", ErrValue, digits*digitBits, MaxDigits*digitBits)
	}
	return nil
}

func (c Context) validate() error {
	switch {
	case len(c.Members) == 0 || len(c.Members) > MaxMembers:
		return fmt.Errorf("%w: %d members, want 1 to %d", ErrContext, len(c.Members), MaxMembers)
	case c.Threshold < 1 || c.Threshold > len(c.Members):
		return fmt.Errorf("%w: threshold %d of %d members", ErrContext, c.Threshold, len(c.Members))
	}
	last := uint32(0)
	for _, m := range c.Members {
		if m.Point <= last || m.Point > 255 {
			return fmt.Errorf("%w: member points must ascend within 1..255, found %d after %d", ErrContext, m.Point, last)
		}
		last = m.Point
	}
	return nil
}

// magic opens every encoding, so that a bundle's plain SHA-256 is separated from every other hash of the protocol.
const magic = "glomar/input/v1"

// contextSize is what appendTo appends; a bundle of values adds the number of values.
const (
	contextSize = 8 + 3*common.AddressLength + 8 + 2
	headerSize  = len(magic) + contextSize + 1
)

// header encodes everything the shares are bound to: magic, chain id, ACL, contract, user, epoch, threshold, number of
// members, number of values, and each value's type.
func (b *Bundle) header() []byte {
	out := make([]byte, 0, headerSize+len(b.Types))
	out = b.context().appendTo(append(out, magic...))
	return append(append(out, byte(len(b.Types))), b.Types...)
}

// context returns what the bundle is bound to, with members that have points and no keys.
func (b *Bundle) context() Context {
	c := Context{ChainID: b.ChainID, ACL: b.ACL, Contract: b.Contract, User: b.User, Epoch: b.Epoch, Threshold: b.Threshold}
	for _, s := range b.Shares {
		c.Members = append(c.Members, Member{Point: s.Point})
	}
	return c
}

func (c Context) appendTo(out []byte) []byte {
	out = binary.BigEndian.AppendUint64(out, c.ChainID)
	out = append(out, c.ACL[:]...)
	out = append(out, c.Contract[:]...)
	out = append(out, c.User[:]...)
	out = binary.BigEndian.AppendUint64(out, c.Epoch)
	return append(out, byte(c.Threshold), byte(len(c.Members)))
}

// readContext reads what appendTo appends: a context without its members, and how many there are.
func readContext(r *wire.Reader) (c Context, members int) {
	c.ChainID = r.Uint64()
	r.Fill(c.ACL[:])
	r.Fill(c.Contract[:])
	r.Fill(c.User[:])
	c.Epoch, c.Threshold = r.Uint64(), int(r.Byte())
	members = int(r.Byte())
	if members < 1 || members > MaxMembers {
		r.Fail(fmt.Errorf("%d members, want 1 to %d", members, MaxMembers))
	}
	if c.Threshold < 1 || c.Threshold > members {
		r.Fail(fmt.Errorf("threshold %d of %d members", c.Threshold, members))
	}
	return c, members
}

// Matches reports whether the bundle was sealed for exactly this context (the members' HPKE keys are not compared: a
// share sealed to a wrong key does not open). The error is one of ErrChain, ErrContract, ErrUser, ErrEpoch, ErrCommittee.
func (b *Bundle) Matches(c Context) error { return b.context().matches(c) }

// matches compares what a bundle is bound to with what is expected.
func (c Context) matches(want Context) error {
	switch {
	case c.ChainID != want.ChainID || c.ACL != want.ACL:
		return fmt.Errorf("%w: chain %d ACL %s, expected chain %d ACL %s", ErrChain, c.ChainID, c.ACL, want.ChainID, want.ACL)
	case c.Contract != want.Contract:
		return fmt.Errorf("%w: %s, expected %s", ErrContract, c.Contract, want.Contract)
	case c.User != want.User:
		return fmt.Errorf("%w: %s, expected %s", ErrUser, c.User, want.User)
	case c.Epoch != want.Epoch:
		return fmt.Errorf("%w: %d, expected %d; seal the input again", ErrEpoch, c.Epoch, want.Epoch)
	case c.Threshold != want.Threshold || len(c.Members) != len(want.Members):
		return fmt.Errorf("%w: %d of %d, expected %d of %d", ErrCommittee, c.Threshold, len(c.Members), want.Threshold, len(want.Members))
	}
	for i, m := range want.Members {
		if c.Members[i].Point != m.Point {
			return fmt.Errorf("%w: share %d is for point %d, expected %d", ErrCommittee, i, c.Members[i].Point, m.Point)
		}
	}
	return nil
}
