// The table behind dict and set (layout: runtime/dict.h), as templates over the owner, which is Dict or Set.
//
// Invariants: (1) find_entry() and the mutators never run guest code; a key comparison that would need it answers
// kNeedsGuest; (2) reserve_entry() allocates before anything changes; (3) probing visits slot = hash, then slot * 5 + 1 +
// perturb, where perturb takes in five more bits of the hash a step, until an empty slot; (4) at most two thirds of the
// index are not empty.
#pragma once

#include <cstring>
#include <type_traits>

#include "runtime/dict.h"
#include "runtime/operations/operations.h"
#include "runtime/runtime.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

// What a key is for, which decides the text of the TypeError for an unhashable one.
enum class KeyRole : uint8_t { kPlain, kDictKey, kSetElement };

Fallible<uint64_t> hash_slow(Runtime& rt, Value key, KeyRole role);

// hash(small int), as CPython's: modulo 2**61 - 1 with the sign kept, and -2 for -1.
SANDBOA_ALWAYS_INLINE uint64_t hash_small_int(int64_t value) {
  constexpr int64_t kModulus = (int64_t{1} << 61) - 1;
  if (__builtin_expect(value >= kModulus || value <= -kModulus, 0)) value %= kModulus;
  return static_cast<uint64_t>(value == -1 ? -2 : value);
}

// That of a tuple of small ints.
uint64_t hash_of_numbers(const Value* numbers, uint64_t count);

constexpr uint64_t kNoneHash = 0xFCA86420;  // hash(None), as CPython's

SANDBOA_ALWAYS_INLINE uint64_t hash_str(const Runtime& rt, const Str* str) {
  uint64_t hash = str_session_hash(rt, str);
  return hash == ~uint64_t{0} ? ~uint64_t{1} : hash;
}

SANDBOA_ALWAYS_INLINE Fallible<uint64_t> hash_of(Runtime& rt, Value key, KeyRole role) {
  if (is_exact_object(key, TypeId::kStr)) return hash_str(rt, key.as<Str>());
  if (key.is_small_int()) return hash_small_int(key.small_int());
  return hash_slow(rt, key, role);
}

template <class Owner>
constexpr KeyRole key_role();
template <>
constexpr KeyRole key_role<Dict>() {
  return KeyRole::kDictKey;
}
template <>
constexpr KeyRole key_role<Set>() {
  return KeyRole::kSetElement;
}

constexpr uint64_t kHashOfNoKey = ~uint64_t{0};  // of removed entries: no key has it, as in CPython
constexpr uint32_t kEmptySlot = 0xFFFFFFFF;
constexpr uint32_t kDeletedSlot = 0xFFFFFFFE;
constexpr uint32_t kMaxLinearEntries = 8;  // without an index
constexpr uint64_t kMaxEntries = uint64_t{1} << 30;

enum class KeyMatch : uint8_t { kNo, kYes, kStop };

// Walks the probe sequence of `hash` until match(entry) says kYes (that entry) or kStop (null), or the sequence ends (null).
// Long sequences charge fuel through `rt` and stop with *stopped = kTrap when it runs out.
template <class Match>
SANDBOA_ALWAYS_INLINE DictEntry* probe_entries(Runtime& rt, DictTable* table, uint32_t entry_count, uint64_t hash,
                                               Match match, Signal* stopped) {
  DictEntry* entries = table->entries();
  uint32_t mask = table->index_mask;
  if (mask == 0) {
    for (DictEntry *entry = entries, *end = entries + entry_count; entry != end; ++entry) {
      KeyMatch result = match(entry);
      if (result == KeyMatch::kYes) return entry;
      if (result == KeyMatch::kStop) return nullptr;
    }
    return nullptr;
  }
  const uint32_t* index = table->index();
  uint64_t perturb = hash;
  uint64_t slot = hash & mask;
  for (uint32_t steps = 1;; ++steps) {
    uint32_t number = index[slot];
    if (number == kEmptySlot) return nullptr;
    if (number != kDeletedSlot) {
      KeyMatch result = match(entries + number);
      if (result == KeyMatch::kYes) return entries + number;
      if (result == KeyMatch::kStop) return nullptr;
    }
    if (__builtin_expect((steps & 63) == 0, 0) && !rt.meter.charge_fuel(64)) {
      *stopped = Signal::kTrap;
      return nullptr;
    }
    perturb >>= 5;
    slot = (slot * 5 + perturb + 1) & mask;
  }
}

