#include "sandboa/native_code.h"

#include <algorithm>
#include <utility>

#include "jit/jit.h"
#include "jit/tools.h"

namespace sandboa {

void set_native_code_tools(NativeCodeTools tools) {
  jit::Tools wanted;
  wanted.gdb = tools.gdb;
  wanted.lists = tools.listings;
  wanted.counts = tools.counters;
  if (tools.on_code) {
    wanted.on_code = [on_code = std::move(tools.on_code)](const jit::NewCode& code) {
      on_code({code.code, code.bytes, code.name, code.file_name, code.line, code.listing});
    };
  }
  jit::set_tools(std::move(wanted));
}

void set_native_code_limit(size_t bytes) { jit::Jit::set_code_bytes_limit(bytes); }

NativeCodeCounters native_code_counters() {
  const jit::Counters& all = jit::counters();
  NativeCodeCounters out;
  out.compiled = all.compiled;
  out.compiled_anew = all.compiled_anew;
  out.refused = all.refused;
  out.compile_ns = all.compile_ns;
  out.longest_compile_ns = all.longest_compile_ns;
  out.slices = all.slices;
  out.longest_slice_ns = all.longest_slice_ns;
  out.code_bytes = jit::Jit::code_bytes_used();
  out.code_bytes_made = all.code_bytes_made;
  out.evicted = all.evicted;
  out.code_bytes_limit = jit::Jit::code_bytes_limit();
  out.entries = all.entries;
  out.native_ns = all.native_ns;
  out.handovers = all.handovers;
  for (int index = 0; index < bytecode::kOpcodeCount; ++index) {
    uint64_t count = all.failed_guesses[index];
    if (count != 0) out.exits.push_back({bytecode::kOpInfo[index].name, count});
  }
  std::stable_sort(out.exits.begin(), out.exits.end(),
                   [](const auto& lhs, const auto& rhs) { return lhs.count > rhs.count; });
  return out;
}

}  // namespace sandboa
