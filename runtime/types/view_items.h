// Items of native formats in raw memory.
#pragma once

#include <string_view>

#include "runtime/runtime.h"

namespace sandboa::runtime {

// Bytes of an item; 0: no such format.
uint32_t item_size_of(char code);
// The code of a native format, with or without '@'; '\0': there is none.
char native_format_code(const Str* format);
Outcome unpack_item(Runtime& rt, char code, const uint8_t* from);
// Checks and converts; writes only if it succeeds. kNeedsGuest without guest_call. `format` is for messages.
Outcome pack_item(Runtime& rt, char code, const Str* format, Value item, uint8_t* to);

}  // namespace sandboa::runtime
