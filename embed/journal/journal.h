// What stands between a session and all that is outside of it, while the session is recorded or replayed: a Recorder writes
// what the host says and answers to a log, a Replayer answers from one. A session without either has none of it.
//
// Invariants: (1) everything that does not follow from the options and the programs of a session passes here: what the host
// does with it, what it asks the host, its clocks, randomness, pauses and mounted directories; (2) an answer is in the log
// before guest code sees it. One thread at a time.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "embed/journal/log_stream.h"
#include "files/file_journal.h"
#include "runtime/runtime.h"
#include "sandboa/session.h"
#include "vm/executable.h"

namespace sandboa::embed {

class Journal : public files::FileJournal {
 public:
  virtual ~Journal() = default;

  // The answer to a question. live: asks the host; a replay never calls it. False: the log has no such answer, and the run
  // must end.
  virtual bool ask(Event event, std::string_view question, const std::function<std::string()>& live,
                   std::string* answer) = 0;
  bool ask_files(Side side, std::string_view question, const std::function<std::string()>& live, std::string* answer) final {
    return ask(side == Side::kCallback ? Event::kFileCall : Event::kFile, question, live, answer);
  }
  virtual void wrote(runtime::OutputStream stream, std::string_view text) = 0;
  // After each feed, resume and resolve that ran something.
  virtual void end_turn(const Turn& turn, const Meters& meters) = 0;

  // A replay goes by other limits than the session did.
  virtual void change_limits(Limits*) const {}

  // What the host does with the session, before it is done.
  virtual void restored(std::string_view) {}
  virtual void feed_source(std::string_view, const Inputs&, std::string_view) {}
  virtual void feed_program(const std::shared_ptr<const vm::Executable>&, const Inputs&) {}
  virtual void resume(const Answer&) {}
  virtual void resolve(const FutureAnswers&) {}
  virtual void abort() {}
  virtual void take(runtime::OutputStream) {}
};

// Of what was written, byte by byte, so that it does not matter in which pieces.
class OutputHash {
 public:
  void add(runtime::OutputStream stream, std::string_view text) {
    uint64_t hash = stream == last_ ? hash_ : hash_ + 1 + static_cast<uint64_t>(stream);
    last_ = stream;
    for (char byte : text) hash = (hash ^ static_cast<uint8_t>(byte)) * 0x100000001b3;  // as FNV-1a
    hash_ = hash;
  }
  uint64_t value() const { return hash_; }

 private:
  uint64_t hash_ = 0xcbf29ce484222325;
  runtime::OutputStream last_ = runtime::OutputStream::kOutput;
};

// Writes what the session is made from at once.
std::unique_ptr<Journal> make_recorder(const Session::Options& options, uint64_t hash_key);

}  // namespace sandboa::embed
