// Package auto chooses a backend, by name or as the best that this machine runs. It gives the reason in words for an
// operator's log. It never changes a choice: the caller decides what to do when a device fails, and OpenCPU helps with
// that.
package auto
