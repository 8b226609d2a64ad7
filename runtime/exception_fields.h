// Which fields the exception types keep besides args, and where. Private to exceptions.cpp and exception_table.cpp.
#pragma once

#include <array>

#include "runtime/exceptions.h"

namespace sandboa::runtime {

enum class FieldSet : uint8_t { kNone, kValue, kName, kNameAndObject, kImport, kOs, kSyntax, kUnicode, kTranslate, kGroup };

constexpr TypeId base_of(TypeId id) {
  switch (id) {
#define EXCEPTION(Name, Base) \
  case TypeId::k##Name:       \
    return TypeId::k##Base;
#include "runtime/exceptions.def"
#undef EXCEPTION
    default:
      return TypeId::kObject;
  }
}

constexpr FieldSet find_field_set(TypeId id) {
  for (; id != TypeId::kObject; id = base_of(id)) {
    switch (id) {
      case TypeId::kStopIteration:
      case TypeId::kSystemExit:
        return FieldSet::kValue;
      case TypeId::kNameError:
        return FieldSet::kName;
      case TypeId::kAttributeError:
        return FieldSet::kNameAndObject;
      case TypeId::kImportError:
        return FieldSet::kImport;
      case TypeId::kOSError:
        return FieldSet::kOs;
      case TypeId::kSyntaxError:
        return FieldSet::kSyntax;
      case TypeId::kUnicodeDecodeError:
      case TypeId::kUnicodeEncodeError:
        return FieldSet::kUnicode;
      case TypeId::kBaseExceptionGroup:
        return FieldSet::kGroup;
      case TypeId::kUnicodeTranslateError:
        return FieldSet::kTranslate;
      default:
        break;
    }
  }
  return FieldSet::kNone;
}

inline constexpr auto kFieldSets = [] {
  std::array<FieldSet, static_cast<size_t>(TypeId::kCount)> sets{};
  for (size_t index = 0; index < sets.size(); ++index) sets[index] = find_field_set(static_cast<TypeId>(index));
  return sets;
}();

inline FieldSet field_set(const Type* type) { return kFieldSets[static_cast<size_t>(type->id)]; }

// Fields of the tuple in Exception::subject of an ImportError; its detail is the name.
enum ImportField { kImportPath, kImportNameFrom, kImportFieldCount };
// Fields of the tuple in Exception::detail.
enum OsField { kOsErrno, kOsMessage, kOsFile, kOsFile2, kOsWritten, kOsFieldCount };
enum UnicodeField { kUnicodeEncoding, kUnicodeObject, kUnicodeStart, kUnicodeEnd, kUnicodeReason, kUnicodeFieldCount };

// OSError sets its fields in __new__, but for a class that has an __init__ of its own and no __new__.
inline bool sets_os_fields_by_init(const Type* type) {
  return type->guest_dunders.has(Dunder::kInit) && !type->guest_dunders.has(Dunder::kNew);
}

inline Value exception_field(const Exception* exception, size_t index) {
  if (!has_kind(exception->detail, Kind::kTuple)) return Value();
  auto* fields = exception->detail.as<Tuple>();
  return index < fields->length ? fields->items()[index] : Value();
}

inline Value none_if_empty(Value value) { return value.is_empty() ? Value::none() : value; }

inline bool is_str(Value value) { return has_kind(value, Kind::kStr); }
inline bool is_exception(Value value) { return has_kind(value, Kind::kException); }
inline Exception* as_exception(Value value) { return value.as<Exception>(); }

}  // namespace sandboa::runtime
