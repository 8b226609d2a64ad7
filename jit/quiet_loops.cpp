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
    if (operand.is_destination && !(opcode == Opcode::kLoadGlobal && is_global_known_[index])) {
      note(reg, opcode == Opcode::kForRangeNext || !State::lacks_number(after.types[reg]));
    }
    if (operand.kind != OperandKind::kBase) continue;
    if (opcode == Opcode::kCall) {
      auto [first, end] = registers_of_callee(index, before);
      for (uint32_t above = first; above < end; ++above) note(above, true);
      continue;
    }
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

// Whether nothing else reads what LoadGlobal has loaded; both are in one block.
bool UnitAnalysis::is_only_reader(uint32_t load, uint32_t reader) const {
  uint32_t reg = bytecode::decode<ops::LoadGlobal>(&unit_.instructions[load]).dst.index;
  for (uint32_t index = load + 1; index < reader; ++index) {
    for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(unit_.instructions[index]))) {
      uint32_t used = operand.bits(unit_.instructions[index]);
      if (operand.kind == OperandKind::kReg && used == reg) return false;
      if (operand.kind == OperandKind::kBase && used <= reg) return false;
    }
  }
  // A range puts numbers there.
  if (bytecode::opcode_of(unit_.instructions[reader]) == Opcode::kRangeSetup) return true;
  return bytecode::decode<ops::Call>(&unit_.instructions[reader]).dst.index == reg || !is_live_after(reader, reg);
}

void UnitAnalysis::note_global(uint32_t load, uint32_t reader, Intrinsic called) {
  constexpr size_t kMostGlobals = 8;
  Loop& loop = loops_[quiet_loop_[reader]];
  uint32_t name = bytecode::decode<ops::LoadGlobal>(&unit_.instructions[load]).name.index;
  for (uint32_t index = loop.header; index <= loop.end; ++index) {
    const bytecode::Instruction* at = &unit_.instructions[index];
    bool stores = bytecode::opcode_of(*at) == Opcode::kStoreGlobal;
    if (stores && bytecode::decode<ops::StoreGlobal>(at).name.index == name) return;
  }
  auto known =
      std::find_if(loop.globals.begin(), loop.globals.end(), [&](const UsedGlobal& used) { return used.name == name; });
  if (known == loop.globals.end()) {
    if (loop.globals.size() == kMostGlobals) return;
    loop.globals.push_back({name, reader, called});
  } else if (known->called != called ||
             (called == Intrinsic::kFunction && function(known->instruction) != function(reader))) {
    return;
  }
  is_global_known_[load] = is_global_known_[reader] = true;
}

SlicedWork UnitAnalysis::find_globals(Budget& budget) {
  constexpr uint32_t kNotLoaded = UINT32_MAX;
  std::vector<uint32_t> loads(unit_.register_count, kNotLoaded);  // per register, since the block began
  Walk walk;
  for (uint32_t index = 0; index < unit_.instructions.size(); ++index) {
    budget.spend(cost_of_visit());
    if (budget.is_spent()) co_await SlicedWork::Pause();
    if (starts_block_[index]) std::fill(loads.begin(), loads.end(), kNotLoaded);
    if (!come_to(index, walk)) continue;
    const bytecode::Instruction* at = &unit_.instructions[index];
    Opcode opcode = bytecode::opcode_of(*at);
    bool is_call = opcode == Opcode::kCall;
    if (quiet_loop_[index] != kNoLoop && (is_call || opcode == Opcode::kRangeSetup)) {
      uint32_t load =
          loads[is_call ? bytecode::decode<ops::Call>(at).base.index : bytecode::decode<ops::RangeSetup>(at).base.index];
      Intrinsic called = is_call ? intrinsic(index, walk.state) : Intrinsic::kNone;
      if (load != kNotLoaded && is_only_reader(load, index)) note_global(load, index, called);
      budget.spend(loops_[quiet_loop_[index]].end - loops_[quiet_loop_[index]].header);
    }
    for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
      if (operand.is_destination) loads[operand.bits(*at)] = opcode == Opcode::kLoadGlobal ? index : kNotLoaded;
    }
    go_past(index, walk);
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
