#include "runtime/types/set_algebra.h"

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/set_relations.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;

namespace {

bool is_set_view(Value value) {
  return has_kind(value, Kind::kDictView) && value.object()->type != builtin_type(TypeId::kDictValues);
}
bool is_items_view(Value value) { return value.object()->type == builtin_type(TypeId::kDictItems); }
bool is_frozen(const Set* set) { return set->type->id == TypeId::kFrozenSet; }

// Calls visit(key, hash) -> Fallible<bool> for every entry until it answers false; answers whether it never did.
template <class Owner, class Visit>
Fallible<bool> every_entry(Runtime& rt, const Owner* owner, Visit visit) {
  if (owner->table == nullptr) return true;
  uint32_t position = 0, charged = 0;
  while (DictEntry* entry = next_entry(owner->table, owner->entry_count, &position)) {
    if (position > charged) {
      uint32_t left = owner->entry_count - charged;
      uint32_t piece = left < 256 ? left : 256;
      TRY(rt.charge(piece));
      charged += piece;
    }
    if (!TRY(visit(entry->key, entry->hash))) return false;
  }
  return true;
}

Outcome add_items(Runtime& rt, Set* set, operations::NativeIteration& items) {
  uint32_t pending = 0;
  if (set->table == nullptr) TRY(expect_entries(rt, set, items.hint()));
  for (;;) {
    if (++pending == 128) {
      TRY(rt.charge(pending));
      pending = 0;
    }
    Value item = TRY(items.next());
    if (item.is_empty()) break;
    if (!set_add_plain(rt, set, item)) TRY(set_add(rt, set, item));
  }
  TRY(rt.charge(pending));
  return Value::none();
}

// The value as a Set, itself if it is one. No copy: for reading only.
Fallible<const Set*> as_set(Runtime& rt, Value value) {
  if (has_kind(value, Kind::kSet)) return static_cast<const Set*>(value.as<Set>());
  Value made = TRY(set_from_iterable(rt, value, false));
  return static_cast<const Set*>(made.as<Set>());
}

Outcome add_entries(Runtime& rt, Set* target, const Set* source) {
  TRY(expect_entries(rt, target, source->live_count));
  TRY(every_entry(rt, source, [&](Value key, uint64_t hash) -> Fallible<bool> {
    TRY(set_add_hashed(rt, target, key, hash));
    return true;
  }));
  return Value::none();
}

// Adds the entries of source that are in `other` (wanted), or that are not (!wanted).
Outcome add_filtered(Runtime& rt, Set* target, const Set* source, const Set* other, bool wanted) {
  if (target->table == nullptr) TRY(expect_entries(rt, target, source->live_count));
  TRY(every_entry(rt, source, [&](Value key, uint64_t hash) -> Fallible<bool> {
    PlainLookup plain = find_hashed_plain_entry(other, key, hash);
    bool found = plain.sure ? plain.entry != nullptr : TRY(set_contains_hashed(rt, other, key, hash));
    if (found == wanted) TRY(insert_new_entry(rt, target, key, hash, Value::none()));
    return true;
  }));
  return Value::none();
}

// Adds the items that `other` has, hashed as what is looked for, not as elements to be.
Outcome add_common_items(Runtime& rt, Set* target, operations::NativeIteration& items, const Set* other) {
  for (;;) {
    TRY(rt.charge(1));
    Value item = TRY(items.next());
    if (item.is_empty()) return target;
    uint64_t hash = TRY(hash_value(rt, item));
    if (!TRY(set_contains_hashed(rt, other, item, hash))) continue;
    TRY(set_add_hashed(rt, target, item, hash));
    if (target->live_count >= other->live_count) return target;  // the rest is not looked at
  }
}

Outcome remove_items(Runtime& rt, Set* set, operations::NativeIteration& items) {
  for (;;) {
    TRY(rt.charge(1));
    Value item = TRY(items.next());
    if (item.is_empty()) return Value::none();
    TRY(hash_of(rt, item, KeyRole::kSetElement));  // unlike what discard() is given, a set does not stand for its elements
    TRY(set_remove(rt, set, item));
  }
}

}  // namespace

