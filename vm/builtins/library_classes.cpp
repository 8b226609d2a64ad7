// Methods in C++ of classes of the library that need the VM: what abstract base classes answer to isinstance(), the hash
// of the members of an Enum, and what an attrgetter finds. Objects are looked at anew each time: guest code and snapshots
// may put anything there.
#include <algorithm>

#include "runtime/dict.h"
#include "runtime/library_methods.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/weak.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

// Members of abc._abc_data in the order of their names. The answers are dicts from id() to a reference; `now` is a list of
// the number of registrations so far, which all classes share.
enum AnswersMember : uint32_t { kPositive, kNegative, kNow, kRegistry, kVersion, kAnswersMembers };

bool is_remembered(Runtime& rt, Value answers, const Type* type) {
  if (!is_exact_object(answers, TypeId::kDict)) return false;
  auto number = static_cast<int64_t>(object_identity(rt, type));
  if (!Value::fits_small_int(number)) return false;
  PlainLookup found = dict_find_plain(rt, answers.as<Dict>(), Value::small_int(number));
  return found.entry != nullptr && has_kind(found.entry->value, Kind::kWeakRef) &&
         found.entry->value.as<WeakRef>()->target == type;
}

// True or false as the class has answered before; empty: to be asked again.
Value remembered_answer(Runtime& rt, const Type* cls, const Type* type) {
  Value data = cls->attributes == nullptr ? Value() : dict_find_str(rt, cls->attributes, shared_name("_abc_impl"));
  bool is_data = !data.is_empty() && has_kind(data, Kind::kInstance) && (data.object()->flags & kHasMembers) != 0 &&
                 data.object()->type->member_count >= kAnswersMembers;
  if (!is_data) return Value();
  if (is_remembered(rt, member_of(data.object(), kPositive), type)) return Value::true_value();
  Value now = member_of(data.object(), kNow);
  bool is_current = is_exact_object(now, TypeId::kList) && now.as<List>()->length == 1 &&
                    now.as<List>()->items[0] == member_of(data.object(), kVersion);
  return is_current && is_remembered(rt, member_of(data.object(), kNegative), type) ? Value::false_value() : Value();
}

Outcome check_instance(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(4));
  // Who has its own __class__ may say something else; who has its own __subclasscheck__ is asked by the twin.
  bool is_plain = has_kind(args[0], Kind::kType) && !has_guest_dunder(args[1], Dunder::kClass) &&
                  find_library_method(rt, args[0], Dunder::kSubclassCheck, 2) != nullptr;
  Value answer = is_plain ? remembered_answer(rt, args[0].as<Type>(), type_of(args[1])) : Value();
  return answer.is_empty() ? rt.needs_guest(PreludeFunction::kabc_instance_check, {args[0], args[1]}) : Outcome(answer);
}

Outcome check_subclass(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(4));
  bool are_classes = has_kind(args[0], Kind::kType) && has_kind(args[1], Kind::kType);
  Value answer = are_classes ? remembered_answer(rt, args[0].as<Type>(), args[1].as<Type>()) : Value();
  return answer.is_empty() ? rt.needs_guest(PreludeFunction::kabc_subclass_check, {args[0], args[1]}) : Outcome(answer);
}

Outcome hash_of_member(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2));
  static const Str* const kName = shared_name("_name_");
  bool is_instance = has_kind(args[0], Kind::kInstance) && args[0].as<Instance>()->shape != nullptr;
  Value name = is_instance ? find_own_attribute(static_cast<Vm&>(rt), args[0].as<Instance>(), kName) : Value();
  if (!is_exact_object(name, TypeId::kStr)) return rt.needs_guest(PreludeFunction::kenum_hash, {args[0]});
  return make_int(rt, static_cast<int64_t>(TRY(hash_value(rt, name))));
}

// A member by its name, from the dict that the class has, unless its metaclass has something of that name.
Outcome member_of_name(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(2));
  static const Str* const kMembers = shared_name("_member_map_");
  auto& vm = static_cast<Vm&>(rt);
  auto in_python = [&] { return rt.needs_guest(PreludeFunction::kenum_member, {args[0], args[1]}); };
  bool is_plain = has_kind(args[0], Kind::kType) && !has_guest_dunder(args[0], Dunder::kGetAttribute);
  const Tuple* metaclasses = is_plain ? args[0].object()->type->mro : nullptr;
  is_plain = metaclasses != nullptr &&
             std::all_of(metaclasses->items(), metaclasses->items() + metaclasses->length, [&](Value each) {
               return !each.as<Type>()->is_guest() || find_in_one_type(vm, each.as<Type>(), kMembers).is_empty();
             });
  Value members = is_plain ? find_in_one_type(vm, args[0].as<Type>(), kMembers) : Value();
  if (!is_exact_object(members, TypeId::kDict)) return in_python();
  Outcome found = dict_find(rt, members.as<Dict>(), args[1]);
  if (found.signal() == Signal::kRaise || found.signal() == Signal::kNeedsGuest) rt.pending_exception = Value();
  bool is_known = found.ok() && !found.value().is_empty();
  bool is_final = is_known || found.signal() == Signal::kTrap || found.signal() == Signal::kNeedsCollect;
  return is_final ? found : Outcome(in_python());
}

