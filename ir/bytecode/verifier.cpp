#include "ir/bytecode/verifier.h"

#include <vector>

#include "ir/bytecode/operand_layout.h"
#include "ir/bytecode/support_functions.h"
#include "ir/bytecode/verifier_types.h"

namespace sandboa::bytecode {
namespace {

constexpr uint32_t kCallRoom = 2;
constexpr uint32_t kRangeState = 3;
constexpr uint8_t kLastAwaitOrigin = 2;
constexpr uint32_t kMaxConstantDepth = 1000;

class ProgramVerifier {
 public:
  ProgramVerifier(const Program& program, std::string* why) : program_(program), why_(why) {}

  bool run() {
    if (program_.units.empty()) return fail("no units");
    if (!check_tables()) return false;
    uint32_t site_base = 0;
    for (uint32_t i = 0; i < program_.units.size(); ++i) {
      const CodeUnit& unit = program_.units[i];
      if (unit.index != i || unit.site_base != site_base) return fail("unit index or site base");
      site_base += static_cast<uint32_t>(unit.sites.size());
    }
    if (program_.site_count != site_base) return fail("site count");
    for (const CodeUnit& unit : program_.units) {
      if (!check_unit(unit)) return false;
    }
    return true;
  }

 private:
  bool fail(const std::string& text) {
    if (why_ != nullptr && why_->empty()) *why_ = text;
    return false;
  }
  bool fail_at(const CodeUnit& unit, uint32_t pc, const std::string& text) {
    return fail("unit " + std::to_string(unit.index) + ", " + std::to_string(pc) + ' ' + name_at(unit, pc) + ": " + text);
  }
  // Of whatever stands there: a unit is named in complaints before its opcodes are checked.
  static const char* name_at(const CodeUnit& unit, uint32_t pc) {
    if (pc >= unit.instructions.size()) return "end";
    return is_opcode(unit.instructions[pc]) ? info(opcode_of(unit.instructions[pc])).name : "?";
  }
  static bool is_opcode(Instruction word) { return (word & 0xFF) < static_cast<uint64_t>(kOpcodeCount); }

  bool is_text(uint32_t constant) const {
    return constant < program_.constants.size() && program_.constants[constant].kind == ConstantKind::kStr;
  }
  bool is_tuple(uint32_t constant) const {
    return constant < program_.constants.size() && program_.constants[constant].kind == ConstantKind::kTuple;
  }

  bool check_tables() {
    std::vector<uint32_t> depth(program_.constants.size(), 0);
    for (uint32_t i = 0; i < program_.constants.size(); ++i) {
      const Constant& constant = program_.constants[i];
      if (constant.kind > ConstantKind::kFrozenSet) return fail("constant kind");
      bool is_sequence = constant.kind == ConstantKind::kTuple || constant.kind == ConstantKind::kFrozenSet;
      if (!is_sequence && !constant.elements.empty()) return fail("constant with elements");
      for (uint32_t element : constant.elements) {
        if (element >= i) return fail("constant refers to a later one");
        depth[i] = std::max(depth[i], depth[element] + 1);
      }
      if (depth[i] > kMaxConstantDepth) return fail("constant nests too deeply");
      if (constant.kind == ConstantKind::kBigInt && !is_big_int(constant.text)) return fail("digits of a big integer");
    }
    for (uint32_t name : program_.global_names) {
      if (!is_text(name)) return fail("global name");
    }
    for (uint32_t start : program_.line_starts) {
      if (start > program_.source.size()) return fail("line start");
    }
    for (const Position& position : program_.positions) {
      if (position.start > position.end || position.end > program_.source.size() ||
          position.anchor_start > position.anchor_end || position.anchor_end > program_.source.size()) {
        return fail("position");
      }
    }
    return true;
  }

  static bool is_big_int(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.empty()) return false;
    for (char c : text) {
      bool is_digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
      if (!is_digit) return false;
    }
    return true;
  }

  // ---- one unit

  bool check_unit(const CodeUnit& unit) {
    if (!check_signature(unit)) return false;
    if (unit.instructions.empty()) return fail_at(unit, 0, "empty unit");
    if (unit.positions.size() != unit.instructions.size()) return fail_at(unit, 0, "positions");
    // What may yield has a generator to be suspended in.
    if (unit.is_resumable() && opcode_of(unit.instructions[0]) != Opcode::kStartGenerator) {
      return fail_at(unit, 0, "a generator that does not start as one");
    }
    for (uint32_t pc = 0; pc < unit.instructions.size(); ++pc) {
      if (!check_instruction(unit, pc)) return false;
    }
    uint32_t last = static_cast<uint32_t>(unit.instructions.size()) - 1;
    const Opcode last_opcode = opcode_of(unit.instructions[last]);
    if ((info(last_opcode).effects & kTerminator) == 0) return fail_at(unit, last, "control runs off the end");
    if (!check_handlers(unit)) return false;
    TypeComplaint complaint = check_register_types(program_, unit);
    return complaint.text.empty() || fail_at(unit, complaint.pc, complaint.text);
  }

