// strptime() for the directives that most formats have, where the first way to read each one succeeds: that is the way that
// CPython's pattern would take as well. For all else, errors included, there is runtime/modules/_strptime.py.
#include <cstring>

#include "runtime/temporal/text.h"

namespace sandboa::runtime::temporal {

namespace {

class Reader {
 public:
  Reader(const Str* text, const Str* format)
      : text_(text->data1()), text_end_(text->length), format_(format->data1()), format_end_(format->length) {}

  bool run(IsoTime* result) {
    for (uint64_t at = 0; at < format_end_; ++at) {
      uint8_t c = format_[at];
      if (is_space(c)) {
        while (at + 1 < format_end_ && is_space(format_[at + 1])) ++at;
        if (!skip_spaces()) return false;
      } else if (c != '%') {
        if (at_ == text_end_ || to_lower(text_[at_]) != to_lower(c)) return false;
        ++at_;
      } else if (++at == format_end_ || !read_directive(format_[at])) {
        return false;
      }
    }
    return at_ == text_end_ && finish(result);
  }

 private:
  static bool is_space(uint8_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
  static bool is_digit(uint8_t c) { return c >= '0' && c <= '9'; }
  static uint8_t to_lower(uint8_t c) { return c >= 'A' && c <= 'Z' ? static_cast<uint8_t>(c + 32) : c; }

  bool skip_spaces() {
    uint64_t start = at_;
    while (at_ < text_end_ && is_space(text_[at_])) ++at_;
    return at_ != start;
  }

  bool read_exactly(int digits, int* number) {
    *number = 0;
    for (; digits > 0; --digits) {
      if (at_ == text_end_ || !is_digit(text_[at_])) return false;
      *number = *number * 10 + (text_[at_++] - '0');
    }
    return true;
  }

  // Two digits, or one where two are too much.
  bool read_number(int low, int high, int* number) {
    if (at_ == text_end_ || !is_digit(text_[at_])) return false;
    *number = text_[at_] - '0';
    if (at_ + 1 < text_end_ && is_digit(text_[at_ + 1])) {
      int two = *number * 10 + (text_[at_ + 1] - '0');
      if (two >= low && two <= high) {
        *number = two;
        at_ += 2;
        return true;
      }
    }
    ++at_;
    return *number >= low && *number <= high;
  }

  bool read_fraction() {
    int count = 0;
    m_.micro = 0;
    while (count < 6 && at_ < text_end_ && is_digit(text_[at_])) {
      m_.micro = m_.micro * 10 + (text_[at_++] - '0');
      ++count;
    }
    for (int missing = 6 - count; missing > 0; --missing) m_.micro *= 10;
    return count != 0;
  }

  bool starts_with(const char* name, size_t length) const {
    if (text_end_ - at_ < length) return false;
    for (size_t index = 0; index < length; ++index) {
      if (to_lower(text_[at_ + index]) != to_lower(static_cast<uint8_t>(name[index]))) return false;
    }
    return true;
  }

  // No name of these is the beginning of another one of the same length and list.
  bool read_name(const char* const* names, int count, bool is_short, int* index) {
    for (int each = 0; each < count; ++each) {
      size_t length = is_short ? 3 : std::strlen(names[each]);
      if (!starts_with(names[each], length)) continue;
      at_ += length;
      *index = each;
      return true;
    }
    return false;
  }

  // +hhmm, +hh:mm and Z; what is finer is for the other way.
  bool read_offset() {
    if (at_ == text_end_) return false;
    has_offset_ = true;
    uint8_t sign = text_[at_++];
    if (sign == 'Z') return true;
    int hours, minutes;
    if ((sign != '+' && sign != '-') || !read_exactly(2, &hours)) return false;
    if (at_ < text_end_ && text_[at_] == ':') ++at_;
    if (!read_exactly(2, &minutes) || minutes > 59) return false;
    if (at_ < text_end_ && (is_digit(text_[at_]) || text_[at_] == ':')) return false;
    offset_seconds_ = (hours * 60 + minutes) * 60 * (sign == '-' ? -1 : 1);
    return hours < 24;
  }

  bool read_period() {
    bool is_am = starts_with("am", 2);
    if (!is_am && !starts_with("pm", 2)) return false;
    at_ += 2;
    is_afternoon_ = !is_am;
    return true;
  }

  // Each at most once.
  bool read_directive(uint8_t letter) {
    if (letter == '%') return at_ < text_end_ && text_[at_++] == '%';
    if (letter < 'A' || letter > 'z') return false;
    uint64_t bit = uint64_t{1} << (letter - 'A');
    if ((seen_ & bit) != 0) return false;
    seen_ |= bit;
    int weekday;
    switch (letter) {
      case 'Y':
        return read_exactly(4, &m_.year);
      case 'y': {
        if (!read_exactly(2, &m_.year)) return false;
        m_.year += m_.year <= 68 ? 2000 : 1900;
        return true;
      }
      case 'm':
        return read_number(1, 12, &m_.month);
      case 'd':
        return read_number(1, 31, &m_.day);
      case 'H':
        return read_number(0, 23, &m_.hour);
      case 'I':
        return read_number(1, 12, &m_.hour);
      case 'M':
        return read_number(0, 59, &m_.minute);
      case 'S':
        return read_number(0, 59, &m_.second);
      case 'f':
        return read_fraction();
      case 'b':
      case 'B': {
        int month = 0;
        bool is_there = read_name(kMonthNames, 12, letter == 'b', &month);
        m_.month = month + 1;
        return is_there;
      }
      case 'a':
      case 'A':
        return read_name(kDayNames, 7, letter == 'a', &weekday);
      case 'p':
        return read_period();
      case 'z':
        return read_offset();
      default:
        return false;
    }
  }

  bool saw(char letter) const { return (seen_ >> (letter - 'A') & 1) != 0; }

  // What contradicts itself is for the other way.
  bool finish(IsoTime* result) {
    int months = int{saw('m')} + int{saw('b')} + int{saw('B')};
    if (months > 1 || (saw('Y') && saw('y')) || (saw('H') && (saw('I') || saw('p')))) return false;
    if (!saw('Y') && !saw('y')) m_.year = 1900;
    if (months == 0) m_.month = 1;
    if (!saw('d')) m_.day = 1;
    if (saw('I')) m_.hour = m_.hour % 12 + (is_afternoon_ ? 12 : 0);
    if (!calendar::is_year(m_.year) || m_.day > calendar::days_in_month(m_.year, m_.month)) return false;
    *result = {m_, has_offset_, offset_seconds_, 0};
    return true;
  }

  const uint8_t* text_;
  uint64_t text_end_;
  const uint8_t* format_;
  uint64_t format_end_;
  uint64_t at_ = 0;
  uint64_t seen_ = 0;
  Moment m_;
  bool is_afternoon_ = false;
  bool has_offset_ = false;
  int64_t offset_seconds_ = 0;
};

}  // namespace

bool read_by_format(const Str* text, const Str* format, IsoTime* result) {
  return text->is_ascii() && format->is_ascii() && Reader(text, format).run(result);
}

}  // namespace sandboa::runtime::temporal
