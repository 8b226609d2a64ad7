// What a site remembers of a name that is read or called through a class itself (`Color.RED`, `Base.__init__(self)`,
// `datetime.now()`): the attribute before binding, as long as the session's class epoch is the same. Data of guest classes
// as in sites of instances (Type::shared_data).
#pragma once

#include "vm/attributes.h"
#include "vm/loaded_code.h"

namespace sandboa::vm {

// Site::guard of such a site, which no object is: the class may be that of the next object.
SANDBOA_ALWAYS_INLINE const void* class_guard(const runtime::Object* type) {
  return reinterpret_cast<const char*>(type) + 1;
}

// What reading the name gives, if that is the attribute as it is. Empty: unknown, or bound first.
SANDBOA_ALWAYS_INLINE runtime::Value known_in_class(const Vm& vm, const Site& site, runtime::Value object) {
  bool is_known = site.offset == Site::kInClass && object.is_object() && site.guard == class_guard(object.object()) &&
                  site.epoch == vm.class_epoch;
  return is_known ? site.value : runtime::Value();
}

// What the class has under a name, for bind_on_class(); the site learns it where it may. Empty: load_attribute() knows.
// REQUIRES: object is a class.
runtime::Value find_through_class(Vm& vm, runtime::Value object, const runtime::Str* name, Site* site);

}  // namespace sandboa::vm
