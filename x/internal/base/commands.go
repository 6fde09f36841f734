package base

import autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"

// Args names the fields of a request that a command takes by position, in that order.
func Args(fields ...string) []*autocliv1.PositionalArgDescriptor {
	args := make([]*autocliv1.PositionalArgDescriptor, len(fields))
	for i, field := range fields {
		args[i] = &autocliv1.PositionalArgDescriptor{ProtoField: field}
	}
	return args
}
