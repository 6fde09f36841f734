package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/params"
)

// measurement is one batch of transfers on a number of cores.
type measurement struct {
	cores, batch int
	latency      time.Duration
}

func (m measurement) perSecond() float64 { return float64(m.batch) / m.latency.Seconds() }

type report struct {
	set       *params.Set
	choice    auto.Choice
	cores     int
	addPage   time.Duration
	transfers []measurement
	committee share
}

func (r report) summary() Summary {
	s := Summary{
		Backend: r.choice.Backend.Name(), Params: r.set.Name, AddPage: r.addPage.Seconds(), Lanes: r.set.Lanes(),
		Transfers: map[int]float64{},
	}
	for _, m := range r.transfers {
		if m.cores != r.cores {
			continue
		}
		s.Transfers[m.batch] = m.perSecond()
		if m.batch == 1 {
			s.LoneTransfer = m.latency.Seconds()
		}
	}
	return s
}

// repacks returns the committee's time for a batch. Pages are repacked one after another.
func (r report) repacks(batch int, perPage time.Duration) time.Duration {
	pages := (batch + r.set.Lanes() - 1) / r.set.Lanes()
	return time.Duration(pages) * perPage
}

func (r report) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Encrypted integers\n\nFHE work alone, without a chain or a network. Backend %s, parameter set "+
		"`%s` (%s), %s, %s/%s, %d CPU cores.\n\n",
		r.choice, r.set.Name, r.set.Security, runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	fmt.Fprintf(&b, "One page of %d 64-bit additions on one core: **%s** (%s each, median of %d).\n\n",
		r.set.Lanes(), seconds(r.addPage), (r.addPage / time.Duration(r.set.Lanes())).Round(time.Microsecond), repeats)
	b.WriteString("## ERC-7984 transfers\n\nOne transfer is a comparison, a subtraction, an addition and three " +
		"selections, as one stage. A page takes the same time whether one lane or all are used. Latency is that of " +
		"the whole batch.\n\n" +
		"| cores | batch | latency | transfers/s | committee: one signer | committee: combining |\n|---:|---:|---:|---:|---:|---:|\n")
	for _, m := range r.transfers {
		fmt.Fprintf(&b, "| %d | %d | %s | %.1f | %s | %s |\n", m.cores, m.batch, seconds(m.latency), m.perSecond(),
			seconds(r.repacks(m.batch, r.committee.signer)), seconds(r.repacks(m.batch, r.committee.combine)))
	}
	fmt.Fprintf(&b, "\nThe committee's columns are not part of the latency beside them. For every page of transfers, "+
		"the committee repacks %d pages into %d fresh ones, with %d of %d signers on one core each. The columns show "+
		"what each signer computes on its own machine, and what each operator then computes from the shares.\n",
		repackPages, repackPages, threshold, signers)
	return b.String()
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.3f s", d.Seconds()) }
