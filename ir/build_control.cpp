// if, while, for, and leaving statements early.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::SourceRange;

namespace {

constexpr uint32_t kMaxNestedBlocks = 21;  // as CPython

// range(...) with one to three plain arguments.
frontend::Call* as_range_call(Expr* expression) {
  auto* call = frontend::try_as<frontend::Call>(expression);
  if (call == nullptr || !call->keywords.empty() || call->args.empty() || call->args.size() > 3) return nullptr;
  for (const Expr* argument : call->args) {
    if (frontend::is<frontend::Starred>(argument)) return nullptr;
  }
  return call;
}

}  // namespace

// `elif` chains may be thousands of arms long.
void FunctionBuilder::build_if(frontend::If* node) {
  BlockId end = new_block();
  Join join = bound_.make_join();
  for (;;) {
    BlockId body = new_block();
    BlockId orelse = node->orelse.empty() ? end : new_block();
    build_condition(node->test, body, orelse);
    auto mark = bound_.mark();
    start_block(body);
    build_body(node->body);
    if (reachable_) bound_.arrive(join);
    jump(end);
    bound_.rollback(mark);
    if (!ok()) return;
    if (node->orelse.empty()) {
      // What the tests have bound holds on the way past them too.
      if (function_.blocks[end].predecessors != 0) bound_.arrive(join);
      break;
    }
    start_block(orelse);
    auto* elif = node->orelse.size() == 1 ? frontend::try_as<frontend::If>(node->orelse[0]) : nullptr;
    if (elif == nullptr) {
      build_body(node->orelse);
      if (reachable_) bound_.arrive(join);
      jump(end);
      break;
    }
    if (!reachable_) break;
    node = elif;
  }
  bound_.rollback(join.mark);
  bound_.bind_joined(join);
  start_block(end);
}

bool FunctionBuilder::push_context(Context& context, const frontend::Node* node) {
  context.parent = context_;
  context.depth = context_ == nullptr ? 1 : context_->depth + 1;
  context.outer_region = region_;
  if (context.depth > kMaxNestedBlocks) {
    state_.fail(frontend::ErrorType::kSyntaxError, "too many statically nested blocks", node->range());
    return false;
  }
  context_ = &context;
  return true;
}

void FunctionBuilder::build_while(frontend::While* node) {
  BlockId top = new_block();
  BlockId body = new_block();
  BlockId again = new_block();
  BlockId orelse = new_block();
  BlockId end = node->orelse.empty() ? orelse : new_block();
  Join join = bound_.make_join();
  Context context;
  context.kind = ContextKind::kLoop;
  context.break_target = end;
  context.continue_target = again;
  context.break_join = &join;
  if (!push_context(context, node)) return;

  jump(top);
  LoopId loop = begin_loop();
  ++function_.blocks[top].predecessors;  // the back edge
  start_block(top);
  build_condition(node->test, body, orelse);
  auto mark = bound_.mark();
  start_block(body);
  build_body(node->body);
  jump(again);
  start_block(again);
  if (reachable_) emit(Op::kLoop, {top}, span_of(node->test));
  end_loop(loop);
  pop_context(context);
  bound_.rollback(mark);
  start_block(orelse);
  if (!node->orelse.empty()) {
    build_body(node->orelse);
    if (reachable_) bound_.arrive(join);
    jump(end);
    bound_.rollback(join.mark);
    bound_.bind_joined(join);
    start_block(end);
    return;
  }
  if (constant_truth(node->test) != 1) bound_.arrive(join);
  bound_.rollback(join.mark);
  bound_.bind_joined(join);
}

void FunctionBuilder::begin_for_iterator(Value iterator, Span span, ForLoop& loop) {
  loop.body = new_block();
  loop.next = new_block();
  loop.exit = new_block();
  loop.iterator = iterator;
  loop.position = position_of(span);
  jump(loop.is_async ? loop.body : loop.next);
}

// iter(iterable). In the prelude `_iterated(x)` stands for an x that is an iterator already, which is not asked again.
Value FunctionBuilder::build_iterator(Expr* iterable, Slot place) {
  auto* call = state_.options.is_prelude ? frontend::try_as<frontend::Call>(iterable) : nullptr;
  if (call != nullptr && is_global_name(call->func, "_iterated")) return build_expression(call->args[0], place);
  Value source = build_expression(iterable);
  return emit(Op::kGetIter, {source}, span_of(iterable), place);
}

void FunctionBuilder::begin_for_iterable(Expr* iterable, ForLoop& loop) {
  if (loop.is_async) {
    Value source = build_expression(iterable);
    begin_for_iterator(emit(Op::kGetAsyncIter, {source}, span_of(iterable)), loop.whole, loop);
    return;
  }
  frontend::Call* call = as_range_call(iterable);
  if (call == nullptr || !is_global_name(call->func, "range")) {
    const Literal* constant = nullptr;
    if (auto* list = frontend::try_as<frontend::List>(iterable)) {  // nobody else will see the list
      constant = constant_sequence(ConstantKind::kTuple, list->elts);
    }
    Value iterator =
        constant == nullptr ? build_iterator(iterable) : emit(Op::kGetIter, {emit_literal(constant)}, span_of(iterable));
    begin_for_iterator(iterator, span_of(iterable), loop);
    return;
  }
  loop.range_window = open_window();
  build_expression(call->func, next_slot(loop.range_window));
  for (Expr* argument : call->args) build_expression(argument, next_slot(loop.range_window));
  loop.body = new_block();
  loop.next = new_block();
  loop.exit = new_block();
  BlockId slow = new_block();
  uint32_t call_position = position_of(span_of(call));
  if (reachable_) {
    ++function_.blocks[loop.next].predecessors;
    ++function_.blocks[slow].predecessors;
  }
  emit(Op::kRangeSetup, loop.range_window, loop.next, slow, 0, call_position);
  start_block(slow);
  loop.position = position_of(span_of(iterable));
  emit(Op::kRangeSlow, loop.range_window, loop.position, 0, 0, call_position);
  jump(loop.next);
}

