// Making and changing bytearrays. Sizes change only through bytearray_splice() and bytearray_resize(), which refuse while
// memory views exist.
#pragma once

#include "runtime/operations/operations.h"
#include "runtime/types/byte_span.h"

namespace sandboa::runtime {

// Takes over a bytes object that nobody else will see.
Outcome bytearray_adopting(Runtime& rt, Bytes* content);
Outcome make_bytearray(Runtime& rt, std::string_view content);
// What a method of bytes answers, as the same method of bytearray answers it: fresh bytes, alone or in a list or tuple.
Outcome as_bytearrays(Runtime& rt, Outcome outcome);
template <NativeCode code>
Outcome with_bytearrays(Runtime& rt, const Arguments& args) {
  return as_bytearrays(rt, code(rt, args));
}

// BufferError if views exist. Views that are garbage do not count: it asks for a collection to find out.
Fallible<bool> check_resizable(Runtime& rt, ByteArray* array);
// Replaces [start, start + removed) by content, which may be part of the array itself. Answers None.
Outcome bytearray_splice(Runtime& rt, ByteArray* array, uint64_t start, uint64_t removed, ByteSpan content);
// Appends what may be part of the array itself. Answers None.
Outcome bytearray_append_bytes(Runtime& rt, ByteArray* array, const uint8_t* content, uint64_t count);
Outcome bytearray_resize(Runtime& rt, ByteArray* array, uint64_t length);  // new bytes are zero
Outcome bytearray_repeat_in_place(Runtime& rt, ByteArray* array, int64_t count);
Outcome bytearray_extend_in_place(Runtime& rt, ByteArray* array, Value other);  // array += other; answers the array

Outcome bytearray_get_item(Runtime& rt, ByteArray* array, int64_t index);
Outcome bytearray_set_item(Runtime& rt, ByteArray* array, int64_t index, Value item);
Outcome bytearray_delete_item(Runtime& rt, ByteArray* array, int64_t index);
Outcome bytearray_get_slice(Runtime& rt, ByteArray* array, const operations::SliceBounds& bounds);
Outcome bytearray_set_slice(Runtime& rt, ByteArray* array, const operations::SliceBounds& bounds, Value items);
Outcome bytearray_delete_slice(Runtime& rt, ByteArray* array, const operations::SliceBounds& bounds);
Outcome bytearray_repr(Runtime& rt, ByteArray* array);
Outcome bytearray_percent_format(Runtime& rt, ByteArray* array, Value arguments);

}  // namespace sandboa::runtime
