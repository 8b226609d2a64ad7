// Value: any guest value in 8 opaque bytes (docs/ARCHITECTURE.md, section 5).
//
//   ......1   int of 63 bits, tagged form (i << 1) | 1
//   .....10   float whose exponent lies near 1: t = rotl(bits + 2^60, 3)
//   .....00   top bit set: exactly +0.0 (0x8000000000000000) or -0.0 (0x8000000000000004), by the same formula
//   .....00   pointer to an Object, else; all zero is `empty`: unbound, absent, no value
//
// Canonical form: what fits inline is never boxed, so equal inline bits decide `is` for ints and floats as well.
// The encoding never leaves the process.
#pragma once

#include <bit>
#include <cstdint>

#include "support/check.h"

namespace sandboa::runtime {

struct Object;

constexpr int kValueEncodingVersion = 1;

class Value {
 public:
  constexpr Value() : bits_(0) {}
  Value(const Object* object) : bits_(reinterpret_cast<uintptr_t>(object)) {}
  static constexpr Value from_bits(uint64_t bits) { return Value(bits, 0); }

  constexpr uint64_t bits() const { return bits_; }
  constexpr bool is_empty() const { return bits_ == 0; }
  constexpr explicit operator bool() const = delete;

  // ---- ints
  static constexpr int64_t kMaxSmallInt = (int64_t{1} << 62) - 1;
  static constexpr int64_t kMinSmallInt = -(int64_t{1} << 62);
  static constexpr bool fits_small_int(int64_t i) { return i >= kMinSmallInt && i <= kMaxSmallInt; }
  // REQUIRES: fits_small_int(i).
  static constexpr Value small_int(int64_t i) { return from_bits((static_cast<uint64_t>(i) << 1) | 1); }
  constexpr bool is_small_int() const { return (bits_ & 1) != 0; }
  constexpr int64_t small_int() const { return static_cast<int64_t>(bits_) >> 1; }

  // ---- floats
  static constexpr uint64_t kFloatBias = uint64_t{1} << 60;
  static constexpr uint64_t encode_float(double d) { return std::rotl(std::bit_cast<uint64_t>(d) + kFloatBias, 3); }
  SANDBOA_ALWAYS_INLINE static constexpr bool is_inline_float_bits(uint64_t bits) {
    return (bits & 3) == 2 || (bits | 4) == 0x8000000000000004u;
  }
  SANDBOA_ALWAYS_INLINE constexpr bool is_inline_float() const { return is_inline_float_bits(bits_); }
  // REQUIRES: is_inline_float().
  constexpr double inline_float() const { return std::bit_cast<double>(std::rotr(bits_, 3) - kFloatBias); }

  // ---- objects
  SANDBOA_ALWAYS_INLINE constexpr bool is_object() const { return (bits_ & 3) == 0 && static_cast<int64_t>(bits_) > 0; }
  // REQUIRES: is_object().
  Object* object() const { return reinterpret_cast<Object*>(bits_); }
  // REQUIRES: is_object() and the object is a T.
  template <class T>
  T* as() const {
    return static_cast<T*>(object());
  }

  // ---- singletons (defined in object.h)
  static Value none();
  static Value true_value();
  static Value false_value();
  static Value boolean(bool b);
  static Value not_implemented();
  static Value ellipsis();
  bool is_none() const;
  bool is_true() const;
  bool is_false() const;
  bool is_bool() const;

  // Identity. Ints and floats are identical when equal in type and value (and, for floats, in bits).
  friend constexpr bool operator==(Value a, Value b) { return a.bits_ == b.bits_; }

 private:
  constexpr Value(uint64_t bits, int) : bits_(bits) {}
  uint64_t bits_;
};

static_assert(sizeof(Value) == 8);

}  // namespace sandboa::runtime
