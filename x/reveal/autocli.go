package reveal

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/glomar-network/glomar/x/internal/base"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.reveal.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{
					RpcMethod: "Request", Use: "request [id]", Short: "Show a reveal request by id (hex)",
					PositionalArgs: base.Args("id"),
				},
				{RpcMethod: "OpenRequests", Use: "open-requests", Short: "List the requests the signers work on"},
				{
					RpcMethod: "PublicValue", Use: "public-value [chain-id] [handle]",
					Short:          "Show the newest public request of a handle (hex)",
					PositionalArgs: base.Args("chain_id", "handle"),
				},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.reveal.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{
					RpcMethod: "RequestReveal", Use: "request [kind] [location]",
					Short:          "Ask for a handle (JSON location)",
					PositionalArgs: base.Args("kind", "location"),
				},
				{
					RpcMethod: "RecordMask", Use: "record-mask [request] [digest]", Short: "Commit to a mask",
					PositionalArgs: base.Args("request", "digest"),
				},
				{
					RpcMethod: "PublishMask", Use: "publish-mask [request] [mask]",
					Short:          "Put a committed mask on chain",
					PositionalArgs: base.Args("request", "mask"),
				},
				{
					RpcMethod: "UpdateParams", Use: "update-params [params]", Short: "Propose new parameters (JSON)",
					PositionalArgs: base.Args("params"), GovProposal: true,
				},
				{
					RpcMethod: "SignPublic", Use: "sign-public [request] [cleartext] [signature]",
					Short:          "Vouch for a public value",
					PositionalArgs: base.Args("request", "cleartext", "signature"),
				},
			},
		},
	}
}
