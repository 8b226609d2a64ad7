// Methods of set and frozenset.
#include "runtime/checked_native.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/reduce.h"
#include "runtime/types/set_algebra.h"
#include "runtime/types/set_relations.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;

namespace {

Outcome set_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return TRY_NEW(rt, new_set(rt, false));
  Outcome result = set_from_iterable(rt, args[0], false);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kset_new, {args[0]});
  return result;
}

Outcome frozenset_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return TRY_NEW(rt, new_set(rt, true));
  if (is_exactly(args[0], TypeId::kFrozenSet)) return args[0];
  Outcome result = set_from_iterable(rt, args[0], true);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kfrozenset_new, {args[0]});
  return result;
}

Outcome set_add_method(Runtime& rt, const Arguments& args) {
  Outcome result = set_add(rt, args[0].as<Set>(), args[1]);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kset_add, {args[0], args[1]});
  return result;
}

Outcome set_remove_method(Runtime& rt, const Arguments& args) {
  Fallible<bool> removed = set_remove(rt, args[0].as<Set>(), args[1]);
  if (removed.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kset_remove, {args[0], args[1]});
  if (!TRY(removed)) return rt.raise_with(TypeId::kKeyError, args[1]);
  return Value::none();
}

Outcome set_discard_method(Runtime& rt, const Arguments& args) {
  Fallible<bool> removed = set_remove(rt, args[0].as<Set>(), args[1]);
  if (removed.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kset_discard, {args[0], args[1]});
  TRY(removed);
  return Value::none();
}

// CPython's choice depends on hashes; ours is the newest element, which takes constant time.
Outcome set_pop_method(Runtime& rt, const Arguments& args) {
  auto* set = args[0].as<Set>();
  DictEntry* entry = last_entry(set);
  if (entry == nullptr) return rt.raise_text(TypeId::kKeyError, "pop from an empty set");
  Value key = entry->key;
  remove_entry(set, entry);
  return key;
}

Outcome set_clear_method(Runtime& rt, const Arguments& args) {
  auto* set = args[0].as<Set>();
  DictTable* old = set->table;
  clear_table(set);
  if (old != nullptr) rt.heap.release(old);
  return Value::none();
}

Outcome set_copy_method(Runtime& rt, const Arguments& args) {
  if (is_exactly(args[0], TypeId::kFrozenSet)) return args[0];
  Set* copy = TRY_NEW(rt, new_set(rt, args[0].object()->type->id == TypeId::kFrozenSet));
  TRY(copy_table(rt, copy, args[0].as<Set>()));
  return copy;
}

// With several one-shot iterators the first would be used up if the second ran out of memory: they are the prelude's.
Outcome need_one_walk_at_most(const Arguments& args) {
  for (Value other : args.rest) {
    if (args.rest.size() > 1 && !operations::iterates_natively(other) && operations::is_iterable(other)) {
      return SignalFailure{Signal::kNeedsGuest};
    }
  }
  return Value::none();
}

// Folds `op` over all arguments into a new set.
Outcome combine_all(Runtime& rt, const Arguments& args, BinaryOperator op) {
  Set* result = args[0].as<Set>();
  if (args.rest.empty()) {
    Set* copy = TRY_NEW(rt, new_set(rt, result->type->id == TypeId::kFrozenSet));
    TRY(copy_table(rt, copy, result));
    return copy;
  }
  TRY(need_one_walk_at_most(args));
  for (Value other : args.rest) result = TRY(set_combine(rt, result, other, op)).as<Set>();
  return result;
}

template <class Native>
Outcome with_guest(Runtime& rt, const Arguments& args, BinaryOperator op, bool in_place, Native native) {
  operations::NativeIteration guard(rt);
  if (args.rest.size() == 1) guard.protect(args.rest[0]);
  Outcome result = guard.finish(native(rt, args, op));
  if (result.signal() != Signal::kNeedsGuest) return result;
  Tuple* others = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  return rt.needs_guest(PreludeFunction::kset_method,
                        {args[0], others, Value::small_int(static_cast<int>(op)), Value::boolean(in_place)});
}

template <BinaryOperator op>
Outcome set_combining_method(Runtime& rt, const Arguments& args) {
  return with_guest(rt, args, op, false, combine_all);
}

// Works on a copy, since it may have to be done again; what an exception ends stays half done.
Outcome remove_all(Runtime& rt, const Arguments& args) {
  auto* set = args[0].as<Set>();
  TRY(need_one_walk_at_most(args));
  Set* rest = TRY_NEW(rt, new_set(rt, false));
  TRY(copy_table(rt, rest, set));
  Outcome result = Value::none();
  for (size_t index = 0; index < args.rest.size() && result.ok(); ++index) {
    result = set_remove_all(rt, rest, args.rest[index]);
  }
  if (result.ok() || result.signal() == Signal::kRaise) take_table(set, rest);
  return result;
}

