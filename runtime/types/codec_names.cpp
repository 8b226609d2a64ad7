#include "runtime/types/codec_names.h"

#include <algorithm>

namespace sandboa::runtime {

namespace {

struct CodecName {
  std::string_view name;  // as normalize() writes it
  Codec codec;
  bool is_module = false;  // no alias: the name of the codec itself, in which a dot never stands for '_'
};
constexpr CodecName kCodecNames[] = {
    {"utf_8", Codec::kUtf8, true},
    {"utf8", Codec::kUtf8},
    {"ascii", Codec::kAscii, true},
    {"latin_1", Codec::kLatin1, true},
    {"latin1", Codec::kLatin1},
    {"cp1252", Codec::kCp1252, true},
    {"utf_16", Codec::kUtf16, true},
    {"utf_16_le", Codec::kUtf16Little, true},
    {"utf_16_be", Codec::kUtf16Big, true},
    {"utf_32", Codec::kUtf32, true},
    {"utf_32_le", Codec::kUtf32Little, true},
    {"utf_32_be", Codec::kUtf32Big, true},
    {"utf_8_sig", Codec::kUtf8Signature, true},
    {"u8", Codec::kUtf8},
    {"utf", Codec::kUtf8},
    {"utf8_ucs2", Codec::kUtf8},
    {"utf8_ucs4", Codec::kUtf8},
    {"cp65001", Codec::kUtf8},
    {"us_ascii", Codec::kAscii},
    {"646", Codec::kAscii},
    {"ansi_x3.4_1968", Codec::kAscii},
    {"ansi_x3_4_1968", Codec::kAscii},
    {"ansi_x3.4_1986", Codec::kAscii},
    {"cp367", Codec::kAscii},
    {"csascii", Codec::kAscii},
    {"ibm367", Codec::kAscii},
    {"iso646_us", Codec::kAscii},
    {"iso_646.irv_1991", Codec::kAscii},
    {"iso_ir_6", Codec::kAscii},
    {"us", Codec::kAscii},
    {"latin", Codec::kLatin1},
    {"l1", Codec::kLatin1},
    {"8859", Codec::kLatin1},
    {"iso8859", Codec::kLatin1},
    {"iso8859_1", Codec::kLatin1},
    {"iso_8859_1", Codec::kLatin1},
    {"iso_8859_1_1987", Codec::kLatin1},
    {"iso_ir_100", Codec::kLatin1},
    {"cp819", Codec::kLatin1},
    {"csisolatin1", Codec::kLatin1},
    {"ibm819", Codec::kLatin1},
    {"1252", Codec::kCp1252},
    {"windows_1252", Codec::kCp1252},
    {"utf16", Codec::kUtf16},
    {"u16", Codec::kUtf16},
    {"utf_16le", Codec::kUtf16Little},
    {"unicodelittleunmarked", Codec::kUtf16Little},
    {"utf_16be", Codec::kUtf16Big},
    {"unicodebigunmarked", Codec::kUtf16Big},
    {"utf32", Codec::kUtf32},
    {"u32", Codec::kUtf32},
    {"utf_32le", Codec::kUtf32Little},
    {"utf_32be", Codec::kUtf32Big},
};
constexpr size_t kLongestName = 24;

// Codecs of CPython that are not for text.
constexpr std::string_view kBinaryCodecs[] = {
    "base64_codec",     "base64", "base_64", "bz2_codec", "bz2", "hex_codec",  "hex",  "quopri_codec", "quopri", "quotetabs",
    "quoted_printable", "rot_13", "rot13",   "uu_codec",  "uu",  "zlib_codec", "zlib", "zip"};

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
    {"namereplace", ErrorHandler::kName},
};

constexpr char16_t kCp1252High[32] = {0x20AC, 0xFFFE, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                      0x2039, 0x0152, 0xFFFE, 0x017D, 0xFFFE, 0xFFFE, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFE, 0x017E, 0x0178};

// Lower case; a run of what is neither alphanumeric nor a dot becomes one '_', and is dropped at both ends, as other
// characters than ASCII are everywhere. Empty if it is longer than any name.
std::string_view normalize(const Str* name, char (&buffer)[kLongestName]) {
  size_t size = 0;
  bool gap = false;
  for (uint64_t i = 0; i < name->length; ++i) {
    char32_t c = name->at(i);
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    if (c >= 0x80) continue;
    if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.') {
      gap = true;
      continue;
    }
    bool joined = gap && size > 0;
    if (size + joined >= kLongestName) return {};
    if (joined) buffer[size++] = '_';
    buffer[size++] = static_cast<char>(c);
    gap = false;
  }
  return {buffer, size};
}

