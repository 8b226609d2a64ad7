#include "runtime/builtins/itertools_natively.h"

#include <algorithm>

#include "runtime/builtins/itertools_groups.h"
#include "runtime/builtins/itertools_steps.h"
#include "runtime/checked_native.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/next_of_source.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// Of a count whose numbers are not small ints.
Outcome next_of_long_count(Runtime& rt, Adaptor* adaptor) {
  Value number = adaptor->source;
  adaptor->source = TRY(number_binary(rt, operations::BinaryOperator::kAdd, number, adaptor->state));
  return number;
}

// What the source of an adaptor answers that an exception out of it ends.
Outcome next_or_end(Runtime& rt, Adaptor* adaptor) {
  Outcome item = next_of_source(rt, adaptor->source);
  if (!item.ok() && item.signal() == Signal::kRaise) {
    // Without memory for the end the exception matters more.
    Outcome end = new_sequence_iterator(rt, TypeId::kTupleIterator, empty_tuple(), 0, false);
    if (end.ok()) adaptor->source = end.value();
  }
  return item;
}

// islice: the iterator, and how many items are left, if all that are to come count (-1: no end). Else (index, wanted, stop,
// step): how many items have been taken, the index of the next one that counts, where it ends (-1: nowhere). At the end,
// what is still to be taken up to `wanted`.
enum SlicePart : uint32_t { kIndex, kWanted, kStop, kStep, kSliceParts };
Outcome next_of_slice(Runtime& rt, Adaptor* adaptor) {
  if (adaptor->state.is_small_int()) {
    int64_t left = adaptor->state.small_int();
    if (left == 0) return Value();
    Value item = TRY(next_or_end(rt, adaptor));
    if (item.is_empty()) left = 1;
    if (left > 0) adaptor->state = Value::small_int(left - 1);
    return item;
  }
  const Value* old = adaptor->state.as<Tuple>()->items();
  int64_t index = old[kIndex].small_int(), wanted = old[kWanted].small_int(), stop = old[kStop].small_int();
  bool has_more = stop < 0 || wanted < stop;
  if (!has_more && index >= wanted) return Value();
  Tuple* parts = TRY_NEW(rt, new_tuple_of(rt, old, kSliceParts));
  adaptor->state = parts;
  Value* now = parts->items();
  while (true) {
    TRY(rt.charge(1));
    Value item = TRY(next_or_end(rt, adaptor));
    if (item.is_empty()) {
      now[kWanted] = now[kStop] = now[kIndex];
      return item;
    }
    now[kIndex] = Value::small_int(++index);
    if (has_more && index > wanted) {
      int64_t step = now[kStep].small_int();
      wanted = stop >= 0 && step >= stop - wanted ? stop : wanted + step;
      now[kWanted] = Value::small_int(wanted);
      return item;
    }
    if (!has_more && index >= wanted) return Value();
  }
}

// pairwise: the iterator, and the item before, or empty.
Outcome next_of_pairwise(Runtime& rt, Adaptor* adaptor) {
  if (adaptor->state.is_empty()) {
    Value first = TRY(next_or_end(rt, adaptor));
    if (first.is_empty()) return first;
    adaptor->state = first;
  }
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  pair->items()[0] = pair->items()[1] = adaptor->state;
  Value item = TRY(next_or_end(rt, adaptor));
  if (item.is_empty()) return item;
  pair->items()[1] = item;
  adaptor->state = item;
  return pair;
}

// chain: the iterator of iterables, and the current one: an iterator, or before it is made what it is of. Only what is no
// adaptor itself is walked here: depth is counted when a chain is made.
Outcome next_of_chain(Runtime& rt, Adaptor* adaptor) {
  while (true) {
    Value quick;
    if (adaptor->state.is_object() && operations::try_next_part(adaptor->state, &quick)) return quick;
    TRY(rt.charge(1));
    if (adaptor->state.is_empty()) {
      Value iterable = TRY(next_of_source(rt, adaptor->source));
      if (iterable.is_empty()) return iterable;
      adaptor->state = iterable;
    }
    if (operations::iterates_natively(adaptor->state)) {
      adaptor->state = TRY(operations::get_iterator_natively(rt, adaptor->state));
    } else if (native_iterator_depth(adaptor->state) != 0 || has_kind(adaptor->state, Kind::kAdaptor)) {
      return rt.needs_guest(PreludeFunction::kchain_step, {adaptor});
    }
    Value item = TRY(next_of_source(rt, adaptor->state));
    if (!item.is_empty()) return item;
    adaptor->state = Value();
  }
}

