#include "runtime/traceback.h"

#include <algorithm>
#include <vector>

#include "ir/bytecode/code_unit.h"
#include "runtime/exception_fields.h"
#include "runtime/exception_groups.h"
#include "runtime/module.h"
#include "runtime/registry.h"
#include "runtime/source_excerpt.h"
#include "runtime/traceback_plan.h"
#include "runtime/types/str.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

constexpr std::string_view kHeader = "Traceback (most recent call last):\n";
constexpr std::string_view kGroupHeader = "Exception Group Traceback (most recent call last):\n";
constexpr std::string_view kTextFailed = "<exception str() failed>";
constexpr uint32_t kShownRepetitions = 3;
constexpr int64_t kMaxExtraCarets = 1000;  // behind the end of a SyntaxError's line

const bytecode::CodeUnit& unit_of(const Traceback* entry) { return *static_cast<const bytecode::CodeUnit*>(entry->unit); }
const bytecode::Program& program_of(const Traceback* entry) {
  return *static_cast<const bytecode::Program*>(entry->program);
}

// Null if the instruction has none.
const bytecode::Position* position_of(const Traceback* entry) {
  const bytecode::CodeUnit& unit = unit_of(entry);
  if (entry->instruction >= unit.positions.size()) return nullptr;
  uint32_t index = unit.positions[entry->instruction];
  return index == bytecode::kNoPosition ? nullptr : &program_of(entry).positions[index];
}

const Traceback* next_entry_of(const Traceback* entry) {
  return has_kind(entry->next, Kind::kTraceback) ? entry->next.as<Traceback>() : nullptr;
}

// As UTF-8 that any sink accepts: lone surrogates become \udc80, as on CPython's standard error.
void append_printable(std::string* out, const Str* text) {
  if (text->is_ascii()) {
    out->append(reinterpret_cast<const char*>(text->data1()), text->length);
    return;
  }
  char bytes[8];
  for (uint64_t index = 0; index < text->length; ++index) {
    char32_t c = text->at(index);
    if (c >= 0xD800 && c <= 0xDFFF) {
      std::snprintf(bytes, sizeof bytes, "\\u%04x", static_cast<unsigned>(c));
      *out += bytes;
    } else {
      out->append(bytes, support::encode_utf8(c, bytes));
    }
  }
}

// ---- the text
// ---------------------------------------------------------------------------------------------------------------

class Renderer {
 public:
  Renderer(Runtime& rt, std::string* out)
      : rt_(rt), out_(out), charged_(out->size()), budget_(rt.meter.limits().result_bytes), trapped_(rt.meter.trapped()) {}

  Fallible<bool> frames(const Traceback* entry, std::string_view header = kHeader) {
    const Traceback* shown = nullptr;  // the entry that repetitions are counted of
    uint64_t count = 0;
    bool any = false;
    for (; entry != nullptr && !full_; entry = next_entry_of(entry)) {
      if ((unit_of(entry).flags & bytecode::kHiddenInTraceback) != 0) continue;
      if (!any) *out_ += header;
      any = true;
      if (shown == nullptr || !same_line(shown, entry)) {
        repetitions(count);
        shown = entry;
        count = 0;
      }
      ++count;
      TRY(settle(16));
      if (count <= kShownRepetitions) TRY(frame(entry));
    }
    repetitions(count);
    return settle(0);
  }

  // All that a plan holds. `texts` as for render_traceback().
  Fallible<bool> plan(const std::vector<ShownException>& plan, const List* texts) {
    plan_ = &plan;
    texts_ = texts;
    return chain(0);
  }

  void finish() {
    if (full_) *out_ += "[traceback truncated]\n";
  }

 private:
  // An exception after what caused it. The nesting of calls is that of groups, which the plan bounds.
  Fallible<bool> chain(uint32_t newest) {
    std::vector<uint32_t> links{newest};
    while ((*plan_)[links.back()].older != 0) links.push_back((*plan_)[links.back()].older);
    for (size_t number = links.size(); number-- > 0 && !full_;) {
      const ShownException& shown = (*plan_)[links[number]];
      relation(shown.relation);
      const List* lines = lines_of(links[number]);
      if (!is_exception_group(shown.exception)) {
        TRY(exception(shown.exception, lines, kHeader, '|'));
      } else if (depth_ > kGroupDepth) {
        size_t start = out_->size();
        *out_ += "... (max_group_depth is " + std::to_string(kGroupDepth) + ")\n";
        add_margin(start, '|');
      } else {
        TRY(group(shown, lines));
      }
    }
    return true;
  }

