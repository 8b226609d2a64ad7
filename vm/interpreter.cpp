#include "vm/interpreter.h"

#include "vm/handlers/access.h"
#include "vm/handlers/arith.h"
#include "vm/handlers/call.h"
#include "vm/handlers/collections.h"
#include "vm/handlers/compare.h"
#include "vm/handlers/iterate.h"
#include "vm/handlers/load_store.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace {

#define FOR_EACH_OPCODE_THAT_LEADS_ELSEWHERE(X) \
  X(Call) X(CallMethod) X(Return) X(ReturnNone) X(Yield) X(Loop) X(ForRangeNext) X(ForNext) X(SendNext)

constexpr bool leads_elsewhere(bytecode::Opcode opcode) {
  switch (opcode) {
#define LEADS_ELSEWHERE(Name) case bytecode::Opcode::k##Name:
    FOR_EACH_OPCODE_THAT_LEADS_ELSEWHERE(LEADS_ELSEWHERE)
#undef LEADS_ELSEWHERE
    return true;
    default:
      return false;
  }
}

SANDBOA_ALWAYS_INLINE const NativeUnit* find_native(Vm& vm, const LoadedUnit* code, const bytecode::Instruction* pc) {
  const NativeUnit* native = code->native->load(std::memory_order_acquire);
  if (__builtin_expect(native == nullptr && vm.tier->eager, 0)) {
    vm.frame_->pc = pc;
    vm.tier->compile(vm, code);
    native = code->native->load(std::memory_order_acquire);
  }
  return native;
}

}  // namespace

SANDBOA_COLD void before_instruction(Vm& vm, const bytecode::Instruction* pc, bool is_native) {
  vm.frame_->pc = pc;
  if (!vm.stress_.collect_always || vm.heap.allocation_count() == vm.stress_allocations_) return;
  vm.stress_allocations_ = vm.heap.allocation_count();
  if (!vm.stress_turns_.next(vm.frame_->code, pc, is_native)) return;
  vm.collect();
  vm.stress_allocations_ = vm.heap.allocation_count();
}

// Dispatch by computed goto, one indirect jump per handler; the table is a variable so that test modes can put a hook in
// front of every instruction without costing ordinary runs anything.
RunResult interpret(Vm& vm) {
  static const void* const handlers[] = {
#define OP(Name, operands, effects, meaning) &&handle_##Name,
#include "ir/bytecode/opcodes.def"
#undef OP
  };
  static const void* const hooks[] = {
#define OP(Name, operands, effects, meaning) &&hook,
#include "ir/bytecode/opcodes.def"
#undef OP
  };
  // With native code about: what calls, returns or loops looks whether the code that it leads to is native.
  static const void* const tiered[] = {
#define OP(Name, operands, effects, meaning) leads_elsewhere(bytecode::Opcode::k##Name) ? &&lead_elsewhere : &&handle_##Name,
#include "ir/bytecode/opcodes.def"
#undef OP
  };
  const void* const* table = vm.tier != nullptr ? tiered : handlers;
  const void* const* dispatch = vm.stress_.collect_always ? hooks : table;
  State state{vm.frame_->pc, vm.frame_->registers, vm.frame_, vm};

#define DISPATCH() goto* dispatch[*state.pc & 0xFF]
  if (vm.tier != nullptr) goto look_for_native;
  DISPATCH();

#define OP(Name, operands, effects, meaning)                        \
  handle_##Name : {                                                 \
    Step step = exec(state, bytecode::decode<ops::Name>(state.pc)); \
    if (step == Step::kNext) {                                      \
      ++state.pc;                                                   \
      DISPATCH();                                                   \
    }                                                               \
    if (step == Step::kStay) DISPATCH();                            \
    goto leave;                                                     \
  }
#include "ir/bytecode/opcodes.def"
#undef OP

hook:
  before_instruction(vm, state.pc, false);
  goto* table[*state.pc & 0xFF];

lead_elsewhere : {
  Step step = Step::kNext;
  switch (bytecode::opcode_of(*state.pc)) {
#define LEADS_ELSEWHERE(Name)                                  \
  case bytecode::Opcode::k##Name:                              \
    step = exec(state, bytecode::decode<ops::Name>(state.pc)); \
    break;
    FOR_EACH_OPCODE_THAT_LEADS_ELSEWHERE(LEADS_ELSEWHERE)
#undef LEADS_ELSEWHERE
    default:
      break;
  }
  if (step == Step::kLeave) goto leave;
  if (step == Step::kNext) ++state.pc;
}
look_for_native:
  if (const NativeUnit* native = find_native(vm, state.frame->code, state.pc)) {
    state.frame->pc = state.pc;
    if (!vm.tier->enter(&vm, native->code + native->entries()[state.pc - state.frame->code->code])) goto leave;
    state.reload();
    vm.tier->note_handover(vm, state.frame->code);
    goto look_for_native;
  }
  DISPATCH();
#undef DISPATCH

leave:
  return vm.exit_result;
}

}  // namespace sandboa::vm
