#include "embed/value_import.h"

#include <cstdlib>

#include "runtime/dict.h"
#include "runtime/exceptions.h"
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/utf8.h"
#include "vm/attributes.h"

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
    path.push_back({node, 0});
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

Fallible<bool> ValueImporter::fill_hashed(ValueNode* node) {
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
