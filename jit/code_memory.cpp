#include "jit/code_memory.h"

#include <cstdlib>
#include <cstring>

#if defined(__aarch64__)
#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace sandboa::jit {

namespace {

// Processors of x86-64 see by themselves that instructions have changed. ARM64's may run what they have fetched before,
// until they synchronize: the operating system makes all do so that run a thread of this process. Registering comes first.
#if defined(__aarch64__)
bool register_synchronization() {
  return syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, 0, 0) == 0;
}
bool synchronize_processors() { return syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE, 0, 0) == 0; }
#else
bool register_synchronization() { return true; }
bool synchronize_processors() { return true; }
#endif

}  // namespace

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
  available_ = available_ && register_synchronization();
}

bool CodeMemory::begin(asmjit::CodeHolder* holder) const { return holder->init(environment_) == asmjit::kErrorOk; }

CodeMemory::Published CodeMemory::publish(asmjit::CodeHolder* holder) {
  if (holder->flatten() != asmjit::kErrorOk || holder->resolveUnresolvedLinks() != asmjit::kErrorOk) return {};
  size_t bytes = holder->codeSize();
  std::lock_guard lock(mutex_);
  if (used_ > limit_bytes_ || bytes > limit_bytes_ - used_) return {};
  void* executable = nullptr;
  void* writable = nullptr;
  if (allocator_.alloc(&executable, &writable, bytes) != asmjit::kErrorOk) return {};
  bool is_ready = holder->relocateToBase(reinterpret_cast<uintptr_t>(executable)) == asmjit::kErrorOk &&
                  holder->copyFlattenedData(writable, bytes) == asmjit::kErrorOk;
  if (is_ready) {
    asmjit::VirtMem::flushInstructionCache(executable, bytes);
    is_ready = synchronize_processors();
  }
  if (!is_ready) {
    allocator_.release(executable);
    return {};
  }
  used_ += bytes;
  return {static_cast<const uint8_t*>(executable), bytes};
}

void CodeMemory::release(const uint8_t* code, size_t bytes) {
  std::lock_guard lock(mutex_);
  allocator_.release(const_cast<uint8_t*>(code));
  used_ -= bytes;
}

void CodeMemory::set_limit(size_t bytes) {
  std::lock_guard lock(mutex_);
  limit_bytes_ = bytes;
}

size_t CodeMemory::limit_bytes() const {
  std::lock_guard lock(mutex_);
  return limit_bytes_;
}

size_t CodeMemory::bytes_used() const {
  std::lock_guard lock(mutex_);
  return used_;
}

}  // namespace sandboa::jit

// asmjit's own versions of these are in the one member of its archive that cannot be linked into a shared library, since
// they write to stderr. Nobody else needs that member, so the linker leaves it out.
namespace asmjit::DebugUtils {

const char* errorAsString(Error) noexcept { return "asmjit has failed"; }
void debugOutput(const char*) noexcept {}
void assertionFailed(const char*, int, const char*) noexcept { std::abort(); }

}  // namespace asmjit::DebugUtils
