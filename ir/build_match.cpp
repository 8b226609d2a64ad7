// match. Names are bound only when a whole pattern has matched, before its guard runs; until then their values are
// temporaries.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::NodeKind;
using frontend::Pattern;
using frontend::SourceRange;

namespace {

bool is_wildcard(const Pattern* pattern) {
  const auto* node = frontend::try_as<frontend::MatchAs>(pattern);
  return node != nullptr && node->pattern == nullptr && !node->name;
}

}  // namespace

void FunctionBuilder::build_match(frontend::Match* node) {
  Value subject = build_expression(node->subject);
  BlockId end = new_block();
  Join join = bound_.make_join();
  for (frontend::MatchCase* match_case : node->cases) {
    if (!ok() || !reachable_) break;  // unreachable: the guard before is constant and true
    auto mark = bound_.mark();
    BlockId next = new_block();
    Vector<Capture> captures(arena_);
    build_pattern(match_case->pattern, subject, next, captures);
    for (const Capture& capture : captures) store_symbol(capture.symbol, capture.value, capture.range);
    if (match_case->guard != nullptr) {
      BlockId body = new_block();
      build_condition(match_case->guard, body, next);
      start_block(body);
    }
    build_body(match_case->body);
    if (reachable_) bound_.arrive(join);
    jump(end);
    bound_.rollback(mark);
    start_block(next);
  }
  if (reachable_) bound_.arrive(join);
  bound_.rollback(join.mark);
  bound_.bind_joined(join);
  start_block(end);
}

// Goes to `fail` if the test is false.
void FunctionBuilder::test(Op op, Value subject, Value other, BlockId fail, SourceRange range) {
  uint32_t position = (info(op).effects & kRaises) != 0 ? position_of(range) : kNoPosition;
  Value matches = emit(op, subject, other, 0, 0, position);
  BlockId next = new_block();
  branch(matches, next, fail, range);
  start_block(next);
}

// After it control is where the pattern has matched.
void FunctionBuilder::build_pattern(Pattern* pattern, Value subject, BlockId fail, Vector<Capture>& captures) {
  if (!ok() || !reachable_ || too_deep(pattern)) return;
  switch (pattern->kind) {
    case NodeKind::kMatchValue:
      test(Op::kEqual, subject, build_expression(frontend::as<frontend::MatchValue>(pattern)->value), fail,
           pattern->range());
      return;
    case NodeKind::kMatchSingleton: {
      const Literal* literal = make_literal(frontend::as<frontend::MatchSingleton>(pattern)->value, pattern->range());
      test(Op::kIs, subject, emit_literal(literal), fail, pattern->range());
      return;
    }
    case NodeKind::kMatchAs: {
      auto* node = frontend::as<frontend::MatchAs>(pattern);
      if (node->pattern != nullptr) build_pattern(node->pattern, subject, fail, captures);
      if (node->name) captures.push_back({node->symbol, subject, pattern->range()});
      return;
    }
    case NodeKind::kMatchSequence:
      build_sequence_pattern(frontend::as<frontend::MatchSequence>(pattern), subject, fail, captures);
      return;
    case NodeKind::kMatchMapping:
      build_mapping_pattern(frontend::as<frontend::MatchMapping>(pattern), subject, fail, captures);
      return;
    case NodeKind::kMatchClass:
      build_class_pattern(frontend::as<frontend::MatchClass>(pattern), subject, fail, captures);
      return;
    case NodeKind::kMatchOr:
      build_or_pattern(frontend::as<frontend::MatchOr>(pattern), subject, fail, captures);
      return;
    default:
      unsupported("this pattern", pattern);
      return;
  }
}

