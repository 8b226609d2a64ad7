// What the host has declared becomes guest objects: functions, exception types, classes, modules.
#include "embed/session_state.h"
#include "embed/value_import.h"
#include "runtime/module.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/classes.h"
#include "vm/namespaces.h"

namespace sandboa::embed {

using runtime::Dict;
using runtime::Dunder;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

Outcome set_name(vm::Vm& vm, Dict* names, std::string_view name, Value value) {
  return runtime::dict_set(vm, names, TRY(make_repaired_str(vm, name)), value);
}

// A class with one base, made without guest code. `attributes` is copied.
Outcome make_class(vm::Vm& vm, std::string_view name, const Type* base, Dict* attributes, std::string_view module) {
  Value class_name = TRY(make_repaired_str(vm, name));
  Value bases_item = base;
  auto* bases = TRY_NEW(vm, runtime::new_tuple_of(vm, &bases_item, 1));
  Value module_name = TRY(make_repaired_str(vm, module));
  TRY(runtime::dict_set(vm, attributes, runtime::dunder_name(Dunder::kModule), module_name));
  vm::ClassRequest request{runtime::builtin_type(TypeId::kType), class_name.as<runtime::Str>(), bases, attributes, nullptr};
  return vm::make_class_natively(vm, request);
}

// Functions of the prelude that a host class has as special methods.
constexpr struct {
  const char* name;
  PreludeFunction function;
} kSpecialMethods[] = {
    {"__new__", PreludeFunction::khost_object_new},
    {"__init_subclass__", PreludeFunction::khost_object_init_subclass},
    {"__repr__", PreludeFunction::khost_object_repr},
    {"__reduce_ex__", PreludeFunction::khost_object_reduce},
};

}  // namespace

// Twice at most: when memory runs out, garbage is collected and everything is made anew.
bool SessionState::install_host_names() {
  if (host_names_installed_) return true;
  if (host_names_.callables().empty()) host_names_.prepare();
  Outcome made = make_host_names();
  if (made.signal() == Signal::kNeedsCollect) {
    vm_.collect();
    made = make_host_names();
    if (made.signal() == Signal::kNeedsCollect) set_memory_trap();
  }
  host_names_installed_ = made.ok();
  return made.ok();
}

Outcome SessionState::make_host_names() {
  vm_.host_types.exceptions.clear();
  vm_.host_types.classes.clear();
  // Making these may collect, so they come before everything that nothing refers to yet. The prelude keeps them.
  if (!host_names_.classes().empty()) {
    for (const auto& special : kSpecialMethods) {
      if (vm_.prelude_function(special.function).is_empty()) return SignalFailure{Signal::kNeedsCollect};
    }
  }
  TRY(make_host_exceptions(host_names_.exceptions(), ""));
  for (const HostModule& module : host_names_.modules()) TRY(make_host_exceptions(module.exceptions, module.name));
  for (uint32_t index = 0; index < host_names_.classes().size(); ++index) TRY(make_host_class(index));
  for (uint32_t index = 0; index < host_names_.function_count(); ++index) {
    Value function = TRY(make_host_function(index, false));
    Value globals = TRY(vm::main_globals(vm_));
    TRY(set_name(vm_, globals.as<Dict>(), host_names_.callables()[index].name, function));
  }
  return Value::none();
}

Outcome SessionState::make_host_function(uint32_t index, bool is_method) {
  Value name = TRY(make_repaired_str(vm_, host_names_.callables()[index].short_name()));
  auto* object =
      TRY_NEW(vm_, vm_.allocate<runtime::HostFunctionObject>(TypeId::kHostFunction, runtime::Kind::kHostFunction));
  object->name = name.as<runtime::Str>();
  object->index = index;
  object->is_method = is_method;
  return object;
}

