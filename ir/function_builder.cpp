#include "ir/function_builder.h"

#include <algorithm>

#include "support/native_stack.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Scope;
using frontend::ScopeKind;
using frontend::SourceRange;
using frontend::Symbol;
using frontend::SymbolFlags;

FunctionBuilder::FunctionBuilder(CompileState& state, const UnitRequest& request, Function& function)
    : state_(state),
      request_(request),
      function_(function),
      arena_(function.arena),
      bound_(function.arena),
      local_names_(function.arena),
      free_homes_(function.arena),
      cell_homes_(function.arena) {
  function_.code.reserve(128);
  function_.blocks.reserve(32);
  function_.qualified_name = request.qualified_name;
  is_class_body_ = request.scope->kind == ScopeKind::kClass;
}

bool FunctionBuilder::build() {
  function_.code.push_back(Instruction{});  // value 0: undefined
  at(0).is_dead = true;
  start_block(new_block());
  function_.blocks[0].predecessors = 1;
  reachable_ = true;
  add_parameters_and_locals();
  enter_function();
  switch (request_.scope->kind) {
    case ScopeKind::kAnnotation:
      build_annotate_body();
      break;
    case ScopeKind::kTypeParams:
      build_type_params_body();
      break;
    case ScopeKind::kTypeAlias:
    case ScopeKind::kTypeVariable:
      build_evaluator_body();
      break;
    default:
      build_definition();
      break;
  }
  if (reachable_) emit(Op::kReturnNone);
  return ok();
}

void FunctionBuilder::build_definition() {
  frontend::Node* node = request_.node;
  switch (node->kind) {
    case frontend::NodeKind::kModule:
      build_module_body(frontend::as<frontend::Module>(node));
      break;
    case frontend::NodeKind::kFunctionDef:
      build_body(frontend::as<frontend::FunctionDef>(node)->body);
      break;
    case frontend::NodeKind::kAsyncFunctionDef:
      build_body(frontend::as<frontend::AsyncFunctionDef>(node)->body);
      break;
    case frontend::NodeKind::kClassDef:
      build_class_body(frontend::as<frontend::ClassDef>(node));
      break;
    case frontend::NodeKind::kGeneratorExp:
      build_generator_expression_body(frontend::as<frontend::GeneratorExp>(node));
      break;
    case frontend::NodeKind::kLambda: {
      build_returned(frontend::as<frontend::Lambda>(node)->body);
      break;
    }
    case frontend::NodeKind::kListComp:
    case frontend::NodeKind::kSetComp:
    case frontend::NodeKind::kDictComp:
      build_comprehension_body(static_cast<frontend::Expr*>(node));
      break;
    default:
      unsupported("this kind of function", node);
      break;
  }
}

void FunctionBuilder::add_parameters_and_locals() {
  const Scope* scope = request_.scope;
  bool is_function = scope->kind != ScopeKind::kModule && scope->kind != ScopeKind::kClass;
  if (!is_function) {
    if ((request_.flags & bytecode::kIsClassBody) != 0) new_named_local({}, true, false);  // the namespace
  } else if (scope->kind == ScopeKind::kComprehension) {
    new_named_local({}, true, false);  // the iterator of the outermost `for`
  }
  for (uint32_t i = 0; i < request_.extra_parameters; ++i) new_named_local({}, true, false);
  uint32_t parameters = is_function ? scope->parameter_count : 0;
  uint32_t first = function_.named_locals;
  if (scope->kind == ScopeKind::kComprehension && parameters != 0) first = 0;  // the scope counts the iterator itself
  if (first == 0 && parameters != 0) {
    // Parameters come in order of parameter_index, but are spread over locals and cells.
    std::span<const Symbol*> by_index = arena_.make_span<const Symbol*>(parameters);
    for (auto& entry : by_index) entry = nullptr;
    for (auto list : {scope->locals, scope->cell_variables}) {
      for (const Symbol* symbol : list) {
        if ((symbol->flags & SymbolFlags::kParameter) != 0) by_index[symbol->parameter_index] = symbol;
      }
    }
    for (const Symbol* symbol : by_index) {
      if (function_.named_locals != 0 && scope->kind == ScopeKind::kComprehension) continue;
      bool is_deleted = symbol != nullptr && (symbol->flags & SymbolFlags::kDeleted) != 0;
      new_named_local(symbol != nullptr ? symbol->name : frontend::NameId{}, true, is_deleted);
    }
  }
  if (scope->kind == ScopeKind::kModule) return;
  uint32_t local_parameters = 0;
  for (const Symbol* symbol : scope->locals) {
    if ((symbol->flags & SymbolFlags::kParameter) != 0) {
      ++local_parameters;
    } else {
      new_named_local(symbol->name, false, (symbol->flags & SymbolFlags::kDeleted) != 0);
    }
  }
  local_shift_ = function_.named_locals - static_cast<uint32_t>(scope->locals.size());
  for (const Symbol* symbol : scope->cell_variables) {
    bool is_parameter = (symbol->flags & SymbolFlags::kParameter) != 0;
    cell_homes_.push_back(is_parameter ? symbol->parameter_index : new_named_local(symbol->name, true, false));
  }
}

