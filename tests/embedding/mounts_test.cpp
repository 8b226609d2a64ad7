// Mounts: what a guest reaches of the host's files, and what it never does.
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

namespace fs = std::filesystem;

const Engine& engine() {
  static Engine instance;
  return instance;
}

std::string read_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void write_file(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

// Names and contents of everything below a folder.
std::map<std::string, std::string> snapshot(const fs::path& folder) {
  std::map<std::string, std::string> all;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    all[entry.path().string()] = entry.is_regular_file() && !entry.is_symlink() ? read_file(entry.path()) : "";
  }
  return all;
}

// root/outside/secret.txt must never be seen; root/inside is what gets mounted.
class Mounts : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "sandboa_mounts_XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = name;
    fs::create_directories(inside() / "sub" / "deep");
    fs::create_directories(outside() / "folder");
    write_file(inside() / "a.txt", "inside a\n");
    write_file(inside() / "sub" / "b.txt", "inside b\n");
    write_file(outside() / "secret.txt", "TOP SECRET");
    write_file(outside() / "folder" / "secret.txt", "TOP SECRET");
    write_file(root_ / "secret.txt", "TOP SECRET");
  }
  void TearDown() override { fs::remove_all(root_); }

  fs::path inside() const { return root_ / "inside"; }
  fs::path outside() const { return root_ / "outside"; }

  Session make_session(std::vector<Mount> mounts, Limits limits = {}) {
    Session::Options options;
    options.mounts = std::move(mounts);
    options.limits = limits;
    return Session(engine(), std::move(options));
  }
  Session make_session(Mount::Kind kind, uint64_t max_bytes = 1 << 20) {
    Mount mount{"/data", kind, kind == Mount::Kind::kMemory ? "" : inside().string(), max_bytes};
    return make_session({mount});
  }

  fs::path root_;
};

std::string text_of(const Turn& turn) {
  if (turn.completed()) return turn.value().repr();
  if (turn.raised()) return turn.error().type + ": " + turn.error().message;
  return turn.trapped() ? std::string("trap: ") + turn.trap().code() : "rejected: " + turn.reason();
}

TEST_F(Mounts, None_DeniesAndNamesTheCapability) {
  Session session(engine());
  const char* denied = "file access is not granted to this session (capability: mounts)";
  EXPECT_EQ(text_of(session.feed("open('x')")), std::string("PermissionError: [Errno 13] ") + denied + ": 'x'");
  EXPECT_EQ(text_of(session.feed("open('/etc/passwd', 'wb')")),
            std::string("PermissionError: [Errno 13] ") + denied + ": '/etc/passwd'");
  EXPECT_EQ(
      text_of(session.feed("import os, io, pathlib, os.path\n"
                           "bad = []\n"
                           "for name, args in [('listdir', ()), ('scandir', ()), ('stat', ('a',)), ('lstat', ('a',)),\n"
                           "    ('mkdir', ('a',)), ('makedirs', ('a/b',)), ('remove', ('a',)), ('rmdir', ('a',)),\n"
                           "    ('rename', ('a', 'b')), ('replace', ('a', 'b')), ('chdir', ('/',)), ('utime', ('a',)),\n"
                           "    ('truncate', ('a', 0))]:\n"
                           "    try:\n"
                           "        getattr(os, name)(*args)\n"
                           "        bad.append(name)\n"
                           "    except PermissionError as e:\n"
                           "        if 'capability: mounts' not in str(e): bad.append(name)\n"
                           "(bad, os.path.exists('/'), os.getcwd(), list(os.environ), list(os.walk('/')),\n"
                           " pathlib.Path('a').exists(), os.path.join('a', 'b'), io.StringIO('x').read())")),
      "([], False, '/', [], [], False, 'a/b', 'x')");
}

