// Simple statements, and storing into and deleting targets.
#include <algorithm>

#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::NodeKind;
using frontend::SourceRange;
using frontend::Stmt;

namespace {

constexpr size_t kMaxParallelTargets = 16;

Op augmented_op(frontend::BinaryOperator op) {
  switch (op) {
    case frontend::BinaryOperator::kAdd:
      return Op::kAdd;
    case frontend::BinaryOperator::kSub:
      return Op::kSubtract;
    case frontend::BinaryOperator::kMult:
      return Op::kMultiply;
    case frontend::BinaryOperator::kMatMult:
      return Op::kMatrixMultiply;
    case frontend::BinaryOperator::kDiv:
      return Op::kTrueDivide;
    case frontend::BinaryOperator::kMod:
      return Op::kModulo;
    case frontend::BinaryOperator::kPow:
      return Op::kPower;
    case frontend::BinaryOperator::kLShift:
      return Op::kLeftShift;
    case frontend::BinaryOperator::kRShift:
      return Op::kRightShift;
    case frontend::BinaryOperator::kBitOr:
      return Op::kBitOr;
    case frontend::BinaryOperator::kBitXor:
      return Op::kBitXor;
    case frontend::BinaryOperator::kBitAnd:
      return Op::kBitAnd;
    case frontend::BinaryOperator::kFloorDiv:
      return Op::kFloorDivide;
  }
  return Op::kAdd;
}

}  // namespace

void FunctionBuilder::build_body(std::span<Stmt* const> body) {
  for (Stmt* statement : body) {
    if (!reachable_ || !ok()) return;
    build_statement(statement);
  }
}

void FunctionBuilder::build_statement(Stmt* statement) {
  if (too_deep(statement)) return;
  if (arena_.over_limit() || state_.arena.over_limit()) {
    state_.fail(frontend::ErrorType::kMemoryError, "the program is too large to compile", statement->range());
    return;
  }
  switch (statement->kind) {
    case NodeKind::kExprStmt:
      if (state_.options.is_interactive && request_.scope->kind == frontend::ScopeKind::kModule) {
        build_displayed_expression(frontend::as<frontend::ExprStmt>(statement));
        return;
      }
      build_effect(frontend::as<frontend::ExprStmt>(statement)->value);
      return;
    case NodeKind::kAssign:
      build_assign(frontend::as<frontend::Assign>(statement));
      return;
    case NodeKind::kAugAssign:
      build_augmented_assign(frontend::as<frontend::AugAssign>(statement));
      return;
    case NodeKind::kAnnAssign:
      build_annotated_assign(frontend::as<frontend::AnnAssign>(statement));
      return;
    case NodeKind::kReturn:
      build_return(frontend::as<frontend::Return>(statement));
      return;
    case NodeKind::kIf:
      build_if(frontend::as<frontend::If>(statement));
      return;
    case NodeKind::kFor:
      build_for(frontend::as<frontend::For>(statement), false);
      return;
    case NodeKind::kAsyncFor:
      build_for(frontend::as<frontend::AsyncFor>(statement), true);
      return;
    case NodeKind::kWhile:
      build_while(frontend::as<frontend::While>(statement));
      return;
    case NodeKind::kBreak:
      leave(Exit::kBreak, 0);
      return;
    case NodeKind::kContinue:
      leave(Exit::kContinue, 0);
      return;
    case NodeKind::kFunctionDef:
      build_function_def(frontend::as<frontend::FunctionDef>(statement));
      return;
    case NodeKind::kAsyncFunctionDef:
      build_function_def(frontend::as<frontend::AsyncFunctionDef>(statement));
      return;
    case NodeKind::kClassDef:
      build_class_def(frontend::as<frontend::ClassDef>(statement));
      return;
    case NodeKind::kTry:
      build_try(frontend::as<frontend::Try>(statement));
      return;
    case NodeKind::kTryStar:
      build_try(frontend::as<frontend::TryStar>(statement));
      return;
    case NodeKind::kWith: {
      auto* node = frontend::as<frontend::With>(statement);
      build_with(node->items, node, false);
      return;
    }
    case NodeKind::kAsyncWith: {
      auto* node = frontend::as<frontend::AsyncWith>(statement);
      build_with(node->items, node, true);
      return;
    }
    case NodeKind::kMatch:
      build_match(frontend::as<frontend::Match>(statement));
      return;
    case NodeKind::kRaise:
      build_raise(frontend::as<frontend::Raise>(statement));
      return;
    case NodeKind::kAssert:
      build_assert(frontend::as<frontend::Assert>(statement));
      return;
    case NodeKind::kDelete:
      for (Expr* target : frontend::as<frontend::Delete>(statement)->targets) build_delete(target);
      return;
    case NodeKind::kPass:
    case NodeKind::kGlobal:
    case NodeKind::kNonlocal:
      return;
    case NodeKind::kImport:
      build_import(frontend::as<frontend::Import>(statement));
      return;
    case NodeKind::kImportFrom:
      build_import_from(frontend::as<frontend::ImportFrom>(statement));
      return;
    case NodeKind::kTypeAlias:
      build_type_alias(frontend::as<frontend::TypeAlias>(statement));
      return;
    default:
      unsupported(frontend::node_kind_name(statement->kind), statement);
      return;
  }
}

