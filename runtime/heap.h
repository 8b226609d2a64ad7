// The heap of one session: bump allocation into gaps of 64 KiB-aligned blocks, mark-sweep, large objects apart.
//
// Invariants: (1) collection happens only when the VM calls collect(), at an instruction boundary, so natives hold raw
// pointers in C++ locals freely; (2) allocate() either charges the meter and succeeds or returns null with nothing changed;
// (3) objects are laid out without holes: a block can be walked by size_units, gaps being Objects of kind kFree; (4) a new
// object's fields beyond the header are uninitialised: whoever allocates fills all traced fields before the next
// instruction; (5) under AddressSanitizer what is not allocated is poisoned, but for the gap that allocations are taken
// from: what a collection frees, until it is allocated again, and what was given back. One thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>

#include "limits/meter.h"
#include "runtime/object.h"
#include "support/poison.h"

namespace sandboa::runtime {

class RootVisitor;

class Heap {
 public:
  static constexpr size_t kBlockBytes = 64 * 1024;
  static constexpr size_t kLargeBytes = 8 * 1024;  // from this size on: large-object space

  explicit Heap(limits::Meter& meter);
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  // Null when the memory or object limit is hit (see Runtime::allocation_failure).
  Object* allocate(const Type* type, Kind kind, uint16_t flags, size_t bytes) {
    size_t size = (bytes + 15) & ~size_t{15};
    char* result = cursor_;
    if (__builtin_expect(size > static_cast<size_t>(limit_ - result), 0)) return allocate_slow(type, kind, flags, bytes);
    cursor_ = result + size;
    return place(result, type, kind, flags, size);
  }

  // The same where there is room at hand. Null: nothing has changed, and allocate() is to be asked. REQUIRES: `size` is a
  // multiple of 16.
  SANDBOA_ALWAYS_INLINE Object* allocate_at_hand(const Type* type, Kind kind, uint16_t flags, size_t size) {
    char* result = cursor_;
    if (__builtin_expect(size > static_cast<size_t>(limit_ - result), 0)) return nullptr;
    cursor_ = result + size;
    return place(result, type, kind, flags, size);
  }

  // For native code: makes room at hand for `size` bytes, as allocate() would before it places an object of so many. False:
  // allocate() is to be asked. REQUIRES: below kLargeBytes.
  bool make_room(size_t size);

  // Gives a large object back at once. REQUIRES: nothing refers to it any more. Small ones wait for a collection.
  void release(Object* object);
  // Whether `object` was the latest allocation and can grow in place by `extra` bytes; if so grows it. Counts as the
  // allocation of a larger one would: where there is room says nothing about the program, and is otherwise in a restored
  // session.
  bool try_extend(Object* object, size_t extra);

  // Makes a large object of storage that only one object refers to longer, so that it has `bytes` in all; the owner must
  // refer to the answer from now on. Null: it is as it was, and a new one and a copy must do.
  Object* try_grow(Object* object, size_t bytes);

  // True when enough was allocated since the last collection; the VM polls it at safepoints.
  bool collection_due() const { return (due_ & kCollectionDue) != 0; }
  // The same, or there are finalisers to run.
  bool work_due() const { return due_ != 0; }
  bool finalizers_due() const { return (due_ & kFinalizersDue) != 0; }
  void note_finalizers_due();
  void forget_finalizers() { due_ &= static_cast<uint8_t>(~kFinalizersDue); }
  // The next safepoint collects, whatever was allocated.
  void request_collection();
  // Memory outside the blocks that a collection may set free (programs, large objects) counts towards the next one.
  void note_outside_bytes(size_t bytes);
  // Marks from the roots and frees the rest. REQUIRES: at an instruction boundary.
  void collect(RootVisitor& roots);

  // Where an object lies, counted in blocks as the session got them: the same in every run, and no address. REQUIRES: not
  // shared.
  uint64_t identity(const Object* object) const;

  // Test hook: the n-th allocation from now on fails, and so do all later ones until reset with 0.
  void testing_fail_allocation(uint64_t n);
  // Test hook: every n-th allocation fails, so that operations are called again after a collection. 0: none.
  void testing_fail_every(uint64_t n);
  // Test hook, from now on: behind each object lies a gap that nothing is allocated from. Poisoned as all gaps are, as is
  // the one that allocations are taken from and what rounding adds to an object, it shows who reads or writes beyond an
  // object.
  void testing_redzones();
  bool has_redzones() const { return redzones_; }

  // For native code, which does the same as allocate_at_hand(): offsets in bytes.
  struct Layout;

