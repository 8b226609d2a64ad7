// Some opcodes trust the compiler about what a register holds: a cell, a list under construction, the state of a range. One
// forward walk proves it. All jumps but back edges go forward, so the state at a join is complete when the walk gets there;
// a loop starts with what holds before it, less everything its body writes, and each back edge must agree with that. An
// exception handler starts with what holds where its range is entered, less everything written in the range.
//
// The same walk proves that no instruction reads a register that may hold nothing, but for those that ask whether it does.
#include "ir/bytecode/verifier_types.h"

#include <algorithm>
#include <vector>

#include "ir/bytecode/operand_layout.h"

namespace sandboa::bytecode {
namespace {

Held join(Held a, Held b) {
  if (a == b) return a;
  if (a == Held::kUnknown || b == Held::kUnknown) return Held::kUnknown;
  auto either = [&](Held x, Held y, Held sum) { return (a == x || a == y || a == sum) && (b == x || b == y || b == sum); };
  if (either(Held::kRange, Held::kIterator, Held::kRangeOrIterator)) return Held::kRangeOrIterator;
  if (either(Held::kDict, Held::kNone, Held::kDictOrNone)) return Held::kDictOrNone;
  if (either(Held::kCell, Held::kNone, Held::kCellOrNone)) return Held::kCellOrNone;
  if (either(Held::kList, Held::kTuple, Held::kListOrTuple)) return Held::kListOrTuple;
  return Held::kAnything;
}

using State = std::vector<Held>;

// A run of registers that an instruction overwrites, and what with: kAnything, or kUnknown where nothing may be left there.
struct Run {
  uint32_t first;
  uint32_t count;
  Held what = Held::kAnything;
};

// A finally block that several paths come to begins with a register that says by which: what only one of them has left in
// other registers is read behind a test of that. So it is known of some registers that they hold something if another one
// has certain values, and of some what int they hold.
struct Facts {
  struct Constant {
    uint32_t reg;
    int32_t value;
  };
  struct Condition {
    uint32_t reg;       // holds something ...
    uint32_t selector;  // ... if this one is equal to
    uint64_t values;    // one of these numbers: bit by bit
  };
  static constexpr int32_t kValues = 64;
  static constexpr size_t kMostConstants = 8;  // the newest
  static constexpr size_t kMostConditions = 1024;

  std::vector<Constant> constants;
  std::vector<Condition> conditions;

  bool empty() const { return constants.empty() && conditions.empty(); }
  template <class Test>
  void forget_if(Test is_written) {
    std::erase_if(constants, [&](const Constant& fact) { return is_written(fact.reg); });
    std::erase_if(conditions, [&](const Condition& fact) { return is_written(fact.reg) || is_written(fact.selector); });
  }
  void forget(Run run) {
    if (empty()) return;
    forget_if([&](uint32_t reg) { return reg >= run.first && reg - run.first < run.count; });
  }
  void note_constant(uint32_t reg, int32_t value) {
    if (value < 0 || value >= kValues) return;
    if (constants.size() == kMostConstants) constants.erase(constants.begin());
    constants.push_back({reg, value});
  }
  // The values of the selector with which the register holds something, if it may hold nothing.
  uint64_t values_for(uint32_t reg, uint32_t selector) const {
    uint64_t values = 0;
    for (const Condition& fact : conditions) {
      if (fact.reg == reg && fact.selector == selector) values |= fact.values;
    }
    for (const Constant& fact : constants) {
      if (fact.reg == selector) values |= ~(uint64_t{1} << fact.value);  // it has no other value here
    }
    return values;
  }
};

// What holds where two paths meet. The states are those before they are joined.
Facts join_facts(const Facts& a, const State& state_a, const Facts& b, const State& state_b) {
  Facts both;
  if (a.empty() && b.empty()) return both;
  std::vector<uint32_t> selectors;
  for (const Facts* facts : {&a, &b}) {
    for (const Facts::Constant& fact : facts->constants) selectors.push_back(fact.reg);
    for (const Facts::Condition& fact : facts->conditions) selectors.push_back(fact.selector);
  }
  std::sort(selectors.begin(), selectors.end());
  selectors.erase(std::unique(selectors.begin(), selectors.end()), selectors.end());
  if (selectors.size() > 4 * Facts::kMostConstants) selectors.resize(4 * Facts::kMostConstants);
  for (uint32_t reg = 0; reg < state_a.size(); ++reg) {
    bool in_a = state_a[reg] != Held::kUnknown, in_b = state_b[reg] != Held::kUnknown;
    if (in_a && in_b) continue;
    for (uint32_t selector : selectors) {
      uint64_t values =
          (in_a ? ~uint64_t{0} : a.values_for(reg, selector)) & (in_b ? ~uint64_t{0} : b.values_for(reg, selector));
      if (values != 0 && both.conditions.size() < Facts::kMostConditions) both.conditions.push_back({reg, selector, values});
    }
  }
  for (const Facts::Constant& fact : a.constants) {
    bool is_same = std::any_of(b.constants.begin(), b.constants.end(), [&](const Facts::Constant& other) {
      return other.reg == fact.reg && other.value == fact.value;
    });
    if (is_same) both.constants.push_back(fact);
  }
  return both;
}

// A handler row that covers the current instruction, and the registers that nothing in its range writes (marked kCell); what
// is written there otherwise.
struct OpenRow {
  const Handler* row;
  State kept;
};

constexpr size_t kMaxNesting = 200;
constexpr uint32_t kNoLoop = 0xFFFFFFFF;

class TypeWalk {
 public:
  TypeWalk(const Program& program, const CodeUnit& unit, std::span<const uint32_t> wanted, const VisitRegisters* show)
      : program_(program),
        unit_(unit),
        wanted_(wanted),
        show_(show),
        state_(unit.register_count, Held::kUnknown),
        pending_(unit.instructions.size()),
        pending_facts_(unit.instructions.size()) {
    std::fill_n(state_.begin(), std::min<size_t>(unit.parameter_count(), state_.size()), Held::kAnything);
  }

