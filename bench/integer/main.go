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
	"strings"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/integer"
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

func main() {
	set := flag.String("set", params.Production, "parameter set")
	backend := flag.String("backend", auto.Name, "backend to use: "+strings.Join(auto.Names(), ", "))
	out := flag.String("out", filepath.Join("bench", "results", "integer.md"), "where to write the report")
	cores := flag.Int("cores", min(2, runtime.NumCPU()), "maximum number of cores to use")
	flag.Parse()
	log := hclog.New(&hclog.LoggerOptions{Name: "bench-integer", Output: os.Stderr})

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, log, *set, *backend, *out, *cores); err != nil {
		log.Error("benchmark failed", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, log hclog.Logger, name, backend, out string, cores int) error {
	set, err := params.Lookup(name)
	if err != nil {
		return err
	}
	engine, choice, err := auto.Open(backend, integer.Ring(set))
	if err != nil {
		return err
	}
	defer engine.Close()
	log.Info("making keys", "set", set.Name, "backend", choice)
	w, err := newWorkload(set, engine)
	if err != nil {
		return err
	}
	r := report{set: set, choice: choice, cores: cores}
	if err := w.measure(ctx, log, &r); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return fmt.Errorf("make the report's folder: %w", err)
	}
	if err := os.WriteFile(out, []byte(r.markdown()), 0o644); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	log.Info("report written", "path", out)
	return json.NewEncoder(os.Stdout).Encode(r.summary())
}
