// hash(): what dict and set keys are placed by. Ints, floats, tuples and frozensets hash as in CPython; str and bytes by the
// session's key; everything that compares by identity by a deterministic number, never by its address.
#include <bit>

#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "runtime/exceptions.h"
#include "runtime/function.h"
#include "runtime/leaf_calls.h"
#include "runtime/library_methods.h"
#include "runtime/module.h"
#include "runtime/numbers/number.h"
#include "runtime/regex/pattern.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytes.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/memory_view.h"
#include "runtime/work_stack.h"

namespace sandboa::runtime {

namespace {

uint64_t not_minus_one(uint64_t hash) { return hash == ~uint64_t{0} ? ~uint64_t{1} : hash; }

// The mix of xxHash that CPython uses for tuples and slices.
struct TupleHash {
  static constexpr uint64_t kPrime1 = 11400714785074694791ULL;
  static constexpr uint64_t kPrime2 = 14029467366897019727ULL;
  static constexpr uint64_t kPrime5 = 2870177450012600261ULL;
  static constexpr uint64_t kInsteadOfMinusOne = 1546275796;

  static uint64_t add(uint64_t state, uint64_t lane) {
    state += lane * kPrime2;
    state = std::rotl(state, 31);
    return state * kPrime1;
  }
  static uint64_t finish(uint64_t state) { return state == ~uint64_t{0} ? kInsteadOfMinusOne : state; }
  static uint64_t finish(uint64_t state, uint64_t length) { return finish(state + (length ^ (kPrime5 ^ 3527539ULL))); }
};

SignalFailure raise_unhashable(Runtime& rt, Value outer, Value inner, KeyRole role) {
  if (role == KeyRole::kPlain) return rt.raise_type_error("unhashable type: '%s'", type_name(inner));
  std::string name;
  append_qualified_type_name(name, type_of(outer));
  return rt.raise_type_error("cannot use '%s' as a %s (unhashable type: '%s')", name.c_str(),
                             role == KeyRole::kDictKey ? "dict key" : "set element", type_name(inner));
}

uint64_t identity_hash(Runtime& rt, const Object* object) {
  return support::mix64(object_identity(rt, object)) >> 3;  // fits a small int, as an address would
}

// Order-independent: xors the scattered hashes of the elements, which the table keeps.
Fallible<uint64_t> hash_frozenset(Runtime& rt, Set* set) {
  if (set->hash != 0) return set->hash;
  TRY(rt.charge(1 + set->live_count / 4));
  uint64_t hash = 0;
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(set->table, set->entry_count, &position)) {
    hash ^= ((entry->hash ^ 89869747ULL) ^ (entry->hash << 16)) * 3644798167ULL;
  }
  hash ^= (uint64_t{set->live_count} + 1) * 1927868237ULL;
  hash ^= (hash >> 11) ^ (hash >> 25);
  hash = hash * 69069ULL + 907133923ULL;
  if (hash == ~uint64_t{0}) hash = 590923713ULL;
  if (!set->is_shared()) set->hash = hash;
  return hash;
}

// A range hashes as the tuple (length, start, step), with None for what does not matter to equality.
uint64_t hash_range(const Range* range) {
  uint64_t length = number_hash(range->length);
  uint64_t state = TupleHash::add(TupleHash::kPrime5, length);
  bool is_empty = range->length == Value::small_int(0);
  state = TupleHash::add(state, is_empty ? kNoneHash : number_hash(range->start));
  state = TupleHash::add(state, is_empty || range->length == Value::small_int(1) ? kNoneHash : number_hash(range->step));
  return TupleHash::finish(state, 3);
}

}  // namespace

uint64_t hash_of_numbers(const Value* numbers, uint64_t count) {
  uint64_t state = TupleHash::kPrime5;
  for (uint64_t index = 0; index < count; ++index) state = TupleHash::add(state, hash_small_int(numbers[index].small_int()));
  return TupleHash::finish(state, count);
}