  const List* lines_of(uint32_t index) const {
    bool has_lines = texts_ != nullptr && index < texts_->length && has_kind(texts_->items[index], Kind::kList);
    return has_lines ? texts_->items[index].as<List>() : nullptr;
  }

  Fallible<bool> group(const ShownException& shown, const List* lines) {
    bool outermost = depth_ == 0;
    if (outermost) depth_ = 1;
    TRY(exception(shown.exception, lines, kGroupHeader, outermost ? '+' : '|'));
    uint32_t boxes = shown.shown_members + (shown.hidden_members != 0 ? 1 : 0);
    box_open_ = false;
    for (uint32_t number = 0; number < boxes && !full_; ++number) {
      if (number + 1 == boxes) box_open_ = true;  // a group in the last box closes both
      bool is_rest = number == shown.shown_members;
      indent();
      *out_ += number == 0 ? "+-" : "  ";
      *out_ += "+---------------- " + (is_rest ? "..." : std::to_string(number + 1)) + " ----------------\n";
      ++depth_;
      if (is_rest) {
        size_t start = out_->size();
        *out_ +=
            "and " + std::to_string(shown.hidden_members) + " more exception" + (shown.hidden_members > 1 ? "s\n" : "\n");
        add_margin(start, '|');
      } else {
        TRY(chain(shown.first_member + number));
      }
      if (number + 1 == boxes && box_open_) {
        indent();
        *out_ += "+------------------------------------\n";
        box_open_ = false;
      }
      --depth_;
    }
    if (outermost) depth_ = 0;
    return settle(0);
  }

  // Frames, message and notes of one exception, groups without their members.
  Fallible<bool> exception(const Exception* exception, const List* lines, std::string_view header, char first_margin) {
    exception_ = exception;
    size_t start = out_->size();
    if (has_kind(exception->traceback, Kind::kTraceback)) TRY(frames(exception->traceback.as<Traceback>(), header));
    add_margin(start, first_margin);
    start = out_->size();
    if (is_subtype(exception->type, builtin_type(TypeId::kSyntaxError))) {
      TRY(syntax_error(exception));
    } else {
      append_qualified_type_name(*out_, exception->type);
      TRY(message(exception, lines));
      *out_ += '\n';
    }
    for (uint32_t index = 1; lines != nullptr && index < lines->length; ++index) {
      TRY(text(lines->items[index]));
      *out_ += '\n';
    }
    add_margin(start, '|');
    return settle(0);
  }

  void relation(Relation relation) {
    size_t start = out_->size();
    if (relation == Relation::kCause) {
      *out_ += "\nThe above exception was the direct cause of the following exception:\n\n";
    } else if (relation == Relation::kContext) {
      *out_ += "\nDuring handling of the above exception, another exception occurred:\n\n";
    }
    add_margin(start, '|');
  }

  void indent() { out_->append(size_t{2} * depth_, ' '); }

  // Puts what was written since `start` into the innermost box.
  void add_margin(size_t start, char first_margin) {
    if (depth_ == 0 || start == out_->size()) return;
    std::string lines = out_->substr(start);
    out_->resize(start);
    for (std::string_view rest = lines; !rest.empty(); first_margin = '|') {
      size_t length = line_length(rest);
      indent();
      *out_ += first_margin;
      *out_ += ' ';
      *out_ += rest.substr(0, length);
      rest.remove_prefix(length);
    }
  }

