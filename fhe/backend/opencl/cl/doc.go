// Package cl is the part of OpenCL 1.2 that the opencl backend needs, called through purego without cgo. The system's
// libOpenCL, which finds the drivers that are installed, is opened at run time.
package cl