  bool check_signature(const CodeUnit& unit) {
    uint32_t parameters = unit.parameter_count();
    if (unit.positional_only_count > unit.positional_count) return fail_at(unit, 0, "parameter counts");
    if (parameters > unit.local_names.size()) return fail_at(unit, 0, "more parameters than names");
    if (unit.local_names.size() > unit.register_count || unit.register_count > kMaxRegisters) {
      return fail_at(unit, 0, "register count");
    }
    if ((unit.flags & kIsClassBody) != 0 && parameters == 0) return fail_at(unit, 0, "class body without namespace");
    for (auto names : {unit.local_names, unit.free_names, unit.sites}) {
      for (uint32_t name : names) {
        if (!is_text(name)) return fail_at(unit, 0, "name");
      }
    }
    return check_capture_count(unit);
  }

  bool check_capture_count(const CodeUnit& unit) {
    size_t captures = unit.free_names.size();
    if (unit.annotate_unit != 0) {
      if (unit.annotate_unit >= program_.units.size()) return fail_at(unit, 0, "unit of annotations");
      const CodeUnit& annotate = program_.units[unit.annotate_unit];
      if (annotate.annotate_unit != 0 || (annotate.flags & (kIsClassBody | kIsModule)) != 0) {
        return fail_at(unit, 0, "unit of annotations");
      }
      captures += annotate.captures.size();
      for (const Capture& capture : annotate.captures) {
        if (!capture.from_closure || capture.index >= captures) return fail_at(unit, 0, "captures of annotations");
      }
    }
    return unit.captures.size() == captures || fail_at(unit, 0, "captures");
  }

  bool check_instruction(const CodeUnit& unit, uint32_t pc) {
    Instruction word = unit.instructions[pc];
    if (!is_opcode(word)) return fail_at(unit, pc, "unknown opcode");
    Opcode opcode = opcode_of(word);
    uint32_t position = unit.positions[pc];
    bool may_raise = (info(opcode).effects & kMayRaise) != 0;
    if (may_raise ? position >= program_.positions.size() : position != kNoPosition) return fail_at(unit, pc, "position");
    for (const Operand& operand : operand_layout(opcode)) {
      if (!check_operand(unit, pc, opcode, operand)) return false;
    }
    return check_relations(unit, pc);
  }

  // Operands that may be kNoRegister.
  static bool is_optional(Opcode opcode, const Operand& operand, Instruction word) {
    switch (opcode) {
      case Opcode::kFormatValue:
        return operand.name == "spec";
      case Opcode::kRaise:
        return operand.name == "cause" && ((word >> 8) & 0xFF) == 0;
      case Opcode::kYield:
        return operand.name == "iterator" && ((word >> 8) & 0xFF) == 0;
      case Opcode::kListExtend:
        return operand.name == "callee";
      default:
        return false;
    }
  }

  bool check_operand(const CodeUnit& unit, uint32_t pc, Opcode opcode, const Operand& operand) {
    Instruction word = unit.instructions[pc];
    uint32_t bits = operand.bits(word);
    switch (operand.kind) {
      case OperandKind::kPad:
        return bits == 0 || fail_at(unit, pc, "padding");
      case OperandKind::kReg:
        if (bits == kNoRegister && is_optional(opcode, operand, word)) return true;
        return bits < unit.register_count || fail_at(unit, pc, "register r" + std::to_string(bits));
      case OperandKind::kBase:
        return bits <= unit.register_count || fail_at(unit, pc, "base r" + std::to_string(bits));
      case OperandKind::kConst:
        return bits < program_.constants.size() || fail_at(unit, pc, "constant");
      case OperandKind::kGlobal:
        return bits < program_.global_names.size() || fail_at(unit, pc, "global");
      case OperandKind::kUnit:
        return check_capture_sources(unit, pc, bits);
      case OperandKind::kSite:
        return bits < unit.sites.size() || fail_at(unit, pc, "site");
      case OperandKind::kJump:
        return check_jump(unit, pc, opcode, operand.signed_bits(word));
      case OperandKind::kUint32:
        return operand.name != "index" || bits < unit.free_names.size() || fail_at(unit, pc, "closure slot");
      case OperandKind::kFlag:
        return operand.name != "class_dict" || bits < unit.free_names.size() || fail_at(unit, pc, "closure slot");
      case OperandKind::kUint16:
        return operand.name != "free_index" || bits < unit.free_names.size() || fail_at(unit, pc, "closure slot");
      default:
        return true;
    }
  }

