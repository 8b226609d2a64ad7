// One mount from the inside. Paths are relative to its root, without ".", ".." and empty components: "" is the root itself,
// "a/b" a file in a directory. Errors as in runtime/file_system.h.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "runtime/file_system.h"

namespace sandboa::files {

using runtime::file_error;
using runtime::FileKind;
using runtime::FileResult;
using runtime::FileStatus;

// Works also after the file was removed from its directory.
class OpenFile {
 public:
  virtual ~OpenFile() = default;
  virtual FileResult read(uint64_t offset, char* out, uint64_t size) = 0;
  virtual FileResult write(uint64_t offset, std::string_view data) = 0;
  virtual FileResult truncate(uint64_t size) = 0;
  virtual FileResult status(FileStatus* status) = 0;
};

class Volume {
 public:
  virtual ~Volume() = default;
  virtual FileResult open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) = 0;
  virtual FileResult status(const std::string& path, bool follow_links, FileStatus* status) = 0;
  // Appends names, each ended by a zero byte, in any order.
  virtual FileResult list(const std::string& path, std::string* names) = 0;
  virtual FileResult make_directory(const std::string& path) = 0;
  virtual FileResult remove_file(const std::string& path) = 0;
  virtual FileResult remove_directory(const std::string& path) = 0;
  virtual FileResult rename(const std::string& from, const std::string& to) = 0;
  virtual FileResult set_modified(const std::string& path, int64_t modified_ns) = 0;
};

// Components of a relative path, one after the other.
class PathWalk {
 public:
  explicit PathWalk(std::string_view path) : rest_(path) {}
  // False at the end.
  bool next(std::string_view* component) {
    if (rest_.empty()) return false;
    size_t slash = rest_.find('/');
    *component = rest_.substr(0, slash);
    rest_ = slash == std::string_view::npos ? std::string_view() : rest_.substr(slash + 1);
    return true;
  }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

// "a/b/c" -> "a/b" and "c".
inline std::string parent_of(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}
inline std::string name_of(std::string_view path) {
  size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

}  // namespace sandboa::files
