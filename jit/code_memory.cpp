#include "jit/code_memory.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

#if defined(__aarch64__)
#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace sandboa::jit {

namespace {

// Copying is far faster than emitting.
constexpr size_t kBytesCopiedAtOnce = size_t{32} << 10;
constexpr size_t kBytesCopiedPerUnit = 8;
// Bytes that trap when they are run as instructions.
#if defined(__aarch64__)
constexpr int kTrap = 0;
#else
constexpr int kTrap = 0xCC;
#endif

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
  // It could fill unused memory, too, but all of a new block at once, which takes milliseconds: release() does it.
  parameters.options = asmjit::JitAllocatorOptions::kUseDualMapping;
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

bool CodeMemory::begin(asmjit::CodeHolder* holder, size_t expected_bytes) const {
  if (holder->init(environment_) != asmjit::kErrorOk) return false;
  return expected_bytes == 0 || holder->reserveBuffer(&holder->textSection()->buffer(), expected_bytes) == asmjit::kErrorOk;
}

CodeMemory::Published CodeMemory::publish(asmjit::CodeHolder* holder) {
  Budget unlimited;
  Published published{};
  publish(holder, unlimited, &published).finish();
  return published;
}

SlicedWork CodeMemory::publish(asmjit::CodeHolder* holder, Budget& budget, Published* published) {
  if (holder->sectionCount() != 1 || holder->flatten() != asmjit::kErrorOk ||
      holder->resolveUnresolvedLinks() != asmjit::kErrorOk) {
    co_return;
  }
  Region region{this};
  take(holder->codeSize(), &region);
  if (region.executable == nullptr) co_return;
  if (holder->relocateToBase(reinterpret_cast<uintptr_t>(region.executable)) != asmjit::kErrorOk) co_return;
  const asmjit::CodeBuffer& code = holder->textSection()->buffer();
  if (code.size() != region.bytes) co_return;
  for (size_t copied = 0; copied < region.bytes;) {
    size_t part = std::min(kBytesCopiedAtOnce, region.bytes - copied);
    std::memcpy(static_cast<char*>(region.writable) + copied, code.data() + copied, part);
    copied += part;
    budget.spend(static_cast<int64_t>(part / kBytesCopiedPerUnit));
    if (budget.is_spent() && copied < region.bytes) co_await SlicedWork::Pause();
  }
  asmjit::VirtMem::flushInstructionCache(region.executable, region.bytes);
  if (!synchronize_processors()) co_return;
  *published = {static_cast<const uint8_t*>(std::exchange(region.executable, nullptr)), region.bytes};
}

void CodeMemory::take(size_t bytes, Region* region) {
  std::lock_guard lock(mutex_);
  if (used_ > limit_bytes_ || bytes > limit_bytes_ - used_) return;
  void* executable = nullptr;
  void* writable = nullptr;
  if (allocator_.alloc(&executable, &writable, bytes) != asmjit::kErrorOk) return;
  region->executable = executable;
  region->writable = writable;
  region->bytes = bytes;
  used_ += bytes;
}

void CodeMemory::release(const uint8_t* code, size_t bytes) {
  std::lock_guard lock(mutex_);
  void* executable = nullptr;
  void* writable = nullptr;
  size_t size = 0;
  if (allocator_.query(const_cast<uint8_t*>(code), &executable, &writable, &size) == asmjit::kErrorOk) {
    std::memset(writable, kTrap, size);
  }
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
