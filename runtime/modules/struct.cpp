// Packing and unpacking for the module struct. What only guest code can convert answers None, and runtime/modules/struct.py
// converts it first; what is wrong answers a str, the text of a struct.error.
#include <algorithm>
#include <bit>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/module.h"
#include "runtime/modules/byte_text.h"
#include "runtime/modules/library_iterators.h"
#include "runtime/modules/struct_format.h"
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/containers.h"
#include "runtime/types/exact.h"
#include "runtime/types/iterators.h"
#include "runtime/types/view_items.h"

namespace sandboa::runtime {

namespace {

// The text of a format; false: neither bytes nor ASCII, which struct.py has an error for.
SANDBOA_ALWAYS_INLINE bool find_format_text(Value format, std::string_view* text) {
  if (has_kind(format, Kind::kBytes)) {
    *text = {reinterpret_cast<const char*>(format.as<Bytes>()->data()), format.as<Bytes>()->length};
    return true;
  }
  if (!has_kind(format, Kind::kStr) || !format.as<const Str>()->is_ascii()) return false;
  *text = {reinterpret_cast<const char*>(format.as<const Str>()->data1()), format.as<const Str>()->length};
  return true;
}

// The low bytes of a word, by as many instructions as one needs who knows how many.
SANDBOA_ALWAYS_INLINE void store_low_bytes(uint8_t* to, uint64_t word, uint8_t size) {
  switch (size) {
    case 1:
      *to = static_cast<uint8_t>(word);
      return;
    case 2:
      std::memcpy(to, &word, 2);
      return;
    case 4:
      std::memcpy(to, &word, 4);
      return;
    default:
      std::memcpy(to, &word, 8);
  }
}
SANDBOA_ALWAYS_INLINE uint64_t load_low_bytes(const uint8_t* from, uint8_t size) {
  uint64_t word = 0;
  switch (size) {
    case 1:
      return *from;
    case 2:
      std::memcpy(&word, from, 2);
      return word;
    case 4:
      std::memcpy(&word, from, 4);
      return word;
    default:
      std::memcpy(&word, from, 8);
      return word;
  }
}

// What a format says in all, and its first items, so that few formats are read twice.
struct Measure {
  static constexpr uint32_t kMostKept = 12;
  uint64_t size = 0;
  uint64_t values = 0;
  const char* problem = nullptr;
  uint32_t items = 0;  // those with values
  bool is_native = true;
  bool is_little_endian = true;
  StructItem kept[kMostKept];
};

void measure(std::string_view format, Measure& result) {
  StructReader reader(format);
  StructItem item;
  while (reader.next(&item)) {
    if (!item.has_values) continue;
    result.values += item.is_one_value ? 1 : item.count;  // a value has bytes, which do not overflow
    if (result.items < Measure::kMostKept) result.kept[result.items] = item;
    ++result.items;
  }
  result.size = reader.size();
  result.problem = reader.problem();
  result.is_native = reader.is_native();
  result.is_little_endian = reader.is_little_endian();
}

// Short formats that the thread has measured before: they are few, and reading one takes as long as packing its values.
struct KnownFormat {
  static constexpr size_t kLongest = 32;
  char text[kLongest];
  size_t length = 0;
  Measure measured;
};
constexpr size_t kKnownFormats = 16;

// Few letters, for which a call takes longer than looking at them.
SANDBOA_ALWAYS_INLINE bool are_same_letters(const char* lhs, const char* rhs, size_t count) {
  auto word = [](const char* at, uint32_t size) { return load_low_bytes(reinterpret_cast<const uint8_t*>(at), size); };
  for (; count >= 8; lhs += 8, rhs += 8, count -= 8) {
    if (word(lhs, 8) != word(rhs, 8)) return false;
  }
  if (count >= 4) return word(lhs, 4) == word(rhs, 4) && word(lhs + count - 4, 4) == word(rhs + count - 4, 4);
  return count == 0 || (lhs[0] == rhs[0] && lhs[count / 2] == rhs[count / 2] && lhs[count - 1] == rhs[count - 1]);
}

thread_local KnownFormat known_formats[kKnownFormats];
thread_local const KnownFormat* latest_format = nullptr;

SANDBOA_NOINLINE const Measure& measure_or_find(std::string_view format, Measure* room) {
  if (format.empty() || format.size() > KnownFormat::kLongest) {
    measure(format, *room);
    return *room;
  }
  size_t number = format.size() * 7 + static_cast<uint8_t>(format.front()) + static_cast<uint8_t>(format.back()) * size_t{3};
  KnownFormat& known = known_formats[number % kKnownFormats];
  latest_format = &known;
  if (known.length == format.size() && are_same_letters(known.text, format.data(), format.size())) return known.measured;
  known.measured = Measure();
  measure(format, known.measured);
  std::memcpy(known.text, format.data(), format.size());
  known.length = format.size();
  return known.measured;
}

// Valid until the next one is measured. Mostly it is the one of before.
SANDBOA_ALWAYS_INLINE const Measure& measured_format(std::string_view format, Measure* room) {
  const KnownFormat* before = latest_format;
  bool is_same =
      before != nullptr && before->length == format.size() && are_same_letters(before->text, format.data(), format.size());
  return is_same ? before->measured : measure_or_find(format, room);
}

// The items of a format that was measured, one after the other.
class MeasuredItems {
 public:
  // Behind the first ones, which have been seen to.
  MeasuredItems(std::string_view format, const Measure& measured, uint32_t at)
      : measured_(measured), reader_(measured.items <= Measure::kMostKept ? std::string_view() : format), at_(at) {}
  // Null at the end; valid until the next one.
  const StructItem* next() {
    if (measured_.items <= Measure::kMostKept) return at_ == measured_.items ? nullptr : &measured_.kept[at_++];
    while (reader_.next(&item_)) {
      if (item_.has_values) return &item_;
    }
    return nullptr;
  }

