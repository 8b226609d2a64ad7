// Snapshots of sessions with mounts: working directory, files in memory, open files.
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "support/byte_stream.h"
#include "support/hash.h"
#include "tests/embedding/host_session.h"

namespace sandboa::testing {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}
void write_file(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

class SnapshotMounts : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "sandboa_snapshot_mounts_XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = name;
    fs::create_directories(root_ / "sub");
    write_file(root_ / "a.txt", "one\ntwo\nthree\n");
    write_file(root_ / "sub" / "b.txt", "inside b\n");
  }
  void TearDown() override { fs::remove_all(root_); }

  Session::Options options(std::vector<Mount> mounts) {
    Session::Options options;
    options.hash_seed = 1;
    options.functions = {HostFunction("ask")};
    options.mounts = std::move(mounts);
    return options;
  }
  Mount of_host(Mount::Kind kind) { return {"/data", kind, root_.string()}; }
  static Mount memory(uint64_t max_bytes = 1 << 20) { return {"/tmp", Mount::Kind::kMemory, "", max_bytes}; }

  // Runs until it suspends, goes on in a restored session.
  std::string go_on(const std::vector<Mount>& mounts, std::string_view source) {
    Session session(engine(), options(mounts));
    Turn turn = session.feed(source);
    while (turn.suspended()) {
      Snapshot snapshot = session.snapshot();
      if (!snapshot.ok()) return "no snapshot: " + snapshot.reason();
      Restored restored = Session::restore(engine(), snapshot.bytes(), options(mounts));
      if (!restored.ok()) return "not restored: " + restored.reason();
      if (restored.session().snapshot().bytes() != snapshot.bytes()) return "the restored session gives other bytes";
      session = std::move(restored.session());
      turn = session.resume(HostValue());
    }
    return describe(turn);
  }

  fs::path root_;
};

TEST_F(SnapshotMounts, FilesInMemory_AreCarriedWithNamesTimesAndNumbers) {
  EXPECT_EQ(go_on({memory()}, R"(import os
os.makedirs('/tmp/a/b/c')
os.mkdir('/tmp/empty')
with open('/tmp/a/b/text', 'w') as f: f.write('hello' * 100)
with open('/tmp/a/\udcff.bin', 'wb') as f: f.write(bytes(range(256)))
os.utime('/tmp/a/b/text', (5, 7))
os.rename('/tmp/a/b/text', '/tmp/a/b/a longer name than before')
def look():
    seen = []
    for folder, folders, files in os.walk('/tmp'):
        for name in sorted(folders + files):
            path = os.path.join(folder, name)
            status = os.stat(path)
            seen.append((path, status.st_ino, status.st_size, status.st_mtime, None if name in folders else open(path, 'rb').read()))
    return seen
before = look()
ask()
before == look(), len(before))"),
            "(True, 6)");
}

TEST_F(SnapshotMounts, OpenFiles_GoOnWhereTheyWere) {
  for (Mount::Kind kind : {Mount::Kind::kReadOnly, Mount::Kind::kReadWrite, Mount::Kind::kOverlay}) {
    EXPECT_EQ(go_on({of_host(kind)},
                    "f = open('/data/a.txt')\nfirst = f.readline()\nask()\nsecond = next(f)\nask()\n"
                    "[first, second, f.read(), f.read()]"),
              "['one\\n', 'two\\n', 'three\\n', '']");
  }
  EXPECT_EQ(go_on({memory()}, "f = open('/tmp/x', 'w+')\nf.write('abc')\nask()\nf.write('def')\nask()\nf.seek(1)\nf.read()"),
            "'bcdef'");
}

TEST_F(SnapshotMounts, FilesThatNoDirectoryNames_StayOpen) {
  EXPECT_EQ(go_on({memory()}, R"(import os
f = open('/tmp/x', 'w+')
f.write('kept')
os.remove('/tmp/x')
ask()
f.seek(0)
f.read(), os.listdir('/tmp'))"),
            "('kept', [])");
}

TEST_F(SnapshotMounts, ReopeningWritesNothing) {
  EXPECT_EQ(go_on({of_host(Mount::Kind::kReadWrite)},
                  "f = open('/data/new', 'x')\nf.write('abc')\nask()\nf.write('def')\n"
                  "g = open('/data/a.txt', 'w')\ng.write('x')\nask()\ng.write('y')\n"
                  "f.close()\ng.close()"),
            "None");
  EXPECT_EQ(read_file(root_ / "new"), "abcdef");
  EXPECT_EQ(read_file(root_ / "a.txt"), "xy");
}

