// What the VM compiles while it runs: exec(), eval(), compile() and modules.
#include <algorithm>

#include "embed/compile_source.h"
#include "embed/granted_modules.h"
#include "embed/library_modules.h"
#include "embed/session_state.h"
#include "embed/syntax_tree.h"
#include "runtime/exceptions.h"
#include "runtime/suggestions.h"
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

// Where and in what line an error is, as SyntaxError says it.
struct Place {
  int64_t line;
  int64_t column;
  int64_t end_line;
  int64_t end_column;
  std::string text;
};

// CPython gives exec() a newline at the end if there is none, and keeps it in the text of the line.
Place place_of(const Diagnostic& diagnostic, const CompileRequest& request) {
  Place place{diagnostic.line, diagnostic.column, diagnostic.end_line, diagnostic.end_column, diagnostic.source_line};
  std::string_view source = request.source;
  bool adds_newline = request.mode == runtime::CodeMode::kExec;
  bool ends_open = !source.empty() && !source.ends_with('\n');
  size_t end = source.size() + (adds_newline && ends_open ? 1 : 0);
  if (diagnostic.message == "invalid syntax" && diagnostic.range.start >= end) {
    // Behind everything: at the start of the last line.
    place.line = place.end_line = std::count(source.begin(), source.end(), '\n') + (ends_open ? 1 : 0);
    place.column = place.end_column = 0;
    size_t last = source.size() < 2 ? std::string_view::npos : source.rfind('\n', source.size() - 2);
    place.text = source.substr(last == std::string_view::npos ? 0 : last + 1);
    if (adds_newline && ends_open) place.text += '\n';
    return place;
  }
  bool is_unclosed = diagnostic.message.ends_with("was never closed");
  bool has_end = place.end_column != 0 || place.line == 0;
  // CPython has two ways to say that there is no end.
  bool is_zero = is_unclosed || diagnostic.type == ErrorType::kTabError ||
                 diagnostic.message == "unexpected character after line continuation character" ||
                 diagnostic.message == "':' expected after dictionary key";
  if (!has_end && !is_zero) place.end_column = -1;
  size_t line_start = diagnostic.range.start == 0 ? 0 : source.substr(0, diagnostic.range.start).rfind('\n') + 1;
  bool is_last = source.find('\n', line_start) >= source.size() - (source.empty() ? 0 : 1);
  bool without_newline = (diagnostic.found_by_lexer && diagnostic.type == ErrorType::kSyntaxError && !is_unclosed) ||
                         (is_unclosed && !is_last) || place.end_line > place.line;
  bool has_newline = adds_newline || source.find('\n', line_start) != std::string_view::npos;
  if (has_newline && !without_newline) place.text += '\n';
  return place;
}

// SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset))
SignalFailure raise_diagnostic(runtime::Runtime& rt, const Diagnostic& diagnostic, const CompileRequest& request) {
  TypeId type = type_of_error(diagnostic.type);
  if (type == TypeId::kMemoryError || type == TypeId::kRecursionError) return rt.raise_text(type, diagnostic.message);
  Value args[2] = {TRY(runtime::make_str(rt, diagnostic.message))};
  uint32_t count = 1;
  bool has_no_text = diagnostic.place == Diagnostic::Place::kNowhere;
  if (has_no_text) {
    Value fields[4] = {TRY(runtime::make_str(rt, request.file_name)), Value::small_int(0), Value::small_int(-1),
                       Value::none()};
    args[count++] = TRY_NEW(rt, runtime::new_tuple_of(rt, fields, 4));
  } else if (diagnostic.line != 0) {
    Place place = place_of(diagnostic, request);
    Value fields[6] = {};
    fields[0] = TRY(runtime::make_str(rt, request.file_name));
    fields[1] = Value::small_int(place.line);
    fields[2] = Value::small_int(place.column);
    fields[3] = diagnostic.found_by_parser ? TRY(runtime::make_str(rt, place.text)) : Value::none();
    fields[4] = Value::small_int(place.end_line);
    fields[5] = Value::small_int(place.end_column);
    args[count++] = TRY_NEW(rt, runtime::new_tuple_of(rt, fields, 6));
  }
  Value error = TRY(runtime::make_exception(rt, runtime::builtin_type(type), args, count, nullptr));
  if (diagnostic.place == Diagnostic::Place::kSetLater && count == 2) {
    error.as<runtime::Exception>()->args = TRY_NEW(rt, runtime::new_tuple_of(rt, args, 1));
  } else if (diagnostic.place == Diagnostic::Place::kWithoutFile) {
    auto* fields = args[1].as<runtime::Tuple>();
    Value items[6];
    std::copy_n(fields->items(), 6, items);
    items[0] = Value::none();
    args[1] = TRY_NEW(rt, runtime::new_tuple_of(rt, items, 6));
    error.as<runtime::Exception>()->args = TRY_NEW(rt, runtime::new_tuple_of(rt, args, 2));
  }
  return rt.raise_object(error);
}

