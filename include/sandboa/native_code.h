// Native code seen from outside: for profilers, debuggers, and whoever asks why something is slow. Of the process, as native
// code is: what one engine has had compiled, others use.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sandboa {

// New code of a function of the guest's. The texts live as long as the call.
struct NativeCode {
  const void* address;
  size_t bytes;
  std::string_view function;  // its qualified name
  std::string_view file_name;
  uint32_t line;  // where it begins; 0: code that all functions share
  // The code as text, if NativeCodeTools::listings: both tiers, with bytecode, types, homes of numbers and guards between.
  std::string_view listing;
};

struct NativeCodeTools {
  // Called on the thread that has made the code, before it runs; must not use sessions. A line
  // `ADDRESS BYTES NAME` of each, in hexadecimal numbers, in /tmp/perf-PID.map is what `perf report` reads.
  std::function<void(const NativeCode&)> on_code = {};
  bool listings = false;  // on_code gets them; compiling takes several times as long
  bool gdb = false;       // GDB shows functions and walks over their frame
  bool counters = false;  // the counters below that say so; reading the clock at each change between tiers costs some
};

// Not thread-safe: before the first Engine that has native code on is made.
void set_native_code_tools(NativeCodeTools tools);

// Of all native code in the process, 64 MiB at first. Where it is reached, programs that no session is using lose their
// code, the oldest first, and get it again when they prove hot again; where all are in use, others are interpreted. What is
// there stays when the limit becomes lower. Thread-safe.
void set_native_code_limit(size_t bytes);

// Since the process began.
struct NativeCodeCounters {
  uint64_t compiled = 0;            // functions, also if it was done anew
  uint64_t compiled_anew = 0;       // since guesses had failed, or more had been seen
  uint64_t refused = 0;             // too large, compiled anew too often, no memory for code
  uint64_t compile_ns = 0;          // the sum
  uint64_t longest_compile_ns = 0;  // of one function, all its slices together
  uint64_t slices = 0;              // that compiling was done in
  uint64_t longest_slice_ns = 0;    // how long a session has waited for the compiler at most
  uint64_t code_bytes = 0;          // in use now
  uint64_t code_bytes_made = 0;
  uint64_t code_bytes_limit = 0;
  uint64_t evicted = 0;  // functions whose code has made room
  // Only with NativeCodeTools::counters:
  uint64_t entries = 0;    // from the interpreter
  uint64_t native_ns = 0;  // between entering and leaving, functions in C++ included
  uint64_t handovers = 0;  // to the interpreter, for functions without native code
  // Guesses about types and values that have failed, the most frequent first; counted in fifties.
  struct Exit {
    std::string instruction;  // as in docs/bytecode.md
    uint64_t count;
  };
  std::vector<Exit> exits;
};
// Thread-safe.
NativeCodeCounters native_code_counters();

}  // namespace sandboa
