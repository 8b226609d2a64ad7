// Some opcodes trust the compiler about what a register holds: a cell, a list under construction, the state of a range. One
// forward walk proves it. All jumps but back edges go forward, so the state at a join is complete when the walk gets there;
// a loop starts with what holds before it, less everything its body writes, and each back edge must agree with that. An
// exception handler starts with what holds where its range is entered, less everything written in the range.
#include "ir/bytecode/verifier_types.h"

#include <algorithm>
#include <vector>

#include "ir/bytecode/operand_layout.h"

namespace sandboa::bytecode {
namespace {

enum class Held : uint8_t {
  kAnything,
  kCell,
  kList,
  kSet,
  kDict,
  kTuple,
  kText,
  kFunction,
  kNone,
  kDictOrNone,
  kCellOrNone,
  kClassParts,  // result of PrepareClass
  kRange,       // the state of a set-up range starts here
  kIterator,    // result of GetIter: never an int
  kRangeOrIterator,
  kNamespace,  // of a class body or of executed code: any mapping
};

Held join(Held a, Held b) {
  if (a == b) return a;
  auto either = [&](Held x, Held y, Held sum) { return (a == x || a == y || a == sum) && (b == x || b == y || b == sum); };
  if (either(Held::kRange, Held::kIterator, Held::kRangeOrIterator)) return Held::kRangeOrIterator;
  if (either(Held::kDict, Held::kNone, Held::kDictOrNone)) return Held::kDictOrNone;
  if (either(Held::kCell, Held::kNone, Held::kCellOrNone)) return Held::kCellOrNone;
  return Held::kAnything;
}

using State = std::vector<Held>;

// A run of registers that an instruction overwrites.
struct Run {
  uint32_t first;
  uint32_t count;
};

// A handler row that covers the current instruction, and the registers that nothing in its range writes (marked kCell).
struct OpenRow {
  const Handler* row;
  State kept;
};

constexpr size_t kMaxNesting = 200;
constexpr uint32_t kNoLoop = 0xFFFFFFFF;

class TypeWalk {
 public:
  TypeWalk(const Program& program, const CodeUnit& unit)
      : program_(program), unit_(unit), state_(unit.register_count, Held::kAnything), pending_(unit.instructions.size()) {}

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
    if (!falls_in) {
      // A loop body that only its back edge enters starts from its ForNext's state, that of the jump over the body.
      if (arrived.empty()) {
        state_ = state_before_loop(pc);
      } else {
        state_ = arrived;
      }
    } else if (!arrived.empty()) {
      for (size_t i = 0; i < state_.size(); ++i) state_[i] = join(state_[i], arrived[i]);
    }
    arrived = {};
    if (loop_end_[pc] == kNoLoop) return;
    forget_writes(state_, pc, loop_end_[pc] + 1);
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
    return pending_[end].empty() ? State(unit_.register_count, Held::kAnything) : pending_[end];
  }

  void arrive(uint32_t target, const State& state) {
    State& arrived = pending_[target];
    if (arrived.empty()) {
      arrived = state;
    } else {
      for (size_t i = 0; i < arrived.size(); ++i) arrived[i] = join(arrived[i], state[i]);
    }
  }

  OpenRow open_row(const Handler& handler) {
    OpenRow open{&handler, State(unit_.register_count, Held::kCell)};
    forget_writes(open.kept, handler.start, handler.end);
    overwrite(open.kept, {handler.exception.index, 1});
    return open;
  }

  void enter_handler_range(const OpenRow& open) {
    auto is_kept = [&](size_t reg) { return reg < open.kept.size() && open.kept[reg] == Held::kCell; };
    State state = state_;
    for (size_t i = 0; i < state.size(); ++i) {
      bool is_range = state[i] == Held::kRange || state[i] == Held::kRangeOrIterator;
      if (!is_kept(i) || (is_range && !(is_kept(i + 1) && is_kept(i + 2)))) state[i] = Held::kAnything;
    }
    arrive(open.row->target, state);
  }

  void forget_writes(State& state, uint32_t start, uint32_t end) {
    // Loops and handlers nest some twenty deep in what the compiler emits; anything much deeper is an attack on the
    // verifier.
    work_ += end - start;
    if (work_ > (unit_.instructions.size() + 1) * kMaxNesting) fail(start, "loops and handlers nest too deeply");
    for (uint32_t pc = start; pc < end && complaint_.text.empty(); ++pc) {
      for_each_write(pc, [&](Run run) { overwrite(state, run); });
    }
    // So are the registers that handlers in there get their exception in.
    auto row = std::lower_bound(by_target_.begin(), by_target_.end(), start,
                                [](const Handler* handler, uint32_t first) { return handler->target < first; });
    for (; row != by_target_.end() && (*row)->target < end; ++row) {
      ++work_;
      overwrite(state, {(*row)->exception.index, 1});
    }
  }

