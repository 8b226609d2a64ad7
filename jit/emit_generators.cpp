// Generators that loops and send() ask for their items: from frame to frame without C++, where nothing is in the way. The
// registers of a generator are copied by its own code, which knows how many there are.
#include "jit/frame_code.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;

namespace {

constexpr uint32_t kMostCopiedInLine = 32;

int32_t place_in_storage(uint32_t reg) {
  return layout::kStorageValues + static_cast<int32_t>(reg * sizeof(runtime::Value));
}

}  // namespace

bool UnitCompiler::copies_registers_in_line() const {
  constexpr uint32_t kKind = bytecode::kIsGenerator | bytecode::kIsCoroutine;
  return (whole_.unit.flags & kKind) == bytecode::kIsGenerator && whole_.unit.register_count <= kMostCopiedInLine &&
         !settings_.takes_every_exit;
}

// As start_generator(): the storage, the generator behind it, and a return.
void UnitCompiler::emit_start_generator() {
  if (!copies_registers_in_line()) return run_operation(index_);
  constexpr int32_t kBytes = (static_cast<int32_t>(sizeof(runtime::Generator)) + 15) & ~15;
  uint32_t count = whole_.unit.register_count;
  int32_t storage = (place_in_storage(count) + 15) & ~15;
  Label operation = operation_out_of_line();
  Label returns = m_.new_label();
  m_.load32(Reg::kScratch1, layout::frame(layout::kFrameAction));
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, returns);
  m_.jump_if8(Condition::kBelow, layout::frame(layout::kFrameAction), layout::kFirstNativeAction, operation);
  m_.bind(returns);
  take_room(storage + kBytes, operation);
  m_.move_immediate(Reg::kScratch1, 0);
  store_header(0, Reg::kScratch1, runtime::Kind::kFrameStorage, storage);
  m_.move_immediate(Reg::kScratch1, static_cast<int32_t>(index_) + 1);
  m_.shift_left(Reg::kScratch1, 32);
  m_.bit_or(Reg::kScratch1, static_cast<int32_t>(count));
  m_.store({Reg::kScratch0, layout::kStorageCount}, Reg::kScratch1);
  copy_registers(0, count, layout::kStorageValues);
  count_allocation();
  m_.load(Reg::kScratch1, SANDBOA_TABLE(generator_type));
  store_header(storage, Reg::kScratch1, runtime::Kind::kGenerator, kBytes);
  m_.load(Reg::kResult, layout::frame(layout::kFrameFunction));
  m_.address(Reg::kArgument0, {Reg::kScratch0, storage});
  m_.store({Reg::kArgument0, layout::kGeneratorFunction}, Reg::kResult);
  m_.store({Reg::kArgument0, layout::kGeneratorStorage}, Reg::kScratch0);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionName});
  m_.store({Reg::kArgument0, layout::kGeneratorName}, Reg::kScratch1);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionQualifiedName});
  m_.store({Reg::kArgument0, layout::kGeneratorQualifiedName}, Reg::kScratch1);
  m_.store_zeros({Reg::kArgument0, layout::kGeneratorHandled}, 3);
  count_allocation();
  return_plainly();
}

// As slow_return(), to a loop.
void UnitCompiler::emit_return_of_generator() {
  if (!copies_registers_in_line()) return emit_any_return({Label(), Label(), scope_, index_, nullptr, 0});
  Label other = out_of_line_to(Label(), &UnitCompiler::emit_any_return);
  m_.jump_if32(Condition::kNotEqual, layout::frame(layout::kFrameAction), layout::kNextOfGenerator, other);
  m_.load(Reg::kResult, layout::frame(layout::kFrameGenerator));
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kGeneratorDriver});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, other);
  m_.jump_if(Condition::kEqual, Reg::kArgument0, SANDBOA_TABLE(absent), other);  // of the prelude
  m_.load(Reg::kScratch3, layout::frame(layout::kFramePrevious));
  m_.load(Reg::kArgument1, {Reg::kScratch3, layout::kFramePc});
  m_.jump_if8(Condition::kNotEqual, {Reg::kArgument1, -layout::kInstructionBytes}, static_cast<int32_t>(Opcode::kForNext),
              other);
  m_.store32_immediate({Reg::kResult, layout::kGeneratorState}, static_cast<int32_t>(runtime::GeneratorState::kFinished));
  m_.store_zero({Reg::kResult, layout::kGeneratorStorage});
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kGeneratorHandled});
  m_.store(layout::handled_exception(), Reg::kScratch0);
  m_.store_zero({Reg::kResult, layout::kGeneratorHandled});
  leave_frame(m_);
  jit::go_on_at(m_, interpret_);
}

void UnitCompiler::emit_leaving(uint32_t index, Mem function) {
  set_pc(index);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(function);
  m_.jump_if_bits_clear(Reg::kResult, 1, leave_);
  jit::go_on(m_, interpret_);
}

void UnitCompiler::emit_any_return(const OutOfLine& part) { emit_leaving(part.index, SANDBOA_TABLE(return_from_generator)); }

