// int.to_bytes and int.from_bytes; rows of the table in int.cpp.
#pragma once

#include "runtime/native.h"

namespace sandboa::runtime {

Outcome int_to_bytes(Runtime& rt, const Arguments& args);    // self, length, byteorder, signed
Outcome int_from_bytes(Runtime& rt, const Arguments& args);  // cls, bytes, byteorder, signed

}  // namespace sandboa::runtime
