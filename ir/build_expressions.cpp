// Expressions other than literals, calls, displays and comprehensions, and conditions.
#include <algorithm>

#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::BinaryOperator;
using frontend::BoolOperator;
using frontend::CompareOperator;
using frontend::Expr;
using frontend::NodeKind;
using frontend::SourceRange;
using frontend::UnaryOperator;

namespace {

constexpr uint32_t kStringRun = 64;  // parts of an f-string that are joined at a time

Op binary_op(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::kAdd:
      return Op::kAdd;
    case BinaryOperator::kSub:
      return Op::kSubtract;
    case BinaryOperator::kMult:
      return Op::kMultiply;
    case BinaryOperator::kMatMult:
      return Op::kMatrixMultiply;
    case BinaryOperator::kDiv:
      return Op::kTrueDivide;
    case BinaryOperator::kMod:
      return Op::kModulo;
    case BinaryOperator::kPow:
      return Op::kPower;
    case BinaryOperator::kLShift:
      return Op::kLeftShift;
    case BinaryOperator::kRShift:
      return Op::kRightShift;
    case BinaryOperator::kBitOr:
      return Op::kBitOr;
    case BinaryOperator::kBitXor:
      return Op::kBitXor;
    case BinaryOperator::kBitAnd:
      return Op::kBitAnd;
    case BinaryOperator::kFloorDiv:
      return Op::kFloorDivide;
  }
  return Op::kAdd;
}

Op compare_op(CompareOperator op) {
  switch (op) {
    case CompareOperator::kEq:
      return Op::kEqual;
    case CompareOperator::kNotEq:
      return Op::kNotEqual;
    case CompareOperator::kLt:
      return Op::kLess;
    case CompareOperator::kLtE:
      return Op::kLessEqual;
    case CompareOperator::kGt:
      return Op::kGreater;
    case CompareOperator::kGtE:
      return Op::kGreaterEqual;
    case CompareOperator::kIs:
      return Op::kIs;
    case CompareOperator::kIsNot:
      return Op::kIsNot;
    case CompareOperator::kIn:
      return Op::kContains;
    case CompareOperator::kNotIn:
      return Op::kNotContains;
  }
  return Op::kEqual;
}

}  // namespace

Value FunctionBuilder::build_expression(Expr* expression, Slot place) {
  if (!reachable_ || !ok() || too_deep(expression)) return 0;
  switch (expression->kind) {
    case NodeKind::kConstant:
      return emit_literal(make_literal(frontend::as<frontend::Constant>(expression)->value, expression->range()), place);
    case NodeKind::kName:
      return load_symbol(frontend::as<frontend::Name>(expression)->symbol, expression->range(), place);
    case NodeKind::kCall:
    case NodeKind::kAttribute:
    case NodeKind::kSubscript:
      return build_chain(expression, place);
    case NodeKind::kBinOp:
      return build_binary(frontend::as<frontend::BinOp>(expression), place);
    case NodeKind::kUnaryOp:
      return build_unary(frontend::as<frontend::UnaryOp>(expression), place);
    case NodeKind::kBoolOp:
      return build_bool(frontend::as<frontend::BoolOp>(expression), place);
    case NodeKind::kCompare:
      return build_compare(frontend::as<frontend::Compare>(expression), place);
    case NodeKind::kIfExp:
      return build_conditional(frontend::as<frontend::IfExp>(expression), place);
    case NodeKind::kNamedExpr:
      return build_named(frontend::as<frontend::NamedExpr>(expression), place);
    case NodeKind::kList:
      return build_list(frontend::as<frontend::List>(expression)->elts, expression->range(), place);
    case NodeKind::kTuple:
      return build_tuple(frontend::as<frontend::Tuple>(expression)->elts, expression->range(), place);
    case NodeKind::kSet:
      return build_set(frontend::as<frontend::Set>(expression), place);
    case NodeKind::kDict:
      return build_dict(frontend::as<frontend::Dict>(expression), place);
    case NodeKind::kListComp:
    case NodeKind::kSetComp:
    case NodeKind::kDictComp:
      return build_comprehension(expression, place);
    case NodeKind::kGeneratorExp:
      return build_generator_expression(frontend::as<frontend::GeneratorExp>(expression), place);
    case NodeKind::kLambda:
      return build_lambda(frontend::as<frontend::Lambda>(expression), place);
    case NodeKind::kSlice:
      return build_slice(frontend::as<frontend::Slice>(expression), place);
    case NodeKind::kJoinedStr:
      return build_joined_string(frontend::as<frontend::JoinedStr>(expression), place);
    case NodeKind::kFormattedValue:
      return build_formatted_value(frontend::as<frontend::FormattedValue>(expression), place);
    case NodeKind::kYield:
      return build_yield(frontend::as<frontend::Yield>(expression), place);
    case NodeKind::kYieldFrom:
      return build_yield_from(frontend::as<frontend::YieldFrom>(expression), place);
    case NodeKind::kAwait:
      return build_await(frontend::as<frontend::Await>(expression), place);
    case NodeKind::kTemplateStr:
      return build_template(frontend::as<frontend::TemplateStr>(expression), place);
    default:
      unsupported(frontend::node_kind_name(expression->kind), expression);
      return 0;
  }
}

