// What of the host's file system a session may use: directories under names of their own, and files that exist in memory
// only. Without mounts there is none of it (docs/files.md).
#pragma once

#include <cstdint>
#include <string>

namespace sandboa {

struct Mount {
  enum class Kind : uint8_t {
    kReadOnly,   // the host's directory; nothing in it changes
    kReadWrite,  // the host's directory; what the guest writes is there at once
    kOverlay,    // reads the host's directory, keeps changes in memory
    kMemory,     // begins empty, in memory
  };

  std::string path;  // where the guest finds it: absolute, such as "/data"; "/" is possible
  Kind kind = Kind::kReadOnly;
  std::string directory;  // on the host, opened when the session is made; none for kMemory
  // kReadWrite: how much may be written in all, new files and directories counting 1 KiB each. kOverlay and kMemory: how much
  // may be held, which counts towards Limits::memory_bytes as well. More is OSError ENOSPC.
  uint64_t max_bytes = 16ull << 20;
  // Whether stat() tells when files of the host were changed. A guest that may write learns the time of day from that.
  bool shows_times = false;
};

}  // namespace sandboa
