package types

import "fmt"

// DefaultGenesis has the default parameters and no request.
func DefaultGenesis() *GenesisState { return &GenesisState{Params: DefaultParams()} }

// Validate checks the parameters, that requests are unique, that those listed as open exist, and that the openings that
// serve them are known.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	openings, err := g.openings()
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for i := range g.Requests {
		r := &g.Requests[i]
		if len(r.Id) != DigestLength || seen[string(r.Id)] {
			return fmt.Errorf("request %x is malformed or appears twice", r.Id)
		}
		seen[string(r.Id)] = true
		page := r.Location.Leaf.Page
		if n, ok := ParseOrigin(r.TicketOrigin, page); ok && n > openings[string(page)] {
			return fmt.Errorf("request %x has opening %d of page %x, which was not ordered", r.Id, n, page)
		}
	}
	for _, id := range g.Open {
		if !seen[string(id)] {
			return fmt.Errorf("open request %x is unknown or listed twice", id)
		}
		delete(seen, string(id))
	}
	return nil
}

// openings returns the number of the last opening of every page.
func (g GenesisState) openings() (map[string]uint64, error) {
	last := map[string]uint64{}
	for i := range g.Openings {
		o := &g.Openings[i]
		if _, twice := last[string(o.Page)]; twice || len(o.Page) != DigestLength || o.Last == 0 {
			return nil, fmt.Errorf("openings of page %x are malformed or appear twice", o.Page)
		}
		last[string(o.Page)] = o.Last
		before := uint64(0)
		for _, n := range o.Usable {
			if n <= before || n > o.Last {
				return nil, fmt.Errorf("openings %v of page %x are usable, of %d in ascending order", o.Usable, o.Page, o.Last)
			}
			before = n
		}
	}
	return last, nil
}