  TypeComplaint run() {
    if ((unit_.flags & kIsClassBody) != 0) state_[0] = Held::kNamespace;
    find_loops();
    for (const Handler& handler : unit_.handlers) by_target_.push_back(&handler);
    std::sort(by_target_.begin(), by_target_.end(),
              [](const Handler* a, const Handler* b) { return a->target < b->target; });
    size_t next_handler = 0;
    bool falls_in = true;
    for (uint32_t pc = 0; pc < unit_.instructions.size() && complaint_.text.empty(); ++pc) {
      while (!open_rows_.empty() && open_rows_.back().row->end <= pc) open_rows_.pop_back();
      // Nothing jumps forward to here and no for loop starts here: unreachable, and what it would do proves nothing.
      bool is_unreachable = !falls_in && pending_[pc].empty() && !is_loop_entered_at_its_end(pc);
      bool is_joined = !is_unreachable && (!falls_in || !pending_[pc].empty());
      if (!is_unreachable) enter(pc, falls_in);
      if (is_joined) {
        for (const OpenRow& open : open_rows_) enter_handler_range(open);
      }
      for (; next_handler < unit_.handlers.size() && unit_.handlers[next_handler].start == pc; ++next_handler) {
        open_rows_.push_back(open_row(unit_.handlers[next_handler]));
        if (!is_unreachable) enter_handler_range(open_rows_.back());
      }
      if (is_unreachable) continue;
      while (!wanted_.empty() && wanted_.front() < pc) wanted_ = wanted_.subspan(1);
      if (!wanted_.empty() && wanted_.front() == pc) (*show_)(pc, state_);
      visit(pc);
      falls_in = (info(opcode_of(unit_.instructions[pc])).effects & kTerminator) == 0;
    }
    return complaint_;
  }

 private:
  void fail(uint32_t pc, const char* text) {
    if (complaint_.text.empty()) complaint_ = {pc, text};
  }

  // ---- control flow

  void find_loops() {
    loop_end_.assign(unit_.instructions.size(), kNoLoop);
    for (uint32_t pc = 0; pc < unit_.instructions.size(); ++pc) {
      int64_t target = jump_target(pc);
      if (target >= 0 && target <= pc) loop_end_[static_cast<size_t>(target)] = pc;  // the last one is the outermost
    }
  }

  // -1: no jump.
  int64_t jump_target(uint32_t pc) const {
    for (const Operand& operand : operand_layout(opcode_of(unit_.instructions[pc]))) {
      if (operand.kind == OperandKind::kJump) return int64_t{pc} + 1 + operand.signed_bits(unit_.instructions[pc]);
    }
    return -1;
  }

