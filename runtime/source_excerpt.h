// The source lines of one traceback entry with the carets below them, as CPython 3.14 lays them out.
//
// The layout in short: the lines that the position covers, without their common indentation; of many lines only the first,
// the last and those around the anchor. Carets mark the range, ~ its part outside the anchor. No carets where they would say
// nothing: the range is the whole line and has no anchor, or the line only returns a call of a name or assigns a call to a
// name. Not charged here: the cost is linear in excerpt_bytes().
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ir/bytecode/code_unit.h"

namespace sandboa::runtime {

// 0-based line of a byte offset.
uint32_t line_of_offset(const bytecode::Program& program, uint32_t offset);

// Bytes of source that the lines of a position hold.
uint64_t excerpt_bytes(const bytecode::Program& program, const bytecode::Position& position);

// Appends the lines, indented by four. Appends nothing if they are blank.
void append_source_excerpt(const bytecode::Program& program, const bytecode::Position& position, std::string* out);

}  // namespace sandboa::runtime
