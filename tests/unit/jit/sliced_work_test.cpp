#include "jit/sliced_work.h"

#include <gtest/gtest.h>

namespace sandboa::jit {
namespace {

SlicedWork count_to(int end, int64_t cost, Budget& budget, int* count) {
  while (*count < end) {
    ++*count;
    budget.spend(cost);
    if (budget.is_spent()) co_await SlicedWork::Pause();
  }
}

TEST(Budget, WithoutRefill_IsUnlimited) {
  Budget budget;
  int count = 0;
  SlicedWork work = count_to(100, 1'000'000, budget, &count);
  EXPECT_FALSE(work.go_on());
  EXPECT_EQ(count, 100);
}

TEST(Budget, Units_EndASlice) {
  Budget budget;
  int count = 0;
  SlicedWork work = count_to(100, 10, budget, &count);
  budget.refill(95, Budget::kNoCeiling);
  EXPECT_TRUE(work.go_on());
  EXPECT_EQ(count, 10);
  budget.refill(20, Budget::kNoCeiling);
  EXPECT_TRUE(work.go_on());
  EXPECT_EQ(count, 12);
}

// Each slice does 2,000 units all the same, so that the work ends.
TEST(Budget, NoTimeLeft_EndsASliceAtTheFirstLook) {
  Budget budget;
  int count = 0, slices = 1;
  SlicedWork work = count_to(1001, 10, budget, &count);
  for (budget.refill(INT64_MAX, 0); work.go_on(); budget.refill(INT64_MAX, -1)) ++slices;
  EXPECT_EQ(count, 1001);
  EXPECT_EQ(slices, 6);
}

TEST(Budget, OverTime_StaysSoUntilRefilled) {
  Budget budget;
  budget.refill(INT64_MAX, 0);
  EXPECT_TRUE(budget.is_over_time());
  EXPECT_TRUE(budget.is_spent());
  budget.refill(1000, Budget::kNoCeiling);
  EXPECT_FALSE(budget.is_over_time());
  EXPECT_FALSE(budget.is_spent());
}

}  // namespace
}  // namespace sandboa::jit