Outcome set_remove_all(Runtime& rt, Set* set, Value iterable) {
  operations::NativeIteration items(rt);
  TRY(items.start(iterable));
  return items.finish(remove_items(rt, set, items));
}

Outcome set_add_all(Runtime& rt, Set* set, Value iterable) {
  if (has_kind(iterable, Kind::kSet)) {
    auto* source = iterable.as<Set>();
    if (source == set) return Value::none();
    if (set->table == nullptr) {
      ++set->version;
      return copy_table(rt, set, source);
    }
    return add_entries(rt, set, source);
  }
  if (has_kind(iterable, Kind::kDict) && operations::iterates_natively(iterable)) {
    TRY(every_entry(rt, iterable.as<Dict>(), [&](Value key, uint64_t hash) -> Fallible<bool> {
      TRY(set_add_hashed(rt, set, key, hash));
      return true;
    }));
    return Value::none();
  }
  operations::NativeIteration items(rt);
  TRY(items.start(iterable));
  return items.finish(add_items(rt, set, items));
}

Outcome set_from_iterable(Runtime& rt, Value iterable, bool frozen) {
  Set* set = TRY_NEW(rt, new_set(rt, frozen));
  TRY(set_add_all(rt, set, iterable));
  return set;
}

Outcome set_update_from(Runtime& rt, Set* set, Value iterable) {
  Outcome result = set_add_all(rt, set, iterable);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kset_update, {set, iterable});
  return result;
}

Outcome set_combine(Runtime& rt, const Set* lhs, Value rhs, BinaryOperator op) {
  Set* result = TRY_NEW(rt, new_set(rt, is_frozen(lhs)));
  if (op == BinaryOperator::kBitOr) {
    TRY(copy_table(rt, result, lhs));
    TRY(set_add_all(rt, result, rhs));
    return result;
  }
  if (op == BinaryOperator::kBitAnd && !has_kind(rhs, Kind::kSet)) {
    operations::NativeIteration items(rt);
    TRY(items.start(rhs));
    return items.finish(add_common_items(rt, result, items, lhs));
  }
  if (op == BinaryOperator::kSubtract && !has_kind(rhs, Kind::kSet) && !has_kind(rhs, Kind::kDict)) {
    TRY(copy_table(rt, result, lhs));
    TRY(set_remove_all(rt, result, rhs));
    return result;
  }
  const Set* other = TRY(as_set(rt, rhs));
  if (op == BinaryOperator::kBitAnd) {
    // Of two sets the smaller one is walked; the elements of the result are those of what is walked.
    bool swap = other->live_count > lhs->live_count;
    TRY(add_filtered(rt, result, swap ? lhs : other, swap ? other : lhs, true));
  } else {
    TRY(add_filtered(rt, result, lhs, other, false));
    if (op == BinaryOperator::kBitXor) TRY(add_filtered(rt, result, other, lhs, false));
  }
  return result;
}

template <BinaryOperator kOp>
Outcome combine_sets(Runtime& rt, Value lhs, Value rhs) {
  Outcome result = set_combine(rt, lhs.as<Set>(), rhs, kOp);
  if (result.signal() != Signal::kNeedsGuest) return result;
  return rt.needs_guest(PreludeFunction::kset_binary, {lhs, rhs, Value::small_int(static_cast<int>(kOp))});
}
template Outcome combine_sets<BinaryOperator::kBitOr>(Runtime& rt, Value lhs, Value rhs);
template Outcome combine_sets<BinaryOperator::kBitAnd>(Runtime& rt, Value lhs, Value rhs);
template Outcome combine_sets<BinaryOperator::kSubtract>(Runtime& rt, Value lhs, Value rhs);
template Outcome combine_sets<BinaryOperator::kBitXor>(Runtime& rt, Value lhs, Value rhs);

