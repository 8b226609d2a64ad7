#include "vm/modules.h"

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/namespaces.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::Dunder;
using runtime::Kind;
using runtime::Module;
using runtime::Outcome;
using runtime::SignalFailure;
using runtime::Str;
using runtime::Value;

Outcome builtins_module(Vm& vm) {
  if (!vm.builtins_module.is_empty()) return vm.builtins_module;
  Str* name = runtime::shared_name("builtins");
  vm.builtins_module = TRY(runtime::new_module(vm, name, &kBuiltinsModule));
  return vm.builtins_module;
}

Outcome builtins_dict(Vm& vm) {
  if (vm.builtins != nullptr) return vm.builtins;
  auto* module = TRY(builtins_module(vm)).as<Module>();
  const runtime::NameTable& names = runtime::builtin_names();
  constexpr uint64_t kOtherNames = 9;  // below, and what every module has
  TRY(vm.charge(names.count));
  Dict* dict = TRY_NEW(vm, runtime::new_dict_sized(vm, names.count + kOtherNames));
  Value doc = TRY(runtime::make_str(vm, kBuiltinsModule.doc));
  TRY(runtime::set_module_names(vm, dict, module->name, doc, runtime::empty_str()));
  for (uint32_t index = 0; index < names.count; ++index) {
    if (names.ordered[index].name == runtime::dunder_name(Dunder::kName)) continue;  // as every module's
    runtime::append_new_name(vm, dict, names.ordered[index].name, names.ordered[index].value);
  }
  for (const auto& [text, value] : {std::pair<const char*, Value>("None", Value::none()),
                                    {"True", Value::true_value()},
                                    {"False", Value::false_value()},
                                    {"__debug__", Value::true_value()}}) {
    Value key = TRY(runtime::make_str(vm, text));
    TRY(runtime::dict_set(vm, dict, key, value));
  }
  module->dict = vm.builtins = dict;
  vm.programs.forget_names(nullptr, true);
  return dict;
}

Outcome module_namespace(Vm& vm, Module* module) {
  if (module->dict != nullptr) return module->dict;
  return Value(module) == vm.builtins_module ? builtins_dict(vm) : runtime::module_dict(vm, module);
}

Outcome session_modules(Vm& vm) {
  if (vm.modules != nullptr) return vm.modules;
  Value globals = TRY(main_globals(vm));
  Dict* modules = TRY_NEW(vm, runtime::new_dict_sized(vm, 8));
  TRY(runtime::dict_set(vm, modules, vm.builtins_module.as<Module>()->name, vm.builtins_module));
  Str* main_name = runtime::dunder_name(Dunder::kMain);
  Value main = TRY(runtime::new_module(vm, main_name, nullptr));
  main.as<Module>()->dict = globals.as<Dict>();
  TRY(runtime::dict_set(vm, modules, main_name, main));
  vm.modules = modules;
  return modules;
}

SignalFailure raise_no_module_attribute(Vm& vm, Module* module, Str* name) {
  Value dict = TRY(module_namespace(vm, module));
  Value module_name = runtime::dict_find_str(vm, dict.as<Dict>(), runtime::dunder_name(Dunder::kName));
  std::string attribute = runtime::to_utf8(name);
  if (!runtime::has_kind(module_name, Kind::kStr)) {
    return vm.raise_attribute_error(module, name, "module has no attribute '%s'", attribute.c_str());
  }
  std::string text = runtime::to_utf8(module_name.as<Str>());
  if ((module->flags & Module::kInitializing) != 0) {
    Value file = runtime::dict_find_str(vm, dict.as<Dict>(), runtime::dunder_name(Dunder::kFile));
    std::string from = runtime::has_kind(file, Kind::kStr) ? " from '" + runtime::to_utf8(file.as<Str>()) + "'" : "";
    return vm.raise_attribute_error(
        module, name, "partially initialized module '%s'%s has no attribute '%s' (most likely due to a circular import)",
        text.c_str(), from.c_str(), attribute.c_str());
  }
  return vm.raise_attribute_error(module, name, "module '%s' has no attribute '%s'", text.c_str(), attribute.c_str());
}

}  // namespace sandboa::vm
