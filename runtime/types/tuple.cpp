// tuple: making, operators, methods.
#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/exact.h"
#include "runtime/types/items_ahead.h"
#include "runtime/types/iterators.h"
#include "runtime/types/list_storage.h"

namespace sandboa::runtime {

namespace {

Tuple make_empty_tuple() {
  Tuple tuple{};
  tuple.type = builtin_type(TypeId::kTuple);
  tuple.kind = Kind::kTuple;
  tuple.flags = kShared;
  tuple.size_units = 2;
  return tuple;
}

}  // namespace

Tuple* empty_tuple() {
  static Tuple tuple = make_empty_tuple();
  return &tuple;
}

Tuple* new_tuple(Runtime& rt, uint64_t length) {
  if (length == 0) return empty_tuple();
  if (length > SIZE_MAX / 16) return nullptr;
  auto* tuple = rt.allocate<Tuple>(TypeId::kTuple, Kind::kTuple, length * sizeof(Value));
  if (tuple != nullptr) tuple->length = length;
  return tuple;
}

Tuple* new_tuple_of(Runtime& rt, const Value* items, uint64_t count) {
  Tuple* tuple = new_tuple(rt, count);
  if (tuple != nullptr) copy_values(tuple->items(), items, count);
  return tuple;
}

Outcome tuple_concatenate(Runtime& rt, Tuple* lhs, Tuple* rhs) {
  if (lhs->length == 0) return as_exact(rt, rhs);
  if (rhs->length == 0) return as_exact(rt, lhs);
  uint64_t total = lhs->length + rhs->length;
  TRY(rt.charge(1 + total / 16));
  TRY(rt.check_size(total, sizeof(Value)));
  Tuple* result = TRY_NEW(rt, new_tuple(rt, total));
  copy_values(result->items(), lhs->items(), lhs->length);
  copy_values(result->items() + lhs->length, rhs->items(), rhs->length);
  return result;
}

Outcome tuple_repeat(Runtime& rt, Tuple* tuple, int64_t count) {
  if (count == 1) return as_exact(rt, tuple);
  uint64_t total = TRY(check_repeat(rt, tuple->length, count));
  Tuple* result = TRY_NEW(rt, new_tuple(rt, total));
  if (total != 0) repeat_values(result->items(), tuple->items(), tuple->length, total);
  return result;
}

namespace {

// Of an iterator: the first items wait on the stack, and mostly there are no more.
Outcome collect_items(Runtime& rt, operations::NativeIteration& items) {
  static constexpr uint32_t kFirst = 32;
  uint64_t words[kFirst];  // not initialised: few are used; nothing is collected meanwhile
  auto* first = reinterpret_cast<Value*>(words);
  uint32_t count = items.take_plain(first, kFirst);
  Value item = TRY(items.next());
  for (; count < kFirst && !item.is_empty(); item = TRY(items.next())) first[count++] = item;
  TRY(rt.charge(1 + count / 2));
  if (item.is_empty()) return TRY_NEW(rt, new_tuple_of(rt, first, count));
  List* list = TRY_NEW(rt, new_list_of(rt, first, count));
  TRY(list_append(rt, list, item));
  TRY(list_append_all(rt, list, items));
  TRY(rt.charge(1 + list->length / 16));
  return TRY_NEW(rt, new_tuple_of(rt, list->items, list->length));
}

Outcome tuple_from_iterator(Runtime& rt, Value iterator) {
  if (std::optional<Outcome> made = make_of_all(rt, iterator, new_tuple_of)) return *made;
  operations::NativeIteration items(rt);
  Fallible<bool> started = items.changing_nothing().start(iterator);
  Outcome made = started.ok() ? items.finish(collect_items(rt, items)) : Outcome(started.take_failure());
  return made.signal() == Signal::kNeedsGuest ? Outcome(rt.needs_guest(PreludeFunction::ktuple_new, {iterator})) : made;
}

Outcome tuple_from_items(Runtime& rt, Value iterable) {
  bool is_list = operations::is_plain_sequence(iterable) && has_kind(iterable, Kind::kList);
  Outcome items = is_list ? Outcome(iterable) : list_from_iterable(rt, iterable);
  if (items.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::ktuple_new, {iterable});
  auto* list = TRY(items).as<List>();
  TRY(rt.charge(1 + list->length / 16));
  return TRY_NEW(rt, new_tuple_of(rt, list->items, list->length));
}

}  // namespace

Outcome tuple_from_iterable(Runtime& rt, Value iterable) {
  if (is_exactly(iterable, TypeId::kTuple)) return iterable;
  return native_iterator_depth(iterable) >= 0 ? tuple_from_iterator(rt, iterable) : tuple_from_items(rt, iterable);
}

namespace {

Outcome tuple_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return empty_tuple();
  return tuple_from_iterable(rt, args[0]);
}

Outcome tuple_index(Runtime& rt, const Arguments& args) {
  auto* tuple = args[0].as<Tuple>();
  SearchRange range = TRY(search_range(rt, args, static_cast<int64_t>(tuple->length)));
  Fallible<int64_t> found = find_item(rt, tuple->items(), range.start, range.stop, args[1]);
  if (found.signal() == Signal::kNeedsGuest) return search_with_guest(rt, PreludeFunction::kseq_index, args, range);
  int64_t index = TRY(found);
  if (index < 0) return rt.raise_value_error("tuple.index(x): x not in tuple");
  return Value::small_int(index);
}

Outcome tuple_count(Runtime& rt, const Arguments& args) {
  auto* tuple = args[0].as<Tuple>();
  Fallible<int64_t> count = count_item(rt, tuple->items(), static_cast<int64_t>(tuple->length), args[1]);
  if (count.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kseq_count, {args[0], args[1]});
  return Value::small_int(TRY(count));
}

Outcome tuple_new_arguments(Runtime& rt, const Arguments& args) {
  Value items = TRY(as_exact(rt, args[0]));
  return TRY_NEW(rt, new_tuple_of(rt, &items, 1));
}

constexpr MethodDef kTupleMethods[] = {
    {"__new__", "iterable=?, /", tuple_constructor, kAllocates, "A fixed row of values."},
    kLenMethod,
    kIterMethod,
    kGetItemMethod,
    kContainsMethod,
    kAddMethod,
    kMulMethod,
    kRMulMethod,
    kReprMethod,
    COMPARISON_METHODS,
    kHashMethod,
    {"__getnewargs__", "self, /", tuple_new_arguments, kAllocates, "What __new__ makes a copy of."},
    {"count", "self, value, /", tuple_count, kNoEffects, "How many items equal value."},
    {"index", "self, value, start=0, stop=?, /", tuple_index, kNoEffects,
     "Index of the first item that equals value; ValueError if there is none."},
};

}  // namespace

const TypeTable kTupleTable{TypeId::kTuple, kTupleMethods, {}, "A fixed row of values."};

}  // namespace sandboa::runtime