  bool check_jump(const CodeUnit& unit, uint32_t pc, Opcode opcode, int32_t distance) {
    int64_t target = int64_t{pc} + 1 + distance;
    if (target < 0 || target >= static_cast<int64_t>(unit.instructions.size())) return fail_at(unit, pc, "jump target");
    if (target == 0 && unit.is_resumable()) return fail_at(unit, pc, "jump to the start of a generator");
    bool is_next = opcode == Opcode::kForNext || opcode == Opcode::kForRangeNext;
    bool goes_back = is_next || opcode == Opcode::kLoop;
    if (goes_back != (distance < 0)) return fail_at(unit, pc, "jump direction");
    if (opcode_of(unit.instructions[static_cast<size_t>(target)]) == Opcode::kLoopCost)
      return fail_at(unit, pc, "jump into data");
    if (!is_next) return true;
    bool has_cost = pc + 1 < unit.instructions.size() && opcode_of(unit.instructions[pc + 1]) == Opcode::kLoopCost;
    return has_cost || fail_at(unit, pc, "no LoopCost");
  }

  bool check_capture_sources(const CodeUnit& unit, uint32_t pc, uint32_t made) {
    if (made >= program_.units.size() || made == 0) return fail_at(unit, pc, "unit");
    for (const Capture& capture : program_.units[made].captures) {
      uint32_t limit = capture.from_closure ? static_cast<uint32_t>(unit.free_names.size()) : unit.register_count;
      if (capture.index >= limit) return fail_at(unit, pc, "capture");
    }
    return true;
  }

  // ---- operands that depend on each other

  bool check_run(const CodeUnit& unit, uint32_t pc, uint32_t base, uint32_t count) {
    return base + count <= unit.register_count ||
           fail_at(unit, pc, "run of registers r" + std::to_string(base) + ".." + std::to_string(base + count));
  }

  // What is thrown into a generator that delegates goes through the SendNext in front of its Yield (vm/generators.cpp).
  bool check_yield(const CodeUnit& unit, uint32_t pc) {
    if (!unit.is_resumable()) return fail_at(unit, pc, "not a generator");
    const Instruction* at = &unit.instructions[pc];
    const auto& op = decode<ops::Yield>(at);
    if (op.delegating.value == 0) return true;
    if (pc == 0 || opcode_of(at[-1]) != Opcode::kSendNext) return fail_at(unit, pc, "not behind a SendNext");
    const auto& send = decode<ops::SendNext>(at - 1);
    bool agrees = send.iterator.index == op.iterator.index && send.value.index == op.dst.index;
    return agrees || fail_at(unit, pc, "another iterator than that of the SendNext");
  }

