// Executable memory of the process. Never writable and executable under one address: asmjit maps every block twice, and what
// is written through one mapping runs through the other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>

#include "jit/masm.h"
#include "jit/sliced_work.h"

namespace sandboa::jit {

// Thread-safe.
class CodeMemory {
 public:
  explicit CodeMemory(size_t limit_bytes);
  // What is there stays, even if it is more.
  void set_limit(size_t bytes);

  // Whether the operating system gives executable memory at all.
  bool available() const { return available_; }
  // Prepares a holder for emitting. expected_bytes: of code; more of it costs a copy of all. False: out of memory.
  bool begin(asmjit::CodeHolder* holder, size_t expected_bytes = 0) const;

  struct Published {
    const uint8_t* code;  // null: the limit is reached, or no memory
    size_t bytes;
  };
  // Large code is copied in slices. *published is set at the end; if the work is dropped before, the memory is free again.
  SlicedWork publish(asmjit::CodeHolder* holder, Budget& budget, Published* published);
  Published publish(asmjit::CodeHolder* holder);
  void release(const uint8_t* code, size_t bytes);

  size_t bytes_used() const;
  size_t limit_bytes() const;

 private:
  // Memory for code; given back unless it is kept.
  struct Region {
    CodeMemory* memory;
    void* executable = nullptr;  // null: there is none
    void* writable = nullptr;
    size_t bytes = 0;
    ~Region() {
      if (executable != nullptr) memory->release(static_cast<const uint8_t*>(executable), bytes);
    }
  };

  static asmjit::JitAllocator::CreateParams parameters();
  void take(size_t bytes, Region* region);

  asmjit::JitAllocator::CreateParams parameters_;
  asmjit::JitAllocator allocator_;
  asmjit::Environment environment_;
  size_t limit_bytes_;
  size_t used_ = 0;
  bool available_ = false;
  mutable std::mutex mutex_;
};

}  // namespace sandboa::jit
