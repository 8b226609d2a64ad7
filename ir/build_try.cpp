// try and with.
//
// A finally block is emitted once. Whoever enters it first sets a state (an Exit): fall through, exception, return, break or
// continue; at its end the state says where to go on. So code stays linear however deep finally blocks nest.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::ExceptHandler;
using frontend::SourceRange;

template <class T>
void FunctionBuilder::build_try(T* node) {
  if (node->finalbody.empty()) {
    build_try_except(node);
  } else {
    build_try_finally(node);
  }
}
template void FunctionBuilder::build_try(frontend::Try* node);
template void FunctionBuilder::build_try(frontend::TryStar* node);

// Code of a handler that an exception leaves: forget the name, restore what was being handled, go on unwinding.
void FunctionBuilder::build_cleanup(BlockId block, Value saved, const ExceptHandler* handler, Span range) {
  start_block(block);
  Value exception = emit(Op::kCatch);
  if (handler != nullptr) clear_symbol(handler->symbol, handler->range());
  emit(Op::kPopHandled, saved);
  emit(Op::kRethrow, {exception}, range);
}

void FunctionBuilder::build_try_except(frontend::Try* node) {
  const RegionId outer = region_;
  BlockId caught = new_block();
  BlockId end = new_block();
  Join join = bound_.make_join();
  Context context;
  context.kind = ContextKind::kTry;
  if (!push_context(context, node)) return;
  RegionId region = new_region(outer, caught);
  set_region(region);
  build_body(node->body);
  set_region(outer);
  pop_context(context);
  if (!node->orelse.empty()) build_body(node->orelse);
  if (reachable_) bound_.arrive(join);
  jump(end);
  bound_.rollback(join.mark);
  if (!ok()) return;

  start_block(caught);
  Value exception = emit(Op::kCatch);
  Value saved = emit(Op::kPushHandled, exception);
  BlockId cleanup = new_block();
  set_region(new_region(outer, cleanup));
  for (ExceptHandler* handler : node->handlers) {
    build_handler(handler, exception, saved, outer, end, join);
    if (!ok()) return;
  }
  if (reachable_) {  // no handler matched
    set_region(outer);
    emit(Op::kPopHandled, saved);
    emit(Op::kRethrow, {exception}, node->range());
  }
  region_ = outer;
  build_cleanup(cleanup, saved, nullptr, node->range());
  bound_.rollback(join.mark);
  bound_.bind_joined(join);
  start_block(end);
}

// Called in the region whose handler restores `saved`. Afterwards control is where the next handler is tried, if anywhere.
void FunctionBuilder::build_handler(ExceptHandler* handler, Value exception, Value saved, RegionId outer, BlockId end,
                                    Join& join) {
  const RegionId tests = region_;
  auto mark = bound_.mark();
  BlockId next = new_block();
  if (handler->type != nullptr) {
    Value type = build_expression(handler->type);
    Value matches = emit(Op::kMatchException, {exception, type}, span_of(handler->type));
    BlockId body = new_block();
    branch(matches, body, next, span_of(handler->type));
    start_block(body);
  }
  const ExceptHandler* named = handler->symbol != nullptr ? handler : nullptr;
  BlockId cleanup = kNone32;
  if (named != nullptr) {
    cleanup = new_block();
    set_region(new_region(outer, cleanup));
    store_symbol(handler->symbol, exception, handler->range());
  }
  Context context;
  context.kind = ContextKind::kHandler;
  context.saved = saved;
  context.handler = handler;
  if (!push_context(context, handler)) return;
  context.outer_region = outer;
  build_body(handler->body);
  pop_context(context);
  if (reachable_) {
    set_region(outer);
    if (named != nullptr) clear_symbol(handler->symbol, handler->range());
    emit(Op::kPopHandled, saved);
    bound_.arrive(join);
    jump(end);
  }
  region_ = outer;
  bound_.rollback(mark);
  if (named != nullptr) build_cleanup(cleanup, saved, named, handler->range());
  region_ = tests;
  start_block(next);
}

