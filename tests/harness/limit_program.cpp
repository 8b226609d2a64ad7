#include "tests/harness/limit_program.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace sandboa::harness {
namespace {

constexpr std::string_view kLimitsMark = "# limits: ";
constexpr std::string_view kMountsMark = "# mounts: memory ";
constexpr std::string_view kEndsMark = "# ends: ";

// The default would overtake other meters where sanitizers run on a busy machine.
constexpr uint64_t kHangNs = 30'000'000'000;

// "8MB" -> 8388608. Zero if it is no number.
uint64_t parse_amount(const std::string& text) {
  char* end = nullptr;
  uint64_t amount = std::strtoull(text.c_str(), &end, 10);
  std::string_view unit(end);
  if (unit == "MB") return amount << 20;
  if (unit == "KB") return amount << 10;
  return unit.empty() ? amount : 0;
}

void set_limit(LimitProgram& program, const std::string& setting) {
  size_t equals = setting.find('=');
  std::string key = setting.substr(0, equals);
  uint64_t amount = equals == std::string::npos ? 0 : parse_amount(setting.substr(equals + 1));
  if (amount == 0) {
    program.problem = "bad limit: " + setting;
  } else if (key == "fuel") {
    program.limits.fuel = amount;
  } else if (key == "memory") {
    program.limits.memory_bytes = amount;
  } else if (key == "objects") {
    program.limits.objects = amount;
  } else if (key == "time_ms") {
    program.limits.time_ns = amount * 1'000'000;
  } else if (key == "recursion") {
    program.limits.recursion_depth = amount;
  } else if (key == "output") {
    program.limits.output_bytes = amount;
  } else if (key == "source") {
    program.limits.source_bytes = amount;
  } else {
    program.problem = "unknown limit: " + key;
  }
}

void parse_header(LimitProgram& program) {
  std::istringstream lines(program.source);
  for (std::string line; std::getline(lines, line) && line.starts_with("#");) {
    if (line.starts_with(kLimitsMark)) {
      std::istringstream settings(line.substr(kLimitsMark.size()));
      for (std::string setting; settings >> setting;) set_limit(program, setting);
    } else if (line.starts_with(kMountsMark)) {
      program.mounts.push_back({line.substr(kMountsMark.size()), Mount::Kind::kMemory, "", uint64_t{1} << 40});
    } else if (line.starts_with(kEndsMark)) {
      std::string rest = line.substr(kEndsMark.size());
      for (size_t at; (at = rest.find(" or ")) != std::string::npos; rest.erase(0, at + 4)) {
        program.endings.push_back(rest.substr(0, at));
      }
      program.endings.push_back(rest);
    }
  }
  if (program.endings.empty()) program.problem = "no `# ends:` line";
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

std::vector<LimitProgram> load_limit_programs() {
  std::vector<LimitProgram> programs;
  for (const auto& entry : std::filesystem::directory_iterator(SANDBOA_SOURCE_DIR "/tests/limits")) {
    std::filesystem::path path = entry.path();
    if (path.extension() != ".py") continue;
    LimitProgram program;
    program.name = path.stem();
    program.source = read_file(path);
    program.expected_output = read_file(path.replace_extension(".out"));
    program.limits.time_ns = kHangNs;
    parse_header(program);
    programs.push_back(std::move(program));
  }
  std::sort(programs.begin(), programs.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return programs;
}

std::string ending_of(const Turn& turn) {
  switch (turn.kind()) {
    case Turn::Kind::kCompleted:
      return "completed";
    case Turn::Kind::kRaised:
      return "raised " + turn.error().type;
    case Turn::Kind::kTrapped:
      return std::string("trap ") + turn.trap().code();
    case Turn::Kind::kCall:
      return "suspended in " + turn.call().name;
    default:
      return "rejected: " + turn.reason();
  }
}

}  // namespace sandboa::harness
