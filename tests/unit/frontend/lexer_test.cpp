#include "frontend/lexer.h"

#include <gtest/gtest.h>

#include "tests/unit/frontend/frontend_fixture.h"

namespace sandboa::frontend {
namespace {

std::string tokens(std::string_view source) {
  Frontend frontend;
  return dump_tokens({source}, frontend.context);
}

TEST(Lexer, Indentation_BlocksAndComments_GiveIndentAndDedent) {
  EXPECT_EQ(tokens("if x:\n  # comment\n\n  y\nz\n"),
            "1:0-1:2 KEYWORD if\n1:3-1:4 NAME 'x'\n1:4-1:5 OP :\n1:5-2:0 NEWLINE\n4:2-4:2 INDENT\n4:2-4:3 NAME 'y'\n"
            "4:3-5:0 NEWLINE\n5:0-5:0 DEDENT\n5:0-5:1 NAME 'z'\n5:1-5:2 NEWLINE\n5:2-5:2 ENDMARKER\n");
}

TEST(Lexer, Brackets_Newlines_AreIgnoredInside) {
  EXPECT_EQ(tokens("(a,\n b)"),
            "1:0-1:1 OP (\n1:1-1:2 NAME 'a'\n1:2-1:3 OP ,\n2:1-2:2 NAME 'b'\n2:2-2:3 OP )\n2:3-2:4 NEWLINE\n"
            "2:4-2:4 ENDMARKER\n");
}

TEST(Lexer, FString_Nested_SwitchesModes) {
  EXPECT_EQ(
      tokens("f'a{f\"{b}\":>{c}}'"),
      "1:0-1:2 FSTRING_START \"f'\"\n1:2-1:3 FSTRING_MIDDLE 'a'\n1:3-1:4 OP {\n1:4-1:6 FSTRING_START 'f\"'\n1:6-1:7 OP {\n"
      "1:7-1:8 NAME 'b'\n1:8-1:9 OP }\n1:9-1:10 FSTRING_END '\"'\n1:10-1:11 OP :\n1:11-1:12 FSTRING_MIDDLE '>'\n"
      "1:12-1:13 OP {\n1:13-1:14 NAME 'c'\n1:14-1:15 OP }\n1:15-1:16 OP }\n1:16-1:17 FSTRING_END \"'\"\n1:17-1:18 NEWLINE\n"
      "1:18-1:18 ENDMARKER\n");
}

TEST(Lexer, Operators_LongestMatch_Wins) {
  EXPECT_EQ(tokens("a**=b//c>>=...->:="),
            "1:0-1:1 NAME 'a'\n1:1-1:4 OP **=\n1:4-1:5 NAME 'b'\n1:5-1:7 OP //\n1:7-1:8 NAME 'c'\n1:8-1:11 OP "
            ">>=\n1:11-1:14 OP ...\n"
            "1:14-1:16 OP ->\n1:16-1:18 OP :=\n1:18-1:19 NEWLINE\n1:19-1:19 ENDMARKER\n");
}

TEST(Lexer, Empty_Source_IsJustTheEnd) { EXPECT_EQ(tokens(""), "1:0-1:0 ENDMARKER\n"); }

TEST(Lexer, Error_UnterminatedString_EndsTheTokens) {
  EXPECT_EQ(tokens("a 'b"), "1:0-1:1 NAME 'a'\nerror 1:2: SyntaxError: unterminated string literal (detected at line 1)\n");
}

}  // namespace
}  // namespace sandboa::frontend
