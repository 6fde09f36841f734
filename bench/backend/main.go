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
	"strconv"
	"strings"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/bench/backend/peak"
	"github.com/glomar-network/glomar/fhe/backend"
)

// settings are what the flags choose.
type settings struct {
	logN     []int
	levels   int // how many levels of every ring; 0 means all
	rounds   int
	cores    int
	backends []backend.Backend
	profile  time.Duration
}

func main() {
	rings := flag.String("logn", "13,14,15,16", "rings to measure: comma-separated values of log2(N)")
	names := flag.String("backends", "lattigo,simd", "backends to compare with stock Lattigo: lattigo, simd, opencl")
	levels := flag.Int("levels", 4, "levels to measure in every ring, spread from the top to the lowest; 0 for all")
	rounds := flag.Int("rounds", 5, "times each operation runs; the fastest run counts")
	cores := flag.Int("cores", runtime.NumCPU(), "cores to use when measuring on all cores")
	profiled := flag.Duration("profile", 3*time.Second, "length of each profile; 0 for none")
	out := flag.String("out", filepath.Join("bench", "results", "backend.md"), "where to write the report")
	flag.Parse()
	log := hclog.New(&hclog.LoggerOptions{Name: "bench-backend", Output: os.Stderr})

	s, err := parse(*rings, *names)
	if err == nil {
		s.levels, s.rounds, s.cores, s.profile = *levels, max(*rounds, 1), max(*cores, 1), *profiled
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
		defer stop()
		err = run(ctx, log, s, *out)
	}
	if err != nil {
		log.Error("benchmark failed", "error", err)
		os.Exit(1)
	}
}

func parse(rings, names string) (settings, error) {
	var s settings
	for _, text := range strings.Split(rings, ",") {
		logN, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil {
			return s, fmt.Errorf("-logn: %q is not a number: use a list such as 13,15", text)
		}
		s.logN = append(s.logN, logN)
	}
	for _, name := range strings.Split(names, ",") {
		b, err := backendNamed(strings.TrimSpace(name))
		if err != nil {
			return s, err
		}
		s.backends = append(s.backends, b)
	}
	return s, nil
}

func run(ctx context.Context, log hclog.Logger, s settings, out string) error {
	r := report{settings: s, bandwidth: bandwidth(), multiplyAdds: peak.MultiplyAdds(1), allMultiplyAdds: peak.MultiplyAdds(s.cores)}
	for _, logN := range append([]int{publishedLogN}, s.logN...) {
		log.Info("measuring transforms", "log_n", logN)
		transforms, err := measureTransforms(logN, s.rounds)
		if err != nil {
			return err
		}
		r.transforms = append(r.transforms, transforms...)
	}
	for _, logN := range s.logN {
		section, err := measureRing(ctx, log, s, logN)
		if err != nil {
			return err
		}
		r.rings = append(r.rings, section)
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

// measureRing times every operation of one ring.
func measureRing(ctx context.Context, log hclog.Logger, s settings, logN int) (*ringReport, error) {
	shape, err := newShape(logN)
	if err != nil {
		return nil, err
	}
	log.Info("making keys", "log_n", logN, "shape", shape.name)
	b, err := newBench(shape, s.backends, s.cores, s.rounds)
	if err != nil {
		return nil, err
	}
	defer b.close()
	section := &ringReport{shape: shape}
	for _, workers := range []int{1, s.cores} {
		for _, op := range operations {
			for _, level := range spread(shape.params.MaxLevel(), op.lowest, s.levels) {
				log.Info("measuring", "log_n", logN, "operation", op.name, "level", level, "cores", workers)
				t, err := b.measure(ctx, op, level, workers)
				if err != nil {
					return nil, fmt.Errorf("degree 2^%d: %w", logN, err)
				}
				section.timings = append(section.timings, t)
			}
		}
		if s.cores == 1 {
			break
		}
	}
	if s.profile > 0 && logN == productionLogN {
		for _, e := range b.engines {
			log.Info("profiling", "backend", e.name)
			table, err := b.profile(ctx, e, operations[1], s.profile)
			if err != nil {
				return nil, err
			}
			section.profiles = append(section.profiles, profiled{e.name, e.Device(), table})
		}
	}
	return section, nil
}

// spread returns count levels from top to lowest, evenly spaced, or all of them if count is 0.
func spread(top, lowest, count int) []int {
	all := top - lowest + 1
	if count <= 0 || count > all {
		count = all
	}
	if count == 1 {
		return []int{top}
	}
	levels := make([]int, count)
	for i := range levels {
		levels[i] = top - i*(all-1)/(count-1)
	}
	return levels
}
