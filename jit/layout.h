// Every offset that native code uses, computed from the C++ declarations; what else it takes for granted is asserted here.
#pragma once

#include <cstddef>

#include "ir/bytecode/operand_layout.h"
#include "jit/masm.h"
#include "runtime/function.h"
#include "runtime/types/str.h"
#include "vm/vm.h"

// Vm and Runtime have bases and access control; the compilers that we support lay them out as any class, and say so.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace sandboa::jit::layout {

static_assert(runtime::kValueEncodingVersion == 1, "review all emit_*.cpp");
static_assert(sizeof(bytecode::Instruction) == 8 && sizeof(runtime::Value) == 8);
static_assert(static_cast<int>(vm::ReturnAction::kStore) == 0);

inline constexpr int32_t kInstructionBytes = sizeof(bytecode::Instruction);

// ---- Vm
constexpr Mem running_frame() { return {Reg::kVm, offsetof(vm::Vm, frame_)}; }
// Natives take the Runtime that the Vm derives from.
constexpr Mem runtime_of_vm() { return {Reg::kVm, offsetof(vm::Vm, heap) - offsetof(runtime::Runtime, heap)}; }
constexpr Mem native_caller() { return {Reg::kVm, offsetof(vm::Vm, native_caller_)}; }
constexpr Mem depth_left() { return {Reg::kVm, offsetof(vm::Vm, depth_left_)}; }
constexpr Mem class_epoch() { return {Reg::kVm, offsetof(vm::Vm, class_epoch)}; }
constexpr Mem handled_exception() { return {Reg::kVm, offsetof(vm::Vm, handled_exception)}; }
inline constexpr int32_t kVmMeter = offsetof(vm::Vm, meter_);
using Heap = runtime::Heap::Layout;
constexpr Mem heap(int32_t field) { return {Reg::kVm, static_cast<int32_t>(offsetof(vm::Vm, heap)) + field}; }
using SiteCache = vm::SiteCache::Layout;
constexpr Mem site_cache() { return {Reg::kVm, offsetof(vm::Vm, site_cache) + SiteCache::kTable}; }
static_assert(SiteCache::kSite == 0 && SiteCache::kEntryBytes == 32, "review find_site() in stubs.cpp");
constexpr Mem slice() { return {Reg::kMeter, limits::Meter::slice_offset()}; }

// ---- Frame
inline constexpr int32_t kFramePc = offsetof(vm::Frame, pc);
inline constexpr int32_t kFrameRegisters = offsetof(vm::Frame, registers);
inline constexpr int32_t kFrameCode = offsetof(vm::Frame, code);
inline constexpr int32_t kFrameFunction = offsetof(vm::Frame, function);
inline constexpr int32_t kFramePrevious = offsetof(vm::Frame, previous);
inline constexpr int32_t kFrameNext = offsetof(vm::Frame, next);
inline constexpr int32_t kFrameSegmentEnd = offsetof(vm::Frame, segment_end);
inline constexpr int32_t kFrameAction = offsetof(vm::Frame, action);  // four bytes, as in Frame::is_plain()
static_assert(offsetof(vm::Frame, stage) == kFrameAction + 1 && offsetof(vm::Frame, is_generator) == kFrameAction + 2 &&
              offsetof(vm::Frame, is_closing) == kFrameAction + 3);
inline constexpr int32_t kFrameResume = offsetof(vm::Frame, resume);
inline constexpr int32_t kInitByNative = static_cast<int32_t>(vm::ReturnAction::kInitInNative);  // likewise
inline constexpr int32_t kOperatorByNative =  // stage 1: the method of the left operand
    static_cast<int32_t>(vm::ReturnAction::kBinaryInNative) | 1 << 8;
