// Trees as programs. One pass over the tree with an explicit stack of what is still to be written, then two over the
// program: loops of units that need not give back what they took, and what a match must begin with.
#pragma once

#include "runtime/regex/program.h"

namespace sandboa::runtime::regex {

class Compiler {
 public:
  using Words = MeteredVector<uint32_t, 64>;
  Compiler(Runtime& rt, Tree& tree, Words& words) : rt_(rt), tree_(tree), words_(words), tasks_(rt) {}
  // False: a lookbehind whose width is not fixed.
  bool run();
  bool ok() const { return words_.ok() && tasks_.ok() && signal_ == Signal::kNone; }
  Signal signal() const { return signal_ == Signal::kNone && !ok() ? Signal::kNeedsCollect : signal_; }
  const char* problem() const { return problem_; }

 private:
  enum class Step : uint8_t {
    kFrom,            // node and those behind it
    kGroupEnd,        // value: mark
    kAlternative,     // node: the alternative; value: chain of jumps to the end
    kAlternativeEnd,  // value likewise; place: of the split's target
    kPatchChain,      // value: chain
    kPatch,           // place
    kLoopBack,        // value: target; place: of the split's target; op is a jump
    kLoop,            // value: target; lazy
    kRepeatEnd,       // node: the repeat; value: register; place: of the start
    kIfEnd,           // node: the other way, or none; place: of the target
    kOp,              // value: the op, without operands
    kLookEnd,         // place; value: the op
  };
  struct Task {
    Step step;
    NodeIndex node = kNoNode;
    uint32_t value = 0;
    uint32_t place = 0;
    uint32_t lazy = 0;
  };
  struct Unit {
    uint32_t words[3];
  };

  void push(const Task& task) { tasks_.push(task); }
  uint32_t here() const { return static_cast<uint32_t>(words_.size()); }
  void emit(uint32_t word) { words_.push(word); }
  // The words as one instruction; answers where its first operand is.
  template <class... Operands>
  uint32_t emit_op(Op op, Operands... operands) {
    emit(op);
    uint32_t place = here();
    (emit(operands), ...);
    return place;
  }
  void patch(uint32_t place) {
    if (words_.ok()) words_[place] = here();
  }
  void execute(const Task& task);
  void emit_from(NodeIndex node);
  bool is_plain_literal(NodeIndex index) const;
  NodeIndex emit_literals(NodeIndex node);
  void emit_node(NodeIndex index);
  void emit_alternative(NodeIndex alternative, uint32_t chain);
  uint32_t emit_split(NodeIndex sequence);
  void emit_repeat(NodeIndex index);
  void emit_loop(NodeIndex index);
  void emit_possessive(NodeIndex index);
  void emit_look(NodeIndex index);
  NodeIndex single_unit(NodeIndex sequence) const;
  Unit unit_of(NodeIndex index);

  // ---- compile_sets.cpp
  uint32_t emit_set(NodeIndex index);
  uint32_t emit_points(const char32_t* points, int count, bool negated);
  uint32_t write_set(MeteredVector<SetItem, 8>& ranges, uint32_t flags);

  // ---- compile_words.cpp
  uint64_t count_letters(NodeIndex branch) const;
  void emit_words(NodeIndex branch, uint64_t letter_count);
  uint32_t emit_skips(const uint32_t* op);

  // ---- analysis.cpp
  void tighten_repeats();
  const uint32_t* follow(uint32_t place) const;
  bool excludes(const uint32_t* unit, const uint32_t* following) const;
  void find_first(Header* header);
  bool collect_first(uint32_t* bits, bool* has_wide);

  Runtime& rt_;
  Tree& tree_;
  Words& words_;
  MeteredVector<Task, 16> tasks_;
  uint32_t register_count_ = 0;
  const char* problem_ = nullptr;
  Signal signal_ = Signal::kNone;
  uint32_t category_sets_[12] = {};  // sets of one category each, ASCII or not; 0: not written yet
};

}  // namespace sandboa::runtime::regex
