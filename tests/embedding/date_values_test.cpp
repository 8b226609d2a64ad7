// Values of the module datetime across the boundary, both ways.
#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace {

using sandboa::HostValue;
using sandboa::Session;
using sandboa::Turn;

const sandboa::Engine& engine() {
  static sandboa::Engine instance;
  return instance;
}

class DateValues : public testing::Test {
 protected:
  HostValue evaluate(const std::string& source) {
    Turn turn = session_.feed("from datetime import *\n" + source);
    EXPECT_TRUE(turn.completed()) << turn.error().traceback;
    return turn.value();
  }
  // What the guest says about a value of the host's.
  std::string shown(const HostValue& value) {
    Turn turn = session_.feed("repr(value)", {{"value", value}});
    return turn.completed() ? std::string(turn.value().as_str()) : turn.error().type + ": " + turn.error().message;
  }

  Session session_{engine()};
};

TEST_F(DateValues, Out_PartsCanBeRead) {
  HostValue out =
      evaluate("[date(2020, 2, 29), time(1, 2, 3, 4, fold=1), datetime(2020, 1, 2, 3, 4, 5, 6), timedelta(-1, 2, 3)]");
  EXPECT_EQ(out.at(0).kind(), HostValue::Kind::kDate);
  EXPECT_EQ(out.at(0).as_moment(), (HostValue::Moment{2020, 2, 29}));
  EXPECT_EQ(out.at(1).as_moment(), (HostValue::Moment{0, 0, 0, 1, 2, 3, 4, 1}));
  EXPECT_EQ(out.at(2).as_moment(), (HostValue::Moment{2020, 1, 2, 3, 4, 5, 6}));
  EXPECT_TRUE(out.at(2).zone().is_none());
  EXPECT_EQ(out.at(3).as_duration(), (HostValue::Duration{-1, 2, 3}));
  EXPECT_EQ(out.repr(),
            "[datetime.date(2020, 2, 29), datetime.time(1, 2, 3, 4, fold=1), datetime.datetime(2020, 1, 2, 3, 4, 5, 6), "
            "datetime.timedelta(days=-1, seconds=2, microseconds=3)]");
}

TEST_F(DateValues, Out_ZonesHaveOffsetAndName) {
  HostValue out = evaluate("[datetime(2020, 1, 2, tzinfo=UTC), time(1, tzinfo=timezone(timedelta(hours=-3), 'x'))]");
  EXPECT_EQ(out.at(0).zone().as_duration(), HostValue::Duration());
  EXPECT_EQ(out.at(1).zone().as_duration(), (HostValue::Duration{-1, 75600, 0}));
  EXPECT_EQ(out.at(1).zone().zone().as_str(), "x");
  EXPECT_EQ(out.repr(),
            "[datetime.datetime(2020, 1, 2, 0, 0, tzinfo=datetime.timezone.utc), datetime.time(1, 0, "
            "tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=75600), 'x'))]");
}

TEST_F(DateValues, Out_ZoneOfTheGuestIsOpaque) {
  HostValue out = evaluate("class Zone(tzinfo):\n    pass\ndatetime(2020, 1, 2, tzinfo=Zone())");
  EXPECT_EQ(out.as_moment(), (HostValue::Moment{2020, 1, 2}));
  EXPECT_EQ(out.zone().kind(), HostValue::Kind::kOpaque);
  EXPECT_EQ(shown(out), "TypeError: a zone of the host's must be a timezone");
}

TEST_F(DateValues, Out_DerivedClassesCrossAsWhatTheyHold) {
  HostValue out = evaluate("class D(date):\n    pass\nD(2020, 1, 2)");
  EXPECT_EQ(out, HostValue::date(2020, 1, 2));
}

TEST_F(DateValues, In_AreTheGuestsOwnTypes) {
  EXPECT_EQ(shown(HostValue::date(2020, 1, 2)), "datetime.date(2020, 1, 2)");
  EXPECT_EQ(shown(HostValue::time({0, 0, 0, 1, 2, 3, 4, 1})), "datetime.time(1, 2, 3, 4, fold=1)");
  EXPECT_EQ(shown(HostValue::datetime({2020, 1, 2, 3, 4, 5, 6}, HostValue::timezone(0))),
            "datetime.datetime(2020, 1, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc)");
  EXPECT_EQ(shown(HostValue::timedelta({1, -2, 3})), "datetime.timedelta(seconds=86398, microseconds=3)");
  EXPECT_EQ(shown(HostValue::timezone(-3600'000'000, "x")),
            "datetime.timezone(datetime.timedelta(days=-1, seconds=82800), 'x')");
  HostValue zone = HostValue::timezone(7200'000'000, "CEST");
  HostValue moments = HostValue::list({HostValue::datetime({2020, 1, 2}, zone), zone});
  Turn turn = session_.feed("m[0].tzinfo is m[1]", {{"m", moments}});
  EXPECT_EQ(turn.value(), HostValue(true));
}

TEST_F(DateValues, In_CanBeKeys) {
  HostValue dict =
      HostValue::dict({{HostValue::date(2020, 1, 2), 1}, {HostValue::datetime({2020, 1, 2}, HostValue::timezone(0)), 2}});
  EXPECT_EQ(dict.get(HostValue::date(2020, 1, 2)), HostValue(1));
  EXPECT_EQ(shown(dict),
            "{datetime.date(2020, 1, 2): 1, datetime.datetime(2020, 1, 2, 0, 0, tzinfo=datetime.timezone.utc): 2}");
}

TEST_F(DateValues, In_WhatIsNotInTheCalendarIsRefused) {
  EXPECT_EQ(shown(HostValue::date(2021, 2, 29)), "ValueError: day 29 must be in range 1..28 for month 2 in year 2021");
  EXPECT_EQ(shown(HostValue::datetime({0, 1, 1})), "ValueError: year must be in 1..9999, not 0");
  EXPECT_EQ(shown(HostValue::time({0, 0, 0, 24})), "ValueError: hour must be in 0..23, not 24");
  EXPECT_EQ(shown(HostValue::timedelta({1'000'000'000})),
            "OverflowError: days=1000000000; must have magnitude <= 999999999");
  EXPECT_EQ(shown(HostValue::timezone(86400'000'000)),
            "ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
            "datetime.timedelta(days=1)");
  EXPECT_EQ(shown(HostValue::datetime({2020, 1, 1}, HostValue(5))), "TypeError: a zone of the host's must be a timezone");
}

TEST_F(DateValues, RoundTrip_IsEqual) {
  for (const HostValue& value :
       {HostValue::date(1, 1, 1), HostValue::time({0, 0, 0, 23, 59, 59, 999999, 1}, HostValue::timezone(-1)),
        HostValue::datetime({9999, 12, 31, 23, 59, 59, 999999}, HostValue::timezone(3600'000'000, "CET")),
        HostValue::timedelta({-999'999'999}), HostValue::timezone(86399'999'999)}) {
    Turn turn = session_.feed("value", {{"value", value}});
    EXPECT_EQ(turn.value(), value) << value.repr();
  }
}

}  // namespace
