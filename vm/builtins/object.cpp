// object and type.
#include <algorithm>

#include "runtime/dict.h"
#include "runtime/exceptions.h"
#include "runtime/generics.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/operations/repr.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/reduce.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "vm/annotations.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/classes.h"
#include "vm/type_changes.h"
#include "vm/vm.h"

namespace sandboa::vm {

namespace operations = runtime::operations;
using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

Outcome object_constructor(Runtime& rt, const Arguments&) {
  auto* instance = TRY_NEW(rt, rt.allocate<Instance>(TypeId::kObject, Kind::kInstance));
  instance->shape = nullptr;
  instance->overflow = nullptr;
  return instance;
}

// object.__new__(cls), for a __new__ of a guest class.
Outcome object_new(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return rt.raise_type_error("object.__new__(): not enough arguments");
  if (!has_kind(args[0], Kind::kType)) {
    return rt.raise_type_error("object.__new__(X): X is not a type object (%s)", type_name(args[0]));
  }
  auto* type = args[0].as<Type>();
  if (type == builtin_type(TypeId::kObject)) {
    if (!args.rest.empty() || args.keywords != nullptr) return rt.raise_type_error("object() takes no arguments");
    return object_constructor(rt, args);
  }
  if (!type->is_guest() || type->instance_kind != Kind::kInstance) {
    return rt.raise_type_error("object.__new__(%s) is not safe, use %s.__new__()", type_name(type),
                               type_name(class_with_native_new(type)));
  }
  if (!args.rest.empty() || args.keywords != nullptr) {
    if (type->guest_dunders.has(Dunder::kNew)) {
      return rt.raise_type_error("object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (!type->guest_dunders.has(Dunder::kInit)) return rt.raise_type_error("%s() takes no arguments", type_name(type));
  }
  TRY(check_instantiable(rt, type));
  return TRY_NEW(rt, new_instance(vm_of(rt), type));
}

Outcome object_init(Runtime& rt, const Arguments& args) {
  const Type* type = type_of(args[0]);
  if (args.rest.empty() && args.keywords == nullptr) return Value::none();
  const Str* init = dunder_name(Dunder::kInit);
  bool has_own_init =
      !(find_type_attribute(vm_of(rt), type, init) == find_type_attribute(vm_of(rt), builtin_type(TypeId::kObject), init));
  if (has_own_init) {
    return rt.raise_type_error("object.__init__() takes exactly one argument (the instance to initialize)");
  }
  bool has_own_new = type->guest_dunders.has(Dunder::kNew) || type->instance_kind != Kind::kInstance;
  if (!has_own_new) {
    return rt.raise_type_error("%s.__init__() takes exactly one argument (the instance to initialize)", type_name(type));
  }
  return Value::none();
}

Outcome object_repr(Runtime& rt, const Arguments& args) { return operations::default_repr(rt, args[0]); }
Outcome object_str(Runtime& rt, const Arguments& args) { return operations::repr(rt, args[0]); }

Outcome object_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("__format__() argument must be str, not %s", argument_type_name(args[1]));
  }
  if (args[1].as<Str>()->length != 0) {
    return rt.raise_type_error("unsupported format string passed to %s.__format__", type_name(args[0]));
  }
  return operations::str(rt, args[0]);
}

Outcome object_eq(Runtime&, const Arguments& args) {
  return args[0] == args[1] ? Value::true_value() : Value::not_implemented();
}
// The opposite of what the object's own __eq__ says.
Outcome object_ne(Runtime& rt, const Arguments& args) {
  bool is_plain = has_kind(args[0], Kind::kInstance) && !has_guest_dunder(args[0], Dunder::kEq);
  if (!is_plain) return rt.needs_guest(PreludeFunction::kobject_ne, {args[0], args[1]});
  return args[0] == args[1] ? Value::false_value() : Value::not_implemented();
}
Outcome object_order(Runtime&, const Arguments&) { return Value::not_implemented(); }

Outcome object_hash(Runtime& rt, const Arguments& args) {
  return make_int(rt, static_cast<int64_t>(TRY(hash_by_identity(rt, args[0]))));
}

// Bytes of the object itself, without what it refers to; those of shared objects are not known.
Outcome object_subclass_hook(Runtime&, const Arguments&) { return Value::not_implemented(); }

Outcome object_getattribute(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[1]));
  Value found = TRY(find_attribute(vm_of(rt), args[0], args[1].as<Str>()));
  if (!found.is_empty()) return found;
  if (has_kind(args[0], Kind::kType)) {
    return rt.raise_attribute_error(args[0], args[1], "type object '%.100s' has no attribute '%s'",
                                    type_name(args[0].as<Type>()), to_utf8(args[1].as<Str>()).c_str());
  }
  return rt.raise_attribute_error(args[0], args[1], "'%.100s' object has no attribute '%s'", type_name(args[0]),
                                  to_utf8(args[1].as<Str>()).c_str());
}
Outcome check_no_class(Runtime& rt, Value object, const char* method) {
  if (!has_kind(object, Kind::kType)) return Value::none();
  return rt.raise_type_error("can't apply this %s to %s object", method, type_name(object));
}
Outcome object_setattr(Runtime& rt, const Arguments& args) {
  TRY(check_no_class(rt, args[0], "__setattr__"));
  TRY(check_name(rt, args[1]));
  return store_attribute_natively(vm_of(rt), args[0], args[1].as<Str>(), args[2]);
}
Outcome object_delattr(Runtime& rt, const Arguments& args) {
  TRY(check_no_class(rt, args[0], "__delattr__"));
  TRY(check_name(rt, args[1]));
  return delete_attribute_natively(vm_of(rt), args[0], args[1].as<Str>());
}

