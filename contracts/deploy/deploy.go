package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/glomar-network/glomar/contracts/bindings"
)

// ErrConfig is returned before anything is sent when a contract would refuse the configuration.
var ErrConfig = errors.New("deployment configuration")

// Config says who vouches for inputs and for public decryptions.
type Config struct {
	// GatewayChainID is the chain id of the EIP-712 domains; the host chain's own where 0.
	GatewayChainID uint64
	// InputSigners are the operators' addresses, InputThreshold of which attest an input.
	InputSigners   []common.Address
	InputThreshold uint8
	// DecryptionSigners are the committee's addresses, DecryptionThreshold of which vouch for a decryption.
	DecryptionSigners   []common.Address
	DecryptionThreshold uint8
}

// Deploy deploys the host contracts with the admin key as deployer and owner, and waits until they are mined. From an
// unused account the result is Predict(admin). After an error, the contracts mined so far stay, unconnected. Call
// it again to deploy a new set.
func Deploy(ctx context.Context, backend Backend, admin *ecdsa.PrivateKey, cfg Config) (Addresses, error) {
	s, err := newSender(ctx, backend, admin)
	if err != nil {
		return Addresses{}, err
	}
	if cfg.GatewayChainID == 0 {
		cfg.GatewayChainID = s.chainID.Uint64()
	}
	if err := cfg.validate(); err != nil {
		return Addresses{}, err
	}
	addresses := PredictAt(s.from, s.nonce)
	for _, c := range contracts(s.from, addresses, cfg) {
		implementation, err := s.create(ctx, c.name, c.code, c.constructor)
		if err != nil {
			return Addresses{}, err
		}
		proxy := bindings.NewHostProxy()
		_, err = s.create(ctx, c.name+" proxy", bindings.HostProxyMetaData.Bin,
			proxy.PackConstructor(implementation, c.initialize))
		if err != nil {
			return Addresses{}, err
		}
	}
	if err := s.wait(ctx); err != nil {
		return Addresses{}, err
	}
	return addresses, nil
}

// SetSigners replaces the signers and the threshold of an InputVerifier or a DecryptionVerifier. key is the admin's.
func SetSigners(ctx context.Context, backend Backend, key *ecdsa.PrivateKey, verifier common.Address,
	signers []common.Address, threshold uint8) error {
	if err := validateSigners("signers", signers, threshold); err != nil {
		return err
	}
	s, err := newSender(ctx, backend, key)
	if err != nil {
		return err
	}
	data := bindings.NewInputVerifier().PackDefineNewContext(signers, big.NewInt(int64(threshold)))
	if err := s.call(ctx, "set signers", verifier, data); err != nil {
		return err
	}
	return s.wait(ctx)
}

// contract is one host contract: creation code, encoded constructor arguments, and the call that initialises its proxy.
type contract struct {
	name, code  string
	constructor []byte
	initialize  []byte
}

// contracts lists the host contracts in deployment order.
func contracts(admin common.Address, a Addresses, cfg Config) []contract {
	acl, executor := bindings.NewACL(), bindings.NewFHEExecutor()
	input, decryption := bindings.NewInputVerifier(), bindings.NewDecryptionVerifier()
	gateway := new(big.Int).SetUint64(cfg.GatewayChainID)
	return []contract{
		{"ACL", bindings.ACLMetaData.Bin, acl.PackConstructor(a.Executor), acl.PackInitialize(admin)},
		{"FHEExecutor", bindings.FHEExecutorMetaData.Bin, executor.PackConstructor(a.ACL, a.InputVerifier),
			executor.PackInitialize(admin)},
		{"InputVerifier", bindings.InputVerifierMetaData.Bin, input.PackConstructor(gateway),
			input.PackInitialize(admin, cfg.InputSigners, big.NewInt(int64(cfg.InputThreshold)))},
		{"DecryptionVerifier", bindings.DecryptionVerifierMetaData.Bin, decryption.PackConstructor(gateway),
			decryption.PackInitialize(admin, cfg.DecryptionSigners, big.NewInt(int64(cfg.DecryptionThreshold)))},
	}
}

