// Symbolic links that guest code makes: in memory mounts they work and stay inside, elsewhere they are refused.
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/embedding/host_session.h"

namespace sandboa::testing {
namespace {

Session::Options in_memory() {
  Session::Options options;
  options.mounts = {{"/data", Mount::Kind::kMemory, "", 1 << 20}, {"/other", Mount::Kind::kMemory, "", 1 << 20}};
  return options;
}

// What the expression prints as, or the error's type, number and file names.
std::string tried(Session& session, std::string_view expression) {
  std::string source =
      "import os, pathlib\ntry:\n    r = (" + std::string(expression) +
      ")\nexcept OSError as e:\n    r = (type(e).__name__, e.errno, e.strerror, e.filename, e.filename2)\nr";
  return describe(session.feed(source));
}

class MountLinks : public ::testing::Test {
 protected:
  MountLinks() {
    EXPECT_TRUE(session_
                    .feed("import os\nos.mkdir('/data/d')\nwith open('/data/d/f', 'w') as f:\n    f.write('text')\n"
                          "with open('/other/secret', 'w') as f:\n    f.write('s')")
                    .completed());
  }
  std::string tried(std::string_view expression) { return testing::tried(session_, expression); }

  Session session_{engine(), in_memory()};
};

TEST_F(MountLinks, AreMadeReadAndFollowed) {
  EXPECT_EQ(tried("os.symlink('d/f', '/data/l')"), "None");
  EXPECT_EQ(tried("open('/data/l').read()"), "'text'");
  EXPECT_EQ(tried("os.readlink('/data/l'), os.readlink(b'/data/l')"), "('d/f', b'd/f')");
  EXPECT_EQ(tried("os.path.islink('/data/l'), os.path.isfile('/data/l'), os.path.islink('/data/d/f')"),
            "(True, True, False)");
  EXPECT_EQ(tried("os.lstat('/data/l').st_size, os.stat('/data/l').st_size"), "(3, 4)");
  EXPECT_EQ(tried("os.lstat('/data/l').st_mode, os.path.realpath('/data/l')"), "(41471, '/data/d/f')");
  EXPECT_EQ(tried("os.listdir('/data'), [e.name for e in os.scandir('/data') if e.is_symlink()]"), "(['d', 'l'], ['l'])");
}

TEST_F(MountLinks, OfFoldersLeadOn) {
  EXPECT_EQ(tried("os.symlink('/data/d', '/data/abs'), os.symlink('../d', '/data/d/self')"), "(None, None)");
  EXPECT_EQ(tried("open('/data/abs/f').read(), open('/data/d/self/self/self/f').read(), os.listdir('/data/abs')"),
            "('text', 'text', ['f', 'self'])");
  EXPECT_EQ(tried("open('/data/abs/new', 'w').write('x') and open('/data/d/new').read()"), "'x'");
  EXPECT_EQ(tried("os.mkdir('/data/abs/sub'), os.path.isdir('/data/d/sub'), os.rmdir('/data/abs/sub')"),
            "(None, True, None)");
  EXPECT_EQ(tried("os.rename('/data/abs/new', '/data/moved'), sorted(os.listdir('/data/d'))"), "(None, ['f', 'self'])");
  EXPECT_EQ(tried("[r for r, d, f in os.walk('/data')]"), "['/data', '/data/d']");
}

TEST_F(MountLinks, ThatLeadNowhere) {
  EXPECT_EQ(tried("os.symlink('nothing', '/data/l')"), "None");
  EXPECT_EQ(tried("os.path.exists('/data/l'), os.path.lexists('/data/l')"), "(False, True)");
  EXPECT_EQ(tried("open('/data/l')"), "('FileNotFoundError', 2, 'No such file or directory', '/data/l', None)");
  EXPECT_EQ(tried("open('/data/l', 'x')"), "('FileExistsError', 17, 'File exists', '/data/l', None)");
  EXPECT_EQ(tried("os.mkdir('/data/l')"), "('FileExistsError', 17, 'File exists', '/data/l', None)");
  EXPECT_EQ(tried("open('/data/l', 'w').write('made') and open('/data/nothing').read()"), "'made'");
}

TEST_F(MountLinks, Loops) {
  EXPECT_EQ(tried("os.symlink('b', '/data/a'), os.symlink('a', '/data/b')"), "(None, None)");
  EXPECT_EQ(tried("open('/data/a')"), "('OSError', 40, 'Too many levels of symbolic links', '/data/a', None)");
  EXPECT_EQ(tried("os.stat('/data/a/x')"), "('OSError', 40, 'Too many levels of symbolic links', '/data/a/x', None)");
  EXPECT_EQ(tried("os.readlink('/data/a'), os.unlink('/data/a'), os.path.lexists('/data/a')"), "('b', None, False)");
}

TEST_F(MountLinks, NeverLeadOutOfTheirMount) {
  for (const char* target :
       {"/other/secret", "../other/secret", "/etc/passwd", "..", "../..", "d/../../other/secret", "/"}) {
    std::string made = "os.symlink('" + std::string(target) + "', '/data/out')";
    EXPECT_EQ(tried(made), "None");
    EXPECT_EQ(tried("open('/data/out')"),
              "('PermissionError', 13, 'a symbolic link leads out of the mount (capability: mounts)', '/data/out', None)")
        << target;
    EXPECT_EQ(tried("os.stat('/data/out/x')").substr(0, 22), "('PermissionError', 13");
    EXPECT_EQ(tried("os.readlink('/data/out') and os.remove('/data/out')"), "None");
  }
}

TEST_F(MountLinks, AreRemovedAndRenamedThemselves) {
  EXPECT_EQ(tried("os.symlink('d', '/data/l'), os.rename('/data/l', '/data/m')"), "(None, None)");
  EXPECT_EQ(tried("os.rmdir('/data/m')"), "('NotADirectoryError', 20, 'Not a directory', '/data/m', None)");
  EXPECT_EQ(tried("os.symlink('x', '/data/m')"), "('FileExistsError', 17, 'File exists', 'x', '/data/m')");
  EXPECT_EQ(tried("os.remove('/data/m'), os.listdir('/data/d')"), "(None, ['f'])");
  EXPECT_EQ(tried("os.symlink('', '/data/m')"), "('FileNotFoundError', 2, 'No such file or directory', '', '/data/m')");
  EXPECT_EQ(tried("os.symlink('x' * 5000, '/data/m')").substr(0, 13), "('OSError', 3");
  EXPECT_EQ(tried("os.readlink('/data/d')"), "('OSError', 22, 'Invalid argument', '/data/d', None)");
  EXPECT_EQ(tried("os.readlink('/data/none')"), "('FileNotFoundError', 2, 'No such file or directory', '/data/none', None)");
  EXPECT_EQ(tried("os.symlink('x', '/elsewhere/m')").substr(0, 22), "('PermissionError', 13");
}

TEST_F(MountLinks, WorkInPathlib) {
  EXPECT_EQ(tried("pathlib.Path('/data/l').symlink_to('d')"), "None");
  EXPECT_EQ(tried("pathlib.Path('/data/l').readlink(), pathlib.Path('/data/l').is_symlink()").substr(0, 1), "(");
  EXPECT_EQ(tried("str(pathlib.Path('/data/l').readlink()), pathlib.Path('/data/l/f').read_text(), "
                  "str(pathlib.Path('/data/l/f').resolve())"),
            "('d', 'text', '/data/d/f')");
}

TEST_F(MountLinks, AreInSnapshots) {
  EXPECT_EQ(tried("os.symlink('d/f', '/data/l')"), "None");
  Restored restored = Session::restore(engine(), session_.snapshot().bytes(), in_memory());
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(testing::tried(restored.session(), "os.readlink('/data/l'), open('/data/l').read()"), "('d/f', 'text')");
}

TEST_F(MountLinks, AreCharged) {
  EXPECT_EQ(tried("[os.symlink('x' * 4000, f'/data/{i}') for i in range(400)]").substr(0, 14), "('OSError', 28");
}

TEST(MountLinksOfHosts, AreNeitherMadeNorRead) {
  namespace fs = std::filesystem;
  fs::path root = fs::temp_directory_path() / ("sandboa-links-" + std::to_string(getpid()));
  fs::create_directories(root);
  std::ofstream(root / "f") << "text";
  fs::create_symlink("f", root / "l");
  for (Mount::Kind kind : {Mount::Kind::kReadOnly, Mount::Kind::kReadWrite, Mount::Kind::kOverlay}) {
    Session::Options options;
    options.mounts = {{"/data", kind, root.string(), 1 << 20}};
    Session session(engine(), options);
    std::string refused = "symbolic links cannot be made or read in this mount (capability: mounts)";
    EXPECT_EQ(tried(session, "os.symlink('f', '/data/new')"), "('PermissionError', 1, '" + refused + "', 'f', '/data/new')");
    EXPECT_EQ(tried(session, "os.readlink('/data/l')"), "('PermissionError', 1, '" + refused + "', '/data/l', None)");
    EXPECT_EQ(tried(session, "os.path.islink('/data/l'), os.path.lexists('/data/new')"), "(True, False)");
  }
  fs::remove_all(root);
}

}  // namespace
}  // namespace sandboa::testing
