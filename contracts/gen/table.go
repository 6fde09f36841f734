package main

import (
	"fmt"
	"strconv"
)

// encrypted is one encrypted Solidity type.
type encrypted struct {
	// Name is the type, External the type of a sealed input, Plain the plaintext type.
	Name, External, Plain string
	// FheType is the member of the Solidity enum.
	FheType string
	// Bits is the width of an unsigned integer; 0 for every other type.
	Bits int
	// As is the function that encrypts a plaintext, in public view, and replaces handles that were never set.
	As string
	// Zero is the plaintext that a handle stands for if it was never set.
	Zero string
	// Word converts the plaintext named by %s to uint256.
	Word string
	// Rand is the function that draws a value; none for an address.
	Rand string
	// Opaque is true if the network never opens a value of this type, and computes nothing on it but inferences. Then it
	// has permissions only.
	Opaque bool
}

// uints is the type of integers of a width.
func uints(bits int) encrypted {
	n := strconv.Itoa(bits)
	return encrypted{
		Name: "euint" + n, External: "externalEuint" + n, Plain: "uint" + n, FheType: "Uint" + n, Bits: bits,
		As: "asEuint" + n, Zero: "0", Word: "%s", Rand: "randEuint" + n,
	}
}

var (
	boolean = encrypted{Name: "ebool", External: "externalEbool", Plain: "bool", FheType: "Bool", As: "asEbool",
		Zero: "false", Word: "%s ? 1 : 0", Rand: "randEbool"}
	address = encrypted{Name: "eaddress", External: "externalEaddress", Plain: "address", FheType: "Uint160",
		As: "asEaddress", Zero: "address(0)", Word: "uint160(%s)"}
	vector = encrypted{Name: "evector", External: "externalEvector", Opaque: true}

	// numbers are the integers with arithmetic, words those with bits.
	numbers = []encrypted{uints(8), uints(16), uints(32), uints(64), uints(128)}
	words   = append(numbers[:len(numbers):len(numbers)], uints(256))
	// values are the types that the network opens.
	values = append(append([]encrypted{boolean}, words...), address)
	types  = append(values[:len(values):len(values)], vector)
)

// wider is the type of an operation's result: that of the wider operand.
func wider(a, b encrypted) encrypted {
	if b.Bits > a.Bits {
		return b
	}
	return a
}

// binary is an operator with two operands, of which the right or the left one may be a plaintext.
type binary struct {
	// Name is the function of FHE and of Impl.
	Name string
	// Doc completes "Encrypted ...".
	Doc string
	// Integers it is defined on, each with each: the result has the wider type. Alone are types it is defined on with
	// themselves only.
	Integers, Alone []encrypted
	// Result is the result's type. If empty, it is the operands' type.
	Result string
	// Swapped is the function with the operands exchanged; none for sub, which encrypts a plaintext on the left.
	Swapped string
}

var (
	bit      = []encrypted{boolean}
	operands = []binary{
		{Name: "add", Doc: "a + b, which wraps", Integers: numbers, Swapped: "add"},
		{Name: "sub", Doc: "a - b, which wraps", Integers: numbers},
		{Name: "mul", Doc: "a * b, which wraps", Integers: numbers, Swapped: "mul"},
		{Name: "min", Doc: "smaller of a and b", Integers: numbers, Swapped: "min"},
		{Name: "max", Doc: "larger of a and b", Integers: numbers, Swapped: "max"},
		{Name: "ge", Doc: "a >= b", Integers: numbers, Result: "ebool", Swapped: "le"},
		{Name: "gt", Doc: "a > b", Integers: numbers, Result: "ebool", Swapped: "lt"},
		{Name: "le", Doc: "a <= b", Integers: numbers, Result: "ebool", Swapped: "ge"},
		{Name: "lt", Doc: "a < b", Integers: numbers, Result: "ebool", Swapped: "gt"},
		{Name: "eq", Doc: "a == b", Integers: words, Alone: []encrypted{boolean, address}, Result: "ebool", Swapped: "eq"},
		{Name: "ne", Doc: "a != b", Integers: words, Alone: []encrypted{boolean, address}, Result: "ebool", Swapped: "ne"},
		{Name: "and", Doc: "a and b", Integers: words, Alone: bit, Swapped: "and"},
		{Name: "or", Doc: "a or b", Integers: words, Alone: bit, Swapped: "or"},
		{Name: "xor", Doc: "a xor b", Integers: words, Alone: bit, Swapped: "xor"},
	}
)

// function is one function of the library.
type function struct {
	// Doc is its notice, Signature what follows "function", Body its statements.
	Doc, Signature string
	Body           []string
}

