#include "ir/compile.h"

#include "ir/compile_state.h"
#include "ir/emit_bytecode.h"
#include "ir/function_builder.h"
#include "ir/ir_dump.h"
#include "ir/ir_verifier.h"
#include "ir/passes.h"
#include "ir/register_allocation.h"
#include "ir/register_verifier.h"
#include "limits/meter.h"

namespace sandboa::ir {

namespace {

using bytecode::CodeUnit;
using bytecode::Program;

constexpr uint64_t kInstructionsPerFuel = 4;

std::string_view docstring_of(const UnitRequest& request, const CompileOptions& options) {
  std::span<frontend::Stmt* const> body;
  if (options.optimize < 2 && request.scope->kind == frontend::ScopeKind::kFunction) {
    if (auto* function = frontend::try_as<frontend::FunctionDef>(request.node)) body = function->body;
    if (auto* function = frontend::try_as<frontend::AsyncFunctionDef>(request.node)) body = function->body;
  }
  const frontend::Constant* docstring = frontend::find_docstring(body);
  if (docstring == nullptr) return {};
  // An empty docstring is one too, so its data pointer must not be null.
  return docstring->value.text.data() != nullptr ? docstring->value.text : std::string_view("");
}

void fill_signature(CodeUnit& unit, const UnitRequest& request) {
  switch (request.scope->kind) {
    case frontend::ScopeKind::kFunction:
    case frontend::ScopeKind::kLambda:
      break;
    case frontend::ScopeKind::kModule:
      if ((request.flags & bytecode::kIsClassBody) != 0) unit.positional_count = unit.positional_only_count = 1;
      return;
    case frontend::ScopeKind::kTypeParams:
      unit.positional_count = unit.positional_only_count = static_cast<uint16_t>(request.extra_parameters);
      return;
    default:  // namespace, iterator or format
      unit.positional_count = unit.positional_only_count = 1;
      return;
  }
  frontend::Arguments* arguments = arguments_of(request.node);
  if (arguments == nullptr) return;
  unit.positional_only_count = static_cast<uint16_t>(arguments->posonlyargs.size());
  unit.positional_count = static_cast<uint16_t>(arguments->posonlyargs.size() + arguments->args.size());
  unit.keyword_only_count = static_cast<uint16_t>(arguments->kwonlyargs.size());
}

bool charge(CompileState& state, const Function& function, const UnitRequest& request) {
  limits::Meter* meter = state.context.meter;
  if (meter == nullptr || meter->charge_fuel(function.code.size() / kInstructionsPerFuel + 1)) return true;
  state.fail(frontend::ErrorType::kTrapped, limits::trap_message(meter->trap().kind), request.node->range());
  return false;
}

bool compile_unit(CompileState& state, const UnitRequest& request) {
  Function function(state.context.function_arena, state.arena);
  bytecode::ProgramBuilder& program = state.program;
  program.begin_unit();
  FunctionBuilder builder(state, request, function);
  if (!builder.build() || !charge(state, function, request)) return false;
  if (state.options.ir_dump != nullptr) *state.options.ir_dump += dump(function);
  DCHECK(verify(function));
  run_passes(function);
  if (state.options.optimized_ir_dump != nullptr) *state.options.optimized_ir_dump += dump(function);

  uint32_t registers = allocate_registers(function);
  uint32_t sites = program.site_count();
  if (registers > bytecode::kMaxRegisters || sites > bytecode::kMaxSites) {
    state.fail(frontend::ErrorType::kMemoryError, "a function has too many variables or temporaries", request.node->range());
    return false;
  }
  DCHECK(verify_registers(function, registers));
  EmittedCode code = emit_bytecode(state, function);
  if (program.writer().overflowed()) {
    state.fail(frontend::ErrorType::kMemoryError, "a function is too long", request.node->range());
    return false;
  }
  for (uint32_t name : builder.local_names()) program.add_local_name(name);
  for (const frontend::Symbol* symbol : request.scope->free_variables)
    program.add_free_name(state.name_constant(symbol->name));
  for (std::string_view name : request.extra) program.add_free_name(state.name_constant(name));
  for (bytecode::Capture capture : request.captures) program.add_capture(capture);
  CodeUnit unit;
  unit.name = request.name;
  unit.qualified_name = request.qualified_name;
  unit.docstring = docstring_of(request, state.options);
  unit.flags = request.flags;
  unit.annotate_unit = request.annotate_unit;
  if (state.options.is_prelude || state.options.is_hidden) unit.flags |= bytecode::kHiddenInTraceback;
  if (state.module->future_annotations) unit.flags |= bytecode::kFutureAnnotations;
  fill_signature(unit, request);
  unit.register_count = static_cast<uint16_t>(registers);
  unit.straight_line_fuel = code.straight_line_fuel;
  unit.first_line = state.line_of(request.first_offset);
  program.finish_unit(unit);
  return true;
}

bool returns_last_expression(const frontend::Module* module, const CompileOptions& options) {
  return options.returns_last_expression && !module->body.empty() && frontend::is<frontend::ExprStmt>(module->body.back());
}

}  // namespace

support::Result<std::shared_ptr<const Program>, frontend::Diagnostic> compile_module(frontend::Module* module,
                                                                                     frontend::ScopeTree* scopes,
                                                                                     const CompileOptions& options,
                                                                                     CompileContext& context) {
  context.program_arena.reset();
  context.function_arena.reset();
  CompileState state(module, scopes, options, context);
  UnitRequest main;
  main.node = module;
  main.scope = scopes->module;
  main.name = main.qualified_name = "<module>";
  main.flags = bytecode::kIsModule;
  if (options.has_locals) main.flags |= bytecode::kIsClassBody;
  if (main.scope->is_coroutine) main.flags |= bytecode::kIsCoroutine;  // a feed that awaits
  state.add_request(main);
  for (uint32_t i = 0; i < state.requests.size(); ++i) {
    UnitRequest request = state.requests[i];  // the list grows meanwhile
    bool ok = compile_unit(state, request);
    context.function_arena.reset();
    if (!ok || state.failed()) return support::Failure<frontend::Diagnostic>{state.take_diagnostic()};
  }
  bytecode::ProgramBuilder::SourceInfo source{options.file_name, module->source, state.line_starts(), false};
  source.hides_source = options.hides_source;
  return state.program.finish(source, returns_last_expression(module, options));
}

}  // namespace sandboa::ir