  void enter(uint32_t pc, bool falls_in) {
    State& arrived = pending_[pc];
    bool is_entered_by_next = arrived.empty();
    if (!falls_in) {
      // A loop body that only its back edge enters starts from its ForNext's state, that of the jump over the body.
      if (arrived.empty()) {
        state_ = state_before_loop(pc);
        facts_ = pending_facts_[loop_end_[pc]];
      } else {
        state_ = arrived;
        facts_ = pending_facts_[pc];
      }
    } else if (!arrived.empty()) {
      facts_ = join_facts(facts_, state_, pending_facts_[pc], arrived);
      for (size_t i = 0; i < state_.size(); ++i) state_[i] = join(state_[i], arrived[i]);
    }
    arrived = {};
    pending_facts_[pc] = {};
    if (loop_end_[pc] == kNoLoop) return;
    bool is_body = !falls_in && is_entered_by_next;
    State kept(unit_.register_count, Held::kCell);
    forget_writes(kept, pc, loop_end_[pc] + 1);
    keep(state_, facts_, kept);
    if (is_body) {  // only the instruction at its end enters it, and not without an item
      const auto& next = decode<ops::ForNext>(&unit_.instructions[loop_end_[pc]]);
      if (next.dst.index < state_.size()) state_[next.dst.index] = Held::kAnything;
    }
    loop_entry_.resize(unit_.instructions.size());
    loop_entry_[pc] = state_;
  }

  // `Jump to the ForNext` stands right before the body of a for loop.
  bool is_loop_entered_at_its_end(uint32_t pc) const { return loop_end_[pc] != kNoLoop && !pending_[loop_end_[pc]].empty(); }

  void check_back_edge(uint32_t pc, uint32_t target) {
    if (loop_entry_.empty() || loop_entry_[target].size() != state_.size()) {
      fail(pc, "the back edge goes to where nothing else does");
      return;
    }
    const State& entry = loop_entry_[target];
    for (size_t i = 0; i < entry.size(); ++i) {
      if (join(entry[i], state_[i]) != entry[i])
        fail(pc, "the back edge brings something else than the loop was entered with");
    }
  }

  // What held at the jump to the ForNext holds at the body.
  State state_before_loop(uint32_t pc) const {
    uint32_t end = loop_end_[pc];
    return pending_[end].empty() ? State(unit_.register_count, Held::kUnknown) : pending_[end];
  }

  void arrive(uint32_t target, const State& state, const Facts& facts) {
    State& arrived = pending_[target];
    if (arrived.empty()) {
      arrived = state;
      pending_facts_[target] = facts;
    } else {
      pending_facts_[target] = join_facts(pending_facts_[target], arrived, facts, state);
      for (size_t i = 0; i < arrived.size(); ++i) arrived[i] = join(arrived[i], state[i]);
    }
  }

  OpenRow open_row(const Handler& handler) {
    OpenRow open{&handler, State(unit_.register_count, Held::kCell)};
    forget_writes(open.kept, handler.start, handler.end);
    return open;
  }

  void enter_handler_range(const OpenRow& open) {
    State state = state_;
    Facts facts = facts_;
    keep(state, facts, open.kept);
    Run exception{open.row->exception.index, 1};
    overwrite(state, exception);
    facts.forget(exception);
    arrive(open.row->target, state, facts);
  }

  // Forgets what is written somewhere: `kept` has kCell for what is not, else whether something is in it then.
  static void keep(State& state, Facts& facts, const State& kept) {
    auto is_kept = [&](size_t reg) { return reg < kept.size() && kept[reg] == Held::kCell; };
    for (size_t i = 0; i < state.size(); ++i) {
      bool is_range = state[i] == Held::kRange || state[i] == Held::kRangeOrIterator;
      if (is_range && !(is_kept(i + 1) && is_kept(i + 2))) state[i] = Held::kAnything;
      if (!is_kept(i)) state[i] = kept[i] == Held::kUnknown ? Held::kUnknown : any(state[i]);
    }
    if (!facts.empty()) facts.forget_if([&](uint32_t reg) { return !is_kept(reg); });
  }