Outcome object_init_subclass(Runtime& rt, const Arguments& args) {
  if (args.keywords != nullptr && args.keywords->live_count != 0) {
    return rt.raise_type_error("%s.__init_subclass__() takes no keyword arguments",
                               has_kind(args[0], Kind::kType) ? type_name(args[0].as<Type>()) : "object");
  }
  return Value::none();
}

Outcome object_dir(Runtime& rt, const Arguments& args) { return names_of_attributes(vm_of(rt), args[0]); }

Outcome get_type_doc(Runtime& rt, Value self);

Outcome object_class(Runtime&, Value self) { return type_of(self); }
Outcome set_object_class(Runtime& rt, Value self, Value value) {
  if (has_kind(self, Kind::kType) && !self.as<Type>()->is_guest()) {  // says that the class is immutable
    return set_class_attribute(vm_of(rt), self.as<Type>(), dunder_name(Dunder::kClass), value);
  }
  return assign_class(vm_of(rt), self, value);
}
Outcome object_doc(Runtime& rt, Value self) { return get_type_doc(rt, type_of(self)); }

constexpr MethodDef kObjectMethods[] = {
    {"__new__", "", object_constructor, kNoEffects, "What all classes derive from."},
    {"__new__", "cls=?, /, *args, **kwargs", object_new, kNoEffects, "@static Makes an instance of cls."},
    {"__init__", "self, /, *args, **kwargs", object_init, kNoEffects, "Initialize self."},
    {"__repr__", "self, /", object_repr, kAllocates, "Text as a programmer would write it."},
    {"__str__", "self, /", object_str, kAllocates, "Text for people."},
    {"__format__", "self, format_spec, /", object_format, kAllocates,
     "The text of self; a format that asks for more is an error."},
    {"__eq__", "self, value, /", object_eq, kNoEffects, "Return self==value."},
    {"__ne__", "self, value, /", object_ne, kNoEffects, "Return self!=value."},
    {"__lt__", "self, value, /", object_order, kNoEffects, "Return self<value."},
    {"__le__", "self, value, /", object_order, kNoEffects, "Return self<=value."},
    {"__gt__", "self, value, /", object_order, kNoEffects, "Return self>value."},
    {"__ge__", "self, value, /", object_order, kNoEffects, "Return self>=value."},
    {"__hash__", "self, /", object_hash, kNoEffects, "Return hash(self)."},
    kSizeofMethod,
    reduce_method(PreludeFunction::kobject_reduce),
    {"__reduce_ex__", "self, protocol, /", ask_twin, kNoEffects, "__reduce__ for a protocol of pickle.",
     PreludeFunction::kobject_reduce_ex},
    {"__getstate__", "self, /", ask_twin, kNoEffects, "The attributes, for copy and pickle.",
     PreludeFunction::kobject_getstate},
    {"__subclasshook__", "cls, object, /", object_subclass_hook, kNoEffects,
     "@class What an abstract base class overrides to say what derives from it."},
    {"__dir__", "self, /", object_dir, kAllocates, "Default dir() implementation."},
    {"__getattribute__", "self, name, /", object_getattribute, kNoEffects, "What `self.name` does."},
    {"__setattr__", "self, name, value, /", object_setattr, kMutates, "What `self.name = value` does."},
    {"__delattr__", "self, name, /", object_delattr, kMutates, "What `del self.name` does."},
    {"__init_subclass__", "cls, /, **kwargs", object_init_subclass, kNoEffects,
     "@class Called when a class is derived from this one."},
};
constexpr AttributeDef kObjectAttributes[] = {
    {"__class__", object_class, set_object_class, "the object's class"},
    {"__doc__", object_doc, nullptr, "documentation of the object's class"},
};

