#include "runtime/module.h"

#include <unordered_map>

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

Outcome new_module(Runtime& rt, Str* name, const ModuleTable* table) {
  auto* module = TRY_NEW(rt, rt.allocate<Module>(TypeId::kModule, Kind::kModule));
  module->dict = nullptr;
  module->name = name;
  module->table = table;
  return module;
}

Outcome set_module_names(Runtime& rt, Dict* dict, Value name, Value doc, Value package) {
  TRY(dict_set(rt, dict, dunder_name(Dunder::kName), name));
  TRY(dict_set(rt, dict, dunder_name(Dunder::kDoc), doc));
  TRY(dict_set(rt, dict, dunder_name(Dunder::kPackage), package));
  TRY(dict_set(rt, dict, dunder_name(Dunder::kLoader), Value::none()));
  return dict_set(rt, dict, dunder_name(Dunder::kSpec), Value::none());
}

Outcome module_dict(Runtime& rt, Module* module) {
  if (module->dict != nullptr) return module->dict;
  const ModuleTable* table = module->table;
  uint64_t rows = table == nullptr ? 0 : table->functions.size() + table->values.size();
  TRY(rt.charge(1 + rows));
  Dict* dict = TRY_NEW(rt, new_dict_sized(rt, rows + 8));
  Value doc = Value::none();
  if (table != nullptr && table->doc != nullptr) doc = TRY(make_str(rt, table->doc));
  TRY(set_module_names(rt, dict, module->name, doc, empty_str()));
  if (rows != 0) {
    const NameTable& functions = module_functions(table);
    for (uint32_t index = 0; index < functions.count; ++index) {
      append_new_name(rt, dict, functions.ordered[index].name, functions.ordered[index].value);
    }
    for (const ModuleValue& row : table->values) {
      TRY(dict_set(rt, dict, shared_name(row.name), TRY(row.make(rt))));
    }
  }
  module->dict = dict;
  return dict;
}

Outcome module_repr(Runtime& rt, Module* module) {
  Value name = module->dict == nullptr ? Value(module->name) : dict_find_str(rt, module->dict, dunder_name(Dunder::kName));
  std::string text = "<module ";
  if (has_kind(name, Kind::kStr)) {
    append_utf8(text, TRY(operations::repr(rt, name)).as<Str>());
  } else {
    text += "'?'";
  }
  Value file = module->dict == nullptr ? Value() : dict_find_str(rt, module->dict, dunder_name(Dunder::kFile));
  if (has_kind(file, Kind::kStr)) {
    text += " from ";
    append_utf8(text, TRY(operations::repr(rt, file)).as<Str>());
  } else if (module->table != nullptr) {
    text += " (built-in)";
  }
  return make_str(rt, text + ">");
}

const ModuleSource* find_module_source(std::string_view name) {
  static const auto by_name = [] {
    std::unordered_map<std::string_view, const ModuleSource*> sources;
    for (const ModuleSource& source : module_sources()) sources.emplace(source.name, &source);
    return sources;
  }();
  auto found = by_name.find(name);
  return found == by_name.end() ? nullptr : found->second;
}

}  // namespace sandboa::runtime
