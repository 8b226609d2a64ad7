// collections.deque: its items stand in a list that is a ring, whose length is a power of two; the object's members say
// where they begin and how many there are (runtime/modules/_collections/queue.py). Guest code can write to these members,
// and snapshots may hold anything: they are looked at anew each time.
#include "runtime/modules/library_iterators.h"

#include <algorithm>

#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/items_ahead.h"
#include "runtime/types/iterators.h"
#include "runtime/types/list_storage.h"

namespace sandboa::runtime {

namespace {

// In the order of their names (vm/class_layout.cpp).
enum Member : uint32_t { kChanges, kCount, kFirst, kItems, kLimit, kMembers };
constexpr uint64_t kFewestPlaces = 8;
constexpr int64_t kChangesMask = (int64_t{1} << 28) - 1;

struct Ring {
  Object* object = nullptr;
  List* list = nullptr;
  uint64_t first = 0, count = 0;
  int64_t limit = -1;  // none
  int64_t changes = 0;

  uint64_t mask() const { return list->length - 1; }
  Value& at(uint64_t index) const { return list->items[(first + index) & mask()]; }
  bool is_full() const { return limit >= 0 && static_cast<int64_t>(count) >= limit; }
  // Writes back where the items are.
  void changed() {
    member_of(object, kFirst) = Value::small_int(static_cast<int64_t>(first));
    member_of(object, kCount) = Value::small_int(static_cast<int64_t>(count));
    member_of(object, kChanges) = Value::small_int((changes + 1) & kChangesMask);
  }
};

SANDBOA_ALWAYS_INLINE bool load(Value value, Ring* ring) {
  if (!has_kind(value, Kind::kInstance) || (value.object()->flags & kHasMembers) == 0) return false;
  Object* object = value.object();
  if (object->type->member_count < kMembers) return false;
  Value items = member_of(object, kItems), first = member_of(object, kFirst), count = member_of(object, kCount);
  Value limit = member_of(object, kLimit), changes = member_of(object, kChanges);
  if (!has_kind(items, Kind::kList) || !first.is_small_int() || !count.is_small_int() || !changes.is_small_int())
    return false;
  if (!limit.is_none() && (limit.is_empty() || !is_int(limit))) return false;
  auto* list = items.as<List>();
  uint64_t places = list->length;
  bool is_ring = places >= kFewestPlaces && (places & (places - 1)) == 0;
  if (!is_ring || first.small_int() < 0 || static_cast<uint64_t>(first.small_int()) >= places) return false;
  if (count.small_int() < 0 || static_cast<uint64_t>(count.small_int()) > places) return false;
  ring->object = object;
  ring->list = list;
  ring->first = static_cast<uint64_t>(first.small_int());
  ring->count = static_cast<uint64_t>(count.small_int());
  ring->limit = limit.is_small_int() ? limit.small_int() : -1;  // none, or more than there can be
  ring->changes = changes.small_int();
  return ring->limit >= -1;
}

SANDBOA_COLD SignalFailure raise_no_deque(Runtime& rt, Value value) {
  return rt.raise_type_error("descriptor requires a 'collections.deque' object but received a '%.100s'", type_name(value));
}

// The first `filled` ones are for the caller to fill.
Fallible<List*> new_places(Runtime& rt, uint64_t count, uint64_t filled = 0) {
  if (count > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
  List* list = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(count)));
  const Value none = Value::none();
  repeat_values(list->items + filled, &none, 1, count - filled);
  list->length = static_cast<uint32_t>(count);
  return list;
}

// Room for `count` items in all.
SANDBOA_NOINLINE Fallible<bool> grow(Runtime& rt, Ring* ring, uint64_t count) {
  uint64_t places = ring->list->length;
  while (places < count) places *= 2;
  TRY(rt.check_size(places, sizeof(Value)));
  TRY(rt.charge(ring->count / 8 + places / 16));
  List* list = TRY(new_places(rt, places, ring->count));
  uint64_t to_end = std::min(ring->count, ring->list->length - ring->first);
  copy_values(list->items, ring->list->items + ring->first, to_end);
  copy_values(list->items + to_end, ring->list->items, ring->count - to_end);
  ring->list = list;
  ring->first = 0;
  member_of(ring->object, kItems) = list;
  return true;
}

SANDBOA_ALWAYS_INLINE Fallible<bool> reserve(Runtime& rt, Ring* ring, uint64_t count) {
  return count <= ring->list->length ? Fallible<bool>(true) : grow(rt, ring, count);
}

// An item on the right. One on the left goes where there are too many.
SANDBOA_ALWAYS_INLINE Fallible<bool> push_right(Runtime& rt, Ring* ring, Value item) {
  if (ring->limit == 0) return true;
  if (ring->is_full()) {
    ring->at(0) = Value::none();
    ring->first = (ring->first + 1) & ring->mask();
    --ring->count;
  } else {
    TRY(reserve(rt, ring, ring->count + 1));
  }
  ring->at(ring->count++) = item;
  return true;
}

SANDBOA_ALWAYS_INLINE Fallible<bool> push_left(Runtime& rt, Ring* ring, Value item) {
  if (ring->limit == 0) return true;
  if (ring->is_full()) {
    ring->at(--ring->count) = Value::none();
  } else {
    TRY(reserve(rt, ring, ring->count + 1));
  }
  ring->first = (ring->first - 1) & ring->mask();
  ring->at(0) = item;
  ++ring->count;
  return true;
}

template <bool is_right>
Outcome append(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  TRY(is_right ? push_right(rt, &ring, args[1]) : push_left(rt, &ring, args[1]));
  ring.changed();
  return Value::none();
}

template <bool is_right>
Outcome pop(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  if (ring.count == 0) return rt.raise_text(TypeId::kIndexError, "pop from an empty deque");
  Value& place = ring.at(is_right ? ring.count - 1 : 0);
  Value item = place;
  place = Value::none();
  if (!is_right) ring.first = (ring.first + 1) & ring.mask();
  --ring.count;
  ring.changed();
  return item;
}

// The items of what needs no guest code; of others the twin takes one after the other.
template <bool is_right>
Outcome extend(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  Value source = args[1];
  if (!operations::is_plain_sequence(source)) {
    if (source == args[0] || !generator_behind(source).is_empty()) return SignalFailure{Signal::kNeedsGuest};
    source = TRY(list_from_iterable(rt, source));
  }
  bool is_list = has_kind(source, Kind::kList);
  const Value* items = is_list ? source.as<List>()->items : source.as<Tuple>()->items();
  uint64_t count = is_list ? source.as<List>()->length : source.as<Tuple>()->length;
  if (source.object() == ring.list || count == 0)
    return count == 0 ? Outcome(Value::none()) : SignalFailure{Signal::kNeedsGuest};
  TRY(rt.charge(count / 4));
  uint64_t most = ring.limit < 0 ? UINT64_MAX : static_cast<uint64_t>(ring.limit);
  TRY(reserve(rt, &ring, std::min(ring.count + count, most)));
  uint64_t index = 0;
  if (is_right && ring.limit < 0) {  // there is room for all
    uint64_t begin = (ring.first + ring.count) & ring.mask();
    uint64_t to_end = std::min(count, ring.list->length - begin);
    copy_values(ring.list->items + begin, items, to_end);
    copy_values(ring.list->items, items + to_end, count - to_end);
    ring.count += count;
    index = count;
  }
  for (; index < count; ++index) {
    TRY(is_right ? push_right(rt, &ring, items[index]) : push_left(rt, &ring, items[index]));
  }
  ring.changed();
  return Value::none();
}

Outcome clear(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  member_of(ring.object, kItems) = TRY(new_places(rt, kFewestPlaces));
  ring.first = ring.count = 0;
  ring.changed();
  return Value::none();
}

Outcome rotate(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  if (!args[1].is_small_int()) return SignalFailure{Signal::kNeedsGuest};
  if (ring.count < 2) return Value::none();
  auto count = static_cast<int64_t>(ring.count);
  int64_t steps = args[1].small_int() % count;
  if (steps < 0) steps += count;
  bool goes_right = steps <= count / 2;
  if (!goes_right) steps = count - steps;
  TRY(rt.charge(static_cast<uint64_t>(steps) / 8));
  // A ring without gaps only begins elsewhere.
  bool is_full = ring.count == ring.list->length;
  for (int64_t step = 0; step < steps; ++step) {
    if (goes_right) {
      Value item = ring.at(ring.count - 1);
      if (!is_full) ring.at(ring.count - 1) = Value::none();
      ring.first = (ring.first - 1) & ring.mask();
      ring.at(0) = item;
    } else {
      Value item = ring.at(0);
      if (!is_full) ring.at(0) = Value::none();
      ring.first = (ring.first + 1) & ring.mask();
      ring.at(ring.count - 1) = item;
    }
  }
  ring.changed();
  return Value::none();
}

Outcome length(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  return Value::small_int(static_cast<int64_t>(ring.count));
}

// False: behind the end.
bool find_place(const Ring& ring, int64_t index, uint64_t* place) {
  auto count = static_cast<int64_t>(ring.count);
  if (index < 0) index += count;
  *place = static_cast<uint64_t>(index);
  return index >= 0 && index < count;
}

Outcome get_item(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  if (!args[1].is_small_int()) return SignalFailure{Signal::kNeedsGuest};
  uint64_t place;
  if (!find_place(ring, args[1].small_int(), &place)) return rt.raise_text(TypeId::kIndexError, "deque index out of range");
  return ring.at(place);
}

Outcome set_item(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  if (!args[1].is_small_int()) return SignalFailure{Signal::kNeedsGuest};
  uint64_t place;
  if (!find_place(ring, args[1].small_int(), &place)) return rt.raise_text(TypeId::kIndexError, "deque index out of range");
  ring.at(place) = args[2];
  return Value::none();
}

// State of an iterator: how many changes the deque had seen, and the index of the next item.
constexpr int kIndexBits = 33;
Value iterator_state(int64_t changes, uint64_t index) {
  return Value::small_int((changes & kChangesMask) << kIndexBits | static_cast<int64_t>(index));
}

template <TypeId type>
Outcome iterate(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  return new_native_adaptor(rt, type, args[0], iterator_state(ring.changes, 0), 0);
}

// (deque): its items in a list.
Outcome items_of(Runtime& rt, const Arguments& args) {
  Ring ring;
  if (!load(args[0], &ring)) return raise_no_deque(rt, args[0]);
  TRY(rt.charge(1 + ring.count / 8));
  List* list = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(ring.count)));
  for (uint64_t index = 0; index < ring.count; ++index) list->items[index] = ring.at(index);
  list->length = static_cast<uint32_t>(ring.count);
  return list;
}