// ---- type

// type(object), type(name, bases, namespace).
Outcome type_constructor(Runtime& rt, const Arguments& args) {
  if (args.rest.size() == 1) {
    if (args.keywords == nullptr) return type_of(args.rest[0]);
    return rt.raise_type_error("type() takes no keyword arguments");
  }
  if (args.rest.size() != 3) return rt.raise_type_error("type() takes 1 or 3 arguments");
  return make_class_of_arguments(vm_of(rt), builtin_type(TypeId::kType), args.rest.data(), 3, args.keywords);
}
Outcome type_setattr(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[1]));
  return store_attribute_natively(vm_of(rt), args[0], args[1].as<Str>(), args[2]);
}
Outcome type_delattr(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[1]));
  return delete_attribute_natively(vm_of(rt), args[0], args[1].as<Str>());
}
Outcome type_init(Runtime& rt, const Arguments& args) {
  if (args.rest.size() == 1 && args.keywords != nullptr)
    return rt.raise_type_error("type.__init__() takes no keyword arguments");
  if (args.rest.size() != 1 && args.rest.size() != 3) return rt.raise_type_error("type.__init__() takes 1 or 3 arguments");
  return Value::none();
}
// call_native() makes the instance.
Outcome type_call(Runtime&, const Arguments&) { return Value::none(); }
Outcome type_prepare(Runtime& rt, const Arguments&) { return TRY_NEW(rt, new_dict(rt)); }

Outcome type_instance_check(Runtime& rt, const Arguments& args) {
  if (has_guest_dunder(args[1], Dunder::kClass)) {
    return rt.needs_guest(PreludeFunction::kisinstance_by_class, {args[1], args[0]});
  }
  return Value::boolean(is_subtype(type_of(args[1]), args[0].as<Type>()));
}
Outcome type_subclass_check(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kType)) return rt.raise_type_error("issubclass() arg 1 must be a class");
  return Value::boolean(is_subtype(args[1].as<Type>(), args[0].as<Type>()));
}

Outcome type_subclasses(Runtime& rt, const Arguments& args) {
  List* list = TRY_NEW(rt, new_list(rt, 0));
  // Newest first in the session's list; builtin classes that derive from builtin ones are not told.
  for (Type* type = vm_of(rt).classes; type != nullptr; type = type->next_class) {
    TRY(rt.charge(1 + type->bases->length));
    for (uint64_t index = 0; index < type->bases->length; ++index) {
      if (type->bases->items()[index] == args[0]) TRY(list_append(rt, list, type));
    }
  }
  std::reverse(list->items, list->items + list->length);
  return list;
}

