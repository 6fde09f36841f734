// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package attack

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// DeepChainMetaData contains all meta data concerning the DeepChain contract.
var DeepChainMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"begin\",\"inputs\":[{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"externalEuint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialProtocolId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"end\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grow\",\"inputs\":[{\"name\":\"additions\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"share\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"CoprocessorNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoHostContract\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SenderNotAllowedToUseHandle\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongHandleType\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZamaProtocolUnsupported\",\"inputs\":[]}]",
	ID:  "DeepChain",
	Bin: "0x608060405234801561000f575f5ffd5b5061002061001b610025565b6100d8565b610241565b604080516060810182525f808252602082018190529181019190915246617a69036100bf575060408051606080820183525f8083526020808401829052928401528251908101835273e7f1725e7734ce288f8367e1bb143e90bb3f0512815273cf7ed3acca5a467e9e704c703e8d87f634fb0fc99181019190915273a513e6e4b8f2a923d98304ec87f64353c4d5c8539181019190915290565b6040516373cac13b60e01b815260040160405180910390fd5b6100e1816100e4565b50565b5f6100ed61017a565b82519091506100fb906101db565b81546001600160a01b0319166001600160a01b03919091161781556020820151610124906101db565b6001820180546001600160a01b0319166001600160a01b03929092169190911790556040820151610154906101db565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550565b5f8060ff196101aa60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf6161021c565b6040516020016101bc91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f816001600160a01b0381163b610215576040516396f6eb1960e01b81526001600160a01b03909116600482015260240160405180910390fd5b5090919050565b8181038181111561023b57634e487b7160e01b5f52601160045260245ffd5b92915050565b61088e8061024e5f395ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c80638927b0301161004d5780638927b0301461009057806398bed267146100aa578063efbe1c1c146100bd575f5ffd5b80631877bb5c1461006857806328531f061461007d575b5f5ffd5b61007b61007636600461071b565b6100c5565b005b61007b61008b366004610741565b6100d4565b61009861010a565b60405190815260200160405180910390f35b61007b6100b8366004610758565b610118565b6100985f5481565b6100d05f548261016b565b5050565b5f805460015490915b838110156100f9576100ef8383610190565b92506001016100dd565b50610103826101c8565b5f55505050565b5f6101136101d3565b905090565b61015f61015a8484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506101e892505050565b6101c8565b60018190555f55505050565b5f8261017d5761017a5f610223565b92505b6101878383610239565b50815b92915050565b5f816101a7576101a0835f6102a4565b905061018a565b826101b6576101a05f836102c3565b6101c183835f6102ce565b9392505050565b5f61018a823061016b565b5f46617a69146101e257505f90565b505f1990565b80515f90839015610207576101ff8184600561039e565b91505061018a565b5f819003610218576101ff5f610223565b6101c1816005610497565b5f61018a8267ffffffffffffffff166005610507565b6102416105b0565b604051635ca4b5b160e11b8152600481018490526001600160a01b038381166024830152919091169063b9496b62906044015f604051808303815f87803b15801561028a575f5ffd5b505af115801561029c573d5f5f3e3d5ffd5b505050505050565b5f6101c16102b1846105cb565b67ffffffffffffffff841660016102ce565b5f6101c182846102a4565b5f6102d76105e3565b6001600160a01b031663117b2f3885856102f086610601565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152600481019390935260248301919091527fff000000000000000000000000000000000000000000000000000000000000001660448201526064016020604051808303815f875af1158015610372573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061039691906107e3565b949350505050565b5f6103a76105e3565b6001600160a01b03166308bf832a8533868660098111156103ca576103ca6107cf565b6040518563ffffffff1660e01b81526004016103e994939291906107fa565b6020604051808303815f875af1158015610405573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061042991906107e3565b90506104336105b0565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b15801561047a575f5ffd5b505af115801561048c573d5f5f3e3d5ffd5b505050509392505050565b6104a18233610618565b6104cc57604051630276b5d960e01b8152600481018390523360248201526044015b60405180910390fd5b8060ff166104da8360081c90565b60ff16146100d0576040516301f02e1b60e01b81526004810183905260ff821660248201526044016104c3565b5f6105106105e3565b6001600160a01b0316639cd07acb84846009811115610531576105316107cf565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925260ff1660248201526044016020604051808303815f875af115801561058c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101c191906107e3565b5f6101136105bc610692565b546001600160a01b03166106f3565b5f816105df576105da5f610223565b61018a565b5090565b5f6101136105ef610692565b600101546001600160a01b03166106f3565b5f8161060d575f61018a565b600160f81b92915050565b5f6106216105b0565b6040516382027b6d60e01b8152600481018590526001600160a01b03848116602483015291909116906382027b6d90604401602060405180830381865afa15801561066e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101c19190610850565b5f8060ff196106c260017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf6161086f565b6040516020016106d491815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f6001600160a01b0382166105df5760405163e2cfd13760e01b815260040160405180910390fd5b5f6020828403121561072b575f5ffd5b81356001600160a01b03811681146101c1575f5ffd5b5f60208284031215610751575f5ffd5b5035919050565b5f5f5f6040848603121561076a575f5ffd5b83359250602084013567ffffffffffffffff811115610787575f5ffd5b8401601f81018613610797575f5ffd5b803567ffffffffffffffff8111156107ad575f5ffd5b8660208284010111156107be575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52602160045260245ffd5b5f602082840312156107f3575f5ffd5b5051919050565b8481526001600160a01b0384166020820152608060408201525f8351806080840152806020860160a085015e5f60a0828501015260a0601f19601f83011684010191505060ff8316606083015295945050505050565b5f60208284031215610860575f5ffd5b815180151581146101c1575f5ffd5b8181038181111561018a57634e487b7160e01b5f52601160045260245ffd",
}

