package gateway

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/threshold/input"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// attestTimeout bounds how long one other operator may take to attest an input. All are asked at the same time.
const attestTimeout = 5 * time.Second

// SubmitInput implements gatewaypb.GatewayServer.
func (g *Gateway) SubmitInput(ctx context.Context, request *gatewaypb.SubmitInputRequest) (*gatewaypb.SubmitInputResponse, error) {
	leave, err := enter(g.inputs)
	if err != nil {
		return nil, err
	}
	defer leave()
	defer g.Metrics.time("submit_input")()
	accepted, err := g.accept(ctx, request.Bundle)
	if err != nil {
		return nil, err
	}
	signatures, err := g.collect(ctx, accepted, request.Bundle)
	if err != nil {
		return nil, err
	}
	encoded, err := proof.EncodeInputProof(accepted.sealed.Handles, signatures, accepted.extraData())
	if err != nil {
		return nil, status.Errorf(codes.Internal, "encode the input proof: %v", err)
	}
	out := &gatewaypb.SubmitInputResponse{Proof: encoded}
	for _, handle := range accepted.sealed.Handles {
		out.Handles = append(out.Handles, handle.Bytes())
	}
	g.Logger.Info("input attested", "chain", accepted.host.ChainId, "contract", accepted.sealed.Contract, "handles", len(accepted.sealed.Handles), "bytes", len(request.Bundle), "signatures", len(signatures))
	return out, nil
}

// AttestInput implements gatewaypb.GatewayServer.
func (g *Gateway) AttestInput(ctx context.Context, request *gatewaypb.SubmitInputRequest) (*gatewaypb.AttestInputResponse, error) {
	leave, err := enter(g.inputs)
	if err != nil {
		return nil, err
	}
	defer leave()
	accepted, err := g.accept(ctx, request.Bundle)
	if err != nil {
		return nil, err
	}
	signature, err := accepted.sign(g)
	if err != nil {
		return nil, err
	}
	return &gatewaypb.AttestInputResponse{Signature: signature}, nil
}

// acceptedInput is a bundle that is stored and may be attested.
type acceptedInput struct {
	sealed *input.Sealed
	digest [32]byte
	host   hosttypes.HostChain
	quorum InputQuorum
}

// accept checks a bundle, of values or of a vector, against the registered chain and the live committee, and stores it.
// An attestation says that the bundle can be fetched and has the right shape. The committee finds out whether its
// shares open and whether the proofs of a vector hold.
func (g *Gateway) accept(ctx context.Context, encoded []byte) (*acceptedInput, error) {
	sealed, err := input.Inspect(encoded)
	if err != nil {
		return nil, status.Errorf(codes.InvalidArgument, "input bundle: %v", err)
	}
	host, err := g.hostChain(ctx, sealed.ChainID)
	if err != nil {
		return nil, err
	}
	epoch, err := g.liveEpoch(ctx)
	if err != nil {
		return nil, err
	}
	if err := sealed.Matches(sealedFor(sealed, host, epoch)); err != nil {
		code := codes.InvalidArgument
		if errors.Is(err, input.ErrEpoch) || errors.Is(err, input.ErrCommittee) {
			code = codes.FailedPrecondition // sealing again, to the live committee, helps
		}
		return nil, status.Errorf(code, "input bundle: %v", err)
	}
	quorum, err := g.Verifiers.InputQuorum(ctx, host)
	if err != nil {
		return nil, unavailable("ask the input verifier for its signers", err)
	}
	digest, err := g.keep(ctx, encoded)
	if err != nil {
		return nil, err
	}
	return &acceptedInput{sealed: sealed, digest: digest, host: host, quorum: quorum}, nil
}

// sealedFor returns what a bundle must be bound to, for the contract and user that it names.
func sealedFor(sealed *input.Sealed, host hosttypes.HostChain, epoch thresholdtypes.Epoch) input.Context {
	out := input.Context{
		ChainID: host.ChainId, ACL: common.BytesToAddress(host.Acl), Contract: sealed.Contract, User: sealed.User,
		Epoch: epoch.Id, Threshold: int(epoch.Threshold),
	}
	for _, member := range epoch.Members {
		out.Members = append(out.Members, input.Member{Point: member.Point, HPKE: member.HpkeKey})
	}
	return out
}

