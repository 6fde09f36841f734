package devnet

import (
	"fmt"
	"net"
	"strconv"
)

// port is one that a process of the network listens at.
type port struct {
	number int
	use    string
}

// ports lists every port of the network.
func (c Config) ports() []port {
	var all []port
	if c.HostRPC == "" {
		all = append(all, port{c.HostPort, "the host chain's HTTP"}, port{c.HostPort + 1, "the host chain's WebSocket"})
	}
	for i := range c.Validators {
		for offset, use := range []string{"p2p", "RPC", "gRPC", "REST", "signer", "metrics", "signer metrics", "link"} {
			all = append(all, port{c.BasePort + 10*i + offset, fmt.Sprintf("node%d's %s", i, use)})
		}
	}
	for j := range c.Operators {
		for offset, use := range []string{"gRPC", "REST", "metrics"} {
			all = append(all, port{c.operatorPort(j) + offset, fmt.Sprintf("coprocessor%d's %s", j, use)})
		}
	}
	return all
}

// checkPorts makes sure that every port is free: a process of another network that answers on one of our ports would be
// taken for ours.
func (c Config) checkPorts() error {
	uses := map[int]string{}
	for _, p := range c.ports() {
		if before, twice := uses[p.number]; twice {
			return fmt.Errorf("port %d would be both %s and %s: choose other --base-port and --host-port", p.number, before, p.use)
		}
		uses[p.number] = p.use
	}
	for _, p := range c.ports() {
		listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(p.number)))
		if err != nil {
			return fmt.Errorf("%s: %w; does another network run? Choose other --base-port and --host-port", p.use, err)
		}
		listener.Close()
	}
	return nil
}
