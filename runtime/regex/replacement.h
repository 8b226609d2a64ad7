// Replacement templates: "\1", "\g<name>" and escapes. Parsing them is linear, so nobody keeps what it gives.
#pragma once

#include "runtime/regex/pattern.h"

namespace sandboa::runtime::regex {

struct TemplatePart {
  Value literal;  // str, of Latin-1 characters if it is for bytes; empty: the group
  uint32_t group;
};

class Replacement {
 public:
  explicit Replacement(Runtime& rt) : parts_(rt), rt_(rt) {}
  // False: *problem says what is wrong. REQUIRES: a str or an object with a buffer.
  Fallible<bool> parse(const Pattern* pattern, const Text& text, Problem* problem);
  // The text for one match, behind what the builder has. marks: of the match in `subject`.
  Fallible<bool> append_to(StrBuilder& out, const Text& subject, const int64_t* marks) const;
  const MeteredVector<TemplatePart, 8>& parts() const { return parts_; }

 private:
  MeteredVector<TemplatePart, 8> parts_;
  Runtime& rt_;
};

// A stretch of a text behind what the builder has.
void append_piece(StrBuilder& out, const Text& text, uint64_t start, uint64_t end);

}  // namespace sandboa::runtime::regex
