#include "vm/interpreter.h"

#include <algorithm>
#include <array>
#include <span>

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

// Those that call, loop or resume go on by themselves where all is interpreted.
#define FOR_EACH_OPCODE_THAT_LEADS_ELSEWHERE(X) X(Call) X(CallMethod) X(Yield) X(Loop) X(ForRangeNext) X(ForNext) X(SendNext)
#define FOR_EACH_OPCODE_THAT_LEADS_BACK(X) X(Return) X(ReturnNone)

using DispatchTable = std::array<const void*, bytecode::kOpcodeCount>;

// No code of any unit.
constexpr NativeUnit kNoUnit{};

struct Leading {
  bytecode::Opcode opcode;
  const void* handler;
};

DispatchTable with_leading(const void* const* handlers, std::span<const Leading> leading) {
  DispatchTable table;
  std::copy_n(handlers, table.size(), table.begin());
  for (const Leading& row : leading) table[static_cast<size_t>(row.opcode)] = row.handler;
  return table;
}

// Null: it stays interpreted for now.
const NativeUnit* find_native(Vm& vm, const LoadedUnit* code, const bytecode::Instruction* pc) {
  const NativeUnit* native = code->native->load(std::memory_order_acquire);
  if (native != nullptr || !vm.tier->eager) return native;
  vm.frame_->pc = pc;
  vm.tier->compile(vm, code);
  return code->native->load(std::memory_order_acquire);
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

void take_sample(Vm& vm, const LoadedUnit* unit) {
  vm.tier->sample(vm, unit);
  look_for_native_code(vm);
}

void look_for_native_code(Vm& vm) {
  if (vm.tier->eager || vm.programs.any_native()) vm.dispatch_ = vm.dispatch_with_native_;
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
  // With native code about (look_for_native_code()): what calls, returns or loops looks whether the code that it leads to is
  // native.
  static const Leading leading[] = {
#define LEADING(Name) {bytecode::Opcode::k##Name, &&lead_from_##Name},
      FOR_EACH_OPCODE_THAT_LEADS_ELSEWHERE(LEADING) FOR_EACH_OPCODE_THAT_LEADS_BACK(LEADING)
#undef LEADING
  };
  static const DispatchTable tiered = with_leading(handlers, leading);
  vm.dispatch_with_native_ = tiered.data();
  vm.dispatch_ = handlers;
  if (vm.stress_.collect_always) {
    vm.dispatch_ = vm.dispatch_with_native_ = hooks;
  } else if (vm.tier != nullptr) {
    look_for_native_code(vm);
  }
  // Behind the hook.
  const void* const* table = vm.tier != nullptr ? tiered.data() : handlers;
  // What the slot of a unit has that is to be interpreted. Of none, if units are compiled before they run.
  const NativeUnit* const interpreted = vm.tier != nullptr && vm.tier->eager ? &kNoUnit : nullptr;
  State state{vm.frame_->pc, vm.frame_->registers, vm.frame_, vm, vm.dispatch_};

#define DISPATCH() goto* state.dispatch[*state.pc & 0xFF]
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

  // Programs that are interpreted to their end pay for this: a jump of its own for each, and no look where there is no other
  // code than before.
#define LEADS_ELSEWHERE(Name)                                                                            \
  lead_from_##Name : {                                                                                   \
    Step step = exec(state, bytecode::decode<ops::Name>(state.pc));                                      \
    if (step == Step::kLeave) goto leave;                                                                \
    if (step == Step::kNext) {                                                                           \
      ++state.pc;                                                                                        \
      DISPATCH();                                                                                        \
    }                                                                                                    \
    if (state.frame->code->native->load(std::memory_order_relaxed) != interpreted) goto look_for_native; \
    DISPATCH();                                                                                          \
  }
  FOR_EACH_OPCODE_THAT_LEADS_ELSEWHERE(LEADS_ELSEWHERE)
#undef LEADS_ELSEWHERE

  // What interpreted code has called by itself goes back to it.
#define LEADS_BACK(Name)                                            \
  lead_from_##Name : {                                              \
    if (state.frame->is_plain()) goto handle_##Name;                \
    Step step = exec(state, bytecode::decode<ops::Name>(state.pc)); \
    if (step == Step::kLeave) goto leave;                           \
    goto look_for_native;                                           \
  }
  FOR_EACH_OPCODE_THAT_LEADS_BACK(LEADS_BACK)
#undef LEADS_BACK

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
