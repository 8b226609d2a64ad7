#include "runtime/dict.h"

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"

namespace sandboa::runtime {

namespace {

struct TableShape {
  uint32_t entry_capacity;
  uint32_t index_size;  // 0: none
};

TableShape shape_for(uint64_t entries) {
  if (entries <= 4) return {4, 0};
  if (entries <= kMaxLinearEntries) return {kMaxLinearEntries, 0};
  uint64_t index_size = 16;
  while (index_size * 2 / 3 < entries) index_size *= 2;
  return {static_cast<uint32_t>(index_size * 2 / 3), static_cast<uint32_t>(index_size)};
}

}  // namespace

DictTable* new_dict_table(Runtime& rt, uint64_t entries) {
  if (entries > kMaxEntries) {
    (void)rt.meter.set_trap(limits::TrapKind::kMemory, rt.meter.limits().memory_bytes, entries * sizeof(DictEntry));
    return nullptr;
  }
  TableShape shape = shape_for(entries);
  size_t bytes = size_t{shape.entry_capacity} * sizeof(DictEntry) + size_t{shape.index_size} * sizeof(uint32_t);
  auto* table = rt.allocate_storage<DictTable>(Kind::kDictTable, bytes);
  if (table == nullptr) return nullptr;
  table->entry_capacity = shape.entry_capacity;
  table->index_mask = shape.index_size == 0 ? 0 : shape.index_size - 1;
  table->index_filled = 0;
  if (shape.index_size != 0) std::memset(table->index(), 0xFF, size_t{shape.index_size} * sizeof(uint32_t));
  return table;
}

bool copy_live_entries(Runtime& rt, const DictTable* source, uint32_t entry_count, DictTable* target,
                       const DictEntry* first) {
  const DictEntry* from = const_cast<DictTable*>(source)->entries();
  DictEntry* to = target->entries();
  uint32_t count = 0;
  if (first != nullptr) to[count++] = *first;
  for (const DictEntry *entry = from, *end = from + entry_count; entry != end; ++entry) {
    if (!entry->key.is_empty() && entry != first) to[count++] = *entry;
  }
  return index_first_entries(rt, target, count);
}

bool index_first_entries(Runtime& rt, DictTable* table, uint32_t count) {
  uint32_t mask = table->index_mask;
  if (mask == 0) return true;
  const DictEntry* entries = table->entries();
  uint32_t* index = table->index();
  uint64_t collisions = 0;
  for (uint32_t number = 0; number < count; ++number) {
    index[find_free_slot(index, mask, entries[number].hash, &collisions)] = number;
    if (__builtin_expect(collisions >= 4096, 0)) {
      if (!rt.meter.charge_fuel(collisions)) return false;
      collisions = 0;
    }
  }
  table->index_filled = count;
  return true;
}

DictTable* clone_table(Runtime& rt, const DictTable* source, uint32_t entry_count, uint32_t live_count) {
  auto* from = const_cast<DictTable*>(source);
  DictTable* table = new_dict_table(rt, live_count);
  if (table == nullptr) return nullptr;
  if (live_count == entry_count && table->index_mask == source->index_mask &&
      source->index_filled <= table->entry_capacity) {
    // No gaps and the same index: the tables are copies of each other.
    std::memcpy(static_cast<void*>(table->entries()), from->entries(), size_t{entry_count} * sizeof(DictEntry));
    table->index_filled = source->index_filled;
    if (table->index_mask != 0)
      std::memcpy(table->index(), from->index(), (size_t{table->index_mask} + 1) * sizeof(uint32_t));
    return table;
  }
  return copy_live_entries(rt, source, entry_count, table) ? table : nullptr;
}

void unindex_entry(DictTable* table, uint64_t hash, uint32_t number) {
  uint32_t mask = table->index_mask;
  uint32_t* index = table->index();
  uint64_t perturb = hash;
  uint64_t slot = hash & mask;
  while (index[slot] != number) {
    perturb >>= 5;
    slot = (slot * 5 + perturb + 1) & mask;
  }
  index[slot] = kDeletedSlot;
}

namespace {

// Of one length, and the same items: what equal tuples of numbers that lie inline and of shared strings are.
SANDBOA_ALWAYS_INLINE bool have_same_items(const Tuple* lhs, const Tuple* rhs) {
  constexpr uint64_t kUncharged = 64;
  if (lhs->length != rhs->length || lhs->length > kUncharged) return false;
  for (uint64_t index = 0; index < lhs->length; ++index) {
    if (!(lhs->items()[index] == rhs->items()[index])) return false;
  }
  return true;
}

}  // namespace

SANDBOA_NOINLINE KeyMatch match_unequal_keys(Runtime& rt, Value stored, Value key, Signal* stopped) {
  if (stored.is_empty()) return KeyMatch::kNo;  // a deleted entry of a table without an index
  if (is_exact_object(stored, TypeId::kTuple) && is_exact_object(key, TypeId::kTuple)) {
    if (have_same_items(stored.as<Tuple>(), key.as<Tuple>())) return KeyMatch::kYes;
    bool equal;
    if (operations::try_compare_sequences(operations::CompareOperator::kEqual, stored, key, &equal)) {
      return equal ? KeyMatch::kYes : KeyMatch::kNo;
    }
  }
  Fallible<bool> equal = operations::identical_or_equals(rt, stored, key);
  if (!equal.ok()) {
    *stopped = equal.signal();
    return KeyMatch::kStop;
  }
  return equal.value() ? KeyMatch::kYes : KeyMatch::kNo;
}

Dict* new_dict(Runtime& rt) {
  auto* dict = rt.allocate<Dict>(TypeId::kDict, Kind::kDict);
  if (dict == nullptr) return nullptr;
  dict->table = nullptr;
  dict->entry_count = 0;
  dict->live_count = 0;
  dict->version = 0;
  return dict;
}

Dict* new_dict_sized(Runtime& rt, uint64_t count) {
  Dict* dict = new_dict(rt);
  if (dict == nullptr || count == 0) return dict;
  dict->table = new_dict_table(rt, count);
  return dict->table == nullptr ? nullptr : dict;
}

DictEntry* dict_find_str_entry(Runtime& rt, const Dict* dict, const Str* key) {
  Signal stopped = Signal::kNone;
  Value key_value = key;
  if (dict->table == nullptr) return nullptr;
  uint64_t hash = hash_str(rt, key);
  return probe_entries(
      rt, dict->table, dict->entry_count, hash,
      [&](DictEntry* candidate) {
        if (candidate->key == key_value) return KeyMatch::kYes;
        if (candidate->hash != hash || !has_kind(candidate->key, Kind::kStr)) return KeyMatch::kNo;
        if (has_guest_dunder(candidate->key, Dunder::kEq)) return KeyMatch::kNo;
        return str_equal(candidate->key.as<Str>(), key) ? KeyMatch::kYes : KeyMatch::kNo;
      },
      &stopped);
}

Value dict_find_str(Runtime& rt, const Dict* dict, const Str* key) {
  DictEntry* entry = dict_find_str_entry(rt, dict, key);
  return entry == nullptr ? Value() : entry->value;
}

PlainLookup dict_find_plain(Runtime& rt, const Dict* dict, Value key) { return find_plain_entry(rt, dict, key); }
PlainLookup set_find_plain(Runtime& rt, const Set* set, Value key) { return find_plain_entry(rt, set, key); }

static SANDBOA_ALWAYS_INLINE bool store_value(Dict* dict, const PlainKey& key, Value value) {
  if (dict->table->index_mask == 0 && key.is_looked_for_first()) {
    for (DictEntry *entry = dict->table->entries(), *end = entry + dict->entry_count; entry != end; ++entry) {
      if (entry->key != key.value) continue;
      entry->value = value;
      return true;
    }
  }
  return store_plain_entry(dict, key, value);
}

static SANDBOA_NOINLINE bool store_under_any_key(Runtime& rt, Dict* dict, Value value_of_key, Value value) {
  PlainKey key;
  if (!as_plain_key(rt, value_of_key, &key)) return false;
  hash_plain_key(rt, &key);
  return store_value(dict, key, value);
}

static SANDBOA_NOINLINE bool store_under_text(Runtime& rt, Dict* dict, Str* key, Value value) {
  return store_value(dict, PlainKey{key, key, hash_str(rt, key)}, value);
}

bool dict_store_plain(Runtime& rt, Dict* dict, Value key, Value value) {
  if (dict->table == nullptr) return false;
  if (key.is_small_int()) return store_value(dict, PlainKey{key, nullptr, hash_small_int(key.small_int())}, value);
  if (!key.is_object()) return false;
  const Object* object = key.object();
  bool is_text = object->type == builtin_type(TypeId::kStr);
  if (is_text && key.as<Str>()->content_hash != 0) return store_under_text(rt, dict, key.as<Str>(), value);
  bool may_be_plain =
      is_text || key.is_none() || object->type == builtin_type(TypeId::kTuple) || object->kind == Kind::kInstance;
  return may_be_plain && store_under_any_key(rt, dict, key, value);
}

Outcome make_room(Runtime& rt, Dict* dict, Value key) {
  if ((dict->flags & Dict::kWatched) != 0) {
    DictTable* table = dict->table;
    bool has_room_indeed = table != nullptr && dict->entry_count < table->entry_capacity &&
                           (table->index_filled & ~DictTable::kWatched) <= table->entry_capacity;
    bool hides_builtin = has_kind(key, Kind::kStr) && is_builtin_name(key.as<Str>());
    if (has_room_indeed && !hides_builtin) return Value::none();
    rt.forget_watched(dict);
    if (has_room_indeed) return Value::none();
  }
  return rebuild_table(rt, dict, 1);
}

// What has grown beyond a few elements mostly goes on, and a table is copied at each step: by four, as long as that is no
// great request for memory.
Outcome make_room(Runtime& rt, Set* set, Value) {
  constexpr uint64_t kFew = 16, kMany = 16384, kShareOfMemory = 64;
  uint64_t live = set->live_count;
  bool by_four =
      live > kFew && live < kMany && live * 4 * sizeof(DictEntry) < rt.meter.limits().memory_bytes / kShareOfMemory;
  return rebuild_table(rt, set, by_four ? live * 3 : 1);
}

Outcome dict_find(Runtime& rt, Dict* dict, Value key) {
  PlainLookup plain = find_plain_entry(rt, dict, key);
  if (plain.entry != nullptr) return plain.entry->value;
  if (plain.sure) return Value();
  Signal stopped = Signal::kNone;
  uint64_t hash = TRY(hash_of(rt, key, KeyRole::kDictKey));
  DictEntry* entry = find_entry(rt, dict, key, hash, &stopped);
  if (__builtin_expect(entry != nullptr, 1)) return entry->value;
  if (__builtin_expect(stopped != Signal::kNone, 0)) return SignalFailure{stopped};
  return Value();
}

namespace {

// An OrderedDict hashes what is put into it itself, so that the text about what cannot be hashed names no dict.
KeyRole role_in_change(Runtime& rt, const Dict* dict) {
  for (const Type* type = dict->type; type != nullptr && type->is_guest(); type = type->base) {
    Value method = dict_find_str(rt, type->attributes, shared_name("move_to_end"));
    if (!has_kind(method, Kind::kNativeFunction)) continue;
    const MethodDef* def = method.as<NativeFunction>()->def;
    const auto& rows = kOrderedDictMethods.rows;
    if (def >= rows.data() && def < rows.data() + rows.size()) return KeyRole::kPlain;
  }
  return KeyRole::kDictKey;
}

}  // namespace

Outcome dict_set_hashed(Runtime& rt, Dict* dict, Value key, uint64_t hash, Value value) {
  if (PlainKey plain; as_flat_key(key, &plain)) {
    plain.hash = hash;
    if (store_plain_entry(dict, plain, value)) return Value::none();
  }
  Signal stopped = Signal::kNone;
  DictEntry* entry = find_entry(rt, dict, key, hash, &stopped);
  if (entry != nullptr) {
    entry->value = value;
    return Value::none();
  }
  if (__builtin_expect(stopped != Signal::kNone, 0)) return SignalFailure{stopped};
  return insert_new_entry(rt, dict, key, hash, value);
}

Outcome dict_set(Runtime& rt, Dict* dict, Value key, Value value) {
  if (dict_store_plain(rt, dict, key, value)) return Value::none();
  uint64_t hash = TRY(hash_of(rt, key, role_in_change(rt, dict)));
  return dict_set_hashed(rt, dict, key, hash, value);
}

Outcome new_dict_of(Runtime& rt, const Value* pairs, uint32_t count) {
  if (count != 0) TRY(rt.charge(1 + count / 4));
  Dict* dict = TRY_NEW(rt, new_dict_sized(rt, count));
  for (const Value *pair = pairs, *end = pairs + size_t{2} * count; pair != end; pair += 2) {
    uint64_t hash = TRY(hash_of(rt, pair[0], KeyRole::kDictKey));
    if (append_to_fresh(dict, pair[0], hash, pair[1])) continue;
    TRY(dict_set_hashed(rt, dict, pair[0], hash, pair[1]));
  }
  return dict;
}

Outcome dict_remove(Runtime& rt, Dict* dict, Value key) {
  if (PlainLookup plain = find_plain_entry(rt, dict, key); plain.sure) {
    Value value = plain.entry == nullptr ? Value() : plain.entry->value;
    if (plain.entry != nullptr) remove_entry(dict, plain.entry);
    return value;
  }
  Signal stopped = Signal::kNone;
  uint64_t hash = TRY(hash_of(rt, key, KeyRole::kDictKey));
  DictEntry* entry = find_entry(rt, dict, key, hash, &stopped);
  if (entry == nullptr) {
    if (stopped != Signal::kNone) return SignalFailure{stopped};
    return Value();
  }
  Value value = entry->value;
  remove_entry(dict, entry);
  return value;
}

void dict_clear(Dict* dict) {
  DCHECK((dict->flags & Dict::kWatched) == 0);
  clear_table(dict);
}

Outcome dict_reserve(Runtime& rt, Dict* dict, uint64_t more) {
  if ((dict->flags & Dict::kWatched) != 0) rt.forget_watched(dict);
  bool fits = dict->table != nullptr && dict->entry_count + more <= dict->table->entry_capacity &&
              dict->table->index_filled + more <= dict->table->entry_capacity;
  return fits || more == 0 ? Outcome(Value::none()) : rebuild_table(rt, dict, more);
}

Outcome dict_update(Runtime& rt, Dict* dict, const Dict* source) {
  if (source == dict || source->live_count == 0) return Value::none();
  if (dict->live_count == 0 && dict->table == nullptr && (dict->flags & Dict::kWatched) == 0) {
    ++dict->version;
    return copy_table(rt, dict, source);
  }
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(source->table, source->entry_count, &position)) {
    if ((position & 1023) == 1) TRY(rt.charge(256));
    TRY(dict_set_hashed(rt, dict, entry->key, entry->hash, entry->value));
  }
  return Value::none();
}

