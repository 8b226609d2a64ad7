#include "frontend/pattern_keys.h"

#include <cmath>
#include <tuple>

#include "frontend/dump.h"

namespace sandboa::frontend {

namespace {

// Parts of a complex number are written as the number of an imaginary literal.
std::string part_of_complex(double number) {
  Literal literal;
  literal.kind = LiteralKind::kImaginary;
  literal.number = number;
  std::string text = repr_literal(literal);
  text.pop_back();
  return text;
}

const UnaryOp* as_negation(const Expr* expression) {
  const auto* unary = try_as<UnaryOp>(expression);
  return unary != nullptr && unary->op == UnaryOperator::kUSub ? unary : nullptr;
}

}  // namespace

void PatternKey::read_constant(const Literal& literal, bool negated) {
  literal_ = &literal;
  is_negated_ = negated;
  int64_t sign = negated ? -1 : 1;
  switch (literal.kind) {
    case LiteralKind::kNone:
      class_ = Class::kNone;
      return;
    case LiteralKind::kEllipsis:
      class_ = Class::kEllipsis;
      return;
    case LiteralKind::kStr:
    case LiteralKind::kBytes:
      class_ = literal.kind == LiteralKind::kStr ? Class::kStr : Class::kBytes;
      text_ = literal.text;
      return;
    case LiteralKind::kTrue:
    case LiteralKind::kFalse:
      class_ = Class::kNumber;
      real_ = literal.kind == LiteralKind::kTrue ? 1 : 0;
      return;
    case LiteralKind::kInt:
      class_ = Class::kNumber;
      if (literal.fits_int64) {
        auto nearest = static_cast<double>(literal.integer);
        real_ = static_cast<double>(sign) * nearest;
        remainder_ = sign * static_cast<int64_t>(__int128{literal.integer} - static_cast<__int128>(nearest));
      } else {  // large ints differ by their digits
        real_ = static_cast<double>(sign) * HUGE_VAL;
        remainder_ = literal.base;
        text_ = literal.text;
      }
      return;
    case LiteralKind::kFloat:
      class_ = Class::kNumber;
      real_ = negated ? -literal.number : literal.number;
      return;
    case LiteralKind::kImaginary:
      class_ = Class::kNumber;
      is_complex_ = true;
      real_ = negated ? -0.0 : 0.0;
      imaginary_ = negated ? -literal.number : literal.number;
      return;
  }
}

bool PatternKey::read(const Expr* key) {
  if (const auto* sum = try_as<BinOp>(key)) {  // real part and imaginary part, nothing else parses
    const UnaryOp* negation = as_negation(sum->left);
    const auto* left = try_as<Constant>(negation != nullptr ? negation->operand : sum->left);
    const auto* right = try_as<Constant>(sum->right);
    if (left == nullptr || right == nullptr) return false;
    read_constant(left->value, negation != nullptr);
    real_ += 0.0;
    is_complex_ = true;
    imaginary_ = sum->op == BinaryOperator::kSub ? -right->value.number : right->value.number;
    return true;
  }
  const UnaryOp* negation = as_negation(key);
  const auto* constant = try_as<Constant>(negation != nullptr ? negation->operand : key);
  if (constant == nullptr) return false;
  read_constant(constant->value, negation != nullptr);
  return true;
}

bool operator<(const PatternKey& a, const PatternKey& b) {
  auto fields = [](const PatternKey& key) {
    return std::tie(key.class_, key.real_, key.imaginary_, key.remainder_, key.text_);
  };
  return fields(a) < fields(b);
}

std::string PatternKey::repr() const {
  if (is_complex_) {
    std::string imaginary = part_of_complex(imaginary_) + "j";
    if (real_ == 0 && !std::signbit(real_)) return imaginary;
    return "(" + part_of_complex(real_) + (std::signbit(imaginary_) ? "" : "+") + imaginary + ")";
  }
  bool is_zero_int = literal_->kind == LiteralKind::kInt && literal_->fits_int64 && literal_->integer == 0;
  return (is_negated_ && !is_zero_int ? "-" : "") + repr_literal(*literal_);
}

}  // namespace sandboa::frontend
