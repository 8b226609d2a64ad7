// What the second tier knows before it emits: the types that registers have at every instruction, as they follow from the
// types that the parameters have and those that registers are seen to have at the headers of loops.
//
// Some instructions are in line: they leave what other registers hold in registers of the machine. All others are barriers:
// before one of them everything is in memory, and its own code is that of the first tier.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "jit/liveness.h"
#include "jit/type_prediction.h"

namespace sandboa::jit {

class UnitAnalysis {
 public:
  struct Input {
    const vm::LoadedUnit& loaded;
    // Of a frame that runs the unit; empty: none is at hand. Read when the analysis is made, as are inline caches.
    std::span<const runtime::Value> registers;
    uint32_t running_at = 0;   // the instruction that frame is at
    uint32_t class_epoch = 0;  // of the session
    // Instructions whose guesses have failed, sorted; once for every time that code was made without them.
    std::span<const uint32_t> failures;
    // Instead of what is seen now, if it is not null.
    const SeenTypes* like = nullptr;
  };
  // Whether what the analysis costs is bounded: it takes some passes over the registers at every instruction.
  static bool can_analyse(const bytecode::CodeUnit& unit);
  // REQUIRES: can_analyse() of its unit; that and `failures` outlive it.
  explicit UnitAnalysis(const Input& input);
  // Comes before all else.
  SlicedWork analyse(Budget& budget);
  SeenTypes seen() const;

  // Whether there is anything that the second tier does better.
  bool is_worthwhile() const { return is_worthwhile_; }

  // What holds where an instruction begins.
  struct State {
    std::vector<ValueType> types;
    // Whether the register's place in memory may hold an object, other than a bool, or nothing although the register holds
    // a number, if that is written to a register of the machine only. No vector<bool>, whose copies take long.
    using Flags = std::vector<uint8_t>;
    Flags may_lack_number;

    // What an instruction writes there.
    void set(uint32_t reg, ValueType type) {
      types[reg] = type;
      may_lack_number[reg] = lacks_number(type);
    }
    static bool lacks_number(ValueType type) { return !is_number(type) && type != ValueType::kBool; }
  };
  // Null: code of the second tier does not get there.
  const State* block_at(uint32_t index) const { return blocks_[index].has_value() ? &*blocks_[index] : nullptr; }
  bool starts_block(uint32_t index) const { return starts_block_[index]; }
  // Where code of the first tier changes over: begin of the unit, headers of loops.
  bool is_entry(uint32_t index) const { return is_entry_[index]; }
  // The instruction lies in a loop whose instructions are all in line.
  bool is_in_quiet_loop(uint32_t index) const { return quiet_loop_[index] != kNoLoop; }
  uint32_t running_at() const { return running_at_; }
  bool has_loops() const { return !loops_.empty(); }
  uint32_t loop_depth(uint32_t index) const { return depth_[index]; }
  bool is_live(uint32_t index, uint32_t reg) const { return liveness_.is_live(index, reg); }
  bool is_live_after(uint32_t index, uint32_t reg) const {
    return index + 1 < unit_.instructions.size() && liveness_.is_live(index + 1, reg);
  }