// DeepChain is an auto generated Go binding around an Ethereum contract.
type DeepChain struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DeepChain) GetABI() abi.ABI {
	return c.abi
}

// NewDeepChain creates a new instance of DeepChain.
func NewDeepChain() *DeepChain {
	parsed, err := DeepChainMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DeepChain{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DeepChain) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBegin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98bed267.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function begin(bytes32 input, bytes proof) returns()
func (deepChain *DeepChain) PackBegin(input [32]byte, proof []byte) []byte {
	enc, err := deepChain.abi.Pack("begin", input, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBegin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98bed267.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function begin(bytes32 input, bytes proof) returns()
func (deepChain *DeepChain) TryPackBegin(input [32]byte, proof []byte) ([]byte, error) {
	return deepChain.abi.Pack("begin", input, proof)
}

// PackConfidentialProtocolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8927b030.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (deepChain *DeepChain) PackConfidentialProtocolId() []byte {
	enc, err := deepChain.abi.Pack("confidentialProtocolId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialProtocolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8927b030.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (deepChain *DeepChain) TryPackConfidentialProtocolId() ([]byte, error) {
	return deepChain.abi.Pack("confidentialProtocolId")
}

// UnpackConfidentialProtocolId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8927b030.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (deepChain *DeepChain) UnpackConfidentialProtocolId(data []byte) (*big.Int, error) {
	out, err := deepChain.abi.Unpack("confidentialProtocolId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefbe1c1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function end() view returns(bytes32)
func (deepChain *DeepChain) PackEnd() []byte {
	enc, err := deepChain.abi.Pack("end")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefbe1c1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function end() view returns(bytes32)
func (deepChain *DeepChain) TryPackEnd() ([]byte, error) {
	return deepChain.abi.Pack("end")
}

// UnpackEnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefbe1c1c.
//
// Solidity: function end() view returns(bytes32)
func (deepChain *DeepChain) UnpackEnd(data []byte) ([32]byte, error) {
	out, err := deepChain.abi.Unpack("end", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28531f06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grow(uint256 additions) returns()
func (deepChain *DeepChain) PackGrow(additions *big.Int) []byte {
	enc, err := deepChain.abi.Pack("grow", additions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28531f06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grow(uint256 additions) returns()
func (deepChain *DeepChain) TryPackGrow(additions *big.Int) ([]byte, error) {
	return deepChain.abi.Pack("grow", additions)
}

// PackShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1877bb5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function share(address account) returns()
func (deepChain *DeepChain) PackShare(account common.Address) []byte {
	enc, err := deepChain.abi.Pack("share", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1877bb5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function share(address account) returns()
func (deepChain *DeepChain) TryPackShare(account common.Address) ([]byte, error) {
	return deepChain.abi.Pack("share", account)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (deepChain *DeepChain) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deepChain.abi.Errors["CoprocessorNotSet"].ID.Bytes()[:4]) {
		return deepChain.UnpackCoprocessorNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], deepChain.abi.Errors["NoHostContract"].ID.Bytes()[:4]) {
		return deepChain.UnpackNoHostContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], deepChain.abi.Errors["SenderNotAllowedToUseHandle"].ID.Bytes()[:4]) {
		return deepChain.UnpackSenderNotAllowedToUseHandleError(raw[4:])
	}
	if bytes.Equal(raw[:4], deepChain.abi.Errors["WrongHandleType"].ID.Bytes()[:4]) {
		return deepChain.UnpackWrongHandleTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], deepChain.abi.Errors["ZamaProtocolUnsupported"].ID.Bytes()[:4]) {
		return deepChain.UnpackZamaProtocolUnsupportedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeepChainCoprocessorNotSet represents a CoprocessorNotSet error raised by the DeepChain contract.
type DeepChainCoprocessorNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoprocessorNotSet()
func DeepChainCoprocessorNotSetErrorID() common.Hash {
	return common.HexToHash("0xe2cfd137860234716b7d78b7966897ad34df859d43e997b813aee68ef66f58c9")
}

// UnpackCoprocessorNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoprocessorNotSet()
func (deepChain *DeepChain) UnpackCoprocessorNotSetError(raw []byte) (*DeepChainCoprocessorNotSet, error) {
	out := new(DeepChainCoprocessorNotSet)
	if err := deepChain.abi.UnpackIntoInterface(out, "CoprocessorNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeepChainNoHostContract represents a NoHostContract error raised by the DeepChain contract.
type DeepChainNoHostContract struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHostContract(address account)
func DeepChainNoHostContractErrorID() common.Hash {
	return common.HexToHash("0x96f6eb19a4ccdc74e67499817796ae59aec3c3797b7d2c5cada9fd296183fbfe")
}

// UnpackNoHostContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHostContract(address account)
func (deepChain *DeepChain) UnpackNoHostContractError(raw []byte) (*DeepChainNoHostContract, error) {
	out := new(DeepChainNoHostContract)
	if err := deepChain.abi.UnpackIntoInterface(out, "NoHostContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeepChainSenderNotAllowedToUseHandle represents a SenderNotAllowedToUseHandle error raised by the DeepChain contract.
type DeepChainSenderNotAllowedToUseHandle struct {
	Handle [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func DeepChainSenderNotAllowedToUseHandleErrorID() common.Hash {
	return common.HexToHash("0x0276b5d9db75e0d1a194233953bee049e0290df128867afe160249c73da1ec58")
}

// UnpackSenderNotAllowedToUseHandleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func (deepChain *DeepChain) UnpackSenderNotAllowedToUseHandleError(raw []byte) (*DeepChainSenderNotAllowedToUseHandle, error) {
	out := new(DeepChainSenderNotAllowedToUseHandle)
	if err := deepChain.abi.UnpackIntoInterface(out, "SenderNotAllowedToUseHandle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeepChainWrongHandleType represents a WrongHandleType error raised by the DeepChain contract.
type DeepChainWrongHandleType struct {
	Handle   [32]byte
	Expected uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func DeepChainWrongHandleTypeErrorID() common.Hash {
	return common.HexToHash("0x01f02e1b9ea90dc47dc42b12d1543d0b4f071d7511ae52d2a36a58df01c5bb3e")
}

// UnpackWrongHandleTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func (deepChain *DeepChain) UnpackWrongHandleTypeError(raw []byte) (*DeepChainWrongHandleType, error) {
	out := new(DeepChainWrongHandleType)
	if err := deepChain.abi.UnpackIntoInterface(out, "WrongHandleType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeepChainZamaProtocolUnsupported represents a ZamaProtocolUnsupported error raised by the DeepChain contract.
type DeepChainZamaProtocolUnsupported struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZamaProtocolUnsupported()
func DeepChainZamaProtocolUnsupportedErrorID() common.Hash {
	return common.HexToHash("0x73cac13b2e11181a0ccfaae8d39f65b6e57d35afc1e77042eb1f3aee5b7f1934")
}

// UnpackZamaProtocolUnsupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZamaProtocolUnsupported()
func (deepChain *DeepChain) UnpackZamaProtocolUnsupportedError(raw []byte) (*DeepChainZamaProtocolUnsupported, error) {
	out := new(DeepChainZamaProtocolUnsupported)
	if err := deepChain.abi.UnpackIntoInterface(out, "ZamaProtocolUnsupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}
