#include "jit/homes.h"

#include <algorithm>

#include "ir/bytecode/operand_layout.h"

namespace sandboa::jit {

namespace {

constexpr uint32_t kMaxDepth = 5;  // deeper loops do not count for more

bool overlap(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  for (size_t word = 0; word < a.size(); ++word) {
    if ((a[word] & b[word]) != 0) return true;
  }
  return false;
}

}  // namespace

void Homes::count_uses(const UnitAnalysis& analysis, std::vector<Candidate>& candidates) const {
  const bytecode::CodeUnit& unit = analysis.unit();
  size_t count = unit.instructions.size();
  auto candidate = [&](uint32_t reg, ValueType type) -> Candidate& {
    Candidate& found = candidates[slot(reg, type)];
    if (found.occupied.empty()) found.occupied.resize((count + 63) / 64);
    return found;
  };
  UnitAnalysis::State state;
  bool is_reached = false;
  for (uint32_t index = 0; index < count; ++index) {
    if (analysis.starts_block(index)) {
      is_reached = analysis.block_at(index) != nullptr;
      if (is_reached) state = *analysis.block_at(index);
    }
    if (!is_reached) continue;
    for (uint32_t reg = 0; reg < unit.register_count; ++reg) {
      if (!is_number(state.types[reg]) || !analysis.is_live(index, reg)) continue;
      candidate(reg, state.types[reg]).occupied[index / 64] |= uint64_t{1} << (index % 64);
    }
    uint64_t weight = uint64_t{1} << (3 * std::min(analysis.loop_depth(index), kMaxDepth));
    auto use = [&](uint32_t reg) {
      if (reg < unit.register_count && is_number(state.types[reg])) candidate(reg, state.types[reg]).weight += weight;
    };
    bytecode::Instruction word = unit.instructions[index];
    bytecode::Opcode opcode = bytecode::opcode_of(word);
    bool is_in_line = analysis.is_in_line(index, state);
    if (opcode == bytecode::Opcode::kForRangeNext && is_in_line) {
      uint32_t base = bytecode::decode<bytecode::ops::ForRangeNext>(&unit.instructions[index]).base.index;
      for (uint32_t reg = base; reg < base + 3; ++reg) use(reg);
    }
    if (opcode == bytecode::Opcode::kCall && is_in_line) {
      use(bytecode::decode<bytecode::ops::Call>(&unit.instructions[index]).base.index + 1u);
    }
    for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
      if (is_in_line && operand.kind == bytecode::OperandKind::kReg && !operand.is_destination) use(operand.bits(word));
    }
    is_reached = analysis.goes_on(index, state);
    if (is_reached) analysis.pass(index, state);
    for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
      if (is_in_line && operand.is_destination) use(operand.bits(word));
    }
  }
}

Homes::Homes(const UnitAnalysis& analysis) : homes_(size_t{analysis.register_count()} * 2, kNone) {
  std::vector<Candidate> candidates(homes_.size());
  count_uses(analysis, candidates);
  std::vector<uint32_t> order;
  for (uint32_t slot = 0; slot < candidates.size(); ++slot) {
    if (candidates[slot].weight != 0) order.push_back(slot);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return candidates[a].weight > candidates[b].weight; });
  // What is used most chooses first.
  std::vector<uint64_t> taken[2][Masm::kFloatHomes];
  for (uint32_t slot : order) {
    bool is_float = slot % 2 != 0;
    size_t homes = is_float ? Masm::kFloatHomes : std::size(Masm::kIntHomes);
    for (size_t home = 0; home < homes; ++home) {
      std::vector<uint64_t>& occupied = taken[is_float ? 1 : 0][home];
      const std::vector<uint64_t>& wanted = candidates[slot].occupied;
      if (occupied.empty()) occupied.resize(wanted.size());
      if (overlap(occupied, wanted)) continue;
      for (size_t word = 0; word < wanted.size(); ++word) occupied[word] |= wanted[word];
      homes_[slot] = static_cast<uint8_t>(home);
      break;
    }
  }
}

}  // namespace sandboa::jit
