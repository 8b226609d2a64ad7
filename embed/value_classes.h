// The guest's classes for values of the host's that have one: decimals, UUIDs, members of enumerations, named tuples,
// records.
//
// Classes of the session's own come first; others are those that the library module _host_values has made or imported
// (runtime/modules/_host_values.py). Guest code can change both, so what is found here is checked. Nothing runs guest code
// or makes classes: those that are not there are noted.
#pragma once

#include <string>
#include <unordered_map>

#include "embed/value_graph.h"
#include "runtime/type.h"
#include "vm/vm.h"

namespace sandboa::embed {

class ValueClasses {
 public:
  explicit ValueClasses(vm::Vm& vm) : vm_(vm) {}

  // The class Decimal, an instance of UUID, or the class of that name and with those fields; empty: noted as missing.
  // TypeError for a class of the session's whose fields are others. REQUIRES: kDecimal, kUuid, kNamedTuple or kRecord.
  runtime::Outcome find(const ValueNode* node);
  // A class or other object by the qualified name that type_name() gives; empty: there is none.
  runtime::Outcome by_name(std::string_view name);

  runtime::List* missing() const { return missing_; }

 private:
  runtime::Outcome find_anew(const ValueNode* node);
  runtime::Outcome key_of(const ValueNode* node);
  runtime::Outcome check_own(const ValueNode* node, const runtime::Type* type);
  bool has_fields_of(const ValueNode* node, const runtime::Type* type);

  vm::Vm& vm_;
  std::unordered_map<std::string, runtime::Value> found_;  // by kind, name and fields
  runtime::List* missing_ = nullptr;
};

}  // namespace sandboa::embed