// StartGenerator comes first, so that cells are made in the generator's own frame.
void FunctionBuilder::enter_function() {
  SourceRange start{request_.first_offset, request_.first_offset};
  if ((request_.flags & (bytecode::kIsGenerator | bytecode::kIsCoroutine)) != 0) emit(Op::kStartGenerator, {}, start);
  if (is_class_body_) {
    enter_class_body();
    return;
  }
  for (Local home : cell_homes_) emit(Op::kMakeCell, {home}, start);
}

void FunctionBuilder::build_module_body(frontend::Module* module) {
  if (module->expression != nullptr) {
    Value result = build_expression(module->expression);
    emit(Op::kReturn, result);
    return;
  }
  begin_annotations(module->annotation_scope);
  std::span<frontend::Stmt* const> body = module->body;
  bool returns_last =
      state_.options.returns_last_expression && !body.empty() && frontend::is<frontend::ExprStmt>(body.back());
  if (!state_.options.returns_last_expression) {
    if (const frontend::Constant* docstring = frontend::find_docstring(body)) {
      if (state_.options.optimize < 2 && !state_.options.is_interactive) {
        Op store = state_.options.has_locals ? Op::kStoreName : Op::kStoreGlobal;
        emit(store, {state_.global("__doc__"), emit_text(docstring->value.text)}, docstring->range());
        body = body.subspan(1);
      }
    }
  }
  if (!returns_last) {
    build_body(body);
    return;
  }
  build_body(body.first(body.size() - 1));
  if (!reachable_ || !ok()) return;
  Value result = build_expression(frontend::as<frontend::ExprStmt>(body.back())->value);
  emit(Op::kReturn, result);
}

Value FunctionBuilder::emit(Op op, uint32_t a, uint32_t b, uint32_t c, uint32_t d, uint32_t position, Slot place) {
  if (!reachable_) return 0;
  Value value = function_.code.size();
  Instruction instruction;
  instruction.op = op;
  const OpInfo& row = info(op);
  instruction.type = row.type;
  instruction.operands[0] = a;
  instruction.operands[1] = b;
  instruction.operands[2] = c;
  instruction.operands[3] = d;
  DCHECK(((row.effects & kRaises) != 0) == (position != kNoPosition));
  instruction.position = position;
  if (place) {
    Window& window = function_.windows[place.window];
    instruction.place = place;
    instruction.previous_in_window = window.last_placed;
    window.last_placed = value;
    if (!window.is_merge && place.index >= window.count) window.count = place.index + 1;
  }
  function_.code.push_back(instruction);
  if ((row.effects & kCalls) != 0) ++calls_emitted_;
  if ((row.effects & kTerminator) != 0) end_block();
  return value;
}

Value FunctionBuilder::emit(Op op, std::initializer_list<uint32_t> operands, Span span, Slot place) {
  if (!reachable_) return 0;
  uint32_t all[4] = {0, 0, 0, 0};
  size_t count = 0;
  for (uint32_t operand : operands) all[count++] = operand;
  return emit(op, all[0], all[1], all[2], all[3], position_of(span), place);
}

