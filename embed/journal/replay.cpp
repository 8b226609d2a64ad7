// The driver of a replay: does with a session what the log says that the host did.
#include "sandboa/replay.h"

#include "embed/engine_state.h"
#include "embed/journal/live_options.h"
#include "embed/journal/replayer.h"
#include "embed/journal/session_header.h"
#include "embed/session_access.h"

namespace sandboa {

namespace embed {

using support::ByteReader;
using Step = Replay::Step;

class ReplayState {
 public:
  ReplayState(std::string_view log, Replay::Options sinks) : bytes_(log), log_(bytes_) { open(std::move(sinks)); }

  Step step() {
    while (!end_.has_value()) {
      switch (log_.state()) {
        case LogReader::State::kEvent:
          break;
        case LogReader::State::kEnd:
        case LogReader::State::kTruncated:
          return stop(ended(log_.state() == LogReader::State::kEnd));
        default:
          return stop(damaged("the log is damaged at byte " + std::to_string(log_.offset())));
      }
      if (auto turn = replay_command()) return *std::move(turn);
    }
    return *end_;
  }

  std::optional<Session> take_session() {
    bool has_ended = end_.has_value() && end_->kind == Step::Kind::kEnd;
    if (!goes_on_ || !has_ended || !session_.has_value()) return std::nullopt;
    replayer_->leave_log();
    vm::Vm& vm = SessionAccess::vm(*session_);
    vm.meter.set_time_limit(replayer_->time_limit());
    if (vm.capabilities.clock == vm::Grant::kHost && !has_clock_) vm.capabilities.clock = vm::Grant::kDenied;
    if (vm.capabilities.random == vm::Grant::kHost && !has_random_) vm.capabilities.random = vm::Grant::kDenied;
    std::optional<Session> taken = std::move(session_);
    session_.reset();
    return taken;
  }

  bool goes_on() const { return goes_on_; }
  Meters meters() const { return session_.has_value() ? session_->meters() : Meters(); }
  uint64_t turns() const { return replayer_ == nullptr ? 0 : replayer_->turns(); }

 private:
  static Step damaged(std::string reason) {
    Step step;
    step.kind = Step::Kind::kDamaged;
    step.reason = std::move(reason);
    return step;
  }
  static Step ended(bool is_complete) {
    Step step;
    step.is_complete = is_complete;
    return step;
  }
  Step stop(Step step) {
    if (!end_.has_value()) end_ = std::move(step);
    return *end_;
  }

  void open(Replay::Options sinks) {
    Session::Options options;
    uint64_t hash_key = 0;
    ByteReader in(log_.content());
    if (log_.state() == LogReader::State::kNoLog) {
      stop(damaged("these bytes are no log, or one of another version"));
      return;
    }
    bool is_session = log_.state() == LogReader::State::kEvent && log_.event() == Event::kSession;
    if (!is_session || !read_header(in, &options, &hash_key)) {
      bool is_cut_off = log_.state() == LogReader::State::kTruncated || log_.state() == LogReader::State::kEnd;
      stop(is_cut_off ? ended(false) : damaged("the log does not begin with a session"));
      return;
    }
    log_.next();
    goes_on_ = sinks.live.has_value();
    if (goes_on_) {
      attach_callbacks(*sinks.live, &options);
      has_clock_ = static_cast<bool>(sinks.live->capabilities.clock.host);
      has_random_ = static_cast<bool>(sinks.live->capabilities.random.host);
    }
    auto replayer = std::make_unique<Replayer>(log_, std::move(sinks));
    replayer_ = replayer.get();
    replayer->change_limits(&options.limits);
    if (log_.state() != LogReader::State::kEvent || log_.event() != Event::kSnapshot) {
      session_.emplace(SessionAccess::make(options, hash_key, std::move(replayer)));
      return;
    }
    // The recording host may have changed those of the snapshot.
    options.change_limits = [limits = options.limits](Limits& restored) { restored = limits; };
    Restored restored = SessionAccess::restore(log_.content(), std::move(options), std::move(replayer));
    if (!restored.ok()) {
      replayer_ = nullptr;
      stop(damaged("the session cannot be restored: " + restored.reason()));
      return;
    }
    session_.emplace(std::move(restored.session()));
    log_.next();
  }

  // Nothing: the command has no turn, or the end was reached.
  std::optional<Step> replay_command() {
    Event event = log_.event();
    ByteReader in(log_.content());
    if (role_of(event) != EventRole::kCommand) {
      replayer_->diverge("the end of the turn before, and nothing to follow");
      stop(*replayer_->stopped());
      return std::nullopt;
    }
    if (event == Event::kAbort || event == Event::kTakeOutput || event == Event::kTakeErrors) {
      log_.next();
      if (event == Event::kAbort) session_->abort();
      if (event == Event::kTakeOutput) (void)session_->take_output();
      if (event == Event::kTakeErrors) (void)session_->take_errors();
      return std::nullopt;
    }
    SessionState& state = SessionAccess::state(*session_);
    replayer_->begin_turn([&state] { state.interrupt(); }, [&state] { return state.meters().fuel; });
    Turn turn = Turn(Turn::Rejection{"the event is damaged"});
    if (!run(event, in, &turn)) {
      stop(damaged(turn.reason() + " (at byte " + std::to_string(log_.offset()) + ")"));
      return std::nullopt;
    }
    if (turn.kind() == Turn::Kind::kRejected) replayer_->diverge("the session refuses that: " + turn.reason());
    if (replayer_->stopped().has_value()) {
      stop(*replayer_->stopped());
      return std::nullopt;
    }
    Step step;
    step.kind = Step::Kind::kTurn;
    step.turn = std::move(turn);
    step.is_checked = replayer_->turn_was_checked();
    return step;
  }