// product, permutations, combinations: the pools or the pool, and None at the beginning, then a tuple of indices (of
// permutations: behind them as many countdowns as a choice has items), False at the end. A new tuple each time for natives,
// which put back the state of what they walk; loops have the one tuple changed.
// `unused`: a tuple that has been made for an item, and has none.
Outcome ended(Adaptor* adaptor, Tuple* unused = nullptr) {
  if (unused != nullptr) std::fill_n(unused->items(), unused->length, Value::none());
  adaptor->state = Value::false_value();
  return Value();
}

// The tuple for the indices, which are those of before, if there are any. Null: allocation failed.
Tuple* next_indices(Runtime& rt, const Adaptor* adaptor, uint64_t count, bool in_place) {
  bool has_indices = has_kind(adaptor->state, Kind::kTuple);
  if (has_indices && in_place && !adaptor->state.object()->is_shared()) return adaptor->state.as<Tuple>();
  Tuple* indices = new_tuple(rt, count);
  if (has_indices && indices != nullptr) std::copy_n(adaptor->state.as<Tuple>()->items(), count, indices->items());
  return indices;
}

Outcome next_of_product(Runtime& rt, Adaptor* adaptor, bool in_place) {
  const auto* pools = adaptor->source.as<Tuple>();
  uint64_t count = pools->length;
  TRY(rt.charge(count / 4));
  if (adaptor->state.is_false()) return Value();
  Tuple* item = TRY_NEW(rt, new_tuple(rt, count));
  Tuple* indices = TRY_NEW(rt, next_indices(rt, adaptor, count, in_place));
  if (adaptor->state.is_none()) {
    bool has_all = true;
    for (uint64_t place = 0; place < count; ++place) {
      indices->items()[place] = item->items()[place] = Value::small_int(0);
      has_all = has_all && pools->items()[place].as<Tuple>()->length != 0;
    }
    if (!has_all) return ended(adaptor);
  } else {
    for (uint64_t place = 0; place < count; ++place) item->items()[place] = indices->items()[place];
    uint64_t place = count;
    for (; place > 0; --place) {
      int64_t next = indices->items()[place - 1].small_int() + 1;
      bool fits = static_cast<uint64_t>(next) < pools->items()[place - 1].as<Tuple>()->length;
      indices->items()[place - 1] = Value::small_int(fits ? next : 0);
      if (fits) break;
    }
    if (place == 0) return ended(adaptor);
  }
  for (uint64_t place = 0; place < count; ++place) {
    item->items()[place] = pools->items()[place].as<Tuple>()->items()[indices->items()[place].small_int()];
  }
  adaptor->state = indices;
  return item;
}

// The pool is the first of two; the second is how many items are chosen.
struct Choice {
  const Tuple* pool;
  int64_t size;
};
Choice choice_of(const Adaptor* adaptor) {
  const Value* parts = adaptor->source.as<Tuple>()->items();
  return {parts[0].as<Tuple>(), parts[1].small_int()};
}

Outcome chosen(Adaptor* adaptor, const Choice& choice, Tuple* indices, Tuple* item) {
  for (int64_t place = 0; place < choice.size; ++place) {
    item->items()[place] = choice.pool->items()[indices->items()[place].small_int()];
  }
  adaptor->state = indices;
  return item;
}

Outcome next_of_permutations(Runtime& rt, Adaptor* adaptor, bool in_place) {
  Choice choice = choice_of(adaptor);
  auto count = static_cast<int64_t>(choice.pool->length);
  TRY(rt.charge(1 + static_cast<uint64_t>(count + choice.size) / 4));
  if (adaptor->state.is_false() || choice.size > count) return ended(adaptor);
  Tuple* item = TRY_NEW(rt, new_tuple(rt, static_cast<uint64_t>(choice.size)));
  Tuple* indices = TRY_NEW(rt, next_indices(rt, adaptor, static_cast<uint64_t>(count + choice.size), in_place));
  Value* at = indices->items();
  Value* countdowns = at + count;
  if (adaptor->state.is_none()) {
    for (int64_t place = 0; place < count + choice.size; ++place) {
      at[place] = Value::small_int(place < count ? place : 2 * count - place);
    }
    return chosen(adaptor, choice, indices, item);
  }
  int64_t place = choice.size - 1;
  for (; place >= 0; --place) {
    int64_t left = countdowns[place].small_int() - 1;
    if (left > 0) {
      countdowns[place] = Value::small_int(left);
      std::swap(at[place], at[count - left]);
      break;
    }
    std::rotate(at + place, at + place + 1, at + count);
    countdowns[place] = Value::small_int(count - place);
  }
  return place < 0 ? ended(adaptor, item) : chosen(adaptor, choice, indices, item);
}

