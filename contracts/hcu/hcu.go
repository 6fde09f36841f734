package hcu

// Fill is the number of lanes of a page that share the cost of it in these prices.
const Fill = 128

const (
	// opening is the charge for one repack of a page, a lane's share.
	opening = 600
	// circuit is a lane's share of the eight levels of an addition, a comparison or an equality test.
	circuit = 1600
	// level is one of those levels.
	level = circuit / 8
)

// Price is what one operation costs, in HCU.
type Price struct {
	// Event is the executor's event.
	Event string
	// Bool and Uint64 are the prices by the type of the operands, or of the result where there is no operand. Zero where
	// the network does not compute it.
	Bool, Uint64 uint32
}

// Prices are those of all operations, in the order of the executor's functions. A plaintext operand changes no price:
// it is a constant of a layout, and the circuit is the same.
var Prices = []Price{
	{Event: "FheAdd", Uint64: circuit + opening},
	{Event: "FheSub", Uint64: circuit + opening},
	{Event: "FheMin", Uint64: circuit + level + opening},
	{Event: "FheMax", Uint64: circuit + level + opening},
	{Event: "FheGe", Uint64: circuit + opening},
	{Event: "FheGt", Uint64: circuit + opening},
	{Event: "FheLe", Uint64: circuit + opening},
	{Event: "FheLt", Uint64: circuit + opening},
	{Event: "FheEq", Bool: level + opening, Uint64: circuit + opening},
	{Event: "FheNe", Bool: level + opening, Uint64: circuit + opening},
	{Event: "FheBitAnd", Bool: level + opening},
	{Event: "FheBitOr", Bool: level + opening},
	{Event: "FheBitXor", Bool: level + opening},
	{Event: "FheNot", Bool: opening},
	{Event: "FheIfThenElse", Bool: level + opening, Uint64: level + opening},
	{Event: "Cast", Bool: opening},
	{Event: "TrivialEncrypt", Bool: 50, Uint64: 50},
	{Event: "VerifyInput", Bool: 2*level + 2*opening, Uint64: 2*level + 2*opening},
}

// Prices of what has no type.
const (
	// VerifyVector is the price of a sealed vector.
	VerifyVector = 5_000
	// Infer is the price of one inference, beside the fee of its model.
	Infer = 400_000
	// InferResult is the price of each of its results.
	InferResult = opening
)

// Limits, in HCU.
const (
	// MaxTransaction bounds what one transaction asks for: about 900 additions.
	MaxTransaction = 2_000_000
	// MaxDepth bounds the longest chain of dependent operations in a transaction: about 450 additions.
	MaxDepth = 1_000_000
	// MaxCallerBlock bounds what one caller asks for in one block: about 1,000 transfers of a token.
	MaxCallerBlock = 10_000_000
)
