#include "runtime/types/items_ahead.h"

#include <algorithm>

#include "runtime/builtins/itertools_groups.h"
#include "runtime/builtins/itertools_steps.h"
#include "runtime/registry.h"
#include "runtime/types/iterators.h"
#include "runtime/types/simple_callable.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// Text of one byte a code point, whose characters are shared strings.
bool is_narrow(Value sequence) { return has_kind(sequence, Kind::kStr) && sequence.as<Str>()->width_log2() == 0; }

uint32_t take_from_sequence(SequenceIterator* iterator, Value* out, uint32_t room) {
  if ((iterator->flags & SequenceIterator::kReverse) != 0 || iterator->index < 0) return 0;
  const Value* items = nullptr;
  const uint8_t* bytes = nullptr;
  uint64_t length;
  if (has_kind(iterator->sequence, Kind::kList)) {
    items = iterator->sequence.as<List>()->items;
    length = iterator->sequence.as<List>()->length;
  } else if (has_kind(iterator->sequence, Kind::kTuple)) {
    items = iterator->sequence.as<Tuple>()->items();
    length = iterator->sequence.as<Tuple>()->length;
  } else if (is_narrow(iterator->sequence)) {
    bytes = iterator->sequence.as<Str>()->data1();
    length = iterator->sequence.as<Str>()->length;
  } else if (has_kind(iterator->sequence, Kind::kBytes)) {
    bytes = iterator->sequence.as<Bytes>()->data();
    length = iterator->sequence.as<Bytes>()->length;
  } else {
    return 0;
  }
  auto index = static_cast<uint64_t>(iterator->index);
  if (index >= length) return 0;
  auto count = static_cast<uint32_t>(std::min<uint64_t>(length - index, room));
  if (items != nullptr) {
    std::copy_n(items + index, count, out);
  } else if (has_kind(iterator->sequence, Kind::kBytes)) {
    std::transform(bytes + index, bytes + index + count, out, [](uint8_t byte) { return Value::small_int(byte); });
  } else {
    std::transform(bytes + index, bytes + index + count, out, [](uint8_t byte) { return Value(shared_char(byte)); });
  }
  iterator->index += count;
  return count;
}

// Writes `count` numbers if all that follows is small; answers the one behind them, or empty.
Value write_numbers(Value first, Value step, uint32_t count, Value* out) {
  constexpr int64_t kBound = int64_t{1} << 50;  // so that no number here comes near the end of small ints
  if (!first.is_small_int() || !step.is_small_int()) return Value();
  int64_t next = first.small_int(), distance = step.small_int();
  if (next > kBound || next < -kBound || distance > kBound || distance < -kBound) return Value();
  for (uint32_t index = 0; index < count; ++index, next += distance) out[index] = Value::small_int(next);
  return Value::small_int(next);
}

uint32_t take_from_range(RangeIterator* iterator, Value* out, uint32_t room) {
  if (!iterator->remaining.is_small_int()) return 0;
  int64_t left = iterator->remaining.small_int();
  auto count = static_cast<uint32_t>(std::clamp<int64_t>(left, 0, room));
  Value next = write_numbers(iterator->next, iterator->step, count, out);
  if (next.is_empty()) return 0;
  iterator->next = next;
  iterator->remaining = Value::small_int(left - count);
  return count;
}

uint32_t take_from_count(Adaptor* counting, Value* out, uint32_t room) {
  Value next = write_numbers(counting->source, counting->state, room, out);
  if (next.is_empty()) return 0;
  counting->source = next;
  return room;
}

uint32_t take_from_repeat(Adaptor* repeat, Value* out, uint32_t room) {
  if (repeat->state.is_small_int()) {
    int64_t left = std::max<int64_t>(repeat->state.small_int(), 0);
    room = static_cast<uint32_t>(std::min<int64_t>(left, room));
    repeat->state = Value::small_int(left - room);
  }
  std::fill_n(out, room, repeat->source);
  return room;
}

// Of one that only counts how many are left; -1: it has no end.
uint32_t take_from_slice(Runtime& rt, Adaptor* slice, Value* out, uint32_t room) {
  if (!slice->state.is_small_int()) return 0;
  int64_t left = slice->state.small_int();
  if (left >= 0) room = static_cast<uint32_t>(std::min<int64_t>(left, room));
  uint32_t count = room == 0 ? 0 : take_ahead(rt, slice->source.object(), out, room);
  if (left >= 0) slice->state = Value::small_int(left - count);
  return count;
}

