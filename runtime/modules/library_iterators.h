// Iterators in C++ over objects of the library: adaptors whose source is the object, and whose state is a small int that
// says how far they are. What their source is, they look at each time.
#pragma once

#include "runtime/registry.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

inline bool is_library_iterator(const Object* adaptor) {
  TypeId id = adaptor->type->id;
  return id >= TypeId::kDequeIterator && id <= TypeId::kStructIterator;  // they stand in a row, in types.def
}
int64_t library_items_left(const Adaptor* iterator);
// Takes up to `room` items at once where that needs no memory and is no error; answers how many. The next item is what the
// functions below know.
uint32_t take_library_items(Runtime& rt, Adaptor* iterator, Value* out, uint32_t room);

// Each beside its object. The next item, or empty.
Outcome next_of_deque(Runtime& rt, Adaptor* iterator);
int64_t deque_items_left(const Adaptor* iterator);
uint32_t take_deque_items(Adaptor* iterator, Value* out, uint32_t room);
Outcome next_of_array(Runtime& rt, Adaptor* iterator);
int64_t array_items_left(const Adaptor* iterator);
uint32_t take_array_items(Runtime& rt, Adaptor* iterator, Value* out, uint32_t room);
Outcome next_of_struct(Runtime& rt, Adaptor* iterator);
int64_t struct_items_left(const Adaptor* iterator);

}  // namespace sandboa::runtime
