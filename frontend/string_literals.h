// Contents of string and bytes tokens: escapes to characters.
#pragma once

#include <string>
#include <string_view>

#include "support/arena.h"

namespace sandboa::frontend {

struct EscapeError {
  std::string message;  // empty: no error
  bool is_unsupported = false;
};

// The text between the quotes of a str that is not raw, to UTF-8 (surrogates in generalised form).
std::string_view decode_str_escapes(std::string_view body, support::Arena& arena, EscapeError& error);
// The same for bytes. REQUIRES: body is ASCII.
std::string_view decode_bytes_escapes(std::string_view body, support::Arena& arena, EscapeError& error);

}  // namespace sandboa::frontend
