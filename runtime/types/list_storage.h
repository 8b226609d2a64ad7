// Storage of lists and tuples, for the files that implement them.
#pragma once

#include <cstring>

#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

class SimpleCallable;

// Uninitialised, untraced, at least `capacity` items; null: allocation failed. REQUIRES: capacity passed check_size.
ValueArray* new_value_array(Runtime& rt, uint64_t capacity);
// list_append(), inline where there is room.
SANDBOA_ALWAYS_INLINE Fallible<bool> list_push(Runtime& rt, List* list, Value item) {
  if (__builtin_expect(list->length == list->capacity, 0)) {
    TRY(list_append(rt, list, item));
  } else {
    list->items[list->length++] = item;
  }
  return true;
}
// Gives the old storage back and puts the new one (null: none) in its place. The caller sees to length and content.
void list_replace_storage(Runtime& rt, List* list, ValueArray* array);
// Room for `extra` more items, with spare room for later.
Outcome list_make_room(Runtime& rt, List* list, uint64_t extra);
// As list_extend_from, but kNeedsGuest comes without guest_call.
Outcome list_extend_natively(Runtime& rt, List* list, Value iterable);

// length * count (0 for negative counts), charged and checked against the limits.
Fallible<uint64_t> check_repeat(Runtime& rt, uint64_t length, int64_t count);
// Appends all that is left of a walk; the caller finishes it.
Outcome list_append_all(Runtime& rt, List* list, operations::NativeIteration& items);
// Copies values between places that do not overlap; items may be null if there are none. A handful is copied without a call.
SANDBOA_ALWAYS_INLINE void copy_values(Value* target, const Value* items, uint64_t count) {
  if (count > 16) {
    std::memcpy(static_cast<void*>(target), items, count * sizeof(Value));
    return;
  }
  uint64_t index = 0;
  for (; index + 2 <= count; index += 2) std::memcpy(static_cast<void*>(target + index), items + index, 2 * sizeof(Value));
  if (index < count) target[index] = items[index];
}
// Fills target[0..total) with copies of items[0..length). total is a multiple of length; target may be items.
void repeat_values(Value* target, const Value* items, uint64_t length, uint64_t total);

// list[start:stop:step] and its assignment and deletion; bounds come from slice_bounds.
Outcome list_get_slice(Runtime& rt, const List* list, const operations::SliceBounds& bounds);
Outcome list_set_slice(Runtime& rt, List* list, const operations::SliceBounds& bounds, Value items);
Outcome list_delete_slice(Runtime& rt, List* list, const operations::SliceBounds& bounds);
Outcome tuple_get_slice(Runtime& rt, Tuple* tuple, const operations::SliceBounds& bounds);

// list.sort(); the key is null (none) or valid. kNeedsGuest comes without guest_call. Nothing has moved unless it succeeds.
Outcome sort_list(Runtime& rt, List* list, const SimpleCallable* key, bool reverse);

// Searching list and tuple: index of the first item in [start, stop) that is or equals `item`, or -1.
Fallible<int64_t> find_item(Runtime& rt, const Value* items, int64_t start, int64_t stop, Value item);
Fallible<int64_t> count_item(Runtime& rt, const Value* items, int64_t count, Value item);

}  // namespace sandboa::runtime
