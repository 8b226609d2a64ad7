// Type parameters (PEP 695, 696): generic functions, classes and type aliases.
//
// The parameters of a statement are variables of a scope around it, which is a function of its own: it makes them, then the
// function, class or alias, and returns that. Defaults of a generic function are evaluated outside and come in as arguments.
#include "ir/bytecode/support_functions.h"
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using bytecode::SupportFunction;
using frontend::Expr;
using frontend::Scope;
using frontend::ScopeKind;
using frontend::SourceRange;

namespace {

std::span<frontend::TypeParam* const> type_params_of(frontend::Node* node) {
  switch (node->kind) {
    case frontend::NodeKind::kFunctionDef:
      return frontend::as<frontend::FunctionDef>(node)->type_params;
    case frontend::NodeKind::kAsyncFunctionDef:
      return frontend::as<frontend::AsyncFunctionDef>(node)->type_params;
    case frontend::NodeKind::kClassDef:
      return frontend::as<frontend::ClassDef>(node)->type_params;
    default:
      return frontend::as<frontend::TypeAlias>(node)->type_params;
  }
}

// What the unit of a bound, a default or an alias computes.
Expr* expression_of(frontend::Node* node, const Scope* scope) {
  if (auto* alias = frontend::try_as<frontend::TypeAlias>(node)) return alias->value;
  if (auto* variable = frontend::try_as<frontend::TypeVar>(node)) {
    return variable->bound_scope == scope ? variable->bound : variable->default_value;
  }
  if (auto* spec = frontend::try_as<frontend::ParamSpec>(node)) return spec->default_value;
  return frontend::as<frontend::TypeVarTuple>(node)->default_value;
}

}  // namespace

Value FunctionBuilder::emit_support(SupportFunction function, WindowId window, SourceRange range, Slot place) {
  return emit(Op::kCallSupport, {window, static_cast<uint32_t>(function)}, range, place);
}

// Calls the function of the parameters' scope with the defaults.
Value FunctionBuilder::build_generic(const GenericDefinition& definition, Slot place) {
  SourceRange range = definition.node->range();
  UnitRequest request;
  request.node = definition.node;
  request.scope = definition.scope;
  request.name = state_.join_text("<generic parameters of ", state_.text(definition.name), ">");
  request.qualified_name = request.name;
  request.qualifier = qualified_name_of("", definition.symbol);
  request.captures = captures_of(definition.scope);
  request.first_offset = definition.node->start;
  WindowId window = open_window();
  Value callee = emit(Op::kMakeFunction, {0}, range, next_slot(window));
  if (definition.arguments != nullptr) {
    for (Expr* value : definition.arguments->defaults) build_expression(value, next_slot(window));
    for (Expr* value : definition.arguments->kw_defaults) {
      if (value != nullptr) build_expression(value, next_slot(window));
    }
  }
  if (!reachable_ || !ok()) return 0;
  request.extra_parameters = function_.windows[window].count - 1;
  at(callee).operands[0] = state_.add_request(request);
  return emit(Op::kCall, {window}, range, place);
}

// The body of that function.
void FunctionBuilder::build_type_params_body() {
  frontend::Node* node = request_.node;
  Value parameters = build_type_parameters(type_params_of(node));
  Value result = 0;
  switch (node->kind) {
    case frontend::NodeKind::kClassDef:
      result = build_class_object(frontend::as<frontend::ClassDef>(node), {}, parameters);
      break;
    case frontend::NodeKind::kTypeAlias:
      result = build_type_alias_object(frontend::as<frontend::TypeAlias>(node), parameters);
      break;
    default: {
      WindowId window = open_window();
      if (auto* function = frontend::try_as<frontend::FunctionDef>(node)) {
        build_function(function, next_slot(window));
      } else {
        build_function(frontend::as<frontend::AsyncFunctionDef>(node), next_slot(window));
      }
      emit_copy(parameters, next_slot(window));
      result = emit_support(SupportFunction::kSetTypeParams, window, node->range());
      break;
    }
  }
  emit(Op::kReturn, result);
}

