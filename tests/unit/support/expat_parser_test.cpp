#include "support/expat_parser.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace sandboa::support::xml {
namespace {

// Writes down what is found; refuses memory or work after so much.
class Log final : public Environment {
 public:
  void* more_memory(size_t bytes) override {
    if (bytes > memory_left) return nullptr;
    memory_left -= bytes;
    requests.push_back(bytes);
    struct alignas(16) Word {
      char content[16];
    };
    auto words = std::make_shared<std::vector<Word>>(bytes / sizeof(Word) + 1);
    blocks_.push_back(words);
    return words->data();
  }
  bool charge(uint64_t units) override {
    if (units > fuel_left) return false;
    fuel_left -= units;
    return true;
  }
  bool start_element(std::string_view name, const char* const* attributes) override {
    text_ += "<" + std::string(name);
    for (; *attributes != nullptr; attributes += 2) text_ += " " + std::string(attributes[0]) + "=" + attributes[1];
    text_ += ">";
    return true;
  }
  bool end_element(std::string_view name) override { return add("</" + std::string(name) + ">"); }
  bool text(std::string_view text) override { return add(std::string(text)); }
  bool comment(std::string_view text) override { return add("[" + std::string(text) + "]"); }
  bool instruction(std::string_view target, std::string_view text) override {
    return add("?" + std::string(target) + "|" + std::string(text) + "?");
  }
  bool start_namespace(const char* prefix, const char* uri) override {
    return add("(" + std::string(prefix == nullptr ? "-" : prefix) + "=" + (uri == nullptr ? "-" : uri) + ")");
  }
  bool end_namespace(const char*) override { return true; }
  bool document_type(std::string_view name, const char*, const char*) override { return add("!" + std::string(name)); }
  bool unknown_entity(std::string_view name, uint64_t line, uint64_t column) override {
    return add("{" + std::string(name) + "@" + std::to_string(line) + ":" + std::to_string(column) + "}");
  }
  bool unknown_encoding(std::string_view name, int (&code_points)[256]) override {
    if (name != "turned") return false;
    for (int byte = 0; byte < 256; ++byte) code_points[byte] = byte < 128 ? byte : 0x100 + byte;
    return true;
  }
  const std::string& found() const { return text_; }

  size_t memory_left = 64 << 20;
  uint64_t fuel_left = uint64_t{1} << 40;
  std::vector<size_t> requests;

 private:
  bool add(const std::string& text) {
    text_ += text;
    return true;
  }
  std::string text_;
  std::vector<std::shared_ptr<void>> blocks_;
};

// A document in one piece; how it went, and in how many steps.
struct Reading {
  Log log;
  std::unique_ptr<Parser> parser = std::make_unique<Parser>();
  Progress progress = Progress::kDone;
  int steps = 0;

