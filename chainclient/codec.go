package chainclient

import (
	"fmt"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/std"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	txsigning "github.com/cosmos/cosmos-sdk/x/tx/signing"
	"github.com/cosmos/gogoproto/proto"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// bech32Prefix starts every account address of the network.
const bech32Prefix = "glomar"

// Encoding is how messages and transactions of the network are encoded.
type Encoding struct {
	Codec    *codec.ProtoCodec
	TxConfig client.TxConfig
}

// NewEncoding knows the network's messages and those of the SDK modules operators use.
func NewEncoding() (Encoding, error) {
	registry, err := codectypes.NewInterfaceRegistryWithOptions(codectypes.InterfaceRegistryOptions{
		ProtoFiles: proto.HybridResolver,
		SigningOptions: txsigning.Options{
			AddressCodec:          addresscodec.NewBech32Codec(bech32Prefix),
			ValidatorAddressCodec: addresscodec.NewBech32Codec(bech32Prefix + "valoper"),
		},
	})
	if err != nil {
		return Encoding{}, fmt.Errorf("interface registry: %w", err)
	}
	for _, register := range []func(codectypes.InterfaceRegistry){
		std.RegisterInterfaces, authtypes.RegisterInterfaces, banktypes.RegisterInterfaces, stakingtypes.RegisterInterfaces,
		hosttypes.RegisterInterfaces, thresholdtypes.RegisterInterfaces, coprocessortypes.RegisterInterfaces, revealtypes.RegisterInterfaces,
		modeltypes.RegisterInterfaces,
	} {
		register(registry)
	}
	protoCodec := codec.NewProtoCodec(registry)
	modes := []signing.SignMode{signing.SignMode_SIGN_MODE_DIRECT}
	return Encoding{Codec: protoCodec, TxConfig: authtx.NewTxConfig(protoCodec, modes)}, nil
}
