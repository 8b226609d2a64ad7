// property, staticmethod, classmethod, super.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "vm/annotations.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
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
Outcome property_getter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return make_property(rt, args[1], self->setter, self->deleter, self->doc, self->name);
}
Outcome property_setter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return make_property(rt, self->getter, args[1], self->deleter, self->doc, self->name);
}
Outcome property_deleter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return make_property(rt, self->getter, self->setter, args[1], self->doc, self->name);
}
Outcome get_getter(Runtime&, Value self) { return self.as<Property>()->getter; }
Outcome get_setter(Runtime&, Value self) { return self.as<Property>()->setter; }
Outcome get_deleter(Runtime&, Value self) { return self.as<Property>()->deleter; }
Outcome get_property_doc(Runtime& rt, Value self) {
  auto* property = self.as<Property>();
  if (!property->doc.is_none() || !has_kind(property->getter, Kind::kFunction)) return property->doc;
  return load_attribute(static_cast<Vm&>(rt), property->getter, dunder_name(Dunder::kDoc));
}

Outcome get_property_name(Runtime& rt, Value self) {
  auto* property = self.as<Property>();
  if (!property->name.is_none()) return property->name;
  if (has_kind(property->getter, Kind::kFunction)) {
    return load_attribute(static_cast<Vm&>(rt), property->getter, dunder_name(Dunder::kName));
  }
  return rt.raise_attribute_error(self, dunder_name(Dunder::kName), "'%s' object has no attribute '__name__'",
                                  type_name(self));
}
Outcome set_property_name(Runtime&, Value self, Value value) {
  self.as<Property>()->name = value.is_empty() ? Value::none() : value;
  return Value::none();
}
Outcome set_property_doc(Runtime&, Value self, Value value) {
  self.as<Property>()->doc = value.is_empty() ? Value::none() : value;
  return Value::none();
}
Outcome property_get(Runtime& rt, const Arguments& args) {
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
  (void)rt;
  args[0].as<Property>()->name = args[2];
  return Value::none();
}

constexpr MethodDef kPropertyMethods[] = {
    {"__new__", "fget=None, fset=None, fdel=None, doc=None", property_constructor, kNoEffects,
     "An attribute that functions compute, set and delete."},
    {"getter", "self, fget, /", property_getter, kNoEffects, "The same property with this getter."},
    {"setter", "self, fset, /", property_setter, kNoEffects, "The same property with this setter."},
    {"__get__", "self, instance, owner=None, /", property_get, kNoEffects, "What reading the attribute does."},
    {"__set__", "self, instance, value, /", property_set, kMutates, "What assigning to the attribute does."},
    {"__delete__", "self, instance, /", property_delete, kMutates, "What deleting the attribute does."},
    {"__set_name__", "self, owner, name, /", property_set_name, kMutates, "Tells the property its name."},
    {"deleter", "self, fdel, /", property_deleter, kNoEffects, "The same property with this deleter."},
};
constexpr AttributeDef kPropertyAttributes[] = {
    {"fget", get_getter, nullptr, "the getter"},
    {"fset", get_setter, nullptr, "the setter"},
    {"fdel", get_deleter, nullptr, "the deleter"},
    {"__doc__", get_property_doc, set_property_doc, "documentation"},
    {"__name__", get_property_name, set_property_name, "the name of the attribute"},
};

Outcome wrap_function(Runtime& rt, TypeId type, Kind kind, Value function) {
  auto* wrapper = TRY_NEW(rt, rt.allocate<StaticMethod>(type, kind));
  wrapper->function = function;
  return wrapper;
}
Outcome staticmethod_constructor(Runtime& rt, const Arguments& args) {
  return wrap_function(rt, TypeId::kStaticMethod, Kind::kStaticMethod, args[0]);
}
Outcome classmethod_constructor(Runtime& rt, const Arguments& args) {
  return wrap_function(rt, TypeId::kClassMethod, Kind::kClassMethod, args[0]);
}
Outcome static_get(Runtime&, const Arguments& args) { return args[0].as<StaticMethod>()->function; }
Outcome class_get(Runtime& rt, const Arguments& args) {
  Value owner = args[2].is_none() ? Value(type_of(args[1])) : args[2];
  return TRY_NEW(rt, new_bound_method(rt, args[0].as<StaticMethod>()->function, owner));
}
Outcome static_call(Runtime& rt, const Arguments& args) {
  return rt.needs_guest(PreludeFunction::kcall_unpacked, {args[0].as<StaticMethod>()->function,
                                                          TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size())),
                                                          args.keywords == nullptr ? Value::none() : Value(args.keywords)});
}
Outcome wrapped_function(Runtime&, Value self) { return self.as<StaticMethod>()->function; }

constexpr MethodDef kStaticMethodMethods[] = {
    {"__new__", "function, /", staticmethod_constructor, kNoEffects, "A method that gets neither an instance nor a class."},
    {"__get__", "self, instance, owner=None, /", static_get, kNoEffects, "The function inside."},
    {"__call__", "self, /, *args, **kwargs", static_call, kNoEffects, "Calls the function inside."},
    kReprMethod,
};
constexpr MethodDef kClassMethodMethods[] = {
    {"__new__", "function, /", classmethod_constructor, kNoEffects, "A method that gets the class."},
    {"__get__", "self, instance, owner=None, /", class_get, kNoEffects, "The function inside, bound to the class."},
    kReprMethod,
};
constexpr AttributeDef kWrapperAttributes[] = {
    {"__func__", wrapped_function, nullptr, "the function inside"},
    {"__wrapped__", wrapped_function, nullptr, "the function inside"},
    {"__annotations__", get_wrapper_annotations, set_wrapper_annotations, "annotations of the function inside"},
    {"__annotate__", get_wrapper_annotate, set_wrapper_annotate, "the function that computes the annotations"},
};

Outcome super_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) {
    // The compiler has not made it a CallSuper: the code that calls has no parameter, or is not in a class body.
    const Frame* frame = static_cast<Vm&>(rt).frame_;
    bool has_parameter = frame != nullptr && frame->code->unit->positional_count != 0;
    return rt.raise(TypeId::kRuntimeError, has_parameter ? "super(): __class__ cell not found" : "super(): no arguments");
  }
  if (!has_kind(args[0], Kind::kType)) {
    return rt.raise_type_error("super() argument 1 must be a type, not %s", type_name(args[0]));
  }
  return make_super(static_cast<Vm&>(rt), args[0], args[1].is_empty() ? Value::none() : args[1]);
}
Outcome super_get(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Super>();
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
    {"__thisclass__", super_class, nullptr, "The class behind which the search starts."},
    {"__self__", super_self, nullptr, "the instance invoking super()"},
    {"__self_class__", super_self_class, nullptr, "the type of the instance invoking super()"},
};

}  // namespace

constexpr TypeTable kPropertyTable{TypeId::kProperty, kPropertyMethods, kPropertyAttributes,
                                   "An attribute that functions compute, set and delete."};
constexpr TypeTable kStaticMethodTable{TypeId::kStaticMethod, kStaticMethodMethods, kWrapperAttributes, nullptr};
constexpr TypeTable kClassMethodTable{TypeId::kClassMethod, kClassMethodMethods, kWrapperAttributes, nullptr};
constexpr TypeTable kSuperTable{TypeId::kSuper, kSuperMethods, kSuperAttributes, nullptr};

}  // namespace sandboa::vm
