#include "embed/host_names.h"

#include <utility>

namespace sandboa::embed {

HostNames::HostNames(HostFunctions functions, std::vector<HostException> exceptions, std::vector<HostModule> modules,
                     std::vector<HostClass> classes)
    : functions_(std::move(functions)),
      exceptions_(std::move(exceptions)),
      modules_(std::move(modules)),
      classes_(std::move(classes)) {}

void HostNames::prepare() {
  add(functions_, "", kNoHostClass);
  for (const HostModule& module : modules_) {
    module_starts_.push_back(static_cast<uint32_t>(callables_.size()));
    add(module.functions, module.name + ".", kNoHostClass);
  }
  for (uint32_t index = 0; index < classes_.size(); ++index) {
    class_starts_.push_back(static_cast<uint32_t>(callables_.size()));
    add(classes_[index].attributes, classes_[index].name + ".", index);
    add(classes_[index].methods, classes_[index].name + ".", index);
  }
}

void HostNames::add(const HostFunctions& functions, const std::string& prefix, uint32_t class_index) {
  callables_.reserve(callables_.size() + functions.all().size());
  for (const HostFunction& function : functions.all()) {
    callables_.push_back({&function, prefix + function.name(), class_index});
  }
}

const HostModule* HostNames::find_module(std::string_view name) const {
  for (const HostModule& module : modules_) {
    if (module.name == name) return &module;
  }
  return nullptr;
}

bool HostNames::is_package(std::string_view name) const {
  for (const HostModule& module : modules_) {
    if (module.name.size() > name.size() && module.name.starts_with(name) && module.name[name.size()] == '.') return true;
  }
  return false;
}

}  // namespace sandboa::embed
