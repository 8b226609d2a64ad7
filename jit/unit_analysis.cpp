#include "jit/unit_analysis.h"

#include <algorithm>
#include <unordered_map>

#include "jit/control_flow.h"
#include "jit/intrinsics.h"
#include "jit/number_types.h"
#include "jit/pure_functions.h"
#include "jit/unit_compiler.h"
#include "jit/word_types.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using bytecode::opcode_of;
using bytecode::Operand;
using bytecode::OperandKind;
using Type = ValueType;

namespace {

// Instructions times registers, and times handlers.
constexpr size_t kMaxCells = 60'000;
constexpr int kMaxPasses = 12;
constexpr int64_t kCostOfVisit = 16;
constexpr uint32_t kFreeRegisters = 2;
constexpr uint32_t kOutside = UINT32_MAX;  // no instruction
constexpr size_t kMostSites = 48;
// What has failed is guessed anew from what the session has now, this often.
constexpr int kMaxFailures = 6;

// An index that code may hold.
bool is_slot_number(int32_t value) { return value >= 0 && UnitCompiler::fits_code(value); }

bool uses_site(Opcode opcode) { return opcode == Opcode::kLoadAttribute || opcode == Opcode::kStoreAttribute; }

bool is_int_like(Type type) { return type == Type::kInt || type == Type::kBool; }

}  // namespace

bool UnitAnalysis::can_analyse(const bytecode::CodeUnit& unit) {
  size_t count = unit.instructions.size();
  return count * std::max<size_t>(1, unit.register_count) <= kMaxCells && count * unit.handlers.size() <= kMaxCells;
}

UnitAnalysis::UnitAnalysis(const Input& input)
    : loaded_(input.loaded),
      running_at_(input.like == nullptr ? input.running_at : input.like->running_at),
      failures_(input.failures),
      unit_(*input.loaded.unit),
      liveness_(unit_, input.loaded.local_count),
      prediction_(input.loaded, input.registers, input.running_at) {
  std::unordered_map<const void*, uint32_t> guards;
  for (uint32_t index = 0; index < unit_.sites.size(); ++index) {
    const vm::Site& site = input.loaded.sites[index];
    bool has_slot = site.guard != nullptr && site.offset >= 0 && site.epoch == input.class_epoch;
    sites_.push_back({has_slot ? site.offset : kNoSlot, !site.value.is_empty(), index});
    if (has_slot) sites_.back().like = guards.try_emplace(site.guard, index).first->second;
  }
  seen_types_.assign(unit_.register_count, Type::kAny);
  for (size_t reg = 0; reg < input.registers.size(); ++reg) seen_types_[reg] = value_type_of(input.registers[reg]);
  depth_.assign(unit_.instructions.size(), 0);
  find_blocks();
  find_other_walk(input);
  if (input.like == nullptr) return;
  seen_types_ = input.like->registers;
  other_walk_ = input.like->other_walk;
  prediction_.become(*input.like);
}

SeenTypes UnitAnalysis::seen() const {
  SeenTypes seen{
      .registers = seen_types_, .results = {}, .objects = {}, .running_at = running_at_, .other_walk = other_walk_};
  prediction_.copy_to(&seen);
  return seen;
}

// Other failures of loops are left to be: what their iterators' registers hold now may be anything.
void UnitAnalysis::find_other_walk(const Input& input) {
  uint32_t index = input.running_at + 1;  // a way out leaves before the instruction
  if (index >= unit_.instructions.size() || opcode_of(unit_.instructions[index]) != Opcode::kForNext || !has_failed(index)) {
    return;
  }
  uint32_t reg = bytecode::decode<ops::ForNext>(&unit_.instructions[index]).iterator.index;
  if (reg >= input.registers.size() || !input.registers[reg].is_object()) return;
  const runtime::Object* iterator = input.registers[reg].object();
  bool is_known = iterator->type == runtime::builtin_type(runtime::TypeId::kListIterator) ||
                  iterator->kind == runtime::Kind::kSequenceIterator;
  if (!is_known) other_walk_ = index;
}

