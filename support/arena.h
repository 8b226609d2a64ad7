// Bump allocator for data that dies together: an AST, an IR function, a symbol table.
//
// Invariants: (1) nothing allocated here has a destructor that matters; (2) memory is 8-byte aligned; (3) allocate() never
// fails: past the byte limit it keeps serving small requests and over_limit() turns true, which the owner polls once per
// statement or token and turns into its own clean error. Overshoot is bounded by what is built between two polls.
// One thread at a time. reset() keeps the first chunk, so a reused arena costs no malloc for small inputs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include "support/check.h"

namespace sandboa::support {

class Arena {
 public:
  explicit Arena(size_t byte_limit = SIZE_MAX) : byte_limit_(byte_limit) {}
  ~Arena();
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  void* allocate(size_t size) {
    size = (size + 7) & ~size_t{7};
    if (__builtin_expect(size > size_t(end_ - cursor_), 0)) return allocate_slow(size);
    void* result = cursor_;
    cursor_ += size;
    return result;
  }

  template <class T, class... Args>
  T* make(Args&&... args) {
    static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= 8);
    return new (allocate(sizeof(T))) T{std::forward<Args>(args)...};
  }

  // Uninitialised storage for `count` elements. REQUIRES: the caller fills all of it.
  template <class T>
  std::span<T> make_span(size_t count) {
    static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= 8);
    return {static_cast<T*>(allocate(count * sizeof(T))), count};
  }

  template <class T>
  std::span<T> copy(std::span<const T> source) {
    static_assert(std::is_trivially_copyable_v<T>);
    std::span<T> result = make_span<T>(source.size());
    if (!source.empty()) std::memcpy(static_cast<void*>(result.data()), source.data(), source.size_bytes());
    return result;
  }

  std::string_view copy(std::string_view text) {
    auto bytes = copy(std::span<const char>(text.data(), text.size()));
    return {bytes.data(), bytes.size()};
  }

  size_t bytes_reserved() const { return bytes_reserved_; }
  bool over_limit() const { return bytes_reserved_ > byte_limit_; }
  void set_byte_limit(size_t limit) { byte_limit_ = limit; }

  // Frees all but the first chunk; everything allocated before is gone.
  void reset();

 private:
  struct Chunk {
    Chunk* next;
    size_t size;
  };
  static constexpr size_t kFirstChunkBytes = 32 * 1024;

  void* allocate_slow(size_t size);

  char* cursor_ = nullptr;
  char* end_ = nullptr;
  Chunk* chunks_ = nullptr;  // newest first; the last one is the first chunk
  size_t bytes_reserved_ = 0;
  size_t byte_limit_;
};

// Growable array in an arena. Old storage is abandoned on growth, so total waste is at most the final size.
template <class T>
class ArenaVector {
 public:
  explicit ArenaVector(Arena& arena) : arena_(&arena) {}
  void push_back(const T& value) {
    if (size_ == capacity_) grow();
    data_[size_++] = value;
  }
  void reserve(uint32_t capacity) {
    if (capacity > capacity_) move_to(capacity);
  }
  T& operator[](size_t index) { return data_[index]; }
  const T& operator[](size_t index) const { return data_[index]; }
  T& back() { return data_[size_ - 1]; }
  void pop_back() { --size_; }
  void clear() { size_ = 0; }
  void resize(size_t size) {  // REQUIRES: size <= this->size()
    size_ = static_cast<uint32_t>(size);
  }
  uint32_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  std::span<T> span() const { return {data_, size_}; }

 private:
  static_assert(std::is_trivially_copyable_v<T>);
  void grow() { move_to(capacity_ == 0 ? 8 : capacity_ * 2); }
  void move_to(uint32_t capacity) {
    T* data = static_cast<T*>(arena_->allocate(capacity * sizeof(T)));
    if (size_ != 0) std::memcpy(static_cast<void*>(data), data_, size_ * sizeof(T));
    data_ = data;
    capacity_ = capacity;
  }
  Arena* arena_;
  T* data_ = nullptr;
  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
};

}  // namespace sandboa::support