  // Why the last allocation failed.
  limits::TrapKind failure() const { return failure_; }
  uint64_t allocation_count() const { return allocation_count_; }
  uint64_t collection_count() const { return collection_count_; }
  // While RootVisitor::after_marking() runs: whether the collection has found the object.
  bool survived(const Object* object) const { return object->is_shared() || object->mark == epoch_; }
  uint64_t live_bytes_after_collection() const { return live_bytes_; }
  // About what a collection would have to look at, for charges: the same whatever else the session holds.
  uint64_t collectable_bytes() const { return live_bytes_ + allocated_since_; }

 private:
  friend class Marker;
  friend class HeapSurvey;
  friend class HeapBuilder;
  static constexpr size_t kRedzoneBytes = 16;
  enum Due : uint8_t { kCollectionDue = 1, kFinalizersDue = 2 };
  struct Block {
    Block* next;
    char* used_end;               // objects and gaps fill [start(), used_end); beyond it nothing was ever written
    uint64_t number : 56;         // in the order in which the session got its blocks
    uint64_t survivor_epoch : 8;  // of the last collection that found something alive here; 0: none yet
    uint32_t* survey;             // of a HeapSurvey under way: a number per 16 bytes; else null
    char* start() { return reinterpret_cast<char*>(this) + kHeaderBytes; }
    char* end() { return reinterpret_cast<char*>(this) + kBlockBytes; }
    static constexpr size_t kHeaderBytes = 32;
    static Block* of(const void* address) {
      return reinterpret_cast<Block*>(reinterpret_cast<uintptr_t>(address) & ~(kBlockBytes - 1));
    }
  };
  struct LargeHeader {
    LargeHeader* previous;
    LargeHeader* next;
    uint64_t bytes;  // charged, this header included
    uint64_t number : 63;
    uint64_t is_mapped : 1;  // of pages that can grow (limits/page_mapping.h)
    Object* object() { return reinterpret_cast<Object*>(this + 1); }
    void free();
  };

  Object* place(char* memory, const Type* type, Kind kind, uint16_t flags, size_t size) {
    auto* object = reinterpret_cast<Object*>(memory);
    object->type = type;
    object->kind = kind;
    object->mark = 0;
    object->flags = flags;
    object->size_units = static_cast<uint32_t>(size >> 4);
    ++allocation_count_;
    return object;
  }
  // A copy: the header of what is not allocated is poisoned as well.
  SANDBOA_SEES_POISONED static Object header_at(const char* place) {
    Object header{};
    header.kind = reinterpret_cast<const Object*>(place)->kind;
    header.mark = reinterpret_cast<const Object*>(place)->mark;
    header.size_units = reinterpret_cast<const Object*>(place)->size_units;
    return header;
  }
  void place_gap(char* start, size_t size);
  void open_gap(char* start, char* end);
  void poison_dead();
  Object* allocate_slow(const Type* type, Kind kind, uint16_t flags, size_t bytes);
  Object* allocate_large(const Type* type, Kind kind, uint16_t flags, size_t size);
  bool find_gap(size_t size);
  bool add_block();
  void retire_gap();
  void sweep_large();
  void release_free_blocks();
  bool charge(size_t bytes);
  Object* allocate_checked(const Type* type, Kind kind, uint16_t flags, size_t size, size_t redzone = 0);
  void poison_beyond(Object* object, size_t bytes);
  bool testing() const { return fail_countdown_ != 0 || failing_ || redzones_; }

  char* cursor_ = nullptr;
  char* limit_ = nullptr;  // == cursor_ under test hooks, so that every allocation takes the slow path
  char* gap_start_ = nullptr;
  char* gap_end_ = nullptr;
  limits::Meter& meter_;
  Block* blocks_ = nullptr;       // all blocks, newest first
  Block* sweep_block_ = nullptr;  // where find_gap looks next
  char* sweep_position_ = nullptr;
  LargeHeader* large_ = nullptr;
  uint64_t allocated_since_ = 0;  // bytes, small ones counted when their gap is retired
  uint64_t threshold_ = 0;
  uint64_t live_bytes_ = 0;
  uint64_t allocation_count_ = 0;
  uint64_t block_count_ = 0;
  uint64_t object_base_ = 0;  // allocation_count_ at the last collection minus the survivors
  uint64_t collection_count_ = 0;
  uint64_t fail_countdown_ = 0;  // 0: off
  uint64_t fail_every_ = 0;      // 0: once and for good
  limits::TrapKind failure_ = limits::TrapKind::kNone;
  uint8_t epoch_ = 0;
  bool failing_ = false;
  bool redzones_ = false;
  uint8_t due_ = 0;
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
struct Heap::Layout {
  static constexpr int32_t kCursor = offsetof(Heap, cursor_);
  static constexpr int32_t kLimit = offsetof(Heap, limit_);
  static constexpr int32_t kAllocationCount = offsetof(Heap, allocation_count_);
};
#pragma GCC diagnostic pop

}  // namespace sandboa::runtime