  bool check_relations(const CodeUnit& unit, uint32_t pc) {
    const Instruction* at = &unit.instructions[pc];
    switch (opcode_of(*at)) {
      case Opcode::kCall: {
        const auto& op = decode<ops::Call>(at);
        return check_run(unit, pc, op.base.index, op.count.value + kCallRoom);
      }
      case Opcode::kCallMethod: {
        const auto& op = decode<ops::CallMethod>(at);
        return check_run(unit, pc, op.base.index, op.count.value + kCallRoom);
      }
      case Opcode::kCallKeywords: {
        const auto& op = decode<ops::CallKeywords>(at);
        return check_run(unit, pc, op.base.index, op.count.value + kCallRoom) && check_keyword_names(unit, pc);
      }
      case Opcode::kCallSupport: {
        const auto& op = decode<ops::CallSupport>(at);
        bool fits = op.function.value < kSupportFunctionCount && op.count.value == support_arity(op.function.value);
        return fits ? check_run(unit, pc, op.base.index, op.count.value) : fail_at(unit, pc, "support function");
      }
      case Opcode::kCallUnpack:
        return check_run(unit, pc, decode<ops::CallUnpack>(at).base.index, 3 + kCallRoom);
      case Opcode::kSuperArguments:
        return check_super(unit, pc);
      case Opcode::kRangeSetup: {
        const auto& op = decode<ops::RangeSetup>(at);
        if (op.count.value < 1 || op.count.value > 3) return fail_at(unit, pc, "count");
        return check_run(unit, pc, op.base.index, std::max(kRangeState, op.count.value + kCallRoom));
      }
      case Opcode::kGetAwaitable:
        return decode<ops::GetAwaitable>(at).origin.value <= kLastAwaitOrigin || fail_at(unit, pc, "origin");
      case Opcode::kForRangeNext:
        return check_run(unit, pc, decode<ops::ForRangeNext>(at).base.index, kRangeState);
      case Opcode::kUnpackSequence: {
        const auto& op = decode<ops::UnpackSequence>(at);
        return check_run(unit, pc, op.base.index, op.count.value);
      }
      case Opcode::kUnpackStarred: {
        const auto& op = decode<ops::UnpackStarred>(at);
        return check_run(unit, pc, op.base.index, op.before.value + 1u + op.after.value);
      }
      case Opcode::kSetDefaults:
        return check_defaults(unit, pc);
      case Opcode::kBuildTuple:
      case Opcode::kBuildList:
      case Opcode::kBuildSet:
      case Opcode::kBuildString: {
        const auto& op = decode<ops::BuildTuple>(at);  // the four have one layout
        return check_run(unit, pc, op.base.index, op.count.value);
      }
      case Opcode::kImportName:
        return decode<ops::ImportName>(at).count.value == 3 &&
               check_run(unit, pc, decode<ops::ImportName>(at).base.index, 3);
      case Opcode::kImportFrom:
        return decode<ops::ImportFrom>(at).count.value == 2 &&
               check_run(unit, pc, decode<ops::ImportFrom>(at).base.index, 2);
      case Opcode::kBuildDict: {
        const auto& op = decode<ops::BuildDict>(at);
        return check_run(unit, pc, op.base.index, 2u * op.count.value);
      }
      case Opcode::kBuildSlice:
        return check_run(unit, pc, decode<ops::BuildSlice>(at).base.index, 3);
      case Opcode::kListAppendRun: {
        const auto& op = decode<ops::ListAppendRun>(at);
        return check_run(unit, pc, op.base.index, op.count.value);
      }
      case Opcode::kLoadWithMethods:
        return check_run(unit, pc, decode<ops::LoadWithMethods>(at).base.index, 2);
      case Opcode::kLoadExceptionTriple:
        return check_run(unit, pc, decode<ops::LoadExceptionTriple>(at).base.index, 3);
      case Opcode::kPrepareClass:
      case Opcode::kMakeClass:
        return check_run(unit, pc, decode<ops::MakeClass>(at).base.index, 3);
      case Opcode::kMatchClass:
        return check_run(unit, pc, decode<ops::MatchClass>(at).base.index, 2);
      case Opcode::kLoadName:
      case Opcode::kLookupName:
      case Opcode::kStoreName:
      case Opcode::kDeleteName:
        return (unit.flags & kIsClassBody) != 0 || fail_at(unit, pc, "not a class body");
      case Opcode::kCheckBound:
      case Opcode::kLoadCell:
      case Opcode::kDeleteCell:
        return check_named(unit, pc);
      case Opcode::kStartGenerator:
        return (pc == 0 && unit.is_resumable()) || fail_at(unit, pc, "not at the start of a generator");
      case Opcode::kYield:
        return check_yield(unit, pc);
      case Opcode::kUnsupported:
        return is_text(decode<ops::Unsupported>(at).message.index) || fail_at(unit, pc, "message");
      case Opcode::kLoopCost: {
        bool follows = pc != 0 && (opcode_of(at[-1]) == Opcode::kForNext || opcode_of(at[-1]) == Opcode::kForRangeNext);
        return follows || fail_at(unit, pc, "not behind a back edge");
      }
      default:
        return true;
    }
  }

  // The errors of these opcodes name the register.
  bool check_named(const CodeUnit& unit, uint32_t pc) {
    const Instruction* at = &unit.instructions[pc];
    uint32_t index =
        opcode_of(*at) == Opcode::kLoadCell ? decode<ops::LoadCell>(at).cell.index : decode<ops::CheckBound>(at).local.index;
    return index < unit.local_names.size() || fail_at(unit, pc, "register has no name");
  }