// (a, b, index): from there on, where the first items are that differ, or that only guest code can compare; or the end of
// the shorter one.
Outcome find_difference(Runtime& rt, const Arguments& args) {
  Ring a, b;
  if (!load(args[0], &a)) return raise_no_deque(rt, args[0]);
  if (!load(args[1], &b)) return raise_no_deque(rt, args[1]);
  auto index = static_cast<uint64_t>(args[2].small_int());
  for (uint64_t count = std::min(a.count, b.count); index < count; ++index) {
    TRY(rt.charge(1));
    Fallible<bool> equal = operations::identical_or_equals(rt, a.at(index), b.at(index));
    if (equal.ok() && equal.value()) continue;
    if (equal.signal() == Signal::kRaise || equal.signal() == Signal::kNeedsGuest) {
      forget_failure(rt);
    } else if (!equal.ok()) {
      return equal.take_failure();
    }
    break;
  }
  return Value::small_int(static_cast<int64_t>(index));
}

constexpr MethodDef kMethodRows[] = {
    {"append", "self, item, /", append<true>, kMutates | kAllocates, "Adds an item on the right."},
    {"appendleft", "self, item, /", append<false>, kMutates | kAllocates, "Adds an item on the left."},
    {"pop", "self, /", pop<true>, kMutates, "Takes out the item on the right and answers it."},
    {"popleft", "self, /", pop<false>, kMutates, "Takes out the item on the left and answers it."},
    {"extend", "self, iterable, /", extend<true>, kMutates | kAllocates, "Adds the items of an iterable on the right.",
     PreludeFunction::kdeque_extend},
    {"extendleft", "self, iterable, /", extend<false>, kMutates | kAllocates,
     "Adds the items of an iterable on the left, one after the other.", PreludeFunction::kdeque_extendleft},
    {"clear", "self, /", clear, kMutates, "Takes out all items."},
    {"rotate", "self, n=1, /", rotate, kMutates,
     "Moves so many items from the right end to the left one, or the other way round.", PreludeFunction::kdeque_rotate},
    {"__len__", "self, /", length, kNoEffects, "Return len(self)."},
    {"__getitem__", "self, index, /", get_item, kNoEffects, "Return self[index].", PreludeFunction::kdeque_get},
    {"__setitem__", "self, index, value, /", set_item, kMutates, "Set self[index] to value.", PreludeFunction::kdeque_set},
    {"__iter__", "self, /", iterate<TypeId::kDequeIterator>, kNoEffects, "Implement iter(self)."},
    {"__reversed__", "self, /", iterate<TypeId::kDequeReverseIterator>, kNoEffects,
     "An iterator over the items from the right."},
};

