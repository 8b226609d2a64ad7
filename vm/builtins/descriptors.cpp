// property, staticmethod, classmethod, super.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "vm/annotations.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/executable.h"
#include "vm/frame.h"
#include "vm/loaded_code.h"
#include "vm/namespaces.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Outcome make_property(Runtime& rt, Value getter, Value setter, Value deleter, Value doc, Value name = Value::none()) {
  auto* property = TRY_NEW(rt, rt.allocate<Property>(TypeId::kProperty, Kind::kProperty));
  property->getter = getter;
  property->setter = setter;
  property->deleter = deleter;
  property->doc = doc;
  property->name = name;
  return property;
}

Outcome property_constructor(Runtime& rt, const Arguments& args) {
  return make_property(rt, args[0], args[1], args[2], args[3]);
}
// The copy of a property that getter(), setter() and deleter() answer; None leaves what there is. Guest classes make theirs
// themselves, from the documentation of the getter.
Outcome copy_property(Runtime& rt, const Property* self, Value getter, Value setter, Value deleter) {
  if (getter.is_none()) getter = self->getter;
  if (setter.is_none()) setter = self->setter;
  if (deleter.is_none()) deleter = self->deleter;
  if (self->type->is_guest()) {
    return rt.needs_guest(PreludeFunction::kcopy_property, {self->type, getter, setter, deleter});
  }
  return make_property(rt, getter, setter, deleter, self->doc, self->name);
}
Outcome property_getter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return copy_property(rt, self, args[1], self->setter, self->deleter);
}
Outcome property_setter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return copy_property(rt, self, self->getter, args[1], self->deleter);
}
Outcome property_deleter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return copy_property(rt, self, self->getter, self->setter, args[1]);
}
Outcome property_init(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  self->getter = args[1];
  self->setter = args[2];
  self->deleter = args[3];
  self->doc = args[4];
  return self->type->is_guest() ? document_property(static_cast<Vm&>(rt), args[0]) : Outcome(Value::none());
}
Outcome get_getter(Runtime&, Value self) { return self.as<Property>()->getter; }
Outcome get_setter(Runtime&, Value self) { return self.as<Property>()->setter; }
Outcome get_deleter(Runtime&, Value self) { return self.as<Property>()->deleter; }
Outcome get_property_doc(Runtime& rt, Value self) {
  auto* property = self.as<Property>();
  if (!property->doc.is_none() || property->getter.is_none()) return property->doc;
  return load_attribute(static_cast<Vm&>(rt), property->getter, dunder_name(Dunder::kDoc));
}

Outcome get_property_name(Runtime& rt, Value self) {
  auto* property = self.as<Property>();
  if (!property->name.is_none()) return property->name;
  if (has_kind(property->getter, Kind::kFunction)) {
    return load_attribute(static_cast<Vm&>(rt), property->getter, dunder_name(Dunder::kName));
  }
  return rt.raise_attribute_error(self, dunder_name(Dunder::kName), "'property' object has no attribute '__name__'");
}
Outcome set_property_name(Runtime&, Value self, Value value) {
  self.as<Property>()->name = value.is_empty() ? Value::none() : value;
  return Value::none();
}
Outcome set_property_doc(Runtime&, Value self, Value value) {
  self.as<Property>()->doc = value.is_empty() ? Value::none() : value;
  return Value::none();
}
Fallible<bool> is_abstract(Runtime& rt, Value function);
Outcome get_property_abstract(Runtime& rt, Value self) {
  auto* property = self.as<Property>();
  for (Value function : {property->getter, property->setter, property->deleter}) {
    if (TRY(is_abstract(rt, function))) return Value::true_value();
  }
  return Value::false_value();
}
bool is_for_nothing(const Arguments& args) { return args[1].is_none() && args[2].is_none(); }
SignalFailure raise_for_nothing(Runtime& rt) { return rt.raise_type_error("__get__(None, None) is invalid"); }

