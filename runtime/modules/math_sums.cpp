// fsum, prod, sumprod, hypot and dist: many numbers to one, with less rounding than one operation after the other. Whatever
// needs guest code is converted to lists of numbers by runtime/prelude/math.py, and comes back.
#include <algorithm>
#include <bit>
#include <cmath>

#include "runtime/modules/math.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

using operations::BinaryOperator;
using operations::NativeIteration;

// The exact value of a sum of two doubles, or of a product, in two parts.
struct TwoDoubles {
  double high;
  double low;
};
TwoDoubles exact_sum(double a, double b) {
  double sum = a + b;
  double part = sum - a;
  return {sum, (a - (sum - part)) + (b - part)};
}
TwoDoubles exact_product(double a, double b) {
  double product = a * b;
  return {product, std::fma(a, b, -product)};
}

// Shewchuk's adaptive addition ("Adaptive Precision Floating-Point Arithmetic", 1997): doubles that do not overlap and whose
// sum is exact. Each has a place of its own for its highest bit, and doubles have places from 2**-1074 to 2**1023.
class ExactSum {
 public:
  void add(double x) {
    if (!std::isfinite(x)) {
      special_ += x;
      if (std::isinf(x)) infinities_ += x;
      has_special_ = true;
      return;
    }
    int kept = 0;
    for (int index = 0; index < count_; ++index) {
      double y = parts_[index];
      if (std::fabs(x) < std::fabs(y)) std::swap(x, y);
      TwoDoubles sum = {x + y, 0};
      sum.low = y - (sum.high - x);
      if (sum.low != 0) parts_[kept++] = sum.low;
      x = sum.high;
    }
    if (!std::isfinite(x)) {
      has_overflown_ = true;
      x = 0;
    }
    CHECK(kept <= kMaxParts);
    count_ = kept;
    if (x != 0) parts_[count_++] = x;
  }

  uint32_t count() const { return static_cast<uint32_t>(count_); }

  Outcome result(Runtime& rt) const {
    if (has_overflown_) return rt.raise(TypeId::kOverflowError, "intermediate overflow in fsum");
    if (has_special_) {
      if (std::isnan(infinities_)) return rt.raise_value_error("-inf + inf in fsum");
      return make_float(rt, special_);
    }
    return make_float(rt, rounded());
  }

 private:
  // From the largest part down until one does not fit; what is below it decides a tie.
  double rounded() const {
    int index = count_;
    if (index == 0) return 0;
    double high = parts_[--index];
    double low = 0;
    while (index > 0) {
      double x = high, y = parts_[--index];
      high = x + y;
      low = y - (high - x);
      if (low != 0) break;
    }
    bool is_tie_decided = index > 0 && ((low < 0 && parts_[index - 1] < 0) || (low > 0 && parts_[index - 1] > 0));
    if (is_tie_decided) {
      double twice = low * 2, x = high + twice;
      if (x - high == twice) high = x;
    }
    return high;
  }

  static constexpr int kMaxParts = 1074 + 1024;
  double parts_[kMaxParts + 1];
  int count_ = 0;
  bool has_special_ = false, has_overflown_ = false;
  double special_ = 0, infinities_ = 0;
};

Outcome sum_exactly(Runtime& rt, NativeIteration& items) {
  ExactSum sum;
  for (uint32_t count = 0;; ++count) {
    // Every number is added to all parts that there are.
    if (count % 64 == 0) TRY(rt.charge(128 + 16 * sum.count()));
    Value item = TRY(items.next());
    if (item.is_empty()) return sum.result(rt);
    sum.add(TRY(real_argument(rt, item)));
  }
}

Outcome multiply_all(Runtime& rt, NativeIteration& items, Value product) {
  for (uint32_t count = 0;; ++count) {
    if (count % 64 == 0) TRY(rt.charge(64));
    Value item = TRY(items.next());
    if (item.is_empty()) return product;
    product = TRY(operations::binary(rt, BinaryOperator::kMultiply, product, item, false));
  }
}

// Starts the walk, does it, and hands the whole job to `twin` where guest code has a say.
template <class Walk>
Outcome walk_or_ask(Runtime& rt, Value iterable, PreludeFunction twin, Value second, Walk walk) {
  if (!operations::is_iterable(iterable)) return rt.raise_type_error("'%s' object is not iterable", type_name(iterable));
  NativeIteration items(rt);
  Fallible<bool> started = items.start(iterable);
  if (!started.ok() && started.signal() != Signal::kNeedsGuest) return started.take_failure();
  if (started.ok()) {
    Outcome result = walk(items);
    if (result.ok() || result.signal() != Signal::kNeedsGuest) return items.finish(result);
    items.undo();
  }
  if (second.is_empty()) return rt.needs_guest(twin, {iterable});
  return rt.needs_guest(twin, {iterable, second});
}

