package main

import (
	"fmt"
	"math"
	"runtime"
	"strings"

	"github.com/glomar-network/glomar/fhe/backend/simd"
)

const productionLogN = 15

// report is everything that was measured.
type report struct {
	settings
	transforms      []transform
	rings           []*ringReport
	bandwidth       float64 // bytes per second, one core
	multiplyAdds    float64 // of 52-bit words per second, one core, operands in registers; 0 without the instruction
	allMultiplyAdds float64 // the same, for all measured cores together
}

// ringReport is what was measured in one ring.
type ringReport struct {
	shape    shape
	timings  []timing
	profiles []profiled
}

type profiled struct{ backend, device, table string }

// Summary is the last line of the output: how many times faster simd is than stock Lattigo, at the production set and
// the top level, on one thread unless the name says otherwise. What was not measured is left out.
type Summary struct {
	NTT         float64 `json:"ntt,omitempty"`
	InverseNTT  float64 `json:"intt,omitempty"`
	MulRelin    float64 `json:"mulrelin,omitempty"`
	MulRescale  float64 `json:"mulrelin_rescale,omitempty"`
	Rotate      float64 `json:"rotate,omitempty"`
	Hoisted     float64 `json:"rotate_hoisted,omitempty"`
	Rescale     float64 `json:"rescale,omitempty"`
	MulPlain    float64 `json:"mulplain,omitempty"`
	Add         float64 `json:"add,omitempty"`
	RotateCores float64 `json:"rotate_all_cores,omitempty"`
	MulCores    float64 `json:"mulrelin_all_cores,omitempty"`
}

func (r *report) summary() Summary {
	const fast = simd.Name
	var s Summary
	for _, t := range r.transforms {
		if t.logN == productionLogN && t.limbs == 1 && t.bits < 50 {
			s.NTT, s.InverseNTT = round(t.forward()), round(t.inverse())
		}
	}
	of := func(name string, workers int) float64 { return round(r.ratio(fast, name, workers)) }
	s.MulRelin, s.MulRescale = of("mulrelin", 1), of("mulrelin, rescale", 1)
	s.Rotate, s.Hoisted = of("rotate", 1), of("5 rotations, hoisted", 1)
	s.Rescale, s.MulPlain, s.Add = of("rescale", 1), of("multiply by plaintext", 1), of("add", 1)
	s.RotateCores, s.MulCores = of("rotate", r.cores), of("mulrelin", r.cores)
	return s
}

// ratio returns a backend's ratio at the top level of the production set, or zero if it was not measured.
func (r *report) ratio(name, operation string, workers int) float64 {
	for _, section := range r.rings {
		for _, t := range section.timings {
			if section.shape.params.LogN() == productionLogN && t.operation == operation && t.workers == workers &&
				t.level == section.shape.params.MaxLevel() && t.engines[name] > 0 {
				return t.ratio(name)
			}
		}
	}
	return 0
}

func round(x float64) float64 { return math.Round(100*x) / 100 }

func (r *report) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Backends\n\nCompared with stock Lattigo v6.2.0 in the same run, in turn: the fastest of %d. "+
		"Every result was first compared bit by bit. %s, %s/%s, %d CPU cores. On all cores, stock Lattigo computes "+
		"one ciphertext per core.\n\n",
		r.rounds, runtime.Version(), runtime.GOOS, runtime.GOARCH, r.cores)
	for _, candidate := range r.backends {
		device, err := candidate.Probe()
		if err != nil {
			device = err.Error()
		}
		fmt.Fprintf(&b, "- %s: %s\n", candidate.Name(), device)
	}
	b.WriteString("\n")
	r.writeTransforms(&b)
	for _, section := range r.rings {
		r.writeRing(&b, section)
	}
	return b.String()
}

