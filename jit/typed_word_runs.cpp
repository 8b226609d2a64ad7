// Runs of instructions on words, most of whose results are overwritten before anyone can look.
//
// The interpreter makes an object of each that does not lie inline. Such objects are counted and have their place in the
// heap, but nobody writes them: neighbours become one dead object. What leaves early leaves to the begin of the run, which
// the first tier begins anew; so until nothing can leave any more the run changes nothing in memory.
#include <algorithm>
#include <utility>

#include "jit/typed_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

namespace {

constexpr uint32_t kMostSteps = 64;
// More room than this is not at hand often enough.
constexpr int32_t kMostBytes = 512;
constexpr int kSumsOfProduct = 2;  // words that a product of two words takes without a carry
constexpr int kSumsOfShift = 1;    // likewise, a word shifted to the left

}  // namespace

struct TypedCompiler::WordStep {
  Opcode opcode = Opcode::kNop;
  uint32_t dst = kNoRegister;  // what it writes, if anything
  Type result = Type::kNone;
  uint32_t reads[2] = {kNoRegister, kNoRegister};
  bool is_object = false;  // or may be
  bool may_exit = false;
  bool is_known = false;       // see WordRun
  bool lacked_number = false;  // before it
  bool is_load() const {
    return opcode == Opcode::kLoadConst || opcode == Opcode::kLoadGlobal || opcode == Opcode::kLoadInt;
  }
  int reads_of(uint32_t reg) const { return (reads[0] == reg ? 1 : 0) + (reads[1] == reg ? 1 : 0); }
};

// What is known of registers since the run began.
struct TypedCompiler::WordFacts {
  std::vector<bool> not_negative;
  std::vector<int> sums;  // what may be added without a carry out of 128 bits
  std::vector<uint32_t> globals;
};

// False: a run ends before the instruction.
bool TypedCompiler::follow_load(const bytecode::Instruction* at, uint32_t index, WordFacts& facts, WordStep& step) const {
  switch (step.opcode) {
    case Opcode::kLoadConst: {
      const auto& op = bytecode::decode<ops::LoadConst>(at);
      runtime::Value value = analysis_.constant(op.constant.index);
      step.dst = op.dst.index;
      return value_type_of(value) == Type::kWord || (value.is_small_int() && value.small_int() >= 0);
    }
    case Opcode::kLoadInt:
      step.dst = bytecode::decode<ops::LoadInt>(at).dst.index;
      return bytecode::decode<ops::LoadInt>(at).value >= 0;
    case Opcode::kLoadGlobal: {
      const auto& op = bytecode::decode<ops::LoadGlobal>(at);
      step.dst = op.dst.index;
      step.is_known = std::find(facts.globals.begin(), facts.globals.end(), op.name.index) != facts.globals.end();
      step.may_exit = !step.is_known;
      facts.globals.push_back(op.name.index);
      return analysis_.guess(index) == Type::kWord;
    }
    default:
      return false;
  }
}

bool TypedCompiler::follow_arithmetic(const bytecode::Instruction* at, const UnitAnalysis::State& state, WordFacts& facts,
                                      WordStep& step) const {
  size_t count = 0;
  int sums = 0;
  bool has_wide = false;
  for (const bytecode::Operand& operand : bytecode::operand_layout(step.opcode)) {
    if (operand.kind != bytecode::OperandKind::kReg) continue;
    uint32_t reg = operand.bits(*at);
    if (operand.is_destination) {
      step.dst = reg;
      continue;
    }
    step.reads[count++] = reg;
    step.may_exit |= state.types[reg] == Type::kInt && !facts.not_negative[reg];
    if (state.types[reg] != Type::kWide) continue;
    sums = has_wide ? 0 : facts.sums[reg];
    has_wide = true;
  }
  switch (step.opcode) {
    case Opcode::kSubtract:
    case Opcode::kSubtractImmediate:
    case Opcode::kFloorDivide:
    case Opcode::kModulo:
    case Opcode::kLeftShift:
    case Opcode::kRightShift:
      step.may_exit = true;
      sums = 0;
      break;
    case Opcode::kAdd:
    case Opcode::kAddImmediate:
      if (!has_wide) sums = kSumsOfProduct + 1;
      step.may_exit |= sums == 0;
      sums = std::max(sums - 1, 0);
      break;
    case Opcode::kMultiply:
    case Opcode::kMultiplyImmediate:
      sums = kSumsOfProduct;
      break;
    case Opcode::kLeftShiftImmediate:
      sums = kSumsOfShift;
      break;
    default:
      sums = 0;
  }
  facts.sums[step.dst] = sums;
  return true;
}