constexpr MethodDef kIntrinsicRows[] = {
    {"_deque_append", "deque, item, /", append<true>, kMutates, "Adds an item on the right."},
    {"_deque_appendleft", "deque, item, /", append<false>, kMutates, "Adds an item on the left."},
    {"_deque_rotate", "deque, n, /", rotate, kMutates, "Rotates by a small int."},
    {"_deque_get", "deque, index, /", get_item, kNoEffects, "The item at a small int."},
    {"_deque_set", "deque, index, item, /", set_item, kMutates, "Replaces the item at a small int."},
    {"_deque_items", "deque, /", items_of, kAllocates, "The items of a deque in a list."},
    {"_deque_difference", "a, b, index, /", checked<find_difference, "any, any, small">, kNoEffects,
     "Where two deques differ, or may."},
};

}  // namespace

Outcome next_of_deque(Runtime& rt, Adaptor* iterator) {
  Ring ring;
  if (iterator->source.is_empty()) return Value();
  if (!load(iterator->source, &ring) || !iterator->state.is_small_int()) return Value();
  int64_t state = iterator->state.small_int();
  auto index = static_cast<uint64_t>(state) & ((uint64_t{1} << kIndexBits) - 1);
  if ((state >> kIndexBits & kChangesMask) != (ring.changes & kChangesMask)) {
    return rt.raise_text(TypeId::kRuntimeError, "deque mutated during iteration");
  }
  if (index >= ring.count) return Value();
  iterator->state = iterator_state(ring.changes, index + 1);
  return ring.at(iterator->type->id == TypeId::kDequeIterator ? index : ring.count - 1 - index);
}