// Before the entry of an instruction that a generator can be suspended at: kArgument2 is its FrameStorage, kArgument0 what
// is sent, the frame is the running one.
void UnitCompiler::emit_resume(uint32_t index) {
  if (index == 0 || !copies_registers_in_line()) return;
  const bytecode::Instruction* before = &whole_.unit.instructions[index - 1];
  Opcode opcode = bytecode::opcode_of(*before);
  uint32_t sent = bytecode::kNoRegister;
  if (opcode == Opcode::kYield) {
    const auto& op = bytecode::decode<ops::Yield>(before);
    if (op.delegating.value != 0) return;
    sent = op.dst.index;
  } else if (opcode != Opcode::kStartGenerator) {
    return;
  } else {
    m_.jump(label_of(index));
  }
  resumes_of_generator_[index] = static_cast<uint32_t>(m_.offset());
  for (uint32_t reg = 0; reg < whole_.unit.register_count; ++reg) {
    if (reg == sent) {
      m_.store(guest(reg), Reg::kArgument0);
    } else {
      m_.load(Reg::kScratch0, {Reg::kArgument2, place_in_storage(reg)});
      m_.store(guest(reg), Reg::kScratch0);
    }
  }
}

// As slow_yield() in vm/generators.cpp, to a loop.
void UnitCompiler::emit_yield(const ops::Yield& op) {
  if (!copies_registers_in_line() || op.delegating.value != 0) {
    return emit_any_yield({Label(), Label(), scope_, index_, nullptr, 0});
  }
  Label other = out_of_line_to(Label(), &UnitCompiler::emit_any_yield);
  m_.jump_if32(Condition::kNotEqual, layout::frame(layout::kFrameAction), layout::kNextOfGenerator,
               out_of_line_to(Label(), &UnitCompiler::emit_yield_to_call));
  find_plain_asker(other);
  Mem loop{Reg::kArgument1, -layout::kInstructionBytes};
  m_.jump_if8(Condition::kNotEqual, loop, static_cast<int32_t>(Opcode::kForNext), other);
  m_.load32(Reg::kScratch1, {Reg::kArgument1, layout::kLoopCostCost});
  m_.load(Reg::kScratch0, layout::slice());
  m_.subtract_or_jump_if_negative(Reg::kScratch0, Reg::kScratch1, other);
  m_.store(layout::slice(), Reg::kScratch0);
  suspend(op.src);
  m_.load16(Reg::kScratch0, {loop.base, loop.offset + layout::kForNextDst});
  m_.store_indexed(Reg::kRegisters, Reg::kScratch0, 0, Reg::kResult);
  m_.load32_signed(Reg::kScratch0, loop);
  m_.shift_right_signed(Reg::kScratch0, 8);
  m_.shift_left(Reg::kScratch0, 3);
  m_.add(Reg::kArgument1, Reg::kScratch0);
  m_.store(layout::frame(layout::kFramePc), Reg::kArgument1);
  jit::go_on_at(m_, interpret_);
}

// The same to a call of send() or next().
void UnitCompiler::emit_yield_to_call(const OutOfLine& part) {
  Label other = out_of_line_to(Label(), &UnitCompiler::emit_any_yield);
  m_.jump_if32(Condition::kNotEqual, layout::frame(layout::kFrameAction), layout::kStoreOfGenerator,
               out_of_line_to(Label(), &UnitCompiler::emit_yield_to_native));
  find_plain_asker(other);
  suspend(bytecode::decode<ops::Yield>(at(part.index)).src);
  m_.load16(Reg::kScratch0, {Reg::kArgument1, layout::kCallDestination - layout::kInstructionBytes});
  m_.store_indexed(Reg::kRegisters, Reg::kScratch0, 0, Reg::kResult);
  jit::go_on_at(m_, interpret_);
}

// As try_feed_in_place(): a native that takes all items has taken this one, and asks for the next one at once.
void UnitCompiler::emit_yield_to_native(const OutOfLine& part) {
  Label other = out_of_line_to(Label(), &UnitCompiler::emit_any_yield);
  const auto& op = bytecode::decode<ops::Yield>(at(part.index));
  m_.jump_if32(Condition::kNotEqual, layout::frame(layout::kFrameAction), layout::kFeedOfGenerator, other);
  find_plain_asker(other);
  m_.load(Reg::kScratch0, layout::slice());
  m_.subtract_or_jump_if_negative(Reg::kScratch0, layout::unit(layout::kUnitEntryFuel), other);
  m_.load(Reg::kArgument0, layout::frame(layout::kFrameExtra));
  load(Reg::kArgument1, op.src);
  m_.call(SANDBOA_TABLE(take_item));
  m_.jump_if_bits_clear(Reg::kResult, 1, other);
  m_.load(Reg::kScratch0, layout::slice());
  m_.subtract(Reg::kScratch0, layout::unit(layout::kUnitEntryFuel));
  m_.store(layout::slice(), Reg::kScratch0);
  m_.load(Reg::kScratch0, SANDBOA_TABLE(none));
  store(op.dst, Reg::kScratch0);
  m_.jump(label_of(part.index + 1));
}

