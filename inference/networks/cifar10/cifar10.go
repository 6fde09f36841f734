// Package cifar10 reads the test images of CIFAR-10 (Krizhevsky, "Learning multiple layers of features from tiny
// images", 2009) from the files that inference/networks/fetch.sh downloads.
package cifar10

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
)

// Side is the width and height of an image, Pixels the size of one of its Colours.
const (
	Side    = 32
	Pixels  = Side * Side
	Colours = 3
)

// Set is a list of images, Colours·Pixels bytes each (red, green, blue; row by row), and their labels 0 to 9.
type Set struct {
	Images []byte
	Labels []byte
}

// Len returns the number of images.
func (s Set) Len() int { return len(s.Labels) }

// Slice returns images from to to-1, sharing memory.
func (s Set) Slice(from, to int) Set {
	return Set{Images: s.Images[from*Colours*Pixels : to*Colours*Pixels], Labels: s.Labels[from:to]}
}

// Floats returns image i as models take it: one number from 0 to 1 for each pixel of each colour.
func (s Set) Floats(i int) []float64 {
	out := make([]float64, Colours*Pixels)
	for k, v := range s.Images[i*Colours*Pixels:][:Colours*Pixels] {
		out[k] = float64(v) / 255
	}
	return out
}

// The files, with the digest of each: a picture with an image in each row, pixel after pixel, and a JSON list of labels.
const (
	pictures     = "test_batch.png"
	pictureHash  = "ca44572a4066ea28c710ad4dc633d2ce24469a5e869ede5cc69495b0ef4c7d09"
	labels       = "test_lables.json" // spelled as in the package
	labelsHash   = "a5df9ed6f395827dd69906fe5ac740be70395ca9d841974d4351818628b48bb6"
	instructions = "run inference/networks/fetch.sh cifar10 first"
)

// LoadTest reads the 10,000 test images from dir. It fails if a file is missing or differs by a byte from the published one.
func LoadTest(dir string) (Set, error) {
	picture, err := read(dir, pictures, pictureHash)
	if err != nil {
		return Set{}, err
	}
	list, err := read(dir, labels, labelsHash)
	if err != nil {
		return Set{}, err
	}
	var numbers []int
	if err := json.Unmarshal(list, &numbers); err != nil {
		return Set{}, fmt.Errorf("%s: %w", labels, err)
	}
	rows, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		return Set{}, fmt.Errorf("%s: %w", pictures, err)
	}
	if size := rows.Bounds().Size(); size.X != Pixels || size.Y != len(numbers) {
		return Set{}, fmt.Errorf("%s: %v for %d images", pictures, size, len(numbers))
	}
	s := Set{Images: make([]byte, 0, len(numbers)*Colours*Pixels), Labels: make([]byte, len(numbers))}
	for i, label := range numbers {
		s.Labels[i] = byte(label)
		var colours [Colours][Pixels]byte
		for p := range Pixels {
			r, g, b, _ := rows.At(p, i).RGBA()
			colours[0][p], colours[1][p], colours[2][p] = byte(r>>8), byte(g>>8), byte(b>>8)
		}
		for _, colour := range colours {
			s.Images = append(s.Images, colour[:]...)
		}
	}
	return s, nil
}

func read(dir, name, digest string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, instructions)
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != digest {
		return nil, fmt.Errorf("%s: not the published file: SHA-256 is %x", name, sum)
	}
	return data, nil
}
