// Inlined calls: the code of a small callee stands at the call, as far as it needs no frame. Its registers are where they
// would be, in the window behind the arguments; kCode is its LoadedUnit, kFrame and kRegisters stay the caller's. An
// instruction that needs more (a call, an exception, memory, anything that templates leave to C++) gives up: the frame is
// pushed and the callee's own code goes on at that instruction. Fuel, depth and registers are tested as for the call,
// before.
#include <algorithm>
#include <bit>

#include "jit/control_flow.h"
#include "jit/frame_code.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;

namespace {

constexpr uint32_t kMostInstructions = 32;      // of one callee
constexpr uint32_t kMostOfUnit = 600;           // of all callees in line together
constexpr uint32_t kDeepest = 3;                // callees in callees
constexpr uint32_t kMostOfRecursion = 24;       // of a unit that stands in itself more than once
constexpr uint32_t kMostOfSmallRecursion = 12;  // of one that does so once more

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
    case Opcode::kPower:
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
#define COMPARISON(Name, NegatedName, condition) \
  case Opcode::k##Name:                          \
  case Opcode::kJumpIf##Name:                    \
  case Opcode::kJumpIf##NegatedName:             \
  case Opcode::kJumpIf##Name##Immediate:         \
  case Opcode::kJumpIf##NegatedName##Immediate:
#include "jit/comparisons.def"
    case Opcode::kJump:
    case Opcode::kJumpIfTrue:
    case Opcode::kJumpIfFalse:
    case Opcode::kJumpIfNone:
    case Opcode::kJumpIfNotNone:
    case Opcode::kJumpIfBound:
    case Opcode::kJumpIfIs:
    case Opcode::kJumpIfIsNot:
    case Opcode::kContains:
    case Opcode::kNotContains:
    case Opcode::kJumpIfContains:
    case Opcode::kJumpIfNotContains:
    case Opcode::kLoadBuiltin:
    case Opcode::kUnpackSequence:
    case Opcode::kMakeFunction:
    case Opcode::kBuildTuple:
    case Opcode::kBuildDict:
    case Opcode::kBuildList:
    case Opcode::kLoadAttribute:
    case Opcode::kStoreAttribute:
    case Opcode::kCheckMethod:
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

bool is_call(Opcode opcode) {
  return opcode == Opcode::kCall || opcode == Opcode::kCallMethod || opcode == Opcode::kMatrixMultiply;
}
// Whether it may change register 0.
bool writes_first(bytecode::Instruction word) {
  Opcode opcode = bytecode::opcode_of(word);
  if (opcode == Opcode::kUnpackSequence && bytecode::decode<ops::UnpackSequence>(&word).base.index == 0) return true;
  for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
    if (operand.is_destination && operand.bits(word) == 0) return true;
  }
  return false;
}
// Where the class answers most likely, by a getter.
bool calls_getter(const vm::LoadedUnit& code, uint32_t index) {
  const vm::Site& seen = code.sites[bytecode::decode<ops::LoadAttribute>(&code.code[index]).site];
  return seen.guard != nullptr && seen.offset == vm::Site::kOnClass;
}
// Of numbers, or calls.
bool is_operator(Opcode opcode) { return opcode >= Opcode::kAdd && opcode <= Opcode::kBitXor; }

}  // namespace

