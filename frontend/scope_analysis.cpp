#include "frontend/scope_analysis.h"

#include <cstring>

#include "limits/meter.h"

namespace sandboa::frontend {

namespace {

bool is_frame_variable(const SymbolRecord* symbol) {
  return symbol->kind == SymbolKind::kLocal || symbol->kind == SymbolKind::kCell || symbol->kind == SymbolKind::kFree ||
         symbol->kind == SymbolKind::kClassFree;
}

}  // namespace

ScopeAnalysis::ScopeAnalysis(ParseContext& context, std::string_view source, std::span<ScopeRecord*> scopes)
    : context_(context), source_(source), scopes_(scopes), arena_(context.arena) {
  size_t count = context.names.size() + 1;
  binding_ = static_cast<SymbolRecord**>(arena_.allocate(count * sizeof(SymbolRecord*)));
  std::memset(binding_, 0, count * sizeof(SymbolRecord*));
  class_binding_ = static_cast<SymbolRecord**>(arena_.allocate(count * sizeof(SymbolRecord*)));
  std::memset(class_binding_, 0, count * sizeof(SymbolRecord*));
}

bool ScopeAnalysis::fail(SourceRange range, std::string message) {
  diagnostic_ = make_diagnostic(ErrorType::kSyntaxError, std::move(message), source_, range);
  diagnostic_.place = Diagnostic::Place::kSetLater;
  return false;
}

bool ScopeAnalysis::charge() {
  if (++carried_ % 256 != 0) return true;
  if (context_.meter != nullptr && !context_.meter->charge_fuel(256)) {
    diagnostic_.type = ErrorType::kTrapped;
    diagnostic_.message = limits::trap_message(context_.meter->trap().kind);
    return false;
  }
  if (!arena_.over_limit()) return true;
  diagnostic_.type = ErrorType::kMemoryError;
  diagnostic_.message = "out of memory while resolving names";
  return false;
}

bool ScopeAnalysis::resolve() {
  ScopeRecord* open = nullptr;
  for (ScopeRecord* scope : scopes_) {
    while (open != scope->parent_record()) {
      unbind(open);
      open = open->parent_record();
    }
    open = scope;
    if (!resolve_scope(scope)) return false;
  }
  return true;
}

void ScopeAnalysis::bind(ScopeRecord* scope, SymbolRecord* symbol) {
  symbol->shadowed = binding_[symbol->name.value];
  binding_[symbol->name.value] = symbol;
  symbol->next_binding = scope->bindings;
  scope->bindings = symbol;
}

void ScopeAnalysis::unbind(ScopeRecord* scope) {
  for (SymbolRecord* symbol = scope->bindings; symbol != nullptr; symbol = symbol->next_binding) {
    binding_[symbol->name.value] = symbol->shadowed;
  }
  for (SymbolRecord* symbol = scope->class_bindings; symbol != nullptr; symbol = symbol->next_binding) {
    class_binding_[symbol->name.value] = symbol->shadowed;
  }
}

// Names of a class body are seen by annotation scopes directly inside only.
void ScopeAnalysis::bind_in_class(ScopeRecord* scope, SymbolRecord* symbol) {
  symbol->shadowed = class_binding_[symbol->name.value];
  class_binding_[symbol->name.value] = symbol;
  symbol->next_binding = scope->class_bindings;
  scope->class_bindings = symbol;
}

// The symbol that the class around an annotation scope binds or declares global, or null.
const SymbolRecord* ScopeAnalysis::symbol_of_class(const ScopeRecord* scope, NameId name) const {
  if (!scope->in_class || class_binding_[name.value] == nullptr) return nullptr;
  while (scope->kind != ScopeKind::kClass) scope = scope->parent_record();
  const SymbolRecord* symbol = class_binding_[name.value];
  return symbol->scope == scope ? symbol : nullptr;
}

SymbolRecord* ScopeAnalysis::make_cell_candidate(ScopeRecord* scope, WellKnown name) {
  SymbolRecord* symbol = arena_.make<SymbolRecord>();
  symbol->name = name_id(name);
  symbol->kind = SymbolKind::kLocal;  // becomes a cell when something captures it
  symbol->scope = scope;
  bind(scope, symbol);
  return symbol;
}

// What methods and annotations inside a class may ask for.
void ScopeAnalysis::add_class_cells(ScopeRecord* scope) {
  scope->class_cell = make_cell_candidate(scope, WellKnown::kDunderClass);
  scope->class_dict_cell = make_cell_candidate(scope, WellKnown::kDunderClassDict);
  if (scope->has_conditional_annotations) {
    scope->conditional_cell = make_cell_candidate(scope, WellKnown::kDunderConditionalAnnotations);
  }
}

bool ScopeAnalysis::resolve_scope(ScopeRecord* scope) {
  // Uses are resolved before bindings are entered only in a class, whose own names its functions do not see; elsewhere a
  // symbol is either bound here or looked up outside, so the order does not matter.
  for (SymbolRecord* symbol = scope->first_symbol; symbol != nullptr; symbol = symbol->next) {
    if (symbol->is_forwarded) continue;
    if (!resolve_symbol(scope, symbol)) return false;
  }
  if (scope->kind == ScopeKind::kClass) add_class_cells(scope);
  return true;
}

bool ScopeAnalysis::resolve_symbol(ScopeRecord* scope, SymbolRecord* symbol) {
  if (symbol->flags & SymbolFlags::kDeclaredGlobal) {
    symbol->kind = SymbolKind::kGlobalExplicit;
    if (scope->is_function_like()) bind(scope, symbol);  // hides the variables further out
    if (scope->kind == ScopeKind::kClass) bind_in_class(scope, symbol);
    return true;
  }
  if (symbol->flags & SymbolFlags::kDeclaredNonlocal) return resolve_declared_nonlocal(scope, symbol);
  if (symbol->flags & SymbolFlags::kAssigned) {
    symbol->kind = scope->kind == ScopeKind::kClass ? SymbolKind::kClassLocal : SymbolKind::kLocal;
    if (scope->is_function_like()) bind(scope, symbol);
    if (scope->kind == ScopeKind::kClass) bind_in_class(scope, symbol);
    return true;
  }
  return resolve_use(scope, symbol);
}

bool ScopeAnalysis::resolve_declared_nonlocal(ScopeRecord* scope, SymbolRecord* symbol) {
  if (scope->kind == ScopeKind::kModule) {
    return fail(symbol->first_use, "nonlocal declaration not allowed at module level");
  }
  SymbolRecord* source = binding_[symbol->name.value];
  std::string name(context_.names.text(symbol->name));
  if (source == nullptr || !is_frame_variable(source)) {
    return fail(symbol->first_use, "no binding for nonlocal '" + name + "' found");
  }
  const SymbolRecord* in_class = class_binding_[symbol->name.value];  // a class between hides that it is one
  bool is_hidden = in_class != nullptr && static_cast<const ScopeRecord*>(in_class->scope)->depth >
                                              static_cast<const ScopeRecord*>(source->scope)->depth;
  if ((source->flags & SymbolFlags::kTypeParameter) && !is_hidden) {
    return fail(symbol->first_use, "nonlocal binding not allowed for type parameter '" + name + "'");
  }
  symbol->kind = SymbolKind::kFree;
  return capture(scope, symbol, source);
}

bool ScopeAnalysis::resolve_use(ScopeRecord* scope, SymbolRecord* symbol) {
  SymbolRecord* source = binding_[symbol->name.value];
  bool is_class_lookup = scope->kind == ScopeKind::kClass || scope->in_class;
  if (symbol == scope->class_dict_cell || symbol == scope->conditional_cell) is_class_lookup = false;
  if (const SymbolRecord* own = symbol_of_class(scope, symbol->name)) {
    // What the class says about the name hides the functions around it.
    symbol->kind = own->kind == SymbolKind::kGlobalExplicit ? SymbolKind::kGlobalExplicit : SymbolKind::kClassLocal;
    return true;
  }
  if (source == nullptr || !is_frame_variable(source)) {
    symbol->kind = is_class_lookup ? SymbolKind::kClassLocal : SymbolKind::kGlobalImplicit;
    return true;
  }
  symbol->kind = is_class_lookup ? SymbolKind::kClassFree : SymbolKind::kFree;
  return capture(scope, symbol, source);
}

void ScopeAnalysis::add_free(ScopeRecord* scope, SymbolRecord* symbol) {
  symbol->index = scope->free_count++;
  if (scope->last_free == nullptr) {
    scope->first_free = symbol;
  } else {
    scope->last_free->next_free = symbol;
  }
  scope->last_free = symbol;
}

// `symbol` of `scope` means the variable `source` of a scope further out.
bool ScopeAnalysis::capture(ScopeRecord* scope, SymbolRecord* symbol, SymbolRecord* source) {
  if (scope->is_inlined) {
    // In a class body: the comprehension reads what the class scope carries.
    SymbolRecord* carrier = carry_to(scope->parent_record(), source);
    if (carrier == nullptr) return false;
    symbol->captured = carrier;
    symbol->index = carrier->index;
    return true;
  }
  SymbolRecord* outer = carry_to(scope->parent_record(), source);
  if (outer == nullptr) return false;
  symbol->captured = outer;
  add_free(scope, symbol);
  bind(scope, symbol);
  return true;
}

// The symbol that holds the variable in the frame of `scope`: the variable itself, or a free symbol, made in every scope
// between.
SymbolRecord* ScopeAnalysis::carry_to(ScopeRecord* scope, SymbolRecord* source) {
  support::ArenaVector<ScopeRecord*> between(arena_);
  for (; scope != source->scope; scope = scope->parent_record()) {
    if (!scope->is_inlined) between.push_back(scope);
  }
  if (source->kind == SymbolKind::kLocal) source->kind = SymbolKind::kCell;
  for (uint32_t i = between.size(); i-- > 0;) {
    if (!charge()) return nullptr;
    SymbolRecord* carrier = arena_.make<SymbolRecord>();
    carrier->name = source->name;
    carrier->kind = SymbolKind::kFree;
    carrier->flags = source->flags & SymbolFlags::kTypeParameter;
    carrier->scope = between[i];
    carrier->captured = source;
    add_free(between[i], carrier);
    bind(between[i], carrier);
    source = carrier;
  }
  return source;
}

// Gathers the lists of a scope, now that no symbol changes any more.
void ScopeAnalysis::finish_scope(ScopeRecord* scope) {
  uint32_t symbols = 0;
  uint32_t locals = 0;
  uint32_t cells = 0;
  bool has_frame_variables = scope->is_function_like();
  for (SymbolRecord* symbol = scope->first_symbol; symbol != nullptr; symbol = symbol->next) {
    if (symbol->is_forwarded) continue;
    ++symbols;
    if (symbol->kind == SymbolKind::kCell) ++cells;
    if (symbol->kind == SymbolKind::kLocal && has_frame_variables) ++locals;
  }
  auto is_cell = [](const Symbol* symbol) { return symbol != nullptr && symbol->kind == SymbolKind::kCell; };
  bool is_class = scope->kind == ScopeKind::kClass;
  if (is_class) {
    scope->needs_class_cell = is_cell(scope->class_cell);
    scope->needs_class_dict_cell = is_cell(scope->class_dict_cell);
    cells += scope->needs_class_cell;
    cells += scope->needs_class_dict_cell;
    if (!scope->needs_class_cell) scope->class_cell = nullptr;
    if (!scope->needs_class_dict_cell) scope->class_dict_cell = nullptr;
    cells += scope->conditional_cell != nullptr;
  }
  scope->symbols = arena_.make_span<Symbol*>(symbols);
  scope->locals = arena_.make_span<Symbol*>(locals);
  scope->cell_variables = arena_.make_span<Symbol*>(cells);
  scope->free_variables = arena_.make_span<Symbol*>(scope->free_count);
  symbols = locals = cells = 0;
  for (SymbolRecord* symbol = scope->first_symbol; symbol != nullptr; symbol = symbol->next) {
    if (symbol->is_forwarded) continue;
    scope->symbols[symbols++] = symbol;
    if (symbol->kind == SymbolKind::kCell) {
      symbol->index = cells;
      scope->cell_variables[cells++] = symbol;
    } else if (symbol->kind == SymbolKind::kLocal && has_frame_variables) {
      symbol->index = locals;
      scope->locals[locals++] = symbol;
    }
    if (!is_class && !scope->in_class && symbol->name == WellKnown::kDunderClass) scope->class_cell = symbol;
  }
  for (Symbol* cell : {scope->class_cell, scope->class_dict_cell, scope->conditional_cell}) {
    if (!is_class || cell == nullptr) continue;
    cell->index = cells;
    scope->cell_variables[cells++] = cell;
  }
  uint32_t position = 0;
  for (SymbolRecord* symbol = scope->first_free; symbol != nullptr; symbol = symbol->next_free) {
    scope->free_variables[position++] = symbol;
  }
}

ScopeTree* ScopeAnalysis::finish() {
  ScopeTree* tree = arena_.make<ScopeTree>();
  tree->scopes = arena_.make_span<Scope*>(scopes_.size());
  for (size_t i = 0; i < scopes_.size(); ++i) {
    finish_scope(scopes_[i]);
    tree->scopes[i] = scopes_[i];
  }
  tree->module = tree->scopes[0];
  return tree;
}

support::Result<ScopeTree*, Diagnostic> resolve_scopes(Module* module, ParseContext& context, ScopeOptions options) {
  ScopeBuilder builder(context, module, options);
  if (!builder.build()) return support::Failure{builder.take_diagnostic()};
  ScopeAnalysis analysis(context, module->source, builder.scopes());
  if (!analysis.resolve()) return support::Failure{analysis.take_diagnostic()};
  return analysis.finish();
}

}  // namespace sandboa::frontend
