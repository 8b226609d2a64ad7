#include "support/clocks.h"

#include <gtest/gtest.h>

namespace sandboa::support {
namespace {

TEST(SystemClocks, NeitherGoesBack) {
  const Clocks& clocks = system_clocks();
  uint64_t ns = 0, ticks = 0;
  for (int reading = 0; reading < 10'000; ++reading) {
    uint64_t now_ns = clocks.nanoseconds(), now_ticks = clocks.ticks();
    ASSERT_GE(now_ns, ns);
    ASSERT_GE(now_ticks, ticks);
    ns = now_ns, ticks = now_ticks;
  }
}

TEST(SystemClocks, CounterGoesOn_AtLeastOneTickIn100Nanoseconds) {
  const Clocks& clocks = system_clocks();
  uint64_t first_ticks = clocks.ticks(), first_ns = clocks.nanoseconds(), ns;
  do ns = clocks.nanoseconds() - first_ns;
  while (ns < 100'000);
  EXPECT_GE(clocks.ticks() - first_ticks, ns / 100);
}

}  // namespace
}  // namespace sandboa::support
