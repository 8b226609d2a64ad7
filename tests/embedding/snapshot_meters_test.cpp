// A session that was restored is as dear as one that went on, whatever the collector had not freed yet.
#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static const Engine engine;
  return engine;
}

// What the second feed answers and costs, in the session itself and in one from its snapshot.
class SnapshotMeters : public testing::Test {
 protected:
  static std::string repr(const Turn& turn) {
    return turn.completed() ? turn.value().repr() : turn.raised() ? turn.error().traceback : "no value";
  }

  static void expect_same(std::string_view first, std::string_view second, std::string_view answer) {
    Session::Options options;
    options.hash_seed = 7;
    Session session(engine(), options);
    Turn prepared = session.feed(first);
    ASSERT_TRUE(prepared.completed()) << repr(prepared);
    Restored restored = Session::restore(engine(), session.snapshot().bytes(), options);
    ASSERT_TRUE(restored.ok()) << restored.reason();
    EXPECT_EQ(repr(session.feed(second)), answer);
    EXPECT_EQ(repr(restored.session().feed(second)), answer);
    Meters plain = session.meters(), other = restored.session().meters();
    EXPECT_EQ(plain.fuel, other.fuel);
    EXPECT_EQ(plain.allocations, other.allocations);
    EXPECT_EQ(plain.collections, other.collections);
  }
};

TEST_F(SnapshotMeters, DroppedClasses_AreStillSubclasses) {
  expect_same("class A: pass\nfor i in range(9): type('B', (A,), {})", "len(A.__subclasses__())", "9");
}

TEST_F(SnapshotMeters, DroppedClasses_AreStillWalkedOver) {
  expect_same(
      "class A: pass\nclass B: pass\nclass C(A): pass\n"
      "for i in range(9): type('D', (C,), {})",
      "C.__bases__ = (B,)\nC.mro()[1].__name__", "'B'");
}

TEST_F(SnapshotMeters, DroppedWeakReferences_AreStillFoundByTheirObjects) {
  expect_same("import weakref\ns = {1}\nweakref.ref(s); weakref.ref(int)",
              "weakref.getweakrefcount(s), weakref.ref(s)() is s", "(1, True)");
}

TEST_F(SnapshotMeters, CodeThatRanBefore_IsBoundAsItWas) {
  expect_same("exec('x = 1')\nb = bytearray(b'abc')",
              "for i in range(3): exec('x = 1')\n"
              "try:\n"
              "    b.join(b.clear() for i in range(2))\n"
              "except BufferError as error:\n"
              "    print(error)\n"
              "x",
              "1");
}

// A collection that was due is not put off by a turn of the host.
TEST_F(SnapshotMeters, CollectionThatIsDue_HappensAtTheSamePlace) {
  Session::Options options;
  options.hash_seed = 7;
  options.functions = {HostFunction("ask")};
  constexpr const char* kProgram =
      "def fill():\n"
      "    x = ' ' * 3_000_000\n"
      "    ask()\n"
      "fill()\n"
      "for i in range(10): pass\n"
      "ask()\n";
  Session session(engine(), options);
  ASSERT_TRUE(session.feed(kProgram).suspended());
  Restored restored = Session::restore(engine(), session.snapshot().bytes(), options);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  for (Session* each : {&session, &restored.session()}) {
    EXPECT_EQ(each->meters().collections, 0u);
    ASSERT_TRUE(each->resume(HostValue()).suspended());
    EXPECT_EQ(each->meters().collections, 1u);
    EXPECT_TRUE(each->resume(HostValue()).completed());
  }
  EXPECT_EQ(session.meters().fuel, restored.session().meters().fuel);
}

}  // namespace
}  // namespace sandboa
