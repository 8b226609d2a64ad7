// Reads, writes and deletions of variables, and what closures capture.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Scope;
using frontend::ScopeKind;
using frontend::SourceRange;
using frontend::Symbol;
using frontend::SymbolFlags;
using frontend::SymbolKind;

// Names of executed code whose locals are not its globals.
bool FunctionBuilder::is_body_name(const Symbol* symbol) const {
  if (!state_.options.has_locals || request_.scope->kind != ScopeKind::kModule) return false;
  if (state_.is_declared_global(symbol->name)) return false;
  return symbol->kind == SymbolKind::kGlobalImplicit ||
         (symbol->scope->kind == ScopeKind::kModule && symbol->kind != SymbolKind::kGlobalExplicit);
}

// Module variables are globals whatever the scope calls them.
bool FunctionBuilder::is_global(const Symbol* symbol) const {
  if (is_body_name(symbol)) return false;
  return symbol->kind == SymbolKind::kGlobalExplicit || symbol->kind == SymbolKind::kGlobalImplicit ||
         symbol->scope->kind == ScopeKind::kModule;
}

Local FunctionBuilder::home_of(const Symbol* symbol) {
  const Scope* scope = symbol->scope;
  if (scope->is_inlined) {
    uint32_t base = state_.comprehension_base(scope);
    return symbol->kind == SymbolKind::kCell ? base + static_cast<uint32_t>(scope->locals.size()) + symbol->index
                                             : base + symbol->index;
  }
  if (symbol->kind == SymbolKind::kCell) return cell_homes_[symbol->index];
  if ((symbol->flags & SymbolFlags::kParameter) != 0) return symbol->parameter_index;
  return symbol->index + local_shift_;
}

Value FunctionBuilder::load_global(frontend::NameId name, SourceRange range, Slot place) {
  return emit(state_.options.is_prelude ? Op::kLoadBuiltin : Op::kLoadGlobal, {state_.global(name)}, range, place);
}

Value FunctionBuilder::load_debug(Slot place) {
  return emit_singleton(state_.options.optimize > 0 ? ConstantKind::kFalse : ConstantKind::kTrue, place);
}

Value FunctionBuilder::load_symbol(const Symbol* symbol, SourceRange range, Slot place) {
  if (!reachable_) return 0;
  if (is_global(symbol)) {
    if (state_.text(symbol->name) == "__debug__") return load_debug(place);
    return load_global(symbol->name, range, place);
  }
  if (is_body_name(symbol)) {
    if (state_.text(symbol->name) == "__debug__") return load_debug(place);
    return emit(Op::kLoadName, {state_.global(symbol->name)}, range, place);
  }
  switch (symbol->kind) {
    case SymbolKind::kLocal: {
      Local home = home_of(symbol);
      if (!bound_.is_bound(home)) {
        emit(Op::kCheckBound, {home}, range);
        bound_.bind(home);
      }
      return emit(Op::kGetLocal, home, 0, 0, 0, kNoPosition, place);
    }
    case SymbolKind::kCell:
      return emit(Op::kLoadCell, {home_of(symbol)}, range, place);
    case SymbolKind::kFree:
      return emit(Op::kLoadFree, {symbol->index}, range, place);
    case SymbolKind::kClassLocal:
      if (!is_class_body_) {
        return emit(Op::kLoadClassName, {state_.global(symbol->name), request_.scope->class_dict_cell->index}, range, place);
      }
      return emit(Op::kLoadName, {state_.global(symbol->name)}, range, place);
    case SymbolKind::kClassFree: {
      Slot slot = merge_slot(place);
      BlockId end = new_block();
      BlockId from_cell = new_block();
      Value found = is_class_body_
                        ? emit(Op::kLookupName, {state_.global(symbol->name)}, range, slot)
                        : emit(Op::kLookupClassName, {state_.global(symbol->name), request_.scope->class_dict_cell->index},
                               range, slot);
      ++function_.blocks[end].predecessors;
      ++function_.blocks[from_cell].predecessors;
      emit(Op::kBranchBound, found, end, from_cell);
      start_block(from_cell);
      emit(Op::kLoadFree, {symbol->index}, range, slot);
      start_block(end);
      return merged(slot, place);
    }
    default:
      return 0;
  }
}

void FunctionBuilder::store_symbol(const Symbol* symbol, Value value, SourceRange range) {
  if (!reachable_) return;
  if (is_global(symbol)) {
    emit(Op::kStoreGlobal, {state_.global(symbol->name), value}, range);
    return;
  }
  if (is_body_name(symbol)) {
    emit(Op::kStoreName, {state_.global(symbol->name), value}, range);
    return;
  }
  switch (symbol->kind) {
    case SymbolKind::kLocal: {
      Local home = home_of(symbol);
      emit(Op::kSetLocal, home, value);
      bound_.bind(home);
      return;
    }
    case SymbolKind::kCell:
      emit(Op::kStoreCell, home_of(symbol), value);
      return;
    case SymbolKind::kFree:
      emit(Op::kStoreFree, symbol->index, value);
      return;
    default:
      emit(Op::kStoreName, {state_.global(symbol->name), value}, range);
      return;
  }
}

void FunctionBuilder::delete_symbol(const Symbol* symbol, SourceRange range) {
  if (!reachable_) return;
  if (is_global(symbol)) {
    emit(Op::kDeleteGlobal, {state_.global(symbol->name)}, range);
    return;
  }
  if (is_body_name(symbol)) {
    emit(Op::kDeleteName, {state_.global(symbol->name)}, range);
    return;
  }
  switch (symbol->kind) {
    case SymbolKind::kLocal: {
      Local home = home_of(symbol);
      if (!bound_.is_bound(home)) emit(Op::kCheckBound, {home}, range);
      emit(Op::kUnbind, home);
      bound_.unbind(home);
      return;
    }
    case SymbolKind::kCell:
      emit(Op::kDeleteCell, {home_of(symbol)}, range);
      return;
    case SymbolKind::kFree:
      emit(Op::kDeleteFree, {symbol->index}, range);
      return;
    default:
      emit(Op::kDeleteName, {state_.global(symbol->name)}, range);
      return;
  }
}

void FunctionBuilder::clear_symbol(const Symbol* symbol, SourceRange range) {
  if (!reachable_) return;
  if (symbol->kind == SymbolKind::kLocal && !is_global(symbol) && !is_body_name(symbol)) {
    Local home = home_of(symbol);
    emit(Op::kUnbind, home);
    bound_.unbind(home);
    return;
  }
  store_symbol(symbol, emit_singleton(ConstantKind::kNone), range);
  delete_symbol(symbol, range);
}

bool FunctionBuilder::is_global_name(const frontend::Expr* expression, std::string_view text) const {
  const auto* name = frontend::try_as<frontend::Name>(expression);
  return name != nullptr && name->symbol != nullptr && is_global(name->symbol) && state_.text(name->id) == text;
}

std::span<const bytecode::Capture> FunctionBuilder::captures_of(const Scope* scope) {
  auto captures = state_.arena.make_span<bytecode::Capture>(scope->free_variables.size());
  for (size_t i = 0; i < captures.size(); ++i) {
    const Symbol* source = scope->free_variables[i]->captured;
    bool from_closure = source->kind != SymbolKind::kCell;
    captures[i] = {from_closure, static_cast<uint16_t>(from_closure ? source->index : home_of(source))};
  }
  return captures;
}

}  // namespace sandboa::ir
