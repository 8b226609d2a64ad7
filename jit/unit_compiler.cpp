#include "jit/unit_compiler.h"

#include "ir/bytecode/disassembler.h"
#include "jit/frame_code.h"
#include "jit/typed_compiler.h"
#include "support/check.h"
#include "vm/unwind.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;

namespace {

constexpr size_t kBytesOfVisit = 8;  // what an instruction costs that emits nothing
constexpr size_t kMostInLineOfPart = 200;
constexpr uint32_t kMostPlanning = 10'000;
constexpr size_t kBytesOfPlanning = 3;  // what a step of planning costs
// Binding a label takes as long as there are jumps to it: large units have several of those that all instructions jump to.
constexpr size_t kBytesPerWayOut = size_t{128} << 10;

}  // namespace

UnitCompiler::UnitCompiler(asmjit::CodeHolder* holder, const bytecode::CodeUnit& unit, Settings settings)
    : m_(holder), whole_(unit, settings.feedback, 0), settings_(settings) {
  entries_.reserve(unit.instructions.size());
  make_ways_out();
  begin_part();
  raw_labels_.resize(unit.instructions.size());
  resumes_.resize(unit.instructions.size());
  if (unit.is_resumable()) resumes_of_generator_.resize(unit.instructions.size());
  for (const Settings::Typed& typed : settings_.typed) {
    CHECK(typed_.size() < 2);
    typed_.push_back(std::make_unique<TypedCompiler>(*this, *typed.analysis, *typed.data));
    if (typed_.size() > 1) typed_[0]->set_next(typed_.back().get());
  }
}

UnitCompiler::~UnitCompiler() = default;

bool UnitCompiler::has_spent(Budget& budget) {
  budget.spend(static_cast<int64_t>(m_.offset() - spent_bytes_ + kBytesOfVisit));
  spent_bytes_ = m_.offset();
  budget.spend(static_cast<int64_t>((kMostPlanning - planning_left_) * kBytesOfPlanning));
  begin_part();
  return budget.is_spent();
}

SlicedWork UnitCompiler::compile(Budget& budget) {
  auto count = static_cast<uint32_t>(whole_.unit.instructions.size());
  for (index_ = 0; index_ < count; ++index_) {
    if (m_.offset() - ways_out_at_ > kBytesPerWayOut) {
      Label behind = m_.new_label();
      m_.jump(behind);
      emit_ways_out();
      m_.bind(behind);
    }
    emit_resume(index_);
    emit_entry();
    if (settings_.takes_every_exit) {
      run_operation(index_);
    } else {
      emit_instruction();
    }
    if (has_spent(budget)) co_await SlicedWork::Pause();
    if (failed()) co_return;
  }
  for (const std::unique_ptr<TypedCompiler>& typed : typed_) {
    for (SlicedWork part = typed->emit(budget); part.go_on() && !failed();) co_await SlicedWork::Pause();
    if (failed()) co_return;
  }
  // Parts out of line may have parts of their own.
  while (!out_of_line_.empty()) {
    if (failed()) co_return;
    if (m_.offset() - ways_out_at_ > kBytesPerWayOut) emit_ways_out();
    OutOfLine emitted = out_of_line_.front();
    out_of_line_.pop_front();
    scope_ = emitted.scope;
    index_ = emitted.index;
    instances_.clear();
    own_functions_.clear();
    m_.bind(emitted.begin);
    (this->*emitted.emit)(emitted);
    if (emitted.back.isValid()) m_.jump(emitted.back);
    if (has_spent(budget)) co_await SlicedWork::Pause();
  }
  scope_ = &whole_;
  emit_ways_out();
}

void UnitCompiler::emit_ways_out() {
  m_.bind(go_on_);
  jit::go_on(m_, interpret_);
  m_.bind(interpret_);
  m_.jump(SANDBOA_TABLE(go_on));
  m_.bind(finish_pushed_);
  m_.jump(SANDBOA_TABLE(finish_pushed));
  m_.bind(leave_);
  m_.jump(SANDBOA_TABLE(leave));
  ways_out_at_ = m_.offset();
  make_ways_out();
}

