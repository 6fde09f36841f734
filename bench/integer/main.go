package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/fhe/params"
)

// Summary is the last line of the output.
type Summary struct {
	Backend      string          `json:"backend"`
	Params       string          `json:"params"`
	AddPage      float64         `json:"add64_page_s"`
	Lanes        int             `json:"lanes"`
	LoneTransfer float64         `json:"lone_transfer_s"`
	Transfers    map[int]float64 `json:"transfers_per_s"`
}

const backend = "lattigo"

func main() {
	set := flag.String("set", params.Production, "parameter set")
	out := flag.String("out", filepath.Join("bench", "results", "integer.md"), "report to write")
	cores := flag.Int("cores", min(2, runtime.NumCPU()), "most cores to use")
	flag.Parse()
	log := hclog.New(&hclog.LoggerOptions{Name: "bench-integer", Output: os.Stderr})

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, log, *set, *out, *cores); err != nil {
		log.Error("benchmark failed", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, log hclog.Logger, name, out string, cores int) error {
	set, err := params.Lookup(name)
	if err != nil {
		return err
	}
	log.Info("making keys", "set", set.Name)
	w, err := newWorkload(set)
	if err != nil {
		return err
	}
	r := report{set: set, cores: cores}
	if err := w.measure(ctx, log, &r); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return fmt.Errorf("folder of the report: %w", err)
	}
	if err := os.WriteFile(out, []byte(r.markdown()), 0o644); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	log.Info("report written", "path", out)
	return json.NewEncoder(os.Stdout).Encode(r.summary())
}