bool UnitCompiler::can_stand_in_line(Callee callee, uint32_t index, uint32_t depth, Plan& plan) const {
  const bytecode::CodeUnit& unit = *callee.code->unit;
  Opcode opcode = bytecode::opcode_of(unit.instructions[index]);
  // What is known of the globals of recursive functions is known in the order of the code.
  if (opcode == Opcode::kLoop) return &unit != &whole_.unit;
  int64_t target = jump_target(unit, index);
  if (target >= 0 && target <= index) return false;
  if (callee.kind == CallKind::kInit && opcode == Opcode::kReturn)
    return false;  // most likely of something that it must not return
  if (opcode == Opcode::kLoadAttribute && calls_getter(*callee.code, index)) return false;
  if (!is_call(opcode) && !is_operator(opcode)) return needs_no_frame(opcode);
  if (opcode == Opcode::kCall && (calls_length(callee.code, index) || bare_class_of(callee.code, index) != nullptr)) {
    return true;
  }
  if (opcode == Opcode::kCallMethod &&
      list_method_of(callee.code, bytecode::decode<ops::CallMethod>(&unit.instructions[index])) != ListMethod::kNone) {
    return true;
  }
  if (opcode == Opcode::kCallMethod &&
      !is_defined_once(*callee.code, bytecode::decode<ops::CallMethod>(&unit.instructions[index]).site)) {
    return false;
  }
  Callee called = callee_of(callee.code, index);
  if (!is_call(opcode) && called.code == nullptr) return needs_no_frame(opcode);
  if (called.code == nullptr) return false;
  Plan inner = plan_in_line(called, depth + 1);
  if (opcode == Opcode::kCall && called.code->unit == &whole_.unit) {
    uint32_t window = bytecode::decode<ops::Call>(&unit.instructions[index]).base.index + 1u;
    plan.calls_of_itself = std::max(plan.calls_of_itself, inner.calls_of_itself + 1);
    plan.registers = std::max(plan.registers, window + inner.registers);
  }
  return !inner.empty();
}

// Callees in callees are planned for each that may stand in line: many classes and calls would take long.
bool UnitCompiler::plans_on(uint32_t steps) const {
  planning_left_ -= std::min(planning_left_, steps);
  return planning_left_ != 0;
}

UnitCompiler::Plan UnitCompiler::plan_in_line(Callee callee, uint32_t depth) const {
  const bytecode::CodeUnit& unit = *callee.code->unit;
  if (settings_.collects_always || unit.is_resumable()) return {};
  bool is_itself = &unit == &whole_.unit;
  if (depth > kDeepest + (is_itself && unit.instructions.size() <= kMostOfSmallRecursion ? 1 : 0)) return {};
  if (depth > 1 && is_itself && unit.instructions.size() > kMostOfRecursion) return {};
  Plan plan{std::vector<Place>(unit.instructions.size()), 0, callee.code->register_count};
  std::vector<uint32_t> pending;
  uint32_t count = 0;
  bool returns = false;
  auto reach = [&](int64_t index) {
    Place& place = plan.places[static_cast<size_t>(index)];
    if (place != Place::kNotReached) return;
    place = Place::kGivesUp;
    pending.push_back(static_cast<uint32_t>(index));
  };
  reach(0);
  while (!pending.empty()) {
    uint32_t index = pending.back();
    pending.pop_back();
    if (++count > kMostInstructions || !plans_on(1)) return {};
    if (!can_stand_in_line(callee, index, depth, plan)) continue;
    plan.places[index] = Place::kInLine;
    Opcode opcode = bytecode::opcode_of(unit.instructions[index]);
    returns |= opcode == Opcode::kReturn || opcode == Opcode::kReturnNone;
    if (int64_t target = jump_target(unit, index); target >= 0) reach(target);
    if (falls_through(unit, index)) reach(index + 1);
  }
  return returns ? plan : Plan();
}

UnitCompiler::Plan UnitCompiler::plan_in_line(Callee callee) const {
  for (const Scope* scope = scope_; scope->is_in_line; scope = scope->caller) {
    if (&scope->unit == callee.code->unit && &scope->unit != &whole_.unit) return {};
  }
  Plan plan = plan_in_line(callee, scope_->depth + 1);
  bool has_room = instructions_in_line_ + plan.places.size() <= kMostOfUnit && plan.places.size() <= room_in_line_;
  return has_room ? plan : Plan();
}

