package onnx

import (
	"encoding/binary"
	"fmt"
	"math"

	pb "github.com/glomar-network/glomar/inference/onnx/onnxpb"
)

// readTensor decodes a constant whose elements are in the file itself.
func readTensor(t *pb.TensorProto) (*Tensor, error) {
	if t.GetDataLocation() == pb.TensorProto_EXTERNAL || len(t.GetExternalData()) > 0 {
		return nil, fmt.Errorf("%w: external data; save the model as one file", ErrUnsupported)
	}
	if t.GetSegment() != nil {
		return nil, fmt.Errorf("%w: segmented tensor", ErrUnsupported)
	}
	shape, elements, err := readShape(t.GetDims())
	if err != nil {
		return nil, err
	}
	out := &Tensor{Shape: shape}
	kind := pb.TensorProto_DataType(t.GetDataType())
	switch kind {
	case pb.TensorProto_FLOAT:
		out.Floats, err = decode(t.GetRawData(), widen(t.GetFloatData()), 4, float32Bytes)
	case pb.TensorProto_DOUBLE:
		out.Floats, err = decode(t.GetRawData(), t.GetDoubleData(), 8, float64Bytes)
	case pb.TensorProto_INT32:
		out.IsInt = true
		out.Ints, err = decode(t.GetRawData(), widenInts(t.GetInt32Data()), 4, int32Bytes)
	case pb.TensorProto_INT64:
		out.IsInt = true
		out.Ints, err = decode(t.GetRawData(), t.GetInt64Data(), 8, int64Bytes)
	default:
		return nil, fmt.Errorf("%w: element type %v; use float32, float64, int32 or int64", ErrUnsupported, kind)
	}
	if err != nil {
		return nil, err
	}
	if n := len(out.Floats) + len(out.Ints); n != elements {
		return nil, fmt.Errorf("%w: %d elements do not fit shape %v", ErrMalformed, n, shape)
	}
	return out, finite(out.Floats...)
}

func readShape(dims []int64) ([]int, int, error) {
	if len(dims) > MaxRank {
		return nil, 0, fmt.Errorf("%w: %d dimensions, want at most %d", ErrTooLarge, len(dims), MaxRank)
	}
	shape, elements := make([]int, len(dims)), 1
	for i, d := range dims {
		if d < 0 {
			return nil, 0, fmt.Errorf("%w: a dimension of %d", ErrMalformed, d)
		}
		if d > MaxElements || elements*int(d) > MaxElements {
			return nil, 0, fmt.Errorf("%w: shape %v, want at most %d elements", ErrTooLarge, dims, MaxElements)
		}
		shape[i] = int(d)
		elements *= int(d)
	}
	return shape, elements, nil
}

// decode takes elements from raw little-endian bytes. If there are none, it uses the typed list.
func decode[T any](raw []byte, list []T, width int, element func([]byte) T) ([]T, error) {
	if len(raw) == 0 {
		return list, nil
	}
	if len(list) > 0 || len(raw)%width != 0 {
		return nil, fmt.Errorf("%w: %d raw bytes and %d listed elements of %d bytes do not fit", ErrMalformed, len(raw),
			len(list), width)
	}
	out := make([]T, len(raw)/width)
	for i := range out {
		out[i] = element(raw[i*width:])
	}
	return out, nil
}

func float32Bytes(b []byte) float64 {
	return float64(math.Float32frombits(binary.LittleEndian.Uint32(b)))
}

func float64Bytes(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }
func int32Bytes(b []byte) int64     { return int64(int32(binary.LittleEndian.Uint32(b))) }
func int64Bytes(b []byte) int64     { return int64(binary.LittleEndian.Uint64(b)) }

func widen(list []float32) []float64 {
	out := make([]float64, len(list))
	for i, v := range list {
		out[i] = float64(v)
	}
	return out
}

func widenInts(list []int32) []int64 {
	out := make([]int64, len(list))
	for i, v := range list {
		out[i] = int64(v)
	}
	return out
}

func finite(list ...float64) error {
	for i, v := range list {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("%w: element %d is %v, want a finite number", ErrMalformed, i, v)
		}
	}
	return nil
}
