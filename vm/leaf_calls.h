// Evaluates guest functions that only look and compute, for natives (runtime/leaf_calls.h).
//
// Invariants: (1) no instruction that is executed here has an effect but on registers of its own, so that an evaluation can
// be given up at any place and the call be made from the beginning; (2) jumps go forward, so the work is that of a straight
// line, which is charged as at any call; (3) no guest code is called, and natives only where they have no effect: depth is
// that of the levels, which are counted; (4) what the evaluation does depends on the program and its values alone, never on
// what sites know.
#pragma once

#include "runtime/leaf_calls.h"

namespace sandboa::vm {

extern const runtime::LeafEvaluator kLeafEvaluator;

}  // namespace sandboa::vm
