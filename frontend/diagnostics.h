// Errors found before anything runs, in CPython's terms, and the map from byte offsets to lines and columns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "frontend/ast.h"
#include "support/arena.h"

namespace sandboa::frontend {

enum class ErrorType : uint8_t {
  kSyntaxError,
  kIndentationError,
  kTabError,
  kMemoryError,     // the source nests too deeply for the parser, or the arena's byte limit was reached
  kRecursionError,  // the tree nests too deeply for a later pass
  kUnsupported,     // correct Python that Sandboa does not execute (yet); raised by later stages
  kTrapped,         // the meter refused a charge; the meter holds the trap
};

// "SyntaxError"; the Python exception a host or guest sees. kUnsupported is shown as a SyntaxError.
const char* error_type_name(ErrorType type);

struct Diagnostic {
  ErrorType type = ErrorType::kSyntaxError;
  std::string message;
  SourceRange range;
  // As SyntaxError.lineno, .offset, .end_lineno, .end_offset: lines and columns count from 1, columns in code points.
  // 0 if unknown. CPython leaves end_offset 0 or equal to offset for errors of the tokenizer without an end.
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t end_line = 0;
  uint32_t end_column = 0;
  std::string source_line;      // text of `line` without its newline, for the caret display
  bool found_by_parser = true;  // else by a later stage, which in CPython does not know the text
  bool found_by_lexer = false;  // the text then comes without its newline
  // How the args of the exception tell the place.
  enum class Place : uint8_t {
    kInArgs,
    kSetLater,     // found in scopes: the message alone
    kWithoutFile,  // found in decoding: the name of the file is missing
    kNowhere,      // an encoding that is not there: line 0, no text
  };
  Place place = Place::kInArgs;
};

struct LineColumn {
  uint32_t line = 1;    // from 1
  uint32_t column = 0;  // from 0, in code points
};

// Offset to line in logarithmic time. The source must outlive it; lines end with '\n'.
class LineIndex {
 public:
  LineIndex(std::string_view source, support::Arena& arena);

  LineColumn position(uint32_t offset) const;
  uint32_t line(uint32_t offset) const;
  // From 1, in bytes from 0: what bytecode line tables store.
  uint32_t byte_column(uint32_t offset) const;
  uint32_t line_count() const { return count_; }
  // Offset of the first byte of a line. REQUIRES: 1 <= line <= line_count().
  uint32_t line_start(uint32_t line) const { return starts_[line - 1]; }
  // Without the newline.
  std::string_view line_text(uint32_t line) const;

 private:
  std::string_view source_;
  uint32_t* starts_ = nullptr;
  uint32_t count_ = 0;
};

// Without an index, for a single error: linear in the source.
LineColumn find_position(std::string_view source, uint32_t offset);

// A diagnostic about a range of `source`, with all positions filled in.
Diagnostic make_diagnostic(ErrorType type, std::string message, std::string_view source, SourceRange range);

}  // namespace sandboa::frontend
