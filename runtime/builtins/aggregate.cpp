// sum, min, max: native over anything that is walked, added and compared natively; the rest is runtime/prelude/numbers.py.
#include <cmath>

#include "runtime/checked_native.h"
#include "runtime/library_methods.h"
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;
using operations::NativeIteration;

namespace {

// Charges for a walk, a piece at a time and ahead of the work.
class WalkCharge {
 public:
  explicit WalkCharge(Runtime& rt) : rt_(rt) {}
  Fallible<bool> step() {
    if (__builtin_expect(left_-- > 0, 1)) return true;
    left_ = kPiece - 1;
    return rt_.charge(kPiece);
  }

 private:
  static constexpr int kPiece = 64;
  Runtime& rt_;
  int left_ = 0;
};

// Neumaier's compensated sum, as CPython has it since 3.12: `low` gathers what the additions to `high` round off.
struct CompensatedSum {
  double high = 0;
  double low = 0;

  void add(double value) {
    double sum = high + value;
    low += std::fabs(high) >= std::fabs(value) ? (high - sum) + value : (value - sum) + high;
    high = sum;
  }
  double result() const { return low != 0 && std::isfinite(low) ? high + low : high; }
};

// Numbers whose class has not been made by guest code, which may add in its own way.
bool is_plain_int(Value value) { return is_int(value) && !is_of_guest_class(value); }
bool is_plain_float(Value value) { return is_float(value) && !is_of_guest_class(value); }

// One phase after the other, as in CPython: while the sum is an int of 64 bits, while it is a float, while it is complex,
// and then whatever it is. What ends a phase is added in the ordinary way, and no earlier phase comes back.
class Summation {
 public:
  Summation(Runtime& rt, NativeIteration& items, Value start) : rt_(rt), items_(items), charge_(rt), total_(start) {}

  Outcome run() {
    Value item = TRY(next());
    if (is_plain_int(total_) && !total_.is_bool()) item = TRY(sum_ints(item));
    if (!item.is_empty() && is_plain_float(total_)) item = TRY(sum_floats(item));
    if (!item.is_empty() && is_exactly(total_, TypeId::kComplex)) item = TRY(sum_complex(item));
    while (!item.is_empty()) item = TRY(add(item));
    return total_;
  }

 private:
  Outcome next() {
    TRY(charge_.step());
    return items_.next();
  }

  // Adds one item and answers the next. Two of one class of the library whose method is C++: it is looked up once, since no
  // other code runs while this adds.
  Outcome add(Value item) {
    const Type* type = type_of(item);
    if (!type->is_guest()) {
      if (is_plain_int(total_) && is_plain_int(item)) {
        total_ = TRY(int_add(rt_, total_, item));
        return next();
      }
    } else if (type_of(total_) == type) {
      if (type != library_type_) {
        library_type_ = type;
        library_add_ = find_left_library_method(rt_, total_, item, Dunder::kAdd);
      }
      if (library_add_ != nullptr) {
        const Value operands[] = {total_, item};
        Value sum = TRY(library_add_->code(rt_, Arguments{operands, {}, nullptr}));
        if (sum != Value::not_implemented()) {
          total_ = sum;
          return next();
        }
      }
    }
    total_ = TRY(operations::binary(rt_, BinaryOperator::kAdd, total_, item, false));
    return next();
  }

  // The phases answer the first item that has not been added, or empty.
  Outcome sum_ints(Value item) {
    int64_t sum;
    if (!is_word(total_, &sum)) return item;
    int64_t value, result;
    while (true) {
      if (__builtin_expect(item.is_small_int(), 1)) {
        value = item.small_int();
      } else if (item.is_bool()) {
        value = item.is_true();
      } else if (!is_plain_int(item) || !is_word(item, &value)) {
        break;
      }
      if (__builtin_add_overflow(sum, value, &result)) break;
      sum = result;
      item = TRY(next());
    }
    total_ = TRY(make_int(rt_, sum));
    return item.is_empty() ? Outcome(item) : add(item);
  }

  Outcome sum_floats(Value item) {
    CompensatedSum sum{float_value(total_), 0};
    for (int64_t value; !item.is_empty(); item = TRY(next())) {
      if (is_plain_float(item)) {
        sum.add(float_value(item));
      } else if (is_word(item, &value)) {
        sum.add(static_cast<double>(value));
      } else {
        break;
      }
    }
    total_ = TRY(make_float(rt_, sum.result()));
    return item.is_empty() ? Outcome(item) : add(item);
  }

