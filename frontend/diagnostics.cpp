#include "frontend/diagnostics.h"

#include <algorithm>
#include <cstring>

namespace sandboa::frontend {

namespace {

uint32_t count_code_points(std::string_view text) {
  return static_cast<uint32_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

uint32_t find_line_start(std::string_view source, uint32_t offset) {
  while (offset > 0 && source[offset - 1] != '\n') --offset;
  return offset;
}

}  // namespace

const char* error_type_name(ErrorType type) {
  switch (type) {
    case ErrorType::kSyntaxError:
    case ErrorType::kUnsupported:
      return "SyntaxError";
    case ErrorType::kIndentationError:
      return "IndentationError";
    case ErrorType::kTabError:
      return "TabError";
    case ErrorType::kMemoryError:
      return "MemoryError";
    case ErrorType::kRecursionError:
      return "RecursionError";
    case ErrorType::kTrapped:
      return "Trap";
  }
  return "SyntaxError";
}

LineIndex::LineIndex(std::string_view source, support::Arena& arena) : source_(source) {
  auto newlines = static_cast<uint32_t>(std::count(source.begin(), source.end(), '\n'));
  // The text behind the last newline is a line too, if there is any.
  count_ = newlines + (source.empty() || source.back() != '\n' ? 1 : 0);
  starts_ = arena.make_span<uint32_t>(count_).data();
  uint32_t line = 0;
  starts_[line++] = 0;
  for (size_t position = 0; line < count_;) {
    const void* newline = std::memchr(source.data() + position, '\n', source.size() - position);
    position = static_cast<size_t>(static_cast<const char*>(newline) - source.data()) + 1;
    starts_[line++] = static_cast<uint32_t>(position);
  }
}

uint32_t LineIndex::line(uint32_t offset) const {
  return static_cast<uint32_t>(std::upper_bound(starts_, starts_ + count_, offset) - starts_);
}

uint32_t LineIndex::byte_column(uint32_t offset) const { return offset - line_start(line(offset)); }

LineColumn LineIndex::position(uint32_t offset) const {
  uint32_t number = line(offset);
  uint32_t first = line_start(number);
  uint32_t end = std::min(offset, static_cast<uint32_t>(source_.size()));
  return {number, count_code_points(source_.substr(first, end - first))};
}

std::string_view LineIndex::line_text(uint32_t number) const {
  uint32_t first = line_start(number);
  return source_.substr(first, source_.find('\n', first) - first);
}

LineColumn find_position(std::string_view source, uint32_t offset) {
  offset = std::min(offset, static_cast<uint32_t>(source.size()));
  auto line = static_cast<uint32_t>(std::count(source.begin(), source.begin() + offset, '\n')) + 1;
  uint32_t first = find_line_start(source, offset);
  return {line, count_code_points(source.substr(first, offset - first))};
}

Diagnostic make_diagnostic(ErrorType type, std::string message, std::string_view source, SourceRange range) {
  Diagnostic diagnostic;
  diagnostic.type = type;
  diagnostic.message = std::move(message);
  diagnostic.range = range;
  LineColumn from = find_position(source, range.start);
  // A range that ends with a newline ends on that line.
  bool with_newline = range.end > range.start && range.end <= source.size() && source[range.end - 1] == '\n';
  LineColumn to = find_position(source, with_newline ? range.end - 1 : range.end);
  if (with_newline) ++to.column;
  diagnostic.line = from.line;
  diagnostic.column = from.column + 1;
  diagnostic.end_line = to.line;
  diagnostic.end_column = to.column + 1;
  uint32_t first = find_line_start(source, std::min(range.start, static_cast<uint32_t>(source.size())));
  diagnostic.source_line = std::string(source.substr(first, source.find('\n', first) - first));
  return diagnostic;
}

}  // namespace sandboa::frontend
