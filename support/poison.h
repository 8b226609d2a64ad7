// Memory that nobody may touch for now: AddressSanitizer reports whoever does. Without it all of this does nothing.
#pragma once

#include <cstddef>

#include "support/sanitizers.h"

#ifdef SANDBOA_HAS_ASAN
#include <sanitizer/asan_interface.h>
// For functions that may look at poisoned memory.
#define SANDBOA_SEES_POISONED __attribute__((no_sanitize("address")))
#else
#define SANDBOA_SEES_POISONED
#endif

namespace sandboa::support {

#ifdef SANDBOA_HAS_ASAN
inline constexpr bool kPoisons = true;
inline void poison(const void* memory, size_t bytes) { __asan_poison_memory_region(memory, bytes); }
inline void unpoison(const void* memory, size_t bytes) { __asan_unpoison_memory_region(memory, bytes); }
#else
inline constexpr bool kPoisons = false;
inline void poison(const void*, size_t) {}
inline void unpoison(const void*, size_t) {}
#endif

}  // namespace sandboa::support
