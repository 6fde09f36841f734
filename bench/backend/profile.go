package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/pprof"
	"strings"
	"time"
)

// profile says where an engine's time goes, from a sampled profile of one operation.
func (b *bench) profile(ctx context.Context, e *engine, op operation, length time.Duration) (string, error) {
	folder, err := os.MkdirTemp("", "bench-backend")
	if err != nil {
		return "", fmt.Errorf("make the profile's folder: %w", err)
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "cpu.prof")
	if err := b.sample(ctx, e, op, length, path); err != nil {
		return "", err
	}
	var out, problem bytes.Buffer
	command := exec.CommandContext(ctx, "go", "tool", "pprof", "-top", "-nodecount=12", path)
	command.Stdout, command.Stderr = &out, &problem
	if err := command.Run(); err != nil {
		return "", fmt.Errorf("read the profile: %w: %s", err, problem.String())
	}
	_, table, found := strings.Cut(out.String(), "flat  flat%")
	if !found {
		return "", fmt.Errorf("read the profile: no table in %q", out.String())
	}
	return "      flat  flat%" + table, nil
}

// sample runs the operation for the given time with the profiler on.
func (b *bench) sample(ctx context.Context, e *engine, op operation, length time.Duration, path string) error {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("profile: %w", err)
	}
	defer file.Close()
	s := newSession(e, b.m.x[:1], b.m.y[:1], 1)
	defer s.close()
	if err := pprof.StartCPUProfile(file); err != nil {
		return fmt.Errorf("profile: %w", err)
	}
	defer pprof.StopCPUProfile()
	for start := time.Now(); time.Since(start) < length; {
		if _, err := s.time(op); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}