// Compares two different keys of equal hash. Out of line: rare on a hit (identical keys) and on a miss (different hashes).
KeyMatch match_unequal_keys(Runtime& rt, Value stored, Value key, Signal* stopped);

// The entry of a key, or null: absent, unless *stopped holds a signal.
template <class Owner>
SANDBOA_ALWAYS_INLINE DictEntry* find_entry(Runtime& rt, const Owner* owner, Value key, uint64_t hash, Signal* stopped) {
  if (owner->table == nullptr) return nullptr;
  return probe_entries(
      rt, owner->table, owner->entry_count, hash,
      [&](DictEntry* entry) {
        if (entry->hash != hash) return KeyMatch::kNo;
        if (entry->key == key) return KeyMatch::kYes;
        return match_unequal_keys(rt, entry->key, key, stopped);
      },
      stopped);
}

// ---- plain keys: exact strs, small ints, None, instances that are equal to themselves alone, and short tuples of strs,
// numbers that lie inline and what hashes by its identity, which most keys are

struct PlainKey {
  Value value;
  const Str* str;  // null: something else
  uint64_t hash;

  // Among few entries the key itself is looked for before any hash is. Not those whose hash costs nothing or is known: a key
  // of equal hash that comes before them must be asked whether it is equal.
  bool is_looked_for_first() const { return str != nullptr || value.is_small_int(); }
};

// The hash of such a tuple. False: it is none, and nothing has happened.
bool hash_plain_tuple(Runtime& rt, const Tuple* tuple, uint64_t* hash);

// The hash of an instance that is equal to itself alone. False: its class may say otherwise.
bool hash_by_identity_alone(Runtime& rt, Value key, uint64_t* hash);

// False: no plain key, or one that is not known to be one before it is hashed.
SANDBOA_ALWAYS_INLINE bool as_flat_key(Value key, PlainKey* plain) {
  plain->value = key;
  plain->str = is_exact_object(key, TypeId::kStr) ? key.as<Str>() : nullptr;
  return plain->str != nullptr || key.is_small_int() || key.is_none();
}
// False: no plain key. Tuples and instances are hashed at once.
SANDBOA_ALWAYS_INLINE bool as_plain_key(Runtime& rt, Value key, PlainKey* plain) {
  if (as_flat_key(key, plain)) return true;
  if (is_exact_object(key, TypeId::kTuple)) return hash_plain_tuple(rt, key.as<Tuple>(), &plain->hash);
  return has_kind(key, Kind::kInstance) && !has_guest_dunder(key, Dunder::kHash) &&
         hash_by_identity_alone(rt, key, &plain->hash);
}
SANDBOA_ALWAYS_INLINE void hash_plain_key(const Runtime& rt, PlainKey* plain) {
  if (plain->str != nullptr) {
    plain->hash = hash_str(rt, plain->str);
  } else if (plain->value.is_small_int()) {
    plain->hash = hash_small_int(plain->value.small_int());
  } else if (plain->value.is_none()) {
    plain->hash = kNoneHash;
  }
}

