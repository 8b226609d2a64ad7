// Calls of functions that only compute with numbers (jit/pure_functions.h), as one instruction of the second tier. What they
// compute is in registers of the machine that are free, or where their registers would be, behind the arguments; nothing of
// it is needed by who leaves. Fuel is taken when all is done.
#include <algorithm>

#include "jit/pure_functions.h"
#include "jit/typed_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using runtime::Kind;
using Type = ValueType;

namespace {

// Whether the register is read behind the next instruction, which finds ints in kResult.
bool is_read_later(const bytecode::CodeUnit& unit, uint32_t index, uint32_t reg) {
  for (uint32_t later = index + 1; later < unit.instructions.size(); ++later) {
    bytecode::Instruction word = unit.instructions[later];
    bool is_written = false;
    for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(word))) {
      if (operand.kind != bytecode::OperandKind::kReg || operand.bits(word) != reg) continue;
      if (!operand.is_destination && later > index + 1) return true;
      is_written |= operand.is_destination;
    }
    if (is_written) return false;
  }
  return false;
}

}  // namespace

void TypedCompiler::require_room(uint32_t registers, Label otherwise) {
  m_.address(Reg::kScratch0, guest(registers));
  m_.jump_if(Condition::kAbove, Reg::kScratch0, of_frame(layout::frame(layout::kFrameSegmentEnd), Reg::kResult), otherwise);
  m_.load(Reg::kScratch0, of_frame(layout::frame(layout::kFrameNext), Reg::kScratch0));
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, otherwise);
  m_.jump_if32(Condition::kBelow, layout::depth_left(), 1, otherwise);
}

void TypedCompiler::require_function(const vm::LoadedUnit& code, Label otherwise) {
  first_.require_kind(Reg::kResult, Kind::kFunction, otherwise);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionCode});
  m_.move_address(Reg::kScratch2, code.unit);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch2, {Reg::kScratch1, layout::kUnitUnit}, otherwise);
}

TypedCompiler::Callee TypedCompiler::begin_function(const ops::Call& op) {
  const vm::LoadedUnit& code = *analysis_.function(index_);
  Callee callee{code, op.base.index + 1u, op.count.value, {}, {}, kNoRegister};
  Label otherwise = exit_here();
  Label leave = leave_here();
  if (!analysis_.is_global_known(index_)) {
    m_.load(Reg::kResult, guest(op.base.index));
    require_function(code, otherwise);
  }
  if (!has_slice_) m_.load(Reg::kScratch0, layout::slice());
  m_.jump_if(Condition::kLess, has_slice_ ? Reg::kMeter : Reg::kScratch0, static_cast<int32_t>(code.entry_fuel), leave);
  if (!analysis_.is_in_quiet_loop(index_)) require_room(callee.window + code.register_count, leave);

  callee.types.assign(code.register_count, Type::kNone);
  for (uint32_t number = 0; number < callee.count; ++number) callee.types[number] = state_.types[callee.window + number];
  std::vector<bool> is_taken(Masm::kFloatHomes);
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    if (!has_home(reg, Type::kFloat)) continue;
    if (!analysis_.is_live(index_, reg) && !analysis_.is_live_after(index_, reg)) continue;
    is_taken[static_cast<size_t>(homes_.float_home(reg)) - Masm::kFirstFloatHome] = true;
  }
  for (uint8_t home = 0; home < Masm::kFloatHomes; ++home) {
    if (!is_taken[home]) callee.free_floats.push_back(static_cast<FloatReg>(Masm::kFirstFloatHome + home));
  }
  return callee;
}

// ---- registers of the callee

Reg TypedCompiler::local_int(const Callee& callee, bytecode::Reg reg, Reg scratch) {
  if (reg.index == callee.last_int) return Reg::kResult;
  uint32_t place = callee.window + reg.index;
  if (reg.index < callee.count) return word(place, scratch);
  m_.load(scratch, guest(place));
  return scratch;
}

FloatReg TypedCompiler::local_float(const Callee& callee, bytecode::Reg reg, FloatReg scratch, bool is_exact) {
  uint32_t place = callee.window + reg.index;
  if (callee.types[reg.index] == Type::kInt) {
    Reg from = local_int(callee, reg, Reg::kScratch0);
    if (from != Reg::kScratch0) m_.move(Reg::kScratch0, from);
    convert_int(scratch, is_exact);
    return scratch;
  }
  if (reg.index < callee.count) return number(bytecode::Reg{static_cast<uint16_t>(place)}, scratch, false);
  if (reg.index - callee.count < callee.free_floats.size()) return callee.free_floats[reg.index - callee.count];
  m_.load(Reg::kScratch0, guest(place));
  unbox(scratch, Reg::kScratch0);
  return scratch;
}

