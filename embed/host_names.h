// What the host has declared in Session::Options, in the order in which guest code sees it by index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sandboa/host_function.h"

namespace sandboa::embed {

constexpr uint32_t kNoHostClass = UINT32_MAX;

// Anything of the host's that guest code can call: HostFunctionObject::index is the index of one.
struct HostCallable {
  const HostFunction* function;
  std::string name;                     // "f", "orders.f", "Orders.total"
  uint32_t class_index = kNoHostClass;  // of what takes an object of a class
  std::string_view short_name() const { return function->name(); }
};

// Immutable once prepared; refers to tables that it holds itself.
class HostNames {
 public:
  HostNames(HostFunctions functions, std::vector<HostException> exceptions, std::vector<HostModule> modules,
            std::vector<HostClass> classes);
  // Numbers the callables. Not done by the constructor, since many sessions are never fed.
  void prepare();
  HostNames(const HostNames&) = delete;
  HostNames& operator=(const HostNames&) = delete;

  const std::vector<HostCallable>& callables() const { return callables_; }
  const HostFunctions& functions() const { return functions_; }
  size_t function_count() const { return functions_.all().size(); }  // the first callables: global names
  const std::vector<HostException>& exceptions() const { return exceptions_; }
  const std::vector<HostModule>& modules() const { return modules_; }
  const std::vector<HostClass>& classes() const { return classes_; }
  // Index of the first callable of a module; of a class, whose attributes come before its methods.
  uint32_t first_of_module(size_t index) const { return module_starts_[index]; }
  uint32_t first_of_class(size_t index) const { return class_starts_[index]; }

  // Null if there is none. A package that only its modules name has none, but is_package() says so.
  const HostModule* find_module(std::string_view name) const;
  bool is_package(std::string_view name) const;

 private:
  void add(const HostFunctions& functions, const std::string& prefix, uint32_t class_index);

  HostFunctions functions_;
  std::vector<HostException> exceptions_;
  std::vector<HostModule> modules_;
  std::vector<HostClass> classes_;
  std::vector<HostCallable> callables_;
  std::vector<uint32_t> module_starts_;
  std::vector<uint32_t> class_starts_;
};

}  // namespace sandboa::embed