Value FunctionBuilder::emit_literal(const Literal* literal, Slot place) {
  if (!reachable_) return 0;
  Value value = emit(Op::kConst, 0, 0, 0, 0, kNoPosition, place);
  at(value).set_literal(literal);
  switch (literal->kind) {
    case ConstantKind::kNone:
      at(value).type = Type::kNone;
      break;
    case ConstantKind::kTrue:
    case ConstantKind::kFalse:
      at(value).type = Type::kBool;
      break;
    case ConstantKind::kInt:
    case ConstantKind::kBigInt:
      at(value).type = Type::kInt;
      break;
    case ConstantKind::kFloat:
      at(value).type = Type::kFloat;
      break;
    case ConstantKind::kStr:
      at(value).type = Type::kStr;
      break;
    case ConstantKind::kBytes:
      at(value).type = Type::kBytes;
      break;
    case ConstantKind::kTuple:
      at(value).type = Type::kTuple;
      break;
    default:
      break;
  }
  return value;
}

Value FunctionBuilder::emit_singleton(ConstantKind kind, Slot place) {
  static const Literal kSingletons[] = {{ConstantKind::kNone, {}, {}, {}},
                                        {ConstantKind::kTrue, {}, {}, {}},
                                        {ConstantKind::kFalse, {}, {}, {}},
                                        {ConstantKind::kEllipsis, {}, {}, {}}};
  return emit_literal(&kSingletons[static_cast<int>(kind)], place);
}

Value FunctionBuilder::emit_int(int64_t integer, Slot place) {
  auto* literal = arena_.make<Literal>();
  literal->kind = ConstantKind::kInt;
  literal->integer = integer;
  return emit_literal(literal, place);
}

Value FunctionBuilder::emit_text(std::string_view text, Slot place) {
  auto* literal = arena_.make<Literal>();
  literal->kind = ConstantKind::kStr;
  literal->text = text;
  return emit_literal(literal, place);
}

Value FunctionBuilder::emit_names(std::span<const frontend::NameId> names) {
  auto elements = arena_.make_span<const Literal*>(names.size());
  for (size_t index = 0; index < names.size(); ++index) {
    auto* name = arena_.make<Literal>();
    name->kind = ConstantKind::kStr;
    name->text = state_.text(names[index]);
    elements[index] = name;
  }
  auto* literal = arena_.make<Literal>();
  literal->kind = ConstantKind::kTuple;
  literal->elements = elements;
  return emit_literal(literal, {});
}

uint32_t FunctionBuilder::position_of(Span span) {
  if (!reachable_) return 0;
  return state_.program.add_position({span.range.start, span.range.end, span.anchor.start, span.anchor.end});
}

FunctionBuilder::Span FunctionBuilder::span_of(const frontend::Expr* expression) const {
  switch (expression->kind) {
    case frontend::NodeKind::kCall: {
      const auto* node = frontend::as<frontend::Call>(expression);
      return {node->range(), anchor_after(node->func, '(', node->end)};
    }
    case frontend::NodeKind::kSubscript: {
      const auto* node = frontend::as<frontend::Subscript>(expression);
      return {node->range(), anchor_after(node->value, '[', node->end)};
    }
    case frontend::NodeKind::kBinOp: {
      const auto* node = frontend::as<frontend::BinOp>(expression);
      auto length = static_cast<uint32_t>(std::string_view(frontend::operator_text(node->op)).size());
      return {node->range(), {node->op_offset, node->op_offset + length}};
    }
    default:
      return expression->range();
  }
}

FunctionBuilder::Span FunctionBuilder::attribute_span(const frontend::Attribute* attribute, Span span) {
  uint32_t start = span.range.start;
  if (start < last_line_.start || start >= last_line_.end) {
    uint32_t line = state_.line_of(start);
    std::span<const uint32_t> starts = state_.line_starts();
    last_line_ = {starts[line - 1], line < starts.size() ? starts[line] : UINT32_MAX};
  }
  if (attribute->end <= last_line_.end) return span;
  std::string_view source = state_.module->source;
  uint32_t name = attribute->end;
  auto is_part_of_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
  };
  while (name > start && is_part_of_name(source[name - 1])) --name;
  span.range.start = name;
  return span;
}

SourceRange FunctionBuilder::anchor_after(const frontend::Expr* expression, char bracket, uint32_t end) const {
  uint32_t start = expression->end;
  while (start < end && state_.module->source[start] != bracket) ++start;
  return {start, end};
}

BlockId FunctionBuilder::new_block() {
  function_.blocks.push_back(Block{});
  return function_.blocks.size() - 1;
}

