#include "runtime/regex/matcher.h"

#include <algorithm>

#include "runtime/regex/matcher_loop.h"

namespace sandboa::runtime::regex {

bool Matcher::prepare() {
  if (is_prepared_) return true;
  is_prepared_ = true;
  bool has_room =
      marks_.extend(2 * (size_t{header_.group_count} + 1)) && registers_.extend(2 * size_t{header_.register_count});
  if (!has_room) {
    signal_ = Signal::kNeedsCollect;
    is_prepared_ = false;
  }
  return has_room;
}

bool Matcher::charge() {
  uint64_t units = work_ / 2;
  work_so_far_ += work_;
  work_ = 0;
  bool goes_on = rt_.meter.charge_fuel(units);
  if (goes_on && work_so_far_ > kWorkBeforeDeadEnds + 8 * end_ && !dead_ends_.was_tried()) {
    goes_on = dead_ends_.begin(words_, end_);
  }
  if (!goes_on) signal_ = Signal::kTrap;
  return goes_on;
}

// A search or a match: what was found out about another does not hold.
void Matcher::begin() {
  work_so_far_ = 0;
  dead_ends_.reset();
}

Fallible<bool> Matcher::settle() {
  if (charge()) return true;
  return SignalFailure{signal_};
}

// The stack from there on without its choices.
bool Matcher::keep_undo_entries(size_t from) {
  size_t kept = from;
  work_ += (stack_.size() - from) / 2;
  for (size_t index = from; index < stack_.size(); ++index) {
    EntryKind kind = stack_[index].kind;
    bool undoes = kind == kMarkEntry || kind == kLastIndexEntry || kind == kFirstEndEntry || kind == kRegisterEntry;
    if (undoes) stack_[kept++] = stack_[index];
  }
  stack_.shrink(kept);
  return work_ < kWorkPerCharge || charge();
}

void Matcher::undo(const Entry& entry) {
  if (entry.kind == kMarkEntry) {
    marks_[entry.place] = entry.value;
  } else if (entry.kind == kLastIndexEntry) {
    last_index_ = entry.place;
  } else if (entry.kind == kFirstEndEntry) {
    marks_[entry.place] = -1;
    last_index_ = static_cast<uint32_t>(entry.value);
  } else if (entry.kind == kRegisterEntry) {
    registers_[entry.place] = entry.value;
  }
}

bool Matcher::undo_to(size_t size) {
  work_ += (stack_.size() - size) / 2;
  while (stack_.size() > size) {
    undo(stack_.back());
    stack_.pop();
  }
  return work_ < kWorkPerCharge || charge();
}

bool Matcher::set_register(uint32_t index, int64_t value) {
  if (!push(kRegisterEntry, index, registers_[index])) return false;
  registers_[index] = value;
  return true;
}

template <class C>
Fallible<bool> Matcher::try_at(const C* text, uint64_t start, const Goal& goal) {
  if (is_dirty_) {
    if (!prepare()) return SignalFailure{signal_};
    work_ += marks_.size() / 8;
    std::fill_n(marks_.data(), marks_.size(), -1);
    last_index_ = 0;
    is_dirty_ = false;
  }
  stack_.shrink(0);
  barrier_ = 0;
  Result result = run(text, start, goal);
  if (result == Result::kFailed) return SignalFailure{signal_};
  if (result == Result::kNo) return false;
  marks_[0] = static_cast<int64_t>(start);
  is_dirty_ = true;
  return true;
}

Fallible<bool> Matcher::match(uint64_t start, bool is_full, bool must_advance) {
  Goal goal{is_full, must_advance ? static_cast<int64_t>(start) : -1};
  if (start > end_) return false;
  begin();
  switch (text_.width_log2) {
    case 0:
      return try_at(static_cast<const uint8_t*>(text_.data), start, goal);
    case 1:
      return try_at(static_cast<const char16_t*>(text_.data), start, goal);
    default:
      return try_at(static_cast<const char32_t*>(text_.data), start, goal);
  }
}

// The first place from `from` to `last` where a match may begin; null: there is none.
template <class C>
const C* Matcher::find_start(const C* text, const C* from, const C* last) {
  const uint32_t* words = words_;
  while (from <= last) {
    const C* stop = static_cast<uint64_t>(last - from) > kLongestStretch ? from + kLongestStretch : last + 1;
    const C* found = nullptr;
    const C* limit = text + end_;
    const C* stretch_end = stop < limit ? stop : limit;
    if (header_.search_by == SearchBy::kPrefix) {
      found = find_prefix(words + header_.prefix, header_.prefix_length, from, stretch_end, limit);
    } else if (header_.search_by == SearchBy::kWordStart) {
      found = find_word_start(words + header_.first_set, from, stretch_end, limit);
    } else {
      found = find_in_set(words + header_.first_set, from, stretch_end);
    }
    work_ += static_cast<uint64_t>((found == nullptr ? stop : found) - from) / 8;
    if (work_ >= kWorkPerCharge && !charge()) return nullptr;
    if (found != nullptr) return found;
    from = stop;
  }
  return nullptr;
}

template <class C>
Fallible<bool> Matcher::search_in(const C* text, uint64_t start, bool must_advance) {
  if (start > end_ || end_ - start < header_.min_width) return false;
  uint64_t last = end_ - header_.min_width;
  Goal goal{false, must_advance ? static_cast<int64_t>(start) : -1};
  if (header_.search_by == SearchBy::kStart) {
    return try_at(text, start, goal);
  }
  bool finds = header_.search_by != SearchBy::kTrying;
  const uint32_t* first_set = header_.search_by == SearchBy::kFirstSet ? words_ + header_.first_set : nullptr;
  for (uint64_t place = start; place <= last; ++place) {
    if (finds && (first_set == nullptr || place >= end_ || !may_be_first(first_set, text[place]))) {
      const C* found = find_start(text, text + place, text + last);
      if (found == nullptr) return signal_ == Signal::kNone ? Fallible<bool>(false) : SignalFailure{signal_};
      place = static_cast<uint64_t>(found - text);
    }
    if (++work_ >= kWorkPerCharge && !charge()) return SignalFailure{signal_};
    if (header_.is_literal != 0) {
      if (!prepare()) return SignalFailure{signal_};
      marks_[0] = static_cast<int64_t>(place);
      marks_[1] = static_cast<int64_t>(place + header_.prefix_length);
      return true;
    }
    if (TRY(try_at(text, place, goal))) return true;
    if (goal.not_at >= 0) begin();
    goal.not_at = -1;
  }
  return false;
}

Fallible<bool> Matcher::search(uint64_t start, bool must_advance) {
  begin();
  switch (text_.width_log2) {
    case 0:
      return search_in(static_cast<const uint8_t*>(text_.data), start, must_advance);
    case 1:
      return search_in(static_cast<const char16_t*>(text_.data), start, must_advance);
    default:
      return search_in(static_cast<const char32_t*>(text_.data), start, must_advance);
  }
}

}  // namespace sandboa::runtime::regex
