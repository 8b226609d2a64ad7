#include "runtime/registry.h"
#include "vm/builtins/tables.h"

namespace sandboa::vm {

void initialize() {
  static const runtime::TypeTable* const types[] = {&kObjectTable,
                                                    &kTypeTable,
                                                    &kFunctionTable,
                                                    &kNativeFunctionTable,
                                                    &kMethodTable,
                                                    &kGeneratorTable,
                                                    &kPropertyTable,
                                                    &kStaticMethodTable,
                                                    &kClassMethodTable,
                                                    &kSuperTable,
                                                    &kNoneTable,
                                                    &kEllipsisTable,
                                                    &kNotImplementedTable,
                                                    &kMethodDescriptorTable,
                                                    &kWrapperDescriptorTable,
                                                    &kClassMethodDescriptorTable,
                                                    &kMethodWrapperTable,
                                                    &kGetSetTable,
                                                    &kMemberTable,
                                                    &kMappingProxyTable};
  static const std::span<const runtime::MethodDef> functions[] = {kAttributeFunctions};
  static const std::span<const runtime::MethodDef> intrinsics[] = {kAttributeIntrinsics, kGeneratorIntrinsics};
  runtime::initialize_builtins({types, functions, intrinsics});
}

}  // namespace sandboa::vm
