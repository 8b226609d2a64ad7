#include "frontend/scope_builder.h"

#include <algorithm>
#include <cstring>

#include "limits/meter.h"

namespace sandboa::frontend {

ScopeBuilder::ScopeBuilder(ParseContext& context, Module* module, ScopeOptions options)
    : context_(context),
      names_(context.names),
      arena_(context.arena),
      module_(module),
      options_(options),
      scopes_(context.arena),
      names_in_inlined_(context.arena) {
  innermost_capacity_ = names_.size() + 16;
  innermost_ = static_cast<SymbolRecord**>(arena_.allocate(innermost_capacity_ * sizeof(SymbolRecord*)));
  std::memset(innermost_, 0, innermost_capacity_ * sizeof(SymbolRecord*));
}

bool ScopeBuilder::build() {
  ScopeRecord* scope = enter(ScopeKind::kModule, module_);
  module_->scope = scope;
  bool ok =
      module_->expression != nullptr ? visit(module_->expression) : check_future_imports() && visit_body(module_->body);
  if (!ok || !visit_deferred_annotations(scope, module_->annotation_scope) || !leave()) return false;
  // Scopes come outermost first, so the symbol that a forwarded one leads to is final.
  for (ScopeRecord* inner : scopes_) {
    if (!inner->is_inlined) continue;
    for (SymbolRecord* symbol = inner->first_symbol; symbol != nullptr; symbol = symbol->next) {
      if (!symbol->is_forwarded) continue;
      auto* target = static_cast<SymbolRecord*>(symbol->captured);
      if (target->is_forwarded) symbol->captured = target->captured;
    }
  }
  for (Name* name : names_in_inlined_) {
    auto* symbol = static_cast<SymbolRecord*>(name->symbol);
    if (symbol->is_forwarded) name->symbol = symbol->captured;
  }
  return true;
}

bool ScopeBuilder::fail(SourceRange range, std::string message, ErrorType type) {
  if (failed_) return false;
  failed_ = true;
  diagnostic_ = make_diagnostic(type, std::move(message), module_->source, range);
  diagnostic_.place = Diagnostic::Place::kSetLater;
  return false;
}

bool ScopeBuilder::fail_later(SourceRange range, std::string message) {
  if (failed_) return false;
  fail(range, std::move(message));
  diagnostic_.place = Diagnostic::Place::kInArgs;
  return false;
}

bool ScopeBuilder::fail_depth() {
  return fail({}, "maximum recursion depth exceeded during compilation", ErrorType::kRecursionError);
}

bool ScopeBuilder::charge() {
  nodes_until_charge_ = kNodesPerCharge;
  if (context_.meter != nullptr && !context_.meter->charge_fuel(kNodesPerCharge)) {
    failed_ = true;
    diagnostic_.type = ErrorType::kTrapped;
    diagnostic_.message = limits::trap_message(context_.meter->trap().kind);
    return false;
  }
  if (arena_.over_limit()) {
    failed_ = true;
    diagnostic_.type = ErrorType::kMemoryError;
    diagnostic_.message = "out of memory while resolving names";
    return false;
  }
  return true;
}

ScopeRecord* ScopeBuilder::enter(ScopeKind kind, Node* node, NameId name) {
  ScopeRecord* scope = arena_.make<ScopeRecord>();
  scope->kind = kind;
  scope->id = scopes_.size();
  scope->node = node;
  scope->name = name;
  scope->parent = current_;
  scope->frame = scope;
  if (current_ != nullptr) {
    scope->depth = current_->depth + 1;
    scope->enclosing_class = current_->kind == ScopeKind::kClass ? current_ : current_->enclosing_class;
    scope->in_comprehension_iterable = current_->in_comprehension_iterable;
    scope->is_nested = current_->is_nested || current_->is_function_like();
    bool is_annotation_like = kind == ScopeKind::kAnnotation || kind == ScopeKind::kTypeParams ||
                              kind == ScopeKind::kTypeAlias || kind == ScopeKind::kTypeVariable;
    scope->in_class = is_annotation_like && (current_->kind == ScopeKind::kClass || current_->in_class);
  }
  scopes_.push_back(scope);
  current_ = scope;
  if (scope->in_class) {
    scope->class_dict_cell = touch(name_id(WellKnown::kDunderClassDict), SymbolFlags::kUsed, {});
  }
  return scope;
}

void ScopeBuilder::leave_symbols(ScopeRecord* scope) {
  for (SymbolRecord* symbol = scope->first_symbol; symbol != nullptr; symbol = symbol->next) {
    innermost_[symbol->name.value] = symbol->shadowed;
  }
}

// Closes the current scope.
bool ScopeBuilder::leave() {
  leave_symbols(current_);
  current_ = current_->parent_record();
  return true;
}

// Of an inlined comprehension: what it does not bind itself belongs to the scope around it.
bool ScopeBuilder::leave_comprehension(ScopeRecord* scope) {
  leave();
  if (!scope->is_inlined || current_->kind == ScopeKind::kClass) return true;
  for (SymbolRecord* symbol = scope->first_symbol; symbol != nullptr; symbol = symbol->next) {
    if (symbol->flags & SymbolFlags::kAssigned) continue;
    if (!tick()) return false;
    symbol->captured = touch(symbol->name, SymbolFlags::kUsed, symbol->first_use);
    symbol->is_forwarded = true;
  }
  return true;
}

void ScopeBuilder::ensure_name_capacity(NameId name) {
  if (name.value < innermost_capacity_) return;
  uint32_t capacity = std::max(innermost_capacity_ * 2, name.value + 16);
  auto* bigger = static_cast<SymbolRecord**>(arena_.allocate(capacity * sizeof(SymbolRecord*)));
  std::memcpy(bigger, innermost_, innermost_capacity_ * sizeof(SymbolRecord*));
  std::memset(bigger + innermost_capacity_, 0, (capacity - innermost_capacity_) * sizeof(SymbolRecord*));
  innermost_ = bigger;
  innermost_capacity_ = capacity;
}

SymbolRecord* ScopeBuilder::new_symbol(ScopeRecord* scope, NameId name, SourceRange use) {
  SymbolRecord* symbol = arena_.make<SymbolRecord>();
  symbol->name = name;
  symbol->scope = scope;
  symbol->first_use = use;
  if (scope->last_symbol == nullptr) {
    scope->first_symbol = symbol;
  } else {
    scope->last_symbol->next = symbol;
  }
  scope->last_symbol = symbol;
  ++scope->symbol_count;
  return symbol;
}

// The symbol of a name in the current scope, made if new.
SymbolRecord* ScopeBuilder::touch(NameId name, uint16_t flags, SourceRange use) {
  ensure_name_capacity(name);
  SymbolRecord*& innermost = innermost_[name.value];
  if (innermost == nullptr || innermost->scope != current_) {
    SymbolRecord* symbol = new_symbol(current_, name, use);
    symbol->shadowed = innermost;
    innermost = symbol;
  }
  innermost->flags |= flags;
  return innermost;
}

// The same for an open scope further out; walks the chain of scopes that have the name.
SymbolRecord* ScopeBuilder::touch_in(ScopeRecord* scope, NameId name, uint16_t flags, SourceRange use) {
  if (scope == current_) return touch(name, flags, use);
  ensure_name_capacity(name);
  SymbolRecord** link = &innermost_[name.value];
  while (*link != nullptr && static_cast<ScopeRecord*>((*link)->scope)->depth > scope->depth) link = &(*link)->shadowed;
  if (*link == nullptr || (*link)->scope != scope) {
    SymbolRecord* symbol = new_symbol(scope, name, use);
    symbol->shadowed = *link;
    *link = symbol;
  }
  (*link)->flags |= flags;
  return *link;
}

SymbolRecord* ScopeBuilder::find_in(const ScopeRecord* scope, NameId name) const {
  if (name.value >= innermost_capacity_) return nullptr;
  for (SymbolRecord* symbol = innermost_[name.value]; symbol != nullptr; symbol = symbol->shadowed) {
    if (symbol->scope == scope) return symbol;
  }
  return nullptr;
}

ScopeRecord* ScopeBuilder::enclosing_function() const {
  ScopeRecord* scope = current_;
  while (scope->kind == ScopeKind::kComprehension) scope = scope->parent_record();
  return scope;
}

NameId mangle(NameTable& names, NameId class_name, NameId name) {
  std::string_view text = names.text(name);
  if (!class_name || !text.starts_with("__") || text.ends_with("__") || text.find('.') != std::string_view::npos)
    return name;
  std::string_view owner = names.text(class_name);
  size_t letters = owner.find_first_not_of('_');
  if (letters == std::string_view::npos) return name;
  std::string mangled = "_";
  mangled += owner.substr(letters);
  mangled += text;
  return names.intern(mangled);
}

}  // namespace sandboa::frontend
