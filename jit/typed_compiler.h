// The second tier: code that keeps numbers in registers of the machine, behind the first tier's code of the same unit.
//
// Code of the first tier changes over where the unit begins and at headers of loops, if registers have the types that the
// analysis relies on. Code of the second tier leaves to the same instruction of the first tier wherever something else turns
// up (an exit): what it holds in registers of the machine goes to memory first. Before a barrier (jit/unit_analysis.h)
// everything is in memory as well, and the first tier's template does the work. At begins of blocks numbers are in their
// homes if the block lies in a loop without barriers, else in memory; edges between blocks see to that.
//
// A register whose value is a number that is in its home only has some number in memory: the collector finds what it finds
// with the interpreter, and snapshots have something where code has written.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "jit/homes.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

class TypedCompiler {
 public:
  TypedCompiler(UnitCompiler& first_tier, const UnitAnalysis& analysis, const TypedData& data);

  // Comes before emit(). What is made for other types: where either is entered and registers do not have the types that it
  // is made for, the other one is asked.
  void set_next(TypedCompiler* next) {
    next_ = next;
    next->previous_ = this;
  }
  // Where code of the first tier changes over.
  bool has_entry(uint32_t index) const { return analysis_.is_entry(index); }
  // REQUIRES: has_entry(index).
  Label entry(uint32_t index);
  // REQUIRES: the first tier's code has been emitted, but for its parts out of line.
  SlicedWork emit(Budget& budget);

 private:
  using Arith = UnitCompiler::Arith;
  struct Held {
    bool in_home = false;
    bool is_dirty = false;                  // memory has another number
    std::optional<uint32_t> constant = {};  // memory has something else than this, which is in no register of the machine
    std::optional<uint32_t> global = {};    // the same, of a global by its name
  };
  // Of a run of instructions that make objects, see find_room().
  struct MakesObjects {
    bool is_open = false;
    int32_t count = 0;
    bool has_bare = false;  // the heap has been taken past objects that were not written, see fill_bare()
  };
  // Instructions on words some of whose results nobody can see, since another one overwrites them before control can leave.
  struct WordRun {
    uint32_t begin = 0, end = 0;
    // Instructions below it leave to the begin of the run: up to there it has changed nothing but homes that can be loaded
    // anew.
    uint32_t exits_end = 0;
    int32_t bytes = 0;            // as much room as there must be
    std::vector<bool> is_unseen;  // of each, from the begin on: what it writes
    std::vector<bool> is_known;   // it loads a global that the run has tested before
    UnitAnalysis::State state;    // at the begin
    std::vector<Held> held;
    bool contains(uint32_t index) const { return begin <= index && index < end; }
  };
  // Of an instruction that is emitted once more: the types that the block itself has there. Homes are those of that one.
  struct TypesThere {
    std::vector<ValueType> before, after;
  };
  // Float arithmetic whose results are tested together, see typed_float_runs.cpp.
  struct FloatRun {
    struct Kept {
      FloatReg home, copy;
    };
    bool is_open = false;
    bool has_sum = false;
    bool has_lost = false;  // a result has been overwritten
    uint32_t begin = 0;
    std::vector<FloatReg> results = {};
    std::vector<Kept> kept = {};
    UnitAnalysis::State state = {};  // at the begin
    std::vector<Held> held = {};
  };
  struct Deferred {
    Label begin;
    UnitAnalysis::State state;
    std::vector<Held> held;
    MakesObjects makes_objects;
    bool has_slice;
    uint32_t index;
    std::function<void()> emit;
    const TypesThere* types_there;
  };
  // A copy of a block for what comes there first: an int that is a float from then on, as in a sum that begins with 0.
  struct FirstTurn {
    uint32_t index;
    UnitAnalysis::State state;
    Label begin;
  };

  // ---- typed_compiler.cpp: blocks, edges, exits
  void find_written();
  void find_targets();
  SlicedWork emit_blocks(Budget& budget);
  Label block_label(uint32_t index);
  void begin_block(uint32_t index, Label begin, const UnitAnalysis::State& state);
  void forget_block();
  bool wants_home(uint32_t target, uint32_t reg) const { return wants_home(target, reg, type_at(target, reg)); }
  bool wants_home(uint32_t target, uint32_t reg, ValueType type) const;
  ValueType type_at(uint32_t target, uint32_t reg) const { return analysis_.block_at(target)->types[reg]; }
  // Everything becomes as the target's block wants it, for control to go where this says. Invalid: it has left.
  Label emit_edge(uint32_t target);
  void go_to(uint32_t target);
  bool is_edge_empty(uint32_t target) const;
  Label edge(uint32_t target);
  Label defer(std::function<void()> emit);
  SlicedWork emit_deferred(Budget& budget);
  void emit_here();
  // The copy of the target's block for the types that registers have now, if it may have one; null: it may not.
  const FirstTurn* first_turn(uint32_t target);
  SlicedWork emit_first_turns(Budget& budget);
  void emit_entry(uint32_t index);
  // Before C++ functions that do not touch the session: registers of the machine are lost.
  void leave_homes();

