// dict and set: insertion-ordered compact tables (docs/ARCHITECTURE.md, section 5).
//
// Invariants: (1) entries[0..entry_count) in insertion order; deleted ones have an empty key; live_count of them are live;
// (2) index is a power-of-two table of uint32 entry numbers (or kEmpty/kDeleted), probed from the low bits of the hash;
// (3) index and entries live in one DictTable allocation, so growing allocates once and then swaps (allocate first, mutate
// last); (4) `version` changes with every insertion, deletion and clear, not with value updates: iterators and guest-level
// probing compare it. Small tables may leave the index out (linear search) as an internal matter of dict.cpp.
#pragma once

#include <cstdint>

#include "runtime/object.h"
#include "runtime/outcome.h"

namespace sandboa::runtime {

class Runtime;
namespace operations {
enum class BinaryOperator : uint8_t;
}

struct DictEntry {
  uint64_t hash;  // session hash of the key
  Value key;      // empty: deleted
  Value value;    // sets: unused entries hold None
};

struct DictTable : Object {
  // In index_filled, of the table of a watched dict: has_room() then always says no, so that insertions go the slow way.
  static constexpr uint32_t kWatched = 0x80000000;
  uint32_t entry_capacity;
  uint32_t index_mask;    // 0: no index, linear search
  uint32_t index_filled;  // index slots that are not empty: live ones and tombstones
  DictEntry* entries() { return reinterpret_cast<DictEntry*>(this + 1); }
  uint32_t* index() { return reinterpret_cast<uint32_t*>(entries() + entry_capacity); }
};

struct Dict : Object {
  // The VM holds pointers to values of entries and knows of names that are absent (globals): before the table is replaced,
  // an entry's place is used again, or a builtin's name is inserted, Runtime::forget_watched() is called. Values of deleted
  // entries are empty.
  static constexpr uint16_t kWatched = kKindFlag2;
  DictTable* table;  // null: empty, never grown
  uint32_t entry_count;
  uint32_t live_count;
  uint64_t version;
};

// set and frozenset use the same table with only the keys. frozenset caches its hash in `hash` (0: not yet).
struct Set : Object {
  DictTable* table;
  uint32_t entry_count;
  uint32_t live_count;
  uint64_t version;
  uint64_t hash;
};

struct DictView : Object {
  Dict* dict;
};

struct DictIterator : Object {
  static constexpr uint16_t kReverse = kKindFlag0;
  static constexpr uint16_t kValues = kKindFlag1;  // neither: keys
  static constexpr uint16_t kItems = kKindFlag2;
  static constexpr uint16_t kOrdered =
      0x800;   // of an OrderedDict: any other order is an error, but not behind the last item
  Dict* dict;  // null once exhausted
  uint64_t version;
  uint32_t position;  // next entry to look at; backwards: one past it
  uint32_t expected_live;
  uint64_t remaining;  // items that a walk without mutation would still yield
  void advance(uint32_t to) {
    position = to;
    --remaining;
  }
};

struct SetIterator : Object {
  Set* set;
  uint64_t version;
  uint32_t position;
  uint32_t expected_live;
};

// ---- native operations: complete when key hashing and comparison are native, else kNeedsGuest with the prelude version
// requested

// Session hash of a key. Raises TypeError for unhashable types; kNeedsGuest for guest __hash__.
Fallible<uint64_t> hash_value(Runtime& rt, Value key);
// What the builtin class of the key answers, whatever a guest class that derives from it says; and what object.__hash__
// does.
Fallible<uint64_t> hash_natively(Runtime& rt, Value key);
Fallible<uint64_t> hash_by_identity(Runtime& rt, Value value);

// The value for key, or empty if absent.
Outcome dict_find(Runtime& rt, Dict* dict, Value key);
// Never fails: str keys only, guest keys of other types with the same hash cannot equal an exact str unless they define
// __eq__ (then dict_find is the one to ask). Used for namespaces and keyword arguments.
Value dict_find_str(Runtime& rt, const Dict* dict, const Str* key);
// Its entry, or null. Valid until the dict changes.
DictEntry* dict_find_str_entry(Runtime& rt, const Dict* dict, const Str* key);
// What is found without guest code, charges and failures, for exact str and small int keys. When `sure`, no entry means
// absent; else dict_find() or set_contains() must be asked. The entry is valid until its owner changes.
struct PlainLookup {
  DictEntry* entry;
  bool sure;
};
PlainLookup dict_find_plain(Runtime& rt, const Dict* dict, Value key);
PlainLookup set_find_plain(Runtime& rt, const Set* set, Value key);
// Inserts or replaces under an exact str or small int where that takes no memory and is no failure. False: nothing has
// happened, dict_set() must be asked.
bool dict_store_plain(Runtime& rt, Dict* dict, Value key, Value value);
bool set_add_plain(Runtime& rt, Set* set, Value key);
// A new set of `count` elements. kNeedsGuest and errors as for set_add().
Outcome new_set_of(Runtime& rt, const Value* items, uint32_t count);
// Inserts or replaces; an equal key that is there stays. Answers None.
Outcome dict_set(Runtime& rt, Dict* dict, Value key, Value value);
Outcome dict_set_hashed(Runtime& rt, Dict* dict, Value key, uint64_t hash, Value value);
// A new dict of `count` pairs key, value; later ones win. kNeedsGuest and errors as for dict_set().
Outcome new_dict_of(Runtime& rt, const Value* pairs, uint32_t count);
// Removes and returns the value, or empty if absent.
Outcome dict_remove(Runtime& rt, Dict* dict, Value key);
void dict_clear(Dict* dict);
// All entries of source, later wins. Answers None.
Outcome dict_update(Runtime& rt, Dict* dict, const Dict* source);
// Makes room for so many more entries at once, so that adding them needs no memory. Who iterates over the dict must learn of
// it by an entry that is added then.
Outcome dict_reserve(Runtime& rt, Dict* dict, uint64_t more);
Dict* dict_copy(Runtime& rt, const Dict* source);  // null: allocation failed

Fallible<bool> set_contains(Runtime& rt, const Set* set, Value key);
Outcome set_add(Runtime& rt, Set* set, Value key);
Fallible<bool> set_remove(Runtime& rt, Set* set, Value key);

// ---- operators: |, &, -, ^ of sets, frozensets and key and item views; in_place works on lhs if it is a set. Operands that
// are none of these: NotImplemented, so that the caller says "unsupported operand". kNeedsGuest with guest_call set as for
// hashing.
Outcome set_binary(Runtime& rt, operations::BinaryOperator op, Value lhs, Value rhs, bool in_place);
bool is_set_operand(Value value);
// lhs | rhs; in_place: lhs |= rhs, answers lhs. (|= with an iterable of pairs: dict_or_in_place.)
Outcome dict_or(Runtime& rt, Dict* lhs, const Dict* rhs);
Outcome dict_or_in_place(Runtime& rt, Dict* lhs, Value rhs);

// Iteration: advances position past deleted entries; null at the end.
inline DictEntry* next_entry(DictTable* table, uint32_t entry_count, uint32_t* position) {
  while (*position < entry_count) {
    DictEntry* entry = &table->entries()[(*position)++];
    if (!entry->key.is_empty()) return entry;
  }
  return nullptr;
}

}  // namespace sandboa::runtime
