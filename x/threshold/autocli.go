package threshold

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/glomar-network/glomar/x/internal/base"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.threshold.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Signers", Use: "signers", Short: "List the committee's signers"},
				{
					RpcMethod: "Ceremony", Use: "ceremony [id]", Short: "Show a key ceremony; 0 is the latest",
					PositionalArgs: base.Args("id"),
				},
				{
					RpcMethod: "Epoch", Use: "epoch [id]", Short: "Show an epoch; 0 is the live one",
					PositionalArgs: base.Args("id"),
				},
				{
					RpcMethod: "Ticket", Use: "ticket [id]", Short: "Show a ticket by id (hex)",
					PositionalArgs: base.Args("id"),
				},
				{
					RpcMethod: "TicketsByOrigin", Use: "tickets-by-origin [origin]",
					Short:          "List every attempt of a ticket",
					PositionalArgs: base.Args("origin"),
				},
				{RpcMethod: "OpenTickets", Use: "open-tickets", Short: "List pending and active tickets"},
				{
					RpcMethod: "Records", Use: "records [epoch] [point]", Short: "List a signer's share records",
					PositionalArgs: base.Args("epoch", "point"),
				},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.threshold.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "RegisterSigner", Use: "register-signer", Short: "Bind a signer to your validator"},
				{RpcMethod: "Announce", Use: "announce", Short: "Say that a signer runs"},
				{
					RpcMethod: "Contribute", Use: "contribute [ceremony] [round] [digest]",
					Short:          "Commit to a ceremony blob",
					PositionalArgs: base.Args("ceremony", "round", "digest"),
				},
				{
					RpcMethod: "Complain", Use: "complain [ceremony] [round] [against] [reason]",
					Short:          "Report a member of a ceremony",
					PositionalArgs: base.Args("ceremony", "round", "against", "reason"),
				},
				{
					RpcMethod: "RecordShare", Use: "record-share [ticket] [digest]",
					Short:          "Put the digest of an answered ticket on record",
					PositionalArgs: base.Args("ticket", "digest"),
				},
				{
					RpcMethod: "UpdateParams", Use: "update-params [params]", Short: "Propose new parameters (JSON)",
					PositionalArgs: base.Args("params"), GovProposal: true,
				},
			},
		},
	}
}
