// Values as JSON text, as CPython's json.dumps() writes them: keys that are numbers, bools or None become strings, instances
// of classes that derive from str, int, float, list, tuple and dict are written as what they hold, and the errors are the
// same, with the same notes about the place.
#pragma once

#include <string_view>

#include "runtime/json_read.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

struct JsonWriting {
  bool ascii_only = true;           // ensure_ascii
  bool allows_nan = true;           // else ValueError
  bool escapes_surrogates = false;  // lone ones, also where not all is ASCII: for text that must be UTF-8
  std::string_view item_separator = ", ";
  std::string_view key_separator = ": ";
  std::string_view indent;  // of one level; only if is_indented
  bool is_indented = false;
  bool sorts_keys = false;
  bool skips_keys = false;    // those that are no keys of JSON, instead of a TypeError
  bool finds_circles = true;  // else what holds itself is a RecursionError
};

// What only guest code can answer: default() of an object, or the items of a dict, list or tuple.
struct JsonQuestion {
  Value about;  // empty: none, the text is complete
  bool is_items = false;
  List* place = nullptr;  // where the writer was, for JsonGuestWriter::go_on()
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
// The same for guest code that asks. When the writer meets what only guest code can answer, it is done for now: the sink has
// the text so far, *question says what to ask. The answer, and the list that came with the question, let another writer go
// on.
Fallible<bool> write_json_asking(Runtime& rt, Value value, const JsonWriting& how, JsonSink& sink, JsonQuestion* question);
Fallible<bool> write_json_answered(Runtime& rt, const JsonQuestion& asked, Value answer, const JsonWriting& how,
                                   JsonSink& sink, JsonQuestion* question);
// The texts of the notes that an exception gets which stopped a writer at such a place, in their order.
Outcome json_notes(Runtime& rt, const List* place);

}  // namespace sandboa::runtime
