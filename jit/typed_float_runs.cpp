// Runs of float arithmetic in quiet loops whose results are tested together: for being inline, which each of them must be.
//
// Two results are a vector, all vectors of a run are combined, and one jump leaves. It leaves to the begin of the run, so
// nothing in the run may do anything else that can be seen, and homes that it writes and that are read from its begin on
// keep a copy. Zeros are inline, but fail the test: then each result is looked at, if none has been overwritten since.
#include <algorithm>

#include "ir/bytecode/operand_layout.h"
#include "jit/typed_compiler.h"
#include "support/check.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

namespace {

bool is_float_arithmetic(Opcode opcode) {
  switch (opcode) {
    case Opcode::kAdd:
    case Opcode::kSubtract:
    case Opcode::kMultiply:
    case Opcode::kTrueDivide:
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate:
    case Opcode::kMultiplyImmediate:
      return true;
    default:
      return false;
  }
}

bool may_lie_in_run(Opcode opcode) {
  return is_float_arithmetic(opcode) || opcode == Opcode::kLoadConst || opcode == Opcode::kMove;
}

}  // namespace

void TypedCompiler::reserve_for_float_runs() {
  constexpr size_t kVectors = 2;
  if (!Masm::can_join_floats() || unused_floats_.size() < kVectors) return;
  for (FloatReg& vector : float_vectors_) {
    vector = unused_floats_.back();
    unused_floats_.pop_back();
  }
  has_float_vectors_ = true;
}

// Where the run of the block has failed before, most likely because of zeros, each result is tested again.
void TypedCompiler::find_failed_floats(uint32_t index) {
  has_failed_floats_ = false;
  do {
    bool is_failure = analysis_.has_failed(index) && may_lie_in_run(bytecode::opcode_of(*first_.at(index)));
    has_failed_floats_ |= is_failure;
    ++index;
  } while (index < analysis_.unit().instructions.size() && !analysis_.starts_block(index));
}

// Whether the running instruction lies in the run, or one begins there.
bool TypedCompiler::may_join_floats() {
  const bytecode::Instruction* at = first_.at(index_);
  Opcode opcode = bytecode::opcode_of(*at);
  if (!has_float_vectors_ || !has_slice_ || has_failed_floats_ || makes_objects_.is_open || !may_lie_in_run(opcode))
    return false;
  uint32_t dst = bytecode::kNoRegister;
  bool has_exact_ints = opcode == Opcode::kTrueDivide;
  for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
    if (operand.kind != bytecode::OperandKind::kReg) continue;
    uint32_t reg = operand.bits(*at);
    if (operand.is_destination) {
      dst = reg;
      continue;
    }
    // A home that it would be brought to may have something else at the begin.
    if (!held_[reg].in_home && has_home(reg, state_.types[reg])) return false;
    has_exact_ints &= state_.types[reg] == Type::kInt;
  }
  UnitAnalysis::State after = state_;
  analysis_.pass(index_, after);
  if (after.types[dst] != Type::kFloat || state_.may_lack_number[dst] || has_exact_ints) return false;
  if (!analysis_.is_live_after(index_, dst)) return true;
  if (!has_home(dst, Type::kFloat)) return false;
  FloatReg home = homes_.float_home(dst);
  bool needs_copy = float_run_.is_open ? must_keep(home, float_run_.state, float_run_.held, float_run_.begin)
                                       : must_keep(home, state_, held_, index_);
  return !needs_copy || is_kept(home) || register_to_keep().has_value();
}

// Whether what the home has where a run begins may be read from there on.
bool TypedCompiler::must_keep(FloatReg home, const UnitAnalysis::State& state, const std::vector<Held>& held,
                              uint32_t begin) const {
  for (uint32_t reg = 0; reg < held.size(); ++reg) {
    if (!held[reg].in_home || state.types[reg] != Type::kFloat || homes_.float_home(reg) != home) continue;
    if (analysis_.is_live(begin, reg)) return true;
  }
  return false;
}

bool TypedCompiler::is_kept(FloatReg home) const {
  const auto& kept = float_run_.kept;
  return std::any_of(kept.begin(), kept.end(), [home](const FloatRun::Kept& known) { return known.home == home; });
}

