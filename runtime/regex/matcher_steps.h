// What each instruction does, for texts of each width. Included by matcher_loop.h alone.
#pragma once

#include "runtime/regex/case_folding.h"
#include "runtime/regex/matcher.h"
#include "runtime/regex/scanning.h"

namespace sandboa::runtime::regex {

template <class C>
const C* Matcher::take_units(const uint32_t* unit, const C* from, const C* limit) {
  while (true) {
    bool is_long = static_cast<uint64_t>(limit - from) > kLongestStretch;
    const C* stop = is_long ? from + kLongestStretch : limit;
    const C* end = skip_units(words_, unit, from, stop);
    work_ += static_cast<uint64_t>(end - from) / 8;
    if (!is_long || end != stop) return end;
    if (work_ >= kWorkPerCharge && !charge()) return end;
    from = end;
  }
}

template <class C>
bool Matcher::is_at(const C* text, const uint32_t* op, const C* p, const C* end) const {
  auto is_boundary = [&] {
    bool is_ascii = op[2] != 0;
    bool before = p > text && is_word_character(p[-1], is_ascii);
    bool after = p < end && is_word_character(*p, is_ascii);
    return before != after;
  };
  switch (static_cast<Anchor>(op[1])) {
    case Anchor::kStart:
      return p == text;
    case Anchor::kLineStart:
      return p == text || p[-1] == '\n';
    case Anchor::kEnd:
      return p == end || (p + 1 == end && *p == '\n');
    case Anchor::kLineEnd:
      return p == end || *p == '\n';
    case Anchor::kVeryEnd:
      return p == end;
    case Anchor::kBoundary:
      return is_boundary();
    default:
      return !is_boundary();
  }
}

// Behind what the group matched, if that stands here again; else null.
template <class C>
const C* Matcher::match_reference(const C* text, const uint32_t* op, const C* p, const C* end) const {
  int64_t from = marks_[2 * size_t{op[1]}], to = marks_[2 * size_t{op[1]} + 1];
  if (from < 0 || to < from) return nullptr;
  int64_t length = to - from;
  if (end - p < length) return nullptr;
  const C* group = text + from;
  if (*op == kReference) {
    return std::memcmp(group, p, static_cast<size_t>(length) * sizeof(C)) == 0 ? p + length : nullptr;
  }
  bool is_ascii = op[2] != 0;
  for (int64_t index = 0; index < length; ++index) {
    char32_t a = group[index], b = p[index];
    if (a == b) continue;
    if (is_ascii ? lower_ascii(a) != lower_ascii(b) : lower_unicode(a) != lower_unicode(b)) return nullptr;
  }
  return p + length;
}

// Where a run is. The steps are in line, so that all of it stays in registers.
template <class C>
struct Matcher::Cursor {
  const C* const text;
  const C* const end;
  const uint32_t* const words;
  const C* p;
  const uint32_t* op;

