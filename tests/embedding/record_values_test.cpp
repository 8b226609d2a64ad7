// Decimals, UUIDs, members of enumerations, named tuples and dataclass instances across the boundary, both ways.
#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace {

using sandboa::Answer;
using sandboa::HostCall;
using sandboa::HostFunction;
using sandboa::HostValue;
using sandboa::Session;
using sandboa::Turn;
using Kind = HostValue::Kind;

const sandboa::Engine& engine() {
  static sandboa::Engine instance;
  return instance;
}

std::string told(const Turn& turn) {
  if (turn.completed()) return std::string(turn.value().as_str());
  return turn.raised() ? turn.error().type + ": " + turn.error().message : "trap";
}

class RecordValues : public testing::Test {
 protected:
  HostValue evaluate(const std::string& source) {
    Turn turn = session_.feed(source);
    EXPECT_TRUE(turn.completed()) << told(turn);
    return turn.completed() ? turn.value() : HostValue();
  }
  // What the guest says about a value of the host's.
  std::string shown(const HostValue& value, const std::string& expression = "repr(value)") {
    return told(session_.feed(expression, {{"value", value}}));
  }

  Session session_{engine()};
};

// ---- decimals

TEST_F(RecordValues, Decimal_OutIsItsText) {
  HostValue out = evaluate(
      "from decimal import Decimal as D\n"
      "[D('1.50'), D('-0'), D('1E+5'), D('1E-7'), D('0.000001'), D('NaN'), D('-sNaN12'), D('-Infinity'), D(10) ** 40 + 1,"
      " D('-123456789012345678901234567890.12')]");
  const char* expected[] = {"1.50",
                            "-0",
                            "1E+5",
                            "1E-7",
                            "0.000001",
                            "NaN",
                            "-sNaN12",
                            "-Infinity",
                            "1.000000000000000000000000000E+40",
                            "-123456789012345678901234567890.12"};
  for (size_t index = 0; index < out.size(); ++index) {
    EXPECT_EQ(out.at(index).kind(), Kind::kDecimal);
    EXPECT_EQ(out.at(index).as_decimal(), expected[index]);
  }
  EXPECT_EQ(out.at(0).repr(), "Decimal('1.50')");
}

TEST_F(RecordValues, Decimal_InIsTheModulesEvenBeforeItsImport) {
  EXPECT_EQ(shown(HostValue::decimal("1.50")), "Decimal('1.50')");
  EXPECT_EQ(shown(HostValue::decimal("-.5e-10"), "import decimal\nrepr([type(value) is decimal.Decimal, value * 2])"),
            "[True, Decimal('-1.0E-10')]");
  for (const char* text : {"0", "-0.00", "1E+999999999999999999", "1E-1999999999999999997", "Infinity", "-inf", "sNaN12"}) {
    std::string same = "str(value) == str(decimal.Decimal('" + std::string(text) + "')) and 'same'";
    EXPECT_EQ(shown(HostValue::decimal(text), same), "same") << text;
  }
}

TEST_F(RecordValues, Decimal_WhatIsNoNumberIsRefused) {
  for (const char* text : {"", "-", ".", "1.2.3", "1e", "1e+-5", "0x10", " 1", "1_0", "NaNx", "Infinit", "ssnan", "--1",
                           "1E+1000000000000000000", "1E-1999999999999999998", "1E99999999999999999999"}) {
    EXPECT_EQ(shown(HostValue::decimal(text)),
              "ValueError: text from the host is not a decimal number: '" + std::string(text) + "'");
  }
  EXPECT_TRUE(shown(HostValue::decimal(std::string(5000, '1'))).starts_with("ValueError: text from the host"));
}

TEST_F(RecordValues, Decimal_WithTooManyDigitsIsOpaque) {
  HostValue out = evaluate(
      "from decimal import Decimal, getcontext\n"
      "getcontext().prec = 6000\n[Decimal(7) ** 5000, Decimal(7) ** 5080, Decimal(7) ** 5090]");
  EXPECT_EQ(out.at(0).as_decimal().size(), 4226u);
  EXPECT_EQ(out.at(1).as_decimal().size(), 4294u);
  EXPECT_EQ(out.at(2).kind(), Kind::kOpaque);
}

