#include "vm/class_layout.h"

#include <algorithm>
#include <mutex>
#include <vector>

#include "runtime/exceptions.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/type_changes.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::DictEntry;
using runtime::Dunder;
using runtime::DunderSet;
using runtime::Fallible;
using runtime::Kind;
using runtime::Outcome;
using runtime::SignalFailure;
using runtime::Str;
using runtime::Tuple;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

constexpr uint16_t kExtendsLayout = 0x1000;  // flag of a class that adds slots to the layout of its base

bool is_subclassable(const Type* type) { return type->is_guest() || (type->flags & Type::kSubclassable) != 0; }

// The nearest class, from `type` up, that adds to the layout of instances.
const Type* solid_base(const Type* type) {
  for (;; type = type->base) {
    if (type->base == nullptr) return type;
    if (type->is_guest()) {
      if ((type->flags & kExtendsLayout) != 0) return type;
    } else if (type->instance_kind != type->base->instance_kind || runtime::adds_fields(type)) {
      return type;
    }
  }
}

}  // namespace

Fallible<const Type*> winning_metaclass(Vm& vm, const Type* metaclass, const Tuple* bases) {
  TRY(vm.charge(bases->length));
  const Type* winner = metaclass;
  for (uint64_t index = 0; index < bases->length; ++index) {
    const Type* candidate = runtime::type_of(bases->items()[index]);
    if (runtime::is_subtype(winner, candidate)) continue;
    if (!runtime::is_subtype(candidate, winner)) {
      return vm.raise_type_error(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all "
          "its "
          "bases");
    }
    winner = candidate;
  }
  return winner;
}

Fallible<const Type*> layout_base(Vm& vm, const Tuple* bases) {
  const Type* winner = nullptr;
  const Type* best = nullptr;
  for (uint64_t index = 0; index < bases->length; ++index) {
    Value base = bases->items()[index];
    if (!runtime::has_kind(base, Kind::kType)) return vm.raise_type_error("bases must be types");
    auto* type = base.as<Type>();
    if (!is_subclassable(type)) {
      return vm.raise_type_error("type '%s' is not an acceptable base type", runtime::type_name(type));
    }
    const Type* candidate = solid_base(type);
    if (winner == nullptr || (candidate != winner && runtime::is_subtype(candidate, winner))) {
      winner = candidate;
      best = type;
    } else if (!runtime::is_subtype(winner, candidate)) {
      return vm.raise_type_error("multiple bases have instance lay-out conflict");
    }
  }
  return best;
}

// ---- order of resolution

namespace {

// One of the lists that the C3 merge takes heads from.
struct Sequence {
  const Value* items;
  uint64_t count;
  uint64_t position;
  Value head() const { return items[position]; }
  bool empty() const { return position == count; }
  bool has_in_tail(Value type) const {
    for (uint64_t index = position + 1; index < count; ++index) {
      if (items[index] == type) return true;
    }
    return false;
  }
};

class Merge {
 public:
  Merge(Vm& vm, const Tuple* bases) : vm_(vm), bases_(bases) {}

  Fallible<bool> run(std::vector<Value>& order) {
    std::vector<std::vector<Value>> chains(bases_->length);  // of builtin bases, which have no mro tuple
    for (uint64_t index = 0; index < bases_->length; ++index) {
      auto* base = bases_->items()[index].as<Type>();
      TRY(check_once(index));
      if (base->mro != nullptr) {
        sequences_.push_back({base->mro->items(), base->mro->length, 0});
        continue;
      }
      for (const Type* step = base; step != nullptr; step = step->base) chains[index].push_back(step);
      sequences_.push_back({chains[index].data(), chains[index].size(), 0});
    }
    sequences_.push_back({bases_->items(), bases_->length, 0});
    for (;;) {
      Value next = TRY(find_head());
      if (next.is_empty()) return true;
      order.push_back(next);
      for (Sequence& sequence : sequences_) {
        if (!sequence.empty() && sequence.head() == next) ++sequence.position;
      }
    }
  }

 private:
  Fallible<bool> check_once(uint64_t index) {
    TRY(vm_.charge(1 + index / 8));
    for (uint64_t earlier = 0; earlier < index; ++earlier) {
      if (bases_->items()[earlier] == bases_->items()[index]) {
        return vm_.raise_type_error("duplicate base class %s", runtime::short_type_name(bases_->items()[index].as<Type>()));
      }
    }
    return true;
  }

