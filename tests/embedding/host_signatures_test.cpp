// Host functions with declared parameters: what reaches the host, and what CPython says about what does not.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes
using Passing = HostParameter::Passing;

Answer list_of_arguments(const HostCall& call) {
  HostValue list = HostValue::list();
  for (const HostValue& value : call.args) list.append(value);
  return list;
}

Session session_with(std::vector<HostFunction> functions) {
  Session::Options options;
  options.functions = HostFunctions(std::move(functions));
  return make_session(std::move(options));
}

// def f(a, b=2, /, c='x', *, d, e=None)
HostFunction function_f() {
  return HostFunction(
      "f",
      {HostParameter{"a", HostType::kAny, {}, Passing::kPositionalOnly},
       HostParameter{"b", HostType::kAny, 2, Passing::kPositionalOnly}, HostParameter{"c", HostType::kAny, "x"},
       HostParameter{"d", HostType::kAny, {}, Passing::kKeywordOnly},
       HostParameter{"e", HostType::kAny, HostValue(), Passing::kKeywordOnly}},
      list_of_arguments);
}

struct BindCase {
  const char* call;
  const char* expected;
};

class HostSignature : public ::testing::TestWithParam<BindCase> {};

// The texts are those of CPython 3.14 for the function in Python.
TEST_P(HostSignature, Call_BindsAsAPythonFunction) {
  Session session = session_with({
      function_f(),
      HostFunction("g", HostFunction::Parameters{}, list_of_arguments),
      HostFunction("h", {HostParameter{"count"}, HostParameter{"limit"}, HostParameter{"name"}}, list_of_arguments),
      HostFunction("one", {HostParameter{"a"}}, list_of_arguments),
  });
  EXPECT_EQ(feed(session, GetParam().call), GetParam().expected) << GetParam().call;
  bool reached = GetParam().expected[0] == '[';
  EXPECT_EQ(session.meters().host_calls, reached ? 1u : 0u);
  EXPECT_EQ(feed(session, "f(1, d=0)"), "[1, 2, 'x', 0, None]");
}

INSTANTIATE_TEST_SUITE_P(
    Cases, HostSignature,
    ::testing::Values(
        BindCase{"f(1, d=4)", "[1, 2, 'x', 4, None]"}, BindCase{"f(1, 5, 6, d=7, e=8)", "[1, 5, 6, 7, 8]"},
        BindCase{"f(*[1, 5], **{'d': 1, 'c': [2]})", "[1, 5, [2], 1, None]"},
        BindCase{"f()", "TypeError: f() missing 1 required positional argument: 'a'"},
        BindCase{"f(1)", "TypeError: f() missing 1 required keyword-only argument: 'd'"},
        BindCase{"f(1, 2, 3, 4, d=1)",
                 "TypeError: f() takes from 1 to 3 positional arguments but 4 positional arguments "
                 "(and 1 keyword-only argument) were given"},
        BindCase{"f(1, 2, 3, 4)", "TypeError: f() takes from 1 to 3 positional arguments but 4 were given"},
        BindCase{"f(1, c=2, d=3, x=4)", "TypeError: f() got an unexpected keyword argument 'x'"},
        BindCase{"f(1, 2, 3, c=4, d=5)", "TypeError: f() got multiple values for argument 'c'"},
        BindCase{"f(a=1, d=5)", "TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'"},
        BindCase{"f(b=1, a=1, d=5)",
                 "TypeError: f() got some positional-only arguments passed as keyword arguments: 'a, b'"},
        BindCase{"g()", "[]"}, BindCase{"g(1)", "TypeError: g() takes 0 positional arguments but 1 was given"},
        BindCase{"g(1, 2)", "TypeError: g() takes 0 positional arguments but 2 were given"},
        BindCase{"g(x=1)", "TypeError: g() got an unexpected keyword argument 'x'"},
        BindCase{"one(1, 2)", "TypeError: one() takes 1 positional argument but 2 were given"},
        BindCase{"h()", "TypeError: h() missing 3 required positional arguments: 'count', 'limit', and 'name'"},
        BindCase{"h(limit=1)", "TypeError: h() missing 2 required positional arguments: 'count' and 'name'"},
        BindCase{"h(1, 2, nane=3)", "TypeError: h() got an unexpected keyword argument 'nane'. Did you mean 'name'?"}));

