// Recording and replaying: every kind of outside input, and what damaged or foreign logs do.
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

#include "embed/journal/log_stream.h"
#include "host_session.h"

namespace sandboa {
namespace {

using embed::Event;
using embed::LogReader;
using testing::describe;
using testing::engine;

// A session that is recorded.
struct Recording {
  explicit Recording(Session::Options options = {}) : session(make(std::move(options))) {}

  Session make(Session::Options options) {
    options.record = [this](std::string_view piece) { log += piece; };
    return Session(engine(), std::move(options));
  }

  std::string log;
  Session session;
};

Replay::Step replayed(const std::string& log) { return Replay(engine(), log).run(); }

// The replay comes to the same end: all turns are checked on the way.
void expect_same(const Recording& recording) {
  Replay replay(engine(), recording.log);
  Replay::Step step = replay.run();
  EXPECT_EQ(step.kind, Replay::Step::Kind::kTurn) << step.message();
  EXPECT_TRUE(step.is_checked) << step.message();
  EXPECT_EQ(replay.meters().fuel, recording.session.meters().fuel);
}

struct LoggedEvent {
  Event event;
  std::string content;
};

std::vector<LoggedEvent> events_of(const std::string& log) {
  std::vector<LoggedEvent> events;
  for (LogReader in(log); in.state() == LogReader::State::kEvent; in.next()) {
    events.push_back({in.event(), std::string(in.content())});
  }
  return events;
}

std::string log_of(const std::vector<LoggedEvent>& events) {
  std::string log;
  embed::LogWriter out;
  for (const LoggedEvent& event : events) log += out.add(event.event, event.content);
  return log;
}

size_t count_of(const std::string& log, Event event) {
  size_t count = 0;
  for (const LoggedEvent& logged : events_of(log)) count += logged.event == event;
  return count;
}

// ---- host calls

TEST(Replay, OfHostCalls_GivesTheSameAnswers) {
  int calls = 0;
  Session::Options options;
  options.functions = {HostFunction("find", {HostParameter{"id", HostType::kInt}},
                                    [&](const HostCall& call) -> Answer {
                                      ++calls;
                                      if (call.arg(0).as_int() == 3) return Answer::error("KeyError", "three");
                                      return HostValue::list({call.arg(0), HostValue::big_int("123456789012345678901")});
                                    }),
                       HostFunction("any", [&](const HostCall& call) -> Answer { return call.kwargs.size(); })};
  Recording recording(std::move(options));
  ASSERT_TRUE(recording.session
                  .feed("found = []\nfor i in range(5):\n"
                        "    try: found.append(find(i))\n"
                        "    except KeyError as e: found.append(str(e))\n"
                        "print(found, any(1, 'x' * 10000, a=[2]))\nfound")
                  .completed());
  EXPECT_EQ(calls, 5);
  std::string printed;
  Replay::Options sinks;
  sinks.output = [&](std::string_view text) { printed += text; };
  Replay replay(engine(), recording.log, std::move(sinks));
  Replay::Step step = replay.step();
  ASSERT_EQ(step.kind, Replay::Step::Kind::kTurn) << step.message();
  EXPECT_TRUE(step.is_checked);
  EXPECT_EQ(calls, 5);
  EXPECT_EQ(printed, recording.session.take_output());
  EXPECT_EQ(step.turn.value().size(), 5u);
  EXPECT_EQ(replay.meters().fuel, recording.session.meters().fuel);
  EXPECT_EQ(replay.meters().host_calls, 6u);
  step = replay.step();
  EXPECT_EQ(step.kind, Replay::Step::Kind::kEnd);
  EXPECT_TRUE(step.is_complete);
}

TEST(Replay, OfSuspendedCallsAndFutures_GoesOnAsTheHostDid) {
  Session::Options options;
  options.functions = {HostFunction("ask"), HostFunction("later", [](const HostCall&) { return Answer::future(); }),
                       HostFunction("wait", [](const HostCall&) { return Answer::suspend(); })};
  Recording recording(std::move(options));
  Session& session = recording.session;
  ASSERT_TRUE(session.feed("x = ask('name') + wait(1)").suspended());
  ASSERT_TRUE(session.resume("Ada").suspended());
  ASSERT_EQ(describe(session.resume(" Lovelace")), "None");
  ASSERT_TRUE(session.feed("y = ask('future')").suspended());
  ASSERT_EQ(describe(session.resume(Answer::future())), "None");
  Turn turn =
      session.feed("import asyncio\nr = await asyncio.gather(y, later(), later(), return_exceptions=True)\nprint(r)");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  std::vector<uint64_t> futures = turn.awaited().futures;
  ASSERT_EQ(futures.size(), 3u);
  HostValue shared = HostValue::list({1, 2});
  ASSERT_TRUE(session.resolve({{futures[2], shared}, {futures[0], shared}}).awaiting());
  turn = session.resolve({{futures[1], Answer::error("OSError", "gone")}});
  ASSERT_EQ(describe(turn), "None");
  ASSERT_EQ(describe(session.feed("r[0] is r[2], r")), "(True, [[1, 2], OSError('gone'), [1, 2]])");
  expect_same(recording);
}

TEST(Replay, OfAnAbortedRun_AbortsIt) {
  Session::Options options;
  options.functions = {HostFunction("ask")};
  Recording recording(std::move(options));
  ASSERT_TRUE(recording.session.feed("x = 1\nask()\nx = 2").suspended());
  recording.session.abort();
  ASSERT_EQ(describe(recording.session.feed("x")), "1");
  EXPECT_EQ(count_of(recording.log, Event::kAbort), 1u);
  expect_same(recording);
}

TEST(Replay, OfNamesOnDemand_AsksTheLog) {
  Session::Options options;
  options.name_lookup = [](const HostCall& call) -> Answer {
    if (call.name == "price") return 7;
    return Answer::unknown();
  };
  Recording recording(std::move(options));
  ASSERT_EQ(describe(recording.session.feed("price * 2")), "14");
  ASSERT_TRUE(recording.session.feed("cost").raised());
  EXPECT_GE(count_of(recording.log, Event::kNameLookup), 2u);
  expect_same(recording);
}

TEST(Replay, OfWhatTheHostDeclares_NeedsNoDeclarations) {
  Session::Options options;
  options.exceptions = {{"Broken", "ValueError"}};
  HostModule orders;
  orders.name = "orders";
  orders.functions = {HostFunction("get", [](const HostCall& call) -> Answer {
    return HostValue::object("Order", static_cast<uint64_t>(call.arg(0).as_int()));
  })};
  orders.constants = {{"limits", HostValue::dict({{"low", 1}, {"high", HostValue::tuple({1, 2.5})}})}};
  orders.exceptions = {{"NotFound", "KeyError"}};
  orders.doc = "Orders.";
  options.host_modules = {orders};
  HostClass order{
      "Order",
      {HostFunction("total", [](const HostCall& call) -> Answer { return call.arg(0).object_id() * 10; })},
      {HostFunction("cancel", [](const HostCall&) { return Answer::error("orders.NotFound", "no such order"); })}};
  options.host_classes = {order};
  options.modules = {{"helper", "def twice(x): return 2 * x\n"}};
  options.environment = {{"HOME", "/data"}};
  Recording recording(std::move(options));
  Turn turn = recording.session.feed(
      "import orders, helper, os\nfrom orders import limits\no = orders.get(4)\n"
      "try: o.cancel()\nexcept orders.NotFound as e: print(e)\n"
      "helper.twice(o.total), limits, os.environ['HOME'], orders.__doc__, issubclass(Broken, ValueError)");
  ASSERT_EQ(describe(turn), "(80, {'low': 1, 'high': (1, 2.5)}, '/data', 'Orders.', True)");
  expect_same(recording);
}

// ---- feeds

TEST(Replay, OfFeeds_HasInputsAndPrograms) {
  Recording recording;
  HostValue shared = HostValue::list({1});
  ASSERT_EQ(describe(recording.session.feed("a is b, a", {{"a", shared}, {"b", shared}}, "first.py")), "(True, [1])");
  Program program = engine().compile("count = globals().get('count', 0) + step\ncount").program();
  ASSERT_EQ(describe(recording.session.feed(program, {{"step", 2}})), "2");
  size_t size = recording.log.size();
  ASSERT_EQ(describe(recording.session.feed(program, {{"step", 3}})), "5");
  EXPECT_LT(recording.log.size() - size, 200u);  // the program is there once
  ASSERT_TRUE(recording.session.feed("def f(:\n").raised());
  ASSERT_TRUE(recording.session.feed("1 / 0", {}, "third.py").raised());
  ASSERT_TRUE(recording.session.feed("import random\nrandom.random(), hash('a'), set('abc'), id(object())").completed());
  expect_same(recording);
}

TEST(Replay, OfLimits_TrapsWhereTheyDid) {
  Session::Options options;
  options.limits.fuel = 200'000;
  options.limits.memory_bytes = 4 << 20;
  options.limits.host_calls = 3;
  options.functions = {HostFunction("f", [](const HostCall&) { return Answer(1); })};
  Recording recording(std::move(options));
  EXPECT_EQ(describe(recording.session.feed("n = 0\nwhile True: n += 1")), "trapped: fuel limit exceeded");
  EXPECT_EQ(describe(recording.session.feed("a = []\nwhile True: a.append([0] * 100)")), "trapped: memory limit exceeded");
  EXPECT_EQ(recording.session.feed("while True: f()").trap().limit, Limit::kHostCalls);
  EXPECT_TRUE(recording.session.feed("n").completed());
  expect_same(recording);
}

TEST(Replay, OfAnInterrupt_TrapsAtTheSameFuel) {
  for (int when : {1, 2, 7}) {
    Session* self = nullptr;
    int calls = 0;
    Session::Options options;
    options.functions = {HostFunction("f", [&](const HostCall&) -> Answer {
      if (++calls == when) self->interrupt();
      return 1;
    })};
    Recording recording(std::move(options));
    self = &recording.session;
    EXPECT_EQ(recording.session.feed("n = 0\nwhile True:\n    n += f()\n    s = [n] * 100").trap().limit, Limit::kInterrupt);
    EXPECT_TRUE(recording.session.feed("n").completed());
    expect_same(recording);
  }
}

TEST(Replay, OfTimeAndInterruptsAtAnyMoment_TrapsAtTheSameFuel) {
  for (int round = 0; round < 12; ++round) {
    Session::Options options;
    options.limits.time_ns = 3'000'000 + round * 700'000;
    Recording recording(std::move(options));
    std::thread interrupter;
    bool by_interrupt = round % 3 == 0;
    if (by_interrupt) {
      interrupter = std::thread([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        recording.session.interrupt();
      });
    }
    Turn turn = recording.session.feed(
        "class C:\n    def __del__(self): pass\n"
        "kept = []\nwhile True:\n    c = C(); c.me = c\n    kept = sorted(range(3000), key=lambda x: -x)\n    str(kept)");
    if (interrupter.joinable()) interrupter.join();
    ASSERT_TRUE(turn.trapped()) << describe(turn);
    ASSERT_TRUE(turn.trap().limit == Limit::kTime || turn.trap().limit == Limit::kInterrupt);
    EXPECT_TRUE(recording.session.feed("1").completed() || by_interrupt);
    expect_same(recording);
  }
}

TEST(Replay, OfTakenOutput_ReleasesItsMemoryWhereItWas) {
  Session::Options options;
  options.limits.memory_bytes = 2 << 20;
  Recording recording(std::move(options));
  for (int round = 0; round < 4; ++round) {
    EXPECT_EQ(recording.session.feed("import sys\nprint('x' * 200_000)\nsys.stderr.write('y')").kind(),
              Turn::Kind::kCompleted);
    EXPECT_EQ(recording.session.take_output().size(), 200'001u);
    if (round == 2) recording.session.take_errors();
  }
  EXPECT_EQ(count_of(recording.log, Event::kTakeErrors), 1u);
  expect_same(recording);
}

// ---- capabilities

TEST(Replay, OfClocksAndRandomness_HasTheirAnswers) {
  const char* source =
      "import time, random, secrets, uuid\n"
      "a = (time.time(), time.monotonic(), time.perf_counter(), secrets.token_hex(8), random.random(), str(uuid.uuid4()))\n"
      "time.sleep(0.002)\na, time.monotonic(), time.localtime().tm_year";
  for (Grant grant : {Grant::kHost, Grant::kSystem, Grant::kDeterministic, Grant::kDenied}) {
    int64_t now = 5'000'000'000;
    Session::Options options;
    options.capabilities.clock.grant = options.capabilities.random.grant = grant;
    options.capabilities.sleep.grant = grant;
    options.capabilities.clock.host = [&](ClockPolicy::Reading) { return now += 1'000'003; };
    options.capabilities.random.host = [&](std::span<unsigned char> bytes) {
      for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(now++);
    };
    Recording recording(std::move(options));
    Turn turn = recording.session.feed(source);
    if (grant == Grant::kHost) {
      ASSERT_TRUE(turn.awaiting()) << describe(turn);
      turn = recording.session.resolve({});
    }
    EXPECT_EQ(turn.kind(), grant == Grant::kDenied ? Turn::Kind::kRaised : Turn::Kind::kCompleted) << describe(turn);
    bool comes_from_outside = grant == Grant::kHost || grant == Grant::kSystem;
    EXPECT_EQ(count_of(recording.log, Event::kClock) != 0, comes_from_outside);
    EXPECT_EQ(count_of(recording.log, Event::kRandom) != 0, comes_from_outside);
    expect_same(recording);
  }
}

// ---- files

class ReplayOfFiles : public ::testing::Test {
 protected:
  void SetUp() override {
    char path[] = "/tmp/sandboa_replay_XXXXXX";
    ASSERT_NE(mkdtemp(path), nullptr);
    folder_ = path;
    std::filesystem::create_directory(folder_ + "/sub");
    std::ofstream(folder_ + "/a.txt") << "hello\nworld\n";
    std::ofstream(folder_ + "/sub/b.bin") << std::string(100'000, 'b');
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::string folder_;
};

constexpr const char* kFileProgram = R"(
import os, pathlib
print(sorted(os.listdir(root)), open(root + '/a.txt').read().split())
print(len(open(root + '/sub/b.bin', 'rb').read()), os.stat(root + '/a.txt').st_size)
for action in [lambda: open(root + '/new.txt', 'w').write('new' * 3000), lambda: os.rename(root + '/a.txt', root + '/c.txt'),
               lambda: os.mkdir(root + '/dir'), lambda: os.remove(root + '/sub/b.bin'), lambda: os.rmdir(root + '/sub'),
               lambda: open(root + '/missing').read(), lambda: open(root + '/c.txt', 'a').write('more'),
               lambda: os.truncate(root + '/c.txt', 3), lambda: pathlib.Path(root, 'c.txt').read_text()]:
    try: print(action())
    except OSError as e: print(type(e).__name__, e)
print([(top, sorted(names), sorted(files)) for top, names, files in os.walk(root)])
)";

TEST_F(ReplayOfFiles, OnTheHost_NeedsNoFiles) {
  for (Mount::Kind kind : {Mount::Kind::kReadOnly, Mount::Kind::kOverlay, Mount::Kind::kReadWrite}) {
    Session::Options options;
    options.mounts = {{"/data", kind, folder_}, {"/tmp", Mount::Kind::kMemory, ""}};
    Recording recording(std::move(options));
    ASSERT_EQ(describe(recording.session.feed(kFileProgram, {{"root", "/data"}})), "None");
    ASSERT_EQ(describe(recording.session.feed("open('/tmp/x', 'w').write('abc'); open('/tmp/x').read()")), "'abc'");
    if (kind == Mount::Kind::kReadWrite) std::filesystem::remove_all(folder_);
    expect_same(recording);
  }
}

TEST_F(ReplayOfFiles, OfACallback_NeedsNoCallback) {
  Session::Options options;
  Mount mount{"/c", Mount::Kind::kCallback, ""};
  mount.callback = [](const FileCall& call) {
    FileAnswer answer;
    if (call.path.empty()) answer.is_directory = true;
    if (call.path == "missing") return FileAnswer::failed(ENOENT);
    answer.size = 5;
    answer.names = {"one", "two"};
    answer.data = std::string("hello").substr(std::min<uint64_t>(call.offset, 5), call.size);
    return answer;
  };
  options.mounts = {mount};
  Recording recording(std::move(options));
  Turn turn = recording.session.feed(
      "import os\nr = [os.listdir('/c'), open('/c/one').read(), os.path.exists('/c/missing')]\nopen('/c/two', "
      "'w').write('x')\nr");
  ASSERT_EQ(describe(turn), "[['one', 'two'], 'hello', False]");
  expect_same(recording);
}

// ---- snapshots

TEST(Replay, OfARestoredSession_BeginsWithTheSnapshot) {
  Session::Options options;
  options.functions = {HostFunction("ask")};
  Session first(engine(), options);
  ASSERT_TRUE(first.feed("x = [1]\nx.append(ask())\nx").suspended());
  std::string log;
  options.record = [&](std::string_view piece) { log += piece; };
  Restored restored = Session::restore(engine(), first.snapshot().bytes(), options);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  ASSERT_EQ(describe(restored.session().resume(2)), "[1, 2]");
  ASSERT_EQ(describe(restored.session().feed("x * 2")), "[1, 2, 1, 2]");
  Replay::Step step = replayed(log);
  EXPECT_EQ(step.kind, Replay::Step::Kind::kTurn) << step.message();
  EXPECT_EQ(describe(step.turn), "[1, 2, 1, 2]");
}

TEST(Replay, OfARestoredSessionWithACeiling_TrapsWhereItDid) {
  Session::Options options;
  Session first(engine(), options);
  ASSERT_TRUE(first.feed("n = 0").completed());
  std::string log;
  options.record = [&](std::string_view piece) { log += piece; };
  options.at_most.emplace().fuel = 100'000;
  Restored restored = Session::restore(engine(), first.snapshot().bytes(), options);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  ASSERT_EQ(describe(restored.session().feed("while True: n += 1")), "trapped: fuel limit exceeded");
  Replay::Step step = replayed(log);
  EXPECT_EQ(step.kind, Replay::Step::Kind::kTurn) << step.message();
  EXPECT_EQ(describe(step.turn), "trapped: fuel limit exceeded");
}

TEST(Recording, ChangesNothing) {
  auto run = [](bool records) {
    Session::Options options;
    options.hash_seed = 3;
    options.functions = {HostFunction("f", [](const HostCall&) { return Answer("x"); }), HostFunction("ask")};
    std::string log;
    if (records) options.record = [&](std::string_view piece) { log += piece; };
    Session session(engine(), std::move(options));
    (void)session.feed("kept = [f() + str(i) for i in range(3000)]\ny = ask()\nprint(len(kept), y)");
    (void)session.resume("answer");
    return session.meters();
  };
  Meters without = run(false);
  Meters with = run(true);
  EXPECT_EQ(with.fuel, without.fuel);
  EXPECT_EQ(with.allocations, without.allocations);
  EXPECT_EQ(with.collections, without.collections);
  EXPECT_EQ(with.memory_bytes, without.memory_bytes);
}

TEST(Recording, OfAFork_IsNotInherited) {
  Recording recording;
  ASSERT_TRUE(recording.session.feed("x = 1").completed());
  size_t size = recording.log.size();
  Restored fork = recording.session.fork();
  ASSERT_TRUE(fork.ok());
  ASSERT_EQ(describe(fork.session().feed("x")), "1");
  EXPECT_EQ(recording.log.size(), size);
}

// ---- logs that end early, or say something else

std::string sample_log() {
  Session::Options options;
  options.hash_seed = 5;
  options.limits.fuel = 3'000'000;
  options.capabilities.random.grant = Grant::kSystem;
  options.functions = {HostFunction("find",
                                    [](const HostCall& call) -> Answer {
                                      return HostValue::list({call.arg(0), "found"});
                                    }),
                       HostFunction("ask"), HostFunction("later", [](const HostCall&) { return Answer::future(); })};
  Recording recording(std::move(options));
  Session& session = recording.session;
  EXPECT_TRUE(
      session.feed("import secrets\ntoken = secrets.token_bytes(4)\nprint(find(7), find({'a': (1, 2)}))").completed());
  EXPECT_TRUE(session.feed(engine().compile("x = ask()\nprint(x, y)").program(), {{"y", 1}}).suspended());
  EXPECT_TRUE(session.resume(HostValue::dict({{"k", 3}})).completed());
  Turn turn = session.feed("await later()");
  EXPECT_TRUE(turn.awaiting());
  if (turn.awaiting()) {
    EXPECT_TRUE(session.resolve({{turn.awaited().futures[0], 5}}).completed());
  }
  return recording.log;
}

TEST(ReplayOfAPart, OfALog_GoesToWhereItEnds) {
  std::string log = sample_log();
  uint64_t most = 0;
  for (size_t size = 0; size < log.size(); size += size < 40 ? 1 : 37) {
    Replay replay(engine(), log.substr(0, size));
    Replay::Step step;
    do step = replay.step();
    while (step.kind == Replay::Step::Kind::kTurn);
    EXPECT_TRUE(step.kind == Replay::Step::Kind::kEnd || size < 11) << size << ": " << step.message();
    EXPECT_GE(replay.turns() + 1, most);
    most = std::max(most, replay.turns());
  }
  EXPECT_EQ(most, 5u);
}

TEST(ReplayOfAnotherProgram, Diverges_AndSaysWhere) {
  Session::Options options;
  options.functions = {HostFunction("find", [](const HostCall&) { return Answer(1); })};
  Recording recording(std::move(options));
  ASSERT_TRUE(recording.session.feed("find(7, key='a')\n'end'").completed());
  auto replace = [&](const std::string& from, const std::string& to) {
    std::vector<LoggedEvent> events = events_of(recording.log);
    for (LoggedEvent& event : events) {
      size_t at = event.content.find(from);
      if (event.event == Event::kFeedSource && at != std::string::npos) event.content.replace(at, from.size(), to);
    }
    return replayed(log_of(events));
  };
  Replay::Step step = replace("find(7", "find(8");
  ASSERT_EQ(step.kind, Replay::Step::Kind::kDiverged);
  EXPECT_EQ(step.divergence.expected, "the call find(7, key='a')");
  EXPECT_EQ(step.divergence.got, "the call find(8, key='a')");
  EXPECT_EQ(step.divergence.turn, 1u);
  step = replace("find(7, key='a')", "print(7,      8)");
  EXPECT_EQ(step.divergence.expected, "the call find(7, key='a')");
  EXPECT_EQ(step.divergence.got, "the end of the turn with the value 'end'");
  step = replace("'end'", "'and'");
  EXPECT_EQ(step.divergence.expected, "the end of the turn with the value 'end'");
  EXPECT_EQ(step.divergence.got, "the end of the turn with the value 'and'");
  step = replace("find(7", "find(6+1");
  EXPECT_EQ(step.kind, Replay::Step::Kind::kDamaged);  // the length of the text was another one
}

TEST(ReplayOfDamage, OfAnyByte_IsNoticed) {
  std::string log = sample_log();
  for (size_t at = 0; at < log.size(); at += 41) {
    std::string damaged = log;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    Replay::Step step = replayed(damaged);
    // A size that has grown looks like a log that ends early.
    bool is_noticed =
        step.kind == Replay::Step::Kind::kDamaged || (step.kind == Replay::Step::Kind::kEnd && !step.is_complete);
    EXPECT_TRUE(is_noticed) << at << ": " << step.message();
  }
}

// Under checksums that fit.
TEST(ReplayOfForgery, OfAnyByte_NeverCrashes) {
  std::vector<LoggedEvent> original = events_of(sample_log());
  std::mt19937 random(1);
  int diverged = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<LoggedEvent> events = original;
    int changes = 1 + static_cast<int>(random() % 3);
    for (int change = 0; change < changes; ++change) {
      size_t index = random() % events.size();
      std::string& content = events[index].content;
      switch (random() % 4) {
        case 0:
          events.erase(events.begin() + static_cast<std::ptrdiff_t>(index));
          break;
        case 1:
          std::swap(events[index], events[random() % events.size()]);
          break;
        default:
          // Limits come first in a session's event: a forged fuel of 2**60 is one that the host has to bound.
          if (events[index].event == Event::kSession && content.size() > 80) {
            size_t at = 60 + random() % (content.size() - 60);
            content[at] = static_cast<char>(random());
          } else if (!content.empty()) {
            content[random() % content.size()] = static_cast<char>(random());
          }
      }
    }
    diverged += replayed(log_of(events)).kind == Replay::Step::Kind::kDiverged;
  }
  EXPECT_GT(diverged, 20);
}

}  // namespace
}  // namespace sandboa
