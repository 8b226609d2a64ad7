#include "runtime/types/int_bytes.h"

#include <algorithm>
#include <cstring>

#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number_methods.h"
#include "runtime/types/bytes.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "support/copy.h"

namespace sandboa::runtime {

namespace {

Fallible<bool> is_little_endian(Runtime& rt, Value byteorder, const char* function) {
  if (!has_kind(byteorder, Kind::kStr)) {
    return rt.raise_type_error("%s() argument 'byteorder' must be str, not %s", function, argument_type_name(byteorder));
  }
  const Str* text = byteorder.as<const Str>();
  if (str_equals_ascii(text, "little")) return true;
  if (str_equals_ascii(text, "big")) return false;
  return rt.raise_value_error("byteorder must be either 'little' or 'big'");
}

bool fits_bytes(const IntOperand& operand, uint64_t length, bool is_signed) {
  uint64_t bits = operand.bit_length();
  if (!is_signed || bits == 0) return bits <= 8 * length;
  if (bits < 8 * length) return true;
  // -128 has 8 bits and fits one signed byte: the one magnitude that is a power of two at the very edge.
  bool power_of_two =
      limbs::trimmed_size(operand.limbs, operand.count - 1) == 0 && std::has_single_bit(operand.limbs[operand.count - 1]);
  return operand.negative && bits == 8 * length && power_of_two;
}

}  // namespace

Outcome int_to_bytes(Runtime& rt, const Arguments& args) {
  if (!is_int(args[1]) && has_guest_dunder(args[1], Dunder::kIndex)) {
    return rt.needs_guest(PreludeFunction::kint_to_bytes_guest, {args[0], args[1], args[2], args[3]});
  }
  Value length_value = args[1].is_small_int() ? args[1] : TRY(index_argument(rt, args[1]));
  int64_t length;
  if (!int_fits_int64(length_value, &length)) {
    return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
  }
  if (!has_kind(args[2], Kind::kStr)) TRY(is_little_endian(rt, args[2], "to_bytes"));
  bool is_signed = args[3].is_bool() ? args[3].is_true() : TRY(operations::truth(rt, args[3]));
  bool little = TRY(is_little_endian(rt, args[2], "to_bytes"));
  if (length < 0) return rt.raise_value_error("length argument must be non-negative");
  IntOperand operand(args[0]);
  if (operand.negative && !is_signed) {
    return rt.raise(TypeId::kOverflowError, "can't convert negative int to unsigned");
  }
  uint64_t size = static_cast<uint64_t>(length);
  if (size >= operand.count * 8) TRY(rt.check_size(size, 1));
  if (!fits_bytes(operand, size, is_signed)) return rt.raise(TypeId::kOverflowError, "int too big to convert");
  Bytes* bytes = TRY_NEW(rt, new_bytes(rt, size));
  TRY(rt.charge(1 + size / 8));
  uint8_t* out = bytes->data();
  if (operand.count <= 1 && size <= sizeof(Limb)) {
    Limb limb = operand.count == 0 ? 0 : operand.limbs[0];
    if (operand.negative) limb = Limb{0} - limb;
    if (!little) limb = size == 0 ? 0 : __builtin_bswap64(limb) >> (64 - 8 * size);
    support::copy_bytes(out, &limb, size);
    return bytes;
  }
  bool carry = operand.negative;
  for (uint64_t i = 0; i < size; ++i) {
    uint8_t byte = i / 8 < operand.count ? static_cast<uint8_t>(operand.limbs[i / 8] >> (i % 8 * 8)) : 0;
    if (operand.negative) {  // two's complement
      byte = static_cast<uint8_t>(~byte + carry);
      carry = carry && byte == 0;
    }
    out[little ? i : size - 1 - i] = byte;
  }
  return bytes;
}

Outcome int_from_bytes(Runtime& rt, const Arguments& all) {
  Value cls = all[0];
  Arguments args{all.fixed + 1, {}};
  bool little = TRY(is_little_endian(rt, args[1], "from_bytes"));
  if (!has_buffer(args[0])) {
    bool converts = has_guest_dunder(args[0], Dunder::kBytes) || operations::is_iterable(args[0]);
    if (!converts || has_kind(args[0], Kind::kStr)) {
      return rt.raise_type_error("cannot convert '%s' object to bytes", type_name(args[0]));
    }
    return rt.needs_guest(PreludeFunction::kint_from_bytes_guest, {cls, args[0], args[1], args[2]});
  }
  bool is_signed = TRY(operations::truth(rt, args[2]));
  const Bytes* bytes = TRY(bytes_of_buffer(rt, args[0])).as<const Bytes>();
  uint64_t size = bytes->length;
  if (size == 0) return made_by_class(rt, cls, Value::small_int(0));
  auto byte_at = [&](uint64_t i) { return bytes->data()[little ? i : size - 1 - i]; };
  bool negative = is_signed && (byte_at(size - 1) & 0x80) != 0;
  uint64_t count = (size + 7) / 8;
  BigInt* big = TRY_NEW(rt, new_big_int(rt, count, negative));
  TRY(rt.charge(1 + size / 8));
  Limb* out = big->limbs();
  std::memset(out, 0, count * sizeof(Limb));
  bool carry = negative;
  for (uint64_t i = 0; i < size; ++i) {
    uint8_t byte = byte_at(i);
    if (negative) {
      byte = static_cast<uint8_t>(~byte + carry);
      carry = carry && byte == 0;
    }
    out[i / 8] |= Limb{byte} << (i % 8 * 8);
  }
  return made_by_class(rt, cls, finish_int(rt, big));
}

}  // namespace sandboa::runtime
