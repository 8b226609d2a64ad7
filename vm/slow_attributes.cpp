#include "runtime/registry.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/class_sites.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/module_sites.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using runtime::Outcome;
using runtime::Str;
using runtime::Value;

Str* site_name(Vm& vm, uint32_t site) {
  const LoadedUnit* code = vm.frame_->code;
  return code->constants[code->unit->sites[site]].as<Str>();
}

namespace {

const void* shape_of(Value object) {
  return runtime::has_kind(object, runtime::Kind::kInstance) ? object.as<runtime::Instance>()->shape : nullptr;
}

// A site that has served another shape passes on what it has learned about this one.
class SharedSite {
 public:
  SharedSite(Vm& vm, SiteCache::Access access, uint32_t site, Value object)
      : vm_(vm),
        access_(access),
        site_(&vm.frame_->code->sites[site]),
        name_(site_name(vm, site)),
        guard_(shape_of(object)) {
    is_shared_ = guard_ != nullptr && site_->guard != nullptr && site_->guard != guard_;
  }
  Site* get() const { return site_; }
  Str* name() const { return name_; }
  // True: the site says, or does so now, where the attribute of this object is.
  bool knows() {
    const Site* known = is_shared_ ? vm_.site_cache.find(access_, guard_, name_, vm_.class_epoch) : nullptr;
    if (known != nullptr) *site_ = *known;
    return guard_ != nullptr && site_->guard == guard_ && site_->epoch == vm_.class_epoch;
  }
  void pass_on() {
    if (is_shared_ && site_->guard == guard_) vm_.site_cache.learn(vm_.meter, access_, name_, *site_);
  }

 private:
  Vm& vm_;
  SiteCache::Access access_;
  Site* site_;
  Str* name_;
  const void* guard_;
  bool is_shared_;
};

// A getter that takes nothing but the object.
bool call_getter(Vm& vm, runtime::Function* function, Value object) {
  Value* window = window_above(vm);
  if (Frame* frame = try_push_frame(vm, function, window, 1)) {
    window[0] = object;
    frame->action = ReturnAction::kComplete;
    return true;
  }
  Value* segment_end = vm.frame_->segment_end;
  if (!vm.reserve_window(function->code->register_count, &window, &segment_end)) return trap_out(vm);
  window[0] = object;
  return push_frame(vm, {function, function->code, window, segment_end, 1, ReturnAction::kComplete, Value(), 0});
}

// ---- fields of named tuples: the site remembers the descriptor for the class, which no shape is

constexpr uint32_t kFieldIndex = 1;  // of the descriptor's members, see runtime/modules/functools.cpp

Value known_field(Vm& vm, Value object, const Site& site) {
  if (!runtime::has_kind(object, runtime::Kind::kTuple) || site.guard != object.object()->type) return Value();
  if (site.epoch != vm.class_epoch || !runtime::has_kind(site.value, runtime::Kind::kInstance)) return Value();
  Value index = runtime::member_of(site.value.object(), kFieldIndex);
  const auto* tuple = object.as<runtime::Tuple>();
  bool is_there = index.is_small_int() && static_cast<uint64_t>(index.small_int()) < tuple->length;
  return is_there ? tuple->items()[index.small_int()] : Value();
}

void learn_field(Vm& vm, Value object, const Str* name, Site* site) {
  bool may_be = runtime::has_kind(object, runtime::Kind::kTuple) && runtime::is_of_guest_class(object) &&
                !runtime::has_guest_dunder(object, runtime::Dunder::kGetAttribute);
  Value field = may_be ? find_type_attribute(vm, object.object()->type, name) : Value();
  if (!runtime::has_kind(field, runtime::Kind::kInstance)) return;
  const runtime::Type* type = field.object()->type;
  Value getter = find_type_attribute(vm, type, runtime::dunder_name(runtime::Dunder::kGet));
  bool is_field = runtime::has_kind(getter, runtime::Kind::kNativeFunction) &&
                  getter.as<runtime::NativeFunction>()->def == runtime::kFieldMethods.rows.data() &&
                  (field.object()->flags & runtime::kHasMembers) != 0 && type->member_count > kFieldIndex;
  if (is_field) *site = {object.object()->type, field, vm.class_epoch, Site::kOnClass};
}

// Getters of builtin classes, as in moment.day: the site remembers for the class which one it is, or that there is none.
bool may_know_getter(Value object) {
  if (!object.is_object() || object.object()->type->is_guest()) return false;
  switch (object.object()->kind) {
    case runtime::Kind::kInstance:
    case runtime::Kind::kType:
    case runtime::Kind::kSuper:
    case runtime::Kind::kGenericAlias:
    case runtime::Kind::kModule:
      return false;
    default:
      return true;
  }
}

const runtime::GetSet* known_getter(Value object, const Str* name, Site* site) {
  const runtime::Type* type = object.object()->type;
  if (site->guard != type) {
    Value found = runtime::find_in_builtin_type(type, name);
    *site = {type, runtime::has_kind(found, runtime::Kind::kGetSet) ? found : Value(), 0, Site::kOnClass};
  }
  return runtime::has_kind(site->value, runtime::Kind::kGetSet) ? site->value.as<runtime::GetSet>() : nullptr;
}

}  // namespace