// kStop: an entry of equal hash that cannot be compared here.
SANDBOA_ALWAYS_INLINE KeyMatch match_plain_key(const DictEntry* entry, const PlainKey& key) {
  if (entry->key == key.value) return KeyMatch::kYes;
  if (__builtin_expect(entry->hash != key.hash || entry->key.is_empty(), 1)) return KeyMatch::kNo;
  bool equal;
  if (key.str != nullptr) {
    if (!is_exact_object(entry->key, TypeId::kStr) || key.str->length > kUnchargedLength) return KeyMatch::kStop;
    equal = str_equal(entry->key.as<Str>(), key.str);
  } else {
    bool are_tuples = is_exact_object(key.value, TypeId::kTuple) && is_exact_object(entry->key, TypeId::kTuple);
    bool is_decided =
        are_tuples && operations::try_compare_sequences(operations::CompareOperator::kEqual, entry->key, key.value, &equal);
    if (!is_decided) return KeyMatch::kStop;
  }
  return equal ? KeyMatch::kYes : KeyMatch::kNo;
}

// Where a plain key is or would be: its entry, or, if `sure`, the place in the index for a new one (no table, or one without
// index: 0). Long probe sequences, which are charged, are not for these functions.
struct PlainPlace {
  DictEntry* entry;
  uint64_t slot;
  bool sure;
};

SANDBOA_ALWAYS_INLINE PlainPlace find_plain_place(DictTable* table, uint32_t entry_count, const PlainKey& key) {
  if (table == nullptr) return {nullptr, 0, true};
  DictEntry* entries = table->entries();
  uint32_t mask = table->index_mask;
  if (mask == 0) {
    for (DictEntry *entry = entries, *end = entries + entry_count; entry != end; ++entry) {
      KeyMatch match = match_plain_key(entry, key);
      if (match != KeyMatch::kNo) return {match == KeyMatch::kYes ? entry : nullptr, 0, match == KeyMatch::kYes};
    }
    return {nullptr, 0, true};
  }
  constexpr int kMostSteps = 32;
  constexpr uint64_t kNoSlot = UINT64_MAX;
  const uint32_t* index = table->index();
  uint64_t perturb = key.hash;
  uint64_t slot = key.hash & mask;
  uint64_t deleted = kNoSlot;  // the first one on the way
  for (int step = 0; step < kMostSteps; ++step) {
    uint32_t number = index[slot];
    if (number == kEmptySlot) return {nullptr, deleted == kNoSlot ? slot : deleted, true};
    if (number != kDeletedSlot) {
      KeyMatch match = match_plain_key(entries + number, key);
      if (match == KeyMatch::kYes) return {entries + number, slot, true};
      if (match == KeyMatch::kStop) break;
    } else if (deleted == kNoSlot) {
      deleted = slot;
    }
    perturb >>= 5;
    slot = (slot * 5 + perturb + 1) & mask;
  }
  return {nullptr, 0, false};
}

// The rest of the two functions below, out of line so that they need no registers for it.
template <class Owner>
SANDBOA_NOINLINE PlainLookup find_plain_entry_further(const Owner* owner, Value value, const Str* str, uint64_t hash) {
  PlainKey key{value, str, hash};
  PlainPlace place = find_plain_place(owner->table, owner->entry_count, key);
  return {place.entry, place.sure};
}

// Mostly the first look decides. REQUIRES: the table has an index.
template <class Owner>
SANDBOA_ALWAYS_INLINE PlainLookup find_indexed_plain_entry(const Owner* owner, const PlainKey& key) {
  DictTable* table = owner->table;
  uint32_t number = table->index()[key.hash & table->index_mask];
  if (number == kEmptySlot) return {nullptr, true};
  if (number != kDeletedSlot && table->entries()[number].key == key.value) return {table->entries() + number, true};
  return find_plain_entry_further(owner, key.value, key.str, key.hash);
}

// Small ints and None, whose hash costs nothing: without room for anything else.
template <class Owner>
SANDBOA_ALWAYS_INLINE PlainLookup find_entry_of_constant(const Owner* owner, Value value, uint64_t hash) {
  DictTable* table = owner->table;
  if (table == nullptr) return {nullptr, true};
  if (table->index_mask != 0) return find_indexed_plain_entry(owner, PlainKey{value, nullptr, hash});
  // The first entry of equal hash decides, mostly by being this key.
  DictEntry* entries = table->entries();
  for (DictEntry *entry = entries, *end = entry + owner->entry_count; entry != end; ++entry) {
    if (entry->hash != hash) continue;
    if (entry->key == value) return {entry, true};
    return find_plain_entry_further(owner, value, nullptr, hash);
  }
  return {nullptr, true};
}

