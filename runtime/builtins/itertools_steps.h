// Steps of iterators of itertools over several iterators, over shared ones, or that call a builtin. As itertools_natively.h.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

Outcome next_of_tee(Runtime& rt, Adaptor* tee);
bool has_parts_of_tee(const Adaptor* tee);
// An iterator that goes on where another one stands. REQUIRES: has_parts_of_tee().
Adaptor* copy_of_tee(Runtime& rt, const Adaptor* tee);
// The first one over a native iterator of that depth; null: allocation failed.
Adaptor* new_tee(Runtime& rt, Value iterator, int depth);

// zip_longest() of two: (iterator, iterator) and what fills up. Both need no other iterator.
Outcome next_of_longest(Runtime& rt, Adaptor* longest);
bool has_parts_of_longest(const Adaptor* longest);

// accumulate() by +: an iterator that needs no other one, and the total so far, which is a small number, or empty.
Outcome next_of_accumulate(Runtime& rt, Adaptor* accumulate);
bool has_parts_of_accumulate(const Adaptor* accumulate);

// starmap(): the iterator, and (function, arguments), the latter set only if memory ran out during the call,
// or a prelude function is to make it.
Outcome next_of_starmap(Runtime& rt, Adaptor* starmap);
bool is_called_with_many(Value callee);

}  // namespace sandboa::runtime
