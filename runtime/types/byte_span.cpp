#include "runtime/types/byte_span.h"

#include "runtime/types/bytes.h"
#include "runtime/types/exact.h"
#include "runtime/types/memory_view.h"

namespace sandboa::runtime {

bool is_array(Value value) {
  ArrayStorage array;
  return find_array_storage(value, &array) && (array.bytes->flags & ByteArray::kOfArray) != 0;
}

ByteSpan span_of_array(Value value) {
  ArrayStorage array;
  if (!find_array_storage(value, &array)) return {};
  return {array.bytes->data(), array.bytes->length, value};
}

bool has_readable_buffer(Value value) {
  if (!has_kind(value, Kind::kMemoryView)) return has_buffer(value);
  return !value.as<MemoryView>()->is_released() && view_is_contiguous(value.as<MemoryView>());
}

Fallible<ByteSpan> read_buffer(Runtime& rt, Value value) {
  if (!has_kind(value, Kind::kMemoryView)) return span_of(value);
  auto* view = value.as<MemoryView>();
  TRY(check_not_released(rt, view));
  if (!view_is_contiguous(view)) {
    return rt.raise(TypeId::kBufferError, "memoryview: underlying buffer is not C-contiguous");
  }
  return ByteSpan{view_data(view), view_item_count(view) * view->item_size, value};
}

SignalFailure raise_no_buffer(Runtime& rt, Value value) {
  return rt.raise_type_error("a bytes-like object is required, not '%.100s'", type_name(value));
}

Fallible<ByteSpan> bytes_argument(Runtime& rt, Value value) {
  if (has_buffer(value)) return read_buffer(rt, value);
  if (has_guest_buffer(value)) return rt.needs_buffers();
  return raise_no_buffer(rt, value);
}

Outcome bytes_of_buffer(Runtime& rt, Value value) {
  if (has_kind(value, Kind::kBytes)) return as_exact(rt, value);
  if (!has_kind(value, Kind::kMemoryView)) return make_bytes(rt, span_of(value).view());
  auto* view = value.as<MemoryView>();
  TRY(check_not_released(rt, view));
  uint64_t size = view_item_count(view) * view->item_size;
  TRY(rt.charge(1 + size / (view_is_contiguous(view) ? 32 : 2)));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, size));
  view_copy_out(view, result->data());
  return result;
}

}  // namespace sandboa::runtime