  void forget_writes(State& state, uint32_t start, uint32_t end) {
    // Loops and handlers nest some twenty deep in what the compiler emits; anything much deeper is an attack on the
    // verifier.
    work_ += end - start;
    if (work_ > (unit_.instructions.size() + 1) * kMaxNesting) fail(start, "loops and handlers nest too deeply");
    for (uint32_t pc = start; pc < end && complaint_.text.empty(); ++pc) {
      for_each_write(pc, [&](Run run) { may_overwrite(state, run); });
    }
    // So are the registers that handlers in there get their exception in.
    auto row = std::lower_bound(by_target_.begin(), by_target_.end(), start,
                                [](const Handler* handler, uint32_t first) { return handler->target < first; });
    for (; row != by_target_.end() && (*row)->target < end; ++row) {
      ++work_;
      may_overwrite(state, {(*row)->exception.index, 1});
    }
  }

  // ---- effects

  static void overwrite(State& state, Run run) {
    uint64_t end = std::min<uint64_t>(state.size(), uint64_t{run.first} + run.count);
    for (uint64_t i = run.first; i < end; ++i) state[i] = run.what;
    break_ranges(state, run);
  }
  // The same where it is not known whether that is executed.
  static void may_overwrite(State& state, Run run) {
    uint64_t end = std::min<uint64_t>(state.size(), uint64_t{run.first} + run.count);
    for (uint64_t i = run.first; i < end; ++i)
      state[i] = join(state[i], Held::kUnknown == run.what ? run.what : any(state[i]));
    break_ranges(state, run);
  }
  static Held any(Held held) { return held == Held::kUnknown ? held : Held::kAnything; }
  // The two registers behind the start of a range belong to it.
  static void break_ranges(State& state, Run run) {
    for (uint32_t back = 1; back <= 2; ++back) {
      if (run.first < back || run.count == 0) continue;
      Held& before = state[run.first - back];
      if (before == Held::kRange || before == Held::kRangeOrIterator) before = Held::kAnything;
    }
  }

  // A register that is no longer read, where an operand was that the instruction may have replaced or not have written.
  static Run leaves_nothing(uint32_t reg) { return {reg, 1, Held::kUnknown}; }
  // A call takes all registers from its base on.
  static Run taken_by_call(Base base) { return {base.index, kMaxRegisters, Held::kUnknown}; }

  // The key of LoadItem or StoreItem is a slice that the instruction before has not made: slow_slice_once().
  bool follows_slice(uint32_t pc, uint32_t key) const {
    if (pc == 0 || opcode_of(unit_.instructions[pc - 1]) != Opcode::kBuildSlice) return false;
    const auto& slice = decode<ops::BuildSlice>(&unit_.instructions[pc - 1]);
    return slice.once.value != 0 && slice.dst.index == key;
  }

  // The destination comes last: it may be one of the other registers.
  template <class Write>
  void for_each_write(uint32_t pc, Write write) const {
    const Instruction* at = &unit_.instructions[pc];
    Opcode opcode = opcode_of(*at);
    write_operands(pc, write);
    bool leaves_it = opcode == Opcode::kUnbind || opcode == Opcode::kLookupName || opcode == Opcode::kLookupClassName;
    for (const Operand& operand : operand_layout(opcode)) {
      if (operand.is_destination) write(Run{operand.bits(*at), 1, leaves_it ? Held::kUnknown : Held::kAnything});
    }
  }

  template <class Write>
  void write_operands(uint32_t pc, Write write) const {
    const Instruction* at = &unit_.instructions[pc];
    switch (opcode_of(*at)) {
      case Opcode::kCall:
        write(taken_by_call(decode<ops::Call>(at).base));
        return;
      case Opcode::kCallMethod:
        write(taken_by_call(decode<ops::CallMethod>(at).base));
        return;
      case Opcode::kCallKeywords:
        write(taken_by_call(decode<ops::CallKeywords>(at).base));
        return;
      case Opcode::kCallUnpack:
        write(taken_by_call(decode<ops::CallUnpack>(at).base));
        return;
      case Opcode::kRangeSetup:
        write(Run{decode<ops::RangeSetup>(at).base.index, 3});
        return;
      case Opcode::kUnpackSequence: {
        const auto& op = decode<ops::UnpackSequence>(at);
        write(leaves_nothing(op.src.index));
        write(Run{op.base.index, op.count.value});
        return;
      }
      case Opcode::kUnpackStarred: {
        const auto& op = decode<ops::UnpackStarred>(at);
        write(leaves_nothing(op.src.index));
        write(Run{op.base.index, op.before.value + 1u + op.after.value});
        return;
      }
      case Opcode::kListExtend: {
        const auto& op = decode<ops::ListExtend>(at);
        write(Run{op.src.index, 1});
        if (op.callee.index != kNoRegister) write(Run{op.list.index, 1});
        return;
      }
      case Opcode::kSetUpdate:
        write(Run{decode<ops::SetUpdate>(at).src.index, 1});
        return;
      case Opcode::kLoadItem:
        if (follows_slice(pc, decode<ops::LoadItem>(at).key.index))
          write(leaves_nothing(decode<ops::LoadItem>(at).key.index));
        return;
      case Opcode::kStoreItem:
        if (follows_slice(pc, decode<ops::StoreItem>(at).key.index))
          write(leaves_nothing(decode<ops::StoreItem>(at).key.index));
        return;
      case Opcode::kSendNext:
        write(Run{decode<ops::SendNext>(at).value.index, 1});
        return;
      case Opcode::kPushHandled:  // there may be no exception that is being handled
        write(leaves_nothing(decode<ops::PushHandled>(at).saved.index));
        return;
      case Opcode::kLoadWithMethods:
        write(Run{decode<ops::LoadWithMethods>(at).base.index, 2});
        return;
      case Opcode::kLoadExceptionTriple:
        write(Run{decode<ops::LoadExceptionTriple>(at).base.index, 3});
        return;
      default:
        return;
    }
  }

