// Which exceptions a traceback shows and how they hang together: chains of causes and contexts, and the members of groups.
//
// Invariants: (1) the plan depends on the exceptions alone, so the texts that the prelude makes for it beforehand match it;
// (2) a cause or context that is shown somewhere else already is left out, so cycles end; (3) no more than kMaxShown
// exceptions, kGroupWidth members of a group and kGroupDepth groups inside each other.
#pragma once

#include <vector>

#include "runtime/runtime.h"

namespace sandboa::runtime {

constexpr uint32_t kMaxShown = 100'000;
constexpr uint32_t kGroupWidth = 15;
constexpr uint32_t kGroupDepth = 10;

enum class Relation : uint8_t { kNone, kCause, kContext };

struct ShownException {
  const Exception* exception;
  uint32_t depth;                       // 0: not in a group; its own boxes do not count
  uint32_t older = 0;                   // index of its cause or context; 0: none
  uint32_t first_member = 0;            // of a group: index of its first member, the others follow; 0: none
  uint32_t shown_members = 0;           // the members that are in the plan
  uint64_t hidden_members = 0;          // those that are not
  Relation relation = Relation::kNone;  // what the older one is to this one
};

// The exception itself comes first.
Fallible<bool> plan_traceback(Runtime& rt, const Exception* exception, std::vector<ShownException>* plan);

}  // namespace sandboa::runtime
