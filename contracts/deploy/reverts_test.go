package deploy_test

import (
	"crypto/ecdsa"
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/hostchain/devnode"
)

// trials is how often each function is called by each sender.
const trials = 12

// panicSelector is that of Panic(uint256): a fault of the contract, and no reason for its caller.
var panicSelector = selector("Panic(uint256)")

// Every function of every host contract, called with random arguments by a stranger, the executor and the admin, either
// succeeds or says why not.
func TestDoorRevertsSayWhy(t *testing.T) {
	h := newHost(t)
	senders := []common.Address{devnode.Accounts()[1].Address, h.contracts.Executor, h.contracts.Timelock}
	for name, c := range map[string]struct {
		at   common.Address
		meta *bind.MetaData
	}{
		"ACL":                {h.contracts.ACL, &bindings.ACLMetaData},
		"FHEExecutor":        {h.contracts.Executor, &bindings.FHEExecutorMetaData},
		"InputVerifier":      {h.contracts.InputVerifier, &bindings.InputVerifierMetaData},
		"DecryptionVerifier": {h.contracts.DecryptionVerifier, &bindings.DecryptionVerifierMetaData},
		"HCULimit":           {h.contracts.HCULimit, &bindings.HCULimitMetaData},
	} {
		t.Run(name, func(t *testing.T) {
			parsed, err := c.meta.ParseABI()
			require.NoError(t, err)
			require.Equal(t, selector("UnknownFunction(bytes4)"), h.reverts(senders[0], c.at, []byte{1, 2, 3, 4})[:4])
			for _, method := range parsed.Methods {
				for range trials {
					arguments := make([]any, len(method.Inputs))
					for i, input := range method.Inputs {
						arguments[i] = h.any(input.Type).Interface()
					}
					packed, err := method.Inputs.Pack(arguments...)
					require.NoError(t, err)
					for _, from := range senders {
						h.reason(from, c.at, append(append([]byte{}, method.ID...), packed...), method.Sig)
					}
				}
			}
		})
	}
}

// reason requires that a call succeeds or reverts with an error that has a name.
func (h *host) reason(from, to common.Address, data []byte, what string) {
	h.t.Helper()
	_, err := h.call(from, to, data)
	if err == nil {
		return
	}
	raw := h.reverts(from, to, data)
	require.GreaterOrEqual(h.t, len(raw), 4, "%s: an empty revert: %v, calldata %x", what, err, data)
	require.NotEqual(h.t, panicSelector, raw[:4], "%s: calldata %x", what, data)
}

// any is a random value of a type, often one that gets beyond the first check.
func (h *host) any(t abi.Type) reflect.Value {
	r := h.random
	v := reflect.New(t.GetType()).Elem()
	switch t.T {
	case abi.UintTy:
		number := new(big.Int).Rsh(new(big.Int).SetBytes(h.bytes(32)), uint(256-t.Size+r.IntN(t.Size+1)))
		if v.Kind() == reflect.Pointer {
			v.Set(reflect.ValueOf(number))
		} else {
			v.SetUint(number.Uint64())
		}
	case abi.BoolTy:
		v.SetBool(r.IntN(2) == 0)
	case abi.AddressTy:
		known := []common.Address{{}, h.contracts.ACL, h.contracts.Executor, h.contracts.Timelock,
			devnode.Accounts()[1].Address, common.BytesToAddress(h.bytes(20))}
		v.Set(reflect.ValueOf(known[r.IntN(len(known))]))
	case abi.FixedBytesTy:
		bytes := h.bytes(t.Size)
		switch {
		case t.Size == 32 && r.IntN(2) == 0:
			bytes = h.inputHandles(1)[0].Bytes()
		case t.Size == 1 && r.IntN(2) == 0:
			bytes = []byte{byte(r.IntN(2))}
		}
		reflect.Copy(v, reflect.ValueOf(bytes))
	case abi.BytesTy:
		v.SetBytes(h.proofLike(r))
	case abi.SliceTy:
		v.Set(reflect.MakeSlice(t.GetType(), r.IntN(5), 5))
		for i := range v.Len() {
			v.Index(i).Set(h.any(*t.Elem))
		}
	case abi.TupleTy:
		for i, element := range t.TupleElems {
			v.Field(i).Set(h.any(*element))
		}
	default:
		require.Fail(h.t, "no random value", "of type %s", t.String())
	}
	return v
}

// proofLike is anything from nothing to a proof that is cut or longer than it says, with extra data of any length.
func (h *host) proofLike(r *rand.Rand) []byte {
	switch r.IntN(3) {
	case 0:
		return h.bytes(r.IntN(300))
	case 1:
		return append([]byte{byte(r.IntN(2))}, h.bytes(r.IntN(40))...)
	}
	handles := h.inputHandles(1 + r.IntN(2))
	var signers []*ecdsa.PrivateKey
	signers = append(signers, h.operators[:r.IntN(4)]...)
	encoded, err := proof.EncodeInputProof(handles, sign(h.t, handles[0], signers), h.bytes(r.IntN(70)))
	require.NoError(h.t, err)
	return encoded[:len(encoded)-r.IntN(20)%len(encoded)]
}

func (h *host) bytes(count int) []byte {
	b := make([]byte, count)
	for i := range b {
		b[i] = byte(h.random.Uint32())
	}
	return b
}
