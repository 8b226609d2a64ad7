#include "frontend/dump.h"

namespace sandboa::frontend {

namespace {

const char* scope_kind_name(ScopeKind kind) {
  static constexpr const char* kNames[] = {"module",     "function",    "lambda",     "class",        "comprehension",
                                           "annotation", "type_params", "type_alias", "type_variable"};
  return kNames[static_cast<size_t>(kind)];
}

const char* symbol_kind_name(SymbolKind kind) {
  static constexpr const char* kNames[] = {"local",           "cell",        "free",      "global_explicit",
                                           "global_implicit", "class_local", "class_free"};
  return kNames[static_cast<size_t>(kind)];
}

std::string scope_flags(const Scope& scope) {
  std::string out;
  auto add = [&](bool is_set, const char* name) {
    if (is_set) out += std::string(" ") + name;
  };
  add(scope.is_inlined, "inlined");
  add(scope.is_generator, "generator");
  add(scope.is_coroutine, "coroutine");
  add(scope.is_nested, "nested");
  add(scope.in_class, "in_class");
  add(scope.has_varargs, "varargs");
  add(scope.has_varkeywords, "varkeywords");
  add(scope.needs_class_cell, "class_cell");
  add(scope.needs_class_dict_cell, "class_dict_cell");
  add(scope.has_import_star, "import_star");
  add(scope.returns_value, "returns_value");
  return out;
}

std::string symbol_flags(uint16_t flags) {
  static constexpr const char* kNames[] = {"parameter", "assigned",        "deleted",           "annotated",      "imported",
                                           "used",      "declared_global", "declared_nonlocal", "type_parameter", "target"};
  std::string out;
  for (size_t bit = 0; bit < std::size(kNames); ++bit) {
    if (flags & (1u << bit)) out += std::string(" ") + kNames[bit];
  }
  return out;
}

uint32_t depth_of(const Scope* scope) {
  uint32_t depth = 0;
  for (; scope->parent != nullptr; scope = scope->parent) ++depth;
  return depth;
}

}  // namespace

std::string dump_scopes(const ScopeTree* tree, const NameTable& names) {
  std::string out;
  for (const Scope* scope : tree->scopes) {
    std::string indent(depth_of(scope) * 2, ' ');
    out += indent + scope_kind_name(scope->kind);
    if (scope->name) out += " " + std::string(names.text(scope->name));
    out += scope_flags(*scope) + "\n";
    for (const Symbol* symbol : scope->symbols) {
      out += indent + "  " + std::string(names.text(symbol->name)) + ": " + symbol_kind_name(symbol->kind);
      if (symbol->index != kNoIndex) out += " " + std::to_string(symbol->index);
      if (symbol->parameter_index != kNoIndex) out += " parameter " + std::to_string(symbol->parameter_index);
      out += " (" + symbol_flags(symbol->flags).substr(symbol->flags != 0) + ")\n";
    }
    if (scope->free_variables.empty()) continue;
    out += indent + "  closure:";
    for (const Symbol* symbol : scope->free_variables) out += " " + std::string(names.text(symbol->name));
    out += "\n";
  }
  return out;
}

}  // namespace sandboa::frontend
