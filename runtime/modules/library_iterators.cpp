#include "runtime/modules/library_iterators.h"

namespace sandboa::runtime {

uint32_t take_library_items(Runtime& rt, Adaptor* iterator, Value* out, uint32_t room) {
  if (iterator->type->id == TypeId::kStructIterator) return 0;
  if (iterator->type->id == TypeId::kArrayIterator) return take_array_items(rt, iterator, out, room);
  return take_deque_items(iterator, out, room);
}

int64_t library_items_left(const Adaptor* iterator) {
  if (iterator->type->id == TypeId::kStructIterator) return struct_items_left(iterator);
  return iterator->type->id == TypeId::kArrayIterator ? array_items_left(iterator) : deque_items_left(iterator);
}

}  // namespace sandboa::runtime
