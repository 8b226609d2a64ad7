// JSON text as values: where it may stand, what it costs, what it does to those who send it in anger.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

Session make_json_session(JsonOptions json = {.results = true}, Limits limits = {}) {
  Session::Options options;
  options.json = json;
  options.limits = limits;
  options.functions = {
      HostFunction("fetch", [](const HostCall& call) -> Answer { return HostValue::json(call.arg(0).as_str()); }),
      HostFunction("ask")};
  return make_session(std::move(options));
}

std::string json_of(const Turn& turn) { return turn.completed() ? std::string(turn.value().as_json()) : describe(turn); }

std::string nested(const std::string& open, const std::string& inner, const std::string& close, size_t depth) {
  std::string text;
  for (size_t i = 0; i < depth; ++i) text += open;
  text += inner;
  for (size_t i = 0; i < depth; ++i) text += close;
  return text;
}

TEST(Json, StandsWhereValuesStand) {
  for (bool stressed : {false, true}) {
    Session::Options options;
    options.functions = {
        HostFunction("fetch", [](const HostCall& call) -> Answer { return HostValue::json(call.arg(0).as_str()); }),
        HostFunction("ask")};
    options.host_modules = {HostModule{"config", {}, {{"TABLE", HostValue::json("{\"a\": [1, 2.5]}")}}}};
    Session session = make_session(std::move(options));
    if (stressed) stress(session);
    HostValue shared = HostValue::json("[1]");
    EXPECT_EQ(describe(session.feed("x, y is x, z['inner'] is x, z",
                                    {{"x", shared}, {"y", shared}, {"z", HostValue::dict({{"inner", shared}})}})),
              "([1], True, True, {'inner': [1]})");
    EXPECT_EQ(feed(session, "fetch('{\"k\": null}')"), "{'k': None}");
    EXPECT_EQ(feed(session, "import config\nconfig.TABLE"), "{'a': [1, 2.5]}");
    Turn turn = session.feed("ask() + 1");
    EXPECT_EQ(describe(session.resume(HostValue::json(" 41 "))), "42");
    turn = session.feed("a = ask()\nawait a");
    turn = session.resume(Answer::future());
    ASSERT_TRUE(turn.awaiting());
    EXPECT_EQ(describe(session.resolve({{turn.awaited().futures[0], HostValue::json("[true]")}})), "[True]");
    EXPECT_EQ(feed(session, "fetch('[1,]')"),
              "ValueError: Illegal trailing comma before end of array: line 1 column 3 (char 2)");
    EXPECT_EQ(feed(session, "try:\n    fetch('nope')\nexcept ValueError as e:\n    r = str(e)\nr"),
              "'Expecting value: line 1 column 1 (char 0)'");
  }
}

TEST(Json, EqualKeysAreOneString) {
  Session session = make_session({});
  EXPECT_EQ(describe(session.feed("[k for d in x for k in d][0] is list(x[1])[0]",
                                  {{"x", HostValue::json("[{\"a key\": 1}, {\"a key\": 2}]")}})),
            "True");
}

TEST(Json, Results_AreText) {
  for (bool stressed : {false, true}) {
    Session session = make_json_session();
    if (stressed) stress(session);
    EXPECT_EQ(json_of(session.feed("{'a': (1, 2.5, None, True), 'é': '\\ud800\\x7f'}")),
              "{\"a\":[1,2.5,null,true],\"é\":\"\\ud800\x7f\"}");
    EXPECT_EQ(json_of(session.feed("None")), "null");
    EXPECT_EQ(json_of(session.feed("{1:2, 'a':3, 1.5:4, True:5, None:6, False:1, 1e400:1, 10**30:1}")),
              "{\"1\":5,\"a\":3,\"1.5\":4,\"null\":6,\"false\":1,\"Infinity\":1,\"1000000000000000000000000000000\":1}");
    EXPECT_EQ(
        json_of(session.feed("class I(int):\n    def __repr__(self): return 'I!'\nclass S(str): pass\nclass F(float):\n"
                             "    def __repr__(self): return 'F!'\nclass D(dict):\n    def items(self): return 1 / 0\n"
                             "class L(list): pass\n[I(5), S('x'), F(1.5), D(a=1), L([1]), {I(5): 1, S('x'): 2}]")),
        "[5,\"x\",1.5,{\"a\":1},[1],{\"5\":1,\"x\":2}]");
    Turn turn = session.feed("ask() * 2");
    ASSERT_TRUE(turn.suspended());
    EXPECT_EQ(json_of(session.resume(HostValue::json("[[]]"))), "[[],[]]");
  }
}

