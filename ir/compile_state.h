// What the functions of one module share while they are compiled: the program under construction, names that have become
// constants and globals, and the queue of functions still to do.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "frontend/ast.h"
#include "frontend/diagnostics.h"
#include "frontend/names.h"
#include "frontend/scopes.h"
#include "ir/bytecode/program_builder.h"
#include "ir/compile.h"
#include "ir/ir.h"
#include "support/arena.h"

namespace sandboa::ir {

// The parameters of a function or lambda; null for other nodes.
frontend::Arguments* arguments_of(frontend::Node* node);

// A function, lambda, class body or generator expression that a MakeFunction refers to. Units are compiled in the order of
// their indices, which is the order in which they were met.
struct UnitRequest {
  frontend::Node* node = nullptr;
  frontend::Scope* scope = nullptr;
  std::string_view name;
  std::string_view qualified_name;
  std::span<const bytecode::Capture> captures;
  uint32_t first_offset = 0;  // of its first line
  uint16_t flags = 0;
  uint32_t annotate_unit = 0;               // of a function: the unit of its annotations
  uint32_t extra_parameters = 0;            // of type parameters: defaults of the function, in order
  std::string_view qualifier;               // of type parameters: what comes before the name of what they belong to
  std::span<const std::string_view> extra;  // of a class body: closure slots after those of the scope
};

class CompileState {
 public:
  CompileState(frontend::Module* module, frontend::ScopeTree* scopes, const CompileOptions& options,
               CompileContext& context);

  frontend::Module* module;
  const CompileOptions& options;
  CompileContext& context;
  support::Arena& arena;  // lives as long as the compilation
  bytecode::ProgramBuilder program;
  support::ArenaVector<UnitRequest> requests;

  // Some code may ask for the names that are bound where it runs: variables of comprehensions must not outlive them.
  bool shows_locals = false;
  // With options.has_locals: whether some scope declares the name global, which then holds for the module's own code too.
  bool is_declared_global(frontend::NameId name) const { return declared_global_[name.value]; }

  std::string_view text(frontend::NameId name) const { return context.names->text(name); }
  // Constant index of a name, and slot of a global.
  uint32_t name_constant(frontend::NameId name);
  uint32_t name_constant(std::string_view name) { return program.constants().add_text(bytecode::ConstantKind::kStr, name); }
  uint32_t global(frontend::NameId name);
  uint32_t global(std::string_view name);
  uint32_t constant(const Literal& literal);

  // First home register of the variables of an inlined comprehension.
  uint32_t& comprehension_base(const frontend::Scope* scope) { return comprehension_bases_[scope->id]; }

  uint32_t add_request(const UnitRequest& request) {
    requests.push_back(request);
    return requests.size() - 1;
  }
  // a + b + c, in the arena.
  std::string_view join_text(std::string_view a, std::string_view b, std::string_view c);

  uint32_t line_of(uint32_t offset) const;
  std::span<const uint32_t> line_starts() const { return line_starts_; }

  bool failed() const { return failed_; }
  // The first failure counts.
  void fail(frontend::ErrorType type, std::string_view message, frontend::SourceRange range);
  void fail_unsupported(std::string_view what, frontend::SourceRange range);
  frontend::Diagnostic take_diagnostic() { return std::move(diagnostic_); }

 private:
  void find_line_starts();

  uint32_t* name_constants_;  // by NameId: index + 1, 0 if none yet
  uint32_t* globals_;         // by NameId: slot + 1
  uint32_t* comprehension_bases_;
  bool* declared_global_ = nullptr;  // by NameId
  std::span<uint32_t> line_starts_;
  bool failed_ = false;
  frontend::Diagnostic diagnostic_;
};

}  // namespace sandboa::ir
