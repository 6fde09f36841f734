// Command backend compares every backend with stock Lattigo, operation by operation and level by level. All run in
// turns in one process, and the fastest run of each counts. It checks that results are the same bits before it times
// them. It profiles the backends and says how far each is from what the machine can multiply and move. It writes
// Markdown and prints the ratios at the production set, on one thread, as one JSON object on the last line.
package main
