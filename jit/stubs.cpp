#include "jit/stubs.h"

#include "jit/frame_code.h"
#include "jit/text_stubs.h"
#include "jit/tools.h"
#include "vm/handlers/compare.h"

namespace sandboa::jit {

using Label = Masm::Label;

namespace {

class StubEmitter {
 public:
  explicit StubEmitter(asmjit::CodeHolder* holder) : m_(holder) {
    interpret_ = m_.new_label();
    leave_ = m_.new_label();
    go_on_ = m_.new_label();
    go_on_at_ = m_.new_label();
    whole_operation_ = m_.new_label();
    begin_interpreted_ = m_.new_label();
  }

  struct Offsets {
    size_t enter, call_function, call_bound, return_value, find_site, begin_interpreted, go_on, leave, enter_pushed,
        finish_pushed, resume_generator, look_in_table, advance, find_item;
    size_t compare[6];
  };
  Offsets emit(const RuntimeTable* table) {
    Offsets offsets{};
    offsets.enter = entry();
    enter(table);
    offsets.call_function = entry();
    enter_function(false);
    offsets.call_bound = entry();
    call_bound();
    offsets.return_value = entry();
    return_value();
    whole_operation();
    offsets.go_on = entry();
    go_on();
    offsets.find_site = entry();
    find_site();
    offsets.begin_interpreted = entry();
    begin_interpreted();
    offsets.enter_pushed = entry();
    enter_pushed();
    offsets.finish_pushed = entry();
    finish_pushed();
    offsets.resume_generator = entry();
    resume_generator();
    offsets.look_in_table = entry();
    look_in_table();
    for (int condition = 0; condition < 6; ++condition) {
      offsets.compare[condition] = entry();
      compare_text(m_, static_cast<Condition>(condition));
    }
    offsets.advance = entry();
    advance_in_text(m_);
    offsets.find_item = entry();
    find_character(m_);
    offsets.leave = entry();
    exits();
    return offsets;
  }
  bool failed() const { return m_.failed(); }

 private:
  size_t entry() {
    m_.align_entry();
    return m_.offset();
  }

  // bool (Vm*, const uint8_t*)
  void enter(const RuntimeTable* table) {
    m_.enter_native();
    m_.move(Reg::kVm, Reg::kArgument0);
    m_.move_address(Reg::kTable, table);
    m_.load(Reg::kMeter, {Reg::kVm, layout::kVmMeter});
    // The Arguments of natives that are called without binding: no more than where they stand.
    m_.move_immediate(Reg::kResult, 0);
    for (int32_t offset = 0; offset < layout::kArgumentsBytes; offset += 8) m_.store_local(offset, Reg::kResult);
    load_frame();
    m_.jump(Reg::kArgument1);
  }

  void load_frame() {
    m_.load(Reg::kFrame, layout::running_frame());
    load_frame_state(m_);
  }
  // kResult: a BoundMethod, which stands where kArgument1 says; kArgument2: the arguments, self included.
  void call_bound() {
    m_.load(Reg::kHome, {Reg::kResult, layout::kBoundMethodSelf});
    m_.load(Reg::kResult, {Reg::kResult, layout::kBoundMethodFunction});
    m_.jump_if_bits_set(Reg::kResult, 3, whole_operation_);
    m_.jump_if(Condition::kLessEqual, Reg::kResult, 0, whole_operation_);
    m_.jump_if8(Condition::kNotEqual, {Reg::kResult, layout::kObjectKind}, static_cast<int32_t>(runtime::Kind::kFunction),
                whole_operation_);
    enter_function(true);
  }

