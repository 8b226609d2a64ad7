// Parentheses: what opens them, inline flags, alternatives, and what closing them makes.
#include <algorithm>

#include "runtime/regex/parser.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime::regex {

namespace {

uint32_t flag_of(const Token& token) {
  if (token.length != 1) return 0;
  switch (token.first) {
    case 'i':
      return kIgnoreCase;
    case 'L':
      return kLocale;
    case 'm':
      return kMultiline;
    case 's':
      return kDotAll;
    case 'x':
      return kVerbose;
    case 'a':
      return kAscii;
    case 'u':
      return kUnicode;
    default:
      return 0;
  }
}

bool is_letter(const Token& token) { return token.length == 1 && unicode::has_property(token.first, unicode::kAlpha); }

}  // namespace

void Parser::push_frame(Frame frame) {
  if (!frames_.push(frame)) return source_.fail(Signal::kNeedsCollect);
  NodeIndex sequence = new_node(NodeKind::kSequence);
  frames_.back().sequence = sequence;
}

void Parser::skip_comment(uint64_t start) {
  while (!source_.failed()) {
    if (source_.next().is_end()) return source_.fail("missing ), unterminated comment", source_.tell() - start);
    if (source_.get().is(')')) return;
  }
}

// Where the name stands in the index, or where it would. REQUIRES: the index is not empty.
uint32_t* Parser::name_slot(const Stretch& name) {
  uint64_t hash = 14695981039346656037u;
  for (uint64_t at = 0; at < name.length; ++at) hash = (hash ^ source_.text.at(name.start + at)) * 1099511628211u;
  size_t mask = name_index_.size() - 1;
  for (size_t place = (hash ^ hash >> 32) & mask;; place = (place + 1) & mask) {
    uint32_t& slot = name_index_[place];
    if (slot == 0) return &slot;
    const GroupName& known = tree_.names[slot - 1];
    uint64_t at = known.length == name.length ? 0 : name.length + 1;
    while (at < name.length && source_.text.at(known.start + at) == source_.text.at(name.start + at)) ++at;
    if (at == name.length) return &slot;
  }
}

uint32_t Parser::find_name(const Stretch& name) {
  if (name_index_.empty()) return 0;
  uint32_t place = *name_slot(name);
  return place == 0 ? 0 : tree_.names[place - 1].group;
}

void Parser::add_name(const Stretch& name, uint32_t group) {
  size_t needed = (tree_.names.size() + 1) * 2;
  if (needed > name_index_.size()) {
    size_t size = name_index_.empty() ? 16 : name_index_.size() * 2;
    if (!name_index_.extend(size - name_index_.size())) return source_.fail(Signal::kNeedsCollect);
    for (size_t place = 0; place < size; ++place) name_index_[place] = 0;
    for (size_t place = 0; place < tree_.names.size(); ++place) {
      *name_slot({tree_.names[place].start, tree_.names[place].length}) = static_cast<uint32_t>(place + 1);
    }
  }
  uint32_t* slot = name_slot(name);
  if (!tree_.names.push({name.start, name.length, group})) return source_.fail(Signal::kNeedsCollect);
  *slot = static_cast<uint32_t>(tree_.names.size());
}

void Parser::check_lookbehind(uint32_t group) {
  if (lookbehind_groups_ == 0) return;
  if (group >= groups_.size() || !groups_[group].is_closed) return source_.fail("cannot refer to an open group");
  if (group >= lookbehind_groups_) {
    source_.fail("cannot refer to group defined in the same lookbehind subpattern");
  }
}

// Behind the opening parenthesis of a group with a number. name: null if it has none.
void Parser::open_capture(Frame frame, const Stretch* name) {
  frame.group = static_cast<uint32_t>(groups_.size());
  if (!groups_.push({false, 0, 0})) return source_.fail(Signal::kNeedsCollect);
  if (name != nullptr) {
    if (uint32_t known = find_name(*name); known != 0) {
      MessageBuilder message = source_.message();
      message.add("redefinition of group name ").add_repr(name->start, name->length);
      message.add(" as group ").add(int64_t{frame.group}).add("; was group ").add(int64_t{known});
      return source_.fail(message, name->length + 1);
    }
    add_name(*name, frame.group);
  }
  push_frame(frame);
}

void Parser::open_named(uint64_t start) {
  Frame frame = frames_.back();
  if (source_.match('<')) {
    Stretch name = source_.get_until('>', "group name");
    if (!source_.check_name(name, 1)) return;
    Frame opened;
    opened.kind = FrameKind::kGroup;
    opened.is_verbose = frame.is_verbose;
    opened.flags = frame.flags;
    opened.start = start;
    return open_capture(opened, &name);
  }
  if (source_.match('=')) {
    Stretch name = source_.get_until(')', "group name");
    if (!source_.check_name(name, 1)) return;
    uint32_t group = find_name(name);
    if (group == 0) {
      MessageBuilder message = source_.message();
      message.add("unknown group name ").add_repr(name.start, name.length);
      return source_.fail(message, name.length + 1);
    }
    if (!groups_[group].is_closed) return source_.fail("cannot refer to an open group", name.length + 1);
    check_lookbehind(group);
    if (!source_.failed()) append_reference(group);
    return;
  }
  Token token = source_.get();
  if (source_.failed()) return;
  if (token.is_end()) return source_.fail("unexpected end of pattern");
  MessageBuilder message = source_.message();
  message.add("unknown extension ?P").add_piece(source_.tell() - token.length, token.length);
  source_.fail(message, token.length + uint64_t{2});
}

