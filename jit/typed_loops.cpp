// Where control comes into quiet loops and leaves them.
#include <algorithm>

#include "jit/typed_compiler.h"

namespace sandboa::jit {

using Type = ValueType;

void TypedCompiler::take_slice() {
  m_.load(Reg::kMeter, layout::slice());
  if (homes_.has_quiet()) m_.store_local(kPlaceOfUnit, Reg::kCode);
  has_slice_ = true;
}

void TypedCompiler::give_slice() {
  if (!has_slice_) return;
  m_.move(Reg::kScratch0, Reg::kMeter);
  m_.load(Reg::kMeter, {Reg::kVm, layout::kVmMeter});
  m_.store(layout::slice(), Reg::kScratch0);
  has_slice_ = false;
  if (!homes_.has_quiet()) return;
  m_.load(Reg::kFrame, layout::running_frame());
  m_.load(Reg::kCode, layout::frame(layout::kFrameCode));
}

Mem TypedCompiler::of_unit(Mem field, Reg scratch) {
  if (!has_slice_ || !homes_.has_quiet()) return field;
  m_.load_local(scratch, kPlaceOfUnit);
  return {scratch, field.offset};
}

Mem TypedCompiler::of_frame(Mem field, Reg scratch) {
  if (!has_slice_ || !homes_.has_quiet()) return field;
  m_.load(scratch, layout::running_frame());
  return {scratch, field.offset};
}

bool TypedCompiler::must_test_loop(uint32_t target) const {
  uint32_t loop = analysis_.quiet_loop(target);
  if (loop == UnitAnalysis::kNoLoop || loop == analysis_.quiet_loop(index_)) return false;
  auto may_lack = [&](uint32_t reg) { return state_.may_lack_number[reg] != 0; };
  const std::vector<uint32_t>& numbers = analysis_.numbers_in(loop);
  return !analysis_.sites_in(loop).empty() || !analysis_.globals_in(loop).empty() || analysis_.room_for(loop) != 0 ||
         !analysis_.lists_in(loop).empty() || std::any_of(numbers.begin(), numbers.end(), may_lack);
}

void TypedCompiler::require_loop(uint32_t target) {
  if (uint32_t registers = analysis_.room_for(analysis_.quiet_loop(target)); registers != 0) {
    require_room(registers, defer([this, target] {
                   note_objects();
                   spill_all(target);
                   give_slice();
                   m_.jump(first_.raw_label(target));
                 }));
  }
  require_globals(target);
  if (analysis_.sites_in(analysis_.quiet_loop(target)).empty()) return;
  m_.load(Reg::kScratch1, of_unit(layout::unit_sites(), Reg::kScratch1));
  m_.load32(Reg::kScratch2, layout::class_epoch());
  uint32_t loaded = UINT32_MAX;  // the site whose guard is in kResult
  for (const UnitAnalysis::UsedSite& used : analysis_.sites_in(analysis_.quiet_loop(target))) {
    Label otherwise = defer([this, target, instruction = used.instruction] {
      index_ = instruction;
      emit_exit(target);
    });
    m_.jump_if32(Condition::kNotEqual, Reg::kScratch2, site_field(used.site, layout::kSiteEpoch), otherwise);
    m_.jump_if32(Condition::kNotEqual, site_field(used.site, layout::kSiteOffset), analysis_.slot_of_site(used.site),
                 otherwise);
    if (loaded != used.like) m_.load(Reg::kResult, site_field(used.like, layout::kSiteGuard));
    loaded = used.like;
    if (used.site != used.like) {
      m_.jump_if(Condition::kNotEqual, Reg::kResult, site_field(used.site, layout::kSiteGuard), otherwise);
    }
    if (!used.is_store) continue;
    m_.load(Reg::kScratch0, site_field(used.site, layout::kSiteValue));
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, otherwise);
  }
}

void TypedCompiler::require_globals(uint32_t target) {
  for (const UnitAnalysis::UsedGlobal& used : analysis_.globals_in(analysis_.quiet_loop(target))) {
    Label otherwise = defer([this, target, instruction = used.instruction] {
      index_ = instruction;
      emit_exit(target);
    });
    load_global(Reg::kResult, used.name);
    switch (used.called) {
      case UnitAnalysis::Intrinsic::kNone:
        m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(range_type), otherwise);
        break;
      case UnitAnalysis::Intrinsic::kAbs:
        m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(abs_function), otherwise);
        break;
      case UnitAnalysis::Intrinsic::kLength:
        m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(len_function), otherwise);
        break;
      case UnitAnalysis::Intrinsic::kFunction:
        require_function(*analysis_.function(used.instruction), otherwise);
        break;
    }
  }
}

TypedCompiler* TypedCompiler::next_with_entry(uint32_t header) const {
  return next_ != nullptr && next_->has_entry(header) ? next_ : nullptr;
}

TypedCompiler* TypedCompiler::previous_with_entry(uint32_t header) const {
  return previous_ != nullptr && previous_->has_entry(header) ? previous_ : nullptr;
}

