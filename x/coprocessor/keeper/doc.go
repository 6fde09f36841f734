// Package keeper opens works for attested events, counts the operators' commitments step by step, makes pages final and
// punishes contradictions. For each inference of a work it orders a job of x/model, begins it with its ticket and ends
// it with its step; the ticket of a job that cannot run is cancelled, and its step is void. It counts digests and bonds
// and never looks inside a page (docs/protocol.md, "Steps of a work" and "Jobs and deadlines").
package keeper