// Makes the parameters, binds their names and answers the tuple of them.
Value FunctionBuilder::build_type_parameters(std::span<frontend::TypeParam* const> params) {
  auto values = arena_.make_span<Value>(params.size());
  for (size_t i = 0; i < params.size() && ok(); ++i) {
    values[i] = build_type_parameter(params[i]);
    const frontend::Symbol* symbol = nullptr;
    if (auto* variable = frontend::try_as<frontend::TypeVar>(params[i])) {
      symbol = variable->symbol;
    } else if (auto* spec = frontend::try_as<frontend::ParamSpec>(params[i])) {
      symbol = spec->symbol;
    } else {
      symbol = frontend::as<frontend::TypeVarTuple>(params[i])->symbol;
    }
    store_symbol(symbol, values[i], params[i]->range());
  }
  WindowId window = open_window();
  for (Value value : values) emit_copy(value, next_slot(window));
  return emit(Op::kBuildTuple, {window}, request_.node->range());
}

Value FunctionBuilder::build_type_parameter(frontend::TypeParam* param) {
  SourceRange range = param->range();
  WindowId window = open_window();
  if (auto* variable = frontend::try_as<frontend::TypeVar>(param)) {
    emit_text(state_.text(variable->name), next_slot(window));
    bool is_constrained = frontend::is<frontend::Tuple>(variable->bound);
    build_evaluator(param, variable->name, is_constrained ? nullptr : variable->bound_scope, next_slot(window));
    build_evaluator(param, variable->name, is_constrained ? variable->bound_scope : nullptr, next_slot(window));
    build_evaluator(param, variable->name, variable->default_scope, next_slot(window));
    return emit_support(SupportFunction::kTypeVar, window, range);
  }
  auto* spec = frontend::try_as<frontend::ParamSpec>(param);
  auto* tuple = frontend::try_as<frontend::TypeVarTuple>(param);
  frontend::NameId name = spec != nullptr ? spec->name : tuple->name;
  emit_text(state_.text(name), next_slot(window));
  build_evaluator(param, name, spec != nullptr ? spec->default_scope : tuple->default_scope, next_slot(window));
  return emit_support(spec != nullptr ? SupportFunction::kParamSpec : SupportFunction::kTypeVarTuple, window, range);
}

// The function that computes the expression of `scope` later, or None.
Value FunctionBuilder::build_evaluator(frontend::Node* node, frontend::NameId name, Scope* scope, Slot place) {
  if (scope == nullptr) return emit_singleton(ConstantKind::kNone, place);
  UnitRequest request;
  request.node = node;
  request.scope = scope;
  request.name = state_.text(name);
  request.qualified_name = qualified_name_of(request.name, nullptr);
  request.captures = captures_of(scope);
  request.first_offset = node->start;
  if (!reachable_ || !ok()) return 0;
  WindowId defaults = open_window();
  emit_int(1, next_slot(defaults));  // annotationlib.Format.VALUE
  Value function = emit(Op::kMakeFunction, {state_.add_request(request)}, node->range());
  emit(Op::kSetDefaults, {function, defaults}, node->range());
  return emit_copy(function, place);
}

void FunctionBuilder::build_evaluator_body() {
  Expr* expression = expression_of(request_.node, request_.scope);
  build_format_check(expression->range());
  emit(Op::kReturn, build_annotation_value(expression, {}));
}

void FunctionBuilder::build_type_alias(frontend::TypeAlias* node) {
  auto* name = frontend::as<frontend::Name>(node->name);
  Value alias;
  if (node->type_params.empty()) {
    alias = build_type_alias_object(node, build_tuple({}, node->range(), {}));
  } else {
    alias = build_generic({node, name->id, node->type_params_scope, nullptr, name->symbol}, {});
  }
  build_store(name, alias);
}

Value FunctionBuilder::build_type_alias_object(frontend::TypeAlias* node, Value parameters) {
  frontend::NameId name = frontend::as<frontend::Name>(node->name)->id;
  WindowId window = open_window();
  emit_text(state_.text(name), next_slot(window));
  emit_copy(parameters, next_slot(window));
  build_evaluator(node, name, node->scope, next_slot(window));
  emit(Op::kLoadGlobal, {state_.global("__name__")}, node->range(), next_slot(window));
  return emit_support(SupportFunction::kTypeAlias, window, node->range());
}

}  // namespace sandboa::ir
