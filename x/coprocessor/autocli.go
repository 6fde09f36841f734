package coprocessor

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/glomar-network/glomar/x/internal/base"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.coprocessor.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Operators", Use: "operators", Short: "List the operators and their bonds"},
				{
					RpcMethod: "Work", Use: "work [chain-id] [seq]", Short: "Show a work; seq 0 is the latest",
					PositionalArgs: base.Args("chain_id", "seq"),
				},
				{
					RpcMethod: "Page", Use: "page [digest]", Short: "Say whether a page (hex) is final",
					PositionalArgs: base.Args("digest"),
				},
				{
					RpcMethod: "Commitments", Use: "commitments [chain-id] [work] [step]",
					Short:          "List the commitments to a step",
					PositionalArgs: base.Args("chain_id", "work", "step"),
				},
				{RpcMethod: "Evidence", Use: "evidence", Short: "List contradictions, the newest first"},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.coprocessor.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{
					RpcMethod: "RegisterOperator", Use: "register-operator",
					Short: "Bond an operator or update its endpoints",
				},
				{
					RpcMethod: "Commit", Use: "commit [claim]", Short: "Claim the outcome of a step (JSON)",
					PositionalArgs: base.Args("claim"),
				},
				{
					RpcMethod: "Withdraw", Use: "withdraw [amount]", Short: "Take bond back",
					PositionalArgs: base.Args("amount"),
				},
				{
					RpcMethod: "RestartWork", Use: "restart-work [chain-id] [work]",
					Short:          "Propose one more round of attempts for a stalled work",
					PositionalArgs: base.Args("chain_id", "work"), GovProposal: true,
				},
				{
					RpcMethod: "UpdateParams", Use: "update-params [params]", Short: "Propose new parameters (JSON)",
					PositionalArgs: base.Args("params"), GovProposal: true,
				},
			},
		},
	}
}
