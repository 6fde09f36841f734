package devnet

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Process is one program of the network. Its output goes to a log file; its identity survives in the state file, so that
// another invocation can stop it.
type Process struct {
	Name string   `json:"name"`
	Path string   `json:"path"`
	Args []string `json:"args"`
	Env  []string `json:"env,omitempty"`
	Log  string   `json:"log"`
	PID  int      `json:"pid"`
	// Started is the kernel's start time of PID in clock ticks since boot: a recycled pid has a different one.
	Started uint64 `json:"started"`

	exited chan struct{}
	// stopped is true once the process was told to end. Until it is started again, its absence is not a failure.
	stopped bool
}

// spawner forks from one thread that never ends: the kernel's parent-death signal follows the forking thread.
var spawner = sync.OnceValue(func() chan func() {
	jobs := make(chan func())
	go func() {
		runtime.LockOSThread()
		for job := range jobs {
			job()
		}
	}()
	return jobs
})

// start launches the process. If bound is set, it dies with the caller. Otherwise it gets its own session.
func (p *Process) start(bound bool) error {
	if p.Running() {
		return fmt.Errorf("%s already runs as process %d", p.Name, p.PID)
	}
	if err := os.MkdirAll(filepath.Dir(p.Log), 0o755); err != nil {
		return err
	}
	log, err := os.OpenFile(p.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("log of %s: %w", p.Name, err)
	}
	defer log.Close()
	cmd := exec.Command(p.Path, p.Args...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.Env = append(os.Environ(), p.Env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if bound {
		cmd.SysProcAttr.Pdeathsig = syscall.SIGTERM
	}
	done := make(chan error)
	spawner() <- func() { done <- cmd.Start() }
	if err := <-done; err != nil {
		return fmt.Errorf("start %s: %w", p.Name, err)
	}
	p.PID, p.stopped = cmd.Process.Pid, false
	p.Started, _ = startTime(p.PID)
	exited := make(chan struct{})
	p.exited = exited
	go func() {
		_ = cmd.Wait() // reaps; why it ended is in its log
		close(exited)
	}()
	return nil
}

// Running reports whether this process is alive, and not another one with its pid.
func (p *Process) Running() bool {
	if p.PID == 0 {
		return false
	}
	started, err := startTime(p.PID)
	if err != nil {
		return !isGone(err) // the start time cannot be read, so it may run
	}
	return started == p.Started
}

// isGone reports whether an error of startTime means that the process does not exist.
func isGone(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ESRCH) || errors.Is(err, os.ErrProcessDone)
}

// ended reports whether the process is gone though nobody stopped it.
func (p *Process) ended() bool { return !p.stopped && !p.Running() }

// terminate asks the process to end, even if it is paused.
func (p *Process) terminate() error {
	p.stopped = true
	return errors.Join(p.signal(syscall.SIGTERM), p.signal(syscall.SIGCONT))
}

// stop asks the process to end and waits; after the grace period it is killed.
func (p *Process) stop(grace time.Duration) error {
	if err := p.terminate(); err != nil {
		return err
	}
	if p.wait(grace) {
		return nil
	}
	return p.kill()
}

// kill ends the process at once, as a crash would.
func (p *Process) kill() error {
	p.stopped = true
	if err := p.signal(syscall.SIGKILL); err != nil {
		return err
	}
	if !p.wait(10 * time.Second) {
		return fmt.Errorf("%s (process %d) still runs 10 s after SIGKILL", p.Name, p.PID)
	}
	return nil
}

func (p *Process) signal(sig syscall.Signal) error {
	if !p.Running() {
		return nil
	}
	if err := syscall.Kill(p.PID, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("signal %s (process %d): %w", p.Name, p.PID, err)
	}
	return nil
}

// wait reports whether the process ended within d.
func (p *Process) wait(d time.Duration) bool {
	deadline := time.Now().Add(d)
	for p.Running() {
		if time.Now().After(deadline) {
			return false
		}
		select {
		case <-p.exited: // nil, and so never ready, for a process of an earlier invocation
		case <-time.After(50 * time.Millisecond):
		}
	}
	return true
}

// startTime reads a process's start time, field 22 of /proc/PID/stat. One that is dead already counts as gone.
func startTime(pid int) (uint64, error) {
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return 0, err
	}
	// The command name, in brackets, may itself hold brackets and spaces: fields are counted from the last one.
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 20 {
		return 0, fmt.Errorf("process %d: unexpected stat format", pid)
	}
	if fields[0] == "Z" || fields[0] == "X" { // reaped in a moment
		return 0, os.ErrProcessDone
	}
	return strconv.ParseUint(fields[19], 10, 64)
}

// peakMemory is the largest resident size that the process has had, in bytes.
func (p *Process) peakMemory() uint64 {
	status, err := os.ReadFile("/proc/" + strconv.Itoa(p.PID) + "/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if value, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, _ := strconv.ParseUint(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
			return kib << 10
		}
	}
	return 0
}

// logTail returns the last lines of the process's log, for error messages.
func (p *Process) logTail(lines int) string {
	content, err := os.ReadFile(p.Log)
	if err != nil {
		return ""
	}
	all := strings.Split(strings.TrimRight(string(content), "\n"), "\n")
	if len(all) > lines {
		all = all[len(all)-lines:]
	}
	return strings.Join(all, "\n")
}
