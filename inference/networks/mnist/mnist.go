// Package mnist reads the MNIST handwritten digits (LeCun, Cortes and Burges) from the files that
// inference/networks/fetch.sh downloads.
package mnist

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
)

// Side is the width and height of an image, Pixels its size, Classes the number of labels.
const (
	Side    = 28
	Pixels  = Side * Side
	Classes = 10
)

// Set is a list of images, Pixels bytes each row by row (0 is background, 255 is ink), and their labels 0 to 9.
type Set struct {
	Images []byte
	Labels []byte
}

// Len returns the number of images.
func (s Set) Len() int { return len(s.Labels) }

// Image returns the pixels of image i.
func (s Set) Image(i int) []byte { return s.Images[i*Pixels : (i+1)*Pixels] }

// Slice returns images from to to-1, sharing memory.
func (s Set) Slice(from, to int) Set {
	return Set{Images: s.Images[from*Pixels : to*Pixels], Labels: s.Labels[from:to]}
}

// The files, with the digest of each: 16 bytes of header before images, 8 before labels.
var files = map[string]string{
	"train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
	"train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
	"t10k-images-idx3-ubyte":  "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
	"t10k-labels-idx1-ubyte":  "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}

// Load reads the 60,000 training and 10,000 test images from dir. It fails if a file is missing or differs by a byte from
// the published one.
func Load(dir string) (train, test Set, err error) {
	content := make(map[string][]byte, len(files))
	for name, digest := range files {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return Set{}, Set{}, fmt.Errorf("%w: run inference/networks/fetch.sh first", err)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != digest {
			return Set{}, Set{}, fmt.Errorf("%s: not the published file: SHA-256 is %x", name, sum)
		}
		content[name] = data
	}
	set := func(which string) Set {
		return Set{Images: content[which+"-images-idx3-ubyte"][16:], Labels: content[which+"-labels-idx1-ubyte"][8:]}
	}
	return set("train"), set("t10k"), nil
}
