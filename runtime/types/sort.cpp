// Stable adaptive merge sort of natively comparable values: natural runs, extended to a minimum by binary insertion, merged
// in the order of powersort (Munro and Wild). Lists of ints, floats or strs compare without any dispatch.
//
// Which items are compared does not show there; other values are the galloping sort's.
//
// Invariants: (1) at every step the array is a permutation of what it was, so that a trap in the middle loses nothing; (2)
// sorts whose comparisons can fail work on a copy, which is written back at the end, as far as it is sorted if one raises.
#include <bit>
#include <cstring>
#include <type_traits>

#include "runtime/leaf_calls.h"
#include "runtime/library_methods.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"
#include "runtime/types/galloping_sort.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/spread_sort.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// ---- comparisons. All but AnyLess cannot fail and are total orders.

struct SmallIntLess {
  SANDBOA_ALWAYS_INLINE bool operator()(Value lhs, Value rhs) const {
    return static_cast<int64_t>(lhs.bits()) < static_cast<int64_t>(rhs.bits());
  }
  static double number(Value key) { return static_cast<double>(static_cast<int64_t>(key.bits())); }
};

struct FloatLess {
  SANDBOA_ALWAYS_INLINE bool operator()(Value lhs, Value rhs) const { return float_value(lhs) < float_value(rhs); }
};

// Doubles as they are, in the place of inline floats while these are sorted.
struct DoubleLess {
  SANDBOA_ALWAYS_INLINE bool operator()(Value lhs, Value rhs) const {
    return std::bit_cast<double>(lhs.bits()) < std::bit_cast<double>(rhs.bits());
  }
  static double number(Value key) { return std::bit_cast<double>(key.bits()); }
};

// Strings of one byte a character, with their first eight bytes at hand: most comparisons never touch the strings.
struct PrefixedStr {
  uint64_t prefix;  // big-endian, padded with zeros
  Value key;
  SANDBOA_ALWAYS_INLINE bool operator<(const PrefixedStr& other) const {
    if (prefix != other.prefix) return prefix < other.prefix;
    return str_compare(key.as<Str>(), other.key.as<Str>()) < 0;
  }
};
struct PrefixedItem : PrefixedStr {
  Value item;
};

struct PrefixLess {
  SANDBOA_ALWAYS_INLINE bool operator()(const PrefixedStr& lhs, const PrefixedStr& rhs) const { return lhs < rhs; }
};

// Tuples of one length whose items at each place are all small ints, all short strings or all floats with an order.
struct PlainTupleLess {
  SANDBOA_ALWAYS_INLINE bool operator()(Value lhs, Value rhs) const {
    const auto *left = lhs.as<const Tuple>(), *right = rhs.as<const Tuple>();
    for (uint64_t index = 0; index < left->length; ++index) {
      Value a = left->items()[index], b = right->items()[index];
      if (a == b) continue;
      if (a.is_small_int()) return a.small_int() < b.small_int();
      if (a.is_inline_float()) {
        if (a.inline_float() == b.inline_float()) continue;  // zeros
        return a.inline_float() < b.inline_float();
      }
      int order = str_compare(a.as<Str>(), b.as<Str>());
      if (order != 0) return order < 0;
    }
    return false;
  }
};

uint64_t big_endian_word(const uint8_t* bytes) {
  uint32_t word;
  std::memcpy(&word, bytes, sizeof(word));
  return __builtin_bswap32(word);
}

PrefixedStr with_prefix(Value key) {
  auto* str = key.as<Str>();
  const uint8_t* data = str->data1();
  uint64_t length = str->length, prefix = 0;
  if (length >= 8) {
    prefix = big_endian_word(data) << 32 | big_endian_word(data + 4);
  } else if (length >= 4) {  // two words that overlap, and what occurs twice shifted out
    uint64_t rest = big_endian_word(data + length - 4) << (8 * (8 - length));
    prefix = big_endian_word(data) << 32 | (rest & 0xFFFFFFFF);
  } else {
    for (uint64_t index = 0; index < length; ++index) prefix |= uint64_t{data[index]} << (56 - 8 * index);
  }
  return {prefix, key};
}