bool slow_load_attribute(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::LoadAttribute>(at);
  Value object = vm.frame_->registers[op.object.index];
  if (Value field = known_field(vm, object, vm.frame_->code->sites[op.site]); !field.is_empty()) {
    vm.frame_->registers[op.dst.index] = field;
    return true;
  }
  if (runtime::has_kind(object, runtime::Kind::kType)) {
    Value found = find_through_class(vm, object, site_name(vm, op.site), &vm.frame_->code->sites[op.site]);
    if (!found.is_empty()) {
      Outcome bound = with_memory(vm, [&] { return bind_on_class(vm, found, object); });
      if (!bound.ok()) return on_signal(vm, bound.signal(), ReturnAction::kComplete);
      vm.frame_->registers[op.dst.index] = bound.value();
      return true;
    }
  }
  if (may_know_getter(object)) {
    Str* name = site_name(vm, op.site);
    if (const auto* getter = known_getter(object, name, &vm.frame_->code->sites[op.site])) {
      Outcome got = with_memory(vm, [&] { return getter->def->get(vm, object); });
      if (got.ok()) {
        vm.frame_->registers[op.dst.index] = got.value();
        return true;
      }
      if (got.signal() == runtime::Signal::kRaise) note_attribute(vm.pending_exception, object, name);
      return on_signal(vm, got.signal(), ReturnAction::kComplete);
    }
  }
  SharedSite site(vm, SiteCache::Access::kLoad, op.site, object);
  if (Value own = find_in_module(vm, object, site.name(), site.get()); !own.is_empty()) {
    vm.frame_->registers[op.dst.index] = own;
    return true;
  }
  Value on_class;
  if (site.knows()) {
    bool is_slot = site.get()->offset >= 0;
    Value slot = is_slot ? object.as<runtime::Instance>()->inline_slots()[site.get()->offset] : Value();
    if (!slot.is_empty()) {
      vm.frame_->registers[op.dst.index] = slot;
      return true;
    }
    if (!is_slot) on_class = site.get()->value;
  }
  if (runtime::has_kind(on_class, runtime::Kind::kProperty) && !runtime::has_guest_dunder(on_class, runtime::Dunder::kGet)) {
    CallRequest getter;
    getter.callee = on_class.as<runtime::Property>()->getter;
    if (runtime::has_kind(getter.callee, runtime::Kind::kFunction)) {
      auto* function = getter.callee.as<runtime::Function>();
      if (function->code->simple_arity == 1) return call_getter(vm, function, object);
    }
    getter.arguments = &object;
    getter.count = 1;
    getter.action = ReturnAction::kComplete;
    if (!getter.callee.is_none()) return call_value(vm, getter);
  }
  Outcome found = with_memory(vm, [&] {
    if (!on_class.is_empty()) return bind_descriptor(vm, on_class, object, object.object()->type);
    return load_attribute(vm, object, site.name(), site.get());
  });
  if (found.ok()) {
    site.pass_on();
    learn_field(vm, object, site.name(), site.get());
    vm.frame_->registers[op.dst.index] = found.value();
    return true;
  }
  if (found.signal() == runtime::Signal::kRaise) note_attribute(vm.pending_exception, object, site.name());
  return on_signal(vm, found.signal(), ReturnAction::kComplete);
}

Outcome load_as_sites_know(Vm& vm, Value object, Str* name) {
  const void* shape = shape_of(object);
  if (shape == nullptr) return load_attribute(vm, object, name);
  const Site* known = vm.site_cache.find(SiteCache::Access::kLoad, shape, name, vm.class_epoch);
  if (known != nullptr && known->offset == Site::kDataOnClass) return known->value;
  if (known != nullptr && known->offset >= 0) {
    Value slot = object.as<runtime::Instance>()->inline_slots()[known->offset];
    if (!slot.is_empty()) return slot;
  }
  Site site{};
  Outcome found = load_attribute(vm, object, name, &site);
  if (found.ok() && known == nullptr && site.guard == shape) {
    vm.site_cache.learn(vm.meter, SiteCache::Access::kLoad, name, site);
  }
  return found;
}

bool slow_store_attribute(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::StoreAttribute>(at);
  Value* registers = vm.frame_->registers;
  Value object = registers[op.object.index];
  SharedSite site(vm, SiteCache::Access::kStore, op.site, object);
  if (site.knows()) {
    auto* instance = object.as<runtime::Instance>();
    instance->inline_slots()[site.get()->offset] = registers[op.src.index];
    if (!site.get()->value.is_empty()) instance->shape = site.get()->value.as<runtime::Shape>();
    return true;
  }
  Outcome stored =
      with_memory(vm, [&] { return store_attribute(vm, object, site.name(), registers[op.src.index], site.get()); });
  if (!stored.ok()) return on_signal(vm, stored.signal(), ReturnAction::kComplete);
  site.pass_on();
  return true;
}

bool slow_delete_attribute(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::DeleteAttribute>(at);
  Outcome deleted =
      with_memory(vm, [&] { return delete_attribute(vm, vm.frame_->registers[op.object.index], site_name(vm, op.site)); });
  return deleted.ok() ? true : on_signal(vm, deleted.signal(), ReturnAction::kComplete);
}

}  // namespace sandboa::vm
