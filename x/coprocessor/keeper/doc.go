// Package keeper opens works for attested events, counts the operators' commitments step by step, makes pages final and
// punishes contradictions. It counts digests and bonds and never looks inside a page (docs: design, sections 2 and 6).
package keeper
