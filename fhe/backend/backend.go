package backend

import (
	"errors"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
)

// ErrUnavailable says that this machine cannot run a backend, or that a backend cannot run a parameter set.
var ErrUnavailable = errors.New("backend unavailable")

// ErrDevice says that a device failed while it computed. Nothing it returned since the last Download can be used.
var ErrDevice = errors.New("device failed")

// Backend is one way to compute.
type Backend interface {
	// Name returns the name that users choose it by: lattigo, simd or opencl.
	Name() string
	// Probe describes what this machine would run it on. It fails with ErrUnavailable and the reason.
	Probe() (device string, err error)
	// Open prepares the tables of a ring. It fails with ErrUnavailable when the backend cannot run the ring: because of
	// its primes, because it has no special primes, or because it is not Z[X]/(X^N+1).
	Open(Ring) (Engine, error)
}

// Ring is what an engine computes with: the primes Q and P and the degree N of a parameter set.
type Ring struct {
	Params rlwe.Parameters
	// T is BGV's plaintext modulus. Products are multiplied by T and plaintext constants divided by it, since values
	// follow Lattigo's c0 + c1*s = m/T + e. It is 1 for CKKS.
	T uint64
}

// Engine computes with the ciphertexts of one ring. It is safe for concurrent use; so are Key and Plaintext values.
type Engine interface {
	// Device describes what it runs on, as Probe does.
	Device() string
	// BatchSize is the number of ciphertexts that fill the machine; longer batches gain nothing.
	BatchSize() int
	// Key prepares a switching or relinearisation key. The key is at full level, has no base-two decomposition, and
	// must never change afterwards. A device uploads it when it is used, and may drop it again to stay within its
	// memory budget.
	Key(*rlwe.GadgetCiphertext) Key
	// Plaintext prepares a plaintext modulo QP, in the NTT domain and Montgomery form, at full level. P may be empty.
	// The plaintext then multiplies only values modulo Q.
	Plaintext(ringqp.Poly) Plaintext
	// NewScope starts a computation that uses the caller's goroutine and idle workers.
	NewScope(*Workers) Scope
	// Close frees the engine's memory. No scope may be in use.
	Close() error
}

// Key is a key prepared by the engine it is used with.
type Key any

// Plaintext is a plaintext prepared by the engine it is used with.
type Plaintext any

// Batch is a number of values at one level. A scope computes it, and it never changes. A value is a ciphertext (c0, c1)
// in the NTT domain. After Relinearise or MulRelin it is kept modulo QP and stands for itself divided by P, until
// Rescale or Reduce divides. A tensor product has a third polynomial, c2. It can be joined, split, dropped, summed,
// downloaded (as a ciphertext of degree 2) and relinearised.
type Batch interface {
	Len() int
	Level() int
}

// Scope is one computation. The batches it returns live until it is closed or, if they were kept, until they are freed.
// Operations take batches of this scope and kept ones. Batches may share memory, but each has its own lifetime: a
// result may outlive the batches it was computed from. The arguments of one operation have the same level, the same
// length and, unless said otherwise, the same modulus (Q or QP). Anything else is a programming error and panics, as
// does the use of a batch that is gone. No operation waits for a device. After a failure, operations return batches
// that have only a length and a level: check Err, or the error of Download.
//
// A scope may be used by several goroutines.
type Scope interface {
	// Upload brings in ciphertexts of degree 1 modulo Q, all at one level. They must not change while the batch lives,
	// or any batch that shares its memory.
	Upload([]*rlwe.Ciphertext) Batch
	// Download waits for a batch modulo Q and returns it at the given level, which must not be above its own. The
	// caller owns the memory, and sets all metadata except the domain. It fails with ErrDevice.
	Download(x Batch, level int) ([]*rlwe.Ciphertext, error)

	// Join concatenates batches of one level and modulus; Split cuts one into values.
	Join(...Batch) Batch
	Split(Batch) []Batch

	// Drop returns x at a level not above its own.
	Drop(x Batch, level int) Batch
	// Sum returns constant + the linear combination of terms, which may mix moduli: the result is modulo QP if one of
	// them is. A plaintext constant is added to every slot.
	Sum(constant int64, terms ...Term) Batch
	// MulPlain multiplies every value by a plaintext.
	MulPlain(x Batch, p Plaintext) Batch
	// Tensor returns the tensor product (x0*y0, x0*y1 + x1*y0, x1*y1)*T of values modulo Q.
	Tensor(x, y Batch) Batch
	// Relinearise turns a tensor product into a value modulo QP.
	Relinearise(x Batch, key Key) Batch
	// MulRelin is Relinearise(Tensor(x, y), key).
	MulRelin(x, y Batch, key Key) Batch
	// Rotate applies the automorphism X -> X^element to values modulo Q and switches back to the secret key.
	Rotate(x Batch, element uint64, key Key) Batch
	// RotateHoisted is Rotate for every element, with one decomposition of x.
	RotateHoisted(x Batch, elements []uint64, keys []Key) []Batch
	// Reduce divides x by P and rounds, if x is modulo QP. Otherwise it returns x unchanged.
	Reduce(x Batch) Batch
	// Rescale divides by the last prime, and by P if x is modulo QP, and rounds once. The result is one level lower.
	Rescale(x Batch) Batch

	// Keep makes batches outlive the scope. Free frees kept batches of any scope of the engine, and batches of this
	// scope before it closes.
	Keep(...Batch)
	Free(...Batch)
	// Err returns the first failure.
	Err() error
	// Close frees every batch that was not kept.
	Close()
}

// Term is K times X.
type Term struct {
	K int64
	X Batch
}