TEST_F(RecordValues, Decimal_DerivedClassesCrossAsWhatTheyHold) {
  EXPECT_EQ(evaluate("from decimal import Decimal\nclass D(Decimal):\n    __slots__ = 'x',\nD('2.5')"),
            HostValue::decimal("2.5"));
}

// ---- UUIDs

TEST_F(RecordValues, Uuid_BothWays) {
  HostValue uuid = HostValue::uuid("12345678123456781234567812345678");
  EXPECT_EQ(uuid.as_uuid(), "12345678-1234-5678-1234-567812345678");
  EXPECT_EQ(HostValue::uuid("00000000-0000-0000-0000-0000000000FF").as_uuid(), "00000000-0000-0000-0000-0000000000ff");
  EXPECT_TRUE(HostValue::uuid("1234").is_none());
  EXPECT_TRUE(HostValue::uuid("g2345678123456781234567812345678").is_none());
  EXPECT_EQ(shown(uuid), "UUID('12345678-1234-5678-1234-567812345678')");
  EXPECT_EQ(shown(uuid, "import uuid\nrepr([value == uuid.UUID(str(value)), value.is_safe is uuid.SafeUUID.unknown])"),
            "[True, True]");
  EXPECT_EQ(evaluate("value"), uuid);
  EXPECT_EQ(evaluate("uuid.UUID(int=255)").as_uuid(), "00000000-0000-0000-0000-0000000000ff");
}

// ---- enumerations

TEST_F(RecordValues, Enum_OutHasClassNameAndValue) {
  HostValue out = evaluate(
      "from enum import *\nclass Color(Enum):\n    RED = 1\n    BLUE = [2]\n"
      "class Perm(Flag):\n    R = 1\n    W = 2\n    X = 4\n"
      "[Color.RED, Color.BLUE, Perm.R | Perm.W, Perm(0), Color.RED]");
  EXPECT_EQ(out.at(0).kind(), Kind::kEnum);
  EXPECT_EQ(out.at(0).type_name(), "Color");
  EXPECT_EQ(out.at(0).member_name(), "RED");
  EXPECT_EQ(out.at(0).member_value(), HostValue(1));
  EXPECT_EQ(out.at(1).member_value(), HostValue::list({2}));
  EXPECT_EQ(out.at(2).member_name(), "R|W");
  EXPECT_EQ(out.at(3).member_name(), "");
  EXPECT_EQ(out.at(3).member_value(), HostValue(0));
  EXPECT_TRUE(out.at(4).same_object(out.at(0)));
  EXPECT_EQ(out.repr(), "[<Color.RED: 1>, <Color.BLUE>, <Perm.R|W: 3>, <Perm.: 0>, <Color.RED: 1>]");
  for (const HostValue& member : {out.at(0), out.at(1), out.at(2), out.at(3)}) {
    Turn turn = session_.feed("value in (Color.RED, Color.BLUE, Perm.R | Perm.W, Perm(0))", {{"value", member}});
    EXPECT_EQ(turn.value(), HostValue(true)) << member.repr();
  }
}

TEST_F(RecordValues, Enum_ThatIsADataTypeCrossesAsWhatItHolds) {
  HostValue out = evaluate(
      "from enum import *\nclass Size(IntEnum):\n    S = 1\nclass Name(StrEnum):\n    A = 'a'\n"
      "class F(IntFlag):\n    X = 4\n[Size.S, Name.A, F.X]");
  EXPECT_EQ(out, HostValue::list({1, "a", 4}));
}

