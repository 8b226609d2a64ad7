#include "vm/snapshot/verify_frames.h"

#include <algorithm>
#include <vector>

#include "ir/bytecode/verifier_types.h"
#include "runtime/dict.h"
#include "runtime/function.h"
#include "vm/snapshot/verify_actions.h"

namespace sandboa::vm {

using bytecode::Held;
using bytecode::Opcode;
using runtime::Generator;
using runtime::GeneratorState;
using runtime::Kind;
using runtime::Object;
using runtime::Value;

namespace {

bool is_own(Value value, Kind kind) { return runtime::has_kind(value, kind) && !value.object()->is_shared(); }

bool are_class_parts(Value value) {
  if (!runtime::has_kind(value, Kind::kTuple) || value.as<runtime::Tuple>()->length < 4) return false;
  const Value* parts = value.as<runtime::Tuple>()->items();
  return runtime::has_kind(parts[0], Kind::kTuple) && !parts[1].is_empty() && !parts[2].is_empty() &&
         (parts[3].is_none() || runtime::has_kind(parts[3], Kind::kDict));
}

// Whether registers[index] is what the code there relies on.
bool holds(const Value* registers, size_t index, size_t count, Held held) {
  Value value = registers[index];
  bool is_range = held == Held::kRange || (held == Held::kRangeOrIterator && value.is_small_int());
  if (is_range) {
    return index + 2 < count && value.is_small_int() && registers[index + 1].is_small_int() &&
           registers[index + 2].is_small_int();
  }
  switch (held) {
    case Held::kUnknown:
      return true;
    case Held::kAnything:
    case Held::kNamespace:
    case Held::kRangeOrIterator:
    case Held::kRange:
      return !value.is_empty();
    case Held::kIterator:
      return !value.is_empty() && !value.is_small_int();
    case Held::kCell:
      return is_own(value, Kind::kCell);
    case Held::kList:
      return is_own(value, Kind::kList);
    case Held::kSet:
      return is_own(value, Kind::kSet);
    case Held::kDict:
      return is_own(value, Kind::kDict);
    case Held::kTuple:
      return runtime::has_kind(value, Kind::kTuple);
    case Held::kListOrTuple:
      return runtime::has_kind(value, Kind::kTuple) || is_own(value, Kind::kList);
    case Held::kText:
      return runtime::has_kind(value, Kind::kStr);
    case Held::kFunction:
      return is_own(value, Kind::kFunction);
    case Held::kNone:
      return value.is_none();
    case Held::kDictOrNone:
      return value.is_none() || is_own(value, Kind::kDict);
    case Held::kCellOrNone:
      return value.is_none() || is_own(value, Kind::kCell);
    case Held::kClassParts:
      return are_class_parts(value);
  }
  return false;
}

// Registers that wait for their code to go on: what must be in them is what must be before an instruction.
struct Window {
  const LoadedUnit* code;
  uint32_t instruction;
  const Value* registers;
  uint32_t count;       // of registers that must hold anything: a call has taken those behind
  const Object* owner;  // the generator; null: a frame's
};

// The first register that a call takes for what it calls.
uint32_t kept_registers(const LoadedUnit* code, uint32_t instruction) {
  switch (bytecode::opcode_of(code->code[instruction])) {
    case Opcode::kCall:
    case Opcode::kCallMethod:
    case Opcode::kCallKeywords:
    case Opcode::kCallUnpack:  // all have their base in the same place
      return bytecode::decode<bytecode::ops::Call>(&code->code[instruction]).base.index;
    default:
      return code->register_count;
  }
}

class FrameVerifier {
 public:
  explicit FrameVerifier(const Vm& vm) : vm_(vm) {}

  const char* run(std::span<Object* const> objects, const Object** where) {
    check_frames();
    for (Object* object : objects) {
      bool is_generator =
          object->kind == Kind::kGenerator || object->kind == Kind::kCoroutine || object->kind == Kind::kAsyncGenerator;
      if (is_generator) add_generator(static_cast<Generator*>(object));
    }
    if (problem_ == nullptr) check_windows();
    *where = where_;
    return problem_;
  }

 private:
  void check(bool condition, const char* problem) {
    if (!condition && problem_ == nullptr) problem_ = problem;
  }

  // ---- frames

  void check_frames() {
    bool finishes = false;  // the frame above has finalisers run: no instruction waits for it
    WantedResult wanted{vm_.suspended_action.action, vm_.suspended_action.stage, vm_.suspended_action.extra};
    if (!vm_.idle()) check(wanted.action != ReturnAction::kFinalizers, "an answer that nothing waits for");
    for (const Frame* frame = vm_.frame_; frame != &vm_.base_frame_ && problem_ == nullptr; frame = frame->previous) {
      check_place(frame, wanted, finishes);
      check_function(frame);
      if (problem_ != nullptr) return;
      check_window(frame);
      finishes = frame->action == ReturnAction::kFinalizers;
      wanted = {frame->action, frame->stage, frame->uses_extra() ? frame->extra : Value()};
    }
    if (!vm_.idle()) check(action_ends_run(wanted), "a run without an end");
    check_running();
  }