  // The registers that an instruction reads one after the other.
  Run operand_run(const Instruction* at) const {
    switch (opcode_of(*at)) {
      case Opcode::kCall:
        return {decode<ops::Call>(at).base.index, decode<ops::Call>(at).count.value + 1u};
      case Opcode::kCallMethod:
        return {decode<ops::CallMethod>(at).base.index, decode<ops::CallMethod>(at).count.value + 1u};
      case Opcode::kCallKeywords:
        return {decode<ops::CallKeywords>(at).base.index, decode<ops::CallKeywords>(at).count.value + 2u};
      case Opcode::kRangeSetup:
        return {decode<ops::RangeSetup>(at).base.index, decode<ops::RangeSetup>(at).count.value + 1u};
      case Opcode::kCallUnpack:
      case Opcode::kPrepareClass:
      case Opcode::kMakeClass:
      case Opcode::kBuildSlice:
        return {decode<ops::BuildSlice>(at).base.index, 3};
      case Opcode::kBuildDict:
        return {decode<ops::BuildDict>(at).base.index, 2u * decode<ops::BuildDict>(at).count.value};
      case Opcode::kCallSupport:
      case Opcode::kBuildTuple:
      case Opcode::kBuildList:
      case Opcode::kBuildSet:
      case Opcode::kBuildString:
      case Opcode::kImportName:
      case Opcode::kImportFrom:
        return {decode<ops::BuildList>(at).base.index, decode<ops::BuildList>(at).count.value};  // all have one layout
      case Opcode::kSetDefaults:
        return {decode<ops::SetDefaults>(at).base.index, decode<ops::SetDefaults>(at).count.value};
      case Opcode::kListAppendRun:
        return {decode<ops::ListAppendRun>(at).base.index, decode<ops::ListAppendRun>(at).count.value};
      case Opcode::kMatchClass:
        return {decode<ops::MatchClass>(at).base.index, 2};
      case Opcode::kSuperArguments:
        return {decode<ops::SuperArguments>(at).base.index, 1};
      default:
        return {0, 0};
    }
  }

  // Operands that may hold nothing.
  static bool may_be_unbound(Opcode opcode, const Operand& operand) {
    switch (opcode) {
      case Opcode::kCheckBound:
      case Opcode::kJumpIfBound:
      case Opcode::kMove:
      case Opcode::kRethrow:  // looks at it
        return true;
      case Opcode::kPushHandled:
      case Opcode::kPopHandled:
        return operand.name == "saved";
      case Opcode::kSuperArguments:
        return operand.name == "self";
      default:
        return false;
    }
  }

  void check_bound(uint32_t pc) {
    const Instruction* at = &unit_.instructions[pc];
    Opcode opcode = opcode_of(*at);
    for (const Operand& operand : operand_layout(opcode)) {
      if (operand.kind != OperandKind::kReg || operand.is_destination || may_be_unbound(opcode, operand)) continue;
      uint32_t reg = operand.bits(*at);
      if (reg != kNoRegister && held(reg) == Held::kUnknown) fail(pc, "reads a register that may hold nothing");
    }
    Run run = operand_run(at);
    for (uint32_t index = 0; index < run.count; ++index) {
      if (held(run.first + index) == Held::kUnknown) fail(pc, "reads a register that may hold nothing");
    }
  }

