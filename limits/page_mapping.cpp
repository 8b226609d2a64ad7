#include "limits/page_mapping.h"

#include <sys/mman.h>

#include <cstdint>

#include "support/check.h"
#include "support/sanitizers.h"

namespace sandboa::limits {

#if defined(__linux__) && !defined(SANDBOA_HAS_ASAN) && !defined(SANDBOA_HAS_TSAN)

namespace {

constexpr size_t kPage = 4096;

constexpr size_t kLargePage = 2 << 20;
constexpr size_t kMostUnused = 8;  // an eighth of what is asked for

// Large ones if little of the last one is in vain.
size_t whole_pages(size_t bytes) {
  size_t large = (bytes + kLargePage - 1) & ~(kLargePage - 1);
  if (bytes >= kLargePagesFrom && large - bytes <= bytes / kMostUnused) return large;
  return (bytes + kPage - 1) & ~(kPage - 1);
}

void* map(size_t bytes) {
  void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? nullptr : memory;
}

// Pages that are about to be filled come at once, which costs a fraction of a fault each; no more of them than takes about a
// millisecond. A hint: kernels before 5.14 do not know it.
void populate(void* memory, size_t from, size_t to) {
  constexpr size_t kMost = 4 << 20;
  from = (from + kPage - 1) & ~(kPage - 1);
  to = (to + kPage - 1) & ~(kPage - 1);
  if (from < to) madvise(static_cast<char*>(memory) + from, to - from < kMost ? to - from : kMost, MADV_POPULATE_WRITE);
}

}  // namespace

void* map_pages(size_t bytes) {
  void* memory = map(whole_pages(bytes));
  if (memory != nullptr) populate(memory, 0, bytes);
  return memory;
}

void* map_large_pages(size_t bytes) {
  size_t size = whole_pages(bytes);
  auto* mapped = static_cast<char*>(map(size + kLargePage));
  if (mapped == nullptr) return nullptr;
  size_t before = -reinterpret_cast<uintptr_t>(mapped) & (kLargePage - 1);
  char* memory = mapped + before;
  // If a process that has too many mappings cannot do so, it has lost some addresses.
  if (before != 0) munmap(mapped, before);
  munmap(memory + size, kLargePage - before);
  // A hint. The large ones come by faults; what is less than one comes at once.
  madvise(memory, size, MADV_HUGEPAGE);
  populate(memory, size & ~(kLargePage - 1), size);
  return memory;
}

void* grow_pages(void* memory, size_t old_bytes, size_t new_bytes) {
  void* grown = mremap(memory, whole_pages(old_bytes), whole_pages(new_bytes), MREMAP_MAYMOVE);
  if (grown == MAP_FAILED) return nullptr;
  populate(grown, old_bytes, new_bytes);
  return grown;
}

void unmap_pages(void* memory, size_t bytes) { CHECK(munmap(memory, whole_pages(bytes)) == 0); }

#else

void* map_pages(size_t) { return nullptr; }
void* map_large_pages(size_t) { return nullptr; }
void* grow_pages(void*, size_t, size_t) { return nullptr; }
void unmap_pages(void*, size_t) {}

#endif

}  // namespace sandboa::limits