Outcome property_get(Runtime& rt, const Arguments& args) {
  if (is_for_nothing(args)) return raise_for_nothing(rt);
  if (args[1].is_none()) return args[0];
  return bind_builtin_descriptor(static_cast<Vm&>(rt), args[0], args[1], type_of(args[1]));
}
Outcome property_set(Runtime& rt, const Arguments& args) {
  return store_through_builtin(static_cast<Vm&>(rt), args[0], args[1], args[2]);
}
Outcome property_delete(Runtime& rt, const Arguments& args) {
  return store_through_builtin(static_cast<Vm&>(rt), args[0], args[1], Value());
}
Outcome property_set_name(Runtime& rt, const Arguments& args) {
  if (args.rest.size() != 2) {
    return rt.raise_type_error("__set_name__() takes 2 positional arguments but %zu were given", args.rest.size());
  }
  args[0].as<Property>()->name = args.rest[1];
  return Value::none();
}

constexpr MethodDef kPropertyMethods[] = {
    {"__new__", "fget=None, fset=None, fdel=None, doc=None", property_constructor, kNoEffects,
     "An attribute that functions compute, set and delete."},
    {"__init__", "self, fget=None, fset=None, fdel=None, doc=None", property_init, kMutates,
     "Sets the functions of the property."},
    {"getter", "self, fget, /", property_getter, kNoEffects, "The same property with this getter."},
    {"setter", "self, fset, /", property_setter, kNoEffects, "The same property with this setter."},
    {"__get__", "self, instance, owner=None, /", property_get, kNoEffects, "What reading the attribute does."},
    {"__set__", "self, instance, value, /", property_set, kMutates, "What assigning to the attribute does."},
    {"__delete__", "self, instance, /", property_delete, kMutates, "What deleting the attribute does."},
    {"__set_name__", "self, /, *owner_and_name", property_set_name, kMutates, "Tells the property its name."},
    {"deleter", "self, fdel, /", property_deleter, kNoEffects, "The same property with this deleter."},
};
constexpr AttributeDef kPropertyAttributes[] = {
    {"fget", get_getter, nullptr, "the getter", true},
    {"fset", get_setter, nullptr, "the setter", true},
    {"fdel", get_deleter, nullptr, "the deleter", true},
    {"__doc__", get_property_doc, set_property_doc, "documentation"},
    {"__isabstractmethod__", get_property_abstract, nullptr, "whether one of the functions is abstract"},
    {"__name__", get_property_name, set_property_name, "the name of the attribute"},
};

Outcome wrap_function(Runtime& rt, TypeId type, Kind kind, Value function) {
  auto* wrapper = TRY_NEW(rt, rt.allocate<StaticMethod>(type, kind));
  wrapper->function = function;
  wrapper->attributes = nullptr;
  return wrapper;
}
Outcome staticmethod_constructor(Runtime& rt, const Arguments& args) {
  return wrap_function(rt, TypeId::kStaticMethod, Kind::kStaticMethod, args[0]);
}
Outcome classmethod_constructor(Runtime& rt, const Arguments& args) {
  return wrap_function(rt, TypeId::kClassMethod, Kind::kClassMethod, args[0]);
}
// __init__: another function comes inside. The wrappers of builtin classes are everybody's.
Outcome wrapper_init(Runtime& rt, const Arguments& args) {
  auto* wrapper = args[0].as<StaticMethod>();
  if (wrapper->is_shared()) return rt.raise_type_error("cannot change a method of a builtin class");
  wrapper->function = args[1];
  ++rt.class_epoch;  // sites may know what was inside
  return Value::none();
}
constexpr MethodDef kWrapperInitMethod{"__init__", "self, function, /", wrapper_init, kMutates,
                                       "Fills a new object; the type says with what."};