void UnitCompiler::emit_in_line(const Plan& plan, Callee callee, uint32_t window, uint32_t count, Label resume,
                                bool is_itself, bool goes_on_at_end) {
  const bytecode::CodeUnit& unit = *callee.code->unit;
  instructions_in_line_ += plan.places.size();
  room_in_line_ -= std::min(room_in_line_, plan.places.size());
  if (!is_itself) {
    m_.store({Reg::kScratch3, layout::kFrameFunction}, Reg::kResult);
    m_.move(Reg::kCode, Reg::kScratch1);
  }
  in_line_.push_back(std::make_unique<Scope>(unit, callee.code, scope_->window + window));
  Scope* scope = in_line_.back().get();
  scope->is_in_line = true;
  scope->is_itself = is_itself;
  scope->caller = scope_;
  scope->depth = scope_->depth + 1;
  scope->call_index = index_;
  scope->kind = callee.kind;
  scope->resume = resume;
  scope->goes_on_at_end = goes_on_at_end;
  scope->give_up = m_.new_label();
  scope->exits.resize(unit.instructions.size());
  scope->late_functions.resize(unit.instructions.size());
  out_of_line_.push_back({scope->give_up, Label(), scope, 0, &UnitCompiler::emit_give_up, 0});
  Scope* caller = std::exchange(scope_, scope);
  uint32_t call_index = index_;
  find_line_registers(plan, count);
  std::vector<bool> is_target(plan.places.size());
  bool keeps_first = is_instance(0);  // a method's `self`
  for (uint32_t index = 0; index < plan.places.size(); ++index) {
    if (int64_t target = jump_target(unit, index); target >= 0) is_target[static_cast<size_t>(target)] = true;
    keeps_first = keeps_first && !writes_first(unit.instructions[index]);
  }
  for (index_ = 0; index_ < plan.places.size(); ++index_) {
    if (plan.places[index_] == Place::kNotReached) continue;
    m_.bind(label_of(index_));
    if (is_target[index_]) forget_instances(keeps_first ? 1 : 0);
    scope->late_functions[index_] = late_functions_;
    if (plan.places[index_] == Place::kInLine) {
      emit_instruction();
      follow_instances();
    } else {
      m_.jump(exit_of_line());
    }
  }
  forget_instances(0);
  scope_ = caller;
  index_ = call_index;
}

// The scope's, and empties those that must be empty where it begins.
void UnitCompiler::find_line_registers(const Plan& plan, uint32_t count) {
  const bytecode::CodeUnit& unit = scope_->unit;
  uint32_t end_of_callers = 0;
  for (const Scope* scope = scope_->caller; scope != nullptr; scope = scope->caller) {
    end_of_callers = std::max(end_of_callers, scope->window + scope->unit.register_count);
  }
  for (uint32_t index = 0; index < plan.places.size(); ++index) {
    if (plan.places[index] != Place::kNotReached) scope_->last = index;
  }
  if (unit.register_count > LineRegisters::kMost) return m_.store_zeros(guest(count), unit.register_count - count);
  uint32_t first_hidden = end_of_callers - std::min(end_of_callers, scope_->window);
  scope_->registers.emplace(unit, count, LineRegisters::from(first_hidden));
  for (bool has_changed = true; has_changed;) has_changed = follow_line_registers(plan);
  empty_registers(scope_->window, scope_->registers->emptied_first());
}

// Once over the line. False: nothing new.
bool UnitCompiler::follow_line_registers(const Plan& plan) {
  const bytecode::CodeUnit& unit = scope_->unit;
  bool has_changed = false;
  for (uint32_t index = 0; index < plan.places.size(); ++index) {
    if (plan.places[index] != Place::kInLine) continue;
    LineRegisters::Writes writes;
    Opcode opcode = bytecode::opcode_of(unit.instructions[index]);
    if (opcode == Opcode::kCall || opcode == Opcode::kCallMethod) {
      // A callee in line leaves what it has written; natives may have written behind their arguments.
      uint32_t window = bytecode::decode<ops::Call>(&unit.instructions[index]).base.index;
      Callee called = callee_of(scope_->feedback, index);
      writes.possible = LineRegisters::from(window);
      if (called.code != nullptr) {
        if (opcode == Opcode::kCall && called.kind == CallKind::kPlain) ++window;
        writes.certain = LineRegisters::from(window) & ~LineRegisters::from(window + called.code->register_count);
      }
    } else if (opcode == Opcode::kUnpackSequence) {
      const auto& op = bytecode::decode<ops::UnpackSequence>(&unit.instructions[index]);
      writes.certain = LineRegisters::from(op.base.index) & ~LineRegisters::from(op.base.index + op.count.value);
    }
    has_changed |= scope_->registers->visit(index, writes);
  }
  return has_changed;
}

