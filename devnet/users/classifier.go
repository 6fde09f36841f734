package users

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/hostchain/devnode"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// Classifier is a registered model and the contract that asks it.
type Classifier struct {
	*Model
	OnChain modeltypes.Model
	// Contract is the PrivateClassifier's address, zero before Deploy.
	Contract common.Address

	group *Group
	abi   *bindings.PrivateClassifier
}

// Register registers a model from the first validator's account.
func (g *Group) Register(ctx context.Context, m *Model) (*Classifier, error) {
	c := &Classifier{Model: m, group: g, abi: bindings.NewPrivateClassifier()}
	var err error
	c.OnChain, err = g.network.RegisterModel(ctx, g.Client, m.Plan)
	return c, err
}

// Load seals the weights of a private model to the committee. It returns once the network can compute with them.
func (c *Classifier) Load(ctx context.Context) error {
	return c.group.network.LoadModel(ctx, c.OnChain.Id, c.Plan, c.Secrets)
}

// Deploy deploys the contract.
func (c *Classifier) Deploy(ctx context.Context) (err error) {
	classes := uint8(c.OnChain.Output.Count)
	c.Contract, err = deploy.DeployClassifier(ctx, c.group.eth, devnode.Accounts()[0].Key, c.OnChain.Id, classes)
	return err
}

// Question is a picture that the contract was asked about: the host chain has included the request.
type Question struct {
	*Included
	By     *Wallet
	Sealed *client.Sealed
	// Results are the handles of the logits, which are not computed yet.
	Results []common.Hash
}

// Ask seals a picture and has the contract classify it.
func (c *Classifier) Ask(ctx context.Context, by *Wallet, picture []float64) (*Question, error) {
	numbers, err := c.Plan.Input.Numbers(picture)
	if err != nil {
		return nil, err
	}
	format := client.VectorFormat(c.OnChain.Input)
	sealed, err := c.group.Client.SealVector(ctx, c.group.Token.ChainID, c.Contract, by.Address, format, numbers)
	if err != nil {
		return nil, err
	}
	mined, err := by.Do(ctx, c.Contract, c.abi.PackClassify(sealed.Handles[0], sealed.Proof))
	if err != nil {
		return nil, err
	}
	results, err := c.results(ctx, by)
	return &Question{Included: mined, By: by, Sealed: sealed, Results: results}, err
}

// results are the handles of the newest logits that the contract has for somebody.
func (c *Classifier) results(ctx context.Context, of *Wallet) ([]common.Hash, error) {
	ask := ethereum.CallMsg{To: &c.Contract, Data: c.abi.PackLogitsOf(of.Address)}
	out, err := c.group.eth.CallContract(ctx, ask, nil)
	if err != nil {
		return nil, err
	}
	list, err := c.abi.UnpackLogitsOf(out)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, errors.New("the contract has no logits")
	}
	handles := make([]common.Hash, len(list))
	for i, h := range list {
		handles[i] = h
	}
	return handles, nil
}

// Answer is what somebody read of a question's results: one integer for each class, zero if the network could not serve
// the request.
type Answer struct {
	Values []uint64
	// Final is when the network had computed them, Read when their owner knew them.
	Final, Read time.Time
}

// Await waits until a question's results are final, and has the asker read them all at once.
func (c *Classifier) Await(ctx context.Context, q *Question) (answer Answer, err error) {
	chain := c.group.Token.ChainID
	computed, cancel := context.WithTimeout(ctx, finalLimit)
	defer cancel()
	state, err := c.group.Client.WaitFinal(computed, chain, q.Results[len(q.Results)-1])
	if err != nil {
		return answer, err
	}
	ctx, stop := context.WithTimeout(ctx, readLimit)
	defer stop()
	answer.Final, answer.Values = time.UnixMilli(int64(state.FinalMs)), make([]uint64, len(q.Results))
	errs := make(chan error, len(q.Results))
	for i, h := range q.Results {
		go func() {
			var err error
			answer.Values[i], err = c.group.Client.Read(ctx, chain, h, c.Contract, q.By.Key)
			errs <- err
		}()
	}
	for range q.Results {
		err = errors.Join(err, <-errs)
	}
	answer.Read = time.Now()
	return answer, err
}

// Logits decodes an answer. It fails with ErrUnserved if the network could not serve the request.
func (c *Classifier) Logits(answer Answer) ([]float64, error) {
	return logits(answer.Values, int(c.OnChain.Output.FractionBits))
}

// Job is the chain's record of a question.
func (c *Classifier) Job(ctx context.Context, q *Question) (modeltypes.Job, error) {
	return c.group.network.Job(ctx, c.group.Token.ChainID, q.Results[0])
}
