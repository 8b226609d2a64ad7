#include <iterator>

#include "limits/meter.h"

namespace sandboa::limits {

namespace {

struct TrapRow {
  const char *code, *message, *hint;
};
constexpr TrapRow kRows[] = {
    {"none", "", ""},
#define TRAP(Name, code, message, hint) {code, message, hint},
#include "limits/trap.def"
#undef TRAP
};

// A host may have made up the number.
const TrapRow& row_of(TrapKind kind) {
  auto index = static_cast<size_t>(kind);
  return kRows[index < std::size(kRows) ? index : 0];
}

}  // namespace

const char* trap_code(TrapKind kind) { return row_of(kind).code; }
const char* trap_message(TrapKind kind) { return row_of(kind).message; }
const char* trap_hint(TrapKind kind) { return row_of(kind).hint; }

}  // namespace sandboa::limits
