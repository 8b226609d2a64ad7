// Annotations (PEP 649): units that compute them when somebody asks, and what notes which of them were executed.
//
// A function's annotations cost it nothing but cells: its CodeUnit names the unit of its __annotate__, whose captures follow
// the function's own in its closure. Classes and modules make their __annotate__ function when their body runs.
#include <algorithm>

#include "frontend/unparse.h"
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::Scope;
using frontend::ScopeKind;
using frontend::SourceRange;

namespace {

constexpr std::string_view kConditionalAnnotations = "__conditional_annotations__";
constexpr uint32_t kMaxDirectPairs = 16;    // more go into the dict one by one, which keeps frames small
constexpr int64_t kLastComputedFormat = 2;  // annotationlib.Format.VALUE_WITH_FAKE_GLOBALS

Expr* return_annotation(frontend::Node* node) {
  if (auto* function = frontend::try_as<frontend::FunctionDef>(node)) return function->returns;
  return frontend::as<frontend::AsyncFunctionDef>(node)->returns;
}

}  // namespace

// Queues the unit of a function's annotations; the function then carries its captures too.
void FunctionBuilder::request_annotations(frontend::Node* node, Scope* scope, UnitRequest& function) {
  if (scope == nullptr || !reachable_ || !ok()) return;
  std::span<const bytecode::Capture> wanted = captures_of(scope);
  auto own = static_cast<uint32_t>(function.captures.size());
  auto all = state_.arena.make_span<bytecode::Capture>(own + wanted.size());
  auto inside = state_.arena.make_span<bytecode::Capture>(wanted.size());
  for (uint32_t i = 0; i < all.size(); ++i) all[i] = i < own ? function.captures[i] : wanted[i - own];
  for (uint32_t i = 0; i < inside.size(); ++i) inside[i] = {true, static_cast<uint16_t>(own + i)};
  UnitRequest request;
  request.node = node;
  request.scope = scope;
  request.name = "__annotate__";
  request.qualified_name = qualified_name_of(request.name, nullptr);
  request.captures = inside;
  request.first_offset = function.first_offset;
  function.captures = all;
  function.annotate_unit = state_.add_request(request);
}

// The __annotate__ function of the class or module whose body this is.
Value FunctionBuilder::build_annotate_function(Scope* annotation_scope) {
  UnitRequest request;
  request.node = request_.node;
  request.scope = annotation_scope;
  request.name = "__annotate__";
  request.qualified_name = qualified_name_of(request.name, nullptr);
  request.captures = captures_of(annotation_scope);
  request.first_offset = request_.first_offset;
  if (!reachable_ || !ok()) return 0;
  return emit(Op::kMakeFunction, {state_.add_request(request)}, start_of_body());
}

// Before the body of a module or class that has annotated names.
void FunctionBuilder::begin_annotations(Scope* annotation_scope) {
  const Scope* scope = request_.scope;
  if (scope->annotated_names.empty()) return;
  SourceRange range = start_of_body();
  bool is_class = scope->kind == ScopeKind::kClass;
  if (state_.module->future_annotations) {
    Value empty = build_empty(Op::kBuildDict, range, {});
    emit(is_class ? Op::kStoreName : Op::kStoreGlobal, {state_.global("__annotations__"), empty}, range);
    return;
  }
  if (!is_class) {
    Value function = build_annotate_function(annotation_scope);
    emit(Op::kStoreGlobal, {state_.global("__annotate__"), function}, range);
  }
  if (!scope->has_conditional_annotations) return;
  Value executed = build_empty(Op::kBuildSet, range, {});
  if (is_class) {
    emit(Op::kStoreCell, home_of(scope->conditional_cell), executed);
  } else {
    emit(Op::kStoreGlobal, {state_.global(kConditionalAnnotations), executed}, range);
  }
}

// After the statement `name: annotation` has done its work.
void FunctionBuilder::note_annotation(frontend::AnnAssign* node) {
  const Scope* scope = request_.scope;
  bool is_class = scope->kind == ScopeKind::kClass;
  if (!node->simple || (!is_class && scope->kind != ScopeKind::kModule)) return;
  SourceRange range = node->range();
  if (state_.module->future_annotations) {
    Value annotations = emit(is_class ? Op::kLoadName : Op::kLoadGlobal, {state_.global("__annotations__")}, range);
    Value name = emit_text(state_.text(frontend::as<frontend::Name>(node->target)->symbol->name));
    emit(Op::kStoreItem, {annotations, name, build_unparsed(node->annotation)}, range);
    return;
  }
  if (node->conditional_index == frontend::kNoIndex) return;
  Value executed = is_class ? emit(Op::kLoadCell, {home_of(scope->conditional_cell)}, range)
                            : emit(Op::kLoadGlobal, {state_.global(kConditionalAnnotations)}, range);
  // Guest code can put something else there, so this is a method call and not SetAdd.
  WindowId window = open_window();
  uint32_t add = state_.program.add_site(state_.name_constant("add"));
  emit(Op::kLoadAttribute, {executed, add}, range, next_slot(window));
  emit_int(node->conditional_index, next_slot(window));
  emit(Op::kCall, {window}, range);
}

// The only parameter of the units here is the format; they know how to compute values.
void FunctionBuilder::build_format_check(SourceRange range) {
  Value format = emit(Op::kGetLocal, 0);
  Value is_other = emit(Op::kGreater, {format, emit_int(kLastComputedFormat)}, range);
  BlockId refused = new_block();
  BlockId accepted = new_block();
  branch(is_other, refused, accepted, range);
  start_block(refused);
  Value error = emit(Op::kLoadBuiltin, {state_.global("NotImplementedError")}, range);
  emit(Op::kRaise, {error, kNoValue}, range);
  start_block(accepted);
}