TEST_F(RecordValues, Enum_InIsTheSessionsMember) {
  evaluate("from enum import Enum\nclass Color(Enum):\n    RED = 1\n    BLUE = 'b'\n    class_ = 3");
  EXPECT_EQ(shown(HostValue::enumeration("Color", "RED"), "repr(value is Color.RED)"), "True");
  EXPECT_EQ(shown(HostValue::enumeration("Color", "", "b"), "repr(value is Color.BLUE)"), "True");
  EXPECT_EQ(shown(HostValue::enumeration("Color", "GREEN")),
            "TypeError: the session's enumeration 'Color' has no member 'GREEN'");
  EXPECT_EQ(shown(HostValue::enumeration("Color", "", 7)), "TypeError: the session's enumeration 'Color' has no member 7");
  EXPECT_EQ(shown(HostValue::enumeration("Colour", "RED")), "TypeError: the session has no enumeration 'Colour'");
  EXPECT_EQ(shown(HostValue::enumeration("int", "RED")), "TypeError: the session has no enumeration 'int'");
  EXPECT_EQ(shown(HostValue::enumeration("http.HTTPStatus.x", "RED")),
            "TypeError: the session has no enumeration 'http.HTTPStatus.x'");
}

TEST_F(RecordValues, Enum_OfAModuleAndOfAClass) {
  Session::Options options;
  options.modules = {{"shop", "import enum\nclass Order:\n    class State(enum.Enum):\n        OPEN = 1\n"}};
  Session session(engine(), options);
  HostValue out = session.feed("import shop\nshop.Order.State.OPEN").value();
  EXPECT_EQ(out.type_name(), "shop.Order.State");
  EXPECT_EQ(session.feed("value is shop.Order.State.OPEN", {{"value", out}}).value(), HostValue(true));
}

// ---- named tuples

TEST_F(RecordValues, NamedTuple_OutHasNamesAndItems) {
  HostValue out = evaluate(
      "from collections import namedtuple\nfrom typing import NamedTuple\nPoint = namedtuple('Point', 'x y')\n"
      "class Line(NamedTuple):\n    a: Point\n    b: Point\n"
      "p = Point(1, [2])\n[p, Line(p, p), (1, 2)]");
  EXPECT_EQ(out.at(0).kind(), Kind::kNamedTuple);
  EXPECT_EQ(out.at(0).type_name(), "Point");
  EXPECT_EQ(out.at(0).size(), 2u);
  EXPECT_EQ(out.at(0).at(0), HostValue(1));
  EXPECT_EQ(out.at(0).field_name(1), "y");
  EXPECT_EQ(out.at(0).field("y"), HostValue::list({2}));
  EXPECT_TRUE(out.at(0).field("z").is_none());
  EXPECT_TRUE(out.at(1).field("a").same_object(out.at(1).field("b")));
  EXPECT_EQ(out.at(2).kind(), Kind::kTuple);
  EXPECT_EQ(out.repr(), "[Point(x=1, y=[2]), Line(a=Point(x=1, y=[2]), b=Point(x=1, y=[2])), (1, 2)]");
  EXPECT_EQ(shown(out.at(1), "repr([type(value) is Line, value.a is value.b, value == Line(p, p)])"), "[True, True, True]");
}

TEST_F(RecordValues, NamedTuple_InWithoutAClassGetsOne) {
  HostValue point = HostValue::named_tuple("geo.Point", {{"x", 1}, {"y", 2.5}});
  EXPECT_EQ(shown(point), "Point(x=1, y=2.5)");
  EXPECT_EQ(
      shown(point, "x, y = value\nrepr([x, y, value.y, value._fields, isinstance(value, tuple), type(value).__module__])"),
      "[1, 2.5, 2.5, ('x', 'y'), True, 'geo']");
  // Once a session.
  EXPECT_EQ(shown(HostValue::list({point, HostValue::named_tuple("geo.Point", {{"x", 3}, {"y", 4}})}),
                  "repr(type(value[0]) is type(value[1]))"),
            "True");
  EXPECT_EQ(evaluate("value[0]"), point);
  EXPECT_EQ(shown(HostValue::named_tuple("P", {{"no name", 1}})),
            "ValueError: Type names and field names must be valid identifiers: 'no name'");
}

