// Items of array.array, whose storage is a bytearray (runtime/modules/array.py). Errors are those of CPython's setters.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/modules/library_iterators.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/array_storage.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/str.h"
#include "runtime/types/view_items.h"

namespace sandboa::runtime {

namespace {

constexpr uint32_t kLastCodePoint = 0x10FFFF;

using ItemType = ArrayItemType;
using Array = ArrayStorage;

Fallible<ItemType> item_type(Runtime& rt, Value code) {
  ItemType type;
  if (!find_array_item_type(code, &type)) {
    return rt.raise_value_error("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
  }
  return type;
}

template <class T>
SANDBOA_ALWAYS_INLINE T word_at(const uint8_t* from) {
  T word;
  std::memcpy(&word, from, sizeof word);
  return word;
}

// The usual codes; all others: unpack_item().
Outcome read_item(Runtime& rt, ItemType type, const uint8_t* from) {
  switch (type.code) {
    case 'b':
      return Value::small_int(word_at<int8_t>(from));
    case 'B':
      return Value::small_int(word_at<uint8_t>(from));
    case 'h':
      return Value::small_int(word_at<int16_t>(from));
    case 'H':
      return Value::small_int(word_at<uint16_t>(from));
    case 'i':
      return Value::small_int(word_at<int32_t>(from));
    case 'I':
      return Value::small_int(word_at<uint32_t>(from));
    case 'l':
    case 'q':
      return make_int(rt, word_at<int64_t>(from));
    case 'd':
      return make_float(rt, word_at<double>(from));
    default:
      break;
  }
  if (type.code != 'u' && type.code != 'w') return unpack_item(rt, type.code, from);
  uint32_t code_point;
  std::memcpy(&code_point, from, 4);
  if (code_point > kLastCodePoint) {
    return rt.raise_value_error("character U+%x is not in range [U+0000; U+10ffff]", code_point);
  }
  return make_str_of_code_point(rt, code_point);
}

SignalFailure overflow(Runtime& rt, const char* text) { return rt.raise(TypeId::kOverflowError, "%s", text); }

Fallible<bool> write_int(Runtime& rt, ItemType type, Value item, uint8_t* to) {
  if (!is_int(item)) {
    if (is_of_guest_class(item)) return SignalFailure{Signal::kNeedsGuest};
    return rt.raise_type_error("'%.200s' object cannot be interpreted as an integer", type_name(item));
  }
  WideInt wide;
  bool fits = load_wide_int(item, &wide) && wide.high() == 0;
  bool is_negative = fits ? wide.negative && wide.low() != 0 : IntOperand(item).negative;
  uint64_t magnitude = fits ? wide.low() : UINT64_MAX;
  constexpr uint64_t kHalf = uint64_t{1} << 63;
  bool is_word = fits && (is_negative ? magnitude <= kHalf : magnitude < kHalf);
  int64_t word = static_cast<int64_t>(is_negative ? 0 - magnitude : magnitude);
  switch (type.code) {
    case 'b':
    case 'h':
    case 'B':
    case 'H': {
      // As CPython parses them: through long, then through short.
      if (!is_word) return overflow(rt, "Python int too large to convert to C long");
      bool is_byte = type.size == 1;
      if (type.code == 'B' || type.code == 'H') {
        if (word < 0)
          return overflow(rt,
                          is_byte ? "unsigned byte integer is less than minimum" : "unsigned short is less than minimum");
        if (word > (is_byte ? 0xFF : 0xFFFF)) {
          return overflow(
              rt, is_byte ? "unsigned byte integer is greater than maximum" : "unsigned short is greater than maximum");
        }
        break;
      }
      if (word < INT16_MIN) return overflow(rt, "signed short integer is less than minimum");
      if (word > INT16_MAX) return overflow(rt, "signed short integer is greater than maximum");
      if (is_byte && word < INT8_MIN) return overflow(rt, "signed char is less than minimum");
      if (is_byte && word > INT8_MAX) return overflow(rt, "signed char is greater than maximum");
      break;
    }
    case 'i':
      if (!is_word) return overflow(rt, "Python int too large to convert to C long");
      if (word < INT32_MIN) return overflow(rt, "signed integer is less than minimum");
      if (word > INT32_MAX) return overflow(rt, "signed integer is greater than maximum");
      break;
    case 'l':
      if (!is_word) return overflow(rt, "Python int too large to convert to C long");
      break;
    case 'q':
      if (!is_word) return overflow(rt, "int too big to convert");
      break;
    case 'I':
    case 'L':
      if (is_negative) return overflow(rt, "can't convert negative value to unsigned int");
      if (!fits) return overflow(rt, "Python int too large to convert to C unsigned long");
      if (type.size == 4 && magnitude > UINT32_MAX) return overflow(rt, "unsigned int is greater than maximum");
      break;
    default:
      if (is_negative) return overflow(rt, "can't convert negative int to unsigned");
      if (!fits) return overflow(rt, "int too big to convert");
      break;
  }
  std::memcpy(to, &word, type.size);
  return true;
}

// False: it does not fit.
template <class T>
SANDBOA_ALWAYS_INLINE bool write_word(int64_t number, uint8_t* to) {
  auto word = static_cast<T>(number);
  if (static_cast<int64_t>(word) != number) return false;
  std::memcpy(to, &word, sizeof word);
  return true;
}
// False: write_item() knows.
SANDBOA_ALWAYS_INLINE bool write_plain_item(ItemType type, Value item, uint8_t* to) {
  if (type.code == 'd' && item.is_inline_float()) {
    double number = item.inline_float();
    std::memcpy(to, &number, sizeof number);
    return true;
  }
  if (!item.is_small_int()) return false;
  int64_t number = item.small_int();
  switch (type.code) {
    case 'b':
      return write_word<int8_t>(number, to);
    case 'B':
      return write_word<uint8_t>(number, to);
    case 'h':
      return write_word<int16_t>(number, to);
    case 'H':
      return write_word<uint16_t>(number, to);
    case 'i':
      return write_word<int32_t>(number, to);
    case 'I':
      return write_word<uint32_t>(number, to);
    case 'l':
    case 'q':
      return write_word<int64_t>(number, to);
    default:
      return false;
  }
}

Fallible<bool> write_item(Runtime& rt, ItemType type, Value item, uint8_t* to) {
  if (type.code == 'u' || type.code == 'w') {
    if (!has_kind(item, Kind::kStr)) {
      return rt.raise_type_error("array item must be a unicode character, not %.200s", type_name(item));
    }
    const Str* str = item.as<const Str>();
    if (str->length != 1) {
      return rt.raise_type_error("array item must be a unicode character, not a string of length %llu",
                                 static_cast<unsigned long long>(str->length));
    }
    uint32_t code_point = str->at(0);
    std::memcpy(to, &code_point, 4);
    return true;
  }
  if (type.code != 'f' && type.code != 'd') return write_int(rt, type, item, to);
  if (!is_float(item) && !is_int(item)) {
    if (is_of_guest_class(item)) return SignalFailure{Signal::kNeedsGuest};
    return rt.raise_type_error("must be real number, not %.200s", type_name(item));
  }
  double number = TRY(number_to_double(rt, item));
  if (type.code == 'd') {
    std::memcpy(to, &number, 8);
  } else {
    auto narrow = static_cast<float>(number);
    std::memcpy(to, &narrow, 4);
  }
  return true;
}

// (code, bytearray, index): the item, or None behind the end.
Outcome array_get(Runtime& rt, const Arguments& args) {
  ItemType type = TRY(item_type(rt, args[0]));
  ByteSpan bytes = span_of(args[1]);
  int64_t index = args[2].small_int(), count = static_cast<int64_t>(bytes.length / type.size);
  if (index < 0) index += count;
  if (index < 0 || index >= count) return Value::none();
  return read_item(rt, type, bytes.data() + index * type.size);
}

// (code, bytearray, index, item): True; False behind the end; None if guest code has to convert the item first.
Outcome array_set(Runtime& rt, const Arguments& args) {
  ItemType type = TRY(item_type(rt, args[0]));
  ByteSpan bytes = span_of(args[1]);
  uint8_t item[8];
  int64_t index = args[2].small_int(), count = static_cast<int64_t>(bytes.length / type.size);
  if (index < 0) index += count;
  if (index < 0 || index >= count || !has_kind(args[1], Kind::kByteArray)) return Value::false_value();
  Fallible<bool> written = write_item(rt, type, args[3], item);
  if (written.signal() == Signal::kNeedsGuest) return Value::none();
  TRY(written);
  std::memcpy(args[1].as<ByteArray>()->data() + index * type.size, item, type.size);
  return Value::true_value();
}

// (code, bytes): all items in a list.
Outcome array_list(Runtime& rt, const Arguments& args) {
  ItemType type = TRY(item_type(rt, args[0]));
  ByteSpan bytes = span_of(args[1]);
  uint64_t count = bytes.length / type.size;
  if (count > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
  TRY(rt.check_size(count, sizeof(Value)));
  TRY(rt.charge(1 + count));
  List* list = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(count)));
  for (uint64_t index = 0; index < count; ++index) {
    TRY(list_append(rt, list, TRY(read_item(rt, type, bytes.data() + index * type.size))));
  }
  return list;
}

// (code, bytearray, list or tuple, start): appends the items from that place on; answers how many of them have been written:
// the rest begins with one that guest code has to convert.
Outcome array_extend(Runtime& rt, const Arguments& args) {
  ItemType type = TRY(item_type(rt, args[0]));
  if (!has_kind(args[1], Kind::kByteArray)) return rt.raise_type_error("an array's storage is a bytearray");
  auto* bytes = args[1].as<ByteArray>();
  bool is_list = has_kind(args[2], Kind::kList);
  const Value* items = is_list ? args[2].as<const List>()->items : args[2].as<const Tuple>()->items();
  uint64_t count = is_list ? args[2].as<const List>()->length : args[2].as<const Tuple>()->length;
  int64_t start = args[3].small_int();
  if (start < 0 || static_cast<uint64_t>(start) >= count) return Value::small_int(static_cast<int64_t>(count));
  uint64_t more = count - static_cast<uint64_t>(start), before = bytes->length;
  TRY(rt.check_size(before + more * type.size, 1));
  TRY(rt.charge(1 + more));
  TRY(bytearray_resize(rt, bytes, before + more * type.size));
  uint64_t done = 0;
  Fallible<bool> written = true;
  for (; done < more; ++done) {
    written = write_item(rt, type, items[static_cast<uint64_t>(start) + done], bytes->data() + before + done * type.size);
    if (!written.ok()) break;
  }
  // Out of memory: it will be called again, from the start.
  if (!written.ok() && written.signal() == Signal::kNeedsCollect) done = 0;
  if (done < more) TRY(bytearray_resize(rt, bytes, before + done * type.size));
  if (!written.ok() && written.signal() != Signal::kNeedsGuest) return written.take_failure();
  return Value::small_int(start + static_cast<int64_t>(done));
}

// Whether the item equals an int, which a double need not be able to hold.
bool has_item(ItemType type, const uint8_t* from, int64_t wanted) {
  if (type.code == 'f' || type.code == 'd') {
    float narrow;
    double number;
    std::memcpy(&narrow, from, 4);
    if (type.code == 'f') {
      number = narrow;
    } else {
      std::memcpy(&number, from, 8);
    }
    constexpr int64_t kExact = int64_t{1} << 53;
    if (wanted >= -kExact && wanted <= kExact) return number == static_cast<double>(wanted);
    return number >= -0x1p63 && number < 0x1p63 && number == std::floor(number) && static_cast<int64_t>(number) == wanted;
  }
  uint64_t word = 0;
  std::memcpy(&word, from, type.size);
  bool is_signed = std::strchr("bhilq", type.code) != nullptr;
  if (!is_signed) return wanted >= 0 && word == static_cast<uint64_t>(wanted);
  unsigned unused = 64 - type.size * 8u;
  return static_cast<int64_t>(word << unused) >> unused == wanted;
}

// (code, bytes, item, start): the first place of an equal int or float, or -1; None if that is not for numbers to say.
Outcome array_find(Runtime& rt, const Arguments& args) {
  ItemType type = TRY(item_type(rt, args[0]));
  ByteSpan bytes = span_of(args[1]);
  bool is_text = type.code == 'u' || type.code == 'w';
  if (is_text || is_of_guest_class(args[2]) || !is_int(args[2]) || !args[2].is_small_int()) return Value::none();
  uint64_t count = bytes.length / type.size, start = static_cast<uint64_t>(args[3].small_int());
  TRY(rt.charge(1 + (start < count ? (count - start) / 2 : 0)));
  int64_t wanted = args[2].small_int();
  for (uint64_t index = start; index < count; ++index) {
    if (has_item(type, bytes.data() + index * type.size, wanted)) return Value::small_int(static_cast<int64_t>(index));
  }
  return Value::small_int(-1);
}

Outcome array_swap(Runtime& rt, const Arguments& args) {
  int64_t size = args[1].small_int();
  if (!has_kind(args[0], Kind::kByteArray) || (size != 2 && size != 4 && size != 8)) return Value::none();
  auto* bytes = args[0].as<ByteArray>();
  TRY(rt.charge(1 + bytes->length / 4));
  for (uint64_t at = 0; at + static_cast<uint64_t>(size) <= bytes->length; at += static_cast<uint64_t>(size)) {
    uint8_t* item = bytes->data() + at;
    for (int64_t index = 0; index < size / 2; ++index) {
      uint8_t byte = item[index];
      item[index] = item[size - 1 - index];
      item[size - 1 - index] = byte;
    }
  }
  return Value::none();
}

// ---- methods of array.array

SANDBOA_COLD SignalFailure raise_no_array(Runtime& rt, Value value) {
  return rt.raise_type_error("descriptor requires an 'array.array' object but received a '%.100s'", type_name(value));
}

// The place of an index; null: behind the end.
SANDBOA_ALWAYS_INLINE uint8_t* find_place(const Array& array, Value index) {
  int64_t place = index.small_int(), count = static_cast<int64_t>(array.count());
  if (place < 0) place += count;
  return place < 0 || place >= count ? nullptr : array.bytes->data() + place * array.type.size;
}

Outcome length_method(Runtime& rt, const Arguments& args) {
  Array array;
  if (!find_array_storage(args[0], &array)) return raise_no_array(rt, args[0]);
  return Value::small_int(static_cast<int64_t>(array.count()));
}

Outcome get_method(Runtime& rt, const Arguments& args) {
  Array array;
  if (!find_array_storage(args[0], &array)) return raise_no_array(rt, args[0]);
  if (!args[1].is_small_int()) return SignalFailure{Signal::kNeedsGuest};
  const uint8_t* place = find_place(array, args[1]);
  if (place == nullptr) return rt.raise_text(TypeId::kIndexError, "array index out of range");
  return read_item(rt, array.type, place);
}

Outcome set_method(Runtime& rt, const Arguments& args) {
  Array array;
  if (!find_array_storage(args[0], &array)) return raise_no_array(rt, args[0]);
  if (!args[1].is_small_int()) return SignalFailure{Signal::kNeedsGuest};
  uint8_t* place = find_place(array, args[1]);
  if (place == nullptr) return rt.raise_text(TypeId::kIndexError, "array assignment index out of range");
  if (write_plain_item(array.type, args[2], place)) return Value::none();
  uint8_t item[8];
  TRY(write_item(rt, array.type, args[2], item));
  std::memcpy(place, item, array.type.size);
  return Value::none();
}

Outcome append_method(Runtime& rt, const Arguments& args) {
  Array array;
  if (!find_array_storage(args[0], &array)) return raise_no_array(rt, args[0]);
  uint8_t item[8];
  if (!write_plain_item(array.type, args[1], item)) TRY(write_item(rt, array.type, args[1], item));
  uint64_t before = array.bytes->length;
  TRY(bytearray_resize(rt, array.bytes, before + array.type.size));
  std::memcpy(array.bytes->data() + before, item, array.type.size);
  return Value::none();
}

Outcome iter_method(Runtime& rt, const Arguments& args) {
  if (Array array; !find_array_storage(args[0], &array)) return raise_no_array(rt, args[0]);
  return new_native_adaptor(rt, TypeId::kArrayIterator, args[0], Value::small_int(0), 0);
}

// (iterator, index): of an array's iterator.
Outcome array_seek(Runtime& rt, const Arguments& args) {
  bool is_right = has_kind(args[0], Kind::kAdaptor) && args[0].object()->type->id == TypeId::kArrayIterator;
  if (!is_right || !args[1].is_small_int()) return rt.raise_type_error("an integer is required");
  args[0].as<Adaptor>()->state = Value::small_int(std::max<int64_t>(args[1].small_int(), 0));
  return Value::none();
}

// (bytearray): the same as the storage of an array, which shows its bytes to all that asks for a buffer.
Outcome array_storage(Runtime&, const Arguments& args) {
  args[0].object()->flags |= ByteArray::kOfArray;
  return args[0];
}

constexpr MethodDef kMethodRows[] = {
    {"__len__", "self, /", length_method, kNoEffects, "Return len(self)."},
    {"__getitem__", "self, index, /", get_method, kNoEffects, "Return self[index].", PreludeFunction::karray_get},
    {"__setitem__", "self, index, value, /", set_method, kMutates, "Set self[index] to value.", PreludeFunction::karray_set},
    {"__iter__", "self, /", iter_method, kNoEffects, "Implement iter(self)."},
    {"append", "self, v, /", append_method, kMutates, "Put v behind the last item.", PreludeFunction::karray_append},
};

constexpr MethodDef kRows[] = {
    {"_array_seek", "iterator, index, /", array_seek, kMutates, "Sets the index of an array's iterator."},
    {"_array_storage", "storage, /", checked<array_storage, "bytearray">, kMutates,
     "Makes a bytearray the storage of an array."},
    {"_array_get", "code, storage, index, /", checked<array_get, "str, bytes, small">, kNoEffects, "An item or None."},
    {"_array_set", "code, storage, index, item, /", checked<array_set, "str, bytes, small, any">, kMutates,
     "Replaces an item."},
    {"_array_list", "code, storage, /", checked<array_list, "str, bytes">, kAllocates, "All items."},
    {"_array_extend", "code, storage, items, start, /", checked<array_extend, "str, bytes, list|tuple, small">,
     kMutates | kAllocates, "Appends items."},
    {"_array_find", "code, storage, item, start, /", checked<array_find, "str, bytes, any, small">, kNoEffects,
     "The place of a number."},
    {"_array_swap", "storage, size, /", checked<array_swap, "bytes, small">, kMutates, "Swaps the bytes of the items."},
};

}  // namespace

Outcome next_of_array(Runtime& rt, Adaptor* iterator) {
  Array array;
  if (!find_array_storage(iterator->source, &array) || !iterator->state.is_small_int()) return Value();
  int64_t index = iterator->state.small_int();
  if (index < 0 || static_cast<uint64_t>(index) >= array.count()) {
    iterator->source = Value::none();
    return Value();
  }
  Value item = TRY(read_item(rt, array.type, array.bytes->data() + index * array.type.size));
  iterator->state = Value::small_int(index + 1);
  return item;
}

namespace {

template <class T>
void read_words(const uint8_t* from, uint32_t count, Value* out) {
  for (uint32_t index = 0; index < count; ++index) out[index] = Value::small_int(word_at<T>(from + index * sizeof(T)));
}

// How many of the floats need no memory: those before the first that does.
uint32_t read_floats(Runtime& rt, const uint8_t* from, uint32_t count, Value* out) {
  for (uint32_t index = 0; index < count; ++index) {
    Outcome number = make_float(rt, word_at<double>(from + index * sizeof(double)));
    if (!number.ok()) return index;
    out[index] = number.value();
  }
  return count;
}

// Items of the usual codes that cannot fail.
uint32_t read_plain_items(Runtime& rt, ItemType type, const uint8_t* from, uint32_t count, Value* out) {
  switch (type.code) {
    case 'b':
      read_words<int8_t>(from, count, out);
      return count;
    case 'B':
      read_words<uint8_t>(from, count, out);
      return count;
    case 'h':
      read_words<int16_t>(from, count, out);
      return count;
    case 'H':
      read_words<uint16_t>(from, count, out);
      return count;
    case 'i':
      read_words<int32_t>(from, count, out);
      return count;
    case 'I':
      read_words<uint32_t>(from, count, out);
      return count;
    case 'd':
      return read_floats(rt, from, count, out);
    default:
      return 0;
  }
}

}  // namespace

uint32_t take_array_items(Runtime& rt, Adaptor* iterator, Value* out, uint32_t room) {
  Array array;
  if (!find_array_storage(iterator->source, &array) || !iterator->state.is_small_int()) return 0;
  int64_t index = iterator->state.small_int();
  if (index < 0 || static_cast<uint64_t>(index) >= array.count()) return 0;
  auto most = static_cast<uint32_t>(std::min<uint64_t>(room, array.count() - static_cast<uint64_t>(index)));
  uint32_t taken = read_plain_items(rt, array.type, array.bytes->data() + index * array.type.size, most, out);
  iterator->state = Value::small_int(index + taken);
  return taken;
}

int64_t array_items_left(const Adaptor* iterator) {
  Array array;
  if (!find_array_storage(iterator->source, &array) || !iterator->state.is_small_int()) return 0;
  return std::max<int64_t>(static_cast<int64_t>(array.count()) - iterator->state.small_int(), 0);
}

const std::span<const MethodDef> kArrayIntrinsics = kRows;
const LibraryMethods kArrayMethods{"array", kMethodRows};

}  // namespace sandboa::runtime
