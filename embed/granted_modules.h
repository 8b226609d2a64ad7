// What is behind Modules: sources and, once somebody has imported them, their code.
//
// Invariants: (1) after publication only `code` of an entry changes, once, guarded by its flag; (2) what a module costs a
// session does not depend on who imported it before: compiling is charged to nobody, within fixed limits.
// Threads: all members from several threads at once.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "frontend/diagnostics.h"
#include "sandboa/modules.h"
#include "vm/executable.h"

namespace sandboa::embed {

struct GrantedModule {
  std::string name;
  std::string source;
  std::string shown_file;    // in tracebacks; "<name>" if there is no file
  std::string file;          // __file__; empty: none
  std::string package_path;  // what __path__ holds; empty: nothing
  bool is_package = false;
  bool is_namespace = false;  // a package without code
  std::string problem;        // why it cannot be imported; empty: it can

  struct Code {
    std::shared_ptr<const vm::Executable> executable;  // null: see the others
    frontend::Diagnostic error;
    bool is_too_large = false;  // a limit ended the compilation
  };
  // Compiles it if nobody has.
  const Code& code() const;
  // Null: nobody has imported it yet.
  const vm::Executable* known_code() const { return known_code_.load(std::memory_order_acquire); }

 private:
  mutable std::once_flag once_;
  mutable Code code_;
  mutable std::atomic<const vm::Executable*> known_code_{nullptr};
};

class GrantedModules {
 public:
  // Null for an empty handle.
  static const GrantedModules* of(const Modules& modules) { return modules.impl_.get(); }
  static Modules handle(std::shared_ptr<const GrantedModules> modules) {
    Modules made;
    made.impl_ = std::move(modules);
    return made;
  }

  // While it is made. Null: there is one of that name already.
  GrantedModule* add(std::string name);

  const GrantedModule* find(std::string_view name) const;
  // The module whose code that is, or null.
  const GrantedModule* find_code(const vm::Executable* executable) const;
  const std::vector<std::unique_ptr<GrantedModule>>& all() const { return all_; }

  std::string reason;
  std::vector<std::string> problems;

 private:
  std::vector<std::unique_ptr<GrantedModule>> all_;
  std::unordered_map<std::string_view, GrantedModule*> by_name_;
};

// The first of several grants that has the module. As on CPython's path, the first one with the outermost package has all of
// it, unless that is a namespace package.
const GrantedModule* find_granted(const std::vector<Modules>& grants, std::string_view name);

// The code that a snapshot names. Null: *why says that there is none, or of another source.
std::shared_ptr<const vm::Executable> find_granted_code(const std::vector<Modules>& grants, std::string_view name,
                                                        uint64_t source_hash, std::string* why);

}  // namespace sandboa::embed
