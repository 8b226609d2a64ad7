// The marking half of the collector: exact, with an explicit stack.
#pragma once

#include <vector>

#include "runtime/heap.h"
#include "runtime/object.h"
#include "runtime/type.h"

namespace sandboa::runtime {

struct DictTable;
struct Exception;
class Marker;

// Whoever holds references outside the heap: register stack, frames, programs, engine slots.
class RootVisitor {
 public:
  virtual void visit_roots(Marker& marker) = 0;
  // Code that a function or a traceback refers to is in use.
  virtual void visit_code(const vm::LoadedUnit*, Marker&) {}
  // So is what owns a constant (constant_owner()).
  virtual void visit_constant_owner(const void*, Marker&) {}
  // All that can be reached is marked and nothing is freed yet: what was not marked can go, or is marked after all.
  virtual void after_marking(Marker&) {}

 protected:
  ~RootVisitor() = default;
};

class Marker {
 public:
  Marker(uint8_t epoch, RootVisitor& roots) : roots_(roots), epoch_(epoch) {}

  void mark(Value value) {
    if (value.is_object()) mark(value.object());
  }
  void mark(const Object* object) {
    if (object == nullptr || object->mark == epoch_) return;
    if ((object->flags & kShared) != 0) {
      if ((object->flags & kConstant) != 0) mark_constant_owner(constant_owner(object));
      return;
    }
    mark_new(const_cast<Object*>(object));
  }
  void mark_constant_owner(const void* owner) {
    if (owner == nullptr || owner == last_owner_) return;
    last_owner_ = owner;
    roots_.visit_constant_owner(owner, *this);
  }
  bool is_marked(const Object* object) const { return (object->flags & kShared) != 0 || object->mark == epoch_; }
  uint8_t epoch() const { return epoch_; }
  void mark_run(const Value* values, size_t count) {
    for (size_t index = 0; index < count; ++index) mark(values[index]);
  }

  // Traces until nothing is left to do.
  void drain();

  uint64_t live_objects() const { return live_objects_; }
  uint64_t live_bytes() const { return live_bytes_; }

 private:
  void note_survivor(Object* object);
  void mark_new(Object* object);
  void trace(Object* object);
  void trace_container(Object* object);
  void trace_other(Object* object);
  void trace_generic(Object* object);
  void trace_exception(Exception* exception);
  void trace_descriptor(Object* object);
  void trace_text_part(Object* object);
  void start_export_count(ByteArray* array);
  void trace_iterator(Object* object);
  void trace_resumable(Object* object);
  void trace_table(DictTable* table, uint32_t entry_count);

  RootVisitor& roots_;
  const void* last_owner_ = nullptr;
  std::vector<Object*> stack_;
  uint64_t live_objects_ = 0;
  uint64_t live_bytes_ = 0;
  uint8_t epoch_;
};

}  // namespace sandboa::runtime
