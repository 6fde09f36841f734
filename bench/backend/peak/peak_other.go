//go:build !amd64

package peak

func supported() bool { return false }

func multiply(int) {}
