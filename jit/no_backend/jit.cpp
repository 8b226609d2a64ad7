// For processors that no backend is for: everything is interpreted.
#include "jit/jit.h"
#include "jit/dump.h"

namespace sandboa::jit {

Jit* Jit::find(Mode) { return nullptr; }

// Of no instance.
void Jit::note_start(vm::Vm&, const vm::LoadedProgram*) {}
void Jit::sample(vm::Vm&, const vm::LoadedUnit*) {}
void Jit::note_handover(vm::Vm&, const vm::LoadedUnit*) {}
void Jit::compile(vm::Vm&, const vm::LoadedUnit*) {}

std::string dump_unit(const bytecode::Program&, const bytecode::CodeUnit&) { return ""; }

}  // namespace sandboa::jit
