// A directory without openat2: component by component, without links.
#include "files/directory_volume.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace sandboa::files {
namespace {

namespace fs = std::filesystem;

class WithoutOpenat2 : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "sandboa_volume_XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = name;
    fs::create_directories(root_ / "inside" / "sub");
    std::ofstream(root_ / "inside" / "a") << "content";
    std::ofstream(root_ / "inside" / "sub" / "b") << "other";
    std::ofstream(root_ / "secret") << "secret";
    fs::create_symlink("../secret", root_ / "inside" / "link");
    fs::create_symlink("..", root_ / "inside" / "up");
    fs::create_symlink("a", root_ / "inside" / "near");
    Descriptor descriptor;
    ASSERT_EQ(open_root((root_ / "inside").string(), &descriptor), 0);
    DirectoryOptions options;
    options.is_writable = true;
    options.max_written_bytes = 1 << 20;
    options.uses_openat2 = false;
    volume_ = std::make_unique<DirectoryVolume>(std::move(descriptor), options);
  }
  void TearDown() override { fs::remove_all(root_); }

  std::string read(const std::string& path) {
    std::unique_ptr<OpenFile> file;
    FileResult opened = volume_->open(path, runtime::kFileRead, &file);
    if (opened < 0) return "error " + std::to_string(-opened);
    char buffer[100];
    FileResult count = file->read(0, buffer, sizeof buffer);
    return std::string(buffer, static_cast<size_t>(count));
  }

  fs::path root_;
  std::unique_ptr<DirectoryVolume> volume_;
};

TEST_F(WithoutOpenat2, Files_AreFound) {
  EXPECT_EQ(read("a"), "content");
  EXPECT_EQ(read("sub/b"), "other");
  EXPECT_EQ(read("sub"), "error " + std::to_string(EISDIR));
  EXPECT_EQ(read("nope/b"), "error " + std::to_string(ENOENT));
  EXPECT_EQ(read("a/b"), "error " + std::to_string(ENOTDIR));
  std::string names;
  EXPECT_EQ(volume_->list("sub", &names), 0);
  EXPECT_EQ(names, std::string("b\0", 2));
  EXPECT_EQ(volume_->list("", &names), 0);
}

TEST_F(WithoutOpenat2, Links_AreNotFollowed) {
  std::string refused = "error " + std::to_string(ELOOP);
  for (const char* path : {"link", "near", "up/secret", "up/inside/a"}) EXPECT_EQ(read(path), refused) << path;
  std::unique_ptr<OpenFile> file;
  uint32_t create = runtime::kFileWrite | runtime::kFileCreate;
  EXPECT_EQ(volume_->open("link", create, &file), file_error(ELOOP));
  EXPECT_EQ(volume_->open("up/new", create, &file), file_error(ELOOP));
  EXPECT_EQ(volume_->make_directory("up/new"), file_error(ELOOP));
  EXPECT_EQ(volume_->remove_file("up/secret"), file_error(ELOOP));
  EXPECT_EQ(volume_->rename("a", "up/a"), file_error(ELOOP));
  std::string names;
  EXPECT_EQ(volume_->list("up", &names), file_error(ELOOP));
  FileStatus status;
  EXPECT_EQ(volume_->status("link", true, &status), file_error(ELOOP));
  EXPECT_EQ(volume_->status("link", false, &status), 0);
  EXPECT_EQ(status.kind, FileKind::kLink);
  EXPECT_TRUE(fs::exists(root_ / "secret"));
}

TEST_F(WithoutOpenat2, Changes_AreMade) {
  std::unique_ptr<OpenFile> file;
  ASSERT_EQ(volume_->open("new", runtime::kFileWrite | runtime::kFileCreate | runtime::kFileExclusive, &file), 0);
  EXPECT_EQ(file->write(0, "abc"), 3);
  EXPECT_EQ(read("new"), "abc");
  EXPECT_EQ(volume_->open("new", runtime::kFileWrite | runtime::kFileCreate | runtime::kFileExclusive, &file),
            file_error(EEXIST));
  EXPECT_EQ(volume_->make_directory("sub/c"), 0);
  EXPECT_EQ(volume_->rename("new", "sub/c/d"), 0);
  EXPECT_EQ(read("sub/c/d"), "abc");
  EXPECT_EQ(volume_->remove_directory("sub/c"), file_error(ENOTEMPTY));
  EXPECT_EQ(volume_->remove_file("sub/c/d"), 0);
  EXPECT_EQ(volume_->remove_directory("sub/c"), 0);
}

}  // namespace
}  // namespace sandboa::files
