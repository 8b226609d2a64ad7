// Deep equality of host values, without recursion.
//
// Pairs of containers that are being compared, or have been, are assumed equal: if they are not, the comparison fails
// elsewhere. So each pair of nodes is looked at once, and shared and cyclic structure costs no more than it has pairs.
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "embed/value_graph.h"
#include "sandboa/value.h"

namespace sandboa {

using embed::ValueAccess;
using embed::ValueNode;
using Kind = HostValue::Kind;
using Slot = ValueAccess::Slot;

namespace {

class Comparison {
 public:
  bool run(Slot lhs, Slot rhs) {
    pending_.push_back({lhs, rhs});
    while (!pending_.empty()) {
      auto [left, right] = pending_.back();
      pending_.pop_back();
      if (!step(left, right)) return false;
    }
    return true;
  }

 private:
  bool step(Slot lhs, Slot rhs) {
    if (lhs.kind != rhs.kind) return false;
    if (lhs.kind == Kind::kNone) return true;
    if (lhs.kind == Kind::kFloat) return lhs.number == rhs.number;
    if (!lhs.has_node()) return lhs.integer == rhs.integer;
    const ValueNode* a = lhs.node;
    const ValueNode* b = rhs.node;
    if (a == b) return true;
    if (a->text != b->text || a->detail != b->detail || a->items.size() != b->items.size()) return false;
    if (a->items.empty()) return lhs.kind != Kind::kOpaque;
    if (!seen_.insert({a, b}).second) return true;
    switch (lhs.kind) {
      case Kind::kDict:
        return match_entries(lhs, rhs, 2);
      case Kind::kSet:
      case Kind::kFrozenSet:
        return match_entries(lhs, rhs, 1);
      default:
        for (size_t i = 0; i < a->items.size(); ++i) pending_.push_back({a->items[i], b->items[i]});
        return true;
    }
  }

  // Keys are compared at once, because the answer decides which values belong together. Same order is the common case; from
  // the first difference on, an index finds the partner.
  bool match_entries(Slot lhs, Slot rhs, size_t step) {
    const auto& items = lhs.node->items;
    const auto& others = rhs.node->items;
    std::unordered_multimap<uint64_t, size_t> index;
    for (size_t i = 0; i < items.size(); i += step) {
      size_t partner = i;
      if (!is_small_key(items[i])) {
        pending_.push_back({items[i], others[i]});
      } else if (!keys_equal(items[i], others[i])) {
        if (index.empty()) {
          for (size_t j = 0; j < others.size(); j += step) index.emplace(embed::shallow_hash(others[j]), j);
        }
        auto [first, last] = index.equal_range(embed::shallow_hash(items[i]));
        while (first != last && !keys_equal(items[i], others[first->second])) ++first;
        if (first == last) return false;
        partner = first->second;
      }
      if (step == 2) pending_.push_back({items[i + 1], others[partner + 1]});
    }
    return true;
  }

  static bool keys_equal(Slot lhs, Slot rhs) { return lhs.kind == rhs.kind && Comparison().run(lhs, rhs); }

  // Bounds the recursion of keys_equal. Larger keys must be in the same place.
  static bool is_small_key(Slot key) {
    if (!key.has_node() || key.node->items.empty()) return true;
    std::vector<std::pair<Slot, int>> pending{{key, 0}};
    for (int visited = 0; !pending.empty(); ++visited) {
      auto [slot, depth] = pending.back();
      pending.pop_back();
      if (visited > 1000 || depth > 16) return false;
      if (!slot.has_node()) continue;
      if (slot.node->items.size() > 1000) return false;
      for (Slot item : slot.node->items) pending.push_back({item, depth + 1});
    }
    return true;
  }

  std::vector<std::pair<Slot, Slot>> pending_;
  std::set<std::pair<const ValueNode*, const ValueNode*>> seen_;
};

}  // namespace

bool HostValue::equal(const HostValue& lhs, const HostValue& rhs) {
  if (lhs.slot_.kind != rhs.slot_.kind) return false;
  bool is_text = lhs.slot_.kind == Kind::kStr || lhs.slot_.kind == Kind::kBytes || lhs.slot_.kind == Kind::kJson;
  if (is_text) return lhs.slot_.node->text == rhs.slot_.node->text;
  return Comparison().run(lhs.slot_, rhs.slot_);
}

}  // namespace sandboa
