package cmd

import (
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/viper"

	"github.com/glomar-network/glomar/chainclient/proven"
	"github.com/glomar-network/glomar/cmd/glomard/config"
	"github.com/glomar-network/glomar/transport"
)

// defaultTrustPeriod is two thirds of the SDK's default unbonding time.
const defaultTrustPeriod = 14 * 24 * time.Hour

// apart is how a signer that runs apart reaches the chain, and by what it verifies it.
type apart struct {
	Nodes     []transport.LinkNode
	Trust     proven.Trust
	Witnesses []string
}

// readApart reads the settings of a signer with this home.
func readApart(v *viper.Viper, home string) (*apart, error) {
	witnesses, err := config.List(settingWitness, v.Get(settingWitness))
	if err != nil {
		return nil, fmt.Errorf("signer: %w", err)
	}
	nodes, err := config.List(settingNode, v.Get(settingNode))
	if err != nil {
		return nil, fmt.Errorf("signer: %w", err)
	}
	out := &apart{Witnesses: witnesses}
	for _, text := range nodes {
		node, err := transport.ParseLinkNode(text)
		if err != nil {
			return nil, fmt.Errorf("signer: --%s: %w", settingNode, err)
		}
		out.Nodes = append(out.Nodes, node)
	}
	if len(out.Nodes) == 0 {
		return nil, errors.New("signer: --node is needed: ID@host:port of the link of your node")
	}
	out.Trust = proven.Trust{Period: v.GetDuration(settingTrustPeriod), File: filepath.Join(home, "verified_header")}
	if text := v.GetString(settingTrust); text != "" {
		height, hash, found := strings.Cut(text, ":")
		var err, bad error
		out.Trust.Height, err = strconv.ParseInt(height, 10, 64)
		out.Trust.Hash, bad = hex.DecodeString(hash)
		if !found || err != nil || bad != nil {
			return nil, fmt.Errorf("signer: --%s %q: want HEIGHT:HASH", settingTrust, text)
		}
	}
	if err := out.Trust.Validate(); err != nil {
		return nil, fmt.Errorf("signer: --%s, --%s: %w", settingTrust, settingTrustPeriod, err)
	}
	return out, nil
}