void UnitCompiler::make_ways_out() {
  go_on_ = m_.new_label();
  interpret_ = m_.new_label();
  finish_pushed_ = m_.new_label();
  leave_ = m_.new_label();
}

// What is emitted between two looks at the budget is bounded as well.
void UnitCompiler::begin_part() {
  room_in_line_ = kMostInLineOfPart;
  planning_left_ = kMostPlanning;
}

Label UnitCompiler::label_of(uint32_t index) {
  Label& label = scope_->labels[index];
  if (!label.isValid()) label = m_.new_label();
  return label;
}

Label UnitCompiler::raw_label(uint32_t index) { return raw_labels_[index].isValid() ? raw_labels_[index] : label_of(index); }

void UnitCompiler::emit_entry() {
  m_.bind(label_of(index_));
  entries_.push_back(static_cast<uint32_t>(m_.offset()));
  for (const std::unique_ptr<TypedCompiler>& typed : typed_) {
    if (!typed->has_entry(index_)) continue;
    raw_labels_[index_] = m_.new_label();
    m_.jump(typed->entry(index_));
    m_.bind(raw_labels_[index_]);
    break;
  }
  if (settings_.annotate_with != nullptr) {
    m_.comment(bytecode::disassemble(*settings_.annotate_with, whole_.unit, index_).c_str());
  }
  if (!settings_.collects_always) return;
  run_function(SANDBOA_TABLE(before_instruction), index_);
}

// Before calls of C++: kArgument1 = the instruction, and the frame's pc is set behind it.
void UnitCompiler::set_pc(uint32_t index) {
  m_.load(Reg::kArgument1, layout::unit(layout::kUnitCode));
  if (index != 0) m_.add(Reg::kArgument1, static_cast<int32_t>(index) * layout::kInstructionBytes);
  m_.address(Reg::kScratch1, {Reg::kArgument1, layout::kInstructionBytes});
  m_.store(layout::frame(layout::kFramePc), Reg::kScratch1);
  m_.store(layout::native_caller(), Reg::kCode);
}

void UnitCompiler::run_function(Mem function, uint32_t index) {
  set_pc(index);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(function);
  go_on_if_elsewhere(index);
}

// After a function that answers as a SlowPath does.
void UnitCompiler::go_on_if_elsewhere(uint32_t index) {
  Opcode opcode = bytecode::opcode_of(*at(index));
  Label elsewhere = go_on_;
  if (changes_frames(opcode)) {
    elsewhere = out_of_line_to(Label(), &UnitCompiler::emit_go_on);
  } else if (opcode == Opcode::kCall || opcode == Opcode::kCallMethod) {
    elsewhere = out_of_line(&UnitCompiler::emit_enter_init);
  } else if (opcode == Opcode::kAdd || opcode == Opcode::kSubtract || opcode == Opcode::kMultiply ||
             opcode == Opcode::kMatrixMultiply || opcode == Opcode::kTrueDivide) {
    elsewhere = out_of_line(&UnitCompiler::emit_enter_operator);
  }
  m_.jump_if_bits_clear(Reg::kResult, 1, leave_);
  m_.jump_if(Condition::kNotEqual, Reg::kFrame, layout::running_frame(), elsewhere);
  // The record may be that of another call by now.
  load_frame_state(m_);
  m_.load(Reg::kScratch0, layout::unit(layout::kUnitCode));
  m_.add(Reg::kScratch0, static_cast<int32_t>(index + 1) * layout::kInstructionBytes);
  bool may_catch = vm::find_handler(scope_->unit, index) != nullptr;
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, layout::frame(layout::kFramePc),
             may_catch ? out_of_line_to(elsewhere, &UnitCompiler::emit_catch) : elsewhere);
}

// A jump of their own for each of those that go from one generator to another: one for all is hard to predict.
bool UnitCompiler::changes_frames(Opcode opcode) {
  return opcode == Opcode::kForNext || opcode == Opcode::kSendNext || opcode == Opcode::kReturn ||
         opcode == Opcode::kReturnNone;
}

