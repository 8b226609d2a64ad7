#include "embed/value_export.h"

#include "embed/value_records.h"
#include "runtime/exceptions.h"
#include "runtime/function.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytes.h"
#include "runtime/types/str.h"
#include "vm/loaded_code.h"
#include "vm/plain_attributes.h"

namespace sandboa::embed {

using runtime::Dict;
using runtime::Object;
using runtime::Str;
using runtime::Value;
using Kind = HostValue::Kind;
using Slot = ValueAccess::Slot;

namespace {

Slot scalar(Kind kind, int64_t integer) {
  Slot slot{kind, {}};
  slot.integer = integer;
  return slot;
}

// Field by field: a copy of a slot that was written just now waits for it. False: not a scalar, or not at first sight.
bool scalar_to_slot(Value value, Slot* out) {
  if (value.is_small_int()) {
    out->kind = Kind::kInt;
    out->integer = value.small_int();
  } else if (!value.is_object() || runtime::has_kind(value, runtime::Kind::kFloat)) {
    out->kind = Kind::kFloat;
    out->number = runtime::float_value(value);
  } else if (value.is_none()) {
    out->kind = Kind::kNone;
    out->integer = 0;
  } else if (value.is_bool()) {
    out->kind = Kind::kBool;
    out->integer = value.is_true() ? 1 : 0;
  } else {
    return false;
  }
  return true;
}

Kind kind_of_temporal(const Object* object) {
  switch (object->type->id) {
    case runtime::TypeId::kDate:
      return Kind::kDate;
    case runtime::TypeId::kTime:
      return Kind::kTime;
    case runtime::TypeId::kDateTime:
      return Kind::kDateTime;
    case runtime::TypeId::kTimeDelta:
      return Kind::kTimeDelta;
    default:
      return Kind::kTimeZone;
  }
}

// REQUIRES: an int that does not fit int64.
std::string hex_of(const runtime::BigInt* big) {
  std::string text = big->negative() ? "-" : "";
  bool started = false;
  for (uint64_t i = big->limb_count; i-- > 0;) {
    for (int shift = 60; shift >= 0; shift -= 4) {
      uint64_t digit = big->limbs()[i] >> shift & 15;
      started |= digit != 0;
      if (started) text.push_back("0123456789abcdef"[digit]);
    }
  }
  return text;
}

}  // namespace

ValueExporter::~ValueExporter() {
  if (graph_ != nullptr && !graph_is_handed_out_) ValueAccess::discard(graph_);
}

bool ValueExporter::convert(Value value, HostValue* out) {
  if (scalar_to_slot(value, ValueAccess::empty_slot(out))) return true;
  Slot slot;
  if (!object_to_slot(value.object(), &slot)) return false;
  while (!open_.empty()) {
    Open open = open_.back();
    open_.pop_back();
    if (!fill(open)) return false;
  }
  *out = ValueAccess::handle(slot);
  // From here on handles own the graph: the next value of this exporter may join it only while one of them lives.
  graph_is_handed_out_ |= slot.has_node();
  return true;
}

ValueNode* ValueExporter::add_node(Kind kind) {
  if (graph_ == nullptr) graph_ = new ValueGraph;
  return graph_->add_node(kind);
}

bool ValueExporter::to_slot(Value value, Slot* out) {
  return scalar_to_slot(value, out) || object_to_slot(value.object(), out);
}

bool ValueExporter::object_to_slot(Object* object, Slot* out) {
  int64_t small;
  if (object->kind == runtime::Kind::kInt && runtime::int_fits_int64(object, &small)) {
    *out = scalar(Kind::kInt, small);
    return true;
  }
  if (uint64_t known = seen_.find(object)) {
    *out = ValueAccess::node_slot(reinterpret_cast<ValueNode*>(known));
    return true;
  }
  if (!budget_.charge(kValueNodeCharge)) return false;
  ValueNode* node = nullptr;
  switch (object->kind) {
    case runtime::Kind::kStr: {
      auto* str = static_cast<Str*>(object);
      if (!budget_.charge(str->byte_length())) return false;
      node = add_node(Kind::kStr);
      runtime::append_utf8(node->text, str);
      break;
    }
    case runtime::Kind::kBytes: {
      auto* bytes = static_cast<runtime::Bytes*>(object);
      if (!budget_.charge(bytes->length)) return false;
      node = add_node(Kind::kBytes);
      node->text.assign(runtime::bytes_view(bytes));
      break;
    }
    case runtime::Kind::kInt: {
      auto* big = static_cast<runtime::BigInt*>(object);
      if (!budget_.charge(big->limb_count * 16)) return false;
      node = add_node(Kind::kBigInt);
      node->text = hex_of(big);
      break;
    }
    case runtime::Kind::kComplex: {
      auto* complex = static_cast<runtime::Complex*>(object);
      node = add_node(Kind::kComplex);
      for (double part : {complex->real, complex->imaginary}) {
        Slot slot{Kind::kFloat, {}};
        slot.number = part;
        node->items.push_back(slot);
      }
      break;
    }
    case runtime::Kind::kList:
      node = add_node(Kind::kList);
      break;
    case runtime::Kind::kTuple:
      if (!charge_look_up(object->type)) return false;
      if (named_tuple_fields(vm_, object) == nullptr) {
        node = add_node(Kind::kTuple);
        break;
      }
      node = add_node(Kind::kNamedTuple);
      if (!name_class(object, node)) return false;
      break;
    case runtime::Kind::kDict:
      node = add_node(Kind::kDict);
      break;
    case runtime::Kind::kSet: {
      bool frozen = object->type->id == runtime::TypeId::kFrozenSet;
      node = add_node(frozen ? Kind::kFrozenSet : Kind::kSet);
      break;
    }
    case runtime::Kind::kTemporal:
      node = add_node(kind_of_temporal(object));
      if (!fill_temporal(static_cast<runtime::Temporal*>(object), node)) return false;
      break;
    case runtime::Kind::kException:
      node = add_node(Kind::kException);
      runtime::append_qualified_type_name(node->text, object->type);
      break;
    default:
      if (const vm::HostTypes::Handle* handle = host_types_.find(object)) {
        node = add_node(Kind::kObject);
        node->text = host_types_.classes[handle->class_index].name;
        node->detail = std::to_string(handle->id);
        break;
      }
      if (object->kind == runtime::Kind::kInstance) {
        if (!instance_to_node(object, &node)) return false;
        if (node != nullptr) break;
      }
      node = add_node(Kind::kOpaque);
      if (!describe(object, node)) return false;
  }
  seen_[object] = reinterpret_cast<uintptr_t>(node);
  bool has_parts = node->kind >= Kind::kList && node->kind <= Kind::kException;
  if (has_parts || node->kind == Kind::kEnum || has_fields(node->kind)) open_.push_back({object, node});
  *out = ValueAccess::node_slot(node);
  return true;
}

// Attributes are looked for in all classes that a class derives from.
bool ValueExporter::charge_look_up(const runtime::Type* type) {
  return type->mro == nullptr || rt_.meter.charge_fuel(type->mro->length);
}

bool ValueExporter::name_class(const Object* object, ValueNode* node) {
  runtime::append_qualified_type_name(node->text, object->type);
  return budget_.charge(node->text.size());
}

// Null if it is an opaque value.
bool ValueExporter::instance_to_node(Object* object, ValueNode** node) {
  if (!charge_look_up(object->type)) return false;
  if (const Dict* fields = dataclass_fields(vm_, object->type)) {
    if (!rt_.meter.charge_fuel(fields->live_count)) return false;
  }
  Kind kind = kind_of_instance(vm_, object);
  if (kind == Kind::kOpaque) return true;
  if (kind == Kind::kEnum || kind == Kind::kRecord) return name_class(object, *node = add_node(kind));
  // Of a decimal's digits, conversion takes the square.
  if (kind == Kind::kDecimal && !rt_.meter.charge_fuel(16)) return false;
  std::string text = kind == Kind::kDecimal ? text_of_decimal(object) : text_of_uuid(vm_, object);
  if (!budget_.charge(text.size()) || !rt_.meter.charge_fuel(text.size() * text.size() / 64)) return false;
  *node = add_node(kind);
  (*node)->text = std::move(text);
  return true;
}

bool ValueExporter::fill_member(const Open& open) {
  static const Str* const name = runtime::shared_name("_name_");
  static const Str* const value = runtime::shared_name("_value_");
  if (!budget_.charge(2 * sizeof(Slot))) return false;
  open.node->items.resize(2);
  return to_slot(vm::plain_attribute(vm_, open.object, name), &open.node->items[0]) &&
         to_slot(vm::plain_attribute(vm_, open.object, value), &open.node->items[1]);
}

bool ValueExporter::fill_named_tuple(const Open& open) {
  const runtime::Tuple* names = named_tuple_fields(vm_, open.object);
  if (!budget_.charge(names->length * 2 * sizeof(Slot))) return false;
  open.node->items.resize(names->length * 2);
  for (uint64_t index = 0; index < names->length; ++index) {
    Value value = static_cast<const runtime::Tuple*>(open.object)->items()[index];
    if (!to_slot(names->items()[index], &open.node->items[2 * index])) return false;
    if (!to_slot(value, &open.node->items[2 * index + 1])) return false;
  }
  return true;
}

bool ValueExporter::fill_record(const Open& open) {
  const Dict* fields = dataclass_fields(vm_, open.object->type);
  if (!budget_.charge(uint64_t{fields->live_count} * 2 * sizeof(Slot))) return false;
  uint32_t position = 0;
  while (auto* entry = runtime::next_entry(fields->table, fields->entry_count, &position)) {
    if (!is_instance_field(vm_, entry->value)) continue;
    Value value = vm::plain_attribute(vm_, open.object, entry->key.as<Str>());
    Slot slot;
    if (!to_slot(entry->key, &slot)) return false;
    open.node->items.push_back(slot);
    if (!to_slot(value, &slot)) return false;
    open.node->items.push_back(slot);
  }
  return true;
}

// A zone that is guest code is not asked: it crosses as an opaque value.
bool ValueExporter::fill_temporal(runtime::Temporal* object, ValueNode* node) {
  namespace temporal = runtime::temporal;
  auto add = [node](int64_t part) { node->items.push_back(scalar(Kind::kInt, part)); };
  if (!budget_.charge((kMomentParts + 1) * sizeof(Slot))) return false;
  if (node->kind == Kind::kTimeDelta) {
    temporal::DeltaParts parts = temporal::parts_of(object);
    for (int64_t part : {parts.days, parts.seconds, parts.micros}) add(part);
    return true;
  }
  if (node->kind == Kind::kTimeZone) {
    add(static_cast<int64_t>(object->fields));
  } else {
    temporal::Moment m = temporal::unpack(object->fields);
    for (int part : {m.year, m.month, m.day, m.hour, m.minute, m.second, m.micro, m.fold}) add(part);
  }
  Slot last;
  if (!to_slot(object->extra, &last)) return false;
  node->items.push_back(last);
  return true;
}

bool ValueExporter::fill(const Open& open) {
  switch (open.node->kind) {
    case Kind::kList: {
      auto* list = static_cast<runtime::List*>(open.object);
      return fill_run(open.node, list->items, list->length);
    }
    case Kind::kEnum:
      return fill_member(open);
    case Kind::kNamedTuple:
      return fill_named_tuple(open);
    case Kind::kRecord:
      return fill_record(open);
    case Kind::kTuple: {
      auto* tuple = static_cast<runtime::Tuple*>(open.object);
      return fill_run(open.node, tuple->items(), tuple->length);
    }
    case Kind::kException: {
      auto* args = static_cast<runtime::Exception*>(open.object)->args;
      return fill_run(open.node, args->items(), args->length);
    }
    case Kind::kDict: {
      auto* dict = static_cast<runtime::Dict*>(open.object);
      if (!budget_.charge(uint64_t{dict->live_count} * 2 * sizeof(Slot))) return false;
      open.node->items.reserve(size_t{dict->live_count} * 2);
      uint32_t position = 0;
      while (auto* entry = runtime::next_entry(dict->table, dict->entry_count, &position)) {
        Value pair[] = {entry->key, entry->value};
        for (Value value : pair) {
          Slot slot;
          if (!to_slot(value, &slot)) return false;
          open.node->items.push_back(slot);
        }
      }
      return true;
    }
    default: {
      auto* set = static_cast<runtime::Set*>(open.object);
      if (!budget_.charge(uint64_t{set->live_count} * sizeof(Slot))) return false;
      open.node->items.reserve(set->live_count);
      uint32_t position = 0;
      while (auto* entry = runtime::next_entry(set->table, set->entry_count, &position)) {
        Slot slot;
        if (!to_slot(entry->key, &slot)) return false;
        open.node->items.push_back(slot);
      }
      return true;
    }
  }
}

bool ValueExporter::fill_run(ValueNode* node, const Value* values, uint64_t count) {
  if (!budget_.charge(count * sizeof(Slot))) return false;
  node->items.resize(count);
  for (uint64_t i = 0; i < count; ++i) {
    if (!to_slot(values[i], &node->items[i])) return false;
  }
  return true;
}

// Texts without guest code: what a user's __repr__ would say is not asked.
bool ValueExporter::describe(Object* object, ValueNode* node) {
  runtime::append_qualified_type_name(node->text, object->type);
  std::string& text = node->detail;
  switch (object->kind) {
    case runtime::Kind::kType:
      text = "<class '";
      runtime::append_qualified_type_name(text, static_cast<runtime::Type*>(object));
      text += "'>";
      break;
    case runtime::Kind::kFunction: {
      auto* function = static_cast<runtime::Function*>(object);
      text = "<function ";
      if (runtime::has_kind(function->qualified_name, runtime::Kind::kStr)) {
        runtime::append_utf8(text, function->qualified_name.as<Str>());
      } else {
        text += function->code->unit->qualified_name;  // until guest code sets another
      }
      text += ">";
      break;
    }
    case runtime::Kind::kRange:
    case runtime::Kind::kSlice:
    case runtime::Kind::kEllipsis:
    case runtime::Kind::kNotImplemented: {
      // Slices can hold anything; those that need guest code or do not fit get the plain form.
      runtime::Outcome repr = runtime::operations::repr(rt_, object);
      if (repr.ok()) {
        runtime::append_utf8(text, repr.value().as<Str>());
      } else if (repr.signal() == runtime::Signal::kTrap) {
        return false;
      } else {
        rt_.pending_exception = Value();
      }
      break;
    }
    default:
      break;
  }
  if (text.empty()) text = "<" + node->text + " object>";
  return budget_.charge(node->text.size() + text.size());
}

}  // namespace sandboa::embed
