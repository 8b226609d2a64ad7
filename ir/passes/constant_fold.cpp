// Constant folding. Integers are folded up to 128 bits; floats exactly as the run-time operations would; what raises or is
// large stays as it is.
#include <cstring>

#include "ir/big_literal.h"
#include "ir/passes.h"

namespace sandboa::ir {

using bytecode::ConstantKind;

namespace {

constexpr size_t kMaxBytes = 4096;
constexpr size_t kMaxElements = 256;
constexpr int64_t kExactInteger = int64_t{1} << 53;  // floats hold all integers up to here
using Wide = __int128;

void become(Function& function, Value value, const Literal& result, Type type) {
  Instruction& instruction = function.code[value];
  instruction.op = Op::kConst;
  instruction.type = type;
  instruction.position = kNoPosition;
  instruction.set_literal(function.arena.make<Literal>(result));
}

Literal of_int(Function& function, Wide value) {
  Literal literal;
  if (value >= INT64_MIN && value <= INT64_MAX) {
    literal.kind = ConstantKind::kInt;
    literal.integer = static_cast<int64_t>(value);
  } else {
    literal.kind = ConstantKind::kBigInt;
    literal.text = hexadecimal_digits(value, function.text_arena);
  }
  return literal;
}

Literal of_float(double value) {
  Literal literal;
  literal.kind = ConstantKind::kFloat;
  literal.number = value;
  return literal;
}

Literal of_bool(bool value) {
  Literal literal;
  literal.kind = value ? ConstantKind::kTrue : ConstantKind::kFalse;
  return literal;
}

bool power(int64_t base, int64_t exponent, Wide* result) {
  if (exponent < 0) return false;
  Wide power = 1;
  Wide square = base;
  for (int64_t left = exponent;;) {
    if ((left & 1) != 0 && __builtin_mul_overflow(power, square, &power)) return false;
    left >>= 1;
    if (left == 0) break;
    if (__builtin_mul_overflow(square, square, &square)) return false;
  }
  *result = power;
  return true;
}

bool fold_int(Op op, int64_t left, int64_t right, Wide* result) {
  Wide a = left;
  Wide b = right;
  switch (op) {
    case Op::kAdd:
      *result = a + b;
      return true;
    case Op::kSubtract:
      *result = a - b;
      return true;
    case Op::kMultiply:
      *result = a * b;
      return true;
    case Op::kFloorDivide:
    case Op::kModulo: {
      if (b == 0) return false;
      Wide quotient = a / b;
      if (a % b != 0 && (a < 0) != (b < 0)) --quotient;
      *result = op == Op::kFloorDivide ? quotient : a - quotient * b;
      return true;
    }
    case Op::kPower:
      return power(left, right, result);
    case Op::kLeftShift:
      if (right < 0 || right > 126) return false;
      *result = static_cast<Wide>(static_cast<unsigned __int128>(a) << right);
      return (*result >> right) == a;
    case Op::kRightShift:
      if (right < 0) return false;
      *result = a >> (right > 127 ? 127 : right);
      return true;
    case Op::kBitAnd:
      *result = a & b;
      return true;
    case Op::kBitOr:
      *result = a | b;
      return true;
    case Op::kBitXor:
      *result = a ^ b;
      return true;
    default:
      return false;
  }
}

bool fold_float(Op op, double left, double right, double* result) {
  switch (op) {
    case Op::kAdd:
      *result = left + right;
      return true;
    case Op::kSubtract:
      *result = left - right;
      return true;
    case Op::kMultiply:
      *result = left * right;
      return true;
    case Op::kTrueDivide:
      if (right == 0) return false;
      *result = left / right;
      return true;
    default:
      return false;
  }
}

// Of an int only if the conversion is exact.
bool as_float(const Literal& literal, double* result) {
  if (literal.kind == ConstantKind::kFloat) {
    *result = literal.number;
    return true;
  }
  if (literal.kind != ConstantKind::kInt) return false;
  *result = static_cast<double>(literal.integer);
  return literal.integer >= -kExactInteger && literal.integer <= kExactInteger;
}

std::string_view repeat(Function& function, std::string_view text, size_t count) {
  auto* data = static_cast<char*>(function.text_arena.allocate(text.size() * count + 1));
  for (size_t i = 0; i < count; ++i) std::memcpy(data + i * text.size(), text.data(), text.size());
  return {data, text.size() * count};
}

// str, bytes and tuples.
bool fold_sequence(Function& function, Op op, const Literal& left, const Literal& right, Literal* result) {
  bool is_text = left.kind == ConstantKind::kStr || left.kind == ConstantKind::kBytes;
  if (!is_text && left.kind != ConstantKind::kTuple) return false;
  *result = left;
  if (op == Op::kAdd && right.kind == left.kind) {
    if (is_text) {
      if (left.text.size() + right.text.size() > kMaxBytes) return false;
      auto* data = static_cast<char*>(function.text_arena.allocate(left.text.size() + right.text.size() + 1));
      if (!left.text.empty()) std::memcpy(data, left.text.data(), left.text.size());
      if (!right.text.empty()) std::memcpy(data + left.text.size(), right.text.data(), right.text.size());
      result->text = {data, left.text.size() + right.text.size()};
      return true;
    }
    size_t size = left.elements.size() + right.elements.size();
    if (size > kMaxElements) return false;
    auto elements = function.arena.make_span<const Literal*>(size);
    size_t count = 0;
    for (auto part : {left.elements, right.elements}) {
      for (const Literal* element : part) elements[count++] = element;
    }
    result->elements = elements;
    return true;
  }
  if (op != Op::kMultiply || right.kind != ConstantKind::kInt) return false;
  auto count = static_cast<uint64_t>(right.integer < 0 ? 0 : right.integer);
  if (is_text) {
    if (count > kMaxBytes || left.text.size() * count > kMaxBytes) return false;
    result->text = repeat(function, left.text, count);
    return true;
  }
  if (count > kMaxElements || left.elements.size() * count > kMaxElements) return false;
  auto elements = function.arena.make_span<const Literal*>(left.elements.size() * count);
  for (size_t i = 0; i < elements.size(); ++i) elements[i] = left.elements[i % left.elements.size()];
  result->elements = elements;
  return true;
}

template <class T>
bool compare(Op op, T left, T right) {
  switch (op) {
    case Op::kLess:
      return left < right;
    case Op::kLessEqual:
      return left <= right;
    case Op::kGreater:
      return left > right;
    case Op::kGreaterEqual:
      return left >= right;
    case Op::kEqual:
      return left == right;
    default:
      return left != right;
  }
}

void fold_binary(Function& function, Value value, const Literal& left, const Literal& right) {
  Op op = function.code[value].op;
  bool is_compare = op >= Op::kLess && op <= Op::kNotEqual;
  bool both_ints = left.kind == ConstantKind::kInt && right.kind == ConstantKind::kInt;
  if (is_compare) {
    if (both_ints) {
      become(function, value, of_bool(compare(op, left.integer, right.integer)), Type::kBool);
    } else if (left.kind == ConstantKind::kFloat && right.kind == ConstantKind::kFloat) {
      become(function, value, of_bool(compare(op, left.number, right.number)), Type::kBool);
    } else if (left.kind == ConstantKind::kStr && right.kind == ConstantKind::kStr) {
      // UTF-8 orders like code points, surrogates in generalised form included.
      become(function, value, of_bool(compare(op, left.text.compare(right.text), 0)), Type::kBool);
    }
    return;
  }
  Wide wide = 0;
  if (both_ints && fold_int(op, left.integer, right.integer, &wide)) {
    become(function, value, of_int(function, wide), Type::kInt);
    return;
  }
  double a = 0;
  double b = 0;
  double number = 0;
  bool has_float = left.kind == ConstantKind::kFloat || right.kind == ConstantKind::kFloat || op == Op::kTrueDivide;
  if (has_float && as_float(left, &a) && as_float(right, &b) && fold_float(op, a, b, &number)) {
    become(function, value, of_float(number), Type::kFloat);
    return;
  }
  Literal sequence;
  if (!fold_sequence(function, op, left, right, &sequence)) return;
  Type type = sequence.kind == ConstantKind::kStr     ? Type::kStr
              : sequence.kind == ConstantKind::kBytes ? Type::kBytes
                                                      : Type::kTuple;
  become(function, value, sequence, type);
}

int truth(const Literal& literal) {
  switch (literal.kind) {
    case ConstantKind::kNone:
    case ConstantKind::kFalse:
      return 0;
    case ConstantKind::kTrue:
    case ConstantKind::kEllipsis:
    case ConstantKind::kBigInt:
      return 1;
    case ConstantKind::kInt:
      return literal.integer != 0;
    case ConstantKind::kFloat:
    case ConstantKind::kComplex:
      return literal.number != 0;
    case ConstantKind::kStr:
    case ConstantKind::kBytes:
      return !literal.text.empty();
    case ConstantKind::kTuple:
    case ConstantKind::kFrozenSet:
      return !literal.elements.empty();
  }
  return -1;
}

void fold_unary(Function& function, Value value, const Literal& operand) {
  Op op = function.code[value].op;
  if (op == Op::kNot || op == Op::kToBool) {
    become(function, value, of_bool((truth(operand) != 0) == (op == Op::kToBool)), Type::kBool);
    return;
  }
  if (operand.kind == ConstantKind::kFloat && op != Op::kInvert) {
    become(function, value, of_float(op == Op::kNegate ? -operand.number : operand.number), Type::kFloat);
    return;
  }
  if (operand.kind == ConstantKind::kBigInt && op == Op::kNegate && operand.text == "8000000000000000") {
    become(function, value, of_int(function, INT64_MIN), Type::kInt);
    return;
  }
  if (operand.kind == ConstantKind::kBigInt && op == Op::kNegate && !operand.text.starts_with('-')) {
    Literal negative = operand;
    auto* data = static_cast<char*>(function.text_arena.allocate(operand.text.size() + 1));
    data[0] = '-';
    std::memcpy(data + 1, operand.text.data(), operand.text.size());
    negative.text = {data, operand.text.size() + 1};
    become(function, value, negative, Type::kInt);
    return;
  }
  if (operand.kind != ConstantKind::kInt) return;
  Wide wide = operand.integer;
  if (op == Op::kNegate) wide = -wide;
  if (op == Op::kInvert) wide = ~wide;
  become(function, value, of_int(function, wide), Type::kInt);
}

}  // namespace

void fold_constants(Function& function, Value value) {
  const Instruction& instruction = function.code[value];
  if (instruction.op == Op::kLoadItem || instruction.op == Op::kCheckBound) return;
  const Literal* left = constant_value(function, instruction.a());
  if (left == nullptr) return;
  if (instruction.op >= Op::kNegate && instruction.op <= Op::kToBool) {
    fold_unary(function, value, *left);
    return;
  }
  const Literal* right = constant_value(function, instruction.b());
  if (right != nullptr) fold_binary(function, value, *left, *right);
}

}  // namespace sandboa::ir