 private:
  const Measure& measured_;
  StructReader reader_;
  StructItem item_;
  uint32_t at_;
};

uint64_t fuel_for(std::string_view format, const Measure& measured) {
  return 1 + format.size() / 4 + measured.values + measured.size / 32;
}

// (format): (size, number of values), or what is wrong.
Outcome struct_measure(Runtime& rt, const Arguments& args) {
  std::string_view format;
  if (!find_format_text(args[0], &format)) return Value::none();
  TRY(rt.charge(1 + format.size() / 4));
  Measure room;
  const Measure& measured = measured_format(format, &room);
  if (measured.problem != nullptr) return make_str(rt, measured.problem);
  Value items[2] = {TRY(make_int(rt, static_cast<int64_t>(measured.size))),
                    TRY(make_int(rt, static_cast<int64_t>(measured.values)))};
  return TRY_NEW(rt, new_tuple_of(rt, items, 2));
}

// ---- packing

// What has become of a value: converted, or the text of an error, or left to guest code.
struct Packed {
  const char* problem = nullptr;
  bool needs_guest = false;
  bool is_out_of_range = false;
};

void copy_ordered(uint8_t* to, const void* from, size_t size, bool is_little_endian) {
  std::memcpy(to, from, size);
  if (!is_little_endian) std::reverse(to, to + size);
}

// Few bytes hold a number if it comes out of them again. False: they do not.
SANDBOA_ALWAYS_INLINE bool pack_short_int(const StructItem& item, bool is_little_endian, int64_t number, uint8_t* to) {
  unsigned unused = 64 - item.size * 8u;
  auto shifted = static_cast<uint64_t>(number) << unused;
  bool fits = item.is_signed ? static_cast<int64_t>(shifted) >> unused == number
                             : number >= 0 && shifted >> unused == static_cast<uint64_t>(number);
  auto word = static_cast<uint64_t>(number);
  if (!is_little_endian) word = __builtin_bswap64(word) >> unused;
  if (fits) store_low_bytes(to, word, item.size);
  return fits;
}

Packed pack_int(const StructItem& item, bool is_little_endian, Value value, uint8_t* to) {
  if (!is_int(value)) {
    if (is_of_guest_class(value)) return {nullptr, true};
    return {"required argument is not an integer"};
  }
  WideInt wide;
  if (!load_wide_int(value, &wide) || wide.high() != 0) return {nullptr, false, true};
  unsigned bits = item.size * 8u;
  uint64_t magnitude = wide.low();
  bool takes_negative = item.is_signed || item.code == 'P';
  uint64_t half = uint64_t{1} << (bits - 1);
  uint64_t most = item.is_signed ? half - 1 : half - 1 + half;
  if (wide.negative ? magnitude != 0 && (!takes_negative || magnitude > half) : magnitude > most) {
    return {nullptr, false, true};
  }
  uint64_t word = wide.negative ? 0 - magnitude : magnitude;
  if (!is_little_endian) word = __builtin_bswap64(word) >> (64 - bits);
  store_low_bytes(to, word, item.size);
  return {};
}

Outcome range_problem(Runtime& rt, const StructItem& item) {
  std::string text = "'";
  text += item.code;
  text += "' format requires ";
  unsigned bits = item.size * 8u;
  if (item.is_signed) {
    uint64_t half = uint64_t{1} << (bits - 1);
    text += "-" + std::to_string(half) + " <= number <= " + std::to_string(half - 1);
  } else {
    text += "0 <= number <= " + std::to_string(UINT64_MAX >> (64 - bits));
  }
  return make_str(rt, text);
}

// Writes a double as the code says. False: it is too large for a format of fixed size.
Fallible<bool> pack_double(Runtime& rt, char code, bool is_native, bool is_little_endian, double number, uint8_t* to) {
  if (code == 'd') {
    auto word = std::bit_cast<uint64_t>(number);
    store_low_bytes(to, is_little_endian ? word : __builtin_bswap64(word), 8);
    return true;
  }
  uint8_t bytes[4];
  size_t size = code == 'f' ? 4 : 2;
  if (code == 'f') {
    auto narrow = static_cast<float>(number);
    if (!is_native && __builtin_isinf(narrow) && !__builtin_isinf(number)) {
      return rt.raise(TypeId::kOverflowError, "float too large to pack with f format");
    }
    std::memcpy(bytes, &narrow, 4);
  } else {
    // pack_item() raises nothing but this for a float.
    Outcome half = pack_item(rt, 'e', empty_str(), TRY(make_float(rt, number)), bytes);
    if (half.signal() == Signal::kRaise) return rt.raise(TypeId::kOverflowError, "float too large to pack with e format");
    TRY(half);
  }
  copy_ordered(to, bytes, size, is_little_endian);
  return true;
}

// Real and imaginary part of a number. False: it is none, or only guest code can tell.
bool find_parts(Runtime& rt, Value value, double* real, double* imaginary) {
  *imaginary = 0;
  if (has_kind(value, Kind::kComplex)) {
    *real = value.as<const Complex>()->real;
    *imaginary = value.as<const Complex>()->imaginary;
    return true;
  }
  if (!is_float(value) && !is_int(value)) return false;
  Fallible<double> number = number_to_double(rt, value);
  if (number.signal() == Signal::kRaise) rt.pending_exception = Value();
  if (number.ok()) *real = number.value();
  return number.ok();
}

Packed pack_text(const StructItem& item, Value value, uint8_t* to) {
  bool is_bytes = has_kind(value, Kind::kBytes);
  if (item.code == 'c') {
    if (!is_bytes || value.as<Bytes>()->length != 1) return {"char format requires a bytes object of length 1"};
    *to = value.as<Bytes>()->data()[0];
    return {};
  }
  if (!is_bytes && !has_kind(value, Kind::kByteArray)) {
    return {item.code == 's' ? "argument for 's' must be a bytes object" : "argument for 'p' must be a bytes object"};
  }
  if (item.count == 0) return {};
  ByteSpan text = span_of(value);
  uint64_t prefix = item.code == 'p' ? 1 : 0;
  uint64_t length = std::min(text.length, item.count - prefix);
  std::memcpy(to + prefix, text.data(), length);
  std::memset(to + prefix + length, 0, item.count - prefix - length);
  if (prefix != 0) *to = static_cast<uint8_t>(std::min(length, uint64_t{255}));
  return {};
}

struct Order {
  bool is_native;
  bool is_little_endian;
};

// Answers anything but a str or None if the value has been written.
Outcome pack_value(Runtime& rt, const StructItem& item, Order order, Value value, uint8_t* to) {
  Packed packed;
  double real, imaginary;
  switch (item.code) {
    case 's':
    case 'p':
    case 'c':
      packed = pack_text(item, value, to);
      break;
    case '?':
      if (operations::truth_needs_guest(value)) return Value::none();
      *to = TRY(operations::truth(rt, value)) ? 1 : 0;
      break;
    case 'e':
    case 'f':
    case 'd':
    case 'F':
    case 'D': {
      bool is_complex = item.code == 'F' || item.code == 'D';
      if (!find_parts(rt, value, &real, &imaginary) || (!is_complex && has_kind(value, Kind::kComplex))) {
        bool may_convert = is_of_guest_class(value) && !is_int(value);
        if (may_convert) return Value::none();
        packed.problem = is_complex ? "required argument is not a complex" : "required argument is not a float";
        break;
      }
      char code = item.code == 'F' ? 'f' : item.code == 'D' ? 'd' : item.code;
      TRY(pack_double(rt, code, order.is_native, order.is_little_endian, real, to));
      if (is_complex) TRY(pack_double(rt, code, order.is_native, order.is_little_endian, imaginary, to + item.size / 2));
      break;
    }
    default:
      packed = pack_int(item, order.is_little_endian, value, to);
      break;
  }
  if (packed.needs_guest) return Value::none();
  if (packed.is_out_of_range) return range_problem(rt, item);
  if (packed.problem != nullptr) return make_str(rt, packed.problem);
  return Value::true_value();
}

// Most items are one short int or double: those that come first are written here. Answers how many they are.
SANDBOA_NOINLINE uint32_t pack_plain_items(const Measure& measured, const Value* values, uint8_t* out) {
  uint32_t at = 0, end = measured.items <= Measure::kMostKept ? measured.items : 0;
  bool is_little_endian = measured.is_little_endian;
  for (; at < end; ++at) {
    const StructItem& item = measured.kept[at];
    // Items of no values, like "0q" and "x", may come after the last value.
    if (item.count != 1 || !(item.is_short_int || item.code == 'd')) break;
    Value value = values[at];
    if (item.is_short_int && value.is_small_int()) {
      if (!pack_short_int(item, is_little_endian, value.small_int(), out + item.offset)) break;
    } else if (item.code == 'd' && value.is_inline_float()) {
      auto word = std::bit_cast<uint64_t>(value.inline_float());
      store_low_bytes(out + item.offset, is_little_endian ? word : __builtin_bswap64(word), 8);
    } else {
      break;
    }
  }
  return at;
}

// Writes the values, which are as many as the format has. Answers a str or None if one of them cannot be written.
Outcome pack_values(Runtime& rt, std::string_view format, const Measure& measured, const Value* value, uint8_t* out) {
  uint32_t done = pack_plain_items(measured, value, out);
  if (done == measured.items) return Value::true_value();
  value += done;
  MeasuredItems reader(format, measured, done);
  Order order{measured.is_native, measured.is_little_endian};
  while (const StructItem* next = reader.next()) {
    const StructItem& item = *next;
    uint64_t count = item.is_one_value ? 1 : item.count;
    uint8_t* to = out + item.offset;
    for (uint64_t index = 0; index < count; ++index, to += item.size) {
      if (item.is_short_int && value->is_small_int()) {
        if (!pack_short_int(item, order.is_little_endian, value->small_int(), to)) return range_problem(rt, item);
        ++value;
        continue;
      }
      Value packed = TRY(pack_value(rt, item, order, *value++, to));
      if (!packed.is_true()) return packed;
    }
  }
  return Value::true_value();
}

Outcome pack(Runtime& rt, Value text, std::span<const Value> values) {
  std::string_view format;
  if (!find_format_text(text, &format)) return Value::none();
  Measure room;
  const Measure& measured = measured_format(format, &room);
  if (measured.problem != nullptr) return make_str(rt, measured.problem);
  if (measured.values != values.size()) {
    return make_str(rt, "pack expected " + std::to_string(measured.values) + " items for packing (got " +
                            std::to_string(values.size()) + ")");
  }
  TRY(rt.check_size(measured.size, 1));
  TRY(rt.charge(fuel_for(format, measured)));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, measured.size));
  std::memset(result->data(), 0, measured.size);
  Value done = TRY(pack_values(rt, format, measured, values.data(), result->data()));
  return done.is_true() ? Value(result) : done;
}

