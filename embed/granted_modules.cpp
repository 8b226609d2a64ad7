#include "embed/granted_modules.h"

#include "embed/compile_source.h"
#include "support/hash.h"

namespace sandboa::embed {

namespace {

// Fuel and memory decide alone whether a module can be compiled: the clock would not do so twice.
Limits compile_limits() {
  Limits limits;
  limits.time_ns = UINT64_MAX / 2;
  limits.source_bytes = UINT64_MAX / 2;
  return limits;
}

}  // namespace

const GrantedModule::Code& GrantedModule::code() const {
  std::call_once(once_, [this] {
    limits::Meter meter(compile_limits());
    meter.begin_run();
    CompileRequest request;
    request.source = source;
    request.file_name = shown_file;
    request.is_granted = true;
    auto compiled = compile_source(request, meter);
    if (compiled.ok()) {
      code_.executable = compiled.take();
      known_code_.store(code_.executable.get(), std::memory_order_release);
    } else if (meter.trapped()) {
      code_.is_too_large = true;
    } else {
      code_.error = compiled.take_failure().error;
    }
  });
  return code_;
}

GrantedModule* GrantedModules::add(std::string name) {
  if (by_name_.contains(name)) return nullptr;
  auto module = std::make_unique<GrantedModule>();
  module->name = std::move(name);
  GrantedModule* made = module.get();
  all_.push_back(std::move(module));
  by_name_.emplace(made->name, made);
  return made;
}

const GrantedModule* GrantedModules::find(std::string_view name) const {
  auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : found->second;
}

const GrantedModule* GrantedModules::find_code(const vm::Executable* executable) const {
  for (const auto& module : all_) {
    if (module->known_code() == executable) return module.get();
  }
  return nullptr;
}

const GrantedModule* find_granted(const std::vector<Modules>& grants, std::string_view name) {
  std::string_view outermost = name.substr(0, name.find('.'));
  const GrantedModule* in_namespace = nullptr;
  for (const Modules& grant : grants) {
    const GrantedModules* modules = GrantedModules::of(grant);
    if (modules == nullptr) continue;
    const GrantedModule* root = modules->find(outermost);
    if (root != nullptr && !root->is_namespace) return modules->find(name);
    if (in_namespace == nullptr) in_namespace = modules->find(name);
  }
  return in_namespace;
}

std::shared_ptr<const vm::Executable> find_granted_code(const std::vector<Modules>& grants, std::string_view name,
                                                        uint64_t source_hash, std::string* why) {
  const GrantedModule* module = find_granted(grants, name);
  std::shared_ptr<const vm::Executable> code;
  if (module != nullptr && module->problem.empty()) code = module->code().executable;
  *why = code == nullptr ? "the options grant no module " : "the options grant another version of the module ";
  *why += name;
  if (code == nullptr) return nullptr;
  std::string_view source = code->program().source;
  return support::content_hash(source.data(), source.size()) == source_hash ? code : nullptr;
}

}  // namespace sandboa::embed

namespace sandboa {

using embed::GrantedModule;
using embed::GrantedModules;

Modules::Modules(const Engine&, std::vector<ModuleSource> sources) {
  auto made = std::make_shared<GrantedModules>();
  for (ModuleSource& source : sources) {
    GrantedModule* module = made->add(source.name);
    if (module == nullptr) continue;
    module->source = std::move(source.source);
    module->is_package = source.is_package;
    module->file = std::move(source.file_name);
    module->shown_file = module->file.empty() ? "<" + module->name + ">" : module->file;
  }
  impl_ = std::move(made);
}

const std::string& Modules::reason() const {
  static const std::string none;
  return impl_ == nullptr ? none : impl_->reason;
}

const std::vector<std::string>& Modules::problems() const {
  static const std::vector<std::string> none;
  return impl_ == nullptr ? none : impl_->problems;
}

std::vector<std::string_view> Modules::names() const {
  std::vector<std::string_view> names;
  if (impl_ == nullptr) return names;
  for (const auto& module : impl_->all()) names.push_back(module->name);
  return names;
}

}  // namespace sandboa