func (c Config) validate() error {
	if err := validateSigners("input signers", c.InputSigners, c.InputThreshold); err != nil {
		return err
	}
	return validateSigners("decryption signers", c.DecryptionSigners, c.DecryptionThreshold)
}

func validateSigners(what string, signers []common.Address, threshold uint8) error {
	if len(signers) == 0 || len(signers) > 255 {
		return fmt.Errorf("%w: %d %s: want 1 to 255", ErrConfig, len(signers), what)
	}
	if threshold == 0 || int(threshold) > len(signers) {
		return fmt.Errorf("%w: threshold %d of %d %s: want 1 to %[3]d", ErrConfig, threshold,
			len(signers), what)
	}
	seen := map[common.Address]bool{{}: true}
	for _, signer := range signers {
		if seen[signer] {
			return fmt.Errorf("%w: %s: %s is zero or listed twice", ErrConfig, what, signer)
		}
		seen[signer] = true
	}
	return nil
}

// Tokens are the example tokens of a development chain.
type Tokens struct {
	// TestUSD is the ERC-20 anyone mints, ConfidentialUSD the ERC-7984 token that wraps it.
	TestUSD, ConfidentialUSD common.Address
}

// DeployToken deploys TestUSD and the ConfidentialUSD that wraps it. ConfidentialUSD finds the host contracts in
// contracts/src/config/ZamaConfig.sol: on chain 31337 they are those Deploy made with development account 0 unused.
func DeployToken(ctx context.Context, backend Backend, key *ecdsa.PrivateKey) (Tokens, error) {
	s, err := newSender(ctx, backend, key)
	if err != nil {
		return Tokens{}, err
	}
	dollar, err := s.create(ctx, "TestUSD", bindings.TestUSDMetaData.Bin, nil)
	if err != nil {
		return Tokens{}, err
	}
	confidential, err := s.create(ctx, "ConfidentialUSD", bindings.ConfidentialUSDMetaData.Bin,
		bindings.NewConfidentialUSD().PackConstructor(dollar))
	if err != nil {
		return Tokens{}, err
	}
	return Tokens{TestUSD: dollar, ConfidentialUSD: confidential}, s.wait(ctx)
}

// Score configures a PrivateScore contract.
type Score struct {
	// ModelID is a registered model with one result.
	ModelID uint64
	// Threshold is the least score that opens a line, in units of the model's last fraction bit; ErrorULPs is the model's
	// error bound in the same units.
	Threshold int64
	ErrorULPs uint64
	// Line is the credit of an applicant who passes.
	Line uint64
}

// DeployScore deploys PrivateScore, with key as the lender. It finds the host contracts as ConfidentialUSD does.
func DeployScore(ctx context.Context, backend Backend, key *ecdsa.PrivateKey, cfg Score) (common.Address, error) {
	s, err := newSender(ctx, backend, key)
	if err != nil {
		return common.Address{}, err
	}
	address, err := s.create(ctx, "PrivateScore", bindings.PrivateScoreMetaData.Bin,
		bindings.NewPrivateScore().PackConstructor(cfg.ModelID, cfg.Threshold, cfg.ErrorULPs, cfg.Line))
	if err != nil {
		return common.Address{}, err
	}
	return address, s.wait(ctx)
}

// DeployClassifier deploys PrivateClassifier for a registered model with this number of results. It finds the host
// contracts as ConfidentialUSD does.
func DeployClassifier(ctx context.Context, backend Backend, key *ecdsa.PrivateKey, modelID uint64, classes uint8) (common.Address, error) {
	s, err := newSender(ctx, backend, key)
	if err != nil {
		return common.Address{}, err
	}
	address, err := s.create(ctx, "PrivateClassifier", bindings.PrivateClassifierMetaData.Bin,
		bindings.NewPrivateClassifier().PackConstructor(modelID, classes))
	if err != nil {
		return common.Address{}, err
	}
	return address, s.wait(ctx)
}

// account is the address of key.
func account(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }
