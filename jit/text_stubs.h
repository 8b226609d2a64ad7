// Stubs that stand before C++ functions of the runtime table: they answer for text by themselves and go on to the function
// with all else, with the same arguments. So they are called like it.
#pragma once

#include "jit/masm.h"

namespace sandboa::jit {

// RuntimeTable::compare.
void compare_text(Masm& m, Condition condition);
// RuntimeTable::advance.
void advance_in_text(Masm& m);
// RuntimeTable::find_item.
void find_character(Masm& m);

}  // namespace sandboa::jit
