// getattr and its sisters, isinstance, issubclass, dir, vars.
#include "vm/attributes.h"
#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "runtime/exceptions.h"
#include "runtime/generics.h"
#include "runtime/library_methods.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"
#include "vm/builtins/plain_instances.h"
#include "vm/builtins/tables.h"
#include "vm/class_layout.h"
#include "vm/classes.h"
#include "vm/modules.h"
#include "vm/namespaces.h"
#include "vm/shapes.h"
#include "vm/type_changes.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

Outcome load_by_name(Runtime& rt, Value object, Value name) {
  TRY(check_name(rt, name));
  // Names that are made for one call are not worth being remembered.
  Outcome found = name.object()->is_shared() ? load_as_sites_know(vm_of(rt), object, name.as<Str>())
                                             : load_attribute(vm_of(rt), object, name.as<Str>());
  if (found.signal() == Signal::kRaise) note_attribute(rt.pending_exception, object, name.as<Str>());
  return found;
}

// Whether an outcome is an AttributeError; if so, forgets it.
bool took_attribute_error(Runtime& rt, const Outcome& outcome) {
  if (outcome.signal() != Signal::kRaise || !is_instance(rt.pending_exception, TypeId::kAttributeError)) return false;
  rt.pending_exception = Value();
  return true;
}

// Whether a module of its own accord answers for names that it does not have.
Fallible<bool> has_names_on_demand(Vm& vm, Value object) {
  if (!has_kind(object, Kind::kModule)) return false;
  Value names = TRY(module_namespace(vm, object.as<Module>()));
  return !dict_find_str(vm, names.as<Dict>(), dunder_name(Dunder::kGetAttr)).is_empty();
}

// The attribute; empty where there is none, without an AttributeError being made only to be forgotten.
Outcome find_by_name(Runtime& rt, Value object, Value name) {
  if (!has_kind(name, Kind::kStr)) TRY(check_name(rt, name));
  if (!object.is_object()) {  // a number: nobody has a say in what it has
    const Type* type = type_of(object);
    Value on_class = find_in_builtin_type(type, name.as<Str>());
    if (on_class.is_empty() && !str_equal(name.as<Str>(), dunder_name(Dunder::kClass))) return Value();
    if (!on_class.is_empty()) return bind_builtin_descriptor(vm_of(rt), on_class, object, type);
  }
  bool has_hook = may_ask_guest(object) &&
                  (has_guest_dunder(object, Dunder::kGetAttribute) || has_guest_dunder(object, Dunder::kGetAttr));
  bool is_asked =
      has_hook || TRY(has_names_on_demand(vm_of(rt), object)) || str_equal(name.as<Str>(), dunder_name(Dunder::kClass));
  Outcome found = is_asked ? load_by_name(rt, object, name) : find_attribute(vm_of(rt), object, name.as<Str>());
  if (__builtin_expect(found.ok(), 1)) return found;
  return took_attribute_error(rt, found) ? Outcome(Value()) : found;
}

Outcome builtin_getattr(Runtime& rt, const Arguments& args) {
  if (args[2].is_empty()) return load_by_name(rt, args[0], args[1]);
  Value found = TRY(find_by_name(rt, args[0], args[1]));
  return found.is_empty() ? args[2] : found;
}
Outcome builtin_hasattr(Runtime& rt, const Arguments& args) {
  return Value::boolean(!TRY(find_by_name(rt, args[0], args[1])).is_empty());
}
Outcome builtin_setattr(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[1]));
  return store_attribute(vm_of(rt), args[0], args[1].as<Str>(), args[2]);
}
Outcome builtin_delattr(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[1]));
  return delete_attribute(vm_of(rt), args[0], args[1].as<Str>());
}
Outcome intrinsic_type_name(Runtime& rt, const Arguments& args) { return make_str(rt, type_name(args[0].as<Type>())); }
Outcome intrinsic_qualified_type_name(Runtime& rt, const Arguments& args) {
  std::string name;
  append_qualified_type_name(name, args[0].as<Type>());
  return make_str(rt, name);
}
Outcome intrinsic_load_attribute(Runtime& rt, const Arguments& args) { return load_by_name(rt, args[0], args[1]); }

// _note_attribute(exception, object, name): the exception comes out of reading object.name.
Outcome intrinsic_note_attribute(Runtime&, const Arguments& args) {
  note_attribute(args[0], args[1], args[2].as<Str>());
  return Value::none();
}