// (?=, (?!, (?<= and (?<!. False: a failure.
bool Parser::open_lookaround(uint64_t start, const Token& token) {
  Frame frame;
  frame.kind = FrameKind::kAssert;
  frame.is_verbose = frames_.back().is_verbose;
  frame.flags = frames_.back().flags;
  frame.start = start;
  Token sign = token;
  if (token.is('<')) {
    sign = source_.get();
    if (source_.failed()) return false;
    if (sign.is_end()) {
      source_.fail("unexpected end of pattern");
      return false;
    }
    if (!sign.is('=') && !sign.is('!')) {
      MessageBuilder message = source_.message();
      message.add("unknown extension ?<").add_piece(source_.tell() - sign.length, sign.length);
      source_.fail(message, sign.length + uint64_t{2});
      return false;
    }
    frame.behind = true;
    if (lookbehind_groups_ == 0) {
      lookbehind_groups_ = static_cast<uint32_t>(groups_.size());
      frame.ends_lookbehind = true;
    }
  }
  frame.negated = sign.is('!');
  push_frame(frame);
  return true;
}

void Parser::open_conditional(uint64_t start) {
  Stretch name = source_.get_until(')', "group name");
  if (source_.failed()) return;
  bool is_number = true;
  uint64_t number = 0;
  for (uint64_t index = 0; index < name.length; ++index) {
    char32_t digit = source_.text.at(name.start + index);
    is_number = is_number && digit >= '0' && digit <= '9';
    if (is_number && number < kMaxGroups) number = number * 10 + (digit - '0');
  }
  if (!is_number) {
    if (!source_.check_name(name, 1)) return;
    number = find_name(name);
    if (number == 0) {
      MessageBuilder message = source_.message();
      message.add("unknown group name ").add_repr(name.start, name.length);
      return source_.fail(message, name.length + 1);
    }
  } else {
    if (number == 0) return source_.fail("bad group number", name.length + 1);
    if (number >= kMaxGroups) {
      MessageBuilder message = source_.message();
      message.add("invalid group reference ");
      add_number(message, source_.text, name);
      return source_.fail(message, name.length + 1);
    }
    LateReference reference{static_cast<uint32_t>(number), source_.tell() - name.length - 1};
    if (!references_.push(reference)) return source_.fail(Signal::kNeedsCollect);
  }
  check_lookbehind(static_cast<uint32_t>(number));
  if (source_.failed()) return;
  Frame frame;
  frame.kind = FrameKind::kIfMatched;
  frame.is_verbose = frames_.back().is_verbose;
  frame.flags = frames_.back().flags;
  frame.start = start;
  frame.group = static_cast<uint32_t>(number);
  push_frame(frame);
}

// From the first letter, or "-", to the ":" or ")" behind the last. False: a failure.
bool Parser::parse_flags(const Token& first, InlineFlags* result) {
  Token token = first;
  auto fail = [&](std::string_view message, uint64_t offset = 0) {
    source_.fail(message, offset);
    return false;
  };
  if (!token.is('-')) {
    while (true) {
      uint32_t flag = flag_of(token);
      if (source_.text.is_str && flag == kLocale) {
        return fail("bad inline flags: cannot use 'L' flag with a str pattern");
      }
      if (!source_.text.is_str && flag == kUnicode) {
        return fail("bad inline flags: cannot use 'u' flag with a bytes pattern");
      }
      result->add |= flag;
      if ((flag & kTypeFlags) != 0 && (result->add & kTypeFlags) != flag) {
        return fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
      }
      token = source_.get();
      if (source_.failed()) return false;
      if (token.is_end()) return fail("missing -, : or )");
      if (token.is(')') || token.is('-') || token.is(':')) break;
      if (flag_of(token) == 0) return fail(is_letter(token) ? "unknown flag" : "missing -, : or )", token.length);
    }
  }
  if (token.is(')')) {
    result->are_global = true;
    return true;
  }
  if (!token.is('-')) return true;
  token = source_.get();
  if (source_.failed()) return false;
  if (token.is_end()) return fail("missing flag");
  if (flag_of(token) == 0) return fail(is_letter(token) ? "unknown flag" : "missing flag", token.length);
  while (true) {
    uint32_t flag = flag_of(token);
    if ((flag & kTypeFlags) != 0) return fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    result->remove |= flag;
    token = source_.get();
    if (source_.failed()) return false;
    if (token.is_end()) return fail("missing :");
    if (token.is(':')) break;
    if (flag_of(token) == 0) return fail(is_letter(token) ? "unknown flag" : "missing :", token.length);
  }
  if ((result->add & result->remove) != 0) return fail("bad inline flags: flag turned on and off", 1);
  return true;
}

