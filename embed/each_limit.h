// The limits of a session in the order in which snapshots and logs have them.
#pragma once

#include <initializer_list>

#include "sandboa/limits.h"

namespace sandboa::embed {

template <class Visit>
void each_limit(Limits& limits, Visit visit) {
  for (uint64_t* limit : {&limits.fuel, &limits.memory_bytes, &limits.objects, &limits.time_ns, &limits.recursion_depth,
                          &limits.output_bytes, &limits.host_calls, &limits.source_bytes, &limits.result_bytes}) {
    visit(*limit);
  }
}

}  // namespace sandboa::embed
