// What guest code may learn or use besides its inputs: the clock, waiting, randomness, the time zone. By default nothing
// comes from the machine: the clock is virtual, sleeping takes no time, random numbers follow from the session's seed.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace sandboa {

enum class Grant : uint8_t {
  kDenied,         // the guest gets a PermissionError that names the capability
  kDeterministic,  // computed from the session's options: every run is the same
  kHost,           // the host's callback answers; without one it is as kDenied
  kSystem,         // the machine's
};

// time.time(), time.monotonic() and all that is made of them. The event loop of asyncio goes by the same clock; where it is
// denied, by a virtual one.
struct ClockPolicy {
  enum class Reading : uint8_t { kWall, kMonotonic, kProcess };

  Grant grant = Grant::kDeterministic;
  // kDeterministic: when the session begins, in nanoseconds since 1970: 2026-01-01 00:00:00 UTC. The clock stands still
  // while guest code runs, but for `tick_ns` that pass with each reading, so that two readings differ.
  int64_t start_ns = 1'767'225'600'000'000'000;
  int64_t tick_ns = 1000;
  // kHost: nanoseconds, of kWall since 1970, of the others since any moment. Must not throw or use the session.
  std::function<int64_t(Reading)> host = {};
};

// time.sleep(), and an event loop that has nothing to do before its next timer.
struct SleepPolicy {
  // kDeterministic: no time passes, and the session's clocks (whatever they are) go forward by so much. kHost: the run
  // suspends; the Turn is of kind kAwaiting and tells the seconds; Session::resolve() without answers goes on. kSystem: the
  // thread that is inside feed() waits, within the time limit and until Session::interrupt(); each millisecond costs 20,000
  // units of fuel.
  Grant grant = Grant::kDeterministic;
};

// Unseeded generators of `random`, SystemRandom, secrets, uuid4, os.urandom. Generators with a seed need no capability.
struct RandomPolicy {
  Grant grant = Grant::kDeterministic;
  // kDeterministic. Empty: Session::Options::hash_seed decides, and if that is empty too the bytes differ from session to
  // session. Fit for games and simulations; what must be unpredictable (keys, tokens) needs kSystem.
  std::optional<uint64_t> seed = {};
  // kHost: fills the span. Must not throw or use the session.
  std::function<void(std::span<unsigned char>)> host = {};
};

// time.localtime() and all that is made of it: one offset, all the year.
struct TimeZonePolicy {
  bool denied = false;
  int32_t utc_offset_seconds = 0;  // east of Greenwich is positive; within 24 hours
  std::string name = "UTC";        // at most 15 bytes
};

struct Capabilities {
  ClockPolicy clock = {};
  SleepPolicy sleep = {};
  RandomPolicy random = {};
  TimeZonePolicy time_zone = {};
};

}  // namespace sandboa
