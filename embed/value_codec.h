// HostValues as bytes, for the call that a suspended session waits in.
#pragma once

#include "sandboa/host_function.h"
#include "support/byte_stream.h"

namespace sandboa::embed {

void write_double(support::ByteWriter& out, double number);
double read_double(support::ByteReader& in);

// Name, number and arguments; shared and cyclic structure is kept.
void write_call(support::ByteWriter& out, const HostCall& call);
// False: the bytes are damaged.
bool read_call(support::ByteReader& in, HostCall* call);

}  // namespace sandboa::embed
