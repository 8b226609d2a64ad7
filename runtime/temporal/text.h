// Texts of dates and times: ISO 8601 both ways, repr, strftime.
#pragma once

#include <string_view>

#include "runtime/temporal/temporal.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::temporal {

extern const char* const kDayNames[7];  // Monday first
extern const char* const kMonthNames[12];

// ---- writing. A buffer takes everything but what guest texts say.
class TextBuffer {
 public:
  static constexpr size_t kCapacity = 160;
  void put(char c) { data_[length_++] = c; }
  void put(std::string_view text) {
    for (char c : text) put(c);
  }
  // Of at least so many digits, filled up on the left. REQUIRES: not negative.
  void put_number(int64_t number, int width, char fill = '0');
  std::string_view view() const { return {data_, length_}; }

 private:
  char data_[kCapacity];
  size_t length_ = 0;
};

void put_date(TextBuffer& out, const Moment& m);
enum class TimeSpec : uint8_t { kHours, kMinutes, kSeconds, kMilliseconds, kMicroseconds };
void put_time(TextBuffer& out, const Moment& m, TimeSpec spec);
// [+-]hh:mm[:ss[.ffffff]] with this in the place of the colons.
void put_offset(TextBuffer& out, int64_t offset_micros, std::string_view separator);
// "auto" and the others; ValueError "Unknown timespec value".
Fallible<TimeSpec> time_spec_of(Runtime& rt, const Str* name, const Moment& m);
// "UTC+01:00"
void put_zone_name(TextBuffer& out, int64_t offset_micros);
Outcome zone_name(Runtime& rt, Value zone);  // REQUIRES: a timezone
Outcome finish(Runtime& rt, const TextBuffer& out);

Outcome ctime(Runtime& rt, const Moment& m);

// What formats ask besides the fields. kNaive: the texts are empty. kGuest: the zone is to be asked first.
struct ZoneText {
  Offset offset;
  Value name;             // str or None; empty: to be asked first
  int64_t local_seconds;  // of the session's own zone, for %s
  bool knows_local;       // false: that is to be asked first
};
Outcome strftime(Runtime& rt, const Moment& m, const Str* format, const ZoneText& zone);

// ---- reading
struct IsoTime {
  Moment moment;
  bool has_offset;
  int64_t offset_seconds;
  int64_t offset_micros;
};
// False: no such text. The fields need not be in range yet.
bool read_iso_date(const Str* text, Moment* m);
bool read_iso_time(const Str* text, IsoTime* time);
bool read_iso_datetime(const Str* text, IsoTime* time);
// By a format of strptime(), into fields that are in range. False: not in the simple way that this knows.
bool read_by_format(const Str* text, const Str* format, IsoTime* result);

}  // namespace sandboa::runtime::temporal