SlicedWork UnitAnalysis::analyse(Budget& budget) {
  for (SlicedWork part = liveness_.find(budget); part.go_on();) co_await SlicedWork::Pause();
  if (!find_loops()) co_return;
  for (SlicedWork part = find_types(budget); part.go_on();) co_await SlicedWork::Pause();
  if (!has_found_types_) co_return;
  for (SlicedWork part = find_quiet_loops(budget); part.go_on();) co_await SlicedWork::Pause();
}

// Of passing an instruction, as Budget counts: a state is compared, most often.
int64_t UnitAnalysis::cost_of_visit() const { return kCostOfVisit + unit_.register_count / kFreeRegisters; }

int64_t UnitAnalysis::failures(uint32_t index) const {
  auto [first, last] = std::equal_range(failures_.begin(), failures_.end(), index);
  return last - first;
}

bool UnitAnalysis::is_distrusted(uint32_t index) const { return failures(index) >= kMaxFailures; }

Type UnitAnalysis::result_of_words(uint32_t index, const State& state) const {
  if (is_distrusted(index)) return Type::kNone;
  return jit::result_of_words(&unit_.instructions[index], state.types, has_failed(index));
}

void UnitAnalysis::find_blocks() {
  size_t count = unit_.instructions.size();
  blocks_.resize(count);
  starts_block_.assign(count, false);
  is_entry_.assign(count, false);
  is_global_known_.assign(count, false);
  starts_block_[0] = is_entry_[0] = true;
  has_steps_.assign(unit_.register_count, false);
  for (uint32_t index = 0; index < count; ++index) {
    const auto& range = bytecode::decode<ops::RangeSetup>(&unit_.instructions[index]);
    if (opcode_of(unit_.instructions[index]) == Opcode::kRangeSetup && range.count.value == 3)
      has_steps_[range.base.index] = true;
    int64_t target = jump_target(unit_, index);
    if (target < 0) continue;
    starts_block_[static_cast<size_t>(target)] = true;
    if (index + 1 < count) starts_block_[index + 1] = true;
  }
}

bool UnitAnalysis::find_loops() {
  size_t count = unit_.instructions.size();
  constexpr uint32_t kNone = UINT32_MAX;
  std::vector<uint32_t> known(count, kNone);  // by header
  for (uint32_t index = 0; index < count; ++index) {
    int64_t target = jump_target(unit_, index);
    if (target < 0 || target > index) continue;
    auto header = static_cast<uint32_t>(target);
    if (known[header] == kNone) {
      known[header] = static_cast<uint32_t>(loops_.size());
      loops_.push_back({header, index});
      is_entry_[header] = true;
    } else {
      loops_[known[header]].end = index;
    }
  }
  // Outer loops first: those inside of them overwrite.
  std::sort(loops_.begin(), loops_.end(), [](const Loop& a, const Loop& b) { return a.end - a.header > b.end - b.header; });
  size_t work = 0;
  for (const Loop& loop : loops_) {
    work += loop.end - loop.header;
    if (work > kMaxCells) return false;
    for (uint32_t index = loop.header; index <= loop.end; ++index) ++depth_[index];
  }
  return true;
}

Type UnitAnalysis::guess(uint32_t index) const { return is_distrusted(index) ? Type::kAny : prediction_.of_result(index); }

Type UnitAnalysis::object_type(uint32_t index, const State& state) const {
  const auto& op = bytecode::decode<ops::LoadItem>(&unit_.instructions[index]);
  bytecode::Reg object = opcode_of(unit_.instructions[index]) == Opcode::kStoreItem
                             ? bytecode::decode<ops::StoreItem>(&unit_.instructions[index]).object
                             : op.object;
  Type known = state.types[object.index];
  if (known != Type::kAny) return known;
  return is_distrusted(index) ? Type::kAny : prediction_.of_object(index);
}