// Items that another one has taken already.
uint32_t take_from_tee(Adaptor* tee, Value* out, uint32_t room) {
  if (!is_exact_object(tee->source, TypeId::kList)) return 0;
  const auto* block = tee->source.as<List>();
  auto place = static_cast<uint64_t>(tee->state.small_int());
  if (place >= block->length) return 0;
  auto count = static_cast<uint32_t>(std::min<uint64_t>(block->length - place, room));
  std::copy_n(block->items + place, count, out);
  tee->state = Value::small_int(static_cast<int64_t>(place + count));
  return count;
}

// Totals stand where the items were; items that take more than an addition go back.
uint32_t take_from_accumulate(Runtime& rt, Adaptor* accumulate, Value* out, uint32_t room) {
  uint32_t taken = take_ahead(rt, accumulate->source.object(), out, room), count = 0;
  Value total = accumulate->state;
  for (; count < taken; ++count) {
    Value sum = quick_total(total, out[count]);
    if (sum.is_empty()) break;
    out[count] = total = sum;
  }
  if (count < taken) give_back(accumulate->source.object(), taken - count, Value());
  accumulate->state = total;
  return count;
}

// Of a sequence. The item whose call does not come to an end is left to next(), which finds out once more why.
uint32_t take_from_map(Runtime& rt, Adaptor* map, Value* out, uint32_t room) {
  const Value* state = map->state.as<Tuple>()->items();
  if (!state[1].is_empty() || !is_of_sequence(map->source)) return 0;
  if (!may_call_ahead(rt)) return 0;
  NativeLevel level(rt);
  uint32_t taken = take_ahead(rt, map->source.object(), out, room), count = 0;
  if (taken == 0) return 0;
  SimpleCallable function = SimpleCallable::again(rt, state[0]);
  for (; count < taken && !is_used_up(out[count]) && rt.charge(1).ok(); ++count) {
    Outcome result = function.call(rt, out[count]);
    if (!result.ok()) {
      forget_failure(rt);
      break;
    }
    out[count] = result.value();
  }
  if (count < taken) give_back(map->source.object(), taken - count, Value());
  return count;
}

// Null: it is driven, or of a guest class.
Adaptor* plain_adaptor(Object* iterator) {
  return is_undriven_adaptor(iterator) && !iterator->type->is_guest() ? static_cast<Adaptor*>(iterator) : nullptr;
}

}  // namespace

bool has_items_ahead(Value iterator, bool may_call) {
  if (has_kind(iterator, Kind::kRangeIterator)) return true;
  if (has_kind(iterator, Kind::kSequenceIterator)) {
    const auto* walk = iterator.as<SequenceIterator>();
    bool is_known = has_kind(walk->sequence, Kind::kList) || has_kind(walk->sequence, Kind::kTuple) ||
                    has_kind(walk->sequence, Kind::kBytes) || is_narrow(walk->sequence);
    return is_known && (walk->flags & SequenceIterator::kReverse) == 0;
  }
  const Adaptor* adaptor = plain_adaptor(iterator.object());
  if (adaptor == nullptr) return false;
  switch (adaptor->type->id) {
    case TypeId::kCounting:
    case TypeId::kRepeat:
    case TypeId::kChain:
      return true;
    case TypeId::kStarMap:
      return may_call && has_results_ahead(adaptor);
    case TypeId::kTee:  // who comes first takes one item at a time, or too many would be taken of what is below
      return is_exact_object(adaptor->source, TypeId::kList) &&
             adaptor->state.small_int() < static_cast<int64_t>(adaptor->source.as<List>()->length);
    case TypeId::kISlice:
      return adaptor->state.is_small_int() && adaptor->source.is_object() && has_items_ahead(adaptor->source, may_call);
    case TypeId::kAccumulate:  // what it walks needs no other iterator
      return has_parts_of_accumulate(adaptor) && has_items_ahead(adaptor->source, false);
    case TypeId::kMap:
      return may_call && is_of_sequence(adaptor->source) && has_items_ahead(adaptor->source, false);
    case TypeId::kGrouper:
      return may_call && has_group_items_ahead(adaptor);
    default:
      return false;
  }
}