// The same where a call looks for its method: CPython looks for itself then, but where objects have a way of their own to
// find attributes.
Outcome intrinsic_note_called_attribute(Runtime&, const Arguments& args) {
  Value object = args[1];
  bool has_own_way = has_guest_dunder(object, Dunder::kGetAttr) || has_guest_dunder(object, Dunder::kGetAttribute) ||
                     has_kind(object, Kind::kType) || has_kind(object, Kind::kModule) || has_kind(object, Kind::kSuper);
  if (has_own_way) note_attribute(args[0], object, args[2].as<Str>());
  return Value::none();
}

// Whether guest code has a say in isinstance(object, cls) or issubclass(object, cls).
bool is_checked_by_guest(Value object, Value cls, Dunder check) {
  bool is_asked = !has_kind(cls, Kind::kTuple) && has_guest_dunder(cls, check);
  return is_asked || has_guest_dunder(object, Dunder::kClass);
}

// The classes in a class or in nested tuples of classes; stops at the first that `test` accepts.
template <class Test>
Fallible<bool> any_class(Runtime& rt, Value object, Value classes, Dunder check, Test test) {
  WorkStack<Value, 16> work(rt);
  if (!work.push(classes)) return rt.allocation_failure();
  while (!work.empty()) {
    TRY(rt.charge(1));
    Value next = work.top();
    work.pop();
    if (is_checked_by_guest(object, next, check)) return SignalFailure{Signal::kNeedsGuest};  // the twin does it all
    if (has_kind(next, Kind::kType)) {
      if (test(next.as<Type>())) return true;
    } else if (has_kind(next, Kind::kTuple)) {
      auto* tuple = next.as<Tuple>();
      TRY(rt.charge(tuple->length));
      for (uint64_t index = tuple->length; index-- > 0;) {
        if (!work.push(tuple->items()[index])) return rt.allocation_failure();
      }
    } else if (has_kind(next, Kind::kUnion)) {
      Tuple* parts = next.as<UnionType>()->args;
      TRY(rt.charge(parts->length));
      for (uint64_t index = parts->length; index-- > 0;) {
        if (!work.push(parts->items()[index])) return rt.allocation_failure();
      }
    } else if (has_kind(next, Kind::kGenericAlias)) {
      if (next.object()->type->id == TypeId::kGenericAlias) {
        return rt.raise_type_error("%s() argument 2 cannot be a parameterized generic",
                                   check == Dunder::kInstanceCheck ? "isinstance" : "issubclass");
      }
      return rt.raise_type_error("Subscripted generics cannot be used with class and instance checks");
    } else {
      return rt.raise_type_error(check == Dunder::kInstanceCheck
                                     ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                                     : "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
  }
  return false;
}

// What a class whose metaclass has a check in C++ answers; kNeedsGuest: nothing, or it asks for guest code.
Outcome ask_class_of_library(Runtime& rt, Value cls, Value object, Dunder check) {
  const MethodDef* method = is_of_guest_class(cls) ? find_library_method(rt, cls, check, 2) : nullptr;
  if (method == nullptr) return SignalFailure{Signal::kNeedsGuest};
  const Value asked[] = {cls, object};
  return method->code(rt, Arguments{asked, {}, nullptr});
}

Outcome builtin_isinstance(Runtime& rt, const Arguments& args) {
  const Type* type = type_of(args[0]);
  bool plain = has_kind(args[1], Kind::kType) && !is_checked_by_guest(args[0], args[1], Dunder::kInstanceCheck);
  if (plain) return Value::boolean(is_subtype(type, args[1].as<Type>()));
  if (args[1] == Value(type)) return Value::true_value();
  Outcome answer = ask_class_of_library(rt, args[1], args[0], Dunder::kInstanceCheck);
  if (answer.signal() != Signal::kNeedsGuest) return answer;
  return Value::boolean(
      TRY(any_class(rt, args[0], args[1], Dunder::kInstanceCheck, [&](const Type* cls) { return is_subtype(type, cls); })));
}
Outcome builtin_issubclass(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kType) && !has_guest_dunder(args[1], Dunder::kSubclassCheck)) {
    return rt.raise_type_error("issubclass() arg 1 must be a class");
  }
  Outcome answer = ask_class_of_library(rt, args[1], args[0], Dunder::kSubclassCheck);
  if (answer.signal() != Signal::kNeedsGuest) return answer;
  return Value::boolean(TRY(any_class(rt, Value(), args[1], Dunder::kSubclassCheck, [&](const Type* cls) {
    return has_kind(args[0], Kind::kType) && is_subtype(args[0].as<Type>(), cls);
  })));
}