  Outcome sum_complex(Value item) {
    ComplexNumber start = TRY(to_complex(rt_, total_));
    CompensatedSum real{start.real, 0}, imaginary{start.imaginary, 0};
    for (int64_t value; !item.is_empty(); item = TRY(next())) {
      if (is_exactly(item, TypeId::kComplex)) {
        ComplexNumber number = TRY(to_complex(rt_, item));
        real.add(number.real);
        imaginary.add(number.imaginary);
      } else if (is_float(item)) {
        real.add(float_value(item));
      } else if (is_word(item, &value)) {
        real.add(static_cast<double>(value));
      } else {
        break;
      }
    }
    total_ = TRY(make_complex(rt_, {real.result(), imaginary.result()}));
    return item.is_empty() ? Outcome(item) : add(item);
  }

  Runtime& rt_;
  NativeIteration& items_;
  WalkCharge charge_;
  Value total_;
  const Type* library_type_ = nullptr;
  const MethodDef* library_add_ = nullptr;
};

// The sum of a range of small ints in closed form. False: to be walked.
bool sum_small_range(Value iterable, Value start, __int128* out) {
  if (!has_kind(iterable, Kind::kRange) || !start.is_small_int()) return false;
  const Range* range = iterable.as<const Range>();
  if (!range->start.is_small_int() || !range->step.is_small_int() || !range->length.is_small_int()) return false;
  __int128 count = range->length.small_int();
  __int128 first = range->start.small_int(), step = range->step.small_int();
  constexpr __int128 kBound = __int128{1} << 40;  // so that no product below comes near 128 bits
  if (count > kBound || first > kBound || first < -kBound || step > kBound || step < -kBound) return false;
  *out = start.small_int() + count * first + step * (count * (count - 1) / 2);
  return true;
}

Outcome builtin_sum(Runtime& rt, const Arguments& args) {
  Value iterable = args[0], start = args[1];
  if (!operations::is_iterable(iterable)) return rt.raise_type_error("'%s' object is not iterable", type_name(iterable));
  if (has_kind(start, Kind::kStr)) return rt.raise_type_error("sum() can't sum strings [use ''.join(seq) instead]");
  if (has_kind(start, Kind::kBytes)) return rt.raise_type_error("sum() can't sum bytes [use b''.join(seq) instead]");
  if (has_kind(start, Kind::kByteArray)) {
    return rt.raise_type_error("sum() can't sum bytearray [use b''.join(seq) instead]");
  }
  __int128 closed;
  if (sum_small_range(iterable, start, &closed)) return make_int128(rt, closed);
  NativeIteration items(rt);
  Fallible<bool> started = items.changing_nothing().start(iterable);
  if (!started.ok()) {
    if (started.signal() != Signal::kNeedsGuest) return started.take_failure();
    int64_t sum;
    bool is_word_sum = is_exactly(start, TypeId::kInt) && is_word(start, &sum);
    Value generator = is_word_sum ? generator_behind(iterable) : Value();
    if (!generator.is_empty()) return rt.needs_items(FeedKind::kSum, generator, start);
    return rt.needs_guest(PreludeFunction::ksum_guest, {iterable, start});
  }
  Outcome result = Summation(rt, items, start).run();
  if (!result.ok() && result.signal() == Signal::kNeedsGuest) {
    items.undo();
    return rt.needs_guest(PreludeFunction::ksum_guest, {iterable, start});
  }
  return items.finish(result);
}

// ---- min and max

struct ExtremeRow {
  const char* name;
  CompareOperator better;
  PreludeFunction guest;
};
constexpr ExtremeRow kMin = {"min", CompareOperator::kLess, PreludeFunction::kmin_guest};
constexpr ExtremeRow kMax = {"max", CompareOperator::kGreater, PreludeFunction::kmax_guest};

// Whether item replaces best. Ints and floats without a call.
SANDBOA_ALWAYS_INLINE Fallible<bool> is_better(Runtime& rt, const ExtremeRow& row, Value item, Value best) {
  if (item.is_small_int() && best.is_small_int()) {
    return row.better == CompareOperator::kLess ? item.small_int() < best.small_int() : item.small_int() > best.small_int();
  }
  bool numbers = (is_plain_int(item) || is_plain_float(item)) && (is_plain_int(best) || is_plain_float(best));
  if (numbers) return number_compare(row.better, item, best);
  return TRY(operations::compare(rt, row.better, item, best)).is_true();
}

// Empty if there are no items.
Outcome find_extreme(Runtime& rt, const ExtremeRow& row, NativeIteration& items) {
  WalkCharge charge(rt);
  Value best = TRY(items.next());
  if (best.is_empty()) return best;
  while (true) {
    TRY(charge.step());
    Value item = TRY(items.next());
    if (item.is_empty()) return best;
    if (TRY(is_better(rt, row, item, best))) best = item;
  }
}

SANDBOA_COLD Outcome extreme_guest(Runtime& rt, const ExtremeRow& row, Value iterable, Value key, Value fallback) {
  bool has_fallback = !fallback.is_empty();
  return rt.needs_guest(row.guest, {iterable, key, Value::boolean(has_fallback), has_fallback ? fallback : Value::none()});
}

Outcome extreme_of_iterable(Runtime& rt, const ExtremeRow& row, Value iterable, Value key, Value fallback) {
  NativeIteration items(rt);
  if (!key.is_none()) return extreme_guest(rt, row, iterable, key, fallback);
  Fallible<bool> started = items.changing_nothing().start(iterable);
  if (!started.ok()) {
    if (started.signal() == Signal::kNeedsGuest) return extreme_guest(rt, row, iterable, key, fallback);
    return started.take_failure();
  }
  Outcome best = find_extreme(rt, row, items);
  if (!best.ok() && best.signal() == Signal::kNeedsGuest) {
    items.undo();
    return extreme_guest(rt, row, iterable, key, fallback);
  }
  if (!best.ok()) return items.finish(best);
  if (!best.value().is_empty()) return best;
  if (!fallback.is_empty()) return fallback;
  return rt.raise_value_error("%s() iterable argument is empty", row.name);
}

template <const ExtremeRow& kRow>
Outcome builtin_extreme(Runtime& rt, const Arguments& args) {
  Value key = args[0], fallback = args[1];
  if (args.rest.empty()) return rt.raise_type_error("%s expected at least 1 argument, got 0", kRow.name);
  if (args.rest.size() == 1) return extreme_of_iterable(rt, kRow, args.rest[0], key, fallback);
  if (!fallback.is_empty()) {
    return rt.raise_type_error("Cannot specify a default for %s() with multiple positional arguments", kRow.name);
  }
  if (key.is_none()) {
    Value best = args.rest[0];
    WalkCharge charge(rt);
    size_t i = 1;
    for (; i < args.rest.size(); ++i) {
      if (i > 8) TRY(charge.step());
      Fallible<bool> better = is_better(rt, kRow, args.rest[i], best);
      if (!better.ok() && better.signal() == Signal::kNeedsGuest) break;
      if (TRY(better)) best = args.rest[i];
    }
    if (i == args.rest.size()) return best;
  }
  Tuple* values = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  return extreme_guest(rt, kRow, values, key, fallback);
}

constexpr MethodDef kFunctions[] = {
    {"max", "*args, key=None, default=?", builtin_extreme<kMax>, kNoEffects,
     "The largest item of an iterable, or of several arguments."},
    {"min", "*args, key=None, default=?", builtin_extreme<kMin>, kNoEffects,
     "The smallest item of an iterable, or of several arguments."},
    {"sum", "iterable, /, start=0", builtin_sum, kAllocates, "start plus all items, added from left to right."},
};

// One step of the first phase of a sum; _ABSENT: it is over.
Outcome numbers_add_words(Runtime& rt, const Arguments& args) {
  int64_t sum;
  if (!add_words(args[0], args[1], &sum)) return absent_argument();
  return make_int(rt, sum);
}

// What sum_guest needs to keep the compensation: (before, item, low) -> new low, and (total, low) -> the result.
Outcome numbers_sum_low(Runtime& rt, const Arguments& args) {
  CompensatedSum sum{TRY(number_to_double(rt, args[0])), float_value(args[2])};
  sum.add(TRY(number_to_double(rt, args[1])));
  return make_float(rt, sum.low);
}

Outcome numbers_sum_result(Runtime& rt, const Arguments& args) {
  return make_float(rt, CompensatedSum{float_value(args[0]), float_value(args[1])}.result());
}

constexpr MethodDef kIntrinsics[] = {
    {"_numbers_add_words", "total, item, /", checked<numbers_add_words, "any, any">, kNoEffects, ""},
    {"_numbers_sum_low", "before, item, low, /", checked<numbers_sum_low, "int|float, int|float, float">, kNoEffects, ""},
    {"_numbers_sum_result", "total, low, /", checked<numbers_sum_result, "float, float">, kNoEffects, ""},
};

}  // namespace

const std::span<const MethodDef> kAggregateFunctions = kFunctions;
const std::span<const MethodDef> kNumbersIntrinsics = kIntrinsics;

}  // namespace sandboa::runtime