Outcome mro_tuple(Runtime& rt, Value self) {
  auto* type = self.as<Type>();
  if (type->mro != nullptr) return type->mro;
  Tuple* mro = TRY_NEW(rt, new_tuple(rt, type->depth + 1));
  uint64_t index = 0;
  for (const Type* step = type; step != nullptr; step = step->base) mro->items()[index++] = step;
  return mro;
}
Outcome type_mro(Runtime& rt, const Arguments& args) {
  Value mro = TRY(mro_tuple(rt, args[0]));
  return TRY_NEW(rt, new_list_of(rt, mro.as<Tuple>()->items(), static_cast<uint32_t>(mro.as<Tuple>()->length)));
}
Outcome get_name(Runtime&, Value self) { return self.as<Type>()->name; }
Outcome check_guest_class(Runtime& rt, const Type* type, const char* name, Value value) {
  if (!type->is_guest()) {
    return rt.raise_type_error("cannot set '%s' attribute of immutable type '%s'", name, type_name(type));
  }
  if (value.is_empty())
    return rt.raise_type_error("cannot delete '%s' attribute of immutable type '%s'", name, type_name(type));
  return Value::none();
}
Outcome set_name(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_guest_class(rt, type, "__name__", value));
  if (!has_kind(value, Kind::kStr))
    return rt.raise_type_error("can only assign string to %s.__name__, not '%s'", type_name(type), type_name(value));
  TRY(check_class_name(vm_of(rt), value.as<Str>()));
  type->name = value.as<Str>();
  return Value::none();
}
Outcome get_qualified_name(Runtime&, Value self) { return self.as<Type>()->qualified_name; }
Outcome set_qualified_name(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_guest_class(rt, type, "__qualname__", value));
  if (!has_kind(value, Kind::kStr))
    return rt.raise_type_error("can only assign string to %s.__qualname__, not '%s'", type_name(type), type_name(value));
  type->qualified_name = value.as<Str>();
  return Value::none();
}
Outcome get_bases(Runtime& rt, Value self) {
  if (self.as<Type>()->bases != nullptr) return self.as<Type>()->bases;
  const Type* base = self.as<Type>()->base;
  if (self == Value(builtin_type(TypeId::kExceptionGroup))) {
    Value bases[] = {base, builtin_type(TypeId::kException)};
    return TRY_NEW(rt, new_tuple_of(rt, bases, 2));
  }
  Value value = base;
  return TRY_NEW(rt, new_tuple_of(rt, &value, base == nullptr ? 0 : 1));
}
Outcome set_type_bases(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_guest_class(rt, type, "__bases__", value));
  return set_bases(vm_of(rt), type, value);
}
Outcome get_base(Runtime&, Value self) {
  const Type* base = self.as<Type>()->base;
  return base == nullptr ? Value::none() : Value(base);
}
Outcome get_module(Runtime& rt, Value self) {
  auto* type = self.as<Type>();
  if (type->attributes != nullptr) {
    Value module = dict_find_str(rt, type->attributes, dunder_name(Dunder::kModule));
    if (!module.is_empty()) return module;
    return make_str(rt, "__main__");
  }
  return builtin_module(type);
}
Outcome set_module(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_guest_class(rt, type, "__module__", value));
  return dict_set(rt, type->attributes, dunder_name(Dunder::kModule), value);
}
// The documentation of a class is an attribute of the class that instances see too.
Outcome get_type_doc(Runtime& rt, Value self) {
  auto* type = self.as<Type>();
  if (type->attributes == nullptr) return type->doc;
  Value doc = dict_find_str(rt, type->attributes, dunder_name(Dunder::kDoc));
  if (doc.is_empty()) return Value::none();
  return bind_descriptor(vm_of(rt), doc, Value::none(), type);
}
Outcome set_type_doc(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_guest_class(rt, type, "__doc__", value));
  return dict_set(rt, type->attributes, dunder_name(Dunder::kDoc), value);
}
Outcome type_flags(Runtime&, Value self) {  // CPython's bits that programs test: heap type, base type, abstract
  auto* type = self.as<Type>();
  bool is_subclassable = type->is_guest() || (type->flags & Type::kSubclassable) != 0;
  bool is_abstract = (type->flags & Type::kIsAbstract) != 0;
  return Value::small_int((type->is_guest() ? 1 << 9 : 0) | (is_subclassable ? 1 << 10 : 0) | (is_abstract ? 1 << 20 : 0));
}

// The class's own alone: what a base leaves abstract says nothing about this class.
Outcome get_abstract_methods(Runtime& rt, Value self) {
  auto* type = self.as<Type>();
  Str* name = shared_name("__abstractmethods__");
  Value names = type->attributes == nullptr ? Value() : dict_find_str(rt, type->attributes, name);
  if (!names.is_empty()) return names;
  return rt.raise_attribute_error(self, name, "__abstractmethods__");
}
Outcome set_abstract_methods(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  Str* name = shared_name("__abstractmethods__");
  if (!type->is_guest()) {
    return rt.raise_type_error("cannot set '__abstractmethods__' attribute of immutable type '%s'", type_name(type));
  }
  if (value.is_empty()) {
    TRY(get_abstract_methods(rt, self));
    TRY(dict_remove(rt, type->attributes, name));
    type->flags &= static_cast<uint16_t>(~Type::kIsAbstract);
    return Value::none();
  }
  bool is_abstract = TRY(operations::truth(rt, value));
  TRY(dict_set(rt, type->attributes, name, value));
  type->flags = static_cast<uint16_t>((type->flags & ~Type::kIsAbstract) | (is_abstract ? Type::kIsAbstract : 0));
  return Value::none();
}
Outcome read_only_view(Runtime& rt, Dict* dict) {
  auto* proxy = TRY_NEW(rt, rt.allocate<MappingProxy>(TypeId::kMappingProxy, Kind::kMappingProxy));
  proxy->mapping = dict;
  return proxy;
}
Outcome get_type_dict(Runtime& rt, Value self) {
  auto* type = self.as<Type>();
  if (type->attributes != nullptr) return read_only_view(rt, type->attributes);
  uint32_t count = type->methods == nullptr ? 0 : type->methods->count;
  TRY(rt.charge(count / 4));
  Dict* dict = TRY_NEW(rt, new_dict_sized(rt, count));
  for (uint32_t index = 0; index < count; ++index) {
    append_new_name(rt, dict, type->methods->ordered[index].name, type->methods->ordered[index].value);
  }
  return read_only_view(rt, dict);
}

