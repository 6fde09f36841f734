package main

// encrypted is one encrypted Solidity type.
type encrypted struct {
	// Name is the type, External the type of a sealed input, Plain the plaintext type.
	Name, External, Plain string
	// FheType is the member of the Solidity enum.
	FheType string
	// As is the function that encrypts a plaintext, in public view, and replaces handles that were never set.
	As string
	// Zero is the plaintext that a handle stands for if it was never set.
	Zero string
	// Word converts the plaintext named by %s to uint256.
	Word string
	// Computed is true if the network computes on this type. For other types the library has only permissions.
	Computed bool
	// Opaque is true if the network never opens a value of this type, so it cannot be published.
	Opaque bool
}

var (
	boolean = encrypted{Name: "ebool", External: "externalEbool", Plain: "bool", FheType: "Bool", As: "asEbool",
		Zero: "false", Word: "%s ? 1 : 0", Computed: true}
	uint64s = encrypted{Name: "euint64", External: "externalEuint64", Plain: "uint64", FheType: "Uint64", As: "asEuint64",
		Zero: "0", Word: "%s", Computed: true}
	address = encrypted{Name: "eaddress", External: "externalEaddress", Plain: "address", FheType: "Uint160"}

	vector = encrypted{Name: "evector", External: "externalEvector", Opaque: true}

	types = []encrypted{boolean, uint64s, address, vector}
)

// binary is an operator with two operands of one type. The right or the left one may be a plaintext.
type binary struct {
	// Name is the function of FHE and of Impl.
	Name string
	// Doc completes "Encrypted ...".
	Doc string
	// Types it is defined on.
	Types []encrypted
	// Result is the result's type. If empty, it is the operands' type.
	Result string
	// Swapped is the function with the operands exchanged; none for sub, which encrypts a plaintext on the left.
	Swapped string
}

var operators = []binary{
	{Name: "add", Doc: "a + b, modulo 2^64", Types: []encrypted{uint64s}, Swapped: "add"},
	{Name: "sub", Doc: "a - b, modulo 2^64", Types: []encrypted{uint64s}},
	{Name: "min", Doc: "smaller of a and b", Types: []encrypted{uint64s}, Swapped: "min"},
	{Name: "max", Doc: "larger of a and b", Types: []encrypted{uint64s}, Swapped: "max"},
	{Name: "ge", Doc: "a >= b", Types: []encrypted{uint64s}, Result: "ebool", Swapped: "le"},
	{Name: "gt", Doc: "a > b", Types: []encrypted{uint64s}, Result: "ebool", Swapped: "lt"},
	{Name: "le", Doc: "a <= b", Types: []encrypted{uint64s}, Result: "ebool", Swapped: "ge"},
	{Name: "lt", Doc: "a < b", Types: []encrypted{uint64s}, Result: "ebool", Swapped: "gt"},
	{Name: "eq", Doc: "a == b", Types: []encrypted{boolean, uint64s}, Result: "ebool", Swapped: "eq"},
	{Name: "ne", Doc: "a != b", Types: []encrypted{boolean, uint64s}, Result: "ebool", Swapped: "ne"},
	{Name: "and", Doc: "a and b", Types: []encrypted{boolean}, Swapped: "and"},
	{Name: "or", Doc: "a or b", Types: []encrypted{boolean}, Swapped: "or"},
	{Name: "xor", Doc: "a xor b", Types: []encrypted{boolean}, Swapped: "xor"},
}
