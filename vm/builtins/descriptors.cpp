// property, staticmethod, classmethod, super.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/annotations.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Outcome make_property(Runtime& rt, Value getter, Value setter, Value deleter, Value doc) {
  auto* property = TRY_NEW(rt, rt.allocate<Property>(TypeId::kProperty, Kind::kProperty));
  property->getter = getter;
  property->setter = setter;
  property->deleter = deleter;
  property->doc = doc;
  return property;
}

Outcome property_constructor(Runtime& rt, const Arguments& args) {
  return make_property(rt, args[0], args[1], args[2], args[3]);
}
Outcome property_getter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return make_property(rt, args[1], self->setter, self->deleter, self->doc);
}
Outcome property_setter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return make_property(rt, self->getter, args[1], self->deleter, self->doc);
}
Outcome property_deleter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Property>();
  return make_property(rt, self->getter, self->setter, args[1], self->doc);
}
Outcome get_getter(Runtime&, Value self) { return self.as<Property>()->getter; }
Outcome get_setter(Runtime&, Value self) { return self.as<Property>()->setter; }
Outcome get_deleter(Runtime&, Value self) { return self.as<Property>()->deleter; }
Outcome get_property_doc(Runtime& rt, Value self) {
  auto* property = self.as<Property>();
  if (!property->doc.is_none() || !has_kind(property->getter, Kind::kFunction)) return property->doc;
  return load_attribute(static_cast<Vm&>(rt), property->getter, dunder_name(Dunder::kDoc));
}

constexpr MethodDef kPropertyMethods[] = {
    {"__new__", "fget=None, fset=None, fdel=None, doc=None", property_constructor, kNoEffects,
     "An attribute that functions compute, set and delete."},
    {"getter", "self, fget, /", property_getter, kNoEffects, "The same property with this getter."},
    {"setter", "self, fset, /", property_setter, kNoEffects, "The same property with this setter."},
    {"deleter", "self, fdel, /", property_deleter, kNoEffects, "The same property with this deleter."},
};
constexpr AttributeDef kPropertyAttributes[] = {
    {"fget", get_getter, nullptr, "the getter"},
    {"fset", get_setter, nullptr, "the setter"},
    {"fdel", get_deleter, nullptr, "the deleter"},
    {"__doc__", get_property_doc, nullptr, "documentation"},
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
Outcome wrapped_function(Runtime&, Value self) { return self.as<StaticMethod>()->function; }

constexpr MethodDef kStaticMethodMethods[] = {
    {"__new__", "function, /", staticmethod_constructor, kNoEffects, "A method that gets neither an instance nor a class."},
};
constexpr MethodDef kClassMethodMethods[] = {
    {"__new__", "function, /", classmethod_constructor, kNoEffects, "A method that gets the class."},
};
constexpr AttributeDef kWrapperAttributes[] = {
    {"__func__", wrapped_function, nullptr, "the function inside"},
    {"__wrapped__", wrapped_function, nullptr, "the function inside"},
    {"__annotations__", get_wrapper_annotations, set_wrapper_annotations, "annotations of the function inside"},
    {"__annotate__", get_wrapper_annotate, set_wrapper_annotate, "the function that computes the annotations"},
};

Outcome super_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return rt.raise(TypeId::kRuntimeError, "super(): no arguments");
  if (!has_kind(args[0], Kind::kType)) {
    return rt.raise_type_error("super() argument 1 must be a type, not %s", type_name(args[0]));
  }
  if (args[1].is_empty()) return rt.raise(TypeId::kNotImplementedError, "not supported yet: unbound super objects");
  return make_super(static_cast<Vm&>(rt), args[0], args[1]);
}
Outcome super_class(Runtime&, Value self) { return self.as<Super>()->start_type; }
Outcome super_self(Runtime&, Value self) { return self.as<Super>()->self; }
Outcome super_self_class(Runtime&, Value self) { return self.as<Super>()->self_type; }

constexpr MethodDef kSuperMethods[] = {
    {"__new__", "type=?, object_or_type=?, /", super_constructor, kNoEffects,
     "Attribute access from the next class in the order."},
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
