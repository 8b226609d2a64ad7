// The module bisect: native for lists and tuples whose items compare natively, without a key. Nothing is changed before the
// place is known, so everything else is runtime/prelude/heaps.py's from the start.
#include <cstring>

#include "runtime/module.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/simple_callable.h"

namespace sandboa::runtime {

namespace {

using operations::CompareOperator;

enum class Side : uint8_t { kLeft, kRight };

struct Items {
  const Value* items;
  uint32_t count;
};

// False: not one whose items may be read from its storage.
bool find_items(Value sequence, Items* out) {
  if (!operations::is_plain_sequence(sequence)) return false;
  if (has_kind(sequence, Kind::kList)) {
    const List* list = sequence.as<const List>();
    *out = {list->items, list->length};
  } else {
    const Tuple* tuple = sequence.as<const Tuple>();
    *out = {tuple->items(), static_cast<uint32_t>(tuple->length)};
  }
  return true;
}

// Whether lo and hi are what they mostly are: places within the sequence.
bool find_range(const Arguments& args, uint32_t count, uint32_t* low, uint32_t* high) {
  if (!args[2].is_small_int() || args[2].small_int() < 0 || args[2].small_int() > count) return false;
  *low = static_cast<uint32_t>(args[2].small_int());
  if (args[3].is_none()) {
    *high = count;
    return true;
  }
  if (!args[3].is_small_int() || args[3].small_int() < 0 || args[3].small_int() > count) return false;
  *high = static_cast<uint32_t>(args[3].small_int());
  return true;
}

// The search, as long as it only meets small ints.
template <Side kSide>
void narrow_by_small_ints(const Items& sequence, int64_t wanted, uint32_t* low, uint32_t* high) {
  while (*low < *high) {
    uint32_t middle = *low + (*high - *low) / 2;
    Value item = sequence.items[middle];
    if (!item.is_small_int()) return;
    bool before = kSide == Side::kRight ? wanted < item.small_int() : wanted <= item.small_int();
    if (before) {
      *high = middle;
    } else {
      *low = middle + 1;
    }
  }
}

// kNeedsGuest: the twin knows. is_item: the key of what is wanted counts, too.
template <Side kSide>
Fallible<uint32_t> find_place(Runtime& rt, const Arguments& args, bool is_item) {
  Items sequence;
  uint32_t low, high;
  bool has_key = !args[4].is_none();
  SimpleCallable key(rt, args[4]);
  bool is_plain =
      (!has_key || key.is_valid()) && find_items(args[0], &sequence) && find_range(args, sequence.count, &low, &high);
  if (!is_plain) return SignalFailure{Signal::kNeedsGuest};
  TRY(rt.charge(16));
  Value wanted = has_key && is_item ? TRY(key.call(rt, args[1])) : args[1];
  if (!has_key && wanted.is_small_int()) narrow_by_small_ints<kSide>(sequence, wanted.small_int(), &low, &high);
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    Value item = has_key ? TRY(key.call(rt, sequence.items[middle])) : sequence.items[middle];
    bool before = kSide == Side::kRight ? TRY(operations::compare(rt, CompareOperator::kLess, wanted, item)).is_true()
                                        : !TRY(operations::compare(rt, CompareOperator::kLess, item, wanted)).is_true();
    if (before) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

template <Side kSide>
Outcome bisect(Runtime& rt, const Arguments& args) {
  constexpr auto kTwin = kSide == Side::kLeft ? PreludeFunction::kbisect_left : PreludeFunction::kbisect_right;
  Fallible<uint32_t> place = find_place<kSide>(rt, args, false);
  if (place.ok()) return Value::small_int(place.value());
  if (place.signal() != Signal::kNeedsGuest) return place.take_failure();
  return rt.needs_guest(kTwin, {args[0], args[1], args[2], args[3], args[4]});
}

template <Side kSide>
Outcome insort(Runtime& rt, const Arguments& args) {
  constexpr auto kTwin = kSide == Side::kLeft ? PreludeFunction::kinsort_left : PreludeFunction::kinsort_right;
  Fallible<uint32_t> place = SignalFailure{Signal::kNeedsGuest};
  if (is_exactly(args[0], TypeId::kList)) place = find_place<kSide>(rt, args, true);
  if (!place.ok()) {
    if (place.signal() != Signal::kNeedsGuest) return place.take_failure();
    return rt.needs_guest(kTwin, {args[0], args[1], args[2], args[3], args[4]});
  }
  List* list = args[0].as<List>();
  uint32_t behind = list->length - place.value();
  TRY(rt.charge(behind / 32));
  TRY(list_append(rt, list, args[1]));
  Value* slot = list->items + place.value();
  std::memmove(static_cast<void*>(slot + 1), slot, behind * sizeof(Value));
  *slot = args[1];
  return Value::none();
}

constexpr MethodDef kBisectFunctions[] = {
    {"bisect_right", "a, x, lo=0, hi=None, *, key=None", bisect<Side::kRight>, kNoEffects,
     "Where in the sorted list a an item x belongs: behind all that are equal."},
    {"bisect_left", "a, x, lo=0, hi=None, *, key=None", bisect<Side::kLeft>, kNoEffects,
     "Where in the sorted list a an item x belongs: before all that are equal."},
    {"insort_right", "a, x, lo=0, hi=None, *, key=None", insort<Side::kRight>, kMutates,
     "Put x into the sorted list a where it belongs."},
    {"insort_left", "a, x, lo=0, hi=None, *, key=None", insort<Side::kLeft>, kMutates,
     "Put x into the sorted list a where it belongs."},
};

}  // namespace

const ModuleTable kBisectModule{"bisect", kBisectFunctions, {}, "Bisection algorithms."};

}  // namespace sandboa::runtime
