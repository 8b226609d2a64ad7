// Exceptions: raised, caught, handled.
#include "jit/frame_code.h"
#include "jit/unit_compiler.h"
#include "vm/unwind.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using runtime::Kind;

// After a function that has raised, or has gone elsewhere all the same: a handler in the unit itself is most likely.
void UnitCompiler::emit_raise(Mem function) {
  if (scope_->is_in_line) return m_.jump(exit_of_line());
  set_pc(index_);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(function);
  m_.jump_if_bits_clear(Reg::kResult, 1, leave_);
  if (const bytecode::Handler* handler = vm::find_handler(scope_->unit, index_)) {
    Label elsewhere = m_.new_label();
    m_.jump_if(Condition::kNotEqual, Reg::kFrame, layout::running_frame(), elsewhere);
    load_frame_state(m_);
    m_.load(Reg::kScratch0, layout::unit(layout::kUnitCode));
    m_.add(Reg::kScratch0, static_cast<int32_t>(handler->target) * layout::kInstructionBytes);
    m_.jump_if(Condition::kEqual, Reg::kScratch0, layout::frame(layout::kFramePc), label_of(handler->target));
    m_.bind(elsewhere);
  }
  jit::go_on(m_, interpret_);
}

// An operation has moved the running frame's pc, kScratch0 is where it would be behind the instruction.
void UnitCompiler::emit_catch(const OutOfLine& part) {
  uint32_t target = vm::find_handler(scope_->unit, part.index)->target;
  int32_t distance = static_cast<int32_t>(target) - static_cast<int32_t>(part.index) - 1;
  m_.add(Reg::kScratch0, distance * layout::kInstructionBytes);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, layout::frame(layout::kFramePc), label_of(target));
}

// As matches() in vm/slow_exceptions.cpp, of one class.
void UnitCompiler::emit_match_exception(const ops::MatchException& op) {
  Label operation = operation_out_of_line();
  load(Reg::kResult, op.type);
  require_kind(Reg::kResult, Kind::kType, operation);
  m_.load16(Reg::kScratch0, {Reg::kResult, layout::kObjectFlags});
  m_.bit_and(Reg::kScratch0, runtime::Type::kIsException);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, operation);
  load(Reg::kScratch1, op.exception);
  require_object(Reg::kScratch1, operation);
  m_.load(Reg::kArgument0, {Reg::kScratch1, layout::kObjectType});
  m_.load(Reg::kScratch0, SANDBOA_TABLE(true_value));
  m_.jump_if(Condition::kNotEqual, Reg::kArgument0, Reg::kResult, out_of_line(&UnitCompiler::emit_match_derived));
  store(op.dst, Reg::kScratch0);
}

// kArgument0: the class of the exception, kResult: another one.
void UnitCompiler::emit_match_derived(const OutOfLine& part) {
  m_.move(Reg::kArgument1, Reg::kResult);
  m_.call(SANDBOA_TABLE(is_derived));
  store(bytecode::decode<ops::MatchException>(at(part.index)).dst, Reg::kResult);
}

// As slow_with() in vm/slow_exceptions.cpp.
void UnitCompiler::emit_load_exception_triple(const ops::LoadExceptionTriple& op) {
  Label has_traceback = m_.new_label();
  load(Reg::kResult, op.exception);
  require_kind(Reg::kResult, Kind::kException, operation_out_of_line());
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kObjectType});
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kExceptionTraceback});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, 0, has_traceback);
  m_.load(Reg::kScratch1, SANDBOA_TABLE(none));
  m_.bind(has_traceback);
  m_.store(guest(op.base.index), Reg::kScratch0);
  m_.store(guest(op.base.index + 1u), Reg::kResult);
  m_.store(guest(op.base.index + 2u), Reg::kScratch1);
}

// Generators tell what they handle from what is handled where they are resumed.
void UnitCompiler::emit_push_handled(const ops::PushHandled& op) {
  m_.load(Reg::kResult, layout::handled_exception());
  load(Reg::kScratch0, op.exception);
  if (whole_.unit.is_resumable()) {
    Label is_own = m_.new_label();
    m_.load(Reg::kScratch1, layout::frame(layout::kFrameGenerator));
    m_.jump_if(Condition::kNotEqual, Reg::kResult, {Reg::kScratch1, layout::kGeneratorHandled}, is_own);
    m_.move_immediate(Reg::kResult, 0);
    m_.bind(is_own);
  }
  store(op.saved, Reg::kResult);
  m_.store(layout::handled_exception(), Reg::kScratch0);
}

void UnitCompiler::emit_pop_handled(const ops::PopHandled& op) {
  load(Reg::kResult, op.saved);
  if (whole_.unit.is_resumable()) {
    Label is_own = m_.new_label();
    m_.load(Reg::kScratch1, layout::frame(layout::kFrameGenerator));
    m_.jump_if(Condition::kNotEqual, Reg::kResult, 0, is_own);
    m_.load(Reg::kResult, {Reg::kScratch1, layout::kGeneratorHandled});
    m_.bind(is_own);
  }
  m_.store(layout::handled_exception(), Reg::kResult);
}

}  // namespace sandboa::jit