TEST_F(Mounts, ReadOnly_ReadsAndChangesNothing) {
  auto before = snapshot(root_);
  Session session = make_session(Mount::Kind::kReadOnly);
  EXPECT_EQ(text_of(session.feed("import os\n(open('/data/a.txt').read(), sorted(os.listdir('/data')), os.listdir('/'),\n"
                                 " open('/data/sub/../a.txt', 'rb').read())")),
            "('inside a\\n', ['a.txt', 'sub'], ['data'], b'inside a\\n')");
  for (const char* code :
       {"open('/data/a.txt', 'w')", "open('/data/a.txt', 'a')", "open('/data/a.txt', 'r+')", "open('/data/new', 'x')",
        "os.mkdir('/data/new')", "os.remove('/data/a.txt')", "os.rename('/data/a.txt', '/data/c')",
        "os.rmdir('/data/sub/deep')", "os.truncate('/data/a.txt', 0)", "os.utime('/data/a.txt', (1, 1))"}) {
    std::string text = text_of(session.feed(code));
    EXPECT_NE(text.find("PermissionError: [Errno 13] the mount is read-only (capability: mounts)"), std::string::npos)
        << code << ": " << text;
  }
  EXPECT_EQ(text_of(session.feed("open('/data/nope')")),
            "FileNotFoundError: [Errno 2] No such file or directory: '/data/nope'");
  EXPECT_EQ(text_of(session.feed("(os.access('/data/a.txt', os.R_OK), os.access('/data/a.txt', os.W_OK))")),
            "(True, False)");
  EXPECT_EQ(snapshot(root_), before);
}

TEST_F(Mounts, ReadWrite_WritesThroughUpToItsLimit) {
  Session session = make_session(Mount::Kind::kReadWrite, 64 << 10);
  EXPECT_EQ(text_of(session.feed("import os\n"
                                 "with open('/data/new.txt', 'w') as f: f.write('héllo')\n"
                                 "os.makedirs('/data/x/y')\n"
                                 "open('/data/x/y/z', 'wb').write(b'123')\n"
                                 "os.rename('/data/x/y/z', '/data/x/w')\n"
                                 "os.rmdir('/data/x/y')\n"
                                 "open('/data/a.txt', 'a').write('more')\n"
                                 "os.remove('/data/sub/b.txt')")),
            "None");
  EXPECT_EQ(read_file(inside() / "new.txt"), "h\xC3\xA9llo");
  EXPECT_EQ(read_file(inside() / "x" / "w"), "123");
  EXPECT_EQ(read_file(inside() / "a.txt"), "inside a\nmore");
  EXPECT_FALSE(fs::exists(inside() / "x" / "y"));
  EXPECT_FALSE(fs::exists(inside() / "sub" / "b.txt"));
  const char* full = "OSError: [Errno 28] No space left on device";
  EXPECT_EQ(text_of(session.feed("open('/data/big', 'wb').write(bytes(100_000))")), full);
  EXPECT_EQ(text_of(session.feed("f = open('/data/new.txt', 'r+b')\nf.truncate(1 << 30)")), full);
  EXPECT_EQ(text_of(session.feed("f.seek(1 << 40)\nf.write(b'x')")), full);
  // The limit is on what is written in all: making room does not help.
  EXPECT_EQ(text_of(session.feed(
                "try:\n    while True:\n        open('/data/t', 'wb').write(bytes(1000))\n        os.remove('/data/t')\n"
                "except OSError as e:\n    n = e.errno\nn")),
            "28");
  EXPECT_LT(fs::file_size(inside() / "new.txt"), 100u);
}

