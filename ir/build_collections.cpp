// List, tuple, set and dict displays, comprehensions and generator expressions.
#include <algorithm>

#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::NodeKind;
using frontend::Scope;
using frontend::SourceRange;
using frontend::Symbol;

namespace {

constexpr size_t kRun = 64;  // elements of a display that are in registers at a time
constexpr uint32_t kRememberedHomes = 8;
constexpr size_t kConstantRun = 3;  // from so many on, a display of constants is copied from one

bool has_star(std::span<Expr* const> elements) {
  return std::any_of(elements.begin(), elements.end(),
                     [](const Expr* element) { return frontend::is<frontend::Starred>(element); });
}

std::span<frontend::Comprehension* const> generators_of(Expr* node) {
  switch (node->kind) {
    case NodeKind::kListComp:
      return frontend::as<frontend::ListComp>(node)->generators;
    case NodeKind::kSetComp:
      return frontend::as<frontend::SetComp>(node)->generators;
    case NodeKind::kDictComp:
      return frontend::as<frontend::DictComp>(node)->generators;
    default:
      return frontend::as<frontend::GeneratorExp>(node)->generators;
  }
}

Scope* scope_of(Expr* node) {
  switch (node->kind) {
    case NodeKind::kListComp:
      return frontend::as<frontend::ListComp>(node)->scope;
    case NodeKind::kSetComp:
      return frontend::as<frontend::SetComp>(node)->scope;
    case NodeKind::kDictComp:
      return frontend::as<frontend::DictComp>(node)->scope;
    default:
      return frontend::as<frontend::GeneratorExp>(node)->scope;
  }
}

}  // namespace

Value FunctionBuilder::build_empty(Op op, Span span, Slot place) { return emit(op, {open_window()}, span, place); }

Value FunctionBuilder::build_simple(Op op, std::span<Expr* const> elements, Span span, Slot place) {
  WindowId window = open_window();
  for (Expr* element : elements) build_expression(element, next_slot(window));
  return emit(op, {window}, span, place);
}

Value FunctionBuilder::build_list_in_runs(std::span<Expr* const> elements, Span span, Slot place, Value callee) {
  size_t first = 0;
  while (first < elements.size() && first < kRun && !frontend::is<frontend::Starred>(elements[first])) ++first;
  Value list = build_simple(Op::kBuildList, elements.first(first), span, place);
  for (size_t i = first; i < elements.size();) {
    if (!ok()) return 0;
    if (auto* starred = frontend::try_as<frontend::Starred>(elements[i])) {
      Value source = build_expression(starred->value);
      emit(Op::kListExtend, {list, source, callee}, span);
      ++i;
      continue;
    }
    WindowId window = open_window();
    size_t end = std::min(elements.size(), i + kRun);
    for (; i < end && !frontend::is<frontend::Starred>(elements[i]); ++i) build_expression(elements[i], next_slot(window));
    emit(Op::kListAppendRun, {list, window}, span);
  }
  return list;
}

Value FunctionBuilder::build_list(std::span<Expr* const> elements, SourceRange range, Slot place) {
  if (elements.size() >= kConstantRun) {
    if (const Literal* constant = constant_sequence(ConstantKind::kTuple, elements)) {
      Value list = build_empty(Op::kBuildList, range, place);
      Value items = emit_literal(constant);
      emit(Op::kListExtend, {list, items, kNoValue}, range);
      return list;
    }
  }
  return build_list_in_runs(elements, range, place);
}

Value FunctionBuilder::build_tuple(std::span<Expr* const> elements, SourceRange range, Slot place) {
  if (const Literal* constant = constant_sequence(ConstantKind::kTuple, elements)) return emit_literal(constant, place);
  if (elements.size() <= kRun && !has_star(elements)) return build_simple(Op::kBuildTuple, elements, range, place);
  Value list = build_list_in_runs(elements, range, {});
  return emit(Op::kListToTuple, {list}, range, place);
}

Value FunctionBuilder::build_set(frontend::Set* node, Slot place) {
  std::span<Expr* const> elements = node->elts;
  if (elements.size() >= kConstantRun) {
    if (const Literal* constant = constant_sequence(ConstantKind::kTuple, elements)) {
      Value set = build_empty(Op::kBuildSet, node->range(), place);
      Value items = emit_literal(constant);
      emit(Op::kSetUpdate, {set, items}, node->range());
      return set;
    }
  }
  size_t first = 0;
  while (first < elements.size() && first < kRun && !frontend::is<frontend::Starred>(elements[first])) ++first;
  Value set = build_simple(Op::kBuildSet, elements.first(first), node->range(), place);
  for (Expr* element : elements.subspan(first)) {
    auto* starred = frontend::try_as<frontend::Starred>(element);
    Value value = build_expression(starred != nullptr ? starred->value : element);
    emit(starred != nullptr ? Op::kSetUpdate : Op::kSetAdd, {set, value}, node->range());
    if (!ok()) return 0;
  }
  return set;
}

