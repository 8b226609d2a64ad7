// An explicit stack for walks whose depth depends on guest data (nested lists, tuples of tuples): never native recursion.
//
// Invariants: (1) the first kInline frames live inside the object, the rest in host memory that is charged to the meter's
// bytes; (2) push() that does not fit changes nothing and answers false: the caller returns rt.allocation_failure().
#pragma once

#include <cstdlib>
#include <cstring>
#include <type_traits>

#include "runtime/runtime.h"

namespace sandboa::runtime {

template <class T, size_t kInline = 8>
class WorkStack {
 public:
  explicit WorkStack(Runtime& rt) : rt_(rt) {}
  ~WorkStack() {
    if (items_ != inline_) free_storage();
  }
  WorkStack(const WorkStack&) = delete;
  WorkStack& operator=(const WorkStack&) = delete;

  [[nodiscard]] bool push(const T& item) {
    if (__builtin_expect(size_ == capacity_, 0) && !grow()) return false;
    items_[size_++] = item;
    return true;
  }
  void pop() { --size_; }
  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }
  T& top() { return items_[size_ - 1]; }
  T& operator[](size_t index) { return items_[index]; }

 private:
  static_assert(std::is_trivially_copyable_v<T>);

  SANDBOA_COLD bool grow() {
    size_t capacity = capacity_ * 2;
    if (!rt_.meter.try_charge_bytes(capacity * sizeof(T))) return false;
    auto* items = static_cast<T*>(std::malloc(capacity * sizeof(T)));
    if (items == nullptr) {
      rt_.meter.release_bytes(capacity * sizeof(T));
      return false;
    }
    std::memcpy(static_cast<void*>(items), items_, size_ * sizeof(T));
    if (items_ != inline_) free_storage();
    items_ = items;
    capacity_ = capacity;
    return true;
  }
  void free_storage() {
    rt_.meter.release_bytes(capacity_ * sizeof(T));
    std::free(items_);
  }

  Runtime& rt_;
  size_t size_ = 0;
  size_t capacity_ = kInline;
  T* items_ = inline_;
  T inline_[kInline];
};

}  // namespace sandboa::runtime