void FunctionBuilder::build_sequence_pattern(frontend::MatchSequence* node, Value subject, BlockId fail,
                                             Vector<Capture>& captures) {
  SourceRange range = node->range();
  auto count = static_cast<uint32_t>(node->patterns.size());
  uint32_t star = count;
  bool only_wildcards = true;
  for (uint32_t i = 0; i < count; ++i) {
    auto* starred = frontend::try_as<frontend::MatchStar>(node->patterns[i]);
    if (starred != nullptr) star = i;
    bool is_open = starred != nullptr ? !starred->name : is_wildcard(node->patterns[i]);
    only_wildcards = only_wildcards && is_open;
  }
  test(Op::kMatchSequence, subject, 0, fail, range);
  bool has_star = star != count;
  if (!has_star || count > 1) {
    Value length = emit(Op::kGetLength, {subject}, range);
    test(has_star ? Op::kGreaterEqual : Op::kEqual, length, emit_int(has_star ? count - 1 : count), fail, range);
  }
  if (only_wildcards) return;
  auto* starred = has_star ? frontend::as<frontend::MatchStar>(node->patterns[star]) : nullptr;
  if (has_star && !starred->name) {
    // `*_`: the items in between are not even looked at.
    for (uint32_t i = 0; i < count; ++i) {
      if (i == star || is_wildcard(node->patterns[i])) continue;
      Value index = 0;
      if (i < star) {
        index = emit_int(i);
      } else {
        Value length = emit(Op::kGetLength, {subject}, range);
        index = emit(Op::kSubtract, {length, emit_int(count - i)}, range);
      }
      Value item = emit(Op::kLoadItem, {subject, index}, range);
      build_pattern(node->patterns[i], item, fail, captures);
    }
    return;
  }
  function_.windows.push_back(Window{});
  WindowId window = function_.windows.size() - 1;
  function_.windows[window].count = count;
  if (has_star) {
    if (star > 255) {
      unsupported("more than 255 patterns before a star", node);
      return;
    }
    Value unpack = emit(Op::kUnpackStarred, {subject, window, count - star - 1}, range);
    if (reachable_) at(unpack).flag = static_cast<uint8_t>(star);
  } else {
    emit(Op::kUnpackSequence, {subject, window, count}, range);
  }
  auto items = arena_.make_span<Value>(count);
  for (uint32_t i = 0; i < count; ++i) items[i] = emit(Op::kItem, window, i);
  for (uint32_t i = 0; i < count; ++i) {
    if (i != star) {
      build_pattern(node->patterns[i], items[i], fail, captures);
    } else {
      captures.push_back({starred->symbol, items[i], starred->range()});
    }
  }
}

// `items` is a tuple as long as the patterns.
void FunctionBuilder::build_subpatterns(std::span<Pattern* const> patterns, Value items, BlockId fail,
                                        Vector<Capture>& captures, SourceRange range) {
  if (patterns.empty()) return;
  function_.windows.push_back(Window{});
  WindowId window = function_.windows.size() - 1;
  auto count = static_cast<uint32_t>(patterns.size());
  function_.windows[window].count = count;
  emit(Op::kUnpackSequence, {items, window, count}, range);
  auto values = arena_.make_span<Value>(count);
  for (uint32_t i = 0; i < count; ++i) values[i] = emit(Op::kItem, window, i);
  for (uint32_t i = 0; i < count; ++i) build_pattern(patterns[i], values[i], fail, captures);
}

void FunctionBuilder::build_mapping_pattern(frontend::MatchMapping* node, Value subject, BlockId fail,
                                            Vector<Capture>& captures) {
  SourceRange range = node->range();
  auto count = static_cast<uint32_t>(node->keys.size());
  test(Op::kMatchMapping, subject, 0, fail, range);
  if (count != 0) {
    Value length = emit(Op::kGetLength, {subject}, range);
    test(Op::kGreaterEqual, length, emit_int(count), fail, range);
  }
  Value keys = 0;
  if (count != 0) {
    keys = build_tuple(node->keys, range, {});
    Value values = emit(Op::kMatchKeys, {subject, keys}, range);
    BlockId found = new_block();
    if (reachable_) {
      ++function_.blocks[fail].predecessors;
      ++function_.blocks[found].predecessors;
    }
    emit(Op::kBranchNone, values, fail, found);
    start_block(found);
    build_subpatterns(node->patterns, values, fail, captures, range);
  }
  if (!node->rest || !reachable_) return;
  // A copy without the keys that were named.
  Value rest = build_empty(Op::kBuildDict, range, {});
  emit(Op::kDictUpdate, {rest, subject}, range);
  if (count != 0) {
    function_.windows.push_back(Window{});
    WindowId window = function_.windows.size() - 1;
    function_.windows[window].count = count;
    emit(Op::kUnpackSequence, {keys, window, count}, range);
    for (uint32_t i = 0; i < count; ++i) {
      Value key = emit(Op::kItem, window, i);
      emit(Op::kDeleteItem, {rest, key}, range);
    }
  }
  captures.push_back({node->symbol, rest, range});
}

