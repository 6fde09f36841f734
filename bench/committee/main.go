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
	"slices"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/fhe/params"
)

func main() {
	set := flag.String("set", params.Production, "parameter set")
	out := flag.String("out", filepath.Join("bench", "results", "committee.md"), "where to write the report")
	pages := flag.Int("pages", 8, "number of pages that the ticket opens, and makes")
	repeats := flag.Int("repeats", 5, "times that everything runs; the fastest run of each step counts")
	cores := flag.Int("cores", runtime.NumCPU(), "maximum number of cores to use")
	flag.Parse()
	log := hclog.New(&hclog.LoggerOptions{Name: "bench-committee", Output: os.Stderr})

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, log, *set, *out, *pages, *cores, max(1, *repeats)); err != nil {
		log.Error("benchmark failed", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, log hclog.Logger, name, out string, pages, cores, repeats int) error {
	set, err := params.Lookup(name)
	if err != nil {
		return err
	}
	log.Info("making keys and pages", "set", set.Name, "pages", pages)
	w, err := newWorkload(set, pages)
	if err != nil {
		return err
	}
	r := report{set: set, pages: pages, repeats: repeats, transform: w.transform()}
	for _, cores := range slices.Compact([]int{1, max(1, cores)}) {
		steps, err := w.fastest(ctx, cores, repeats)
		if err != nil {
			return err
		}
		r.runs = append(r.runs, measurement{cores, steps})
		log.Info("measured", "cores", cores, "signer", perPage(steps, signing, pages), "operator", perPage(steps, combining, pages))
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
