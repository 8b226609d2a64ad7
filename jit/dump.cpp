#include "jit/dump.h"

#include "jit/unit_compiler.h"

namespace sandboa::jit {

std::string dump_unit(const bytecode::Program& program, const bytecode::CodeUnit& unit) {
  asmjit::CodeHolder holder;
  asmjit::StringLogger text;
  if (holder.init(asmjit::Environment::host()) != asmjit::kErrorOk) return "";
  holder.setLogger(&text);
  UnitCompiler compiler(&holder, unit, {.annotate_with = &program});
  Budget unlimited;
  compiler.compile(unlimited).finish();
  if (compiler.failed()) return "";
  return std::string(text.data(), text.dataSize());
}

}  // namespace sandboa::jit
