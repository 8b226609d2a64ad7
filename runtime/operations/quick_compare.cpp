#include "runtime/operations/quick_compare.h"

#include "runtime/library_methods.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/runtime.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::operations {

namespace {

Answer answer_of(bool result) { return result ? Answer::kTrue : Answer::kFalse; }

// Whether all elements of lhs are in rhs.
Answer is_plain_subset(Runtime& rt, const Set* lhs, const Set* rhs) {
  if (!rt.charge(lhs->entry_count).ok()) return Answer::kUnknown;
  uint32_t position = 0;
  while (DictEntry* entry = lhs->table == nullptr ? nullptr : next_entry(lhs->table, lhs->entry_count, &position)) {
    PlainLookup found = find_hashed_plain_entry(rhs, entry->key, entry->hash);
    if (!found.sure) return Answer::kUnknown;
    if (found.entry == nullptr) return Answer::kFalse;
  }
  return Answer::kTrue;
}

SANDBOA_NOINLINE Answer compare_sets(Runtime& rt, CompareOperator op, const Set* lhs, const Set* rhs) {
  // A larger set is no subset, an equally large one no proper one.
  if (op == CompareOperator::kGreater || op == CompareOperator::kGreaterEqual) {
    std::swap(lhs, rhs);
    op = op == CompareOperator::kGreater ? CompareOperator::kLess : CompareOperator::kLessEqual;
  }
  bool negate = op == CompareOperator::kNotEqual;
  if (!ordered(negate ? CompareOperator::kEqual : op, lhs->live_count, rhs->live_count)) return answer_of(negate);
  Answer answer = is_plain_subset(rt, lhs, rhs);
  return answer == Answer::kUnknown ? answer : answer_of((answer == Answer::kTrue) != negate);
}

Answer compare_ints(CompareOperator op, Value lhs, Value rhs) {
  WideInt a, b;
  if (!load_wide_int(lhs, &a) || !load_wide_int(rhs, &b)) return Answer::kUnknown;
  if (a.negative != b.negative) return answer_of(ordered(op, b.negative, a.negative));
  return answer_of(a.negative ? ordered(op, b.magnitude, a.magnitude) : ordered(op, a.magnitude, b.magnitude));
}

// Dates, and times and moments of one zone or of none; their fields compare as words, but for the fold.
Answer compare_moments(CompareOperator op, const Temporal* lhs, const Temporal* rhs) {
  if (lhs->extra != rhs->extra) return Answer::kUnknown;
  return answer_of(ordered(op, lhs->fields >> 1, rhs->fields >> 1));
}

constexpr Dunder kMethods[] = {Dunder::kLt, Dunder::kLe, Dunder::kGt, Dunder::kGe, Dunder::kEq, Dunder::kNe};

// Two of one class of the library whose method is C++. What fails here fails once more where it may, and in native code
// perhaps once more than in the interpreter: such methods charge nothing before they fail.
SANDBOA_NOINLINE Answer compare_by_library(Runtime& rt, CompareOperator op, const Object* lhs, const Object* rhs) {
  Dunder dunder = kMethods[static_cast<int>(op)];
  const MethodDef* method = lhs->type->guest_dunders.has(dunder) ? find_library_method(rt, lhs->type, dunder, 2) : nullptr;
  if (method != nullptr && method->twin == PreludeFunction::kNone) {
    const Value operands[] = {Value(lhs), Value(rhs)};
    Outcome answer = method->code(rt, Arguments{operands, {}, nullptr});
    if (__builtin_expect(answer.value().is_bool(), 1)) return answer_of(answer.value().is_true());
    if (answer.signal() == Signal::kRaise) rt.pending_exception = Value();
  }
  if (!compares_by_identity(op, Value(lhs), Value(rhs))) return Answer::kUnknown;
  return answer_of((lhs == rhs) == (op == CompareOperator::kEqual));
}

}  // namespace

Answer compare_quickly(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  bool keep_members = keeps_members(lhs) && rhs.is_object() && rhs.object()->type == lhs.object()->type;
  if (keep_members) return compare_by_library(rt, op, lhs.object(), rhs.object());
  const Type* type = type_of(lhs);
  if (type == type_of(rhs) && !type->is_guest()) {
    bool result;
    switch (type->id) {
      case TypeId::kInt:
        return compare_ints(op, lhs, rhs);
      case TypeId::kStr:
        if (lhs.as<Str>()->length > kUnchargedLength) return Answer::kUnknown;
        return answer_of(ordered(op, str_compare(lhs.as<Str>(), rhs.as<Str>()), 0));
      case TypeId::kTuple:
      case TypeId::kList:
        return try_compare_sequences(op, lhs, rhs, &result) ? answer_of(result) : Answer::kUnknown;
      case TypeId::kSet:
      case TypeId::kFrozenSet:
        return compare_sets(rt, op, lhs.as<Set>(), rhs.as<Set>());
      case TypeId::kDate:
      case TypeId::kTime:
      case TypeId::kDateTime:
        return compare_moments(op, lhs.as<Temporal>(), rhs.as<Temporal>());
      default:
        break;
    }
  }
  if (!compares_by_identity(op, lhs, rhs)) return Answer::kUnknown;
  return answer_of((lhs == rhs) == (op == CompareOperator::kEqual));
}

}  // namespace sandboa::runtime::operations
