// Binary and unary operators on any two values: numbers first, then sequences and sets, then CPython's error texts.
#include <utility>

#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/library_methods.h"
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/number.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/exact.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::operations {

namespace {

constexpr int kOperatorCount = static_cast<int>(BinaryOperator::kBitXor) + 1;

struct OperatorRow {
  const char* symbol;
  const char* in_place_symbol;
  Dunder dunder;  // the reflected and the in-place one follow it
  PreludeFunction function;
  PreludeFunction in_place_function;
};

constexpr OperatorRow kOperators[kOperatorCount] = {
    {"+", "+=", Dunder::kAdd, PreludeFunction::koperator_add, PreludeFunction::koperator_iadd},
    {"-", "-=", Dunder::kSub, PreludeFunction::koperator_sub, PreludeFunction::koperator_isub},
    {"*", "*=", Dunder::kMul, PreludeFunction::koperator_mul, PreludeFunction::koperator_imul},
    {"/", "/=", Dunder::kTrueDiv, PreludeFunction::koperator_truediv, PreludeFunction::koperator_itruediv},
    {"//", "//=", Dunder::kFloorDiv, PreludeFunction::koperator_floordiv, PreludeFunction::koperator_ifloordiv},
    {"%", "%=", Dunder::kMod, PreludeFunction::koperator_mod, PreludeFunction::koperator_imod},
    {"**", "**=", Dunder::kPow, PreludeFunction::koperator_pow, PreludeFunction::koperator_ipow},
    {"@", "@=", Dunder::kMatMul, PreludeFunction::koperator_matmul, PreludeFunction::koperator_imatmul},
    {"<<", "<<=", Dunder::kLShift, PreludeFunction::koperator_lshift, PreludeFunction::koperator_ilshift},
    {">>", ">>=", Dunder::kRShift, PreludeFunction::koperator_rshift, PreludeFunction::koperator_irshift},
    {"&", "&=", Dunder::kAnd, PreludeFunction::koperator_and, PreludeFunction::koperator_iand},
    {"|", "|=", Dunder::kOr, PreludeFunction::koperator_or, PreludeFunction::koperator_ior},
    {"^", "^=", Dunder::kXor, PreludeFunction::koperator_xor, PreludeFunction::koperator_ixor},
};
static_assert(kOperators[static_cast<int>(BinaryOperator::kMatrixMultiply)].dunder == Dunder::kMatMul);
static_assert(kOperators[static_cast<int>(BinaryOperator::kBitXor)].dunder == Dunder::kXor);
static_assert(static_cast<int>(Dunder::kRXor) == static_cast<int>(Dunder::kXor) + 1);
static_assert(static_cast<int>(Dunder::kIXor) == static_cast<int>(Dunder::kXor) + 2);

const OperatorRow& row(BinaryOperator op) { return kOperators[static_cast<int>(op)]; }
Dunder after(Dunder dunder, int distance) { return static_cast<Dunder>(static_cast<int>(dunder) + distance); }

bool needs_guest_operator(BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  Dunder dunder = row(op).dunder;
  return has_guest_dunder(lhs, dunder) || has_guest_dunder(rhs, after(dunder, 1)) ||
         (in_place && has_guest_dunder(lhs, after(dunder, 2)));
}

// What methods in C++ of classes of the library answer, where no other class has a say: the left operand's, or the right
// one's behind a plain int. Empty: it is for guest code.
Outcome binary_by_library(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  Dunder dunder = row(op).dunder;
  const MethodDef* method = find_left_library_method(rt, lhs, rhs, dunder);
  Value arguments[2] = {lhs, rhs};
  if (method == nullptr && lhs.is_small_int()) {
    method = find_library_method(rt, rhs, after(dunder, 1), 2);
    std::swap(arguments[0], arguments[1]);
  }
  if (method == nullptr) return Value();
  Outcome result = method->code(rt, Arguments{arguments, {}, nullptr});
  if (result.ok()) return result.value() == Value::not_implemented() ? Value() : result.value();
  return result.signal() == Signal::kNeedsGuest ? Outcome(Value()) : std::move(result);
}

// Concatenation of a sequence, but for what binary_natively() does at once.
Outcome add_sequences(Runtime& rt, Value lhs, Value rhs, bool in_place) {
  if (has_kind(lhs, Kind::kList) && in_place) return list_extend_in_place(rt, lhs.as<List>(), rhs);
  if (has_kind(lhs, Kind::kBytes) || has_kind(lhs, Kind::kByteArray)) {
    if (has_guest_buffer(rhs) && !has_buffer(rhs)) {
      return rt.needs_guest(PreludeFunction::kjoin_buffer, {lhs, rhs, Value::boolean(in_place)});
    }
    if (in_place && has_kind(lhs, Kind::kByteArray)) return bytearray_extend_in_place(rt, lhs.as<ByteArray>(), rhs);
    if (!has_readable_buffer(rhs)) return raise_unsupported_binary(rt, BinaryOperator::kAdd, lhs, rhs, in_place);
    Outcome joined = bytes_concatenate(rt, span_of(lhs), TRY(read_buffer(rt, rhs)));
    return has_kind(lhs, Kind::kByteArray) ? as_bytearrays(rt, joined) : joined;
  }
  return raise_unsupported_binary(rt, BinaryOperator::kAdd, lhs, rhs, in_place);
}

// sequence * count, from either side.
Outcome repeat_sequence(Runtime& rt, Value lhs, Value rhs, bool in_place) {
  bool on_left = is_sequence(lhs);
  Value sequence = on_left ? lhs : rhs;
  Value factor = on_left ? rhs : lhs;
  if (!is_int(factor)) {
    if (has_guest_dunder(factor, Dunder::kIndex)) {
      return rt.needs_guest(in_place && on_left ? PreludeFunction::krepeat_in_place : PreludeFunction::krepeat_sequence,
                            {sequence, factor});
    }
    return raise_unsupported_binary(rt, BinaryOperator::kMultiply, lhs, rhs, in_place);
  }
  int64_t count;
  if (!int_fits_int64(factor, &count)) {
    return rt.raise(TypeId::kOverflowError, "cannot fit '%s' into an index-sized integer", type_name(factor));
  }
  switch (kind_of(sequence)) {
    case Kind::kStr:
      return str_repeat(rt, sequence.as<Str>(), count);
    case Kind::kBytes:
      return bytes_repeat(rt, span_of(sequence), count);
    case Kind::kByteArray:
      if (in_place && on_left) return bytearray_repeat_in_place(rt, sequence.as<ByteArray>(), count);
      return as_bytearrays(rt, bytes_repeat(rt, span_of(sequence), count));
    case Kind::kList:
      if (in_place && on_left) return list_repeat_in_place(rt, sequence.as<List>(), count);
      return list_repeat(rt, sequence.as<List>(), count);
    default:
      return tuple_repeat(rt, sequence.as<Tuple>(), count);
  }
}

// | & - ^ of dicts, sets and views. NotImplemented if the operands are none of these.
Outcome set_algebra(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  if (has_kind(lhs, Kind::kDict) && op == BinaryOperator::kBitOr) {
    if (in_place) return dict_or_in_place(rt, lhs.as<Dict>(), rhs);
    if (has_kind(rhs, Kind::kDict)) return dict_or(rt, lhs.as<Dict>(), rhs.as<Dict>());
  }
  if (is_set_operand(lhs) || is_set_operand(rhs)) return set_binary(rt, op, lhs, rhs, in_place);
  return Value::not_implemented();
}

bool takes_complex_numbers(BinaryOperator op) {
  return op <= BinaryOperator::kPower && op != BinaryOperator::kFloorDivide && op != BinaryOperator::kModulo;
}

// Everything that is not two real numbers.
SANDBOA_NOINLINE Outcome binary_by_kind(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  Value result = Value::not_implemented();
  if (temporal::is_temporal(lhs)) result = TRY(temporal::binary(rt, op, lhs, rhs));
  if (result != Value::not_implemented()) return result;
  switch (op) {
    case BinaryOperator::kAdd:
      if (is_sequence(lhs)) return add_sequences(rt, lhs, rhs, in_place);
      break;
    case BinaryOperator::kMultiply:
      if (is_sequence(lhs) || is_sequence(rhs)) return repeat_sequence(rt, lhs, rhs, in_place);
      break;
    case BinaryOperator::kModulo:
      if (has_kind(lhs, Kind::kBytes)) return bytes_percent_format(rt, lhs.as<Bytes>(), rhs);
      if (has_kind(lhs, Kind::kByteArray)) return bytearray_percent_format(rt, lhs.as<ByteArray>(), rhs);
      break;
    case BinaryOperator::kSubtract:
    case BinaryOperator::kBitAnd:
    case BinaryOperator::kBitOr:
    case BinaryOperator::kBitXor:
      result = TRY(set_algebra(rt, op, lhs, rhs, in_place));
      break;
    default:
      break;
  }
  if (result == Value::not_implemented() && op == BinaryOperator::kBitOr) result = TRY(union_of(rt, lhs, rhs));
  if (result == Value::not_implemented() && temporal::is_temporal(rhs)) result = TRY(temporal::binary(rt, op, lhs, rhs));
  if (result != Value::not_implemented()) return result;
  if (takes_complex_numbers(op) && is_number(lhs) && is_number(rhs)) return complex_binary(rt, op, lhs, rhs);
  return raise_unsupported_binary(rt, op, lhs, rhs, in_place);
}

bool takes_real_numbers(BinaryOperator op, Value lhs, Value rhs) {
  if (op == BinaryOperator::kMatrixMultiply) return false;
  return op <= BinaryOperator::kPower || !(is_float(lhs) || is_float(rhs));
}

}  // namespace

bool may_be_sequence(Value value) {
  switch (kind_of(value)) {
    case Kind::kDict:
    case Kind::kDictView:
    case Kind::kMappingProxy:
    case Kind::kMemoryView:
    case Kind::kRange:
    case Kind::kSet:
      return true;
    default:
      return is_sequence(value) || is_of_guest_class(value);
  }
}

bool is_sequence(Value value) {
  switch (kind_of(value)) {
    case Kind::kStr:
    case Kind::kBytes:
    case Kind::kByteArray:
    case Kind::kList:
    case Kind::kTuple:
      return true;
    default:
      return false;
  }
}

const char* symbol(BinaryOperator op) { return row(op).symbol; }
const char* in_place_symbol(BinaryOperator op) { return row(op).in_place_symbol; }

Outcome binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  if (lhs.is_small_int() && rhs.is_small_int() && op != BinaryOperator::kMatrixMultiply)
    return number_binary(rt, op, lhs, rhs);
  if (needs_guest_operator(op, lhs, rhs, in_place)) {
    Value result = in_place ? Value() : TRY(binary_by_library(rt, op, lhs, rhs));
    if (!result.is_empty()) return result;
    return rt.needs_guest(in_place ? row(op).in_place_function : row(op).function, {lhs, rhs});
  }
  return binary_natively(rt, op, lhs, rhs, in_place);
}