// PlainLookup of any key (runtime/dict.h).
template <class Owner>
SANDBOA_NOINLINE PlainLookup find_any_plain_entry(Runtime& rt, const Owner* owner, Value value) {
  PlainKey key;
  if (!as_plain_key(rt, value, &key)) return {nullptr, false};
  DictTable* table = owner->table;
  if (table == nullptr) return {nullptr, true};
  DictEntry* entries = table->entries();
  if (table->index_mask == 0 && key.str == nullptr) {
    hash_plain_key(rt, &key);
    // The first entry of equal hash decides, mostly by being this key.
    for (DictEntry *entry = entries, *end = entry + owner->entry_count; entry != end; ++entry) {
      if (entry->hash != key.hash) continue;
      if (entry->key == value) return {entry, true};
      return find_plain_entry_further(owner, value, nullptr, key.hash);
    }
    return {nullptr, true};
  }
  if (table->index_mask == 0) {
    // Few entries: mostly the key itself is among them, which spares its hash.
    for (DictEntry *entry = entries, *end = entry + owner->entry_count; entry != end; ++entry) {
      if (entry->key == value) return {entry, true};
    }
    hash_plain_key(rt, &key);
    for (DictEntry *entry = entries, *end = entry + owner->entry_count; entry != end; ++entry) {
      if (entry->hash != key.hash) continue;
      if (match_plain_key(entry, key) == KeyMatch::kYes) return {entry, true};
      return find_plain_entry_further(owner, value, key.str, key.hash);
    }
    return {nullptr, true};
  }
  hash_plain_key(rt, &key);
  return find_indexed_plain_entry(owner, key);
}

// An exact str, which most keys are: nothing else needs registers here.
template <class Owner>
SANDBOA_NOINLINE PlainLookup find_entry_of_text(Runtime& rt, const Owner* owner, Value value) {
  DictTable* table = owner->table;
  if (table == nullptr) return {nullptr, true};
  auto* str = value.as<Str>();
  if (str->content_hash == 0) return find_any_plain_entry(rt, owner, value);
  if (table->index_mask != 0) return find_indexed_plain_entry(owner, PlainKey{value, str, hash_str(rt, str)});
  DictEntry *entries = table->entries(), *end = entries + owner->entry_count;
  for (DictEntry* entry = entries; entry != end; ++entry) {
    if (entry->key == value) return {entry, true};
  }
  uint64_t hash = hash_str(rt, str);
  for (DictEntry* entry = entries; entry != end; ++entry) {
    if (entry->hash == hash) return find_plain_entry_further(owner, value, str, hash);
  }
  return {nullptr, true};
}

template <class Owner>
SANDBOA_ALWAYS_INLINE PlainLookup find_plain_entry(Runtime& rt, const Owner* owner, Value value) {
  if (value.is_small_int()) return find_entry_of_constant(owner, value, hash_small_int(value.small_int()));
  if (value.is_none()) return find_entry_of_constant(owner, value, kNoneHash);
  if (is_exact_object(value, TypeId::kStr)) return find_entry_of_text(rt, owner, value);
  return find_any_plain_entry(rt, owner, value);
}

// The same for a key whose hash is known, unless it is a tuple.
template <class Owner>
SANDBOA_ALWAYS_INLINE PlainLookup find_hashed_plain_entry(const Owner* owner, Value value, uint64_t hash) {
  PlainKey key;
  if (!as_flat_key(value, &key)) return {nullptr, false};
  key.hash = hash;
  if (owner->table == nullptr) return {nullptr, true};
  if (owner->table->index_mask != 0) return find_indexed_plain_entry(owner, key);
  return find_plain_entry_further(owner, value, key.str, hash);
}

// A table for `entries` live entries and as many to come; null: allocation failed.
DictTable* new_dict_table(Runtime& rt, uint64_t entries);