  // Up to and with the line's end as str.splitlines() sees it.
  static size_t line_length(std::string_view text) {
    for (size_t index = 0; index < text.size(); ++index) {
      auto byte = static_cast<unsigned char>(text[index]);
      std::string_view rest = text.substr(index);
      if (byte == '\r' && rest.starts_with("\r\n")) return index + 2;
      if ((byte >= 0x0A && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x1E)) return index + 1;
      if (rest.starts_with("\xC2\x85")) return index + 2;
      if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) return index + 3;
    }
    return text.size();
  }

  // Charges for what was written since the last time, and for `work` bytes about to be read.
  Fallible<bool> settle(uint64_t work) {
    uint64_t written = out_->size() - charged_;
    charged_ = out_->size();
    if (out_->size() > budget_) full_ = true;
    if (trapped_) return true;
    return rt_.charge((written + work) / 16 + 1);
  }

  static bool same_line(const Traceback* a, const Traceback* b) {
    if (a->unit == b->unit && a->instruction == b->instruction) return true;
    return program_of(a).file_name == program_of(b).file_name && unit_of(a).name == unit_of(b).name &&
           traceback_line(a) == traceback_line(b);
  }

  void repetitions(uint64_t count) {
    if (count <= kShownRepetitions) return;
    count -= kShownRepetitions;
    *out_ += "  [Previous line repeated " + std::to_string(count) + " more time" + (count > 1 ? "s" : "") + "]\n";
  }

  Fallible<bool> frame(const Traceback* entry) {
    const bytecode::Program& program = program_of(entry);
    *out_ += "  File \"";
    *out_ += program.file_name;
    *out_ += "\", line " + std::to_string(traceback_line(entry)) + ", in ";
    *out_ += unit_of(entry).name;
    *out_ += '\n';
    const bytecode::Position* found = position_of(entry);
    if (found == nullptr || program.hides_source) return true;
    bytecode::Position position = *found;
    if (lacks_method(entry)) {
      position.end = position.anchor_start;
      position.anchor_start = position.anchor_end = 0;
    }
    TRY(settle(4 * excerpt_bytes(program, position)));
    if (!full_) append_source_excerpt(program, position, out_);
    return true;
  }

  // One instruction looks a method up and calls it. If the lookup failed, only `object.method` is marked, not the call.
  bool lacks_method(const Traceback* entry) const {
    if (exception_ == nullptr || next_entry_of(entry) != nullptr || !is_str(exception_->detail)) return false;
    if (exception_->type != builtin_type(TypeId::kAttributeError)) return false;
    const bytecode::CodeUnit& unit = unit_of(entry);
    if (entry->instruction >= unit.instructions.size()) return false;
    const bytecode::Instruction* at = &unit.instructions[entry->instruction];
    if (bytecode::opcode_of(*at) != bytecode::Opcode::kCallMethod) return false;
    std::string_view name = program_of(entry).text(unit.sites[bytecode::decode<bytecode::ops::CallMethod>(at).site]);
    return to_utf8(exception_->detail.as<Str>()) == name;
  }

  // One str, or as much of it as there is room for.
  Fallible<bool> text(Value value) {
    if (!is_str(value)) return true;
    auto* str = value.as<Str>();
    uint64_t room = budget_ - std::min<uint64_t>(budget_, out_->size());
    if (str->byte_length() > room) {
      full_ = true;
      return true;
    }
    TRY(settle(str->byte_length()));
    append_printable(out_, str);
    return true;
  }

  // ": text", or nothing if the text is empty.
  Fallible<bool> message(const Exception* exception, const List* lines) {
    Value value;
    if (lines != nullptr) {
      if (lines->length > 0) value = lines->items[0];
    } else {
      Value pending = rt_.pending_exception;
      Outcome made = trapped_ ? native_text(exception) : exception_text(exception);
      rt_.pending_exception = pending;
      if (made.signal() == Signal::kTrap) return made.take_failure();
      if (!made.ok() || made.value().is_empty()) {
        *out_ += ": ";
        *out_ += kTextFailed;
        return true;
      }
      value = made.value();
    }
    if (!is_str(value) || value.as<Str>()->length == 0) return true;
    *out_ += ": ";
    return text(value);
  }

  Outcome exception_text(const Exception* exception) {
    if (exception->type->guest_dunders.has(Dunder::kStr)) return Value();
    return exception_str(rt_, const_cast<Exception*>(exception));
  }

  // Without allocating: nothing may be charged any more.
  static Outcome native_text(const Exception* exception) {
    if (exception->type->guest_dunders.has(Dunder::kStr)) return Value();
    if (exception->args->length == 0) return empty_str();
    Value only = exception->args->items()[0];
    return exception->args->length == 1 && is_str(only) ? only : Value();
  }

  Fallible<bool> syntax_error(const Exception* exception) {
    uint64_t bytes = 0;
    for (SyntaxField number : {kSyntaxFile, kSyntaxMessage, kSyntaxText}) {
      Value part = syntax_error_field(exception, number);
      if (is_str(part)) bytes += part.as<Str>()->byte_length();
    }
    if (bytes > budget_ / 4) {
      full_ = true;
      return true;
    }
    TRY(settle(8 * bytes));
    auto to_text = [](Value value) { return is_str(value) ? to_utf8(value.as<Str>()) : std::string(); };
    auto to_number = [](Value value) -> uint32_t {
      bool fits = value.is_small_int() && value.small_int() > 0 && value.small_int() < UINT32_MAX;
      return fits ? static_cast<uint32_t>(value.small_int()) : 0;
    };
    std::string file = to_text(syntax_error_field(exception, kSyntaxFile));
    std::string type;
    append_qualified_type_name(type, exception->type);
    std::string text = to_text(syntax_error_field(exception, kSyntaxMessage));
    std::string source_line = to_text(syntax_error_field(exception, kSyntaxText));
    SyntaxErrorText error;
    error.file = file;
    error.type = type;
    error.message = text;
    if (is_str(syntax_error_field(exception, kSyntaxText))) error.source_line = source_line;
    error.line = to_number(syntax_error_field(exception, kSyntaxLine));
    error.is_line_zero = syntax_error_field(exception, kSyntaxLine) == Value::small_int(0);
    error.column = to_number(syntax_error_field(exception, kSyntaxOffset));
    error.end_line = to_number(syntax_error_field(exception, kSyntaxEndLine));
    // A SyntaxError without an end is marked to the end of its line.
    if (error.line != 0 && error.end_line == 0) error.end_line = UINT32_MAX;
    error.end_column = to_number(syntax_error_field(exception, kSyntaxEndOffset));
    render_syntax_error(error, out_);
    return true;
  }

  Runtime& rt_;
  const std::vector<ShownException>* plan_ = nullptr;
  const List* texts_ = nullptr;
  const Exception* exception_ = nullptr;  // whose frames are shown; null: a trap's
  std::string* out_;
  size_t charged_;  // size of *out_ when it was last charged
  const uint64_t budget_;
  uint32_t depth_ = 0;  // of the boxes of groups
  const bool trapped_;
  bool box_open_ = false;  // the box that was opened last is still to be closed
  bool full_ = false;
};

}  // namespace