TEST(HostTypes, Values_AreCheckedAndConverted) {
  Session session = session_with(
      {HostFunction("i", {HostParameter{"x", HostType::kInt}}, list_of_arguments),
       HostFunction("n", {HostParameter{"x", HostType::kFloat}}, list_of_arguments),
       HostFunction("s", {HostParameter{"x", HostType::kStr | HostType::kNone, HostValue()}}, list_of_arguments),
       HostFunction("m", {HostParameter{"x", HostType::kInt | HostType::kStr | HostType::kBytes}}, list_of_arguments),
       HostFunction("b", {HostParameter{"x", HostType::kBool}}, list_of_arguments),
       HostFunction("c", {HostParameter{"x", HostType::kList | HostType::kTuple | HostType::kDict | HostType::kSet}},
                    list_of_arguments)});
  const BindCase cases[] = {
      {"i(5), i(True), i(2**70)", "([5], [1], [1180591620717411303424])"},
      {"i(1.0)", "TypeError: i() argument 'x' must be int, not float"},
      {"i('1')", "TypeError: i() argument 'x' must be int, not str"},
      {"i(None)", "TypeError: i() argument 'x' must be int, not None"},
      {"n(1), n(2.5), n(False)", "([1.0], [2.5], [0.0])"},
      {"n('1')", "TypeError: n() argument 'x' must be float, not str"},
      {"n(10**400)", "OverflowError: int too large to convert to float"},
      {"s(), s(None), s('a')", "([None], [None], ['a'])"},
      {"s(1)", "TypeError: s() argument 'x' must be str or None, not int"},
      {"m(b'')", "[b'']"},
      {"m([])", "TypeError: m() argument 'x' must be int, str or bytes, not list"},
      {"b(True)", "[True]"},
      {"b(1)", "TypeError: b() argument 'x' must be bool, not int"},
      {"c([]), c(()), c({}), c(set()), c(frozenset())", "([[]], [()], [{}], [set()], [frozenset()])"},
      {"c(range(3))", "TypeError: c() argument 'x' must be list, tuple, dict or set, not range"},
      {"class L(list): pass\nc(L([1]))", "[[1]]"},
      {"class I(int): pass\ni(I(3))", "[3]"},
      {"class S(str): pass\ns(S('z'))", "['z']"},
      {"class C: pass\ni(C())", "TypeError: i() argument 'x' must be int, not C"},
  };
  for (const BindCase& each : cases) EXPECT_EQ(feed(session, each.call), each.expected) << each.call;
}