// (format, tuple of values): bytes, the text of an error, or None.
Outcome struct_pack(Runtime& rt, const Arguments& args) {
  const auto* values = args[1].as<const Tuple>();
  return pack(rt, args[0], {values->items(), static_cast<size_t>(values->length)});
}

// ---- unpacking

SANDBOA_ALWAYS_INLINE Value unpack_short_int(const StructItem& item, bool is_little_endian, const uint8_t* from) {
  uint64_t word = load_low_bytes(from, item.size);
  unsigned unused = 64 - item.size * 8u;
  word = is_little_endian ? word << unused : __builtin_bswap64(word) >> unused << unused;
  return Value::small_int(item.is_signed ? static_cast<int64_t>(word) >> unused : static_cast<int64_t>(word >> unused));
}

Outcome unpack_value(Runtime& rt, const StructItem& item, bool is_little_endian, const uint8_t* from) {
  if (item.code == 's') return make_bytes(rt, {reinterpret_cast<const char*>(from), static_cast<size_t>(item.count)});
  if (item.code == 'p') {
    uint64_t length = item.count == 0 ? 0 : std::min<uint64_t>(*from, item.count - 1);
    return make_bytes(rt, {reinterpret_cast<const char*>(from) + (item.count != 0), static_cast<size_t>(length)});
  }
  uint8_t bytes[8] = {};
  if (item.code == 'F' || item.code == 'D') {
    double parts[2];
    size_t size = item.size / 2;
    for (int part = 0; part < 2; ++part) {
      copy_ordered(bytes, from + part * size, size, is_little_endian);
      float narrow;
      std::memcpy(&narrow, bytes, 4);
      std::memcpy(&parts[part], bytes, 8);
      if (item.code == 'F') parts[part] = narrow;
    }
    return make_complex(rt, {parts[0], parts[1]});
  }
  uint64_t word = load_low_bytes(from, item.size);
  if (!is_little_endian) word = __builtin_bswap64(word) >> (64 - item.size * 8);
  std::memcpy(bytes, &word, 8);
  char code = item.code == 'n' ? 'q' : item.code == 'N' || item.code == 'P' ? 'Q' : item.code;
  return unpack_item(rt, code, bytes);
}

