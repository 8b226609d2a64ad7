// JSON in and out against what CPython's json module says: json_cases.out, which the oracle has written (json_cases.py).
#include <fstream>

#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

struct Case {
  std::string text, plain, ascii, error;
};

std::string unescaped(std::string_view shown) {
  std::string text;
  for (size_t i = 0; i < shown.size(); ++i) {
    char c = shown[i];
    if (c == '\\') c = shown[++i] == 'n' ? '\n' : shown[i] == 'r' ? '\r' : '\\';
    text += c;
  }
  return text;
}

std::vector<Case> read_cases() {
  std::ifstream file(SANDBOA_SOURCE_DIR "/tests/embedding/json_cases.out", std::ios::binary);
  std::vector<Case> cases;
  for (std::string line; std::getline(file, line);) {
    Case next{unescaped(line), "", "", ""};
    std::getline(file, line);
    if (line.starts_with('!')) {
      next.error = unescaped(line).substr(1);
    } else {
      next.plain = unescaped(line).substr(1);
      std::getline(file, line);
      next.ascii = unescaped(line).substr(1);
    }
    cases.push_back(std::move(next));
  }
  return cases;
}

Session json_session(bool ascii_only) {
  Session::Options options;
  options.json.results = true;
  options.json.ascii_only = ascii_only;
  return make_session(std::move(options));
}

std::string json_of(const Turn& turn) { return turn.completed() ? std::string(turn.value().as_json()) : describe(turn); }

TEST(JsonCases, AreAsCPythonHasThem) {
  std::vector<Case> cases = read_cases();
  ASSERT_GT(cases.size(), 800u);
  Session plain = json_session(false);
  Session ascii = json_session(true);
  for (const Case& each : cases) {
    Inputs inputs{{"x", HostValue::json(each.text)}};
    EXPECT_EQ(json_of(plain.feed("x", inputs)), each.error.empty() ? each.plain : each.error) << each.text;
    EXPECT_EQ(json_of(ascii.feed("x", inputs)), each.error.empty() ? each.ascii : each.error) << each.text;
  }
}

// What JSON can say is the same by way of host values.
TEST(JsonCases, BothWaysGiveTheSame) {
  Session session = make_session({});
  Session json = json_session(false);
  for (const Case& each : read_cases()) {
    if (!each.error.empty() || each.plain.find("NaN") != std::string::npos) continue;
    Turn turn = session.feed("x", {{"x", HostValue::json(each.text)}});
    ASSERT_TRUE(turn.completed()) << describe(turn);
    EXPECT_EQ(json_of(json.feed("x", {{"x", turn.value()}})), each.plain);
  }
}

}  // namespace
}  // namespace sandboa
