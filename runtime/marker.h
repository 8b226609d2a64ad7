// The marking half of the collector: exact, with an explicit stack.
#pragma once

#include <vector>

#include "runtime/heap.h"
#include "runtime/object.h"

namespace sandboa::runtime {

struct DictTable;

class Marker {
 public:
  explicit Marker(uint8_t epoch) : epoch_(epoch) {}

  void mark(Value value) {
    if (value.is_object()) mark(value.object());
  }
  void mark(const Object* object) {
    if (object == nullptr || (object->flags & kShared) != 0 || object->mark == epoch_) return;
    mark_new(const_cast<Object*>(object));
  }
  void mark_run(const Value* values, size_t count) {
    for (size_t index = 0; index < count; ++index) mark(values[index]);
  }

  // Traces until nothing is left to do.
  void drain();

  uint64_t live_objects() const { return live_objects_; }
  uint64_t live_bytes() const { return live_bytes_; }

 private:
  void mark_new(Object* object);
  void trace(Object* object);
  void trace_container(Object* object);
  void trace_other(Object* object);
  void trace_generic(Object* object);
  void trace_table(DictTable* table, uint32_t entry_count);

  std::vector<Object*> stack_;
  uint64_t live_objects_ = 0;
  uint64_t live_bytes_ = 0;
  uint8_t epoch_;
};

// Whoever holds references outside the heap: register stack, frames, globals, engine slots.
class RootVisitor {
 public:
  virtual void visit_roots(Marker& marker) = 0;
  // Everything reachable is marked, nothing is freed yet: drop references that keep nothing alive.
  virtual void forget_dead() {}

 protected:
  ~RootVisitor() = default;
};

}  // namespace sandboa::runtime