// kResult = the generator that runs, kScratch3 = the frame that has asked it, kArgument1 = its pc. As yields_plainly().
void UnitCompiler::find_plain_asker(Label otherwise) {
  m_.load(Reg::kResult, layout::frame(layout::kFrameGenerator));
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kGeneratorDriver});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, otherwise);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kGeneratorHandled});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, layout::handled_exception(), otherwise);
  m_.load(Reg::kScratch3, layout::frame(layout::kFramePrevious));
  m_.load(Reg::kArgument1, {Reg::kScratch3, layout::kFramePc});
}

// With what find_plain_asker() has found; its frame becomes the running one, kResult = the item.
void UnitCompiler::suspend(bytecode::Reg item) {
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kGeneratorStorage});
  for (uint32_t reg = 0; reg < whole_.unit.register_count; ++reg) {
    m_.load(Reg::kScratch0, guest(reg));
    m_.store({Reg::kScratch1, place_in_storage(reg)}, Reg::kScratch0);
  }
  m_.store32_immediate({Reg::kScratch1, layout::kStoragePc}, static_cast<int32_t>(index_) + 1);
  m_.store32_immediate({Reg::kResult, layout::kGeneratorState}, static_cast<int32_t>(runtime::GeneratorState::kSuspended));
  m_.store_zero({Reg::kResult, layout::kGeneratorHandled});
  m_.add_to_memory32(layout::depth_left(), 1);
  m_.store(layout::running_frame(), Reg::kScratch3);
  load(Reg::kResult, item);
  m_.move(Reg::kFrame, Reg::kScratch3);
  load_frame_state(m_);
}

// To whoever has asked for the item.
void UnitCompiler::emit_any_yield(const OutOfLine& part) { emit_leaving(part.index, SANDBOA_TABLE(yield)); }

// kResult: a Generator that the instruction asks. It goes on at kArgument1, its frame is the running one.
void UnitCompiler::resume_generator(uint32_t index, Label otherwise) {
  m_.load(Reg::kScratch0, layout::unit(layout::kUnitCode));
  m_.add(Reg::kScratch0, static_cast<int32_t>(index + 1) * layout::kInstructionBytes);
  m_.store(layout::frame(layout::kFramePc), Reg::kScratch0);
  m_.address(Reg::kHome, guest(whole_.unit.register_count));
  m_.call_leaf(SANDBOA_TABLE(resume_generator));
  m_.jump_if(Condition::kEqual, Reg::kArgument1, 0, otherwise);
}

// kResult: a Generator that a loop asks.
void UnitCompiler::emit_next_of_generator(const OutOfLine& part) {
  Label any = m_.new_label();
  resume_generator(part.index, any);
  m_.load(Reg::kArgument0, SANDBOA_TABLE(none));
  m_.jump(Reg::kArgument1);
  m_.bind(any);
  set_pc(part.index);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.move(Reg::kArgument1, Reg::kResult);
  m_.call(SANDBOA_TABLE(next_of_generator));
  m_.jump_if_bits_clear(Reg::kResult, 1, operation_out_of_line());
  jit::go_on(m_, interpret_);
}

// kResult: a callee that is most likely next().
void UnitCompiler::emit_next_call(const ops::Call& op) {
  Label other = out_of_line(&UnitCompiler::emit_builtin_call);
  m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(next_function), out_of_line(&UnitCompiler::emit_any_call));
  m_.load(Reg::kResult, guest(op.base.index + 1u));
  require_kind(Reg::kResult, runtime::Kind::kGenerator, other);
  resume_generator(index_, other);
  m_.store32_immediate(layout::frame(layout::kFrameAction), layout::kStoreOfGenerator);
  m_.load(Reg::kArgument0, SANDBOA_TABLE(none));
  m_.jump(Reg::kArgument1);
}

// Of a generator that has begun.
void UnitCompiler::emit_send(const ops::CallMethod& op) {
  Label any = out_of_line(&UnitCompiler::emit_any_method);
  load_base(Reg::kResult, op.base);
  require_kind(Reg::kResult, runtime::Kind::kGenerator, any);
  m_.load8(Reg::kScratch0, {Reg::kResult, layout::kGeneratorState});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, static_cast<int32_t>(runtime::GeneratorState::kSuspended), any);
  resume_generator(index_, any);
  m_.store32_immediate(layout::frame(layout::kFrameAction), layout::kStoreOfGenerator);
  // Its registers are behind those of the frame that sends.
  int32_t distance = static_cast<int32_t>(op.base.index) + 1 - static_cast<int32_t>(whole_.unit.register_count);
  m_.load(Reg::kArgument0, {Reg::kRegisters, distance * layout::kValueBytes});
  m_.jump(Reg::kArgument1);
}

}  // namespace sandboa::jit
