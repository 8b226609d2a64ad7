// Functions of ints: native where everything fits a machine word; the rest is runtime/prelude/math.py, whose operations on
// big ints charge for themselves.
#include <algorithm>
#include <cmath>

#include "runtime/modules/math.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/limbs.h"
#include "runtime/numbers/number.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

uint64_t magnitude(int64_t value) {
  return value < 0 ? uint64_t{0} - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
}

uint64_t greatest_divisor(uint64_t a, uint64_t b) {
  while (b != 0) {
    uint64_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

bool is_small(Value value, int64_t* out) {
  if (value.is_small_int()) *out = value.small_int();
  if (value.is_bool()) *out = value.is_true();
  return value.is_small_int() || value.is_bool();
}

SignalFailure ask_twin(Runtime& rt, PreludeFunction twin, std::span<const Value> integers) {
  Tuple* all = new_tuple_of(rt, integers.data(), integers.size());
  if (all == nullptr) return rt.allocation_failure();
  return rt.needs_guest(twin, {Value(all)});
}

// A product of many small numbers, which may be divided by small ones between them.
class LongProduct {
 public:
  static constexpr size_t kMostLimbs = 64;

  LongProduct() { limbs_[0] = 1; }
  // REQUIRES: there is room for what the product then is.
  void multiply(uint64_t factor) {
    uint64_t product;
    if (!__builtin_mul_overflow(pending_, factor, &product)) {
      pending_ = product;
      return;
    }
    take_pending();
    pending_ = factor;
  }
  // REQUIRES: it divides the product.
  void divide(uint64_t divisor) {
    take_pending();
    limbs::divide_small(limbs_, limbs_, size_, divisor);
    size_ = limbs::trimmed_size(limbs_, size_);
  }
  Outcome finish(Runtime& rt) {
    take_pending();
    BigInt* result = TRY_NEW(rt, new_big_int(rt, size_));
    std::copy(limbs_, limbs_ + size_, result->limbs());
    return finish_int(rt, result);
  }

 private:
  void take_pending() {
    if (pending_ == 1) return;
    limbs::Limb top = limbs::multiply_add(limbs_, limbs_, size_, pending_, 0);
    if (top != 0) limbs_[size_++] = top;
    pending_ = 1;
  }

  uint64_t pending_ = 1;
  size_t size_ = 1;
  limbs::Limb limbs_[kMostLimbs + 1];
};

}  // namespace

Outcome math_gcd(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(args.rest.size()));
  uint64_t result = 0;
  for (Value value : args.rest) {
    int64_t word;
    if (!is_small(value, &word)) return ask_twin(rt, PreludeFunction::kmath_gcd, args.rest);
    result = greatest_divisor(result, magnitude(word));
  }
  return make_int128(rt, static_cast<__int128>(result));
}

Outcome math_lcm(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(args.rest.size()));
  uint64_t result = 1;
  for (Value value : args.rest) {
    int64_t word;
    if (!is_small(value, &word)) return ask_twin(rt, PreludeFunction::kmath_lcm, args.rest);
    if (word == 0) {
      result = 0;
      continue;
    }
    uint64_t factor = magnitude(word) / (result == 0 ? 1 : greatest_divisor(result, magnitude(word)));
    if (__builtin_mul_overflow(result, factor, &result)) return ask_twin(rt, PreludeFunction::kmath_lcm, args.rest);
  }
  return make_int128(rt, static_cast<__int128>(result));
}

Outcome math_isqrt(Runtime& rt, const Arguments& args) {
  int64_t value;
  if (!is_small(args[0], &value) || value < 0) return rt.needs_guest(PreludeFunction::kmath_isqrt, {args[0]});
  auto root = static_cast<int64_t>(std::sqrt(static_cast<double>(value)));
  while (root * root > value) --root;
  while ((root + 1) * (root + 1) <= value) ++root;
  return Value::small_int(root);
}

Outcome math_factorial(Runtime& rt, const Arguments& args) {
  int64_t count;
  constexpr int64_t kMost = 500;  // 500! has 3,768 bits
  if (!is_small(args[0], &count) || count < 0 || count > kMost) {
    return rt.needs_guest(PreludeFunction::kmath_factorial, {args[0]});
  }
  TRY(rt.charge(1 + static_cast<uint64_t>(count) / 2));
  LongProduct product;
  for (int64_t factor = 2; factor <= count; ++factor) product.multiply(static_cast<uint64_t>(factor));
  return product.finish(rt);
}

Outcome math_comb(Runtime& rt, const Arguments& args) {
  int64_t n, k;
  constexpr int64_t kMost = 2000;  // no more bits than that
  if (!is_small(args[0], &n) || !is_small(args[1], &k) || n < 0 || k < 0 || n > kMost) {
    return rt.needs_guest(PreludeFunction::kmath_comb, {args[0], args[1]});
  }
  if (k > n) return Value::small_int(0);
  if (k > n - k) k = n - k;
  if (n <= 60) {
    __int128 result = 1;
    for (int64_t step = 1; step <= k; ++step) result = result * (n - k + step) / step;
    return make_int128(rt, result);
  }
  TRY(rt.charge(1 + static_cast<uint64_t>(k) * (1 + static_cast<uint64_t>(n) / 128)));
  LongProduct product;
  for (int64_t step = 1; step <= k; ++step) {
    product.multiply(static_cast<uint64_t>(n - k + step));
    product.divide(static_cast<uint64_t>(step));
  }
  return product.finish(rt);
}

Outcome math_perm(Runtime& rt, const Arguments& args) {
  int64_t n, k;
  bool is_native = is_small(args[0], &n) && is_small(args[1], &k) && n >= 0 && k >= 0 && n <= 20;
  if (!is_native) return rt.needs_guest(PreludeFunction::kmath_perm, {args[0], args[1]});
  if (k > n) return Value::small_int(0);
  int64_t product = 1;
  for (int64_t factor = n - k + 1; factor <= n; ++factor) product *= factor;
  return make_int(rt, product);
}

}  // namespace sandboa::runtime