  // The first head that no other sequence still has behind its own. Empty: all are used up.
  Outcome find_head() {
    bool finished = true;
    for (const Sequence& candidate : sequences_) {
      if (candidate.empty()) continue;
      finished = false;
      bool blocked = false;
      for (const Sequence& other : sequences_) {
        TRY(vm_.charge(1 + (other.count - other.position) / 8));
        if (!other.has_in_tail(candidate.head())) continue;
        blocked = true;
        break;
      }
      if (!blocked) return candidate.head();
    }
    if (finished) return Value();
    return raise_inconsistent();
  }

  SignalFailure raise_inconsistent() {
    std::string names;
    std::vector<Value> seen;
    for (const Sequence& sequence : sequences_) {
      if (sequence.empty()) continue;
      bool again = false;
      for (Value earlier : seen) again |= earlier == sequence.head();
      if (again) continue;
      seen.push_back(sequence.head());
      if (!names.empty()) names += ", ";
      names += runtime::short_type_name(sequence.head().as<Type>());
    }
    return vm_.raise_type_error("Cannot create a consistent method resolution order (MRO) for bases %s", names.c_str());
  }

  Vm& vm_;
  const Tuple* bases_;
  std::vector<Sequence> sequences_;
};

}  // namespace

Outcome linearize(Vm& vm, const Type* type, const Tuple* bases) {
  auto* first = bases->items()[0].as<Type>();
  if (bases->length == 1 && first->mro != nullptr) {  // the usual case: what the only base has
    const Tuple* rest = first->mro;
    TRY(vm.charge(rest->length / 8));
    Tuple* order = TRY_NEW(vm, runtime::new_tuple(vm, rest->length + 1));
    order->items()[0] = type;
    std::copy_n(rest->items(), rest->length, order->items() + 1);
    return order;
  }
  if (bases->length == 1) {
    Tuple* order = TRY_NEW(vm, runtime::new_tuple(vm, uint64_t{first->depth} + 2));
    Value* place = order->items();
    *place = type;
    for (const Type* step = first; step != nullptr; step = step->base) *++place = step;
    return order;
  }
  std::vector<Value> order;
  order.push_back(type);
  TRY(Merge(vm, bases).run(order));
  return TRY_NEW(vm, runtime::new_tuple_of(vm, order.data(), order.size()));
}

// ---- special methods

namespace {

// What a builtin class answers itself, so that a guest class behind it in the order does not. Looked up once in a process.
const DunderSet& provided_by(const Type* type) {
  struct Provided {
    std::once_flag once;
    DunderSet set;
  };
  static Provided all[static_cast<size_t>(runtime::TypeId::kCount)];
  Provided& provided = all[static_cast<size_t>(type->id)];
  std::call_once(provided.once, [&] {
    for (int index = 0; index < runtime::kDunderCount; ++index) {
      auto dunder = static_cast<Dunder>(index);
      if (!runtime::find_in_builtin_type(type, runtime::dunder_name(dunder)).is_empty()) provided.set.add(dunder);
    }
  });
  return provided.set;
}

}  // namespace

void note_dunders(Type* type) {
  type->own_dunders = {};
  uint32_t position = 0;
  Dict* attributes = type->attributes;
  while (DictEntry* entry = runtime::next_entry(attributes->table, attributes->entry_count, &position)) {
    if (!runtime::has_kind(entry->key, Kind::kStr)) continue;
    Dunder dunder = runtime::find_dunder(entry->key.as<Str>());
    if (dunder != Dunder::kCount) type->own_dunders.add(dunder);
  }
  inherit_dunders(type);
}

void inherit_dunders(Type* type) {
  type->guest_dunders = type->own_dunders;
  DunderSet taken = type->own_dunders;
  for (uint64_t index = 1; index < type->mro->length; ++index) {
    auto* step = type->mro->items()[index].as<Type>();
    for (int word = 0; word < 2; ++word) type->guest_dunders.bits[word] |= step->own_dunders.bits[word] & ~taken.bits[word];
    if (step->is_guest()) {
      taken.add(step->own_dunders);
    } else if (index + 1 < type->mro->length && step->base != nullptr) {
      // Only a class behind it could lose to it; `object` comes last.
      bool guest_follows = false;
      for (uint64_t later = index + 1; later < type->mro->length; ++later) {
        guest_follows |= type->mro->items()[later].as<Type>()->is_guest();
      }
      if (guest_follows) taken.add(provided_by(step));
    }
  }
}

