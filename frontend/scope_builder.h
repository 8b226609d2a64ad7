// First half of scope analysis: one walk over the tree that makes the scopes, enters every name into the scope it stands in,
// and reports what CPython's symbol table and compiler report from looking at the tree. The second half is scope_analysis.h.
//
// Finding the symbol of a name costs no hashing: innermost_[name] is the symbol of the innermost open scope that has the
// name, and each symbol remembers the one it shadows. Leaving a scope restores what its symbols shadow.
#pragma once

#include "frontend/scopes.h"
#include "support/native_stack.h"

namespace sandboa::frontend {

// A Symbol with what only the analysis needs.
struct SymbolRecord : Symbol {
  SymbolRecord* shadowed = nullptr;      // same name, next scope outwards; reused by the second half
  SymbolRecord* next = nullptr;          // in the scope's list
  SymbolRecord* next_free = nullptr;     // in the scope's list of free variables
  SymbolRecord* next_binding = nullptr;  // in the scope's list of bindings to undo
  SourceRange first_use;                 // or the declaration: for errors about that
  bool is_forwarded = false;             // of an inlined comprehension: `captured` is the symbol meant
};

// Loops and blocks around a statement; starts anew in every scope.
struct FlowState {
  uint32_t block_depth = 0;
  bool in_loop = false;
  bool in_except_star = false;
  bool is_conditional = false;  // inside if, a loop, try, with or match
};

struct ScopeRecord : Scope {
  SymbolRecord* first_symbol = nullptr;
  SymbolRecord* last_symbol = nullptr;
  uint32_t symbol_count = 0;
  SymbolRecord* first_free = nullptr;
  SymbolRecord* last_free = nullptr;
  uint32_t free_count = 0;
  SymbolRecord* bindings = nullptr;
  SymbolRecord* class_bindings = nullptr;
  uint32_t depth = 0;
  bool is_async_function = false;
  bool in_comprehension_iterable = false;  // while the iterable of a comprehension is visited
  bool in_comprehension_target = false;
  SourceRange value_return;  // a `return value`, for the check of async generators
  bool has_yield = false;
  FlowState flow;
  support::ArenaVector<AnnAssign*>* deferred_annotations = nullptr;  // becomes annotated_names
  uint32_t conditional_annotations = 0;                              // how many of these are conditional
  ScopeRecord* enclosing_class = nullptr;                            // the nearest around this scope
  support::ArenaVector<NameId>* stored_on_self = nullptr;            // class; becomes static_attributes

  ScopeRecord* parent_record() const { return static_cast<ScopeRecord*>(parent); }
  // Names bound here are seen by functions inside.
  bool is_function_like() const { return kind != ScopeKind::kModule && kind != ScopeKind::kClass; }
};

class ScopeBuilder {
 public:
  ScopeBuilder(ParseContext& context, Module* module, ScopeOptions options);

  // False: failed, and take_diagnostic() says why.
  bool build();
  Diagnostic take_diagnostic() { return std::move(diagnostic_); }
  std::span<ScopeRecord*> scopes() { return scopes_.span(); }

 private:
  static constexpr uint32_t kMaxBlocks = 21;  // CPython's limit of statically nested blocks
  static constexpr uint32_t kNodesPerCharge = 512;

  // --- scopes and symbols (scope_builder.cpp)
  ScopeRecord* enter(ScopeKind kind, Node* node, NameId name = {});
  bool leave();
  bool leave_comprehension(ScopeRecord* scope);
  void leave_symbols(ScopeRecord* scope);
  SymbolRecord* touch(NameId mangled, uint16_t flags, SourceRange use);
  SymbolRecord* touch_in(ScopeRecord* scope, NameId mangled, uint16_t flags, SourceRange use);
  SymbolRecord* new_symbol(ScopeRecord* scope, NameId name, SourceRange use);
  SymbolRecord* find_in(const ScopeRecord* scope, NameId mangled) const;
  void ensure_name_capacity(NameId name);
  SymbolRecord* define(NameId name, uint16_t flags, SourceRange use) { return touch(mangled(name), flags, use); }
  SymbolRecord* add_parameter(NameId name, SourceRange use, bool& ok);
  NameId mangled(NameId name) {
    if (!private_class_ || names_.text(name)[0] != '_') return name;
    return mangle(names_, private_class_, name);
  }
  bool fail(SourceRange range, std::string message, ErrorType type = ErrorType::kSyntaxError);
  // The same for what CPython finds later, when it generates code.
  bool fail_later(SourceRange range, std::string message);
  bool fail_depth();
  // Charges for nodes visited. False: trapped or out of memory.
  bool charge();
  bool tick() { return --nodes_until_charge_ != 0 || charge(); }
  // The scope whose frame runs the current code, comprehensions skipped.
  ScopeRecord* enclosing_function() const;