  // ---- one instruction

  Held held(uint32_t reg) const { return reg < state_.size() ? state_[reg] : Held::kUnknown; }

  void require(uint32_t pc, uint32_t reg, Held wanted, const char* text) {
    if (join(held(reg), wanted) != wanted) fail(pc, text);
  }

  void visit(uint32_t pc) {
    check_bound(pc);
    check(pc);
    const Instruction* at = &unit_.instructions[pc];
    Opcode opcode = opcode_of(*at);
    bool is_next = opcode == Opcode::kForNext || opcode == Opcode::kForRangeNext;
    State before;  // where only the jump does what the instruction is for
    if (opcode == Opcode::kRangeSetup) before = state_;
    Held before_next = is_next ? any(held(decode<ops::ForNext>(at).dst.index)) : Held::kUnknown;
    Held moved = opcode == Opcode::kMove ? held(decode<ops::Move>(at).src.index) : Held::kAnything;
    for_each_write(pc, [&](Run run) {
      overwrite(state_, run);
      facts_.forget(run);
    });
    note_result(at, moved);
    if (opcode == Opcode::kLoadInt) facts_.note_constant(decode<ops::LoadInt>(at).dst.index, decode<ops::LoadInt>(at).value);
    if (opcode == Opcode::kMove && moved == Held::kUnknown) unbind_in_handlers(decode<ops::Move>(at).dst.index);
    int64_t target = jump_target(pc);
    if (target > pc && opcode == Opcode::kJumpIfBound) {
      State taken = state_;
      Held& tested = taken[decode<ops::JumpIfBound>(at).src.index];
      if (tested == Held::kUnknown) tested = Held::kAnything;
      arrive(static_cast<uint32_t>(target), taken, facts_);
    } else if (target > pc && opcode == Opcode::kJumpIfEqualImmediate) {
      State taken = state_;
      note_equal(at, taken);
      arrive(static_cast<uint32_t>(target), taken, facts_);
    } else if (target > pc) {
      arrive(static_cast<uint32_t>(target), state_, facts_);
    }
    if (opcode == Opcode::kJumpIfNotOfEqualImmediate) note_equal(at, state_);
    if (target >= 0 && target <= pc) check_back_edge(pc, static_cast<uint32_t>(target));
    if (!before.empty()) state_ = before;
    if (is_next) state_[decode<ops::ForNext>(at).dst.index] = before_next;
    if (opcode == Opcode::kCheckBound) {
      Held& tested = state_[decode<ops::CheckBound>(at).local.index];
      if (tested == Held::kUnknown) tested = Held::kAnything;
    }
  }

  // What handlers know of a register that is written in their range is that something is in it: not after this.
  void unbind_in_handlers(uint32_t reg) {
    for (const OpenRow& open : open_rows_) {
      State& arrived = pending_[open.row->target];
      if (reg >= arrived.size() || reg == open.row->exception.index) continue;
      arrived[reg] = Held::kUnknown;
      pending_facts_[open.row->target].forget({reg, 1});
    }
  }

  // Behind a test of a selector that has said yes.
  void note_equal(const Instruction* at, State& state) {
    const auto& op = decode<ops::JumpIfEqualImmediate>(at);  // its opposite has the same layout
    int32_t value = op.value.value;
    if (value < 0 || value >= Facts::kValues) return;
    for (const Facts::Condition& fact : facts_.conditions) {
      bool holds = fact.selector == op.lhs.index && (fact.values >> value & 1) != 0;
      if (holds && state[fact.reg] == Held::kUnknown) state[fact.reg] = Held::kAnything;
    }
  }