void Parser::open_group(uint64_t start) {
  Frame frame;
  frame.kind = FrameKind::kGroup;
  frame.is_verbose = frames_.back().is_verbose;
  frame.flags = frames_.back().flags;
  frame.start = start;
  if (!source_.match('?')) return source_.failed() ? void() : open_capture(frame, nullptr);
  Token token = source_.get();
  if (source_.failed()) return;
  if (token.is_end()) return source_.fail("unexpected end of pattern");
  if (token.is('P')) return open_named(start);
  if (token.is(':')) return push_frame(frame);
  if (token.is('#')) return skip_comment(start);
  if (token.is('=') || token.is('!') || token.is('<')) {
    open_lookaround(start, token);
    return;
  }
  if (token.is('(')) return open_conditional(start);
  if (token.is('>')) {
    frame.is_atomic = true;
    return push_frame(frame);
  }
  if (flag_of(token) == 0 && !token.is('-')) {
    MessageBuilder message = source_.message();
    message.add("unknown extension ?").add_piece(source_.tell() - token.length, token.length);
    return source_.fail(message, token.length + uint64_t{1});
  }
  InlineFlags flags;
  if (!parse_flags(token, &flags)) return;
  if (!flags.are_global) {
    if ((flags.add & kTypeFlags) != 0) frame.flags &= ~uint32_t{kTypeFlags};
    frame.flags = (frame.flags | flags.add) & ~flags.remove;
    frame.is_verbose = (frame.is_verbose || (flags.add & kVerbose) != 0) && (flags.remove & kVerbose) == 0;
    return push_frame(frame);
  }
  flags_ |= flags.add;
  Frame& top = frames_.back();
  bool at_start = frames_.size() == 1 && top.alternatives == kNoNode && tree_.nodes[top.sequence].first_child == kNoNode;
  if (!at_start) {
    return source_.fail("global flags not at the start of the expression", source_.tell() - start);
  }
  top.flags = flags_;
  top.is_verbose = (flags_ & kVerbose) != 0;
}

void Parser::next_alternative() {
  Frame& frame = frames_.back();
  if (frame.kind == FrameKind::kIfNot) {
    return source_.fail("conditional backref with more than two branches");
  }
  source_.get();
  if (source_.failed()) return;
  if (frame.kind == FrameKind::kIfMatched) {
    finish_sequence(frame.sequence);
    frame.if_matched = frame.sequence;
    frame.kind = FrameKind::kIfNot;
  } else {
    if (frame.alternatives == kNoNode) {
      NodeIndex branch = new_node(NodeKind::kBranch);
      frame.alternatives = branch;
    }
    finish_sequence(frame.sequence);
    add_child(frame.alternatives, frame.sequence);
  }
  NodeIndex sequence = new_node(NodeKind::kSequence);
  frame.sequence = sequence;
}

// At what ends a group that is open: its parenthesis, or the end of the pattern.
void Parser::close_frame() {
  Frame frame = frames_.back();
  if (frame.ends_lookbehind) lookbehind_groups_ = 0;
  if (!source_.match(')')) {
    if (!source_.failed()) source_.fail("missing ), unterminated subpattern", source_.tell() - frame.start);
    return;
  }
  bool is_conditional = frame.kind == FrameKind::kIfMatched || frame.kind == FrameKind::kIfNot;
  NodeIndex child = is_conditional ? frame.sequence : finish_alternatives(frame);
  if (is_conditional) finish_sequence(child);
  frames_.pop();
  NodeKind kind = is_conditional                     ? NodeKind::kConditional
                  : frame.kind == FrameKind::kAssert ? NodeKind::kAssert
                  : frame.is_atomic                  ? NodeKind::kAtomic
                                                     : NodeKind::kGroup;
  NodeIndex made = new_node(kind);
  if (source_.failed()) return;
  Node& node = tree_.nodes[made];
  node.value = frame.group;
  node.negated = frame.negated;
  node.behind = frame.behind;
  if (is_conditional) {
    bool has_other = frame.kind == FrameKind::kIfNot;
    NodeIndex yes = has_other ? frame.if_matched : child;
    const Node& first = tree_.nodes[yes];
    node.min_width = has_other ? std::min(first.min_width, tree_.nodes[child].min_width) : 0;
    node.max_width = has_other ? std::max(first.max_width, tree_.nodes[child].max_width) : first.max_width;
    add_child(made, yes);
    if (has_other) add_child(made, child);
  } else {
    if (kind != NodeKind::kAssert) {
      node.min_width = tree_.nodes[child].min_width;
      node.max_width = tree_.nodes[child].max_width;
    }
    add_child(made, child);
  }
  if (kind == NodeKind::kGroup && frame.group != 0) groups_[frame.group] = {true, node.min_width, node.max_width};
  append(made);
}

}  // namespace sandboa::runtime::regex
