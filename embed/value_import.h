// Host values to guest values.
//
// Invariants: (1) shared and cyclic structure is kept, also across the values of one importer; (2) no recursion; (3) all
// memory is the session's own and charged as any guest allocation. The new objects are unreachable for the collector until
// the caller has stored them, so no collection may happen before; after kNeedsCollect start again with a new importer; (4)
// no guest code runs: what only guest code can do is told afterwards.
#pragma once

#include <vector>

#include "embed/identity_map.h"
#include "embed/value_classes.h"
#include "embed/value_graph.h"
#include "runtime/json_read.h"
#include "runtime/runtime.h"
#include "sandboa/value.h"
#include "vm/vm.h"

namespace sandboa::embed {

class ValueImporter {
 public:
  ValueImporter(vm::Vm& vm, const runtime::JsonReading& json) : rt_(vm), vm_(vm), json_(json), classes_(vm) {}

  // kRaise: TypeError for what cannot cross (opaque values, unhashable keys), ValueError for text that is not UTF-8,
  // MemoryError. It is whole only if missing_classes() and unfilled() are null.
  [[nodiscard]] runtime::Outcome convert(const HostValue& value);

  // Classes that the session must import or make first: when that is done, convert anew with another importer. A List for
  // prepare() of the module _host_values; null: none.
  runtime::List* missing_classes() const { return classes_.missing(); }
  // Dicts and sets that are empty yet, since guest code hashes what goes into them, each with its items. A List for the
  // prelude's fill_host_value(); null: none.
  runtime::List* unfilled() const { return unfilled_; }

 private:
  runtime::Outcome to_value(ValueAccess::Slot slot);
  runtime::Fallible<bool> make_shells(ValueNode* root);
  runtime::Outcome make_moment(ValueNode* node);
  runtime::Outcome make_duration(ValueNode* node);
  runtime::Outcome make_zone(ValueNode* node);
  runtime::Outcome make_shell(ValueNode* node);
  runtime::Outcome make_exception_shell(ValueNode* node);
  runtime::Outcome make_decimal(const ValueNode* node);
  runtime::Outcome make_uuid(const ValueNode* node);
  runtime::Outcome make_named_tuple(const ValueNode* node);
  runtime::Outcome make_record(const ValueNode* node);
  runtime::Outcome find_member(const ValueNode* node);
  runtime::Outcome host_object(const ValueNode* node);
  runtime::Fallible<bool> fill_fields(const ValueNode* node);
  runtime::Fallible<bool> put_off(const ValueNode* node);
  runtime::Fallible<bool> fill_sequence(ValueNode* node);
  runtime::Fallible<bool> fill_hashed(ValueNode* node);
  runtime::Fallible<bool> fill_hashed_natively(ValueNode* node);
  runtime::Value made(const ValueNode* node) { return runtime::Value::from_bits(made_.find(node)); }

  runtime::Runtime& rt_;
  vm::Vm& vm_;
  const runtime::JsonReading& json_;
  ValueClasses classes_;
  runtime::List* unfilled_ = nullptr;
  IdentityMap made_;               // ValueNode* -> bits of the Value
  std::vector<ValueNode*> order_;  // of this conversion: what a node refers to comes before it, but for cycles
};

// The exception type of that name, of the host's or builtin; RuntimeError if there is none.
const runtime::Type* find_exception_type(const vm::Vm& vm, std::string_view name);
// The builtin one; null if there is none.
const runtime::Type* find_builtin_exception(std::string_view name);
// A str; bytes that are not UTF-8 become replacement characters.
runtime::Outcome make_repaired_str(runtime::Runtime& rt, std::string_view text);
// An exception with one str argument (none if the message is empty). kNeedsCollect or kRaise when memory runs out.
runtime::Outcome make_exception_object(vm::Vm& vm, std::string_view type_name, std::string_view message);

}  // namespace sandboa::embed
