#include "embed/journal/event_codec.h"

#include <algorithm>

#include "embed/call_text.h"
#include "embed/value_codec.h"
#include "files/file_journal.h"
#include "support/hash.h"

namespace sandboa::embed {

using support::ByteReader;
using support::ByteWriter;

namespace {

constexpr size_t kLongestQuestion = 4096;
constexpr size_t kBeginningBytes = 512;
constexpr size_t kSummaryBytes = 200;

uint64_t hash_of(std::string_view bytes) { return support::content_hash(bytes.data(), bytes.size()); }

// Answers are written in two parts, so that values of several share what they share.
void write_answer_head(ByteWriter& out, const Answer& answer) {
  out.byte(static_cast<uint8_t>(answer.kind()));
  if (answer.kind() != Answer::Kind::kError) return;
  out.text(answer.error().type);
  out.text(answer.error().message);
}

bool read_answer_head(ByteReader& in, Answer* answer) {
  switch (static_cast<Answer::Kind>(in.byte())) {
    case Answer::Kind::kValue:
      *answer = Answer(HostValue());
      break;
    case Answer::Kind::kError: {
      std::string type(in.text());
      *answer = Answer::error(type, in.text());
      break;
    }
    case Answer::Kind::kSuspend:
      *answer = Answer::suspend();
      break;
    case Answer::Kind::kFuture:
      *answer = Answer::future();
      break;
    case Answer::Kind::kUnknown:
      *answer = Answer::unknown();
      break;
    default:
      in.fail();
  }
  return in.ok();
}

}  // namespace

void write_answer(ByteWriter& out, const Answer& answer) {
  write_answer_head(out, answer);
  if (answer.kind() == Answer::Kind::kValue) write_values(out, {&answer.value(), 1});
}

bool read_answer(ByteReader& in, Answer* answer) {
  if (!read_answer_head(in, answer)) return false;
  if (answer->kind() != Answer::Kind::kValue) return in.left() == 0;
  std::vector<HostValue> values;
  if (!read_values(in, &values) || values.size() != 1 || in.left() != 0) return false;
  *answer = Answer(values[0]);
  return true;
}

void write_answers(ByteWriter& out, const FutureAnswers& answers) {
  out.number(answers.size());
  std::vector<HostValue> values;
  for (const auto& [future, answer] : answers) {
    out.number(future);
    write_answer_head(out, answer);
    if (answer.kind() == Answer::Kind::kValue) values.push_back(answer.value());
  }
  write_values(out, values);
}

bool read_answers(ByteReader& in, FutureAnswers* answers) {
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) {
    uint64_t future = in.number();
    answers->emplace_back(future, HostValue());
    if (!read_answer_head(in, &answers->back().second)) return false;
  }
  std::vector<HostValue> values;
  if (!read_values(in, &values)) return false;
  size_t next = 0;
  for (auto& [future, answer] : *answers) {
    if (answer.kind() != Answer::Kind::kValue) continue;
    if (next == values.size()) return false;
    answer = Answer(values[next++]);
  }
  return next == values.size() && in.left() == 0;
}

void write_inputs(ByteWriter& out, const Inputs& inputs) {
  out.number(inputs.size());
  std::vector<HostValue> values;
  for (const auto& [name, value] : inputs) {
    out.text(name);
    values.push_back(value);
  }
  write_values(out, values);
}

bool read_inputs(ByteReader& in, Inputs* inputs) {
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) inputs->emplace_back(in.text(), HostValue());
  std::vector<HostValue> values;
  if (!read_values(in, &values) || values.size() != inputs->size()) return false;
  for (size_t index = 0; index < values.size(); ++index) (*inputs)[index].second = values[index];
  return true;
}

// ---- questions

Question Question::of(std::string_view text) {
  if (text.size() <= kLongestQuestion) return {text, true, text.size(), 0};
  return {text.substr(0, kBeginningBytes), false, text.size(), hash_of(text)};
}

void write_question(ByteWriter& out, const Question& question) {
  out.byte(question.is_whole);
  out.text(question.text);
  if (question.is_whole) return;
  out.number(question.size);
  out.fixed64(question.hash);
}

bool read_question(ByteReader& in, Question* question) {
  question->is_whole = in.byte() != 0;
  question->text = in.text();
  question->size = question->is_whole ? question->text.size() : in.number();
  question->hash = question->is_whole ? 0 : in.fixed64();
  return in.ok();
}

namespace {

std::string describe_call(const Question& question) {
  ByteReader in(question.text);
  HostCall call;
  if (!question.is_whole || !read_call(in, &call)) {
    ByteReader name(question.text);
    return std::string(name.text()) + "(...) with " + std::to_string(question.size) + " bytes of arguments";
  }
  return call_text(call, kSummaryBytes);
}

}  // namespace

