// What must hold between the objects of a snapshot, so that the engine can work on them without looking again.
#pragma once

#include <span>

#include "vm/vm.h"

namespace sandboa::vm {

// REQUIRES: all objects are filled in and their tables finished. Null, or what is wrong; *where is then the object.
const char* find_contradiction(const Vm& vm, std::span<runtime::Object* const> objects, std::span<const uint32_t> referred,
                               const runtime::Object** where);

}  // namespace sandboa::vm
