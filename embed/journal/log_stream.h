// The log of a session as bytes: a magic, a version, and events. An event is its size, its kind (events.def), its content
// and a checksum that goes on from event to event, so that nothing can be left out, repeated or moved.
//
// Invariants: (1) any prefix of a log can be read up to its last whole event; (2) a reader never looks beyond its bytes and
// allocates nothing. One thread at a time.
#pragma once

#include <cstdint>
#include <string_view>

#include "support/byte_stream.h"

namespace sandboa::embed {

enum class Event : uint8_t {
#define EVENT(Name, number, role, what) k##Name = number,
#include "embed/journal/events.def"
#undef EVENT
};
enum class EventRole : uint8_t { kUnknown, kHead, kCommand, kQuestion, kTurn };

EventRole role_of(Event event);
// For reports: "the call".
const char* name_of(Event event);

// Makes the bytes of one event after the other.
class LogWriter {
 public:
  // The bytes that this event adds to the log; valid until the next call.
  std::string_view add(Event event, std::string_view content);

 private:
  support::ByteWriter out_;
  uint64_t chain_ = 0;
  bool has_begun_ = false;
};

class LogReader {
 public:
  enum class State : uint8_t {
    kEvent,      // there is one
    kEnd,        // the log ends after a whole event
    kTruncated,  // it ends within one
    kDamaged,    // a checksum, or a kind that this build does not know
    kNoLog,      // the magic or the version is another one
  };

  LogReader() = default;
  explicit LogReader(std::string_view log);

  State state() const { return state_; }
  // REQUIRES: state() == kEvent.
  Event event() const { return event_; }
  std::string_view content() const { return content_; }
  uint64_t offset() const { return offset_; }  // of the event in the log
  void next();

 private:
  void read();

  std::string_view log_;
  std::string_view content_;
  uint64_t offset_ = 0;
  uint64_t end_ = 0;  // of the event
  uint64_t chain_ = 0;
  State state_ = State::kNoLog;
  Event event_ = Event::kTurn;
};

}  // namespace sandboa::embed