func (r *report) writeTransforms(b *strings.Builder) {
	b.WriteString("## Number-theoretic transform alone\n\nOne thread, µs per limb.\n\n" +
		"| N | prime | limbs | stock forward | simd | ratio | stock inverse | simd | ratio |\n" +
		"|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, t := range r.transforms {
		fmt.Fprintf(b, "| 2^%d | %d bits | %d | %.1f | %.1f | **%.2f** | %.1f | %.1f | **%.2f** |\n", t.logN, t.bits, t.limbs,
			t.stockForward, t.fastForward, t.forward(), t.stockInverse, t.fastInverse, t.inverse())
	}
	fmt.Fprintf(b, "\n%s\n\n", published)
}

func (r *report) writeRing(b *strings.Builder, section *ringReport) {
	p := section.shape.params
	fmt.Fprintf(b, "## N = 2^%d: %s\n\nlog QP = %.0f. Times are in ms per ciphertext, with the ratio to stock Lattigo "+
		"in brackets.\n\n",
		p.LogN(), section.shape.name, p.LogQP())
	b.WriteString("| operation | level | cores | stock |")
	for _, candidate := range r.backends {
		fmt.Fprintf(b, " %s |", candidate.Name())
	}
	b.WriteString("\n|---|---:|---:|---:|" + strings.Repeat("---:|", len(r.backends)) + "\n")
	for _, t := range section.timings {
		fmt.Fprintf(b, "| %s | %d | %d | %.3f |", t.operation, t.level, t.workers, t.stock)
		for _, candidate := range r.backends {
			fmt.Fprintf(b, " %.3f (%.2fx) |", t.engines[candidate.Name()], t.ratio(candidate.Name()))
		}
		b.WriteString("\n")
	}
	b.WriteString("\nIn `mulrelin, rescale`, a backend divides by P and the last prime at once, with one rounding. " +
		"Stock Lattigo divides twice.\n\n")
	if p.LogN() == productionLogN {
		r.writeLimits(b, section)
	}
	for _, profile := range section.profiles {
		fmt.Fprintf(b, "### Where %s's time goes (mulrelin, rescale; one thread)\n\n%s\n\n```\n%s```\n\n", profile.backend,
			profile.device, profile.table)
	}
}

// writeLimits compares the backends with what one core can do.
func (r *report) writeLimits(b *strings.Builder, section *ringReport) {
	if r.multiplyAdds == 0 {
		return
	}
	b.WriteString("### Distance to the machine's limit\n\nOne core executes ")
	fmt.Fprintf(b, "%.2f·10^9 multiply-adds of 52-bit words per second with operands in registers (%d cores together: "+
		"%.2f·10^9), and moves %.1f GB/s outside its caches. `compute` is the time that a multiplication with "+
		"relinearisation and rescaling would take if it only did its modular products, of %d multiply-adds each. "+
		"`memory` is the time it would take if it only read its operands and keys and wrote its result once.\n\n",
		r.multiplyAdds/1e9, r.settings.cores, r.allMultiplyAdds/1e9, r.bandwidth/1e9, addsPerProduct)
	b.WriteString("| level | transforms | products | MB | compute, ms | memory, ms |")
	for _, candidate := range r.backends {
		fmt.Fprintf(b, " %s, ms | of the limit |", candidate.Name())
	}
	b.WriteString("\n|---:|---:|---:|---:|---:|---:|" + strings.Repeat("---:|---:|", len(r.backends)) + "\n")
	for _, t := range section.timings {
		if t.operation != "mulrelin, rescale" || t.workers != 1 {
			continue
		}
		c := costOf(section.shape.params.Parameters, t.level)
		compute, memory := 1000*addsPerProduct*c.products/r.multiplyAdds, 1000*c.bytes/r.bandwidth
		fmt.Fprintf(b, "| %d | %d | %.1f·10^6 | %.0f | %.2f | %.2f |", t.level, c.transforms, c.products/1e6, c.bytes/1e6, compute, memory)
		for _, candidate := range r.backends {
			fmt.Fprintf(b, " %.2f | %.0f %% |", t.engines[candidate.Name()], 100*max(compute, memory)/t.engines[candidate.Name()])
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
}
