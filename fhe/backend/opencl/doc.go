// Package opencl computes on a device through OpenCL: whole circuits on batches of ciphertexts that stay there, bit by
// bit what the lattigo backend returns. Only Upload and Download move ciphertexts; keys and plaintexts are copied when
// they are first used; commands go into one in-order queue, and only Download waits for it.
//
// # Which devices
//
// Any device whose driver has OpenCL C 1.2 with 64-bit integers and IEEE double precision: Lattigo estimates quotients
// in float64 when it changes bases, so a device without it cannot return the same bits and is refused. Primes have at
// most 61 bits. The driver is found by the system's loader, libOpenCL.so.1 (Debian: ocl-icd-libopencl1), through the
// vendor's file in /etc/OpenCL/vendors. An NVIDIA driver brings both file and library; in a container they are visible
// with NVIDIA_DRIVER_CAPABILITIES=compute. For AMD install rocm-opencl-runtime, for Intel intel-opencl-icd. Where there
// are several devices the first GPU is taken, unless Options name another.
//
// # What was tried
//
// This backend has never run on a GPU here. It is tested on PoCL, which runs the same kernels on the CPU: that shows
// that results are right, and PoCL is slower than the other backends. TestPTX compiles the kernels to NVIDIA's PTX and
// fails if they would keep arrays outside registers. NVIDIA's assembler 12.9, where it was tried, spilled none; the
// largest kernel takes 64 registers.
//
// # Memory
//
// An engine allocates at most Options.Memory bytes, or GLOMAR_OPENCL_MEMORY, or three quarters of a GPU's memory.
// Buffers that are given up are kept for the next batch. When the budget is reached those go first, and then the keys
// and plaintexts that were used least recently, which are copied again when they are needed. A computation that holds
// more than the budget at once fails with backend.ErrDevice. For N = 2^15 with 9 + 2 primes a ciphertext takes 4.5 MiB,
// a key 27 MiB, and a key switch 14 MiB for each ciphertext that is switched at a time.
//
// # Failures
//
// A command that fails makes its scope fail for good, and one that fails after it was enqueued makes the engine fail:
// Err and Download return backend.ErrDevice, batches hold nothing, and nothing wrong is returned. Close frees the
// memory then too; open another engine to go on.
package opencl