namespace {

Value behind_proxy(Value value) { return has_kind(value, Kind::kMappingProxy) ? value.as<MappingProxy>()->mapping : value; }

}  // namespace

Outcome binary_natively(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  Kind left = kind_of(lhs);
  bool are_alike = left == kind_of(rhs);
  if (are_alike && left == Kind::kInt && op != BinaryOperator::kMatrixMultiply) return number_binary(rt, op, lhs, rhs);
  if (op == BinaryOperator::kAdd && are_alike) {  // what sums in guest code mostly are
    if (left == Kind::kStr) return exactly(rt, str_concatenate(rt, lhs.as<Str>(), rhs.as<Str>()));
    if (left == Kind::kList && !in_place) return list_concatenate(rt, lhs.as<List>(), rhs.as<List>());
    if (left == Kind::kTuple) return exactly(rt, tuple_concatenate(rt, lhs.as<Tuple>(), rhs.as<Tuple>()));
    if (left == Kind::kBytes) return exactly(rt, bytes_concatenate(rt, span_of(lhs), span_of(rhs)));
  }
  if (op == BinaryOperator::kMultiply && rhs.is_small_int()) {
    if (left == Kind::kStr) return exactly(rt, str_repeat(rt, lhs.as<Str>(), rhs.small_int()));
    if (left == Kind::kList && !in_place) return list_repeat(rt, lhs.as<List>(), rhs.small_int());
    if (left == Kind::kTuple) return exactly(rt, tuple_repeat(rt, lhs.as<Tuple>(), rhs.small_int()));
  }
  bool numbers = (is_int(lhs) || is_float(lhs)) && (is_int(rhs) || is_float(rhs));
  if (numbers && takes_real_numbers(op, lhs, rhs)) return number_binary(rt, op, lhs, rhs);
  if (op == BinaryOperator::kModulo && left == Kind::kStr) return str_percent_format(rt, lhs.as<Str>(), rhs);
  if (op == BinaryOperator::kBitOr && (has_kind(lhs, Kind::kMappingProxy) || has_kind(rhs, Kind::kMappingProxy))) {
    if (in_place) return rt.raise_type_error("'|=' is not supported by mappingproxy; use '|' instead");
    return binary(rt, op, behind_proxy(lhs), behind_proxy(rhs), false);
  }
  Outcome result = binary_by_kind(rt, op, lhs, rhs, in_place);
  // What is answered may be an operand; of the mutable ones only what works in place answers it.
  bool is_operand = result.ok() && op != BinaryOperator::kModulo && (result.value() == lhs || result.value() == rhs);
  return is_operand ? exactly(rt, result) : result;
}

