package peak

import "github.com/glomar-network/glomar/fhe/ring/kernel"

func supported() bool { return kernel.HasIFMA() }