// ---- layout and __slots__

namespace {

// A private name as the compiler would write it in the class's body (Python reference, 6.2.1).
Outcome mangled_name(Vm& vm, Str* name, const Str* class_name) {
  std::string text = runtime::to_utf8(name);
  std::string owner = runtime::to_utf8(class_name);
  size_t first = owner.find_first_not_of('_');
  if (!text.starts_with("__") || text.ends_with("__") || first == std::string::npos) return name;
  return runtime::make_str(vm, "_" + owner.substr(first) + text);
}

bool base_has_dict(const Type* base) {
  if (base->is_guest()) return (base->flags & Type::kHasDict) != 0;
  switch (base->instance_kind) {
    case Kind::kException:
    case Kind::kType:
    case Kind::kModule:
    case Kind::kStaticMethod:
    case Kind::kClassMethod:
      return true;
    default:
      return false;
  }
}

bool base_has_weakref(const Type* base) {
  if (base->is_guest()) return (base->flags & Type::kHasWeakref) != 0;
  return base->instance_kind == Kind::kSet || base->instance_kind == Kind::kType || base->instance_kind == Kind::kModule;
}

// Instances of varying size have no place for the list of weak references.
bool takes_weakref(Kind kind) { return kind != Kind::kInt && kind != Kind::kTuple && kind != Kind::kBytes; }

class SlotReader {
 public:
  SlotReader(Vm& vm, Type* type, Dict* attributes, bool has_module)
      : vm_(vm), type_(type), attributes_(attributes), has_module_(has_module) {}

  bool wants_dict = false;
  bool wants_weakref = false;
  std::vector<Value> names;

  Fallible<bool> read(Value slots) {
    if (runtime::has_kind(slots, Kind::kStr)) return add(slots);
    const Value* items = nullptr;
    uint64_t count = 0;
    if (runtime::has_kind(slots, Kind::kTuple)) {
      items = slots.as<Tuple>()->items();
      count = slots.as<Tuple>()->length;
    } else if (runtime::has_kind(slots, Kind::kList)) {
      items = slots.as<runtime::List>()->items;
      count = slots.as<runtime::List>()->length;
    } else {
      bool is_dict = runtime::has_kind(slots, Kind::kDict);
      if (!is_dict && !runtime::has_kind(slots, Kind::kSet)) return SignalFailure{runtime::Signal::kNeedsGuest};
      auto* table = is_dict ? slots.as<Dict>()->table : slots.as<runtime::Set>()->table;
      uint32_t end = is_dict ? slots.as<Dict>()->entry_count : slots.as<runtime::Set>()->entry_count;
      uint32_t position = 0;
      while (DictEntry* entry = runtime::next_entry(table, end, &position)) TRY(add(entry->key));
      return true;
    }
    TRY(vm_.charge(count));
    for (uint64_t index = 0; index < count; ++index) TRY(add(items[index]));
    return true;
  }

 private:
  Fallible<bool> add(Value item) {
    if (!runtime::has_kind(item, Kind::kStr)) {
      return vm_.raise_type_error("__slots__ items must be strings, not '%s'", runtime::type_name(item));
    }
    auto* name = item.as<Str>();
    if (!TRY(runtime::str_is_identifier(vm_, name)).is_true()) {
      return vm_.raise_type_error("__slots__ must be identifiers");
    }
    if (runtime::str_equal(name, runtime::dunder_name(Dunder::kDict))) {
      if (wants_dict || base_has_dict(type_->base))
        return vm_.raise_type_error("__dict__ slot disallowed: we already got one");
      wants_dict = true;
      return true;
    }
    if (runtime::str_equal(name, runtime::dunder_name(Dunder::kWeakref))) {
      if (wants_weakref || base_has_weakref(type_->base)) {
        return vm_.raise_type_error("__weakref__ slot disallowed: we already got one");
      }
      wants_weakref = true;
      return true;
    }
    // A slot that nobody sees: the class's own __module__ stands in its place.
    if (!has_module_ && runtime::str_equal(name, runtime::dunder_name(Dunder::kModule))) return true;
    Value key = TRY(mangled_name(vm_, name, type_->name));
    bool allowed = runtime::str_equal(name, runtime::dunder_name(Dunder::kQualname)) ||
                   runtime::str_equal(name, runtime::dunder_name(Dunder::kClassCell));
    if (!allowed && !runtime::dict_find_str(vm_, attributes_, key.as<Str>()).is_empty()) {
      return vm_.raise_value_error("'%s' in __slots__ conflicts with class variable",
                                   runtime::to_utf8(key.as<Str>()).c_str());
    }
    for (Value earlier : names) {  // the same name twice is one slot too many, but harmless
      if (runtime::str_equal(earlier.as<Str>(), key.as<Str>())) return true;
    }
    TRY(vm_.charge(1 + names.size() / 8));
    names.push_back(key);
    return true;
  }

