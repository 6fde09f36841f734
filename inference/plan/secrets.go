package plan

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// secretsMagic opens the encoded weights of a private network; its last byte is the format's version.
const secretsMagic = "GLWGTS\x01"

// EncodeSecrets returns the rounded weights of a private plan, for its owner to keep: the plan's digest, how many there are, and each in
// a variable length. Whoever reads them knows the network.
func EncodeSecrets(p *Plan, numbers []int64) []byte {
	digest := p.Digest()
	b := append([]byte(secretsMagic), digest[:]...)
	b = binary.AppendUvarint(b, uint64(len(numbers)))
	for _, n := range numbers {
		b = binary.AppendVarint(b, n)
	}
	return b
}

// DecodeSecrets reads what EncodeSecrets wrote for this plan, and refuses everything else (ErrMalformed, ErrInput for another plan).
func DecodeSecrets(p *Plan, data []byte) ([]int64, error) {
	if !p.Private() {
		return nil, fmt.Errorf("%w: the weights of the plan are public", ErrInput)
	}
	if !bytes.HasPrefix(data, []byte(secretsMagic)) {
		return nil, fmt.Errorf("%w: it does not begin as secret weights do", ErrMalformed)
	}
	r := &reader{data: data[len(secretsMagic):]}
	if digest := p.Digest(); !bytes.Equal(r.bytes(len(digest)), digest[:]) && r.failed == nil {
		return nil, fmt.Errorf("%w: the weights of another plan", ErrInput)
	}
	numbers := make([]int64, 0, len(r.data))
	for range r.count(len(r.data)) {
		numbers = append(numbers, r.varint())
	}
	if len(r.data) > 0 {
		r.fail("bytes are left over")
	}
	if r.failed != nil {
		return nil, r.failed
	}
	_, err := p.Loading.Split(numbers)
	return numbers, err
}
