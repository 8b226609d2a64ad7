#include "runtime/heap_image.h"

#include <cstring>

#include "limits/chunk_pool.h"
#include "support/check.h"

namespace sandboa::runtime {

// ---- taking apart

HeapSurvey::HeapSurvey(Heap& heap) : heap_(heap) {
  for (Heap::Block* block = heap.blocks_; block != nullptr; block = block->next) {
    tables_.push_back(new uint32_t[kUnits]());
    block->survey = tables_.back();
  }
}

HeapSurvey::~HeapSurvey() {
  for (Heap::Block* block = heap_.blocks_; block != nullptr; block = block->next) block->survey = nullptr;
  for (uint32_t* table : tables_) delete[] table;
}

uint32_t& HeapSurvey::number_place(const Object* object) {
  return (object->flags & kLarge) != 0 ? large_[object] : number_in_block(object);
}

uint32_t& HeapSurvey::number_in_block(const void* place) {
  return Heap::Block::of(place)->survey[(reinterpret_cast<uintptr_t>(place) & (Heap::kBlockBytes - 1)) >> 4];
}

bool HeapSurvey::parts_of(Heap::Block* block, bool is_swept, std::vector<Part>& parts) {
  bool is_open = heap_.cursor_ != nullptr && heap_.gap_start_ >= block->start() && heap_.gap_start_ < block->end();
  char* gap_end = is_open ? heap_.gap_end_ : nullptr;
  // What was allocated from the open gap lies behind used_end if that gap is the block's tail.
  char* end = is_open && gap_end == block->end() ? heap_.cursor_ : block->used_end;
  bool open_is_told = false;
  bool is_worth_it = is_open || !is_swept || block == heap_.sweep_block_;
  auto add = [&](Part::Kind kind, char* start, size_t bytes) {
    auto units = static_cast<uint32_t>(bytes >> 4);
    // Where sweeping goes on must be the start of a part.
    bool joins = !parts.empty() && kind != Part::kObject && parts.back().kind == kind && start != heap_.sweep_position_;
    if (joins) {
      parts.back().units += units;
    } else {
      parts.push_back({kind, start, units});
    }
  };
  for (char* position = block->start(); position < end;) {
    if (is_open && position == heap_.cursor_ && !open_is_told) {
      add(Part::kOpenGap, position, static_cast<size_t>(gap_end - position));
      open_is_told = true;
      position = gap_end;  // perhaps the same place: the gap is used up
      continue;
    }
    Object object = Heap::header_at(position);
    size_t bytes = size_t{object.size_units} << 4;
    bool is_behind_sweep = !is_swept || (block == heap_.sweep_block_ && position >= heap_.sweep_position_);
    bool is_gap = object.kind == Kind::kFree || (is_behind_sweep && object.mark != heap_.epoch_);
    if (number_in_block(position) != 0) {
      add(Part::kObject, position, bytes);
      is_worth_it = true;
    } else {
      add(is_gap ? Part::kGap : Part::kFiller, position, bytes);
    }
    position += bytes;
  }
  if (is_open && !open_is_told) add(Part::kOpenGap, end, static_cast<size_t>(gap_end - end));
  return is_worth_it;
}

void HeapSurvey::number_objects() {
  struct Numbering {
    HeapSurvey& survey;
    void block(uint64_t) {}
    void gap(uint32_t) {}
    void filler(uint32_t) {}
    void open_gap(uint64_t, uint32_t) {}
    void object(Object* object) { survey.number_place(object) = ++survey.count_; }
    void end_block() {}
    void large(uint64_t, Object* each) { object(each); }
  };
  Numbering numbering{*this};
  walk(numbering);
}

HeapCounters HeapSurvey::counters() const {
  return {heap_.allocated_since_, heap_.threshold_,   heap_.live_bytes_,       heap_.allocation_count_,
          heap_.block_count_,     heap_.object_base_, heap_.collection_count_, heap_.due_};
}

HeapPlace HeapSurvey::sweep_place() const {
  Heap::Block* block = heap_.sweep_block_;
  char* position = heap_.sweep_position_;
  if (block != nullptr && position >= block->used_end) {  // done with this one
    block = block->next;
    position = block == nullptr ? nullptr : block->start();
  }
  if (block == nullptr) return {};
  return {block->number, static_cast<uint32_t>(position - reinterpret_cast<char*>(block))};
}

// ---- building

bool HeapBuilder::begin_block(uint64_t number) {
  if (number == 0 || number >= last_number_ || number >> 40 != 0 || block_ != nullptr) return false;
  if (!heap_.charge(Heap::kBlockBytes)) return false;
  auto* block = static_cast<Heap::Block*>(limits::ChunkPool::acquire(limits::ChunkPool::Use::kPart));
  if (block == nullptr) {
    heap_.meter_.release_bytes(Heap::kBlockBytes);
    return false;
  }
  block->next = nullptr;
  block->number = last_number_ = number;
  block->survivor_epoch = 0;
  block->used_end = block->start();
  block->survey = nullptr;
  Heap::Block** link = &heap_.blocks_;
  while (*link != nullptr) link = &(*link)->next;
  *link = block;
  block_ = block;
  at_ = block->start();
  is_tail_open_ = false;
  return true;
}

char* HeapBuilder::take(uint64_t units) {
  if (block_ == nullptr || units == 0 || units > static_cast<uint64_t>(block_->end() - at_) >> 4) return nullptr;
  char* result = at_;
  at_ += units << 4;
  return result;
}

Object* HeapBuilder::put_filler(uint64_t units, Kind kind) {
  char* place = take(units);
  if (place == nullptr) return nullptr;
  Object* object = heap_.place(place, nullptr, kind, 0, units << 4);
  object->mark = heap_.epoch_;
  support::poison(object, units << 4);
  return object;
}

Object* HeapBuilder::object(const Type* type, Kind kind, uint16_t flags, uint64_t units) {
  char* place = take(units);
  return place == nullptr ? nullptr : heap_.place(place, type, kind, flags, units << 4);
}

bool HeapBuilder::open_gap(uint64_t gap_start, uint64_t units) {
  if (block_ == nullptr || heap_.cursor_ != nullptr) return false;
  char* start = reinterpret_cast<char*>(block_) + (gap_start << 4);
  if (gap_start >= Heap::kBlockBytes >> 4 || start < block_->start() || start > at_) return false;
  if (units > static_cast<uint64_t>(block_->end() - at_) >> 4) return false;
  heap_.gap_start_ = start;
  heap_.cursor_ = at_;
  at_ += units << 4;
  heap_.limit_ = heap_.gap_end_ = at_;
  is_tail_open_ = at_ == block_->end();
  return true;
}

bool HeapBuilder::end_block() {
  if (block_ == nullptr) return false;
  block_->used_end = is_tail_open_ ? heap_.gap_start_ : at_;
  block_ = nullptr;
  return true;
}

Object* HeapBuilder::large(uint64_t number, const Type* type, Kind kind, uint16_t flags, uint64_t units) {
  if (number == 0 || number >= last_large_ || number >> 40 != 0 || units << 4 < Heap::kLargeBytes || units > UINT32_MAX)
    return nullptr;
  Object* object = heap_.allocate_large(type, kind, flags, units << 4);
  if (object == nullptr) return nullptr;
  // Put at the head of the list, it goes to its end.
  auto* header = reinterpret_cast<Heap::LargeHeader*>(object) - 1;
  header->number = last_large_ = number;
  if (last_large_header_ != nullptr) {
    heap_.large_ = header->next;
    heap_.large_->previous = nullptr;
    header->previous = last_large_header_;
    header->next = nullptr;
    last_large_header_->next = header;
  }
  last_large_header_ = header;
  return object;
}

bool HeapBuilder::finish(const HeapCounters& counters, HeapPlace sweep) {
  if (block_ != nullptr || counters.allocation_count < counters.object_base) return false;
  if (heap_.blocks_ != nullptr && heap_.blocks_->number > counters.block_count) return false;
  if (heap_.large_ != nullptr && heap_.large_->number > counters.block_count) return false;
  heap_.allocated_since_ = counters.allocated_since;
  heap_.threshold_ = counters.threshold;
  heap_.live_bytes_ = counters.live_bytes;
  heap_.allocation_count_ = counters.allocation_count;
  heap_.block_count_ = counters.block_count;
  heap_.object_base_ = counters.object_base;
  heap_.collection_count_ = counters.collection_count;
  heap_.due_ = counters.due & (Heap::kCollectionDue | Heap::kFinalizersDue);
  if (heap_.due_ != 0) heap_.meter_.request_safepoint();
  if (sweep.block == 0) return true;
  for (Heap::Block* block = heap_.blocks_; block != nullptr; block = block->next) {
    if (block->number != sweep.block) continue;
    char* wanted = reinterpret_cast<char*>(block) + sweep.offset;
    for (char* at = block->start(); at <= block->used_end;) {
      if (at == wanted) {
        heap_.sweep_block_ = block;
        heap_.sweep_position_ = wanted;
        return true;
      }
      if (at == block->used_end) break;
      bool is_open_gap = at == heap_.cursor_ && heap_.gap_end_ != at;
      at = is_open_gap ? heap_.gap_end_ : at + (size_t{Heap::header_at(at).size_units} << 4);
    }
    return false;
  }
  return false;
}

}  // namespace sandboa::runtime