uint32_t take_deque_items(Adaptor* iterator, Value* out, uint32_t room) {
  Ring ring;
  if (!load(iterator->source, &ring) || !iterator->state.is_small_int()) return 0;
  int64_t state = iterator->state.small_int();
  auto index = static_cast<uint64_t>(state) & ((uint64_t{1} << kIndexBits) - 1);
  if ((state >> kIndexBits & kChangesMask) != (ring.changes & kChangesMask) || index >= ring.count) return 0;
  uint64_t count = std::min<uint64_t>(room, ring.count - index);
  bool is_forwards = iterator->type->id == TypeId::kDequeIterator;
  for (uint64_t taken = 0; taken < count; ++taken, ++index)
    out[taken] = ring.at(is_forwards ? index : ring.count - 1 - index);
  iterator->state = iterator_state(ring.changes, index);
  return static_cast<uint32_t>(count);
}

int64_t deque_items_left(const Adaptor* iterator) {
  Ring ring;
  if (!load(iterator->source, &ring) || !iterator->state.is_small_int()) return 0;
  auto index = static_cast<uint64_t>(iterator->state.small_int()) & ((uint64_t{1} << kIndexBits) - 1);
  return index < ring.count ? static_cast<int64_t>(ring.count - index) : 0;
}

const LibraryMethods kDequeMethods{"deque", kMethodRows};
const std::span<const MethodDef> kDequeIntrinsics = kIntrinsicRows;

}  // namespace sandboa::runtime
