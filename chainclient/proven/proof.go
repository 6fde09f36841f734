package proven

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	ics23 "github.com/cosmos/ics23/go"
	"google.golang.org/protobuf/encoding/protowire"
)

// ErrForged means that a node's answer is not what the chain says: a proof or a header does not hold.
var ErrForged = errors.New("the node's answer is not proven: it lies or is broken")

// Types of the two operations of a proof: a value is in a store, and the store is in the application's hash.
const (
	storeOp = "ics23:iavl"
	appOp   = "ics23:simple"
)

// maxProof bounds one encoded operation of a proof, its values included. maxDepth bounds the nodes between leaf and
// root: an AVL tree of 2^63 leaves has fewer.
// maxFields bounds the parts of an operation before it is taken apart: a step of two bytes becomes one of a hundred.
const (
	maxProof  = 8 << 20
	maxDepth  = 96
	maxFields = 2*maxDepth + 16
)

// op is an operation of a proof, as a node sends it.
type op struct {
	kind      string
	key, data []byte
}

// entry is a proven key with its value.
type entry struct{ key, value []byte }

// found is what a proof says: the first entry of a store at or after a key, nil if there is none, and the store's root.
type found struct {
	entry *entry
	root  [sha256.Size]byte
}

// verify returns what ops prove about a store under an application hash. Errors wrap ErrForged.
func verify(appHash []byte, store string, key []byte, ops []op) (found, error) {
	f, err := check(appHash, store, key, ops)
	if err != nil {
		return found{}, fmt.Errorf("%w: store %s, key %x: %w", ErrForged, store, key, err)
	}
	return f, nil
}

func check(appHash []byte, store string, key []byte, ops []op) (f found, err error) {
	if len(ops) != 2 || ops[0].kind != storeOp || ops[1].kind != appOp {
		return f, errors.New("want a proof of a value in a store, and of the store in the application hash")
	}
	if f.root, err = storeRoot(appHash, store, ops[1]); err != nil {
		return f, err
	}
	proof, err := decode(ops[0])
	if err != nil {
		return f, err
	}
	switch p := proof.Proof.(type) {
	case *ics23.CommitmentProof_Exist:
		leaf, err := placed(p.Exist, f.root)
		if err != nil {
			return f, err
		}
		if !bytes.Equal(leaf.key, key) {
			return f, fmt.Errorf("the proof is of key %x", leaf.key)
		}
		f.entry = &leaf.entry
		return f, nil
	case *ics23.CommitmentProof_Nonexist:
		f.entry, err = next(p.Nonexist, key, f.root)
		return f, err
	default:
		return f, fmt.Errorf("proofs of type %T are not used", p)
	}
}

func decode(o op) (*ics23.CommitmentProof, error) {
	if len(o.data) > maxProof {
		return nil, fmt.Errorf("proof of %d bytes", len(o.data))
	}
	if parts, err := fields(o.data, 2); err != nil || parts > maxFields {
		return nil, fmt.Errorf("proof of %d parts: %w", parts, cmp.Or(err, errors.New("too many")))
	}
	proof := &ics23.CommitmentProof{}
	if err := proof.Unmarshal(o.data); err != nil {
		return nil, fmt.Errorf("decode proof: %w", err)
	}
	return proof, nil
}

// fields counts the fields of an encoded proof and, so many levels down, of the messages in it. Level 0 is that of a
// proof's key, value and steps. It stops when there are too many.
func fields(data []byte, levels int) (count int, err error) {
	for len(data) > 0 && count <= maxFields {
		number, kind, n := protowire.ConsumeTag(data)
		if n < 0 {
			return count, protowire.ParseError(n)
		}
		size := protowire.ConsumeFieldValue(number, kind, data[n:])
		if size < 0 {
			return count, protowire.ParseError(size)
		}
		value := data[n : n+size]
		data = data[n+size:]
		count++
		if kind != protowire.BytesType {
			continue
		}
		inner, _ := protowire.ConsumeBytes(value)
		switch {
		case levels == 2 && number > 2:
			return count, errors.New("batches of proofs are not used")
		case levels == 2 && number == 1: // that something exists: no level of neighbours
			n, err = fields(inner, 0)
		case levels == 2, levels == 1 && number > 1: // neighbours; one of them
			n, err = fields(inner, levels-1)
		default:
			continue
		}
		if count += n; err != nil {
			return count, err
		}
	}
	return count, nil
}

// storeRoot returns the root of a store that the application hash holds.
func storeRoot(appHash []byte, store string, o op) (root [sha256.Size]byte, err error) {
	proof, err := decode(o)
	if err != nil {
		return root, err
	}
	exist := proof.GetExist()
	if exist == nil || len(exist.Value) != len(root) || len(exist.Path) > maxDepth {
		return root, errors.New("no proof of a store's root")
	}
	for _, step := range exist.Path {
		if step == nil {
			return root, errors.New("a step is empty")
		}
	}
	if !ics23.VerifyMembership(ics23.TendermintSpec, appHash, proof, []byte(store), exist.Value) {
		return root, errors.New("the store's root is not in the application hash")
	}
	return [sha256.Size]byte(exist.Value), nil
}