TEST_F(RecordValues, NamedTuple_OfTheSessionMustHaveTheSameFields) {
  evaluate("from collections import namedtuple\nPoint = namedtuple('Point', 'x y')");
  EXPECT_EQ(shown(HostValue::named_tuple("Point", {{"y", 1}, {"x", 2}})),
            "TypeError: the session's class 'Point' has other fields than the host's");
  EXPECT_EQ(shown(HostValue::named_tuple("Point", {{"x", 1}, {"y", 2}}), "repr(type(value) is Point)"), "True");
}

// ---- records

constexpr const char* kDataclasses =
    "from dataclasses import *\nfrom typing import ClassVar\n"
    "@dataclass\nclass Item:\n    name: str\n    price: float = 1.5\n    count: ClassVar[int] = 0\n    hidden: InitVar[int] "
    "= 3\n"
    "@dataclass(frozen=True, slots=True)\nclass Key:\n    a: int\n    b: object = None\n";

TEST_F(RecordValues, Record_OutHasNamesAndValues) {
  HostValue out = evaluate(std::string(kDataclasses) + "i = Item('tea')\n[i, Key(1, i), i]");
  EXPECT_EQ(out.at(0).kind(), Kind::kRecord);
  EXPECT_EQ(out.at(0).type_name(), "Item");
  EXPECT_EQ(out.at(0).size(), 2u);
  EXPECT_EQ(out.at(0).field("name"), HostValue("tea"));
  EXPECT_EQ(out.at(0).field("price"), HostValue(1.5));
  EXPECT_TRUE(out.at(1).field("b").same_object(out.at(0)));
  EXPECT_EQ(out.repr(),
            "[Item(name='tea', price=1.5), Key(a=1, b=Item(name='tea', price=1.5)), Item(name='tea', price=1.5)]");
}

TEST_F(RecordValues, Record_InIsAnInstanceOfTheSessionsClass) {
  evaluate(std::string(kDataclasses) + "@dataclass\nclass Loud:\n    x: int\n    def __post_init__(self):\n        1 / 0");
  HostValue item = HostValue::record("Item", {{"price", 2}, {"name", "tea"}});
  EXPECT_EQ(shown(item, "repr([value, type(value) is Item, value == Item('tea', 2)])"),
            "[Item(name='tea', price=2), True, True]");
  EXPECT_EQ(shown(HostValue::record("Key", {{"a", 1}, {"b", 2}}), "repr([value, hash(value) == hash(Key(1, 2))])"),
            "[Key(a=1, b=2), True]");
  EXPECT_EQ(shown(HostValue::record("Loud", {{"x", 1}})), "Loud(x=1)");
  EXPECT_EQ(shown(HostValue::record("Key", {{"a", 1}})),
            "TypeError: the session's class 'Key' has other fields than the host's");
}

TEST_F(RecordValues, Record_InWithoutAClassGetsOne) {
  HostValue order = HostValue::record("shop.Order", {{"id", 7}, {"total", HostValue::decimal("9.99")}});
  EXPECT_EQ(shown(order), "Order(id=7, total=Decimal('9.99'))");
  EXPECT_EQ(shown(order, "import dataclasses\nvalue.id += 1\nrepr([dataclasses.asdict(value), type(value).__module__])"),
            "[{'id': 8, 'total': Decimal('9.99')}, 'shop']");
  EXPECT_EQ(evaluate("value").field("id"), HostValue(8));
}

TEST_F(RecordValues, Record_CyclesAreKept) {
  HostValue node = HostValue::record("Node", {{"next", nullptr}, {"children", HostValue::list()}});
  node.set_field("next", node);
  node.field("children").append(node);
  EXPECT_EQ(shown(node, "repr([value.next is value, value.children[0] is value])"), "[True, True]");
  HostValue out = evaluate("value");
  EXPECT_TRUE(out.field("next").same_object(out));
  EXPECT_EQ(out, node);
  EXPECT_EQ(out.repr(), "Node(next=[...], children=[[...]])");
}

// ---- hostile classes: nothing of theirs runs, and what is not whole is opaque