  // False: the event means nothing, and the turn says why.
  bool run(Event event, ByteReader& in, Turn* turn) {
    switch (event) {
      case Event::kFeedSource: {
        std::string_view source = in.text();
        std::string_view file_name = in.text();
        Inputs inputs;
        if (!read_inputs(in, &inputs) || in.left() != 0) return false;
        begin_turn();
        *turn = session_->feed(source, inputs, file_name);
        return true;
      }
      case Event::kFeedProgram: {
        std::shared_ptr<const vm::Executable> program = read_program(in, turn);
        Inputs inputs;
        if (program == nullptr || !read_inputs(in, &inputs) || in.left() != 0) return false;
        begin_turn();
        *turn = session_->feed(ProgramAccess::make(std::move(program)), inputs);
        return true;
      }
      case Event::kResume: {
        Answer answer{HostValue()};
        if (!read_answer(in, &answer)) return false;
        begin_turn();
        *turn = session_->resume(answer);
        return true;
      }
      default: {
        FutureAnswers answers;
        if (!read_answers(in, &answers)) return false;
        begin_turn();
        *turn = session_->resolve(answers);
        return true;
      }
    }
  }

  std::shared_ptr<const vm::Executable> read_program(ByteReader& in, Turn* turn) {
    uint64_t number = in.number_up_to(programs_.size());
    if (!in.ok() || number < programs_.size()) return in.ok() ? programs_[number] : nullptr;
    std::string why = "the log is damaged";
    std::string_view bytes = in.text();
    std::shared_ptr<const vm::Executable> program;
    if (in.ok()) program = vm::Executable::decode(bytes, &why);
    if (program == nullptr) {
      *turn = Turn(Turn::Rejection{why});
      return nullptr;
    }
    programs_.push_back(program);
    return program;
  }

  // A trap for a reason outside of the session comes where it came then.
  void begin_turn() {
    log_.next();
    LogReader ahead = log_;
    while (ahead.state() == LogReader::State::kEvent && role_of(ahead.event()) == EventRole::kQuestion) ahead.next();
    TurnRecord record;
    ByteReader in(ahead.content());
    if (ahead.state() != LogReader::State::kEvent || ahead.event() != Event::kTurn || !read_turn(in, &record)) return;
    bool comes_from_outside = record.trap.limit == Limit::kTime || record.trap.limit == Limit::kInterrupt;
    if (record.kind != Turn::Kind::kTrapped || !comes_from_outside) return;
    limits::Trap trap{static_cast<limits::TrapKind>(record.trap.limit), record.trap.allowed, record.trap.used};
    SessionAccess::vm(*session_).meter.plan_trap(trap, record.meters.fuel);
  }

  std::string bytes_;
  LogReader log_;
  Replayer* replayer_ = nullptr;  // the session's
  std::optional<Session> session_;
  std::vector<std::shared_ptr<const vm::Executable>> programs_;
  std::optional<Step> end_;
  bool goes_on_ = false;
  bool has_clock_ = false;  // of the host's, to go on with
  bool has_random_ = false;
};

}  // namespace embed

Replay::Replay(const Engine&, std::string_view log, Options options)
    : state_(std::make_unique<embed::ReplayState>(log, std::move(options))) {}
Replay::~Replay() = default;
Replay::Replay(Replay&&) noexcept = default;
Replay& Replay::operator=(Replay&&) noexcept = default;

Replay::Step Replay::step() { return state_->step(); }

Replay::Step Replay::run() {
  Step last = step();
  if (last.kind != Step::Kind::kTurn) return last;
  for (;;) {
    Step next = step();
    if (next.kind == Step::Kind::kEnd && (next.is_complete || state_->goes_on())) return last;
    if (next.kind != Step::Kind::kTurn) return next;
    last = std::move(next);
  }
}

std::optional<Session> Replay::take_session() { return state_->take_session(); }

Meters Replay::meters() const { return state_->meters(); }
uint64_t Replay::turns() const { return state_->turns(); }

std::string Replay::Step::message() const {
  switch (kind) {
    case Kind::kTurn:
      return is_checked ? "the turn is the same" : "the turn has no end in the log";
    case Kind::kEnd:
      return is_complete ? "the log ends" : "the log ends in the middle of a turn";
    case Kind::kDiverged:
      return "divergence in turn " + std::to_string(divergence.turn) + ", at byte " + std::to_string(divergence.log_offset) +
             " of the log, after " + std::to_string(divergence.fuel) + " units of fuel: expected " + divergence.expected +
             "; got " + divergence.got;
    case Kind::kDamaged:
      return reason;
  }
  return {};
}

}  // namespace sandboa