// next returns the first entry after the place where key would be, nil if there is none, from a proof that nothing is
// there: the entries on both sides are neighbours.
func next(proof *ics23.NonExistenceProof, key []byte, root [sha256.Size]byte) (*entry, error) {
	if proof == nil || proof.Left == nil && proof.Right == nil {
		if proof != nil && root == sha256.Sum256(nil) {
			return nil, nil // the store is empty
		}
		return nil, errors.New("neither neighbour is proven")
	}
	var left, right *leaf
	var err error
	if proof.Left != nil {
		if left, err = placed(proof.Left, root); err != nil {
			return nil, err
		}
		if bytes.Compare(left.key, key) >= 0 {
			return nil, fmt.Errorf("left neighbour %x is not before the key", left.key)
		}
	}
	if proof.Right != nil {
		if right, err = placed(proof.Right, root); err != nil {
			return nil, err
		}
		if bytes.Compare(right.key, key) < 0 {
			return nil, fmt.Errorf("right neighbour %x is before the key", right.key)
		}
	}
	switch {
	case left == nil && right.rank != 0:
		return nil, fmt.Errorf("%d entries are left of the right neighbour", right.rank)
	case right == nil && left.rank != left.leaves-1:
		return nil, fmt.Errorf("entries are right of the left neighbour, number %d of %d", left.rank, left.leaves)
	case left != nil && right != nil && left.rank+1 != right.rank:
		return nil, fmt.Errorf("entries %d and %d are no neighbours", left.rank, right.rank)
	}
	if right == nil {
		return nil, nil
	}
	return &right.entry, nil
}

// leaf is a proven entry and its place: its number, from 0, in the order of the keys, and how many leaves there are.
type leaf struct {
	entry
	rank, leaves int64
}

// placed returns the leaf that a proof shows to be under root.
//
// A node of an IAVL tree is hashed with the number of leaves below it, so that the way from a leaf to the root says how
// many leaves are left of it: two leaves are neighbours if their numbers are. (The library for these proofs, ics23,
// refuses empty values, which all sets of keys have.)
func placed(p *ics23.ExistenceProof, root [sha256.Size]byte) (*leaf, error) {
	if p == nil || p.Leaf == nil {
		return nil, errors.New("the proof has no leaf")
	}
	if len(p.Path) > maxDepth {
		return nil, fmt.Errorf("the proof has %d steps", len(p.Path))
	}
	node, err := leafHash(p)
	if err != nil {
		return nil, err
	}
	out := &leaf{entry: entry{key: p.Key, value: append([]byte{}, p.Value...)}, leaves: 1}
	for _, step := range p.Path {
		size, right, err := readStep(step)
		if err != nil {
			return nil, err
		}
		if size <= out.leaves {
			return nil, fmt.Errorf("a node of %d leaves has a child of %d", size, out.leaves)
		}
		if right {
			out.rank += size - out.leaves
		}
		out.leaves = size
		h := sha256.New()
		h.Write(step.Prefix)
		h.Write(node[:])
		h.Write(step.Suffix)
		h.Sum(node[:0])
	}
	if node != root {
		return nil, fmt.Errorf("the proof ends at root %x, want %x", node, root)
	}
	return out, nil
}

// leafHash is the hash of a leaf: of height 0, size 1, the version, the key and the value's hash.
func leafHash(p *ics23.ExistenceProof) (hash [sha256.Size]byte, err error) {
	o := p.Leaf
	if o.Hash != ics23.HashOp_SHA256 || o.PrehashValue != ics23.HashOp_SHA256 ||
		o.PrehashKey != ics23.HashOp_NO_HASH || o.Length != ics23.LengthOp_VAR_PROTO {
		return hash, errors.New("the leaf is not hashed as IAVL does")
	}
	height, size, rest, err := readHead(o.Prefix)
	if err != nil {
		return hash, err
	}
	if height != 0 || size != 1 || len(rest) != 0 || len(p.Key) == 0 {
		return hash, errors.New("the leaf is not one of an IAVL tree")
	}
	value := sha256.Sum256(p.Value)
	encoded := bytes.Clone(o.Prefix)
	encoded = binary.AppendUvarint(encoded, uint64(len(p.Key)))
	encoded = append(encoded, p.Key...)
	encoded = append(encoded, sha256.Size)
	encoded = append(encoded, value[:]...)
	return sha256.Sum256(encoded), nil
}

// readStep takes an inner node apart. It returns how many leaves are below it, and whether the child is its right one.
func readStep(step *ics23.InnerOp) (size int64, right bool, err error) {
	if step == nil || step.Hash != ics23.HashOp_SHA256 {
		return 0, false, errors.New("a step is not hashed as IAVL does")
	}
	height, size, rest, err := readHead(step.Prefix)
	if err != nil {
		return 0, false, err
	}
	if height < 1 || height > math.MaxInt8 {
		return 0, false, fmt.Errorf("a step of height %d", height)
	}
	const sibling = 1 + sha256.Size // a length and a hash
	switch {
	case len(rest) == 1 && len(step.Suffix) == sibling:
		right = false
	case len(rest) == sibling+1 && len(step.Suffix) == 0:
		right = true
	default:
		return 0, false, fmt.Errorf("a step with %d bytes before and %d after the child", len(rest), len(step.Suffix))
	}
	if rest[0] != sha256.Size || rest[len(rest)-1] != sha256.Size || !right && step.Suffix[0] != sha256.Size {
		return 0, false, errors.New("a step's child is not a hash")
	}
	return size, right, nil
}

// readHead reads height, size and version, which every node is hashed with, and returns the rest.
func readHead(b []byte) (height, size int64, rest []byte, err error) {
	head := [3]int64{}
	for i := range head {
		n := 0
		if head[i], n = binary.Varint(b); n <= 0 || head[i] < 0 {
			return 0, 0, nil, errors.New("a node does not begin with height, size and version")
		}
		b = b[n:]
	}
	return head[0], head[1], b, nil
}
