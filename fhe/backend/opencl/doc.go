// Package opencl computes on a device through OpenCL. Whole circuits run on batches of ciphertexts that stay on the
// device, and results are bit by bit those of the lattigo backend. Only Upload and Download move ciphertexts. Keys and
// plaintexts are copied when they are first used. Commands go into one in-order queue, and only Download waits for it.
//
// # Which devices
//
// The backend runs on any device whose driver has OpenCL C 1.2 with 64-bit integers and IEEE double precision. Lattigo
// estimates quotients in float64 when it changes bases, so a device without double precision cannot return the same
// bits and is refused. Primes have at most 61 bits. The system's loader, libOpenCL.so.1 (Debian: ocl-icd-libopencl1),
// finds the driver through the vendor's file in /etc/OpenCL/vendors. An NVIDIA driver installs both the file and the
// library. In a container they are visible with NVIDIA_DRIVER_CAPABILITIES=compute. For AMD install
// rocm-opencl-runtime, for Intel intel-opencl-icd. If there are several devices, the first GPU is used, unless Options
// name another device.
//
// # What was tried
//
// This backend has never run on a GPU here. It is tested on PoCL, which runs the same kernels on the CPU. That shows
// that results are right, but PoCL is slower than the other backends. TestPTX compiles the kernels to NVIDIA's PTX and
// fails if they would keep arrays outside registers. NVIDIA's assembler 12.9, where it was tried, spilled no registers.
// The largest kernel takes 64 registers.
//
// # Memory
//
// An engine allocates at most Options.Memory bytes, or GLOMAR_OPENCL_MEMORY, or three quarters of a GPU's memory. Freed
// buffers are kept for the next batch. When the budget is reached, those go first, and then the least recently used
// keys and plaintexts, which are copied again when they are needed. A computation that holds more than the budget at
// once fails with backend.ErrDevice. For N = 2^15 with 9 + 2 primes, a ciphertext takes 4.5 MiB, a key 27 MiB, and a
// key switch 14 MiB for each ciphertext that is switched at a time.
//
// # Failures
//
// If a command fails, its scope fails permanently. If it fails after it was enqueued, the engine fails. Err and
// Download then return backend.ErrDevice, batches hold nothing, and no wrong result is returned. Close still frees the
// memory. Open another engine to continue.
package opencl
