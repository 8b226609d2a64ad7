// `--jit-tools`: native code for perf and GDB, and its counters.
#include <unistd.h>

#include <cerrno>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <memory>

#include "cli/commands.h"

namespace sandboa::cli {

namespace {

// The name is perf's choice; a file or link that is there already is not ours.
std::shared_ptr<FILE> make_perf_map() {
  std::string path = "/tmp/perf-" + std::to_string(getpid()) + ".map";
  FILE* file = std::fopen(path.c_str(), "wx");
  if (file == nullptr) {
    std::fprintf(stderr, "sandboa: can't make '%s': %s\n", path.c_str(), std::strerror(errno));
    return nullptr;
  }
  return {file, std::fclose};
}

}  // namespace

bool use_jit_tools(const CommandLine::JitTools& tools) {
  if (!tools.perf && !tools.gdb && !tools.counters && !tools.listings) return true;
  NativeCodeTools wanted;
  wanted.gdb = tools.gdb;
  wanted.counters = tools.counters;
  if (tools.perf) {
    std::shared_ptr<FILE> map = make_perf_map();
    if (map == nullptr) return false;
    wanted.on_code = [map](const NativeCode& code) {
      std::fprintf(map.get(), "%" PRIxPTR " %zx %.*s", reinterpret_cast<uintptr_t>(code.address), code.bytes,
                   static_cast<int>(code.function.size()), code.function.data());
      if (code.line != 0) {
        std::fprintf(map.get(), " (%.*s:%u)", static_cast<int>(code.file_name.size()), code.file_name.data(), code.line);
      }
      std::fputc('\n', map.get());
      std::fflush(map.get());
    };
  }
  if (tools.listings) {
    wanted.listings = true;
    wanted.on_code = [names = std::move(wanted.on_code)](const NativeCode& code) {
      if (names) names(code);
      if (code.listing.empty()) return;
      std::fprintf(stderr, "unit %.*s (%.*s:%u)\n%.*s\n", static_cast<int>(code.function.size()), code.function.data(),
                   static_cast<int>(code.file_name.size()), code.file_name.data(), code.line,
                   static_cast<int>(code.listing.size()), code.listing.data());
    };
  }
  set_native_code_tools(std::move(wanted));
  return true;
}

void print_native_code_counters() {
  NativeCodeCounters all = native_code_counters();
  struct Row {
    const char* name;
    uint64_t value;
    const char* unit;
  };
  const Row rows[] = {
      {"compiled", all.compiled, "functions"},
      {"compiled anew", all.compiled_anew, ""},
      {"refused", all.refused, ""},
      {"compile time", all.compile_ns, "ns"},
      {"longest compile", all.longest_compile_ns, "ns"},
      {"slices", all.slices, ""},
      {"longest slice", all.longest_slice_ns, "ns"},
      {"code", all.code_bytes_made, "bytes"},
      {"evicted", all.evicted, ""},
      {"entries", all.entries, ""},
      {"time in native code", all.native_ns, "ns"},
      {"handovers", all.handovers, ""},
  };
  for (const Row& row : rows) std::fprintf(stderr, "%-22s %14" PRIu64 " %s\n", row.name, row.value, row.unit);
  for (const NativeCodeCounters::Exit& exit : all.exits) {
    std::fprintf(stderr, "exits at %-13s %14" PRIu64 "\n", exit.instruction.c_str(), exit.count);
  }
}

}  // namespace sandboa::cli
