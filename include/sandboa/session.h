// Session: one tenant or conversation. Feed it source text or programs; what they define stays for the next feed.
//
// A session is used by one thread at a time, but may move between threads, also while it is suspended. Two sessions share
// nothing mutable. Creating one costs well under a microsecond and about a memory page; it must not outlive its Engine.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sandboa/engine.h"
#include "sandboa/host_function.h"
#include "sandboa/limits.h"
#include "sandboa/mounts.h"
#include "sandboa/program.h"
#include "sandboa/turn.h"
#include "sandboa/value.h"

namespace sandboa {

namespace embed {
class SessionState;
class SessionAccess;
}  // namespace embed

// What the session has spent so far; units as in Limits.
struct Meters {
  uint64_t fuel = 0;
  uint64_t memory_bytes = 0;
  uint64_t peak_memory_bytes = 0;
  uint64_t allocations = 0;
  uint64_t collections = 0;
  uint64_t time_ns = 0;
  uint64_t output_bytes = 0;
  uint64_t host_calls = 0;
};

// Names and values that become global variables before a feed runs.
using Inputs = std::vector<std::pair<std::string, HostValue>>;

class Session {
 public:
  // A module that import statements find. Compiled when it is first imported, at the session's expense.
  struct Module {
    std::string name;    // as imported: "orders", or "shop.orders" for a module inside the package "shop"
    std::string source;  // UTF-8, or says otherwise in its first two lines
    bool is_package = false;
    std::string file_name = {};  // what tracebacks and __file__ show; empty: "<name>" in tracebacks, and no __file__
  };

  struct Options {
    Limits limits = Limits::untrusted();
    // Seeds the hashes of str and bytes, and with them the order of sets. Empty: random.
    std::optional<uint64_t> hash_seed;
    // Gets what print() writes, in UTF-8. Must not throw. Empty: it is collected for take_output().
    std::function<void(std::string_view)> output;
    HostFunctions functions;
    // What can be imported besides the modules that are built in (README.md). Nothing is read from the file system. A module
    // of the same name as one that is built in takes its place, but for sys and builtins.
    std::vector<Module> modules;
    // What open(), os and pathlib reach (docs/files.md). Empty: file access is denied. When one of them cannot be opened,
    // feeds are rejected, and say why.
    std::vector<Mount> mounts;
    // What os.environ holds, in UTF-8; nothing of the host's own environment is ever in it.
    std::vector<std::pair<std::string, std::string>> environment;
  };

  explicit Session(const Engine& engine) : Session(engine, Options()) {}
  Session(const Engine& engine, Options options);
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;

  // Runs until the source completes, suspends, raises or traps. The session can be fed again after any of these; while it is
  // suspended, only after resume(), resolve() or abort(). Compiling and converting are charged to the session. file_name is
  // what tracebacks show.
  Turn feed(std::string_view source, const Inputs& inputs = {}, std::string_view file_name = "<string>");
  Turn feed(const Program& program, const Inputs& inputs = {});

  // Goes on after a Turn of kind kCall: the answer is the result of the host function, or an exception at the call.
  Turn resume(const Answer& answer);
  // Goes on after a Turn of kind kAwaiting, with results of any futures that are open, awaited or not; the others stay open,
  // also for later feeds. Without answers: the time until the loop's next timer has passed. Results of futures that the
  // guest has cancelled are ignored.
  Turn resolve(const FutureAnswers& answers);
  // Drops a suspended run; no guest code runs, not even `finally`. Nothing happens if there is none.
  void abort();
  bool suspended() const;

  // The run in progress, or else the next one, ends with a trap (Limit::kInterrupt) within about a millisecond. Any thread,
  // any time during the life of the session, also from inside host functions.
  void interrupt();

  Meters meters() const;
  // Output since the last call, if it is collected.
  std::string take_output();

 private:
  friend class embed::SessionAccess;
  embed::SessionState* state_;
};

}  // namespace sandboa