Dict* dict_copy(Runtime& rt, const Dict* source) {
  Dict* copy = new_dict(rt);
  if (copy == nullptr || source->live_count == 0) return copy;
  DictTable* table = clone_table(rt, source->table, source->entry_count, source->live_count);
  if (table == nullptr) return nullptr;
  copy->entry_count = source->live_count;
  copy->live_count = source->live_count;
  copy->table = table;
  return copy;
}

Outcome dict_or(Runtime& rt, Dict* lhs, const Dict* rhs) {
  TRY(rt.charge(1 + lhs->live_count / 4));
  if (has_guest_dunder(lhs, Dunder::kIter) || has_guest_dunder(rhs, Dunder::kIter)) {
    return rt.needs_guest(PreludeFunction::kdict_or, {lhs, rhs});
  }
  Dict* result = TRY_NEW(rt, dict_copy(rt, lhs));
  Outcome updated = dict_update(rt, result, rhs);
  if (updated.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdict_or, {lhs, rhs});
  TRY(updated);
  return result;
}

DictView* new_dict_view(Runtime& rt, TypeId type, Dict* dict) {
  auto* view = rt.allocate<DictView>(type, Kind::kDictView);
  if (view != nullptr) view->dict = dict;
  return view;
}

}  // namespace sandboa::runtime
