// strftime() in the C locale, with the directives and flags of Linux's C library, and the three that datetime adds: %f, %z
// with %:z, and %Z.
#include <cstring>

#include "runtime/temporal/text.h"

namespace sandboa::runtime::temporal {

namespace {

class Formatter {
 public:
  Formatter(Runtime& rt, const Moment& m, const ZoneText& zone, StrBuilder& out) : rt_(rt), m_(m), zone_(zone), out_(out) {
    ordinal_ = ordinal_of(m);
    day_of_year_ = calendar::days_before_month(m.year, m.month) + m.day;
    weekday_ = calendar::weekday_of(ordinal_);
  }

  Fallible<bool> run(const Str* format) {
    uint64_t length = format->length;
    for (uint64_t at = 0; at < length && out_.fits(); ++at) {
      char32_t c = format->at(at);
      if (c != '%' || at + 1 == length) {
        out_.append(c);
        continue;
      }
      uint64_t start = at;
      char32_t flag = 0;
      if (at + 2 < length && is_one_of(format->at(at + 1), "-_0^EO:")) flag = format->at(++at);
      if (flag == ':' && format->at(at + 1) != 'z') {
        out_.append(format, start, at + 1 - start);
        continue;
      }
      char32_t letter = format->at(++at);
      if (letter >= 0x80 || !TRY(put_directive(static_cast<char>(letter), flag))) {
        out_.append(format, start, at + 1 - start);
      }
    }
    return true;
  }

 private:
  static bool is_one_of(char32_t c, std::string_view set) {
    return c < 0x80 && set.find(static_cast<char>(c)) != std::string_view::npos;
  }

  void put_number(int64_t number, int width, char32_t flag, char fill = '0') {
    TextBuffer text;
    if (flag == '_') fill = ' ';
    if (flag == '0') fill = '0';
    text.put_number(number, flag == '-' ? 1 : width, fill);
    out_.append(text.view());
  }

  void put_text(std::string_view text, char32_t flag) {
    for (char c : text) {
      bool is_lower = c >= 'a' && c <= 'z';
      out_.append(static_cast<char32_t>(flag == '^' && is_lower ? c - 32 : c));
    }
  }

  void put_all(std::string_view letters, std::string_view between) {
    for (size_t index = 0; index < letters.size(); ++index) {
      if (index != 0) put_text(between, 0);
      put_simple(letters[index], 0);
    }
  }

  // False: it is none of these.
  bool put_simple(char letter, char32_t flag) {
    int hour12 = (m_.hour + 11) % 12 + 1;
    switch (letter) {
      case 'a':
        put_text({kDayNames[weekday_], 3}, flag);
        return true;
      case 'A':
        put_text(kDayNames[weekday_], flag);
        return true;
      case 'b':
      case 'h':
        put_text({kMonthNames[m_.month - 1], 3}, flag);
        return true;
      case 'B':
        put_text(kMonthNames[m_.month - 1], flag);
        return true;
      case 'C':
        put_number(m_.year / 100, 2, flag);
        return true;
      case 'd':
        put_number(m_.day, 2, flag);
        return true;
      case 'e':
        put_number(m_.day, 2, flag, ' ');
        return true;
      case 'H':
        put_number(m_.hour, 2, flag);
        return true;
      case 'I':
        put_number(hour12, 2, flag);
        return true;
      case 'j':
        put_number(day_of_year_, 3, flag);
        return true;
      case 'k':
        put_number(m_.hour, 2, flag, ' ');
        return true;
      case 'l':
        put_number(hour12, 2, flag, ' ');
        return true;
      case 'm':
        put_number(m_.month, 2, flag);
        return true;
      case 'M':
        put_number(m_.minute, 2, flag);
        return true;
      case 'n':
        out_.append(U'\n');
        return true;
      case 'p':
        put_text(m_.hour >= 12 ? "PM" : "AM", flag);
        return true;
      case 'P':
        put_text(m_.hour >= 12 ? "pm" : "am", flag);
        return true;
      case 'S':
        put_number(m_.second, 2, flag);
        return true;
      case 't':
        out_.append(U'\t');
        return true;
      case 'u':
        put_number(weekday_ + 1, 1, flag);
        return true;
      case 'U':
        put_number((day_of_year_ + 6 - (weekday_ + 1) % 7) / 7, 2, flag);
        return true;
      case 'w':
        put_number((weekday_ + 1) % 7, 1, flag);
        return true;
      case 'W':
        put_number((day_of_year_ + 6 - weekday_) / 7, 2, flag);
        return true;
      case 'y':
        put_number(m_.year % 100, 2, flag);
        return true;
      case 'Y':
        put_number(m_.year, 4, flag);
        return true;
      case '%':
        out_.append(U'%');
        return true;
      default:
        return put_iso(letter, flag) || put_composed(letter);
    }
  }

  bool put_iso(char letter, char32_t flag) {
    if (letter != 'g' && letter != 'G' && letter != 'V') return false;
    calendar::IsoDay iso = calendar::iso_day_of({m_.year, m_.month, m_.day});
    if (letter == 'V') put_number(iso.week, 2, flag);
    if (letter == 'g') put_number(iso.year % 100, 2, flag);
    if (letter == 'G') put_number(iso.year, 4, flag);
    return true;
  }

  bool put_composed(char letter) {
    switch (letter) {
      case 'c':
        put_all("abeTY", " ");
        return true;
      case 'D':
      case 'x':
        put_all("mdy", "/");
        return true;
      case 'F':
        put_all("Ymd", "-");
        return true;
      case 'r':
        put_all("IMS", ":");
        out_.append(U' ');
        return put_simple('p', 0);
      case 'R':
        put_all("HM", ":");
        return true;
      case 'T':
      case 'X':
        put_all("HMS", ":");
        return true;
      default:
        return false;
    }
  }

  Fallible<bool> put_directive(char letter, char32_t flag) {
    if (letter == 'z' && (flag == 0 || flag == ':')) {
      if (zone_.offset.state == OffsetState::kGuest) return SignalFailure{Signal::kNeedsGuest};
      TextBuffer text;
      if (zone_.offset.state == OffsetState::kKnown) put_offset(text, zone_.offset.micros, flag == ':' ? ":" : "");
      out_.append(text.view());
      return true;
    }
    if (letter == 'Z' && flag == 0) {
      if (zone_.name.is_empty()) return SignalFailure{Signal::kNeedsGuest};
      if (has_kind(zone_.name, Kind::kStr)) out_.append(zone_.name.as<Str>());
      return true;
    }
    if (letter == 'f' && flag == 0) {
      put_number(m_.micro, 6, 0);
      return true;
    }
    if (letter == 's' && flag == 0) {
      if (!zone_.knows_local) return SignalFailure{Signal::kNeedsGuest};
      int64_t seconds = micros_since_start(m_) / kMicrosPerSecond - int64_t{calendar::kOrdinalOfEpoch} * kSecondsPerDay -
                        zone_.local_seconds;
      out_.append_int(seconds);
      return true;
    }
    TRY(rt_.charge(1));
    return put_simple(letter, flag);
  }

  Runtime& rt_;
  const Moment& m_;
  const ZoneText& zone_;
  StrBuilder& out_;
  int ordinal_;
  int day_of_year_;
  int weekday_;
};

}  // namespace

Outcome strftime(Runtime& rt, const Moment& m, const Str* format, const ZoneText& zone) {
  TRY(rt.charge(1 + format->length / 8));
  StrBuilder out(rt);
  TRY(Formatter(rt, m, zone, out).run(format));
  return out.finish();
}

}  // namespace sandboa::runtime::temporal