  // The names must be in place and no more than the arguments: LoadConst of a tuple of strings right before.
  bool check_keyword_names(const CodeUnit& unit, uint32_t pc) {
    const auto& op = decode<ops::CallKeywords>(&unit.instructions[pc]);
    if (pc == 0 || opcode_of(unit.instructions[pc - 1]) != Opcode::kLoadConst) return fail_at(unit, pc, "no keyword names");
    const auto& names = decode<ops::LoadConst>(&unit.instructions[pc - 1]);
    if (names.dst.index != op.base.index + op.count.value + 1 || !is_tuple(names.constant.index)) {
      return fail_at(unit, pc, "keyword names");
    }
    auto elements = program_.constants[names.constant.index].elements;
    if (elements.size() > op.count.value) return fail_at(unit, pc, "more keyword names than arguments");
    for (uint32_t element : elements) {
      if (!is_text(element)) return fail_at(unit, pc, "keyword name");
    }
    return !is_jump_target(unit, pc) || fail_at(unit, pc, "jump between names and call");
  }

  bool check_super(const CodeUnit& unit, uint32_t pc) {
    const auto& op = decode<ops::SuperArguments>(&unit.instructions[pc]);
    if (pc + 2 >= unit.instructions.size() || opcode_of(unit.instructions[pc + 1]) != Opcode::kCall) {
      return fail_at(unit, pc, "no call behind it");
    }
    const auto& call = decode<ops::Call>(&unit.instructions[pc + 1]);
    bool matches = call.base.index == op.base.index && call.count.value == 0;
    return (matches && check_run(unit, pc, op.base.index, 1 + kCallRoom)) || fail_at(unit, pc, "call does not match");
  }

  bool check_defaults(const CodeUnit& unit, uint32_t pc) {
    const auto& op = decode<ops::SetDefaults>(&unit.instructions[pc]);
    if (!check_run(unit, pc, op.base.index, op.count.value)) return false;
    if (pc == 0 || opcode_of(unit.instructions[pc - 1]) != Opcode::kMakeFunction)
      return fail_at(unit, pc, "no function made");
    const auto& made = decode<ops::MakeFunction>(&unit.instructions[pc - 1]);
    bool fits =
        made.unit.index < program_.units.size() && op.count.value <= program_.units[made.unit.index].positional_count;
    return (made.dst.index == op.function.index && fits) || fail_at(unit, pc, "defaults do not fit the function");
  }

  bool is_jump_target(const CodeUnit& unit, uint32_t pc) {
    if (targets_of_ != &unit) {
      targets_of_ = &unit;
      targets_.assign(unit.instructions.size(), false);
      for (uint32_t i = 0; i < unit.instructions.size(); ++i) {
        if (!is_opcode(unit.instructions[i])) continue;
        for (const Operand& operand : operand_layout(opcode_of(unit.instructions[i]))) {
          if (operand.kind != OperandKind::kJump) continue;
          int64_t target = int64_t{i} + 1 + operand.signed_bits(unit.instructions[i]);
          if (target >= 0 && target < static_cast<int64_t>(targets_.size())) targets_[static_cast<size_t>(target)] = true;
        }
      }
      for (const Handler& handler : unit.handlers) {
        if (handler.target < targets_.size()) targets_[handler.target] = true;
      }
    }
    return targets_[pc];
  }

  bool check_handlers(const CodeUnit& unit) {
    std::vector<uint32_t> open_ends;
    uint32_t previous = 0;
    for (const Handler& handler : unit.handlers) {
      if (handler.start >= handler.end || handler.end > unit.instructions.size())
        return fail_at(unit, handler.start, "handler range");
      if (handler.start < previous) return fail_at(unit, handler.start, "handlers are not sorted");
      if (handler.target < handler.end || handler.target >= unit.instructions.size()) {
        return fail_at(unit, handler.start, "handler target");
      }
      if (opcode_of(unit.instructions[handler.target]) == Opcode::kLoopCost)
        return fail_at(unit, handler.target, "handler is data");
      if (handler.exception.index >= unit.register_count) return fail_at(unit, handler.start, "handler register");
      while (!open_ends.empty() && open_ends.back() <= handler.start) open_ends.pop_back();
      if (!open_ends.empty() && handler.end > open_ends.back()) return fail_at(unit, handler.start, "handlers do not nest");
      open_ends.push_back(handler.end);
      previous = handler.start;
    }
    return true;
  }

  const Program& program_;
  std::string* why_;
  const CodeUnit* targets_of_ = nullptr;
  std::vector<bool> targets_;
};

}  // namespace

bool verify(const Program& program, std::string* why) {
  if (why != nullptr) why->clear();
  return ProgramVerifier(program, why).run();
}

}  // namespace sandboa::bytecode
