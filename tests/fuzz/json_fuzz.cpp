// The reader of JSON, and the writer: what was read is written, and reads the same again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "sandboa/sandboa.h"

namespace {

using namespace sandboa;

Turn read(Session& session, std::string_view text) { return session.feed("x", {{"x", HostValue::json(text)}}); }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Engine engine;
  Session::Options options;
  options.hash_seed = 7;
  options.limits.fuel = 3'000'000;
  options.limits.memory_bytes = 16 << 20;
  options.json.results = true;
  Session session(engine, options);
  Turn turn = read(session, {reinterpret_cast<const char*>(data), size});
  if (!turn.completed()) return 0;
  std::string text(turn.value().as_json());
  Turn again = read(session, text);
  if (again.completed() && again.value().as_json() != text) std::abort();
  return 0;
}
