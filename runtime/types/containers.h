// Making containers. Each new_* answers null when out of memory (use TRY_NEW). dict and set operations: runtime/dict.h.
#pragma once

#include "runtime/dict.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

constexpr uint64_t kMaxListLength = 0xFFFFFF00;

Tuple* new_tuple(Runtime& rt, uint64_t length);  // items uninitialised: fill before anything else. Length 0: the shared ()
Tuple* empty_tuple();
Tuple* new_tuple_of(Runtime& rt, const Value* items, uint64_t count);
List* new_list(Runtime& rt, uint32_t capacity);  // length 0; lists hold at most kMaxListLength items
List* new_list_of(Runtime& rt, const Value* items, uint32_t count);
// Amortised O(1). Allocates first; on failure the list is unchanged. Answers None.
Outcome list_append(Runtime& rt, List* list, Value item);
// The same for the first item of a list, where nothing is in the way. False: nothing has happened, ask list_append().
bool list_begin(Runtime& rt, List* list, Value item);
Outcome list_extend(Runtime& rt, List* list, const Value* items, uint32_t count);  // items may point into the list itself
Outcome list_reserve(Runtime& rt, List* list, uint64_t capacity);
// All items of an iterable as a new list; kNeedsGuest -> PreludeFunction::klist_from_iterable(iterable).
Outcome list_from_iterable(Runtime& rt, Value iterable);

// Operators, for operations::binary. Counts below zero mean zero; MemoryError if the result could never fit.
Outcome list_concatenate(Runtime& rt, const List* lhs, const List* rhs);
Outcome list_repeat(Runtime& rt, const List* list, int64_t count);
Outcome list_repeat_in_place(Runtime& rt, List* list, int64_t count);  // list *= count; answers the list
// list += iterable; answers the list. kNeedsGuest (guest_call set) when iterating needs guest code.
Outcome list_extend_in_place(Runtime& rt, List* list, Value iterable);
Outcome tuple_concatenate(Runtime& rt, Tuple* lhs, Tuple* rhs);
Outcome tuple_repeat(Runtime& rt, Tuple* tuple, int64_t count);

// For opcodes. Each answers None, or kNeedsGuest with guest_call set to finish the job.
Outcome list_extend_from(Runtime& rt, List* list, Value iterable);
Outcome set_update_from(Runtime& rt, Set* set, Value iterable);
// {**mapping}: TypeError "'int' object is not a mapping".
Outcome dict_update_from_mapping(Runtime& rt, Dict* dict, Value mapping);

// A map, filter, zip, ... whose items come from a prelude generator that the VM resumes. Null: allocation failed.
Adaptor* new_driven_adaptor(Runtime& rt, TypeId type, Value generator);
DictView* new_dict_view(Runtime& rt, TypeId type, Dict* dict);

Dict* new_dict(Runtime& rt);
Dict* new_dict_sized(Runtime& rt, uint64_t count);  // room for count entries
Set* new_set(Runtime& rt, bool frozen);
Cell* new_cell(Runtime& rt, Value value);
Slice* new_slice(Runtime& rt, Value start, Value stop, Value step);
Outcome make_range(Runtime& rt, Value start, Value stop, Value step);  // ValueError for step 0; ints of any size
BoundMethod* new_bound_method(Runtime& rt, Value function, Value self);

// list.sort on values that compare natively: stable, adaptive merge sort; typed fast paths for all-int, all-float, all-str.
// keys and items move together when keys is not null. kNeedsGuest if two keys need guest code to compare (nothing has moved
// then).
Outcome sort_values(Runtime& rt, Value* keys, Value* items, uint32_t count, bool reverse);

}  // namespace sandboa::runtime
