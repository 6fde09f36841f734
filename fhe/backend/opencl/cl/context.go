package cl

import (
	"fmt"
	"runtime"
	"strings"
	"unsafe"
)

const (
	memReadWrite           = 1
	programBuildLog        = 0x1183
	eventCommandExecStatus = 0x11D3
)

// Context is a device with one in-order queue. Methods that issue a command return when it is in the queue. Settle
// reports what fails later. A Context must not be used concurrently, except for Wait.
type Context struct {
	api            *API
	device         uintptr
	context, queue uintptr
	pending        []command
	failure        error
}

type (
	// Buffer is memory of the device.
	Buffer uintptr
	// Kernel is a function that runs on the device.
	Kernel uintptr
	// Event is the completion of a command.
	Event uintptr
)

// command is a command in the queue, and the host memory it uses.
type command struct {
	event  Event
	pinned *runtime.Pinner
}

// NewContext opens a device.
func (a *API) NewContext(d *Device) (*Context, error) {
	c := &Context{api: a, device: d.id}
	var status int32
	c.context = a.CreateContext(nil, 1, unsafe.Pointer(&c.device), 0, 0, &status)
	if err := check("clCreateContext", status); err != nil {
		return nil, err
	}
	c.queue = a.CreateCommandQueue(c.context, c.device, 0, &status)
	if err := check("clCreateCommandQueue", status); err != nil {
		a.ReleaseContext(c.context)
		return nil, err
	}
	return c, nil
}

// Close waits for the queue and releases it and the context. Buffers and kernels must have been released.
func (c *Context) Close() error {
	err := check("clFinish", c.api.Finish(c.queue))
	for _, done := range c.pending {
		c.drop(done)
	}
	c.pending = nil
	c.api.ReleaseCommandQueue(c.queue)
	c.api.ReleaseContext(c.context)
	return err
}

// Build compiles a program and returns its kernels of the given names. The compiler's messages are in the error.
func (c *Context) Build(source, options string, names []string) (map[string]Kernel, error) {
	text := append([]byte(source), 0)
	pointer := unsafe.Pointer(&text[0])
	var pinned runtime.Pinner
	pinned.Pin(pointer)
	defer pinned.Unpin()
	var status int32
	program := c.api.CreateProgramWithSource(c.context, 1, unsafe.Pointer(&pointer), nil, &status)
	if err := check("clCreateProgramWithSource", status); err != nil {
		return nil, err
	}
	defer c.api.ReleaseProgram(program) // kernels keep it
	status = c.api.BuildProgram(program, 1, unsafe.Pointer(&c.device), options, 0, 0)
	if err := check("clBuildProgram", status); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, c.buildLog(program))
	}
	kernels := map[string]Kernel{}
	for _, name := range names {
		kernels[name] = Kernel(c.api.CreateKernel(program, name, &status))
		if err := check("clCreateKernel", status); err != nil {
			delete(kernels, name)
			c.ReleaseKernels(kernels)
			return nil, fmt.Errorf("kernel %s: %w", name, err)
		}
	}
	return kernels, nil
}

func (c *Context) buildLog(program uintptr) string {
	return strings.TrimSpace(text(func(size uintptr, value, written unsafe.Pointer) int32 {
		return c.api.GetProgramBuildInfo(program, c.device, programBuildLog, size, value, written)
	}))
}

// ReleaseKernels releases what Build returned.
func (c *Context) ReleaseKernels(kernels map[string]Kernel) {
	for _, kernel := range kernels {
		c.api.ReleaseKernel(uintptr(kernel))
	}
}

// Allocate returns a buffer of the given number of bytes.
func (c *Context) Allocate(bytes int64) (Buffer, error) {
	var status int32
	b := c.api.CreateBuffer(c.context, memReadWrite, uintptr(bytes), nil, &status)
	return Buffer(b), check("clCreateBuffer", status)
}

// Release frees a buffer once the commands in the queue are done with it.
func (c *Context) Release(b Buffer) { c.api.ReleaseMemObject(uintptr(b)) }

// Write copies words to a buffer, from the given word on. They must not change before the command is done.
func (c *Context) Write(b Buffer, word int, from []uint64) error {
	pointer, pinned := pin(from)
	var event Event
	status := c.api.EnqueueWriteBuffer(c.queue, uintptr(b), 0, uintptr(word)*8, uintptr(len(from))*8, pointer, 0, nil, unsafe.Pointer(&event))
	return c.enqueued("clEnqueueWriteBuffer", status, event, pinned)
}