TEST(Json, WhatItCannotSay_RaisesAsDumpsDoes) {
  struct {
    const char* source;
    const char* traceback;
  } cases[] = {
      {"[{'a':[1,{2,3}]}]",
       "TypeError: Object of type set is not JSON serializable\nwhen serializing list item 1\n"
       "when serializing dict item 'a'\nwhen serializing list item 0\n"},
      {"b'x'", "TypeError: Object of type bytes is not JSON serializable\n"},
      {"object", "TypeError: Object of type type is not JSON serializable\n"},
      {"({(1,): 2},)", "TypeError: keys must be str, int, float, bool or None, not tuple\nwhen serializing tuple item 0\n"},
      {"l = [1]; l.append(l); l", "ValueError: Circular reference detected\nwhen serializing list item 1\n"},
      {"l = {}; l['a'] = [l]; l",
       "ValueError: Circular reference detected\nwhen serializing list item 0\n"
       "when serializing dict item 'a'\n"},
      {"class P: pass\n{3: [P()]}",
       "TypeError: Object of type P is not JSON serializable\nwhen serializing list item 0\n"
       "when serializing dict item 3\n"},
      {"[10**5000]",
       "ValueError: Exceeds the limit (4300 digits) for integer string conversion; use "
       "sys.set_int_max_str_digits() to increase the limit\nwhen serializing list item 0\n"},
  };
  for (bool stressed : {false, true}) {
    Session session = make_json_session();
    if (stressed) stress(session);
    for (const auto& each : cases) {
      Turn turn = session.feed(each.source);
      ASSERT_TRUE(turn.raised()) << describe(turn);
      EXPECT_EQ(turn.error().traceback, each.traceback) << each.source;
    }
    EXPECT_EQ(json_of(session.feed("1")), "1");
  }
}

TEST(Json, Strict_TakesAndGivesNoNaN) {
  Session session = make_json_session({.results = true, .allows_nan = false});
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json("[NaN]")}})),
            "ValueError: Expecting value: line 1 column 2 (char 1)");
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json("-Infinity")}})),
            "ValueError: Expecting value: line 1 column 1 (char 0)");
  EXPECT_EQ(session.feed("[1e400]").error().traceback,
            "ValueError: Out of range float values are not JSON compliant: inf\nwhen serializing list item 0\n");
}

TEST(Json, InvalidUtf8_IsRefused) {
  Session session = make_json_session();
  for (const char* text : {"\"\xff\"", "\"\xed\xa0\x80\"", "\"\xc3", "{\"\xc0\x80\": 1}"}) {
    EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json(text)}})),
              "ValueError: text from the host is not valid UTF-8");
  }
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json("\xff")}})),
            "ValueError: Expecting value: line 1 column 1 (char 0)");
}

TEST(Json, Depth_IsLimitedBothWays) {
  Session session = make_json_session();
  std::string deep = nested("[", "", "]", 10'000);
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json(deep)}})), deep);
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json("[" + deep + "]")}})),
            "RecursionError: maximum recursion depth exceeded while decoding a JSON array from a unicode string");
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json(nested("{\"a\":", "1", "}", 1'000'000))}})),
            "RecursionError: maximum recursion depth exceeded while decoding a JSON object from a unicode string");
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json(std::string(1'000'000, '['))}})),
            "RecursionError: maximum recursion depth exceeded while decoding a JSON array from a unicode string");
  EXPECT_EQ(json_of(session.feed("x = []\nfor i in range(10000): x = [x]\nx")),
            "RecursionError: maximum recursion depth exceeded while encoding a JSON object");
}

