#include "embed/value_records.h"

#include "embed/big_digits.h"
#include "runtime/dict.h"
#include "runtime/modules/decimal_parts.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/plain_attributes.h"

namespace sandboa::embed {

using runtime::Dict;
using runtime::Object;
using runtime::Str;
using runtime::Tuple;
using runtime::Type;
using runtime::Value;
using Kind = HostValue::Kind;

namespace {

constexpr uint64_t kMostLimbs = 223;  // about what 4298 decimal digits take

// An int that is not negative, as hexadecimal digits; empty: it is not, or has too many.
std::string hex_of_natural(Value value) {
  int64_t small;
  if (runtime::int_fits_int64(value, &small)) return small < 0 ? std::string() : hex_of_int64(small);
  auto* big = value.as<runtime::BigInt>();
  if (big->negative() || big->limb_count > kMostLimbs) return {};
  std::string text;
  for (uint64_t i = big->limb_count; i-- > 0;) {
    for (int shift = 60; shift >= 0; shift -= 4) text.push_back("0123456789abcdef"[big->limbs()[i] >> shift & 15]);
  }
  text.erase(0, text.find_first_not_of('0'));
  return text;
}

bool derives_from(vm::Vm& vm, const Type* type, const char* module, const Str* name) {
  for (uint64_t index = 0; type->mro != nullptr && index < type->mro->length; ++index) {
    const Type* ancestor = type->mro->items()[index].as<Type>();
    if (!ancestor->is_guest() || !runtime::str_equal(ancestor->name, name)) continue;
    Value from = vm::find_in_one_type(vm, ancestor, runtime::dunder_name(runtime::Dunder::kModule));
    if (runtime::has_kind(from, runtime::Kind::kStr) && runtime::str_equals_ascii(from.as<Str>(), module)) return true;
  }
  return false;
}

bool is_whole_decimal(Value value) {
  runtime::decimal::Parts parts;
  if (!runtime::decimal::parts_of(value, &parts)) return false;
  std::string hex = hex_of_natural(parts.coefficient);
  if (hex.empty() || text_of_hex(hex).starts_with("0x")) return false;
  if (parts.exponent.is_small_int()) return true;
  auto* special = parts.exponent.as<Str>();
  return special->length == 1 && special->is_ascii() &&
         std::string_view("FnN").find(special->data1()[0]) != std::string::npos;
}

// Empty: it is none.
std::string uuid_digits(vm::Vm& vm, const Object* object) {
  static const Str* const number = runtime::shared_name("int");
  Value value = vm::plain_attribute(vm, object, number);
  if (value.is_empty() || !runtime::is_int(value) || value.is_bool()) return {};
  std::string hex = hex_of_natural(value);
  return hex.empty() || hex.size() > 32 ? std::string() : std::string(32 - hex.size(), '0') + hex;
}

bool is_member(vm::Vm& vm, const Object* object) {
  static const Str* const members = runtime::shared_name("_member_map_");
  static const Str* const name = runtime::shared_name("_name_");
  static const Str* const value = runtime::shared_name("_value_");
  if (!runtime::has_kind(vm::find_type_attribute(vm, object->type, members), runtime::Kind::kDict)) return false;
  Value its_name = vm::plain_attribute(vm, object, name);
  bool is_named = !its_name.is_empty() && (its_name.is_none() || runtime::is_exact_object(its_name, runtime::TypeId::kStr));
  return is_named && !vm::plain_attribute(vm, object, value).is_empty();
}

bool is_whole_record(vm::Vm& vm, const Object* object) {
  const Dict* fields = dataclass_fields(vm, object->type);
  if (fields == nullptr) return false;
  uint32_t position = 0;
  while (const runtime::DictEntry* entry = runtime::next_entry(fields->table, fields->entry_count, &position)) {
    if (!is_instance_field(vm, entry->value)) continue;
    bool is_name = runtime::is_exact_object(entry->key, runtime::TypeId::kStr);
    if (!is_name || vm::plain_attribute(vm, object, entry->key.as<Str>()).is_empty()) return false;
  }
  return true;
}

}  // namespace

Kind kind_of_instance(vm::Vm& vm, const Object* object) {
  static const Str* const decimal = runtime::shared_name("Decimal");
  static const Str* const uuid = runtime::shared_name("UUID");
  if (is_member(vm, object)) return Kind::kEnum;
  if (is_whole_record(vm, object)) return Kind::kRecord;
  if (derives_from(vm, object->type, "decimal", decimal)) return is_whole_decimal(object) ? Kind::kDecimal : Kind::kOpaque;
  if (derives_from(vm, object->type, "uuid", uuid)) return uuid_digits(vm, object).empty() ? Kind::kOpaque : Kind::kUuid;
  return Kind::kOpaque;
}

const Tuple* named_tuple_fields(vm::Vm& vm, const Object* tuple) {
  static const Str* const name = runtime::shared_name("_fields");
  if (!tuple->type->is_guest()) return nullptr;
  Value fields = vm::find_type_attribute(vm, tuple->type, name);
  if (!runtime::has_kind(fields, runtime::Kind::kTuple)) return nullptr;
  const Tuple* names = fields.as<Tuple>();
  if (names->length != static_cast<const Tuple*>(tuple)->length) return nullptr;
  for (uint64_t index = 0; index < names->length; ++index) {
    if (!runtime::is_exact_object(names->items()[index], runtime::TypeId::kStr)) return nullptr;
  }
  return names;
}

const Dict* dataclass_fields(vm::Vm& vm, const Type* type) {
  static const Str* const name = runtime::shared_name("__dataclass_fields__");
  Value fields = vm::find_type_attribute(vm, type, name);
  return runtime::has_kind(fields, runtime::Kind::kDict) ? fields.as<Dict>() : nullptr;
}

bool is_instance_field(vm::Vm& vm, Value field) {
  static const Str* const kind = runtime::shared_name("_field_type");
  static const Str* const name = runtime::shared_name("name");
  if (!runtime::has_kind(field, runtime::Kind::kInstance)) return false;
  Value its_kind = vm::plain_attribute(vm, field.object(), kind);
  if (!runtime::has_kind(its_kind, runtime::Kind::kInstance)) return false;
  Value its_name = vm::plain_attribute(vm, its_kind.object(), name);
  return runtime::has_kind(its_name, runtime::Kind::kStr) && runtime::str_equals_ascii(its_name.as<Str>(), "_FIELD");
}

// to-scientific-string of the General Decimal Arithmetic Specification.
std::string text_of_decimal(Value decimal) {
  runtime::decimal::Parts parts;
  runtime::decimal::parts_of(decimal, &parts);
  std::string text;
  if (parts.negative) text.push_back('-');
  std::string digits = text_of_hex(hex_of_natural(parts.coefficient));
  if (!parts.exponent.is_small_int()) {
    uint8_t special = parts.exponent.as<Str>()->data1()[0];
    text.append(special == 'F' ? "Infinity" : special == 'N' ? "sNaN" : "NaN");
    return special == 'F' || digits == "0" ? text : text.append(digits);
  }
  int64_t exponent = parts.exponent.small_int();
  auto count = static_cast<int64_t>(digits.size());
  int64_t adjusted = exponent + count - 1;
  if (exponent <= 0 && adjusted >= -6) {
    int64_t whole = count + exponent;  // digits before the point
    if (whole <= 0) {
      text.append("0.").append(static_cast<size_t>(-whole), '0').append(digits);
    } else {
      text.append(digits, 0, static_cast<size_t>(whole));
      if (exponent != 0) text.append(1, '.').append(digits, static_cast<size_t>(whole));
    }
    return text;
  }
  text.push_back(digits[0]);
  if (count > 1) text.append(1, '.').append(digits, 1);
  return text.append(adjusted < 0 ? "E" : "E+").append(std::to_string(adjusted));
}

std::string text_of_uuid(vm::Vm& vm, const Object* uuid) {
  std::string text = uuid_digits(vm, uuid);
  for (size_t place : {size_t{20}, size_t{16}, size_t{12}, size_t{8}}) text.insert(place, 1, '-');
  return text;
}

}  // namespace sandboa::embed
