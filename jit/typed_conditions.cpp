// What a condition decides in code of the second tier without a jump.
//
// A branch over one instruction that adds to an int, or moves one, is no branch: processors guess half of those wrong that
// depend on data. In its home the int becomes what it is either way.
#include "jit/typed_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

bool TypedCompiler::decides_without_jump(uint32_t target) const {
  uint32_t next = index_ + 1;
  if (target != next + 1 || is_target_[next] || !has_slice_ || types_there_ != nullptr) return false;
  auto is_at_home = [&](bytecode::Reg reg) {
    return type(reg) == Type::kInt && held_[reg.index].in_home && analysis_.is_live(target, reg.index);
  };
  const bytecode::Instruction* at = first_.at(next);
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate: {
      const auto& op = bytecode::decode<ops::AddImmediate>(at);
      return op.dst.index == op.lhs.index && is_at_home(op.dst) && analysis_.is_in_line(next, state_);
    }
    case Opcode::kMove: {
      const auto& op = bytecode::decode<ops::Move>(at);
      bool has_source = type(op.src) == Type::kInt && held_[op.src.index].in_home;
      return has_source && is_at_home(op.dst) && !state_.may_lack_number[op.dst.index];
    }
    default:
      return false;
  }
}

void TypedCompiler::decide(const Decision& decision) {
  ++index_;
  first_.index_ = index_;
  exit_here_ = Label();
  passed_ = passes_ = {};
  if (has_listing()) list_instruction();
  const bytecode::Instruction* at = first_.at(index_);
  if (bytecode::opcode_of(*at) == Opcode::kMove) {
    const auto& op = bytecode::decode<ops::Move>(at);
    Reg home = homes_.int_home(op.dst.index);
    decision.move_if(home, homes_.int_home(op.src.index));
    advance();
    return define_int(op.dst.index, home, index_ + 1);
  }
  const auto& op = bytecode::decode<ops::AddImmediate>(at);
  Reg home = homes_.int_home(op.dst.index);
  bool adds = bytecode::opcode_of(*at) == Opcode::kAddImmediate;
  decision.set_if();
  m_.multiply_immediate(Reg::kResult, Reg::kResult, (adds ? op.value.value : -op.value.value) * 2);
  m_.add_or_jump(home, Reg::kResult, exit_after([this, home] { m_.subtract(home, Reg::kResult); }));
  advance();
  define_int(op.dst.index, home, index_ + 1);
}

// The condition that the instruction is done for.
bool TypedCompiler::decide_by_ints(Condition condition, uint32_t target, Reg lhs, Reg rhs) {
  if (!decides_without_jump(target)) return false;
  decide({[=, this] { m_.set_if(condition, lhs, rhs); },
          [=, this](Reg to, Reg from) { m_.move_if(condition, lhs, rhs, to, from); }});
  return true;
}

bool TypedCompiler::decide_by_ints(Condition condition, uint32_t target, Reg lhs, int32_t rhs) {
  if (!decides_without_jump(target)) return false;
  decide({[=, this] { m_.set_if(condition, lhs, rhs); },
          [=, this](Reg to, Reg from) { m_.move_if(condition, lhs, rhs, to, from); }});
  return true;
}

bool TypedCompiler::decide_by_floats(Condition condition, uint32_t target, FloatReg lhs, FloatReg rhs) {
  if (!decides_without_jump(target)) return false;
  decide({[=, this] { m_.set_if_floats(condition, lhs, rhs); },
          [=, this](Reg to, Reg from) { m_.move_if_floats(condition, lhs, rhs, to, from); }});
  return true;
}

}  // namespace sandboa::jit
