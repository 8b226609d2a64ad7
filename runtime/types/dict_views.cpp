// Methods of dict views, and the intrinsics with which the prelude walks tables whose keys need guest code.
#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/set_algebra.h"
#include "runtime/types/set_relations.h"

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

template <BinaryOperator op, bool kReflected>
Outcome view_operator_method(Runtime& rt, const Arguments& args) {
  return kReflected ? set_binary(rt, op, args[1], args[0], false) : set_binary(rt, op, args[0], args[1], false);
}

#define VIEW_OPERATOR(name, op, sign)                                                              \
  {"__" name "__", "self, value, /", view_operator_method<BinaryOperator::op, false>, kAllocates,  \
   "Return self" sign "value."},                                                                   \
  {                                                                                                \
    "__r" name "__", "self, value, /", view_operator_method<BinaryOperator::op, true>, kAllocates, \
        "Return value" sign "self."                                                                \
  }

Outcome view_isdisjoint_method(Runtime& rt, const Arguments& args) {
  Value view = args[0], other = args[1];
  if (view == other) return Value::boolean(set_like_length(view) == 0);
  // The longer one of two is asked for the items of the other.
  if (is_set_operand(other) && set_like_length(other) > set_like_length(view)) std::swap(view, other);
  operations::NativeIteration guard(rt);
  guard.protect(other);
  Fallible<bool> result = guard.finish(set_like_decides(rt, view, other, false));
  constexpr int kDisjoint = 2;  // prelude: set_relation
  if (result.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kset_relation, {view, other, Value::small_int(kDisjoint)});
  }
  return Value::boolean(TRY(result));
}

Outcome view_mapping(Runtime& rt, Value self) {
  auto* proxy = TRY_NEW(rt, rt.allocate<MappingProxy>(TypeId::kMappingProxy, Kind::kMappingProxy));
  proxy->mapping = self.as<DictView>()->dict;
  return proxy;
}

constexpr MethodDef kSetViewMethods[] = {
    kLenMethod,
    kIterMethod,
    kContainsMethod,
    kReversedMethod,
    kReprMethod,
    COMPARISON_METHODS,
    kNoHashMethod,
    VIEW_OPERATOR("and", kBitAnd, "&"),
    VIEW_OPERATOR("or", kBitOr, "|"),
    VIEW_OPERATOR("sub", kSubtract, "-"),
    VIEW_OPERATOR("xor", kBitXor, "^"),
    {"isdisjoint", "self, other, /", view_isdisjoint_method, kNoEffects, "Whether no element is in both."},
};

constexpr MethodDef kValuesMethods[] = {kLenMethod, kIterMethod, kReversedMethod, kReprMethod};

constexpr AttributeDef kViewAttributes[] = {{"mapping", view_mapping, nullptr, "The dict behind the view, read-only."}};

// ---- intrinsics: `table` is a dict or a set. Entries are named by their number, which stays valid while the version does.

Value key_at(Value table, int64_t number, Value* value) {
  bool is_dict = has_kind(table, Kind::kDict);
  DictTable* entries = is_dict ? table.as<Dict>()->table : table.as<Set>()->table;
  uint32_t count = is_dict ? table.as<Dict>()->entry_count : table.as<Set>()->entry_count;
  if (number < 0 || number >= count) return Value();
  DictEntry& entry = entries->entries()[number];
  if (value != nullptr) *value = entry.value;
  return entry.key;
}

uint64_t hash_argument(Value value) {
  int64_t hash = 0;
  if (!int_fits_int64(value, &hash)) hash = static_cast<int64_t>(number_hash(value));
  return static_cast<uint64_t>(hash);
}

template <class Owner>
Outcome probe_table(Runtime& rt, const Owner* owner, Value key, uint64_t hash, int64_t skip) {
  if (owner->table == nullptr) return Value::none();
  TRY(rt.charge(1 + static_cast<uint64_t>(skip)));
  Signal stopped = Signal::kNone;
  bool undecided = false;
  DictEntry* entry = probe_entries(
      rt, owner->table, owner->entry_count, hash,
      [&](DictEntry* candidate) {
        if (candidate->hash != hash || candidate->key.is_empty()) return KeyMatch::kNo;
        if (candidate->key == key) return KeyMatch::kYes;
        Signal signal = Signal::kNone;
        KeyMatch match = match_unequal_keys(rt, candidate->key, key, &signal);
        if (signal != Signal::kNeedsGuest) {
          stopped = signal;
          return match;
        }
        undecided = skip-- == 0;
        return undecided ? KeyMatch::kYes : KeyMatch::kNo;
      },
      &stopped);
  if (entry == nullptr) {
    if (stopped != Signal::kNone) return SignalFailure{stopped};
    return Value::none();
  }
  int64_t number = entry - owner->table->entries();
  return Value::small_int(undecided ? -1 - number : number);
}

