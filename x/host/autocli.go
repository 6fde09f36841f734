package host

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/glomar-network/glomar/x/internal/base"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.host.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Chains", Use: "chains", Short: "List the host chains"},
				{
					RpcMethod: "Chain", Use: "chain [chain-id]", Short: "Show a host chain",
					PositionalArgs: base.Args("chain_id"),
				},
				{
					RpcMethod: "Attestation", Use: "attestation [chain-id] [seq]",
					Short:          "Show an attested range; seq 0 is the latest",
					PositionalArgs: base.Args("chain_id", "seq"),
				},
				{
					RpcMethod: "Attestations", Use: "attestations [chain-id]", Short: "List attested ranges in order",
					PositionalArgs: base.Args("chain_id"),
				},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.host.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{
					RpcMethod: "RegisterChain", Use: "register-chain [chain]",
					Short:          "Propose to register a host chain (JSON)",
					PositionalArgs: base.Args("chain"), GovProposal: true,
				},
				{
					RpcMethod: "UpdateChain", Use: "update-chain [chain]",
					Short:          "Propose to change a host chain (JSON)",
					PositionalArgs: base.Args("chain"), GovProposal: true,
				},
			},
		},
	}
}
