// Which characters may be in an identifier (UAX #31 as Python uses it), and the compatibility normal form (NFKC) in which
// identifiers are compared. ASCII never gets here.
#pragma once

#include <string_view>

#include "support/arena.h"

namespace sandboa::frontend {

bool is_identifier_start(char32_t code_point);
bool is_identifier_continue(char32_t code_point);
// str.isprintable() of one character.
bool is_printable(char32_t code_point);

// NFKC of valid UTF-8; the text itself if it is in that form already.
std::string_view normalise_identifier(std::string_view text, support::Arena& arena);

}  // namespace sandboa::frontend
