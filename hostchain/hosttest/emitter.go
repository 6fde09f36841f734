package hosttest

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/glomar-network/glomar/pause"
)

// Emitter is a contract that emits events with two topics and folds each into its accumulator, in a storage slot of the
// caller's choice, as ACL and executor do. It stands in for either.
type Emitter struct {
	Address common.Address

	chain *big.Int
	eth   Backend
	key   *ecdsa.PrivateKey
}

// Backend is the node that an Emitter talks to.
type Backend interface {
	bind.ContractBackend
	bind.DeployBackend
}

// gas of a transaction: enough for 5,000 events.
const gas = 16_000_000

// Deploy sends the transaction that makes an emitter. The caller mines it.
func Deploy(ctx context.Context, eth Backend, chain uint64, key *ecdsa.PrivateKey, slot common.Hash) (*Emitter, error) {
	e := &Emitter{chain: new(big.Int).SetUint64(chain), eth: eth, key: key}
	nonce, err := eth.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return nil, err
	}
	e.Address = crypto.CreateAddress(crypto.PubkeyToAddress(key.PublicKey), nonce)
	runtime := emitterCode(slot)
	size := byte(len(runtime))
	init := []byte{
		byte(vm.PUSH1), size, byte(vm.PUSH1), 12, byte(vm.PUSH1), 0, byte(vm.CODECOPY),
		byte(vm.PUSH1), size, byte(vm.PUSH1), 0, byte(vm.RETURN),
	}
	return e, e.send(ctx, nonce, nil, append(init, runtime...))
}

// Emit sends a transaction that emits the event count times. The caller mines it.
func (e *Emitter) Emit(ctx context.Context, count uint64, topics [2]common.Hash, data []byte) error {
	number := common.BigToHash(new(big.Int).SetUint64(count))
	call := slices.Concat(number[:], topics[0][:], topics[1][:], data)
	for {
		nonce, err := e.eth.PendingNonceAt(ctx, crypto.PubkeyToAddress(e.key.PublicKey))
		if err != nil {
			return err
		}
		err = e.send(ctx, nonce, &e.Address, call)
		if err == nil || !strings.Contains(err.Error(), "replacement transaction underpriced") {
			return err
		}
		// The pool has not counted the account's last transaction yet.
		if err := pause.For(ctx, 5*time.Millisecond); err != nil {
			return err
		}
	}
}

func (e *Emitter) send(ctx context.Context, nonce uint64, to *common.Address, data []byte) error {
	tx, err := types.SignNewTx(e.key, types.LatestSignerForChainID(e.chain), &types.DynamicFeeTx{
		ChainID: e.chain, Nonce: nonce, To: to, Gas: gas, GasFeeCap: big.NewInt(2e10), GasTipCap: big.NewInt(1e9), Data: data,
	})
	if err != nil {
		return err
	}
	if err := e.eth.SendTransaction(ctx, tx); err != nil {
		return fmt.Errorf("emit: %w", err)
	}
	return nil
}

// emitterCode is the contract. Its calldata is a count, two topics and the data of an event, 32 bytes each but the
// last.
func emitterCode(slot common.Hash) []byte {
	op := func(codes ...vm.OpCode) (out []byte) {
		for _, code := range codes {
			out = append(out, byte(code))
		}
		return out
	}
	push := func(value byte) []byte { return []byte{byte(vm.PUSH1), value} }
	word := append(op(vm.PUSH32), slot[:]...)
	head := slices.Concat( // memory: accumulator, then topics and data; stack: their length, count
		word, op(vm.SLOAD), push(0), op(vm.MSTORE),
		push(32), op(vm.CALLDATASIZE, vm.SUB), op(vm.DUP1), push(32), push(32), op(vm.CALLDATACOPY),
		push(0), op(vm.CALLDATALOAD),
	)
	start := byte(len(head))
	fold := slices.Concat(op(vm.DUP2), push(32), op(vm.ADD), push(0), op(vm.KECCAK256), push(0), op(vm.MSTORE))
	log := slices.Concat(
		push(64), op(vm.MLOAD), push(32), op(vm.MLOAD), push(64), op(vm.DUP5, vm.SUB), push(96), op(vm.LOG2),
	)
	next := slices.Concat(push(1), op(vm.SWAP1, vm.SUB), push(start), op(vm.JUMP))
	const testSize = 6 // of the test before the body: JUMPDEST, DUP1, ISZERO, PUSH1, JUMPI
	end := start + testSize + byte(len(fold)+len(log)+len(next))
	test := slices.Concat(op(vm.JUMPDEST, vm.DUP1, vm.ISZERO), push(end), op(vm.JUMPI))
	tail := slices.Concat(op(vm.JUMPDEST), push(0), op(vm.MLOAD), word, op(vm.SSTORE, vm.STOP))
	return slices.Concat(head, test, fold, log, next, tail)
}