// An expression whose value nobody wants.
void FunctionBuilder::build_effect(Expr* expression) {
  bool has_branches = expression->kind == NodeKind::kBoolOp || expression->kind == NodeKind::kIfExp;
  if (!has_branches) {
    build_expression(expression);
    return;
  }
  if (!reachable_ || !ok() || too_deep(expression)) return;
  BlockId end = new_block();
  auto mark = bound_.mark();
  if (auto* conditional = frontend::try_as<frontend::IfExp>(expression)) {
    BlockId body = new_block();
    BlockId orelse = new_block();
    build_condition(conditional->test, body, orelse);
    mark = bound_.mark();
    start_block(body);
    build_effect(conditional->body);
    jump(end);
    bound_.rollback(mark);
    start_block(orelse);
    build_effect(conditional->orelse);
  } else {
    auto* node = frontend::as<frontend::BoolOp>(expression);
    for (size_t i = 0; i + 1 < node->values.size(); ++i) {
      BlockId next = new_block();
      bool is_and = node->op == BoolOperator::kAnd;
      build_condition(node->values[i], is_and ? next : end, is_and ? end : next);
      if (i == 0) mark = bound_.mark();
      start_block(next);
    }
    build_effect(node->values.back());
  }
  jump(end);
  bound_.rollback(mark);
  start_block(end);
}

// Left operands may be nested hundreds of thousands deep.
Value FunctionBuilder::build_binary(frontend::BinOp* node, Slot place) {
  Expr* first = node->left;
  size_t depth = 1;
  for (; frontend::is<frontend::BinOp>(first); first = frontend::as<frontend::BinOp>(first)->left) ++depth;
  auto spine = arena_.make_span<frontend::BinOp*>(depth);
  Expr* at = node;
  for (size_t i = depth; i-- > 0;) {
    spine[i] = frontend::as<frontend::BinOp>(at);
    at = spine[i]->left;
  }
  Value left = build_expression(first);
  for (frontend::BinOp* step : spine) {
    Value right = build_expression(step->right);
    uint32_t position = position_of(span_of(step));
    left = emit(binary_op(step->op), left, right, 0, 0, position, step == node ? place : Slot{});
  }
  return left;
}

Value FunctionBuilder::build_unary(frontend::UnaryOp* node, Slot place) {
  Value operand = build_expression(node->operand);
  Op op = Op::kNot;
  switch (node->op) {
    case UnaryOperator::kInvert:
      op = Op::kInvert;
      break;
    case UnaryOperator::kNot:
      op = Op::kNot;
      break;
    case UnaryOperator::kUAdd:
      op = Op::kPositive;
      break;
    case UnaryOperator::kUSub:
      op = Op::kNegate;
      break;
  }
  return emit(op, {operand}, node->range(), place);
}

Value FunctionBuilder::build_bool(frontend::BoolOp* node, Slot place) {
  Slot slot = merge_slot(place);
  BlockId end = new_block();
  auto mark = bound_.mark();
  bool is_and = node->op == BoolOperator::kAnd;
  for (size_t i = 0; i + 1 < node->values.size(); ++i) {
    BlockId next = new_block();
    build_tested_value(node->values[i], slot, is_and ? next : end, is_and ? end : next);
    if (i == 0) mark = bound_.mark();
    start_block(next);
  }
  build_expression(node->values.back(), slot);
  bound_.rollback(mark);
  start_block(end);
  return merged(slot, place);
}