  void note_result(const Instruction* at, Held moved) {
    auto result = [&](uint32_t reg, Held what) {
      if (reg < state_.size()) state_[reg] = what;
    };
    switch (opcode_of(*at)) {
      case Opcode::kMove:
        // A range is more than one register; copies of the first are just values.
        if (moved != Held::kRange && moved != Held::kRangeOrIterator) result(decode<ops::Move>(at).dst.index, moved);
        return;
      case Opcode::kMakeCell:
        result(decode<ops::MakeCell>(at).dst.index, Held::kCell);
        return;
      case Opcode::kLoadClosure:
        result(decode<ops::LoadClosure>(at).dst.index, Held::kCell);
        return;
      case Opcode::kBuildList:
        result(decode<ops::BuildList>(at).dst.index, Held::kList);
        return;
      case Opcode::kBuildSet:
        result(decode<ops::BuildSet>(at).dst.index, Held::kSet);
        return;
      case Opcode::kBuildDict:
        result(decode<ops::BuildDict>(at).dst.index, Held::kDict);
        return;
      case Opcode::kBuildTuple:
        result(decode<ops::BuildTuple>(at).dst.index, Held::kTuple);
        return;
      case Opcode::kListToTuple:
        result(decode<ops::ListToTuple>(at).dst.index, Held::kTuple);
        return;
      case Opcode::kBuildString:
        result(decode<ops::BuildString>(at).dst.index, Held::kText);
        return;
      case Opcode::kFormatValue:
        result(decode<ops::FormatValue>(at).dst.index, Held::kText);
        return;
      case Opcode::kMakeFunction:
        result(decode<ops::MakeFunction>(at).dst.index, Held::kFunction);
        return;
      case Opcode::kPrepareClass:
        result(decode<ops::PrepareClass>(at).dst.index, Held::kClassParts);
        return;
      case Opcode::kGetIter:
        result(decode<ops::GetIter>(at).dst.index, Held::kIterator);
        return;
      case Opcode::kRangeSetup:
        result(decode<ops::RangeSetup>(at).base.index, Held::kRange);
        return;
      case Opcode::kListExtend:  // of a whole call may take a tuple as it is
        if (decode<ops::ListExtend>(at).callee.index != kNoRegister)
          result(decode<ops::ListExtend>(at).list.index, Held::kListOrTuple);
        return;
      case Opcode::kLoadConst: {
        const auto& op = decode<ops::LoadConst>(at);
        switch (program_.constants[op.constant.index].kind) {
          case ConstantKind::kTuple:
            result(op.dst.index, Held::kTuple);
            return;
          case ConstantKind::kStr:
            result(op.dst.index, Held::kText);
            return;
          case ConstantKind::kNone:
            result(op.dst.index, Held::kNone);
            return;
          default:
            return;
        }
      }
      default:
        return;
    }
  }

