package transport

import (
	"errors"
	"io"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/transportpb"
)

var (
	// ErrNotFound means that the server does not hold the blob.
	ErrNotFound = errors.New("transport: blob not found")
	// ErrNotYet means that the server holds the blob but may not serve it yet. Ask again later.
	ErrNotYet = errors.New("transport: blob may not be served yet")
)

// Store is where a blob server finds blobs.
type Store interface {
	// Open returns the blob with this SHA-256 digest and its size, or an error that wraps ErrNotFound or ErrNotYet. It
	// must be safe for concurrent use; the server closes what it opened.
	Open(digest [32]byte) (blob io.ReadSeekCloser, size int64, err error)
}

// blobServer serves a Store over gRPC.
type blobServer struct {
	store  Store
	logger hclog.Logger
}

// NewBlobServer returns the service to register with transportpb.RegisterBlobsServer.
func NewBlobServer(store Store, logger hclog.Logger) transportpb.BlobsServer {
	if logger == nil {
		logger = hclog.NewNullLogger()
	}
	return &blobServer{store: store, logger: logger}
}

// Fetch implements glomar.transport.v1.Blobs.
func (s *blobServer) Fetch(request *transportpb.FetchRequest, stream transportpb.Blobs_FetchServer) error {
	if len(request.Digest) != 32 {
		return status.Errorf(codes.InvalidArgument, "digest has %d bytes, want 32", len(request.Digest))
	}
	digest := [32]byte(request.Digest)
	blob, size, err := s.store.Open(digest)
	switch {
	case errors.Is(err, ErrNotFound):
		return status.Errorf(codes.NotFound, "blob %x is not here", digest)
	case errors.Is(err, ErrNotYet):
		return status.Errorf(codes.FailedPrecondition, "blob %x may not be served yet", digest)
	case err != nil:
		s.logger.Error("cannot open blob", "digest", hclog.Fmt("%x", digest), "error", err)
		return status.Error(codes.Internal, "cannot open blob")
	}
	defer blob.Close()
	if request.Offset > uint64(size) {
		return status.Errorf(codes.OutOfRange, "offset %d is beyond the blob's %d bytes", request.Offset, size)
	}
	offset := int64(request.Offset)
	if _, err := blob.Seek(offset, io.SeekStart); err != nil {
		s.logger.Error("cannot seek blob", "digest", hclog.Fmt("%x", digest), "error", err)
		return status.Error(codes.Internal, "cannot read blob")
	}
	if err := sendFrom(stream.Send, blob, size-offset, size); err != nil {
		if stream.Context().Err() == nil {
			s.logger.Warn("blob transfer broke", "digest", hclog.Fmt("%x", digest), "error", err)
		}
		return err
	}
	return nil
}