// The items that come first and are one short int each. Answers how many they are.
SANDBOA_NOINLINE uint32_t unpack_short_ints(const Measure& measured, const uint8_t* from, Value* out) {
  uint32_t at = 0, end = measured.items <= Measure::kMostKept ? measured.items : 0;
  for (; at < end; ++at) {
    const StructItem& item = measured.kept[at];
    if (!item.is_short_int || item.count != 1) break;
    out[at] = unpack_short_int(item, measured.is_little_endian, from + item.offset);
  }
  return at;
}

// Of a format of few letters that is one short int, in line.
SANDBOA_ALWAYS_INLINE bool is_one_short_int(const Measure& measured) {
  return measured.items == 1 && measured.values == 1 && measured.kept[0].is_short_int;
}

Outcome unpack_any(Runtime& rt, std::string_view format, const Measure& measured, const uint8_t* from) {
  TRY(rt.check_size(measured.values, sizeof(Value)));
  TRY(rt.charge(fuel_for(format, measured)));
  Tuple* result = TRY_NEW(rt, new_tuple(rt, measured.values));
  uint32_t done = unpack_short_ints(measured, from, result->items());
  if (done == measured.items) return result;
  MeasuredItems reader(format, measured, done);
  Value* value = result->items() + done;
  while (const StructItem* next = reader.next()) {
    const StructItem& item = *next;
    uint64_t count = item.is_one_value ? 1 : item.count;
    const uint8_t* place = from + item.offset;
    for (uint64_t index = 0; index < count; ++index, place += item.size) {
      *value++ = item.is_short_int ? unpack_short_int(item, measured.is_little_endian, place)
                                   : TRY(unpack_value(rt, item, measured.is_little_endian, place));
    }
  }
  return result;
}