namespace {

struct UnaryRow {
  const char* symbol;
  Dunder dunder;
  PreludeFunction function;
};
constexpr UnaryRow kUnaryOperators[] = {{"-", Dunder::kNeg, PreludeFunction::koperator_neg},
                                        {"+", Dunder::kPos, PreludeFunction::koperator_pos},
                                        {"~", Dunder::kInvert, PreludeFunction::koperator_invert}};

}  // namespace

Outcome unary(Runtime& rt, UnaryOperator op, Value operand) {
  const UnaryRow& unary_row = kUnaryOperators[static_cast<int>(op)];
  if (has_guest_dunder(operand, unary_row.dunder)) return rt.needs_guest(unary_row.function, {operand});
  return unary_natively(rt, op, operand);
}

Outcome unary_natively(Runtime& rt, UnaryOperator op, Value operand) {
  if (is_int(operand) || is_float(operand)) return number_unary(rt, op, operand);
  if (is_complex(operand) && op != UnaryOperator::kInvert) {
    if (op == UnaryOperator::kPositive) return as_exact(rt, operand);
    const Complex* number = operand.as<const Complex>();
    return make_complex(rt, {-number->real, -number->imaginary});
  }
  if (temporal::is_temporal(operand)) {
    Value result = TRY(temporal::unary(rt, op, operand));
    if (result != Value::not_implemented()) return result;
  }
  return rt.raise_type_error("bad operand type for unary %s: '%s'", kUnaryOperators[static_cast<int>(op)].symbol,
                             type_name(operand));
}

