// Compiled patterns: words of 32 bits, a header and then instructions, character sets between them. They lie in a bytes
// object of the guest heap that only the pattern refers to. Nothing here is checked while it runs: what comes out of a
// snapshot is compiled again before it is first used (pattern.h).
#pragma once

#include <cstdint>

#include "runtime/regex/problem.h"
#include "runtime/regex/syntax.h"

namespace sandboa::runtime::regex {

constexpr uint32_t kNoPoint = 0xFFFFFFFF;

// A unit matches exactly one character. It is three words: which, and two operands.
enum Op : uint32_t {
  kChar,        // c
  kPair,        // c, d: one of the two
  kNotChar,     // c
  kNotPair,     // c, d
  kAnyChar,     //
  kNotNewline,  //
  kInSet,       // where the set is
  kLastUnit = kInSet,

  kString,  // length, characters
  kWords,   // length, the tree of the alternatives' characters
  kAt,      // Anchor, whether ASCII
  kMark,    // place of the group's start or end among the marks
  // Two ways: the first is tried now and the other noted.
  kSplit,      // the other one; first what follows
  kSplitChar,  // the other one, c: the only one unless c comes next
  kSplitSet,   // the other one, set
  kSplitLazy,  // the first one; other: what follows
  kLoop,       // the first one, behind us; other: what follows
  kLoopLazy,   // the other one, behind us; first what follows
  kJump,       // target
  // Loops that count, or whose body may match nothing.
  kRepeatStart,  // register, place of the end
  kRepeatEnd,    // register, minimum, maximum, body, whether lazy
  // A unit repeated: unit, minimum, maximum, and the character that must follow (or kNoPoint).
  kRepeatUnit,
  kRepeatUnitLazy,
  kRepeatUnitPossessive,
  kReference,        // group
  kReferenceNoCase,  // group, whether ASCII
  kIfMatched,        // group, where to go if it has not
  kLook,             // how far back, whether negated, what is behind it
  kLookEnd,          //
  kLookNotEnd,       //
  kAtomic,           //
  kAtomicEnd,        //
  kSuccess,
  kOpCount,
};
// Words of an instruction, the first included; of kString and kWords the fixed part.
constexpr uint32_t kOpWords[kOpCount] = {3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 2, 2, 3, 3, 2, 2,
                                         2, 2, 3, 6, 7, 7, 7, 2, 3, 3, 4, 1, 1, 1, 1, 1};
inline uint32_t words_of(const uint32_t* op) { return kOpWords[*op] + (*op == kString || *op == kWords ? op[1] : 0); }

enum class SearchBy : uint32_t {
  kTrying,     // at every place
  kStart,      // only at the start of the text
  kPrefix,     // where a literal stands
  kFirstSet,   // where a character of a set stands
  kWordStart,  // where one of many words may begin
};

struct Header {
  uint32_t group_count;     // without group 0
  uint32_t register_count;  // of loops
  uint32_t min_width;       // saturated
  SearchBy search_by;
  uint32_t prefix;  // where its characters are
  uint32_t prefix_length;
  uint32_t first_set;   // or the table of skips
  uint32_t start;       // the first instruction
  uint32_t end;         // behind the last
  uint32_t is_literal;  // the prefix is all of it
};
inline Header header_of(const uint32_t* words) {
  Header header;
  std::memcpy(&header, words, sizeof header);
  return header;
}
constexpr uint32_t kHeaderWords = sizeof(Header) / sizeof(uint32_t);

// Layout of a set: 256 bits for the first characters, then what decides about the others.
constexpr uint32_t kSetBits = 0;
constexpr uint32_t kSetFlags = 8;
constexpr uint32_t kSetRangeCount = 9;
constexpr uint32_t kSetRanges = 10;  // pairs of first and last, in order, not overlapping
enum SetFlag : uint32_t {
  kSetNegated = 1,
  kSetIgnoresCase = 2,
  kSetIsAscii = 4,
  kSetCategoryShift = 8,  // one bit per Category
};

// A node of kWords: the alternative that ends there, from 1 (0: none), how many characters may follow, then each with the
// place of its node in the tree, in order.
constexpr uint32_t kLetterWords = 2;
// The table of a search for words: the length of the window, a byte for each hash of its last two characters, a bit for each
// hash of the first two.
constexpr uint32_t kPairs = 4096;
constexpr uint32_t kSkipWords = kPairs / 4;
constexpr uint32_t kStartWords = kPairs / 32;
constexpr uint32_t kMostSkip = 128;
SANDBOA_ALWAYS_INLINE uint32_t hash_of_pair(uint32_t a, uint32_t b) { return (a & 63) | (b & 63) << 6; }

bool is_in_category(char32_t c, Category category, bool is_ascii);
// By the ranges of the set alone.
bool is_in_ranges(const uint32_t* set, char32_t c);
// For c >= 256.
bool is_in_wide_set(const uint32_t* set, char32_t c);
inline bool is_in_set(const uint32_t* set, char32_t c) {
  if (c < 256) return (set[kSetBits + (c >> 5)] >> (c & 31) & 1) != 0;
  return is_in_wide_set(set, c);
}
bool is_wide_word_character(char32_t c);
inline bool is_word_character(char32_t c, bool is_ascii) {
  constexpr uint64_t kDigits = 0x03FF000000000000, kLetters = 0x07FFFFFE87FFFFFE;
  if (c < 0x80) return ((c < 64 ? kDigits : kLetters) >> (c & 63) & 1) != 0;
  return !is_ascii && is_wide_word_character(c);
}
// Whether a unit at `unit` matches the character.
bool unit_matches(const uint32_t* words, const uint32_t* unit, char32_t c);

// False: *problem says what is wrong with the pattern. The words of the program go to *words.
Fallible<bool> compile(Runtime& rt, Tree* tree, MeteredVector<uint32_t, 64>* words, Problem* problem);

}  // namespace sandboa::runtime::regex
