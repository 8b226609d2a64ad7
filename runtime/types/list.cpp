// list: storage and the operations of its operators. Methods: list_methods.cpp; slices: list_slices.cpp; sorting: sort.cpp.
#include <algorithm>
#include <cstring>

#include "runtime/types/containers.h"
#include "runtime/types/items_ahead.h"
#include "runtime/types/list_storage.h"

namespace sandboa::runtime {

namespace {

ValueArray* storage_of(const List* list) { return reinterpret_cast<ValueArray*>(list->items) - 1; }

// Amortised growth: half as much again, less for big lists, where the copy costs memory twice.
constexpr uint64_t grown_capacity(uint64_t needed) { return needed < 4096 ? needed + needed / 2 + 3 : needed + needed / 4; }

}  // namespace

namespace {

SANDBOA_ALWAYS_INLINE ValueArray* allocate_array(Runtime& rt, uint64_t capacity) {
  // An odd number of items fills the 16-byte granules behind the 24-byte header.
  capacity |= 1;
  if (capacity > kMaxListLength) capacity = kMaxListLength;
  auto* array = rt.allocate_storage<ValueArray>(Kind::kValueArray, capacity * sizeof(Value));
  if (array == nullptr) return nullptr;
  array->capacity = static_cast<uint32_t>(capacity);
  array->traced = 0;
  return array;
}

}  // namespace

ValueArray* new_value_array(Runtime& rt, uint64_t capacity) { return allocate_array(rt, capacity); }

List* new_list(Runtime& rt, uint32_t capacity) {
  ValueArray* array = nullptr;
  if (capacity != 0) {
    array = allocate_array(rt, capacity);
    if (array == nullptr) return nullptr;
  }
  auto* list = rt.allocate<List>(TypeId::kList, Kind::kList);
  if (list == nullptr) return nullptr;
  list->items = array == nullptr ? nullptr : array->values();
  list->length = 0;
  list->capacity = array == nullptr ? 0 : array->capacity;
  return list;
}

List* new_list_of(Runtime& rt, const Value* items, uint32_t count) {
  List* list = new_list(rt, count);
  if (list == nullptr) return nullptr;
  copy_values(list->items, items, count);
  list->length = count;
  return list;
}

void list_replace_storage(Runtime& rt, List* list, ValueArray* array) {
  if (list->items != nullptr) rt.heap.release(storage_of(list));
  list->items = array == nullptr ? nullptr : array->values();
  list->capacity = array == nullptr ? 0 : array->capacity;
}

namespace {

constexpr uint32_t kLongCapacity = 1 << 16;

// Storage of many pages grows where it is, or as if. False: nothing has happened.
bool grow_storage(Runtime& rt, List* list, uint64_t capacity) {
  capacity |= 1;
  if (capacity > kMaxListLength) capacity = kMaxListLength;
  auto* array = static_cast<ValueArray*>(rt.heap.try_grow(storage_of(list), sizeof(ValueArray) + capacity * sizeof(Value)));
  if (array == nullptr) return false;
  array->capacity = list->capacity = static_cast<uint32_t>(capacity);
  list->items = array->values();
  return true;
}

}  // namespace

SANDBOA_NOINLINE Outcome list_reserve(Runtime& rt, List* list, uint64_t capacity) {
  if (capacity <= list->capacity) return Value::none();
  if (capacity > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
  TRY(rt.check_size(capacity, sizeof(Value)));
  // The same whether it stays in place or not, as the heap's count of allocations.
  TRY(rt.charge(1 + list->length / 16));
  if (list->items != nullptr) {
    uint64_t extra = ((capacity - list->capacity) + 1) & ~uint64_t{1};
    if (rt.heap.try_extend(storage_of(list), extra * sizeof(Value))) {
      list->capacity += static_cast<uint32_t>(extra);
      storage_of(list)->capacity = list->capacity;
      return Value::none();
    }
  }
  if (list->capacity >= kLongCapacity && grow_storage(rt, list, capacity)) return Value::none();
  ValueArray* array = new_value_array(rt, capacity);
  if (array == nullptr) return rt.allocation_failure();
  if (list->length != 0) std::memcpy(static_cast<void*>(array->values()), list->items, list->length * sizeof(Value));
  list_replace_storage(rt, list, array);
  return Value::none();
}

Outcome list_make_room(Runtime& rt, List* list, uint64_t extra) {
  uint64_t needed = list->length + extra;
  if (needed <= list->capacity) return Value::none();
  if (needed > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
  uint64_t roomy = grown_capacity(needed);
  // Near the memory limit a little more than what is needed must do; steps of one item would go on for long.
  uint64_t limit = rt.meter.limits().memory_bytes;
  uint64_t most = std::min<uint64_t>((limit - limit / 64) / sizeof(Value), kMaxListLength);
  if (roomy > most) roomy = std::max(needed, std::min(needed + needed / 64, most));
  return list_reserve(rt, list, roomy);
}

bool list_begin(Runtime& rt, List* list, Value item) {
  constexpr uint64_t kCapacity = 5;  // that list_make_room() comes to
  constexpr uint64_t kEnoughMemory = 4096;
  static_assert((grown_capacity(1) | 1) == kCapacity);
  if (list->capacity != 0 || rt.meter.limits().memory_bytes < kEnoughMemory || rt.meter.slice() < 1) return false;
  auto* array = static_cast<ValueArray*>(
      rt.heap.allocate_at_hand(nullptr, Kind::kValueArray, 0, sizeof(ValueArray) + kCapacity * sizeof(Value)));
  if (array == nullptr) return false;
  --rt.meter.slice();
  array->capacity = list->capacity = kCapacity;
  array->traced = 0;
  list->items = array->values();
  list->items[list->length++] = item;
  return true;
}

Outcome list_append(Runtime& rt, List* list, Value item) {
  if (__builtin_expect(list->length == list->capacity, 0)) {
    if (list_begin(rt, list, item)) return Value::none();
    TRY(list_make_room(rt, list, 1));
  }
  list->items[list->length++] = item;
  return Value::none();
}

Outcome list_extend(Runtime& rt, List* list, const Value* items, uint32_t count) {
  if (count == 0) return Value::none();
  TRY(rt.charge(1 + count / 16));
  bool is_self = items >= list->items && items < list->items + list->length;
  uint64_t offset = is_self ? static_cast<uint64_t>(items - list->items) : 0;
  TRY(list_make_room(rt, list, count));
  if (is_self) items = list->items + offset;
  std::memmove(static_cast<void*>(list->items + list->length), items, count * sizeof(Value));
  list->length += count;
  return Value::none();
}

Outcome list_concatenate(Runtime& rt, const List* lhs, const List* rhs) {
  uint64_t total = uint64_t{lhs->length} + rhs->length;
  TRY(rt.charge(1 + total / 16));
  if (total > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
  TRY(rt.check_size(total, sizeof(Value)));
  List* result = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(total)));
  copy_values(result->items, lhs->items, lhs->length);
  copy_values(result->items + lhs->length, rhs->items, rhs->length);
  result->length = static_cast<uint32_t>(total);
  return result;
}

void repeat_values(Value* target, const Value* items, uint64_t length, uint64_t total) {
  if (length == 1) {  // `[0] * n`: copies of what has just been written would wait for it
    using Pair = uint64_t __attribute__((vector_size(2 * sizeof(Value))));
    const Pair pair = {items[0].bits(), items[0].bits()};
    uint64_t done = 0;
    for (; done + 4 <= total; done += 4) {
      std::memcpy(static_cast<void*>(target + done), &pair, sizeof pair);
      std::memcpy(static_cast<void*>(target + done + 2), &pair, sizeof pair);
    }
    std::fill_n(target + done, total - done, items[0]);
    return;
  }
  if (target != items) copy_values(target, items, length);
  uint64_t done = length;
  for (; done < 8 && done < total; done += length) copy_values(target + done, target, length);  // too short for memcpy
  while (done < total) {
    uint64_t chunk = done < total - done ? done : total - done;
    std::memcpy(static_cast<void*>(target + done), target, chunk * sizeof(Value));
    done += chunk;
  }
}

Fallible<uint64_t> check_repeat(Runtime& rt, uint64_t length, int64_t count) {
  if (count <= 0 || length == 0) return uint64_t{0};
  unsigned __int128 total = static_cast<unsigned __int128>(length) * static_cast<uint64_t>(count);
  if (total > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
  TRY(rt.check_size(static_cast<uint64_t>(total), sizeof(Value)));
  TRY(rt.charge(1 + static_cast<uint64_t>(total) / 16));
  return static_cast<uint64_t>(total);
}

Outcome list_repeat(Runtime& rt, const List* list, int64_t count) {
  uint64_t total = TRY(check_repeat(rt, list->length, count));
  List* result = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(total)));
  if (total != 0) repeat_values(result->items, list->items, list->length, total);
  result->length = static_cast<uint32_t>(total);
  return result;
}

Outcome list_repeat_in_place(Runtime& rt, List* list, int64_t count) {
  uint64_t total = TRY(check_repeat(rt, list->length, count));
  TRY(list_reserve(rt, list, total));
  if (total > list->length) repeat_values(list->items, list->items, list->length, total);
  list->length = static_cast<uint32_t>(total);
  return list;
}

Outcome list_append_all(Runtime& rt, List* list, operations::NativeIteration& items) {
  uint32_t length = list->length;
  if (items.hint() != 0) {
    TRY(list_make_room(rt, list, items.hint()));
    list->length += items.take_plain(list->items + list->length, list->capacity - list->length);
  }
  uint32_t pending = 0;
  for (;;) {
    if (++pending == 256) {
      TRY(rt.charge(pending / 2));
      pending = 0;
    }
    Outcome item = items.next();
    Outcome appended = item;
    if (item.ok()) {
      if (item.value().is_empty()) break;
      if (list->length < list->capacity) {
        list->items[list->length++] = item.value();
        continue;
      }
      appended = list_append(rt, list, item.value());
      if (appended.ok()) list->length += items.take_plain(list->items + list->length, list->capacity - list->length);
    }
    if (!appended.ok()) {
      // Running again must find the list as it was; an exception keeps what came before it, as in CPython.
      if (appended.signal() != Signal::kRaise) list->length = length;
      return appended.take_failure();
    }
  }
  TRY(rt.charge(pending / 2));
  return Value::none();
}

namespace {

// The keys of a dict or the elements of a set, as a whole.
template <class Owner>
Outcome append_entries(Runtime& rt, List* list, const Owner* owner, Value DictEntry::*part = &DictEntry::key) {
  TRY(rt.charge(1 + owner->entry_count / 4));
  TRY(list_make_room(rt, list, owner->live_count));
  uint32_t position = 0;
  while (const DictEntry* entry = next_entry(owner->table, owner->entry_count, &position)) {
    list->items[list->length++] = entry->*part;
  }
  return Value::none();
}

// `is_new`: nobody else has the list.
Outcome extend_natively(Runtime& rt, List* list, Value iterable, bool is_new) {
  if (operations::is_plain_sequence(iterable) && has_kind(iterable, Kind::kList)) {
    return list_extend(rt, list, iterable.as<List>()->items, iterable.as<List>()->length);
  }
  if (operations::is_plain_sequence(iterable)) {
    auto* tuple = iterable.as<Tuple>();
    if (tuple->length > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
    return list_extend(rt, list, tuple->items(), static_cast<uint32_t>(tuple->length));
  }
  if (is_exactly(iterable, TypeId::kDict)) return append_entries(rt, list, iterable.as<Dict>());
  if (is_exactly(iterable, TypeId::kSet)) return append_entries(rt, list, iterable.as<Set>());
  bool shows_values = is_exactly(iterable, TypeId::kDictValues);
  if (shows_values || is_exactly(iterable, TypeId::kDictKeys)) {
    const Dict* shown = iterable.as<DictView>()->dict;
    if (is_exactly(shown, TypeId::kDict)) {
      return append_entries(rt, list, shown, shows_values ? &DictEntry::value : &DictEntry::key);
    }
  }
  operations::NativeIteration items(rt);
  if (is_new) items.changing_nothing();
  TRY(items.start(iterable));
  return items.finish(list_append_all(rt, list, items));
}

}  // namespace

Outcome list_extend_natively(Runtime& rt, List* list, Value iterable) { return extend_natively(rt, list, iterable, false); }

Outcome list_extend_from(Runtime& rt, List* list, Value iterable) {
  Outcome result = list_extend_natively(rt, list, iterable);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::klist_extend, {list, iterable});
  return result;
}

Outcome list_extend_in_place(Runtime& rt, List* list, Value iterable) {
  Outcome result = list_extend_natively(rt, list, iterable);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::klist_iadd, {list, iterable});
  TRY(result);
  return list;
}

Outcome list_from_iterable(Runtime& rt, Value iterable) {
  if (operations::is_plain_sequence(iterable)) {
    bool is_list = has_kind(iterable, Kind::kList);
    const Value* items = is_list ? iterable.as<List>()->items : iterable.as<Tuple>()->items();
    uint64_t count = is_list ? iterable.as<List>()->length : iterable.as<Tuple>()->length;
    TRY(rt.charge(1 + count / 16));
    if (count > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
    return TRY_NEW(rt, new_list_of(rt, items, static_cast<uint32_t>(count)));
  }
  if (std::optional<Outcome> made = make_of_all(rt, iterable, new_list_of)) return *made;
  List* list = TRY_NEW(rt, new_list(rt, 0));
  Outcome result = extend_natively(rt, list, iterable, true);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::klist_from_iterable, {iterable});
  TRY(result);
  return list;
}

}  // namespace sandboa::runtime
