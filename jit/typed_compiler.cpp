#include "jit/typed_compiler.h"

#include <utility>

#include "jit/control_flow.h"
#include "jit/frame_code.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

TypedCompiler::TypedCompiler(UnitCompiler& first_tier, const UnitAnalysis& analysis, const TypedData& data)
    : first_(first_tier),
      m_(first_tier.m_),
      analysis_(analysis),
      homes_(analysis),
      data_(data),
      held_(analysis.register_count()),
      is_written_(analysis.register_count()) {
  blocks_.resize(analysis.unit().instructions.size());
  entries_.resize(analysis.unit().instructions.size());
  chosen_entries_.resize(analysis.unit().instructions.size());
}

void TypedCompiler::find_written() {
  for (bytecode::Instruction word : analysis_.unit().instructions) {
    for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(word))) {
      if (operand.is_destination) is_written_[operand.bits(word)] = true;
      if (operand.kind != bytecode::OperandKind::kBase) continue;
      for (uint32_t reg = operand.bits(word); reg < is_written_.size(); ++reg) is_written_[reg] = true;
    }
  }
}

void TypedCompiler::find_targets() {
  is_target_.resize(analysis_.unit().instructions.size());
  for (uint32_t index = 0; index < is_target_.size(); ++index) {
    if (int64_t target = jump_target(analysis_.unit(), index); target >= 0) is_target_[static_cast<size_t>(target)] = true;
  }
}

Label TypedCompiler::entry(uint32_t index) {
  if (!entries_[index].isValid()) entries_[index] = m_.new_label();
  return entries_[index];
}

Label TypedCompiler::block_label(uint32_t index) {
  if (!blocks_[index].isValid()) blocks_[index] = m_.new_label();
  return blocks_[index];
}

SlicedWork TypedCompiler::emit(Budget& budget) {
  find_written();
  find_targets();
  for (SlicedWork part = homes_.choose(budget); part.go_on();) co_await SlicedWork::Pause();
  unused_floats_ = homes_.unused_floats();
  reserve_for_float_runs();
  for (SlicedWork part = emit_blocks(budget); part.go_on();) co_await SlicedWork::Pause();
  for (uint32_t index = 0; index < entries_.size(); ++index) {
    if (!entries_[index].isValid()) continue;
    emit_entry(index);
    if (first_.has_spent(budget)) co_await SlicedWork::Pause();
  }
  while (!deferred_.empty() || emitted_first_turns_ != first_turns_.size()) {
    for (SlicedWork part = emit_deferred(budget); part.go_on();) co_await SlicedWork::Pause();
    for (SlicedWork part = emit_first_turns(budget); part.go_on();) co_await SlicedWork::Pause();
  }
}

SlicedWork TypedCompiler::emit_blocks(Budget& budget) {
  auto count = static_cast<uint32_t>(analysis_.unit().instructions.size());
  bool is_reached = false;
  if (has_listing()) list_homes();
  for (index_ = 0; index_ < count; ++index_) {
    if (analysis_.starts_block(index_)) {
      is_reached = analysis_.block_at(index_) != nullptr;
      if (is_reached) begin_block(index_, block_label(index_), *analysis_.block_at(index_));
    }
    if (!is_reached) continue;
    is_reached = analysis_.goes_on(index_, state_);
    emit_here();
    if (is_reached && !analysis_.starts_block(index_ + 1)) {
      if (first_.has_spent(budget)) co_await SlicedWork::Pause();
      continue;
    }
    end_float_run();
    note_objects();
    if (is_reached) {
      Label next = emit_edge(index_ + 1);
      if (next.isValid() && next.id() != block_label(index_ + 1).id()) m_.jump(next);
    }
    if (first_.has_spent(budget)) co_await SlicedWork::Pause();
  }
  run_ = {};
}

void TypedCompiler::emit_here() {
  begin_float_run();
  exit_here_ = Label();
  passed_ = std::exchange(passes_, {});
  first_.index_ = index_;
  if (has_listing()) list_instruction();
  begin_word_run();
  if (!analysis_.is_in_line(index_, state_) || !keeps_making_objects()) note_objects();
  if (analysis_.is_in_line(index_, state_)) {
    emit_in_line();
  } else if (bytecode::opcode_of(*first_.at(index_)) == Opcode::kRangeSetup) {
    emit_range_setup();
  } else {
    emit_barrier();
  }
}

// ---- blocks

bool TypedCompiler::wants_home(uint32_t target, uint32_t reg, Type type) const {
  return analysis_.is_in_quiet_loop(target) && analysis_.is_live(target, reg) && type == type_at(target, reg) &&
         homes_.has(reg, type);
}

