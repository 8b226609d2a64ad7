#include "runtime/regex/parser.h"

#include <algorithm>

namespace sandboa::runtime::regex {

namespace {

uint64_t add_widths(uint64_t a, uint64_t b) { return a > kMaxWidth - b ? kMaxWidth : a + b; }
uint64_t multiply_width(uint64_t width, uint64_t count) {
  auto product = static_cast<unsigned __int128>(width) * count;
  return product > kMaxWidth ? kMaxWidth : static_cast<uint64_t>(product);
}
bool is_verbose_space(char32_t c) { return c == ' ' || (c >= 9 && c <= 13); }

}  // namespace

// ---- nodes

NodeIndex Parser::new_node(NodeKind kind) {
  Node node{};
  node.kind = kind;
  uint32_t flags = frames_.empty() ? flags_ : frames_.back().flags;
  node.ignores_case = (flags & kIgnoreCase) != 0;
  node.is_ascii = (flags & kAscii) != 0 || !source_.text.is_str;
  node.matches_newline = (flags & kDotAll) != 0;
  bool is_unit =
      kind == NodeKind::kLiteral || kind == NodeKind::kNotLiteral || kind == NodeKind::kAny || kind == NodeKind::kSet;
  node.min_width = node.max_width = is_unit ? 1 : 0;
  // Where there is no memory a node that exists is answered: what is done to it does not matter any more.
  if (!tree_.nodes.push(node)) {
    source_.fail(Signal::kNeedsCollect);
    return 0;
  }
  return static_cast<NodeIndex>(tree_.nodes.size() - 1);
}

void Parser::add_child(NodeIndex parent, NodeIndex child) {
  if (source_.failed()) return;
  Node& node = tree_.nodes[parent];
  if (node.first_child == kNoNode) {
    node.first_child = child;
  } else {
    tree_.nodes[node.last_child].next = child;
  }
  node.last_child = child;
}

void Parser::append_literal(char32_t c) {
  NodeIndex node = new_node(NodeKind::kLiteral);
  tree_.nodes[node].value = c;
  append(node);
}

void Parser::append_anchor(Anchor anchor) {
  NodeIndex node = new_node(NodeKind::kAt);
  tree_.nodes[node].value = static_cast<uint32_t>(anchor);
  append(node);
}

void Parser::append_reference(uint32_t group) {
  NodeIndex node = new_node(NodeKind::kReference);
  tree_.nodes[node].value = group;
  tree_.nodes[node].min_width = groups_[group].min_width;
  tree_.nodes[node].max_width = groups_[group].max_width;
  append(node);
}

void Parser::add_item(NodeIndex set, SetItem item) {
  if (!tree_.spend(2)) return source_.fail(Signal::kTrap);
  if (!tree_.items.push(item)) return source_.fail(Signal::kNeedsCollect);
  ++tree_.nodes[set].item_count;
}

// Widths; a sequence is not changed any more.
void Parser::finish_sequence(NodeIndex sequence) {
  if (source_.failed()) return;
  uint64_t minimum = 0, maximum = 0;
  for (NodeIndex child = tree_.nodes[sequence].first_child; child != kNoNode; child = tree_.nodes[child].next) {
    minimum = add_widths(minimum, tree_.nodes[child].min_width);
    maximum = add_widths(maximum, tree_.nodes[child].max_width);
  }
  tree_.nodes[sequence].min_width = minimum;
  tree_.nodes[sequence].max_width = maximum;
}

bool Parser::is_same(NodeIndex a, NodeIndex b) const {
  const Node &left = tree_.nodes[a], &right = tree_.nodes[b];
  if (left.kind != right.kind || left.ignores_case != right.ignores_case || left.is_ascii != right.is_ascii) return false;
  return (left.kind == NodeKind::kLiteral || left.kind == NodeKind::kNotLiteral) && left.value == right.value;
}

// What all alternatives begin with goes before the branch.
void Parser::factor_prefix(NodeIndex branch, NodeIndex out) {
  while (true) {
    NodeIndex prefix = kNoNode;
    for (NodeIndex item = tree_.nodes[branch].first_child; item != kNoNode; item = tree_.nodes[item].next) {
      NodeIndex first = tree_.nodes[item].first_child;
      if (first == kNoNode) return;
      if (prefix == kNoNode) prefix = first;
      if (!is_same(prefix, first)) return;
    }
    for (NodeIndex item = tree_.nodes[branch].first_child; item != kNoNode; item = tree_.nodes[item].next) {
      Node& node = tree_.nodes[item];
      node.first_child = tree_.nodes[node.first_child].next;
    }
    tree_.nodes[prefix].next = kNoNode;
    add_child(out, prefix);
  }
}

// Alternatives that are single characters are a set. kNoNode: they are not.
NodeIndex Parser::merge_into_set(NodeIndex branch) {
  const Node* model = nullptr;
  for (NodeIndex item = tree_.nodes[branch].first_child; item != kNoNode; item = tree_.nodes[item].next) {
    NodeIndex first = tree_.nodes[item].first_child;
    if (first == kNoNode || tree_.nodes[first].next != kNoNode) return kNoNode;
    const Node& node = tree_.nodes[first];
    if (node.kind != NodeKind::kLiteral && (node.kind != NodeKind::kSet || node.negated)) return kNoNode;
    if (model != nullptr && (node.ignores_case != model->ignores_case || node.is_ascii != model->is_ascii)) return kNoNode;
    model = &node;
  }
  bool ignores_case = model->ignores_case, is_ascii = model->is_ascii;
  NodeIndex set = new_node(NodeKind::kSet);
  tree_.nodes[set].ignores_case = ignores_case;
  tree_.nodes[set].is_ascii = is_ascii;
  tree_.nodes[set].first_item = static_cast<uint32_t>(tree_.items.size());
  for (NodeIndex item = tree_.nodes[branch].first_child; item != kNoNode && !source_.failed();
       item = tree_.nodes[item].next) {
    Node node = tree_.nodes[tree_.nodes[item].first_child];
    if (node.kind == NodeKind::kLiteral) add_item(set, {node.value, node.value, false});
    for (uint32_t index = 0; index < node.item_count && !source_.failed(); ++index) {
      add_item(set, tree_.items[node.first_item + index]);
    }
  }
  return set;
}

// The sequence that stands for all of the frame's alternatives.
NodeIndex Parser::finish_alternatives(Frame& frame) {
  finish_sequence(frame.sequence);
  if (frame.alternatives == kNoNode) return frame.sequence;
  NodeIndex branch = frame.alternatives;
  add_child(branch, frame.sequence);
  NodeIndex out = new_node(NodeKind::kSequence);
  if (source_.failed()) return out;
  factor_prefix(branch, out);
  NodeIndex set = merge_into_set(branch);
  if (set != kNoNode) {
    add_child(out, set);
  } else {
    uint64_t minimum = kMaxWidth, maximum = 0;
    for (NodeIndex item = tree_.nodes[branch].first_child; item != kNoNode; item = tree_.nodes[item].next) {
      finish_sequence(item);
      minimum = std::min(minimum, tree_.nodes[item].min_width);
      maximum = std::max(maximum, tree_.nodes[item].max_width);
    }
    tree_.nodes[branch].min_width = minimum;
    tree_.nodes[branch].max_width = maximum;
    add_child(out, branch);
  }
  finish_sequence(out);
  return out;
}

// ---- items

void Parser::parse_item() {
  Token token = source_.get();
  if (frames_.back().is_verbose && token.length == 1) {
    if (is_verbose_space(token.first)) return;
    if (token.first == '#') {
      while (!source_.next().is_end() && !source_.get().is('\n')) {
      }
      return;
    }
  }
  if (token.is_escape()) return parse_escape(token);
  switch (token.first) {
    case '[':
      return parse_set();
    case '*':
    case '+':
    case '?':
    case '{':
      return parse_repeat(token.first);
    case '.':
      return append(new_node(NodeKind::kAny));
    case '(':
      return open_group(source_.tell() - 1);
    case '^':
      return append_anchor((frames_.back().flags & kMultiline) != 0 ? Anchor::kLineStart : Anchor::kStart);
    case '$':
      return append_anchor((frames_.back().flags & kMultiline) != 0 ? Anchor::kLineEnd : Anchor::kEnd);
    default:
      return append_literal(token.first);
  }
}

// Behind "{". False: it is no quantifier but a literal brace, or a failure.
bool Parser::parse_bounds(uint64_t here, uint32_t* minimum, uint32_t* maximum) {
  auto number = [&](uint64_t* value) {
    bool has_digits = false;
    for (*value = 0; source_.next().is_digit(); has_digits = true) {
      *value = std::min<uint64_t>(*value * 10 + (source_.get().first - '0'), kUnlimited);
    }
    return has_digits;
  };
  if (source_.next().is('}')) {
    append_literal('{');
    return false;
  }
  uint64_t low = 0, high = kUnlimited;
  bool has_low = number(&low);
  bool has_high = has_low;
  if (source_.match(',')) {
    has_high = number(&high);
  } else {
    high = low;
  }
  if (!source_.match('}')) {
    if (source_.failed()) return false;
    append_literal('{');
    source_.seek(here);
    return false;
  }
  *maximum = kUnlimited;
  if ((has_low && low >= kUnlimited) || (has_high && high >= kUnlimited)) {
    source_.fail_without_position("the repetition number is too large", Problem::kOverflow);
    return false;
  }
  *minimum = static_cast<uint32_t>(low);
  if (has_high) *maximum = static_cast<uint32_t>(high);
  if (*maximum < *minimum) {
    source_.fail("min repeat greater than max repeat", source_.tell() - here);
    return false;
  }
  return true;
}

void Parser::parse_repeat(char32_t quantifier) {
  uint64_t here = source_.tell();
  uint32_t minimum = quantifier == '+' ? 1 : 0;
  uint32_t maximum = quantifier == '?' ? 1 : kUnlimited;
  if (quantifier == '{' && !parse_bounds(here, &minimum, &maximum)) return;
  if (source_.failed()) return;
  NodeIndex place = tree_.nodes[frames_.back().sequence].last_child;
  if (place == kNoNode || tree_.nodes[place].kind == NodeKind::kAt) {
    return source_.fail("nothing to repeat", source_.tell() - here + 1);
  }
  if (tree_.nodes[place].kind == NodeKind::kRepeat) {
    return source_.fail("multiple repeat", source_.tell() - here + 1);
  }
  RepeatHow how = source_.match('?') ? RepeatHow::kLazy : source_.match('+') ? RepeatHow::kPossessive : RepeatHow::kGreedy;
  Node item = tree_.nodes[place];
  NodeIndex child = kNoNode;
  if (item.kind == NodeKind::kGroup && item.value == 0) {
    child = item.first_child;
  } else {
    NodeIndex moved = new_node(item.kind);
    child = new_node(NodeKind::kSequence);
    if (source_.failed()) return;
    tree_.nodes[moved] = item;
    add_child(child, moved);
    finish_sequence(child);
  }
  Node repeat{};
  repeat.kind = NodeKind::kRepeat;
  repeat.how = how;
  repeat.minimum = minimum;
  repeat.maximum = maximum;
  repeat.first_child = repeat.last_child = child;
  repeat.min_width = multiply_width(tree_.nodes[child].min_width, minimum);
  uint64_t width = tree_.nodes[child].max_width;
  repeat.max_width = maximum == kUnlimited && width != 0 ? kMaxWidth : multiply_width(width, maximum);
  tree_.nodes[place] = repeat;
}

// ---- the whole

void Parser::run() {
  groups_.push({false, 0, 0});
  Frame top;
  top.flags = flags_;
  top.is_verbose = (flags_ & kVerbose) != 0;
  push_frame(top);
  while (!source_.failed()) {
    if (!tree_.spend(4)) return source_.fail(Signal::kTrap);
    const Token& next = source_.next();
    if (next.is('|')) {
      next_alternative();
    } else if (!next.is_end() && !next.is(')')) {
      parse_item();
    } else if (frames_.size() > 1) {
      close_frame();
    } else {
      return finish();
    }
  }
}

void Parser::finish() {
  tree_.root = finish_alternatives(frames_.back());
  tree_.group_count = static_cast<uint32_t>(groups_.size() - 1);
  tree_.flags = flags_;
  if (source_.failed()) return;
  constexpr Problem::Kind kValue = Problem::kValue;
  if (source_.text.is_str) {
    if ((flags_ & kLocale) != 0) {
      return source_.fail_without_position("cannot use LOCALE flag with a str pattern", kValue);
    }
    if ((flags_ & kAscii) == 0) {
      tree_.flags |= kUnicode;
    } else if ((flags_ & kUnicode) != 0) {
      return source_.fail_without_position("ASCII and UNICODE flags are incompatible", kValue);
    }
  } else {
    if ((flags_ & kUnicode) != 0) {
      return source_.fail_without_position("cannot use UNICODE flag with a bytes pattern", kValue);
    }
    if ((flags_ & kLocale) != 0 && (flags_ & kAscii) != 0) {
      return source_.fail_without_position("ASCII and LOCALE flags are incompatible", kValue);
    }
  }
  if (source_.next().is(')')) return source_.fail("unbalanced parenthesis");
  for (size_t index = 0; index < references_.size(); ++index) {
    if (references_[index].group <= tree_.group_count) continue;
    MessageBuilder message = source_.message();
    message.add("invalid group reference ").add(int64_t{references_[index].group});
    return source_.fail_at(message, references_[index].position);
  }
}

Fallible<bool> parse(Runtime& rt, const Text& pattern, uint32_t flags, Tree* tree, Problem* problem) {
  Parser parser(rt, pattern, flags, *tree, *problem);
  parser.run();
  if (parser.source().signal() != Signal::kNone) return SignalFailure{parser.source().signal()};
  return problem->kind == Problem::kNone;
}

}  // namespace sandboa::runtime::regex
