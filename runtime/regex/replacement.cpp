#include "runtime/regex/replacement.h"

#include <algorithm>

#include "runtime/regex/tokenizer.h"
#include "runtime/types/containers.h"
#include "runtime/types/str_data.h"

namespace sandboa::runtime::regex {

namespace {

class TemplateParser {
 public:
  TemplateParser(Runtime& rt, const Pattern* pattern, const Text& text, Problem& problem,
                 MeteredVector<TemplatePart, 8>& parts)
      : source_(rt, text, problem), literal_(rt), parts_(parts), pattern_(pattern), rt_(rt) {}

  Fallible<bool> run() {
    while (!source_.failed() && !source_.next().is_end() && literal_.fits()) {
      Token token = source_.get();
      if (token.is_escape()) {
        parse_escape(token);
      } else {
        literal_.append(token.first);
      }
    }
    end_literal();
    if (!parts_.ok()) return SignalFailure{Signal::kNeedsCollect};
    if (source_.signal() != Signal::kNone) return SignalFailure{source_.signal()};
    return !source_.failed();
  }

 private:
  void end_literal() {
    if (literal_.length() == 0 || source_.failed()) return;
    Outcome text = literal_.finish();
    if (!text.ok()) return source_.fail(text.signal());
    parts_.push({text.value(), 0});
    literal_.clear();
  }
  void add_group(uint64_t group, uint64_t offset) {
    if (group > pattern_->group_count) {
      MessageBuilder message = source_.message();
      message.add("invalid group reference ").add(static_cast<int64_t>(group));
      return source_.fail(message, offset);
    }
    end_literal();
    parts_.push({Value(), static_cast<uint32_t>(group)});
  }

  void parse_escape(const Token& token) {
    uint64_t start = source_.tell() - 2;
    char32_t c = token.second;
    if (c == 'g') return parse_named();
    if (c == '0') {
      uint64_t value = 0;
      source_.get_digits(2, 8, &value);
      return literal_.append(static_cast<char32_t>(value & 0xFF));
    }
    if (c >= '1' && c <= '9') return parse_numbered(c, start);
    if (int control = control_escape(c); control >= 0) return literal_.append(static_cast<char32_t>(control));
    if (is_ascii_letter(c)) {
      MessageBuilder message = source_.message();
      message.add("bad escape ").add_piece(start, 2);
      return source_.fail(message, 2);
    }
    literal_.append(U'\\');
    literal_.append(c);
  }

  void parse_numbered(char32_t first, uint64_t start) {
    uint64_t group = first - '0';
    if (source_.next().is_digit()) {
      char32_t second = source_.get().first;
      if (first <= '7' && second <= '7' && source_.next().is_octal()) {
        uint32_t value = static_cast<uint32_t>(group) * 64 + (second - '0') * 8 + (source_.get().first - '0');
        if (value <= 0377) return literal_.append(value);
        uint64_t length = source_.tell() - start;
        MessageBuilder message = source_.message();
        message.add("octal escape value ").add_piece(start, length).add(" outside of range 0-0o377");
        return source_.fail(message, length);
      }
      group = group * 10 + (second - '0');
    }
    add_group(group, source_.tell() - start - 1);
  }

  void parse_named() {
    if (!source_.match('<')) return source_.fail("missing <");
    Stretch name = source_.get_until('>', "group name");
    if (source_.failed()) return;
    bool is_number = true;
    uint64_t number = 0;
    for (uint64_t index = 0; index < name.length; ++index) {
      char32_t digit = source_.text.at(name.start + index);
      is_number = is_number && digit >= '0' && digit <= '9';
      if (is_number && number < kMaxGroups) number = number * 10 + (digit - '0');
    }
    if (is_number) {
      if (number < kMaxGroups) return add_group(number, name.length + 1);
      MessageBuilder message = source_.message();
      message.add("invalid group reference ");
      add_number(message, source_.text, name);
      return source_.fail(message, name.length + 1);
    }
    if (!source_.check_name(name, 1)) return;
    Outcome shown = piece_as_str(rt_, source_.text, name.start, name.length);
    if (!shown.ok()) return source_.fail(shown.signal());
    Value group = dict_find_str(rt_, pattern_->group_index, shown.value().as<Str>());
    if (group.is_small_int() && group.small_int() >= 0) {
      return add_group(static_cast<uint64_t>(group.small_int()), name.length + 1);
    }
    MessageBuilder message = source_.message();
    message.add("unknown group name ").add_repr(name.start, name.length);
    source_.fail_at(message, 0, Problem::kIndex);
  }

  Tokenizer source_;
  StrBuilder literal_;
  MeteredVector<TemplatePart, 8>& parts_;
  const Pattern* pattern_;
  Runtime& rt_;
};

}  // namespace

void append_piece(StrBuilder& out, const Text& text, uint64_t start, uint64_t end) {
  if (text.width_log2 == 0) {
    out.append_latin1(static_cast<const uint8_t*>(text.data) + start, end - start);
    return;
  }
  for (uint64_t index = start; index < end && out.fits(); ++index) out.append(text.at(index));
}

Fallible<bool> Replacement::parse(const Pattern* pattern, const Text& text, Problem* problem) {
  TRY(rt_.charge(text.length / 4));
  TemplateParser parser(rt_, pattern, text, *problem, parts_);
  return parser.run();
}

Fallible<bool> Replacement::append_to(StrBuilder& out, const Text& subject, const int64_t* marks) const {
  TRY(rt_.charge(parts_.size() / 2));
  for (size_t index = 0; index < parts_.size(); ++index) {
    const TemplatePart& part = parts_[index];
    if (!part.literal.is_empty()) {
      out.append(part.literal.as<Str>());
      continue;
    }
    int64_t start = marks[2 * size_t{part.group}], end = marks[2 * size_t{part.group} + 1];
    if (start >= 0 && end > start) append_piece(out, subject, static_cast<uint64_t>(start), static_cast<uint64_t>(end));
  }
  return true;
}

}  // namespace sandboa::runtime::regex
