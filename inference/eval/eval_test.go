package eval_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/plan"
)

// evaluator prepares the first case, and fresh pages of zeros for it. Step 0 of that case closes one page of inputs and
// weighs it.
func evaluator(t *testing.T) (*params.CKKSSet, *eval.Evaluator, []*rlwe.Ciphertext) {
	t.Helper()
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	p, err := plan.Compile(inferencetest.Cases()[0].Graph, plan.Options{Set: set})
	require.NoError(t, err)
	engine, err := lattigo.New().Open(eval.Ring(set))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, engine.Close()) })
	kgen := rlwe.NewKeyGenerator(set.CKKS)
	key := kgen.GenSecretKeyNew()
	e, err := eval.New(p, engine, kgen.GenRelinearizationKeyNew(key), backend.NewWorkers(1))
	require.NoError(t, err)
	var pages []*rlwe.Ciphertext
	for _, k := range p.Steps[0].Layout.Closings {
		pages = append(pages, rlwe.NewEncryptor(set.CKKS, key).EncryptZeroNew(k.Level))
	}
	return set, e, pages
}

func TestRunRefusesOtherPages(t *testing.T) {
	set, e, pages := evaluator(t)
	workers := backend.NewWorkers(1)
	out, err := e.Run(workers, 0, pages)
	require.NoError(t, err)
	require.Len(t, out, 1)
	require.Equal(t, set.OpenLevel, out[0].Level())

	spoilt := func(change func(ct *rlwe.Ciphertext)) []*rlwe.Ciphertext {
		ct := pages[0].CopyNew()
		change(ct)
		return []*rlwe.Ciphertext{ct}
	}
	for name, list := range map[string][]*rlwe.Ciphertext{
		"none": nil, "nil": {nil}, "one too many": {pages[0], pages[0]},
		"a level too low": spoilt(func(ct *rlwe.Ciphertext) { ct.Resize(1, ct.Level()-1) }),
		"a degree more":   spoilt(func(ct *rlwe.Ciphertext) { ct.Resize(2, ct.Level()) }),
		"coefficients":    spoilt(func(ct *rlwe.Ciphertext) { ct.IsNTT = false }),
	} {
		_, err := e.Run(workers, 0, list)
		require.ErrorIs(t, err, eval.ErrPages, name)
	}
	_, err = e.Run(workers, -1, pages)
	require.ErrorIs(t, err, eval.ErrPages)
}
