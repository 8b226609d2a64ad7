// How many bytes a mount may still take: held in memory (which the session's meter counts as well), or written.
#pragma once

#include <cstdint>

#include "limits/meter.h"
#include "runtime/file_system.h"

namespace sandboa::files {

// What an entry of a directory costs besides its name and content.
constexpr uint64_t kMemoryEntryBytes = 256;
constexpr uint64_t kWrittenEntryBytes = 1024;

class ByteBudget {
 public:
  // meter: null if the bytes are not held by the session.
  ByteBudget(uint64_t allowed, limits::Meter* meter) : allowed_(allowed), meter_(meter) {}
  ~ByteBudget() { release(used_); }
  ByteBudget(const ByteBudget&) = delete;
  ByteBudget& operator=(const ByteBudget&) = delete;

  // 0, or what is wrong. Nothing is charged then.
  [[nodiscard]] int charge(uint64_t bytes) {
    if (bytes > allowed_ - used_) return ENOSPC;
    if (meter_ != nullptr && !meter_->try_charge_bytes(bytes)) return runtime::kFileNeedsMemory;
    used_ += bytes;
    return 0;
  }
  uint64_t used() const { return used_; }
  // Counts what was used before, as far as it is allowed now. REQUIRES: no meter.
  void restore(uint64_t used) { used_ = used < allowed_ ? used : allowed_; }
  void release(uint64_t bytes) {
    used_ -= bytes;
    if (meter_ != nullptr) meter_->release_bytes(bytes);
  }

 private:
  uint64_t allowed_;
  uint64_t used_ = 0;
  limits::Meter* meter_;
};

}  // namespace sandboa::files
