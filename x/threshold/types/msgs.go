package types

import (
	"fmt"
	"net"
	"strconv"
	"strings"

	"cosmossdk.io/errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

const (
	// TLSKeyLength is the length of an Ed25519 public key.
	TLSKeyLength = 32
	// HPKEKeyLength is the length of an MLKEM768-X25519 public key.
	HPKEKeyLength = 1216
	// HostAddressLength is the length of a host-chain address.
	HostAddressLength = 20
	// InstanceLength is the length of a process identity.
	InstanceLength = 16
	// MaxReason bounds the text of a complaint, in bytes.
	MaxReason = 256

	maxEndpoint = 255
	maxOrigin   = 160
)

// ValidateEndpoint checks a host:port.
func ValidateEndpoint(endpoint string) error {
	if len(endpoint) > maxEndpoint {
		return fmt.Errorf("endpoint has %d characters, at most %d are allowed", len(endpoint), maxEndpoint)
	}
	host, port, err := net.SplitHostPort(endpoint)
	if err != nil || host == "" || strings.ContainsFunc(host, outsideHost) || net.ParseIP(host).IsUnspecified() {
		return fmt.Errorf("endpoint %q is not host:port", endpoint)
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return fmt.Errorf("endpoint %q has no port from 1 to 65535", endpoint)
	}
	return nil
}

// outsideHost says whether a character is in no host name or address.
func outsideHost(c rune) bool {
	return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && !strings.ContainsRune("-._:%", c)
}

// Identity is what the message registers on a Glomar chain.
func (m *MsgRegisterSigner) Identity(chainID string) Identity {
	return Identity{
		ChainID: chainID, Role: RoleSigner, Owner: m.Operator, Account: m.Account,
		TLS: m.TlsKey, HPKE: m.HpkeKey, Host: m.HostAddress,
	}
}

// ValidateBasic checks the message without state.
func (m *MsgRegisterSigner) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Operator); err != nil {
		return errors.Wrapf(ErrInvalidSigner, "operator: %v", err)
	}
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidSigner, "account: %v", err)
	}
	if err := ValidateEndpoint(m.Endpoint); err != nil {
		return errors.Wrap(ErrInvalidSigner, err.Error())
	}
	for _, key := range []struct {
		name      string
		got, want int
	}{
		{"tls_key", len(m.TlsKey), TLSKeyLength},
		{"hpke_key", len(m.HpkeKey), HPKEKeyLength},
		{"host_address", len(m.HostAddress), HostAddressLength},
	} {
		if key.got != key.want {
			return errors.Wrapf(ErrInvalidSigner, "%s has %d bytes, want %d", key.name, key.got, key.want)
		}
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgAnnounce) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidSigner, "account: %v", err)
	}
	if err := ValidateEndpoint(m.Endpoint); err != nil {
		return errors.Wrap(ErrInvalidSigner, err.Error())
	}
	if len(m.Instance) != InstanceLength {
		return errors.Wrapf(ErrInvalidSigner, "instance has %d bytes, want %d", len(m.Instance), InstanceLength)
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgContribute) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidSigner, "account: %v", err)
	}
	if m.Round < Round_ROUND_DEAL || m.Round > Round_ROUND_VERDICT {
		return errors.Wrapf(ErrWrongRound, "round %d does not exist", m.Round)
	}
	return validateDigest(m.Digest)
}

// ValidateBasic checks the message without state.
func (m *MsgComplain) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidSigner, "account: %v", err)
	}
	if m.Round < Round_ROUND_DEAL || m.Round > Round_ROUND_VERDICT {
		return errors.Wrapf(ErrInvalidComplaint, "round %d does not exist", m.Round)
	}
	if len(m.Reason) > MaxReason {
		return errors.Wrapf(ErrInvalidComplaint, "reason has %d bytes, at most %d are allowed", len(m.Reason), MaxReason)
	}
	return nil
}

// ValidateBasic checks the message without state.
func (m *MsgRecordShare) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Account); err != nil {
		return errors.Wrapf(ErrInvalidSigner, "account: %v", err)
	}
	if len(m.Ticket) != DigestLength {
		return errors.Wrapf(ErrUnknownTicket, "ticket id has %d bytes, want %d", len(m.Ticket), DigestLength)
	}
	return validateDigest(m.Digest)
}

// ValidateBasic checks the message without state.
func (m *MsgUpdateParams) ValidateBasic() error {
	if _, err := sdk.AccAddressFromBech32(m.Authority); err != nil {
		return errors.Wrapf(ErrAuthority, "%v", err)
	}
	return m.Params.Validate()
}

func validateDigest(digest []byte) error {
	if len(digest) != DigestLength {
		return errors.Wrapf(ErrInvalidDigest, "%d bytes, want %d", len(digest), DigestLength)
	}
	return nil
}

// ValidateOrigin checks what a ticket serves.
func ValidateOrigin(origin string) error {
	if origin == "" || len(origin) > maxOrigin {
		return errors.Wrapf(ErrInvalidTicket, "origin has %d characters, want 1 to %d", len(origin), maxOrigin)
	}
	for _, c := range []byte(origin) {
		if c <= ' ' || c > '~' {
			return errors.Wrapf(ErrInvalidTicket, "origin %q holds a character outside printable ASCII", origin)
		}
	}
	return nil
}
