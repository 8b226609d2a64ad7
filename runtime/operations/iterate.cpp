// iter(), next() and unpacking.
#include <algorithm>
#include <cstring>

#include "runtime/builtins/itertools_groups.h"
#include "runtime/builtins/itertools_natively.h"
#include "runtime/builtins/itertools_steps.h"
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/library_methods.h"
#include "runtime/modules/library_iterators.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"
#include "runtime/types/items_ahead.h"
#include "runtime/types/iterators.h"
#include "runtime/types/memory_view.h"
#include "runtime/types/quick_iteration.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::operations {

namespace {

TypeId iterator_type_of_view(const DictView* view) {
  if (view->type == builtin_type(TypeId::kDictValues)) return TypeId::kDictValueIterator;
  if (view->type == builtin_type(TypeId::kDictItems)) return TypeId::kDictItemIterator;
  return TypeId::kDictKeyIterator;
}

Outcome new_set_iterator(Runtime& rt, Set* set) {
  auto* iterator = TRY_NEW(rt, rt.allocate<SetIterator>(TypeId::kSetIterator, Kind::kSetIterator));
  iterator->set = set;
  iterator->version = set->version;
  iterator->position = 0;
  iterator->expected_live = set->live_count;
  return iterator;
}

bool is_native_iterator_kind(Kind kind) {
  return kind == Kind::kSequenceIterator || kind == Kind::kRangeIterator || kind == Kind::kDictIterator ||
         kind == Kind::kSetIterator || kind == Kind::kAdaptor;
}

SANDBOA_COLD SignalFailure raise_not_iterable(Runtime& rt, Value value) {
  return rt.raise_type_error("'%s' object is not iterable", type_name(value));
}

SANDBOA_COLD Outcome iterate_by_index(Runtime& rt, Value iterable) {
  bool is_sequence = has_guest_dunder(iterable, Dunder::kGetItem) && kind_of(iterable) != Kind::kUnion;
  if (is_sequence) return rt.needs_guest(PreludeFunction::kiter_sequence, {iterable});
  return raise_not_iterable(rt, iterable);
}

}  // namespace

Outcome get_iterator(Runtime& rt, Value iterable) {
  if (has_guest_dunder(iterable, Dunder::kIter)) return rt.needs_guest(PreludeFunction::kiter_object, {iterable});
  return get_iterator_natively(rt, iterable);
}

Outcome get_iterator_natively(Runtime& rt, Value iterable) {
  switch (kind_of(iterable)) {
    case Kind::kList:
      return new_sequence_iterator(rt, TypeId::kListIterator, iterable, 0, false);
    case Kind::kTuple:
      return new_sequence_iterator(rt, TypeId::kTupleIterator, iterable, 0, false);
    case Kind::kStr: {
      bool is_ascii = iterable.as<Str>()->is_ascii() && !is_of_guest_class(iterable);
      return new_sequence_iterator(rt, is_ascii ? TypeId::kStrAsciiIterator : TypeId::kStrIterator, iterable, 0, false);
    }
    case Kind::kBytes:
      return new_sequence_iterator(rt, TypeId::kBytesIterator, iterable, 0, false);
    case Kind::kByteArray:
      return new_sequence_iterator(rt, TypeId::kByteArrayIterator, iterable, 0, false);
    case Kind::kMemoryView:
      TRY(view_check_iterable(rt, iterable.as<MemoryView>()));
      return new_sequence_iterator(rt, TypeId::kMemoryIterator, iterable, 0, false);
    case Kind::kDict:
      return new_dict_iterator(rt, TypeId::kDictKeyIterator, iterable.as<Dict>(), false);
    case Kind::kDictView:
      return new_dict_iterator(rt, iterator_type_of_view(iterable.as<DictView>()), iterable.as<DictView>()->dict, false);
    case Kind::kSet:
      return new_set_iterator(rt, iterable.as<Set>());
    case Kind::kRange:
      return new_range_iterator(rt, iterable.as<Range>(), false);
    case Kind::kMappingProxy:
      return get_iterator(rt, iterable.as<MappingProxy>()->mapping);
    case Kind::kSequenceIterator:
    case Kind::kRangeIterator:
    case Kind::kDictIterator:
    case Kind::kSetIterator:
    case Kind::kAdaptor:
    case Kind::kGenerator:
    case Kind::kAwaitable:
      return iterable;
    default:
      return iterate_by_index(rt, iterable);
  }
}

