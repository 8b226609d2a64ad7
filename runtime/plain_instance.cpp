#include "runtime/plain_instance.h"

#include <algorithm>

namespace sandboa::runtime {

Instance* allocate_plain_instance(Runtime& rt, const Type* type) {
  size_t slots = type->root_shape == nullptr ? 0 : type->root_shape->inline_slots;
  size_t bytes = sizeof(Instance) + slots * sizeof(Value);
  auto* instance = static_cast<Instance*>(allocate_instance(rt, type, Kind::kInstance, bytes));
  if (instance == nullptr) return nullptr;
  instance->shape = type->root_shape;
  instance->overflow = nullptr;
  std::fill_n(instance->inline_slots(), slots, Value());
  return instance;
}

}  // namespace sandboa::runtime