// What a class says about an object that isinstance() has not settled: _subtype(cls, ancestor).
Outcome intrinsic_subtype(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kType) || !has_kind(args[1], Kind::kType)) return Value::false_value();
  TRY(rt.charge(1));
  return Value::boolean(is_subtype(args[0].as<Type>(), args[1].as<Type>()));
}

// _find_special(object, name): the special method of a guest class, bound; None if there is none.
Outcome intrinsic_find_special(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  auto* name = args[1].as<Str>();
  Dunder dunder = find_dunder(name);
  if (dunder != Dunder::kCount && !has_guest_dunder(args[0], dunder)) return Value::none();
  Value found = find_type_attribute(vm, type_of(args[0]), name);
  return found.is_empty() ? Outcome(Value::none()) : bind_descriptor(vm, found, args[0], type_of(args[0]));
}

// _bind_special(object, name): a special method, builtin ones too, looked up on the class and bound.
Outcome intrinsic_bind_special(Runtime& rt, const Arguments& args) {
  Value found = find_type_attribute(vm_of(rt), type_of(args[0]), args[1].as<Str>());
  if (found.is_empty()) {
    return rt.raise_attribute_error(args[0], args[1], "'%.100s' object has no attribute '%s'", type_name(args[0]),
                                    to_utf8(args[1].as<Str>()).c_str());
  }
  return bind_descriptor(vm_of(rt), found, args[0], type_of(args[0]));
}

// _find_own(cls, name, default): what stands in the class's own namespace.
Outcome intrinsic_find_own(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) return args[2];
  Value found = find_in_one_type(vm_of(rt), args[0].as<Type>(), args[1].as<Str>());
  return found.is_empty() ? args[2] : found;
}

// _class_items(cls): names and values of its namespace, in pairs.
Outcome intrinsic_class_items(Runtime& rt, const Arguments& args) {
  Dict* attributes = args[0].as<Type>()->attributes;
  List* items = TRY_NEW(rt, new_list(rt, 2 * attributes->live_count));
  uint32_t position = 0;
  TRY(rt.charge(attributes->entry_count));
  while (DictEntry* entry = next_entry(attributes->table, attributes->entry_count, &position)) {
    TRY(list_append(rt, items, entry->key));
    TRY(list_append(rt, items, entry->value));
  }
  return items;
}

Outcome intrinsic_winning_metaclass(Runtime& rt, const Arguments& args) {
  return TRY(winning_metaclass(vm_of(rt), args[0].as<Type>(), args[1].as<Tuple>()));
}

Outcome intrinsic_instance_like(Runtime& rt, const Arguments& args) {
  const Type* type = args[0].as<Type>();
  // Of several kinds where the class is one of iterators. What guest code adds to an instance is not copied.
  bool is_plain_instance = has_kind(args[1], Kind::kInstance) || type->instance_kind == Kind::kInstance;
  if (type->id != type_of(args[1])->id || is_plain_instance) {
    return rt.raise_type_error("what a class derives from expected");
  }
  return instance_like(vm_of(rt), args[0].as<Type>(), args[1]);
}

Outcome intrinsic_set_order(Runtime& rt, const Arguments& args) {
  return set_order(vm_of(rt), args[0].as<Type>(), args[1].as<Tuple>());
}

Outcome intrinsic_matches_itself(Runtime&, const Arguments& args) {
  return Value::boolean(has_kind(args[0], Kind::kType) && matches_itself(args[0].as<Type>()));
}

Outcome intrinsic_cell_is_empty(Runtime&, const Arguments& args) {
  return Value::boolean(args[0].as<Cell>()->value.is_empty());
}

Outcome builtin_vars(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return locals_of_frame(vm_of(rt), visible_frame(vm_of(rt)));
  Outcome found = load_attribute(vm_of(rt), args[0], dunder_name(Dunder::kDict));
  if (took_attribute_error(rt, found)) return rt.raise_type_error("vars() argument must have __dict__ attribute");
  return found;
}

Outcome add_keys(Runtime& rt, Dict* names, Dict* source) {
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(source->table, source->entry_count, &position)) {
    TRY(dict_set(rt, names, entry->key, Value::none()));
  }
  return Value::none();
}