  // As enter_function() in vm/handlers/call.h. has_self: kHome is the first argument.
  void enter_function(bool has_self) {
    Label clear = m_.new_label();
    Label cleared = m_.new_label();
    Label not_native = m_.new_label();
    m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionCode});
    m_.load16(Reg::kScratch2, {Reg::kScratch1, layout::kUnitSimpleArity});
    m_.jump_if(Condition::kNotEqual, Reg::kScratch2, Reg::kArgument2, whole_operation_);
    m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kUnitRegisterCount});
    m_.address_indexed(Reg::kScratch2, Reg::kArgument1, Reg::kScratch2);
    take_frame(m_, whole_operation_);
    if (has_self) m_.store({Reg::kArgument1, 0}, Reg::kHome);
    m_.add(Reg::kScratch0, layout::unit(layout::kUnitCode));
    m_.add(Reg::kScratch0, layout::kInstructionBytes);
    m_.address_indexed(Reg::kArgument0, Reg::kArgument1, Reg::kArgument2);
    m_.jump_if(Condition::kAboveEqual, Reg::kArgument0, Reg::kScratch2, cleared);
    m_.bind(clear);
    m_.store_zero({Reg::kArgument0, 0});
    m_.add(Reg::kArgument0, sizeof(runtime::Value));
    m_.jump_if(Condition::kBelow, Reg::kArgument0, Reg::kScratch2, clear);
    m_.bind(cleared);
    enter_frame(m_);
    load_native(m_, not_native);
    m_.jump({Reg::kResult, layout::kNativeEntry});
    m_.bind(not_native);
    m_.jump(begin_interpreted_);
  }

  void begin_interpreted() {
    m_.bind(begin_interpreted_);
    m_.load(Reg::kResult, layout::unit(layout::kUnitCode));
    m_.store(layout::frame(layout::kFramePc), Reg::kResult);
    m_.jump(interpret_);
  }

  // As return_value() in vm/handlers/call.h.
  void return_value() {
    Label not_plain = m_.new_label();
    Label store = m_.new_label();
    m_.load32(Reg::kResult, layout::frame(layout::kFrameAction));
    m_.jump_if(Condition::kNotEqual, Reg::kResult, 0, not_plain);  // called by the interpreter
    m_.bind(store);
    leave_frame(m_);
    m_.load(Reg::kArgument1, layout::frame(layout::kFramePc));
    m_.load16(Reg::kResult, {Reg::kArgument1, layout::kCallDestination - layout::kInstructionBytes});
    m_.store_indexed(Reg::kRegisters, Reg::kResult, 0, Reg::kArgument0);
    m_.jump(go_on_at_);
    // As finish() in vm/complete.cpp: __init__ of a call of the class, methods of binary operators.
    Label not_init = m_.new_label();
    Label other = m_.new_label();
    m_.bind(not_plain);
    m_.jump_if(Condition::kNotEqual, Reg::kResult, layout::kInitOfCall, not_init);
    m_.jump_if(Condition::kNotEqual, Reg::kArgument0, SANDBOA_TABLE(none), other);
    m_.load(Reg::kArgument0, layout::frame(layout::kFrameExtra));
    m_.jump(store);
    m_.bind(not_init);
    m_.bit_and(Reg::kResult, ~layout::kStageMask);
    m_.jump_if(Condition::kNotEqual, Reg::kResult, static_cast<int32_t>(vm::ReturnAction::kBinaryResult), other);
    m_.jump_if(Condition::kNotEqual, Reg::kArgument0, SANDBOA_TABLE(not_implemented), store);
    m_.bind(other);
    m_.move(Reg::kScratch0, Reg::kArgument1);
    m_.jump(whole_operation_);
  }

  // kScratch0: bytes to an instruction whose own code has done nothing.
  void whole_operation() {
    m_.bind(whole_operation_);
    m_.move(Reg::kArgument1, Reg::kScratch0);
    m_.add(Reg::kArgument1, layout::unit(layout::kUnitCode));
    m_.address(Reg::kScratch1, {Reg::kArgument1, layout::kInstructionBytes});
    m_.store(layout::frame(layout::kFramePc), Reg::kScratch1);
    m_.load8(Reg::kScratch2, {Reg::kArgument1, 0});
    m_.shift_left(Reg::kScratch2, 3);
    m_.move(Reg::kArgument0, Reg::kVm);
    m_.call_at(Reg::kTable, Reg::kScratch2, static_cast<int32_t>(offsetof(RuntimeTable, operations)));
    m_.jump_if_bits_clear(Reg::kResult, 1, leave_);
    m_.jump(go_on_);
  }

  void go_on() {
    m_.bind(go_on_);
    jit::go_on(m_, interpret_);
    m_.bind(go_on_at_);
    jit::go_on_at(m_, interpret_);
  }

  // An operation has pushed a frame that is at the begin of its unit: the call becomes one of native code.
  void enter_pushed() {
    Label not_init = m_.new_label();
    Label enter = m_.new_label();
    m_.load(Reg::kScratch1, layout::running_frame());
    m_.jump_if(Condition::kNotEqual, Reg::kFrame, {Reg::kScratch1, layout::kFramePrevious}, go_on_);
    m_.load32(Reg::kScratch0, {Reg::kScratch1, layout::kFrameAction});
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, layout::kInitOfCall, not_init);
    m_.store32_immediate({Reg::kScratch1, layout::kFrameAction}, static_cast<int32_t>(vm::ReturnAction::kInitInNative));
    m_.jump(enter);
    m_.bind(not_init);
    m_.bit_and(Reg::kScratch0, ~layout::kStageMask);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, layout::kOperator, go_on_);
    m_.add_to_memory32({Reg::kScratch1, layout::kFrameAction},
                       static_cast<int32_t>(vm::ReturnAction::kBinaryInNative) - layout::kOperator);
    m_.bind(enter);
    m_.store(layout::frame(layout::kFrameResume), Reg::kScratch2);
    m_.move(Reg::kFrame, Reg::kScratch1);
    load_frame_state(m_);
    load_native(m_, interpret_);
    m_.jump({Reg::kResult, layout::kNativeEntry});
  }

  void finish_pushed() {
    m_.move(Reg::kArgument1, Reg::kArgument0);
    m_.move(Reg::kArgument0, Reg::kVm);
    m_.call(SANDBOA_TABLE(finish_call));
    m_.jump_if_bits_clear(Reg::kResult, 1, leave_);
    m_.jump(go_on_);
  }

  // As SiteCache::find(), of the guard in kScratch0 and the key in kArgument1.
  void find_site() {
    Label second = m_.new_label();
    Label found = m_.new_label();
    Label none = m_.new_label();
    find_places_of_site(m_, none);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, {Reg::kScratch1, layout::kSiteGuard}, second);
    m_.jump_if(Condition::kNotEqual, Reg::kArgument1, {Reg::kScratch1, layout::SiteCache::kKey}, second);
    m_.bind(found);
    m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kSiteEpoch});
    m_.jump_if32(Condition::kNotEqual, Reg::kScratch2, layout::class_epoch(), none);
    m_.return_from_leaf();
    m_.bind(second);
    m_.add(Reg::kScratch1, layout::SiteCache::kEntryBytes);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, {Reg::kScratch1, layout::kSiteGuard}, none);
    m_.jump_if(Condition::kEqual, Reg::kArgument1, {Reg::kScratch1, layout::SiteCache::kKey}, found);
    m_.bind(none);
    m_.move_immediate(Reg::kScratch1, 0);
    m_.return_from_leaf();
  }

  // kResult = whether the small int or None in kArgument1 is in the set or dict in kArgument2, a vm::Fast; unknown where
  // that takes more than a look. As find_entry_of_constant() in runtime/types/hash_table.h.
  void look_in_table() {
    Label not_int = m_.new_label();
    Label hashed = m_.new_label();
    Label has_table = m_.new_label();
    Label next = m_.new_label();
    Label indexed = m_.new_label();
    Label found_hash = m_.new_label();
    Label is_in = m_.new_label();
    Label is_not_in = m_.new_label();
    Label unknown = m_.new_label();
    m_.jump_if_bits_clear(Reg::kArgument1, 1, not_int);
    m_.move(Reg::kScratch0, Reg::kArgument1);
    m_.shift_right_signed(Reg::kScratch0, 1);
    m_.jump_if(Condition::kEqual, Reg::kScratch0, -1, unknown);
    m_.move(Reg::kScratch2, Reg::kScratch0);  // its own hash, if it is not very large
    m_.shift_right_signed(Reg::kScratch2, 60);
    m_.add(Reg::kScratch2, 1);
    m_.jump_if(Condition::kAbove, Reg::kScratch2, 1, unknown);
    m_.bind(hashed);
    m_.jump_if_bits_set(Reg::kArgument2, 3, unknown);
    m_.jump_if(Condition::kLessEqual, Reg::kArgument2, 0, unknown);
    m_.load(Reg::kScratch1, {Reg::kArgument2, layout::kObjectType});
    m_.jump_if(Condition::kEqual, Reg::kScratch1, SANDBOA_TABLE(set_type), has_table);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch1, SANDBOA_TABLE(dict_type), unknown);
    m_.bind(has_table);
    m_.load(Reg::kScratch1, {Reg::kArgument2, layout::kOwnerTable});
    m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, is_not_in);
    m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kTableIndexMask});
    m_.jump_if(Condition::kNotEqual, Reg::kScratch2, 0, indexed);
    m_.load32(Reg::kScratch3, {Reg::kArgument2, layout::kOwnerEntryCount});
    m_.multiply_immediate(Reg::kScratch3, Reg::kScratch3, layout::kEntryBytes);
    m_.add(Reg::kScratch3, Reg::kScratch1);
    m_.bind(next);
    m_.jump_if(Condition::kEqual, Reg::kScratch1, Reg::kScratch3, is_not_in);
    m_.jump_if(Condition::kEqual, Reg::kScratch0, {Reg::kScratch1, layout::kFirstEntryHash}, found_hash);
    m_.add(Reg::kScratch1, layout::kEntryBytes);
    m_.jump(next);
    m_.bind(indexed);
    m_.load32(Reg::kScratch3, {Reg::kScratch1, layout::kTableCapacity});
    m_.multiply_immediate(Reg::kScratch3, Reg::kScratch3, layout::kEntryBytes);
    m_.add(Reg::kScratch3, Reg::kScratch1);
    m_.bit_and(Reg::kScratch2, Reg::kScratch0);
    m_.shift_left(Reg::kScratch2, 2);
    m_.load32_at(Reg::kScratch3, Reg::kScratch3, Reg::kScratch2, layout::kTableEntries);
    m_.move(Reg::kScratch2, Reg::kScratch3);
    m_.add(Reg::kScratch2, 1);
    m_.shift_left(Reg::kScratch2, 32);
    m_.jump_if(Condition::kEqual, Reg::kScratch2, 0, is_not_in);
    m_.load32(Reg::kScratch2, {Reg::kArgument2, layout::kOwnerEntryCount});
    m_.jump_if(Condition::kAboveEqual, Reg::kScratch3, Reg::kScratch2, unknown);
    m_.multiply_immediate(Reg::kScratch3, Reg::kScratch3, layout::kEntryBytes);
    m_.add(Reg::kScratch1, Reg::kScratch3);
    m_.bind(found_hash);
    m_.jump_if(Condition::kEqual, Reg::kArgument1, {Reg::kScratch1, layout::kFirstEntryKey}, is_in);
    m_.bind(unknown);
    m_.move_immediate(Reg::kResult, static_cast<int32_t>(vm::Fast::kUnknown));
    m_.return_from_leaf();
    m_.bind(is_in);
    m_.move_immediate(Reg::kResult, static_cast<int32_t>(vm::Fast::kTrue));
    m_.return_from_leaf();
    m_.bind(is_not_in);
    m_.move_immediate(Reg::kResult, static_cast<int32_t>(vm::Fast::kFalse));
    m_.return_from_leaf();
    m_.bind(not_int);
    m_.load(Reg::kScratch0, SANDBOA_TABLE(none_hash));
    m_.jump_if(Condition::kEqual, Reg::kArgument1, SANDBOA_TABLE(none), hashed);
    m_.jump(unknown);
  }

  // kResult: a Generator that a loop asks, kHome: where its registers are to be. kArgument1 = where its code restores them,
  // from kArgument2 and with what is sent in kArgument0, and goes on, its frame being the running one; or 0, and nothing has
  // happened. As try_resume() in vm/generators.cpp.
  void resume_generator() {
    Label none = m_.new_label();
    m_.load8(Reg::kScratch0, {Reg::kResult, layout::kGeneratorState});
    m_.jump_if(Condition::kGreater, Reg::kScratch0, static_cast<int32_t>(runtime::GeneratorState::kSuspended), none);
    m_.load(Reg::kScratch0, {Reg::kResult, layout::kGeneratorDriver});
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, none);
    m_.load(Reg::kScratch0, {Reg::kResult, layout::kGeneratorHandled});
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, none);
    m_.load(Reg::kArgument2, {Reg::kResult, layout::kGeneratorStorage});
    m_.load(Reg::kScratch1, {Reg::kResult, layout::kGeneratorFunction});
    m_.load(Reg::kScratch1, {Reg::kScratch1, layout::kFunctionCode});
    m_.load(Reg::kArgument1, {Reg::kScratch1, layout::kUnitNative});
    m_.load(Reg::kArgument1, {Reg::kArgument1, 0});
    m_.jump_if(Condition::kEqual, Reg::kArgument1, 0, none);
    m_.load32(Reg::kScratch0, {Reg::kArgument2, layout::kStoragePc});
    m_.load32(Reg::kScratch2, {Reg::kArgument1, layout::kNativeInstructionCount});
    m_.add(Reg::kScratch0, Reg::kScratch2);
    m_.shift_left(Reg::kScratch0, 2);
    m_.load32_at(Reg::kScratch0, Reg::kArgument1, Reg::kScratch0, layout::kNativeEntries);
    m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, none);
    m_.load(Reg::kArgument1, {Reg::kArgument1, layout::kNativeCode});
    m_.add(Reg::kArgument1, Reg::kScratch0);
    m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kUnitRegisterCount});
    m_.address_indexed(Reg::kScratch2, Reg::kHome, Reg::kScratch2);
    take_frame(m_, none);
    m_.load(Reg::kScratch0, layout::handled_exception());
    m_.store({Reg::kResult, layout::kGeneratorHandled}, Reg::kScratch0);
    m_.store32_immediate({Reg::kResult, layout::kGeneratorState}, static_cast<int32_t>(runtime::GeneratorState::kRunning));
    m_.load(Reg::kScratch0, {Reg::kResult, layout::kGeneratorFunction});
    m_.load(Reg::kArgument0, layout::frame(layout::kFrameSegmentEnd));
    m_.move(Reg::kFrame, Reg::kScratch3);
    m_.move(Reg::kCode, Reg::kScratch1);
    m_.move(Reg::kRegisters, Reg::kHome);
    m_.store(layout::frame(layout::kFrameRegisters), Reg::kRegisters);
    m_.store(layout::frame(layout::kFrameCode), Reg::kCode);
    m_.store(layout::frame(layout::kFrameFunction), Reg::kScratch0);
    m_.store(layout::frame(layout::kFrameGenerator), Reg::kResult);
    m_.store(layout::frame(layout::kFrameSegmentEnd), Reg::kArgument0);
    m_.store32_immediate(layout::frame(layout::kFrameAction), layout::kNextOfGenerator);
    m_.store(layout::running_frame(), Reg::kFrame);
    m_.return_from_leaf();
    m_.bind(none);
    m_.move_immediate(Reg::kArgument1, 0);
    m_.return_from_leaf();
  }

  void exits() {
    m_.bind(leave_);
    m_.store_zero(layout::native_caller());
    m_.move_immediate(Reg::kResult, 0);
    m_.leave_native();
    m_.bind(interpret_);
    m_.store_zero(layout::native_caller());
    m_.move_immediate(Reg::kResult, 1);
    m_.leave_native();
  }

  Masm m_;
  Label interpret_;  // to the interpreter, at the frame's pc
  Label leave_;      // out of the run loop
  Label go_on_;      // wherever the running frame is
  Label go_on_at_;
  Label whole_operation_;
  Label begin_interpreted_;  // at the begin of the running frame
};

}  // namespace