// The host answers with the kind that came.
TEST(HostTypes, RicherValues_HaveTypesOfTheirOwn) {
  auto same = [](const HostCall& call) -> Answer { return call.arg(0); };
  Session session = session_with(
      {HostFunction("z", {HostParameter{"x", HostType::kComplex}}, same),
       HostFunction("price", {HostParameter{"x", HostType::kDecimal | HostType::kInt}}, same),
       HostFunction("day", {HostParameter{"x", HostType::kDate}}, same),
       HostFunction("when", {HostParameter{"x", HostType::kDateTime | HostType::kTime | HostType::kTimeDelta}}, same),
       HostFunction("zone", {HostParameter{"x", HostType::kTimeZone | HostType::kNone, HostValue()}}, same),
       HostFunction("key", {HostParameter{"x", HostType::kUuid}}, same),
       HostFunction("color", {HostParameter{"x", HostType::kEnum}}, same),
       HostFunction("order", {HostParameter{"x", HostType::kRecord}}, same),
       HostFunction("problem", {HostParameter{"x", HostType::kException}}, same),
       HostFunction("handle", {HostParameter{"x", HostType::kObject}}, same)});
  ASSERT_EQ(feed(session,
                 "from datetime import *; from decimal import Decimal; from enum import Enum, IntEnum; import uuid\n"
                 "from dataclasses import dataclass\n"
                 "class Color(Enum): RED = 1\n"
                 "class Size(IntEnum): BIG = 7\n"
                 "@dataclass\n"
                 "class Order: count: int\n"
                 "None"),
            "None");
  const BindCase cases[] = {
      {"z(2j)", "2j"},
      {"z(1.0)", "TypeError: z() argument 'x' must be complex, not float"},
      {"price(Decimal('1.50')), price(3), price(True)", "(Decimal('1.50'), 3, 1)"},
      {"price(1.5)", "TypeError: price() argument 'x' must be int or Decimal, not float"},
      {"price(print)", "TypeError: price() argument 'x' must be int or Decimal, not builtin_function_or_method"},
      {"day(date(2026, 5, 4))", "datetime.date(2026, 5, 4)"},
      {"day(datetime(2026, 5, 4))", "TypeError: day() argument 'x' must be date, not datetime.datetime"},
      {"when(datetime(2026, 5, 4)) == datetime(2026, 5, 4), when(time(7)) == time(7)", "(True, True)"},
      {"when(timedelta(3))", "datetime.timedelta(days=3)"},
      {"when(date(2026, 5, 4))", "TypeError: when() argument 'x' must be time, datetime or timedelta, not datetime.date"},
      {"zone(), zone(timezone.utc)", "(None, datetime.timezone.utc)"},
      {"key(uuid.UUID(int=5)) == uuid.UUID(int=5)", "True"},
      {"key('5')", "TypeError: key() argument 'x' must be UUID, not str"},
      {"color(Color.RED) is Color.RED", "True"},
      {"color(Size.BIG)", "TypeError: color() argument 'x' must be Enum, not Size"},
      {"order(Order(3)) == Order(3)", "True"},
      {"order({})", "TypeError: order() argument 'x' must be dataclass instance, not dict"},
      {"problem(KeyError(1))", "KeyError(1)"},
      {"problem(KeyError)", "TypeError: problem() argument 'x' must be exception, not type"},
      {"handle(object())", "TypeError: handle() argument 'x' must be host object, not object"},
  };
  for (const BindCase& each : cases) EXPECT_EQ(feed(session, each.call), each.expected) << each.call;
}

TEST(HostTypes, SuspendedCall_HasTheBoundArguments) {
  Session session = session_with({HostFunction("ask", {HostParameter{"a"}, HostParameter{"b", HostType::kInt, 7}})});
  Turn turn = session.feed("ask(b=True, a='x')");
  ASSERT_TRUE(turn.suspended());
  ASSERT_EQ(turn.call().args.size(), 2u);
  EXPECT_EQ(turn.call().arg(0), HostValue("x"));
  EXPECT_EQ(turn.call().arg(1), HostValue(1));
  EXPECT_TRUE(turn.call().kwargs.empty());
  EXPECT_EQ(describe(session.resume("done")), "'done'");
}

TEST(HostTypes, CyclicAndLargeArguments) {
  Limits limits;
  limits.result_bytes = 100'000;
  Session::Options options;
  options.limits = limits;
  options.functions = {HostFunction("f", {HostParameter{"x", HostType::kList}, HostParameter{"y"}},
                                    [](const HostCall& call) -> Answer { return call.arg(0).same_object(call.arg(1)); })};
  Session session = make_session(std::move(options));
  EXPECT_EQ(feed(session, "a = []\na.append(a)\nf(a, a)"), "True");
  EXPECT_EQ(feed(session, "f([0] * 100000, 1)"), "trapped: result size limit exceeded");
  EXPECT_EQ(feed(session, "f(a, y=[])"), "False");
}

TEST(HostTypes, Stressed_GivesTheSame) {
  Session session = session_with({function_f()});
  stress(session);
  EXPECT_EQ(feed(session, "[f(i, c=str(i), d=[i])[2:4] for i in range(3)]"), "[['0', [0]], ['1', [1]], ['2', [2]]]");
  EXPECT_EQ(feed(session, "try:\n    f(1, dd=2)\nexcept TypeError as e:\n    r = str(e)\nr"),
            "\"f() got an unexpected keyword argument 'dd'. Did you mean 'd'?\"");
}

}  // namespace
}  // namespace sandboa