// A value that is in `slot` wherever its truth leads. What decides a nested `and` or `or` is asked once, as in CPython.
void FunctionBuilder::build_tested_value(Expr* expression, Slot slot, BlockId if_true, BlockId if_false) {
  auto* node = frontend::try_as<frontend::BoolOp>(expression);
  if (node == nullptr || too_deep(expression)) {
    Value value = build_expression(expression, slot);
    branch(value, if_true, if_false, span_of(expression));
    return;
  }
  bool is_and = node->op == BoolOperator::kAnd;
  auto mark = bound_.mark();
  for (size_t i = 0; i + 1 < node->values.size(); ++i) {
    BlockId next = new_block();
    build_tested_value(node->values[i], slot, is_and ? next : if_true, is_and ? if_false : next);
    if (i == 0) mark = bound_.mark();
    start_block(next);
  }
  build_tested_value(node->values.back(), slot, if_true, if_false);
  bound_.rollback(mark);
}

Value FunctionBuilder::build_compare_operand(CompareOperator op, Expr* expression) {
  if (op == CompareOperator::kIn || op == CompareOperator::kNotIn) {
    // A set display stays one: string hashes are keyed per session, so a frozen set cannot be shared by all of them.
    if (auto* list = frontend::try_as<frontend::List>(expression)) {
      const Literal* constant = constant_sequence(ConstantKind::kTuple, list->elts);
      if (constant != nullptr) return emit_literal(constant);
    }
  }
  return build_expression(expression);
}

Value FunctionBuilder::build_compare_step(CompareOperator op, Value left, Value right, SourceRange range, Slot place) {
  Op operation = compare_op(op);
  uint32_t position = (info(operation).effects & kRaises) != 0 ? position_of(range) : kNoPosition;
  return emit(operation, left, right, 0, 0, position, place);
}

Value FunctionBuilder::build_compare(frontend::Compare* node, Slot place) {
  size_t count = node->ops.size();
  Slot slot = count > 1 ? merge_slot(place) : place;
  Value left = build_expression(node->left);
  Value right = build_compare_operand(node->ops[0], node->comparators[0]);
  if (count == 1) return build_compare_step(node->ops[0], left, right, node->range(), place);
  BlockId end = new_block();
  auto mark = bound_.mark();
  for (size_t i = 0; i < count; ++i) {
    if (i != 0) right = build_compare_operand(node->ops[i], node->comparators[i]);
    Value result = build_compare_step(node->ops[i], left, right, node->range(), slot);
    if (i + 1 == count) break;
    BlockId next = new_block();
    branch(result, next, end, node->range());
    start_block(next);
    left = right;
  }
  bound_.rollback(mark);
  start_block(end);
  return merged(slot, place);
}

Value FunctionBuilder::build_conditional(frontend::IfExp* node, Slot place) {
  Slot slot = merge_slot(place);
  BlockId body = new_block();
  BlockId orelse = new_block();
  BlockId end = new_block();
  build_condition(node->test, body, orelse);
  auto mark = bound_.mark();
  start_block(body);
  build_expression(node->body, slot);
  jump(end);
  bound_.rollback(mark);
  start_block(orelse);
  build_expression(node->orelse, slot);
  bound_.rollback(mark);
  start_block(end);
  return merged(slot, place);
}

Value FunctionBuilder::build_named(frontend::NamedExpr* node, Slot place) {
  Value value = build_expression(node->value, place);
  build_store(node->target, value);
  return value;
}

Value FunctionBuilder::build_slice(frontend::Slice* node, Slot place) {
  WindowId window = open_window();
  for (Expr* part : {node->lower, node->upper, node->step}) {
    Slot slot = next_slot(window);
    if (part == nullptr) {
      emit_singleton(ConstantKind::kNone, slot);
    } else {
      build_expression(part, slot);
    }
  }
  return emit(Op::kBuildSlice, {window}, node->range(), place);
}

namespace {

bool has_fields(const frontend::JoinedStr* spec) {
  return spec != nullptr && std::any_of(spec->values.begin(), spec->values.end(),
                                        [](const Expr* part) { return part->kind == frontend::NodeKind::kFormattedValue; });
}

}  // namespace

Value FunctionBuilder::build_formatted_value(frontend::FormattedValue* node, Slot place) {
  Value value = build_expression(node->value);
  bool converts = node->conversion > 0;
  auto convert = [&](Value result) {
    if (reachable_ && converts) at(result).flag = static_cast<uint8_t>(node->conversion);
    return result;
  };
  if (converts && has_fields(node->format_spec)) {  // the fields are evaluated after the conversion
    value = convert(emit(Op::kFormatValue, {value, kNoValue}, node->range()));
    converts = false;
  }
  Value spec = node->format_spec != nullptr ? build_expression(node->format_spec) : kNoValue;
  return convert(emit(Op::kFormatValue, {value, spec}, node->range(), place));
}

