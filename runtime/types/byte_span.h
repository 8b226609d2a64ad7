// Buffers: the bytes of bytes, bytearray and memoryview objects, for everything that takes "bytes-like" arguments.
//
// A span is valid until guest code runs or the object changes its size: natives read it at once and keep none.
#pragma once

#include <string_view>

#include "runtime/runtime.h"
#include "runtime/types/array_storage.h"

namespace sandboa::runtime {

struct ByteSpan {
  const uint8_t* content = nullptr;
  uint64_t length = 0;
  Value owner;
  const uint8_t* data() const { return content; }
  std::string_view view() const { return {reinterpret_cast<const char*>(content), static_cast<size_t>(length)}; }
};

// An array.array, which shows the buffer of its bytearray, and no other object with such members: the bytearray says so.
bool is_array(Value value);
inline bool has_buffer(Value value) {
  return has_kind(value, Kind::kBytes) || has_kind(value, Kind::kByteArray) || has_kind(value, Kind::kMemoryView) ||
         (has_kind(value, Kind::kInstance) && is_array(value));
}
ByteSpan span_of_array(Value value);
// REQUIRES: has_buffer(), and no memoryview.
inline ByteSpan span_of(Value value) {
  if (has_kind(value, Kind::kBytes)) return {value.as<Bytes>()->data(), value.as<Bytes>()->length, value};
  if (__builtin_expect(!has_kind(value, Kind::kByteArray), 0)) return span_of_array(value);
  return {value.as<ByteArray>()->data(), value.as<ByteArray>()->length, value};
}
// A guest class with a __buffer__().
inline bool has_guest_buffer(Value value) { return has_guest_dunder(value, Dunder::kBuffer); }
// Whether read_buffer() succeeds.
bool has_readable_buffer(Value value);
// REQUIRES: has_buffer(). ValueError for a released view, BufferError for one with gaps.
Fallible<ByteSpan> read_buffer(Runtime& rt, Value value);
// TypeError "a bytes-like object is required, not 'str'".
SignalFailure raise_no_buffer(Runtime& rt, Value value);
// read_buffer() of any value, which may need guest code; or raise_no_buffer().
Fallible<ByteSpan> bytes_argument(Runtime& rt, Value value);
// A bytes object with the content of any buffer, views with gaps included; exact bytes are answered as they are.
Outcome bytes_of_buffer(Runtime& rt, Value value);

}  // namespace sandboa::runtime