inline constexpr int32_t kCalledByNative = static_cast<int32_t>(vm::ReturnAction::kStoreInNative);  // all four bytes
inline constexpr int32_t kFrameExtra = offsetof(vm::Frame, extra);
inline constexpr int32_t kFrameGenerator = offsetof(vm::Frame, generator);
// Of the frame of a generator that a loop has asked for its next item; all four bytes.
inline constexpr int32_t kNextOfGenerator = static_cast<int32_t>(vm::ReturnAction::kNextResult) | 1 << 16;
// The same, by a call of send() or next().
inline constexpr int32_t kStoreOfGenerator = static_cast<int32_t>(vm::ReturnAction::kStore) | 1 << 16;
// The same, by a native that takes all of its items.
inline constexpr int32_t kFeedOfGenerator = static_cast<int32_t>(vm::ReturnAction::kFeed) | 1 << 16;
// Actions from this on are those of calls by native code.
inline constexpr int32_t kFirstNativeAction = static_cast<int32_t>(vm::ReturnAction::kStoreInNative);
// Among the four bytes: kInitResult for an instruction that stores; the stage of an action.
inline constexpr int32_t kInitOfCall = static_cast<int32_t>(vm::ReturnAction::kInitResult);
inline constexpr int32_t kOperator = static_cast<int32_t>(vm::ReturnAction::kBinaryResult);
inline constexpr int32_t kLeftOperator = kOperator | 1 << 8;  // the same, called by the interpreter
inline constexpr int32_t kStageMask = 0xFF00;
constexpr Mem frame(int32_t field) { return {Reg::kFrame, field}; }

// ---- LoadedUnit
inline constexpr int32_t kUnitUnit = offsetof(vm::LoadedUnit, unit);
inline constexpr int32_t kUnitCode = offsetof(vm::LoadedUnit, code);
inline constexpr int32_t kUnitNative = offsetof(vm::LoadedUnit, native);
inline constexpr int32_t kUnitProgram = offsetof(vm::LoadedUnit, program);
inline constexpr int32_t kProgramUnits = offsetof(vm::LoadedProgram, units);
inline constexpr int32_t kUnitRegisterCount = offsetof(vm::LoadedUnit, register_count);
inline constexpr int32_t kUnitEntryFuel = offsetof(vm::LoadedUnit, entry_fuel);
inline constexpr int32_t kUnitSimpleArity = offsetof(vm::LoadedUnit, simple_arity);
constexpr Mem unit(int32_t field) { return {Reg::kCode, field}; }
constexpr Mem unit_constants() { return unit(offsetof(vm::LoadedUnit, constants)); }
constexpr Mem unit_sites() { return unit(offsetof(vm::LoadedUnit, sites)); }
constexpr Mem unit_loads() { return unit(offsetof(vm::LoadedUnit, loads)); }
constexpr Mem unit_stores() { return unit(offsetof(vm::LoadedUnit, stores)); }
static_assert(sizeof(vm::NativeSlot) == sizeof(void*) && vm::NativeSlot::is_always_lock_free);
inline constexpr int32_t kNativeEntry = offsetof(vm::NativeUnit, entry);
inline constexpr int32_t kNativeCode = offsetof(vm::NativeUnit, code);
inline constexpr int32_t kNativeEntries = sizeof(vm::NativeUnit);
inline constexpr int32_t kNativeInstructionCount = offsetof(vm::NativeUnit, instruction_count);

// ---- Site
inline constexpr int32_t kSiteBytes = sizeof(vm::Site);
inline constexpr int32_t kSiteGuard = offsetof(vm::Site, guard);
inline constexpr int32_t kSiteValue = offsetof(vm::Site, value);
inline constexpr int32_t kSiteEpoch = offsetof(vm::Site, epoch);
inline constexpr int32_t kSiteOffset = offsetof(vm::Site, offset);

