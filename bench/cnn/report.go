package main

import (
	"fmt"
	"math"
	"runtime"
	"strings"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/plan"
)

type report struct {
	settings
	choice auto.Choice
	costs  plan.Costs
	models []*measurement
}

// Summary is the last line of the output, by model.
type Summary struct {
	Seconds   float64 `json:"s"`
	Memory    float64 `json:"mem_gib,omitempty"`
	Agreement float64 `json:"agreement"`
	Accuracy  float64 `json:"accuracy,omitempty"` // of trained models
	Batch     int     `json:"batch"`              // images of the batch with the least time per image
	Each      float64 `json:"batch_s_per_image"`
}

func (r *report) summary() map[string]Summary {
	out := map[string]Summary{}
	for _, m := range r.models {
		s := Summary{Seconds: round(m.best.Total().Seconds()), Agreement: m.agreement, Accuracy: m.accuracy,
			Batch: m.batch.images, Each: round(m.batch.each().Seconds())}
		if !math.IsNaN(m.memory) {
			s.Memory = round(m.memory)
		}
		out[m.name] = s
	}
	return out
}

func percent(x float64) string { return fmt.Sprintf("%.2f %%", 100*x) }

func (m *measurement) percentRight() string {
	if m.images.Labels == nil {
		return ""
	}
	return percent(m.accuracy)
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }

// published lists figures of others for one image.
var published = []struct{ model, time, accuracy, hardware, source string }{
	{"NN-20 on MNIST", "0.995 s", "95.9 %", "192 vCPU", "Concrete ML documentation"},
	{"NN-50 on MNIST", "3.03 s", "94.8 %", "192 vCPU", "Concrete ML documentation"},
	{"ResNet-20 on CIFAR-10", "2,189 s", "", "CPU", "Lee et al. 2022"},
}

func (r *report) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Encrypted inference\n\nOne image at production parameters (`%s`), and the best batch. %d of "+
		"the committee's %d signers open pages, and all parties share one process on %d cores. "+
		"%s, %s/%s, %s. The fastest of several runs.\n\n", params.CKKSProduction, threshold, members, r.cores, runtime.Version(), runtime.GOOS, runtime.GOARCH, r.choice)
	b.WriteString("*Total* is the work of all parties, one after another on these cores: the coprocessor's programs " +
		"and page digests (*eval*), what everyone computes from the signers' shares (*public*), and the shares of " +
		"all active signers, each of which derives by itself what it opens (*signers*; on their own machines they " +
		"work side by side and take a third of that). There is no chain and no network. Sealing, reading, and " +
		"sending shares are not counted.\n\n")
	b.WriteString("| model | runs | total | eval | public | signers | best batch | time per image | memory | " +
		"logit error, seen | stated | argmax agrees | accuracy |\n" +
		"|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, m := range r.models {
		fmt.Fprintf(&b, "| %s | %d | **%.2f s** | %.2f | %.2f | %.2f | %d in %.2f s | %.2f s | %.2f GiB | %.1e | %.1e | %s | %s |\n", m.name, m.runs, m.best.Total().Seconds(),
			m.best.Eval.Seconds(), m.best.Public.Seconds(), m.best.Signers.Seconds(), m.batch.images, m.batch.took.Seconds(), m.batch.each().Seconds(), m.memory, m.worst, m.estimate.Error, percent(m.agreement), m.percentRight())
	}
	b.WriteString("\nA batch runs one image on each core. Its images share only the weights.\n\n" + r.loadings())
	b.WriteString("Agreement with the plaintext network and accuracy are simulated, noise included, over")
	for i, m := range r.models {
		switch {
		case i > 0 && m.images.What == r.models[i-1].images.What:
			fmt.Fprintf(&b, ", %s", m.name)
			continue
		case i > 0:
			b.WriteString(";")
		}
		fmt.Fprintf(&b, " %s for %s", m.images.What, m.name)
	}
	b.WriteString(". The logit errors seen are those of the encrypted runs.\n\n")
	b.WriteString("## Plans\n\n| model | steps | openings | closings | ciphertext products | weight products | masking | opened by a signer | closed by a signer | plan | work on one core, estimated |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, m := range r.models {
		e := m.estimate
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d | 2^%d | %.1f MB | %.1f MB | %.1f MB | %.2f s |\n", m.name, e.Steps, e.Openings, e.Closings, e.Multiplications, e.Weights,
			e.Lambda, float64(e.OpeningBytes)/1e6, float64(e.ClosingBytes)/1e6, float64(m.planBytes)/1e6, e.Work(threshold).Seconds())
	}
	fmt.Fprintf(&b, "\nFresh pages are at level 3 for a convolution, and at level 5 for a cubic activation and the "+
		"dense layer that reads it. Pages are opened at level 2, or 3 after a cubic activation alone. "+
		"Estimates use the cost of operations measured on this machine just before, in ms on one core: %s.\n\n", r.prices())
	b.WriteString("## Published elsewhere\n\n| model | one image | accuracy | hardware | source |\n|---|---:|---:|---|---|\n")
	for _, p := range published {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", p.model, p.time, p.accuracy, p.hardware, p.source)
	}
	b.WriteString("\nThese run without a committee in the loop: one party evaluates, and one holder of the key " +
		"decrypts at the end. Here three signers take part in every step, and a real run adds one round trip per " +
		"step.\n")
	return b.String()
}

// loadings says what private models cost before their first image.
func (r *report) loadings() string {
	var list []string
	for _, m := range r.models {
		if l := m.loading; l != nil {
			list = append(list, fmt.Sprintf("%s took %.2f s (signers %.2f), each signer published %.1f MB", m.name,
				l.Total().Seconds(), l.Signers.Seconds(), float64(l.BytesPerSigner)/1e6))
		}
	}
	if len(list) == 0 {
		return ""
	}
	return fmt.Sprintf("The weights of private models are secret: %d bits and a sign. Agreement is with the network "+
		"of rounded weights. The committee makes their pages once per key: %s.\n\n",
		weightBits, strings.Join(list, "; "))
}

func (r *report) prices() string {
	c := r.costs
	return fmt.Sprintf("product %.2f, weight %.2f, rescale %.2f, opening %.2f and %.2f for all coefficients, closing %.2f",
		c.Multiply, c.Weigh, c.Rescale, c.Open, c.OpenAll, c.Close)
}