FloatReg TypedCompiler::float_place(const Callee& callee, uint32_t reg) const {
  size_t number = reg - callee.count;
  return number < callee.free_floats.size() ? callee.free_floats[number] : FloatReg::kFloat0;
}

// `from` is what float_place() says.
void TypedCompiler::define_local_float(const Callee& callee, uint32_t reg, FloatReg from) {
  if (from != FloatReg::kFloat0) return;
  box(Reg::kScratch1, from);
  m_.store(guest(callee.window + reg), Reg::kScratch1);
}

// The int is in kResult.
void TypedCompiler::define_local_int(Callee& callee, uint32_t index, uint32_t reg) {
  callee.last_int = reg;
  if (is_read_later(*callee.code.unit, index, reg)) m_.store(guest(callee.window + reg), Reg::kResult);
}

// ---- instructions of the callee

std::optional<TypedCompiler::Arith> TypedCompiler::arith_of(Opcode opcode) {
  switch (opcode) {
    case Opcode::kAdd:
    case Opcode::kAddImmediate:
      return Arith::kAdd;
    case Opcode::kSubtract:
    case Opcode::kSubtractImmediate:
      return Arith::kSubtract;
    case Opcode::kMultiply:
    case Opcode::kMultiplyImmediate:
      return Arith::kMultiply;
    case Opcode::kFloorDivide:
    case Opcode::kFloorDivideImmediate:
      return Arith::kFloorDivide;
    case Opcode::kModulo:
    case Opcode::kModuloImmediate:
      return Arith::kModulo;
    case Opcode::kBitAnd:
    case Opcode::kBitAndImmediate:
      return Arith::kAnd;
    case Opcode::kBitOr:
      return Arith::kOr;
    case Opcode::kBitXor:
      return Arith::kXor;
    case Opcode::kLeftShift:
    case Opcode::kLeftShiftImmediate:
      return Arith::kLeft;
    case Opcode::kRightShift:
    case Opcode::kRightShiftImmediate:
      return Arith::kRight;
    default:
      return std::nullopt;
  }
}

void TypedCompiler::compute_local_float(const Callee& callee, const bytecode::Instruction* at, bool is_immediate) {
  const auto& op = bytecode::decode<ops::Add>(at);
  std::optional<Arith> kind = arith_of(bytecode::opcode_of(*at));
  bool are_ints = callee.types[op.lhs.index] == Type::kInt && !is_immediate && callee.types[op.rhs.index] == Type::kInt;
  FloatReg lhs = local_float(callee, op.lhs, FloatReg::kFloat0, are_ints);
  FloatReg rhs = FloatReg::kFloat1;
  if (is_immediate) {
    m_.move_immediate(Reg::kScratch0, bytecode::decode<ops::AddImmediate>(at).value.value);
    m_.convert_to_float(rhs, Reg::kScratch0);
  } else {
    rhs = local_float(callee, op.rhs, FloatReg::kFloat1, are_ints);
  }
  FloatReg result = float_place(callee, op.dst.index);
  FloatReg to = result == rhs ? FloatReg::kFloat0 : result;
  compute(kind, to, lhs, rhs);
  require_inline(to, exit_here());
  if (to != result) m_.move_float(result, to);
  define_local_float(callee, op.dst.index, result);
}

