#include "jit/line_registers.h"

#include "ir/bytecode/operand_layout.h"
#include "jit/control_flow.h"

namespace sandboa::jit {

using bytecode::OperandKind;

LineRegisters::LineRegisters(const bytecode::CodeUnit& unit, uint32_t arguments, uint64_t hidden)
    : unit_(unit),
      hidden_(hidden & from(arguments) & ~from(unit.register_count)),
      emptied_first_(from(arguments) & ~from(unit.register_count) & ~hidden),
      places_(unit.instructions.size()) {
  arrive(0, {~from(arguments), ~from(arguments)});
}

bool LineRegisters::arrive(uint32_t index, const Place& with) {
  Place& place = places_[index];
  bool is_known = (place.certain & ~with.certain) == 0 && (with.possible & ~place.possible) == 0;
  place.certain &= with.certain;
  place.possible |= with.possible;
  emptied_first_ |= hidden_ & place.possible & ~place.certain;
  return !is_known;
}

bool LineRegisters::visit(uint32_t index, Writes writes) {
  const bytecode::Instruction word = unit_.instructions[index];
  Place place = places_[index];
  for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(word))) {
    if (operand.kind != OperandKind::kReg) continue;
    uint32_t reg = operand.bits(word);
    if (reg == bytecode::kNoRegister) continue;
    uint64_t bit = from(reg) & ~from(reg + 1);
    if (operand.is_destination) {
      writes.certain |= bit;
    } else {
      emptied_first_ |= hidden_ & bit & ~place.certain;
    }
  }
  place.certain |= writes.certain;
  place.possible |= writes.certain | writes.possible;
  bool has_changed = false;
  if (int64_t target = jump_target(unit_, index); target >= 0) has_changed = arrive(static_cast<uint32_t>(target), place);
  if (falls_through(unit_, index)) has_changed |= arrive(index + 1, place);
  return has_changed;
}

}  // namespace sandboa::jit
