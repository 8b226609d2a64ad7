// Modules and code objects, and the tables of modules that are built in.
//
// A built-in module has a row in runtime/modules/modules.def or in the VM's tables (functions and values in C++), a file in
// runtime/modules/ (Python, run when the module is first imported, with intrinsics as builtins), or both: then the rows come
// first. Nothing of a module exists in a session before it is imported.
#pragma once

#include <span>
#include <string_view>

#include "runtime/native.h"
#include "runtime/object.h"

namespace sandboa::bytecode {
struct CodeUnit;
}
namespace sandboa::vm {
struct LoadedUnit;
}

namespace sandboa::runtime {

struct NameTable;
struct ModuleTable;

struct Module : Object {
  static constexpr uint16_t kInitializing = kKindFlag0;  // its code has not run to the end yet
  Dict* dict;                // null: the rows of `table` have not been put in yet, see module_dict()
  Str* name;                 // as imported; guest code sees __name__ of the dict
  const ModuleTable* table;  // null: no rows
};

enum class CodeMode : uint8_t { kExec, kEval, kSingle };

// What compile() answers, and what functions have as __code__. Module code comes in two forms, since names of the module are
// looked up differently when locals are not globals: each is compiled when it is first needed.
struct Code : Object {
  enum Form : uint8_t { kInGlobals, kInLocals, kFormCount };
  const void* executables[kFormCount];  // vm::Executable, kept by the session's table of programs; null: not compiled yet
  Value source;                         // str or bytes; empty: a function's
  const vm::LoadedUnit* loaded;         // null: not a function's
  const bytecode::CodeUnit* unit;       // the same
  Str* file_name;
  CodeMode mode;
  int8_t optimize;
  bool future_annotations;  // compiled as if it began with `from __future__ import annotations`
};

// A value of a module besides its functions, made when the module is.
struct ModuleValue {
  const char* name;
  Outcome (*make)(Runtime& rt);
};

struct ModuleTable {
  const char* name;  // "sys", "string.templatelib"
  std::span<const MethodDef> functions;
  std::span<const ModuleValue> values;
  const char* doc;
};

// For ModuleValue::make: a builtin type under its own name.
template <TypeId id>
Outcome module_type(Runtime&) {
  return Value(builtin_type(id));
}

// A module written in Python; embedded at build time.
struct ModuleSource {
  std::string_view name;
  std::string_view text;
  bool is_package;
};
std::span<const ModuleSource> module_sources();
// Null if there is none.
const ModuleSource* find_module_source(std::string_view name);
const ModuleTable* find_module_table(std::string_view name);
// Name of the module that has the row, or null if it is a builtin or a method. For error texts: linear.
const char* module_of_function(const MethodDef* def);

// An empty module; not in sys.modules.
Outcome new_module(Runtime& rt, Str* name, const ModuleTable* table);
// The module's dict; fills it first if the module has rows. Answers the dict.
Outcome module_dict(Runtime& rt, Module* module);
// __name__, __doc__ (as far as known), __package__ and the like. `package` may be empty for None.
Outcome set_module_names(Runtime& rt, Dict* dict, Value name, Value doc, Value package);
// "<module 'sys' (built-in)>"
Outcome module_repr(Runtime& rt, Module* module);

}  // namespace sandboa::runtime
