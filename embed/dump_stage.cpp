#include "embed/dump_stage.h"

#include "embed/guest_errors.h"
#include "frontend/dump.h"
#include "frontend/names.h"
#include "frontend/parser.h"
#include "frontend/scopes.h"
#include "ir/bytecode/disassembler.h"
#include "ir/bytecode/verifier.h"
#include "ir/compile.h"
#include "jit/dump.h"
#include "support/arena.h"

namespace sandboa::embed {

namespace {

class Dumper {
 public:
  Dumper(const DumpRequest& request, std::string* out, GuestError* error)
      : request_(request), out_(out), error_(error), names_(tree_), parsing_{tree_, names_, nullptr} {}

  DumpResult run() {
    frontend::SourceText source{request_.source, false};
    if (request_.stage == "tokens") return done(frontend::dump_tokens(source, parsing_));
    auto module = frontend::parse(source, parsing_);
    if (!module.ok()) return fail(module.error());
    if (request_.stage == "ast") return done(frontend::dump_ast(module.value(), names_));
    auto scopes = frontend::resolve_scopes(module.value(), parsing_);
    if (!scopes.ok()) return fail(scopes.error());
    if (request_.stage == "scopes") return done(frontend::dump_scopes(scopes.value(), names_));
    return compile(module.value(), scopes.value());
  }

 private:
  DumpResult compile(frontend::Module* module, frontend::ScopeTree* scopes) {
    std::string built, optimized;
    ir::CompileOptions options;
    options.file_name = request_.file_name;
    ir::CompileContext context;
    context.names = &names_;
    if (request_.stage == "ir") options.ir_dump = &built;
    if (request_.stage == "ir-opt") options.optimized_ir_dump = &optimized;
    auto compiled = ir::compile_module(module, scopes, options, context);
    if (!compiled.ok()) return fail(compiled.error());
    if (request_.stage == "ir") return done(built);
    if (request_.stage == "ir-opt") return done(optimized);
    bool is_asm = request_.stage == "asm";
    return is_asm || request_.stage == "bytecode" ? show_code(*compiled.value(), is_asm) : DumpResult::kUnknownStage;
  }

  DumpResult show_code(const bytecode::Program& program, bool is_asm) {
    if (!bytecode::verify(program, out_)) return DumpResult::kRefused;
    if (!is_asm && request_.unit.empty()) return done(bytecode::disassemble(program));
    out_->clear();
    for (const bytecode::CodeUnit& unit : program.units) {
      if (!request_.unit.empty() && unit.qualified_name != request_.unit && unit.name != request_.unit) continue;
      if (is_asm) out_->append("unit ").append(unit.qualified_name).append("\n");
      *out_ += is_asm ? jit::dump_unit(program, unit) : bytecode::disassemble(program, unit);
    }
    return out_->empty() ? DumpResult::kUnknownUnit : DumpResult::kDone;
  }

  DumpResult done(std::string text) {
    *out_ = std::move(text);
    return DumpResult::kDone;
  }

  DumpResult fail(const frontend::Diagnostic& diagnostic) {
    *error_ = make_compile_error(diagnostic, request_.file_name);
    return DumpResult::kCompileError;
  }

  const DumpRequest& request_;
  std::string* out_;
  GuestError* error_;
  support::Arena tree_;
  frontend::NameTable names_;
  frontend::ParseContext parsing_;
};

}  // namespace

DumpResult dump_stage(const DumpRequest& request, std::string* out, GuestError* error) {
  return Dumper(request, out, error).run();
}

}  // namespace sandboa::embed
