// The module csv: one line of text to fields, and fields to one line. Dialects, and what only guest code can convert, are
// runtime/modules/csv.py's.
#include "runtime/checked_native.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

enum class Quoting : uint8_t { kMinimal, kAll, kNonNumeric, kNone, kStrings, kNotNull };

constexpr char32_t kNoCharacter = 0xFFFFFFFF;

struct Dialect {
  char32_t delimiter;
  char32_t quote;
  char32_t escape;
  bool doubles_quotes;
  bool skips_spaces;
  bool is_strict;
  Quoting quoting;
  uint64_t most_characters;  // of a field that is read
  const Str* line_end;

  bool quotes() const { return quoting != Quoting::kNone; }
};

// (delimiter, quote, escape, doubles quotes, skips spaces, strict, quoting, most characters, line end): characters as
// numbers, -1 for none.
Fallible<bool> read_dialect(Runtime& rt, Value value, Dialect* dialect) {
  const Tuple* tuple = value.as<const Tuple>();
  bool fits = tuple->length == 9 && has_kind(tuple->items()[8], Kind::kStr);
  for (size_t index = 0; fits && index < 8; ++index) fits = tuple->items()[index].is_small_int();
  if (!fits) return rt.raise_value_error("not a dialect");
  auto number = [tuple](size_t index) { return tuple->items()[index].small_int(); };
  auto character = [&number](size_t index) { return static_cast<char32_t>(number(index)); };
  *dialect = {character(0),
              character(1),
              character(2),
              number(3) != 0,
              number(4) != 0,
              number(5) != 0,
              static_cast<Quoting>(number(6)),
              static_cast<uint64_t>(number(7)),
              tuple->items()[8].as<const Str>()};
  return true;
}

bool is_line_break(char32_t c) { return c == '\n' || c == '\r'; }

// ---- reading

enum class State : uint8_t {
  kStartRecord,
  kStartField,
  kEscaped,
  kInField,
  kInQuoted,
  kEscapedInQuoted,
  kQuoteInQuoted,
  kAfterLineBreak,
  kAfterEscapedLineBreak,
};

class LineReader {
 public:
  LineReader(Runtime& rt, const Dialect& dialect, List* fields, State state, bool is_quoted)
      : rt_(rt), dialect_(dialect), fields_(fields), field_(rt), state_(state), is_quoted_(is_quoted) {}

  void resume(const Str* partial) {
    field_.append(partial);
    length_ = partial->length;
  }
  // None, or the text of an error.
  Outcome read(Str* line) {
    for (uint64_t at = 0; at < line->length; ++at) {
      uint64_t skipped = TRY(take_plain_field(line, at));
      if (skipped > 0) at += skipped;
      if (at == line->length) break;
      const Str* problem = take_problem(TRY(take(line->at(at))));
      if (problem != nullptr) return problem;
    }
    return take(kEnd);
  }
  State state() const { return state_; }
  bool is_quoted() const { return is_quoted_; }
  Outcome partial() { return field_.finish(); }

 private:
  static constexpr char32_t kEnd = kNoCharacter - 1;  // of a line

  static const Str* take_problem(Value answer) { return has_kind(answer, Kind::kStr) ? answer.as<const Str>() : nullptr; }

  // A field without anything special in it, up to what ends it, is copied at once. Answers its length, or 0.
  Fallible<uint64_t> take_plain_field(Str* line, uint64_t at) {
    if (state_ != State::kStartField && state_ != State::kStartRecord) return uint64_t{0};
    char32_t first = line->at(at);
    if (is_line_break(first) || first == dialect_.quote || (first == ' ' && dialect_.skips_spaces)) return uint64_t{0};
    uint64_t end = at;
    for (; end < line->length; ++end) {
      char32_t c = line->at(end);
      if (c == dialect_.delimiter || is_line_break(c) || c == dialect_.escape) break;
    }
    uint64_t length = end - at;
    bool is_escaped = end < line->length && line->at(end) == dialect_.escape;
    if (length == 0 || is_escaped || length > dialect_.most_characters) return uint64_t{0};
    is_quoted_ = false;
    TRY(list_append(rt_, fields_, TRY(converted(TRY(substring(rt_, line, at, length)), length))));
    // What ends it is looked at as after any other field.
    state_ = State::kStartField;
    saved_ = true;
    return length;
  }

