// t-strings (PEP 750): the parts are laid out flat in a tuple, of which one instruction makes the template.
#include "ir/function_builder.h"

namespace sandboa::ir {

using bytecode::ConstantKind;
using frontend::Expr;
using frontend::Interpolation;
using frontend::TemplateStr;

namespace {

constexpr size_t kMostInRegisters = 12;  // interpolations of which all parts are in registers at a time

std::string_view literal_text(const Expr* part) { return frontend::as<frontend::Constant>(part)->value.text; }

std::string_view conversion_text(int32_t conversion) {
  return conversion == 'r' ? "r" : conversion == 's' ? "s" : conversion == 'a' ? "a" : "";
}

}  // namespace

Value FunctionBuilder::build_template(TemplateStr* node, Slot place) {
  size_t interpolations = 0;
  for (Expr* part : node->values) interpolations += frontend::is<Interpolation>(part) ? 1 : 0;
  bool in_registers = interpolations <= kMostInRegisters;
  WindowId window = in_registers ? open_window() : kNone32;
  Value list = in_registers ? 0 : build_empty(Op::kBuildList, node->range(), {});
  auto slot = [&]() -> Slot { return in_registers ? next_slot(window) : Slot{}; };
  auto add = [&](Value value) {
    if (!in_registers) emit(Op::kListAppend, {list, value}, node->range());
  };
  bool after_text = false;  // texts and interpolations alternate; where there is no text, it is empty
  for (Expr* part : node->values) {
    auto* interpolation = frontend::try_as<Interpolation>(part);
    if (interpolation == nullptr) {
      add(emit_text(literal_text(part), slot()));
      after_text = true;
      continue;
    }
    if (!after_text) add(emit_text({}, slot()));
    after_text = false;
    add(build_expression(interpolation->value, slot()));
    add(emit_text(interpolation->str, slot()));
    std::string_view conversion = conversion_text(interpolation->conversion);
    add(conversion.empty() ? emit_singleton(ConstantKind::kNone, slot()) : emit_text(conversion, slot()));
    add(interpolation->format_spec == nullptr ? emit_text({}, slot())
                                              : build_expression(interpolation->format_spec, slot()));
    if (!ok()) return 0;
  }
  if (!after_text) add(emit_text({}, slot()));
  Value parts =
      in_registers ? emit(Op::kBuildTuple, {window}, node->range()) : emit(Op::kListToTuple, {list}, node->range());
  return emit(Op::kBuildTemplate, {parts}, node->range(), place);
}

}  // namespace sandboa::ir