Outcome set_combine_in_place(Runtime& rt, Set* lhs, Value rhs, BinaryOperator op) {
  if (op == BinaryOperator::kBitOr) {
    TRY(set_add_all(rt, lhs, rhs));
  } else {
    Value result = TRY(set_combine(rt, lhs, rhs, op));
    DictTable* old = lhs->table;
    take_table(lhs, static_cast<const Set*>(result.as<Set>()));
    if (old != nullptr) rt.heap.release(old);
  }
  return lhs;
}

bool is_set_operand(Value value) { return has_kind(value, Kind::kSet) || is_set_view(value); }

namespace {

Outcome add_common(Runtime& rt, Set* result, operations::NativeIteration& items, Value view) {
  for (;;) {
    TRY(rt.charge(1));
    Value item = TRY(items.next());
    if (item.is_empty()) return result;
    if (TRY(set_like_contains(rt, view, item))) TRY(set_add(rt, result, item));
  }
}

// view & iterable asks the view for each item of the other side, but for a set that is as large: that does it alone.
bool set_intersects_alone(Value view, Value other) {
  return is_exactly(other, TypeId::kSet) && set_like_length(view) <= set_like_length(other);
}

Outcome view_intersection(Runtime& rt, Value view, Value iterable) {
  if (set_intersects_alone(view, iterable)) return set_combine(rt, iterable.as<Set>(), view, BinaryOperator::kBitAnd);
  if (is_set_view(iterable) && set_like_length(iterable) > set_like_length(view)) std::swap(view, iterable);
  Set* result = TRY_NEW(rt, new_set(rt, false));
  operations::NativeIteration items(rt);
  TRY(items.start(iterable));
  return items.finish(add_common(rt, result, items, view));
}

}  // namespace

// ---- relations

uint64_t set_like_length(Value value) {
  return has_kind(value, Kind::kSet) ? value.as<Set>()->live_count : value.as<DictView>()->dict->live_count;
}

Fallible<bool> set_like_contains(Runtime& rt, Value container, Value item) {
  if (has_kind(container, Kind::kSet)) return set_contains(rt, container.as<Set>(), item);
  Dict* dict = container.as<DictView>()->dict;
  if (!is_items_view(container)) return !TRY(dict_find(rt, dict, item)).is_empty();
  if (!has_kind(item, Kind::kTuple) || item.as<Tuple>()->length != 2) return false;
  Value found = TRY(dict_find(rt, dict, item.as<Tuple>()->items()[0]));
  if (found.is_empty()) return false;
  return operations::identical_or_equals(rt, found, item.as<Tuple>()->items()[1]);
}

namespace {

Fallible<bool> all_decide(Runtime& rt, operations::NativeIteration& items, Value container, bool wanted) {
  for (;;) {
    TRY(rt.charge(1));
    Value item = TRY(items.next());
    if (item.is_empty()) return true;
    if (has_kind(container, Kind::kSet)) TRY(hash_of(rt, item, KeyRole::kSetElement));  // a set is no element
    if (TRY(set_like_contains(rt, container, item)) != wanted) return false;
  }
}

}  // namespace

Fallible<bool> set_like_decides(Runtime& rt, Value container, Value iterable, bool wanted) {
  operations::NativeIteration items(rt);
  TRY(items.start(iterable));
  return items.finish(all_decide(rt, items, container, wanted));
}

namespace {

Fallible<bool> item_is_in(Runtime& rt, Value key, Value value, Value container) {
  Value pair[2] = {key, value};
  Tuple* item = TRY_NEW(rt, new_tuple_of(rt, pair, 2));
  return set_like_contains(rt, container, item);
}

// Whether every element of lhs is in rhs.
Fallible<bool> is_subset(Runtime& rt, Value lhs, Value rhs) {
  auto is_in_rhs = [&](Value key, uint64_t hash) -> Fallible<bool> {
    if (has_kind(rhs, Kind::kSet)) return set_contains_hashed(rt, rhs.as<Set>(), key, hash);
    return set_like_contains(rt, rhs, key);
  };
  if (has_kind(lhs, Kind::kSet)) return every_entry(rt, lhs.as<Set>(), is_in_rhs);
  Dict* dict = lhs.as<DictView>()->dict;
  if (!is_items_view(lhs)) return every_entry(rt, dict, is_in_rhs);
  uint32_t position = 0;
  while (DictEntry* entry = dict->table == nullptr ? nullptr : next_entry(dict->table, dict->entry_count, &position)) {
    TRY(rt.charge(2));
    if (!TRY(item_is_in(rt, entry->key, entry->value, rhs))) return false;
  }
  return true;
}

}  // namespace

