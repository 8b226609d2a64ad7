#include "ir/ir_verifier.h"
#include "ir/passes.h"

namespace sandboa::ir {

void run_passes(Function& function) {
  for (Value value = 1; value < function.code.size(); ++value) {
    const Instruction& instruction = function.code[value];
    if ((info(instruction.op).effects & kFolds) == 0) continue;
    fold_constants(function, value);
    if (instruction.op == Op::kConst) continue;
    remove_redundant_checks(function, value);
    use_immediate_operand(function, value);
  }
  DCHECK(verify(function));
  remove_dead_code(function);
  DCHECK(verify(function));
}

}  // namespace sandboa::ir