// Arithmetic and comparisons: all immediates are in one place, and all operands where those of Add or of JumpIfLess are.
bool UnitAnalysis::are_operands_in_line(uint32_t index, const State& state) const {
  if (is_distrusted(index)) return false;
  const bytecode::Instruction* at = &unit_.instructions[index];
  if (result_of_words(index, state) != Type::kNone || compares_words(at, state.types)) return true;
  if (result_of_numbers(at, state.types) != Type::kNone) return true;
  auto type = [&](bytecode::Reg reg) { return state.types[reg.index]; };
  const auto& binary = bytecode::decode<ops::Add>(at);
  const auto& branch = bytecode::decode<ops::JumpIfLess>(at);
  auto fits = [&] { return UnitCompiler::fits_code(bytecode::decode<ops::AddImmediate>(at).value.value); };
  switch (opcode_of(*at)) {
    case Opcode::kAdd:
      return is_int_like(type(binary.lhs)) && is_int_like(type(binary.rhs));
    case Opcode::kLess:
    case Opcode::kLessEqual:
    case Opcode::kGreater:
    case Opcode::kGreaterEqual:
    case Opcode::kEqual:
    case Opcode::kNotEqual:
      return is_number(type(binary.lhs)) && is_number(type(binary.rhs));
#define COMPARISON(Name, NegatedName, condition)                       \
  case Opcode::kJumpIf##Name:                                          \
  case Opcode::kJumpIf##NegatedName:                                   \
    return is_number(type(branch.lhs)) && is_number(type(branch.rhs)); \
  case Opcode::kJumpIf##Name##Immediate:                               \
  case Opcode::kJumpIf##NegatedName##Immediate:                        \
    return is_number(type(branch.lhs)) && fits();
#include "jit/comparisons.def"
    default:
      return false;
  }
}

bool UnitAnalysis::is_in_line(uint32_t index, const State& state) const {
  const bytecode::Instruction* at = &unit_.instructions[index];
  auto type = [&](bytecode::Reg reg) { return state.types[reg.index]; };
  switch (opcode_of(*at)) {
    case Opcode::kNop:
    case Opcode::kLoopCost:
    case Opcode::kMove:
    case Opcode::kLoadConst:
    case Opcode::kLoadInt:
    case Opcode::kLoadGlobal:
    case Opcode::kStoreGlobal:
    case Opcode::kLoadCell:
    case Opcode::kStoreCell:
    case Opcode::kLoadFree:
    case Opcode::kStoreFree:
    case Opcode::kIs:
    case Opcode::kIsNot:
    case Opcode::kCheckBound:
    case Opcode::kJump:
    case Opcode::kLoop:
    case Opcode::kJumpIfNone:
    case Opcode::kJumpIfNotNone:
    case Opcode::kJumpIfIs:
    case Opcode::kJumpIfIsNot:
    case Opcode::kReturn:
    case Opcode::kReturnNone:
      return true;
    case Opcode::kCall:
      return intrinsic(index, state) != Intrinsic::kNone;
    case Opcode::kJumpIfTrue:
    case Opcode::kJumpIfFalse: {
      Type tested = type(bytecode::decode<ops::JumpIfTrue>(at).src);
      return is_int_like(tested) || tested == Type::kWord || (tested == Type::kAny && !is_distrusted(index));
    }
    case Opcode::kNot:
      return type(bytecode::decode<ops::Not>(at).src) == Type::kBool;
    case Opcode::kForNext:
      return !is_distrusted(index) && index != other_walk_;
    case Opcode::kRangeSetup: {
      const auto& op = bytecode::decode<ops::RangeSetup>(at);
      auto first = state.types.begin() + op.base.index + 1;
      return std::all_of(first, first + op.count.value, [](Type type) { return type == Type::kInt; }) &&
             !is_distrusted(index);
    }
    case Opcode::kForRangeNext: {
      uint32_t base = bytecode::decode<ops::ForRangeNext>(at).base.index;
      return state.types[base] == Type::kInt && state.types[base + 1] == Type::kInt && state.types[base + 2] == Type::kInt;
    }
    case Opcode::kLoadItem: {
      Type object = object_type(index, state);
      return (object == Type::kList || object == Type::kTuple) && !is_distrusted(index) &&
             type(bytecode::decode<ops::LoadItem>(at).key) == Type::kInt;
    }
    case Opcode::kLoadItemImmediate: {
      Type object = object_type(index, state);
      return (object == Type::kList || object == Type::kTuple) && !is_distrusted(index) &&
             is_slot_number(bytecode::decode<ops::LoadItemImmediate>(at).key.value);
    }
    case Opcode::kStoreItem:
      return object_type(index, state) == Type::kList && !is_distrusted(index) &&
             type(bytecode::decode<ops::StoreItem>(at).key) == Type::kInt;
    case Opcode::kLoadAttribute: {
      const SeenSite& site = sites_[bytecode::decode<ops::LoadAttribute>(at).site];
      return site.slot != kNoSlot && !is_distrusted(index);
    }
    case Opcode::kStoreAttribute: {
      const SeenSite& site = sites_[bytecode::decode<ops::StoreAttribute>(at).site];
      return site.slot != kNoSlot && !site.has_value && !is_distrusted(index);
    }
    default:
      return are_operands_in_line(index, state);
  }
}

