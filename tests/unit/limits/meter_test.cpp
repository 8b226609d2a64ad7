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

}  // namespace
}  // namespace sandboa::limits
