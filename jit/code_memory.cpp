#include "jit/code_memory.h"

#include <cstring>

namespace sandboa::jit {

asmjit::JitAllocator::CreateParams CodeMemory::parameters() {
  asmjit::JitAllocator::CreateParams parameters{};
  parameters.options = asmjit::JitAllocatorOptions::kUseDualMapping | asmjit::JitAllocatorOptions::kFillUnusedMemory;
  return parameters;
}

CodeMemory::CodeMemory(size_t limit_bytes)
    : parameters_(parameters()),
      allocator_(&parameters_),
      environment_(asmjit::Environment::host()),
      limit_bytes_(limit_bytes) {
  void* executable = nullptr;
  void* writable = nullptr;
  available_ = allocator_.alloc(&executable, &writable, 64) == asmjit::kErrorOk;
  // Where only one mapping is to be had, asmjit makes it writable and executable: no native code then.
  if (available_ && executable == writable) available_ = false;
  if (executable != nullptr) allocator_.release(executable);
}

bool CodeMemory::begin(asmjit::CodeHolder* holder) const { return holder->init(environment_) == asmjit::kErrorOk; }

CodeMemory::Published CodeMemory::publish(asmjit::CodeHolder* holder) {
  if (holder->flatten() != asmjit::kErrorOk || holder->resolveUnresolvedLinks() != asmjit::kErrorOk) return {};
  size_t bytes = holder->codeSize();
  std::lock_guard lock(mutex_);
  if (bytes > limit_bytes_ - used_) return {};
  void* executable = nullptr;
  void* writable = nullptr;
  if (allocator_.alloc(&executable, &writable, bytes) != asmjit::kErrorOk) return {};
  bool fits = holder->relocateToBase(reinterpret_cast<uintptr_t>(executable)) == asmjit::kErrorOk &&
              holder->copyFlattenedData(writable, bytes) == asmjit::kErrorOk;
  if (!fits) {
    allocator_.release(executable);
    return {};
  }
  asmjit::VirtMem::flushInstructionCache(executable, bytes);
  used_ += bytes;
  return {static_cast<const uint8_t*>(executable), bytes};
}

void CodeMemory::release(const uint8_t* code, size_t bytes) {
  std::lock_guard lock(mutex_);
  allocator_.release(const_cast<uint8_t*>(code));
  used_ -= bytes;
}

size_t CodeMemory::bytes_used() const {
  std::lock_guard lock(mutex_);
  return used_;
}

}  // namespace sandboa::jit
