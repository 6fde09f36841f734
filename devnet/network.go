package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/glomar-network/glomar/pause"
)

// ChainID of the Glomar chain a devnet makes.
const ChainID = "glomar-devnet"

const (
	stateFile = "devnet.json"
	// stopGrace is how long a process may take to end by itself.
	stopGrace = 15 * time.Second
)

// ErrNotHere is returned when a directory holds no network.
var ErrNotHere = errors.New("no network here")

// Network is a devnet on disk and, once up, its processes.
type Network struct {
	Config    Config     `json:"config"`
	Endpoints Endpoints  `json:"endpoints"`
	Contracts *Contracts `json:"contracts,omitempty"`
	// CeremonyTime is how long the first key took, from the ceremony's start to the live epoch.
	CeremonyTime time.Duration `json:"ceremony_time,omitempty"`
	// Processes in the order they were started.
	Processes []*Process `json:"processes"`
}

// New prepares a network in an empty or missing directory.
func New(cfg Config) (*Network, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, err
	}
	cfg.Dir = dir
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return nil, fmt.Errorf("%s is not empty: take the network in it down first (glomar devnet down), or name another directory", dir)
	}
	if err := cfg.checkPorts(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	return &Network{Config: cfg, Endpoints: cfg.endpoints()}, nil
}

// Load reads the network that lives in dir.
func Load(dir string) (*Network, error) {
	content, err := os.ReadFile(filepath.Join(dir, stateFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", dir, ErrNotHere)
	} else if err != nil {
		return nil, err
	}
	var n Network
	if err := json.Unmarshal(content, &n); err != nil {
		return nil, fmt.Errorf("%s is damaged: %w", filepath.Join(dir, stateFile), err)
	}
	return &n, nil
}

// Save writes the state file, atomically.
func (n *Network) Save() error {
	content, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(n.Config.Dir, stateFile)
	if err := os.WriteFile(path+".new", append(content, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// Progress receives messages for a person about what the network is doing. Its arguments are those of fmt.Printf.
type Progress func(format string, args ...any)

// Up makes the homes, starts every process, deploys the contracts and waits until the first key is live.
// On failure it stops everything that it started.
func (n *Network) Up(ctx context.Context, progress Progress) (err error) {
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Down())
		}
	}()
	if err := n.startHost(ctx, progress); err != nil {
		return err
	}
	if err := n.initHomes(ctx, progress); err != nil {
		return err
	}
	apart, err := n.makeSigners(ctx)
	if err != nil {
		return err
	}
	if err := n.startNodes(ctx, apart, progress); err != nil {
		return err
	}
	if err := n.startSigners(ctx, apart, progress); err != nil {
		return err
	}
	if err := n.startCoprocessors(ctx, progress); err != nil {
		return err
	}
	if err := n.deployContracts(ctx, progress); err != nil {
		return err
	}
	if err := n.waitForKey(ctx, progress); err != nil {
		return err
	}
	return n.Save()
}

// Down stops every process, newest first. The files stay.
func (n *Network) Down() error {
	var errs []error
	for i := len(n.Processes) - 1; i >= 0; i-- {
		errs = append(errs, n.Processes[i].terminate())
	}
	deadline := time.Now().Add(stopGrace)
	for i := len(n.Processes) - 1; i >= 0; i-- {
		p := n.Processes[i]
		if !p.wait(time.Until(deadline)) {
			errs = append(errs, p.kill())
		}
	}
	return errors.Join(errs...)
}

// Remove deletes the network's files. Every process must be down.
func (n *Network) Remove() error {
	for _, p := range n.Processes {
		if p.Running() {
			return fmt.Errorf("%s still runs", p.Name)
		}
	}
	return os.RemoveAll(n.Config.Dir)
}

// Kill ends a process as a crash would.
func (n *Network) Kill(name string) error {
	p, err := n.Process(name)
	if err != nil {
		return err
	}
	return p.kill()
}

// Stop ends a process gracefully.
func (n *Network) Stop(name string) error {
	p, err := n.Process(name)
	if err != nil {
		return err
	}
	return p.stop(stopGrace)
}

// Pause freezes a process as an overloaded or cut-off machine would: connections stay open, but nothing answers.
func (n *Network) Pause(name string) error { return n.signal(name, syscall.SIGSTOP) }

// Resume lets a paused process continue.
func (n *Network) Resume(name string) error { return n.signal(name, syscall.SIGCONT) }

func (n *Network) signal(name string, sig syscall.Signal) error {
	p, err := n.Process(name)
	if err != nil {
		return err
	}
	if !p.Running() {
		return fmt.Errorf("%s does not run", name)
	}
	return p.signal(sig)
}

// Restart starts a process that is down, as it was started before.
func (n *Network) Restart(name string) error {
	p, err := n.Process(name)
	if err != nil {
		return err
	}
	if err := p.start(n.Config.Bound); err != nil {
		return err
	}
	return n.Save()
}

// Process finds a process by name: host, node0.., signer3.., coprocessor0...
func (n *Network) Process(name string) (*Process, error) {
	for _, p := range n.Processes {
		if p.Name == name {
			return p, nil
		}
	}
	return nil, fmt.Errorf("no process is called %q", name)
}

// PeakMemory sums the largest resident size of every live process, in bytes.
func (n *Network) PeakMemory() uint64 {
	var sum uint64
	for _, p := range n.Processes {
		if p.Running() {
			sum += p.peakMemory()
		}
	}
	return sum
}

// launch starts a process and remembers it.
func (n *Network) launch(name, path string, env []string, args ...string) (*Process, error) {
	p := &Process{Name: name, Path: path, Args: args, Env: env, Log: n.Config.logFile(name)}
	if err := p.start(n.Config.Bound); err != nil {
		return nil, err
	}
	n.Processes = append(n.Processes, p)
	return p, n.Save()
}

// await polls until ready returns nil, a process ends that was not stopped, or the time is up.
func (n *Network) await(ctx context.Context, what string, limit time.Duration, ready func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var last error
	for {
		attempt, done := context.WithTimeout(ctx, 3*time.Second)
		err := ready(attempt)
		done()
		if ctx.Err() == nil || last == nil {
			last = err
		}
		for _, p := range n.Processes {
			if p.ended() {
				return fmt.Errorf("waiting for %s: %s ended; the end of its log (%s):\n%s", what, p.Name, p.Log, p.logTail(15))
			}
		}
		if err == nil {
			return nil
		}
		if ended := pause.For(ctx, 200*time.Millisecond); ended != nil {
			return fmt.Errorf("waiting for %s: %w (last: %w)", what, ended, last)
		}
	}
}
