#include "runtime/types/str_codec.h"

#include <cstdio>

#include "runtime/exceptions.h"
#include "runtime/types/codec_names.h"
#include "runtime/types/str_data.h"
#include "runtime/unicode/character_names.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

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
      if (!is_wide(codec_)) {
        while (end < str_->length && !can_encode(str_->at(end))) ++end;
        TRY(rt_.charge((end - i) >> 2));
      }
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
    if (codec_ == Codec::kCp1252) return cp1252_byte(c) >= 0;
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
      case Codec::kCp1252:
        return put_byte(static_cast<uint32_t>(cp1252_byte(c)));
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
           : codec_ == Codec::kCp1252 ? "character maps to <undefined>"
                                      : "surrogates not allowed";
  }
  SignalFailure fail(uint64_t start, uint64_t end) {
    return raise_unicode_encode_error(rt_, codec_label(codec_), str_, start, end, reason());
  }
  // What a handler puts for one character goes through the codec again.
  void put_replacement(std::string_view ascii) {
    for (char c : ascii) put_unit(static_cast<uint8_t>(c));
  }

  void put_backslashed(char32_t c) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer,
                  c < 0x100     ? "\\x%02x"
                  : c < 0x10000 ? "\\u%04x"
                                : "\\U%08x",
                  static_cast<unsigned>(c));
    put_replacement(buffer);
  }
  Fallible<bool> put_name(char32_t c) {
    TRY(rt_.charge(64));
    char buffer[unicode::kLongestCharacterName];
    size_t size = unicode::name_of_character(c, buffer, sizeof buffer);
    if (size == unicode::kNoNames) {
      return rt_.raise(TypeId::kNotImplementedError, "not supported yet: names of characters without the library ICU");
    }
    if (size == 0) {
      put_backslashed(c);
    } else {
      put_replacement("\\N{");
      put_replacement({buffer, size});
      put_replacement("}");
    }
    return true;
  }

  // A surrogate for a byte that could not be decoded. The codecs that know this handler themselves say where they stopped.
  Fallible<bool> put_escaped_bytes(uint64_t start, uint64_t end) {
    for (uint64_t i = start; i < end && out_.fits(); ++i) {
      char32_t c = str_->at(i);
      if (c < 0xDC80 || c > 0xDCFF || is_wide(codec_)) return fail(codec_ == Codec::kCp1252 ? start : i, end);
      put_byte(c - 0xDC00);
    }
    return true;
  }

  // Characters [start, end) cannot be encoded.
  Fallible<bool> handle(uint64_t start, uint64_t end) {
    ErrorHandler handler = TRY(find_error_handler(rt_, errors_));
    bool unicode_codec = is_utf8(codec_) || is_wide(codec_);
    if (handler == ErrorHandler::kStrict || (handler == ErrorHandler::kSurrogatePass && !unicode_codec))
      return fail(start, end);
    if (handler == ErrorHandler::kSurrogateEscape) return put_escaped_bytes(start, end);
    for (uint64_t i = start; i < end && out_.fits(); ++i) {
      if (i % 256 == 0) TRY(rt_.charge(256));
      char32_t c = str_->at(i);
      char buffer[16];
      switch (handler) {
        case ErrorHandler::kReplace:
          put_unit('?');
          break;
        case ErrorHandler::kBackslash:
          put_backslashed(c);
          break;
        case ErrorHandler::kName:
          TRY(put_name(c));
          break;
        case ErrorHandler::kXml:
          std::snprintf(buffer, sizeof buffer, "&#%u;", static_cast<unsigned>(c));
          put_replacement(buffer);
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
      case Codec::kCp1252: {
        char32_t c = cp1252_code_point(static_cast<uint8_t>(rest[0]));
        if (c == kUndefined) return {0, 1, "character maps to <undefined>"};
        return {c};
      }
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

  // Surrogates for the bytes that are no ASCII, up to the first that is. False: there are none.
  bool escape_bytes(Decoded* decoded) {
    uint32_t count = 0;
    for (; count < decoded->length; ++count) {
      auto byte = static_cast<uint8_t>(text_[position_ + count]);
      if (byte < 0x80) break;
      out_.append(static_cast<char32_t>(0xDC00 + byte));
    }
    if (count > 0) decoded->length = count;
    return count > 0;
  }

  Fallible<bool> handle(Decoded* decoded) {
    ErrorHandler handler = TRY(find_error_handler(rt_, errors_));
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
        return escape_bytes(decoded) ? Fallible<bool>(true) : fail();
      case ErrorHandler::kSurrogatePass: {
        Decoded surrogate = decode_surrogate(text_.substr(position_));
        if (surrogate.length == 0) return fail();
        out_.append(surrogate.code_point);
        decoded->length = surrogate.length;
        return true;
      }
      case ErrorHandler::kXml:
      case ErrorHandler::kName:
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

// Length of a string in UTF-8; kNotEncodable: it holds surrogates.
constexpr uint64_t kNotEncodable = UINT64_MAX;
template <class T>
uint64_t utf8_length(const T* data, uint64_t length) {
  uint64_t size = length;
  bool has_surrogates = false;
  for (uint64_t i = 0; i < length; ++i) {
    char32_t c = data[i];
    size += c >= 0x80;
    if constexpr (sizeof(T) > 1) {
      size += c >= 0x800;
      has_surrogates |= (c & 0xFFFFF800) == 0xD800;
    }
    if constexpr (sizeof(T) > 2) size += c >= 0x10000;
  }
  return has_surrogates ? kNotEncodable : size;
}

// Writes UTF-8, and answers where it ends; null: there are surrogates.
template <class T>
char* write_utf8(const T* data, uint64_t length, char* out) {
  for (uint64_t i = 0; i < length; ++i) {
    char32_t c = data[i];
    if (c < 0x80) {
      *out++ = static_cast<char>(c);
      continue;
    }
    if (sizeof(T) > 1 && is_surrogate(c)) return nullptr;
    out += support::encode_utf8(c, out);
  }
  return out;
}

// UTF-8 of a string without surrogates. Empty when there is one: the Encoder knows what to do then.
Outcome encode_whole_utf8(Runtime& rt, const Str* str) {
  TRY(rt.charge(str->length >> 2));
  return with_data(str, [&](auto* data) -> Outcome {
    constexpr uint64_t kShort = 64;
    if (str->length <= kShort) {
      char buffer[kShort * 4];
      const char* end = write_utf8(data, str->length, buffer);
      return end == nullptr ? Outcome(Value()) : make_bytes(rt, {buffer, static_cast<size_t>(end - buffer)});
    }
    uint64_t size = utf8_length(data, str->length);
    if (size == kNotEncodable) return Value();
    TRY(rt.check_size(size, 1));
    Bytes* result = TRY_NEW(rt, new_bytes(rt, size));
    auto* out = reinterpret_cast<char*>(result->data());
    write_utf8(data, str->length, out);
    return result;
  });
}

// Its code points, which are below 256.
Outcome narrow_bytes(Runtime& rt, const Str* str) {
  return make_bytes(rt, {reinterpret_cast<const char*>(str->data1()), static_cast<size_t>(str->length)});
}

}  // namespace

Outcome encode_str(Runtime& rt, Str* str, Value encoding, Value errors) {
  if (encoding.is_empty() && str->is_ascii()) return narrow_bytes(rt, str);
  Codec codec = TRY(find_codec(rt, encoding, CodecUse::kEncode));
  bool one_to_one = codec == Codec::kLatin1 ? str->width_log2() == 0
                                            : str->is_ascii() && (codec == Codec::kUtf8 || codec == Codec::kAscii);
  if (one_to_one) return narrow_bytes(rt, str);
  if (codec == Codec::kUtf8) {
    Value whole = TRY(encode_whole_utf8(rt, str));
    if (!whole.is_empty()) return whole;
  }
  return Encoder(rt, str, codec, errors).run();
}

Outcome decode_bytes(Runtime& rt, Bytes* bytes, Value encoding, Value errors) {
  if (bytes->length == 0) return empty_str();  // CPython does not look at the name then
  if (encoding.is_empty() && support::is_ascii(bytes_view(bytes))) {
    TRY(rt.charge(bytes->length >> 4));
    return ascii_piece(rt, bytes->data(), bytes->length);
  }
  Codec codec = TRY(find_codec(rt, encoding, CodecUse::kDecode));
  constexpr std::string_view kSignature = "\xEF\xBB\xBF";
  if (codec == Codec::kUtf8Signature) {  // errors count from behind it
    codec = Codec::kUtf8;
    if (bytes_view(bytes).starts_with(kSignature)) {
      bytes = TRY(make_bytes(rt, bytes_view(bytes).substr(kSignature.size()))).as<Bytes>();
    }
  }
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

namespace {

// CPython reads these names as C strings.
Fallible<bool> check_codec_name(Runtime& rt, const char* function, const char* argument, Value name) {
  if (name.is_empty()) return true;
  if (!has_kind(name, Kind::kStr)) {
    bool says_none = std::string_view(function) != "str";
    return rt.raise_type_error("%s() argument '%s' must be str, not %s", function, argument,
                               says_none ? argument_type_name(name) : type_name(name));
  }
  auto* text = name.as<Str>();
  if (text->length > 64) TRY(rt.charge(text->length >> 3));
  bool has_zero = text->is_ascii() && std::memchr(text->data, 0, text->length) != nullptr;
  if (text->is_ascii() && !has_zero) return true;
  for (uint64_t i = 0; i < text->length; ++i) {
    char32_t c = text->at(i);
    if (is_surrogate(c)) return raise_surrogates(rt, text, i);
    if (c == 0) return rt.raise_value_error("embedded null character");
  }
  return true;
}

}  // namespace

SignalFailure raise_surrogates(Runtime& rt, Str* str, uint64_t start) {
  uint64_t end = start + 1;
  while (end < str->length && is_surrogate(str->at(end))) ++end;
  TRY(rt.charge((end - start) >> 3));
  return raise_unicode_encode_error(rt, "utf-8", str, start, end, "surrogates not allowed");
}

Fallible<bool> check_given_codec_names(Runtime& rt, const char* function, Value encoding, Value errors) {
  TRY(check_codec_name(rt, function, "encoding", encoding));
  return check_codec_name(rt, function, "errors", errors);
}

}  // namespace sandboa::runtime
