package onnx

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// budget walks the wire format without allocating, and counts fields before the decoder turns each into Go objects a
// hundred times its size.
type budget struct{ records int }

func (b *budget) message(data []byte, m protoreflect.MessageDescriptor, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("%w: messages nested deeper than %d", ErrTooLarge, maxDepth)
	}
	for len(data) > 0 {
		if b.records++; b.records > maxRecords {
			return fmt.Errorf("%w: more than %d fields", ErrTooLarge, maxRecords)
		}
		number, kind, n := protowire.ConsumeTag(data)
		if n < 0 {
			return fmt.Errorf("%w: %w", ErrMalformed, protowire.ParseError(n))
		}
		data = data[n:]
		size := protowire.ConsumeFieldValue(number, kind, data)
		if size < 0 {
			return fmt.Errorf("%w: %w", ErrMalformed, protowire.ParseError(size))
		}
		field := m.Fields().ByNumber(number)
		if kind == protowire.BytesType && field != nil && field.Kind() == protoreflect.MessageKind {
			inner, _ := protowire.ConsumeBytes(data)
			if err := b.message(inner, field.Message(), depth+1); err != nil {
				return err
			}
		}
		data = data[size:]
	}
	return nil
}
