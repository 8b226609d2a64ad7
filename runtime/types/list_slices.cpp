// Slices of lists and tuples, and searching in them.
#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/types/list_storage.h"

namespace sandboa::runtime {

namespace {

void copy_slice(Value* target, const Value* items, const operations::SliceBounds& bounds) {
  if (bounds.count == 0) return;
  if (bounds.step == 1) {
    copy_values(target, items + bounds.start, static_cast<uint64_t>(bounds.count));
    return;
  }
  for (int64_t index = 0; index < bounds.count; ++index) target[index] = items[bounds.start + index * bounds.step];
}

Fallible<bool> charge_items(Runtime& rt, int64_t count) { return rt.charge(1 + static_cast<uint64_t>(count) / 8); }

}  // namespace

Outcome list_get_slice(Runtime& rt, const List* list, const operations::SliceBounds& bounds) {
  TRY(charge_items(rt, bounds.count));
  List* result = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(bounds.count)));
  copy_slice(result->items, list->items, bounds);
  result->length = static_cast<uint32_t>(bounds.count);
  return result;
}

Outcome tuple_get_slice(Runtime& rt, Tuple* tuple, const operations::SliceBounds& bounds) {
  if (bounds.step == 1 && static_cast<uint64_t>(bounds.count) == tuple->length) return tuple;
  TRY(charge_items(rt, bounds.count));
  Tuple* result = TRY_NEW(rt, new_tuple(rt, static_cast<uint64_t>(bounds.count)));
  copy_slice(result->items(), tuple->items(), bounds);
  return result;
}

namespace {

// Replaces list[start:start+removed] by count items, which may lie in the list itself.
Outcome splice(Runtime& rt, List* list, int64_t start, int64_t removed, const Value* items, int64_t count) {
  int64_t length = list->length, tail = length - start - removed;
  TRY(charge_items(rt, count + (count == removed ? 0 : tail)));
  if (items >= list->items && items < list->items + length && count != 0) {
    List* copy = TRY_NEW(rt, new_list_of(rt, items, static_cast<uint32_t>(count)));
    items = copy->items;
  }
  if (count > removed) TRY(list_make_room(rt, list, static_cast<uint64_t>(count - removed)));
  Value* place = list->items + start;
  if (count != removed && tail != 0) {
    std::memmove(static_cast<void*>(place + count), place + removed, static_cast<size_t>(tail) * sizeof(Value));
  }
  if (count != 0) std::memcpy(static_cast<void*>(place), items, static_cast<size_t>(count) * sizeof(Value));
  list->length = static_cast<uint32_t>(length - removed + count);
  return Value::none();
}

}  // namespace

namespace {

Outcome assign_slice(Runtime& rt, List* list, const operations::SliceBounds& bounds, Value items) {
  const Value* values = nullptr;
  int64_t count = 0;
  if (has_kind(items, Kind::kTuple) && operations::is_plain_sequence(items)) {
    values = items.as<Tuple>()->items();
    count = static_cast<int64_t>(items.as<Tuple>()->length);
  } else {
    bool is_list = has_kind(items, Kind::kList) && operations::is_plain_sequence(items);
    List* source = is_list ? items.as<List>() : TRY(list_from_iterable(rt, items)).as<List>();
    values = source->items;
    count = source->length;
  }
  if (bounds.step == 1) {
    if (static_cast<uint64_t>(list->length + count - bounds.count) > kMaxListLength)
      return rt.raise_text(TypeId::kMemoryError, "");
    return splice(rt, list, bounds.start, bounds.count, values, count);
  }
  if (count != bounds.count) {
    return rt.raise_value_error("attempt to assign sequence of size %lld to extended slice of size %lld",
                                static_cast<long long>(count), static_cast<long long>(bounds.count));
  }
  TRY(charge_items(rt, count));
  if (values >= list->items && values < list->items + list->length && count != 0) {
    List* copy = TRY_NEW(rt, new_list_of(rt, values, static_cast<uint32_t>(count)));
    values = copy->items;
  }
  for (int64_t index = 0; index < count; ++index) list->items[bounds.start + index * bounds.step] = values[index];
  return Value::none();
}

}  // namespace

Outcome list_set_slice(Runtime& rt, List* list, const operations::SliceBounds& bounds, Value items) {
  if (operations::is_plain_sequence(items)) return assign_slice(rt, list, bounds, items);
  operations::NativeIteration guard(rt);
  guard.protect(items);
  return guard.finish(assign_slice(rt, list, bounds, items));
}

Outcome list_delete_slice(Runtime& rt, List* list, const operations::SliceBounds& bounds) {
  if (bounds.count == 0) return Value::none();
  if (bounds.step == 1) return splice(rt, list, bounds.start, bounds.count, nullptr, 0);
  int64_t first = bounds.start, step = bounds.step;
  if (step < 0) {
    first = bounds.start + (bounds.count - 1) * step;
    step = -step;
  }
  int64_t length = list->length, target = first, next_hole = first, holes = bounds.count;
  TRY(charge_items(rt, length - first));
  for (int64_t source = first; source < length; ++source) {
    if (source == next_hole && holes > 0) {
      if (--holes > 0) next_hole += step;  // a step behind the last hole may be too large to add
      continue;
    }
    list->items[target++] = list->items[source];
  }
  list->length = static_cast<uint32_t>(target);
  return Value::none();
}

Fallible<int64_t> find_item(Runtime& rt, const Value* items, int64_t start, int64_t stop, Value item) {
  for (int64_t index = start; index < stop; ++index) {
    if (((index - start) & 255) == 255) TRY(rt.charge(64));
    Value candidate = items[index];
    if (candidate == item) return index;
    if (candidate.is_small_int() && item.is_small_int()) continue;
    if (operations::compares_by_identity(operations::CompareOperator::kEqual, candidate, item)) continue;
    if (TRY(operations::equals(rt, candidate, item))) return index;
  }
  TRY(rt.charge(stop > start ? static_cast<uint64_t>(stop - start) % 256 / 4 : 0));
  return int64_t{-1};
}

Fallible<int64_t> count_item(Runtime& rt, const Value* items, int64_t count, Value item) {
  int64_t result = 0;
  for (int64_t index = 0; index < count; ++index) {
    if ((index & 255) == 255) TRY(rt.charge(64));
    result += TRY(operations::identical_or_equals(rt, items[index], item));
  }
  return result;
}

}  // namespace sandboa::runtime