// Every way to name something outside, through every call.
TEST_F(Mounts, Escapes_ReachNothing) {
  fs::create_symlink(outside() / "secret.txt", inside() / "absolute");
  fs::create_symlink("../outside/secret.txt", inside() / "relative");
  fs::create_symlink("../../outside/secret.txt", inside() / "sub" / "deeper");
  fs::create_symlink(outside(), inside() / "absolute_folder");
  fs::create_symlink("..", inside() / "up");
  fs::create_symlink("sub/../../outside", inside() / "around");
  fs::create_symlink("/", inside() / "slash");
  fs::create_symlink("/proc/self/root", inside() / "magic");
  fs::create_symlink("/dev/zero", inside() / "zero");
  fs::create_symlink("chain2", inside() / "chain1");
  fs::create_symlink("up/outside/secret.txt", inside() / "chain2");
  fs::create_symlink("loop", inside() / "loop");
  auto before = snapshot(outside());
  std::string place = root_.string();
  for (Mount::Kind kind : {Mount::Kind::kReadOnly, Mount::Kind::kReadWrite, Mount::Kind::kOverlay}) {
    Session session = make_session(kind);
    Turn turn = session.feed(R"(
import os, pathlib
paths = ['absolute', 'relative', 'sub/deeper', 'absolute_folder/secret.txt', 'absolute_folder/folder', 'up/outside/secret.txt',
         'up/secret.txt', 'up/outside', 'around/secret.txt', 'slash/etc/passwd', 'magic/etc/passwd', 'magic/tmp', 'zero', 'chain1', 'loop',
         '../outside/secret.txt', 'sub/../../outside/secret.txt', '../../../../../../etc/passwd', '../secret.txt',
         'sub/../../inside/../secret.txt', './/..//outside', '....//secret.txt', place + '/secret.txt', place + '/outside',
         '/../' + place + '/secret.txt', '/proc/self/environ', '/etc/passwd', '/dev/null', '/data/../' + place + '/secret.txt',
         'up/up/up/etc/passwd', 'around/folder/secret.txt', 'up', 'slash', 'magic', 'absolute_folder', 'around']
seen = []
def attempt(what, action):
    try:
        result = action()
    except (OSError, ValueError) as error:
        return
    seen.append((what, result))
for base in ('/data/', '', '/data/sub/../', b'/data/'):
    os.chdir('/data')
    for path in paths:
        if isinstance(base, bytes): path = path.encode()
        p = path if path[:1] in ('/', b'/') else base + path
        attempt(('read', p), lambda: open(p, 'rb').read(100))
        for mode in ('w', 'a', 'r+', 'x', 'w+b'):
            attempt((mode, p), lambda: open(p, mode).close())
        attempt(('stat', p), lambda: os.stat(p))
        attempt(('list', p), lambda: os.listdir(p))
        attempt(('mkdir', p), lambda: os.mkdir(os.path.join(p, type(p)() + ('new' if isinstance(p, str) else b'new'))))
        attempt(('truncate', p), lambda: os.truncate(p, 0))
        attempt(('utime', p), lambda: os.utime(p, (1, 1)))
        attempt(('chdir', p), lambda: os.chdir(p))
        attempt(('rmdir', p), lambda: os.rmdir(p))
        attempt(('rename below', p), lambda: os.rename('/data/a.txt', os.path.join(os.fsdecode(p), 'stolen')))
        attempt(('rename from below', p), lambda: os.rename(os.path.join(os.fsdecode(p), 'secret.txt'), '/data/stolen'))
        attempt(('remove below', p), lambda: os.remove(os.path.join(os.fsdecode(p), 'secret.txt')))
        os.chdir('/data')
[(what, str(result)[:60]) for what, result in seen]
)",
                             {{"place", HostValue(place)}});
    EXPECT_EQ(text_of(turn), "[]") << static_cast<int>(kind);
    EXPECT_EQ(text_of(session.feed("sorted(str(p) for p in pathlib.Path('/data').rglob('*secret*'))")), "[]");
    EXPECT_EQ(text_of(session.feed("[r for r, d, f in os.walk('/', followlinks=True) if 'secret.txt' in f]")), "[]");
    // Links themselves can be seen and removed, but not read.
    EXPECT_EQ(text_of(session.feed("(os.path.islink('/data/absolute'), os.path.exists('/data/absolute'))")),
              "(True, False)");
    EXPECT_EQ(text_of(session.feed("os.readlink('/data/absolute')")).substr(0, 15), "PermissionError");
    EXPECT_EQ(snapshot(outside()), before);
    EXPECT_EQ(read_file(root_ / "secret.txt"), "TOP SECRET");
  }
}

TEST_F(Mounts, LinksThatStayInside_AreFollowed) {
  fs::create_symlink("a.txt", inside() / "link");
  fs::create_symlink("../a.txt", inside() / "sub" / "link");
  fs::create_symlink("sub", inside() / "folder");
  Session session = make_session(Mount::Kind::kReadOnly);
  EXPECT_EQ(text_of(session.feed(
                "import os\n(open('/data/link').read(), open('/data/sub/link').read(), open('/data/folder/b.txt').read(),\n"
                " os.path.islink('/data/link'), os.path.isfile('/data/link'), sorted(os.listdir('/data/folder')))")),
            "('inside a\\n', 'inside a\\n', 'inside b\\n', True, True, ['b.txt', 'deep', 'link'])");
}

