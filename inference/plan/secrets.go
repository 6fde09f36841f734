package plan

import (
	"encoding/binary"
	"fmt"

	"github.com/glomar-network/glomar/wire"
)

// secretsMagic opens the encoded weights of a private network; its last byte is the format's version.
const secretsMagic = "GLWGTS\x01"

// EncodeSecrets returns the rounded weights of a private plan, for its owner to keep: the plan's digest, the number of
// weights, and each weight as a varint. Anyone who reads them knows the network.
func EncodeSecrets(p *Plan, numbers []int64) []byte {
	digest := p.Digest()
	b := append([]byte(secretsMagic), digest[:]...)
	b = binary.AppendUvarint(b, uint64(len(numbers)))
	for _, n := range numbers {
		b = binary.AppendVarint(b, n)
	}
	return b
}

// DecodeSecrets reads what EncodeSecrets wrote for this plan. It refuses everything else with ErrMalformed, and secrets
// of another plan with ErrInput.
func DecodeSecrets(p *Plan, data []byte) ([]int64, error) {
	if !p.Private() {
		return nil, fmt.Errorf("%w: the plan has public weights and takes no secret ones", ErrInput)
	}
	r := wire.NewReader(data)
	r.Expect(secretsMagic)
	if digest := r.Bytes32(); r.Err() == nil && digest != p.Digest() {
		return nil, fmt.Errorf("%w: these are the weights of another plan", ErrInput)
	}
	numbers := wire.List(r, r.Count(r.Remaining()), 1, r.Varint)
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	_, err := p.Loading.Split(numbers)
	return numbers, err
}
