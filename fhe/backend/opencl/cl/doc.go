// Package cl is the part of OpenCL 1.2 that the opencl backend needs, called through purego without cgo. It opens the
// system's libOpenCL at run time, which finds the installed drivers.
package cl
