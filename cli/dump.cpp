// `sandboa dump`: what each stage of the compiler makes of a program.
#include <cstdio>

#include "cli/commands.h"
#include "embed/dump_stage.h"

namespace sandboa::cli {

int dump_stage(const CommandLine& command_line) {
  if (!command_line.unit.empty() && command_line.stage != "bytecode" && command_line.stage != "asm") {
    std::fputs("sandboa: --unit works with --stage=bytecode and --stage=asm\n", stderr);
    return kExitUsage;
  }
  std::string source;
  if (!read_source(command_line, &source)) return kExitUsage;
  std::string text;
  GuestError error;
  switch (embed::dump_stage({command_line.stage, command_line.unit, source, command_line.file_name}, &text, &error)) {
    case embed::DumpResult::kDone:
      break;
    case embed::DumpResult::kUnknownStage:
      std::fprintf(stderr, "sandboa: there is no stage %s (see sandboa --help)\n", command_line.stage.c_str());
      return kExitUsage;
    case embed::DumpResult::kUnknownUnit:
      std::fprintf(stderr, "sandboa: there is no function or class %s\n", command_line.unit.c_str());
      return kExitError;
    case embed::DumpResult::kRefused:
      std::fprintf(stderr, "sandboa: the verifier refuses this program: %s\n", text.c_str());
      return kExitError;
    case embed::DumpResult::kCompileError:
      std::fputs(error.traceback.c_str(), stderr);
      return kExitError;
  }
  std::fwrite(text.data(), 1, text.size(), stdout);
  if (!text.empty() && text.back() != '\n') std::fputc('\n', stdout);
  return 0;
}

}  // namespace sandboa::cli
