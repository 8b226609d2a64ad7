// Native iterators: making them, adaptors that need no guest code, and the methods of all iterator types.
#include "runtime/types/iterators.h"

#include <algorithm>

#include "runtime/builtins/itertools_natively.h"
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/modules/library_iterators.h"
#include "runtime/numbers/number.h"
#include "runtime/regex/pattern.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/next_of_source.h"
#include "runtime/types/reduce.h"
#include "runtime/types/simple_callable.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

int native_iterator_depth(Value iterator) {
  if (has_guest_dunder(iterator, Dunder::kNext) || has_guest_dunder(iterator, Dunder::kIter)) return -1;
  switch (kind_of(iterator)) {
    case Kind::kSequenceIterator:
    case Kind::kRangeIterator:
    case Kind::kDictIterator:
    case Kind::kSetIterator:
      return 0;
    case Kind::kAdaptor:
      if (iterator.object()->type->id == TypeId::kCallableIterator) return -1;  // the VM calls what it calls
      return (iterator.object()->flags & Adaptor::kDriven) != 0 ? -1 : adaptor_depth(iterator.object());
    default:
      return -1;
  }
}

bool may_meet_guest_code(Value iterator) {
  if (!has_kind(iterator, Kind::kAdaptor)) return false;
  const auto* adaptor = iterator.as<Adaptor>();
  TypeId id = adaptor->type->id;
  bool calls_or_compares = calls_for_items(adaptor) || id == TypeId::kGroupBy || id == TypeId::kGrouper;
  if (calls_or_compares || id == TypeId::kAccumulate) return true;
  if (id == TypeId::kISlice) return may_meet_guest_code(adaptor->source);
  return id == TypeId::kChain && !is_chain_of_natives(adaptor);
}

Outcome new_sequence_iterator(Runtime& rt, TypeId type, Value sequence, int64_t index, bool reverse) {
  auto* iterator = TRY_NEW(rt, rt.allocate<SequenceIterator>(type, Kind::kSequenceIterator));
  if (reverse) iterator->flags |= SequenceIterator::kReverse;
  iterator->sequence = sequence;
  iterator->index = index;
  return iterator;
}

Outcome new_range_iterator(Runtime& rt, const Range* range, bool reverse) {
  using operations::BinaryOperator;
  Value first = range->start, step = range->step;
  if (reverse) {
    // start + (length - 1) * step, walking by -step.
    Value steps = TRY(number_binary(rt, BinaryOperator::kSubtract, range->length, Value::small_int(1)));
    Value distance = TRY(number_binary(rt, BinaryOperator::kMultiply, steps, step));
    first = TRY(number_binary(rt, BinaryOperator::kAdd, range->start, distance));
    step = TRY(number_unary(rt, operations::UnaryOperator::kNegate, step));
  }
  bool is_small = range->start.is_small_int() && range->stop.is_small_int() && range->step.is_small_int() &&
                  first.is_small_int() && range->length.is_small_int();
  auto* iterator = TRY_NEW(
      rt, rt.allocate<RangeIterator>(is_small ? TypeId::kRangeIterator : TypeId::kLongRangeIterator, Kind::kRangeIterator));
  iterator->next = first;
  iterator->remaining = range->length;
  iterator->step = step;
  return iterator;
}

Outcome new_dict_iterator(Runtime& rt, TypeId type, Dict* dict, bool reverse) {
  auto* iterator = TRY_NEW(rt, rt.allocate<DictIterator>(type, Kind::kDictIterator));
  if (reverse) iterator->flags |= DictIterator::kReverse;
  if (type == TypeId::kDictValueIterator || type == TypeId::kDictReverseValueIterator) {
    iterator->flags |= DictIterator::kValues;
  } else if (type == TypeId::kDictItemIterator || type == TypeId::kDictReverseItemIterator) {
    iterator->flags |= DictIterator::kItems;
  }
  iterator->dict = dict;
  iterator->version = dict->version;
  iterator->position = reverse ? dict->entry_count : 0;
  iterator->expected_live = dict->live_count;
  iterator->remaining = dict->live_count;
  return iterator;
}

