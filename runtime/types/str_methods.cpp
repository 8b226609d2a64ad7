// Reading arguments, searching, padding, and the table of everything that str offers.
#include <climits>

#include "runtime/numbers/number.h"
#include "runtime/operations/repr.h"
#include "runtime/registry.h"
#include "runtime/types/codec_names.h"
#include "runtime/types/exact.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str_codec.h"
#include "runtime/types/str_data.h"
#include "runtime/types/str_natives.h"
#include "runtime/types/str_search.h"

namespace sandboa::runtime {

// ---- arguments
// ----------------------------------------------------------------------------------------------------------------

namespace {

Str* self_of(const Arguments& args) { return args[0].as<Str>(); }

// The prelude converts what has a guest __index__ and calls the method again.
SANDBOA_COLD SignalFailure call_with_indexes(Runtime& rt, const MethodCall& call) {
  size_t count = call.count;
  while (count > 0 && call.args[count - 1].is_empty()) --count;
  Outcome name = make_str(rt, call.method);
  if (!name.ok()) return name.take_failure();
  Tuple* arguments = new_tuple_of(rt, call.args.fixed, count);
  if (arguments == nullptr) return rt.allocation_failure();
  return rt.needs_guest(PreludeFunction::kcall_with_indexes, {name.value(), arguments});
}

SANDBOA_COLD Fallible<int64_t> unusual_integer(Runtime& rt, const MethodCall& call, Value value) {
  if (value.is_bool()) return int64_t{value.is_true()};
  int64_t result;
  if (!is_int(value) && has_guest_dunder(value, Dunder::kIndex)) return call_with_indexes(rt, call);
  if (!is_int(value)) return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(value));
  if (!int_fits_int64(value, &result))
    return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
  return result;
}

SANDBOA_COLD Fallible<int64_t> unusual_bound(Runtime& rt, const MethodCall& call, Value value) {
  if (value.is_bool()) return int64_t{value.is_true()};
  if (!is_int(value) && has_guest_dunder(value, Dunder::kIndex)) return call_with_indexes(rt, call);
  if (!is_int(value)) return rt.raise_type_error("slice indices must be integers or None or have an __index__ method");
  if (int64_t index; int_fits_int64(value, &index)) return index;
  return int_sign(value) < 0 ? INT64_MIN / 2 : INT64_MAX;
}

Fallible<int64_t> bound(Runtime& rt, const MethodCall& call, Value value, int64_t length, int64_t absent) {
  if (value.is_empty() || value.is_none()) return absent;
  int64_t index = value.is_small_int() ? value.small_int() : TRY(unusual_bound(rt, call, value));
  if (index >= 0) return index;
  return index + length < 0 ? 0 : index + length;
}

}  // namespace

Fallible<int64_t> integer_argument(Runtime& rt, const MethodCall& call, size_t position) {
  Value value = call.args[position];
  if (__builtin_expect(value.is_small_int(), 1)) return value.small_int();
  return unusual_integer(rt, call, value);
}

Fallible<int64_t> int_argument(Runtime& rt, const MethodCall& call, size_t position) {
  Value value = call.args[position];
  int64_t number = 0;
  bool is_too_large = is_int(value) && !int_fits_int64(value, &number);
  number = is_too_large ? INT64_MAX : TRY(integer_argument(rt, call, position));
  if (number >= INT_MIN && number <= INT_MAX) return number;
  return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C int");
}

Fallible<bool> needs_index(Runtime& rt, const MethodCall& call, Value value) {
  if (!is_int(value) && has_guest_dunder(value, Dunder::kIndex)) return call_with_indexes(rt, call);
  return true;
}

Fallible<SearchRange> range_arguments(Runtime& rt, const MethodCall& call, size_t position, uint64_t length) {
  auto size = static_cast<int64_t>(length);
  int64_t start = TRY(bound(rt, call, call.args[position], size, 0));
  int64_t end = TRY(bound(rt, call, call.args[position + 1], size, size));
  return SearchRange{start, end < size ? end : size};
}