  // ---- typed_loops.cpp
  // Whether control goes from the running instruction into another quiet loop there, one that takes something for granted.
  bool must_test_loop(uint32_t target) const;
  // Leaves before the target unless the sites of its quiet loop are as when the code was made, and calls in it have room.
  void require_loop(uint32_t target);
  void require_globals(uint32_t target);
  // Then, once the registers are as the target wants them: the rest of what it takes for granted.
  void enter_loop(uint32_t target);
  // From the first tier into a loop's header, and nothing there is as any code takes it to be; the other way, it is.
  Label exit_of_entry(uint32_t header);
  // The other one, where it has an entry there; null: there is none, or it is not the next.
  TypedCompiler* next_with_entry(uint32_t header) const;
  TypedCompiler* previous_with_entry(uint32_t header) const;
  // The next one's is asked instead, if this one is avoided, and the other way round.
  void choose_entry(uint32_t index);
  Label exit_to_previous(uint32_t header, Label otherwise);
  void note_failure();
  void count_entry(uint32_t header);
  // From the second tier into a quiet loop, and some register has no number.
  Label exit_of_loop(uint32_t target);
  // Memory has a number or a bool there, or gets one if it has nothing.
  void require_number(uint32_t reg, bool may_be_nothing, Label otherwise);
  // The lists that stay in the quiet loop: each has two words on the stack, its doubled length and where its items are.
  static constexpr int32_t kWordBytes = 8;
  void find_lists(uint32_t target);
  std::optional<int32_t> place_of_list(bytecode::Reg object) const;
  static constexpr int32_t kPlaceOfUnit = Masm::kFirstWord + 2 * UnitAnalysis::kMostLists * kWordBytes;
  static_assert(kPlaceOfUnit + kWordBytes <= Masm::kLocalBytes);
  // Fields of kCode and kFrame: those may be homes in quiet loops, and are found again then.
  Mem of_unit(Mem field, Reg scratch);
  Mem of_frame(Mem field, Reg scratch);
  // In quiet loops kMeter is not the meter, but what is left of the slice of fuel; nothing else of the meter is used there.
  // Between the two registers that are homes in quiet loops only are theirs.
  void take_slice();
  void give_slice();

  // ---- typed_compiler.cpp: leaving
  // To memory, if it is only in its home.
  void spill(uint32_t reg);
  // All that may be read from the instruction on.
  void spill_all(uint32_t live_at);
  // To the first tier's code of the instruction `resume_at`, since a guess of the running instruction has failed.
  void emit_exit(uint32_t resume_at);
  Label exit_here();
  // The same, but nothing has failed: the first tier has the code for it.
  Label leave_here();
  void emit_frequent_exit(uint32_t resume_at);
  void emit_barrier();
  void emit_range_setup();
  // state_ becomes what the running instruction leaves.
  void advance();

  // ---- typed_listing.cpp: comments of listings, if there is one
  bool has_listing() const { return first_.settings_.annotate_with != nullptr; }
  // Where the register's number is, and of which type: " r1=int:rdi".
  std::string place(uint32_t reg, ValueType type, bool in_home) const;
  void list_homes();
  void list_entry(uint32_t index);
  // The running instruction: what it works on, or that it is a barrier.
  void list_instruction();
  void list_exit(uint32_t resume_at);

