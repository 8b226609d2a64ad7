#include "embed/journal/replayer.h"

#include <algorithm>

#include "embed/each_limit.h"

namespace sandboa::embed {

using support::ByteReader;

void Replayer::change_limits(Limits* limits) const {
  time_limit_ = limits->time_ns;
  limits->time_ns = UINT64_MAX;
  if (options_.at_most.has_value()) lower_limits(*limits, *options_.at_most);
  time_limit_ = std::min(time_limit_, limits->time_ns);
}

bool Replayer::answers_live() const {
  if (!options_.live.has_value()) return false;
  return has_left_log_ || log_.state() == LogReader::State::kEnd || log_.state() == LogReader::State::kTruncated;
}

void Replayer::begin_turn(std::function<void()> interrupt, std::function<uint64_t()> fuel) {
  interrupt_ = std::move(interrupt);
  fuel_ = std::move(fuel);
  turn_was_checked_ = false;
  ++turns_;
}

bool Replayer::stop(Replay::Step step) {
  if (!stopped_.has_value()) stopped_ = std::move(step);
  if (interrupt_) interrupt_();
  return false;
}

void Replayer::damaged() {
  Replay::Step step;
  step.kind = Replay::Step::Kind::kDamaged;
  step.reason = "the log is damaged at byte " + std::to_string(log_.offset());
  stop(std::move(step));
}

std::string Replayer::describe_expected() const {
  ByteReader in(log_.content());
  Question question;
  if (role_of(log_.event()) == EventRole::kQuestion && read_question(in, &question)) {
    return describe_question(log_.event(), question);
  }
  TurnRecord record;
  if (log_.event() == Event::kTurn && read_turn(in, &record)) {
    return std::string(name_of(Event::kTurn)) + " with " + record.summary;
  }
  return name_of(log_.event());
}

void Replayer::diverge(std::string got) {
  if (log_.state() == LogReader::State::kDamaged) return damaged();
  Replay::Step step;
  bool at_event = log_.state() == LogReader::State::kEvent;
  step.kind = at_event ? Replay::Step::Kind::kDiverged : Replay::Step::Kind::kEnd;
  step.is_complete = false;
  if (at_event) {
    step.divergence = {describe_expected(), std::move(got), turns_, log_.offset(), fuel_ ? fuel_() : 0};
  }
  stop(std::move(step));
}

bool Replayer::ask(Event event, std::string_view text, const std::function<std::string()>& live, std::string* answer) {
  if (stopped_.has_value()) return stop({});
  if (answers_live()) {
    // Nobody has opened the files that the log says are open.
    if (event == Event::kFile || event == Event::kFileCall) return false;
    *answer = live();
    return true;
  }
  Question came = Question::of(text);
  bool is_expected = log_.state() == LogReader::State::kEvent && log_.event() == event;
  ByteReader in(log_.content());
  Question logged;
  if (is_expected && !read_question(in, &logged)) {
    damaged();
    return false;
  }
  if (!is_expected || !(logged == came)) {
    diverge(describe_question(event, came));
    return false;
  }
  *answer = in.text();
  if (!in.ok() || in.left() != 0) {
    damaged();
    return false;
  }
  log_.next();
  return true;
}

// What a session writes after it should have stopped is nobody's.
void Replayer::wrote(runtime::OutputStream stream, std::string_view text) {
  if (stopped_.has_value()) return;
  output_.add(stream, text);
  const auto& sink = stream == runtime::OutputStream::kErrors ? options_.errors : options_.output;
  if (sink) sink(text);
}

void Replayer::check_turn(const TurnRecord& expected, const TurnRecord& got) {
  std::string what = " with ";
  if (expected.kind != got.kind || expected.result_hash != got.result_hash) {
    std::string shown =
        got.summary == expected.summary ? got.summary + " (it differs where this does not show)" : got.summary;
    return diverge(name_of(Event::kTurn) + what + shown);
  }
  if (expected.output_hash != got.output_hash) {
    return diverge(std::string(name_of(Event::kTurn)) + ", but something else was written");
  }
  for (const MeterName& row : deterministic_meters()) {
    uint64_t was = expected.meters.*row.meter;
    uint64_t is = got.meters.*row.meter;
    if (was == is) continue;
    return diverge(std::string(name_of(Event::kTurn)) + " with " + std::to_string(is) + " " + row.name + ", not " +
                   std::to_string(was));
  }
}

void Replayer::end_turn(const Turn& turn, const Meters& meters) {
  if (stopped_.has_value() || has_left_log_) return;
  if (log_.state() == LogReader::State::kEnd || log_.state() == LogReader::State::kTruncated) return;
  TurnRecord got = record_of(turn);
  got.output_hash = output_.value();
  got.meters = meters;
  if (log_.state() != LogReader::State::kEvent || log_.event() != Event::kTurn) {
    return diverge(std::string(name_of(Event::kTurn)) + " with " + got.summary);
  }
  TurnRecord expected;
  ByteReader in(log_.content());
  if (!read_turn(in, &expected)) return damaged();
  check_turn(expected, got);
  if (stopped_.has_value()) return;
  turn_was_checked_ = true;
  log_.next();
}

}  // namespace sandboa::embed
