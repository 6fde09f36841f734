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
				{
					RpcMethod: "BondTable", Use: "bond-table [chain-id] [seq]",
					Short:          "List whose bond decides a work; seq 0 is the table of a work that would open now",
					PositionalArgs: base.Args("chain_id", "seq"),
				},
				{
					RpcMethod: "Movements", Use: "movements [account]", Short: "List an operator's bond on its way in or out",
					PositionalArgs: base.Args("account"),
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
					RpcMethod: "Unbond", Use: "unbond [amount]",
					Short:          "Take bond back: it counts no longer, and is paid out when the time is over",
					PositionalArgs: base.Args("amount"),
				},
				{RpcMethod: "Unjail", Use: "unjail", Short: "Let your jailed operator count again"},
				{
					RpcMethod: "SubmitEvidence", Use: "submit-evidence [first] [second]",
					Short:          "Show two signed votes of one operator that contradict each other (JSON)",
					PositionalArgs: base.Args("first", "second"),
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
