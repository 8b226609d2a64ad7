// What each stage of the compiler makes of a program, as text for `sandboa dump` and the golden tests.
#pragma once

#include <string>
#include <string_view>

#include "sandboa/error.h"

namespace sandboa::embed {

struct DumpRequest {
  std::string_view stage;  // "tokens", "ast", "scopes", "ir", "ir-opt", "bytecode" or "asm"
  std::string_view unit;   // bytecode, asm: name or qualified name of the functions to show; empty: all
  std::string_view source;
  std::string_view file_name;
};

enum class DumpResult : uint8_t { kDone, kUnknownStage, kUnknownUnit, kCompileError, kRefused };

// No limits: for sources that the caller trusts. kCompileError: *error says why; kRefused: *out is the verifier's reason.
DumpResult dump_stage(const DumpRequest& request, std::string* out, GuestError* error);

}  // namespace sandboa::embed