bool is_iterable(Value value) {
  Kind kind = kind_of(value);
  return iterates_natively(value) || is_native_iterator_kind(kind) || iterates_by_resuming(kind) ||
         kind == Kind::kMappingProxy || has_guest_dunder(value, Dunder::kIter) || has_guest_dunder(value, Dunder::kGetItem);
}

bool is_plain_sequence(Value value) {
  Kind kind = kind_of(value);
  return (kind == Kind::kList || kind == Kind::kTuple) && !has_guest_dunder(value, Dunder::kIter);
}

bool iterates_natively(Value iterable) {
  if (has_guest_dunder(iterable, Dunder::kIter)) return false;
  switch (kind_of(iterable)) {
    case Kind::kList:
    case Kind::kTuple:
    case Kind::kStr:
    case Kind::kBytes:
    case Kind::kByteArray:
    case Kind::kMemoryView:
    case Kind::kDict:
    case Kind::kDictView:
    case Kind::kSet:
    case Kind::kRange:
      return true;
    default:
      return false;
  }
}

namespace {

// What try_next() has left: items that take memory or may fail, and the end.
Outcome next_of_sequence(Runtime& rt, SequenceIterator* iterator) {
  Value sequence = iterator->sequence;
  if (sequence.is_empty()) return Value();
  int64_t index = iterator->index;
  Outcome item = Value();
  if (has_kind(sequence, Kind::kMemoryView)) {
    item = TRY(view_item_at(rt, sequence.as<MemoryView>(), index));
  } else if (has_kind(sequence, Kind::kStr)) {
    if (index >= 0 && index < static_cast<int64_t>(sequence.as<Str>()->length)) {
      item = TRY(make_str_of_code_point(rt, sequence.as<Str>()->at(static_cast<uint64_t>(index))));
    }
  }
  if (item.value().is_empty()) {
    if (iterator->type == builtin_type(TypeId::kListReverseIterator)) {
      iterator->index = -1;  // CPython keeps the list, which shows in __setstate__
    } else {
      iterator->sequence = Value();
    }
    return Value();
  }
  iterator->index = (iterator->flags & SequenceIterator::kReverse) != 0 ? index - 1 : index + 1;
  return item;
}

Outcome next_of_range(Runtime& rt, RangeIterator* iterator) {
  Value remaining = iterator->remaining;
  Value item = iterator->next;
  if (int_sign(remaining) <= 0) return Value();
  Value following = TRY(number_binary(rt, BinaryOperator::kAdd, item, iterator->step));
  Value rest = TRY(number_binary(rt, BinaryOperator::kSubtract, remaining, Value::small_int(1)));
  iterator->next = following;
  iterator->remaining = rest;
  return item;
}

// The next live entry forwards or backwards, or null. Skipping many dead ones is charged.
Fallible<DictEntry*> next_live_entry(Runtime& rt, DictTable* table, uint32_t entry_count, uint32_t* position, bool reverse) {
  uint32_t skipped = 0;
  if (reverse && *position > entry_count) *position = entry_count;
  while (reverse ? *position > 0 : *position < entry_count) {
    DictEntry* entry = &table->entries()[reverse ? --*position : (*position)++];
    if (!entry->key.is_empty()) return entry;
    if ((++skipped & 255) == 0) TRY(rt.charge(64));
  }
  return static_cast<DictEntry*>(nullptr);
}

SANDBOA_COLD SignalFailure raise_dict_changed(Runtime& rt, DictIterator* iterator, const char* text) {
  iterator->expected_live = 0xFFFFFFFF;  // never a live count: stays broken, as in CPython
  return rt.raise_text(TypeId::kRuntimeError, text);
}

SANDBOA_COLD SignalFailure raise_order_changed(Runtime& rt, DictIterator* iterator) {
  iterator->version = ~uint64_t{0};  // no dict's
  return rt.raise_text(TypeId::kRuntimeError, "OrderedDict mutated during iteration");
}

// The entry that a dict iterator stands before, or null at its end; it stays there until advance(*position).
Fallible<DictEntry*> next_dict_entry(Runtime& rt, DictIterator* iterator, uint32_t* position) {
  Dict* dict = iterator->dict;
  if (dict == nullptr) return static_cast<DictEntry*>(nullptr);
  if ((iterator->flags & DictIterator::kOrdered) != 0) {
    if (iterator->remaining == 0) {
      iterator->dict = nullptr;
      return static_cast<DictEntry*>(nullptr);
    }
    if (!is_in_order(iterator)) return raise_order_changed(rt, iterator);
  }
  if (__builtin_expect(iterator->expected_live != dict->live_count, 0)) {
    return raise_dict_changed(rt, iterator, "dictionary changed size during iteration");
  }
  *position = iterator->position;
  bool reverse = (iterator->flags & DictIterator::kReverse) != 0;
  DictEntry* entry =
      dict->table == nullptr ? nullptr : TRY(next_live_entry(rt, dict->table, dict->entry_count, position, reverse));
  if (entry == nullptr) {
    iterator->dict = nullptr;
  } else if (__builtin_expect(iterator->remaining == 0, 0)) {
    iterator->dict = nullptr;
    return raise_dict_changed(rt, iterator, "dictionary keys changed during iteration");
  }
  return entry;
}

Outcome next_of_dict(Runtime& rt, DictIterator* iterator) {
  uint32_t position = 0;
  DictEntry* entry = TRY(next_dict_entry(rt, iterator, &position));
  if (entry == nullptr) return Value();
  Value item = (iterator->flags & DictIterator::kValues) != 0 ? entry->value : entry->key;
  if ((iterator->flags & DictIterator::kItems) != 0) {
    Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
    pair->items()[0] = entry->key;
    pair->items()[1] = entry->value;
    item = pair;
  }
  iterator->advance(position);
  return item;
}

Outcome next_of_set(Runtime& rt, SetIterator* iterator) {
  Set* set = iterator->set;
  if (set == nullptr) return Value();
  if (__builtin_expect(iterator->expected_live != set->live_count, 0)) {
    iterator->expected_live = 0xFFFFFFFF;
    return rt.raise_text(TypeId::kRuntimeError, "Set changed size during iteration");
  }
  uint32_t position = iterator->position;
  DictEntry* entry =
      set->table == nullptr ? nullptr : TRY(next_live_entry(rt, set->table, set->entry_count, &position, false));
  if (entry == nullptr) {
    iterator->set = nullptr;
    return Value();
  }
  iterator->position = position;
  return entry->key;
}

}  // namespace