Fallible<Str*> str_argument(Runtime& rt, const MethodCall& call, size_t position) {
  Value value = call.args[position];
  if (__builtin_expect(has_kind(value, Kind::kStr), 1)) return value.as<Str>();
  return rt.raise_type_error("%s() argument %zu must be str, not %s", call.method, position, argument_type_name(value));
}

// ---- searching
// ------------------------------------------------------------------------------------------------------------------

namespace {

template <bool kBackwards>
Fallible<int64_t> find_in(Runtime& rt, const Str* haystack, const Str* needle, int64_t start, int64_t end) {
  return with_data(haystack, [&](auto* data) {
    return with_data(needle, [&](auto* wanted) {
      return search::find<kBackwards>(rt, data, start, end, wanted, static_cast<int64_t>(needle->length));
    });
  });
}

template <bool kBackwards>
Fallible<int64_t> find_argument(Runtime& rt, const MethodCall& call) {
  const Str* str = self_of(call.args);
  const Str* needle = TRY(str_argument(rt, call, 1));
  SearchRange range = TRY(range_arguments(rt, call, 2, str->length));
  if (range.start > range.end) return search::kNotFound;
  return find_in<kBackwards>(rt, str, needle, range.start, range.end);
}

Outcome str_find(Runtime& rt, const Arguments& args) {
  return Value::small_int(TRY(find_argument<false>(rt, {"find", args, 4})));
}
Outcome str_rfind(Runtime& rt, const Arguments& args) {
  return Value::small_int(TRY(find_argument<true>(rt, {"rfind", args, 4})));
}

Outcome found_or_raise(Runtime& rt, int64_t index) {
  if (index < 0) return rt.raise_value_error("substring not found");
  return Value::small_int(index);
}
Outcome str_index(Runtime& rt, const Arguments& args) {
  return found_or_raise(rt, TRY(find_argument<false>(rt, {"index", args, 4})));
}
Outcome str_rindex(Runtime& rt, const Arguments& args) {
  return found_or_raise(rt, TRY(find_argument<true>(rt, {"rindex", args, 4})));
}

Outcome str_count(Runtime& rt, const Arguments& args) {
  MethodCall call{"count", args, 4};
  const Str* str = self_of(args);
  const Str* needle = TRY(str_argument(rt, call, 1));
  SearchRange range = TRY(range_arguments(rt, call, 2, str->length));
  if (range.start > range.end) return Value::small_int(0);
  if (needle->length == 0) return Value::small_int(range.end - range.start + 1);
  int64_t count = TRY(with_data(str, [&](auto* data) {
    return with_data(needle, [&](auto* wanted) {
      return search::count(rt, data, range.start, range.end, wanted, static_cast<int64_t>(needle->length), INT64_MAX);
    });
  }));
  return Value::small_int(count);
}

// startswith and endswith, with one affix or a tuple of them.
Outcome has_affix(Runtime& rt, const MethodCall& call, bool at_end) {
  const Str* str = self_of(call.args);
  SearchRange range = TRY(range_arguments(rt, call, 2, str->length));
  auto matches = [&](const Str* affix) {
    auto length = static_cast<int64_t>(affix->length);
    if (range.end - range.start < length) return false;
    return matches_at(str, static_cast<uint64_t>(at_end ? range.end - length : range.start), affix);
  };
  Value affix = call.args[1];
  if (has_kind(affix, Kind::kStr)) {
    TRY(charge_bytes(rt, affix.as<Str>()->byte_length()));
    return Value::boolean(matches(affix.as<Str>()));
  }
  if (!has_kind(affix, Kind::kTuple)) {
    return rt.raise_type_error("%s first arg must be str or a tuple of str, not %.100s", call.method, type_name(affix));
  }
  for (uint64_t i = 0; i < affix.as<Tuple>()->length; ++i) {
    Value item = affix.as<Tuple>()->items()[i];
    if (!has_kind(item, Kind::kStr)) {
      return rt.raise_type_error("tuple for %s must only contain str, not %s", call.method, type_name(item));
    }
    TRY(rt.charge(1 + (item.as<Str>()->length >> 5)));
    if (matches(item.as<Str>())) return Value::true_value();
  }
  return Value::false_value();
}

Outcome str_startswith(Runtime& rt, const Arguments& args) { return has_affix(rt, {"startswith", args, 4}, false); }
Outcome str_endswith(Runtime& rt, const Arguments& args) { return has_affix(rt, {"endswith", args, 4}, true); }

// ---- padding
// --------------------------------------------------------------------------------------------------------------------

enum class Side : uint8_t { kLeft, kRight, kBoth };

Outcome justify(Runtime& rt, const MethodCall& call, Side text_side) {
  Str* str = self_of(call.args);
  int64_t width = TRY(integer_argument(rt, call, 1));
  Value fill = call.args[2];
  if (!has_kind(fill, Kind::kStr)) {
    return rt.raise_type_error("The fill character must be a unicode character, not %s", type_name(fill));
  }
  if (fill.as<Str>()->length != 1) return rt.raise_type_error("The fill character must be exactly one character long");
  int64_t missing = width - static_cast<int64_t>(str->length);
  if (width <= 0 || missing <= 0) return as_exact(rt, str);
  auto total = static_cast<uint64_t>(missing);
  uint64_t left = text_side == Side::kLeft ? 0 : total;
  // CPython: an odd rest goes to the left if the width is odd.
  if (text_side == Side::kBoth) left = total / 2 + (total & static_cast<uint64_t>(width) & 1);
  return str_pad(rt, str, left, total - left, fill.as<Str>()->at(0));
}

Outcome str_ljust(Runtime& rt, const Arguments& args) { return justify(rt, {"ljust", args, 3}, Side::kLeft); }
Outcome str_rjust(Runtime& rt, const Arguments& args) { return justify(rt, {"rjust", args, 3}, Side::kRight); }
Outcome str_center(Runtime& rt, const Arguments& args) { return justify(rt, {"center", args, 3}, Side::kBoth); }

Outcome str_zfill(Runtime& rt, const Arguments& args) {
  Str* str = self_of(args);
  int64_t width = TRY(integer_argument(rt, {"zfill", args, 2}, 1));
  int64_t missing = width - static_cast<int64_t>(str->length);
  if (width <= 0 || missing <= 0) return as_exact(rt, str);
  auto left = static_cast<uint64_t>(missing);
  auto* result = TRY(str_pad(rt, str, left, 0, '0')).as<Str>();
  char32_t first = str->length == 0 ? U'\0' : str->at(0);
  if (first == '+' || first == '-') {
    with_mutable_data(result, [&]<class T>(T* to) {
      to[0] = static_cast<T>(first);
      to[left] = '0';
    });
  }
  return result;
}

// ---- the rest
// -------------------------------------------------------------------------------------------------------------------

Outcome str_encode(Runtime& rt, const Arguments& args) {
  TRY(check_codec_names(rt, "encode", args[1], args[2]));
  if (is_library_codec(args[1])) {
    Value errors = args[2].is_empty() ? Value(TRY(make_str(rt, "strict"))) : args[2];
    return rt.needs_guest(PreludeFunction::kencode_by_library, {args[0], args[1], errors});
  }
  return encode_str(rt, self_of(args), args[1], args[2]);
}

Outcome str_new(Runtime& rt, const Arguments& args) {
  Value object = args[0];
  TRY(check_codec_names(rt, "str", args[1], args[2]));
  if (object.is_empty()) return empty_str();
  if (args[1].is_empty() && args[2].is_empty()) return operations::str(rt, object);
  if (has_kind(object, Kind::kStr)) return rt.raise_type_error("decoding str is not supported");
  if (!has_buffer(object) || (has_kind(object, Kind::kMemoryView) && !has_readable_buffer(object))) {
    return rt.raise_type_error("decoding to str: need a bytes-like object, %.80s found", type_name(object));
  }
  return decode_bytes(rt, TRY(bytes_of_buffer(rt, object)).as<Bytes>(), args[1], args[2]);
}

Outcome str_dunder_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("__format__() argument must be str, not %s", argument_type_name(args[1]));
  }
  return operations::format_natively(rt, args[0], args[1]);
}
Outcome str_dunder_str(Runtime& rt, const Arguments& args) { return as_exact(rt, args[0]); }
Outcome str_new_arguments(Runtime& rt, const Arguments& args) {
  Value text = TRY(as_exact(rt, args[0]));
  return TRY_NEW(rt, new_tuple_of(rt, &text, 1));
}
Outcome str_dunder_repr(Runtime& rt, const Arguments& args) { return str_repr(rt, self_of(args)); }
Outcome str_dunder_len(Runtime&, const Arguments& args) {
  return Value::small_int(static_cast<int64_t>(self_of(args)->length));
}

}  // namespace