void FunctionBuilder::build_return(frontend::Return* node) {
  bool must_leave = context_ != nullptr;
  auto* constant = frontend::try_as<frontend::Constant>(node->value);
  bool is_none = node->value == nullptr || (constant != nullptr && constant->value.kind == frontend::LiteralKind::kNone);
  if (is_none && !must_leave) {
    emit(Op::kReturnNone);
    return;
  }
  if (node->value != nullptr) return build_returned(node->value);
  leave(Exit::kReturn, emit_singleton(ConstantKind::kNone));
}

// Each arm of a conditional expression returns itself, unless that would have code of enclosing statements twice.
void FunctionBuilder::build_returned(Expr* expression) {
  bool leaves_at_once = true;
  for (const Context* context = context_; context != nullptr; context = context->parent) {
    leaves_at_once = leaves_at_once && context->kind == ContextKind::kLoop;
  }
  // An arm's arms may be thousands.
  for (auto* node = frontend::try_as<frontend::IfExp>(expression); leaves_at_once && node != nullptr;
       node = frontend::try_as<frontend::IfExp>(expression)) {
    BlockId body = new_block();
    BlockId orelse = new_block();
    build_condition(node->test, body, orelse);
    auto mark = bound_.mark();
    start_block(body);
    leave(Exit::kReturn, build_expression(node->body));
    bound_.rollback(mark);
    start_block(orelse);
    expression = node->orelse;
  }
  leave(Exit::kReturn, build_expression(expression));
}

void FunctionBuilder::build_assign(frontend::Assign* node) {
  if (build_parallel_assign(node)) return;
  Expr* target = node->targets[0];
  auto* conditional = frontend::try_as<frontend::IfExp>(node->value);
  auto* name = frontend::try_as<frontend::Name>(target);
  if (node->targets.size() == 1 && conditional != nullptr && name != nullptr &&
      name->symbol->kind == frontend::SymbolKind::kLocal) {
    // Each arm computes into the variable itself.
    BlockId body = new_block();
    BlockId orelse = new_block();
    BlockId end = new_block();
    build_condition(conditional->test, body, orelse);
    Join join = bound_.make_join();
    start_block(body);
    build_store(target, build_expression(conditional->body));
    if (reachable_) bound_.arrive(join);
    jump(end);
    bound_.rollback(join.mark);
    start_block(orelse);
    build_store(target, build_expression(conditional->orelse));
    if (reachable_) bound_.arrive(join);
    bound_.rollback(join.mark);
    bound_.bind_joined(join);
    start_block(end);
    return;
  }
  Value value = build_expression(node->value);
  for (Expr* each : node->targets) build_store(each, value);
}