std::vector<TypedCompiler::WordStep> TypedCompiler::follow_words() const {
  std::vector<WordStep> steps;
  UnitAnalysis::State state = state_;
  WordFacts facts;
  facts.not_negative.resize(held_.size());
  facts.sums.resize(held_.size());
  auto end = std::min(static_cast<uint32_t>(analysis_.unit().instructions.size()), index_ + kMostSteps);
  for (uint32_t index = index_; index < end && (index == index_ || !analysis_.starts_block(index)); ++index) {
    const bytecode::Instruction* at = first_.at(index);
    WordStep step;
    step.opcode = bytecode::opcode_of(*at);
    bool is_arithmetic = analysis_.result_of_words(index, state) != Type::kNone;
    bool follows = is_arithmetic ? follow_arithmetic(at, state, facts, step) : follow_load(at, index, facts, step);
    if (!follows) break;
    step.lacked_number = state.may_lack_number[step.dst];
    analysis_.pass(index, state);
    step.result = state.types[step.dst];
    step.is_object = is_arithmetic && step.result != Type::kInt;
    facts.not_negative[step.dst] = step.result == Type::kInt;
    steps.push_back(step);
  }
  return steps;
}

// All that reads it must find it in a register of the machine.
bool TypedCompiler::may_be_unseen(const std::vector<WordStep>& steps, uint32_t number, uint32_t overwritten_by) const {
  const WordStep& step = steps[number];
  if (step.opcode == Opcode::kLoadConst) return true;
  if (step.result == Type::kInt) return has_home(step.dst, Type::kInt) && !step.lacked_number;
  if (step.is_object && step.result == Type::kWord && has_home(step.dst, Type::kWord)) return true;
  // Only what follows at once is passed.
  for (uint32_t reader = number + 1; reader <= overwritten_by; ++reader) {
    int reads = steps[reader].reads_of(step.dst);
    if (reads == 0) continue;
    bool is_next = reader == number + 1;
    if (step.result == Type::kWide) {
      is_next = std::all_of(steps.begin() + number + 1, steps.begin() + reader,
                            [](const WordStep& each) { return each.is_load(); });
    } else if (step.is_object) {
      return false;
    }
    auto reads_it = [&](const WordStep& each) { return each.reads_of(step.dst) != 0; };
    return is_next && reads == 1 && std::none_of(steps.begin() + reader + 1, steps.begin() + overwritten_by + 1, reads_it);
  }
  return true;
}

uint32_t TypedCompiler::find_unseen(const std::vector<WordStep>& steps, uint32_t end, WordRun& run) const {
  run.is_unseen.assign(end, false);
  uint32_t exits_end = 0;
  for (uint32_t number = 0; number < end; ++number) {
    if (steps[number].may_exit) exits_end = number + 1;
    for (uint32_t later = number + 1; later < end && !run.is_unseen[number]; ++later) {
      if (steps[later].dst != steps[number].dst) continue;
      run.is_unseen[number] = may_be_unseen(steps, number, later);
      break;
    }
  }
  run.exits_end = exits_end;
  for (uint32_t number = 0; number + 1 < exits_end; ++number) {
    if (!run.is_unseen[number]) return exits_end - 1;
  }
  bool has_object = false;
  for (uint32_t number = 0; number < end; ++number) {
    if (!steps[number].is_object) continue;
    if (run.is_unseen[number] && has_object) return number;
    has_object |= !run.is_unseen[number];
  }
  return end;
}

// What leaves to the begin of the run has the ints that are in homes only.
bool TypedCompiler::keeps_dirty_homes(const std::vector<WordStep>& steps, uint32_t end) const {
  for (uint32_t number = 0; number < end; ++number) {
    const WordStep& step = steps[number];
    if (!has_home(step.dst, step.result)) continue;
    for (uint32_t reg = 0; reg < held_.size(); ++reg) {
      bool is_there = held_[reg].in_home && held_[reg].is_dirty && state_.types[reg] == Type::kInt;
      if (is_there && analysis_.is_live(index_, reg) && homes_.int_home(reg) == homes_.int_home(step.dst)) return false;
    }
  }
  return true;
}

