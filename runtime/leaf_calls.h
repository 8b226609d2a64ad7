// Guest functions that only look and compute (`lambda row: row.age`, a comparison of two fields): natives which call back
// have them evaluated in place, without a frame and without leaving the native. Such an evaluation has no effect that guest
// code could see: what it meets that might have one, or that is not as usual, ends it, and the call is made as every other
// one is, from the beginning.
#pragma once

#include "runtime/outcome.h"
#include "runtime/type.h"

namespace sandboa::runtime {

class Runtime;
struct Function;

// What the evaluation may leave in the heap. What is only looked at must leave nothing: a native that calls back a million
// times has no collection in between.
enum class LeafResult : uint8_t { kLookedAt, kKept };

// The VM's side. is_leaf: whether the code looks as if it could be evaluated.
struct LeafEvaluator {
  bool (*is_leaf)(const Function* function, uint32_t count);
  bool (*calls_global)(const Function* function);
  Outcome (*call)(Runtime& rt, Function* function, const Value* arguments, uint32_t count, LeafResult use);
  Fallible<int64_t> (*hash)(Runtime& rt, Function* function, Value key);
};
void set_leaf_evaluator(const LeafEvaluator* evaluator);

bool is_leaf_function(Value callee, uint32_t count);
// Whether the code of a guest function calls something by a global name that is none of those which an evaluation knows: it
// may come to its end without, but not in the usual case (one that calls itself).
bool calls_global_function(Value callee);
// kNeedsGuest, without guest_call: nothing has happened, and the function is to be called.
Outcome call_leaf(Runtime& rt, Value function, const Value* arguments, uint32_t count, LeafResult use);

// What `left <method> right` answers by such a method, a bool, if both are of one class; its hash by such a __hash__.
// kNeedsGuest, without guest_call, as above.
Fallible<bool> compare_by_leaf(Runtime& rt, Dunder method, Value left, Value right);
Fallible<int64_t> hash_by_leaf(Runtime& rt, Value key);

}  // namespace sandboa::runtime
