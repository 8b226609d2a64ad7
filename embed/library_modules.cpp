#include "embed/library_modules.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>

#include "embed/compile_source.h"
#include "runtime/module.h"

namespace sandboa::embed {

namespace {

std::mutex mutex;
std::map<std::string, std::shared_ptr<const vm::Executable>, std::less<>> compiled;

}  // namespace

std::string name_of_library_module(const vm::Executable* executable) {
  std::lock_guard lock(mutex);
  for (const auto& [name, module] : compiled) {
    if (module.get() == executable) return name;
  }
  return {};
}

std::shared_ptr<const vm::Executable> library_module(std::string_view name) {
  const runtime::ModuleSource* source = runtime::find_module_source(name);
  if (source == nullptr) return nullptr;
  std::lock_guard lock(mutex);
  auto found = compiled.find(name);
  if (found != compiled.end()) return found->second;
  // Nobody's fuel: who imports it first must not pay more than others.
  limits::Meter meter{Limits()};
  CompileRequest request;
  request.source = source->text;
  std::string file_name = "<" + std::string(name) + ">";
  request.file_name = file_name;
  request.is_library = true;
  auto result = compile_source(request, meter);
  if (!result.ok()) {
    const frontend::Diagnostic& error = result.error();
    std::fprintf(stderr, "sandboa: module %s does not compile: line %u: %s\n", source->name.data(), error.line,
                 error.message.c_str());
    std::abort();
  }
  return compiled.emplace(name, result.take()).first->second;
}

}  // namespace sandboa::embed
