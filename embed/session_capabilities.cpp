// What host and system answer where they are granted (sandboa/capabilities.h).
#include <sys/random.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <thread>

#include "embed/session_state.h"
#include "support/check.h"
#include "support/hash.h"

namespace sandboa::embed {

namespace {

vm::Grant grant_of(Grant grant, bool has_host) {
  return grant == Grant::kHost && !has_host ? vm::Grant::kDenied : static_cast<vm::Grant>(grant);
}

template <class Clock>
int64_t now_ns() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch()).count();
}

}  // namespace

void SessionState::set_capabilities(const Capabilities& granted, uint64_t hash_key) {
  static_assert(static_cast<int>(Grant::kSystem) == static_cast<int>(vm::Grant::kSystem));
  constexpr int32_t kDay = 24 * 60 * 60;
  constexpr int64_t kFarthestStart = (int64_t{1} << 62) - 1;
  vm::Capabilities& state = vm_.capabilities;
  state.clock = grant_of(granted.clock.grant, granted.clock.host != nullptr);
  state.sleep = grant_of(granted.sleep.grant, true);
  state.random = grant_of(granted.random.grant, granted.random.host != nullptr);
  state.start_ns = std::clamp(granted.clock.start_ns, -kFarthestStart, kFarthestStart);
  state.tick_ns = std::clamp<int64_t>(granted.clock.tick_ns, 0, int64_t{1} << 40);
  state.zone_denied = granted.time_zone.denied;
  state.utc_offset = std::clamp(granted.time_zone.utc_offset_seconds, 1 - kDay, kDay - 1);
  size_t length = std::min(granted.time_zone.name.size(), sizeof state.zone_name - 1);
  std::memcpy(state.zone_name, granted.time_zone.name.data(), length);
  state.zone_name[length] = 0;
  uint64_t seed = granted.random.seed.value_or(~hash_key);
  for (uint64_t& word : state.random_key) word = support::mix64(seed += 0x9e3779b97f4a7c15);
  clock_ = granted.clock.host;
  random_ = granted.random.host;
  vm_.capability_calls = this;
}

// As they were given, but for the seed, which is in the key.
Capabilities SessionState::granted() const {
  const vm::Capabilities& state = vm_.capabilities;
  Capabilities granted;
  granted.clock = {static_cast<Grant>(state.clock), state.start_ns, state.tick_ns, clock_};
  granted.sleep.grant = static_cast<Grant>(state.sleep);
  granted.random = {static_cast<Grant>(state.random), std::nullopt, random_};
  granted.time_zone = {state.zone_denied, state.utc_offset, state.zone_name};
  return granted;
}

// The host's time is its own.
int64_t SessionState::read_clock(vm::ClockReading reading) {
  bool is_host = vm_.capabilities.clock == vm::Grant::kHost;
  auto read = [&] {
    if (is_host) return clock_(static_cast<ClockPolicy::Reading>(reading));
    if (reading == vm::ClockReading::kWall) return now_ns<std::chrono::system_clock>();
    return now_ns<std::chrono::steady_clock>();
  };
  if (is_host) meter_.begin_host();
  int64_t time = journal_ == nullptr ? read() : ask_journal_number(Event::kClock, static_cast<uint64_t>(reading), read);
  if (is_host) meter_.end_host();
  return time;
}

void SessionState::fill_random(std::span<uint8_t> bytes) {
  bool is_host = vm_.capabilities.random == vm::Grant::kHost;
  if (is_host) meter_.begin_host();
  if (journal_ == nullptr) {
    fill_random_live(bytes);
  } else {
    fill_random_journaled(bytes);
  }
  if (is_host) meter_.end_host();
}

void SessionState::fill_random_journaled(std::span<uint8_t> bytes) {
  support::ByteWriter question;
  question.number(bytes.size());
  auto live = [&] {
    fill_random_live(bytes);
    return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  };
  std::string answer;
  bool answered = journal_->ask(Event::kRandom, question.view(), live, &answer);
  answer.resize(bytes.size());
  std::copy_n(answer.data(), bytes.size(), bytes.data());
  if (!answered) meter_.set_trap(limits::TrapKind::kInterrupt, 0, 0);
}

void SessionState::fill_random_live(std::span<uint8_t> bytes) {
  if (vm_.capabilities.random == vm::Grant::kHost) {
    std::fill(bytes.begin(), bytes.end(), 0);
    return random_(bytes);
  }
  while (!bytes.empty()) {
    ssize_t count = getrandom(bytes.data(), bytes.size(), 0);
    CHECK(count > 0);
    bytes = bytes.subspan(static_cast<size_t>(count));
  }
}

int64_t SessionState::pause(int64_t nanoseconds) {
  auto wait = [&] {
    int64_t start = now_ns<std::chrono::steady_clock>();
    std::this_thread::sleep_for(std::chrono::nanoseconds(nanoseconds));
    return now_ns<std::chrono::steady_clock>() - start;
  };
  if (journal_ == nullptr) return wait();
  return ask_journal_number(Event::kPause, static_cast<uint64_t>(nanoseconds), wait);
}

}  // namespace sandboa::embed
