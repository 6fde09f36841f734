package main

import (
	"context"
	"strings"
	"testing"

	"github.com/glomar-network/glomar/fhe/params"
)

func TestReport(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		t.Fatal(err)
	}
	w, err := newWorkload(set, 2)
	if err != nil {
		t.Fatal(err)
	}
	r := report{set: set, pages: 2, repeats: 2, transform: w.transform()}
	for _, cores := range []int{1, 2} {
		steps, err := w.fastest(context.Background(), cores, 2)
		if err != nil {
			t.Fatal(err)
		}
		r.runs = append(r.runs, measurement{cores, steps})
	}
	if text := r.markdown(); strings.Count(text, "\n|") != 14 {
		t.Fatalf("a row is missing:\n%s", text)
	}
	if s := r.summary(); s.Signer[1] <= 0 || s.Operator[2] <= 0 {
		t.Fatalf("summary %+v", s)
	}
}

func TestMeasureFails(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := newWorkload(set, 0); err == nil {
		t.Fatal("zero pages were accepted")
	}
	w, err := newWorkload(set, 1)
	if err != nil {
		t.Fatal(err)
	}
	w.want[0][0]++
	if _, err := w.measure(context.Background(), 1); err == nil {
		t.Fatal("a wrong page passes")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := w.measure(ctx, 1); err == nil {
		t.Fatal("it kept running after it was told to stop")
	}
}