// operators are the functions of all operators, in the order of the table.
func operators() (list []function) {
	for _, op := range operands {
		for _, t := range op.Alone {
			list = append(list, op.same(t)...)
		}
		for _, a := range op.Integers {
			for _, b := range op.Integers {
				if a.Bits == b.Bits {
					list = append(list, op.same(a)...)
				} else {
					list = append(list, op.mixed(a, b))
				}
			}
		}
	}
	for _, t := range numbers {
		list = append(list, divisions(t)...)
	}
	for _, t := range words {
		list = append(list, shifts(t)...)
		list = append(list, unary("neg", "-a, which wraps", t))
	}
	for _, t := range append(bit, words...) {
		list = append(list, unary("not", "not a", t))
	}
	for _, t := range numbers {
		list = append(list, sum(t))
	}
	for _, t := range append(words[:len(words):len(words)], address) {
		list = append(list, isIn(t))
	}
	return list
}

// result is the type that op returns for operands of a type.
func (op binary) result(t encrypted) string {
	if op.Result != "" {
		return op.Result
	}
	return t.Name
}

// same are the functions for two operands of one type, and for one that everyone sees.
func (op binary) same(t encrypted) []function {
	result := op.result(t)
	swapped := fmt.Sprintf("return %s(b, a);", op.Swapped)
	if op.Swapped == "" {
		swapped = fmt.Sprintf("return %s(%s(a), b);", op.Name, t.As)
	}
	return []function{
		{
			"Encrypted " + op.Doc + ".", fmt.Sprintf("%s(%s a, %s b) internal returns (%s)", op.Name, t.Name, t.Name, result),
			[]string{
				fmt.Sprintf("if (!isInitialized(b)) return %s(a, %s);", op.Name, typed(t)),
				fmt.Sprintf("if (!isInitialized(a)) return %s(%s, b);", op.Name, typed(t)),
				fmt.Sprintf("return %s.wrap(Impl.%s(%s.unwrap(a), %s.unwrap(b), false));", result, op.Name, t.Name, t.Name),
			},
		},
		{
			"Encrypted " + op.Doc + ", where everyone sees b.",
			fmt.Sprintf("%s(%s a, %s b) internal returns (%s)", op.Name, t.Name, t.Plain, result),
			[]string{fmt.Sprintf("return %s.wrap(Impl.%s(_ready(a), bytes32(uint256(%s)), true));", result, op.Name,
				t.word("b"))},
		},
		{
			"Encrypted " + op.Doc + ", where everyone sees a.",
			fmt.Sprintf("%s(%s a, %s b) internal returns (%s)", op.Name, t.Plain, t.Name, result), []string{swapped},
		},
	}
}

// mixed is the function for integers of two widths: the narrower one is cast first.
func (op binary) mixed(a, b encrypted) function {
	left, right := "a", fmt.Sprintf("as%s(b)", title(a))
	if a.Bits < b.Bits {
		left, right = fmt.Sprintf("as%s(a)", title(b)), "b"
	}
	return function{
		"Encrypted " + op.Doc + ".",
		fmt.Sprintf("%s(%s a, %s b) internal returns (%s)", op.Name, a.Name, b.Name, op.result(wider(a, b))),
		[]string{fmt.Sprintf("return %s(%s, %s);", op.Name, left, right)},
	}
}

func divisions(t encrypted) (list []function) {
	for _, op := range []struct{ name, doc string }{{"div", "a / b"}, {"rem", "a % b"}} {
		list = append(list, function{
			fmt.Sprintf("Encrypted %s, where everyone sees b. Reverts if b is zero.", op.doc),
			fmt.Sprintf("%s(%s a, %s b) internal returns (%s)", op.name, t.Name, t.Plain, t.Name),
			[]string{fmt.Sprintf("return %s.wrap(Impl.%s(_ready(a), bytes32(uint256(b)), true));", t.Name, op.name)},
		})
	}
	return list
}

func shifts(t encrypted) (list []function) {
	for _, op := range []struct{ name, doc string }{
		{"shl", "a << b"}, {"shr", "a >> b"}, {"rotl", "a rotated left by b"}, {"rotr", "a rotated right by b"},
	} {
		amount := "_ready(b)"
		if t.Bits != 8 {
			amount = fmt.Sprintf("_ready(as%s(b))", title(t))
		}
		list = append(list,
			function{
				fmt.Sprintf("Encrypted %s, with b modulo %d.", op.doc, t.Bits),
				fmt.Sprintf("%s(%s a, euint8 b) internal returns (%s)", op.name, t.Name, t.Name),
				[]string{fmt.Sprintf("return %s.wrap(Impl.%s(_ready(a), %s, false));", t.Name, op.name, amount)},
			},
			function{
				fmt.Sprintf("Encrypted %s, with b modulo %d, where everyone sees b.", op.doc, t.Bits),
				fmt.Sprintf("%s(%s a, uint8 b) internal returns (%s)", op.name, t.Name, t.Name),
				[]string{fmt.Sprintf("return %s.wrap(Impl.%s(_ready(a), bytes32(uint256(b)), true));", t.Name, op.name)},
			})
	}
	return list
}

