// sys.stderr: a stream of its own under the limit of all output.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

TEST(ErrorsStream, StderrIsApartFromStdout) {
  Session session = make_session({});
  EXPECT_EQ(feed(session,
                 "import sys\nprint('out')\nprint('err', 1, file=sys.stderr)\nsys.stderr.write('more\\n')\n"
                 "sys.stderr.writelines(['a', 'b'])\nsys.stderr.flush()\nprint('end')"),
            "None");
  EXPECT_EQ(session.take_output(), "out\nend\n");
  EXPECT_EQ(session.take_errors(), "err 1\nmore\nab");
  EXPECT_EQ(session.take_errors(), "");
}

TEST(ErrorsStream, Callbacks_GetTheirStream) {
  std::string output, errors;
  Session::Options options;
  options.output = [&](std::string_view text) { output += text; };
  options.errors = [&](std::string_view text) { errors += text; };
  Session session = make_session(std::move(options));
  EXPECT_EQ(feed(session, "import sys\nprint(1)\nprint(2, file=sys.stderr)\nsys.stdout = sys.stderr\nprint(3)"), "None");
  EXPECT_EQ(output, "1\n");
  EXPECT_EQ(errors, "2\n3\n");
  EXPECT_EQ(session.take_errors(), "");
}

TEST(ErrorsStream, Limit_IsThatOfAllOutput) {
  Limits limits;
  limits.output_bytes = 10;
  Session::Options options;
  options.limits = limits;
  Session session = make_session(std::move(options));
  EXPECT_EQ(feed(session, "import sys\nprint('12345')\nprint('123', file=sys.stderr, end='')"), "None");
  Turn turn = session.feed("print('45', file=sys.stderr)");
  ASSERT_TRUE(turn.trapped());
  EXPECT_EQ(turn.trap().limit, Limit::kOutput);
  EXPECT_EQ(session.take_errors(), "123");
  EXPECT_EQ(feed(session, "1"), "1");
}

TEST(ErrorsStream, CollectedText_CountsAsMemory) {
  Limits limits;
  limits.memory_bytes = 2 << 20;
  limits.output_bytes = 1 << 30;
  Session::Options options;
  options.limits = limits;
  Session session = make_session(std::move(options));
  Turn turn = session.feed("import sys\nfor _ in range(100000):\n    sys.stderr.write('x' * 1000)");
  ASSERT_TRUE(turn.trapped()) << describe(turn);
  EXPECT_EQ(turn.trap().limit, Limit::kMemory);
  uint64_t before = session.meters().memory_bytes;
  EXPECT_GT(session.take_errors().size(), 500'000u);
  EXPECT_LT(session.meters().memory_bytes, before - 500'000);
  EXPECT_EQ(feed(session, "1"), "1");
}

TEST(ErrorsStream, SurrogatesAreEscaped) {
  Session session = make_session({});
  EXPECT_EQ(feed(session, "import sys\nprint('a\\udc80\\xe4', file=sys.stderr)"), "None");
  EXPECT_EQ(session.take_errors(), "a\\udc80\xc3\xa4\n");
  EXPECT_EQ(feed(session, "sys.stderr.write(1)"), "TypeError: write() argument must be str, not int");
  EXPECT_EQ(feed(session, "sys.stderr.errors, sys.stdout.errors"), "('backslashreplace', 'strict')");
}

}  // namespace
}  // namespace sandboa
