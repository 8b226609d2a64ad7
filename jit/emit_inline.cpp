// Inlined calls: the code of a small callee stands at the call, as far as it needs no frame. Its registers are where they
// would be, in the window behind the arguments; kCode is its LoadedUnit, kFrame and kRegisters stay the caller's. An
// instruction that needs more (a call, an exception, memory, anything that templates leave to C++) gives up: the frame is
// pushed and the callee's own code goes on at that instruction. Fuel, depth and registers are tested as for the call,
// before.
#include "jit/control_flow.h"
#include "jit/frame_code.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;

namespace {

constexpr uint32_t kMostInstructions = 32;  // of one callee
constexpr uint32_t kMostOfUnit = 600;       // of all callees in line together

// Templates that call no C++ and leave the frame alone, unless out of line.
bool needs_no_frame(Opcode opcode) {
  switch (opcode) {
    case Opcode::kNop:
    case Opcode::kMove:
    case Opcode::kLoadConst:
    case Opcode::kLoadInt:
    case Opcode::kLoadGlobal:
    case Opcode::kStoreGlobal:
    case Opcode::kCheckBound:
    case Opcode::kUnbind:
    case Opcode::kLoadFree:
    case Opcode::kStoreFree:
    case Opcode::kAdd:
    case Opcode::kSubtract:
    case Opcode::kMultiply:
    case Opcode::kTrueDivide:
    case Opcode::kFloorDivide:
    case Opcode::kModulo:
    case Opcode::kBitAnd:
    case Opcode::kBitOr:
    case Opcode::kBitXor:
    case Opcode::kLeftShift:
    case Opcode::kRightShift:
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate:
    case Opcode::kMultiplyImmediate:
    case Opcode::kFloorDivideImmediate:
    case Opcode::kModuloImmediate:
    case Opcode::kBitAndImmediate:
    case Opcode::kLeftShiftImmediate:
    case Opcode::kRightShiftImmediate:
    case Opcode::kNegate:
    case Opcode::kInvert:
    case Opcode::kNot:
    case Opcode::kToBool:
    case Opcode::kIs:
    case Opcode::kIsNot:
#define COMPARISON(Name, NegatedName)    \
  case Opcode::k##Name:                  \
  case Opcode::kJumpIf##Name:            \
  case Opcode::kJumpIf##NegatedName:     \
  case Opcode::kJumpIf##Name##Immediate: \
  case Opcode::kJumpIf##NegatedName##Immediate:
      COMPARISON(Less, NotLess)
      COMPARISON(LessEqual, NotLessEqual)
      COMPARISON(Greater, NotGreater)
      COMPARISON(GreaterEqual, NotGreaterEqual)
      COMPARISON(Equal, NotOfEqual)
      COMPARISON(NotEqual, NotOfNotEqual)
#undef COMPARISON
    case Opcode::kJump:
    case Opcode::kJumpIfTrue:
    case Opcode::kJumpIfFalse:
    case Opcode::kJumpIfNone:
    case Opcode::kJumpIfNotNone:
    case Opcode::kJumpIfBound:
    case Opcode::kJumpIfIs:
    case Opcode::kJumpIfIsNot:
    case Opcode::kUnpackSequence:
    case Opcode::kLoadAttribute:
    case Opcode::kStoreAttribute:
    case Opcode::kLoadItem:
    case Opcode::kLoadItemImmediate:
    case Opcode::kStoreItem:
    case Opcode::kReturn:
    case Opcode::kReturnNone:
      return true;
    default:
      return false;
  }
}

bool can_stand_in_line(const bytecode::CodeUnit& callee, uint32_t index) {
  int64_t target = jump_target(callee, index);
  bool jumps_back = target >= 0 && target <= index;
  return needs_no_frame(bytecode::opcode_of(callee.instructions[index])) && !jumps_back;
}

}  // namespace

std::vector<bool> UnitCompiler::plan_in_line(const bytecode::CodeUnit& callee) {
  if (settings_.collects_always || callee.is_resumable() || scope_->is_in_line) return {};
  std::vector<bool> reached(callee.instructions.size());
  std::vector<uint32_t> pending{0};
  uint32_t count = 0;
  bool returns = false;
  auto reach = [&](int64_t index) {
    if (reached[static_cast<size_t>(index)]) return;
    reached[static_cast<size_t>(index)] = true;
    pending.push_back(static_cast<uint32_t>(index));
  };
  reached[0] = true;
  while (!pending.empty()) {
    uint32_t index = pending.back();
    pending.pop_back();
    if (++count > kMostInstructions) return {};
    if (!can_stand_in_line(callee, index)) continue;
    Opcode opcode = bytecode::opcode_of(callee.instructions[index]);
    returns |= opcode == Opcode::kReturn || opcode == Opcode::kReturnNone;
    if (int64_t target = jump_target(callee, index); target >= 0) reach(target);
    if (falls_through(callee, index)) reach(index + 1);
  }
  if (!returns || instructions_in_line_ + count > kMostOfUnit) return {};
  instructions_in_line_ += count;
  return reached;
}