  bool is_in_line(uint32_t index, const State& state) const;
  // Whether control falls through in code of the second tier: what a range or an iterator falls through with is left to the
  // first.
  bool goes_on(uint32_t index, const State& state) const;
  // Whether a range whose registers begin there may have another step than one.
  bool has_steps(uint32_t base) const { return has_steps_[base]; }
  // What arithmetic on words leaves, as result_of_words() says. kNone: the instruction is none, or is not in line.
  ValueType result_of_words(uint32_t index, const State& state) const;
  bool has_failed(uint32_t index) const { return failures(index) != 0; }
  // The index of LoadItem or StoreItem is taken not to be negative, unless that has failed, or others have.
  bool may_index_from_end(uint32_t index) const;
  // Builtins that a Call most likely calls and that are in line, or a function().
  enum class Intrinsic : uint8_t { kNone, kAbs, kLength, kFunction };
  Intrinsic intrinsic(uint32_t index, const State& state) const;
  // What an instruction that falls through leaves. The type that its destination has is tested unless it follows.
  void pass(uint32_t index, State& state) const;
  // What an instruction that jumps takes there.
  void jump(uint32_t index, State& state) const;
  // Of a destination that must be tested: the type that is guessed. kAny: nothing is.
  ValueType guess(uint32_t index) const;
  // Of the object of LoadItem and its kin: what follows, else what is guessed.
  ValueType object_type(uint32_t index, const State& state) const;
  // Nothing in quiet loops changes inline caches, classes or shapes. So what their code takes for granted of sites is tested
  // where control comes from outside into the outermost one, and in it only the object's shape.
  struct UsedSite {
    uint32_t site;
    uint32_t instruction;
    uint32_t like;  // the first site with the same guard, see guard_of_site()
    bool is_store;
  };
  static constexpr uint32_t kNoLoop = UINT32_MAX;
  // The outermost quiet loop that the instruction lies in.
  uint32_t quiet_loop(uint32_t index) const { return quiet_loop_[index]; }
  // Those of the quiet loop, by the guards that they share.
  const std::vector<UsedSite>& sites_in(uint32_t quiet_loop) const { return loops_[quiet_loop].sites; }
  // Up to which register calls in the quiet loop need room in the frame's segment, and a record for their frame; 0: there
  // are none.
  uint32_t room_for(uint32_t quiet_loop) const { return loops_[quiet_loop].room; }
  // Nor do they change a global that none of them stores to. What is called, and `range`, is looked at where control comes
  // from outside, too: the global's value is as the instruction takes it to be.
  struct UsedGlobal {
    uint32_t name;
    uint32_t instruction;  // RangeSetup or Call
    Intrinsic called;      // kNone: a range
  };
  const std::vector<UsedGlobal>& globals_in(uint32_t quiet_loop) const { return loops_[quiet_loop].globals; }
  // A LoadGlobal of such a global that only the call reads, in the same block, or such a call.
  bool is_global_known(uint32_t index) const { return is_global_known_[index]; }
  static constexpr int32_t kMostLists = 4;
  // Those whose values no instruction of the quiet loop replaces, lists wherever they are read: they stay where they are,
  // and so do their items, and as many.
  const std::vector<uint32_t>& lists_in(uint32_t quiet_loop) const { return loops_[quiet_loop].lists; }
  // Those that instructions of the quiet loop make numbers of and nothing else. What is in memory is tested for being one
  // where control comes into the loop, so that it need not be seen to in there.
  const std::vector<uint32_t>& numbers_in(uint32_t quiet_loop) const { return loops_[quiet_loop].numbers; }
  // It is counted there that this fails.
  uint32_t header_of(uint32_t quiet_loop) const { return loops_[quiet_loop].header; }
  // Where it is counted that control comes into a loop from the first tier and registers have other types: an instruction of
  // the loop that cannot fail. nullopt: no loop begins there, or it has failed often enough.
  std::optional<uint32_t> counter_of_loop(uint32_t header) const;
  // Which function that only computes a Call most likely calls.
  const vm::LoadedUnit* function(uint32_t index) const { return prediction_.function(index); }
  // Whether those of the instruction's loop are tested outside: more than a few would be too much code for each way in.
  bool has_tested_sites(uint32_t index) const {
    return quiet_loop_[index] != kNoLoop && !loops_[quiet_loop_[index]].sites.empty();
  }
  // Sites with the same number have had the same guard.
  uint32_t guard_of_site(uint32_t number) const { return sites_[number].like; }
  // REQUIRES: the access is in line.
  int32_t slot_of_site(uint32_t number) const { return sites_[number].slot; }
  bool is_float_constant(uint32_t constant) const { return value_type_of(loaded_.constants[constant]) == ValueType::kFloat; }
  runtime::Value constant(uint32_t constant) const { return loaded_.constants[constant]; }
  const bytecode::CodeUnit& unit() const { return unit_; }
  uint32_t register_count() const { return unit_.register_count; }