void FunctionBuilder::build_class_pattern(frontend::MatchClass* node, Value subject, BlockId fail,
                                          Vector<Capture>& captures) {
  SourceRange range = node->range();
  if (node->patterns.size() > 255) {
    unsupported("more than 255 positional sub-patterns", node);
    return;
  }
  WindowId window = open_window();
  build_expression(node->cls, next_slot(window));
  auto names = arena_.make_span<const Literal*>(node->kwd_attrs.size());
  for (size_t i = 0; i < names.size(); ++i) {
    auto* name = arena_.make<Literal>();
    name->kind = ConstantKind::kStr;
    name->text = state_.text(node->kwd_attrs[i]);
    names[i] = name;
  }
  auto* tuple = arena_.make<Literal>();
  tuple->kind = ConstantKind::kTuple;
  tuple->elements = names;
  emit_literal(tuple, next_slot(window));
  Value attributes = emit(Op::kMatchClass, {subject, window}, range);
  if (!reachable_) return;
  at(attributes).flag = static_cast<uint8_t>(node->patterns.size());
  BlockId matched = new_block();
  ++function_.blocks[fail].predecessors;
  ++function_.blocks[matched].predecessors;
  emit(Op::kBranchNone, attributes, fail, matched);
  start_block(matched);
  auto all = arena_.make_span<Pattern*>(node->patterns.size() + node->kwd_patterns.size());
  size_t count = 0;
  for (Pattern* pattern : node->patterns) all[count++] = pattern;
  for (Pattern* pattern : node->kwd_patterns) all[count++] = pattern;
  build_subpatterns(all, attributes, fail, captures, range);
}

// Alternatives bind the same names, in any order: each leaves its values in the slots of one merge.
void FunctionBuilder::build_or_pattern(frontend::MatchOr* node, Value subject, BlockId fail, Vector<Capture>& captures) {
  BlockId matched = new_block();
  Vector<Capture> first(arena_);
  WindowId window = kNone32;
  bool needs_slots = false;
  for (size_t i = 0; i < node->patterns.size(); ++i) {
    bool is_last = i + 1 == node->patterns.size();
    BlockId next = is_last ? fail : new_block();
    if (i == 0) {
      // How many names there are shows only afterwards, but the slots come first.
      window = open_merge(0);
    }
    Vector<Capture> own(arena_);
    build_pattern(node->patterns[i], subject, next, own);
    if (i == 0) {
      for (const Capture& capture : own) first.push_back(capture);
      needs_slots = !own.empty();
      function_.windows[window].count = first.size();
    }
    if (needs_slots && ok() && reachable_) {
      for (uint32_t slot = 0; slot < first.size(); ++slot) {
        for (const Capture& capture : own) {
          if (capture.symbol == first[slot].symbol) emit_copy(capture.value, {window, slot});
        }
      }
    }
    jump(matched);
    if (!is_last) {
      start_block(next);
    }
    if (!ok() || (!is_last && !reachable_)) break;
  }
  start_block(matched);
  for (uint32_t slot = 0; slot < first.size(); ++slot) {
    captures.push_back({first[slot].symbol, emit(Op::kParam, window, slot), first[slot].range});
  }
}

}  // namespace sandboa::ir
