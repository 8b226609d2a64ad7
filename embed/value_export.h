// Guest values to host values.
//
// Invariants: (1) never runs guest code and never fails for a kind of value: what does not cross becomes an opaque value;
// (2) every object is converted once, so that the work is linear in what is reachable; (3) charged before it is done: fuel
// for work, ResultBudget for the memory that the host gets. One thread at a time.
#pragma once

#include <cstdint>
#include <vector>

#include "embed/identity_map.h"
#include "embed/value_graph.h"
#include "runtime/runtime.h"
#include "runtime/temporal/temporal.h"
#include "sandboa/value.h"
#include "vm/vm.h"

namespace sandboa::embed {

// What may still leave the session in this turn (Limits::result_bytes).
class ResultBudget {
 public:
  explicit ResultBudget(limits::Meter& meter) : meter_(meter) {}
  void reset() { used_ = 0; }
  // False: a trap is set.
  [[nodiscard]] bool charge(uint64_t bytes) {
    uint64_t allowed = meter_.limits().result_bytes;
    if (__builtin_expect(bytes > allowed - used_, 0))
      return meter_.set_trap(limits::TrapKind::kResult, allowed, used_ + bytes);
    used_ += bytes;
    return meter_.charge_fuel(1 + bytes / 32);
  }
  // Of what was charged, when it is to be done again.
  void give_back(uint64_t bytes) { used_ -= bytes; }

 private:
  limits::Meter& meter_;
  uint64_t used_ = 0;
};

class ValueExporter {
 public:
  ValueExporter(vm::Vm& vm, ResultBudget& budget) : rt_(vm), vm_(vm), host_types_(vm.host_types), budget_(budget) {}
  ~ValueExporter();
  ValueExporter(const ValueExporter&) = delete;
  ValueExporter& operator=(const ValueExporter&) = delete;

  // False: a trap is set. Values exported by one exporter share structure as the guest's do.
  [[nodiscard]] bool convert(runtime::Value value, HostValue* out);

 private:
  struct Open {
    runtime::Object* object;
    ValueNode* node;
  };

  bool to_slot(runtime::Value value, ValueAccess::Slot* out);
  bool object_to_slot(runtime::Object* object, ValueAccess::Slot* out);
  bool charge_look_up(const runtime::Type* type);
  bool name_class(const runtime::Object* object, ValueNode* node);
  bool instance_to_node(runtime::Object* object, ValueNode** node);
  bool fill_member(const Open& open);
  bool fill_named_tuple(const Open& open);
  bool fill_record(const Open& open);
  bool fill_temporal(runtime::Temporal* object, ValueNode* node);
  bool fill(const Open& open);
  bool fill_run(ValueNode* node, const runtime::Value* values, uint64_t count);
  bool describe(runtime::Object* object, ValueNode* node);
  ValueNode* add_node(HostValue::Kind kind);

  runtime::Runtime& rt_;
  vm::Vm& vm_;
  const vm::HostTypes& host_types_;
  ResultBudget& budget_;
  ValueGraph* graph_ = nullptr;
  bool graph_is_handed_out_ = false;
  IdentityMap seen_;  // Object* -> ValueNode*
  std::vector<Open> open_;
};

}  // namespace sandboa::embed
