// Making patterns, matches and the iterators of finditer().
#pragma once

#include <algorithm>

#include "runtime/dict.h"
#include "runtime/regex/matcher.h"
#include "runtime/regex/objects.h"
#include "runtime/regex/problem.h"

namespace sandboa::runtime {

namespace regex {

// Empty: *problem says what is wrong. REQUIRES: pattern is a str or bytes.
Outcome compile_pattern(Runtime& rt, Value pattern, uint32_t flags, Problem* problem);
Fallible<const uint32_t*> compile_again(Runtime& rt, Pattern* pattern);
SANDBOA_ALWAYS_INLINE Fallible<const uint32_t*> trusted_words(Runtime& rt, Pattern* pattern) {
  if (__builtin_expect(pattern->is_trusted == 0, 0)) return compile_again(rt, pattern);
  return reinterpret_cast<const uint32_t*>(pattern->code->data());
}

// What a method searches in. Valid until guest code runs.
struct Subject {
  Value value;
  Text text;
  uint64_t start = 0;
  uint64_t end = 0;
};
Fallible<Subject> any_subject_of(Runtime& rt, const Pattern* pattern, Value string, Value pos, Value endpos);
// pos and endpos may be empty. TypeErrors as CPython's; kNeedsGuest for the twin if a position is to be asked for its index.
SANDBOA_ALWAYS_INLINE Fallible<Subject> subject_of(Runtime& rt, const Pattern* pattern, Value string, Value pos = Value(),
                                                   Value endpos = Value()) {
  auto is_plain = [](Value position) { return position.is_empty() || position.is_small_int(); };
  bool are_texts = has_kind(string, Kind::kStr) && has_kind(pattern->pattern, Kind::kStr);
  if (!are_texts || !is_plain(pos) || !is_plain(endpos)) return any_subject_of(rt, pattern, string, pos, endpos);
  Text text = text_of_str(string.as<Str>());
  auto length = static_cast<int64_t>(text.length);
  int64_t start = pos.is_empty() ? 0 : std::clamp<int64_t>(pos.small_int(), 0, length);
  int64_t end = endpos.is_empty() ? length : std::clamp<int64_t>(endpos.small_int(), 0, length);
  return Subject{string, text, static_cast<uint64_t>(start), static_cast<uint64_t>(end)};
}
// A count given as an argument. kNeedsGuest as above.
Fallible<int64_t> int_argument(Runtime& rt, Value value);
// Piece of a subject, which may have become shorter: str of a str, bytes of anything else.
Outcome piece_of(Runtime& rt, Value subject, int64_t start, int64_t end);
// The empty piece.
Value nothing_of(Value subject);
Outcome make_match(Runtime& rt, Pattern* pattern, const Subject& subject, const Matcher& matcher);

// One match after the other: behind an empty one the next begins at the same place, but is not empty there.
class Walk {
 public:
  Walk(Runtime& rt, const uint32_t* words, const Subject& subject)
      : matcher(rt, words, subject.text, subject.end), position_(subject.start) {}
  Fallible<bool> next() {
    bool found = TRY(matcher.search(position_, must_advance_));
    if (!found) return false;
    position_ = matcher.end();
    must_advance_ = matcher.end() == matcher.start();
    return true;
  }
  // For walks that go on later.
  uint64_t position() const { return position_; }
  bool must_advance() const { return must_advance_; }
  void resume_at(uint64_t position, bool must_advance) {
    position_ = position;
    must_advance_ = must_advance;
  }

  Matcher matcher;

 private:
  uint64_t position_;
  bool must_advance_ = false;
};

// The next match of finditer(); empty at the end.
Outcome next_match(Runtime& rt, Adaptor* iterator);
// The same, and what is between it and the match before, if anything, at the end of a list.
Outcome next_match_behind_piece(Runtime& rt, Adaptor* iterator, List* pieces);
// Whether an adaptor is an iterator that next_match() may be asked for.
bool is_match_iterator(const Adaptor* iterator);
// m[key]; REQUIRES: a Match.
Outcome match_item(Runtime& rt, Value match, Value key);
// repr() of a Pattern or a Match.
Outcome repr(Runtime& rt, Value object);
bool are_equal(const Pattern* a, const Pattern* b);
uint64_t hash_of(Runtime& rt, Pattern* pattern);

}  // namespace regex
}  // namespace sandboa::runtime