  // ---- typed_values.cpp: registers of the guest
  bool has_home(uint32_t reg, ValueType type) const {
    bool is_there = types_there_ == nullptr || (types_there_->before[reg] == type && types_there_->after[reg] == type);
    return is_there && homes_.has(reg, type) && (has_slice_ || !homes_.is_quiet(reg, type));
  }
  Mem guest(uint32_t reg) const { return first_.guest(reg); }
  ValueType type(bytecode::Reg reg) const { return state_.types[reg.index]; }
  // The value as the guest's registers have it: in its home, or brought to `scratch`.
  Reg word(uint32_t reg, Reg scratch);
  Reg word(bytecode::Reg reg, Reg scratch) { return word(reg.index, scratch); }
  void load_word(Reg to, bytecode::Reg reg);
  // The same, a bool as the int that it is.
  Reg int_word(bytecode::Reg reg, Reg scratch);
  void load_constant(Reg to, uint32_t constant);
  // The number as a float: in its home, or brought to `scratch`. is_exact: leaves if an int does not fit.
  FloatReg number(bytecode::Reg reg, FloatReg scratch, bool is_exact);
  // kScratch0, an int as the guest has it.
  void convert_int(FloatReg to, bool is_exact);
  void box(Reg to, FloatReg from);
  void unbox(FloatReg to, Reg from);
  // kResult, a float: what the running instruction has loaded.
  void unbox_loaded(FloatReg to);
  // kResult, a number or a word as the guest has it, to its home.
  void bring_home(uint32_t reg, ValueType type);
  // It must be an inline float.
  void require_inline(FloatReg value, Label otherwise);
  // Where the running instruction may compute a float for its destination: its home, if nothing else is there that an exit
  // needs, or kFloat0. REQUIRES: the operands are where they are computed with.
  FloatReg float_result(bytecode::Reg dst) const;
  // The home of the destination, if an int that the running instruction computes is to be there at all.
  std::optional<Reg> home_of_int(bytecode::Reg dst) const;
  // The same as float_result(), or kResult.
  Reg int_result(bytecode::Reg dst) const;
  // Jumps there to take back what has been done to a home, and leaves.
  Label exit_after(std::function<void()> take_back);
  // What an instruction writes, when all that may leave is behind it; `next`: where it may be read.
  void define_int(uint32_t reg, Reg from, uint32_t next);
  void define_float(bytecode::Reg reg, FloatReg from, uint32_t next);
  void define_float(bytecode::Reg reg, FloatReg from) { define_float(reg, from, index_ + 1); }
  void define_object(bytecode::Reg reg, Reg from) { first_.store(reg, from); }
  // Something that is a number into memory, if the register's own is to be in its home only.
  void put_number(uint32_t reg);
  // The item in kResult becomes the destination's, if it has the type that was guessed.
  void define_guessed(bytecode::Reg reg);
  // The same, of what may be missing, and read once more by the first tier.
  void define_if_guessed(bytecode::Reg reg);
  // kResult, which is of that type, becomes the register's.
  void define(ValueType type, bytecode::Reg reg, uint32_t next);
  // kResult: jumps unless it is of the type. is_item: it is not empty.
  void require_type(ValueType type, Label otherwise, bool is_item = false);

  // ---- typed_instructions.cpp
  void emit_in_line();
  void emit_arith(Arith kind);
  void emit_arith_immediate(Arith kind);
  // By a constant that is positive and no power of two: where the result is.
  Reg divide_by_constant(const bytecode::ops::AddImmediate& op, bool wants_quotient);
  // As the guest has them: where the sum or the difference is.
  Reg add_ints(bytecode::Reg dst, Reg lhs, Reg rhs);
  Reg subtract_ints(bytecode::Reg dst, Reg lhs, Reg rhs);
  Reg add_immediate(bytecode::Reg dst, Reg lhs, int32_t by);
  void emit_true_divide();
  // to = lhs <kind> rhs, or lhs / rhs.
  void compute(std::optional<Arith> kind, FloatReg to, FloatReg lhs, FloatReg rhs);
  void compute_float(std::optional<Arith> kind, bytecode::Reg dst, FloatReg lhs, FloatReg rhs);
  void emit_power();
  bool is_one_half(bytecode::Reg reg) const;
  // kFloat0 = kFloat0, which is positive, to the power of kFloat1; all homes stay. REQUIRES: out of line.
  void call_power();
  void emit_intrinsic(const bytecode::ops::Call& op);
  void emit_negate();
  void emit_invert();
  void emit_move(const bytecode::ops::Move& op);
  void emit_load_const(const bytecode::ops::LoadConst& op);
  // Whether only the next instruction reads the constant, and needs it not in memory: a bool that it stores, or a word that
  // it computes with and overwrites.
  bool is_for_next_only(const bytecode::ops::LoadConst& op) const;
  void emit_load_int(const bytecode::ops::LoadInt& op);
  void emit_load_global(const bytecode::ops::LoadGlobal& op);
  void load_global(Reg to, uint32_t name);
  void emit_store_global(const bytecode::ops::StoreGlobal& op);
  // kResult: a cell.
  void load_contents(bytecode::Reg dst);
  void load_free_cell(uint32_t number);
  void emit_is(Condition condition);
  void emit_not(const bytecode::ops::Not& op);
  void emit_check_bound(const bytecode::ops::CheckBound& op);
  void emit_compare(Condition condition);
  void emit_branch(Condition condition, bool jump_when);
  void emit_branch_immediate(Condition condition, bool jump_when);
  void emit_truth_branch(bytecode::Reg src, bool jump_when);
  void emit_range(const bytecode::ops::RangeSetup& op);
  // kResult = how many turns, as an int of the guest, from kScratch1 on to kResult; with a step of one, or that in
  // kScratch0.
  void count_turns();
  void count_steps();
  void emit_for_range(const bytecode::ops::ForRangeNext& op);
  void prefetch_stores(const bytecode::ops::ForRangeNext& op, uint32_t body);
  void emit_for_next(const bytecode::ops::ForNext& op);
  void take_back_edge(uint32_t cost, uint32_t target);

