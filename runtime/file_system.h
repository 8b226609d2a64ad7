// Files as the intrinsics of the modules posix and _io see them. The host's side implements this (files/session_files.h);
// without an implementation every operation is denied.
//
// Invariants: (1) every path is resolved by the implementation, beneath what the host has mounted; paths are bytes without
// zero bytes; (2) nothing here runs guest code or keeps a pointer that it was given; (3) work is charged by the caller, but
// for lists, whose length only the implementation knows. One thread at a time.
#pragma once

#include <cerrno>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandboa::runtime {

// Errors are Linux's errno numbers, and these:
enum FileDenial : int {
#define DENIAL(Name, number, errno_number, text) kDenied##Name = number,
#include "runtime/file_denials.def"
#undef DENIAL
};
constexpr int kFileNeedsMemory = 2001;  // collect and try again; nothing has changed
constexpr int kFileTrap = 2002;         // a limit was hit

// A number, or what went wrong as its negative.
using FileResult = int64_t;
constexpr FileResult file_error(int error) { return -error; }

enum FileFlags : uint32_t {
  kFileRead = 1,
  kFileWrite = 2,
  kFileCreate = 4,
  kFileExclusive = 8,  // with kFileCreate: EEXIST if there is one
  kFileTruncate = 16,
};

enum class FileKind : uint8_t { kFile, kDirectory, kLink, kOther };

struct FileStatus {
  FileKind kind = FileKind::kFile;
  uint32_t permissions = 0;
  uint64_t inode = 0;   // tells files of one device apart, and nothing else
  uint64_t device = 0;  // number of the mount
  uint64_t size = 0;
  int64_t modified_ns = 0;  // 0 unless the host grants times or the guest has set it
};

class FileSystem {
 public:
  // A handle.
  virtual FileResult open(std::string_view path, uint32_t flags) = 0;
  virtual FileResult close(uint64_t handle) = 0;
  // Count of bytes; fewer than asked for at the end of the file only.
  virtual FileResult read(uint64_t handle, uint64_t offset, char* out, uint64_t size) = 0;
  virtual FileResult write(uint64_t handle, uint64_t offset, std::string_view data) = 0;
  virtual FileResult truncate(uint64_t handle, uint64_t size) = 0;
  virtual FileResult handle_status(uint64_t handle, FileStatus* status) = 0;

  virtual FileResult status(std::string_view path, bool follow_links, FileStatus* status) = 0;
  // Names in bytewise order, each ended by a zero byte.
  virtual FileResult list(std::string_view path, std::string* names) = 0;
  virtual FileResult make_directory(std::string_view path) = 0;
  virtual FileResult remove_file(std::string_view path) = 0;
  virtual FileResult remove_directory(std::string_view path) = 0;
  virtual FileResult rename(std::string_view from, std::string_view to) = 0;
  virtual FileResult set_modified(std::string_view path, int64_t modified_ns) = 0;
  // A symbolic link at `path`, whatever the target is; and what is in one.
  virtual FileResult make_link(std::string_view target, std::string_view path) = 0;
  virtual FileResult read_link(std::string_view path, std::string* target) = 0;
  virtual FileResult change_directory(std::string_view path) = 0;
  virtual const std::string& working_directory() const = 0;

 protected:
  ~FileSystem() = default;
};

// Environment variables that the host grants, for os.environ.
using Environment = std::vector<std::pair<std::string, std::string>>;

}  // namespace sandboa::runtime
