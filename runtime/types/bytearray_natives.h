// What bytes and bytearray have in common in their constructors.
#pragma once

#include "runtime/native.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

enum class ByteClass : uint8_t { kBytes, kByteArray };

// The content that a constructor's arguments (source, encoding, errors; each may be empty) ask for, as bytes that may be the
// source itself for kBytes and are new for kByteArray. kNeedsGuest without guest_call.
Outcome new_byte_content(Runtime& rt, const Arguments& args, ByteClass byte_class);
// An int in range(256). kNeedsGuest without guest_call for a guest __index__.
Fallible<uint8_t> unusual_byte_value(Runtime& rt, Value item);
inline bool is_byte(Value item) { return item.is_small_int() && static_cast<uint64_t>(item.small_int()) < 256; }
inline Fallible<uint8_t> byte_value(Runtime& rt, Value item) {
  if (__builtin_expect(is_byte(item), 1)) return static_cast<uint8_t>(item.small_int());
  return unusual_byte_value(rt, item);
}

}  // namespace sandboa::runtime
