// Functions, lambdas and classes: making them here, queueing their bodies for later.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::Scope;
using frontend::ScopeKind;
using frontend::SourceRange;
using frontend::Symbol;

namespace {

constexpr int64_t kNamespacePart = 2;  // of what PrepareClass answers

}  // namespace

// Decorators are evaluated top down before the object and applied bottom up after it, so each opens the window of its call.
template <class Build>
Value FunctionBuilder::build_decorated(std::span<Expr* const> decorators, Slot place, Build build) {
  if (decorators.empty()) return build(place);
  auto windows = arena_.make_span<WindowId>(decorators.size());
  for (size_t i = 0; i < decorators.size(); ++i) {
    windows[i] = open_window();
    build_expression(decorators[i], next_slot(windows[i]));
  }
  Value value = build(next_slot(windows.back()));
  for (size_t i = decorators.size(); i-- > 0;) {
    Slot slot = i == 0 ? place : Slot{windows[i - 1], 1};
    value = emit(Op::kCall, {windows[i]}, span_of(decorators[i]), slot);
  }
  return value;
}

// CPython: names declared global are not qualified; functions add ".<locals>".
std::string_view FunctionBuilder::qualified_name_of(std::string_view name, const Symbol* symbol) {
  const Scope* scope = request_.scope;
  if (scope->kind == ScopeKind::kModule || (symbol != nullptr && symbol->kind == frontend::SymbolKind::kGlobalExplicit)) {
    return name;
  }
  std::string_view middle = scope->kind == ScopeKind::kClass ? "." : ".<locals>.";
  return state_.join_text(request_.qualified_name, middle, name);
}

// Defaults are evaluated before the function is made. They occupy the registers where it would go, so it is copied there
// last.
Value FunctionBuilder::build_function_object(frontend::Node* node, frontend::Arguments* arguments, UnitRequest request,
                                             Slot place) {
  SourceRange range = node->range();
  WindowId defaults = kNone32;
  if (!arguments->defaults.empty()) {
    defaults = open_window();
    for (Expr* value : arguments->defaults) build_expression(value, next_slot(defaults));
  }
  Value keyword_defaults = kNoValue;
  for (size_t i = 0; i < arguments->kw_defaults.size(); ++i) {
    if (arguments->kw_defaults[i] == nullptr) continue;
    if (keyword_defaults == kNoValue) keyword_defaults = build_empty(Op::kBuildDict, range, {});
    Value name = emit_text(state_.text(arguments->kwonlyargs[i]->symbol->name));
    Value value = build_expression(arguments->kw_defaults[i]);
    emit(Op::kDictSet, {keyword_defaults, name, value}, range);
  }
  request.node = node;
  request.captures = captures_of(request.scope);
  if (request.scope->is_generator) request.flags |= bytecode::kIsGenerator;
  if (request.scope->is_coroutine) request.flags |= bytecode::kIsCoroutine;
  if (request.scope->has_varargs) request.flags |= bytecode::kHasVarArgs;
  if (request.scope->has_varkeywords) request.flags |= bytecode::kHasVarKeywords;
  if (is_class_body_) request.flags |= bytecode::kIsMethodLike;
  if (!reachable_ || !ok()) return 0;
  bool has_defaults = defaults != kNone32 || keyword_defaults != kNoValue;
  Value function = emit(Op::kMakeFunction, {state_.add_request(request)}, range, has_defaults ? Slot{} : place);
  if (defaults != kNone32) emit(Op::kSetDefaults, {function, defaults}, range);
  if (keyword_defaults != kNoValue) emit(Op::kSetKeywordDefaults, {function, keyword_defaults}, range);
  return has_defaults && place ? emit_copy(function, place) : function;
}

Value FunctionBuilder::build_lambda(frontend::Lambda* node, Slot place) {
  UnitRequest request;
  request.scope = node->scope;
  request.name = "<lambda>";
  request.qualified_name = qualified_name_of("<lambda>", nullptr);
  request.first_offset = node->start;
  return build_function_object(node, node->args, request, place);
}

