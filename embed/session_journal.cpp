// The session's questions to a journal (embed/journal/journal.h).
#include "embed/journal/event_codec.h"
#include "embed/session_state.h"
#include "embed/value_codec.h"

namespace sandboa::embed {

using support::ByteReader;
using support::ByteWriter;

std::optional<Answer> SessionState::ask_journal(const HostCallback& callback, const HostCall& call) {
  ByteWriter question;
  write_call(question, call);
  std::optional<Answer> answer;
  auto live = [&] {
    answer = callback ? callback(call) : Answer::suspend();
    ByteWriter out;
    write_answer(out, *answer);
    return out.take();
  };
  std::string bytes;
  Event event = waits_for_name_ ? Event::kNameLookup : Event::kCall;
  if (!journal_->ask(event, question.view(), live, &bytes)) return std::nullopt;
  if (answer.has_value()) return answer;
  ByteReader in(bytes);
  Answer logged{HostValue()};
  if (!read_answer(in, &logged)) return Answer::error("RuntimeError", "the answer in the log is damaged");
  return logged;
}

int64_t SessionState::ask_journal_number(Event event, uint64_t argument, const std::function<int64_t()>& live) {
  ByteWriter question;
  question.number(argument);
  auto encode = [&] {
    ByteWriter out;
    out.signed_number(live());
    return out.take();
  };
  std::string bytes;
  bool answered = journal_->ask(event, question.view(), encode, &bytes);
  if (!answered) meter_.set_trap(limits::TrapKind::kInterrupt, 0, 0);
  return ByteReader(bytes).signed_number();
}

}  // namespace sandboa::embed