// _table_probe(table, key, hash, skip): number of the entry that is or natively equals key; None if there is none; -1 -
// number of the entry, after `skip` others, that must be compared by guest code to know.
Outcome intrinsic_table_probe(Runtime& rt, const Arguments& args) {
  uint64_t hash = hash_argument(args[2]);
  int64_t skip = args[3].small_int();
  if (has_kind(args[0], Kind::kDict)) return probe_table(rt, args[0].as<Dict>(), args[1], hash, skip);
  return probe_table(rt, args[0].as<Set>(), args[1], hash, skip);
}

Outcome intrinsic_table_version(Runtime& rt, const Arguments& args) {
  bool is_dict = has_kind(args[0], Kind::kDict);
  return make_int(rt, static_cast<int64_t>(is_dict ? args[0].as<Dict>()->version : args[0].as<Set>()->version));
}

Outcome intrinsic_table_key(Runtime&, const Arguments& args) {
  Value key = key_at(args[0], args[1].small_int(), nullptr);
  return key.is_empty() ? Value::none() : key;
}

Outcome intrinsic_table_value(Runtime&, const Arguments& args) {
  Value value = Value::none();
  key_at(args[0], args[1].small_int(), &value);
  return value;
}

Outcome intrinsic_table_set_value(Runtime&, const Arguments& args) {
  Value key = key_at(args[0], args[1].small_int(), nullptr);
  if (!key.is_empty()) args[0].as<Dict>()->table->entries()[args[1].small_int()].value = args[2];
  return Value::none();
}

// _table_insert(table, key, hash, value): adds a key that is not there.
Outcome intrinsic_table_insert(Runtime& rt, const Arguments& args) {
  uint64_t hash = hash_argument(args[2]);
  if (has_kind(args[0], Kind::kDict)) return insert_new_entry(rt, args[0].as<Dict>(), args[1], hash, args[3]);
  return insert_new_entry(rt, args[0].as<Set>(), args[1], hash, Value::none());
}

// _table_remove(table, number): answers the value.
Outcome intrinsic_table_remove(Runtime&, const Arguments& args) {
  Value value = Value::none();
  int64_t number = args[1].small_int();
  if (key_at(args[0], number, &value).is_empty()) return value;
  if (has_kind(args[0], Kind::kDict)) {
    remove_entry(args[0].as<Dict>(), args[0].as<Dict>()->table->entries() + number);
  } else {
    remove_entry(args[0].as<Set>(), args[0].as<Set>()->table->entries() + number);
  }
  return value;
}

constexpr MethodDef kTableIntrinsicMethods[] = {
    {"_table_probe", "table, key, hash, skip, /", checked<intrinsic_table_probe, "table, any, int, small">, kNoEffects,
     "Prelude only."},
    {"_table_version", "table, /", checked<intrinsic_table_version, "table">, kNoEffects, "Prelude only."},
    {"_table_key", "table, number, /", checked<intrinsic_table_key, "table, small">, kNoEffects, "Prelude only."},
    {"_table_value", "table, number, /", checked<intrinsic_table_value, "table, small">, kNoEffects, "Prelude only."},
    {"_table_set_value", "table, number, value, /", checked<intrinsic_table_set_value, "own_dict, small, any">, kMutates,
     "Prelude only."},
    {"_table_insert", "table, key, hash, value, /", checked<intrinsic_table_insert, "own_table, any, int, any">, kMutates,
     "Prelude only."},
    {"_table_remove", "table, number, /", checked<intrinsic_table_remove, "own_table, small">, kMutates, "Prelude only."},
};

}  // namespace

const TypeTable kDictKeysTable{TypeId::kDictKeys, kSetViewMethods, kViewAttributes, nullptr};
const TypeTable kDictItemsTable{TypeId::kDictItems, kSetViewMethods, kViewAttributes, nullptr};
const TypeTable kDictValuesTable{TypeId::kDictValues, kValuesMethods, kViewAttributes, nullptr};
const std::span<const MethodDef> kTableIntrinsics(kTableIntrinsicMethods);

}  // namespace sandboa::runtime