  // ---- typed_conditions.cpp
  // Whether the branch jumps over one instruction that can be done for some condition instead.
  bool decides_without_jump(uint32_t target) const;
  struct Decision {
    std::function<void()> set_if;  // kResult = 1 or 0
    std::function<void(Reg, Reg)> move_if;
  };
  // The next instruction, by the condition of the running one; it runs from here on.
  void decide(const Decision& decision);
  // The condition is the one that the next instruction is done for. False: there must be a jump.
  bool decide_by_ints(Condition condition, uint32_t target, Reg lhs, Reg rhs);
  bool decide_by_ints(Condition condition, uint32_t target, Reg lhs, int32_t rhs);
  bool decide_by_floats(Condition condition, uint32_t target, FloatReg lhs, FloatReg rhs);

  // ---- typed_calls.cpp
  // A function whose code stands at its call. Its registers are told by their numbers in it.
  struct Callee {
    const vm::LoadedUnit& code;
    uint32_t window;  // where its registers would be, the first ones of which are its arguments
    uint32_t count;   // of arguments
    std::vector<ValueType> types;
    std::vector<FloatReg> free_floats;  // for those behind the arguments
    uint32_t last_int;                  // whose value is in kResult
  };
  // Leaves unless a frame of the running one's callee could have registers up to there.
  void require_room(uint32_t registers, Label otherwise);
  void emit_function(const bytecode::ops::Call& op);
  Callee begin_function(const bytecode::ops::Call& op);
  // kResult, what is called, is a function with that code.
  void require_function(const vm::LoadedUnit& code, Label otherwise);
  void finish_function(const bytecode::ops::Call& op, const Callee& callee);
  void emit_local(Callee& callee, uint32_t index);
  void compute_local_float(const Callee& callee, const bytecode::Instruction* at, bool is_immediate);
  // As word() and number(). kResult stays.
  Reg local_int(const Callee& callee, bytecode::Reg reg, Reg scratch);
  FloatReg local_float(const Callee& callee, bytecode::Reg reg, FloatReg scratch, bool is_exact);
  FloatReg float_place(const Callee& callee, uint32_t reg) const;
  void define_local_float(const Callee& callee, uint32_t reg, FloatReg from);
  void define_local_int(Callee& callee, uint32_t index, uint32_t reg);
  static std::optional<Arith> arith_of(bytecode::Opcode opcode);

  // ---- typed_items.cpp
  // kScratch1 = the object, exactly of that type; then the key, as the guest has it, within the bounds; then kScratch2 = the
  // items of a list. kResult is lost, and kScratch0 if a key has no home. Lists that stay in a loop need no kScratch1.
  void find_sequence(ValueType object_type, bytecode::Reg object);
  Reg require_index(ValueType object_type, bytecode::Reg object, bytecode::Reg key);
  void find_items(ValueType object_type, bytecode::Reg object);
  void load_doubled_length(ValueType object_type);
  // All that for an index that is known.
  Mem item_at(ValueType object_type, bytecode::Reg object, int32_t index);
  // The next instruction finds the list where this one has found it.
  void pass_sequence(ValueType object_type, bytecode::Reg object);
  void define_item(ValueType object_type, bytecode::Reg object, bytecode::Reg dst);
  bool is_for_branch(bytecode::Reg dst) const;
  void branch_on_item(bytecode::Reg dst);
  bool takes_rotated();
  void load_for_float(Mem from);
  void emit_load_item(const bytecode::ops::LoadItem& op);
  void emit_load_item_immediate(const bytecode::ops::LoadItemImmediate& op);
  void emit_store_item(const bytecode::ops::StoreItem& op);
  void emit_load_attribute(const bytecode::ops::LoadAttribute& op);
  void emit_store_attribute(const bytecode::ops::StoreAttribute& op);
  // Whether another instruction of the block reads the slot's float before anything can have changed it.
  bool is_read_again(bytecode::Reg object, int32_t slot) const;
  // A register for a copy of a slot's float, if one is left.
  std::optional<FloatReg> register_for_copy() const;
  void forget_copies();
  // kResult: the object, an instance that has the slot which is returned.
  Mem require_slot(uint32_t site, bytecode::Reg object, bool is_store);
  void require_instance(bytecode::Reg object);
  // Of the LoadedUnit's sites, which kScratch1 has.
  static Mem site_field(uint32_t site, int32_t field) {
    return {Reg::kScratch1, static_cast<int32_t>(site) * layout::kSiteBytes + field};
  }

