// Rich comparison. Nested lists, tuples and dicts are walked with an explicit, charged stack.
#include <algorithm>

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/leaf_calls.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/operations/quick_compare.h"
#include "runtime/regex/pattern.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/memory_view.h"
#include "runtime/types/set_relations.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"
#include "support/native_stack.h"

namespace sandboa::runtime::operations {

namespace {

constexpr const char* kSymbols[] = {"<", "<=", ">", ">=", "==", "!="};

struct GuestHooks {
  Dunder method;
  Dunder reflected;
  PreludeFunction function;
};
constexpr GuestHooks kGuestHooks[] = {
    {Dunder::kLt, Dunder::kGt, PreludeFunction::koperator_lt}, {Dunder::kLe, Dunder::kGe, PreludeFunction::koperator_le},
    {Dunder::kGt, Dunder::kLt, PreludeFunction::koperator_gt}, {Dunder::kGe, Dunder::kLe, PreludeFunction::koperator_ge},
    {Dunder::kEq, Dunder::kEq, PreludeFunction::koperator_eq}, {Dunder::kNe, Dunder::kNe, PreludeFunction::koperator_ne},
};

const GuestHooks& hooks(CompareOperator op) { return kGuestHooks[static_cast<int>(op)]; }

bool needs_guest_equality(Value lhs, Value rhs) {
  return has_guest_dunder(lhs, Dunder::kEq) || has_guest_dunder(rhs, Dunder::kEq);
}

SANDBOA_ALWAYS_INLINE bool is_number(Value value) { return is_int(value) || is_float(value); }

bool is_set_like(Value value) {
  return has_kind(value, Kind::kSet) ||
         (has_kind(value, Kind::kDictView) && value.object()->type != builtin_type(TypeId::kDictValues));
}

// Keys of dicts and elements of sets are compared by lookups below a comparison: each such level is native recursion, so it
// has a fixed bound, far above what programs nest (a frozenset in a frozenset ...).
class KeyLevel {
 public:
  static constexpr int kMaxLevels = 60;
  KeyLevel() { ++levels_; }
  ~KeyLevel() { --levels_; }
  static bool too_deep() { return levels_ >= kMaxLevels || support::NativeStack::near_limit(); }

