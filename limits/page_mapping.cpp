#include "limits/page_mapping.h"

#include <sys/mman.h>

#include <cstdint>

#include "support/check.h"
#include "support/sanitizers.h"

namespace sandboa::limits {

#if defined(__linux__) && !defined(SANDBOA_HAS_ASAN) && !defined(SANDBOA_HAS_TSAN)

namespace {

constexpr size_t kPage = 4096;

size_t whole_pages(size_t bytes) { return (bytes + kPage - 1) & ~(kPage - 1); }

// Pages that are about to be filled come at once, which costs a fraction of a fault each; no more of them than takes about a
// millisecond. A hint: kernels before 5.14 do not know it.
void populate(void* memory, size_t from, size_t to) {
  constexpr size_t kMost = 4 << 20;
  from = whole_pages(from);
  to = whole_pages(to);
  if (from < to) madvise(static_cast<char*>(memory) + from, to - from < kMost ? to - from : kMost, MADV_POPULATE_WRITE);
}

}  // namespace

void* map_pages(size_t bytes) {
  void* memory = mmap(nullptr, whole_pages(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return nullptr;
  populate(memory, 0, bytes);
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
void* grow_pages(void*, size_t, size_t) { return nullptr; }
void unmap_pages(void*, size_t) {}

#endif

}  // namespace sandboa::limits
