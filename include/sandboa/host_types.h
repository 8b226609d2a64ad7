// What a host declares about what it hands to guest code: parameters of functions, types of exceptions, classes of objects.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sandboa/value.h"

namespace sandboa {

// What a parameter takes; alternatives are joined with |. Instances of guest classes that derive from one of the types are
// taken too; a named tuple comes as one where kTuple is. A datetime is no date here. Where kFloat is taken and kInt is not,
// an int (and a bool) becomes a float; where kInt is and kBool is not, a bool becomes an int.
enum class HostType : uint32_t {
  kAny = 0,
  kNone = 1,
  kBool = 2,
  kInt = 4,
  kFloat = 8,
  kStr = 16,
  kBytes = 32,
  kList = 64,
  kTuple = 128,
  kDict = 256,
  kSet = 512,  // and frozenset
  kComplex = 1 << 10,
  kDate = 1 << 11,
  kTime = 1 << 12,
  kDateTime = 1 << 13,
  kTimeDelta = 1 << 14,
  kTimeZone = 1 << 15,
  kDecimal = 1 << 16,
  kUuid = 1 << 17,
  kEnum = 1 << 18,    // members of enumerations that are no data types; others are what they derive from
  kRecord = 1 << 19,  // instances of dataclasses
  kException = 1 << 20,
  kObject = 1 << 21,  // of any class of the host's
};
constexpr HostType operator|(HostType lhs, HostType rhs) {
  return static_cast<HostType>(static_cast<uint32_t>(lhs) | static_cast<uint32_t>(rhs));
}
constexpr bool takes(HostType types, HostType type) {
  return (static_cast<uint32_t>(types) & static_cast<uint32_t>(type)) != 0;
}

// One parameter of a host function. Without a default it must be given.
struct HostParameter {
  enum class Passing : uint8_t { kAny, kPositionalOnly, kKeywordOnly };
  std::string name;
  HostType type = HostType::kAny;
  std::optional<HostValue> default_value = {};
  Passing passing = Passing::kAny;
};

// An exception type of the host's. `base` names a builtin exception type, or one of the host's that was declared before it;
// if it does not, the base is Exception.
struct HostException {
  std::string name;
  std::string base = "Exception";
};

}  // namespace sandboa
