package networks

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path/filepath"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks/cifar10"
	"github.com/glomar-network/glomar/inference/networks/mnist"
)

// Data is where inference/networks/fetch.sh puts the data sets, relative to the root of the repository.
var Data = filepath.Join("inference", "networks", "data")

// Images are inputs of a model.
type Images struct {
	Inputs [][]float64
	// Labels is nil if the images do not have labels.
	Labels []byte
	// What says in words where the images come from.
	What string
}

// Len returns the number of images.
func (m Images) Len() int { return len(m.Inputs) }

// ErrShape means that no data set has images of the given shape.
var ErrShape = errors.New("no data set has such images")

// Samples returns the images in the repository for models that take this shape. For MNIST they are ten digits. No image
// of CIFAR-10 is published here, so for that shape they are three drawn images without meaning. They show that a model
// works, but are too few to measure it. Samples fails with ErrShape for other shapes.
func Samples(shape graph.Shape) (Images, error) {
	switch shape.Elements() {
	case mnist.Pixels:
		return collect(mnist.Samples(), mnist.Samples().Labels, "the 10 samples in the repository"), nil
	case cifar10.Colours * cifar10.Pixels:
		return Images{Inputs: waves(3), What: "3 drawn images"}, nil
	}
	return Images{}, fmt.Errorf("%v: %w", []int(shape), ErrShape)
}

// TestImages returns the first n test images, or all if there are fewer, of the data set with this shape. dir is where
// inference/networks/fetch.sh put the data sets. If the data set is not there, it returns Samples.
func TestImages(shape graph.Shape, dir string, n int) (Images, error) {
	m, err := testImages(shape, dir, n)
	if errors.Is(err, fs.ErrNotExist) {
		return Samples(shape)
	}
	return m, err
}

// testImages is TestImages for a data set that was fetched. Otherwise it fails with fs.ErrNotExist.
func testImages(shape graph.Shape, dir string, n int) (Images, error) {
	const what = "the first %d of the %d test images of %s"
	switch shape.Elements() {
	case mnist.Pixels:
		_, test, err := mnist.Load(filepath.Join(dir, "mnist"))
		if err != nil {
			return Images{}, err
		}
		few := test.Slice(0, min(n, test.Len()))
		return collect(few, few.Labels, fmt.Sprintf(what, few.Len(), test.Len(), "MNIST")), nil
	case cifar10.Colours * cifar10.Pixels:
		test, err := cifar10.LoadTest(filepath.Join(dir, "cifar10"))
		if err != nil {
			return Images{}, err
		}
		few := test.Slice(0, min(n, test.Len()))
		return collect(few, few.Labels, fmt.Sprintf(what, few.Len(), test.Len(), "CIFAR-10")), nil
	}
	return Images{}, fmt.Errorf("%v: %w", []int(shape), ErrShape)
}

// set is what the data sets have in common.
type set interface {
	Len() int
	Floats(i int) []float64
}

func collect(s set, labels []byte, what string) Images {
	m := Images{Labels: labels, What: what}
	for i := range s.Len() {
		m.Inputs = append(m.Inputs, s.Floats(i))
	}
	return m
}

// waves draws colour images, as expected.py does.
func waves(n int) [][]float64 {
	list := make([][]float64, n)
	for k := range list {
		for i := range cifar10.Colours * cifar10.Pixels {
			c, y, x := i/cifar10.Pixels, i/cifar10.Side%cifar10.Side, i%cifar10.Side
			wave := 0.5 + 0.5*math.Sin(float64(k+1)*(0.3*float64(x)+0.2*float64(y))+2*float64(c))
			list[k] = append(list[k], math.Floor(255*wave+0.5)/255)
		}
	}
	return list
}