// Any values.
class AnyLess {
 public:
  explicit AnyLess(Runtime& rt) : rt_(rt) {}
  bool operator()(Value lhs, Value rhs) {
    if (failed_) return false;
    if (is_exact_object(lhs, TypeId::kTuple) && is_exact_object(rhs, TypeId::kTuple)) {
      bool less;
      if (operations::try_compare_sequences(operations::CompareOperator::kLess, lhs, rhs, &less)) return less;
    }
    Outcome result = is_of_guest_class(lhs) ? compare_by_library(lhs, rhs) : compare_natively(lhs, rhs);
    if (__builtin_expect(!result.ok(), 0)) {
      failed_ = true;
      failure_ = result.take_failure();
      return false;
    }
    return result.value().is_true();
  }
  bool failed() const { return failed_; }
  SignalFailure failure() const { return failure_; }

 private:
  Outcome compare_natively(Value lhs, Value rhs) {
    return operations::compare(rt_, operations::CompareOperator::kLess, lhs, rhs);
  }

  // Two of one class of the library whose method is C++, or whose method can be evaluated in place. It is looked up once: no
  // other code runs while this sorts.
  Outcome compare_by_library(Value lhs, Value rhs) {
    const Type* type = type_of(lhs);
    if (type != type_of(rhs)) return compare_natively(lhs, rhs);
    if (type != library_type_) {
      library_type_ = type;
      library_less_ = find_library_method(rt_, lhs, Dunder::kLt, 2);
      guest_less_ = library_less_ == nullptr ? find_guest_method(rt_, lhs, Dunder::kLt) : Value();
    }
    if (library_less_ == nullptr) return compare_by_guest(lhs, rhs);
    const Value operands[] = {lhs, rhs};
    Outcome answer = library_less_->code(rt_, Arguments{operands, {}, nullptr});
    bool is_answer = answer.ok() ? answer.value().is_bool() : answer.signal() != Signal::kNeedsGuest;
    return is_answer ? answer : compare_natively(lhs, rhs);
  }

  Outcome compare_by_guest(Value lhs, Value rhs) {
    const Value operands[] = {lhs, rhs};
    Outcome answer = call_leaf(rt_, guest_less_, operands, 2, LeafResult::kLookedAt);
    bool is_answer = answer.ok() ? answer.value().is_bool() : answer.signal() != Signal::kNeedsGuest;
    return is_answer ? answer : compare_natively(lhs, rhs);
  }

  Runtime& rt_;
  const Type* library_type_ = nullptr;
  const MethodDef* library_less_ = nullptr;
  Value guest_less_;
  bool failed_ = false;
  SignalFailure failure_{Signal::kNone};
};

struct KeyedItem {
  Value key;
  Value item;
};
SANDBOA_ALWAYS_INLINE Value key_of(Value element) { return element; }
SANDBOA_ALWAYS_INLINE Value key_of(const KeyedItem& element) { return element.key; }
SANDBOA_ALWAYS_INLINE const PrefixedStr& key_of(const PrefixedStr& element) { return element; }

// ---- the sort

template <class Element, class Less, bool kReverse>
class MergeSort {
 public:
  MergeSort(Runtime& rt, Less& less, Element* items, size_t count, Element* scratch)
      : rt_(rt), less_(less), items_(items), count_(count), scratch_(scratch) {}

  static SANDBOA_ALWAYS_INLINE decltype(auto) key(const Element& element) { return key_of(element); }

  // False: out of fuel.
  bool run() {
    if (count_ < 2) return true;
    if (count_ <= kFew) return sort_few();
    size_t minimum = minimum_run(count_);
    size_t start = 0;
    while (start < count_) {
      if (!charge(64)) return false;
      size_t length = take_run(start, minimum);
      int power = run_count_ == 0 ? 0 : node_power(runs_[run_count_ - 1].start, start, start + length);
      while (run_count_ > 1 && runs_[run_count_ - 1].power > power) {
        if (!merge_top()) return false;
      }
      runs_[run_count_++] = {start, length, power};
      start += length;
      if (stopped_) return false;
    }
    while (run_count_ > 1) {
      if (!merge_top()) return false;
    }
    return true;
  }

 private:
  struct Run {
    size_t start;
    size_t length;
    int power;  // of the boundary to the run before
  };
  static constexpr size_t kMaxRuns = 72;
  static constexpr size_t kFew = 12;
  static constexpr size_t kPollSteps = 8192;