 private:
  static thread_local int levels_;
};
thread_local int KeyLevel::levels_ = 0;

SignalFailure raise_too_deep(Runtime& rt) {
  return rt.raise(TypeId::kRecursionError, "maximum recursion depth exceeded in comparison");
}

// Equality of pairs that are not containers walked by the stack below. kDescend: they are.
enum class Step : uint8_t { kEqual, kDifferent, kDescend };

SANDBOA_ALWAYS_INLINE Step step_of(bool equal) { return equal ? Step::kEqual : Step::kDifferent; }

bool equal_ranges(const Range* lhs, const Range* rhs) {
  auto same = [](Value a, Value b) { return number_compare(CompareOperator::kEqual, a, b); };
  if (!same(lhs->length, rhs->length)) return false;
  if (lhs->length == Value::small_int(0)) return true;
  if (!same(lhs->start, rhs->start)) return false;
  return lhs->length == Value::small_int(1) || same(lhs->step, rhs->step);
}

bool equal_callables(Value lhs, Value rhs) {
  if (kind_of(lhs) == Kind::kBoundMethod) {
    auto *a = lhs.as<BoundMethod>(), *b = rhs.as<BoundMethod>();
    return a->function == b->function && a->self == b->self;
  }
  auto *a = lhs.as<NativeFunction>(), *b = rhs.as<NativeFunction>();
  return a->def == b->def && a->owner == b->owner && a->self == b->self && !a->self.is_empty();
}

// Code of the same function, or of the same text. What differs only in layout is different here.
bool equal_code(const Code* lhs, const Code* rhs) {
  if (lhs->unit != nullptr || rhs->unit != nullptr) return lhs->unit == rhs->unit;
  if (lhs->mode != rhs->mode || lhs->optimize != rhs->optimize || !str_equal(lhs->file_name, rhs->file_name)) return false;
  Kind kind = kind_of(lhs->source);
  if (kind != kind_of(rhs->source)) return false;
  if (kind == Kind::kBytes) return bytes_equal(lhs->source.as<Bytes>(), rhs->source.as<Bytes>());
  return kind == Kind::kStr && str_equal(lhs->source.as<Str>(), rhs->source.as<Str>());
}

Value behind_proxy(Value value) { return has_kind(value, Kind::kMappingProxy) ? value.as<MappingProxy>()->mapping : value; }

Fallible<Step> equal_leaves(Runtime& rt, Value lhs, Value rhs);

// REQUIRES: neither is a small int pair nor identical containers; no identity shortcut. What is to be descended into stands
// behind_proxy().
Fallible<Step> equal_leaves_natively(Runtime& rt, Value lhs, Value rhs) {
  if (is_number(lhs) && is_number(rhs)) return step_of(number_compare(CompareOperator::kEqual, lhs, rhs));
  Kind kind = kind_of(lhs);
  if (is_set_like(lhs) && is_set_like(rhs)) {
    if (lhs == rhs && has_kind(lhs, Kind::kSet)) return Step::kEqual;  // elements are looked up by identity first
    if (KeyLevel::too_deep()) return raise_too_deep(rt);
    KeyLevel level;
    return step_of(TRY(set_is_equal(rt, lhs, rhs)));
  }
  bool is_same_leaf = kind == kind_of(rhs) && (kind == Kind::kBytes || kind == Kind::kInstance);
  if (!is_same_leaf && has_buffer(lhs) && has_buffer(rhs)) {
    if (kind == Kind::kInstance) return equal_leaves_natively(rt, rhs, lhs);  // an array.array
    if (kind == Kind::kBytes && kind_of(rhs) == Kind::kInstance) return Step::kDifferent;
    bool is_raw = kind == Kind::kByteArray && has_readable_buffer(rhs);  // an array ignores formats
    if (is_raw && kind_of(rhs) == Kind::kMemoryView) return step_of(span_of(lhs).view() == TRY(read_buffer(rt, rhs)).view());
    if (kind == Kind::kMemoryView || kind_of(rhs) == Kind::kMemoryView) return step_of(TRY(view_equal(rt, lhs, rhs)));
    TRY(rt.charge(span_of(lhs).length / 32));
    return step_of(span_of(lhs).view() == span_of(rhs).view());
  }
  if (kind != kind_of(rhs)) {
    if (is_number(lhs) && kind_of(rhs) == Kind::kComplex) return equal_leaves_natively(rt, rhs, lhs);
    if (kind == Kind::kComplex && is_number(rhs)) {
      auto* complex = lhs.as<Complex>();
      if (complex->imaginary != 0) return Step::kDifferent;
      return step_of(number_compare(CompareOperator::kEqual, TRY(make_float(rt, complex->real)), rhs));
    }
    bool is_proxied = kind == Kind::kMappingProxy || kind_of(rhs) == Kind::kMappingProxy;
    return is_proxied ? equal_leaves(rt, behind_proxy(lhs), behind_proxy(rhs)) : Step::kDifferent;
  }
  switch (kind) {
    case Kind::kStr:
      TRY(rt.charge(lhs.as<Str>()->length / 32));
      return step_of(str_equal(lhs.as<Str>(), rhs.as<Str>()));
    case Kind::kBytes:
      TRY(rt.charge(lhs.as<Bytes>()->length / 32));
      return step_of(bytes_equal(lhs.as<Bytes>(), rhs.as<Bytes>()));
    case Kind::kComplex:
      return step_of(lhs.as<Complex>()->real == rhs.as<Complex>()->real &&
                     lhs.as<Complex>()->imaginary == rhs.as<Complex>()->imaginary);
    case Kind::kRange:
      return step_of(equal_ranges(lhs.as<Range>(), rhs.as<Range>()));
    case Kind::kBoundMethod:
    case Kind::kNativeFunction:
      return step_of(lhs == rhs || equal_callables(lhs, rhs));
    case Kind::kPattern:
      return step_of(regex::are_equal(lhs.as<Pattern>(), rhs.as<Pattern>()));
    case Kind::kCode:
      TRY(rt.charge(16));
      return step_of(lhs == rhs || equal_code(lhs.as<Code>(), rhs.as<Code>()));
    case Kind::kList:
    case Kind::kTuple:
    case Kind::kSlice:
    case Kind::kDict:
      return Step::kDescend;
    case Kind::kMappingProxy:
      return equal_leaves(rt, behind_proxy(lhs), behind_proxy(rhs));
    case Kind::kTemporal: {
      Value answer = TRY(temporal::compare(rt, CompareOperator::kEqual, lhs, rhs));
      return step_of(answer == Value::not_implemented() ? lhs == rhs : answer.is_true());
    }
    default:
      return step_of(lhs == rhs);
  }
}

// What guest classes say: at once, where both are of one class whose method can be evaluated in place.
Fallible<bool> compare_by_guest(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  Fallible<bool> answer = compare_by_leaf(rt, hooks(op).method, lhs, rhs);
  if (answer.signal() == Signal::kNeedsGuest) return rt.needs_guest(hooks(op).function, {lhs, rhs});
  return answer;
}

Fallible<Step> equal_leaves(Runtime& rt, Value lhs, Value rhs) {
  if (needs_guest_equality(lhs, rhs)) {
    Fallible<bool> equal = compare_by_guest(rt, CompareOperator::kEqual, lhs, rhs);
    return equal.ok() ? Fallible<Step>(step_of(equal.value())) : equal.take_failure();
  }
  return equal_leaves_natively(rt, lhs, rhs);
}

struct PairFrame {
  Object* lhs;
  Object* rhs;
  uint32_t index;  // items: of the next pair. dicts: position in the table
};

// Far deeper than data nests; ends the comparison of two cyclic structures with the exception that CPython raises.
constexpr size_t kMaxDepth = 400'000;

constexpr uint64_t kUnchargedItems = 64;

struct Items {
  const Value* values;
  uint64_t count;
};

SANDBOA_ALWAYS_INLINE Items items_of(Object* sequence) {
  if (sequence->kind == Kind::kList) return {static_cast<List*>(sequence)->items, static_cast<List*>(sequence)->length};
  if (sequence->kind == Kind::kSlice) return {&static_cast<Slice*>(sequence)->start, 3};
  return {static_cast<Tuple*>(sequence)->items(), static_cast<Tuple*>(sequence)->length};
}

// The first pair that differs, for ordering. decided: the values that decide; else one sequence is a prefix of the other.
struct Difference {
  bool decided = false;
  Value lhs;
  Value rhs;
  uint64_t lhs_count = 0;
  uint64_t rhs_count = 0;
};

// Walks two containers of one kind in step. Ordering looks for the first difference, where equality of lists compares
// lengths first. Tuples are asked for their items first, as in CPython: guest code sees it.
class PairWalk {
 public:
  PairWalk(Runtime& rt, Difference* difference) : rt_(rt), frames_(rt), difference_(difference) {}

