// The module heapq for items that compare natively. Where guest code has a say, or a comparison fails, nothing has been
// changed yet and runtime/prelude/heaps.py does it all. The functions that take iterables are runtime/modules/heapq.py.
//
// A sift is planned before anything moves: the path is at most 32 positions long, since lists have 32-bit lengths.
#include "runtime/module.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/quick_compare.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

using operations::CompareOperator;

enum class Order : uint8_t { kMin, kMax };

// `what` names the function and the argument.
Fallible<List*> heap_argument(Runtime& rt, Value value, const char* what) {
  if (has_kind(value, Kind::kList)) return value.as<List>();
  return rt.raise_type_error("%s must be list, not %s", what, type_name(value));
}

// Whether `lhs` belongs nearer to the root.
template <Order kOrder>
SANDBOA_ALWAYS_INLINE Fallible<bool> goes_first(Runtime& rt, Value lhs, Value rhs) {
  if (lhs.is_small_int() && rhs.is_small_int()) {
    return kOrder == Order::kMin ? lhs.small_int() < rhs.small_int() : rhs.small_int() < lhs.small_int();
  }
  Value first = kOrder == Order::kMin ? lhs : rhs, second = kOrder == Order::kMin ? rhs : lhs;
  if (bool is_less; operations::compare_first_items(CompareOperator::kLess, first, second, &is_less)) return is_less;
  Value answer = TRY(operations::compare(rt, CompareOperator::kLess, first, second));
  return Fallible<bool>(answer.is_true());
}

// True: the twin must do it, from the start. What is pending or asked for by the failed comparison is forgotten.
bool is_for_twin(Runtime& rt, Signal signal) {
  if (signal == Signal::kRaise) rt.pending_exception = Value();
  return signal == Signal::kRaise || signal == Signal::kNeedsGuest;
}

struct Path {
  static constexpr uint32_t kMaxLength = 34;
  uint32_t positions[kMaxLength];
  uint32_t length = 0;
  void add(uint32_t position) { positions[length++] = position; }
};

// From a leaf position towards `root`, as long as `item` goes before the parent.
template <Order kOrder>
Fallible<bool> plan_rise(Runtime& rt, const Value* items, Value item, uint32_t position, uint32_t root, Path* path) {
  path->add(position);
  while (position > root) {
    uint32_t parent = (position - 1) / 2;
    if (!TRY(goes_first<kOrder>(rt, item, items[parent]))) break;
    path->add(parent);
    position = parent;
  }
  return true;
}

// A rise: every parent on the path moves down by one, the item takes the last place.
void rise(Value* items, Value item, const Path& path) {
  for (uint32_t step = 1; step < path.length; ++step) items[path.positions[step - 1]] = items[path.positions[step]];
  items[path.positions[path.length - 1]] = item;
}

// `item` replaces the one at `root` of items[0..count): down along the better children to a leaf and up again from there,
// which takes fewer comparisons than to stop at the right place (Knuth, volume 3, 5.2.3, exercise 18).
template <Order kOrder>
Fallible<bool> plan_sink(Runtime& rt, const Value* items, uint32_t count, Value item, uint32_t root, Path* path) {
  uint32_t position = root;
  path->add(position);
  while (uint64_t{position} * 2 + 1 < count) {
    uint32_t child = position * 2 + 1;
    if (child + 1 < count && !TRY(goes_first<kOrder>(rt, items[child], items[child + 1]))) ++child;
    path->add(child);
    position = child;
  }
  while (path->length > 1) {
    // What stands at the last position would move up to the one before it, and the item go below it.
    if (!TRY(goes_first<kOrder>(rt, item, items[path->positions[path->length - 1]]))) break;
    --path->length;
  }
  return true;
}

void sink(Value* items, Value item, const Path& path) {
  for (uint32_t step = 1; step < path.length; ++step) items[path.positions[step - 1]] = items[path.positions[step]];
  items[path.positions[path.length - 1]] = item;
}

constexpr uint64_t kSiftFuel = 16;

template <Order kOrder>
Outcome heap_push(Runtime& rt, const Arguments& args) {
  constexpr auto kTwin = kOrder == Order::kMin ? PreludeFunction::kheap_push : PreludeFunction::kheap_push_max;
  List* heap =
      TRY(heap_argument(rt, args[0], kOrder == Order::kMin ? "heappush() argument 1" : "heappush_max() argument 1"));
  TRY(rt.charge(kSiftFuel));
  Path path;
  Fallible<bool> planned = plan_rise<kOrder>(rt, heap->items, args[1], heap->length, 0, &path);
  if (!planned.ok()) {
    if (is_for_twin(rt, planned.signal())) return rt.needs_guest(kTwin, {args[0], args[1]});
    return planned.take_failure();
  }
  TRY(list_append(rt, heap, args[1]));
  rise(heap->items, args[1], path);
  return Value::none();
}

template <Order kOrder>
Outcome heap_pop(Runtime& rt, const Arguments& args) {
  constexpr auto kTwin = kOrder == Order::kMin ? PreludeFunction::kheap_pop : PreludeFunction::kheap_pop_max;
  List* heap = TRY(heap_argument(rt, args[0], kOrder == Order::kMin ? "heappop() argument" : "heappop_max() argument"));
  if (heap->length == 0) return rt.raise(TypeId::kIndexError, "index out of range");
  TRY(rt.charge(kSiftFuel));
  uint32_t count = heap->length - 1;
  Value last = heap->items[count];
  Path path;
  if (count > 0) {
    Fallible<bool> planned = plan_sink<kOrder>(rt, heap->items, count, last, 0, &path);
    if (!planned.ok()) {
      if (is_for_twin(rt, planned.signal())) return rt.needs_guest(kTwin, {args[0]});
      return planned.take_failure();
    }
  }
  heap->length = count;
  if (count == 0) return last;
  Value top = heap->items[0];
  sink(heap->items, last, path);
  return top;
}

