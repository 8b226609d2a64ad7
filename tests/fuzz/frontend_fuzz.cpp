// Arbitrary bytes through lexer, parser and scopes: a tree or a diagnostic, never a crash, and never more work than was paid
// for.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "frontend/parser.h"
#include "frontend/scopes.h"
#include "limits/meter.h"
#include "support/arena.h"
#include "support/check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace sandboa;
  Limits limits;
  limits.fuel = 2'000'000;
  limits::Meter meter(limits);
  meter.begin_run();
  support::Arena arena(32 << 20);
  frontend::NameTable names(arena);
  frontend::ParseContext context{arena, names, &meter};
  std::string_view source(reinterpret_cast<const char*>(data), size);
  auto module = frontend::parse({source}, context);
  if (module.ok()) {
    auto scopes = frontend::resolve_scopes(module.value(), context);
    if (!scopes.ok()) CHECK(!scopes.error().message.empty());
  } else {
    CHECK(!module.error().message.empty());
  }
  meter.end_run();
  return 0;
}
