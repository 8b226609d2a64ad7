// What a run that goes on relies on: that registers of frames and generators hold what their code expects there, and that
// what a frame returns is wanted by the instruction below it. The code itself has passed the verifier of bytecode.
#pragma once

#include <span>

#include "vm/vm.h"

namespace sandboa::vm {

// Null, or what is wrong with the frames and generators of a session that has been read. REQUIRES: what
// verify_graph.cpp checks of the objects holds.
const char* find_frame_contradiction(const Vm& vm, std::span<runtime::Object* const> objects, const runtime::Object** where);

}  // namespace sandboa::vm
