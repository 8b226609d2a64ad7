// set and frozenset: the table operations. Methods: set_methods.cpp; algebra: set_algebra.cpp.
#include "runtime/library_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"

namespace sandboa::runtime {

Set* new_set(Runtime& rt, bool frozen) {
  auto* set = rt.allocate<Set>(frozen ? TypeId::kFrozenSet : TypeId::kSet, Kind::kSet);
  if (set == nullptr) return nullptr;
  set->table = nullptr;
  set->entry_count = 0;
  set->live_count = 0;
  set->version = 0;
  set->hash = 0;
  return set;
}

namespace {

// The hash to look an element up with. A set stands for the frozenset of its elements here, as in CPython.
Fallible<uint64_t> hash_for_lookup(Runtime& rt, Value key, Value* lookup_key) {
  *lookup_key = key;
  if (!has_kind(key, Kind::kSet) || key.object()->type->id != TypeId::kSet || has_guest_dunder(key, Dunder::kHash))
    return hash_of(rt, key, KeyRole::kSetElement);
  Set* frozen = TRY_NEW(rt, new_set(rt, true));
  take_table(frozen, key.as<Set>());
  *lookup_key = frozen;
  return hash_of(rt, Value(frozen), KeyRole::kSetElement);
}

}  // namespace

Fallible<bool> set_contains_hashed(Runtime& rt, const Set* set, Value key, uint64_t hash) {
  PlainLookup lookup = find_hashed_plain_entry(set, key, hash);
  if (lookup.sure) return lookup.entry != nullptr;
  Signal stopped = Signal::kNone;
  DictEntry* entry = find_entry(rt, set, key, hash, &stopped);
  if (__builtin_expect(stopped != Signal::kNone, 0)) return SignalFailure{stopped};
  return entry != nullptr;
}

Fallible<bool> set_contains(Runtime& rt, const Set* set, Value key) {
  Value lookup_key;
  uint64_t hash = TRY(hash_for_lookup(rt, key, &lookup_key));
  return set_contains_hashed(rt, set, lookup_key, hash);
}

namespace {

// The hash of an instance by a method in C++. False: it has none, and nothing has happened but fuel.
SANDBOA_ALWAYS_INLINE bool hash_by_library(Runtime& rt, const Object* key, uint64_t* hash) {
  if ((key->flags & kHasMembers) == 0) return false;
  const MethodDef* method = find_library_method(rt, key->type, Dunder::kHash);
  if (method == nullptr) return false;
  int64_t kept;
  if ((method->effects & kKeepsHash) != 0 && key->type->member_count > kHashMember && kept_hash(key, &kept)) {
    *hash = static_cast<uint64_t>(kept);
    return rt.charge(kKeptHashFuel).ok();
  }
  Outcome answer = call_library_method(rt, method, Value(key));
  if (__builtin_expect(answer.value().is_small_int(), 1)) {
    *hash = static_cast<uint64_t>(answer.value().small_int());
    return true;
  }
  if (answer.signal() == Signal::kRaise) rt.pending_exception = Value();
  return false;
}

// An instance, which is in no question but with entries of the same hash. False: nothing has happened.
SANDBOA_NOINLINE bool add_instance(Runtime& rt, Set* set, const Object* instance) {
  uint64_t hash;
  bool has_hash = instance->type->guest_dunders.has(Dunder::kHash) ? hash_by_library(rt, instance, &hash)
                                                                   : hash_by_identity_alone(rt, Value(instance), &hash);
  if (!has_hash) return false;
  DictTable* table = set->table;
  // As store_plain_entry(), without questions to entries of another hash: the loop for all keys takes longer at each.
  bool is_quick = table != nullptr && table->index_mask != 0 && has_room(table, set->entry_count);
  uint64_t slot = is_quick ? hash & table->index_mask : 0;
  constexpr int kMostSteps = 16;
  for (uint64_t step = 0, perturb = hash; is_quick && step < kMostSteps; ++step) {
    uint32_t number = table->index()[slot];
    if (number == kEmptySlot) {
      append_entry_at(set, slot, PlainKey{Value(instance), nullptr, hash}, Value::none());
      return true;
    }
    if (number == kDeletedSlot || table->entries()[number].hash == hash) break;
    perturb >>= 5;
    slot = (slot * 5 + perturb + 1) & table->index_mask;
  }
  return store_plain_entry_further(set, Value(instance), nullptr, hash, Value::none());
}

SANDBOA_NOINLINE bool add_plain_key(Runtime& rt, Set* set, Value value) {
  PlainKey key;
  if (!as_plain_key(rt, value, &key)) return false;
  hash_plain_key(rt, &key);
  return store_plain_entry(set, key, Value::none());
}

}  // namespace

bool set_add_plain(Runtime& rt, Set* set, Value value) {
  if (has_kind(value, Kind::kInstance)) return add_instance(rt, set, value.object());
  return add_plain_key(rt, set, value);
}

Outcome set_add_hashed(Runtime& rt, Set* set, Value key, uint64_t hash) {
  // Any key is as plain as those that are not equal to an entry of the same hash.
  PlainKey plain{key, is_exact_object(key, TypeId::kStr) ? key.as<Str>() : nullptr, hash};
  if (store_plain_entry(set, plain, Value::none())) return Value::none();
  Signal stopped = Signal::kNone;
  DictEntry* entry = find_entry(rt, set, key, hash, &stopped);
  if (entry != nullptr) return Value::none();
  if (__builtin_expect(stopped != Signal::kNone, 0)) return SignalFailure{stopped};
  return insert_new_entry(rt, set, key, hash, Value::none());
}

Outcome set_add(Runtime& rt, Set* set, Value key) {
  uint64_t hash = TRY(hash_of(rt, key, KeyRole::kSetElement));
  return set_add_hashed(rt, set, key, hash);
}

Outcome new_set_of(Runtime& rt, const Value* items, uint32_t count) {
  Set* set = TRY_NEW(rt, new_set(rt, false));
  if (count == 0) return set;
  set->table = TRY_NEW(rt, new_dict_table(rt, count));
  TRY(rt.charge(1 + count / 4));
  for (const Value *item = items, *end = items + count; item != end; ++item) {
    uint64_t hash = TRY(hash_of(rt, *item, KeyRole::kSetElement));
    if (!append_to_fresh(set, *item, hash, Value::none())) TRY(set_add_hashed(rt, set, *item, hash));
  }
  return set;
}

Fallible<bool> set_remove(Runtime& rt, Set* set, Value key) {
  PlainLookup plain = find_plain_entry(rt, set, key);
  if (plain.entry != nullptr) remove_entry(set, plain.entry);
  if (plain.sure) return plain.entry != nullptr;
  Value lookup_key;
  uint64_t hash = TRY(hash_for_lookup(rt, key, &lookup_key));
  Signal stopped = Signal::kNone;
  DictEntry* entry = find_entry(rt, set, lookup_key, hash, &stopped);
  if (stopped != Signal::kNone) return SignalFailure{stopped};
  if (entry == nullptr) return false;
  remove_entry(set, entry);
  return true;
}

}  // namespace sandboa::runtime
