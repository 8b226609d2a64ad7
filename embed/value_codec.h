// HostValues as bytes, for the call that a suspended session waits in, and for logs.
#pragma once

#include <span>
#include <vector>

#include "sandboa/host_function.h"
#include "support/byte_stream.h"

namespace sandboa::embed {

void write_double(support::ByteWriter& out, double number);
double read_double(support::ByteReader& in);

// What they share among one another is kept.
void write_values(support::ByteWriter& out, std::span<const HostValue> values);
// False: the bytes are damaged.
bool read_values(support::ByteReader& in, std::vector<HostValue>* values);

// Name, number and arguments; shared and cyclic structure is kept.
void write_call(support::ByteWriter& out, const HostCall& call);
// False: the bytes are damaged.
bool read_call(support::ByteReader& in, HostCall* call);

}  // namespace sandboa::embed
