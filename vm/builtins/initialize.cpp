#include "runtime/registry.h"
#include "vm/builtins/tables.h"

namespace sandboa::vm {

void initialize() {
  static const runtime::TypeTable* const types[] = {
      &kObjectTable,    &kTypeTable,     &kFunctionTable,      &kNativeFunctionTable, &kMethodTable,
      &kGeneratorTable, &kPropertyTable, &kStaticMethodTable,  &kClassMethodTable,    &kSuperTable,
      &kMemberDescriptorTable, &kSlotDescriptorTable, &kNoneTable, &kEllipsisTable, &kNotImplementedTable,
      &kCoroutineTable, &kCoroutineWrapperTable, &kAsyncGeneratorTable, &kAsyncGeneratorASendTable,
      &kAsyncGeneratorAThrowTable, &kAnextAwaitableTable};
  static const std::span<const runtime::MethodDef> functions[] = {kAttributeFunctions, kAsyncFunctions};
  static const std::span<const runtime::MethodDef> intrinsics[] = {kAttributeIntrinsics, kAsyncIntrinsics,
                                                                       kAnnotationIntrinsics};
  runtime::initialize_builtins({types, functions, intrinsics});
}

}  // namespace sandboa::vm
