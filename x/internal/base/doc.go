// Package base is what the chain's own modules share: the methods that the Cosmos SDK asks of every module and that are
// the same in each. A module embeds Module, describes itself in a Spec, and adds only what differs: its services, its
// commands, and the blocks' beginnings and ends it takes part in. The package knows no module and keeps no state.
package base