// ---- lengths of vectors

// sqrt(sum of squares) of coordinates that are finite: scaled by a power of two, squares and their sum in two doubles each,
// and the root corrected by one step of Newton's method in the same precision.
class VectorLength {
 public:
  void note(double x) {
    x = std::fabs(x);
    is_infinite_ = is_infinite_ || std::isinf(x);
    is_nan_ = is_nan_ || std::isnan(x);
    largest_ = std::max(largest_, std::isnan(x) ? 0.0 : x);
  }
  // To be called for each when all have been noted.
  void add(double x) {
    if (largest_ == 0 || is_infinite_ || is_nan_) return;
    x = times_power_of_two(std::fabs(x), -exponent());
    TwoDoubles square = exact_product(x, x);
    TwoDoubles sum = exact_sum(high_, square.high);
    high_ = sum.high;
    low_ += sum.low + square.low;
  }
  double result() const {
    if (is_infinite_) return std::numeric_limits<double>::infinity();
    if (is_nan_) return std::numeric_limits<double>::quiet_NaN();
    if (largest_ == 0) return 0;
    double root = std::sqrt(high_ + low_);
    TwoDoubles square = exact_product(root, root);
    double rest = ((high_ - square.high) - square.low) + low_;
    return times_power_of_two(root + rest / (2 * root), exponent());
  }

 private:
  static constexpr int kMantissaBits = 52, kBias = 1023, kFarExponent = 1000;

  // As frexp() has it.
  int exponent() const {
    auto biased = static_cast<int>(std::bit_cast<uint64_t>(largest_) >> kMantissaBits);
    if (biased != 0) return biased - (kBias - 1);
    int exponent;
    std::frexp(largest_, &exponent);
    return exponent;
  }
  static double times_power_of_two(double x, int power) {
    if (power < -kFarExponent || power > kFarExponent) return std::ldexp(x, power);
    return x * std::bit_cast<double>(static_cast<uint64_t>(power + kBias) << kMantissaBits);
  }

  double largest_ = 0, high_ = 0, low_ = 0;
  bool is_infinite_ = false, is_nan_ = false;
};

Fallible<double> difference(Runtime& rt, Value p, Value q) {
  double first = TRY(real_argument(rt, p));
  return first - TRY(real_argument(rt, q));
}

// ---- sums of products

// A sum of products, exact but for what three doubles cannot hold (the "TripleLength" idea of CPython's documentation: as if
// in thrice the precision).
struct TripleSum {
  double high = 0, low = 0, tiny = 0;
  void add_product(double a, double b) {
    TwoDoubles product = exact_product(a, b);
    TwoDoubles sum = exact_sum(high, product.high);
    TwoDoubles rest = exact_sum(low, product.low);
    TwoDoubles carried = exact_sum(rest.high, sum.low);
    high = sum.high;
    low = carried.high;
    tiny += rest.low + carried.low;
  }
  double result() const {
    TwoDoubles last = exact_sum(low, tiny);
    TwoDoubles first = exact_sum(high, last.high);
    return first.high + (last.low + first.low);
  }
};

bool is_exact_int(Value value) { return is_int_not_bool(value) && !is_of_guest_class(value); }
bool is_exact_float(Value value) { return is_float(value) && !is_of_guest_class(value); }

// CPython's phases: ints of a machine word, then floats (and floats with ints), then whatever it is. None comes back.
class ProductSum {
 public:
  explicit ProductSum(Runtime& rt) : rt_(rt) {}

  Outcome run(const Value* p, const Value* q, uint64_t count) {
    for (uint64_t index = 0; index < count; ++index) {
      if (index % 64 == 0) TRY(rt_.charge(64));
      if (takes_ints_ && TRY(add_ints(p[index], q[index]))) continue;
      if (takes_floats_ && TRY(add_floats(p[index], q[index]))) continue;
      Value product = TRY(operations::binary(rt_, BinaryOperator::kMultiply, p[index], q[index], false));
      total_ = TRY(operations::binary(rt_, BinaryOperator::kAdd, total_, product, false));
    }
    if (ints_in_use_) TRY(flush_ints());
    if (floats_in_use_) TRY(flush_floats());
    return total_;
  }

