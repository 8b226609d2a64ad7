#include "sandboa/engine.h"

#include <cstdio>
#include <cstdlib>
#include <mutex>

#include "embed/compile_source.h"
#include "embed/engine_state.h"
#include "embed/guest_errors.h"
#include "frontend/character_names.h"
#include "jit/jit.h"
#include "runtime/prelude/prelude_sources.h"
#include "runtime/unicode/character_names.h"
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa {

namespace embed {

namespace {

// A prelude that does not compile is a bug of the engine.
std::shared_ptr<const vm::Executable> compile_prelude_file(const runtime::PreludeSource& file) {
  limits::Meter meter{Limits()};
  CompileRequest request;
  request.source = file.text;
  request.file_name = "<prelude>";
  request.is_prelude = true;
  auto compiled = compile_source(request, meter);
  if (!compiled.ok()) {
    const frontend::Diagnostic& error = compiled.error();
    std::fprintf(stderr, "sandboa: the prelude file %.*s does not compile: line %u: %s\n",
                 static_cast<int>(file.name.size()), file.name.data(), error.line, error.message.c_str());
    std::abort();
  }
  return compiled.take();
}

size_t name_of_character(char32_t code_point, char* buffer, size_t size) {
  if (!frontend::has_character_names()) return runtime::unicode::kNoNames;
  return frontend::name_of_character(code_point, buffer, size);
}

int64_t character_of_name(std::string_view name) {
  if (!frontend::has_character_names()) return -1;
  uint32_t code_point = frontend::character_by_name(name);
  return code_point == frontend::kNoSuchCharacter ? -1 : int64_t{code_point};
}

}  // namespace

void start_process() {
  static std::once_flag once;
  std::call_once(once, [] {
    vm::initialize();
    vm::set_prelude_compiler(compile_prelude_file);
    runtime::unicode::set_name_source(name_of_character);
    runtime::unicode::set_name_lookup(character_of_name);
  });
}

}  // namespace embed

namespace {

jit::Jit::Mode mode_of(Engine::Options::Jit option) {
  using Option = Engine::Options::Jit;
  using Mode = jit::Jit::Mode;
  return option == Option::kEager   ? Mode::kEager
         : option == Option::kLate  ? Mode::kLate
         : option == Option::kExits ? Mode::kExits
         : option == Option::kBlank ? Mode::kBlank
                                    : Mode::kTiered;
}

}  // namespace

Engine::Engine(Options options) : state_(std::make_unique<embed::EngineState>()) {
  embed::start_process();
  if (options.jit == Options::Jit::kOff) return;
  state_->tier = jit::Jit::find(mode_of(options.jit));
}
Engine::~Engine() = default;

bool Engine::uses_jit() const { return state_->tier != nullptr; }

void Engine::warm_up() const { vm::compile_prelude(); }

Compiled Engine::compile(std::string_view source, const CompileOptions& options) const {
  limits::Meter meter(options.limits);
  meter.begin_run();
  embed::CompileRequest request;
  request.source = source;
  request.file_name = options.file_name;
  request.returns_last_expression = options.returns_last_expression;
  request.is_feed = options.is_feed;
  auto compiled = embed::compile_source(request, meter);
  if (compiled.ok()) return embed::ProgramAccess::make(compiled.take());
  if (meter.trapped()) return embed::make_limit_trap(meter);
  return embed::make_compile_error(compiled.error(), options.file_name);
}

std::string_view Program::file_name() const {
  auto executable = embed::ProgramAccess::executable(*this);
  return executable == nullptr ? std::string_view() : executable->program().file_name;
}

size_t Program::byte_size() const {
  auto executable = embed::ProgramAccess::executable(*this);
  return executable == nullptr ? 0 : executable->byte_size();
}

}  // namespace sandboa
