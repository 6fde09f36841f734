package cmd

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	chainclient "github.com/glomar-network/glomar/chainclient"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

func newModelDeposit() *cobra.Command {
	cmd := transfer("deposited", func(payer string, chain uint64, contract common.Address, amount sdk.Coin) sdk.Msg {
		return &modeltypes.MsgDeposit{Payer: payer, ChainId: chain, Contract: contract.Bytes(), Amount: amount}
	})
	cmd.Use = "deposit AMOUNT --contract ADDRESS --from KEY"
	cmd.Short = "Deposit tokens for the inferences of a contract"
	cmd.Long = `Deposit sets tokens aside for the inferences that a contract requests. Anyone may deposit for a
contract. You can take back the unused part of your own deposit with "glomar model withdraw". The
largest deposit pays the whole fee of the next inference. The fee is held when the network accepts
the request. It is paid when the results are final, and returned if there are none.

Anyone who can make the contract request an inference can spend its deposits.`
	cmd.Example = "  glomar model deposit 100000uglo --chain 31337 --contract 0x… --from payer --keyring-dir ~/.glomar --chain-id glomar-1"
	return cmd
}

func newModelWithdraw() *cobra.Command {
	cmd := transfer("withdrew", func(payer string, chain uint64, contract common.Address, amount sdk.Coin) sdk.Msg {
		return &modeltypes.MsgWithdraw{Payer: payer, ChainId: chain, Contract: contract.Bytes(), Amount: amount}
	})
	cmd.Use = "withdraw AMOUNT --contract ADDRESS --from KEY"
	cmd.Short = "Take back the unused part of your deposit for a contract"
	cmd.Long = `Withdraw takes back the unused part of your own deposit for a contract. Fees of inferences that are
requested or running are held. They return to the deposit if there is no result. "glomar model
cancel" takes back the fee of one that waits for its turn.`
	cmd.Example = "  glomar model withdraw 20000uglo --chain 31337 --contract 0x… --from payer --keyring-dir ~/.glomar --chain-id glomar-1"
	return cmd
}

// transfer returns a command that moves tokens between an account and its deposit for a contract. The command then
// prints all deposits for the contract.
func transfer(verb string, message func(payer string, chain uint64, contract common.Address, amount sdk.Coin) sdk.Msg) *cobra.Command {
	var (
		account  signing
		chain    uint64
		contract string
		timeout  time.Duration
	)
	cmd := &cobra.Command{
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			to, err := parseAddress("contract", contract)
			if err != nil {
				return err
			}
			amount, err := sdk.ParseCoinNormalized(args[0])
			if err != nil {
				return fmt.Errorf("%q is not an amount, for example 100000uglo: %w", args[0], err)
			}
			ctx, cancel := withTimeout(cmd, timeout)
			defer cancel()
			c, err := account.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			if err := c.Submit(ctx, message(c.Address(), chain, to, amount)); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s %s; deposits for %s on chain %d:\n", verb, amount, to, chain)
			return printDeposits(ctx, cmd.OutOrStdout(), c, chain, to)
		},
	}
	account.register(cmd)
	cmd.Flags().Uint64Var(&chain, "chain", 31337, "id of the host chain")
	cmd.Flags().StringVar(&contract, "contract", "", "address of the contract that requests inferences (required)")
	cmd.Flags().DurationVar(&timeout, "timeout", time.Minute, "give up after this long")
	_ = cmd.MarkFlagRequired("contract")
	return cmd
}

func printDeposits(ctx context.Context, out io.Writer, c *chainclient.Client, chain uint64, contract common.Address) error {
	answer, err := c.Model().Deposits(ctx, &modeltypes.QueryDepositsRequest{ChainId: chain, Contract: contract.Hex()})
	if err != nil {
		return fmt.Errorf("deposits for %s: %w", contract, err)
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "payer\tbalance")
	for _, d := range answer.Deposits {
		fmt.Fprintf(w, "%s\t%s\n", d.Payer, d.Balance)
	}
	return w.Flush()
}
