package peak

import "github.com/glomar-network/glomar/fhe/backend/simd/kernel"

func supported() bool { return kernel.HasIFMA() }