  // Whether the two are equal.
  Fallible<bool> run(Object* lhs, Object* rhs) {
    if (!TRY(enter(lhs, rhs))) return false;
    while (!frames_.empty()) {
      PairFrame& frame = frames_.top();
      bool is_dict = frame.lhs->kind == Kind::kDict;
      Step step = is_dict ? TRY(step_dict(frame)) : TRY(step_items(frame));
      if (step == Step::kDifferent) return false;
      if (step == Step::kEqual) {
        frames_.pop();
      } else if (!TRY(enter(next_lhs_, next_rhs_))) {
        return false;
      }
    }
    return true;
  }

 private:
  // False: they differ in length.
  Fallible<bool> enter(Object* lhs, Object* rhs) {
    TRY(rt_.charge(2));
    if (lhs->kind == Kind::kDict) {
      if (static_cast<Dict*>(lhs)->live_count != static_cast<Dict*>(rhs)->live_count) return report(lhs, rhs);
    } else if (difference_ == nullptr && lhs->kind != Kind::kTuple && items_of(lhs).count != items_of(rhs).count) {
      return false;
    }
    if (frames_.size() >= kMaxDepth) return raise_too_deep(rt_);
    if (!frames_.push({lhs, rhs, 0})) return rt_.allocation_failure();
    return true;
  }

