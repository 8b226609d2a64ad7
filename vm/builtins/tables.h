// Tables of builtins that need the VM: attribute access, classes, functions, generators, descriptors.
#pragma once

#include <span>

#include "runtime/module.h"
#include "runtime/native.h"

namespace sandboa::vm {

extern const runtime::TypeTable kObjectTable;
extern const runtime::TypeTable kTypeTable;
extern const runtime::TypeTable kNoneTable;
extern const runtime::TypeTable kEllipsisTable;
extern const runtime::TypeTable kNotImplementedTable;
extern const runtime::TypeTable kFunctionTable;
extern const runtime::TypeTable kNativeFunctionTable;
extern const runtime::TypeTable kMethodTable;
extern const runtime::TypeTable kGeneratorTable;
extern const runtime::TypeTable kPropertyTable;
extern const runtime::TypeTable kStaticMethodTable;
extern const runtime::TypeTable kClassMethodTable;
extern const runtime::TypeTable kSuperTable;
extern const runtime::TypeTable kModuleTable;
extern const std::span<const runtime::MethodDef> kModuleFunctions;
extern const std::span<const runtime::MethodDef> kModuleIntrinsics;
extern const std::span<const runtime::MethodDef> kDynamicFunctions;
extern const runtime::ModuleTable kBuiltinsModule;
extern const runtime::ModuleTable kSysModule;
extern const std::span<const runtime::MethodDef> kAttributeFunctions;
extern const std::span<const runtime::MethodDef> kAttributeIntrinsics;
extern const std::span<const runtime::MethodDef> kGeneratorIntrinsics;

// Initialises the builtin world with these tables. Idempotent, thread-safe; before the first Vm.
void initialize();

}  // namespace sandboa::vm
