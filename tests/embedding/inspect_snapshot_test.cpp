// What `sandboa snapshot inspect` says; it needs nothing of the host's, and takes any bytes.
#include <random>

#include "embed/inspect_snapshot.h"
#include "support/byte_stream.h"
#include "support/hash.h"
#include "tests/embedding/host_session.h"

namespace sandboa::testing {
namespace {

const SnapshotKey kKey{"a key of some 32 random bytes..."};

std::string inspect(std::string_view bytes, SnapshotKey key = {}, const std::vector<Modules>& grants = {}) {
  (void)engine();
  std::string text;
  bool done = embed::inspect_snapshot(bytes, key, grants, &text);
  return done ? text : "refused: " + text;
}

void expect_line(const std::string& text, const std::string& title, const std::string& rest) {
  std::string line = title + std::string(18 - title.size(), ' ') + rest + '\n';
  EXPECT_NE(text.find(line), std::string::npos) << line << "is not in\n" << text;
}

TEST(InspectSnapshot, NamesWhatTheHostMustHave) {
  Session::Options options;
  options.functions = {HostFunction("ask"), HostFunction("later", [](const HostCall&) { return Answer::future(); })};
  options.exceptions = {{"OrderError", "ValueError"}};
  options.host_classes = {{"Orders", {HostFunction("total")}, {}}};
  options.mounts = {{"/tmp", Mount::Kind::kMemory, ""}};
  Session session = make_session(std::move(options));
  Turn turn = session.feed(
      "import asyncio\nopen('/tmp/log', 'w').write('text')\nopened = open('/tmp/log')\n"
      "async def main():\n    future = later()\n    ask(1, 'two', key=[3], order=order)\nasyncio.run(main())",
      {{"order", HostValue::object("Orders", 7)}});
  ASSERT_TRUE(turn.suspended()) << describe(turn);
  std::string text = inspect(session.snapshot().bytes());
  expect_line(text, "format version", "2");
  expect_line(text, "authentication", "none, a checksum");
  EXPECT_NE(text.find("suspended in call 2: ask(1, 'two', key=[3], order="), std::string::npos) << text;
  EXPECT_NE(text.find("File \"<string>\", line 6, in main\n"), std::string::npos) << text;
  expect_line(text, "host functions", "Orders.total, ask, later");
  expect_line(text, "host exceptions", "OrderError");
  expect_line(text, "host classes", "Orders");
  expect_line(text, "host objects", "1");
  expect_line(text, "open futures", "1");
  expect_line(text, "", "mount /tmp: in memory, 1 files and directories, 263 bytes");
  expect_line(text, "", "open file 1: /tmp/log (read)");
  expect_line(text, "", "opened: TextIOWrapper");
}

TEST(InspectSnapshot, GrantedModules_AreNamedAndMustBeThere) {
  auto grant = [](std::string_view end) {
    return Modules(engine(), {{"shop", "", true},
                              {"shop.prices", "def ask_twice():\n    return [ask(1), ask(2)]\n" + std::string(end)},
                              {"unused", ""}});
  };
  Session::Options options;
  options.granted_modules = {grant("")};
  options.functions = {HostFunction("ask")};
  Session session = make_session(std::move(options));
  ASSERT_TRUE(session.feed("import shop.prices\nshop.prices.ask = ask\nshop.prices.ask_twice()").suspended());
  std::string bytes = session.snapshot().bytes();
  std::string text = inspect(bytes, {}, {grant("")});
  expect_line(text, "granted modules", "shop.prices");
  EXPECT_NE(text.find("File \"<shop.prices>\", line 2, in ask_twice\n"), std::string::npos) << text;
  std::string refusal = "refused: the snapshot has code of a granted module, which must be there: the options grant ";
  EXPECT_EQ(inspect(bytes), refusal + "no module shop.prices");
  EXPECT_EQ(inspect(bytes, {}, {grant("pass\n")}), refusal + "another version of the module shop.prices");
}

TEST(InspectSnapshot, Keys_AreCheckedIfTheyAreGiven) {
  Session session = make_session({});
  ASSERT_TRUE(session.feed("x = 1").completed());
  std::string bytes = session.snapshot(kKey).bytes();
  expect_line(inspect(bytes), "authentication", "by a key, not checked");
  expect_line(inspect(bytes, kKey), "authentication", "by this key");
  EXPECT_EQ(inspect(bytes, SnapshotKey("another key of 32 bytes")),
            "refused: the snapshot was written with another key, or changed since");
  EXPECT_EQ(inspect("nonsense"), "refused: these bytes are no snapshot");
  EXPECT_EQ(inspect(session.snapshot().bytes().substr(0, 60)), "refused: the snapshot is damaged");
}

TEST(InspectSnapshot, ForgedBytes_AreRefusedOrShown) {
  Session::Options options;
  options.functions = {HostFunction("ask")};
  options.mounts = {{"/tmp", Mount::Kind::kMemory, ""}};
  Session session = make_session(std::move(options));
  ASSERT_TRUE(session
                  .feed("class A:\n    def __init__(self): self.x = 1\nopen('/tmp/x', 'w').write('y')\n"
                        "def f(v):\n    return ask(v)\na = [A(), {1: 'b'}, {2.5}]\nf(3)")
                  .suspended());
  std::string bytes = session.snapshot().bytes();
  std::mt19937 random(3);
  for (int round = 0; round < 400; ++round) {
    std::string forged = bytes.substr(0, bytes.size() - sizeof(uint64_t));
    for (int edit = 0; edit < 2; ++edit) forged[9 + random() % (forged.size() - 9)] = static_cast<char>(random());
    support::ByteWriter out;
    out.bytes(forged.data(), forged.size());
    out.fixed64(support::content_hash(forged.data(), forged.size()));
    EXPECT_FALSE(inspect(out.view()).empty());
  }
}

}  // namespace
}  // namespace sandboa::testing