  // Goes on with the items of one frame until they are used up (kEqual), differ, or hold containers to descend into.
  Fallible<Step> step_items(PairFrame& frame) {
    Items lhs = items_of(frame.lhs), rhs = items_of(frame.rhs);
    uint64_t common = lhs.count < rhs.count ? lhs.count : rhs.count;
    while (frame.index < common) {
      if ((frame.index & 255) == 255) TRY(rt_.charge(64));
      Value a = lhs.values[frame.index], b = rhs.values[frame.index];
      ++frame.index;
      if (a == b) continue;
      Step step = a.is_small_int() && b.is_small_int() ? Step::kDifferent : TRY(equal_leaves(rt_, a, b));
      if (step == Step::kDescend) return descend(a, b);
      if (step == Step::kDifferent) return different(a, b);
    }
    if (lhs.count == rhs.count) return Step::kEqual;
    if (difference_ != nullptr && !report_dict_on_path()) *difference_ = {false, Value(), Value(), lhs.count, rhs.count};
    return Step::kDifferent;
  }

  Fallible<Step> step_dict(PairFrame& frame) {
    auto *lhs = static_cast<Dict*>(frame.lhs), *rhs = static_cast<Dict*>(frame.rhs);
    while (DictEntry* entry = lhs->table == nullptr ? nullptr : next_entry(lhs->table, lhs->entry_count, &frame.index)) {
      TRY(rt_.charge(1));
      if (KeyLevel::too_deep()) return raise_too_deep(rt_);
      Signal stopped = Signal::kNone;
      DictEntry* other;
      {
        KeyLevel level;
        other = find_entry(rt_, rhs, entry->key, entry->hash, &stopped);
      }
      if (stopped != Signal::kNone) return SignalFailure{stopped};
      if (other == nullptr) return different(frame.lhs, frame.rhs);
      Value a = entry->value, b = other->value;
      if (a == b) continue;
      Step step = TRY(equal_leaves(rt_, a, b));
      if (step == Step::kDescend) return descend(a, b);
      if (step == Step::kDifferent) return different(a, b);
    }
    return Step::kEqual;
  }

  Step descend(Value lhs, Value rhs) {
    next_lhs_ = behind_proxy(lhs).object();
    next_rhs_ = behind_proxy(rhs).object();
    return Step::kDescend;
  }

  Step different(Value lhs, Value rhs) {
    report(lhs, rhs);
    return Step::kDifferent;
  }

  bool report(Value lhs, Value rhs) {
    if (difference_ != nullptr && !report_dict_on_path()) *difference_ = {true, lhs, rhs};
    return false;
  }

  // Ordering descends through lists, tuples and slices only: what decides is the outermost other pair on the way.
  bool report_dict_on_path() {
    for (size_t index = 0; index < frames_.size(); ++index) {
      Kind kind = frames_[index].lhs->kind;
      if (kind == Kind::kList || kind == Kind::kTuple || kind == Kind::kSlice) continue;
      *difference_ = {true, frames_[index].lhs, frames_[index].rhs};
      return true;
    }
    return false;
  }