uint32_t take_ahead(Runtime& rt, Object* iterator, Value* out, uint32_t room) {
  if (iterator->kind == Kind::kSequenceIterator) {
    return take_from_sequence(static_cast<SequenceIterator*>(iterator), out, room);
  }
  if (iterator->kind == Kind::kRangeIterator) return take_from_range(static_cast<RangeIterator*>(iterator), out, room);
  Adaptor* adaptor = plain_adaptor(iterator);
  if (adaptor == nullptr) return 0;
  switch (adaptor->type->id) {
    case TypeId::kCounting:
      return take_from_count(adaptor, out, room);
    case TypeId::kRepeat:
      return take_from_repeat(adaptor, out, room);
    case TypeId::kStarMap:
      return take_from_starmap(rt, adaptor, out, room);
    case TypeId::kISlice:
      return take_from_slice(rt, adaptor, out, room);
    case TypeId::kAccumulate:
      return take_from_accumulate(rt, adaptor, out, room);
    case TypeId::kMap:
      return take_from_map(rt, adaptor, out, room);
    case TypeId::kGrouper:
      return take_from_group(rt, adaptor, out, room);
    case TypeId::kTee:
      return take_from_tee(adaptor, out, room);
    case TypeId::kChain:
      return is_of_sequence(adaptor->state) ? take_ahead(rt, adaptor->state.object(), out, room) : 0;
    default:
      return 0;
  }
}

int64_t take_all_ahead(Runtime& rt, Value iterator, Value* out, uint32_t room) {
  if (!has_kind(iterator, Kind::kAdaptor) || iterator.object()->type != builtin_type(TypeId::kISlice)) return -1;
  Adaptor* slice = iterator.as<Adaptor>();
  bool is_plain = (slice->flags & Adaptor::kDriven) == 0 && slice->state.is_small_int() && is_of_sequence(slice->source);
  if (!is_plain) return -1;
  int64_t left = slice->state.small_int();
  if (left < 0 || left > room || !rt.charge(1 + static_cast<uint64_t>(left) / 2).ok()) return -1;
  uint32_t count = left == 0 ? 0 : take_from_slice(rt, slice, out, static_cast<uint32_t>(left));
  if (count == left) return count;
  if (count != 0) give_back(slice, count, Value());
  return -1;
}

void give_back(Object* iterator, uint32_t count, Value last) {
  if (iterator->kind == Kind::kSequenceIterator) {
    static_cast<SequenceIterator*>(iterator)->index -= count;
    return;
  }
  if (iterator->kind == Kind::kRangeIterator) {
    auto* range = static_cast<RangeIterator*>(iterator);
    range->next = Value::small_int(range->next.small_int() - count * range->step.small_int());
    range->remaining = Value::small_int(range->remaining.small_int() + count);
    return;
  }
  auto* adaptor = static_cast<Adaptor*>(iterator);
  switch (adaptor->type->id) {
    case TypeId::kCounting:
      adaptor->source = Value::small_int(adaptor->source.small_int() - count * adaptor->state.small_int());
      return;
    case TypeId::kISlice: {
      int64_t left = adaptor->state.small_int();
      if (left >= 0) adaptor->state = Value::small_int(left + count);
      give_back(adaptor->source.object(), count, last);
      return;
    }
    case TypeId::kMap:
      give_back(adaptor->source.object(), count, Value());
      return;
    case TypeId::kStarMap:
      give_back_to_starmap(adaptor, count);
      return;
    case TypeId::kRepeat:
      if (adaptor->state.is_small_int()) adaptor->state = Value::small_int(adaptor->state.small_int() + count);
      return;
    case TypeId::kGrouper:
      give_back_to_group(adaptor, count);
      return;
    case TypeId::kAccumulate:
      adaptor->state = last;  // the total so far
      give_back(adaptor->source.object(), count, Value());
      return;
    case TypeId::kTee:
      adaptor->state = Value::small_int(adaptor->state.small_int() - count);
      return;
    default:  // chain
      give_back(adaptor->state.object(), count, last);
  }
}

}  // namespace sandboa::runtime
