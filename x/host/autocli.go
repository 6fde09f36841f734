package host

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.host.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Chains", Use: "chains", Short: "List the host chains"},
				{RpcMethod: "Chain", Use: "chain [chain-id]", Short: "Show a host chain", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain_id"}}},
				{RpcMethod: "Attestation", Use: "attestation [chain-id] [seq]", Short: "Show an attested range; seq 0 is the latest", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain_id"}, {ProtoField: "seq"}}},
				{RpcMethod: "Attestations", Use: "attestations [chain-id]", Short: "List attested ranges in order", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain_id"}}},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.host.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "RegisterChain", Use: "register-chain [chain]", Short: "Propose to register a host chain (JSON)", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain"}}, GovProposal: true},
				{RpcMethod: "UpdateChain", Use: "update-chain [chain]", Short: "Propose to change a host chain (JSON)", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain"}}, GovProposal: true},
			},
		},
	}
}