Value FunctionBuilder::build_joined_string(frontend::JoinedStr* node, Slot place) {
  if (node->values.empty()) return emit_text({}, place);
  if (node->values.size() == 1) return build_expression(node->values[0], place);
  WindowId window = open_window();
  uint32_t count = 0;
  for (size_t i = 0; i < node->values.size(); ++i) {
    if (count == kStringRun) {  // what there is so far becomes the first part of the next run
      Value part = emit(Op::kBuildString, {window}, node->range());
      window = open_window();
      emit_copy(part, next_slot(window));
      count = 1;
    }
    build_expression(node->values[i], next_slot(window));
    ++count;
  }
  return emit(Op::kBuildString, {window}, node->range(), place);
}

Value FunctionBuilder::build_yield(frontend::Yield* node, Slot place) {
  Value value = node->value != nullptr ? build_expression(node->value) : emit_singleton(ConstantKind::kNone);
  return emit(Op::kYield, {value}, node->range(), place);
}

Value FunctionBuilder::build_yield_from(frontend::YieldFrom* node, Slot place) {
  Slot slot{open_merge(), 0};
  Value source = build_expression(node->value);
  Value iterator = emit(Op::kGetYieldFromIter, {source}, node->range());
  Value result = build_delegation(iterator, slot, position_of(node->range()));
  return place ? emit_copy(result, place) : result;
}

void FunctionBuilder::build_condition(Expr* expression, BlockId if_true, BlockId if_false) {
  // What is bound after the first test is bound on both ways out; later tests may not run.
  DefiniteAssignment::Mark certain = UINT32_MAX;
  auto first_test_done = [&] {
    if (certain == UINT32_MAX) certain = bound_.mark();
  };
  for (;;) {
    if (!reachable_ || !ok() || too_deep(expression)) break;
    if (int truth = constant_truth(expression); truth >= 0) {
      jump(truth == 1 ? if_true : if_false);
      break;
    }
    if (auto* unary = frontend::try_as<frontend::UnaryOp>(expression);
        unary != nullptr && unary->op == UnaryOperator::kNot) {
      std::swap(if_true, if_false);
      expression = unary->operand;
      continue;
    }
    if (auto* node = frontend::try_as<frontend::BoolOp>(expression)) {
      bool is_and = node->op == BoolOperator::kAnd;
      for (size_t i = 0; i + 1 < node->values.size(); ++i) {
        BlockId next = new_block();
        build_condition(node->values[i], is_and ? next : if_true, is_and ? if_false : next);
        first_test_done();
        start_block(next);
      }
      expression = node->values.back();
      continue;
    }
    if (auto* node = frontend::try_as<frontend::Compare>(expression); node != nullptr && node->ops.size() > 1) {
      build_compare_condition(node, if_true, if_false);
      break;
    }
    if (auto* node = frontend::try_as<frontend::IfExp>(expression)) {
      BlockId body = new_block();
      BlockId orelse = new_block();
      build_condition(node->test, body, orelse);
      first_test_done();
      start_block(body);
      build_condition(node->body, if_true, if_false);
      bound_.rollback(certain);
      start_block(orelse);
      expression = node->orelse;
      continue;
    }
    branch(build_expression(expression), if_true, if_false, span_of(expression));
    break;
  }
  if (certain != UINT32_MAX) bound_.rollback(certain);
}

void FunctionBuilder::build_compare_condition(frontend::Compare* node, BlockId if_true, BlockId if_false) {
  Value left = build_expression(node->left);
  auto certain = bound_.mark();
  for (size_t i = 0; i < node->ops.size(); ++i) {
    Value right = build_compare_operand(node->ops[i], node->comparators[i]);
    Value result = build_compare_step(node->ops[i], left, right, node->range(), {});
    if (i == 0) certain = bound_.mark();
    bool is_last = i + 1 == node->ops.size();
    BlockId next = is_last ? if_true : new_block();
    branch(result, next, if_false, node->range());
    if (!is_last) start_block(next);
    left = right;
  }
  bound_.rollback(certain);
}

}  // namespace sandboa::ir
