#include "limits/page_mapping.h"

#include <sys/mman.h>

#include <array>
#include <atomic>
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

void unmap(void* memory, size_t size) { CHECK(munmap(memory, size) == 0); }

// What was given back last of what was made of large pages, with its size in the first word. Programs make arrays of the
// same size again and again, and the system would clear each page anew. A collection gives back several at a time.
constexpr size_t kMostKept = 8 << 20;
constexpr size_t kMostKeptTogether = 24 << 20;
std::array<std::atomic<void*>, 4> kept{};
std::atomic<size_t> kept_bytes = 0;

size_t size_of_kept(const void* memory) { return *static_cast<const size_t*>(memory); }

// From its place, or null.
void* take_from(std::atomic<void*>& place) {
  void* memory = place.exchange(nullptr);
  if (memory != nullptr) kept_bytes.fetch_sub(size_of_kept(memory));
  return memory;
}

bool keep(void* memory, size_t size) {
  if (kept_bytes.fetch_add(size) + size <= kMostKeptTogether) {
    *static_cast<size_t*>(memory) = size;
    for (std::atomic<void*>& place : kept) {
      void* none = nullptr;
      if (place.compare_exchange_strong(none, memory)) return true;
    }
  }
  kept_bytes.fetch_sub(size);
  return false;
}

// What has another size makes room: that is asked for no longer.
void* take_kept(size_t size) {
  for (std::atomic<void*>& place : kept) {
    void* memory = take_from(place);
    if (memory == nullptr) continue;
    size_t its_size = size_of_kept(memory);
    if (its_size == size) return memory;
    unmap(memory, its_size);
  }
  return nullptr;
}

}  // namespace

void* map_pages(size_t bytes) {
  void* memory = map(whole_pages(bytes));
  if (memory != nullptr) populate(memory, 0, bytes);
  return memory;
}

void* map_large_pages(size_t bytes) {
  size_t size = whole_pages(bytes);
  if (void* memory = take_kept(size)) return memory;
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

void unmap_pages(void* memory, size_t bytes) {
  size_t size = whole_pages(bytes);
  bool may_be_kept = (reinterpret_cast<uintptr_t>(memory) | size) % kLargePage == 0 && size <= kMostKept;
  if (!may_be_kept || !keep(memory, size)) unmap(memory, size);
}

#else

void* map_pages(size_t) { return nullptr; }
void* map_large_pages(size_t) { return nullptr; }
void* grow_pages(void*, size_t, size_t) { return nullptr; }
void unmap_pages(void*, size_t) {}

#endif

}  // namespace sandboa::limits
