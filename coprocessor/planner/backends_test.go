package planner_test

import (
	"context"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/backend/simd"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// suite is every test of this package that runs works in a world.
var suite = map[string]func(*testing.T){
	"TestInferenceFeedsLaterOperations":          TestInferenceFeedsLaterOperations,
	"TestVoidInferenceIsWorthZero":               TestVoidInferenceIsWorthZero,
	"TestInferencesThatCannotBe":                 TestInferencesThatCannotBe,
	"TestThePlanAsksForTheJobsOfItsInferences":   TestThePlanAsksForTheJobsOfItsInferences,
	"TestInferencesBeyondTheBoundWait":           TestInferencesBeyondTheBoundWait,
	"TestRandomInferencesAgree":                  TestRandomInferencesAgree,
	"TestWorkWithoutOperations":                  TestWorkWithoutOperations,
	"TestConstantsOnly":                          TestConstantsOnly,
	"TestVeryManyConstantsTakeMoreStages":        TestVeryManyConstantsTakeMoreStages,
	"TestInputsWithoutBundleAreWorthZero":        TestInputsWithoutBundleAreWorthZero,
	"TestWideFanOutIsSplit":                      TestWideFanOutIsSplit,
	"TestScatteredSourcesAreSplit":               TestScatteredSourcesAreSplit,
	"TestDoorChainOfAdditionsDestroysNothing":    TestDoorChainOfAdditionsDestroysNothing,
	"TestDoorChainDelaysOnlyWhatDependsOnIt":     TestDoorChainDelaysOnlyWhatDependsOnIt,
	"TestDoorFloodOfOneCallerHoldsUpNobody":      TestDoorFloodOfOneCallerHoldsUpNobody,
	"TestDoorManyLoneProgramsHoldUpNobody":       TestDoorManyLoneProgramsHoldUpNobody,
	"TestListsOfBadInputsAreReadStrictly":        TestListsOfBadInputsAreReadStrictly,
	"TestDoorInputsAboveTheLimitWait":            TestDoorInputsAboveTheLimitWait,
	"TestDoorUnpaidInferencesBlankNobody":        TestDoorUnpaidInferencesBlankNobody,
	"TestVectorsOfEarlierWorksCanBeUsedOnce":     TestVectorsOfEarlierWorksCanBeUsedOnce,
	"TestManyProgramsOnResultsOfInferences":      TestManyProgramsOnResultsOfInferences,
	"TestCarriedPlansAgreeWithOneLargePlan":      TestCarriedPlansAgreeWithOneLargePlan,
	"TestRestartInTheMiddleGivesTheSameBytes":    TestRestartInTheMiddleGivesTheSameBytes,
	"TestPlanDigestIsFixed":                      TestPlanDigestIsFixed,
	"TestProgramsFitTheSet":                      TestProgramsFitTheSet,
	"TestRequestsThatAreNoWork":                  TestRequestsThatAreNoWork,
	"TestProgressThatDoesNotFit":                 TestProgressThatDoesNotFit,
	"TestOutcomesDiffer":                         TestOutcomesDiffer,
	"TestRandomOperationsAgreeWithIntegers":      TestRandomOperationsAgreeWithIntegers,
	"TestFailuresStopNothingElse":                TestFailuresStopNothingElse,
	"TestRepeatedDefinitionsChangeNothing":       TestRepeatedDefinitionsChangeNothing,
	"TestALoadingIsAWorkOfOneInference":          TestALoadingIsAWorkOfOneInference,
	"TestLoadingsThatAreNone":                    TestLoadingsThatAreNone,
	"TestTransferIsOneStage":                     TestTransferIsOneStage,
	"TestLibraryTransferIsOneStage":              TestLibraryTransferIsOneStage,
	"TestTransfersSharePages":                    TestTransfersSharePages,
	"TestDependentTransfersAreSequential":        TestDependentTransfersAreSequential,
	"TestManyTransfersFillPageGroups":            TestManyTransfersFillPageGroups,
	"TestRandomTransfersAgreeWithALedger":        TestRandomTransfersAgreeWithALedger,
	"TestInterleavingDoesNotMatter":              TestInterleavingDoesNotMatter,
	"TestRegistersHaveOneSpelling":               TestRegistersHaveOneSpelling,
	"TestPlansAreTheSameBytesOnAnyNumberOfCores": TestPlansAreTheSameBytesOnAnyNumberOfCores,
}

// The whole suite once more, on ciphertexts: every stage runs on every backend, which must return the same bits, and goes
// on with what they decrypt to.
func TestSuiteOnEveryBackend(t *testing.T) {
	require.ElementsMatch(t, written(t), slices.Collect(maps.Keys(suite)), "tests that are not part of the suite")
	newCircuits(t, params.InsecureTest, slices.DeleteFunc(auto.Names(), func(name string) bool { return name == auto.Name })...)
	for name, test := range suite {
		t.Run(name, test)
	}
	require.GreaterOrEqual(t, len(encrypted.names), 2, "backends to compare")
	require.Positive(t, encrypted.programs)
	t.Logf("%d programs in %d stages on %s", encrypted.programs, encrypted.stages, strings.Join(encrypted.names, ", "))
}

func TestRandomTransfersAtProductionParameters(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("set GLOMAR_FULL=1: it takes minutes")
	}
	newCircuits(t, params.Production, auto.Name)
	TestRandomTransfersAgreeWithALedger(t)
}