uint32_t traceback_line(const Traceback* entry) {
  const bytecode::Position* position = position_of(entry);
  return position == nullptr ? unit_of(entry).first_line : line_of_offset(program_of(entry), position->start) + 1;
}

Traceback* new_traceback(Runtime& rt, Value inner, const void* unit, const void* program, uint32_t instruction) {
  auto* entry = rt.allocate<Traceback>(TypeId::kTraceback, Kind::kTraceback);
  if (entry == nullptr) return nullptr;
  entry->next = inner;
  entry->code = nullptr;
  entry->unit = unit;
  entry->program = program;
  entry->instruction = instruction;
  return entry;
}

Outcome exception_chain(Runtime& rt, Value exception) {
  if (!is_exception(exception)) return rt.raise_type_error("exception expected, not %s", type_name(exception));
  std::vector<ShownException> plan;
  TRY(plan_traceback(rt, as_exception(exception), &plan));
  List* list = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(plan.size())));
  for (const ShownException& shown : plan) TRY(list_append(rt, list, Value(shown.exception)));
  return list;
}

Fallible<bool> render_traceback(Runtime& rt, const Exception* exception, const List* texts, std::string* out) {
  std::vector<ShownException> plan;
  TRY(plan_traceback(rt, exception, &plan));
  Renderer renderer(rt, out);
  TRY(renderer.plan(plan, texts));
  renderer.finish();
  return true;
}

Fallible<bool> render_frames(Runtime& rt, Value traceback, std::string* out) {
  if (!has_kind(traceback, Kind::kTraceback)) return true;
  Renderer renderer(rt, out);
  TRY(renderer.frames(traceback.as<Traceback>()));
  renderer.finish();
  return true;
}

Outcome traceback_local_names(Runtime& rt, Value traceback) {
  List* names = TRY_NEW(rt, new_list(rt, 0));
  if (!has_kind(traceback, Kind::kTraceback)) return names;
  const Traceback* entry = traceback.as<Traceback>();
  while (const Traceback* next = next_entry_of(entry)) {
    TRY(rt.charge(1));
    entry = next;
  }
  for (std::span<const uint32_t> constants : {unit_of(entry).local_names, unit_of(entry).free_names}) {
    for (uint32_t constant : constants) {
      TRY(rt.charge(4));
      std::string_view name = program_of(entry).text(constant);
      if (!name.empty()) TRY(list_append(rt, names, TRY(make_str(rt, name))));
    }
  }
  return names;
}