TEST_F(RecordValues, Hostile_NothingRunsOnTheWayOut) {
  HostValue out = evaluate(
      "from enum import Enum\nfrom dataclasses import dataclass\nfrom collections import namedtuple\nlog = []\n"
      "class Color(Enum):\n    RED = 1\n"
      "    @property\n    def value(self):\n        log.append('value')\n        return 99\n"
      "    def __getattribute__(self, name):\n        log.append(name)\n        return super().__getattribute__(name)\n"
      "class P(namedtuple('P', 'x y')):\n"
      "    def __iter__(self):\n        log.append('iter')\n        return iter([])\n"
      "    def __len__(self):\n        log.append('len')\n        return 0\n"
      "    def __getitem__(self, index):\n        log.append('item')\n"
      "@dataclass\nclass D:\n    x: int = 1\n"
      "    def __getattribute__(self, name):\n        log.append(name)\n        1 / 0\n"
      "@dataclass\nclass WithProperty:\n    x: int\n"
      "WithProperty.x = property(lambda self: log.append('x'), lambda self, value: None)\n"
      "made = [Color.RED, P(1, 2), D(), WithProperty(3)]\nlog.clear()\nmade");
  EXPECT_EQ(out.at(0).member_value(), HostValue(1));
  EXPECT_EQ(out.at(1).field("y"), HostValue(2));
  EXPECT_EQ(out.at(2).field("x"), HostValue(1));
  EXPECT_EQ(out.at(3).kind(), Kind::kOpaque);
  EXPECT_EQ(evaluate("log"), HostValue::list());
}

TEST_F(RecordValues, Hostile_NothingRunsOnTheWayIn) {
  evaluate(
      "from dataclasses import dataclass\nfrom collections import namedtuple\nlog = []\n"
      "class P(namedtuple('P', 'x y')):\n    def __new__(cls, *args):\n        log.append('new')\n"
      "@dataclass\nclass D:\n    x: int\n    def __new__(cls, *args):\n        log.append('new')\n        return "
      "object.__new__(cls)\n"
      "    def __setattr__(self, name, value):\n        log.append(name)\n"
      "@dataclass\nclass WithProperty:\n    x: int\n"
      "WithProperty.x = property(lambda self: log.append('x'), lambda self, value: log.append('set'))\n");
  EXPECT_EQ(shown(HostValue::named_tuple("P", {{"x", 1}, {"y", 2}})), "P(x=1, y=2)");
  EXPECT_EQ(shown(HostValue::record("D", {{"x", 1}})), "D(x=1)");
  EXPECT_EQ(shown(HostValue::record("WithProperty", {{"x", 1}})),
            "TypeError: field 'x' of a 'WithProperty' object has no place of its own");
  EXPECT_EQ(evaluate("log"), HostValue::list());
}

TEST_F(RecordValues, Hostile_LookAlikesAreWhatTheyLookLikeOrOpaque) {
  HostValue out = evaluate(
      "class Meta(type):\n    _member_map_ = {}\n"
      "class NoName(metaclass=Meta):\n    _member_map_ = {}\n    _value_ = 1\n"
      "class Named:\n    _member_map_ = {}\n    _value_ = 1\n    _name_ = 'x'\n"
      "class T(tuple):\n    _fields = ('a', 'b')\n"
      "class U(tuple):\n    _fields = (1, 2)\n"
      "class Fields:\n    __dataclass_fields__ = {1: 2, 'x': None}\n"
      "class D:\n    __dataclass_fields__ = 5\n"
      "class Decimal:\n    __slots__ = 'a', 'b', 'c'\n    __module__ = 'decimal'\n"
      "class UUID:\n    __module__ = 'uuid'\n    int = -1\n"
      "d = Decimal()\nd.a = d.b = d.c = -1\n"
      "[NoName(), Named(), T((1, 2)), T((1,)), U((1, 2)), Fields(), D(), Decimal(), d, UUID()]");
  Kind expected[] = {Kind::kOpaque, Kind::kEnum,   Kind::kNamedTuple, Kind::kTuple,  Kind::kTuple,
                     Kind::kRecord, Kind::kOpaque, Kind::kOpaque,     Kind::kOpaque, Kind::kOpaque};
  for (size_t index = 0; index < out.size(); ++index) EXPECT_EQ(out.at(index).kind(), expected[index]) << index;
}