  // ---- typed_float_runs.cpp
  void reserve_for_float_runs();
  void find_failed_floats(uint32_t block);
  bool may_join_floats();
  bool must_keep(FloatReg home, const UnitAnalysis::State& state, const std::vector<Held>& held, uint32_t begin) const;
  bool is_kept(FloatReg home) const;
  std::optional<FloatReg> register_to_keep() const;
  // At each instruction: whether a run goes on or begins there, or ends.
  void begin_float_run();
  void write_in_float_run(FloatReg home);
  void write_in_float_run(bytecode::Reg dst);
  void compute_in_float_run(std::optional<Arith> kind, bytecode::Reg dst, FloatReg lhs, FloatReg rhs);
  void join_float(FloatReg result);
  void add_to_joined();
  // Tests what has not been tested.
  void end_float_run();

  // ---- typed_word_runs.cpp
  struct WordStep;
  struct WordFacts;
  // Whether the instruction may lie in a run: what it does.
  bool follow_load(const bytecode::Instruction* at, uint32_t index, WordFacts& facts, WordStep& step) const;
  bool follow_arithmetic(const bytecode::Instruction* at, const UnitAnalysis::State& state, WordFacts& facts,
                         WordStep& step) const;
  // At instructions that lie in no run: whether one begins, and all that it takes.
  void begin_word_run();
  std::vector<WordStep> follow_words() const;
  // What is unseen if the run ends there: where it must end instead.
  uint32_t find_unseen(const std::vector<WordStep>& steps, uint32_t end, WordRun& run) const;
  bool may_be_unseen(const std::vector<WordStep>& steps, uint32_t number, uint32_t overwritten_by) const;
  bool keeps_dirty_homes(const std::vector<WordStep>& steps, uint32_t end) const;
  bool is_unseen() const { return run_.contains(index_) && run_.is_unseen[index_ - run_.begin]; }
  // kResult, or the word above it, too, is what the running instruction writes: counts the object that would have it.
  void count_word();
  void count_wide();
  // What kScratch1 has gone past becomes one object that nothing refers to. kResult and kArgument2 stay.
  void fill_bare();
  Label exit_of_run();

  // ---- typed_words.cpp
  // The running instruction, if it computes with words or compares them. False: it does not.
  bool emit_words();
  void add_words(const bytecode::ops::Add& op);
  void multiply_words(const bytecode::ops::Add& op);
  void subtract_words(const bytecode::ops::Add& op);
  void divide_words(const bytecode::ops::Add& op, bool wants_quotient);
  void combine_words(const bytecode::ops::Add& op, Arith kind);
  void shift_words(const bytecode::ops::Add& op, Arith kind);
  void emit_words_immediate(const bytecode::ops::AddImmediate& op);
  void shift_wide_right(int by);
  void compare_words(Condition condition, bytecode::Reg lhs, Reg rhs, const std::function<void(Condition, Reg, Reg)>& emit);
  void emit_word_compare(Condition condition);
  void emit_word_branch(Condition condition, bool jump_when);
  void emit_word_branch_immediate(Condition condition, bool jump_when);
  void emit_load_word_global(const bytecode::ops::LoadGlobal& op);
  void emit_move_word(const bytecode::ops::Move& op);
  // Jumps unless it is an object, of exactly int and not negative, that is a word or a kWide.
  void require_boxed(ValueType type, Reg value, Reg scratch, Label otherwise);
  // What was passed to the running instruction is passed to the next one as well, but for what it has written.
  void pass_on(bytecode::Reg written);
  // A word as the guest has it becomes what it stands for.
  void unbox_word(Reg word);
  // A word, or an int that is not negative, else it leaves.
  void load_natural(Reg to, bytecode::Reg reg);
  // The same: where it is, or brought to `scratch`.
  Reg natural(bytecode::Reg reg, Reg scratch);
  // An int in as many bits as a word has, with its sign.
  Reg operand_of_and(bytecode::Reg reg, ValueType result, Reg scratch);
  // The same, or a kWide, as two words.
  void load_wide(Reg low, Reg high, bytecode::Reg reg);
  // Where kResult, and for define_wide() kArgument2 above it, is what the instruction writes, of any size.
  void define_word(bytecode::Reg reg);
  void define_wide(bytecode::Reg reg);
  void define_natural(ValueType type, bytecode::Reg reg);
  // To the register's place in memory, in a new object if it must be; scratch registers are lost.
  void box_word(bytecode::Reg reg);
  // kScratch1 = where an object is to be, kScratch0 = behind it; jumps if there is no room at hand.
  void find_room(int32_t bytes, Label otherwise);
  // The heap is told of what was made since find_room().
  void note_objects();
  bool keeps_making_objects() const;

