// Decides whether a program is safe to run: after a yes the VM needs no checks of its own on operands.
//
// What is guaranteed: every operand is in range (registers, constants, sites, globals, units, closure slots); runs of
// registers fit the frame, calls with room for the callee's link; control flow stays inside the unit and cannot fall off its
// end; only Loop, ForNext and ForRangeNext go backwards, and they carry their cost; handlers are nested and point forward;
// captures exist; registers that opcodes use as a cell, as a container that the compiler made, as a just made function or as
// the state of a range hold such a thing on every path. Not promised: what a saved exception or an iterator is. Linear in
// the size of the program, except for merging what registers hold where jumps meet.
#pragma once

#include <string>

#include "ir/bytecode/code_unit.h"

namespace sandboa::bytecode {

// False: *why (if given) says what is wrong, as "unit 3, 17 Add: register r9 of 4".
bool verify(const Program& program, std::string* why = nullptr);

}  // namespace sandboa::bytecode
