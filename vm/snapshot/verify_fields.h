// What natives rely on in the fields of one object, besides what vm/snapshot/layouts.h and verify_graph.cpp have checked.
#pragma once

#include <span>

#include "vm/vm.h"

namespace sandboa::vm {

// Null, or what is wrong. REQUIRES: all objects are filled in.
const char* check_fields(runtime::Object* object);
// What depends on many objects: strings in shared buffers, views of arrays, chains that must end, and tuples with gaps,
// which nobody may see. referred[i + 1]: how many values refer to objects[i].
const char* check_across(const Vm& vm, std::span<runtime::Object* const> objects, std::span<const uint32_t> referred,
                         const runtime::Object** where);

}  // namespace sandboa::vm
