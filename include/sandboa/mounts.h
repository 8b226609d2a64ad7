// What of the host's file system a session may use: directories under names of their own, files that exist in memory only,
// and files that a function of the host answers for. Without mounts there is none of it (docs/files.md).
#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace sandboa {

// One call of a mount of kind kCallback. Paths are relative to the mount: "" is its root, "a/b" a file in a directory; they
// have no ".", "..", empty components or zero bytes, and need not be UTF-8.
struct FileCall {
  enum class Operation : uint8_t {
    kStatus,           // of `path`: is_directory, size
    kList,             // of the directory `path`: names
    kRead,             // `size` bytes of `path` from `offset` on: data; shorter only at the end
    kWrite,            // `data` to `path` at `offset`
    kResize,           // of `path` to `size` bytes
    kCreate,           // an empty file `path`, which does not exist as far as kStatus has told
    kMakeDirectory,    // `path`
    kRemoveFile,       // `path`
    kRemoveDirectory,  // `path`, if it is empty
    kRename,           // `path` to `target`, which is replaced if it exists
  };
  Operation operation = Operation::kStatus;
  std::string path;
  std::string target;
  std::string data;
  uint64_t offset = 0;
  uint64_t size = 0;
};

struct FileAnswer {
  int error = 0;  // an errno, which the guest gets as an OSError; EACCES for what is not allowed
  bool is_directory = false;
  uint64_t size = 0;
  std::string data;
  std::vector<std::string> names;

  static FileAnswer failed(int error) {
    FileAnswer answer;
    answer.error = error;
    return answer;
  }
};

// Runs on the thread that is inside feed() or resume(); must not use the session that calls. An exception is the error EIO.
class FileCallback {
 public:
  FileCallback() = default;
  template <class F>
  requires std::is_invocable_r_v<FileAnswer, F&, const FileCall&> FileCallback(F function)
      : call_([function = std::move(function)](const FileCall& call) mutable -> FileAnswer {
#ifdef __cpp_exceptions
          try {
            return function(call);
          } catch (...) {
            return FileAnswer::failed(5);
          }
#else
          return function(call);
#endif
        }) {
  }

  explicit operator bool() const { return static_cast<bool>(call_); }
  FileAnswer operator()(const FileCall& call) const { return call_(call); }

 private:
  std::function<FileAnswer(const FileCall&)> call_;
};

struct Mount {
  enum class Kind : uint8_t {
    kReadOnly,   // the host's directory; nothing in it changes
    kReadWrite,  // the host's directory; what the guest writes is there at once
    kOverlay,    // reads the host's directory, keeps changes in memory
    kMemory,     // begins empty, in memory
    kCallback,   // whatever `callback` answers
  };

  std::string path;  // where the guest finds it: absolute, such as "/data"; "/" is possible
  Kind kind = Kind::kReadOnly;
  std::string directory;  // on the host, opened when the session is made; none for kMemory and kCallback
  // kReadWrite and kCallback: how much may be written in all, new files and directories counting 1 KiB each. kOverlay and
  // kMemory: how much may be held, which counts towards Limits::memory_bytes as well. More is OSError ENOSPC.
  uint64_t max_bytes = 16ull << 20;
  // Whether stat() tells when files of the host were changed. A guest that may write learns the time of day from that.
  bool shows_times = false;
  FileCallback callback = {};
};

}  // namespace sandboa