Outcome new_native_adaptor(Runtime& rt, TypeId type, Value source, Value state, int depth) {
  auto* adaptor = TRY_NEW(rt, rt.allocate<Adaptor>(type, Kind::kAdaptor));
  adaptor->flags |= static_cast<uint16_t>(depth << kAdaptorDepthShift);
  adaptor->source = source;
  adaptor->state = state;
  return adaptor;
}

Outcome new_calling_adaptor(Runtime& rt, TypeId type, Value function, Value source, int depth) {
  Value state[2] = {function, Value()};
  return new_native_adaptor(rt, type, source, TRY_NEW(rt, new_tuple_of(rt, state, 2)), depth);
}

Adaptor* new_driven_adaptor(Runtime& rt, TypeId type, Value generator) {
  auto* adaptor = rt.allocate<Adaptor>(type, Kind::kAdaptor);
  if (adaptor == nullptr) return nullptr;
  adaptor->flags |= Adaptor::kDriven;
  adaptor->source = generator;
  adaptor->state = Value();
  return adaptor;
}

Outcome get_reverse_iterator(Runtime& rt, Value value) {
  // A sequence of a guest class is walked by its own __len__ and __getitem__, unless its builtin class has a __reversed__.
  bool walks_by_index = has_guest_dunder(value, Dunder::kGetItem) || has_guest_dunder(value, Dunder::kLen);
  Kind kind = kind_of(value);
  bool by_items = kind == Kind::kTuple || kind == Kind::kStr || kind == Kind::kBytes || kind == Kind::kByteArray ||
                  kind == Kind::kMemoryView;
  if (has_guest_dunder(value, Dunder::kReversed) || (by_items && walks_by_index)) {
    return rt.needs_guest(PreludeFunction::kreversed_object, {value});
  }
  return get_reverse_iterator_natively(rt, value);
}

Outcome get_reverse_iterator_natively(Runtime& rt, Value value) {
  switch (kind_of(value)) {
    case Kind::kList:
      return new_sequence_iterator(rt, TypeId::kListReverseIterator, value, int64_t{value.as<List>()->length} - 1, true);
    case Kind::kTuple:
      return new_sequence_iterator(rt, TypeId::kReversed, value, static_cast<int64_t>(value.as<Tuple>()->length) - 1, true);
    case Kind::kStr:
      return new_sequence_iterator(rt, TypeId::kReversed, value, static_cast<int64_t>(value.as<Str>()->length) - 1, true);
    case Kind::kBytes:
      return new_sequence_iterator(rt, TypeId::kReversed, value, static_cast<int64_t>(value.as<Bytes>()->length) - 1, true);
    case Kind::kByteArray:
    case Kind::kMemoryView: {
      int64_t length = TRY(operations::length_natively(rt, value));
      return new_sequence_iterator(rt, TypeId::kReversed, value, length - 1, true);
    }
    case Kind::kRange:
      return new_range_iterator(rt, value.as<Range>(), true);
    case Kind::kDict:
      return new_dict_iterator(rt, TypeId::kDictReverseKeyIterator, value.as<Dict>(), true);
    case Kind::kDictView: {
      const Type* type = value.object()->type;
      TypeId id = type == builtin_type(TypeId::kDictValues)  ? TypeId::kDictReverseValueIterator
                  : type == builtin_type(TypeId::kDictItems) ? TypeId::kDictReverseItemIterator
                                                             : TypeId::kDictReverseKeyIterator;
      return new_dict_iterator(rt, id, value.as<DictView>()->dict, true);
    }
    case Kind::kMappingProxy:
      if (!has_kind(value.as<MappingProxy>()->mapping, Kind::kDict)) break;  // the mapping's own __reversed__
      return new_dict_iterator(rt, TypeId::kDictReverseKeyIterator, value.as<MappingProxy>()->mapping.as<Dict>(), true);
    default:
      if (has_guest_dunder(value, Dunder::kGetItem)) {
        if (!has_guest_dunder(value, Dunder::kLen)) {
          return rt.raise_type_error("object of type '%s' has no len()", type_name(value));
        }
        return rt.needs_guest(PreludeFunction::kreversed_object, {value});
      }
      return rt.raise_type_error("'%s' object is not reversible", type_name(value));
  }
  return rt.needs_guest(PreludeFunction::kreversed_object, {value});
}

