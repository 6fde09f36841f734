package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/glomar-network/glomar/contracts/bindings"
)

// ErrConfig is returned before anything is sent when a contract would refuse the configuration.
var ErrConfig = errors.New("deployment configuration")

// DefaultGrace is how long a signer set that was replaced still counts where Config does not say.
const DefaultGrace = 24 * time.Hour

// priceBits is what the contract keeps a price in.
const priceBits = 96

// Config says who vouches for inputs and for public decryptions, and who governs the contracts.
type Config struct {
	// GatewayChainID is the chain id of the EIP-712 domains; the host chain's own where 0.
	GatewayChainID uint64
	// Epoch is the id of the first signer contexts: the epoch of the committee's live key.
	Epoch uint64
	// InputSigners are the operators' addresses, InputThreshold of which attest an input.
	InputSigners   []common.Address
	InputThreshold uint8
	// DecryptionSigners are the committee's addresses, DecryptionThreshold of which vouch for a decryption: more than a
	// third of them, rounded up as f + 1 of 3f + 1.
	DecryptionSigners   []common.Address
	DecryptionThreshold uint8
	// Grace is how long a signer set that was replaced still counts, in whole seconds; DefaultGrace where 0.
	Grace time.Duration
	// Proposers schedule what the timelock does, and can cancel it; the deployer where none are given.
	Proposers []common.Address
	// Delay is the time between scheduling and execution, in whole seconds. 0 is for development chains.
	Delay time.Duration
	// Pausers may pause the ACL for a while; the deployer where none are given.
	Pausers []common.Address
	// WeiPerHCU is the price of encrypted work; 0 charges nothing. FeeCollector gets the fees; the timelock where zero.
	WeiPerHCU    *big.Int
	FeeCollector common.Address
}

// Deploy deploys the host contracts with the deployer's key, a timelock as their owner, and waits until they are mined.
// From an unused account the result is Predict(deployer). After an error, the contracts mined so far stay, unconnected.
// Call it again to deploy a new set.
func Deploy(ctx context.Context, backend Backend, deployer *ecdsa.PrivateKey, cfg Config) (Addresses, error) {
	s, err := newSender(ctx, backend, deployer)
	if err != nil {
		return Addresses{}, err
	}
	addresses := PredictAt(s.from, s.nonce)
	cfg.complete(s, addresses)
	if err := cfg.validate(); err != nil {
		return Addresses{}, err
	}
	for _, c := range contracts(addresses, cfg) {
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
	_, err = s.create(ctx, "HostTimelock", bindings.HostTimelockMetaData.Bin,
		bindings.NewHostTimelock().PackConstructor(seconds(cfg.Delay), cfg.Proposers))
	if err != nil {
		return Addresses{}, err
	}
	if err := s.wait(ctx); err != nil {
		return Addresses{}, err
	}
	return addresses, nil
}

// complete fills in what has a default.
func (c *Config) complete(s *sender, a Addresses) {
	if c.GatewayChainID == 0 {
		c.GatewayChainID = s.chainID.Uint64()
	}
	if c.Grace == 0 {
		c.Grace = DefaultGrace
	}
	if len(c.Proposers) == 0 {
		c.Proposers = []common.Address{s.from}
	}
	if len(c.Pausers) == 0 {
		c.Pausers = []common.Address{s.from}
	}
	if c.WeiPerHCU == nil {
		c.WeiPerHCU = new(big.Int)
	}
	if c.FeeCollector == (common.Address{}) {
		c.FeeCollector = a.Timelock
	}
}

func seconds(d time.Duration) *big.Int { return big.NewInt(int64(d / time.Second)) }

// contract is one host contract: creation code, encoded constructor arguments, and the call that initialises its proxy.
type contract struct {
	name, code  string
	constructor []byte
	initialize  []byte
}

// contracts lists the host contracts in deployment order.
func contracts(a Addresses, cfg Config) []contract {
	acl, executor, limit := bindings.NewACL(), bindings.NewFHEExecutor(), bindings.NewHCULimit()
	input, decryption := bindings.NewInputVerifier(), bindings.NewDecryptionVerifier()
	gateway, epoch := new(big.Int).SetUint64(cfg.GatewayChainID), new(big.Int).SetUint64(cfg.Epoch)
	return []contract{
		{"ACL", bindings.ACLMetaData.Bin, acl.PackConstructor(a.Executor), acl.PackInitialize(a.Timelock, cfg.Pausers)},
		{"FHEExecutor", bindings.FHEExecutorMetaData.Bin,
			executor.PackConstructor(a.ACL, a.InputVerifier, a.HCULimit), executor.PackInitialize(a.Timelock)},
		{"InputVerifier", bindings.InputVerifierMetaData.Bin, input.PackConstructor(gateway, seconds(cfg.Grace)),
			input.PackInitialize(a.Timelock, epoch, cfg.InputSigners, big.NewInt(int64(cfg.InputThreshold)))},
		{"DecryptionVerifier", bindings.DecryptionVerifierMetaData.Bin,
			decryption.PackConstructor(gateway, seconds(cfg.Grace)),
			decryption.PackInitialize(a.Timelock, epoch, cfg.DecryptionSigners,
				big.NewInt(int64(cfg.DecryptionThreshold)))},
		{"HCULimit", bindings.HCULimitMetaData.Bin, limit.PackConstructor(a.Executor),
			limit.PackInitialize(a.Timelock, cfg.WeiPerHCU, cfg.FeeCollector)},
	}
}

func (c Config) validate() error {
	if c.Grace < 0 || c.Delay < 0 || c.Grace%time.Second != 0 || c.Delay%time.Second != 0 {
		return fmt.Errorf("%w: grace %s, delay %s: want whole seconds", ErrConfig, c.Grace, c.Delay)
	}
	if c.WeiPerHCU.Sign() < 0 || c.WeiPerHCU.BitLen() > priceBits {
		return fmt.Errorf("%w: %s wei per HCU: want 0 to 2^%d - 1", ErrConfig, c.WeiPerHCU, priceBits)
	}
	for what, list := range map[string][]common.Address{"proposers": c.Proposers, "pausers": c.Pausers} {
		if slices.Contains(list, common.Address{}) {
			return fmt.Errorf("%w: %s: one is zero", ErrConfig, what)
		}
	}
	if err := validateSigners("input signers", c.InputSigners, c.InputThreshold, 1); err != nil {
		return err
	}
	faulty := (len(c.DecryptionSigners) - 1) / 3
	return validateSigners("decryption signers", c.DecryptionSigners, c.DecryptionThreshold, faulty+1)
}

func validateSigners(what string, signers []common.Address, threshold uint8, least int) error {
	if len(signers) == 0 || len(signers) > 255 {
		return fmt.Errorf("%w: %d %s: want 1 to 255", ErrConfig, len(signers), what)
	}
	if int(threshold) < least || int(threshold) > len(signers) {
		return fmt.Errorf("%w: threshold %d of %d %s: want %d to %[3]d", ErrConfig, threshold, len(signers), what, least)
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