// Of a scope whose registers begin at `window` among those of the running frame.
void UnitCompiler::empty_registers(uint32_t window, uint64_t registers) {
  while (registers != 0) {
    auto first = static_cast<uint32_t>(std::countr_zero(registers));
    auto count = static_cast<uint32_t>(std::countr_one(registers >> first));
    m_.store_zeros({Reg::kRegisters, static_cast<int32_t>((window + first) * sizeof(runtime::Value))}, count);
    registers &= LineRegisters::from(first + count);
  }
}

bool UnitCompiler::is_own_function(uint32_t reg) const {
  return std::find(own_functions_.begin(), own_functions_.end(), scope_->window + reg) != own_functions_.end();
}

bool UnitCompiler::loads_own_function(bytecode::Instruction word) const {
  return scope_->is_itself && own_global_ != kNoGlobal && bytecode::opcode_of(word) == Opcode::kLoadGlobal &&
         bytecode::decode<ops::LoadGlobal>(&word).name.index == own_global_;
}

bool UnitCompiler::loads_for_call_alone(uint32_t index) const {
  const bytecode::CodeUnit& unit = scope_->unit;
  uint32_t reg = bytecode::decode<ops::LoadGlobal>(&unit.instructions[index]).dst.index;
  uint32_t call = index + 1;
  for (; call < unit.instructions.size(); ++call) {
    const bytecode::Instruction word = unit.instructions[call];
    Opcode opcode = bytecode::opcode_of(word);
    if (opcode == Opcode::kCall) break;
    bool is_plain = opcode == Opcode::kMove || opcode == Opcode::kLoadInt || opcode == Opcode::kLoadConst ||
                    opcode == Opcode::kAddImmediate || opcode == Opcode::kSubtractImmediate || opcode == Opcode::kAdd ||
                    opcode == Opcode::kSubtract;
    if (!is_plain) return false;
    for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
      if (operand.kind == bytecode::OperandKind::kReg && operand.bits(word) == reg) return false;
    }
  }
  if (call == unit.instructions.size()) return false;
  const auto& op = bytecode::decode<ops::Call>(&unit.instructions[call]);
  if (op.base.index != reg || op.dst.index != reg) return false;
  for (uint32_t from = 0; from < unit.instructions.size(); ++from) {
    int64_t target = jump_target(unit, from);
    if (target > index && target <= call) return false;
  }
  return true;
}

bool UnitCompiler::is_instance(uint32_t reg) const {
  return std::find(instances_.begin(), instances_.end(), scope_->window + reg) != instances_.end();
}

void UnitCompiler::note_instance(uint32_t reg) {
  if (!is_instance(reg)) instances_.push_back(scope_->window + reg);
}

void UnitCompiler::forget_instances(uint32_t first, uint32_t count) {
  first += scope_->window;
  auto is_forgotten = [&](uint32_t reg) { return reg >= first && reg - first < count; };
  std::erase_if(instances_, is_forgotten);
  std::erase_if(own_functions_, is_forgotten);
  std::erase_if(late_functions_, is_forgotten);
}

