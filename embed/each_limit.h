// The limits of a session in the order in which snapshots and logs have them.
#pragma once

#include <algorithm>

#include "sandboa/limits.h"

namespace sandboa::embed {

inline constexpr uint64_t Limits::*kEachLimit[] = {&Limits::fuel,       &Limits::memory_bytes,    &Limits::objects,
                                                   &Limits::time_ns,    &Limits::recursion_depth, &Limits::output_bytes,
                                                   &Limits::host_calls, &Limits::source_bytes,    &Limits::result_bytes};

template <class Visit>
void each_limit(Limits& limits, Visit visit) {
  for (uint64_t Limits::*limit : kEachLimit) visit(limits.*limit);
}

// None is higher than in at_most then.
inline void lower_limits(Limits& limits, const Limits& at_most) {
  for (uint64_t Limits::*limit : kEachLimit) limits.*limit = std::min(limits.*limit, at_most.*limit);
}

}  // namespace sandboa::embed