// a, b = b, a needs no tuple.
bool FunctionBuilder::build_parallel_assign(frontend::Assign* node) {
  auto* values = frontend::try_as<frontend::Tuple>(node->value);
  if (values == nullptr || node->targets.size() != 1 || values->elts.size() > kMaxParallelTargets) return false;
  std::span<Expr* const> targets;
  if (auto* tuple = frontend::try_as<frontend::Tuple>(node->targets[0])) {
    targets = tuple->elts;
  } else if (auto* list = frontend::try_as<frontend::List>(node->targets[0])) {
    targets = list->elts;
  } else {
    return false;
  }
  if (targets.size() != values->elts.size()) return false;
  auto is_starred = [](const Expr* element) { return frontend::is<frontend::Starred>(element); };
  if (std::any_of(targets.begin(), targets.end(), is_starred)) return false;
  if (std::any_of(values->elts.begin(), values->elts.end(), is_starred)) return false;
  Value results[kMaxParallelTargets];
  for (size_t i = 0; i < targets.size(); ++i) results[i] = build_expression(values->elts[i]);
  for (size_t i = 0; i < targets.size(); ++i) build_store(targets[i], results[i]);
  return true;
}

void FunctionBuilder::build_augmented_assign(frontend::AugAssign* node) {
  Op op = augmented_op(node->op);
  auto combine = [&](Value old_value) {
    Value right = build_expression(node->value);
    Value result = emit(op, old_value, right, 0, 0, position_of(node->range()));
    if (reachable_) at(result).flag = 1;
    return result;
  };
  Expr* target = node->target;
  if (auto* name = frontend::try_as<frontend::Name>(target)) {
    Value result = combine(load_symbol(name->symbol, name->range()));
    store_symbol(name->symbol, result, name->range());
  } else if (auto* attribute = frontend::try_as<frontend::Attribute>(target)) {
    Value object = build_expression(attribute->value);
    Value result = combine(emit(Op::kLoadAttribute, {object, site(attribute->attr)}, target->range()));
    emit(Op::kStoreAttribute, {object, site(attribute->attr), result}, target->range());
  } else if (auto* subscript = frontend::try_as<frontend::Subscript>(target)) {
    Value object = build_expression(subscript->value);
    Value key = build_expression(subscript->slice);
    Value old_value = emit(Op::kLoadItem, object, key, 0, 0, position_of(span_of(target)));
    Value result = combine(old_value);
    emit(Op::kStoreItem, object, key, result, 0, position_of(span_of(target)));
  } else {
    unsupported("this target of an augmented assignment", target);
  }
}

// Annotations are evaluated only when somebody asks for them (PEP 649).
void FunctionBuilder::build_annotated_assign(frontend::AnnAssign* node) {
  if (node->value != nullptr) {
    build_store(node->target, build_expression(node->value));
    note_annotation(node);
    return;
  }
  note_annotation(node);
  // Without a value the target's parts are still evaluated, its name is not.
  if (auto* attribute = frontend::try_as<frontend::Attribute>(node->target)) {
    build_effect(attribute->value);
  } else if (auto* subscript = frontend::try_as<frontend::Subscript>(node->target)) {
    build_effect(subscript->value);
    build_effect(subscript->slice);
  }
}

void FunctionBuilder::build_assert(frontend::Assert* node) {
  if (state_.options.optimize > 0) return;
  BlockId failed = new_block();
  BlockId passed = new_block();
  build_condition(node->test, passed, failed);
  auto mark = bound_.mark();
  start_block(failed);
  WindowId window = open_window();
  emit(Op::kLoadBuiltin, {state_.global("AssertionError")}, span_of(node->test), next_slot(window));
  if (node->msg != nullptr) build_expression(node->msg, next_slot(window));
  Value exception = emit(Op::kCall, {window}, span_of(node->test));
  emit(Op::kRaise, {exception, kNoValue}, span_of(node->test));
  bound_.rollback(mark);
  start_block(passed);
}