  UnitCompiler& first_;
  Masm& m_;
  const UnitAnalysis& analysis_;
  Homes homes_;
  const TypedData& data_;
  TypedCompiler* next_ = nullptr;
  TypedCompiler* previous_ = nullptr;

  uint32_t index_ = 0;
  uint32_t floats_of_callees_ = 0;  // that have been written
  UnitAnalysis::State state_;       // before the running instruction; after it once advance() has been called
  UnitAnalysis::State::Flags may_have_lacked_number_;  // before it
  std::vector<Held> held_;
  Label exit_here_;
  // What the instruction before has left in scratch registers: the words of a kWide in kResult and kArgument2, and a word;
  // or an object in kResult; or a list in kScratch1, unless it stays, and its items in kScratch2.
  static constexpr uint32_t kNoRegister = UINT32_MAX;
  struct Passed {
    uint32_t wide = kNoRegister;
    uint32_t word = kNoRegister;
    Reg word_in = Reg::kResult;
    uint32_t object = kNoRegister;
    uint32_t list = kNoRegister;
  };
  FloatRun float_run_;
  FloatReg float_vectors_[2] = {};  // no homes: of results that have been joined, and of the next two
  bool has_float_vectors_ = false;
  bool has_failed_floats_ = false;  // in the running block
  WordRun run_;
  bool has_rotated_ = false;    // kFloat1 has what has been loaded, rotated
  MakesObjects makes_objects_;  // what the heap has not been told yet
  bool has_slice_ = false;      // see take_slice()
  Passed passed_;               // to the running instruction
  Passed passes_;               // to the next one
  // Since the block began: the object has an item with that key, or with the constants up to one. Nothing in line makes
  // lists shorter.
  struct InBounds {
    uint32_t object;
    uint32_t key;  // kNoRegister: a constant
    int32_t constant;
  };
  std::vector<InBounds> in_bounds_;
  // Likewise: the object, an instance, has a float in the slot.
  struct FloatSlot {
    uint32_t object;
    int32_t slot;
    std::optional<FloatReg> copy = {};  // which is in a register of the machine that is no home
  };
  std::vector<FloatSlot> float_slots_;
  std::vector<FloatReg> unused_floats_;
  std::vector<int32_t> known_int_;  // per register, since the block began: an int that may be an index, else -1
  // Per register, since the block began: the instruction that has loaded a constant word, and one.
  std::vector<uint32_t> word_constant_;
  std::vector<bool> is_instance_;  // per register, since the block began: its object's kind has been tested
  static constexpr uint32_t kNoSite = UINT32_MAX;
  // Per register, since the block began: the site whose guard is the object's shape, see guard_of_site().
  std::vector<uint32_t> shape_like_;
  std::vector<bool> is_written_;  // per register: by any instruction
  std::vector<bool> is_target_;   // of jumps
  std::vector<Label> blocks_;
  std::vector<Label> entries_;
  std::vector<Label> chosen_entries_;  // behind choose_entry(), where there is a next one
  std::deque<Deferred> deferred_;
  std::deque<FirstTurn> first_turns_;
  size_t emitted_first_turns_ = 0;
  std::deque<TypesThere> all_types_there_;  // of first turns, one for each instruction
  const TypesThere* types_there_ = nullptr;
};

}  // namespace sandboa::jit
