// Quoted-printable, for the table of the module binascii (binascii.cpp).
#pragma once

#include "runtime/native.h"

namespace sandboa::runtime {

Outcome a2b_qp(Runtime& rt, const Arguments& args);
Outcome b2a_qp(Runtime& rt, const Arguments& args);

}  // namespace sandboa::runtime
