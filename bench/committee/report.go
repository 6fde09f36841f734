package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"

	"github.com/glomar-network/glomar/fhe/params"
)

// measurement is a whole ticket on a number of cores.
type measurement struct {
	cores int
	steps []step
}

type report struct {
	set       *params.Set
	pages     int
	repeats   int
	transform time.Duration
	runs      []measurement
}

// Summary is the last line of the output, in milliseconds per page.
type Summary struct {
	Params   string          `json:"params"`
	Pages    int             `json:"pages"`
	Signer   map[int]float64 `json:"signer_ms_per_page"`
	Operator map[int]float64 `json:"operator_ms_per_page"`
}

func (r report) summary() Summary {
	s := Summary{Params: r.set.Name, Pages: r.pages, Signer: map[int]float64{}, Operator: map[int]float64{}}
	for _, m := range r.runs {
		s.Signer[m.cores] = ms(perPage(m.steps, signing, r.pages))
		s.Operator[m.cores] = ms(perPage(m.steps, combining, r.pages))
	}
	return s
}

// perPage adds up one side's steps.
func perPage(steps []step, by side, pages int) (total time.Duration) {
	for _, s := range steps {
		if s.side == by {
			total += s.took
		}
	}
	return total / time.Duration(pages)
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func (r report) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# The committee's part\n\nA repack of %d pages into %d fresh ones by %d of %d signers, in which "+
		"every lane moves. Parameter set `%s`: pages of %d lanes, "+
		"opened at level %d, made at level %d. No chain and no network. %s, %s/%s, %d CPU cores. "+
		"Every fresh page was decrypted and compared. Best of %d.\n\n", r.pages, r.pages, threshold, members, r.set.Name, r.set.Lanes(),
		r.set.OpenLevel, r.set.MaxLevel(), runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), r.repeats)
	fmt.Fprintf(&b, "Milliseconds per page. *Transforms* counts number-theoretic transforms of one limb. One takes "+
		"%.2f ms on one core. The next column is their share of the time.\n\n", ms(r.transform))
	b.WriteString("| who | step | transforms | of the time |")
	for _, m := range r.runs {
		fmt.Fprintf(&b, " %s |", plural(m.cores))
	}
	b.WriteString("\n|---|---|---:|---:|" + strings.Repeat("---:|", len(r.runs)) + "\n")
	for i, s := range r.runs[0].steps {
		fmt.Fprintf(&b, "| %s | %s | %d | %.0f%% |", s.side, s.name, s.transforms,
			100*float64(s.transforms)*float64(r.pages)*float64(r.transform)/float64(s.took))
		for _, m := range r.runs {
			fmt.Fprintf(&b, " %.2f |", ms(m.steps[i].took/time.Duration(r.pages)))
		}
		b.WriteString("\n")
	}
	for _, by := range []side{signing, combining} {
		fmt.Fprintf(&b, "| **%s** | **all** | | |", by)
		for _, m := range r.runs {
			fmt.Fprintf(&b, " **%.2f** |", ms(perPage(m.steps, by, r.pages)))
		}
		b.WriteString("\n")
	}
	b.WriteString("\nA signer computes only its own rows, on its own machine. So does an operator.\n")
	return b.String()
}

func plural(cores int) string {
	if cores == 1 {
		return "1 core"
	}
	return fmt.Sprintf("%d cores", cores)
}
