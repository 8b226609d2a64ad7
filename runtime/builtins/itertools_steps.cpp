#include "runtime/builtins/itertools_steps.h"

#include <algorithm>
#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/items_ahead.h"
#include "runtime/types/iterators.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/next_of_source.h"
#include "runtime/types/simple_callable.h"

namespace sandboa::runtime {

namespace {

// ---- tee: its source is a list that all share, (iterator, next list, items...), and its state where it stands there. Items
// that have been taken stay there, so the iterator below is never put back: who stands before them finds them.

enum BlockItem : uint32_t { kIterator, kNextBlock, kFirstItem, kBlockEnd = kFirstItem + 62 };

List* new_block(Runtime& rt, Value iterator) {
  List* block = new_list(rt, kBlockEnd);
  if (block == nullptr) return nullptr;
  block->items[kIterator] = iterator;
  block->items[kNextBlock] = Value::none();
  block->length = kFirstItem;
  return block;
}

List* block_of(const Adaptor* tee) {
  bool is_block = is_exact_object(tee->source, TypeId::kList) && tee->source.as<List>()->length >= kFirstItem;
  return is_block ? tee->source.as<List>() : nullptr;
}

// Guest code cannot reach blocks, but snapshots can make it so: what was checked when one was read may have changed.
bool has_native_iterator(const Adaptor* tee, const List* block) {
  if (!block->items[kIterator].is_object()) return false;
  int depth = native_iterator_depth(block->items[kIterator]);
  return depth >= 0 && depth < adaptor_depth(tee) && !may_meet_guest_code(block->items[kIterator]);
}

}  // namespace

bool has_parts_of_tee(const Adaptor* tee) {
  return tee->state.is_small_int() && tee->state.small_int() >= kFirstItem && tee->state.small_int() <= kBlockEnd &&
         block_of(tee) != nullptr && has_native_iterator(tee, block_of(tee));
}

Adaptor* new_tee(Runtime& rt, Value iterator, int depth) {
  List* block = new_block(rt, iterator);
  if (block == nullptr) return nullptr;
  auto* tee = rt.allocate<Adaptor>(TypeId::kTee, Kind::kAdaptor);
  if (tee == nullptr) return nullptr;
  tee->flags |= static_cast<uint16_t>((depth + 1) << kAdaptorDepthShift);
  tee->source = block;
  tee->state = Value::small_int(kFirstItem);
  return tee;
}

Adaptor* copy_of_tee(Runtime& rt, const Adaptor* tee) {
  auto* copy = rt.allocate<Adaptor>(TypeId::kTee, Kind::kAdaptor);
  if (copy == nullptr) return nullptr;
  copy->flags |= static_cast<uint16_t>(adaptor_depth(tee) << kAdaptorDepthShift);
  copy->source = tee->source;
  copy->state = tee->state;
  return copy;
}

Outcome next_of_tee(Runtime& rt, Adaptor* tee) {
  List* block = block_of(tee);
  auto place = static_cast<uint64_t>(tee->state.small_int());
  if (block != nullptr && place >= kBlockEnd) {
    if (block->items[kNextBlock].is_none()) {
      List* following = TRY_NEW(rt, new_block(rt, block->items[kIterator]));
      block->items[kNextBlock] = following;
    }
    tee->source = block->items[kNextBlock];
    tee->state = Value::small_int(kFirstItem);
    place = kFirstItem;
    block = block_of(tee);
  }
  if (block == nullptr) return Value();
  if (place >= block->length) {
    TRY(rt.charge(1));
    if (block->length == block->capacity) TRY(list_make_room(rt, block, 1));
    Value source = block->items[kIterator], item;
    bool is_there = has_kind(source, Kind::kSequenceIterator) && next_in_sequence(source.as<SequenceIterator>(), &item);
    if (!is_there) {
      if (!has_native_iterator(tee, block)) return Value();
      item = TRY(next_of_source(rt, source));
    }
    if (item.is_empty()) return item;
    place = block->length;
    block->items[block->length++] = item;
  }
  tee->state = Value::small_int(static_cast<int64_t>(place + 1));
  return block->items[place];
}

namespace {

// Where an iterator over a builtin container stands, so that it can be put back.
class Standing {
 public:
  explicit Standing(Object* iterator)
      : iterator_(iterator), is_long_(iterator->size_units * size_t{16} >= sizeof(Object) + sizeof words_) {
    std::memcpy(words_, static_cast<void*>(iterator + 1), sizeof words_ / 2);
    if (is_long_) std::memcpy(words_ + 2, reinterpret_cast<uint64_t*>(iterator + 1) + 2, sizeof words_ / 2);
  }
  void put_back() {
    std::memcpy(static_cast<void*>(iterator_ + 1), words_, sizeof words_ / 2);
    if (is_long_) std::memcpy(reinterpret_cast<uint64_t*>(iterator_ + 1) + 2, words_ + 2, sizeof words_ / 2);
  }

