#include "support/arena.h"

#include <algorithm>
#include <cstdlib>

namespace sandboa::support {

Arena::~Arena() {
  for (Chunk* chunk = chunks_; chunk != nullptr;) {
    Chunk* next = chunk->next;
    std::free(chunk);
    chunk = next;
  }
}

void* Arena::allocate_slow(size_t size) {
  size_t grown = chunks_ == nullptr ? kFirstChunkBytes : std::min<size_t>(chunks_->size * 2, 1 << 20);
  size_t chunk_size = std::max(grown, size + sizeof(Chunk));
  auto* chunk = static_cast<Chunk*>(std::malloc(chunk_size));
  CHECK(chunk != nullptr);
  chunk->next = chunks_;
  chunk->size = chunk_size;
  chunks_ = chunk;
  bytes_reserved_ += chunk_size;
  cursor_ = reinterpret_cast<char*>(chunk + 1);
  end_ = reinterpret_cast<char*>(chunk) + chunk_size;
  void* result = cursor_;
  cursor_ += size;
  return result;
}

void Arena::reset() {
  if (chunks_ == nullptr) return;
  while (chunks_->next != nullptr) {
    Chunk* next = chunks_->next;
    std::free(chunks_);
    chunks_ = next;
  }
  bytes_reserved_ = chunks_->size;
  cursor_ = reinterpret_cast<char*>(chunks_ + 1);
  end_ = reinterpret_cast<char*>(chunks_) + chunks_->size;
}

}  // namespace sandboa::support
