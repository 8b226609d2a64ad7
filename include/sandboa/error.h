// What can go wrong, as data: a Python exception that nobody caught, a limit that was hit, an error that the host reports.
#pragma once

#include <cstdint>
#include <string>

namespace sandboa {

// An uncaught Python exception, or a syntax error of a source text.
struct GuestError {
  std::string type;       // "ValueError", or the name of a guest class
  std::string message;    // str(exception)
  std::string traceback;  // as CPython prints it, with a newline at the end; for a syntax error the text with the caret
  std::string code;       // stable and machine-readable: docs/errors-and-traps.md
  std::string hint;       // one line about what to do, for frequent slips; mostly empty. Not stable
  std::string file_name;  // where it was raised; empty if unknown
  uint32_t line = 0;      // from 1; 0 if unknown
  uint32_t column = 0;    // from 1, in code points; only for syntax errors
  int exit_code = 1;      // what a command line should exit with: SystemExit's code, 1 for all others
};

enum class Limit : uint8_t { kNone, kFuel, kMemory, kObjects, kTime, kOutput, kHostCalls, kSource, kResult, kInterrupt };

// A breach of a limit. Guest code can neither observe nor delay it; the session can be fed again.
struct LimitTrap {
  Limit limit = Limit::kNone;
  uint64_t allowed = 0;   // in the unit of the limit (sandboa/limits.h)
  uint64_t used = 0;      // what the refused charge would have come to
  std::string traceback;  // where the guest was, as in GuestError; empty while compiling or converting

  // Stable and machine-readable: "fuel", "memory", "objects", "time", "output", "host_calls", "source", "result",
  // "interrupt".
  const char* code() const;
  const char* message() const;  // "fuel limit exceeded"
  const char* hint() const;     // one line for whoever wrote the code; empty after an interrupt. Not stable
};

// How a host function fails: the guest sees an exception of this type, which is a builtin one or the host's ("OrderError",
// "orders.OrderError" if it belongs to a module). Unknown type names become RuntimeError.
struct HostError {
  std::string type = "RuntimeError";
  std::string message;
};

}  // namespace sandboa
