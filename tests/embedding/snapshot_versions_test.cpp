// Snapshots that older builds have written (tests/embedding/snapshots/*.hex) still restore and go on.
#include <fstream>

#include "embed/library_modules.h"
#include "runtime/module.h"
#include "support/byte_stream.h"
#include "support/hash.h"
#include "tests/embedding/host_session.h"
#include "vm/snapshot/encoding.h"
#include "vm/snapshot/library_code.h"

namespace sandboa::testing {
namespace {

std::string recorded(const std::string& name) {
  std::ifstream file(SANDBOA_SOURCE_DIR "/tests/embedding/snapshots/" + name + ".hex");
  std::string bytes;
  auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  for (std::string line; std::getline(file, line);) {
    for (size_t at = 0; at + 1 < line.size(); at += 2)
      bytes += static_cast<char>(digit(line[at]) * 16 + digit(line[at + 1]));
  }
  return bytes;
}

Session::Options options() {
  Session::Options options;
  options.functions = {HostFunction("ask")};
  return options;
}

Session restored_from(const std::string& name) {
  Restored restored = Session::restore(engine(), recorded(name), options());
  EXPECT_TRUE(restored.ok()) << name << ": " << restored.reason();
  return restored.ok() ? std::move(restored.session()) : Session(engine());
}

// In the newest format after that, and the same once more.
Session written_anew(Session session) {
  Snapshot snapshot = session.snapshot();
  EXPECT_TRUE(snapshot.ok()) << snapshot.reason();
  EXPECT_EQ(snapshot.bytes()[7], 2);
  Restored restored = Session::restore(engine(), snapshot.bytes(), options());
  EXPECT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(restored.session().snapshot().bytes(), snapshot.bytes());
  return std::move(restored.session());
}

TEST(SnapshotVersions, Version1_Idle) {
  Session session = written_anew(restored_from("version1_idle"));
  EXPECT_EQ(feed(session, "x + 41"), "42");
}

// def f(n): ... for i in range(n): total += ask(i) ...; f(3), waiting for the first
TEST(SnapshotVersions, Version1_Suspended) {
  Session session = written_anew(restored_from("version1_suspended"));
  Turn turn = session.pending();
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(turn.suspended());
    EXPECT_EQ(turn.call().arg(0).as_int(), i);
    turn = session.resume(HostValue(10));
  }
  EXPECT_EQ(describe(turn), "30");
}

TEST(SnapshotVersions, Version1_ClassAndGenerator) {
  Session session = written_anew(restored_from("version1_class_and_generator"));
  EXPECT_EQ(feed(session, "first, next(numbers), counter.step(), Counter(1).step(), type(counter).__name__"),
            "(41, 42, 43, 2, 'Counter')");
}

// sorted([3, 1, 2], key=lambda v: copy.deepcopy([c, v])[0]), where c.__deepcopy__ asks. Needs the library as it was.
TEST(SnapshotVersions, Version1_InLibraryCode) {
  Restored restored = Session::restore(engine(), recorded("version1_in_the_library"), options());
  if (!restored.ok()) {
    EXPECT_NE(restored.reason().find("the snapshot comes from a build with another version of"), std::string::npos)
        << restored.reason();
    return;
  }
  Session session = written_anew(std::move(restored.session()));
  Turn turn = session.pending();
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(turn.suspended()) << describe(turn);
    EXPECT_EQ(turn.call().arg(0).as_int(), 5);
    turn = session.resume(HostValue(3 - i));
  }
  EXPECT_EQ(describe(turn), "[2, 1, 3]");
}

// ---- library code of another build

std::string with_checksum(std::string bytes) {
  bytes.resize(bytes.size() - sizeof(uint64_t));
  support::ByteWriter out;
  out.bytes(bytes.data(), bytes.size());
  out.fixed64(support::content_hash(bytes.data(), bytes.size()));
  return out.take();
}

// Where the fingerprint of a file of the library stands: behind its name.
size_t fingerprint_place(const std::string& bytes, vm::ExecutableKind kind, const std::string& name) {
  size_t place = bytes.find(std::string{static_cast<char>(kind), static_cast<char>(name.size())} + name);
  EXPECT_NE(place, std::string::npos);
  return place + 2 + name.size();
}

