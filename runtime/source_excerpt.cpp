#include "runtime/source_excerpt.h"

#include <algorithm>
#include <vector>

#include "runtime/display_width.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

bool is_blank(char32_t c) { return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F); }
bool is_name_character(char32_t c) {
  return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

std::string_view line_text(const bytecode::Program& program, uint32_t line) {
  auto starts = program.line_starts;
  if (line >= starts.size()) return {};
  size_t start = starts[line];
  size_t end = line + 1 < starts.size() ? starts[line + 1] : program.source.size();
  while (end > start && is_blank(static_cast<unsigned char>(program.source[end - 1]))) --end;
  return program.source.substr(start, end - start);
}

std::u32string decode(std::string_view text) {
  std::u32string result;
  result.reserve(text.size());
  while (!text.empty()) {
    support::DecodedCodePoint next = support::decode_utf8(text, true);
    bool valid = next.length != 0;
    result.push_back(valid ? next.code_point : U'\uFFFD');
    text.remove_prefix(valid ? next.length : 1);
  }
  return result;
}

void append_encoded(std::string* out, std::u32string_view text) {
  char bytes[4];
  for (char32_t code_point : text) out->append(bytes, support::encode_utf8(code_point, bytes));
}

// Shortens `margin` to what it shares with the indentation of a line. Blank lines have no say.
template <class Text>
void narrow_margin(Text line, Text* margin, bool* first) {
  size_t indent = 0;
  while (indent < line.size() && (line[indent] == ' ' || line[indent] == '\t')) ++indent;
  if (indent == line.size()) return;
  if (*first) {
    *margin = line.substr(0, indent);
    *first = false;
    return;
  }
  size_t same = 0;
  while (same < margin->size() && same < indent && (*margin)[same] == line[same]) ++same;
  *margin = margin->substr(0, same);
}

// A place within the excerpt: line from 0, column in code points of the dedented line.
struct Place {
  uint32_t line = 0;
  size_t column = 0;
};

class Excerpt {
 public:
  Excerpt(const bytecode::Program& program, const bytecode::Position& position)
      : program_(program),
        position_(position),
        first_(line_of_offset(program, position.start)),
        count_(line_of_offset(program, std::max(position.start, position.end == 0 ? 0 : position.end - 1)) - first_ + 1) {}

  void append(std::string* out) {
    if (!find_margin()) return;
    start_ = place(position_.start, false);
    end_ = place(position_.end, true);
    has_anchor_ = position_.anchor_end > position_.anchor_start;
    if (has_anchor_) {
      anchor_start_ = place(position_.anchor_start, false);
      anchor_end_ = place(position_.anchor_end, true);
    }
    show_carets_ = should_show_carets();
    // From here on columns count what a terminal shows.
    start_.column = width_of(start_);
    end_.column = width_of(end_);
    anchor_start_.column = width_of(anchor_start_);
    anchor_end_.column = width_of(anchor_end_);
    collect_lines();
    write(out);
  }

 private:
  // False: all lines are blank.
  bool find_margin() {
    std::string_view margin;
    bool first = true;
    for (uint32_t line = 0; line < count_; ++line) narrow_margin(line_text(program_, first_ + line), &margin, &first);
    margin_ = margin.size();
    return !first;
  }

  std::u32string line(uint32_t index) const {
    std::string_view text = line_text(program_, first_ + index);
    return decode(text.substr(std::min(margin_, text.size())));
  }

  // `behind`: the offset is that of the first byte after a range, which belongs to the line of the byte before it.
  Place place(uint32_t offset, bool behind) const {
    uint32_t index = line_of_offset(program_, behind && offset > 0 ? offset - 1 : offset);
    size_t start = program_.line_starts[index] + margin_;
    std::string_view before = offset > start ? program_.source.substr(start, offset - start) : std::string_view();
    return {index - first_, decode(before).size()};
  }

  size_t width_of(Place place) const {
    return display_width(std::u32string_view(line(place.line)).substr(0, place.column)) +
           (place.column > line(place.line).size() ? place.column - line(place.line).size() : 0);
  }

  bool should_show_carets() const {
    std::u32string first_line = line(0);
    std::u32string last_line = line(count_ - 1);
    auto before = std::u32string_view(first_line).substr(0, std::min(start_.column, first_line.size()));
    auto after = std::u32string_view(last_line).substr(std::min(end_.column, last_line.size()));
    if (is_obvious_call(before, after)) return false;
    return has_anchor_ || !std::all_of(before.begin(), before.end(), is_blank) ||
           !std::all_of(after.begin(), after.end(), is_blank);
  }

  // Whether the statement is `return name(...)` or `name = anything(...)` and the range is exactly the call.
  bool is_obvious_call(std::u32string_view before, std::u32string_view after) const {
    bool is_call = has_anchor_ && position_.anchor_end == position_.end && program_.source[position_.anchor_start] == '(';
    if (!is_call) return false;
    auto trim = [&before, &after] {
      while (!before.empty() && is_blank(before.back())) before.remove_suffix(1);
      while (!after.empty() && is_blank(after.front())) after.remove_prefix(1);
    };
    trim();
    while (before.ends_with(U'(') && after.starts_with(U')')) {
      before.remove_suffix(1);
      after.remove_prefix(1);
      trim();
    }
    if (!after.empty() && after.front() != '#' && after.front() != ';') return false;
    if (before == U"return") return callee_is_name();
    if (!before.ends_with(U'=')) return false;
    before.remove_suffix(1);
    trim();
    return !before.empty() && std::all_of(before.begin(), before.end(), is_name_character);
  }

  bool callee_is_name() const {
    std::u32string callee = decode(program_.source.substr(position_.start, position_.anchor_start - position_.start));
    while (!callee.empty() && is_blank(callee.back())) callee.pop_back();
    return !callee.empty() && std::all_of(callee.begin(), callee.end(), is_name_character);
  }

  void collect_lines() {
    std::vector<uint32_t> shown = {0, count_ - 1};
    if (has_anchor_) {
      for (uint32_t around : {anchor_start_.line, anchor_end_.line}) {
        for (uint32_t index = around == 0 ? 0 : around - 1; index <= around + 1 && index < count_; ++index)
          shown.push_back(index);
      }
    }
    std::sort(shown.begin(), shown.end());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    for (size_t index = 0; index < shown.size(); ++index) {
      uint32_t skipped = index == 0 ? 0 : shown[index] - shown[index - 1] - 1;
      if (skipped == 1) {
        add_line(shown[index] - 1);
      } else if (skipped > 1) {
        lines_.push_back(decode("...<" + std::to_string(skipped) + " lines>..."));
      }
      add_line(shown[index]);
    }
  }

  bool in_anchor(uint32_t line, size_t column) const {
    bool from = line > anchor_start_.line || (line == anchor_start_.line && column >= anchor_start_.column);
    bool until = line < anchor_end_.line || (line == anchor_end_.line && column < anchor_end_.column);
    return from && until;
  }

  void add_line(uint32_t index) {
    lines_.push_back(line(index));
    if (!show_carets_) return;
    const std::u32string& text = lines_.back();
    size_t indent = 0;
    while (indent < text.size() && is_blank(text[indent])) ++indent;
    size_t width = index == count_ - 1 ? end_.column : display_width(text);
    std::u32string carets;
    for (size_t column = 0; column < width; ++column) {
      bool outside = column < indent || (index == 0 && column < start_.column);
      carets.push_back(outside ? U' ' : !has_anchor_ || in_anchor(index, column) ? U'^' : U'~');
    }
    lines_.push_back(std::move(carets));
  }

  // What is shown may share more indentation than what the range covers.
  void write(std::string* out) const {
    std::u32string_view margin;
    bool first = true;
    for (const std::u32string& line : lines_) narrow_margin(std::u32string_view(line), &margin, &first);
    for (const std::u32string& line : lines_) {
      *out += "    ";
      if (!std::all_of(line.begin(), line.end(), is_blank))
        append_encoded(out, std::u32string_view(line).substr(margin.size()));
      *out += '\n';
    }
  }

  const bytecode::Program& program_;
  const bytecode::Position& position_;
  const uint32_t first_;  // 0-based line in the source
  const uint32_t count_;
  size_t margin_ = 0;  // bytes, all of them ASCII
  Place start_, end_, anchor_start_, anchor_end_;
  bool has_anchor_ = false;
  bool show_carets_ = false;
  std::vector<std::u32string> lines_;
};

}  // namespace

uint32_t line_of_offset(const bytecode::Program& program, uint32_t offset) {
  auto starts = program.line_starts;
  auto behind = std::upper_bound(starts.begin(), starts.end(), offset);
  return behind == starts.begin() ? 0 : static_cast<uint32_t>(behind - starts.begin() - 1);
}

uint64_t excerpt_bytes(const bytecode::Program& program, const bytecode::Position& position) {
  auto starts = program.line_starts;
  if (starts.empty()) return 0;
  uint32_t last = line_of_offset(program, std::max(position.start, position.end));
  uint64_t end = last + 1 < starts.size() ? starts[last + 1] : program.source.size();
  uint64_t start = starts[line_of_offset(program, position.start)];
  return end > start ? end - start : 0;
}

void append_source_excerpt(const bytecode::Program& program, const bytecode::Position& position, std::string* out) {
  if (program.line_starts.empty() || position.start >= program.source.size()) return;
  Excerpt(program, position).append(out);
}

}  // namespace sandboa::runtime
