// Exceptions of tasks that nobody has asked for, in feeds that await.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

constexpr const char* kDefinitions =
    "import asyncio\n"
    "async def bad(n):\n"
    "    raise ValueError(n)\n"
    "async def settle():\n"
    "    for _ in range(3): await asyncio.sleep(0)\n";

std::string errors_of(Session& session, std::string_view source) {
  Turn turn = session.feed(source);
  EXPECT_TRUE(turn.completed()) << describe(turn);
  return session.take_errors();
}

size_t count_of(const std::string& text, std::string_view part) {
  size_t count = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(Unretrieved, OfADroppedTask_IsReportedAtTheEndOfTheFeed) {
  Session session = make_session({});
  ASSERT_TRUE(session.feed(kDefinitions).completed());
  std::string errors = errors_of(session, "asyncio.create_task(bad(1))\nasyncio.create_task(bad(2))\nawait settle()");
  EXPECT_EQ(count_of(errors, "Task exception was never retrieved\n"), 2u) << errors;
  EXPECT_LT(errors.find("ValueError: 1"), errors.find("ValueError: 2")) << errors;
  EXPECT_EQ(errors_of(session, "await settle()"), "");
}

TEST(Unretrieved, OfATaskThatALaterFeedAwaits_IsNotReported) {
  Session session = make_session({});
  ASSERT_TRUE(session.feed(kDefinitions).completed());
  EXPECT_EQ(errors_of(session, "task = asyncio.create_task(bad(3))\nawait settle()"), "");
  EXPECT_EQ(errors_of(session, "try: await task\nexcept ValueError as e: print(e)"), "");
  EXPECT_EQ(session.take_output(), "3\n");
  EXPECT_EQ(errors_of(session, "task = None\nawait settle()"), "");
}

TEST(Unretrieved, OfATaskThatIsDroppedLater_IsReportedThen) {
  Session session = make_session({});
  ASSERT_TRUE(session.feed(kDefinitions).completed());
  EXPECT_EQ(errors_of(session, "task = asyncio.create_task(bad(4))\nawait settle()"), "");
  std::string errors = errors_of(session, "task = None\nfor i in range(3000): [i] * 1000\nNone");
  EXPECT_EQ(count_of(errors, "Task exception was never retrieved\n"), 1u) << errors;
  EXPECT_EQ(count_of(errors, "ValueError: 4"), 1u) << errors;
}

}  // namespace
}  // namespace sandboa
