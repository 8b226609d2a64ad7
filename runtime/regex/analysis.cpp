// What a program is known to do before it runs.
#include <algorithm>

#include "runtime/regex/compiler.h"

namespace sandboa::runtime::regex {

// The next instruction from `place` on that is neither a mark nor a jump ahead.
const uint32_t* Compiler::follow(uint32_t place) const {
  while (true) {
    const uint32_t* op = words_.data() + place;
    if (*op == kMark) {
      place += kOpWords[kMark];
    } else if (*op == kJump && op[1] > place) {
      place = op[1];
    } else {
      return op;
    }
  }
}

namespace {

// Whether all of its characters are below 256.
bool is_narrow_set(const uint32_t* set) {
  uint32_t flags = set[kSetFlags], count = set[kSetRangeCount];
  if (flags >> kSetCategoryShift != 0 || (flags & (kSetNegated | kSetIgnoresCase)) != 0) return false;
  return count == 0 || set[kSetRanges + 2 * count - 1] < 256;
}

// Whether they are one category and its opposite, like \s and \S, or parts of one: no digit is a space, and no word either.
bool are_complements(const uint32_t* a, const uint32_t* b) {
  if (a[kSetRangeCount] != 0 || b[kSetRangeCount] != 0 || ((a[kSetFlags] | b[kSetFlags]) & kSetNegated) != 0) return false;
  if (((a[kSetFlags] ^ b[kSetFlags]) & kSetIsAscii) != 0) return false;
  auto only = [](const uint32_t* set) { return set[kSetFlags] >> kSetCategoryShift; };
  auto bit = [](Category category) { return 1u << static_cast<int>(category); };
  auto are = [&](Category one, Category other) {
    return (only(a) == bit(one) && only(b) == bit(other)) || (only(a) == bit(other) && only(b) == bit(one));
  };
  return are(Category::kSpace, Category::kNotSpace) || are(Category::kWord, Category::kNotWord) ||
         are(Category::kDigit, Category::kNotDigit) || are(Category::kDigit, Category::kSpace) ||
         are(Category::kWord, Category::kSpace) || are(Category::kDigit, Category::kNotWord);
}

}  // namespace

// Whether the unit matches nothing that what follows can begin with.
bool Compiler::excludes(const uint32_t* unit, const uint32_t* following) const {
  const uint32_t* words = words_.data();
  switch (*following) {
    case kChar:
      return !unit_matches(words, unit, following[1]);
    case kString:
      return !unit_matches(words, unit, following[2]);
    case kPair:
      return !unit_matches(words, unit, following[1]) && !unit_matches(words, unit, following[2]);
    case kInSet: {
      if (*unit == kInSet && are_complements(words + following[1], words + unit[1])) return true;
      bool is_narrow = is_narrow_set(words + following[1]) || (*unit == kInSet && is_narrow_set(words + unit[1])) ||
                       (*unit == kChar && unit[1] < 256);
      for (uint32_t c = 0; c < 256 && is_narrow; ++c) {
        is_narrow = !is_in_set(words + following[1], c) || !unit_matches(words, unit, c);
      }
      return is_narrow;
    }
    default:
      return false;
  }
}

// A greedy loop before something that it cannot take itself need not give back anything. What it must stop before speeds up
// the others.
void Compiler::tighten_repeats() {
  Header header = header_of(words_.data());
  for (uint32_t place = header.start; place < header.end;) {
    uint32_t* op = words_.data() + place;
    uint32_t size = words_of(op);
    if (*op == kRepeatUnit || *op == kRepeatUnitLazy) {
      const uint32_t* following = follow(place + size);
      if (*following == kChar || *following == kString) op[6] = following[*following == kString ? 2 : 1];
      if (*op == kRepeatUnit && excludes(op + 1, following)) *op = kRepeatUnitPossessive;
    }
    place += size;
  }
}

namespace {

void add_unit(const uint32_t* words, const uint32_t* unit, uint32_t* bits, bool* has_wide) {
  for (uint32_t c = 0; c < 256; ++c) {
    if (unit_matches(words, unit, c)) bits[c >> 5] |= 1u << (c & 31);
  }
  bool is_narrow = (*unit == kChar && unit[1] < 256) || (*unit == kPair && unit[1] < 256 && unit[2] < 256);
  if (!is_narrow) *has_wide = true;
}

}  // namespace

// Follows all ways to the first character of a match. False: it may be empty, or begin with anything.
bool Compiler::collect_first(uint32_t* bits, bool* has_wide) {
  const uint32_t* words = words_.data();
  MeteredVector<uint32_t, 32> places(rt_);
  MeteredVector<uint8_t, 256> seen(rt_);
  if (!seen.extend(words_.size())) return false;
  std::memset(seen.data(), 0, words_.size());
  Header header = header_of(words);
  int unit_count = 0;
  places.push(header.start);
  while (!places.empty()) {
    uint32_t place = places.back();
    places.pop();
    if (seen[place] != 0) continue;
    seen[place] = 1;
    const uint32_t* op = words + place;
    uint32_t next = place + kOpWords[*op];
    switch (*op) {
      case kString: {
        uint32_t unit[3] = {kChar, op[2], 0};
        add_unit(words, unit, bits, has_wide);
        break;
      }
      case kWords:
        for (uint32_t way = 0; way < op[3]; ++way) {
          uint32_t unit[3] = {kChar, op[2 + kLetterWords + 2 * way], 0};
          add_unit(words, unit, bits, has_wide);
        }
        break;
      case kAt:
      case kMark:
        places.push(next);
        break;
      case kSplit:
      case kSplitChar:
      case kSplitSet:
      case kSplitLazy:
      case kLoop:
      case kLoopLazy:
        places.push(op[1]);
        places.push(next);
        break;
      case kJump:
        places.push(op[1]);
        break;
      case kRepeatStart:
        places.push(op[2]);
        break;
      case kRepeatEnd:
        places.push(next);
        places.push(op[4]);
        break;
      case kRepeatUnit:
      case kRepeatUnitLazy:
      case kRepeatUnitPossessive:
        if (op[4] == 0) places.push(next);
        if (op[5] != 0) add_unit(words, op + 1, bits, has_wide);
        break;
      case kIfMatched:
        places.push(op[2]);
        places.push(next);
        break;
      case kLook:
        places.push(op[3]);
        break;
      case kAtomic:
      case kAtomicEnd:
        places.push(next);
        break;
      case kReference:
      case kReferenceNoCase:
      case kLookEnd:
      case kLookNotEnd:
      case kSuccess:
        return false;
      default:
        add_unit(words, op, bits, has_wide);
    }
    if (++unit_count > 64 || !places.ok()) return false;  // so much choice is no help
  }
  return true;
}

void Compiler::find_first(Header* header) {
  const uint32_t* words = words_.data();
  const uint32_t* op = words + header->start;
  while (*op == kMark) op += kOpWords[kMark];
  if (*op == kAt && op[1] == static_cast<uint32_t>(Anchor::kStart)) {
    header->search_by = SearchBy::kStart;
    return;
  }
  if (*op == kChar || *op == kString) {
    header->search_by = SearchBy::kPrefix;
    header->prefix_length = *op == kString ? op[1] : 1;
    header->prefix = static_cast<uint32_t>(op - words) + (*op == kString ? 2 : 1);
    uint32_t behind = static_cast<uint32_t>(op - words) + words_of(op);
    header->is_literal = header->group_count == 0 && words[behind] == kSuccess ? 1 : 0;
    return;
  }
  const uint32_t* first = op;
  while (*first == kMark || *first == kAt) first += kOpWords[*first];
  if (*first == kWords) {
    header->first_set = emit_skips(first);
    header->search_by = SearchBy::kWordStart;
    if (header->first_set != 0) return;
  }
  uint32_t bits[8] = {};
  bool has_wide = false;
  header->search_by = SearchBy::kTrying;
  if (!collect_first(bits, &has_wide)) return;
  uint32_t present = 0;
  for (uint32_t word : bits) present += static_cast<uint32_t>(__builtin_popcount(word));
  if (present == 256 && has_wide) return;
  header->search_by = SearchBy::kFirstSet;
  header->first_set = here();
  for (uint32_t word : bits) emit(word);
  emit(has_wide ? uint32_t{kSetNegated} : 0u);
  emit(0);
}

}  // namespace sandboa::runtime::regex
