// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// IInputVerifierContextUserInputs is an auto generated low-level Go binding around an user-defined struct.
type IInputVerifierContextUserInputs struct {
	UserAddress     common.Address
	ContractAddress common.Address
}

// ACLMetaData contains all meta data concerning the ACL contract.
var ACLMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allow\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowForDecryption\",\"inputs\":[{\"name\":\"handlesList\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowTransient\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedTransient\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cleanTransientStorage\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getFHEVMExecutorAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isAllowed\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAllowedForDecryption\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"persistAllowed\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Allowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"handle\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AllowedForDecryption\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"handlesList\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HandlesListIsEmpty\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SenderNotAllowed\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "ACL",
	Bin: "0x60c060405230608052348015610013575f5ffd5b5060405161153438038061153483398101604081905261003291610133565b61003a610055565b61004381610107565b6001600160a01b031660a05250610160565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a55760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101045780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6001600160a01b03821661012f5760405163d92e233d60e01b815260040160405180910390fd5b5090565b5f60208284031215610143575f5ffd5b81516001600160a01b0381168114610159575f5ffd5b9392505050565b60805160a05161139e6101965f395f818161020501526104df01525f8181610b8a01528181610bb30152610d18015261139e5ff3fe60806040526004361061016d575f3560e01c806379ba5097116100c6578063b9496b621161007c578063e30c397811610057578063e30c397814610424578063f2fde38b14610438578063fadd224614610457575f5ffd5b8063b9496b62146103c7578063c0d02943146103e6578063c4d66de814610405575f5ffd5b80638456cb59116100ac5780638456cb59146103575780638da5cb5b1461036b578063ad3cb1cc1461037f575f5ffd5b806379ba50971461032457806382027b6d14610338575f5ffd5b80633f4ba83a116101265780635c975abb116101015780635c975abb146102bb578063715018a6146102f157806374b79a5a14610305575f5ffd5b80633f4ba83a146102725780634f1ef2861461028657806352d1902d14610299575f5ffd5b8063268d6d3111610156578063268d6d31146101f757806335334c231461023d5780633e395cec14610253575f5ffd5b80630d8e6e2c146101715780631e2f86ba146101c8575b5f5ffd5b34801561017c575f5ffd5b5060408051808201909152600a81527f41434c2076302e312e300000000000000000000000000000000000000000000060208201525b6040516101bf9190611111565b60405180910390f35b3480156101d3575f5ffd5b506101e76101e2366004611161565b610476565b60405190151581526020016101bf565b348015610202575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020016101bf565b348015610248575f5ffd5b506102516104aa565b005b34801561025e575f5ffd5b5061025161026d366004611161565b6104cc565b34801561027d575f5ffd5b50610251610536565b61025161029436600461119f565b610548565b3480156102a4575f5ffd5b506102ad610563565b6040519081526020016101bf565b3480156102c6575f5ffd5b507fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff166101e7565b3480156102fc575f5ffd5b50610251610591565b348015610310575f5ffd5b506101e761031f366004611161565b6105a2565b34801561032f575f5ffd5b506102516105b7565b348015610343575f5ffd5b506101e7610352366004611161565b610604565b348015610362575f5ffd5b50610251610626565b348015610376575f5ffd5b50610225610636565b34801561038a575f5ffd5b506101b26040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156103d2575f5ffd5b506102516103e1366004611161565b61066a565b3480156103f1575f5ffd5b506101e7610400366004611263565b6106ed565b348015610410575f5ffd5b5061025161041f36600461127a565b61070c565b34801561042f575f5ffd5b50610225610821565b348015610443575f5ffd5b5061025161045236600461127a565b610849565b348015610462575f5ffd5b50610251610471366004611293565b6108ce565b5f61047f6109be565b5f848152602091825260408082206001600160a01b0386168352909252205460ff1690505b92915050565b5f5c5f5f5d60015b8181116104c8575f815c5d5f815d6001016104b2565b5050565b6104d4610a1f565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461050d5761050d82610a62565b5f6105188383610a97565b9050805c6105315760015f5c01805f5d81815d506001815d5b505050565b61053e610adb565b610546610b0d565b565b610550610b7f565b61055982610c36565b6104c88282610c3e565b5f61056c610d0d565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b610599610adb565b6105465f610d56565b5f5f6105ae8484610a97565b5c949350505050565b33806105c1610821565b6001600160a01b0316146105f85760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b61060181610d56565b50565b5f61060f83836105a2565b8061061f575061061f8383610476565b9392505050565b61062e610adb565b610546610d8e565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b610672610a1f565b61067b82610a62565b60016106856109be565b5f848152602091825260408082206001600160a01b03861680845290845291819020805460ff191694151594909417909355915184815233917fe2e1decee6e05ee246cd7c7f1337d25cdfd41dcbdcf8c57b61630be56cc7366a910160405180910390a35050565b5f6106f66109be565b5f92835260010160205250604090205460ff1690565b5f610715610de9565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156107415750825b90505f8267ffffffffffffffff16600114801561075d5750303b155b90508115801561076b575080155b156107895760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156107bd57845468ff00000000000000001916680100000000000000001785555b6107c686610e11565b6107ce610e22565b831561081957845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0061065a565b610851610adb565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255610895610636565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b6108d6610a1f565b5f8190036108f75760405163385e8ccb60e11b815260040160405180910390fd5b5f6109006109be565b90505f5b828110156109755761092d84848381811061092157610921611304565b90506020020135610a62565b6001826001015f86868581811061094657610946611304565b602090810292909201358352508101919091526040015f20805460ff1916911515919091179055600101610904565b50336001600160a01b03167fd913ac93a959116526793ef772233273d5249597d33cddfdc34f29920541fd0a84846040516109b1929190611318565b60405180910390a2505050565b5f8060ff196109ee60017ff67c46b901c9a63bc31734e5ba159faf2ab0b2cf2439732bca4a27d5258f3d7b611368565b604051602001610a0091815260200190565b60408051601f1981840301815291905280516020909101201692915050565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff16156105465760405163d93c066560e01b815260040160405180910390fd5b610a6c8133610604565b33906104c8576040516368692cbb60e11b81526001600160a01b0390911660048201526024016105ef565b5f8282604051602001610abd9291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120905092915050565b33610ae4610636565b6001600160a01b0316146105465760405163118cdaa760e01b81523360048201526024016105ef565b610b15610e2a565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191681557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a150565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610c1857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610c0c7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156105465760405163703e46dd60e11b815260040160405180910390fd5b610601610adb565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610c98575060408051601f3d908101601f19168201909252610c9591810190611387565b60015b610cc057604051634c9c8ce360e01b81526001600160a01b03831660048201526024016105ef565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610d0357604051632a87526960e21b8152600481018290526024016105ef565b6105318383610e6c565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105465760405163703e46dd60e11b815260040160405180910390fd5b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b03191681556104c882610ec1565b610d96610a1f565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191660011781557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25833610b61565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006104a4565b610e19610f31565b61060181610f56565b610546610f31565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff1661054657604051638dfc202b60e01b815260040160405180910390fd5b610e7582610f87565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610eb9576105318282610ffd565b6104c861109d565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b610f396110bc565b61054657604051631afcd79f60e31b815260040160405180910390fd5b610f5e610f31565b6001600160a01b0381166105f857604051631e4fbdf760e01b81525f60048201526024016105ef565b806001600160a01b03163b5f03610fbc57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016105ef565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61100a84846110da565b905080801561102b57505f3d118061102b57505f846001600160a01b03163b115b15611040576110386110ed565b9150506104a4565b801561106a57604051639996b31560e01b81526001600160a01b03851660048201526024016105ef565b3d1561107d57611078611106565b611096565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156105465760405163b398979f60e01b815260040160405180910390fd5b5f6110c5610de9565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b038116811461115c575f5ffd5b919050565b5f5f60408385031215611172575f5ffd5b8235915061118260208401611146565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156111b0575f5ffd5b6111b983611146565b9150602083013567ffffffffffffffff8111156111d4575f5ffd5b8301601f810185136111e4575f5ffd5b803567ffffffffffffffff8111156111fe576111fe61118b565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561122d5761122d61118b565b604052818152828201602001871015611244575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f60208284031215611273575f5ffd5b5035919050565b5f6020828403121561128a575f5ffd5b61061f82611146565b5f5f602083850312156112a4575f5ffd5b823567ffffffffffffffff8111156112ba575f5ffd5b8301601f810185136112ca575f5ffd5b803567ffffffffffffffff8111156112e0575f5ffd5b8560208260051b84010111156112f4575f5ffd5b6020919091019590945092505050565b634e487b7160e01b5f52603260045260245ffd5b602081528160208201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561134f575f5ffd5b8260051b80856040850137919091016040019392505050565b818103818111156104a457634e487b7160e01b5f52601160045260245ffd5b5f60208284031215611397575f5ffd5b505191905056",
}

// ACL is an auto generated Go binding around an Ethereum contract.
type ACL struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ACL) GetABI() abi.ABI {
	return c.abi
}

// NewACL creates a new instance of ACL.
func NewACL() *ACL {
	parsed, err := ACLMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ACL{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ACL) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address executor) returns()
