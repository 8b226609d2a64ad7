// Making native iterators, and what the adaptors (enumerate, zip, ...) need to know about them.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// Adaptors over adaptors nest natively this deep (kept in the flags above kDepthShift); beyond that a prelude generator
// drives them.
constexpr int kMaxAdaptorDepth = 12;
constexpr int kAdaptorDepthShift = 12;
// map(), filter(), starmap() and takewhile() of what native code can call: their state is a tuple of function and item, the
// latter set only if memory ran out during the call, or guest code has to make it after all (see next_of_source()).
inline bool calls_for_items(const Object* adaptor) {
  TypeId id = adaptor->type->id;
  return id == TypeId::kMap || id == TypeId::kFilter || id == TypeId::kStarMap || id == TypeId::kTakeWhile;
}
// Whether the adaptor goes on with a generator (map_step() and its like in the prelude) once the iterator below needs guest
// code: such may stand around one that calls for its items.
inline bool can_be_driven(TypeId id) {
  return id == TypeId::kMap || id == TypeId::kFilter || id == TypeId::kISlice || id == TypeId::kTakeWhile ||
         id == TypeId::kGroupBy || id == TypeId::kGrouper;
}
// One that no generator drives.
inline bool is_undriven_adaptor(Value iterator) {
  return has_kind(iterator, Kind::kAdaptor) && (iterator.object()->flags & Adaptor::kDriven) == 0;
}
// Whether the call for an item is made again, by native or by guest code: then the item waits in the state.
inline bool happens_again(Signal signal) { return signal == Signal::kNeedsCollect || signal == Signal::kNeedsGuest; }
// zip: parts must end together.
constexpr uint16_t kStrictZip = kKindFlag1;

inline int adaptor_depth(const Object* adaptor) { return adaptor->flags >> kAdaptorDepthShift; }

// What yields the items of an iterable: the iterable itself if it is a generator, or the one that drives it. Empty: neither.
inline Value generator_behind(Value iterable) {
  if (has_kind(iterable, Kind::kGenerator)) return iterable;
  bool is_driven = has_kind(iterable, Kind::kAdaptor) && (iterable.object()->flags & Adaptor::kDriven) != 0;
  if (!is_driven || is_of_guest_class(iterable)) return Value();
  Value source = iterable.as<Adaptor>()->source;
  return has_kind(source, Kind::kGenerator) ? source : Value();
}

// Nesting depth of an iterator that needs no guest code at any step (0: no adaptor), or -1 if it may need guest code.
int native_iterator_depth(Value iterator);
// Whether an iterator of such a depth may meet an item for which guest code runs. What that answers can only be the next
// item of the iterator itself, so that no adaptor may stand around it but one that can be driven.
bool may_meet_guest_code(Value iterator);

Outcome new_sequence_iterator(Runtime& rt, TypeId type, Value sequence, int64_t index, bool reverse);
Outcome new_range_iterator(Runtime& rt, const Range* range, bool reverse);
Outcome new_dict_iterator(Runtime& rt, TypeId type, Dict* dict, bool reverse);
Outcome new_native_adaptor(Runtime& rt, TypeId type, Value source, Value state, int depth);
// One that calls for items.
Outcome new_calling_adaptor(Runtime& rt, TypeId type, Value function, Value source, int depth);

// reversed(value) for what is reversible natively; TypeError if it is not; kNeedsGuest (guest_call set) for guest objects.
Outcome get_reverse_iterator(Runtime& rt, Value value);
Outcome get_reverse_iterator_natively(Runtime& rt, Value value);  // by the builtin class alone
// Items still to come, for __length_hint__; -1: not known.
int64_t iterator_length_hint(Value iterator);

// The next item of an adaptor that is not driven.
Outcome next_of_adaptor(Runtime& rt, Adaptor* adaptor);
// The same for an adaptor around it. kNeedsGuest: without guest_call; the item for which it is needed waits in the state.
Outcome next_for_adaptor(Runtime& rt, Adaptor* adaptor);
// Takes up to `room` items of filter(None, list or tuple) that are small ints; answers how many. The next one may be
// another, or the end.
uint32_t take_from_filter(Runtime& rt, Adaptor* filter, Value* out, uint32_t room);

}  // namespace sandboa::runtime
