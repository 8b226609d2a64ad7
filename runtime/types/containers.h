// Making containers. Each new_* answers null when out of memory (use TRY_NEW). dict and set operations: runtime/dict.h.
#pragma once

#include "runtime/dict.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

Tuple* new_tuple(Runtime& rt, uint64_t length);  // items uninitialised: fill before anything else. Length 0: the shared ()
Tuple* empty_tuple();
Tuple* new_tuple_of(Runtime& rt, const Value* items, uint64_t count);
List* new_list(Runtime& rt, uint32_t capacity);  // length 0
List* new_list_of(Runtime& rt, const Value* items, uint32_t count);
// Amortised O(1). Allocates first; on failure the list is unchanged. Answers None.
Outcome list_append(Runtime& rt, List* list, Value item);
Outcome list_extend(Runtime& rt, List* list, const Value* items, uint32_t count);  // items may point into the list itself
Outcome list_reserve(Runtime& rt, List* list, uint64_t capacity);
// All items of an iterable as a new list; kNeedsGuest -> PreludeFunction::klist_from_iterable(iterable).
Outcome list_from_iterable(Runtime& rt, Value iterable);

Dict* new_dict(Runtime& rt);
Set* new_set(Runtime& rt, bool frozen);
Cell* new_cell(Runtime& rt, Value value);
Slice* new_slice(Runtime& rt, Value start, Value stop, Value step);
Outcome make_range(Runtime& rt, Value start, Value stop, Value step);  // ValueError for step 0; ints of any size
BoundMethod* new_bound_method(Runtime& rt, Value function, Value self);

// list.sort on values that compare natively: stable, adaptive merge sort; typed fast paths for all-int, all-float, all-str. keys and
// items move together when keys is not null. kNeedsGuest if two keys need guest code to compare (nothing has moved then).
Outcome sort_values(Runtime& rt, Value* keys, Value* items, uint32_t count, bool reverse);

}  // namespace sandboa::runtime
