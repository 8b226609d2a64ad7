// The tree of a regular expression: nodes in one array, children as linked lists, so that neither building nor walking it
// recurses. Flags are resolved while parsing: each node says itself how it matches.
#pragma once

#include <cstdint>

#include "runtime/regex/metered_vector.h"

namespace sandboa::runtime::regex {

// The numbers of re.RegexFlag.
enum Flag : uint32_t {
  kIgnoreCase = 2,
  kLocale = 4,
  kMultiline = 8,
  kDotAll = 16,
  kUnicode = 32,
  kVerbose = 64,
  kDebug = 128,
  kAscii = 256,
  kTypeFlags = kAscii | kLocale | kUnicode,
};

constexpr uint32_t kUnlimited = 0xFFFFFFFF;  // of repeats, and CPython's MAXREPEAT
constexpr uint32_t kMaxGroups = 1073741823;
constexpr uint64_t kMaxWidth = UINT64_MAX;
using NodeIndex = uint32_t;
constexpr NodeIndex kNoNode = 0xFFFFFFFF;

enum class NodeKind : uint8_t {
  kLiteral,      // value: code point
  kNotLiteral,   // likewise
  kAny,          // .
  kSet,          // first_item, item_count; negated
  kAt,           // value: Anchor
  kSequence,     // children
  kBranch,       // children: sequences
  kGroup,        // value: its number, 0: none; child: a sequence
  kAtomic,       // child
  kAssert,       // child; negated; behind
  kRepeat,       // minimum, maximum, how; child
  kReference,    // value: group
  kConditional,  // value: group; children: what follows if it has matched, and perhaps what follows if not
};

enum class Anchor : uint8_t {
  kStart,        // \A, and ^
  kLineStart,    // ^ in multiline mode
  kEnd,          // $
  kLineEnd,      // $ in multiline mode
  kVeryEnd,      // \Z
  kBoundary,     // \b
  kNotBoundary,  // \B
};

enum class Category : uint8_t { kDigit, kNotDigit, kSpace, kNotSpace, kWord, kNotWord };

// A range of code points, or a category, whose number is in low and high.
struct SetItem {
  uint32_t low;
  uint32_t high;
  bool is_category;
};

enum class RepeatHow : uint8_t { kGreedy, kLazy, kPossessive };

struct Node {
  NodeKind kind;
  RepeatHow how = RepeatHow::kGreedy;
  bool negated = false;
  bool behind = false;
  bool ignores_case = false;
  bool is_ascii = false;  // classes and cases of ASCII alone
  bool matches_newline = false;
  uint32_t value = 0;
  uint32_t minimum = 0;
  uint32_t maximum = 0;
  uint32_t first_item = 0;
  uint32_t item_count = 0;
  NodeIndex first_child = kNoNode;
  NodeIndex last_child = kNoNode;
  NodeIndex next = kNoNode;
  uint64_t min_width = 0;  // saturated
  uint64_t max_width = 0;
};

struct GroupName {
  uint64_t start;  // where it stands in the pattern
  uint64_t length;
  uint32_t group;
};

struct Tree {
  // is_charged: what building and compiling it costs is charged as it goes.
  Tree(Runtime& rt, bool is_charged) : nodes(rt), items(rt), names(rt), rt_(rt), is_charged_(is_charged) {}
  // For that much work. False: the fuel is spent.
  bool spend(uint64_t units) {
    unpaid_ += is_charged_ ? units : 0;
    if (__builtin_expect(unpaid_ < 1024, 1)) return true;
    uint64_t due = unpaid_;
    unpaid_ = 0;
    return rt_.meter.charge_fuel(due);
  }
  MeteredVector<Node, 8> nodes;
  MeteredVector<SetItem, 8> items;
  MeteredVector<GroupName, 2> names;  // in order of their groups
  NodeIndex root = kNoNode;           // a sequence
  uint32_t group_count = 0;           // without group 0
  uint32_t flags = 0;                 // as the pattern object shows them

 private:
  Runtime& rt_;
  bool is_charged_;
  uint64_t unpaid_ = 0;
};

}  // namespace sandboa::runtime::regex
