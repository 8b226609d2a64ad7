// Many items of an iterator at a time, for natives that walk it: those that are there in any case, where all that taking
// them does is to move the iterator on. So what was not wanted after all can be given back. What map() and groupby() call
// has no effect either, but may look at anything: only for natives that change nothing while they walk.
#pragma once

#include <iterator>
#include <optional>

#include "runtime/runtime.h"

namespace sandboa::runtime {

// Iterators whose items are all there, and take no other iterator.
inline bool is_of_sequence(Value iterator) {
  return has_kind(iterator, Kind::kSequenceIterator) || has_kind(iterator, Kind::kRangeIterator);
}
// Whether a call with the item may use the item up: calls ahead that do not come to an end are made again.
inline bool is_used_up(Value item) {
  if (!item.is_object()) return false;
  Kind kind = item.object()->kind;
  return kind == Kind::kSequenceIterator || kind == Kind::kRangeIterator || kind == Kind::kDictIterator ||
         kind == Kind::kSetIterator || kind == Kind::kAdaptor;
}
// Whether take_ahead() may know items of the iterator; it may know none for the moment, too. `may_call`: see above.
bool has_items_ahead(Value iterator, bool may_call);
// Takes up to `room` items; answers how many. The next one may be there all the same: next() knows.
uint32_t take_ahead(Runtime& rt, Object* iterator, Value* out, uint32_t room);
// All items of an islice() of a sequence, if they are no more than `room`, and all there. -1: not known, nothing has
// happened. make_of_all() is what others use.
int64_t take_all_ahead(Runtime& rt, Value iterator, Value* out, uint32_t room);
// For a call or comparison that did not come to its end and will be made again: what it has raised or asked for is nothing.
inline void forget_failure(Runtime& rt) {
  rt.pending_exception = Value();
  rt.needs_guest(PreludeFunction::kNone, {});
}
// Gives the last ones back, those behind `last`. REQUIRES: take_ahead() has just taken more, and nothing has happened since.
void give_back(Object* iterator, uint32_t count, Value last);

// What make(items, count) makes of all items, if take_all_ahead() knows them; empty if not. Without memory nothing has
// happened.
template <class Make>
std::optional<Outcome> make_of_all(Runtime& rt, Value iterator, Make make) {
  uint64_t words[32];  // not initialised
  auto* items = reinterpret_cast<Value*>(words);
  int64_t taken = take_all_ahead(rt, iterator, items, std::size(words));
  if (taken < 0) return std::nullopt;
  auto count = static_cast<uint32_t>(taken);
  auto* made = make(rt, items, count);
  if (made == nullptr) give_back(iterator.object(), count, Value());
  return made == nullptr ? rt.allocation_failure() : Outcome(Value(made));
}

}  // namespace sandboa::runtime