// ---- syntax errors
// ----------------------------------------------------------------------------------------------------------

namespace {

// The source line without what indents it, and the carets below. Columns are code points of the line as it was.
void append_marked_line(const SyntaxErrorText& error, std::string* out) {
  std::u32string text;
  for (std::string_view rest = error.source_line; !rest.empty();) {
    support::DecodedCodePoint next = support::decode_utf8(rest, true);
    text.push_back(next.length == 0 ? U'\uFFFD' : next.code_point);
    rest.remove_prefix(std::max<uint32_t>(next.length, 1));
  }
  auto append = [out](std::u32string_view part) {
    char bytes[4];
    for (char32_t code_point : part) out->append(bytes, support::encode_utf8(code_point, bytes));
  };
  std::u32string_view whole = text;
  while (!whole.empty() && whole.back() == '\n') whole.remove_suffix(1);
  std::u32string_view shown = whole;
  while (!shown.empty() && (shown.front() == ' ' || shown.front() == '\n' || shown.front() == '\f')) shown.remove_prefix(1);
  *out += "    ";
  append(shown);
  *out += '\n';

  auto length = static_cast<int64_t>(text.size());
  auto behind = static_cast<int64_t>(whole.size()) + 1;
  int64_t start = error.column;
  int64_t end = behind;
  if (error.end_line == error.line || error.end_line == 0) end = error.end_column != 0 ? error.end_column : start;
  if (length > 0 && start > length) start = behind;
  if (length > 0 && end > length) end = behind;
  if (start >= end) end = start + 1;
  int64_t removed = static_cast<int64_t>(whole.size() - shown.size());
  int64_t column = start - 1 - removed;
  if (column < 0) return;
  *out += "    ";
  // Tabs and other blanks stay, so that the carets line up.
  for (char32_t c : shown.substr(0, std::min<size_t>(static_cast<size_t>(column), shown.size()))) {
    *out += c < 0x80 && std::isspace(static_cast<int>(c)) ? static_cast<char>(c) : ' ';
  }
  // Guest code may have made the columns up.
  out->append(static_cast<size_t>(std::min<int64_t>(end - start, static_cast<int64_t>(whole.size()) + kMaxExtraCarets)),
              '^');
  *out += '\n';
}

}  // namespace

void render_syntax_error(const SyntaxErrorText& error, std::string* out) {
  bool has_line = error.line != 0 || error.is_line_zero;
  if (has_line) {
    *out += "  File \"";
    *out += error.file.empty() ? "<string>" : error.file;
    *out += "\", line " + std::to_string(error.line) + "\n";
  }
  if (error.source_line.data() != nullptr) append_marked_line(error, out);
  *out += error.type;
  *out += ": ";
  *out += error.message.empty() ? "<no detail available>" : error.message;
  if (!has_line && !error.file.empty()) {
    *out += " (";
    *out += error.file;
    *out += ")";
  }
  *out += '\n';
}

// ---- the traceback type
// -----------------------------------------------------------------------------------------------------

namespace {

Outcome get_next(Runtime&, Value self) { return none_if_empty(self.as<Traceback>()->next); }
Outcome get_line(Runtime&, Value self) { return Value::small_int(traceback_line(self.as<Traceback>())); }

constexpr AttributeDef kTracebackAttributes[] = {
    {"tb_next", get_next, nullptr, "The entry of the frame that this one called, or None."},
    {"tb_lineno", get_line, nullptr, "Line in the source, from 1."},
};

// Those that library code has no object to take the class from.
constexpr ModuleValue kTypesValues[] = {{"TracebackType", module_type<TypeId::kTraceback>},
                                        {"CellType", module_type<TypeId::kCell>},
                                        {"CodeType", module_type<TypeId::kCode>}};

}  // namespace

const ModuleTable kTypesModule{"types", {}, kTypesValues, "Names for the types that have none among the builtins."};
const TypeTable kTracebackTable = {TypeId::kTraceback, {}, kTracebackAttributes, "Where an exception passed through."};

}  // namespace sandboa::runtime