// The top goes, and the item comes in its place.
template <Order kOrder>
Outcome heap_replace(Runtime& rt, const Arguments& args) {
  constexpr auto kTwin = kOrder == Order::kMin ? PreludeFunction::kheap_replace : PreludeFunction::kheap_replace_max;
  List* heap =
      TRY(heap_argument(rt, args[0], kOrder == Order::kMin ? "heapreplace() argument 1" : "heapreplace_max() argument 1"));
  if (heap->length == 0) return rt.raise(TypeId::kIndexError, "index out of range");
  TRY(rt.charge(kSiftFuel));
  Path path;
  Fallible<bool> planned = plan_sink<kOrder>(rt, heap->items, heap->length, args[1], 0, &path);
  if (!planned.ok()) {
    if (is_for_twin(rt, planned.signal())) return rt.needs_guest(kTwin, {args[0], args[1]});
    return planned.take_failure();
  }
  Value top = heap->items[0];
  sink(heap->items, args[1], path);
  return top;
}

template <Order kOrder>
Outcome heap_push_pop(Runtime& rt, const Arguments& args) {
  constexpr auto kTwin = kOrder == Order::kMin ? PreludeFunction::kheap_push_pop : PreludeFunction::kheap_push_pop_max;
  List* heap =
      TRY(heap_argument(rt, args[0], kOrder == Order::kMin ? "heappushpop() argument 1" : "heappushpop_max() argument 1"));
  if (heap->length == 0) return args[1];
  TRY(rt.charge(kSiftFuel));
  Fallible<bool> stays = goes_first<kOrder>(rt, heap->items[0], args[1]);
  Path path;
  if (stays.ok() && stays.value()) {
    stays = plan_sink<kOrder>(rt, heap->items, heap->length, args[1], 0, &path);
  }
  if (!stays.ok()) {
    if (is_for_twin(rt, stays.signal())) return rt.needs_guest(kTwin, {args[0], args[1]});
    return stays.take_failure();
  }
  if (path.length == 0) return args[1];
  Value top = heap->items[0];
  sink(heap->items, args[1], path);
  return top;
}

// Whether all items are numbers, or all are strs, whose order cannot fail and needs no guest code.
bool are_ordered_natively(const List* heap) {
  bool numbers = true, strings = true;
  for (uint32_t index = 0; index < heap->length; ++index) {
    Value item = heap->items[index];
    if (item.is_small_int() || item.is_inline_float()) {
      strings = false;
    } else if (is_of_guest_class(item)) {
      return false;
    } else {
      numbers = numbers && (is_int(item) || is_float(item));
      strings = strings && has_kind(item, Kind::kStr);
    }
    if (!numbers && !strings) return false;
  }
  return true;
}

template <Order kOrder>
Outcome heapify(Runtime& rt, const Arguments& args) {
  constexpr auto kTwin = kOrder == Order::kMin ? PreludeFunction::kheapify : PreludeFunction::kheapify_max;
  List* heap = TRY(heap_argument(rt, args[0], kOrder == Order::kMin ? "heapify() argument" : "heapify_max() argument"));
  TRY(rt.charge(uint64_t{heap->length} * 2));
  if (!are_ordered_natively(heap)) return rt.needs_guest(kTwin, {args[0]});
  // In pieces between charges, so that no single step is long. A half-made heap holds the same items, and a trap ends the
  // run.
  for (uint32_t root = heap->length / 2; root-- > 0;) {
    if (root % 64 == 0) TRY(rt.charge(64));
    Path path;
    Value item = heap->items[root];
    TRY(plan_sink<kOrder>(rt, heap->items, heap->length, item, root, &path));
    sink(heap->items, item, path);
  }
  return Value::none();
}

constexpr MethodDef kHeapFunctions[] = {
    {"heappush", "heap, item, /", heap_push<Order::kMin>, kMutates, "Add an item to a heap."},
    {"heappop", "heap, /", heap_pop<Order::kMin>, kMutates, "Take the smallest item out of a heap."},
    {"heapreplace", "heap, item, /", heap_replace<Order::kMin>, kMutates,
     "Take the smallest item out of a heap, then add another: quicker than both by themselves."},
    {"heappushpop", "heap, item, /", heap_push_pop<Order::kMin>, kMutates,
     "Add an item to a heap, then take the smallest out: quicker than both by themselves."},
    {"heapify", "heap, /", heapify<Order::kMin>, kMutates,
     "Order a list so that it is a heap, in time in proportion to its length."},
    {"heappush_max", "heap, item, /", heap_push<Order::kMax>, kMutates,
     "heappush() for a heap with the largest item first."},
    {"heappop_max", "heap, /", heap_pop<Order::kMax>, kMutates, "heappop() for a heap with the largest item first."},
    {"heapreplace_max", "heap, item, /", heap_replace<Order::kMax>, kMutates,
     "heapreplace() for a heap with the largest item first."},
    {"heappushpop_max", "heap, item, /", heap_push_pop<Order::kMax>, kMutates,
     "heappushpop() for a heap with the largest item first."},
    {"heapify_max", "heap, /", heapify<Order::kMax>, kMutates, "heapify() for a heap with the largest item first."},
};

}  // namespace

const ModuleTable kHeapqModule{"heapq", kHeapFunctions, {}, "Priority queues in lists."};

}  // namespace sandboa::runtime
