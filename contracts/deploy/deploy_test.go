package deploy_test

import (
	"os"
	"testing"

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
		h.contracts.DecryptionVerifier} {
		code, err := h.client.CodeAt(h.ctx, address, nil)
		require.NoError(t, err)
		require.NotEmpty(t, code)
		data, err := h.call(common.Address{}, address, bindings.NewACL().PackOwner())
		require.NoError(t, err)
		owner, err := bindings.NewACL().UnpackOwner(data)
		require.NoError(t, err)
		require.Equal(t, admin().Address, owner)
	}
	// A second set goes elsewhere, and works on its own.
	again, err := deploy.Deploy(h.ctx, h.client, admin().Key, h.config())
	require.NoError(t, err)
	require.Equal(t, deploy.PredictAt(admin().Address, 8), again)
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
	data, err = h.call(common.Address{}, h.contracts.ACL, bindings.NewACL().PackGetFHEVMExecutorAddress())
	require.NoError(t, err)
	back, err := bindings.NewACL().UnpackGetFHEVMExecutorAddress(data)
	require.NoError(t, err)
	require.Equal(t, h.contracts.Executor, back)
}

func TestSetSigners(t *testing.T) {
	h := newHost(t)
	replaced := addressesOf(h.operators[1:])
	require.NoError(t, deploy.SetSigners(h.ctx, h.client, admin().Key, h.contracts.InputVerifier, replaced, 1))
	verifier := bindings.NewInputVerifier()
	data, err := h.call(common.Address{}, h.contracts.InputVerifier, verifier.PackGetCoprocessorSigners())
	require.NoError(t, err)
	signers, err := verifier.UnpackGetCoprocessorSigners(data)
	require.NoError(t, err)
	require.Equal(t, replaced, signers)
	// Nobody but the admin.
	err = deploy.SetSigners(h.ctx, h.client, devnode.Accounts()[1].Key, h.contracts.InputVerifier, replaced, 1)
	require.ErrorIs(t, err, deploy.ErrReverted)
}

func TestRefusesWhatCannotWork(t *testing.T) {
	h := newHost(t)
	someone := common.HexToAddress("0x01")
	for name, change := range map[string]func(*deploy.Config){
		"no operators":        func(c *deploy.Config) { c.InputSigners = nil },
		"threshold 0":         func(c *deploy.Config) { c.InputThreshold = 0 },
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
