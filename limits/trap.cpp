#include "limits/meter.h"

namespace sandboa::limits {

const char* trap_code(TrapKind kind) {
  switch (kind) {
    case TrapKind::kNone:
      return "none";
#define TRAP(Name, code, message, hint) \
  case TrapKind::k##Name:               \
    return code;
#include "limits/trap.def"
#undef TRAP
  }
  return "none";
}

const char* trap_message(TrapKind kind) {
  switch (kind) {
    case TrapKind::kNone:
      return "";
#define TRAP(Name, code, message, hint) \
  case TrapKind::k##Name:               \
    return message;
#include "limits/trap.def"
#undef TRAP
  }
  return "";
}

const char* trap_hint(TrapKind kind) {
  switch (kind) {
    case TrapKind::kNone:
      return "";
#define TRAP(Name, code, message, hint) \
  case TrapKind::k##Name:               \
    return hint;
#include "limits/trap.def"
#undef TRAP
  }
  return "";
}

}  // namespace sandboa::limits