SANDBOA_ALWAYS_INLINE Outcome unpack_at(Runtime& rt, std::string_view format, const Measure& measured, const uint8_t* from) {
  if (!is_one_short_int(measured)) return unpack_any(rt, format, measured, from);
  TRY(rt.charge(fuel_for(format, measured)));
  Tuple* result = TRY_NEW(rt, new_tuple(rt, 1));
  const StructItem& item = measured.kept[0];
  result->items()[0] = unpack_short_int(item, measured.is_little_endian, from + item.offset);
  return result;
}

// The bytes of a bytearray or an array.array; null: another object.
ByteArray* storage_of(Value buffer) {
  if (has_kind(buffer, Kind::kByteArray)) return buffer.as<ByteArray>();
  ArrayStorage array;
  return is_array(buffer) && find_array_storage(buffer, &array) ? array.bytes : nullptr;
}

// Into a buffer at an offset: True; all that is wrong is for struct.py to say.
Outcome pack_into(Runtime& rt, Value text, std::span<const Value> arguments) {
  std::string_view format;
  bool is_plain = find_format_text(text, &format) && arguments.size() >= 2 && arguments[1].is_small_int() &&
                  arguments[1].small_int() >= 0;
  ByteArray* buffer = is_plain ? storage_of(arguments[0]) : nullptr;
  if (buffer == nullptr) return Value::none();
  Measure room;
  const Measure& measured = measured_format(format, &room);
  auto offset = static_cast<uint64_t>(arguments[1].small_int());
  constexpr uint64_t kMostInPlace = 256;
  bool fits = measured.problem == nullptr && measured.values == arguments.size() - 2 && measured.size <= kMostInPlace &&
              offset <= buffer->length && buffer->length - offset >= measured.size;
  if (!fits) return Value::none();
  TRY(rt.charge(fuel_for(format, measured)));
  uint8_t bytes[kMostInPlace] = {};
  Value done = TRY(pack_values(rt, format, measured, arguments.data() + 2, bytes));
  if (!done.is_true()) return Value::none();
  std::memcpy(buffer->data() + offset, bytes, measured.size);
  return done;
}