namespace {

// Nothing once the size has changed: the walk will fail.
int64_t dict_items_left(const DictIterator* iterator) {
  const Dict* dict = iterator->dict;
  return dict == nullptr || iterator->expected_live != dict->live_count ? 0 : static_cast<int64_t>(iterator->remaining);
}

int64_t set_items_left(const SetIterator* iterator) {
  const Set* set = iterator->set;
  if (set == nullptr || iterator->expected_live != set->live_count || set->table == nullptr) return 0;
  uint32_t position = iterator->position;
  if (set->live_count == set->entry_count) return set->entry_count - position;
  int64_t left = 0;
  for (; position < set->entry_count; ++position) left += set->table->entries()[position].key.is_empty() ? 0 : 1;
  return left;
}

int64_t items_left_in_adaptor(const Adaptor* adaptor) {
  if (is_library_iterator(adaptor)) return library_items_left(adaptor);
  bool counts_only = adaptor->type == builtin_type(TypeId::kISlice) && adaptor->state.is_small_int();
  if (!counts_only || (adaptor->flags & Adaptor::kDriven) != 0) return -1;
  return std::min(iterator_length_hint(adaptor->source), adaptor->state.small_int());
}

}  // namespace

int64_t iterator_length_hint(Value iterator) {
  switch (kind_of(iterator)) {
    case Kind::kSequenceIterator: {
      auto* sequence_iterator = iterator.as<SequenceIterator>();
      Value sequence = sequence_iterator->sequence;
      if (sequence.is_empty()) return 0;
      if ((sequence_iterator->flags & SequenceIterator::kReverse) != 0) return sequence_iterator->index + 1;
      int64_t length = 0;
      Kind kind = sequence.object()->kind;
      if (kind == Kind::kList) length = sequence.as<List>()->length;
      if (kind == Kind::kTuple) length = static_cast<int64_t>(sequence.as<Tuple>()->length);
      if (kind == Kind::kStr) length = static_cast<int64_t>(sequence.as<Str>()->length);
      if (kind == Kind::kBytes) length = static_cast<int64_t>(sequence.as<Bytes>()->length);
      if (kind == Kind::kByteArray) length = static_cast<int64_t>(sequence.as<ByteArray>()->length);
      if (kind == Kind::kMemoryView) length = sequence.as<MemoryView>()->shape()[0];
      return length > sequence_iterator->index ? length - sequence_iterator->index : 0;
    }
    case Kind::kRangeIterator: {
      int64_t count = 0;
      return int_fits_int64(iterator.as<RangeIterator>()->remaining, &count) ? count : -1;
    }
    case Kind::kDictIterator:
      return dict_items_left(iterator.as<DictIterator>());
    case Kind::kSetIterator:
      return set_items_left(iterator.as<SetIterator>());
    case Kind::kAdaptor:
      return items_left_in_adaptor(iterator.as<Adaptor>());
    default:
      return -1;
  }
}