  int64_t here() const { return static_cast<int64_t>(p - text); }
  uint32_t place(uint32_t ahead = 0) const { return static_cast<uint32_t>(op - words) + ahead; }
  uint64_t left() const { return static_cast<uint64_t>(end - p); }
  Step skip(uint32_t count) {
    op += count;
    return Step::kGo;
  }
  Step go_to(uint32_t target) {
    op = words + target;
    return Step::kGo;
  }
};

#define REGEX_STEP SANDBOA_ALWAYS_INLINE Matcher::Step
#define REGEX_PUSH(...) \
  if (__builtin_expect(!(__VA_ARGS__), 0)) return Step::kStop

template <class C, class Fits>
REGEX_STEP Matcher::on_unit(Cursor<C>& c, Fits fits) {
  if (c.p == c.end || !fits(*c.p)) return Step::kFail;
  ++c.p;
  return c.skip(3);
}

template <class C>
REGEX_STEP Matcher::on_string(Cursor<C>& c) {
  uint32_t length = c.op[1];
  if (c.left() < length || !has_string(c.op + 2, length, c.p)) return Step::kFail;
  c.p += length;
  return c.skip(2 + length);
}

// The way from a node of kWords on by a character; null: none.
SANDBOA_ALWAYS_INLINE const uint32_t* next_letter(const uint32_t* tree, const uint32_t* node, uint32_t character) {
  const uint32_t* ways = node + kLetterWords;
  uint32_t low = 0, high = node[1];
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    uint32_t there = ways[2 * middle];
    if (there == character) return tree + ways[2 * middle + 1];
    if (there < character) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return nullptr;
}

// Notes each word that stands here as a way to go on, so that the first of the alternatives is tried first.
template <class C>
REGEX_STEP Matcher::on_words(Cursor<C>& c) {
  uint32_t behind = c.place(2 + c.op[1]);
  const uint32_t* tree = c.op + 2;
  const uint32_t* node = tree;
  size_t bottom = stack_.size();
  const C* p = c.p;
  for (; p != c.end; ++p) {
    node = next_letter(tree, node, *p);
    if (node == nullptr) break;
    if (*node == 0) continue;
    REGEX_PUSH(push(kBranchEntry, *node, p + 1 - c.text));
    size_t at = stack_.size() - 1;
    for (; at > bottom && stack_[at - 1].place < *node; --at) std::swap(stack_[at], stack_[at - 1]);
    work_ += (stack_.size() - at) / 4;
  }
  work_ += static_cast<uint64_t>(p - c.p) / 4;
  if (work_ >= kWorkPerCharge && !charge()) return Step::kStop;
  if (stack_.size() == bottom) return Step::kFail;
  for (size_t index = bottom; index < stack_.size(); ++index) stack_[index].place = behind;
  c.p = c.text + stack_.back().value;
  stack_.pop();
  return c.go_to(behind);
}

// Tries what follows, after `size` words, and notes the other way.
template <class C>
REGEX_STEP Matcher::on_split(Cursor<C>& c, uint32_t size, bool is_worth_it) {
  if (!is_worth_it) return c.go_to(c.op[1]);
  REGEX_PUSH(push(kBranchEntry, c.op[1], c.here()));
  return c.skip(size);
}

// Tries the target, and notes what follows.
template <class C>
REGEX_STEP Matcher::on_split_lazy(Cursor<C>& c) {
  REGEX_PUSH(push(kBranchEntry, c.place(2), c.here()));
  return on_jump(c);
}

template <class C>
REGEX_STEP Matcher::on_jump(Cursor<C>& c) {
  if (++work_ >= kWorkPerCharge && !charge()) return Step::kStop;
  return c.go_to(c.op[1]);
}

template <class C>
REGEX_STEP Matcher::on_repeat_start(Cursor<C>& c) {
  uint32_t number = 2 * c.op[1];
  REGEX_PUSH(set_register(number, -1) && set_register(number + 1, -1));
  return c.go_to(c.op[2]);
}

template <class C>
REGEX_STEP Matcher::on_repeat_end(Cursor<C>& c) {
  uint32_t number = 2 * c.op[1];
  int64_t count = registers_[number] + 1;
  if (++work_ >= kWorkPerCharge && !charge()) return Step::kStop;
  if (count < c.op[2]) {
    REGEX_PUSH(set_register(number, count));
    return c.go_to(c.op[4]);
  }
  if (c.op[5] != 0) {
    REGEX_PUSH(push(kTurnEntry, c.place(), c.here()));
    return c.skip(6);
  }
  // A turn that matched nothing is the last.
  if ((c.op[3] != kUnlimited && count >= c.op[3]) || c.here() == registers_[number + 1]) return c.skip(6);
  REGEX_PUSH(push(kBranchEntry, c.place(6), c.here()) && set_register(number, count) && set_register(number + 1, c.here()));
  return c.go_to(c.op[4]);
}

template <class C>
REGEX_STEP Matcher::on_repeat_unit(Cursor<C>& c, bool gives_back) {
  if (c.left() < c.op[4]) return Step::kFail;
  const C* limit = c.left() > c.op[5] && c.op[5] != kUnlimited ? c.p + c.op[5] : c.end;
  const C* furthest = take_units(c.op + 1, c.p, limit);
  const C* nearest = c.p + c.op[4];
  if (signal_ != Signal::kNone) return Step::kStop;
  if (furthest < nearest) return Step::kFail;
  if (gives_back && furthest > nearest) {
    uint32_t next = c.op[6];
    if (next != kNoPoint) {
      const C* from = furthest;
      while (furthest >= nearest && (furthest == c.end || *furthest != next)) --furthest;
      work_ += static_cast<uint64_t>(from - furthest) / 4;
      if (furthest < nearest) return Step::kFail;
    }
    if (furthest > nearest) {
      REGEX_PUSH(push(kPlainEntry, 0, nearest - c.text) && push(kLessEntry, c.place(), furthest - c.text));
    }
  }
  c.p = furthest;
  return c.skip(7);
}

template <class C>
REGEX_STEP Matcher::on_repeat_unit_lazy(Cursor<C>& c) {
  if (c.left() < c.op[4]) return Step::kFail;
  const C* limit = c.left() > c.op[5] && c.op[5] != kUnlimited ? c.p + c.op[5] : c.end;
  const C* nearest = c.p + c.op[4];
  if (take_units(c.op + 1, c.p, nearest) != nearest) return signal_ == Signal::kNone ? Step::kFail : Step::kStop;
  c.p = nearest;
  REGEX_PUSH(push(kPlainEntry, 0, limit - c.text) && push(kMoreEntry, c.place(), c.here()));
  if (c.op[6] != kNoPoint && (c.p == c.end || *c.p != c.op[6])) return Step::kFail;
  return c.skip(7);
}

template <class C>
REGEX_STEP Matcher::on_reference(Cursor<C>& c) {
  const C* behind = match_reference(c.text, c.op, c.p, c.end);
  if (behind == nullptr) return Step::kFail;
  work_ += static_cast<uint64_t>(behind - c.p) / 8;
  if (work_ >= kWorkPerCharge && !charge()) return Step::kStop;
  c.p = behind;
  return c.skip(kOpWords[*c.op]);
}

template <class C>
REGEX_STEP Matcher::on_if_matched(Cursor<C>& c) {
  int64_t from = marks_[2 * size_t{c.op[1]}], to = marks_[2 * size_t{c.op[1]} + 1];
  return from >= 0 && to >= from ? c.skip(3) : c.go_to(c.op[2]);
}

// `behind`: where to go on if it does not match, 0 if that is a failure.
template <class C>
REGEX_STEP Matcher::enter(Cursor<C>& c, uint32_t behind, uint32_t size) {
  REGEX_PUSH(push(kPlainEntry, 0, c.here()) && push(kBarrierEntry, behind, static_cast<int64_t>(barrier_)));
  barrier_ = stack_.size();
  return c.skip(size);
}

template <class C>
REGEX_STEP Matcher::on_look(Cursor<C>& c) {
  uint32_t back = c.op[1];
  bool is_negated = c.op[2] != 0;
  if (static_cast<uint64_t>(c.p - c.text) < back) return is_negated ? c.go_to(c.op[3]) : Step::kFail;
  Step step = enter(c, is_negated ? c.op[3] : 0, 4);
  c.p -= back;
  return step;
}

// The end of what is looked at or atomic: its choices are dropped.
template <class C>
REGEX_STEP Matcher::leave(Cursor<C>& c, bool goes_back) {
  size_t bottom = barrier_ - 2;
  if (goes_back) c.p = c.text + stack_[bottom].value;
  barrier_ = static_cast<size_t>(stack_[bottom + 1].value);
  REGEX_PUSH(keep_undo_entries(bottom));
  return c.skip(1);
}

template <class C>
REGEX_STEP Matcher::on_look_not_end(Cursor<C>&) {
  size_t bottom = barrier_ - 2;
  barrier_ = static_cast<size_t>(stack_[bottom + 1].value);
  REGEX_PUSH(undo_to(bottom));
  return Step::kFail;
}

// ---- ways back: kGo goes on there, kFail looks for another one

// A greedy loop of units gives one back.
template <class C>
REGEX_STEP Matcher::give_one_back(Cursor<C>& c) {
  Entry& entry = stack_.back();
  c.op = c.words + entry.place;
  c.p = c.text + entry.value - 1;
  const C* nearest = c.text + (&entry)[-1].value;
  if (c.op[6] != kNoPoint) {
    const C* from = c.p;
    while (c.p >= nearest && *c.p != c.op[6]) --c.p;
    work_ += static_cast<uint64_t>(from - c.p) / 4;
  }
  if (c.p <= nearest) stack_.shrink(stack_.size() - 2);
  if (c.p < nearest) return Step::kFail;
  if (c.p > nearest) entry.value = c.here();
  return try_again(c, 7);
}

// A lazy loop of units takes one more.
template <class C>
REGEX_STEP Matcher::take_one_more(Cursor<C>& c) {
  Entry& entry = stack_.back();
  c.op = c.words + entry.place;
  c.p = c.text + entry.value;
  const C* limit = c.text + (&entry)[-1].value;
  auto take = [&] {
    if (c.p >= limit || !unit_matches(c.words, c.op + 1, *c.p)) return false;
    ++c.p;
    return true;
  };
  const C* from = c.p;
  bool has_more = take();
  while (has_more && c.op[6] != kNoPoint && (c.p == c.end || *c.p != c.op[6])) has_more = take();
  work_ += static_cast<uint64_t>(c.p - from) / 4;
  if (!has_more) {
    stack_.shrink(stack_.size() - 2);
    return Step::kFail;
  }
  entry.value = c.here();
  return try_again(c, 7);
}

// A lazy loop that counts takes another turn.
template <class C>
REGEX_STEP Matcher::take_another_turn(Cursor<C>& c) {
  c.op = c.words + stack_.back().place;
  c.p = c.text + stack_.back().value;
  stack_.pop();
  uint32_t number = 2 * c.op[1];
  int64_t count = registers_[number] + 1;
  if ((c.op[3] != kUnlimited && count >= c.op[3]) || c.here() == registers_[number + 1]) return Step::kFail;
  REGEX_PUSH(set_register(number, count) && set_register(number + 1, c.here()));
  return c.go_to(c.op[4]);
}

// What is looked at did not match: that is what a negated one wants.
template <class C>
REGEX_STEP Matcher::pass_barrier(Cursor<C>& c) {
  Entry& entry = stack_.back();
  uint32_t target = entry.place;
  barrier_ = static_cast<size_t>(entry.value);
  c.p = c.text + (&entry)[-1].value;
  stack_.shrink(stack_.size() - 2);
  return target == 0 ? Step::kFail : c.go_to(target);
}

template <class C>
REGEX_STEP Matcher::try_again(Cursor<C>& c, uint32_t ahead) {
  c.op += ahead;
  return dead_ends_.is_on() && dead_ends_.is_known(c.place(), c.here()) ? Step::kFail : Step::kGo;
}

#undef REGEX_STEP
#undef REGEX_PUSH

}  // namespace sandboa::runtime::regex