Enter make_stubs(CodeMemory& memory, RuntimeTable* table) {
  asmjit::CodeHolder holder;
  if (!memory.begin(&holder)) return nullptr;
  StubEmitter emitter(&holder);
  StubEmitter::Offsets offsets = emitter.emit(table);
  if (emitter.failed()) return nullptr;
  CodeMemory::Published published = memory.publish(&holder);
  const uint8_t* code = published.code;
  if (code == nullptr) return nullptr;
  announce({code, published.bytes, "stubs of native code", "", 0});
  table->go_on = code + offsets.go_on;
  table->leave = code + offsets.leave;
  table->call_function = code + offsets.call_function;
  table->call_bound = code + offsets.call_bound;
  table->return_value = code + offsets.return_value;
  table->find_site = code + offsets.find_site;
  table->begin_interpreted = code + offsets.begin_interpreted;
  table->enter_pushed = code + offsets.enter_pushed;
  table->finish_pushed = code + offsets.finish_pushed;
  table->look_in_table = code + offsets.look_in_table;
  for (int condition = 0; condition < 6; ++condition) table->compare[condition] = code + offsets.compare[condition];
  table->advance = code + offsets.advance;
  table->find_item = code + offsets.find_item;
  table->resume_generator = code + offsets.resume_generator;
  return reinterpret_cast<Enter>(reinterpret_cast<uintptr_t>(code + offsets.enter));
}

}  // namespace sandboa::jit