bool UnitAnalysis::may_index_from_end(uint32_t index) const {
  constexpr int kFewFailures = 3;
  auto is_access = [&](uint32_t failed) {
    Opcode opcode = opcode_of(unit_.instructions[failed]);
    return opcode == Opcode::kLoadItem || opcode == Opcode::kStoreItem;
  };
  return has_failed(index) || std::count_if(failures_.begin(), failures_.end(), is_access) >= kFewFailures;
}

UnitAnalysis::Intrinsic UnitAnalysis::intrinsic(uint32_t index, const State& state) const {
  const auto& op = bytecode::decode<ops::Call>(&unit_.instructions[index]);
  if (is_distrusted(index)) return Intrinsic::kNone;
  if (function(index) != nullptr) {
    return returned_type(index, state) == Type::kNone ? Intrinsic::kNone : Intrinsic::kFunction;
  }
  if (op.count.value != 1) return Intrinsic::kNone;
  runtime::Value callee = prediction_.callee(index);
  Type argument = state.types[op.base.index + 1u];
  if (callee == builtins::abs() && is_number(argument)) return Intrinsic::kAbs;
  if (callee == builtins::len() && (argument == Type::kList || argument == Type::kTuple)) return Intrinsic::kLength;
  return Intrinsic::kNone;
}

Type UnitAnalysis::returned_type(uint32_t index, const State& state) const {
  const auto& op = bytecode::decode<ops::Call>(&unit_.instructions[index]);
  return result_of_function(*function(index), std::span(state.types).subspan(op.base.index + 1u, op.count.value));
}

std::pair<uint32_t, uint32_t> UnitAnalysis::registers_of_callee(uint32_t index, const State& state) const {
  const auto& op = bytecode::decode<ops::Call>(&unit_.instructions[index]);
  uint32_t window = op.base.index + 1u;
  if (intrinsic(index, state) != Intrinsic::kFunction) return {window, window};
  return {window + op.count.value, std::min<uint32_t>(window + function(index)->register_count, unit_.register_count)};
}

void UnitAnalysis::pass_function(uint32_t index, State& state) const {
  const auto& op = bytecode::decode<ops::Call>(&unit_.instructions[index]);
  Type result = returned_type(index, state);
  auto [first, end] = registers_of_callee(index, state);
  for (uint32_t above = op.base.index; above < unit_.register_count; ++above) state.types[above] = Type::kAny;
  for (uint32_t reg = first; reg < end; ++reg) state.may_lack_number[reg] = false;
  state.set(op.dst.index, result);
}