Outcome add_names_of_class(Runtime& rt, Dict* names, const Type* type) {
  if (type->attributes != nullptr) TRY(add_keys(rt, names, type->attributes));
  for (uint32_t index = 0; type->methods != nullptr && index < type->methods->count; ++index) {
    TRY(dict_set(rt, names, type->methods->ordered[index].name, Value::none()));
  }
  return Value::none();
}

// Of a class and what it derives from.
Outcome add_class_names(Runtime& rt, Dict* names, const Type* type) {
  if (type->mro == nullptr) {
    for (; type != nullptr; type = type->base) TRY(add_names_of_class(rt, names, type));
    return Value::none();
  }
  TRY(rt.charge(type->mro->length));
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    TRY(add_names_of_class(rt, names, type->mro->items()[index].as<Type>()));
  }
  return Value::none();
}

Outcome add_own_names(Runtime& rt, Dict* names, Value object) {
  if (has_kind(object, Kind::kType)) {
    TRY(add_class_names(rt, names, object.as<Type>()));
  } else {
    TRY(add_class_names(rt, names, type_of(object)));
    if (has_kind(object, Kind::kInstance) && object.as<Instance>()->shape != nullptr) {
      Value own = TRY(own_attributes(vm_of(rt), object.as<Instance>()));
      TRY(add_keys(rt, names, own.as<Dict>()));
    } else if (object.is_object() && (object.object()->flags & kHasMembers) != 0 &&
               object.object()->type->dict_member >= 0) {
      Value own = member_of(object.object(), static_cast<uint32_t>(object.object()->type->dict_member));
      if (!own.is_empty()) TRY(add_keys(rt, names, own.as<Dict>()));
    } else if (has_kind(object, Kind::kException) && object.as<Exception>()->attributes != nullptr) {
      TRY(add_keys(rt, names, object.as<Exception>()->attributes));
    }
  }
  return Value::none();
}

// dir() of a module, or of what is bound where it is called (module empty).
Outcome names_of_namespace(Vm& vm, Value module) {
  bool is_module = !module.is_empty();
  Value space = is_module ? TRY(module_namespace(vm, module.as<Module>())) : TRY(locals_of_frame(vm, visible_frame(vm)));
  if (!has_kind(space, Kind::kDict)) {
    Value keys = TRY(load_attribute(vm, space, TRY(make_str(vm, "keys")).as<Str>()));
    return vm.needs_guest(PreludeFunction::kmodule_names, {keys});
  }
  Value own = is_module ? dict_find_str(vm, space.as<Dict>(), dunder_name(Dunder::kDir)) : Value();
  if (!own.is_empty()) return vm.needs_guest(PreludeFunction::kmodule_names, {own});
  Dict* names = TRY_NEW(vm, new_dict(vm));
  TRY(add_keys(vm, names, space.as<Dict>()));
  List* list = TRY_NEW(vm, new_list(vm, names->live_count));
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(names->table, names->entry_count, &position)) TRY(list_append(vm, list, entry->key));
  TRY(sort_values(vm, nullptr, list->items, list->length, false));
  return list;
}

Outcome builtin_dir(Runtime& rt, const Arguments& args) {
  bool has_own = !args[0].is_empty() && has_guest_dunder(args[0], Dunder::kDir);
  if (!has_own && (args[0].is_empty() || has_kind(args[0], Kind::kModule))) return names_of_namespace(vm_of(rt), args[0]);
  if (has_own) return rt.needs_guest(PreludeFunction::kdir_guest, {args[0]});
  Value names = TRY(names_of_attributes(vm_of(rt), args[0]));
  TRY(sort_values(rt, nullptr, names.as<List>()->items, names.as<List>()->length, false));
  return names;
}