std::optional<FloatReg> TypedCompiler::register_to_keep() const {
  for (FloatReg reg : unused_floats_) {
    auto has = [reg](const FloatSlot& known) { return known.copy == reg; };
    auto keeps = [reg](const FloatRun::Kept& known) { return known.copy == reg; };
    bool is_used = std::any_of(float_slots_.begin(), float_slots_.end(), has) ||
                   std::any_of(float_run_.kept.begin(), float_run_.kept.end(), keeps);
    if (!is_used) return reg;
  }
  return std::nullopt;
}

void TypedCompiler::begin_float_run() {
  if (!may_join_floats()) return end_float_run();
  if (float_run_.is_open) return;
  float_run_ = {};
  float_run_.is_open = true;
  float_run_.begin = index_;
  float_run_.state = state_;
  float_run_.held = held_;
}

// Comes before a home is written.
void TypedCompiler::write_in_float_run(FloatReg home) {
  if (!float_run_.is_open) return;
  float_run_.has_lost |= std::count(float_run_.results.begin(), float_run_.results.end(), home) != 0;
  if (is_kept(home) || !must_keep(home, float_run_.state, float_run_.held, float_run_.begin)) return;
  std::optional<FloatReg> copy = register_to_keep();
  CHECK(copy.has_value());
  m_.move_float(*copy, home);
  float_run_.kept.push_back({home, *copy});
}

// The same where the register, which is about to be defined, has one.
void TypedCompiler::write_in_float_run(bytecode::Reg dst) {
  bool goes_home = analysis_.is_live_after(index_, dst.index) && has_home(dst.index, Type::kFloat);
  if (goes_home) write_in_float_run(homes_.float_home(dst.index));
}

void TypedCompiler::compute_in_float_run(std::optional<Arith> kind, bytecode::Reg dst, FloatReg lhs, FloatReg rhs) {
  bool goes_home = analysis_.is_live_after(index_, dst.index);
  FloatReg home = goes_home ? homes_.float_home(dst.index) : FloatReg::kFloat0;
  bool is_commutative = kind == Arith::kAdd || kind == Arith::kMultiply;
  if (home == rhs && home != lhs && is_commutative) std::swap(lhs, rhs);
  FloatReg result = home == rhs && home != lhs ? FloatReg::kFloat0 : home;
  // kFloat0 is no result of before that is still looked at.
  if (goes_home) write_in_float_run(home);
  compute(kind, result, lhs, rhs);
  if (result != home) m_.move_float(home, result);
  join_float(home);
  advance();
  define_float(dst, home);
}

void TypedCompiler::join_float(FloatReg result) {
  auto& [sum, next] = float_vectors_;
  float_run_.has_lost |= result == FloatReg::kFloat0;
  float_run_.results.push_back(result);
  if (float_run_.results.size() % 2 != 0) return m_.copy_to_both_floats(next, result);
  m_.copy_to_upper_float(next, result);
  add_to_joined();
}

// The vectors change their places, so that the first one need not be moved.
void TypedCompiler::add_to_joined() {
  auto& [sum, next] = float_vectors_;
  m_.add_to_both(next, SANDBOA_TABLE(float_test_biases));
  if (!float_run_.has_sum) {
    std::swap(sum, next);
  } else {
    m_.or_both(sum, next);
  }
  float_run_.has_sum = true;
}

void TypedCompiler::end_float_run() {
  if (!float_run_.is_open) return;
  if (float_run_.results.size() % 2 != 0) add_to_joined();
  FloatRun run = std::exchange(float_run_, {});
  if (run.results.empty()) return;
  Label back = m_.new_label();
  Label begin = m_.new_label();
  m_.jump_if_any_of_both(float_vectors_[0], SANDBOA_TABLE(float_test_masks), begin);
  m_.bind(back);
  auto leave = [this, back, results = std::move(run.results), kept = std::move(run.kept), lost = run.has_lost] {
    Label otherwise = m_.new_label();
    for (FloatReg result : results) {
      if (!lost) require_inline(result, otherwise);
    }
    if (!lost) m_.jump(back);
    m_.bind(otherwise);
    for (const FloatRun::Kept& known : kept) m_.move_float(known.home, known.copy);
    emit_exit(index_);
  };
  deferred_.push_back({begin, std::move(run.state), std::move(run.held), {}, has_slice_, run.begin, leave, types_there_});
}

}  // namespace sandboa::jit