void TypedCompiler::emit_local(Callee& callee, uint32_t index) {
  const bytecode::Instruction* at = &callee.code.unit->instructions[index];
  Opcode opcode = bytecode::opcode_of(*at);
  if (opcode == Opcode::kNop) return;
  const auto& op = bytecode::decode<ops::Add>(at);
  bool is_immediate = opcode >= Opcode::kAddImmediate && opcode <= Opcode::kRightShiftImmediate;
  Type result = result_of_computation(callee.code, at, callee.types);
  uint32_t dst = op.dst.index;
  if (opcode == Opcode::kLoadConst) {
    const auto& load = bytecode::decode<ops::LoadConst>(at);
    dst = load.dst.index;
    double& constant = data_.floats_of_callees[floats_of_callees_++];
    constant = callee.code.constants[load.constant.index].inline_float();
    m_.move_address(Reg::kScratch0, &constant);
    m_.load_float(float_place(callee, dst), {Reg::kScratch0, 0});
    define_local_float(callee, dst, float_place(callee, dst));
  } else if (opcode == Opcode::kLoadInt) {
    const auto& load = bytecode::decode<ops::LoadInt>(at);
    dst = load.dst.index;
    m_.move_immediate(Reg::kResult, load.value * 2 + 1);
    define_local_int(callee, index, dst);
  } else if (opcode == Opcode::kMove && result == Type::kFloat) {
    const auto& move = bytecode::decode<ops::Move>(at);
    dst = move.dst.index;
    FloatReg from = local_float(callee, move.src, FloatReg::kFloat0, false);
    if (from != float_place(callee, dst)) m_.move_float(float_place(callee, dst), from);
    define_local_float(callee, dst, float_place(callee, dst));
  } else if (opcode == Opcode::kMove) {
    const auto& move = bytecode::decode<ops::Move>(at);
    dst = move.dst.index;
    Reg from = local_int(callee, move.src, Reg::kResult);
    if (from != Reg::kResult) m_.move(Reg::kResult, from);
    define_local_int(callee, index, dst);
  } else if (result == Type::kFloat) {
    compute_local_float(callee, at, is_immediate);
  } else if (opcode == Opcode::kAdd && op.lhs.index != op.rhs.index) {
    Reg rhs = local_int(callee, op.rhs, Reg::kScratch0);
    Reg lhs = local_int(callee, op.lhs, rhs == Reg::kResult ? Reg::kScratch0 : Reg::kResult);
    if (rhs == Reg::kResult) std::swap(lhs, rhs);
    m_.address(Reg::kResult, {lhs, -1});
    m_.add_or_jump(Reg::kResult, rhs, exit_here());
    define_local_int(callee, index, dst);
  } else {
    if (!is_immediate) {
      Reg rhs = local_int(callee, op.rhs, Reg::kScratch0);
      if (rhs != Reg::kScratch0) m_.move(Reg::kScratch0, rhs);
    }
    Reg lhs = local_int(callee, op.lhs, Reg::kResult);
    if (lhs != Reg::kResult) m_.move(Reg::kResult, lhs);
    if (is_immediate) {
      first_.emit_int_immediate(*arith_of(opcode), bytecode::decode<ops::AddImmediate>(at).value.value, exit_here());
    } else {
      first_.emit_int_arith(*arith_of(opcode), exit_here());
    }
    define_local_int(callee, index, dst);
  }
  if (callee.last_int == dst && result == Type::kFloat) callee.last_int = kNoRegister;
  callee.types[dst] = result;
}

// Nothing leaves any more. What the callee's registers would have, numbers or nothing, takes the place of what dead
// registers of the caller have there.
void TypedCompiler::finish_function(const ops::Call& op, const Callee& callee) {
  auto fuel = static_cast<int32_t>(callee.code.entry_fuel);
  if (has_slice_) {
    m_.subtract(Reg::kMeter, fuel);
  } else {
    m_.load(Reg::kScratch0, layout::slice());
    m_.subtract(Reg::kScratch0, fuel);
    m_.store(layout::slice(), Reg::kScratch0);
  }
  uint32_t end = std::min<uint32_t>(callee.window + callee.code.register_count, analysis_.register_count());
  for (uint32_t reg = callee.window + callee.count; reg < end; ++reg) {
    if (state_.may_lack_number[reg]) m_.store_int_zero(guest(reg));
  }
  advance();
  std::fill(held_.begin() + op.base.index, held_.end(), Held());
}

void TypedCompiler::emit_function(const ops::Call& op) {
  forget_copies();
  Callee callee = begin_function(op);
  auto last = static_cast<uint32_t>(callee.code.unit->instructions.size() - 1);
  for (uint32_t index = 0; index < last; ++index) emit_local(callee, index);
  bytecode::Reg returned = bytecode::decode<ops::Return>(&callee.code.unit->instructions[last]).src;
  if (callee.types[returned.index] == Type::kFloat) {
    FloatReg result = local_float(callee, returned, FloatReg::kFloat0, false);
    finish_function(op, callee);
    return define_float(op.dst, result);
  }
  Reg result = local_int(callee, returned, Reg::kResult);
  if (result != Reg::kResult) m_.move(Reg::kResult, result);
  finish_function(op, callee);
  define_int(op.dst.index, Reg::kResult, index_ + 1);
}

}  // namespace sandboa::jit
