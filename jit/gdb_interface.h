// GDB's JIT interface: tells a debugger that is attached, now or later, which code is where, and how to walk over its frame.
// Source: GDB manual, "JIT Compilation Interface"; ELF-64 object file format; DWARF 4, section 6.4.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sandboa::jit {

// An object file without code of its own: one function at an address, and the rules of its frame. Of this process's
// processor.
std::string object_file_of(const uint8_t* code, size_t bytes, std::string_view name);

// Thread-safe. Code that is freed must be taken back; code that is not known is ignored then.
void show_to_gdb(const uint8_t* code, size_t bytes, std::string_view name);
void hide_from_gdb(const uint8_t* code);

}  // namespace sandboa::jit
