// HostValue: graphs, making, reading and changing. Comparison: host_value_compare.cpp; text: host_value_repr.cpp.
#include "sandboa/value.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

#include "embed/big_digits.h"
#include "embed/value_graph.h"
#include "support/check.h"
#include "support/hash.h"

namespace sandboa {

using embed::ValueAccess;
using embed::ValueGraph;
using embed::ValueNode;
using Kind = HostValue::Kind;

namespace {

constexpr size_t kSmallContainer = 8;  // searched linearly

// Position in items of an equal key (step 2: of a dict) or item, or npos.
size_t find_item(const ValueNode* node, const HostValue& key) {
  size_t step = node->kind == Kind::kDict ? 2 : 1;
  if (node->index != nullptr) {
    auto [first, last] = node->index->equal_range(embed::shallow_hash(ValueAccess::slot(key)));
    for (; first != last; ++first) {
      if (ValueAccess::handle(node->items[first->second]) == key) return first->second;
    }
    return std::string::npos;
  }
  ValueAccess::Slot wanted = ValueAccess::slot(key);
  for (size_t i = 0; i < node->items.size(); i += step) {
    if (node->items[i].kind != wanted.kind) continue;
    if (ValueAccess::handle(node->items[i]) == key) return i;
  }
  return std::string::npos;
}

void add_to_index(ValueNode* node, size_t position) {
  size_t step = node->kind == Kind::kDict ? 2 : 1;
  if (node->items.size() <= kSmallContainer * step) return;
  if (node->index == nullptr) {
    node->index = std::make_unique<std::unordered_multimap<uint64_t, size_t>>();
    for (size_t i = 0; i < node->items.size(); i += step) node->index->emplace(embed::shallow_hash(node->items[i]), i);
  } else {
    node->index->emplace(embed::shallow_hash(node->items[position]), position);
  }
}

void delete_nodes(ValueGraph* graph) {
  for (ValueNode* node = graph->first; node != nullptr;) {
    ValueNode* next = node->next_in_graph;
    delete node;
    node = next;
  }
  // Absorbed graphs may have absorbed others: a list to work off instead of recursion.
  ValueGraph* pending = graph;
  pending->next_absorbed = nullptr;
  while (pending != nullptr) {
    ValueGraph* current = pending;
    pending = current->next_absorbed;
    for (ValueGraph* inner = current->absorbed; inner != nullptr;) {
      ValueGraph* next = inner->next_absorbed;
      inner->next_absorbed = pending;
      pending = inner;
      inner = next;
    }
    delete current;
  }
}

HostValue make_sequence(Kind kind, std::initializer_list<HostValue> items) {
  auto* graph = new ValueGraph;
  ValueNode* node = graph->add_node(kind);
  HostValue result = ValueAccess::handle(ValueAccess::node_slot(node));
  node->items.reserve(items.size());
  for (const HostValue& item : items) {
    ValueAccess::connect(node, ValueAccess::slot(item));
    node->items.push_back(ValueAccess::slot(item));
  }
  return result;
}

HostValue make_set(Kind kind, std::initializer_list<HostValue> items) {
  HostValue result = make_sequence(kind, {});
  for (const HostValue& item : items) result.add(item);
  return result;
}

}  // namespace

namespace embed {

uint64_t shallow_hash(ValueAccess::Slot slot, int depth) {
  uint64_t seed = static_cast<uint64_t>(slot.kind);
  switch (slot.kind) {
    case Kind::kNone:
      return seed;
    case Kind::kBool:
    case Kind::kInt:
      return support::mix64(static_cast<uint64_t>(slot.integer)) + seed;
    case Kind::kFloat:
      return slot.number == 0 ? seed : support::mix64(std::bit_cast<uint64_t>(slot.number)) + seed;
    case Kind::kBigInt:
    case Kind::kStr:
    case Kind::kBytes:
    case Kind::kJson:
    case Kind::kDecimal:
    case Kind::kUuid:
      return support::content_hash(slot.node->text.data(), slot.node->text.size()) + seed;
    case Kind::kObject:
      return support::content_hash(slot.node->detail.data(), slot.node->detail.size()) + seed;
    case Kind::kComplex:
    case Kind::kDate:
    case Kind::kTime:
    case Kind::kDateTime:
    case Kind::kTimeDelta:
    case Kind::kTimeZone:
    case Kind::kEnum:
    case Kind::kNamedTuple:
    case Kind::kTuple: {
      uint64_t hash = slot.node->items.size() + seed;
      size_t looked_at = depth == 0 ? 0 : std::min<size_t>(slot.node->items.size(), 8);
      for (size_t i = 0; i < looked_at; ++i) hash = support::mix64(hash ^ shallow_hash(slot.node->items[i], depth - 1));
      return hash;
    }
    default:
      return support::mix64(slot.node->items.size()) + seed;
  }
}

ValueNode* ValueGraph::add_node(Kind kind) {
  auto* node = new ValueNode{};
  node->kind = kind;
  node->graph = this;
  node->next_in_graph = first;
  first = node;
  if (last == nullptr) last = node;
  ++node_count;
  return node;
}

void ValueAccess::connect(ValueNode* node, Slot slot) {
  if (!slot.has_node()) return;
  ValueGraph* larger = root(node->graph);
  ValueGraph* smaller = root(slot.node->graph);
  if (larger == smaller) return;
  if (larger->node_count < smaller->node_count) std::swap(larger, smaller);
  if (smaller->first != nullptr) {
    smaller->last->next_in_graph = larger->first;
    larger->first = smaller->first;
    if (larger->last == nullptr) larger->last = smaller->last;
  }
  larger->node_count += smaller->node_count;
  larger->handles.fetch_add(smaller->handles.load(std::memory_order_relaxed), std::memory_order_relaxed);
  smaller->first = smaller->last = nullptr;
  smaller->merged_into = larger;
  smaller->next_absorbed = larger->absorbed;
  larger->absorbed = smaller;
}

void ValueAccess::discard(ValueGraph* graph) {
  DCHECK(graph->handles.load() == 0 && graph->merged_into == nullptr);
  delete_nodes(graph);
}

}  // namespace embed

void HostValue::retain() const { ValueAccess::root(slot_.node->graph)->handles.fetch_add(1, std::memory_order_relaxed); }

void HostValue::release() {
  ValueGraph* graph = ValueAccess::root(slot_.node->graph);
  slot_.kind = Kind::kNone;
  if (graph->handles.fetch_sub(1, std::memory_order_acq_rel) == 1) delete_nodes(graph);
}

// ---- making

HostValue HostValue::make_node(Kind kind, std::string_view text) {
  auto* graph = new ValueGraph;
  ValueNode* node = graph->add_node(kind);
  node->text.assign(text);
  return ValueAccess::handle(ValueAccess::node_slot(node));
}

HostValue::HostValue(std::string_view text) : HostValue(make_node(Kind::kStr, text)) {}

HostValue HostValue::from_uint64(uint64_t value) {
  char digits[17];
  size_t length = 0;
  for (int shift = 60; shift >= 0; shift -= 4) {
    uint64_t digit = value >> shift & 15;
    if (length != 0 || digit != 0) digits[length++] = "0123456789abcdef"[digit];
  }
  return make_node(Kind::kBigInt, {digits, length});
}

HostValue HostValue::bytes(std::string_view content) { return make_node(Kind::kBytes, content); }

HostValue HostValue::big_int(std::string_view digits) {
  std::string hex = embed::parse_big_digits(digits);
  if (hex.empty()) return HostValue();
  int64_t small;
  if (embed::hex_fits_int64(hex, &small)) return HostValue(small);
  return make_node(Kind::kBigInt, hex);
}

HostValue HostValue::complex(double real, double imaginary) {
  return make_sequence(Kind::kComplex, {HostValue(real), HostValue(imaginary)});
}

HostValue HostValue::list(std::initializer_list<HostValue> items) { return make_sequence(Kind::kList, items); }
HostValue HostValue::tuple(std::initializer_list<HostValue> items) { return make_sequence(Kind::kTuple, items); }
HostValue HostValue::set(std::initializer_list<HostValue> items) { return make_set(Kind::kSet, items); }
HostValue HostValue::frozenset(std::initializer_list<HostValue> items) { return make_set(Kind::kFrozenSet, items); }

HostValue HostValue::dict(std::initializer_list<std::pair<HostValue, HostValue>> entries) {
  HostValue result = make_sequence(Kind::kDict, {});
  for (const auto& [key, value] : entries) result.put(key, value);
  return result;
}

HostValue HostValue::exception(std::string_view type_name, std::initializer_list<HostValue> args) {
  HostValue result = make_sequence(Kind::kException, args);
  result.slot_.node->text.assign(type_name);
  return result;
}

HostValue HostValue::object(std::string_view class_name, uint64_t id) {
  HostValue result = make_node(Kind::kObject, class_name);
  result.slot_.node->detail = std::to_string(id);
  return result;
}

// ---- reading

std::string HostValue::as_hex() const {
  if (slot_.kind == Kind::kBigInt) return slot_.node->text;
  return slot_.kind == Kind::kInt ? embed::hex_of_int64(slot_.integer) : std::string();
}

std::string_view HostValue::text_of(Kind kind) const {
  return slot_.kind == kind ? std::string_view(slot_.node->text) : std::string_view();
}

double HostValue::complex_part(size_t index) const {
  return slot_.kind == Kind::kComplex ? slot_.node->items[index].number : 0.0;
}

std::string_view HostValue::type_name() const {
  bool named = slot_.kind == Kind::kException || slot_.kind == Kind::kObject || slot_.kind == Kind::kOpaque ||
               slot_.kind == Kind::kEnum || embed::has_fields(slot_.kind);
  return named ? std::string_view(slot_.node->text) : std::string_view();
}

uint64_t HostValue::object_id() const {
  return slot_.kind == Kind::kObject ? std::strtoull(slot_.node->detail.c_str(), nullptr, 10) : 0;
}

std::string_view HostValue::opaque_text() const {
  return slot_.kind == Kind::kOpaque ? std::string_view(slot_.node->detail) : std::string_view();
}

size_t HostValue::size() const {
  bool in_pairs = slot_.kind == Kind::kDict || embed::has_fields(slot_.kind);
  if (!slot_.has_node() || (slot_.kind >= Kind::kComplex && !in_pairs)) return 0;
  size_t count = slot_.node->items.size();
  return in_pairs ? count / 2 : count;
}

HostValue HostValue::at(size_t index) const {
  if (index >= size() || slot_.kind == Kind::kDict) return HostValue();
  return HostValue(slot_.node->items[embed::has_fields(slot_.kind) ? 2 * index + 1 : index]);
}

HostValue HostValue::key_at(size_t index) const {
  if (index >= size() || slot_.kind != Kind::kDict) return HostValue();
  return HostValue(slot_.node->items[2 * index]);
}

HostValue HostValue::value_at(size_t index) const {
  if (index >= size() || slot_.kind != Kind::kDict) return HostValue();
  return HostValue(slot_.node->items[2 * index + 1]);
}

HostValue HostValue::get(const HostValue& key) const {
  if (slot_.kind != Kind::kDict) return HostValue();
  size_t position = find_item(slot_.node, key);
  return position == std::string::npos ? HostValue() : HostValue(slot_.node->items[position + 1]);
}

bool HostValue::contains(const HostValue& key) const {
  if (slot_.kind != Kind::kDict && slot_.kind != Kind::kSet && slot_.kind != Kind::kFrozenSet) return false;
  return find_item(slot_.node, key) != std::string::npos;
}

bool HostValue::same_object(const HostValue& other) const {
  if (slot_.kind != other.slot_.kind) return false;
  if (slot_.has_node()) return slot_.node == other.slot_.node;
  return slot_.kind == Kind::kNone || slot_.integer == other.slot_.integer;
}

// ---- changing

void HostValue::append(const HostValue& item) {
  if (slot_.kind != Kind::kList && slot_.kind != Kind::kTuple && slot_.kind != Kind::kException) return;
  ValueAccess::connect(slot_.node, item.slot_);
  slot_.node->items.push_back(item.slot_);
}

void HostValue::put(const HostValue& key, const HostValue& value) {
  if (slot_.kind != Kind::kDict) return;
  ValueNode* node = slot_.node;
  size_t position = find_item(node, key);
  ValueAccess::connect(node, value.slot_);
  if (position != std::string::npos) {
    node->items[position + 1] = value.slot_;
    return;
  }
  ValueAccess::connect(node, key.slot_);
  node->items.push_back(key.slot_);
  node->items.push_back(value.slot_);
  add_to_index(node, node->items.size() - 2);
}

void HostValue::add(const HostValue& item) {
  if (slot_.kind != Kind::kSet && slot_.kind != Kind::kFrozenSet) return;
  ValueNode* node = slot_.node;
  if (find_item(node, item) != std::string::npos) return;
  ValueAccess::connect(node, item.slot_);
  node->items.push_back(item.slot_);
  add_to_index(node, node->items.size() - 1);
}

}  // namespace sandboa