  bool start(const char* encoding = nullptr) { return parser->start(log, encoding, 1); }
  void feed(std::string_view text, bool is_last) {
    progress = parser->feed(log, reinterpret_cast<const uint8_t*>(text.data()), text.size(), is_last);
    for (++steps; progress == Progress::kPaused; ++steps) progress = parser->go_on(log);
  }
  void parse(std::string_view text) {
    ASSERT_TRUE(start());
    while (text.size() > Parser::kPieceBytes) {
      feed(text.substr(0, Parser::kPieceBytes), false);
      if (progress != Progress::kDone) return;
      text.remove_prefix(Parser::kPieceBytes);
    }
    feed(text, true);
  }
};

std::string repeated(std::string_view text, int count) {
  std::string result;
  for (int index = 0; index < count; ++index) result += text;
  return result;
}

TEST(ExpatParser, Events_InTheOrderOfTheDocument) {
  Reading run;
  run.parse("<!DOCTYPE a><?p d?><a b='1' xmlns:q='u'><!--c-->t<q:e/></a>");
  EXPECT_EQ(run.progress, Progress::kDone);
  EXPECT_EQ(run.log.found(), "!a?p|d?(q=u)<a b=1>[c]t<u}e></u}e></a>");
}

TEST(ExpatParser, Feed_InPieces) {
  Reading run;
  ASSERT_TRUE(run.start());
  run.parser->set_waits_for_more(false);
  for (std::string_view piece : {"<a><b x", "='1'", "/>te", "xt</a", ">"}) run.feed(piece, false);
  run.feed("", true);
  EXPECT_EQ(run.progress, Progress::kDone);
  EXPECT_EQ(run.log.found(), "<a><b x=1></b>text</a>");
}

TEST(ExpatParser, Error_HasNumberAndPlace) {
  Reading run;
  run.parse("<a>\n <b></c></a>");
  EXPECT_EQ(run.progress, Progress::kFailed);
  EXPECT_EQ(run.parser->error(), 7);
  EXPECT_EQ(Parser::error_text(7), "mismatched tag");
  EXPECT_EQ(run.parser->error_place().line, 2U);
  EXPECT_EQ(run.parser->error_place().column, 6U);
}

TEST(ExpatParser, ManyEvents_ComeInSteps) {
  Reading run;
  run.parse("<a>" + repeated("<b/>", 5000) + "</a>");
  EXPECT_EQ(run.progress, Progress::kDone);
  EXPECT_GT(run.steps, 10);
  EXPECT_EQ(run.log.found(), "<a>" + repeated("<b></b>", 5000) + "</a>");
}

TEST(ExpatParser, Entities_AreExpanded) {
  Reading run;
  run.parse("<!DOCTYPE a [<!ENTITY b '&c;&c;'><!ENTITY c 'x'>]><a d='&b;'>&b;</a>");
  EXPECT_EQ(run.log.found(), "!a<a d=xx>xx</a>");
}

TEST(ExpatParser, EntityOfElsewhere_IsNeverRead) {
  Reading run;
  run.parse("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>");
  EXPECT_EQ(run.progress, Progress::kDone);
  EXPECT_EQ(run.log.found(), "!a<a>{b@1:57}</a>");
}

TEST(ExpatParser, Bomb_IsRefused) {
  std::string entities = "<!ENTITY a 'text'>";
  for (char name = 'b'; name < 'k'; ++name) {
    std::string old = {'&', static_cast<char>(name - 1), ';'};
    entities += std::string("<!ENTITY ") + name + " '" + repeated(old, 10) + "'>";
  }
  for (const char* use : {"<x>&j;</x>", "<x y='&j;'/>"}) {
    Reading run;
    run.parse("<!DOCTYPE x [" + entities + "]>" + use);
    EXPECT_EQ(run.progress, Progress::kFailed);
    EXPECT_EQ(run.parser->error(), 43);
  }
}

TEST(ExpatParser, EntitiesInEntities_AreFew) {
  std::string entities;
  for (int n = 0; n < 5000; ++n) entities += "<!ENTITY e" + std::to_string(n) + " '&e" + std::to_string(n + 1) + ";'>";
  Reading run;
  run.parse("<!DOCTYPE a [" + entities + "]><a>&e0;</a>");
  EXPECT_EQ(run.progress, Progress::kFailed);
  EXPECT_EQ(Parser::error_text(run.parser->error()), "too many entities that refer to others");
}

TEST(ExpatParser, Depth_TakesNoStack) {
  Reading run;
  run.parse(repeated("<a>", 100'000) + repeated("</a>", 100'000));
  EXPECT_EQ(run.progress, Progress::kDone);
}

TEST(ExpatParser, Memory_ThatIsRefused_EndsIt) {
  Reading run;
  run.log.memory_left = 100'000;
  run.parse("<a>" + repeated("<b>", 20'000));
  EXPECT_EQ(run.progress, Progress::kGivenUp);
  run.log.memory_left = 0;
  EXPECT_FALSE(Parser().start(run.log, nullptr, 1));
}

TEST(ExpatParser, Work_ThatIsRefused_EndsIt) {
  for (uint64_t fuel : {0, 10, 1000, 3000}) {
    Reading run;
    ASSERT_TRUE(run.start());
    run.log.fuel_left = fuel;
    run.feed("<a>" + repeated("<b>t</b>", 1000) + "</a>", true);
    EXPECT_EQ(run.progress, Progress::kGivenUp);
  }
}

TEST(ExpatParser, Encodings_OfTheEnvironment) {
  Reading run;
  run.parse("<?xml version='1.0' encoding='turned'?><a>\x80</a>");
  EXPECT_EQ(run.log.found(), "<a>\u0180</a>");
  Reading unknown;
  unknown.parse("<?xml version='1.0' encoding='nonsense'?><a/>");
  EXPECT_EQ(unknown.progress, Progress::kGivenUp);
  Reading given;
  ASSERT_TRUE(given.start());
  EXPECT_EQ(given.parser->set_utf8(given.log), Progress::kDone);
  given.feed("<?xml version='1.0' encoding='latin1'?><a>\u00e4</a>", true);
  EXPECT_EQ(given.log.found(), "<a>\u00e4</a>");
}

TEST(ExpatParser, TheSamePieces_AskForTheSameMemory) {
  std::string text = "<a>" + repeated("<b c='d'>some text</b>", 3000) + "</a>";
  Reading first, second;
  first.parse(text);
  second.parse(text);
  EXPECT_EQ(first.log.requests, second.log.requests);
  EXPECT_EQ(first.steps, second.steps);
}

}  // namespace
}  // namespace sandboa::support::xml
