// Frames: records of guest calls in progress. Registers live on the session's register stack; a frame says where.
#pragma once

#include <cstdint>
#include <cstring>

#include "runtime/function.h"
#include "vm/loaded_code.h"

namespace sandboa::vm {

// What happens with the value that a frame returns. The frame below is the one whose instruction (pc - 1) asked for the
// call.
enum class ReturnAction : uint8_t {
  kStore,            // the destination register of the call instruction below
  kExit,             // leaves the run loop: bottom frame of a run
  kComplete,         // finishes the instruction below by its opcode (store, truth-test and branch, discard, retry with the
                     // value...)
  kInitResult,       // __init__: must be None; the instance (extra) is the value, for the action in `stage`
  kExtraResult,      // the value is discarded, extra is the value, for the action in `stage`
  kBoolResult,       // __bool__: must be bool; then the truth value of the instruction
  kLengthResult,     // __len__ for truth
  kBinaryResult,     // NotImplemented: go on with candidate stage + 1
  kCompareResult,    // likewise for rich comparison
  kNextResult,       // __next__ or generator for an iteration instruction; StopIteration ends the loop. stage: kOf...
  kIteratorResult,   // __iter__: must be an iterator
  kAwaitableResult,  // __await__: must be an iterator, but no coroutine
  kAsyncIterResult,  // __aiter__: must have __anext__
  kAsyncNextResult,  // __anext__: is awaited
  kDelegateClosed,   // close() of what a generator delegates to: now extra is thrown into the generator
  kThrowFound,       // throw() of what a generator delegates to, or _ABSENT; extra is to be thrown
  kFeed,             // an item for a native that takes all of a generator's (feeding.h); extra is the feed
  kRaiseResult,      // an exception: is raised by the instruction
  kBindName,         // what the host supplies for a name (extra): becomes a global, then as kStore
  kFinalizers,       // run_finalizers(): the value is nothing, the frame below goes on with its next instruction
  // Called by native code: the frame below goes on at its `resume`. Not in snapshots, see interpreted_action().
  kStoreInNative,
  kInitInNative,
  kBinaryInNative,
};

// Stage of kNextResult: the value is what the function of a callable_iterator has answered, which may be the sentinel.
constexpr uint8_t kOfCallableIterator = 1;

struct Frame {
  const bytecode::Instruction* pc;  // next instruction; up to date whenever the frame is not the running one
  runtime::Value* registers;
  const LoadedUnit* code;
  runtime::Function* function;    // null for module code
  runtime::Generator* generator;  // if is_generator: the generator this frame belongs to; else stale
  Frame* previous;                // records form one chain for good and are used again and again
  Frame* next;
  runtime::Value* segment_end;  // of the register segment that `registers` lies in
  const uint8_t* resume;        // in native code, if the frame above was called by it; else stale
  runtime::Value extra;         // for actions that use it (uses_extra()); else stale
  ReturnAction action;
  uint8_t stage;  // for the action
  bool is_generator;
  bool is_closing;  // generators: resumed by close()

  // action, stage and the flags in one store or load: all zero is a plain call.
  void make_plain() { std::memset(static_cast<void*>(&action), 0, sizeof(uint32_t)); }
  bool is_plain() const { return is_exactly(ReturnAction::kStore, 0); }
  // With this action, and of no generator.
  bool is_exactly(ReturnAction wanted, uint8_t wanted_stage) const {
    uint32_t bits;
    std::memcpy(&bits, &action, sizeof(bits));
    return bits == (static_cast<uint32_t>(wanted) | uint32_t{wanted_stage} << 8);
  }
  // What the action is to the interpreter. A property that was read has its destination elsewhere than a call.
  ReturnAction interpreted_action() const {
    if (action == ReturnAction::kInitInNative) return ReturnAction::kInitResult;
    if (action == ReturnAction::kBinaryInNative) return ReturnAction::kBinaryResult;
    if (action != ReturnAction::kStoreInNative) return action;
    bool is_read = bytecode::opcode_of(previous->pc[-1]) == bytecode::Opcode::kLoadAttribute;
    return is_read ? ReturnAction::kComplete : ReturnAction::kStore;
  }
  bool uses_extra() const {
    return action == ReturnAction::kInitResult || action == ReturnAction::kInitInNative ||
           action == ReturnAction::kExtraResult || action == ReturnAction::kCompareResult ||
           action == ReturnAction::kDelegateClosed || action == ReturnAction::kThrowFound || action == ReturnAction::kFeed ||
           action == ReturnAction::kBindName;
  }

  uint32_t instruction_index() const { return static_cast<uint32_t>(pc - code->code) - 1; }
};

static_assert(static_cast<int>(ReturnAction::kStore) == 0);

}  // namespace sandboa::vm
