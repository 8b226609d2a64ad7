#include "ir/register_verifier.h"

#include <cstdio>
#include <vector>

namespace sandboa::ir {
namespace {

using bytecode::kNoRegister;

class RegisterVerifier {
 public:
  RegisterVerifier(const Function& function, uint32_t register_count, std::string* why)
      : function_(function),
        why_(why),
        written_(register_count + 1, 0),
        version_(function.code.size(), 0),
        results_(function.windows.size(), 0) {}

  bool run() {
    for (Value value = 1; value < function_.code.size() && ok_; ++value) {
      if (!function_.code[value].is_dead) visit(value);
    }
    return ok_;
  }

 private:
  void fail(Value value, const std::string& text) {
    if (!ok_) return;
    ok_ = false;
    std::string message = std::string(function_.qualified_name) + ": v" + std::to_string(value) + ' ' +
                          info(function_.code[value].op).name + ": " + text;
    if (why_ != nullptr) {
      *why_ = message;
    } else {
      std::fprintf(stderr, "bad registers: %s\n", message.c_str());
    }
  }

  void write(Value value, uint32_t reg) {
    if (reg >= written_.size()) {
      fail(value, "writes r" + std::to_string(reg) + ", which the frame does not have");
      return;
    }
    written_[reg] = ++clock_;
  }
  void clobber_from(uint32_t base) {
    for (uint32_t reg = base; reg < written_.size(); ++reg) written_[reg] = ++clock_;
  }

  void check_read(Value at, Value value) {
    const Instruction& source = function_.code[value];
    if (source.reg == kNoRegister || source.reg >= written_.size()) {
      fail(at, "v" + std::to_string(value) + " has no register");
    } else if (written_[source.reg] != version_[value]) {
      fail(at, "r" + std::to_string(source.reg) + " no longer holds v" + std::to_string(value));
    }
  }

  // The last value placed in each slot must still be there.
  void check_window(Value at, WindowId id) {
    const Window& window = function_.windows[id];
    std::vector<bool> seen(window.count, false);
    for (Value value = window.last_placed; value != kNone32; value = function_.code[value].previous_in_window) {
      const Instruction& placed = function_.code[value];
      if (value > at || placed.is_dead || seen[placed.place.index]) continue;
      seen[placed.place.index] = true;
      if (placed.reg != window.base + placed.place.index) fail(at, "v" + std::to_string(value) + " is not in its slot");
      check_read(at, value);
    }
  }

  void visit(Value value) {
    const Instruction& instruction = function_.code[value];
    if (instruction.op == Op::kLoopEnd) {
      for (Value each = function_.loops[instruction.a()].ending; each != kNone32; each = function_.code[each].next_ending) {
        // What was placed in the window of a range is gone once the range is set up.
        if (!function_.code[each].place) check_read(value, each);
      }
      return;
    }
    for_each_use(instruction, [&](Value operand) { check_read(value, operand); });
    switch (instruction.op) {
      case Op::kCall:
      case Op::kCallMethod:
      case Op::kCallKeywords:
      case Op::kCallUnpack:
      case Op::kCallSuper:
        check_window(value, instruction.a());
        clobber_from(function_.windows[instruction.a()].base);
        break;
      case Op::kEnterWith:
        clobber_from(function_.code[instruction.a()].reg + 1u);
        break;
      case Op::kCallSupport:
      case Op::kBuildTuple:
      case Op::kBuildList:
      case Op::kBuildSet:
      case Op::kBuildDict:
      case Op::kBuildSlice:
      case Op::kBuildString:
      case Op::kPrepareClass:
      case Op::kMakeClass:
        check_window(value, instruction.a());
        break;
      case Op::kSetDefaults:
      case Op::kListAppendRun:
      case Op::kMatchClass:
        check_window(value, instruction.b());
        break;
      case Op::kRangeSetup:
        check_window(value, instruction.a());
        write_range(value, instruction.a());
        return;
      case Op::kRangeSlow:
        clobber_from(function_.windows[instruction.a()].base);
        write_range(value, instruction.a());
        return;
      case Op::kForRangeNext:
        for (uint32_t i = 0; i < 3; ++i) {
          if (written_[function_.windows[instruction.a()].base + i] != results_[instruction.a()] + i) {
            fail(value, "the state of the range is gone");
          }
        }
        write(value, function_.code[function_.loops[instruction.d()].value].reg);
        return;
      case Op::kForNext:
        write(value, function_.code[function_.loops[instruction.d()].value].reg);
        return;
      case Op::kUnpackSequence:
      case Op::kUnpackStarred:
        visit_unpack(value, instruction);
        return;
      case Op::kLoadExceptionTriple:
        for (uint32_t i = 1; i <= 3; ++i) write(value, function_.windows[instruction.b()].base + i);
        return;
      case Op::kListExtend:
      case Op::kSetUpdate:
        if (instruction.reg != kNoRegister) write(value, instruction.reg);
        return;
      case Op::kSetLocal:
      case Op::kUnbind:
      case Op::kMakeCell:
        write(value, function_.home_register(instruction.a()));
        return;
      default:
        break;
    }
    if ((info(instruction.op).effects & kNoResult) == 0) define(value, instruction);
  }

  void write_range(Value value, WindowId window) {
    for (uint32_t i = 0; i < 3; ++i) write(value, function_.windows[window].base + i);
    results_[window] = clock_ - 2;
  }

  void visit_unpack(Value value, const Instruction& instruction) {
    if (instruction.reg != kNoRegister) write(value, instruction.reg);
    const Window& window = function_.windows[instruction.b()];
    results_[instruction.b()] = clock_ + 1;
    for (uint32_t i = 0; i < window.count; ++i) write(value, window.base + i);
  }

  void define(Value value, const Instruction& instruction) {
    if (instruction.reg >= written_.size()) {
      fail(value, "has no register");
      return;
    }
    if (instruction.op == Op::kItem) {
      version_[value] = results_[instruction.a()] + instruction.b();
      return;
    }
    bool reads_in_place =
        instruction.op == Op::kParam || (instruction.op == Op::kGetLocal && !instruction.needs_copy && !instruction.place);
    if (!reads_in_place) write(value, instruction.reg);
    if (instruction.op == Op::kLoadWithMethods) write(value, instruction.reg + 1u);
    version_[value] = written_[instruction.reg];
  }

  const Function& function_;
  std::string* why_;
  bool ok_ = true;
  uint64_t clock_ = 0;
  std::vector<uint64_t> written_;  // by register: when it was last written
  std::vector<uint64_t> version_;  // by value: when its register was written with it
  std::vector<uint64_t> results_;  // by window of results: when the first was written
};

}  // namespace

bool verify_registers(const Function& function, uint32_t register_count, std::string* why) {
  return RegisterVerifier(function, register_count, why).run();
}

}  // namespace sandboa::ir
