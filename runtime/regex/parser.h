// Regular expressions as trees: CPython's syntax, and its messages at the same positions. One pass, no recursion: open
// groups are a stack of frames.
#pragma once

#include "runtime/regex/syntax.h"
#include "runtime/regex/tokenizer.h"

namespace sandboa::runtime::regex {

// False: *problem says what is wrong. Fails with a signal if memory runs out. The work is in proportion to the pattern's
// length; the caller charges it.
Fallible<bool> parse(Runtime& rt, const Text& pattern, uint32_t flags, Tree* tree, Problem* problem);

class Parser {
 public:
  Parser(Runtime& rt, const Text& pattern, uint32_t flags, Tree& tree, Problem& problem)
      : source_(rt, pattern, problem),
        tree_(tree),
        flags_(flags),
        frames_(rt),
        groups_(rt),
        references_(rt),
        name_index_(rt) {}
  void run();
  const Tokenizer& source() const { return source_; }

 private:
  enum class FrameKind : uint8_t { kTop, kGroup, kAssert, kIfMatched, kIfNot };
  // What is open: the whole pattern, or a group of any sort.
  struct Frame {
    FrameKind kind = FrameKind::kTop;
    bool is_verbose = false;
    bool is_atomic = false;
    bool negated = false;
    bool behind = false;
    bool ends_lookbehind = false;
    uint32_t flags = 0;
    uint32_t group = 0;  // its number, or the one that a conditional asks for
    uint64_t start = 0;  // of the parenthesis
    NodeIndex sequence = kNoNode;
    NodeIndex alternatives = kNoNode;  // a branch node, once there are two
    NodeIndex if_matched = kNoNode;
  };
  struct Group {
    bool is_closed;
    uint64_t min_width;
    uint64_t max_width;
  };
  struct LateReference {
    uint32_t group;
    uint64_t position;
  };
  struct InlineFlags {
    uint32_t add = 0;
    uint32_t remove = 0;
    bool are_global = false;
  };

  // ---- nodes
  NodeIndex new_node(NodeKind kind);
  void add_child(NodeIndex parent, NodeIndex child);
  void append(NodeIndex node) { add_child(frames_.back().sequence, node); }
  void append_literal(char32_t c);
  void append_anchor(Anchor anchor);
  void append_reference(uint32_t group);
  void finish_sequence(NodeIndex sequence);
  NodeIndex finish_alternatives(Frame& frame);
  void factor_prefix(NodeIndex branch, NodeIndex out);
  NodeIndex merge_into_set(NodeIndex branch);
  bool is_same(NodeIndex a, NodeIndex b) const;
  void add_item(NodeIndex set, SetItem item);

  // ---- parse_groups.cpp
  void open_group(uint64_t start);
  void open_named(uint64_t start);
  bool open_lookaround(uint64_t start, const Token& token);
  void open_conditional(uint64_t start);
  bool parse_flags(const Token& first, InlineFlags* result);
  void skip_comment(uint64_t start);
  void push_frame(Frame frame);
  void open_capture(Frame frame, const Stretch* name);
  void next_alternative();
  void close_frame();
  uint32_t find_name(const Stretch& name);  // the group; 0: none
  uint32_t* name_slot(const Stretch& name);
  void add_name(const Stretch& name, uint32_t group);
  void check_lookbehind(uint32_t group);
  void finish();

  // ---- parse_escapes.cpp
  void parse_escape(const Token& token);
  void parse_numbered(const Token& token, uint64_t start);
  // \x, \u, \U, \N and octal: the code point, or -1 if it is none of these (or a failure).
  int64_t parse_code_point(const Token& token, uint64_t start, bool in_set);
  void fail_bad_escape(uint64_t start);

  // ---- parser.cpp, parse_sets.cpp
  void parse_item();
  void parse_repeat(char32_t quantifier);
  bool parse_bounds(uint64_t here, uint32_t* minimum, uint32_t* maximum);
  void parse_set();
  SetItem parse_set_item(const Token& token);

  Tokenizer source_;
  Tree& tree_;
  uint32_t flags_;  // of the whole pattern
  MeteredVector<Frame, 8> frames_;
  MeteredVector<Group, 8> groups_;
  MeteredVector<LateReference> references_;
  MeteredVector<uint32_t, 16> name_index_;  // a hash table of places in tree_.names, plus 1; a power of two
  uint32_t lookbehind_groups_ = 0;          // groups that were there when the outermost lookbehind began; 0: none is open
};

constexpr uint32_t kNoCategory = 6;
// The number of the category that \d and the like stand for, or kNoCategory.
uint32_t category_escape(char32_t c);

}  // namespace sandboa::runtime::regex