void TypedCompiler::choose_entry(uint32_t index) {
  TypedCompiler* next = next_with_entry(index);
  if (next == nullptr) return;
  m_.move_address(Reg::kResult, &data_.is_avoided);
  m_.load32(Reg::kScratch0, {Reg::kResult, 0});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, next->entry(index));
  chosen_entries_[index] = m_.new_label();
  m_.bind(chosen_entries_[index]);
}

// It is not avoided any more, or the two would ask each other for ever.
Masm::Label TypedCompiler::exit_to_previous(uint32_t header, Label otherwise) {
  TypedCompiler* previous = previous_with_entry(header);
  if (previous == nullptr) return otherwise;
  return defer([this, header, otherwise, previous] {
    m_.move_address(Reg::kResult, &previous->data_.is_avoided);
    m_.load32(Reg::kScratch0, {Reg::kResult, 0});
    m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, otherwise);
    m_.store32_immediate({Reg::kResult, 0}, 0);
    m_.jump(previous->chosen_entries_[header]);
  });
}

void TypedCompiler::note_failure() {
  if (next_ == nullptr && previous_ == nullptr) return;
  m_.move_address(Reg::kResult, next_ != nullptr ? &data_.is_avoided : &previous_->data_.is_avoided);
  m_.store32_immediate({Reg::kResult, 0}, next_ != nullptr ? 1 : 0);
}

Masm::Label TypedCompiler::exit_of_entry(uint32_t header) {
  if (TypedCompiler* next = next_with_entry(header); next != nullptr) return next->entry(header);
  std::optional<uint32_t> counter = analysis_.counter_of_loop(header);
  if (!counter.has_value()) return exit_to_previous(header, first_.raw_label(header));
  return exit_to_previous(header, defer([this, header, counter = *counter] {
                            index_ = counter;
                            emit_exit(header);
                          }));
}

// Loops whose first turn always has other types are as they should be.
void TypedCompiler::count_entry(uint32_t header) {
  if (TypedCompiler* next = next_with_entry(header); next != nullptr) return next->count_entry(header);
  std::optional<uint32_t> counter = analysis_.counter_of_loop(header);
  if (!counter.has_value()) return;
  m_.move_address(Reg::kResult, &data_.exits_left[*counter]);
  m_.store32_immediate({Reg::kResult, 0}, TypedData::kExitsOfGuess);
}

void TypedCompiler::require_number(uint32_t reg, bool may_be_nothing, Label otherwise) {
  Label is_number = m_.new_label();
  m_.load(Reg::kResult, guest(reg));
  m_.jump_if_bits_set(Reg::kResult, 3, is_number);
  m_.jump_if(Condition::kLess, Reg::kResult, 0, is_number);  // zeros have the top bit
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(true_value), is_number);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(false_value), is_number);
  if (may_be_nothing) {
    m_.jump_if(Condition::kNotEqual, Reg::kResult, 0, otherwise);
    m_.store_int_zero(guest(reg));
  } else {
    m_.jump(otherwise);
  }
  m_.bind(is_number);
}

Masm::Label TypedCompiler::exit_of_loop(uint32_t target) {
  return defer([this, target] {
    index_ = analysis_.header_of(analysis_.quiet_loop(target));
    emit_exit(target);
  });
}

void TypedCompiler::enter_loop(uint32_t target) {
  Label otherwise;
  for (uint32_t reg : analysis_.numbers_in(analysis_.quiet_loop(target))) {
    if (!state_.may_lack_number[reg]) continue;
    if (!otherwise.isValid()) otherwise = exit_of_loop(target);
    require_number(reg, !analysis_.is_live(target, reg), otherwise);
  }
  find_lists(target);
}

// ---- lists that stay

void TypedCompiler::find_lists(uint32_t target) {
  int32_t place = Masm::kFirstWord;
  for (uint32_t reg : analysis_.lists_in(analysis_.quiet_loop(target))) {
    if (analysis_.is_live(target, reg)) {
      m_.load(Reg::kScratch1, guest(reg));
      load_doubled_length(Type::kList);
      m_.store_local(place, Reg::kResult);
      m_.load(Reg::kResult, {Reg::kScratch1, layout::kListItems});
      m_.store_local(place + kWordBytes, Reg::kResult);
    }
    place += 2 * kWordBytes;
  }
}

std::optional<int32_t> TypedCompiler::place_of_list(bytecode::Reg object) const {
  uint32_t loop = analysis_.quiet_loop(index_);
  if (loop == UnitAnalysis::kNoLoop || type(object) != Type::kList) return std::nullopt;
  const std::vector<uint32_t>& lists = analysis_.lists_in(loop);
  auto found = std::find(lists.begin(), lists.end(), object.index);
  if (found == lists.end()) return std::nullopt;
  return Masm::kFirstWord + static_cast<int32_t>(found - lists.begin()) * 2 * kWordBytes;
}

}  // namespace sandboa::jit
