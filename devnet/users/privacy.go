package users

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/client"
)

var (
	// ErrLeak is returned when somebody learns what they must not.
	ErrLeak = errors.New("a secret leaks")
	// ErrRefusal is returned when a request is refused, as it must be, but for the wrong reason.
	ErrRefusal = errors.New("refused for the wrong reason")
)

// SameToAnOnlooker compares everything two transactions show, except the handles: status, events, their topics'
// shape and the length of their data. It fails with ErrLeak if they differ.
func SameToAnOnlooker(a, b *types.Receipt) error {
	shape := func(r *types.Receipt) (out []string) {
		for _, log := range r.Logs {
			sizes := fmt.Sprintf("%d topics %d bytes", len(log.Topics), len(log.Data))
			out = append(out, fmt.Sprintf("%s %s %s", log.Address, log.Topics[0], sizes))
		}
		return out
	}
	if a.Status != b.Status || !slices.Equal(shape(a), shape(b)) {
		return fmt.Errorf("%w: an onlooker can tell transaction %s from %s by its events", ErrLeak, a.TxHash, b.TxHash)
	}
	return nil
}

// Pry has somebody try to read another's balance, and returns the text of the refusal. It fails with ErrLeak if
// the value was returned, and with ErrRefusal if the refusal is not for the missing permission on this handle.
func (g *Group) Pry(ctx context.Context, by, of *Wallet) (refusal string, err error) {
	handle, err := g.Token.Balance(ctx, of.Address)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	value, err := g.Client.Read(ctx, g.Token.ChainID, handle, g.Token.Confidential, by.Key, client.MinedIn(1))
	if err == nil {
		return "", fmt.Errorf("%w: %s read %s USD of %s", ErrLeak, by.Name, Dollars(value), of.Name)
	}
	if !errors.Is(err, client.ErrNotAllowed) {
		return "", fmt.Errorf("%w: %s pries: %w", ErrRefusal, by.Name, err)
	}
	refusal = status.Convert(err).Message()
	for _, named := range []string{handle.Hex(), by.Address.Hex()} {
		if !strings.Contains(strings.ToLower(refusal), strings.ToLower(named)) {
			return "", fmt.Errorf("%w: it does not name %s: %w", ErrRefusal, named, err)
		}
	}
	return refusal, nil
}