// ---- objects
inline constexpr int32_t kObjectType = offsetof(runtime::Object, type);
inline constexpr int32_t kObjectKind = offsetof(runtime::Object, kind);
inline constexpr int32_t kObjectFlags = offsetof(runtime::Object, flags);
inline constexpr int32_t kInstanceShape = offsetof(runtime::Instance, shape);
inline constexpr int32_t kInstanceSlots = sizeof(runtime::Instance);
inline constexpr int32_t kInstanceOverflow = offsetof(runtime::Instance, overflow);
inline constexpr int32_t kShapeInlineSlots = offsetof(runtime::Shape, inline_slots);
inline constexpr int32_t kTypeRootShape = offsetof(runtime::Type, root_shape);
inline constexpr int32_t kTypeGuestDunders = offsetof(runtime::Type, guest_dunders);
inline constexpr int32_t kTypeMemberCount = offsetof(runtime::Type, member_count);
inline constexpr int32_t kTypeInit = offsetof(runtime::Type, init);
inline constexpr int32_t kTypeInitEpoch = offsetof(runtime::Type, init_epoch);
// Two bools in sixteen bits: calls_init_only, is_made_at_hand.
inline constexpr int32_t kTypeCalls = offsetof(runtime::Type, calls_init_only);
static_assert(offsetof(runtime::Type, is_made_at_hand) == kTypeCalls + 1);
inline constexpr int32_t kInitAtHand = 0x101;
inline constexpr int32_t kNothingAtHand = 0x100;
static_assert(runtime::Type::kIsAbstract < 0x100);
// Behind the type, in one word: kind, mark, flags, size_units.
static_assert(offsetof(runtime::Object, size_units) == kObjectKind + 4);
// Limbs that do not fill the object up to the next sixteen bytes are followed by room.
inline constexpr int32_t kIntLimbCount = offsetof(runtime::BigInt, limb_count);
inline constexpr int32_t kIntLimbs = sizeof(runtime::BigInt);
inline constexpr int32_t kOneLimbBytes = kIntLimbs + 8;
inline constexpr int32_t kTwoLimbBytes = kOneLimbBytes + 16;
static_assert(kOneLimbBytes % 16 == 0 && sizeof(runtime::Object) == 16 && kObjectType == 0 && kObjectKind == 8);
inline constexpr int32_t kStrLength = offsetof(runtime::Str, length);
inline constexpr int32_t kStrData = offsetof(runtime::Str, data);
inline constexpr int32_t kCharacterBytes = sizeof(runtime::SharedCharacters::strings[0]);
inline constexpr int32_t kAllCharactersBytes = sizeof(runtime::SharedCharacters::strings);
inline constexpr int32_t kBytesLength = offsetof(runtime::Bytes, length);
inline constexpr int32_t kBytesItems = sizeof(runtime::Bytes);
inline constexpr int32_t kListItems = offsetof(runtime::List, items);
inline constexpr int32_t kListLength = offsetof(runtime::List, length);
inline constexpr int32_t kListCapacity = offsetof(runtime::List, capacity);
static_assert(kListCapacity == kListLength + 4);
inline constexpr int32_t kArrayCapacity = offsetof(runtime::ValueArray, capacity);
static_assert(offsetof(runtime::ValueArray, traced) == kArrayCapacity + 4);
inline constexpr int32_t kArrayItems = sizeof(runtime::ValueArray);
inline constexpr int32_t kValueBytes = sizeof(runtime::Value);
inline constexpr int32_t kSetLiveCount = offsetof(runtime::Set, live_count);
// Of dicts and sets alike.
inline constexpr int32_t kOwnerTable = offsetof(runtime::Dict, table);
inline constexpr int32_t kOwnerEntryCount = offsetof(runtime::Dict, entry_count);
static_assert(offsetof(runtime::Set, table) == kOwnerTable && offsetof(runtime::Set, entry_count) == kOwnerEntryCount);
inline constexpr int32_t kTableCapacity = offsetof(runtime::DictTable, entry_capacity);
inline constexpr int32_t kTableIndexMask = offsetof(runtime::DictTable, index_mask);
inline constexpr int32_t kTableEntries = sizeof(runtime::DictTable);
inline constexpr int32_t kEntryBytes = sizeof(runtime::DictEntry);
inline constexpr int32_t kFirstEntryHash = kTableEntries + offsetof(runtime::DictEntry, hash);
inline constexpr int32_t kFirstEntryKey = kTableEntries + offsetof(runtime::DictEntry, key);
inline constexpr int32_t kTupleLength = offsetof(runtime::Tuple, length);
inline constexpr int32_t kTupleItems = sizeof(runtime::Tuple);
inline constexpr int32_t kCellValue = offsetof(runtime::Cell, value);
inline constexpr int32_t kNativeFunctionDef = offsetof(runtime::NativeFunction, def);
inline constexpr int32_t kDefCode = offsetof(runtime::MethodDef, code);
inline constexpr int32_t kDefDirectCount = offsetof(runtime::MethodDef, direct_count);
inline constexpr int32_t kDefFewest = offsetof(runtime::MethodDef, fewest_with_defaults);
inline constexpr int32_t kDefMost = offsetof(runtime::MethodDef, most_with_defaults);
inline constexpr int32_t kDefHasSelf = offsetof(runtime::MethodDef, signature) + offsetof(runtime::Signature, has_self);
inline constexpr int32_t kArgumentsBytes = sizeof(runtime::Arguments);
static_assert(offsetof(runtime::Arguments, fixed) == 0 && kArgumentsBytes <= Masm::kFirstWord);
static_assert(sizeof(runtime::Outcome) == 8, "review call_native() in emit_control.cpp");
inline constexpr int32_t kBoundMethodFunction = offsetof(runtime::BoundMethod, function);
inline constexpr int32_t kBoundMethodSelf = offsetof(runtime::BoundMethod, self);
inline constexpr int32_t kExceptionTraceback = offsetof(runtime::Exception, traceback);
inline constexpr int32_t kPropertyGetter = offsetof(runtime::Property, getter);
inline constexpr int32_t kFunctionCode = offsetof(runtime::Function, code);
inline constexpr int32_t kFunctionDefaults = offsetof(runtime::Function, defaults);
inline constexpr int32_t kFunctionName = offsetof(runtime::Function, name);
inline constexpr int32_t kFunctionQualifiedName = offsetof(runtime::Function, qualified_name);
inline constexpr int32_t kFunctionClosureCount = offsetof(runtime::Function, closure_count);
static_assert(kFunctionDefaults == kFunctionCode + 8 && offsetof(runtime::Function, reserved) == kFunctionClosureCount + 4 &&
              sizeof(runtime::Function) == kFunctionClosureCount + 8);