func unary(name, doc string, t encrypted) function {
	return function{
		"Encrypted " + doc + ".", fmt.Sprintf("%s(%s a) internal returns (%s)", name, t.Name, t.Name),
		[]string{fmt.Sprintf("return %s.wrap(Impl.%s(_ready(a)));", t.Name, name)},
	}
}

func sum(t encrypted) function {
	return function{
		"Encrypted sum of a list, which wraps.",
		fmt.Sprintf("sum(%s[] memory list) internal returns (%s)", t.Name, t.Name),
		[]string{
			"bytes32[] memory handles = new bytes32[](list.length);",
			"for (uint256 i = 0; i < list.length; i++) handles[i] = _ready(list[i]);",
			fmt.Sprintf("return %s.wrap(Impl.sum(handles));", t.Name),
		},
	}
}

func isIn(t encrypted) function {
	return function{
		"Whether a list has an encrypted value.",
		fmt.Sprintf("isIn(%s value, %s[] memory list) internal returns (ebool)", t.Name, t.Name),
		[]string{
			"bytes32[] memory handles = new bytes32[](list.length);",
			"for (uint256 i = 0; i < list.length; i++) handles[i] = _ready(list[i]);",
			"return ebool.wrap(Impl.isIn(_ready(value), handles));",
		},
	}
}

// casts are the functions from one type to another.
func casts() (list []function) {
	for _, to := range words {
		for _, from := range append(bit, words...) {
			if from.Name == to.Name {
				continue
			}
			doc := fmt.Sprintf("The lowest %d bits.", to.Bits)
			switch {
			case from.Bits == 0:
				doc = "1 where the bit is true, else 0."
			case from.Bits < to.Bits:
				doc = "The same number."
			}
			list = append(list, function{
				doc, fmt.Sprintf("%s(%s value) internal returns (%s)", to.As, from.Name, to.Name),
				[]string{
					fmt.Sprintf("if (!isInitialized(value)) return %s(%s);", to.As, typed(to)),
					fmt.Sprintf("return %s.wrap(Impl.cast(%s.unwrap(value), FheType.%s));", to.Name, from.Name, to.FheType),
				},
			})
		}
	}
	for _, from := range words {
		list = append(list, function{
			"Whether the value is not 0.", fmt.Sprintf("asEbool(%s value) internal returns (ebool)", from.Name),
			[]string{fmt.Sprintf("return ne(value, %s);", typed(from))},
		})
	}
	return list
}

// draws are the functions that draw values.
func draws() (list []function) {
	for _, t := range values {
		if t.Rand == "" {
			continue
		}
		list = append(list, function{
			"A value that nobody knows, drawn evenly from the type.", fmt.Sprintf("%s() internal returns (%s)", t.Rand, t.Name),
			[]string{fmt.Sprintf("return %s.wrap(Impl.rand(FheType.%s));", t.Name, t.FheType)},
		})
		if t.Bits == 0 {
			continue
		}
		list = append(list, function{
			"A value below the bound, a power of two, that nobody knows.",
			fmt.Sprintf("%s(%s upperBound) internal returns (%s)", t.Rand, t.Plain, t.Name),
			[]string{fmt.Sprintf("return %s.wrap(Impl.randBounded(upperBound, FheType.%s));", t.Name, t.FheType)},
		})
	}
	return list
}

// word converts a plaintext to uint256.
func (t encrypted) word(name string) string { return fmt.Sprintf(t.Word, name) }

// AsWord is the same for the parameter "value".
func (t encrypted) AsWord() string { return t.word("value") }

// Typed is the plaintext zero, with its type.
func (t encrypted) Typed() string { return typed(t) }

// typed is the plaintext zero of a type: a bare 0 fits every integer.
func typed(t encrypted) string {
	if t.Bits == 0 {
		return t.Zero
	}
	return t.Plain + "(0)"
}

// title is a type's name within the name of a function.
func title(t encrypted) string { return "Euint" + strconv.Itoa(t.Bits) }
