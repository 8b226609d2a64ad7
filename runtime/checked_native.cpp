#include "runtime/checked_native.h"

namespace sandboa::runtime::checked_native {

SignalFailure raise_wrong_kind(Runtime& rt, const Arguments& args, const ArgumentKinds& kinds) {
  uint32_t index = 0;
  while (index + 1 < kinds.count && is_in(args[index], kinds.sets[index])) ++index;
  return rt.raise_type_error("argument %u of an internal function is of the wrong kind", index + 1);
}

}  // namespace sandboa::runtime::checked_native