// Read copies words out of a buffer, from the given word on. They are there when the command is done.
func (c *Context) Read(b Buffer, word int, to []uint64) error {
	pointer, pinned := pin(to)
	var event Event
	status := c.api.EnqueueReadBuffer(c.queue, uintptr(b), 0, uintptr(word)*8, uintptr(len(to))*8, pointer, 0, nil, unsafe.Pointer(&event))
	return c.enqueued("clEnqueueReadBuffer", status, event, pinned)
}

func pin(words []uint64) (unsafe.Pointer, *runtime.Pinner) {
	pinned := new(runtime.Pinner)
	pinned.Pin(&words[0])
	return unsafe.Pointer(&words[0]), pinned
}

// Launch runs a kernel over global work items, in groups of group along the first dimension. Arguments are Buffer,
// uint32, int64 and [2]uint32 (uint2) values.
func (c *Context) Launch(k Kernel, global [3]uintptr, group uintptr, args ...any) error {
	for i, arg := range args {
		size, value := argument(arg)
		if err := check("clSetKernelArg", c.api.SetKernelArg(uintptr(k), uint32(i), size, value)); err != nil {
			return fmt.Errorf("argument %d: %w", i, err)
		}
	}
	local := [3]uintptr{group, 1, 1}
	var event Event
	status := c.api.EnqueueNDRangeKernel(c.queue, uintptr(k), 3, nil, unsafe.Pointer(&global), unsafe.Pointer(&local), 0, nil, unsafe.Pointer(&event))
	return c.enqueued("clEnqueueNDRangeKernel", status, event, nil)
}

// argument returns an argument's size and address.
func argument(arg any) (uintptr, unsafe.Pointer) {
	switch v := arg.(type) {
	case Buffer:
		return unsafe.Sizeof(v), unsafe.Pointer(&v)
	case uint32:
		return unsafe.Sizeof(v), unsafe.Pointer(&v)
	case int64:
		return unsafe.Sizeof(v), unsafe.Pointer(&v)
	case [2]uint32:
		return unsafe.Sizeof(v), unsafe.Pointer(&v)
	}
	panic(fmt.Sprintf("cl: a kernel argument of type %T", arg))
}

// enqueued keeps an accepted command until it is done.
func (c *Context) enqueued(call string, status int32, event Event, pinned *runtime.Pinner) error {
	if err := check(call, status); err != nil {
		if pinned != nil {
			pinned.Unpin()
		}
		return err
	}
	c.pending = append(c.pending, command{event, pinned})
	const many = 4096
	if len(c.pending)%many == 0 {
		return c.Settle()
	}
	return nil
}

// Flush hands the queue to the device.
func (c *Context) Flush() error { return check("clFlush", c.api.Flush(c.queue)) }

// Last returns the event of the last command that may not be done yet, to pass to Wait. There may be none.
func (c *Context) Last() Event {
	if len(c.pending) == 0 {
		return 0
	}
	last := c.pending[len(c.pending)-1].event
	c.api.RetainEvent(uintptr(last))
	return last
}

// Wait returns when a command and those before it are done, whether they succeeded or not, and forgets its event. It
// may be called while others use the context.
func (c *Context) Wait(e Event) error {
	if e == 0 {
		return nil
	}
	defer c.Forget(e)
	return check("clWaitForEvents", c.api.WaitForEvents(1, unsafe.Pointer(&e)))
}

// Forget releases an event that Last returned.
func (c *Context) Forget(e Event) {
	if e != 0 {
		c.api.ReleaseEvent(uintptr(e))
	}
}

// Settle forgets the commands that are done. It returns the first failure of any command so far. After a failure,
// nothing that the device holds can be used.
func (c *Context) Settle() error {
	kept := c.pending[:0]
	for _, command := range c.pending {
		var status int32
		err := check("clGetEventInfo", c.api.GetEventInfo(uintptr(command.event), eventCommandExecStatus, unsafe.Sizeof(status), unsafe.Pointer(&status), nil))
		if err == nil && status > 0 {
			kept = append(kept, command)
			continue
		}
		if err == nil && status < 0 {
			err = fmt.Errorf("a command in the queue: %w", Status(status))
		}
		if c.failure == nil {
			c.failure = err
		}
		c.drop(command)
	}
	clear(c.pending[len(kept):])
	c.pending = kept
	return c.failure
}

// Failure returns the first failure that Settle found.
func (c *Context) Failure() error { return c.failure }

func (c *Context) drop(done command) {
	c.api.ReleaseEvent(uintptr(done.event))
	if done.pinned != nil {
		done.pinned.Unpin()
	}
}