TEST_F(RecordValues, Hostile_ReplacedClassesAreRefused) {
  EXPECT_EQ(shown(HostValue::decimal("1")), "Decimal('1')");
  evaluate("import sys\nclasses = sys.modules['_host_values'].classes\nfor key in classes:\n    classes[key] = int");
  std::string refused = "TypeError: what the session's module _host_values keeps has been replaced";
  EXPECT_EQ(shown(HostValue::decimal("1")), refused);
  EXPECT_EQ(shown(HostValue::list({HostValue::decimal("1"), 2})), refused);
  evaluate("sys.modules['_host_values'].classes = None");
  EXPECT_EQ(shown(HostValue::decimal("1")), "TypeError: argument of type 'NoneType' is not a container or iterable");
  evaluate("sys.modules['_host_values'] = 5");
  EXPECT_EQ(shown(HostValue::decimal("1")), "AttributeError: 'int' object has no attribute 'prepare'");
}

// ---- as keys: guest code hashes them

TEST_F(RecordValues, Keys_AreHashedByTheirClasses) {
  evaluate(std::string(kDataclasses) + "from enum import Enum\nclass Color(Enum):\n    RED = 1\n");
  HostValue red = HostValue::enumeration("Color", "RED", 1);
  HostValue key = HostValue::record("Key", {{"a", 1}, {"b", 2}});
  HostValue inner = HostValue::frozenset({red, key});
  HostValue table =
      HostValue::dict({{red, 1}, {"plain", 2}, {key, HostValue::set({HostValue::decimal("1.5"), 7})}, {inner, 4}});
  EXPECT_EQ(shown(table,
                  "from decimal import Decimal\n"
                  "repr([value[Color.RED], value['plain'], value[Key(1, 2)] == {7, Decimal('1.5')}, "
                  "value[frozenset({Key(1, 2), Color.RED})], len(value)])"),
            "[1, 2, True, 4, 4]");
  EXPECT_EQ(evaluate("value"), table);
  evaluate(
      "class Bad(Enum):\n    X = 1\n    def __hash__(self):\n        raise ValueError('no hash')\n"
      "    def __eq__(self, other):\n        1 / 0");
  EXPECT_EQ(shown(HostValue::set({HostValue::enumeration("Bad", "X")})), "ValueError: no hash");
  evaluate("@dataclass\nclass Loose:\n    x: int");
  EXPECT_EQ(shown(HostValue::set({HostValue::record("Loose", {{"x", 1}})})),
            "TypeError: cannot use 'Loose' as a set element (unhashable type: 'Loose')");
}

// ---- every way in

std::vector<std::pair<HostValue, std::string>> entering_values() {
  return {{HostValue::decimal("1.5"), "Decimal('1.5')"},
          {HostValue::record("R", {{"a", HostValue::uuid(std::string(32, '0'))}}),
           "R(a=UUID('00000000-0000-0000-0000-000000000000'))"},
          {HostValue::dict({{HostValue::decimal("2"), HostValue::named_tuple("N", {{"x", 1}})}}), "{Decimal('2'): N(x=1)}"}};
}

TEST(RecordValuesEntering, AsAnswersOfEveryKind) {
  for (const auto& [value, expected] : entering_values()) {
    HostValue answer = value;
    Session::Options options;
    options.functions = {HostFunction("now", [&](const HostCall&) -> Answer { return answer; }), HostFunction("later"),
                         HostFunction("future", [](const HostCall&) { return Answer::future(); })};
    options.name_lookup = [&](const HostCall& call) -> Answer {
      return call.name == "asked" ? Answer(answer) : call.name == "slow" ? Answer::suspend() : Answer::unknown();
    };
    EXPECT_EQ(told(Session(engine(), options).feed("repr(sorted([1], key=lambda x: now()) and now())")), expected);
    EXPECT_EQ(told(Session(engine(), options).feed("repr([asked, asked])")), "[" + expected + ", " + expected + "]");
    for (const char* source : {"repr(later())", "repr(slow)", "repr([later() for _ in range(1)][0])"}) {
      Session session(engine(), options);
      Turn turn = session.feed(source);
      ASSERT_TRUE(turn.suspended() || turn.looks_up_name());
      EXPECT_EQ(told(session.resume(answer)), expected) << source;
    }
    Session session(engine(), options);
    Turn turn = session.feed("import asyncio\nrepr(await asyncio.gather(future(), future()))");
    ASSERT_TRUE(turn.awaiting());
    auto futures = turn.awaited().futures;
    EXPECT_EQ(told(session.resolve({{futures[1], answer}, {futures[0], 5}})), "[5, " + expected + "]");
  }
}

