// Targets of assignments, loops, `with`, `del`: expressions of which only some kinds are allowed.
#include "frontend/parser_core.h"

namespace sandboa::frontend {

const char* Parser::describe(const Expr* expression) {
  switch (expression->kind) {
    case NodeKind::kAttribute:
      return "attribute";
    case NodeKind::kSubscript:
      return "subscript";
    case NodeKind::kStarred:
      return "starred";
    case NodeKind::kName:
      return "name";
    case NodeKind::kList:
      return "list";
    case NodeKind::kTuple:
      return "tuple";
    case NodeKind::kLambda:
      return "lambda";
    case NodeKind::kCall:
      return "function call";
    case NodeKind::kBoolOp:
    case NodeKind::kBinOp:
    case NodeKind::kUnaryOp:
      return "expression";
    case NodeKind::kGeneratorExp:
      return "generator expression";
    case NodeKind::kYield:
    case NodeKind::kYieldFrom:
      return "yield expression";
    case NodeKind::kAwait:
      return "await expression";
    case NodeKind::kListComp:
      return "list comprehension";
    case NodeKind::kSetComp:
      return "set comprehension";
    case NodeKind::kDictComp:
      return "dict comprehension";
    case NodeKind::kDict:
      return "dict literal";
    case NodeKind::kSet:
      return "set display";
    case NodeKind::kJoinedStr:
    case NodeKind::kFormattedValue:
      return "f-string expression";
    case NodeKind::kTemplateStr:
    case NodeKind::kInterpolation:
      return "t-string expression";
    case NodeKind::kConstant:
      switch (as<Constant>(expression)->value.kind) {
        case LiteralKind::kNone:
          return "None";
        case LiteralKind::kFalse:
          return "False";
        case LiteralKind::kTrue:
          return "True";
        case LiteralKind::kEllipsis:
          return "ellipsis";
        default:
          return "literal";
      }
    case NodeKind::kCompare:
      return "comparison";
    case NodeKind::kIfExp:
      return "conditional expression";
    case NodeKind::kNamedExpr:
      return "named expression";
    default:
      return "expression";
  }
}

// Depth: targets nest no deeper than the parser allowed for expressions.
bool Parser::set_target_context(Expr* target, ExprContext context) {
  switch (target->kind) {
    case NodeKind::kName:
      as<Name>(target)->ctx = context;
      return true;
    case NodeKind::kAttribute:
      as<Attribute>(target)->ctx = context;
      return true;
    case NodeKind::kSubscript:
      as<Subscript>(target)->ctx = context;
      return true;
    case NodeKind::kStarred: {
      if (context == ExprContext::kDel) return false;
      Starred* starred = as<Starred>(target);
      if (starred->value->kind == NodeKind::kStarred) return false;
      starred->ctx = context;
      return set_target_context(starred->value, context);
    }
    case NodeKind::kTuple:
    case NodeKind::kList: {
      bool is_tuple = target->kind == NodeKind::kTuple;
      for (Expr* element : is_tuple ? as<Tuple>(target)->elts : as<List>(target)->elts) {
        if (!set_target_context(element, context)) return false;
      }
      (is_tuple ? as<Tuple>(target)->ctx : as<List>(target)->ctx) = context;
      return true;
    }
    default:
      return false;
  }
}

Expr* Parser::find_invalid_target(Expr* target, TargetUse use) {
  switch (target->kind) {
    case NodeKind::kName:
    case NodeKind::kAttribute:
    case NodeKind::kSubscript:
      return nullptr;
    case NodeKind::kTuple:
    case NodeKind::kList:
      for (Expr* element : target->kind == NodeKind::kTuple ? as<Tuple>(target)->elts : as<List>(target)->elts) {
        if (Expr* invalid = find_invalid_target(element, use)) return invalid;
      }
      return nullptr;
    case NodeKind::kStarred:
      if (use == TargetUse::kDelete) return target;
      return find_invalid_target(as<Starred>(target)->value, use);
    case NodeKind::kCompare:
      // `for x in y` reads `x in y` as a comparison when it looks for what went wrong.
      if (use == TargetUse::kFor || use == TargetUse::kComprehension) {
        Compare* compare = as<Compare>(target);
        if (compare->ops[0] == CompareOperator::kIn) return find_invalid_target(compare->left, use);
        return nullptr;
      }
      return target;
    default:
      return target;
  }
}

std::nullptr_t Parser::fail_target(Expr* target, TargetUse use) {
  if (speculating()) return fail();
  Expr* invalid = find_invalid_target(target, use);
  if (invalid == nullptr) return fail();
  const char* verb = use == TargetUse::kDelete ? "cannot delete " : "cannot assign to ";
  return fail_at(invalid->range(), std::string(verb) + describe(invalid));
}

// One target of a `for` or `with`, without commas: everything that binds tighter than `in`.
Expr* Parser::parse_one_target() {
  if (at(TokenKind::kStar)) return parse_starred_bitor();
  return parse_operators(OperatorLevel::kBitOr);
}

// The targets between `for` and `in`.
Expr* Parser::parse_targets(TargetUse use) {
  uint32_t start_offset = start();
  uint32_t first_token = position_;
  if (at(TokenKind::kKeywordNot) && hint_loop_target(first_token)) return nullptr;
  Expr* target = parse_one_target();
  if (target == nullptr) return nullptr;
  if (at(TokenKind::kComma)) {
    target = finish_tuple(target, start_offset, &Parser::parse_one_target);
    if (target == nullptr) return nullptr;
  }
  if (use == TargetUse::kComprehension && !at(TokenKind::kKeywordIn) && !at(TokenKind::kError)) {
    return fail_at_token("'in' expected after for-loop variables");
  }
  if (!set_target_context(target, ExprContext::kStore)) return fail_target(target, use);
  return target;
}

}  // namespace sandboa::frontend
