#include "jit/homes.h"

#include <algorithm>

#include "ir/bytecode/operand_layout.h"
#include "jit/control_flow.h"

namespace sandboa::jit {

namespace {

constexpr uint32_t kMaxDepth = 5;  // deeper loops do not count for more
// Of visiting an instruction, as Budget counts.
constexpr int64_t kCostOfVisit = 16;
constexpr uint32_t kFreeRegisters = 2;

bool overlap(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  for (size_t word = 0; word < a.size(); ++word) {
    if ((a[word] & b[word]) != 0) return true;
  }
  return false;
}

}  // namespace

SlicedWork Homes::count_uses(Budget& budget, std::vector<Candidate>* candidates) const {
  UnitAnalysis::State state;
  std::vector<bool> is_known;
  bool is_reached = false;
  for (uint32_t index = 0; index < analysis_.unit().instructions.size(); ++index) {
    if (analysis_.starts_block(index)) {
      is_reached = analysis_.block_at(index) != nullptr;
      if (is_reached) state = *analysis_.block_at(index);
      is_known.assign(analysis_.register_count(), false);
    }
    if (is_reached) is_reached = count_uses_at(index, state, is_known, *candidates);
    budget.spend(kCostOfVisit + analysis_.register_count() / kFreeRegisters);
    if (budget.is_spent()) co_await SlicedWork::Pause();
  }
}

// The state becomes what the instruction leaves. is_known: since the block began, a word that is read from a constant or a
// global where it is used. False: control does not fall through.
bool Homes::count_uses_at(uint32_t index, UnitAnalysis::State& state, std::vector<bool>& is_known,
                          std::vector<Candidate>& candidates) const {
  const bytecode::CodeUnit& unit = analysis_.unit();
  auto candidate = [&](uint32_t reg, ValueType type) -> Candidate& {
    Candidate& found = candidates[slot(reg, type)];
    if (found.occupied.empty()) found.occupied.resize((2 * unit.instructions.size() + 63) / 64);
    return found;
  };
  auto occupy = [&](size_t place, uint32_t live_at) {
    for (uint32_t reg = 0; reg < unit.register_count; ++reg) {
      if (!has_homes(state.types[reg]) || !analysis_.is_live(live_at, reg)) continue;
      candidate(reg, state.types[reg]).occupied[place / 64] |= uint64_t{1} << (place % 64);
    }
  };
  occupy(2 * size_t{index}, index);
  uint64_t weight = uint64_t{1} << (3 * std::min(analysis_.loop_depth(index), kMaxDepth));
  auto use = [&](uint32_t reg) {
    if (reg >= unit.register_count || !has_homes(state.types[reg]) || is_known[reg]) return;
    candidate(reg, state.types[reg]).weight += weight;
  };
  bytecode::Instruction word = unit.instructions[index];
  bytecode::Opcode opcode = bytecode::opcode_of(word);
  bool is_in_line = analysis_.is_in_line(index, state);
  if (opcode == bytecode::Opcode::kForRangeNext && is_in_line) {
    uint32_t base = bytecode::decode<bytecode::ops::ForRangeNext>(&unit.instructions[index]).base.index;
    // Both are read and written.
    for (uint32_t reg : {base, base, base + 1, base + 1}) use(reg);
    if (analysis_.has_steps(base)) use(base + 2);
  }
  if (opcode == bytecode::Opcode::kCall && is_in_line) {
    const auto& op = bytecode::decode<bytecode::ops::Call>(&unit.instructions[index]);
    for (uint32_t number = 1; number <= op.count.value; ++number) use(op.base.index + number);
  }
  for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
    if (is_in_line && operand.kind == bytecode::OperandKind::kReg && !operand.is_destination) use(operand.bits(word));
  }
  bool is_reached = analysis_.goes_on(index, state);
  if (int64_t target = jump_target(unit, index); target >= 0) {
    UnitAnalysis::State before = state;
    analysis_.jump(index, state);
    occupy(2 * size_t{index} + 1, static_cast<uint32_t>(target));
    state = std::move(before);
  }
  if (is_reached) {
    analysis_.pass(index, state);
    occupy(2 * size_t{index} + 1, index + 1);
  }
  for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
    if (!operand.is_destination) continue;
    uint32_t reg = operand.bits(word);
    bool is_read = opcode == bytecode::Opcode::kLoadConst || opcode == bytecode::Opcode::kLoadGlobal;
    is_known[reg] = is_read && state.types[reg] == ValueType::kWord;
    if (is_in_line) use(reg);
  }
  return is_reached;
}

SlicedWork Homes::choose(Budget& budget) {
  std::vector<Candidate> candidates(homes_.size());
  for (SlicedWork part = count_uses(budget, &candidates); part.go_on();) co_await SlicedWork::Pause();
  std::vector<uint32_t> order;
  for (uint32_t slot = 0; slot < candidates.size(); ++slot) {
    if (candidates[slot].weight != 0) order.push_back(slot);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return candidates[a].weight > candidates[b].weight; });
  std::vector<uint64_t> quiet((2 * analysis_.unit().instructions.size() + 63) / 64);
  for (size_t place = 0; place < 2 * analysis_.unit().instructions.size(); ++place) {
    if (analysis_.is_in_quiet_loop(static_cast<uint32_t>(place / 2))) quiet[place / 64] |= uint64_t{1} << (place % 64);
  }
  // What is used most chooses first.
  for (uint32_t slot : order) {
    bool is_float = slot % 2 != 0;
    std::vector<uint64_t>& wanted = candidates[slot].occupied;
    if (!find_home(slot, wanted, 0, is_float ? Masm::kFloatHomes : Masm::kFirstQuietHome) && !is_float) {
      for (size_t word = 0; word < wanted.size(); ++word) wanted[word] &= quiet[word];
      has_quiet_ |= find_home(slot, wanted, Masm::kFirstQuietHome, std::size(Masm::kIntHomes));
    }
    budget.spend(static_cast<int64_t>(candidates[slot].occupied.size()));
    if (budget.is_spent()) co_await SlicedWork::Pause();
  }
}

std::vector<FloatReg> Homes::unused_floats() const {
  std::vector<FloatReg> unused;
  for (uint8_t home = 0; home < Masm::kFloatHomes; ++home) {
    bool is_used = false;
    for (size_t slot = 1; slot < homes_.size(); slot += 2) is_used |= homes_[slot] == home;
    if (!is_used) unused.push_back(static_cast<FloatReg>(Masm::kFirstFloatHome + home));
  }
  return unused;
}

bool Homes::find_home(uint32_t slot, const std::vector<uint64_t>& wanted, uint8_t first, uint8_t end) {
  if (std::all_of(wanted.begin(), wanted.end(), [](uint64_t word) { return word == 0; })) return false;
  for (uint8_t home = first; home < end; ++home) {
    std::vector<uint64_t>& occupied = taken_[slot % 2][home];
    if (occupied.empty()) occupied.resize(wanted.size());
    if (overlap(occupied, wanted)) continue;
    for (size_t word = 0; word < wanted.size(); ++word) occupied[word] |= wanted[word];
    homes_[slot] = home;
    return true;
  }
  return false;
}

}  // namespace sandboa::jit
