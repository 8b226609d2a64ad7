// Iterators of itertools that need no guest code: adaptors without a generator. What each keeps stands beside its function.
#pragma once

#include "runtime/registry.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

inline bool is_itertool(const Object* adaptor) {
  TypeId id = adaptor->type->id;
  return id >= TypeId::kCounting && id <= TypeId::kCombinationsWithReplacement;  // they stand in a row, in types.def
}
// Whether its source is an iterator, which is saved and checked with it; the others hold plain values.
inline bool walks_source(const Object* adaptor) {
  TypeId id = adaptor->type->id;
  return id == TypeId::kISlice || id == TypeId::kPairwise || id == TypeId::kChain || id == TypeId::kStarMap ||
         id == TypeId::kAccumulate || id == TypeId::kTakeWhile;
}
// One without a generator; None if it may need guest code.
Outcome new_itertool(Runtime& rt, TypeId type, Value source, Value state);
// The next item, or empty. REQUIRES: is_itertool(), and not driven.
Outcome next_of_itertool(Runtime& rt, Adaptor* adaptor);
// The same of any adaptor that is not driven, for one who has not remembered where it stands and will not put it back.
Outcome next_in_loop(Runtime& rt, Adaptor* adaptor);
// The next item of count, repeat or cycle, where nothing has to be made for it. False: there is none, or next_of_itertool()
// knows. REQUIRES: not driven.
bool try_next_of_endless(Adaptor* adaptor, Value* item);
// Whether source and state, apart from iterators, are what its type keeps.
bool has_parts_of_itertool(const Adaptor* adaptor);
// Whether no part of a chain that is still to come needs guest code: known only of what chain() was called with.
bool is_chain_of_natives(const Adaptor* chain);

}  // namespace sandboa::runtime