namespace {

bool may_be_joined(Value value) {
  Kind kind = kind_of(value);
  return kind == Kind::kStr || kind == Kind::kList || kind == Kind::kTuple || kind == Kind::kBytes ||
         kind == Kind::kByteArray;
}

}  // namespace

SignalFailure raise_not_joinable(Runtime& rt, Value lhs, Value rhs) {
  Kind kind = kind_of(lhs);
  if (kind == Kind::kBytes || kind == Kind::kByteArray) {
    return rt.raise_type_error("can't concat %.100s to %s", type_name(rhs), type_name(lhs));
  }
  const char* name = type_name(builtin_type(type_of(lhs)->id));
  return rt.raise_type_error("can only concatenate %s (not \"%s\") to %s", name, type_name(rhs), name);
}

SignalFailure raise_unsupported_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  auto repeats = [](Value value) {
    bool is_overridden = has_guest_dunder(value, Dunder::kMul) || has_guest_dunder(value, Dunder::kRMul);
    return is_sequence(value) && !is_overridden;
  };
  if (op == BinaryOperator::kAdd && may_be_joined(lhs) && !has_guest_dunder(lhs, Dunder::kAdd)) {
    return raise_not_joinable(rt, lhs, rhs);
  }
  bool asks_left_alone = in_place && may_be_sequence(lhs);  // so that a sequence on the right is not seen
  if (op == BinaryOperator::kMultiply && (repeats(lhs) || (repeats(rhs) && !asks_left_alone))) {
    return rt.raise_type_error("can't multiply sequence by non-int of type '%s'", type_name(repeats(lhs) ? rhs : lhs));
  }
  const char* shown = in_place ? in_place_symbol(op) : op == BinaryOperator::kPower ? "** or pow()" : symbol(op);
  return rt.raise_type_error("unsupported operand type(s) for %s: '%.100s' and '%.100s'", shown, type_name(lhs),
                             type_name(rhs));
}

}  // namespace sandboa::runtime::operations
