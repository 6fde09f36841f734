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

	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/local"
	"github.com/glomar-network/glomar/inference/networks"
)

// The size of the measured committee.
const (
	members   = 4
	threshold = 3
)

// settings are what the flags choose.
type settings struct {
	names          []string
	backend, data  string
	cores, repeats int
	images         int
	batches        []int
	within         time.Duration
}

func main() {
	var s settings
	names := flag.String("models", strings.Join(append(networks.Names(), "lenet"+privately, "nn20"+privately), ","), "models to measure")
	flag.StringVar(&s.backend, "backend", auto.Name, "backend to use: "+strings.Join(auto.Names(), ", "))
	flag.StringVar(&s.data, "data", networks.Data,
		"folder of the data sets, as inference/networks/fetch.sh leaves them; without them samples are used")
	flag.IntVar(&s.cores, "cores", min(2, runtime.NumCPU()), "cores to use")
	flag.IntVar(&s.repeats, "repeats", 5, "minimum number of runs of each model; the fastest counts")
	flag.DurationVar(&s.within, "for", 15*time.Second, "repeat each model for at least this long")
	flag.IntVar(&s.images, "images", 1000, "test images to simulate")
	batches := flag.String("batches", "4,8,16",
		"batch sizes to try, one image on each core at a time; the batch with the least time per image counts")
	out := flag.String("out", filepath.Join("bench", "results", "cnn.md"), "where to write the report")
	flag.Parse()
	s.names = strings.Split(*names, ",")
	for _, field := range strings.Split(*batches, ",") {
		n, err := strconv.Atoi(field)
		if err != nil || n < 1 {
			fmt.Fprintf(os.Stderr, "-batches: %q is not a number of images: use a list such as 4,8\n", field)
			os.Exit(2)
		}
		s.batches = append(s.batches, n)
	}
	log := hclog.New(&hclog.LoggerOptions{Name: "bench-cnn", Output: os.Stderr})
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, log, s, *out); err != nil {
		log.Error("benchmark failed", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, log hclog.Logger, s settings, out string) error {
	runtime.GOMAXPROCS(s.cores)
	set, err := params.LookupCKKS(params.CKKSProduction)
	if err != nil {
		return err
	}
	integers, err := params.Lookup(params.Production)
	if err != nil {
		return err
	}
	engine, choice, err := auto.Open(s.backend, eval.Ring(set))
	if err != nil {
		return err
	}
	defer engine.Close()
	log.Info("making keys", "set", set.Name, "backend", choice)
	committee, err := local.Deal(set, integers, members, threshold)
	if err != nil {
		return err
	}
	costs, err := committee.Measure(engine)
	if err != nil {
		return err
	}
	r := report{settings: s, choice: choice, costs: costs}
	for _, name := range s.names {
		what, err := subjectOf(name, s.data, s.images)
		if err != nil {
			return err
		}
		m, err := measure(ctx, what, committee, engine, s, costs)
		if err != nil {
			return fmt.Errorf("model %s: %w", name, err)
		}
		r.models = append(r.models, m)
		log.Info("measured", "model", name, "total", m.best.Total(), "eval", m.best.Eval, "public", m.best.Public, "signers", m.best.Signers,
			"batch", m.batch.images, "each", m.batch.each())
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