Outcome update_with_all(Runtime& rt, const Arguments& args, BinaryOperator op) {
  auto* set = args[0].as<Set>();
  if (op == BinaryOperator::kBitOr) {
    for (Value other : args.rest) TRY(set_add_all(rt, set, other));
    return Value::none();
  }
  if (args.rest.empty()) return Value::none();
  if (op == BinaryOperator::kSubtract) return remove_all(rt, args);
  Value result = TRY(combine_all(rt, args, op));
  take_table(set, static_cast<const Set*>(result.as<Set>()));
  return Value::none();
}

template <BinaryOperator op>
Outcome set_updating_method(Runtime& rt, const Arguments& args) {
  return with_guest(rt, args, op, true, update_with_all);
}

Outcome set_symmetric_difference(Runtime& rt, const Arguments& args) {
  Arguments folded{args.fixed, {args.fixed + 1, 1}};
  return set_combining_method<BinaryOperator::kBitXor>(rt, folded);
}

Outcome set_symmetric_difference_update(Runtime& rt, const Arguments& args) {
  Arguments folded{args.fixed, {args.fixed + 1, 1}};
  return set_updating_method<BinaryOperator::kBitXor>(rt, folded);
}

enum class Relation : int { kSubset, kSuperset, kDisjoint };

Fallible<bool> relation_holds(Runtime& rt, Value self, Value other, Relation relation) {
  if (relation != Relation::kSubset && !has_kind(other, Kind::kSet)) {
    return set_like_decides(rt, self, other, relation == Relation::kSuperset);
  }
  if (!has_kind(other, Kind::kSet)) {
    Value common = TRY(set_combine(rt, self.as<Set>(), other, BinaryOperator::kBitAnd));
    return common.as<Set>()->live_count == self.as<Set>()->live_count;
  }
  if (relation == Relation::kSubset) return set_is_ordered(rt, CompareOperator::kLessEqual, self, other);
  if (relation == Relation::kSuperset) return set_is_ordered(rt, CompareOperator::kGreaterEqual, self, other);
  Value common = TRY(set_combine(rt, self.as<Set>(), other, BinaryOperator::kBitAnd));
  return common.as<Set>()->live_count == 0;
}

template <Relation relation>
Outcome set_relation_method(Runtime& rt, const Arguments& args) {
  operations::NativeIteration guard(rt);
  guard.protect(args[1]);
  Fallible<bool> holds = guard.finish(relation_holds(rt, args[0], args[1], relation));
  if (holds.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kset_relation, {args[0], args[1], Value::small_int(static_cast<int>(relation))});
  }
  return Value::boolean(TRY(holds));
}

enum class Form : uint8_t { kForward, kReflected, kInPlace };

template <BinaryOperator op, Form form = Form::kForward>
Outcome set_operator_method(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kSet)) return Value::not_implemented();
  if (form == Form::kReflected) return set_binary(rt, op, args[1], args[0], false);
  return set_binary(rt, op, args[0], args[1], form == Form::kInPlace);
}

// set(...) of an object that is there: __init__ empties and fills it.
Outcome set_init(Runtime& rt, const Arguments& args) {
  auto* set = args[0].as<Set>();
  if (args[1].is_empty()) {
    clear_table(set);
    return Value::none();
  }
  Set* fresh = TRY_NEW(rt, new_set(rt, false));
  Outcome filled = args[1] == args[0] ? Outcome(Value::none()) : set_add_all(rt, fresh, args[1]);
  if (filled.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kset_init, {args[0], args[1]});
  if (filled.ok() || filled.signal() == Signal::kRaise) take_table(set, fresh);
  return filled;
}

#define SET_OPERATOR(name, op, sign)                                                                                      \
  {"__" name "__", "self, value, /", set_operator_method<BinaryOperator::op>, kAllocates, "Return self" sign "value."}, { \
    "__r" name "__", "self, value, /", set_operator_method<BinaryOperator::op, Form::kReflected>, kAllocates,             \
        "Return value" sign "self."                                                                                       \
  }
#define SET_UPDATE(name, op, sign)                                                                        \
  {                                                                                                       \
    "__i" name "__", "self, value, /", set_operator_method<BinaryOperator::op, Form::kInPlace>, kMutates, \
        "Return self" sign "=value."                                                                      \
  }
#define SET_OPERATORS                                                                                      \
  SET_OPERATOR("and", kBitAnd, "&"), SET_OPERATOR("or", kBitOr, "|"), SET_OPERATOR("sub", kSubtract, "-"), \
      SET_OPERATOR("xor", kBitXor, "^")

constexpr MethodDef kCopyMethod{"copy", "self, /", set_copy_method, kAllocates, "A new set with the same elements."};
constexpr MethodDef kDifferenceMethod{"difference", "self, /, *others", set_combining_method<BinaryOperator::kSubtract>,
                                      kAllocates, "What none of the others holds, as a new set."};
