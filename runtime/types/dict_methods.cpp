// Methods of dict.
#include "runtime/function.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/iterators.h"
#include "runtime/types/quick_iteration.h"

namespace sandboa::runtime {

namespace {

// Key and value of one element of a sequence of pairs.
struct Pair {
  Value key;
  Value value;
};

Fallible<Pair> pair_of(Runtime& rt, Value item, uint64_t number) {
  const Value* items = nullptr;
  uint64_t count = 0;
  if (operations::is_plain_sequence(item) && has_kind(item, Kind::kTuple)) {
    items = item.as<Tuple>()->items();
    count = item.as<Tuple>()->length;
  } else {
    if (!operations::is_iterable(item)) return SignalFailure{Signal::kNeedsGuest};  // raises, with a note
    auto* list = operations::is_plain_sequence(item) ? item.as<List>() : TRY(list_from_iterable(rt, item)).as<List>();
    items = list->items;
    count = list->length;
  }
  if (count != 2) {
    return rt.raise_value_error("dictionary update sequence element #%llu has length %llu; 2 is required",
                                static_cast<unsigned long long>(number), static_cast<unsigned long long>(count));
  }
  return Pair{items[0], items[1]};
}

// `source` is what the items are of: a zip() need not make pairs that are taken apart at once.
Outcome add_pairs(Runtime& rt, Dict* dict, Value source, operations::NativeIteration& items) {
  if (dict->table == nullptr && (dict->flags & Dict::kWatched) == 0) TRY(expect_entries(rt, dict, items.hint()));
  if (is_exact_object(source, TypeId::kZip) && is_undriven_adaptor(source)) {
    Value pair[2];
    while (operations::try_next_zipped(source.as<Adaptor>(), pair)) {
      TRY(rt.charge(1));
      TRY(dict_set(rt, dict, pair[0], pair[1]));
    }
  }
  for (uint64_t number = 0;; ++number) {
    TRY(rt.charge(1));
    Value item = TRY(items.next());
    if (item.is_empty()) return Value::none();
    if (is_exact_object(item, TypeId::kTuple) && item.as<Tuple>()->length == 2) {
      TRY(dict_set(rt, dict, item.as<Tuple>()->items()[0], item.as<Tuple>()->items()[1]));
      continue;
    }
    // A one-shot iterator as a pair could not be read twice if memory ran out.
    if (native_iterator_depth(item) >= 0) return SignalFailure{Signal::kNeedsGuest};
    Pair pair = TRY(pair_of(rt, item, number));
    TRY(dict_set(rt, dict, pair.key, pair.value));
  }
}

// A dict whose keys() and items are its native content: only a guest __iter__ makes CPython ask for them.
bool is_plain_dict(Value value) { return has_kind(value, Kind::kDict) && !has_guest_dunder(value, Dunder::kIter); }

// dict.update(source) without guest code. Doing it twice is harmless. kNeedsGuest without guest_call.
Outcome update_natively(Runtime& rt, Dict* dict, Value source) {
  if (has_kind(source, Kind::kMappingProxy)) source = source.as<MappingProxy>()->mapping;
  if (is_plain_dict(source)) return dict_update(rt, dict, source.as<Dict>());
  // Guest objects may have keys(), and then count as mappings.
  if (is_of_guest_class(source) || has_kind(source, Kind::kType)) return SignalFailure{Signal::kNeedsGuest};
  operations::NativeIteration items(rt);
  TRY(items.start(source));
  return items.finish(add_pairs(rt, dict, source, items));
}

Value keywords_or_none(const Arguments& args) { return args.keywords == nullptr ? Value::none() : Value(args.keywords); }

Outcome update_with_keywords(Runtime& rt, Dict* dict, const Arguments& args, Value source) {
  if (!source.is_empty()) TRY(update_natively(rt, dict, source));
  if (args.keywords != nullptr) TRY(dict_update(rt, dict, args.keywords));
  return Value::none();
}

// dict(...) of an object that is there. Unlike list.__init__ this adds to what it holds.
Outcome dict_update_method(Runtime& rt, const Arguments& args);

Outcome dict_constructor(Runtime& rt, const Arguments& args) {
  Dict* dict = TRY_NEW(rt, new_dict(rt));
  operations::NativeIteration guard(rt);
  if (!args[0].is_empty()) guard.protect(args[0]);
  Outcome result = guard.finish(update_with_keywords(rt, dict, args, args[0]));
  if (result.signal() == Signal::kNeedsGuest)
    return rt.needs_guest(PreludeFunction::kdict_new, {args[0], keywords_or_none(args)});
  TRY(result);
  return dict;
}

Outcome dict_update_method(Runtime& rt, const Arguments& args) {
  operations::NativeIteration guard(rt);
  if (!args[1].is_empty()) guard.protect(args[1]);
  Outcome result = guard.finish(update_with_keywords(rt, args[0].as<Dict>(), args, args[1]));
  if (result.signal() == Signal::kNeedsGuest) {
    Value source = args[1].is_empty() ? Value(empty_tuple()) : args[1];
    return rt.needs_guest(PreludeFunction::kdict_update, {args[0], source, keywords_or_none(args)});
  }
  return result;
}

Outcome dict_get_method(Runtime& rt, const Arguments& args) {
  Outcome found = dict_find(rt, args[0].as<Dict>(), args[1]);
  if (found.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdict_get, {args[0], args[1], args[2]});
  return TRY(found).is_empty() ? args[2] : found.value();
}

Outcome dict_pop_method(Runtime& rt, const Arguments& args) {
  auto* dict = args[0].as<Dict>();
  bool has_default = !args[2].is_empty();
  if (dict->live_count == 0) {  // without looking at the key, as CPython
    if (has_default) return args[2];
    return rt.raise_with(TypeId::kKeyError, args[1]);
  }
  Outcome removed = dict_remove(rt, dict, args[1]);
  if (removed.signal() == Signal::kNeedsGuest) {
    Value fallback = has_default ? args[2] : Value::none();
    return rt.needs_guest(PreludeFunction::kdict_pop, {args[0], args[1], fallback, Value::boolean(has_default)});
  }
  if (!TRY(removed).is_empty()) return removed;
  if (has_default) return args[2];
  return rt.raise_with(TypeId::kKeyError, args[1]);
}

Outcome dict_popitem_method(Runtime& rt, const Arguments& args) {
  auto* dict = args[0].as<Dict>();
  if ((dict->flags & Dict::kWatched) != 0) rt.forget_watched(dict);
  DictEntry* entry = last_entry(dict);
  if (entry == nullptr) return rt.raise_text(TypeId::kKeyError, "popitem(): dictionary is empty");
  Value values[2] = {entry->key, entry->value};
  Tuple* pair = TRY_NEW(rt, new_tuple_of(rt, values, 2));
  remove_entry(dict, entry);
  return pair;
}

Outcome dict_setdefault_method(Runtime& rt, const Arguments& args) {
  auto* dict = args[0].as<Dict>();
  Outcome found = dict_find(rt, dict, args[1]);
  if (found.signal() == Signal::kNeedsGuest)
    return rt.needs_guest(PreludeFunction::kdict_setdefault, {args[0], args[1], args[2]});
  if (!TRY(found).is_empty()) return found;
  uint64_t hash = TRY(hash_of(rt, args[1], KeyRole::kDictKey));
  TRY(insert_new_entry(rt, dict, args[1], hash, args[2]));
  return args[2];
}

Outcome dict_clear_method(Runtime& rt, const Arguments& args) {
  auto* dict = args[0].as<Dict>();
  if ((dict->flags & Dict::kWatched) != 0) rt.forget_watched(dict);
  DictTable* old = dict->table;
  dict_clear(dict);
  if (old != nullptr) rt.heap.release(old);
  return Value::none();
}

Outcome dict_copy_method(Runtime& rt, const Arguments& args) {
  if (!is_plain_dict(args[0])) return rt.needs_guest(PreludeFunction::kdict_new, {args[0], Value::none()});
  TRY(rt.charge(1 + args[0].as<Dict>()->live_count / 4));
  return TRY_NEW(rt, dict_copy(rt, args[0].as<Dict>()));
}

Outcome fill_from_keys(Runtime& rt, operations::NativeIteration& keys, Value value) {
  Dict* dict = TRY_NEW(rt, new_dict(rt));
  for (;;) {
    TRY(rt.charge(1));
    Value key = TRY(keys.next());
    if (key.is_empty()) return dict;
    TRY(dict_set(rt, dict, key, value));
  }
}

Outcome dict_fromkeys_method(Runtime& rt, const Arguments& args) {
  if (!(args[0] == Value(builtin_type(TypeId::kDict)))) {
    return rt.needs_guest(PreludeFunction::kdict_fromkeys, {args[0], args[1], args[2]});
  }
  operations::NativeIteration keys(rt);
  Fallible<bool> started = keys.start(args[1]);
  Outcome result = started.ok() ? keys.finish(fill_from_keys(rt, keys, args[2])) : Outcome(started.take_failure());
  if (result.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kdict_fromkeys, {args[0], args[1], args[2]});
  }
  return result;
}

template <TypeId type>
Outcome dict_view_method(Runtime& rt, const Arguments& args) {
  return TRY_NEW(rt, new_dict_view(rt, type, args[0].as<Dict>()));
}

Outcome dict_or_method(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kDict)) return Value::not_implemented();
  return dict_or(rt, args[0].as<Dict>(), args[1].as<Dict>());
}
Outcome dict_ror_method(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kDict)) return Value::not_implemented();
  return dict_or(rt, args[1].as<Dict>(), args[0].as<Dict>());
}

