// Attribute access: types, instances with shapes, descriptors, inline caches.
#pragma once

#include "runtime/function.h"
#include "runtime/module.h"
#include "runtime/outcome.h"
#include "vm/vm.h"

namespace sandboa::vm {

// Looks a name up on a type and its bases, without descriptors. Empty if absent.
runtime::Value find_type_attribute(Vm& vm, const runtime::Type* type, const runtime::Str* name);

// The same in one class only.
runtime::Value find_in_one_type(Vm& vm, const runtime::Type* type, const runtime::Str* name);
// find_type_attribute() for guest classes, which remembers functions: what else a class has may change without a new epoch.
runtime::Value find_function_of_class(Vm& vm, const runtime::Type* type, const runtime::Str* name);

// object.name in full (kNeedsGuest for property getters, __getattr__, ...). site may be null; else it is filled when
// cacheable.
runtime::Outcome load_attribute(Vm& vm, runtime::Value object, runtime::Str* name, Site* site = nullptr);
// The same by what sites of this name have learned about the shape of an instance (SiteCache), for those who have none.
runtime::Outcome load_as_sites_know(Vm& vm, runtime::Value object, runtime::Str* name);
// An AttributeError with neither name nor obj takes them from the attribute that was being read when it was raised.
void note_attribute(runtime::Value exception, runtime::Value object, runtime::Str* name);
// What object.__getattribute__ does: no guest __getattribute__ or __getattr__; empty instead of AttributeError.
runtime::Outcome find_attribute(Vm& vm, runtime::Value object, runtime::Str* name, Site* site = nullptr);
runtime::Outcome store_attribute(Vm& vm, runtime::Value object, runtime::Str* name, runtime::Value value,
                                 Site* site = nullptr);
runtime::Outcome delete_attribute(Vm& vm, runtime::Value object, runtime::Str* name);
// What object.__setattr__ and object.__delattr__ do.
runtime::Outcome store_attribute_natively(Vm& vm, runtime::Value object, runtime::Str* name, runtime::Value value,
                                          Site* site = nullptr);
runtime::Outcome delete_attribute_natively(Vm& vm, runtime::Value object, runtime::Str* name);

// TypeError for an attribute name that is no text, as setattr() and object.__setattr__ can be given.
runtime::Outcome check_name(runtime::Runtime& rt, runtime::Value name);

// The name of an attribute site of the current frame.
runtime::Str* site_name(Vm& vm, uint32_t site);

// For CallMethod: the function to call with object as its first argument (is_method), or a plain callable.
struct MethodLookup {
  runtime::Value callee;
  bool is_method;
};
runtime::Fallible<MethodLookup> load_method(Vm& vm, runtime::Value object, runtime::Str* name, Site* site);

// What a method site goes by: the shape of instances, else the type.
SANDBOA_ALWAYS_INLINE const void* method_guard(runtime::Value object) {
  if (!object.is_object()) return runtime::type_of(object);
  if (object.object()->kind != runtime::Kind::kInstance) return object.object()->type;
  return object.as<runtime::Instance>()->shape;
}

// What stands under a name in a module's own namespace, where nothing of the class can come first. Null: ask
// load_attribute().
inline runtime::DictEntry* find_entry_in_module(Vm& vm, runtime::Value object, const runtime::Str* name) {
  if (!runtime::has_kind(object, runtime::Kind::kModule) || runtime::type_of(object)->is_guest()) return nullptr;
  const runtime::Dict* names = object.as<runtime::Module>()->dict;
  if (names == nullptr || name->length == 0 || name->at(0) == '_') return nullptr;
  return runtime::dict_find_str_entry(vm, names, name);
}

// Numbers, text, containers: what binding leaves as it is. A class may replace one by another (a counter, say) without a new
// class epoch, but for the first time after a site has come to know one (Type::shared_data).
inline bool is_plain_data(runtime::Value attribute) {
  return !attribute.is_object() ||
         (attribute.object()->kind < runtime::Kind::kType && !runtime::is_of_guest_class(attribute));
}

// Whether reading goes to a data descriptor before the object's own attributes: one that only stores lets them be read.
bool reads_first(runtime::Value attribute);

// What an attribute found on the class of `self` gives: a bound method, the result of a getter, itself.
runtime::Outcome bind_descriptor(Vm& vm, runtime::Value attribute, runtime::Value self, const runtime::Type* self_type);
// The same without asking a guest __get__. REQUIRES: attribute is an object.
runtime::Outcome bind_builtin_descriptor(Vm& vm, runtime::Value attribute, runtime::Value self,
                                         const runtime::Type* self_type);
// What an attribute found in the order of resolution of a class gives when it is asked through the class itself.
runtime::Outcome bind_on_class(Vm& vm, runtime::Value attribute, runtime::Value cls);
// What a builtin data descriptor does when it is assigned to (value empty: deleted) in `object`.
runtime::Outcome store_through_builtin(Vm& vm, runtime::Value descriptor, runtime::Value object, runtime::Value value);
// A property of a guest class shows its documentation as an attribute of its own, since its class has one. Without a place
// for it, documentation that was given is dropped, and that of the getter is an error, as in CPython.
runtime::Outcome document_property(Vm& vm, runtime::Value made);
// A bound method, for any callable found on a type.
runtime::Outcome bind_method(Vm& vm, runtime::Value function, runtime::Value self);

// The names of an object's attributes as object.__dir__ and type.__dir__ answer them: a List, in no order.
runtime::Outcome names_of_attributes(Vm& vm, runtime::Value object);

// ---- own storage of instances (instances.cpp)
runtime::Instance* new_instance(Vm& vm, const runtime::Type* type);  // null: out of memory
runtime::Value find_own_attribute(Vm& vm, const runtime::Instance* instance, const runtime::Str* name);  // or empty
runtime::Outcome set_own_attribute(Vm& vm, runtime::Instance* instance, runtime::Str* name, runtime::Value value,
                                   Site* site = nullptr);
runtime::Outcome delete_own_attribute(Vm& vm, runtime::Instance* instance, runtime::Str* name);  // empty: was not there
// instance.__class__ = type, as far as the storage of attributes is concerned. REQUIRES: the layouts agree.
runtime::Outcome move_to_class(Vm& vm, runtime::Instance* instance, const runtime::Type* type);
// object.__dict__ of a guest class's instance, and its replacement (value empty: by nothing). AttributeError if it has none.
runtime::Outcome dict_of(Vm& vm, runtime::Value object);
runtime::Outcome replace_dict(Vm& vm, runtime::Value object, runtime::Value value);
// __dict__: from now on the instance keeps its attributes in this dict.
runtime::Outcome own_attributes(Vm& vm, runtime::Instance* instance);

// The dict of an object's own attributes; empty if it has none, and for an instance that keeps no attributes yet.
runtime::Outcome existing_attributes(Vm& vm, runtime::Value object);

// object.name(r[base+1..base+count]) when fetching the attribute itself needs guest code: done by a prelude function.
bool call_fetched_attribute(Vm& vm, uint32_t base, runtime::Str* name, uint32_t count);

// The function that calling a method of `object` calls with the instance in front, if that is a super() of one. Empty: it is
// something else.
runtime::Value find_super_function(Vm& vm, runtime::Value object, const runtime::Str* name);
// super(owner, self); unbound if self is None.
runtime::Outcome make_super(Vm& vm, runtime::Value owner, runtime::Value self);

}  // namespace sandboa::vm