template <class T>
void FunctionBuilder::build_try_finally(T* node) {
  const RegionId outer = region_;
  const uint32_t unnamed_before = unnamed_in_use_;
  FinallyState finally;
  finally.entry = new_block();
  finally.state = new_unnamed_local();
  finally.result = new_unnamed_local();
  finally.exception = new_unnamed_local();
  finally.saved = new_unnamed_local();
  BlockId caught = new_block();
  Join normal = bound_.make_join();
  Context context;
  context.kind = ContextKind::kFinally;
  context.finally = &finally;
  if (!push_context(context, node)) return;
  set_region(new_region(outer, caught));
  if (node->handlers.empty()) {
    build_body(node->body);
  } else {
    build_try_except(node);
  }
  pop_context(context);
  if (reachable_) {
    finally.exits |= 1u << static_cast<int>(Exit::kFallthrough);
    bound_.arrive(normal);
    emit(Op::kSetLocal, finally.state, emit_int(static_cast<int>(Exit::kFallthrough)));
    jump(finally.entry);
  }
  region_ = outer;
  bound_.rollback(normal.mark);
  if (!ok()) return;

  start_block(caught);
  Value exception = emit(Op::kCatch);
  emit(Op::kSetLocal, finally.exception, exception);
  emit(Op::kSetLocal, finally.saved, emit(Op::kPushHandled, exception));
  emit(Op::kSetLocal, finally.state, emit_int(static_cast<int>(Exit::kException)));
  start_block(finally.entry);

  BlockId cleanup = new_block();
  Context body_context;
  body_context.kind = ContextKind::kFinallyBody;
  body_context.finally = &finally;
  body_context.span = node->range();
  if (!push_context(body_context, node)) return;
  set_region(new_region(outer, cleanup));
  build_body(node->finalbody);
  pop_context(body_context);
  set_region(outer);
  BlockId end = new_block();
  build_finally_dispatch(finally, end, node->range());
  build_finally_cleanup(cleanup, finally, node->range());
  unnamed_in_use_ = unnamed_before;
  bound_.bind_joined(normal);  // on top of what the finally block itself has bound
  start_block(end);
}

// At the end of the finally block: go where the state says.
void FunctionBuilder::build_finally_dispatch(FinallyState& finally, BlockId end, SourceRange range) {
  for (Exit exit : {Exit::kFallthrough, Exit::kReturn, Exit::kBreak, Exit::kContinue}) {
    if ((finally.exits & 1u << static_cast<int>(exit)) == 0 || !reachable_) continue;
    BlockId taken = exit == Exit::kFallthrough ? end : new_block();
    BlockId next = new_block();
    Value state = emit(Op::kGetLocal, finally.state);
    Value matches = emit(Op::kEqual, {state, emit_int(static_cast<int>(exit))}, range);
    branch(matches, taken, next, range);
    if (exit != Exit::kFallthrough) {
      start_block(taken);
      leave(exit, exit == Exit::kReturn ? emit(Op::kGetLocal, finally.result) : 0);
    }
    start_block(next);
  }
  emit(Op::kPopHandled, emit(Op::kGetLocal, finally.saved));
  Value exception = emit(Op::kGetLocal, finally.exception);
  emit(Op::kRethrow, {exception}, range);
}

// An exception inside the finally block itself.
void FunctionBuilder::build_finally_cleanup(BlockId cleanup, FinallyState& finally, SourceRange range) {
  BlockId handled = new_block();
  BlockId rethrow = new_block();
  start_block(cleanup);
  Value exception = emit(Op::kCatch);
  Value state = emit(Op::kGetLocal, finally.state);
  Value is_exception = emit(Op::kEqual, {state, emit_int(static_cast<int>(Exit::kException))}, range);
  branch(is_exception, handled, rethrow, range);
  start_block(handled);
  emit(Op::kPopHandled, emit(Op::kGetLocal, finally.saved));
  start_block(rethrow);
  emit(Op::kRethrow, {exception}, range);
}

