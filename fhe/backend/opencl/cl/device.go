package cl

import (
	"fmt"
	"strings"
	"unsafe"
)

// Constants of the specification's header, by their names there.
const (
	platformName = 0x0902

	deviceTypeAll = 0xFFFFFFFF
	deviceTypeGPU = 1 << 2

	deviceType            = 0x1000
	deviceMaxComputeUnits = 0x1002
	deviceMaxGroup        = 0x1004
	deviceMaxAlloc        = 0x1010
	deviceGlobalMemory    = 0x101F
	deviceLittleEndian    = 0x1026
	deviceAvailable       = 0x1027
	deviceCompiler        = 0x1028
	deviceName            = 0x102B
	deviceDriver          = 0x102D
	deviceProfile         = 0x102E
	deviceExtensions      = 0x1030
	deviceDoubleConfig    = 0x1032
)

// Device is a device as its driver describes it. Sizes are in bytes.
type Device struct {
	id       uintptr
	Platform string
	Name     string
	Driver   string
	GPU      bool
	Units    int // compute units
	MaxGroup int // work items in a group
	Memory   uint64
	MaxAlloc uint64 // the largest buffer

	Usable bool // available, with a compiler, little-endian
	Int64  bool
	Double bool // IEEE double precision, rounded to nearest
}

// String returns the device's name and its driver's.
func (d *Device) String() string { return fmt.Sprintf("%s (%s, %s)", d.Name, d.Platform, d.Driver) }

// Devices lists the devices of every driver installed, in the drivers' order. There may be none.
func (a *API) Devices() ([]*Device, error) {
	platforms, err := list("clGetPlatformIDs", platformNotFound, func(n uint32, ids, count unsafe.Pointer) int32 {
		return a.GetPlatformIDs(n, ids, count)
	})
	if err != nil {
		return nil, err
	}
	var devices []*Device
	for _, platform := range platforms {
		ids, err := list("clGetDeviceIDs", deviceNotFound, func(n uint32, ids, count unsafe.Pointer) int32 {
			return a.GetDeviceIDs(platform, deviceTypeAll, n, ids, count)
		})
		if err != nil {
			return nil, err
		}
		name := text(func(size uintptr, value, written unsafe.Pointer) int32 {
			return a.GetPlatformInfo(platform, platformName, size, value, written)
		})
		for _, id := range ids {
			devices = append(devices, a.describe(id, name))
		}
	}
	return devices, nil
}

// list makes the two calls that OpenCL needs for a list. The status none means an empty list.
func list(call string, none Status, get func(n uint32, ids, count unsafe.Pointer) int32) ([]uintptr, error) {
	var n uint32
	status := get(0, nil, unsafe.Pointer(&n))
	if Status(status) == none || status == 0 && n == 0 {
		return nil, nil
	}
	if err := check(call, status); err != nil {
		return nil, err
	}
	ids := make([]uintptr, n)
	return ids, check(call, get(n, unsafe.Pointer(&ids[0]), nil))
}

// text makes the two calls that OpenCL needs for a string. A string that cannot be read is empty.
func text(get func(size uintptr, value, written unsafe.Pointer) int32) string {
	var n uintptr
	if get(0, nil, unsafe.Pointer(&n)) != 0 || n == 0 {
		return ""
	}
	value := make([]byte, n)
	if get(n, unsafe.Pointer(&value[0]), nil) != 0 {
		return ""
	}
	return strings.TrimSpace(strings.TrimRight(string(value), "\x00"))
}

func (a *API) describe(id uintptr, platform string) *Device {
	number := func(name uint32, size uintptr) (v uint64) { // little-endian, of 4 or 8 bytes
		a.GetDeviceInfo(id, name, size, unsafe.Pointer(&v), nil)
		return v
	}
	info := func(name uint32) string {
		return text(func(size uintptr, value, written unsafe.Pointer) int32 {
			return a.GetDeviceInfo(id, name, size, value, written)
		})
	}
	const roundToNearest = 1 << 2
	return &Device{
		id: id, Platform: platform, Name: info(deviceName), Driver: info(deviceDriver),
		GPU:      number(deviceType, 8)&deviceTypeGPU != 0,
		Units:    int(number(deviceMaxComputeUnits, 4)),
		MaxGroup: int(number(deviceMaxGroup, 8)),
		Memory:   number(deviceGlobalMemory, 8),
		MaxAlloc: number(deviceMaxAlloc, 8),
		Usable:   number(deviceAvailable, 4) != 0 && number(deviceCompiler, 4) != 0 && number(deviceLittleEndian, 4) != 0,
		Int64:    info(deviceProfile) == "FULL_PROFILE" || strings.Contains(info(deviceExtensions), "cles_khr_int64"),
		Double:   number(deviceDoubleConfig, 8)&roundToNearest != 0,
	}
}
