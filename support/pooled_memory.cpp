#include "support/pooled_memory.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace sandboa::support {

namespace {

constexpr size_t kPieceBytes = 16 * 1024;  // asked for at once, for small requests
constexpr size_t kLargest = size_t{1} << 31;

// In front of what is handed out.
struct alignas(16) Header {
  size_t bytes;  // in all
  size_t size_class;
};

struct Sized {
  size_t bytes;
  size_t size_class;
};

// Sizes are powers of two and three steps between each two of them, so at most a quarter is unused.
Sized size_for(size_t bytes) {
  if (bytes < 64) bytes = 64;
  int step = std::bit_width(bytes - 1) - 3;
  size_t units = ((bytes - 1) >> step) + 1;  // 5 to 8
  return {units << step, static_cast<size_t>(step) * 4 + units - 5};
}

}  // namespace

void* PooledMemory::allocate(MemorySource& source, size_t bytes) {
  if (bytes > kLargest) return nullptr;
  Sized sized = size_for(bytes + sizeof(Header));
  void* piece = free_[sized.size_class];
  if (piece != nullptr) {
    std::memcpy(&free_[sized.size_class], piece, sizeof(void*));
    return piece;
  }
  char* place;
  if (sized.bytes > kPieceBytes / 2) {
    place = static_cast<char*>(source.more_memory(sized.bytes));
    if (place == nullptr) return nullptr;
  } else {
    if (sized.bytes > static_cast<size_t>(limit_ - cursor_)) {
      auto* fresh = static_cast<char*>(source.more_memory(kPieceBytes));
      if (fresh == nullptr) return nullptr;
      cursor_ = fresh;
      limit_ = fresh + kPieceBytes;
    }
    place = cursor_;
    cursor_ += sized.bytes;
  }
  auto* header = reinterpret_cast<Header*>(place);
  header->bytes = sized.bytes;
  header->size_class = sized.size_class;
  return header + 1;
}

void* PooledMemory::reallocate(MemorySource& source, void* piece, size_t bytes) {
  if (piece == nullptr) return allocate(source, bytes);
  size_t room = (static_cast<Header*>(piece) - 1)->bytes - sizeof(Header);
  if (bytes <= room) return piece;
  void* larger = allocate(source, bytes);
  if (larger == nullptr) return nullptr;
  std::memcpy(larger, piece, room);
  free(piece);
  return larger;
}

void PooledMemory::free(void* piece) {
  if (piece == nullptr) return;
  size_t size_class = (static_cast<Header*>(piece) - 1)->size_class;
  std::memcpy(piece, &free_[size_class], sizeof(void*));
  free_[size_class] = piece;
}

}  // namespace sandboa::support
