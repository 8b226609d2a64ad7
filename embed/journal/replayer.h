// Answering from a log, and comparing with it.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "embed/journal/event_codec.h"
#include "embed/journal/journal.h"
#include "sandboa/replay.h"

namespace sandboa::embed {

// The journal of a session that is replayed. Once something is wrong, stopped() says what, no question is answered any more,
// and the session is interrupted.
class Replayer final : public Journal {
 public:
  // The reader stands at the first event; whoever replays commands takes them from it.
  Replayer(LogReader& log, Replay::Options options) : log_(log), options_(std::move(options)) {}

  bool replays() const override { return true; }
  bool ask(Event event, std::string_view question, const std::function<std::string()>& live, std::string* answer) override;
  void wrote(runtime::OutputStream stream, std::string_view text) override;
  void end_turn(const Turn& turn, const Meters& meters) override;

  // No time, since it is not that of then; and no more than the options allow.
  void change_limits(Limits* limits) const override;
  // Of the log, or lower.
  uint64_t time_limit() const { return time_limit_; }

  void begin_turn(std::function<void()> interrupt, std::function<uint64_t()> fuel);
  const std::optional<Replay::Step>& stopped() const { return stopped_; }
  bool turn_was_checked() const { return turn_was_checked_; }
  uint64_t turns() const { return turns_; }
  // What the log says next does not fit to what came.
  void diverge(std::string got);
  void damaged();

  // The session goes on without the log, which is not looked at any more.
  void leave_log() { has_left_log_ = true; }

 private:
  bool answers_live() const;
  bool stop(Replay::Step step);
  std::string describe_expected() const;
  void check_turn(const TurnRecord& expected, const TurnRecord& got);

  LogReader& log_;
  Replay::Options options_;
  OutputHash output_;
  std::function<void()> interrupt_;
  std::function<uint64_t()> fuel_;
  std::optional<Replay::Step> stopped_;
  uint64_t turns_ = 0;
  bool turn_was_checked_ = false;
  bool has_left_log_ = false;
  mutable uint64_t time_limit_ = UINT64_MAX;
};

}  // namespace sandboa::embed