// What the instruction, whose code has just been emitted, has changed or shown.
void UnitCompiler::follow_instances() {
  const bytecode::Instruction word = *at(index_);
  Opcode opcode = bytecode::opcode_of(word);
  bool copies = opcode == Opcode::kMove && is_instance(bytecode::decode<ops::Move>(&word).src.index);
  if (opcode == Opcode::kStoreAttribute) note_instance(bytecode::decode<ops::StoreAttribute>(&word).object.index);
  if (opcode == Opcode::kLoadAttribute) note_instance(bytecode::decode<ops::LoadAttribute>(&word).object.index);
  if (opcode == Opcode::kCall || opcode == Opcode::kCallMethod) {
    forget_instances(bytecode::decode<ops::Call>(&word).base.index);
  } else if (opcode == Opcode::kUnpackSequence) {
    forget_instances(bytecode::decode<ops::UnpackSequence>(&word).base.index);
  }
  for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
    if (operand.is_destination) forget_instances(static_cast<uint32_t>(operand.bits(word)), 1);
  }
  if (copies) note_instance(bytecode::decode<ops::Move>(&word).dst.index);
  if (loads_own_function(word)) {
    uint32_t reg = scope_->window + bytecode::decode<ops::LoadGlobal>(&word).dst.index;
    own_functions_.push_back(reg);
    if (loads_for_call_alone(index_)) late_functions_.push_back(reg);
  }
  if (opcode == Opcode::kStoreGlobal) own_global_ = kNoGlobal;
}

// value: what the register holds.
void UnitCompiler::require_instance(Reg value, uint32_t reg, Label otherwise) {
  if (!is_instance(reg)) require_kind(value, runtime::Kind::kInstance, otherwise);
}

bool UnitCompiler::stays_in_line(EmitOutOfLine emit) {
  return emit == &UnitCompiler::emit_float_arith || emit == &UnitCompiler::emit_mixed_arith ||
         emit == &UnitCompiler::emit_mixed_divide || emit == &UnitCompiler::emit_float_immediate ||
         emit == &UnitCompiler::emit_float_compare || emit == &UnitCompiler::emit_float_branch ||
         emit == &UnitCompiler::emit_find_site || emit == &UnitCompiler::emit_find_own_site ||
         emit == &UnitCompiler::emit_load_tuple_item || emit == &UnitCompiler::emit_operator ||
         emit == &UnitCompiler::emit_numbers || emit == &UnitCompiler::emit_not_implemented ||
         emit == &UnitCompiler::emit_make_room || emit == &UnitCompiler::emit_shared_method_call ||
         emit == &UnitCompiler::emit_answer || emit == &UnitCompiler::emit_branch_on_answer ||
         emit == &UnitCompiler::emit_branch_on_truth || emit == &UnitCompiler::emit_find_item ||
         emit == &UnitCompiler::emit_find_item_immediate || emit == &UnitCompiler::emit_length_of_any ||
         emit == &UnitCompiler::emit_contains_other || emit == &UnitCompiler::emit_give_fuel_back;
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
  if (scope_->registers) empty_registers(scope_->window, scope_->registers->emptied_late(part.index));
  if (!scope_->late_functions[part.index].empty()) {
    m_.load(Reg::kScratch0, layout::frame(layout::kFrameFunction));
    for (uint32_t reg : scope_->late_functions[part.index]) {
      m_.store({Reg::kRegisters, static_cast<int32_t>(reg * sizeof(runtime::Value))}, Reg::kScratch0);
    }
  }
  m_.move_immediate(Reg::kArgument1, static_cast<int32_t>(part.index) * layout::kInstructionBytes);
  m_.jump(part.scope->give_up);
}

// As enter_expected(), in the midst of the callee.
void UnitCompiler::emit_give_up(const OutOfLine& part) {
  push_frames_in_line(*part.scope);
  m_.move(Reg::kArgument1, Reg::kScratch2);
  jit::go_on_at(m_, interpret_);
}

