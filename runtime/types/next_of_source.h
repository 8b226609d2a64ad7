// The next item of the iterator that a native iterator walks.
#pragma once

#include "runtime/types/iterators.h"
#include "runtime/types/quick_iteration.h"

namespace sandboa::runtime {

SANDBOA_ALWAYS_INLINE Outcome next_of_source(Runtime& rt, Value source) {
  if (is_undriven_adaptor(source) && !has_guest_dunder(source, Dunder::kNext))
    return next_for_adaptor(rt, source.as<Adaptor>());
  Value item;
  return operations::try_next_part(source, &item) ? Outcome(item) : operations::next(rt, source);
}

}  // namespace sandboa::runtime
