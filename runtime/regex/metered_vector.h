// A growing array outside of the guest heap whose bytes are charged to the session: what parsing, compiling and matching
// need while they work. One thread; released at the end of the native that made it.
#pragma once

#include <cstdlib>
#include <cstring>
#include <type_traits>

#include "runtime/runtime.h"

namespace sandboa::runtime::regex {

// kInline items need no allocation. After a failure every push does nothing: ask ok() where work would go on for long.
template <class T, size_t kInline = 1>
class MeteredVector {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  explicit MeteredVector(Runtime& rt) : rt_(rt) {}
  ~MeteredVector() { release(); }
  MeteredVector(const MeteredVector&) = delete;
  MeteredVector& operator=(const MeteredVector&) = delete;

  // False: out of memory, nothing has changed.
  SANDBOA_ALWAYS_INLINE bool push(const T& item) {
    if (__builtin_expect(size_ == capacity_, 0) && !grow(size_ + 1)) return false;
    data_[size_++] = item;
    return true;
  }
  // As many more items, uninitialised.
  bool extend(size_t count) {
    if (count > capacity_ - size_ && !grow(size_ + count)) return false;
    size_ += count;
    return true;
  }
  void pop() { --size_; }
  void shrink(size_t size) { size_ = size; }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_t index) { return data_[index]; }
  const T& operator[](size_t index) const { return data_[index]; }
  T& back() { return data_[size_ - 1]; }
  T* data() { return data_; }
  const T* data() const { return data_; }
  bool ok() const { return !failed_; }

 private:
  SANDBOA_COLD bool grow(size_t needed) {
    size_t capacity = capacity_ * 2 > needed ? capacity_ * 2 : needed;
    if (failed_ || needed > (size_t{1} << 40) || !rt_.meter.try_charge_bytes(capacity * sizeof(T))) return fail();
    auto* data = static_cast<T*>(std::malloc(capacity * sizeof(T)));
    if (data == nullptr) {
      rt_.meter.release_bytes(capacity * sizeof(T));
      return fail();
    }
    std::memcpy(data, data_, size_ * sizeof(T));
    release();
    data_ = data;
    capacity_ = capacity;
    return true;
  }
  bool fail() {
    failed_ = true;
    return false;
  }
  void release() {
    if (data_ == inline_data()) return;
    std::free(data_);
    rt_.meter.release_bytes(capacity_ * sizeof(T));
  }
  T* inline_data() { return reinterpret_cast<T*>(inline_); }

  Runtime& rt_;
  size_t size_ = 0;
  size_t capacity_ = kInline;
  T* data_ = inline_data();
  bool failed_ = false;
  alignas(T) char inline_[kInline * sizeof(T)];
};

}  // namespace sandboa::runtime::regex