void UnitCompiler::emit_go_on(const OutOfLine&) { jit::go_on(m_, interpret_); }

Mem UnitCompiler::operation_of(uint32_t index) const {
  auto opcode = static_cast<size_t>(bytecode::opcode_of(*at(index)));
  return table(offsetof(RuntimeTable, operations) + opcode * sizeof(vm::SlowPath));
}

void UnitCompiler::run_operation(uint32_t index) {
  if (scope_->is_in_line) return m_.jump(exit_of_line());
  run_function(operation_of(index), index);
}

void UnitCompiler::emit_operation(const OutOfLine& part) { run_operation(part.index); }

Label UnitCompiler::operation_out_of_line() { return out_of_line(&UnitCompiler::emit_operation); }

Label UnitCompiler::out_of_line(EmitOutOfLine emit, uint32_t detail) {
  Label back = index_ + 1 < scope_->unit.instructions.size() ? label_of(index_ + 1) : Label();
  return out_of_line_to(back, emit, detail);
}

Label UnitCompiler::out_of_line_to(Label back, EmitOutOfLine emit, uint32_t detail) {
  if (scope_->is_in_line && !stays_in_line(emit)) return exit_of_line();
  Label begin = m_.new_label();
  out_of_line_.push_back({begin, back, scope_, index_, emit, detail});
  return begin;
}

void UnitCompiler::require_object(Reg value, Label otherwise) {
  m_.jump_if_bits_set(value, 3, otherwise);
  m_.jump_if(Condition::kLessEqual, value, 0, otherwise);
}

void UnitCompiler::require_kind(Reg object, runtime::Kind kind, Label otherwise) {
  require_object(object, otherwise);
  m_.jump_if8(Condition::kNotEqual, {object, layout::kObjectKind}, static_cast<int32_t>(kind), otherwise);
}

void UnitCompiler::require_type(Reg object, Mem type, Reg scratch, Label otherwise) {
  m_.load(scratch, {object, layout::kObjectType});
  m_.jump_if(Condition::kNotEqual, scratch, type, otherwise);
}

void UnitCompiler::require_ints(Reg lhs, Reg rhs, Reg scratch, Label otherwise) {
  m_.move(scratch, lhs);
  m_.bit_and(scratch, rhs);
  m_.jump_if_bits_clear(scratch, 1, otherwise);
}

void UnitCompiler::store_boolean(bytecode::Reg dst) {
  m_.shift_left(Reg::kResult, layout::kSingletonShift);
  m_.add(Reg::kResult, SANDBOA_TABLE(false_value));
  store(dst, Reg::kResult);
}

void UnitCompiler::take_back_edge(uint32_t cost, uint32_t target) {
  Label out_of_fuel = out_of_line_to(Label(), &UnitCompiler::emit_safepoint);
  m_.charge_or_jump_if_negative(layout::slice(), static_cast<int32_t>(cost), out_of_fuel);
  m_.jump(label_of(target));
}

// The fuel is charged; the VM takes the back edge by moving the frame's pc.
void UnitCompiler::emit_safepoint(const OutOfLine& part) {
  set_pc(part.index);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(SANDBOA_TABLE(take_back_edge));
  m_.jump_if_bits_clear(Reg::kResult, 1, leave_);
  m_.jump(go_on_);
}