namespace {

Fallible<uint64_t> hash_leaf_natively(Runtime& rt, Value value, bool* unhashable);

// By the __hash__ of a guest class or of one of the library.
Fallible<uint64_t> hash_by_class(Runtime& rt, Value value) {
  if (const MethodDef* method = find_library_method(rt, value, Dunder::kHash); method != nullptr) {
    Outcome hash = call_library_method(rt, method, value);
    int64_t number;
    if (hash.value().is_small_int()) return static_cast<uint64_t>(hash.value().small_int());
    if (!hash.ok() && hash.signal() != Signal::kNeedsGuest) return hash.take_failure();
    if (hash.ok() && is_int_not_bool(hash.value()) && int_fits_int64(hash.value(), &number)) {
      return static_cast<uint64_t>(number);
    }
  } else {
    Fallible<int64_t> by_leaf = hash_by_leaf(rt, value);
    if (by_leaf.ok()) return static_cast<uint64_t>(by_leaf.value());
    if (by_leaf.signal() != Signal::kNeedsGuest) return by_leaf.take_failure();
  }
  return rt.needs_guest(PreludeFunction::khash_object, {value});
}

// Everything but tuples and slices. *unhashable tells the caller, who knows the text, to raise.
Fallible<uint64_t> hash_leaf(Runtime& rt, Value value, bool* unhashable) {
  if (value.is_small_int()) return hash_small_int(value.small_int());
  if (!value.is_object()) return not_minus_one(number_hash(value));
  return has_guest_dunder(value, Dunder::kHash) ? hash_by_class(rt, value) : hash_leaf_natively(rt, value, unhashable);
}

Fallible<uint64_t> hash_leaf_natively(Runtime& rt, Value value, bool* unhashable) {
  Object* object = value.object();
  switch (object->kind) {
    case Kind::kStr:
      return hash_str(rt, value.as<Str>());
    case Kind::kBytes:
      return not_minus_one(bytes_session_hash(rt, value.as<Bytes>()));
    case Kind::kInt:
    case Kind::kFloat:
    case Kind::kBool:
      return not_minus_one(number_hash(value));
    case Kind::kComplex: {
      auto* complex = value.as<Complex>();
      Value real = TRY(make_float(rt, complex->real));
      Value imaginary = TRY(make_float(rt, complex->imaginary));
      return not_minus_one(number_hash(real) + 1000003ULL * number_hash(imaginary));
    }
    case Kind::kNone:
      return kNoneHash;
    case Kind::kSet:
      if (object->type->id == TypeId::kFrozenSet) return hash_frozenset(rt, value.as<Set>());
      *unhashable = true;
      return uint64_t{0};
    case Kind::kMemoryView:
      return not_minus_one(TRY(view_hash(rt, value.as<MemoryView>())));
    case Kind::kByteArray:
    case Kind::kCell:
    case Kind::kList:
    case Kind::kDict:
      *unhashable = true;
      return uint64_t{0};
    case Kind::kDictView:
      if (object->type == builtin_type(TypeId::kDictValues)) return identity_hash(rt, object);
      *unhashable = true;
      return uint64_t{0};
    case Kind::kRange:
      return hash_range(value.as<Range>());
    case Kind::kBoundMethod: {
      Value self = value.as<BoundMethod>()->self;
      Value function = value.as<BoundMethod>()->function;
      uint64_t self_hash = self.is_object() ? identity_hash(rt, self.object()) : number_hash(self);
      return not_minus_one(self_hash ^ (function.is_object() ? identity_hash(rt, function.object()) : 0));
    }
    case Kind::kNativeFunction: {
      auto* function = value.as<NativeFunction>();
      uint64_t hash = function->name == nullptr ? 0 : hash_str(rt, function->name);
      if (function->self.is_object()) hash ^= identity_hash(rt, function->self.object());
      return not_minus_one(hash);
    }
    case Kind::kTemporal:
      return temporal::hash(rt, value);
    case Kind::kPattern:
      return not_minus_one(regex::hash_of(rt, value.as<Pattern>()));
    case Kind::kCode:
      return hash_str(rt, value.as<Code>()->file_name);
    default:
      return identity_hash(rt, object);
  }
}

struct HashFrame {
  const Value* items;
  uint64_t count;
  uint64_t index;
  uint64_t state;
  bool is_slice;
};

// natively: the key's own class is not asked, only what a tuple holds.
Fallible<uint64_t> hash_nested(Runtime& rt, Value key, KeyRole role, bool natively) {
  WorkStack<HashFrame> frames(rt);
  Value current = key;
  for (;;) {
    uint64_t hash = 0;
    bool is_proxy = has_kind(current, Kind::kMappingProxy);
    if (is_proxy) current = current.as<MappingProxy>()->mapping;
    Kind kind = kind_of(current);
    bool asks_itself = natively && frames.empty() && !is_proxy;
    if ((kind == Kind::kTuple || kind == Kind::kSlice) && (asks_itself || !has_guest_dunder(current, Dunder::kHash))) {
      HashFrame frame;
      frame.is_slice = kind == Kind::kSlice;
      frame.items = frame.is_slice ? &current.as<Slice>()->start : current.as<Tuple>()->items();
      frame.count = frame.is_slice ? 3 : current.as<Tuple>()->length;
      frame.index = 0;
      frame.state = TupleHash::kPrime5;
      if (!frames.push(frame)) return rt.allocation_failure();
      TRY(rt.charge(1));
    } else {
      bool unhashable = false;
      bool direct = asks_itself && current.is_object();
      Fallible<uint64_t> leaf = direct ? hash_leaf_natively(rt, current, &unhashable) : hash_leaf(rt, current, &unhashable);
      if (__builtin_expect(!leaf.ok(), 0)) {
        // Inside tuples the whole key must be hashed by guest code.
        if (leaf.signal() == Signal::kNeedsGuest && !frames.empty())
          return rt.needs_guest(PreludeFunction::khash_tuple, {key});
        return leaf.take_failure();
      }
      if (unhashable) return raise_unhashable(rt, key, current, role);
      hash = leaf.value();
      if (frames.empty()) return hash;
      frames.top().state = TupleHash::add(frames.top().state, hash);
    }
    // Closes finished tuples, then takes the next element.
    while (frames.top().index == frames.top().count) {
      const HashFrame& done = frames.top();
      hash = done.is_slice ? TupleHash::finish(done.state) : TupleHash::finish(done.state, done.count);
      frames.pop();
      if (frames.empty()) return hash;
      frames.top().state = TupleHash::add(frames.top().state, hash);
    }
    HashFrame& frame = frames.top();
    if ((frame.index & 63) == 63) TRY(rt.charge(32));
    current = frame.items[frame.index++];
  }
}

constexpr uint64_t kUnchargedItems = 64;

// None, truth values, and what hashes by its identity and holds nothing. False: something else.
SANDBOA_NOINLINE bool hash_plain_object(Runtime& rt, const Object* object, uint64_t* hash) {
  switch (object->kind) {
    case Kind::kNone:
      *hash = kNoneHash;
      return true;
    case Kind::kBool:
      *hash = Value(object).is_true() ? 1 : 0;
      return true;
    case Kind::kInstance:
    case Kind::kType:
    case Kind::kFunction:
      if (object->type->guest_dunders.has(Dunder::kHash)) return false;
      *hash = identity_hash(rt, object);
      return true;
    default:
      return false;
  }
}

// What most keys that are tuples hold: strings, numbers that lie inline, and the above.
SANDBOA_ALWAYS_INLINE bool hash_plain(Runtime& rt, Value value, uint64_t* hash) {
  if (value.is_small_int()) {
    *hash = hash_small_int(value.small_int());
  } else if (is_exact_object(value, TypeId::kStr)) {
    *hash = hash_str(rt, value.as<Str>());
  } else if (!value.is_object()) {
    *hash = not_minus_one(number_hash(value));
  } else {
    return hash_plain_object(rt, value.object(), hash);
  }
  return true;
}

// Holds other values, or is what another is seen through.
bool is_nested(Value key) {
  Kind kind = kind_of(key);
  return kind == Kind::kTuple || kind == Kind::kSlice || kind == Kind::kMappingProxy;
}

}  // namespace