namespace {

bool try_next_of_sequence(SequenceIterator* iterator, Value* item) {
  if (next_in_sequence(iterator, item) || next_in_reversed_list(iterator, item)) return true;
  if (iterator->sequence.is_empty() || iterator->index < 0) return false;
  const Object* sequence = iterator->sequence.object();
  auto index = static_cast<uint64_t>(iterator->index);
  bool reverse = (iterator->flags & SequenceIterator::kReverse) != 0;
  switch (sequence->kind) {
    case Kind::kStr: {
      auto* str = static_cast<const Str*>(sequence);
      if (index >= str->length || str->width_log2() != 0) return false;
      *item = shared_char(str->data1()[index]);
      break;
    }
    case Kind::kBytes:
      if (index >= static_cast<const Bytes*>(sequence)->length) return false;
      *item = Value::small_int(static_cast<const Bytes*>(sequence)->data()[index]);
      break;
    case Kind::kByteArray:
      if (index >= static_cast<const ByteArray*>(sequence)->length) return false;
      *item = Value::small_int(static_cast<const ByteArray*>(sequence)->data()[index]);
      break;
    case Kind::kTuple:  // backwards; forwards has been tried
      if (!reverse || index >= static_cast<const Tuple*>(sequence)->length) return false;
      *item = static_cast<const Tuple*>(sequence)->items()[index];
      break;
    default:
      return false;
  }
  iterator->index = static_cast<int64_t>(reverse ? index - 1 : index + 1);
  return true;
}

bool try_next_of_range(RangeIterator* iterator, Value* item) {
  if (!iterator->remaining.is_small_int() || !iterator->next.is_small_int() || !iterator->step.is_small_int()) return false;
  int64_t following = iterator->next.small_int() + iterator->step.small_int();
  if (iterator->remaining.small_int() <= 0 || !Value::fits_small_int(following)) return false;
  *item = iterator->next;
  iterator->next = Value::small_int(following);
  iterator->remaining = Value::small_int(iterator->remaining.small_int() - 1);
  return true;
}

}  // namespace