template <class Def>
void FunctionBuilder::build_function_def(Def* node) {
  if (!node->type_params.empty()) {
    unsupported("type parameters", node);
    return;
  }
  Value function = build_decorated(node->decorator_list, {}, [&](Slot place) {
    UnitRequest request;
    request.scope = node->scope;
    request.name = state_.text(node->name);
    request.qualified_name = qualified_name_of(request.name, node->symbol);
    request.first_offset = node->decorator_list.empty() ? node->def_offset : node->decorator_list[0]->start;
    return build_function_object(node, node->args, request, place);
  });
  store_symbol(node->symbol, function, node->range());
}

template void FunctionBuilder::build_function_def(frontend::FunctionDef* node);
template void FunctionBuilder::build_function_def(frontend::AsyncFunctionDef* node);

void FunctionBuilder::build_class_def(frontend::ClassDef* node) {
  if (!node->type_params.empty()) {
    unsupported("type parameters", node);
    return;
  }
  Value object = build_decorated(node->decorator_list, {}, [&](Slot place) { return build_class_object(node, place); });
  store_symbol(node->symbol, object, node->range());
}

// Windows: name, bases, keywords for PrepareClass; name, its answer, __class__ cell for MakeClass. The body is a function of the
// namespace, which is the third part of that answer, and returns the cell.
Value FunctionBuilder::build_class_object(frontend::ClassDef* node, Slot place) {
  WindowId window = open_window();
  SourceRange range = node->range();
  emit_text(state_.text(node->name), next_slot(window));
  WindowId preparation = open_window();
  Value name = emit_text(state_.text(node->name), next_slot(preparation));
  build_tuple(node->bases, range, next_slot(preparation));
  if (node->keywords.empty()) {
    emit_singleton(ConstantKind::kNone, next_slot(preparation));
  } else {
    build_keyword_dict(node->keywords, name, range, next_slot(preparation));
  }
  Value parts = emit(Op::kPrepareClass, {preparation}, range, next_slot(window));
  UnitRequest request;
  request.node = node;
  request.scope = node->scope;
  request.name = state_.text(node->name);
  request.qualified_name = qualified_name_of(request.name, node->symbol);
  request.captures = captures_of(node->scope);
  request.first_offset = node->decorator_list.empty() ? node->def_offset : node->decorator_list[0]->start;
  request.flags = bytecode::kIsClassBody;
  if (!reachable_ || !ok()) return 0;
  WindowId body = open_window();
  emit(Op::kMakeFunction, {state_.add_request(request)}, range, next_slot(body));
  emit(Op::kLoadItem, {parts, emit_int(kNamespacePart)}, range, next_slot(body));
  emit(Op::kCall, {body}, range, next_slot(window));
  return emit(Op::kMakeClass, {window}, range, place);
}

void FunctionBuilder::build_class_body(frontend::ClassDef* node) {
  SourceRange range{node->def_offset, node->def_offset};
  Value module_name = emit(Op::kLoadGlobal, {state_.global("__name__")}, range);
  emit(Op::kStoreName, {state_.global("__module__"), module_name}, range);
  emit(Op::kStoreName, {state_.global("__qualname__"), emit_text(request_.qualified_name)}, range);
  std::span<frontend::Stmt* const> body = node->body;
  if (const frontend::Constant* docstring = frontend::find_docstring(body)) {
    emit(Op::kStoreName, {state_.global("__doc__"), emit_text(docstring->value.text)}, docstring->range());
    body = body.subspan(1);
  }
  build_body(body);
  const Scope* scope = request_.scope;
  if (!scope->needs_class_cell || scope->class_cell == nullptr) return;
  // The cell itself, not what it holds: MakeClass fills it in.
  emit(Op::kReturn, emit(Op::kGetLocal, home_of(scope->class_cell)));
}

}  // namespace sandboa::ir
