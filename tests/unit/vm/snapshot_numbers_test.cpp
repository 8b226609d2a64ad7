// Numbers that stand in snapshots as they are. They keep their meaning: what is new comes at the end; what must change gets
// a new version of the format and a translation in the reader (docs/how-to/change-the-snapshot-format.md).
#include <gtest/gtest.h>

#include "ir/bytecode/code_unit.h"
#include "runtime/function.h"
#include "runtime/module.h"
#include "runtime/runtime.h"
#include "vm/frame.h"

namespace sandboa::vm {
namespace {

struct Pinned {
  const char* name;
  int now;
  int recorded;
};

#define PIN(name, number) \
  Pinned { #name, static_cast < int>(name), number }

constexpr Pinned kKind[] = {
    PIN(runtime::Kind::kFree, 0),
    PIN(runtime::Kind::kNone, 1),
    PIN(runtime::Kind::kBool, 2),
    PIN(runtime::Kind::kEllipsis, 3),
    PIN(runtime::Kind::kNotImplemented, 4),
    PIN(runtime::Kind::kInt, 5),
    PIN(runtime::Kind::kFloat, 6),
    PIN(runtime::Kind::kComplex, 7),
    PIN(runtime::Kind::kBytes, 8),
    PIN(runtime::Kind::kStr, 9),
    PIN(runtime::Kind::kStrBuffer, 10),
    PIN(runtime::Kind::kValueArray, 11),
    PIN(runtime::Kind::kDictTable, 12),
    PIN(runtime::Kind::kShape, 13),
    PIN(runtime::Kind::kFrameStorage, 14),
    PIN(runtime::Kind::kTuple, 15),
    PIN(runtime::Kind::kList, 16),
    PIN(runtime::Kind::kDict, 17),
    PIN(runtime::Kind::kDictView, 18),
    PIN(runtime::Kind::kSet, 19),
    PIN(runtime::Kind::kRange, 20),
    PIN(runtime::Kind::kSlice, 21),
    PIN(runtime::Kind::kByteArray, 22),
    PIN(runtime::Kind::kMemoryView, 23),
    PIN(runtime::Kind::kType, 24),
    PIN(runtime::Kind::kInstance, 25),
    PIN(runtime::Kind::kFunction, 26),
    PIN(runtime::Kind::kNativeFunction, 27),
    PIN(runtime::Kind::kBoundMethod, 28),
    PIN(runtime::Kind::kHostFunction, 29),
    PIN(runtime::Kind::kCell, 30),
    PIN(runtime::Kind::kGenerator, 31),
    PIN(runtime::Kind::kCoroutine, 32),
    PIN(runtime::Kind::kAsyncGenerator, 33),
    PIN(runtime::Kind::kAwaitable, 34),
    PIN(runtime::Kind::kException, 35),
    PIN(runtime::Kind::kTraceback, 36),
    PIN(runtime::Kind::kProperty, 37),
    PIN(runtime::Kind::kStaticMethod, 38),
    PIN(runtime::Kind::kClassMethod, 39),
    PIN(runtime::Kind::kSuper, 40),
    PIN(runtime::Kind::kGetSet, 41),
    PIN(runtime::Kind::kMember, 42),
    PIN(runtime::Kind::kMappingProxy, 43),
    PIN(runtime::Kind::kWeakRef, 44),
    PIN(runtime::Kind::kTemplate, 45),
    PIN(runtime::Kind::kInterpolation, 46),
    PIN(runtime::Kind::kGenericAlias, 47),
    PIN(runtime::Kind::kUnion, 48),
    PIN(runtime::Kind::kTypeParameter, 49),
    PIN(runtime::Kind::kTypeAlias, 50),
    PIN(runtime::Kind::kParamSpecPart, 51),
    PIN(runtime::Kind::kModule, 52),
    PIN(runtime::Kind::kCode, 53),
    PIN(runtime::Kind::kSequenceIterator, 54),
    PIN(runtime::Kind::kRangeIterator, 55),
    PIN(runtime::Kind::kDictIterator, 56),
    PIN(runtime::Kind::kSetIterator, 57),
    PIN(runtime::Kind::kAdaptor, 58),
    PIN(runtime::Kind::kTemporal, 59),
    PIN(runtime::Kind::kPattern, 60),
    PIN(runtime::Kind::kMatch, 61),
    PIN(runtime::Kind::kZlibStream, 62),
    PIN(runtime::Kind::kXmlParser, 63),
    PIN(runtime::Kind::kXmlMemory, 64),
};

constexpr Pinned kObjectFlags[] = {
    PIN(runtime::kShared, 1),           PIN(runtime::kLarge, 2),       PIN(runtime::kConstant, 8),
    PIN(runtime::kLibraryConstant, 32), PIN(runtime::kVisiting, 4),    PIN(runtime::kHasMembers, 16),
    PIN(runtime::kKindFlag0, 256),      PIN(runtime::kKindFlag1, 512), PIN(runtime::kKindFlag2, 1024),
};

constexpr Pinned kReturnAction[] = {
    PIN(ReturnAction::kStore, 0),
    PIN(ReturnAction::kExit, 1),
    PIN(ReturnAction::kComplete, 2),
    PIN(ReturnAction::kInitResult, 3),
    PIN(ReturnAction::kExtraResult, 4),
    PIN(ReturnAction::kBoolResult, 5),
    PIN(ReturnAction::kLengthResult, 6),
    PIN(ReturnAction::kBinaryResult, 7),
    PIN(ReturnAction::kCompareResult, 8),
    PIN(ReturnAction::kNextResult, 9),
    PIN(ReturnAction::kIteratorResult, 10),
    PIN(ReturnAction::kAwaitableResult, 11),
    PIN(ReturnAction::kAsyncIterResult, 12),
    PIN(ReturnAction::kAsyncNextResult, 13),
    PIN(ReturnAction::kDelegateClosed, 14),
    PIN(ReturnAction::kThrowFound, 15),
    PIN(ReturnAction::kFeed, 16),
    PIN(ReturnAction::kRaiseResult, 17),
    PIN(ReturnAction::kBindName, 18),
    PIN(ReturnAction::kFinalizers, 19),
};

constexpr Pinned kGeneratorState[] = {
    PIN(runtime::GeneratorState::kCreated, 0),
    PIN(runtime::GeneratorState::kSuspended, 1),
    PIN(runtime::GeneratorState::kRunning, 2),
    PIN(runtime::GeneratorState::kFinished, 3),
};

constexpr Pinned kConstantKind[] = {
    PIN(bytecode::ConstantKind::kNone, 0),   PIN(bytecode::ConstantKind::kTrue, 1),
    PIN(bytecode::ConstantKind::kFalse, 2),  PIN(bytecode::ConstantKind::kEllipsis, 3),
    PIN(bytecode::ConstantKind::kInt, 4),    PIN(bytecode::ConstantKind::kBigInt, 5),
    PIN(bytecode::ConstantKind::kFloat, 6),  PIN(bytecode::ConstantKind::kComplex, 7),
    PIN(bytecode::ConstantKind::kStr, 8),    PIN(bytecode::ConstantKind::kBytes, 9),
    PIN(bytecode::ConstantKind::kTuple, 10), PIN(bytecode::ConstantKind::kFrozenSet, 11),
};

constexpr Pinned kUnitFlags[] = {
    PIN(bytecode::kIsGenerator, 1),        PIN(bytecode::kHasVarArgs, 2),     PIN(bytecode::kHasVarKeywords, 4),
    PIN(bytecode::kIsClassBody, 8),        PIN(bytecode::kIsModule, 16),      PIN(bytecode::kIsCoroutine, 32),
    PIN(bytecode::kHiddenInTraceback, 64), PIN(bytecode::kIsMethodLike, 128), PIN(bytecode::kFutureAnnotations, 256),
};

constexpr Pinned kAwaitableState[] = {
    PIN(runtime::AwaitableState::kInitial, 0),
    PIN(runtime::AwaitableState::kIterating, 1),
    PIN(runtime::AwaitableState::kClosed, 2),
};

constexpr Pinned kCodeMode[] = {
    PIN(runtime::CodeMode::kExec, 0),
    PIN(runtime::CodeMode::kEval, 1),
    PIN(runtime::CodeMode::kSingle, 2),
};

constexpr Pinned kFeedKind[] = {
    PIN(runtime::FeedKind::kSum, 0),
    PIN(runtime::FeedKind::kAny, 1),
    PIN(runtime::FeedKind::kAll, 2),
    PIN(runtime::FeedKind::kList, 3),
};

constexpr Pinned kFeedField[] = {
    PIN(runtime::FeedField::kKind, 0),   PIN(runtime::FeedField::kGenerator, 1), PIN(runtime::FeedField::kTotal, 2),
    PIN(runtime::FeedField::kAction, 3), PIN(runtime::FeedField::kExtra, 4),     PIN(runtime::FeedField::kStage, 5),
};

// Bits of DunderSet.
constexpr const char* kDunders[] = {
    "__init__",
    "__new__",
    "__repr__",
    "__str__",
    "__format__",
    "__bytes__",
    "__hash__",
    "__bool__",
    "__len__",
    "__length_hint__",
    "__call__",
    "__iter__",
    "__next__",
    "__reversed__",
    "__contains__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__missing__",
    "__getattribute__",
    "__getattr__",
    "__setattr__",
    "__delattr__",
    "__get__",
    "__set__",
    "__delete__",
    "__set_name__",
    "__init_subclass__",
    "__enter__",
    "__exit__",
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__add__",
    "__radd__",
    "__iadd__",
    "__sub__",
    "__rsub__",
    "__isub__",
    "__mul__",
    "__rmul__",
    "__imul__",
    "__truediv__",
    "__rtruediv__",
    "__itruediv__",
    "__floordiv__",
    "__rfloordiv__",
    "__ifloordiv__",
    "__mod__",
    "__rmod__",
    "__imod__",
    "__pow__",
    "__rpow__",
    "__ipow__",
    "__matmul__",
    "__rmatmul__",
    "__imatmul__",
    "__lshift__",
    "__rlshift__",
    "__ilshift__",
    "__rshift__",
    "__rrshift__",
    "__irshift__",
    "__and__",
    "__rand__",
    "__iand__",
    "__or__",
    "__ror__",
    "__ior__",
    "__xor__",
    "__rxor__",
    "__ixor__",
    "__divmod__",
    "__rdivmod__",
    "__neg__",
    "__pos__",
    "__invert__",
    "__abs__",
    "__round__",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__int__",
    "__float__",
    "__complex__",
    "__index__",
    "__dir__",
    "__class__",
    "__dict__",
    "__name__",
    "__qualname__",
    "__module__",
    "__doc__",
    "__slots__",
    "__isabstractmethod__",
    "__match_args__",
    "__main__",
    "__class_getitem__",
    "__instancecheck__",
    "__subclasscheck__",
    "__mro_entries__",
    "__prepare__",
    "__classcell__",
    "__static_attributes__",
    "__del__",
    "__weakref__",
    "__await__",
    "__aiter__",
    "__anext__",
    "__aenter__",
    "__aexit__",
    "__builtins__",
    "__package__",
    "__loader__",
    "__spec__",
    "__all__",
    "__path__",
    "__file__",
    "__import__",
    "__buffer__",
};

template <size_t kCount>
void expect_pinned(const Pinned (&all)[kCount]) {
  for (const Pinned& pinned : all) EXPECT_EQ(pinned.now, pinned.recorded) << pinned.name;
}

TEST(SnapshotNumbers, MeanWhatTheyMeant) {
  expect_pinned(kKind);
  expect_pinned(kObjectFlags);
  expect_pinned(kReturnAction);
  expect_pinned(kGeneratorState);
  expect_pinned(kAwaitableState);
  expect_pinned(kCodeMode);
  expect_pinned(kFeedKind);
  expect_pinned(kFeedField);
  expect_pinned(kConstantKind);
  expect_pinned(kUnitFlags);
}

TEST(SnapshotNumbers, DundersKeepTheirBits) {
  constexpr const char* kNow[] = {
#define DUNDER(Name, text) text,
#include "runtime/dunders.def"
#undef DUNDER
  };
  ASSERT_GE(std::size(kNow), std::size(kDunders));
  for (size_t bit = 0; bit < std::size(kDunders); ++bit) EXPECT_STREQ(kNow[bit], kDunders[bit]);
}

}  // namespace
}  // namespace sandboa::vm
