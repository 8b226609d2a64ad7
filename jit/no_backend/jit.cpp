// For processors that no backend is for: everything is interpreted.
#include "jit/jit.h"
#include "jit/dump.h"
#include "jit/tools.h"

namespace sandboa::jit {

Jit* Jit::find(Mode) { return nullptr; }
void Jit::set_code_bytes_limit(size_t) {}
size_t Jit::code_bytes_limit() { return 0; }
size_t Jit::code_bytes_used() { return 0; }

// Of no instance.
void Jit::note_start(vm::Vm&, const vm::LoadedProgram*) {}
void Jit::sample(vm::Vm&, const vm::LoadedUnit*) {}
void Jit::note_handover(vm::Vm&, const vm::LoadedUnit*) {}
void Jit::compile(vm::Vm&, const vm::LoadedUnit*) {}

void set_tools(Tools) {}
Counters& counters() {
  static Counters* counters = new Counters;
  return *counters;
}

std::string dump_unit(const bytecode::Program&, const bytecode::CodeUnit&) { return ""; }

}  // namespace sandboa::jit