  Runtime& rt_;
  WorkStack<PairFrame> frames_;
  Difference* difference_;
  Object* next_lhs_ = nullptr;
  Object* next_rhs_ = nullptr;
};

SANDBOA_COLD SignalFailure raise_unordered(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  return rt.raise_type_error("'%s' not supported between instances of '%.100s' and '%.100s'", symbol(op), type_name(lhs),
                             type_name(rhs));
}

// For container_ne() of the prelude: which of the functions below is the opposite.
int container_number(Value lhs) {
  switch (kind_of(lhs)) {
    case Kind::kList:
    case Kind::kTuple:
      return 0;
    case Kind::kDict:
      return 1;
    case Kind::kSlice:
      return 2;
    default:
      return 3;
  }
}

SANDBOA_ALWAYS_INLINE bool is_ordered_sequence_pair(Value lhs, Value rhs) {
  Kind kind = kind_of(lhs);
  return (kind == Kind::kList || kind == Kind::kTuple || kind == Kind::kSlice) && kind == kind_of(rhs);
}

// What two plain items that differ say about the order of what holds them.
bool order_of_plain(CompareOperator op, Value lhs, Value rhs) {
  if (lhs.is_small_int()) return ordered(op, lhs.small_int(), rhs.small_int());
  if (lhs.is_object()) return ordered(op, str_compare(lhs.as<Str>(), rhs.as<Str>()), 0);
  return ordered(op, lhs.inline_float(), rhs.inline_float());
}

// Which prelude function compares two containers of one kind when their content needs guest code.
PreludeFunction container_equality(Value lhs) {
  switch (kind_of(lhs)) {
    case Kind::kList:
    case Kind::kTuple:
      return PreludeFunction::kseq_eq;
    case Kind::kDict:
      return PreludeFunction::kdict_eq;
    case Kind::kSlice:
      return PreludeFunction::kslice_eq;
    default:
      return PreludeFunction::kset_eq;
  }
}

// What the builtin classes of the two say, whatever guest classes say.
SANDBOA_NOINLINE Fallible<bool> equals_natively(Runtime& rt, Value lhs, Value rhs) {
  if (temporal::is_temporal(lhs) && temporal::is_temporal(rhs)) {
    Value answer = TRY(temporal::compare(rt, CompareOperator::kEqual, lhs, rhs));
    return answer == Value::not_implemented() ? lhs == rhs : answer.is_true();
  }
  Fallible<Step> step = equal_leaves_natively(rt, lhs, rhs);
  if (step.ok() && step.value() != Step::kDescend) return step.value() == Step::kEqual;
  Fallible<bool> result = step.ok() ? PairWalk(rt, nullptr).run(behind_proxy(lhs).object(), behind_proxy(rhs).object())
                                    : Fallible<bool>(step.take_failure());
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(container_equality(lhs), {lhs, rhs});
  return result;
}

// Two items of containers that are plain: numbers that lie inline, short strings. kDescend: at least one is something else.
SANDBOA_ALWAYS_INLINE Step step_of_plain(Value lhs, Value rhs) {
  if (lhs == rhs) return Step::kEqual;
  if (lhs.is_small_int() && rhs.is_small_int()) return Step::kDifferent;
  if (are_short_strings(lhs, rhs)) return step_of(str_equal(lhs.as<Str>(), rhs.as<Str>()));
  if (lhs.is_inline_float() && rhs.is_inline_float()) return step_of(lhs.inline_float() == rhs.inline_float());
  return Step::kDescend;
}

// The index of the first pair that is not one and the same, or the count. Most of what is compared is equal, so four pairs
// at a time are looked at.
SANDBOA_ALWAYS_INLINE uint64_t skip_identical(const Value* lhs, const Value* rhs, uint64_t from, uint64_t count) {
  auto differ = [&](uint64_t at) { return lhs[at].bits() ^ rhs[at].bits(); };
  uint64_t at = from;
  while (at + 4 <= count && (differ(at) | differ(at + 1) | differ(at + 2) | differ(at + 3)) == 0) at += 4;
  while (at < count && differ(at) == 0) ++at;
  return at;
}

// Finds the first pair that is not plainly equal of two short lists or tuples. kEqual: there is none (the lengths may differ
// all the same). kDescend: this pair, or what is too long, is for a PairWalk.
SANDBOA_ALWAYS_INLINE Step compare_plain_items(Items lhs, Items rhs, uint64_t* index) {
  uint64_t common = std::min(lhs.count, rhs.count);
  if (common > kUnchargedItems) return Step::kDescend;
  uint64_t at = 0;
  Step step = Step::kEqual;
  for (;; ++at) {
    at = skip_identical(lhs.values, rhs.values, at, common);
    if (at == common) break;
    step = step_of_plain(lhs.values[at], rhs.values[at]);
    if (step != Step::kEqual) break;
  }
  *index = at;
  return step;
}

// Equality of two lists or tuples as far as it can be told at once; kDescend: it cannot.
SANDBOA_ALWAYS_INLINE Step equal_plain_sequences(Value lhs, Value rhs) {
  Items left = items_of(lhs.object()), right = items_of(rhs.object());
  uint64_t index;
  if (left.count != right.count) {
    if (left.count == 0 || right.count == 0) return Step::kDifferent;
    bool asks_items = kind_of(lhs) == Kind::kTuple;
    return asks_items && compare_plain_items(left, right, &index) == Step::kDescend ? Step::kDescend : Step::kDifferent;
  }
  return compare_plain_items(left, right, &index);
}

// A proxy compares what is behind it; others do not know proxies, so that the one on the right is asked then.
bool asks_right_proxy(CompareOperator op, Value lhs, Value rhs) {
  return has_kind(rhs, Kind::kMappingProxy) && !has_guest_dunder(lhs, hooks(op).method);
}

SANDBOA_NOINLINE Fallible<bool> equals_slow(Runtime& rt, Value lhs, Value rhs) {
  if (has_kind(lhs, Kind::kMappingProxy)) return equals(rt, lhs.as<MappingProxy>()->mapping, rhs);
  if (asks_right_proxy(CompareOperator::kEqual, lhs, rhs)) return equals(rt, rhs.as<MappingProxy>()->mapping, lhs);
  if (needs_guest_equality(lhs, rhs)) return compare_by_guest(rt, CompareOperator::kEqual, lhs, rhs);
  if (is_ordered_sequence_pair(lhs, rhs)) {
    Step step = equal_plain_sequences(lhs, rhs);
    if (step != Step::kDescend) return step == Step::kEqual;
  }
  return equals_natively(rt, lhs, rhs);
}

bool needs_guest_order(CompareOperator op, Value lhs, Value rhs) {
  return has_guest_dunder(lhs, hooks(op).method) || has_guest_dunder(rhs, hooks(op).reflected);
}

// <, <=, >, >= of two values that are no sequences of one kind.
Outcome order_leaves_natively(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  if (is_number(lhs) && is_number(rhs)) return Value::boolean(number_compare(op, lhs, rhs));
  Kind kind = kind_of(lhs);
  if (kind == Kind::kStr && kind_of(rhs) == Kind::kStr) {
    TRY(rt.charge(lhs.as<Str>()->length / 32));
    return Value::boolean(ordered(op, str_compare(lhs.as<Str>(), rhs.as<Str>()), 0));
  }
  bool is_bytes_pair = has_buffer(lhs) && has_buffer(rhs) && kind != Kind::kMemoryView;
  bool has_array = kind == Kind::kByteArray || kind_of(rhs) == Kind::kByteArray;
  if (is_bytes_pair && (has_array || kind_of(rhs) == Kind::kBytes) && has_readable_buffer(rhs)) {
    ByteSpan left = span_of(lhs), right = TRY(read_buffer(rt, rhs));
    TRY(rt.charge(left.length / 32));
    return Value::boolean(ordered(op, left.view().compare(right.view()), 0));
  }
  if (kind == Kind::kMemoryView && kind_of(rhs) == Kind::kByteArray && has_readable_buffer(lhs)) {
    ByteSpan left = TRY(read_buffer(rt, lhs)), right = span_of(rhs);
    TRY(rt.charge(left.length / 32));
    return Value::boolean(ordered(op, left.view().compare(right.view()), 0));
  }
  if (is_set_like(lhs) && is_set_like(rhs)) {
    if (KeyLevel::too_deep()) return raise_too_deep(rt);
    KeyLevel level;
    Fallible<bool> result = set_is_ordered(rt, op, lhs, rhs);
    if (result.signal() == Signal::kNeedsGuest) {
      return rt.needs_guest(PreludeFunction::kset_order, {lhs, rhs, Value::small_int(static_cast<int>(op))});
    }
    return Value::boolean(TRY(result));
  }
  if (kind == Kind::kTemporal) {
    Value answer = TRY(temporal::compare(rt, op, lhs, rhs));
    if (answer != Value::not_implemented()) return answer;
  }
  return raise_unordered(rt, op, lhs, rhs);
}

Outcome order_leaves(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  if (needs_guest_order(op, lhs, rhs)) return Value::boolean(TRY(compare_by_guest(rt, op, lhs, rhs)));
  return order_leaves_natively(rt, op, lhs, rhs);
}

SANDBOA_NOINLINE Outcome order_natively(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  if (are_short_strings(lhs, rhs)) return Value::boolean(ordered(op, str_compare(lhs.as<Str>(), rhs.as<Str>()), 0));
  if (!is_ordered_sequence_pair(lhs, rhs)) return order_leaves_natively(rt, op, lhs, rhs);
  if (bool result; try_compare_sequences(op, lhs, rhs, &result)) return Value::boolean(result);
  Difference difference;
  Outcome result = Value::none();
  Fallible<bool> equal = PairWalk(rt, &difference).run(lhs.object(), rhs.object());
  if (!equal.ok()) {
    result = equal.take_failure();
  } else if (equal.value()) {
    return Value::boolean(op == CompareOperator::kLessEqual || op == CompareOperator::kGreaterEqual);
  } else if (!difference.decided) {
    return Value::boolean(ordered(op, difference.lhs_count, difference.rhs_count));
  } else {
    result = order_leaves(rt, op, difference.lhs, difference.rhs);
  }
  if (result.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kseq_order, {lhs, rhs, Value::small_int(static_cast<int>(op))});
  }
  return result;
}

// Both lists, or both tuples, of the builtin class itself.
SANDBOA_ALWAYS_INLINE bool are_exact_sequences(const Type* type, const Type* other) {
  return type == other && (type == builtin_type(TypeId::kTuple) || type == builtin_type(TypeId::kList));
}

SANDBOA_NOINLINE Outcome compare_slow(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  bool is_equality = op == CompareOperator::kEqual || op == CompareOperator::kNotEqual;
  bool needs_guest = needs_guest_order(op, lhs, rhs) || (is_equality && needs_guest_equality(lhs, rhs));
  bool asks_proxy = has_kind(lhs, Kind::kMappingProxy) || asks_right_proxy(op, lhs, rhs);
  if (needs_guest && !asks_proxy) return Value::boolean(TRY(compare_by_guest(rt, op, lhs, rhs)));
  return compare_unasked(rt, op, lhs, rhs);
}

}  // namespace

