#include "frontend/parser.h"

#include <gtest/gtest.h>

#include <cmath>

#include "limits/meter.h"
#include "tests/unit/frontend/frontend_fixture.h"

namespace sandboa::frontend {
namespace {

std::string repeat(std::string_view piece, size_t count) {
  std::string out;
  for (size_t i = 0; i < count; ++i) out += piece;
  return out;
}

// The one statement of a module.
template <class T>
T* only_statement(Module* module) {
  EXPECT_EQ(module->body.size(), 1u);
  return as<T>(module->body[0]);
}

TEST(Parser, BinaryOperators_Mixed_BindAsTheReferenceSays) {
  Frontend frontend;
  EXPECT_EQ(
      frontend.ast("a + b * -c ** d"),
      "Module(\n body=[\n  Expr(\n   value=BinOp(\n    left=Name(id='a', ctx=Load()),\n    op=Add(),\n    right=BinOp(\n"
      "     left=Name(id='b', ctx=Load()),\n     op=Mult(),\n     right=UnaryOp(\n      op=USub(),\n"
      "      operand=BinOp(\n       left=Name(id='c', ctx=Load()),\n       op=Pow(),\n"
      "       right=Name(id='d', ctx=Load()))))))])\n");
}

TEST(Parser, ExpressionMode_TupleAndBlanks_GivesExpression) {
  Frontend frontend;
  EXPECT_EQ(frontend.ast("1, x\n", ParseMode::kExpression),
            "Expression(\n body=Tuple(\n  elts=[\n   Constant(value=1),\n   Name(id='x', ctx=Load())],\n  ctx=Load()))\n");
}

TEST(Parser, ExpressionMode_Statement_IsAnError) {
  Frontend frontend;
  EXPECT_EQ(frontend.ast("x = 1", ParseMode::kExpression), "SyntaxError|invalid syntax|1|3|1|4\n");
}

TEST(Parser, IntLiterals_EveryBase_KeepTextAndValue) {
  Frontend frontend;
  struct Case {
    const char* source;
    int64_t value;
    uint8_t base;
    bool fits;
  };
  for (const Case& c : {Case{"0xFf_ff", 0xFFFF, 16, true}, Case{"0b1_01", 5, 2, true}, Case{"0o17", 15, 8, true},
                        Case{"1_000", 1000, 10, true}, Case{"9223372036854775807", INT64_MAX, 10, true},
                        Case{"9223372036854775808", 0, 10, false}, Case{"00", 0, 10, true}}) {
    Module* module = frontend.compile(c.source);
    ASSERT_NE(module, nullptr) << c.source;
    const Literal& literal = as<Constant>(only_statement<ExprStmt>(module)->value)->value;
    EXPECT_EQ(literal.kind, LiteralKind::kInt) << c.source;
    EXPECT_EQ(literal.fits_int64, c.fits) << c.source;
    EXPECT_EQ(literal.integer, c.value) << c.source;
    EXPECT_EQ(literal.base, c.base) << c.source;
  }
}

TEST(Parser, FloatLiterals_OutOfRange_BecomeInfinityOrZero) {
  Frontend frontend;
  auto value = [&](const std::string& source) {
    return as<Constant>(only_statement<ExprStmt>(frontend.compile(source))->value)->value.number;
  };
  EXPECT_EQ(value("1e400"), HUGE_VAL);
  EXPECT_EQ(value("1e-400"), 0.0);
  EXPECT_EQ(value("0." + repeat("0", 400) + "1"), 0.0);
  EXPECT_EQ(value("1" + repeat("0", 400) + ".5"), HUGE_VAL);
  EXPECT_EQ(value("5e-324"), 5e-324);
  EXPECT_EQ(value("2.5j"), 2.5);
}

TEST(Parser, StringLiterals_Escapes_AreDecoded) {
  Frontend frontend;
  auto text = [&](const char* source) {
    return as<Constant>(only_statement<ExprStmt>(frontend.compile(source))->value)->value.text;
  };
  EXPECT_EQ(text(R"('a\tb\x41\u00e9\U0001F600\101\
c' "d")"),
            "a\tbA\u00e9\U0001F600Acd");
  EXPECT_EQ(text(R"('\ud800')"), "\xED\xA0\x80");
  EXPECT_EQ(text(R"(r'\n' '\q')"), "\\n\\q");
  EXPECT_EQ(text(R"(b'\xff\0')"), std::string_view("\xFF\0", 2));
}

TEST(Parser, FString_NestedAndDebug_GivesParts) {
  Frontend frontend;
  EXPECT_EQ(frontend.ast("f'a{x!r:>{w}}{y = }{{'"),
            "Module(\n body=[\n  Expr(\n   value=JoinedStr(\n    values=[\n     Constant(value='a'),\n     FormattedValue(\n"
            "      value=Name(id='x', ctx=Load()),\n      conversion=114,\n      format_spec=JoinedStr(\n       values=[\n"
            "        Constant(value='>'),\n        FormattedValue(\n         value=Name(id='w', ctx=Load()),\n"
            "         conversion=-1)])),\n     Constant(value='y = '),\n     FormattedValue(\n"
            "      value=Name(id='y', ctx=Load()),\n      conversion=114),\n     Constant(value='{')]))])\n");
}

TEST(Parser, Positions_BinaryOperator_PointAtOperator) {
  Frontend frontend;
  BinOp* sum = as<BinOp>(only_statement<ExprStmt>(frontend.compile("(aa)  +  b"))->value);
  EXPECT_EQ(sum->start, 0u);
  EXPECT_EQ(sum->end, 10u);
  EXPECT_EQ(sum->op_offset, 6u);
}

TEST(Parser, Encodings_CookieAndMark_AreHonoured) {
  Frontend frontend;
  auto text = [&](std::string_view source) -> std::string {
    Module* module = frontend.compile(source);
    if (module == nullptr) return frontend.error();
    return std::string(as<Constant>(as<ExprStmt>(module->body.back())->value)->value.text);
  };
  EXPECT_EQ(text("# -*- coding: latin-1 -*-\n'\xE9'"), "\u00e9");
  EXPECT_EQ(text("\xEF\xBB\xBF'\xC3\xA9'"), "\u00e9");
  EXPECT_EQ(text("#!x\n# vim: set fileencoding=utf-8 :\n'\xC3\xA9'"), "\u00e9");
  EXPECT_EQ(text("# coding: ebcdic\n'a'"), "SyntaxError|unknown encoding: ebcdic|0|0|0|0");
  EXPECT_EQ(text("'\xE9'"),
            "SyntaxError|Non-UTF-8 code starting with '\\xe9' on line 1, but no encoding declared; see "
            "https://peps.python.org/pep-0263/ for details|1|2|1|2");
  EXPECT_EQ(text("'a\r\nb'").substr(0, 11), "SyntaxError");
  EXPECT_EQ(text("'''a\r\nb\rc'''"), "a\nb\nc");
}

TEST(Parser, NonAsciiNames_CompatibilityForms_AreOneName) {
  Frontend frontend;
  // The ligature fi, a full-width letter, and e with a combining accent.
  Module* module = frontend.compile("\uFB01 = fi\n\uFF41 = a\ne\u0301 = \u00e9\n");
  ASSERT_NE(module, nullptr);
  for (Stmt* statement : module->body) {
    Assign* assign = as<Assign>(statement);
    EXPECT_EQ(as<Name>(assign->targets[0])->id.value, as<Name>(assign->value)->id.value);
  }
}

TEST(Parser, DeepShapes_LeftDeep_NeedNoStack) {
  Frontend frontend;
  EXPECT_NE(frontend.compile("x = 1" + repeat("+1", 200'000)), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = a" + repeat(".b", 200'000)), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = f" + repeat("()", 200'000)), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = f" + repeat("[0]", 100'000)), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("if x: pass\n" + repeat("elif x: pass\n", 20'000)), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = a" + repeat(" and a", 100'000)), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = a" + repeat(" < a", 100'000)), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = [" + repeat("1, ", 200'000) + "]"), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("f(" + repeat("a, ", 5'000) + ")"), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = f'" + repeat("{{", 200'000) + "'"), nullptr) << frontend.error();
  EXPECT_NE(frontend.compile("x = " + repeat("'a' ", 100'000)), nullptr) << frontend.error();
}

TEST(Parser, DeepShapes_TooDeep_AreACleanError) {
  for (const std::string& source :
       {"x = " + repeat("-", 100'000) + "1", "x = " + repeat("not ", 100'000) + "1",
        "x = " + repeat("lambda: ", 100'000) + "1", "x = " + repeat("a if b else ", 100'000) + "c",
        "x = " + repeat("a ** ", 100'000) + "c", repeat("f'{", 100'000), "x = " + repeat("a := ", 100'000) + "1"}) {
    Frontend frontend;
    std::string error = frontend.error_of(source);
    EXPECT_NE(error, "ok") << source.substr(0, 20);
  }
  Frontend frontend;
  EXPECT_EQ(frontend.error_of("x = " + repeat("-", 100'000) + "1"),
            "MemoryError|Parser stack overflowed - Memory Error|0|0|0|0");
}

TEST(Parser, Meter_TooLittleFuel_Traps) {
  Limits limits;
  limits.fuel = 1000;
  limits::Meter meter(limits);
  meter.begin_run();
  Frontend frontend;
  ParseContext context{frontend.arena, frontend.names, &meter};
  auto parsed = parse({"x = [" + repeat("1, ", 200'000) + "]"}, context);
  ASSERT_FALSE(parsed.ok());
  EXPECT_EQ(parsed.error().type, ErrorType::kTrapped);
  EXPECT_EQ(meter.trap().kind, limits::TrapKind::kFuel);
}

TEST(Parser, Arena_OverItsLimit_IsAMemoryError) {
  support::Arena arena(1 << 20);
  NameTable names(arena);
  ParseContext context{arena, names};
  std::string source = "x = [" + repeat("1, ", 200'000) + "]";
  auto parsed = parse({source}, context);
  ASSERT_FALSE(parsed.ok());
  EXPECT_EQ(parsed.error().type, ErrorType::kMemoryError);
  EXPECT_LT(arena.bytes_reserved(), size_t{8} << 20);
}

}  // namespace
}  // namespace sandboa::frontend
