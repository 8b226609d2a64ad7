// Builtins that native code may call with one argument (map(str, xs), sorted(words, key=len)): they run no guest code
// themselves, change nothing, and need no argument binding beyond defaults.
#pragma once

#include "runtime/native.h"

namespace sandboa::runtime {

class SimpleCallable {
 public:
  // REQUIRES for call(): is_valid().
  explicit SimpleCallable(Value callee);
  bool is_valid() const { return def_ != nullptr; }
  // kNeedsGuest comes with guest_call set, so that its result is the result of this call.
  Outcome call(Runtime& rt, Value argument) const;

 private:
  const MethodDef* def_ = nullptr;
  Value callee_;
  Value self_;                   // of a bound method
  const Type* owner_ = nullptr;  // of an unbound one: what the argument must be
};

}  // namespace sandboa::runtime
