#include "runtime/builtins/itertools_groups.h"

#include <algorithm>

#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/items_ahead.h"
#include "runtime/types/iterators.h"
#include "runtime/types/next_of_source.h"
#include "runtime/types/simple_callable.h"

namespace sandboa::runtime {

namespace {

enum SourcePart : uint32_t { kIterator, kFunction, kSourceParts };
enum StatePart : uint32_t { kItem, kKey, kGroup, kStateParts };

// The parts are those that new_groupby() has made: guest code cannot reach them, and snapshots are held to that.
Value* state_of(const Adaptor* groupby) { return groupby->state.as<Tuple>()->items(); }
Value source_of(const Adaptor* groupby) { return groupby->source.as<Tuple>()->items()[kIterator]; }

// Null: it has ended, since there is a later one, or a generator drives them.
Adaptor* groupby_of(const Adaptor* group) {
  auto* groupby = group->source.as<Adaptor>();
  bool is_driven = (groupby->flags & Adaptor::kDriven) != 0;
  bool has_ended = is_driven || group->state.is_empty() || state_of(groupby)[kGroup] != Value(group);
  return has_ended ? nullptr : groupby;
}

// The next item and its key. False: there is none.
Fallible<bool> take(Runtime& rt, const Adaptor* groupby, Value* state) {
  TRY(rt.charge(1));
  const Value* source = groupby->source.as<Tuple>()->items();
  Value item = state[kItem];
  if (item.is_empty()) item = TRY(next_of_source(rt, source[kIterator]));
  if (item.is_empty()) return false;
  Value key = item;
  if (!source[kFunction].is_none()) {
    Outcome answer = SimpleCallable::call_again(rt, source[kFunction], item);
    state[kItem] = happens_again(answer.signal()) ? item : Value();
    key = TRY(answer);
  }
  state[kItem] = item;
  state[kKey] = key;
  return true;
}

Adaptor* new_group(Runtime& rt, Adaptor* groupby, Value key) {
  auto* group = rt.allocate<Adaptor>(TypeId::kGrouper, Kind::kAdaptor);
  if (group == nullptr) return nullptr;
  group->flags |= static_cast<uint16_t>((adaptor_depth(groupby) + 1) << kAdaptorDepthShift);
  group->source = groupby;
  group->state = key;
  return group;
}

Value wanted_key(const Value* state) { return state[kGroup].is_empty() ? Value() : state[kGroup].as<Adaptor>()->state; }

// Takes items until one has another key than the group before. False: there is none.
Fallible<bool> find_group(Runtime& rt, const Adaptor* groupby, Value* state) {
  Value wanted = wanted_key(state);
  while (true) {
    if (!state[kKey].is_empty()) {
      if (wanted.is_empty() || !TRY(operations::identical_or_equals(rt, wanted, state[kKey]))) return true;
      state[kItem] = state[kKey] = Value();
    }
    if (!TRY(take(rt, groupby, state))) return false;
  }
}

// Whether there is another item for the group.
Fallible<bool> find_item(Runtime& rt, const Adaptor* groupby, Value* state) {
  if (state[kKey].is_empty() && !TRY(take(rt, groupby, state))) return false;
  return operations::identical_or_equals(rt, wanted_key(state), state[kKey]);
}

}  // namespace

Outcome next_of_groupby(Runtime& rt, Adaptor* groupby) {
  Value* state = state_of(groupby);
  // The group before ends now, whatever happens: another one takes its place, and has its key until there is a new one.
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  Adaptor* group = TRY_NEW(rt, new_group(rt, groupby, wanted_key(state)));
  std::fill_n(pair->items(), 2, Value::none());
  state[kGroup] = group;
  Fallible<bool> found = find_group(rt, groupby, state);
  if (found.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kgroupby_step, {groupby});
  if (!TRY(found)) return Value();
  pair->items()[0] = group->state = state[kKey];
  pair->items()[1] = group;
  return pair;
}

Outcome next_of_group(Runtime& rt, Adaptor* group) {
  const Adaptor* groupby = groupby_of(group);
  if (groupby == nullptr) return Value();
  Value* state = state_of(groupby);
  Fallible<bool> found = find_item(rt, groupby, state);
  if (found.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kgroup_step, {group});
  if (!TRY(found)) return Value();
  Value item = state[kItem];
  state[kItem] = state[kKey] = Value();
  return item;
}

Outcome new_groupby(Runtime& rt, Value iterator, Value function, int depth) {
  const Value parts[kSourceParts] = {iterator, function};
  Tuple* source = TRY_NEW(rt, new_tuple_of(rt, parts, kSourceParts));
  const Value nothing[kStateParts] = {};
  Tuple* state = TRY_NEW(rt, new_tuple_of(rt, nothing, kStateParts));
  return new_native_adaptor(rt, TypeId::kGroupBy, source, state, depth);
}

bool has_parts_of_groupby(const Adaptor* groupby) {
  if (!has_kind(groupby->source, Kind::kTuple) || !has_kind(groupby->state, Kind::kTuple)) return false;
  const auto *source = groupby->source.as<Tuple>(), *state = groupby->state.as<Tuple>();
  if (source->length != kSourceParts || state->length != kStateParts || state->is_shared()) return false;
  if (source->items()[kFunction].is_empty() || !source->items()[kIterator].is_object()) return false;
  int depth = native_iterator_depth(source->items()[kIterator]);
  Value group = state->items()[kGroup];
  bool is_deeper = !has_kind(source->items()[kIterator], Kind::kAdaptor) || depth < adaptor_depth(groupby);
  return is_deeper &&
         (group.is_empty() || (has_kind(group, Kind::kAdaptor) && group.object()->type->id == TypeId::kGrouper));
}

bool has_parts_of_group(const Adaptor* group) {
  if (!has_kind(group->source, Kind::kAdaptor) || group->source.object()->type->id != TypeId::kGroupBy) return false;
  return adaptor_depth(group->source.object()) < adaptor_depth(group);
}

GroupedSource grouped_source(const Adaptor* adaptor) {
  const Adaptor* groupby = adaptor->type->id == TypeId::kGrouper ? groupby_of(adaptor) : adaptor;
  if (groupby == nullptr || (groupby->flags & Adaptor::kDriven) != 0) return {nullptr, Value()};
  return {groupby->state.as<Tuple>(), source_of(groupby)};
}

// ---- items ahead

bool has_group_items_ahead(const Adaptor* group) {
  const Adaptor* groupby = groupby_of(group);
  return groupby != nullptr && is_of_sequence(source_of(groupby)) && has_items_ahead(source_of(groupby), false);
}

// The first item of another key is kept, as next() would. What does not come to an end is left to next().
uint32_t take_from_group(Runtime& rt, Adaptor* group, Value* out, uint32_t room) {
  const Adaptor* groupby = groupby_of(group);
  if (groupby == nullptr || !is_of_sequence(source_of(groupby))) return 0;
  Value *state = state_of(groupby), function = groupby->source.as<Tuple>()->items()[kFunction];
  if (!state[kItem].is_empty()) return 0;
  if (!may_call_ahead(rt)) return 0;
  NativeLevel level(rt);
  Object* source = source_of(groupby).object();
  uint32_t taken = take_ahead(rt, source, out, room), count = 0, kept = 0;
  if (taken == 0) return 0;
  SimpleCallable callable = SimpleCallable::again(rt, function);
  for (; count < taken && !is_used_up(out[count]) && rt.charge(1).ok(); ++count) {
    Outcome key = function.is_none() ? Outcome(out[count]) : callable.call(rt, out[count]);
    Fallible<bool> belongs =
        key.ok() ? operations::identical_or_equals(rt, group->state, key.value()) : Fallible<bool>(key.take_failure());
    if (!belongs.ok()) {
      forget_failure(rt);
      break;
    }
    if (!belongs.value()) {
      state[kItem] = out[count];
      state[kKey] = key.value();
      kept = 1;
      break;
    }
  }
  if (count + kept < taken) give_back(source, taken - count - kept, Value());
  return count;
}

void give_back_to_group(Adaptor* group, uint32_t count) {
  Value* state = state_of(group->source.as<Adaptor>());
  uint32_t kept = state[kItem].is_empty() ? 0 : 1;
  state[kItem] = state[kKey] = Value();
  give_back(source_of(group->source.as<Adaptor>()).object(), count + kept, Value());
}

void parts_of_groupby(const Adaptor* groupby, Value parts[kGroupByParts]) {
  Value* state = state_of(groupby);
  std::copy_n(groupby->source.as<Tuple>()->items(), kSourceParts, parts);
  parts[kSourceParts] = state[kItem];
  parts[kSourceParts + 1] = state[kKey];
  parts[kSourceParts + 2] = wanted_key(state);
  parts[kSourceParts + 3] = state[kGroup];
}

}  // namespace sandboa::runtime