// The first slot on a hash's way through the index that holds no entry; adds how many were passed.
template <typename Steps>
SANDBOA_ALWAYS_INLINE uint64_t find_free_slot(const uint32_t* index, uint64_t mask, uint64_t hash, Steps* steps) {
  uint64_t perturb = hash;
  uint64_t slot = hash & mask;
  for (; index[slot] < kDeletedSlot; ++*steps) {
    perturb >>= 5;
    slot = (slot * 5 + perturb + 1) & mask;
  }
  return slot;
}

// Puts entry `number` into the index; answers how many slots were taken on the way. The place of a removed entry is taken
// again, so that adding and removing one key in turn does not lengthen its probe sequence. REQUIRES: a free slot.
inline uint32_t index_entry(DictTable* table, uint64_t hash, uint32_t number) {
  uint32_t* index = table->index();
  uint32_t steps = 0;
  uint64_t slot = find_free_slot(index, table->index_mask, hash, &steps);
  table->index_filled += index[slot] == kEmptySlot;
  index[slot] = number;
  return steps;
}

// Appends an entry to a table with room for it. No checks.
inline void append_entry(DictTable* table, uint32_t number, Value key, uint64_t hash, Value value) {
  DictEntry& entry = table->entries()[number];
  entry.hash = hash;
  entry.key = key;
  entry.value = value;
  if (table->index_mask != 0) index_entry(table, hash, number);
}

// The same for a name that the dict does not have yet. REQUIRES: room for it.
inline void append_new_name(const Runtime& rt, Dict* dict, const Str* name, Value value) {
  append_entry(dict->table, dict->entry_count, name, hash_str(rt, name), value);
  ++dict->entry_count;
  ++dict->live_count;
  ++dict->version;
}

inline bool has_room(const DictTable* table, uint32_t entry_count) {
  return table != nullptr && entry_count < table->entry_capacity && table->index_filled <= table->entry_capacity;
}

// Appends an entry whose place in the index is known (no index: any). REQUIRES: has_room().
template <class Owner>
SANDBOA_ALWAYS_INLINE void append_entry_at(Owner* owner, uint64_t slot, const PlainKey& key, Value value) {
  DictTable* table = owner->table;
  table->entries()[owner->entry_count] = {key.hash, key.value, value};
  if (table->index_mask != 0) {
    uint32_t& number = table->index()[slot];
    table->index_filled += number == kEmptySlot;
    number = owner->entry_count;
  }
  ++owner->entry_count;
  ++owner->live_count;
  ++owner->version;
}

template <class Owner>
SANDBOA_NOINLINE bool store_plain_entry_further(Owner* owner, Value key_value, const Str* str, uint64_t hash, Value value) {
  PlainKey key{key_value, str, hash};
  PlainPlace place = find_plain_place(owner->table, owner->entry_count, key);
  if (place.entry != nullptr) {
    place.entry->value = value;
    return true;
  }
  if (!place.sure || !has_room(owner->table, owner->entry_count)) return false;
  append_entry_at(owner, place.slot, key, value);
  return true;
}

// Puts a value (sets: None) under a plain key, if that takes no memory and no more than a look. An equal key that is there
// stays. False: nothing has happened. Mostly the first look decides.
template <class Owner>
SANDBOA_ALWAYS_INLINE bool store_plain_entry(Owner* owner, const PlainKey& key, Value value) {
  DictTable* table = owner->table;
  if (table == nullptr) return false;
  if (table->index_mask != 0) {
    uint64_t slot = key.hash & table->index_mask;
    uint32_t number = table->index()[slot];
    if (number == kEmptySlot && has_room(table, owner->entry_count)) {
      append_entry_at(owner, slot, key, value);
      return true;
    }
    if (number < kDeletedSlot && table->entries()[number].key == key.value) {
      table->entries()[number].value = value;
      return true;
    }
  }
  return store_plain_entry_further(owner, key.value, key.str, key.hash, value);
}

