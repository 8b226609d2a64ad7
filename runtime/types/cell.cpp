// Cells, which hold the variables that functions share, and bound methods.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/special_methods.h"

namespace sandboa::runtime {

Cell* new_cell(Runtime& rt, Value value) {
  auto* cell = rt.allocate<Cell>(TypeId::kCell, Kind::kCell);
  if (cell != nullptr) cell->value = value;
  return cell;
}

BoundMethod* new_bound_method(Runtime& rt, Value function, Value self) {
  auto* method = rt.allocate<BoundMethod>(TypeId::kMethod, Kind::kBoundMethod);
  if (method == nullptr) return nullptr;
  method->function = function;
  method->self = self;
  return method;
}

namespace {

Outcome cell_new(Runtime& rt, const Arguments& args) {
  if (args.rest.size() > 1) {
    return rt.raise_type_error("cell expected at most 1 argument, got %zu", args.rest.size());
  }
  return TRY_NEW(rt, new_cell(rt, args.rest.empty() ? Value() : args.rest[0]));
}

Outcome get_contents(Runtime& rt, Value self) {
  Value contents = self.as<Cell>()->value;
  return contents.is_empty() ? Outcome(rt.raise_value_error("Cell is empty")) : Outcome(contents);
}
Outcome set_contents(Runtime&, Value self, Value contents) {
  self.as<Cell>()->value = contents;
  return Value::none();
}

// As the contents compare, whatever that answers; an empty cell comes before all others.
template <PreludeFunction compares, operations::CompareOperator op>
Outcome compare_cells(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kCell)) return Value::not_implemented();
  Value lhs = args[0].as<Cell>()->value, rhs = args[1].as<Cell>()->value;
  if (!lhs.is_empty() && !rhs.is_empty()) return rt.needs_guest(compares, {lhs, rhs});
  return operations::compare(rt, op, Value::small_int(lhs.is_empty() ? 0 : 1), Value::small_int(rhs.is_empty() ? 0 : 1));
}

#define COMPARES(name, Operator, function)                                                                               \
  {                                                                                                                      \
    name, "self, other, /", compare_cells<PreludeFunction::function, operations::CompareOperator::Operator>, kNoEffects, \
        "As the contents do."                                                                                            \
  }
constexpr MethodDef kCellMethods[] = {
    {"__new__", "*contents", cell_new, kNoEffects, "A cell, empty or with contents."},
    COMPARES("__eq__", kEqual, koperator_eq),
    COMPARES("__ne__", kNotEqual, koperator_ne),
    COMPARES("__lt__", kLess, koperator_lt),
    COMPARES("__le__", kLessEqual, koperator_le),
    COMPARES("__gt__", kGreater, koperator_gt),
    COMPARES("__ge__", kGreaterEqual, koperator_ge),
    kNoHashMethod,
    kReprMethod,
};
#undef COMPARES
constexpr AttributeDef kCellAttributes[] = {
    {"cell_contents", get_contents, set_contents, "the value of the variable"},
};

}  // namespace

const TypeTable kCellTable{TypeId::kCell, kCellMethods, kCellAttributes, "What keeps a variable that functions share.",
                           true};

}  // namespace sandboa::runtime