// (format, buffer): a tuple, the text of an error, or None for a format of another kind.
Outcome struct_unpack(Runtime& rt, const Arguments& args) {
  std::string_view format;
  if (!find_format_text(args[0], &format)) return Value::none();
  Measure room;
  const Measure& measured = measured_format(format, &room);
  if (measured.problem != nullptr) return make_str(rt, measured.problem);
  ByteSpan buffer = TRY(bytes_argument(rt, args[1]));
  if (buffer.length != measured.size) {
    return make_str(rt, "unpack requires a buffer of " + std::to_string(measured.size) + " bytes");
  }
  return unpack_at(rt, format, measured, buffer.data());
}

Outcome too_short(Runtime& rt, uint64_t size, uint64_t length, int64_t offset) {
  std::string text = "unpack_from requires a buffer of at least " + std::to_string(static_cast<uint64_t>(offset) + size);
  text += " bytes for unpacking " + std::to_string(size) + " bytes at offset " + std::to_string(offset);
  return make_str(rt, text + " (actual buffer size is " + std::to_string(length) + ")");
}

// The same from an offset; negative ones count from the end.
Outcome struct_unpack_from(Runtime& rt, const Arguments& args) {
  std::string_view format;
  if (!find_format_text(args[0], &format)) return Value::none();
  Measure room;
  const Measure& measured = measured_format(format, &room);
  if (measured.problem != nullptr) return make_str(rt, measured.problem);
  ByteSpan buffer = TRY(bytes_argument(rt, args[1]));
  int64_t offset = args[2].small_int();
  if (offset < 0) {
    uint64_t back = 0 - static_cast<uint64_t>(offset);
    if (measured.size > back) {
      return make_str(
          rt, "not enough data to unpack " + std::to_string(measured.size) + " bytes at offset " + std::to_string(offset));
    }
    if (back > buffer.length) {
      return make_str(
          rt, "offset " + std::to_string(offset) + " out of range for " + std::to_string(buffer.length) + "-byte buffer");
    }
    offset += static_cast<int64_t>(buffer.length);
  }
  auto start = static_cast<uint64_t>(offset);
  if (start > buffer.length || buffer.length - start < measured.size) {
    return too_short(rt, measured.size, buffer.length, offset);
  }
  return unpack_at(rt, format, measured, buffer.data() + start);
}