void UnitCompiler::emit_instruction() {
  const bytecode::Instruction* word = at(index_);
  switch (bytecode::opcode_of(*word)) {
#define CASE(Name, code)                                \
  case Opcode::k##Name: {                               \
    const auto& op = bytecode::decode<ops::Name>(word); \
    (void)op;                                           \
    code;                                               \
    return;                                             \
  }
    CASE(Nop, )
    CASE(LoopCost, )
    CASE(Move, load(Reg::kResult, op.src); store(op.dst, Reg::kResult))
    CASE(LoadConst, emit_load_const(op))
    CASE(LoadInt, emit_load_int(op))
    CASE(LoadGlobal, emit_load_global(op))
    CASE(LoadBuiltin, emit_load_builtin(op))
    CASE(StoreGlobal, emit_store_global(op))
    CASE(CheckBound, load(Reg::kResult, op.local); m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation_out_of_line()))
    CASE(Unbind, m_.store_zero(guest(op.dst)))
    CASE(LoadCell, emit_load_cell(op))
    CASE(StoreCell, emit_store_cell(op))
    CASE(LoadFree, emit_load_free(op))
    CASE(StoreFree, emit_store_free(op))
    CASE(Add, emit_arith(Arith::kAdd, op.dst, op.lhs, op.rhs))
    CASE(Subtract, emit_arith(Arith::kSubtract, op.dst, op.lhs, op.rhs))
    CASE(Multiply, emit_arith(Arith::kMultiply, op.dst, op.lhs, op.rhs))
    CASE(TrueDivide, emit_true_divide(op.dst, op.lhs, op.rhs))
    CASE(Power, emit_power(op))
    CASE(MatrixMultiply, emit_matrix_multiply())
    CASE(FloorDivide, emit_arith(Arith::kFloorDivide, op.dst, op.lhs, op.rhs))
    CASE(Modulo, emit_arith(Arith::kModulo, op.dst, op.lhs, op.rhs))
    CASE(BitAnd, emit_arith(Arith::kAnd, op.dst, op.lhs, op.rhs))
    CASE(BitOr, emit_arith(Arith::kOr, op.dst, op.lhs, op.rhs))
    CASE(BitXor, emit_arith(Arith::kXor, op.dst, op.lhs, op.rhs))
    CASE(LeftShift, emit_arith(Arith::kLeft, op.dst, op.lhs, op.rhs))
    CASE(RightShift, emit_arith(Arith::kRight, op.dst, op.lhs, op.rhs))
    CASE(AddImmediate, emit_arith_immediate(Arith::kAdd, op.dst, op.lhs, op.value.value))
    CASE(SubtractImmediate, emit_arith_immediate(Arith::kSubtract, op.dst, op.lhs, op.value.value))
    CASE(MultiplyImmediate, emit_arith_immediate(Arith::kMultiply, op.dst, op.lhs, op.value.value))
    CASE(FloorDivideImmediate, emit_arith_immediate(Arith::kFloorDivide, op.dst, op.lhs, op.value.value))
    CASE(ModuloImmediate, emit_arith_immediate(Arith::kModulo, op.dst, op.lhs, op.value.value))
    CASE(BitAndImmediate, emit_arith_immediate(Arith::kAnd, op.dst, op.lhs, op.value.value))
    CASE(LeftShiftImmediate, emit_arith_immediate(Arith::kLeft, op.dst, op.lhs, op.value.value))
    CASE(RightShiftImmediate, emit_arith_immediate(Arith::kRight, op.dst, op.lhs, op.value.value))
    CASE(Negate, emit_negate(op))
    CASE(Invert, emit_invert(op))
    CASE(Not, emit_not(op.dst, op.src))
    CASE(ToBool, emit_to_bool(op.dst, op.src))
    CASE(Is, emit_is(op.dst, op.lhs, op.rhs, Condition::kEqual))
    CASE(IsNot, emit_is(op.dst, op.lhs, op.rhs, Condition::kNotEqual))
#define COMPARISON(Name, NegatedName, condition)                                                      \
  CASE(Name, emit_compare(Condition::condition, op.dst, op.lhs, op.rhs))                              \
  CASE(JumpIf##Name, load(Reg::kResult, op.lhs); load(Reg::kScratch0, op.rhs);                        \
       emit_compare_branch(Condition::condition, true, target_of(op.jump)))                           \
  CASE(JumpIf##NegatedName, load(Reg::kResult, op.lhs); load(Reg::kScratch0, op.rhs);                 \
       emit_compare_branch(Condition::condition, false, target_of(op.jump)))                          \
  CASE(JumpIf##Name##Immediate,                                                                       \
       emit_immediate_branch(Condition::condition, true, op.lhs, op.value.value, target_of(op.jump))) \
  CASE(JumpIf##NegatedName##Immediate,                                                                \
       emit_immediate_branch(Condition::condition, false, op.lhs, op.value.value, target_of(op.jump)))