Outcome make_none(Runtime&, const Arguments&) { return Value::none(); }
Outcome make_ellipsis(Runtime&, const Arguments&) { return Value::ellipsis(); }
Outcome make_not_implemented(Runtime&, const Arguments&) { return Value::not_implemented(); }
constexpr MethodDef kNoneMethods[] = {
    {"__new__", "", make_none, kNoEffects, "The class of None."}, kBoolMethod, kReprMethod, COMPARISON_METHODS, kHashMethod};
constexpr MethodDef kEllipsisMethods[] = {{"__new__", "", make_ellipsis, kNoEffects, "The class of `...`."},
                                          kReprMethod,
                                          reduce_method(PreludeFunction::ksingleton_reduce)};
constexpr MethodDef kNotImplementedMethods[] = {
    {"__new__", "", make_not_implemented, kNoEffects, "The class of NotImplemented."},
    kBoolMethod,
    kReprMethod,
    reduce_method(PreludeFunction::ksingleton_reduce)};

template <bool kReflected>
Outcome type_or(Runtime& rt, const Arguments& args) {
  return kReflected ? union_of(rt, args[1], args[0]) : union_of(rt, args[0], args[1]);
}

constexpr MethodDef kTypeMethods[] = {
    {"__or__", "self, value, /", type_or<false>, kNoEffects, "Return self|value."},
    {"__ror__", "self, value, /", type_or<true>, kNoEffects, "Return value|self."},
    {"__new__", "*args, **kwargs", type_constructor, kNoEffects,
     "The class of an object; with three arguments, a new class."},
    kReprMethod,
    {"__call__", "self, /, *args, **kwargs", type_call, kInstantiates, "Makes an instance: __new__, then __init__."},
    {"__getattribute__", "self, name, /", object_getattribute, kNoEffects, "What `cls.name` does."},
    {"__setattr__", "self, name, value, /", type_setattr, kMutates, "What `cls.name = value` does."},
    {"__delattr__", "self, name, /", type_delattr, kMutates, "What `del cls.name` does."},
    {"__init__", "self, /, *args, **kwargs", type_init, kNoEffects, "Initialize self."},
    {"__prepare__", "cls, /, *args, **kwargs", type_prepare, kNoEffects,
     "@class The namespace that a class body starts with."},
    {"__instancecheck__", "self, instance, /", type_instance_check, kNoEffects, "What isinstance() asks."},
    {"__subclasscheck__", "self, subclass, /", type_subclass_check, kNoEffects, "What issubclass() asks."},
    kSizeofMethod,
    {"__dir__", "self, /", object_dir, kAllocates, "The names that a class has, with those of its bases."},
    {"__subclasses__", "self, /", type_subclasses, kAllocates, "The classes that derive directly from this one."},
    {"mro", "self, /", type_mro, kAllocates, "The classes that attributes are looked up in, in order."},
};
constexpr AttributeDef kTypeAttributes[] = {
    {"__name__", get_name, set_name, nullptr},
    {"__qualname__", get_qualified_name, set_qualified_name, nullptr},
    {"__module__", get_module, set_module, nullptr},
    {"__bases__", get_bases, set_type_bases, nullptr},
    {"__base__", get_base, nullptr, nullptr, true},
    {"__mro__", mro_tuple, nullptr, nullptr},
    {"__doc__", get_type_doc, set_type_doc, nullptr},
    {"__dict__", get_type_dict, nullptr, nullptr},
    {"__flags__", type_flags, nullptr, nullptr},
    {"__annotations__", get_class_annotations, set_class_annotations, nullptr},
    {"__annotate__", get_class_annotate, set_class_annotate, nullptr},
    {"__type_params__", get_class_type_params, set_class_type_params, nullptr},
    {"__abstractmethods__", get_abstract_methods, set_abstract_methods, nullptr},
};

}  // namespace

constexpr TypeTable kObjectTable{TypeId::kObject, kObjectMethods, kObjectAttributes, "What all classes derive from."};
constexpr TypeTable kNoneTable{TypeId::kNoneType, kNoneMethods, {}, "The class of None."};
constexpr TypeTable kEllipsisTable{TypeId::kEllipsis, kEllipsisMethods, {}, "The class of `...`."};
constexpr TypeTable kNotImplementedTable{
    TypeId::kNotImplemented, kNotImplementedMethods, {}, "The class of NotImplemented."};
constexpr TypeTable kTypeTable{TypeId::kType, kTypeMethods, kTypeAttributes,
                               "The class of an object; with three arguments, a new class."};

}  // namespace sandboa::vm
