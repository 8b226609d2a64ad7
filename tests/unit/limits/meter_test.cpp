#include "limits/meter.h"

#include <thread>

#include <gtest/gtest.h>

namespace sandboa::limits {
namespace {

Limits with_fuel(uint64_t fuel) {
  Limits limits;
  limits.fuel = fuel;
  return limits;
}

TEST(Meter, Fuel_ExactlyTheLimit_IsGranted) {
  Meter meter(with_fuel(50'000));
  meter.begin_run();
  for (int i = 0; i < 50'000; ++i) ASSERT_TRUE(meter.charge_fuel(1));
  EXPECT_EQ(meter.fuel_used(), 50'000u);
  EXPECT_FALSE(meter.charge_fuel(1));
  EXPECT_EQ(meter.trap().kind, TrapKind::kFuel);
  EXPECT_EQ(meter.trap().allowed, 50'000u);
  EXPECT_EQ(meter.trap().used, 50'001u);
}

TEST(Meter, Fuel_IsTheSameWhateverTheSizeOfCharges) {
  Meter small(with_fuel(1'000'000)), large(with_fuel(1'000'000));
  small.begin_run();
  large.begin_run();
  for (int i = 0; i < 300'000; ++i) ASSERT_TRUE(small.charge_fuel(3));
  ASSERT_TRUE(large.charge_fuel(900'000));
  EXPECT_EQ(small.fuel_used(), 900'000u);
  EXPECT_EQ(large.fuel_used(), 900'000u);
}

TEST(Meter, Fuel_OneChargeOverTheLimit_TrapsAndStaysTrapped) {
  Meter meter(with_fuel(100));
  meter.begin_run();
  EXPECT_FALSE(meter.charge_fuel(UINT64_MAX));
  EXPECT_TRUE(meter.trapped());
  EXPECT_FALSE(meter.charge_fuel(1));
  EXPECT_FALSE(meter.charge_fuel(0));
  EXPECT_FALSE(meter.refill());
}

TEST(Meter, ClearTrap_AfterFuelTrap_GivesANewBudgetAndKeepsTheTotal) {
  Meter meter(with_fuel(100));
  meter.begin_run();
  EXPECT_TRUE(meter.charge_fuel(60));
  EXPECT_FALSE(meter.charge_fuel(60));
  meter.end_run();
  meter.clear_trap();
  meter.begin_run();
  EXPECT_TRUE(meter.charge_fuel(100));
  EXPECT_FALSE(meter.charge_fuel(1));
  EXPECT_EQ(meter.fuel_used(), 200u);
}

TEST(Meter, RequestSafepoint_NextCharge_IsExactAfterwards) {
  Meter meter(with_fuel(1000));
  meter.begin_run();
  ASSERT_TRUE(meter.charge_fuel(10));
  meter.request_safepoint();
  EXPECT_EQ(meter.fuel_used(), 10u);
  EXPECT_EQ(meter.slice(), 0);
  ASSERT_TRUE(meter.charge_fuel(5));
  EXPECT_EQ(meter.fuel_used(), 15u);
}

TEST(Meter, RequestSafepoint_ChargesOfNatives_LeaveNothingToTheRunLoop) {
  Meter meter(with_fuel(100'000));
  meter.begin_run();
  meter.request_safepoint();
  for (int i = 0; i < 1000; ++i) {
    ASSERT_TRUE(meter.charge_fuel(50));
    ASSERT_EQ(meter.slice(), 0);
  }
  meter.reach_safepoint();
  ASSERT_TRUE(meter.charge_fuel(1));
  EXPECT_GT(meter.slice(), 0);
  EXPECT_EQ(meter.fuel_used(), 50'001u);
  EXPECT_FALSE(meter.charge_fuel(50'000));
}

TEST(Meter, ClearTrap_AtTheStartOfARun_WantsNoSafepoint) {
  Meter meter(with_fuel(1'000'000));
  meter.clear_trap();
  meter.begin_run();
  for (int i = 0; i < 1000; ++i) ASSERT_TRUE(meter.charge_fuel(100));
  EXPECT_GT(meter.slice(), 0);
}

TEST(Meter, Interrupt_FromAnotherThread_TrapsOnce) {
  Meter meter(Limits{});
  meter.begin_run();
  std::thread([&] { meter.request_interrupt(); }).join();
  int charges = 0;
  while (meter.charge_fuel(100)) ++charges;
  EXPECT_LE(charges, Meter::kSliceFuel / 100 + 1);
  EXPECT_EQ(meter.trap().kind, TrapKind::kInterrupt);
  meter.end_run();
  meter.clear_trap();
  meter.begin_run();
  EXPECT_TRUE(meter.charge_fuel(100'000));
}

TEST(Meter, Interrupt_BeforeTheRun_TrapsAtTheFirstCharge) {
  Meter meter(Limits{});
  meter.request_interrupt();
  meter.begin_run();
  EXPECT_FALSE(meter.charge_fuel(1));
  EXPECT_EQ(meter.trap().kind, TrapKind::kInterrupt);
}

TEST(Meter, Time_OverTheLimit_TrapsAtASafepoint) {
  Limits limits;
  limits.time_ns = 1'000'000;
  Meter meter(limits);
  meter.begin_run();
  EXPECT_TRUE(meter.charge_fuel(1));
  std::this_thread::sleep_for(std::chrono::milliseconds(2));
  EXPECT_FALSE(meter.charge_fuel(2 * Meter::kSliceFuel));
  EXPECT_EQ(meter.trap().kind, TrapKind::kTime);
  EXPECT_GT(meter.trap().used, limits.time_ns);
}

TEST(Meter, Time_BetweenRuns_IsNotCounted) {
  Limits limits;
  limits.time_ns = 20'000'000;
  Meter meter(limits);
  meter.begin_run();
  meter.end_run();
  std::this_thread::sleep_for(std::chrono::milliseconds(30));
  meter.begin_run();
  EXPECT_TRUE(meter.charge_fuel(2 * Meter::kSliceFuel));
}

TEST(Meter, Bytes_PeakAndRelease_AreExact) {
  Limits limits;
  limits.memory_bytes = 100;
  Meter meter(limits);
  EXPECT_TRUE(meter.try_charge_bytes(100));
  EXPECT_FALSE(meter.try_charge_bytes(1));
  EXPECT_FALSE(meter.try_charge_bytes(UINT64_MAX));
  EXPECT_FALSE(meter.trapped());
  meter.release_bytes(60);
  EXPECT_TRUE(meter.try_charge_bytes(60));
  EXPECT_EQ(meter.bytes_peak(), 100u);
}

TEST(Meter, Output_UnderAndOver_TrapsOnlyOver) {
  Limits limits;
  limits.output_bytes = 10;
  Meter meter(limits);
  EXPECT_TRUE(meter.charge_output(10));
  EXPECT_FALSE(meter.charge_output(1));
  EXPECT_EQ(meter.trap().kind, TrapKind::kOutput);
  EXPECT_EQ(meter.trap().used, 11u);
  EXPECT_EQ(meter.output_used(), 10u);
}

TEST(Meter, HostCalls_UnderAndOver_TrapsOnlyOver) {
  Limits limits;
  limits.host_calls = 2;
  Meter meter(limits);
  EXPECT_TRUE(meter.charge_host_call());
  EXPECT_TRUE(meter.charge_host_call());
  EXPECT_FALSE(meter.charge_host_call());
  EXPECT_EQ(meter.trap().kind, TrapKind::kHostCalls);
}

TEST(Meter, SetTrap_UsedIsAlwaysMoreThanAllowed) {
  Meter meter(Limits{});
  EXPECT_FALSE(meter.set_trap(TrapKind::kMemory, 1000, 990));
  EXPECT_EQ(meter.trap().used, 1001u);
}

TEST(Meter, SetTrap_Twice_KeepsTheFirst) {
  Meter meter(Limits{});
  EXPECT_FALSE(meter.set_trap(TrapKind::kMemory, 1, 2));
  EXPECT_FALSE(meter.set_trap(TrapKind::kTime, 3, 4));
  EXPECT_EQ(meter.trap().kind, TrapKind::kMemory);
  EXPECT_STREQ(trap_code(meter.trap().kind), "memory");
  EXPECT_STREQ(trap_message(meter.trap().kind), "memory limit exceeded");
}

TEST(Meter, RequestSafepoint_HostCallsAndSuspensionsBefore_DoNotPutItOff) {
  Meter meter(with_fuel(1000));
  meter.begin_run();
  meter.request_safepoint();
  meter.begin_host();
  meter.end_host();
  EXPECT_EQ(meter.slice(), 0);
  meter.end_run();
  meter.begin_run();
  EXPECT_EQ(meter.slice(), 0);
  meter.reach_safepoint();
  EXPECT_TRUE(meter.charge_fuel(1));
  EXPECT_GT(meter.slice(), 0);
}

// ---- the host's time, by a clock and a counter that the test turns; three ticks are a nanosecond

uint64_t fake_ns, fake_ticks, clock_readings;

constexpr support::Clocks kFakeClocks{
    [] {
      ++clock_readings;
      return fake_ns;
    },
    [] { return fake_ticks; },
};

void pass(uint64_t ns) {
  fake_ns += ns;
  fake_ticks += 3 * ns;
}

void host_takes(Meter& meter, uint64_t ns) {
  meter.begin_host();
  pass(ns);
  meter.end_host();
}

constexpr uint64_t kSecond = 1'000'000'000;

class MeterTime : public testing::Test {
 protected:
  MeterTime() : meter_(with_time(kSecond), kFakeClocks) {
    meter_.clear_trap();
    meter_.begin_run();
  }

  static Limits with_time(uint64_t ns) {
    Limits limits;
    limits.time_ns = ns;
    return limits;
  }

  // Something for the clock to be read for.
  bool use_slice() { return meter_.charge_fuel(2 * Meter::kSliceFuel); }

  Meter meter_;
};

TEST_F(MeterTime, HostCalls_TimeOfTheHost_IsNotCounted) {
  for (int call = 0; call < 1000; ++call) {
    pass(100);
    host_takes(meter_, 7 * kSecond);
    pass(20);
  }
  EXPECT_TRUE(use_slice());
  EXPECT_EQ(meter_.time_used_ns(), 120'000u);
  host_takes(meter_, 5);
  meter_.end_run();
  EXPECT_EQ(meter_.time_used_ns(), 120'000u);
}

TEST_F(MeterTime, HostCalls_ReadOnlyTheCounter) {
  EXPECT_TRUE(meter_.charge_fuel(1));
  clock_readings = 0;
  for (int call = 0; call < 1000; ++call) host_takes(meter_, 50);
  EXPECT_EQ(clock_readings, 0u);
}

TEST_F(MeterTime, HostCalls_TimeOfTheGuest_TrapsAtTheLimit) {
  host_takes(meter_, kSecond);
  pass(kSecond);
  host_takes(meter_, kSecond);
  EXPECT_TRUE(use_slice());
  pass(1);
  EXPECT_FALSE(use_slice());
  EXPECT_EQ(meter_.trap().kind, TrapKind::kTime);
  EXPECT_EQ(meter_.trap().used, kSecond + 1);
}

TEST_F(MeterTime, WithoutHostCalls_IsTheClockWhateverTheCounterSays) {
  fake_ns += 1000;
  fake_ticks -= 77;
  meter_.end_run();
  EXPECT_EQ(meter_.time_used_ns(), 1000u);
}

TEST_F(MeterTime, CounterWithAnotherRateLater_DividesEachIntervalByItsOwn) {
  pass(1000);
  host_takes(meter_, 3000);
  EXPECT_TRUE(use_slice());
  fake_ns += 1000, fake_ticks += 500;
  meter_.begin_host();
  fake_ns += 3000, fake_ticks += 1500;
  meter_.end_host();
  EXPECT_TRUE(use_slice());
  EXPECT_EQ(meter_.time_used_ns(), 2000u);
}

TEST_F(MeterTime, CounterThatStandsOrGoesBack_GivesNothingForNothing) {
  meter_.begin_host();
  fake_ns += 1000;
  meter_.end_host();
  EXPECT_TRUE(use_slice());
  EXPECT_EQ(meter_.time_used_ns(), 1000u);
  pass(1);
  meter_.begin_host();
  fake_ns += 999, fake_ticks -= 5;
  meter_.end_host();
  EXPECT_TRUE(use_slice());
  EXPECT_EQ(meter_.time_used_ns(), 2000u);
  pass(10);
  fake_ticks -= 5000;
  host_takes(meter_, 1000);
  EXPECT_TRUE(use_slice());
  EXPECT_EQ(meter_.time_used_ns(), 3010u);
}

TEST_F(MeterTime, HostForCenturies_DoesNotOverflow) {
  pass(50);
  host_takes(meter_, UINT64_MAX / 8);
  EXPECT_TRUE(use_slice());
  EXPECT_EQ(meter_.time_used_ns(), 50u);
}

TEST_F(MeterTime, NeverGoesBack) {
  uint64_t random = 1, before = 0;
  for (int round = 0; round < 2000; ++round) {
    auto next = [&] { return (random = random * 6'364'136'223'846'793'005 + 1'442'695'040'888'963'407) >> 50; };
    fake_ns += next(), fake_ticks += next();
    meter_.begin_host();
    fake_ns += next(), fake_ticks += next();
    meter_.end_host();
    ASSERT_TRUE(use_slice());
    ASSERT_GE(meter_.time_used_ns(), before);
    before = meter_.time_used_ns();
  }
}

// Each slice ends just before a host call.
TEST_F(MeterTime, SlicesThatEndAtHostCalls_TrapAtTheLimit) {
  for (int call = 0; call < 10; ++call) {
    ASSERT_TRUE(meter_.charge_fuel(1));
    ASSERT_TRUE(meter_.charge_fuel(static_cast<uint64_t>(meter_.slice())));
    pass(kSecond / 10);
    host_takes(meter_, kSecond);
    ASSERT_EQ(meter_.slice(), 0);
  }
  pass(1);
  host_takes(meter_, kSecond);
  EXPECT_FALSE(meter_.charge_fuel(1));
  EXPECT_EQ(meter_.trap().kind, TrapKind::kTime);
}

TEST_F(MeterTime, SlicesEndAtTheSameCharges_WithAndWithoutHostCallsAndSuspensions) {
  Meter plain(with_time(kSecond), kFakeClocks);
  plain.clear_trap();
  plain.begin_run();
  for (uint64_t step = 0; step < 100'000; ++step) {
    ASSERT_TRUE(plain.charge_fuel(step % 7));
    ASSERT_TRUE(meter_.charge_fuel(step % 7));
    ASSERT_EQ(plain.slice(), meter_.slice());
    host_takes(meter_, 1);
    meter_.end_run();
    meter_.begin_run();
  }
}

TEST_F(MeterTime, SlicesThatEndAtSuspensions_TrapAtTheLimit) {
  ASSERT_TRUE(meter_.charge_fuel(1));
  ASSERT_TRUE(meter_.charge_fuel(static_cast<uint64_t>(meter_.slice())));
  pass(kSecond + 1);
  meter_.end_run();
  meter_.begin_run();
  EXPECT_FALSE(meter_.charge_fuel(1));
  EXPECT_EQ(meter_.trap().kind, TrapKind::kTime);
}

TEST_F(MeterTime, InterruptWhileTheHostWorks_TrapsAtTheNextCharge) {
  EXPECT_TRUE(meter_.charge_fuel(1));
  meter_.begin_host();
  meter_.request_interrupt();
  meter_.end_host();
  EXPECT_FALSE(meter_.charge_fuel(1));
  EXPECT_EQ(meter_.trap().kind, TrapKind::kInterrupt);
}

TEST_F(MeterTime, TrapWhileTheHostWorks_Stays) {
  meter_.begin_host();
  EXPECT_FALSE(meter_.set_trap(TrapKind::kInterrupt, 0, 0));
  meter_.end_host();
  EXPECT_FALSE(meter_.charge_fuel(1));
  EXPECT_EQ(meter_.trap().kind, TrapKind::kInterrupt);
}

// What was interrupted in one run is interrupted in the other at the same charge.
TEST(Meter, PlanTrap_TrapsAtTheChargeThatReachesTheFuel) {
  for (uint64_t wanted :
       {uint64_t{1}, uint64_t{7}, uint64_t{19'999}, uint64_t{20'000}, uint64_t{20'001}, uint64_t{61'234}}) {
    for (uint64_t before : {uint64_t{0}, uint64_t{5}}) {
      Meter meter(Limits{});
      meter.clear_trap();
      meter.begin_run();
      if (before != 0) {
        EXPECT_TRUE(meter.charge_fuel(before));
      }
      meter.plan_trap({TrapKind::kTime, 3, 9}, before + wanted);
      uint64_t used = 0;
      for (uint64_t unit = 1; meter.charge_fuel(unit % 3 + 1); ++unit) {
        used += unit % 3 + 1;
        ASSERT_LT(used, wanted);
      }
      EXPECT_GE(meter.fuel_used(), before + wanted);
      EXPECT_LE(meter.fuel_used(), before + wanted + 2);
      EXPECT_EQ(meter.trap().kind, TrapKind::kTime);
      EXPECT_EQ(meter.trap().used, 9u);
      uint64_t fuel = meter.fuel_used();
      EXPECT_FALSE(meter.charge_fuel(1));
      EXPECT_EQ(meter.fuel_used(), fuel);
      meter.clear_trap();
      meter.begin_run();
      EXPECT_TRUE(meter.charge_fuel(100'000));
    }
  }
}

// Of a session that is restored with lower limits than it had.
TEST(Meter, RestoredBeyondItsLimits_TrapsAtTheNextCharge) {
  Limits limits;
  limits.fuel = 1000;
  limits.output_bytes = 10;
  limits.host_calls = 1;
  Meter meter(limits);
  ASSERT_TRUE(meter.restore(
      {.fuel = 9000, .budget_fuel = 5000, .time_ns = 1, .budget_time_ns = 1, .output = 50, .host_calls = 7, .slice = 400}));
  EXPECT_EQ(meter.fuel_used(), 9000u);
  EXPECT_TRUE(meter.charge_output(0));
  EXPECT_FALSE(meter.charge_output(1));
  EXPECT_EQ(meter.trap().used, 51u);
  meter.begin_run();
  EXPECT_FALSE(meter.charge_host_call());
  meter.begin_run();
  EXPECT_FALSE(meter.charge_fuel(1));
  EXPECT_EQ(meter.trap().kind, TrapKind::kFuel);
  EXPECT_EQ(meter.trap().used, 5001u);
  meter.clear_trap();
  meter.begin_run();
  EXPECT_TRUE(meter.charge_fuel(1000));
  EXPECT_FALSE(meter.charge_fuel(1));
}

TEST(Meter, RestoredFromWhatNoMeterHas_IsRefused) {
  EXPECT_FALSE(Meter(Limits()).restore({.fuel = 1, .budget_fuel = 2}));
  EXPECT_FALSE(Meter(Limits()).restore({.time_ns = 1, .budget_time_ns = 2}));
  EXPECT_FALSE(Meter(Limits()).restore({.slice = Meter::kSliceFuel + 1}));
}

}  // namespace
}  // namespace sandboa::limits