Outcome static_get(Runtime& rt, const Arguments& args) {
  if (is_for_nothing(args)) return raise_for_nothing(rt);
  return args[0].as<StaticMethod>()->function;
}
Outcome class_get(Runtime& rt, const Arguments& args) {
  if (is_for_nothing(args)) return raise_for_nothing(rt);
  Value owner = args[2].is_none() ? Value(type_of(args[1])) : args[2];
  return TRY_NEW(rt, new_bound_method(rt, args[0].as<StaticMethod>()->function, owner));
}
Outcome static_call(Runtime& rt, const Arguments& args) {
  return rt.needs_guest(PreludeFunction::kcall_unpacked, {args[0].as<StaticMethod>()->function,
                                                          TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size())),
                                                          args.keywords == nullptr ? Value::none() : Value(args.keywords)});
}
Outcome wrapped_function(Runtime&, Value self) { return self.as<StaticMethod>()->function; }

// A wrapper has the name, the documentation and so on of the function inside, until it gets its own.
template <Dunder kName>
Outcome get_like_function(Runtime& rt, Value self) {
  auto* wrapper = self.as<StaticMethod>();
  Value own = wrapper->attributes == nullptr ? Value() : dict_find_str(rt, wrapper->attributes, dunder_name(kName));
  if (!own.is_empty()) return own;
  Value found = TRY(find_attribute(static_cast<Vm&>(rt), wrapper->function, dunder_name(kName)));
  if (!found.is_empty()) return found;
  return rt.raise_attribute_error(self, dunder_name(kName), "'%s' object has no attribute '%s'", type_name(self),
                                  to_utf8(dunder_name(kName)).c_str());
}
template <Dunder kName>
Outcome set_unlike_function(Runtime& rt, Value self, Value value) {
  auto* wrapper = self.as<StaticMethod>();
  if (wrapper->is_shared()) {
    return rt.raise(TypeId::kAttributeError, "attribute '%s' of '%s' objects is not writable",
                    to_utf8(dunder_name(kName)).c_str(), type_name(self));
  }
  if (wrapper->attributes == nullptr) wrapper->attributes = TRY_NEW(rt, new_dict(rt));
  return dict_set(rt, wrapper->attributes, dunder_name(kName), value.is_empty() ? Value::none() : value);
}

// Whether a function has been marked by abc.abstractmethod.
Fallible<bool> is_abstract(Runtime& rt, Value function) {
  if (!function.is_object()) return false;
  Value mark = TRY(find_attribute(static_cast<Vm&>(rt), function, dunder_name(Dunder::kIsAbstractMethod)));
  return !mark.is_empty() && TRY(operations::truth(rt, mark));
}
Outcome get_wrapper_abstract(Runtime& rt, Value self) {
  return Value::boolean(TRY(is_abstract(rt, self.as<StaticMethod>()->function)));
}

constexpr MethodDef kStaticMethodMethods[] = {
    {"__new__", "function, /", staticmethod_constructor, kNoEffects, "A method that gets neither an instance nor a class."},
    {"__get__", "self, instance, owner=None, /", static_get, kNoEffects, "The function inside."},
    kWrapperInitMethod,
    {"__call__", "self, /, *args, **kwargs", static_call, kNoEffects, "Calls the function inside."},
    kReprMethod,
};
constexpr MethodDef kClassMethodMethods[] = {
    {"__new__", "function, /", classmethod_constructor, kNoEffects, "A method that gets the class."},
    {"__get__", "self, instance, owner=None, /", class_get, kNoEffects, "The function inside, bound to the class."},
    kWrapperInitMethod,
    kReprMethod,
};
constexpr AttributeDef kWrapperAttributes[] = {
    {"__func__", wrapped_function, nullptr, "the function inside", true},
    {"__wrapped__", wrapped_function, nullptr, "the function inside", true},
    {"__name__", get_like_function<Dunder::kName>, set_unlike_function<Dunder::kName>, "the name of the function inside"},
    {"__qualname__", get_like_function<Dunder::kQualname>, set_unlike_function<Dunder::kQualname>,
     "the dotted path of the function inside"},
    {"__doc__", get_like_function<Dunder::kDoc>, set_unlike_function<Dunder::kDoc>, "documentation of the function inside"},
    {"__module__", get_like_function<Dunder::kModule>, set_unlike_function<Dunder::kModule>,
     "the module of the function inside"},
    {"__isabstractmethod__", get_wrapper_abstract, nullptr, "whether the function inside is abstract"},
    {"__annotations__", get_wrapper_annotations, set_wrapper_annotations, "annotations of the function inside"},
    {"__annotate__", get_wrapper_annotate, set_wrapper_annotate, "the function that computes the annotations"},
};