bool try_compare_sequences(CompareOperator op, Value lhs, Value rhs, bool* result) {
  Items left = items_of(lhs.object()), right = items_of(rhs.object());
  if (op == CompareOperator::kEqual || op == CompareOperator::kNotEqual) {
    Step step = equal_plain_sequences(lhs, rhs);
    *result = (step == Step::kEqual) == (op == CompareOperator::kEqual);
    return step != Step::kDescend;
  }
  uint64_t index;
  Step step = compare_plain_items(left, right, &index);
  if (step == Step::kDescend) return false;
  *result = step == Step::kEqual ? ordered(op, left.count, right.count)
                                 : order_of_plain(op, left.values[index], right.values[index]);
  return true;
}

SANDBOA_NOINLINE Outcome compare_natively(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  if (temporal::is_temporal(lhs) && temporal::is_temporal(rhs)) {
    Value answer = TRY(temporal::compare(rt, op, lhs, rhs));
    if (answer != Value::not_implemented()) return answer;
  }
  if (op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) return order_natively(rt, op, lhs, rhs);
  bool negate = op == CompareOperator::kNotEqual;
  bool result;
  if (is_ordered_sequence_pair(lhs, rhs) && try_compare_sequences(op, lhs, rhs, &result)) return Value::boolean(result);
  Fallible<bool> equal = equals_natively(rt, lhs, rhs);
  if (negate && equal.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kcontainer_ne, {lhs, rhs, Value::small_int(container_number(lhs))});
  }
  return Value::boolean(TRY(equal) != negate);
}

