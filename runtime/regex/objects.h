// Layouts of re.Pattern and re.Match.
#pragma once

#include "runtime/object.h"

namespace sandboa::runtime {

struct Dict;

struct Pattern : Object {
  Value pattern;      // str or bytes
  Dict* group_index;  // name -> number
  Tuple* names;       // of the groups by number, None for those without; group 0 included
  Bytes* code;        // words of a program (regex/program.h); nobody else refers to it
  uint64_t flags;
  uint32_t group_count;
  // Whether `code` was compiled in this process. What a snapshot says is not believed: trusted_words() compiles the pattern
  // again and compares.
  uint32_t is_trusted;
};

struct Match : Object {
  Value string;
  Pattern* pattern;
  int64_t position;
  int64_t end_position;
  uint32_t last_index;                                               // 0: none
  uint32_t group_count;                                              // without group 0
  int64_t* marks() { return reinterpret_cast<int64_t*>(this + 1); }  // two per group; -1: it did not take part
};

}  // namespace sandboa::runtime
