// The reader of snapshots: arbitrary bytes behind a header that fits and under a checksum that fits.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sandboa/engine.h"
#include "sandboa/session.h"
#include "sandboa/snapshot.h"
#include "support/byte_stream.h"
#include "support/hash.h"

namespace {

using namespace sandboa;

constexpr size_t kHeaderBytes = 64;

Session::Options options() {
  Session::Options options;
  options.hash_seed = 7;
  options.functions = {HostFunction("ask")};
  options.limits.fuel = 300'000;
  options.limits.memory_bytes = 16 << 20;
  return options;
}

const std::vector<std::string>& seeds(const Engine& engine) {
  static const std::vector<std::string> seeds = [&] {
    std::vector<std::string> made;
    for (const char* source : {"x = 1", "x = [1, 2.5, 'text', b'b', (None,), {1: 2}, {3}, 10**30]",
                               "class A:\n    def __init__(self): self.x = 1\na = A()\nm = a.__init__",
                               "def f(a, b=2):\n    return lambda: a + b\ng = f(1)",
                               "def gen():\n    yield 1\ng = gen()\nnext(g)", "b = bytearray(b'abc')\nv = memoryview(b)"}) {
      Session session(engine, options());
      session.feed(source);
      made.push_back(session.snapshot().bytes());
    }
    return made;
  }();
  return seeds;
}

}  // namespace

// The first byte chooses a seed; then triples of place (two bytes) and new byte change it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Engine engine;
  if (size == 0) return 0;
  std::string bytes = seeds(engine)[data[0] % seeds(engine).size()];
  bytes.resize(bytes.size() - sizeof(uint64_t));
  for (size_t at = 1; at + 2 < size; at += 3) {
    size_t place = kHeaderBytes + (size_t{data[at]} << 8 | data[at + 1]) % (bytes.size() - kHeaderBytes);
    bytes[place] = static_cast<char>(data[at + 2]);
  }
  support::ByteWriter out;
  out.bytes(bytes.data(), bytes.size());
  out.fixed64(support::content_hash(bytes.data(), bytes.size()));
  Restored restored = Session::restore(engine, out.view(), options());
  if (!restored.ok()) return 0;
  Turn turn = restored.session().feed("r = [repr(v) for v in list(globals().values())]\nlen(r)");
  if (turn.suspended()) restored.session().abort();
  (void)restored.session().snapshot();
  return 0;
}
