// The smallest host: one engine, one session, one snippet with an input, and its result.
#include <cstdio>

#include "sandboa/sandboa.h"

int main() {
  sandboa::Engine engine;
  sandboa::Session session(engine);

  sandboa::Turn turn = session.feed("sum(n * n for n in numbers)", {{"numbers", sandboa::HostValue::list({1, 2, 3, 4})}});
  if (!turn.completed()) {
    std::fputs(turn.error().traceback.c_str(), stderr);
    return 1;
  }
  std::printf("%s\n", turn.value().repr().c_str());
  return turn.value().as_int() == 30 ? 0 : 1;
}
