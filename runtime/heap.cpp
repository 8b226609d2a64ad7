#include "runtime/heap.h"

#include <cstring>

#include "limits/chunk_pool.h"
#include "limits/page_mapping.h"
#include "runtime/marker.h"
#include "support/poison.h"

namespace sandboa::runtime {

using limits::ChunkPool;
using limits::TrapKind;

void Heap::LargeHeader::free() { is_mapped ? limits::unmap_pages(this, bytes) : limits::free_large(this); }

namespace {

constexpr uint64_t kMinimumThreshold = 2 * 1024 * 1024;
constexpr size_t kSmallestUsefulGap = 64;
constexpr size_t kLookAhead = 2048;  // the dead are cold: memory is asked for before a walk over their headers comes to it
constexpr uint64_t kMaximumObjectBytes = uint64_t{1} << 35;

}  // namespace

Heap::Heap(limits::Meter& meter) : meter_(meter), threshold_(kMinimumThreshold) {}

Heap::~Heap() {
  for (LargeHeader* large = large_; large != nullptr;) {
    LargeHeader* next = large->next;
    large->free();
    large = next;
  }
  for (Block* block = blocks_; block != nullptr;) {
    Block* next = block->next;
    ChunkPool::release(block);
    block = next;
  }
}

bool Heap::charge(size_t bytes) {
  if (meter_.try_charge_bytes(bytes)) return true;
  failure_ = TrapKind::kMemory;
  return false;
}

Object* Heap::allocate_slow(const Type* type, Kind kind, uint16_t flags, size_t bytes) {
  size_t size = (bytes + 15) & ~size_t{15};
  if (__builtin_expect(!testing(), 1)) return allocate_checked(type, kind, flags, size);
  bool fails = failing_;
  if (fail_countdown_ != 0 && --fail_countdown_ == 0) {
    fails = true;
    failing_ = fail_every_ == 0;
    fail_countdown_ = fail_every_;
  }
  if (fails) {
    failure_ = TrapKind::kMemory;
    return nullptr;
  }
  limit_ = gap_end_;
  size_t redzone = redzones_ && size < kLargeBytes ? kRedzoneBytes : 0;
  Object* result = allocate_checked(type, kind, flags, size, redzone);
  limit_ = cursor_;
  if (redzones_ && result != nullptr) poison_beyond(result, bytes);
  return result;
}

// What rounding has added to a new object that holds values in a row. Members lie at the very end (member_of()), and others
// are read and copied by words.
void Heap::poison_beyond(Object* object, size_t bytes) {
  bool is_row = object->kind == Kind::kTuple || (object->kind >= Kind::kValueArray && object->kind <= Kind::kFrameStorage);
  if (!is_row || (object->flags & kHasMembers) != 0) return;
  support::poison(reinterpret_cast<char*>(object) + bytes, (size_t{object->size_units} << 4) - bytes);
}

Object* Heap::allocate_checked(const Type* type, Kind kind, uint16_t flags, size_t size, size_t redzone) {
  if (allocation_count_ - object_base_ >= meter_.limits().objects) {
    failure_ = TrapKind::kObjects;
    return nullptr;
  }
  if (size >= kLargeBytes) return allocate_large(type, kind, flags, size);
  if (size + redzone > static_cast<size_t>(limit_ - cursor_)) {
    retire_gap();
    if (!find_gap(size + redzone) && !add_block()) return nullptr;
  }
  char* memory = cursor_;
  cursor_ += size;
  if (redzone != 0) {
    support::unpoison(memory, size);
    place_gap(cursor_, redzone);
    cursor_ += redzone;
  }
  return place(memory, type, kind, flags, size);
}

bool Heap::make_room(size_t size) {
  if (testing() || allocation_count_ - object_base_ >= meter_.limits().objects) return false;
  if (size <= static_cast<size_t>(limit_ - cursor_)) return true;
  retire_gap();
  return find_gap(size) || add_block();
}

// Makes a hole that can be walked over.
void Heap::place_gap(char* start, size_t size) {
  support::unpoison(start, sizeof(Object));
  place(start, nullptr, Kind::kFree, 0, size);
  --allocation_count_;
  support::poison(start, size);
}

// Where the next allocations are taken from. With redzones each of them takes the slow path, which unpoisons no more than it
// needs.
void Heap::open_gap(char* start, char* end) {
  cursor_ = gap_start_ = start;
  limit_ = gap_end_ = end;
  redzones_ ? support::poison(start, static_cast<size_t>(end - start))
            : support::unpoison(start, static_cast<size_t>(end - start));
}

// Turns what is left of the gap into a walkable hole, or gives it back to the untouched tail of the block.
void Heap::retire_gap() {
  if (cursor_ == nullptr) return;
  allocated_since_ += static_cast<uint64_t>(cursor_ - gap_start_);
  Block* block = Block::of(gap_start_);
  if (gap_end_ == block->end()) {
    block->used_end = cursor_;
    support::poison(cursor_, static_cast<size_t>(gap_end_ - cursor_));
  } else if (cursor_ != gap_end_) {
    place_gap(cursor_, static_cast<size_t>(gap_end_ - cursor_));
  }
  cursor_ = limit_ = gap_start_ = gap_end_ = nullptr;
  if (allocated_since_ >= threshold_ && !collection_due()) {
    due_ |= kCollectionDue;
    meter_.request_safepoint();
  }
}

// Lazy sweep: walks on from where the last call stopped, merges dead neighbours, takes the first gap that is large enough.
bool Heap::find_gap(size_t size) {
  while (sweep_block_ != nullptr) {
    Block* block = sweep_block_;
    char* position = sweep_position_;
    while (position < block->end()) {
      char* gap = position;
      while (position < block->used_end) {
        Object object = header_at(position);
        __builtin_prefetch(position + kLookAhead);
        if (object.kind != Kind::kFree && object.mark == epoch_) break;
        position += size_t{object.size_units} << 4;
      }
      if (position >= block->used_end) position = block->end();  // the untouched tail joins the last gap
      if (redzones_ && gap != block->start() && gap != position) {
        place_gap(gap, kRedzoneBytes);
        gap += kRedzoneBytes;
      }
      auto bytes = static_cast<size_t>(position - gap);
      bool is_tail = position == block->end();
      if (is_tail) block->used_end = gap;
      if (bytes >= size && bytes >= kSmallestUsefulGap) {
        sweep_position_ = position;
        open_gap(gap, position);
        return true;
      }
      if (is_tail) break;
      if (bytes != 0) place_gap(gap, bytes);
      position += size_t{header_at(position).size_units} << 4;
    }
    sweep_block_ = block->next;
    sweep_position_ = sweep_block_ == nullptr ? nullptr : sweep_block_->start();
  }
  return false;
}

bool Heap::add_block() {
  if (!charge(kBlockBytes)) return false;
  // Most sessions stay within a block or two; one that has filled those will fill more.
  auto use = block_count_ < 2 ? ChunkPool::Use::kPart : ChunkPool::Use::kWhole;
  auto* block = static_cast<Block*>(ChunkPool::acquire(use));
  if (block == nullptr) {
    meter_.release_bytes(kBlockBytes);
    failure_ = TrapKind::kMemory;
    return false;
  }
  block->next = blocks_;
  block->used_end = block->start();
  block->number = ++block_count_;
  block->survivor_epoch = 0;
  block->survey = nullptr;
  blocks_ = block;
  open_gap(block->start(), block->end());
  return true;
}

void Heap::note_outside_bytes(size_t bytes) {
  allocated_since_ += bytes;
  if (allocated_since_ < threshold_ || collection_due()) return;
  due_ |= kCollectionDue;
  meter_.request_safepoint();
}

void Heap::request_collection() {
  due_ |= kCollectionDue;
  meter_.request_safepoint();
}

Object* Heap::allocate_large(const Type* type, Kind kind, uint16_t flags, size_t size) {
  size_t bytes = size + sizeof(LargeHeader);
  if (size > kMaximumObjectBytes || !charge(bytes)) {
    failure_ = TrapKind::kMemory;
    return nullptr;
  }
  void* mapped = bytes >= limits::kLargePagesFrom ? limits::map_large_pages(bytes) : nullptr;
  auto* header = static_cast<LargeHeader*>(mapped != nullptr ? mapped : limits::allocate_large(bytes));
  if (header == nullptr) {
    meter_.release_bytes(bytes);
    failure_ = TrapKind::kMemory;
    return nullptr;
  }
  header->previous = nullptr;
  header->next = large_;
  header->bytes = bytes;
  header->number = ++block_count_;
  header->is_mapped = mapped != nullptr;
  if (large_ != nullptr) large_->previous = header;
  large_ = header;
  note_outside_bytes(size);
  return place(reinterpret_cast<char*>(header->object()), type, kind, static_cast<uint16_t>(flags | kLarge), size);
}

void Heap::release(Object* object) {
  if ((object->flags & kLarge) == 0) return support::poison(object, size_t{object->size_units} << 4);
  auto* header = reinterpret_cast<LargeHeader*>(object) - 1;
  if (header->previous != nullptr) header->previous->next = header->next;
  if (header->next != nullptr) header->next->previous = header->previous;
  if (large_ == header) large_ = header->next;
  meter_.release_bytes(header->bytes);
  ++object_base_;
  header->free();
}

Object* Heap::try_grow(Object* object, size_t bytes) {
  // Below, the pages that a mapping wastes and the calls of the system weigh more than a copy.
  constexpr size_t kSmallestMapping = 1 << 20;
  if ((object->flags & kLarge) == 0 || testing()) return nullptr;
  auto* header = reinterpret_cast<LargeHeader*>(object) - 1;
  size_t size = (bytes + 15) & ~size_t{15};
  size_t old_bytes = header->bytes, new_bytes = size + sizeof(LargeHeader);
  if (new_bytes < kSmallestMapping || new_bytes <= old_bytes || size > kMaximumObjectBytes) return nullptr;
  bool was_mapped = header->is_mapped != 0;
  size_t added = was_mapped ? new_bytes - old_bytes : new_bytes;
  if (!charge(added)) return nullptr;
  void* grown = was_mapped ? limits::grow_pages(header, old_bytes, new_bytes) : limits::map_pages(new_bytes);
  if (grown == nullptr) {
    meter_.release_bytes(added);
    return nullptr;
  }
  if (!was_mapped) {
    std::memcpy(grown, header, old_bytes);
    limits::free_large(header);
    meter_.release_bytes(old_bytes);
  }
  header = static_cast<LargeHeader*>(grown);
  header->is_mapped = 1;
  header->bytes = new_bytes;
  (header->previous != nullptr ? header->previous->next : large_) = header;
  if (header->next != nullptr) header->next->previous = header;
  header->object()->size_units = static_cast<uint32_t>(size >> 4);
  note_outside_bytes(new_bytes - old_bytes);
  return header->object();
}

bool Heap::try_extend(Object* object, size_t extra) {
  size_t growth = (extra + 15) & ~size_t{15};
  char* end = reinterpret_cast<char*>(object) + (size_t{object->size_units} << 4);
  if (end != cursor_ || growth > static_cast<size_t>(limit_ - cursor_)) return false;
  if ((size_t{object->size_units} << 4) + growth >= kLargeBytes) return false;
  cursor_ += growth;
  object->size_units += static_cast<uint32_t>(growth >> 4);
  ++allocation_count_;
  return true;
}

void Heap::collect(RootVisitor& roots) {
  retire_gap();
  meter_.reach_safepoint();
  epoch_ = epoch_ == 255 ? 1 : static_cast<uint8_t>(epoch_ + 1);
  Marker marker(epoch_, roots);
  roots.visit_roots(marker);
  marker.drain();
  roots.after_marking(marker);
  sweep_large();
  release_free_blocks();
  if (support::kPoisons) poison_dead();
  sweep_block_ = blocks_;
  sweep_position_ = blocks_ == nullptr ? nullptr : blocks_->start();
  live_bytes_ = marker.live_bytes();
  object_base_ = allocation_count_ - marker.live_objects();
  threshold_ = live_bytes_ > kMinimumThreshold ? live_bytes_ : kMinimumThreshold;
  allocated_since_ = 0;
  due_ &= static_cast<uint8_t>(~kCollectionDue);
  ++collection_count_;
}

// Sweeping, which finds what lies between survivors, comes later and bit by bit: this is to see a use before that.
void Heap::poison_dead() {
  for (Block* block = blocks_; block != nullptr; block = block->next) {
    char* dead = block->start();
    for (char* position = dead; position < block->used_end;) {
      Object object = header_at(position);
      char* next = position + (size_t{object.size_units} << 4);
      if (object.kind != Kind::kFree && object.mark == epoch_) {
        support::poison(dead, static_cast<size_t>(position - dead));
        dead = next;
      }
      position = next;
    }
    support::poison(dead, static_cast<size_t>(block->end() - dead));
  }
}

void Heap::note_finalizers_due() {
  due_ |= kFinalizersDue;
  meter_.request_safepoint();
}

void Heap::sweep_large() {
  for (LargeHeader* large = large_; large != nullptr;) {
    LargeHeader* next = large->next;
    if (large->object()->mark != epoch_) release(large->object());
    large = next;
  }
}

// Blocks without a survivor go back to the pool, all but one, which is as good as new. Nothing is read of the dead, which
// lie in memory that is cold by now.
void Heap::release_free_blocks() {
  Block** link = &blocks_;
  while (*link != nullptr) {
    Block* block = *link;
    if (block->survivor_epoch == epoch_) {
      link = &block->next;
    } else if (link == &blocks_ && block->next == nullptr) {
      block->used_end = block->start();
      return;
    } else {
      *link = block->next;
      meter_.release_bytes(kBlockBytes);
      ChunkPool::release(block);
    }
  }
}

uint64_t Heap::identity(const Object* object) const {
  if ((object->flags & kLarge) != 0) return (reinterpret_cast<const LargeHeader*>(object) - 1)->number << 16;
  return uint64_t{Block::of(object)->number} << 16 | (reinterpret_cast<uintptr_t>(object) & (kBlockBytes - 1));
}

void Heap::testing_fail_allocation(uint64_t n) {
  fail_countdown_ = n;
  fail_every_ = 0;
  failing_ = false;
  limit_ = testing() ? cursor_ : gap_end_;
}

void Heap::testing_fail_every(uint64_t n) {
  testing_fail_allocation(n);
  fail_every_ = n;
}

void Heap::testing_redzones() {
  redzones_ = true;
  if (cursor_ == nullptr) return;
  support::poison(cursor_, static_cast<size_t>(gap_end_ - cursor_));
  limit_ = cursor_;
}

}  // namespace sandboa::runtime