// Appends to a small new owner with room for it, if no earlier key can be equal to this one: the hashes all differ.
template <class Owner>
SANDBOA_ALWAYS_INLINE bool append_to_fresh(Owner* owner, Value key, uint64_t hash, Value value) {
  DictTable* table = owner->table;
  if (table->index_mask != 0) return false;
  DictEntry* end = table->entries() + owner->entry_count;
  for (DictEntry* entry = table->entries(); entry != end; ++entry) {
    if (entry->hash == hash) return false;
  }
  *end = {hash, key, value};
  ++owner->entry_count;
  ++owner->live_count;
  return true;
}

// What a body mostly does: stores under a name that is new, or under the same name once more, where there is room. False:
// nothing has happened. REQUIRES: a dict that is watched is not given the name of a builtin.
inline bool store_name_at_once(const Runtime& rt, Dict* dict, const Str* name, Value value) {
  constexpr int kMostSteps = 8;
  DictTable* table = dict->table;
  if (table == nullptr) return false;
  PlainKey key{name, name, hash_str(rt, name)};
  DictEntry* entries = table->entries();
  auto replace = [&](DictEntry* entry) {
    if (!(entry->key == key.value)) return false;  // an equal one, which takes a closer look
    entry->value = value;
    return true;
  };
  bool has_place =
      dict->entry_count < table->entry_capacity && (table->index_filled & ~DictTable::kWatched) <= table->entry_capacity;
  if (table->index_mask == 0) {
    for (DictEntry *entry = entries, *end = entries + dict->entry_count; entry != end; ++entry) {
      if (entry->hash == key.hash) return replace(entry);
    }
    if (has_place) append_entry_at(dict, 0, key, value);
    return has_place;
  }
  const uint32_t* index = table->index();
  uint64_t perturb = key.hash;
  uint64_t slot = key.hash & table->index_mask;
  for (int step = 0; step < kMostSteps; ++step) {
    uint32_t number = index[slot];
    if (number == kEmptySlot) {
      if (has_place) append_entry_at(dict, slot, key, value);
      return has_place;
    }
    if (number == kDeletedSlot) return false;
    if (entries[number].hash == key.hash) return replace(entries + number);
    perturb >>= 5;
    slot = (slot * 5 + perturb + 1) & table->index_mask;
  }
  return false;
}

// Copies the live entries of source to the empty target; first: the one of these that is to come before the others, or
// null. Collisions are charged; false: out of fuel.
bool copy_live_entries(Runtime& rt, const DictTable* source, uint32_t entry_count, DictTable* target,
                       const DictEntry* first = nullptr);

// Makes the index of a new table whose first `count` entries are set. Collisions are charged; false: out of fuel.
bool index_first_entries(Runtime& rt, DictTable* table, uint32_t count);

// A table with the live entries of another, numbered without gaps; null: allocation failed.
DictTable* clone_table(Runtime& rt, const DictTable* source, uint32_t entry_count, uint32_t live_count);

// Makes room for `additional` more entries: a new table with the live entries, then a swap.
template <class Owner>
SANDBOA_NOINLINE Outcome rebuild_table(Runtime& rt, Owner* owner, uint64_t additional) {
  uint64_t wanted = owner->live_count + (additional > owner->live_count ? additional : owner->live_count);
  // Near the memory limit a little more room must do.
  if (wanted * sizeof(DictEntry) > rt.meter.limits().memory_bytes)
    wanted = owner->live_count + owner->live_count / 8 + additional;
  if (wanted == 0) wanted = 1;
  TRY(rt.charge(1 + owner->live_count / 4));
  TRY(rt.check_size(wanted, sizeof(DictEntry)));
  DictTable* table = new_dict_table(rt, wanted);
  if (table == nullptr) return rt.allocation_failure();
  DictTable* old = owner->table;
  if (old != nullptr && !copy_live_entries(rt, old, owner->entry_count, table)) return SignalFailure{Signal::kTrap};
  owner->entry_count = owner->live_count;
  owner->table = table;
  if (old != nullptr) rt.heap.release(old);
  return Value::none();
}

