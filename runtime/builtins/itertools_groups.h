// groupby() without a generator. Its source is (iterator, function or None). Its state is (item, key, group): what has been
// taken and no group has yielded, or nothing; an item without a key is one whose function is to be called again; and the
// latest group. That is an iterator whose source is the groupby, and whose state is the key of its items.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

Outcome next_of_groupby(Runtime& rt, Adaptor* groupby);
Outcome next_of_group(Runtime& rt, Adaptor* group);
// `depth`: that of the groupby.
Outcome new_groupby(Runtime& rt, Value iterator, Value function, int depth);
bool has_parts_of_groupby(const Adaptor* groupby);
bool has_parts_of_group(const Adaptor* group);

// What a walk over either of them changes: the state of the groupby, which is put back where it is, and the iterator below.
struct GroupedSource {
  Tuple* state;
  Value iterator;
};
// Null and empty: nothing.
GroupedSource grouped_source(const Adaptor* adaptor);

// For types/items_ahead.h.
bool has_group_items_ahead(const Adaptor* group);
uint32_t take_from_group(Runtime& rt, Adaptor* group, Value* out, uint32_t room);
void give_back_to_group(Adaptor* group, uint32_t count);

// For the generators that go on where one cannot: iterator, function, item, key, key of the latest group, and the group.
// Absent ones are empty.
constexpr uint32_t kGroupByParts = 6;
void parts_of_groupby(const Adaptor* groupby, Value parts[kGroupByParts]);

}  // namespace sandboa::runtime
