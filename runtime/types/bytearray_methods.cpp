// Methods of bytearray: those of bytes with another result, and those that change it.
#include <algorithm>
#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/buffer_methods.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/bytearray_natives.h"
#include "runtime/types/bytes_natives.h"
#include "runtime/types/reduce.h"
#include "runtime/types/special_methods.h"

namespace sandboa::runtime {

namespace {

ByteArray* self_of(const Arguments& args) { return args[0].as<ByteArray>(); }

// An index as int64. kNeedsGuest for a guest __index__: the twin of the method converts it.
Fallible<int64_t> index_argument(Runtime& rt, Value value) {
  Value index = TRY(operations::to_index(rt, value, "'%s' object cannot be interpreted as an integer"));
  int64_t result = 0;
  if (int_fits_int64(index, &result)) return result;
  return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
}

Outcome bytearray_new(Runtime& rt, const Arguments& args) {
  return as_bytearrays(rt, new_byte_content(rt, args, ByteClass::kByteArray));
}

// bytearray(...) of an object that is there: __init__ empties and fills it.
Outcome bytearray_init(Runtime& rt, const Arguments& args) {
  ByteArray* array = self_of(args);
  if (array->length != 0) TRY(check_resizable(rt, array));
  if (args[1] == args[0]) array->length = 0;  // it is emptied before it is read
  Arguments given{args.fixed + 1, {}};
  Outcome made = new_byte_content(rt, given, ByteClass::kByteArray);
  if (made.signal() == Signal::kRaise) array->length = 0;
  auto* content = TRY(made).as<Bytes>();
  if (content->length != 0) TRY(check_resizable(rt, array));
  array->storage = content->length == 0 ? nullptr : content;
  array->length = content->length;
  return Value::none();
}

Outcome bytearray_dunder_repr(Runtime& rt, const Arguments& args) { return bytearray_repr(rt, self_of(args)); }

Outcome bytearray_alloc(Runtime&, const Arguments& args) {
  ByteArray* array = self_of(args);
  return Value::small_int(array->storage == nullptr ? 0 : static_cast<int64_t>(array->storage->length) + 1);
}

Outcome bytearray_append(Runtime& rt, const Arguments& args) {
  uint8_t byte = TRY(byte_value(rt, args[1]));
  return bytearray_append_bytes(rt, self_of(args), &byte, 1);
}

Outcome bytearray_clear(Runtime& rt, const Arguments& args) { return bytearray_resize(rt, self_of(args), 0); }

Outcome bytearray_copy(Runtime& rt, const Arguments& args) { return make_bytearray(rt, span_of(args[0]).view()); }

Outcome bytearray_extend(Runtime& rt, const Arguments& args) {
  ByteArray* array = self_of(args);
  Value source = args[1];
  if (has_kind(source, Kind::kBytes)) {
    return bytearray_append_bytes(rt, array, source.as<Bytes>()->data(), source.as<Bytes>()->length);
  }
  if (has_readable_buffer(source)) {
    ByteSpan content = TRY(read_buffer(rt, source));
    return bytearray_append_bytes(rt, array, content.data(), content.length);
  }
  if (has_buffer(source)) return rt.raise_type_error("can't set bytearray slice from %s", type_name(source));
  if (has_guest_buffer(source)) return SignalFailure{Signal::kNeedsGuest};
  if (has_kind(source, Kind::kStr)) {
    if (source.as<Str>()->length == 0) return Value::none();
    return rt.raise_type_error("expected iterable of integers; got: 'str'");
  }
  if (!operations::is_iterable(source)) return rt.raise_type_error("can't extend bytearray with %s", type_name(source));
  operations::NativeIteration guard(rt);
  guard.protect(source);
  auto extend = [&]() -> Outcome {
    Value given[3] = {source, Value(), Value()};
    Value content = TRY(new_byte_content(rt, Arguments{given, {}}, ByteClass::kByteArray));
    return bytearray_splice(rt, array, array->length, 0, span_of(content));
  };
  return guard.finish(extend());
}

Outcome bytearray_insert(Runtime& rt, const Arguments& args) {
  ByteArray* array = self_of(args);
  int64_t index = TRY(index_argument(rt, args[1]));
  uint8_t byte = TRY(byte_value(rt, args[2]));
  auto length = static_cast<int64_t>(array->length);
  index = std::clamp<int64_t>(index < 0 ? index + length : index, 0, length);
  return bytearray_splice(rt, array, static_cast<uint64_t>(index), 0, {&byte, 1, {}});
}

Outcome bytearray_pop(Runtime& rt, const Arguments& args) {
  ByteArray* array = self_of(args);
  int64_t index = TRY(index_argument(rt, args[1]));
  if (array->length == 0) return rt.raise_text(TypeId::kIndexError, "pop from empty bytearray");
  auto length = static_cast<int64_t>(array->length);
  if (index < 0) index += length;
  if (index < 0 || index >= length) return rt.raise_text(TypeId::kIndexError, "pop index out of range");
  uint8_t byte = array->data()[index];
  TRY(bytearray_splice(rt, array, static_cast<uint64_t>(index), 1, {}));
  return Value::small_int(byte);
}

Outcome bytearray_remove(Runtime& rt, const Arguments& args) {
  ByteArray* array = self_of(args);
  uint8_t byte = TRY(byte_value(rt, args[1]));
  TRY(rt.charge(1 + array->length / 32));
  const void* place = array->length == 0 ? nullptr : std::memchr(array->data(), byte, array->length);
  if (place == nullptr) return rt.raise_value_error("value not found in bytearray");
  return bytearray_splice(rt, array, static_cast<uint64_t>(static_cast<const uint8_t*>(place) - array->data()), 1, {});
}

Outcome bytearray_resize_method(Runtime& rt, const Arguments& args) {
  int64_t size = TRY(index_argument(rt, args[1]));
  if (size < 0) return rt.raise_value_error("Can only resize to positive sizes, got %lld", static_cast<long long>(size));
  return bytearray_resize(rt, self_of(args), static_cast<uint64_t>(size));
}

Outcome bytearray_reverse(Runtime& rt, const Arguments& args) {
  ByteArray* array = self_of(args);
  TRY(rt.charge(1 + array->length / 16));
  std::reverse(array->data(), array->data() + array->length);
  return Value::none();
}

constexpr MethodDef kMethods[] = {
    {"__init__", "self, source=?, encoding=?, errors=?", bytearray_init, kMutates,
     "Fills a new object; the type says with what.", PreludeFunction::kbytearray_init},
    {"__new__", "source=?, encoding=?, errors=?", bytearray_new, kAllocates,
     "From a count, a buffer, an iterable of ints, or a str.", PreludeFunction::kbytearray_new},
    {"__alloc__", "self, /", bytearray_alloc, kNoEffects, "How many bytes are allocated."},
    {"__repr__", "self, /", bytearray_dunder_repr, kAllocates, "Return repr(self)."},
    {"__str__", "self, /", bytearray_dunder_repr, kAllocates, "Return str(self)."},
    {"__contains__", "self, key, /", bytes_dunder_contains, kNoEffects, "Return bool(key in self)."},
    kLenMethod,
    kGetItemMethod,
    kSetItemMethod,
    kDelItemMethod,
    kIterMethod,
    kAddMethod,
    kMulMethod,
    kRMulMethod,
    kIAddMethod,
    kIMulMethod,
    kModMethod,
    kRModMethod,
    COMPARISON_METHODS,
    kNoHashMethod,
    kSizeofMethod,
    kBufferMethod,
    kReleaseBufferMethod,
    {"append", "self, item, /", bytearray_append, kMutates, "Adds one byte at the end.", PreludeFunction::kbytearray_append},
    {"capitalize", "self, /", with_bytearrays<bytes_capitalize>, kAllocates,
     "First byte in upper case, the rest in lower case."},
    {"center", "self, width, fillchar=?, /", with_bytearrays<bytes_center>, kAllocates, "Padded on both sides to a width."},
    {"clear", "self, /", bytearray_clear, kMutates, "Removes all bytes."},
    {"copy", "self, /", bytearray_copy, kAllocates, "A new bytearray with the same bytes."},
    {"count", "self, sub, start=?, end=?, /", bytes_count, kNoEffects, "How often sub occurs, without overlap."},
    {"decode", "self, encoding=?, errors=?", bytes_decode, kAllocates, "As text."},
    {"endswith", "self, suffix, start=?, end=?, /", bytes_endswith, kNoEffects, "Whether it ends with a suffix."},
    {"expandtabs", "self, tabsize=8", with_bytearrays<bytes_expandtabs>, kAllocates, "Tabs replaced by spaces."},
    {"extend", "self, iterable_of_ints, /", bytearray_extend, kMutates, "Adds bytes at the end.",
     PreludeFunction::kbytearray_extend},
    {"find", "self, sub, start=?, end=?, /", bytes_find, kNoEffects, "Lowest index of sub, or -1."},
    {"fromhex", "cls, string, /", class_method<with_bytearrays<bytes_fromhex>>, kAllocates,
     "@class Bytes from pairs of hexadecimal digits."},
    {"hex", "self, sep=?, bytes_per_sep=1", bytes_hex, kAllocates, "As hexadecimal digits."},
    {"index", "self, sub, start=?, end=?, /", bytes_index, kNoEffects, "Lowest index of sub, or ValueError."},
    {"insert", "self, index, item, /", bytearray_insert, kMutates, "Adds one byte in front of the one at index.",
     PreludeFunction::kbytearray_insert},
    {"isalnum", "self, /", bytes_isalnum, kNoEffects, "Whether all bytes are ASCII letters or digits."},
    {"isalpha", "self, /", bytes_isalpha, kNoEffects, "Whether all bytes are ASCII letters."},
    {"isascii", "self, /", bytes_isascii, kNoEffects, "Whether all bytes are below 128."},
    {"isdigit", "self, /", bytes_isdigit, kNoEffects, "Whether all bytes are ASCII digits."},
    {"islower", "self, /", bytes_islower, kNoEffects, "Whether all ASCII letters are lower case."},
    {"isspace", "self, /", bytes_isspace, kNoEffects, "Whether all bytes are white space."},
    {"istitle", "self, /", bytes_istitle, kNoEffects, "Whether words begin in upper case and go on in lower case."},
    {"isupper", "self, /", bytes_isupper, kNoEffects, "Whether all ASCII letters are upper case."},
    {"join", "self, iterable_of_bytes, /", with_bytearrays<bytes_join>, kAllocates, "The items with the bytes between them.",
     PreludeFunction::kbytearray_join},
    {"ljust", "self, width, fillchar=?, /", with_bytearrays<bytes_ljust>, kAllocates, "Padded on the right to a width."},
    {"lower", "self, /", with_bytearrays<bytes_lower>, kAllocates, "ASCII letters in lower case."},
    {"lstrip", "self, bytes=None, /", with_bytearrays<bytes_lstrip>, kAllocates,
     "Without leading white space or other bytes."},
    {"maketrans", "frm, to, /", bytes_maketrans, kAllocates, "@static A table for translate()."},
    {"partition", "self, sep, /", with_bytearrays<bytes_partition>, kAllocates,
     "Before, separator, after, cut at the first separator."},
    {"pop", "self, index=-1, /", bytearray_pop, kMutates, "Takes out the byte at index, the last one by default.",
     PreludeFunction::kbytearray_pop},
    {"remove", "self, value, /", bytearray_remove, kMutates, "Takes out the first byte with that value.",
     PreludeFunction::kbytearray_remove},
    {"removeprefix", "self, prefix, /", with_bytearrays<bytes_removeprefix>, kAllocates,
     "Without the prefix, if it is there."},
    {"removesuffix", "self, suffix, /", with_bytearrays<bytes_removesuffix>, kAllocates,
     "Without the suffix, if it is there."},
    {"replace", "self, old, new, count=-1, /", with_bytearrays<bytes_replace>, kAllocates,
     "With occurrences of old replaced by new."},
    {"resize", "self, size, /", bytearray_resize_method, kMutates, "Cuts off bytes or adds zeros.",
     PreludeFunction::kbytearray_resize},
    {"reverse", "self, /", bytearray_reverse, kMutates, "Turns the order of the bytes round."},
    {"rfind", "self, sub, start=?, end=?, /", bytes_rfind, kNoEffects, "Highest index of sub, or -1."},
    {"rindex", "self, sub, start=?, end=?, /", bytes_rindex, kNoEffects, "Highest index of sub, or ValueError."},
    {"rjust", "self, width, fillchar=?, /", with_bytearrays<bytes_rjust>, kAllocates, "Padded on the left to a width."},
    {"rpartition", "self, sep, /", with_bytearrays<bytes_rpartition>, kAllocates,
     "Before, separator, after, cut at the last separator."},
    {"rsplit", "self, sep=None, maxsplit=-1", with_bytearrays<bytes_rsplit>, kAllocates,
     "Pieces between separators, cut from the end."},
    {"rstrip", "self, bytes=None, /", with_bytearrays<bytes_rstrip>, kAllocates,
     "Without trailing white space or other bytes."},
    {"split", "self, sep=None, maxsplit=-1", with_bytearrays<bytes_split>, kAllocates, "Pieces between separators."},
    {"splitlines", "self, keepends=False", with_bytearrays<bytes_splitlines>, kAllocates, "The lines."},
    {"startswith", "self, prefix, start=?, end=?, /", bytes_startswith, kNoEffects, "Whether it starts with a prefix."},
    {"strip", "self, bytes=None, /", with_bytearrays<bytes_strip>, kAllocates,
     "Without white space or other bytes at both ends."},
    {"swapcase", "self, /", with_bytearrays<bytes_swapcase>, kAllocates,
     "Upper case for lower case and the other way round."},
    {"title", "self, /", with_bytearrays<bytes_title>, kAllocates, "Words in title case."},
    {"translate", "self, table, /, delete=?", with_bytearrays<bytes_translate>, kAllocates,
     "Bytes deleted, then replaced as the table says."},
    {"upper", "self, /", with_bytearrays<bytes_upper>, kAllocates, "ASCII letters in upper case."},
    {"zfill", "self, width, /", with_bytearrays<bytes_zfill>, kAllocates, "Padded with zeros behind the sign."},
    reduce_method(PreludeFunction::kbytearray_reduce),
    {"__reduce_ex__", "self, proto=0, /", ask_twin, kNoEffects, "__reduce__ for a protocol of pickle.",
     PreludeFunction::kbytearray_reduce_ex},
};

}  // namespace

const TypeTable kByteArrayTable = {TypeId::kByteArray, kMethods, {}, "Bytes that grow and change."};

}  // namespace sandboa::runtime
