// Memory of whole pages for large arrays that grow: the system moves the pages, not their content, so that growing costs
// neither a copy nor the faults of pages that were there. What need not grow is allocate_large()'s (chunk_pool.h).
//
// Any thread. Every function may answer that it cannot (null): systems without mremap(), sanitizer builds, no memory.
#pragma once

#include <cstddef>

namespace sandboa::limits {

// What map_large_pages() is for.
inline constexpr size_t kLargePagesFrom = size_t{4} << 20;

// New pages, zeroed.
[[nodiscard]] void* map_pages(size_t bytes);
// For an array that is filled at once: of large pages, if the system has some. They take a fraction of the faults, and a
// walk in large steps finds their addresses in the processor's table. They may have been used before.
[[nodiscard]] void* map_large_pages(size_t bytes);
// Makes a mapping longer; it may move. Null: it is as it was.
[[nodiscard]] void* grow_pages(void* memory, size_t old_bytes, size_t new_bytes);
void unmap_pages(void* memory, size_t bytes);

}  // namespace sandboa::limits
