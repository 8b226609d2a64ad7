#include "embed/value_classes.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "embed/value_records.h"
#include "runtime/dict.h"
#include "runtime/module.h"
#include "runtime/modules/decimal_parts.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/utf8.h"
#include "vm/attributes.h"
#include "vm/plain_attributes.h"

namespace sandboa::embed {

using runtime::Outcome;
using runtime::Str;
using runtime::Tuple;
using runtime::Type;
using runtime::Value;
using Kind = HostValue::Kind;

namespace {

// Of a name that is looked up: classes lie within classes of modules of packages.
constexpr int kMostDots = 32;

const char* word_for(Kind kind) {
  switch (kind) {
    case Kind::kDecimal:
      return "decimal";
    case Kind::kUuid:
      return "uuid";
    case Kind::kNamedTuple:
      return "namedtuple";
    default:
      return "record";
  }
}

// What distinguishes classes of values of one kind.
std::string text_of_key(const ValueNode* node) {
  std::string text(1, static_cast<char>(node->kind));
  if (!has_fields(node->kind)) return text;
  text += node->text;
  for (size_t index = 0; index < node->items.size(); index += 2) text.append(1, '\0').append(node->items[index].node->text);
  return text;
}

// Whether values of the kind can be made of it.
bool fits(vm::Vm& vm, Kind kind, Value found) {
  static const Str* const fields = runtime::shared_name("_fields");
  if (kind == Kind::kUuid) {
    return runtime::has_kind(found, runtime::Kind::kInstance) && kind_of_instance(vm, found.object()) == Kind::kUuid;
  }
  if (!runtime::has_kind(found, runtime::Kind::kType) || !found.as<Type>()->is_guest()) return false;
  auto* type = found.as<Type>();
  if ((type->flags & Type::kIsAbstract) != 0) return false;
  if (kind == Kind::kDecimal) return runtime::decimal::is_number_class(type);
  if (kind == Kind::kRecord) return type->instance_kind == runtime::Kind::kInstance && dataclass_fields(vm, type) != nullptr;
  return type->instance_kind == runtime::Kind::kTuple &&
         runtime::has_kind(vm::find_type_attribute(vm, type, fields), runtime::Kind::kTuple);
}

}  // namespace

Outcome ValueClasses::find(const ValueNode* node) {
  TRY(vm_.charge(4 + node->text.size() / 16 + node->items.size()));
  std::string text = text_of_key(node);
  auto known = found_.find(text);
  if (known != found_.end()) return known->second;
  Value found = TRY(find_anew(node));
  found_.emplace(std::move(text), found);
  return found;
}

Outcome ValueClasses::find_anew(const ValueNode* node) {
  static const Str* const module = runtime::shared_name("_host_values");
  static const Str* const classes = runtime::shared_name("classes");
  if (has_fields(node->kind)) {
    for (size_t index = 0; index < node->items.size(); index += 2) {
      if (!support::is_valid_text(node->items[index].node->text)) {
        return vm_.raise_value_error("text from the host is not valid UTF-8");
      }
    }
    Value own = TRY(by_name(node->text));
    if (fits(vm_, node->kind, own)) return check_own(node, own.as<Type>());
  }
  Value key = TRY(key_of(node));
  Value made = vm::module_attribute(vm_, module, classes);
  if (runtime::has_kind(made, runtime::Kind::kDict)) {
    Outcome known = runtime::dict_find(vm_, made.as<runtime::Dict>(), key);
    bool asks_guest = known.signal() == runtime::Signal::kNeedsGuest;
    Value found = asks_guest ? Value::none() : TRY(known);
    if (!found.is_empty()) {
      bool is_right = fits(vm_, node->kind, found) && (!has_fields(node->kind) || has_fields_of(node, found.as<Type>()));
      if (is_right) return found;
      return vm_.raise_type_error("what the session's module _host_values keeps has been replaced");
    }
  }
  if (missing_ == nullptr) missing_ = TRY_NEW(vm_, runtime::new_list(vm_, 0));
  TRY(runtime::list_append(vm_, missing_, key));
  return Value();
}

// (kind, name, names of fields)
Outcome ValueClasses::key_of(const ValueNode* node) {
  std::vector<Value> parts = {TRY(runtime::make_str(vm_, word_for(node->kind)))};
  if (has_fields(node->kind)) {
    if (!support::is_valid_text(node->text)) return vm_.raise_value_error("text from the host is not valid UTF-8");
    parts.push_back(TRY(runtime::make_str(vm_, node->text)));
    for (size_t index = 0; index < node->items.size(); index += 2) {
      parts.push_back(TRY(runtime::make_str(vm_, node->items[index].node->text)));
    }
  }
  return Value(TRY_NEW(vm_, runtime::new_tuple_of(vm_, parts.data(), parts.size())));
}

Outcome ValueClasses::check_own(const ValueNode* node, const Type* type) {
  if (has_fields_of(node, type)) return type;
  return vm_.raise_type_error("the session's class '%.200s' has other fields than the host's", node->text.c_str());
}

// Of a named tuple in the same order.
bool ValueClasses::has_fields_of(const ValueNode* node, const Type* type) {
  static const Str* const fields_name = runtime::shared_name("_fields");
  size_t count = node->items.size() / 2;
  auto name_at = [node](size_t index) -> const std::string& { return node->items[2 * index].node->text; };
  if (node->kind == Kind::kNamedTuple) {
    const Tuple* names = vm::find_type_attribute(vm_, type, fields_name).as<Tuple>();
    if (names->length != count) return false;
    for (size_t index = 0; index < count; ++index) {
      Value name = names->items()[index];
      if (!runtime::has_kind(name, runtime::Kind::kStr) || runtime::to_utf8(name.as<Str>()) != name_at(index)) return false;
    }
    return true;
  }
  const runtime::Dict* fields = dataclass_fields(vm_, type);
  std::unordered_set<std::string_view> names;
  for (size_t index = 0; index < count; ++index) names.insert(name_at(index));
  size_t own = 0;
  uint32_t position = 0;
  while (const runtime::DictEntry* entry = runtime::next_entry(fields->table, fields->entry_count, &position)) {
    if (!is_instance_field(vm_, entry->value)) continue;
    if (!runtime::has_kind(entry->key, runtime::Kind::kStr) || !names.contains(runtime::to_utf8(entry->key.as<Str>())))
      return false;
    ++own;
  }
  return own == count && names.size() == count;
}

// The longest beginning that is a module's name leads to it, else names are those of the session's main namespace.
Outcome ValueClasses::by_name(std::string_view name) {
  auto find_in = [this](const runtime::Dict* dict, std::string_view part) -> Outcome {
    if (dict == nullptr) return Value();
    return runtime::dict_find_str(vm_, dict, Value(TRY(runtime::make_str(vm_, part))).as<Str>());
  };
  bool is_name = support::is_valid_text(name) && std::count(name.begin(), name.end(), '.') <= kMostDots;
  if (!is_name) return Value();
  const runtime::Dict* names = vm_.main_globals;
  for (size_t end = name.rfind('.'); end != std::string_view::npos && end != 0; end = name.rfind('.', end - 1)) {
    Value module = TRY(find_in(vm_.modules, name.substr(0, end)));
    if (!runtime::has_kind(module, runtime::Kind::kModule)) continue;
    names = module.as<runtime::Module>()->dict;
    name.remove_prefix(end + 1);
    break;
  }
  size_t end = std::min(name.find('.'), name.size());
  Value found = TRY(find_in(names, name.substr(0, end)));
  while (end < name.size() && runtime::has_kind(found, runtime::Kind::kType)) {
    name.remove_prefix(end + 1);
    end = std::min(name.find('.'), name.size());
    Value part = TRY(runtime::make_str(vm_, name.substr(0, end)));
    found = vm::find_type_attribute(vm_, found.as<Type>(), part.as<Str>());
  }
  return end < name.size() ? Value() : found;
}

}  // namespace sandboa::embed