#include "jit/comparisons.def"
    CASE(Contains, emit_contains(op.dst, op.item, op.container, true))
    CASE(NotContains, emit_contains(op.dst, op.item, op.container, false))
    CASE(JumpIfContains, emit_contains_branch(op, true))
    CASE(JumpIfNotContains, emit_contains_branch(bytecode::decode<ops::JumpIfContains>(word), false))
    CASE(Jump, m_.jump(label_of(target_of(op.jump))))
    CASE(Loop, scope_->is_in_line ? loop_in_line(op.cost, target_of(op.jump)) : take_back_edge(op.cost, target_of(op.jump)))
    CASE(JumpIfTrue, emit_truth_branch(op.src, true, target_of(op.jump)))
    CASE(JumpIfFalse, emit_truth_branch(op.src, false, target_of(op.jump)))
    CASE(JumpIfNone, jump_if_singleton(op.src, SANDBOA_TABLE(none), Condition::kEqual, target_of(op.jump)))
    CASE(JumpIfNotNone, jump_if_singleton(op.src, SANDBOA_TABLE(none), Condition::kNotEqual, target_of(op.jump)))
    CASE(JumpIfBound, load(Reg::kResult, op.src);
         m_.jump_if(Condition::kNotEqual, Reg::kResult, 0, label_of(target_of(op.jump))))
    CASE(JumpIfIs, load(Reg::kResult, op.lhs);
         m_.jump_if(Condition::kEqual, Reg::kResult, guest(op.rhs), label_of(target_of(op.jump))))
    CASE(JumpIfIsNot, load(Reg::kResult, op.lhs);
         m_.jump_if(Condition::kNotEqual, Reg::kResult, guest(op.rhs), label_of(target_of(op.jump))))
    CASE(RangeSetup, emit_range_setup(op))
    CASE(ForRangeNext, emit_for_range(op))
    CASE(BuildTuple, emit_build_tuple(op))
    CASE(BuildDict, emit_build_dict(op))
    CASE(BuildList, emit_build_list(op))
    CASE(BuildSlice, emit_build_slice(op))
    CASE(GetIter, emit_get_iter(op))
    CASE(MakeCell, emit_make_cell(op))
    CASE(MakeFunction, emit_make_function(op))
    CASE(ForNext, emit_for_next(op))
    CASE(StartGenerator, emit_start_generator())
    CASE(Yield, emit_yield(op))
    CASE(UnpackSequence, emit_unpack(op))
    CASE(LoadAttribute, emit_load_attribute(op))
    CASE(StoreAttribute, emit_store_attribute(op))
    CASE(LoadItem, emit_load_item(op))
    CASE(LoadItemImmediate, emit_load_item_immediate(op))
    CASE(StoreItem, emit_store_item(op))
    CASE(ListAppend, emit_list_append(op))
    CASE(Call, emit_call(op))
    CASE(CallMethod, emit_call_method(op))
    CASE(CheckMethod, emit_check_method(op))
    CASE(Return, load(Reg::kArgument0, op.src); emit_return())
    CASE(ReturnNone, m_.load(Reg::kArgument0, SANDBOA_TABLE(none)); emit_return())
    CASE(Raise, emit_raise(SANDBOA_TABLE(raise)))
    CASE(RaiseAgain, emit_raise(SANDBOA_TABLE(raise)))
    CASE(Rethrow, emit_raise(SANDBOA_TABLE(raise)))
    CASE(MatchException, emit_match_exception(op))
    CASE(LoadExceptionTriple, emit_load_exception_triple(op))
    CASE(PushHandled, emit_push_handled(op))
    CASE(PopHandled, emit_pop_handled(op))
#undef CASE
    default:
      run_operation(index_);
  }
}

}  // namespace sandboa::jit
