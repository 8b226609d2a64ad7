// The dispatch of arithmetic over ints, bools and floats; each case is one call into int_*.cpp or float_arith.
#include "runtime/numbers/number.h"

#include <cstring>

#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::UnaryOperator;

namespace {

// Both inline: no operand is loaded, and what cannot be answered in a few instructions goes to the general path.
SANDBOA_ALWAYS_INLINE bool small_int_binary(Runtime& rt, BinaryOperator op, int64_t a, int64_t b, Outcome* out) {
  switch (op) {
    case BinaryOperator::kAdd:
      *out = make_int(rt, a + b);
      return true;
    case BinaryOperator::kSubtract:
      *out = make_int(rt, a - b);
      return true;
    case BinaryOperator::kMultiply:
      *out = make_int128(rt, static_cast<__int128>(a) * b);
      return true;
    case BinaryOperator::kFloorDivide:
      if (b == 0) return false;
      *out = make_int(rt, a / b - (a % b != 0 && (a < 0) != (b < 0)));
      return true;
    case BinaryOperator::kModulo: {
      if (b == 0) return false;
      int64_t remainder = a % b;
      *out = Value::small_int(remainder + (remainder != 0 && (a < 0) != (b < 0) ? b : 0));
      return true;
    }
    case BinaryOperator::kBitAnd:
      *out = Value::small_int(a & b);
      return true;
    case BinaryOperator::kBitOr:
      *out = Value::small_int(a | b);
      return true;
    case BinaryOperator::kBitXor:
      *out = Value::small_int(a ^ b);
      return true;
    case BinaryOperator::kTrueDivide: {
      constexpr int64_t kExact = int64_t{1} << 53;  // up to here the quotient of doubles is the correctly rounded one
      if (b == 0 || a > kExact || a < -kExact || b > kExact || b < -kExact) return false;
      *out = make_float(rt, static_cast<double>(a) / static_cast<double>(b));
      return true;
    }
    case BinaryOperator::kLeftShift:
      if (b < 0 || b > 63) return false;
      *out = make_int128(rt, static_cast<__int128>(a) << b);
      return true;
    case BinaryOperator::kRightShift:
      if (b < 0) return false;
      *out = Value::small_int(a >> (b > 63 ? 63 : b));
      return true;
    default:
      return false;
  }
}

// What bits of two bools are, is a bool.
Outcome bits_as_bool(Outcome bits, Value lhs, Value rhs) {
  bool are_bools = bits.ok() && lhs.is_bool() && rhs.is_bool();
  return are_bools ? Outcome(Value::boolean(bits.value() == Value::small_int(1))) : bits;
}

Outcome int_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  switch (op) {
    case BinaryOperator::kAdd:
      return int_add(rt, lhs, rhs);
    case BinaryOperator::kSubtract:
      return int_subtract(rt, lhs, rhs);
    case BinaryOperator::kMultiply:
      return int_multiply(rt, lhs, rhs);
    case BinaryOperator::kTrueDivide:
      return int_true_divide(rt, lhs, rhs);
    case BinaryOperator::kFloorDivide:
      return int_floor_divide(rt, lhs, rhs);
    case BinaryOperator::kModulo:
      return int_modulo(rt, lhs, rhs);
    case BinaryOperator::kPower:
      if (int_sign(rhs) >= 0) return int_power(rt, lhs, rhs);
      return float_power(rt, TRY(number_to_double(rt, lhs)), TRY(number_to_double(rt, rhs)));
    case BinaryOperator::kLeftShift:
      return int_shift_left(rt, lhs, rhs);
    case BinaryOperator::kRightShift:
      return int_shift_right(rt, lhs, rhs);
    case BinaryOperator::kBitAnd:
      return bits_as_bool(int_bitwise<BinaryOperator::kBitAnd>(rt, lhs, rhs), lhs, rhs);
    case BinaryOperator::kBitOr:
      return bits_as_bool(int_bitwise<BinaryOperator::kBitOr>(rt, lhs, rhs), lhs, rhs);
    case BinaryOperator::kBitXor:
      return bits_as_bool(int_bitwise<BinaryOperator::kBitXor>(rt, lhs, rhs), lhs, rhs);
    case BinaryOperator::kMatrixMultiply:
      break;
  }
  return operations::raise_unsupported_binary(rt, op, lhs, rhs, false);
}

}  // namespace

