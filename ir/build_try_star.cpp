// except* (PEP 654).
//
// Each handler gets the part of the group that its type catches, the next one what is left. What handlers raise, and what
// none of them caught, is collected in a list; at the end one operation makes of it what goes on, if anything.
#include "ir/function_builder.h"

namespace sandboa::ir {

using frontend::ExceptHandler;

void FunctionBuilder::build_try_except(frontend::TryStar* node) {
  const RegionId outer = region_;
  BlockId caught = new_block();
  BlockId end = new_block();
  Join join = bound_.make_join();
  Context context;
  context.kind = ContextKind::kTry;
  if (!push_context(context, node)) return;
  set_region(new_region(outer, caught));
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
  Value raised = build_empty(Op::kBuildList, node->range(), {});
  Value rest = exception;
  for (ExceptHandler* handler : node->handlers) {
    rest = build_star_handler(handler, rest, raised);
    if (!ok()) return;
  }
  emit(Op::kListAppend, {raised, rest}, node->range());
  Value result = emit(Op::kPrepareReraise, {exception, raised}, node->range());
  set_region(outer);
  emit(Op::kPopHandled, saved);
  BlockId done = new_block();
  BlockId rethrow = new_block();
  branch_none(result, done, rethrow);
  start_block(rethrow);
  emit(Op::kRethrow, {result}, node->range());
  start_block(done);
  if (reachable_) bound_.arrive(join);
  jump(end);
  region_ = outer;
  build_cleanup(cleanup, saved, nullptr, node->range());
  bound_.rollback(join.mark);
  bound_.bind_joined(join);
  start_block(end);
}

// Answers what is left for the next handler. Neither `return`, `break` nor `continue` can leave the body; an exception goes
// to the list and the next handler has its turn.
Value FunctionBuilder::build_star_handler(ExceptHandler* handler, Value rest, Value raised) {
  const RegionId tests = region_;
  Value type = build_expression(handler->type);
  Value pair = emit(Op::kMatchExceptionGroup, {rest, type}, handler->range());
  function_.windows.push_back(Window{});
  WindowId window = function_.windows.size() - 1;
  function_.windows[window].count = 2;
  emit(Op::kUnpackSequence, {pair, window, 2}, handler->range());
  Value match = emit(Op::kItem, window, 0);
  Value left = emit(Op::kItem, window, 1);
  auto mark = bound_.mark();
  BlockId next = new_block();
  BlockId body = new_block();
  BlockId failed = new_block();
  branch_none(match, next, body);
  start_block(body);
  emit(Op::kPushHandled, match);
  set_region(new_region(tests, failed));
  if (handler->symbol != nullptr) store_symbol(handler->symbol, match, handler->range());
  build_body(handler->body);
  set_region(tests);
  if (handler->symbol != nullptr) clear_symbol(handler->symbol, handler->range());
  jump(next);
  bound_.rollback(mark);
  region_ = tests;
  start_block(failed);
  Value exception = emit(Op::kCatch);
  if (handler->symbol != nullptr) clear_symbol(handler->symbol, handler->range());
  emit(Op::kListAppend, {raised, exception}, handler->range());
  jump(next);
  start_block(next);
  return left;
}

}  // namespace sandboa::ir
