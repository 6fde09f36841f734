package model

import (
	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

	"github.com/glomar-network/glomar/x/internal/base"
)

// AutoCLIOptions names the module's commands.
func (AppModule) AutoCLIOptions() *autocliv1.ModuleOptions {
	return &autocliv1.ModuleOptions{
		Query: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.model.v1.Query",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{RpcMethod: "Params", Use: "params", Short: "Show the parameters"},
				{RpcMethod: "Model", Use: "model [id]", Short: "Show a model", PositionalArgs: base.Args("id")},
				{RpcMethod: "Models", Use: "models", Short: "List models"},
				{
					RpcMethod: "Confirmations", Use: "confirmations [id]",
					Short:          "List the operators that confirmed a model",
					PositionalArgs: base.Args("id"),
				},
				{RpcMethod: "Job", Use: "job [id]", Short: "Show an inference job", PositionalArgs: base.Args("id")},
				{
					RpcMethod: "JobOf", Use: "job-of [chain-id] [handle]",
					Short:          "Show the job whose first result is a handle (hex)",
					PositionalArgs: base.Args("chain_id", "result"),
				},
				{RpcMethod: "Jobs", Use: "jobs", Short: "List inference jobs"},
				{
					RpcMethod: "Loading", Use: "loading [model-id] [seq]",
					Short:          "Show a loading of a private model (0 for the last)",
					PositionalArgs: base.Args("model_id", "seq"),
				},
				{
					RpcMethod: "LoadingOf", Use: "loading-of [model-id] [epoch]",
					Short:          "Show the loading whose pages an epoch uses",
					PositionalArgs: base.Args("model_id", "epoch"),
				},
				{RpcMethod: "OpenLoadings", Use: "open-loadings", Short: "List the loadings that are not done"},
				{
					RpcMethod: "Deposits", Use: "deposits [chain-id] [contract]",
					Short:          "List what is set aside for a contract (hex)",
					PositionalArgs: base.Args("chain_id", "contract"),
				},
			},
		},
		Tx: &autocliv1.ServiceCommandDescriptor{
			Service: "glomar.model.v1.Msg",
			RpcCommandOptions: []*autocliv1.RpcCommandOptions{
				{
					RpcMethod: "RegisterModel", Use: "register [name] [onnx-hash] [plan-hash] [fhe-params] [input] [output] [terms]",
					Short:          "Register a model: SHA-256 hashes in hex, formats and terms in JSON",
					Example:        registerExample,
					PositionalArgs: base.Args("name", "onnx_hash", "plan_hash", "fhe_params", "input", "output", "terms"),
				},
				{
					RpcMethod: "UpdateModel", Use: "update [id]", Short: "Lower a model's price or replace its licence",
					PositionalArgs: base.Args("id"),
				},
				{
					RpcMethod: "RetireModel", Use: "retire [id]", Short: "End a model: it takes no more jobs",
					PositionalArgs: base.Args("id"),
				},
				{
					RpcMethod: "ConfirmModel", Use: "confirm [id]",
					Short: "Say, as an operator, that a model's plan is held and is what it was registered as " +
						"(the coprocessor does so by itself)",
					PositionalArgs: base.Args("id"),
				},
				{
					RpcMethod: "LoadModel", Use: "load [id] [epoch] [bundles]",
					Short: "Order sealed weights of a private model to be loaded: SHA-256 hashes, in base64, separated by " +
						"commas (glomar model load does it all)",
					PositionalArgs: base.Args("id", "epoch", "bundles"),
				},
				{
					RpcMethod: "Deposit", Use: "deposit [chain-id] [contract] [amount]",
					Short:          "Set tokens aside for a contract's inferences",
					PositionalArgs: base.Args("chain_id", "contract", "amount"),
				},
				{
					RpcMethod: "Withdraw", Use: "withdraw [chain-id] [contract] [amount]",
					Short:          "Take back what no job has used",
					PositionalArgs: base.Args("chain_id", "contract", "amount"),
				},
				{
					RpcMethod: "CancelJob", Use: "cancel [id]",
					Short:          "Take back the fee of an inference that waits for its turn",
					PositionalArgs: base.Args("id"),
				},
				{
					RpcMethod: "UpdateParams", Use: "update-params [params]", Short: "Propose new parameters (JSON)",
					PositionalArgs: base.Args("params"), GovProposal: true,
				},
			},
		},
	}
}

const registerExample = `glomard tx model register mnist $(sha256sum < model.onnx | cut -c-64) $(sha256sum < model.plan | cut -c-64) ckks-n14-v1 \
  '{"length":784,"bits":8,"scale":255,"attempts":2}' '{"count":10,"fraction_bits":16,"error_ulps":4}' \
  '{"price":{"denom":"uglo","amount":"5000"},"operators_basis_points":6000,"licence":"MIT"}' --from owner`
