// Calls, attributes and subscripts. They form chains (a.b(c)[d].e()) that may be hundreds of thousands of links long, so a
// chain is first unrolled outside in, where each call opens its window, and then built inside out.
#include <algorithm>

#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::NodeKind;
using frontend::SourceRange;

namespace {

constexpr size_t kMaxDirectArguments = 64;  // more go through a list, which keeps frames small
constexpr uint32_t kMaxMethodSite = 0xFFFF;

bool has_stars(const frontend::Call* node) {
  for (const Expr* argument : node->args) {
    if (frontend::is<frontend::Starred>(argument)) return true;
  }
  for (const frontend::Keyword* keyword : node->keywords) {
    if (!keyword->arg) return true;
  }
  return false;
}

bool is_plain_value(const Expr* expression) {
  return expression->kind == NodeKind::kName || expression->kind == NodeKind::kConstant;
}

}  // namespace

struct FunctionBuilder::ChainLink {
  Expr* node;
  WindowId window;  // of a call
  bool is_plain_call;
  bool is_method_call;  // looks the method up itself
  uint32_t method_site;
};

// Decides how the link will be built, opens its window and says what comes below it.
void FunctionBuilder::open_chain_link(ChainLink& link, Expr*& next) {
  link.window = kNone32;
  link.is_plain_call = false;
  link.is_method_call = false;
  switch (link.node->kind) {
    case NodeKind::kAttribute:
      next = frontend::as<frontend::Attribute>(link.node)->value;
      return;
    case NodeKind::kSubscript:
      next = frontend::as<frontend::Subscript>(link.node)->value;
      return;
    default:
      break;
  }
  auto* call = frontend::as<frontend::Call>(link.node);
  link.window = open_window();
  next = call->func;
  bool is_positional = call->keywords.empty() && call->args.size() <= kMaxDirectArguments && !has_stars(call);
  link.is_plain_call = is_positional;
  auto* method = frontend::try_as<frontend::Attribute>(call->func);
  if (is_positional && method != nullptr && state_.program.site_count() <= kMaxMethodSite) {
    link.is_method_call = true;
    link.method_site = site(method->attr);
    next = method->value;
  }
}

Value FunctionBuilder::build_chain(Expr* expression, Slot place) {
  constexpr size_t kInlineLinks = 8;
  ChainLink inline_links[kInlineLinks];
  size_t count = 0;
  support::ArenaVector<ChainLink> more(arena_);
  Expr* at = expression;
  while (at->kind == NodeKind::kCall || at->kind == NodeKind::kAttribute || at->kind == NodeKind::kSubscript) {
    ChainLink link{at, kNone32, false, false, 0};
    open_chain_link(link, at);
    if (count < kInlineLinks) {
      inline_links[count] = link;
    } else {
      more.push_back(link);
    }
    ++count;
  }
  auto link_at = [&](size_t index) -> ChainLink& {
    return index < kInlineLinks ? inline_links[index] : more[index - kInlineLinks];
  };
  // The callee or receiver of a call belongs in slot 0 of that call's window.
  auto place_for = [&](size_t index) -> Slot {
    if (index == 0) return place;
    const ChainLink& user = link_at(index - 1);
    return user.window != kNone32 ? Slot{user.window, 0} : Slot{};
  };
  Value value = build_expression(at, place_for(count));
  for (size_t i = count; i-- > 0;) {
    if (!ok() || !reachable_) return 0;
    value = finish_chain_link(link_at(i), value, place_for(i));
  }
  return value;
}

Value FunctionBuilder::finish_chain_link(ChainLink& link, Value inner, Slot place) {
  if (auto* attribute = frontend::try_as<frontend::Attribute>(link.node)) {
    return emit(Op::kLoadAttribute, {inner, site(attribute->attr)}, attribute_span(attribute, attribute->range()), place);
  }
  if (auto* subscript = frontend::try_as<frontend::Subscript>(link.node)) {
    Value key = build_expression(subscript->slice);
    uint32_t position = position_of(span_of(subscript));
    return emit(Op::kLoadItem, inner, key, 0, 0, position, place);
  }
  return finish_call(link, place);
}

