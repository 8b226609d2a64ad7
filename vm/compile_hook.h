// What the VM needs of a compiler, which it does not know: embed/ fills it in.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "runtime/module.h"
#include "runtime/runtime.h"
#include "vm/executable.h"

namespace sandboa::vm {

struct SourceRequest {
  std::string_view text;
  bool is_decoded = false;  // a str: no coding cookie
  std::string_view file_name;
  runtime::CodeMode mode = runtime::CodeMode::kExec;
  runtime::Code::Form form = runtime::Code::kInGlobals;
  int optimize = 0;
  bool future_annotations = false;
  bool hides_source = true;
};

// A module written in Python.
struct FoundModule {
  bool is_package = false;
  bool is_library = false;   // built in; may have rows too (runtime/module.h)
  bool is_host = false;      // no source: fill_module() supplies the names
  std::string file_name;     // empty: none
  std::string package_path;  // what __path__ holds; empty: nothing
};

class CompileHook {
 public:
  // Whether find_denied_import() is to be asked.
  bool restricts_imports = false;
  // The module that the import of `name` would load and that code may not import: it, or a package around it. Empty: none.
  virtual std::string_view find_denied_import(std::string_view name) = 0;

  // Compiles for the session: charged and limited. Answers None; kRaise with a SyntaxError or the like pending; kTrap.
  virtual runtime::Outcome compile(runtime::Runtime& rt, const SourceRequest& request,
                                   std::shared_ptr<const Executable>* out) = 0;
  // Parses for the session: the syntax tree as a list (embed/syntax_tree.h), or fails as compile().
  virtual runtime::Outcome parse(runtime::Runtime& rt, const SourceRequest& request) = 0;
  // Whether there is Python source for a module, built in or granted by the host, or a module of the host's.
  virtual bool find_module(std::string_view name, FoundModule* out) = 0;
  // The code of such a module, as compile(). *is_private: it is compiled for the session, not shared.
  virtual runtime::Outcome compile_module(runtime::Runtime& rt, std::string_view name,
                                          std::shared_ptr<const Executable>* out, bool* is_private) = 0;
  // The names of a module of the host's. Answers None, or fails as a native.
  virtual runtime::Outcome fill_module(runtime::Runtime& rt, std::string_view name, runtime::Dict* names) = 0;

 protected:
  ~CompileHook() = default;
};

}  // namespace sandboa::vm