bool try_next(Object* iterator, Value* item) {
  switch (iterator->kind) {
    case Kind::kSequenceIterator:
      return try_next_of_sequence(static_cast<SequenceIterator*>(iterator), item);
    case Kind::kRangeIterator:
      return try_next_of_range(static_cast<RangeIterator*>(iterator), item);
    case Kind::kDictIterator:
      return try_next_of_dict(static_cast<DictIterator*>(iterator), item);
    case Kind::kSetIterator:
      return try_next_of_set(static_cast<SetIterator*>(iterator), item);
    case Kind::kAdaptor: {
      auto* adaptor = static_cast<Adaptor*>(iterator);
      bool is_endless = adaptor->type->id >= TypeId::kCounting && adaptor->type->id <= TypeId::kCycle;
      bool is_plain = (adaptor->flags & Adaptor::kDriven) == 0 && !adaptor->type->is_guest();
      return is_endless && is_plain && try_next_of_endless(adaptor, item);
    }
    default:
      return false;
  }
}

bool try_next_zipped_otherwise(const Value parts[2], Value pair[2]) {
  Object* first = parts[0].object();
  bool is_known = first->kind == Kind::kRangeIterator || first->kind == Kind::kAdaptor;
  if (!is_known || parts[0] == parts[1]) return false;
  Value before[2], item;
  auto* words =
      first->kind == Kind::kAdaptor ? &static_cast<Adaptor*>(first)->source : &static_cast<RangeIterator*>(first)->next;
  before[0] = words[0];
  before[1] = words[1];
  if (!try_next(first, &item)) return false;
  if (!try_next_part(parts[1], &pair[1])) {
    words[0] = before[0];
    words[1] = before[1];
    return false;
  }
  pair[0] = item;
  return true;
}

Outcome next(Runtime& rt, Value iterator) {
  if (__builtin_expect(has_guest_dunder(iterator, Dunder::kNext), 0)) {
    return rt.needs_guest(PreludeFunction::knext_object, {iterator});
  }
  return next_natively(rt, iterator);
}

Outcome next_natively(Runtime& rt, Value iterator) {
  if (Value item; iterator.is_object() && try_next(iterator.object(), &item)) return item;
  switch (kind_of(iterator)) {
    case Kind::kSequenceIterator:
      return next_of_sequence(rt, iterator.as<SequenceIterator>());
    case Kind::kRangeIterator:
      return next_of_range(rt, iterator.as<RangeIterator>());
    case Kind::kDictIterator:
      return next_of_dict(rt, iterator.as<DictIterator>());
    case Kind::kSetIterator:
      return next_of_set(rt, iterator.as<SetIterator>());
    case Kind::kAdaptor:
      if ((iterator.object()->flags & Adaptor::kDriven) != 0) {
        return rt.needs_resume(iterator.as<Adaptor>()->source, ResumeMode::kNext, Value::none());
      }
      return next_of_adaptor(rt, iterator.as<Adaptor>());
    case Kind::kGenerator:
    case Kind::kAwaitable:
      return rt.needs_resume(iterator, ResumeMode::kNext, Value::none());
    default:
      return rt.raise_type_error("'%s' object is not an iterator", type_name(iterator));
  }
}

// ---- NativeIteration