constexpr MethodDef kIntersectionMethod{"intersection", "self, /, *others", set_combining_method<BinaryOperator::kBitAnd>,
                                        kAllocates, "What all of them hold, as a new set."};
constexpr MethodDef kSymmetricMethod{"symmetric_difference", "self, other, /", set_symmetric_difference, kAllocates,
                                     "What exactly one of the two holds, as a new set."};
constexpr MethodDef kUnionMethod{"union", "self, /, *others", set_combining_method<BinaryOperator::kBitOr>, kAllocates,
                                 "What any of them holds, as a new set."};
constexpr MethodDef kDisjointMethod{"isdisjoint", "self, other, /", set_relation_method<Relation::kDisjoint>, kNoEffects,
                                    "Whether no element is in both."};
constexpr MethodDef kSubsetMethod{"issubset", "self, other, /", set_relation_method<Relation::kSubset>, kNoEffects,
                                  "Whether every element is in the other, too."};
constexpr MethodDef kSupersetMethod{"issuperset", "self, other, /", set_relation_method<Relation::kSuperset>, kNoEffects,
                                    "Whether every element of the other is here, too."};

constexpr MethodDef kSetMethods[] = {
    {"__new__", "iterable=?, /", set_constructor, kAllocates, "Distinct hashable elements, found by hash."},
    kLenMethod,
    kIterMethod,
    kContainsMethod,
    {"__init__", "self, iterable=?, /", set_init, kMutates, "Fills a new object; the type says with what."},
    kReprMethod,
    COMPARISON_METHODS,
    kNoHashMethod,
    kSizeofMethod,
    SET_OPERATORS,
    SET_UPDATE("and", kBitAnd, "&"),
    SET_UPDATE("or", kBitOr, "|"),
    SET_UPDATE("sub", kSubtract, "-"),
    SET_UPDATE("xor", kBitXor, "^"),
    {"add", "self, object, /", set_add_method, kMutates, "Adds one element; nothing happens if it is there."},
    {"clear", "self, /", set_clear_method, kMutates, "Empties the set."},
    kCopyMethod,
    kDifferenceMethod,
    {"difference_update", "self, /, *others", set_updating_method<BinaryOperator::kSubtract>, kMutates,
     "Takes out what any of the others holds."},
    {"discard", "self, object, /", set_discard_method, kMutates, "Takes one element out if it is there."},
    kIntersectionMethod,
    {"intersection_update", "self, /, *others", set_updating_method<BinaryOperator::kBitAnd>, kMutates,
     "Keeps what all the others hold, too."},
    kDisjointMethod,
    kSubsetMethod,
    kSupersetMethod,
    {"pop", "self, /", set_pop_method, kMutates, "Takes out one element, whichever it is."},
    {"remove", "self, object, /", set_remove_method, kMutates, "Takes one element out; KeyError if it is not there."},
    kSymmetricMethod,
    {"symmetric_difference_update", "self, other, /", set_symmetric_difference_update, kMutates,
     "Keeps or adds what exactly one of the two holds."},
    kUnionMethod,
    {"update", "self, /, *others", set_updating_method<BinaryOperator::kBitOr>, kMutates,
     "Adds what any of the others holds."},
    reduce_method(PreludeFunction::kset_reduce),
};

constexpr MethodDef kFrozenSetMethods[] = {
    {"__new__", "iterable=?, /", frozenset_constructor, kAllocates, "A set that never changes and can be hashed."},
    kLenMethod,
    kIterMethod,
    kContainsMethod,
    kReprMethod,
    COMPARISON_METHODS,
    kHashMethod,
    kSizeofMethod,
    SET_OPERATORS,
    kCopyMethod,
    kDifferenceMethod,
    kIntersectionMethod,
    kDisjointMethod,
    kSubsetMethod,
    kSupersetMethod,
    kSymmetricMethod,
    kUnionMethod,
    reduce_method(PreludeFunction::kset_reduce),
};

// _set_replace(set, other): set becomes the content of other, a set that nobody else will use.
Outcome intrinsic_set_replace(Runtime&, const Arguments& args) {
  auto *target = args[0].as<Set>(), *source = args[1].as<Set>();
  if (target == source) return Value::none();
  take_table(target, static_cast<const Set*>(source));
  source->table = nullptr;  // one table, one owner
  source->entry_count = source->live_count = 0;
  return Value::none();
}

constexpr MethodDef kSetIntrinsicMethods[] = {
    {"_set_replace", "target, source, /", checked<intrinsic_set_replace, "own_set, own_set">, kMutates, "Prelude only."},
};

}  // namespace

const TypeTable kSetTable{TypeId::kSet, kSetMethods, {}, "Distinct hashable elements, found by hash."};
const TypeTable kFrozenSetTable{TypeId::kFrozenSet, kFrozenSetMethods, {}, "A set that never changes and can be hashed."};
const std::span<const MethodDef> kSetIntrinsics(kSetIntrinsicMethods);

}  // namespace sandboa::runtime