namespace {

SANDBOA_NOINLINE Outcome next_of_enumerate(Runtime& rt, Adaptor* adaptor) {
  // Everything that can fail for want of memory comes before the source moves on, but for the source's own item.
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  Value number = adaptor->state;
  Value following = number.is_small_int() && number.small_int() < Value::kMaxSmallInt
                        ? Value::small_int(number.small_int() + 1)
                        : TRY(number_binary(rt, operations::BinaryOperator::kAdd, number, Value::small_int(1)));
  Value item = TRY(next_of_source(rt, adaptor->source));
  if (item.is_empty()) return item;
  pair->items()[0] = number;
  pair->items()[1] = item;
  adaptor->state = following;
  return pair;
}

// Which argument ended at the wrong time: zip(strict=True). Stays in `state` if memory runs out. REQUIRES: index > 0.
SANDBOA_COLD SignalFailure raise_zip_lengths(Runtime& rt, Adaptor* adaptor, uint64_t index, bool is_longer) {
  const char* plural = index == 1 ? " " : "s 1-";
  SignalFailure failure =
      rt.raise_value_error("zip() argument %llu is %s than argument%s%llu", static_cast<unsigned long long>(index + 1),
                           is_longer ? "longer" : "shorter", plural, static_cast<unsigned long long>(index));
  bool again = failure.signal == Signal::kNeedsCollect;
  adaptor->state = again ? Value::small_int(static_cast<int64_t>(index * 2 + (is_longer ? 1 : 0))) : Value();
  return failure;
}

// All the rest must be at their end too.
Outcome finish_strict_zip(Runtime& rt, Adaptor* adaptor, Tuple* parts) {
  for (uint64_t index = 1; index < parts->length; ++index) {
    if (!TRY(operations::next(rt, parts->items()[index])).is_empty()) return raise_zip_lengths(rt, adaptor, index, true);
  }
  return Value();
}

// The item under construction stays in `state` if memory runs out, so that nothing is lost when the instruction runs again.
SANDBOA_NOINLINE Outcome next_of_zip(Runtime& rt, Adaptor* adaptor) {
  auto* parts = adaptor->source.as<Tuple>();
  if (parts->length == 0) return Value();
  TRY(rt.charge(parts->length / 4));
  if (adaptor->state.is_small_int()) {
    auto lengths = static_cast<uint64_t>(adaptor->state.small_int());
    return raise_zip_lengths(rt, adaptor, lengths / 2, lengths % 2 != 0);
  }
  if (adaptor->state.is_empty()) {
    Tuple* item = TRY_NEW(rt, new_tuple(rt, parts->length));
    for (uint64_t index = 0; index < parts->length; ++index) item->items()[index] = Value();
    adaptor->state = item;
  }
  auto* result = adaptor->state.as<Tuple>();
  for (uint64_t index = 0; index < parts->length; ++index) {
    if (!result->items()[index].is_empty()) continue;
    Outcome item = next_of_source(rt, parts->items()[index]);
    if (!item.ok()) {
      if (item.signal() != Signal::kNeedsCollect) adaptor->state = Value();
      return item;
    }
    if (item.value().is_empty()) {
      bool strict = (adaptor->flags & kStrictZip) != 0;
      adaptor->state = Value();
      if (!strict) return Value();
      if (index > 0) return raise_zip_lengths(rt, adaptor, index, false);
      return finish_strict_zip(rt, adaptor, parts);
    }
    result->items()[index] = item.value();
  }
  adaptor->state = Value();
  return result;
}

SANDBOA_NOINLINE Outcome next_of_map(Runtime& rt, Adaptor* adaptor) {
  Value* state = adaptor->state.as<Tuple>()->items();
  TRY(rt.charge(1));
  Value item = state[1].is_empty() ? TRY(next_of_source(rt, adaptor->source)) : state[1];
  if (item.is_empty()) return item;
  Outcome result = SimpleCallable::call_again(rt, state[0], item);
  state[1] = happens_again(result.signal()) ? item : Value();
  return result;
}

// Whether filter keeps an item: kNeedsGuest has asked for the rest of the walk.
SANDBOA_NOINLINE Fallible<bool> filter_keeps(Runtime& rt, Adaptor* adaptor, Value item) {
  Value* state = adaptor->state.as<Tuple>()->items();
  bool by_truth = state[0].is_none() || state[0] == Value(builtin_type(TypeId::kBool));
  Outcome answer = by_truth ? Outcome(item) : SimpleCallable::call_again(rt, state[0], item);
  Fallible<bool> wanted = answer.ok() ? operations::truth(rt, answer.value()) : Fallible<bool>(answer.take_failure());
  state[1] = happens_again(wanted.signal()) ? item : Value();
  if (wanted.signal() != Signal::kNeedsGuest) return wanted;
  return rt.needs_guest(PreludeFunction::kfilter_step, {state[0], adaptor->source, item});
}

// filter by a builtin or by truth: the state is as that of map.
SANDBOA_NOINLINE Outcome next_of_filter(Runtime& rt, Adaptor* adaptor) {
  const Value* state = adaptor->state.as<Tuple>()->items();
  for (;;) {
    TRY(rt.charge(1));
    Value item = state[1];
    if (item.is_empty() && !operations::try_next_part(adaptor->source, &item)) {
      item = TRY(next_of_source(rt, adaptor->source));
      if (item.is_empty()) return item;
    }
    bool keeps =
        item.is_small_int() && state[0].is_none() ? item != Value::small_int(0) : TRY(filter_keeps(rt, adaptor, item));
    if (keeps) return item;
  }
}

// takewhile: an exception ends nothing, an item that is not wanted does.
SANDBOA_NOINLINE Outcome next_of_takewhile(Runtime& rt, Adaptor* adaptor) {
  Value* state = adaptor->state.as<Tuple>()->items();
  TRY(rt.charge(1));
  Value item = state[1].is_empty() ? TRY(next_of_source(rt, adaptor->source)) : state[1];
  if (item.is_empty()) return item;
  Outcome answer = SimpleCallable::call_again(rt, state[0], item);
  Fallible<bool> wanted = answer.ok() ? operations::truth(rt, answer.value()) : Fallible<bool>(answer.take_failure());
  if (wanted.signal() == Signal::kNeedsGuest) {
    state[1] = item;
    return rt.needs_guest(PreludeFunction::ktakewhile_step, {adaptor});
  }
  Outcome end = Value();
  if (wanted.ok() && !wanted.value()) end = new_sequence_iterator(rt, TypeId::kTupleIterator, empty_tuple(), 0, false);
  state[1] = wanted.signal() == Signal::kNeedsCollect || !end.ok() ? item : Value();
  if (TRY(wanted)) return item;
  adaptor->source = TRY(end);
  return Value();
}

SANDBOA_ALWAYS_INLINE Outcome step_of_adaptor(Runtime& rt, Adaptor* adaptor) {
  switch (adaptor->type->id) {
    case TypeId::kDequeIterator:
    case TypeId::kDequeReverseIterator:
      return next_of_deque(rt, adaptor);
    case TypeId::kArrayIterator:
      return next_of_array(rt, adaptor);
    case TypeId::kStructIterator:
      return next_of_struct(rt, adaptor);
    case TypeId::kZip:
      return next_of_zip(rt, adaptor);
    case TypeId::kFilter:
      return next_of_filter(rt, adaptor);
    case TypeId::kEnumerate:
      return next_of_enumerate(rt, adaptor);
    case TypeId::kMap:
      return next_of_map(rt, adaptor);
    case TypeId::kTakeWhile:
      return next_of_takewhile(rt, adaptor);
    case TypeId::kMatchIterator:
      return regex::next_match(rt, adaptor);
    case TypeId::kCallableIterator:  // function, or empty at its end, and sentinel; loops know how to call it
      if (adaptor->source.is_empty()) return Value();
      return rt.needs_guest(PreludeFunction::kcallable_step, {adaptor});
    default:
      return next_of_itertool(rt, adaptor);
  }
}

// What has a generator drive an adaptor that can be driven.
PreludeFunction step_in_python(TypeId id) {
  switch (id) {
    case TypeId::kMap:
      return PreludeFunction::kmap_step;
    case TypeId::kFilter:
      return PreludeFunction::kfilter_source_step;
    case TypeId::kISlice:
      return PreludeFunction::kislice_step;
    case TypeId::kGroupBy:
      return PreludeFunction::kgroupby_step;
    case TypeId::kGrouper:
      return PreludeFunction::kgroup_step;
    default:
      return PreludeFunction::ktakewhile_step;
  }
}

// What needs guest code has been asked for, or is asked for now: the iterator below has not said what.
SANDBOA_COLD Outcome needs_guest_for_step(Runtime& rt, Adaptor* adaptor) {
  bool is_asked = rt.guest_call.function != PreludeFunction::kNone || !rt.guest_call.callee.is_empty();
  if (!is_asked) return rt.needs_guest(step_in_python(adaptor->type->id), {adaptor});
  // Whoever is asked has the item; takewhile() hands on its state.
  bool has_item = adaptor->type->id == TypeId::kMap || adaptor->type->id == TypeId::kFilter;
  if (has_item) adaptor->state.as<Tuple>()->items()[1] = Value();
  return SignalFailure{Signal::kNeedsGuest};
}

}  // namespace