TEST_F(Mounts, SpecialFiles_AreNotOpened) {
  ASSERT_EQ(mkfifo((inside() / "pipe").c_str(), 0666), 0);
  int listener = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::string name = (inside() / "socket").string();
  ASSERT_LT(name.size(), sizeof address.sun_path);
  std::copy(name.begin(), name.end(), address.sun_path);
  ASSERT_EQ(bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  std::string names = "['/data/pipe', '/data/socket'";
  // Only root can make devices.
  if (mknod((inside() / "device").c_str(), S_IFCHR | 0666, makedev(1, 5)) == 0) names += ", '/data/device'";
  names += "]";
  for (Mount::Kind kind : {Mount::Kind::kReadOnly, Mount::Kind::kReadWrite, Mount::Kind::kOverlay}) {
    Session session = make_session(kind);
    Turn turn = session.feed(
        "results = set()\nfor name in " + names +
        ":\n    for mode in ('r', 'rb', 'w', 'a', 'r+b', 'w+'):\n        try:\n            open(name, mode)\n"
        "            results.add('opened')\n        except PermissionError as e:\n            results.add(e.strerror)\n"
        "sorted(results)");
    EXPECT_EQ(text_of(turn), "['neither a regular file nor a directory (capability: mounts)']") << static_cast<int>(kind);
  }
  close(listener);
}

// Somebody exchanges a folder for a link to the outside all the time.
TEST_F(Mounts, Races_ReachNothing) {
  fs::create_directories(inside() / "real");
  write_file(inside() / "real" / "secret.txt", "harmless");
  fs::create_symlink("../outside", inside() / "evil");
  fs::create_symlink("real", inside() / "which");
  std::atomic<bool> stop{false};
  std::thread attacker([&] {
    std::string next = (inside() / "next").string();
    std::string which = (inside() / "which").string();
    for (int turn = 0; !stop; ++turn) {
      const char* target = turn % 3 == 0 ? "real" : turn % 3 == 1 ? "../outside" : "evil";
      if (symlink(target, next.c_str()) == 0) rename(next.c_str(), which.c_str());
      // And a real folder that is moved to and fro.
      rename((inside() / "sub" / "deep").c_str(), (outside() / "moved").c_str());
      rename((outside() / "moved").c_str(), (inside() / "sub" / "deep").c_str());
    }
  });
  Session session = make_session(Mount::Kind::kReadWrite, 64 << 20);
  Turn turn = session.feed(R"(
import os
seen, errors = set(), set()
def attempt(action):
    try:
        action()
    except OSError as error:
        errors.add(type(error).__name__)
def read():
    seen.add(open('/data/which/secret.txt').read())
def write():
    with open('/data/which/secret.txt', 'r+') as f: f.write('harmless')
def make():
    os.mkdir('/data/which/made'); os.rmdir('/data/which/made')
def climb():
    seen.update(name for name in os.listdir('/data/sub/deep/../..') if 'outside' in name)
    seen.add(open('/data/sub/deep/../../secret.txt').read())
for i in range(3000):
    attempt(read), attempt(write), attempt(make), attempt(climb)
sorted(seen)
)");
  stop = true;
  attacker.join();
  EXPECT_EQ(text_of(turn), "['harmless']");
  EXPECT_EQ(read_file(outside() / "secret.txt"), "TOP SECRET");
  EXPECT_FALSE(fs::exists(outside() / "made"));
}

TEST_F(Mounts, LongAndOddNames_AreJustNames) {
  for (Mount::Kind kind : {Mount::Kind::kReadWrite, Mount::Kind::kMemory, Mount::Kind::kOverlay}) {
    fs::remove_all(inside() / "odd");
    Session session = make_session(kind, 8 << 20);
    Turn turn = session.feed(R"(
import os
os.mkdir('/data/odd')
os.chdir('/data/odd')
names = [' ', '-rf', '...', 'a\nb', 'tab\t', '*', '?', '[x]', '~', '$HOME', 'a\\b', '"', "'", '\x7f', 'é', 'e\u0301', '😀', '\udcff\udc80',
         'x' * 255, 'CON', 'a:b', '.hidden', '\u202e', '%2e%2e%2f', '\r']
for name in names:
    with open(name, 'w') as f: f.write(name.encode('utf-8', 'surrogateescape').hex())
assert sorted(os.listdir()) == sorted(names), os.listdir()
assert sorted(os.listdir(b'.')) == sorted(map(os.fsencode, names))
for name in names:
    assert open(name).read() == os.fsencode(name).hex()
    os.rename(name, 'moved'); os.rename(b'moved', os.fsencode(name))
    os.remove(name)
results = []
for path in ['x' * 256, 'é' * 128, 'a/' * 3000, '/data/' + 'x/' * 2500, 'x' * 10**6, './' * 1500 + 'nope']:
    try: open(path, 'w')
    except OSError as e: results.append(e.errno)
for path in ['a\0b', b'\0', '/data/a.txt\0.png']:
    try: open(path)
    except ValueError as e: results.append(str(e))
(results, os.listdir())
)");
    EXPECT_EQ(text_of(turn).substr(0, 20), "([36, 36, 36, 36, 36") << text_of(turn);
  }
}

TEST_F(Mounts, Memory_IsTheSessionsOwnAndLimited) {
  Session session = make_session(Mount::Kind::kMemory, 100'000);
  Session other = make_session(Mount::Kind::kMemory, 100'000);
  EXPECT_EQ(text_of(session.feed("import os\nopen('/data/x', 'w').write('1')\nos.listdir('/data')")), "['x']");
  EXPECT_EQ(text_of(other.feed("import os\nos.listdir('/data')")), "[]");
  EXPECT_EQ(text_of(session.feed("open('/data/x', 'wb').write(bytes(200_000))")),
            "OSError: [Errno 28] No space left on device");
  EXPECT_EQ(text_of(session.feed("n = 0\ntry:\n    while True:\n        open(f'/data/{n}', 'w').close()\n        n += 1\n"
                                 "except OSError as e: pass\n(300 < n < 400,)")),
            "(True,)");
  // Removing gives back.
  EXPECT_EQ(
      text_of(session.feed("for name in os.listdir('/data'): os.remove('/data/' + name)\n"
                           "for i in range(50):\n    open('/data/y', 'wb').write(bytes(50_000)); os.remove('/data/y')\n"
                           "os.listdir('/data')")),
      "[]");
  // What is removed while it is open can still be used.
  EXPECT_EQ(text_of(session.feed("f = open('/data/z', 'w+')\nf.write('abc')\nos.remove('/data/z')\nf.seek(0)\n"
                                 "(f.read(), os.path.exists('/data/z'), f.close())")),
            "('abc', False, None)");
}

TEST_F(Mounts, Memory_CountsForTheSession) {
  Limits limits;
  limits.memory_bytes = 4 << 20;
  Session session = make_session({Mount{"/m", Mount::Kind::kMemory, "", 1 << 30}}, limits);
  uint64_t before = session.meters().memory_bytes;
  EXPECT_EQ(text_of(session.feed("import os\nf = open('/m/x', 'wb')\nf.write(bytes(1_000_000))")), "1000000");
  EXPECT_GT(session.meters().memory_bytes, before + 1'000'000);
  EXPECT_EQ(text_of(session.feed("while True: f.write(bytes(100_000))")), "trap: memory");
  EXPECT_EQ(text_of(session.feed("f.truncate(0)\nos.stat('/m/x').st_size")), "0");
}

TEST_F(Mounts, OpenFiles_AreLimitedAndClosedWhenDropped) {
  Session session = make_session(Mount::Kind::kReadWrite, 1 << 20);
  EXPECT_EQ(text_of(session.feed("total = 0\nfor i in range(500):\n    total += len(open('/data/a.txt').read())\ntotal")),
            "4500");
  EXPECT_EQ(text_of(session.feed("files = []\ntry:\n    for i in range(1000): files.append(open('/data/a.txt'))\n"
                                 "except OSError as e: n = e.errno\n(n, len(files))")),
            "(24, 64)");
  EXPECT_EQ(text_of(session.feed("files.clear()\nlen(open('/data/a.txt').read())")), "9");
}

TEST_F(Mounts, Overlay_KeepsChangesInMemory) {
  auto before = snapshot(root_);
  Session session = make_session(Mount::Kind::kOverlay);
  EXPECT_EQ(
      text_of(session.feed(R"(
import os
os.chdir('/data')
r = [sorted(os.listdir('.')), open('a.txt').read()]
open('a.txt', 'a').write('more')
r.append(open('a.txt').read())
open('sub/new', 'w').write('n')
r.append(sorted(os.listdir('sub')))
os.remove('sub/b.txt')
r.append(sorted(os.listdir('sub')))
r.append(os.path.exists('sub/b.txt'))
open('sub/b.txt', 'w').write('again')
r.append(open('sub/b.txt').read())
os.rename('a.txt', 'sub/deep/c.txt')
r.append((os.path.exists('a.txt'), open('sub/deep/c.txt').read()))
os.mkdir('a.txt'); r.append(os.listdir('a.txt'))
for name in os.listdir('sub/deep'): os.remove('sub/deep/' + name)
os.rmdir('sub/deep')
r.append(sorted(os.listdir('sub')))
os.mkdir('sub/deep'); r.append(os.listdir('sub/deep'))
try: os.rename('sub', 'other')
except OSError as e: r.append(e.errno)
os.rename('a.txt', 'moved'); r.append(sorted(os.listdir('.')))
r.append(os.stat('/data/sub/b.txt').st_size)
r
)")),
      "[['a.txt', 'sub'], 'inside a\\n', 'inside a\\nmore', ['b.txt', 'deep', 'new'], ['deep', 'new'], False, 'again', "
      "(False, 'inside a\\nmore'), [], ['b.txt', 'new'], [], 18, ['moved', 'sub'], 5]");
  EXPECT_EQ(text_of(session.feed("open('/data/big', 'wb').write(bytes(2_000_000))")),
            "OSError: [Errno 28] No space left on device");
  EXPECT_EQ(snapshot(root_), before);
}

// Two thousand operations on few names: the kernel, memory and an overlay do the same.
TEST_F(Mounts, AllKinds_DoWhatTheKernelDoes) {
  const char* program = R"(
import os
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n
names = ["a", "b", "c"]
def path():
    p = "/data"
    for _ in range(1 + rnd(3)):
        p += "/" + (names[rnd(3)] if rnd(12) else (".." if rnd(2) else "."))
    if rnd(10) == 0: p += "/"
    return p
open_files = []
def op():
    k = rnd(16)
    p = path()
    if k == 0: return "mkdir", p, os.mkdir(p)
    if k == 1: return "rmdir", p, os.rmdir(p)
    if k == 2: return "remove", p, os.remove(p)
    if k in (3, 4): 
        q = path()
        return "rename", p, q, os.rename(p, q)
    if k == 5: return "list", p, sorted(os.listdir(p))
    if k == 6: return "exists", p, os.path.exists(p), os.path.isdir(p), os.path.isfile(p)
    if k == 7:
        return "size", p, os.path.getsize(p) if os.path.isfile(p) else None, os.stat(p) and 1
    if k in (8, 9):
        with open(p, "w") as f: return "write", p, f.write("x" * rnd(50))
    if k == 10:
        with open(p, "a") as f: return "append", p, f.write("y" * rnd(50)), f.tell()
    if k == 11:
        with open(p) as f: return "read", p, f.read()
    if k == 12:
        with open(p, "r+b") as f: return "update", p, f.seek(rnd(60)), f.write(b"z" * rnd(9)), f.seek(0), f.read()
    if k == 13:
        os.truncate(p, rnd(80)); return "truncate", p
    if k == 14:
        if len(open_files) > 3:
            f = open_files.pop(rnd(4))
            f.seek(0)
            r = f.read()
            f.close()
            return "late", r
        open_files.append(open(p, "w+"))
        open_files[-1].write("held")
        return "held", p
    with open(p, "x") as f: return "create", p, f.write("new")
log = []
for i in range(2000):
    try:
        log.append((i, *op()))
    except OSError as e:
        log.append((i, type(e).__name__, e.errno, e.filename, e.filename2))
for r, d, f in os.walk("/data"):
    log.append((r, sorted(d), sorted(f), [open(r + "/" + n).read() for n in sorted(f)]))
'\n'.join(map(str, log))
)";
  for (int64_t seed = 1; seed <= 4; ++seed) {
    std::string expected;
    for (Mount::Kind kind : {Mount::Kind::kReadWrite, Mount::Kind::kMemory, Mount::Kind::kOverlay}) {
      fs::remove_all(inside());
      fs::create_directory(inside());
      Session session = make_session(kind, 64 << 20);
      Turn turn = session.feed(program, {{"state", HostValue(seed)}});
      ASSERT_TRUE(turn.completed()) << text_of(turn);
      std::string log(turn.value().as_str());
      if (kind == Mount::Kind::kReadWrite) expected = log;
      if (log == expected) continue;
      size_t at =
          static_cast<size_t>(std::mismatch(log.begin(), log.end(), expected.begin(), expected.end()).first - log.begin());
      size_t line = log.rfind('\n', at) + 1;
      ADD_FAILURE() << "seed " << seed << ", kind " << static_cast<int>(kind) << "\n"
                    << log.substr(line, 200) << "\n--- the kernel:\n"
                    << expected.substr(line, 200);
    }
  }
}

TEST_F(Mounts, Callback_AnswersForItsFiles) {
  std::map<std::string, std::string> files = {{"a", "first\nsecond\n"}, {"folder/b", "x"}};
  std::vector<std::string> asked;
  Mount mount{"/virtual", Mount::Kind::kCallback, "", 10'000};
  mount.callback = [&](const FileCall& call) {
    using Operation = FileCall::Operation;
    FileAnswer answer;
    asked.push_back(call.path);
    if (call.path == "throws") throw 5;
    if (call.path == "odd") return FileAnswer::failed(-7);
    auto found = files.find(call.path);
    bool is_folder = call.path.empty() || call.path == "folder";
    switch (call.operation) {
      case Operation::kCreate:
        files[call.path] = "";
        return answer;
      case Operation::kList:
        answer.names =
            call.path.empty() ? std::vector<std::string>{"a", "folder", "../x", "", ".."} : std::vector<std::string>{"b"};
        return answer;
      default:
        break;
    }
    if (call.operation == Operation::kRemoveDirectory) return FileAnswer::failed(EACCES);
    answer.is_directory = is_folder;
    if (is_folder) return answer;
    if (found == files.end()) return FileAnswer::failed(ENOENT);
    std::string& content = found->second;
    switch (call.operation) {
      case Operation::kStatus:
        answer.size = content.size();
        break;
      case Operation::kRead:
        answer.data = content.substr(call.offset, call.size) + "too much";
        break;
      case Operation::kWrite:
        content.resize(std::max<size_t>(content.size(), call.offset + call.data.size()));
        content.replace(call.offset, call.data.size(), call.data);
        break;
      case Operation::kResize:
        content.resize(call.size);
        break;
      case Operation::kRemoveFile:
        files.erase(found);
        break;
      case Operation::kRename:
        files[call.target] = content;
        files.erase(call.path);
        break;
      default:
        return FileAnswer::failed(EACCES);
    }
    return answer;
  };
  Session session = make_session({mount});
  EXPECT_EQ(
      text_of(session.feed(R"(
import os
os.chdir('/virtual')
r = [os.listdir(), open('a').readlines(), open('folder/../a').read(3), os.path.getsize('folder/b'), os.path.isdir('folder')]
with open('new', 'w') as f: f.write('hello'); f.write(' world')
r.append(open('new').read())
os.rename('new', 'newer'); r.append(os.path.exists('new')); os.remove('a'); r.append(os.path.exists('a'))
for path in ('throws', 'odd', 'nope', 'folder'):
    try: open(path)
    except OSError as e: r.append(e.errno)
try: open('newer', 'a').write('x' * 20_000)
except OSError as e: r.append(e.errno)
try: os.rmdir('folder')
except OSError as e: r.append(e.errno)
r
)")),
      "[['a', 'folder'], ['first\\n', 'second\\n'], 'fir', 1, True, 'hello world', False, False, 5, 5, 2, 21, 28, 13]");
  EXPECT_EQ(files["newer"], "hello world");
  for (const std::string& path : asked) EXPECT_EQ(path.find(".."), std::string::npos) << path;
}

TEST_F(Mounts, Table_NestsAndIsChecked) {
  Session session = make_session({Mount{"/", Mount::Kind::kMemory, "", 1 << 20},
                                  Mount{"/host/data/", Mount::Kind::kReadOnly, inside().string()},
                                  Mount{"/host/data/sub/tmp", Mount::Kind::kMemory, "", 1 << 20}});
  EXPECT_EQ(text_of(session.feed("import os\nopen('/x', 'w').write('1')\nopen('/host/data/sub/tmp/y', 'w').write('2')\n"
                                 "(os.listdir('/'), os.listdir('/host'), sorted(os.listdir('/host/data')),\n"
                                 " sorted(os.listdir('/host/data/sub')), os.listdir('/host/data/sub/tmp'),\n"
                                 " os.path.ismount('/host/data'), os.path.isdir('/host'))")),
            "(['host', 'x'], ['data'], ['a.txt', 'sub'], ['b.txt', 'deep', 'tmp'], ['y'], True, True)");
  EXPECT_EQ(text_of(session.feed("os.rmdir('/host/data/sub/tmp')")).substr(0, 19), "OSError: [Errno 16]");
  EXPECT_EQ(text_of(session.feed("os.rename('/x', '/host/data/sub/tmp/x')")).substr(0, 19), "OSError: [Errno 18]");
  EXPECT_EQ(text_of(session.feed("open('/host/data/sub/tmp')")).substr(0, 17), "IsADirectoryError");
  EXPECT_NE(text_of(make_session({Mount{"data", Mount::Kind::kMemory, ""}}).feed("1")).find("rejected: mount data"),
            std::string::npos);
  EXPECT_NE(text_of(make_session({Mount{"/a/../b", Mount::Kind::kMemory, ""}}).feed("1")).find("rejected"),
            std::string::npos);
  EXPECT_NE(text_of(make_session({Mount{"/a", Mount::Kind::kReadOnly, "/does/not/exist"}}).feed("1"))
                .find("No such file or directory"),
            std::string::npos);
  EXPECT_NE(text_of(make_session({Mount{"/a", Mount::Kind::kMemory, ""}, Mount{"/a/", Mount::Kind::kMemory, ""}}).feed("1"))
                .find("rejected"),
            std::string::npos);
}

TEST_F(Mounts, Status_TellsNothingOfTheHost) {
  struct stat host;
  ASSERT_EQ(stat((inside() / "a.txt").c_str(), &host), 0);
  Session session = make_session(Mount::Kind::kReadOnly);
  Turn turn =
      session.feed("import os\ns = os.stat('/data/a.txt')\n(s.st_size, s.st_mtime, s.st_uid, oct(s.st_mode), s.st_nlink)");
  EXPECT_EQ(text_of(turn), "(9, 0.0, 0, '0o100444', 1)");
  EXPECT_NE(text_of(session.feed("s.st_ino")), std::to_string(host.st_ino));
  Mount mount{"/data", Mount::Kind::kReadOnly, inside().string()};
  mount.shows_times = true;
  Session timed = make_session({mount});
  EXPECT_EQ(text_of(timed.feed("import os\nint(os.stat('/data/a.txt').st_mtime)")), std::to_string(host.st_mtime));
}

TEST_F(Mounts, Environment_IsWhatTheHostGrants) {
  Session::Options options;
  options.environment = {{"HOME", "/house/guest"}, {"EMPTY", ""}};
  Session session(engine(), options);
  EXPECT_EQ(text_of(session.feed("import os\n(dict(os.environ), os.path.expanduser('~/x'), os.getenv('PATH'))")),
            "({'HOME': '/house/guest', 'EMPTY': ''}, '/house/guest/x', None)");
}

TEST_F(Mounts, Traps_LeaveTheSessionUsable) {
  Limits limits;
  limits.fuel = 2'000'000;
  Session session = make_session({Mount{"/m", Mount::Kind::kMemory, "", 64 << 20}}, limits);
  EXPECT_EQ(text_of(session.feed("f = open('/m/x', 'w')\nwhile True: f.write('a' * 1000)")), "trap: fuel");
  EXPECT_EQ(text_of(session.feed("f.close()\nimport os\nos.stat('/m/x').st_size > 1000")), "True");
}

}  // namespace
}  // namespace sandboa
