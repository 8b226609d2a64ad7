// The header comments of tests/limits/*.py: which limits the program runs under and how it has to end.
//   # limits: fuel=200000 memory=8MB objects=N time_ms=N recursion=N output=N source=N
//   # ends: completed | trap <code> | raised <exception type>   (alternatives joined by " or ")
//   # mounts: memory /tmp        (a mount in memory, without a limit of its own)
// Limits that are not named have the defaults of sandboa/limits.h, but time, which is long enough for any machine. A program
// that completes prints its .out file.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "sandboa/limits.h"
#include "sandboa/mounts.h"
#include "sandboa/turn.h"

namespace sandboa::harness {

struct LimitProgram {
  std::string name;  // file name without .py
  std::string source;
  std::string expected_output;  // empty unless there is a .out file
  Limits limits;
  std::vector<Mount> mounts;
  std::vector<std::string> endings;  // "completed", "trap fuel", "raised MemoryError", ...
  std::string problem;               // what is wrong with the header comments; empty if nothing is
};

// For GoogleTest.
inline void PrintTo(const LimitProgram& program, std::ostream* out) { *out << program.name; }

// All of tests/limits, in name order.
std::vector<LimitProgram> load_limit_programs();

// How a turn ended, in the notation of `ends`.
std::string ending_of(const Turn& turn);

// The whole file; empty if it cannot be read.
std::string read_file(const std::string& path);

}  // namespace sandboa::harness
