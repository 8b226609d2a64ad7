// One step of an iterator over a builtin container where that takes neither memory nor guest code and is no error: what
// loops try first, inline. False: nothing has happened, operations::next() knows what to do.
#pragma once

#include "runtime/dict.h"
#include "runtime/operations/operations.h"
#include "runtime/type.h"

namespace sandboa::runtime::operations {

// The entry at the position, if it is live: the usual case of dicts and sets from which nothing was deleted.
SANDBOA_ALWAYS_INLINE DictEntry* entry_at(DictTable* table, uint32_t entry_count, uint32_t position) {
  if (position >= entry_count) return nullptr;
  DictEntry* entry = &table->entries()[position];
  return entry->key.is_empty() ? nullptr : entry;
}

SANDBOA_ALWAYS_INLINE bool is_in_order(const DictIterator* iterator) {
  if ((iterator->flags & DictIterator::kOrdered) == 0) return true;
  return iterator->dict != nullptr && iterator->version == iterator->dict->version;
}

// Forwards only.
SANDBOA_ALWAYS_INLINE DictEntry* try_next_entry(DictIterator* iterator) {
  Dict* dict = iterator->dict;
  if (dict == nullptr || iterator->expected_live != dict->live_count || iterator->remaining == 0) return nullptr;
  DictEntry* entry = entry_at(dict->table, dict->entry_count, iterator->position);
  if (entry != nullptr) iterator->advance(iterator->position + 1);
  return entry;
}

SANDBOA_ALWAYS_INLINE bool try_next_of_dict(DictIterator* iterator, Value* item) {
  constexpr uint16_t kSlowly = DictIterator::kReverse | DictIterator::kItems;
  if ((iterator->flags & kSlowly) != 0 || !is_in_order(iterator)) return false;
  const DictEntry* entry = try_next_entry(iterator);
  if (entry == nullptr) return false;
  *item = (iterator->flags & DictIterator::kValues) != 0 ? entry->value : entry->key;
  return true;
}

SANDBOA_ALWAYS_INLINE bool try_next_of_set(SetIterator* iterator, Value* item) {
  Set* set = iterator->set;
  if (set == nullptr || iterator->expected_live != set->live_count) return false;
  const DictEntry* entry = entry_at(set->table, set->entry_count, iterator->position);
  if (entry == nullptr) return false;
  *item = entry->key;
  ++iterator->position;
  return true;
}

// Whether an iterator over a list, tuple or dict, which has no next item by the functions above, is at its end in the
// usual way; then it is marked as such.
SANDBOA_ALWAYS_INLINE bool ends_here(SequenceIterator* iterator) {
  if ((iterator->flags & SequenceIterator::kReverse) != 0 || iterator->sequence.is_empty()) return false;
  const Object* sequence = iterator->sequence.object();
  uint64_t length;
  if (sequence->kind == Kind::kList) {
    length = static_cast<const List*>(sequence)->length;
  } else if (sequence->kind == Kind::kTuple) {
    length = static_cast<const Tuple*>(sequence)->length;
  } else {
    return false;
  }
  if (static_cast<uint64_t>(iterator->index) < length) return false;
  iterator->sequence = Value();
  return true;
}

SANDBOA_ALWAYS_INLINE bool ends_here(DictIterator* iterator) {
  const Dict* dict = iterator->dict;
  if (dict == nullptr || (iterator->flags & DictIterator::kReverse) != 0) return false;
  if (iterator->expected_live != dict->live_count || iterator->position < dict->entry_count) return false;
  iterator->dict = nullptr;
  return true;
}

// ---- the two parts of an item of enumerate(), of zip() of two, and of the items of a dict. They go straight to where they
// are wanted, and only when both are there: a copy of two values by way of memory waits for the stores before it.

SANDBOA_ALWAYS_INLINE bool try_next_part(Value iterator, Value* item) {
  if (has_kind(iterator, Kind::kSequenceIterator) && next_in_sequence(iterator.as<SequenceIterator>(), item)) return true;
  return try_next(iterator.object(), item);
}

SANDBOA_ALWAYS_INLINE bool try_next_enumerated(Adaptor* enumerate, Value pair[2]) {
  Value number = enumerate->state;
  if (!number.is_small_int() || number == Value::small_int(Value::kMaxSmallInt)) return false;
  Value item;
  if (!try_next_part(enumerate->source, &item)) return false;
  pair[0] = number;
  pair[1] = item;
  enumerate->state = Value::from_bits(number.bits() + 2);  // one more
  return true;
}

// The first part is no iterator over a sequence.
bool try_next_zipped_otherwise(const Value parts[2], Value pair[2]);

SANDBOA_ALWAYS_INLINE bool try_next_zipped(Adaptor* zip, Value pair[2]) {
  if (!zip->state.is_empty() || zip->source.as<Tuple>()->length != 2) return false;
  const Value* parts = zip->source.as<Tuple>()->items();
  if (!has_kind(parts[0], Kind::kSequenceIterator)) return try_next_zipped_otherwise(parts, pair);
  auto* first = parts[0].as<SequenceIterator>();
  Value items[2];
  if (!next_in_sequence(first, &items[0])) return false;
  if (!try_next_part(parts[1], &items[1])) {
    --first->index;  // its item waits for what next() finds out about the other part
    return false;
  }
  pair[0] = items[0];
  pair[1] = items[1];
  return true;
}

// The same of pairwise(), product() and zip_longest() (builtins/itertools_steps.cpp). REQUIRES: not driven, no native walks.
bool try_next_pair_of_itertool(Adaptor* adaptor, Value pair[2]);

SANDBOA_ALWAYS_INLINE bool try_next_pair(Object* iterator, Value pair[2]) {
  if (iterator->kind == Kind::kDictIterator) {
    auto* of_dict = static_cast<DictIterator*>(iterator);
    constexpr uint16_t kWay = DictIterator::kReverse | DictIterator::kItems;
    if ((of_dict->flags & kWay) != DictIterator::kItems || !is_in_order(of_dict)) return false;
    const DictEntry* entry = try_next_entry(of_dict);
    if (entry == nullptr) return false;
    pair[0] = entry->key;
    pair[1] = entry->value;
    return true;
  }
  if (iterator->kind != Kind::kAdaptor || (iterator->flags & Adaptor::kDriven) != 0) return false;
  auto* adaptor = static_cast<Adaptor*>(iterator);
  if (adaptor->type == builtin_type(TypeId::kEnumerate)) return try_next_enumerated(adaptor, pair);
  if (adaptor->type == builtin_type(TypeId::kZip)) return try_next_zipped(adaptor, pair);
  return try_next_pair_of_itertool(adaptor, pair);
}

}  // namespace sandboa::runtime::operations