// For has_room() saying no.
SANDBOA_NOINLINE Outcome make_room(Runtime& rt, Dict* dict, Value key);
SANDBOA_NOINLINE Outcome make_room(Runtime& rt, Set* set, Value key);

// Makes room at once for entries that are about to come. `expected` may be too many: tables are not made large for a guess,
// and iterators, which find nothing changed if none comes, must find the entries where they were.
template <class Owner>
Outcome expect_entries(Runtime& rt, Owner* owner, uint64_t expected) {
  constexpr uint64_t kLargestGuess = 64;
  uint64_t more = expected < kLargestGuess ? expected : kLargestGuess;
  bool fits = owner->table == nullptr ? more == 0 : owner->entry_count + more <= owner->table->entry_capacity;
  return fits || owner->entry_count != owner->live_count ? Outcome(Value::none()) : rebuild_table(rt, owner, more);
}

// Adds a key that is known to be absent.
template <class Owner>
SANDBOA_ALWAYS_INLINE Outcome insert_new_entry(Runtime& rt, Owner* owner, Value key, uint64_t hash, Value value) {
  if (__builtin_expect(!has_room(owner->table, owner->entry_count), 0)) TRY(make_room(rt, owner, key));
  append_entry(owner->table, owner->entry_count, key, hash, value);
  ++owner->entry_count;
  ++owner->live_count;
  ++owner->version;
  return Value::none();
}

// Marks the index slot of entry `number` as deleted.
void unindex_entry(DictTable* table, uint64_t hash, uint32_t number);

template <class Owner>
void remove_entry(Owner* owner, DictEntry* entry) {
  DictTable* table = owner->table;
  auto number = static_cast<uint32_t>(entry - table->entries());
  if (table->index_mask != 0) unindex_entry(table, entry->hash, number);
  entry->key = Value();
  entry->hash = kHashOfNoKey;
  entry->value = std::is_same_v<Owner, Dict> ? Value() : Value::none();
  --owner->live_count;
  ++owner->version;
  // Dead entries at the end go at once, so that popitem() in a loop is linear. Not where the VM may hold their places.
  if constexpr (std::is_same_v<Owner, Dict>) {
    if ((owner->flags & Dict::kWatched) != 0) return;
  }
  while (owner->entry_count > 0 && table->entries()[owner->entry_count - 1].key.is_empty()) --owner->entry_count;
}

// The last live entry, or null.
template <class Owner>
DictEntry* last_entry(const Owner* owner) {
  uint32_t count = owner->entry_count;
  while (count > 0) {
    DictEntry* entry = &owner->table->entries()[--count];
    if (!entry->key.is_empty()) return entry;
  }
  return nullptr;
}

// Gives the owner another owner's content, which must not be used afterwards.
template <class Owner>
void take_table(Owner* owner, const Owner* source) {
  owner->table = source->table;
  owner->entry_count = source->entry_count;
  owner->live_count = source->live_count;
  ++owner->version;
}

template <class Owner>
void clear_table(Owner* owner) {
  owner->table = nullptr;
  owner->entry_count = 0;
  owner->live_count = 0;
  ++owner->version;
}

// Copies the table of source into the fresh, empty owner.
template <class Owner, class Source>
Outcome copy_table(Runtime& rt, Owner* owner, const Source* source) {
  if (source->live_count == 0) return Value::none();
  TRY(rt.charge(1 + source->live_count / 8));
  DictTable* table = clone_table(rt, source->table, source->entry_count, source->live_count);
  if (table == nullptr) return rt.allocation_failure();
  owner->entry_count = source->live_count;
  owner->live_count = source->live_count;
  owner->table = table;
  return Value::none();
}

Outcome set_add_hashed(Runtime& rt, Set* set, Value key, uint64_t hash);
Fallible<bool> set_contains_hashed(Runtime& rt, const Set* set, Value key, uint64_t hash);

}  // namespace sandboa::runtime
