#include "embed/journal/log_stream.h"

#include "support/hash.h"

namespace sandboa::embed {

namespace {

constexpr std::string_view kMagic = "SandboaLog";
constexpr uint8_t kFormatVersion = 1;
constexpr size_t kChecksumBytes = 4;

uint64_t continued(uint64_t chain, std::string_view event) {
  return support::mix64(chain ^ support::content_hash(event.data(), event.size()));
}

}  // namespace

EventRole role_of(Event event) {
  switch (event) {
#define EVENT(Name, number, role, what) \
  case Event::k##Name:                  \
    return EventRole::role;
#include "embed/journal/events.def"
#undef EVENT
  }
  return EventRole::kUnknown;
}

const char* name_of(Event event) {
  switch (event) {
#define EVENT(Name, number, role, what) \
  case Event::k##Name:                  \
    return what;
#include "embed/journal/events.def"
#undef EVENT
  }
  return "an event that this build does not know";
}

std::string_view LogWriter::add(Event event, std::string_view content) {
  out_.clear();
  if (!has_begun_) {
    out_.bytes(kMagic.data(), kMagic.size());
    out_.byte(kFormatVersion);
    has_begun_ = true;
  }
  out_.number(content.size());
  size_t start = out_.size();
  out_.byte(static_cast<uint8_t>(event));
  out_.bytes(content.data(), content.size());
  chain_ = continued(chain_, out_.view().substr(start));
  for (size_t index = 0; index < kChecksumBytes; ++index) out_.byte(static_cast<uint8_t>(chain_ >> (8 * index)));
  return out_.view();
}

LogReader::LogReader(std::string_view log) : log_(log) {
  bool is_log =
      log.starts_with(kMagic) && log.size() > kMagic.size() && static_cast<uint8_t>(log[kMagic.size()]) == kFormatVersion;
  if (!is_log) return;
  end_ = kMagic.size() + 1;
  read();
}

void LogReader::next() {
  if (state_ == State::kEvent) read();
}

void LogReader::read() {
  offset_ = end_;
  content_ = {};
  support::ByteReader in(log_.substr(offset_));
  if (in.left() == 0) {
    state_ = State::kEnd;
    return;
  }
  uint64_t size = in.number();
  std::string_view event = size < UINT64_MAX ? in.bytes(size + 1) : std::string_view();
  std::string_view checksum = in.bytes(kChecksumBytes);
  if (!in.ok() || event.empty()) {
    state_ = State::kTruncated;
    return;
  }
  chain_ = continued(chain_, event);
  bool is_whole = true;
  for (size_t index = 0; index < kChecksumBytes; ++index) {
    is_whole = is_whole && static_cast<uint8_t>(checksum[index]) == static_cast<uint8_t>(chain_ >> (8 * index));
  }
  event_ = static_cast<Event>(event[0]);
  content_ = event.substr(1);
  end_ = log_.size() - in.left();
  state_ = is_whole && role_of(event_) != EventRole::kUnknown ? State::kEvent : State::kDamaged;
}

}  // namespace sandboa::embed
