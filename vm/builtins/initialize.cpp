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
                                                    &kMethodDescriptorTable,
                                                    &kWrapperDescriptorTable,
                                                    &kClassMethodDescriptorTable,
                                                    &kMethodWrapperTable,
                                                    &kGetSetTable,
                                                    &kMemberTable,
                                                    &kNoneTable,
                                                    &kEllipsisTable,
                                                    &kNotImplementedTable,
                                                    &kCoroutineTable,
                                                    &kCoroutineWrapperTable,
                                                    &kAsyncGeneratorTable,
                                                    &kAsyncGeneratorASendTable,
                                                    &kAsyncGeneratorAThrowTable,
                                                    &kAnextAwaitableTable,
                                                    &kModuleTable,
                                                    &kCodeTable};
  static const std::span<const runtime::MethodDef> functions[] = {kAttributeFunctions, kAsyncFunctions, kModuleFunctions,
                                                                  kDynamicFunctions};
  static const std::span<const runtime::MethodDef> intrinsics[] = {
      kAttributeIntrinsics, kAsyncIntrinsics,     kAnnotationIntrinsics, kModuleIntrinsics,     kCollectorIntrinsics,
      kReductionIntrinsics, kEventLoopIntrinsics, kCapabilityIntrinsics, kRandomIntrinsics,     kIntrospectionIntrinsics,
      kHostValueIntrinsics, kDynamicIntrinsics,   kLibraryIntrinsics,    kPickleReadIntrinsics, kPickleWriteIntrinsics,
      kAbstractIntrinsics,  kEnumIntrinsics};
  static const runtime::ModuleTable* const modules[] = {&kSysModule, &kBuiltinsModule};
  static const runtime::LibraryMethods* const methods[] = {&kAbstractClassMethods, &kEnumMethods,
                                                           &kEnumBodyMethods,      &kEnumTypeMethods,
                                                           &kEnumPropertyMethods,  &kAttributeGetterMethods};
  runtime::initialize_builtins({types, functions, intrinsics, modules, methods});
}

}  // namespace sandboa::vm
