// Source text to a verified Program, for tests of what the compiler emits.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

#include "frontend/parser.h"
#include "frontend/scopes.h"
#include "ir/bytecode/disassembler.h"
#include "ir/bytecode/verifier.h"
#include "ir/compile.h"

namespace sandboa::ir {

struct Compiled {
  std::shared_ptr<const bytecode::Program> program;
  frontend::Diagnostic error;  // if program is null

  // Opcodes and operands of a unit, one instruction per line, without positions.
  std::string listing(uint32_t unit) const {
    std::string out;
    const bytecode::CodeUnit& code = program->units[unit];
    for (uint32_t pc = 0; pc < code.instructions.size(); ++pc) {
      out += std::to_string(pc) + ' ' + bytecode::disassemble(*program, code, pc) + '\n';
    }
    return out;
  }
  size_t count(uint32_t unit, bytecode::Opcode opcode) const {
    size_t found = 0;
    for (bytecode::Instruction word : program->units[unit].instructions) found += bytecode::opcode_of(word) == opcode;
    return found;
  }
};

inline Compiled compile_text(std::string_view source, CompileOptions options = {}, size_t arena_limit = SIZE_MAX) {
  Compiled result;
  support::Arena arena;
  frontend::NameTable names(arena);
  frontend::ParseContext parse_context{arena, names};
  auto module = frontend::parse({source, true}, parse_context);
  if (!module.ok()) {
    result.error = module.error();
    return result;
  }
  auto scopes = frontend::resolve_scopes(module.value(), parse_context);
  if (!scopes.ok()) {
    result.error = scopes.error();
    return result;
  }
  CompileContext context(arena_limit);
  context.names = &names;
  auto program = compile_module(module.value(), scopes.value(), options, context);
  if (!program.ok()) {
    result.error = program.error();
    return result;
  }
  result.program = program.take();
  std::string why;
  EXPECT_TRUE(bytecode::verify(*result.program, &why)) << why << '\n' << bytecode::disassemble(*result.program);
  return result;
}

// Listing of the first function of the source.
inline std::string function_listing(std::string_view source) {
  Compiled compiled = compile_text(source);
  EXPECT_TRUE(compiled.program != nullptr) << compiled.error.message;
  return compiled.program == nullptr ? "" : compiled.listing(1);
}

}  // namespace sandboa::ir
