package eval

import (
	"crypto/sha256"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

// Digest returns the name of a page: the SHA-256 of the set's name, the level and the residues of both polynomials, limb by
// limb, each in the bytes that its prime needs.
func Digest(set *params.CKKSSet, ct *rlwe.Ciphertext) page.Digest {
	h := sha256.New()
	h.Write([]byte("glomar/ckks-page/v1\x00" + set.Name + "\x00"))
	h.Write([]byte{byte(ct.Level())})
	var buffer []byte
	for _, c := range ct.Value {
		for l, limb := range c.Coeffs {
			buffer = page.AppendResidues(buffer[:0], limb, page.Width(set.CKKS.Q()[l]))
			h.Write(buffer)
		}
	}
	return page.Digest(h.Sum(nil))
}