TEST_F(SnapshotMounts, Overlays_KeepWhatDiffers) {
  EXPECT_EQ(go_on({of_host(Mount::Kind::kOverlay)}, R"(import os
old = open('/data/a.txt')
os.remove('/data/sub/b.txt')
with open('/data/a.txt', 'a') as f: f.write('four\n')
os.mkdir('/data/more')
open('/data/more/c', 'w').write('c')
ask()
open('/data/a.txt').read(), old.read(), os.listdir('/data/sub'), sorted(os.listdir('/data')), open('/data/more/c').read())"),
            "('one\\ntwo\\nthree\\nfour\\n', 'one\\ntwo\\nthree\\n', [], ['a.txt', 'more', 'sub'], 'c')");
  EXPECT_EQ(read_file(root_ / "a.txt"), "one\ntwo\nthree\n");
}

TEST_F(SnapshotMounts, WorkingDirectoryAndBudgets_AreCarried) {
  EXPECT_EQ(go_on({of_host(Mount::Kind::kReadOnly), memory()},
                  "import os\nos.chdir('/data/sub')\nask()\nos.getcwd(), open('b.txt').read()"),
            "('/data/sub', 'inside b\\n')");
  constexpr const char* kFill =
      "f = open('%/x', 'w')\nf.write('x' * 3000)\nask()\ntry:\n    f.write('y' * 2000)\n"
      "except OSError as e:\n    result = e.errno\nresult";
  std::string no_space = std::to_string(ENOSPC);
  std::string source = kFill;
  EXPECT_EQ(go_on({memory(4096)}, source.replace(source.find('%'), 1, "/tmp")), no_space);
  Mount limited = of_host(Mount::Kind::kReadWrite);
  limited.max_bytes = 5000;
  source = kFill;
  EXPECT_EQ(go_on({limited}, source.replace(source.find('%'), 1, "/data")), no_space);
}

TEST_F(SnapshotMounts, Callbacks_AreAskedWhetherTheFileIsThere) {
  std::vector<std::string> asked;
  bool is_there = true;
  Mount mount{"/host", Mount::Kind::kCallback, ""};
  mount.callback = [&](const FileCall& call) -> FileAnswer {
    asked.push_back(std::to_string(static_cast<int>(call.operation)) + call.path);
    if (!is_there) return FileAnswer::failed(ENOENT);
    FileAnswer answer;
    answer.size = 6;
    if (call.operation == FileCall::Operation::kRead) answer.data = std::string("abcdef").substr(call.offset, call.size);
    return answer;
  };
  EXPECT_EQ(go_on({mount}, "f = open('/host/f', 'rb', 0)\na = f.read(2)\nask()\na, f.read(2)"), "(b'ab', b'cd')");
  Session session(engine(), options({mount}));
  ASSERT_TRUE(session.feed("f = open('/host/f')\nask()").suspended());
  Snapshot snapshot = session.snapshot();
  is_there = false;
  asked.clear();
  EXPECT_EQ(Session::restore(engine(), snapshot.bytes(), options({mount})).reason(),
            "the open file /host/f cannot be opened again: No such file or directory");
  EXPECT_EQ(asked, std::vector<std::string>{"0f"});
}

