// `sandboa dump`: what each stage of the compiler makes of a program.
#include <cstdio>

#include "cli/commands.h"
#include "embed/guest_errors.h"
#include "frontend/dump.h"
#include "frontend/names.h"
#include "frontend/parser.h"
#include "frontend/scopes.h"
#include "ir/bytecode/disassembler.h"
#include "ir/bytecode/verifier.h"
#include "ir/compile.h"
#include "support/arena.h"

namespace sandboa::cli {

namespace {

class Dumper {
 public:
  Dumper(const CommandLine& command_line, std::string_view source)
      : command_line_(command_line), source_{source, false}, names_(tree_), parsing_{tree_, names_, nullptr} {}

  int run() {
    const std::string& stage = command_line_.stage;
    if (stage == "tokens") return print(frontend::dump_tokens(source_, parsing_));
    auto module = frontend::parse(source_, parsing_);
    if (!module.ok()) return fail(module.error());
    if (stage == "ast") return print(frontend::dump_ast(module.value(), names_));
    auto scopes = frontend::resolve_scopes(module.value(), parsing_);
    if (!scopes.ok()) return fail(scopes.error());
    if (stage == "scopes") return print(frontend::dump_scopes(scopes.value(), names_));
    return compile(module.value(), scopes.value());
  }

 private:
  int compile(frontend::Module* module, frontend::ScopeTree* scopes) {
    std::string built, optimized;
    ir::CompileOptions options;
    options.file_name = command_line_.file_name;
    ir::CompileContext context;
    context.names = &names_;
    if (command_line_.stage == "ir") options.ir_dump = &built;
    if (command_line_.stage == "ir-opt") options.optimized_ir_dump = &optimized;
    auto compiled = ir::compile_module(module, scopes, options, context);
    if (!compiled.ok()) return fail(compiled.error());
    if (command_line_.stage == "ir") return print(built);
    if (command_line_.stage == "ir-opt") return print(optimized);
    return print_bytecode(*compiled.value());
  }

  int print_bytecode(const bytecode::Program& program) {
    std::string why;
    if (!bytecode::verify(program, &why)) {
      std::fprintf(stderr, "sandboa: the verifier refuses this program: %s\n", why.c_str());
      return kExitError;
    }
    if (command_line_.unit.empty()) return print(bytecode::disassemble(program));
    int found = 0;
    for (const bytecode::CodeUnit& unit : program.units) {
      if (unit.qualified_name != command_line_.unit && unit.name != command_line_.unit) continue;
      print(bytecode::disassemble(program, unit));
      ++found;
    }
    if (found == 0) std::fprintf(stderr, "sandboa: there is no function or class %s\n", command_line_.unit.c_str());
    return found == 0 ? kExitError : 0;
  }

  int print(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
    if (!text.empty() && text.back() != '\n') std::fputc('\n', stdout);
    return 0;
  }

  int fail(const frontend::Diagnostic& diagnostic) {
    GuestError error = embed::make_compile_error(diagnostic, command_line_.file_name);
    std::fputs(error.traceback.c_str(), stderr);
    return kExitError;
  }

  const CommandLine& command_line_;
  frontend::SourceText source_;
  support::Arena tree_;
  frontend::NameTable names_;
  frontend::ParseContext parsing_;
};

bool is_stage(const std::string& name) {
  for (const char* stage : {"tokens", "ast", "scopes", "ir", "ir-opt", "bytecode"}) {
    if (name == stage) return true;
  }
  return false;
}

}  // namespace

int dump_stage(const CommandLine& command_line) {
  bool takes_unit = command_line.stage == "bytecode";
  if (!is_stage(command_line.stage) || (!command_line.unit.empty() && !takes_unit)) {
    std::fprintf(stderr, "sandboa: %s (see sandboa --help)\n",
                 is_stage(command_line.stage) ? "--unit works with --stage=bytecode" : "unknown stage");
    return kExitUsage;
  }
  std::string source;
  if (!read_source(command_line, &source)) return kExitUsage;
  return Dumper(command_line, source).run();
}

}  // namespace sandboa::cli