 private:
  void find_other_walk(const Input& input);
  bool find_loops();
  void find_blocks();
  void assume_types();
  SlicedWork find_types(Budget& budget);
  // A pass. holds: as arrive() gives it, of all.
  SlicedWork find_types_once(Budget& budget, bool is_first, bool* holds);
  int64_t cost_of_visit() const;
  // A walk over the instructions in order: what is known at each of those that control reaches.
  struct Walk {
    State state;
    bool is_reached = false;
  };
  // Whether control reaches the instruction.
  bool come_to(uint32_t index, Walk& walk) const {
    if (starts_block_[index]) {
      walk.is_reached = blocks_[index].has_value();
      if (walk.is_reached) walk.state = *blocks_[index];
    }
    return walk.is_reached;
  }
  void go_past(uint32_t index, Walk& walk) const {
    walk.is_reached = goes_on(index, walk.state);
    if (walk.is_reached) pass(index, walk.state);
  }
  bool flow(uint32_t index, const State& state);
  bool arrive(uint32_t target, const State& state, uint32_t from);
  SlicedWork find_quiet_loops(Budget& budget);
  void find_sites(const std::vector<bool>& is_used);
  void find_room(const std::vector<bool>& is_used);
  SlicedWork find_globals(Budget& budget);
  bool is_only_reader(uint32_t load, uint32_t reader) const;
  void note_global(uint32_t load, uint32_t reader, Intrinsic called);
  bool are_operands_in_line(uint32_t index, const State& state) const;
  int64_t failures(uint32_t index) const;
  bool is_distrusted(uint32_t index) const;
  // REQUIRES: function(index) is known.
  ValueType returned_type(uint32_t index, const State& state) const;
  void pass_function(uint32_t index, State& state) const;
  // Those behind the arguments that a function() has, if it is called: first and end. Where it is left they have numbers.
  std::pair<uint32_t, uint32_t> registers_of_callee(uint32_t index, const State& state) const;
  bool has_number_work(uint32_t index, const State& state) const;

  struct Loop {
    uint32_t header;
    uint32_t end;  // the last back edge
    bool is_quiet = true;
    bool has_number_work = false;
    std::vector<UsedSite> sites = {};
    std::vector<UsedGlobal> globals = {};
    uint32_t room = 0;  // see room_for()
    std::vector<uint32_t> lists = {}, numbers = {};
  };
  // Of a register in a quiet loop.
  struct UseInLoop {
    uint64_t as_list = 0;  // by weight
    bool becomes_number = false;
    bool becomes_other = false;
  };
  void note_uses(uint32_t index, const State& before, std::vector<UseInLoop>& uses) const;
  uint32_t counter_of(const Loop& loop) const;
  void choose_register(uint32_t quiet_loop, uint32_t reg, const UseInLoop& use);
  SlicedWork find_uses(Budget& budget);

  // What an inline cache says of an attribute; sites change while the work pauses.
  struct SeenSite {
    int32_t slot;  // of instances, or kNoSlot
    bool has_value;
    uint32_t like;  // as in UsedSite
  };
  static constexpr int32_t kNoSlot = -1;

  const vm::LoadedUnit& loaded_;
  const uint32_t running_at_;
  const std::span<const uint32_t> failures_;
  const bytecode::CodeUnit& unit_;
  std::vector<SeenSite> sites_;
  std::vector<ValueType> seen_types_;  // per register
  Liveness liveness_;
  TypePrediction prediction_;
  std::vector<Loop> loops_;
  std::vector<uint32_t> depth_;
  std::vector<bool> starts_block_, is_entry_;
  std::vector<bool> has_steps_;  // per register
  // A loop that the frame is at: it has failed, since it walks over what no code here knows how to walk over.
  uint32_t other_walk_ = UINT32_MAX;
  std::vector<uint32_t> quiet_loop_;
  std::vector<bool> is_global_known_;
  std::vector<std::optional<State>> blocks_;
  // What registers are taken to have at a loop's header, and at its end if that is where it begins: the types that follow
  // from what is before a loop are often those of its first turn only, which the first tier can do. Empty: nothing.
  struct Assumed {
    std::vector<ValueType> types;  // kNone: what follows
    uint32_t first = 0, last = 0;  // the loop
  };
  std::vector<Assumed> assumed_;
  bool has_changed_ = false;
  bool has_found_types_ = false;
  bool is_worthwhile_ = false;
};

}  // namespace sandboa::jit
