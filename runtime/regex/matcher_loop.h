// The loop of the matcher, for texts of each width. Included by matcher.cpp alone.
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

#define REGEX_PUSH(...) \
  if (__builtin_expect(!(__VA_ARGS__), 0)) return Result::kFailed

template <class C>
Matcher::Result Matcher::run(const C* text, uint64_t start, const Goal& goal) {
  const uint32_t* const words = words_;
  const C* const end = text + end_;
  const C* p = text + start;
  const uint32_t* op = words + header_.start;
  auto here = [&] { return static_cast<int64_t>(p - text); };
  auto place_of = [&](const uint32_t* instruction) { return static_cast<uint32_t>(instruction - words); };
  while (true) {
    switch (*op) {
      case kChar:
        if (p == end || *p != op[1]) goto fail;
        ++p;
        op += 3;
        continue;
      case kPair:
        if (p == end || (*p != op[1] && *p != op[2])) goto fail;
        ++p;
        op += 3;
        continue;
      case kNotChar:
        if (p == end || *p == op[1]) goto fail;
        ++p;
        op += 3;
        continue;
      case kNotPair:
        if (p == end || *p == op[1] || *p == op[2]) goto fail;
        ++p;
        op += 3;
        continue;
      case kAnyChar:
        if (p == end) goto fail;
        ++p;
        op += 3;
        continue;
      case kNotNewline:
        if (p == end || *p == '\n') goto fail;
        ++p;
        op += 3;
        continue;
      case kInSet:
        if (p == end || !is_in_set(words + op[1], *p)) goto fail;
        ++p;
        op += 3;
        continue;
      case kString: {
        uint32_t length = op[1];
        if (static_cast<uint64_t>(end - p) < length || !has_string(op + 2, length, p)) goto fail;
        p += length;
        op += 2 + length;
        continue;
      }
      case kAt:
        if (!is_at(text, op, p, end)) goto fail;
        op += 3;
        continue;
      case kMark:
        REGEX_PUSH(set_mark(op[1], here()));
        op += 2;
        continue;
      case kSplit:
        REGEX_PUSH(push(kBranchEntry, op[1], here()));
        op += 2;
        continue;
      case kSplitChar:
        if (p == end || *p != op[2]) {
          op = words + op[1];
          continue;
        }
        REGEX_PUSH(push(kBranchEntry, op[1], here()));
        op += 3;
        continue;
      case kSplitSet:
        if (p == end || !is_in_set(words + op[2], *p)) {
          op = words + op[1];
          continue;
        }
        REGEX_PUSH(push(kBranchEntry, op[1], here()));
        op += 3;
        continue;
      case kSplitLazy:
        REGEX_PUSH(push(kBranchEntry, place_of(op + 2), here()));
        op = words + op[1];
        continue;
      case kLoop:
        REGEX_PUSH(push(kBranchEntry, place_of(op + 2), here()));
        op = words + op[1];
        if (++work_ >= kWorkPerCharge && !charge()) return Result::kFailed;
        continue;
      case kLoopLazy:
        REGEX_PUSH(push(kBranchEntry, op[1], here()));
        op += 2;
        continue;
      case kJump:
        op = words + op[1];
        if (++work_ >= kWorkPerCharge && !charge()) return Result::kFailed;
        continue;
      case kRepeatStart:
        REGEX_PUSH(set_register(2 * op[1], -1) && set_register(2 * op[1] + 1, -1));
        op = words + op[2];
        continue;
      case kRepeatEnd: {
        uint32_t number = 2 * op[1];
        int64_t count = registers_[number] + 1;
        if (++work_ >= kWorkPerCharge && !charge()) return Result::kFailed;
        if (count < op[2]) {
          REGEX_PUSH(set_register(number, count));
          op = words + op[4];
          continue;
        }
        if (op[5] != 0) {
          REGEX_PUSH(push(kTurnEntry, place_of(op), here()));
          op += 6;
          continue;
        }
        if ((op[3] == kUnlimited || count < op[3]) && here() != registers_[number + 1]) {
          REGEX_PUSH(push(kBranchEntry, place_of(op + 6), here()) && set_register(number, count) &&
                     set_register(number + 1, here()));
          op = words + op[4];
          continue;
        }
        op += 6;
        continue;
      }
      case kRepeatUnit:
      case kRepeatUnitPossessive: {
        if (static_cast<uint64_t>(end - p) < op[4]) goto fail;
        const C* limit = static_cast<uint64_t>(end - p) > op[5] && op[5] != kUnlimited ? p + op[5] : end;
        const C* furthest = take_units(op + 1, p, limit);
        const C* nearest = p + op[4];
        if (signal_ != Signal::kNone) return Result::kFailed;
        if (furthest < nearest) goto fail;
        if (*op == kRepeatUnit && furthest > nearest) {
          uint32_t next = op[6];
          if (next != kNoPoint) {
            const C* from = furthest;
            while (furthest >= nearest && (furthest == end || *furthest != next)) --furthest;
            work_ += static_cast<uint64_t>(from - furthest) / 4;
            if (furthest < nearest) goto fail;
          }
          if (furthest > nearest) {
            REGEX_PUSH(push(kPlainEntry, 0, nearest - text) && push(kLessEntry, place_of(op), furthest - text));
          }
        }
        p = furthest;
        op += 7;
        continue;
      }
      case kRepeatUnitLazy: {
        if (static_cast<uint64_t>(end - p) < op[4]) goto fail;
        const C* limit = static_cast<uint64_t>(end - p) > op[5] && op[5] != kUnlimited ? p + op[5] : end;
        const C* nearest = p + op[4];
        if (take_units(op + 1, p, nearest) != nearest) {
          if (signal_ != Signal::kNone) return Result::kFailed;
          goto fail;
        }
        p = nearest;
        REGEX_PUSH(push(kPlainEntry, 0, limit - text) && push(kMoreEntry, place_of(op), here()));
        if (op[6] != kNoPoint && (p == end || *p != op[6])) goto fail;
        op += 7;
        continue;
      }
      case kReference:
      case kReferenceNoCase: {
        const C* behind = match_reference(text, op, p, end);
        if (behind == nullptr) goto fail;
        work_ += static_cast<uint64_t>(behind - p) / 8;
        if (work_ >= kWorkPerCharge && !charge()) return Result::kFailed;
        p = behind;
        op += kOpWords[*op];
        continue;
      }
      case kIfMatched: {
        bool has_matched = marks_[2 * size_t{op[1]}] >= 0 && marks_[2 * size_t{op[1]} + 1] >= 0;
        op = has_matched ? op + 3 : words + op[2];
        continue;
      }
      case kLook: {
        uint32_t back = op[1];
        if (static_cast<uint64_t>(p - text) < back) {
          if (op[2] == 0) goto fail;
          op = words + op[3];
          continue;
        }
        REGEX_PUSH(push(kPlainEntry, 0, here()) && push(kBarrierEntry, op[2] != 0 ? op[3] : 0, int64_t(barrier_)));
        barrier_ = stack_.size();
        p -= back;
        op += 4;
        continue;
      }
      case kAtomic:
        REGEX_PUSH(push(kPlainEntry, 0, here()) && push(kBarrierEntry, 0, int64_t(barrier_)));
        barrier_ = stack_.size();
        ++op;
        continue;
      case kLookEnd:
      case kAtomicEnd: {
        size_t bottom = barrier_ - 2;
        if (*op == kLookEnd) p = text + stack_[bottom].value;
        barrier_ = static_cast<size_t>(stack_[bottom + 1].value);
        REGEX_PUSH(keep_undo_entries(bottom));
        ++op;
        continue;
      }
      case kLookNotEnd: {
        size_t bottom = barrier_ - 2;
        barrier_ = static_cast<size_t>(stack_[bottom + 1].value);
        REGEX_PUSH(undo_to(bottom));
        goto fail;
      }
      default: {  // kSuccess
        if ((goal.is_full && p != end) || here() == goal.not_at) goto fail;
        marks_[1] = here();
        return Result::kYes;
      }
    }
  fail:
    while (true) {
      if (stack_.empty()) return Result::kNo;
      if (++work_ >= kWorkPerCharge && !charge()) return Result::kFailed;
      Entry& entry = stack_.back();
      if (entry.kind == kBranchEntry) {
        p = text + entry.value;
        op = words + entry.place;
        stack_.pop();
        break;
      }
      if (entry.kind == kLessEntry) {  // a greedy loop of units gives one back
        op = words + entry.place;
        p = text + entry.value - 1;
        const C* nearest = text + (&entry)[-1].value;
        if (op[6] != kNoPoint) {
          const C* from = p;
          while (p >= nearest && *p != op[6]) --p;
          work_ += static_cast<uint64_t>(from - p) / 4;
        }
        if (p <= nearest) stack_.shrink(stack_.size() - 2);
        if (p < nearest) continue;
        if (p > nearest) entry.value = here();
        op += 7;
        break;
      }
      if (entry.kind == kMoreEntry) {  // a lazy one takes one more
        op = words + entry.place;
        p = text + entry.value;
        const C* limit = text + (&entry)[-1].value;
        bool has_more = p < limit && unit_matches(words, op + 1, *p);
        const C* from = p;
        if (has_more) ++p;
        while (has_more && op[6] != kNoPoint && (p == end || *p != op[6])) {
          has_more = p < limit && unit_matches(words, op + 1, *p);
          if (has_more) ++p;
        }
        work_ += static_cast<uint64_t>(p - from) / 4;
        if (!has_more) {
          stack_.shrink(stack_.size() - 2);
          continue;
        }
        entry.value = here();
        op += 7;
        break;
      }
      if (entry.kind == kTurnEntry) {  // a lazy loop that counts takes another turn
        op = words + entry.place;
        p = text + entry.value;
        stack_.pop();
        uint32_t number = 2 * op[1];
        int64_t count = registers_[number] + 1;
        if ((op[3] != kUnlimited && count >= op[3]) || here() == registers_[number + 1]) continue;
        REGEX_PUSH(set_register(number, count) && set_register(number + 1, here()));
        op = words + op[4];
        break;
      }
      if (entry.kind == kBarrierEntry) {
        // What is looked at did not match: that is what a negated one wants.
        uint32_t target = entry.place;
        barrier_ = static_cast<size_t>(entry.value);
        p = text + (&entry)[-1].value;
        stack_.shrink(stack_.size() - 2);
        if (target == 0) continue;
        op = words + target;
        break;
      }
      undo(entry);
      stack_.pop();
    }
  }
}

#undef REGEX_PUSH

}  // namespace sandboa::runtime::regex