// What enum.property gives of a member: a getter is called as it is, the rest is for Python.
Outcome get_of_member(Runtime& rt, const Arguments& args) {
  bool is_asked = has_kind(args[0], Kind::kProperty) && !args[1].is_none();
  Value getter = is_asked ? args[0].as<Property>()->getter : Value();
  if (!getter.is_empty() && !getter.is_none()) return rt.needs_guest_call(getter, {args[1]});
  return rt.needs_guest(PreludeFunction::kenum_property_get, {args[0], args[1], args[2]});
}

// Members of operator.attrgetter: what it was made of, and a tuple of names for each of these.
enum GetterMember : uint32_t { kNames, kPaths, kGetterMembers };

// Where attributes lead, name by name.
Outcome walk_path(Runtime& rt, Value object, Value path) {
  if (!is_exact_object(path, TypeId::kTuple)) return SignalFailure{Signal::kNeedsGuest};
  for (uint64_t index = 0; index < path.as<Tuple>()->length; ++index) {
    Value name = path.as<Tuple>()->items()[index];
    if (!is_exact_object(name, TypeId::kStr)) return SignalFailure{Signal::kNeedsGuest};
    TRY(rt.charge(1));
    Outcome found = load_as_sites_know(static_cast<Vm&>(rt), object, name.as<Str>());
    if (found.signal() == Signal::kRaise) note_attribute(rt.pending_exception, object, name.as<Str>());
    object = TRY(found);
  }
  return object;
}

Outcome call_attribute_getter(Runtime& rt, const Arguments& args) {
  bool is_getter = has_kind(args[0], Kind::kInstance) && (args[0].object()->flags & kHasMembers) != 0 &&
                   args[0].object()->type->member_count >= kGetterMembers;
  Value paths = is_getter ? member_of(args[0].object(), kPaths) : Value();
  auto in_python = [&] { return rt.needs_guest(PreludeFunction::kattrgetter_call, {args[0], args[1]}); };
  if (!is_exact_object(paths, TypeId::kTuple) || paths.as<Tuple>()->length == 0) return in_python();
  uint64_t count = paths.as<Tuple>()->length;
  Tuple* all = count == 1 ? nullptr : TRY_NEW(rt, new_tuple(rt, count));
  for (uint64_t index = 0; index < count; ++index) {
    Outcome found = walk_path(rt, args[1], paths.as<Tuple>()->items()[index]);
    if (found.signal() == Signal::kNeedsGuest) return in_python();
    if (all == nullptr) return found;
    all->items()[index] = TRY(found);
  }
  return all;
}

constexpr MethodDef kEnumPropertyRows[] = {
    {"__get__", "self, instance, ownerclass=None, /", get_of_member, kNoEffects,
     "What reading the attribute of a member gives."},
};
constexpr MethodDef kAttributeGetterRows[] = {
    {"__call__", "self, obj, /", call_attribute_getter, kNoEffects, "Call self as a function."},
};
constexpr MethodDef kAbstractRows[] = {
    {"__instancecheck__", "cls, instance", check_instance, kNoEffects, "Whether an object counts as an instance."},
    {"__subclasscheck__", "cls, subclass", check_subclass, kNoEffects, "Whether a class counts as a subclass."},
};
constexpr MethodDef kEnumRows[] = {
    {"__hash__", "self, /", hash_of_member, kNoEffects, "Return hash(self)."},
};

constexpr MethodDef kEnumTypeRows[] = {
    {"__getitem__", "cls, name", member_of_name, kNoEffects, "Return the member of that name."},
};

}  // namespace

const LibraryMethods kEnumTypeMethods{"EnumType", kEnumTypeRows};
const LibraryMethods kAbstractClassMethods{"ABCMeta", kAbstractRows};
const LibraryMethods kEnumMethods{"Enum", kEnumRows};
const LibraryMethods kEnumPropertyMethods{"enum.property", kEnumPropertyRows};
const LibraryMethods kAttributeGetterMethods{"attrgetter", kAttributeGetterRows};

}  // namespace sandboa::vm