  SANDBOA_ALWAYS_INLINE bool is_less(const Element& lhs, const Element& rhs) {
    return kReverse ? less_(key_of(rhs), key_of(lhs)) : less_(key_of(lhs), key_of(rhs));
  }

  // By plain insertion, without looking for runs.
  bool sort_few() {
    for (size_t position = 1; position < count_; ++position) {
      Element pivot = items_[position];
      size_t place = position;
      for (; place > 0 && is_less(pivot, items_[place - 1]); --place) items_[place] = items_[place - 1];
      items_[place] = pivot;
    }
    return true;
  }

  bool charge(size_t steps) {
    if (!rt_.meter.charge_fuel(1 + steps / 4)) stopped_ = true;
    return !stopped_;
  }

  // 16 to 32, such that count / minimum is close to a power of two.
  static size_t minimum_run(size_t count) {
    size_t rest = 0;
    while (count >= 32) {
      rest |= count & 1;
      count >>= 1;
    }
    return count + rest;
  }

  // Depth in the ideal merge tree of the boundary between two adjacent runs [previous, start) and [start, end).
  int node_power(size_t previous, size_t start, size_t end) const {
    uint64_t a = previous + start, b = start + end;  // twice the middles
    int power = 0;
    for (uint64_t span = count_ * 2;;) {
      ++power;
      a <<= 1;
      b <<= 1;
      bool a_high = a >= span, b_high = b >= span;
      if (a_high != b_high) return power;
      if (a_high) {
        a -= span;
        b -= span;
      }
    }
  }

  // Finds the natural run at start (reversing a strictly descending one) and extends it to the minimum.
  size_t take_run(size_t start, size_t minimum) {
    size_t end = start + 1;
    size_t next_poll = start + kPollSteps;
    if (end < count_) {
      bool descending = is_less(items_[end], items_[end - 1]);
      ++end;
      while (end < count_ && is_less(items_[end], items_[end - 1]) == descending) {
        if (++end == next_poll) {
          if (!charge(kPollSteps)) break;
          next_poll += kPollSteps;
        }
      }
      if (descending) reverse(start, end);
    }
    size_t wanted = start + minimum < count_ ? start + minimum : count_;
    while (end < wanted) insert(start, end++);
    return end - start;
  }

  void reverse(size_t start, size_t end) {
    while (start + 1 < end) {
      Element low = items_[start];
      items_[start++] = items_[--end];
      items_[end] = low;
    }
  }