void UnitAnalysis::pass(uint32_t index, State& state) const {
  const bytecode::Instruction* at = &unit_.instructions[index];
  Opcode opcode = opcode_of(*at);
  if (!is_in_line(index, state)) {
    uint32_t destination = UINT32_MAX;
    for (const Operand& operand : bytecode::operand_layout(opcode)) {
      uint32_t reg = operand.bits(*at);
      if (operand.is_destination) destination = reg;
      // Operands that are temporaries may be replaced.
      if (operand.kind == OperandKind::kReg && reg != bytecode::kNoRegister && reg >= loaded_.local_count) {
        state.set(reg, Type::kAny);
      }
      if (operand.kind != OperandKind::kBase || opcode == Opcode::kRangeSetup) continue;
      for (uint32_t above = reg; above < unit_.register_count; ++above) state.set(above, Type::kAny);
    }
    if (destination == UINT32_MAX) return;
    bool is_read = is_live_after(index, destination) && falls_through(unit_, index) && jump_target(unit_, index) < 0 &&
                   opcode != Opcode::kUnbind;  // which leaves nothing
    state.set(destination, is_read ? guess(index) : Type::kAny);
    return;
  }
  const auto& binary = bytecode::decode<ops::Add>(at);
  if (Type result = result_of_words(index, state); result != Type::kNone) return state.set(binary.dst.index, result);
  if (Type result = result_of_numbers(at, state.types); result != Type::kNone) return state.set(binary.dst.index, result);
  switch (opcode) {
    case Opcode::kMove: {
      const auto& op = bytecode::decode<ops::Move>(at);
      state.set(op.dst.index, state.types[op.src.index]);
      return;
    }
    case Opcode::kLoadConst: {
      const auto& op = bytecode::decode<ops::LoadConst>(at);
      state.set(op.dst.index, value_type_of(loaded_.constants[op.constant.index]));
      return;
    }
    case Opcode::kLoadInt:
      state.set(bytecode::decode<ops::LoadInt>(at).dst.index, Type::kInt);
      return;
    case Opcode::kAdd:  // with a bool
      state.set(binary.dst.index, Type::kInt);
      return;
    case Opcode::kCall: {
      const auto& op = bytecode::decode<ops::Call>(at);
      if (intrinsic(index, state) == Intrinsic::kFunction) return pass_function(index, state);
      bool is_length = intrinsic(index, state) == Intrinsic::kLength;
      state.set(op.dst.index, is_length ? Type::kInt : state.types[op.base.index + 1u]);
      return;
    }
    case Opcode::kLess:
    case Opcode::kLessEqual:
    case Opcode::kGreater:
    case Opcode::kGreaterEqual:
    case Opcode::kEqual:
    case Opcode::kNotEqual:
    case Opcode::kIs:
    case Opcode::kIsNot:
    case Opcode::kNot:
      state.set(binary.dst.index, Type::kBool);
      return;
    case Opcode::kLoadGlobal: {
      const auto& op = bytecode::decode<ops::LoadGlobal>(at);
      state.set(op.dst.index, guess(index));
      // Then it is not loaded.
      if (is_global_known_[index]) state.may_lack_number[op.dst.index] = false;
      return;
    }
    case Opcode::kLoadCell:
    case Opcode::kLoadFree:
    case Opcode::kLoadAttribute:
    case Opcode::kLoadItem:
    case Opcode::kLoadItemImmediate: {
      for (const Operand& operand : bytecode::operand_layout(opcode)) {
        if (operand.is_destination) state.set(operand.bits(*at), guess(index));
      }
      if (opcode != Opcode::kLoadItem && opcode != Opcode::kLoadItemImmediate) return;
      // It has been tested. The destination may be the same register.
      const auto& op = bytecode::decode<ops::LoadItem>(at);
      if (op.object.index != op.dst.index && state.types[op.object.index] == Type::kAny) {
        state.types[op.object.index] = object_type(index, state);
      }
      return;
    }
    case Opcode::kStoreItem: {
      const auto& op = bytecode::decode<ops::StoreItem>(at);
      state.types[op.object.index] = Type::kList;
      return;
    }
    default:
      return;
  }
}

