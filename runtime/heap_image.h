// The heap of a session taken apart and built again, object by object at the same place: for snapshots.
//
// Where an object lies is its identity (Heap::identity()), on which id(), hash() and the order of sets depend; where the
// next one will lie, when the next collection comes and what it frees depend on all that was allocated before. So a heap
// that is built again has its blocks under the same numbers, its objects at the same offsets, and what was garbage is filler
// until the next collection, as it was. Addresses differ, and nothing else.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "runtime/heap.h"

namespace sandboa::runtime {

// Heap's counters; the same before and after.
struct HeapCounters {
  uint64_t allocated_since, threshold, live_bytes, allocation_count, block_count, object_base, collection_count;
  uint8_t due;

  template <class Visit>
  void each(Visit visit) {
    for (uint64_t* number :
         {&allocated_since, &threshold, &live_bytes, &allocation_count, &block_count, &object_base, &collection_count}) {
      visit(*number);
    }
  }
};

// A place in a block; number 0: none.
struct HeapPlace {
  uint64_t block = 0;
  uint32_t offset = 0;
};

// What of the heap is wanted, and in which order it lies. REQUIRES: nothing is allocated or collected meanwhile. Between
// instructions only.
class HeapSurvey {
 public:
  explicit HeapSurvey(Heap& heap);
  ~HeapSurvey();
  HeapSurvey(const HeapSurvey&) = delete;
  HeapSurvey& operator=(const HeapSurvey&) = delete;

  // Marks an object as wanted. False: it was already. REQUIRES: not shared.
  bool want(const Object* object) {
    uint32_t& number = number_place(object);
    if (number != 0) return false;
    number = kWanted;
    return true;
  }
  // Gives wanted objects the numbers 1, 2, 3, ... in the order of walk().
  void number_objects();
  // 0: not wanted.
  uint32_t number_of(const Object* object) { return number_place(object); }

  // Calls, block by block: visitor.block(number), then in order of their places visitor.gap(units), filler(units),
  // object(Object*) and open_gap(gap_start, units), the gap that the next allocation is taken from; gap_start is where it
  // began. At last visitor.large(number, Object*). Blocks that hold nothing wanted and nothing that can be allocated are
  // left out. Units are 16 bytes.
  template <class Visitor>
  void walk(Visitor& visitor);

  HeapCounters counters() const;
  // Where lazy sweeping goes on.
  HeapPlace sweep_place() const;

 private:
  static constexpr uint32_t kWanted = 0xFFFFFFFF;
  static constexpr size_t kUnits = Heap::kBlockBytes / 16;

  struct Part {
    enum Kind : uint8_t { kObject, kGap, kFiller, kOpenGap } kind;
    char* start;
    uint32_t units;
  };

  uint32_t& number_place(const Object* object);
  static uint32_t& number_in_block(const void* place);
  // The parts of a block in order; answers whether it is worth writing.
  bool parts_of(Heap::Block* block, bool is_swept, std::vector<Part>& parts);

  Heap& heap_;
  std::vector<uint32_t*> tables_;
  std::unordered_map<const Object*, uint32_t> large_;
  uint32_t count_ = 0;
};

// Builds a heap from what HeapSurvey::walk() told. REQUIRES: the heap is new. Answers false or null when the memory limit is
// hit or what is told is impossible.
class HeapBuilder {
 public:
  explicit HeapBuilder(Heap& heap) : heap_(heap) {}

  bool begin_block(uint64_t number);
  bool gap(uint64_t units) { return put_filler(units, Kind::kFree) != nullptr; }
  bool filler(uint64_t units) { return put_filler(units, Kind::kNone) != nullptr; }
  bool open_gap(uint64_t gap_start, uint64_t units);
  Object* object(const Type* type, Kind kind, uint16_t flags, uint64_t units);
  bool end_block();
  Object* large(uint64_t number, const Type* type, Kind kind, uint16_t flags, uint64_t units);
  bool finish(const HeapCounters& counters, HeapPlace sweep);

 private:
  Object* put_filler(uint64_t units, Kind kind);
  char* take(uint64_t units);

  Heap& heap_;
  Heap::Block* block_ = nullptr;
  char* at_ = nullptr;
  bool is_tail_open_ = false;
  uint64_t last_number_ = UINT64_MAX;
  uint64_t last_large_ = UINT64_MAX;
  Heap::LargeHeader* last_large_header_ = nullptr;
};

template <class Visitor>
void HeapSurvey::walk(Visitor& visitor) {
  std::vector<Part> parts;
  bool is_swept = true;  // lazy sweeping goes through the list in this order
  for (Heap::Block* block = heap_.blocks_; block != nullptr; block = block->next) {
    parts.clear();
    if (parts_of(block, is_swept, parts)) {
      visitor.block(block->number);
      for (const Part& part : parts) {
        switch (part.kind) {
          case Part::kObject:
            visitor.object(reinterpret_cast<Object*>(part.start));
            break;
          case Part::kGap:
            visitor.gap(part.units);
            break;
          case Part::kFiller:
            visitor.filler(part.units);
            break;
          case Part::kOpenGap:
            visitor.open_gap(static_cast<uint64_t>(heap_.gap_start_ - reinterpret_cast<char*>(block)) >> 4, part.units);
            break;
        }
      }
      visitor.end_block();
    }
    if (block == heap_.sweep_block_) is_swept = false;
  }
  for (Heap::LargeHeader* large = heap_.large_; large != nullptr; large = large->next) {
    if (number_place(large->object()) != 0) visitor.large(large->number, large->object());
  }
}

}  // namespace sandboa::runtime