  // None, or the text of an error.
  Outcome take(char32_t c) {
    if (saved_) {
      saved_ = false;
      state_ = c == dialect_.delimiter ? State::kStartField : after_line(c);
      return Value::none();
    }
    bool ends_line = c == kEnd || is_line_break(c);
    switch (state_) {
      case State::kStartRecord:
        if (c == kEnd) return Value::none();
        if (is_line_break(c)) return go(State::kAfterLineBreak);
        state_ = State::kStartField;
        [[fallthrough]];
      case State::kStartField:
        is_quoted_ = false;
        if (ends_line) return save(after_line(c));
        if (c == dialect_.quote && dialect_.quotes()) {
          is_quoted_ = true;
          return go(State::kInQuoted);
        }
        if (c == dialect_.escape) return go(State::kEscaped);
        if (c == ' ' && dialect_.skips_spaces) return Value::none();
        if (c == dialect_.delimiter) return save(State::kStartField);
        return add(c, State::kInField);
      case State::kEscaped:
        if (is_line_break(c)) return add(c, State::kAfterEscapedLineBreak);
        return add(c == kEnd ? U'\n' : c, State::kInField);
      case State::kAfterEscapedLineBreak:
        if (c == kEnd) return Value::none();
        [[fallthrough]];
      case State::kInField:
        if (ends_line) return save(after_line(c));
        if (c == dialect_.escape) return go(State::kEscaped);
        if (c == dialect_.delimiter) return save(State::kStartField);
        return add(c, state_);  // CPython: behind an escaped line break the line's end goes on not to count
      case State::kInQuoted:
        if (c == kEnd) return Value::none();
        if (c == dialect_.escape) return go(State::kEscapedInQuoted);
        if (c == dialect_.quote && dialect_.quotes()) {
          return go(dialect_.doubles_quotes ? State::kQuoteInQuoted : State::kInField);
        }
        return add(c, State::kInQuoted);
      case State::kEscapedInQuoted:
        return add(c == kEnd ? U'\n' : c, State::kInQuoted);
      case State::kQuoteInQuoted:
        if (c == dialect_.quote && dialect_.quotes()) return add(c, State::kInQuoted);
        if (c == dialect_.delimiter) return save(State::kStartField);
        if (ends_line) return save(after_line(c));
        if (!dialect_.is_strict) return add(c, State::kInField);
        return expected_delimiter();
      case State::kAfterLineBreak:
        if (is_line_break(c)) return Value::none();
        if (c == kEnd) return go(State::kStartRecord);
        return make_str(rt_, "new-line character seen in unquoted field - do you need to open the file with newline=''?");
    }
    return Value::none();
  }

  static State after_line(char32_t c) { return c == kEnd ? State::kStartRecord : State::kAfterLineBreak; }
  Outcome go(State state) {
    state_ = state;
    return Value::none();
  }
  Outcome add(char32_t c, State state) {
    state_ = state;
    if (length_ >= dialect_.most_characters) {
      return make_str(rt_, "field larger than field limit (" + std::to_string(dialect_.most_characters) + ")");
    }
    ++length_;
    field_.append(c);
    return Value::none();
  }
  Outcome save(State state) {
    state_ = state;
    TRY(list_append(rt_, fields_, TRY(converted(TRY(field_.finish()), length_))));
    field_.clear();
    length_ = 0;
    return Value::none();
  }
  // What an unquoted field stands for.
  Outcome converted(Value text, uint64_t length) {
    if (is_quoted_) return text;
    bool null_is_empty = dialect_.quoting == Quoting::kStrings || dialect_.quoting == Quoting::kNotNull;
    if (length == 0) return null_is_empty ? Value::none() : text;
    bool is_number = dialect_.quoting == Quoting::kNonNumeric || dialect_.quoting == Quoting::kStrings;
    return is_number ? parse_float(rt_, text) : Outcome(text);
  }
  Outcome expected_delimiter() {
    StrBuilder text(rt_);
    text.append(std::string_view("'"));
    text.append(dialect_.delimiter);
    text.append(std::string_view("' expected after '"));
    text.append(dialect_.quote);
    text.append(std::string_view("'"));
    return text.finish();
  }

