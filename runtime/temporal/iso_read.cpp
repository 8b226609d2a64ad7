// Reading ISO 8601 as CPython's fromisoformat() does it: which texts it takes, odd ones included, is its behaviour. Behind
// the end of a text stands a zero.
#include "runtime/temporal/text.h"

namespace sandboa::runtime::temporal {

namespace {

class Text {
 public:
  explicit Text(const Str* str) : str_(str), narrow_(str->width_log2() == 0 ? str->data1() : nullptr) {}
  char32_t operator[](uint64_t index) const {
    if (index >= str_->length) return 0;
    return narrow_ != nullptr ? narrow_[index] : str_->at(index);
  }
  uint64_t length() const { return str_->length; }

 private:
  const Str* str_;
  const uint8_t* narrow_;
};

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

// Moves on behind so many digits. False: there are others.
bool read_digits(const Text& text, uint64_t* at, int* number, uint64_t count) {
  int value = 0;
  for (uint64_t index = 0; index < count; ++index) {
    char32_t c = text[(*at)++];
    if (!is_digit(c)) return false;
    value = value * 10 + static_cast<int>(c - '0');
  }
  *number = value;
  return true;
}

bool read_week_date(const Text& text, uint64_t at, uint64_t end, bool has_dashes, Moment* m) {
  calendar::IsoDay iso{m->year, 0, 1};
  if (!read_digits(text, &at, &iso.week, 2)) return false;
  if (at < end) {
    if (has_dashes && text[at++] != '-') return false;
    if (!read_digits(text, &at, &iso.weekday, 1)) return false;
  }
  calendar::Day day;
  if (calendar::day_of_iso(iso, &day) != calendar::IsoProblem::kNone) return false;
  m->year = day.year;
  m->month = day.month;
  m->day = day.day;
  return true;
}

bool read_date(const Text& text, uint64_t end, Moment* m) {
  uint64_t at = 0;
  if (!read_digits(text, &at, &m->year, 4)) return false;
  bool has_dashes = text[at] == '-';
  at += has_dashes ? 1 : 0;
  if (text[at] == 'W') return read_week_date(text, at + 1, end, has_dashes, m);
  if (!read_digits(text, &at, &m->month, 2)) return false;
  if (has_dashes && text[at++] != '-') return false;
  return read_digits(text, &at, &m->day, 2);  // what follows YYYYMMDD is not looked at
}

enum class Rest : uint8_t { kNone, kMore, kWrong };

Rest read_fraction(const Text& text, uint64_t at, uint64_t end, int* micro) {
  uint64_t count = end - at < 6 ? end - at : 6;
  if (!read_digits(text, &at, micro, count)) return Rest::kWrong;
  for (; count < 6; ++count) *micro *= 10;
  while (is_digit(text[at])) ++at;  // beyond microseconds
  return text[at] == 0 ? Rest::kNone : Rest::kMore;
}

// HH[:?MM[:?SS[.,]f+]] up to `end`, behind which more may stand.
Rest read_clock(const Text& text, uint64_t at, uint64_t end, Moment* m) {
  int* parts[] = {&m->hour, &m->minute, &m->second};
  bool has_colons = true;
  for (int index = 0; index < 3; ++index) {
    if (!read_digits(text, &at, parts[index], 2)) return Rest::kWrong;
    char32_t c = text[at++];
    if (index == 0) has_colons = c == ':';
    if (at >= end && c >= 0x80) return Rest::kWrong;
    if (at >= end) return c == 0 ? Rest::kNone : Rest::kMore;
    if (has_colons && c == ':') {
      if (index == 2) return Rest::kWrong;
    } else if (c == '.' || c == ',') {
      if (index < 2) return Rest::kWrong;
      break;
    } else if (!has_colons) {
      --at;
    } else {
      return Rest::kWrong;
    }
  }
  return read_fraction(text, at, end, &m->micro);
}

bool read_time(const Text& text, uint64_t at, IsoTime* time) {
  uint64_t end = text.length();
  uint64_t zone = at;
  do {
    char32_t c = text[zone];
    if (c == '+' || c == '-' || c == 'Z') break;
  } while (++zone < end);
  Rest rest = read_clock(text, at, zone, &time->moment);
  if (rest == Rest::kWrong) return false;
  if (zone >= end) return rest == Rest::kNone;
  time->has_offset = true;
  if (text[zone] == 'Z') return text[zone + 1] == 0;
  int64_t sign = text[zone] == '-' ? -1 : 1;
  Moment offset;
  if (read_clock(text, zone + 1, end, &offset) != Rest::kNone) return false;
  time->offset_seconds = sign * (offset.hour * 3600 + offset.minute * 60 + offset.second);
  time->offset_micros = sign * offset.micro;
  return true;
}

// Where the date ends.
uint64_t find_separator(const Text& text) {
  uint64_t length = text.length();
  if (length == 7) return 7;
  if (text[4] == '-') {
    if (text[5] != 'W') return 10;
    if (length <= 8 || text[8] != '-') return 8;
    // YYYY-Www-D, or YYYY-Www and a separator that is a dash: with two digits behind it, that.
    if (length == 9) return 9;
    return length > 10 && is_digit(text[10]) ? 8 : 10;
  }
  if (text[4] != 'W') return 8;
  uint64_t at = 7;
  while (at < length && is_digit(text[at])) ++at;
  if (at < 9) return at;
  return at % 2 == 0 ? 7 : 8;
}

}  // namespace

bool read_iso_date(const Str* text, Moment* m) {
  if (text->length != 7 && text->length != 8 && text->length != 10) return false;
  return read_date(Text(text), text->length, m);
}

bool read_iso_time(const Str* text, IsoTime* time) {
  Text characters(text);
  return read_time(characters, characters[0] == 'T' ? 1 : 0, time);
}

bool read_iso_datetime(const Str* text, IsoTime* time) {
  Text characters(text);
  if (text->length < 7) return false;
  uint64_t separator = find_separator(characters);
  if (!read_date(characters, separator, &time->moment)) return false;
  return text->length <= separator || read_time(characters, separator + 1, time);
}

}  // namespace sandboa::runtime::temporal
