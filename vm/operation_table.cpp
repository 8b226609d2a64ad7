#include "vm/operation_table.h"

#include "vm/handlers/access.h"
#include "vm/handlers/arith.h"
#include "vm/handlers/call.h"
#include "vm/handlers/collections.h"
#include "vm/handlers/compare.h"
#include "vm/handlers/iterate.h"
#include "vm/handlers/load_store.h"

namespace sandboa::vm {

namespace {

template <class Op>
bool execute(Vm& vm, const bytecode::Instruction* at) {
  State state{at, vm.frame_->registers, vm.frame_, vm};
  switch (exec(state, bytecode::decode<Op>(at))) {
    case Step::kNext:
      return true;  // the pc is there already
    case Step::kStay:
      vm.frame_->pc = state.pc;
      return true;
    case Step::kLeave:
      return false;
  }
  return false;
}

}  // namespace

const SlowPath kOperations[] = {
#define OP(Name, operands, effects, meaning) execute<ops::Name>,
#include "ir/bytecode/opcodes.def"
#undef OP
};

}  // namespace sandboa::vm