  // What opcodes trust the compiler about.
  void check(uint32_t pc) {
    const Instruction* at = &unit_.instructions[pc];
    switch (opcode_of(*at)) {
      case Opcode::kLoadCell:
        require(pc, decode<ops::LoadCell>(at).cell.index, Held::kCell, "not a cell");
        return;
      case Opcode::kStoreCell:
        require(pc, decode<ops::StoreCell>(at).cell.index, Held::kCell, "not a cell");
        return;
      case Opcode::kDeleteCell:
        require(pc, decode<ops::DeleteCell>(at).cell.index, Held::kCell, "not a cell");
        return;
      case Opcode::kListAppend:
        require(pc, decode<ops::ListAppend>(at).list.index, Held::kList, "not a list");
        return;
      case Opcode::kListAppendRun:
        require(pc, decode<ops::ListAppendRun>(at).list.index, Held::kList, "not a list");
        return;
      case Opcode::kListExtend:
        require(pc, decode<ops::ListExtend>(at).list.index, Held::kList, "not a list");
        return;
      case Opcode::kListToTuple:
        require(pc, decode<ops::ListToTuple>(at).src.index, Held::kList, "not a list");
        return;
      case Opcode::kSetAdd:
        require(pc, decode<ops::SetAdd>(at).set.index, Held::kSet, "not a set");
        return;
      case Opcode::kSetUpdate:
        require(pc, decode<ops::SetUpdate>(at).set.index, Held::kSet, "not a set");
        return;
      case Opcode::kDictSet:
        require(pc, decode<ops::DictSet>(at).dict.index, Held::kDict, "not a dict");
        return;
      case Opcode::kDictUpdate:
        require(pc, decode<ops::DictUpdate>(at).dict.index, Held::kDict, "not a dict");
        return;
      case Opcode::kDictMerge:
        require(pc, decode<ops::DictMerge>(at).dict.index, Held::kDict, "not a dict");
        return;
      case Opcode::kMatchKeys:
        require(pc, decode<ops::MatchKeys>(at).keys.index, Held::kTuple, "not a tuple");
        return;
      case Opcode::kBuildTemplate:
        require(pc, decode<ops::BuildTemplate>(at).parts.index, Held::kTuple, "not a tuple");
        return;
      case Opcode::kPrepareReraise:
        require(pc, decode<ops::PrepareReraise>(at).raised.index, Held::kList, "not a list");
        return;
      case Opcode::kMatchClass:
        require(pc, decode<ops::MatchClass>(at).base.index + 1u, Held::kTuple, "not a tuple");
        return;
      case Opcode::kBuildString: {
        const auto& op = decode<ops::BuildString>(at);
        for (uint32_t i = 0; i < op.count.value; ++i) require(pc, op.base.index + i, Held::kText, "not a string");
        return;
      }
      case Opcode::kFormatValue: {
        uint16_t spec = decode<ops::FormatValue>(at).spec.index;
        if (spec != kNoRegister) require(pc, spec, Held::kText, "not a string");
        return;
      }
      case Opcode::kSetDefaults:
        require(pc, decode<ops::SetDefaults>(at).function.index, Held::kFunction, "not a function");
        return;
      case Opcode::kSetKeywordDefaults: {
        const auto& op = decode<ops::SetKeywordDefaults>(at);
        require(pc, op.function.index, Held::kFunction, "not a function");
        require(pc, op.dict.index, Held::kDict, "not a dict");
        return;
      }
      case Opcode::kForRangeNext:
        require(pc, decode<ops::ForRangeNext>(at).base.index, Held::kRangeOrIterator, "no range was set up");
        return;
      case Opcode::kCallUnpack: {
        uint32_t base = decode<ops::CallUnpack>(at).base.index;
        require(pc, base + 1, Held::kListOrTuple, "not a list");
        require(pc, base + 2, Held::kDictOrNone, "neither a dict nor None");
        return;
      }
      case Opcode::kMakeClass: {
        uint32_t base = decode<ops::MakeClass>(at).base.index;
        require(pc, base, Held::kText, "not a string");
        require(pc, base + 1, Held::kClassParts, "not from PrepareClass");
        return;
      }
      case Opcode::kPrepareClass: {
        uint32_t base = decode<ops::PrepareClass>(at).base.index;
        require(pc, base, Held::kText, "not a string");
        require(pc, base + 1, Held::kTuple, "not a tuple");
        require(pc, base + 2, Held::kDictOrNone, "neither a dict nor None");
        return;
      }
      case Opcode::kLoadName:
      case Opcode::kLookupName:
      case Opcode::kStoreName:
      case Opcode::kDeleteName:
        require(pc, 0, Held::kNamespace, "r0 is not the namespace");
        return;
      case Opcode::kImportName: {
        uint32_t base = decode<ops::ImportName>(at).base.index;
        require(pc, base, Held::kText, "not a string");
        return;
      }
      case Opcode::kImportFrom:
        require(pc, decode<ops::ImportFrom>(at).base.index + 1u, Held::kText, "not a string");
        return;
      case Opcode::kMakeFunction:
        check_captures(pc, decode<ops::MakeFunction>(at));
        return;
      default:
        return;
    }
  }

  void check_captures(uint32_t pc, const ops::MakeFunction& op) {
    for (const Capture& capture : program_.units[op.unit.index].captures) {
      if (!capture.from_closure) require(pc, capture.index, Held::kCell, "captures what is not a cell");
    }
  }

  const Program& program_;
  const CodeUnit& unit_;
  std::span<const uint32_t> wanted_;
  const VisitRegisters* show_;
  State state_;
  Facts facts_;
  std::vector<State> pending_;  // by pc: what arrives there by jumps seen so far; empty: none
  std::vector<Facts> pending_facts_;
  std::vector<uint32_t> loop_end_;  // by pc: the last back edge that goes there; kNoLoop: none
  std::vector<State> loop_entry_;   // by pc of the first instruction of a loop
  std::vector<OpenRow> open_rows_;
  std::vector<const Handler*> by_target_;
  size_t work_ = 0;
  TypeComplaint complaint_;
};

}  // namespace

TypeComplaint check_register_types(const Program& program, const CodeUnit& unit) {
  return TypeWalk(program, unit, {}, nullptr).run();
}

TypeComplaint visit_register_types(const Program& program, const CodeUnit& unit, std::span<const uint32_t> wanted,
                                   const VisitRegisters& show) {
  return TypeWalk(program, unit, wanted, &show).run();
}

}  // namespace sandboa::bytecode
