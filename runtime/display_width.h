// How many columns of a terminal a code point takes: 2 for East Asian wide and fullwidth ones (Unicode 16), else 1.
#pragma once

#include <string_view>

namespace sandboa::runtime {

int display_width(char32_t code_point);
size_t display_width(std::u32string_view text);

}  // namespace sandboa::runtime
