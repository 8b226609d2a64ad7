#include <gtest/gtest.h>

#include <vector>

#include "runtime/display_width.h"
#include "runtime/source_excerpt.h"
#include "runtime/traceback.h"

namespace sandboa::runtime {
namespace {

std::vector<uint32_t> line_starts_of(std::string_view source) {
  std::vector<uint32_t> starts = {0};
  for (uint32_t index = 0; index + 1 < source.size(); ++index) {
    if (source[index] == '\n') starts.push_back(index + 1);
  }
  return starts;
}

std::string excerpt(std::string_view source, bytecode::Position position) {
  bytecode::Program program;
  std::vector<uint32_t> starts = line_starts_of(source);
  program.source = source;
  program.line_starts = starts;
  std::string out;
  append_source_excerpt(program, position, &out);
  return out;
}

#define EXCERPT(name, source, start, end, anchor_start, anchor_end, expected) \
  TEST(SourceExcerpt, name##_AsInCPython) { EXPECT_EQ(excerpt(source, {start, end, anchor_start, anchor_end}), expected); }
#include "tests/unit/runtime/source_excerpts.def"
#undef EXCERPT

TEST(SourceExcerpt, PositionPastTheSource_AppendsNothing) { EXPECT_EQ(excerpt("x\n", {5, 9, 0, 0}), ""); }
TEST(SourceExcerpt, NoSource_AppendsNothing) { EXPECT_EQ(excerpt("", {0, 0, 0, 0}), ""); }
TEST(SourceExcerpt, NoNewlineAtEnd_ShowsTheLine) { EXPECT_EQ(excerpt("a + b", {0, 5, 2, 3}), "    a + b\n    ~~^~~\n"); }
TEST(SourceExcerpt, InvalidUtf8_ShowsReplacementCharacters) {
  EXPECT_EQ(excerpt("\xFF + b", {0, 5, 2, 3}), "    \xEF\xBF\xBD + b\n    ~~^~~\n");
}

TEST(LineOfOffset, FirstAndLastByteOfLines_FindTheLine) {
  bytecode::Program program;
  std::vector<uint32_t> starts = {0, 3, 4};
  program.line_starts = starts;
  EXPECT_EQ(line_of_offset(program, 0), 0u);
  EXPECT_EQ(line_of_offset(program, 2), 0u);
  EXPECT_EQ(line_of_offset(program, 3), 1u);
  EXPECT_EQ(line_of_offset(program, 4), 2u);
  EXPECT_EQ(line_of_offset(program, 400), 2u);
}

TEST(DisplayWidth, WideAndNarrowCharacters_CountTwoAndOne) {
  EXPECT_EQ(display_width(U'a'), 1);
  EXPECT_EQ(display_width(U'\u10FF'), 1);
  EXPECT_EQ(display_width(U'\u1100'), 2);
  EXPECT_EQ(display_width(U'\u65E5'), 2);
  EXPECT_EQ(display_width(U'\U0001F600'), 2);
  EXPECT_EQ(display_width(U'\U0003FFFD'), 2);
  EXPECT_EQ(display_width(U'\U0003FFFE'), 1);
  EXPECT_EQ(display_width(U"a\u65E5"), 3u);
}

// ---- syntax errors

std::string syntax_error(SyntaxErrorText error) {
  error.file = "t.py";
  if (error.type.empty()) error.type = "SyntaxError";
  std::string out;
  render_syntax_error(error, &out);
  return out;
}

TEST(SyntaxErrorText, ErrorInTheMiddle_MarksOneColumn) {
  EXPECT_EQ(
      syntax_error(
          {.message = "invalid syntax", .source_line = "x = = 1\n", .line = 1, .column = 5, .end_line = 1, .end_column = 6}),
      "  File \"t.py\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n");
}

TEST(SyntaxErrorText, IndentedLine_LosesItsIndentation) {
  EXPECT_EQ(
      syntax_error(
          {.message = "bad", .source_line = "      foo bar\n", .line = 3, .column = 7, .end_line = 3, .end_column = 14}),
      "  File \"t.py\", line 3\n    foo bar\n    ^^^^^^^\nSyntaxError: bad\n");
}

TEST(SyntaxErrorText, SeveralLines_MarkToTheEndOfTheFirst) {
  EXPECT_EQ(syntax_error({.message = "'(' was never closed",
                          .source_line = "f(1,\n",
                          .line = 1,
                          .column = 2,
                          .end_line = 2,
                          .end_column = 1}),
            "  File \"t.py\", line 1\n    f(1,\n     ^^^\nSyntaxError: '(' was never closed\n");
}

TEST(SyntaxErrorText, ColumnPastTheLine_MarksBehindIt) {
  EXPECT_EQ(syntax_error({.message = "m", .source_line = "abc\n", .line = 1, .column = 50, .end_line = 1, .end_column = 60}),
            "  File \"t.py\", line 1\n    abc\n       ^\nSyntaxError: m\n");
}

TEST(SyntaxErrorText, ColumnUnknown_ShowsNoCarets) {
  EXPECT_EQ(syntax_error({.message = "m", .source_line = "abc\n", .line = 1}),
            "  File \"t.py\", line 1\n    abc\nSyntaxError: m\n");
}

TEST(SyntaxErrorText, LineUnknown_NamesTheFileLast) { EXPECT_EQ(syntax_error({.message = "m"}), "SyntaxError: m (t.py)\n"); }

TEST(SyntaxErrorText, NoMessage_SaysSo) {
  EXPECT_EQ(syntax_error({.type = "TabError", .message = "", .line = 2}),
            "  File \"t.py\", line 2\nTabError: <no detail available>\n");
}

TEST(SyntaxErrorText, TabBeforeTheError_StaysATab) {
  EXPECT_EQ(
      syntax_error({.message = "m", .source_line = "a\t= =\n", .line = 1, .column = 5, .end_line = 1, .end_column = 6}),
      "  File \"t.py\", line 1\n    a\t= =\n     \t  ^\nSyntaxError: m\n");
}

}  // namespace
}  // namespace sandboa::runtime
