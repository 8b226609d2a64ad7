// What a session may learn from outside of itself, and the state behind it. Whatever does not follow from programs, inputs
// and options enters through CapabilityCalls: a log of its answers is all that a replay needs.
#pragma once

#include <cstdint>
#include <span>

namespace sandboa::vm {

enum class Grant : uint8_t { kDenied, kDeterministic, kHost, kSystem };
enum class ClockReading : uint8_t { kWall, kMonotonic, kProcess };

// The session side of capabilities that are granted by host or system.
class CapabilityCalls {
 public:
  // Nanoseconds. REQUIRES: the clock's grant is kHost or kSystem.
  virtual int64_t read_clock(ClockReading reading) = 0;
  // REQUIRES: the grant of randomness is kHost or kSystem.
  virtual void fill_random(std::span<uint8_t> bytes) = 0;
  // Blocks this thread for about so long; answers how long it was. REQUIRES: the grant of sleeping is kSystem; at most a few
  // milliseconds.
  virtual int64_t pause(int64_t nanoseconds) = 0;

 protected:
  ~CapabilityCalls() = default;
};

// Plain data. The first block is set by the host, the second changes: a snapshot has to keep it, besides start, ticks and
// key.
struct Capabilities {
  Grant clock = Grant::kDeterministic;
  Grant sleep = Grant::kDeterministic;
  Grant random = Grant::kDeterministic;
  bool zone_denied = false;
  int32_t utc_offset = 0;  // seconds
  char zone_name[16] = "UTC";
  int64_t start_ns = 0;  // the virtual clock's, since 1970
  int64_t tick_ns = 0;
  uint64_t random_key[4] = {};

  double skipped = 0;          // seconds that the session has let pass without waiting
  int64_t ticks_ns = 0;        // of the virtual clock
  int64_t elapsed_ns[3] = {};  // on the host's or system's clocks, by ClockReading: what the guest has seen last
  uint64_t random_blocks = 0;  // of the key stream that were used

  // Of this process alone: the zero of such a clock, once it was read.
  int64_t zero_ns[3] = {};
  bool has_zero[3] = {};
};

}  // namespace sandboa::vm
