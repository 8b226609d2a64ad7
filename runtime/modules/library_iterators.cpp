#include "runtime/modules/library_iterators.h"

namespace sandboa::runtime {

Outcome next_of_library_iterator(Runtime& rt, Adaptor* iterator) {
  if (iterator->type->id == TypeId::kStructIterator) return next_of_struct(rt, iterator);
  return iterator->type->id == TypeId::kArrayIterator ? next_of_array(rt, iterator) : next_of_deque(rt, iterator);
}

int64_t library_items_left(const Adaptor* iterator) {
  if (iterator->type->id == TypeId::kStructIterator) return struct_items_left(iterator);
  return iterator->type->id == TypeId::kArrayIterator ? array_items_left(iterator) : deque_items_left(iterator);
}

}  // namespace sandboa::runtime