func (aCL *ACL) PackConstructor(executor common.Address) []byte {
	enc, err := aCL.abi.Pack("", executor)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (aCL *ACL) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := aCL.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (aCL *ACL) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return aCL.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (aCL *ACL) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := aCL.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (aCL *ACL) PackAcceptOwnership() []byte {
	enc, err := aCL.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (aCL *ACL) TryPackAcceptOwnership() ([]byte, error) {
	return aCL.abi.Pack("acceptOwnership")
}

// PackAllow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9496b62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allow(bytes32 handle, address account) returns()
func (aCL *ACL) PackAllow(handle [32]byte, account common.Address) []byte {
	enc, err := aCL.abi.Pack("allow", handle, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9496b62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allow(bytes32 handle, address account) returns()
func (aCL *ACL) TryPackAllow(handle [32]byte, account common.Address) ([]byte, error) {
	return aCL.abi.Pack("allow", handle, account)
}

// PackAllowForDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfadd2246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowForDecryption(bytes32[] handlesList) returns()
func (aCL *ACL) PackAllowForDecryption(handlesList [][32]byte) []byte {
	enc, err := aCL.abi.Pack("allowForDecryption", handlesList)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowForDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfadd2246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowForDecryption(bytes32[] handlesList) returns()
func (aCL *ACL) TryPackAllowForDecryption(handlesList [][32]byte) ([]byte, error) {
	return aCL.abi.Pack("allowForDecryption", handlesList)
}

// PackAllowTransient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e395cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowTransient(bytes32 handle, address account) returns()
func (aCL *ACL) PackAllowTransient(handle [32]byte, account common.Address) []byte {
	enc, err := aCL.abi.Pack("allowTransient", handle, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowTransient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e395cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowTransient(bytes32 handle, address account) returns()
func (aCL *ACL) TryPackAllowTransient(handle [32]byte, account common.Address) ([]byte, error) {
	return aCL.abi.Pack("allowTransient", handle, account)
}

// PackAllowedTransient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74b79a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowedTransient(bytes32 handle, address account) view returns(bool allowed)
func (aCL *ACL) PackAllowedTransient(handle [32]byte, account common.Address) []byte {
	enc, err := aCL.abi.Pack("allowedTransient", handle, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowedTransient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74b79a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowedTransient(bytes32 handle, address account) view returns(bool allowed)
func (aCL *ACL) TryPackAllowedTransient(handle [32]byte, account common.Address) ([]byte, error) {
	return aCL.abi.Pack("allowedTransient", handle, account)
}

// UnpackAllowedTransient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74b79a5a.
//
// Solidity: function allowedTransient(bytes32 handle, address account) view returns(bool allowed)
func (aCL *ACL) UnpackAllowedTransient(data []byte) (bool, error) {
	out, err := aCL.abi.Unpack("allowedTransient", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCleanTransientStorage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35334c23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cleanTransientStorage() returns()
func (aCL *ACL) PackCleanTransientStorage() []byte {
	enc, err := aCL.abi.Pack("cleanTransientStorage")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCleanTransientStorage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35334c23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cleanTransientStorage() returns()
func (aCL *ACL) TryPackCleanTransientStorage() ([]byte, error) {
	return aCL.abi.Pack("cleanTransientStorage")
}

// PackGetFHEVMExecutorAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268d6d31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFHEVMExecutorAddress() view returns(address)
func (aCL *ACL) PackGetFHEVMExecutorAddress() []byte {
	enc, err := aCL.abi.Pack("getFHEVMExecutorAddress")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFHEVMExecutorAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268d6d31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFHEVMExecutorAddress() view returns(address)
func (aCL *ACL) TryPackGetFHEVMExecutorAddress() ([]byte, error) {
	return aCL.abi.Pack("getFHEVMExecutorAddress")
}

// UnpackGetFHEVMExecutorAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x268d6d31.
//
// Solidity: function getFHEVMExecutorAddress() view returns(address)
func (aCL *ACL) UnpackGetFHEVMExecutorAddress(data []byte) (common.Address, error) {
	out, err := aCL.abi.Unpack("getFHEVMExecutorAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVersion() pure returns(string)
func (aCL *ACL) PackGetVersion() []byte {
	enc, err := aCL.abi.Pack("getVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVersion() pure returns(string)
func (aCL *ACL) TryPackGetVersion() ([]byte, error) {
	return aCL.abi.Pack("getVersion")
}

// UnpackGetVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d8e6e2c.
//
// Solidity: function getVersion() pure returns(string)
func (aCL *ACL) UnpackGetVersion(data []byte) (string, error) {
	out, err := aCL.abi.Unpack("getVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin) returns()
func (aCL *ACL) PackInitialize(admin common.Address) []byte {
	enc, err := aCL.abi.Pack("initialize", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin) returns()
func (aCL *ACL) TryPackInitialize(admin common.Address) ([]byte, error) {
	return aCL.abi.Pack("initialize", admin)
}

// PackIsAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82027b6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAllowed(bytes32 handle, address account) view returns(bool)
func (aCL *ACL) PackIsAllowed(handle [32]byte, account common.Address) []byte {
	enc, err := aCL.abi.Pack("isAllowed", handle, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82027b6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAllowed(bytes32 handle, address account) view returns(bool)
func (aCL *ACL) TryPackIsAllowed(handle [32]byte, account common.Address) ([]byte, error) {
	return aCL.abi.Pack("isAllowed", handle, account)
}

// UnpackIsAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82027b6d.
//
// Solidity: function isAllowed(bytes32 handle, address account) view returns(bool)
func (aCL *ACL) UnpackIsAllowed(data []byte) (bool, error) {
	out, err := aCL.abi.Unpack("isAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsAllowedForDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d02943.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAllowedForDecryption(bytes32 handle) view returns(bool)
func (aCL *ACL) PackIsAllowedForDecryption(handle [32]byte) []byte {
	enc, err := aCL.abi.Pack("isAllowedForDecryption", handle)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAllowedForDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d02943.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAllowedForDecryption(bytes32 handle) view returns(bool)
func (aCL *ACL) TryPackIsAllowedForDecryption(handle [32]byte) ([]byte, error) {
	return aCL.abi.Pack("isAllowedForDecryption", handle)
}

// UnpackIsAllowedForDecryption is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0d02943.
//
// Solidity: function isAllowedForDecryption(bytes32 handle) view returns(bool)
func (aCL *ACL) UnpackIsAllowedForDecryption(data []byte) (bool, error) {
	out, err := aCL.abi.Unpack("isAllowedForDecryption", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (aCL *ACL) PackOwner() []byte {
	enc, err := aCL.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (aCL *ACL) TryPackOwner() ([]byte, error) {
	return aCL.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (aCL *ACL) UnpackOwner(data []byte) (common.Address, error) {
	out, err := aCL.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (aCL *ACL) PackPause() []byte {
	enc, err := aCL.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (aCL *ACL) TryPackPause() ([]byte, error) {
	return aCL.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (aCL *ACL) PackPaused() []byte {
	enc, err := aCL.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (aCL *ACL) TryPackPaused() ([]byte, error) {
	return aCL.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (aCL *ACL) UnpackPaused(data []byte) (bool, error) {
	out, err := aCL.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (aCL *ACL) PackPendingOwner() []byte {
	enc, err := aCL.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (aCL *ACL) TryPackPendingOwner() ([]byte, error) {
	return aCL.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (aCL *ACL) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := aCL.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPersistAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e2f86ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function persistAllowed(bytes32 handle, address account) view returns(bool)
func (aCL *ACL) PackPersistAllowed(handle [32]byte, account common.Address) []byte {
	enc, err := aCL.abi.Pack("persistAllowed", handle, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPersistAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e2f86ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function persistAllowed(bytes32 handle, address account) view returns(bool)
func (aCL *ACL) TryPackPersistAllowed(handle [32]byte, account common.Address) ([]byte, error) {
	return aCL.abi.Pack("persistAllowed", handle, account)
}

// UnpackPersistAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e2f86ba.
//
// Solidity: function persistAllowed(bytes32 handle, address account) view returns(bool)
func (aCL *ACL) UnpackPersistAllowed(data []byte) (bool, error) {
	out, err := aCL.abi.Unpack("persistAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (aCL *ACL) PackProxiableUUID() []byte {
	enc, err := aCL.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (aCL *ACL) TryPackProxiableUUID() ([]byte, error) {
	return aCL.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (aCL *ACL) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := aCL.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (aCL *ACL) PackRenounceOwnership() []byte {
	enc, err := aCL.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (aCL *ACL) TryPackRenounceOwnership() ([]byte, error) {
	return aCL.abi.Pack("renounceOwnership")
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (aCL *ACL) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := aCL.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (aCL *ACL) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return aCL.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (aCL *ACL) PackUnpause() []byte {
	enc, err := aCL.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (aCL *ACL) TryPackUnpause() ([]byte, error) {
	return aCL.abi.Pack("unpause")
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (aCL *ACL) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := aCL.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (aCL *ACL) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return aCL.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// ACLAllowed represents a Allowed event raised by the ACL contract.
type ACLAllowed struct {
	Caller  common.Address
	Account common.Address
	Handle  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ACLAllowedEventName = "Allowed"

// ContractEventName returns the user-defined event name.
func (ACLAllowed) ContractEventName() string {
	return ACLAllowedEventName
}

// UnpackAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Allowed(address indexed caller, address indexed account, bytes32 handle)
func (aCL *ACL) UnpackAllowedEvent(log *types.Log) (*ACLAllowed, error) {
	event := "Allowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLAllowed)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ACLAllowedForDecryption represents a AllowedForDecryption event raised by the ACL contract.
type ACLAllowedForDecryption struct {
	Caller      common.Address
	HandlesList [][32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const ACLAllowedForDecryptionEventName = "AllowedForDecryption"

// ContractEventName returns the user-defined event name.
func (ACLAllowedForDecryption) ContractEventName() string {
	return ACLAllowedForDecryptionEventName
}

// UnpackAllowedForDecryptionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AllowedForDecryption(address indexed caller, bytes32[] handlesList)
func (aCL *ACL) UnpackAllowedForDecryptionEvent(log *types.Log) (*ACLAllowedForDecryption, error) {
	event := "AllowedForDecryption"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLAllowedForDecryption)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ACLInitialized represents a Initialized event raised by the ACL contract.
type ACLInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ACLInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ACLInitialized) ContractEventName() string {
	return ACLInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (aCL *ACL) UnpackInitializedEvent(log *types.Log) (*ACLInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLInitialized)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ACLOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ACL contract.
type ACLOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ACLOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ACLOwnershipTransferStarted) ContractEventName() string {
	return ACLOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (aCL *ACL) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ACLOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ACLOwnershipTransferred represents a OwnershipTransferred event raised by the ACL contract.
type ACLOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ACLOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ACLOwnershipTransferred) ContractEventName() string {
	return ACLOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (aCL *ACL) UnpackOwnershipTransferredEvent(log *types.Log) (*ACLOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ACLPaused represents a Paused event raised by the ACL contract.
type ACLPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ACLPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (ACLPaused) ContractEventName() string {
	return ACLPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (aCL *ACL) UnpackPausedEvent(log *types.Log) (*ACLPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLPaused)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ACLUnpaused represents a Unpaused event raised by the ACL contract.
type ACLUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ACLUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (ACLUnpaused) ContractEventName() string {
	return ACLUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (aCL *ACL) UnpackUnpausedEvent(log *types.Log) (*ACLUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLUnpaused)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ACLUpgraded represents a Upgraded event raised by the ACL contract.
type ACLUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ACLUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ACLUpgraded) ContractEventName() string {
	return ACLUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (aCL *ACL) UnpackUpgradedEvent(log *types.Log) (*ACLUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLUpgraded)
	if len(log.Data) > 0 {
		if err := aCL.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aCL.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aCL *ACL) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aCL.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return aCL.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return aCL.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return aCL.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return aCL.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return aCL.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return aCL.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["HandlesListIsEmpty"].ID.Bytes()[:4]) {
		return aCL.UnpackHandlesListIsEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return aCL.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return aCL.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return aCL.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return aCL.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["SenderNotAllowed"].ID.Bytes()[:4]) {
		return aCL.UnpackSenderNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return aCL.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return aCL.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return aCL.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ACLAddressEmptyCode represents a AddressEmptyCode error raised by the ACL contract.
type ACLAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ACLAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (aCL *ACL) UnpackAddressEmptyCodeError(raw []byte) (*ACLAddressEmptyCode, error) {
	out := new(ACLAddressEmptyCode)
	if err := aCL.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the ACL contract.
type ACLERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ACLERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (aCL *ACL) UnpackERC1967InvalidImplementationError(raw []byte) (*ACLERC1967InvalidImplementation, error) {
	out := new(ACLERC1967InvalidImplementation)
	if err := aCL.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLERC1967NonPayable represents a ERC1967NonPayable error raised by the ACL contract.
type ACLERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ACLERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (aCL *ACL) UnpackERC1967NonPayableError(raw []byte) (*ACLERC1967NonPayable, error) {
	out := new(ACLERC1967NonPayable)
	if err := aCL.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLEnforcedPause represents a EnforcedPause error raised by the ACL contract.
type ACLEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func ACLEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (aCL *ACL) UnpackEnforcedPauseError(raw []byte) (*ACLEnforcedPause, error) {
	out := new(ACLEnforcedPause)
	if err := aCL.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLExpectedPause represents a ExpectedPause error raised by the ACL contract.
type ACLExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func ACLExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (aCL *ACL) UnpackExpectedPauseError(raw []byte) (*ACLExpectedPause, error) {
	out := new(ACLExpectedPause)
	if err := aCL.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLFailedCall represents a FailedCall error raised by the ACL contract.
type ACLFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ACLFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (aCL *ACL) UnpackFailedCallError(raw []byte) (*ACLFailedCall, error) {
	out := new(ACLFailedCall)
	if err := aCL.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLHandlesListIsEmpty represents a HandlesListIsEmpty error raised by the ACL contract.
type ACLHandlesListIsEmpty struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HandlesListIsEmpty()
func ACLHandlesListIsEmptyErrorID() common.Hash {
	return common.HexToHash("0x70bd19962aa7545870fbf8529acdfd20a970e9ec426ed2788bcf33f2e4f8d804")
}

// UnpackHandlesListIsEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HandlesListIsEmpty()
func (aCL *ACL) UnpackHandlesListIsEmptyError(raw []byte) (*ACLHandlesListIsEmpty, error) {
	out := new(ACLHandlesListIsEmpty)
	if err := aCL.abi.UnpackIntoInterface(out, "HandlesListIsEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLInvalidInitialization represents a InvalidInitialization error raised by the ACL contract.
type ACLInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ACLInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (aCL *ACL) UnpackInvalidInitializationError(raw []byte) (*ACLInvalidInitialization, error) {
	out := new(ACLInvalidInitialization)
	if err := aCL.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLNotInitializing represents a NotInitializing error raised by the ACL contract.
type ACLNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ACLNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (aCL *ACL) UnpackNotInitializingError(raw []byte) (*ACLNotInitializing, error) {
	out := new(ACLNotInitializing)
	if err := aCL.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ACL contract.
type ACLOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ACLOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (aCL *ACL) UnpackOwnableInvalidOwnerError(raw []byte) (*ACLOwnableInvalidOwner, error) {
	out := new(ACLOwnableInvalidOwner)
	if err := aCL.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ACL contract.
type ACLOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ACLOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (aCL *ACL) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ACLOwnableUnauthorizedAccount, error) {
	out := new(ACLOwnableUnauthorizedAccount)
	if err := aCL.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLSenderNotAllowed represents a SenderNotAllowed error raised by the ACL contract.
type ACLSenderNotAllowed struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotAllowed(address sender)
func ACLSenderNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xd0d259769d5324ddd00fa1388b065d3805638fe203aee453c910e1bfa01d66fd")
}

// UnpackSenderNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotAllowed(address sender)
func (aCL *ACL) UnpackSenderNotAllowedError(raw []byte) (*ACLSenderNotAllowed, error) {
	out := new(ACLSenderNotAllowed)
	if err := aCL.abi.UnpackIntoInterface(out, "SenderNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the ACL contract.
type ACLUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ACLUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (aCL *ACL) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ACLUUPSUnauthorizedCallContext, error) {
	out := new(ACLUUPSUnauthorizedCallContext)
	if err := aCL.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the ACL contract.
type ACLUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ACLUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (aCL *ACL) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ACLUUPSUnsupportedProxiableUUID, error) {
	out := new(ACLUUPSUnsupportedProxiableUUID)
	if err := aCL.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLZeroAddress represents a ZeroAddress error raised by the ACL contract.
type ACLZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func ACLZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (aCL *ACL) UnpackZeroAddressError(raw []byte) (*ACLZeroAddress, error) {
	out := new(ACLZeroAddress)
	if err := aCL.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDMetaData contains all meta data concerning the ConfidentialUSD contract.
var ConfidentialUSDMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"underlying_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelUnwrap\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"minted\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialBalanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confidentialProtocolId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confidentialTotalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confidentialTransfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"internalType\":\"externalEuint64\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialTransfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialTransferAndCall\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialTransferAndCall\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"internalType\":\"externalEuint64\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"internalType\":\"externalEuint64\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialTransferFromAndCall\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"internalType\":\"externalEuint64\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialTransferFromAndCall\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"discloseEncryptedAmount\",\"inputs\":[{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"},{\"name\":\"cleartextAmount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"decryptionProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizeTotalSupply\",\"inputs\":[{\"name\":\"supply\",\"type\":\"bytes32\",\"internalType\":\"euint64\"},{\"name\":\"clear\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalizeUnwrap\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"inferredTotalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTotalSupplyPending\",\"inputs\":[{\"name\":\"supply\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastVerifiedAsOf\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastVerifiedSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxTotalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onTransferReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rate\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redirectUnwrap\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestDiscloseEncryptedAmount\",\"inputs\":[{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestTotalSupplyDecryption\",\"inputs\":[],\"outputs\":[{\"name\":\"supply\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"underlying\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unwrap\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"internalType\":\"externalEuint64\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unwrap\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unwrapAmount\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unwrapHolder\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unwrapRequester\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"wrap\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"minted\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AmountDiscloseRequested\",\"inputs\":[{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"euint64\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AmountDisclosed\",\"inputs\":[{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"euint64\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConfidentialTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"euint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorSet\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PublicDecryptionVerified\",\"inputs\":[{\"name\":\"handlesList\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"abiEncodedCleartexts\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TotalSupplyDecryptionRequested\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"euint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TotalSupplyVerified\",\"inputs\":[{\"name\":\"supply\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"euint64\"},{\"name\":\"clear\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnwrapCancelled\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnwrapFinalized\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"encryptedAmount\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"euint64\"},{\"name\":\"cleartextAmount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnwrapRedirected\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refused\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnwrapRequested\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"euint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoprocessorNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC7984InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7984InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7984TotalSupplyOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC7984UnauthorizedCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7984UnauthorizedSpender\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7984UnauthorizedUseOfEncryptedAmount\",\"inputs\":[{\"name\":\"amount\",\"type\":\"bytes32\",\"internalType\":\"euint64\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7984UtilsUnauthorizedUseOfEncryptedAmount\",\"inputs\":[{\"name\":\"retval\",\"type\":\"bytes32\",\"internalType\":\"ebool\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidKMSSignatures\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidUnwrapRequest\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoHostContract\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAToken\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecipientNotRefused\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SenderNotAllowedToUseHandle\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TotalSupplyNotPending\",\"inputs\":[{\"name\":\"supply\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}]},{\"type\":\"error\",\"name\":\"UnderlyingRefused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnderlyingTookMore\",\"inputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"told\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnwrapAboveReserve\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wrapped\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnwrapPaysAnother\",\"inputs\":[{\"name\":\"unwrapRequestId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongCleartextSize\",\"inputs\":[{\"name\":\"handles\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHandleType\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZamaProtocolUnsupported\",\"inputs\":[]}]",
	ID:  "ConfidentialUSD",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051613b77380380613b7783398101604081905261002e9161041f565b80806040518060400160405280601681526020017f436f6e666964656e7469616c20555320446f6c6c6172000000000000000000008152506040518060400160405280600481526020016318d554d160e21b81525060405180602001604052805f8152506100a86100a361016f60201b60201c565b610222565b60036100b484826104ef565b5060046100c183826104ef565b5060056100ce82826104ef565b5050506001600160a01b038216608052505f6100e98261022e565b9050600660ff821681101561011c5760ff811660a05261010981836105c1565b61011490600a6106c3565b60c052610129565b60ff821660a052600160c0525b50829150506001600160a01b0381163b6101675760405163f0ae59ab60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50505061071a565b604080516060810182525f808252602082018190529181019190915246617a6903610209575060408051606080820183525f8083526020808401829052928401528251908101835273e7f1725e7734ce288f8367e1bb143e90bb3f0512815273cf7ed3acca5a467e9e704c703e8d87f634fb0fc99181019190915273a513e6e4b8f2a923d98304ec87f64353c4d5c8539181019190915290565b6040516373cac13b60e01b815260040160405180910390fd5b61022b816102eb565b50565b60408051600481526024810182526020810180516001600160e01b031663313ce56760e01b17905290515f91829182916001600160a01b0386169161027391906106d1565b5f60405180830381855afa9150503d805f81146102ab576040519150601f19603f3d011682016040523d82523d5f602084013e6102b0565b606091505b50915091508180156102c3575080516020145b156102e457808060200190518101906102dc91906106e7565b949350505050565b60126102dc565b5f6102f4610381565b8251909150610302906103e2565b81546001600160a01b0319166001600160a01b0391909116178155602082015161032b906103e2565b6001820180546001600160a01b0319166001600160a01b0392909216919091179055604082015161035b906103e2565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550565b5f8060ff196103b160017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61610707565b6040516020016103c391815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f816001600160a01b0381163b610418576040516396f6eb1960e01b81526001600160a01b03909116600482015260240161015e565b5090919050565b5f6020828403121561042f575f5ffd5b81516001600160a01b0381168114610445575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061047457607f821691505b60208210810361049257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156104ea57828211156104ea57805f5260205f20601f840160051c60208510156104c357505f5b90810190601f840160051c035f5b818110156104e6575f838201556001016104d1565b5050505b505050565b81516001600160401b038111156105085761050861044c565b61051c816105168454610460565b84610498565b6020601f82116001811461054e575f83156105375750848201515b5f19600385901b1c1916600184901b1784556105a6565b5f84815260208120601f198516915b8281101561057d578785015182556020948501946001909201910161055d565b508482101561059a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b634e487b7160e01b5f52601160045260245ffd5b60ff82811682821603908111156105da576105da6105ad565b92915050565b6001815b600184111561061b578085048111156105ff576105ff6105ad565b600184161561060d57908102905b60019390931c9280026105e4565b935093915050565b5f82610631575060016105da565b8161063d57505f6105da565b8160018114610653576002811461065d57610679565b60019150506105da565b60ff84111561066e5761066e6105ad565b50506001821b6105da565b5060208310610133831016604e8410600b841016171561069c575081810a6105da565b6106a85f1984846105e0565b805f19048211156106bb576106bb6105ad565b029392505050565b5f61044560ff841683610623565b5f82518060208501845e5f920191825250919050565b5f602082840312156106f7575f5ffd5b815160ff81168114610445575f5ffd5b818103818111156105da576105da6105ad565b60805160a05160c0516133ed61078a5f395f818161032c01528181610fdc01528181611026015281816112280152818161195c01528181611db40152611e0201525f61036a01525f818161046c01528181610f7e01528181611272015281816119b80152611cf401526133ed5ff3fe608060405234801561000f575f5ffd5b506004361061029d575f3560e01c806388a7ca5c11610171578063d4febb96116100d2578063e8a3d48511610088578063eb3155b51161006e578063eb3155b514610612578063eee8a0e814610625578063f89d30b114610650575f5ffd5b8063e8a3d485146105f7578063e8c15fd4146105ff575f5ffd5b8063de642119116100b8578063de642119146105c0578063e064b9bb146105d3578063e3179426146105e6575f5ffd5b8063d4febb961461059a578063d8061806146105ad575f5ffd5b8063b6363cf211610127578063c7b8a75e1161010d578063c7b8a75e14610544578063d2aefca514610557578063d3f2c8341461057f575f5ffd5b8063b6363cf21461051e578063bf376c7a14610531575f5ffd5b806395d89b411161015757806395d89b41146104d8578063ac3b6b34146104e0578063b1af281e1461050b575f5ffd5b806388a7ca5c146104a45780638927b030146104d0575f5ffd5b8063344ff1011161021b5780635bb67a05116101d15780635bf4ef06116101b75780635bf4ef061461042357806362b5816f146104365780636f307dc31461046a575f5ffd5b80635bb67a05146103fd5780635bebed7e14610410575f5ffd5b806349932d921161020157806349932d92146103cf578063537d3c50146103e257806354095227146103f5575f5ffd5b8063344ff1011461039457806334c45743146103bc575f5ffd5b806317ff7cf9116102705780632c4e722e116102565780632c4e722e1461032a5780632fb74e6214610350578063313ce56714610363575f5ffd5b806317ff7cf9146103095780632ab4d0521461031c575f5ffd5b806301ffc9a7146102a157806306fdde03146102c957806312a5e163146102de57806315c14ab5146102f4575b5f5ffd5b6102b46102af366004612cab565b610658565b60405190151581526020015b60405180910390f35b6102d161069d565b6040516102c09190612d00565b6102e661072d565b6040519081526020016102c0565b610307610302366004612d67565b610820565b005b610307610317366004612dd3565b610a66565b67ffffffffffffffff6102e6565b7f00000000000000000000000000000000000000000000000000000000000000006102e6565b6102e661035e366004612e3d565b610bd3565b60405160ff7f00000000000000000000000000000000000000000000000000000000000000001681526020016102c0565b6102e66103a2366004612e7b565b6001600160a01b03165f9081526020819052604090205490565b6102e66103ca366004612e94565b610c26565b6102e66103dd366004612f2d565b610cbe565b6102e66103f0366004612e3d565b610dca565b6002546102e6565b61030761040b366004612d67565b610e17565b6102e661041e366004612f44565b610ec4565b6102e6610431366004612f6c565b610f16565b600a5461045190600160801b900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102c0565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020016102c0565b6104b76104b2366004612f6c565b610f6a565b6040516001600160e01b031990911681526020016102c0565b6102e66110b5565b6102d16110c3565b6102b46104ee366004612f2d565b5f9081526009602052604090205467ffffffffffffffff16151590565b610307610519366004612d67565b6110d2565b6102b461052c366004612fd6565b6111c7565b6102e661053f366004612f44565b611219565b6102e6610552366004612f6c565b6112ce565b61048c610565366004612f2d565b5f908152600760205260409020546001600160a01b031690565b600a5461045190600160c01b900467ffffffffffffffff1681565b6103076105a8366004612ffe565b61135b565b6103076105bb366004612f2d565b61136a565b6102e66105ce36600461303d565b6113e2565b6102e66105e1366004612f6c565b611432565b6102e66105f4366004612f2d565b90565b6102d16114cf565b6102e661060d3660046130c6565b6114de565b6102e66106203660046130c6565b611531565b61048c610633366004612f2d565b5f908152600760205260409020600101546001600160a01b031690565b6008546102e6565b5f6001600160e01b03198216630f8e315960e11b148061068857506001600160e01b03198216632229f29760e21b145b806106975750610697826115d2565b92915050565b6060600380546106ac90613100565b80601f01602080910402602001604051908101604052809291908181526020018280546106d890613100565b80156107235780601f106106fa57610100808354040283529160200191610723565b820191905f5260205f20905b81548152906001019060200180831161070657829003601f168201915b5050505050905090565b5f61073f61073a60025490565b611606565b90506040518060400160405280600a5f81819054906101000a900467ffffffffffffffff1661076d9061314c565b825467ffffffffffffffff9182166101009390930a838102908302199091161790925582524281166020928301525f84815260098352604090819020845181549590940151831668010000000000000000026fffffffffffffffffffffffffffffffff199095169390921692909217929092179091555133907fea56621755a60b7b6139f5b6ca27dd740f97217676d778f6691326cba40e819b906108159084815260200190565b60405180910390a290565b5f8481526009602090815260409182902082518084019093525467ffffffffffffffff80821680855268010000000000000000909204169183019190915285906108a2576040517fffa937d700000000000000000000000000000000000000000000000000000000815260040161089991815260200190565b60405180910390fd5b505f8581526009602052604080822080546fffffffffffffffffffffffffffffffff19169055805160018082528183019092529081602001602082028036833701905050905085815f815181106108fb576108fb613178565b60200260200101818152505061096f818660405160200161092c919067ffffffffffffffff91909116815260200190565b60408051601f198184030181526020601f8901819004810284018101909252878352919088908890819084018382808284375f9201919091525061162592505050565b600a54825167ffffffffffffffff68010000000000000000909204821691161115610a1c5781516020830151600a80546fffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff938416027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1617600160801b89841602176fffffffffffffffff000000000000000019166801000000000000000092909316919091029190911790555b6040805187815267ffffffffffffffff871660208201527f4137e1f407ad634fa4e39ace60d46d98670c53dde64ca9d82b3733badfc7cca1910160405180910390a1505050505050565b610a6e61172a565b806001600160a01b038116610aa257604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b50610aac85611761565b5f5f610aba878787876117d9565b91509150610ac88282611997565b1587839091610afc576040516363b546d160e11b815260048101929092526001600160a01b03166024820152604401610899565b5050610b088382611997565b8390610b3357604051636113df7560e11b81526001600160a01b039091166004820152602401610899565b50826001600160a01b0316826001600160a01b0316887f60526ac82b4591fb130a49c4f20b6272d9dff8b7146b4994252a27c9f10533f360405160405180910390a4866001600160a01b0384167f87061fd1a5b3714805472c94c9eb8a6b8491992ee77791aa2594be67b92fd962826040805191825267ffffffffffffffff8b1660208301520160405180910390a35050610bcc611a34565b5050505050565b5f610c1d3386610c188787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b611a99565b95945050505050565b5f610c3188336111c7565b88339091610c6557604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b5050610cb28888610cab8989898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b8686611b0f565b98975050505050505050565b5f610cc761172a565b610cd082611761565b5f82815260076020908152604091829020825180840190935280546001600160a01b03908116808552600190920154169183018290528491908114610d3a57604051635026aadf60e01b815260048101929092526001600160a01b03166024820152604401610899565b50505f838152600760205260409020805473ffffffffffffffffffffffffffffffffffffffff1990811682556001909101805490911690558051610d839084611b72565b611b72565b81516040519193506001600160a01b03169084907fbdeb74a3dc0593e21d14f7a279ba7f2c361dedea2c10e8a5e7a71eb826f3c0ac905f90a350610dc5611a34565b919050565b5f610dd58433611bb3565b84339091610e08576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b5050610c1d3386868686611b0f565b610e1f61172a565b5f5f610e2d868686866117d9565b91509150610e3b8282611997565b8290610e6657604051636113df7560e11b81526001600160a01b039091166004820152602401610899565b50856001600160a01b0383167f87061fd1a5b3714805472c94c9eb8a6b8491992ee77791aa2594be67b92fd962826040805191825267ffffffffffffffff8a1660208301520160405180910390a35050610ebe611a34565b50505050565b5f610ecf8233611bb3565b82339091610f02576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b5050610f0f338484611a99565b9392505050565b5f610f608686610f5b8787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b611bbe565b9695505050505050565b5f610f7361172a565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610fc95760405163782c6ffd60e01b81526001600160a01b039091166004820152602401610899565b505f6110128561100d610fda611cf1565b7f0000000000000000000000000000000000000000000000000000000000000000600854611008919061318c565b611d7b565b611d8c565b905061101d81611d9b565b6110508661104b7f0000000000000000000000000000000000000000000000000000000000000000846131b7565b611997565b869061107b57604051636113df7560e11b81526001600160a01b039091166004820152602401610899565b506110a1601484106110995761109184866131ca565b60601c61109b565b865b82611dfb565b50632229f29760e21b915050610c1d611a34565b5f6110be611e55565b905090565b6060600480546106ac90613100565b6040805160018082528183019092525f916020808301908036833701905050905084815f8151811061110657611106613178565b6020026020010181815250505f84604051602001611134919067ffffffffffffffff91909116815260200190565b60408051601f198184030181526020601f8701819004810284018101909252858352925061118091849184919088908890819084018382808284375f9201919091525061162592505050565b60405167ffffffffffffffff8616815286907f83bbbc07896439e5d950a6cead04cbc676180af7a61cecf43f5296475057f5719060200160405180910390a2505050505050565b5f816001600160a01b0316836001600160a01b03161480610f0f5750506001600160a01b039182165f90815260016020908152604080832093909416825291909152205465ffffffffffff1642111590565b5f61122261172a565b5f61124d7f0000000000000000000000000000000000000000000000000000000000000000846131b7565b6112579084613217565b905061126281611d9b565b5f61126b611cf1565b90506112997f0000000000000000000000000000000000000000000000000000000000000000333085611e6a565b6112b7856112b28461100d6112ac611cf1565b86611d7b565b611dfb565b92506112c38333611ea0565b505050610697611a34565b5f6112d98433611bb3565b8433909161130c576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b505061131886336111c7565b8633909161134c57604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b5050610f608686868686611b0f565b611366338383611ec3565b5050565b6113748133611bb3565b813390916113a7576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b50506113b281611606565b50604051339082907f189c3bfae2e5ce7726b29d57bb6ed0f1a7ebcd153a863ff5ecb6cd998064c98c905f90a350565b5f6114273388610cab8989898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b979650505050505050565b5f61143d86336111c7565b8633909161147157604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b50505f6114b88787610c188888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b90506114c48133611ea0565b509695505050505050565b6060600580546106ac90613100565b5f6114e98233611bb3565b8233909161151c576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b5050611529848484611bbe565b949350505050565b5f61153c8233611bb3565b8233909161156f576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b505061157b84336111c7565b843390916115af57604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b50505f6115bd858585611a99565b90506115c98133611ea0565b50949350505050565b5f6001600160e01b031982166312563ca960e21b148061069757506301ffc9a760e01b6001600160e01b0319831614610697565b5f81611618576116155f611f3a565b91505b61162182611f50565b5090565b61162f8383611ff4565b6116595782518251604051637430a67560e11b815260048101929092526024820152604401610899565b611661612019565b6001600160a01b03166378542ead8484846040518463ffffffff1660e01b815260040161169093929190613264565b602060405180830381865afa1580156116ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116cf919061329c565b6116ec5760405163cf6c44e960e01b815260040160405180910390fd5b7fc6366bab028b8d033cb362cfd1f2f3457ef4e92fc738b6788b90d5a7846367a0838360405161171d9291906132bb565b60405180910390a1505050565b611732612037565b61175f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612077565b565b5f818152600760205260409020546001600160a01b0316818161179a576040516368b187c760e11b815260040161089991815260200190565b506117a581336111c7565b81339091610ebe57604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b5f848152600760205260408120600101546001600160a01b0316908582611816576040516368b187c760e11b815260040161089991815260200190565b505f86815260076020526040808220805473ffffffffffffffffffffffffffffffffffffffff199081168255600191820180549091169055815181815280830190925281602001602082028036833701905050905086815f8151811061187e5761187e613178565b6020026020010181815250506118f281876040516020016118af919067ffffffffffffffff91909116815260200190565b60408051601f198184030181526020601f8a01819004810284018101909252888352919089908990819084018382808284375f9201919091525061162592505050565b600854869067ffffffffffffffff8216811015611934576040516367f2c46960e11b815267ffffffffffffffff90921660048301526024820152604401610899565b50508567ffffffffffffffff1660085f8282546119519190613217565b9091555061198b90507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff881661318c565b91505094509492505050565b5f815f036119a757506001610697565b5f6119b0611cf1565b90505f6119de7f0000000000000000000000000000000000000000000000000000000000000000868661207e565b6119e8575f6119ea565b835b90505f6119f983611008611cf1565b9050808280821115611a2757604051634c4af0e560e11b815260048101929092526024820152604401610899565b5050151595945050505050565b61175f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611759565b80515f90839015611a7d57611a758184600561208b565b915050610697565b5f819003611a8e57611a755f611f3a565b610f0f816005612173565b5f806001600160a01b038516611ace5760405163ee457ebf60e01b81526001600160a01b039091166004820152602401610899565b505f6001600160a01b038416611b0357604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b506115298484846121de565b5f5f611b1c878787611a99565b90505f611b2d338989858989612200565b90505f611b4d888a611b4885611b425f611f3a565b88612347565b6121de565b9050611b59838261236b565b9350611b658433611ea0565b5050505095945050505050565b5f806001600160a01b038416611ba757604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b50610f0f5f84846121de565b5f610f0f838361239c565b5f826001600160a01b038116611bf357604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b50611bfe84336111c7565b84339091611c3257604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b50505f611c4261073a8685612416565b9050806040805180820182526001600160a01b03808916825287811660208084018281525f8781526007909252908590209351845490841673ffffffffffffffffffffffffffffffffffffffff19918216178555905160019094018054949093169316929092179055905191935083917f4b1bfb262557cf08a74ddeefb8aef086b81deb08484bdc1820b9f420cdd1aa0e90611ce19085815260200190565b60405180910390a3509392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006040516370a0823160e01b81523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa158015611d57573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110be91906132df565b5f8082840384811115908102610c1d565b5f828218828410028218610f0f565b611daf67ffffffffffffffff600854611d7b565b611dd97f0000000000000000000000000000000000000000000000000000000000000000836132f6565b1115611df85760405163a9e53fc360e01b815260040160405180910390fd5b50565b5f80611e277f0000000000000000000000000000000000000000000000000000000000000000846132f6565b90508060085f828254611e3a9190613309565b90915550611529905084610d7e611e5084612457565b611f3a565b5f46617a6914611e6457505f90565b505f1990565b611e7884848484600161248d565b610ebe57604051635274afe760e01b81526001600160a01b0385166004820152602401610899565b5f82611eb257611eaf5f611f3a565b92505b611ebc83836124fa565b5090919050565b6001600160a01b038381165f81815260016020908152604080832094871680845294825291829020805465ffffffffffff191665ffffffffffff871690811790915591519182527f921a218a75d18e8ec5704851e6b234a85725b21a2521ce889622c35dedc1fa12910160405180910390a3505050565b5f6106978267ffffffffffffffff166005612539565b6040805160018082528183019092525f916020808301908036833701905050905081815f81518110611f8457611f84613178565b602002602001018181525050611f986125af565b6001600160a01b031663fadd2246826040518263ffffffff1660e01b8152600401611fc3919061331c565b5f604051808303815f87803b158015611fda575f5ffd5b505af1158015611fec573d5f5f3e3d5ffd5b505050505050565b5f82515f14158015610f0f5750825161200e90602061318c565b825114905092915050565b5f6110be6120256125ca565b600201546001600160a01b031661262b565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561175f57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f6115298484845f612653565b5f6120946126b5565b6001600160a01b03166308bf832a853386866040518563ffffffff1660e01b81526004016120c5949392919061334e565b6020604051808303815f875af11580156120e1573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061210591906132df565b905061210f6125af565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015612156575f5ffd5b505af1158015612168573d5f5f3e3d5ffd5b505050509392505050565b61217d823361239c565b6121a357604051630276b5d960e01b815260048101839052336024820152604401610899565b8060ff166121b18360081c90565b60ff1614611366576040516301f02e1b60e01b81526004810183905260ff82166024820152604401610899565b5f6001600160a01b0384166121f5576121f56126d3565b6115298484846126fe565b5f6001600160a01b0385163b15612336576040516346083bfd60e01b81526001600160a01b038616906346083bfd90612245908a908a90899089908990600401613384565b6020604051808303815f875af192505050801561227f575060408051601f3d908101601f1916820190925261227c918101906132df565b60015b6122e6573d8080156122ac576040519150601f19603f3d011682016040523d82523d5f602084013e6122b1565b606091505b5080515f036122de57604051638d51880160e01b81526001600160a01b0387166004820152602401610899565b805181602001fd5b8015806122f857506122f88187611bb3565b8187909161232b57604051634ae3cfa960e01b815260048101929092526001600160a01b03166024820152604401610899565b505080915050610f60565b61234060016128af565b9050610f60565b5f611529612354856128ca565b61235d856128de565b612366856128de565b6128ed565b5f816123825761237b835f61296f565b9050610697565b826123915761237b5f8361298e565b610f0f83835f6129a1565b5f6123a56125af565b6040516382027b6d60e01b8152600481018590526001600160a01b03848116602483015291909116906382027b6d90604401602060405180830381865afa1580156123f2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f0f919061329c565b5f806001600160a01b03841661244b5760405163ee457ebf60e01b81526001600160a01b039091166004820152602401610899565b50610f0f835f846121de565b5f67ffffffffffffffff82111561162157604080516306dfcc6560e41b8152600481019190915260248101839052604401610899565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166124e95783831516156124dd573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6125026125af565b604051630f8e573b60e21b8152600481018490526001600160a01b0383811660248301529190911690633e395cec90604401611fc3565b5f6125426126b5565b6001600160a01b0316639cd07acb84846040518363ffffffff1660e01b815260040161256f9291906133d9565b6020604051808303815f875af115801561258b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f0f91906132df565b5f6110be6125bb6125ca565b546001600160a01b031661262b565b5f8060ff196125fa60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61613217565b60405160200161260c91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f6001600160a01b0382166116215760405163e2cfd13760e01b815260040160405180910390fd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166126a957838315161561269d573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6110be6126c16125ca565b600101546001600160a01b031661262b565b67ffffffffffffffff600854111561175f5760405163a9e53fc360e01b815260040160405180910390fd5b5f80806001600160a01b0386166127345761271b60025485612a16565b909250905061272981612a60565b50600281905561278c565b6001600160a01b0386165f908152602081905260409020546127568186612a6b565b909350915061276482612a60565b5061276f8288612ad0565b50506001600160a01b0386165f9081526020819052604090208190555b61279f828561279a5f611f3a565b612347565b92506001600160a01b0385166127d1576127bb6002548461236b565b90506127c681612a60565b506002819055612825565b6001600160a01b0385165f908152602081905260409020546127f39084612aec565b90506127fe81612a60565b506128098186612ad0565b506001600160a01b0385165f9081526020819052604090208190555b6001600160a01b038616156128405761283e8387612ad0565b505b6001600160a01b0385161561285b576128598386612ad0565b505b61286483612a60565b5082856001600160a01b0316876001600160a01b03167f67500e8d0ed826d2194f514dd0d8124f35648ab6e3fb5e6ed867134cffe661e960405160405180910390a450509392505050565b5f610697826128be575f6128c1565b60015b60ff165f612539565b5f81611621576128d95f6128af565b610697565b5f81611621576128d95f611f3a565b5f6128f66126b5565b604051637702dcff60e01b81526004810186905260248101859052604481018490526001600160a01b039190911690637702dcff906064015b6020604051808303815f875af115801561294b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061152991906132df565b5f610f0f61297c846128de565b67ffffffffffffffff841660016129a1565b5f610f0f61299b84611f3a565b8361236b565b5f6129aa6126b5565b6001600160a01b031663182b6d9885856129c386612b16565b6040516001600160e01b031960e086901b168152600481019390935260248301919091527fff0000000000000000000000000000000000000000000000000000000000000016604482015260640161292f565b5f8083612a3157612a2760016128af565b8391509150612a59565b5f612a3c8585612aec565b9050612a488186612b2d565b9250612a55838287612347565b9150505b9250929050565b5f6106978230612ad0565b5f8083612aa75782612a8b57612a8160016128af565b8491509150612a59565b612a95835f612b57565b612a9e5f611f3a565b91509150612a59565b612ab18484612b2d565b9150612ac782612ac1868661236b565b86612347565b90509250929050565b5f82612ae257612adf5f611f3a565b92505b611ebc8383612b76565b5f81612afc5761237b835f612bb5565b82612b0b5761237b5f83612bd4565b610f0f83835f612bdf565b5f81612b22575f610697565b600160f81b92915050565b5f81612b3d5761237b835f612c01565b82612b4c5761237b5f83612c20565b610f0f83835f612c2b565b5f610f0f612b64846128de565b67ffffffffffffffff84166001612c4d565b612b7e6125af565b604051635ca4b5b160e11b8152600481018490526001600160a01b038381166024830152919091169063b9496b6290604401611fc3565b5f610f0f612bc2846128de565b67ffffffffffffffff84166001612bdf565b5f610f0f8284612bb5565b5f612be86126b5565b6001600160a01b031663117b2f3885856129c386612b16565b5f610f0f612c0e846128de565b67ffffffffffffffff84166001612c2b565b5f610f0f8284612c6f565b5f612c346126b5565b6001600160a01b0316631391547f85856129c386612b16565b5f612c566126b5565b6001600160a01b031663f77f3f1d85856129c386612b16565b5f610f0f612c7c846128de565b67ffffffffffffffff841660015f612c926126b5565b6001600160a01b0316637513a40485856129c386612b16565b5f60208284031215612cbb575f5ffd5b81356001600160e01b031981168114610f0f575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610f0f6020830184612cd2565b803567ffffffffffffffff81168114610dc5575f5ffd5b5f5f83601f840112612d39575f5ffd5b50813567ffffffffffffffff811115612d50575f5ffd5b602083019150836020828501011115612a59575f5ffd5b5f5f5f5f60608587031215612d7a575f5ffd5b84359350612d8a60208601612d12565b9250604085013567ffffffffffffffff811115612da5575f5ffd5b612db187828801612d29565b95989497509550505050565b80356001600160a01b0381168114610dc5575f5ffd5b5f5f5f5f5f60808688031215612de7575f5ffd5b85359450612df760208701612d12565b9350604086013567ffffffffffffffff811115612e12575f5ffd5b612e1e88828901612d29565b9094509250612e31905060608701612dbd565b90509295509295909350565b5f5f5f5f60608587031215612e50575f5ffd5b612e5985612dbd565b935060208501359250604085013567ffffffffffffffff811115612da5575f5ffd5b5f60208284031215612e8b575f5ffd5b610f0f82612dbd565b5f5f5f5f5f5f5f60a0888a031215612eaa575f5ffd5b612eb388612dbd565b9650612ec160208901612dbd565b955060408801359450606088013567ffffffffffffffff811115612ee3575f5ffd5b612eef8a828b01612d29565b909550935050608088013567ffffffffffffffff811115612f0e575f5ffd5b612f1a8a828b01612d29565b989b979a50959850939692959293505050565b5f60208284031215612f3d575f5ffd5b5035919050565b5f5f60408385031215612f55575f5ffd5b612f5e83612dbd565b946020939093013593505050565b5f5f5f5f5f60808688031215612f80575f5ffd5b612f8986612dbd565b9450612f9760208701612dbd565b935060408601359250606086013567ffffffffffffffff811115612fb9575f5ffd5b612fc588828901612d29565b969995985093965092949392505050565b5f5f60408385031215612fe7575f5ffd5b612ff083612dbd565b9150612ac760208401612dbd565b5f5f6040838503121561300f575f5ffd5b61301883612dbd565b9150602083013565ffffffffffff81168114613032575f5ffd5b809150509250929050565b5f5f5f5f5f5f60808789031215613052575f5ffd5b61305b87612dbd565b955060208701359450604087013567ffffffffffffffff81111561307d575f5ffd5b61308989828a01612d29565b909550935050606087013567ffffffffffffffff8111156130a8575f5ffd5b6130b489828a01612d29565b979a9699509497509295939492505050565b5f5f5f606084860312156130d8575f5ffd5b6130e184612dbd565b92506130ef60208501612dbd565b929592945050506040919091013590565b600181811c9082168061311457607f821691505b60208210810361313257634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff810361316f5761316f613138565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b808202811582820484141761069757610697613138565b634e487b7160e01b5f52601260045260245ffd5b5f826131c5576131c56131a3565b500690565b80356bffffffffffffffffffffffff198116906014841015613210576bffffffffffffffffffffffff196bffffffffffffffffffffffff198560140360031b1b82161691505b5092915050565b8181038181111561069757610697613138565b5f8151808452602084019350602083015f5b8281101561325a57815186526020958601959091019060010161323c565b5093949350505050565b606081525f613276606083018661322a565b82810360208401526132888186612cd2565b90508281036040840152610f608185612cd2565b5f602082840312156132ac575f5ffd5b81518015158114610f0f575f5ffd5b604081525f6132cd604083018561322a565b8281036020840152610c1d8185612cd2565b5f602082840312156132ef575f5ffd5b5051919050565b5f82613304576133046131a3565b500490565b8082018082111561069757610697613138565b602081525f610f0f602083018461322a565b600a811061334a57634e487b7160e01b5f52602160045260245ffd5b9052565b8481526001600160a01b0384166020820152608060408201525f6133756080830185612cd2565b9050610c1d606083018461332e565b6001600160a01b03861681526001600160a01b038516602082015283604082015260806060820152816080820152818360a08301375f81830160a090810191909152601f909201601f19160101949350505050565b82815260408101610f0f602083018461332e56",
}

// ConfidentialUSD is an auto generated Go binding around an Ethereum contract.
type ConfidentialUSD struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ConfidentialUSD) GetABI() abi.ABI {
	return c.abi
}

// NewConfidentialUSD creates a new instance of ConfidentialUSD.
func NewConfidentialUSD() *ConfidentialUSD {
	parsed, err := ConfidentialUSDMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ConfidentialUSD{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ConfidentialUSD) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address underlying_) returns()
func (confidentialUSD *ConfidentialUSD) PackConstructor(underlying_ common.Address) []byte {
	enc, err := confidentialUSD.abi.Pack("", underlying_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancelUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49932d92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelUnwrap(bytes32 unwrapRequestId) returns(bytes32 minted)
func (confidentialUSD *ConfidentialUSD) PackCancelUnwrap(unwrapRequestId [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("cancelUnwrap", unwrapRequestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49932d92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelUnwrap(bytes32 unwrapRequestId) returns(bytes32 minted)
func (confidentialUSD *ConfidentialUSD) TryPackCancelUnwrap(unwrapRequestId [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("cancelUnwrap", unwrapRequestId)
}

// UnpackCancelUnwrap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49932d92.
//
// Solidity: function cancelUnwrap(bytes32 unwrapRequestId) returns(bytes32 minted)
func (confidentialUSD *ConfidentialUSD) UnpackCancelUnwrap(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("cancelUnwrap", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x344ff101.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialBalanceOf(address account) view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialBalanceOf(account common.Address) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialBalanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x344ff101.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialBalanceOf(address account) view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialBalanceOf(account common.Address) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialBalanceOf", account)
}

// UnpackConfidentialBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x344ff101.
//
// Solidity: function confidentialBalanceOf(address account) view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialBalanceOf(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialBalanceOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialProtocolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8927b030.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) PackConfidentialProtocolId() []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialProtocolId")
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
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialProtocolId() ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialProtocolId")
}

// UnpackConfidentialProtocolId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8927b030.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialProtocolId(data []byte) (*big.Int, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialProtocolId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfidentialTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54095227.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTotalSupply() view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTotalSupply() []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTotalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54095227.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTotalSupply() view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTotalSupply() ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTotalSupply")
}

// UnpackConfidentialTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54095227.
//
// Solidity: function confidentialTotalSupply() view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTotalSupply(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTotalSupply", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fb74e62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransfer(address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransfer(to common.Address, encryptedAmount [32]byte, inputProof []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransfer", to, encryptedAmount, inputProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fb74e62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransfer(address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransfer(to common.Address, encryptedAmount [32]byte, inputProof []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransfer", to, encryptedAmount, inputProof)
}

// UnpackConfidentialTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fb74e62.
//
// Solidity: function confidentialTransfer(address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransfer(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransfer", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransfer0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bebed7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransfer(address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransfer0(to common.Address, amount [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransfer0", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransfer0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bebed7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransfer(address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransfer0(to common.Address, amount [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransfer0", to, amount)
}

// UnpackConfidentialTransfer0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5bebed7e.
//
// Solidity: function confidentialTransfer(address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransfer0(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransfer0", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537d3c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransferAndCall(address to, bytes32 amount, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransferAndCall(to common.Address, amount [32]byte, data []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransferAndCall", to, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537d3c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransferAndCall(address to, bytes32 amount, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransferAndCall(to common.Address, amount [32]byte, data []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransferAndCall", to, amount, data)
}

// UnpackConfidentialTransferAndCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x537d3c50.
//
// Solidity: function confidentialTransferAndCall(address to, bytes32 amount, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransferAndCall(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransferAndCall", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransferAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde642119.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransferAndCall(address to, bytes32 encryptedAmount, bytes inputProof, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransferAndCall0(to common.Address, encryptedAmount [32]byte, inputProof []byte, data []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransferAndCall0", to, encryptedAmount, inputProof, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransferAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde642119.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransferAndCall(address to, bytes32 encryptedAmount, bytes inputProof, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransferAndCall0(to common.Address, encryptedAmount [32]byte, inputProof []byte, data []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransferAndCall0", to, encryptedAmount, inputProof, data)
}

// UnpackConfidentialTransferAndCall0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde642119.
//
// Solidity: function confidentialTransferAndCall(address to, bytes32 encryptedAmount, bytes inputProof, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransferAndCall0(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransferAndCall0", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe064b9bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransferFrom(address from, address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransferFrom(from common.Address, to common.Address, encryptedAmount [32]byte, inputProof []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransferFrom", from, to, encryptedAmount, inputProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe064b9bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransferFrom(address from, address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransferFrom(from common.Address, to common.Address, encryptedAmount [32]byte, inputProof []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransferFrom", from, to, encryptedAmount, inputProof)
}

// UnpackConfidentialTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe064b9bb.
//
// Solidity: function confidentialTransferFrom(address from, address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransferFrom(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransferFrom", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb3155b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransferFrom(address from, address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransferFrom0(from common.Address, to common.Address, amount [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransferFrom0", from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb3155b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransferFrom(address from, address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransferFrom0(from common.Address, to common.Address, amount [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransferFrom0", from, to, amount)
}

// UnpackConfidentialTransferFrom0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb3155b5.
//
// Solidity: function confidentialTransferFrom(address from, address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransferFrom0(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransferFrom0", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransferFromAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c45743.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransferFromAndCall(address from, address to, bytes32 encryptedAmount, bytes inputProof, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransferFromAndCall(from common.Address, to common.Address, encryptedAmount [32]byte, inputProof []byte, data []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransferFromAndCall", from, to, encryptedAmount, inputProof, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransferFromAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c45743.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransferFromAndCall(address from, address to, bytes32 encryptedAmount, bytes inputProof, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransferFromAndCall(from common.Address, to common.Address, encryptedAmount [32]byte, inputProof []byte, data []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransferFromAndCall", from, to, encryptedAmount, inputProof, data)
}

// UnpackConfidentialTransferFromAndCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34c45743.
//
// Solidity: function confidentialTransferFromAndCall(address from, address to, bytes32 encryptedAmount, bytes inputProof, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransferFromAndCall(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransferFromAndCall", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfidentialTransferFromAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7b8a75e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialTransferFromAndCall(address from, address to, bytes32 amount, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackConfidentialTransferFromAndCall0(from common.Address, to common.Address, amount [32]byte, data []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("confidentialTransferFromAndCall0", from, to, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfidentialTransferFromAndCall0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7b8a75e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confidentialTransferFromAndCall(address from, address to, bytes32 amount, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackConfidentialTransferFromAndCall0(from common.Address, to common.Address, amount [32]byte, data []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("confidentialTransferFromAndCall0", from, to, amount, data)
}

// UnpackConfidentialTransferFromAndCall0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7b8a75e.
//
// Solidity: function confidentialTransferFromAndCall(address from, address to, bytes32 amount, bytes data) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransferFromAndCall0(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("confidentialTransferFromAndCall0", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractURI() view returns(string)
func (confidentialUSD *ConfidentialUSD) PackContractURI() []byte {
	enc, err := confidentialUSD.abi.Pack("contractURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractURI() view returns(string)
func (confidentialUSD *ConfidentialUSD) TryPackContractURI() ([]byte, error) {
	return confidentialUSD.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() view returns(string)
func (confidentialUSD *ConfidentialUSD) UnpackContractURI(data []byte) (string, error) {
	out, err := confidentialUSD.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (confidentialUSD *ConfidentialUSD) PackDecimals() []byte {
	enc, err := confidentialUSD.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (confidentialUSD *ConfidentialUSD) TryPackDecimals() ([]byte, error) {
	return confidentialUSD.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (confidentialUSD *ConfidentialUSD) UnpackDecimals(data []byte) (uint8, error) {
	out, err := confidentialUSD.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDiscloseEncryptedAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1af281e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function discloseEncryptedAmount(bytes32 encryptedAmount, uint64 cleartextAmount, bytes decryptionProof) returns()
func (confidentialUSD *ConfidentialUSD) PackDiscloseEncryptedAmount(encryptedAmount [32]byte, cleartextAmount uint64, decryptionProof []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("discloseEncryptedAmount", encryptedAmount, cleartextAmount, decryptionProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDiscloseEncryptedAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1af281e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function discloseEncryptedAmount(bytes32 encryptedAmount, uint64 cleartextAmount, bytes decryptionProof) returns()
func (confidentialUSD *ConfidentialUSD) TryPackDiscloseEncryptedAmount(encryptedAmount [32]byte, cleartextAmount uint64, decryptionProof []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("discloseEncryptedAmount", encryptedAmount, cleartextAmount, decryptionProof)
}

// PackFinalizeTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15c14ab5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeTotalSupply(bytes32 supply, uint64 clear, bytes proof) returns()
func (confidentialUSD *ConfidentialUSD) PackFinalizeTotalSupply(supply [32]byte, clear uint64, proof []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("finalizeTotalSupply", supply, clear, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15c14ab5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeTotalSupply(bytes32 supply, uint64 clear, bytes proof) returns()
func (confidentialUSD *ConfidentialUSD) TryPackFinalizeTotalSupply(supply [32]byte, clear uint64, proof []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("finalizeTotalSupply", supply, clear, proof)
}

// PackFinalizeUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bb67a05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeUnwrap(bytes32 unwrapRequestId, uint64 amount, bytes proof) returns()
func (confidentialUSD *ConfidentialUSD) PackFinalizeUnwrap(unwrapRequestId [32]byte, amount uint64, proof []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("finalizeUnwrap", unwrapRequestId, amount, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bb67a05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeUnwrap(bytes32 unwrapRequestId, uint64 amount, bytes proof) returns()
func (confidentialUSD *ConfidentialUSD) TryPackFinalizeUnwrap(unwrapRequestId [32]byte, amount uint64, proof []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("finalizeUnwrap", unwrapRequestId, amount, proof)
}

// PackInferredTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf89d30b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inferredTotalSupply() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) PackInferredTotalSupply() []byte {
	enc, err := confidentialUSD.abi.Pack("inferredTotalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInferredTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf89d30b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inferredTotalSupply() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) TryPackInferredTotalSupply() ([]byte, error) {
	return confidentialUSD.abi.Pack("inferredTotalSupply")
}

// UnpackInferredTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf89d30b1.
//
// Solidity: function inferredTotalSupply() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) UnpackInferredTotalSupply(data []byte) (*big.Int, error) {
	out, err := confidentialUSD.abi.Unpack("inferredTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6363cf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperator(address holder, address spender) view returns(bool)
func (confidentialUSD *ConfidentialUSD) PackIsOperator(holder common.Address, spender common.Address) []byte {
	enc, err := confidentialUSD.abi.Pack("isOperator", holder, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6363cf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperator(address holder, address spender) view returns(bool)
func (confidentialUSD *ConfidentialUSD) TryPackIsOperator(holder common.Address, spender common.Address) ([]byte, error) {
	return confidentialUSD.abi.Pack("isOperator", holder, spender)
}

// UnpackIsOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6363cf2.
//
// Solidity: function isOperator(address holder, address spender) view returns(bool)
func (confidentialUSD *ConfidentialUSD) UnpackIsOperator(data []byte) (bool, error) {
	out, err := confidentialUSD.abi.Unpack("isOperator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsTotalSupplyPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac3b6b34.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTotalSupplyPending(bytes32 supply) view returns(bool)
func (confidentialUSD *ConfidentialUSD) PackIsTotalSupplyPending(supply [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("isTotalSupplyPending", supply)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTotalSupplyPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac3b6b34.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTotalSupplyPending(bytes32 supply) view returns(bool)
func (confidentialUSD *ConfidentialUSD) TryPackIsTotalSupplyPending(supply [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("isTotalSupplyPending", supply)
}

// UnpackIsTotalSupplyPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac3b6b34.
//
// Solidity: function isTotalSupplyPending(bytes32 supply) view returns(bool)
func (confidentialUSD *ConfidentialUSD) UnpackIsTotalSupplyPending(data []byte) (bool, error) {
	out, err := confidentialUSD.abi.Unpack("isTotalSupplyPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastVerifiedAsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3f2c834.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastVerifiedAsOf() view returns(uint64)
func (confidentialUSD *ConfidentialUSD) PackLastVerifiedAsOf() []byte {
	enc, err := confidentialUSD.abi.Pack("lastVerifiedAsOf")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastVerifiedAsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3f2c834.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastVerifiedAsOf() view returns(uint64)
func (confidentialUSD *ConfidentialUSD) TryPackLastVerifiedAsOf() ([]byte, error) {
	return confidentialUSD.abi.Pack("lastVerifiedAsOf")
}

// UnpackLastVerifiedAsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3f2c834.
//
// Solidity: function lastVerifiedAsOf() view returns(uint64)
func (confidentialUSD *ConfidentialUSD) UnpackLastVerifiedAsOf(data []byte) (uint64, error) {
	out, err := confidentialUSD.abi.Unpack("lastVerifiedAsOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLastVerifiedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b5816f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastVerifiedSupply() view returns(uint64)
func (confidentialUSD *ConfidentialUSD) PackLastVerifiedSupply() []byte {
	enc, err := confidentialUSD.abi.Pack("lastVerifiedSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastVerifiedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b5816f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastVerifiedSupply() view returns(uint64)
func (confidentialUSD *ConfidentialUSD) TryPackLastVerifiedSupply() ([]byte, error) {
	return confidentialUSD.abi.Pack("lastVerifiedSupply")
}

// UnpackLastVerifiedSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b5816f.
//
// Solidity: function lastVerifiedSupply() view returns(uint64)
func (confidentialUSD *ConfidentialUSD) UnpackLastVerifiedSupply(data []byte) (uint64, error) {
	out, err := confidentialUSD.abi.Unpack("lastVerifiedSupply", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMaxTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab4d052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxTotalSupply() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) PackMaxTotalSupply() []byte {
	enc, err := confidentialUSD.abi.Pack("maxTotalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab4d052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxTotalSupply() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) TryPackMaxTotalSupply() ([]byte, error) {
	return confidentialUSD.abi.Pack("maxTotalSupply")
}

// UnpackMaxTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab4d052.
//
// Solidity: function maxTotalSupply() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) UnpackMaxTotalSupply(data []byte) (*big.Int, error) {
	out, err := confidentialUSD.abi.Unpack("maxTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (confidentialUSD *ConfidentialUSD) PackName() []byte {
	enc, err := confidentialUSD.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (confidentialUSD *ConfidentialUSD) TryPackName() ([]byte, error) {
	return confidentialUSD.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (confidentialUSD *ConfidentialUSD) UnpackName(data []byte) (string, error) {
	out, err := confidentialUSD.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOnTransferReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88a7ca5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTransferReceived(address , address from, uint256 amount, bytes data) returns(bytes4)
func (confidentialUSD *ConfidentialUSD) PackOnTransferReceived(arg0 common.Address, from common.Address, amount *big.Int, data []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("onTransferReceived", arg0, from, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTransferReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88a7ca5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTransferReceived(address , address from, uint256 amount, bytes data) returns(bytes4)
func (confidentialUSD *ConfidentialUSD) TryPackOnTransferReceived(arg0 common.Address, from common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("onTransferReceived", arg0, from, amount, data)
}

// UnpackOnTransferReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x88a7ca5c.
//
// Solidity: function onTransferReceived(address , address from, uint256 amount, bytes data) returns(bytes4)
func (confidentialUSD *ConfidentialUSD) UnpackOnTransferReceived(data []byte) ([4]byte, error) {
	out, err := confidentialUSD.abi.Unpack("onTransferReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c4e722e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rate() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) PackRate() []byte {
	enc, err := confidentialUSD.abi.Pack("rate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c4e722e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rate() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) TryPackRate() ([]byte, error) {
	return confidentialUSD.abi.Pack("rate")
}

// UnpackRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c4e722e.
//
// Solidity: function rate() view returns(uint256)
func (confidentialUSD *ConfidentialUSD) UnpackRate(data []byte) (*big.Int, error) {
	out, err := confidentialUSD.abi.Unpack("rate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedirectUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ff7cf9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redirectUnwrap(bytes32 unwrapRequestId, uint64 amount, bytes proof, address to) returns()
func (confidentialUSD *ConfidentialUSD) PackRedirectUnwrap(unwrapRequestId [32]byte, amount uint64, proof []byte, to common.Address) []byte {
	enc, err := confidentialUSD.abi.Pack("redirectUnwrap", unwrapRequestId, amount, proof, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedirectUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17ff7cf9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redirectUnwrap(bytes32 unwrapRequestId, uint64 amount, bytes proof, address to) returns()
func (confidentialUSD *ConfidentialUSD) TryPackRedirectUnwrap(unwrapRequestId [32]byte, amount uint64, proof []byte, to common.Address) ([]byte, error) {
	return confidentialUSD.abi.Pack("redirectUnwrap", unwrapRequestId, amount, proof, to)
}

// PackRequestDiscloseEncryptedAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8061806.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestDiscloseEncryptedAmount(bytes32 encryptedAmount) returns()
func (confidentialUSD *ConfidentialUSD) PackRequestDiscloseEncryptedAmount(encryptedAmount [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("requestDiscloseEncryptedAmount", encryptedAmount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestDiscloseEncryptedAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8061806.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestDiscloseEncryptedAmount(bytes32 encryptedAmount) returns()
func (confidentialUSD *ConfidentialUSD) TryPackRequestDiscloseEncryptedAmount(encryptedAmount [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("requestDiscloseEncryptedAmount", encryptedAmount)
}

// PackRequestTotalSupplyDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12a5e163.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestTotalSupplyDecryption() returns(bytes32 supply)
func (confidentialUSD *ConfidentialUSD) PackRequestTotalSupplyDecryption() []byte {
	enc, err := confidentialUSD.abi.Pack("requestTotalSupplyDecryption")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestTotalSupplyDecryption is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12a5e163.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestTotalSupplyDecryption() returns(bytes32 supply)
func (confidentialUSD *ConfidentialUSD) TryPackRequestTotalSupplyDecryption() ([]byte, error) {
	return confidentialUSD.abi.Pack("requestTotalSupplyDecryption")
}

// UnpackRequestTotalSupplyDecryption is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12a5e163.
//
// Solidity: function requestTotalSupplyDecryption() returns(bytes32 supply)
func (confidentialUSD *ConfidentialUSD) UnpackRequestTotalSupplyDecryption(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("requestTotalSupplyDecryption", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4febb96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOperator(address operator, uint48 until) returns()
func (confidentialUSD *ConfidentialUSD) PackSetOperator(operator common.Address, until *big.Int) []byte {
	enc, err := confidentialUSD.abi.Pack("setOperator", operator, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4febb96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOperator(address operator, uint48 until) returns()
func (confidentialUSD *ConfidentialUSD) TryPackSetOperator(operator common.Address, until *big.Int) ([]byte, error) {
	return confidentialUSD.abi.Pack("setOperator", operator, until)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (confidentialUSD *ConfidentialUSD) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (confidentialUSD *ConfidentialUSD) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (confidentialUSD *ConfidentialUSD) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := confidentialUSD.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (confidentialUSD *ConfidentialUSD) PackSymbol() []byte {
	enc, err := confidentialUSD.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (confidentialUSD *ConfidentialUSD) TryPackSymbol() ([]byte, error) {
	return confidentialUSD.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (confidentialUSD *ConfidentialUSD) UnpackSymbol(data []byte) (string, error) {
	out, err := confidentialUSD.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f307dc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function underlying() view returns(address)
func (confidentialUSD *ConfidentialUSD) PackUnderlying() []byte {
	enc, err := confidentialUSD.abi.Pack("underlying")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f307dc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function underlying() view returns(address)
func (confidentialUSD *ConfidentialUSD) TryPackUnderlying() ([]byte, error) {
	return confidentialUSD.abi.Pack("underlying")
}

// UnpackUnderlying is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f307dc3.
//
// Solidity: function underlying() view returns(address)
func (confidentialUSD *ConfidentialUSD) UnpackUnderlying(data []byte) (common.Address, error) {
	out, err := confidentialUSD.abi.Unpack("underlying", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bf4ef06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unwrap(address from, address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackUnwrap(from common.Address, to common.Address, encryptedAmount [32]byte, inputProof []byte) []byte {
	enc, err := confidentialUSD.abi.Pack("unwrap", from, to, encryptedAmount, inputProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnwrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bf4ef06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unwrap(address from, address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackUnwrap(from common.Address, to common.Address, encryptedAmount [32]byte, inputProof []byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("unwrap", from, to, encryptedAmount, inputProof)
}

// UnpackUnwrap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5bf4ef06.
//
// Solidity: function unwrap(address from, address to, bytes32 encryptedAmount, bytes inputProof) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrap(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("unwrap", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnwrap0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8c15fd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unwrap(address from, address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackUnwrap0(from common.Address, to common.Address, amount [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("unwrap0", from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnwrap0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8c15fd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unwrap(address from, address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackUnwrap0(from common.Address, to common.Address, amount [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("unwrap0", from, to, amount)
}

// UnpackUnwrap0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8c15fd4.
//
// Solidity: function unwrap(address from, address to, bytes32 amount) returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrap0(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("unwrap0", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnwrapAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3179426.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unwrapAmount(bytes32 unwrapRequestId) view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) PackUnwrapAmount(unwrapRequestId [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("unwrapAmount", unwrapRequestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnwrapAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3179426.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unwrapAmount(bytes32 unwrapRequestId) view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) TryPackUnwrapAmount(unwrapRequestId [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("unwrapAmount", unwrapRequestId)
}

// UnpackUnwrapAmount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3179426.
//
// Solidity: function unwrapAmount(bytes32 unwrapRequestId) view returns(bytes32)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapAmount(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("unwrapAmount", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnwrapHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2aefca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unwrapHolder(bytes32 unwrapRequestId) view returns(address)
func (confidentialUSD *ConfidentialUSD) PackUnwrapHolder(unwrapRequestId [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("unwrapHolder", unwrapRequestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnwrapHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2aefca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unwrapHolder(bytes32 unwrapRequestId) view returns(address)
func (confidentialUSD *ConfidentialUSD) TryPackUnwrapHolder(unwrapRequestId [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("unwrapHolder", unwrapRequestId)
}

// UnpackUnwrapHolder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2aefca5.
//
// Solidity: function unwrapHolder(bytes32 unwrapRequestId) view returns(address)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapHolder(data []byte) (common.Address, error) {
	out, err := confidentialUSD.abi.Unpack("unwrapHolder", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnwrapRequester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeee8a0e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unwrapRequester(bytes32 unwrapRequestId) view returns(address)
func (confidentialUSD *ConfidentialUSD) PackUnwrapRequester(unwrapRequestId [32]byte) []byte {
	enc, err := confidentialUSD.abi.Pack("unwrapRequester", unwrapRequestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnwrapRequester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeee8a0e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unwrapRequester(bytes32 unwrapRequestId) view returns(address)
func (confidentialUSD *ConfidentialUSD) TryPackUnwrapRequester(unwrapRequestId [32]byte) ([]byte, error) {
	return confidentialUSD.abi.Pack("unwrapRequester", unwrapRequestId)
}

// UnpackUnwrapRequester is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeee8a0e8.
//
// Solidity: function unwrapRequester(bytes32 unwrapRequestId) view returns(address)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapRequester(data []byte) (common.Address, error) {
	out, err := confidentialUSD.abi.Unpack("unwrapRequester", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf376c7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wrap(address to, uint256 amount) returns(bytes32 minted)
func (confidentialUSD *ConfidentialUSD) PackWrap(to common.Address, amount *big.Int) []byte {
	enc, err := confidentialUSD.abi.Pack("wrap", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf376c7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wrap(address to, uint256 amount) returns(bytes32 minted)
func (confidentialUSD *ConfidentialUSD) TryPackWrap(to common.Address, amount *big.Int) ([]byte, error) {
	return confidentialUSD.abi.Pack("wrap", to, amount)
}

// UnpackWrap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf376c7a.
//
// Solidity: function wrap(address to, uint256 amount) returns(bytes32 minted)
func (confidentialUSD *ConfidentialUSD) UnpackWrap(data []byte) ([32]byte, error) {
	out, err := confidentialUSD.abi.Unpack("wrap", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// ConfidentialUSDAmountDiscloseRequested represents a AmountDiscloseRequested event raised by the ConfidentialUSD contract.
type ConfidentialUSDAmountDiscloseRequested struct {
	EncryptedAmount [32]byte
	Requester       common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDAmountDiscloseRequestedEventName = "AmountDiscloseRequested"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDAmountDiscloseRequested) ContractEventName() string {
	return ConfidentialUSDAmountDiscloseRequestedEventName
}

// UnpackAmountDiscloseRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AmountDiscloseRequested(bytes32 indexed encryptedAmount, address indexed requester)
func (confidentialUSD *ConfidentialUSD) UnpackAmountDiscloseRequestedEvent(log *types.Log) (*ConfidentialUSDAmountDiscloseRequested, error) {
	event := "AmountDiscloseRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDAmountDiscloseRequested)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDAmountDisclosed represents a AmountDisclosed event raised by the ConfidentialUSD contract.
type ConfidentialUSDAmountDisclosed struct {
	EncryptedAmount [32]byte
	Amount          uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDAmountDisclosedEventName = "AmountDisclosed"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDAmountDisclosed) ContractEventName() string {
	return ConfidentialUSDAmountDisclosedEventName
}

// UnpackAmountDisclosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AmountDisclosed(bytes32 indexed encryptedAmount, uint64 amount)
func (confidentialUSD *ConfidentialUSD) UnpackAmountDisclosedEvent(log *types.Log) (*ConfidentialUSDAmountDisclosed, error) {
	event := "AmountDisclosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDAmountDisclosed)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDConfidentialTransfer represents a ConfidentialTransfer event raised by the ConfidentialUSD contract.
type ConfidentialUSDConfidentialTransfer struct {
	From   common.Address
	To     common.Address
	Amount [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDConfidentialTransferEventName = "ConfidentialTransfer"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDConfidentialTransfer) ContractEventName() string {
	return ConfidentialUSDConfidentialTransferEventName
}

// UnpackConfidentialTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfidentialTransfer(address indexed from, address indexed to, bytes32 indexed amount)
func (confidentialUSD *ConfidentialUSD) UnpackConfidentialTransferEvent(log *types.Log) (*ConfidentialUSDConfidentialTransfer, error) {
	event := "ConfidentialTransfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDConfidentialTransfer)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDOperatorSet represents a OperatorSet event raised by the ConfidentialUSD contract.
type ConfidentialUSDOperatorSet struct {
	Holder   common.Address
	Operator common.Address
	Until    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDOperatorSetEventName = "OperatorSet"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDOperatorSet) ContractEventName() string {
	return ConfidentialUSDOperatorSetEventName
}

// UnpackOperatorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSet(address indexed holder, address indexed operator, uint48 until)
func (confidentialUSD *ConfidentialUSD) UnpackOperatorSetEvent(log *types.Log) (*ConfidentialUSDOperatorSet, error) {
	event := "OperatorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDOperatorSet)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDPublicDecryptionVerified represents a PublicDecryptionVerified event raised by the ConfidentialUSD contract.
type ConfidentialUSDPublicDecryptionVerified struct {
	HandlesList          [][32]byte
	AbiEncodedCleartexts []byte
	Raw                  *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDPublicDecryptionVerifiedEventName = "PublicDecryptionVerified"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDPublicDecryptionVerified) ContractEventName() string {
	return ConfidentialUSDPublicDecryptionVerifiedEventName
}

// UnpackPublicDecryptionVerifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PublicDecryptionVerified(bytes32[] handlesList, bytes abiEncodedCleartexts)
func (confidentialUSD *ConfidentialUSD) UnpackPublicDecryptionVerifiedEvent(log *types.Log) (*ConfidentialUSDPublicDecryptionVerified, error) {
	event := "PublicDecryptionVerified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDPublicDecryptionVerified)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDTotalSupplyDecryptionRequested represents a TotalSupplyDecryptionRequested event raised by the ConfidentialUSD contract.
type ConfidentialUSDTotalSupplyDecryptionRequested struct {
	Requester common.Address
	Supply    [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDTotalSupplyDecryptionRequestedEventName = "TotalSupplyDecryptionRequested"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDTotalSupplyDecryptionRequested) ContractEventName() string {
	return ConfidentialUSDTotalSupplyDecryptionRequestedEventName
}

// UnpackTotalSupplyDecryptionRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TotalSupplyDecryptionRequested(address indexed requester, bytes32 supply)
func (confidentialUSD *ConfidentialUSD) UnpackTotalSupplyDecryptionRequestedEvent(log *types.Log) (*ConfidentialUSDTotalSupplyDecryptionRequested, error) {
	event := "TotalSupplyDecryptionRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDTotalSupplyDecryptionRequested)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDTotalSupplyVerified represents a TotalSupplyVerified event raised by the ConfidentialUSD contract.
type ConfidentialUSDTotalSupplyVerified struct {
	Supply [32]byte
	Clear  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDTotalSupplyVerifiedEventName = "TotalSupplyVerified"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDTotalSupplyVerified) ContractEventName() string {
	return ConfidentialUSDTotalSupplyVerifiedEventName
}

// UnpackTotalSupplyVerifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TotalSupplyVerified(bytes32 supply, uint64 clear)
func (confidentialUSD *ConfidentialUSD) UnpackTotalSupplyVerifiedEvent(log *types.Log) (*ConfidentialUSDTotalSupplyVerified, error) {
	event := "TotalSupplyVerified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDTotalSupplyVerified)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDUnwrapCancelled represents a UnwrapCancelled event raised by the ConfidentialUSD contract.
type ConfidentialUSDUnwrapCancelled struct {
	UnwrapRequestId [32]byte
	Holder          common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDUnwrapCancelledEventName = "UnwrapCancelled"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDUnwrapCancelled) ContractEventName() string {
	return ConfidentialUSDUnwrapCancelledEventName
}

// UnpackUnwrapCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnwrapCancelled(bytes32 indexed unwrapRequestId, address indexed holder)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapCancelledEvent(log *types.Log) (*ConfidentialUSDUnwrapCancelled, error) {
	event := "UnwrapCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDUnwrapCancelled)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDUnwrapFinalized represents a UnwrapFinalized event raised by the ConfidentialUSD contract.
type ConfidentialUSDUnwrapFinalized struct {
	Receiver        common.Address
	UnwrapRequestId [32]byte
	EncryptedAmount [32]byte
	CleartextAmount uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDUnwrapFinalizedEventName = "UnwrapFinalized"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDUnwrapFinalized) ContractEventName() string {
	return ConfidentialUSDUnwrapFinalizedEventName
}

// UnpackUnwrapFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnwrapFinalized(address indexed receiver, bytes32 indexed unwrapRequestId, bytes32 encryptedAmount, uint64 cleartextAmount)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapFinalizedEvent(log *types.Log) (*ConfidentialUSDUnwrapFinalized, error) {
	event := "UnwrapFinalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDUnwrapFinalized)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDUnwrapRedirected represents a UnwrapRedirected event raised by the ConfidentialUSD contract.
type ConfidentialUSDUnwrapRedirected struct {
	UnwrapRequestId [32]byte
	Refused         common.Address
	Receiver        common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDUnwrapRedirectedEventName = "UnwrapRedirected"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDUnwrapRedirected) ContractEventName() string {
	return ConfidentialUSDUnwrapRedirectedEventName
}

// UnpackUnwrapRedirectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnwrapRedirected(bytes32 indexed unwrapRequestId, address indexed refused, address indexed receiver)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapRedirectedEvent(log *types.Log) (*ConfidentialUSDUnwrapRedirected, error) {
	event := "UnwrapRedirected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDUnwrapRedirected)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfidentialUSDUnwrapRequested represents a UnwrapRequested event raised by the ConfidentialUSD contract.
type ConfidentialUSDUnwrapRequested struct {
	Receiver        common.Address
	UnwrapRequestId [32]byte
	Amount          [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const ConfidentialUSDUnwrapRequestedEventName = "UnwrapRequested"

// ContractEventName returns the user-defined event name.
func (ConfidentialUSDUnwrapRequested) ContractEventName() string {
	return ConfidentialUSDUnwrapRequestedEventName
}

// UnpackUnwrapRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnwrapRequested(address indexed receiver, bytes32 indexed unwrapRequestId, bytes32 amount)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapRequestedEvent(log *types.Log) (*ConfidentialUSDUnwrapRequested, error) {
	event := "UnwrapRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != confidentialUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConfidentialUSDUnwrapRequested)
	if len(log.Data) > 0 {
		if err := confidentialUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range confidentialUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (confidentialUSD *ConfidentialUSD) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["CoprocessorNotSet"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackCoprocessorNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ERC7984InvalidReceiver"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackERC7984InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ERC7984InvalidSender"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackERC7984InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ERC7984TotalSupplyOverflow"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackERC7984TotalSupplyOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ERC7984UnauthorizedCaller"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackERC7984UnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ERC7984UnauthorizedSpender"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackERC7984UnauthorizedSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ERC7984UnauthorizedUseOfEncryptedAmount"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackERC7984UnauthorizedUseOfEncryptedAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ERC7984UtilsUnauthorizedUseOfEncryptedAmount"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackERC7984UtilsUnauthorizedUseOfEncryptedAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["InvalidKMSSignatures"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackInvalidKMSSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["InvalidUnwrapRequest"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackInvalidUnwrapRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["NoHostContract"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackNoHostContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["NotAToken"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackNotATokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["RecipientNotRefused"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackRecipientNotRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["SenderNotAllowedToUseHandle"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackSenderNotAllowedToUseHandleError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["TotalSupplyNotPending"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackTotalSupplyNotPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["UnderlyingRefused"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackUnderlyingRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["UnderlyingTookMore"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackUnderlyingTookMoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["UnwrapAboveReserve"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackUnwrapAboveReserveError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["UnwrapPaysAnother"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackUnwrapPaysAnotherError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["WrongCleartextSize"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackWrongCleartextSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["WrongHandleType"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackWrongHandleTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], confidentialUSD.abi.Errors["ZamaProtocolUnsupported"].ID.Bytes()[:4]) {
		return confidentialUSD.UnpackZamaProtocolUnsupportedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ConfidentialUSDCoprocessorNotSet represents a CoprocessorNotSet error raised by the ConfidentialUSD contract.
type ConfidentialUSDCoprocessorNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoprocessorNotSet()
func ConfidentialUSDCoprocessorNotSetErrorID() common.Hash {
	return common.HexToHash("0xe2cfd137860234716b7d78b7966897ad34df859d43e997b813aee68ef66f58c9")
}

// UnpackCoprocessorNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoprocessorNotSet()
func (confidentialUSD *ConfidentialUSD) UnpackCoprocessorNotSetError(raw []byte) (*ConfidentialUSDCoprocessorNotSet, error) {
	out := new(ConfidentialUSDCoprocessorNotSet)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "CoprocessorNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDERC7984InvalidReceiver represents a ERC7984InvalidReceiver error raised by the ConfidentialUSD contract.
type ConfidentialUSDERC7984InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7984InvalidReceiver(address receiver)
func ConfidentialUSDERC7984InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x8d5188019d52c307b5bab7c292c2938fc752557045daf66ed1fe33d6922ac7bc")
}

// UnpackERC7984InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7984InvalidReceiver(address receiver)
func (confidentialUSD *ConfidentialUSD) UnpackERC7984InvalidReceiverError(raw []byte) (*ConfidentialUSDERC7984InvalidReceiver, error) {
	out := new(ConfidentialUSDERC7984InvalidReceiver)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ERC7984InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDERC7984InvalidSender represents a ERC7984InvalidSender error raised by the ConfidentialUSD contract.
type ConfidentialUSDERC7984InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7984InvalidSender(address sender)
func ConfidentialUSDERC7984InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0xee457ebf34969fdd65e24df67a320834d3f349def5d7e4e28941f5844e97f0b9")
}

// UnpackERC7984InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7984InvalidSender(address sender)
func (confidentialUSD *ConfidentialUSD) UnpackERC7984InvalidSenderError(raw []byte) (*ConfidentialUSDERC7984InvalidSender, error) {
	out := new(ConfidentialUSDERC7984InvalidSender)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ERC7984InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDERC7984TotalSupplyOverflow represents a ERC7984TotalSupplyOverflow error raised by the ConfidentialUSD contract.
type ConfidentialUSDERC7984TotalSupplyOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7984TotalSupplyOverflow()
func ConfidentialUSDERC7984TotalSupplyOverflowErrorID() common.Hash {
	return common.HexToHash("0xa9e53fc3b8fdd4b68fcec5d703203a56d75f61fb00b2cffa7da50d088ac9efde")
}

// UnpackERC7984TotalSupplyOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7984TotalSupplyOverflow()
func (confidentialUSD *ConfidentialUSD) UnpackERC7984TotalSupplyOverflowError(raw []byte) (*ConfidentialUSDERC7984TotalSupplyOverflow, error) {
	out := new(ConfidentialUSDERC7984TotalSupplyOverflow)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ERC7984TotalSupplyOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDERC7984UnauthorizedCaller represents a ERC7984UnauthorizedCaller error raised by the ConfidentialUSD contract.
type ConfidentialUSDERC7984UnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7984UnauthorizedCaller(address caller)
func ConfidentialUSDERC7984UnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0x782c6ffd94ff34b6f5b678bcb4e1cd2e9e2a9868256be920059ce513b4258fa8")
}

// UnpackERC7984UnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7984UnauthorizedCaller(address caller)
func (confidentialUSD *ConfidentialUSD) UnpackERC7984UnauthorizedCallerError(raw []byte) (*ConfidentialUSDERC7984UnauthorizedCaller, error) {
	out := new(ConfidentialUSDERC7984UnauthorizedCaller)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ERC7984UnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDERC7984UnauthorizedSpender represents a ERC7984UnauthorizedSpender error raised by the ConfidentialUSD contract.
type ConfidentialUSDERC7984UnauthorizedSpender struct {
	Holder  common.Address
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7984UnauthorizedSpender(address holder, address spender)
func ConfidentialUSDERC7984UnauthorizedSpenderErrorID() common.Hash {
	return common.HexToHash("0x79f2cb38118710e0a0c14b4ab8033b3e05f361a7bd289e1fcbc5f21891d2b23b")
}

// UnpackERC7984UnauthorizedSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7984UnauthorizedSpender(address holder, address spender)
func (confidentialUSD *ConfidentialUSD) UnpackERC7984UnauthorizedSpenderError(raw []byte) (*ConfidentialUSDERC7984UnauthorizedSpender, error) {
	out := new(ConfidentialUSDERC7984UnauthorizedSpender)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ERC7984UnauthorizedSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDERC7984UnauthorizedUseOfEncryptedAmount represents a ERC7984UnauthorizedUseOfEncryptedAmount error raised by the ConfidentialUSD contract.
type ConfidentialUSDERC7984UnauthorizedUseOfEncryptedAmount struct {
	Amount [32]byte
	User   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7984UnauthorizedUseOfEncryptedAmount(bytes32 amount, address user)
func ConfidentialUSDERC7984UnauthorizedUseOfEncryptedAmountErrorID() common.Hash {
	return common.HexToHash("0x67cfe80506d9123ab66ea960d6afd2fda0ebf686464201b1ee6436ace6ab51c0")
}

// UnpackERC7984UnauthorizedUseOfEncryptedAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7984UnauthorizedUseOfEncryptedAmount(bytes32 amount, address user)
func (confidentialUSD *ConfidentialUSD) UnpackERC7984UnauthorizedUseOfEncryptedAmountError(raw []byte) (*ConfidentialUSDERC7984UnauthorizedUseOfEncryptedAmount, error) {
	out := new(ConfidentialUSDERC7984UnauthorizedUseOfEncryptedAmount)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ERC7984UnauthorizedUseOfEncryptedAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDERC7984UtilsUnauthorizedUseOfEncryptedAmount represents a ERC7984UtilsUnauthorizedUseOfEncryptedAmount error raised by the ConfidentialUSD contract.
type ConfidentialUSDERC7984UtilsUnauthorizedUseOfEncryptedAmount struct {
	Retval [32]byte
	To     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7984UtilsUnauthorizedUseOfEncryptedAmount(bytes32 retval, address to)
func ConfidentialUSDERC7984UtilsUnauthorizedUseOfEncryptedAmountErrorID() common.Hash {
	return common.HexToHash("0x4ae3cfa9c7900bf28fd453e9dff5c7a01787673e6d38ba3691271e0bcd8f0a63")
}

// UnpackERC7984UtilsUnauthorizedUseOfEncryptedAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7984UtilsUnauthorizedUseOfEncryptedAmount(bytes32 retval, address to)
func (confidentialUSD *ConfidentialUSD) UnpackERC7984UtilsUnauthorizedUseOfEncryptedAmountError(raw []byte) (*ConfidentialUSDERC7984UtilsUnauthorizedUseOfEncryptedAmount, error) {
	out := new(ConfidentialUSDERC7984UtilsUnauthorizedUseOfEncryptedAmount)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ERC7984UtilsUnauthorizedUseOfEncryptedAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDInvalidKMSSignatures represents a InvalidKMSSignatures error raised by the ConfidentialUSD contract.
type ConfidentialUSDInvalidKMSSignatures struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKMSSignatures()
func ConfidentialUSDInvalidKMSSignaturesErrorID() common.Hash {
	return common.HexToHash("0xcf6c44e91b493d13e703bf2882b6baccd4e01d3ae64ef1b1468b90e62a5471d4")
}

// UnpackInvalidKMSSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKMSSignatures()
func (confidentialUSD *ConfidentialUSD) UnpackInvalidKMSSignaturesError(raw []byte) (*ConfidentialUSDInvalidKMSSignatures, error) {
	out := new(ConfidentialUSDInvalidKMSSignatures)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "InvalidKMSSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDInvalidUnwrapRequest represents a InvalidUnwrapRequest error raised by the ConfidentialUSD contract.
type ConfidentialUSDInvalidUnwrapRequest struct {
	UnwrapRequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidUnwrapRequest(bytes32 unwrapRequestId)
func ConfidentialUSDInvalidUnwrapRequestErrorID() common.Hash {
	return common.HexToHash("0xd1630f8eb088c0284379b46effe5e15fbadd86690e9cd03688bd3386f10bef08")
}

// UnpackInvalidUnwrapRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidUnwrapRequest(bytes32 unwrapRequestId)
func (confidentialUSD *ConfidentialUSD) UnpackInvalidUnwrapRequestError(raw []byte) (*ConfidentialUSDInvalidUnwrapRequest, error) {
	out := new(ConfidentialUSDInvalidUnwrapRequest)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "InvalidUnwrapRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDNoHostContract represents a NoHostContract error raised by the ConfidentialUSD contract.
type ConfidentialUSDNoHostContract struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHostContract(address account)
func ConfidentialUSDNoHostContractErrorID() common.Hash {
	return common.HexToHash("0x96f6eb19a4ccdc74e67499817796ae59aec3c3797b7d2c5cada9fd296183fbfe")
}

// UnpackNoHostContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHostContract(address account)
func (confidentialUSD *ConfidentialUSD) UnpackNoHostContractError(raw []byte) (*ConfidentialUSDNoHostContract, error) {
	out := new(ConfidentialUSDNoHostContract)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "NoHostContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDNotAToken represents a NotAToken error raised by the ConfidentialUSD contract.
type ConfidentialUSDNotAToken struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAToken(address account)
func ConfidentialUSDNotATokenErrorID() common.Hash {
	return common.HexToHash("0xf0ae59ab2305e450b7994c131d4d487b62eef4fac72f3b690bc790b01afd51f5")
}

// UnpackNotATokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAToken(address account)
func (confidentialUSD *ConfidentialUSD) UnpackNotATokenError(raw []byte) (*ConfidentialUSDNotAToken, error) {
	out := new(ConfidentialUSDNotAToken)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "NotAToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDRecipientNotRefused represents a RecipientNotRefused error raised by the ConfidentialUSD contract.
type ConfidentialUSDRecipientNotRefused struct {
	UnwrapRequestId [32]byte
	Recipient       common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecipientNotRefused(bytes32 unwrapRequestId, address recipient)
func ConfidentialUSDRecipientNotRefusedErrorID() common.Hash {
	return common.HexToHash("0xc76a8da28ffc8e0c650eb014cd7d64abeff23ecba23a07f827810a8b1982edfc")
}

// UnpackRecipientNotRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecipientNotRefused(bytes32 unwrapRequestId, address recipient)
func (confidentialUSD *ConfidentialUSD) UnpackRecipientNotRefusedError(raw []byte) (*ConfidentialUSDRecipientNotRefused, error) {
	out := new(ConfidentialUSDRecipientNotRefused)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "RecipientNotRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the ConfidentialUSD contract.
type ConfidentialUSDReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ConfidentialUSDReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (confidentialUSD *ConfidentialUSD) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ConfidentialUSDReentrancyGuardReentrantCall, error) {
	out := new(ConfidentialUSDReentrancyGuardReentrantCall)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ConfidentialUSD contract.
type ConfidentialUSDSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ConfidentialUSDSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (confidentialUSD *ConfidentialUSD) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ConfidentialUSDSafeCastOverflowedUintDowncast, error) {
	out := new(ConfidentialUSDSafeCastOverflowedUintDowncast)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ConfidentialUSD contract.
type ConfidentialUSDSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ConfidentialUSDSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (confidentialUSD *ConfidentialUSD) UnpackSafeERC20FailedOperationError(raw []byte) (*ConfidentialUSDSafeERC20FailedOperation, error) {
	out := new(ConfidentialUSDSafeERC20FailedOperation)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDSenderNotAllowedToUseHandle represents a SenderNotAllowedToUseHandle error raised by the ConfidentialUSD contract.
type ConfidentialUSDSenderNotAllowedToUseHandle struct {
	Handle [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func ConfidentialUSDSenderNotAllowedToUseHandleErrorID() common.Hash {
	return common.HexToHash("0x0276b5d9db75e0d1a194233953bee049e0290df128867afe160249c73da1ec58")
}

// UnpackSenderNotAllowedToUseHandleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func (confidentialUSD *ConfidentialUSD) UnpackSenderNotAllowedToUseHandleError(raw []byte) (*ConfidentialUSDSenderNotAllowedToUseHandle, error) {
	out := new(ConfidentialUSDSenderNotAllowedToUseHandle)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "SenderNotAllowedToUseHandle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDTotalSupplyNotPending represents a TotalSupplyNotPending error raised by the ConfidentialUSD contract.
type ConfidentialUSDTotalSupplyNotPending struct {
	Supply [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TotalSupplyNotPending(bytes32 supply)
func ConfidentialUSDTotalSupplyNotPendingErrorID() common.Hash {
	return common.HexToHash("0xffa937d767c6104f801c18361ce9ea6254ffa1077bfb4be578b18251631b9d87")
}

// UnpackTotalSupplyNotPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TotalSupplyNotPending(bytes32 supply)
func (confidentialUSD *ConfidentialUSD) UnpackTotalSupplyNotPendingError(raw []byte) (*ConfidentialUSDTotalSupplyNotPending, error) {
	out := new(ConfidentialUSDTotalSupplyNotPending)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "TotalSupplyNotPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDUnderlyingRefused represents a UnderlyingRefused error raised by the ConfidentialUSD contract.
type ConfidentialUSDUnderlyingRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnderlyingRefused(address account)
func ConfidentialUSDUnderlyingRefusedErrorID() common.Hash {
	return common.HexToHash("0xc227beea9583c80336f863c464c7ae7573dec0697659a63e2255e90202570e2f")
}

// UnpackUnderlyingRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnderlyingRefused(address account)
func (confidentialUSD *ConfidentialUSD) UnpackUnderlyingRefusedError(raw []byte) (*ConfidentialUSDUnderlyingRefused, error) {
	out := new(ConfidentialUSDUnderlyingRefused)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "UnderlyingRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDUnderlyingTookMore represents a UnderlyingTookMore error raised by the ConfidentialUSD contract.
type ConfidentialUSDUnderlyingTookMore struct {
	Taken *big.Int
	Told  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnderlyingTookMore(uint256 taken, uint256 told)
func ConfidentialUSDUnderlyingTookMoreErrorID() common.Hash {
	return common.HexToHash("0x9895e1cacddd16814010953224a9a601b087b924013d6af7bb3df5c0d873a605")
}

// UnpackUnderlyingTookMoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnderlyingTookMore(uint256 taken, uint256 told)
func (confidentialUSD *ConfidentialUSD) UnpackUnderlyingTookMoreError(raw []byte) (*ConfidentialUSDUnderlyingTookMore, error) {
	out := new(ConfidentialUSDUnderlyingTookMore)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "UnderlyingTookMore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDUnwrapAboveReserve represents a UnwrapAboveReserve error raised by the ConfidentialUSD contract.
type ConfidentialUSDUnwrapAboveReserve struct {
	Amount  uint64
	Wrapped *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnwrapAboveReserve(uint64 amount, uint256 wrapped)
func ConfidentialUSDUnwrapAboveReserveErrorID() common.Hash {
	return common.HexToHash("0xcfe588d23eb1f9e5603b51267488e550b5194e456d43e8add4b0c184e2addff5")
}

// UnpackUnwrapAboveReserveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnwrapAboveReserve(uint64 amount, uint256 wrapped)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapAboveReserveError(raw []byte) (*ConfidentialUSDUnwrapAboveReserve, error) {
	out := new(ConfidentialUSDUnwrapAboveReserve)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "UnwrapAboveReserve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDUnwrapPaysAnother represents a UnwrapPaysAnother error raised by the ConfidentialUSD contract.
type ConfidentialUSDUnwrapPaysAnother struct {
	UnwrapRequestId [32]byte
	Recipient       common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnwrapPaysAnother(bytes32 unwrapRequestId, address recipient)
func ConfidentialUSDUnwrapPaysAnotherErrorID() common.Hash {
	return common.HexToHash("0x5026aadfa9b5f0cc90bb7a8e9005bef39f3c3cfc3a7dbf8a3f0c0fc37528b28f")
}

// UnpackUnwrapPaysAnotherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnwrapPaysAnother(bytes32 unwrapRequestId, address recipient)
func (confidentialUSD *ConfidentialUSD) UnpackUnwrapPaysAnotherError(raw []byte) (*ConfidentialUSDUnwrapPaysAnother, error) {
	out := new(ConfidentialUSDUnwrapPaysAnother)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "UnwrapPaysAnother", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDWrongCleartextSize represents a WrongCleartextSize error raised by the ConfidentialUSD contract.
type ConfidentialUSDWrongCleartextSize struct {
	Handles *big.Int
	Size    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCleartextSize(uint256 handles, uint256 size)
func ConfidentialUSDWrongCleartextSizeErrorID() common.Hash {
	return common.HexToHash("0xe8614cea71d7a8e607ed6516a6260925186982cc2ea904b2dbeb60ecdb6ca63a")
}

// UnpackWrongCleartextSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCleartextSize(uint256 handles, uint256 size)
func (confidentialUSD *ConfidentialUSD) UnpackWrongCleartextSizeError(raw []byte) (*ConfidentialUSDWrongCleartextSize, error) {
	out := new(ConfidentialUSDWrongCleartextSize)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "WrongCleartextSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDWrongHandleType represents a WrongHandleType error raised by the ConfidentialUSD contract.
type ConfidentialUSDWrongHandleType struct {
	Handle   [32]byte
	Expected uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func ConfidentialUSDWrongHandleTypeErrorID() common.Hash {
	return common.HexToHash("0x01f02e1b9ea90dc47dc42b12d1543d0b4f071d7511ae52d2a36a58df01c5bb3e")
}

// UnpackWrongHandleTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func (confidentialUSD *ConfidentialUSD) UnpackWrongHandleTypeError(raw []byte) (*ConfidentialUSDWrongHandleType, error) {
	out := new(ConfidentialUSDWrongHandleType)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "WrongHandleType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConfidentialUSDZamaProtocolUnsupported represents a ZamaProtocolUnsupported error raised by the ConfidentialUSD contract.
type ConfidentialUSDZamaProtocolUnsupported struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZamaProtocolUnsupported()
func ConfidentialUSDZamaProtocolUnsupportedErrorID() common.Hash {
	return common.HexToHash("0x73cac13b2e11181a0ccfaae8d39f65b6e57d35afc1e77042eb1f3aee5b7f1934")
}

// UnpackZamaProtocolUnsupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZamaProtocolUnsupported()
func (confidentialUSD *ConfidentialUSD) UnpackZamaProtocolUnsupportedError(raw []byte) (*ConfidentialUSDZamaProtocolUnsupported, error) {
	out := new(ConfidentialUSDZamaProtocolUnsupported)
	if err := confidentialUSD.abi.UnpackIntoInterface(out, "ZamaProtocolUnsupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierMetaData contains all meta data concerning the DecryptionVerifier contract.
var DecryptionVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"gatewayChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_SIGNERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"defineNewContext\",\"inputs\":[{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getContextSignersAndThresholdFromExtraData\",\"inputs\":[{\"name\":\"extraData\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getKmsSigners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isSigner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyDecryptionEIP712KMSSignatures\",\"inputs\":[{\"name\":\"handlesList\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"decryptedResult\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"decryptionProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewContextSet\",\"inputs\":[{\"name\":\"signers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DeserializingDecryptionProofFail\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyDecryptionProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSignerCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KMSInvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KMSSignatureThresholdNotReached\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignerAlreadySet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "DecryptionVerifier",
	Bin: "0x60e060405230608052348015610013575f5ffd5b50604051611dd9380380611dd983398101604081905261003291610125565b60408051808201909152600a8152692232b1b93cb83a34b7b760b11b60208201528161005c610073565b815160209092019190912060a05260c0525061013c565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c35760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101225780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f60208284031215610135575f5ffd5b5051919050565b60805160a05160c051611c576101825f395f818161040f0152610f0b01525f81816103c10152610ebd01525f8181610beb01528181610c140152610d790152611c575ff3fe608060405260043610610123575f3560e01c80637eaac8f2116100a1578063da53c47d11610071578063e75235b811610057578063e75235b814610353578063f2fde38b14610367578063f698da2514610386575f5ffd5b8063da53c47d14610320578063e30c39781461033f575f5ffd5b80637eaac8f21461025e5780638da5cb5b1461027f578063ad3cb1cc146102ab578063b7f47bd6146102f3575f5ffd5b806359ecd657116100f657806378542ead116100dc57806378542ead146101fc57806379ba50971461022b5780637df73e271461023f575f5ffd5b806359ecd657146101d4578063715018a6146101e8575f5ffd5b80630d8e6e2c146101275780633ede50c61461017e5780634f1ef2861461019f57806352d1902d146101b2575b5f5ffd5b348015610132575f5ffd5b5060408051808201909152601981527f44656372797074696f6e56657269666965722076302e312e300000000000000060208201525b60405161017591906116be565b60405180910390f35b348015610189575f5ffd5b5061019d61019836600461174f565b610459565b005b61019d6101ad3660046117b9565b6105a6565b3480156101bd575f5ffd5b506101c66105c5565b604051908152602001610175565b3480156101df575f5ffd5b506101c660ff81565b3480156101f3575f5ffd5b5061019d6105f3565b348015610207575f5ffd5b5061021b6102163660046118bb565b610606565b6040519015158152602001610175565b348015610236575f5ffd5b5061019d6107ac565b34801561024a575f5ffd5b5061021b61025936600461195a565b6107f9565b348015610269575f5ffd5b50610272610826565b60405161017591906119b6565b34801561028a575f5ffd5b50610293610835565b6040516001600160a01b039091168152602001610175565b3480156102b6575f5ffd5b506101686040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156102fe575f5ffd5b5061031261030d3660046119c8565b610869565b604051610175929190611a07565b34801561032b575f5ffd5b5061019d61033a366004611a28565b610892565b34801561034a575f5ffd5b506102936108dc565b34801561035e575f5ffd5b506101c6610904565b348015610372575f5ffd5b5061019d61038136600461195a565b61090d565b348015610391575f5ffd5b506101c6604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f610462610992565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f8115801561048e5750825b90505f8267ffffffffffffffff1660011480156104aa5750303b155b9050811580156104b8575080155b156104d65760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561050a57845468ff00000000000000001916680100000000000000001785555b610513896109bc565b6105508888808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508a92506109cd915050565b831561059b57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b6105ae610be0565b6105b782610c97565b6105c18282610c9f565b5050565b5f6105ce610d6e565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6105fb610db7565b6106045f610de9565b565b5f81810361062757604051637db7712360e11b815260040160405180910390fd5b5f83835f81811061063a5761063a611a70565b61064c92013560f81c90506041611a98565b610657906001611aaf565b90508083101561067a57604051638d9c306960e01b815260040160405180910390fd5b365f61068885848189611ac2565b915091506106968282610e21565b5f7f89bac15e5ba205584832145601e359431e80fb9fb331ba5a22058132d525c7948b8b6040516020016106cb929190611ae9565b604051602081830303815290604052805190602001208a8a6040516106f1929190611b29565b60405180910390208585604051610709929190611b29565b6040519081900381206107379493929160200193845260208401929092526040830152606082015260800190565b60408051601f198184030181529190528051602090910120905061079b816107628660018a8c611ac2565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610e8292505050565b5060019a9950505050505050505050565b33806107b66108dc565b6001600160a01b0316146107ed5760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6107f681610de9565b50565b5f61080261109e565b6001600160a01b039092165f90815260019290920160205250604090205460ff1690565b60606108306110ff565b905090565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b60605f6108768484610e21565b61087e6110ff565b610886611162565b915091505b9250929050565b61089a610db7565b6108d78383808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508592506109cd915050565b505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00610859565b5f610830611162565b610915610db7565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255610959610835565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b6109c4611174565b6107f681611199565b5f6109d661109e565b90505f5b8154811015610a38575f826001015f845f0184815481106109fd576109fd611a70565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff19169115159190911790556001016109da565b50825115801590610a4b575060ff835111155b835190610a6e5760405163245012b760e21b81526004016107e491815260200190565b508115801590610a7f575082518211155b8290610aa15760405163651a749b60e01b81526004016107e491815260200190565b505f5b8351811015610b8d57816001015f610ad4868481518110610ac757610ac7611a70565b60200260200101516111ca565b6001600160a01b0316815260208101919091526040015f2054845160ff9091161590859083908110610b0857610b08611a70565b602002602001015190610b3a5760405163d3d310d960e01b81526001600160a01b0390911660048201526024016107e4565b506001826001015f868481518110610b5457610b54611a70565b6020908102919091018101516001600160a01b031682528101919091526040015f20805460ff1916911515919091179055600101610aa4565b5080610b998482611b38565b50600281018290556040517f1dcd7e1de916ad3be0c1097968029899e2e7d0195cfa6967e16520c0e8d07cea90610bd39085908590611a07565b60405180910390a1505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610c7957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610c6d7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156106045760405163703e46dd60e11b815260040160405180910390fd5b6107f6610db7565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610cf9575060408051601f3d908101601f19168201909252610cf691810190611be2565b60015b610d2157604051634c9c8ce360e01b81526001600160a01b03831660048201526024016107e4565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610d6457604051632a87526960e21b8152600481018290526024016107e4565b6108d783836111f6565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106045760405163703e46dd60e11b815260040160405180910390fd5b33610dc0610835565b6001600160a01b0316146106045760405163118cdaa760e01b81523360048201526024016107e4565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b03191681556105c18261124b565b801580610e65575081815f818110610e3b57610e3b611a70565b909101357fff00000000000000000000000000000000000000000000000000000000000000161590505b6105c157604051638dfe951960e01b815260040160405180910390fd5b5f610e8b61109e565b90505f610f55604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60405161190160f01b60208201526022810191909152604281018590526062016040516020818303038152906040528051906020012090505f60418451610f9c9190611bf9565b90505f8167ffffffffffffffff811115610fb857610fb86117a5565b604051908082528060200260200182016040528015610fe1578160200160208202803683370190505b5090505f805b8381101561107f575f610ffb8689846112bb565b6001600160a01b0381165f90815260018901602052604090205490915060ff1661102857611028816112ef565b611033848483611313565b6110765780848461104381611c18565b95508151811061105557611055611a70565b60200260200101906001600160a01b031690816001600160a01b0316815250505b50600101610fe7565b508460020154811015611095576110958161136c565b50505050505050565b5f8060ff196110ce60017fc0d4c9b86ea0f6137ff8eefae555222fc4440b492660575e1946149ebcd61384611c30565b6040516020016110e091815260200190565b60408051601f1981840301815291905280516020909101201692915050565b606061110961109e565b80546040805160208084028201810190925282815292919083018282801561115857602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161113a575b5050505050905090565b5f61116b61109e565b60020154905090565b61117c611388565b61060457604051631afcd79f60e31b815260040160405180910390fd5b6111a1611174565b6001600160a01b0381166107ed57604051631e4fbdf760e01b81525f60048201526024016107e4565b5f6001600160a01b0382166111f25760405163d92e233d60e01b815260040160405180910390fd5b5090565b6111ff826113a6565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611243576108d7828261141c565b6105c16114bc565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b604181028201602081015160408201516060909201515f9290831a6112e2878285856114db565b93505050505b9392505050565b604051636475522d60e01b81526001600160a01b03821660048201526024016107e4565b5f805b8381101561136257826001600160a01b031685828151811061133a5761133a611a70565b60200260200101516001600160a01b03160361135a5760019150506112e8565b600101611316565b505f949350505050565b604051632a71fc9360e21b8152600481018290526024016107e4565b5f611391610992565b5468010000000000000000900460ff16919050565b806001600160a01b03163b5f036113db57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016107e4565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6114298484611507565b905080801561144a57505f3d118061144a57505f846001600160a01b03163b115b1561145f5761145761151a565b9150506109b6565b801561148957604051639996b31560e01b81526001600160a01b03851660048201526024016107e4565b3d1561149c57611497611533565b6114b5565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156106045760405163b398979f60e01b815260040160405180910390fd5b5f5f5f5f6114eb8888888861153e565b9250925092506114fb8282611606565b50909695505050505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561157757505f915060039050826115fc565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156115c8573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166115f357505f9250600191508290506115fc565b92505f91508190505b9450945094915050565b5f82600381111561161957611619611c43565b03611622575050565b600182600381111561163657611636611c43565b036116545760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561166857611668611c43565b036116895760405163fce698f760e01b8152600481018290526024016107e4565b600382600381111561169d5761169d611c43565b036105c1576040516335e2f38360e21b8152600481018290526024016107e4565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114611709575f5ffd5b919050565b5f5f83601f84011261171e575f5ffd5b50813567ffffffffffffffff811115611735575f5ffd5b6020830191508360208260051b850101111561088b575f5ffd5b5f5f5f5f60608587031215611762575f5ffd5b61176b856116f3565b9350602085013567ffffffffffffffff811115611786575f5ffd5b6117928782880161170e565b9598909750949560400135949350505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156117ca575f5ffd5b6117d3836116f3565b9150602083013567ffffffffffffffff8111156117ee575f5ffd5b8301601f810185136117fe575f5ffd5b803567ffffffffffffffff811115611818576118186117a5565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611847576118476117a5565b60405281815282820160200187101561185e575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f83601f84011261188d575f5ffd5b50813567ffffffffffffffff8111156118a4575f5ffd5b60208301915083602082850101111561088b575f5ffd5b5f5f5f5f5f5f606087890312156118d0575f5ffd5b863567ffffffffffffffff8111156118e6575f5ffd5b6118f289828a0161170e565b909750955050602087013567ffffffffffffffff811115611911575f5ffd5b61191d89828a0161187d565b909550935050604087013567ffffffffffffffff81111561193c575f5ffd5b61194889828a0161187d565b979a9699509497509295939492505050565b5f6020828403121561196a575f5ffd5b6112e8826116f3565b5f8151808452602084019350602083015f5b828110156119ac5781516001600160a01b0316865260209586019590910190600101611985565b5093949350505050565b602081525f6112e86020830184611973565b5f5f602083850312156119d9575f5ffd5b823567ffffffffffffffff8111156119ef575f5ffd5b6119fb8582860161187d565b90969095509350505050565b604081525f611a196040830185611973565b90508260208301529392505050565b5f5f5f60408486031215611a3a575f5ffd5b833567ffffffffffffffff811115611a50575f5ffd5b611a5c8682870161170e565b909790965060209590950135949350505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176109b6576109b6611a84565b808201808211156109b6576109b6611a84565b5f5f85851115611ad0575f5ffd5b83861115611adc575f5ffd5b5050820193919092039150565b5f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611b16575f5ffd5b8260051b80858437919091019392505050565b818382375f9101908152919050565b815167ffffffffffffffff811115611b5257611b526117a5565b68010000000000000000811115611b6b57611b6b6117a5565b815481835580821015611b9f57825f528160205f20018282035f5b81811015611b9b575f83820155600101611b86565b5050505b5060208301611bb3835f9081526020902090565b5f5b83811015611bda5782516001600160a01b031681830155602090920191600101611bb5565b505050505050565b5f60208284031215611bf2575f5ffd5b5051919050565b5f82611c1357634e487b7160e01b5f52601260045260245ffd5b500490565b5f60018201611c2957611c29611a84565b5060010190565b818103818111156109b6576109b6611a84565b634e487b7160e01b5f52602160045260245ffd",
}

// DecryptionVerifier is an auto generated Go binding around an Ethereum contract.
type DecryptionVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DecryptionVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewDecryptionVerifier creates a new instance of DecryptionVerifier.
func NewDecryptionVerifier() *DecryptionVerifier {
	parsed, err := DecryptionVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DecryptionVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DecryptionVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 gatewayChainId) returns()
func (decryptionVerifier *DecryptionVerifier) PackConstructor(gatewayChainId *big.Int) []byte {
	enc, err := decryptionVerifier.abi.Pack("", gatewayChainId)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXSIGNERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59ecd657.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SIGNERS() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) PackMAXSIGNERS() []byte {
	enc, err := decryptionVerifier.abi.Pack("MAX_SIGNERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSIGNERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59ecd657.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SIGNERS() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) TryPackMAXSIGNERS() ([]byte, error) {
	return decryptionVerifier.abi.Pack("MAX_SIGNERS")
}

// UnpackMAXSIGNERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59ecd657.
//
// Solidity: function MAX_SIGNERS() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) UnpackMAXSIGNERS(data []byte) (*big.Int, error) {
	out, err := decryptionVerifier.abi.Unpack("MAX_SIGNERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (decryptionVerifier *DecryptionVerifier) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := decryptionVerifier.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (decryptionVerifier *DecryptionVerifier) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return decryptionVerifier.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (decryptionVerifier *DecryptionVerifier) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := decryptionVerifier.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (decryptionVerifier *DecryptionVerifier) PackAcceptOwnership() []byte {
	enc, err := decryptionVerifier.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (decryptionVerifier *DecryptionVerifier) TryPackAcceptOwnership() ([]byte, error) {
	return decryptionVerifier.abi.Pack("acceptOwnership")
}

// PackDefineNewContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda53c47d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defineNewContext(address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) PackDefineNewContext(signers []common.Address, threshold *big.Int) []byte {
	enc, err := decryptionVerifier.abi.Pack("defineNewContext", signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefineNewContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda53c47d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defineNewContext(address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) TryPackDefineNewContext(signers []common.Address, threshold *big.Int) ([]byte, error) {
	return decryptionVerifier.abi.Pack("defineNewContext", signers, threshold)
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (decryptionVerifier *DecryptionVerifier) PackDomainSeparator() []byte {
	enc, err := decryptionVerifier.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (decryptionVerifier *DecryptionVerifier) TryPackDomainSeparator() ([]byte, error) {
	return decryptionVerifier.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (decryptionVerifier *DecryptionVerifier) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := decryptionVerifier.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetContextSignersAndThresholdFromExtraData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7f47bd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getContextSignersAndThresholdFromExtraData(bytes extraData) view returns(address[], uint256)
func (decryptionVerifier *DecryptionVerifier) PackGetContextSignersAndThresholdFromExtraData(extraData []byte) []byte {
	enc, err := decryptionVerifier.abi.Pack("getContextSignersAndThresholdFromExtraData", extraData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetContextSignersAndThresholdFromExtraData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7f47bd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getContextSignersAndThresholdFromExtraData(bytes extraData) view returns(address[], uint256)
func (decryptionVerifier *DecryptionVerifier) TryPackGetContextSignersAndThresholdFromExtraData(extraData []byte) ([]byte, error) {
	return decryptionVerifier.abi.Pack("getContextSignersAndThresholdFromExtraData", extraData)
}

// GetContextSignersAndThresholdFromExtraDataOutput serves as a container for the return parameters of contract
// method GetContextSignersAndThresholdFromExtraData.
type GetContextSignersAndThresholdFromExtraDataOutput struct {
	Arg0 []common.Address
	Arg1 *big.Int
}

// UnpackGetContextSignersAndThresholdFromExtraData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7f47bd6.
//
// Solidity: function getContextSignersAndThresholdFromExtraData(bytes extraData) view returns(address[], uint256)
func (decryptionVerifier *DecryptionVerifier) UnpackGetContextSignersAndThresholdFromExtraData(data []byte) (GetContextSignersAndThresholdFromExtraDataOutput, error) {
	out, err := decryptionVerifier.abi.Unpack("getContextSignersAndThresholdFromExtraData", data)
	outstruct := new(GetContextSignersAndThresholdFromExtraDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetKmsSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eaac8f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getKmsSigners() view returns(address[])
func (decryptionVerifier *DecryptionVerifier) PackGetKmsSigners() []byte {
	enc, err := decryptionVerifier.abi.Pack("getKmsSigners")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetKmsSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eaac8f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getKmsSigners() view returns(address[])
func (decryptionVerifier *DecryptionVerifier) TryPackGetKmsSigners() ([]byte, error) {
	return decryptionVerifier.abi.Pack("getKmsSigners")
}

// UnpackGetKmsSigners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7eaac8f2.
//
// Solidity: function getKmsSigners() view returns(address[])
func (decryptionVerifier *DecryptionVerifier) UnpackGetKmsSigners(data []byte) ([]common.Address, error) {
	out, err := decryptionVerifier.abi.Unpack("getKmsSigners", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe75235b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getThreshold() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) PackGetThreshold() []byte {
	enc, err := decryptionVerifier.abi.Pack("getThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe75235b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getThreshold() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) TryPackGetThreshold() ([]byte, error) {
	return decryptionVerifier.abi.Pack("getThreshold")
}

// UnpackGetThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe75235b8.
//
// Solidity: function getThreshold() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) UnpackGetThreshold(data []byte) (*big.Int, error) {
	out, err := decryptionVerifier.abi.Unpack("getThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVersion() pure returns(string)
func (decryptionVerifier *DecryptionVerifier) PackGetVersion() []byte {
	enc, err := decryptionVerifier.abi.Pack("getVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVersion() pure returns(string)
func (decryptionVerifier *DecryptionVerifier) TryPackGetVersion() ([]byte, error) {
	return decryptionVerifier.abi.Pack("getVersion")
}

// UnpackGetVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d8e6e2c.
//
// Solidity: function getVersion() pure returns(string)
func (decryptionVerifier *DecryptionVerifier) UnpackGetVersion(data []byte) (string, error) {
	out, err := decryptionVerifier.abi.Unpack("getVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ede50c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin, address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) PackInitialize(admin common.Address, signers []common.Address, threshold *big.Int) []byte {
	enc, err := decryptionVerifier.abi.Pack("initialize", admin, signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ede50c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin, address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) TryPackInitialize(admin common.Address, signers []common.Address, threshold *big.Int) ([]byte, error) {
	return decryptionVerifier.abi.Pack("initialize", admin, signers, threshold)
}

// PackIsSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7df73e27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSigner(address account) view returns(bool)
func (decryptionVerifier *DecryptionVerifier) PackIsSigner(account common.Address) []byte {
	enc, err := decryptionVerifier.abi.Pack("isSigner", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7df73e27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSigner(address account) view returns(bool)
func (decryptionVerifier *DecryptionVerifier) TryPackIsSigner(account common.Address) ([]byte, error) {
	return decryptionVerifier.abi.Pack("isSigner", account)
}

// UnpackIsSigner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7df73e27.
//
// Solidity: function isSigner(address account) view returns(bool)
func (decryptionVerifier *DecryptionVerifier) UnpackIsSigner(data []byte) (bool, error) {
	out, err := decryptionVerifier.abi.Unpack("isSigner", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (decryptionVerifier *DecryptionVerifier) PackOwner() []byte {
	enc, err := decryptionVerifier.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (decryptionVerifier *DecryptionVerifier) TryPackOwner() ([]byte, error) {
	return decryptionVerifier.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (decryptionVerifier *DecryptionVerifier) UnpackOwner(data []byte) (common.Address, error) {
	out, err := decryptionVerifier.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (decryptionVerifier *DecryptionVerifier) PackPendingOwner() []byte {
	enc, err := decryptionVerifier.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (decryptionVerifier *DecryptionVerifier) TryPackPendingOwner() ([]byte, error) {
	return decryptionVerifier.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (decryptionVerifier *DecryptionVerifier) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := decryptionVerifier.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (decryptionVerifier *DecryptionVerifier) PackProxiableUUID() []byte {
	enc, err := decryptionVerifier.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (decryptionVerifier *DecryptionVerifier) TryPackProxiableUUID() ([]byte, error) {
	return decryptionVerifier.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (decryptionVerifier *DecryptionVerifier) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := decryptionVerifier.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (decryptionVerifier *DecryptionVerifier) PackRenounceOwnership() []byte {
	enc, err := decryptionVerifier.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (decryptionVerifier *DecryptionVerifier) TryPackRenounceOwnership() ([]byte, error) {
	return decryptionVerifier.abi.Pack("renounceOwnership")
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (decryptionVerifier *DecryptionVerifier) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := decryptionVerifier.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (decryptionVerifier *DecryptionVerifier) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return decryptionVerifier.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (decryptionVerifier *DecryptionVerifier) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := decryptionVerifier.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (decryptionVerifier *DecryptionVerifier) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return decryptionVerifier.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerifyDecryptionEIP712KMSSignatures is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78542ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyDecryptionEIP712KMSSignatures(bytes32[] handlesList, bytes decryptedResult, bytes decryptionProof) view returns(bool)
func (decryptionVerifier *DecryptionVerifier) PackVerifyDecryptionEIP712KMSSignatures(handlesList [][32]byte, decryptedResult []byte, decryptionProof []byte) []byte {
	enc, err := decryptionVerifier.abi.Pack("verifyDecryptionEIP712KMSSignatures", handlesList, decryptedResult, decryptionProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyDecryptionEIP712KMSSignatures is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78542ead.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyDecryptionEIP712KMSSignatures(bytes32[] handlesList, bytes decryptedResult, bytes decryptionProof) view returns(bool)
func (decryptionVerifier *DecryptionVerifier) TryPackVerifyDecryptionEIP712KMSSignatures(handlesList [][32]byte, decryptedResult []byte, decryptionProof []byte) ([]byte, error) {
	return decryptionVerifier.abi.Pack("verifyDecryptionEIP712KMSSignatures", handlesList, decryptedResult, decryptionProof)
}

// UnpackVerifyDecryptionEIP712KMSSignatures is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78542ead.
//
// Solidity: function verifyDecryptionEIP712KMSSignatures(bytes32[] handlesList, bytes decryptedResult, bytes decryptionProof) view returns(bool)
func (decryptionVerifier *DecryptionVerifier) UnpackVerifyDecryptionEIP712KMSSignatures(data []byte) (bool, error) {
	out, err := decryptionVerifier.abi.Unpack("verifyDecryptionEIP712KMSSignatures", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// DecryptionVerifierInitialized represents a Initialized event raised by the DecryptionVerifier contract.
type DecryptionVerifierInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const DecryptionVerifierInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (DecryptionVerifierInitialized) ContractEventName() string {
	return DecryptionVerifierInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (decryptionVerifier *DecryptionVerifier) UnpackInitializedEvent(log *types.Log) (*DecryptionVerifierInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != decryptionVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DecryptionVerifierInitialized)
	if len(log.Data) > 0 {
		if err := decryptionVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range decryptionVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DecryptionVerifierNewContextSet represents a NewContextSet event raised by the DecryptionVerifier contract.
type DecryptionVerifierNewContextSet struct {
	Signers   []common.Address
	Threshold *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DecryptionVerifierNewContextSetEventName = "NewContextSet"

// ContractEventName returns the user-defined event name.
func (DecryptionVerifierNewContextSet) ContractEventName() string {
	return DecryptionVerifierNewContextSetEventName
}

// UnpackNewContextSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewContextSet(address[] signers, uint256 threshold)
func (decryptionVerifier *DecryptionVerifier) UnpackNewContextSetEvent(log *types.Log) (*DecryptionVerifierNewContextSet, error) {
	event := "NewContextSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != decryptionVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DecryptionVerifierNewContextSet)
	if len(log.Data) > 0 {
		if err := decryptionVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range decryptionVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DecryptionVerifierOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the DecryptionVerifier contract.
type DecryptionVerifierOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DecryptionVerifierOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (DecryptionVerifierOwnershipTransferStarted) ContractEventName() string {
	return DecryptionVerifierOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (decryptionVerifier *DecryptionVerifier) UnpackOwnershipTransferStartedEvent(log *types.Log) (*DecryptionVerifierOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != decryptionVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DecryptionVerifierOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := decryptionVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range decryptionVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DecryptionVerifierOwnershipTransferred represents a OwnershipTransferred event raised by the DecryptionVerifier contract.
type DecryptionVerifierOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DecryptionVerifierOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DecryptionVerifierOwnershipTransferred) ContractEventName() string {
	return DecryptionVerifierOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (decryptionVerifier *DecryptionVerifier) UnpackOwnershipTransferredEvent(log *types.Log) (*DecryptionVerifierOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != decryptionVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DecryptionVerifierOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := decryptionVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range decryptionVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DecryptionVerifierUpgraded represents a Upgraded event raised by the DecryptionVerifier contract.
type DecryptionVerifierUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const DecryptionVerifierUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (DecryptionVerifierUpgraded) ContractEventName() string {
	return DecryptionVerifierUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (decryptionVerifier *DecryptionVerifier) UnpackUpgradedEvent(log *types.Log) (*DecryptionVerifierUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != decryptionVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DecryptionVerifierUpgraded)
	if len(log.Data) > 0 {
		if err := decryptionVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range decryptionVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (decryptionVerifier *DecryptionVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["DeserializingDecryptionProofFail"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackDeserializingDecryptionProofFailError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["EmptyDecryptionProof"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackEmptyDecryptionProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["InvalidSignerCount"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackInvalidSignerCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["InvalidThreshold"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackInvalidThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["KMSInvalidSigner"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackKMSInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["KMSSignatureThresholdNotReached"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackKMSSignatureThresholdNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["SignerAlreadySet"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackSignerAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["UnknownContext"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackUnknownContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DecryptionVerifierAddressEmptyCode represents a AddressEmptyCode error raised by the DecryptionVerifier contract.
type DecryptionVerifierAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DecryptionVerifierAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (decryptionVerifier *DecryptionVerifier) UnpackAddressEmptyCodeError(raw []byte) (*DecryptionVerifierAddressEmptyCode, error) {
	out := new(DecryptionVerifierAddressEmptyCode)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierDeserializingDecryptionProofFail represents a DeserializingDecryptionProofFail error raised by the DecryptionVerifier contract.
type DecryptionVerifierDeserializingDecryptionProofFail struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeserializingDecryptionProofFail()
func DecryptionVerifierDeserializingDecryptionProofFailErrorID() common.Hash {
	return common.HexToHash("0x8d9c30696e516d0a492b89908837ed96bf5f31f4020e2e61ab6a14adc926886f")
}

// UnpackDeserializingDecryptionProofFailError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeserializingDecryptionProofFail()
func (decryptionVerifier *DecryptionVerifier) UnpackDeserializingDecryptionProofFailError(raw []byte) (*DecryptionVerifierDeserializingDecryptionProofFail, error) {
	out := new(DecryptionVerifierDeserializingDecryptionProofFail)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "DeserializingDecryptionProofFail", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the DecryptionVerifier contract.
type DecryptionVerifierECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func DecryptionVerifierECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (decryptionVerifier *DecryptionVerifier) UnpackECDSAInvalidSignatureError(raw []byte) (*DecryptionVerifierECDSAInvalidSignature, error) {
	out := new(DecryptionVerifierECDSAInvalidSignature)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the DecryptionVerifier contract.
type DecryptionVerifierECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func DecryptionVerifierECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (decryptionVerifier *DecryptionVerifier) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*DecryptionVerifierECDSAInvalidSignatureLength, error) {
	out := new(DecryptionVerifierECDSAInvalidSignatureLength)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the DecryptionVerifier contract.
type DecryptionVerifierECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func DecryptionVerifierECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (decryptionVerifier *DecryptionVerifier) UnpackECDSAInvalidSignatureSError(raw []byte) (*DecryptionVerifierECDSAInvalidSignatureS, error) {
	out := new(DecryptionVerifierECDSAInvalidSignatureS)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the DecryptionVerifier contract.
type DecryptionVerifierERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func DecryptionVerifierERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (decryptionVerifier *DecryptionVerifier) UnpackERC1967InvalidImplementationError(raw []byte) (*DecryptionVerifierERC1967InvalidImplementation, error) {
	out := new(DecryptionVerifierERC1967InvalidImplementation)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierERC1967NonPayable represents a ERC1967NonPayable error raised by the DecryptionVerifier contract.
type DecryptionVerifierERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func DecryptionVerifierERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (decryptionVerifier *DecryptionVerifier) UnpackERC1967NonPayableError(raw []byte) (*DecryptionVerifierERC1967NonPayable, error) {
	out := new(DecryptionVerifierERC1967NonPayable)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierEmptyDecryptionProof represents a EmptyDecryptionProof error raised by the DecryptionVerifier contract.
type DecryptionVerifierEmptyDecryptionProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyDecryptionProof()
func DecryptionVerifierEmptyDecryptionProofErrorID() common.Hash {
	return common.HexToHash("0xfb6ee24644bc0987ebb60ae3f83d45c5e8140d58423d93b1fe4a36c710c52b38")
}

// UnpackEmptyDecryptionProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyDecryptionProof()
func (decryptionVerifier *DecryptionVerifier) UnpackEmptyDecryptionProofError(raw []byte) (*DecryptionVerifierEmptyDecryptionProof, error) {
	out := new(DecryptionVerifierEmptyDecryptionProof)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "EmptyDecryptionProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierFailedCall represents a FailedCall error raised by the DecryptionVerifier contract.
type DecryptionVerifierFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DecryptionVerifierFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (decryptionVerifier *DecryptionVerifier) UnpackFailedCallError(raw []byte) (*DecryptionVerifierFailedCall, error) {
	out := new(DecryptionVerifierFailedCall)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierInvalidInitialization represents a InvalidInitialization error raised by the DecryptionVerifier contract.
type DecryptionVerifierInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func DecryptionVerifierInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (decryptionVerifier *DecryptionVerifier) UnpackInvalidInitializationError(raw []byte) (*DecryptionVerifierInvalidInitialization, error) {
	out := new(DecryptionVerifierInvalidInitialization)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierInvalidSignerCount represents a InvalidSignerCount error raised by the DecryptionVerifier contract.
type DecryptionVerifierInvalidSignerCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignerCount(uint256 count)
func DecryptionVerifierInvalidSignerCountErrorID() common.Hash {
	return common.HexToHash("0x91404adc345ba8fa44c7fd9e034452c926f304fa5137c3fac781f9e7c0a75081")
}

// UnpackInvalidSignerCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignerCount(uint256 count)
func (decryptionVerifier *DecryptionVerifier) UnpackInvalidSignerCountError(raw []byte) (*DecryptionVerifierInvalidSignerCount, error) {
	out := new(DecryptionVerifierInvalidSignerCount)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "InvalidSignerCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierInvalidThreshold represents a InvalidThreshold error raised by the DecryptionVerifier contract.
type DecryptionVerifierInvalidThreshold struct {
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidThreshold(uint256 threshold)
func DecryptionVerifierInvalidThresholdErrorID() common.Hash {
	return common.HexToHash("0x651a749bbcb0ccb923ab7d5b1e341f3095c897e8711832841b8d58cd6fcc3a43")
}

// UnpackInvalidThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidThreshold(uint256 threshold)
func (decryptionVerifier *DecryptionVerifier) UnpackInvalidThresholdError(raw []byte) (*DecryptionVerifierInvalidThreshold, error) {
	out := new(DecryptionVerifierInvalidThreshold)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "InvalidThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierKMSInvalidSigner represents a KMSInvalidSigner error raised by the DecryptionVerifier contract.
type DecryptionVerifierKMSInvalidSigner struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KMSInvalidSigner(address signer)
func DecryptionVerifierKMSInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x6475522dececc96078743719caed104eb5b8b5b730b78fa1ed7c04a4a260d516")
}

// UnpackKMSInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KMSInvalidSigner(address signer)
func (decryptionVerifier *DecryptionVerifier) UnpackKMSInvalidSignerError(raw []byte) (*DecryptionVerifierKMSInvalidSigner, error) {
	out := new(DecryptionVerifierKMSInvalidSigner)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "KMSInvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierKMSSignatureThresholdNotReached represents a KMSSignatureThresholdNotReached error raised by the DecryptionVerifier contract.
type DecryptionVerifierKMSSignatureThresholdNotReached struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KMSSignatureThresholdNotReached(uint256 signers)
func DecryptionVerifierKMSSignatureThresholdNotReachedErrorID() common.Hash {
	return common.HexToHash("0xa9c7f24ce1af96b7122675a5a2c222012f6eb783fedbde9e977da47e113725ad")
}

// UnpackKMSSignatureThresholdNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KMSSignatureThresholdNotReached(uint256 signers)
func (decryptionVerifier *DecryptionVerifier) UnpackKMSSignatureThresholdNotReachedError(raw []byte) (*DecryptionVerifierKMSSignatureThresholdNotReached, error) {
	out := new(DecryptionVerifierKMSSignatureThresholdNotReached)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "KMSSignatureThresholdNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierNotInitializing represents a NotInitializing error raised by the DecryptionVerifier contract.
type DecryptionVerifierNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func DecryptionVerifierNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (decryptionVerifier *DecryptionVerifier) UnpackNotInitializingError(raw []byte) (*DecryptionVerifierNotInitializing, error) {
	out := new(DecryptionVerifierNotInitializing)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DecryptionVerifier contract.
type DecryptionVerifierOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DecryptionVerifierOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (decryptionVerifier *DecryptionVerifier) UnpackOwnableInvalidOwnerError(raw []byte) (*DecryptionVerifierOwnableInvalidOwner, error) {
	out := new(DecryptionVerifierOwnableInvalidOwner)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DecryptionVerifier contract.
type DecryptionVerifierOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DecryptionVerifierOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (decryptionVerifier *DecryptionVerifier) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DecryptionVerifierOwnableUnauthorizedAccount, error) {
	out := new(DecryptionVerifierOwnableUnauthorizedAccount)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierSignerAlreadySet represents a SignerAlreadySet error raised by the DecryptionVerifier contract.
type DecryptionVerifierSignerAlreadySet struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerAlreadySet(address signer)
func DecryptionVerifierSignerAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xd3d310d9c5af0c2107640405a8d924a330867814f86b050d6e969ff91aacc7e0")
}

// UnpackSignerAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerAlreadySet(address signer)
func (decryptionVerifier *DecryptionVerifier) UnpackSignerAlreadySetError(raw []byte) (*DecryptionVerifierSignerAlreadySet, error) {
	out := new(DecryptionVerifierSignerAlreadySet)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "SignerAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the DecryptionVerifier contract.
type DecryptionVerifierUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func DecryptionVerifierUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (decryptionVerifier *DecryptionVerifier) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*DecryptionVerifierUUPSUnauthorizedCallContext, error) {
	out := new(DecryptionVerifierUUPSUnauthorizedCallContext)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the DecryptionVerifier contract.
type DecryptionVerifierUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func DecryptionVerifierUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (decryptionVerifier *DecryptionVerifier) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*DecryptionVerifierUUPSUnsupportedProxiableUUID, error) {
	out := new(DecryptionVerifierUUPSUnsupportedProxiableUUID)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierUnknownContext represents a UnknownContext error raised by the DecryptionVerifier contract.
type DecryptionVerifierUnknownContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownContext()
func DecryptionVerifierUnknownContextErrorID() common.Hash {
	return common.HexToHash("0x8dfe951989e7c8c480b197a897517a2ca21a29ba0f13840fb3e7799562eceb52")
}

// UnpackUnknownContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownContext()
func (decryptionVerifier *DecryptionVerifier) UnpackUnknownContextError(raw []byte) (*DecryptionVerifierUnknownContext, error) {
	out := new(DecryptionVerifierUnknownContext)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "UnknownContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierZeroAddress represents a ZeroAddress error raised by the DecryptionVerifier contract.
type DecryptionVerifierZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func DecryptionVerifierZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (decryptionVerifier *DecryptionVerifier) UnpackZeroAddressError(raw []byte) (*DecryptionVerifierZeroAddress, error) {
	out := new(DecryptionVerifierZeroAddress)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorMetaData contains all meta data concerning the FHEExecutor contract.
var FHEExecutorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"acl\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputVerifier\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_INFERENCE_VALUES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cast\",\"inputs\":[{\"name\":\"ct\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"toType\",\"type\":\"uint8\",\"internalType\":\"enumFheType\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheAdd\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheBitAnd\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheBitOr\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheBitXor\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheDiv\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheEq\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheGe\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheGt\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheIfThenElse\",\"inputs\":[{\"name\":\"control\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ifTrue\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ifFalse\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheInfer\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputs\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"outputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheIsIn\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheLe\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheLt\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheMax\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheMin\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheMul\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheNe\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheNeg\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheNot\",\"inputs\":[{\"name\":\"ct\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheRand\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumFheType\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRandBounded\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumFheType\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRem\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRotl\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRotr\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheShl\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheShr\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheSub\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheSum\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getACLAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHCULimitAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getInputVerifierAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trivialEncrypt\",\"inputs\":[{\"name\":\"pt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toType\",\"type\":\"uint8\",\"internalType\":\"enumFheType\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyInput\",\"inputs\":[{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"inputType\",\"type\":\"uint8\",\"internalType\":\"enumFheType\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifyVector\",\"inputs\":[{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Cast\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ct\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"toType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFheType\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheAdd\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheBitAnd\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheBitOr\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheBitXor\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheEq\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheGe\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheGt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheIfThenElse\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"control\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ifTrue\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ifFalse\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheInfer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"inputs\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"results\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheLe\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheLt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheMax\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheMin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheNe\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheNot\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ct\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheSub\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrivialEncrypt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"pt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFheType\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifyInput\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"inputType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFheType\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifyVector\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ACLNotAllowed\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FHECollectionSizeInvalid\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"IncompatibleTypes\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidModel\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PlaintextAboveMaxTypeValue\",\"inputs\":[{\"name\":\"plaintext\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fheType\",\"type\":\"uint8\",\"internalType\":\"enumFheType\"}]},{\"type\":\"error\",\"name\":\"ScalarByteIsNotBoolean\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VectorSpent\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "FHEExecutor",
	Bin: "0x60e060405230608052348015610013575f5ffd5b50604051612e28380380612e2883398101604081905261003291610165565b61003a61006c565b6100438261011e565b6001600160a01b031660a0526100588161011e565b6001600160a01b031660c052506101969050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100bc5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461011b5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6001600160a01b0382166101465760405163d92e233d60e01b815260040160405180910390fd5b5090565b80516001600160a01b0381168114610160575f5ffd5b919050565b5f5f60408385031215610176575f5ffd5b61017f8361014a565b915061018d6020840161014a565b90509250929050565b60805160a05160c051612c226102065f395f818161062d01526116eb01525f81816107ca01528181610bd6015281816117840152818161190d01528181611a9e01528181611b6b01528181611c6f0152611f3101525f8181611cdf01528181611d080152611e6d0152612c225ff3fe6080604052600436106102ed575f3560e01c806385362ee711610186578063ccc480a1116100dc578063e078697211610087578063f51ccfb011610062578063f51ccfb01461079d578063f6859bdc146107bc578063f77f3f1d146107ee575f5ffd5b8063e078697214610758578063e30c39781461076a578063f2fde38b1461077e575f5ffd5b8063d75d6e8a116100b7578063d75d6e8a14610700578063d8092cbc1461071a578063d99882d514610739575f5ffd5b8063ccc480a1146104d8578063cf4d18aa146104d8578063d580c063146106e6575f5ffd5b8063a8c7c2c11161013c578063c021329e11610117578063c021329e146104d8578063c4d66de8146106b3578063cc5e5aba146106d2575f5ffd5b8063a8c7c2c11461061f578063ad3cb1cc14610651578063b1d0a80b14610699575f5ffd5b80638da5cb5b1161016c5780638da5cb5b146105d457806391f98ffe146104d85780639cd07acb14610600575f5ffd5b806385362ee7146105965780638b49ceb4146105b5575f5ffd5b806348eef47e116102465780636754b360116101f15780637513a404116101cc5780637513a404146105445780637702dcff1461056357806379ba509714610582575f5ffd5b80636754b360146104d8578063715018a6146105115780637210768114610525575f5ffd5b806357f0a5681161022157806357f0a568146104d85780635a53accb146104d857806363a2db29146104f2575f5ffd5b806348eef47e146104955780634f1ef286146104af57806352d1902d146104c4575f5ffd5b80631391547f116102a65780631c89ee44116102815780631c89ee441461043857806336318d64146104575780633959ba0514610476575f5ffd5b80631391547f146103ce578063168e8f14146103ed578063182b6d9814610419575f5ffd5b80630a786bb1116102d65780630a786bb1146103425780630d8e6e2c14610361578063117b2f38146103af575f5ffd5b806304559f71146102f157806308bf832a14610323575b5f5ffd5b3480156102fc575f5ffd5b5061031061030b36600461244d565b61080d565b6040519081526020015b60405180910390f35b34801561032e575f5ffd5b5061031061033d3660046124fd565b610882565b34801561034d575f5ffd5b5061031061035c366004612567565b610941565b34801561036c575f5ffd5b5060408051808201909152601281527f4648454578656375746f722076302e322e30000000000000000000000000000060208201525b60405161031a91906125eb565b3480156103ba575f5ffd5b506103106103c936600461244d565b6109ce565b3480156103d9575f5ffd5b506103106103e836600461244d565b610a38565b3480156103f8575f5ffd5b5061040c610407366004612645565b610aa9565b60405161031a91906126f4565b348015610424575f5ffd5b5061031061043336600461244d565b610cd7565b348015610443575f5ffd5b50610310610452366004612706565b610d41565b348015610462575f5ffd5b5061031061047136600461244d565b610e06565b348015610481575f5ffd5b50610310610490366004612730565b610e70565b3480156104a0575f5ffd5b50610310610490366004612706565b6104c26104bd36600461278c565b610e8a565b005b3480156104cf575f5ffd5b50610310610ea9565b3480156104e3575f5ffd5b5061031061049036600461244d565b3480156104fd575f5ffd5b5061031061050c36600461244d565b610ed7565b34801561051c575f5ffd5b506104c2610f42565b348015610530575f5ffd5b5061031061053f36600461244d565b610f55565b34801561054f575f5ffd5b5061031061055e36600461244d565b610fc1565b34801561056e575f5ffd5b5061031061057d366004612850565b61102d565b34801561058d575f5ffd5b506104c26110e8565b3480156105a1575f5ffd5b506103106105b036600461244d565b611135565b3480156105c0575f5ffd5b506103106105cf36600461244d565b6111a1565b3480156105df575f5ffd5b506105e861120c565b6040516001600160a01b03909116815260200161031a565b34801561060b575f5ffd5b5061031061061a366004612706565b611240565b34801561062a575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006105e8565b34801561065c575f5ffd5b506103a26040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156106a4575f5ffd5b50610310610490366004612879565b3480156106be575f5ffd5b506104c26106cd3660046128b8565b6112bf565b3480156106dd575f5ffd5b50610310606481565b3480156106f1575f5ffd5b506103106104903660046128d1565b34801561070b575f5ffd5b506103106104903660046128e8565b348015610725575f5ffd5b5061031061073436600461244d565b6113cc565b348015610744575f5ffd5b5061031061075336600461244d565b611440565b348015610763575f5ffd5b505f6105e8565b348015610775575f5ffd5b506105e86114ab565b348015610789575f5ffd5b506104c26107983660046128b8565b6114d3565b3480156107a8575f5ffd5b506103106107b73660046128d1565b611558565b3480156107c7575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006105e8565b3480156107f9575f5ffd5b5061031061080836600461244d565b6115ce565b5f6108216304559f7160e01b85858561163a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907fc11d62b13c360a83082487064be1ec0878b2f0be4f012bf59f89e128063d47ff906080015b60405180910390a29392505050565b5f81600981111561089557610895612901565b60ff166108a28760081c90565b60ff16146108c35760405163b968846160e01b815260040160405180910390fd5b6108df8260098111156108d8576108d8612901565b6021611695565b6108eb868686866116bf565b9050336001600160a01b03167fdc370db33589e73371dc3ee42c789c003d336eefcb7c3f56fe0f51ae5b1d97028787878787876040516109309695949392919061295d565b60405180910390a295945050505050565b5f60f061094e8660081c90565b60ff161461096f5760405163b968846160e01b815260040160405180910390fd5b61097b858585856116bf565b9050336001600160a01b03167fe695ab287e04e90d8ce26e0f6aff3d725bb8a3e3cce9b02be35644d9a1d897b586868686866040516109be9594939291906129a5565b60405180910390a2949350505050565b5f6109e263022f65e760e31b85858561163a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907fdb9050d65240431621d61d6f94b970e63f53a67a5766614ee6e5c5bbd41c8e2e90608001610873565b5f610a53631391547f60e01b85858560055b6001901b6117eb565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907f38c3a63c4230de5b741f494ffb54e3087104030279bc7bccee8ad9ad31712b2190608001610873565b60608467ffffffffffffffff165f03610ad5576040516309d5149f60e11b815260040160405180910390fd5b610ade83611850565b610aea8260ff16611850565b610af48484611890565b5f610b2a63168e8f1460e01b878787604051602001610b169493929190612a28565b604051602081830303815290604052611a5b565b90508260ff1667ffffffffffffffff811115610b4857610b48612778565b604051908082528060200260200182016040528015610b71578160200160208202803683370190505b5091505f5b8360ff16811015610c86576040805160208101849052908101829052610bb690606001604051602081830303815290604052805190602001206005611afd565b838281518110610bc857610bc8612a5a565b6020026020010181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633e395cec848381518110610c1557610c15612a5a565b6020026020010151336040518363ffffffff1660e01b8152600401610c4d9291909182526001600160a01b0316602082015260400190565b5f604051808303815f87803b158015610c64575f5ffd5b505af1158015610c76573d5f5f3e3d5ffd5b505060019092019150610b769050565b50336001600160a01b03167ffe2a3b7873e0ffe93234c455890cd61f287106d0b61070039a535909eb02b31d87878786604051610cc69493929190612a6e565b60405180910390a250949350505050565b5f610ceb6303056db360e31b85858561163a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907feb6d37bd271abe1395b21d6d78f3487d6584862872c29ffd3f90736ee99b739390608001610873565b5f610d5183825b6001901b611b4d565b506005826009811115610d6657610d66612901565b14610d845760405163636f233560e11b815260040160405180910390fd5b604051610db990610da4906307227b9160e21b9086908690602001612aae565b60405160208183030381529060405283611c3d565b9050336001600160a01b03167f31ccae6a2f8e3ced1692f77c8f668133e4afdaaa35afe844ff4659a6c27e627f848484604051610df893929190612ad3565b60405180910390a292915050565b5f610e1a630d8c635960e21b85858561163a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907ffd7c9208f956bf0c6ab76a667f04361245ad3e0a2d0eff92eb827acfcca68ea990608001610873565b5f60405163636f233560e11b815260040160405180910390fd5b610e92611cd4565b610e9b82611d8b565b610ea58282611d93565b5050565b5f610eb2611e62565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f610eec6363a2db2960e01b85858585610a4a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907f56df279bbfb03d9ed097bbe2f28d520ca0c1161206327926e98664d70d2c24c490608001610873565b610f4a611eab565b610f535f611edd565b565b5f610f6b637210768160e01b8585856005610a4a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907f0d483b100d8c73b208984ec697caa3091521ee5525ce69edcf97d7e395d3d05990608001610873565b5f610fd7631d44e90160e21b8585856005610a4a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907fdef2e704a077284a07f3d0b436db88f5d981b69f58ab7c1ae623252718a6de0190608001610873565b5f6110388482610d48565b505f611045846021611b4d565b90506110518382611f15565b60408051637702dcff60e01b602082015290810186905260608101859052608081018490526110939060a0015b60405160208183030381529060405282611c3d565b60408051878152602081018790529081018590526060810182905290925033907f60be9d61aad849facc28c38b048cb5c4be3420b8fa2233e08cfa06be1b6d1c3e9060800160405180910390a2509392505050565b33806110f26114ab565b6001600160a01b0316146111295760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b61113281611edd565b50565b5f61114b6385362ee760e01b8585856005610a4a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907fc9ff8f0d18a3f766ce5de3de216076050140e4fc2652f5e0e745f6fc836cda8b90608001610873565b5f6111b66322d273ad60e21b85858585610a4a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907f4d32284bd3193ecaa44e1ceca32f41c5d6c32803a92e07967dd3ee422972158290608001610873565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f6112568260098111156108d8576108d8612901565b6112608383612017565b60405161128090610da490639cd07acb60e01b9086908690602001612aae565b9050336001600160a01b03167f063ccd1bba45151d91f6a418065047a3d048d058a922535747bb2b575a01d236848484604051610df893929190612ad3565b5f6112c8612092565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156112f45750825b90505f8267ffffffffffffffff1660011480156113105750303b155b90508115801561131e575080155b1561133c5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561137057845468ff00000000000000001916680100000000000000001785555b611379866120ba565b83156113c457845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f6113ea6336024b2f60e21b85858560055b60019081901b176117eb565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907f6960c1e88f61c352dba34d1bbf6753e302795264d5d8ae82f7983c7004651e5d90608001610873565b5f61145563d99882d560e01b85858585610a4a565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907fe42486b0ccdbef81a2075c48c8e515c079aea73c8b82429997c72a2fe1bf4fef90608001610873565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00611230565b6114db611eab565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b038316908117825561151f61120c565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f806115648382610d48565b60408051630f51ccfb60e41b602082015290810185905290915061158a9060600161107e565b604080518581526020810183905291935033917f55aff4cc7a3d160c83f1f15b818011ede841a0b4597fb14dcd3603df3a11e5e0910160405180910390a250919050565b5f6115e463f77f3f1d60e01b85858560056113de565b60408051868152602081018690526001600160f81b03198516918101919091526060810182905290915033907fb3d5c664ec86575818e8d75ff25c5f867250df8954088549c41c848cd10e76cb90608001610873565b5f8061164985858560206120cb565b604080516001600160e01b031989166020820152908101879052606081018690526001600160f81b0319851660808201529091506116899060a00161107e565b9150505b949350505050565b8160ff1681901c600116600114610ea55760405163636f233560e11b815260040160405180910390fd5b6040805180820182526001600160a01b038581168252336020830152915163e6317df560e01b81525f927f0000000000000000000000000000000000000000000000000000000000000000169163e6317df5916117259190899088908890600401612af5565b6020604051808303815f875af1158015611741573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117659190612b31565b604051630f8e573b60e21b8152600481018290523360248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e395cec906044015f604051808303815f87803b1580156117cd575f5ffd5b505af11580156117df573d5f5f3e3d5ffd5b50505050949350505050565b5f6117f8858585856120cb565b50604080516001600160e01b031988166020820152908101869052606081018590526001600160f81b0319841660808201526118469060a0016040516020818303038152906040525f611c3d565b9695505050505050565b8015801590611860575060648111155b816064909161188b57604051637757b34d60e11b815260048101929092526024820152604401611120565b505050565b5f82825f8181106118a3576118a3612a5a565b90506020020135905060f060ff166118bb8260081c90565b60ff1603611a20578160018082146118ef57604051637757b34d60e11b815260048101929092526024820152604401611120565b50506040516382027b6d60e01b8152600481018290523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906382027b6d90604401602060405180830381865afa15801561195a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061197e9190612b48565b813390916119b157604051632778ce4b60e21b815260048101929092526001600160a01b03166024820152604401611120565b50506119bb612147565b5f8281526001919091016020526040902054819060ff16156119f357604051634280d71560e01b815260040161112091815260200190565b5060016119fe612147565b5f9283526001016020526040909120805460ff19169115159190911790555050565b5f5b82811015611a5557611a4d848483818110611a3f57611a3f612a5a565b905060200201356005611f15565b600101611a22565b50505050565b5f5f611a65612147565b80545f90611a7290612b7b565b918290555090507f4648455f636f6d7000000000000000000000000000000000000000000000000083827f000000000000000000000000000000000000000000000000000000000000000046611ac9600143612b93565b40604051602001611adf96959493929190612ba6565b60405160208183030381529060405280519060200120915050919050565b5f5f6008836009811115611b1357611b13612901565b6affffffffffffffffffffff19861669ffffffffffffffff00004660101b1617911b17176aff000000000000000000001790505b92915050565b6040516382027b6d60e01b8152600481018390523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906382027b6d90604401602060405180830381865afa158015611bb8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bdc9190612b48565b83339091611c0f57604051632778ce4b60e21b815260048101929092526001600160a01b03166024820152604401611120565b50505f611c1c8460081c90565b9050611c288184611695565b8060ff16600981111561168d5761168d612901565b5f611c50611c4a84611a5b565b83611afd565b604051630f8e573b60e21b8152600481018290523360248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e395cec906044015f604051808303815f87803b158015611cb8575f5ffd5b505af1158015611cca573d5f5f3e3d5ffd5b5050505092915050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611d6d57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611d617f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610f535760405163703e46dd60e11b815260040160405180910390fd5b611132611eab565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611ded575060408051601f3d908101601f19168201909252611dea91810190612b31565b60015b611e1557604051634c9c8ce360e01b81526001600160a01b0383166004820152602401611120565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611e5857604051632a87526960e21b815260048101829052602401611120565b61188b83836121a8565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610f535760405163703e46dd60e11b815260040160405180910390fd5b33611eb461120c565b6001600160a01b031614610f535760405163118cdaa760e01b8152336004820152602401611120565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319168155610ea5826121fd565b6040516382027b6d60e01b8152600481018390523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906382027b6d90604401602060405180830381865afa158015611f7e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fa29190612b48565b82339091611fd557604051632778ce4b60e21b815260048101929092526001600160a01b03166024820152604401611120565b5050806009811115611fe957611fe9612901565b60ff16611ff68360081c90565b60ff1614610ea557604051631f3158c760e01b815260040160405180910390fd5b5f8082600981111561202b5761202b612901565b1461203e5767ffffffffffffffff612041565b60015b67ffffffffffffffff16905082828282111561208b576040517fffc7f731000000000000000000000000000000000000000000000000000000008152600401611120929190612c0e565b5050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00611b47565b6120c261226d565b61113281612292565b5f6001600160f81b0319831615806120f05750600160f81b6001600160f81b03198416145b61210d5760405163df7bf32560e01b815260040160405180910390fd5b6121178583611b4d565b90506001600160f81b03198316600160f81b0361213d576121388482612017565b61168d565b61168d8482611f15565b5f8060ff1961217760017fcce9025d0fb954668ab4fe84bdc738b3c7bf9df9f0bc6a2e990466d8c1029e8c612b93565b60405160200161218991815260200190565b60408051601f1981840301815291905280516020909101201692915050565b6121b1826122c3565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156121f55761188b8282612339565b610ea56123d9565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b6122756123f8565b610f5357604051631afcd79f60e31b815260040160405180910390fd5b61229a61226d565b6001600160a01b03811661112957604051631e4fbdf760e01b81525f6004820152602401611120565b806001600160a01b03163b5f036122f857604051634c9c8ce360e01b81526001600160a01b0382166004820152602401611120565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6123468484612416565b905080801561236757505f3d118061236757505f846001600160a01b03163b115b1561237c57612374612429565b915050611b47565b80156123a657604051639996b31560e01b81526001600160a01b0385166004820152602401611120565b3d156123b9576123b4612442565b6123d2565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415610f535760405163b398979f60e01b815260040160405180910390fd5b5f612401612092565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f6060848603121561245f575f5ffd5b833592506020840135915060408401356001600160f81b031981168114612484575f5ffd5b809150509250925092565b80356001600160a01b03811681146124a5575f5ffd5b919050565b5f5f83601f8401126124ba575f5ffd5b50813567ffffffffffffffff8111156124d1575f5ffd5b6020830191508360208285010111156124e8575f5ffd5b9250929050565b8035600a81106124a5575f5ffd5b5f5f5f5f5f60808688031215612511575f5ffd5b853594506125216020870161248f565b9350604086013567ffffffffffffffff81111561253c575f5ffd5b612548888289016124aa565b909450925061255b9050606087016124ef565b90509295509295909350565b5f5f5f5f6060858703121561257a575f5ffd5b8435935061258a6020860161248f565b9250604085013567ffffffffffffffff8111156125a5575f5ffd5b6125b1878288016124aa565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6125fd60208301846125bd565b9392505050565b5f5f83601f840112612614575f5ffd5b50813567ffffffffffffffff81111561262b575f5ffd5b6020830191508360208260051b85010111156124e8575f5ffd5b5f5f5f5f60608587031215612658575f5ffd5b843567ffffffffffffffff8116811461266f575f5ffd5b9350602085013567ffffffffffffffff81111561268a575f5ffd5b61269687828801612604565b909450925050604085013560ff811681146126af575f5ffd5b939692955090935050565b5f8151808452602084019350602083015f5b828110156126ea5781518652602095860195909101906001016126cc565b5093949350505050565b602081525f6125fd60208301846126ba565b5f5f60408385031215612717575f5ffd5b82359150612727602084016124ef565b90509250929050565b5f5f5f60408486031215612742575f5ffd5b83359250602084013567ffffffffffffffff81111561275f575f5ffd5b61276b86828701612604565b9497909650939450505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f6040838503121561279d575f5ffd5b6127a68361248f565b9150602083013567ffffffffffffffff8111156127c1575f5ffd5b8301601f810185136127d1575f5ffd5b803567ffffffffffffffff8111156127eb576127eb612778565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561281a5761281a612778565b604052818152828201602001871015612831575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f60608486031215612862575f5ffd5b505081359360208301359350604090920135919050565b5f5f6020838503121561288a575f5ffd5b823567ffffffffffffffff8111156128a0575f5ffd5b6128ac85828601612604565b90969095509350505050565b5f602082840312156128c8575f5ffd5b6125fd8261248f565b5f602082840312156128e1575f5ffd5b5035919050565b5f602082840312156128f8575f5ffd5b6125fd826124ef565b634e487b7160e01b5f52602160045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b600a811061295957634e487b7160e01b5f52602160045260245ffd5b9052565b8681526001600160a01b038616602082015260a060408201525f61298560a083018688612915565b9050612994606083018561293d565b826080830152979650505050505050565b8581526001600160a01b0385166020820152608060408201525f6129cd608083018587612915565b90508260608301529695505050505050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115612a0f575f5ffd5b8260051b80836020870137939093016020019392505050565b63ffffffff60e01b8516815267ffffffffffffffff84166020820152606060408201525f6118466060830184866129df565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff85168152606060208201525f612a916060830185876129df565b8281036040840152612aa381856126ba565b979650505050505050565b6001600160e01b031984168152602081018390526060810161168d604083018461293d565b83815260608101612ae7602083018561293d565b826040830152949350505050565b6001600160a01b0385511681526001600160a01b036020860151166020820152836040820152608060608201525f611846608083018486612915565b5f60208284031215612b41575f5ffd5b5051919050565b5f60208284031215612b58575f5ffd5b815180151581146125fd575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f60018201612b8c57612b8c612b67565b5060010190565b81810381811115611b4757611b47612b67565b7fffffffffffffffff0000000000000000000000000000000000000000000000008716815260c060208201525f612be060c08301886125bd565b90508560408301526001600160a01b03851660608301528360808301528260a0830152979650505050505050565b828152604081016125fd602083018461293d56",
}

// FHEExecutor is an auto generated Go binding around an Ethereum contract.
type FHEExecutor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FHEExecutor) GetABI() abi.ABI {
	return c.abi
}

// NewFHEExecutor creates a new instance of FHEExecutor.
func NewFHEExecutor() *FHEExecutor {
	parsed, err := FHEExecutorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FHEExecutor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FHEExecutor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address acl, address inputVerifier) returns()
func (fHEExecutor *FHEExecutor) PackConstructor(acl common.Address, inputVerifier common.Address) []byte {
	enc, err := fHEExecutor.abi.Pack("", acl, inputVerifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXINFERENCEVALUES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc5e5aba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_INFERENCE_VALUES() view returns(uint256)
func (fHEExecutor *FHEExecutor) PackMAXINFERENCEVALUES() []byte {
	enc, err := fHEExecutor.abi.Pack("MAX_INFERENCE_VALUES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXINFERENCEVALUES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc5e5aba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_INFERENCE_VALUES() view returns(uint256)
func (fHEExecutor *FHEExecutor) TryPackMAXINFERENCEVALUES() ([]byte, error) {
	return fHEExecutor.abi.Pack("MAX_INFERENCE_VALUES")
}

// UnpackMAXINFERENCEVALUES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc5e5aba.
//
// Solidity: function MAX_INFERENCE_VALUES() view returns(uint256)
func (fHEExecutor *FHEExecutor) UnpackMAXINFERENCEVALUES(data []byte) (*big.Int, error) {
	out, err := fHEExecutor.abi.Unpack("MAX_INFERENCE_VALUES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (fHEExecutor *FHEExecutor) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := fHEExecutor.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (fHEExecutor *FHEExecutor) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return fHEExecutor.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (fHEExecutor *FHEExecutor) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := fHEExecutor.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (fHEExecutor *FHEExecutor) PackAcceptOwnership() []byte {
	enc, err := fHEExecutor.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (fHEExecutor *FHEExecutor) TryPackAcceptOwnership() ([]byte, error) {
	return fHEExecutor.abi.Pack("acceptOwnership")
}

// PackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c89ee44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cast(bytes32 ct, uint8 toType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackCast(ct [32]byte, toType uint8) []byte {
	enc, err := fHEExecutor.abi.Pack("cast", ct, toType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c89ee44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cast(bytes32 ct, uint8 toType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackCast(ct [32]byte, toType uint8) ([]byte, error) {
	return fHEExecutor.abi.Pack("cast", ct, toType)
}

// UnpackCast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c89ee44.
//
// Solidity: function cast(bytes32 ct, uint8 toType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackCast(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("cast", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117b2f38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheAdd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheAdd(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheAdd", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117b2f38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheAdd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheAdd(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheAdd", lhs, rhs, scalarByte)
}

// UnpackFheAdd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117b2f38.
//
// Solidity: function fheAdd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheAdd(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheAdd", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheBitAnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd99882d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheBitAnd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheBitAnd(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheBitAnd", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheBitAnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd99882d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheBitAnd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheBitAnd(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheBitAnd", lhs, rhs, scalarByte)
}

// UnpackFheBitAnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd99882d5.
//
// Solidity: function fheBitAnd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheBitAnd(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheBitAnd", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheBitOr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63a2db29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheBitOr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheBitOr(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheBitOr", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheBitOr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63a2db29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheBitOr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheBitOr(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheBitOr", lhs, rhs, scalarByte)
}

// UnpackFheBitOr is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63a2db29.
//
// Solidity: function fheBitOr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheBitOr(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheBitOr", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheBitXor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b49ceb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheBitXor(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheBitXor(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheBitXor", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheBitXor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b49ceb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheBitXor(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheBitXor(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheBitXor", lhs, rhs, scalarByte)
}

// UnpackFheBitXor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b49ceb4.
//
// Solidity: function fheBitXor(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheBitXor(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheBitXor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheDiv is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a53accb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheDiv(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheDiv(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheDiv", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheDiv is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a53accb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheDiv(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheDiv(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheDiv", arg0, arg1, arg2)
}

// UnpackFheDiv is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a53accb.
//
// Solidity: function fheDiv(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheDiv(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheDiv", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheEq is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77f3f1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheEq(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheEq(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheEq", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheEq is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77f3f1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheEq(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheEq(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheEq", lhs, rhs, scalarByte)
}

// UnpackFheEq is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77f3f1d.
//
// Solidity: function fheEq(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheEq(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheEq", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheGe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1391547f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheGe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheGe(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheGe", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheGe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1391547f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheGe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheGe(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheGe", lhs, rhs, scalarByte)
}

// UnpackFheGe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1391547f.
//
// Solidity: function fheGe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheGe(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheGe", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheGt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85362ee7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheGt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheGt(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheGt", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheGt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85362ee7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheGt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheGt(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheGt", lhs, rhs, scalarByte)
}

// UnpackFheGt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85362ee7.
//
// Solidity: function fheGt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheGt(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheGt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheIfThenElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7702dcff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheIfThenElse(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheIfThenElse(control [32]byte, ifTrue [32]byte, ifFalse [32]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheIfThenElse", control, ifTrue, ifFalse)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheIfThenElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7702dcff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheIfThenElse(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheIfThenElse(control [32]byte, ifTrue [32]byte, ifFalse [32]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheIfThenElse", control, ifTrue, ifFalse)
}

// UnpackFheIfThenElse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7702dcff.
//
// Solidity: function fheIfThenElse(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheIfThenElse(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheIfThenElse", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheInfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x168e8f14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheInfer(uint64 modelId, bytes32[] inputs, uint8 outputs) returns(bytes32[] results)
func (fHEExecutor *FHEExecutor) PackFheInfer(modelId uint64, inputs [][32]byte, outputs uint8) []byte {
	enc, err := fHEExecutor.abi.Pack("fheInfer", modelId, inputs, outputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheInfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x168e8f14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheInfer(uint64 modelId, bytes32[] inputs, uint8 outputs) returns(bytes32[] results)
func (fHEExecutor *FHEExecutor) TryPackFheInfer(modelId uint64, inputs [][32]byte, outputs uint8) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheInfer", modelId, inputs, outputs)
}

// UnpackFheInfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x168e8f14.
//
// Solidity: function fheInfer(uint64 modelId, bytes32[] inputs, uint8 outputs) returns(bytes32[] results)
func (fHEExecutor *FHEExecutor) UnpackFheInfer(data []byte) ([][32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheInfer", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackFheIsIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3959ba05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheIsIn(bytes32 , bytes32[] ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheIsIn(arg0 [32]byte, arg1 [][32]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheIsIn", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheIsIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3959ba05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheIsIn(bytes32 , bytes32[] ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheIsIn(arg0 [32]byte, arg1 [][32]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheIsIn", arg0, arg1)
}

// UnpackFheIsIn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3959ba05.
//
// Solidity: function fheIsIn(bytes32 , bytes32[] ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheIsIn(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheIsIn", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheLe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7513a404.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheLe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheLe(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheLe", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheLe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7513a404.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheLe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheLe(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheLe", lhs, rhs, scalarByte)
}

// UnpackFheLe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7513a404.
//
// Solidity: function fheLe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheLe(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheLe", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheLt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72107681.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheLt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheLt(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheLt", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheLt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72107681.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheLt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheLt(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheLt", lhs, rhs, scalarByte)
}

// UnpackFheLt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72107681.
//
// Solidity: function fheLt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheLt(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheLt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheMax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36318d64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheMax(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheMax(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheMax", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheMax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36318d64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheMax(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheMax(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheMax", lhs, rhs, scalarByte)
}

// UnpackFheMax is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36318d64.
//
// Solidity: function fheMax(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheMax(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheMax", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheMin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04559f71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheMin(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheMin(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheMin", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheMin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04559f71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheMin(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheMin(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheMin", lhs, rhs, scalarByte)
}

// UnpackFheMin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04559f71.
//
// Solidity: function fheMin(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheMin(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheMin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheMul is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f0a568.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheMul(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheMul(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheMul", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheMul is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f0a568.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheMul(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheMul(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheMul", arg0, arg1, arg2)
}

// UnpackFheMul is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57f0a568.
//
// Solidity: function fheMul(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheMul(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheMul", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheNe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8092cbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheNe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheNe(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheNe", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheNe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8092cbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheNe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheNe(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheNe", lhs, rhs, scalarByte)
}

// UnpackFheNe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8092cbc.
//
// Solidity: function fheNe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheNe(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheNe", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheNeg is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd580c063.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheNeg(bytes32 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheNeg(arg0 [32]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheNeg", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheNeg is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd580c063.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheNeg(bytes32 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheNeg(arg0 [32]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheNeg", arg0)
}

// UnpackFheNeg is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd580c063.
//
// Solidity: function fheNeg(bytes32 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheNeg(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheNeg", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheNot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf51ccfb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheNot(bytes32 ct) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheNot(ct [32]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheNot", ct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheNot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf51ccfb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheNot(bytes32 ct) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheNot(ct [32]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheNot", ct)
}

// UnpackFheNot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf51ccfb0.
//
// Solidity: function fheNot(bytes32 ct) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheNot(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheNot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheRand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd75d6e8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheRand(uint8 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheRand(arg0 uint8) []byte {
	enc, err := fHEExecutor.abi.Pack("fheRand", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheRand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd75d6e8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheRand(uint8 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheRand(arg0 uint8) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheRand", arg0)
}

// UnpackFheRand is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd75d6e8a.
//
// Solidity: function fheRand(uint8 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheRand(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheRand", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheRandBounded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48eef47e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheRandBounded(uint256 , uint8 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheRandBounded(arg0 *big.Int, arg1 uint8) []byte {
	enc, err := fHEExecutor.abi.Pack("fheRandBounded", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheRandBounded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48eef47e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheRandBounded(uint256 , uint8 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheRandBounded(arg0 *big.Int, arg1 uint8) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheRandBounded", arg0, arg1)
}

// UnpackFheRandBounded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48eef47e.
//
// Solidity: function fheRandBounded(uint256 , uint8 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheRandBounded(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheRandBounded", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheRem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf4d18aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheRem(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheRem(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheRem", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheRem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf4d18aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheRem(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheRem(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheRem", arg0, arg1, arg2)
}

// UnpackFheRem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf4d18aa.
//
// Solidity: function fheRem(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheRem(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheRem", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheRotl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6754b360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheRotl(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheRotl(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheRotl", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheRotl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6754b360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheRotl(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheRotl(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheRotl", arg0, arg1, arg2)
}

// UnpackFheRotl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6754b360.
//
// Solidity: function fheRotl(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheRotl(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheRotl", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheRotr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc021329e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheRotr(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheRotr(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheRotr", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheRotr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc021329e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheRotr(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheRotr(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheRotr", arg0, arg1, arg2)
}

// UnpackFheRotr is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc021329e.
//
// Solidity: function fheRotr(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheRotr(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheRotr", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheShl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccc480a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheShl(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheShl(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheShl", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheShl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccc480a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheShl(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheShl(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheShl", arg0, arg1, arg2)
}

// UnpackFheShl is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xccc480a1.
//
// Solidity: function fheShl(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheShl(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheShl", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheShr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91f98ffe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheShr(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheShr(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheShr", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheShr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91f98ffe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheShr(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheShr(arg0 [32]byte, arg1 [32]byte, arg2 [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheShr", arg0, arg1, arg2)
}

// UnpackFheShr is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91f98ffe.
//
// Solidity: function fheShr(bytes32 , bytes32 , bytes1 ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheShr(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheShr", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheSub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x182b6d98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheSub(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackFheSub(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheSub", lhs, rhs, scalarByte)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheSub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x182b6d98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheSub(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackFheSub(lhs [32]byte, rhs [32]byte, scalarByte [1]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheSub", lhs, rhs, scalarByte)
}

// UnpackFheSub is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x182b6d98.
//
// Solidity: function fheSub(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheSub(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheSub", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFheSum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1d0a80b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fheSum(bytes32[] ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) PackFheSum(arg0 [][32]byte) []byte {
	enc, err := fHEExecutor.abi.Pack("fheSum", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFheSum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1d0a80b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fheSum(bytes32[] ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackFheSum(arg0 [][32]byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("fheSum", arg0)
}

// UnpackFheSum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1d0a80b.
//
// Solidity: function fheSum(bytes32[] ) pure returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackFheSum(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("fheSum", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetACLAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6859bdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getACLAddress() view returns(address)
func (fHEExecutor *FHEExecutor) PackGetACLAddress() []byte {
	enc, err := fHEExecutor.abi.Pack("getACLAddress")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetACLAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6859bdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getACLAddress() view returns(address)
func (fHEExecutor *FHEExecutor) TryPackGetACLAddress() ([]byte, error) {
	return fHEExecutor.abi.Pack("getACLAddress")
}

// UnpackGetACLAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf6859bdc.
//
// Solidity: function getACLAddress() view returns(address)
func (fHEExecutor *FHEExecutor) UnpackGetACLAddress(data []byte) (common.Address, error) {
	out, err := fHEExecutor.abi.Unpack("getACLAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetHCULimitAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0786972.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHCULimitAddress() pure returns(address)
func (fHEExecutor *FHEExecutor) PackGetHCULimitAddress() []byte {
	enc, err := fHEExecutor.abi.Pack("getHCULimitAddress")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetHCULimitAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0786972.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getHCULimitAddress() pure returns(address)
func (fHEExecutor *FHEExecutor) TryPackGetHCULimitAddress() ([]byte, error) {
	return fHEExecutor.abi.Pack("getHCULimitAddress")
}

// UnpackGetHCULimitAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0786972.
//
// Solidity: function getHCULimitAddress() pure returns(address)
func (fHEExecutor *FHEExecutor) UnpackGetHCULimitAddress(data []byte) (common.Address, error) {
	out, err := fHEExecutor.abi.Unpack("getHCULimitAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetInputVerifierAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8c7c2c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getInputVerifierAddress() view returns(address)
func (fHEExecutor *FHEExecutor) PackGetInputVerifierAddress() []byte {
	enc, err := fHEExecutor.abi.Pack("getInputVerifierAddress")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetInputVerifierAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8c7c2c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getInputVerifierAddress() view returns(address)
func (fHEExecutor *FHEExecutor) TryPackGetInputVerifierAddress() ([]byte, error) {
	return fHEExecutor.abi.Pack("getInputVerifierAddress")
}

// UnpackGetInputVerifierAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8c7c2c1.
//
// Solidity: function getInputVerifierAddress() view returns(address)
func (fHEExecutor *FHEExecutor) UnpackGetInputVerifierAddress(data []byte) (common.Address, error) {
	out, err := fHEExecutor.abi.Unpack("getInputVerifierAddress", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVersion() pure returns(string)
func (fHEExecutor *FHEExecutor) PackGetVersion() []byte {
	enc, err := fHEExecutor.abi.Pack("getVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVersion() pure returns(string)
func (fHEExecutor *FHEExecutor) TryPackGetVersion() ([]byte, error) {
	return fHEExecutor.abi.Pack("getVersion")
}

// UnpackGetVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d8e6e2c.
//
// Solidity: function getVersion() pure returns(string)
func (fHEExecutor *FHEExecutor) UnpackGetVersion(data []byte) (string, error) {
	out, err := fHEExecutor.abi.Unpack("getVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin) returns()
func (fHEExecutor *FHEExecutor) PackInitialize(admin common.Address) []byte {
	enc, err := fHEExecutor.abi.Pack("initialize", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin) returns()
func (fHEExecutor *FHEExecutor) TryPackInitialize(admin common.Address) ([]byte, error) {
	return fHEExecutor.abi.Pack("initialize", admin)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (fHEExecutor *FHEExecutor) PackOwner() []byte {
	enc, err := fHEExecutor.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (fHEExecutor *FHEExecutor) TryPackOwner() ([]byte, error) {
	return fHEExecutor.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (fHEExecutor *FHEExecutor) UnpackOwner(data []byte) (common.Address, error) {
	out, err := fHEExecutor.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (fHEExecutor *FHEExecutor) PackPendingOwner() []byte {
	enc, err := fHEExecutor.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (fHEExecutor *FHEExecutor) TryPackPendingOwner() ([]byte, error) {
	return fHEExecutor.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (fHEExecutor *FHEExecutor) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := fHEExecutor.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (fHEExecutor *FHEExecutor) PackProxiableUUID() []byte {
	enc, err := fHEExecutor.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackProxiableUUID() ([]byte, error) {
	return fHEExecutor.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (fHEExecutor *FHEExecutor) PackRenounceOwnership() []byte {
	enc, err := fHEExecutor.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (fHEExecutor *FHEExecutor) TryPackRenounceOwnership() ([]byte, error) {
	return fHEExecutor.abi.Pack("renounceOwnership")
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (fHEExecutor *FHEExecutor) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := fHEExecutor.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (fHEExecutor *FHEExecutor) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return fHEExecutor.abi.Pack("transferOwnership", newOwner)
}

// PackTrivialEncrypt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cd07acb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trivialEncrypt(uint256 pt, uint8 toType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackTrivialEncrypt(pt *big.Int, toType uint8) []byte {
	enc, err := fHEExecutor.abi.Pack("trivialEncrypt", pt, toType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrivialEncrypt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cd07acb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trivialEncrypt(uint256 pt, uint8 toType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackTrivialEncrypt(pt *big.Int, toType uint8) ([]byte, error) {
	return fHEExecutor.abi.Pack("trivialEncrypt", pt, toType)
}

// UnpackTrivialEncrypt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cd07acb.
//
// Solidity: function trivialEncrypt(uint256 pt, uint8 toType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackTrivialEncrypt(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("trivialEncrypt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (fHEExecutor *FHEExecutor) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := fHEExecutor.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (fHEExecutor *FHEExecutor) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerifyInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08bf832a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyInput(bytes32 inputHandle, address userAddress, bytes inputProof, uint8 inputType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackVerifyInput(inputHandle [32]byte, userAddress common.Address, inputProof []byte, inputType uint8) []byte {
	enc, err := fHEExecutor.abi.Pack("verifyInput", inputHandle, userAddress, inputProof, inputType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08bf832a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyInput(bytes32 inputHandle, address userAddress, bytes inputProof, uint8 inputType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackVerifyInput(inputHandle [32]byte, userAddress common.Address, inputProof []byte, inputType uint8) ([]byte, error) {
	return fHEExecutor.abi.Pack("verifyInput", inputHandle, userAddress, inputProof, inputType)
}

// UnpackVerifyInput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08bf832a.
//
// Solidity: function verifyInput(bytes32 inputHandle, address userAddress, bytes inputProof, uint8 inputType) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackVerifyInput(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("verifyInput", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifyVector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a786bb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyVector(bytes32 inputHandle, address userAddress, bytes inputProof) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) PackVerifyVector(inputHandle [32]byte, userAddress common.Address, inputProof []byte) []byte {
	enc, err := fHEExecutor.abi.Pack("verifyVector", inputHandle, userAddress, inputProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyVector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a786bb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyVector(bytes32 inputHandle, address userAddress, bytes inputProof) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) TryPackVerifyVector(inputHandle [32]byte, userAddress common.Address, inputProof []byte) ([]byte, error) {
	return fHEExecutor.abi.Pack("verifyVector", inputHandle, userAddress, inputProof)
}

// UnpackVerifyVector is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a786bb1.
//
// Solidity: function verifyVector(bytes32 inputHandle, address userAddress, bytes inputProof) returns(bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackVerifyVector(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("verifyVector", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// FHEExecutorCast represents a Cast event raised by the FHEExecutor contract.
type FHEExecutorCast struct {
	Caller common.Address
	Ct     [32]byte
	ToType uint8
	Result [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const FHEExecutorCastEventName = "Cast"

// ContractEventName returns the user-defined event name.
func (FHEExecutorCast) ContractEventName() string {
	return FHEExecutorCastEventName
}

// UnpackCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cast(address indexed caller, bytes32 ct, uint8 toType, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackCastEvent(log *types.Log) (*FHEExecutorCast, error) {
	event := "Cast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorCast)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheAdd represents a FheAdd event raised by the FHEExecutor contract.
type FHEExecutorFheAdd struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheAddEventName = "FheAdd"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheAdd) ContractEventName() string {
	return FHEExecutorFheAddEventName
}

// UnpackFheAddEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheAdd(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheAddEvent(log *types.Log) (*FHEExecutorFheAdd, error) {
	event := "FheAdd"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheAdd)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheBitAnd represents a FheBitAnd event raised by the FHEExecutor contract.
type FHEExecutorFheBitAnd struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheBitAndEventName = "FheBitAnd"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheBitAnd) ContractEventName() string {
	return FHEExecutorFheBitAndEventName
}

// UnpackFheBitAndEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheBitAnd(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheBitAndEvent(log *types.Log) (*FHEExecutorFheBitAnd, error) {
	event := "FheBitAnd"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheBitAnd)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheBitOr represents a FheBitOr event raised by the FHEExecutor contract.
type FHEExecutorFheBitOr struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheBitOrEventName = "FheBitOr"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheBitOr) ContractEventName() string {
	return FHEExecutorFheBitOrEventName
}

// UnpackFheBitOrEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheBitOr(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheBitOrEvent(log *types.Log) (*FHEExecutorFheBitOr, error) {
	event := "FheBitOr"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheBitOr)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheBitXor represents a FheBitXor event raised by the FHEExecutor contract.
type FHEExecutorFheBitXor struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheBitXorEventName = "FheBitXor"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheBitXor) ContractEventName() string {
	return FHEExecutorFheBitXorEventName
}

// UnpackFheBitXorEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheBitXor(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheBitXorEvent(log *types.Log) (*FHEExecutorFheBitXor, error) {
	event := "FheBitXor"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheBitXor)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheEq represents a FheEq event raised by the FHEExecutor contract.
type FHEExecutorFheEq struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheEqEventName = "FheEq"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheEq) ContractEventName() string {
	return FHEExecutorFheEqEventName
}

// UnpackFheEqEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheEq(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheEqEvent(log *types.Log) (*FHEExecutorFheEq, error) {
	event := "FheEq"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheEq)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheGe represents a FheGe event raised by the FHEExecutor contract.
type FHEExecutorFheGe struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheGeEventName = "FheGe"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheGe) ContractEventName() string {
	return FHEExecutorFheGeEventName
}

// UnpackFheGeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheGe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheGeEvent(log *types.Log) (*FHEExecutorFheGe, error) {
	event := "FheGe"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheGe)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheGt represents a FheGt event raised by the FHEExecutor contract.
type FHEExecutorFheGt struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheGtEventName = "FheGt"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheGt) ContractEventName() string {
	return FHEExecutorFheGtEventName
}

// UnpackFheGtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheGt(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheGtEvent(log *types.Log) (*FHEExecutorFheGt, error) {
	event := "FheGt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheGt)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheIfThenElse represents a FheIfThenElse event raised by the FHEExecutor contract.
type FHEExecutorFheIfThenElse struct {
	Caller  common.Address
	Control [32]byte
	IfTrue  [32]byte
	IfFalse [32]byte
	Result  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheIfThenElseEventName = "FheIfThenElse"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheIfThenElse) ContractEventName() string {
	return FHEExecutorFheIfThenElseEventName
}

// UnpackFheIfThenElseEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheIfThenElse(address indexed caller, bytes32 control, bytes32 ifTrue, bytes32 ifFalse, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheIfThenElseEvent(log *types.Log) (*FHEExecutorFheIfThenElse, error) {
	event := "FheIfThenElse"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheIfThenElse)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheInfer represents a FheInfer event raised by the FHEExecutor contract.
type FHEExecutorFheInfer struct {
	Caller  common.Address
	ModelId uint64
	Inputs  [][32]byte
	Results [][32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheInferEventName = "FheInfer"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheInfer) ContractEventName() string {
	return FHEExecutorFheInferEventName
}

// UnpackFheInferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheInfer(address indexed caller, uint64 modelId, bytes32[] inputs, bytes32[] results)
func (fHEExecutor *FHEExecutor) UnpackFheInferEvent(log *types.Log) (*FHEExecutorFheInfer, error) {
	event := "FheInfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheInfer)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheLe represents a FheLe event raised by the FHEExecutor contract.
type FHEExecutorFheLe struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheLeEventName = "FheLe"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheLe) ContractEventName() string {
	return FHEExecutorFheLeEventName
}

// UnpackFheLeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheLe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheLeEvent(log *types.Log) (*FHEExecutorFheLe, error) {
	event := "FheLe"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheLe)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheLt represents a FheLt event raised by the FHEExecutor contract.
type FHEExecutorFheLt struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheLtEventName = "FheLt"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheLt) ContractEventName() string {
	return FHEExecutorFheLtEventName
}

// UnpackFheLtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheLt(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheLtEvent(log *types.Log) (*FHEExecutorFheLt, error) {
	event := "FheLt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheLt)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheMax represents a FheMax event raised by the FHEExecutor contract.
type FHEExecutorFheMax struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheMaxEventName = "FheMax"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheMax) ContractEventName() string {
	return FHEExecutorFheMaxEventName
}

// UnpackFheMaxEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheMax(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheMaxEvent(log *types.Log) (*FHEExecutorFheMax, error) {
	event := "FheMax"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheMax)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheMin represents a FheMin event raised by the FHEExecutor contract.
type FHEExecutorFheMin struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheMinEventName = "FheMin"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheMin) ContractEventName() string {
	return FHEExecutorFheMinEventName
}

// UnpackFheMinEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheMin(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheMinEvent(log *types.Log) (*FHEExecutorFheMin, error) {
	event := "FheMin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheMin)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheNe represents a FheNe event raised by the FHEExecutor contract.
type FHEExecutorFheNe struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheNeEventName = "FheNe"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheNe) ContractEventName() string {
	return FHEExecutorFheNeEventName
}

// UnpackFheNeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheNe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheNeEvent(log *types.Log) (*FHEExecutorFheNe, error) {
	event := "FheNe"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheNe)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheNot represents a FheNot event raised by the FHEExecutor contract.
type FHEExecutorFheNot struct {
	Caller common.Address
	Ct     [32]byte
	Result [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheNotEventName = "FheNot"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheNot) ContractEventName() string {
	return FHEExecutorFheNotEventName
}

// UnpackFheNotEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheNot(address indexed caller, bytes32 ct, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheNotEvent(log *types.Log) (*FHEExecutorFheNot, error) {
	event := "FheNot"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheNot)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorFheSub represents a FheSub event raised by the FHEExecutor contract.
type FHEExecutorFheSub struct {
	Caller     common.Address
	Lhs        [32]byte
	Rhs        [32]byte
	ScalarByte [1]byte
	Result     [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FHEExecutorFheSubEventName = "FheSub"

// ContractEventName returns the user-defined event name.
func (FHEExecutorFheSub) ContractEventName() string {
	return FHEExecutorFheSubEventName
}

// UnpackFheSubEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FheSub(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackFheSubEvent(log *types.Log) (*FHEExecutorFheSub, error) {
	event := "FheSub"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorFheSub)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorInitialized represents a Initialized event raised by the FHEExecutor contract.
type FHEExecutorInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const FHEExecutorInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (FHEExecutorInitialized) ContractEventName() string {
	return FHEExecutorInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (fHEExecutor *FHEExecutor) UnpackInitializedEvent(log *types.Log) (*FHEExecutorInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorInitialized)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the FHEExecutor contract.
type FHEExecutorOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const FHEExecutorOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (FHEExecutorOwnershipTransferStarted) ContractEventName() string {
	return FHEExecutorOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (fHEExecutor *FHEExecutor) UnpackOwnershipTransferStartedEvent(log *types.Log) (*FHEExecutorOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorOwnershipTransferred represents a OwnershipTransferred event raised by the FHEExecutor contract.
type FHEExecutorOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const FHEExecutorOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (FHEExecutorOwnershipTransferred) ContractEventName() string {
	return FHEExecutorOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (fHEExecutor *FHEExecutor) UnpackOwnershipTransferredEvent(log *types.Log) (*FHEExecutorOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorTrivialEncrypt represents a TrivialEncrypt event raised by the FHEExecutor contract.
type FHEExecutorTrivialEncrypt struct {
	Caller common.Address
	Pt     *big.Int
	ToType uint8
	Result [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const FHEExecutorTrivialEncryptEventName = "TrivialEncrypt"

// ContractEventName returns the user-defined event name.
func (FHEExecutorTrivialEncrypt) ContractEventName() string {
	return FHEExecutorTrivialEncryptEventName
}

// UnpackTrivialEncryptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrivialEncrypt(address indexed caller, uint256 pt, uint8 toType, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackTrivialEncryptEvent(log *types.Log) (*FHEExecutorTrivialEncrypt, error) {
	event := "TrivialEncrypt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorTrivialEncrypt)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorUpgraded represents a Upgraded event raised by the FHEExecutor contract.
type FHEExecutorUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const FHEExecutorUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (FHEExecutorUpgraded) ContractEventName() string {
	return FHEExecutorUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (fHEExecutor *FHEExecutor) UnpackUpgradedEvent(log *types.Log) (*FHEExecutorUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorUpgraded)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorVerifyInput represents a VerifyInput event raised by the FHEExecutor contract.
type FHEExecutorVerifyInput struct {
	Caller      common.Address
	InputHandle [32]byte
	UserAddress common.Address
	InputProof  []byte
	InputType   uint8
	Result      [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const FHEExecutorVerifyInputEventName = "VerifyInput"

// ContractEventName returns the user-defined event name.
func (FHEExecutorVerifyInput) ContractEventName() string {
	return FHEExecutorVerifyInputEventName
}

// UnpackVerifyInputEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifyInput(address indexed caller, bytes32 inputHandle, address userAddress, bytes inputProof, uint8 inputType, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackVerifyInputEvent(log *types.Log) (*FHEExecutorVerifyInput, error) {
	event := "VerifyInput"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorVerifyInput)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FHEExecutorVerifyVector represents a VerifyVector event raised by the FHEExecutor contract.
type FHEExecutorVerifyVector struct {
	Caller      common.Address
	InputHandle [32]byte
	UserAddress common.Address
	InputProof  []byte
	Result      [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const FHEExecutorVerifyVectorEventName = "VerifyVector"

// ContractEventName returns the user-defined event name.
func (FHEExecutorVerifyVector) ContractEventName() string {
	return FHEExecutorVerifyVectorEventName
}

// UnpackVerifyVectorEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifyVector(address indexed caller, bytes32 inputHandle, address userAddress, bytes inputProof, bytes32 result)
func (fHEExecutor *FHEExecutor) UnpackVerifyVectorEvent(log *types.Log) (*FHEExecutorVerifyVector, error) {
	event := "VerifyVector"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fHEExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FHEExecutorVerifyVector)
	if len(log.Data) > 0 {
		if err := fHEExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fHEExecutor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fHEExecutor *FHEExecutor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["ACLNotAllowed"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackACLNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["FHECollectionSizeInvalid"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackFHECollectionSizeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["IncompatibleTypes"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackIncompatibleTypesError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["InvalidModel"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackInvalidModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["InvalidType"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackInvalidTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["PlaintextAboveMaxTypeValue"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackPlaintextAboveMaxTypeValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["ScalarByteIsNotBoolean"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackScalarByteIsNotBooleanError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["UnsupportedType"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackUnsupportedTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["VectorSpent"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackVectorSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FHEExecutorACLNotAllowed represents a ACLNotAllowed error raised by the FHEExecutor contract.
type FHEExecutorACLNotAllowed struct {
	Handle  [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ACLNotAllowed(bytes32 handle, address account)
func FHEExecutorACLNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x9de3392c4c1ef54fa0a5dfeefbf24311ecf36108fcd652a29c39a5f5d02df1a0")
}

// UnpackACLNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ACLNotAllowed(bytes32 handle, address account)
func (fHEExecutor *FHEExecutor) UnpackACLNotAllowedError(raw []byte) (*FHEExecutorACLNotAllowed, error) {
	out := new(FHEExecutorACLNotAllowed)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "ACLNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorAddressEmptyCode represents a AddressEmptyCode error raised by the FHEExecutor contract.
type FHEExecutorAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func FHEExecutorAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (fHEExecutor *FHEExecutor) UnpackAddressEmptyCodeError(raw []byte) (*FHEExecutorAddressEmptyCode, error) {
	out := new(FHEExecutorAddressEmptyCode)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the FHEExecutor contract.
type FHEExecutorERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func FHEExecutorERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (fHEExecutor *FHEExecutor) UnpackERC1967InvalidImplementationError(raw []byte) (*FHEExecutorERC1967InvalidImplementation, error) {
	out := new(FHEExecutorERC1967InvalidImplementation)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorERC1967NonPayable represents a ERC1967NonPayable error raised by the FHEExecutor contract.
type FHEExecutorERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func FHEExecutorERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (fHEExecutor *FHEExecutor) UnpackERC1967NonPayableError(raw []byte) (*FHEExecutorERC1967NonPayable, error) {
	out := new(FHEExecutorERC1967NonPayable)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorFHECollectionSizeInvalid represents a FHECollectionSizeInvalid error raised by the FHEExecutor contract.
type FHEExecutorFHECollectionSizeInvalid struct {
	Size  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FHECollectionSizeInvalid(uint256 size, uint256 limit)
func FHEExecutorFHECollectionSizeInvalidErrorID() common.Hash {
	return common.HexToHash("0xeeaf669a9aa09b658675623c7562e0b347d88990ac9bd14ca94e559b0ffad358")
}

// UnpackFHECollectionSizeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FHECollectionSizeInvalid(uint256 size, uint256 limit)
func (fHEExecutor *FHEExecutor) UnpackFHECollectionSizeInvalidError(raw []byte) (*FHEExecutorFHECollectionSizeInvalid, error) {
	out := new(FHEExecutorFHECollectionSizeInvalid)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "FHECollectionSizeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorFailedCall represents a FailedCall error raised by the FHEExecutor contract.
type FHEExecutorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func FHEExecutorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (fHEExecutor *FHEExecutor) UnpackFailedCallError(raw []byte) (*FHEExecutorFailedCall, error) {
	out := new(FHEExecutorFailedCall)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorIncompatibleTypes represents a IncompatibleTypes error raised by the FHEExecutor contract.
type FHEExecutorIncompatibleTypes struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncompatibleTypes()
func FHEExecutorIncompatibleTypesErrorID() common.Hash {
	return common.HexToHash("0x1f3158c786d852207271c85584ca01617fdcca2cdf5477f828bc307039d4076e")
}

// UnpackIncompatibleTypesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncompatibleTypes()
func (fHEExecutor *FHEExecutor) UnpackIncompatibleTypesError(raw []byte) (*FHEExecutorIncompatibleTypes, error) {
	out := new(FHEExecutorIncompatibleTypes)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "IncompatibleTypes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorInvalidInitialization represents a InvalidInitialization error raised by the FHEExecutor contract.
type FHEExecutorInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func FHEExecutorInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (fHEExecutor *FHEExecutor) UnpackInvalidInitializationError(raw []byte) (*FHEExecutorInvalidInitialization, error) {
	out := new(FHEExecutorInvalidInitialization)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorInvalidModel represents a InvalidModel error raised by the FHEExecutor contract.
type FHEExecutorInvalidModel struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidModel()
func FHEExecutorInvalidModelErrorID() common.Hash {
	return common.HexToHash("0x13aa293e6aacb2dd0069c772c1531db406bc58914f286320465bc8935535c12e")
}

// UnpackInvalidModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidModel()
func (fHEExecutor *FHEExecutor) UnpackInvalidModelError(raw []byte) (*FHEExecutorInvalidModel, error) {
	out := new(FHEExecutorInvalidModel)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "InvalidModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorInvalidType represents a InvalidType error raised by the FHEExecutor contract.
type FHEExecutorInvalidType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidType()
func FHEExecutorInvalidTypeErrorID() common.Hash {
	return common.HexToHash("0xb9688461b97989ad89c726444da3e0e0dee13b3dff9f711f7f8dd8a5b73af7a3")
}

// UnpackInvalidTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidType()
func (fHEExecutor *FHEExecutor) UnpackInvalidTypeError(raw []byte) (*FHEExecutorInvalidType, error) {
	out := new(FHEExecutorInvalidType)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "InvalidType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorNotInitializing represents a NotInitializing error raised by the FHEExecutor contract.
type FHEExecutorNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func FHEExecutorNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (fHEExecutor *FHEExecutor) UnpackNotInitializingError(raw []byte) (*FHEExecutorNotInitializing, error) {
	out := new(FHEExecutorNotInitializing)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the FHEExecutor contract.
type FHEExecutorOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func FHEExecutorOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (fHEExecutor *FHEExecutor) UnpackOwnableInvalidOwnerError(raw []byte) (*FHEExecutorOwnableInvalidOwner, error) {
	out := new(FHEExecutorOwnableInvalidOwner)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the FHEExecutor contract.
type FHEExecutorOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func FHEExecutorOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (fHEExecutor *FHEExecutor) UnpackOwnableUnauthorizedAccountError(raw []byte) (*FHEExecutorOwnableUnauthorizedAccount, error) {
	out := new(FHEExecutorOwnableUnauthorizedAccount)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorPlaintextAboveMaxTypeValue represents a PlaintextAboveMaxTypeValue error raised by the FHEExecutor contract.
type FHEExecutorPlaintextAboveMaxTypeValue struct {
	Plaintext *big.Int
	FheType   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PlaintextAboveMaxTypeValue(uint256 plaintext, uint8 fheType)
func FHEExecutorPlaintextAboveMaxTypeValueErrorID() common.Hash {
	return common.HexToHash("0xffc7f731a608d6db3f5274fbf1225ae575445e4f1a0fb0f5f05a4886ca88b22b")
}

// UnpackPlaintextAboveMaxTypeValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PlaintextAboveMaxTypeValue(uint256 plaintext, uint8 fheType)
func (fHEExecutor *FHEExecutor) UnpackPlaintextAboveMaxTypeValueError(raw []byte) (*FHEExecutorPlaintextAboveMaxTypeValue, error) {
	out := new(FHEExecutorPlaintextAboveMaxTypeValue)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "PlaintextAboveMaxTypeValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorScalarByteIsNotBoolean represents a ScalarByteIsNotBoolean error raised by the FHEExecutor contract.
type FHEExecutorScalarByteIsNotBoolean struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScalarByteIsNotBoolean()
func FHEExecutorScalarByteIsNotBooleanErrorID() common.Hash {
	return common.HexToHash("0xdf7bf3255641531690f6ad8d0929be4340e427577f35e8c7e6ca002eafe43a1b")
}

// UnpackScalarByteIsNotBooleanError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScalarByteIsNotBoolean()
func (fHEExecutor *FHEExecutor) UnpackScalarByteIsNotBooleanError(raw []byte) (*FHEExecutorScalarByteIsNotBoolean, error) {
	out := new(FHEExecutorScalarByteIsNotBoolean)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "ScalarByteIsNotBoolean", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the FHEExecutor contract.
type FHEExecutorUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func FHEExecutorUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (fHEExecutor *FHEExecutor) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*FHEExecutorUUPSUnauthorizedCallContext, error) {
	out := new(FHEExecutorUUPSUnauthorizedCallContext)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the FHEExecutor contract.
type FHEExecutorUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func FHEExecutorUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (fHEExecutor *FHEExecutor) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*FHEExecutorUUPSUnsupportedProxiableUUID, error) {
	out := new(FHEExecutorUUPSUnsupportedProxiableUUID)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorUnsupportedType represents a UnsupportedType error raised by the FHEExecutor contract.
type FHEExecutorUnsupportedType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedType()
func FHEExecutorUnsupportedTypeErrorID() common.Hash {
	return common.HexToHash("0xc6de466a608ce1c8b214e304317291ff4aff0e229790226644ee328bbbda871b")
}

// UnpackUnsupportedTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedType()
func (fHEExecutor *FHEExecutor) UnpackUnsupportedTypeError(raw []byte) (*FHEExecutorUnsupportedType, error) {
	out := new(FHEExecutorUnsupportedType)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "UnsupportedType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorVectorSpent represents a VectorSpent error raised by the FHEExecutor contract.
type FHEExecutorVectorSpent struct {
	Handle [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VectorSpent(bytes32 handle)
func FHEExecutorVectorSpentErrorID() common.Hash {
	return common.HexToHash("0x4280d7158ca967ba40400bc786a5a1706532cd7c64eb67a0c920134924dfac00")
}

// UnpackVectorSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VectorSpent(bytes32 handle)
func (fHEExecutor *FHEExecutor) UnpackVectorSpentError(raw []byte) (*FHEExecutorVectorSpent, error) {
	out := new(FHEExecutorVectorSpent)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "VectorSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FHEExecutorZeroAddress represents a ZeroAddress error raised by the FHEExecutor contract.
type FHEExecutorZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func FHEExecutorZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (fHEExecutor *FHEExecutor) UnpackZeroAddressError(raw []byte) (*FHEExecutorZeroAddress, error) {
	out := new(FHEExecutorZeroAddress)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostProxyMetaData contains all meta data concerning the HostProxy contract.
var HostProxyMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC1967ProxyUninitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]}]",
	ID:  "HostProxy",
	Bin: "0x608060405234801561000f575f5ffd5b5060405161039d38038061039d83398101604081905261002e91610248565b8181805161004f576040516330a289cf60e21b815260040160405180910390fd5b6100598282610062565b50505050610317565b61006b826100c0565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156100b4576100af828261013b565b505050565b6100bc6101dc565b5050565b806001600160a01b03163b5f036100fa57604051634c9c8ce360e01b81526001600160a01b03821660048201526024015b60405180910390fd5b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61014884846101fd565b905080801561016957505f3d118061016957505f846001600160a01b03163b115b1561017e57610176610210565b9150506101d6565b80156101a857604051639996b31560e01b81526001600160a01b03851660048201526024016100f1565b3d156101bb576101b6610229565b6101d4565b60405163d6bda27560e01b815260040160405180910390fd5b505b92915050565b34156101fb5760405163b398979f60e01b815260040160405180910390fd5b565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215610259575f5ffd5b82516001600160a01b038116811461026f575f5ffd5b60208401519092506001600160401b0381111561028a575f5ffd5b8301601f8101851361029a575f5ffd5b80516001600160401b038111156102b3576102b3610234565b604051601f8201601f19908116603f011681016001600160401b03811182821017156102e1576102e1610234565b6040528181528282016020018710156102f8575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b607a806103235f395ff3fe6080604052600a600c565b005b60186014601a565b605d565b565b5f60587f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b365f5f375f5f365f845af43d5f5f3e8080156076573d5ff35b3d5ffd",
}

// HostProxy is an auto generated Go binding around an Ethereum contract.
type HostProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HostProxy) GetABI() abi.ABI {
	return c.abi
}

// NewHostProxy creates a new instance of HostProxy.
func NewHostProxy() *HostProxy {
	parsed, err := HostProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HostProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HostProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address implementation, bytes data) returns()
func (hostProxy *HostProxy) PackConstructor(implementation common.Address, data []byte) []byte {
	enc, err := hostProxy.abi.Pack("", implementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// HostProxyUpgraded represents a Upgraded event raised by the HostProxy contract.
type HostProxyUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const HostProxyUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (HostProxyUpgraded) ContractEventName() string {
	return HostProxyUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (hostProxy *HostProxy) UnpackUpgradedEvent(log *types.Log) (*HostProxyUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostProxyUpgraded)
	if len(log.Data) > 0 {
		if err := hostProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostProxy.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (hostProxy *HostProxy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], hostProxy.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return hostProxy.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostProxy.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return hostProxy.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostProxy.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return hostProxy.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostProxy.abi.Errors["ERC1967ProxyUninitialized"].ID.Bytes()[:4]) {
		return hostProxy.UnpackERC1967ProxyUninitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostProxy.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return hostProxy.UnpackFailedCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HostProxyAddressEmptyCode represents a AddressEmptyCode error raised by the HostProxy contract.
type HostProxyAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func HostProxyAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (hostProxy *HostProxy) UnpackAddressEmptyCodeError(raw []byte) (*HostProxyAddressEmptyCode, error) {
	out := new(HostProxyAddressEmptyCode)
	if err := hostProxy.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostProxyERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the HostProxy contract.
type HostProxyERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func HostProxyERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (hostProxy *HostProxy) UnpackERC1967InvalidImplementationError(raw []byte) (*HostProxyERC1967InvalidImplementation, error) {
	out := new(HostProxyERC1967InvalidImplementation)
	if err := hostProxy.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostProxyERC1967NonPayable represents a ERC1967NonPayable error raised by the HostProxy contract.
type HostProxyERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func HostProxyERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (hostProxy *HostProxy) UnpackERC1967NonPayableError(raw []byte) (*HostProxyERC1967NonPayable, error) {
	out := new(HostProxyERC1967NonPayable)
	if err := hostProxy.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostProxyERC1967ProxyUninitialized represents a ERC1967ProxyUninitialized error raised by the HostProxy contract.
type HostProxyERC1967ProxyUninitialized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967ProxyUninitialized()
func HostProxyERC1967ProxyUninitializedErrorID() common.Hash {
	return common.HexToHash("0xc28a273c3fe16468cad2234091c09b146f46a93b2ad4069739c7beddfa5b3529")
}

// UnpackERC1967ProxyUninitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967ProxyUninitialized()
func (hostProxy *HostProxy) UnpackERC1967ProxyUninitializedError(raw []byte) (*HostProxyERC1967ProxyUninitialized, error) {
	out := new(HostProxyERC1967ProxyUninitialized)
	if err := hostProxy.abi.UnpackIntoInterface(out, "ERC1967ProxyUninitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostProxyFailedCall represents a FailedCall error raised by the HostProxy contract.
type HostProxyFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func HostProxyFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (hostProxy *HostProxy) UnpackFailedCallError(raw []byte) (*HostProxyFailedCall, error) {
	out := new(HostProxyFailedCall)
	if err := hostProxy.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierMetaData contains all meta data concerning the InputVerifier contract.
var InputVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"gatewayChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_SIGNERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"defineNewContext\",\"inputs\":[{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCoprocessorSigners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isSigner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyInput\",\"inputs\":[{\"name\":\"context\",\"type\":\"tuple\",\"internalType\":\"structIInputVerifier.ContextUserInputs\",\"components\":[{\"name\":\"userAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"contractAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewContextSet\",\"inputs\":[{\"name\":\"signers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DeserializingInputProofFail\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyInputProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidChainId\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHandleVersion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInputHandle\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidSignerCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignatureThresholdNotReached\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SignerAlreadySet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "InputVerifier",
	Bin: "0x60e060405230608052348015610013575f5ffd5b50604051611e9e380380611e9e8339810160408190526100329161012c565b60408051808201909152601181527024b7383aba2b32b934b334b1b0ba34b7b760791b60208201528161006361007a565b815160209092019190912060a05260c05250610143565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100ca5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101295780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561013c575f5ffd5b5051919050565b60805160a05160c051611d156101895f395f81816103c8015261123b01525f818161037a01526111ed01525f8181610a4801528181610a710152610bd60152611d155ff3fe608060405260043610610109575f3560e01c80638da5cb5b116100a1578063e30c397811610071578063e75235b811610057578063e75235b81461030c578063f2fde38b14610320578063f698da251461033f575f5ffd5b8063e30c3978146102d9578063e6317df5146102ed575f5ffd5b80638da5cb5b146102255780639164d0ae14610251578063ad3cb1cc14610272578063da53c47d146102ba575f5ffd5b806359ecd657116100dc57806359ecd657146101ba578063715018a6146101ce57806379ba5097146101e25780637df73e27146101f6575f5ffd5b80630d8e6e2c1461010d5780633ede50c6146101645780634f1ef2861461018557806352d1902d14610198575b5f5ffd5b348015610118575f5ffd5b5060408051808201909152601481527f496e70757456657269666965722076302e312e3000000000000000000000000060208201525b60405161015b91906117d1565b60405180910390f35b34801561016f575f5ffd5b5061018361017e366004611862565b610412565b005b6101836101933660046118cc565b61055f565b3480156101a3575f5ffd5b506101ac61057e565b60405190815260200161015b565b3480156101c5575f5ffd5b506101ac60ff81565b3480156101d9575f5ffd5b506101836105ac565b3480156101ed575f5ffd5b506101836105bf565b348015610201575f5ffd5b50610215610210366004611990565b61060c565b604051901515815260200161015b565b348015610230575f5ffd5b50610239610639565b6040516001600160a01b03909116815260200161015b565b34801561025c575f5ffd5b5061026561066d565b60405161015b91906119ec565b34801561027d575f5ffd5b5061014e6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156102c5575f5ffd5b506101836102d43660046119fe565b61067c565b3480156102e4575f5ffd5b506102396106c6565b3480156102f8575f5ffd5b506101ac610307366004611a46565b6106ee565b348015610317575f5ffd5b506101ac610761565b34801561032b575f5ffd5b5061018361033a366004611990565b61076a565b34801561034a575f5ffd5b506101ac604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f61041b6107ef565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156104475750825b90505f8267ffffffffffffffff1660011480156104635750303b155b905081158015610471575080155b1561048f5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156104c357845468ff00000000000000001916680100000000000000001785555b6104cc89610819565b6105098888808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508a925061082a915050565b831561055457845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b610567610a3d565b61057082610af4565b61057a8282610afc565b5050565b5f610587610bcb565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6105b4610c14565b6105bd5f610c46565b565b33806105c96106c6565b6001600160a01b0316146106005760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b61060981610c46565b50565b5f610615610c7e565b6001600160a01b039092165f90815260019290920160205250604090205460ff1690565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b6060610677610cdf565b905090565b610684610c14565b6106c18383808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525085925061082a915050565b505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0061065d565b5f5f5f6106fb8585610d42565b9150915061070b86868685610e15565b5f87868660405160200161072193929190611ad0565b60408051601f1981840301815291905280516020909101209050805c806107545761074f8988888787610efe565b6001825d5b5095979650505050505050565b5f610677611059565b610772610c14565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b03831690811782556107b6610639565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b61082161106b565b61060981611090565b5f610833610c7e565b90505f5b8154811015610895575f826001015f845f01848154811061085a5761085a611b30565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff1916911515919091179055600101610837565b508251158015906108a8575060ff835111155b8351906108cb5760405163245012b760e21b81526004016105f791815260200190565b5081158015906108dc575082518211155b82906108fe5760405163651a749b60e01b81526004016105f791815260200190565b505f5b83518110156109ea57816001015f61093186848151811061092457610924611b30565b60200260200101516110c1565b6001600160a01b0316815260208101919091526040015f2054845160ff909116159085908390811061096557610965611b30565b6020026020010151906109975760405163d3d310d960e01b81526001600160a01b0390911660048201526024016105f7565b506001826001015f8684815181106109b1576109b1611b30565b6020908102919091018101516001600160a01b031682528101919091526040015f20805460ff1916911515919091179055600101610901565b50806109f68482611b6f565b50600281018290556040517f1dcd7e1de916ad3be0c1097968029899e2e7d0195cfa6967e16520c0e8d07cea90610a309085908590611c19565b60405180910390a1505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610ad657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610aca7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156105bd5760405163703e46dd60e11b815260040160405180910390fd5b610609610c14565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610b56575060408051601f3d908101601f19168201909252610b5391810190611c3a565b60015b610b7e57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016105f7565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610bc157604051632a87526960e21b8152600481018290526024016105f7565b6106c183836110ed565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105bd5760405163703e46dd60e11b815260040160405180910390fd5b33610c1d610639565b6001600160a01b0316146105bd5760405163118cdaa760e01b81523360048201526024016105f7565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561057a82611142565b5f8060ff19610cae60017fc0d4c9b86ea0f6137ff8eefae555222fc4440b492660575e1946149ebcd61384611c51565b604051602001610cc091815260200190565b60408051601f1981840301815291905280516020909101201692915050565b6060610ce9610c7e565b805460408051602080840282018101909252828152929190830182828015610d3857602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610d1a575b5050505050905090565b5f80828103610d64576040516359240e8b60e11b815260040160405180910390fd5b6002831015610d8657604051631817ecd760e01b815260040160405180910390fd5b83835f818110610d9857610d98611b30565b919091013560f81c9250849050836001818110610db757610db7611b30565b919091013560f81c9150610dce9050816041611b58565b610dd9836020611b58565b610de4906002611c64565b610dee9190611c64565b831015610e0e57604051631817ecd760e01b815260040160405180910390fd5b9250929050565b7fff0000000000000000000000000000000000000000000000000000000000000060f885901b1615610e5a576040516317df86d560e21b815260040160405180910390fd5b67ffffffffffffffff601085901c164614610e8857604051633d23e4d160e11b815260040160405180910390fd5b601584901a818110610ead576040516363df817160e01b815260040160405180910390fd5b848484610ebb846020611b58565b610ec6906002611c64565b610ed1928290611c77565b610eda91611c9e565b14610ef757604051624b1bf160e31b815260040160405180910390fd5b5050505050565b5f610f0a836020611b58565b610f15906002611c64565b90505f610f23836041611b58565b610f2d9083611c64565b90505f7f7572bd9d6960146795387efc75c1f9d948f0c5aa786c2bb453b4b150e49801b4610f5e846002898b611c77565b604051610f6c929190611cbb565b604051908190039020610f8260208b018b611990565b610f9260408c0160208d01611990565b46610f9f8b88818f611c77565b604051610fad929190611cbb565b6040805191829003822060208301979097528101949094526001600160a01b0392831660608501529116608083015260a082015260c081019190915260e00160408051601f198184030181529190528051602090910120905061104f8161101684868a8c611c77565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506111b292505050565b5050505050505050565b5f611062610c7e565b60020154905090565b6110736113ce565b6105bd57604051631afcd79f60e31b815260040160405180910390fd5b61109861106b565b6001600160a01b03811661060057604051631e4fbdf760e01b81525f60048201526024016105f7565b5f6001600160a01b0382166110e95760405163d92e233d60e01b815260040160405180910390fd5b5090565b6110f6826113ec565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561113a576106c18282611462565b61057a611502565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b5f6111bb610c7e565b90505f611285604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60405161190160f01b60208201526022810191909152604281018590526062016040516020818303038152906040528051906020012090505f604184516112cc9190611cca565b90505f8167ffffffffffffffff8111156112e8576112e86118b8565b604051908082528060200260200182016040528015611311578160200160208202803683370190505b5090505f805b838110156113af575f61132b868984611521565b6001600160a01b0381165f90815260018901602052604090205490915060ff166113585761135881611555565b611363848483611579565b6113a65780848461137381611ce9565b95508151811061138557611385611b30565b60200260200101906001600160a01b031690816001600160a01b0316815250505b50600101611317565b5084600201548110156113c5576113c5816115d2565b50505050505050565b5f6113d76107ef565b5468010000000000000000900460ff16919050565b806001600160a01b03163b5f0361142157604051634c9c8ce360e01b81526001600160a01b03821660048201526024016105f7565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61146f84846115ee565b905080801561149057505f3d118061149057505f846001600160a01b03163b115b156114a55761149d611601565b915050610813565b80156114cf57604051639996b31560e01b81526001600160a01b03851660048201526024016105f7565b3d156114e2576114dd61161a565b6114fb565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156105bd5760405163b398979f60e01b815260040160405180910390fd5b604181028201602081015160408201516060909201515f9290831a61154887828585611625565b93505050505b9392505050565b60405163bf18af4360e01b81526001600160a01b03821660048201526024016105f7565b5f805b838110156115c857826001600160a01b03168582815181106115a0576115a0611b30565b60200260200101516001600160a01b0316036115c057600191505061154e565b60010161157c565b505f949350505050565b604051632e57ff8360e21b8152600481018290526024016105f7565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f5f61163588888888611651565b9250925092506116458282611719565b50909695505050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561168a57505f9150600390508261170f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156116db573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661170657505f92506001915082905061170f565b92505f91508190505b9450945094915050565b5f82600381111561172c5761172c611d01565b03611735575050565b600182600381111561174957611749611d01565b036117675760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561177b5761177b611d01565b0361179c5760405163fce698f760e01b8152600481018290526024016105f7565b60038260038111156117b0576117b0611d01565b0361057a576040516335e2f38360e21b8152600481018290526024016105f7565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b038116811461181c575f5ffd5b919050565b5f5f83601f840112611831575f5ffd5b50813567ffffffffffffffff811115611848575f5ffd5b6020830191508360208260051b8501011115610e0e575f5ffd5b5f5f5f5f60608587031215611875575f5ffd5b61187e85611806565b9350602085013567ffffffffffffffff811115611899575f5ffd5b6118a587828801611821565b9598909750949560400135949350505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156118dd575f5ffd5b6118e683611806565b9150602083013567ffffffffffffffff811115611901575f5ffd5b8301601f81018513611911575f5ffd5b803567ffffffffffffffff81111561192b5761192b6118b8565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561195a5761195a6118b8565b604052818152828201602001871015611971575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f602082840312156119a0575f5ffd5b61154e82611806565b5f8151808452602084019350602083015f5b828110156119e25781516001600160a01b03168652602095860195909101906001016119bb565b5093949350505050565b602081525f61154e60208301846119a9565b5f5f5f60408486031215611a10575f5ffd5b833567ffffffffffffffff811115611a26575f5ffd5b611a3286828701611821565b909790965060209590950135949350505050565b5f5f5f5f8486036080811215611a5a575f5ffd5b6040811215611a67575f5ffd5b5084935060408501359250606085013567ffffffffffffffff811115611a8b575f5ffd5b8501601f81018713611a9b575f5ffd5b803567ffffffffffffffff811115611ab1575f5ffd5b876020828401011115611ac2575f5ffd5b949793965060200194505050565b6001600160a01b03611ae185611806565b1681526001600160a01b03611af860208601611806565b16602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761081357610813611b44565b815167ffffffffffffffff811115611b8957611b896118b8565b68010000000000000000811115611ba257611ba26118b8565b815481835580821015611bd657825f528160205f20018282035f5b81811015611bd2575f83820155600101611bbd565b5050505b5060208301611bea835f9081526020902090565b5f5b83811015611c115782516001600160a01b031681830155602090920191600101611bec565b505050505050565b604081525f611c2b60408301856119a9565b90508260208301529392505050565b5f60208284031215611c4a575f5ffd5b5051919050565b8181038181111561081357610813611b44565b8082018082111561081357610813611b44565b5f5f85851115611c85575f5ffd5b83861115611c91575f5ffd5b5050820193919092039150565b80356020831015610813575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f82611ce457634e487b7160e01b5f52601260045260245ffd5b500490565b5f60018201611cfa57611cfa611b44565b5060010190565b634e487b7160e01b5f52602160045260245ffd",
}

// InputVerifier is an auto generated Go binding around an Ethereum contract.
type InputVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *InputVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewInputVerifier creates a new instance of InputVerifier.
func NewInputVerifier() *InputVerifier {
	parsed, err := InputVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &InputVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *InputVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 gatewayChainId) returns()
func (inputVerifier *InputVerifier) PackConstructor(gatewayChainId *big.Int) []byte {
	enc, err := inputVerifier.abi.Pack("", gatewayChainId)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXSIGNERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59ecd657.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SIGNERS() view returns(uint256)
func (inputVerifier *InputVerifier) PackMAXSIGNERS() []byte {
	enc, err := inputVerifier.abi.Pack("MAX_SIGNERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSIGNERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59ecd657.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SIGNERS() view returns(uint256)
func (inputVerifier *InputVerifier) TryPackMAXSIGNERS() ([]byte, error) {
	return inputVerifier.abi.Pack("MAX_SIGNERS")
}

// UnpackMAXSIGNERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59ecd657.
//
// Solidity: function MAX_SIGNERS() view returns(uint256)
func (inputVerifier *InputVerifier) UnpackMAXSIGNERS(data []byte) (*big.Int, error) {
	out, err := inputVerifier.abi.Unpack("MAX_SIGNERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (inputVerifier *InputVerifier) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := inputVerifier.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (inputVerifier *InputVerifier) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return inputVerifier.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (inputVerifier *InputVerifier) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := inputVerifier.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (inputVerifier *InputVerifier) PackAcceptOwnership() []byte {
	enc, err := inputVerifier.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (inputVerifier *InputVerifier) TryPackAcceptOwnership() ([]byte, error) {
	return inputVerifier.abi.Pack("acceptOwnership")
}

// PackDefineNewContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda53c47d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defineNewContext(address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) PackDefineNewContext(signers []common.Address, threshold *big.Int) []byte {
	enc, err := inputVerifier.abi.Pack("defineNewContext", signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefineNewContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda53c47d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defineNewContext(address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) TryPackDefineNewContext(signers []common.Address, threshold *big.Int) ([]byte, error) {
	return inputVerifier.abi.Pack("defineNewContext", signers, threshold)
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inputVerifier *InputVerifier) PackDomainSeparator() []byte {
	enc, err := inputVerifier.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inputVerifier *InputVerifier) TryPackDomainSeparator() ([]byte, error) {
	return inputVerifier.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inputVerifier *InputVerifier) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := inputVerifier.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetCoprocessorSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9164d0ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCoprocessorSigners() view returns(address[])
func (inputVerifier *InputVerifier) PackGetCoprocessorSigners() []byte {
	enc, err := inputVerifier.abi.Pack("getCoprocessorSigners")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCoprocessorSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9164d0ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCoprocessorSigners() view returns(address[])
func (inputVerifier *InputVerifier) TryPackGetCoprocessorSigners() ([]byte, error) {
	return inputVerifier.abi.Pack("getCoprocessorSigners")
}

// UnpackGetCoprocessorSigners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9164d0ae.
//
// Solidity: function getCoprocessorSigners() view returns(address[])
func (inputVerifier *InputVerifier) UnpackGetCoprocessorSigners(data []byte) ([]common.Address, error) {
	out, err := inputVerifier.abi.Unpack("getCoprocessorSigners", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe75235b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getThreshold() view returns(uint256)
func (inputVerifier *InputVerifier) PackGetThreshold() []byte {
	enc, err := inputVerifier.abi.Pack("getThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe75235b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getThreshold() view returns(uint256)
func (inputVerifier *InputVerifier) TryPackGetThreshold() ([]byte, error) {
	return inputVerifier.abi.Pack("getThreshold")
}

// UnpackGetThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe75235b8.
//
// Solidity: function getThreshold() view returns(uint256)
func (inputVerifier *InputVerifier) UnpackGetThreshold(data []byte) (*big.Int, error) {
	out, err := inputVerifier.abi.Unpack("getThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVersion() pure returns(string)
func (inputVerifier *InputVerifier) PackGetVersion() []byte {
	enc, err := inputVerifier.abi.Pack("getVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d8e6e2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVersion() pure returns(string)
func (inputVerifier *InputVerifier) TryPackGetVersion() ([]byte, error) {
	return inputVerifier.abi.Pack("getVersion")
}

// UnpackGetVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d8e6e2c.
//
// Solidity: function getVersion() pure returns(string)
func (inputVerifier *InputVerifier) UnpackGetVersion(data []byte) (string, error) {
	out, err := inputVerifier.abi.Unpack("getVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ede50c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin, address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) PackInitialize(admin common.Address, signers []common.Address, threshold *big.Int) []byte {
	enc, err := inputVerifier.abi.Pack("initialize", admin, signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ede50c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin, address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) TryPackInitialize(admin common.Address, signers []common.Address, threshold *big.Int) ([]byte, error) {
	return inputVerifier.abi.Pack("initialize", admin, signers, threshold)
}

// PackIsSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7df73e27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSigner(address account) view returns(bool)
func (inputVerifier *InputVerifier) PackIsSigner(account common.Address) []byte {
	enc, err := inputVerifier.abi.Pack("isSigner", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7df73e27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSigner(address account) view returns(bool)
func (inputVerifier *InputVerifier) TryPackIsSigner(account common.Address) ([]byte, error) {
	return inputVerifier.abi.Pack("isSigner", account)
}

// UnpackIsSigner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7df73e27.
//
// Solidity: function isSigner(address account) view returns(bool)
func (inputVerifier *InputVerifier) UnpackIsSigner(data []byte) (bool, error) {
	out, err := inputVerifier.abi.Unpack("isSigner", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (inputVerifier *InputVerifier) PackOwner() []byte {
	enc, err := inputVerifier.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (inputVerifier *InputVerifier) TryPackOwner() ([]byte, error) {
	return inputVerifier.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (inputVerifier *InputVerifier) UnpackOwner(data []byte) (common.Address, error) {
	out, err := inputVerifier.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (inputVerifier *InputVerifier) PackPendingOwner() []byte {
	enc, err := inputVerifier.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (inputVerifier *InputVerifier) TryPackPendingOwner() ([]byte, error) {
	return inputVerifier.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (inputVerifier *InputVerifier) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := inputVerifier.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (inputVerifier *InputVerifier) PackProxiableUUID() []byte {
	enc, err := inputVerifier.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (inputVerifier *InputVerifier) TryPackProxiableUUID() ([]byte, error) {
	return inputVerifier.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (inputVerifier *InputVerifier) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := inputVerifier.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (inputVerifier *InputVerifier) PackRenounceOwnership() []byte {
	enc, err := inputVerifier.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (inputVerifier *InputVerifier) TryPackRenounceOwnership() ([]byte, error) {
	return inputVerifier.abi.Pack("renounceOwnership")
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (inputVerifier *InputVerifier) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := inputVerifier.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (inputVerifier *InputVerifier) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return inputVerifier.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (inputVerifier *InputVerifier) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := inputVerifier.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (inputVerifier *InputVerifier) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return inputVerifier.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerifyInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6317df5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyInput((address,address) context, bytes32 inputHandle, bytes inputProof) returns(bytes32)
func (inputVerifier *InputVerifier) PackVerifyInput(context IInputVerifierContextUserInputs, inputHandle [32]byte, inputProof []byte) []byte {
	enc, err := inputVerifier.abi.Pack("verifyInput", context, inputHandle, inputProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6317df5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyInput((address,address) context, bytes32 inputHandle, bytes inputProof) returns(bytes32)
func (inputVerifier *InputVerifier) TryPackVerifyInput(context IInputVerifierContextUserInputs, inputHandle [32]byte, inputProof []byte) ([]byte, error) {
	return inputVerifier.abi.Pack("verifyInput", context, inputHandle, inputProof)
}

// UnpackVerifyInput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6317df5.
//
// Solidity: function verifyInput((address,address) context, bytes32 inputHandle, bytes inputProof) returns(bytes32)
func (inputVerifier *InputVerifier) UnpackVerifyInput(data []byte) ([32]byte, error) {
	out, err := inputVerifier.abi.Unpack("verifyInput", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// InputVerifierInitialized represents a Initialized event raised by the InputVerifier contract.
type InputVerifierInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const InputVerifierInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (InputVerifierInitialized) ContractEventName() string {
	return InputVerifierInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (inputVerifier *InputVerifier) UnpackInitializedEvent(log *types.Log) (*InputVerifierInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inputVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InputVerifierInitialized)
	if len(log.Data) > 0 {
		if err := inputVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inputVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InputVerifierNewContextSet represents a NewContextSet event raised by the InputVerifier contract.
type InputVerifierNewContextSet struct {
	Signers   []common.Address
	Threshold *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const InputVerifierNewContextSetEventName = "NewContextSet"

// ContractEventName returns the user-defined event name.
func (InputVerifierNewContextSet) ContractEventName() string {
	return InputVerifierNewContextSetEventName
}

// UnpackNewContextSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewContextSet(address[] signers, uint256 threshold)
func (inputVerifier *InputVerifier) UnpackNewContextSetEvent(log *types.Log) (*InputVerifierNewContextSet, error) {
	event := "NewContextSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inputVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InputVerifierNewContextSet)
	if len(log.Data) > 0 {
		if err := inputVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inputVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InputVerifierOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the InputVerifier contract.
type InputVerifierOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const InputVerifierOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (InputVerifierOwnershipTransferStarted) ContractEventName() string {
	return InputVerifierOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (inputVerifier *InputVerifier) UnpackOwnershipTransferStartedEvent(log *types.Log) (*InputVerifierOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inputVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InputVerifierOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := inputVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inputVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InputVerifierOwnershipTransferred represents a OwnershipTransferred event raised by the InputVerifier contract.
type InputVerifierOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const InputVerifierOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (InputVerifierOwnershipTransferred) ContractEventName() string {
	return InputVerifierOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (inputVerifier *InputVerifier) UnpackOwnershipTransferredEvent(log *types.Log) (*InputVerifierOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inputVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InputVerifierOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := inputVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inputVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InputVerifierUpgraded represents a Upgraded event raised by the InputVerifier contract.
type InputVerifierUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const InputVerifierUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (InputVerifierUpgraded) ContractEventName() string {
	return InputVerifierUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (inputVerifier *InputVerifier) UnpackUpgradedEvent(log *types.Log) (*InputVerifierUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inputVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InputVerifierUpgraded)
	if len(log.Data) > 0 {
		if err := inputVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inputVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (inputVerifier *InputVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["DeserializingInputProofFail"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackDeserializingInputProofFailError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["EmptyInputProof"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackEmptyInputProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidChainId"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidChainIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidHandleVersion"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidHandleVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidIndex"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidInputHandle"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidInputHandleError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidSignerCount"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidSignerCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidThreshold"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["SignatureThresholdNotReached"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackSignatureThresholdNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["SignerAlreadySet"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackSignerAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InputVerifierAddressEmptyCode represents a AddressEmptyCode error raised by the InputVerifier contract.
type InputVerifierAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func InputVerifierAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (inputVerifier *InputVerifier) UnpackAddressEmptyCodeError(raw []byte) (*InputVerifierAddressEmptyCode, error) {
	out := new(InputVerifierAddressEmptyCode)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierDeserializingInputProofFail represents a DeserializingInputProofFail error raised by the InputVerifier contract.
type InputVerifierDeserializingInputProofFail struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeserializingInputProofFail()
func InputVerifierDeserializingInputProofFailErrorID() common.Hash {
	return common.HexToHash("0x1817ecd701e613033d38b94eb9adcf7238df905938bfb69fd19e63625962ba5b")
}

// UnpackDeserializingInputProofFailError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeserializingInputProofFail()
func (inputVerifier *InputVerifier) UnpackDeserializingInputProofFailError(raw []byte) (*InputVerifierDeserializingInputProofFail, error) {
	out := new(InputVerifierDeserializingInputProofFail)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "DeserializingInputProofFail", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the InputVerifier contract.
type InputVerifierECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func InputVerifierECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (inputVerifier *InputVerifier) UnpackECDSAInvalidSignatureError(raw []byte) (*InputVerifierECDSAInvalidSignature, error) {
	out := new(InputVerifierECDSAInvalidSignature)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the InputVerifier contract.
type InputVerifierECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func InputVerifierECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (inputVerifier *InputVerifier) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*InputVerifierECDSAInvalidSignatureLength, error) {
	out := new(InputVerifierECDSAInvalidSignatureLength)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the InputVerifier contract.
type InputVerifierECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func InputVerifierECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (inputVerifier *InputVerifier) UnpackECDSAInvalidSignatureSError(raw []byte) (*InputVerifierECDSAInvalidSignatureS, error) {
	out := new(InputVerifierECDSAInvalidSignatureS)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the InputVerifier contract.
type InputVerifierERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func InputVerifierERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (inputVerifier *InputVerifier) UnpackERC1967InvalidImplementationError(raw []byte) (*InputVerifierERC1967InvalidImplementation, error) {
	out := new(InputVerifierERC1967InvalidImplementation)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierERC1967NonPayable represents a ERC1967NonPayable error raised by the InputVerifier contract.
type InputVerifierERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func InputVerifierERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (inputVerifier *InputVerifier) UnpackERC1967NonPayableError(raw []byte) (*InputVerifierERC1967NonPayable, error) {
	out := new(InputVerifierERC1967NonPayable)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierEmptyInputProof represents a EmptyInputProof error raised by the InputVerifier contract.
type InputVerifierEmptyInputProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyInputProof()
func InputVerifierEmptyInputProofErrorID() common.Hash {
	return common.HexToHash("0xb2481d16dfdc89575e8cfe0b7cce04f9ed67d686990cea5da8c96f419782e1b8")
}

// UnpackEmptyInputProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyInputProof()
func (inputVerifier *InputVerifier) UnpackEmptyInputProofError(raw []byte) (*InputVerifierEmptyInputProof, error) {
	out := new(InputVerifierEmptyInputProof)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "EmptyInputProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierFailedCall represents a FailedCall error raised by the InputVerifier contract.
type InputVerifierFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func InputVerifierFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (inputVerifier *InputVerifier) UnpackFailedCallError(raw []byte) (*InputVerifierFailedCall, error) {
	out := new(InputVerifierFailedCall)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidChainId represents a InvalidChainId error raised by the InputVerifier contract.
type InputVerifierInvalidChainId struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChainId()
func InputVerifierInvalidChainIdErrorID() common.Hash {
	return common.HexToHash("0x7a47c9a2e33466f45ac6de6b20b8951f3dc0a43208322d8ea73f00efdeb71b74")
}

// UnpackInvalidChainIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChainId()
func (inputVerifier *InputVerifier) UnpackInvalidChainIdError(raw []byte) (*InputVerifierInvalidChainId, error) {
	out := new(InputVerifierInvalidChainId)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidChainId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidHandleVersion represents a InvalidHandleVersion error raised by the InputVerifier contract.
type InputVerifierInvalidHandleVersion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidHandleVersion()
func InputVerifierInvalidHandleVersionErrorID() common.Hash {
	return common.HexToHash("0x5f7e1b547220ff6e04dc6c304cddf8a22c518b486159028a9ffc9e91fcb31b98")
}

// UnpackInvalidHandleVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidHandleVersion()
func (inputVerifier *InputVerifier) UnpackInvalidHandleVersionError(raw []byte) (*InputVerifierInvalidHandleVersion, error) {
	out := new(InputVerifierInvalidHandleVersion)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidHandleVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidIndex represents a InvalidIndex error raised by the InputVerifier contract.
type InputVerifierInvalidIndex struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIndex()
func InputVerifierInvalidIndexErrorID() common.Hash {
	return common.HexToHash("0x63df81711aa7bce5c93c6e3666bfb68442d57c6d9a12a70ac68c679b97009015")
}

// UnpackInvalidIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIndex()
func (inputVerifier *InputVerifier) UnpackInvalidIndexError(raw []byte) (*InputVerifierInvalidIndex, error) {
	out := new(InputVerifierInvalidIndex)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidInitialization represents a InvalidInitialization error raised by the InputVerifier contract.
type InputVerifierInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func InputVerifierInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (inputVerifier *InputVerifier) UnpackInvalidInitializationError(raw []byte) (*InputVerifierInvalidInitialization, error) {
	out := new(InputVerifierInvalidInitialization)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidInputHandle represents a InvalidInputHandle error raised by the InputVerifier contract.
type InputVerifierInvalidInputHandle struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInputHandle()
func InputVerifierInvalidInputHandleErrorID() common.Hash {
	return common.HexToHash("0x0258df88e1b8f9be47ce4dae24bcaaf2fcb1641b12dd4ad5d1e28faafcfd69a6")
}

// UnpackInvalidInputHandleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInputHandle()
func (inputVerifier *InputVerifier) UnpackInvalidInputHandleError(raw []byte) (*InputVerifierInvalidInputHandle, error) {
	out := new(InputVerifierInvalidInputHandle)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidInputHandle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidSigner represents a InvalidSigner error raised by the InputVerifier contract.
type InputVerifierInvalidSigner struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner(address signer)
func InputVerifierInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0xbf18af4376e76b3bc6eff3f06259e7333a989b275646b90af2c119b5bf92ae45")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner(address signer)
func (inputVerifier *InputVerifier) UnpackInvalidSignerError(raw []byte) (*InputVerifierInvalidSigner, error) {
	out := new(InputVerifierInvalidSigner)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidSignerCount represents a InvalidSignerCount error raised by the InputVerifier contract.
type InputVerifierInvalidSignerCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignerCount(uint256 count)
func InputVerifierInvalidSignerCountErrorID() common.Hash {
	return common.HexToHash("0x91404adc345ba8fa44c7fd9e034452c926f304fa5137c3fac781f9e7c0a75081")
}

// UnpackInvalidSignerCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignerCount(uint256 count)
func (inputVerifier *InputVerifier) UnpackInvalidSignerCountError(raw []byte) (*InputVerifierInvalidSignerCount, error) {
	out := new(InputVerifierInvalidSignerCount)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidSignerCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidThreshold represents a InvalidThreshold error raised by the InputVerifier contract.
type InputVerifierInvalidThreshold struct {
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidThreshold(uint256 threshold)
func InputVerifierInvalidThresholdErrorID() common.Hash {
	return common.HexToHash("0x651a749bbcb0ccb923ab7d5b1e341f3095c897e8711832841b8d58cd6fcc3a43")
}

// UnpackInvalidThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidThreshold(uint256 threshold)
func (inputVerifier *InputVerifier) UnpackInvalidThresholdError(raw []byte) (*InputVerifierInvalidThreshold, error) {
	out := new(InputVerifierInvalidThreshold)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierNotInitializing represents a NotInitializing error raised by the InputVerifier contract.
type InputVerifierNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func InputVerifierNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (inputVerifier *InputVerifier) UnpackNotInitializingError(raw []byte) (*InputVerifierNotInitializing, error) {
	out := new(InputVerifierNotInitializing)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the InputVerifier contract.
type InputVerifierOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func InputVerifierOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (inputVerifier *InputVerifier) UnpackOwnableInvalidOwnerError(raw []byte) (*InputVerifierOwnableInvalidOwner, error) {
	out := new(InputVerifierOwnableInvalidOwner)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the InputVerifier contract.
type InputVerifierOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func InputVerifierOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (inputVerifier *InputVerifier) UnpackOwnableUnauthorizedAccountError(raw []byte) (*InputVerifierOwnableUnauthorizedAccount, error) {
	out := new(InputVerifierOwnableUnauthorizedAccount)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierSignatureThresholdNotReached represents a SignatureThresholdNotReached error raised by the InputVerifier contract.
type InputVerifierSignatureThresholdNotReached struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureThresholdNotReached(uint256 signers)
func InputVerifierSignatureThresholdNotReachedErrorID() common.Hash {
	return common.HexToHash("0xb95ffe0c4b9d24986166aa8f3e86c91dd223c1b7a4770114975f52f4c4dcb42f")
}

// UnpackSignatureThresholdNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureThresholdNotReached(uint256 signers)
func (inputVerifier *InputVerifier) UnpackSignatureThresholdNotReachedError(raw []byte) (*InputVerifierSignatureThresholdNotReached, error) {
	out := new(InputVerifierSignatureThresholdNotReached)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "SignatureThresholdNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierSignerAlreadySet represents a SignerAlreadySet error raised by the InputVerifier contract.
type InputVerifierSignerAlreadySet struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerAlreadySet(address signer)
func InputVerifierSignerAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xd3d310d9c5af0c2107640405a8d924a330867814f86b050d6e969ff91aacc7e0")
}

// UnpackSignerAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerAlreadySet(address signer)
func (inputVerifier *InputVerifier) UnpackSignerAlreadySetError(raw []byte) (*InputVerifierSignerAlreadySet, error) {
	out := new(InputVerifierSignerAlreadySet)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "SignerAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the InputVerifier contract.
type InputVerifierUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func InputVerifierUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (inputVerifier *InputVerifier) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*InputVerifierUUPSUnauthorizedCallContext, error) {
	out := new(InputVerifierUUPSUnauthorizedCallContext)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the InputVerifier contract.
type InputVerifierUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func InputVerifierUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (inputVerifier *InputVerifier) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*InputVerifierUUPSUnsupportedProxiableUUID, error) {
	out := new(InputVerifierUUPSUnsupportedProxiableUUID)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierZeroAddress represents a ZeroAddress error raised by the InputVerifier contract.
type InputVerifierZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func InputVerifierZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (inputVerifier *InputVerifier) UnpackZeroAddressError(raw []byte) (*InputVerifierZeroAddress, error) {
	out := new(InputVerifierZeroAddress)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateClassifierMetaData contains all meta data concerning the PrivateClassifier contract.
var PrivateClassifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"modelId_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"classes_\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"classes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"classify\",\"inputs\":[{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"externalEvector\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialProtocolId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"logitsOf\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"euint64[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Classified\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"logits\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"euint64[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoprocessorNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoHostContract\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SenderNotAllowedToUseHandle\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongHandleType\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZamaProtocolUnsupported\",\"inputs\":[]}]",
	ID:  "PrivateClassifier",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610e4c380380610e4c83398101604081905261002e9161024c565b61003e610039610055565b610108565b60ff1660a0526001600160401b03166080526102b9565b604080516060810182525f808252602082018190529181019190915246617a69036100ef575060408051606080820183525f8083526020808401829052928401528251908101835273e7f1725e7734ce288f8367e1bb143e90bb3f0512815273cf7ed3acca5a467e9e704c703e8d87f634fb0fc99181019190915273a513e6e4b8f2a923d98304ec87f64353c4d5c8539181019190915290565b6040516373cac13b60e01b815260040160405180910390fd5b61011181610114565b50565b5f61011d6101aa565b825190915061012b9061020b565b81546001600160a01b0319166001600160a01b039190911617815560208201516101549061020b565b6001820180546001600160a01b0319166001600160a01b039290921691909117905560408201516101849061020b565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550565b5f8060ff196101da60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61610294565b6040516020016101ec91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f816001600160a01b0381163b610245576040516396f6eb1960e01b81526001600160a01b03909116600482015260240160405180910390fd5b5090919050565b5f5f6040838503121561025d575f5ffd5b82516001600160401b0381168114610273575f5ffd5b602084015190925060ff81168114610289575f5ffd5b809150509250929050565b818103818111156102b357634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a051610b666102e65f395f8181606d01526101f201525f818160ab015261019e0152610b665ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c806353b3a8f41161004d57806353b3a8f4146100e657806377b200df146101065780638927b0301461011b575f5ffd5b806331e778531461006857806343cdaad2146100a6575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020015b60405180910390f35b6100cd7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161009d565b6100f96100f43660046107ca565b610131565b60405161009d91906107f0565b610119610114366004610832565b610198565b005b6101236102bd565b60405190815260200161009d565b6001600160a01b0381165f908152602081815260409182902080548351818402810184019094528084526060939283018282801561018c57602002820191905f5260205f20905b815481526020019060010190808311610178575b50505050509050919050565b5f61021b7f00000000000000000000000000000000000000000000000000000000000000008585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152507f000000000000000000000000000000000000000000000000000000000000000092506102cb915050565b90505f5b815181101561025c5761025361024d838381518110610240576102406108a9565b60200260200101516102ea565b336102fb565b5060010161021f565b50335f90815260208190526040902061027582826108d1565b50336001600160a01b03167f054ee114f43d8e3b5ec53942b8015efa5a28c61ca07e14c84efeeef6c18b2123826040516102af91906107f0565b60405180910390a250505050565b5f6102c661031e565b905090565b60606102e1856102db8686610333565b84610362565b95945050505050565b5f6102f582306102fb565b92915050565b5f8261030d5761030a5f6103b7565b92505b61031783836103cd565b5090919050565b5f46617a691461032d57505f90565b505f1990565b80515f90839015610350576103488184610438565b9150506102f5565b61035b8160f061051d565b9392505050565b6040805160018082528183019092526060915f91906020808301908036833701905050905083815f8151811061039a5761039a6108a9565b6020026020010181815250506102e16103b4868386610591565b90565b5f6102f58267ffffffffffffffff166005610614565b6103d561068a565b604051635ca4b5b160e11b8152600481018490526001600160a01b038381166024830152919091169063b9496b62906044015f604051808303815f87803b15801561041e575f5ffd5b505af1158015610430573d5f5f3e3d5ffd5b505050505050565b5f6104416106a5565b6001600160a01b0316630a786bb18433856040518463ffffffff1660e01b81526004016104709392919061096a565b6020604051808303815f875af115801561048c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104b091906109b6565b90506104ba61068a565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015610501575f5ffd5b505af1158015610513573d5f5f3e3d5ffd5b5050505092915050565b61052782336106c3565b61055257604051630276b5d960e01b8152600481018390523360248201526044015b60405180910390fd5b8060ff166105608360081c90565b60ff161461058d576040516301f02e1b60e01b81526004810183905260ff82166024820152604401610549565b5050565b606061059b6106a5565b6001600160a01b031663168e8f148585856040518463ffffffff1660e01b81526004016105ca939291906109cd565b5f604051808303815f875af11580156105e5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261060c9190810190610a30565b949350505050565b5f61061d6106a5565b6001600160a01b0316639cd07acb84846040518363ffffffff1660e01b815260040161064a929190610af8565b6020604051808303815f875af1158015610666573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061035b91906109b6565b5f6102c661069661073d565b546001600160a01b031661079e565b5f6102c66106b161073d565b600101546001600160a01b031661079e565b5f6106cc61068a565b6040516382027b6d60e01b8152600481018590526001600160a01b03848116602483015291909116906382027b6d90604401602060405180830381865afa158015610719573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061035b9190610b28565b5f8060ff1961076d60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61610b47565b60405160200161077f91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f6001600160a01b0382166107c65760405163e2cfd13760e01b815260040160405180910390fd5b5090565b5f602082840312156107da575f5ffd5b81356001600160a01b038116811461035b575f5ffd5b602080825282518282018190525f918401906040840190835b81811015610827578351835260209384019390920191600101610809565b509095945050505050565b5f5f5f60408486031215610844575f5ffd5b83359250602084013567ffffffffffffffff811115610861575f5ffd5b8401601f81018613610871575f5ffd5b803567ffffffffffffffff811115610887575f5ffd5b866020828401011115610898575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b815167ffffffffffffffff8111156108eb576108eb6108bd565b68010000000000000000811115610904576109046108bd565b81548183558082101561093857825f528160205f20018282035f5b81811015610934575f8382015560010161091f565b5050505b506020830161094c835f9081526020902090565b5f5b838110156104305782518282015560209092019160010161094e565b8381526001600160a01b0383166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f602082840312156109c6575f5ffd5b5051919050565b5f6060820167ffffffffffffffff86168352606060208401528085518083526080850191506020870192505f5b81811015610a185783518352602093840193909201916001016109fa565b5050809250505060ff83166040830152949350505050565b5f60208284031215610a40575f5ffd5b815167ffffffffffffffff811115610a56575f5ffd5b8201601f81018413610a66575f5ffd5b805167ffffffffffffffff811115610a8057610a806108bd565b8060051b604051601f19603f830116810181811067ffffffffffffffff82111715610aad57610aad6108bd565b604052918252602081840181019290810187841115610aca575f5ffd5b6020850194505b83851015610aed57845180825260209586019590935001610ad1565b509695505050505050565b82815260408101600a8310610b1b57634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b5f60208284031215610b38575f5ffd5b8151801515811461035b575f5ffd5b818103818111156102f557634e487b7160e01b5f52601160045260245ffd",
}

// PrivateClassifier is an auto generated Go binding around an Ethereum contract.
type PrivateClassifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PrivateClassifier) GetABI() abi.ABI {
	return c.abi
}

// NewPrivateClassifier creates a new instance of PrivateClassifier.
func NewPrivateClassifier() *PrivateClassifier {
	parsed, err := PrivateClassifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PrivateClassifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PrivateClassifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint64 modelId_, uint8 classes_) returns()
func (privateClassifier *PrivateClassifier) PackConstructor(modelId_ uint64, classes_ uint8) []byte {
	enc, err := privateClassifier.abi.Pack("", modelId_, classes_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClasses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31e77853.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classes() view returns(uint8)
func (privateClassifier *PrivateClassifier) PackClasses() []byte {
	enc, err := privateClassifier.abi.Pack("classes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClasses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31e77853.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classes() view returns(uint8)
func (privateClassifier *PrivateClassifier) TryPackClasses() ([]byte, error) {
	return privateClassifier.abi.Pack("classes")
}

// UnpackClasses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31e77853.
//
// Solidity: function classes() view returns(uint8)
func (privateClassifier *PrivateClassifier) UnpackClasses(data []byte) (uint8, error) {
	out, err := privateClassifier.abi.Unpack("classes", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackClassify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77b200df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classify(bytes32 picture, bytes proof) returns()
func (privateClassifier *PrivateClassifier) PackClassify(picture [32]byte, proof []byte) []byte {
	enc, err := privateClassifier.abi.Pack("classify", picture, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77b200df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classify(bytes32 picture, bytes proof) returns()
func (privateClassifier *PrivateClassifier) TryPackClassify(picture [32]byte, proof []byte) ([]byte, error) {
	return privateClassifier.abi.Pack("classify", picture, proof)
}

// PackConfidentialProtocolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8927b030.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (privateClassifier *PrivateClassifier) PackConfidentialProtocolId() []byte {
	enc, err := privateClassifier.abi.Pack("confidentialProtocolId")
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
func (privateClassifier *PrivateClassifier) TryPackConfidentialProtocolId() ([]byte, error) {
	return privateClassifier.abi.Pack("confidentialProtocolId")
}

// UnpackConfidentialProtocolId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8927b030.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (privateClassifier *PrivateClassifier) UnpackConfidentialProtocolId(data []byte) (*big.Int, error) {
	out, err := privateClassifier.abi.Unpack("confidentialProtocolId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLogitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53b3a8f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function logitsOf(address user) view returns(bytes32[])
func (privateClassifier *PrivateClassifier) PackLogitsOf(user common.Address) []byte {
	enc, err := privateClassifier.abi.Pack("logitsOf", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLogitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53b3a8f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function logitsOf(address user) view returns(bytes32[])
func (privateClassifier *PrivateClassifier) TryPackLogitsOf(user common.Address) ([]byte, error) {
	return privateClassifier.abi.Pack("logitsOf", user)
}

// UnpackLogitsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53b3a8f4.
//
// Solidity: function logitsOf(address user) view returns(bytes32[])
func (privateClassifier *PrivateClassifier) UnpackLogitsOf(data []byte) ([][32]byte, error) {
	out, err := privateClassifier.abi.Unpack("logitsOf", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackModelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cdaad2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelId() view returns(uint64)
func (privateClassifier *PrivateClassifier) PackModelId() []byte {
	enc, err := privateClassifier.abi.Pack("modelId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cdaad2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelId() view returns(uint64)
func (privateClassifier *PrivateClassifier) TryPackModelId() ([]byte, error) {
	return privateClassifier.abi.Pack("modelId")
}

// UnpackModelId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43cdaad2.
//
// Solidity: function modelId() view returns(uint64)
func (privateClassifier *PrivateClassifier) UnpackModelId(data []byte) (uint64, error) {
	out, err := privateClassifier.abi.Unpack("modelId", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PrivateClassifierClassified represents a Classified event raised by the PrivateClassifier contract.
type PrivateClassifierClassified struct {
	User   common.Address
	Logits [][32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const PrivateClassifierClassifiedEventName = "Classified"

// ContractEventName returns the user-defined event name.
func (PrivateClassifierClassified) ContractEventName() string {
	return PrivateClassifierClassifiedEventName
}

// UnpackClassifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Classified(address indexed user, bytes32[] logits)
func (privateClassifier *PrivateClassifier) UnpackClassifiedEvent(log *types.Log) (*PrivateClassifierClassified, error) {
	event := "Classified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privateClassifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivateClassifierClassified)
	if len(log.Data) > 0 {
		if err := privateClassifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privateClassifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (privateClassifier *PrivateClassifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], privateClassifier.abi.Errors["CoprocessorNotSet"].ID.Bytes()[:4]) {
		return privateClassifier.UnpackCoprocessorNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateClassifier.abi.Errors["NoHostContract"].ID.Bytes()[:4]) {
		return privateClassifier.UnpackNoHostContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateClassifier.abi.Errors["SenderNotAllowedToUseHandle"].ID.Bytes()[:4]) {
		return privateClassifier.UnpackSenderNotAllowedToUseHandleError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateClassifier.abi.Errors["WrongHandleType"].ID.Bytes()[:4]) {
		return privateClassifier.UnpackWrongHandleTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateClassifier.abi.Errors["ZamaProtocolUnsupported"].ID.Bytes()[:4]) {
		return privateClassifier.UnpackZamaProtocolUnsupportedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PrivateClassifierCoprocessorNotSet represents a CoprocessorNotSet error raised by the PrivateClassifier contract.
type PrivateClassifierCoprocessorNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoprocessorNotSet()
func PrivateClassifierCoprocessorNotSetErrorID() common.Hash {
	return common.HexToHash("0xe2cfd137860234716b7d78b7966897ad34df859d43e997b813aee68ef66f58c9")
}

// UnpackCoprocessorNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoprocessorNotSet()
func (privateClassifier *PrivateClassifier) UnpackCoprocessorNotSetError(raw []byte) (*PrivateClassifierCoprocessorNotSet, error) {
	out := new(PrivateClassifierCoprocessorNotSet)
	if err := privateClassifier.abi.UnpackIntoInterface(out, "CoprocessorNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateClassifierNoHostContract represents a NoHostContract error raised by the PrivateClassifier contract.
type PrivateClassifierNoHostContract struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHostContract(address account)
func PrivateClassifierNoHostContractErrorID() common.Hash {
	return common.HexToHash("0x96f6eb19a4ccdc74e67499817796ae59aec3c3797b7d2c5cada9fd296183fbfe")
}

// UnpackNoHostContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHostContract(address account)
func (privateClassifier *PrivateClassifier) UnpackNoHostContractError(raw []byte) (*PrivateClassifierNoHostContract, error) {
	out := new(PrivateClassifierNoHostContract)
	if err := privateClassifier.abi.UnpackIntoInterface(out, "NoHostContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateClassifierSenderNotAllowedToUseHandle represents a SenderNotAllowedToUseHandle error raised by the PrivateClassifier contract.
type PrivateClassifierSenderNotAllowedToUseHandle struct {
	Handle [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func PrivateClassifierSenderNotAllowedToUseHandleErrorID() common.Hash {
	return common.HexToHash("0x0276b5d9db75e0d1a194233953bee049e0290df128867afe160249c73da1ec58")
}

// UnpackSenderNotAllowedToUseHandleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func (privateClassifier *PrivateClassifier) UnpackSenderNotAllowedToUseHandleError(raw []byte) (*PrivateClassifierSenderNotAllowedToUseHandle, error) {
	out := new(PrivateClassifierSenderNotAllowedToUseHandle)
	if err := privateClassifier.abi.UnpackIntoInterface(out, "SenderNotAllowedToUseHandle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateClassifierWrongHandleType represents a WrongHandleType error raised by the PrivateClassifier contract.
type PrivateClassifierWrongHandleType struct {
	Handle   [32]byte
	Expected uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func PrivateClassifierWrongHandleTypeErrorID() common.Hash {
	return common.HexToHash("0x01f02e1b9ea90dc47dc42b12d1543d0b4f071d7511ae52d2a36a58df01c5bb3e")
}

// UnpackWrongHandleTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func (privateClassifier *PrivateClassifier) UnpackWrongHandleTypeError(raw []byte) (*PrivateClassifierWrongHandleType, error) {
	out := new(PrivateClassifierWrongHandleType)
	if err := privateClassifier.abi.UnpackIntoInterface(out, "WrongHandleType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateClassifierZamaProtocolUnsupported represents a ZamaProtocolUnsupported error raised by the PrivateClassifier contract.
type PrivateClassifierZamaProtocolUnsupported struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZamaProtocolUnsupported()
func PrivateClassifierZamaProtocolUnsupportedErrorID() common.Hash {
	return common.HexToHash("0x73cac13b2e11181a0ccfaae8d39f65b6e57d35afc1e77042eb1f3aee5b7f1934")
}

// UnpackZamaProtocolUnsupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZamaProtocolUnsupported()
func (privateClassifier *PrivateClassifier) UnpackZamaProtocolUnsupportedError(raw []byte) (*PrivateClassifierZamaProtocolUnsupported, error) {
	out := new(PrivateClassifierZamaProtocolUnsupported)
	if err := privateClassifier.abi.UnpackIntoInterface(out, "ZamaProtocolUnsupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreMetaData contains all meta data concerning the PrivateScore contract.
var PrivateScoreMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"modelId_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"threshold_\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"errorUlps_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"line_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confidentialProtocolId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"bytes32\",\"internalType\":\"externalEuint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"granted\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enrol\",\"inputs\":[{\"name\":\"applicant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enrolled\",\"inputs\":[{\"name\":\"applicant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"errorUlps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lender\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"line\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"position\",\"inputs\":[{\"name\":\"applicant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"score\",\"type\":\"bytes32\",\"internalType\":\"euint64\"},{\"name\":\"limit\",\"type\":\"bytes32\",\"internalType\":\"euint64\"},{\"name\":\"drawn\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestScore\",\"inputs\":[{\"name\":\"features\",\"type\":\"bytes32\",\"internalType\":\"externalEvector\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"score\",\"type\":\"bytes32\",\"internalType\":\"euint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"threshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"applicant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"granted\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"euint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Enrolled\",\"inputs\":[{\"name\":\"applicant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Scored\",\"inputs\":[{\"name\":\"applicant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"score\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"euint64\"},{\"name\":\"line\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"euint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoprocessorNotSet\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoHostContract\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnrolled\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ScoreOutOfRange\",\"inputs\":[{\"name\":\"ulps\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SenderNotAllowedToUseHandle\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongHandleType\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZamaProtocolUnsupported\",\"inputs\":[]}]",
	ID:  "PrivateScore",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161188f38038061188f83398101604081905261002f91610303565b61003f61003a61008a565b61013d565b61005e6100596001600160401b038416600786900b61036f565b610149565b506001600160401b039081166101005290811660e05260079190910b60c0521660a052336080526103c3565b604080516060810182525f808252602082018190529181019190915246617a6903610124575060408051606080820183525f8083526020808401829052928401528251908101835273e7f1725e7734ce288f8367e1bb143e90bb3f0512815273cf7ed3acca5a467e9e704c703e8d87f634fb0fc99181019190915273a513e6e4b8f2a923d98304ec87f64353c4d5c8539181019190915290565b6040516373cac13b60e01b815260040160405180910390fd5b610146816101b4565b50565b5f61015b678000000000000000610396565b82138015610170575067800000000000000082125b829061019b57604051639ecdfbff60e01b815260040161019291815260200190565b60405180910390fd5b506101ae6780000000000000008361036f565b92915050565b5f6101bd61024a565b82519091506101cb906102ab565b81546001600160a01b0319166001600160a01b039190911617815560208201516101f4906102ab565b6001820180546001600160a01b0319166001600160a01b03929092169190911790556040820151610224906102ab565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550565b5f8060ff1961027a60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf616103b0565b60405160200161028c91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f816001600160a01b0381163b6102e1576040516396f6eb1960e01b81526001600160a01b039091166004820152602401610192565b5090919050565b80516001600160401b03811681146102fe575f5ffd5b919050565b5f5f5f5f60808587031215610316575f5ffd5b61031f856102e8565b935060208501518060070b8114610334575f5ffd5b9250610342604086016102e8565b9150610350606086016102e8565b905092959194509250565b634e487b7160e01b5f52601160045260245ffd5b8082018281125f83128015821682158216171561038e5761038e61035b565b505092915050565b5f600160ff1b82016103aa576103aa61035b565b505f0390565b818103818111156101ae576101ae61035b565b60805160a05160c05160e0516101005161146c6104235f395f81816101cf01526103e301525f818161028f01526103b301525f818161013a015261038f01525f8181610174015261032801525f8181610250015261049a015261146c5ff3fe608060405234801561000f575f5ffd5b50600436106100c4575f3560e01c80638927b0301161007d578063b7648fb911610058578063b7648fb9146101f1578063bcead63e1461024b578063fa4732b11461028a575f5ffd5b80638927b030146101af578063a0f78c76146101b7578063b56b8353146101ca575f5ffd5b8063361c0fdb116100ad578063361c0fdb1461012057806342cde4e81461013557806343cdaad21461016f575f5ffd5b806310eb0e0e146100c857806318760367146100ff575b5f5ffd5b6100ea6100d63660046110da565b5f6020819052908152604090205460ff1681565b60405190151581526020015b60405180910390f35b61011261010d366004611145565b6102b1565b6040519081526020016100f6565b61013361012e3660046110da565b61048f565b005b61015c7f000000000000000000000000000000000000000000000000000000000000000081565b60405160079190910b81526020016100f6565b6101967f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020016100f6565b610112610531565b6101126101c5366004611145565b61053f565b6101967f000000000000000000000000000000000000000000000000000000000000000081565b6102306101ff3660046110da565b6001600160a01b03165f90815260016020908152604080832054600283528184205460039093529220549192909190565b604080519384526020840192909252908201526060016100f6565b6102727f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100f6565b6101967f000000000000000000000000000000000000000000000000000000000000000081565b335f8181526020819052604081205490919060ff166102f4576040516368710b6160e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50335f9081526020818152604091829020805460ff191690558151601f850182900482028101820190925283825261036d917f00000000000000000000000000000000000000000000000000000000000000009187919087908790819084018382808284375f9201919091525060019250610643915050565b5f8151811061037e5761037e61118d565b602002602001015190505f6103d7827f000000000000000000000000000000000000000000000000000000000000000060070b7f0000000000000000000000000000000000000000000000000000000000000000610662565b90505f610415826104077f000000000000000000000000000000000000000000000000000000000000000061069c565b6104105f61069c565b6106b8565b9050610420836106dc565b335f90815260016020526040902055610438816106dc565b335f8181526002602090815260409182902093909355805186815292830184905290917fc4db56128bd3301a2e65b57a9c49c3b2c3d0865405356de1c6eca4e21b8b96e7910160405180910390a250509392505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146104e557604051630527e73b60e31b81526001600160a01b0390911660048201526024016102eb565b506001600160a01b0381165f81815260208190526040808220805460ff19166001179055517f6132d0e5700fe03060d64172a9ce706f525f7dfacb454a300ba78f4b50fc87229190a250565b5f61053a6106f1565b905090565b5f5f6105808585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061070692505050565b335f90815260026020908152604080832054600390925282205492935091906105c46105ac8585610741565b6105bf846105ba8789610772565b610741565b61079c565b90506105dc6105d782866104105f61069c565b6106dc565b94506105eb6105d783876107c6565b335f81815260036020526040908190209290925590517f7c7bc61dc64dcb00d12a9e1d395fabd6384fa809ee7c7b7411eeb8eeb8f9ef94906106309088815260200190565b60405180910390a2505050509392505050565b60606106598561065386866107f0565b84610810565b95945050505050565b5f6106928461068d8467ffffffffffffffff1661067e87610865565b61068891906111b5565b6108c2565b61091e565b90505b9392505050565b5f6106b28267ffffffffffffffff16600561093d565b92915050565b5f6106926106c5856109b3565b6106ce856109cb565b6106d7856109cb565b6109da565b5f6106e682610a5c565b506106b28233610a63565b5f46617a691461070057505f90565b505f1990565b80515f908390156107255761071d81846005610a7f565b9150506106b2565b5f8190036107365761071d5f61069c565b610695816005610b67565b5f8161075857610751835f610bd6565b90506106b2565b82610767576107515f83610bf5565b61069583835f610c00565b5f8161078257610751835f610c8d565b82610791576107515f83610cac565b61069583835f610cbf565b5f816107ac57610751835f610ce1565b826107bb576107515f83610d06565b61069583835f610d11565b5f816107d657610751835f610d33565b826107e5576107515f83610d52565b61069583835f610d5d565b80515f908390156108055761071d8184610d7f565b6106958160f0610b67565b6040805160018082528183019092526060915f91906020808301908036833701905050905083815f815181106108485761084861118d565b602002602001018181525050610659610862868386610e64565b90565b5f61087a6780000000000000006003196111f0565b82138015610899575061089667800000000000000060046111f0565b82125b82906108bb57604051639ecdfbff60e01b81526004016102eb91815260200190565b5090919050565b5f6108d467800000000000000061121f565b821380156108e9575067800000000000000082125b829061090b57604051639ecdfbff60e01b81526004016102eb91815260200190565b506106b2678000000000000000836111b5565b5f61069561092b846109cb565b67ffffffffffffffff84166001610edf565b5f610946610f01565b6001600160a01b0316639cd07acb84846040518363ffffffff1660e01b8152600401610973929190611259565b6020604051808303815f875af115801561098f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610695919061126d565b5f816109c7576109c25f610f1f565b6106b2565b5090565b5f816109c7576109c25f61069c565b5f6109e3610f01565b604051637702dcff60e01b81526004810186905260248101859052604481018490526001600160a01b039190911690637702dcff906064015b6020604051808303815f875af1158015610a38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610692919061126d565b5f6106b282305b5f82610a7557610a725f61069c565b92505b6108bb8383610f3a565b5f610a88610f01565b6001600160a01b03166308bf832a853386866040518563ffffffff1660e01b8152600401610ab994939291906112b2565b6020604051808303815f875af1158015610ad5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af9919061126d565b9050610b03610fa5565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015610b4a575f5ffd5b505af1158015610b5c573d5f5f3e3d5ffd5b505050509392505050565b610b718233610fc0565b610b9757604051630276b5d960e01b8152600481018390523360248201526044016102eb565b8060ff16610ba58360081c90565b60ff1614610bd2576040516301f02e1b60e01b81526004810183905260ff821660248201526044016102eb565b5050565b5f610695610be3846109cb565b67ffffffffffffffff84166001610c00565b5f610695828461091e565b5f610c09610f01565b6001600160a01b0316637513a4048585610c228661103a565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152600481019390935260248301919091527fff00000000000000000000000000000000000000000000000000000000000000166044820152606401610a1c565b5f610695610c9a846109cb565b67ffffffffffffffff84166001610cbf565b5f610695610cb98461069c565b83610772565b5f610cc8610f01565b6001600160a01b031663182b6d988585610c228661103a565b5f610695610cee846109b3565b83610cf9575f610cfc565b60015b60ff166001610d11565b5f6106958284610ce1565b5f610d1a610f01565b6001600160a01b031663d99882d58585610c228661103a565b5f610695610d40846109cb565b67ffffffffffffffff84166001610d5d565b5f6106958284610d33565b5f610d66610f01565b6001600160a01b031663117b2f388585610c228661103a565b5f610d88610f01565b6001600160a01b0316630a786bb18433856040518463ffffffff1660e01b8152600401610db7939291906112e8565b6020604051808303815f875af1158015610dd3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610df7919061126d565b9050610e01610fa5565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015610e48575f5ffd5b505af1158015610e5a573d5f5f3e3d5ffd5b5050505092915050565b6060610e6e610f01565b6001600160a01b031663168e8f148585856040518463ffffffff1660e01b8152600401610e9d9392919061130f565b5f604051808303815f875af1158015610eb8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526106929190810190611372565b5f610ee8610f01565b6001600160a01b0316631391547f8585610c228661103a565b5f61053a610f0d611051565b600101546001600160a01b03166110b2565b5f6106b282610f2e575f610f31565b60015b60ff165f61093d565b610f42610fa5565b604051635ca4b5b160e11b8152600481018490526001600160a01b038381166024830152919091169063b9496b62906044015f604051808303815f87803b158015610f8b575f5ffd5b505af1158015610f9d573d5f5f3e3d5ffd5b505050505050565b5f61053a610fb1611051565b546001600160a01b03166110b2565b5f610fc9610fa5565b6040516382027b6d60e01b8152600481018590526001600160a01b03848116602483015291909116906382027b6d90604401602060405180830381865afa158015611016573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610695919061143a565b5f81611046575f6106b2565b600160f81b92915050565b5f8060ff1961108160017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61611459565b60405160200161109391815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f6001600160a01b0382166109c75760405163e2cfd13760e01b815260040160405180910390fd5b5f602082840312156110ea575f5ffd5b81356001600160a01b0381168114610695575f5ffd5b5f5f83601f840112611110575f5ffd5b50813567ffffffffffffffff811115611127575f5ffd5b60208301915083602082850101111561113e575f5ffd5b9250929050565b5f5f5f60408486031215611157575f5ffd5b83359250602084013567ffffffffffffffff811115611174575f5ffd5b61118086828701611100565b9497909650939450505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018281125f8312801582168215821617156111d4576111d46111a1565b505092915050565b634e487b7160e01b5f52604160045260245ffd5b8082025f8212600160ff1b8414161561120b5761120b6111a1565b81810583148215176106b2576106b26111a1565b5f600160ff1b8201611233576112336111a1565b505f0390565b600a811061125557634e487b7160e01b5f52602160045260245ffd5b9052565b828152604081016106956020830184611239565b5f6020828403121561127d575f5ffd5b5051919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8481526001600160a01b0384166020820152608060408201525f6112d96080830185611284565b90506106596060830184611239565b8381526001600160a01b0383166020820152606060408201525f6106596060830184611284565b5f6060820167ffffffffffffffff86168352606060208401528085518083526080850191506020870192505f5b8181101561135a57835183526020938401939092019160010161133c565b5050809250505060ff83166040830152949350505050565b5f60208284031215611382575f5ffd5b815167ffffffffffffffff811115611398575f5ffd5b8201601f810184136113a8575f5ffd5b805167ffffffffffffffff8111156113c2576113c26111dc565b8060051b604051601f19603f830116810181811067ffffffffffffffff821117156113ef576113ef6111dc565b60405291825260208184018101929081018784111561140c575f5ffd5b6020850194505b8385101561142f57845180825260209586019590935001611413565b509695505050505050565b5f6020828403121561144a575f5ffd5b81518015158114610695575f5ffd5b818103818111156106b2576106b26111a156",
}

// PrivateScore is an auto generated Go binding around an Ethereum contract.
type PrivateScore struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PrivateScore) GetABI() abi.ABI {
	return c.abi
}

// NewPrivateScore creates a new instance of PrivateScore.
func NewPrivateScore() *PrivateScore {
	parsed, err := PrivateScoreMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PrivateScore{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PrivateScore) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint64 modelId_, int64 threshold_, uint64 errorUlps_, uint64 line_) returns()
func (privateScore *PrivateScore) PackConstructor(modelId_ uint64, threshold_ int64, errorUlps_ uint64, line_ uint64) []byte {
	enc, err := privateScore.abi.Pack("", modelId_, threshold_, errorUlps_, line_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackConfidentialProtocolId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8927b030.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (privateScore *PrivateScore) PackConfidentialProtocolId() []byte {
	enc, err := privateScore.abi.Pack("confidentialProtocolId")
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
func (privateScore *PrivateScore) TryPackConfidentialProtocolId() ([]byte, error) {
	return privateScore.abi.Pack("confidentialProtocolId")
}

// UnpackConfidentialProtocolId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8927b030.
//
// Solidity: function confidentialProtocolId() view returns(uint256)
func (privateScore *PrivateScore) UnpackConfidentialProtocolId(data []byte) (*big.Int, error) {
	out, err := privateScore.abi.Unpack("confidentialProtocolId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f78c76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 amount, bytes proof) returns(bytes32 granted)
func (privateScore *PrivateScore) PackDraw(amount [32]byte, proof []byte) []byte {
	enc, err := privateScore.abi.Pack("draw", amount, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f78c76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 amount, bytes proof) returns(bytes32 granted)
func (privateScore *PrivateScore) TryPackDraw(amount [32]byte, proof []byte) ([]byte, error) {
	return privateScore.abi.Pack("draw", amount, proof)
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0f78c76.
//
// Solidity: function draw(bytes32 amount, bytes proof) returns(bytes32 granted)
func (privateScore *PrivateScore) UnpackDraw(data []byte) ([32]byte, error) {
	out, err := privateScore.abi.Unpack("draw", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEnrol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x361c0fdb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enrol(address applicant) returns()
func (privateScore *PrivateScore) PackEnrol(applicant common.Address) []byte {
	enc, err := privateScore.abi.Pack("enrol", applicant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnrol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x361c0fdb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enrol(address applicant) returns()
func (privateScore *PrivateScore) TryPackEnrol(applicant common.Address) ([]byte, error) {
	return privateScore.abi.Pack("enrol", applicant)
}

// PackEnrolled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10eb0e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enrolled(address applicant) view returns(bool)
func (privateScore *PrivateScore) PackEnrolled(applicant common.Address) []byte {
	enc, err := privateScore.abi.Pack("enrolled", applicant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnrolled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10eb0e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enrolled(address applicant) view returns(bool)
func (privateScore *PrivateScore) TryPackEnrolled(applicant common.Address) ([]byte, error) {
	return privateScore.abi.Pack("enrolled", applicant)
}

// UnpackEnrolled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10eb0e0e.
//
// Solidity: function enrolled(address applicant) view returns(bool)
func (privateScore *PrivateScore) UnpackEnrolled(data []byte) (bool, error) {
	out, err := privateScore.abi.Unpack("enrolled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackErrorUlps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa4732b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function errorUlps() view returns(uint64)
func (privateScore *PrivateScore) PackErrorUlps() []byte {
	enc, err := privateScore.abi.Pack("errorUlps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackErrorUlps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa4732b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function errorUlps() view returns(uint64)
func (privateScore *PrivateScore) TryPackErrorUlps() ([]byte, error) {
	return privateScore.abi.Pack("errorUlps")
}

// UnpackErrorUlps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa4732b1.
//
// Solidity: function errorUlps() view returns(uint64)
func (privateScore *PrivateScore) UnpackErrorUlps(data []byte) (uint64, error) {
	out, err := privateScore.abi.Unpack("errorUlps", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcead63e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lender() view returns(address)
func (privateScore *PrivateScore) PackLender() []byte {
	enc, err := privateScore.abi.Pack("lender")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcead63e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lender() view returns(address)
func (privateScore *PrivateScore) TryPackLender() ([]byte, error) {
	return privateScore.abi.Pack("lender")
}

// UnpackLender is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbcead63e.
//
// Solidity: function lender() view returns(address)
func (privateScore *PrivateScore) UnpackLender(data []byte) (common.Address, error) {
	out, err := privateScore.abi.Unpack("lender", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb56b8353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function line() view returns(uint64)
func (privateScore *PrivateScore) PackLine() []byte {
	enc, err := privateScore.abi.Pack("line")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb56b8353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function line() view returns(uint64)
func (privateScore *PrivateScore) TryPackLine() ([]byte, error) {
	return privateScore.abi.Pack("line")
}

// UnpackLine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb56b8353.
//
// Solidity: function line() view returns(uint64)
func (privateScore *PrivateScore) UnpackLine(data []byte) (uint64, error) {
	out, err := privateScore.abi.Unpack("line", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackModelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cdaad2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelId() view returns(uint64)
func (privateScore *PrivateScore) PackModelId() []byte {
	enc, err := privateScore.abi.Pack("modelId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cdaad2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelId() view returns(uint64)
func (privateScore *PrivateScore) TryPackModelId() ([]byte, error) {
	return privateScore.abi.Pack("modelId")
}

// UnpackModelId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43cdaad2.
//
// Solidity: function modelId() view returns(uint64)
func (privateScore *PrivateScore) UnpackModelId(data []byte) (uint64, error) {
	out, err := privateScore.abi.Unpack("modelId", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7648fb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function position(address applicant) view returns(bytes32 score, bytes32 limit, bytes32 drawn)
func (privateScore *PrivateScore) PackPosition(applicant common.Address) []byte {
	enc, err := privateScore.abi.Pack("position", applicant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7648fb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function position(address applicant) view returns(bytes32 score, bytes32 limit, bytes32 drawn)
func (privateScore *PrivateScore) TryPackPosition(applicant common.Address) ([]byte, error) {
	return privateScore.abi.Pack("position", applicant)
}

// PositionOutput serves as a container for the return parameters of contract
// method Position.
type PositionOutput struct {
	Score [32]byte
	Limit [32]byte
	Drawn [32]byte
}

// UnpackPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7648fb9.
//
// Solidity: function position(address applicant) view returns(bytes32 score, bytes32 limit, bytes32 drawn)
func (privateScore *PrivateScore) UnpackPosition(data []byte) (PositionOutput, error) {
	out, err := privateScore.abi.Unpack("position", data)
	outstruct := new(PositionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Score = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Limit = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Drawn = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackRequestScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18760367.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestScore(bytes32 features, bytes proof) returns(bytes32 score)
func (privateScore *PrivateScore) PackRequestScore(features [32]byte, proof []byte) []byte {
	enc, err := privateScore.abi.Pack("requestScore", features, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18760367.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestScore(bytes32 features, bytes proof) returns(bytes32 score)
func (privateScore *PrivateScore) TryPackRequestScore(features [32]byte, proof []byte) ([]byte, error) {
	return privateScore.abi.Pack("requestScore", features, proof)
}

// UnpackRequestScore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18760367.
//
// Solidity: function requestScore(bytes32 features, bytes proof) returns(bytes32 score)
func (privateScore *PrivateScore) UnpackRequestScore(data []byte) ([32]byte, error) {
	out, err := privateScore.abi.Unpack("requestScore", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(int64)
func (privateScore *PrivateScore) PackThreshold() []byte {
	enc, err := privateScore.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(int64)
func (privateScore *PrivateScore) TryPackThreshold() ([]byte, error) {
	return privateScore.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(int64)
func (privateScore *PrivateScore) UnpackThreshold(data []byte) (int64, error) {
	out, err := privateScore.abi.Unpack("threshold", data)
	if err != nil {
		return *new(int64), err
	}
	out0 := *abi.ConvertType(out[0], new(int64)).(*int64)
	return out0, nil
}

// PrivateScoreDrawn represents a Drawn event raised by the PrivateScore contract.
type PrivateScoreDrawn struct {
	Applicant common.Address
	Granted   [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const PrivateScoreDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (PrivateScoreDrawn) ContractEventName() string {
	return PrivateScoreDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(address indexed applicant, bytes32 granted)
func (privateScore *PrivateScore) UnpackDrawnEvent(log *types.Log) (*PrivateScoreDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privateScore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivateScoreDrawn)
	if len(log.Data) > 0 {
		if err := privateScore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privateScore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PrivateScoreEnrolled represents a Enrolled event raised by the PrivateScore contract.
type PrivateScoreEnrolled struct {
	Applicant common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const PrivateScoreEnrolledEventName = "Enrolled"

// ContractEventName returns the user-defined event name.
func (PrivateScoreEnrolled) ContractEventName() string {
	return PrivateScoreEnrolledEventName
}

// UnpackEnrolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Enrolled(address indexed applicant)
func (privateScore *PrivateScore) UnpackEnrolledEvent(log *types.Log) (*PrivateScoreEnrolled, error) {
	event := "Enrolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privateScore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivateScoreEnrolled)
	if len(log.Data) > 0 {
		if err := privateScore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privateScore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PrivateScoreScored represents a Scored event raised by the PrivateScore contract.
type PrivateScoreScored struct {
	Applicant common.Address
	Score     [32]byte
	Line      [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const PrivateScoreScoredEventName = "Scored"

// ContractEventName returns the user-defined event name.
func (PrivateScoreScored) ContractEventName() string {
	return PrivateScoreScoredEventName
}

// UnpackScoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Scored(address indexed applicant, bytes32 score, bytes32 line)
func (privateScore *PrivateScore) UnpackScoredEvent(log *types.Log) (*PrivateScoreScored, error) {
	event := "Scored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privateScore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivateScoreScored)
	if len(log.Data) > 0 {
		if err := privateScore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privateScore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (privateScore *PrivateScore) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], privateScore.abi.Errors["CoprocessorNotSet"].ID.Bytes()[:4]) {
		return privateScore.UnpackCoprocessorNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateScore.abi.Errors["NoHostContract"].ID.Bytes()[:4]) {
		return privateScore.UnpackNoHostContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateScore.abi.Errors["NotEnrolled"].ID.Bytes()[:4]) {
		return privateScore.UnpackNotEnrolledError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateScore.abi.Errors["NotLender"].ID.Bytes()[:4]) {
		return privateScore.UnpackNotLenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateScore.abi.Errors["ScoreOutOfRange"].ID.Bytes()[:4]) {
		return privateScore.UnpackScoreOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateScore.abi.Errors["SenderNotAllowedToUseHandle"].ID.Bytes()[:4]) {
		return privateScore.UnpackSenderNotAllowedToUseHandleError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateScore.abi.Errors["WrongHandleType"].ID.Bytes()[:4]) {
		return privateScore.UnpackWrongHandleTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], privateScore.abi.Errors["ZamaProtocolUnsupported"].ID.Bytes()[:4]) {
		return privateScore.UnpackZamaProtocolUnsupportedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PrivateScoreCoprocessorNotSet represents a CoprocessorNotSet error raised by the PrivateScore contract.
type PrivateScoreCoprocessorNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoprocessorNotSet()
func PrivateScoreCoprocessorNotSetErrorID() common.Hash {
	return common.HexToHash("0xe2cfd137860234716b7d78b7966897ad34df859d43e997b813aee68ef66f58c9")
}

// UnpackCoprocessorNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoprocessorNotSet()
func (privateScore *PrivateScore) UnpackCoprocessorNotSetError(raw []byte) (*PrivateScoreCoprocessorNotSet, error) {
	out := new(PrivateScoreCoprocessorNotSet)
	if err := privateScore.abi.UnpackIntoInterface(out, "CoprocessorNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreNoHostContract represents a NoHostContract error raised by the PrivateScore contract.
type PrivateScoreNoHostContract struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHostContract(address account)
func PrivateScoreNoHostContractErrorID() common.Hash {
	return common.HexToHash("0x96f6eb19a4ccdc74e67499817796ae59aec3c3797b7d2c5cada9fd296183fbfe")
}

// UnpackNoHostContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHostContract(address account)
func (privateScore *PrivateScore) UnpackNoHostContractError(raw []byte) (*PrivateScoreNoHostContract, error) {
	out := new(PrivateScoreNoHostContract)
	if err := privateScore.abi.UnpackIntoInterface(out, "NoHostContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreNotEnrolled represents a NotEnrolled error raised by the PrivateScore contract.
type PrivateScoreNotEnrolled struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnrolled(address sender)
func PrivateScoreNotEnrolledErrorID() common.Hash {
	return common.HexToHash("0xd0e216c2fcd9cbc74bd30ae846d5780634bb5b69fd81a0f717b64ad4b35b9215")
}

// UnpackNotEnrolledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnrolled(address sender)
func (privateScore *PrivateScore) UnpackNotEnrolledError(raw []byte) (*PrivateScoreNotEnrolled, error) {
	out := new(PrivateScoreNotEnrolled)
	if err := privateScore.abi.UnpackIntoInterface(out, "NotEnrolled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreNotLender represents a NotLender error raised by the PrivateScore contract.
type PrivateScoreNotLender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLender(address sender)
func PrivateScoreNotLenderErrorID() common.Hash {
	return common.HexToHash("0x293f39d83f16ddd4600988cdcd817d845ce0143073454d293bbd3129cd216837")
}

// UnpackNotLenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLender(address sender)
func (privateScore *PrivateScore) UnpackNotLenderError(raw []byte) (*PrivateScoreNotLender, error) {
	out := new(PrivateScoreNotLender)
	if err := privateScore.abi.UnpackIntoInterface(out, "NotLender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreScoreOutOfRange represents a ScoreOutOfRange error raised by the PrivateScore contract.
type PrivateScoreScoreOutOfRange struct {
	Ulps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoreOutOfRange(int256 ulps)
func PrivateScoreScoreOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9ecdfbff23f0c1bc03243ec4e9665da63e47b8d2ae2340a911f440b23df00679")
}

// UnpackScoreOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoreOutOfRange(int256 ulps)
func (privateScore *PrivateScore) UnpackScoreOutOfRangeError(raw []byte) (*PrivateScoreScoreOutOfRange, error) {
	out := new(PrivateScoreScoreOutOfRange)
	if err := privateScore.abi.UnpackIntoInterface(out, "ScoreOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreSenderNotAllowedToUseHandle represents a SenderNotAllowedToUseHandle error raised by the PrivateScore contract.
type PrivateScoreSenderNotAllowedToUseHandle struct {
	Handle [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func PrivateScoreSenderNotAllowedToUseHandleErrorID() common.Hash {
	return common.HexToHash("0x0276b5d9db75e0d1a194233953bee049e0290df128867afe160249c73da1ec58")
}

// UnpackSenderNotAllowedToUseHandleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotAllowedToUseHandle(bytes32 handle, address sender)
func (privateScore *PrivateScore) UnpackSenderNotAllowedToUseHandleError(raw []byte) (*PrivateScoreSenderNotAllowedToUseHandle, error) {
	out := new(PrivateScoreSenderNotAllowedToUseHandle)
	if err := privateScore.abi.UnpackIntoInterface(out, "SenderNotAllowedToUseHandle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreWrongHandleType represents a WrongHandleType error raised by the PrivateScore contract.
type PrivateScoreWrongHandleType struct {
	Handle   [32]byte
	Expected uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func PrivateScoreWrongHandleTypeErrorID() common.Hash {
	return common.HexToHash("0x01f02e1b9ea90dc47dc42b12d1543d0b4f071d7511ae52d2a36a58df01c5bb3e")
}

// UnpackWrongHandleTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHandleType(bytes32 handle, uint8 expected)
func (privateScore *PrivateScore) UnpackWrongHandleTypeError(raw []byte) (*PrivateScoreWrongHandleType, error) {
	out := new(PrivateScoreWrongHandleType)
	if err := privateScore.abi.UnpackIntoInterface(out, "WrongHandleType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateScoreZamaProtocolUnsupported represents a ZamaProtocolUnsupported error raised by the PrivateScore contract.
type PrivateScoreZamaProtocolUnsupported struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZamaProtocolUnsupported()
func PrivateScoreZamaProtocolUnsupportedErrorID() common.Hash {
	return common.HexToHash("0x73cac13b2e11181a0ccfaae8d39f65b6e57d35afc1e77042eb1f3aee5b7f1934")
}

// UnpackZamaProtocolUnsupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZamaProtocolUnsupported()
func (privateScore *PrivateScore) UnpackZamaProtocolUnsupportedError(raw []byte) (*PrivateScoreZamaProtocolUnsupported, error) {
	out := new(PrivateScoreZamaProtocolUnsupported)
	if err := privateScore.abi.UnpackIntoInterface(out, "ZamaProtocolUnsupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestUSDMetaData contains all meta data concerning the TestUSD contract.
var TestUSDMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"MAX_MINT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"MintAboveMaximum\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "TestUSD",
	Bin: "0x608060405234801561000f575f5ffd5b506040518060400160405280601a81526020017f5465737420555320446f6c6c61722028776f7274686c6573732900000000000081525060405180604001604052806007815260200166151154d51554d160ca1b8152508160039081610075919061012d565b506004610082828261012d565b5050506101eb565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100b257607f821691505b6020821081036100d057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610128578282111561012857805f5260205f20601f840160051c602085101561010157505f5b90810190601f840160051c035f5b81811015610124575f8382015560010161010f565b5050505b505050565b81516001600160401b038111156101465761014661008a565b61015a81610154845461009e565b846100d6565b6020601f82116001811461018c575f83156101755750848201515b5f19600385901b1c1916600184901b1784556101e4565b5f84815260208120601f198516915b828110156101bb578785015182556020948501946001909201910161019b565b50848210156101d857868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b610778806101f85f395ff3fe608060405234801561000f575f5ffd5b50600436106100c4575f3560e01c806340c10f191161007d578063a9059cbb11610058578063a9059cbb14610182578063dd62ed3e14610195578063f0292a03146101cd575f5ffd5b806340c10f191461013d57806370a082311461015257806395d89b411461017a575f5ffd5b806318160ddd116100ad57806318160ddd1461010957806323b872dd1461011b578063313ce5671461012e575f5ffd5b806306fdde03146100c8578063095ea7b3146100e6575b5f5ffd5b6100d06101d9565b6040516100dd919061061e565b60405180910390f35b6100f96100f436600461066e565b610269565b60405190151581526020016100dd565b6002545b6040519081526020016100dd565b6100f9610129366004610696565b610282565b604051600681526020016100dd565b61015061014b36600461066e565b6102a5565b005b61010d6101603660046106d0565b6001600160a01b03165f9081526020819052604090205490565b6100d06102eb565b6100f961019036600461066e565b6102fa565b61010d6101a33660046106f0565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61010d64e8d4a5100081565b6060600380546101e890610721565b80601f016020809104026020016040519081016040528092919081815260200182805461021490610721565b801561025f5780601f106102365761010080835404028352916020019161025f565b820191905f5260205f20905b81548152906001019060200180831161024257829003601f168201915b5050505050905090565b5f33610276818585610307565b60019150505b92915050565b5f3361028f858285610319565b61029a858585610395565b506001949350505050565b8064e8d4a51000808211156102db5760405163c10ab75f60e01b8152600481019290925260248201526044015b60405180910390fd5b50506102e782826103f2565b5050565b6060600480546101e890610721565b5f33610276818585610395565b6103148383836001610426565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561038f578181101561038157604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016102d2565b61038f84848484035f610426565b50505050565b6001600160a01b0383166103be57604051634b637e8f60e11b81525f60048201526024016102d2565b6001600160a01b0382166103e75760405163ec442f0560e01b81525f60048201526024016102d2565b6103148383836104f8565b6001600160a01b03821661041b5760405163ec442f0560e01b81525f60048201526024016102d2565b6102e75f83836104f8565b6001600160a01b03841661044f5760405163e602df0560e01b81525f60048201526024016102d2565b6001600160a01b03831661047857604051634a1406b160e11b81525f60048201526024016102d2565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561038f57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516104ea91815260200190565b60405180910390a350505050565b6001600160a01b038316610522578060025f8282546105179190610759565b909155506105929050565b6001600160a01b0383165f90815260208190526040902054818110156105745760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016102d2565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166105ae576002805482900390556105cc565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161061191815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114610669575f5ffd5b919050565b5f5f6040838503121561067f575f5ffd5b61068883610653565b946020939093013593505050565b5f5f5f606084860312156106a8575f5ffd5b6106b184610653565b92506106bf60208501610653565b929592945050506040919091013590565b5f602082840312156106e0575f5ffd5b6106e982610653565b9392505050565b5f5f60408385031215610701575f5ffd5b61070a83610653565b915061071860208401610653565b90509250929050565b600181811c9082168061073557607f821691505b60208210810361075357634e487b7160e01b5f52602260045260245ffd5b50919050565b8082018082111561027c57634e487b7160e01b5f52601160045260245ffd",
}

// TestUSD is an auto generated Go binding around an Ethereum contract.
type TestUSD struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TestUSD) GetABI() abi.ABI {
	return c.abi
}

// NewTestUSD creates a new instance of TestUSD.
func NewTestUSD() *TestUSD {
	parsed, err := TestUSDMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TestUSD{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TestUSD) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXMINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0292a03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MINT() view returns(uint256)
func (testUSD *TestUSD) PackMAXMINT() []byte {
	enc, err := testUSD.abi.Pack("MAX_MINT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0292a03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MINT() view returns(uint256)
func (testUSD *TestUSD) TryPackMAXMINT() ([]byte, error) {
	return testUSD.abi.Pack("MAX_MINT")
}

// UnpackMAXMINT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0292a03.
//
// Solidity: function MAX_MINT() view returns(uint256)
func (testUSD *TestUSD) UnpackMAXMINT(data []byte) (*big.Int, error) {
	out, err := testUSD.abi.Unpack("MAX_MINT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testUSD *TestUSD) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := testUSD.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testUSD *TestUSD) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return testUSD.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testUSD *TestUSD) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := testUSD.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (testUSD *TestUSD) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := testUSD.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (testUSD *TestUSD) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return testUSD.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (testUSD *TestUSD) UnpackApprove(data []byte) (bool, error) {
	out, err := testUSD.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (testUSD *TestUSD) PackBalanceOf(account common.Address) []byte {
	enc, err := testUSD.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (testUSD *TestUSD) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return testUSD.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (testUSD *TestUSD) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := testUSD.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() pure returns(uint8)
func (testUSD *TestUSD) PackDecimals() []byte {
	enc, err := testUSD.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() pure returns(uint8)
func (testUSD *TestUSD) TryPackDecimals() ([]byte, error) {
	return testUSD.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (testUSD *TestUSD) UnpackDecimals(data []byte) (uint8, error) {
	out, err := testUSD.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (testUSD *TestUSD) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := testUSD.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (testUSD *TestUSD) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return testUSD.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (testUSD *TestUSD) PackName() []byte {
	enc, err := testUSD.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (testUSD *TestUSD) TryPackName() ([]byte, error) {
	return testUSD.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (testUSD *TestUSD) UnpackName(data []byte) (string, error) {
	out, err := testUSD.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (testUSD *TestUSD) PackSymbol() []byte {
	enc, err := testUSD.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (testUSD *TestUSD) TryPackSymbol() ([]byte, error) {
	return testUSD.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (testUSD *TestUSD) UnpackSymbol(data []byte) (string, error) {
	out, err := testUSD.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (testUSD *TestUSD) PackTotalSupply() []byte {
	enc, err := testUSD.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (testUSD *TestUSD) TryPackTotalSupply() ([]byte, error) {
	return testUSD.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (testUSD *TestUSD) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := testUSD.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (testUSD *TestUSD) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := testUSD.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (testUSD *TestUSD) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return testUSD.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (testUSD *TestUSD) UnpackTransfer(data []byte) (bool, error) {
	out, err := testUSD.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (testUSD *TestUSD) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := testUSD.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (testUSD *TestUSD) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return testUSD.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (testUSD *TestUSD) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := testUSD.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// TestUSDApproval represents a Approval event raised by the TestUSD contract.
type TestUSDApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TestUSDApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TestUSDApproval) ContractEventName() string {
	return TestUSDApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (testUSD *TestUSD) UnpackApprovalEvent(log *types.Log) (*TestUSDApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestUSDApproval)
	if len(log.Data) > 0 {
		if err := testUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TestUSDTransfer represents a Transfer event raised by the TestUSD contract.
type TestUSDTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TestUSDTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TestUSDTransfer) ContractEventName() string {
	return TestUSDTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (testUSD *TestUSD) UnpackTransferEvent(log *types.Log) (*TestUSDTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testUSD.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestUSDTransfer)
	if len(log.Data) > 0 {
		if err := testUSD.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testUSD.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (testUSD *TestUSD) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], testUSD.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return testUSD.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], testUSD.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return testUSD.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], testUSD.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return testUSD.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], testUSD.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return testUSD.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], testUSD.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return testUSD.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], testUSD.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return testUSD.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], testUSD.abi.Errors["MintAboveMaximum"].ID.Bytes()[:4]) {
		return testUSD.UnpackMintAboveMaximumError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TestUSDERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the TestUSD contract.
type TestUSDERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func TestUSDERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (testUSD *TestUSD) UnpackERC20InsufficientAllowanceError(raw []byte) (*TestUSDERC20InsufficientAllowance, error) {
	out := new(TestUSDERC20InsufficientAllowance)
	if err := testUSD.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestUSDERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the TestUSD contract.
type TestUSDERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func TestUSDERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (testUSD *TestUSD) UnpackERC20InsufficientBalanceError(raw []byte) (*TestUSDERC20InsufficientBalance, error) {
	out := new(TestUSDERC20InsufficientBalance)
	if err := testUSD.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestUSDERC20InvalidApprover represents a ERC20InvalidApprover error raised by the TestUSD contract.
type TestUSDERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func TestUSDERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (testUSD *TestUSD) UnpackERC20InvalidApproverError(raw []byte) (*TestUSDERC20InvalidApprover, error) {
	out := new(TestUSDERC20InvalidApprover)
	if err := testUSD.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestUSDERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the TestUSD contract.
type TestUSDERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func TestUSDERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (testUSD *TestUSD) UnpackERC20InvalidReceiverError(raw []byte) (*TestUSDERC20InvalidReceiver, error) {
	out := new(TestUSDERC20InvalidReceiver)
	if err := testUSD.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestUSDERC20InvalidSender represents a ERC20InvalidSender error raised by the TestUSD contract.
type TestUSDERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func TestUSDERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (testUSD *TestUSD) UnpackERC20InvalidSenderError(raw []byte) (*TestUSDERC20InvalidSender, error) {
	out := new(TestUSDERC20InvalidSender)
	if err := testUSD.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestUSDERC20InvalidSpender represents a ERC20InvalidSpender error raised by the TestUSD contract.
type TestUSDERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func TestUSDERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (testUSD *TestUSD) UnpackERC20InvalidSpenderError(raw []byte) (*TestUSDERC20InvalidSpender, error) {
	out := new(TestUSDERC20InvalidSpender)
	if err := testUSD.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestUSDMintAboveMaximum represents a MintAboveMaximum error raised by the TestUSD contract.
type TestUSDMintAboveMaximum struct {
	Amount *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MintAboveMaximum(uint256 amount, uint256 max)
func TestUSDMintAboveMaximumErrorID() common.Hash {
	return common.HexToHash("0xc10ab75f813c387724d1d63c7eee592c728e332a60257909b8335e12cf7d0523")
}

// UnpackMintAboveMaximumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MintAboveMaximum(uint256 amount, uint256 max)
func (testUSD *TestUSD) UnpackMintAboveMaximumError(raw []byte) (*TestUSDMintAboveMaximum, error) {
	out := new(TestUSDMintAboveMaximum)
	if err := testUSD.abi.UnpackIntoInterface(out, "MintAboveMaximum", raw); err != nil {
		return nil, err
	}
	return out, nil
}