bool hash_plain_tuple(Runtime& rt, const Tuple* tuple, uint64_t* hash) {
  if (tuple->length > kUnchargedItems) return false;
  uint64_t state = TupleHash::kPrime5;
  for (uint64_t index = 0; index < tuple->length; ++index) {
    uint64_t lane;
    if (!hash_plain(rt, tuple->items()[index], &lane)) return false;
    state = TupleHash::add(state, lane);
  }
  *hash = TupleHash::finish(state, tuple->length);
  return true;
}

bool hash_by_identity_alone(Runtime& rt, Value key, uint64_t* hash) {
  if (has_guest_dunder(key, Dunder::kEq) || has_guest_dunder(key, Dunder::kHash)) return false;
  *hash = identity_hash(rt, key.object());
  return true;
}

SANDBOA_NOINLINE Fallible<uint64_t> hash_slow(Runtime& rt, Value key, KeyRole role) {
  uint64_t hash;
  if (has_kind(key, Kind::kInstance)) {
    return has_guest_dunder(key, Dunder::kHash) ? hash_by_class(rt, key) : identity_hash(rt, key.object());
  }
  if (is_exact_object(key, TypeId::kTuple) && hash_plain_tuple(rt, key.as<Tuple>(), &hash)) return hash;
  if (is_nested(key)) return hash_nested(rt, key, role, false);
  bool unhashable = false;
  Fallible<uint64_t> leaf = hash_leaf(rt, key, &unhashable);
  return leaf.ok() && unhashable ? raise_unhashable(rt, key, key, role) : leaf;
}