constexpr MethodDef kAttributeRows[] = {
    {"getattr", "object, name, default=?, /", builtin_getattr, kNoEffects,
     "What an object has under a name; with a default, that instead of an AttributeError.", PreludeFunction::kgetattr_guest},
    {"hasattr", "obj, name, /", builtin_hasattr, kNoEffects, "Whether obj.name exists.", PreludeFunction::khasattr_guest},
    {"setattr", "obj, name, value, /", builtin_setattr, kMutates, "Sets the named attribute on the given object.",
     PreludeFunction::ksetattr_guest},
    {"delattr", "obj, name, /", builtin_delattr, kMutates, "The statement `del obj.name` for a name that is computed.",
     PreludeFunction::kdelattr_guest},
    {"isinstance", "obj, class_or_tuple, /", builtin_isinstance, kNoEffects,
     "Whether an object's class is one of these or derives from one.", PreludeFunction::kisinstance_guest},
    {"issubclass", "cls, class_or_tuple, /", builtin_issubclass, kNoEffects,
     "Whether a class is one of these or derives from one.", PreludeFunction::kissubclass_guest},
    {"vars", "object=?, /", builtin_vars, kNoEffects, "The __dict__ of an object; without one, what locals() says.",
     PreludeFunction::kvars_guest},
    {"dir", "object=?, /", builtin_dir, kAllocates, "The names of an object's attributes, or of those bound here, sorted."},
};

Outcome intrinsic_lacks_own_attribute(Runtime& rt, const Arguments& args) {
  return Value::boolean(lacks_own_attribute(vm_of(rt), args[0], args[1]));
}
Outcome intrinsic_keep_own_attribute(Runtime& rt, const Arguments& args) {
  return Value::boolean(TRY(keep_own_attribute(vm_of(rt), args[0], args[1], args[2])));
}

constexpr MethodDef kAttributeIntrinsicRows[] = {
    {"_lacks_own_attribute", "instance, name, /", intrinsic_lacks_own_attribute, kNoEffects,
     "Whether a plain instance without a dict has no attribute of that name of its own."},
    {"_keep_own_attribute", "instance, name, value, /", intrinsic_keep_own_attribute, kMutates,
     "Gives such an instance an attribute of its own; whether it is one."},
    {"_load_attribute", "object, name, /", intrinsic_load_attribute, kNoEffects, "Prelude only."},
    {"_note_attribute", "exception, object, name, /", checked<intrinsic_note_attribute, "any, any, str">, kMutates,
     "Prelude only."},
    {"_note_called_attribute", "exception, object, name, /", checked<intrinsic_note_called_attribute, "any, any, str">,
     kMutates, "Prelude only."},
    {"_subtype", "cls, ancestor, /", intrinsic_subtype, kNoEffects, "Prelude only."},
    {"_find_special", "object, name, /", checked<intrinsic_find_special, "any, str">, kNoEffects, "Prelude only."},
    {"_bind_special", "object, name, /", checked<intrinsic_bind_special, "any, str">, kNoEffects, "Prelude only."},
    {"_find_own", "cls, name, default=None, /", checked<intrinsic_find_own, "type, any, any">, kNoEffects,
     "What cls.__dict__ has of that name; builtin classes have no such dict, and make one when it is asked for."},
    {"_class_items", "cls, /", checked<intrinsic_class_items, "guest_type">, kNoEffects, "Prelude only."},
    {"_winning_metaclass", "metaclass, bases, /", checked<intrinsic_winning_metaclass, "type, tuple">, kNoEffects,
     "Prelude only."},
    {"_instance_like", "cls, plain, /", checked<intrinsic_instance_like, "guest_type, any">, kNoEffects, "Prelude only."},
    {"_set_order", "cls, order, /", checked<intrinsic_set_order, "guest_type, tuple">, kNoEffects, "Prelude only."},
    {"_matches_itself", "cls, /", intrinsic_matches_itself, kNoEffects, "Prelude only."},
    {"_type_name", "cls, /", checked<intrinsic_type_name, "type">, kNoEffects, "Prelude only: the name in error texts."},
    {"_qualified_type_name", "cls, /", checked<intrinsic_qualified_type_name, "type">, kNoEffects,
     "Prelude only: the name with its module."},
    {"_cell_is_empty", "cell, /", checked<intrinsic_cell_is_empty, "cell">, kNoEffects, "Prelude only."},
};

}  // namespace

Outcome names_of_attributes(Vm& vm, Value object) {
  Dict* names = TRY_NEW(vm, new_dict(vm));
  TRY(add_own_names(vm, names, object));
  List* list = TRY_NEW(vm, new_list(vm, names->live_count));
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(names->table, names->entry_count, &position)) TRY(list_append(vm, list, entry->key));
  return list;
}

constexpr std::span<const MethodDef> kAttributeFunctions = kAttributeRows;
constexpr std::span<const MethodDef> kAttributeIntrinsics = kAttributeIntrinsicRows;

}  // namespace sandboa::vm