void TypedCompiler::begin_word_run() {
  if (index_ < run_.end) return;
  if (run_.end != 0) {
    if (makes_objects_.has_bare && passed_.word_in == Reg::kScratch2) passed_.word = kNoRegister;
    note_objects();
    run_ = {};
  }
  if (!has_slice_ || analysis_.result_of_words(index_, state_) == Type::kNone) return;
  std::vector<WordStep> steps = follow_words();
  WordRun run;
  auto end = static_cast<uint32_t>(steps.size());
  for (uint32_t next = 0; end != 0 && (next = find_unseen(steps, end, run)) != end;) end = next;
  bool is_worth_it = false;
  for (uint32_t number = 0; number < end; ++number) {
    is_worth_it |= steps[number].is_object && run.is_unseen[number];
    run.is_known.push_back(steps[number].is_known);
    if (!steps[number].is_object) continue;
    run.bytes += steps[number].result == Type::kWide ? layout::kTwoLimbBytes : layout::kOneLimbBytes;
  }
  if (!is_worth_it || run.bytes > kMostBytes || !keeps_dirty_homes(steps, end)) return;
  note_objects();
  run.begin = index_;
  run.end = index_ + end;
  run.exits_end += index_;
  run.state = state_;
  run.held = held_;
  Label otherwise = leave_here();
  run_ = std::move(run);
  m_.load(Reg::kScratch1, layout::heap(layout::Heap::kCursor));
  m_.address(Reg::kScratch0, {Reg::kScratch1, run_.bytes});
  m_.jump_if(Condition::kAbove, Reg::kScratch0, layout::heap(layout::Heap::kLimit), otherwise);
  m_.begin_count();
  makes_objects_ = {.is_open = true};
}

Masm::Label TypedCompiler::exit_of_run() {
  Label begin = m_.new_label();
  deferred_.push_back({begin,
                       run_.state,
                       run_.held,
                       {},
                       has_slice_,
                       index_,
                       [this, resume_at = run_.begin] { emit_exit(resume_at); },
                       nullptr});
  return begin;
}

void TypedCompiler::count_word() {
  constexpr int kInlineBits = 62;
  constexpr int kBitsOfSize = 5;
  static_assert(layout::kOneLimbBytes == 1 << kBitsOfSize);
  ++makes_objects_.count;
  makes_objects_.has_bare = true;
  m_.move(Reg::kScratch2, Reg::kResult);
  m_.shift_right(Reg::kScratch2, kInlineBits);
  m_.uncount_if_zero(Reg::kScratch2);  // -1 then, else 0
  m_.shift_left(Reg::kScratch2, kBitsOfSize);
  m_.add(Reg::kScratch1, Reg::kScratch2);
  m_.add(Reg::kScratch1, layout::kOneLimbBytes);
}

void TypedCompiler::count_wide() {
  Label done = m_.new_label();
  m_.jump_if(Condition::kEqual, Reg::kArgument2, 0, defer([this, done] {
               count_word();
               m_.jump(done);
             }));
  ++makes_objects_.count;
  makes_objects_.has_bare = true;
  m_.add(Reg::kScratch1, layout::kTwoLimbBytes);
  m_.bind(done);
}

void TypedCompiler::fill_bare() {
  if (!std::exchange(makes_objects_.has_bare, false)) return;
  constexpr int kShiftOfUnits = 32 - 4;  // of bytes to sixteens in the upper half
  m_.load(Reg::kScratch0, layout::heap(layout::Heap::kCursor));
  m_.move(Reg::kScratch2, Reg::kScratch1);
  m_.subtract(Reg::kScratch2, Reg::kScratch0);
  m_.shift_left(Reg::kScratch2, kShiftOfUnits);
  m_.bit_or(Reg::kScratch2, static_cast<int32_t>(runtime::Kind::kInt));
  m_.store({Reg::kScratch0, layout::kObjectKind}, Reg::kScratch2);
  m_.load(Reg::kScratch2, SANDBOA_TABLE(int_type));
  m_.store({Reg::kScratch0, layout::kObjectType}, Reg::kScratch2);
}

}  // namespace sandboa::jit