// Items nest: each protects those after it.
template <class Statement>
void FunctionBuilder::build_with(std::span<frontend::WithItem* const> items, Statement* node, bool is_async) {
  if (!ok() || too_deep(node)) return;
  const RegionId outer = region_;
  frontend::WithItem* item = items[0];
  const Span range = span_of(item->context_expr);
  Value manager = build_expression(item->context_expr);
  Value exit_function = emit(Op::kLoadWithMethods, {manager}, range);
  if (reachable_) at(exit_function).flag = is_async;
  Value entered = emit(Op::kEnterWith, {exit_function}, range);
  if (is_async) entered = build_await_of(entered, AwaitOrigin::kEnter, range);
  BlockId caught = new_block();
  BlockId end = new_block();
  Join join = bound_.make_join();
  Context context;
  context.kind = ContextKind::kWith;
  context.exit_function = exit_function;
  context.is_async = is_async;
  context.span = range;
  if (!reachable_ || !push_context(context, node)) return;
  set_region(new_region(outer, caught));
  if (item->optional_vars != nullptr) build_store(item->optional_vars, entered);
  if (items.size() > 1) {
    build_with(items.subspan(1), node, is_async);
  } else {
    build_body(node->body);
  }
  pop_context(context);
  if (reachable_) {
    set_region(outer);
    build_with_exit(exit_function, is_async, range);
    bound_.arrive(join);
    jump(end);
  }
  region_ = outer;
  bound_.rollback(join.mark);
  if (!ok()) return;
  build_with_handler(caught, context, end, join);
  bound_.rollback(join.mark);
  bound_.bind_joined(join);
  start_block(end);
}

template void FunctionBuilder::build_with(std::span<frontend::WithItem* const> items, frontend::With* node, bool is_async);
template void FunctionBuilder::build_with(std::span<frontend::WithItem* const> items, frontend::AsyncWith* node,
                                          bool is_async);

void FunctionBuilder::build_with_exit(Value exit_function, bool is_async, Span range) {
  WindowId window = open_window();
  emit_copy(exit_function, next_slot(window));
  for (int i = 0; i < 3; ++i) emit_singleton(ConstantKind::kNone, next_slot(window));
  Value result = emit(Op::kCall, {window}, range);
  if (is_async) build_await_of(result, AwaitOrigin::kExit, range);
}

// The body has raised: __exit__ decides whether that goes on.
void FunctionBuilder::build_with_handler(BlockId handler, const Context& context, BlockId end, Join& join) {
  const RegionId outer = region_;
  const Span range = context.span;
  start_block(handler);
  Value exception = emit(Op::kCatch);
  Value saved = emit(Op::kPushHandled, exception);
  BlockId cleanup = new_block();
  set_region(new_region(outer, cleanup));
  WindowId window = open_window();
  emit_copy(context.exit_function, next_slot(window));
  emit(Op::kLoadExceptionTriple, {exception, window}, range);
  if (reachable_) function_.windows[window].count = 4;
  Value verdict = emit(Op::kCall, {window}, range);
  if (context.is_async) verdict = build_await_of(verdict, AwaitOrigin::kExit, range);
  BlockId suppressed = new_block();
  BlockId rethrow = new_block();
  branch(verdict, suppressed, rethrow, range);
  region_ = outer;
  start_block(suppressed);
  emit(Op::kPopHandled, saved);
  bound_.arrive(join);
  jump(end);
  start_block(rethrow);
  emit(Op::kPopHandled, saved);
  emit(Op::kRethrow, {exception}, range);
  build_cleanup(cleanup, saved, nullptr, range);
}

}  // namespace sandboa::ir
