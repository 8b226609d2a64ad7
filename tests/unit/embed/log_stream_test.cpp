// Logs as bytes: what is written is read, up to where it ends.
#include "embed/journal/log_stream.h"

#include <gtest/gtest.h>

#include <string>

namespace sandboa::embed {
namespace {

std::string sample() {
  LogWriter out;
  std::string log(out.add(Event::kSession, "options"));
  log += out.add(Event::kFeedSource, "");
  log += out.add(Event::kCall, std::string(300, 'x'));
  return log;
}

size_t events_in(const std::string& log, LogReader::State* end) {
  size_t count = 0;
  LogReader in(log);
  for (; in.state() == LogReader::State::kEvent; in.next()) ++count;
  *end = in.state();
  return count;
}

TEST(LogStream, WhatIsWrittenIsRead) {
  std::string log = sample();
  LogReader in(log);
  ASSERT_EQ(in.state(), LogReader::State::kEvent);
  EXPECT_EQ(in.event(), Event::kSession);
  EXPECT_EQ(in.content(), "options");
  in.next();
  EXPECT_EQ(in.event(), Event::kFeedSource);
  EXPECT_EQ(in.content(), "");
  in.next();
  EXPECT_EQ(in.event(), Event::kCall);
  EXPECT_EQ(in.content(), std::string(300, 'x'));
  in.next();
  EXPECT_EQ(in.state(), LogReader::State::kEnd);
  in.next();
  EXPECT_EQ(in.state(), LogReader::State::kEnd);
}

TEST(LogStream, APrefixIsReadUpToItsEnd) {
  std::string log = sample();
  size_t before = 0;
  for (size_t size = 0; size <= log.size(); ++size) {
    LogReader::State end;
    size_t count = events_in(log.substr(0, size), &end);
    EXPECT_GE(count, before);
    EXPECT_NE(end, LogReader::State::kDamaged) << size;
    before = count;
  }
  EXPECT_EQ(before, 3u);
}

TEST(LogStream, AChangedByteIsNoticed) {
  std::string log = sample();
  for (size_t at = 0; at < log.size(); ++at) {
    std::string changed = log;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    LogReader::State end;
    EXPECT_LT(events_in(changed, &end), 3u) << at;
  }
}

TEST(LogStream, AnEventThatIsLeftOutIsNoticed) {
  LogWriter out;
  std::string log(out.add(Event::kSession, "options"));
  (void)out.add(Event::kCall, "left out");
  log += out.add(Event::kCall, "kept");
  LogReader::State end;
  EXPECT_EQ(events_in(log, &end), 1u);
  EXPECT_EQ(end, LogReader::State::kDamaged);
}

TEST(LogStream, EveryEventHasARoleAndAName) {
#define EVENT(Name, number, role, what)                \
  EXPECT_EQ(role_of(Event::k##Name), EventRole::role); \
  EXPECT_STREQ(name_of(Event::k##Name), what);
#include "embed/journal/events.def"
#undef EVENT
  EXPECT_EQ(role_of(static_cast<Event>(255)), EventRole::kUnknown);
}

}  // namespace
}  // namespace sandboa::embed
