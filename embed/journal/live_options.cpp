#include "embed/journal/live_options.h"

#include <utility>
#include <vector>

namespace sandboa::embed {

namespace {

template <class List>
auto* find_named(const List& list, const std::string& name) {
  for (const auto& item : list) {
    if (item.name == name) return &item;
  }
  return static_cast<decltype(&*list.begin())>(nullptr);
}

HostFunctions with_callbacks(const HostFunctions& logged, const HostFunctions& live) {
  std::vector<HostFunction> functions;
  for (const HostFunction& declared : logged.all()) {
    HostCallback callback = declared.callback();
    for (const HostFunction& function : live.all()) {
      if (function.name() == declared.name()) callback = function.callback();
    }
    if (declared.parameters() == nullptr) {
      functions.emplace_back(declared.name(), std::move(callback));
    } else {
      functions.emplace_back(declared.name(), *declared.parameters(), std::move(callback));
    }
  }
  return HostFunctions(std::move(functions));
}

}  // namespace

void attach_callbacks(const Session::Options& live, Session::Options* logged) {
  logged->functions = with_callbacks(logged->functions, live.functions);
  for (HostModule& module : logged->host_modules) {
    const HostModule* given = find_named(live.host_modules, module.name);
    if (given != nullptr) module.functions = with_callbacks(module.functions, given->functions);
  }
  for (HostClass& host_class : logged->host_classes) {
    const HostClass* given = find_named(live.host_classes, host_class.name);
    if (given == nullptr) continue;
    host_class.attributes = with_callbacks(host_class.attributes, given->attributes);
    host_class.methods = with_callbacks(host_class.methods, given->methods);
  }
  if (logged->name_lookup && live.name_lookup) logged->name_lookup = live.name_lookup;
  if (live.capabilities.clock.host) logged->capabilities.clock.host = live.capabilities.clock.host;
  if (live.capabilities.random.host) logged->capabilities.random.host = live.capabilities.random.host;
}

}  // namespace sandboa::embed