Outcome next_of_combinations(Runtime& rt, Adaptor* adaptor, bool with_replacement, bool in_place) {
  Choice choice = choice_of(adaptor);
  auto count = static_cast<int64_t>(choice.pool->length);
  TRY(rt.charge(1 + static_cast<uint64_t>(choice.size) / 4));
  bool is_possible = with_replacement ? count > 0 || choice.size == 0 : choice.size <= count;
  if (adaptor->state.is_false() || !is_possible) return ended(adaptor);
  Tuple* item = TRY_NEW(rt, new_tuple(rt, static_cast<uint64_t>(choice.size)));
  Tuple* indices = TRY_NEW(rt, next_indices(rt, adaptor, static_cast<uint64_t>(choice.size), in_place));
  Value* at = indices->items();
  if (adaptor->state.is_none()) {
    for (int64_t place = 0; place < choice.size; ++place) at[place] = Value::small_int(with_replacement ? 0 : place);
    return chosen(adaptor, choice, indices, item);
  }
  auto last = [&](int64_t place) { return with_replacement ? count - 1 : place + count - choice.size; };
  int64_t place = choice.size - 1;
  while (place >= 0 && at[place].small_int() == last(place)) --place;
  if (place < 0) return ended(adaptor, item);
  int64_t next = at[place].small_int() + 1;
  for (; place < choice.size; ++place) {
    at[place] = Value::small_int(next);
    if (!with_replacement) ++next;
  }
  return chosen(adaptor, choice, indices, item);
}

Outcome next_of_arrangement(Runtime& rt, Adaptor* adaptor, bool in_place) {
  switch (adaptor->type->id) {
    case TypeId::kProduct:
      return next_of_product(rt, adaptor, in_place);
    case TypeId::kPermutations:
      return next_of_permutations(rt, adaptor, in_place);
    case TypeId::kCombinations:
      return next_of_combinations(rt, adaptor, false, in_place);
    default:
      return next_of_combinations(rt, adaptor, true, in_place);
  }
}

bool are_small_ints(const Tuple* tuple, int64_t least) {
  return std::all_of(tuple->items(), tuple->items() + tuple->length,
                     [&](Value item) { return item.is_small_int() && item.small_int() >= least; });
}

// A tuple of indices, each below the length of its pool, or that there is none.
bool has_indices(Value state, uint64_t length) {
  if (state.is_none() || state.is_false()) return true;
  return has_kind(state, Kind::kTuple) && state.as<Tuple>()->length == length && are_small_ints(state.as<Tuple>(), 0);
}

bool has_choice(const Adaptor* adaptor) {
  if (!has_kind(adaptor->source, Kind::kTuple) || adaptor->source.as<Tuple>()->length != 2) return false;
  const Value* parts = adaptor->source.as<Tuple>()->items();
  bool is_choice = has_kind(parts[0], Kind::kTuple) && parts[1].is_small_int() && parts[1].small_int() >= 0 &&
                   parts[1].small_int() <= INT32_MAX;
  if (!is_choice) return false;
  auto [pool, size] = choice_of(adaptor);
  bool is_permutation = adaptor->type->id == TypeId::kPermutations;
  uint64_t length = static_cast<uint64_t>(size) + (is_permutation ? pool->length : 0);
  if (!has_indices(adaptor->state, length)) return false;
  if (!has_kind(adaptor->state, Kind::kTuple)) return true;
  const Value* at = adaptor->state.as<Tuple>()->items();
  for (uint64_t place = 0; place < length; ++place) {
    // Countdowns are places from the end, at least one.
    bool is_countdown = is_permutation && place >= pool->length;
    auto number = static_cast<uint64_t>(at[place].small_int());
    if (is_countdown ? number == 0 || number > pool->length : number >= pool->length) return false;
  }
  return true;
}

bool has_pools(const Adaptor* adaptor) {
  if (!has_kind(adaptor->source, Kind::kTuple)) return false;
  const auto* pools = adaptor->source.as<Tuple>();
  for (uint64_t place = 0; place < pools->length; ++place) {
    if (!has_kind(pools->items()[place], Kind::kTuple)) return false;
  }
  if (!has_indices(adaptor->state, pools->length)) return false;
  for (uint64_t place = 0; has_kind(adaptor->state, Kind::kTuple) && place < pools->length; ++place) {
    auto index = static_cast<uint64_t>(adaptor->state.as<Tuple>()->items()[place].small_int());
    if (index >= pools->items()[place].as<Tuple>()->length) return false;
  }
  return true;
}