Value FunctionBuilder::build_dict(frontend::Dict* node, Slot place) {
  WindowId window = open_window();
  size_t i = 0;
  for (; i < node->keys.size() && i < kRun / 2 && node->keys[i] != nullptr; ++i) {
    build_expression(node->keys[i], next_slot(window));
    build_expression(node->values[i], next_slot(window));
  }
  Value dict = emit(Op::kBuildDict, {window}, node->range(), place);
  for (; i < node->keys.size(); ++i) {
    if (!ok()) return 0;
    if (node->keys[i] == nullptr) {
      Value mapping = build_expression(node->values[i]);
      emit(Op::kDictUpdate, {dict, mapping}, node->range());
      continue;
    }
    Value key = build_expression(node->keys[i]);
    Value value = build_expression(node->values[i]);
    emit(Op::kDictSet, {dict, key, value}, node->range());
  }
  return dict;
}

// The comprehension's variables become fresh locals of this function, cells if an inner function captures them.
void FunctionBuilder::enter_comprehension_scope(const Scope* scope, bool unbind_first) {
  if (!reuse_homes(scope)) {
    state_.comprehension_base(scope) = function_.named_locals;
    for (const Symbol* symbol : scope->locals) new_named_local(symbol->name, false, false);
  }
  for (uint32_t i = 0; unbind_first && i < scope->locals.size(); ++i)
    emit(Op::kUnbind, state_.comprehension_base(scope) + i);
  for (const Symbol* symbol : scope->cell_variables) {
    Local home = new_named_local(symbol->name, true, false);
    // In a loop the register still holds the cell of the round before, which closures may have captured.
    emit(Op::kUnbind, home);
    emit(Op::kMakeCell, {home}, scope->node->range());
  }
}

// Cells are not shared: what once held a cell always does.
void FunctionBuilder::leave_comprehension_scope(const Scope* scope) {
  auto count = static_cast<uint32_t>(scope->locals.size());
  if (state_.shows_locals) {
    uint32_t all = count + static_cast<uint32_t>(scope->cell_variables.size());
    for (uint32_t i = 0; i < all; ++i) emit(Op::kUnbind, state_.comprehension_base(scope) + i);
  }
  if (count != 0 && scope->cell_variables.empty()) free_homes_.push_back({state_.comprehension_base(scope), count});
}

bool FunctionBuilder::reuse_homes(const Scope* scope) {
  if (!scope->cell_variables.empty()) return false;
  uint32_t oldest = free_homes_.size() > kRememberedHomes ? free_homes_.size() - kRememberedHomes : 0;
  for (uint32_t i = free_homes_.size(); i-- > oldest;) {
    FreeHomes homes = free_homes_[i];
    bool same = homes.count == scope->locals.size();
    for (uint32_t j = 0; same && j < homes.count; ++j) {
      same = local_names_[homes.first + j] == state_.name_constant(scope->locals[j]->name);
    }
    if (!same) continue;
    free_homes_[i] = free_homes_.back();
    free_homes_.pop_back();
    state_.comprehension_base(scope) = homes.first;
    return true;
  }
  return false;
}

Value FunctionBuilder::build_comprehension(Expr* node, Slot place) {
  std::span<frontend::Comprehension* const> generators = generators_of(node);
  Scope* scope = scope_of(node);
  if (!scope->is_inlined) return build_comprehension_call(node, place);
  // Nobody can tell that the result exists before the outermost iterable, and so it gets the lower register.
  Op op = node->kind == NodeKind::kListComp  ? Op::kBuildList
          : node->kind == NodeKind::kSetComp ? Op::kBuildSet
                                             : Op::kBuildDict;
  Value accumulator = build_empty(op, node->range(), place);
  auto mark = bound_.mark();
  bool has_simple_target = generators.size() == 1 && frontend::is<frontend::Name>(generators[0]->target);
  enter_comprehension_scope(scope, !has_simple_target);
  ForLoop outermost;
  outermost.is_async = generators[0]->is_async;
  outermost.whole = node->range();
  begin_for_iterable(generators[0]->iter, outermost);
  build_comprehension_loops(generators, 0, accumulator, node, &outermost);
  bound_.rollback(mark);
  leave_comprehension_scope(scope);
  return accumulator;
}

