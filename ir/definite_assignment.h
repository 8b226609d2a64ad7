// Which locals are certainly bound at the point where the builder is, so that reads of the others get a CheckBound.
//
// The builder walks structured code, so no fixed point is needed: assignments are logged, an arm of a branch is undone with
// rollback(), and a Join keeps what all arms that reached it have bound. Loops need nothing: a back edge can only add
// bindings. Locals that are deleted somewhere break that, so they count as bound only until the next block starts.
//
// Invariants: (1) is_bound() never errs on the side of bound; (2) the total cost is linear in the assignments and branches.
#pragma once

#include <cstdint>
#include <cstring>

#include "ir/ir.h"
#include "support/arena.h"

namespace sandboa::ir {

class DefiniteAssignment {
 public:
  using Mark = uint32_t;

  // Where several paths meet.
  struct Join {
    Mark mark = 0;
    bool has_arm = false;
    support::ArenaVector<Local>* candidates = nullptr;
  };

  explicit DefiniteAssignment(support::Arena& arena) : arena_(arena), log_(arena), states_(arena) {}

  // Locals are added in order; `is_deleted`: there is a `del` of it somewhere.
  void add_local(bool is_bound, bool is_deleted) {
    states_.push_back({is_bound && !is_deleted, is_deleted, is_bound && is_deleted ? epoch_ : 0});
  }

  bool is_bound(Local local) const {
    const State& state = states_[local];
    return state.is_deleted ? state.epoch == epoch_ : state.is_bound;
  }
  void bind(Local local) {
    State& state = states_[local];
    if (state.is_deleted) {
      state.epoch = epoch_;
    } else if (!state.is_bound) {
      state.is_bound = true;
      log_.push_back(local);
    }
  }
  void unbind(Local local) {
    DCHECK(states_[local].is_deleted);
    states_[local].epoch = 0;
  }

  // A new basic block: what was known about deletable locals is forgotten.
  void start_block() { ++epoch_; }

  Mark mark() const { return log_.size(); }
  // Forgets the bindings since the mark.
  void rollback(Mark mark) {
    for (uint32_t i = mark; i < log_.size(); ++i) states_[log_[i]].is_bound = false;
    log_.resize(mark);
  }

  Join make_join() const { return {mark(), false, nullptr}; }
  // The current path jumps to the join.
  void arrive(Join& join) {
    if (join.has_arm) {
      if (join.candidates == nullptr) return;
      uint32_t kept = 0;
      for (Local local : *join.candidates) {
        if (states_[local].is_bound) (*join.candidates)[kept++] = local;
      }
      join.candidates->resize(kept);
      return;
    }
    join.has_arm = true;
    if (log_.size() == join.mark) return;
    join.candidates = arena_.make<support::ArenaVector<Local>>(arena_);
    for (uint32_t i = join.mark; i < log_.size(); ++i) join.candidates->push_back(log_[i]);
  }
  // All paths have arrived: their common bindings hold from here, on top of what holds already.
  void bind_joined(const Join& join) {
    if (join.candidates == nullptr) return;
    for (Local local : *join.candidates) bind(local);
  }

 private:
  struct State {
    bool is_bound;
    bool is_deleted;
    uint32_t epoch;
  };

  support::Arena& arena_;
  support::ArenaVector<Local> log_;
  support::ArenaVector<State> states_;
  uint32_t epoch_ = 1;
};

}  // namespace sandboa::ir
