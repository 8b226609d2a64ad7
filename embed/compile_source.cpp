#include "embed/compile_source.h"

#include <algorithm>
#include <utility>

#include "frontend/names.h"
#include "frontend/parser.h"
#include "frontend/scopes.h"
#include "ir/bytecode/verifier.h"
#include "ir/compile.h"
#include "support/arena.h"
#include "support/check.h"
#include "support/utf8.h"

namespace sandboa::embed {

namespace {

using frontend::Diagnostic;
using support::Failure;

// Working memory that outgrew this is not kept for the next compilation.
constexpr size_t kKeptBytes = 512 * 1024;
// Working memory up to here is the thread's, whoever compiles; only what goes beyond counts towards the limit.
constexpr size_t kFreeBytes = 256 * 1024;

struct Workspace {
  support::Arena tree;
  ir::CompileContext context;

  size_t bytes_reserved() const {
    return tree.bytes_reserved() + context.program_arena.bytes_reserved() + context.function_arena.bytes_reserved();
  }
  bool over_limit() const {
    return tree.over_limit() || context.program_arena.over_limit() || context.function_arena.over_limit();
  }
  void reset(size_t byte_limit) {
    for (support::Arena* arena : {&tree, &context.program_arena, &context.function_arena}) {
      arena->reset();
      arena->set_byte_limit(byte_limit);
    }
  }
};

thread_local std::unique_ptr<Workspace> kept_workspace;

// Takes the thread's workspace and gives it back at the end, unless a large source blew it up.
class WorkspaceLease {
 public:
  explicit WorkspaceLease(size_t byte_limit) : workspace_(std::move(kept_workspace)) {
    if (workspace_ == nullptr) workspace_ = std::make_unique<Workspace>();
    workspace_->reset(byte_limit);
  }
  ~WorkspaceLease() {
    if (workspace_->bytes_reserved() <= kKeptBytes) kept_workspace = std::move(workspace_);
  }
  WorkspaceLease(const WorkspaceLease&) = delete;
  WorkspaceLease& operator=(const WorkspaceLease&) = delete;
  Workspace* operator->() { return workspace_.get(); }

 private:
  std::unique_ptr<Workspace> workspace_;
};

Diagnostic trapped() {
  Diagnostic diagnostic;
  diagnostic.type = frontend::ErrorType::kTrapped;
  return diagnostic;
}

frontend::ParseMode parse_mode(runtime::CodeMode mode) {
  switch (mode) {
    case runtime::CodeMode::kEval:
      return frontend::ParseMode::kExpression;
    case runtime::CodeMode::kSingle:
      return frontend::ParseMode::kSingle;
    default:
      return frontend::ParseMode::kModule;
  }
}

support::Result<std::shared_ptr<const bytecode::Program>, Diagnostic> compile_in(Workspace& workspace,
                                                                                 const CompileRequest& request,
                                                                                 limits::Meter& meter) {
  frontend::NameTable names(workspace.tree);
  frontend::ParseContext parsing{workspace.tree, names, &meter};
  frontend::Module* module = TRY(frontend::parse({request.source, request.is_decoded}, parsing, parse_mode(request.mode)));
  module->future_annotations = request.future_annotations;
  auto later = [](auto result) {
    if (result.ok()) return result;
    Diagnostic diagnostic = result.take_failure().error;
    diagnostic.found_by_parser = false;
    return decltype(result)(Failure{std::move(diagnostic)});
  };
  frontend::ScopeTree* scopes = TRY(later(frontend::resolve_scopes(module, parsing, {request.is_feed, request.is_feed})));
  ir::CompileOptions options;
  options.file_name = request.file_name;
  std::string repaired;
  if (!support::is_valid_text(request.file_name)) options.file_name = repaired = support::repaired_text(request.file_name);
  options.is_prelude = request.is_prelude;
  options.returns_last_expression = request.returns_last_expression;
  options.is_hidden = request.is_library;
  options.has_locals = request.has_locals;
  options.hides_source = request.hides_source;
  options.optimize = request.optimize;
  options.is_interactive = request.mode == runtime::CodeMode::kSingle;
  workspace.context.names = &names;
  workspace.context.meter = &meter;
  return later(ir::compile_module(module, scopes, options, workspace.context));
}

// Runs the action in the thread's workspace, within the session's limits.
template <class Action>
auto in_workspace(const CompileRequest& request, limits::Meter& meter, Action action)
    -> decltype(action(std::declval<Workspace&>())) {
  const Limits& limits = meter.limits();
  if (request.source.size() > limits.source_bytes) {
    meter.set_trap(limits::TrapKind::kSource, limits.source_bytes, request.source.size());
    return Failure{trapped()};
  }
  size_t memory_left = limits.memory_bytes - meter.bytes_used();
  WorkspaceLease lease(kFreeBytes + std::min<size_t>(memory_left, SIZE_MAX - kFreeBytes));
  auto result = action(*lease.operator->());
  size_t reserved = lease->bytes_reserved();
  size_t counted = reserved > kFreeBytes ? reserved - kFreeBytes : 0;
  if (lease->over_limit() || !meter.try_charge_bytes(counted)) {
    meter.set_trap(limits::TrapKind::kMemory, limits.memory_bytes, meter.bytes_used() + counted);
  } else {
    meter.release_bytes(counted);  // charged for a moment: the peak counts
  }
  if (meter.trapped()) return Failure{trapped()};
  return result;
}

}  // namespace

support::Result<bool, Diagnostic> parse_source(const CompileRequest& request, limits::Meter& meter, const UseTree& use) {
  return in_workspace(request, meter, [&](Workspace& workspace) -> support::Result<bool, Diagnostic> {
    frontend::NameTable names(workspace.tree);
    frontend::ParseContext parsing{workspace.tree, names, &meter};
    frontend::Module* module = TRY(frontend::parse({request.source, request.is_decoded}, parsing, parse_mode(request.mode)));
    use(*module, names, workspace.tree);
    return true;
  });
}

support::Result<std::shared_ptr<const vm::Executable>, Diagnostic> compile_source(const CompileRequest& request,
                                                                                  limits::Meter& meter) {
  auto compiled = in_workspace(request, meter, [&](Workspace& workspace) { return compile_in(workspace, request, meter); });
  if (!compiled.ok()) return compiled.take_failure();
  std::shared_ptr<const bytecode::Program> program = compiled.take();
  DCHECK(bytecode::verify(*program));
  using Origin = vm::Executable::Origin;
  bool is_library = request.is_prelude || request.is_library;
  Origin origin = is_library ? Origin::kLibrary : request.is_granted ? Origin::kGranted : Origin::kGuest;
  return vm::Executable::make(std::move(program), origin);
}

}  // namespace sandboa::embed
