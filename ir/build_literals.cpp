// Literals, and expressions made of nothing else, which become constants without any code.
#include <algorithm>

#include "ir/big_literal.h"
#include "ir/function_builder.h"
#include "support/native_stack.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::LiteralKind;
using frontend::SourceRange;

const Literal* FunctionBuilder::make_literal(const frontend::Literal& value, SourceRange range) {
  auto* literal = arena_.make<Literal>();
  switch (value.kind) {
    case LiteralKind::kNone:
      literal->kind = ConstantKind::kNone;
      break;
    case LiteralKind::kFalse:
      literal->kind = ConstantKind::kFalse;
      break;
    case LiteralKind::kTrue:
      literal->kind = ConstantKind::kTrue;
      break;
    case LiteralKind::kEllipsis:
      literal->kind = ConstantKind::kEllipsis;
      break;
    case LiteralKind::kInt:
      if (value.fits_int64) {
        literal->kind = ConstantKind::kInt;
        literal->integer = value.integer;
      } else {
        literal->kind = ConstantKind::kBigInt;
        literal->text = hexadecimal_digits(value.text, value.base, state_.arena);
        if (literal->text.empty()) {
          state_.fail(frontend::ErrorType::kSyntaxError, "integer literal has too many decimal digits", range);
        }
      }
      break;
    case LiteralKind::kFloat:
      literal->kind = ConstantKind::kFloat;
      literal->number = value.number;
      break;
    case LiteralKind::kImaginary:
      literal->kind = ConstantKind::kComplex;
      literal->number = value.number;
      break;
    case LiteralKind::kStr:
      literal->kind = ConstantKind::kStr;
      literal->text = value.text;
      break;
    case LiteralKind::kBytes:
      literal->kind = ConstantKind::kBytes;
      literal->text = value.text;
      break;
  }
  return literal;
}

const Literal* FunctionBuilder::constant_of(const frontend::Expr* expression) {
  if (const auto* constant = frontend::try_as<frontend::Constant>(expression)) {
    return make_literal(constant->value, constant->range());
  }
  if (const auto* unary = frontend::try_as<frontend::UnaryOp>(expression)) {
    const auto* operand = frontend::try_as<frontend::Constant>(unary->operand);
    if (unary->op != frontend::UnaryOperator::kUSub || operand == nullptr) return nullptr;
    const frontend::Literal& value = operand->value;
    if (value.kind == LiteralKind::kInt && value.fits_int64) {
      auto* literal = arena_.make<Literal>();
      literal->kind = ConstantKind::kInt;
      literal->integer = -value.integer;  // literals are not negative, so this cannot overflow
      return literal;
    }
    if (value.kind == LiteralKind::kFloat) {
      auto* literal = arena_.make<Literal>();
      literal->kind = ConstantKind::kFloat;
      literal->number = -value.number;
      return literal;
    }
    return nullptr;
  }
  if (const auto* tuple = frontend::try_as<frontend::Tuple>(expression)) {
    if (support::NativeStack::near_limit()) return nullptr;  // the caller's own guard reports it
    return constant_sequence(ConstantKind::kTuple, tuple->elts);
  }
  return nullptr;
}

const Literal* FunctionBuilder::constant_sequence(ConstantKind kind, std::span<frontend::Expr* const> elements) {
  // Most displays are not constant, and say so in their first or last element.
  auto may_be_constant = [](const frontend::Expr* element) {
    return frontend::is<frontend::Constant>(element) || frontend::is<frontend::UnaryOp>(element) ||
           frontend::is<frontend::Tuple>(element);
  };
  if (!elements.empty() && (!may_be_constant(elements.front()) || !may_be_constant(elements.back()))) return nullptr;
  for (const frontend::Expr* element : elements) {
    if (!may_be_constant(element)) return nullptr;
  }
  auto values = arena_.make_span<const Literal*>(elements.size());
  for (size_t i = 0; i < elements.size(); ++i) {
    values[i] = constant_of(elements[i]);
    if (values[i] == nullptr) return nullptr;
  }
  auto* literal = arena_.make<Literal>();
  literal->kind = kind;
  literal->elements = values;
  return literal;
}

int FunctionBuilder::constant_truth(const frontend::Expr* expression) const {
  if (const auto* constant = frontend::try_as<frontend::Constant>(expression)) {
    const frontend::Literal& value = constant->value;
    switch (value.kind) {
      case LiteralKind::kNone:
      case LiteralKind::kFalse:
        return 0;
      case LiteralKind::kTrue:
      case LiteralKind::kEllipsis:
        return 1;
      case LiteralKind::kInt:
        return !value.fits_int64 || value.integer != 0;
      case LiteralKind::kFloat:
      case LiteralKind::kImaginary:
        return value.number != 0;
      case LiteralKind::kStr:
      case LiteralKind::kBytes:
        return !value.text.empty();
    }
  }
  if (is_global_name(expression, "__debug__")) return state_.options.optimize > 0 ? 0 : 1;
  return -1;
}

}  // namespace sandboa::ir