// All that is known since the block began.
void TypedCompiler::forget_block() {
  in_bounds_.clear();
  float_slots_.clear();
  known_int_.assign(held_.size(), -1);
  word_constant_.assign(held_.size(), 0);
  is_instance_.assign(held_.size(), false);
  shape_like_.assign(held_.size(), kNoSite);
}

void TypedCompiler::begin_block(uint32_t index, Label begin, const UnitAnalysis::State& state) {
  m_.bind(begin);
  forget_block();
  find_failed_floats(index);
  passes_ = {};
  has_slice_ = analysis_.is_in_quiet_loop(index);
  state_ = state;
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    bool in_home = wants_home(index, reg, state.types[reg]);
    held_[reg] = {in_home, in_home && is_written_[reg] && is_number(state_.types[reg])};
  }
}

bool TypedCompiler::is_edge_empty(uint32_t target) const {
  if (must_test_loop(target) || has_slice_ != analysis_.is_in_quiet_loop(target)) return false;
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    if (!analysis_.is_live(target, reg)) continue;
    Type wanted = type_at(target, reg);
    if (wanted != Type::kAny && wanted != state_.types[reg]) return false;
    bool wants = wants_home(target, reg);
    if (wants != held_[reg].in_home && (wants || held_[reg].is_dirty)) return false;
    if (wants && state_.types[reg] != wanted) return false;
  }
  return true;
}

Label TypedCompiler::emit_edge(uint32_t target) {
  const UnitAnalysis::State* state_there = analysis_.block_at(target);
  Label begin = block_label(target);
  auto for_each_live = [&](auto visit) {
    for (uint32_t reg = 0; reg < held_.size(); ++reg) {
      if (analysis_.is_live(target, reg)) visit(reg, state_there->types[reg]);
    }
  };
  bool fits = true;
  for_each_live([&](uint32_t reg, Type wanted) {
    Type has = state_.types[reg];
    bool may_be_word = has == Type::kInt && wanted == Type::kWord;
    fits &= wanted == Type::kAny || has == Type::kAny || wanted == has || may_be_word;
  });
  if (!fits) {
    const FirstTurn* copy = first_turn(target);
    if (copy == nullptr) {
      spill_all(target);
      give_slice();
      m_.jump(first_.raw_label(target));
      return {};
    }
    state_there = &copy->state;
    begin = copy->begin;
  }
  for_each_live([&](uint32_t reg, Type wanted) {
    if (!held_[reg].in_home || (wants_home(target, reg, wanted) && state_.types[reg] == wanted)) return;
    spill(reg);
    held_[reg] = {};
  });
  bool is_in_loop = analysis_.is_in_quiet_loop(target);
  if (!is_in_loop) give_slice();
  if (must_test_loop(target)) require_loop(target);
  if (is_in_loop && !has_slice_) take_slice();
  Label otherwise;
  for_each_live([&](uint32_t reg, Type wanted) {
    bool must_test = wanted != Type::kAny && state_.types[reg] != wanted;
    bool must_load = wants_home(target, reg, wanted) && !held_[reg].in_home;
    if (!must_test && !must_load) return;
    m_.load(Reg::kResult, guest(reg));
    if (must_test) {
      if (!otherwise.isValid()) {
        // Its guess is that of the header.
        otherwise = defer([this, target] {
          index_ = target;
          emit_exit(target);
        });
      }
      require_type(wanted, otherwise);
    }
    if (!must_load) return;
    bring_home(reg, wanted);
    state_.types[reg] = wanted;
    held_[reg] = {true, false};
  });
  if (must_test_loop(target)) enter_loop(target);
  return begin;
}

void TypedCompiler::go_to(uint32_t target) {
  Label there = emit_edge(target);
  if (there.isValid()) m_.jump(there);
}

Label TypedCompiler::edge(uint32_t target) {
  if (is_edge_empty(target)) return block_label(target);
  return defer([this, target] { go_to(target); });
}

Label TypedCompiler::defer(std::function<void()> emit) {
  Label begin = m_.new_label();
  deferred_.push_back({begin, state_, held_, makes_objects_, has_slice_, index_, std::move(emit), types_there_});
  return begin;
}

SlicedWork TypedCompiler::emit_deferred(Budget& budget) {
  while (!deferred_.empty()) {
    Deferred part = std::move(deferred_.front());
    deferred_.pop_front();
    types_there_ = part.types_there;
    state_ = std::move(part.state);
    held_ = std::move(part.held);
    makes_objects_ = part.makes_objects;
    has_slice_ = part.has_slice;
    first_.index_ = index_ = part.index;
    exit_here_ = Label();
    m_.bind(part.begin);
    part.emit();
    if (first_.has_spent(budget)) co_await SlicedWork::Pause();
  }
  types_there_ = nullptr;
}

