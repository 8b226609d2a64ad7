// Weak references, and objects whose end matters: those whose class has a __del__, asynchronous generators, and coroutines,
// which are reported if nobody has ever awaited them.
//
// Invariants: (1) the collector looks at both after marking: what only a finaliser still needs is kept, with all it reaches,
// for one more cycle, and weak references whose target is not marked are cleared; (2) what guest code is to do about it,
// __del__ and callbacks, waits in a queue that the VM empties at a safepoint; nothing runs while the collector does; (3)
// each object is finalised once. The table lies outside the heap; its bytes are charged.
#pragma once

#include <deque>
#include <unordered_map>
#include <vector>

#include "limits/meter.h"
#include "runtime/object.h"
#include "runtime/outcome.h"

namespace sandboa::runtime {

class Marker;
struct Generator;
class Runtime;

// weakref.ref, weakref.proxy. The target is not traced.
struct WeakRef : Object {
  static constexpr uint16_t kHashKnown = kKindFlag0;
  Object* target;    // null: gone, or never registered
  Value callback;    // empty: none
  WeakRef* sibling;  // the next older reference to the same target
  int64_t hash;      // of the target, if kHashKnown
};

class WeakTable {
 public:
  explicit WeakTable(limits::Meter& meter) : meter_(meter) {}

  // Room for one more object of either sort. False: no memory for it, nothing changed. Call it before the object is made.
  bool reserve();
  // REQUIRES: reserve() since the last of these.
  void add_finalizable(Object* object);
  void add(WeakRef* reference, Object* target);

  // Objects added by add_finalizable() that have not been queued, in that order.
  const std::vector<Object*>& finalizable() const { return finalizable_; }

  // The newest reference to an object, linked to the older ones; null: none.
  WeakRef* references_to(const Object* target) const;

  // Whether there are coroutines that nobody has begun to await, and that no collection has met yet. Asking twice is free.
  bool has_new_unawaited();

  // Between marking and sweeping.
  void after_marking(Marker& marker);
  // The queue, and what its entries reach.
  void visit_roots(Marker& marker) const;

  // Objects to finalise and references whose callback is due, in the order in which guest code gets to see them.
  bool has_work() const { return !queue_.empty(); }
  Object* take_work();
  // Takes all coroutines that were dropped before anybody awaited them. Nothing keeps them any more.
  std::vector<const Generator*> take_unawaited();

  // What a snapshot keeps: all three lists in their order.
  struct Image {
    std::vector<Object*> finalizable;
    std::vector<WeakRef*> references;
    std::vector<Object*> queue;
    uint64_t known = 0;  // how many of the first list has_new_unawaited() has looked at
  };
  Image image() const;
  // REQUIRES: the table is empty; the references know their targets. False: memory limit.
  bool restore(const Image& image);

 private:
  void clear_references(Marker& marker);
  void queue_dropped(std::vector<Object*>::iterator first);

  limits::Meter& meter_;
  std::vector<Object*> finalizable_;
  std::vector<WeakRef*> references_;
  std::unordered_map<const Object*, WeakRef*> newest_;
  std::deque<Object*> queue_;
  uint64_t charged_entries_ = 0;
  size_t known_ = 0;  // of finalizable_: were there when a collection came, or were looked at
};

// Whether it is a coroutine that nobody has begun to await.
bool is_unawaited(const Object* object);
// To sys.stderr, in CPython's words, that it never will be.
Fallible<bool> report_unawaited(Runtime& rt, const Generator* coroutine);

// Whether weak references to an object can be made.
bool is_weakly_referenceable(Value value);

}  // namespace sandboa::runtime
