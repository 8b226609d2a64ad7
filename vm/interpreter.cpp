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

// Runs before every instruction while a test mode is on.
SANDBOA_COLD void before_instruction(Vm& vm, Frame* frame, const bytecode::Instruction* pc) {
  frame->pc = pc;
  if (vm.stress_.collect_always && vm.heap.allocation_count() != vm.stress_allocations_) {
    vm.collect();
    vm.stress_allocations_ = vm.heap.allocation_count();
  }
}

}  // namespace

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
  const void* const* table = vm.stress_.collect_always ? hooks : handlers;
  State state{vm.frame_->pc, vm.frame_->registers, vm.frame_, vm};

#define DISPATCH() goto* table[*state.pc & 0xFF]
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
  before_instruction(vm, state.frame, state.pc);
  goto* handlers[*state.pc & 0xFF];
#undef DISPATCH

leave:
  return vm.exit_result;
}

}  // namespace sandboa::vm