// ---- first turns

const TypedCompiler::FirstTurn* TypedCompiler::first_turn(uint32_t target) {
  constexpr size_t kMost = 8;
  if (!analysis_.is_in_quiet_loop(target)) return nullptr;
  UnitAnalysis::State state = *analysis_.block_at(target);
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    Type has = state_.types[reg];
    Type& wanted = state.types[reg];
    if (!analysis_.is_live(target, reg)) continue;
    if (wanted == Type::kWord || wanted == Type::kWide) return nullptr;
    if (wanted == Type::kAny || has == Type::kAny || wanted == has) continue;
    if (!is_number(wanted) || !is_number(has)) return nullptr;
    wanted = has;
    if (state_.may_lack_number[reg]) state.may_lack_number[reg] = true;
  }
  for (const FirstTurn& known : first_turns_) {
    bool is_same = known.index == target && known.state.may_lack_number == state.may_lack_number;
    for (uint32_t reg = 0; reg < held_.size() && is_same; ++reg) {
      is_same = !analysis_.is_live(target, reg) || known.state.types[reg] == state.types[reg];
    }
    if (is_same) return &known;
  }
  if (first_turns_.size() == kMost) return nullptr;
  first_turns_.push_back({target, std::move(state), m_.new_label()});
  return &first_turns_.back();
}

SlicedWork TypedCompiler::emit_first_turns(Budget& budget) {
  for (; emitted_first_turns_ < first_turns_.size(); ++emitted_first_turns_) {
    const FirstTurn& turn = first_turns_[emitted_first_turns_];
    begin_block(turn.index, turn.begin, turn.state);
    UnitAnalysis::State there = *analysis_.block_at(turn.index);
    makes_objects_ = {};
    for (index_ = turn.index;; ++index_) {
      bool goes_on = analysis_.goes_on(index_, state_);
      std::vector<Type> before = there.types;
      if (goes_on) analysis_.pass(index_, there);
      types_there_ = &all_types_there_.emplace_back(std::move(before), there.types);
      if (!analysis_.is_in_line(index_, state_)) {
        end_float_run();
        note_objects();
        m_.jump(leave_here());
        break;
      }
      emit_here();
      if (first_.has_spent(budget)) co_await SlicedWork::Pause();
      if (goes_on && !analysis_.starts_block(index_ + 1)) continue;
      end_float_run();
      note_objects();
      if (goes_on) go_to(index_ + 1);
      break;
    }
    types_there_ = nullptr;
    run_ = {};
  }
}

// Registers of the guest are in memory, as everywhere in the first tier.
void TypedCompiler::emit_entry(uint32_t index) {
  m_.bind(entry(index));
  if (has_listing()) list_entry(index);
  const UnitAnalysis::State& wanted = *analysis_.block_at(index);
  state_ = wanted;
  held_.assign(held_.size(), {});
  makes_objects_ = {};
  has_slice_ = false;
  choose_entry(index);
  Label otherwise = exit_of_entry(index);
  bool is_in_loop = analysis_.is_in_quiet_loop(index);
  if (is_in_loop) require_loop(index);
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    bool is_live = analysis_.is_live(index, reg);
    if (is_live && wanted.types[reg] != Type::kAny) {
      m_.load(Reg::kResult, guest(reg));
      require_type(wanted.types[reg], otherwise);
    } else if (!wanted.may_lack_number[reg]) {
      require_number(reg, !is_live, otherwise);
    }
  }
  if (is_in_loop) {
    find_lists(index);
    take_slice();
    // Not before: they may take the place of what the first tier needs.
    for (uint32_t reg = 0; reg < held_.size(); ++reg) {
      if (!wants_home(index, reg)) continue;
      m_.load(Reg::kResult, guest(reg));
      bring_home(reg, wanted.types[reg]);
    }
  }
  count_entry(index);
  m_.jump(block_label(index));
}

// ---- leaving

void TypedCompiler::spill(uint32_t reg) {
  if (held_[reg].constant.has_value()) {
    load_constant(Reg::kScratch1, *held_[reg].constant);
    m_.store(guest(reg), Reg::kScratch1);
    held_[reg] = {};
  }
  if (held_[reg].global.has_value()) {
    load_global(Reg::kScratch1, *held_[reg].global);
    m_.store(guest(reg), Reg::kScratch1);
    held_[reg] = {};
  }
  if (!held_[reg].is_dirty) return;
  if (state_.types[reg] == Type::kInt) {
    m_.store(guest(reg), homes_.int_home(reg));
  } else {
    box(Reg::kScratch1, homes_.float_home(reg));
    m_.store(guest(reg), Reg::kScratch1);
  }
  held_[reg].is_dirty = false;
}

