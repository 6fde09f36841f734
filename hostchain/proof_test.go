package hostchain

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/require"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

func TestTheSlotsAreTheFirstWordsOfTheNamespaces(t *testing.T) {
	// As Solidity computes keccak256(abi.encode(uint256(keccak256("…")) - 1)) & ~0xff.
	require.Zero(t, aclKey[31])
	require.Zero(t, executorKey[31])
	require.NotEqual(t, aclKey, executorKey)
	// The example of ERC-7201.
	require.Equal(t, common.HexToHash("0x183a6125c38840424c4a85fa12bab2ab606c4b6d0e7cc73c0c06ba5300eab500"),
		firstWord("example.main"))
}

// Adding, leaving out, changing or swapping events of a contract changes its value, and no other's.
func TestAccumulatorsCommitToEventsAndTheirOrder(t *testing.T) {
	a := emit(t, OpAllowed, []common.Address{testCaller, testUser}, word(1))
	b := emit(t, OpAllowed, []common.Address{testCaller, testUser}, word(2))
	c := emit(t, OpNot, []common.Address{testCaller}, word(1), word(2))
	fold := func(events ...Event) Accumulators { return Accumulators{}.Fold(testChain(), events) }
	want := crypto.Keccak256Hash(make([]byte, 32), a.Topics[0][:], a.Topics[1][:], a.Topics[2][:], a.Data)
	require.Equal(t, Accumulators{ACL: want}, fold(a))
	require.NotEqual(t, fold(a, b), fold(b, a))
	require.NotEqual(t, fold(a), fold(a, b))
	require.Equal(t, fold(a, c, b), fold(c, a, b), "the order between contracts is not theirs to keep")
	require.Equal(t, fold(a, c, b), fold(a).Fold(testChain(), []Event{c, b}))
	require.Zero(t, fold(c).ACL)
}

func TestProofOfAWord(t *testing.T) {
	end := Accumulators{ACL: common.HexToHash("0x01"), Executor: crypto.Keccak256Hash([]byte("x"))}
	state := newFakeState(t, testChain(), end)
	words := slots(testChain())
	value := func(p Proof, root common.Hash, slot Slot) common.Hash {
		v, err := p.Value(root, slot)
		require.NoError(t, err)
		return v
	}
	require.Equal(t, end.ACL, value(state.prove(words[0]), state.root, words[0]))
	require.Equal(t, end.Executor, value(state.prove(words[1]), state.root, words[1]))

	empty := newFakeState(t, testChain(), Accumulators{})
	require.Zero(t, value(empty.prove(words[0]), empty.root, words[0]), "a word that was never written")
	nobody := Slot{Contract: testUser, Key: aclKey}
	require.Zero(t, value(Proof{Account: nodes(empty.accounts, testUser[:])}, empty.root, nobody), "no such contract")

	good := state.prove(words[0])
	for name, p := range map[string]Proof{
		"nothing":                {},
		"no storage":             {Account: good.Account},
		"another word's":         {Account: good.Account, Storage: nodes(state.storage[testACL], executorKey[:])[:1]},
		"another contract's":     state.prove(words[1]),
		"of another state":       empty.prove(words[0]),
		"more than a path holds": {Account: make([][]byte, maxProofNodes+1), Storage: good.Storage},
	} {
		if name == "another word's" && len(good.Storage) == 1 {
			continue
		}
		_, err := p.Value(state.root, words[0])
		require.ErrorIs(t, err, ErrProof, name)
	}
	_, err := good.Value(empty.root, words[0])
	require.ErrorIs(t, err, ErrProof)
}

// Whatever nodes a provider sends, a proof neither panics nor shows another value than the state has.
func FuzzProof(f *testing.F) {
	end := Accumulators{ACL: common.HexToHash("0x01"), Executor: crypto.Keccak256Hash([]byte("x"))}
	state := newFakeState(f, testChain(), end)
	slot := slots(testChain())[1]
	encoded := func(p Proof) []byte {
		bz, err := rlp.EncodeToBytes([][][]byte{p.Account, p.Storage})
		require.NoError(f, err)
		return bz
	}
	f.Add(encoded(state.prove(slot)))
	f.Add(encoded(Proof{Account: [][]byte{{0xc0}, {0x80}, {0xc1, 0xc0}}}))
	f.Fuzz(func(t *testing.T, bz []byte) {
		var halves [][][]byte
		if rlp.DecodeBytes(bz, &halves) != nil || len(halves) != 2 {
			return
		}
		p := Proof{Account: halves[0], Storage: halves[1]}
		if value, err := p.Value(state.root, slot); err == nil {
			require.Equal(t, end.Executor, value)
		} else {
			require.ErrorIs(t, err, ErrProof)
		}
		// As if its first node were the root: nothing is known of the value, but nothing panics.
		if len(p.Account) > 0 {
			_, _ = p.Value(crypto.Keccak256Hash(p.Account[0]), slot)
		}
	})
}

