#include "runtime/leaf_calls.h"

#include <atomic>

#include "runtime/function.h"
#include "runtime/library_methods.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

namespace {

std::atomic<const LeafEvaluator*> evaluator = nullptr;

}  // namespace

void set_leaf_evaluator(const LeafEvaluator* given) { evaluator.store(given, std::memory_order_relaxed); }

bool is_leaf_function(Value callee, uint32_t count) {
  const LeafEvaluator* used = evaluator.load(std::memory_order_relaxed);
  return used != nullptr && has_kind(callee, Kind::kFunction) && used->is_leaf(callee.as<Function>(), count);
}

bool calls_global_function(Value callee) {
  const LeafEvaluator* used = evaluator.load(std::memory_order_relaxed);
  return used != nullptr && has_kind(callee, Kind::kFunction) && used->calls_global(callee.as<Function>());
}

Outcome call_leaf(Runtime& rt, Value function, const Value* arguments, uint32_t count, LeafResult use) {
  const LeafEvaluator* used = evaluator.load(std::memory_order_relaxed);
  if (used == nullptr || !has_kind(function, Kind::kFunction)) return SignalFailure{Signal::kNeedsGuest};
  return used->call(rt, function.as<Function>(), arguments, count, use);
}

Fallible<bool> compare_by_leaf(Runtime& rt, Dunder method, Value left, Value right) {
  if (!left.is_object() || !right.is_object() || type_of(left) != type_of(right)) return SignalFailure{Signal::kNeedsGuest};
  const Value both[2] = {left, right};
  Value answer = TRY(call_leaf(rt, find_guest_method(rt, left, method), both, 2, LeafResult::kLookedAt));
  if (!answer.is_bool()) return SignalFailure{Signal::kNeedsGuest};
  return answer.is_true();
}

Fallible<int64_t> hash_by_leaf(Runtime& rt, Value key) {
  const LeafEvaluator* used = evaluator.load(std::memory_order_relaxed);
  Value method = find_guest_method(rt, key, Dunder::kHash);
  if (used == nullptr || !has_kind(method, Kind::kFunction)) return SignalFailure{Signal::kNeedsGuest};
  return used->hash(rt, method.as<Function>(), key);
}

}  // namespace sandboa::runtime
