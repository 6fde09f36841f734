package client

import "slices"

// sets chooses which members a read does without, after active sets that gave no value: at most f at a time. Members
// that are known to be at fault stay out. The others of such a set are left out f at a time, in turn: one liar among
// them is found in at most three more sets.
type sets struct {
	f        int
	faulty   []uint32 // known to be at fault
	suspects []uint32 // of the sets that failed, and not left out in vain
	tried    int
}

// maxSets is how many active sets a read asks.
const maxSets = 6

// newSets is for a committee of which f members may be at fault.
func newSets(f int) *sets { return &sets{f: f} }

// failed takes note of a set that gave no value though it did without the members avoid. The points faulty are known to
// be at fault; more than f of them are as good as none. It returns whom the next set leaves out, ascending, and false
// when enough were asked.
func (s *sets) failed(active, avoid, faulty []uint32) ([]uint32, bool) {
	if s.tried++; s.tried >= maxSets {
		return nil, false
	}
	if len(faulty) <= s.f {
		for _, point := range faulty {
			if !slices.Contains(s.faulty, point) && len(s.faulty) < s.f {
				s.faulty = append(s.faulty, point)
			}
		}
	}
	s.suspects = slices.DeleteFunc(s.suspects, func(point uint32) bool { return slices.Contains(avoid, point) })
	if len(s.suspects) == 0 {
		s.suspects = slices.Clone(active)
	}
	next := slices.Clone(s.faulty)
	if len(faulty) == 0 || len(faulty) > s.f {
		for _, point := range s.suspects {
			if len(next) < s.f && !slices.Contains(next, point) {
				next = append(next, point)
			}
		}
	}
	slices.Sort(next)
	return next, true
}
