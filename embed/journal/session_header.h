// What a session is made from, as bytes: all of Session::Options but the callbacks, of which only is kept that they are
// there.
#pragma once

#include "sandboa/session.h"
#include "support/byte_stream.h"

namespace sandboa::embed {

void write_header(support::ByteWriter& out, const Session::Options& options, uint64_t hash_key);
// Callbacks are there where the session had some, and do nothing. False: the bytes are damaged.
bool read_header(support::ByteReader& in, Session::Options* options, uint64_t* hash_key);

}  // namespace sandboa::embed
