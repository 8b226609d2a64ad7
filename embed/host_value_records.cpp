// Host values that have a class of the guest's: members of enumerations, named tuples, records; and decimals and UUIDs.
#include "embed/value_graph.h"
#include "sandboa/value.h"

namespace sandboa {

using embed::ValueAccess;
using embed::ValueGraph;
using embed::ValueNode;
using Kind = HostValue::Kind;

namespace {

void add_item(ValueNode* node, const HostValue& value) {
  ValueAccess::connect(node, ValueAccess::slot(value));
  node->items.push_back(ValueAccess::slot(value));
}

// Of a field's value in the items; npos if there is none.
size_t find_field(const ValueNode* node, std::string_view name) {
  for (size_t index = 0; index < node->items.size(); index += 2) {
    if (node->items[index].node->text == name) return index + 1;
  }
  return std::string::npos;
}

}  // namespace

HostValue HostValue::decimal(std::string_view text) { return make_node(Kind::kDecimal, text); }

HostValue HostValue::uuid(std::string_view text) {
  std::string canonical;
  int digits = 0;
  for (char c : text) {
    if (c == '-') continue;
    bool is_upper = c >= 'A' && c <= 'F';
    if (!is_upper && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) return HostValue();
    if (digits == 8 || digits == 12 || digits == 16 || digits == 20) canonical += '-';
    canonical += is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    ++digits;
  }
  return digits == 32 ? make_node(Kind::kUuid, canonical) : HostValue();
}

HostValue HostValue::enumeration(std::string_view class_name, std::string_view member, const HostValue& value) {
  HostValue result = make_node(Kind::kEnum, class_name);
  add_item(result.slot_.node, member.empty() ? HostValue() : HostValue(member));
  add_item(result.slot_.node, value);
  return result;
}

HostValue HostValue::named_tuple(std::string_view class_name, Fields fields) {
  HostValue result = make_node(Kind::kNamedTuple, class_name);
  for (const auto& [name, value] : fields) result.set_field(name, value);
  return result;
}

HostValue HostValue::record(std::string_view class_name, Fields fields) {
  HostValue result = make_node(Kind::kRecord, class_name);
  for (const auto& [name, value] : fields) result.set_field(name, value);
  return result;
}

std::string_view HostValue::member_name() const {
  return slot_.kind == Kind::kEnum ? HostValue(slot_.node->items[0]).as_str() : std::string_view();
}

HostValue HostValue::member_value() const {
  return slot_.kind == Kind::kEnum ? HostValue(slot_.node->items[1]) : HostValue();
}

std::string_view HostValue::field_name(size_t index) const {
  if (!embed::has_fields(slot_.kind) || index >= size()) return {};
  return slot_.node->items[2 * index].node->text;
}

HostValue HostValue::field(std::string_view name) const {
  if (!embed::has_fields(slot_.kind)) return HostValue();
  size_t place = find_field(slot_.node, name);
  return place == std::string::npos ? HostValue() : HostValue(slot_.node->items[place]);
}

void HostValue::set_field(std::string_view name, const HostValue& value) {
  if (!embed::has_fields(slot_.kind)) return;
  ValueNode* node = slot_.node;
  size_t place = find_field(node, name);
  if (place == std::string::npos) {
    add_item(node, HostValue(name));
    add_item(node, value);
    return;
  }
  ValueAccess::connect(node, value.slot_);
  node->items[place] = value.slot_;
}

}  // namespace sandboa
