// Snapshots that somebody has changed, with a checksum that fits: they are refused, or what they give is harmless.
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"
#include "support/byte_stream.h"
#include "support/hash.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static const Engine engine;
  return engine;
}

Session::Options options() {
  Session::Options options;
  options.hash_seed = 7;
  options.functions = {HostFunction("ask")};
  options.limits.fuel = 2'000'000;
  options.limits.memory_bytes = 32 << 20;
  return options;
}

std::string with_checksum(std::string bytes) {
  bytes.resize(bytes.size() - sizeof(uint64_t));
  support::ByteWriter out;
  out.bytes(bytes.data(), bytes.size());
  out.fixed64(support::content_hash(bytes.data(), bytes.size()));
  return out.take();
}

// Idle sessions with all sorts of objects.
constexpr const char* kSources[] = {
    "x = [1, 2.5, 'text', b'bytes', (None, True), {1: 2, 'a': [3]}, {4, 'b'}, 10**30, 1j]",
    "class A:\n    def __init__(self): self.x = 1; self.y = [2]\n    def method(self): return self.x\n"
    "class B(A):\n    __slots__ = ('z',)\nb = B()\nb.z = 3\na = A()\nm = a.method\np = property(A.method)",
    "def f(a, b=2, *args, c=3, **kwargs):\n    def inner(): return a + b\n    return inner\ng = f(1)\nh = lambda: g()",
    "def gen():\n    x = [1]\n    yield x\n    yield 2\ng = gen()\nnext(g)\nm = map(str, [1, 2])\nz = zip([1], 'a')\nr = "
    "iter(range(5))\n"
    "e = enumerate('ab')\nd = iter({1: 2})",
    "try:\n    {}['missing']\nexcept KeyError as error:\n    kept = error\ntry:\n    open('x')\nexcept OSError as error:\n  "
    "  other = error",
    "b = bytearray(b'abcdef')\nv = memoryview(b)[1:4]\ns = 'a'\nfor i in range(50): s += 'bc'\nt = 'ä€😀' * 3\nq = slice(1, "
    "2)",
    "import weakref\nclass W: pass\nw = W()\nr = weakref.ref(w)\nt = list[int]\nu = int | str\ntype X[T] = list[T]\nd = {i: "
    "str(i) for i in range(40)}\n"
    "for i in range(0, 40, 3): del d[i]",
};

// Looks at everything that is there.
constexpr const char* kProbe =
    "out = []\nfor name, value in list(globals().items()):\n    if name.startswith('__') or name == 'out': continue\n    "
    "try:\n        out.append(repr(value))\n"
    "        out.append(str(type(value)))\n        hash(value)\n        value == value\n        len(value)\n        "
    "list(value)\n"
    "    except Exception as e:\n        out.append(str(e))\nlen(out)";

void go_on(const std::string& forged) {
  Session::Options limited = options();
  Restored restored = Session::restore(engine(), forged, limited);
  if (!restored.ok()) {
    EXPECT_FALSE(restored.reason().empty());
    return;
  }
  Turn turn = restored.session().feed(kProbe);
  if (turn.suspended() || turn.awaiting()) restored.session().abort();
  (void)restored.session().snapshot();
}

TEST(ForgedSnapshot, OfAnIdleSession_IsRefusedOrHarmless) {
  std::mt19937 random(11);
  for (const char* source : kSources) {
    Session session(engine(), options());
    Turn turn = session.feed(source);
    ASSERT_TRUE(turn.completed()) << turn.error().traceback;
    std::string bytes = session.snapshot().bytes();
    // The header has limits, which are the host's word.
    constexpr size_t kHeader = 64;
    for (int round = 0; round < 1500; ++round) {
      std::string forged = bytes;
      int edits = 1 + static_cast<int>(random() % 3);
      for (int edit = 0; edit < edits; ++edit) {
        size_t at = kHeader + random() % (forged.size() - kHeader - sizeof(uint64_t));
        forged[at] = static_cast<char>(random() % 4 == 0 ? random() : forged[at] + static_cast<int>(random() % 9) - 4);
      }
      go_on(with_checksum(std::move(forged)));
    }
  }
}

}  // namespace
}  // namespace sandboa
