// getattr and its sisters, isinstance, issubclass, dir, vars.
#include "vm/attributes.h"
#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"
#include "vm/builtins/tables.h"
#include "vm/modules.h"
#include "vm/namespaces.h"
#include "vm/shapes.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

Outcome check_name(Runtime& rt, Value name) {
  if (has_kind(name, Kind::kStr)) return name;
  return rt.raise_type_error("attribute name must be string, not '%s'", type_name(name));
}

Outcome load_by_name(Runtime& rt, Value object, Value name) {
  TRY(check_name(rt, name));
  return load_attribute(vm_of(rt), object, name.as<Str>());
}

// Whether an outcome is an AttributeError; if so, forgets it.
bool took_attribute_error(Runtime& rt, const Outcome& outcome) {
  if (outcome.signal() != Signal::kRaise || !is_instance(rt.pending_exception, TypeId::kAttributeError)) return false;
  rt.pending_exception = Value();
  return true;
}

Outcome builtin_getattr(Runtime& rt, const Arguments& args) {
  Outcome found = load_by_name(rt, args[0], args[1]);
  if (!args[2].is_empty() && took_attribute_error(rt, found)) return args[2];
  return found;
}
Outcome builtin_hasattr(Runtime& rt, const Arguments& args) {
  Outcome found = load_by_name(rt, args[0], args[1]);
  if (took_attribute_error(rt, found)) return Value::false_value();
  TRY(found);
  return Value::true_value();
}
Outcome builtin_setattr(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[1]));
  return store_attribute(vm_of(rt), args[0], args[1].as<Str>(), args[2]);
}
Outcome builtin_delattr(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[1]));
  return delete_attribute(vm_of(rt), args[0], args[1].as<Str>());
}
Outcome intrinsic_load_attribute(Runtime& rt, const Arguments& args) { return load_by_name(rt, args[0], args[1]); }

// The classes in a class or in nested tuples of classes; stops at the first that `test` accepts.
template <class Test>
Fallible<bool> any_class(Runtime& rt, Value classes, const char* function, Test test) {
  WorkStack<Value, 16> work(rt);
  if (!work.push(classes)) return rt.allocation_failure();
  while (!work.empty()) {
    TRY(rt.charge(1));
    Value next = work.top();
    work.pop();
    if (has_kind(next, Kind::kType)) {
      if (test(next.as<Type>())) return true;
    } else if (has_kind(next, Kind::kTuple)) {
      auto* tuple = next.as<Tuple>();
      TRY(rt.charge(tuple->length));
      for (uint64_t index = tuple->length; index-- > 0;) {
        if (!work.push(tuple->items()[index])) return rt.allocation_failure();
      }
    } else {
      return rt.raise_type_error(std::string_view(function) == "isinstance"
                                     ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                                     : "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
  }
  return false;
}

Outcome builtin_isinstance(Runtime& rt, const Arguments& args) {
  const Type* type = type_of(args[0]);
  if (has_kind(args[1], Kind::kType)) return Value::boolean(is_subtype(type, args[1].as<Type>()));
  return Value::boolean(TRY(any_class(rt, args[1], "isinstance", [&](const Type* cls) { return is_subtype(type, cls); })));
}
Outcome builtin_issubclass(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kType)) return rt.raise_type_error("issubclass() arg 1 must be a class");
  auto* type = args[0].as<Type>();
  return Value::boolean(TRY(any_class(rt, args[1], "issubclass", [&](const Type* cls) { return is_subtype(type, cls); })));
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

Outcome add_class_names(Runtime& rt, Dict* names, const Type* type) {
  for (; type != nullptr; type = type->base) {
    if (type->attributes != nullptr) TRY(add_keys(rt, names, type->attributes));
    for (uint32_t index = 0; type->methods != nullptr && index < type->methods->count; ++index) {
      TRY(dict_set(rt, names, type->methods->ordered[index].name, Value::none()));
    }
  }
  return Value::none();
}

Outcome builtin_dir(Runtime& rt, const Arguments& args) {
  Dict* names = TRY_NEW(rt, new_dict(rt));
  Value object = args[0];
  if (object.is_empty() || has_kind(object, Kind::kModule)) {
    Vm& vm = vm_of(rt);
    bool is_module = !object.is_empty();
    Value space = is_module ? TRY(module_namespace(vm, object.as<Module>())) : TRY(locals_of_frame(vm, visible_frame(vm)));
    if (!has_kind(space, Kind::kDict)) {
      Value keys = TRY(load_attribute(vm, space, TRY(make_str(rt, "keys")).as<Str>()));
      return rt.needs_guest(PreludeFunction::kmodule_names, {keys});
    }
    Value own = is_module ? dict_find_str(rt, space.as<Dict>(), dunder_name(Dunder::kDir)) : Value();
    if (!own.is_empty()) return rt.needs_guest(PreludeFunction::kmodule_names, {own});
    TRY(add_keys(rt, names, space.as<Dict>()));
  } else if (has_kind(object, Kind::kType)) {
    TRY(add_class_names(rt, names, object.as<Type>()));
  } else {
    TRY(add_class_names(rt, names, type_of(object)));
    if (has_kind(object, Kind::kInstance) && object.as<Instance>()->shape != nullptr) {
      Value own = TRY(own_attributes(vm_of(rt), object.as<Instance>()));
      TRY(add_keys(rt, names, own.as<Dict>()));
    }
  }
  List* list = TRY_NEW(rt, new_list(rt, names->live_count));
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(names->table, names->entry_count, &position)) TRY(list_append(rt, list, entry->key));
  TRY(sort_values(rt, nullptr, list->items, list->length, false));
  return list;
}

constexpr MethodDef kAttributeRows[] = {
    {"getattr", "object, name, default=?, /", builtin_getattr, kNoEffects, "Get a named attribute from an object.",
     PreludeFunction::kgetattr_guest},
    {"hasattr", "obj, name, /", builtin_hasattr, kNoEffects, "Whether obj.name exists.", PreludeFunction::khasattr_guest},
    {"setattr", "obj, name, value, /", builtin_setattr, kMutates, "Sets the named attribute on the given object.",
     PreludeFunction::ksetattr_guest},
    {"delattr", "obj, name, /", builtin_delattr, kMutates, "The statement `del obj.name` for a name that is computed.",
     PreludeFunction::kdelattr_guest},
    {"isinstance", "obj, class_or_tuple, /", builtin_isinstance, kNoEffects,
     "Whether an object's class is one of these or derives from one."},
    {"issubclass", "cls, class_or_tuple, /", builtin_issubclass, kNoEffects,
     "Whether a class is one of these or derives from one."},
    {"vars", "object=?, /", builtin_vars, kNoEffects, "The __dict__ of an object; without one, what locals() says."},
    {"dir", "object=?, /", builtin_dir, kAllocates, "The names of an object's attributes, or of those bound here, sorted."},
};

constexpr MethodDef kAttributeIntrinsicRows[] = {
    {"_load_attribute", "object, name, /", intrinsic_load_attribute, kNoEffects, "Prelude only."},
};

}  // namespace

constexpr std::span<const MethodDef> kAttributeFunctions = kAttributeRows;
constexpr std::span<const MethodDef> kAttributeIntrinsics = kAttributeIntrinsicRows;

}  // namespace sandboa::vm
