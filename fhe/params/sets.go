package params

const (
	openLevel = 2
	floodBits = 96
)

// Every prime is 1 modulo 2N*T for N = 2^15 (hence for every smaller ring): dividing a page by one leaves its
// plaintext scale at 1 forever. All are below 2^50, the bound of the vector kernels that multiply and add in one step.
//
// The first three form the open level: 129 bits, enough for a sum of 16 floods of 96 bits times T. They never
// divide anything, so they are small, and results are short. The other nine each pay for one multiplicative level:
// 48 bits keep worst-case noise bounds at their floor after every product. The special primes exceed any three of
// those by 6 bits, which keeps the noise of a key switch below the rounding noise.
var (
	primesQ = [...]uint64{
		562898412896257, 1095233372161, 1005037682689,
		281449206448129, 281316060430337, 281255929970689,
		281243044872193, 281238749839361, 281200094543873,
		281187209445377, 281127078985729, 281088423690241,
	}
	primesP = [...]uint64{1125874136383489, 1125818300956673, 1125809710891009}
)

type spec struct {
	logN      int
	insecure  bool
	security  string
	companion string // of a BGV set: the CKKS set that goes with it
}

var specs = map[string]spec{
	Production: {
		logN: 15, companion: CKKSProduction,
		security: "128 bits, classical: log2(QP) = 711 at N = 2^15 with a ternary secret, below the 868 of the Security " +
			"Guidelines (Bossuat et al., ePrint 2024/463, table 5.2) and the 881 of the Homomorphic Encryption Standard " +
			"(Albrecht et al. 2018); 128 bits, quantum: below the 827 of the latter",
	},
	InsecureTest: {logN: 12, companion: CKKSInsecureTest, insecure: true, security: "none: a small ring for tests"},
}