void FunctionBuilder::start_block(BlockId block) {
  if (reachable_ && current_block_ != kNone32) jump(block);
  bound_.start_block();
  Block& started = function_.blocks[block];
  if (started.predecessors == 0 && !function_.layout.empty()) {
    reachable_ = false;
    return;
  }
  started.first = function_.code.size();
  started.region = region_;
  started.order = function_.layout.size();
  function_.layout.push_back(block);
  current_block_ = block;
  reachable_ = true;
}

void FunctionBuilder::end_block() {
  function_.blocks[current_block_].end = function_.code.size();
  current_block_ = kNone32;
  reachable_ = false;
}

void FunctionBuilder::jump(BlockId target) {
  if (!reachable_) return;
  ++function_.blocks[target].predecessors;
  emit(Op::kJump, target);
}

void FunctionBuilder::branch(Value condition, BlockId if_true, BlockId if_false, Span span) {
  if (!reachable_) return;
  ++function_.blocks[if_true].predecessors;
  ++function_.blocks[if_false].predecessors;
  emit(Op::kBranch, {condition, if_true, if_false}, span);
}

void FunctionBuilder::branch_none(Value value, BlockId if_none, BlockId if_not) {
  if (!reachable_) return;
  ++function_.blocks[if_none].predecessors;
  ++function_.blocks[if_not].predecessors;
  emit(Op::kBranchNone, value, if_none, if_not);
}

WindowId FunctionBuilder::open_window() {
  function_.windows.push_back(Window{});
  WindowId window = function_.windows.size() - 1;
  emit(Op::kOpenWindow, window);
  return window;
}

WindowId FunctionBuilder::open_merge(uint32_t slots) {
  Window window;
  window.is_merge = true;
  window.count = slots;
  function_.windows.push_back(window);
  emit(Op::kOpenWindow, function_.windows.size() - 1);
  return function_.windows.size() - 1;
}

Slot FunctionBuilder::merge_slot(Slot place) {
  if (!place) return {open_merge(), 0};
  emit(Op::kReserveSlot, place.window, place.index);
  return place;
}

RegionId FunctionBuilder::new_region(RegionId parent, BlockId handler) {
  Region region;
  region.parent = parent;
  region.handler = handler;
  region.depth = parent == kNone32 ? 1 : function_.regions[parent].depth + 1;
  // An exception may come from anywhere in the region, so the handler counts as reachable.
  ++function_.blocks[handler].predecessors;
  function_.regions.push_back(region);
  return function_.regions.size() - 1;
}

void FunctionBuilder::set_region(RegionId region) {
  if (region == region_) return;
  region_ = region;
  if (reachable_) start_block(new_block());
}

LoopId FunctionBuilder::begin_loop() {
  Loop loop;
  loop.parent = loop_;
  loop.begin = function_.code.size();
  function_.loops.push_back(loop);
  loop_ = function_.loops.size() - 1;
  Instruction marker;
  marker.op = Op::kLoopBegin;
  marker.operands[0] = loop_;
  function_.code.push_back(marker);
  return loop_;
}

// The markers stand between blocks: loops begin and end whether or not the code there can be reached.
void FunctionBuilder::end_loop(LoopId loop) {
  DCHECK(!reachable_ && loop == loop_);
  function_.loops[loop].end = function_.code.size();
  Instruction marker;
  marker.op = Op::kLoopEnd;
  marker.operands[0] = loop;
  function_.code.push_back(marker);
  loop_ = function_.loops[loop].parent;
}

Local FunctionBuilder::new_unnamed_local() {
  uint32_t index = unnamed_in_use_++;
  function_.unnamed_locals = std::max(function_.unnamed_locals, unnamed_in_use_);
  return kUnnamedLocal | index;
}

Local FunctionBuilder::new_named_local(frontend::NameId name, bool is_bound, bool is_deleted) {
  if (name == frontend::WellKnown::kDotFormat && request_.scope->kind == ScopeKind::kAnnotation) {
    local_names_.push_back(state_.name_constant("format"));  // as errors about the call name it
  } else {
    local_names_.push_back(name ? state_.name_constant(name) : state_.name_constant(is_class_body_ ? ".namespace" : ".0"));
  }
  bound_.add_local(is_bound, is_deleted);
  return function_.named_locals++;
}

bool FunctionBuilder::too_deep(const frontend::Node* node) {
  if (!support::NativeStack::near_limit()) return false;
  state_.fail(frontend::ErrorType::kRecursionError, "maximum recursion depth exceeded during compilation", node->range());
  return true;
}

}  // namespace sandboa::ir