void TypedCompiler::spill_all(uint32_t live_at) {
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    if (analysis_.is_live(live_at, reg)) spill(reg);
  }
}

Label TypedCompiler::exit_here() {
  if (!exit_here_.isValid()) {
    bool leaves_run = run_.contains(index_) && index_ < run_.exits_end;
    exit_here_ = leaves_run ? exit_of_run() : defer([this] { emit_exit(index_); });
  }
  return exit_here_;
}

Label TypedCompiler::leave_here() {
  return defer([this] {
    note_objects();
    spill_all(index_);
    give_slice();
    m_.jump(first_.raw_label(index_));
  });
}

void TypedCompiler::emit_exit(uint32_t resume_at) {
  if (has_listing()) list_exit(resume_at);
  note_objects();
  spill_all(resume_at);
  give_slice();
  note_failure();
  m_.move_address(Reg::kResult, &data_.exits_left[index_]);
  m_.load32(Reg::kScratch0, {Reg::kResult, 0});
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, defer([this, resume_at] { emit_frequent_exit(resume_at); }));
  m_.add_to_memory32({Reg::kResult, 0}, -1);
  m_.jump(first_.raw_label(resume_at));
}

// All is in memory. The unit is compiled anew, and goes on in its new code.
void TypedCompiler::emit_frequent_exit(uint32_t resume_at) {
  first_.set_pc(index_);
  m_.load(Reg::kScratch1, layout::unit(layout::kUnitCode));
  m_.add(Reg::kScratch1, static_cast<int32_t>(resume_at) * layout::kInstructionBytes);
  m_.store(layout::frame(layout::kFramePc), Reg::kScratch1);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(SANDBOA_TABLE(guess_has_failed));
  m_.jump(first_.go_on_);
}

void TypedCompiler::advance() {
  may_have_lacked_number_ = state_.may_lack_number;
  analysis_.pass(index_, state_);
  for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(*first_.at(index_)))) {
    if (!operand.is_destination) continue;
    uint32_t reg = operand.bits(*first_.at(index_));
    is_instance_[reg] = false;
    shape_like_[reg] = kNoSite;
    word_constant_[reg] = 0;
    known_int_[reg] = -1;
    std::erase_if(float_slots_, [reg](const FloatSlot& known) { return known.object == reg; });
    std::erase_if(in_bounds_, [reg](const InBounds& known) { return known.object == reg || known.key == reg; });
  }
}

// ---- barriers

void TypedCompiler::leave_homes() {
  spill_all(index_);
  for (Held& held : held_) held = {};
}

void TypedCompiler::emit_barrier() {
  leave_homes();
  forget_block();
  if (first_.settings_.collects_always) first_.run_function(SANDBOA_TABLE(before_instruction), index_);
  first_.emit_instruction();
  if (!falls_through(analysis_.unit(), index_)) {
    // A handler may come next, which is where an exception goes on then.
    if (index_ + 1 < analysis_.unit().instructions.size()) m_.jump(first_.raw_label(index_ + 1));
    return;
  }
  advance();
  for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(*first_.at(index_)))) {
    if (!operand.is_destination) continue;
    uint32_t reg = operand.bits(*first_.at(index_));
    if (state_.types[reg] == Type::kAny) return;
    m_.load(Reg::kResult, guest(reg));
    require_type(state_.types[reg], defer([this] { emit_exit(index_ + 1); }));
  }
}

// The registers of the range are small ints if the operation has set it up.
void TypedCompiler::emit_range_setup() {
  auto target = static_cast<uint32_t>(jump_target(analysis_.unit(), index_));
  Label operation = m_.new_label();
  Label done = m_.new_label();
  leave_homes();
  first_.set_up_range(bytecode::decode<bytecode::ops::RangeSetup>(first_.at(index_)), operation);
  m_.jump(done);
  m_.bind(operation);
  first_.set_pc(index_);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(first_.operation_of(index_));
  m_.jump_if_bits_clear(Reg::kResult, 1, first_.leave_);
  m_.jump_if(Condition::kNotEqual, Reg::kFrame, layout::running_frame(), first_.go_on_);
  load_frame_state(m_);
  m_.load(Reg::kScratch0, layout::unit(layout::kUnitCode));
  m_.add(Reg::kScratch0, static_cast<int32_t>(target) * layout::kInstructionBytes);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, layout::frame(layout::kFramePc), first_.go_on_);
  m_.bind(done);
  analysis_.jump(index_, state_);
  go_to(target);
}

}  // namespace sandboa::jit