 private:
  Object* iterator_;
  bool is_long_;
  uint64_t words_[4] = {};
};

// A native iterator that walks no other one.
bool stands_alone(Value iterator) { return iterator.is_object() && native_iterator_depth(iterator) == 0; }

}  // namespace

// ---- accumulate

bool has_parts_of_accumulate(const Adaptor* accumulate) {
  Value total = accumulate->state;
  bool is_number = total.is_empty() || total.is_small_int() || is_exactly(total, TypeId::kFloat);
  return is_number && stands_alone(accumulate->source);
}

Outcome next_of_accumulate(Runtime& rt, Adaptor* accumulate) {
  TRY(rt.charge(1));
  Standing before(accumulate->source.object());
  Value item = TRY(next_of_source(rt, accumulate->source));
  if (item.is_empty()) return item;
  Value total = accumulate->state, quick = quick_total(total, item);
  Outcome sum = SignalFailure{Signal::kNeedsGuest};
  if (!quick.is_empty()) {
    sum = quick;
  } else if (item.is_inline_float() && is_exactly(total, TypeId::kFloat)) {
    sum = make_float(rt, float_value(total) + item.inline_float());
  }
  if (!sum.ok()) before.put_back();
  if (sum.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kaccumulate_step, {accumulate});
  accumulate->state = TRY(sum);
  return accumulate->state;
}

// ---- zip_longest

bool has_parts_of_longest(const Adaptor* longest) {
  if (!is_exact_object(longest->source, TypeId::kTuple) || longest->state.is_empty()) return false;
  const auto* parts = longest->source.as<Tuple>();
  if (parts->length == 0) return true;
  return parts->length == 2 && stands_alone(parts->items()[0]) && stands_alone(parts->items()[1]);
}

Outcome next_of_longest(Runtime& rt, Adaptor* longest) {
  const auto* parts = longest->source.as<Tuple>();
  if (parts->length == 0) return Value();
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  pair->items()[0] = pair->items()[1] = longest->state;
  Standing before(parts->items()[0].object());
  Outcome left = next_of_source(rt, parts->items()[0]);
  Outcome right = left.ok() ? next_of_source(rt, parts->items()[1]) : left;
  if (right.signal() == Signal::kNeedsCollect) before.put_back();
  if (right.signal() == Signal::kRaise) longest->source = empty_tuple();  // an error is the end
  TRY(right);
  if (left.value().is_empty() && right.value().is_empty()) {
    longest->source = empty_tuple();
    return Value();
  }
  if (!left.value().is_empty()) pair->items()[0] = left.value();
  if (!right.value().is_empty()) pair->items()[1] = right.value();
  return pair;
}

// ---- pairs that loops take apart at once

namespace {

// The places are those of the item before. Nobody else has the tuple in which they stand, while no native walks.
bool try_next_pair_of_product(Adaptor* product, Value pair[2]) {
  const auto* pools = product->source.as<Tuple>();
  if (pools->length != 2 || !has_kind(product->state, Kind::kTuple) || product->state.object()->is_shared()) return false;
  Value* places = product->state.as<Tuple>()->items();
  const auto *first = pools->items()[0].as<Tuple>(), *second = pools->items()[1].as<Tuple>();
  auto left = static_cast<uint64_t>(places[0].small_int()), right = static_cast<uint64_t>(places[1].small_int()) + 1;
  if (right == second->length) {
    right = 0;
    if (++left == first->length) return false;
    places[0] = Value::small_int(static_cast<int64_t>(left));
  }
  places[1] = Value::small_int(static_cast<int64_t>(right));
  pair[0] = first->items()[left];
  pair[1] = second->items()[right];
  return true;
}

bool try_next_pair_of_pairwise(Adaptor* pairwise, Value pair[2]) {
  Value before = pairwise->state, item;
  if (before.is_empty() || !operations::try_next_part(pairwise->source, &item)) return false;
  pairwise->state = pair[1] = item;
  pair[0] = before;
  return true;
}

bool is_at_end(Value iterator) {
  return has_kind(iterator, Kind::kSequenceIterator) && iterator.as<SequenceIterator>()->sequence.is_empty();
}

bool try_next_pair_of_longest(const Adaptor* longest, Value pair[2]) {
  const auto* parts = longest->source.as<Tuple>();
  if (parts->length != 2 || !has_kind(parts->items()[0], Kind::kSequenceIterator)) return false;
  auto* first = parts->items()[0].as<SequenceIterator>();
  Value item, right = parts->items()[1], other = longest->state;
  if (!next_in_sequence(first, &item)) return false;
  if (!is_at_end(right) && !operations::try_next_part(right, &other)) {
    --first->index;  // its item waits for what next() finds out about the other part
    return false;
  }
  pair[0] = item;
  pair[1] = other;
  return true;
}

}  // namespace

bool operations::try_next_pair_of_itertool(Adaptor* adaptor, Value pair[2]) {
  if (adaptor->type == builtin_type(TypeId::kPairwise)) return try_next_pair_of_pairwise(adaptor, pair);
  if (adaptor->type == builtin_type(TypeId::kProduct)) return try_next_pair_of_product(adaptor, pair);
  return adaptor->type == builtin_type(TypeId::kZipLongest) && try_next_pair_of_longest(adaptor, pair);
}

// ---- starmap

namespace {

// Whether the row can be called with so many arguments as they are.
bool takes_as_they_are(const MethodDef& def, uint64_t count) {
  auto given = static_cast<int64_t>(count);
  if (given > static_cast<int64_t>(Signature::kMaxParameters)) return false;
  return given == def.direct_count ||
         (given >= def.fewest_with_defaults && given <= def.most_with_defaults && !def.signature.has_rest);
}

}  // namespace

bool is_called_with_many(Value callee) {
  if (!has_kind(callee, Kind::kNativeFunction)) return false;
  const auto* function = callee.as<NativeFunction>();
  const MethodDef* def = function->def;
  return !def->signature.has_self && function->self.is_empty() && !def->is_class_method &&
         (def->effects & (kMutates | kConstructs | kInstantiates)) == 0 && def->twin == PreludeFunction::kNone;
}

namespace {

Outcome call_with(Runtime& rt, const MethodDef& def, const Value* given, uint64_t count) {
  NativeLevel level(rt);
  if (level.is_too_deep()) return rt.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded");
  uint64_t words[Signature::kMaxParameters];  // not initialised: most have two or three
  auto* fixed = reinterpret_cast<Value*>(words);
  for (uint64_t index = 0; index < count && index < Signature::kMaxParameters; ++index) fixed[index] = given[index];
  fill_in_defaults(def.signature, fixed, static_cast<uint32_t>(count));
  return def.code(rt, Arguments{fixed, {}});
}

// The next pair of a zip() goes to the function without a tuple. Empty: nothing has happened, a tuple must do.
Outcome call_with_pair(Runtime& rt, const MethodDef& def, Adaptor* zip) {
  const auto* parts = zip->source.as<Tuple>();
  if (parts->length != 2 || !takes_as_they_are(def, 2)) return Value();
  Standing first(parts->items()[0].object()), second(parts->items()[1].object());
  Value pair[2];
  if (!operations::try_next_zipped(zip, pair)) return Value();
  Outcome result = call_with(rt, def, pair, 2);
  if (!happens_again(result.signal())) return result;
  second.put_back();
  first.put_back();
  return result.signal() == Signal::kNeedsGuest ? Outcome(Value()) : result;
}

}  // namespace

Outcome next_of_starmap(Runtime& rt, Adaptor* starmap) {
  Value* state = starmap->state.as<Tuple>()->items();
  TRY(rt.charge(1));
  const MethodDef& def = *state[0].as<NativeFunction>()->def;
  Value item = state[1], source = starmap->source;
  bool is_zip = is_exact_object(source, TypeId::kZip) && is_undriven_adaptor(source);
  if (item.is_empty() && is_zip) {
    Value result = TRY(call_with_pair(rt, def, source.as<Adaptor>()));
    if (!result.is_empty()) return result;
  }
  if (item.is_empty()) item = TRY(next_of_source(rt, source));
  if (item.is_empty()) return item;
  bool is_plain = is_exact_object(item, TypeId::kTuple) && takes_as_they_are(def, item.as<Tuple>()->length);
  state[1] = item;
  if (!is_plain) return rt.needs_guest(PreludeFunction::kstarmap_step, {starmap});
  Outcome result = call_with(rt, def, item.as<Tuple>()->items(), item.as<Tuple>()->length);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kstarmap_step, {starmap});
  if (result.signal() != Signal::kNeedsCollect) state[1] = Value();
  return result;
}