Fallible<bool> str_contains(Runtime& rt, const Str* haystack, const Str* needle) {
  return TRY(find_in<false>(rt, haystack, needle, 0, static_cast<int64_t>(haystack->length))) >= 0;
}

Fallible<int64_t> str_find(Runtime& rt, const Str* haystack, const Str* needle, uint64_t start, uint64_t end) {
  return find_in<false>(rt, haystack, needle, static_cast<int64_t>(start), static_cast<int64_t>(end));
}

// ---- the table
// ------------------------------------------------------------------------------------------------------------------

namespace {

constexpr MethodDef kMethods[] = {
    {"__new__", "object=?, encoding=?, errors=?", str_new, kAllocates, "Text of an object, or bytes decoded."},
    {"__format__", "self, format_spec, /", str_dunder_format, kAllocates, "The string laid out by a format specification."},
    {"__str__", "self, /", str_dunder_str, kNoEffects, "The string itself."},
    {"__repr__", "self, /", str_dunder_repr, kAllocates, "The string as a literal."},
    {"__len__", "self, /", str_dunder_len, kNoEffects, "Number of code points."},
    kContainsMethod,
    kGetItemMethod,
    kIterMethod,
    kAddMethod,
    kMulMethod,
    kRMulMethod,
    kModMethod,
    kRModMethod,
    COMPARISON_METHODS,
    kHashMethod,
    kSizeofMethod,
    {"__getnewargs__", "self, /", str_new_arguments, kAllocates, "What __new__ makes a copy of."},
    {"capitalize", "self, /", str_capitalize, kAllocates, "First character in title case, the rest in lower case."},
    {"casefold", "self, /", str_casefold, kAllocates, "For comparison without regard to case."},
    {"center", "self, width, fillchar=' ', /", str_center, kAllocates, "Padded on both sides to a width."},
    {"count", "self, sub, start=?, end=?, /", str_count, kNoEffects, "How often sub occurs, without overlap."},
    {"encode", "self, encoding=?, errors=?", str_encode, kAllocates, "As bytes in an encoding."},
    {"endswith", "self, suffix, start=?, end=?, /", str_endswith, kNoEffects, "Whether it ends with a suffix."},
    {"expandtabs", "self, tabsize=8", str_expandtabs, kAllocates, "Tabs replaced by spaces."},
    {"find", "self, sub, start=?, end=?, /", str_find, kNoEffects, "Lowest index of sub, or -1."},
    {"format", "self, /, *args, **kwargs", str_format, kAllocates, "Replacement fields filled in.",
     PreludeFunction::kstr_format},
    {"format_map", "self, mapping, /", str_format_map, kAllocates, "Replacement fields filled in from a mapping.",
     PreludeFunction::kstr_format_map},
    {"index", "self, sub, start=?, end=?, /", str_index, kNoEffects, "Lowest index of sub, or ValueError."},
    {"isalnum", "self, /", str_isalnum, kNoEffects, "Whether all characters are letters or digits."},
    {"isalpha", "self, /", str_isalpha, kNoEffects, "Whether all characters are letters."},
    {"isascii", "self, /", str_isascii, kNoEffects, "Whether all characters are ASCII."},
    {"isdecimal", "self, /", str_isdecimal, kNoEffects, "Whether all characters are decimal digits."},
    {"isdigit", "self, /", str_isdigit, kNoEffects, "Whether all characters are digits."},
    {"isidentifier", "self, /", str_isidentifier, kNoEffects, "Whether it has the form of a name."},
    {"islower", "self, /", str_islower, kNoEffects, "Whether all cased characters are lower case."},
    {"isnumeric", "self, /", str_isnumeric, kNoEffects, "Whether all characters are numeric."},
    {"isprintable", "self, /", str_isprintable, kNoEffects, "Whether repr() shows all characters as they are."},
    {"isspace", "self, /", str_isspace, kNoEffects, "Whether all characters are white space."},
    {"istitle", "self, /", str_istitle, kNoEffects,
     "Whether words begin with an upper case letter, and go on in lower case."},
    {"isupper", "self, /", str_isupper, kNoEffects, "Whether all cased characters are upper case."},
    {"join", "self, iterable, /", str_join, kAllocates, "The items of an iterable with the string between them.",
     PreludeFunction::kstr_join},
    {"ljust", "self, width, fillchar=' ', /", str_ljust, kAllocates, "Padded on the right to a width."},
    {"lower", "self, /", str_lower, kAllocates, "In lower case."},
    {"lstrip", "self, chars=None, /", str_lstrip, kAllocates, "Without leading white space or other characters."},
    {"maketrans", "x, y=?, z=?, /", str_maketrans, kAllocates, "@static A table for translate()."},
    {"partition", "self, sep, /", str_partition, kAllocates, "Before, separator, after, cut at the first separator."},
    {"removeprefix", "self, prefix, /", str_removeprefix, kAllocates, "Without the prefix, if it is there."},
    {"removesuffix", "self, suffix, /", str_removesuffix, kAllocates, "Without the suffix, if it is there."},
    {"replace", "self, old, new, /, count=-1", str_replace, kAllocates, "With occurrences of old replaced by new."},
    {"rfind", "self, sub, start=?, end=?, /", str_rfind, kNoEffects, "Highest index of sub, or -1."},
    {"rindex", "self, sub, start=?, end=?, /", str_rindex, kNoEffects, "Highest index of sub, or ValueError."},
    {"rjust", "self, width, fillchar=' ', /", str_rjust, kAllocates, "Padded on the left to a width."},
    {"rpartition", "self, sep, /", str_rpartition, kAllocates, "Before, separator, after, cut at the last separator."},
    {"rsplit", "self, sep=None, maxsplit=-1", str_rsplit, kAllocates, "Pieces between separators, cut from the end."},
    {"rstrip", "self, chars=None, /", str_rstrip, kAllocates, "Without trailing white space or other characters."},
    {"split", "self, sep=None, maxsplit=-1", str_split, kAllocates, "Pieces between separators."},
    {"splitlines", "self, keepends=False", str_splitlines, kAllocates, "The lines."},
    {"startswith", "self, prefix, start=?, end=?, /", str_startswith, kNoEffects, "Whether it starts with a prefix."},
    {"strip", "self, chars=None, /", str_strip, kAllocates, "Without white space or other characters at both ends."},
    {"swapcase", "self, /", str_swapcase, kAllocates, "Upper case for lower case and the other way round."},
    {"title", "self, /", str_title, kAllocates, "Words in title case."},
    {"translate", "self, table, /", str_translate, kAllocates, "Every character replaced as the table says.",
     PreludeFunction::kstr_translate},
    {"upper", "self, /", str_upper, kAllocates, "In upper case."},
    {"zfill", "self, width, /", str_zfill, kAllocates, "Padded with zeros behind the sign."},
};

}  // namespace

const TypeTable kStrTable = {TypeId::kStr, kMethods, {}, "Immutable text: a sequence of Unicode code points."};

}  // namespace sandboa::runtime
