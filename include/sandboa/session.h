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

#include "sandboa/capabilities.h"
#include "sandboa/engine.h"
#include "sandboa/host_function.h"
#include "sandboa/limits.h"
#include "sandboa/modules.h"
#include "sandboa/mounts.h"
#include "sandboa/program.h"
#include "sandboa/turn.h"
#include "sandboa/value.h"

namespace sandboa {

namespace embed {
class SessionState;
class SessionAccess;
}  // namespace embed

class Snapshot;
class Restored;

// A secret of the host's that authenticates snapshots (HMAC-SHA256): who does not know it cannot make any that restore()
// takes. At least 16 bytes, better 32 random ones. Without one, snapshots have a checksum against accidents.
class SnapshotKey {
 public:
  static constexpr size_t kLeastBytes = 16;
  SnapshotKey() = default;  // none
  explicit SnapshotKey(std::string_view bytes) : bytes_(bytes), is_given_(true) {}

  bool is_given() const { return is_given_; }
  // Valid as long as what it was made from.
  std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
  bool is_given_ = false;
};

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

// How JSON text enters a session (HostValue::json()) and leaves it. Both ways as CPython's json module has it, unless it is
// noted.
struct JsonOptions {
  // The value of a completed turn comes as JSON text, without a tree in between: Turn::value().as_json(). One that JSON
  // cannot say raises json.dumps()'s TypeError or ValueError. No blanks between items.
  bool results = false;
  bool ascii_only = false;  // else text beyond ASCII is UTF-8, but for lone surrogates, which are always escaped
  bool allows_nan = true;   // NaN, Infinity and -Infinity, which are not JSON, are read and written
};

class Session {
 public:
  using Module = ModuleSource;

  struct Options {
    Limits limits = Limits::untrusted();
    // For restore(), where limits are those of the snapshot, and one from elsewhere may say anything: with this none is
    // higher.
    std::optional<Limits> at_most = {};
    // For restore(): gets the limits of the snapshot, and may make any of them higher or lower; at_most bounds the result. A
    // session that holds more than a limit then allows is not restored (memory, objects), or traps when it goes on.
    std::function<void(Limits&)> change_limits = {};
    // Seeds the hashes of str and bytes, and with them the order of sets. Empty: random.
    std::optional<uint64_t> hash_seed;
    // Gets what print() writes, in UTF-8. Must not throw. Empty: it is collected for take_output().
    std::function<void(std::string_view)> output;
    // Gets what is written to sys.stderr, as `output`. Empty: it is collected for take_errors().
    std::function<void(std::string_view)> errors;
    HostFunctions functions;                // global names
    std::vector<HostException> exceptions;  // global names
    std::vector<HostModule> host_modules;   // as `modules`; comes after these and before what is built in
    std::vector<HostClass> host_classes;
    NameLookup name_lookup;
    // What can be imported besides the modules that are built in (README.md). A module of the same name as one that is built
    // in takes its place, but for sys and builtins. Compiled when it is first imported, at the session's expense.
    std::vector<Module> modules;
    // The same for many sessions, compiled once; come after `modules`.
    std::vector<Modules> granted_modules = {};
    // Which modules the session's code may import, of whatever kind: "math"; "shop.*" for the package and all that is in it;
    // "shop.orders" for one of its modules, whose package is then run, too; "*" for all. Others are a ModuleNotFoundError.
    // The code of granted and built-in modules imports what it needs. Empty: all.
    std::optional<std::vector<std::string>> allowed_imports = {};
    JsonOptions json = {};
    // Clock, sleep, randomness, time zone. By default nothing comes from the machine.
    Capabilities capabilities = {};
    // What open(), os and pathlib reach (docs/files.md). Empty: file access is denied. When one of them cannot be opened,
    // feeds are rejected, and say why.
    std::vector<Mount> mounts;
    // What os.environ holds, in UTF-8; nothing of the host's own environment is ever in it.
    std::vector<std::pair<std::string, std::string>> environment;
    // Gets a log of the session, piece by piece, that Replay (sandboa/replay.h) can follow: everything that comes from
    // outside, secrets included. Each piece comes before its consequences, so that a log that ends anywhere can be replayed
    // up to there. Must not throw or use the session. Empty: nothing is logged, and that costs nothing. Not inherited by
    // fork().
    std::function<void(std::string_view)> record;
  };

  explicit Session(const Engine& engine) : Session(engine, Options()) {}
  Session(const Engine& engine, Options options);
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;

  // Runs until the source completes, suspends, raises or traps. Inputs become global variables before. The value is that of
  // the last statement if that is an expression, or of a `return` outside of functions; `await` may stand there, too: see
  // CompileOptions::is_feed. The session can be fed again after any of these; while it is
  // suspended, only after resume(), resolve() or abort(). Compiling and converting are charged to the session. file_name is
  // what tracebacks show.
  Turn feed(std::string_view source, const Inputs& inputs = {}, std::string_view file_name = "<string>");
  Turn feed(const Program& program, const Inputs& inputs = {});

  // Goes on after a Turn of kind kCall: the answer is the result of the host function, or an exception at the call. Likewise
  // after a Turn of kind kNameLookup, where Answer::unknown() is possible, too.
  Turn resume(const Answer& answer);
  // Goes on after a Turn of kind kAwaiting, with results of any futures that are open, awaited or not; the others stay open,
  // also for later feeds. Without answers: the time until the loop's next timer has passed. Results of futures that the
  // guest has cancelled are ignored.
  Turn resolve(const FutureAnswers& answers);
  // Drops a suspended run; no guest code runs, not even `finally`. Nothing happens if there is none.
  void abort();
  bool suspended() const;

  // What a suspended session waits for, once more: a Turn of kind kCall or kAwaiting. kRejected if it is not suspended.
  Turn pending() const;

  // All that the session holds, as bytes: globals, heap, code, a suspended run, meters and limits. Idle or suspended.
  // Refused while it runs. The session is as it was, and what it does later is not changed by it. Output that take_output()
  // has not taken stays here.
  Snapshot snapshot(SnapshotKey key = {}) const;
  // A session that goes on where the one of the snapshot stood. Limits, hash seed, virtual clock and the state of random
  // numbers are those of the snapshot (Options::at_most bounds the limits); output, functions, modules and what is granted
  // come from the options: every host function and mount that the snapshot refers to must be there under its name, and files
  // that were open are opened again. Nothing in the bytes is trusted. The memory of the session is charged while it is
  // built. With a key, only what was written with the same key is taken, and nothing is read before that is known.
  static Restored restore(const Engine& engine, std::string_view snapshot, Options options, SnapshotKey key = {});
  // A second session in the same state, with the same output, functions, modules and mounts; files in memory are copied.
  Restored fork() const;

  // The run in progress, or else the next one, ends with a trap (Limit::kInterrupt) within about a millisecond. Any thread,
  // any time during the life of the session, also from inside host functions.
  void interrupt();

  Meters meters() const;
  // Output since the last call, if it is collected.
  std::string take_output();
  // The same for sys.stderr.
  std::string take_errors();

 private:
  friend class embed::SessionAccess;
  explicit Session(embed::SessionState* state) : state_(state) {}
  embed::SessionState* state_;
};

}  // namespace sandboa