  Runtime& rt_;
  const Dialect& dialect_;
  List* fields_;
  StrBuilder field_;
  uint64_t length_ = 0;  // of the field so far
  State state_;
  bool is_quoted_;      // the field has begun with a quote
  bool saved_ = false;  // the field before what ends it is in the list already
};

Outcome read_line(Runtime& rt, const Dialect& dialect, Str* line, List* fields, int64_t before, const Str* partial) {
  LineReader reader(rt, dialect, fields, static_cast<State>(before / 2), (before & 1) != 0);
  if (before != 0) reader.resume(partial);
  Value problem = TRY(reader.read(line));
  if (has_kind(problem, Kind::kStr)) return problem;
  if (reader.state() == State::kStartRecord) return Value::none();
  Value items[2] = {Value::small_int(2 * static_cast<int64_t>(reader.state()) + (reader.is_quoted() ? 1 : 0)),
                    TRY(reader.partial())};
  return TRY_NEW(rt, new_tuple_of(rt, items, 2));
}

// (line, fields, dialect, state, partial field): appends the fields of the line. Answers None if the record is complete, the
// text of an error, or (state, partial field) for the next line; the lowest bit of that state says whether the field is
// quoted.
Outcome csv_read(Runtime& rt, const Arguments& args) {
  Dialect dialect;
  TRY(read_dialect(rt, args[2], &dialect));
  auto* line = args[0].as<Str>();
  int64_t before = args[3].small_int();
  if (before < 0 || before > 2 * static_cast<int64_t>(State::kAfterEscapedLineBreak) + 1) {
    return rt.raise_value_error("not a state of a reader");
  }
  TRY(rt.charge(2 + line->length / 4));
  auto* fields = args[1].as<List>();
  uint32_t count = fields->length;
  Outcome result = read_line(rt, dialect, line, fields, before, args[4].as<const Str>());
  // Out of memory: it will be called again, from the start.
  if (!result.ok()) fields->length = count;
  return result;
}

// ---- writing

class LineWriter {
 public:
  LineWriter(Runtime& rt, const Dialect& dialect) : rt_(rt), dialect_(dialect), line_(rt) {}

  // None, or the text of an error. `text` is null for None.
  Outcome append(const Str* text, bool is_quoted) {
    bool is_empty = text == nullptr || text->length == 0;
    if (is_empty && dialect_.delimiter == ' ' && dialect_.skips_spaces) {
      if (!dialect_.quotes() || (text == nullptr && writes_null())) {
        return make_str(rt_, "empty field must be quoted if delimiter is a space and skipinitialspace is true");
      }
      is_quoted = true;
    }
    if (count_++ > 0) line_.append(dialect_.delimiter);
    if (is_empty) {
      if (is_quoted) append_quotes(2);
      return Value::none();
    }
    TRY(rt_.charge(text->length / 8));
    bool needs_escapes = false;
    for (uint64_t at = 0; at < text->length; ++at) {
      char32_t c = text->at(at);
      if (!is_special(c)) continue;
      needs_escapes = true;
      bool is_escaped = !dialect_.quotes() || c == dialect_.escape || (c == dialect_.quote && !dialect_.doubles_quotes);
      if (is_escaped && dialect_.escape == kNoCharacter) return make_str(rt_, "need to escape, but no escapechar set");
      if (!is_escaped) is_quoted = true;
    }
    if (is_quoted) append_quotes(1);
    if (!needs_escapes) {
      line_.append(text);
    } else {
      append_with_escapes(text);
    }
    if (is_quoted) append_quotes(1);
    return Value::none();
  }
  bool writes_null() const { return dialect_.quoting == Quoting::kStrings || dialect_.quoting == Quoting::kNotNull; }
  uint64_t length() const { return line_.length(); }
  bool fits() const { return line_.fits(); }
  void append_empty_quoted() { append_quotes(2); }
  Outcome finish() {
    line_.append(dialect_.line_end);
    return line_.finish();
  }