void FunctionBuilder::build_comprehension_loops(std::span<frontend::Comprehension* const> generators, size_t level,
                                                Value accumulator, Expr* node, const ForLoop* outermost) {
  if (!ok() || too_deep(node)) return;
  frontend::Comprehension* generator = generators[level];
  ForLoop loop;
  if (outermost != nullptr) {
    loop = *outermost;
  } else {
    loop.is_async = generator->is_async;
    loop.whole = node->range();
    begin_for_iterable(generator->iter, loop);
  }
  Value element = begin_for_body(loop);
  build_store(generator->target, element);
  for (Expr* condition : generator->ifs) {
    BlockId kept = new_block();
    build_condition(condition, kept, loop.next);
    start_block(kept);
  }
  if (level + 1 < generators.size()) {
    build_comprehension_loops(generators, level + 1, accumulator, node, nullptr);
  } else {
    build_comprehension_element(node, accumulator);
  }
  end_for(loop);
}

void FunctionBuilder::build_comprehension_element(Expr* node, Value accumulator) {
  switch (node->kind) {
    case NodeKind::kListComp: {
      Expr* element = frontend::as<frontend::ListComp>(node)->elt;
      Value value = build_expression(element);
      emit(Op::kListAppend, {accumulator, value}, span_of(element));
      return;
    }
    case NodeKind::kSetComp: {
      Expr* element = frontend::as<frontend::SetComp>(node)->elt;
      Value value = build_expression(element);
      emit(Op::kSetAdd, {accumulator, value}, span_of(element));
      return;
    }
    case NodeKind::kDictComp: {
      auto* comprehension = frontend::as<frontend::DictComp>(node);
      Value key = build_expression(comprehension->key);
      Value value = build_expression(comprehension->value);
      emit(Op::kDictSet, {accumulator, key, value}, SourceRange{comprehension->key->start, comprehension->value->end});
      return;
    }
    default: {
      Expr* element = frontend::as<frontend::GeneratorExp>(node)->elt;
      Value value = build_expression(element);
      emit(Op::kYield, {value}, span_of(element));
      return;
    }
  }
}

// A unit of its own whose only parameter is the iterator of the outermost `for`.
Value FunctionBuilder::build_generator_expression(frontend::GeneratorExp* node, Slot place) {
  WindowId window = open_window();
  UnitRequest request;
  request.node = node;
  request.scope = node->scope;
  request.name = "<genexpr>";
  request.qualified_name = qualified_name_of("<genexpr>", nullptr);
  request.captures = captures_of(node->scope);
  request.first_offset = node->start;
  request.flags = bytecode::kIsGenerator | (node->scope->is_coroutine ? bytecode::kIsCoroutine : 0);
  emit(Op::kMakeFunction, {state_.add_request(request)}, node->range(), next_slot(window));
  Expr* iterable = node->generators[0]->iter;
  if (node->generators[0]->is_async) {
    Value source = build_expression(iterable);
    emit(Op::kGetAsyncIter, {source}, span_of(iterable), next_slot(window));
  } else {
    build_iterator(iterable, next_slot(window));
  }
  return emit(Op::kCall, {window}, node->range(), place);
}

void FunctionBuilder::build_generator_expression_body(frontend::GeneratorExp* node) {
  Value iterator = emit(Op::kGetLocal, 0);
  ForLoop loop;
  loop.is_async = node->generators[0]->is_async;
  begin_for_iterator(iterator, loop.is_async ? Span(node->range()) : span_of(node->generators[0]->iter), loop);
  build_comprehension_loops(node->generators, 0, kNoValue, node, &loop);
}

Value FunctionBuilder::build_comprehension_call(Expr* node, Slot place) {
  WindowId window = open_window();
  UnitRequest request;
  request.node = node;
  request.scope = scope_of(node);
  request.name = node->kind == NodeKind::kListComp  ? "<listcomp>"
                 : node->kind == NodeKind::kSetComp ? "<setcomp>"
                                                    : "<dictcomp>";
  request.qualified_name = qualified_name_of(request.name, nullptr);
  request.captures = captures_of(request.scope);
  request.first_offset = node->start;
  emit(Op::kMakeFunction, {state_.add_request(request)}, node->range(), next_slot(window));
  Expr* iterable = generators_of(node)[0]->iter;
  build_iterator(iterable, next_slot(window));
  return emit(Op::kCall, {window}, node->range(), place);
}

void FunctionBuilder::build_comprehension_body(Expr* node) {
  Op op = node->kind == NodeKind::kListComp  ? Op::kBuildList
          : node->kind == NodeKind::kSetComp ? Op::kBuildSet
                                             : Op::kBuildDict;
  Value accumulator = build_empty(op, node->range(), {});
  Value iterator = emit(Op::kGetLocal, 0);
  ForLoop loop;
  begin_for_iterator(iterator, span_of(generators_of(node)[0]->iter), loop);
  build_comprehension_loops(generators_of(node), 0, accumulator, node, &loop);
  emit(Op::kReturn, accumulator);
}

}  // namespace sandboa::ir
