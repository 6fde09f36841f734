// Package gatewaypb is the wire API of a coprocessor's gateway, and the errors that it refuses with.
package gatewaypb

import (
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// ErrorDomain is the domain of the google.rpc.ErrorInfo that a gateway's errors carry.
const ErrorDomain = "glomar.network"

// Refuse returns an error with a reason that a caller can branch on. Reason says what info holds.
func Refuse(code codes.Code, reason Reason, info map[string]string, text string) error {
	plain := status.New(code, text)
	detailed, err := plain.WithDetails(&errdetails.ErrorInfo{Reason: reason.String(), Domain: ErrorDomain, Metadata: info})
	if err != nil {
		return plain.Err()
	}
	return detailed.Err()
}

// ReasonOf returns the reason of a gateway's error and what belongs to it, or REASON_UNSPECIFIED.
func ReasonOf(err error) (Reason, map[string]string) {
	s, ok := status.FromError(err)
	if err == nil || !ok {
		return Reason_REASON_UNSPECIFIED, nil
	}
	for _, detail := range s.Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok && info.Domain == ErrorDomain {
			return Reason(Reason_value[info.Reason]), info.Metadata
		}
	}
	return Reason_REASON_UNSPECIFIED, nil
}