Outcome next_of_adaptor(Runtime& rt, Adaptor* adaptor) {
  Outcome item = step_of_adaptor(rt, adaptor);
  return __builtin_expect(item.signal() == Signal::kNeedsGuest, 0) ? needs_guest_for_step(rt, adaptor) : item;
}

Outcome next_for_adaptor(Runtime& rt, Adaptor* adaptor) {
  Outcome item = step_of_adaptor(rt, adaptor);
  if (__builtin_expect(item.signal() == Signal::kNeedsGuest, 0)) rt.needs_guest(PreludeFunction::kNone, {});
  return item;
}

uint32_t take_from_filter(Runtime& rt, Adaptor* filter, Value* out, uint32_t room) {
  if ((filter->flags & Adaptor::kDriven) != 0 || !has_kind(filter->source, Kind::kSequenceIterator)) return 0;
  const Value* state = filter->state.as<Tuple>()->items();
  if (!state[0].is_none() || !state[1].is_empty()) return 0;
  auto* source = filter->source.as<SequenceIterator>();
  uint32_t taken = 0;
  Value item;
  while (taken < room && next_in_sequence(source, &item)) {
    if (!item.is_small_int() || !rt.charge(1).ok()) {
      --source->index;  // next() looks at it again
      break;
    }
    if (item != Value::small_int(0)) out[taken++] = item;
  }
  return taken;
}

