// One mount from the inside. Paths are relative to its root, without ".", ".." and empty components: "" is the root itself,
// "a/b" a file in a directory. Errors as in runtime/file_system.h.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "runtime/file_system.h"
#include "support/byte_stream.h"

namespace sandboa::files {

using runtime::file_error;
using runtime::FileKind;
using runtime::FileResult;
using runtime::FileStatus;

// Nodes of a tree in memory (files/memory_tree.h).
using NodeNumber = uint64_t;
constexpr NodeNumber kNoNode = 0;

// What of a volume a snapshot of the session holds.
enum class VolumeState : uint8_t {
  kOfHost,   // nothing but how much was written
  kMemory,   // all of it
  kOverlay,  // what differs from the host's directory
};

// Works also after the file was removed from its directory.
class OpenFile {
 public:
  virtual ~OpenFile() = default;
  // kNoNode: it is none in memory.
  virtual NodeNumber node() const { return kNoNode; }
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
  // Links of the host's tell what its paths are, and one that guest code makes could lead the host astray: only mounts that
  // are all in memory have them.
  virtual FileResult make_link(const std::string&, std::string_view) { return file_error(runtime::kDeniedNoLinks); }
  virtual FileResult read_link(const std::string& path, std::string*) {
    FileStatus found;
    FileResult known = status(path, false, &found);
    if (known < 0) return known;
    return file_error(found.kind == FileKind::kLink ? int{runtime::kDeniedNoLinks} : EINVAL);
  }

  // ---- for snapshots
  virtual VolumeState state_kind() const = 0;
  virtual void write_state(support::ByteWriter& out) const = 0;
  // REQUIRES: the volume is new and of the same kind of state. Null, or what is wrong; nothing in the bytes is trusted.
  virtual const char* read_state(support::ByteReader& in) = 0;
  // A file that was open, by its node if it had one, else by its path. Nothing is made, emptied or charged.
  virtual FileResult reopen(const std::string& path, uint32_t flags, NodeNumber node, std::unique_ptr<OpenFile>* file) = 0;
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

// Whether it can stand between slashes.
constexpr size_t kMaxNameBytes = 255;
inline bool is_file_name(std::string_view name) {
  return !name.empty() && name.size() <= kMaxNameBytes && name != "." && name != ".." &&
         name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}
// "a/b", which may be empty.
inline bool is_relative_path(std::string_view path) {
  PathWalk walk(path);
  for (std::string_view name; walk.next(&name);) {
    if (!is_file_name(name)) return false;
  }
  return !path.ends_with('/');
}

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