  // --- statements (scope_statements.cpp)
  bool visit_body(std::span<Stmt*> body);
  bool visit_statement(Stmt* statement);
  template <class T>
  bool visit_function(T* function);
  bool visit_parameters(Arguments* arguments);
  bool visit_parameter_annotations(Arguments* arguments, Expr* returns, Node* node, Scope*& scope);
  bool visit_defaults(Arguments* arguments);
  bool visit_class(ClassDef* definition);
  void note_static_attribute(const Attribute* target);
  void collect_static_attributes(ScopeRecord* scope);
  bool visit_type_params(std::span<TypeParam*> params);
  bool visit_type_expression(Expr* expression, ScopeKind kind, Node* node, Scope*& scope);
  bool visit_type_alias(TypeAlias* alias);
  bool visit_annotated_assignment(AnnAssign* statement);
  bool check_unevaluated_annotation(AnnAssign* statement);
  bool visit_deferred_annotations(ScopeRecord* scope, Scope*& annotation_scope);
  bool visit_if_chain(If* statement);
  template <class T>
  bool visit_loop(T* loop);
  template <class T>
  bool visit_with(T* with);
  template <class T>
  bool visit_try(T* statement, bool is_star);
  bool visit_handlers(std::span<ExceptHandler*> handlers, bool is_star);
  bool visit_match(Match* match);
  bool visit_import(Import* statement);
  bool visit_import_from(ImportFrom* statement);
  bool visit_return(Return* statement);
  bool visit_global(Global* statement);
  bool visit_nonlocal(Nonlocal* statement);
  bool declare(NameId name, Stmt* statement, uint16_t declaration);
  bool check_future_imports();
  bool enter_block(const Stmt* statement);
  void leave_block() { --current_->flow.block_depth; }

  // --- patterns (scope_patterns.cpp)
  bool visit_pattern(Pattern* pattern);
  bool visit_capture(NameId name, Symbol*& symbol, SourceRange range);
  bool check_pattern(Pattern* pattern, bool allow_irrefutable);
  bool check_shape(Pattern* pattern, bool allow_irrefutable);
  bool check_mapping_keys(MatchMapping* pattern);
  bool check_class_attributes(MatchClass* pattern);
  struct Capture {
    NameId name;
    Pattern* pattern;
  };
  bool collect_captures(Pattern* pattern, support::ArenaVector<Capture>& captures);
  bool collect_alternatives(MatchOr* pattern, support::ArenaVector<Capture>& captures);
  bool check_unique(const support::ArenaVector<Capture>& captures);
  void start_marks();

  // --- expressions (scope_expressions.cpp)
  bool visit(Expr* expression);
  bool visit_all(std::span<Expr*> expressions);
  bool visit_name(Name* name);
  bool visit_chain(Expr* outermost);
  bool visit_chain_link(Expr* link);
  bool visit_binary_chain(BinOp* outermost);
  bool visit_keywords(std::span<Keyword*> keywords);
  bool visit_lambda(Lambda* lambda);
  bool visit_named_expression(NamedExpr* named);
  bool fail_rebound(const Name* name);
  bool visit_comprehension(Node* node, Expr* element, Expr* value, std::span<Comprehension*> generators, Scope*& scope);
  bool visit_generators(std::span<Comprehension*> generators);
  bool visit_await(Expr* await, Expr* value);
  bool visit_yield(Expr* yield, Expr* value);
  bool visit_display(std::span<Expr*> elements, ExprContext context, SourceRange range);
  bool check_target_name(NameId name, ExprContext context, SourceRange range);
  bool check_annotation_like(const char* what, SourceRange range);

  ParseContext& context_;
  NameTable& names_;
  support::Arena& arena_;
  Module* module_;
  ScopeOptions options_;
  support::ArenaVector<ScopeRecord*> scopes_;
  support::ArenaVector<Name*> names_in_inlined_;  // Name nodes whose symbol may be forwarded
  SymbolRecord** innermost_ = nullptr;
  uint32_t innermost_capacity_ = 0;
  ScopeRecord* current_ = nullptr;
  uint32_t* marks_ = nullptr;  // per name; see start_marks()
  uint32_t mark_capacity_ = 0;
  uint32_t current_mark_ = 0;
  NameId private_class_;
  const Expr* unnoted_target_ = nullptr;  // a target that is no static attribute: augmented, or annotated without a value
  uint32_t future_imports_end_ = 0;       // offset behind the last future import at the top
  uint32_t nodes_until_charge_ = kNodesPerCharge;
  bool failed_ = false;
  Diagnostic diagnostic_;
};

}  // namespace sandboa::frontend
