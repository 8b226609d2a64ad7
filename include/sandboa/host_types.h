// What a host declares about what it hands to guest code: parameters of functions, types of exceptions, classes of objects.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sandboa/value.h"

namespace sandboa {

// What a parameter takes; alternatives are joined with |. Instances of guest classes that derive from one of the types are
// taken too; a named tuple comes as one where kTuple is. Where kFloat is taken and kInt is not, an int (and a bool) becomes
// a float; where kInt is and kBool is not, a bool becomes an int.
enum class HostType : uint16_t {
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
};
constexpr HostType operator|(HostType lhs, HostType rhs) {
  return static_cast<HostType>(static_cast<uint16_t>(lhs) | static_cast<uint16_t>(rhs));
}
constexpr bool takes(HostType types, HostType type) {
  return (static_cast<uint16_t>(types) & static_cast<uint16_t>(type)) != 0;
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
