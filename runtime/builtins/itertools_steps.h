// Steps of iterators of itertools over several iterators, over shared ones, or that call a builtin. As itertools_natively.h.
#pragma once

#include "runtime/numbers/number.h"
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
// The next total, if neither it nor what it is made of takes memory; else empty.
SANDBOA_ALWAYS_INLINE Value quick_total(Value total, Value item) {
  if (total.is_empty()) return item.is_small_int() || item.is_inline_float() ? item : Value();
  if (item.is_small_int() && total.is_small_int()) {
    int64_t sum = total.small_int() + item.small_int();
    return Value::fits_small_int(sum) ? Value::small_int(sum) : Value();
  }
  if (!item.is_inline_float() || !total.is_inline_float()) return Value();
  uint64_t bits = Value::encode_float(total.inline_float() + item.inline_float());
  return Value::is_inline_float_bits(bits) ? Value::from_bits(bits) : Value();
}

// starmap(): the iterator, and (function, arguments), the latter set only if memory ran out during the call,
// or a prelude function is to make it.
Outcome next_of_starmap(Runtime& rt, Adaptor* starmap);
bool is_called_with_many(Value callee);
// For types/items_ahead.h: over a zip() of two whose items are ahead.
bool has_results_ahead(const Adaptor* starmap);
uint32_t take_from_starmap(Runtime& rt, Adaptor* starmap, Value* out, uint32_t room);
void give_back_to_starmap(Adaptor* starmap, uint32_t count);

}  // namespace sandboa::runtime
