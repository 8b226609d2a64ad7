// Library modules that are written in Python (runtime/modules/): compiled when first imported, for all sessions.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "vm/executable.h"

namespace sandboa::embed {

// Null if there is no such module. Thread-safe.
std::shared_ptr<const vm::Executable> library_module(std::string_view name);
// The name of a module that library_module() has answered; empty: it is none. Thread-safe.
std::string name_of_library_module(const vm::Executable* executable);

}  // namespace sandboa::embed
