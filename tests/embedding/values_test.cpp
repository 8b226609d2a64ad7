// Values across the boundary, both ways, friendly and hostile.
#include <cmath>
#include <limits>
#include <string>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static Engine instance;
  return instance;
}

std::string error_of(const Turn& turn) {
  if (turn.raised()) return turn.error().traceback;
  return turn.trapped() ? turn.trap().message() : turn.reason();
}

class Values : public testing::Test {
 protected:
  HostValue round_trip(const HostValue& value) {
    Turn turn = session_.feed("value", {{"value", value}});
    EXPECT_TRUE(turn.completed()) << error_of(turn);
    return turn.value();
  }
  HostValue evaluate(const std::string& source) {
    Turn turn = session_.feed(source);
    EXPECT_TRUE(turn.completed()) << error_of(turn);
    return turn.value();
  }
  HostValue check(const HostValue& value, const std::string& source) {
    Turn turn = session_.feed(source, {{"value", value}});
    EXPECT_TRUE(turn.completed()) << error_of(turn);
    return turn.value();
  }
  Session session_{engine()};
};

TEST_F(Values, Scalars_RoundTrip) {
  constexpr int64_t kMax = std::numeric_limits<int64_t>::max(), kMin = std::numeric_limits<int64_t>::min();
  for (const HostValue& value : {HostValue(),
                                 HostValue(true),
                                 HostValue(false),
                                 HostValue(0),
                                 HostValue(-1),
                                 HostValue(kMax),
                                 HostValue(kMin),
                                 HostValue(kMax / 2 + 1),
                                 HostValue(std::numeric_limits<uint64_t>::max()),
                                 HostValue(0.0),
                                 HostValue(1.5),
                                 HostValue(1e300),
                                 HostValue(5e-324),
                                 HostValue(HUGE_VAL),
                                 HostValue(""),
                                 HostValue("text"),
                                 HostValue("é€😀"),
                                 HostValue(std::string_view("a\0b", 3)),
                                 HostValue("\xED\xA0\x80"),
                                 HostValue::bytes(""),
                                 HostValue::bytes("\x00\xff"),
                                 HostValue::big_int("-0x" + std::string(1000, 'f')),
                                 HostValue::big_int("100000000000000000000"),
                                 HostValue::complex(1.5, -2),
                                 HostValue::list({HostValue::complex(0, 1e300)})}) {
    EXPECT_EQ(round_trip(value), value) << value.repr(100);
  }
  EXPECT_TRUE(std::isnan(round_trip(std::nan("")).as_float()));
  EXPECT_TRUE(std::signbit(round_trip(-0.0).as_float()));
}

TEST_F(Values, Types_AreWhatTheGuestExpects) {
  HostValue all =
      HostValue::list({nullptr, true, 1, 1.0, "s", HostValue::bytes("b"), HostValue::list(), HostValue::tuple(),
                       HostValue::dict(), HostValue::set(), HostValue::frozenset(),
                       HostValue::big_int("1" + std::string(30, '0')), HostValue::exception("ValueError", {"bad"})});
  EXPECT_EQ(check(all, "[type(v).__name__ for v in value]"),
            HostValue::list({"NoneType", "bool", "int", "float", "str", "bytes", "list", "tuple", "dict", "set", "frozenset",
                             "int", "ValueError"}));
  EXPECT_EQ(check(all, "value[11] == 10**30 and value[12].args == ('bad',)"), HostValue(true));
}

TEST_F(Values, Containers_RoundTripInOrder) {
  HostValue value = HostValue::dict({{"z", 1},
                                     {"a", HostValue::list({1, HostValue::tuple({2, "x"}), HostValue::set({1, 2, 3})})},
                                     {3, nullptr},
                                     {HostValue::tuple({1, 2}), HostValue::frozenset({"p"})},
                                     {2.5, HostValue::bytes("q")}});
  HostValue back = round_trip(value);
  EXPECT_EQ(back, value) << back.repr();
  EXPECT_EQ(back.key_at(0), HostValue("z"));
  EXPECT_EQ(back.key_at(4), HostValue(2.5));
}

TEST_F(Values, SharedObjects_StaySharedBothWays) {
  HostValue inner = HostValue::list({1});
  EXPECT_EQ(check(HostValue::list({inner, inner, HostValue::list({1})}), "value[0] is value[1], value[0] is value[2]"),
            HostValue::tuple({true, false}));
  HostValue out = evaluate("a = []\n[a, a, []]");
  EXPECT_TRUE(out.at(0).same_object(out.at(1)));
  EXPECT_FALSE(out.at(0).same_object(out.at(2)));
}

TEST_F(Values, SharedAcrossInputs_StayShared) {
  HostValue shared = HostValue::list({1});
  Turn turn = session_.feed("a is b", {{"a", shared}, {"b", shared}});
  EXPECT_EQ(turn.value(), HostValue(true)) << error_of(turn);
}

TEST_F(Values, Inputs_AreCopies) {
  HostValue list = HostValue::list({1});
  check(list, "value.append(2)");
  EXPECT_EQ(list.size(), 1u);
}

TEST_F(Values, Cycles_RoundTrip) {
  HostValue list = HostValue::list({1});
  list.append(list);
  EXPECT_EQ(check(list, "value[1] is value and len(value) == 2"), HostValue(true));
  HostValue back = round_trip(list);
  EXPECT_TRUE(back.at(1).same_object(back));

  HostValue dict = HostValue::dict();
  HostValue tuple = HostValue::tuple({dict});
  dict.put("tuple", tuple);
  back = round_trip(tuple);
  EXPECT_TRUE(back.at(0).get("tuple").same_object(back));
  EXPECT_EQ(evaluate("x = [1, {}]\nx[1]['x'] = x\nx").repr(), "[1, {'x': [...]}]");
}