namespace {

constexpr size_t kHeaderBytes = sizeof(Object);

size_t payload_bytes(const Object* iterator) {
  size_t bytes = size_t{iterator->size_units} * 16 - kHeaderBytes;
  return bytes < 32 ? bytes : 32;
}

uint64_t hint_of(Runtime& rt, Value iterable) {
  switch (kind_of(iterable)) {
    case Kind::kRange: {
      int64_t count = 0;
      return int_fits_int64(iterable.as<Range>()->length, &count) ? static_cast<uint64_t>(count) : NativeIteration::kMaxHint;
    }
    case Kind::kSequenceIterator:
    case Kind::kRangeIterator:
    case Kind::kDictIterator:
    case Kind::kSetIterator:
    case Kind::kAdaptor: {
      int64_t count = iterator_length_hint(iterable);
      return count < 0 ? 0 : static_cast<uint64_t>(count);
    }
    default:
      return static_cast<uint64_t>(length_natively(rt, iterable).value());
  }
}

}  // namespace

Outcome NativeIteration::next_of_iterator() {
  Object* iterator = iterator_.object();
  if (walk_ != Walk::kIterator) {
    auto* window = reinterpret_cast<Value*>(window_);
    fast_items_ = window;
    fast_position_ = 0;
    fast_count_ = walk_ == Walk::kAhead ? take_ahead(rt_, iterator, window, kWindow)
                                        : take_library_items(rt_, static_cast<Adaptor*>(iterator), window, kWindow);
    if (fast_count_ != 0) return window[fast_position_++];
  }
  if (iterator->kind == Kind::kAdaptor) {
    auto* adaptor = static_cast<Adaptor*>(iterator);
    bool is_tee = adaptor->type == builtin_type(TypeId::kTee) && (adaptor->flags & Adaptor::kDriven) == 0;
    return is_tee ? next_of_tee(rt_, adaptor) : next_of_adaptor(rt_, adaptor);
  }
  Value item;
  return try_next(iterator, &item) ? Outcome(item) : next_natively(rt_, iterator_);
}

void NativeIteration::give_back_rest() {
  // One at least has been handed out.
  give_back(iterator_.object(), static_cast<uint32_t>(fast_count_ - fast_position_), fast_items_[fast_position_ - 1]);
  fast_position_ = fast_count_ = 0;
}

uint32_t NativeIteration::take_plain(Value* out, uint32_t room) {
  if (walk_ == Walk::kAhead) {
    if (fast_position_ != fast_count_ || room == 0) return 0;
    uint32_t taken = take_ahead(rt_, iterator_.object(), out, room);
    return rt_.charge(taken / 2).ok() ? taken : 0;  // the next charge fails as well
  }
  if (!is_exact_object(iterator_, TypeId::kFilter)) return 0;
  return take_from_filter(rt_, iterator_.as<Adaptor>(), out, room);
}

namespace {

// Iterators among what is chained are walked where they are, so they have to be put back, too. False: they are not known.
template <class Save>
bool save_parts_of_chain(Runtime& rt, Value source, Save save) {
  auto keep = [&](Value part) {
    bool is_walked = part.is_object() && is_native_iterator_kind(kind_of(part)) && native_iterator_depth(part) == 0;
    return !is_walked || save(part);
  };
  auto keep_keys = [&](DictTable* table, uint32_t entry_count, bool values) {
    if (table == nullptr) return true;
    if (!rt.charge(1 + entry_count / 16).ok()) return false;
    return std::all_of(table->entries(), table->entries() + entry_count,
                       [&](const DictEntry& entry) { return keep(values ? entry.value : entry.key); });
  };
  if (has_kind(source, Kind::kSequenceIterator)) {
    Value sequence = source.as<SequenceIterator>()->sequence;
    if (sequence.is_empty()) return true;
    bool is_list = has_kind(sequence, Kind::kList);
    if (!is_list && !has_kind(sequence, Kind::kTuple)) return true;
    const Value* items = is_list ? sequence.as<List>()->items : sequence.as<Tuple>()->items();
    uint64_t count = is_list ? sequence.as<List>()->length : sequence.as<Tuple>()->length;
    return rt.charge(1 + count / 16).ok() && std::all_of(items, items + count, keep);
  }
  if (has_kind(source, Kind::kDictIterator)) {
    const auto* iterator = source.as<DictIterator>();
    if (iterator->dict == nullptr || (iterator->flags & DictIterator::kItems) != 0) return true;
    return keep_keys(iterator->dict->table, iterator->dict->entry_count, (iterator->flags & DictIterator::kValues) != 0);
  }
  if (has_kind(source, Kind::kSetIterator)) {
    const Set* set = source.as<SetIterator>()->set;
    return set == nullptr || keep_keys(set->table, set->entry_count, false);
  }
  return has_kind(source, Kind::kRangeIterator);
}

}  // namespace

