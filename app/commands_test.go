package app_test

import (
	"strings"
	"testing"

	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// Commands are built from these names when the daemon starts: each must exist, and every call must have a command.
func TestCommandsNameWhatExists(t *testing.T) {
	options := newApp(t, nil).AutoCLI().ModuleOptions
	for _, module := range []string{"host", "threshold", "coprocessor", "reveal", "model"} {
		require.NotNil(t, options[module], module)
		for _, service := range []*autocliv1.ServiceCommandDescriptor{options[module].Query, options[module].Tx} {
			require.NotNil(t, service, module)
			found, err := proto.HybridResolver.FindDescriptorByName(protoreflect.FullName(service.Service))
			require.NoError(t, err)
			checkCommands(t, service, found.(protoreflect.ServiceDescriptor).Methods())
		}
	}
}

func checkCommands(t *testing.T, service *autocliv1.ServiceCommandDescriptor, methods protoreflect.MethodDescriptors) {
	t.Helper()
	require.Len(t, service.RpcCommandOptions, methods.Len(), service.Service)
	for _, command := range service.RpcCommandOptions {
		method := methods.ByName(protoreflect.Name(command.RpcMethod))
		require.NotNil(t, method, "%s %s", service.Service, command.RpcMethod)
		require.NotEmpty(t, command.Short)
		require.Equal(t, len(command.PositionalArgs), strings.Count(command.Use, "["), command.Use)
		for _, arg := range command.PositionalArgs {
			require.NotNil(t, method.Input().Fields().ByName(protoreflect.Name(arg.ProtoField)),
				"%s %s", command.RpcMethod, arg.ProtoField)
		}
	}
}
