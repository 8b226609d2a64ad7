// What engineers who look for speed see of native code: who is told of new code, what is counted. Of the process, as native
// code is; all off unless it is asked for.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

#include "ir/bytecode/opcode.h"

namespace sandboa::jit {

struct NewCode {
  const uint8_t* code;
  size_t bytes;
  std::string_view name;  // qualified name of the function
  std::string_view file_name;
  uint32_t line;
  std::string_view listing = {};  // if Tools::lists
};

struct Tools {
  std::function<void(const NewCode&)> on_code = {};  // on the thread that has made it, before it runs
  bool lists = false;                                // new code as text, with its bytecode
  bool gdb = false;                                  // GDB's JIT interface is told, too
  bool counts = false;                               // guesses that fail, handovers, time in native code: costs some
};

// Not thread-safe: before the first Jit::find().
void set_tools(Tools tools);
const Tools& tools();
// Tells whoever wants to know. withdraw() takes it back before the code is freed.
void announce(const NewCode& code);
void withdraw(const uint8_t* code);

struct Counters {
  std::atomic<uint64_t> compiled = 0;       // units, also if it was done anew
  std::atomic<uint64_t> compiled_anew = 0;  // since a guess had failed often, or more had been seen
  std::atomic<uint64_t> refused = 0;        // too large, too often, no memory for code
  std::atomic<uint64_t> compile_ns = 0;
  std::atomic<uint64_t> longest_compile_ns = 0;  // of a unit, all its slices together
  std::atomic<uint64_t> slices = 0;
  std::atomic<uint64_t> longest_slice_ns = 0;  // how long a session has waited at most
  std::atomic<uint64_t> code_bytes_made = 0;   // in all
  std::atomic<uint64_t> evicted = 0;           // units whose code has made room
  // Only if Tools::counts:
  std::atomic<uint64_t> entries = 0;    // from the interpreter
  std::atomic<uint64_t> native_ns = 0;  // between entering and leaving, functions in C++ included
  std::atomic<uint64_t> handovers = 0;  // to the interpreter, for units without native code
  // Guesses of the second tier that have failed, by the instruction that was guessed for; counted in fifties.
  std::atomic<uint64_t> failed_guesses[bytecode::kOpcodeCount] = {};
};
Counters& counters();

}  // namespace sandboa::jit