// sampleReceipts are receipts of every encoding a chain uses, as JSON.
const sampleReceipts = `[
 {"type":"0x0","status":"0x1","cumulativeGasUsed":"0x5208","logsBloom":"` + emptyBloom + `","logs":[]},
 {"type":"0x2","status":"0x0","cumulativeGasUsed":"0xa410","logsBloom":"` + emptyBloom + `","logs":[
  {"address":"0x00000000000000000000000000000000000000ee","topics":["0x` + zeroes + `01"],"data":"0x0102"},
  {"address":"0x00000000000000000000000000000000000000ac","topics":[],"data":"0x"}]}
]`

const zeroes = "00000000000000000000000000000000000000000000000000000000000000"

var emptyBloomBytes ethtypes.Bloom

const emptyBloom = "0x" + b64 + b64 + b64 + b64 + b64 + b64 + b64 + b64
const b64 = "0000000000000000000000000000000000000000000000000000000000000000"

func decodeReceipts(t testing.TB, text string) []Receipt {
	var receipts []Receipt
	require.NoError(t, json.Unmarshal([]byte(text), &receipts))
	return receipts
}

// The encoder of profile ethereum agrees with go-ethereum's.
func TestReceiptsAreEncodedAsEthereumDoes(t *testing.T) {
	receipts := decodeReceipts(t, sampleReceipts)
	require.Equal(t, emptyBloomBytes, receipts[0].Bloom)
	raw, err := encodeReceipts(hosttypes.LogProof_LOG_PROOF_RECEIPTS_ETHEREUM, receipts)
	require.NoError(t, err)
	want := ethtypes.Receipts{
		{Status: 1, CumulativeGasUsed: 0x5208, Logs: []*ethtypes.Log{}},
		{Type: 2, CumulativeGasUsed: 0xa410, Logs: []*ethtypes.Log{
			{Address: testExecutor, Topics: []common.Hash{common.HexToHash("0x01")}, Data: []byte{1, 2}},
			{Address: testACL, Topics: []common.Hash{}, Data: []byte{}},
		}},
	}
	for i := range want {
		var buf bytes.Buffer
		want.EncodeIndex(i, &buf)
		require.Equal(t, buf.Bytes(), raw[i])
	}
	header := Header{Number: 7, Hash: common.Hash{1}, Receipts: ethtypes.DeriveSha(want, trie.NewStackTrie(nil))}
	logs, err := receiptsLogs(header, raw)
	require.NoError(t, err)
	require.Len(t, logs, 2)
	require.Equal(t, ethtypes.Log{
		Address: testACL, Topics: []common.Hash{}, Data: []byte{}, BlockNumber: 7, BlockHash: header.Hash,
		TxIndex: 1, Index: 1,
	}, logs[1])
	_, err = receiptsLogs(header, raw[:1])
	require.ErrorIs(t, err, ErrProof, "one is missing")
	header.Receipts = ethtypes.DeriveSha(rawReceipts{{}}, trie.NewStackTrie(nil))
	_, err = receiptsLogs(header, [][]byte{{}})
	require.ErrorIs(t, err, ErrProof, "not a receipt")

	before := Receipt{Root: bytes.Repeat([]byte{7}, 32), CumulativeGasUsed: 1}
	encoded, err := before.encode(hosttypes.LogProof_LOG_PROOF_RECEIPTS_ETHEREUM)
	require.NoError(t, err)
	old := ethtypes.Receipt{PostState: bytes.Repeat([]byte{7}, 32), CumulativeGasUsed: 1}
	expected, err := old.MarshalBinary()
	require.NoError(t, err)
	require.Equal(t, expected, encoded, "before Byzantium")
}

