// The only door to Boost.Multiprecision: products of blocks of limbs, faster than schoolbook from a few dozen limbs on.
//
// Invariants: (1) blocks are at most kMaxBlockLimbs long, so that temporaries (which live outside the session's heap) stay
// below some hundred KiB and one call below a millisecond; (2) nothing throws out of here. Callers charge first. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sandboa::runtime::big_int {

constexpr size_t kMaxBlockLimbs = 2048;

// out[0..an + bn) = a * b. False: the process is out of memory, and out is untouched. REQUIRES: sizes in 1..kMaxBlockLimbs.
bool multiply_block(uint64_t* out, const uint64_t* a, size_t an, const uint64_t* b, size_t bn) noexcept;

}  // namespace sandboa::runtime::big_int
