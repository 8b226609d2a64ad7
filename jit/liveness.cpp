#include "jit/liveness.h"

#include <algorithm>

#include "ir/bytecode/operand_layout.h"
#include "jit/control_flow.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using bytecode::Operand;
using bytecode::OperandKind;

namespace {

constexpr uint32_t kNoException = UINT32_MAX;
// Of visiting an instruction, as Budget counts.
constexpr size_t kCostOfVisit = 8;
constexpr size_t kFreeWords = 4;

// How many registers from its Base on an instruction reads at most.
uint32_t window_size(const bytecode::Instruction* at) {
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kCall:
      return bytecode::decode<ops::Call>(at).count.value + 1u;
    case Opcode::kCallMethod:
      return bytecode::decode<ops::CallMethod>(at).count.value + 1u;
    case Opcode::kRangeSetup:
      return bytecode::decode<ops::RangeSetup>(at).count.value + 1u;
    case Opcode::kForRangeNext:
      return 3;
    case Opcode::kUnpackSequence:
      return 0;
    case Opcode::kBuildTuple:
    case Opcode::kBuildList:
      return bytecode::decode<ops::BuildList>(at).count.value;
    default:
      return UINT16_MAX;
  }
}

bool may_read_locals(Opcode opcode) {
  if (opcode >= Opcode::kAdd && opcode <= Opcode::kRightShiftImmediate) return false;
  if (opcode >= Opcode::kLess && opcode <= Opcode::kIsNot) return false;
  if (opcode >= Opcode::kJump && opcode <= Opcode::kJumpIfNotOfNotEqualImmediate) return false;
  switch (opcode) {
    case Opcode::kNop:
    case Opcode::kLoopCost:
    case Opcode::kMove:
    case Opcode::kLoadConst:
    case Opcode::kLoadInt:
    case Opcode::kLoadGlobal:
    case Opcode::kCheckBound:
    case Opcode::kNegate:
    case Opcode::kInvert:
    case Opcode::kRangeSetup:
    case Opcode::kForRangeNext:
    case Opcode::kReturn:
    case Opcode::kReturnNone:
    case Opcode::kLoadAttribute:
    case Opcode::kStoreAttribute:
    case Opcode::kLoadItem:
    case Opcode::kLoadItemImmediate:
    case Opcode::kStoreItem:
      return false;
    default:
      return true;
  }
}

}  // namespace

Liveness::Liveness(const bytecode::CodeUnit& unit, uint32_t local_count)
    : unit_(unit),
      local_count_(local_count),
      words_((unit.register_count + 63u) / 64),
      live_(unit.instructions.size() * words_) {}

SlicedWork Liveness::find(Budget& budget) {
  auto count = static_cast<uint32_t>(unit_.instructions.size());
  auto cost = static_cast<int64_t>(kCostOfVisit + (words_ + unit_.handlers.size()) / kFreeWords);
  Set live(words_);
  for (bool has_changed = true; has_changed;) {
    has_changed = false;
    for (uint32_t index = count; index-- > 0;) {
      std::fill(live.begin(), live.end(), 0);
      visit(index, live);
      auto known = live_.begin() + size_t{index} * words_;
      if (!std::equal(live.begin(), live.end(), known)) {
        std::copy(live.begin(), live.end(), known);
        has_changed = true;
      }
      budget.spend(cost);
      if (budget.is_spent()) co_await SlicedWork::Pause();
    }
  }
}

void Liveness::add(Set& live, uint32_t first, uint32_t count) const {
  uint32_t end = std::min<uint32_t>(unit_.register_count, first + count);
  for (uint32_t reg = first; reg < end; ++reg) live[reg / 64] |= uint64_t{1} << (reg % 64);
}

void Liveness::merge(Set& live, uint32_t from, uint32_t except) const {
  for (uint32_t word = 0; word < words_; ++word) {
    uint64_t more = live_[size_t{from} * words_ + word];
    if (except / 64 == word) more &= ~(uint64_t{1} << (except % 64));
    live[word] |= more;
  }
}

void Liveness::visit(uint32_t index, Set& live) const {
  const bytecode::Instruction* at = &unit_.instructions[index];
  Opcode opcode = bytecode::opcode_of(*at);
  bool is_next = opcode == Opcode::kForNext || opcode == Opcode::kForRangeNext;
  uint32_t written = kNoException;
  for (const Operand& operand : bytecode::operand_layout(opcode)) {
    if (operand.is_destination) written = operand.bits(*at);
  }
  int64_t target = jump_target(unit_, index);
  if (target >= 0) merge(live, static_cast<uint32_t>(target), is_next ? written : kNoException);
  if (falls_through(unit_, index) && index + 1 < unit_.instructions.size()) {
    merge(live, index + 1, target >= 0 ? kNoException : written);
  }
  for (const bytecode::Handler& handler : unit_.handlers) {
    if (index >= handler.start && index < handler.end) merge(live, handler.target, kNoException);
  }
  if (may_read_locals(opcode)) add(live, 0, local_count_);
  for (const Operand& operand : bytecode::operand_layout(opcode)) {
    uint32_t reg = operand.bits(*at);
    if (operand.kind == OperandKind::kReg && !operand.is_destination && reg != bytecode::kNoRegister) add(live, reg, 1);
    if (operand.kind == OperandKind::kBase) add(live, reg, window_size(at));
  }
}

}  // namespace sandboa::jit
