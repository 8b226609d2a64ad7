// The encodings that str.encode() and bytes.decode() know, by all names that CPython gives them, and the error handlers.
#pragma once

#include "runtime/types/str.h"

namespace sandboa::runtime {

enum class Codec : uint8_t {
  kUtf8,
  kUtf8Signature,
  kAscii,
  kLatin1,
  kCp1252,
  kUtf16,
  kUtf16Little,
  kUtf16Big,
  kUtf32,
  kUtf32Little,
  kUtf32Big
};
enum class ErrorHandler : uint8_t { kStrict, kIgnore, kReplace, kBackslash, kSurrogateEscape, kSurrogatePass, kXml, kName };
enum class CodecUse : uint8_t { kEncode, kDecode };

// encoding: a str, or empty for "utf-8". RAISES: LookupError.
Fallible<Codec> find_codec(Runtime& rt, Value encoding, CodecUse use);
// Whether the module codecs encodes and decodes it in Python: unicode_escape and raw_unicode_escape.
bool is_library_codec(Value encoding);
// Handlers are looked up when they are needed: a name that nobody knows goes unnoticed as long as there is no error.
Fallible<ErrorHandler> find_error_handler(Runtime& rt, Value errors);

// What errors call the codec.
const char* codec_label(Codec codec);

inline bool is_utf8(Codec codec) { return codec <= Codec::kUtf8Signature; }
inline bool is_wide(Codec codec) { return codec >= Codec::kUtf16; }

// cp1252: the code point of a byte, kUndefined for five of them; and back, -1 if there is none.
inline constexpr char32_t kUndefined = 0xFFFE;
char32_t cp1252_code_point(uint8_t byte);
int cp1252_byte(char32_t code_point);

}  // namespace sandboa::runtime