// kScratch2: the instruction. Those in callees in line return as calls of the interpreter do: the code behind them is that
// of calls without a frame.
void UnitCompiler::push_frames_in_line(const Scope& innermost) {
  static constexpr int32_t kOutermost[] = {layout::kCalledByNative, layout::kInitByNative, layout::kOperatorByNative};
  static constexpr int32_t kInner[] = {static_cast<int32_t>(vm::ReturnAction::kStore), layout::kInitOfCall,
                                       layout::kLeftOperator};
  std::vector<const Scope*> scopes;
  for (const Scope* scope = &innermost; scope->is_in_line; scope = scope->caller) scopes.push_back(scope);
  std::reverse(scopes.begin(), scopes.end());
  m_.move(Reg::kScratch2, Reg::kArgument1);
  for (const Scope* scope : scopes) {
    auto kind = static_cast<int>(scope->kind);
    m_.load(Reg::kScratch0, layout::frame(layout::kFrameCode));
    m_.load(Reg::kScratch0, {Reg::kScratch0, layout::kUnitCode});
    m_.add(Reg::kScratch0, (static_cast<int32_t>(scope->call_index) + 1) * layout::kInstructionBytes);
    m_.load(Reg::kScratch3, layout::frame(layout::kFrameNext));
    m_.load(Reg::kResult,
            scope->is_itself ? layout::frame(layout::kFrameFunction) : Mem{Reg::kScratch3, layout::kFrameFunction});
    if (scopes.size() == 1) {
      m_.move(Reg::kScratch1, Reg::kCode);
    } else {
      m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionCode});
    }
    uint32_t distance = scope->window - scope->caller->window;
    if (scope->caller->registers) {  // from its window on, they are the callee's
      uint64_t emptied = scope->caller->registers->emptied_late(scope->call_index);
      empty_registers(0, emptied & ~LineRegisters::from(distance));
    }
    m_.address(Reg::kArgument1, {Reg::kRegisters, static_cast<int32_t>(distance * 8)});
    m_.add_to_memory32(layout::depth_left(), -1);
    bool returns_to_native = scope->depth == 1;
    if (!returns_to_native && scope->kind == CallKind::kPlain && &scope->caller->unit == &whole_.unit) {
      Label resume = resumes_[scope->call_index];
      returns_to_native = resume.isValid();
      if (returns_to_native) {
        m_.move_label(Reg::kArgument0, resume);
        m_.store(layout::frame(layout::kFrameResume), Reg::kArgument0);
      }
    }
    enter_frame(m_, returns_to_native ? kOutermost[kind] : kInner[kind]);
  }
  m_.add(Reg::kScratch2, layout::unit(layout::kUnitCode));
  m_.store(layout::frame(layout::kFramePc), Reg::kScratch2);
}

void UnitCompiler::load_function(Reg to) {
  if (scope_->is_in_line && !scope_->is_itself) {
    load_record(m_, to, scope_->depth);
    m_.load(to, {to, layout::kFrameFunction});
  } else {
    m_.load(to, layout::frame(layout::kFrameFunction));
  }
}

void UnitCompiler::begin_call(const Plan& plan, Callee callee, uint32_t window, uint32_t count, int32_t action, Label resume,
                              Label end_of_line) {
  if (!scope_->is_in_line) {
    m_.move_label(Reg::kScratch2, resume);
    m_.store(layout::frame(layout::kFrameResume), Reg::kScratch2);
  }
  if (!plan.empty())
    return emit_in_line(plan, callee, window, count, end_of_line, false, scope_->is_in_line || end_of_line == resume);
  m_.address(Reg::kArgument1, guest(window));
  m_.add_to_memory32(layout::depth_left(), -1);
  begin_frame(*callee.code, count, action);
}

void UnitCompiler::load_code_of_caller() {
  if (scope_->is_itself) return;
  if (scope_->depth == 1 || scope_->caller->is_itself) return m_.load(Reg::kCode, layout::frame(layout::kFrameCode));
  load_record(m_, Reg::kCode, scope_->depth - 1);
  m_.load(Reg::kCode, {Reg::kCode, layout::kFrameFunction});
  m_.load(Reg::kCode, {Reg::kCode, layout::kFunctionCode});
}

}  // namespace sandboa::jit
