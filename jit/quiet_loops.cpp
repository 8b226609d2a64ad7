// What the second tier knows of the registers in a quiet loop.
#include <algorithm>

#include "jit/control_flow.h"
#include "jit/unit_analysis.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using bytecode::OperandKind;
using Type = ValueType;

namespace {

constexpr uint32_t kMaxDepth = 5;  // deeper loops do not count for more
constexpr size_t kMostNumbers = 24;
// Of a loop: it is compiled anew for other types this often.
constexpr int64_t kMostFailedEntries = 3;
constexpr int64_t kFewFailures = 3;
constexpr uint32_t kRegistersOfRange = 3;

bool is_item_access(Opcode opcode) {
  return opcode == Opcode::kLoadItem || opcode == Opcode::kLoadItemImmediate || opcode == Opcode::kStoreItem;
}

uint32_t object_of_access(const bytecode::Instruction* at) {
  if (bytecode::opcode_of(*at) == Opcode::kStoreItem) return bytecode::decode<ops::StoreItem>(at).object.index;
  return bytecode::decode<ops::LoadItem>(at).object.index;
}

}  // namespace

// LoopCost, or the jump at the end.
uint32_t UnitAnalysis::counter_of(const Loop& loop) const {
  Opcode last = bytecode::opcode_of(unit_.instructions[loop.end]);
  return last == Opcode::kForRangeNext || last == Opcode::kForNext ? loop.end + 1 : loop.end;
}

std::optional<uint32_t> UnitAnalysis::counter_of_loop(uint32_t header) const {
  auto found = std::find_if(loops_.begin(), loops_.end(), [&](const Loop& loop) { return loop.header == header; });
  if (found == loops_.end() || failures(counter_of(*found)) >= kMostFailedEntries) return std::nullopt;
  return counter_of(*found);
}

void UnitAnalysis::note_uses(uint32_t index, const State& before, std::vector<UseInLoop>& uses) const {
  const bytecode::Instruction* at = &unit_.instructions[index];
  Opcode opcode = bytecode::opcode_of(*at);
  if (is_item_access(opcode) && before.types[object_of_access(at)] == Type::kList) {
    uses[object_of_access(at)].as_list += uint64_t{1} << (3 * std::min(depth_[index], kMaxDepth));
  }
  State after = before;
  if (goes_on(index, before)) {
    pass(index, after);
  } else {
    jump(index, after);
  }
  auto note = [&](uint32_t reg, bool is_number) { (is_number ? uses[reg].becomes_number : uses[reg].becomes_other) = true; };
  bool is_range = opcode == Opcode::kRangeSetup || opcode == Opcode::kForRangeNext;
  for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
    uint32_t reg = operand.bits(*at);
    // What the jump of a loop's end takes there is an int.
    if (operand.is_destination) note(reg, opcode == Opcode::kForRangeNext || !State::lacks_number(after.types[reg]));
    if (operand.kind != OperandKind::kBase) continue;
    for (uint32_t above = reg; above < (is_range ? reg + kRegistersOfRange : unit_.register_count); ++above) {
      note(above, is_range);
    }
  }
}

void UnitAnalysis::choose_register(uint32_t quiet_loop, uint32_t reg, const UseInLoop& use) {
  Loop& loop = loops_[quiet_loop];
  bool is_list = use.as_list != 0 && !use.becomes_number && !use.becomes_other;
  bool is_number = use.becomes_number && !use.becomes_other && failures(loop.header) < kFewFailures;
  bool may_lack = false;
  for (uint32_t index = loop.header; index <= loop.end; ++index) {
    if (!blocks_[index].has_value()) continue;
    Type type = blocks_[index]->types[reg];
    bool is_live = liveness_.is_live(index, reg);
    is_list &= !is_live || type == Type::kList;
    is_number &= !is_live || !State::lacks_number(type);
    may_lack |= blocks_[index]->may_lack_number[reg];
  }
  if (is_list) loop.lists.push_back(reg);
  if (!is_number || !may_lack || loop.numbers.size() == kMostNumbers) return;
  loop.numbers.push_back(reg);
  for (uint32_t index = loop.header; index <= loop.end; ++index) {
    if (blocks_[index].has_value() && quiet_loop_[index] == quiet_loop) blocks_[index]->may_lack_number[reg] = false;
  }
}

SlicedWork UnitAnalysis::find_uses(Budget& budget) {
  for (uint32_t number = 0; number < loops_.size(); ++number) {
    Loop& loop = loops_[number];
    if (quiet_loop_[loop.header] != number) continue;
    std::vector<UseInLoop> uses(unit_.register_count);
    Walk walk;
    for (uint32_t index = loop.header; index <= loop.end; ++index) {
      budget.spend(cost_of_visit());
      if (budget.is_spent()) co_await SlicedWork::Pause();
      if (!come_to(index, walk)) continue;
      note_uses(index, walk.state, uses);
      go_past(index, walk);
    }
    for (uint32_t reg = 0; reg < unit_.register_count; ++reg) {
      if (uses[reg].as_list != 0 || uses[reg].becomes_number) choose_register(number, reg, uses[reg]);
      budget.spend(loop.end - loop.header);
      if (budget.is_spent()) co_await SlicedWork::Pause();
    }
    std::stable_sort(loop.lists.begin(), loop.lists.end(),
                     [&](uint32_t a, uint32_t b) { return uses[a].as_list > uses[b].as_list; });
    loop.lists.resize(std::min<size_t>(loop.lists.size(), kMostLists));
  }
}

}  // namespace sandboa::jit
