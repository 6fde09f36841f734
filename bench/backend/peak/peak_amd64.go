package peak

import "github.com/glomar-network/glomar/fhe/backend/avx512/kernel"

func supported() bool { return kernel.HasIFMA() }
