// Memory views: items of a native format in the bytes of another object.
#pragma once

#include "runtime/operations/operations.h"
#include "runtime/types/byte_span.h"

namespace sandboa::runtime {

// ValueError "operation forbidden on released memoryview object".
Fallible<bool> check_not_released(Runtime& rt, const MemoryView* view);
uint64_t view_item_count(const MemoryView* view);
bool view_is_contiguous(const MemoryView* view);   // in C order
const uint8_t* view_data(const MemoryView* view);  // the first item

Fallible<int64_t> view_length(Runtime& rt, const MemoryView* view);
// The item at an index of a view of one dimension, for iterators: empty behind the end.
Outcome view_item_at(Runtime& rt, const MemoryView* view, int64_t index);
Outcome view_check_iterable(Runtime& rt, const MemoryView* view);
Outcome view_get(Runtime& rt, MemoryView* view, Value key);
Outcome view_set(Runtime& rt, MemoryView* view, Value key, Value item);
// Copies the items in C order to `out`, view_item_count() * item_size bytes. Charged by the caller.
void view_copy_out(const MemoryView* view, uint8_t* out);
// One of the two is a view.
Fallible<bool> view_equal(Runtime& rt, Value lhs, Value rhs);
Fallible<uint64_t> view_hash(Runtime& rt, const MemoryView* view);

}  // namespace sandboa::runtime