Fallible<uint64_t> hash_value(Runtime& rt, Value key) { return hash_of(rt, key, KeyRole::kPlain); }
Fallible<uint64_t> hash_natively(Runtime& rt, Value key) { return hash_nested(rt, key, KeyRole::kPlain, true); }
Fallible<uint64_t> hash_by_identity(Runtime& rt, Value value) {
  return value.is_object() ? identity_hash(rt, value.object()) : number_hash(value);
}

namespace {

// _hash_result(value): checks and folds what a guest __hash__ answered.
Outcome intrinsic_hash_result(Runtime& rt, const Arguments& args) {
  if (!is_int(args[0])) return rt.raise_type_error("__hash__ method should return an integer");
  int64_t hash = 0;
  if (!int_fits_int64(args[0], &hash)) hash = static_cast<int64_t>(number_hash(args[0]));
  return make_int(rt, hash == -1 ? -2 : hash);
}

// _hash_items(hashes): the hash of a tuple (or of a slice) whose elements have these hashes.
Outcome intrinsic_hash_items(Runtime& rt, const Arguments& args) {
  auto* hashes = args[0].as<List>();
  TRY(rt.charge(1 + hashes->length / 2));
  uint64_t state = TupleHash::kPrime5;
  for (uint32_t index = 0; index < hashes->length; ++index) {
    int64_t hash = 0;
    bool fits = is_int(hashes->items[index]) && int_fits_int64(hashes->items[index], &hash);
    if (!fits) return rt.raise_type_error("__hash__ method should return an integer");
    state = TupleHash::add(state, static_cast<uint64_t>(hash));
  }
  bool is_slice = args[1].is_true();
  return make_int(rt, static_cast<int64_t>(is_slice ? TupleHash::finish(state) : TupleHash::finish(state, hashes->length)));
}

constexpr MethodDef kHashMethods[] = {
    {"_hash_result", "value, /", intrinsic_hash_result, kNoEffects, "Prelude only."},
    {"_hash_items", "hashes, is_slice, /", checked<intrinsic_hash_items, "list, any">, kNoEffects, "Prelude only."},
};

}  // namespace

const std::span<const MethodDef> kHashIntrinsics(kHashMethods);

}  // namespace sandboa::runtime