namespace {

bool has_item_waiting(const Adaptor* caller) { return !caller->state.as<Tuple>()->items()[1].is_empty(); }

}  // namespace

bool NativeIteration::keep(Object* object) {
  if (saved_count_ == kMaxSaved) return false;
  Saved& saved = saved_[saved_count_++];
  saved.iterator = object;
  std::memcpy(saved.words, reinterpret_cast<char*>(object) + kHeaderBytes, payload_bytes(object));
  return true;
}

bool NativeIteration::save(Value iterator, int depth) {
  if (depth > kMaxAdaptorDepth) return false;
  Object* object = iterator.object();
  if (object->kind == Kind::kAdaptor && calls_for_items(object) && has_item_waiting(static_cast<Adaptor*>(object)))
    return false;
  if (!keep(object)) return false;
  if (object->kind != Kind::kAdaptor) return true;
  auto* adaptor = static_cast<Adaptor*>(object);
  if (adaptor->type->id == TypeId::kMatchIterator || is_library_iterator(adaptor)) return true;
  if (is_itertool(adaptor)) {
    if (adaptor->type->id == TypeId::kZipLongest) {
      const auto* parts = adaptor->source.as<Tuple>();
      return parts->length == 0 || (save(parts->items()[0], depth + 1) && save(parts->items()[1], depth + 1));
    }
    if (adaptor->type->id == TypeId::kGroupBy || adaptor->type->id == TypeId::kGrouper) {
      auto [state, source] = grouped_source(adaptor);
      return state == nullptr || (keep(state) && save(source, depth + 1));
    }
    if (!walks_source(adaptor)) return true;
    bool has_current = adaptor->type->id == TypeId::kChain && !adaptor->state.is_empty();
    if (has_current && native_iterator_depth(adaptor->state) == 0 && !save(adaptor->state, depth + 1)) return false;
    auto save_part = [&](Value part) { return save(part, depth + 1); };
    if (adaptor->type->id == TypeId::kChain && !save_parts_of_chain(rt_, adaptor->source, save_part)) return false;
    return save(adaptor->source, depth + 1);
  }
  if (adaptor->type->id != TypeId::kZip) return save(adaptor->source, depth + 1);
  if (!adaptor->state.is_empty()) return false;  // an item is under construction
  auto* parts = adaptor->source.as<Tuple>();
  for (uint64_t index = 0; index < parts->length; ++index) {
    if (!save(parts->items()[index], depth + 1)) return false;
  }
  return true;
}

void NativeIteration::rewind() {
  if (walk_ == Walk::kAhead) fast_position_ = fast_count_ = 0;
  // Last saved first restored: an iterator that occurs twice gets its first, oldest state.
  while (saved_count_ > 0) {
    Saved& saved = saved_[--saved_count_];
    std::memcpy(reinterpret_cast<char*>(saved.iterator) + kHeaderBytes, saved.words, payload_bytes(saved.iterator));
    if (saved.iterator->kind != Kind::kAdaptor || !calls_for_items(saved.iterator)) continue;
    static_cast<Adaptor*>(saved.iterator)->state.as<Tuple>()->items()[1] = Value();  // the item goes back to the source
  }
}

void NativeIteration::protect(Value iterable) {
  if (native_iterator_depth(iterable) >= 0) (void)save(iterable, 0);  // too many parts: start() will ask for guest code
}