inline constexpr int32_t kFunctionClosure = sizeof(runtime::Function);
inline constexpr int32_t kGeneratorFunction = offsetof(runtime::Generator, function);
inline constexpr int32_t kGeneratorStorage = offsetof(runtime::Generator, storage);
inline constexpr int32_t kGeneratorName = offsetof(runtime::Generator, name);
inline constexpr int32_t kGeneratorQualifiedName = offsetof(runtime::Generator, qualified_name);
inline constexpr int32_t kGeneratorHandled = offsetof(runtime::Generator, handled_exception);
inline constexpr int32_t kGeneratorDriver = offsetof(runtime::Generator, driver);
// Four bytes: `is_closed`, which is not set for generators that are not asynchronous, and what is between the members.
inline constexpr int32_t kGeneratorState = offsetof(runtime::Generator, state);
static_assert(offsetof(runtime::Generator, is_closed) == kGeneratorState + 1 &&
              sizeof(runtime::Generator) == kGeneratorState + 8);
static_assert(static_cast<int>(runtime::GeneratorState::kCreated) == 0 &&
              static_cast<int>(runtime::GeneratorState::kSuspended) == 1);
// What a new one has none of: three words.
static_assert(kGeneratorDriver == kGeneratorHandled + 8 && kGeneratorState == kGeneratorDriver + 8);
inline constexpr int32_t kStorageCount = offsetof(runtime::FrameStorage, count);
static_assert(offsetof(runtime::FrameStorage, pc) == kStorageCount + 4);
inline constexpr int32_t kStoragePc = offsetof(runtime::FrameStorage, pc);
inline constexpr int32_t kStorageValues = sizeof(runtime::FrameStorage);
inline constexpr int32_t kIteratorSequence = offsetof(runtime::SequenceIterator, sequence);
inline constexpr int32_t kIteratorIndex = offsetof(runtime::SequenceIterator, index);
inline constexpr int kSingletonShift = 4;
static_assert(sizeof(runtime::Object) == 1 << kSingletonShift && runtime::kTrueIndex == runtime::kFalseIndex + 1);

// Loops over what is no range: where a back edge's instruction says what it does, and the LoopCost behind it what it costs.
constexpr int32_t operand_offset(bytecode::Opcode opcode, int index) {
  return bytecode::kOperandLayouts[static_cast<int>(opcode)].operands[index].shift / 8;
}
inline constexpr int32_t kForNextJump = operand_offset(bytecode::Opcode::kForNext, 0);
inline constexpr int32_t kForNextDst = operand_offset(bytecode::Opcode::kForNext, 1);
inline constexpr int32_t kLoopCostCost = operand_offset(bytecode::Opcode::kLoopCost, 2);
// The jump is the upper 24 bits of the first word.
static_assert(kForNextJump == 1 && kForNextDst == 4 && kLoopCostCost == 4 &&
              bytecode::kOperandLayouts[static_cast<int>(bytecode::Opcode::kForNext)].operands[0].width == 24);

inline constexpr int32_t kLoadIntValue =
    bytecode::kOperandLayouts[static_cast<int>(bytecode::Opcode::kLoadInt)].operands[2].shift / 8;
// Where an instruction that pushes a frame has its destination register.
inline constexpr int32_t kCallDestination = 2;
static_assert(bytecode::kOperandLayouts[static_cast<int>(bytecode::Opcode::kCall)].operands[1].shift ==
                  kCallDestination * 8 &&
              bytecode::kOperandLayouts[static_cast<int>(bytecode::Opcode::kCallMethod)].operands[1].shift ==
                  kCallDestination * 8);

}  // namespace sandboa::jit::layout

#pragma GCC diagnostic pop