// False: registers were taken to have types that the loop itself does not give them; all begins again without that.
bool UnitAnalysis::arrive(uint32_t target, const State& state, uint32_t from) {
  std::vector<Type>& assumed = assumed_[target].types;
  bool is_from_inside = from >= assumed_[target].first && from <= assumed_[target].last;
  bool holds = true;
  if (is_from_inside && !assumed.empty()) {
    for (uint32_t reg = 0; reg < unit_.register_count; ++reg) {
      bool differs = assumed[reg] != Type::kNone && assumed[reg] != state.types[reg] && liveness_.is_live(target, reg);
      // What may be anything is tested where it arrives, and an int for being a word.
      if (!differs || state.types[reg] == Type::kAny) continue;
      if (assumed[reg] == Type::kWord && state.types[reg] == Type::kInt && !has_failed(target)) continue;
      bool becomes_word = assumed[reg] == Type::kInt && state.types[reg] == Type::kWord;
      assumed[reg] = becomes_word ? Type::kWord : Type::kNone;
      holds = false;
    }
  }
  std::optional<State>& block = blocks_[target];
  if (!block.has_value()) {
    block = state;
    has_changed_ = true;
    for (uint32_t reg = 0; reg < unit_.register_count; ++reg) {
      if (!assumed.empty() && assumed[reg] != Type::kNone) block->types[reg] = assumed[reg];
    }
    return holds;
  }
  for (uint32_t reg = 0; reg < unit_.register_count; ++reg) {
    bool is_assumed = !assumed.empty() && assumed[reg] != Type::kNone;
    Type arrived = is_assumed ? assumed[reg] : join(block->types[reg], state.types[reg]);
    bool mixes_ints = arrived == Type::kWord && (block->types[reg] != arrived || state.types[reg] != arrived);
    if (mixes_ints && !is_assumed && has_failed(target)) arrived = Type::kAny;
    bool may_lack_number = block->may_lack_number[reg] != 0 || state.may_lack_number[reg] != 0;
    has_changed_ |= arrived != block->types[reg] || may_lack_number != (block->may_lack_number[reg] != 0);
    block->types[reg] = arrived;
    block->may_lack_number[reg] = may_lack_number;
  }
  return holds;
}

bool UnitAnalysis::goes_on(uint32_t index, const State& state) const {
  Opcode opcode = opcode_of(unit_.instructions[index]);
  if (opcode == Opcode::kRangeSetup || (opcode == Opcode::kForNext && is_in_line(index, state))) return false;
  return falls_through(unit_, index);
}

void UnitAnalysis::jump(uint32_t index, State& state) const {
  const bytecode::Instruction* at = &unit_.instructions[index];
  switch (opcode_of(*at)) {
    case Opcode::kForRangeNext:
      return state.set(bytecode::decode<ops::ForRangeNext>(at).dst.index, Type::kInt);
    case Opcode::kForNext:
      return state.set(bytecode::decode<ops::ForNext>(at).dst.index, guess(index));
    case Opcode::kRangeSetup: {
      pass(index, state);
      uint32_t base = bytecode::decode<ops::RangeSetup>(at).base.index;
      for (uint32_t reg = base; reg < base + 3; ++reg) state.set(reg, Type::kInt);
      return;
    }
    default:
      return;
  }
}

bool UnitAnalysis::flow(uint32_t index, const State& state) {
  int64_t target = jump_target(unit_, index);
  // Branches of barriers leave the second tier where they jump.
  bool is_followed = opcode_of(unit_.instructions[index]) == Opcode::kRangeSetup || is_in_line(index, state);
  if (target < 0 || !is_followed) return true;
  State jumped = state;
  jump(index, jumped);
  return arrive(static_cast<uint32_t>(target), jumped, index);
}

