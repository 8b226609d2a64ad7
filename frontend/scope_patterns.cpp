// Names and errors of `match` statements.
#include <algorithm>

#include "frontend/dump.h"
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
  for (size_t i = 0; i < match->cases.size(); ++i) {
    MatchCase* match_case = match->cases[i];
    bool is_last = i + 1 == match->cases.size();
    if (!visit_pattern(match_case->pattern)) return false;
    if (!check_pattern(match_case->pattern, is_last || match_case->guard != nullptr)) return false;
    if (match_case->guard != nullptr && !visit(match_case->guard)) return false;
    if (!visit_body(match_case->body)) return false;
  }
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
  support::ArenaVector<NameId> names(arena_);
  return check_shape(pattern, allow_irrefutable) && collect_captures(pattern, names);
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
      if (is_wildcard(pattern)) return fail(pattern->range(), "wildcard makes remaining patterns unreachable");
      return fail(pattern->range(),
                  "name capture " + repr_text(names_.text(as_pattern->name)) + " makes remaining patterns unreachable");
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
        if (has_star) return fail(pattern->range(), "multiple starred names in sequence pattern");
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
  // Quadratic in the keys of one pattern; what is compared is charged.
  auto is_same = [](const Expr* a, const Expr* b) {
    const Constant* left = try_as<Constant>(a);
    const Constant* right = try_as<Constant>(b);
    if (left == nullptr || right == nullptr || left->value.kind != right->value.kind) return false;
    switch (left->value.kind) {
      case LiteralKind::kInt:
        return left->value.fits_int64 == right->value.fits_int64 &&
               (left->value.fits_int64 ? left->value.integer == right->value.integer
                                       : left->value.base == right->value.base && left->value.text == right->value.text);
      case LiteralKind::kFloat:
      case LiteralKind::kImaginary:
        return left->value.number == right->value.number;
      case LiteralKind::kStr:
      case LiteralKind::kBytes:
        return left->value.text == right->value.text;
      default:
        return true;
    }
  };
  for (size_t i = 0; i < pattern->keys.size(); ++i) {
    for (size_t k = 0; k < i; ++k) {
      if (!tick()) return false;
      if (!is_same(pattern->keys[i], pattern->keys[k])) continue;
      const Literal& key = as<Constant>(pattern->keys[i])->value;
      std::string text = key.kind == LiteralKind::kStr    ? repr_text(key.text)
                         : key.kind == LiteralKind::kInt  ? std::string(key.text)
                         : key.kind == LiteralKind::kNone ? "None"
                         : key.kind == LiteralKind::kTrue ? "True"
                         : key.kind == LiteralKind::kFalse
                             ? "False"
                             : std::string(module_->source.substr(pattern->keys[i]->start,
                                                                  pattern->keys[i]->end - pattern->keys[i]->start));
      return fail(pattern->range(), "mapping pattern checks duplicate key (" + text + ")");
    }
  }
  return true;
}

bool ScopeBuilder::check_class_attributes(MatchClass* pattern) {
  for (size_t i = 0; i < pattern->kwd_attrs.size(); ++i) {
    for (size_t k = 0; k < i; ++k) {
      if (!tick()) return false;
      if (pattern->kwd_attrs[i] == pattern->kwd_attrs[k]) {
        return fail(pattern->kwd_patterns[i]->range(),
                    "attribute name repeated in class pattern: " + std::string(names_.text(pattern->kwd_attrs[i])));
      }
    }
  }
  return true;
}

// Appends the names that a pattern binds.
bool ScopeBuilder::collect_captures(Pattern* pattern, support::ArenaVector<NameId>& names) {
  if (support::NativeStack::near_limit()) return fail_depth();
  auto add = [&](NameId name) {
    if (!name) return true;
    for (NameId known : names) {
      if (!tick()) return false;
      if (known == name)
        return fail(pattern->range(), "multiple assignments to name " + repr_text(names_.text(name)) + " in pattern");
    }
    names.push_back(name);
    return true;
  };
  auto collect_all = [&](std::span<Pattern*> patterns) {
    for (Pattern* part : patterns) {
      if (!collect_captures(part, names)) return false;
    }
    return true;
  };
  switch (pattern->kind) {
    case NodeKind::kMatchAs: {
      MatchAs* as_pattern = as<MatchAs>(pattern);
      return (as_pattern->pattern == nullptr || collect_captures(as_pattern->pattern, names)) && add(as_pattern->name);
    }
    case NodeKind::kMatchStar:
      return add(as<MatchStar>(pattern)->name);
    case NodeKind::kMatchMapping:
      return collect_all(as<MatchMapping>(pattern)->patterns) && add(as<MatchMapping>(pattern)->rest);
    case NodeKind::kMatchSequence:
      return collect_all(as<MatchSequence>(pattern)->patterns);
    case NodeKind::kMatchClass:
      return collect_all(as<MatchClass>(pattern)->patterns) && collect_all(as<MatchClass>(pattern)->kwd_patterns);
    case NodeKind::kMatchOr: {
      // Every alternative binds the same names.
      std::span<Pattern*> alternatives = as<MatchOr>(pattern)->patterns;
      support::ArenaVector<NameId> first(arena_);
      for (size_t i = 0; i < alternatives.size(); ++i) {
        support::ArenaVector<NameId> own(arena_);
        if (!collect_captures(alternatives[i], own)) return false;
        if (i == 0) {
          first = own;
          continue;
        }
        bool is_same = own.size() == first.size();
        for (NameId name : own) {
          if (!tick()) return false;
          is_same = is_same && std::find(first.begin(), first.end(), name) != first.end();
        }
        if (!is_same) return fail(pattern->range(), "alternative patterns bind different names");
      }
      for (NameId name : first) {
        if (!add(name)) return false;
      }
      return true;
    }
    default:
      return true;
  }
}

}  // namespace sandboa::frontend
