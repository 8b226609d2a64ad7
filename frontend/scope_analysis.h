// Second half of scope analysis: decides what every symbol is. Scopes are taken outermost first; binding_[name] is the
// nearest enclosing function-like symbol of a name, so each symbol is resolved in constant time, plus one free symbol for
// every scope that a captured variable passes through.
#pragma once

#include "frontend/scope_builder.h"

namespace sandboa::frontend {

class ScopeAnalysis {
 public:
  ScopeAnalysis(ParseContext& context, std::string_view source, std::span<ScopeRecord*> scopes);

  // False: failed, and take_diagnostic() says why.
  bool resolve();
  Diagnostic take_diagnostic() { return std::move(diagnostic_); }
  ScopeTree* finish();

 private:
  bool resolve_scope(ScopeRecord* scope);
  bool resolve_symbol(ScopeRecord* scope, SymbolRecord* symbol);
  bool resolve_declared_nonlocal(ScopeRecord* scope, SymbolRecord* symbol);
  bool resolve_use(ScopeRecord* scope, SymbolRecord* symbol);
  // Leads the variable `source` inwards to `scope`. Null: trapped.
  SymbolRecord* carry_to(ScopeRecord* scope, SymbolRecord* source);
  bool capture(ScopeRecord* scope, SymbolRecord* symbol, SymbolRecord* source);
  void bind(ScopeRecord* scope, SymbolRecord* symbol);
  void unbind(ScopeRecord* scope);
  void bind_in_class(ScopeRecord* scope, SymbolRecord* symbol);
  const SymbolRecord* symbol_of_class(const ScopeRecord* scope, NameId name) const;
  void add_free(ScopeRecord* scope, SymbolRecord* symbol);
  void add_class_cells(ScopeRecord* scope);
  SymbolRecord* make_cell_candidate(ScopeRecord* scope, WellKnown name);
  void finish_scope(ScopeRecord* scope);
  bool fail(SourceRange range, std::string message);
  bool charge();

  ParseContext& context_;
  std::string_view source_;
  std::span<ScopeRecord*> scopes_;
  support::Arena& arena_;
  SymbolRecord** binding_;
  SymbolRecord** class_binding_;  // the same for names bound or declared global in class bodies
  uint32_t carried_ = 0;          // since the last charge
  Diagnostic diagnostic_;
};

}  // namespace sandboa::frontend
