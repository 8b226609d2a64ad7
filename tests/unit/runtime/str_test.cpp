// str, bytes, format and repr against what CPython answers (text_cases.def), and what goes beyond single expressions.
#include <gtest/gtest.h>

#include "runtime/operations/repr.h"
#include "tests/unit/runtime/text_expression.h"

namespace sandboa::runtime {
namespace {

class TextTest : public testing::Test {
 protected:
  TextTest() : meter_(prepare()), rt_(meter_, 1) { meter_.begin_run(); }

  Value text(std::string_view utf8) { return make_str(rt_, utf8).value(); }
  static Value value_of(Outcome outcome) {
    EXPECT_TRUE(outcome.ok());
    return outcome.value();
  }
  std::string ascii(Value value) {
    Outcome shown = operations::ascii(rt_, value);
    return shown.ok() ? to_utf8(shown.value().as<Str>()) : "ascii failed";
  }
  // ascii() of the value, or "Type: message".
  std::string show(Outcome outcome) {
    if (outcome.ok()) return ascii(outcome.value());
    if (outcome.signal() == Signal::kTrap) return "trap";
    if (outcome.signal() == Signal::kNeedsGuest) return "needs guest";
    if (outcome.signal() == Signal::kNeedsCollect) return "needs collect";
    Value exception = rt_.pending_exception;
    return std::string(type_name(exception)) + ": " + ascii(value_of(operations::str(rt_, exception)));
  }
  std::string evaluate(std::string_view expression) { return show(TextExpression(rt_, expression).evaluate()); }

  limits::Meter meter_;
  Runtime rt_;

