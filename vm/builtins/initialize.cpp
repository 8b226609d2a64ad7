#include "runtime/registry.h"
#include "vm/builtins/tables.h"

namespace sandboa::vm {

void initialize() {
  static const runtime::TypeTable* const types[] = {
      &kObjectTable,    &kTypeTable,     &kFunctionTable,      &kNativeFunctionTable, &kMethodTable,
      &kGeneratorTable, &kPropertyTable, &kStaticMethodTable,  &kClassMethodTable,    &kSuperTable,
      &kNoneTable,      &kEllipsisTable, &kNotImplementedTable, &kModuleTable};
  static const std::span<const runtime::MethodDef> functions[] = {kAttributeFunctions, kModuleFunctions, kDynamicFunctions};
  static const std::span<const runtime::MethodDef> intrinsics[] = {kAttributeIntrinsics, kGeneratorIntrinsics,
                                                                kModuleIntrinsics};
  static const runtime::ModuleTable* const modules[] = {&kSysModule, &kBuiltinsModule};
  runtime::initialize_builtins({types, functions, intrinsics, modules});
}

}  // namespace sandboa::vm
