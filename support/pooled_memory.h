// malloc, realloc and free for a library, in memory that somebody else hands out in pieces and takes back as a whole. Freed
// pieces are used again for requests of about their size. For as long as the same is asked for, it asks for the same pieces.
//
// Full of pointers, so it must not move while it is in use; nothing to clean up. One thread at a time.
#pragma once

#include <cstddef>

namespace sandboa::support {

// Gives memory, aligned as for any type, or null.
class MemorySource {
 public:
  virtual void* more_memory(size_t bytes) = 0;

 protected:
  ~MemorySource() = default;
};

class PooledMemory {
 public:
  // Null: the source has given none, or the request is absurd.
  void* allocate(MemorySource& source, size_t bytes);
  // As realloc() does: null leaves the old piece as it is.
  void* reallocate(MemorySource& source, void* piece, size_t bytes);
  void free(void* piece);

 private:
  static constexpr size_t kClassCount = 128;  // four for each power of two, up to 4 GiB

  char* cursor_ = nullptr;
  char* limit_ = nullptr;
  void* free_[kClassCount] = {};
};

}  // namespace sandboa::support