void UnitCompiler::emit_in_line(const std::vector<bool>& plan, uint32_t window, uint32_t count,
                                const bytecode::CodeUnit& callee, Label resume, Label otherwise) {
  take_fuel_of_call(m_, otherwise);
  m_.store({Reg::kScratch3, layout::kFrameFunction}, Reg::kResult);
  m_.move(Reg::kCode, Reg::kScratch1);
  in_line_.push_back(std::make_unique<Scope>(callee, scope_->window + window));
  Scope* scope = in_line_.back().get();
  scope->is_in_line = true;
  scope->call_index = index_;
  scope->resume = resume;
  scope->give_up = m_.new_label();
  scope->exits.resize(callee.instructions.size());
  out_of_line_.push_back({scope->give_up, Label(), scope, 0, &UnitCompiler::emit_give_up, 0});
  Scope* caller = std::exchange(scope_, scope);
  uint32_t call_index = index_;
  if (callee.register_count > count) m_.move_immediate(Reg::kScratch0, 0);
  for (uint32_t index = count; index < callee.register_count; ++index) m_.store(guest(index), Reg::kScratch0);
  for (index_ = 0; index_ < plan.size(); ++index_) {
    if (!plan[index_]) continue;
    m_.bind(label_of(index_));
    if (can_stand_in_line(callee, index_)) {
      emit_instruction();
    } else {
      m_.jump(exit_of_line());
    }
  }
  scope_ = caller;
  index_ = call_index;
}

bool UnitCompiler::stays_in_line(EmitOutOfLine emit) {
  return emit == &UnitCompiler::emit_float_arith || emit == &UnitCompiler::emit_mixed_arith ||
         emit == &UnitCompiler::emit_mixed_divide || emit == &UnitCompiler::emit_float_immediate ||
         emit == &UnitCompiler::emit_float_compare || emit == &UnitCompiler::emit_float_branch ||
         emit == &UnitCompiler::emit_find_site || emit == &UnitCompiler::emit_load_tuple_item;
}

// Where the instruction leaves to that is emitted.
Label UnitCompiler::exit_of_line() {
  Label& exit = scope_->exits[index_];
  if (!exit.isValid()) {
    exit = m_.new_label();
    out_of_line_.push_back({exit, Label(), scope_, index_, &UnitCompiler::emit_exit_of_line, 0});
  }
  return exit;
}

void UnitCompiler::emit_exit_of_line(const OutOfLine& part) {
  m_.move_immediate(Reg::kArgument1, static_cast<int32_t>(part.index) * layout::kInstructionBytes);
  m_.jump(part.scope->give_up);
}

// As enter_expected(), in the midst of the callee.
void UnitCompiler::emit_give_up(const OutOfLine& part) {
  const Scope& scope = *part.scope;
  m_.move(Reg::kScratch2, Reg::kArgument1);
  m_.move(Reg::kScratch1, Reg::kCode);
  m_.load(Reg::kScratch0, layout::frame(layout::kFrameCode));
  m_.load(Reg::kScratch0, {Reg::kScratch0, layout::kUnitCode});
  m_.add(Reg::kScratch0, (static_cast<int32_t>(scope.call_index) + 1) * layout::kInstructionBytes);
  m_.load(Reg::kScratch3, layout::frame(layout::kFrameNext));
  m_.load(Reg::kResult, {Reg::kScratch3, layout::kFrameFunction});
  m_.address(Reg::kArgument1, guest(0u));
  m_.add_to_memory32(layout::depth_left(), -1);
  enter_frame(m_);
  m_.move(Reg::kArgument1, Reg::kScratch2);
  m_.add(Reg::kArgument1, layout::unit(layout::kUnitCode));
  m_.store(layout::frame(layout::kFramePc), Reg::kArgument1);
  jit::go_on_at(m_, interpret_);
}

void UnitCompiler::load_function(Reg to) {
  if (scope_->is_in_line) {
    m_.load(to, layout::frame(layout::kFrameNext));
    m_.load(to, {to, layout::kFrameFunction});
  } else {
    m_.load(to, layout::frame(layout::kFrameFunction));
  }
}

}  // namespace sandboa::jit
