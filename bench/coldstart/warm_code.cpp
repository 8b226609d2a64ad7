// What short programs gain from native code that another session has caused: each is compiled once, made hot in one session,
// and timed in sessions that are new. One JSON object a line: {"name": ..., "jit_ns": ..., "interpreter_ns": ...}; processor
// time of a session's whole life, medians, both engines in turns. bench/compare.py warm runs this.
// With `eager`, all that runs is native from the start: what there is to gain, whatever the profile finds hot. In a process
// of its own, since the builtins that are written in Python are shared by all engines of a process.
//   warm_code on|eager SNIPPET.py...
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "measuring.h"
#include "sandboa/engine.h"
#include "sandboa/session.h"

namespace sandboa::bench {
namespace {

// Of a snippet of a thousand units of fuel, in one session: far more than what a session uses before it compiles.
constexpr int kFeedsToHeat = 20000;
constexpr int kRounds = 1000;
// Sessions that share two readings of the processor's clock, which is a system call.
constexpr int kSessionsPerRound = 16;

class Side {
 public:
  Side(Engine::Options::Jit jit, const std::string& source) : engine_({.jit = jit}) {
    program_ = engine_.compile(source).program();
    result_ = engine_.compile("repr(result)").program();
    if (!program_ || !result_) fail("the snippet does not compile");
    Session session(engine_);
    for (int i = 0; i < kFeedsToHeat; ++i)
      if (!session.feed(program_).completed()) fail("the snippet does not run");
  }

  const Engine& engine() const { return engine_; }

  std::string result() const {
    Session session(engine_);
    session.feed(program_);
    return std::string(session.feed(result_).value().as_str());
  }

  void time_round() {
    double start = cpu_ns();
    for (int i = 0; i < kSessionsPerRound; ++i) {
      Session session(engine_);
      if (!session.feed(program_).completed()) fail("the snippet does not run");
    }
    samples_.push_back((cpu_ns() - start) / kSessionsPerRound);
  }

  double median() {
    std::nth_element(samples_.begin(), samples_.begin() + static_cast<long>(samples_.size() / 2), samples_.end());
    return samples_[samples_.size() / 2];
  }

 private:
  Engine engine_;
  Program program_, result_;
  std::vector<double> samples_;
};

void measure(Engine::Options::Jit jit, const std::string& path) {
  std::string source = read_file(path);
  Side interpreter(Engine::Options::Jit::kOff, source);
  Side native(jit, source);
  if (!native.engine().uses_jit()) fail("this machine or its policy allows no native code");
  if (native.result() != interpreter.result() || native.result().empty()) fail("results differ: " + path);
  for (int i = 0; i < kRounds; ++i) {
    native.time_round();
    interpreter.time_round();
  }
  std::printf("{\"name\": \"%s\", \"jit_ns\": %.1f, \"interpreter_ns\": %.1f}\n", file_name(path).c_str(), native.median(),
              interpreter.median());
}

}  // namespace
}  // namespace sandboa::bench

int main(int argc, char** argv) {
  using Jit = sandboa::Engine::Options::Jit;
  std::string mode = argc > 2 ? argv[1] : "";
  if (mode != "on" && mode != "eager") sandboa::bench::fail("usage: warm_code on|eager SNIPPET.py...");
  for (int i = 2; i < argc; ++i) sandboa::bench::measure(mode == "on" ? Jit::kOn : Jit::kEager, argv[i]);
}