  // Puts items_[position] into the sorted items_[start, position).
  void insert(size_t start, size_t position) {
    Element pivot = items_[position];
    size_t low = start, high = position;
    while (low < high) {
      size_t middle = low + (high - low) / 2;
      if (is_less(pivot, items_[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    std::memmove(static_cast<void*>(items_ + low + 1), items_ + low, (position - low) * sizeof(Element));
    items_[low] = pivot;
  }

  // First position in [low, high) whose element is greater than pivot (after_equals) or not less than it.
  size_t bound(size_t low, size_t high, const Element& pivot, bool after_equals) {
    while (low < high) {
      size_t middle = low + (high - low) / 2;
      bool goes_right = after_equals ? !is_less(pivot, items_[middle]) : is_less(items_[middle], pivot);
      if (goes_right) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  bool merge_top() {
    Run& left = runs_[run_count_ - 2];
    const Run right = runs_[run_count_ - 1];
    size_t start = left.start, middle = right.start, end = right.start + right.length;
    left.length += right.length;
    --run_count_;
    // What is in place already at both ends stays there.
    start = bound(start, middle, items_[middle], true);
    if (start < middle) end = bound(middle, end, items_[middle - 1], false);
    if (start == middle || middle == end) return charge(8);
    if (!charge(16)) return false;
    if (middle - start <= end - middle) {
      merge_forwards(start, middle, end);
    } else {
      merge_backwards(start, middle, end);
    }
    return !stopped_;
  }

  void merge_forwards(size_t start, size_t middle, size_t end) {
    size_t left_count = middle - start;
    std::memcpy(static_cast<void*>(scratch_), items_ + start, left_count * sizeof(Element));
    const Element *left = scratch_, *left_end = scratch_ + left_count;
    const Element *right = items_ + middle, *right_end = items_ + end;
    Element* out = items_ + start;
    while (left < left_end && right < right_end && !stopped_) {
      size_t steps = static_cast<size_t>(left_end - left) < static_cast<size_t>(right_end - right)
                         ? static_cast<size_t>(left_end - left)
                         : static_cast<size_t>(right_end - right);
      if (steps > kPollSteps) steps = kPollSteps;
      if (steps >= 64 && !charge(steps)) break;
      for (; steps != 0; --steps) {
        bool take_right = is_less(*right, *left);
        *out++ = take_right ? *right : *left;
        right += take_right;
        left += !take_right;
      }
    }
    std::memcpy(static_cast<void*>(out), left, static_cast<size_t>(left_end - left) * sizeof(Element));
  }

  void merge_backwards(size_t start, size_t middle, size_t end) {
    size_t right_count = end - middle;
    std::memcpy(static_cast<void*>(scratch_), items_ + middle, right_count * sizeof(Element));
    const Element *left_begin = items_ + start, *left = items_ + middle;  // one past the next
    const Element *right_begin = scratch_, *right = scratch_ + right_count;
    Element* out = items_ + end;
    while (left > left_begin && right > right_begin && !stopped_) {
      size_t steps = static_cast<size_t>(left - left_begin) < static_cast<size_t>(right - right_begin)
                         ? static_cast<size_t>(left - left_begin)
                         : static_cast<size_t>(right - right_begin);
      if (steps > kPollSteps) steps = kPollSteps;
      if (steps >= 64 && !charge(steps)) break;
      for (; steps != 0; --steps) {
        bool take_left = is_less(right[-1], left[-1]);
        *--out = take_left ? left[-1] : right[-1];
        left -= take_left;
        right -= !take_left;
      }
    }
    auto rest = static_cast<size_t>(right - right_begin);
    std::memcpy(static_cast<void*>(out - rest), right_begin, rest * sizeof(Element));
  }

  Runtime& rt_;
  Less& less_;
  Element* items_;
  size_t count_;
  Element* scratch_;
  bool stopped_ = false;
  size_t run_count_ = 0;
  Run runs_[kMaxRuns];
};

// Scratch memory: on the native stack for short sorts, else storage that is given back at once.
template <class Element>
class Scratch {
 public:
  Scratch(Runtime& rt, size_t count) : rt_(rt) {
    if (count > kInline) array_ = new_value_array(rt, count * (sizeof(Element) / sizeof(Value)));
    failed_ = count > kInline && array_ == nullptr;
  }
  ~Scratch() {
    if (array_ != nullptr) rt_.heap.release(array_);
  }
  bool failed() const { return failed_; }
  Element* data() {
    return reinterpret_cast<Element*>(array_ == nullptr ? inline_ : reinterpret_cast<char*>(array_->values()));
  }

 private:
  static constexpr size_t kInline = 64;
  Runtime& rt_;
  ValueArray* array_ = nullptr;
  bool failed_;
  alignas(Element) char inline_[kInline * sizeof(Element)];  // not initialised
};

template <class Element, class Less, bool kReverse>
Outcome sort_one_way(Runtime& rt, Less& less, Element* items, size_t count) {
  using Merge = MergeSort<Element, Less, kReverse>;
  auto end = [](bool done) { return done ? Outcome(Value::none()) : Outcome(SignalFailure{Signal::kTrap}); };
  if constexpr (requires { Less::number(Value()); }) {
    using Spread = SpreadSort<Element, Less, kReverse, Merge>;
    if (Spread::turns_often(items, count)) {
      // Where there is too little memory for that, the merge sort may do with half of it.
      Scratch<Element> scratch(rt, count);
      auto result = scratch.failed() ? Spread::Result::kNotWorthIt : Spread(rt, less, items, count, scratch.data()).run();
      if (result != Spread::Result::kNotWorthIt) return end(result == Spread::Result::kDone);
      if (!scratch.failed()) return end(Merge(rt, less, items, count, scratch.data()).run());
    }
  }
  Scratch<Element> scratch(rt, count / 2 + 1);
  return scratch.failed() ? rt.allocation_failure() : end(Merge(rt, less, items, count, scratch.data()).run());
}

template <class Element, class Less>
Outcome sort_with(Runtime& rt, Less& less, Element* items, size_t count, bool reverse) {
  return reverse ? sort_one_way<Element, Less, true>(rt, less, items, count)
                 : sort_one_way<Element, Less, false>(rt, less, items, count);
}

enum class KeyClass : uint8_t { kSmallInts, kInlineFloats, kFloats, kNarrowStrs, kPlainTuples, kAny };

// Long strings are compared where that is charged.
SANDBOA_ALWAYS_INLINE bool is_short_narrow_str(Value key) {
  return is_exact_object(key, TypeId::kStr) && key.as<Str>()->length <= 256 && key.as<Str>()->width_log2() == 0;
}

template <class Test>
SANDBOA_ALWAYS_INLINE bool all_are(const Value* keys, uint32_t count, Test test) {
  for (uint32_t index = 0; index < count; ++index) {
    if (!test(keys[index])) return false;
  }
  return true;
}

// For PlainTupleLess.
bool is_plain_tuple_like(Value key, const Tuple* first) {
  constexpr uint64_t kMostItems = 8;
  if (!is_exact_object(key, TypeId::kTuple)) return false;
  const auto* tuple = key.as<const Tuple>();
  if (tuple->length != first->length || tuple->length > kMostItems) return false;
  for (uint64_t index = 0; index < tuple->length; ++index) {
    Value item = tuple->items()[index], like = first->items()[index];
    if (item.is_small_int() && like.is_small_int()) continue;
    if (is_short_narrow_str(item) && is_short_narrow_str(like)) continue;
    bool are_floats = item.is_inline_float() && like.is_inline_float();
    if (!are_floats || item.inline_float() != item.inline_float()) return false;
  }
  return true;
}

KeyClass class_of_all(const Value* keys, uint32_t count) {
  auto is_small_int = [](Value key) { return key.is_small_int(); };
  auto is_ordered_inline = [](Value key) { return key.is_inline_float() && key.inline_float() == key.inline_float(); };
  auto is_plain_float = [](Value key) {
    return is_float(key) && !is_of_guest_class(key) && float_value(key) == float_value(key);  // a NaN has no order
  };
  Value first = keys[0];
  if (first.is_small_int()) return all_are(keys, count, is_small_int) ? KeyClass::kSmallInts : KeyClass::kAny;
  if (is_short_narrow_str(first)) return all_are(keys, count, is_short_narrow_str) ? KeyClass::kNarrowStrs : KeyClass::kAny;
  if (is_exact_object(first, TypeId::kTuple)) {
    auto is_like_first = [&](Value key) { return is_plain_tuple_like(key, first.as<const Tuple>()); };
    return all_are(keys, count, is_like_first) ? KeyClass::kPlainTuples : KeyClass::kAny;
  }
  if (is_ordered_inline(first) && all_are(keys, count, is_ordered_inline)) return KeyClass::kInlineFloats;
  return is_plain_float(first) && all_are(keys, count, is_plain_float) ? KeyClass::kFloats : KeyClass::kAny;
}

template <class Element>
struct AnyLessByKey {
  AnyLess& less;
  bool operator()(const Element& lhs, const Element& rhs) { return less(key_of(lhs), key_of(rhs)); }
  bool failed() const { return less.failed(); }
};

template <class Element>
Outcome sort_any(Runtime& rt, Element* items, uint32_t count, bool reverse) {
  Scratch<Element> scratch(rt, count / 2 + 1);
  if (scratch.failed()) return rt.allocation_failure();
  AnyLess any(rt);
  AnyLessByKey<Element> less{any};
  GallopingSort<Element, AnyLessByKey<Element>> sort(rt, less, items, count, scratch.data());
  if (reverse) sort.reverse(0, count);  // and back afterwards: equal ones keep their order
  bool done = sort.run();
  if (reverse) sort.reverse(0, count);
  if (any.failed()) return any.failure();
  return done ? Outcome(Value::none()) : Outcome(SignalFailure{Signal::kTrap});
}

SANDBOA_ALWAYS_INLINE Value& key_place(Value& element) { return element; }
SANDBOA_ALWAYS_INLINE Value& key_place(KeyedItem& element) { return element.key; }

// Nobody looks at the elements meanwhile.
template <class Element>
Outcome sort_doubles(Runtime& rt, Element* items, uint32_t count, bool reverse) {
  for (uint32_t index = 0; index < count; ++index) {
    Value& key = key_place(items[index]);
    key = Value::from_bits(std::bit_cast<uint64_t>(key.inline_float()));
  }
  DoubleLess less;
  Outcome sorted = sort_with(rt, less, items, count, reverse);
  for (uint32_t index = 0; index < count; ++index) {
    Value& key = key_place(items[index]);
    key = Value::from_bits(Value::encode_float(std::bit_cast<double>(key.bits())));
  }
  return sorted;
}

// Sorts elements whose keys have the class; when it fails, `items` are as far sorted as they are.
template <class Element>
Outcome sort_elements(Runtime& rt, KeyClass keys, Element* items, uint32_t count, bool reverse) {
  switch (keys) {
    case KeyClass::kSmallInts: {
      SmallIntLess less;
      return sort_with(rt, less, items, count, reverse);
    }
    case KeyClass::kInlineFloats:
      return sort_doubles(rt, items, count, reverse);
    case KeyClass::kFloats: {
      FloatLess less;
      return sort_with(rt, less, items, count, reverse);
    }
    case KeyClass::kPlainTuples: {
      PlainTupleLess less;
      return sort_with(rt, less, items, count, reverse);
    }
    case KeyClass::kNarrowStrs:  // sort_strs
    case KeyClass::kAny:
      break;
  }
  return sort_any(rt, items, count, reverse);
}

Outcome sort_strs(Runtime& rt, Value* keys, Value* items, uint32_t count, bool reverse) {
  PrefixLess less;
  if (keys == nullptr) {
    Scratch<PrefixedStr> strs(rt, count);
    if (strs.failed()) return rt.allocation_failure();
    for (uint32_t index = 0; index < count; ++index) strs.data()[index] = with_prefix(items[index]);
    TRY(sort_with(rt, less, strs.data(), count, reverse));
    for (uint32_t index = 0; index < count; ++index) items[index] = strs.data()[index].key;
    return Value::none();
  }
  Scratch<PrefixedItem> strs(rt, count);
  if (strs.failed()) return rt.allocation_failure();
  for (uint32_t index = 0; index < count; ++index) strs.data()[index] = {with_prefix(keys[index]), items[index]};
  TRY(sort_with(rt, less, strs.data(), count, reverse));
  for (uint32_t index = 0; index < count; ++index) {
    keys[index] = strs.data()[index].key;
    items[index] = strs.data()[index].item;
  }
  return Value::none();
}

}  // namespace

Outcome sort_values(Runtime& rt, Value* keys, Value* items, uint32_t count, bool reverse) {
  if (count < 2) return Value::none();
  TRY(rt.charge(1 + count / 8));
  KeyClass key_class = class_of_all(keys == nullptr ? items : keys, count);
  if (key_class == KeyClass::kNarrowStrs) return sort_strs(rt, keys, items, count, reverse);
  if (keys == nullptr && key_class != KeyClass::kAny) return sort_elements(rt, key_class, items, count, reverse);
  if (keys == nullptr) {
    Scratch<Value> copy(rt, count);
    if (copy.failed()) return rt.allocation_failure();
    std::memcpy(static_cast<void*>(copy.data()), items, count * sizeof(Value));
    Outcome sorted = sort_elements(rt, key_class, copy.data(), count, reverse);
    if (!sorted.ok() && sorted.signal() != Signal::kRaise) return sorted;
    std::memcpy(static_cast<void*>(items), copy.data(), count * sizeof(Value));
    return sorted;
  }
  Scratch<KeyedItem> pairs(rt, count);
  if (pairs.failed()) return rt.allocation_failure();
  for (uint32_t index = 0; index < count; ++index) pairs.data()[index] = {keys[index], items[index]};
  Outcome sorted = sort_elements(rt, key_class, pairs.data(), count, reverse);
  if (!sorted.ok() && sorted.signal() != Signal::kRaise) return sorted;
  for (uint32_t index = 0; index < count; ++index) {
    keys[index] = pairs.data()[index].key;
    items[index] = pairs.data()[index].item;
  }
  return sorted;
}

}  // namespace sandboa::runtime
