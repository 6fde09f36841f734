package refresh

import (
	"crypto/sha256"
	"encoding/binary"
)

// Used names a polynomial that a signer's key share is multiplied with when it answers a job.
type Used struct {
	// Subject is the digest of the page that is opened, or a digest that names the closing.
	Subject [32]byte
	// Polynomial is a digest of the polynomial: no two jobs have one in common.
	Polynomial [32]byte
}

// Used returns what the job multiplies key shares with: the derived second component of every page that it opens and the
// common polynomial of every closing. It is what a ledger keeps.
func (j *Job) Used() (out []Used) {
	for i, o := range j.layout.Openings {
		if o.View != Input {
			_, digest := j.derived[i]().second()
			out = append(out, Used{Subject: j.sources[i].Digest, Polynomial: digest})
		}
	}
	for i := range j.layout.Closings {
		name := func(tag string) [32]byte {
			return sha256.Sum256(binary.BigEndian.AppendUint32(append([]byte(tag), j.id[:]...), uint32(i)))
		}
		out = append(out, Used{Subject: name("glomar/refresh/closing/v1"), Polynomial: name("glomar/refresh/common/v1")})
	}
	return out
}
