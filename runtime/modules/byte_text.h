// Arguments of the functions that turn bytes into text and back.
#pragma once

#include "runtime/types/byte_span.h"
#include "runtime/types/bytes.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

// A bytes-like object or a str of ASCII. TypeError and ValueError as binascii's.
inline Fallible<ByteSpan> ascii_or_bytes(Runtime& rt, Value value) {
  if (has_kind(value, Kind::kStr)) {
    const Str* str = value.as<const Str>();
    if (!str->is_ascii()) return rt.raise_value_error("string argument should contain only ASCII characters");
    return ByteSpan{str->data1(), str->length, value};
  }
  if (has_buffer(value)) return read_buffer(rt, value);
  if (has_guest_buffer(value)) return rt.needs_buffers();
  return rt.raise_type_error("argument should be bytes, buffer or ASCII string, not '%.100s'", type_name(value));
}

// Bytes of which `length` are a guess that was never too small: the same object where it was right.
inline Outcome bytes_up_to(Runtime& rt, Bytes* bytes, uint64_t length) {
  if (length == bytes->length) return bytes;
  return make_bytes(rt, {reinterpret_cast<const char*>(bytes->data()), static_cast<size_t>(length)});
}

}  // namespace sandboa::runtime