void FunctionBuilder::build_raise(frontend::Raise* node) {
  if (node->exc == nullptr) {
    emit(Op::kRaiseAgain, {}, node->range());
    return;
  }
  Value exception = build_expression(node->exc);
  Value cause = node->cause != nullptr ? build_expression(node->cause) : kNoValue;
  Value raised = emit(Op::kRaise, {exception, cause}, node->range());
  if (ok() && raised != 0) at(raised).flag = node->cause != nullptr;
}

void FunctionBuilder::build_store(Expr* target, Value value) {
  if (!reachable_ || !ok() || too_deep(target)) return;
  switch (target->kind) {
    case NodeKind::kName:
      store_symbol(frontend::as<frontend::Name>(target)->symbol, value, target->range());
      return;
    case NodeKind::kAttribute: {
      auto* attribute = frontend::as<frontend::Attribute>(target);
      Value object = build_expression(attribute->value);
      emit(Op::kStoreAttribute, {object, site(attribute->attr), value}, target->range());
      return;
    }
    case NodeKind::kSubscript: {
      auto* subscript = frontend::as<frontend::Subscript>(target);
      Value object = build_expression(subscript->value);
      Value key = build_expression(subscript->slice);
      emit(Op::kStoreItem, object, key, value, 0, position_of(span_of(target)));
      return;
    }
    case NodeKind::kTuple:
      build_unpack(frontend::as<frontend::Tuple>(target)->elts, value, target->range());
      return;
    case NodeKind::kList:
      build_unpack(frontend::as<frontend::List>(target)->elts, value, target->range());
      return;
    case NodeKind::kStarred:
      build_store(frontend::as<frontend::Starred>(target)->value, value);
      return;
    default:
      unsupported("this assignment target", target);
      return;
  }
}

void FunctionBuilder::build_unpack(std::span<Expr* const> targets, Value value, SourceRange range) {
  size_t star = targets.size();
  for (size_t i = 0; i < targets.size(); ++i) {
    if (frontend::is<frontend::Starred>(targets[i])) star = i;
  }
  function_.windows.push_back(Window{});
  WindowId window = function_.windows.size() - 1;
  auto count = static_cast<uint32_t>(targets.size());
  function_.windows[window].count = count;
  if (star == targets.size()) {
    emit(Op::kUnpackSequence, {value, window, count}, range);
  } else if (star > 255) {
    state_.fail(frontend::ErrorType::kSyntaxError, "too many expressions in star-unpacking assignment", range);
    return;
  } else {
    Value unpack = emit(Op::kUnpackStarred, {value, window, count - static_cast<uint32_t>(star) - 1}, range);
    if (reachable_) at(unpack).flag = static_cast<uint8_t>(star);
  }
  for (uint32_t i = 0; i < count; ++i) build_store(targets[i], emit(Op::kItem, window, i));
}

void FunctionBuilder::build_delete(Expr* target) {
  if (!reachable_ || !ok() || too_deep(target)) return;
  switch (target->kind) {
    case NodeKind::kName:
      delete_symbol(frontend::as<frontend::Name>(target)->symbol, target->range());
      return;
    case NodeKind::kAttribute: {
      auto* attribute = frontend::as<frontend::Attribute>(target);
      Value object = build_expression(attribute->value);
      emit(Op::kDeleteAttribute, {object, site(attribute->attr)}, target->range());
      return;
    }
    case NodeKind::kSubscript: {
      auto* subscript = frontend::as<frontend::Subscript>(target);
      Value object = build_expression(subscript->value);
      Value key = build_expression(subscript->slice);
      emit(Op::kDeleteItem, object, key, 0, 0, position_of(span_of(target)));
      return;
    }
    case NodeKind::kTuple:
      for (Expr* each : frontend::as<frontend::Tuple>(target)->elts) build_delete(each);
      return;
    case NodeKind::kList:
      for (Expr* each : frontend::as<frontend::List>(target)->elts) build_delete(each);
      return;
    default:
      unsupported("this deletion target", target);
      return;
  }
}

}  // namespace sandboa::ir