Fallible<bool> NativeIteration::start(Value iterable) {
  Kind kind = kind_of(iterable);
  if (is_plain_sequence(iterable)) {
    bool is_list = kind == Kind::kList;
    static constexpr Value kNothing{};
    fast_items_ = is_list ? iterable.as<List>()->items : iterable.as<Tuple>()->items();
    if (fast_items_ == nullptr) fast_items_ = &kNothing;
    walk_ = Walk::kItems;
    fast_count_ = is_list ? iterable.as<List>()->length : iterable.as<Tuple>()->length;
    hint_ = fast_count_ < kMaxHint ? fast_count_ : kMaxHint;
    return true;
  }
  if (has_guest_dunder(iterable, Dunder::kIter)) {
    const MethodDef* method = find_library_method(rt_, iterable, Dunder::kIter);
    if (method == nullptr) return SignalFailure{Signal::kNeedsGuest};
    iterator_ = TRY(call_library_method(rt_, method, iterable));
    int64_t count = iterator_length_hint(iterator_);
    hint_ = count < 0 ? 0 : std::min(static_cast<uint64_t>(count), uint64_t{kMaxHint});
    if (native_iterator_depth(iterator_) < 0) return SignalFailure{Signal::kNeedsGuest};
    bool has_windows = has_kind(iterator_, Kind::kAdaptor) && is_library_iterator(iterator_.object());
    if (has_windows) walk_ = Walk::kLibrary;
    return true;
  }
  if (!iterates_natively(iterable)) {
    if (!is_native_iterator_kind(kind)) {
      if (is_iterable(iterable)) return SignalFailure{Signal::kNeedsGuest};
      return raise_not_iterable(rt_, iterable);
    }
    if (native_iterator_depth(iterable) < 0) return SignalFailure{Signal::kNeedsGuest};
    if (!save(iterable, 0)) return SignalFailure{Signal::kNeedsGuest};
  }
  uint64_t hint = hint_of(rt_, iterable);
  hint_ = hint < kMaxHint ? hint : kMaxHint;
  iterator_ = TRY(get_iterator(rt_, iterable));
  if (has_items_ahead(iterator_, changes_nothing_)) walk_ = Walk::kAhead;
  return true;
}

// ---- unpacking

namespace {

SANDBOA_COLD SignalFailure raise_too_few(Runtime& rt, uint32_t count, uint64_t got) {
  return rt.raise_value_error("not enough values to unpack (expected %u, got %llu)", count,
                              static_cast<unsigned long long>(got));
}

SANDBOA_COLD SignalFailure raise_too_many(Runtime& rt, Value source, uint32_t count) {
  if (!is_exactly(source, TypeId::kList) && !is_exactly(source, TypeId::kTuple) && !is_exactly(source, TypeId::kDict)) {
    return rt.raise_value_error("too many values to unpack (expected %u)", count);
  }
  return rt.raise_value_error("too many values to unpack (expected %u, got %lld)", count,
                              static_cast<long long>(length_natively(rt, source).value()));
}

SANDBOA_COLD SignalFailure raise_cannot_unpack(Runtime& rt, Value source) {
  return rt.raise_type_error("cannot unpack non-iterable %s object", type_name(source));
}

Outcome collect_exactly(Runtime& rt, NativeIteration& items, Value source, uint32_t count) {
  Tuple* result = TRY_NEW(rt, new_tuple(rt, count));
  for (uint32_t index = 0; index < count; ++index) {
    Value item = TRY(items.next());
    if (item.is_empty()) return raise_too_few(rt, count, index);
    result->items()[index] = item;
  }
  if (!TRY(items.next()).is_empty()) return raise_too_many(rt, source, count);
  return result;
}

}  // namespace

Outcome unpack_natively(Runtime& rt, Value source, uint32_t count) {
  Kind kind = kind_of(source);
  if (is_plain_sequence(source)) {
    uint64_t got = kind == Kind::kTuple ? source.as<Tuple>()->length : source.as<List>()->length;
    if (got == count) return source;
    if (got < count) return raise_too_few(rt, count, got);
    return raise_too_many(rt, source, count);
  }
  if (!is_iterable(source)) return raise_cannot_unpack(rt, source);
  TRY(rt.charge(1 + count / 2));
  NativeIteration items(rt);
  Fallible<bool> started = items.start(source);
  if (started.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kunpack_exactly, {source, Value::small_int(count)});
  }
  TRY(started);
  return items.finish(collect_exactly(rt, items, source, count));
}

}  // namespace sandboa::runtime::operations
