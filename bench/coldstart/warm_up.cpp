// How long a program takes until it runs as fast as it ever will, what native code costs programs that are over before it
// pays, and how long the compiler keeps a session waiting. One JSON object a line, times in nanoseconds of the processor:
//   {"name": ..., "to_peak_ns": ..., "short_jit_ns": ..., "short_interpreter_ns": ..., "longest_slice_ns": ...}
// A program's progress is its fuel, which does not depend on the tier: each is run with more and more of it, in engines that
// have compiled nothing and in one that has run the program before. bench/compare.py warm_up runs this, in a process of its
// own for each program, since the counters of the compiler are the process's.
//   warm_up PROGRAM.py
#include <algorithm>
#include <memory>
#include <vector>

#include "measuring.h"
#include "sandboa/engine.h"
#include "sandboa/native_code.h"
#include "sandboa/session.h"

namespace sandboa::bench {
namespace {

using Jit = Engine::Options::Jit;

constexpr int kRounds = 7;
constexpr int kMoreRounds = 3;  // as often again, where a step seems slow: a busy machine must not decide
constexpr uint64_t kFirstFuel = 20'000;
constexpr double kGrowth = 1.3;     // of the fuel, from one step to the next
constexpr size_t kWindow = 4;       // steps whose speed is one, as shorter ones are noise
constexpr double kLongest = 150e6;  // of a step: far beyond what is looked for
constexpr int kShortRounds = 60;
constexpr double kShort = 5e6;  // programs that end before must not pay for native code
constexpr double kAtPeak = 0.9;
constexpr uint64_t kNoLimit = UINT64_MAX / 2;

struct Run {
  double ns = 0;
  bool has_ended = false;  // before its fuel was spent
};

class Side {
 public:
  Side(Jit jit, const std::string& source) : engine_(std::make_unique<Engine>(Engine::Options{.jit = jit})) {
    program_ = engine_->compile(source).program();
    if (!program_) fail("the program does not compile");
  }

  Run run(uint64_t fuel) const {
    Session::Options options;
    options.limits.fuel = fuel;
    options.limits.memory_bytes = size_t{1} << 30;
    options.limits.time_ns = 600'000'000'000;
    options.output = [](std::string_view) {};
    Session session(*engine_, std::move(options));
    double start = cpu_ns();
    Turn turn = session.feed(program_);
    Run out{cpu_ns() - start, turn.completed()};
    if (!out.has_ended && !(turn.trapped() && turn.trap().limit == Limit::kFuel)) fail("the program does not run");
    return out;
  }

 private:
  std::unique_ptr<Engine> engine_;
  Program program_;
};

Run run_cold(Jit jit, const std::string& source, uint64_t fuel) { return Side(jit, source).run(fuel); }

// So much fuel, the shortest of some rounds: in engines that have compiled nothing, and in one that is warm, in turns.
struct Step {
  uint64_t fuel = 0;
  double cold = 0, warm = 0;
  bool has_ended = false;

  void measure(const std::string& source, const Side& warm_side) {
    for (int i = 0; i < kRounds; ++i) {
      Run run = run_cold(Jit::kOn, source, fuel);
      has_ended = run.has_ended;
      cold = cold == 0 ? run.ns : std::min(cold, run.ns);
      double warm_ns = warm_side.run(fuel).ns;
      warm = warm == 0 ? warm_ns : std::min(warm, warm_ns);
    }
  }
};

bool is_slow(const Step& from, const Step& to) { return to.warm - from.warm < kAtPeak * (to.cold - from.cold); }

// The processor's time from the first call to where a cold engine is, from there to so many steps later, as fast as kAtPeak
// of one that is warm, and stays so.
double time_to_peak(const std::string& source) {
  Side warm(Jit::kOn, source);
  for (int i = 0; i < 2; ++i) warm.run(kNoLimit);
  std::vector<Step> steps = {{}};
  for (double fuel = kFirstFuel; !steps.back().has_ended && steps.back().cold < kLongest; fuel *= kGrowth) {
    steps.push_back({static_cast<uint64_t>(fuel)});
    steps.back().measure(source, warm);
  }
  for (size_t i = steps.size(); i-- > kWindow;) {
    Step& from = steps[i - kWindow];
    Step& to = steps[i];
    for (int more = 0; more < kMoreRounds && is_slow(from, to); ++more) {
      if (from.fuel != 0) from.measure(source, warm);
      to.measure(source, warm);
    }
    if (is_slow(from, to)) return steps[i - kWindow + 1].cold;
  }
  return 0;
}

// The most fuel, in steps, that the interpreter spends in kShort.
uint64_t short_fuel(const std::string& source) {
  double fuel = kFirstFuel;
  for (;;) {
    Run further = run_cold(Jit::kOff, source, static_cast<uint64_t>(fuel * kGrowth));
    if (further.ns >= kShort || further.has_ended) return static_cast<uint64_t>(fuel);
    fuel *= kGrowth;
  }
}

void measure(const std::string& path) {
  std::string source = read_file(path);
  // First: later, library code in Python is native already.
  uint64_t fuel = short_fuel(source);
  double interpreter = kLongest, jit = kLongest;
  for (int i = 0; i < kShortRounds; ++i) {  // in turns
    interpreter = std::min(interpreter, Side(Jit::kOff, source).run(fuel).ns);
    jit = std::min(jit, Side(Jit::kOn, source).run(fuel).ns);
  }
  double to_peak = time_to_peak(source);
  double longest_slice = static_cast<double>(native_code_counters().longest_slice_ns);
  std::printf(
      "{\"name\": \"%s\", \"to_peak_ns\": %.0f, \"short_jit_ns\": %.0f, \"short_interpreter_ns\": %.0f, "
      "\"longest_slice_ns\": %.0f}\n",
      file_name(path).c_str(), to_peak, jit, interpreter, longest_slice);
}

}  // namespace
}  // namespace sandboa::bench

int main(int argc, char** argv) {
  if (argc != 2) sandboa::bench::fail("usage: warm_up PROGRAM.py");
  sandboa::bench::measure(argv[1]);
}
