// Rows that say how objects of a type are copied and pickled. What they answer is made by runtime/prelude/reduce.py.
#pragma once

#include "runtime/generics.h"
#include "runtime/native.h"

namespace sandboa::runtime {

consteval MethodDef reduce_method(PreludeFunction twin) {
  return {"__reduce__", "self, /", ask_twin, kNoEffects, "What makes the object again: for copy and pickle.", twin};
}
consteval MethodDef set_state_method(PreludeFunction twin) {
  return {"__setstate__", "self, state, /", ask_twin, kMutates, "Sets what __reduce__ told of the state.", twin};
}

}  // namespace sandboa::runtime
