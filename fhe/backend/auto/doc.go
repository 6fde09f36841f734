// Package auto chooses a backend: by name, or the best that this machine runs. It says why, in words for an operator's
// log. It never changes its mind: what to do when a device fails is its caller's business, and OpenCPU helps there.
package auto