 private:
  static Limits prepare() {
    initialize_builtins();
    Limits limits;
    limits.time_ns = 600'000'000'000;  // memory or fuel is to end what is too large, however busy the machine is
    return limits;
  }
};

TEST_F(TextTest, Expressions_AsCPython) {
  struct {
    const char* expression;
    const char* expected;
  } const cases[] = {
#define CASE(expression, expected) {expression, expected},
#include "tests/unit/runtime/text_cases.def"
#undef CASE
  };
  for (const auto& row : cases) EXPECT_EQ(evaluate(row.expression), row.expected) << row.expression;
}

TEST_F(TextTest, Concatenate_Growing_IsLinear) {
  Value grown = text("");
  uint64_t before = meter_.fuel_used();
  for (int i = 0; i < 100'000; ++i) grown = value_of(str_concatenate(rt_, grown.as<Str>(), shared_char('x')));
  EXPECT_EQ(grown.as<Str>()->length, 100'000u);
  EXPECT_LT(meter_.fuel_used() - before, 100'000u);
  // An older piece that grows again must not disturb the newer one.
  Str* base = grown.as<Str>();
  Value first = value_of(str_concatenate(rt_, base, shared_char('a')));
  Value second = value_of(str_concatenate(rt_, base, shared_char('b')));
  EXPECT_EQ(first.as<Str>()->at(100'000), U'a');
  EXPECT_EQ(second.as<Str>()->at(100'000), U'b');
  EXPECT_TRUE(base->is_ascii());
  // A wider piece needs a wider buffer.
  Value wide = value_of(str_concatenate(rt_, base, text("\u1234").as<Str>()));
  EXPECT_EQ(wide.as<Str>()->width_log2(), 1);
  EXPECT_EQ(wide.as<Str>()->at(0), U'x');
  EXPECT_EQ(wide.as<Str>()->at(100'000), U'\u1234');
}

TEST_F(TextTest, Hash_OfEqualStrings_IsEqual) {
  Value grown = text("");
  for (int i = 0; i < 300; ++i) grown = value_of(str_concatenate(rt_, grown.as<Str>(), shared_char('x')));
  Value repeated = value_of(str_repeat(rt_, shared_char('x'), 300));
  EXPECT_TRUE(str_equal(grown.as<Str>(), repeated.as<Str>()));
  EXPECT_EQ(str_content_hash(grown.as<Str>()), str_content_hash(repeated.as<Str>()));
}

TEST_F(TextTest, Repr_DeepList_NeedsNoNativeStack) {
  Value list = value_of(Outcome(new_list(rt_, 0)));
  for (int i = 0; i < 200'000; ++i) list = Value(new_list_of(rt_, &list, 1));
  Value shown = value_of(operations::repr(rt_, list));
  EXPECT_EQ(shown.as<Str>()->length, 400'002u);
}

TEST_F(TextTest, Repr_Recursive_IsMarked) {
  List* list = new_list(rt_, 1);
  ASSERT_TRUE(list_append(rt_, list, list).ok());
  EXPECT_EQ(ascii(list), "[[...]]");
  EXPECT_EQ(ascii(list), "[[...]]");  // the marks are gone after the first time
  Dict* dict = new_dict(rt_);
  ASSERT_TRUE(dict_set(rt_, dict, text("k"), dict).ok());
  EXPECT_EQ(ascii(dict), "{'k': {...}}");
}

TEST_F(TextTest, Repr_SharedStructure_EndsAtALimit) {
  Value value = Value::small_int(1);
  for (int i = 0; i < 60; ++i) {
    Value pair[2] = {value, value};
    value = new_list_of(rt_, pair, 2);
  }
  std::string shown = show(operations::repr(rt_, value));
  EXPECT_TRUE(shown == "MemoryError: ''" || shown == "trap" || shown == "needs collect") << shown;
  Value small[2] = {Value::small_int(1), Value::small_int(2)};
  EXPECT_EQ(ascii(new_list_of(rt_, small, 2)), "[1, 2]");
}

TEST_F(TextTest, HugeResults_AreMemoryErrors) {
  for (const char* expression :
       {"'a' * 10000000000", "'ab' * 9000000000000000000", "'a'.ljust(9000000000000000000)", "'a'.zfill(100000000000)",
        "'a'.center(9223372036854775807)", "'a\\t'.expandtabs(2147483647)", "format('a', '9000000000000')",
        "'%*d' % (9000000000000, 1)", "'%9000000000000s' % 'a'", "b'a' * 10000000000", "bytes(100000000000)",
        "b'a'.rjust(100000000000)", "'{:9000000000000}'.format('a')"}) {
    EXPECT_EQ(evaluate(expression), "MemoryError: ''") << expression;
  }
  Value megabyte = value_of(str_repeat(rt_, shared_char('a'), 1 << 20));
  EXPECT_EQ(show(str_repeat(rt_, megabyte.as<Str>(), 1 << 20)), "MemoryError: ''");
}

TEST_F(TextTest, Search_PeriodicNeedle_IsLinear) {
  Value haystack = value_of(str_repeat(rt_, shared_char('a'), 1 << 20));
  Value half = value_of(str_repeat(rt_, shared_char('a'), 1 << 18));
  Value needle = value_of(str_concatenate(rt_, half.as<Str>(), shared_char('b')));
  EXPECT_FALSE(str_contains(rt_, haystack.as<Str>(), needle.as<Str>()).value());
  EXPECT_LT(meter_.fuel_used(), 10'000'000u);
}

TEST_F(TextTest, Failure_OfTheNthAllocation_LeavesNoTrace) {
  for (const char* expression : {"'a,b,c'.split(',')", "'{}-{:>5}'.format('x', [1, 2])", "'%s %r' % ('a', {'k': b'v'})",
                                 "'\\u1234b'.upper()", "b'ab'.hex()", "repr([1, (2,), {'a': 3.5}])"}) {
    std::string expected = evaluate(expression);
    bool failed = false;
    for (uint64_t n = 1; n < 40; ++n) {
      rt_.heap.testing_fail_allocation(n);
      Outcome outcome = TextExpression(rt_, expression).evaluate();
      rt_.heap.testing_fail_allocation(0);
      failed |= !outcome.ok();
      EXPECT_TRUE(!outcome.ok() || ascii(outcome.value()) == expected) << expression;
      EXPECT_EQ(evaluate(expression), expected) << expression << " after failure " << n;
    }
    EXPECT_TRUE(failed) << expression;
  }
}

TEST_F(TextTest, Builder_KeepsTheNarrowestWidth) {
  StrBuilder out(rt_);
  Str* wide = text("a\u1234b").as<Str>();
  out.append(wide, 0, 1);
  out.append(wide, 2, 1);
  Value narrow = value_of(out.finish());
  EXPECT_TRUE(narrow.as<Str>()->is_ascii());
  EXPECT_TRUE(str_equals_ascii(narrow.as<Str>(), "ab"));
}

TEST_F(TextTest, Builder_GivesItsMemoryBack) {
  uint64_t before = meter_.bytes_used();
  {
    StrBuilder out(rt_);
    out.append_repeated('x', 1 << 20);
    EXPECT_GT(meter_.bytes_used(), before);
  }
  EXPECT_EQ(meter_.bytes_used(), before);
}

TEST_F(TextTest, Slice_OfAWideString_IsNarrow) {
  Value part = value_of(substring(rt_, text("abc\U0001f600").as<Str>(), 0, 3));
  EXPECT_TRUE(part.as<Str>()->is_ascii());
  EXPECT_TRUE(str_equal(part.as<Str>(), text("abc").as<Str>()));
}

TEST_F(TextTest, Concatenate_Pieces_JoinsThem) {
  Value pieces[3] = {text("a"), text("\u00e9\u1234"), text("")};
  EXPECT_EQ(ascii(value_of(operations::concatenate(rt_, pieces, 3))), "'a\\xe9\\u1234'");
  EXPECT_EQ(ascii(value_of(operations::concatenate(rt_, pieces + 2, 1))), "''");
  EXPECT_EQ(ascii(value_of(operations::concatenate(rt_, pieces, 0))), "''");
}

}  // namespace
}  // namespace sandboa::runtime
