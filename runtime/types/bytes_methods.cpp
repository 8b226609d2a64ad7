// Constructor, searching, decoding, and the table of everything that bytes offers.
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/buffer_methods.h"
#include "runtime/types/bytearray_natives.h"
#include "runtime/types/bytes_natives.h"
#include "runtime/types/codec_names.h"
#include "runtime/types/exact.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str_codec.h"
#include "runtime/types/str_search.h"

namespace sandboa::runtime {

namespace {

ByteSpan self_of(const Arguments& args) { return span_of(args[0]); }

// ---- constructor
// ----------------------------------------------------------------------------------------------------------------

Outcome zero_bytes(Runtime& rt, Value count) {
  int64_t length;
  if (!int_fits_int64(count, &length)) {
    return rt.raise(TypeId::kOverflowError, "cannot fit '%s' into an index-sized integer", type_name(count));
  }
  if (length < 0) return rt.raise_value_error("negative count");
  auto size = static_cast<uint64_t>(length);
  TRY(rt.check_size(size, 1));
  TRY(rt.charge(size >> 5));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, size));
  std::memset(result->data(), 0, size);
  return result;
}

Outcome bytes_of_items(Runtime& rt, const Value* items, uint64_t count, ByteClass byte_class) {
  TRY(rt.charge(count >> 1));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, count));
  for (uint64_t i = 0; i < count; ++i) {
    if (__builtin_expect(is_byte(items[i]), 1)) {
      result->data()[i] = static_cast<uint8_t>(items[i].small_int());
      continue;
    }
    if (byte_class == ByteClass::kByteArray) {
      result->data()[i] = TRY(byte_value(rt, items[i]));
      continue;
    }
    int64_t byte;
    if (!is_int(items[i])) {
      if (has_guest_dunder(items[i], Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
      return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(items[i]));
    }
    if (!int_fits_int64(items[i], &byte) || byte < 0 || byte > 255) {
      return rt.raise_value_error("bytes must be in range(0, 256)");
    }
    result->data()[i] = static_cast<uint8_t>(byte);
  }
  return result;
}

Outcome copy_of_buffer(Runtime& rt, Value source, ByteClass byte_class) {
  bool must_copy = byte_class == ByteClass::kByteArray && has_readable_buffer(source);
  return must_copy ? make_bytes(rt, TRY(read_buffer(rt, source)).view()) : bytes_of_buffer(rt, source);
}

Outcome bytes_new(Runtime& rt, const Arguments& args) { return new_byte_content(rt, args, ByteClass::kBytes); }

}  // namespace

