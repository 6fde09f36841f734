package threshold

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.threshold.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Signers", Use: "signers", Short: "List the committee's signers"},
				{RpcMethod: "Ceremony", Use: "ceremony [id]", Short: "Show a key ceremony; 0 is the latest", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "id"}}},
				{RpcMethod: "Epoch", Use: "epoch [id]", Short: "Show an epoch; 0 is the live one", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "id"}}},
				{RpcMethod: "Ticket", Use: "ticket [id]", Short: "Show a ticket by id (hex)", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "id"}}},
				{RpcMethod: "TicketsByOrigin", Use: "tickets-by-origin [origin]", Short: "List every attempt of a ticket", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "origin"}}},
				{RpcMethod: "OpenTickets", Use: "open-tickets", Short: "List pending and active tickets"},
				{RpcMethod: "Records", Use: "records [epoch] [point]", Short: "List a signer's share records", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "epoch"}, {ProtoField: "point"}}},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.threshold.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "RegisterSigner", Use: "register-signer", Short: "Bind a signer to your validator"},
				{RpcMethod: "Announce", Use: "announce", Short: "Say that a signer runs"},
				{RpcMethod: "Contribute", Use: "contribute [ceremony] [round] [digest]", Short: "Commit to a ceremony blob", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "ceremony"}, {ProtoField: "round"}, {ProtoField: "digest"}}},
				{RpcMethod: "Complain", Use: "complain [ceremony] [round] [against] [reason]", Short: "Report a member of a ceremony", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "ceremony"}, {ProtoField: "round"}, {ProtoField: "against"}, {ProtoField: "reason"}}},
				{RpcMethod: "RecordShare", Use: "record-share [ticket] [digest]", Short: "Put the digest of an answered ticket on record", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "ticket"}, {ProtoField: "digest"}}},
				{RpcMethod: "UpdateParams", Use: "update-params [params]", Short: "Propose new parameters (JSON)", PositionalArgs: []*autocliv1.PositionalArgDescriptor{{ProtoField: "params"}}, GovProposal: true},
			},
		},
	}
}