// ---- functions of the module, and methods of Struct: what is not as usual is for their twins

SignalFailure in_python() { return SignalFailure{Signal::kNeedsGuest}; }

Outcome only_of_kind(Outcome result, Kind kind) {
  Value value = TRY(result);
  return has_kind(value, kind) ? Outcome(value) : in_python();
}

// Members of Struct in the order of their names.
enum StructMember : uint32_t { kFormat, kSize, kStructMembers };
Fallible<Value> format_of(Runtime& rt, Value self) {
  bool has_members = has_kind(self, Kind::kInstance) && (self.object()->flags & kHasMembers) != 0 &&
                     self.object()->type->member_count >= kStructMembers;
  Value format = has_members ? member_of(self.object(), kFormat) : Value();
  if (!format.is_empty()) return format;
  return rt.raise_type_error("descriptor requires a '_struct.Struct' object but received a '%.100s'", type_name(self));
}

Outcome pack_function(Runtime& rt, const Arguments& args) {
  if (args.rest.empty()) return rt.raise_type_error("missing format argument");
  return only_of_kind(pack(rt, args.rest[0], args.rest.subspan(1)), Kind::kBytes);
}
Outcome pack_method(Runtime& rt, const Arguments& args) {
  return only_of_kind(pack(rt, TRY(format_of(rt, args[0])), args.rest), Kind::kBytes);
}
Outcome pack_into_function(Runtime& rt, const Arguments& args) {
  if (args.rest.empty()) return rt.raise_type_error("missing format argument");
  return TRY(pack_into(rt, args.rest[0], args.rest.subspan(1))).is_true() ? Outcome(Value::none()) : in_python();
}
Outcome pack_into_method(Runtime& rt, const Arguments& args) {
  return TRY(pack_into(rt, TRY(format_of(rt, args[0])), args.rest)).is_true() ? Outcome(Value::none()) : in_python();
}
Outcome unpack_function(Runtime& rt, const Arguments& args) { return only_of_kind(struct_unpack(rt, args), Kind::kTuple); }
Outcome unpack_method(Runtime& rt, const Arguments& args) {
  Value fixed[2] = {TRY(format_of(rt, args[0])), args[1]};
  return only_of_kind(struct_unpack(rt, Arguments{fixed, {}, nullptr}), Kind::kTuple);
}
Outcome unpack_from_function(Runtime& rt, const Arguments& args) {
  if (!args[2].is_small_int()) return in_python();
  return only_of_kind(struct_unpack_from(rt, args), Kind::kTuple);
}
Outcome unpack_from_method(Runtime& rt, const Arguments& args) {
  Value fixed[3] = {TRY(format_of(rt, args[0])), args[1], args[2]};
  return unpack_from_function(rt, Arguments{fixed, {}, nullptr});
}

// ---- the iterator of iter_unpack(): its source is (format, buffer), its state the offset

// (format, buffer): the iterator. struct.py has checked them.
Outcome struct_iterate(Runtime& rt, const Arguments& args) {
  Value parts[2] = {args[0], args[1]};
  Tuple* source = TRY_NEW(rt, new_tuple_of(rt, parts, 2));
  return new_native_adaptor(rt, TypeId::kStructIterator, source, Value::small_int(0), 0);
}

SANDBOA_ALWAYS_INLINE bool load_iterator(const Adaptor* iterator, std::string_view* format) {
  if (!has_kind(iterator->source, Kind::kTuple) || iterator->source.as<Tuple>()->length != 2) return false;
  if (!iterator->state.is_small_int() || iterator->state.small_int() < 0) return false;
  Value text = iterator->source.as<Tuple>()->items()[0];
  return !text.is_empty() && find_format_text(text, format) && has_buffer(iterator->source.as<Tuple>()->items()[1]);
}