Value FunctionBuilder::begin_for_body(ForLoop& loop) {
  if (loop.is_async) return begin_async_for_body(loop);
  if (function_.blocks[loop.next].predecessors == 0) return 0;  // the iterable never returns, or a failure
  DCHECK(!reachable_);
  loop.loop = begin_loop();
  ++function_.blocks[loop.body].predecessors;
  start_block(loop.body);
  Value element = emit(Op::kLoopValue, loop.loop);
  function_.loops[loop.loop].value = element;
  return element;
}

void FunctionBuilder::end_for(ForLoop& loop) {
  if (loop.is_async) {
    end_async_for(loop);
    return;
  }
  if (function_.blocks[loop.next].predecessors == 0) return;
  start_block(loop.next);
  ++function_.blocks[loop.exit].predecessors;
  if (loop.range_window != kNone32) {
    emit(Op::kForRangeNext, loop.range_window, loop.body, loop.exit, loop.loop, loop.position);
  } else {
    emit(Op::kForNext, loop.iterator, loop.body, loop.exit, loop.loop, loop.position);
  }
  end_loop(loop.loop);
  start_block(loop.exit);
}

template <class Statement>
void FunctionBuilder::build_for(Statement* node, bool is_async) {
  ForLoop loop;
  loop.is_async = is_async;
  loop.whole = node->range();
  begin_for_iterable(node->iter, loop);
  if (!ok()) return;
  BlockId end = node->orelse.empty() ? kNone32 : new_block();
  Join join = bound_.make_join();
  Context context;
  context.kind = ContextKind::kLoop;
  context.continue_target = loop.next;
  context.break_target = end == kNone32 ? loop.exit : end;
  context.break_join = &join;
  if (!push_context(context, node)) return;
  Value element = begin_for_body(loop);
  build_store(node->target, element);
  build_body(node->body);
  end_for(loop);
  pop_context(context);
  bound_.rollback(join.mark);
  if (end == kNone32) return;  // the exhausted iterator may have bound nothing
  build_body(node->orelse);
  if (reachable_) bound_.arrive(join);
  jump(end);
  bound_.rollback(join.mark);
  bound_.bind_joined(join);
  start_block(end);
}

template void FunctionBuilder::build_for(frontend::For* node, bool is_async);
template void FunctionBuilder::build_for(frontend::AsyncFor* node, bool is_async);

// The code that a statement runs when it is left early, in the region outside of it.
void FunctionBuilder::leave_context(const Context& context) {
  switch (context.kind) {
    case ContextKind::kLoop:
    case ContextKind::kTry:
    case ContextKind::kFinally:
      return;
    case ContextKind::kWith:
      set_region(context.outer_region);
      build_with_exit(context.exit_function, context.is_async, context.span);
      return;
    case ContextKind::kFinallyBody: {
      set_region(context.outer_region);
      BlockId handled = new_block();
      BlockId done = new_block();
      Value state = emit(Op::kGetLocal, context.finally->state);
      Value is_exception = emit(Op::kEqual, {state, emit_int(static_cast<int>(Exit::kException))}, context.span);
      branch(is_exception, handled, done, context.span);
      start_block(handled);
      emit(Op::kPopHandled, emit(Op::kGetLocal, context.finally->saved));
      jump(done);
      start_block(done);
      return;
    }
    case ContextKind::kHandler:
      set_region(context.outer_region);
      if (context.handler->symbol != nullptr) clear_symbol(context.handler->symbol, context.handler->range());
      emit(Op::kPopHandled, context.saved);
      return;
  }
}

// Leaves all statements up to the loop (break, continue) or the function. A finally block on the way takes over: it
// remembers what to do and does it at its end.
void FunctionBuilder::leave(Exit exit, Value result) {
  Context* const innermost = context_;
  const RegionId region = region_;
  while (context_ != nullptr && reachable_) {
    const Context& context = *context_;
    if (context.kind == ContextKind::kLoop && exit != Exit::kReturn) {
      if (exit == Exit::kBreak) bound_.arrive(*context.break_join);
      jump(exit == Exit::kBreak ? context.break_target : context.continue_target);
      break;
    }
    if (context.kind == ContextKind::kFinally) {
      FinallyState& finally = *context.finally;
      finally.exits |= 1u << static_cast<int>(exit);
      if (exit == Exit::kReturn) emit(Op::kSetLocal, finally.result, result);
      emit(Op::kSetLocal, finally.state, emit_int(static_cast<int>(exit)));
      jump(finally.entry);
      break;
    }
    context_ = context.parent;  // what runs on the way out belongs to the statement outside
    leave_context(context);
  }
  if (exit == Exit::kReturn) emit(Op::kReturn, result);
  context_ = innermost;
  region_ = region;
}

}  // namespace sandboa::ir