Value FunctionBuilder::finish_call(ChainLink& link, Slot place) {
  auto* node = frontend::as<frontend::Call>(link.node);
  if (!link.is_plain_call) {
    uint32_t keywords = static_cast<uint32_t>(node->keywords.size());
    if (keywords != 0 && !has_stars(node)) return build_keyword_call(link, position_of(call_span(node)), place);
    return build_unpacking_call(link, place);
  }
  if (is_zero_argument_super(node)) return build_super(link, position_of(span_of(node)), place);
  const bool may_call = link.is_method_call && !std::all_of(node->args.begin(), node->args.end(), is_plain_value);
  const Value receiver = function_.windows[link.window].last_placed;
  const Value check = may_call ? emit(Op::kUndefined) : kNoValue;
  const uint32_t calls_before = calls_emitted_;
  for (Expr* argument : node->args) build_expression(argument, next_slot(link.window));
  if (may_call && calls_emitted_ != calls_before) check_method(check, link, receiver);
  uint32_t position = position_of(call_span(node));
  if (!link.is_method_call) return emit(Op::kCall, link.window, 0, 0, 0, position, place);
  return emit(Op::kCallMethod, link.window, link.method_site, 0, 0, position, place);
}

// The call looks the method up itself, which is too late if its arguments call something: what a missing name keeps from
// happening would have happened.
void FunctionBuilder::check_method(Value at_value, const ChainLink& link, Value receiver) {
  if (!reachable_ || state_.options.is_prelude || state_.options.is_hidden) return;
  const auto* method = frontend::as<frontend::Attribute>(frontend::as<frontend::Call>(link.node)->func);
  Instruction& instruction = at(at_value);
  instruction.op = Op::kCheckMethod;
  instruction.operands[0] = receiver;
  instruction.operands[1] = link.method_site;
  instruction.position = position_of(attribute_span(method, method->range()));
}

FunctionBuilder::Span FunctionBuilder::call_span(const frontend::Call* node) {
  const auto* method = frontend::try_as<frontend::Attribute>(node->func);
  return method != nullptr ? attribute_span(method, span_of(node)) : span_of(node);
}

Value FunctionBuilder::build_keyword_call(ChainLink& link, uint32_t position, Slot place) {
  auto* node = frontend::as<frontend::Call>(link.node);
  for (Expr* argument : node->args) build_expression(argument, next_slot(link.window));
  auto names = arena_.make_span<const Literal*>(node->keywords.size());
  for (size_t i = 0; i < names.size(); ++i) {
    frontend::Keyword* keyword = node->keywords[i];
    build_expression(keyword->value, next_slot(link.window));
    auto* name = arena_.make<Literal>();
    name->kind = ConstantKind::kStr;
    name->text = state_.text(keyword->arg);
    names[i] = name;
  }
  auto* tuple = arena_.make<Literal>();
  tuple->kind = ConstantKind::kTuple;
  tuple->elements = names;
  emit_literal(tuple, next_slot(link.window));
  return emit(Op::kCallKeywords, link.window, 0, 0, 0, position, place);
}

// f(*a, **b) and calls with very many arguments.
Value FunctionBuilder::build_unpacking_call(ChainLink& link, Slot place) {
  auto* node = frontend::as<frontend::Call>(link.node);
  Value callee = function_.windows[link.window].last_placed;
  const bool is_single_star = node->args.size() == 1;
  const Span span = span_of(node);
  const frontend::Starred* last_star = nullptr;  // the call itself iterates it, after the keywords have been evaluated
  Value list = kNoValue;
  Value source = kNoValue;
  if (is_single_star && !node->keywords.empty()) last_star = frontend::try_as<frontend::Starred>(node->args[0]);
  if (last_star != nullptr) {
    list = build_empty(Op::kBuildList, span, next_slot(link.window));
    emit(Op::kReserveSlot, link.window, 2);  // of the keywords, while the star's value waits in a temporary
    source = build_expression(last_star->value);
  } else {
    build_list_in_runs(node->args, span, next_slot(link.window), is_single_star ? callee : kNoValue);
  }
  if (node->keywords.empty()) {
    emit_singleton(ConstantKind::kNone, next_slot(link.window));
  } else {
    build_keyword_dict(node->keywords, callee, span, Slot{link.window, 2});
  }
  if (last_star != nullptr) emit(Op::kListExtend, {list, source, callee}, span);
  return emit(Op::kCallUnpack, link.window, 0, 0, 0, position_of(span_of(node)), place);
}