constexpr MethodDef kModuleRows[] = {
    {"pack", "*values", pack_function, kAllocates,
     "Return a bytes object containing the values packed according to the format string.", PreludeFunction::kstruct_pack},
    {"pack_into", "*arguments", pack_into_function, kMutates,
     "Pack values according to the format string into a writable buffer, starting at an offset.",
     PreludeFunction::kstruct_pack_into},
    {"unpack", "format, buffer, /", unpack_function, kAllocates, "The values that bytes hold, as a format says.",
     PreludeFunction::kstruct_unpack},
    {"unpack_from", "format, /, buffer, offset=0", unpack_from_function, kAllocates,
     "Return a tuple containing values unpacked according to the format string, from an offset of the buffer.",
     PreludeFunction::kstruct_unpack_from},
};
constexpr MethodDef kMethodRows[] = {
    {"pack", "self, /, *values", pack_method, kAllocates,
     "Return a bytes object containing the values packed according to the format.", PreludeFunction::kstruct_object_pack},
    {"pack_into", "self, /, *arguments", pack_into_method, kMutates,
     "Pack values into a writable buffer, starting at an offset.", PreludeFunction::kstruct_object_pack_into},
    {"unpack", "self, buffer, /", unpack_method, kAllocates, "The values that bytes hold, in a tuple.",
     PreludeFunction::kstruct_object_unpack},
    {"unpack_from", "self, /, buffer, offset=0", unpack_from_method, kAllocates,
     "Return a tuple containing unpacked values, from an offset of the buffer.",
     PreludeFunction::kstruct_object_unpack_from},
};

constexpr MethodDef kRows[] = {
    {"_struct_iterate", "format, buffer, /", checked<struct_iterate, "any, any">, kNoEffects, "What iter_unpack() answers."},
    {"_struct_measure", "format, /", checked<struct_measure, "any">, kNoEffects, "Size and number of values of a format."},
    {"_struct_pack", "format, values, /", checked<struct_pack, "any, tuple">, kAllocates, "Bytes of values."},
    {"_struct_unpack", "format, buffer, /", checked<struct_unpack, "any, any">, kAllocates, "Values of bytes."},
    {"_struct_unpack_from", "format, buffer, offset, /", checked<struct_unpack_from, "any, any, small">, kAllocates,
     "Values of bytes from an offset."},
};

}  // namespace

Outcome next_of_struct(Runtime& rt, Adaptor* iterator) {
  std::string_view format;
  if (!load_iterator(iterator, &format)) return Value();
  Value bytes = iterator->source.as<Tuple>()->items()[1];
  ByteSpan buffer;
  if (has_kind(bytes, Kind::kBytes)) {
    buffer = {bytes.as<Bytes>()->data(), bytes.as<Bytes>()->length, bytes};
  } else {
    buffer = TRY(read_buffer(rt, bytes));
  }
  Measure room;
  const Measure& measured = measured_format(format, &room);
  auto offset = static_cast<uint64_t>(iterator->state.small_int());
  bool is_there =
      measured.problem == nullptr && measured.size != 0 && offset < buffer.length && buffer.length - offset >= measured.size;
  if (!is_there) return Value();
  Value item = TRY(unpack_at(rt, format, measured, buffer.data() + offset));
  iterator->state = Value::small_int(static_cast<int64_t>(offset + measured.size));
  return item;
}

int64_t struct_items_left(const Adaptor* iterator) {
  std::string_view format;
  if (!load_iterator(iterator, &format)) return 0;
  Value buffer = iterator->source.as<Tuple>()->items()[1];
  if (!has_kind(buffer, Kind::kBytes) && !has_kind(buffer, Kind::kByteArray)) return -1;
  Measure room;
  const Measure& measured = measured_format(format, &room);
  auto offset = static_cast<uint64_t>(iterator->state.small_int()), length = span_of(buffer).length;
  return measured.size == 0 || offset >= length ? 0 : static_cast<int64_t>((length - offset) / measured.size);
}

const std::span<const MethodDef> kStructIntrinsics = kRows;
const LibraryMethods kStructMethods{"Struct", kMethodRows};
constexpr ModuleTable kStructModule{"struct", kModuleRows, {}, nullptr};

}  // namespace sandboa::runtime