TEST(SnapshotVersions, FunctionsOfTheLibrary_AreFoundByWhatTheyAre) {
  (void)engine();
  size_t count = 0;
  for (const runtime::ModuleSource& source : runtime::module_sources()) {
    std::shared_ptr<const vm::Executable> module = embed::library_module(source.name);
    const vm::LibraryCode& code = vm::LibraryCode::of(module.get());
    for (const bytecode::CodeUnit& unit : module->program().units) {
      int64_t found = code.find_unit(unit.qualified_name, code.unit(unit.index));
      ASSERT_GE(found, 0) << source.name << ' ' << unit.qualified_name;
      EXPECT_EQ(module->program().units[found].instructions.size(), unit.instructions.size());
      ++count;
    }
    EXPECT_LT(code.find_unit("<module>", 1), 0);
  }
  EXPECT_GT(count, 500u);
}

// Another build has another file, with the functions that are in use: they are found one by one, and so are constants.
void expect_found_one_by_one(const char* source, vm::ExecutableKind kind, const std::string& file,
                             const std::string& function, const char* ending) {
  Session session(engine(), options());
  Turn turn = session.feed(source);
  ASSERT_TRUE(turn.suspended()) << describe(turn);
  std::string bytes = session.snapshot().bytes();
  std::string other = bytes;
  size_t place = fingerprint_place(bytes, kind, file);
  other[place] ^= 1;
  Restored restored = Session::restore(engine(), with_checksum(other), options());
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(restored.session().snapshot().bytes(), bytes);
  turn = restored.session().pending();
  while (turn.suspended()) turn = restored.session().resume(turn.call().arg(0));
  EXPECT_EQ(describe(turn), ending);
  // One of the functions is another.
  size_t unit = bytes.find(static_cast<char>(function.size()) + function, place);
  ASSERT_NE(unit, std::string::npos);
  other[unit + 1 + function.size()] ^= 1;
  std::string reason = Session::restore(engine(), with_checksum(other), options()).reason();
  EXPECT_NE(reason.find("the snapshot comes from a build with another version of " + function + "() in "), std::string::npos)
      << reason;
}

TEST(SnapshotVersions, ChangedModules_AreComparedFunctionByFunction) {
  expect_found_one_by_one(
      "import copy\nclass C:\n    def __deepcopy__(self, memo): return ask(self.x)\nc = C()\nc.x = 5\n"
      "copy.deepcopy([c, {'a': 1}])",
      vm::kLibraryExecutable, "copy", "deepcopy", "[5, {'a': 1}]");
}

TEST(SnapshotVersions, ChangedBuiltins_AreComparedFunctionByFunction) {
  expect_found_one_by_one("sorted([3, 1, 2], key=lambda v: ask(v))", vm::kPreludeExecutable, "sorting", "sorted",
                          "[1, 2, 3]");
}

// sorted() was called, with a key that is not evaluated in place, and is over: what the restoring build has under that name
// takes its place.
TEST(SnapshotVersions, ChangedBuiltinsThatAreNotRunning_AreReplaced) {
  Session session(engine(), options());
  ASSERT_TRUE(session.feed("x = sorted([3, 1], key=lambda v: [v])\nask()").suspended());
  std::string bytes = session.snapshot().bytes();
  size_t place = fingerprint_place(bytes, vm::kPreludeExecutable, "sorting");
  std::string function = "sorted";
  size_t unit = bytes.find(static_cast<char>(function.size()) + function, place);
  ASSERT_NE(unit, std::string::npos);
  bytes[place] ^= 1;
  bytes[unit + 1 + function.size()] ^= 1;
  Restored restored = Session::restore(engine(), with_checksum(bytes), options());
  ASSERT_TRUE(restored.ok()) << restored.reason();
  ASSERT_TRUE(restored.session().resume(HostValue()).completed());
  EXPECT_EQ(feed(restored.session(), "sorted(x, key=lambda v: [-v])"), "[3, 1]");
}

TEST(SnapshotVersions, OthersAreNamed) {
  std::string bytes = recorded("version1_idle");
  bytes[7] = 3;
  EXPECT_EQ(Session::restore(engine(), bytes, options()).reason(),
            "the snapshot has format version 3, this build reads versions 1 to 2");
  bytes[7] = 0;
  EXPECT_EQ(Session::restore(engine(), bytes, options()).reason(),
            "the snapshot has format version 0, this build reads versions 1 to 2");
  EXPECT_EQ(Session::restore(engine(), recorded("version1_idle"), options(), SnapshotKey("a key of 16 bytes")).reason(),
            "the snapshot is not authenticated by a key, and only those that are are restored here");
}

}  // namespace
}  // namespace sandboa::testing