namespace {

// The two iterators of the zip() that a starmap walks, if others do not walk it by a generator; else null.
const Value* zipped_parts(const Adaptor* starmap) {
  Value source = starmap->source;
  bool is_zip = is_exact_object(source, TypeId::kZip) && is_undriven_adaptor(source);
  if (!is_zip || !source.as<Adaptor>()->state.is_empty() || source.as<Adaptor>()->source.as<Tuple>()->length != 2) {
    return nullptr;
  }
  return source.as<Adaptor>()->source.as<Tuple>()->items();
}

// One whose items are given back without a look at the last one that was wanted.
bool is_simple_source(Value iterator) {
  bool is_endless = is_exact_object(iterator, TypeId::kCounting) || is_exact_object(iterator, TypeId::kRepeat);
  return is_of_sequence(iterator) || (is_endless && is_undriven_adaptor(iterator));
}

}  // namespace

bool has_results_ahead(const Adaptor* starmap) {
  const Value* parts = zipped_parts(starmap);
  return parts != nullptr && parts[0] != parts[1] && is_simple_source(parts[0]) && is_simple_source(parts[1]) &&
         has_items_ahead(parts[0], false) && has_items_ahead(parts[1], false);
}

// What does not come to an end is left to next(), and so is an end of the second iterator, which costs the first one an
// item.
uint32_t take_from_starmap(Runtime& rt, Adaptor* starmap, Value* out, uint32_t room) {
  static constexpr uint32_t kMost = 32;
  const Value* state = starmap->state.as<Tuple>()->items();
  const MethodDef& def = *state[0].as<NativeFunction>()->def;
  if (!state[1].is_empty() || !has_results_ahead(starmap) || !takes_as_they_are(def, 2)) return 0;
  if (!may_call_ahead(rt)) return 0;
  const Value* parts = zipped_parts(starmap);
  uint64_t words[kMost];  // not initialised
  auto* second = reinterpret_cast<Value*>(words);
  uint32_t left = take_ahead(rt, parts[0].object(), out, std::min(room, kMost));
  uint32_t right = left == 0 ? 0 : take_ahead(rt, parts[1].object(), second, left), count = 0;
  for (; count < right && !is_used_up(out[count]) && !is_used_up(second[count]) && rt.charge(1).ok(); ++count) {
    const Value pair[2] = {out[count], second[count]};
    Outcome result = call_with(rt, def, pair, 2);
    if (!result.ok()) {
      forget_failure(rt);
      break;
    }
    out[count] = result.value();
  }
  if (count < left) give_back(parts[0].object(), left - count, Value());
  if (count < right) give_back(parts[1].object(), right - count, Value());
  return count;
}

void give_back_to_starmap(Adaptor* starmap, uint32_t count) {
  const Value* parts = zipped_parts(starmap);
  give_back(parts[0].object(), count, Value());
  give_back(parts[1].object(), count, Value());
}

}  // namespace sandboa::runtime
