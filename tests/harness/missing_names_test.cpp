// Public names against CPython 3.14: tests/names/public_names.py lists those of the builtin types, from the tables that the
// engine itself uses; its .out file is CPython's list. Every difference needs a line in tests/names/reasons.txt, and
// docs/missing-names.md is the report (SANDBOA_BLESS=1 writes it).
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "sandboa/engine.h"
#include "sandboa/session.h"
#include "tests/harness/limit_program.h"

namespace sandboa::harness {
namespace {

const std::string kRoot = SANDBOA_SOURCE_DIR;

std::set<std::string> lines_of(const std::string& text) {
  std::set<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.insert(line);
  return lines;
}

std::set<std::string> without(const std::set<std::string>& names, const std::set<std::string>& others) {
  std::set<std::string> left;
  for (const std::string& name : names) {
    if (others.count(name) == 0) left.insert(name);
  }
  return left;
}

// One line of reasons.txt: `- owner name: reason` for what is missing, `+ owner name: reason` for what CPython has not.
// Either of owner and name may be `*`; the first line that fits counts.
struct Reason {
  char sign;
  std::string owner;
  std::string name;
  std::string text;
  bool used = false;

  bool fits(char wanted, const std::string& line) const {
    size_t space = line.find(' ');
    return sign == wanted && (owner == "*" || owner == line.substr(0, space)) &&
           (name == "*" || name == line.substr(space + 1));
  }
};

std::vector<Reason> load_reasons() {
  std::vector<Reason> reasons;
  std::istringstream stream(read_file(kRoot + "/tests/names/reasons.txt"));
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line[0] == '#') continue;
    size_t owner_end = line.find(' ', 2), name_end = line.find(": ", owner_end);
    reasons.push_back({line[0], line.substr(2, owner_end - 2), line.substr(owner_end + 1, name_end - owner_end - 1),
                       line.substr(name_end + 2)});
  }
  return reasons;
}

// The names by reason, in a table; names without a reason are test failures.
std::string section(char sign, const std::set<std::string>& names, std::vector<Reason>& reasons) {
  std::map<size_t, std::string> rows;
  for (const std::string& line : names) {
    size_t index = 0;
    while (index < reasons.size() && !reasons[index].fits(sign, line)) ++index;
    if (index == reasons.size()) {
      ADD_FAILURE() << line << (sign == '-' ? " is missing" : " is not in CPython") << ", and no reason is given";
      continue;
    }
    reasons[index].used = true;
    std::string shown = "`" + line + "`";
    shown[shown.find(' ')] = '.';
    rows[index] += (rows[index].empty() ? "" : ", ") + shown;
  }
  std::string text = "\n| names | why |\n|---|---|\n";
  for (const auto& [index, shown] : rows) text += "| " + shown + " | " + reasons[index].text + " |\n";
  return text;
}

TEST(MissingNames, Names_OfBuiltins_AreThoseOfCPythonButForReasons) {
  Engine engine;
  Session session(engine);
  Turn turn = session.feed(read_file(kRoot + "/tests/names/public_names.py"), {}, "public_names.py");
  ASSERT_TRUE(turn.completed()) << ending_of(turn) << "\n" << turn.error().traceback;
  std::set<std::string> ours = lines_of(session.take_output());
  std::set<std::string> theirs = lines_of(read_file(kRoot + "/tests/names/public_names.out"));
  ASSERT_GT(theirs.size(), 1000u);
  std::vector<Reason> reasons = load_reasons();
  std::string page =
      "# Names missing against CPython 3.14\n\n"
      "<!-- Written by tests/harness/missing_names_test.cpp from tests/names/reasons.txt. Do not edit. -->\n\n"
      "The public names of the builtin types and of the module `builtins`, compared with CPython's. A name that is missing "
      "without a\n"
      "reason fails the test.\n\n## Not there\n";
  page += section('-', without(theirs, ours), reasons) + "\n## Not in CPython\n";
  page += section('+', without(ours, theirs), reasons);
  for (const Reason& reason : reasons)
    EXPECT_TRUE(reason.used) << "no longer needed: " << reason.owner << " " << reason.name;
  std::string path = kRoot + "/docs/missing-names.md";
  if (std::getenv("SANDBOA_BLESS") != nullptr) std::ofstream(path) << page;
  EXPECT_EQ(read_file(path), page);
}

}  // namespace
}  // namespace sandboa::harness
