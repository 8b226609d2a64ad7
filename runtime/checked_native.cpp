#include "runtime/checked_native.h"

namespace sandboa::runtime::checked_native {

Signal check_arguments(Runtime& rt, const Arguments& args, const ArgumentKinds& kinds) {
  for (uint32_t index = 0; index < kinds.count; ++index) {
    if (is_in(args[index], kinds.sets[index])) continue;
    return rt.raise_type_error("argument %u of an internal function is of the wrong kind", index + 1).signal;
  }
  return Signal::kNone;
}

}  // namespace sandboa::runtime::checked_native
