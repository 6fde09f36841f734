package demo

import (
	"fmt"
	"io"
	"math"
	"slices"
	"sync"
	"text/tabwriter"
	"time"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/devnet/users"
)

// report is what the story measured.
type report struct {
	OK         bool
	Params     string
	Ceremony   time.Duration
	Total      time.Duration
	Batch      time.Duration
	PeakMemory uint64

	Lanes, LanePages, SignerBytes uint64

	mu          sync.Mutex // reads come in from several goroutines
	sealTimes   []time.Duration
	bundleBytes int
	reads       []time.Duration
	transfers   []transferTimes
}

// transferTimes are seconds from host inclusion.
type transferTimes struct {
	name                                              string
	attested, repacked, evaluated, final, readableSec float64
}

func (r *report) sealed(s *client.Sealed) {
	r.sealTimes = append(r.sealTimes, s.SealTime)
	r.bundleBytes = max(r.bundleBytes, s.BundleBytes)
}

func (r *report) read(d time.Duration) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reads = append(r.reads, d)
}

func (r *report) transfer(name string, mined time.Time, settled users.Settled) {
	h := settled.State
	r.transfers = append(r.transfers, transferTimes{
		name: name, attested: seconds(mined, ms(h.AttestedMs)), repacked: seconds(mined, ms(h.RepackedMs)),
		evaluated: seconds(mined, ms(h.EvaluatedMs)), final: seconds(mined, ms(h.FinalMs)),
		readableSec: seconds(mined, settled.At),
	})
}

func (r *report) table(out io.Writer) {
	fmt.Fprintln(out)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "seconds after inclusion\tattested\trepacked\tevaluated\tfinal\treadable\t")
	for _, t := range r.transfers {
		fmt.Fprintf(w, "%s\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t\n", t.name, t.attested, t.repacked, t.evaluated, t.final,
			t.readableSec)
	}
	w.Flush()
	fmt.Fprintf(out, `
parameters            %s
key ceremony          %.1f s
sealing an input      %.2f ms (median), bundle %d bytes
single transfer       p50 %.1f s from inclusion to readable balance
read                  p50 %.2f s, %d reads
64 transfers          %.1f s from the first inclusion to the last final balance
lanes per page        %d lanes on %d pages in the last work
bytes from signers    %.1f MB in the last work
memory                %.1f GiB peak of all processes
whole demo            %.0f s

`, r.Params, r.Ceremony.Seconds(), milliseconds(median(r.sealTimes)), r.bundleBytes, r.transferMedian(),
		median(r.reads).Seconds(), len(r.reads), r.Batch.Seconds(), r.Lanes, r.LanePages, float64(r.SignerBytes)/1e6,
		float64(r.PeakMemory)/(1<<30), r.Total.Seconds())
}

// summary is the machine-readable last line.
func (r *report) summary(failure error) map[string]any {
	if failure != nil {
		return map[string]any{"ok": false, "params": r.Params, "error": failure.Error()}
	}
	return map[string]any{
		"ok":              true,
		"params":          r.Params,
		"ceremony_s":      round(r.Ceremony.Seconds()),
		"seal_ms":         round(milliseconds(median(r.sealTimes))),
		"bundle_bytes":    r.bundleBytes,
		"transfer_p50_s":  round(r.transferMedian()),
		"read_p50_s":      round(median(r.reads).Seconds()),
		"batch64_s":       round(r.Batch.Seconds()),
		"peak_memory_gib": round(float64(r.PeakMemory) / (1 << 30)),
		"total_s":         round(r.Total.Seconds()),
	}
}

func (r *report) transferMedian() float64 {
	times := make([]time.Duration, len(r.transfers))
	for i, t := range r.transfers {
		times[i] = time.Duration(t.readableSec * float64(time.Second))
	}
	return median(times).Seconds()
}

func median(d []time.Duration) time.Duration {
	if len(d) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(d))
	return sorted[len(sorted)/2]
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func round(v float64) float64 { return math.Round(v*1000) / 1000 }
