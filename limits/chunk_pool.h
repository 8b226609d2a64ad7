// Memory for session heaps, shared by the whole process: 64 KiB blocks from lazily carved regions, and large objects from
// mimalloc (this is its only wrapper).
//
// Invariants: (1) a block is kBlockBytes long and aligned to kBlockBytes, its contents are unspecified; (2) a fresh block
// costs address space only until it is touched; (3) released blocks stay warm up to kMaxWarmBlocks, the pages of the rest go
// back to the system. The pool does no accounting for sessions: who acquires has charged its meter. Threads: any. The fast
// paths use a small per-thread stock and take no lock. Under AddressSanitizer free blocks are poisoned, so that every
// hand-over takes the slow path.
#pragma once

#include <cstddef>
#include <cstdint>

#include "support/poison.h"

namespace sandboa::limits {

class ChunkPool {
 public:
  static constexpr size_t kBlockBytes = 64 * 1024;
  static constexpr size_t kMaxWarmBlocks = 1024;  // 64 MiB in the shared list; each thread's stock comes on top

  // How much of a block its owner expects to touch. The pages of a block that will be filled are made in one go: one by one,
  // each costs a page fault.
  enum class Use : uint8_t { kPart, kWhole };

  // Null when the system has no memory left.
  [[nodiscard]] static void* acquire(Use use = Use::kPart) {
    Stock& stock = stock_;
    Link* block = stock.first;
    if (__builtin_expect(block == nullptr || support::kPoisons, 0)) return acquire_slow(use);
    stock.first = block->next;
    --stock.count;
    return block;
  }

  // REQUIRES: `block` came from acquire(); any thread may release it.
  static void release(void* block) {
    Stock& stock = stock_;
    if (__builtin_expect(stock.count >= stock.capacity || support::kPoisons, 0)) return release_slow(block);
    auto* link = static_cast<Link*>(block);
    link->next = stock.first;
    stock.first = link;
    ++stock.count;
  }

  struct Statistics {
    size_t regions;
    size_t warm_blocks;  // of the shared list
    size_t cold_blocks;  // free, without memory behind them
  };
  static Statistics statistics();

 private:
  static constexpr uint32_t kStockBlocks = 16;

  struct Link {
    Link* next;
  };
  // Capacity 0 until the thread has arranged for its stock to be given back when it ends, and again afterwards.
  struct Stock {
    Link* first = nullptr;
    uint32_t count = 0;
    uint32_t capacity = 0;
  };
  struct StockReturner;
  struct Region;
  class Shared;

  static void* acquire_slow(Use use);
  static void release_slow(void* block);
  static Shared& shared();
  static void open_stock();

  static thread_local constinit Stock stock_;
};

// Objects that are too large for a block; 16-byte aligned. Null when the system has no memory left.
[[nodiscard]] void* allocate_large(size_t bytes);
void free_large(void* memory);

}  // namespace sandboa::limits