Fallible<bool> set_is_equal(Runtime& rt, Value lhs, Value rhs) {
  if (set_like_length(lhs) != set_like_length(rhs)) return false;
  return is_subset(rt, lhs, rhs);
}

Fallible<bool> set_is_ordered(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  uint64_t left = set_like_length(lhs), right = set_like_length(rhs);
  switch (op) {
    case CompareOperator::kLess:
      return left < right ? is_subset(rt, lhs, rhs) : Fallible<bool>(false);
    case CompareOperator::kLessEqual:
      return left <= right ? is_subset(rt, lhs, rhs) : Fallible<bool>(false);
    case CompareOperator::kGreater:
      return left > right ? is_subset(rt, rhs, lhs) : Fallible<bool>(false);
    default:
      return left >= right ? is_subset(rt, rhs, lhs) : Fallible<bool>(false);
  }
}

// ---- the operators

Outcome set_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  bool both_sets = has_kind(lhs, Kind::kSet) && has_kind(rhs, Kind::kSet);
  if (!both_sets && !is_set_view(lhs) && !is_set_view(rhs)) return Value::not_implemented();
  if (op != BinaryOperator::kBitOr && op != BinaryOperator::kBitAnd && op != BinaryOperator::kSubtract &&
      op != BinaryOperator::kBitXor) {
    return Value::not_implemented();
  }
  if (op == BinaryOperator::kBitXor && has_kind(lhs, Kind::kDictView) && has_kind(rhs, Kind::kDictView) &&
      is_items_view(lhs) && is_items_view(rhs)) {
    return rt.needs_guest(PreludeFunction::kitems_xor, {lhs, rhs});
  }
  operations::NativeIteration guard(rt), left_guard(rt);
  guard.protect(rhs);
  if (!both_sets) left_guard.protect(lhs);
  Outcome result = Value::none();
  bool is_view_and = !both_sets && op == BinaryOperator::kBitAnd;
  if (is_view_and) {
    result = is_set_view(lhs) ? view_intersection(rt, lhs, rhs) : view_intersection(rt, rhs, lhs);
  } else if (both_sets && in_place && !is_frozen(lhs.as<Set>())) {
    result = set_combine_in_place(rt, lhs.as<Set>(), rhs, op);
  } else {
    Fallible<const Set*> left = as_set(rt, lhs);
    result = left.ok() ? set_combine(rt, left.value(), rhs, op) : Outcome(left.take_failure());
    // A view with a frozenset makes a set, since the view decides.
    if (result.ok() && !both_sets) result.value().object()->type = builtin_type(TypeId::kSet);
  }
  result = left_guard.finish(guard.finish(result));
  if (result.signal() != Signal::kNeedsGuest) return result;
  if (is_view_and) {
    if (!is_set_view(lhs)) std::swap(lhs, rhs);
    if (is_set_view(rhs) && set_like_length(rhs) > set_like_length(lhs)) std::swap(lhs, rhs);
    if (!set_intersects_alone(lhs, rhs)) return rt.needs_guest(PreludeFunction::kview_and, {lhs, rhs});
    std::swap(lhs, rhs);
  }
  if (!both_sets) {
    return rt.needs_guest(PreludeFunction::kview_binary, {lhs, rhs, Value::small_int(static_cast<int>(op))});
  }
  bool updates = both_sets && in_place && !is_frozen(lhs.as<Set>());
  return rt.needs_guest(updates ? PreludeFunction::kset_binary_update : PreludeFunction::kset_binary,
                        {lhs, rhs, Value::small_int(static_cast<int>(op))});
}

}  // namespace sandboa::runtime
