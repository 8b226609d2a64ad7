// Cells and bound methods: what functions are put together from.
#include "runtime/types/containers.h"

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

}  // namespace sandboa::runtime
