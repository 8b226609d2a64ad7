// Character sets: what stands between brackets.
#include "runtime/regex/parser.h"

namespace sandboa::runtime::regex {

SetItem Parser::parse_set_item(const Token& token) {
  if (!token.is_escape()) return {token.first, token.first, false};
  uint64_t start = source_.tell() - 2;
  if (int control = control_escape(token.second); control >= 0) {
    return {static_cast<uint32_t>(control), static_cast<uint32_t>(control), false};
  }
  if (uint32_t category = category_escape(token.second); category != kNoCategory) return {category, category, true};
  int64_t point = parse_code_point(token, start, true);
  if (point >= 0) return {static_cast<uint32_t>(point), static_cast<uint32_t>(point), false};
  bool is_letter_or_digit = is_ascii_letter(token.second) || (token.second >= '0' && token.second <= '9');
  if (is_letter_or_digit) fail_bad_escape(start);
  return {token.second, token.second, false};
}

void Parser::parse_set() {
  uint64_t here = source_.tell() - 1;
  NodeIndex set = new_node(NodeKind::kSet);
  tree_.nodes[set].first_item = static_cast<uint32_t>(tree_.items.size());
  bool negated = source_.match('^');
  tree_.nodes[set].negated = negated;
  auto fail_unterminated = [&] { source_.fail("unterminated character set", source_.tell() - here); };
  bool is_one_literal = true;  // so far
  auto add = [&](const SetItem& item, bool is_literal) {
    const SetItem* first = &item;
    if (tree_.nodes[set].item_count != 0) first = &tree_.items[tree_.nodes[set].first_item];
    is_one_literal = is_one_literal && is_literal && item.low == first->low;
    add_item(set, item);
  };
  while (!source_.failed()) {
    Token first = source_.get();
    if (first.is_end()) return fail_unterminated();
    if (first.is(']') && tree_.nodes[set].item_count != 0) break;
    SetItem low = parse_set_item(first);
    if (!source_.match('-')) {
      add(low, !low.is_category);
      continue;
    }
    Token second = source_.get();
    if (source_.failed()) return;
    if (second.is_end()) return fail_unterminated();
    if (second.is(']')) {
      add(low, !low.is_category);
      add({'-', '-', false}, true);
      break;
    }
    SetItem high = parse_set_item(second);
    if (source_.failed()) return;
    if (low.is_category || high.is_category || high.low < low.low) {
      MessageBuilder message = source_.message();
      auto show = [&](const Token& token) {
        message.add_point(token.first);
        if (token.is_escape()) message.add_point(token.second);
      };
      message.add("bad character range ");
      show(first);
      message.add("-");
      show(second);
      return source_.fail(message, uint64_t{first.length} + 1 + second.length);
    }
    add({low.low, high.low, false}, false);
  }
  if (source_.failed()) return;
  if (is_one_literal) {
    Node& node = tree_.nodes[set];
    node.kind = negated ? NodeKind::kNotLiteral : NodeKind::kLiteral;
    node.value = tree_.items[node.first_item].low;
    node.negated = false;
    tree_.items.shrink(node.first_item);
    node.item_count = 0;
  }
  append(set);
}

}  // namespace sandboa::runtime::regex
