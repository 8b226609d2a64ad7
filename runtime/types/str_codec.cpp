#include "runtime/types/str_codec.h"

#include <cstdio>

#include "runtime/exceptions.h"
#include "runtime/types/str_data.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

enum class Codec : uint8_t {
  kUtf8,
  kUtf8Signature,
  kAscii,
  kLatin1,
  kUtf16,
  kUtf16Little,
  kUtf16Big,
  kUtf32,
  kUtf32Little,
  kUtf32Big
};
enum class ErrorHandler : uint8_t { kStrict, kIgnore, kReplace, kBackslash, kSurrogateEscape, kSurrogatePass, kXml };

struct CodecName {
  std::string_view name;  // lower case, '_' for '-' and ' '
  Codec codec;
};
constexpr CodecName kCodecNames[] = {
    {"utf_8", Codec::kUtf8},
    {"utf8", Codec::kUtf8},
    {"u8", Codec::kUtf8},
    {"utf", Codec::kUtf8},
    {"cp65001", Codec::kUtf8},
    {"utf_8_sig", Codec::kUtf8Signature},
    {"ascii", Codec::kAscii},
    {"us_ascii", Codec::kAscii},
    {"646", Codec::kAscii},
    {"latin_1", Codec::kLatin1},
    {"latin1", Codec::kLatin1},
    {"latin", Codec::kLatin1},
    {"iso_8859_1", Codec::kLatin1},
    {"iso8859_1", Codec::kLatin1},
    {"8859", Codec::kLatin1},
    {"cp819", Codec::kLatin1},
    {"l1", Codec::kLatin1},
    {"utf_16", Codec::kUtf16},
    {"utf16", Codec::kUtf16},
    {"u16", Codec::kUtf16},
    {"utf_16_le", Codec::kUtf16Little},
    {"utf_16le", Codec::kUtf16Little},
    {"utf_16_be", Codec::kUtf16Big},
    {"utf_16be", Codec::kUtf16Big},
    {"utf_32", Codec::kUtf32},
    {"utf32", Codec::kUtf32},
    {"u32", Codec::kUtf32},
    {"utf_32_le", Codec::kUtf32Little},
    {"utf_32le", Codec::kUtf32Little},
    {"utf_32_be", Codec::kUtf32Big},
    {"utf_32be", Codec::kUtf32Big},
};

struct HandlerName {
  std::string_view name;
  ErrorHandler handler;
};
constexpr HandlerName kHandlerNames[] = {
    {"strict", ErrorHandler::kStrict},
    {"ignore", ErrorHandler::kIgnore},
    {"replace", ErrorHandler::kReplace},
    {"backslashreplace", ErrorHandler::kBackslash},
    {"surrogateescape", ErrorHandler::kSurrogateEscape},
    {"surrogatepass", ErrorHandler::kSurrogatePass},
    {"xmlcharrefreplace", ErrorHandler::kXml},
};