  // ---- effects

  static void overwrite(State& state, Run run) {
    uint64_t end = std::min<uint64_t>(state.size(), uint64_t{run.first} + run.count);
    for (uint64_t i = run.first; i < end; ++i) state[i] = Held::kAnything;
    // The two registers behind the start of a range belong to it.
    for (uint32_t back = 1; back <= 2; ++back) {
      if (run.first < back || run.count == 0) continue;
      Held& before = state[run.first - back];
      if (before == Held::kRange || before == Held::kRangeOrIterator) before = Held::kAnything;
    }
  }

  template <class Write>
  void for_each_write(uint32_t pc, Write write) const {
    const Instruction* at = &unit_.instructions[pc];
    Opcode opcode = opcode_of(*at);
    for (const Operand& operand : operand_layout(opcode)) {
      if (operand.is_destination) write(Run{operand.bits(*at), 1});
    }
    switch (opcode) {
      case Opcode::kCall:
        write(Run{decode<ops::Call>(at).base.index, kMaxRegisters});
        return;
      case Opcode::kCallMethod:
        write(Run{decode<ops::CallMethod>(at).base.index, kMaxRegisters});
        return;
      case Opcode::kCallKeywords:
        write(Run{decode<ops::CallKeywords>(at).base.index, kMaxRegisters});
        return;
      case Opcode::kCallUnpack:
        write(Run{decode<ops::CallUnpack>(at).base.index, kMaxRegisters});
        return;
      case Opcode::kSuperArguments:
        write(Run{decode<ops::SuperArguments>(at).base.index, 2});
        return;
      case Opcode::kRangeSetup:
        write(Run{decode<ops::RangeSetup>(at).base.index, 3});
        return;
      case Opcode::kUnpackSequence: {
        const auto& op = decode<ops::UnpackSequence>(at);
        write(Run{op.src.index, 1});
        write(Run{op.base.index, op.count.value});
        return;
      }
      case Opcode::kUnpackStarred: {
        const auto& op = decode<ops::UnpackStarred>(at);
        write(Run{op.src.index, 1});
        write(Run{op.base.index, op.before.value + 1u + op.after.value});
        return;
      }
      case Opcode::kListExtend:
        write(Run{decode<ops::ListExtend>(at).src.index, 1});
        return;
      case Opcode::kSetUpdate:
        write(Run{decode<ops::SetUpdate>(at).src.index, 1});
        return;
      case Opcode::kSendNext:
        write(Run{decode<ops::SendNext>(at).value.index, 1});
        return;
      case Opcode::kPushHandled:
        write(Run{decode<ops::PushHandled>(at).saved.index, 1});
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

  // ---- one instruction

  Held held(uint32_t reg) const { return reg < state_.size() ? state_[reg] : Held::kAnything; }

  void require(uint32_t pc, uint32_t reg, Held wanted, const char* text) {
    if (join(held(reg), wanted) != wanted) fail(pc, text);
  }

  void visit(uint32_t pc) {
    check(pc);
    const Instruction* at = &unit_.instructions[pc];
    Held moved = opcode_of(*at) == Opcode::kMove ? held(decode<ops::Move>(at).src.index) : Held::kAnything;
    for_each_write(pc, [&](Run run) { overwrite(state_, run); });
    State before_result;
    if (opcode_of(*at) == Opcode::kRangeSetup) before_result = state_;
    note_result(at, moved);
    int64_t target = jump_target(pc);
    if (target > pc) arrive(static_cast<uint32_t>(target), state_);
    if (target >= 0 && target <= pc) check_back_edge(pc, static_cast<uint32_t>(target));
    if (!before_result.empty()) state_ = before_result;  // only the jump has set up the range
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
        if (held(base + 1) != Held::kTuple) require(pc, base + 1, Held::kList, "not a list");
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
  State state_;
  std::vector<State> pending_;      // by pc: what arrives there by jumps seen so far; empty: none
  std::vector<uint32_t> loop_end_;  // by pc: the last back edge that goes there; kNoLoop: none
  std::vector<State> loop_entry_;   // by pc of the first instruction of a loop
  std::vector<OpenRow> open_rows_;
  std::vector<const Handler*> by_target_;
  size_t work_ = 0;
  TypeComplaint complaint_;
};

}  // namespace

TypeComplaint check_register_types(const Program& program, const CodeUnit& unit) { return TypeWalk(program, unit).run(); }

}  // namespace sandboa::bytecode
