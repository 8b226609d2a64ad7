// What of JSON's reader and writer a json module needs and hosts do not: tests/embedding/json_test.cpp has the rest.
#include "number_fixture.h"
#include "runtime/json_write.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {
namespace {

class StrSink final : public JsonSink {
 public:
  explicit StrSink(Runtime& rt) : builder_(rt) {}
  Fallible<bool> append(std::string_view ascii) override {
    builder_.append(ascii);
    return true;
  }
  Fallible<bool> append(const Str* str, uint64_t start, uint64_t length) override {
    builder_.append(str, start, length);
    return true;
  }
  Outcome finish() { return builder_.finish(); }

 private:
  StrBuilder builder_;
};

class JsonTest : public NumberTest {
 protected:
  Outcome read(std::string_view text, const JsonReading& how = {}) {
    problem_ = {};
    return read_json(rt_, text, how, &problem_);
  }
  std::string written(std::string_view text, const JsonWriting& how) {
    JsonReading reading;
    reading.allows_surrogates = true;
    StrSink sink(rt_);
    EXPECT_TRUE(write_json(rt_, value_of(read(text, reading)), how, sink).ok());
    return to_utf8(value_of(sink.finish()).as<Str>());
  }
  JsonProblem problem_;
};

TEST_F(JsonTest, Problem_SaysWhereItIs) {
  EXPECT_FALSE(read("[\"é\",\n 1,\n x]").ok());
  EXPECT_STREQ(problem_.message, "Expecting value");
  EXPECT_EQ(problem_.position, 11u);
  EXPECT_EQ(problem_.line, 3u);
  EXPECT_EQ(problem_.column, 2u);
  EXPECT_EQ(show(read("1" + std::string(5000, '0'))).substr(0, 10), "ValueError");
  EXPECT_EQ(problem_.message, nullptr);
}

TEST_F(JsonTest, ControlCharacters_OnRequest) {
  EXPECT_EQ(show(read("\"a\nb\"")), "ValueError: Invalid control character at: line 1 column 3 (char 2)");
  JsonReading lenient;
  lenient.allows_control_characters = true;
  EXPECT_EQ(show(read("\"a\nb\"", lenient)), "'a\\nb'");
}

TEST_F(JsonTest, Surrogates_OnRequest) {
  JsonReading wide;
  wide.allows_surrogates = true;
  EXPECT_EQ(show(read("\"\xED\xA0\x80\"", wide)), "'\\ud800'");
  EXPECT_EQ(show(read("\"\xED\xA0\x80\"")), "ValueError: text from the host is not valid UTF-8");
}

TEST_F(JsonTest, Writing_AsDumpsDoes) {
  JsonWriting plain;
  EXPECT_EQ(written("{\"a\": [1, \"é\x7f😀\\ud800\"], \"b\": {}}", plain),
            "{\"a\": [1, \"\\u00e9\\u007f\\ud83d\\ude00\\ud800\"], \"b\": {}}");
  JsonWriting wide;
  wide.ascii_only = false;
  wide.item_separator = ",";
  EXPECT_EQ(written("[\"é\x7f\", \"\\ud800\"]", wide), "[\"é\x7f\",\"\xED\xA0\x80\"]");
  std::string text(5000, 'x');
  EXPECT_EQ(written("[\"" + text + "\", \"é" + text + "\\n\"]", wide), "[\"" + text + "\",\"é" + text + "\\n\"]");
}

}  // namespace
}  // namespace sandboa::runtime