Value FunctionBuilder::build_annotation(Expr* annotation, Slot place) {
  return state_.module->future_annotations ? build_unparsed(annotation, place) : build_annotation_value(annotation, place);
}

// *args: *Ts is the only item of what it unpacks.
Value FunctionBuilder::build_annotation_value(Expr* annotation, Slot place) {
  auto* starred = frontend::try_as<frontend::Starred>(annotation);
  if (starred == nullptr) return build_expression(annotation, place);
  Value items = build_expression(starred->value);
  function_.windows.push_back(Window{});
  WindowId window = function_.windows.size() - 1;
  function_.windows[window].count = 1;
  emit(Op::kUnpackSequence, {items, window, 1}, starred->range());
  Value item = emit(Op::kItem, window, 0);
  return place ? emit_copy(item, place) : item;
}

// The annotation as a string, as `from __future__ import annotations` wants it.
Value FunctionBuilder::build_unparsed(Expr* annotation, Slot place) {
  support::ArenaVector<frontend::UnparsedPart> parts(state_.arena);
  switch (frontend::unparse(annotation, *state_.context.names, state_.arena, parts)) {
    case frontend::UnparseResult::kTooDeep:
      state_.fail(frontend::ErrorType::kRecursionError, "maximum recursion depth exceeded during compilation",
                  annotation->range());
      return 0;
    case frontend::UnparseResult::kTooLong:
      unsupported("an annotation whose text is this long", annotation);
      return 0;
    case frontend::UnparseResult::kDone:
      break;
  }
  if (parts.size() == 1 && parts[0].constant == nullptr) return emit_text(parts[0].text, place);
  WindowId window = open_window();
  for (const frontend::UnparsedPart& part : parts) {
    if (part.constant == nullptr) {
      emit_text(part.text, next_slot(window));
      continue;
    }
    Value constant = emit_literal(make_literal(part.constant->value, part.constant->range()));
    Value text = emit(Op::kFormatValue, {constant, kNoValue}, annotation->range(), next_slot(window));
    if (reachable_) at(text).flag = 'r';
  }
  return emit(Op::kBuildString, {window}, annotation->range(), place);
}

void FunctionBuilder::build_annotate_body() {
  build_format_check({request_.first_offset, request_.first_offset});
  bool is_function = request_.node->kind == frontend::NodeKind::kFunctionDef ||
                     request_.node->kind == frontend::NodeKind::kAsyncFunctionDef;
  emit(Op::kReturn, is_function ? build_parameter_annotations() : build_name_annotations());
}

Value FunctionBuilder::build_parameter_annotations() {
  const frontend::Arguments* arguments = arguments_of(request_.node);
  support::ArenaVector<frontend::Arg*> annotated(arena_);
  auto collect = [&](frontend::Arg* arg) {
    if (arg != nullptr && arg->annotation != nullptr) annotated.push_back(arg);
  };
  for (auto group : {arguments->args, arguments->posonlyargs}) {  // CPython's order
    for (frontend::Arg* arg : group) collect(arg);
  }
  collect(arguments->vararg);
  for (frontend::Arg* arg : arguments->kwonlyargs) collect(arg);
  collect(arguments->kwarg);
  Expr* returns = return_annotation(request_.node);
  SourceRange range{request_.first_offset, request_.first_offset};
  uint32_t direct = std::min<uint32_t>(annotated.size(), kMaxDirectPairs);
  bool is_all_direct = direct == annotated.size();
  WindowId window = open_window();
  for (uint32_t i = 0; i < direct && ok(); ++i) {
    emit_text(state_.text(annotated[i]->symbol->name), next_slot(window));
    build_annotation(annotated[i]->annotation, next_slot(window));
  }
  if (is_all_direct && returns != nullptr) {
    emit_text("return", next_slot(window));
    build_annotation(returns, next_slot(window));
  }
  Value dict = emit(Op::kBuildDict, {window}, range);
  for (uint32_t i = direct; i < annotated.size() && ok(); ++i) {
    Value name = emit_text(state_.text(annotated[i]->symbol->name));
    emit(Op::kDictSet, {dict, name, build_annotation(annotated[i]->annotation)}, range);
  }
  if (!is_all_direct && returns != nullptr) {
    Value name = emit_text("return");
    emit(Op::kDictSet, {dict, name, build_annotation(returns)}, range);
  }
  return dict;
}

// Of a class or module; conditional ones only if their statement was executed.
Value FunctionBuilder::build_name_annotations() {
  const Scope* owner = request_.scope->parent;
  SourceRange range{request_.first_offset, request_.first_offset};
  Value dict = build_empty(Op::kBuildDict, range, {});
  Value executed = kNoValue;
  if (owner->has_conditional_annotations) {
    executed = owner->kind == ScopeKind::kClass ? emit(Op::kLoadFree, {request_.scope->conditional_cell->index}, range)
                                                : emit(Op::kLoadGlobal, {state_.global(kConditionalAnnotations)}, range);
  }
  for (frontend::AnnAssign* statement : owner->annotated_names) {
    if (!ok()) return 0;
    BlockId next = 0;
    if (statement->conditional_index != frontend::kNoIndex) {
      BlockId present = new_block();
      next = new_block();
      Value index = emit_int(statement->conditional_index);
      branch(emit(Op::kContains, {index, executed}, range), present, next, range);
      start_block(present);
    }
    Value name = emit_text(state_.text(frontend::as<frontend::Name>(statement->target)->symbol->name));
    emit(Op::kDictSet, {dict, name, build_annotation(statement->annotation)}, statement->annotation->range());
    if (next != 0) start_block(next);
  }
  return dict;
}

}  // namespace sandboa::ir