Outcome new_byte_content(Runtime& rt, const Arguments& args, ByteClass byte_class) {
  Value source = args[0], encoding = args[1], errors = args[2];
  const char* name = byte_class == ByteClass::kBytes ? "bytes" : "bytearray";
  TRY(check_codec_names(rt, name, encoding, errors));
  if (!source.is_empty() && has_kind(source, Kind::kStr)) {
    bool has_bytes = byte_class == ByteClass::kBytes && errors.is_empty() && has_guest_dunder(source, Dunder::kBytes);
    if (encoding.is_empty() && has_bytes) return SignalFailure{Signal::kNeedsGuest};
    if (encoding.is_empty()) return rt.raise_type_error("string argument without an encoding");
    return encode_str(rt, source.as<Str>(), encoding, errors);
  }
  if (!encoding.is_empty() || !errors.is_empty()) {
    return rt.raise_type_error(encoding.is_empty() ? "errors without a string argument"
                                                   : "encoding without a string argument");
  }
  if (source.is_empty()) return TRY_NEW(rt, new_bytes(rt, 0));
  if (byte_class == ByteClass::kBytes && has_guest_dunder(source, Dunder::kBytes)) return SignalFailure{Signal::kNeedsGuest};
  if (is_int(source)) return zero_bytes(rt, source);
  if (has_guest_dunder(source, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
  if (has_guest_buffer(source) && !has_buffer(source)) return SignalFailure{Signal::kNeedsGuest};
  if (has_buffer(source)) return copy_of_buffer(rt, source, byte_class);
  if (operations::is_plain_sequence(source)) {
    bool is_tuple = has_kind(source, Kind::kTuple);
    const Value* items = is_tuple ? source.as<Tuple>()->items() : source.as<List>()->items;
    return bytes_of_items(rt, items, is_tuple ? source.as<Tuple>()->length : source.as<List>()->length, byte_class);
  }
  if (!operations::iterates_natively(source)) {
    if (may_iterate_in_guest_code(source)) return SignalFailure{Signal::kNeedsGuest};
    return rt.raise_type_error("cannot convert '%s' object to %s", type_name(source), name);
  }
  auto* list = TRY(list_from_iterable(rt, source)).as<List>();
  return bytes_of_items(rt, list->items, list->length, byte_class);
}

namespace {

// ---- searching
// ------------------------------------------------------------------------------------------------------------------

// bytes, or one byte as an int.
struct Needle {
  const uint8_t* data = nullptr;
  int64_t length = 0;
  uint8_t unit = 0;
};

Fallible<bool> read_needle(Runtime& rt, const MethodCall& call, Needle* needle) {
  Value value = call.args[1];
  if (has_buffer(value)) {
    ByteSpan given = TRY(read_buffer(rt, value));
    needle->data = given.data();
    needle->length = static_cast<int64_t>(given.length);
    return true;
  }
  if (has_guest_buffer(value)) return rt.needs_buffers();
  int64_t byte;
  TRY(needs_index(rt, call, value));
  if (!is_int(value)) {
    return rt.raise_type_error("argument should be integer or bytes-like object, not '%s'", type_name(value));
  }
  if (!int_fits_int64(value, &byte) || byte < 0 || byte > 255) return rt.raise_value_error("byte must be in range(0, 256)");
  needle->unit = static_cast<uint8_t>(byte);
  needle->data = &needle->unit;
  needle->length = 1;
  return true;
}

template <bool kBackwards>
Fallible<int64_t> find_argument(Runtime& rt, const MethodCall& call) {
  ByteSpan bytes = self_of(call.args);
  SearchRange range = TRY(range_arguments(rt, call, 2, bytes.length));
  Needle needle;
  TRY(read_needle(rt, call, &needle));
  if (range.start > range.end) return search::kNotFound;
  return search::find<kBackwards>(rt, bytes.data(), range.start, range.end, needle.data, needle.length);
}

Outcome found_or_raise(Runtime& rt, int64_t index) {
  if (index < 0) return rt.raise_value_error("subsection not found");
  return Value::small_int(index);
}

}  // namespace

Outcome bytes_decode(Runtime& rt, const Arguments& args) {
  TRY(check_codec_names(rt, "decode", args[1], args[2]));
  if (is_library_codec(args[1])) {
    Value errors = args[2].is_empty() ? Value(TRY(make_str(rt, "strict"))) : args[2];
    return rt.needs_guest(PreludeFunction::kdecode_by_library, {args[0], args[1], errors});
  }
  auto* bytes = has_kind(args[0], Kind::kBytes) ? args[0].as<Bytes>() : TRY(bytes_of_buffer(rt, args[0])).as<Bytes>();
  return decode_bytes(rt, bytes, args[1], args[2]);
}

Outcome bytes_find(Runtime& rt, const Arguments& args) {
  return Value::small_int(TRY(find_argument<false>(rt, {"find", args, 4})));
}
Outcome bytes_rfind(Runtime& rt, const Arguments& args) {
  return Value::small_int(TRY(find_argument<true>(rt, {"rfind", args, 4})));
}
Outcome bytes_index(Runtime& rt, const Arguments& args) {
  return found_or_raise(rt, TRY(find_argument<false>(rt, {"index", args, 4})));
}
Outcome bytes_rindex(Runtime& rt, const Arguments& args) {
  return found_or_raise(rt, TRY(find_argument<true>(rt, {"rindex", args, 4})));
}

Outcome bytes_count(Runtime& rt, const Arguments& args) {
  ByteSpan bytes = self_of(args);
  MethodCall call{"count", args, 4};
  SearchRange range = TRY(range_arguments(rt, call, 2, bytes.length));
  Needle needle;
  TRY(read_needle(rt, call, &needle));
  if (range.start > range.end) return Value::small_int(0);
  if (needle.length == 0) return Value::small_int(range.end - range.start + 1);
  return Value::small_int(
      TRY(search::count(rt, bytes.data(), range.start, range.end, needle.data, needle.length, INT64_MAX)));
}

namespace {

Outcome has_affix(Runtime& rt, const MethodCall& call, bool at_end) {
  ByteSpan bytes = self_of(call.args);
  SearchRange range = TRY(range_arguments(rt, call, 2, bytes.length));
  auto matches = [&](const ByteSpan& affix) {
    auto length = static_cast<int64_t>(affix.length);
    if (range.end - range.start < length) return false;
    int64_t start = at_end ? range.end - length : range.start;
    return bytes.view().substr(static_cast<size_t>(start), static_cast<size_t>(length)) == affix.view();
  };
  Value affix = call.args[1];
  if (has_buffer(affix)) return Value::boolean(matches(TRY(read_buffer(rt, affix))));
  if (!has_kind(affix, Kind::kTuple)) {
    return rt.raise_type_error("%s first arg must be bytes or a tuple of bytes, not %s", call.method, type_name(affix));
  }
  for (uint64_t i = 0; i < affix.as<Tuple>()->length; ++i) {
    TRY(rt.charge(1));
    if (matches(TRY(bytes_argument(rt, affix.as<Tuple>()->items()[i])))) return Value::true_value();
  }
  return Value::false_value();
}

}  // namespace

Outcome bytes_startswith(Runtime& rt, const Arguments& args) { return has_affix(rt, {"startswith", args, 4}, false); }
Outcome bytes_endswith(Runtime& rt, const Arguments& args) { return has_affix(rt, {"endswith", args, 4}, true); }

Outcome bytes_dunder_contains(Runtime& rt, const Arguments& args) {
  if (!has_buffer(args[1])) TRY(needs_index(rt, {"__contains__", args, 2}, args[1]));
  return Value::boolean(TRY(bytes_contains(rt, self_of(args), args[1])));
}

namespace {

Outcome bytes_dunder_repr(Runtime& rt, const Arguments& args) { return bytes_repr(rt, span_of(args[0])); }
Outcome bytes_dunder_len(Runtime&, const Arguments& args) {
  return Value::small_int(static_cast<int64_t>(self_of(args).length));
}
Outcome bytes_dunder_bytes(Runtime& rt, const Arguments& args) { return as_exact(rt, args[0]); }
Outcome bytes_new_arguments(Runtime& rt, const Arguments& args) {
  Value content = TRY(as_exact(rt, args[0]));
  return TRY_NEW(rt, new_tuple_of(rt, &content, 1));
}

// ---- the table
// ------------------------------------------------------------------------------------------------------------------

constexpr MethodDef kMethods[] = {
    {"__new__", "source=?, encoding=?, errors=?", bytes_new, kAllocates, "From a count, an iterable of ints, or a str.",
     PreludeFunction::kbytes_new},
    {"__repr__", "self, /", bytes_dunder_repr, kAllocates, "The bytes as a literal."},
    {"__str__", "self, /", bytes_dunder_repr, kAllocates, "The bytes as a literal."},
    {"__len__", "self, /", bytes_dunder_len, kNoEffects, "Number of bytes."},
    {"__contains__", "self, key, /", bytes_dunder_contains, kNoEffects, "Whether key, bytes or an int, is in it."},
    kGetItemMethod,
    kIterMethod,
    kAddMethod,
    kMulMethod,
    kRMulMethod,
    kModMethod,
    kRModMethod,
    COMPARISON_METHODS,
    kHashMethod,
    kBufferMethod,
    {"__bytes__", "self, /", bytes_dunder_bytes, kNoEffects, "The same bytes as an instance of bytes itself."},
    {"__getnewargs__", "self, /", bytes_new_arguments, kAllocates, "What __new__ makes a copy of."},
    {"capitalize", "self, /", bytes_capitalize, kAllocates, "First byte in upper case, the rest in lower case."},
    {"center", "self, width, fillchar=?, /", bytes_center, kAllocates, "Padded on both sides to a width."},
    {"count", "self, sub, start=?, end=?, /", bytes_count, kNoEffects, "How often sub occurs, without overlap."},
    {"decode", "self, encoding=?, errors=?", bytes_decode, kAllocates, "As text."},
    {"endswith", "self, suffix, start=?, end=?, /", bytes_endswith, kNoEffects, "Whether it ends with a suffix."},
    {"expandtabs", "self, tabsize=8", bytes_expandtabs, kAllocates, "Tabs replaced by spaces."},
    {"find", "self, sub, start=?, end=?, /", bytes_find, kNoEffects, "Lowest index of sub, or -1."},
    {"fromhex", "cls, string, /", class_method<bytes_fromhex>, kAllocates, "@class Bytes from pairs of hexadecimal digits."},
    {"hex", "self, sep=?, bytes_per_sep=1", bytes_hex, kAllocates, "As hexadecimal digits."},
    {"index", "self, sub, start=?, end=?, /", bytes_index, kNoEffects, "Lowest index of sub, or ValueError."},
    {"isalnum", "self, /", bytes_isalnum, kNoEffects, "Whether all bytes are ASCII letters or digits."},
    {"isalpha", "self, /", bytes_isalpha, kNoEffects, "Whether all bytes are ASCII letters."},
    {"isascii", "self, /", bytes_isascii, kNoEffects, "Whether all bytes are below 128."},
    {"isdigit", "self, /", bytes_isdigit, kNoEffects, "Whether all bytes are ASCII digits."},
    {"islower", "self, /", bytes_islower, kNoEffects, "Whether all ASCII letters are lower case."},
    {"isspace", "self, /", bytes_isspace, kNoEffects, "Whether all bytes are white space."},
    {"istitle", "self, /", bytes_istitle, kNoEffects, "Whether words begin in upper case and go on in lower case."},
    {"isupper", "self, /", bytes_isupper, kNoEffects, "Whether all ASCII letters are upper case."},
    {"join", "self, iterable_of_bytes, /", bytes_join, kAllocates, "The items with the bytes between them.",
     PreludeFunction::kbytes_join},
    {"ljust", "self, width, fillchar=?, /", bytes_ljust, kAllocates, "Padded on the right to a width."},
    {"lower", "self, /", bytes_lower, kAllocates, "ASCII letters in lower case."},
    {"lstrip", "self, bytes=None, /", bytes_lstrip, kAllocates, "Without leading white space or other bytes."},
    {"maketrans", "frm, to, /", bytes_maketrans, kAllocates, "@static A table for translate()."},
    {"partition", "self, sep, /", bytes_partition, kAllocates, "Before, separator, after, cut at the first separator."},
    {"removeprefix", "self, prefix, /", bytes_removeprefix, kAllocates, "Without the prefix, if it is there."},
    {"removesuffix", "self, suffix, /", bytes_removesuffix, kAllocates, "Without the suffix, if it is there."},
    {"replace", "self, old, new, count=-1, /", bytes_replace, kAllocates, "With occurrences of old replaced by new."},
    {"rfind", "self, sub, start=?, end=?, /", bytes_rfind, kNoEffects, "Highest index of sub, or -1."},
    {"rindex", "self, sub, start=?, end=?, /", bytes_rindex, kNoEffects, "Highest index of sub, or ValueError."},
    {"rjust", "self, width, fillchar=?, /", bytes_rjust, kAllocates, "Padded on the left to a width."},
    {"rpartition", "self, sep, /", bytes_rpartition, kAllocates, "Before, separator, after, cut at the last separator."},
    {"rsplit", "self, sep=None, maxsplit=-1", bytes_rsplit, kAllocates, "Pieces between separators, cut from the end."},
    {"rstrip", "self, bytes=None, /", bytes_rstrip, kAllocates, "Without trailing white space or other bytes."},
    {"split", "self, sep=None, maxsplit=-1", bytes_split, kAllocates, "Pieces between separators."},
    {"splitlines", "self, keepends=False", bytes_splitlines, kAllocates, "The lines."},
    {"startswith", "self, prefix, start=?, end=?, /", bytes_startswith, kNoEffects, "Whether it starts with a prefix."},
    {"strip", "self, bytes=None, /", bytes_strip, kAllocates, "Without white space or other bytes at both ends."},
    {"swapcase", "self, /", bytes_swapcase, kAllocates, "Upper case for lower case and the other way round."},
    {"title", "self, /", bytes_title, kAllocates, "Words in title case."},
    {"translate", "self, table, /, delete=?", bytes_translate, kAllocates,
     "Bytes deleted, then replaced as the table says."},
    {"upper", "self, /", bytes_upper, kAllocates, "ASCII letters in upper case."},
    {"zfill", "self, width, /", bytes_zfill, kAllocates, "Padded with zeros behind the sign."},
};

}  // namespace

const TypeTable kBytesTable = {TypeId::kBytes, kMethods, {}, "Immutable sequence of bytes."};

}  // namespace sandboa::runtime
