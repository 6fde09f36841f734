package cl

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"unsafe"

	"github.com/ebitengine/purego"
)

// ErrLibrary says that there is no usable OpenCL library on this machine.
var ErrLibrary = errors.New("no OpenCL library")

// API holds the library's functions, as OpenCL's specification describes them. Each field is the function clField.
// Sizes are in bytes. Results of type int32 and arguments of type *int32 are Status codes. Tests replace fields to make
// a device fail.
type API struct {
	GetPlatformIDs  func(entries uint32, platforms, count unsafe.Pointer) int32
	GetPlatformInfo func(platform uintptr, name uint32, size uintptr, value, written unsafe.Pointer) int32
	GetDeviceIDs    func(platform uintptr, kind uint64, entries uint32, devices, count unsafe.Pointer) int32
	GetDeviceInfo   func(device uintptr, name uint32, size uintptr, value, written unsafe.Pointer) int32

	CreateContext       func(properties unsafe.Pointer, n uint32, devices unsafe.Pointer, notify, data uintptr, status *int32) uintptr
	ReleaseContext      func(context uintptr) int32
	CreateCommandQueue  func(context, device uintptr, properties uint64, status *int32) uintptr
	ReleaseCommandQueue func(queue uintptr) int32
	Flush               func(queue uintptr) int32
	Finish              func(queue uintptr) int32

	CreateProgramWithSource func(context uintptr, n uint32, sources, lengths unsafe.Pointer, status *int32) uintptr
	BuildProgram            func(program uintptr, n uint32, devices unsafe.Pointer, options string, notify, data uintptr) int32
	GetProgramBuildInfo     func(program, device uintptr, name uint32, size uintptr, value, written unsafe.Pointer) int32
	ReleaseProgram          func(program uintptr) int32
	CreateKernel            func(program uintptr, name string, status *int32) uintptr
	ReleaseKernel           func(kernel uintptr) int32
	SetKernelArg            func(kernel uintptr, index uint32, size uintptr, value unsafe.Pointer) int32

	CreateBuffer     func(context uintptr, flags uint64, size uintptr, host unsafe.Pointer, status *int32) uintptr
	ReleaseMemObject func(buffer uintptr) int32

	EnqueueNDRangeKernel func(queue, kernel uintptr, dimensions uint32, offset, global, local unsafe.Pointer, waits uint32, list, event unsafe.Pointer) int32
	EnqueueReadBuffer    func(queue, buffer uintptr, blocking uint32, offset, size uintptr, to unsafe.Pointer, waits uint32, list, event unsafe.Pointer) int32
	EnqueueWriteBuffer   func(queue, buffer uintptr, blocking uint32, offset, size uintptr, from unsafe.Pointer, waits uint32, list, event unsafe.Pointer) int32

	WaitForEvents func(n uint32, events unsafe.Pointer) int32
	GetEventInfo  func(event uintptr, name uint32, size uintptr, value, written unsafe.Pointer) int32
	RetainEvent   func(event uintptr) int32
	ReleaseEvent  func(event uintptr) int32
}

// Load opens the system's OpenCL library, once. It fails with ErrLibrary.
var Load = sync.OnceValues(func() (*API, error) { return Open(libraries...) })

// Open opens the first library of the given names that exists. It fails with ErrLibrary.
func Open(names ...string) (*API, error) {
	failure := errors.New("no library name given")
	for i, name := range names {
		library, err := openLibrary(name)
		if err == nil {
			return bind(library)
		}
		if i == 0 {
			failure = err
		}
	}
	return nil, fmt.Errorf("%w: cannot open any of %s: %w", ErrLibrary, strings.Join(names, ", "), failure)
}

// bind finds the function of every field.
func bind(library uintptr) (*API, error) {
	api := new(API)
	fields := reflect.ValueOf(api).Elem()
	for i := range fields.NumField() {
		name := "cl" + fields.Type().Field(i).Name
		function, err := findSymbol(library, name)
		if err != nil {
			return nil, fmt.Errorf("%w: function %s is missing: %w", ErrLibrary, name, err)
		}
		purego.RegisterFunc(fields.Field(i).Addr().Interface(), function)
	}
	return api, nil
}
