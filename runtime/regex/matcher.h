// Runs programs: a backtracking matcher whose choices, and what must be undone before one of them is tried, are one stack
// outside of the guest heap, charged to the session. Nothing recurses, and every way back is charged.
#pragma once

#include "runtime/regex/dead_ends.h"
#include "runtime/regex/program.h"

namespace sandboa::runtime::regex {

// For one native call: neither the program nor the text may move meanwhile.
class Matcher {
 public:
  // `end`: where the text ends for this match, no further than its length.
  Matcher(Runtime& rt, const uint32_t* words, const Text& text, uint64_t end)
      : rt_(rt),
        words_(words),
        header_(header_of(words)),
        text_(text),
        end_(end),
        dead_ends_(rt),
        marks_(rt),
        registers_(rt),
        stack_(rt) {}

  // At this place; is_full: up to the end. must_advance: an empty match here is none.
  Fallible<bool> match(uint64_t start, bool is_full, bool must_advance = false);
  // At the first place from here on; must_advance as above, for the first place.
  Fallible<bool> search(uint64_t start, bool must_advance);

  // After a match: where group g began (2g) or ended (2g + 1); -1: it did not take part.
  int64_t mark(uint64_t index) const { return marks_[index]; }
  const int64_t* marks() const { return marks_.data(); }
  uint64_t start() const { return static_cast<uint64_t>(marks_[0]); }
  uint64_t end() const { return static_cast<uint64_t>(marks_[1]); }
  uint32_t group_count() const { return header_.group_count; }
  uint32_t last_index() const { return last_index_; }  // 0: none
  // What is left to charge of the work so far. For the end of a native.
  Fallible<bool> settle();

 private:
  enum EntryKind : uint32_t {
    kBranchEntry,
    kMarkEntry,
    kLastIndexEntry,
    kFirstEndEntry,  // the end of a group that had none; value: the last index before
    kRegisterEntry,
    kMoreEntry,
    kLessEntry,
    kTurnEntry,
    kBarrierEntry,
    kPlainEntry
  };
  // On the stack: a choice (where to go on, at which place), or what is to be undone. What needs two numbers has a plain
  // entry beneath it.
  struct Entry {
    EntryKind kind;
    uint32_t place;
    int64_t value;
  };
  enum class Result : uint8_t { kNo, kYes, kFailed };
  // kStop: signal_ says why. kEnd: the program has come to its end.
  enum class Step : uint8_t { kGo, kFail, kStop, kEnd };
  template <class C>
  struct Cursor;
  struct Goal {
    bool is_full = false;
    int64_t not_at = -1;  // where a match must not end
  };

  template <class C>
  Fallible<bool> search_in(const C* text, uint64_t start, bool must_advance);
  template <class C>
  Fallible<bool> try_at(const C* text, uint64_t start, const Goal& goal);
  template <class C>
  Result run(const C* text, uint64_t start, const Goal& goal);
  template <class C>
  Step step(Cursor<C>& c);
  template <class C>
  Step go_back(Cursor<C>& c);
  template <class C, class Fits>
  Step on_unit(Cursor<C>& c, Fits fits);
  template <class C>
  Step on_string(Cursor<C>& c);
  template <class C>
  Step on_words(Cursor<C>& c);
  template <class C>
  Step on_split(Cursor<C>& c, uint32_t size, bool is_worth_it);
  template <class C>
  Step on_split_lazy(Cursor<C>& c);
  template <class C>
  Step on_jump(Cursor<C>& c);
  template <class C>
  Step on_repeat_start(Cursor<C>& c);
  template <class C>
  Step on_repeat_end(Cursor<C>& c);
  template <class C>
  Step on_repeat_unit(Cursor<C>& c, bool gives_back);
  template <class C>
  Step on_repeat_unit_lazy(Cursor<C>& c);
  template <class C>
  Step on_reference(Cursor<C>& c);
  template <class C>
  Step on_if_matched(Cursor<C>& c);
  template <class C>
  Step on_look(Cursor<C>& c);
  template <class C>
  Step on_look_not_end(Cursor<C>& c);
  template <class C>
  Step enter(Cursor<C>& c, uint32_t behind, uint32_t size);
  template <class C>
  Step leave(Cursor<C>& c, bool goes_back);
  template <class C>
  Step give_one_back(Cursor<C>& c);
  template <class C>
  Step take_one_more(Cursor<C>& c);
  template <class C>
  Step take_another_turn(Cursor<C>& c);
  template <class C>
  Step pass_barrier(Cursor<C>& c);
  template <class C>
  Step try_again(Cursor<C>& c, uint32_t ahead);
  template <class C>
  const C* find_start(const C* text, const C* from, const C* last);
  template <class C>
  const C* take_units(const uint32_t* unit, const C* from, const C* limit);
  template <class C>
  const C* match_reference(const C* text, const uint32_t* op, const C* p, const C* end) const;
  template <class C>
  bool is_at(const C* text, const uint32_t* op, const C* p, const C* end) const;

  bool push(EntryKind kind, uint32_t place, int64_t value) {
    if (__builtin_expect(stack_.push({kind, place, value}), 1)) return true;
    signal_ = Signal::kNeedsCollect;
    return false;
  }
  // Without a choice there is nothing to go back to. A group that has no end did not take part, wherever it began.
  SANDBOA_ALWAYS_INLINE bool set_mark(uint32_t index, int64_t value) {
    int64_t* marks = marks_.data();
    bool is_end = index % 2 == 1;
    is_dirty_ = true;
    ++work_;
    if (!stack_.empty()) {
      bool is_noted;
      if (!is_end) {
        is_noted = marks[index + 1] < 0 || push(kMarkEntry, index, marks[index]);
      } else if (marks[index] < 0) {
        is_noted = push(kFirstEndEntry, index, last_index_);
      } else {
        is_noted = push(kMarkEntry, index, marks[index]) && push(kLastIndexEntry, last_index_, 0);
      }
      if (!is_noted) return false;
    }
    marks[index] = value;
    if (is_end) last_index_ = index / 2;
    return true;
  }
  bool set_register(uint32_t index, int64_t value);
  bool keep_undo_entries(size_t from);
  bool undo_to(size_t size);
  void undo(const Entry& entry);
  bool charge();
  bool prepare();
  void begin();

  static constexpr uint64_t kWorkPerCharge = 1024;
  static constexpr uint64_t kWorkBeforeDeadEnds = 16384;
  static constexpr uint64_t kLongestStretch = 32768;  // that is looked at between charges

  Runtime& rt_;
  const uint32_t* words_;
  Header header_;
  Text text_;
  uint64_t end_;
  uint64_t work_ = 0;
  uint32_t last_index_ = 0;
  bool is_dirty_ = true;
  bool is_prepared_ = false;
  size_t barrier_ = 0;  // size of the stack above the innermost one
  Signal signal_ = Signal::kNone;
  uint64_t work_so_far_ = 0;  // of this search, as far as it is charged
  DeadEnds dead_ends_;
  MeteredVector<int64_t, 32> marks_;
  MeteredVector<int64_t, 16> registers_;
  MeteredVector<Entry, 96> stack_;
};

}  // namespace sandboa::runtime::regex