// written returns the names of the package's tests but those of this file.
func written(t *testing.T) (names []string) {
	packages, err := parser.ParseDir(token.NewFileSet(), ".", nil, parser.SkipObjectResolution) //nolint:staticcheck // one package, no build tags
	require.NoError(t, err)
	for _, file := range packages["planner_test"].Files {
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Test") {
				names = append(names, f.Name.Name)
			}
		}
	}
	here := []string{"TestSuiteOnEveryBackend", "TestRandomTransfersAtProductionParameters"}
	names = slices.DeleteFunc(names, func(name string) bool { return slices.Contains(here, name) })
	return names
}

// repetitions returns how often a random test repeats itself: n times, but once where every stage runs on ciphertexts three
// times over, unless slow tests are asked for.
func repetitions(n int) int {
	if encrypted == nil || os.Getenv("GLOMAR_FULL") != "" {
		return n
	}
	return 1
}

// encrypted computes the stages of all worlds, if it is not nil.
var encrypted *circuits

// circuits runs programs on ciphertexts, on several backends.
type circuits struct {
	set              *params.Set
	secret           *rlwe.SecretKey
	encryptor        *rlwe.Encryptor
	encoder          *bgv.Encoder
	names            []string
	evaluators       []*integer.Evaluator
	programs, stages int
}

// newCircuits lets the named backends compute the stages of all worlds until the test ends. Not every processor has vector units for simd.
func newCircuits(t *testing.T, setName string, names ...string) {
	set, err := params.Lookup(setName)
	require.NoError(t, err)
	c := &circuits{set: set, secret: rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew(), encoder: bgv.NewEncoder(set.BGV)}
	bundle := keys.Generate(set, c.secret)
	c.encryptor = rlwe.NewEncryptor(set.BGV, bundle.Public)
	for _, name := range names {
		engine, _, err := auto.Open(name, backend.Ring{Params: *set.BGV.GetRLWEParameters(), T: params.T})
		if name == simd.Name && errors.Is(err, backend.ErrUnavailable) {
			t.Logf("without %s: %v", name, err)
			continue
		}
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, engine.Close()) })
		evaluator, err := integer.NewEvaluator(set, bundle, engine)
		require.NoError(t, err)
		c.names, c.evaluators = append(c.names, name), append(c.evaluators, evaluator)
	}
	encrypted = c
	t.Cleanup(func() { encrypted = nil })
}

// stage computes the groups of a stage from the slots of their inputs.
func (c *circuits) stage(t testing.TB, groups []planner.Group, inputs func(planner.Group) [][]uint64) (outputs [][][]uint64) {
	var jobs []integer.Job
	for i := range groups {
		program := &groups[i].Program
		level, err := program.InputLevel(c.set)
		require.NoError(t, err)
		job := integer.Job{Program: program}
		for _, slots := range inputs(groups[i]) {
			job.Inputs = append(job.Inputs, c.encrypt(t, slots, level))
		}
		jobs = append(jobs, job)
	}
	var want [][]*rlwe.Ciphertext
	for i, evaluator := range c.evaluators {
		got, err := evaluator.RunAll(context.Background(), jobs, 2)
		require.NoError(t, err, c.names[i])
		if i == 0 {
			want = got
		}
		for g := range want {
			for k := range want[g] {
				require.True(t, want[g][k].Equal(got[g][k]), "%s and %s differ in output %d of group %d", c.names[0], c.names[i], k, g)
			}
		}
	}
	c.stages++
	c.programs += len(jobs)
	for _, group := range want {
		var all [][]uint64
		for _, ct := range group {
			all = append(all, c.decrypt(t, ct))
		}
		outputs = append(outputs, all)
	}
	return outputs
}

func (c *circuits) encrypt(t testing.TB, slots []uint64, level int) *rlwe.Ciphertext {
	pt := bgv.NewPlaintext(c.set.BGV, level)
	pt.Scale = rlwe.NewScaleModT(1, params.T)
	require.NoError(t, c.encoder.Encode(slots, pt))
	ct, err := c.encryptor.EncryptNew(pt)
	require.NoError(t, err)
	return ct
}

func (c *circuits) decrypt(t testing.TB, ct *rlwe.Ciphertext) []uint64 {
	slots := make([]uint64, c.set.Slots())
	pt := rlwe.NewDecryptor(c.set.BGV, c.secret).DecryptNew(ct)
	pt.Scale = rlwe.NewScaleModT(1, params.T)
	require.NoError(t, c.encoder.Decode(pt, slots))
	return slots
}
