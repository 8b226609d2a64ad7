// Runs syntax_errors.txt, whose expectations come from CPython 3.14; scripts/bless_syntax_errors.py tells the format.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "support/utf8.h"
#include "tests/unit/frontend/frontend_fixture.h"

namespace sandboa::frontend {
namespace {

std::string unescape(std::string_view line) {
  std::string out;
  for (size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\') {
      out += line[i];
      continue;
    }
    char kind = line[++i];
    size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits == 0) {
      out += kind == 'n' ? '\n' : kind == 'r' ? '\r' : kind == 't' ? '\t' : kind;
      continue;
    }
    char encoded[4];
    size_t size = support::encode_utf8(
        static_cast<char32_t>(std::stoul(std::string(line.substr(i + 1, digits)), nullptr, 16)), encoded);
    out.append(encoded, size);
    i += digits;
  }
  return out;
}

TEST(SyntaxErrors, EverySnippet_Compiled_AnswersAsCPython) {
  std::ifstream file(std::string(SANDBOA_SOURCE_DIR) + "/tests/unit/frontend/syntax_errors.txt");
  ASSERT_TRUE(file.is_open());
  std::string snippet;
  std::string expected;
  int count = 0;
  while (std::getline(file, snippet)) {
    if (snippet.starts_with("#")) continue;
    ASSERT_TRUE(std::getline(file, expected));
    Frontend frontend;
    std::string source = unescape(snippet);
    auto parsed = parse({source, true}, frontend.context);
    std::string answer = "ok";
    if (!parsed.ok()) {
      answer = Frontend::describe(parsed.error());
    } else if (auto resolved = resolve_scopes(parsed.value(), frontend.context); !resolved.ok()) {
      answer = Frontend::describe(resolved.error());
    }
    std::replace(answer.begin(), answer.end(), '\n', ' ');
    EXPECT_EQ(answer, expected.substr(2)) << snippet;
    ++count;
  }
  EXPECT_GT(count, 1000);
}

}  // namespace
}  // namespace sandboa::frontend