Fallible<Codec> find_codec(Runtime& rt, Value encoding) {
  if (encoding.is_empty()) return Codec::kUtf8;
  auto* name = encoding.as<Str>();
  char normal[24];
  if (name->is_ascii() && name->length < sizeof normal) {
    for (uint64_t i = 0; i < name->length; ++i) {
      uint8_t c = name->data1()[i];
      normal[i] = static_cast<char>(c == '-' || c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    std::string_view text(normal, name->length);
    for (const CodecName& row : kCodecNames) {
      if (row.name == text) return row.codec;
    }
  }
  return rt.raise(TypeId::kLookupError, "unknown encoding: %s", to_utf8(name).substr(0, 200).c_str());
}

// Handlers are looked up when they are needed, so a name that nobody knows goes unnoticed as long as there is no error.
Fallible<ErrorHandler> find_handler(Runtime& rt, Value errors) {
  if (errors.is_empty()) return ErrorHandler::kStrict;
  for (const HandlerName& row : kHandlerNames) {
    if (str_equals_ascii(errors.as<Str>(), row.name)) return row.handler;
  }
  return rt.raise(TypeId::kLookupError, "unknown error handler name '%s'", to_utf8(errors.as<Str>()).substr(0, 200).c_str());
}

const char* codec_label(Codec codec) {
  static constexpr const char* kLabels[] = {"utf-8",     "utf-8",     "ascii",  "latin-1",   "utf-16",
                                            "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"};
  return kLabels[static_cast<int>(codec)];
}

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

// ---- encoding
// -----------------------------------------------------------------------------------------------------------------

// Bytes grow in a StrBuilder of code points below 256.
class Encoder {
 public:
  Encoder(Runtime& rt, Str* str, Codec codec, Value errors) : rt_(rt), str_(str), codec_(codec), errors_(errors), out_(rt) {}

  Outcome run() {
    if (codec_ == Codec::kUtf8Signature) put_text("\xEF\xBB\xBF");
    if (codec_ == Codec::kUtf16 || codec_ == Codec::kUtf32) put_unit(0xFEFF);
    for (uint64_t i = 0; i < str_->length;) {
      if (i % 256 == 0) TRY(rt_.charge(64));
      char32_t c = str_->at(i);
      if (can_encode(c)) {
        put_unit(c);
        ++i;
        continue;
      }
      uint64_t end = i + 1;
      while (end < str_->length && !can_encode(str_->at(end))) ++end;
      TRY(handle(i, end));
      if (!out_.fits()) break;
      i = end;
    }
    return out_.finish_bytes();
  }

 private:
  bool can_encode(char32_t c) const {
    if (codec_ == Codec::kAscii) return c < 0x80;
    if (codec_ == Codec::kLatin1) return c < 0x100;
    return !is_surrogate(c);
  }
  void put_byte(uint32_t byte) { out_.append(static_cast<char32_t>(byte & 0xFF)); }
  void put_text(std::string_view bytes) {
    for (char c : bytes) put_byte(static_cast<uint8_t>(c));
  }
  void put_number(uint32_t value, int bytes, bool big) {
    for (int i = 0; i < bytes; ++i) put_byte(value >> 8 * (big ? bytes - 1 - i : i));
  }
  void put_unit(char32_t c) {
    switch (codec_) {
      case Codec::kAscii:
      case Codec::kLatin1:
        return put_byte(c);
      case Codec::kUtf8:
      case Codec::kUtf8Signature: {
        char buffer[4];
        return put_text({buffer, support::encode_utf8(c, buffer)});
      }
      case Codec::kUtf32:
      case Codec::kUtf32Little:
      case Codec::kUtf32Big:
        return put_number(c, 4, codec_ == Codec::kUtf32Big);
      default:
        break;
    }
    bool big = codec_ == Codec::kUtf16Big;
    if (c < 0x10000) return put_number(c, 2, big);
    put_number(0xD800 + ((c - 0x10000) >> 10), 2, big);
    put_number(0xDC00 + ((c - 0x10000) & 0x3FF), 2, big);
  }
  const char* reason() const {
    return codec_ == Codec::kAscii    ? "ordinal not in range(128)"
           : codec_ == Codec::kLatin1 ? "ordinal not in range(256)"
                                      : "surrogates not allowed";
  }
  SignalFailure fail(uint64_t start, uint64_t end) {
    return raise_unicode_encode_error(rt_, codec_label(codec_), str_, start, end, reason());
  }
  // What a handler puts for one character goes through the codec again.
  void put_replacement(std::string_view ascii) {
    for (char c : ascii) put_unit(static_cast<uint8_t>(c));
  }

  // Characters [start, end) cannot be encoded.
  Fallible<bool> handle(uint64_t start, uint64_t end) {
    ErrorHandler handler = TRY(find_handler(rt_, errors_));
    bool unicode_codec = codec_ != Codec::kAscii && codec_ != Codec::kLatin1;
    if (handler == ErrorHandler::kStrict || (handler == ErrorHandler::kSurrogatePass && !unicode_codec))
      return fail(start, end);
    for (uint64_t i = start; i < end && out_.fits(); ++i) {
      if (i % 256 == 0) TRY(rt_.charge(256));
      char32_t c = str_->at(i);
      char buffer[16];
      switch (handler) {
        case ErrorHandler::kReplace:
          put_unit('?');
          break;
        case ErrorHandler::kBackslash:
          std::snprintf(buffer, sizeof buffer,
                        c < 0x100     ? "\\x%02x"
                        : c < 0x10000 ? "\\u%04x"
                                      : "\\U%08x",
                        static_cast<unsigned>(c));
          put_replacement(buffer);
          break;
        case ErrorHandler::kXml:
          std::snprintf(buffer, sizeof buffer, "&#%u;", static_cast<unsigned>(c));
          put_replacement(buffer);
          break;
        case ErrorHandler::kSurrogateEscape:
          if (c < 0xDC80 || c > 0xDCFF) return fail(start, end);
          put_byte(c - 0xDC00);
          break;
        case ErrorHandler::kSurrogatePass:
          put_unit(c);
          break;
        default:
          break;
      }
    }
    return true;
  }

  Runtime& rt_;
  Str* str_;
  Codec codec_;
  Value errors_;
  StrBuilder out_;
};

// ---- decoding
// -----------------------------------------------------------------------------------------------------------------

// One decoding step: a code point, or an error over some bytes.
struct Decoded {
  char32_t code_point = 0;
  uint32_t length = 1;
  const char* error = nullptr;
};

Decoded decode_one_utf8(std::string_view text) {
  auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
  uint8_t first = byte(0);
  if (first < 0x80) return {first};
  if (first < 0xC2 || first > 0xF4) return {0, 1, "invalid start byte"};
  uint32_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  for (uint32_t i = 1; i < length; ++i) {
    if (i == text.size()) return {0, i, "unexpected end of data"};
    if (byte(i) < low || byte(i) > high) return {0, i, "invalid continuation byte"};
    low = 0x80;
    high = 0xBF;
  }
  return {support::decode_utf8(text).code_point, length};
}

uint32_t read_number(std::string_view text, int bytes, bool big) {
  uint32_t value = 0;
  for (int i = 0; i < bytes; ++i) {
    auto byte = static_cast<uint8_t>(text[static_cast<size_t>(i)]);
    value |= static_cast<uint32_t>(byte) << 8 * (big ? bytes - 1 - i : i);
  }
  return value;
}

Decoded decode_one_utf16(std::string_view text, bool big) {
  if (text.size() < 2) return {0, 1, "truncated data"};
  uint32_t first = read_number(text, 2, big);
  if (!is_surrogate(first)) return {first, 2};
  if (first >= 0xDC00) return {0, 2, "illegal encoding"};
  if (text.size() < 4) return {0, static_cast<uint32_t>(text.size()), "unexpected end of data"};
  uint32_t second = read_number(text.substr(2), 2, big);
  if (second < 0xDC00 || second > 0xDFFF) return {0, 2, "illegal UTF-16 surrogate"};
  return {0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), 4};
}

Decoded decode_one_utf32(std::string_view text, bool big) {
  if (text.size() < 4) return {0, static_cast<uint32_t>(text.size()), "truncated data"};
  uint32_t value = read_number(text, 4, big);
  if (is_surrogate(value)) return {0, 4, "code point in surrogate code point range(0xd800, 0xe000)"};
  if (value > 0x10FFFF) return {0, 4, "code point not in range(0x110000)"};
  return {value, 4};
}

class Decoder {
 public:
  Decoder(Runtime& rt, Bytes* bytes, Codec codec, Value errors)
      : rt_(rt), bytes_(bytes), text_(bytes_view(bytes)), codec_(codec), errors_(errors), out_(rt) {}

  Outcome run() {
    read_byte_order_mark();
    while (position_ < text_.size() && out_.fits()) {
      if (position_ >= charged_) {
        TRY(rt_.charge(64));
        charged_ = position_ + 256;
      }
      Decoded decoded = decode_one(text_.substr(position_));
      if (decoded.error == nullptr) {
        out_.append(decoded.code_point);
      } else {
        TRY(handle(&decoded));
      }
      position_ += decoded.length;
    }
    return out_.finish();
  }

 private:
  void read_byte_order_mark() {
    if (codec_ == Codec::kUtf8Signature && text_.starts_with("\xEF\xBB\xBF")) position_ = 3;
    bool wide = codec_ == Codec::kUtf32;
    if (codec_ != Codec::kUtf16 && !wide) return;
    int unit = wide ? 4 : 2;
    codec_ = wide ? Codec::kUtf32Little : Codec::kUtf16Little;
    if (text_.size() < static_cast<size_t>(unit)) return;
    if (read_number(text_, unit, false) == 0xFEFF) {
      position_ = static_cast<size_t>(unit);
    } else if (read_number(text_, unit, true) == 0xFEFF) {
      position_ = static_cast<size_t>(unit);
      codec_ = wide ? Codec::kUtf32Big : Codec::kUtf16Big;
    }
  }

  Decoded decode_one(std::string_view rest) const {
    switch (codec_) {
      case Codec::kAscii:
        if (static_cast<uint8_t>(rest[0]) >= 0x80) return {0, 1, "ordinal not in range(128)"};
        [[fallthrough]];
      case Codec::kLatin1:
        return {static_cast<uint8_t>(rest[0])};
      case Codec::kUtf8:
      case Codec::kUtf8Signature:
        return decode_one_utf8(rest);
      case Codec::kUtf32:
      case Codec::kUtf32Little:
      case Codec::kUtf32Big:
        return decode_one_utf32(rest, codec_ == Codec::kUtf32Big);
      default:
        return decode_one_utf16(rest, codec_ == Codec::kUtf16Big);
    }
  }

  // A surrogate encoded as if it were a character; 0 if that is not what stands here.
  Decoded decode_surrogate(std::string_view rest) const {
    if (codec_ == Codec::kUtf8 || codec_ == Codec::kUtf8Signature) {
      support::DecodedCodePoint decoded = support::decode_utf8(rest, true);
      if (decoded.length == 3 && is_surrogate(decoded.code_point)) return {decoded.code_point, 3};
    } else if (codec_ == Codec::kUtf16Little || codec_ == Codec::kUtf16Big) {
      if (rest.size() >= 2) return {read_number(rest, 2, codec_ == Codec::kUtf16Big), 2};
    } else if (codec_ == Codec::kUtf32Little || codec_ == Codec::kUtf32Big) {
      uint32_t value = rest.size() >= 4 ? read_number(rest, 4, codec_ == Codec::kUtf32Big) : 0;
      if (is_surrogate(value)) return {value, 4};
    }
    return {0, 0};
  }

  Fallible<bool> handle(Decoded* decoded) {
    ErrorHandler handler = TRY(find_handler(rt_, errors_));
    auto fail = [&] {
      return raise_unicode_decode_error(rt_, codec_label(codec_), bytes_, position_, position_ + decoded->length,
                                        decoded->error);
    };
    switch (handler) {
      case ErrorHandler::kIgnore:
        return true;
      case ErrorHandler::kReplace:
        out_.append(char32_t{0xFFFD});
        return true;
      case ErrorHandler::kBackslash:
        for (uint32_t i = 0; i < decoded->length; ++i) {
          char buffer[8];
          std::snprintf(buffer, sizeof buffer, "\\x%02x", static_cast<uint8_t>(text_[position_ + i]));
          out_.append(std::string_view(buffer));
        }
        return true;
      case ErrorHandler::kSurrogateEscape:
        for (uint32_t i = 0; i < decoded->length; ++i) {
          auto byte = static_cast<uint8_t>(text_[position_ + i]);
          if (byte < 0x80) return fail();
          out_.append(static_cast<char32_t>(0xDC00 + byte));
        }
        return true;
      case ErrorHandler::kSurrogatePass: {
        Decoded surrogate = decode_surrogate(text_.substr(position_));
        if (surrogate.length == 0) return fail();
        out_.append(surrogate.code_point);
        decoded->length = surrogate.length;
        return true;
      }
      case ErrorHandler::kXml:
        return rt_.raise_type_error("don't know how to handle UnicodeDecodeError in error callback");
      default:
        return fail();
    }
  }

  Runtime& rt_;
  Bytes* bytes_;
  std::string_view text_;
  Codec codec_;
  Value errors_;
  StrBuilder out_;
  size_t position_ = 0;
  size_t charged_ = 0;
};

// UTF-8 of a string without surrogates, in two passes. Empty when there is one: the Encoder knows what to do then.
Outcome encode_whole_utf8(Runtime& rt, const Str* str) {
  TRY(rt.charge(str->length >> 2));
  return with_data(str, [&](auto* data) -> Outcome {
    uint64_t size = 0;
    for (uint64_t i = 0; i < str->length; ++i) {
      char32_t c = data[i];
      if (is_surrogate(c)) return Value();
      size += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    TRY(rt.check_size(size, 1));
    Bytes* result = TRY_NEW(rt, new_bytes(rt, size));
    auto* out = reinterpret_cast<char*>(result->data());
    for (uint64_t i = 0; i < str->length; ++i) out += support::encode_utf8(data[i], out);
    return result;
  });
}

}  // namespace

Outcome encode_str(Runtime& rt, Str* str, Value encoding, Value errors) {
  Codec codec = TRY(find_codec(rt, encoding));
  bool one_to_one = codec == Codec::kLatin1 ? str->width_log2() == 0
                                            : str->is_ascii() && (codec == Codec::kUtf8 || codec == Codec::kAscii);
  if (one_to_one) return make_bytes(rt, {reinterpret_cast<const char*>(str->data1()), static_cast<size_t>(str->length)});
  if (codec == Codec::kUtf8) {
    Value whole = TRY(encode_whole_utf8(rt, str));
    if (!whole.is_empty()) return whole;
  }
  return Encoder(rt, str, codec, errors).run();
}

Outcome decode_bytes(Runtime& rt, Bytes* bytes, Value encoding, Value errors) {
  Codec codec = TRY(find_codec(rt, encoding));
  std::string_view text = bytes_view(bytes);
  if (codec == Codec::kLatin1) {
    return make_str_from(rt, bytes->data(), bytes->length);
  }
  if (codec == Codec::kUtf8 || codec == Codec::kAscii) {
    TRY(rt.charge(text.size() >> 4));
    size_t invalid = codec == Codec::kUtf8 ? support::find_invalid_utf8(text) : support::ascii_prefix_length(text);
    if (invalid == text.npos || invalid == text.size()) return make_str(rt, text);
  }
  return Decoder(rt, bytes, codec, errors).run();
}

Fallible<bool> check_codec_names(Runtime& rt, const char* function, Value encoding, Value errors) {
  if (!encoding.is_empty() && !has_kind(encoding, Kind::kStr)) {
    return rt.raise_type_error("%s() argument 'encoding' must be str, not %s", function, type_name(encoding));
  }
  if (!errors.is_empty() && !has_kind(errors, Kind::kStr)) {
    return rt.raise_type_error("%s() argument 'errors' must be str, not %s", function, type_name(errors));
  }
  return true;
}

}  // namespace sandboa::runtime
