// Recording: each event goes to the sink as one piece, before its consequences.
#include <unordered_map>

#include "embed/journal/event_codec.h"
#include "embed/journal/journal.h"
#include "embed/journal/session_header.h"
#include "ir/bytecode/program_codec.h"

namespace sandboa::embed {

using support::ByteWriter;

namespace {

class Recorder final : public Journal {
 public:
  Recorder(const Session::Options& options, uint64_t hash_key) : sink_(options.record) {
    write_header(content_, options, hash_key);
    add(Event::kSession);
  }

  bool replays() const override { return false; }

  bool ask(Event event, std::string_view question, const std::function<std::string()>& live, std::string* answer) override {
    *answer = live();
    write_question(content_, Question::of(question));
    content_.text(*answer);
    add(event);
    return true;
  }

  void wrote(runtime::OutputStream stream, std::string_view text) override { output_.add(stream, text); }

  void end_turn(const Turn& turn, const Meters& meters) override {
    TurnRecord record = record_of(turn);
    record.output_hash = output_.value();
    record.meters = meters;
    write_turn(content_, std::move(record));
    add(Event::kTurn);
  }

  void restored(std::string_view snapshot) override {
    content_.bytes(snapshot.data(), snapshot.size());
    add(Event::kSnapshot);
  }

  void feed_source(std::string_view source, const Inputs& inputs, std::string_view file_name) override {
    content_.text(source);
    content_.text(file_name);
    write_inputs(content_, inputs);
    add(Event::kFeedSource);
  }

  // A program is written when it is first fed, and named by its number after that.
  void feed_program(const std::shared_ptr<const vm::Executable>& executable, const Inputs& inputs) override {
    auto [found, is_new] = programs_.emplace(executable, programs_.size());
    content_.number(found->second);
    if (is_new) content_.text(bytecode::encode_program(executable->program()));
    write_inputs(content_, inputs);
    add(Event::kFeedProgram);
  }

  void resume(const Answer& answer) override {
    write_answer(content_, answer);
    add(Event::kResume);
  }

  void resolve(const FutureAnswers& answers) override {
    write_answers(content_, answers);
    add(Event::kResolve);
  }

  void abort() override { add(Event::kAbort); }

  void take(runtime::OutputStream stream) override {
    add(stream == runtime::OutputStream::kErrors ? Event::kTakeErrors : Event::kTakeOutput);
  }

 private:
  void add(Event event) {
    sink_(log_.add(event, content_.view()));
    content_.clear();
  }

  std::function<void(std::string_view)> sink_;
  LogWriter log_;
  ByteWriter content_;
  OutputHash output_;
  std::unordered_map<std::shared_ptr<const vm::Executable>, uint64_t> programs_;
};

}  // namespace

std::unique_ptr<Journal> make_recorder(const Session::Options& options, uint64_t hash_key) {
  return std::make_unique<Recorder>(options, hash_key);
}

}  // namespace sandboa::embed