  Vm& vm_;
  Type* type_;
  Dict* attributes_;
  bool has_module_;
};

bool takes_slots(Kind kind) {
  return kind != Kind::kInt && kind != Kind::kTuple && kind != Kind::kBytes && kind != Kind::kType;
}

bool any_base_has(const Type* type, uint16_t flag) {
  for (uint64_t index = 0; index < type->bases->length; ++index) {
    if ((type->bases->items()[index].as<Type>()->flags & flag) != 0) return true;
  }
  return false;
}

constexpr uint64_t kMaxMembers = 4096;

}  // namespace

Fallible<InstancePlaces> lay_out_instances(Vm& vm, Type* type, ClassNamespace& names, bool has_module) {
  const Type* base = type->base;
  bool base_is_guest = base->is_guest();
  uint64_t count = base_is_guest ? base->member_count : 0;
  type->dict_member = base_is_guest ? base->dict_member : -1;
  bool has_dict = any_base_has(type, Type::kHasDict);
  Value slots = names.find(vm, Dunder::kSlots);
  SlotReader reader(vm, type, names.dict, has_module);
  if (slots.is_empty()) {
    has_dict = true;
  } else {
    TRY(reader.read(slots));
    has_dict |= reader.wants_dict;
    bool is_empty = reader.names.empty() && !reader.wants_dict && !reader.wants_weakref;
    if (!is_empty && !takes_slots(type->instance_kind)) {
      return vm.raise_type_error("nonempty __slots__ not supported for subtype of '%s'", runtime::type_name(base));
    }
    std::sort(reader.names.begin(), reader.names.end(),
              [](Value a, Value b) { return runtime::str_compare(a.as<Str>(), b.as<Str>()) < 0; });
    if (count + reader.names.size() > kMaxMembers) return vm.raise(TypeId::kMemoryError, "too many __slots__");
    for (Value name : reader.names) {
      auto* member = TRY_NEW(vm, vm.allocate<runtime::Member>(TypeId::kSlotDescriptor, Kind::kMember));
      member->owner = type;
      member->name = name.as<Str>();
      member->index = static_cast<uint32_t>(count++);
      TRY(runtime::dict_set(vm, names.dict, name, member));
      Dunder dunder = runtime::find_dunder(member->name);
      if (dunder != Dunder::kCount) names.special.add(dunder);
    }
    if (!reader.names.empty()) type->flags |= kExtendsLayout;
  }
  // Instances, exceptions and classes have a place for their attributes already.
  bool stores_apart = type->instance_kind == Kind::kInstance || type->instance_kind == Kind::kException ||
                      type->instance_kind == Kind::kType || type->instance_kind == Kind::kModule;
  if (has_dict && !stores_apart && type->dict_member < 0) type->dict_member = static_cast<int16_t>(count++);
  if (has_dict) type->flags |= Type::kHasDict;
  bool wants_weakref = slots.is_empty() || reader.wants_weakref || any_base_has(type, Type::kHasWeakref);
  bool has_weakref = base_has_weakref(base) || (wants_weakref && takes_weakref(type->instance_kind));
  if (has_weakref) type->flags |= Type::kHasWeakref;
  type->member_count = static_cast<uint16_t>(count);
  return InstancePlaces{has_dict && !base_has_dict(base), has_weakref && !base_has_weakref(base)};
}

}  // namespace sandboa::vm