bool has_slice(Value state) {
  if (state.is_small_int()) return state.small_int() >= -1;
  if (!has_kind(state, Kind::kTuple) || state.as<Tuple>()->length != kSliceParts) return false;
  const Value* parts = state.as<Tuple>()->items();
  return are_small_ints(state.as<Tuple>(), -1) && parts[kIndex].small_int() >= 0 && parts[kWanted].small_int() >= 0 &&
         parts[kStep].small_int() >= 1 && parts[kStep].small_int() < int64_t{1} << 60 &&
         parts[kWanted].small_int() < int64_t{1} << 60;
}

// (name, source, state): an iterator of itertools without a generator; None if it may need guest code.
Outcome make_itertool(Runtime& rt, const Arguments& args) {
  for (int id = static_cast<int>(TypeId::kCounting); id <= static_cast<int>(TypeId::kCombinationsWithReplacement); ++id) {
    auto type = static_cast<TypeId>(id);
    if (!str_equal(args[0].as<Str>(), builtin_type(type)->name)) continue;
    return new_itertool(rt, type, args[1], args[2] == absent_argument() ? Value() : args[2]);
  }
  return Value::none();
}

// (chain, starmap, accumulate, callable_iterator or what can be driven, generator): the items come from the generator from
// now on.
Outcome drive(Runtime& rt, const Arguments& args) {
  TypeId id = has_kind(args[0], Kind::kAdaptor) ? args[0].object()->type->id : TypeId::kObject;
  bool is_one = id == TypeId::kChain || id == TypeId::kStarMap || id == TypeId::kAccumulate ||
                id == TypeId::kCallableIterator || can_be_driven(id);
  bool fits = is_one && has_kind(args[1], Kind::kGenerator);
  if (!fits) return rt.raise_type_error("an iterator that a generator can drive expected");
  auto* adaptor = args[0].as<Adaptor>();
  adaptor->flags |= Adaptor::kDriven;
  adaptor->source = args[1];
  adaptor->state = Value();
  return Value::none();
}

constexpr MethodDef kIntrinsicRows[] = {
    {"_make_itertool", "name, source, state, /", checked<make_itertool, "str, any, any">, kNoEffects,
     "An iterator of itertools that needs no generator, or None."},
    {"_drive", "iterator, generator, /", checked<drive, "any, any">, kMutates,
     "Has a generator drive an iterator that had none."},
};

}  // namespace

Outcome new_itertool(Runtime& rt, TypeId type, Value source, Value state) {
  auto* made = TRY_NEW(rt, rt.allocate<Adaptor>(type, Kind::kAdaptor));
  made->source = source;
  made->state = state;
  int depth = walks_source(made) ? native_iterator_depth(source) + 1 : 0;
  bool may_not_stand = depth == 0 || (may_meet_guest_code(source) && !can_be_driven(type));
  bool is_deep = depth > kMaxAdaptorDepth || (walks_source(made) && may_not_stand);
  if (is_deep || !has_parts_of_itertool(made)) return Value::none();
  if (type == TypeId::kZipLongest) depth = 1;
  made->flags |= static_cast<uint16_t>(depth << kAdaptorDepthShift);
  return made;
}

bool try_next_of_endless(Adaptor* adaptor, Value* item) {
  Value source = adaptor->source, state = adaptor->state;
  switch (adaptor->type->id) {
    case TypeId::kCounting: {  // the next number, and the step
      if (!source.is_small_int() || !state.is_small_int()) return false;
      int64_t following = source.small_int() + state.small_int();
      if (!Value::fits_small_int(following)) return false;
      adaptor->source = Value::small_int(following);
      *item = source;
      return true;
    }
    case TypeId::kRepeat:  // the object, and how often; None: without end
      if (!state.is_none() && state.small_int() <= 0) return false;
      if (!state.is_none()) adaptor->state = Value::small_int(state.small_int() - 1);
      *item = source;
      return true;
    case TypeId::kCycle: {  // a tuple, and an index
      const auto* items = source.as<Tuple>();
      if (items->length == 0) return false;
      auto index = static_cast<uint64_t>(state.small_int());
      adaptor->state = Value::small_int(index + 1 == items->length ? 0 : static_cast<int64_t>(index + 1));
      *item = items->items()[index];
      return true;
    }
    default:
      return false;
  }
}

