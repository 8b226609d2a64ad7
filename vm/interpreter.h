// The run loop: dispatch only; the handlers are in vm/handlers/.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

RunResult interpret(Vm& vm);

}  // namespace sandboa::vm
