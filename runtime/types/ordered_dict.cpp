// What OrderedDict (runtime/modules/_collections/ordered.py) does to the order of its own dict, and its iterators.
#include "runtime/checked_native.h"
#include "runtime/module.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/iterators.h"

namespace sandboa::runtime {

namespace {

// ---- iterators

constexpr uint16_t kWays[] = {0, DictIterator::kValues, DictIterator::kItems};

// (dict, what: 0 keys, 1 values, 2 items, whether it walks backwards)
Outcome ordered_iterator(Runtime& rt, const Arguments& args) {
  int64_t what = args[1].small_int();
  if (what < 0 || what > 2) return rt.raise_value_error("no part of a dict");
  Value iterator = TRY(new_dict_iterator(rt, TypeId::kOrderedDictIterator, args[0].as<Dict>(), args[2].is_true()));
  iterator.object()->flags |= DictIterator::kOrdered | kWays[what];
  return iterator;
}

template <bool is_backwards>
Outcome ordered_keys(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kDict)) {
    return rt.raise_type_error("descriptor requires a 'collections.OrderedDict' object but received a '%.100s'",
                               type_name(args[0]));
  }
  Value parts[3] = {args[0], Value::small_int(0), Value::boolean(is_backwards)};
  return ordered_iterator(rt, Arguments{parts, {}, nullptr});
}

// ---- order

// The dict's own entry of a key, or null. kNeedsGuest: only guest code can find it.
Fallible<DictEntry*> entry_of(Runtime& rt, Dict* dict, Value key) {
  uint64_t hash = TRY(hash_of(rt, key, KeyRole::kPlain));
  Signal stopped = Signal::kNone;
  DictEntry* entry = find_entry(rt, dict, key, hash, &stopped);
  if (stopped != Signal::kNone) return SignalFailure{stopped};
  return entry;
}

DictEntry* first_entry(Runtime& rt, Dict* dict) {
  uint32_t position = 0;
  DictEntry* entry = dict->table == nullptr ? nullptr : next_entry(dict->table, dict->entry_count, &position);
  // Who always takes from the front leaves a gap there that grows. Closing it costs as much as looking across it so often.
  uint64_t gap = entry == nullptr ? 0 : position - 1;
  bool is_worthwhile = gap > 16 && gap * gap / 2 > dict->live_count && (dict->flags & Dict::kWatched) == 0;
  if (!is_worthwhile || !rebuild_table(rt, dict, 1).ok()) return entry;
  return dict->table->entries();
}

// Puts an entry before all others: a new table.
Outcome put_first(Runtime& rt, Dict* dict, const DictEntry* moved) {
  TRY(rt.charge(1 + dict->live_count / 2));
  if ((dict->flags & Dict::kWatched) != 0) rt.forget_watched(dict);
  DictTable* table = new_dict_table(rt, dict->live_count);
  if (table == nullptr) return rt.allocation_failure();
  if (!copy_live_entries(rt, dict->table, dict->entry_count, table, moved)) return SignalFailure{Signal::kTrap};
  dict->table = table;
  dict->entry_count = dict->live_count;
  ++dict->version;
  return Value::none();
}

bool is_own_dict(Value value) { return has_kind(value, Kind::kDict) && !value.object()->is_shared(); }

// (self, key, last): the key stays the same object.
Outcome move_to_end(Runtime& rt, const Arguments& args) {
  if (!is_own_dict(args[0]) || !args[2].is_bool()) return SignalFailure{Signal::kNeedsGuest};
  auto* dict = args[0].as<Dict>();
  DictEntry* entry = TRY(entry_of(rt, dict, args[1]));
  if (entry == nullptr) return rt.raise_with(TypeId::kKeyError, args[1]);
  bool is_last = args[2].is_true();
  if (entry == (is_last ? last_entry(dict) : first_entry(rt, dict))) return Value::none();
  entry = TRY(entry_of(rt, dict, args[1]));  // the gap before it may have been closed
  if (!is_last) return put_first(rt, dict, entry);
  if (!has_room(dict->table, dict->entry_count)) {
    TRY(make_room(rt, dict, args[1]));
    entry = TRY(entry_of(rt, dict, args[1]));
  }
  DictEntry moved = *entry;
  remove_entry(dict, entry);
  return insert_new_entry(rt, dict, moved.key, moved.hash, moved.value);
}

// (self, last)
Outcome pop_item(Runtime& rt, const Arguments& args) {
  if (!is_own_dict(args[0]) || !args[1].is_bool()) return SignalFailure{Signal::kNeedsGuest};
  auto* dict = args[0].as<Dict>();
  if (dict->live_count == 0) return rt.raise_text(TypeId::kKeyError, "dictionary is empty");
  TRY(rt.charge(1 + (dict->entry_count - dict->live_count) / 64));
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  pair->items()[0] = pair->items()[1] = Value::none();
  DictEntry* entry = args[1].is_true() ? last_entry(dict) : first_entry(rt, dict);
  pair->items()[0] = entry->key;
  pair->items()[1] = entry->value;
  remove_entry(dict, entry);
  return pair;
}

// Of the class itself, without attributes; what derived classes have to say is found in Python.
Outcome reduce(Runtime& rt, const Arguments& args) {
  if (!is_own_dict(args[0])) return SignalFailure{Signal::kNeedsGuest};
  const Type* type = args[0].object()->type;
  Value method = type->is_guest() ? dict_find_str(rt, type->attributes, shared_name("__reduce__")) : Value();
  bool is_own = has_kind(method, Kind::kNativeFunction) && method.as<NativeFunction>()->def->code == reduce;
  bool is_plain = is_own && type->dict_member >= 0 && (args[0].object()->flags & kHasMembers) != 0 &&
                  member_of(args[0].object(), static_cast<uint32_t>(type->dict_member)).is_empty();
  if (!is_plain) return SignalFailure{Signal::kNeedsGuest};
  Value items[3] = {args[0], Value::small_int(2), Value::false_value()};
  Value pairs = TRY(ordered_iterator(rt, Arguments{items, {}, nullptr}));
  Value parts[5] = {Value(type), empty_tuple(), Value::none(), Value::none(), pairs};
  return TRY_NEW(rt, new_tuple_of(rt, parts, 5));
}

constexpr MethodDef kRows[] = {
    {"_ordered_iterator", "dict, what, backwards, /", checked<ordered_iterator, "own_dict, small, any">, kNoEffects,
     "An iterator over an OrderedDict."},
};
constexpr MethodDef kMethodRows[] = {
    {"__iter__", "self, /", ordered_keys<false>, kNoEffects, "Implement iter(self)."},
    {"__reversed__", "self, /", ordered_keys<true>, kNoEffects, "od.__reversed__() <==> reversed(od)"},
    {"__reduce__", "self, /", reduce, kNoEffects, "What makes the dict again: for copy and pickle.",
     PreludeFunction::kordered_reduce},
    {"move_to_end", "self, /, key, last=True", move_to_end, kMutates | kAllocates,
     "Moves a key to the last or the first place.", PreludeFunction::kordered_move},
    {"popitem", "self, /, last=True", pop_item, kMutates,
     "Takes out the last or the first (key, value) pair and answers it.", PreludeFunction::kordered_popitem},
};

}  // namespace

const std::span<const MethodDef> kOrderedDictIntrinsics = kRows;
const LibraryMethods kOrderedDictMethods{"OrderedDict", kMethodRows};

}  // namespace sandboa::runtime
