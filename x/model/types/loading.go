package types

import (
	"crypto/sha256"
	"encoding/binary"

	"cosmossdk.io/errors"

	"github.com/cosmos/cosmos-sdk/types/bech32"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// MaxSecretVectors bounds the sealed vectors that hold the weights of one model (inference.MaxInputs).
const MaxSecretVectors = 16

// Loadings are works like those of host chains, each model's under a chain id of its own, which no host chain can have.

// LoadingChain is the chain id of a model's loadings.
func LoadingChain(model uint64) uint64 { return hosttypes.MaxChainID + 1 + model }

// LoadingModel returns the model of a chain id; ok is false for that of a host chain.
func LoadingModel(chainID uint64) (model uint64, ok bool) {
	if chainID <= hosttypes.MaxChainID {
		return 0, false
	}
	return chainID - hosttypes.MaxChainID - 1, true
}

// JobRequest is the request for the loading.
func (l Loading) JobRequest(owner string) (JobRequest, error) {
	loader, err := LoaderAddress(owner)
	if err != nil {
		return JobRequest{}, err
	}
	inputs, err := InputsDigest(l.Bundles)
	if err != nil {
		return JobRequest{}, err
	}
	name := []byte("glomar/loading/v1")
	for _, n := range []uint64{l.ModelId, l.Seq} {
		name = binary.BigEndian.AppendUint64(name, n)
	}
	result := sha256.Sum256(name)
	return JobRequest{
		ChainId: LoadingChain(l.ModelId), Requester: loader, ModelId: l.ModelId,
		Inputs: uint32(len(l.Bundles)), InputsDigest: inputs, Outputs: 1, Result: result[:],
	}, nil
}

// LoaderAddress is an owner's account (bech32) as the 20 bytes that sealed weights are bound to: the first of its SHA-256 if it
// has another length.
func LoaderAddress(owner string) ([]byte, error) {
	_, account, err := bech32.DecodeAndConvert(owner)
	if err != nil {
		return nil, errors.Wrapf(ErrInvalidModel, "owner %q: %v", owner, err)
	}
	if len(account) == hosttypes.AddressLength {
		return account, nil
	}
	h := sha256.Sum256(account)
	return h[:hosttypes.AddressLength], nil
}

// validate checks a loading of a genesis state.
func (l Loading) validate() error {
	if err := validateBundles(l.Bundles); err != nil {
		return err
	}
	for _, page := range l.Pages {
		if len(page) != DigestLength {
			return errors.Wrapf(ErrInvalidModel, "a page has a digest of %d bytes, want %d", len(page), DigestLength)
		}
	}
	if l.ModelId == 0 || l.Seq == 0 || l.Epoch == 0 || l.Job == 0 || (len(l.Pages) > 0) != (l.LoadedHeight > 0) {
		return errors.Wrap(ErrInvalidModel, "a number is missing, or there are pages without a height")
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgLoadModel) ValidateBasic() error {
	if err := validateOwned(m.Owner, m.Id); err != nil {
		return err
	}
	return validateBundles(m.Bundles)
}

func validateBundles(bundles [][]byte) error {
	if len(bundles) == 0 || len(bundles) > MaxSecretVectors {
		return errors.Wrapf(ErrInvalidModel, "%d sealed vectors, want 1 to %d", len(bundles), MaxSecretVectors)
	}
	seen := map[string]bool{}
	for i, b := range bundles {
		if len(b) != DigestLength || seen[string(b)] {
			return errors.Wrapf(ErrInvalidModel, "sealed vector %d has a digest of %d bytes, want %d, each another one", i, len(b), DigestLength)
		}
		seen[string(b)] = true
	}
	return nil
}

func (g GenesisState) validateLoadings() error {
	var last Loading
	for _, l := range g.Loadings {
		if err := l.validate(); err != nil {
			return errors.Wrapf(err, "loading %d of model %d", l.Seq, l.ModelId)
		}
		if l.ModelId > uint64(len(g.Models)) || l.Job > g.JobCount {
			return errors.Wrapf(ErrInvalidModel, "loading %d of model %d names a model or a job that does not exist", l.Seq, l.ModelId)
		}
		if l.ModelId < last.ModelId || l.ModelId == last.ModelId && l.Seq != last.Seq+1 || l.ModelId != last.ModelId && l.Seq != 1 {
			return errors.Wrapf(ErrInvalidModel, "loading %d of model %d is out of order", l.Seq, l.ModelId)
		}
		last = l
	}
	return nil
}
