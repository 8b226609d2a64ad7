// Making and reading bytes objects. See object.h for the layout: data follows the header, length is exact, immutable once
// filled.
#pragma once

#include <string_view>

#include "runtime/operations/operations.h"
#include "runtime/runtime.h"
#include "runtime/types/byte_span.h"
#include "support/hash.h"

namespace sandboa::runtime {

// Uninitialised, fill before anything else. Null: allocation failed.
inline Bytes* new_bytes(Runtime& rt, uint64_t length) {
  auto* bytes = rt.allocate<Bytes>(TypeId::kBytes, Kind::kBytes, length);
  if (bytes == nullptr) return nullptr;
  bytes->length = length;
  bytes->content_hash = 0;
  return bytes;
}
// A fresh object, as bytearrays adopt it (bytearray_adopting()).
Outcome make_bytes(Runtime& rt, std::string_view content);
// The same, but "" and one byte are shared objects.
SANDBOA_ALWAYS_INLINE Outcome make_bytes_shared(Runtime& rt, std::string_view content);

inline std::string_view bytes_view(const Bytes* bytes) {
  return {reinterpret_cast<const char*>(bytes->data()), static_cast<size_t>(bytes->length)};
}

uint64_t bytes_content_hash(Bytes* bytes);  // caches unless shared; never 0; equal to a str's hash for equal ASCII content
inline uint64_t bytes_session_hash(const Runtime& rt, Bytes* bytes);
bool bytes_equal(const Bytes* lhs, const Bytes* rhs);
int bytes_compare(const Bytes* lhs, const Bytes* rhs);  // <0, 0, >0

// b[index], an int; negative counts from the end. IndexError "index out of range".
Outcome bytes_item(Runtime& rt, Bytes* bytes, int64_t index);
Outcome bytes_slice(Runtime& rt, const ByteSpan& bytes, const operations::SliceBounds& bounds);
// The bytes that a slice selects, as bytes; item in b: a buffer, or an int in range(256). TypeError and ValueError as
// CPython's.
Fallible<bool> bytes_contains(Runtime& rt, const ByteSpan& haystack, Value item);
Outcome bytes_repeat(Runtime& rt, const ByteSpan& bytes, int64_t count);
Outcome bytes_concatenate(Runtime& rt, const ByteSpan& lhs, const ByteSpan& rhs);

// b % arguments, as str_percent_format.
Outcome bytes_percent_format(Runtime& rt, Bytes* bytes, Value arguments);

// repr(b): b'...' with escapes, between the two texts; the repr of a bytearray, which has such texts, escapes every '.
Outcome bytes_repr(Runtime& rt, const ByteSpan& bytes, std::string_view before = "", std::string_view after = "");

// b"" and the 256 objects of one byte.
struct SharedBytes {
  struct Single {
    Bytes bytes;
    uint8_t data[16];
  };
  Single singles[257];  // the last is empty
  SharedBytes();
};
extern SharedBytes shared_bytes;
inline Bytes* shared_byte(uint8_t byte) { return &shared_bytes.singles[byte].bytes; }
inline Bytes* empty_bytes() { return &shared_bytes.singles[256].bytes; }

Outcome make_bytes_shared(Runtime& rt, std::string_view content) {
  if (content.size() > 1) return make_bytes(rt, content);
  return content.empty() ? empty_bytes() : shared_byte(static_cast<uint8_t>(content[0]));
}

inline uint64_t bytes_session_hash(const Runtime& rt, Bytes* bytes) {
  return support::session_hash(bytes_content_hash(bytes), rt.hash_key);
}

}  // namespace sandboa::runtime
