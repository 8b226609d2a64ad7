#include "embed/value_import.h"

#include <cstdlib>

#include "embed/value_decimal.h"
#include "embed/value_records.h"
#include "runtime/dict.h"
#include "runtime/exceptions.h"
#include "runtime/modules/decimal_parts.h"
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/utf8.h"
#include "vm/attributes.h"
#include "vm/classes.h"
#include "vm/plain_attributes.h"

namespace sandboa::embed {

using runtime::Fallible;
using runtime::Outcome;
using runtime::TypeId;
using runtime::Value;
using Kind = HostValue::Kind;
using Slot = ValueAccess::Slot;

const runtime::Type* find_builtin_exception(std::string_view name) {
  uint64_t hash = support::content_hash(name.data(), name.size());
  if (runtime::Str* shared = runtime::find_shared_name(name, hash)) {
    Value found = runtime::builtin_names().find(shared);
    if (runtime::has_kind(found, runtime::Kind::kType)) {
      auto* type = found.as<runtime::Type>();
      if ((type->flags & runtime::Type::kIsException) != 0) return type;
    }
  }
  return nullptr;
}

const runtime::Type* find_exception_type(const vm::Vm& vm, std::string_view name) {
  for (const auto& entry : vm.host_types.exceptions) {
    if (entry.name == name) return entry.type;
  }
  const runtime::Type* type = find_builtin_exception(name);
  return type != nullptr ? type : runtime::builtin_type(TypeId::kRuntimeError);
}

Outcome make_repaired_str(runtime::Runtime& rt, std::string_view text) {
  return support::is_valid_text(text) ? runtime::make_str(rt, text) : runtime::make_str(rt, support::repaired_text(text));
}

Outcome make_exception_object(vm::Vm& vm, std::string_view type_name, std::string_view message) {
  const runtime::Type* type = find_exception_type(vm, type_name);
  if (message.empty()) return runtime::make_exception(vm, type, nullptr, 0, nullptr);
  Value text = TRY(make_repaired_str(vm, message));
  return runtime::make_exception(vm, type, &text, 1, nullptr);
}

Outcome ValueImporter::convert(const HostValue& value) {
  Slot slot = ValueAccess::slot(value);
  if (slot.has_node() && made_.find(slot.node) == 0) {
    order_.clear();
    TRY(make_shells(slot.node));
    for (ValueNode* node : order_) {
      if (node->kind == Kind::kList || node->kind == Kind::kTuple || node->kind == Kind::kException)
        TRY(fill_sequence(node));
      if (has_fields(node->kind)) TRY(fill_fields(node));
    }
    for (ValueNode* node : order_) {
      if (node->kind == Kind::kDict || node->kind == Kind::kSet || node->kind == Kind::kFrozenSet) TRY(fill_hashed(node));
      if (node->kind == Kind::kException) {
        auto* exception = made(node).as<runtime::Exception>();
        runtime::Tuple* args = exception->args;
        TRY(runtime::initialize_exception(rt_, exception, args->items(), args->length, nullptr));
      }
    }
  }
  return to_value(slot);
}

Outcome ValueImporter::to_value(Slot slot) {
  switch (slot.kind) {
    case Kind::kNone:
      return Value::none();
    case Kind::kBool:
      return Value::boolean(slot.integer != 0);
    case Kind::kInt:
      return runtime::make_int(rt_, slot.integer);
    case Kind::kFloat:
      return runtime::make_float(rt_, slot.number);
    default:
      return made(slot.node);
  }
}

// Depth first, so that order_ ends up with referents before referrers; each node gets an object without contents on the way
// in.
Fallible<bool> ValueImporter::make_shells(ValueNode* root) {
  struct Visit {
    ValueNode* node;
    size_t next;
  };
  std::vector<Visit> path;
  auto enter = [&](ValueNode* node) -> Fallible<bool> {
    Value shell = TRY(make_shell(node));
    made_[node] = shell.bits();
    // A member is found, not made.
    path.push_back({node, node->kind == Kind::kEnum ? node->items.size() : 0});
    return true;
  };
  TRY(enter(root));
  while (!path.empty()) {
    Visit& top = path.back();
    if (top.next == top.node->items.size()) {
      order_.push_back(top.node);
      path.pop_back();
      continue;
    }
    Slot item = top.node->items[top.next++];
    if (item.has_node() && made_.find(item.node) == 0) TRY(enter(item.node));
  }
  return true;
}

Outcome ValueImporter::make_shell(ValueNode* node) {
  size_t count = node->items.size();
  TRY(rt_.charge(2 + node->text.size() / 16 + count));
  switch (node->kind) {
    case Kind::kStr:
      if (!support::is_valid_text(node->text)) return rt_.raise_value_error("text from the host is not valid UTF-8");
      TRY(rt_.check_size(node->text.size(), 1));
      return runtime::make_str(rt_, node->text);
    case Kind::kBytes:
      TRY(rt_.check_size(node->text.size(), 1));
      return runtime::make_bytes(rt_, node->text);
    case Kind::kBigInt:
      return runtime::make_int_from_hex_digits(rt_, node->text);
    case Kind::kList: {
      if (count > runtime::kMaxListLength) return rt_.raise_text(TypeId::kMemoryError, "");
      TRY(rt_.check_size(count, sizeof(Value)));
      return TRY_NEW(rt_, runtime::new_list(rt_, static_cast<uint32_t>(count)));
    }
    case Kind::kTuple: {
      TRY(rt_.check_size(count, sizeof(Value)));
      runtime::Tuple* tuple = TRY_NEW(rt_, runtime::new_tuple(rt_, count));
      for (size_t i = 0; i < count; ++i) tuple->items()[i] = Value::none();
      return tuple;
    }
    case Kind::kDict:
      return TRY_NEW(rt_, runtime::new_dict_sized(rt_, count / 2));
    case Kind::kSet:
      return TRY_NEW(rt_, runtime::new_set(rt_, false));
    case Kind::kFrozenSet:
      return TRY_NEW(rt_, runtime::new_set(rt_, true));
    case Kind::kException:
      return make_exception_shell(node);
    case Kind::kObject:
      return host_object(node);
    case Kind::kComplex:
      return runtime::make_complex(rt_, {node->items[0].number, node->items[1].number});
    case Kind::kDate:
    case Kind::kTime:
    case Kind::kDateTime:
      return make_moment(node);
    case Kind::kTimeDelta:
      return make_duration(node);
    case Kind::kTimeZone:
      return make_zone(node);
    case Kind::kDecimal:
      return make_decimal(node);
    case Kind::kUuid:
      return make_uuid(node);
    case Kind::kEnum:
      return find_member(node);
    case Kind::kNamedTuple:
      return make_named_tuple(node);
    case Kind::kRecord:
      return make_record(node);
    case Kind::kJson: {
      runtime::JsonProblem problem;
      return runtime::read_json(rt_, node->text, json_, &problem);
    }
    default:
      return rt_.raise_type_error("a '%.200s' object cannot be handed to a session", node->text.c_str());
  }
}

Outcome ValueImporter::make_moment(ValueNode* node) {
  namespace temporal = runtime::temporal;
  auto part = [node](size_t index) { return static_cast<int>(node->items[index].integer); };
  temporal::Moment m{part(0), part(1), part(2), part(3), part(4), part(5), part(6), part(7)};
  bool has_date = node->kind != Kind::kTime;
  if (has_date) TRY(temporal::check_date(rt_, m));
  if (node->kind == Kind::kDate) return temporal::new_date(rt_, m.year, m.month, m.day);
  TRY(temporal::check_time(rt_, m));
  if (!has_date) m.year = m.month = m.day = 0;
  Slot zone = node->items[kMomentParts];
  Value made_zone = Value::none();
  if (zone.has_node() && zone.kind == Kind::kTimeZone) {
    if (made_.find(zone.node) == 0) made_[zone.node] = Value(TRY(make_zone(zone.node))).bits();
    made_zone = made(zone.node);
  } else if (zone.kind != Kind::kNone) {
    return rt_.raise_type_error("a zone of the host's must be a timezone");
  }
  return temporal::new_moment(rt_, has_date ? TypeId::kDateTime : TypeId::kTime, temporal::pack(m), made_zone);
}

Outcome ValueImporter::make_duration(ValueNode* node) {
  namespace temporal = runtime::temporal;
  __int128 seconds = __int128{node->items[0].integer} * temporal::kSecondsPerDay + node->items[1].integer;
  return temporal::new_delta(rt_, seconds * temporal::kMicrosPerSecond + node->items[2].integer);
}

Outcome ValueImporter::make_zone(ValueNode* node) {
  Slot name = node->items[1];
  Value made_name = Value::none();
  if (name.kind == Kind::kStr) {
    if (!support::is_valid_text(name.node->text)) return rt_.raise_value_error("text from the host is not valid UTF-8");
    TRY(rt_.charge(name.node->text.size() / 16));
    TRY(rt_.check_size(name.node->text.size(), 1));
    made_name = TRY(runtime::make_str(rt_, name.node->text));
  }
  return runtime::temporal::checked_zone(rt_, node->items[0].integer, made_name);
}

// Without a class there is nothing to be made: missing_classes() names it, and everything is converted anew.
Outcome ValueImporter::make_decimal(const ValueNode* node) {
  TRY(rt_.charge(node->text.size() * node->text.size() / 64));
  DecimalText text;
  if (!read_decimal(node->text, &text)) {
    return rt_.raise_value_error("text from the host is not a decimal number: '%.100s'", node->text.c_str());
  }
  Value type = TRY(classes_.find(node));
  if (type.is_empty()) return Value::none();
  runtime::decimal::Parts parts;
  parts.negative = text.negative;
  parts.coefficient = TRY(runtime::make_int_from_hex_digits(rt_, text.coefficient));
  parts.exponent = Value::small_int(text.exponent);
  if (text.special != 0) parts.exponent = TRY(runtime::make_str(rt_, std::string_view(&text.special, 1)));
  return runtime::decimal::make(rt_, type.as<runtime::Type>(), parts);
}

// As the one that the library has made.
Outcome ValueImporter::make_uuid(const ValueNode* node) {
  static runtime::Str* const number = runtime::shared_name("int");
  static runtime::Str* const is_safe = runtime::shared_name("is_safe");
  Value sample = TRY(classes_.find(node));
  if (sample.is_empty()) return Value::none();
  std::string digits;
  for (char c : node->text) {
    if (c != '-') digits += c;
  }
  Value value = TRY(runtime::make_int_from_hex_digits(rt_, digits));
  auto* made = TRY_NEW(vm_, vm::new_instance(vm_, sample.object()->type));
  TRY(vm::set_plain_attribute(vm_, made, number, value));
  Value safety = vm::plain_attribute(vm_, sample.object(), is_safe);
  TRY(vm::set_plain_attribute(vm_, made, is_safe, safety.is_empty() ? Value::none() : safety));
  return made;
}

Outcome ValueImporter::make_named_tuple(const ValueNode* node) {
  Value type = TRY(classes_.find(node));
  if (type.is_empty()) return Value::none();
  size_t count = node->items.size() / 2;
  TRY(rt_.check_size(count, sizeof(Value)));
  runtime::Tuple* plain = TRY_NEW(rt_, runtime::new_tuple(rt_, count));
  for (size_t i = 0; i < count; ++i) plain->items()[i] = Value::none();
  return vm::instance_like(vm_, type.as<runtime::Type>(), plain);
}

Outcome ValueImporter::make_record(const ValueNode* node) {
  Value type = TRY(classes_.find(node));
  if (type.is_empty()) return Value::none();
  return TRY_NEW(vm_, vm::new_instance(vm_, type.as<runtime::Type>()));
}

// By its name, else by its value, if that can be looked up without guest code.
Outcome ValueImporter::find_member(const ValueNode* node) {
  static const runtime::Str* const by_name = runtime::shared_name("_member_map_");
  static const runtime::Str* const by_value = runtime::shared_name("_value2member_map_");
  Slot name = node->items[0];
  Slot value = node->items[1];
  Value type = TRY(classes_.by_name(node->text));
  auto table = [&](const runtime::Str* attribute) -> runtime::Dict* {
    Value found = vm::find_type_attribute(vm_, type.as<runtime::Type>(), attribute);
    return runtime::has_kind(found, runtime::Kind::kDict) ? found.as<runtime::Dict>() : nullptr;
  };
  if (!runtime::has_kind(type, runtime::Kind::kType) || table(by_name) == nullptr) {
    return rt_.raise_type_error("the session has no enumeration '%.200s'", node->text.c_str());
  }
  Value found;
  if (name.has_node() && support::is_valid_text(name.node->text)) {
    Value key = TRY(runtime::make_str(rt_, name.node->text));
    found = runtime::dict_find_str(rt_, table(by_name), key.as<runtime::Str>());
  }
  bool has_plain_value = value.kind <= Kind::kFloat || value.kind == Kind::kStr;
  if (found.is_empty() && has_plain_value && table(by_value) != nullptr) {
    Value key = TRY(value.has_node() ? make_shell(value.node) : to_value(value));
    Outcome known = runtime::dict_find(rt_, table(by_value), key);
    if (!known.ok() && known.signal() != runtime::Signal::kNeedsGuest) return known;
    if (known.ok()) found = known.value();
  }
  if (!found.is_empty()) return found;
  return rt_.raise_type_error("the session's enumeration '%.200s' has no member %s", node->text.c_str(),
                              (name.has_node() ? HostValue(name.node->text) : ValueAccess::handle(value)).repr(200).c_str());
}

// The object that stands for the host's, if the guest still has it, or a new one.
Outcome ValueImporter::host_object(const ValueNode* node) {
  uint32_t index = 0;
  vm::HostTypes& types = vm_.host_types;
  while (index < types.classes.size() && types.classes[index].name != node->text) ++index;
  if (index == types.classes.size()) {
    return rt_.raise_type_error("the session has no host class '%.200s'", node->text.c_str());
  }
  vm::HostTypes::Handle handle{index, std::strtoull(node->detail.c_str(), nullptr, 10)};
  if (runtime::Object* known = types.find(handle)) return known;
  auto* object = TRY_NEW(vm_, vm::new_instance(vm_, types.classes[index].type));
  if (!rt_.meter.try_charge_bytes(vm::HostTypes::kBytesPerHandle)) {
    return runtime::SignalFailure{runtime::Signal::kNeedsCollect};
  }
  types.add(handle, object);
  return object;
}

Outcome ValueImporter::make_exception_shell(ValueNode* node) {
  size_t count = node->items.size();
  TRY(rt_.check_size(count, sizeof(Value)));
  runtime::Tuple* args = TRY_NEW(rt_, runtime::new_tuple(rt_, count));
  for (size_t i = 0; i < count; ++i) args->items()[i] = Value::none();
  return TRY_NEW(rt_, runtime::new_exception(rt_, find_exception_type(vm_, node->text), args));
}

Fallible<bool> ValueImporter::fill_sequence(ValueNode* node) {
  size_t count = node->items.size();
  if (count == 0) return true;
  Value* items;
  Value object = made(node);
  if (node->kind == Kind::kList) {
    items = object.as<runtime::List>()->items;
  } else if (node->kind == Kind::kTuple) {
    items = object.as<runtime::Tuple>()->items();
  } else {
    items = object.as<runtime::Exception>()->args->items();
  }
  for (size_t i = 0; i < count; ++i) {
    items[i] = TRY(to_value(node->items[i]));
    // A list's length grows with what is filled in: boxed numbers allocate, and a failure leaves the list consistent.
    if (node->kind == Kind::kList) object.as<runtime::List>()->length = static_cast<uint32_t>(i + 1);
  }
  return true;
}

Fallible<bool> ValueImporter::fill_fields(const ValueNode* node) {
  Value object = made(node);
  if (object.is_none()) return true;  // its class is missing
  for (size_t i = 0; i < node->items.size(); i += 2) {
    Value value = TRY(to_value(node->items[i + 1]));
    if (node->kind == Kind::kNamedTuple) {
      object.as<runtime::Tuple>()->items()[i / 2] = value;
    } else {
      auto* name = made(node->items[i].node).as<runtime::Str>();
      TRY(vm::set_plain_attribute(vm_, object.as<runtime::Instance>(), name, value));
    }
  }
  return true;
}

// (container, its items)
Fallible<bool> ValueImporter::put_off(const ValueNode* node) {
  size_t count = node->items.size();
  TRY(rt_.check_size(count, sizeof(Value)));
  auto* items = TRY_NEW(rt_, runtime::new_tuple(rt_, count));
  for (size_t i = 0; i < count; ++i) items->items()[i] = Value::none();
  for (size_t i = 0; i < count; ++i) items->items()[i] = TRY(to_value(node->items[i]));
  Value pair[] = {made(node), items};
  if (unfilled_ == nullptr) unfilled_ = TRY_NEW(rt_, runtime::new_list(rt_, 0));
  TRY(runtime::list_append(rt_, unfilled_, TRY_NEW(rt_, runtime::new_tuple_of(rt_, pair, 2))));
  return true;
}

// Keys of guest classes may have a guest __hash__ or __eq__. From the first such container on, all are filled later, since
// it may be a part of theirs.
Fallible<bool> ValueImporter::fill_hashed(ValueNode* node) {
  if (unfilled_ != nullptr) return put_off(node);
  Fallible<bool> filled = fill_hashed_natively(node);
  return filled.signal() == runtime::Signal::kNeedsGuest ? put_off(node) : filled;
}

Fallible<bool> ValueImporter::fill_hashed_natively(ValueNode* node) {
  Value object = made(node);
  size_t count = node->items.size();
  if (node->kind == Kind::kDict) {
    for (size_t i = 0; i < count; i += 2) {
      Value key = TRY(to_value(node->items[i]));
      Value value = TRY(to_value(node->items[i + 1]));
      TRY(runtime::dict_set(rt_, object.as<runtime::Dict>(), key, value));
    }
    return true;
  }
  for (Slot item : node->items) TRY(runtime::set_add(rt_, object.as<runtime::Set>(), TRY(to_value(item))));
  return true;
}

}  // namespace sandboa::embed
