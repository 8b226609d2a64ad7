// Arbitrary source texts through the public API under small limits: whatever happens, the session evaluates `1 + 1`
// afterwards, and the same text in a new session ends the same way for the same fuel.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "sandboa/engine.h"
#include "sandboa/session.h"
#include "support/check.h"

namespace {

using namespace sandboa;

Session::Options small_limits() {
  Session::Options options;
  options.limits.fuel = 300'000;
  options.limits.memory_bytes = 16 << 20;
  options.limits.objects = 200'000;
  options.limits.time_ns = 60'000'000'000;  // the clock must not decide: runs are compared
  options.limits.recursion_depth = 200;
  options.hash_seed = 7;
  return options;
}

struct Ending {
  Turn::Kind kind;
  uint64_t fuel;
  friend bool operator==(const Ending&, const Ending&) = default;
};

Ending run(const Engine& engine, std::string_view source) {
  Session session(engine, small_limits());
  Turn turn = session.feed(source);
  Ending ending{turn.kind(), session.meters().fuel};
  session.feed("x = None");
  Turn after = session.feed("1 + 1");
  bool out_of_room = turn.trapped() && (turn.trap().limit == Limit::kMemory || turn.trap().limit == Limit::kObjects);
  CHECK(out_of_room || (after.completed() && after.value().as_int() == 2));
  return ending;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Engine engine;
  std::string_view source(reinterpret_cast<const char*>(data), size);
  Ending first = run(engine, source);
  CHECK(run(engine, source) == first);
  return 0;
}
