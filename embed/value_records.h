// Guest objects of library classes that cross as more than opaque values: Decimal, UUID, members of enumerations, named
// tuples, instances of dataclasses. What they hold is read from where library code keeps it; nothing is asked.
//
// Guest code can make classes that look like these: they cross as what they look like. Whatever is not whole is opaque.
#pragma once

#include <string>

#include "runtime/type.h"
#include "sandboa/value.h"
#include "vm/vm.h"

namespace sandboa::embed {

// kDecimal, kUuid, kEnum, kRecord; kOpaque: none of these. REQUIRES: an instance of a guest class, of no builtin layout.
HostValue::Kind kind_of_instance(vm::Vm& vm, const runtime::Object* object);

// The names of a named tuple's fields; null: an instance of another class that derives from tuple.
const runtime::Tuple* named_tuple_fields(vm::Vm& vm, const runtime::Object* tuple);

// The dict whose keys are names of fields, some of them pseudo-fields; null: no dataclass.
const runtime::Dict* dataclass_fields(vm::Vm& vm, const runtime::Type* type);
// Whether an entry of it is a field of instances.
bool is_instance_field(vm::Vm& vm, runtime::Value field);

// As str() writes it, in the default context. REQUIRES: kind_of_instance() says so.
std::string text_of_decimal(runtime::Value decimal);
std::string text_of_uuid(vm::Vm& vm, const runtime::Object* uuid);

}  // namespace sandboa::embed
