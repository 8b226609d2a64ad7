// The objects that a pickle holds so far.
#pragma once

#include <cstdlib>

#include "runtime/registry.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"

namespace sandboa::vm {

// Which objects have been written, and as which. The pickler's own memo knows those of earlier calls and of Python.
class PickleMemo {
 public:
  explicit PickleMemo(runtime::Runtime& rt) : rt_(rt), objects_(rt) {}
  ~PickleMemo() {
    std::free(slots_);
    rt_.meter.release_bytes(capacity_ * sizeof(uint32_t));
  }
  PickleMemo(const PickleMemo&) = delete;
  PickleMemo& operator=(const PickleMemo&) = delete;

  // Its place among those that were added here, or -1.
  int64_t find(runtime::Object* object) const {
    if (capacity_ == 0) return -1;
    for (size_t slot = slot_of(object);; slot = (slot + 1) & (capacity_ - 1)) {
      if (slots_[slot] == 0) return -1;
      if (is_same(objects_[slots_[slot] - 1], object)) return int64_t{slots_[slot]} - 1;
    }
  }
  // REQUIRES: it is not there.
  runtime::Fallible<bool> add(runtime::Object* object) {
    if (objects_.size() >= UINT32_MAX / 4) return rt_.raise_text(runtime::TypeId::kMemoryError, "");
    if ((objects_.size() + 1) * 2 > capacity_) TRY(grow());
    if (!objects_.push(object)) return rt_.allocation_failure();
    insert(object, static_cast<uint32_t>(objects_.size()));
    return true;
  }
  size_t size() const { return objects_.size(); }
  runtime::Object* operator[](size_t index) const { return objects_[index]; }
  static bool is_same(const runtime::Object* lhs, const runtime::Object* rhs) {
    if (lhs == rhs) return true;
    bool are_shared =
        lhs->is_shared() && rhs->is_shared() && lhs->kind == runtime::Kind::kStr && rhs->kind == runtime::Kind::kStr;
    return are_shared && runtime::str_equal(static_cast<const runtime::Str*>(lhs), static_cast<const runtime::Str*>(rhs));
  }

 private:
  // Shared strings are the same if their content is, wherever they are: what is written must not depend on it.
  static uint64_t key_of(const runtime::Object* object) {
    if (object->is_shared() && object->kind == runtime::Kind::kStr)
      return static_cast<const runtime::Str*>(object)->content_hash;
    return reinterpret_cast<uintptr_t>(object);
  }
  // Objects lie sixteen bytes apart; what counts of the product is at its top.
  size_t slot_of(const runtime::Object* object) const {
    return (key_of(object) * 0x9E3779B97F4A7C15ULL) >> (64 - capacity_bits_);
  }
  void insert(const runtime::Object* object, uint32_t number) {
    size_t slot = slot_of(object);
    while (slots_[slot] != 0) slot = (slot + 1) & (capacity_ - 1);
    slots_[slot] = number;
  }
  // Small tables at once to four times their size: most of what is added to them would be moved again soon.
  SANDBOA_NOINLINE runtime::Fallible<bool> grow() {
    unsigned bits = capacity_ == 0 ? 6 : capacity_bits_ + (capacity_bits_ < 12 ? 2 : 1);
    size_t capacity = size_t{1} << bits;
    TRY(rt_.charge(capacity / 16));
    if (!rt_.meter.try_charge_bytes(capacity * sizeof(uint32_t))) return rt_.allocation_failure();
    auto* slots = static_cast<uint32_t*>(std::calloc(capacity, sizeof(uint32_t)));
    if (slots == nullptr) {
      rt_.meter.release_bytes(capacity * sizeof(uint32_t));
      return rt_.allocation_failure();
    }
    std::free(slots_);
    rt_.meter.release_bytes(capacity_ * sizeof(uint32_t));
    slots_ = slots;
    capacity_ = capacity;
    capacity_bits_ = bits;
    for (size_t index = 0; index < objects_.size(); ++index) insert(objects_[index], static_cast<uint32_t>(index + 1));
    return true;
  }

  runtime::Runtime& rt_;
  mutable runtime::WorkStack<runtime::Object*, 32> objects_;
  uint32_t* slots_ = nullptr;  // places + 1, or 0
  size_t capacity_ = 0;
  unsigned capacity_bits_ = 0;
};

}  // namespace sandboa::vm
