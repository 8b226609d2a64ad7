#include "jit/text_stubs.h"

#include "jit/layout.h"
#include "jit/runtime_table.h"
#include "runtime/types/str.h"
#include "vm/handlers/iterate.h"

namespace sandboa::jit {

using Label = Masm::Label;
using runtime::Kind;

namespace {

// character = the shared string of the code point in it.
void load_shared_character(Masm& m, Reg character) {
  m.multiply_immediate(character, character, layout::kCharacterBytes);
  m.add(character, SANDBOA_TABLE(first_character));
}

// One byte a code point. scratch is lost.
void require_narrow(Masm& m, Reg str, Reg scratch, Label otherwise) {
  m.load16(scratch, {str, layout::kObjectFlags});
  m.shift_right(scratch, runtime::Str::kWidthShift);
  m.jump_if(Condition::kNotEqual, scratch, 0, otherwise);
}

}  // namespace

// As fast_compare() in vm/handlers/compare.h.
void compare_text(Masm& m, Condition condition) {
  Label not_characters = m.new_label();
  Label other = m.new_label();
  // Shared strings of one character stand in the order of their code points.
  m.move(Reg::kScratch0, Reg::kArgument1);
  m.move(Reg::kScratch1, Reg::kArgument2);
  m.subtract(Reg::kScratch0, SANDBOA_TABLE(first_character));
  m.subtract(Reg::kScratch1, SANDBOA_TABLE(first_character));
  m.jump_if(Condition::kAboveEqual, Reg::kScratch0, layout::kAllCharactersBytes, not_characters);
  m.jump_if(Condition::kAboveEqual, Reg::kScratch1, layout::kAllCharactersBytes, not_characters);
  m.move(Reg::kResult, Reg::kScratch0);
  m.bit_or(Reg::kResult, Reg::kScratch1);
  m.jump_if_bits_set(Reg::kResult, 3, other);  // numbers that look like addresses
  m.set_if(condition, Reg::kScratch0, Reg::kScratch1);
  m.return_as_function();
  m.bind(not_characters);
  if (condition == Condition::kEqual || condition == Condition::kNotEqual) {
    Label known = m.new_label();
    m.move(Reg::kResult, Reg::kArgument1);
    m.bit_or(Reg::kResult, Reg::kArgument2);
    m.jump_if_any_set(Reg::kResult, SANDBOA_TABLE(not_object), other);
    m.load(Reg::kScratch0, {Reg::kArgument1, layout::kObjectType});
    m.jump_if(Condition::kNotEqual, Reg::kScratch0, SANDBOA_TABLE(str_type), other);
    m.jump_if(Condition::kNotEqual, Reg::kScratch0, {Reg::kArgument2, layout::kObjectType}, other);
    m.load(Reg::kScratch0, {Reg::kArgument1, layout::kStrLength});
    m.jump_if(Condition::kAbove, Reg::kScratch0, static_cast<int32_t>(runtime::kUnchargedLength), other);
    m.jump_if(Condition::kEqual, Reg::kArgument1, Reg::kArgument2, known);
    m.jump_if(Condition::kEqual, Reg::kScratch0, {Reg::kArgument2, layout::kStrLength}, other);
    m.bind(known);
    m.set_if(condition, Reg::kArgument1, Reg::kArgument2);
    m.return_as_function();
  }
  m.bind(other);
  m.jump(table(offsetof(RuntimeTable, compare_values) + static_cast<size_t>(condition) * sizeof(void*)));
}

// As next_character() in runtime/types/str.h.
void advance_in_text(Masm& m) {
  Label other = m.new_label();
  m.jump_if8(Condition::kNotEqual, {Reg::kArgument2, layout::kObjectKind}, static_cast<int32_t>(Kind::kSequenceIterator),
             other);
  m.load16(Reg::kScratch0, {Reg::kArgument2, layout::kObjectFlags});
  m.bit_and(Reg::kScratch0, runtime::SequenceIterator::kReverse);
  m.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, other);
  m.load(Reg::kScratch0, {Reg::kArgument2, layout::kIteratorSequence});
  m.jump_if(Condition::kEqual, Reg::kScratch0, 0, other);
  m.jump_if8(Condition::kNotEqual, {Reg::kScratch0, layout::kObjectKind}, static_cast<int32_t>(Kind::kStr), other);
  require_narrow(m, Reg::kScratch0, Reg::kScratch1, other);
  m.load(Reg::kScratch1, {Reg::kArgument2, layout::kIteratorIndex});
  m.jump_if(Condition::kAboveEqual, Reg::kScratch1, {Reg::kScratch0, layout::kStrLength}, other);
  m.load(Reg::kScratch0, {Reg::kScratch0, layout::kStrData});
  m.load8_at(Reg::kScratch0, Reg::kScratch0, Reg::kScratch1, 0);
  m.add(Reg::kScratch1, 1);
  m.store({Reg::kArgument2, layout::kIteratorIndex}, Reg::kScratch1);
  load_shared_character(m, Reg::kScratch0);
  m.load16(Reg::kScratch1, {Reg::kArgument1, layout::kForNextDst});
  m.store_indexed(Reg::kRegisters, Reg::kScratch1, 0, Reg::kScratch0);
  m.move_immediate(Reg::kResult, static_cast<int32_t>(vm::Advance::kItem));
  m.return_as_function();
  m.bind(other);
  m.jump(SANDBOA_TABLE(advance_any));
}

void find_character(Masm& m) {
  Label other = m.new_label();
  m.jump_if_bits_clear(Reg::kArgument2, 1, other);
  m.jump_if_any_set(Reg::kArgument1, SANDBOA_TABLE(not_object), other);
  m.load(Reg::kScratch0, {Reg::kArgument1, layout::kObjectType});
  m.jump_if(Condition::kNotEqual, Reg::kScratch0, SANDBOA_TABLE(str_type), other);
  require_narrow(m, Reg::kArgument1, Reg::kScratch0, other);
  m.move(Reg::kScratch1, Reg::kArgument2);
  m.shift_right_signed(Reg::kScratch1, 1);
  m.jump_if(Condition::kAboveEqual, Reg::kScratch1, {Reg::kArgument1, layout::kStrLength}, other);
  m.load(Reg::kScratch0, {Reg::kArgument1, layout::kStrData});
  m.load8_at(Reg::kResult, Reg::kScratch0, Reg::kScratch1, 0);
  load_shared_character(m, Reg::kResult);
  m.return_as_function();
  m.bind(other);
  m.jump(SANDBOA_TABLE(find_any_item));
}

}  // namespace sandboa::jit
