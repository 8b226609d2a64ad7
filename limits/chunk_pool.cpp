#include "limits/chunk_pool.h"

#include <sys/mman.h>

#include <bit>
#include <cstdlib>
#include <mutex>
#include <new>

#include "support/check.h"

#if !defined(SANDBOA_HAS_ASAN) && !defined(SANDBOA_HAS_TSAN)
#include <mimalloc.h>
#endif

namespace sandboa::limits {

thread_local constinit ChunkPool::Stock ChunkPool::stock_;

// Lies at the start of its own 4 MiB-aligned memory, in place of block 0. Block i is at i * kBlockBytes.
struct ChunkPool::Region {
  static constexpr size_t kBytes = 4 << 20;
  static constexpr uint32_t kBlocks = kBytes / kBlockBytes;
  static_assert(kBlocks == 64, "one bit of cold per block");

  Region* next_cold;  // in Shared::cold_regions_, while cold != 0
  uint64_t cold;      // free blocks without memory behind them
};

class ChunkPool::Shared {
 public:
  void* acquire(bool* is_cold) {
    std::lock_guard lock(mutex_);
    if (warm_ != nullptr) {
      Link* block = warm_;
      support::unpoison(block, kBlockBytes);
      warm_ = block->next;
      --warm_count_;
      return block;
    }
    *is_cold = true;
    return acquire_cold();
  }

  void release(void* block) {
    std::lock_guard lock(mutex_);
    if (warm_count_ < kMaxWarmBlocks) {
      auto* link = static_cast<Link*>(block);
      link->next = warm_;
      warm_ = link;
      ++warm_count_;
      support::poison(block, kBlockBytes);
      return;
    }
    madvise(block, kBlockBytes, MADV_DONTNEED);
    auto address = reinterpret_cast<uintptr_t>(block);
    auto* region = reinterpret_cast<Region*>(address & ~uintptr_t{Region::kBytes - 1});
    if (region->cold == 0) {
      region->next_cold = cold_regions_;
      cold_regions_ = region;
    }
    region->cold |= uint64_t{1} << ((address % Region::kBytes) / kBlockBytes);
    ++cold_count_;
    support::poison(block, kBlockBytes);
  }

  Statistics statistics() {
    std::lock_guard lock(mutex_);
    return {region_count_, warm_count_, cold_count_};
  }

 private:
  void* acquire_cold() {
    if (cold_regions_ == nullptr && !add_region()) return nullptr;
    Region* region = cold_regions_;
    auto index = static_cast<uint32_t>(std::countr_zero(region->cold));
    region->cold &= region->cold - 1;
    if (region->cold == 0) cold_regions_ = region->next_cold;
    --cold_count_;
    char* block = reinterpret_cast<char*>(region) + index * kBlockBytes;
    support::unpoison(block, kBlockBytes);
    return block;
  }

  // Maps twice the size and cuts it to an aligned region. Regions are never unmapped: their pages are given back instead.
  bool add_region() {
    void* mapped =
        mmap(nullptr, 2 * Region::kBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED) return false;
    auto start = reinterpret_cast<uintptr_t>(mapped);
    uintptr_t aligned = (start + Region::kBytes - 1) & ~uintptr_t{Region::kBytes - 1};
    if (aligned != start) munmap(mapped, aligned - start);
    uintptr_t end = aligned + Region::kBytes;
    munmap(reinterpret_cast<void*>(end), start + 2 * Region::kBytes - end);
    // A huge page would make the first touch of an idle session cost 2 MiB.
    madvise(reinterpret_cast<void*>(aligned), Region::kBytes, MADV_NOHUGEPAGE);

    auto* region = reinterpret_cast<Region*>(aligned);
    region->cold = ~uint64_t{1};  // all but block 0, where the Region lies
    region->next_cold = cold_regions_;
    cold_regions_ = region;
    cold_count_ += Region::kBlocks - 1;
    ++region_count_;
    return true;
  }

  std::mutex mutex_;
  Link* warm_ = nullptr;
  Region* cold_regions_ = nullptr;
  size_t warm_count_ = 0;
  size_t cold_count_ = 0;
  size_t region_count_ = 0;
};

// Gives a thread's stock back when the thread ends.
struct ChunkPool::StockReturner {
  ~StockReturner() {
    Stock& stock = stock_;
    stock.capacity = 0;
    while (stock.first != nullptr) {
      Link* block = stock.first;
      stock.first = block->next;
      shared().release(block);
    }
    stock.count = 0;
  }
  void touch() {}
};

// Never destroyed: sessions with static lifetime may outlive every destructor here.
ChunkPool::Shared& ChunkPool::shared() {
  alignas(Shared) static char storage[sizeof(Shared)];
  static Shared* pool = new (storage) Shared;
  return *pool;
}

void ChunkPool::open_stock() {
  static thread_local bool opened = false;
  if (opened) return;  // capacity 0 now means that the thread is ending
  opened = true;
  static thread_local StockReturner returner;
  returner.touch();
  stock_.capacity = kStockBlocks;
}

void* ChunkPool::acquire_slow(Use use) {
  bool is_cold = false;
  void* block = shared().acquire(&is_cold);
  // A hint: kernels before 5.14 do not know it, and the pages come by faults.
  if (is_cold && use == Use::kWhole && block != nullptr) madvise(block, kBlockBytes, MADV_POPULATE_WRITE);
  return block;
}

void ChunkPool::release_slow(void* block) {
  DCHECK(reinterpret_cast<uintptr_t>(block) % kBlockBytes == 0);
  if (!support::kPoisons && stock_.capacity == 0) {
    open_stock();
    if (stock_.capacity != 0) return release(block);
  }
  // A full stock: half of it goes to the shared list, so that a run of releases does not take the lock every time.
  if (!support::kPoisons && stock_.count != 0) {
    while (stock_.count > kStockBlocks / 2) {
      Link* surplus = stock_.first;
      stock_.first = surplus->next;
      --stock_.count;
      shared().release(surplus);
    }
    return release(block);
  }
  shared().release(block);
}

ChunkPool::Statistics ChunkPool::statistics() { return shared().statistics(); }

// Under a sanitizer its own allocator serves: it can tell where an object ends, and sees how memory passes between threads.
#if defined(SANDBOA_HAS_ASAN) || defined(SANDBOA_HAS_TSAN)
void* allocate_large(size_t bytes) { return std::malloc(bytes); }
void free_large(void* memory) { std::free(memory); }
#else
void* allocate_large(size_t bytes) {
  // Arrays that are about to be filled, as blocks are. Larger ones are left to page faults: no single call may take long.
  // Below a few pages, as for the state of a session, the call costs more than the faults.
  constexpr size_t kMinPopulated = 8 << 10;
  constexpr size_t kMaxPopulated = 4 << 20;
  constexpr uintptr_t kPage = 4096;
  void* memory = mi_malloc_aligned(bytes, 16);
  if (memory == nullptr || bytes < kMinPopulated || bytes > kMaxPopulated) return memory;
  auto start = (reinterpret_cast<uintptr_t>(memory) + kPage - 1) & ~(kPage - 1);
  uintptr_t end = (reinterpret_cast<uintptr_t>(memory) + bytes) & ~(kPage - 1);
  if (start < end) madvise(reinterpret_cast<void*>(start), end - start, MADV_POPULATE_WRITE);
  return memory;
}
void free_large(void* memory) { mi_free(memory); }
#endif

}  // namespace sandboa::limits