 private:
  void append_quotes(int count) {
    if (dialect_.quote == kNoCharacter) return;
    line_.append_repeated(dialect_.quote, static_cast<uint64_t>(count));
  }
  bool is_special(char32_t c) const {
    if (c == dialect_.delimiter || c == dialect_.escape || c == dialect_.quote || is_line_break(c)) return true;
    for (uint64_t index = 0; index < dialect_.line_end->length; ++index) {
      if (dialect_.line_end->at(index) == c) return true;
    }
    return false;
  }
  void append_with_escapes(const Str* text) {
    for (uint64_t at = 0; at < text->length && line_.fits(); ++at) {
      char32_t c = text->at(at);
      if (!dialect_.quotes()) {
        if (is_special(c)) line_.append(dialect_.escape);
      } else if (c == dialect_.quote) {
        line_.append(dialect_.doubles_quotes ? dialect_.quote : dialect_.escape);
      } else if (c == dialect_.escape) {
        line_.append(dialect_.escape);
      }
      line_.append(c);
    }
  }

  Runtime& rt_;
  const Dialect& dialect_;
  StrBuilder line_;
  uint64_t count_ = 0;
};

bool is_number(Value value) { return is_int(value) || is_float(value) || has_kind(value, Kind::kComplex); }

// (fields, notes, dialect): a line; the index of a field that has to be converted to str first; or (text of an error,).
// `notes` is empty, or says of each field whether it was a number before it was converted; None: it has not been.
Outcome csv_write(Runtime& rt, const Arguments& args) {
  Dialect dialect;
  TRY(read_dialect(rt, args[2], &dialect));
  TRY(rt.charge(2 + dialect.line_end->length / 4));
  if (dialect.line_end->length > 64) return rt.raise_value_error("lineterminator is too long");
  const List *fields = args[0].as<const List>(), *notes = args[1].as<const List>();
  auto note_of = [notes](uint32_t index) { return index < notes->length ? notes->items[index] : Value::none(); };
  LineWriter writer(rt, dialect);
  auto problem_of = [&rt](Value text) -> Outcome { return TRY_NEW(rt, new_tuple_of(rt, &text, 1)); };
  bool last_is_null = false;
  for (uint32_t index = 0; index < fields->length && writer.fits(); ++index) {
    Value field = fields->items[index];
    TRY(rt.charge(1));
    last_is_null = field.is_none();
    bool is_converted = !note_of(index).is_none();
    bool is_text = has_kind(field, Kind::kStr) && !is_converted;
    bool is_plain =
        last_is_null || has_kind(field, Kind::kStr) || ((is_int(field) || is_float(field)) && !is_of_guest_class(field));
    if (!is_plain) return Value::small_int(index);
    bool is_quoted = dialect.quoting == Quoting::kAll ||
                     (dialect.quoting == Quoting::kNonNumeric && !is_number(field) && !note_of(index).is_true()) ||
                     (dialect.quoting == Quoting::kStrings && is_text) ||
                     (dialect.quoting == Quoting::kNotNull && !last_is_null);
    Value text = field;
    if (!has_kind(field, Kind::kStr) && !last_is_null) {
      if (!field.is_small_int() && !is_float(field)) return Value::small_int(index);
      std::string digits;
      if (is_float(field)) {
        append_float_repr(digits, float_value(field));
      } else {
        append_small_int(digits, field.small_int());
      }
      text = TRY(make_str(rt, digits));
    }
    Value problem = TRY(writer.append(last_is_null ? nullptr : text.as<const Str>(), is_quoted));
    if (!problem.is_none()) return problem_of(problem);
  }
  if (fields->length > 0 && writer.length() == 0) {
    if (!dialect.quotes() || (last_is_null && writer.writes_null())) {
      return problem_of(TRY(make_str(rt, "single empty field record must be quoted")));
    }
    writer.append_empty_quoted();
  }
  return writer.finish();
}

constexpr MethodDef kRows[] = {
    {"_csv_read", "line, fields, dialect, state, partial, /", checked<csv_read, "str, list, tuple, small, str">,
     kMutates | kAllocates, "Appends the fields of a line."},
    {"_csv_write", "fields, notes, dialect, /", checked<csv_write, "list, list, tuple">, kAllocates, "A line of fields."},
};

}  // namespace

const std::span<const MethodDef> kCsvIntrinsics = kRows;

}  // namespace sandboa::runtime