const CodecName* find_row(std::string_view name, bool aliases_only) {
  for (const CodecName& row : kCodecNames) {
    if (row.name == name && !(aliases_only && row.is_module)) return &row;
  }
  return nullptr;
}

}  // namespace

Fallible<Codec> find_codec(Runtime& rt, Value encoding, CodecUse use) {
  if (encoding.is_empty()) return Codec::kUtf8;
  auto* given = encoding.as<Str>();
  if (str_equals_ascii(given, "utf-8")) return Codec::kUtf8;  // as most say
  TRY(rt.charge(given->length >> 3));
  char buffer[kLongestName];
  std::string_view name = normalize(given, buffer);
  const CodecName* row = find_row(name, false);
  if (row == nullptr && name.find('.') != name.npos) {
    std::replace(buffer, buffer + name.size(), '.', '_');
    row = find_row(name, true);
  }
  if (row != nullptr) return row->codec;
  std::string shown = to_utf8(given).substr(0, 200);
  if (std::find(std::begin(kBinaryCodecs), std::end(kBinaryCodecs), name) != std::end(kBinaryCodecs)) {
    const char* function = use == CodecUse::kEncode ? "encode" : "decode";
    return rt.raise(TypeId::kLookupError, "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs",
                    shown.c_str(), function);
  }
  return rt.raise(TypeId::kLookupError, "unknown encoding: %s", shown.c_str());
}

bool is_library_codec(Value encoding) {
  // Longer spellings, with more than one character between the words, are not looked through without a charge.
  constexpr uint64_t kShortestName = 13, kLongestSpelling = 32;
  if (encoding.is_empty()) return false;
  uint64_t length = encoding.as<Str>()->length;
  if (length < kShortestName || length > kLongestSpelling) return false;
  char buffer[kLongestName];
  std::string_view name = normalize(encoding.as<Str>(), buffer);
  return name == "unicode_escape" || name == "unicodeescape" || name == "raw_unicode_escape" || name == "rawunicodeescape";
}

Fallible<ErrorHandler> find_error_handler(Runtime& rt, Value errors) {
  if (errors.is_empty()) return ErrorHandler::kStrict;
  for (const HandlerName& row : kHandlerNames) {
    if (str_equals_ascii(errors.as<Str>(), row.name)) return row.handler;
  }
  return rt.raise(TypeId::kLookupError, "unknown error handler name '%s'", to_utf8(errors.as<Str>()).substr(0, 200).c_str());
}

const char* codec_label(Codec codec) {
  static constexpr const char* kLabels[] = {"utf-8",     "utf-8",     "ascii",  "latin-1",   "charmap",  "utf-16",
                                            "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"};
  return kLabels[static_cast<int>(codec)];
}

char32_t cp1252_code_point(uint8_t byte) { return byte >= 0x80 && byte < 0xA0 ? kCp1252High[byte - 0x80] : byte; }

int cp1252_byte(char32_t code_point) {
  if (code_point < 0x80 || (code_point >= 0xA0 && code_point < 0x100)) return static_cast<int>(code_point);
  if (code_point == kUndefined) return -1;
  for (int i = 0; i < 32; ++i) {
    if (kCp1252High[i] == code_point) return 0x80 + i;
  }
  return -1;
}

}  // namespace sandboa::runtime