TEST(Json, HugeNumbers) {
  Session session = make_json_session();
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json(std::string(1'000'000, '1'))}})),
            "ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 1000000 digits; use "
            "sys.set_int_max_str_digits() to increase the limit");
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json("1e999")}})), "Infinity");
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json("0." + std::string(1'000'000, '1'))}})), "0.1111111111111111");
  EXPECT_EQ(json_of(session.feed("x", {{"x", HostValue::json("1e" + std::string(1'000'000, '9'))}})), "Infinity");
}

TEST(Json, Limits_HoldOnTheWayIn) {
  std::string many = "[";
  for (int i = 0; i < 200'000; ++i)
    many += "{\"id\": " + std::to_string(i) + ", \"text\": \"number " + std::to_string(i) + "\"},";
  many += "0]";
  Limits limits;
  limits.memory_bytes = 4 << 20;
  Session small = make_json_session({.results = true}, limits);
  Turn turn = small.feed("x", {{"x", HostValue::json(many)}});
  EXPECT_FALSE(turn.completed());
  EXPECT_EQ(json_of(small.feed("1 + 1")), "2");
  limits = {};
  limits.fuel = 100'000;
  Session slow = make_json_session({.results = true}, limits);
  EXPECT_EQ(json_of(slow.feed("x", {{"x", HostValue::json(many)}})), "trapped: fuel limit exceeded");
  EXPECT_EQ(json_of(slow.feed("x", {{"x", HostValue::json(std::string(50'000'000, ' ') + "1")}})),
            "trapped: fuel limit exceeded");
  EXPECT_EQ(json_of(slow.feed("1 + 1")), "2");
  Session enough = make_json_session();
  EXPECT_EQ(json_of(enough.feed("len(x)", {{"x", HostValue::json(many)}})), "200001");
}

TEST(Json, Limits_HoldOnTheWayOut) {
  Limits limits;
  limits.result_bytes = 1 << 20;
  Session session = make_json_session({.results = true}, limits);
  for (const char* source : {"'x' * (2 << 20)", "'é' * (600 << 10)", "'\\0' * (200 << 10)", "[0] * (600 << 10)",
                             "x = [0] * 1000\ny = [x] * 1000\n[y] * 1000"}) {
    EXPECT_EQ(json_of(session.feed(source)), "trapped: result size limit exceeded") << source;
  }
  EXPECT_EQ(json_of(session.feed("[0] * 3")), "[0,0,0]");
}

TEST(Json, SameFuelEachTime) {
  std::string text = "[" + nested("[", "{\"a\": [1, 2, 3], \"b\": \"text\", \"c\": 1.5}", "]", 20) + ", \"\\u00e9\"]";
  auto fuel_of = [&] {
    Session session = make_json_session();
    EXPECT_TRUE(session.feed("x", {{"x", HostValue::json(text)}}).completed());
    return session.meters().fuel;
  };
  EXPECT_EQ(fuel_of(), fuel_of());
}

TEST(Json, SmallMemory_TrapsOrWorks) {
  std::string text = "{\"a\": [1, 2.5e300, \"text\", {\"b\": \"\\u20ac\"}, 123456789012345678901234567890]}";
  for (uint64_t bytes = 16 * 1024; bytes < 400 * 1024; bytes += 6 * 1024) {
    Limits limits;
    limits.memory_bytes = bytes;
    Session session = make_json_session({.results = true}, limits);
    Turn turn = session.feed("x['a'][3]", {{"x", HostValue::json(text)}});
    EXPECT_TRUE(turn.trapped() || json_of(turn) == "{\"b\":\"€\"}") << bytes << " " << describe(turn);
  }
}

TEST(Json, HostValues_PrintAndCompare) {
  HostValue text = HostValue::json("[1]");
  EXPECT_EQ(text.kind(), HostValue::Kind::kJson);
  EXPECT_EQ(text, HostValue::json("[1]"));
  EXPECT_FALSE(text == HostValue::json("[1] "));
  EXPECT_FALSE(text == HostValue("[1]"));
  EXPECT_EQ(text.repr(), "[1]");
  EXPECT_EQ(text.as_json(), "[1]");
  EXPECT_EQ(text.as_str(), "");
}

}  // namespace
}  // namespace sandboa