TEST_F(SnapshotMounts, WhatIsNotThere_IsNamed) {
  Session session(engine(), options({of_host(Mount::Kind::kReadWrite), memory()}));
  ASSERT_TRUE(session.feed("f = open('/data/a.txt', 'r+')\nopen('/tmp/x', 'w').write('x' * 5000)\nask()").suspended());
  std::string bytes = session.snapshot().bytes();
  auto refused = [&](std::vector<Mount> mounts) {
    return Session::restore(engine(), bytes, options(std::move(mounts))).reason();
  };
  EXPECT_EQ(refused({}), "the session of the snapshot has mounts, and none are there");
  EXPECT_EQ(refused({of_host(Mount::Kind::kReadWrite)}), "the mount '/tmp' is not there");
  Mount other = memory();
  other.path = "/data";
  EXPECT_EQ(refused({other, memory()}), "the mount '/data' is of another kind in the snapshot");
  EXPECT_EQ(refused({of_host(Mount::Kind::kReadWrite), memory(1000)}),
            "the snapshot does not fit the mount '/tmp': it has no room for what is in it");
  EXPECT_EQ(refused({of_host(Mount::Kind::kReadOnly), memory()}),
            "the open file /data/a.txt cannot be opened again: the mount is read-only (capability: mounts)");
  // A directory in its place, and nothing.
  fs::remove(root_ / "a.txt");
  EXPECT_EQ(refused({of_host(Mount::Kind::kReadWrite), memory()}),
            "the open file /data/a.txt cannot be opened again: No such file or directory");
  fs::create_directories(root_ / "a.txt");
  EXPECT_EQ(refused({of_host(Mount::Kind::kReadWrite), memory()}),
            "the open file /data/a.txt cannot be opened again: Is a directory");
  EXPECT_EQ(refused({{"/data", Mount::Kind::kReadWrite, "/does/not/exist"}, memory()}),
            "mount /data: /does/not/exist: No such file or directory");
}

TEST_F(SnapshotMounts, Fork_CopiesFilesInMemory) {
  Session session(engine(), options({memory()}));
  ASSERT_TRUE(session.feed("open('/tmp/x', 'w').write('both')").completed());
  Restored fork = session.fork();
  ASSERT_TRUE(fork.ok()) << fork.reason();
  ASSERT_TRUE(session.feed("open('/tmp/x', 'w').write('mine')").completed());
  EXPECT_EQ(feed(fork.session(), "open('/tmp/x').read()"), "'both'");
  EXPECT_EQ(feed(fork.session(), "open('/tmp/x', 'w').write('other')"), "5");
  EXPECT_EQ(feed(session, "open('/tmp/x').read()"), "'mine'");
}

TEST_F(SnapshotMounts, MemoryOfFiles_IsChargedToTheSession) {
  Session session(engine(), options({memory(8 << 20)}));
  ASSERT_TRUE(session.feed("open('/tmp/x', 'wb').write(bytes(1000000))").completed());
  Restored restored = session.fork();
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_GT(restored.session().meters().memory_bytes, 1'000'000u);
}

// Nothing in the bytes is trusted: what comes of them is refused, or a tree like any other.
TEST_F(SnapshotMounts, ForgedTrees_AreRefusedOrHarmless) {
  Session session(engine(), options({of_host(Mount::Kind::kOverlay), memory()}));
  ASSERT_TRUE(session
                  .feed("import os\nos.chdir('/tmp')\nos.makedirs('a/b')\nf = open('a/b/c', 'w+')\nf.write('text')\n"
                        "os.remove('/data/a.txt')\nopen('/data/new', 'w').write('x')\ng = open('/data/sub/b.txt')")
                  .completed());
  std::string bytes = session.snapshot().bytes();
  std::mt19937 random(5);
  size_t tail = bytes.rfind("/tmp") - 200;  // what was written last is what the files hold
  for (int round = 0; round < 500; ++round) {
    std::string forged = bytes.substr(0, bytes.size() - sizeof(uint64_t));
    for (int edit = 0; edit < 1 + static_cast<int>(random() % 2); ++edit) {
      char& at = forged[tail + random() % (forged.size() - tail)];
      at = static_cast<char>(random() % 3 == 0 ? random() : at + static_cast<int>(random() % 5) - 2);
    }
    support::ByteWriter out;
    out.bytes(forged.data(), forged.size());
    out.fixed64(support::content_hash(forged.data(), forged.size()));
    Restored restored = Session::restore(engine(), out.view(), options({of_host(Mount::Kind::kOverlay), memory()}));
    if (!restored.ok()) continue;
    (void)restored.session().feed(
        "import os\nfor folder in ('/tmp', '/data'):\n    for where, folders, files in os.walk(folder):\n"
        "        for name in files:\n            try: open(os.path.join(where, name), 'a+').write('x')\n"
        "            except OSError: pass");
    (void)restored.session().snapshot();
  }
  EXPECT_EQ(read_file(root_ / "a.txt"), "one\ntwo\nthree\n");
}

}  // namespace
}  // namespace sandboa::testing