Outcome method_next(Runtime& rt, const Arguments& args) {
  Outcome item = operations::next_natively(rt, args[0]);
  if (item.ok() && item.value().is_empty()) return rt.raise_text(TypeId::kStopIteration, "");
  return item;
}

Outcome method_self(Runtime&, const Arguments& args) { return args[0]; }

Outcome method_length_hint(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kRangeIterator)) return args[0].as<RangeIterator>()->remaining;  // of any size
  int64_t count = iterator_length_hint(args[0]);
  return make_int(rt, count < 0 ? 0 : count);
}

namespace {

#define ITERATOR_ROWS                                                                               \
  {"__iter__", "self, /", method_self, kNoEffects, "An iterator."}, {                               \
    "__next__", "self, /", method_next, kNoEffects, "The next item; StopIteration behind the last." \
  }
constexpr MethodDef kHintMethod{"__length_hint__", "self, /", method_length_hint, kNoEffects,
                                "How many items are left, as far as known."};

constexpr MethodDef kPlainMethods[] = {ITERATOR_ROWS};
constexpr MethodDef kHintedMethods[] = {ITERATOR_ROWS, kHintMethod};
constexpr MethodDef kSequenceMethods[] = {ITERATOR_ROWS, kHintMethod,
                                          reduce_method(PreludeFunction::ksequence_iterator_reduce),
                                          set_state_method(PreludeFunction::ksequence_iterator_setstate)};
constexpr MethodDef kArrayIteratorMethods[] = {ITERATOR_ROWS, reduce_method(PreludeFunction::karray_iterator_reduce),
                                               set_state_method(PreludeFunction::karray_iterator_setstate)};
constexpr MethodDef kAliasMethods[] = {ITERATOR_ROWS, reduce_method(PreludeFunction::kalias_iterator_reduce)};
constexpr MethodDef kRangeMethods[] = {ITERATOR_ROWS, kHintMethod, reduce_method(PreludeFunction::krange_iterator_reduce),
                                       set_state_method(PreludeFunction::krange_iterator_setstate)};
constexpr MethodDef kTableMethods[] = {ITERATOR_ROWS, kHintMethod, reduce_method(PreludeFunction::ktable_iterator_reduce)};
constexpr MethodDef kOrderedMethods[] = {ITERATOR_ROWS, reduce_method(PreludeFunction::ktable_iterator_reduce)};
constexpr MethodDef kCallableMethods[] = {ITERATOR_ROWS, reduce_method(PreludeFunction::kcallable_iterator_reduce)};
Outcome guest_length_hint(Runtime&, const Arguments&) { return SignalFailure{Signal::kNeedsGuest}; }
constexpr MethodDef kGuestMethods[] = {ITERATOR_ROWS,
                                       {"__length_hint__", "self, /", guest_length_hint, kNoEffects,
                                        "How many items are left, as far as known.", PreludeFunction::kguest_iterator_hint},
                                       reduce_method(PreludeFunction::kguest_iterator_reduce),
                                       set_state_method(PreludeFunction::kguest_iterator_setstate)};
#undef ITERATOR_ROWS

}  // namespace