// super() where the compiler has found neither a class nor a first argument for it: what the caller lacks.
SignalFailure raise_super_without_arguments(Vm& vm) {
  const bytecode::CodeUnit& unit = *vm.frame_->code->unit;
  bool has_argument = unit.positional_count != 0 && (unit.flags & bytecode::kIsClassBody) == 0;
  for (uint32_t name : unit.free_names) {
    if (vm.frame_->code->program->executable->program().text(name) == "__class__") has_argument = false;
  }
  if (!has_argument) return vm.raise(TypeId::kRuntimeError, "super(): no arguments");
  Value argument = variable_in(vm.frame_->registers[0]);
  return vm.raise(TypeId::kRuntimeError,
                  argument.is_empty() ? "super(): arg[0] deleted" : "super(): __class__ cell not found");
}

Outcome super_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return raise_super_without_arguments(static_cast<Vm&>(rt));
  if (!has_kind(args[0], Kind::kType)) {
    return rt.raise_type_error("super() argument 1 must be a type, not %s", type_name(args[0]));
  }
  return make_super(static_cast<Vm&>(rt), args[0], args[1].is_empty() ? Value::none() : args[1]);
}
Outcome super_get(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Super>();
  if (is_for_nothing(args)) return raise_for_nothing(rt);
  if (args[1].is_none() || !self->self_type.is_none()) return self;
  return make_super(static_cast<Vm&>(rt), self->start_type, args[1]);
}
Outcome super_class(Runtime&, Value self) { return self.as<Super>()->start_type; }
Outcome super_self(Runtime&, Value self) { return self.as<Super>()->self; }
Outcome super_self_class(Runtime&, Value self) { return self.as<Super>()->self_type; }

constexpr MethodDef kSuperMethods[] = {
    {"__new__", "type=?, object_or_type=?, /", super_constructor, kNoEffects,
     "Attribute access from the next class in the order."},
    {"__get__", "self, instance, owner=None, /", super_get, kNoEffects, "Bound to an instance."},
    kReprMethod,
};
constexpr AttributeDef kSuperAttributes[] = {
    {"__thisclass__", super_class, nullptr, "The class behind which the search starts.", true},
    {"__self__", super_self, nullptr, "the instance invoking super()", true},
    {"__self_class__", super_self_class, nullptr, "the class of the object on whose behalf super() looks", true},
};

}  // namespace

Outcome document_property(Vm& vm, Value made) {
  auto* property = made.as<Property>();
  Str* name = dunder_name(Dunder::kDoc);
  Value doc = property->doc;
  bool from_getter = doc.is_none() && !property->getter.is_none();
  if (from_getter) {
    doc = TRY(find_attribute(vm, property->getter, name));
    from_getter = !doc.is_empty() && !doc.is_none();
    if (!from_getter) doc = Value::none();
  }
  Outcome stored = store_attribute_natively(vm, made, name, doc);
  bool is_dropped =
      stored.signal() == Signal::kRaise && !from_getter && is_instance(vm.pending_exception, TypeId::kAttributeError);
  if (!is_dropped) return stored;
  vm.pending_exception = Value();
  return Value::none();
}

constexpr TypeTable kPropertyTable{TypeId::kProperty, kPropertyMethods, kPropertyAttributes,
                                   "An attribute that functions compute, set and delete."};
constexpr TypeTable kStaticMethodTable{TypeId::kStaticMethod, kStaticMethodMethods, kWrapperAttributes, nullptr};
constexpr TypeTable kClassMethodTable{TypeId::kClassMethod, kClassMethodMethods, kWrapperAttributes, nullptr};
constexpr TypeTable kSuperTable{TypeId::kSuper, kSuperMethods, kSuperAttributes, nullptr};

}  // namespace sandboa::vm
