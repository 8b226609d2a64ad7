// Calls of functools.partial and of what lru_cache makes, and the counting of Counter. Members of these objects are told by
// their places in the order of their names; guest code and snapshots may put anything there.
#include <algorithm>

#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/leaf_calls.h"
#include "runtime/module.h"
#include "runtime/modules/partial.h"
#include "runtime/numbers/number.h"
#include "runtime/plain_instance.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

bool has_members(Value value, uint32_t count) {
  if (!has_kind(value, Kind::kInstance)) return false;
  const Object* object = value.object();
  return (object->flags & kHasMembers) != 0 && object->type->member_count >= count;
}

// What a method leaves to a prelude function, which gets the bound arguments as a twin does. Methods that themselves ask for
// calls have none.
Outcome in_python(Runtime& rt, PreludeFunction function, const Arguments& args) {
  Tuple* rest = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  Dict* keywords = args.keywords != nullptr ? args.keywords : TRY_NEW(rt, new_dict(rt));
  return rt.needs_guest(function, {args[0], rest, keywords});
}

// ---- partial

enum PartialMember : uint32_t { kArguments, kPlaceholders, kFunction, kKeywords, kPartialMembers };

// Placeholders are for Python.
bool is_plain_partial(Value self) {
  return has_members(self, kPartialMembers) && member_of(self.object(), kPlaceholders) == Value::small_int(0) &&
         has_kind(member_of(self.object(), kArguments), Kind::kTuple) &&
         has_kind(member_of(self.object(), kKeywords), Kind::kDict) && !member_of(self.object(), kFunction).is_empty();
}

// The builtin that can be called at once with so many arguments; else null.
const NativeFunction* plain_native(Value function, uint64_t count) {
  if (!has_kind(function, Kind::kNativeFunction)) return nullptr;
  const auto* native = function.as<NativeFunction>();
  bool is_plain = native->owner == nullptr && native->def->twin == PreludeFunction::kNone && native->self.is_empty() &&
                  native->def->effects == kNoEffects && native->def->direct_count == static_cast<int64_t>(count);
  return is_plain ? native : nullptr;
}

// Keywords in both places are for Python, too.
Outcome call_partial(Runtime& rt, const Arguments& args) {
  Value self = args[0];
  bool is_plain = is_plain_partial(self) && (args.keywords == nullptr || args.keywords->live_count == 0);
  if (!is_plain) return in_python(rt, PreludeFunction::kpartial_call, args);
  const auto* given = member_of(self.object(), kArguments).as<Tuple>();
  const auto* keywords = member_of(self.object(), kKeywords).as<Dict>();
  Value function = member_of(self.object(), kFunction);
  uint64_t count = given->length + args.rest.size() + keywords->live_count;
  TRY(rt.charge(1 + count / 4));
  if (keywords->live_count == 0 && count <= GuestCall::kMaxArguments) {
    uint64_t words[GuestCall::kMaxArguments];  // not initialised: few are used
    auto* all = reinterpret_cast<Value*>(words);
    Value* end = all;
    for (uint64_t index = 0; index < given->length; ++index) *end++ = given->items()[index];
    for (Value argument : args.rest) *end++ = argument;
    const NativeFunction* native = plain_native(function, count);
    if (native != nullptr) return native->def->code(rt, Arguments{all, {}, nullptr});
    SignalFailure request = rt.needs_guest_call(function, {});
    for (uint64_t index = 0; index < count; ++index) rt.guest_call.arguments[rt.guest_call.count++] = all[index];
    return request;
  }
  Tuple* values = TRY_NEW(rt, new_tuple(rt, count));
  Value* out = std::copy(given->items(), given->items() + given->length, values->items());
  out = std::copy(args.rest.begin(), args.rest.end(), out);
  Value names = Value::none();
  if (keywords->live_count != 0) {
    Tuple* all = TRY_NEW(rt, new_tuple(rt, keywords->live_count));
    Value* name = all->items();
    for (uint32_t index = 0; index < keywords->entry_count; ++index) {
      const DictEntry& entry = keywords->table->entries()[index];
      if (entry.key.is_empty()) continue;
      if (!is_exact_object(entry.key, TypeId::kStr)) return in_python(rt, PreludeFunction::kpartial_call, args);
      *name++ = entry.key;
      *out++ = entry.value;
    }
    names = all;
  }
  return rt.needs_unpacked_call(function, values, names);
}

}  // namespace