void UnitAnalysis::assume_types() {
  assumed_.resize(unit_.instructions.size());
  for (const Loop& loop : loops_) {
    bool is_running = running_at_ >= loop.header && running_at_ <= loop.end;
    if (is_distrusted(loop.header)) continue;
    Opcode last = opcode_of(unit_.instructions[loop.end]);
    bool begins_at_end = (last == Opcode::kForRangeNext || last == Opcode::kForNext) && starts_block_[loop.end];
    std::vector<bool> is_unbound(unit_.register_count);  // in each turn, as names of comprehensions are
    for (uint32_t index = loop.header; index < loop.end; ++index) {
      const bytecode::Instruction* at = &unit_.instructions[index];
      if (opcode_of(*at) == Opcode::kUnbind) is_unbound[bytecode::decode<ops::Unbind>(at).dst.index] = true;
    }
    for (uint32_t index : {loop.header, begins_at_end ? loop.end : loop.header}) {
      Assumed& assumed = assumed_[index];
      assumed = {std::vector<Type>(unit_.register_count, Type::kNone), loop.header, loop.end};
      for (uint32_t reg = 0; reg < unit_.register_count; ++reg) {
        bool is_known = (is_running || reg < loaded_.local_count) && !is_unbound[reg];
        if (is_known && liveness_.is_live(index, reg) && seen_types_[reg] != Type::kAny)
          assumed.types[reg] = seen_types_[reg];
      }
    }
  }
}

SlicedWork UnitAnalysis::find_types(Budget& budget) {
  assume_types();
  bool is_first = true;  // nothing is known of any block
  for (int pass_number = 0; pass_number < kMaxPasses; ++pass_number) {
    has_changed_ = false;
    bool holds = true;
    for (SlicedWork part = find_types_once(budget, is_first, &holds); part.go_on();) co_await SlicedWork::Pause();
    is_first = !holds;
    if (!holds) {
      std::fill(blocks_.begin(), blocks_.end(), std::nullopt);
      continue;
    }
    has_found_types_ = !has_changed_;
    if (has_found_types_) co_return;
  }
}

SlicedWork UnitAnalysis::find_types_once(Budget& budget, bool is_first, bool* holds) {
  State begin{std::vector<Type>(unit_.register_count, Type::kAny), State::Flags(unit_.register_count, true)};
  for (uint32_t reg = 0; reg < unit_.parameter_count(); ++reg) {
    if (!is_distrusted(0)) begin.types[reg] = seen_types_[reg];
    begin.may_lack_number[reg] = State::lacks_number(begin.types[reg]);
  }
  *holds = arrive(0, begin, kOutside);
  // Headers that only their own code leads to are entered from the first tier alone.
  for (const Loop& loop : loops_) {
    bool is_running = running_at_ >= loop.header && running_at_ <= loop.end;
    if (blocks_[loop.header].has_value() || !is_running || is_first) continue;
    State entered{std::vector<Type>(unit_.register_count, Type::kAny), State::Flags(unit_.register_count, true)};
    *holds = arrive(loop.header, entered, kOutside) && *holds;
  }
  Walk walk;
  for (uint32_t index = 0; index < unit_.instructions.size(); ++index) {
    budget.spend(cost_of_visit());
    if (budget.is_spent()) co_await SlicedWork::Pause();
    if (starts_block_[index] && walk.is_reached) *holds = arrive(index, walk.state, index - 1) && *holds;
    if (!come_to(index, walk)) continue;
    *holds = flow(index, walk.state) && *holds;
    go_past(index, walk);
  }
}

bool UnitAnalysis::has_number_work(uint32_t index, const State& state) const {
  Opcode opcode = opcode_of(unit_.instructions[index]);
  if (!is_in_line(index, state)) return false;
  bool is_arithmetic = opcode >= Opcode::kAdd && opcode <= Opcode::kInvert;
  bool is_comparison = opcode >= Opcode::kJumpIfLess && opcode <= Opcode::kJumpIfNotOfNotEqualImmediate;
  return is_arithmetic || is_comparison || opcode == Opcode::kForRangeNext;
}

