// Storage behind HostValue: nodes owned by graphs.
//
// Invariants: (1) every node belongs to one graph; slots inside nodes point only to nodes of the same graph, without
// ownership; (2) connecting two graphs merges them (the smaller into the larger), so a node's graph is found by following
// `merged_into`, a chain of logarithmic length; (3) only handles count: the root's `handles` is the number of HostValue
// objects that refer to any node of the graph, and when it reaches 0 all nodes are deleted in a loop, cycles and deep chains
// alike. Threads: counting is atomic; merging and changing nodes is for one thread at a time.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "sandboa/value.h"

namespace sandboa::embed {

struct ValueGraph;

// The items of a date, time or datetime: year to fold as in HostValue::Moment, then the zone. Those of a timedelta are its
// three numbers, those of a timezone microseconds and None or its name, those of an enumeration's member its name or None
// and its value.
constexpr size_t kMomentParts = 8;
constexpr auto kLastValueKind = HostValue::Kind::kRecord;

// Names, which are strings, and values alternate in the items.
constexpr bool has_fields(HostValue::Kind kind) {
  return kind == HostValue::Kind::kNamedTuple || kind == HostValue::Kind::kRecord;
}

struct ValueNode {
  using Kind = HostValue::Kind;
  using Slot = HostValue::Slot;

  Kind kind;
  ValueGraph* graph;
  ValueNode* next_in_graph = nullptr;
  std::string
      text;  // kStr, kBytes, kDecimal, kUuid; kBigInt: hexadecimal digits, perhaps after '-'; what has a class: its name
  std::string detail;       // kOpaque: what it prints as; kObject: its number
  std::vector<Slot> items;  // kDict: keys and values alternate
  // shallow_hash() of a key or item -> its position. Kept by put() and add() once the container is not small; null
  // otherwise.
  std::unique_ptr<std::unordered_multimap<uint64_t, size_t>> index;
};

struct ValueGraph {
  std::atomic<uint64_t> handles{0};
  ValueGraph* merged_into = nullptr;
  ValueGraph* absorbed = nullptr;  // graphs merged into this one, linked by next_absorbed
  ValueGraph* next_absorbed = nullptr;
  ValueNode* first = nullptr;
  ValueNode* last = nullptr;
  size_t node_count = 0;

  ValueNode* add_node(HostValue::Kind kind);
};

// The engine's way to the inside of HostValue.
class ValueAccess {
 public:
  using Slot = HostValue::Slot;

  static Slot slot(const HostValue& value) { return value.slot_; }
  static HostValue handle(Slot slot) { return HostValue(slot); }
  // The slot of a value, which owns nothing any more: to be written as a scalar.
  static Slot* empty_slot(HostValue* value) {
    if (value->slot_.has_node()) *value = HostValue();
    return &value->slot_;
  }
  static Slot node_slot(ValueNode* node) {
    Slot slot{node->kind, {}};
    slot.node = node;
    return slot;
  }
  static ValueGraph* root(ValueGraph* graph) {
    while (graph->merged_into != nullptr) graph = graph->merged_into;
    return graph;
  }
  // Makes the nodes of both graphs one graph.
  static void connect(ValueNode* node, Slot slot);
  // Deletes a graph to which no handle was ever given.
  static void discard(ValueGraph* graph);
};

// repr() of a date, time, datetime, timedelta or timezone.
std::string text_of_date(const HostValue& value);

// Equal for equal values; looks into tuples only, and not deep.
uint64_t shallow_hash(ValueAccess::Slot slot, int depth = 2);

// What limits are charged for a node, besides its text and items: about what it takes.
constexpr uint64_t kValueNodeCharge = 128;

}  // namespace sandboa::embed
