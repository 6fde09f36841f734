package cmd

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os"

	"github.com/hashicorp/go-hclog"
	"github.com/spf13/viper"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client/flags"

	"github.com/glomar-network/glomar/app"
)

const (
	defaultLogLevel = "info"
	logPlain        = "plain"
	logJSON         = "json"
)

// loggerOf makes the logger that the settings ask for.
func loggerOf(v *viper.Viper, out io.Writer) (log.Logger, error) {
	level := cmp.Or(v.GetString(flags.FlagLogLevel), defaultLogLevel)
	format := cmp.Or(v.GetString(flags.FlagLogFormat), logPlain)
	if hclog.LevelFromString(level) == hclog.NoLevel {
		return nil, fmt.Errorf("log level %q: want trace, debug, info, warn, error or off", level)
	}
	if format != logPlain && format != logJSON {
		return nil, fmt.Errorf("log format %q: want %s or %s", format, logPlain, logJSON)
	}
	return newLogger(level, format, out), nil
}

// newLogger is the structured logger of every command, in the SDK's interface.
func newLogger(level, format string, out io.Writer) log.Logger {
	return sdkLogger{hclog.New(&hclog.LoggerOptions{
		Name: app.Name, Level: hclog.LevelFromString(level), JSONFormat: format == logJSON, Output: out,
		TimeFormat: "2006-01-02T15:04:05.000Z07:00", Color: colorOf(out, format),
	})}
}

func colorOf(out io.Writer, format string) hclog.ColorOption {
	file, ok := out.(*os.File)
	if !ok || format == logJSON {
		return hclog.ColorOff
	}
	if info, err := file.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return hclog.ColorOff
	}
	return hclog.AutoColor
}

// sdkLogger lets the SDK and CometBFT write to an hclog logger.
type sdkLogger struct{ log hclog.Logger }

var _ log.Logger = sdkLogger{}

func (l sdkLogger) Debug(msg string, kv ...any) { l.log.Debug(msg, plain(kv)...) }
func (l sdkLogger) Info(msg string, kv ...any)  { l.log.Info(msg, plain(kv)...) }
func (l sdkLogger) Warn(msg string, kv ...any)  { l.log.Warn(msg, plain(kv)...) }
func (l sdkLogger) Error(msg string, kv ...any) { l.log.Error(msg, plain(kv)...) }

func (l sdkLogger) DebugContext(_ context.Context, msg string, kv ...any) { l.Debug(msg, kv...) }
func (l sdkLogger) InfoContext(_ context.Context, msg string, kv ...any)  { l.Info(msg, kv...) }
func (l sdkLogger) WarnContext(_ context.Context, msg string, kv ...any)  { l.Warn(msg, kv...) }
func (l sdkLogger) ErrorContext(_ context.Context, msg string, kv ...any) { l.Error(msg, kv...) }

// With names the logger after the module, if the values say one, and keeps the rest as values.
func (l sdkLogger) With(kv ...any) log.Logger {
	named := l.log
	var rest []any
	for i := 0; i+1 < len(kv); i += 2 {
		if name, ok := kv[i+1].(string); ok && kv[i] == log.ModuleKey {
			named = l.log.ResetNamed("glomard." + name)
			continue
		}
		rest = append(rest, kv[i], kv[i+1])
	}
	return sdkLogger{named.With(plain(rest)...)}
}

// Impl returns the hclog logger.
func (l sdkLogger) Impl() any { return l.log }

// plain makes values printable: hclog cannot print lazy values or bytes.
func plain(kv []any) []any {
	out := make([]any, len(kv))
	for i, v := range kv {
		switch v := v.(type) {
		case []byte:
			out[i] = fmt.Sprintf("%X", v)
		case error:
			out[i] = v
		case fmt.Stringer:
			out[i] = v.String()
		default:
			out[i] = v
		}
	}
	return out
}

// hclogOf returns the hclog logger behind an SDK logger, or one that writes nothing.
func hclogOf(logger log.Logger) hclog.Logger {
	if l, ok := logger.Impl().(hclog.Logger); ok {
		return l
	}
	return hclog.NewNullLogger()
}