void UnitAnalysis::find_sites(const std::vector<bool>& is_used) {
  for (uint32_t index = 0; index < unit_.instructions.size(); ++index) {
    if (quiet_loop_[index] == kNoLoop || !is_used[index]) continue;
    // Stores have their site in the same place.
    uint32_t site = bytecode::decode<ops::LoadAttribute>(&unit_.instructions[index]).site;
    bool is_store = opcode_of(unit_.instructions[index]) == Opcode::kStoreAttribute;
    loops_[quiet_loop_[index]].sites.push_back({site, index, sites_[site].like, is_store});
  }
  for (Loop& loop : loops_) {
    if (loop.sites.size() > kMostSites) loop.sites.clear();
    std::stable_sort(loop.sites.begin(), loop.sites.end(),
                     [](const UsedSite& a, const UsedSite& b) { return a.like < b.like; });
  }
}

void UnitAnalysis::find_room(const std::vector<bool>& is_used) {
  for (uint32_t index = 0; index < unit_.instructions.size(); ++index) {
    if (quiet_loop_[index] == kNoLoop || !is_used[index]) continue;
    uint32_t window = bytecode::decode<ops::Call>(&unit_.instructions[index]).base.index + 1u;
    uint32_t& room = loops_[quiet_loop_[index]].room;
    room = std::max(room, window + function(index)->register_count);
  }
}

SlicedWork UnitAnalysis::find_quiet_loops(Budget& budget) {
  size_t count = unit_.instructions.size();
  std::vector<bool> is_barrier(count), is_work(count), is_site_used(count), is_function_called(count);
  Walk walk;
  for (uint32_t index = 0; index < count; ++index) {
    budget.spend(cost_of_visit());
    if (budget.is_spent()) co_await SlicedWork::Pause();
    if (!come_to(index, walk)) continue;
    const State& state = walk.state;
    is_barrier[index] = !is_in_line(index, state);
    is_site_used[index] = uses_site(opcode_of(unit_.instructions[index]));
    is_function_called[index] =
        opcode_of(unit_.instructions[index]) == Opcode::kCall && intrinsic(index, state) == Intrinsic::kFunction;
    is_work[index] = has_number_work(index, state);
    go_past(index, walk);
  }
  quiet_loop_.assign(count, kNoLoop);
  is_entry_.assign(count, false);
  for (uint32_t number = 0; number < loops_.size(); ++number) {
    Loop& loop = loops_[number];
    for (uint32_t index = loop.header; index <= loop.end; ++index) {
      if (is_barrier[index]) loop.is_quiet = false;
      if (is_work[index]) loop.has_number_work = true;
    }
    for (uint32_t index = loop.header; index <= loop.end; ++index) {
      uint32_t& outermost = quiet_loop_[index];
      if (!loop.is_quiet || outermost == kNoLoop) outermost = loop.is_quiet ? number : kNoLoop;
    }
    budget.spend(loop.end - loop.header);
    if (budget.is_spent()) co_await SlicedWork::Pause();
    is_entry_[loop.header] = loop.has_number_work && blocks_[loop.header].has_value();
    is_worthwhile_ |= is_entry_[loop.header];
  }
  find_sites(is_site_used);
  find_room(is_function_called);
  for (SlicedWork part = find_globals(budget); part.go_on();) co_await SlicedWork::Pause();
  for (SlicedWork part = find_uses(budget); part.go_on();) co_await SlicedWork::Pause();
  constexpr int kWorkOfFunction = 2;
  if (std::count(is_work.begin(), is_work.end(), true) >= kWorkOfFunction) is_entry_[0] = is_worthwhile_ = true;
}

}  // namespace sandboa::jit
