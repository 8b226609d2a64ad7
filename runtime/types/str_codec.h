// Text to bytes and back: UTF-8, ASCII, Latin-1, cp1252, UTF-16, UTF-32, with CPython's error handlers.
#pragma once

#include "runtime/types/bytes.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

// encoding and errors: a str, or empty for "utf-8" and "strict". RAISES: LookupError for names nobody knows,
// UnicodeEncodeError, UnicodeDecodeError.
Outcome encode_str(Runtime& rt, Str* str, Value encoding, Value errors);
Outcome decode_bytes(Runtime& rt, Bytes* bytes, Value encoding, Value errors);

// TypeError "encode() argument 'encoding' must be str, not int", if one is neither a str nor empty; ValueError for NUL.
Fallible<bool> check_given_codec_names(Runtime& rt, const char* function, Value encoding, Value errors);
inline Fallible<bool> check_codec_names(Runtime& rt, const char* function, Value encoding, Value errors) {
  if (__builtin_expect(encoding.is_empty() && errors.is_empty(), 1)) return true;
  return check_given_codec_names(rt, function, encoding, errors);
}

// UnicodeEncodeError of UTF-8 for the surrogates that start at `start`.
SignalFailure raise_surrogates(Runtime& rt, Str* str, uint64_t start);

}  // namespace sandboa::runtime
