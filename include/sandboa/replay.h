// Replay: a session once more, from the log that Session::Options::record got (docs/record-and-replay.md).
//
// The log holds all that came from outside: options, feeds, answers, clock readings, random bytes, what files held. A replay
// calls nothing of the host's, opens nothing and waits for nothing; at each step it checks that the session asks what it
// asked, prints what it printed and costs what it cost.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "sandboa/engine.h"
#include "sandboa/limits.h"
#include "sandboa/session.h"
#include "sandboa/turn.h"

namespace sandboa {

namespace embed {
class ReplayState;
}  // namespace embed

class Replay {
 public:
  struct Options {
    // Get what the session writes, as Session::Options::output and errors do.
    std::function<void(std::string_view)> output;
    std::function<void(std::string_view)> errors;
    // Limits are those of the log, and the time has none; a log from elsewhere may say anything. With this no limit is
    // higher, and what needs more diverges.
    std::optional<Limits> at_most;
    // Without it a log that ends ends the replay, in the middle of a turn with a trap. With it the session goes on: what it
    // asks from there on, these answer. Functions, attributes and methods are found by their names, and keep the parameters
    // that the log has; name_lookup, clock and randomness of the host are taken, too. What makes the session is the log's:
    // limits, grants, declared names, modules. What has no callback here suspends, or is denied. Mounted directories and
    // callbacks of files cannot be gone on with, since nobody has opened what the log says is open: OSError (EIO). Clocks of
    // the machine jump from then to now.
    std::optional<Session::Options> live;
  };

  // Where the session and the log part.
  struct Divergence {
    std::string expected;     // what the log has: "the call find(7)"
    std::string got;          // what came instead
    uint64_t turn = 0;        // from 1
    uint64_t log_offset = 0;  // of the event in the log
    uint64_t fuel = 0;        // of the session, when that was noticed
  };

  struct Step {
    enum class Kind : uint8_t {
      kTurn,      // a feed, a resume or a resolve was replayed: turn
      kEnd,       // the log ends: is_complete, or in the middle of a turn
      kDiverged,  // divergence
      kDamaged,   // the log cannot be read any further: reason
    };
    Kind kind = Kind::kEnd;
    Turn turn = Turn(HostValue());
    // kTurn: the log has its end, and both are the same. Only the last turn of a log can lack it.
    bool is_checked = true;
    // kEnd: the recording ended between turns, and not in the middle of one or of an event.
    bool is_complete = true;
    Divergence divergence = {};
    std::string reason = {};

    std::string message() const;  // one line
  };

  // The log is copied. What is wrong with its beginning is what the first step() says.
  Replay(const Engine& engine, std::string_view log) : Replay(engine, log, Options()) {}
  Replay(const Engine& engine, std::string_view log, Options options);
  ~Replay();
  Replay(Replay&&) noexcept;
  Replay& operator=(Replay&&) noexcept;

  // Goes on to the end of the next turn. After any Step but kTurn: the same once more.
  Step step();
  // All of the rest; the last turn, unless something is in the way, or there is none.
  Step run();

  // After kEnd, with Options::live: the session, idle or suspended, to be fed and resumed like any other; from now on the
  // time limit of the log holds, too. What it writes goes to the replay's sinks, and it is not recorded. The replay is over,
  // and may go first. Empty: not there yet, not asked for, or taken already.
  std::optional<Session> take_session();

  // Of the session so far. Time is that of the replay.
  Meters meters() const;
  uint64_t turns() const;

 private:
  std::unique_ptr<embed::ReplayState> state_;
};

}  // namespace sandboa
