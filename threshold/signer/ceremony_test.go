package signer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func TestSignersMakeAKeyAndServeWithIt(t *testing.T) {
	n := newNetwork(t, false)
	var all []*Service
	for _, m := range n.members {
		s, _ := m.start()
		all = append(all, s)
	}
	for i, m := range n.members {
		n.eventually(func() bool {
			n.chain.mu.Lock()
			defer n.chain.mu.Unlock()
			return n.chain.signers[m.account()].Live
		}, "signer %d did not announce itself", i+1)
		require.Contains(t, all[i].Status().Refusal, "no epoch is live")
	}
	n.chain.mu.Lock()
	n.chain.ceremonies = append(n.chain.ceremonies, &thresholdtypes.Ceremony{
		Id: 1, FheParams: params.InsecureTest, Threshold: 3, Members: n.seats(), Round: thresholdtypes.Round_ROUND_DEAL,
		Status: thresholdtypes.CeremonyStatus_CEREMONY_STATUS_RUNNING,
	})
	n.chain.mu.Unlock()
	for i, s := range all {
		n.eventually(func() bool { return s.Status().Refusal == "" }, "signer %d does not serve the new epoch", i+1)
		got := s.Status()
		require.EqualValues(t, 1, got.Epoch)
		require.EqualValues(t, i+1, got.Point)
		require.EqualValues(t, 1, got.Ceremony)
	}
	for _, m := range n.members {
		stored, err := m.vault.Epoch(1)
		require.NoError(t, err)
		require.EqualValues(t, 1, stored.ID)
		stored.Wipe()
	}
}
