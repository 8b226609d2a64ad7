// Engine: what all sessions of a process share. Make one at start-up, keep it as long as anything of it is in use.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "sandboa/error.h"
#include "sandboa/limits.h"
#include "sandboa/program.h"

namespace sandboa {

namespace embed {
class EngineState;
}  // namespace embed

struct CompileOptions {
  std::string file_name = "<string>";  // as tracebacks show it; nothing is read from it
  // The program's result is the value of its last statement, if that is an expression. Off: None, and nothing is converted.
  bool returns_last_expression = true;
  // As in Session::feed() of a source text: `return x` outside of functions ends the program with the result x, and `await`,
  // `async for`, `async with` and asynchronous comprehensions may stand there too; such a program runs as a task of the
  // session's event loop (docs/asyncio.md). Off: these are SyntaxErrors, as in CPython.
  bool is_feed = true;
  Limits limits = Limits::untrusted();  // source_bytes, memory_bytes, fuel and time_ns bound the compilation
};

// A Program, or why there is none.
class Compiled {
 public:
  Compiled(Program program) : state_(std::move(program)) {}
  Compiled(GuestError error) : state_(std::move(error)) {}
  Compiled(LimitTrap trap) : state_(std::move(trap)) {}

  bool ok() const { return state_.index() == 0; }
  // REQUIRES: ok(); else an empty Program.
  Program program() const { return ok() ? std::get<0>(state_) : Program(); }
  // Null unless the source is at fault.
  const GuestError* error() const { return std::get_if<1>(&state_); }
  // Null unless a limit was hit.
  const LimitTrap* trap() const { return std::get_if<2>(&state_); }

 private:
  std::variant<Program, GuestError, LimitTrap> state_;
};

// Thread-safe: all members from several threads at once.
class Engine {
 public:
  struct Options {
    // Native code for what proves hot, shared by all sessions of the process that have it on; results, fuel and limits are
    // the same. The other modes are for tests: everything is compiled before it runs, after it has run for a while, so that
    // every instruction leaves its code again, or as what many sessions start.
    enum class Jit : uint8_t { kOff, kOn, kEager, kLate, kExits, kBlank };
    Jit jit = Jit::kOff;
  };

  Engine() : Engine(Options()) {}
  // Sets up the builtin types, once per process: a few milliseconds.
  explicit Engine(Options options);
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  // Compiles what is otherwise compiled when a session first needs it, on that session's time: the builtins that are written
  // in Python. Once per process, some 15 milliseconds; for services whose first request is to be as fast as the others.
  void warm_up() const;

  // Compiles without running anything. The source is UTF-8, or says otherwise in its first two lines (PEP 263).
  Compiled compile(std::string_view source, const CompileOptions& options = {}) const;

  // Whether there is native code: it is asked for, and this machine and its policy allow it. Else all is interpreted.
  bool uses_jit() const;

 private:
  friend class Session;
  std::unique_ptr<embed::EngineState> state_;
};

}  // namespace sandboa
