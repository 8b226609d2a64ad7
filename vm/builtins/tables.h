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
extern const runtime::TypeTable kMethodDescriptorTable;
extern const runtime::TypeTable kWrapperDescriptorTable;
extern const runtime::TypeTable kClassMethodDescriptorTable;
extern const runtime::TypeTable kMethodWrapperTable;
extern const runtime::TypeTable kMethodTable;
extern const runtime::TypeTable kGetSetTable;
extern const runtime::TypeTable kMemberTable;
extern const runtime::TypeTable kGeneratorTable;
extern const runtime::TypeTable kCoroutineTable;
extern const runtime::TypeTable kCoroutineWrapperTable;
extern const runtime::TypeTable kAsyncGeneratorTable;
extern const runtime::TypeTable kAsyncGeneratorASendTable;
extern const runtime::TypeTable kAsyncGeneratorAThrowTable;
extern const runtime::TypeTable kAnextAwaitableTable;
extern const runtime::TypeTable kPropertyTable;
extern const runtime::TypeTable kStaticMethodTable;
extern const runtime::TypeTable kClassMethodTable;
extern const runtime::TypeTable kSuperTable;
extern const runtime::TypeTable kModuleTable;
extern const runtime::TypeTable kCodeTable;
extern const std::span<const runtime::MethodDef> kModuleFunctions;
extern const std::span<const runtime::MethodDef> kModuleIntrinsics;
extern const std::span<const runtime::MethodDef> kHostValueIntrinsics;
extern const std::span<const runtime::MethodDef> kAbstractIntrinsics;
extern const std::span<const runtime::MethodDef> kEnumIntrinsics;
extern const std::span<const runtime::MethodDef> kLibraryIntrinsics;
extern const std::span<const runtime::MethodDef> kPickleReadIntrinsics;
extern const std::span<const runtime::MethodDef> kPickleWriteIntrinsics;
extern const runtime::LibraryMethods kAbstractClassMethods;
extern const runtime::LibraryMethods kEnumBodyMethods;
extern const runtime::LibraryMethods kEnumMethods;
extern const runtime::LibraryMethods kEnumTypeMethods;
extern const runtime::LibraryMethods kEnumPropertyMethods;
extern const runtime::LibraryMethods kAttributeGetterMethods;
extern const std::span<const runtime::MethodDef> kDynamicFunctions;
extern const std::span<const runtime::MethodDef> kDynamicIntrinsics;
extern const runtime::ModuleTable kBuiltinsModule;
extern const runtime::ModuleTable kSysModule;
extern const std::span<const runtime::MethodDef> kAttributeFunctions;
extern const std::span<const runtime::MethodDef> kAttributeIntrinsics;
extern const std::span<const runtime::MethodDef> kAnnotationIntrinsics;
extern const std::span<const runtime::MethodDef> kCollectorIntrinsics;
extern const std::span<const runtime::MethodDef> kEventLoopIntrinsics;
extern const std::span<const runtime::MethodDef> kCapabilityIntrinsics;
extern const std::span<const runtime::MethodDef> kRandomIntrinsics;
extern const std::span<const runtime::MethodDef> kReductionIntrinsics;
extern const std::span<const runtime::MethodDef> kIntrospectionIntrinsics;
extern const std::span<const runtime::MethodDef> kAsyncFunctions;
extern const std::span<const runtime::MethodDef> kAsyncIntrinsics;

// ---- shared with the instructions of the same purpose (vm/slow_async.cpp)
runtime::Outcome new_asend(runtime::Runtime& rt, runtime::Value generator, runtime::Value value);
bool is_async_iterator(runtime::Value value);
bool matches_itself(const runtime::Type* type);   // vm/slow_match.cpp
uint16_t match_flags(const runtime::Type* type);  // vm/slow_match.cpp: kMatchesSequence, kMatchesMapping or neither
// The value itself if it is what __await__ may return.
runtime::Outcome check_awaitable_iterator(runtime::Runtime& rt, runtime::Value value);

// Initialises the builtin world with these tables. Idempotent, thread-safe; before the first Vm.
void initialize();

}  // namespace sandboa::vm