TEST_F(Values, Deep_RoundTrips) {
  HostValue value = HostValue::list();
  for (int i = 0; i < 50'000; ++i) value = HostValue::list({value});
  HostValue back = round_trip(value);
  EXPECT_EQ(back, value);
  EXPECT_EQ(evaluate("x = ()\nfor i in range(50000): x = (x,)\nx").repr(20), "((((((((((((((((((((...");
}

TEST_F(Values, SharedDag_IsLinear) {
  HostValue out = evaluate("x = []\nfor i in range(60): x = [x, x]\nx");
  EXPECT_EQ(out.size(), 2u);
  HostValue back = round_trip(out);
  EXPECT_TRUE(back.at(0).same_object(back.at(1)));
  EXPECT_EQ(back, out);
}

TEST_F(Values, Huge_ResultsTrap) {
  for (const char* source : {"'x' * (40 << 20)", "b'x' * (40 << 20)", "[0] * 3000000", "1 << (200 << 20)",
                             "[str(i) for i in range(400000)]", "{i: [] for i in range(300000)}"}) {
    Turn turn = session_.feed(source);
    EXPECT_TRUE(turn.trapped()) << source << ": " << error_of(turn);
  }
  EXPECT_EQ(evaluate("1 + 1"), HostValue(2));
}

TEST_F(Values, Huge_InputsAreRefused) {
  Session::Options options;
  options.limits.memory_bytes = 2 << 20;
  Session session(engine(), options);
  Turn turn = session.feed("1", {{"text", std::string(8 << 20, 'x')}});
  EXPECT_FALSE(turn.completed());
  HostValue list = HostValue::list();
  for (int i = 0; i < 200'000; ++i) list.append("item " + std::to_string(i));
  turn = session.feed("1", {{"list", list}});
  EXPECT_FALSE(turn.completed());
  turn = session.feed("1 + 1");
  EXPECT_EQ(turn.value(), HostValue(2)) << error_of(turn);
}

TEST_F(Values, BadInputs_RaiseAndTheSessionGoesOn) {
  EXPECT_EQ(session_.feed("1", {{"x", "\xff"}}).error().type, "ValueError");
  EXPECT_EQ(session_.feed("1", {{"x", HostValue::set({HostValue::list()})}}).error().type, "TypeError");
  HostValue self = HostValue::tuple();
  self.append(self);
  EXPECT_EQ(round_trip(self).size(), 1u);
  Turn turn = session_.feed("1", {{"x", HostValue::set({self})}});  // hashing it never ends
  EXPECT_FALSE(turn.completed());
  EXPECT_EQ(evaluate("1 + 1"), HostValue(2));
}

TEST_F(Values, WhatDoesNotCross_IsOpaque) {
  HostValue out = evaluate("class C: pass\ndef f(): pass\n[C, f, C(), range(3), len, (i for i in [])]");
  ASSERT_EQ(out.size(), 6u);
  for (size_t i = 0; i < 6; ++i) EXPECT_EQ(out.at(i).kind(), HostValue::Kind::kOpaque) << i;
  EXPECT_EQ(out.at(0).type_name(), "type");
  EXPECT_EQ(out.at(1).opaque_text(), "<function f>");
  EXPECT_EQ(out.at(2).type_name(), "C");
  EXPECT_EQ(out.at(3).opaque_text(), "range(0, 3)");
  EXPECT_EQ(session_.feed("1", {{"x", out}}).error().type, "TypeError");
}

TEST_F(Values, Complex_HasTwoParts) {
  HostValue out = evaluate("[1 - 2.5j, 3j, complex(-0.0, 1), complex('nan-infj'), {1j: 2}]");
  EXPECT_EQ(out.repr(), "[(1-2.5j), 3j, (-0+1j), (nan-infj), {1j: 2}]");
  EXPECT_EQ(out.at(0).real(), 1);
  EXPECT_EQ(out.at(0).imaginary(), -2.5);
  EXPECT_EQ(out.at(0).size(), 0u);
  EXPECT_EQ(out.at(4).get(HostValue::complex(0, 1)), HostValue(2));
  EXPECT_EQ(check(HostValue::complex(2, 3), "type(value) is complex and value.real == 2 and value.imag == 3"),
            HostValue(true));
}

TEST_F(Values, HostileRepr_IsNeverAsked) {
  HostValue out = evaluate("class C:\n    def __repr__(self):\n        while True: pass\n[C()]");
  EXPECT_EQ(out.at(0).type_name(), "C");
}

TEST_F(Values, Exceptions_RoundTrip) {
  HostValue out = evaluate("e = KeyError('k', 1)\ne");
  EXPECT_EQ(out.kind(), HostValue::Kind::kException);
  EXPECT_EQ(out, HostValue::exception("KeyError", {"k", 1}));
  EXPECT_EQ(check(out, "isinstance(value, LookupError) and value.args == ('k', 1)"), HostValue(true));
  EXPECT_EQ(check(HostValue::exception("OSError", {2, "gone"}), "(value.errno, value.strerror)"),
            HostValue::tuple({2, "gone"}));
}

TEST_F(Values, ManyObjects_InBothDirections) {
  HostValue list = HostValue::list();
  for (int i = 0; i < 20'000; ++i) list.append(HostValue::dict({{"id", i}, {"name", "n" + std::to_string(i)}}));
  EXPECT_EQ(check(list, "sum(d['id'] for d in value)"), HostValue(199'990'000));
  EXPECT_EQ(round_trip(list), list);
}

}  // namespace
}  // namespace sandboa