Value unboxed_number(Value value) {
  if (value.object()->kind == Kind::kFloat) {
    uint64_t bits = Value::encode_float(value.as<BoxedFloat>()->value);
    return Value::is_inline_float_bits(bits) ? Value::from_bits(bits) : value;
  }
  int64_t number = 0;
  bool is_small = value.object()->kind == Kind::kInt && int_fits_int64(value, &number) && Value::fits_small_int(number);
  return is_small ? Value::small_int(number) : value;
}

Outcome exact_number(Runtime& rt, Value value) {
  Value number = canonical_number(value);
  if (!is_of_guest_class(number)) return number;
  if (is_float(number)) return make_float(rt, float_value(number));
  auto* source = number.as<BigInt>();
  TRY(rt.charge(1 + source->limb_count / 16));
  BigInt* copy = TRY_NEW(rt, new_big_int(rt, source->limb_count, source->negative()));
  std::memcpy(copy->limbs(), source->limbs(), source->limb_count * sizeof(uint64_t));
  return Value(copy);
}

namespace {

// Neither two inline numbers nor two exact ints.
SANDBOA_NOINLINE Outcome mixed_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  if (is_of_guest_class(lhs) || is_of_guest_class(rhs)) {
    return number_binary(rt, op, TRY(exact_number(rt, lhs)), TRY(exact_number(rt, rhs)));
  }
  if (!is_float(lhs) && !is_float(rhs)) return int_binary(rt, op, lhs, rhs);
  if (op > BinaryOperator::kPower) return operations::raise_unsupported_binary(rt, op, lhs, rhs, false);
  return float_binary(rt, op, TRY(number_to_double(rt, lhs)), TRY(number_to_double(rt, rhs)));
}

bool is_exact_int(Value value) { return value.is_small_int() || is_exact_object(value, TypeId::kInt); }

}  // namespace

Outcome number_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  if (lhs.is_small_int() && rhs.is_small_int()) {
    Outcome result{Value()};
    if (small_int_binary(rt, op, lhs.small_int(), rhs.small_int(), &result)) return result;
    return int_binary(rt, op, lhs, rhs);
  }
  if (lhs.is_inline_float() && rhs.is_inline_float() && op <= BinaryOperator::kPower) {
    return float_binary(rt, op, lhs.inline_float(), rhs.inline_float());
  }
  if (is_exact_int(lhs) && is_exact_int(rhs)) return int_binary(rt, op, lhs, rhs);
  return mixed_binary(rt, op, lhs, rhs);
}

Outcome number_unary(Runtime& rt, UnaryOperator op, Value operand) {
  if (is_float(operand)) {
    if (op == UnaryOperator::kNegate) return make_float(rt, -float_value(operand));
    if (op == UnaryOperator::kPositive) return exact_number(rt, operand);
    return rt.raise_type_error("bad operand type for unary ~: '%s'", type_name(operand));
  }
  operand = TRY(exact_number(rt, operand));
  switch (op) {
    case UnaryOperator::kNegate:
      return int_negate(rt, operand);
    case UnaryOperator::kInvert:
      return int_invert(rt, operand);
    case UnaryOperator::kPositive:
      break;
  }
  return int_from_bool(operand);
}

Outcome number_divmod(Runtime& rt, Value lhs, Value rhs) {
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  if (lhs.is_small_int() && rhs.is_small_int() && rhs.small_int() > 0) {
    int64_t remainder = lhs.small_int() % rhs.small_int();
    bool below = remainder < 0;
    pair->items()[0] = Value::small_int(lhs.small_int() / rhs.small_int() - below);
    pair->items()[1] = Value::small_int(below ? remainder + rhs.small_int() : remainder);
    return pair;
  }
  pair->items()[0] = pair->items()[1] = Value::none();
  lhs = TRY(exact_number(rt, lhs));
  rhs = TRY(exact_number(rt, rhs));
  if (is_float(lhs) || is_float(rhs)) {
    double a = TRY(number_to_double(rt, lhs)), b = TRY(number_to_double(rt, rhs));
    pair->items()[0] = TRY(float_binary(rt, BinaryOperator::kFloorDivide, a, b));
    pair->items()[1] = TRY(float_binary(rt, BinaryOperator::kModulo, a, b));
  } else {
    TRY(int_divide(rt, lhs, rhs, &pair->items()[0], &pair->items()[1]));
  }
  return pair;
}

}  // namespace sandboa::runtime