// Without a module they are global names.
Outcome SessionState::make_host_exceptions(const std::vector<HostException>& exceptions, const std::string& module) {
  for (const HostException& exception : exceptions) {
    const Type* base = nullptr;
    for (const auto& known : vm_.host_types.exceptions) {
      if (known.name == exception.base || known.name == module + "." + exception.base) base = known.type;
    }
    if (base == nullptr) base = find_builtin_exception(exception.base);
    if (base == nullptr) base = runtime::builtin_type(TypeId::kException);
    auto* attributes = TRY_NEW(vm_, runtime::new_dict(vm_));
    Value made = TRY(make_class(vm_, exception.name, base, attributes, module.empty() ? "__main__" : module));
    std::string name = module.empty() ? exception.name : module + "." + exception.name;
    vm_.host_types.exceptions.push_back({std::move(name), made.as<Type>()});
    if (!module.empty()) continue;
    Value globals = TRY(vm::main_globals(vm_));
    TRY(set_name(vm_, globals.as<Dict>(), exception.name, made));
  }
  return Value::none();
}

// Attributes are properties whose getters are the host's; instances have no other attributes.
Outcome SessionState::make_host_class(uint32_t index) {
  const HostClass& declared = host_names_.classes()[index];
  auto* attributes = TRY_NEW(vm_, runtime::new_dict(vm_));
  Value no_slots = runtime::empty_tuple();
  TRY(runtime::dict_set(vm_, attributes, runtime::dunder_name(Dunder::kSlots), no_slots));
  for (const auto& special : kSpecialMethods) {
    Value function = vm_.prelude_function(special.function);
    if (function.is_empty()) return SignalFailure{Signal::kNeedsCollect};
    TRY(set_name(vm_, attributes, special.name, function));
  }
  uint32_t callable = host_names_.first_of_class(index);
  for (size_t count = declared.attributes.all().size(); count != 0; --count) {
    Value getter = TRY(make_host_function(callable, false));
    auto* property = TRY_NEW(vm_, vm_.allocate<runtime::Property>(TypeId::kProperty, runtime::Kind::kProperty));
    property->getter = getter;
    property->setter = property->deleter = property->doc = property->name = Value::none();
    TRY(set_name(vm_, attributes, host_names_.callables()[callable++].short_name(), property));
  }
  for (size_t count = declared.methods.all().size(); count != 0; --count) {
    Value method = TRY(make_host_function(callable, true));
    TRY(set_name(vm_, attributes, host_names_.callables()[callable++].short_name(), method));
  }
  Value made = TRY(make_class(vm_, declared.name, runtime::builtin_type(TypeId::kObject), attributes, "__main__"));
  vm_.host_types.classes.push_back({declared.name, made.as<Type>()});
  return Value::none();
}

Outcome SessionState::fill_module(runtime::Runtime&, std::string_view name, Dict* names) {
  const HostModule* module = host_names_.find_module(name);
  if (module == nullptr) return Value::none();  // a package that only its modules name
  TRY(vm_.charge(16 + module->functions.all().size() + module->constants.size() + module->exceptions.size()));
  if (!module->doc.empty()) {
    TRY(runtime::dict_set(vm_, names, runtime::dunder_name(Dunder::kDoc), TRY(make_repaired_str(vm_, module->doc))));
  }
  ValueImporter importer(vm_, json_reading_);
  for (const auto& [constant, value] : module->constants) {
    TRY(set_name(vm_, names, constant, TRY(importer.convert(value))));
  }
  if (importer.missing_classes() != nullptr) {
    Value module_name = TRY(make_repaired_str(vm_, name));
    return vm_.needs_guest(PreludeFunction::kenter_host_module, {module_name, importer.missing_classes()});
  }
  if (importer.unfilled() != nullptr) {
    return vm_.raise_type_error("a constant of the host's module '%.200s' has keys that guest code hashes",
                                module->name.c_str());
  }
  uint32_t index = host_names_.first_of_module(static_cast<size_t>(module - host_names_.modules().data()));
  for (const HostFunction& function : module->functions.all()) {
    TRY(set_name(vm_, names, function.name(), TRY(make_host_function(index++, false))));
  }
  for (const HostException& exception : module->exceptions) {
    TRY(set_name(vm_, names, exception.name, find_exception_type(vm_, module->name + "." + exception.name)));
  }
  return Value::none();
}

}  // namespace sandboa::embed
