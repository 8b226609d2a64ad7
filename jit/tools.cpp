#include "jit/tools.h"

#include <utility>

#include "jit/gdb_interface.h"

namespace sandboa::jit {

namespace {

Tools& process_tools() {
  static Tools* tools = new Tools;
  return *tools;
}

}  // namespace

void set_tools(Tools tools) { process_tools() = std::move(tools); }
const Tools& tools() { return process_tools(); }

void announce(const NewCode& code) {
  if (tools().on_code) tools().on_code(code);
  if (tools().gdb) show_to_gdb(code.code, code.bytes, code.name);
}

void withdraw(const uint8_t* code) {
  if (tools().gdb) hide_from_gdb(code);
}

Counters& counters() {
  static Counters* counters = new Counters;
  return *counters;
}

}  // namespace sandboa::jit
