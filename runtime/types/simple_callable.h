// Builtins that native code may call with one argument (map(str, xs), sorted(words, key=len)): they run no guest code
// themselves, change nothing, and need no argument binding beyond defaults. Objects of the library whose __call__ is such a
// builtin count, too (operator.itemgetter, functools.partial of a builtin); guest code may change what they are, so whoever
// keeps one asks again before each call.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// Whether natives may call for more items than the next one (items_ahead.h): calls ahead that do not come to an end are made
// twice, and if those inside them were too, the innermost would be made 2 ** depth times.
inline bool may_call_ahead(const Runtime& rt) { return rt.native_depth < 2; }

class SimpleCallable {
 public:
  SimpleCallable(Runtime& rt, Value callee);
  explicit SimpleCallable(Value callee);  // of builtins alone
  // Of what has been valid: where it does not run guest code but may now, call() asks for that.
  static SimpleCallable again(Runtime& rt, Value callee);
  // again(), and called. RecursionError if too many such calls stand inside one another.
  static Outcome call_again(Runtime& rt, Value callee, Value argument);
  bool is_valid() const { return def_ != nullptr || is_leaf_; }
  // kNeedsGuest comes with guest_call set, so that its result is the result of this call: always so if !is_valid().
  SANDBOA_ALWAYS_INLINE Outcome call(Runtime& rt, Value argument) const {
    if (function_ == nullptr) return call_further(rt, argument);
    Outcome answer = function_(rt, Arguments{&argument, {}});
    return __builtin_expect(answer.ok(), 1) ? answer : settle(rt, answer, argument);
  }

 private:
  Outcome call_further(Runtime& rt, Value argument) const;  // REQUIRES: no function_
  Outcome settle(Runtime& rt, Outcome answer, Value argument) const;
  Outcome call_natively(Runtime& rt, Value argument) const;
  void look_into_object(Runtime& rt, Value object, bool is_known);

  const MethodDef* def_ = nullptr;
  NativeCode function_ = nullptr;  // the same, if it takes the argument alone
  bool is_leaf_ = false;
  Value callee_;
  Value self_;                   // of a bound method
  Value item_key_;               // of a getter of one item: what it looks up
  const Type* owner_ = nullptr;  // of an unbound one: what the argument must be
};

}  // namespace sandboa::runtime