 private:
  Fallible<bool> add_ints(Value p, Value q) {
    int64_t a, b, product, sum;
    bool fits = is_exact_int(p) && is_exact_int(q) && int_fits_int64(p, &a) && int_fits_int64(q, &b) &&
                !__builtin_mul_overflow(a, b, &product) && !__builtin_add_overflow(ints_, product, &sum);
    if (fits) {
      ints_ = sum;
      ints_in_use_ = true;
      return true;
    }
    takes_ints_ = false;
    if (ints_in_use_) TRY(flush_ints());
    return false;
  }
  Fallible<bool> add_floats(Value p, Value q) {
    bool has_float = is_exact_float(p) || is_exact_float(q);
    bool takes = has_float && (is_exact_float(p) || is_exact_int(p) || p.is_bool()) &&
                 (is_exact_float(q) || is_exact_int(q) || q.is_bool());
    if (takes) {
      double a = TRY(number_to_double(rt_, p)), b = TRY(number_to_double(rt_, q));
      TripleSum sum = floats_;
      sum.add_product(a, b);
      if (std::isfinite(sum.high)) {
        floats_ = sum;
        floats_in_use_ = true;
        return true;
      }
    }
    takes_floats_ = takes_floats_ && !floats_in_use_;
    if (floats_in_use_) TRY(flush_floats());
    return false;
  }
  Fallible<bool> flush_ints() {
    ints_in_use_ = false;
    Value sum = TRY(make_int(rt_, ints_));
    total_ = TRY(operations::binary(rt_, BinaryOperator::kAdd, total_, sum, false));
    return true;
  }
  Fallible<bool> flush_floats() {
    floats_in_use_ = false;
    Value sum = TRY(make_float(rt_, floats_.result()));
    total_ = TRY(operations::binary(rt_, BinaryOperator::kAdd, total_, sum, false));
    return true;
  }

  Runtime& rt_;
  Value total_ = Value::small_int(0);
  int64_t ints_ = 0;
  TripleSum floats_;
  bool takes_ints_ = true, takes_floats_ = true, ints_in_use_ = false, floats_in_use_ = false;
};

struct PlainItems {
  const Value* items;
  uint64_t count;
};
bool read_plain(Value sequence, PlainItems* out) {
  if (!operations::is_plain_sequence(sequence)) return false;
  if (has_kind(sequence, Kind::kList)) {
    *out = {sequence.as<const List>()->items, sequence.as<const List>()->length};
  } else {
    *out = {sequence.as<const Tuple>()->items(), sequence.as<const Tuple>()->length};
  }
  return true;
}

}  // namespace

Outcome math_fsum(Runtime& rt, const Arguments& args) {
  return walk_or_ask(rt, args[0], PreludeFunction::kmath_fsum, Value(),
                     [&](NativeIteration& items) { return sum_exactly(rt, items); });
}

Outcome math_prod(Runtime& rt, const Arguments& args) {
  return walk_or_ask(rt, args[0], PreludeFunction::kmath_prod, args[1],
                     [&](NativeIteration& items) { return multiply_all(rt, items, args[1]); });
}

Outcome math_sumprod(Runtime& rt, const Arguments& args) {
  PlainItems p, q;
  if (read_plain(args[0], &p) && read_plain(args[1], &q)) {
    if (p.count != q.count) return rt.raise_value_error("Inputs are not the same length");
    Outcome result = ProductSum(rt).run(p.items, q.items, p.count);
    if (result.ok() || result.signal() != Signal::kNeedsGuest) return result;
  }
  return rt.needs_guest(PreludeFunction::kmath_sumprod, {args[0], args[1]});
}

Outcome math_hypot(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(args.rest.size() * 2));
  VectorLength length;
  for (int pass = 0; pass < 2; ++pass) {
    for (Value value : args.rest) {
      Fallible<double> number = real_argument(rt, value);
      if (number.signal() == Signal::kNeedsGuest) {
        Tuple* all = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
        return rt.needs_guest(PreludeFunction::kmath_hypot, {Value(all)});
      }
      double x = TRY(number);
      pass == 0 ? length.note(x) : length.add(x);
    }
  }
  return make_float(rt, length.result());
}

Outcome math_dist(Runtime& rt, const Arguments& args) {
  PlainItems p, q;
  if (!has_kind(args[0], Kind::kTuple) || !has_kind(args[1], Kind::kTuple) || !read_plain(args[0], &p) ||
      !read_plain(args[1], &q)) {
    return rt.needs_guest(PreludeFunction::kmath_dist, {args[0], args[1]});
  }
  if (p.count != q.count) return rt.raise_value_error("both points must have the same number of dimensions");
  TRY(rt.charge(p.count * 2));
  VectorLength length;
  for (int pass = 0; pass < 2; ++pass) {
    for (uint64_t index = 0; index < p.count; ++index) {
      Fallible<double> delta = difference(rt, p.items[index], q.items[index]);
      if (delta.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kmath_dist, {args[0], args[1]});
      double x = TRY(delta);
      pass == 0 ? length.note(x) : length.add(x);
    }
  }
  return make_float(rt, length.result());
}

}  // namespace sandboa::runtime
