// Command backend compares every backend with stock Lattigo, operation by operation and level by level: in one run, in
// turns, the fastest of each. It checks that results are the same bits before it times them, profiles what remains, and
// says how far the fastest backend is from what the machine can multiply and move. It writes Markdown and prints the
// ratios at the production set, on one thread, as one JSON object on the last line.
package main
