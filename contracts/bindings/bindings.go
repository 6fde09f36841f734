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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COOL_OFF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PAUSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allow\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowForDecryption\",\"inputs\":[{\"name\":\"handlesList\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowTransient\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedTransient\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cleanTransientStorage\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eventAccumulator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getFHEVMExecutorAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pausers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isAllowed\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAllowedForDecryption\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPauser\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pausedUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"persistAllowed\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setPauser\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"useLists\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operands\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"results\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"useOperands\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"a\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"b\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"c\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Allowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"handle\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AllowedForDecryption\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"handlesList\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PauserSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ACLNotAllowed\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CallerIsNotExecutor\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HandlesListIsEmpty\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPauser\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnershipCannotBeRenounced\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PauserRests\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SenderNotAllowed\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "ACL",
	Bin: "0x60c060405230608052348015610013575f5ffd5b50604051611ee9380380611ee983398101604081905261003291610133565b61003a610055565b61004381610107565b6001600160a01b031660a05250610160565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a55760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101045780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6001600160a01b03821661012f5760405163d92e233d60e01b815260040160405180910390fd5b5090565b5f60208284031215610143575f5ffd5b81516001600160a01b0381168114610159575f5ffd5b9392505050565b60805160a051611d456101a45f395f81816102d0015281816105ff015281816107a0015261090001525f81816111340152818161115d01526112f70152611d455ff3fe6080604052600436106101cc575f3560e01c806374b79a5a116100f6578063aaae662b11610094578063da748b1011610063578063da748b1014610568578063e30c39781461057c578063f2fde38b14610590578063fadd2246146105af576101cc565b8063aaae662b146104ce578063ad3cb1cc146104e2578063b9496b621461052a578063c0d0294314610549576101cc565b80638456cb59116100d05780638456cb59146104715780638da5cb5b14610485578063946d920414610499578063999d55fb146104b8576101cc565b806374b79a5a1461041f57806379ba50971461043e57806382027b6d14610452576101cc565b806346fbf68e1161016e5780635c975abb1161013d5780635c975abb146103b957806370f750eb146103cd578063715018a6146103ec5780637180c8ca14610400576101cc565b806346fbf68e1461034f5780634d5bcc1b1461036e5780634f1ef2861461039257806352d1902d146103a5576101cc565b8063268d6d31116101aa578063268d6d31146102c257806335334c23146103085780633e395cec1461031c5780633f4ba83a1461033b576101cc565b806305a102ab1461021b5780630d8e6e2c1461023c5780631e2f86ba14610293575b3480156101d7575f5ffd5b50604051630150879b60e41b81527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b348015610226575f5ffd5b5061023a610235366004611930565b6105ce565b005b348015610247575f5ffd5b5060408051808201909152600a81527f41434c2076302e322e300000000000000000000000000000000000000000000060208201525b60405161028a91906119b0565b60405180910390f35b34801561029e575f5ffd5b506102b26102ad3660046119e5565b6106bc565b604051901515815260200161028a565b3480156102cd575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b03909116815260200161028a565b348015610313575f5ffd5b5061023a610766565b348015610327575f5ffd5b5061023a6103363660046119e5565b61076f565b348015610346575f5ffd5b5061023a6107dd565b34801561035a575f5ffd5b506102b2610369366004611a0f565b610849565b348015610379575f5ffd5b506103846212750081565b60405190815260200161028a565b61023a6103a0366004611a3c565b610875565b3480156103b0575f5ffd5b50610384610890565b3480156103c4575f5ffd5b506102b26108be565b3480156103d8575f5ffd5b5061023a6103e7366004611b00565b6108cf565b3480156103f7575f5ffd5b5061023a61098c565b34801561040b575f5ffd5b5061023a61041a366004611b46565b6109a5565b34801561042a575f5ffd5b506102b26104393660046119e5565b6109b7565b348015610449575f5ffd5b5061023a6109d2565b34801561045d575f5ffd5b506102b261046c3660046119e5565b610a1a565b34801561047c575f5ffd5b5061023a610a3c565b348015610490575f5ffd5b506102f0610b74565b3480156104a4575f5ffd5b5061023a6104b3366004611b7f565b610ba8565b3480156104c3575f5ffd5b5061038462093a8081565b3480156104d9575f5ffd5b50610384610cfb565b3480156104ed575f5ffd5b5061027d6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610535575f5ffd5b5061023a6105443660046119e5565b610d0a565b348015610554575f5ffd5b506102b2610563366004611bce565b610d9d565b348015610573575f5ffd5b50610384610dbc565b348015610587575f5ffd5b506102f0610dc5565b34801561059b575f5ffd5b5061023a6105aa366004611a0f565b610ded565b3480156105ba575f5ffd5b5061023a6105c9366004611be5565b610e72565b6105d66108be565b156105f45760405163d93c066560e01b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461064a57604051633c33fa9160e01b81526001600160a01b039091166004820152602401610212565b505f5b8381101561067f5761067785858381811061066a5761066a611c24565b9050602002013587610f8f565b60010161064d565b505f5b818110156106b4576106ac83838381811061069f5761069f611c24565b9050602002013587610fd2565b600101610682565b505050505050565b5f5f6106c88484610feb565b90505f5f6106f26106d761102f565b5f888152600191909101602052604090205490608082901c90565b90925090506001600160801b038216608084901c6001176001600160801b0316148061073657506001600160801b038116608084901c6001176001600160801b0316145b8061075a575061074461102f565b5f848152600291909101602052604090205460ff165b93505050505b92915050565b60015f5c015f5d565b6107776108be565b156107955760405163d93c066560e01b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107cf576107cf8233611090565b6107d98282610fd2565b5050565b6107e56110c5565b6107ed6108be565b61080a57604051638dfc202b60e01b815260040160405180910390fd5b5f6108136110f9565b556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa9060200160405180910390a1565b5f6108526110f9565b6001600160a01b039092165f908152600192909201602052506040902054151590565b61087d611129565b610886826111e0565b6107d9828261121d565b5f6108996112ec565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f6108c76110f9565b544210919050565b6108d76108be565b156108f55760405163d93c066560e01b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461094b57604051633c33fa9160e01b81526001600160a01b039091166004820152602401610212565b50831561095c5761095c8387610f8f565b600184111561096f5761096f8287610f8f565b6002841115610982576109828187610f8f565b6106b48587610fd2565b6040516317d5c96560e11b815260040160405180910390fd5b6109ad6110c5565b6107d98282611335565b5f5f6109c38484610feb565b5c5f5c60010114949350505050565b33806109dc610dc5565b6001600160a01b031614610a0e5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610212565b610a17816113c7565b50565b5f610a2583836109b7565b80610a355750610a3583836106bc565b9392505050565b5f610a456110f9565b9050610a4f610b74565b6001600160a01b0316336001600160a01b031614610b2f57335f8181526001830160205260409020549081610aa3576040516310351a3760e11b81526001600160a01b039091166004820152602401610212565b50610aac6108be565b15610aca5760405163d93c066560e01b815260040160405180910390fd5b338142811115610afe57604051633db9fb0960e01b81526001600160a01b0390921660048301526024820152604401610212565b50621275009050610b1262093a8042611c4c565b610b1c9190611c4c565b335f908152600184016020526040902055505b610b3c62093a8042611c4c565b81556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2589060200160405180910390a150565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f610bb16113ff565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f81158015610bdd5750825b90505f8267ffffffffffffffff166001148015610bf95750303b155b905081158015610c07575080155b15610c255760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610c5957845468ff00000000000000001916680100000000000000001785555b610c6288611427565b5f5b86811015610ca557610c9d888883818110610c8157610c81611c24565b9050602002016020810190610c969190611a0f565b6001611335565b600101610c64565b508315610cf157845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b5f610d0461102f565b54919050565b610d126108be565b15610d305760405163d93c066560e01b815260040160405180910390fd5b610d3a8233611090565b610d448282611438565b6107d97fe2e1decee6e05ee246cd7c7f1337d25cdfd41dcbdcf8c57b61630be56cc7366a338385604051602001610d7d91815260200190565b604051602081830303815290604052610d9461102f565b9392919061154d565b5f610da661102f565b5f92835260030160205250604090205460ff1690565b5f610d046110f9565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00610b98565b610df56110c5565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255610e39610b74565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b610e7a6108be565b15610e985760405163d93c066560e01b815260040160405180910390fd5b5f819003610eb95760405163385e8ccb60e11b815260040160405180910390fd5b5f610ec261102f565b90505f5b82811015610f3857610ef0848483818110610ee357610ee3611c24565b9050602002013533611090565b6001826003015f868685818110610f0957610f09611c24565b602090810292909201358352508101919091526040015f20805460ff1916911515919091179055600101610ec6565b50610f8a7fd913ac93a959116526793ef772233273d5249597d33cddfdc34f29920541fd0a338585604051602001610f71929190611c5f565b60408051601f19818403018152919052849291906115ac565b505050565b610f998282610a1a565b82829091610fcc57604051632778ce4b60e21b815260048101929092526001600160a01b03166024820152604401610212565b50505050565b5f610fdd8383610feb565b905060015f5c01815d505050565b5f82826040516020016110119291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120905092915050565b5f8060ff1961105f60017ff67c46b901c9a63bc31734e5ba159faf2ab0b2cf2439732bca4a27d5258f3d7b611caf565b60405160200161107191815260200190565b60408051601f1981840301815291905280516020909101201692915050565b61109a8282610a1a565b8190610f8a576040516368692cbb60e11b81526001600160a01b039091166004820152602401610212565b336110ce610b74565b6001600160a01b0316146110f75760405163118cdaa760e01b8152336004820152602401610212565b565b5f8060ff1961105f60017f38250709b18a732f922d493ed611654df6092f79b9832918fe01ecae764339c3611caf565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806111c257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166111b67f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156110f75760405163703e46dd60e11b815260040160405180910390fd5b6111e86110c5565b806001600160a01b0381163b6107d957604051634c9c8ce360e01b81526001600160a01b039091166004820152602401610212565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611277575060408051601f3d908101601f1916820190925261127491810190611cc2565b60015b61129f57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610212565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146112e257604051632a87526960e21b815260048101829052602401610212565b610f8a83836115fc565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110f75760405163703e46dd60e11b815260040160405180910390fd5b80611340575f611343565b60015b60ff1661134e6110f9565b6001015f61135b85611651565b6001600160a01b03166001600160a01b031681526020019081526020015f2081905550816001600160a01b03167fa11b5803b8a35081b8f993e0dee5bc30301a3d83f644e5ab2ff39f972f0a807f826040516113bb911515815260200190565b60405180910390a25050565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b03191681556107d98261167d565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610760565b61142f6116ed565b610a1781611712565b5f61144161102f565b90505f61144e8484610feb565b5f85815260018481016020526040909120549192508190608082811c916001600160801b038085169287901c9091171614806114a25750608084901c6001176001600160801b0316816001600160801b0316145b156114b05750505050505050565b816001600160801b03165f036114ea57608084901c6001175f88815260018701602052604090206001600160801b03919091169055611544565b806001600160801b03165f0361152957608084811c6001175f89815260018801602052604090206001600160801b039190911690911b84179055611544565b5f8481526002860160205260409020805460ff191660011790555b50505050505050565b84545f90856001600160a01b0386166001600160a01b0386168560405160200161157b959493929190611cf0565b60408051601f19818403018152919052805160208201208755825190915083908590879060a08501a3505050505050565b83546040515f916115ce9186906001600160a01b038716908690602001611d1e565b60408051601f1981840301815291905280516020820120865582519091508390859060808401a25050505050565b61160582611743565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561164957610f8a82826117b9565b6107d9611859565b5f6001600160a01b0382166116795760405163d92e233d60e01b815260040160405180910390fd5b5090565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b6116f5611878565b6110f757604051631afcd79f60e31b815260040160405180910390fd5b61171a6116ed565b6001600160a01b038116610a0e57604051631e4fbdf760e01b81525f6004820152602401610212565b806001600160a01b03163b5f0361177857604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610212565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6117c68484611896565b90508080156117e757505f3d11806117e757505f846001600160a01b03163b115b156117fc576117f46118a9565b915050610760565b801561182657604051639996b31560e01b81526001600160a01b0385166004820152602401610212565b3d15611839576118346118c2565b611852565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156110f75760405163b398979f60e01b815260040160405180910390fd5b5f6118816113ff565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80356001600160a01b03811681146118e3575f5ffd5b919050565b5f5f83601f8401126118f8575f5ffd5b50813567ffffffffffffffff81111561190f575f5ffd5b6020830191508360208260051b8501011115611929575f5ffd5b9250929050565b5f5f5f5f5f60608688031215611944575f5ffd5b61194d866118cd565b9450602086013567ffffffffffffffff811115611968575f5ffd5b611974888289016118e8565b909550935050604086013567ffffffffffffffff811115611993575f5ffd5b61199f888289016118e8565b969995985093965092949392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f604083850312156119f6575f5ffd5b82359150611a06602084016118cd565b90509250929050565b5f60208284031215611a1f575f5ffd5b610a35826118cd565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215611a4d575f5ffd5b611a56836118cd565b9150602083013567ffffffffffffffff811115611a71575f5ffd5b8301601f81018513611a81575f5ffd5b803567ffffffffffffffff811115611a9b57611a9b611a28565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611aca57611aca611a28565b604052818152828201602001871015611ae1575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f5f5f5f60c08789031215611b15575f5ffd5b611b1e876118cd565b9860208801359850604088013597606081013597506080810135965060a00135945092505050565b5f5f60408385031215611b57575f5ffd5b611b60836118cd565b915060208301358015158114611b74575f5ffd5b809150509250929050565b5f5f5f60408486031215611b91575f5ffd5b611b9a846118cd565b9250602084013567ffffffffffffffff811115611bb5575f5ffd5b611bc1868287016118e8565b9497909650939450505050565b5f60208284031215611bde575f5ffd5b5035919050565b5f5f60208385031215611bf6575f5ffd5b823567ffffffffffffffff811115611c0c575f5ffd5b611c18858286016118e8565b90969095509350505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561076057610760611c38565b602081528160208201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611c96575f5ffd5b8260051b80856040850137919091016040019392505050565b8181038181111561076057610760611c38565b5f60208284031215611cd2575f5ffd5b5051919050565b5f81518060208401855e5f93019283525090919050565b8581528460208201528360408201528260608201525f611d136080830184611cd9565b979650505050505050565b8481528360208201528260408201525f611d3b6060830184611cd9565b969550505050505056",
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