  // The instruction that waits, or that comes next.
  void check_place(const Frame* frame, const WantedResult& wanted, bool finishes) {
    auto next = static_cast<uint32_t>(frame->pc - frame->code->code);
    if (finishes) {
      check(next < frame->code->unit->instructions.size(), "a frame at the end of its code");
      windows_.push_back({frame->code, next, frame->registers, frame->code->register_count, nullptr});
      return;
    }
    check(next > 0, "a frame that has not begun");
    if (problem_ != nullptr) return;
    Opcode opcode = bytecode::opcode_of(frame->code->code[next - 1]);
    check(action_fits(opcode, wanted, frame->is_generator), "a result that the instruction below does not want");
    windows_.push_back({frame->code, next - 1, frame->registers, kept_registers(frame->code, next - 1), nullptr});
  }

  void check_function(const Frame* frame) {
    const bytecode::CodeUnit& unit = *frame->code->unit;
    check(frame->function == nullptr ? unit.captures.empty() : frame->function->code == frame->code,
          "a frame of another function");
    bool can_resume = unit.is_resumable();
    bool has_begun = frame->pc != frame->code->code;
    check(frame->is_generator == (can_resume && has_begun), "a frame that is no generator's");
    if (!frame->is_generator || problem_ != nullptr) return;
    const Generator* generator = frame->generator;
    check(generator->state == GeneratorState::kRunning && generator->function == frame->function &&
              generator->storage != nullptr && generator->storage->count == frame->code->register_count,
          "a frame of a generator that does not run");
    running_.push_back(generator);
  }

  void check_running() {
    std::sort(running_.begin(), running_.end());
    check(std::adjacent_find(running_.begin(), running_.end()) == running_.end(), "a generator that runs twice");
  }

  // A call takes registers of its caller from its base on; other frames stand behind those of the frame below.
  void check_window(const Frame* frame) {
    const Frame* below = frame->previous;
    if (below == &vm_.base_frame_ || frame->segment_end != below->segment_end) return;
    auto distance = static_cast<uint64_t>(frame->registers - below->registers);
    if (distance >= below->code->register_count) return;
    bool is_call = false;
    if (frame->action != ReturnAction::kFinalizers && below->pc != below->code->code) {
      const bytecode::Instruction* at = below->pc - 1;
      Opcode opcode = bytecode::opcode_of(*at);
      // The base of CallMethod is in the same place.
      is_call = (opcode == Opcode::kCall || opcode == Opcode::kCallMethod) &&
                distance >= bytecode::decode<bytecode::ops::Call>(at).base.index;
    }
    check(is_call, "a frame in the registers of another");
  }

  // ---- generators

  void add_generator(const Generator* generator) {
    bool can_go_on = generator->state == GeneratorState::kCreated || generator->state == GeneratorState::kSuspended;
    if (!can_go_on || generator->storage == nullptr) return;
    windows_.push_back({generator->function->code, generator->storage->pc - 1, generator->storage->values(),
                        generator->storage->count, generator});
  }

  // ---- registers

  void check_windows() {
    auto comes_first = [](const Window& a, const Window& b) {
      return a.code->unit != b.code->unit ? a.code->unit < b.code->unit : a.instruction < b.instruction;
    };
    std::sort(windows_.begin(), windows_.end(), comes_first);
    for (size_t begin = 0; begin < windows_.size() && problem_ == nullptr;) {
      size_t end = begin;
      while (end < windows_.size() && windows_[end].code->unit == windows_[begin].code->unit) ++end;
      check_unit(std::span(windows_).subspan(begin, end - begin));
      begin = end;
    }
  }

  // All that wait in one unit, in the order of their instructions.
  void check_unit(std::span<const Window> windows) {
    std::vector<uint32_t> wanted;
    for (const Window& window : windows) {
      if (wanted.empty() || wanted.back() != window.instruction) wanted.push_back(window.instruction);
    }
    const LoadedUnit* code = windows[0].code;
    size_t next = 0;
    auto visit = [&](uint32_t pc, std::span<const Held> registers) {
      for (; next < windows.size() && windows[next].instruction == pc; ++next) check_registers(windows[next], registers);
    };
    bytecode::TypeComplaint complaint =
        bytecode::visit_register_types(code->program->executable->program(), *code->unit, wanted, visit);
    check(complaint.text.empty() && next == windows.size(), "code that nothing leads to");
  }

  void check_registers(const Window& window, std::span<const Held> registers) {
    for (size_t index = 0; index < window.count && problem_ == nullptr; ++index) {
      if (holds(window.registers, index, registers.size(), registers[index])) continue;
      problem_ = "a register that does not hold what the code expects";
      where_ = window.owner;
    }
  }

  const Vm& vm_;
  std::vector<Window> windows_;
  std::vector<const Generator*> running_;
  const char* problem_ = nullptr;
  const Object* where_ = nullptr;
};

}  // namespace

const char* find_frame_contradiction(const Vm& vm, std::span<Object* const> objects, const Object** where) {
  return FrameVerifier(vm).run(objects, where);
}

}  // namespace sandboa::vm
