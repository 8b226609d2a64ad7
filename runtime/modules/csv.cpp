// The module csv: one line of text to fields, and fields to one line; readers of lines and writers to streams that need no
// guest code. Dialects, and what only guest code can convert, are runtime/modules/csv.py's.
#include "runtime/checked_native.h"
#include "runtime/modules/memory_streams.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

enum class Quoting : uint8_t { kMinimal, kAll, kNonNumeric, kNone, kStrings, kNotNull };

constexpr char32_t kNoCharacter = 0xFFFFFFFF;
constexpr uint64_t kLongestLineEnd = 64;
constexpr int64_t kMostLines = (int64_t{1} << 60) - 1;

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
  LineWriter(Runtime& rt, const Dialect& dialect) : rt_(rt), dialect_(dialect), line_(rt) {
    for (char32_t c : {dialect.delimiter, dialect.escape, dialect.quote, U'\n', U'\r'}) note_special(c);
    for (uint64_t index = 0; index < dialect.line_end->length; ++index) note_special(dialect.line_end->at(index));
  }

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
    for (uint64_t at = first_special(text); at < text->length; ++at) {
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
  // The same of a number, unless there is something special in its digits: false.
  bool append_digits(std::string_view digits, bool is_quoted) {
    for (char c : digits) {
      if (is_special_narrow_[static_cast<uint8_t>(c)]) return false;
    }
    if (count_++ > 0) line_.append(dialect_.delimiter);
    if (is_quoted) append_quotes(1);
    line_.append(digits);
    if (is_quoted) append_quotes(1);
    return true;
  }
  bool writes_null() const { return dialect_.quoting == Quoting::kStrings || dialect_.quoting == Quoting::kNotNull; }
  uint64_t length() const { return line_.length(); }
  bool fits() const { return line_.fits(); }
  void append_empty_quoted() { append_quotes(2); }
  void begin_line() { count_ = 0; }
  void end_line() { line_.append(dialect_.line_end); }
  Outcome finish() { return line_.finish(); }

 private:
  void append_quotes(int count) {
    if (dialect_.quote == kNoCharacter) return;
    line_.append_repeated(dialect_.quote, static_cast<uint64_t>(count));
  }
  void note_special(char32_t c) {
    if (c < 256) is_special_narrow_[c] = true;
  }
  uint64_t first_special(const Str* text) const {
    uint64_t at = 0;
    if (text->width_log2() == 0) {
      while (at < text->length && !is_special_narrow_[text->data1()[at]]) ++at;
    }
    return at;
  }
  bool is_special(char32_t c) const {
    if (c < 256) return is_special_narrow_[c];
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
  uint64_t count_ = 0;  // of fields
  bool is_special_narrow_[256] = {};
};

bool is_number(Value value) { return is_int(value) || is_float(value) || has_kind(value, Kind::kComplex); }

struct Fields {
  const Value* items;
  uint64_t count;
  // Empty, or says of each field whether it was a number before it was converted; None: it has not been.
  const List* notes;

  Value note_of(uint64_t index) const {
    return notes != nullptr && index < notes->length ? notes->items[index] : Value::none();
  }
};

bool is_plain_field(Value field) {
  return field.is_none() || has_kind(field, Kind::kStr) ||
         ((field.is_small_int() || is_float(field)) && !is_of_guest_class(field));
}

bool is_quoted_field(const Dialect& dialect, Value field, Value note) {
  switch (dialect.quoting) {
    case Quoting::kAll:
      return true;
    case Quoting::kNonNumeric:
      return !is_number(field) && !note.is_true();
    case Quoting::kStrings:
      return has_kind(field, Kind::kStr) && note.is_none();
    case Quoting::kNotNull:
      return !field.is_none();
    default:
      return false;
  }
}

// None; the index of a field that has to be converted to str first; or the text of an error.
Outcome write_fields(Runtime& rt, const Dialect& dialect, LineWriter& writer, const Fields& fields) {
  uint64_t before = writer.length();
  writer.begin_line();
  std::string digits;
  for (uint64_t index = 0; index < fields.count && writer.fits(); ++index) {
    Value field = fields.items[index];
    TRY(rt.charge(1));
    if (!is_plain_field(field)) return Value::small_int(static_cast<int64_t>(index));
    bool is_quoted = is_quoted_field(dialect, field, fields.note_of(index));
    Value text = field;
    if (!has_kind(field, Kind::kStr) && !field.is_none()) {
      digits.clear();
      if (is_float(field)) {
        append_float_repr(digits, float_value(field));
      } else {
        append_small_int(digits, field.small_int());
      }
      if (writer.append_digits(digits, is_quoted)) continue;
      text = TRY(make_str(rt, digits));
    }
    Value problem = TRY(writer.append(field.is_none() ? nullptr : text.as<const Str>(), is_quoted));
    if (!problem.is_none()) return problem;
  }
  if (fields.count > 0 && writer.length() == before) {
    if (!dialect.quotes() || (fields.items[fields.count - 1].is_none() && writer.writes_null())) {
      return make_str(rt, "single empty field record must be quoted");
    }
    writer.append_empty_quoted();
  }
  writer.end_line();
  return Value::none();
}

// (fields, notes, dialect): a line; the index of a field that has to be converted to str first; or (text of an error,).
Outcome csv_write(Runtime& rt, const Arguments& args) {
  Dialect dialect;
  TRY(read_dialect(rt, args[2], &dialect));
  TRY(rt.charge(2 + dialect.line_end->length / 4));
  if (dialect.line_end->length > kLongestLineEnd) return rt.raise_value_error("lineterminator is too long");
  const auto* fields = args[0].as<const List>();
  LineWriter writer(rt, dialect);
  Value answer = TRY(write_fields(rt, dialect, writer, {fields->items, fields->length, args[1].as<const List>()}));
  if (answer.is_small_int()) return answer;
  if (!answer.is_none()) return TRY_NEW(rt, new_tuple_of(rt, &answer, 1));
  return writer.finish();
}

// ---- the objects: readers and writers whose lines need no guest code. Members in the order of their names.

enum ReaderMember : uint32_t { kReaderLimit, kLines, kReaderNumbers, kPending, kReaderDialect, kLineNumber, kReaderMembers };
enum WriterMember : uint32_t { kWriterNumbers, kWrite, kWriterDialect, kWriterMembers };

SignalFailure in_python() { return SignalFailure{Signal::kNeedsGuest}; }

bool has_members(Value value, uint32_t count) {
  return has_kind(value, Kind::kInstance) && (value.object()->flags & kHasMembers) != 0 &&
         value.object()->type->member_count >= count;
}

Fallible<bool> read_dialect_member(Runtime& rt, Value numbers, Dialect* dialect) {
  if (!has_kind(numbers, Kind::kTuple)) return in_python();
  return read_dialect(rt, numbers, dialect);
}

// The next line, or empty at the end.
Outcome next_line(Runtime& rt, Value lines) {
  if (native_iterator_depth(lines) == 0) return operations::next_natively(rt, lines);
  return next_line_of_stream(rt, lines);
}

// A line that has been taken is kept as a member until its fields are out: memory may run out meanwhile, or Python be
// needed.
Outcome reader_next(Runtime& rt, const Arguments& args) {
  if (!has_members(args[0], kReaderMembers)) return in_python();
  Object* self = args[0].object();
  Value limit = member_of(self, kReaderLimit), number = member_of(self, kLineNumber);
  bool has_limit =
      has_kind(limit, Kind::kList) && limit.as<List>()->length == 1 && limit.as<List>()->items[0].is_small_int();
  if (!has_limit || !number.is_small_int()) return in_python();
  Dialect dialect;
  TRY(read_dialect_member(rt, member_of(self, kReaderNumbers), &dialect));
  dialect.most_characters = static_cast<uint64_t>(limit.as<List>()->items[0].small_int());
  Value line = member_of(self, kPending);
  if (line.is_none()) {
    line = TRY(next_line(rt, member_of(self, kLines)));
    if (line.is_empty()) return rt.raise_text(TypeId::kStopIteration, "");
    member_of(self, kPending) = line;
  }
  if (!is_exact_object(line, TypeId::kStr)) return in_python();
  Value next_number = Value::small_int((number.small_int() + 1) & kMostLines);
  TRY(rt.charge(2 + line.as<Str>()->length / 4));
  List* fields = TRY_NEW(rt, new_list(rt, 8));
  Outcome rest = read_line(rt, dialect, line.as<Str>(), fields, 0, empty_str());
  if (rest.ok() && !rest.value().is_none()) return in_python();
  if (rest.ok() || rest.signal() == Signal::kRaise) {
    member_of(self, kPending) = Value::none();
    member_of(self, kLineNumber) = next_number;
  }
  TRY(rest);
  return fields;
}

// The fields of a row. False: Python knows.
bool find_fields(Value row, Fields* fields) {
  if (!operations::is_plain_sequence(row)) return false;
  bool is_list = has_kind(row, Kind::kList);
  *fields = {is_list ? row.as<List>()->items : row.as<Tuple>()->items(),
             is_list ? row.as<List>()->length : row.as<Tuple>()->length, nullptr};
  return true;
}

// The lines of rows, written at once; answers how much was written. Whatever is not as usual begins again in Python, row by
// row.
Outcome write_rows(Runtime& rt, Value self, const Value* rows, uint64_t count) {
  if (!has_members(self, kWriterMembers)) return in_python();
  Value write = member_of(self.object(), kWrite);
  Object* stream = write.is_empty() ? nullptr : stream_written_by(write);
  if (stream == nullptr) return in_python();
  Dialect dialect;
  TRY(read_dialect_member(rt, member_of(self.object(), kWriterNumbers), &dialect));
  TRY(rt.charge(2 + count / 4 + dialect.line_end->length / 4));
  if (dialect.line_end->length > kLongestLineEnd) return in_python();
  LineWriter writer(rt, dialect);
  for (uint64_t index = 0; index < count; ++index) {
    Fields fields;
    if (!find_fields(rows[index], &fields) || !TRY(write_fields(rt, dialect, writer, fields)).is_none()) return in_python();
  }
  return write_to_stream(rt, stream, TRY(writer.finish()).as<Str>());
}

Outcome write_row(Runtime& rt, const Arguments& args) { return write_rows(rt, args[0], &args.fixed[1], 1); }

Outcome write_all_rows(Runtime& rt, const Arguments& args) {
  Fields rows;
  if (!find_fields(args[1], &rows)) return in_python();
  TRY(write_rows(rt, args[0], rows.items, rows.count));
  return Value::none();
}

constexpr MethodDef kReaderRows[] = {
    {"__next__", "self, /", reader_next, kMutates | kAllocates, "Implement next(self).", PreludeFunction::kcsv_next},
};
constexpr MethodDef kWriterRows[] = {
    {"writerow", "self, row, /", write_row, kMutates | kAllocates,
     "Construct and write a CSV record from a sequence of fields.", PreludeFunction::kcsv_write_row},
    {"writerows", "self, rows, /", write_all_rows, kMutates | kAllocates,
     "Construct and write a series of sequences to a csv file.", PreludeFunction::kcsv_write_rows},
};

constexpr MethodDef kRows[] = {
    {"_csv_read", "line, fields, dialect, state, partial, /", checked<csv_read, "str, list, tuple, small, str">,
     kMutates | kAllocates, "Appends the fields of a line."},
    {"_csv_write", "fields, notes, dialect, /", checked<csv_write, "list, list, tuple">, kAllocates, "A line of fields."},
};

}  // namespace

const std::span<const MethodDef> kCsvIntrinsics = kRows;
const LibraryMethods kCsvReaderMethods{"csv.reader", kReaderRows};
const LibraryMethods kCsvWriterMethods{"csv.writer", kWriterRows};

}  // namespace sandboa::runtime