func TestReceiptsOfOtherChains(t *testing.T) {
	one, nonce, version := hexutil.Uint64(1), hexutil.Uint64(0x1234), hexutil.Uint64(1)
	plain := rlpReceipt{Status: []byte{1}, CumulativeGasUsed: 9}
	deposit := Receipt{Type: depositType, Status: &one, CumulativeGasUsed: 9, DepositNonce: &nonce}
	stack, arbitrum, ethereum := hosttypes.LogProof_LOG_PROOF_RECEIPTS_OPSTACK,
		hosttypes.LogProof_LOG_PROOF_RECEIPTS_ARBITRUM, hosttypes.LogProof_LOG_PROOF_RECEIPTS_ETHEREUM
	typed := func(kind byte, r rlpReceipt) []byte {
		bz, err := rlp.EncodeToBytes(&r)
		require.NoError(t, err)
		return append([]byte{kind}, bz...)
	}
	got, err := deposit.encode(stack)
	require.NoError(t, err)
	require.Equal(t, typed(depositType, plain), got, "before Canyon the nonce is not in the root")
	deposit.DepositReceiptVersion = &version
	got, err = deposit.encode(stack)
	require.NoError(t, err)
	extended := plain
	extended.Rest = []rlp.RawValue{{0x82, 0x12, 0x34}, {0x01}}
	require.Equal(t, typed(depositType, extended), got)
	logs, err := receiptLogs(got)
	require.NoError(t, err)
	require.Empty(t, logs)
	deposit.DepositNonce = nil
	_, err = deposit.encode(stack)
	require.ErrorIs(t, err, errReceiptType)
	_, err = deposit.encode(ethereum)
	require.ErrorIs(t, err, errReceiptType)

	retryable := Receipt{Type: 0x69, Status: &one, CumulativeGasUsed: 9}
	got, err = retryable.encode(arbitrum)
	require.NoError(t, err)
	require.Equal(t, typed(0x69, plain), got)
	for _, profile := range []hosttypes.LogProof{ethereum, stack} {
		_, err = retryable.encode(profile)
		require.ErrorIs(t, err, errReceiptType)
	}
	retryable.Type = 0x100
	_, err = retryable.encode(arbitrum)
	require.ErrorIs(t, err, errReceiptType, "not a byte")
}

// Whatever receipts a provider sends, reading them neither panics nor accepts what does not have the header's root.
func FuzzReceipts(f *testing.F) {
	f.Add([]byte(sampleReceipts), uint8(0))
	f.Add([]byte(`[{"type":"0x7e","depositNonce":"0x1","depositReceiptVersion":"0x1","logs":[{}]}]`), uint8(1))
	f.Add([]byte(`[{"type":"0x69"}]`), uint8(2))
	profiles := []hosttypes.LogProof{
		hosttypes.LogProof_LOG_PROOF_RECEIPTS_ETHEREUM, hosttypes.LogProof_LOG_PROOF_RECEIPTS_OPSTACK,
		hosttypes.LogProof_LOG_PROOF_RECEIPTS_ARBITRUM,
	}
	f.Fuzz(func(t *testing.T, text []byte, profile uint8) {
		_, _ = receiptLogs(text) // raw bytes as well
		var receipts []Receipt
		if json.Unmarshal(text, &receipts) != nil {
			return
		}
		raw, err := encodeReceipts(profiles[int(profile)%len(profiles)], receipts)
		if err != nil {
			return
		}
		header := Header{Receipts: ethtypes.DeriveSha(rawReceipts(raw), trie.NewStackTrie(nil))}
		logs, err := receiptsLogs(header, raw)
		require.NoError(t, err)
		count := 0
		for i := range receipts {
			count += len(receipts[i].Logs)
		}
		require.Len(t, logs, count)
		header.Receipts[0] ^= 1
		_, err = receiptsLogs(header, raw)
		require.ErrorIs(t, err, ErrProof)
	})
}

// A header is verified only if its fields hash to the block's hash.
func FuzzHeader(f *testing.F) {
	good, err := json.Marshal(&ethtypes.Header{
		Number: common.Big1, Difficulty: common.Big0, Extra: []byte{}, BaseFee: common.Big1,
	})
	require.NoError(f, err)
	f.Add(good)
	f.Add([]byte(`{"number":"0x1","hash":"0x` + zeroes + `01","parentHash":"0x` + zeroes + `02"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var h jsonHeader
		if json.Unmarshal(text, &h) != nil || !h.Verified {
			require.Zero(t, h.State)
			return
		}
		var full ethtypes.Header
		require.NoError(t, json.Unmarshal(text, &full))
		require.Equal(t, full.Hash(), h.Hash)
		require.Equal(t, full.Root, h.State)
		require.Equal(t, full.Number.Uint64(), h.Number)
	})
}
