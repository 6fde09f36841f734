package repack_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/x/threshold/types"
)

func TestValidateRefuses(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		t.Fatal(err)
	}
	id := func(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }
	n := uint32(set.Slots())
	good := func() *types.Layout {
		return &types.Layout{
			FheParams: set.Name, ChainId: 1,
			Sources:   []types.Source{{Page: id(1)}, {Bundle: id(2), BundleIndex: 1, Handle: id(input.TypeUint64)}},
			Targets:   []types.Target{{Level: 4}},
			Moves:     []types.Move{{Width: n}, {Source: 1, TargetSlot: n - 32, Width: 32}},
			Constants: []types.Constant{{TargetSlot: n - 32, Width: 32, Value: 1<<64 - 1}, {Width: n, Value: 65536, Fill: true}},
		}
	}
	if err := repack.Validate(set, good()); err != nil {
		t.Fatal(err)
	}
	if err := repack.Validate(set, nil); !errors.Is(err, repack.ErrLayout) {
		t.Fatal("nil passed")
	}
	for name, f := range map[string]func(l *types.Layout){
		"another set":          func(l *types.Layout) { l.FheParams = params.Production },
		"no target":            func(l *types.Layout) { l.Targets = nil },
		"too many targets":     func(l *types.Layout) { l.Targets = make([]types.Target, repack.MaxTargets+1) },
		"level too high":       func(l *types.Layout) { l.Targets[0].Level = uint32(set.MaxLevel()) + 1 },
		"level too low":        func(l *types.Layout) { l.Targets[0].Level = 1 },
		"level overflow":       func(l *types.Layout) { l.Targets[0].Level = 1<<32 - 1 },
		"page twice":           func(l *types.Layout) { l.Sources[1] = types.Source{Page: id(1)} },
		"short page digest":    func(l *types.Layout) { l.Sources[0].Page = id(1)[:31] },
		"page and bundle":      func(l *types.Layout) { l.Sources[0].Bundle = id(2) },
		"empty source":         func(l *types.Layout) { l.Sources[0] = types.Source{} },
		"no handle":            func(l *types.Layout) { l.Sources[1].Handle = nil },
		"no type of an input":  func(l *types.Layout) { l.Sources[1].Handle = id(1) },
		"bundle index":         func(l *types.Layout) { l.Sources[1].BundleIndex = 255 },
		"input twice":          func(l *types.Layout) { l.Sources[0] = l.Sources[1] },
		"move from nowhere":    func(l *types.Layout) { l.Moves[0].Source = 2 },
		"move to nowhere":      func(l *types.Layout) { l.Moves[0].Target = 1 },
		"empty move":           func(l *types.Layout) { l.Moves[0].Width = 0 },
		"reads past a page":    func(l *types.Layout) { l.Moves[0].SourceSlot = 1 },
		"reads past an input":  func(l *types.Layout) { l.Moves[1].SourceSlot = 1 },
		"writes past a page":   func(l *types.Layout) { l.Moves[0].TargetSlot = 1 },
		"slot overflow":        func(l *types.Layout) { l.Moves[1].TargetSlot = 1<<32 - 1 },
		"width overflow":       func(l *types.Layout) { l.Moves[0].Width, l.Moves[0].Fill = 1<<32-1, true },
		"constant to nowhere":  func(l *types.Layout) { l.Constants[0].Target = 1 },
		"constant past a page": func(l *types.Layout) { l.Constants[0].TargetSlot++ },
		"empty constant":       func(l *types.Layout) { l.Constants[0].Width = 0 },
		"value too wide":       func(l *types.Layout) { l.Constants[0].Width = 31 },
		"33 digits":            func(l *types.Layout) { l.Constants[0].Width, l.Constants[0].TargetSlot = 33, 0 },
		"fill of T":            func(l *types.Layout) { l.Constants[1].Value = 65537 },
		"too many writes": func(l *types.Layout) {
			l.Moves = slices.Repeat([]types.Move{{Width: n}}, repack.MaxWrites/int(n)+1)
		},
	} {
		l := good()
		f(l)
		if err := repack.Validate(set, l); !errors.Is(err, repack.ErrLayout) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever bytes arrive as a layout, Validate decides without a panic, and what it passes can be applied.
func FuzzLayout(f *testing.F) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		f.Fatal(err)
	}
	l := &types.Layout{FheParams: set.Name, Sources: []types.Source{{Page: make([]byte, 32)}}, Targets: []types.Target{{Level: 4}},
		Moves: []types.Move{{Width: 32, Fill: true, Negate: true}}, Constants: []types.Constant{{Width: 32, Value: 5}}}
	seed, err := l.Marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		var l types.Layout
		if l.Unmarshal(data) != nil || len(l.Targets) > 4 || repack.Validate(set, &l) != nil {
			return
		}
		out, err := repack.Apply(set, &l, make([][]uint64, len(l.Sources)))
		if err != nil {
			t.Fatal(err)
		}
		if err := repack.ApplyConstants(set, &l, out); err != nil {
			t.Fatal(err)
		}
	})
}