TEST(RecordValuesEntering, AsConstantsOfModules) {
  Session::Options options;
  sandboa::HostModule rates;
  rates.name = "rates";
  rates.constants = {{"vat", HostValue::decimal("0.19")}, {"point", HostValue::named_tuple("Point", {{"x", 1}})}};
  options.host_modules = {rates};
  EXPECT_EQ(told(Session(engine(), options).feed("import rates\nrepr([rates.vat, rates.point])")),
            "[Decimal('0.19'), Point(x=1)]");
}

TEST(RecordValuesEntering, HashesCannotCallTheHostBeforeAFeed) {
  Session::Options options;
  options.functions = {HostFunction("call", [](const HostCall&) -> Answer { return 1; })};
  Session session(engine(), options);
  ASSERT_TRUE(session.feed("import enum\nclass E(enum.Enum):\n    A = 1\n    def __hash__(self):\n        return call()")
                  .completed());
  Turn turn = session.feed("1", {{"value", HostValue::set({HostValue::enumeration("E", "A")})}});
  EXPECT_EQ(told(turn), "RuntimeError: host functions cannot be called here");
}

TEST(RecordValuesEntering, SnapshotsKeepTheClasses) {
  Session session(engine());
  ASSERT_TRUE(session.feed("0", {{"a", HostValue::record("R", {{"x", HostValue::decimal("1")}})}}).completed());
  auto restored = Session::restore(engine(), session.snapshot().bytes(), Session::Options());
  ASSERT_TRUE(restored.ok()) << restored.reason();
  Session& second = restored.session();
  EXPECT_EQ(told(second.feed("repr([a == b, type(a) is type(b)])",
                             {{"b", HostValue::record("R", {{"x", HostValue::decimal("1")}})}})),
            "[True, True]");
}

// ---- limits

TEST(RecordValuesLimits, SizesAreCharged) {
  Session::Options options;
  options.limits.result_bytes = 20'000;
  Session session(engine(), options);
  ASSERT_TRUE(session.feed("from dataclasses import dataclass\n@dataclass\nclass R:\n    a: int\n    b: int\n").completed());
  EXPECT_TRUE(session.feed("[R(1, 2) for _ in range(50)]").completed());
  EXPECT_EQ(session.feed("[R(1, 2) for _ in range(150)]").trap().limit, sandboa::Limit::kResult);
}

TEST(RecordValuesLimits, FuelOfDigits) {
  Session::Options options;
  options.limits.fuel = 2'000'000;
  Session session(engine(), options);
  HostValue many = HostValue::list();
  for (int count = 0; count < 100; ++count) many.append(HostValue::decimal(std::string(4000, '7')));
  EXPECT_EQ(session.feed("0", {{"many", many}}).trap().limit, sandboa::Limit::kFuel);
}

TEST(RecordValuesLimits, MemoryOnTheWayIn) {
  Session::Options options;
  options.limits.memory_bytes = 8 << 20;
  Session session(engine(), options);
  HostValue many = HostValue::list();
  for (int count = 0; count < 200'000; ++count) many.append(HostValue::record("R", {{"a", 1}, {"b", 2}}));
  EXPECT_EQ(session.feed("0", {{"many", many}}).trap().limit, sandboa::Limit::kMemory);
  EXPECT_TRUE(session.feed("1").completed());
}

}  // namespace
