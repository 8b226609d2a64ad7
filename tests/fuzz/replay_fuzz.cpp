// Replays logs that libFuzzer makes or changes, under checksums that fit. Nothing may crash, and every replay must end.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "embed/journal/log_stream.h"
#include "sandboa/sandboa.h"

namespace {

using sandboa::embed::Event;
using sandboa::embed::LogReader;
using sandboa::embed::LogWriter;
using sandboa::embed::role_of;

// The input is a log whose checksums may be wrong: they are made anew as far as its events can be told.
std::string with_checksums(std::string_view input) {
  constexpr size_t kMagicBytes = 11;
  constexpr size_t kChecksumBytes = 4;
  std::string log;
  LogWriter out;
  sandboa::support::ByteReader in(input.substr(std::min(input.size(), kMagicBytes)));
  while (in.left() != 0) {
    uint64_t size = in.number();
    auto event = static_cast<Event>(in.byte());
    std::string_view content = in.bytes(std::min<uint64_t>(size, in.left()));
    (void)in.bytes(std::min(kChecksumBytes, in.left()));
    if (role_of(event) == sandboa::embed::EventRole::kUnknown) event = Event::kTurn;
    log += out.add(event, content);
  }
  return log;
}

// A log of all kinds of events, with bytes of it replaced: each three bytes of the input say where and by what.
std::string changed_seed(const sandboa::Engine& engine, const uint8_t* data, size_t size) {
  static const std::string seed = [&] {
    std::string log;
    sandboa::Session::Options options;
    options.hash_seed = 1;
    options.capabilities.random.grant = sandboa::Grant::kSystem;
    options.functions = {sandboa::HostFunction("f", [](const sandboa::HostCall& call) { return call.arg(0); }),
                         sandboa::HostFunction("ask"),
                         sandboa::HostFunction("later", [](const sandboa::HostCall&) { return sandboa::Answer::future(); })};
    options.record = [&](std::string_view piece) { log += piece; };
    sandboa::Session session(engine, options);
    (void)session.feed("import secrets\nprint(f([1, {'a': (2.5, None)}]), secrets.token_hex(3))\nx = ask()", {{"y", 1}});
    (void)session.resume("answer");
    (void)session.feed(engine.compile("await later()").program());
    (void)session.resolve({{3, 1}});
    return log;
  }();
  std::string log = seed;
  for (size_t at = 0; at + 3 <= size; at += 3) {
    log[(data[at] + size_t{256} * data[at + 1]) % log.size()] = static_cast<char>(data[at + 2]);
  }
  return log;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const sandboa::Engine engine;
  sandboa::Replay::Options options;
  options.at_most.emplace();
  options.at_most->fuel = 2'000'000;
  options.at_most->memory_bytes = 16 << 20;
  std::string_view input(reinterpret_cast<const char*>(data), size);
  std::string log = with_checksums(size % 2 == 0 ? std::string(input) : changed_seed(engine, data, size));
  (void)sandboa::Replay(engine, log, options).run();
  return 0;
}