Outcome next_of_itertool(Runtime& rt, Adaptor* adaptor) {
  switch (adaptor->type->id) {
    case TypeId::kCounting:
    case TypeId::kRepeat:
    case TypeId::kCycle: {
      Value item;
      if (try_next_of_endless(adaptor, &item)) return item;
      return adaptor->type->id == TypeId::kCounting ? next_of_long_count(rt, adaptor) : Outcome(Value());
    }
    case TypeId::kISlice:
      return next_of_slice(rt, adaptor);
    case TypeId::kPairwise:
      return next_of_pairwise(rt, adaptor);
    case TypeId::kChain:
      return next_of_chain(rt, adaptor);
    case TypeId::kStarMap:
      return next_of_starmap(rt, adaptor);
    case TypeId::kAccumulate:
      return next_of_accumulate(rt, adaptor);
    case TypeId::kTee:
      return next_of_tee(rt, adaptor);
    case TypeId::kZipLongest:
      return next_of_longest(rt, adaptor);
    case TypeId::kGroupBy:
      return next_of_groupby(rt, adaptor);
    case TypeId::kGrouper:
      return next_of_group(rt, adaptor);
    default:
      return next_of_arrangement(rt, adaptor, false);
  }
}

Outcome next_in_loop(Runtime& rt, Adaptor* adaptor) {
  bool is_arrangement = adaptor->type->id >= TypeId::kProduct && adaptor->type->id <= TypeId::kCombinationsWithReplacement;
  return is_arrangement ? next_of_arrangement(rt, adaptor, true) : next_of_adaptor(rt, adaptor);
}

bool is_chain_of_natives(const Adaptor* chain) {
  auto is_plain = [](Value part) {
    if (is_of_guest_class(part)) return false;
    // An adaptor is none even if it has no depth (count, repeat): next_of_chain() asks guest code to walk it.
    return operations::iterates_natively(part) || (native_iterator_depth(part) == 0 && !has_kind(part, Kind::kAdaptor));
  };
  if (!chain->state.is_empty() && !is_plain(chain->state)) return false;
  if (!has_kind(chain->source, Kind::kSequenceIterator)) return false;
  const auto* iterator = chain->source.as<SequenceIterator>();
  if (iterator->sequence.is_empty()) return true;
  if (!is_exact_object(iterator->sequence, TypeId::kTuple)) return false;
  const auto* parts = iterator->sequence.as<Tuple>();
  // Looking at more of them would have to be charged.
  static constexpr uint64_t kMaxParts = 16;
  return parts->length <= kMaxParts && std::all_of(parts->items(), parts->items() + parts->length, is_plain);
}

bool has_parts_of_itertool(const Adaptor* adaptor) {
  switch (adaptor->type->id) {
    case TypeId::kCounting: {
      auto is_plain = [](Value value) { return !value.is_empty() && is_int_not_bool(value) && !is_of_guest_class(value); };
      return is_plain(adaptor->source) && is_plain(adaptor->state);
    }
    case TypeId::kRepeat:
      return !adaptor->source.is_empty() && (adaptor->state.is_none() || adaptor->state.is_small_int());
    case TypeId::kCycle:
      return is_exact_object(adaptor->source, TypeId::kTuple) && adaptor->state.is_small_int() &&
             adaptor->state.small_int() >= 0 &&
             static_cast<uint64_t>(adaptor->state.small_int()) < std::max<uint64_t>(adaptor->source.as<Tuple>()->length, 1);
    case TypeId::kISlice:
      return has_slice(adaptor->state);
    case TypeId::kPairwise:
    case TypeId::kChain:
      return true;
    case TypeId::kStarMap:
      return has_kind(adaptor->state, Kind::kTuple) && !adaptor->state.object()->is_shared() &&
             adaptor->state.as<Tuple>()->length == 2 && is_called_with_many(adaptor->state.as<Tuple>()->items()[0]);
    case TypeId::kAccumulate:
      return has_parts_of_accumulate(adaptor);
    case TypeId::kTee:
      return has_parts_of_tee(adaptor);
    case TypeId::kZipLongest:
      return has_parts_of_longest(adaptor);
    case TypeId::kGroupBy:
      return has_parts_of_groupby(adaptor);
    case TypeId::kGrouper:
      return has_parts_of_group(adaptor);
    case TypeId::kProduct:
      return has_pools(adaptor);
    case TypeId::kPermutations:
    case TypeId::kCombinations:
    case TypeId::kCombinationsWithReplacement:
      return has_choice(adaptor);
    default:
      return false;
  }
}

const std::span<const MethodDef> kItertoolIntrinsics = kIntrinsicRows;

}  // namespace sandboa::runtime