Outcome dict_ior_method(Runtime& rt, const Arguments& args) { return dict_or_in_place(rt, args[0].as<Dict>(), args[1]); }

}  // namespace

Outcome dict_or_in_place(Runtime& rt, Dict* lhs, Value rhs) {
  operations::NativeIteration guard(rt);
  guard.protect(rhs);
  Outcome result = guard.finish(update_natively(rt, lhs, rhs));
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdict_or_in_place, {lhs, rhs});
  TRY(result);
  return lhs;
}

Outcome dict_update_from_mapping(Runtime& rt, Dict* dict, Value mapping) {
  Value source = has_kind(mapping, Kind::kMappingProxy) ? mapping.as<MappingProxy>()->mapping : mapping;
  Outcome result = SignalFailure{Signal::kNeedsGuest};
  if (is_plain_dict(source)) {
    result = dict_update(rt, dict, source.as<Dict>());
  } else if (!is_of_guest_class(source) && !has_kind(source, Kind::kType)) {
    return rt.raise_type_error("'%s' object is not a mapping", type_name(mapping));
  }
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdict_update_mapping, {dict, mapping});
  return result;
}

namespace {

constexpr MethodDef kDictMethods[] = {
    {"__new__", "source=?, /, **kwargs", dict_constructor, kAllocates,
     "Values found by hashable keys, in order of insertion."},
    kLenMethod,
    kIterMethod,
    kGetItemMethod,
    kSetItemMethod,
    kDelItemMethod,
    kContainsMethod,
    kReversedMethod,
    kReprMethod,
    COMPARISON_METHODS,
    kNoHashMethod,
    kSizeofMethod,
    {"__init__", "self, source=?, /, **kwargs", dict_update_method, kMutates,
     "Fills a new object; the type says with what."},
    {"__or__", "self, value, /", dict_or_method, kAllocates, "Return self|value."},
    {"__ror__", "self, value, /", dict_ror_method, kAllocates, "Return value|self."},
    {"__ior__", "self, value, /", dict_ior_method, kMutates, "Return self|=value."},
    {"clear", "self, /", dict_clear_method, kMutates, "Empties the dict."},
    {"copy", "self, /", dict_copy_method, kAllocates, "A new dict with the same items."},
    {"fromkeys", "cls, iterable, value=None, /", dict_fromkeys_method, kAllocates,
     "@class A dict with these keys, all with one value."},
    {"get", "self, key, default=None, /", dict_get_method, kNoEffects, "The key's value, or default if there is none."},
    {"items", "self, /", dict_view_method<TypeId::kDictItems>, kNoEffects, "A live view of the (key, value) pairs."},
    {"keys", "self, /", dict_view_method<TypeId::kDictKeys>, kNoEffects, "A live view of the keys."},
    {"pop", "self, key, default=?, /", dict_pop_method, kMutates,
     "Remove specified key and return the corresponding value."},
    {"popitem", "self, /", dict_popitem_method, kMutates, "Takes out the item that was added last: (key, value)."},
    {"setdefault", "self, key, default=None, /", dict_setdefault_method, kMutates,
     "The key's value; sets it to default first if there is none."},
    {"update", "self, source=?, /, **kwargs", dict_update_method, kMutates,
     "Update D from a mapping or iterable and keywords."},
    {"values", "self, /", dict_view_method<TypeId::kDictValues>, kNoEffects, "A live view of the values."},
};

}  // namespace

const TypeTable kDictTable{TypeId::kDict, kDictMethods, {}, "Values found by hashable keys, in order of insertion."};

}  // namespace sandboa::runtime
