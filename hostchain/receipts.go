package hostchain

import (
	"bytes"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// receiptsLogs returns the logs of a block from all its receipts in consensus encoding, in order, once their root is
// the header's. Blocks of chains that extend receipts at their end are read as well.
func receiptsLogs(header Header, receipts [][]byte) ([]ethtypes.Log, error) {
	if root := ethtypes.DeriveSha(rawReceipts(receipts), trie.NewStackTrie(nil)); root != header.Receipts {
		return nil, fmt.Errorf("receipts of block %d have root %s, its header says %s: %w",
			header.Number, root, header.Receipts, ErrProof)
	}
	var logs []ethtypes.Log
	for i, raw := range receipts {
		decoded, err := receiptLogs(raw)
		if err != nil {
			return nil, fmt.Errorf("receipt %d of block %d: %w: %w", i, header.Number, ErrProof, err)
		}
		for _, log := range decoded {
			logs = append(logs, ethtypes.Log{
				Address: log.Address, Topics: log.Topics, Data: log.Data, BlockNumber: header.Number,
				BlockHash: header.Hash, TxIndex: uint(i), Index: uint(len(logs)),
			})
		}
	}
	if len(logs) > math.MaxUint32 {
		return nil, fmt.Errorf("block %d has %d logs: %w", header.Number, len(logs), ErrProof)
	}
	return logs, nil
}

// rawReceipts is a list of receipts in consensus encoding.
type rawReceipts [][]byte

func (r rawReceipts) Len() int                           { return len(r) }
func (r rawReceipts) EncodeIndex(i int, w *bytes.Buffer) { w.Write(r[i]) }

// rlpLog is a log as receipts hold it.
type rlpLog struct {
	Address common.Address
	Topics  []common.Hash
	Data    []byte
}

// rlpReceipt is a receipt as Ethereum encodes it. Rest is what other chains append.
type rlpReceipt struct {
	Status            []byte
	CumulativeGasUsed uint64
	Bloom             ethtypes.Bloom
	Logs              []rlpLog
	Rest              []rlp.RawValue `rlp:"tail"`
}

// firstList is the first byte that begins an RLP list; a smaller one is a transaction's type before it.
const firstList = 0xc0

var errEmptyReceipt = errors.New("receipt is empty")

func receiptLogs(raw []byte) ([]rlpLog, error) {
	if len(raw) == 0 {
		return nil, errEmptyReceipt
	}
	if raw[0] < firstList {
		raw = raw[1:]
	}
	var receipt rlpReceipt
	if err := rlp.DecodeBytes(raw, &receipt); err != nil {
		return nil, err
	}
	return receipt.Logs, nil
}

// Receipt is what eth_getBlockReceipts says about a transaction.
type Receipt struct {
	Type              hexutil.Uint64  `json:"type"`
	Root              hexutil.Bytes   `json:"root"`
	Status            *hexutil.Uint64 `json:"status"`
	CumulativeGasUsed hexutil.Uint64  `json:"cumulativeGasUsed"`
	Bloom             ethtypes.Bloom  `json:"logsBloom"`
	Logs              []struct {
		Address common.Address `json:"address"`
		Topics  []common.Hash  `json:"topics"`
		Data    hexutil.Bytes  `json:"data"`
	} `json:"logs"`
	// Of deposits on the OP stack.
	DepositNonce          *hexutil.Uint64 `json:"depositNonce"`
	DepositReceiptVersion *hexutil.Uint64 `json:"depositReceiptVersion"`
}

// depositType is the transaction type of deposits on the OP stack.
const depositType = 0x7e

var errReceiptType = errors.New("transaction type is unknown to the registered profile")

// encode returns the receipt in consensus encoding. Arbitrum has transaction types of its own and encodes them as
// Ethereum does. The OP stack appends nonce and version to the receipt of a deposit where it has a version (Canyon);
// before, the root left out the nonce.
func (r *Receipt) encode(profile hosttypes.LogProof) ([]byte, error) {
	deposit := profile == hosttypes.LogProof_LOG_PROOF_RECEIPTS_OPSTACK && r.Type == depositType
	arbitrum := profile == hosttypes.LogProof_LOG_PROOF_RECEIPTS_ARBITRUM
	if r.Type >= firstList || (r.Type > ethtypes.SetCodeTxType && !deposit && !arbitrum) {
		return nil, fmt.Errorf("type 0x%x with %s: %w", uint64(r.Type), profile, errReceiptType)
	}
	out := rlpReceipt{Status: r.Root, CumulativeGasUsed: uint64(r.CumulativeGasUsed), Bloom: r.Bloom}
	if r.Status != nil {
		out.Status = nil
		if uint64(*r.Status) == ethtypes.ReceiptStatusSuccessful {
			out.Status = []byte{1}
		}
	}
	for _, log := range r.Logs {
		out.Logs = append(out.Logs, rlpLog{log.Address, log.Topics, log.Data})
	}
	if deposit && r.DepositReceiptVersion != nil {
		if r.DepositNonce == nil {
			return nil, fmt.Errorf("a deposit without its nonce: %w", errReceiptType)
		}
		out.Rest = []rlp.RawValue{
			rlp.AppendUint64(nil, uint64(*r.DepositNonce)), rlp.AppendUint64(nil, uint64(*r.DepositReceiptVersion)),
		}
	}
	encoded, err := rlp.EncodeToBytes(&out)
	if err != nil || r.Type == ethtypes.LegacyTxType {
		return encoded, err
	}
	return append([]byte{byte(r.Type)}, encoded...), nil
}

// encodeReceipts returns the receipts of a block in consensus encoding.
func encodeReceipts(profile hosttypes.LogProof, receipts []Receipt) ([][]byte, error) {
	raw := make([][]byte, len(receipts))
	for i := range receipts {
		encoded, err := receipts[i].encode(profile)
		if err != nil {
			return nil, fmt.Errorf("receipt %d: %w", i, err)
		}
		raw[i] = encoded
	}
	return raw, nil
}