// PackCOOLOFF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d5bcc1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COOL_OFF() view returns(uint256)
func (aCL *ACL) PackCOOLOFF() []byte {
	enc, err := aCL.abi.Pack("COOL_OFF")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOOLOFF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d5bcc1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COOL_OFF() view returns(uint256)
func (aCL *ACL) TryPackCOOLOFF() ([]byte, error) {
	return aCL.abi.Pack("COOL_OFF")
}

// UnpackCOOLOFF is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d5bcc1b.
//
// Solidity: function COOL_OFF() view returns(uint256)
func (aCL *ACL) UnpackCOOLOFF(data []byte) (*big.Int, error) {
	out, err := aCL.abi.Unpack("COOL_OFF", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (aCL *ACL) PackMAXPAUSE() []byte {
	enc, err := aCL.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (aCL *ACL) TryPackMAXPAUSE() ([]byte, error) {
	return aCL.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint256)
func (aCL *ACL) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := aCL.abi.Unpack("MAX_PAUSE", data)
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

// PackEventAccumulator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaae662b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eventAccumulator() view returns(bytes32)
func (aCL *ACL) PackEventAccumulator() []byte {
	enc, err := aCL.abi.Pack("eventAccumulator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEventAccumulator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaae662b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eventAccumulator() view returns(bytes32)
func (aCL *ACL) TryPackEventAccumulator() ([]byte, error) {
	return aCL.abi.Pack("eventAccumulator")
}

// UnpackEventAccumulator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaaae662b.
//
// Solidity: function eventAccumulator() view returns(bytes32)
func (aCL *ACL) UnpackEventAccumulator(data []byte) ([32]byte, error) {
	out, err := aCL.abi.Unpack("eventAccumulator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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
// the contract method with ID 0x946d9204.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin, address[] pausers) returns()
func (aCL *ACL) PackInitialize(admin common.Address, pausers []common.Address) []byte {
	enc, err := aCL.abi.Pack("initialize", admin, pausers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x946d9204.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin, address[] pausers) returns()
func (aCL *ACL) TryPackInitialize(admin common.Address, pausers []common.Address) ([]byte, error) {
	return aCL.abi.Pack("initialize", admin, pausers)
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

// PackIsPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46fbf68e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPauser(address account) view returns(bool)
func (aCL *ACL) PackIsPauser(account common.Address) []byte {
	enc, err := aCL.abi.Pack("isPauser", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46fbf68e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPauser(address account) view returns(bool)
func (aCL *ACL) TryPackIsPauser(account common.Address) ([]byte, error) {
	return aCL.abi.Pack("isPauser", account)
}

// UnpackIsPauser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46fbf68e.
//
// Solidity: function isPauser(address account) view returns(bool)
func (aCL *ACL) UnpackIsPauser(data []byte) (bool, error) {
	out, err := aCL.abi.Unpack("isPauser", data)
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

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint256)
func (aCL *ACL) PackPausedUntil() []byte {
	enc, err := aCL.abi.Pack("pausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil() view returns(uint256)
func (aCL *ACL) TryPackPausedUntil() ([]byte, error) {
	return aCL.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint256)
func (aCL *ACL) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := aCL.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
// Solidity: function renounceOwnership() pure returns()
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
// Solidity: function renounceOwnership() pure returns()
func (aCL *ACL) TryPackRenounceOwnership() ([]byte, error) {
	return aCL.abi.Pack("renounceOwnership")
}

// PackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7180c8ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauser(address account, bool allowed) returns()
func (aCL *ACL) PackSetPauser(account common.Address, allowed bool) []byte {
	enc, err := aCL.abi.Pack("setPauser", account, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7180c8ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPauser(address account, bool allowed) returns()
func (aCL *ACL) TryPackSetPauser(account common.Address, allowed bool) ([]byte, error) {
	return aCL.abi.Pack("setPauser", account, allowed)
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

// PackUseLists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a102ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function useLists(address account, bytes32[] operands, bytes32[] results) returns()
func (aCL *ACL) PackUseLists(account common.Address, operands [][32]byte, results [][32]byte) []byte {
	enc, err := aCL.abi.Pack("useLists", account, operands, results)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUseLists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a102ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function useLists(address account, bytes32[] operands, bytes32[] results) returns()
func (aCL *ACL) TryPackUseLists(account common.Address, operands [][32]byte, results [][32]byte) ([]byte, error) {
	return aCL.abi.Pack("useLists", account, operands, results)
}

// PackUseOperands is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70f750eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function useOperands(address account, bytes32 result, uint256 count, bytes32 a, bytes32 b, bytes32 c) returns()
func (aCL *ACL) PackUseOperands(account common.Address, result [32]byte, count *big.Int, a [32]byte, b [32]byte, c [32]byte) []byte {
	enc, err := aCL.abi.Pack("useOperands", account, result, count, a, b, c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUseOperands is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70f750eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function useOperands(address account, bytes32 result, uint256 count, bytes32 a, bytes32 b, bytes32 c) returns()
func (aCL *ACL) TryPackUseOperands(account common.Address, result [32]byte, count *big.Int, a [32]byte, b [32]byte, c [32]byte) ([]byte, error) {
	return aCL.abi.Pack("useOperands", account, result, count, a, b, c)
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

// ACLPauserSet represents a PauserSet event raised by the ACL contract.
type ACLPauserSet struct {
	Account common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ACLPauserSetEventName = "PauserSet"

// ContractEventName returns the user-defined event name.
func (ACLPauserSet) ContractEventName() string {
	return ACLPauserSetEventName
}

// UnpackPauserSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserSet(address indexed account, bool allowed)
func (aCL *ACL) UnpackPauserSetEvent(log *types.Log) (*ACLPauserSet, error) {
	event := "PauserSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aCL.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ACLPauserSet)
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
	if bytes.Equal(raw[:4], aCL.abi.Errors["ACLNotAllowed"].ID.Bytes()[:4]) {
		return aCL.UnpackACLNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return aCL.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["CallerIsNotExecutor"].ID.Bytes()[:4]) {
		return aCL.UnpackCallerIsNotExecutorError(raw[4:])
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
	if bytes.Equal(raw[:4], aCL.abi.Errors["NotPauser"].ID.Bytes()[:4]) {
		return aCL.UnpackNotPauserError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return aCL.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return aCL.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["OwnershipCannotBeRenounced"].ID.Bytes()[:4]) {
		return aCL.UnpackOwnershipCannotBeRenouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["PauserRests"].ID.Bytes()[:4]) {
		return aCL.UnpackPauserRestsError(raw[4:])
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
	if bytes.Equal(raw[:4], aCL.abi.Errors["UnknownFunction"].ID.Bytes()[:4]) {
		return aCL.UnpackUnknownFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], aCL.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return aCL.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ACLACLNotAllowed represents a ACLNotAllowed error raised by the ACL contract.
type ACLACLNotAllowed struct {
	Handle  [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ACLNotAllowed(bytes32 handle, address account)
func ACLACLNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x9de3392c4c1ef54fa0a5dfeefbf24311ecf36108fcd652a29c39a5f5d02df1a0")
}

// UnpackACLNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ACLNotAllowed(bytes32 handle, address account)
func (aCL *ACL) UnpackACLNotAllowedError(raw []byte) (*ACLACLNotAllowed, error) {
	out := new(ACLACLNotAllowed)
	if err := aCL.abi.UnpackIntoInterface(out, "ACLNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// ACLCallerIsNotExecutor represents a CallerIsNotExecutor error raised by the ACL contract.
type ACLCallerIsNotExecutor struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallerIsNotExecutor(address caller)
func ACLCallerIsNotExecutorErrorID() common.Hash {
	return common.HexToHash("0x3c33fa91c9fd5d951dbb0351735fa4355bd46a74aed7df126084746a2f84bb61")
}

// UnpackCallerIsNotExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallerIsNotExecutor(address caller)
func (aCL *ACL) UnpackCallerIsNotExecutorError(raw []byte) (*ACLCallerIsNotExecutor, error) {
	out := new(ACLCallerIsNotExecutor)
	if err := aCL.abi.UnpackIntoInterface(out, "CallerIsNotExecutor", raw); err != nil {
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

// ACLNotPauser represents a NotPauser error raised by the ACL contract.
type ACLNotPauser struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPauser(address account)
func ACLNotPauserErrorID() common.Hash {
	return common.HexToHash("0x206a346e13ac829b87065741a38813b204c7b4a46c9fb833bcd8141d92675a78")
}

// UnpackNotPauserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPauser(address account)
func (aCL *ACL) UnpackNotPauserError(raw []byte) (*ACLNotPauser, error) {
	out := new(ACLNotPauser)
	if err := aCL.abi.UnpackIntoInterface(out, "NotPauser", raw); err != nil {
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

// ACLOwnershipCannotBeRenounced represents a OwnershipCannotBeRenounced error raised by the ACL contract.
type ACLOwnershipCannotBeRenounced struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnershipCannotBeRenounced()
func ACLOwnershipCannotBeRenouncedErrorID() common.Hash {
	return common.HexToHash("0x2fab92ca4da7e80162387e93e02720bc4b98838c093385cac8fecf71a9b7de25")
}

// UnpackOwnershipCannotBeRenouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnershipCannotBeRenounced()
func (aCL *ACL) UnpackOwnershipCannotBeRenouncedError(raw []byte) (*ACLOwnershipCannotBeRenounced, error) {
	out := new(ACLOwnershipCannotBeRenounced)
	if err := aCL.abi.UnpackIntoInterface(out, "OwnershipCannotBeRenounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ACLPauserRests represents a PauserRests error raised by the ACL contract.
type ACLPauserRests struct {
	Account common.Address
	From    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauserRests(address account, uint256 from)
func ACLPauserRestsErrorID() common.Hash {
	return common.HexToHash("0x3db9fb092db7e4cfc26f46985c9164d8aa78b079270e945e3c31c4c97dee725c")
}

// UnpackPauserRestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauserRests(address account, uint256 from)
func (aCL *ACL) UnpackPauserRestsError(raw []byte) (*ACLPauserRests, error) {
	out := new(ACLPauserRests)
	if err := aCL.abi.UnpackIntoInterface(out, "PauserRests", raw); err != nil {
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

// ACLUnknownFunction represents a UnknownFunction error raised by the ACL contract.
type ACLUnknownFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFunction(bytes4 selector)
func ACLUnknownFunctionErrorID() common.Hash {
	return common.HexToHash("0x150879b08deba1542153a5ff1ae31dab47d79a1283d514376e46d60570830c95")
}

// UnpackUnknownFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFunction(bytes4 selector)
func (aCL *ACL) UnpackUnknownFunctionError(raw []byte) (*ACLUnknownFunction, error) {
	out := new(ACLUnknownFunction)
	if err := aCL.abi.UnpackIntoInterface(out, "UnknownFunction", raw); err != nil {
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
	Bin: "0x60e060405234801561000f575f5ffd5b50604051613b88380380613b8883398101604081905261002e9161041f565b80806040518060400160405280601681526020017f436f6e666964656e7469616c20555320446f6c6c6172000000000000000000008152506040518060400160405280600481526020016318d554d160e21b81525060405180602001604052805f8152506100a86100a361016f60201b60201c565b610222565b60036100b484826104ef565b5060046100c183826104ef565b5060056100ce82826104ef565b5050506001600160a01b038216608052505f6100e98261022e565b9050600660ff821681101561011c5760ff811660a05261010981836105c1565b61011490600a6106c3565b60c052610129565b60ff821660a052600160c0525b50829150506001600160a01b0381163b6101675760405163f0ae59ab60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b50505061071a565b604080516060810182525f808252602082018190529181019190915246617a6903610209575060408051606080820183525f8083526020808401829052928401528251908101835273e7f1725e7734ce288f8367e1bb143e90bb3f0512815273cf7ed3acca5a467e9e704c703e8d87f634fb0fc99181019190915273a513e6e4b8f2a923d98304ec87f64353c4d5c8539181019190915290565b6040516373cac13b60e01b815260040160405180910390fd5b61022b816102eb565b50565b60408051600481526024810182526020810180516001600160e01b031663313ce56760e01b17905290515f91829182916001600160a01b0386169161027391906106d1565b5f60405180830381855afa9150503d805f81146102ab576040519150601f19603f3d011682016040523d82523d5f602084013e6102b0565b606091505b50915091508180156102c3575080516020145b156102e457808060200190518101906102dc91906106e7565b949350505050565b60126102dc565b5f6102f4610381565b8251909150610302906103e2565b81546001600160a01b0319166001600160a01b0391909116178155602082015161032b906103e2565b6001820180546001600160a01b0319166001600160a01b0392909216919091179055604082015161035b906103e2565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550565b5f8060ff196103b160017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61610707565b6040516020016103c391815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f816001600160a01b0381163b610418576040516396f6eb1960e01b81526001600160a01b03909116600482015260240161015e565b5090919050565b5f6020828403121561042f575f5ffd5b81516001600160a01b0381168114610445575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061047457607f821691505b60208210810361049257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156104ea57828211156104ea57805f5260205f20601f840160051c60208510156104c357505f5b90810190601f840160051c035f5b818110156104e6575f838201556001016104d1565b5050505b505050565b81516001600160401b038111156105085761050861044c565b61051c816105168454610460565b84610498565b6020601f82116001811461054e575f83156105375750848201515b5f19600385901b1c1916600184901b1784556105a6565b5f84815260208120601f198516915b8281101561057d578785015182556020948501946001909201910161055d565b508482101561059a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b634e487b7160e01b5f52601160045260245ffd5b60ff82811682821603908111156105da576105da6105ad565b92915050565b6001815b600184111561061b578085048111156105ff576105ff6105ad565b600184161561060d57908102905b60019390931c9280026105e4565b935093915050565b5f82610631575060016105da565b8161063d57505f6105da565b8160018114610653576002811461065d57610679565b60019150506105da565b60ff84111561066e5761066e6105ad565b50506001821b6105da565b5060208310610133831016604e8410600b841016171561069c575081810a6105da565b6106a85f1984846105e0565b805f19048211156106bb576106bb6105ad565b029392505050565b5f61044560ff841683610623565b5f82518060208501845e5f920191825250919050565b5f602082840312156106f7575f5ffd5b815160ff81168114610445575f5ffd5b818103818111156105da576105da6105ad565b60805160a05160c0516133fe61078a5f395f818161032c01528181610fdc01528181611026015281816112280152818161195c01528181611db40152611e0201525f61036a01525f818161046c01528181610f7e01528181611272015281816119b80152611cf401526133fe5ff3fe608060405234801561000f575f5ffd5b506004361061029d575f3560e01c806388a7ca5c11610171578063d4febb96116100d2578063e8a3d48511610088578063eb3155b51161006e578063eb3155b514610612578063eee8a0e814610625578063f89d30b114610650575f5ffd5b8063e8a3d485146105f7578063e8c15fd4146105ff575f5ffd5b8063de642119116100b8578063de642119146105c0578063e064b9bb146105d3578063e3179426146105e6575f5ffd5b8063d4febb961461059a578063d8061806146105ad575f5ffd5b8063b6363cf211610127578063c7b8a75e1161010d578063c7b8a75e14610544578063d2aefca514610557578063d3f2c8341461057f575f5ffd5b8063b6363cf21461051e578063bf376c7a14610531575f5ffd5b806395d89b411161015757806395d89b41146104d8578063ac3b6b34146104e0578063b1af281e1461050b575f5ffd5b806388a7ca5c146104a45780638927b030146104d0575f5ffd5b8063344ff1011161021b5780635bb67a05116101d15780635bf4ef06116101b75780635bf4ef061461042357806362b5816f146104365780636f307dc31461046a575f5ffd5b80635bb67a05146103fd5780635bebed7e14610410575f5ffd5b806349932d921161020157806349932d92146103cf578063537d3c50146103e257806354095227146103f5575f5ffd5b8063344ff1011461039457806334c45743146103bc575f5ffd5b806317ff7cf9116102705780632c4e722e116102565780632c4e722e1461032a5780632fb74e6214610350578063313ce56714610363575f5ffd5b806317ff7cf9146103095780632ab4d0521461031c575f5ffd5b806301ffc9a7146102a157806306fdde03146102c957806312a5e163146102de57806315c14ab5146102f4575b5f5ffd5b6102b46102af366004612cd7565b610658565b60405190151581526020015b60405180910390f35b6102d161069d565b6040516102c09190612d2c565b6102e661072d565b6040519081526020016102c0565b610307610302366004612d93565b610820565b005b610307610317366004612dff565b610a66565b67ffffffffffffffff6102e6565b7f00000000000000000000000000000000000000000000000000000000000000006102e6565b6102e661035e366004612e69565b610bd3565b60405160ff7f00000000000000000000000000000000000000000000000000000000000000001681526020016102c0565b6102e66103a2366004612ea7565b6001600160a01b03165f9081526020819052604090205490565b6102e66103ca366004612ec0565b610c26565b6102e66103dd366004612f59565b610cbe565b6102e66103f0366004612e69565b610dca565b6002546102e6565b61030761040b366004612d93565b610e17565b6102e661041e366004612f70565b610ec4565b6102e6610431366004612f98565b610f16565b600a5461045190600160801b900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102c0565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020016102c0565b6104b76104b2366004612f98565b610f6a565b6040516001600160e01b031990911681526020016102c0565b6102e66110b5565b6102d16110c3565b6102b46104ee366004612f59565b5f9081526009602052604090205467ffffffffffffffff16151590565b610307610519366004612d93565b6110d2565b6102b461052c366004613002565b6111c7565b6102e661053f366004612f70565b611219565b6102e6610552366004612f98565b6112ce565b61048c610565366004612f59565b5f908152600760205260409020546001600160a01b031690565b600a5461045190600160c01b900467ffffffffffffffff1681565b6103076105a836600461302a565b61135b565b6103076105bb366004612f59565b61136a565b6102e66105ce366004613069565b6113e2565b6102e66105e1366004612f98565b611432565b6102e66105f4366004612f59565b90565b6102d16114cf565b6102e661060d3660046130f2565b6114de565b6102e66106203660046130f2565b611531565b61048c610633366004612f59565b5f908152600760205260409020600101546001600160a01b031690565b6008546102e6565b5f6001600160e01b03198216630f8e315960e11b148061068857506001600160e01b03198216632229f29760e21b145b806106975750610697826115d2565b92915050565b6060600380546106ac9061312c565b80601f01602080910402602001604051908101604052809291908181526020018280546106d89061312c565b80156107235780601f106106fa57610100808354040283529160200191610723565b820191905f5260205f20905b81548152906001019060200180831161070657829003601f168201915b5050505050905090565b5f61073f61073a60025490565b611606565b90506040518060400160405280600a5f81819054906101000a900467ffffffffffffffff1661076d90613178565b825467ffffffffffffffff9182166101009390930a838102908302199091161790925582524281166020928301525f84815260098352604090819020845181549590940151831668010000000000000000026fffffffffffffffffffffffffffffffff199095169390921692909217929092179091555133907fea56621755a60b7b6139f5b6ca27dd740f97217676d778f6691326cba40e819b906108159084815260200190565b60405180910390a290565b5f8481526009602090815260409182902082518084019093525467ffffffffffffffff80821680855268010000000000000000909204169183019190915285906108a2576040517fffa937d700000000000000000000000000000000000000000000000000000000815260040161089991815260200190565b60405180910390fd5b505f8581526009602052604080822080546fffffffffffffffffffffffffffffffff19169055805160018082528183019092529081602001602082028036833701905050905085815f815181106108fb576108fb6131a4565b60200260200101818152505061096f818660405160200161092c919067ffffffffffffffff91909116815260200190565b60408051601f198184030181526020601f8901819004810284018101909252878352919088908890819084018382808284375f9201919091525061162592505050565b600a54825167ffffffffffffffff68010000000000000000909204821691161115610a1c5781516020830151600a80546fffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff938416027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1617600160801b89841602176fffffffffffffffff000000000000000019166801000000000000000092909316919091029190911790555b6040805187815267ffffffffffffffff871660208201527f4137e1f407ad634fa4e39ace60d46d98670c53dde64ca9d82b3733badfc7cca1910160405180910390a1505050505050565b610a6e61172a565b806001600160a01b038116610aa257604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b50610aac85611761565b5f5f610aba878787876117d9565b91509150610ac88282611997565b1587839091610afc576040516363b546d160e11b815260048101929092526001600160a01b03166024820152604401610899565b5050610b088382611997565b8390610b3357604051636113df7560e11b81526001600160a01b039091166004820152602401610899565b50826001600160a01b0316826001600160a01b0316887f60526ac82b4591fb130a49c4f20b6272d9dff8b7146b4994252a27c9f10533f360405160405180910390a4866001600160a01b0384167f87061fd1a5b3714805472c94c9eb8a6b8491992ee77791aa2594be67b92fd962826040805191825267ffffffffffffffff8b1660208301520160405180910390a35050610bcc611a34565b5050505050565b5f610c1d3386610c188787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b611a99565b95945050505050565b5f610c3188336111c7565b88339091610c6557604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b5050610cb28888610cab8989898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b8686611b0f565b98975050505050505050565b5f610cc761172a565b610cd082611761565b5f82815260076020908152604091829020825180840190935280546001600160a01b03908116808552600190920154169183018290528491908114610d3a57604051635026aadf60e01b815260048101929092526001600160a01b03166024820152604401610899565b50505f838152600760205260409020805473ffffffffffffffffffffffffffffffffffffffff1990811682556001909101805490911690558051610d839084611b72565b611b72565b81516040519193506001600160a01b03169084907fbdeb74a3dc0593e21d14f7a279ba7f2c361dedea2c10e8a5e7a71eb826f3c0ac905f90a350610dc5611a34565b919050565b5f610dd58433611bb3565b84339091610e08576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b5050610c1d3386868686611b0f565b610e1f61172a565b5f5f610e2d868686866117d9565b91509150610e3b8282611997565b8290610e6657604051636113df7560e11b81526001600160a01b039091166004820152602401610899565b50856001600160a01b0383167f87061fd1a5b3714805472c94c9eb8a6b8491992ee77791aa2594be67b92fd962826040805191825267ffffffffffffffff8a1660208301520160405180910390a35050610ebe611a34565b50505050565b5f610ecf8233611bb3565b82339091610f02576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b5050610f0f338484611a99565b9392505050565b5f610f608686610f5b8787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b611bbe565b9695505050505050565b5f610f7361172a565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610fc95760405163782c6ffd60e01b81526001600160a01b039091166004820152602401610899565b505f6110128561100d610fda611cf1565b7f000000000000000000000000000000000000000000000000000000000000000060085461100891906131b8565b611d7b565b611d8c565b905061101d81611d9b565b6110508661104b7f0000000000000000000000000000000000000000000000000000000000000000846131e3565b611997565b869061107b57604051636113df7560e11b81526001600160a01b039091166004820152602401610899565b506110a1601484106110995761109184866131f6565b60601c61109b565b865b82611dfb565b50632229f29760e21b915050610c1d611a34565b5f6110be611e55565b905090565b6060600480546106ac9061312c565b6040805160018082528183019092525f916020808301908036833701905050905084815f81518110611106576111066131a4565b6020026020010181815250505f84604051602001611134919067ffffffffffffffff91909116815260200190565b60408051601f198184030181526020601f8701819004810284018101909252858352925061118091849184919088908890819084018382808284375f9201919091525061162592505050565b60405167ffffffffffffffff8616815286907f83bbbc07896439e5d950a6cead04cbc676180af7a61cecf43f5296475057f5719060200160405180910390a2505050505050565b5f816001600160a01b0316836001600160a01b03161480610f0f5750506001600160a01b039182165f90815260016020908152604080832093909416825291909152205465ffffffffffff1642111590565b5f61122261172a565b5f61124d7f0000000000000000000000000000000000000000000000000000000000000000846131e3565b6112579084613243565b905061126281611d9b565b5f61126b611cf1565b90506112997f0000000000000000000000000000000000000000000000000000000000000000333085611e6a565b6112b7856112b28461100d6112ac611cf1565b86611d7b565b611dfb565b92506112c38333611ea0565b505050610697611a34565b5f6112d98433611bb3565b8433909161130c576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b505061131886336111c7565b8633909161134c57604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b5050610f608686868686611b0f565b611366338383611ec3565b5050565b6113748133611bb3565b813390916113a7576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b50506113b281611606565b50604051339082907f189c3bfae2e5ce7726b29d57bb6ed0f1a7ebcd153a863ff5ecb6cd998064c98c905f90a350565b5f6114273388610cab8989898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b979650505050505050565b5f61143d86336111c7565b8633909161147157604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b50505f6114b88787610c188888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a5e92505050565b90506114c48133611ea0565b509695505050505050565b6060600580546106ac9061312c565b5f6114e98233611bb3565b8233909161151c576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b5050611529848484611bbe565b949350505050565b5f61153c8233611bb3565b8233909161156f576040516367cfe80560e01b815260048101929092526001600160a01b03166024820152604401610899565b505061157b84336111c7565b843390916115af57604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b50505f6115bd858585611a99565b90506115c98133611ea0565b50949350505050565b5f6001600160e01b031982166312563ca960e21b148061069757506301ffc9a760e01b6001600160e01b0319831614610697565b5f81611618576116155f611f3a565b91505b61162182611f50565b5090565b61162f8383611ff4565b6116595782518251604051637430a67560e11b815260048101929092526024820152604401610899565b611661612019565b6001600160a01b03166378542ead8484846040518463ffffffff1660e01b815260040161169093929190613290565b602060405180830381865afa1580156116ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116cf91906132c8565b6116ec5760405163cf6c44e960e01b815260040160405180910390fd5b7fc6366bab028b8d033cb362cfd1f2f3457ef4e92fc738b6788b90d5a7846367a0838360405161171d9291906132e7565b60405180910390a1505050565b611732612037565b61175f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612077565b565b5f818152600760205260409020546001600160a01b0316818161179a576040516368b187c760e11b815260040161089991815260200190565b506117a581336111c7565b81339091610ebe57604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b5f848152600760205260408120600101546001600160a01b0316908582611816576040516368b187c760e11b815260040161089991815260200190565b505f86815260076020526040808220805473ffffffffffffffffffffffffffffffffffffffff199081168255600191820180549091169055815181815280830190925281602001602082028036833701905050905086815f8151811061187e5761187e6131a4565b6020026020010181815250506118f281876040516020016118af919067ffffffffffffffff91909116815260200190565b60408051601f198184030181526020601f8a01819004810284018101909252888352919089908990819084018382808284375f9201919091525061162592505050565b600854869067ffffffffffffffff8216811015611934576040516367f2c46960e11b815267ffffffffffffffff90921660048301526024820152604401610899565b50508567ffffffffffffffff1660085f8282546119519190613243565b9091555061198b90507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff88166131b8565b91505094509492505050565b5f815f036119a757506001610697565b5f6119b0611cf1565b90505f6119de7f0000000000000000000000000000000000000000000000000000000000000000868661207e565b6119e8575f6119ea565b835b90505f6119f983611008611cf1565b9050808280821115611a2757604051634c4af0e560e11b815260048101929092526024820152604401610899565b5050151595945050505050565b61175f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611759565b80515f90839015611a7d57611a758184600561208b565b915050610697565b5f819003611a8e57611a755f611f3a565b610f0f816005612184565b5f806001600160a01b038516611ace5760405163ee457ebf60e01b81526001600160a01b039091166004820152602401610899565b505f6001600160a01b038416611b0357604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b506115298484846121ef565b5f5f611b1c878787611a99565b90505f611b2d338989858989612211565b90505f611b4d888a611b4885611b425f611f3a565b88612358565b6121ef565b9050611b59838261237c565b9350611b658433611ea0565b5050505095945050505050565b5f806001600160a01b038416611ba757604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b50610f0f5f84846121ef565b5f610f0f83836123ad565b5f826001600160a01b038116611bf357604051638d51880160e01b81526001600160a01b039091166004820152602401610899565b50611bfe84336111c7565b84339091611c3257604051630f3e596760e31b81526001600160a01b03928316600482015291166024820152604401610899565b50505f611c4261073a8685612427565b9050806040805180820182526001600160a01b03808916825287811660208084018281525f8781526007909252908590209351845490841673ffffffffffffffffffffffffffffffffffffffff19918216178555905160019094018054949093169316929092179055905191935083917f4b1bfb262557cf08a74ddeefb8aef086b81deb08484bdc1820b9f420cdd1aa0e90611ce19085815260200190565b60405180910390a3509392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006040516370a0823160e01b81523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa158015611d57573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110be919061331f565b5f8082840384811115908102610c1d565b5f828218828410028218610f0f565b611daf67ffffffffffffffff600854611d7b565b611dd97f000000000000000000000000000000000000000000000000000000000000000083613336565b1115611df85760405163a9e53fc360e01b815260040160405180910390fd5b50565b5f80611e277f000000000000000000000000000000000000000000000000000000000000000084613336565b90508060085f828254611e3a9190613349565b90915550611529905084610d7e611e5084612468565b611f3a565b5f46617a6914611e6457505f90565b505f1990565b611e7884848484600161249e565b610ebe57604051635274afe760e01b81526001600160a01b0385166004820152602401610899565b5f82611eb257611eaf5f611f3a565b92505b611ebc838361250b565b5090919050565b6001600160a01b038381165f81815260016020908152604080832094871680845294825291829020805465ffffffffffff191665ffffffffffff871690811790915591519182527f921a218a75d18e8ec5704851e6b234a85725b21a2521ce889622c35dedc1fa12910160405180910390a3505050565b5f6106978267ffffffffffffffff16600561254a565b6040805160018082528183019092525f916020808301908036833701905050905081815f81518110611f8457611f846131a4565b602002602001018181525050611f986125db565b6001600160a01b031663fadd2246826040518263ffffffff1660e01b8152600401611fc3919061335c565b5f604051808303815f87803b158015611fda575f5ffd5b505af1158015611fec573d5f5f3e3d5ffd5b505050505050565b5f82515f14158015610f0f5750825161200e9060206131b8565b825114905092915050565b5f6110be6120256125f6565b600201546001600160a01b0316612657565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561175f57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f6115298484845f61267f565b5f6120946126e1565b6001600160a01b03166308bf832a8533868660098111156120b7576120b761330b565b6040518563ffffffff1660e01b81526004016120d6949392919061336e565b6020604051808303815f875af11580156120f2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612116919061331f565b90506121206125db565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015612167575f5ffd5b505af1158015612179573d5f5f3e3d5ffd5b505050509392505050565b61218e82336123ad565b6121b457604051630276b5d960e01b815260048101839052336024820152604401610899565b8060ff166121c28360081c90565b60ff1614611366576040516301f02e1b60e01b81526004810183905260ff82166024820152604401610899565b5f6001600160a01b038416612206576122066126ff565b61152984848461272a565b5f6001600160a01b0385163b15612347576040516346083bfd60e01b81526001600160a01b038616906346083bfd90612256908a908a908990899089906004016133a9565b6020604051808303815f875af1925050508015612290575060408051601f3d908101601f1916820190925261228d9181019061331f565b60015b6122f7573d8080156122bd576040519150601f19603f3d011682016040523d82523d5f602084013e6122c2565b606091505b5080515f036122ef57604051638d51880160e01b81526001600160a01b0387166004820152602401610899565b805181602001fd5b80158061230957506123098187611bb3565b8187909161233c57604051634ae3cfa960e01b815260048101929092526001600160a01b03166024820152604401610899565b505080915050610f60565b61235160016128db565b9050610f60565b5f611529612365856128f6565b61236e8561290a565b6123778561290a565b612919565b5f816123935761238c835f61299b565b9050610697565b826123a25761238c5f836129ba565b610f0f83835f6129cd565b5f6123b66125db565b6040516382027b6d60e01b8152600481018590526001600160a01b03848116602483015291909116906382027b6d90604401602060405180830381865afa158015612403573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f0f91906132c8565b5f806001600160a01b03841661245c5760405163ee457ebf60e01b81526001600160a01b039091166004820152602401610899565b50610f0f835f846121ef565b5f67ffffffffffffffff82111561162157604080516306dfcc6560e41b8152600481019190915260248101839052604401610899565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166124fa5783831516156124ee573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6125136125db565b604051630f8e573b60e21b8152600481018490526001600160a01b0383811660248301529190911690633e395cec90604401611fc3565b5f6125536126e1565b6001600160a01b0316639cd07acb848460098111156125745761257461330b565b6040516001600160e01b031960e085901b168152600481019290925260ff1660248201526044016020604051808303815f875af11580156125b7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f0f919061331f565b5f6110be6125e76125f6565b546001600160a01b0316612657565b5f8060ff1961262660017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61613243565b60405160200161263891815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f6001600160a01b0382166116215760405163e2cfd13760e01b815260040160405180910390fd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166126d55783831516156126c9573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6110be6126ed6125f6565b600101546001600160a01b0316612657565b67ffffffffffffffff600854111561175f5760405163a9e53fc360e01b815260040160405180910390fd5b5f80806001600160a01b0386166127605761274760025485612a42565b909250905061275581612a8c565b5060028190556127b8565b6001600160a01b0386165f908152602081905260409020546127828186612a97565b909350915061279082612a8c565b5061279b8288612afc565b50506001600160a01b0386165f9081526020819052604090208190555b6127cb82856127c65f611f3a565b612358565b92506001600160a01b0385166127fd576127e76002548461237c565b90506127f281612a8c565b506002819055612851565b6001600160a01b0385165f9081526020819052604090205461281f9084612b18565b905061282a81612a8c565b506128358186612afc565b506001600160a01b0385165f9081526020819052604090208190555b6001600160a01b0386161561286c5761286a8387612afc565b505b6001600160a01b03851615612887576128858386612afc565b505b61289083612a8c565b5082856001600160a01b0316876001600160a01b03167f67500e8d0ed826d2194f514dd0d8124f35648ab6e3fb5e6ed867134cffe661e960405160405180910390a450509392505050565b5f610697826128ea575f6128ed565b60015b60ff165f61254a565b5f81611621576129055f6128db565b610697565b5f81611621576129055f611f3a565b5f6129226126e1565b604051637702dcff60e01b81526004810186905260248101859052604481018490526001600160a01b039190911690637702dcff906064015b6020604051808303815f875af1158015612977573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611529919061331f565b5f610f0f6129a88461290a565b67ffffffffffffffff841660016129cd565b5f610f0f6129c784611f3a565b8361237c565b5f6129d66126e1565b6001600160a01b031663182b6d9885856129ef86612b42565b6040516001600160e01b031960e086901b168152600481019390935260248301919091527fff0000000000000000000000000000000000000000000000000000000000000016604482015260640161295b565b5f8083612a5d57612a5360016128db565b8391509150612a85565b5f612a688585612b18565b9050612a748186612b59565b9250612a81838287612358565b9150505b9250929050565b5f6106978230612afc565b5f8083612ad35782612ab757612aad60016128db565b8491509150612a85565b612ac1835f612b83565b612aca5f611f3a565b91509150612a85565b612add8484612b59565b9150612af382612aed868661237c565b86612358565b90509250929050565b5f82612b0e57612b0b5f611f3a565b92505b611ebc8383612ba2565b5f81612b285761238c835f612be1565b82612b375761238c5f83612c00565b610f0f83835f612c0b565b5f81612b4e575f610697565b600160f81b92915050565b5f81612b695761238c835f612c2d565b82612b785761238c5f83612c4c565b610f0f83835f612c57565b5f610f0f612b908461290a565b67ffffffffffffffff84166001612c79565b612baa6125db565b604051635ca4b5b160e11b8152600481018490526001600160a01b038381166024830152919091169063b9496b6290604401611fc3565b5f610f0f612bee8461290a565b67ffffffffffffffff84166001612c0b565b5f610f0f8284612be1565b5f612c146126e1565b6001600160a01b031663117b2f3885856129ef86612b42565b5f610f0f612c3a8461290a565b67ffffffffffffffff84166001612c57565b5f610f0f8284612c9b565b5f612c606126e1565b6001600160a01b0316631391547f85856129ef86612b42565b5f612c826126e1565b6001600160a01b031663f77f3f1d85856129ef86612b42565b5f610f0f612ca88461290a565b67ffffffffffffffff841660015f612cbe6126e1565b6001600160a01b0316637513a40485856129ef86612b42565b5f60208284031215612ce7575f5ffd5b81356001600160e01b031981168114610f0f575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610f0f6020830184612cfe565b803567ffffffffffffffff81168114610dc5575f5ffd5b5f5f83601f840112612d65575f5ffd5b50813567ffffffffffffffff811115612d7c575f5ffd5b602083019150836020828501011115612a85575f5ffd5b5f5f5f5f60608587031215612da6575f5ffd5b84359350612db660208601612d3e565b9250604085013567ffffffffffffffff811115612dd1575f5ffd5b612ddd87828801612d55565b95989497509550505050565b80356001600160a01b0381168114610dc5575f5ffd5b5f5f5f5f5f60808688031215612e13575f5ffd5b85359450612e2360208701612d3e565b9350604086013567ffffffffffffffff811115612e3e575f5ffd5b612e4a88828901612d55565b9094509250612e5d905060608701612de9565b90509295509295909350565b5f5f5f5f60608587031215612e7c575f5ffd5b612e8585612de9565b935060208501359250604085013567ffffffffffffffff811115612dd1575f5ffd5b5f60208284031215612eb7575f5ffd5b610f0f82612de9565b5f5f5f5f5f5f5f60a0888a031215612ed6575f5ffd5b612edf88612de9565b9650612eed60208901612de9565b955060408801359450606088013567ffffffffffffffff811115612f0f575f5ffd5b612f1b8a828b01612d55565b909550935050608088013567ffffffffffffffff811115612f3a575f5ffd5b612f468a828b01612d55565b989b979a50959850939692959293505050565b5f60208284031215612f69575f5ffd5b5035919050565b5f5f60408385031215612f81575f5ffd5b612f8a83612de9565b946020939093013593505050565b5f5f5f5f5f60808688031215612fac575f5ffd5b612fb586612de9565b9450612fc360208701612de9565b935060408601359250606086013567ffffffffffffffff811115612fe5575f5ffd5b612ff188828901612d55565b969995985093965092949392505050565b5f5f60408385031215613013575f5ffd5b61301c83612de9565b9150612af360208401612de9565b5f5f6040838503121561303b575f5ffd5b61304483612de9565b9150602083013565ffffffffffff8116811461305e575f5ffd5b809150509250929050565b5f5f5f5f5f5f6080878903121561307e575f5ffd5b61308787612de9565b955060208701359450604087013567ffffffffffffffff8111156130a9575f5ffd5b6130b589828a01612d55565b909550935050606087013567ffffffffffffffff8111156130d4575f5ffd5b6130e089828a01612d55565b979a9699509497509295939492505050565b5f5f5f60608486031215613104575f5ffd5b61310d84612de9565b925061311b60208501612de9565b929592945050506040919091013590565b600181811c9082168061314057607f821691505b60208210810361315e57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff810361319b5761319b613164565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b808202811582820484141761069757610697613164565b634e487b7160e01b5f52601260045260245ffd5b5f826131f1576131f16131cf565b500690565b80356bffffffffffffffffffffffff19811690601484101561323c576bffffffffffffffffffffffff196bffffffffffffffffffffffff198560140360031b1b82161691505b5092915050565b8181038181111561069757610697613164565b5f8151808452602084019350602083015f5b82811015613286578151865260209586019590910190600101613268565b5093949350505050565b606081525f6132a26060830186613256565b82810360208401526132b48186612cfe565b90508281036040840152610f608185612cfe565b5f602082840312156132d8575f5ffd5b81518015158114610f0f575f5ffd5b604081525f6132f96040830185613256565b8281036020840152610c1d8185612cfe565b634e487b7160e01b5f52602160045260245ffd5b5f6020828403121561332f575f5ffd5b5051919050565b5f82613344576133446131cf565b500490565b8082018082111561069757610697613164565b602081525f610f0f6020830184613256565b8481526001600160a01b0384166020820152608060408201525f6133956080830185612cfe565b905060ff8316606083015295945050505050565b6001600160a01b03861681526001600160a01b038516602082015283604082015260806060820152816080820152818360a08301375f81830160a090810191909152601f909201601f1916010194935050505056",
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"gatewayChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"grace\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_SIGNERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"defineNewContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getContextSignersAndThresholdFromExtraData\",\"inputs\":[{\"name\":\"extraData\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCurrentContext\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getKmsSigners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"gracePeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isSigner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyDecryptionEIP712KMSSignatures\",\"inputs\":[{\"name\":\"handlesList\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"decryptedResult\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"decryptionProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewContextSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ContextExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"since\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeserializingDecryptionProofFail\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyDecryptionProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidExtraData\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSignerCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KMSInvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KMSSignatureThresholdNotReached\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnershipCannotBeRenounced\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SignerAlreadySet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "DecryptionVerifier",
	Bin: "0x61010060405230608052348015610014575f5ffd5b506040516121c13803806121c18339810160408190526100339161012c565b60408051808201909152600a8152692232b1b93cb83a34b7b760b11b6020820152828261005e61007a565b825160209093019290922060c05260e05260a0525061014e9050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100ca5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101295780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f5f6040838503121561013d575f5ffd5b505080516020909101519092909150565b60805160a05160c05160e05161201d6101a45f395f81816104dc01526113e101525f818161048e015261139301525f818161035601526105bc01525f8181610ada01528181610b030152610ca4015261201d5ff3fe60806040526004361061015e575f3560e01c80638013ff93116100bf578063b7f47bd611610073578063e75235b811610058578063e75235b814610420578063f2fde38b14610434578063f698da25146104535761015e565b8063b7f47bd6146103df578063e30c39781461040c5761015e565b8063a06db7dc116100a4578063a06db7dc14610345578063a5ead3ce14610378578063ad3cb1cc146103975761015e565b80638013ff93146103055780638da5cb5b146103195761015e565b8063715018a61161011657806379ba5097116100fb57806379ba5097146102b15780637df73e27146102c55780637eaac8f2146102e45761015e565b8063715018a61461026e57806378542ead146102825761015e565b806352d1902d1161014757806352d1902d1461021957806359ecd6571461023b5780635dbffdec1461024f5761015e565b80630d8e6e2c146101ad5780634f1ef28614610204575b348015610169575f5ffd5b50604051630150879b60e41b81527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b3480156101b8575f5ffd5b5060408051808201909152601981527f44656372797074696f6e56657269666965722076302e322e300000000000000060208201525b6040516101fb9190611a0c565b60405180910390f35b610217610212366004611a69565b610526565b005b348015610224575f5ffd5b5061022d610545565b6040519081526020016101fb565b348015610246575f5ffd5b5061022d60ff81565b34801561025a575f5ffd5b50610217610269366004611b70565b610573565b348015610279575f5ffd5b5061021761062e565b34801561028d575f5ffd5b506102a161029c366004611bfd565b610647565b60405190151581526020016101fb565b3480156102bc575f5ffd5b5061021761079a565b3480156102d0575f5ffd5b506102a16102df366004611c9c565b6107e2565b3480156102ef575f5ffd5b506102f861082b565b6040516101fb9190611d01565b348015610310575f5ffd5b5061022d61083a565b348015610324575f5ffd5b5061032d610852565b6040516001600160a01b0390911681526020016101fb565b348015610350575f5ffd5b5061022d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610383575f5ffd5b50610217610392366004611d13565b610886565b3480156103a2575f5ffd5b506101ee6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156103ea575f5ffd5b506103fe6103f9366004611d72565b610999565b6040516101fb929190611db1565b348015610417575f5ffd5b5061032d610a19565b34801561042b575f5ffd5b5061022d610a41565b34801561043f575f5ffd5b5061021761044e366004611c9c565b610a4a565b34801561045e575f5ffd5b5061022d604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b61052e610acf565b61053782610b88565b6105418282610bc5565b5050565b5f61054e610c99565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b61057b610ce2565b5f610584610d14565b805490915085906001600160f81b031681116105b65760405163375989e360e11b81526004016101a491815260200190565b506105e17f000000000000000000000000000000000000000000000000000000000000000042611de6565b81546001600160f81b03165f9081526001830160205260409020805467ffffffffffffffff191667ffffffffffffffff9290921691909117905561062785858585610d75565b5050505050565b6040516317d5c96560e11b815260040160405180910390fd5b5f81810361066857604051637db7712360e11b815260040160405180910390fd5b5f83835f81811061067b5761067b611df9565b61068d92013560f81c90506041611e0d565b610698906001611de6565b9050808310156106bb57604051638d9c306960e01b815260040160405180910390fd5b5f7f89bac15e5ba205584832145601e359431e80fb9fb331ba5a22058132d525c79489896040516020016106f0929190611e24565b604051602081830303815290604052805190602001208888604051610716929190611e64565b60405190819003902061072b8786818b611e73565b604051610739929190611e64565b6040519081900381206107679493929160200193845260208401929092526040830152606082015260800190565b60405160208183030381529060405280519060200120905061078b81868685610fdc565b50600198975050505050505050565b33806107a4610a19565b6001600160a01b0316146107d65760405163118cdaa760e01b81526001600160a01b03821660048201526024016101a4565b6107df81611017565b50565b5f5f6107ec610d14565b80546001600160f81b03165f9081526001909101602090815260408083206001600160a01b039096168352600290950190529290922054151592915050565b606061083561104f565b905090565b5f610843610d14565b546001600160f81b0316919050565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f61088f6110d5565b805490915060ff600160401b820416159067ffffffffffffffff165f811580156108b65750825b90505f8267ffffffffffffffff1660011480156108d25750303b155b9050811580156108e0575080155b156108fe5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561092d57845468ff00000000000000001916600160401b1785555b6109368a6110ff565b61094289898989610d75565b831561098d57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050565b60605f5f5f6109a88686611110565b91509150816001018181805480602002602001604051908101604052809291908181526020018280548015610a0457602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116109e6575b505050505091509350935050505b9250929050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00610876565b5f6108356112a6565b610a52610ce2565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255610a96610852565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610b6857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610b5c7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610b865760405163703e46dd60e11b815260040160405180910390fd5b565b610b90610ce2565b806001600160a01b0381163b61054157604051634c9c8ce360e01b81526001600160a01b0390911660048201526024016101a4565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610c1f575060408051601f3d908101601f19168201909252610c1c91810190611e9a565b60015b610c4757604051634c9c8ce360e01b81526001600160a01b03831660048201526024016101a4565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610c8a57604051632a87526960e21b8152600481018290526024016101a4565b610c9483836112bf565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b865760405163703e46dd60e11b815260040160405180910390fd5b33610ceb610852565b6001600160a01b031614610b865760405163118cdaa760e01b81523360048201526024016101a4565b5f8060ff19610d4460017fc0d4c9b86ea0f6137ff8eefae555222fc4440b492660575e1946149ebcd61384611eb1565b604051602001610d5691815260200190565b60408051601f1981840301815291905280516020909101201692915050565b836001600160f81b03811115610da15760405163375989e360e11b81526004016101a491815260200190565b50818015801590610db3575060ff8111155b8190610dd55760405163245012b760e21b81526004016101a491815260200190565b50610ddf81611314565b8210158015610dee5750808211155b8290610e105760405163651a749b60e01b81526004016101a491815260200190565b505f610e1a610d14565b5f87815260018201602052604081209192505b83811015610f2d57816002015f610e69898985818110610e4f57610e4f611df9565b9050602002016020810190610e649190611c9c565b611337565b6001600160a01b0316815260208101919091526040015f205415878783818110610e9557610e95611df9565b9050602002016020810190610eaa9190611c9c565b90610ed45760405163d3d310d960e01b81526001600160a01b0390911660048201526024016101a4565b50610ee0816001611de6565b826002015f898985818110610ef757610ef7611df9565b9050602002016020810190610f0c9190611c9c565b6001600160a01b0316815260208101919091526040015f2055600101610e2d565b5060018101610f3d868883611ed0565b507fff00000000000000000000000000000000000000000000000000000000000000600160f81b60ff8616908102919091166001600160f81b038916178355815468ff00000000000000001916600160401b90910217815560405187907f520e0adcbbe0d097dfe4b243c722ac80df9c2413c936b092d9c4888118f01f9290610fcb90899089908990611f60565b60405180910390a250505050505050565b5f80610ff2610fed85858189611e73565b611110565b909250905061100f82828861100a8760018a8c611e73565b611363565b505050505050565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561054182611534565b60605f61105a610d14565b80546001600160f81b03165f9081526001808301602090815260409283902090910180548351818402810184019094528084529394509192908301828280156110ca57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116110ac575b505050505091505090565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b6111076115a4565b6107df816115c9565b5f80821580611156575083835f81811061112c5761112c611df9565b909101357fff00000000000000000000000000000000000000000000000000000000000000161590505b1561116c576111636115fa565b91509150610a12565b602183108015906111a5575083835f81811061118a5761118a611df9565b9050013560f81c60f81b6001600160f81b031916600160f81b145b6111c257604051633d5b82cb60e11b815260040160405180910390fd5b5f6111d1602160018688611e73565b6111da91611fb5565b90505f6111e5610d14565b5f838152600182016020526040902080549095509091508290600160401b900460ff1661122857604051636b031d5160e01b81526004016101a491815260200190565b5080546001600160f81b031682148061124b5750835467ffffffffffffffff1642105b8454839167ffffffffffffffff9091169061128c57604051633c9bed8160e01b8152600481019290925267ffffffffffffffff1660248201526044016101a4565b5050835460ff600160401b90910416925050509250929050565b5f6112af610d14565b54600160f81b900460ff16919050565b6112c882611635565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561130c57610c9482826116ab565b61054161174b565b5f6003611322600184611eb1565b61132c9190611fd2565b6110f9906001611de6565b5f6001600160a01b03821661135f5760405163d92e233d60e01b815260040160405180910390fd5b5090565b5f61142b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60405161190160f01b602082015260228101919091526042810185905260620160408051601f19818403018152919052805160209091012090505f611471604184611fd2565b90505f80805b83811015611517575f6114ba868989611491866041611e0d565b9061149d876001611de6565b6114a8906041611e0d565b926114b593929190611e73565b61176a565b6001600160a01b0381165f90815260028d0160205260408120549192508190036114e7576114e7826117d0565b600185821c165f0361150157836114fd81611ff1565b9450505b60019081901b9490941793919091019050611477565b508781101561152957611529816117f4565b505050505050505050565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b6115ac611810565b610b8657604051631afcd79f60e31b815260040160405180910390fd5b6115d16115a4565b6001600160a01b0381166107d657604051631e4fbdf760e01b81525f60048201526024016101a4565b5f5f5f611605610d14565b80546001600160f81b0381165f9081526001909201602052604090912094600160f81b90910460ff169350915050565b806001600160a01b03163b5f0361166a57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016101a4565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6116b88484611829565b90508080156116d957505f3d11806116d957505f846001600160a01b03163b115b156116ee576116e661183c565b9150506110f9565b801561171857604051639996b31560e01b81526001600160a01b03851660048201526024016101a4565b3d1561172b57611726611855565b611744565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415610b865760405163b398979f60e01b815260040160405180910390fd5b5f806117796020828587611e73565b61178291611fb5565b90505f611793604060208688611e73565b61179c91611fb5565b90506117c686868660408181106117b5576117b5611df9565b919091013560f81c90508484611860565b9695505050505050565b604051636475522d60e01b81526001600160a01b03821660048201526024016101a4565b604051632a71fc9360e21b8152600481018290526024016101a4565b5f6118196110d5565b54600160401b900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f5f6118708888888861188c565b9250925092506118808282611954565b50909695505050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156118c557505f9150600390508261194a565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611916573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661194157505f92506001915082905061194a565b92505f91508190505b9450945094915050565b5f82600381111561196757611967612009565b03611970575050565b600182600381111561198457611984612009565b036119a25760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156119b6576119b6612009565b036119d75760405163fce698f760e01b8152600481018290526024016101a4565b60038260038111156119eb576119eb612009565b03610541576040516335e2f38360e21b8152600481018290526024016101a4565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b6001600160a01b03811681146107df575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215611a7a575f5ffd5b8235611a8581611a41565b9150602083013567ffffffffffffffff811115611aa0575f5ffd5b8301601f81018513611ab0575f5ffd5b803567ffffffffffffffff811115611aca57611aca611a55565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611af957611af9611a55565b604052818152828201602001871015611b10575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f83601f840112611b3f575f5ffd5b50813567ffffffffffffffff811115611b56575f5ffd5b6020830191508360208260051b8501011115610a12575f5ffd5b5f5f5f5f60608587031215611b83575f5ffd5b84359350602085013567ffffffffffffffff811115611ba0575f5ffd5b611bac87828801611b2f565b9598909750949560400135949350505050565b5f5f83601f840112611bcf575f5ffd5b50813567ffffffffffffffff811115611be6575f5ffd5b602083019150836020828501011115610a12575f5ffd5b5f5f5f5f5f5f60608789031215611c12575f5ffd5b863567ffffffffffffffff811115611c28575f5ffd5b611c3489828a01611b2f565b909750955050602087013567ffffffffffffffff811115611c53575f5ffd5b611c5f89828a01611bbf565b909550935050604087013567ffffffffffffffff811115611c7e575f5ffd5b611c8a89828a01611bbf565b979a9699509497509295939492505050565b5f60208284031215611cac575f5ffd5b8135611cb781611a41565b9392505050565b5f8151808452602084019350602083015f5b82811015611cf75781516001600160a01b0316865260209586019590910190600101611cd0565b5093949350505050565b602081525f611cb76020830184611cbe565b5f5f5f5f5f60808688031215611d27575f5ffd5b8535611d3281611a41565b945060208601359350604086013567ffffffffffffffff811115611d54575f5ffd5b611d6088828901611b2f565b96999598509660600135949350505050565b5f5f60208385031215611d83575f5ffd5b823567ffffffffffffffff811115611d99575f5ffd5b611da585828601611bbf565b90969095509350505050565b604081525f611dc36040830185611cbe565b90508260208301529392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156110f9576110f9611dd2565b634e487b7160e01b5f52603260045260245ffd5b80820281158282048414176110f9576110f9611dd2565b5f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611e51575f5ffd5b8260051b80858437919091019392505050565b818382375f9101908152919050565b5f5f85851115611e81575f5ffd5b83861115611e8d575f5ffd5b5050820193919092039150565b5f60208284031215611eaa575f5ffd5b5051919050565b818103818111156110f9576110f9611dd2565b5f81356110f981611a41565b67ffffffffffffffff831115611ee857611ee8611a55565b600160401b831115611efc57611efc611a55565b805483825580841015611f3057815f528360205f20018482035f5b81811015611f2c575f83820155600101611f17565b5050505b505f8181526020812083915b8581101561100f57611f4d83611ec4565b8282015560209290920191600101611f3c565b604080825281018390525f8460608301825b86811015611fa2578235611f8581611a41565b6001600160a01b0316825260209283019290910190600101611f72565b5060209390930193909352509392505050565b803560208310156110f9575f19602084900360031b1b1692915050565b5f82611fec57634e487b7160e01b5f52601260045260245ffd5b500490565b5f6001820161200257612002611dd2565b5060010190565b634e487b7160e01b5f52602160045260245ffd",
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
// Solidity: constructor(uint256 gatewayChainId, uint256 grace) returns()
func (decryptionVerifier *DecryptionVerifier) PackConstructor(gatewayChainId *big.Int, grace *big.Int) []byte {
	enc, err := decryptionVerifier.abi.Pack("", gatewayChainId, grace)
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
// the contract method with ID 0x5dbffdec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defineNewContext(uint256 id, address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) PackDefineNewContext(id *big.Int, signers []common.Address, threshold *big.Int) []byte {
	enc, err := decryptionVerifier.abi.Pack("defineNewContext", id, signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefineNewContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dbffdec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defineNewContext(uint256 id, address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) TryPackDefineNewContext(id *big.Int, signers []common.Address, threshold *big.Int) ([]byte, error) {
	return decryptionVerifier.abi.Pack("defineNewContext", id, signers, threshold)
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

// PackGetCurrentContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8013ff93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentContext() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) PackGetCurrentContext() []byte {
	enc, err := decryptionVerifier.abi.Pack("getCurrentContext")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8013ff93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentContext() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) TryPackGetCurrentContext() ([]byte, error) {
	return decryptionVerifier.abi.Pack("getCurrentContext")
}

// UnpackGetCurrentContext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8013ff93.
//
// Solidity: function getCurrentContext() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) UnpackGetCurrentContext(data []byte) (*big.Int, error) {
	out, err := decryptionVerifier.abi.Unpack("getCurrentContext", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gracePeriod() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) PackGracePeriod() []byte {
	enc, err := decryptionVerifier.abi.Pack("gracePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gracePeriod() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) TryPackGracePeriod() ([]byte, error) {
	return decryptionVerifier.abi.Pack("gracePeriod")
}

// UnpackGracePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa06db7dc.
//
// Solidity: function gracePeriod() view returns(uint256)
func (decryptionVerifier *DecryptionVerifier) UnpackGracePeriod(data []byte) (*big.Int, error) {
	out, err := decryptionVerifier.abi.Unpack("gracePeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5ead3ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin, uint256 id, address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) PackInitialize(admin common.Address, id *big.Int, signers []common.Address, threshold *big.Int) []byte {
	enc, err := decryptionVerifier.abi.Pack("initialize", admin, id, signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5ead3ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin, uint256 id, address[] signers, uint256 threshold) returns()
func (decryptionVerifier *DecryptionVerifier) TryPackInitialize(admin common.Address, id *big.Int, signers []common.Address, threshold *big.Int) ([]byte, error) {
	return decryptionVerifier.abi.Pack("initialize", admin, id, signers, threshold)
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
// Solidity: function renounceOwnership() pure returns()
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
// Solidity: function renounceOwnership() pure returns()
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
	Id        *big.Int
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
// Solidity: event NewContextSet(uint256 indexed id, address[] signers, uint256 threshold)
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
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["ContextExpired"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackContextExpiredError(raw[4:])
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
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["InvalidContext"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackInvalidContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["InvalidExtraData"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackInvalidExtraDataError(raw[4:])
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
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["OwnershipCannotBeRenounced"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackOwnershipCannotBeRenouncedError(raw[4:])
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
	if bytes.Equal(raw[:4], decryptionVerifier.abi.Errors["UnknownFunction"].ID.Bytes()[:4]) {
		return decryptionVerifier.UnpackUnknownFunctionError(raw[4:])
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

// DecryptionVerifierContextExpired represents a ContextExpired error raised by the DecryptionVerifier contract.
type DecryptionVerifierContextExpired struct {
	Id    *big.Int
	Since *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContextExpired(uint256 id, uint256 since)
func DecryptionVerifierContextExpiredErrorID() common.Hash {
	return common.HexToHash("0x3c9bed81534a5dce61de1f7658b8164a11404d0a67815ec06cd95736e71cd270")
}

// UnpackContextExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContextExpired(uint256 id, uint256 since)
func (decryptionVerifier *DecryptionVerifier) UnpackContextExpiredError(raw []byte) (*DecryptionVerifierContextExpired, error) {
	out := new(DecryptionVerifierContextExpired)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "ContextExpired", raw); err != nil {
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

// DecryptionVerifierInvalidContext represents a InvalidContext error raised by the DecryptionVerifier contract.
type DecryptionVerifierInvalidContext struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidContext(uint256 id)
func DecryptionVerifierInvalidContextErrorID() common.Hash {
	return common.HexToHash("0x6eb313c68abc5b033846e1f96a6a3bf6b0b279fa5fa0fbabd364340f3c6b3c86")
}

// UnpackInvalidContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidContext(uint256 id)
func (decryptionVerifier *DecryptionVerifier) UnpackInvalidContextError(raw []byte) (*DecryptionVerifierInvalidContext, error) {
	out := new(DecryptionVerifierInvalidContext)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "InvalidContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierInvalidExtraData represents a InvalidExtraData error raised by the DecryptionVerifier contract.
type DecryptionVerifierInvalidExtraData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidExtraData()
func DecryptionVerifierInvalidExtraDataErrorID() common.Hash {
	return common.HexToHash("0x7ab70596117130eaca6339dd41d129ed6b6b12346aec1ecc80634a014b05ce4f")
}

// UnpackInvalidExtraDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidExtraData()
func (decryptionVerifier *DecryptionVerifier) UnpackInvalidExtraDataError(raw []byte) (*DecryptionVerifierInvalidExtraData, error) {
	out := new(DecryptionVerifierInvalidExtraData)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "InvalidExtraData", raw); err != nil {
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

// DecryptionVerifierOwnershipCannotBeRenounced represents a OwnershipCannotBeRenounced error raised by the DecryptionVerifier contract.
type DecryptionVerifierOwnershipCannotBeRenounced struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnershipCannotBeRenounced()
func DecryptionVerifierOwnershipCannotBeRenouncedErrorID() common.Hash {
	return common.HexToHash("0x2fab92ca4da7e80162387e93e02720bc4b98838c093385cac8fecf71a9b7de25")
}

// UnpackOwnershipCannotBeRenouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnershipCannotBeRenounced()
func (decryptionVerifier *DecryptionVerifier) UnpackOwnershipCannotBeRenouncedError(raw []byte) (*DecryptionVerifierOwnershipCannotBeRenounced, error) {
	out := new(DecryptionVerifierOwnershipCannotBeRenounced)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "OwnershipCannotBeRenounced", raw); err != nil {
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
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownContext(uint256 id)
func DecryptionVerifierUnknownContextErrorID() common.Hash {
	return common.HexToHash("0x6b031d514ecf66f008d6e38ff0ddf81355bf497d5d09776865b1ccdf1ec0c928")
}

// UnpackUnknownContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownContext(uint256 id)
func (decryptionVerifier *DecryptionVerifier) UnpackUnknownContextError(raw []byte) (*DecryptionVerifierUnknownContext, error) {
	out := new(DecryptionVerifierUnknownContext)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "UnknownContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DecryptionVerifierUnknownFunction represents a UnknownFunction error raised by the DecryptionVerifier contract.
type DecryptionVerifierUnknownFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFunction(bytes4 selector)
func DecryptionVerifierUnknownFunctionErrorID() common.Hash {
	return common.HexToHash("0x150879b08deba1542153a5ff1ae31dab47d79a1283d514376e46d60570830c95")
}

// UnpackUnknownFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFunction(bytes4 selector)
func (decryptionVerifier *DecryptionVerifier) UnpackUnknownFunctionError(raw []byte) (*DecryptionVerifierUnknownFunction, error) {
	out := new(DecryptionVerifierUnknownFunction)
	if err := decryptionVerifier.abi.UnpackIntoInterface(out, "UnknownFunction", raw); err != nil {
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"acl\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputVerifier\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hcuLimit\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_INFERENCE_VALUES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cast\",\"inputs\":[{\"name\":\"ct\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"toType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eventAccumulator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fheAdd\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheBitAnd\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheBitOr\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheBitXor\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheDiv\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheEq\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheGe\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheGt\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheIfThenElse\",\"inputs\":[{\"name\":\"control\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ifTrue\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ifFalse\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheInfer\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputs\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"outputs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheIsIn\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheLe\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheLt\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheMax\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheMin\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheMul\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheNe\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheNeg\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheNot\",\"inputs\":[{\"name\":\"ct\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheRand\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRandBounded\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRem\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRotl\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheRotr\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheShl\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheShr\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"fheSub\",\"inputs\":[{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fheSum\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"getACLAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getHCULimitAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getInputVerifierAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trivialEncrypt\",\"inputs\":[{\"name\":\"pt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyInput\",\"inputs\":[{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"inputType\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifyVector\",\"inputs\":[{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Cast\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ct\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"toType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFheType\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheAdd\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheBitAnd\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheBitOr\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheBitXor\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheEq\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheGe\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheGt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheIfThenElse\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"control\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ifTrue\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ifFalse\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheInfer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"inputs\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"results\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheLe\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheLt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheMax\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheMin\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheNe\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheNot\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ct\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FheSub\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"indexed\":false,\"internalType\":\"bytes1\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrivialEncrypt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"pt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFheType\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifyInput\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"inputType\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFheType\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifyVector\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"userAddress\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"result\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ACLNotAllowed\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FHECollectionSizeInvalid\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"IncompatibleTypes\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidModel\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnershipCannotBeRenounced\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PlaintextAboveMaxTypeValue\",\"inputs\":[{\"name\":\"plaintext\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fheType\",\"type\":\"uint8\",\"internalType\":\"enumFheType\"}]},{\"type\":\"error\",\"name\":\"ScalarByteIsNotBoolean\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"UnsupportedType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VectorSpent\",\"inputs\":[{\"name\":\"handle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "FHEExecutor",
	Bin: "0x61010060405230608052348015610014575f5ffd5b506040516134933803806134938339810160408190526100339161017c565b61003b610083565b61004481610135565b6001600160a01b031660e05261005983610135565b6001600160a01b031660a05261006e82610135565b6001600160a01b031660c052506101bc915050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100d35760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101325780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6001600160a01b03821661015d5760405163d92e233d60e01b815260040160405180910390fd5b5090565b80516001600160a01b0381168114610177575f5ffd5b919050565b5f5f5f6060848603121561018e575f5ffd5b61019784610161565b92506101a560208501610161565b91506101b360408501610161565b90509250925092565b60805160a05160c05160e0516131cb6102c85f395f81816107c7015281816108bf015281816109f201528181610b0601528181610bdb01528181610c4d01528181610e8301528181610f62015281816110d9015281816111bc0152818161128c0152818161130f015281816113790152818161153101528181611662015281816116cb0152818161183201528181611a3a01528181611aa301528181611ca20152611d7b01525f818161067a0152611e1901525f818161084b01528181610e06015281816110500152818161149a015281816117b001528181611c1c01528181611eb2015281816120e0015261262101525f818161219c015281816121c5015261236101526131cb5ff3fe608060405260043610610307575f3560e01c806385362ee711610199578063ccc480a1116100e0578063e078697211610089578063f51ccfb011610063578063f51ccfb01461081e578063f6859bdc1461083d578063f77f3f1d1461086f57610307565b8063e0786972146107b9578063e30c3978146107eb578063f2fde38b146107ff57610307565b8063d75d6e8a116100ba578063d75d6e8a14610761578063d8092cbc1461077b578063d99882d51461079a57610307565b8063ccc480a114610525578063cf4d18aa14610525578063d580c0631461074757610307565b8063aaae662b11610142578063c021329e1161011c578063c021329e14610525578063c4d66de814610714578063cc5e5aba1461073357610307565b8063aaae662b1461069e578063ad3cb1cc146106b2578063b1d0a80b146106fa57610307565b806391f98ffe1161017357806391f98ffe146105255780639cd07acb1461064d578063a8c7c2c11461066c57610307565b806385362ee7146105e35780638b49ceb4146106025780638da5cb5b1461062157610307565b806348eef47e1161025d5780636754b360116102065780637513a404116101e05780637513a404146105915780637702dcff146105b057806379ba5097146105cf57610307565b80636754b36014610525578063715018a61461055e578063721076811461057257610307565b806357f0a5681161023757806357f0a568146105255780635a53accb1461052557806363a2db291461053f57610307565b806348eef47e146104e25780634f1ef286146104fc57806352d1902d1461051157610307565b80631391547f116102bf5780631c89ee44116102995780631c89ee441461048557806336318d64146104a45780633959ba05146104c357610307565b80631391547f1461041b578063168e8f141461043a578063182b6d981461046657610307565b80630a786bb1116102f05780630a786bb11461038f5780630d8e6e2c146103ae578063117b2f38146103fc57610307565b806304559f711461033e57806308bf832a14610370575b348015610312575f5ffd5b50604051630150879b60e41b81526001600160e01b03195f351660048201526024015b60405180910390fd5b348015610349575f5ffd5b5061035d610358366004612a15565b61088e565b6040519081526020015b60405180910390f35b34801561037b575f5ffd5b5061035d61038a366004612ac2565b610976565b34801561039a575f5ffd5b5061035d6103a9366004612b2c565b610aad565b3480156103b9575f5ffd5b5060408051808201909152601281527f4648454578656375746f722076302e332e30000000000000000000000000000060208201525b6040516103679190612b82565b348015610407575f5ffd5b5061035d610416366004612a15565b610baa565b348015610426575f5ffd5b5061035d610435366004612a15565b610c12565b348015610445575f5ffd5b50610459610454366004612bf8565b610c84565b6040516103679190612ca1565b348015610471575f5ffd5b5061035d610480366004612a15565b610f31565b348015610490575f5ffd5b5061035d61049f366004612cb3565b610f99565b3480156104af575f5ffd5b5061035d6104be366004612a15565b61118b565b3480156104ce575f5ffd5b5061035d6104dd366004612cdd565b6111f3565b3480156104ed575f5ffd5b5061035d6104dd366004612cb3565b61050f61050a366004612d39565b61120d565b005b34801561051c575f5ffd5b5061035d61122c565b348015610530575f5ffd5b5061035d6104dd366004612a15565b34801561054a575f5ffd5b5061035d610559366004612a15565b61125a565b348015610569575f5ffd5b5061050f6112c3565b34801561057d575f5ffd5b5061035d61058c366004612a15565b6112dc565b34801561059c575f5ffd5b5061035d6105ab366004612a15565b611346565b3480156105bb575f5ffd5b5061035d6105ca366004612dfd565b6113b0565b3480156105da575f5ffd5b5061050f6115e7565b3480156105ee575f5ffd5b5061035d6105fd366004612a15565b61162f565b34801561060d575f5ffd5b5061035d61061c366004612a15565b611699565b34801561062c575f5ffd5b50610635611702565b6040516001600160a01b039091168152602001610367565b348015610658575f5ffd5b5061035d610667366004612cb3565b611736565b348015610677575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610635565b3480156106a9575f5ffd5b5061035d6118de565b3480156106bd575f5ffd5b506103ef6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610705575f5ffd5b5061035d6104dd366004612e26565b34801561071f575f5ffd5b5061050f61072e366004612e65565b6118ed565b34801561073e575f5ffd5b5061035d606481565b348015610752575f5ffd5b5061035d6104dd366004612e7e565b34801561076c575f5ffd5b5061035d6104dd366004612e95565b348015610786575f5ffd5b5061035d610795366004612a15565b6119fa565b3480156107a5575f5ffd5b5061035d6107b4366004612a15565b611a71565b3480156107c4575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610635565b3480156107f6575f5ffd5b50610635611ada565b34801561080a575f5ffd5b5061050f610819366004612e65565b611b02565b348015610829575f5ffd5b5061035d610838366004612e7e565b611b87565b348015610848575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610635565b34801561087a575f5ffd5b5061035d610889366004612a15565b611d48565b5f6108bb7fc11d62b13c360a83082487064be1ec0878b2f0be4f012bf59f89e128063d47ff858585611db2565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166304553fb66108f68660081c90565b6040516001600160e01b031960e084901b16815260ff90911660048201526001600160f81b0319851660248201526044810187905260648101869052608481018490523360a482015260c4015f604051808303815f87803b158015610959575f5ffd5b505af115801561096b573d5f5f3e3d5ffd5b505050509392505050565b5f8160ff166109858760081c90565b60ff16146109a65760405163b968846160e01b815260040160405180910390fd5b6109be8260055b600160ff9190911681901b17611dc3565b6109ca86868686611ded565b60405163103b27f960e21b815260ff84166004820152602481018290523360448201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906340ec9fe4906064015f604051808303815f87803b158015610a3b575f5ffd5b505af1158015610a4d573d5f5f3e3d5ffd5b50505050610aa47fdc370db33589e73371dc3ee42c789c003d336eefcb7c3f56fe0f51ae5b1d9702878787878787604051602001610a9096959493929190612eea565b604051602081830303815290604052611f19565b95945050505050565b5f60f0610aba8660081c90565b60ff1614610adb5760405163b968846160e01b815260040160405180910390fd5b610ae785858585611ded565b604051631b889a5b60e31b8152600481018290523360248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dc44d2d8906044015f604051808303815f87803b158015610b4f575f5ffd5b505af1158015610b61573d5f5f3e3d5ffd5b50505050610ba27fe695ab287e04e90d8ce26e0f6aff3d725bb8a3e3cce9b02be35644d9a1d897b58686868686604051602001610a90959493929190612f2a565b949350505050565b5f610bd77fdb9050d65240431621d61d6f94b970e63f53a67a5766614ee6e5c5bbd41c8e2e858585611db2565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c1390c346108f68660081c90565b5f610c497f38c3a63c4230de5b741f494ffb54e3087104030279bc7bccee8ad9ad31712b2185858560055b60ff166001901b611f2f565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c277a9366108f68660081c90565b60608467ffffffffffffffff165f03610cb0576040516309d5149f60e11b815260040160405180910390fd5b610cb983611f48565b610cc58260ff16611f48565b610ccf8484611f88565b5f610d1e7ffe2a3b7873e0ffe93234c455890cd61f287106d0b61070039a535909eb02b31d878787604051602001610d0a9493929190612fad565b6040516020818303038152906040526120b3565b90508260ff1667ffffffffffffffff811115610d3c57610d3c612d25565b604051908082528060200260200182016040528015610d65578160200160208202803683370190505b5091505f5b8360ff16811015610dee57604080516020808201859052818301849052825180830384018152606090920190925280519101206affffffffffffffffffffff191669ffffffffffffffff00004660101b16176aff0000000000000000050017838281518110610ddb57610ddb612fd6565b6020908102919091010152600101610d6a565b506040516305a102ab60e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906305a102ab90610e41903390899089908890600401612fea565b5f604051808303815f87803b158015610e58575f5ffd5b505af1158015610e6a573d5f5f3e3d5ffd5b50506040516309ac614560e41b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169250639ac614509150610ec0908890889087903390600401613029565b5f604051808303815f87803b158015610ed7575f5ffd5b505af1158015610ee9573d5f5f3e3d5ffd5b50505050610f287ffe2a3b7873e0ffe93234c455890cd61f287106d0b61070039a535909eb02b31d87878786604051602001610a909493929190613069565b50949350505050565b5f610f5e7feb6d37bd271abe1395b21d6d78f3487d6584862872c29ffd3f90736ee99b7393858585611db2565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d633c96b6108f68660081c90565b5f610fb5610fa78460081c90565b5f5b60ff166001901b611dc3565b610fc0826005610fa9565b604080517f31ccae6a2f8e3ced1692f77c8f668133e4afdaaa35afe844ff4659a6c27e627f602082015290810184905260ff83166060820152611016906080015b6040516020818303038152906040528361213f565b6040516370f750eb60e01b81523360048201526024810182905260016044820152606481018590525f6084820181905260a48201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370f750eb9060c4015f604051808303815f87803b158015611099575f5ffd5b505af11580156110ab573d5f5f3e3d5ffd5b50506040516369931afb60e01b815260ff8516600482015260248101869052604481018490523360648201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692506369931afb91506084015f604051808303815f87803b158015611124575f5ffd5b505af1158015611136573d5f5f3e3d5ffd5b5050604080516020810187905260ff8616918101919091526060810184905261118592507f31ccae6a2f8e3ced1692f77c8f668133e4afdaaa35afe844ff4659a6c27e627f9150608001610a90565b92915050565b5f6111b87ffd7c9208f956bf0c6ab76a667f04361245ad3e0a2d0eff92eb827acfcca68ea9858585611db2565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663968302d76108f68660081c90565b5f60405163636f233560e11b815260040160405180910390fd5b611215612191565b61121e8261224a565b6112288282612287565b5050565b5f611235612356565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f6112887f56df279bbfb03d9ed097bbe2f28d520ca0c1161206327926e98664d70d2c24c485858585610c3d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c0c5df7c6108f68660081c90565b6040516317d5c96560e11b815260040160405180910390fd5b5f61130b7f0d483b100d8c73b208984ec697caa3091521ee5525ce69edcf97d7e395d3d0598585856005610c3d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633bb7d5a36108f68660081c90565b5f6113757fdef2e704a077284a07f3d0b436db88f5d981b69f58ab7c1ae623252718a6de018585856005610c3d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166338bd17e56108f68660081c90565b5f6113be610fa78560081c90565b5f6113c98460081c90565b90506113d68160056109ad565b8060ff166113e48460081c90565b60ff161461140557604051631f3158c760e01b815260040160405180910390fd5b604080517f60be9d61aad849facc28c38b048cb5c4be3420b8fa2233e08cfa06be1b6d1c3e6020820152908101869052606081018590526080810184905261145f9060a0016040516020818303038152906040528261213f565b6040516370f750eb60e01b81523360048201526024810182905260036044820152606481018790526084810186905260a481018590529092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370f750eb9060c4015f604051808303815f87803b1580156114e3575f5ffd5b505af11580156114f5573d5f5f3e3d5ffd5b505060405163171e1c8360e11b815260ff84166004820152602481018890526044810187905260648101869052608481018590523360a48201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169250632e3c3906915060c4015f604051808303815f87803b15801561157c575f5ffd5b505af115801561158e573d5f5f3e3d5ffd5b5050604080516020810189905290810187905260608101869052608081018590526115df92507f60be9d61aad849facc28c38b048cb5c4be3420b8fa2233e08cfa06be1b6d1c3e915060a001610a90565b509392505050565b33806115f1611ada565b6001600160a01b0316146116235760405163118cdaa760e01b81526001600160a01b0382166004820152602401610335565b61162c8161239f565b50565b5f61165e7fc9ff8f0d18a3f766ce5de3de216076050140e4fc2652f5e0e745f6fc836cda8b8585856005610c3d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663458fb2776108f68660081c90565b5f6116c77f4d32284bd3193ecaa44e1ceca32f41c5d6c32803a92e07967dd3ee422972158285858585610c3d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f9259bb6108f68660081c90565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b5f6117428260056109ad565b61174c83836123d7565b604080517f063ccd1bba45151d91f6a418065047a3d048d058a922535747bb2b575a01d236602082015290810184905260ff8316606082015261179190608001611001565b604051630f8e573b60e21b8152600481018290523360248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e395cec906044015f604051808303815f87803b1580156117f9575f5ffd5b505af115801561180b573d5f5f3e3d5ffd5b505060405163b78bef5960e01b815260ff85166004820152602481018490523360448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316925063b78bef5991506064015f604051808303815f87803b15801561187d575f5ffd5b505af115801561188f573d5f5f3e3d5ffd5b5050604080516020810187905260ff8616918101919091526060810184905261118592507f063ccd1bba45151d91f6a418065047a3d048d058a922535747bb2b575a01d2369150608001610a90565b5f6118e7612459565b54919050565b5f6118f66124ba565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156119225750825b90505f8267ffffffffffffffff16600114801561193e5750303b155b90508115801561194c575080155b1561196a5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561199e57845468ff00000000000000001916680100000000000000001785555b6119a7866124e2565b83156119f257845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f611a367f6960c1e88f61c352dba34d1bbf6753e302795264d5d8ae82f7983c7004651e5d85858560055b600160ff9190911681901b17611f2f565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636bad18b66108f68660081c90565b5f611a9f7fe42486b0ccdbef81a2075c48c8e515c079aea73c8b82429997c72a2fe1bf4fef85858585610c3d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c8de43526108f68660081c90565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00611726565b611b0a6124f3565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b0383169081178255611b4e611702565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f611b95610fa78360081c90565b604080517f55aff4cc7a3d160c83f1f15b818011ede841a0b4597fb14dcd3603df3a11e5e06020820152908101839052611be29060600160408051601f198184030181529190525f61213f565b6040516370f750eb60e01b81523360048201526024810182905260016044820152606481018490525f6084820181905260a48201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370f750eb9060c4015f604051808303815f87803b158015611c65575f5ffd5b505af1158015611c77573d5f5f3e3d5ffd5b5050604051632dcbc5d160e01b81525f600482015260248101859052604481018490523360648201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169250632dcbc5d191506084015f604051808303815f87803b158015611ced575f5ffd5b505af1158015611cff573d5f5f3e3d5ffd5b50505050611d437f55aff4cc7a3d160c83f1f15b818011ede841a0b4597fb14dcd3603df3a11e5e08383604051602001610a90929190918252602082015260400190565b919050565b5f611d777fb3d5c664ec86575818e8d75ff25c5f867250df8954088549c41c848cd10e76cb8585856005611a25565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166360e121896108f68660081c90565b5f610aa48585858560206005612525565b8160ff1681901c6001166001146112285760405163636f233560e11b815260040160405180910390fd5b6040805180820182526001600160a01b038581168252336020830152915163e6317df560e01b81525f927f0000000000000000000000000000000000000000000000000000000000000000169163e6317df591611e53919089908890889060040161308c565b6020604051808303815f875af1158015611e6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e9391906130c8565b604051630f8e573b60e21b8152600481018290523360248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e395cec906044015f604051808303815f87803b158015611efb575f5ffd5b505af1158015611f0d573d5f5f3e3d5ffd5b50505050949350505050565b611228823383611f27612459565b929190612720565b5f611f3e868686868686612525565b9695505050505050565b8015801590611f58575060648111155b8160649091611f8357604051637757b34d60e11b815260048101929092526024820152604401610335565b505050565b5f82825f818110611f9b57611f9b612fd6565b90506020020135905060f060ff16611fb38260081c90565b60ff160361205657816001808214611fe757604051637757b34d60e11b815260048101929092526024820152604401610335565b5050611ff1612459565b5f8281526001919091016020526040902054819060ff161561202957604051634280d71560e01b815260040161033591815260200190565b506001612034612459565b5f9283526001016020526040909120805460ff19169115159190911790555050565b5f5b828110156120ad57600561208485858481811061207757612077612fd6565b9050602002013560081c90565b60ff16146120a557604051631f3158c760e01b815260040160405180910390fd5b600101612058565b50505050565b5f7f4648455f636f6d700000000000000000000000000000000000000000000000006120dd612459565b547f00000000000000000000000000000000000000000000000000000000000000004661210b6001436130df565b408660405160200161212296959493929190613115565b604051602081830303815290604052805190602001209050919050565b5f61218a61214c846120b3565b836affffffffffffffffffffff19821669ffffffffffffffff00004660101b161761ff00600883901b16176aff000000000000000000001792915050565b9392505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061222a57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661221e7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156122485760405163703e46dd60e11b815260040160405180910390fd5b565b6122526124f3565b806001600160a01b0381163b61122857604051634c9c8ce360e01b81526001600160a01b039091166004820152602401610335565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156122e1575060408051601f3d908101601f191682019092526122de918101906130c8565b60015b61230957604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610335565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461234c57604051632a87526960e21b815260048101829052602401610335565b611f838383612770565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146122485760405163703e46dd60e11b815260040160405180910390fd5b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319168155611228826127c5565b5f60ff8216156123ef5767ffffffffffffffff6123f2565b60015b67ffffffffffffffff16905080831115838360ff16600981111561241857612418612eae565b9091612452576040517fffc7f73100000000000000000000000000000000000000000000000000000000815260040161033592919061317e565b5050505050565b5f8060ff1961248960017fcce9025d0fb954668ab4fe84bdc738b3c7bf9df9f0bc6a2e990466d8c1029e8c6130df565b60405160200161249b91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00611185565b6124ea612835565b61162c8161285a565b336124fc611702565b6001600160a01b0316146122485760405163118cdaa760e01b8152336004820152602401610335565b5f6001600160f81b03198416158061254a5750600160f81b6001600160f81b03198516145b6125675760405163df7bf32560e01b815260040160405180910390fd5b5f6125728760081c90565b905061257e8185611dc3565b6001600160f81b03198516600160f81b036125a25761259d86826123d7565b6125d1565b8060ff166125b08760081c90565b60ff16146125d157604051631f3158c760e01b815260040160405180910390fd5b60408051602081018a9052908101889052606081018790526001600160f81b0319861660808201526126159060a0016040516020818303038152906040528461213f565b91506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166370f750eb3384600160f81b6001600160f81b03198a1614612664576002612667565b60015b6040516001600160e01b031960e086901b1681526001600160a01b039093166004840152602483019190915260ff166044820152606481018a9052608481018990525f60a482015260c4015f604051808303815f87803b1580156126c9575f5ffd5b505af11580156126db573d5f5f3e3d5ffd5b505060408051602081018b90529081018990526001600160f81b0319881660608201526080810185905261271592508a915060a001610a90565b509695505050505050565b83546040515f916127429186906001600160a01b0387169086906020016131ae565b60408051601f1981840301815291905280516020820120865582519091508390859060808401a25050505050565b6127798261288b565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156127bd57611f838282612901565b6112286129a1565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b61283d6129c0565b61224857604051631afcd79f60e31b815260040160405180910390fd5b612862612835565b6001600160a01b03811661162357604051631e4fbdf760e01b81525f6004820152602401610335565b806001600160a01b03163b5f036128c057604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610335565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61290e84846129de565b905080801561292f57505f3d118061292f57505f846001600160a01b03163b115b156129445761293c6129f1565b915050611185565b801561296e57604051639996b31560e01b81526001600160a01b0385166004820152602401610335565b3d156129815761297c612a0a565b61299a565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156122485760405163b398979f60e01b815260040160405180910390fd5b5f6129c96124ba565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f60608486031215612a27575f5ffd5b833592506020840135915060408401356001600160f81b031981168114612a4c575f5ffd5b809150509250925092565b80356001600160a01b0381168114611d43575f5ffd5b5f5f83601f840112612a7d575f5ffd5b50813567ffffffffffffffff811115612a94575f5ffd5b602083019150836020828501011115612aab575f5ffd5b9250929050565b803560ff81168114611d43575f5ffd5b5f5f5f5f5f60808688031215612ad6575f5ffd5b85359450612ae660208701612a57565b9350604086013567ffffffffffffffff811115612b01575f5ffd5b612b0d88828901612a6d565b9094509250612b20905060608701612ab2565b90509295509295909350565b5f5f5f5f60608587031215612b3f575f5ffd5b84359350612b4f60208601612a57565b9250604085013567ffffffffffffffff811115612b6a575f5ffd5b612b7687828801612a6d565b95989497509550505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f83601f840112612bc7575f5ffd5b50813567ffffffffffffffff811115612bde575f5ffd5b6020830191508360208260051b8501011115612aab575f5ffd5b5f5f5f5f60608587031215612c0b575f5ffd5b843567ffffffffffffffff81168114612c22575f5ffd5b9350602085013567ffffffffffffffff811115612c3d575f5ffd5b612c4987828801612bb7565b9094509250612c5c905060408601612ab2565b905092959194509250565b5f8151808452602084019350602083015f5b82811015612c97578151865260209586019590910190600101612c79565b5093949350505050565b602081525f61218a6020830184612c67565b5f5f60408385031215612cc4575f5ffd5b82359150612cd460208401612ab2565b90509250929050565b5f5f5f60408486031215612cef575f5ffd5b83359250602084013567ffffffffffffffff811115612d0c575f5ffd5b612d1886828701612bb7565b9497909650939450505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215612d4a575f5ffd5b612d5383612a57565b9150602083013567ffffffffffffffff811115612d6e575f5ffd5b8301601f81018513612d7e575f5ffd5b803567ffffffffffffffff811115612d9857612d98612d25565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715612dc757612dc7612d25565b604052818152828201602001871015612dde575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f60608486031215612e0f575f5ffd5b505081359360208301359350604090920135919050565b5f5f60208385031215612e37575f5ffd5b823567ffffffffffffffff811115612e4d575f5ffd5b612e5985828601612bb7565b90969095509350505050565b5f60208284031215612e75575f5ffd5b61218a82612a57565b5f60208284031215612e8e575f5ffd5b5035919050565b5f60208284031215612ea5575f5ffd5b61218a82612ab2565b634e487b7160e01b5f52602160045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8681526001600160a01b038616602082015260a060408201525f612f1260a083018688612ec2565b60ff9490941660608301525060800152949350505050565b8581526001600160a01b0385166020820152608060408201525f612f52608083018587612ec2565b90508260608301529695505050505050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115612f94575f5ffd5b8260051b80836020870137939093016020019392505050565b84815267ffffffffffffffff84166020820152606060408201525f611f3e606083018486612f64565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0385168152606060208201525f61300c606083018587612f64565b828103604084015261301e8185612c67565b979650505050505050565b606081525f61303c606083018688612f64565b828103602084015261304e8186612c67565b9150506001600160a01b038316604083015295945050505050565b67ffffffffffffffff85168152606060208201525f61300c606083018587612f64565b6001600160a01b0385511681526001600160a01b036020860151166020820152836040820152608060608201525f611f3e608083018486612ec2565b5f602082840312156130d8575f5ffd5b5051919050565b8181038181111561118557634e487b7160e01b5f52601160045260245ffd5b5f81518060208401855e5f93019283525090919050565b7fffffffffffffffff000000000000000000000000000000000000000000000000871681528560088201526bffffffffffffffffffffffff198560601b16602882015283603c82015282605c8201525f613172607c8301846130fe565b98975050505050505050565b82815260408101600a83106131a157634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b8481528360208201528260408201525f611f3e60608301846130fe56",
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
// Solidity: constructor(address acl, address inputVerifier, address hcuLimit) returns()
func (fHEExecutor *FHEExecutor) PackConstructor(acl common.Address, inputVerifier common.Address, hcuLimit common.Address) []byte {
	enc, err := fHEExecutor.abi.Pack("", acl, inputVerifier, hcuLimit)
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

// PackEventAccumulator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaae662b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eventAccumulator() view returns(bytes32)
func (fHEExecutor *FHEExecutor) PackEventAccumulator() []byte {
	enc, err := fHEExecutor.abi.Pack("eventAccumulator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEventAccumulator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaae662b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eventAccumulator() view returns(bytes32)
func (fHEExecutor *FHEExecutor) TryPackEventAccumulator() ([]byte, error) {
	return fHEExecutor.abi.Pack("eventAccumulator")
}

// UnpackEventAccumulator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaaae662b.
//
// Solidity: function eventAccumulator() view returns(bytes32)
func (fHEExecutor *FHEExecutor) UnpackEventAccumulator(data []byte) ([32]byte, error) {
	out, err := fHEExecutor.abi.Unpack("eventAccumulator", data)
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
// Solidity: function getHCULimitAddress() view returns(address)
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
// Solidity: function getHCULimitAddress() view returns(address)
func (fHEExecutor *FHEExecutor) TryPackGetHCULimitAddress() ([]byte, error) {
	return fHEExecutor.abi.Pack("getHCULimitAddress")
}

// UnpackGetHCULimitAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0786972.
//
// Solidity: function getHCULimitAddress() view returns(address)
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
// Solidity: function renounceOwnership() pure returns()
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
// Solidity: function renounceOwnership() pure returns()
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
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["OwnershipCannotBeRenounced"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackOwnershipCannotBeRenouncedError(raw[4:])
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
	if bytes.Equal(raw[:4], fHEExecutor.abi.Errors["UnknownFunction"].ID.Bytes()[:4]) {
		return fHEExecutor.UnpackUnknownFunctionError(raw[4:])
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

// FHEExecutorOwnershipCannotBeRenounced represents a OwnershipCannotBeRenounced error raised by the FHEExecutor contract.
type FHEExecutorOwnershipCannotBeRenounced struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnershipCannotBeRenounced()
func FHEExecutorOwnershipCannotBeRenouncedErrorID() common.Hash {
	return common.HexToHash("0x2fab92ca4da7e80162387e93e02720bc4b98838c093385cac8fecf71a9b7de25")
}

// UnpackOwnershipCannotBeRenouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnershipCannotBeRenounced()
func (fHEExecutor *FHEExecutor) UnpackOwnershipCannotBeRenouncedError(raw []byte) (*FHEExecutorOwnershipCannotBeRenounced, error) {
	out := new(FHEExecutorOwnershipCannotBeRenounced)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "OwnershipCannotBeRenounced", raw); err != nil {
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

// FHEExecutorUnknownFunction represents a UnknownFunction error raised by the FHEExecutor contract.
type FHEExecutorUnknownFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFunction(bytes4 selector)
func FHEExecutorUnknownFunctionErrorID() common.Hash {
	return common.HexToHash("0x150879b08deba1542153a5ff1ae31dab47d79a1283d514376e46d60570830c95")
}

// UnpackUnknownFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFunction(bytes4 selector)
func (fHEExecutor *FHEExecutor) UnpackUnknownFunctionError(raw []byte) (*FHEExecutorUnknownFunction, error) {
	out := new(FHEExecutorUnknownFunction)
	if err := fHEExecutor.abi.UnpackIntoInterface(out, "UnknownFunction", raw); err != nil {
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

// HCULimitMetaData contains all meta data concerning the HCULimit contract.
var HCULimitMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"executor\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForCast\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ct\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheAdd\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheBitAnd\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheBitOr\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheBitXor\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheEq\",\"inputs\":[{\"name\":\"fheType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheGe\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheGt\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheLe\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheLt\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheMax\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheMin\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheNe\",\"inputs\":[{\"name\":\"fheType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheNot\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ct\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForFheSub\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scalarByte\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"lhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rhs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForIfThenElse\",\"inputs\":[{\"name\":\"resultType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"control\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ifTrue\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ifFalse\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForInfer\",\"inputs\":[{\"name\":\"inputs\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"results\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForTrivialEncrypt\",\"inputs\":[{\"name\":\"resultType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForVerifyInput\",\"inputs\":[{\"name\":\"resultType\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkHCUForVerifyVector\",\"inputs\":[{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collectFees\",\"inputs\":[{\"name\":\"payers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"endSponsoring\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feeCollector\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feesOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getFHEVMExecutorAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collector\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setFeeCollector\",\"inputs\":[{\"name\":\"collector\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPrice\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sponsor\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sponsorOf\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"usedInBlock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"weiPerHCU\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeCollectorSet\",\"inputs\":[{\"name\":\"collector\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesCollected\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceSet\",\"inputs\":[{\"name\":\"weiPerHCU\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SponsorSet\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sponsor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CallerMustBeFHEVMExecutorContract\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CreditTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HCUCallerBlockLimitExceeded\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"used\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HCUTransactionDepthLimitExceeded\",\"inputs\":[{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HCUTransactionLimitExceeded\",\"inputs\":[{\"name\":\"used\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientCredit\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSponsor\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnershipCannotBeRenounced\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SponsorAlreadySet\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sponsor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "HCULimit",
	Bin: "0x60c060405230608052348015610013575f5ffd5b5060405161299238038061299283398101604081905261003291610133565b61003a610055565b61004381610107565b6001600160a01b031660a05250610160565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a55760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101045780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6001600160a01b03821661012f5760405163d92e233d60e01b815260040160405180910390fd5b5090565b5f60208284031215610143575f5ffd5b81516001600160a01b0381168114610159575f5ffd5b9392505050565b60805160a0516127bd6101d55f395f81816103d9015281816108ad0152818161090e0152818161098201528181610a3f01528181610a9801528181610e81015281816110e4015281816111c80152818161127d015261139c01525f81816119c2015281816119eb0152611c8901526127bd5ff3fe6080604052600436106102e5575f3560e01c806379ba509711610183578063c1390c34116100d5578063d633c96b11610089578063e30c397811610063578063e30c39781461073f578063f2fde38b14610753578063f340fa0114610772576102e5565b8063d633c96b1461046e578063d6ed85861461070c578063dc44d2d814610720576102e5565b8063c415b95c116100ba578063c415b95c146106d9578063c68e9940146106ed578063c8de4352146105f6576102e5565b8063c1390c341461046e578063c277a9361461046e576102e5565b8063a42dce8011610137578063af5cbe3d11610111578063af5cbe3d1461069b578063b78bef59146106ba578063c0c5df7c146105f6576102e5565b8063a42dce8014610615578063ad3cb1cc14610634578063ad8c450d1461067c576102e5565b8063968302d711610168578063968302d7146103555780639ac61450146105d75780639f9259bb146105f6576102e5565b806379ba5097146105af5780638da5cb5b146105c3576102e5565b80634c01b6b61161023c57806360e12189116101f0578063715018a6116101ca578063715018a61461055d5780637580725014610571578063766c4f3714610590576102e5565b806360e121891461053e57806369931afb146104115780636bad18b61461053e576102e5565b80635126c003116102215780635126c003146104ec57806352d1902d1461050b57806358c0f7291461051f576102e5565b80634c01b6b6146104ac5780634f1ef286146104d9576102e5565b80632e3c39061161029e5780633bb7d5a3116102785780633bb7d5a31461046e57806340ec9fe41461048d578063458fb2771461046e576102e5565b80632e3c39061461043057806334e108a61461044f57806338bd17e51461046e576102e5565b80630d8e6e2c116102cf5780630d8e6e2c14610374578063268d6d31146103cb5780632dcbc5d114610411576102e5565b8062f714ce1461033457806304553fb614610355575b3480156102f0575f5ffd5b50604051630150879b60e41b81527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b34801561033f575f5ffd5b5061035361034e3660046122c5565b610785565b005b348015610360575f5ffd5b5061035361036f366004612308565b6108a2565b34801561037f575f5ffd5b5060408051808201909152600f81527f4843554c696d69742076302e312e30000000000000000000000000000000000060208201525b6040516103c2919061238d565b60405180910390f35b3480156103d6575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020016103c2565b34801561041c575f5ffd5b5061035361042b3660046123c2565b610903565b34801561043b575f5ffd5b5061035361044a366004612407565b610977565b34801561045a575f5ffd5b506103f9610469366004612451565b610a06565b348015610479575f5ffd5b50610353610488366004612308565b610a34565b348015610498575f5ffd5b506103536104a7366004612473565b610a8d565b3480156104b7575f5ffd5b506104cb6104c6366004612451565b610b02565b6040519081526020016103c2565b6103536104e73660046124c4565b610b64565b3480156104f7575f5ffd5b506103536105063660046125a5565b610b83565b348015610516575f5ffd5b506104cb610ca4565b34801561052a575f5ffd5b50610353610539366004612628565b610cd2565b348015610549575f5ffd5b50610353610558366004612308565b610e76565b348015610568575f5ffd5b50610353610ee1565b34801561057c575f5ffd5b506104cb61058b366004612451565b610efa565b34801561059b575f5ffd5b506103536105aa366004612451565b610f34565b3480156105ba575f5ffd5b5061035361105d565b3480156105ce575f5ffd5b506103f96110a5565b3480156105e2575f5ffd5b506103536105f1366004612667565b6110d9565b348015610601575f5ffd5b50610353610610366004612308565b6111bd565b348015610620575f5ffd5b5061035361062f366004612451565b611216565b34801561063f575f5ffd5b506103b56040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610687575f5ffd5b506104cb610696366004612451565b611227565b3480156106a6575f5ffd5b506103536106b53660046126ea565b611261565b3480156106c5575f5ffd5b506103536106d4366004612473565b611272565b3480156106e4575f5ffd5b506103f96112d9565b3480156106f8575f5ffd5b50610353610707366004612451565b6112f8565b348015610717575f5ffd5b506104cb611374565b34801561072b575f5ffd5b5061035361073a3660046122c5565b611391565b34801561074a575f5ffd5b506103f96113f2565b34801561075e575f5ffd5b5061035361076d366004612451565b61141a565b610353610780366004612451565b61149f565b5f61078e6115dd565b335f818152600192909201602052604090912080549092508490600160601b90046001600160501b0316808211156107fb5760405163f2aac13560e01b81526001600160a01b03909316600484015260248301919091526001600160501b0316604482015260640161032b565b505081548491508290600c90610822908490600160601b90046001600160501b0316612717565b92506101000a8154816001600160501b0302191690836001600160501b03160217905550816001600160a01b0316336001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8560405161088b91815260200190565b60405180910390a361089d828461163e565b505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108eb576040516331a81a8160e01b815260040160405180910390fd5b6108fb61096086868686866116cb565b505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461094c576040516331a81a8160e01b815260040160405180910390fd5b61096582610258855c5b6109609190612736565b61171c565b61097181610258611754565b50505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109c0576040516331a81a8160e01b815260040160405180910390fd5b5f60ff8716156109d2576103206109d6565b6103205b90506109f38382610956895c6109ee8a5c8a5c61199e565b61199e565b6109fd8282611754565b50505050505050565b5f610a0f6115dd565b6001600160a01b039283165f9081526002919091016020526040902054909116919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a7d576040516331a81a8160e01b815260040160405180910390fd5b6108fb61089886868686866116cb565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ad6576040516331a81a8160e01b815260040160405180910390fd5b5f60ff841615610ae857610640610aec565b6106405b9050610af8838261171c565b6109718282611754565b5f5f610b0c6115dd565b6001600160a01b0384165f90815260019190910160205260409020805490915065ffffffffffff164314610b40575f610b55565b80546601000000000000900465ffffffffffff165b65ffffffffffff169392505050565b610b6c6119b7565b610b7582611a70565b610b7f8282611aad565b5050565b5f610b8c611b7c565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f81158015610bb85750825b90505f8267ffffffffffffffff166001148015610bd45750303b155b905081158015610be2575080155b15610c005760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610c3457845468ff00000000000000001916680100000000000000001785555b610c3d88611ba4565b610c4687611bb5565b610c4f86611c1a565b8315610c9a57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b5f610cad611c7e565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f610cdb6115dd565b8054909150600160601b90046001600160a01b03165f805b84811015610e64575f846001015f888885818110610d1357610d13612749565b9050602002016020810190610d289190612451565b6001600160a01b0316815260208101919091526040015f90812054600160b01b90046001600160501b03169150819003610d625750610e5c565b5f856001015f898986818110610d7a57610d7a612749565b9050602002016020810190610d8f9190612451565b6001600160a01b0316815260208101919091526040015f2080546001600160501b0392909216600160b01b0275ffffffffffffffffffffffffffffffffffffffffffff909216919091179055610de58184612736565b9250836001600160a01b0316878784818110610e0357610e03612749565b9050602002016020810190610e189190612451565b6001600160a01b03167f9bcb6d1f38f6800906185471a11ede9a8e16200853225aa62558db6076490f2d83604051610e5291815260200190565b60405180910390a3505b600101610cf3565b50610e6f828261163e565b5050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ebf576040516331a81a8160e01b815260040160405180910390fd5b6108fb60ff871615610ed357610898610ed7565b6103205b86868686866116cb565b6040516317d5c96560e11b815260040160405180910390fd5b5f610f036115dd565b6001600160a01b03929092165f9081526001909201602052506040902054600160601b90046001600160501b031690565b5f610f3d6115dd565b6001600160a01b038084165f908152600283016020526040812054835493945090911691610f7c906bffffffffffffffffffffffff16621e848061275d565b90506001600160a01b0382161580610fbc57506001600160a01b0382165f908152600184016020526040902054600160601b90046001600160501b031681115b84839091610ff05760405163663dfd8b60e11b81526001600160a01b0392831660048201529116602482015260440161032b565b5050335f818152600185016020526040902054600160601b90046001600160501b0316908282818110156110505760405163f2aac13560e01b81526001600160a01b0390931660048401526024830191909152604482015260640161032b565b505050610e6f8533611cc7565b33806110676113f2565b6001600160a01b0316146110995760405163118cdaa760e01b81526001600160a01b038216600482015260240161032b565b6110a281611d31565b50565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611122576040516331a81a8160e01b815260040160405180910390fd5b5f61112f6102588461275d565b61113c9062061a80612736565b90505f805b868110156111775761116d826109ee8a8a8581811061116257611162612749565b905060200201355c90565b9150600101611141565b505f5b848110156111b2576111aa86868381811061119757611197612749565b9050602002013584846109609190612736565b60010161117a565b506109fd8383611754565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611206576040516331a81a8160e01b815260040160405180910390fd5b6108fb61032086868686866116cb565b61121e611d69565b6110a281611c1a565b5f6112306115dd565b6001600160a01b03929092165f9081526001909201602052506040902054600160b01b90046001600160501b031690565b611269611d69565b6110a281611bb5565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146112bb576040516331a81a8160e01b815260040160405180910390fd5b5f60ff8416156112cc576032610aec565b506032610af8838261171c565b5f6112e26115dd565b54600160601b90046001600160a01b0316919050565b336001600160a01b038216148061133457506113126115dd565b6001600160a01b038281165f9081526002929092016020526040909120541633145b8133909161136857604051636a87d82160e01b81526001600160a01b0392831660048201529116602482015260440161032b565b50506110a2815f611cc7565b5f61137d6115dd565b546bffffffffffffffffffffffff16919050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146113da576040516331a81a8160e01b815260040160405180910390fd5b6113e68261138861171c565b610b7f81611388611754565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c006110c9565b611422611d69565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b03831690811782556114666110a5565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b5f6114a86115dd565b6001015f6114b584611d9b565b6001600160a01b0316815260208101919091526040015f908120805490925034906114f9906001600160501b03600160b01b8204811691600160601b900416612736565b6115039190612736565b9050806001600160501b0380821115611541576040516304e5997b60e21b815260048101929092526001600160501b0316602482015260440161032b565b5050815434908390600c90611567908490600160601b90046001600160501b0316612774565b92506101000a8154816001600160501b0302191690836001600160501b03160217905550336001600160a01b0316836001600160a01b03167f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7346040516115d091815260200190565b60405180910390a3505050565b5f8060ff1961160d60017fe4aa41c17e0a9c93552762ec46bdc8af7322a1dba1090371899a99497ad65992612793565b60405160200161161f91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f61164883611d9b565b6001600160a01b0316826040515f6040518083038185875af1925050503d805f811461168f576040519150601f19603f3d011682016040523d82523d5f602084013e611694565b606091505b505090508083839091610e6f57604051630e21dcbb60e11b81526001600160a01b039092166004830152602482015260440161032b565b835c7fff0000000000000000000000000000000000000000000000000000000000000086165f036117045761170181855c61199e565b90505b611712836109608984612736565b6109fd8288611754565b80620f42408082111561174b576040516363ec312d60e11b81526004810192909252602482015260440161032b565b505080825d5050565b6001805c82019081905d80621e84808082111561178d57604051630c24776360e21b81526004810192909252602482015260440161032b565b50505f6117986115dd565b6001600160a01b0385165f9081526001820160209081526040918290208251608081018452905465ffffffffffff80821680845266010000000000008304909116938301939093526001600160501b03600160601b8204811694830194909452600160b01b900490921660608301529192509084904314611819575f61181f565b81602001515b65ffffffffffff166118319190612736565b92508483629896808082111561188c576040517fff17fcfc0000000000000000000000000000000000000000000000000000000081526001600160a01b0390931660048401526024830191909152604482015260640161032b565b50505065ffffffffffff43811682528316602082015281546bffffffffffffffffffffffff1680158015906118d157506118cf866118ca838861275d565b611dc7565b155b156118ea576118ea82876118e5848961275d565b611f71565b506001600160a01b03949094165f908152600191909101602090815260409182902085518154928701519387015160609097015165ffffffffffff9182166bffffffffffffffffffffffff199094169390931766010000000000009190941602929092176bffffffffffffffffffffffff16600160601b6001600160501b039687160275ffffffffffffffffffffffffffffffffffffffffffff1617600160b01b9590911694909402939093179092555050565b5f8183116119ac57816119ae565b825b90505b92915050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611a5057507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611a447f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15611a6e5760405163703e46dd60e11b815260040160405180910390fd5b565b611a78611d69565b806001600160a01b0381163b610b7f57604051634c9c8ce360e01b81526001600160a01b03909116600482015260240161032b565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611b07575060408051601f3d908101601f19168201909252611b04918101906127a6565b60015b611b2f57604051634c9c8ce360e01b81526001600160a01b038316600482015260240161032b565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611b7257604051632a87526960e21b81526004810182905260240161032b565b61089d838361200c565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006119b1565b611bac612061565b6110a281612086565b80611bbe6115dd565b80546bffffffffffffffffffffffff19166bffffffffffffffffffffffff92831617905560405190821681527f6bfd5e75539a9d2626425a2e2922675256b219fe546d63dad56011759b9a2f669060200160405180910390a150565b611c2381611d9b565b611c2b6115dd565b80546bffffffffffffffffffffffff16600160601b6001600160a01b0393841602179055604051908216907f12e1d17016b94668449f97876f4a8d5cc2c19f314db337418894734037cc19d4905f90a250565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611a6e5760405163703e46dd60e11b815260040160405180910390fd5b80611cd06115dd565b6001600160a01b038481165f818152600293909301602052604080842080546001600160a01b03191695841695909517909455925190841692917f9199ab96d9b0a32eef646dfb440f2e682272b59a20bd07bb8fa5222f98e10b3391a35050565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319168155610b7f826120b7565b33611d726110a5565b6001600160a01b031614611a6e5760405163118cdaa760e01b815233600482015260240161032b565b5f6001600160a01b038216611dc35760405163d92e233d60e01b815260040160405180910390fd5b5090565b5f5f611dd16115dd565b6001600160a01b038086165f908152600292909201602052604090912054169050801580611e105750836001600160a01b0316816001600160a01b0316145b15611e1e575f9150506119b1565b5f611e276115dd565b6001600160a01b0383165f90815260019190910160209081526040918290208251608081018452905465ffffffffffff80821683526601000000000000820416928201929092526001600160501b03600160601b83048116938201849052600160b01b90920490911660608201529150841115611ea8575f925050506119b1565b611eb3818386611f71565b80611ebc6115dd565b6001600160a01b03939093165f9081526001938401602090815260409182902083518154928501519385015160609095015165ffffffffffff9182166bffffffffffffffffffffffff199094169390931766010000000000009190941602929092176bffffffffffffffffffffffff16600160601b6001600160501b039485160275ffffffffffffffffffffffffffffffffffffffffffff1617600160b01b9390911692909202919091179055509392505050565b6040830151829082906001600160501b038116821115611fc65760405163f2aac13560e01b81526001600160a01b03909316600484015260248301919091526001600160501b0316604482015260640161032b565b5050508083604001818151611fdb9190612717565b6001600160501b0316905250606083018051829190611ffb908390612774565b6001600160501b0316905250505050565b61201582612127565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156120595761089d828261219d565b610b7f61223d565b61206961225c565b611a6e57604051631afcd79f60e31b815260040160405180910390fd5b61208e612061565b6001600160a01b03811661109957604051631e4fbdf760e01b81525f600482015260240161032b565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b806001600160a01b03163b5f0361215c57604051634c9c8ce360e01b81526001600160a01b038216600482015260240161032b565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6121aa848461227a565b90508080156121cb57505f3d11806121cb57505f846001600160a01b03163b115b156121e0576121d861228d565b9150506119b1565b801561220a57604051639996b31560e01b81526001600160a01b038516600482015260240161032b565b3d1561221d576122186122a6565b612236565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415611a6e5760405163b398979f60e01b815260040160405180910390fd5b5f612265611b7c565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b03811681146110a2575f5ffd5b5f5f604083850312156122d6575f5ffd5b8235915060208301356122e8816122b1565b809150509250929050565b803560ff81168114612303575f5ffd5b919050565b5f5f5f5f5f5f60c0878903121561231d575f5ffd5b612326876122f3565b955060208701357fff000000000000000000000000000000000000000000000000000000000000008116811461235a575f5ffd5b945060408701359350606087013592506080870135915060a087013561237f816122b1565b809150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f5f608085870312156123d5575f5ffd5b6123de856122f3565b9350602085013592506040850135915060608501356123fc816122b1565b939692955090935050565b5f5f5f5f5f5f60c0878903121561241c575f5ffd5b612425876122f3565b95506020870135945060408701359350606087013592506080870135915060a087013561237f816122b1565b5f60208284031215612461575f5ffd5b813561246c816122b1565b9392505050565b5f5f5f60608486031215612485575f5ffd5b61248e846122f3565b92506020840135915060408401356124a5816122b1565b809150509250925092565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156124d5575f5ffd5b82356124e0816122b1565b9150602083013567ffffffffffffffff8111156124fb575f5ffd5b8301601f8101851361250b575f5ffd5b803567ffffffffffffffff811115612525576125256124b0565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715612554576125546124b0565b60405281815282820160200187101561256b575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b80356bffffffffffffffffffffffff81168114612303575f5ffd5b5f5f5f606084860312156125b7575f5ffd5b83356125c2816122b1565b92506125d06020850161258a565b915060408401356124a5816122b1565b5f5f83601f8401126125f0575f5ffd5b50813567ffffffffffffffff811115612607575f5ffd5b6020830191508360208260051b8501011115612621575f5ffd5b9250929050565b5f5f60208385031215612639575f5ffd5b823567ffffffffffffffff81111561264f575f5ffd5b61265b858286016125e0565b90969095509350505050565b5f5f5f5f5f6060868803121561267b575f5ffd5b853567ffffffffffffffff811115612691575f5ffd5b61269d888289016125e0565b909650945050602086013567ffffffffffffffff8111156126bc575f5ffd5b6126c8888289016125e0565b90945092505060408601356126dc816122b1565b809150509295509295909350565b5f602082840312156126fa575f5ffd5b6119ae8261258a565b634e487b7160e01b5f52601160045260245ffd5b6001600160501b0382811682821603908111156119b1576119b1612703565b808201808211156119b1576119b1612703565b634e487b7160e01b5f52603260045260245ffd5b80820281158282048414176119b1576119b1612703565b6001600160501b0381811683821601908111156119b1576119b1612703565b818103818111156119b1576119b1612703565b5f602082840312156127b6575f5ffd5b505191905056",
}

// HCULimit is an auto generated Go binding around an Ethereum contract.
type HCULimit struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HCULimit) GetABI() abi.ABI {
	return c.abi
}

// NewHCULimit creates a new instance of HCULimit.
func NewHCULimit() *HCULimit {
	parsed, err := HCULimitMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HCULimit{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HCULimit) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address executor) returns()
func (hCULimit *HCULimit) PackConstructor(executor common.Address) []byte {
	enc, err := hCULimit.abi.Pack("", executor)
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
func (hCULimit *HCULimit) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := hCULimit.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (hCULimit *HCULimit) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return hCULimit.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (hCULimit *HCULimit) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := hCULimit.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (hCULimit *HCULimit) PackAcceptOwnership() []byte {
	enc, err := hCULimit.abi.Pack("acceptOwnership")
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
func (hCULimit *HCULimit) TryPackAcceptOwnership() ([]byte, error) {
	return hCULimit.abi.Pack("acceptOwnership")
}

// PackCheckHCUForCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69931afb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForCast(uint8 , bytes32 ct, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForCast(arg0 uint8, ct [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForCast", arg0, ct, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForCast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69931afb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForCast(uint8 , bytes32 ct, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForCast(arg0 uint8, ct [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForCast", arg0, ct, result, caller)
}

// PackCheckHCUForFheAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1390c34.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheAdd(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheAdd(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheAdd", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1390c34.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheAdd(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheAdd(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheAdd", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheBitAnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8de4352.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheBitAnd(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheBitAnd(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheBitAnd", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheBitAnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8de4352.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheBitAnd(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheBitAnd(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheBitAnd", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheBitOr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c5df7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheBitOr(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheBitOr(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheBitOr", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheBitOr is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c5df7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheBitOr(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheBitOr(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheBitOr", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheBitXor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f9259bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheBitXor(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheBitXor(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheBitXor", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheBitXor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f9259bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheBitXor(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheBitXor(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheBitXor", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheEq is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60e12189.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheEq(uint8 fheType, bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheEq(fheType uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheEq", fheType, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheEq is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60e12189.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheEq(uint8 fheType, bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheEq(fheType uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheEq", fheType, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheGe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc277a936.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheGe(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheGe(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheGe", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheGe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc277a936.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheGe(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheGe(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheGe", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheGt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x458fb277.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheGt(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheGt(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheGt", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheGt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x458fb277.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheGt(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheGt(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheGt", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheLe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38bd17e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheLe(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheLe(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheLe", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheLe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38bd17e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheLe(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheLe(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheLe", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheLt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb7d5a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheLt(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheLt(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheLt", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheLt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb7d5a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheLt(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheLt(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheLt", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheMax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x968302d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheMax(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheMax(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheMax", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheMax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x968302d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheMax(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheMax(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheMax", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheMin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04553fb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheMin(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheMin(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheMin", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheMin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04553fb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheMin(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheMin(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheMin", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheNe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bad18b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheNe(uint8 fheType, bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheNe(fheType uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheNe", fheType, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheNe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bad18b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheNe(uint8 fheType, bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheNe(fheType uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheNe", fheType, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForFheNot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dcbc5d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheNot(uint8 , bytes32 ct, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheNot(arg0 uint8, ct [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheNot", arg0, ct, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheNot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dcbc5d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheNot(uint8 , bytes32 ct, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheNot(arg0 uint8, ct [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheNot", arg0, ct, result, caller)
}

// PackCheckHCUForFheSub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd633c96b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForFheSub(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForFheSub(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForFheSub", arg0, scalarByte, lhs, rhs, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForFheSub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd633c96b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForFheSub(uint8 , bytes1 scalarByte, bytes32 lhs, bytes32 rhs, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForFheSub(arg0 uint8, scalarByte [1]byte, lhs [32]byte, rhs [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForFheSub", arg0, scalarByte, lhs, rhs, result, caller)
}

// PackCheckHCUForIfThenElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e3c3906.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForIfThenElse(uint8 resultType, bytes32 control, bytes32 ifTrue, bytes32 ifFalse, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForIfThenElse(resultType uint8, control [32]byte, ifTrue [32]byte, ifFalse [32]byte, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForIfThenElse", resultType, control, ifTrue, ifFalse, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForIfThenElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e3c3906.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForIfThenElse(uint8 resultType, bytes32 control, bytes32 ifTrue, bytes32 ifFalse, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForIfThenElse(resultType uint8, control [32]byte, ifTrue [32]byte, ifFalse [32]byte, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForIfThenElse", resultType, control, ifTrue, ifFalse, result, caller)
}

// PackCheckHCUForInfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac61450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForInfer(bytes32[] inputs, bytes32[] results, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForInfer(inputs [][32]byte, results [][32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForInfer", inputs, results, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForInfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac61450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForInfer(bytes32[] inputs, bytes32[] results, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForInfer(inputs [][32]byte, results [][32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForInfer", inputs, results, caller)
}

// PackCheckHCUForTrivialEncrypt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78bef59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForTrivialEncrypt(uint8 resultType, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForTrivialEncrypt(resultType uint8, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForTrivialEncrypt", resultType, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForTrivialEncrypt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78bef59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForTrivialEncrypt(uint8 resultType, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForTrivialEncrypt(resultType uint8, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForTrivialEncrypt", resultType, result, caller)
}

// PackCheckHCUForVerifyInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40ec9fe4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForVerifyInput(uint8 resultType, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForVerifyInput(resultType uint8, result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForVerifyInput", resultType, result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForVerifyInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40ec9fe4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForVerifyInput(uint8 resultType, bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForVerifyInput(resultType uint8, result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForVerifyInput", resultType, result, caller)
}

// PackCheckHCUForVerifyVector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc44d2d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkHCUForVerifyVector(bytes32 result, address caller) returns()
func (hCULimit *HCULimit) PackCheckHCUForVerifyVector(result [32]byte, caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("checkHCUForVerifyVector", result, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckHCUForVerifyVector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc44d2d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkHCUForVerifyVector(bytes32 result, address caller) returns()
func (hCULimit *HCULimit) TryPackCheckHCUForVerifyVector(result [32]byte, caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("checkHCUForVerifyVector", result, caller)
}

// PackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c0f729.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectFees(address[] payers) returns()
func (hCULimit *HCULimit) PackCollectFees(payers []common.Address) []byte {
	enc, err := hCULimit.abi.Pack("collectFees", payers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c0f729.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectFees(address[] payers) returns()
func (hCULimit *HCULimit) TryPackCollectFees(payers []common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("collectFees", payers)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (hCULimit *HCULimit) PackCreditOf(account common.Address) []byte {
	enc, err := hCULimit.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (hCULimit *HCULimit) TryPackCreditOf(account common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (hCULimit *HCULimit) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := hCULimit.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf340fa01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address account) payable returns()
func (hCULimit *HCULimit) PackDeposit(account common.Address) []byte {
	enc, err := hCULimit.abi.Pack("deposit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf340fa01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address account) payable returns()
func (hCULimit *HCULimit) TryPackDeposit(account common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("deposit", account)
}

// PackEndSponsoring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc68e9940.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endSponsoring(address caller) returns()
func (hCULimit *HCULimit) PackEndSponsoring(caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("endSponsoring", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndSponsoring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc68e9940.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endSponsoring(address caller) returns()
func (hCULimit *HCULimit) TryPackEndSponsoring(caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("endSponsoring", caller)
}

// PackFeeCollector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc415b95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeCollector() view returns(address)
func (hCULimit *HCULimit) PackFeeCollector() []byte {
	enc, err := hCULimit.abi.Pack("feeCollector")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeCollector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc415b95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeCollector() view returns(address)
func (hCULimit *HCULimit) TryPackFeeCollector() ([]byte, error) {
	return hCULimit.abi.Pack("feeCollector")
}

// UnpackFeeCollector is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc415b95c.
//
// Solidity: function feeCollector() view returns(address)
func (hCULimit *HCULimit) UnpackFeeCollector(data []byte) (common.Address, error) {
	out, err := hCULimit.abi.Unpack("feeCollector", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFeesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad8c450d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feesOf(address account) view returns(uint256)
func (hCULimit *HCULimit) PackFeesOf(account common.Address) []byte {
	enc, err := hCULimit.abi.Pack("feesOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad8c450d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feesOf(address account) view returns(uint256)
func (hCULimit *HCULimit) TryPackFeesOf(account common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("feesOf", account)
}

// UnpackFeesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad8c450d.
//
// Solidity: function feesOf(address account) view returns(uint256)
func (hCULimit *HCULimit) UnpackFeesOf(data []byte) (*big.Int, error) {
	out, err := hCULimit.abi.Unpack("feesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetFHEVMExecutorAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268d6d31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFHEVMExecutorAddress() view returns(address)
func (hCULimit *HCULimit) PackGetFHEVMExecutorAddress() []byte {
	enc, err := hCULimit.abi.Pack("getFHEVMExecutorAddress")
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
func (hCULimit *HCULimit) TryPackGetFHEVMExecutorAddress() ([]byte, error) {
	return hCULimit.abi.Pack("getFHEVMExecutorAddress")
}

// UnpackGetFHEVMExecutorAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x268d6d31.
//
// Solidity: function getFHEVMExecutorAddress() view returns(address)
func (hCULimit *HCULimit) UnpackGetFHEVMExecutorAddress(data []byte) (common.Address, error) {
	out, err := hCULimit.abi.Unpack("getFHEVMExecutorAddress", data)
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
func (hCULimit *HCULimit) PackGetVersion() []byte {
	enc, err := hCULimit.abi.Pack("getVersion")
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
func (hCULimit *HCULimit) TryPackGetVersion() ([]byte, error) {
	return hCULimit.abi.Pack("getVersion")
}

// UnpackGetVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d8e6e2c.
//
// Solidity: function getVersion() pure returns(string)
func (hCULimit *HCULimit) UnpackGetVersion(data []byte) (string, error) {
	out, err := hCULimit.abi.Unpack("getVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5126c003.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin, uint96 price, address collector) returns()
func (hCULimit *HCULimit) PackInitialize(admin common.Address, price *big.Int, collector common.Address) []byte {
	enc, err := hCULimit.abi.Pack("initialize", admin, price, collector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5126c003.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin, uint96 price, address collector) returns()
func (hCULimit *HCULimit) TryPackInitialize(admin common.Address, price *big.Int, collector common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("initialize", admin, price, collector)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (hCULimit *HCULimit) PackOwner() []byte {
	enc, err := hCULimit.abi.Pack("owner")
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
func (hCULimit *HCULimit) TryPackOwner() ([]byte, error) {
	return hCULimit.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (hCULimit *HCULimit) UnpackOwner(data []byte) (common.Address, error) {
	out, err := hCULimit.abi.Unpack("owner", data)
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
func (hCULimit *HCULimit) PackPendingOwner() []byte {
	enc, err := hCULimit.abi.Pack("pendingOwner")
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
func (hCULimit *HCULimit) TryPackPendingOwner() ([]byte, error) {
	return hCULimit.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (hCULimit *HCULimit) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := hCULimit.abi.Unpack("pendingOwner", data)
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
func (hCULimit *HCULimit) PackProxiableUUID() []byte {
	enc, err := hCULimit.abi.Pack("proxiableUUID")
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
func (hCULimit *HCULimit) TryPackProxiableUUID() ([]byte, error) {
	return hCULimit.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (hCULimit *HCULimit) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := hCULimit.abi.Unpack("proxiableUUID", data)
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
// Solidity: function renounceOwnership() pure returns()
func (hCULimit *HCULimit) PackRenounceOwnership() []byte {
	enc, err := hCULimit.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (hCULimit *HCULimit) TryPackRenounceOwnership() ([]byte, error) {
	return hCULimit.abi.Pack("renounceOwnership")
}

// PackSetFeeCollector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa42dce80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeeCollector(address collector) returns()
func (hCULimit *HCULimit) PackSetFeeCollector(collector common.Address) []byte {
	enc, err := hCULimit.abi.Pack("setFeeCollector", collector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeeCollector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa42dce80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeeCollector(address collector) returns()
func (hCULimit *HCULimit) TryPackSetFeeCollector(collector common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("setFeeCollector", collector)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf5cbe3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(uint96 price) returns()
func (hCULimit *HCULimit) PackSetPrice(price *big.Int) []byte {
	enc, err := hCULimit.abi.Pack("setPrice", price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf5cbe3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(uint96 price) returns()
func (hCULimit *HCULimit) TryPackSetPrice(price *big.Int) ([]byte, error) {
	return hCULimit.abi.Pack("setPrice", price)
}

// PackSponsor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x766c4f37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sponsor(address caller) returns()
func (hCULimit *HCULimit) PackSponsor(caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("sponsor", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSponsor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x766c4f37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sponsor(address caller) returns()
func (hCULimit *HCULimit) TryPackSponsor(caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("sponsor", caller)
}

// PackSponsorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34e108a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sponsorOf(address caller) view returns(address)
func (hCULimit *HCULimit) PackSponsorOf(caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("sponsorOf", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSponsorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34e108a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sponsorOf(address caller) view returns(address)
func (hCULimit *HCULimit) TryPackSponsorOf(caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("sponsorOf", caller)
}

// UnpackSponsorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34e108a6.
//
// Solidity: function sponsorOf(address caller) view returns(address)
func (hCULimit *HCULimit) UnpackSponsorOf(data []byte) (common.Address, error) {
	out, err := hCULimit.abi.Unpack("sponsorOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (hCULimit *HCULimit) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := hCULimit.abi.Pack("transferOwnership", newOwner)
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
func (hCULimit *HCULimit) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (hCULimit *HCULimit) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := hCULimit.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (hCULimit *HCULimit) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return hCULimit.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackUsedInBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c01b6b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usedInBlock(address caller) view returns(uint256)
func (hCULimit *HCULimit) PackUsedInBlock(caller common.Address) []byte {
	enc, err := hCULimit.abi.Pack("usedInBlock", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsedInBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c01b6b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function usedInBlock(address caller) view returns(uint256)
func (hCULimit *HCULimit) TryPackUsedInBlock(caller common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("usedInBlock", caller)
}

// UnpackUsedInBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c01b6b6.
//
// Solidity: function usedInBlock(address caller) view returns(uint256)
func (hCULimit *HCULimit) UnpackUsedInBlock(data []byte) (*big.Int, error) {
	out, err := hCULimit.abi.Unpack("usedInBlock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWeiPerHCU is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ed8586.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weiPerHCU() view returns(uint256)
func (hCULimit *HCULimit) PackWeiPerHCU() []byte {
	enc, err := hCULimit.abi.Pack("weiPerHCU")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeiPerHCU is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ed8586.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weiPerHCU() view returns(uint256)
func (hCULimit *HCULimit) TryPackWeiPerHCU() ([]byte, error) {
	return hCULimit.abi.Pack("weiPerHCU")
}

// UnpackWeiPerHCU is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6ed8586.
//
// Solidity: function weiPerHCU() view returns(uint256)
func (hCULimit *HCULimit) UnpackWeiPerHCU(data []byte) (*big.Int, error) {
	out, err := hCULimit.abi.Unpack("weiPerHCU", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (hCULimit *HCULimit) PackWithdraw(amount *big.Int, to common.Address) []byte {
	enc, err := hCULimit.abi.Pack("withdraw", amount, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (hCULimit *HCULimit) TryPackWithdraw(amount *big.Int, to common.Address) ([]byte, error) {
	return hCULimit.abi.Pack("withdraw", amount, to)
}

// HCULimitDeposited represents a Deposited event raised by the HCULimit contract.
type HCULimitDeposited struct {
	Account common.Address
	From    common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const HCULimitDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (HCULimitDeposited) ContractEventName() string {
	return HCULimitDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, address indexed from, uint256 amount)
func (hCULimit *HCULimit) UnpackDepositedEvent(log *types.Log) (*HCULimitDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitDeposited)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitFeeCollectorSet represents a FeeCollectorSet event raised by the HCULimit contract.
type HCULimitFeeCollectorSet struct {
	Collector common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const HCULimitFeeCollectorSetEventName = "FeeCollectorSet"

// ContractEventName returns the user-defined event name.
func (HCULimitFeeCollectorSet) ContractEventName() string {
	return HCULimitFeeCollectorSetEventName
}

// UnpackFeeCollectorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeCollectorSet(address indexed collector)
func (hCULimit *HCULimit) UnpackFeeCollectorSetEvent(log *types.Log) (*HCULimitFeeCollectorSet, error) {
	event := "FeeCollectorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitFeeCollectorSet)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitFeesCollected represents a FeesCollected event raised by the HCULimit contract.
type HCULimitFeesCollected struct {
	Payer  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const HCULimitFeesCollectedEventName = "FeesCollected"

// ContractEventName returns the user-defined event name.
func (HCULimitFeesCollected) ContractEventName() string {
	return HCULimitFeesCollectedEventName
}

// UnpackFeesCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCollected(address indexed payer, address indexed to, uint256 amount)
func (hCULimit *HCULimit) UnpackFeesCollectedEvent(log *types.Log) (*HCULimitFeesCollected, error) {
	event := "FeesCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitFeesCollected)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitInitialized represents a Initialized event raised by the HCULimit contract.
type HCULimitInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const HCULimitInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (HCULimitInitialized) ContractEventName() string {
	return HCULimitInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (hCULimit *HCULimit) UnpackInitializedEvent(log *types.Log) (*HCULimitInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitInitialized)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the HCULimit contract.
type HCULimitOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const HCULimitOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (HCULimitOwnershipTransferStarted) ContractEventName() string {
	return HCULimitOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (hCULimit *HCULimit) UnpackOwnershipTransferStartedEvent(log *types.Log) (*HCULimitOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitOwnershipTransferred represents a OwnershipTransferred event raised by the HCULimit contract.
type HCULimitOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const HCULimitOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (HCULimitOwnershipTransferred) ContractEventName() string {
	return HCULimitOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (hCULimit *HCULimit) UnpackOwnershipTransferredEvent(log *types.Log) (*HCULimitOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitPriceSet represents a PriceSet event raised by the HCULimit contract.
type HCULimitPriceSet struct {
	WeiPerHCU *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const HCULimitPriceSetEventName = "PriceSet"

// ContractEventName returns the user-defined event name.
func (HCULimitPriceSet) ContractEventName() string {
	return HCULimitPriceSetEventName
}

// UnpackPriceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceSet(uint256 weiPerHCU)
func (hCULimit *HCULimit) UnpackPriceSetEvent(log *types.Log) (*HCULimitPriceSet, error) {
	event := "PriceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitPriceSet)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitSponsorSet represents a SponsorSet event raised by the HCULimit contract.
type HCULimitSponsorSet struct {
	Caller  common.Address
	Sponsor common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const HCULimitSponsorSetEventName = "SponsorSet"

// ContractEventName returns the user-defined event name.
func (HCULimitSponsorSet) ContractEventName() string {
	return HCULimitSponsorSetEventName
}

// UnpackSponsorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SponsorSet(address indexed caller, address indexed sponsor)
func (hCULimit *HCULimit) UnpackSponsorSetEvent(log *types.Log) (*HCULimitSponsorSet, error) {
	event := "SponsorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitSponsorSet)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitUpgraded represents a Upgraded event raised by the HCULimit contract.
type HCULimitUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const HCULimitUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (HCULimitUpgraded) ContractEventName() string {
	return HCULimitUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (hCULimit *HCULimit) UnpackUpgradedEvent(log *types.Log) (*HCULimitUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitUpgraded)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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

// HCULimitWithdrawn represents a Withdrawn event raised by the HCULimit contract.
type HCULimitWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const HCULimitWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (HCULimitWithdrawn) ContractEventName() string {
	return HCULimitWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (hCULimit *HCULimit) UnpackWithdrawnEvent(log *types.Log) (*HCULimitWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hCULimit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HCULimitWithdrawn)
	if len(log.Data) > 0 {
		if err := hCULimit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hCULimit.abi.Events[event].Inputs {
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
func (hCULimit *HCULimit) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return hCULimit.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["CallerMustBeFHEVMExecutorContract"].ID.Bytes()[:4]) {
		return hCULimit.UnpackCallerMustBeFHEVMExecutorContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["CreditTooLarge"].ID.Bytes()[:4]) {
		return hCULimit.UnpackCreditTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return hCULimit.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return hCULimit.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return hCULimit.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["HCUCallerBlockLimitExceeded"].ID.Bytes()[:4]) {
		return hCULimit.UnpackHCUCallerBlockLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["HCUTransactionDepthLimitExceeded"].ID.Bytes()[:4]) {
		return hCULimit.UnpackHCUTransactionDepthLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["HCUTransactionLimitExceeded"].ID.Bytes()[:4]) {
		return hCULimit.UnpackHCUTransactionLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["InsufficientCredit"].ID.Bytes()[:4]) {
		return hCULimit.UnpackInsufficientCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return hCULimit.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return hCULimit.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["NotSponsor"].ID.Bytes()[:4]) {
		return hCULimit.UnpackNotSponsorError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return hCULimit.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return hCULimit.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["OwnershipCannotBeRenounced"].ID.Bytes()[:4]) {
		return hCULimit.UnpackOwnershipCannotBeRenouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["SponsorAlreadySet"].ID.Bytes()[:4]) {
		return hCULimit.UnpackSponsorAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return hCULimit.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return hCULimit.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return hCULimit.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["UnknownFunction"].ID.Bytes()[:4]) {
		return hCULimit.UnpackUnknownFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], hCULimit.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return hCULimit.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HCULimitAddressEmptyCode represents a AddressEmptyCode error raised by the HCULimit contract.
type HCULimitAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func HCULimitAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (hCULimit *HCULimit) UnpackAddressEmptyCodeError(raw []byte) (*HCULimitAddressEmptyCode, error) {
	out := new(HCULimitAddressEmptyCode)
	if err := hCULimit.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitCallerMustBeFHEVMExecutorContract represents a CallerMustBeFHEVMExecutorContract error raised by the HCULimit contract.
type HCULimitCallerMustBeFHEVMExecutorContract struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallerMustBeFHEVMExecutorContract()
func HCULimitCallerMustBeFHEVMExecutorContractErrorID() common.Hash {
	return common.HexToHash("0x31a81a81b261359ae4663731721c5556c065740aa1779e34886280615fb1f8c6")
}

// UnpackCallerMustBeFHEVMExecutorContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallerMustBeFHEVMExecutorContract()
func (hCULimit *HCULimit) UnpackCallerMustBeFHEVMExecutorContractError(raw []byte) (*HCULimitCallerMustBeFHEVMExecutorContract, error) {
	out := new(HCULimitCallerMustBeFHEVMExecutorContract)
	if err := hCULimit.abi.UnpackIntoInterface(out, "CallerMustBeFHEVMExecutorContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitCreditTooLarge represents a CreditTooLarge error raised by the HCULimit contract.
type HCULimitCreditTooLarge struct {
	Amount *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CreditTooLarge(uint256 amount, uint256 limit)
func HCULimitCreditTooLargeErrorID() common.Hash {
	return common.HexToHash("0x139665ec171b9d42f42111d46909f47c3c05ee6d2cc594c0fb2d19be7a2339cb")
}

// UnpackCreditTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CreditTooLarge(uint256 amount, uint256 limit)
func (hCULimit *HCULimit) UnpackCreditTooLargeError(raw []byte) (*HCULimitCreditTooLarge, error) {
	out := new(HCULimitCreditTooLarge)
	if err := hCULimit.abi.UnpackIntoInterface(out, "CreditTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the HCULimit contract.
type HCULimitERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func HCULimitERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (hCULimit *HCULimit) UnpackERC1967InvalidImplementationError(raw []byte) (*HCULimitERC1967InvalidImplementation, error) {
	out := new(HCULimitERC1967InvalidImplementation)
	if err := hCULimit.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitERC1967NonPayable represents a ERC1967NonPayable error raised by the HCULimit contract.
type HCULimitERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func HCULimitERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (hCULimit *HCULimit) UnpackERC1967NonPayableError(raw []byte) (*HCULimitERC1967NonPayable, error) {
	out := new(HCULimitERC1967NonPayable)
	if err := hCULimit.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitFailedCall represents a FailedCall error raised by the HCULimit contract.
type HCULimitFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func HCULimitFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (hCULimit *HCULimit) UnpackFailedCallError(raw []byte) (*HCULimitFailedCall, error) {
	out := new(HCULimitFailedCall)
	if err := hCULimit.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitHCUCallerBlockLimitExceeded represents a HCUCallerBlockLimitExceeded error raised by the HCULimit contract.
type HCULimitHCUCallerBlockLimitExceeded struct {
	Caller common.Address
	Used   *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HCUCallerBlockLimitExceeded(address caller, uint256 used, uint256 limit)
func HCULimitHCUCallerBlockLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xff17fcfc0211d1529e953908c1e9f511ef58784cfa56e948c2406c0ffa7ae16b")
}

// UnpackHCUCallerBlockLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HCUCallerBlockLimitExceeded(address caller, uint256 used, uint256 limit)
func (hCULimit *HCULimit) UnpackHCUCallerBlockLimitExceededError(raw []byte) (*HCULimitHCUCallerBlockLimitExceeded, error) {
	out := new(HCULimitHCUCallerBlockLimitExceeded)
	if err := hCULimit.abi.UnpackIntoInterface(out, "HCUCallerBlockLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitHCUTransactionDepthLimitExceeded represents a HCUTransactionDepthLimitExceeded error raised by the HCULimit contract.
type HCULimitHCUTransactionDepthLimitExceeded struct {
	Depth *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HCUTransactionDepthLimitExceeded(uint256 depth, uint256 limit)
func HCULimitHCUTransactionDepthLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xc7d8625a71a8f917332cdf821e517ffeddbdd1882b576f55700cb9063dd10726")
}

// UnpackHCUTransactionDepthLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HCUTransactionDepthLimitExceeded(uint256 depth, uint256 limit)
func (hCULimit *HCULimit) UnpackHCUTransactionDepthLimitExceededError(raw []byte) (*HCULimitHCUTransactionDepthLimitExceeded, error) {
	out := new(HCULimitHCUTransactionDepthLimitExceeded)
	if err := hCULimit.abi.UnpackIntoInterface(out, "HCUTransactionDepthLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitHCUTransactionLimitExceeded represents a HCUTransactionLimitExceeded error raised by the HCULimit contract.
type HCULimitHCUTransactionLimitExceeded struct {
	Used  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HCUTransactionLimitExceeded(uint256 used, uint256 limit)
func HCULimitHCUTransactionLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x3091dd8c2877b8edf6ef1f41683ac81d2dee20d9a028090605cdeb9408a9fb32")
}

// UnpackHCUTransactionLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HCUTransactionLimitExceeded(uint256 used, uint256 limit)
func (hCULimit *HCULimit) UnpackHCUTransactionLimitExceededError(raw []byte) (*HCULimitHCUTransactionLimitExceeded, error) {
	out := new(HCULimitHCUTransactionLimitExceeded)
	if err := hCULimit.abi.UnpackIntoInterface(out, "HCUTransactionLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitInsufficientCredit represents a InsufficientCredit error raised by the HCULimit contract.
type HCULimitInsufficientCredit struct {
	Payer common.Address
	Need  *big.Int
	Have  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientCredit(address payer, uint256 need, uint256 have)
func HCULimitInsufficientCreditErrorID() common.Hash {
	return common.HexToHash("0xf2aac135b907fc14a893ce29ff053a8881ed4754202ec9e41d2fa5a7d8182a1b")
}

// UnpackInsufficientCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientCredit(address payer, uint256 need, uint256 have)
func (hCULimit *HCULimit) UnpackInsufficientCreditError(raw []byte) (*HCULimitInsufficientCredit, error) {
	out := new(HCULimitInsufficientCredit)
	if err := hCULimit.abi.UnpackIntoInterface(out, "InsufficientCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitInvalidInitialization represents a InvalidInitialization error raised by the HCULimit contract.
type HCULimitInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func HCULimitInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (hCULimit *HCULimit) UnpackInvalidInitializationError(raw []byte) (*HCULimitInvalidInitialization, error) {
	out := new(HCULimitInvalidInitialization)
	if err := hCULimit.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitNotInitializing represents a NotInitializing error raised by the HCULimit contract.
type HCULimitNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func HCULimitNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (hCULimit *HCULimit) UnpackNotInitializingError(raw []byte) (*HCULimitNotInitializing, error) {
	out := new(HCULimitNotInitializing)
	if err := hCULimit.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitNotSponsor represents a NotSponsor error raised by the HCULimit contract.
type HCULimitNotSponsor struct {
	Caller  common.Address
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSponsor(address caller, address account)
func HCULimitNotSponsorErrorID() common.Hash {
	return common.HexToHash("0x6a87d821254e862a7b076baf168a69b634891a618840c7a38665dd2cc91d2a10")
}

// UnpackNotSponsorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSponsor(address caller, address account)
func (hCULimit *HCULimit) UnpackNotSponsorError(raw []byte) (*HCULimitNotSponsor, error) {
	out := new(HCULimitNotSponsor)
	if err := hCULimit.abi.UnpackIntoInterface(out, "NotSponsor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the HCULimit contract.
type HCULimitOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func HCULimitOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (hCULimit *HCULimit) UnpackOwnableInvalidOwnerError(raw []byte) (*HCULimitOwnableInvalidOwner, error) {
	out := new(HCULimitOwnableInvalidOwner)
	if err := hCULimit.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the HCULimit contract.
type HCULimitOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func HCULimitOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (hCULimit *HCULimit) UnpackOwnableUnauthorizedAccountError(raw []byte) (*HCULimitOwnableUnauthorizedAccount, error) {
	out := new(HCULimitOwnableUnauthorizedAccount)
	if err := hCULimit.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitOwnershipCannotBeRenounced represents a OwnershipCannotBeRenounced error raised by the HCULimit contract.
type HCULimitOwnershipCannotBeRenounced struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnershipCannotBeRenounced()
func HCULimitOwnershipCannotBeRenouncedErrorID() common.Hash {
	return common.HexToHash("0x2fab92ca4da7e80162387e93e02720bc4b98838c093385cac8fecf71a9b7de25")
}

// UnpackOwnershipCannotBeRenouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnershipCannotBeRenounced()
func (hCULimit *HCULimit) UnpackOwnershipCannotBeRenouncedError(raw []byte) (*HCULimitOwnershipCannotBeRenounced, error) {
	out := new(HCULimitOwnershipCannotBeRenounced)
	if err := hCULimit.abi.UnpackIntoInterface(out, "OwnershipCannotBeRenounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitSponsorAlreadySet represents a SponsorAlreadySet error raised by the HCULimit contract.
type HCULimitSponsorAlreadySet struct {
	Caller  common.Address
	Sponsor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SponsorAlreadySet(address caller, address sponsor)
func HCULimitSponsorAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xcc7bfb16b0d1bb1588c8424b5ab145274013539ebbf8d39f71fe2a32815ac10a")
}

// UnpackSponsorAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SponsorAlreadySet(address caller, address sponsor)
func (hCULimit *HCULimit) UnpackSponsorAlreadySetError(raw []byte) (*HCULimitSponsorAlreadySet, error) {
	out := new(HCULimitSponsorAlreadySet)
	if err := hCULimit.abi.UnpackIntoInterface(out, "SponsorAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitTransferFailed represents a TransferFailed error raised by the HCULimit contract.
type HCULimitTransferFailed struct {
	Account common.Address
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed(address account, uint256 amount)
func HCULimitTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x1c43b9761b3fba5321ca8212bfc231945f668ccc0c446f333999eea9ce8fda81")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed(address account, uint256 amount)
func (hCULimit *HCULimit) UnpackTransferFailedError(raw []byte) (*HCULimitTransferFailed, error) {
	out := new(HCULimitTransferFailed)
	if err := hCULimit.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the HCULimit contract.
type HCULimitUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func HCULimitUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (hCULimit *HCULimit) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*HCULimitUUPSUnauthorizedCallContext, error) {
	out := new(HCULimitUUPSUnauthorizedCallContext)
	if err := hCULimit.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the HCULimit contract.
type HCULimitUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func HCULimitUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (hCULimit *HCULimit) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*HCULimitUUPSUnsupportedProxiableUUID, error) {
	out := new(HCULimitUUPSUnsupportedProxiableUUID)
	if err := hCULimit.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitUnknownFunction represents a UnknownFunction error raised by the HCULimit contract.
type HCULimitUnknownFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFunction(bytes4 selector)
func HCULimitUnknownFunctionErrorID() common.Hash {
	return common.HexToHash("0x150879b08deba1542153a5ff1ae31dab47d79a1283d514376e46d60570830c95")
}

// UnpackUnknownFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFunction(bytes4 selector)
func (hCULimit *HCULimit) UnpackUnknownFunctionError(raw []byte) (*HCULimitUnknownFunction, error) {
	out := new(HCULimitUnknownFunction)
	if err := hCULimit.abi.UnpackIntoInterface(out, "UnknownFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HCULimitZeroAddress represents a ZeroAddress error raised by the HCULimit contract.
type HCULimitZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func HCULimitZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (hCULimit *HCULimit) UnpackZeroAddressError(raw []byte) (*HCULimitZeroAddress, error) {
	out := new(HCULimitZeroAddress)
	if err := hCULimit.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
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

// HostTimelockMetaData contains all meta data concerning the HostTimelock contract.
var HostTimelockMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proposers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"CANCELLER_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"EXECUTOR_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROPOSER_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payload\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"executeBatch\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"payloads\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getMinDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getOperationState\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumTimelockController.OperationState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOperation\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashOperationBatch\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"payloads\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isOperation\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperationDone\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperationPending\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isOperationReady\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"scheduleBatch\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"payloads\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateDelay\",\"inputs\":[{\"name\":\"newDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"CallExecuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallSalt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallScheduled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"delay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinDelayChange\",\"inputs\":[{\"name\":\"oldDuration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newDuration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"previousAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"newAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessControlBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessControlUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"neededRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TimelockInsufficientDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockInvalidOperationLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payloads\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockUnauthorizedCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TimelockUnexecutedPredecessor\",\"inputs\":[{\"name\":\"predecessorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TimelockUnexpectedOperationState\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "HostTimelock",
	Bin: "0x608060405234801561000f575f5ffd5b50604051611df9380380611df983398101604081905261002e91610278565b604080516001808252818301909252839183919060208083019080368337019050505f61005b81306101a0565b506001600160a01b03811615610077576100755f826101a0565b505b5f5b835181101561010b576100cb7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18583815181106100b8576100b861034f565b60200260200101516101a060201b60201c565b506101027ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838583815181106100b8576100b861034f565b50600101610079565b505f5b82518110156101565761014d7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638483815181106100b8576100b861034f565b5060010161010e565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a1505050505050610363565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610240575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101f83390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610243565b505f5b92915050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610273575f5ffd5b919050565b5f5f60408385031215610289575f5ffd5b825160208401519092506001600160401b038111156102a6575f5ffd5b8301601f810185136102b6575f5ffd5b80516001600160401b038111156102cf576102cf610249565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102fd576102fd610249565b60405291825260208184018101929081018884111561031a575f5ffd5b6020850194505b83851015610340576103328561025d565b815260209485019401610321565b50809450505050509250929050565b634e487b7160e01b5f52603260045260245ffd5b611a89806103705f395ff3fe6080604052600436106101b2575f3560e01c80638065657f116100e7578063bc197c8111610087578063d547741f11610062578063d547741f14610569578063e38335e514610588578063f23a6e611461059b578063f27a0c92146105c6575f5ffd5b8063bc197c81146104f4578063c4d252f51461051f578063d45c44351461053e575f5ffd5b806391d14854116100c257806391d148541461044d578063a217fddf1461048f578063b08e51c0146104a2578063b1c5f427146104d5575f5ffd5b80638065657f146103dc5780638f2a0bb0146103fb5780638f61f4f51461041a575f5ffd5b80632ab0f5291161015257806336568abe1161012d57806336568abe14610353578063584b153e1461037257806364d62353146103915780637958004c146103b0575f5ffd5b80632ab0f529146102f65780632f2ff15d1461031557806331d5075014610334575f5ffd5b8063134008d31161018d578063134008d31461025357806313bc9f2014610266578063150b7a0214610285578063248a9ca3146102c8575f5ffd5b806301d5062a146101bd57806301ffc9a7146101de57806307bd026514610212575f5ffd5b366101b957005b5f5ffd5b3480156101c8575f5ffd5b506101dc6101d736600461125a565b6105da565b005b3480156101e9575f5ffd5b506101fd6101f83660046112c9565b6106ae565b60405190151581526020015b60405180910390f35b34801561021d575f5ffd5b506102457fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b604051908152602001610209565b6101dc6102613660046112f0565b6106be565b348015610271575f5ffd5b506101fd610280366004611357565b6107b3565b348015610290575f5ffd5b506102af61029f36600461141f565b630a85bd0160e11b949350505050565b6040516001600160e01b03199091168152602001610209565b3480156102d3575f5ffd5b506102456102e2366004611357565b5f9081526020819052604090206001015490565b348015610301575f5ffd5b506101fd610310366004611357565b6107d8565b348015610320575f5ffd5b506101dc61032f366004611483565b6107e0565b34801561033f575f5ffd5b506101fd61034e366004611357565b61080a565b34801561035e575f5ffd5b506101dc61036d366004611483565b61082e565b34801561037d575f5ffd5b506101fd61038c366004611357565b610866565b34801561039c575f5ffd5b506101dc6103ab366004611357565b6108ab565b3480156103bb575f5ffd5b506103cf6103ca366004611357565b61091e565b60405161020991906114c1565b3480156103e7575f5ffd5b506102456103f63660046112f0565b610966565b348015610406575f5ffd5b506101dc610415366004611528565b6109a4565b348015610425575f5ffd5b506102457fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b348015610458575f5ffd5b506101fd610467366004611483565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b34801561049a575f5ffd5b506102455f81565b3480156104ad575f5ffd5b506102457ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b3480156104e0575f5ffd5b506102456104ef3660046115dd565b610b46565b3480156104ff575f5ffd5b506102af61050e36600461170a565b63bc197c8160e01b95945050505050565b34801561052a575f5ffd5b506101dc610539366004611357565b610b8a565b348015610549575f5ffd5b50610245610558366004611357565b5f9081526001602052604090205490565b348015610574575f5ffd5b506101dc610583366004611483565b610c34565b6101dc6105963660046115dd565b610c58565b3480156105a6575f5ffd5b506102af6105b53660046117b9565b63f23a6e6160e01b95945050505050565b3480156105d1575f5ffd5b50600254610245565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc161060481610e32565b5f610613898989898989610966565b905061061f8184610e3f565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a60405161065a96959493929190611835565b60405180910390a383156106a357807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d03878560405161069a91815260200190565b60405180910390a25b505050505050505050565b5f6106b882610ed0565b92915050565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff1661073a5761073a8133610ef4565b5f610749888888888888610966565b90506107558185610f4a565b61076188888888610f98565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a6040516107989493929190611872565b60405180910390a36107a98161100c565b5050505050505050565b5f60025b6107c08361091e565b60038111156107d1576107d16114ad565b1492915050565b5f60036107b7565b5f828152602081905260409020600101546107fa81610e32565b6108048383611037565b50505050565b5f806108158361091e565b6003811115610826576108266114ad565b141592915050565b6001600160a01b03811633146108575760405163334bd91960e11b815260040160405180910390fd5b61086182826110de565b505050565b5f5f6108718361091e565b90506001816003811115610887576108876114ad565b14806108a4575060028160038111156108a2576108a26114ad565b145b9392505050565b333081146108dc5760405163e2850c5960e01b81526001600160a01b03821660048201526024015b60405180910390fd5b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b5f81815260016020526040812054805f0361093b57505f92915050565b6001810361094c5750600392915050565b4281111561095d5750600192915050565b50600292915050565b5f86868686868660405160200161098296959493929190611835565b6040516020818303038152906040528051906020012090509695505050505050565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc16109ce81610e32565b88871415806109dd5750888514155b15610a25576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018a905260248101869052604481018890526064016108d3565b5f610a368b8b8b8b8b8b8b8b610b46565b9050610a428184610e3f565b5f5b8a811015610af75780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610a8157610a8161189a565b9050602002016020810190610a9691906118ae565b8d8d86818110610aa857610aa861189a565b905060200201358c8c87818110610ac157610ac161189a565b9050602002810190610ad391906118c7565b8c8b604051610ae796959493929190611835565b60405180910390a3600101610a44565b508315610b3957807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610b3091815260200190565b60405180910390a25b5050505050505050505050565b5f8888888888888888604051602001610b669897969594939291906119a3565b60405160208183030381529060405280519060200120905098975050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610bb481610e32565b610bbd82610866565b610bf95781610bcc600261115f565b610bd6600161115f565b604051635ead8eb560e01b815260048101939093521760248201526044016108d3565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f82815260208190526040902060010154610c4e81610e32565b61080483836110de565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff16610cd457610cd48133610ef4565b8786141580610ce35750878414155b15610d2b576040517fffb032110000000000000000000000000000000000000000000000000000000081526004810189905260248101859052604481018790526064016108d3565b5f610d3c8a8a8a8a8a8a8a8a610b46565b9050610d488185610f4a565b5f5b89811015610e1c575f8b8b83818110610d6557610d6561189a565b9050602002016020810190610d7a91906118ae565b90505f8a8a84818110610d8f57610d8f61189a565b905060200201359050365f8a8a86818110610dac57610dac61189a565b9050602002810190610dbe91906118c7565b91509150610dce84848484610f98565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610e059493929190611872565b60405180910390a350505050806001019050610d4a565b50610e268161100c565b50505050505050505050565b610e3c8133610ef4565b50565b610e488261080a565b15610e795781610e575f61115f565b604051635ead8eb560e01b8152600481019290925260248201526044016108d3565b5f610e8360025490565b905080821015610eb057604051635433660960e01b815260048101839052602481018290526044016108d3565b610eba8242611a5b565b5f93845260016020526040909320929092555050565b5f6001600160e01b03198216630271189760e51b14806106b857506106b882611181565b5f828152602081815260408083206001600160a01b038516845290915290205460ff16610f465760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016108d3565b5050565b610f53826107b3565b610f625781610e57600261115f565b8015801590610f775750610f75816107d8565b155b15610f465760405163121534c360e31b8152600481018290526024016108d3565b5f5f856001600160a01b0316858585604051610fb5929190611a7a565b5f6040518083038185875af1925050503d805f8114610fef576040519150601f19603f3d011682016040523d82523d5f602084013e610ff4565b606091505b509150915061100382826111b5565b50505050505050565b611015816107b3565b6110245780610e57600261115f565b5f90815260016020819052604090912055565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166110d7575f838152602081815260408083206001600160a01b03861684529091529020805460ff1916600117905561108f3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016106b8565b505f6106b8565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16156110d7575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016106b8565b5f816003811115611172576111726114ad565b600160ff919091161b92915050565b5f6001600160e01b03198216637965db0b60e01b14806106b857506301ffc9a760e01b6001600160e01b03198316146106b8565b606082156111c45750806106b8565b8151156111d9576111d4826111f2565b6106b8565b60405163d6bda27560e01b815260040160405180910390fd5b805160208201fd5b80356001600160a01b0381168114611210575f5ffd5b919050565b5f5f83601f840112611225575f5ffd5b50813567ffffffffffffffff81111561123c575f5ffd5b602083019150836020828501011115611253575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215611270575f5ffd5b611279886111fa565b965060208801359550604088013567ffffffffffffffff81111561129b575f5ffd5b6112a78a828b01611215565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f602082840312156112d9575f5ffd5b81356001600160e01b0319811681146108a4575f5ffd5b5f5f5f5f5f5f60a08789031215611305575f5ffd5b61130e876111fa565b955060208701359450604087013567ffffffffffffffff811115611330575f5ffd5b61133c89828a01611215565b979a9699509760608101359660809091013595509350505050565b5f60208284031215611367575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff811182821017156113ab576113ab61136e565b604052919050565b5f82601f8301126113c2575f5ffd5b813567ffffffffffffffff8111156113dc576113dc61136e565b6113ef601f8201601f1916602001611382565b818152846020838601011115611403575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611432575f5ffd5b61143b856111fa565b9350611449602086016111fa565b925060408501359150606085013567ffffffffffffffff81111561146b575f5ffd5b611477878288016113b3565b91505092959194509250565b5f5f60408385031215611494575f5ffd5b823591506114a4602084016111fa565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b60208101600483106114e157634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f83601f8401126114f7575f5ffd5b50813567ffffffffffffffff81111561150e575f5ffd5b6020830191508360208260051b8501011115611253575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611540575f5ffd5b893567ffffffffffffffff811115611556575f5ffd5b6115628c828d016114e7565b909a5098505060208a013567ffffffffffffffff811115611581575f5ffd5b61158d8c828d016114e7565b90985096505060408a013567ffffffffffffffff8111156115ac575f5ffd5b6115b88c828d016114e7565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b0312156115f4575f5ffd5b883567ffffffffffffffff81111561160a575f5ffd5b6116168b828c016114e7565b909950975050602089013567ffffffffffffffff811115611635575f5ffd5b6116418b828c016114e7565b909750955050604089013567ffffffffffffffff811115611660575f5ffd5b61166c8b828c016114e7565b999c989b509699959896976060870135966080013595509350505050565b5f82601f830112611699575f5ffd5b813567ffffffffffffffff8111156116b3576116b361136e565b8060051b6116c360208201611382565b918252602081850181019290810190868411156116de575f5ffd5b6020860192505b838310156117005782358252602092830192909101906116e5565b9695505050505050565b5f5f5f5f5f60a0868803121561171e575f5ffd5b611727866111fa565b9450611735602087016111fa565b9350604086013567ffffffffffffffff811115611750575f5ffd5b61175c8882890161168a565b935050606086013567ffffffffffffffff811115611778575f5ffd5b6117848882890161168a565b925050608086013567ffffffffffffffff8111156117a0575f5ffd5b6117ac888289016113b3565b9150509295509295909350565b5f5f5f5f5f60a086880312156117cd575f5ffd5b6117d6866111fa565b94506117e4602087016111fa565b93506040860135925060608601359150608086013567ffffffffffffffff8111156117a0575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038716815285602082015260a060408201525f61185d60a08301868861180d565b60608301949094525060800152949350505050565b6001600160a01b0385168152836020820152606060408201525f61170060608301848661180d565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156118be575f5ffd5b6108a4826111fa565b5f5f8335601e198436030181126118dc575f5ffd5b83018035915067ffffffffffffffff8211156118f6575f5ffd5b602001915036819003821315611253575f5ffd5b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561199657848403601f190189528235818112611946575f5ffd5b870160208101903567ffffffffffffffff811115611962575f5ffd5b803603821315611970575f5ffd5b61197b86828461180d565b95505050602083019250602089019850600182019150611928565b5091979650505050505050565b60a080825281018890525f8960c08301825b8b8110156119e3576001600160a01b036119ce846111fa565b168252602092830192909101906001016119b5565b5083810360208501528881527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff891115611a1b575f5ffd5b8860051b9150818a60208301370182810360209081016040850152611a43908201878961190a565b60608401959095525050608001529695505050505050565b808201808211156106b857634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056",
}

// HostTimelock is an auto generated Go binding around an Ethereum contract.
type HostTimelock struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HostTimelock) GetABI() abi.ABI {
	return c.abi
}

// NewHostTimelock creates a new instance of HostTimelock.
func NewHostTimelock() *HostTimelock {
	parsed, err := HostTimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HostTimelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HostTimelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 delay, address[] proposers) returns()
func (hostTimelock *HostTimelock) PackConstructor(delay *big.Int, proposers []common.Address) []byte {
	enc, err := hostTimelock.abi.Pack("", delay, proposers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) PackCANCELLERROLE() []byte {
	enc, err := hostTimelock.abi.Pack("CANCELLER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) TryPackCANCELLERROLE() ([]byte, error) {
	return hostTimelock.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := hostTimelock.abi.Unpack("CANCELLER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) PackDEFAULTADMINROLE() []byte {
	enc, err := hostTimelock.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return hostTimelock.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := hostTimelock.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) PackEXECUTORROLE() []byte {
	enc, err := hostTimelock.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) TryPackEXECUTORROLE() ([]byte, error) {
	return hostTimelock.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := hostTimelock.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) PackPROPOSERROLE() []byte {
	enc, err := hostTimelock.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) TryPackPROPOSERROLE() ([]byte, error) {
	return hostTimelock.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (hostTimelock *HostTimelock) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := hostTimelock.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (hostTimelock *HostTimelock) PackCancel(id [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (hostTimelock *HostTimelock) TryPackCancel(id [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("cancel", id)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (hostTimelock *HostTimelock) PackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("execute", target, value, payload, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (hostTimelock *HostTimelock) TryPackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("execute", target, value, payload, predecessor, salt)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (hostTimelock *HostTimelock) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (hostTimelock *HostTimelock) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (hostTimelock *HostTimelock) PackGetMinDelay() []byte {
	enc, err := hostTimelock.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256)
func (hostTimelock *HostTimelock) TryPackGetMinDelay() ([]byte, error) {
	return hostTimelock.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (hostTimelock *HostTimelock) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := hostTimelock.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (hostTimelock *HostTimelock) PackGetOperationState(id [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("getOperationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (hostTimelock *HostTimelock) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (hostTimelock *HostTimelock) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := hostTimelock.abi.Unpack("getOperationState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (hostTimelock *HostTimelock) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (hostTimelock *HostTimelock) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (hostTimelock *HostTimelock) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := hostTimelock.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (hostTimelock *HostTimelock) PackGetTimestamp(id [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("getTimestamp", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (hostTimelock *HostTimelock) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (hostTimelock *HostTimelock) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := hostTimelock.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (hostTimelock *HostTimelock) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := hostTimelock.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (hostTimelock *HostTimelock) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return hostTimelock.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (hostTimelock *HostTimelock) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := hostTimelock.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (hostTimelock *HostTimelock) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return hostTimelock.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (hostTimelock *HostTimelock) UnpackHasRole(data []byte) (bool, error) {
	out, err := hostTimelock.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (hostTimelock *HostTimelock) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (hostTimelock *HostTimelock) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (hostTimelock *HostTimelock) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := hostTimelock.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (hostTimelock *HostTimelock) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (hostTimelock *HostTimelock) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (hostTimelock *HostTimelock) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := hostTimelock.abi.Unpack("hashOperationBatch", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) PackIsOperation(id [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("isOperation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) UnpackIsOperation(data []byte) (bool, error) {
	out, err := hostTimelock.abi.Unpack("isOperation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) PackIsOperationDone(id [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("isOperationDone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := hostTimelock.abi.Unpack("isOperationDone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) PackIsOperationPending(id [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("isOperationPending", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := hostTimelock.abi.Unpack("isOperationPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) PackIsOperationReady(id [32]byte) []byte {
	enc, err := hostTimelock.abi.Pack("isOperationReady", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (hostTimelock *HostTimelock) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := hostTimelock.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := hostTimelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return hostTimelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := hostTimelock.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := hostTimelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return hostTimelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := hostTimelock.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := hostTimelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return hostTimelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (hostTimelock *HostTimelock) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := hostTimelock.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (hostTimelock *HostTimelock) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := hostTimelock.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (hostTimelock *HostTimelock) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return hostTimelock.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (hostTimelock *HostTimelock) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := hostTimelock.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (hostTimelock *HostTimelock) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return hostTimelock.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (hostTimelock *HostTimelock) PackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := hostTimelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (hostTimelock *HostTimelock) TryPackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return hostTimelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (hostTimelock *HostTimelock) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := hostTimelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (hostTimelock *HostTimelock) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return hostTimelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (hostTimelock *HostTimelock) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := hostTimelock.abi.Pack("supportsInterface", interfaceId)
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
func (hostTimelock *HostTimelock) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return hostTimelock.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (hostTimelock *HostTimelock) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := hostTimelock.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (hostTimelock *HostTimelock) PackUpdateDelay(newDelay *big.Int) []byte {
	enc, err := hostTimelock.abi.Pack("updateDelay", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (hostTimelock *HostTimelock) TryPackUpdateDelay(newDelay *big.Int) ([]byte, error) {
	return hostTimelock.abi.Pack("updateDelay", newDelay)
}

// HostTimelockCallExecuted represents a CallExecuted event raised by the HostTimelock contract.
type HostTimelockCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const HostTimelockCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (HostTimelockCallExecuted) ContractEventName() string {
	return HostTimelockCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (hostTimelock *HostTimelock) UnpackCallExecutedEvent(log *types.Log) (*HostTimelockCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockCallExecuted)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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

// HostTimelockCallSalt represents a CallSalt event raised by the HostTimelock contract.
type HostTimelockCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const HostTimelockCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (HostTimelockCallSalt) ContractEventName() string {
	return HostTimelockCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (hostTimelock *HostTimelock) UnpackCallSaltEvent(log *types.Log) (*HostTimelockCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockCallSalt)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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

// HostTimelockCallScheduled represents a CallScheduled event raised by the HostTimelock contract.
type HostTimelockCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const HostTimelockCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (HostTimelockCallScheduled) ContractEventName() string {
	return HostTimelockCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (hostTimelock *HostTimelock) UnpackCallScheduledEvent(log *types.Log) (*HostTimelockCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockCallScheduled)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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

// HostTimelockCancelled represents a Cancelled event raised by the HostTimelock contract.
type HostTimelockCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const HostTimelockCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (HostTimelockCancelled) ContractEventName() string {
	return HostTimelockCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (hostTimelock *HostTimelock) UnpackCancelledEvent(log *types.Log) (*HostTimelockCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockCancelled)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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

// HostTimelockMinDelayChange represents a MinDelayChange event raised by the HostTimelock contract.
type HostTimelockMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const HostTimelockMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (HostTimelockMinDelayChange) ContractEventName() string {
	return HostTimelockMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (hostTimelock *HostTimelock) UnpackMinDelayChangeEvent(log *types.Log) (*HostTimelockMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockMinDelayChange)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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

// HostTimelockRoleAdminChanged represents a RoleAdminChanged event raised by the HostTimelock contract.
type HostTimelockRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const HostTimelockRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (HostTimelockRoleAdminChanged) ContractEventName() string {
	return HostTimelockRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (hostTimelock *HostTimelock) UnpackRoleAdminChangedEvent(log *types.Log) (*HostTimelockRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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

// HostTimelockRoleGranted represents a RoleGranted event raised by the HostTimelock contract.
type HostTimelockRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const HostTimelockRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (HostTimelockRoleGranted) ContractEventName() string {
	return HostTimelockRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (hostTimelock *HostTimelock) UnpackRoleGrantedEvent(log *types.Log) (*HostTimelockRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockRoleGranted)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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

// HostTimelockRoleRevoked represents a RoleRevoked event raised by the HostTimelock contract.
type HostTimelockRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const HostTimelockRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (HostTimelockRoleRevoked) ContractEventName() string {
	return HostTimelockRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (hostTimelock *HostTimelock) UnpackRoleRevokedEvent(log *types.Log) (*HostTimelockRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hostTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HostTimelockRoleRevoked)
	if len(log.Data) > 0 {
		if err := hostTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hostTimelock.abi.Events[event].Inputs {
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
func (hostTimelock *HostTimelock) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], hostTimelock.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return hostTimelock.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HostTimelockAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the HostTimelock contract.
type HostTimelockAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func HostTimelockAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (hostTimelock *HostTimelock) UnpackAccessControlBadConfirmationError(raw []byte) (*HostTimelockAccessControlBadConfirmation, error) {
	out := new(HostTimelockAccessControlBadConfirmation)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostTimelockAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the HostTimelock contract.
type HostTimelockAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func HostTimelockAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (hostTimelock *HostTimelock) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*HostTimelockAccessControlUnauthorizedAccount, error) {
	out := new(HostTimelockAccessControlUnauthorizedAccount)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostTimelockFailedCall represents a FailedCall error raised by the HostTimelock contract.
type HostTimelockFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func HostTimelockFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (hostTimelock *HostTimelock) UnpackFailedCallError(raw []byte) (*HostTimelockFailedCall, error) {
	out := new(HostTimelockFailedCall)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostTimelockTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the HostTimelock contract.
type HostTimelockTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func HostTimelockTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (hostTimelock *HostTimelock) UnpackTimelockInsufficientDelayError(raw []byte) (*HostTimelockTimelockInsufficientDelay, error) {
	out := new(HostTimelockTimelockInsufficientDelay)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostTimelockTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the HostTimelock contract.
type HostTimelockTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func HostTimelockTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (hostTimelock *HostTimelock) UnpackTimelockInvalidOperationLengthError(raw []byte) (*HostTimelockTimelockInvalidOperationLength, error) {
	out := new(HostTimelockTimelockInvalidOperationLength)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostTimelockTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the HostTimelock contract.
type HostTimelockTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func HostTimelockTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (hostTimelock *HostTimelock) UnpackTimelockUnauthorizedCallerError(raw []byte) (*HostTimelockTimelockUnauthorizedCaller, error) {
	out := new(HostTimelockTimelockUnauthorizedCaller)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostTimelockTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the HostTimelock contract.
type HostTimelockTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func HostTimelockTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (hostTimelock *HostTimelock) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*HostTimelockTimelockUnexecutedPredecessor, error) {
	out := new(HostTimelockTimelockUnexecutedPredecessor)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HostTimelockTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the HostTimelock contract.
type HostTimelockTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func HostTimelockTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (hostTimelock *HostTimelock) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*HostTimelockTimelockUnexpectedOperationState, error) {
	out := new(HostTimelockTimelockUnexpectedOperationState)
	if err := hostTimelock.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierMetaData contains all meta data concerning the InputVerifier contract.
var InputVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"gatewayChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"grace\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_SIGNERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"defineNewContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCoprocessorSigners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getCurrentContext\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"gracePeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isSigner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyInput\",\"inputs\":[{\"name\":\"context\",\"type\":\"tuple\",\"internalType\":\"structIInputVerifier.ContextUserInputs\",\"components\":[{\"name\":\"userAddress\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"contractAddress\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"inputHandle\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewContextSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"signers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ContextExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"since\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeserializingInputProofFail\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyInputProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidChainId\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidExtraData\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidHandleVersion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidIndex\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInputHandle\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidSignerCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnershipCannotBeRenounced\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SignatureThresholdNotReached\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SignerAlreadySet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "InputVerifier",
	Bin: "0x61010060405230608052348015610014575f5ffd5b506040516121e03803806121e083398101604081905261003391610133565b60408051808201909152601181527024b7383aba2b32b934b334b1b0ba34b7b760791b60208201528282610065610081565b825160209093019290922060c05260e05260a052506101559050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100d15760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101305780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f5f60408385031215610144575f5ffd5b505080516020909101519092909150565b60805160a05160c05160e0516120356101ab5f395f818161049401526113ce01525f8181610446015261138001525f818161031c015261057401525f81816109360152818161095f0152610b0001526120355ff3fe608060405260043610610143575f3560e01c80638da5cb5b116100bf578063e30c397811610073578063e75235b811610058578063e75235b8146103d8578063f2fde38b146103ec578063f698da251461040b57610143565b8063e30c3978146103a5578063e6317df5146103b957610143565b8063a06db7dc116100a4578063a06db7dc1461030b578063a5ead3ce1461033e578063ad3cb1cc1461035d57610143565b80638da5cb5b146102be5780639164d0ae146102ea57610143565b80635dbffdec1161011657806379ba5097116100fb57806379ba5097146102675780637df73e271461027b5780638013ff93146102aa57610143565b80635dbffdec14610234578063715018a61461025357610143565b80630d8e6e2c146101925780634f1ef286146101e957806352d1902d146101fe57806359ecd65714610220575b34801561014e575f5ffd5b50604051630150879b60e41b81527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b34801561019d575f5ffd5b5060408051808201909152601481527f496e70757456657269666965722076302e322e3000000000000000000000000060208201525b6040516101e09190611ab1565b60405180910390f35b6101fc6101f7366004611b0e565b6104de565b005b348015610209575f5ffd5b506102126104fd565b6040519081526020016101e0565b34801561022b575f5ffd5b5061021260ff81565b34801561023f575f5ffd5b506101fc61024e366004611c15565b61052b565b34801561025e575f5ffd5b506101fc6105e6565b348015610272575f5ffd5b506101fc6105ff565b348015610286575f5ffd5b5061029a610295366004611c64565b610647565b60405190151581526020016101e0565b3480156102b5575f5ffd5b50610212610690565b3480156102c9575f5ffd5b506102d26106a8565b6040516001600160a01b0390911681526020016101e0565b3480156102f5575f5ffd5b506102fe6106dc565b6040516101e09190611c86565b348015610316575f5ffd5b506102127f000000000000000000000000000000000000000000000000000000000000000081565b348015610349575f5ffd5b506101fc610358366004611cd1565b6106eb565b348015610368575f5ffd5b506101d36040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156103b0575f5ffd5b506102d26107fe565b3480156103c4575f5ffd5b506102126103d3366004611d30565b610826565b3480156103e3575f5ffd5b5061021261089d565b3480156103f7575f5ffd5b506101fc610406366004611c64565b6108a6565b348015610416575f5ffd5b50610212604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6104e661092b565b6104ef826109e4565b6104f98282610a21565b5050565b5f610506610af5565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b610533610b3e565b5f61053c610b70565b805490915085906001600160f81b0316811161056e5760405163375989e360e11b815260040161018991815260200190565b506105997f000000000000000000000000000000000000000000000000000000000000000042611dce565b81546001600160f81b03165f9081526001830160205260409020805467ffffffffffffffff191667ffffffffffffffff929092169190911790556105df85858585610bd1565b5050505050565b6040516317d5c96560e11b815260040160405180910390fd5b33806106096107fe565b6001600160a01b03161461063b5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610189565b61064481610e19565b50565b5f5f610651610b70565b80546001600160f81b03165f9081526001909101602090815260408083206001600160a01b039096168352600290950190529290922054151592915050565b5f610699610b70565b546001600160f81b0316919050565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b60606106e6610e51565b905090565b5f6106f4610ed7565b805490915060ff600160401b820416159067ffffffffffffffff165f8115801561071b5750825b90505f8267ffffffffffffffff1660011480156107375750303b155b905081158015610745575080155b156107635760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561079257845468ff00000000000000001916600160401b1785555b61079b8a610f01565b6107a789898989610bd1565b83156107f257845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c006106cc565b5f5f5f5f6108348686610f12565b92509250925061084687878786610fe6565b5f88878760405160200161085c93929190611de1565b60408051601f1981840301815291905280516020909101209050805c8061088f5761088a8a898987876110b0565b6001825d5b509698975050505050505050565b5f6106e66111c3565b6108ae610b3e565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b03831690811782556108f26106a8565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806109c457507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166109b87f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156109e25760405163703e46dd60e11b815260040160405180910390fd5b565b6109ec610b3e565b806001600160a01b0381163b6104f957604051634c9c8ce360e01b81526001600160a01b039091166004820152602401610189565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610a7b575060408051601f3d908101601f19168201909252610a7891810190611e49565b60015b610aa357604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610189565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610ae657604051632a87526960e21b815260048101829052602401610189565b610af083836111dc565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109e25760405163703e46dd60e11b815260040160405180910390fd5b33610b476106a8565b6001600160a01b0316146109e25760405163118cdaa760e01b8152336004820152602401610189565b5f8060ff19610ba060017fc0d4c9b86ea0f6137ff8eefae555222fc4440b492660575e1946149ebcd61384611e60565b604051602001610bb291815260200190565b60408051601f1981840301815291905280516020909101201692915050565b836001600160f81b03811115610bfd5760405163375989e360e11b815260040161018991815260200190565b50818015801590610c0f575060ff8111155b8190610c315760405163245012b760e21b815260040161018991815260200190565b5060018210158015610c435750808211155b8290610c655760405163651a749b60e01b815260040161018991815260200190565b505f610c6f610b70565b5f87815260018201602052604081209192505b83811015610d8257816002015f610cbe898985818110610ca457610ca4611e73565b9050602002016020810190610cb99190611c64565b611231565b6001600160a01b0316815260208101919091526040015f205415878783818110610cea57610cea611e73565b9050602002016020810190610cff9190611c64565b90610d295760405163d3d310d960e01b81526001600160a01b039091166004820152602401610189565b50610d35816001611dce565b826002015f898985818110610d4c57610d4c611e73565b9050602002016020810190610d619190611c64565b6001600160a01b0316815260208101919091526040015f2055600101610c82565b5060018101610d92868883611eaa565b506001600160f81b0319600160f81b60ff8616908102919091166001600160f81b038916178355815468ff00000000000000001916600160401b90910217815560405187907f520e0adcbbe0d097dfe4b243c722ac80df9c2413c936b092d9c4888118f01f9290610e0890899089908990611f42565b60405180910390a250505050505050565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b03191681556104f98261125d565b60605f610e5c610b70565b80546001600160f81b03165f908152600180830160209081526040928390209091018054835181840281018401909452808452939450919290830182828015610ecc57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610eae575b505050505091505090565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b610f096112cd565b610644816112f2565b5f8080838103610f35576040516359240e8b60e11b815260040160405180910390fd5b6002841015610f5757604051631817ecd760e01b815260040160405180910390fd5b84845f818110610f6957610f69611e73565b919091013560f81c9350610f809050836020611e87565b610f8b906002611dce565b915084846001818110610fa057610fa0611e73565b610fb292013560f81c90506041611e87565b610fbc9083611dce565b905080841015610fdf57604051631817ecd760e01b815260040160405180910390fd5b9250925092565b6001600160f81b031960f885901b1615611013576040516317df86d560e21b815260040160405180910390fd5b67ffffffffffffffff601085901c16461461104157604051633d23e4d160e11b815260040160405180910390fd5b601584901a818110611066576040516363df817160e01b815260040160405180910390fd5b848484611074846020611e87565b61107f906002611dce565b61108a928290611f97565b61109391611fbe565b146105df57604051624b1bf160e31b815260040160405180910390fd5b5f7f7572bd9d6960146795387efc75c1f9d948f0c5aa786c2bb453b4b150e49801b46110df8460028789611f97565b6040516110ed929190611fdb565b6040519081900390206111036020890189611c64565b61111360408a0160208b01611c64565b466111208988818d611f97565b60405161112e929190611fdb565b6040805191829003822060208301979097528101949094526001600160a01b0392831660608501529116608083015260a082015260c081019190915260e00160408051601f19818403018152919052805160209091012090505f8061119d6111988786818b611f97565b611323565b90925090506111b98282856111b4888a8c8e611f97565b611350565b5050505050505050565b5f6111cc610b70565b54600160f81b900460ff16919050565b6111e582611521565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561122957610af08282611597565b6104f9611637565b5f6001600160a01b0382166112595760405163d92e233d60e01b815260040160405180910390fd5b5090565b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b6112d5611656565b6109e257604051631afcd79f60e31b815260040160405180910390fd5b6112fa6112cd565b6001600160a01b03811661063b57604051631e4fbdf760e01b81525f6004820152602401610189565b5f806021831061133c57611337848461166f565b611344565b6113446117ed565b915091505b9250929050565b5f611418604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201527f000000000000000000000000000000000000000000000000000000000000000060808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60405161190160f01b602082015260228101919091526042810185905260620160408051601f19818403018152919052805160209091012090505f61145e604184611fea565b90505f80805b83811015611504575f6114a786898961147e866041611e87565b9061148a876001611dce565b611495906041611e87565b926114a293929190611f97565b611828565b6001600160a01b0381165f90815260028d0160205260408120549192508190036114d4576114d48261188e565b600185821c165f036114ee57836114ea81612009565b9450505b60019081901b9490941793919091019050611464565b508781101561151657611516816118b2565b505050505050505050565b806001600160a01b03163b5f0361155657604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610189565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6115a484846118ce565b90508080156115c557505f3d11806115c557505f846001600160a01b03163b115b156115da576115d26118e1565b915050610efb565b801561160457604051639996b31560e01b81526001600160a01b0385166004820152602401610189565b3d15611617576116126118fa565b611630565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156109e25760405163b398979f60e01b815260040160405180910390fd5b5f61165f610ed7565b54600160401b900460ff16919050565b5f8082158061169d575083835f81811061168b5761168b611e73565b909101356001600160f81b0319161590505b156116b3576116aa6117ed565b91509150611349565b602183108015906116ec575083835f8181106116d1576116d1611e73565b9050013560f81c60f81b6001600160f81b031916600160f81b145b61170957604051633d5b82cb60e11b815260040160405180910390fd5b5f611718602160018688611f97565b61172191611fbe565b90505f61172c610b70565b5f838152600182016020526040902080549095509091508290600160401b900460ff1661176f57604051636b031d5160e01b815260040161018991815260200190565b5080546001600160f81b03168214806117925750835467ffffffffffffffff1642105b8454839167ffffffffffffffff909116906117d357604051633c9bed8160e01b8152600481019290925267ffffffffffffffff166024820152604401610189565b5050835460ff600160401b90910416925050509250929050565b5f5f5f6117f8610b70565b80546001600160f81b0381165f9081526001909201602052604090912094600160f81b90910460ff169350915050565b5f806118376020828587611f97565b61184091611fbe565b90505f611851604060208688611f97565b61185a91611fbe565b9050611884868686604081811061187357611873611e73565b919091013560f81c90508484611905565b9695505050505050565b60405163bf18af4360e01b81526001600160a01b0382166004820152602401610189565b604051632e57ff8360e21b815260048101829052602401610189565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f5f61191588888888611931565b92509250925061192582826119f9565b50909695505050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561196a57505f915060039050826119ef565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156119bb573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166119e657505f9250600191508290506119ef565b92505f91508190505b9450945094915050565b5f826003811115611a0c57611a0c612021565b03611a15575050565b6001826003811115611a2957611a29612021565b03611a475760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115611a5b57611a5b612021565b03611a7c5760405163fce698f760e01b815260048101829052602401610189565b6003826003811115611a9057611a90612021565b036104f9576040516335e2f38360e21b815260048101829052602401610189565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b6001600160a01b0381168114610644575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215611b1f575f5ffd5b8235611b2a81611ae6565b9150602083013567ffffffffffffffff811115611b45575f5ffd5b8301601f81018513611b55575f5ffd5b803567ffffffffffffffff811115611b6f57611b6f611afa565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611b9e57611b9e611afa565b604052818152828201602001871015611bb5575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f83601f840112611be4575f5ffd5b50813567ffffffffffffffff811115611bfb575f5ffd5b6020830191508360208260051b8501011115611349575f5ffd5b5f5f5f5f60608587031215611c28575f5ffd5b84359350602085013567ffffffffffffffff811115611c45575f5ffd5b611c5187828801611bd4565b9598909750949560400135949350505050565b5f60208284031215611c74575f5ffd5b8135611c7f81611ae6565b9392505050565b602080825282518282018190525f918401906040840190835b81811015611cc65783516001600160a01b0316835260209384019390920191600101611c9f565b509095945050505050565b5f5f5f5f5f60808688031215611ce5575f5ffd5b8535611cf081611ae6565b945060208601359350604086013567ffffffffffffffff811115611d12575f5ffd5b611d1e88828901611bd4565b96999598509660600135949350505050565b5f5f5f5f8486036080811215611d44575f5ffd5b6040811215611d51575f5ffd5b5084935060408501359250606085013567ffffffffffffffff811115611d75575f5ffd5b8501601f81018713611d85575f5ffd5b803567ffffffffffffffff811115611d9b575f5ffd5b876020828401011115611dac575f5ffd5b949793965060200194505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610efb57610efb611dba565b5f8435611ded81611ae6565b6001600160a01b031682526020850135611e0681611ae6565b6001600160a01b03811660208401525060606040830152826060830152828460808401375f608084840101526080601f19601f8501168301019050949350505050565b5f60208284031215611e59575f5ffd5b5051919050565b81810381811115610efb57610efb611dba565b634e487b7160e01b5f52603260045260245ffd5b8082028115828204841417610efb57610efb611dba565b5f8135610efb81611ae6565b67ffffffffffffffff831115611ec257611ec2611afa565b600160401b831115611ed657611ed6611afa565b805483825580841015611f0a57815f528360205f20018482035f5b81811015611f06575f83820155600101611ef1565b5050505b505f8181526020812083915b85811015611f3a57611f2783611e9e565b8282015560209290920191600101611f16565b505050505050565b604080825281018390525f8460608301825b86811015611f84578235611f6781611ae6565b6001600160a01b0316825260209283019290910190600101611f54565b5060209390930193909352509392505050565b5f5f85851115611fa5575f5ffd5b83861115611fb1575f5ffd5b5050820193919092039150565b80356020831015610efb575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f8261200457634e487b7160e01b5f52601260045260245ffd5b500490565b5f6001820161201a5761201a611dba565b5060010190565b634e487b7160e01b5f52602160045260245ffd",
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
// Solidity: constructor(uint256 gatewayChainId, uint256 grace) returns()
func (inputVerifier *InputVerifier) PackConstructor(gatewayChainId *big.Int, grace *big.Int) []byte {
	enc, err := inputVerifier.abi.Pack("", gatewayChainId, grace)
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
// the contract method with ID 0x5dbffdec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defineNewContext(uint256 id, address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) PackDefineNewContext(id *big.Int, signers []common.Address, threshold *big.Int) []byte {
	enc, err := inputVerifier.abi.Pack("defineNewContext", id, signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefineNewContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dbffdec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defineNewContext(uint256 id, address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) TryPackDefineNewContext(id *big.Int, signers []common.Address, threshold *big.Int) ([]byte, error) {
	return inputVerifier.abi.Pack("defineNewContext", id, signers, threshold)
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

// PackGetCurrentContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8013ff93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentContext() view returns(uint256)
func (inputVerifier *InputVerifier) PackGetCurrentContext() []byte {
	enc, err := inputVerifier.abi.Pack("getCurrentContext")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8013ff93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentContext() view returns(uint256)
func (inputVerifier *InputVerifier) TryPackGetCurrentContext() ([]byte, error) {
	return inputVerifier.abi.Pack("getCurrentContext")
}

// UnpackGetCurrentContext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8013ff93.
//
// Solidity: function getCurrentContext() view returns(uint256)
func (inputVerifier *InputVerifier) UnpackGetCurrentContext(data []byte) (*big.Int, error) {
	out, err := inputVerifier.abi.Unpack("getCurrentContext", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gracePeriod() view returns(uint256)
func (inputVerifier *InputVerifier) PackGracePeriod() []byte {
	enc, err := inputVerifier.abi.Pack("gracePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gracePeriod() view returns(uint256)
func (inputVerifier *InputVerifier) TryPackGracePeriod() ([]byte, error) {
	return inputVerifier.abi.Pack("gracePeriod")
}

// UnpackGracePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa06db7dc.
//
// Solidity: function gracePeriod() view returns(uint256)
func (inputVerifier *InputVerifier) UnpackGracePeriod(data []byte) (*big.Int, error) {
	out, err := inputVerifier.abi.Unpack("gracePeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5ead3ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address admin, uint256 id, address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) PackInitialize(admin common.Address, id *big.Int, signers []common.Address, threshold *big.Int) []byte {
	enc, err := inputVerifier.abi.Pack("initialize", admin, id, signers, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5ead3ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address admin, uint256 id, address[] signers, uint256 threshold) returns()
func (inputVerifier *InputVerifier) TryPackInitialize(admin common.Address, id *big.Int, signers []common.Address, threshold *big.Int) ([]byte, error) {
	return inputVerifier.abi.Pack("initialize", admin, id, signers, threshold)
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
// Solidity: function renounceOwnership() pure returns()
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
// Solidity: function renounceOwnership() pure returns()
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
	Id        *big.Int
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
// Solidity: event NewContextSet(uint256 indexed id, address[] signers, uint256 threshold)
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
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["ContextExpired"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackContextExpiredError(raw[4:])
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
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidContext"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["InvalidExtraData"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackInvalidExtraDataError(raw[4:])
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
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["OwnershipCannotBeRenounced"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackOwnershipCannotBeRenouncedError(raw[4:])
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
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["UnknownContext"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackUnknownContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], inputVerifier.abi.Errors["UnknownFunction"].ID.Bytes()[:4]) {
		return inputVerifier.UnpackUnknownFunctionError(raw[4:])
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

// InputVerifierContextExpired represents a ContextExpired error raised by the InputVerifier contract.
type InputVerifierContextExpired struct {
	Id    *big.Int
	Since *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContextExpired(uint256 id, uint256 since)
func InputVerifierContextExpiredErrorID() common.Hash {
	return common.HexToHash("0x3c9bed81534a5dce61de1f7658b8164a11404d0a67815ec06cd95736e71cd270")
}

// UnpackContextExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContextExpired(uint256 id, uint256 since)
func (inputVerifier *InputVerifier) UnpackContextExpiredError(raw []byte) (*InputVerifierContextExpired, error) {
	out := new(InputVerifierContextExpired)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "ContextExpired", raw); err != nil {
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

// InputVerifierInvalidContext represents a InvalidContext error raised by the InputVerifier contract.
type InputVerifierInvalidContext struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidContext(uint256 id)
func InputVerifierInvalidContextErrorID() common.Hash {
	return common.HexToHash("0x6eb313c68abc5b033846e1f96a6a3bf6b0b279fa5fa0fbabd364340f3c6b3c86")
}

// UnpackInvalidContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidContext(uint256 id)
func (inputVerifier *InputVerifier) UnpackInvalidContextError(raw []byte) (*InputVerifierInvalidContext, error) {
	out := new(InputVerifierInvalidContext)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierInvalidExtraData represents a InvalidExtraData error raised by the InputVerifier contract.
type InputVerifierInvalidExtraData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidExtraData()
func InputVerifierInvalidExtraDataErrorID() common.Hash {
	return common.HexToHash("0x7ab70596117130eaca6339dd41d129ed6b6b12346aec1ecc80634a014b05ce4f")
}

// UnpackInvalidExtraDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidExtraData()
func (inputVerifier *InputVerifier) UnpackInvalidExtraDataError(raw []byte) (*InputVerifierInvalidExtraData, error) {
	out := new(InputVerifierInvalidExtraData)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "InvalidExtraData", raw); err != nil {
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

// InputVerifierOwnershipCannotBeRenounced represents a OwnershipCannotBeRenounced error raised by the InputVerifier contract.
type InputVerifierOwnershipCannotBeRenounced struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnershipCannotBeRenounced()
func InputVerifierOwnershipCannotBeRenouncedErrorID() common.Hash {
	return common.HexToHash("0x2fab92ca4da7e80162387e93e02720bc4b98838c093385cac8fecf71a9b7de25")
}

// UnpackOwnershipCannotBeRenouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnershipCannotBeRenounced()
func (inputVerifier *InputVerifier) UnpackOwnershipCannotBeRenouncedError(raw []byte) (*InputVerifierOwnershipCannotBeRenounced, error) {
	out := new(InputVerifierOwnershipCannotBeRenounced)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "OwnershipCannotBeRenounced", raw); err != nil {
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

// InputVerifierUnknownContext represents a UnknownContext error raised by the InputVerifier contract.
type InputVerifierUnknownContext struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownContext(uint256 id)
func InputVerifierUnknownContextErrorID() common.Hash {
	return common.HexToHash("0x6b031d514ecf66f008d6e38ff0ddf81355bf497d5d09776865b1ccdf1ec0c928")
}

// UnpackUnknownContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownContext(uint256 id)
func (inputVerifier *InputVerifier) UnpackUnknownContextError(raw []byte) (*InputVerifierUnknownContext, error) {
	out := new(InputVerifierUnknownContext)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "UnknownContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InputVerifierUnknownFunction represents a UnknownFunction error raised by the InputVerifier contract.
type InputVerifierUnknownFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFunction(bytes4 selector)
func InputVerifierUnknownFunctionErrorID() common.Hash {
	return common.HexToHash("0x150879b08deba1542153a5ff1ae31dab47d79a1283d514376e46d60570830c95")
}

// UnpackUnknownFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFunction(bytes4 selector)
func (inputVerifier *InputVerifier) UnpackUnknownFunctionError(raw []byte) (*InputVerifierUnknownFunction, error) {
	out := new(InputVerifierUnknownFunction)
	if err := inputVerifier.abi.UnpackIntoInterface(out, "UnknownFunction", raw); err != nil {
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
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610e63380380610e6383398101604081905261002e9161024c565b61003e610039610055565b610108565b60ff1660a0526001600160401b03166080526102b9565b604080516060810182525f808252602082018190529181019190915246617a69036100ef575060408051606080820183525f8083526020808401829052928401528251908101835273e7f1725e7734ce288f8367e1bb143e90bb3f0512815273cf7ed3acca5a467e9e704c703e8d87f634fb0fc99181019190915273a513e6e4b8f2a923d98304ec87f64353c4d5c8539181019190915290565b6040516373cac13b60e01b815260040160405180910390fd5b61011181610114565b50565b5f61011d6101aa565b825190915061012b9061020b565b81546001600160a01b0319166001600160a01b039190911617815560208201516101549061020b565b6001820180546001600160a01b0319166001600160a01b039290921691909117905560408201516101849061020b565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550565b5f8060ff196101da60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61610294565b6040516020016101ec91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f816001600160a01b0381163b610245576040516396f6eb1960e01b81526001600160a01b03909116600482015260240160405180910390fd5b5090919050565b5f5f6040838503121561025d575f5ffd5b82516001600160401b0381168114610273575f5ffd5b602084015190925060ff81168114610289575f5ffd5b809150509250929050565b818103818111156102b357634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a051610b7d6102e65f395f8181606d01526101f201525f818160ab015261019e0152610b7d5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c806353b3a8f41161004d57806353b3a8f4146100e657806377b200df146101065780638927b0301461011b575f5ffd5b806331e778531461006857806343cdaad2146100a6575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020015b60405180910390f35b6100cd7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161009d565b6100f96100f43660046107fd565b610131565b60405161009d9190610823565b610119610114366004610865565b610198565b005b6101236102bd565b60405190815260200161009d565b6001600160a01b0381165f908152602081815260409182902080548351818402810184019094528084526060939283018282801561018c57602002820191905f5260205f20905b815481526020019060010190808311610178575b50505050509050919050565b5f61021b7f00000000000000000000000000000000000000000000000000000000000000008585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152507f000000000000000000000000000000000000000000000000000000000000000092506102cb915050565b90505f5b815181101561025c5761025361024d838381518110610240576102406108dc565b60200260200101516102ea565b336102fb565b5060010161021f565b50335f9081526020819052604090206102758282610904565b50336001600160a01b03167f054ee114f43d8e3b5ec53942b8015efa5a28c61ca07e14c84efeeef6c18b2123826040516102af9190610823565b60405180910390a250505050565b5f6102c661031e565b905090565b60606102e1856102db8686610333565b84610362565b95945050505050565b5f6102f582306102fb565b92915050565b5f8261030d5761030a5f6103b7565b92505b61031783836103cd565b5090919050565b5f46617a691461032d57505f90565b505f1990565b80515f90839015610350576103488184610438565b9150506102f5565b61035b8160f061051d565b9392505050565b6040805160018082528183019092526060915f91906020808301908036833701905050905083815f8151811061039a5761039a6108dc565b6020026020010181815250506102e16103b4868386610591565b90565b5f6102f58267ffffffffffffffff166005610614565b6103d56106bd565b604051635ca4b5b160e11b8152600481018490526001600160a01b038381166024830152919091169063b9496b62906044015f604051808303815f87803b15801561041e575f5ffd5b505af1158015610430573d5f5f3e3d5ffd5b505050505050565b5f6104416106d8565b6001600160a01b0316630a786bb18433856040518463ffffffff1660e01b81526004016104709392919061099d565b6020604051808303815f875af115801561048c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104b091906109e9565b90506104ba6106bd565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015610501575f5ffd5b505af1158015610513573d5f5f3e3d5ffd5b5050505092915050565b61052782336106f6565b61055257604051630276b5d960e01b8152600481018390523360248201526044015b60405180910390fd5b8060ff166105608360081c90565b60ff161461058d576040516301f02e1b60e01b81526004810183905260ff82166024820152604401610549565b5050565b606061059b6106d8565b6001600160a01b031663168e8f148585856040518463ffffffff1660e01b81526004016105ca93929190610a00565b5f604051808303815f875af11580156105e5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261060c9190810190610a63565b949350505050565b5f61061d6106d8565b6001600160a01b0316639cd07acb8484600981111561063e5761063e610b2b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925260ff1660248201526044016020604051808303815f875af1158015610699573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061035b91906109e9565b5f6102c66106c9610770565b546001600160a01b03166107d1565b5f6102c66106e4610770565b600101546001600160a01b03166107d1565b5f6106ff6106bd565b6040516382027b6d60e01b8152600481018590526001600160a01b03848116602483015291909116906382027b6d90604401602060405180830381865afa15801561074c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061035b9190610b3f565b5f8060ff196107a060017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61610b5e565b6040516020016107b291815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f6001600160a01b0382166107f95760405163e2cfd13760e01b815260040160405180910390fd5b5090565b5f6020828403121561080d575f5ffd5b81356001600160a01b038116811461035b575f5ffd5b602080825282518282018190525f918401906040840190835b8181101561085a57835183526020938401939092019160010161083c565b509095945050505050565b5f5f5f60408486031215610877575f5ffd5b83359250602084013567ffffffffffffffff811115610894575f5ffd5b8401601f810186136108a4575f5ffd5b803567ffffffffffffffff8111156108ba575f5ffd5b8660208284010111156108cb575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b815167ffffffffffffffff81111561091e5761091e6108f0565b68010000000000000000811115610937576109376108f0565b81548183558082101561096b57825f528160205f20018282035f5b81811015610967575f83820155600101610952565b5050505b506020830161097f835f9081526020902090565b5f5b8381101561043057825182820155602090920191600101610981565b8381526001600160a01b0383166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f602082840312156109f9575f5ffd5b5051919050565b5f6060820167ffffffffffffffff86168352606060208401528085518083526080850191506020870192505f5b81811015610a4b578351835260209384019390920191600101610a2d565b5050809250505060ff83166040830152949350505050565b5f60208284031215610a73575f5ffd5b815167ffffffffffffffff811115610a89575f5ffd5b8201601f81018413610a99575f5ffd5b805167ffffffffffffffff811115610ab357610ab36108f0565b8060051b604051601f19603f830116810181811067ffffffffffffffff82111715610ae057610ae06108f0565b604052918252602081840181019290810187841115610afd575f5ffd5b6020850194505b83851015610b2057845180825260209586019590935001610b04565b509695505050505050565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215610b4f575f5ffd5b8151801515811461035b575f5ffd5b818103818111156102f557634e487b7160e01b5f52601160045260245ffd",
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
	Bin: "0x610120604052348015610010575f5ffd5b506040516118bd3803806118bd83398101604081905261002f91610303565b61003f61003a61008a565b61013d565b61005e6100596001600160401b038416600786900b61036f565b610149565b506001600160401b039081166101005290811660e05260079190910b60c0521660a052336080526103c3565b604080516060810182525f808252602082018190529181019190915246617a6903610124575060408051606080820183525f8083526020808401829052928401528251908101835273e7f1725e7734ce288f8367e1bb143e90bb3f0512815273cf7ed3acca5a467e9e704c703e8d87f634fb0fc99181019190915273a513e6e4b8f2a923d98304ec87f64353c4d5c8539181019190915290565b6040516373cac13b60e01b815260040160405180910390fd5b610146816101b4565b50565b5f61015b678000000000000000610396565b82138015610170575067800000000000000082125b829061019b57604051639ecdfbff60e01b815260040161019291815260200190565b60405180910390fd5b506101ae6780000000000000008361036f565b92915050565b5f6101bd61024a565b82519091506101cb906102ab565b81546001600160a01b0319166001600160a01b039190911617815560208201516101f4906102ab565b6001820180546001600160a01b0319166001600160a01b03929092169190911790556040820151610224906102ab565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550565b5f8060ff1961027a60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf616103b0565b60405160200161028c91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f816001600160a01b0381163b6102e1576040516396f6eb1960e01b81526001600160a01b039091166004820152602401610192565b5090919050565b80516001600160401b03811681146102fe575f5ffd5b919050565b5f5f5f5f60808587031215610316575f5ffd5b61031f856102e8565b935060208501518060070b8114610334575f5ffd5b9250610342604086016102e8565b9150610350606086016102e8565b905092959194509250565b634e487b7160e01b5f52601160045260245ffd5b8082018281125f83128015821682158216171561038e5761038e61035b565b505092915050565b5f600160ff1b82016103aa576103aa61035b565b505f0390565b818103818111156101ae576101ae61035b565b60805160a05160c05160e0516101005161149a6104235f395f81816101cf01526103e301525f818161028f01526103b301525f818161013a015261038f01525f8181610174015261032801525f8181610250015261049a015261149a5ff3fe608060405234801561000f575f5ffd5b50600436106100c4575f3560e01c80638927b0301161007d578063b7648fb911610058578063b7648fb9146101f1578063bcead63e1461024b578063fa4732b11461028a575f5ffd5b80638927b030146101af578063a0f78c76146101b7578063b56b8353146101ca575f5ffd5b8063361c0fdb116100ad578063361c0fdb1461012057806342cde4e81461013557806343cdaad21461016f575f5ffd5b806310eb0e0e146100c857806318760367146100ff575b5f5ffd5b6100ea6100d6366004611123565b5f6020819052908152604090205460ff1681565b60405190151581526020015b60405180910390f35b61011261010d36600461118e565b6102b1565b6040519081526020016100f6565b61013361012e366004611123565b61048f565b005b61015c7f000000000000000000000000000000000000000000000000000000000000000081565b60405160079190910b81526020016100f6565b6101967f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020016100f6565b610112610531565b6101126101c536600461118e565b61053f565b6101967f000000000000000000000000000000000000000000000000000000000000000081565b6102306101ff366004611123565b6001600160a01b03165f90815260016020908152604080832054600283528184205460039093529220549192909190565b604080519384526020840192909252908201526060016100f6565b6102727f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100f6565b6101967f000000000000000000000000000000000000000000000000000000000000000081565b335f8181526020819052604081205490919060ff166102f4576040516368710b6160e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50335f9081526020818152604091829020805460ff191690558151601f850182900482028101820190925283825261036d917f00000000000000000000000000000000000000000000000000000000000000009187919087908790819084018382808284375f9201919091525060019250610643915050565b5f8151811061037e5761037e6111d6565b602002602001015190505f6103d7827f000000000000000000000000000000000000000000000000000000000000000060070b7f0000000000000000000000000000000000000000000000000000000000000000610662565b90505f610415826104077f000000000000000000000000000000000000000000000000000000000000000061069a565b6104105f61069a565b6106b6565b9050610420836106da565b335f90815260016020526040902055610438816106da565b335f8181526002602090815260409182902093909355805186815292830184905290917fc4db56128bd3301a2e65b57a9c49c3b2c3d0865405356de1c6eca4e21b8b96e7910160405180910390a250509392505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146104e557604051630527e73b60e31b81526001600160a01b0390911660048201526024016102eb565b506001600160a01b0381165f81815260208190526040808220805460ff19166001179055517f6132d0e5700fe03060d64172a9ce706f525f7dfacb454a300ba78f4b50fc87229190a250565b5f61053a6106ef565b905090565b5f5f6105808585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061070492505050565b335f90815260026020908152604080832054600390925282205492935091906105c46105ac8585610746565b6105bf846105ba8789610777565b610746565b6107a1565b90506105dc6105d782866104105f61069a565b6106da565b94506105eb6105d783876107cb565b335f81815260036020526040908190209290925590517f7c7bc61dc64dcb00d12a9e1d395fabd6384fa809ee7c7b7411eeb8eeb8f9ef94906106309088815260200190565b60405180910390a2505050509392505050565b60606106598561065386866107f5565b84610815565b95945050505050565b5f6106928461068d8467ffffffffffffffff1661067e8761086a565b61068891906111fe565b6108c7565b610923565b949350505050565b5f6106b08267ffffffffffffffff166005610942565b92915050565b5f6106926106c3856109eb565b6106cc85610a03565b6106d585610a03565b610a12565b5f6106e482610a94565b506106b08233610a9b565b5f46617a69146106fe57505f90565b505f1990565b80515f908390156107235761071b81846005610ab7565b9150506106b0565b5f8190036107345761071b5f61069a565b61073f816005610bb0565b9392505050565b5f8161075d57610756835f610c1f565b90506106b0565b8261076c576107565f83610c3e565b61073f83835f610c49565b5f8161078757610756835f610cd6565b82610796576107565f83610cf5565b61073f83835f610d08565b5f816107b157610756835f610d2a565b826107c0576107565f83610d4f565b61073f83835f610d5a565b5f816107db57610756835f610d7c565b826107ea576107565f83610d9b565b61073f83835f610da6565b80515f9083901561080a5761071b8184610dc8565b61073f8160f0610bb0565b6040805160018082528183019092526060915f91906020808301908036833701905050905083815f8151811061084d5761084d6111d6565b602002602001018181525050610659610867868386610ead565b90565b5f61087f67800000000000000060031961124d565b8213801561089e575061089b678000000000000000600461124d565b82125b82906108c057604051639ecdfbff60e01b81526004016102eb91815260200190565b5090919050565b5f6108d967800000000000000061127c565b821380156108ee575067800000000000000082125b829061091057604051639ecdfbff60e01b81526004016102eb91815260200190565b506106b0678000000000000000836111fe565b5f61073f61093084610a03565b67ffffffffffffffff84166001610f28565b5f61094b610f4a565b6001600160a01b0316639cd07acb8484600981111561096c5761096c611225565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925260ff1660248201526044016020604051808303815f875af11580156109c7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061073f9190611296565b5f816109ff576109fa5f610f68565b6106b0565b5090565b5f816109ff576109fa5f61069a565b5f610a1b610f4a565b604051637702dcff60e01b81526004810186905260248101859052604481018490526001600160a01b039190911690637702dcff906064015b6020604051808303815f875af1158015610a70573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106929190611296565b5f6106b082305b5f82610aad57610aaa5f61069a565b92505b6108c08383610f83565b5f610ac0610f4a565b6001600160a01b03166308bf832a853386866009811115610ae357610ae3611225565b6040518563ffffffff1660e01b8152600401610b0294939291906112db565b6020604051808303815f875af1158015610b1e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b429190611296565b9050610b4c610fee565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015610b93575f5ffd5b505af1158015610ba5573d5f5f3e3d5ffd5b505050509392505050565b610bba8233611009565b610be057604051630276b5d960e01b8152600481018390523360248201526044016102eb565b8060ff16610bee8360081c90565b60ff1614610c1b576040516301f02e1b60e01b81526004810183905260ff821660248201526044016102eb565b5050565b5f61073f610c2c84610a03565b67ffffffffffffffff84166001610c49565b5f61073f8284610923565b5f610c52610f4a565b6001600160a01b0316637513a4048585610c6b86611083565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b168152600481019390935260248301919091527fff00000000000000000000000000000000000000000000000000000000000000166044820152606401610a54565b5f61073f610ce384610a03565b67ffffffffffffffff84166001610d08565b5f61073f610d028461069a565b83610777565b5f610d11610f4a565b6001600160a01b031663182b6d988585610c6b86611083565b5f61073f610d37846109eb565b83610d42575f610d45565b60015b60ff166001610d5a565b5f61073f8284610d2a565b5f610d63610f4a565b6001600160a01b031663d99882d58585610c6b86611083565b5f61073f610d8984610a03565b67ffffffffffffffff84166001610da6565b5f61073f8284610d7c565b5f610daf610f4a565b6001600160a01b031663117b2f388585610c6b86611083565b5f610dd1610f4a565b6001600160a01b0316630a786bb18433856040518463ffffffff1660e01b8152600401610e0093929190611316565b6020604051808303815f875af1158015610e1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e409190611296565b9050610e4a610fee565b604051630f8e573b60e21b8152600481018390523360248201526001600160a01b039190911690633e395cec906044015f604051808303815f87803b158015610e91575f5ffd5b505af1158015610ea3573d5f5f3e3d5ffd5b5050505092915050565b6060610eb7610f4a565b6001600160a01b031663168e8f148585856040518463ffffffff1660e01b8152600401610ee69392919061133d565b5f604051808303815f875af1158015610f01573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261069291908101906113a0565b5f610f31610f4a565b6001600160a01b0316631391547f8585610c6b86611083565b5f61053a610f5661109a565b600101546001600160a01b03166110fb565b5f6106b082610f77575f610f7a565b60015b60ff165f610942565b610f8b610fee565b604051635ca4b5b160e11b8152600481018490526001600160a01b038381166024830152919091169063b9496b62906044015f604051808303815f87803b158015610fd4575f5ffd5b505af1158015610fe6573d5f5f3e3d5ffd5b505050505050565b5f61053a610ffa61109a565b546001600160a01b03166110fb565b5f611012610fee565b6040516382027b6d60e01b8152600481018590526001600160a01b03848116602483015291909116906382027b6d90604401602060405180830381865afa15801561105f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061073f9190611468565b5f8161108f575f6106b0565b600160f81b92915050565b5f8060ff196110ca60017f2782e752fd20ec7b655374eefd3e19abf7946ab03295ae665013e9369629bf61611487565b6040516020016110dc91815260200190565b60408051601f1981840301815291905280516020909101201692915050565b5f6001600160a01b0382166109ff5760405163e2cfd13760e01b815260040160405180910390fd5b5f60208284031215611133575f5ffd5b81356001600160a01b038116811461073f575f5ffd5b5f5f83601f840112611159575f5ffd5b50813567ffffffffffffffff811115611170575f5ffd5b602083019150836020828501011115611187575f5ffd5b9250929050565b5f5f5f604084860312156111a0575f5ffd5b83359250602084013567ffffffffffffffff8111156111bd575f5ffd5b6111c986828701611149565b9497909650939450505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018281125f83128015821682158216171561121d5761121d6111ea565b505092915050565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b8082025f8212600160ff1b84141615611268576112686111ea565b81810583148215176106b0576106b06111ea565b5f600160ff1b8201611290576112906111ea565b505f0390565b5f602082840312156112a6575f5ffd5b5051919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8481526001600160a01b0384166020820152608060408201525f61130260808301856112ad565b905060ff8316606083015295945050505050565b8381526001600160a01b0383166020820152606060408201525f61065960608301846112ad565b5f6060820167ffffffffffffffff86168352606060208401528085518083526080850191506020870192505f5b8181101561138857835183526020938401939092019160010161136a565b5050809250505060ff83166040830152949350505050565b5f602082840312156113b0575f5ffd5b815167ffffffffffffffff8111156113c6575f5ffd5b8201601f810184136113d6575f5ffd5b805167ffffffffffffffff8111156113f0576113f0611239565b8060051b604051601f19603f830116810181811067ffffffffffffffff8211171561141d5761141d611239565b60405291825260208184018101929081018784111561143a575f5ffd5b6020850194505b8385101561145d57845180825260209586019590935001611441565b509695505050505050565b5f60208284031215611478575f5ffd5b8151801515811461073f575f5ffd5b818103818111156106b0576106b06111ea56",
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
