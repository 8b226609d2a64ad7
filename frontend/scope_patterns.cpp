// Names and errors of `match` statements.
#include <algorithm>

#include "frontend/dump.h"
#include "frontend/pattern_keys.h"
#include "frontend/scope_builder.h"

namespace sandboa::frontend {

namespace {

// Binds or matches anything: `_`, `name`, `(pattern as name)` around one, and alternatives that end in one.
bool is_wildcard(const Pattern* pattern) {
  const MatchAs* as_pattern = try_as<MatchAs>(pattern);
  return as_pattern != nullptr && as_pattern->pattern == nullptr && !as_pattern->name;
}

}  // namespace

bool ScopeBuilder::visit_match(Match* match) {
  Expr* subject = match->subject;
  if (!visit(subject)) return false;
  FlowState before = current_->flow;
  current_->flow.is_conditional = true;
  for (size_t i = 0; i < match->cases.size(); ++i) {
    MatchCase* match_case = match->cases[i];
    bool is_last = i + 1 == match->cases.size();
    if (!visit_pattern(match_case->pattern)) return false;
    if (!check_pattern(match_case->pattern, is_last || match_case->guard != nullptr)) return false;
    if (match_case->guard != nullptr && !visit(match_case->guard)) return false;
    if (!visit_body(match_case->body)) return false;
  }
  current_->flow = before;
  return true;
}

bool ScopeBuilder::visit_capture(NameId name, Symbol*& symbol, SourceRange range) {
  if (!name) return true;
  if (!check_target_name(name, ExprContext::kStore, range)) return false;
  symbol = define(name, SymbolFlags::kAssigned, range);
  return true;
}

bool ScopeBuilder::visit_pattern(Pattern* pattern) {
  if (!tick()) return false;
  if (support::NativeStack::near_limit()) return fail_depth();
  auto visit_patterns = [&](std::span<Pattern*> patterns) {
    for (Pattern* part : patterns) {
      if (!visit_pattern(part)) return false;
    }
    return true;
  };
  switch (pattern->kind) {
    case NodeKind::kMatchValue:
      return visit(as<MatchValue>(pattern)->value);
    case NodeKind::kMatchSequence:
      return visit_patterns(as<MatchSequence>(pattern)->patterns);
    case NodeKind::kMatchOr:
      return visit_patterns(as<MatchOr>(pattern)->patterns);
    case NodeKind::kMatchMapping: {
      MatchMapping* mapping = as<MatchMapping>(pattern);
      return visit_all(mapping->keys) && visit_patterns(mapping->patterns) &&
             visit_capture(mapping->rest, mapping->symbol, pattern->range());
    }
    case NodeKind::kMatchClass: {
      MatchClass* class_pattern = as<MatchClass>(pattern);
      return visit(class_pattern->cls) && visit_patterns(class_pattern->patterns) &&
             visit_patterns(class_pattern->kwd_patterns);
    }
    case NodeKind::kMatchStar:
      return visit_capture(as<MatchStar>(pattern)->name, as<MatchStar>(pattern)->symbol, pattern->range());
    case NodeKind::kMatchAs: {
      MatchAs* as_pattern = as<MatchAs>(pattern);
      if (as_pattern->pattern != nullptr && !visit_pattern(as_pattern->pattern)) return false;
      return visit_capture(as_pattern->name, as_pattern->symbol, pattern->range());
    }
    default:
      return true;
  }
}

// What CPython's compiler refuses. The captures of the whole pattern must differ.
bool ScopeBuilder::check_pattern(Pattern* pattern, bool allow_irrefutable) {
  support::ArenaVector<Capture> captures(arena_);
  return check_shape(pattern, allow_irrefutable) && collect_captures(pattern, captures) && check_unique(captures);
}

bool ScopeBuilder::check_shape(Pattern* pattern, bool allow_irrefutable) {
  if (support::NativeStack::near_limit()) return fail_depth();
  auto check_all = [&](std::span<Pattern*> patterns) {
    for (Pattern* part : patterns) {
      if (!check_shape(part, true)) return false;
    }
    return true;
  };
  switch (pattern->kind) {
    case NodeKind::kMatchAs: {
      MatchAs* as_pattern = as<MatchAs>(pattern);
      if (as_pattern->pattern != nullptr) return check_shape(as_pattern->pattern, allow_irrefutable);
      if (allow_irrefutable) return true;
      if (is_wildcard(pattern)) return fail_later(pattern->range(), "wildcard makes remaining patterns unreachable");
      return fail_later(pattern->range(), "name capture " + repr_text(names_.text(as_pattern->name)) +
                                              " makes remaining patterns unreachable");
    }
    case NodeKind::kMatchOr: {
      MatchOr* alternatives = as<MatchOr>(pattern);
      for (size_t i = 0; i < alternatives->patterns.size(); ++i) {
        bool is_last = i + 1 == alternatives->patterns.size();
        if (!check_shape(alternatives->patterns[i], is_last && allow_irrefutable)) return false;
      }
      return true;
    }
    case NodeKind::kMatchSequence: {
      bool has_star = false;
      for (Pattern* part : as<MatchSequence>(pattern)->patterns) {
        if (part->kind != NodeKind::kMatchStar) continue;
        if (has_star) return fail_later(pattern->range(), "multiple starred names in sequence pattern");
        has_star = true;
      }
      return check_all(as<MatchSequence>(pattern)->patterns);
    }
    case NodeKind::kMatchMapping:
      return check_mapping_keys(as<MatchMapping>(pattern)) && check_all(as<MatchMapping>(pattern)->patterns);
    case NodeKind::kMatchClass: {
      MatchClass* class_pattern = as<MatchClass>(pattern);
      return check_class_attributes(class_pattern) && check_all(class_pattern->patterns) &&
             check_all(class_pattern->kwd_patterns);
    }
    default:
      return true;
  }
}

bool ScopeBuilder::check_mapping_keys(MatchMapping* pattern) {
  struct Numbered {
    PatternKey key;
    uint32_t position;
  };
  support::ArenaVector<Numbered> keys(arena_);
  for (Expr* expression : pattern->keys) {
    if (!tick()) return false;
    Numbered next{{}, keys.size()};
    if (next.key.read(expression)) keys.push_back(next);
  }
  std::sort(keys.begin(), keys.end(), [](const Numbered& a, const Numbered& b) {
    if (a.key < b.key) return true;
    return !(b.key < a.key) && a.position < b.position;
  });
  const Numbered* repeated = nullptr;  // the first in the source that was there before
  for (uint32_t i = 1; i < keys.size(); ++i) {
    bool is_equal = !(keys[i - 1].key < keys[i].key);
    if (is_equal && (repeated == nullptr || keys[i].position < repeated->position)) repeated = &keys[i];
  }
  if (repeated == nullptr) return true;
  return fail_later(pattern->range(), "mapping pattern checks duplicate key (" + repeated->key.repr() + ")");
}

// Opens a new set of names: a name is in it when its mark is current_mark_.
void ScopeBuilder::start_marks() {
  ++current_mark_;
  if (names_.size() < mark_capacity_) return;
  mark_capacity_ = names_.size() * 2;
  marks_ = arena_.make_span<uint32_t>(mark_capacity_).data();
  std::fill(marks_, marks_ + mark_capacity_, 0u);
}

bool ScopeBuilder::check_class_attributes(MatchClass* pattern) {
  start_marks();
  for (size_t i = 0; i < pattern->kwd_attrs.size(); ++i) {
    if (!tick()) return false;
    uint32_t& mark = marks_[pattern->kwd_attrs[i].value];
    if (mark == current_mark_) {
      return fail_later(pattern->kwd_patterns[i]->range(),
                        "attribute name repeated in class pattern: " + std::string(names_.text(pattern->kwd_attrs[i])));
    }
    mark = current_mark_;
  }
  return true;
}

bool ScopeBuilder::check_unique(const support::ArenaVector<Capture>& captures) {
  start_marks();
  for (const Capture& capture : captures) {
    if (!tick()) return false;
    uint32_t& mark = marks_[capture.name.value];
    if (mark == current_mark_) {
      return fail_later(capture.pattern->range(),
                        "multiple assignments to name " + repr_text(names_.text(capture.name)) + " in pattern");
    }
    mark = current_mark_;
  }
  return true;
}

// Every alternative binds the same names; appends them.
bool ScopeBuilder::collect_alternatives(MatchOr* pattern, support::ArenaVector<Capture>& captures) {
  support::ArenaVector<Capture> first(arena_);
  for (size_t i = 0; i < pattern->patterns.size(); ++i) {
    support::ArenaVector<Capture> own(arena_);
    if (!collect_captures(pattern->patterns[i], own) || !check_unique(own)) return false;
    if (i == 0) {
      first = own;
      continue;
    }
    // Both are free of repetitions, so equal sizes and one-way inclusion make them equal.
    bool is_same = own.size() == first.size();
    for (const Capture& capture : first) is_same = is_same && marks_[capture.name.value] == current_mark_;
    if (!is_same) return fail_later(pattern->range(), "alternative patterns bind different names");
  }
  for (const Capture& capture : first) captures.push_back({capture.name, pattern});
  return true;
}

// Appends the names that a pattern binds.
bool ScopeBuilder::collect_captures(Pattern* pattern, support::ArenaVector<Capture>& captures) {
  if (!tick()) return false;
  if (support::NativeStack::near_limit()) return fail_depth();
  auto add = [&](NameId name) {
    if (name) captures.push_back({name, pattern});
    return true;
  };
  auto collect_all = [&](std::span<Pattern*> patterns) {
    for (Pattern* part : patterns) {
      if (!collect_captures(part, captures)) return false;
    }
    return true;
  };
  switch (pattern->kind) {
    case NodeKind::kMatchAs: {
      MatchAs* as_pattern = as<MatchAs>(pattern);
      return (as_pattern->pattern == nullptr || collect_captures(as_pattern->pattern, captures)) && add(as_pattern->name);
    }
    case NodeKind::kMatchStar:
      return add(as<MatchStar>(pattern)->name);
    case NodeKind::kMatchMapping:
      return collect_all(as<MatchMapping>(pattern)->patterns) && add(as<MatchMapping>(pattern)->rest);
    case NodeKind::kMatchSequence:
      return collect_all(as<MatchSequence>(pattern)->patterns);
    case NodeKind::kMatchClass:
      return collect_all(as<MatchClass>(pattern)->patterns) && collect_all(as<MatchClass>(pattern)->kwd_patterns);
    case NodeKind::kMatchOr:
      return collect_alternatives(as<MatchOr>(pattern), captures);
    default:
      return true;
  }
}

}  // namespace sandboa::frontend