Outcome call_partial_with_one(Runtime& rt, Value self, Value argument) {
  if (is_plain_partial(self) && member_of(self.object(), kKeywords).as<Dict>()->live_count == 0) {
    const auto* given = member_of(self.object(), kArguments).as<Tuple>();
    uint64_t count = given->length + 1;
    const NativeFunction* native = plain_native(member_of(self.object(), kFunction), count);
    if (native != nullptr && count <= GuestCall::kMaxArguments) {
      TRY(rt.charge(1 + count / 4));
      uint64_t words[GuestCall::kMaxArguments];  // not initialised: few are used
      auto* all = reinterpret_cast<Value*>(words);
      for (uint64_t index = 0; index + 1 < count; ++index) all[index] = given->items()[index];
      all[count - 1] = argument;
      return native->def->code(rt, Arguments{all, {}, nullptr});
    }
  }
  return call_partial(rt, Arguments{&self, {&argument, 1}});
}

namespace {

// ---- lru_cache

enum CacheMember : uint32_t {
  kCached,
  kHits,
  kKeywordMark,
  kMostResults,
  kMisses,
  kResults,
  kRoot,
  kIsTyped,
  kCacheMembers
};
enum LinkItem : uint32_t { kPrevious, kNext, kKey, kResult, kLinkItems };

List* link_of(Value value) {
  return has_kind(value, Kind::kList) && value.as<List>()->length >= kLinkItems ? value.as<List>() : nullptr;
}

// Moves the link to the end of the ring. False: the ring is not in order.
bool put_last(List* link, List* root) {
  List* previous = link_of(link->items[kPrevious]);
  List* next = link_of(link->items[kNext]);
  List* last = root == nullptr ? nullptr : link_of(root->items[kPrevious]);
  if (previous == nullptr || next == nullptr || last == nullptr) return false;
  if (last == link) return true;
  previous->items[kNext] = next;
  next->items[kPrevious] = previous;
  link->items[kPrevious] = last;
  link->items[kNext] = root;
  last->items[kNext] = link;
  root->items[kPrevious] = link;
  return true;
}

bool is_plain_key(Value value) {
  return (is_int_not_bool(value) && !is_of_guest_class(value)) || is_exact_object(value, TypeId::kStr);
}

// One int or str alone, else a tuple: the arguments, behind a mark names and values of keywords, and if types count, those.
Outcome key_of_call(Runtime& rt, const Arguments& args, Value mark, bool is_typed) {
  uint32_t keywords = args.keywords == nullptr ? 0 : args.keywords->live_count;
  if (keywords == 0 && !is_typed && args.rest.size() == 1 && is_plain_key(args.rest[0])) return args.rest[0];
  uint64_t count = args.rest.size() + (keywords == 0 ? 0 : 1 + 2 * uint64_t{keywords});
  uint64_t types = is_typed ? args.rest.size() + keywords : 0;
  TRY(rt.charge(2 + (count + types) / 4));
  Tuple* key = TRY_NEW(rt, new_tuple(rt, count + types));
  Value* out = std::copy(args.rest.begin(), args.rest.end(), key->items());
  Value* type_out = key->items() + count;
  if (is_typed) {
    for (Value value : args.rest) *type_out++ = Value(type_of(value));
  }
  if (keywords == 0) return key;
  *out++ = mark;
  for (uint32_t index = 0; index < args.keywords->entry_count; ++index) {
    const DictEntry& entry = args.keywords->table->entries()[index];
    if (entry.key.is_empty()) continue;
    *out++ = entry.key;
    *out++ = entry.value;
    if (is_typed) *type_out++ = Value(type_of(entry.value));
  }
  return key;
}

Outcome store_result(Runtime& rt, const Arguments& args);

// A function that can be evaluated in place is; else it is called by a prelude function, which keeps the result under the
// key.
Outcome call_and_keep(Runtime& rt, Object* cache, Value key, const Arguments& args) {
  bool has_keywords = args.keywords != nullptr && args.keywords->live_count != 0;
  Value function = member_of(cache, kCached), misses = member_of(cache, kMisses);
  Value following = Value::small_int(misses.small_int() + 1);
  if (!has_keywords && !calls_global_function(function)) {
    auto count = static_cast<uint32_t>(args.rest.size());
    Outcome result = call_leaf(rt, function, args.rest.data(), count, LeafResult::kKept);
    if (result.ok()) {
      const Value kept[3] = {cache, key, result.value()};
      TRY(store_result(rt, Arguments{kept, {}, nullptr}));
      member_of(cache, kMisses) = following;
    }
    if (result.signal() != Signal::kNeedsGuest) return result;
  }
  if (!has_keywords && args.rest.size() == 1) {
    member_of(cache, kMisses) = following;
    return rt.needs_guest(PreludeFunction::kcached_miss_of_one, {cache, key, function, args.rest[0]});
  }
  Tuple* rest = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  Value keywords = has_keywords ? Value(args.keywords) : Value::none();
  member_of(cache, kMisses) = following;
  return rt.needs_guest(PreludeFunction::kcached_miss, {cache, key, function, rest, keywords});
}

// What needs guest code to be looked up is for Python.
Outcome call_cached(Runtime& rt, const Arguments& args) {
  Value self = args[0];
  if (!has_members(self, kCacheMembers)) return in_python(rt, PreludeFunction::kcached_call, args);
  Object* cache = self.object();
  Value most = member_of(cache, kMostResults), hits = member_of(cache, kHits), results = member_of(cache, kResults);
  Value mark = member_of(cache, kKeywordMark), typed = member_of(cache, kIsTyped);
  bool is_in_order = typed.is_bool() && !mark.is_empty() && !member_of(cache, kCached).is_empty() && hits.is_small_int() &&
                     member_of(cache, kMisses).is_small_int() && is_exact_object(results, TypeId::kDict) &&
                     (most.is_none() || (most.is_small_int() && most.small_int() > 0));
  if (!is_in_order) return in_python(rt, PreludeFunction::kcached_call, args);
  TRY(rt.charge(2));
  Value key = TRY(key_of_call(rt, args, mark, typed.is_true()));
  Outcome lookup = dict_find(rt, results.as<Dict>(), key);
  if (lookup.signal() == Signal::kRaise || lookup.signal() == Signal::kNeedsGuest) {
    rt.pending_exception = Value();  // Python says it in other words
    return in_python(rt, PreludeFunction::kcached_call, args);
  }
  Value found = TRY(lookup);
  if (found.is_empty()) return call_and_keep(rt, cache, key, args);
  if (!most.is_none()) {
    List* link = link_of(found);
    if (link == nullptr || !put_last(link, link_of(member_of(cache, kRoot)))) {
      return in_python(rt, PreludeFunction::kcached_call, args);
    }
    found = link->items[kResult];
  }
  member_of(cache, kHits) = Value::small_int(hits.small_int() + 1);
  return found;
}

// (cache, key, result): keeps a result, in place of the oldest where there are too many. REQUIRES: of the module itself;
// what is not in order is left alone.
Outcome store_result(Runtime& rt, const Arguments& args) {
  if (!has_members(args[0], kCacheMembers)) return Value::none();
  Object* cache = args[0].object();
  Value most = member_of(cache, kMostResults), results = member_of(cache, kResults);
  List* root = link_of(member_of(cache, kRoot));
  if (!is_exact_object(results, TypeId::kDict)) return Value::none();
  TRY(rt.charge(4));
  auto* dict = results.as<Dict>();
  if (most.is_none()) return dict_set(rt, dict, args[1], args[2]);
  if (!most.is_small_int() || root == nullptr) return Value::none();
  if (!TRY(dict_find(rt, dict, args[1])).is_empty()) return Value::none();  // kept by a call in between
  List* link = TRY_NEW(rt, new_list(rt, kLinkItems));
  while (static_cast<int64_t>(dict->live_count) >= most.small_int()) {
    List* oldest = link_of(root->items[kNext]);
    List* next = oldest == nullptr || oldest == root ? nullptr : link_of(oldest->items[kNext]);
    if (next == nullptr) return Value::none();
    TRY(dict_remove(rt, dict, oldest->items[kKey]));
    root->items[kNext] = next;
    next->items[kPrevious] = root;
  }
  List* last = link_of(root->items[kPrevious]);
  if (last == nullptr) return Value::none();
  link->length = kLinkItems;
  link->items[kPrevious] = last;
  link->items[kNext] = root;
  link->items[kKey] = args[1];
  link->items[kResult] = args[2];
  TRY(dict_set(rt, dict, args[1], link));
  last->items[kNext] = link;
  root->items[kPrevious] = link;
  return Value::none();
}

// ---- what cmp_to_key() makes

enum KeyMember : uint32_t { kCompare, kObject, kKeyMembers };

// A key of an object: with the same function, and the object. What the class is called by then makes no difference.
Outcome call_key_wrapper(Runtime& rt, const Arguments& args) {
  bool is_wrapper = has_members(args[0], kKeyMembers) && args[0].object()->type->member_count == kKeyMembers &&
                    (args[0].object()->type->flags & Type::kHasDict) == 0 &&
                    !member_of(args[0].object(), kCompare).is_empty();
  if (!is_wrapper) return SignalFailure{Signal::kNeedsGuest};
  Instance* key = TRY_NEW(rt, allocate_plain_instance(rt, args[0].object()->type));
  member_of(key, kCompare) = member_of(args[0].object(), kCompare);
  member_of(key, kObject) = args[1];
  return key;
}

// Both of one class, whose function can be evaluated in place.
Outcome key_is_less(Runtime& rt, const Arguments& args) {
  if (!has_members(args[0], kKeyMembers) || !has_members(args[1], kKeyMembers)) return SignalFailure{Signal::kNeedsGuest};
  const Value both[2] = {member_of(args[0].object(), kObject), member_of(args[1].object(), kObject)};
  bool are_alike = type_of(args[0]) == type_of(args[1]) && args[0].object()->type->member_count == kKeyMembers;
  if (!are_alike || both[0].is_empty() || both[1].is_empty()) return SignalFailure{Signal::kNeedsGuest};
  Value order = TRY(call_leaf(rt, member_of(args[0].object(), kCompare), both, 2, LeafResult::kLookedAt));
  if (order.is_small_int()) return Value::boolean(order.small_int() < 0);
  return order.is_inline_float() ? Outcome(Value::boolean(order.inline_float() < 0)) : SignalFailure{Signal::kNeedsGuest};
}

// ---- the fields of named tuples

// An attribute of an instance; on the class, the descriptor itself. What is no tuple is for Python to complain about.
Outcome get_field(Runtime&, const Arguments& args) {
  if (args[1].is_none()) return args[0];
  Value index = has_members(args[0], 2) ? member_of(args[0].object(), 1) : Value();  // behind __doc__
  bool is_there = has_kind(args[1], Kind::kTuple) && index.is_small_int() && index.small_int() >= 0 &&
                  static_cast<uint64_t>(index.small_int()) < args[1].as<Tuple>()->length;
  return is_there ? Outcome(args[1].as<Tuple>()->items()[index.small_int()]) : SignalFailure{Signal::kNeedsGuest};
}

// ---- Counter

// (counter, items, start): counts items of a list, tuple or str from that place on; answers where it stopped, before what
// only guest code can count.
Outcome count_items(Runtime& rt, const Arguments& args) {
  auto* counts = args[0].as<Dict>();
  bool is_text = has_kind(args[1], Kind::kStr), is_list = has_kind(args[1], Kind::kList);
  uint64_t count = is_text ? args[1].as<Str>()->length : is_list ? args[1].as<List>()->length : args[1].as<Tuple>()->length;
  auto index = static_cast<uint64_t>(std::max<int64_t>(args[2].small_int(), 0));
  // So many at a time; the caller goes on.
  uint64_t end = std::min(count, index + 4096);
  if (index >= end) return Value::small_int(static_cast<int64_t>(index));
  TRY(rt.charge((end - index) * 2));
  uint64_t begin = index;
  for (; index < end; ++index) {
    Value item;
    if (is_text) {
      Outcome character = make_str_of_code_point(rt, args[1].as<Str>()->at(index));
      if (!character.ok()) break;
      item = character.value();
    } else {
      item = is_list ? args[1].as<List>()->items[index] : args[1].as<Tuple>()->items()[index];
    }
    PlainLookup known = dict_find_plain(rt, counts, item);
    if (known.entry != nullptr && known.entry->value.is_small_int() &&
        Value::fits_small_int(known.entry->value.small_int() + 1)) {
      known.entry->value = Value::small_int(known.entry->value.small_int() + 1);
      continue;
    }
    if (known.sure && known.entry == nullptr && dict_store_plain(rt, counts, item, Value::small_int(1))) continue;
    Outcome count_so_far = dict_find(rt, counts, item);
    if (count_so_far.ok()) {
      Value before = count_so_far.value().is_empty() ? Value::small_int(0) : count_so_far.value();
      if (!before.is_small_int() || !Value::fits_small_int(before.small_int() + 1)) break;
      if (dict_set(rt, counts, item, Value::small_int(before.small_int() + 1)).ok()) continue;
      if (index == begin) return rt.allocation_failure();
    } else if (count_so_far.signal() == Signal::kRaise) {
      rt.pending_exception = Value();  // Python says it in other words
    }
    // What has been counted has been counted: what failed is tried again from there.
    break;
  }
  return Value::small_int(static_cast<int64_t>(index));
}

constexpr MethodDef kPartialRows[] = {
    {"__call__", "self, /, *args, **keywords", call_partial, kNoEffects, "Call self as a function."},
};
constexpr MethodDef kKeyRows[] = {
    {"__call__", "self, /, obj", call_key_wrapper, kNoEffects, "Call self as a function.",
     PreludeFunction::kkey_wrapper_call},
    {"__lt__", "self, other, /", key_is_less, kNoEffects, "Return self<value.", PreludeFunction::kkey_wrapper_lt},
};
constexpr MethodDef kCacheRows[] = {
    {"__call__", "self, /, *args, **kwds", call_cached, kMutates, "Call self as a function."},
};
constexpr MethodDef kFieldRows[] = {
    {"__get__", "self, instance, owner=None, /", get_field, kNoEffects, "What reading the attribute of an instance gives.",
     PreludeFunction::kfield_get},
};
constexpr MethodDef kFunctions[] = {
    {"cmp_to_key", "mycmp", ask_twin, kNoEffects, "A key function for sorting by a function that compares two items.",
     PreludeFunction::kfunctools_cmp_to_key},
    {"reduce", "function, iterable, /, initial=?", ask_twin, kNoEffects,
     "Applies a function of two arguments from left to right, so that one value remains.",
     PreludeFunction::kfunctools_reduce},
};
constexpr MethodDef kIntrinsicRows[] = {
    {"_cache_store", "cache, key, result, /", store_result, kMutates, "Keeps a result of lru_cache.",
     PreludeFunction::kcache_store},
    {"_count_items", "counts, items, start, /", checked<count_items, "own_dict, list|tuple|str, small">,
     kMutates | kAllocates, "Counts items for Counter."},
};

}  // namespace

bool is_partial_call(const NativeFunction* method) { return method->def == &kPartialRows[0]; }

bool calls_plain_native(const NativeFunction* method, Value object) {
  if (!is_partial_call(method) || !is_plain_partial(object)) return false;
  uint64_t count = member_of(object.object(), kArguments).as<Tuple>()->length + 1;
  return count <= GuestCall::kMaxArguments && member_of(object.object(), kKeywords).as<Dict>()->live_count == 0 &&
         plain_native(member_of(object.object(), kFunction), count) != nullptr;
}

const LibraryMethods kKeyMethods{"KeyWrapper", kKeyRows};
const LibraryMethods kPartialMethods{"partial", kPartialRows};
const LibraryMethods kFieldMethods{"_tuplegetter", kFieldRows};
const LibraryMethods kCacheMethods{"lru_cache", kCacheRows};
const std::span<const MethodDef> kFunctoolsIntrinsics = kIntrinsicRows;
const ModuleTable kFunctoolsModule{"functools", kFunctions, {}, "Functions of functions."};

}  // namespace sandboa::runtime
