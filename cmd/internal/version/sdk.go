package version

import (
	sdk "github.com/cosmos/cosmos-sdk/version"
)

// project names the keyring's service and, in node info, the software.
const project = "glomar"

// Register hands a build to the SDK, which keeps it in process-wide settings: the node's ABCI info, its node_info
// query, an exported genesis and the examples in the help of commands show it. Call it before commands or applications
// are made, and from one goroutine.
func Register(info Info) {
	sdk.Name, sdk.AppName = project, info.Name
	sdk.Version, sdk.Commit, sdk.BuildTags = info.Version, info.Commit, info.Build["-tags"]
}
