// Start-up of the builtin world: types, their name tables, builtin functions and singletons. Everything made here is shared,
// immutable afterwards and lives as long as the process.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "runtime/native.h"
#include "runtime/type.h"

namespace sandboa::runtime {

// Immutable name -> Value table of a builtin type or of the builtin namespace.
struct ModuleTable;

struct NameTable {
  struct Entry {
    Str* name;  // null: free
    Value value;
  };
  Entry* entries;
  uint32_t mask;
  uint32_t count;
  const Entry* ordered;  // the same entries in definition order, `count` of them

  // Empty if absent.
  Value find(const Str* name) const;
};

// Tables of higher layers: what needs the VM (attribute access, classes, generators) is implemented there.
struct TableList {
  std::span<const TypeTable* const> types;
  std::span<const std::span<const MethodDef>> functions;
  std::span<const std::span<const MethodDef>> intrinsics;
  std::span<const ModuleTable* const> modules;
  std::span<const LibraryMethods* const> methods;
};

// Idempotent and thread-safe: the first call wins. vm::initialize() calls it with the VM's tables; tests of runtime/ alone,
// without.
void initialize_builtins(const TableList& more = {});

// A zeroed shared object that is never freed. REQUIRES: the builtin world is being made (ConstantDef::make).
Object* allocate_shared(TypeId type, Kind kind, size_t bytes);
template <class T>
T* new_shared(TypeId type, Kind kind) {
  return static_cast<T*>(allocate_shared(type, kind, sizeof(T)));
}

// Everything a program finds under a bare name: functions, types, constants, exceptions.
const NameTable& builtin_names();
// Whether code somewhere may find a builtin or an intrinsic under the name.
bool is_builtin_name(const Str* name);
// What prelude code finds besides: intrinsics.
const NameTable& intrinsic_names();
// Null: no library class has methods in C++ under this name.
const LibraryMethods* find_library_methods(std::string_view class_name);
bool is_library_method(const MethodDef* def);
// The constructor row ("__new__") of a builtin type, or null.
const MethodDef* constructor_of(const Type* type);

// The shared str with this text if it is the name of something builtin, else null.
Str* find_shared_name(std::string_view text, uint64_t content_hash);

// The shared str. REQUIRES: it is the name of something builtin.
Str* shared_name(std::string_view text);

// A type's own entry for a name; walks base classes of builtin types. Empty if absent. For guest types see vm/attributes.h.
Value find_in_builtin_type(const Type* type, const Str* name);

// ---- the tables, one line each; each is defined at the end of the file that implements the functions
// The functions of a module, as shared objects.
const NameTable& module_functions(const ModuleTable* table);
// Of all modules that are built in, in the order of the tables.
void for_each_native_module(const std::function<void(const ModuleTable&, const NameTable&)>& visit);

#define MODULE_TABLE(name) extern const ModuleTable name;
#define TYPE_TABLE(name) extern const TypeTable name;
#define FUNCTION_TABLE(name) extern const std::span<const MethodDef> name;
#define INTRINSIC_TABLE(name) extern const std::span<const MethodDef> name;
#define METHODS_TABLE(name) extern const LibraryMethods name;
#include "runtime/tables.def"
#undef MODULE_TABLE
#undef TYPE_TABLE
#undef FUNCTION_TABLE
#undef INTRINSIC_TABLE
#undef METHODS_TABLE

}  // namespace sandboa::runtime
