// The loop of the matcher, for texts of each width. Included by matcher.cpp alone.
#pragma once

#include "runtime/regex/matcher_steps.h"

namespace sandboa::runtime::regex {

// Back to the latest choice. kFail: there is none.
template <class C>
SANDBOA_ALWAYS_INLINE Matcher::Step Matcher::go_back(Cursor<C>& c) {
  while (!stack_.empty()) {
    if (++work_ >= kWorkPerCharge && !charge()) return Step::kStop;
    Step step = Step::kFail;
    switch (stack_.back().kind) {
      case kBranchEntry:
        c.p = c.text + stack_.back().value;
        c.op = c.words + stack_.back().place;
        stack_.pop();
        step = try_again(c, 0);
        break;
      case kLessEntry:
        step = give_one_back(c);
        break;
      case kMoreEntry:
        step = take_one_more(c);
        break;
      case kTurnEntry:
        step = take_another_turn(c);
        break;
      case kBarrierEntry:
        step = pass_barrier(c);
        break;
      default:
        undo(stack_.back());
        stack_.pop();
    }
    if (step != Step::kFail) return step;
  }
  return Step::kFail;
}

template <class C>
SANDBOA_ALWAYS_INLINE Matcher::Step Matcher::step(Cursor<C>& c) {
  const uint32_t* op = c.op;
  uint32_t a = op[1];
  switch (*op) {
    case kChar:
      return on_unit(c, [&](C x) { return x == a; });
    case kPair:
      return on_unit(c, [&](C x) { return x == a || x == op[2]; });
    case kNotChar:
      return on_unit(c, [&](C x) { return x != a; });
    case kNotPair:
      return on_unit(c, [&](C x) { return x != a && x != op[2]; });
    case kAnyChar:
      return on_unit(c, [](C) { return true; });
    case kNotNewline:
      return on_unit(c, [](C x) { return x != '\n'; });
    case kInSet:
      return on_unit(c, [&](C x) { return is_in_set(c.words + a, x); });
    case kString:
      return on_string(c);
    case kWords:
      return on_words(c);
    case kAt:
      return is_at(c.text, op, c.p, c.end) ? c.skip(3) : Step::kFail;
    case kMark:
      return set_mark(a, c.here()) ? c.skip(2) : Step::kStop;
    case kSplit:
      return on_split(c, 2, true);
    case kSplitChar:
      return on_split(c, 3, c.p != c.end && *c.p == op[2]);
    case kSplitSet:
      return on_split(c, 3, c.p != c.end && is_in_set(c.words + op[2], *c.p));
    case kSplitLazy:
    case kLoop:
      return on_split_lazy(c);
    case kLoopLazy:
      return on_split(c, 2, true);
    case kJump:
      return on_jump(c);
    case kRepeatStart:
      return on_repeat_start(c);
    case kRepeatEnd:
      return on_repeat_end(c);
    case kRepeatUnit:
      return on_repeat_unit(c, true);
    case kRepeatUnitLazy:
      return on_repeat_unit_lazy(c);
    case kRepeatUnitPossessive:
      return on_repeat_unit(c, false);
    case kReference:
    case kReferenceNoCase:
      return on_reference(c);
    case kIfMatched:
      return on_if_matched(c);
    case kLook:
      return on_look(c);
    case kAtomic:
      return enter(c, 0, 1);
    case kLookEnd:
      return leave(c, true);
    case kAtomicEnd:
      return leave(c, false);
    case kLookNotEnd:
      return on_look_not_end(c);
    default:
      return Step::kEnd;
  }
}

template <class C>
Matcher::Result Matcher::run(const C* text, uint64_t start, const Goal& goal) {
  Cursor<C> c{text, text + end_, words_, text + start, words_ + header_.start};
  while (true) {
    Step done = step(c);
    if (done == Step::kGo) continue;
    if (done == Step::kEnd) {
      if ((!goal.is_full || c.p == c.end) && c.here() != goal.not_at) {
        marks_[1] = c.here();
        return Result::kYes;
      }
      done = Step::kFail;
    }
    if (done == Step::kFail) done = go_back(c);
    if (done == Step::kGo) continue;
    return done == Step::kFail ? Result::kNo : Result::kFailed;
  }
}

}  // namespace sandboa::runtime::regex