std::string describe_question(Event event, const Question& question) {
  std::string text = name_of(event);
  ByteReader in(question.text);
  switch (event) {
    case Event::kCall:
      return text + " " + describe_call(question);
    case Event::kNameLookup:
      return text + " " + std::string(in.text());
    case Event::kClock:
      return text + " (" + std::to_string(in.byte()) + ")";
    case Event::kRandom:
    case Event::kPause:
      return text + " (" + std::to_string(in.number()) + ")";
    case Event::kFile:
      return text + ": " + files::describe_question(files::FileJournal::Side::kDirectory, question.text);
    case Event::kFileCall:
      return text + ": " + files::describe_question(files::FileJournal::Side::kCallback, question.text);
    default:
      return text;
  }
}

// ---- turns

namespace {

constexpr MeterName kDeterministicMeters[] = {
    {"fuel", &Meters::fuel},
    {"output bytes", &Meters::output_bytes},
    {"host calls", &Meters::host_calls},
    {"memory bytes", &Meters::memory_bytes},
    {"peak memory bytes", &Meters::peak_memory_bytes},
    {"allocations", &Meters::allocations},
    {"collections", &Meters::collections},
};

void write_error(ByteWriter& out, const GuestError& error) {
  for (const std::string* text :
       {&error.type, &error.message, &error.traceback, &error.code, &error.hint, &error.file_name}) {
    out.text(*text);
  }
  out.number(error.line);
  out.number(error.column);
  out.signed_number(error.exit_code);
}

void write_result(ByteWriter& out, const Turn& turn) {
  switch (turn.kind()) {
    case Turn::Kind::kCompleted:
      return write_values(out, {&turn.value(), 1});
    case Turn::Kind::kCall:
      return write_call(out, turn.call());
    case Turn::Kind::kNameLookup:
      return write_call(out, turn.lookup());
    case Turn::Kind::kRaised:
      return write_error(out, turn.error());
    case Turn::Kind::kTrapped:
      out.byte(static_cast<uint8_t>(turn.trap().limit));
      out.number(turn.trap().allowed);
      out.number(turn.trap().used);
      return out.text(turn.trap().traceback);
    case Turn::Kind::kAwaiting:
      out.number(turn.awaited().futures.size());
      for (uint64_t future : turn.awaited().futures) out.number(future);
      for (uint64_t future : turn.awaited().cancelled) out.number(future);
      return write_double(out, turn.awaited().seconds.value_or(-1));
    case Turn::Kind::kRejected:
      return out.text(turn.reason());
  }
}

std::string summary_of(const Turn& turn) {
  switch (turn.kind()) {
    case Turn::Kind::kCompleted:
      return "the value " + turn.value().repr(kSummaryBytes);
    case Turn::Kind::kCall:
      return "waiting for the call " + turn.call().name;
    case Turn::Kind::kNameLookup:
      return "waiting for the name " + turn.lookup().name;
    case Turn::Kind::kRaised:
      return turn.error().type + ": " + turn.error().message.substr(0, kSummaryBytes);
    case Turn::Kind::kTrapped:
      return std::string("the trap ") + turn.trap().code();
    case Turn::Kind::kAwaiting:
      return "waiting for " + std::to_string(turn.awaited().futures.size()) + " futures";
    case Turn::Kind::kRejected:
      return "rejected: " + turn.reason();
  }
  return {};
}

}  // namespace

std::span<const MeterName> deterministic_meters() { return kDeterministicMeters; }

TurnRecord record_of(const Turn& turn) {
  ByteWriter result;
  write_result(result, turn);
  TurnRecord record;
  record.kind = turn.kind();
  record.result_hash = hash_of(result.view());
  record.trap = turn.trap();
  record.summary = summary_of(turn);
  return record;
}

void write_turn(ByteWriter& out, TurnRecord record) {
  out.byte(static_cast<uint8_t>(record.kind));
  out.fixed64(record.result_hash);
  out.fixed64(record.output_hash);
  for (const MeterName& row : deterministic_meters()) out.number(record.meters.*row.meter);
  out.byte(static_cast<uint8_t>(record.trap.limit));
  out.number(record.trap.allowed);
  out.number(record.trap.used);
  out.text(record.summary);
}

bool read_turn(ByteReader& in, TurnRecord* record) {
  record->kind = static_cast<Turn::Kind>(in.byte());
  record->result_hash = in.fixed64();
  record->output_hash = in.fixed64();
  for (const MeterName& row : deterministic_meters()) record->meters.*row.meter = in.number();
  record->trap.limit = static_cast<Limit>(in.byte());
  record->trap.allowed = in.number();
  record->trap.used = in.number();
  record->summary = in.text();
  return in.ok() && in.left() == 0 && record->kind <= Turn::Kind::kNameLookup && record->trap.limit <= Limit::kInterrupt;
}

}  // namespace sandboa::embed
