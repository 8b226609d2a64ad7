// await and async for, and the loop behind `await` and `yield from`.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;

// What the iterator yields goes out, what is sent in goes to the iterator; its return value is the result. All of them share
// one register, the merge slot.
Value FunctionBuilder::build_delegation(Value iterator, Slot slot, uint32_t position) {
  emit_singleton(ConstantKind::kNone, slot);
  BlockId send = new_block();
  BlockId suspend = new_block();
  BlockId done = new_block();
  jump(send);
  LoopId loop = begin_loop();
  start_block(send);
  if (reachable_) {
    ++function_.blocks[suspend].predecessors;
    ++function_.blocks[done].predecessors;
    ++function_.blocks[send].predecessors;  // the back edge
  }
  emit(Op::kSendNext, slot.window, iterator, done, suspend, position);
  start_block(suspend);
  emit(Op::kYieldDelegate, slot.window, iterator, 0, 0, position);
  emit(Op::kLoop, send, 0, 0, 0, position);
  end_loop(loop);
  start_block(done);
  return merged(slot, {});
}

Value FunctionBuilder::build_await(frontend::Await* node, Slot place) {
  Value awaitable = build_expression(node->value);
  Value result = build_await_of(awaitable, AwaitOrigin::kExpression, node->range());
  return place ? emit_copy(result, place) : result;
}

Value FunctionBuilder::build_await_of(Value awaitable, AwaitOrigin origin, Span span) {
  if (!reachable_) return 0;
  Slot slot{open_merge(), 0};
  Value iterator = emit(Op::kGetAwaitable, {awaitable}, span);
  at(iterator).flag = static_cast<uint8_t>(origin);
  return build_delegation(iterator, slot, position_of(span));
}

// A StopAsyncIteration that comes out of awaiting the next item ends the loop; one that the body raises does not, so only
// the awaiting stands in a region of its own.
Value FunctionBuilder::begin_async_for_body(ForLoop& loop) {
  if (function_.blocks[loop.body].predecessors == 0) return 0;  // the iterable never returns, or a failure
  const RegionId outer = region_;
  loop.loop = begin_loop();
  ++function_.blocks[loop.body].predecessors;  // the back edge
  start_block(loop.body);
  loop.caught = new_block();
  set_region(new_region(outer, loop.caught));
  Slot slot{open_merge(), 0};
  Value awaitable = emit(Op::kGetAsyncNext, loop.iterator, 0, 0, 0, loop.position);
  Value element = build_delegation(awaitable, slot, loop.position);
  set_region(outer);
  return element;
}

void FunctionBuilder::end_async_for(ForLoop& loop) {
  if (function_.blocks[loop.body].predecessors == 0) return;
  start_block(loop.next);
  if (reachable_) emit(Op::kLoop, loop.body, 0, 0, 0, loop.position);
  end_loop(loop.loop);
  start_block(loop.caught);
  Value exception = emit(Op::kCatch);
  Value expected = emit(Op::kLoadBuiltin, state_.global("StopAsyncIteration"), 0, 0, 0, loop.position);
  Value is_end = emit(Op::kMatchException, exception, expected, 0, 0, loop.position);
  BlockId rethrow = new_block();
  ++function_.blocks[loop.exit].predecessors;
  ++function_.blocks[rethrow].predecessors;
  emit(Op::kBranch, is_end, loop.exit, rethrow, 0, loop.position);
  start_block(rethrow);
  emit(Op::kRethrow, exception, 0, 0, 0, loop.position);
  start_block(loop.exit);
}

}  // namespace sandboa::ir
