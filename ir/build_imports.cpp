// Import statements, and what interactive code does with the values of its expressions.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Alias;
using frontend::SourceRange;

// Window: name, names asked for or None, level. The value is the module that the statement binds or takes names from.
Value FunctionBuilder::build_import_name(std::string_view name, const Literal* names, uint32_t level, SourceRange range) {
  WindowId window = open_window();
  emit_text(name, next_slot(window));
  if (names != nullptr) {
    emit_literal(names, next_slot(window));
  } else {
    emit_singleton(ConstantKind::kNone, next_slot(window));
  }
  emit_int(level, next_slot(window));
  return emit(Op::kImportName, {window}, range);
}

Value FunctionBuilder::build_import_attribute(Value module, std::string_view name, SourceRange range) {
  WindowId window = open_window();
  emit_copy(module, next_slot(window));
  emit_text(name, next_slot(window));
  return emit(Op::kImportFrom, {window}, range);
}

void FunctionBuilder::build_import(frontend::Import* node) {
  for (const Alias* alias : node->names) {
    if (!ok()) return;
    std::string_view name = state_.text(alias->name);
    Value module = build_import_name(name, nullptr, 0, node->range());
    // `import a.b` binds a, `import a.b as c` binds b.
    size_t dot = alias->asname ? name.find('.') : std::string_view::npos;
    while (dot != std::string_view::npos && reachable_) {
      size_t end = name.find('.', dot + 1);
      module = build_import_attribute(module, name.substr(dot + 1, end == std::string_view::npos ? end : end - dot - 1),
                                      node->range());
      dot = end;
    }
    store_symbol(alias->symbol, module, node->range());
  }
}

void FunctionBuilder::build_import_from(frontend::ImportFrom* node) {
  auto elements = arena_.make_span<const Literal*>(node->names.size());
  for (size_t i = 0; i < elements.size(); ++i) {
    auto* literal = arena_.make<Literal>();
    literal->kind = ConstantKind::kStr;
    literal->text = state_.text(node->names[i]->name);
    elements[i] = literal;
  }
  auto* names = arena_.make<Literal>();
  names->kind = ConstantKind::kTuple;
  names->elements = elements;
  std::string_view module_name = node->module ? state_.text(node->module) : std::string_view();
  Value module = build_import_name(module_name, names, node->level, node->range());
  for (const Alias* alias : node->names) {
    if (!ok() || !reachable_) return;
    if (alias->name == frontend::WellKnown::kStar) {
      emit(Op::kImportStar, {module}, node->range());
      return;
    }
    Value value = build_import_attribute(module, state_.text(alias->name), node->range());
    store_symbol(alias->symbol, value, node->range());
  }
}

// One statement of `compile(..., "single")`.
void FunctionBuilder::build_displayed_expression(frontend::ExprStmt* node) {
  emit(Op::kDisplayValue, {build_expression(node->value)}, node->range());
}

}  // namespace sandboa::ir
