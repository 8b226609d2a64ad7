// Values as JSON text, as CPython's json.dumps() writes them: keys that are numbers, bools or None become strings, instances
// of classes that derive from str, int, float, list, tuple and dict are written as what they hold, and the errors are the
// same, with the same notes about the place.
#pragma once

#include <string_view>

#include "runtime/json_read.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

struct JsonWriting {
  bool ascii_only = true;            // ensure_ascii
  bool allows_nan = true;            // else ValueError
  bool refuses_guest_dicts = false;  // a TypeError for those of guest classes, whose items() may say something else
  bool escapes_surrogates = false;   // lone ones, also where not all is ASCII: for text that must be UTF-8
  std::string_view item_separator = ", ";
  std::string_view key_separator = ": ";
};

// Where the text goes. Charges for it.
class JsonSink {
 public:
  virtual Fallible<bool> append(std::string_view ascii) = 0;
  virtual Fallible<bool> append(const Str* str, uint64_t start, uint64_t length) = 0;

 protected:
  ~JsonSink() = default;
};

// Never runs guest code: what overrides of __iter__, items() or __repr__ would say is not asked. Nesting is limited as for
// reading (kMaxJsonDepth).
Fallible<bool> write_json(Runtime& rt, Value value, const JsonWriting& how, JsonSink& sink);
// The same for guest code that asks: false, and a sink to be forgotten, if there is a dict of a guest class in the value.
// What its items() answers is to be written then.
Fallible<bool> write_json_unless_guest(Runtime& rt, Value value, JsonWriting how, JsonSink& sink);

}  // namespace sandboa::runtime
