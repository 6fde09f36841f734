package deploy_test

import (
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/hostchain/devnode"
)

func TestDeployedWhereItWasPredicted(t *testing.T) {
	h := newHost(t)
	require.Equal(t, deploy.Predict(admin().Address), h.contracts)
	for _, address := range []common.Address{h.contracts.ACL, h.contracts.Executor, h.contracts.InputVerifier,
		h.contracts.DecryptionVerifier, h.contracts.HCULimit} {
		code, err := h.client.CodeAt(h.ctx, address, nil)
		require.NoError(t, err)
		require.NotEmpty(t, code)
		data, err := h.call(common.Address{}, address, bindings.NewACL().PackOwner())
		require.NoError(t, err)
		owner, err := bindings.NewACL().UnpackOwner(data)
		require.NoError(t, err)
		require.Equal(t, h.contracts.Timelock, owner)
	}
	// A second set goes elsewhere, and works on its own.
	again, err := deploy.Deploy(h.ctx, h.client, admin().Key, h.config())
	require.NoError(t, err)
	require.Equal(t, deploy.PredictAt(admin().Address, 11), again)
}

// The Solidity constants of chain 31337 are the addresses of a fresh deployment by development account 0.
func TestConfigHasThePredictedAddresses(t *testing.T) {
	source, err := os.ReadFile("../src/config/ZamaConfig.sol")
	require.NoError(t, err)
	predicted := deploy.Predict(devnode.Accounts()[0].Address)
	require.Contains(t, string(source), "ACLAddress: "+predicted.ACL.Hex())
	require.Contains(t, string(source), "CoprocessorAddress: "+predicted.Executor.Hex())
	require.Contains(t, string(source), "KMSVerifierAddress: "+predicted.DecryptionVerifier.Hex())
}

func TestContractsKnowEachOther(t *testing.T) {
	h := newHost(t)
	executor := bindings.NewFHEExecutor()
	data, err := h.call(common.Address{}, h.contracts.Executor, executor.PackGetACLAddress())
	require.NoError(t, err)
	acl, err := executor.UnpackGetACLAddress(data)
	require.NoError(t, err)
	require.Equal(t, h.contracts.ACL, acl)
	data, err = h.call(common.Address{}, h.contracts.Executor, executor.PackGetInputVerifierAddress())
	require.NoError(t, err)
	verifier, err := executor.UnpackGetInputVerifierAddress(data)
	require.NoError(t, err)
	require.Equal(t, h.contracts.InputVerifier, verifier)
	for _, from := range []common.Address{h.contracts.ACL, h.contracts.HCULimit} {
		data, err = h.call(common.Address{}, from, bindings.NewACL().PackGetFHEVMExecutorAddress())
		require.NoError(t, err)
		back, err := bindings.NewACL().UnpackGetFHEVMExecutorAddress(data)
		require.NoError(t, err)
		require.Equal(t, h.contracts.Executor, back)
	}
	data, err = h.call(common.Address{}, h.contracts.Executor, executor.PackGetHCULimitAddress())
	require.NoError(t, err)
	limit, err := executor.UnpackGetHCULimitAddress(data)
	require.NoError(t, err)
	require.Equal(t, h.contracts.HCULimit, limit)
}

// Signers change by a call that the timelock announces first, and by nothing else.
func TestTheTimelockSetsSigners(t *testing.T) {
	h := newHost(t)
	replaced := addressesOf(h.operators[1:])
	call, err := deploy.NewSigners(h.contracts.InputVerifier, 2, replaced, 1)
	require.NoError(t, err)
	require.Equal(t, selector("OwnableUnauthorizedAccount(address)"), h.reverts(admin().Address, call.To, call.Data)[:4])
	someone := devnode.Accounts()[1].Key
	err = deploy.Schedule(h.ctx, h.client, someone, h.contracts.Timelock, call, 0)
	require.ErrorIs(t, err, deploy.ErrReverted)
	err = deploy.Execute(h.ctx, h.client, someone, h.contracts.Timelock, call)
	require.ErrorIs(t, err, deploy.ErrReverted)

	require.NoError(t, deploy.Schedule(h.ctx, h.client, admin().Key, h.contracts.Timelock, call, 0))
	require.NoError(t, deploy.Execute(h.ctx, h.client, someone, h.contracts.Timelock, call))
	verifier := bindings.NewInputVerifier()
	data, err := h.call(common.Address{}, h.contracts.InputVerifier, verifier.PackGetCoprocessorSigners())
	require.NoError(t, err)
	signers, err := verifier.UnpackGetCoprocessorSigners(data)
	require.NoError(t, err)
	require.Equal(t, replaced, signers)
}

// An upgrade, the worst that an admin can do, waits for the delay.
func TestDoorUpgradesWaitForTheTimelock(t *testing.T) {
	h := newHost(t)
	cfg := h.config()
	cfg.Delay = 48 * time.Hour
	contracts, err := deploy.Deploy(h.ctx, h.client, admin().Key, cfg)
	require.NoError(t, err)
	upgrade := deploy.Call{To: contracts.ACL,
		Data: bindings.NewACL().PackUpgradeToAndCall(h.contracts.Executor, nil)}
	require.Equal(t, selector("OwnableUnauthorizedAccount(address)"),
		h.reverts(admin().Address, upgrade.To, upgrade.Data)[:4])
	err = deploy.Schedule(h.ctx, h.client, admin().Key, contracts.Timelock, upgrade, cfg.Delay-time.Second)
	require.ErrorIs(t, err, deploy.ErrReverted)
	require.NoError(t, deploy.Schedule(h.ctx, h.client, admin().Key, contracts.Timelock, upgrade, cfg.Delay))
	err = deploy.Execute(h.ctx, h.client, admin().Key, contracts.Timelock, upgrade)
	require.ErrorIs(t, err, deploy.ErrReverted, "at once")
}

func TestRefusesWhatCannotWork(t *testing.T) {
	h := newHost(t)
	someone := common.HexToAddress("0x01")
	for name, change := range map[string]func(*deploy.Config){
		"no operators":        func(c *deploy.Config) { c.InputSigners = nil },
		"threshold 0":         func(c *deploy.Config) { c.InputThreshold = 0 },
		"f members vouch":     func(c *deploy.Config) { c.DecryptionThreshold = 1 },
		"half a second":       func(c *deploy.Config) { c.Delay = time.Second / 2 },
		"a negative price":    func(c *deploy.Config) { c.WeiPerHCU = big.NewInt(-1) },
		"a zero pauser":       func(c *deploy.Config) { c.Pausers = []common.Address{{}} },
		"threshold too high":  func(c *deploy.Config) { c.DecryptionThreshold = 5 },
		"a member twice":      func(c *deploy.Config) { c.DecryptionSigners = []common.Address{someone, someone, someone} },
		"a zero address":      func(c *deploy.Config) { c.InputSigners = []common.Address{{}, someone} },
		"more than a proof's": func(c *deploy.Config) { c.InputSigners = make([]common.Address, 256) },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := h.config()
			change(&cfg)
			_, err := deploy.Deploy(h.ctx, h.client, admin().Key, cfg)
			require.ErrorIs(t, err, deploy.ErrConfig)
		})
	}
}