Outcome compare_unasked(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  if (__builtin_expect(has_kind(lhs, Kind::kMappingProxy), 0)) return compare(rt, op, lhs.as<MappingProxy>()->mapping, rhs);
  if (__builtin_expect(asks_right_proxy(op, lhs, rhs), 0)) {
    return compare(rt, reflected(op), rhs.as<MappingProxy>()->mapping, lhs);
  }
  // The comparison of a derived class comes first, which texts and the order of operands show.
  if (__builtin_expect(is_of_guest_class(rhs), 0) && type_of(lhs) != type_of(rhs) &&
      is_subtype(type_of(rhs), type_of(lhs))) {
    bool are_dicts = op >= CompareOperator::kEqual && has_kind(lhs, Kind::kDict) && has_kind(rhs, Kind::kDict);
    if (are_dicts || is_ordered_sequence_pair(lhs, rhs)) return compare_natively(rt, reflected(op), rhs, lhs);
  }
  return compare_natively(rt, op, lhs, rhs);
}

const char* symbol(CompareOperator op) { return kSymbols[static_cast<int>(op)]; }

Outcome compare(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  if (lhs.is_small_int() && rhs.is_small_int()) return Value::boolean(ordered(op, lhs.small_int(), rhs.small_int()));
  if (lhs.is_inline_float() && rhs.is_inline_float()) {
    return Value::boolean(ordered(op, lhs.inline_float(), rhs.inline_float()));
  }
  double left, right;
  if (as_fast_double(lhs, &left) && as_fast_double(rhs, &right)) return Value::boolean(ordered(op, left, right));
  if (op >= CompareOperator::kEqual && are_short_strings(lhs, rhs)) {
    bool equal = lhs == rhs || str_equal(lhs.as<Str>(), rhs.as<Str>());
    return Value::boolean(equal == (op == CompareOperator::kEqual));
  }
  if (lhs.is_object() && are_exact_sequences(lhs.object()->type, type_of(rhs))) {
    bool result;
    if (compare_first_items(op, lhs, rhs, &result) || try_compare_sequences(op, lhs, rhs, &result)) {
      return Value::boolean(result);
    }
  }
  return compare_slow(rt, op, lhs, rhs);
}

Fallible<bool> equals(Runtime& rt, Value lhs, Value rhs) {
  if (lhs.is_small_int() && rhs.is_small_int()) return lhs == rhs;
  if (are_short_strings(lhs, rhs)) return lhs == rhs || str_equal(lhs.as<Str>(), rhs.as<Str>());
  return equals_slow(rt, lhs, rhs);
}

Fallible<bool> identical_or_equals(Runtime& rt, Value lhs, Value rhs) {
  if (lhs == rhs) return true;
  return equals(rt, lhs, rhs);
}

}  // namespace sandboa::runtime::operations
