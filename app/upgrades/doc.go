// Package upgrades is the table of the network's upgrades: the named plans of x/upgrade that this daemon can carry out.
//
// Governance schedules a plan by name and height. At that height a daemon that does not know the name stops; one that
// knows it migrates the modules whose versions have risen and goes on. A daemon that is started before the height, with
// the name in its table already, stops too: it must be exchanged at the height, not before.
package upgrades
