// What the VM compiles while it runs: exec(), eval(), compile() and modules.
#include <algorithm>

#include "embed/compile_source.h"
#include "embed/library_modules.h"
#include "embed/session_state.h"
#include "runtime/exceptions.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::embed {

using frontend::Diagnostic;
using frontend::ErrorType;
using runtime::Outcome;
using runtime::SignalFailure;
using runtime::TypeId;
using runtime::Value;

namespace {

TypeId type_of_error(ErrorType type) {
  switch (type) {
    case ErrorType::kIndentationError:
      return TypeId::kIndentationError;
    case ErrorType::kTabError:
      return TypeId::kTabError;
    case ErrorType::kMemoryError:
      return TypeId::kMemoryError;
    case ErrorType::kRecursionError:
      return TypeId::kRecursionError;
    default:
      return TypeId::kSyntaxError;
  }
}

// SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset))
// text is the line with its newline, which CPython adds where it is missing, but not for eval().
SignalFailure raise_diagnostic(runtime::Runtime& rt, const Diagnostic& diagnostic, const CompileRequest& request) {
  TypeId type = type_of_error(diagnostic.type);
  if (type == TypeId::kMemoryError || type == TypeId::kRecursionError) return rt.raise_text(type, diagnostic.message);
  auto number = [](uint32_t value) { return Value::small_int(value); };
  Value place[6] = {};
  place[0] = TRY(runtime::make_str(rt, request.file_name));
  place[1] = number(diagnostic.line);
  place[2] = number(diagnostic.column);
  std::string line = diagnostic.source_line;
  bool is_last = diagnostic.range.start + line.size() >= request.source.size();
  if (request.mode != runtime::CodeMode::kEval || (!is_last && !line.ends_with('\n'))) line += '\n';
  place[3] = diagnostic.found_by_parser ? TRY(runtime::make_str(rt, line)) : Value::none();
  place[4] = number(diagnostic.end_line);
  place[5] = number(diagnostic.end_column);
  Value args[2] = {TRY(runtime::make_str(rt, diagnostic.message)), TRY_NEW(rt, runtime::new_tuple_of(rt, place, 6))};
  Value error = TRY(runtime::make_exception(rt, runtime::builtin_type(type), args, 2, nullptr));
  return rt.raise_object(error);
}

}  // namespace

Outcome SessionState::compile(runtime::Runtime& rt, const vm::SourceRequest& request,
                              std::shared_ptr<const vm::Executable>* out) {
  CompileRequest compile;
  compile.source = request.text;
  compile.file_name = request.file_name;
  compile.is_decoded = request.is_decoded;
  compile.mode = request.mode;
  compile.has_locals = request.form == runtime::Code::kInLocals;
  compile.hides_source = request.hides_source;
  compile.optimize = request.optimize;
  // eval() takes what is indented; leading blanks of other sources are errors.
  if (request.mode == runtime::CodeMode::kEval) {
    compile.source.remove_prefix(std::min(compile.source.find_first_not_of(" \t"), compile.source.size()));
  }
  if (compile.source.find('\0') != std::string_view::npos) {
    return rt.raise_text(TypeId::kSyntaxError, "source code string cannot contain null bytes");
  }
  auto compiled = compile_source(compile, meter_);
  if (compiled.ok()) {
    *out = compiled.take();
    return Value::none();
  }
  if (meter_.trapped()) return SignalFailure{runtime::Signal::kTrap};
  return raise_diagnostic(rt, compiled.error(), compile);
}

bool SessionState::find_module(std::string_view name, vm::FoundModule* out) {
  for (const Session::Module& module : modules_) {
    if (module.name != name) continue;
    out->is_package = module.is_package;
    out->file_name = module.file_name;
    return true;
  }
  const runtime::ModuleSource* library = runtime::find_module_source(name);
  if (library == nullptr) return false;
  out->is_package = library->is_package;
  out->is_library = true;
  return true;
}

Outcome SessionState::compile_module(runtime::Runtime& rt, std::string_view name,
                                     std::shared_ptr<const vm::Executable>* out, bool* is_private) {
  for (const Session::Module& module : modules_) {
    if (module.name != name) continue;
    *is_private = true;
    std::string file_name = module.file_name.empty() ? "<" + module.name + ">" : module.file_name;
    vm::SourceRequest request;
    request.text = module.source;
    request.file_name = file_name;
    request.hides_source = false;
    return compile(rt, request, out);
  }
  *is_private = false;
  *out = library_module(name);
  CHECK(*out != nullptr);  // find_module() knew it
  return Value::none();
}

}  // namespace sandboa::embed