// Keywords of a call or class as a dict. Names that `**mapping` repeats are an error, which DictMerge reports for `callee`.
Value FunctionBuilder::build_keyword_dict(std::span<frontend::Keyword* const> keywords, Value callee, Span range,
                                          Slot place) {
  Value dict = build_empty(Op::kBuildDict, range, place);
  bool has_mapping = false;
  for (frontend::Keyword* keyword : keywords) {
    if (!keyword->arg) {
      Value mapping = build_expression(keyword->value);
      emit(Op::kDictMerge, {dict, mapping, callee}, range);
      has_mapping = true;
      continue;
    }
    if (!has_mapping) {  // distinct by the grammar
      Value name = emit_text(state_.text(keyword->arg));
      Value value = build_expression(keyword->value);
      emit(Op::kDictSet, {dict, name, value}, range);
      continue;
    }
    // After a mapping an explicit name may be a repetition too, so it is merged like one.
    WindowId window = open_window();
    emit_text(state_.text(keyword->arg), next_slot(window));
    build_expression(keyword->value, next_slot(window));
    Value single = emit(Op::kBuildDict, {window}, range);
    emit(Op::kDictMerge, {dict, single, callee}, range);
  }
  return dict;
}

frontend::Arguments* arguments_of(frontend::Node* node) {
  if (auto* function = frontend::try_as<frontend::FunctionDef>(node)) return function->args;
  if (auto* function = frontend::try_as<frontend::AsyncFunctionDef>(node)) return function->args;
  if (auto* lambda = frontend::try_as<frontend::Lambda>(node)) return lambda->args;
  return nullptr;
}

bool FunctionBuilder::is_zero_argument_super(const frontend::Call* node) const {
  if (!node->args.empty() || !node->keywords.empty() || !is_global_name(node->func, "super")) return false;
  const frontend::Scope* scope = request_.scope;
  if (scope->class_cell == nullptr || scope->class_cell->kind != frontend::SymbolKind::kFree) return false;
  if (request_.node->kind == NodeKind::kGeneratorExp) return true;  // its first argument is the iterator
  const frontend::Arguments* arguments = arguments_of(request_.node);
  return arguments != nullptr && arguments->posonlyargs.size() + arguments->args.size() != 0;
}

// The callee is in place; what it is shows only when the code runs.
Value FunctionBuilder::build_super(ChainLink& link, uint32_t position, Slot place) {
  const frontend::Scope* scope = request_.scope;
  if (request_.node->kind == NodeKind::kGeneratorExp) {
    return emit(Op::kCallSuper, link.window, emit(Op::kGetLocal, 0), scope->class_cell->index, 0, position, place);
  }
  const frontend::Symbol* self = nullptr;
  for (auto list : {scope->locals, scope->cell_variables}) {
    for (const frontend::Symbol* symbol : list) {
      if ((symbol->flags & frontend::SymbolFlags::kParameter) != 0 && symbol->parameter_index == 0) self = symbol;
    }
  }
  if (self == nullptr) return emit(Op::kCall, link.window, 0, 0, 0, position, place);
  Value receiver = load_symbol(self, link.node->range());
  return emit(Op::kCallSuper, link.window, receiver, scope->class_cell->index, 0, position, place);
}

}  // namespace sandboa::ir
