package coprocessor

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.coprocessor.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Operators", Use: "operators", Short: "List the operators and their bonds"},
				{RpcMethod: "Work", Use: "work [chain-id] [seq]", Short: "Show a work; seq 0 is the latest", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain_id"}, {ProtoField: "seq"}}},
				{RpcMethod: "Page", Use: "page [digest]", Short: "Say whether a page (hex) is final", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "digest"}}},
				{RpcMethod: "Commitments", Use: "commitments [chain-id] [work] [step]", Short: "List the commitments to a step", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain_id"}, {ProtoField: "work"}, {ProtoField: "step"}}},
				{RpcMethod: "Evidence", Use: "evidence", Short: "List contradictions, the newest first"},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.coprocessor.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "RegisterOperator", Use: "register-operator", Short: "Bond an operator or update its endpoints"},
				{RpcMethod: "Commit", Use: "commit [claim]", Short: "Claim the outcome of a step (JSON)", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "claim"}}},
				{RpcMethod: "Withdraw", Use: "withdraw [amount]", Short: "Take bond back", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "amount"}}},
				{RpcMethod: "RestartWork", Use: "restart-work [chain-id] [work]", Short: "Propose one more round of attempts for a stalled work", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "chain_id"}, {ProtoField: "work"}}, GovProposal: true},
				{RpcMethod: "UpdateParams", Use: "update-params [params]", Short: "Propose new parameters (JSON)", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "params"}}, GovProposal: true},
			},
		},
	}
}