// extraData is that of the proof: the context of signers that it is for, and the bundle's digest. The signatures cover
// both, so a proof is worth nothing once the grace of its context is over.
func (a *acceptedInput) extraData() []byte { return proof.Context(a.quorum.Context, a.digest[:]) }

// signingDigest is what operators sign.
func (a *acceptedInput) signingDigest() common.Hash {
	domain := proof.Domain{ChainID: a.host.ChainId, Verifier: common.BytesToAddress(a.host.InputVerifier)}
	return proof.InputDigest(domain, a.sealed.Handles, a.sealed.User, a.sealed.Contract, a.host.ChainId, a.extraData())
}

func (a *acceptedInput) sign(g *Gateway) ([]byte, error) {
	digest := a.signingDigest()
	signature, err := crypto.Sign(digest[:], g.HostKey)
	if err != nil {
		return nil, status.Errorf(codes.Internal, "sign the input attestation: %v", err)
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

// collect asks the operators whose signatures the host chain's verifier accepts, all at the same time, until it has as
// many as the verifier asks for. What else is registered does not matter, and an operator that is dead is passed over.
func (g *Gateway) collect(ctx context.Context, a *acceptedInput, encoded []byte) ([][]byte, error) {
	quorum := a.quorum
	operators, err := g.attesters(ctx, quorum)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, g.attestTimeout)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel()
	answers := make(chan attestAnswer, len(operators))
	for _, operator := range operators {
		wg.Add(1)
		go func() {
			defer wg.Done()
			signature, err := g.attestation(ctx, operator, a, encoded)
			answers <- attestAnswer{signature, err}
		}()
	}
	var causes []error
	var signatures [][]byte
	for range operators {
		if len(signatures) == quorum.Threshold {
			break
		}
		answer := <-answers
		if answer.err != nil {
			causes = append(causes, answer.err)
			continue
		}
		signatures = append(signatures, answer.signature)
	}
	if len(signatures) < quorum.Threshold {
		return nil, status.Errorf(codes.Unavailable,
			"only %d of the %d operator signatures needed, from %d operators that the verifier accepts: %v; "+
				"submit the same bundle again",
			len(signatures), quorum.Threshold, len(operators), errors.Join(causes...))
	}
	return signatures, nil
}

// attesters lists the registered operators whose signatures count, each once: no two share a host address.
func (g *Gateway) attesters(ctx context.Context, quorum InputQuorum) (out []coprocessortypes.Operator, err error) {
	answer, err := g.Chain.Coprocessor().Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, unavailable("list operators", err)
	}
	for _, operator := range answer.Operators {
		if slices.Contains(quorum.Signers, common.BytesToAddress(operator.HostAddress)) {
			out = append(out, operator)
		}
	}
	return out, nil
}

type attestAnswer struct {
	signature []byte
	err       error
}

// attestation is one operator's signature, checked. This operator's own needs no call.
func (g *Gateway) attestation(ctx context.Context, operator coprocessortypes.Operator, a *acceptedInput, encoded []byte) ([]byte, error) {
	if operator.Account == g.Chain.Address() {
		return a.sign(g)
	}
	signature, err := g.Peers.Attest(ctx, operator, encoded)
	if err != nil {
		return nil, fmt.Errorf("operator %s at %s: %w", operator.Account, operator.Endpoint, err)
	}
	signer, err := recoverSigner(a.signingDigest(), signature)
	if err != nil {
		return nil, fmt.Errorf("operator %s: %w", operator.Account, err)
	}
	if signer != common.BytesToAddress(operator.HostAddress) {
		return nil, fmt.Errorf("operator %s: signed with %s, but 0x%x is registered",
			operator.Account, signer, operator.HostAddress)
	}
	return signature, nil
}

func recoverSigner(digest common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != crypto.SignatureLength {
		return common.Address{}, fmt.Errorf("signature has %d bytes, want %d", len(signature), crypto.SignatureLength)
	}
	normal := append([]byte(nil), signature...)
	if normal[crypto.RecoveryIDOffset] >= 27 {
		normal[crypto.RecoveryIDOffset] -= 27
	}
	public, err := crypto.SigToPub(digest[:], normal)
	if err != nil {
		return common.Address{}, fmt.Errorf("signature: %w", err)
	}
	return crypto.PubkeyToAddress(*public), nil
}
