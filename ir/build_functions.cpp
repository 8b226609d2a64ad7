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
  // Type parameters are no part of the path.
  if (scope->kind == ScopeKind::kTypeParams) return state_.join_text(request_.qualifier, name, {});
  if (scope->kind == ScopeKind::kModule || (symbol != nullptr && symbol->kind == frontend::SymbolKind::kGlobalExplicit)) {
    return name;
  }
  std::string_view middle = scope->kind == ScopeKind::kClass ? "." : ".<locals>.";
  return state_.join_text(request_.qualified_name, middle, name);
}

// Defaults are evaluated before the function is made. They occupy the registers where it would go, so it is copied there
// last.
Value FunctionBuilder::build_function_object(frontend::Node* node, frontend::Arguments* arguments, UnitRequest request,
                                             Slot place, Scope* annotations) {
  SourceRange range = node->range();
  // The defaults of a generic function were evaluated outside and are the parameters here.
  bool are_given = request_.scope->kind == ScopeKind::kTypeParams && request_.node == node;
  Local given = 0;
  auto build_default = [&](Expr* value, Slot slot) {
    return are_given ? emit(Op::kGetLocal, given++, 0, 0, 0, kNoPosition, slot) : build_expression(value, slot);
  };
  WindowId defaults = kNone32;
  if (!arguments->defaults.empty()) {
    defaults = open_window();
    for (Expr* value : arguments->defaults) build_default(value, next_slot(defaults));
  }
  Value keyword_defaults = kNoValue;
  for (size_t i = 0; i < arguments->kw_defaults.size(); ++i) {
    if (arguments->kw_defaults[i] == nullptr) continue;
    if (keyword_defaults == kNoValue) keyword_defaults = build_empty(Op::kBuildDict, range, {});
    Value name = emit_text(state_.text(arguments->kwonlyargs[i]->symbol->name));
    Value value = build_default(arguments->kw_defaults[i], {});
    emit(Op::kDictSet, {keyword_defaults, name, value}, range);
  }
  request.node = node;
  request.captures = captures_of(request.scope);
  if (annotations != nullptr) request_annotations(node, annotations, request);
  if (request.scope->is_generator) request.flags |= bytecode::kIsGenerator;
  if (request.scope->is_coroutine) request.flags |= bytecode::kIsCoroutine;
  if (request.scope->has_varargs) request.flags |= bytecode::kHasVarArgs;
  if (request.scope->has_varkeywords) request.flags |= bytecode::kHasVarKeywords;
  if (is_directly_in_class()) request.flags |= bytecode::kIsMethodLike;
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

bool FunctionBuilder::is_directly_in_class() const {
  const Scope* scope = request_.scope;
  return is_class_body_ || (scope->kind == ScopeKind::kTypeParams && scope->parent->kind == ScopeKind::kClass);
}

template <class Def>
Value FunctionBuilder::build_function(Def* node, Slot place) {
  UnitRequest request;
  request.scope = node->scope;
  request.name = state_.text(node->name);
  request.qualified_name = qualified_name_of(request.name, node->symbol);
  request.first_offset = node->decorator_list.empty() ? node->def_offset : node->decorator_list[0]->start;
  return build_function_object(node, node->args, request, place, node->annotation_scope);
}

template Value FunctionBuilder::build_function(frontend::FunctionDef* node, Slot place);
template Value FunctionBuilder::build_function(frontend::AsyncFunctionDef* node, Slot place);

template <class Def>
void FunctionBuilder::build_function_def(Def* node) {
  Value function = build_decorated(node->decorator_list, {}, [&](Slot place) {
    if (node->type_params.empty()) return build_function(node, place);
    return build_generic({node, node->name, node->type_params_scope, node->args, node->symbol}, place);
  });
  store_symbol(node->symbol, function, node->range());
}

template void FunctionBuilder::build_function_def(frontend::FunctionDef* node);
template void FunctionBuilder::build_function_def(frontend::AsyncFunctionDef* node);

void FunctionBuilder::build_class_def(frontend::ClassDef* node) {
  Value object = build_decorated(node->decorator_list, {}, [&](Slot place) {
    if (node->type_params.empty()) return build_class_object(node, place);
    return build_generic({node, node->name, node->type_params_scope, nullptr, node->symbol}, place);
  });
  store_symbol(node->symbol, object, node->range());
}

// Windows: name, bases, keywords for PrepareClass; name, its answer, __class__ cell for MakeClass. The body is a function of
// the namespace, which is the third part of that answer, and returns the cell.
Value FunctionBuilder::build_class_object(frontend::ClassDef* node, Slot place, Value type_params) {
  WindowId window = open_window();
  SourceRange range = node->range();
  emit_text(state_.text(node->name), next_slot(window));
  WindowId preparation = open_window();
  Value name = emit_text(state_.text(node->name), next_slot(preparation));
  build_bases(node, type_params, next_slot(preparation));
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
  capture_for_class_body(node, type_params, request);
  request.first_offset = node->decorator_list.empty() ? node->def_offset : node->decorator_list[0]->start;
  request.flags = bytecode::kIsClassBody;
  if (!reachable_ || !ok()) return 0;
  WindowId body = open_window();
  emit(Op::kMakeFunction, {state_.add_request(request)}, range, next_slot(body));
  emit(Op::kLoadItem, {parts, emit_int(kNamespacePart)}, range, next_slot(body));
  emit(Op::kCall, {body}, range, next_slot(window));
  Value made = emit(Op::kMakeClass, {window}, range, place);
  // From now on annotations look names up in the class itself, which may change.
  if (node->scope->needs_class_dict_cell) emit(Op::kStoreCell, class_dict_home_, made);
  return made;
}

// A generic class derives from Generic[its type parameters] too.
Value FunctionBuilder::build_bases(frontend::ClassDef* node, Value type_params, Slot place) {
  SourceRange range = node->range();
  if (type_params == kNoValue) return build_tuple(node->bases, range, place);
  Value list = build_list_in_runs(node->bases, range, {});
  WindowId window = open_window();
  emit_copy(type_params, next_slot(window));
  emit(Op::kListAppend, {list, emit_support(bytecode::SupportFunction::kGenericBase, window, range)}, range);
  return emit(Op::kListToTuple, {list}, range, place);
}

Local FunctionBuilder::build_cell(Local& home, frontend::WellKnown name, Value value, SourceRange range) {
  if (home == kNone32) home = new_named_local(name_id(name), true, false);
  emit(Op::kUnbind, home);  // in a loop it still holds the cell of the round before
  emit(Op::kMakeCell, {home}, range);
  if (value != kNoValue) emit(Op::kStoreCell, home, value);
  return home;
}

// Besides its variables a class body captures the cell through which annotations inside find the class, and the one that
// holds its type parameters.
void FunctionBuilder::capture_for_class_body(frontend::ClassDef* node, Value type_params, UnitRequest& request) {
  std::span<const bytecode::Capture> captures = captures_of(node->scope);
  bool needs_class_dict = node->scope->needs_class_dict_cell;
  bool is_generic = type_params != kNoValue;
  size_t count = size_t{needs_class_dict} + size_t{is_generic};
  if (count == 0) {
    request.captures = captures;
    return;
  }
  auto all = state_.arena.make_span<bytecode::Capture>(captures.size() + count);
  auto names = state_.arena.make_span<std::string_view>(count);
  size_t index = 0;
  for (; index < captures.size(); ++index) all[index] = captures[index];
  auto capture = [&](Local& home, frontend::WellKnown name, Value value) {
    names[index - captures.size()] = state_.text(name_id(name));
    all[index++] = {false, static_cast<uint16_t>(build_cell(home, name, value, node->range()))};
  };
  if (needs_class_dict) capture(class_dict_home_, frontend::WellKnown::kDunderClassDict, kNoValue);
  if (is_generic) capture(type_params_home_, frontend::WellKnown::kDotTypeParams, type_params);
  request.captures = all;
  request.extra = names;
}

// Makes the cells of a class body; the one of its namespace was made outside.
void FunctionBuilder::enter_class_body() {
  const Scope* scope = request_.scope;
  SourceRange start = start_of_body();
  for (uint32_t i = 0; i < cell_homes_.size(); ++i) {
    if (scope->class_dict_cell == nullptr || scope->class_dict_cell->index != i) {
      emit(Op::kMakeCell, {cell_homes_[i]}, start);
      continue;
    }
    auto slot = static_cast<uint32_t>(scope->free_variables.size());
    emit(Op::kSetLocal, cell_homes_[i], emit(Op::kLoadClosure, slot));
    emit(Op::kStoreCell, cell_homes_[i], emit(Op::kGetLocal, 0));
  }
}

void FunctionBuilder::build_class_body(frontend::ClassDef* node) {
  SourceRange range{node->def_offset, node->def_offset};
  Value module_name = emit(Op::kLoadGlobal, {state_.global("__name__")}, range);
  emit(Op::kStoreName, {state_.global("__module__"), module_name}, range);
  emit(Op::kStoreName, {state_.global("__qualname__"), emit_text(request_.qualified_name)}, range);
  emit(Op::kStoreName, {state_.global("__firstlineno__"), emit_int(state_.line_of(request_.first_offset))}, range);
  const Scope* scope = request_.scope;
  if (request_.extra.size() > scope->needs_class_dict_cell) {
    auto slot = static_cast<uint32_t>(scope->free_variables.size() + scope->needs_class_dict_cell);
    emit(Op::kStoreName, {state_.global("__type_params__"), emit(Op::kLoadFree, {slot}, range)}, range);
  }
  begin_annotations(node->annotation_scope);
  std::span<frontend::Stmt* const> body = node->body;
  if (const frontend::Constant* docstring = frontend::find_docstring(body)) {
    emit(Op::kStoreName, {state_.global("__doc__"), emit_text(docstring->value.text)}, docstring->range());
    body = body.subspan(1);
  }
  build_body(body);
  if (node->annotation_scope != nullptr) {
    Value function = build_annotate_function(node->annotation_scope);
    emit(Op::kStoreName, {state_.global("__annotate_func__"), function}, range);
  }
  emit(Op::kStoreName, {state_.global("__static_attributes__"), emit_names(scope->static_attributes)}, range);
  if (!scope->needs_class_cell || scope->class_cell == nullptr) return;
  // The cell itself, not what it holds: MakeClass fills it in.
  emit(Op::kReturn, emit(Op::kGetLocal, home_of(scope->class_cell)));
}

}  // namespace sandboa::ir
