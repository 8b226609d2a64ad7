// The content of events as bytes: answers, inputs, what a turn came to. Readers trust nothing; they answer false for bytes
// that mean nothing.
#pragma once

#include <string>

#include "embed/journal/log_stream.h"
#include "sandboa/session.h"
#include "support/byte_stream.h"

namespace sandboa::embed {

void write_answer(support::ByteWriter& out, const Answer& answer);
bool read_answer(support::ByteReader& in, Answer* answer);

void write_answers(support::ByteWriter& out, const FutureAnswers& answers);
bool read_answers(support::ByteReader& in, FutureAnswers* answers);

void write_inputs(support::ByteWriter& out, const Inputs& inputs);
bool read_inputs(support::ByteReader& in, Inputs* inputs);

// What was asked, whole or, if it is long, by its beginning, its size and its hash.
struct Question {
  std::string_view text;  // as far as it is kept
  bool is_whole = true;
  uint64_t size = 0;
  uint64_t hash = 0;

  static Question of(std::string_view text);
  bool operator==(const Question& other) const = default;
};
void write_question(support::ByteWriter& out, const Question& question);
bool read_question(support::ByteReader& in, Question* question);

// What a turn came to: enough to tell whether a replay comes to the same.
struct TurnRecord {
  Turn::Kind kind = Turn::Kind::kCompleted;
  uint64_t result_hash = 0;  // of all that the host got
  uint64_t output_hash = 0;  // of all that was written so far, which is in both streams
  Meters meters;             // without the time
  LimitTrap trap;            // without its traceback
  std::string summary;       // for reports: the beginning of the value, or of the error
};
// Of the turn; output_hash and meters are the caller's.
TurnRecord record_of(const Turn& turn);
void write_turn(support::ByteWriter& out, TurnRecord record);
bool read_turn(support::ByteReader& in, TurnRecord* record);

struct MeterName {
  const char* name;
  uint64_t Meters::*meter;
};
// The meters that do not depend on the machine.
std::span<const MeterName> deterministic_meters();

// For reports: "the call find(7)".
std::string describe_question(Event event, const Question& question);

}  // namespace sandboa::embed