Outcome code_of_granted(runtime::Runtime& rt, const GrantedModule& module, std::shared_ptr<const vm::Executable>* out) {
  if (!module.problem.empty()) {
    return rt.raise(TypeId::kImportError, "module '%.200s' cannot be read: %s", module.name.c_str(), module.problem.c_str());
  }
  const GrantedModule::Code& code = module.code();
  *out = code.executable;
  if (code.executable != nullptr) return Value::none();
  if (code.is_too_large) return rt.raise(TypeId::kImportError, "module '%.200s' is too large", module.name.c_str());
  CompileRequest request;
  request.source = module.source;
  request.file_name = module.shown_file;
  return raise_diagnostic(rt, code.error, request);
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
  compile.future_annotations = request.future_annotations;
  auto compiled = compile_source(compile, meter_);
  if (compiled.ok()) {
    *out = compiled.take();
    return Value::none();
  }
  if (meter_.trapped()) return SignalFailure{runtime::Signal::kTrap};
  return raise_diagnostic(rt, compiled.error(), compile);
}

Outcome SessionState::parse(runtime::Runtime& rt, const vm::SourceRequest& request) {
  CompileRequest parse;
  parse.source = request.text;
  parse.file_name = request.file_name;
  parse.is_decoded = request.is_decoded;
  parse.mode = request.mode;
  Outcome list = Value::none();
  auto parsed = parse_source(parse, meter_,
                             [&](const frontend::Module& module, const frontend::NameTable& names, support::Arena& arena) {
                               list = list_syntax_tree(rt, module, names, arena);
                             });
  if (meter_.trapped()) return SignalFailure{runtime::Signal::kTrap};
  return parsed.ok() ? list : raise_diagnostic(rt, parsed.error(), parse);
}

// Null if there is none. Nobody takes the place of sys.
const Session::Module* SessionState::own_module(std::string_view name) const {
  auto found = std::find_if(modules_.begin(), modules_.end(), [&](const auto& module) { return module.name == name; });
  return found == modules_.end() || name == "sys" ? nullptr : &*found;
}
const GrantedModule* SessionState::granted_module(std::string_view name) const {
  return name == "sys" ? nullptr : find_granted(granted_modules_, name);
}

bool SessionState::find_module(std::string_view name, vm::FoundModule* out) {
  if (const Session::Module* module = own_module(name)) {
    out->is_package = module->is_package;
    out->file_name = module->file_name;
    return true;
  }
  if (const GrantedModule* granted = granted_module(name)) {
    out->is_package = granted->is_package;
    out->file_name = granted->file;
    out->package_path = granted->package_path;
    return true;
  }
  bool is_package = host_names_.is_package(name);
  if ((is_package || host_names_.find_module(name) != nullptr) && name != "sys") {
    out->is_host = true;
    out->is_package = is_package;
    return true;
  }
  const runtime::ModuleSource* library = runtime::find_module_source(name);
  if (library == nullptr) return false;
  out->is_package = library->is_package;
  out->is_library = true;
  return true;
}

// ---- the list of what may be imported

bool SessionState::allows_import(std::string_view name) const {
  if (!allowed_imports_.has_value()) return true;
  for (std::string_view allowed : *allowed_imports_) {
    if (allowed == name || allowed == "*") return true;
    bool is_around = allowed.size() > name.size() && allowed.starts_with(name) && allowed[name.size()] == '.';
    if (is_around) return true;  // the package of a module that is allowed, or of "package.*"
    if (!allowed.ends_with(".*")) continue;
    allowed.remove_suffix(1);
    if (name.starts_with(allowed)) return true;
  }
  return false;
}

bool SessionState::has_module(std::string_view name) {
  vm::FoundModule found;
  return runtime::find_module_table(name) != nullptr || find_module(name, &found);
}

std::string_view SessionState::find_denied_import(std::string_view name) {
  for (size_t end = name.find('.');; end = name.find('.', end + 1)) {
    std::string_view part = name.substr(0, end);
    if (!allows_import(part) && has_module(part)) return part;
    if (end == std::string_view::npos) return {};
  }
}

// What can be imported, for hints.
std::vector<std::string_view> SessionState::module_names() const {
  std::vector<std::string_view> names;
  for (const Session::Module& module : modules_) names.push_back(module.name);
  for (const Modules& modules : granted_modules_) {
    for (std::string_view name : modules.names()) names.push_back(name);
  }
  for (const HostModule& module : host_names_.modules()) names.push_back(module.name);
  for (const runtime::ModuleSource& module : runtime::module_sources()) names.push_back(module.name);
  for (std::string_view name : runtime::standard_module_names()) {
    if (runtime::find_module_table(name) != nullptr) names.push_back(name);
  }
  std::erase_if(names, [this](std::string_view name) { return !allows_import(name); });
  return names;
}

Outcome SessionState::compile_module(runtime::Runtime& rt, std::string_view name, std::shared_ptr<const vm::Executable>* out,
                                     bool* is_private) {
  if (const Session::Module* module = own_module(name)) {
    *is_private = true;
    std::string file_name = module->file_name.empty() ? "<" + module->name + ">" : module->file_name;
    vm::SourceRequest request;
    request.text = module->source;
    request.file_name = file_name;
    request.hides_source = false;
    return compile(rt, request, out);
  }
  *is_private = false;
  if (const GrantedModule* granted = granted_module(name)) return code_of_granted(rt, *granted, out);
  *out = library_module(name);
  CHECK(*out != nullptr);  // find_module() knew it
  return Value::none();
}

}  // namespace sandboa::embed
