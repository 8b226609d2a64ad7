// What the module binascii is made of besides its own file, and shares with zlib.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// The low 64 bits of any int; TypeError for what is none.
Fallible<uint64_t> low_bits(Runtime& rt, Value value);
Outcome crc32(Runtime& rt, const Arguments& args);
// Quoted-printable.
Outcome a2b_qp(Runtime& rt, const Arguments& args);
Outcome b2a_qp(Runtime& rt, const Arguments& args);

}  // namespace sandboa::runtime
