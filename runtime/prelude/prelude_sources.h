// The prelude's Python text, embedded when the engine is built (scripts/cmake/embed_prelude.cmake writes the definition).
// Immutable and shared by all threads.
#pragma once

#include <span>
#include <string_view>

namespace sandboa::runtime {

struct PreludeSource {
  std::string_view name;  // the file's name without .py
  std::string_view text;
};

// One entry for every runtime/prelude/*.py, in name order.
std::span<const PreludeSource> prelude_sources();

}  // namespace sandboa::runtime
