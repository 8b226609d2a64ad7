// A service that runs a snippet which a language model wrote: inputs go in, the snippet asks the host for exchange rates,
// its result comes out; a snippet that never ends is stopped by its limits, and the session goes on afterwards.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "sandboa/sandboa.h"

using sandboa::Answer;
using sandboa::HostCall;
using sandboa::HostFunction;
using sandboa::HostValue;
using sandboa::Turn;

namespace {

constexpr const char* kSnippet = R"(
def total(order):
    return sum(line["price"] * line["count"] for line in order["lines"])

report = []
for order in sorted(orders, key=lambda order: -total(order)):
    amount = total(order) * exchange_rate(order["currency"], to="EUR")
    report.append({"id": order["id"], "euros": round(amount, 2)})

print(f"{len(report)} orders, largest {report[0]['id']}")
report
)";

Answer exchange_rate(const HostCall& call) {
  std::string_view currency = call.arg(0).as_str();
  if (currency == "EUR") return 1.0;
  if (currency == "USD") return 0.9;
  return Answer::error("ValueError", "no rate for " + std::string(currency));
}

HostValue make_order(int id, const char* currency, double price, int count) {
  HostValue line = HostValue::dict({{"price", price}, {"count", count}});
  return HostValue::dict({{"id", id}, {"currency", currency}, {"lines", HostValue::list({line})}});
}

void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "failed: %s\n", what);
  std::exit(1);
}

}  // namespace

int main() {
  sandboa::Engine engine;
  sandboa::Session::Options options;
  options.limits.fuel = 1'000'000;
  options.limits.memory_bytes = 16 << 20;
  options.functions = {HostFunction("exchange_rate", exchange_rate), HostFunction("approve")};
  sandboa::Session session(engine, options);

  // Compiled once; any number of sessions may run it.
  sandboa::Compiled compiled = engine.compile(kSnippet);
  require(compiled.ok(), "the snippet compiles");

  HostValue orders = HostValue::list({make_order(1, "EUR", 10.0, 2), make_order(2, "USD", 20.0, 3)});
  Turn turn = session.feed(compiled.program(), {{"orders", orders}});
  require(turn.completed(), "the snippet runs");
  std::printf("%s", session.take_output().c_str());
  std::printf("result: %s\n", turn.value().repr().c_str());

  // An error of a host function is an exception in the snippet.
  turn = session.feed("exchange_rate('XXX', to='EUR')");
  require(turn.raised(), "an unknown currency raises");
  std::printf("error: %s: %s\n", turn.error().type.c_str(), turn.error().message.c_str());

  // A host function without a callback suspends the run; the host answers when it can.
  turn = session.feed("f'order {report[0][\"id\"]}: {approve(report[0])}'");
  require(turn.suspended(), "approve() suspends");
  std::printf("asked: %s(%s)\n", turn.call().name.c_str(), turn.call().arg(0).repr().c_str());
  turn = session.resume("approved");
  require(turn.completed(), "the run goes on");
  std::printf("result: %s\n", turn.value().repr().c_str());

  // Nothing in the snippet can stop the limit.
  turn = session.feed("while True:\n    try:\n        pass\n    except BaseException:\n        pass\n");
  require(turn.trapped(), "the endless loop is stopped");
  std::printf("stopped: %s, allowed %llu\n", turn.trap().message(), static_cast<unsigned long long>(turn.trap().allowed));

  turn = session.feed("len(report)");
  require(turn.completed(), "the session goes on after the trap");
  std::printf("result: %s\n", turn.value().repr().c_str());
  return 0;
}
