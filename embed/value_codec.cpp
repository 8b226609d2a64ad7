// A list of all nodes that can be reached, each with its kind, texts and how many slots it has; then the slots of each,
// which name nodes by their place in the list; then the slots of the call itself.
#include "embed/value_codec.h"

#include <unordered_map>
#include <vector>

#include "embed/value_graph.h"

namespace sandboa::embed {

using support::ByteReader;
using support::ByteWriter;
using Kind = HostValue::Kind;
using Slot = ValueAccess::Slot;

void write_double(ByteWriter& out, double number) {
  uint64_t bits;
  std::memcpy(&bits, &number, sizeof(bits));
  out.fixed64(bits);
}

double read_double(ByteReader& in) {
  uint64_t bits = in.fixed64();
  double number;
  std::memcpy(&number, &bits, sizeof(number));
  return number;
}

namespace {

class ValueWriter {
 public:
  explicit ValueWriter(ByteWriter& out) : out_(out) {}

  void find(const HostValue& value) {
    reach(ValueAccess::slot(value));
    for (; next_ < nodes_.size(); ++next_) {
      for (const Slot& slot : nodes_[next_]->items) reach(slot);
    }
  }
  void write_nodes() {
    out_.number(nodes_.size());
    for (const ValueNode* node : nodes_) {
      out_.byte(static_cast<uint8_t>(node->kind));
      out_.text(node->text);
      out_.text(node->detail);
      out_.number(node->items.size());
    }
    for (const ValueNode* node : nodes_) {
      for (const Slot& slot : node->items) write(slot);
    }
  }
  void write(const HostValue& value) { write(ValueAccess::slot(value)); }

 private:
  void reach(const Slot& slot) {
    if (slot.has_node() && numbers_.emplace(slot.node, nodes_.size()).second) nodes_.push_back(slot.node);
  }
  void write(const Slot& slot) {
    out_.byte(static_cast<uint8_t>(slot.kind));
    if (slot.has_node()) return out_.number(numbers_.at(slot.node));
    if (slot.kind != Kind::kNone) out_.fixed64(static_cast<uint64_t>(slot.integer));  // of a float: its bits
  }

  ByteWriter& out_;
  std::vector<const ValueNode*> nodes_;
  std::unordered_map<const ValueNode*, uint64_t> numbers_;
  size_t next_ = 0;
};

class ValueReader {
 public:
  explicit ValueReader(ByteReader& in) : in_(in) {}
  ~ValueReader() {
    if (graph_ != nullptr && !has_handles_) ValueAccess::discard(graph_);
  }

  void read_nodes() {
    uint64_t count = in_.number_up_to(in_.left());
    std::vector<uint64_t> slots;
    if (count != 0) graph_ = new ValueGraph;
    for (uint64_t index = 0; index < count && in_.ok(); ++index) {
      auto kind = static_cast<Kind>(in_.byte());
      if (kind <= Kind::kFloat || kind > kLastValueKind) return in_.fail();
      ValueNode* node = graph_->add_node(kind);
      node->text = in_.text();
      node->detail = in_.text();
      slots.push_back(in_.number_up_to(in_.left()));
      if (is_in_pairs(kind) ? slots.back() % 2 != 0 : kind >= Kind::kComplex && slots.back() != part_count(kind)) {
        return in_.fail();
      }
      nodes_.push_back(node);
    }
    for (size_t index = 0; index < nodes_.size() && in_.ok(); ++index) {
      for (uint64_t slot = 0; slot < slots[index] && in_.ok(); ++slot) {
        nodes_[index]->items.push_back(read_slot());
        if (!is_right_part(nodes_[index]->kind, slot, nodes_[index]->items.back().kind)) return in_.fail();
      }
    }
  }
  HostValue read() {
    Slot slot = read_slot();
    if (!in_.ok()) return {};
    has_handles_ = has_handles_ || slot.has_node();
    return ValueAccess::handle(slot);
  }

 private:
  static bool is_in_pairs(Kind kind) { return kind == Kind::kDict || has_fields(kind); }
  // Of values that have a fixed number of parts.
  static uint64_t part_count(Kind kind) {
    if (kind == Kind::kDecimal || kind == Kind::kUuid) return 0;
    if (kind == Kind::kComplex || kind == Kind::kTimeZone || kind == Kind::kEnum) return 2;
    return kind == Kind::kTimeDelta ? 3 : kMomentParts + 1;
  }
  static bool is_right_part(Kind kind, uint64_t index, Kind part) {
    if (kind < Kind::kComplex) return true;
    if (kind == Kind::kComplex) return part == Kind::kFloat;
    if (has_fields(kind)) return index % 2 != 0 || part == Kind::kStr;
    if (kind == Kind::kEnum) return index != 0 || part == Kind::kNone || part == Kind::kStr;
    if (index + 1 < part_count(kind) || kind == Kind::kTimeDelta) return part == Kind::kInt;
    if (kind == Kind::kTimeZone) return part == Kind::kNone || part == Kind::kStr;
    return part == Kind::kNone || part == Kind::kTimeZone || part == Kind::kOpaque;
  }

  Slot read_slot() {
    auto kind = static_cast<Kind>(in_.byte());
    Slot slot{Kind::kNone, {}};
    if (kind == Kind::kNone) return slot;
    if (kind <= Kind::kFloat) {
      slot.kind = kind;
      slot.integer = static_cast<int64_t>(in_.fixed64());
      return slot;
    }
    uint64_t number = in_.number();
    if (number >= nodes_.size() || nodes_[number]->kind != kind) {
      in_.fail();
      return slot;
    }
    return ValueAccess::node_slot(nodes_[number]);
  }

  ByteReader& in_;
  std::vector<ValueNode*> nodes_;
  ValueGraph* graph_ = nullptr;
  bool has_handles_ = false;
};

}  // namespace

void write_values(ByteWriter& out, std::span<const HostValue> list) {
  ValueWriter values(out);
  for (const HostValue& value : list) values.find(value);
  values.write_nodes();
  out.number(list.size());
  for (const HostValue& value : list) values.write(value);
}

bool read_values(ByteReader& in, std::vector<HostValue>* list) {
  ValueReader values(in);
  values.read_nodes();
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) list->push_back(values.read());
  return in.ok();
}

void write_call(ByteWriter& out, const HostCall& call) {
  out.text(call.name);
  out.number(call.id);
  ValueWriter values(out);
  for (const HostValue& value : call.args) values.find(value);
  for (const auto& [name, value] : call.kwargs) values.find(value);
  values.write_nodes();
  out.number(call.args.size());
  for (const HostValue& value : call.args) values.write(value);
  out.number(call.kwargs.size());
  for (const auto& [name, value] : call.kwargs) {
    out.text(name);
    values.write(value);
  }
}

bool read_call(ByteReader& in, HostCall* call) {
  call->name = in.text();
  call->id = in.number();
  ValueReader values(in);
  values.read_nodes();
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) call->args.push_back(values.read());
  count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) {
    std::string name(in.text());
    call->kwargs.emplace_back(std::move(name), values.read());
  }
  return in.ok();
}

}  // namespace sandboa::embed