#define ITERATOR_TABLE(Name, methods) const TypeTable k##Name##Table{TypeId::k##Name, methods, {}, nullptr};
ITERATOR_TABLE(ListIterator, kSequenceMethods)
ITERATOR_TABLE(ListReverseIterator, kSequenceMethods)
ITERATOR_TABLE(TupleIterator, kSequenceMethods)
ITERATOR_TABLE(StrIterator, kSequenceMethods)
ITERATOR_TABLE(StrAsciiIterator, kSequenceMethods)
ITERATOR_TABLE(BytesIterator, kSequenceMethods)
ITERATOR_TABLE(ByteArrayIterator, kSequenceMethods)
ITERATOR_TABLE(RangeIterator, kRangeMethods)
ITERATOR_TABLE(LongRangeIterator, kRangeMethods)
ITERATOR_TABLE(DictKeyIterator, kTableMethods)
ITERATOR_TABLE(DictValueIterator, kTableMethods)
ITERATOR_TABLE(DictItemIterator, kTableMethods)
ITERATOR_TABLE(DictReverseKeyIterator, kTableMethods)
ITERATOR_TABLE(DictReverseValueIterator, kTableMethods)
ITERATOR_TABLE(DictReverseItemIterator, kTableMethods)
ITERATOR_TABLE(OrderedDictIterator, kOrderedMethods)
ITERATOR_TABLE(SetIterator, kTableMethods)
ITERATOR_TABLE(TemplateIterator, kHintedMethods)
ITERATOR_TABLE(GenericAliasIterator, kAliasMethods)
#undef ITERATOR_TABLE
const TypeTable kMemoryIteratorTable{TypeId::kMemoryIterator, kPlainMethods, {}, nullptr};
const TypeTable kCallableIteratorTable{TypeId::kCallableIterator, kCallableMethods, {}, nullptr};
const TypeTable kMatchIteratorTable{TypeId::kMatchIterator, kPlainMethods, {}, nullptr};
const TypeTable kDequeIteratorTable{TypeId::kDequeIterator, kHintedMethods, {}, nullptr};
const TypeTable kDequeReverseIteratorTable{TypeId::kDequeReverseIterator, kHintedMethods, {}, nullptr};
const TypeTable kArrayIteratorTable{TypeId::kArrayIterator, kArrayIteratorMethods, {}, nullptr};
const TypeTable kStructIteratorTable{TypeId::kStructIterator, kHintedMethods, {}, nullptr};
const TypeTable kGuestIteratorTable{TypeId::kGuestIterator, kGuestMethods, {}, nullptr};

}  // namespace sandboa::runtime
