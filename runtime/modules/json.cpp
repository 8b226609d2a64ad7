// Plain data between text and objects for the module json, by the reader and the writer that hosts use too. What asks guest
// code (default, hooks, cls, indent, sort_keys) is runtime/modules/json/.
#include <algorithm>

#include "runtime/checked_native.h"
#include "runtime/json_read.h"
#include "runtime/json_write.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

// UTF-8 of a str without a copy where it is ASCII; surrogates in generalised form. The copy is on the meter.
class Utf8Text {
 public:
  explicit Utf8Text(Runtime& rt) : rt_(rt) {}
  ~Utf8Text() { rt_.meter.release_bytes(charged_); }
  Utf8Text(const Utf8Text&) = delete;
  Utf8Text& operator=(const Utf8Text&) = delete;

  Fallible<std::string_view> view(const Str* str, uint64_t start, uint64_t count) {
    if (str->is_ascii()) return std::string_view(reinterpret_cast<const char*>(str->data1()) + start, count);
    uint64_t most = count * 4;
    TRY(rt_.charge(most / 32));
    if (!rt_.meter.try_charge_bytes(most)) return rt_.allocation_failure();
    charged_ = most;
    text_.reserve(most);
    char buffer[4];
    for (uint64_t at = start; at != start + count; ++at) text_.append(buffer, support::encode_utf8(str->at(at), buffer));
    return std::string_view(text_);
  }
  Fallible<std::string_view> view(const Str* str) { return view(str, 0, str->length); }

 private:
  Runtime& rt_;
  uint64_t charged_ = 0;
  std::string text_;
};

// (value,), or (message, position) of what is wrong with the text.
Outcome json_read(Runtime& rt, const Arguments& args) {
  Utf8Text text(rt);
  JsonReading how;
  how.allows_control_characters = !args[1].is_true();
  how.allows_surrogates = true;
  JsonProblem problem;
  Outcome value = read_json(rt, TRY(text.view(args[0].as<const Str>())), how, &problem);
  if (!value.ok() && (value.signal() != Signal::kRaise || problem.message == nullptr)) return value;
  Value items[2] = {value.ok() ? value.value() : Value(), Value()};
  if (!value.ok()) {
    rt.pending_exception = Value();
    items[0] = TRY(make_str(rt, problem.message));
    items[1] = Value::small_int(static_cast<int64_t>(problem.position));
  }
  return TRY_NEW(rt, new_tuple_of(rt, items, value.ok() ? 1 : 2));
}

Outcome answer_scan(Runtime& rt, Value first, uint64_t place, List* calls) {
  Value items[3] = {first, Value::small_int(static_cast<int64_t>(place)),
                    calls == nullptr || calls->length == 0 ? Value::none() : Value(calls)};
  return TRY_NEW(rt, new_tuple_of(rt, items, 3));
}

uint64_t code_points(std::string_view utf8) {
  uint64_t count = 0;
  for (char c : utf8) count += (c & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

// (text, index, strict, hooks): what begins there, as ([value], index behind it, calls) or (message, position, calls); calls
// of hooks that are to be made before that are as JsonHooks says, None if there are none. Hooks: for objects, pairs, floats,
// ints and constants, None where there is none.
Outcome json_scan(Runtime& rt, const Arguments& args) {
  const auto* str = args[0].as<const Str>();
  const auto* functions = args[3].as<const Tuple>();
  int64_t index = args[1].small_int();
  if (index < 0 || functions->length != 5) return rt.raise_value_error("not an index");
  auto start = std::min(static_cast<uint64_t>(index), str->length);
  auto hook = [functions](size_t at) { return functions->items()[at].is_none() ? Value() : functions->items()[at]; };
  JsonReading how;
  how.allows_control_characters = !args[2].is_true();
  how.allows_surrogates = true;
  // What may be a short document at the beginning of a long text is not worth a copy of all of it.
  uint64_t count = str->is_ascii() ? str->length - start : std::min<uint64_t>(str->length - start, 4096);
  for (;; count = std::min(count * 4, str->length - start)) {
    Utf8Text text(rt);
    std::string_view utf8 = TRY(text.view(str, start, count));
    JsonHooks hooks{hook(0), hook(1), hook(2), hook(3), hook(4)};
    JsonProblem problem;
    size_t end = 0;
    Outcome value = read_json_part(rt, utf8, how, &hooks, &end, &problem);
    bool is_all = count == str->length - start;
    if (!value.ok() && (value.signal() != Signal::kRaise || (problem.message == nullptr && is_all))) return value;
    if (!value.ok()) rt.pending_exception = Value();
    if (!is_all && (!value.ok() || end == utf8.size())) continue;
    TRY(rt.charge(end / 64));
    if (value.ok()) return answer_scan(rt, value.value(), start + code_points(utf8.substr(0, end)), hooks.calls);
    return answer_scan(rt, TRY(make_str(rt, problem.message)), start + problem.position, hooks.calls);
  }
}

Outcome json_pairs_of(Runtime& rt, const Arguments& args) { return json_pairs(rt, args[0].as<const List>()); }

class TextSink final : public JsonSink {
 public:
  explicit TextSink(Runtime& rt) : builder_(rt) {}
  Fallible<bool> append(std::string_view ascii) override {
    builder_.append(ascii);
    return state();
  }
  Fallible<bool> append(const Str* str, uint64_t start, uint64_t length) override {
    builder_.append(str, start, length);
    return state();
  }
  Outcome finish() { return builder_.finish(); }

 private:
  Fallible<bool> state() {
    if (builder_.fits()) return true;
    return builder_.finish().take_failure();
  }
  StrBuilder builder_;
};

// (ascii only, allows nan, separator of items, of keys, indent or None, sorts keys, skips keys, finds circles)
Fallible<bool> read_how(Runtime& rt, Value value, JsonWriting* how) {
  const auto* tuple = value.as<const Tuple>();
  bool fits = tuple->length == 8;
  auto view = [&](size_t index) {
    Value text = fits ? tuple->items()[index] : Value();
    fits = fits && has_kind(text, Kind::kStr) && text.as<Str>()->is_ascii();
    if (!fits) return std::string_view();
    return std::string_view(reinterpret_cast<const char*>(text.as<Str>()->data1()), text.as<Str>()->length);
  };
  how->item_separator = view(2);
  how->key_separator = view(3);
  how->is_indented = fits && !tuple->items()[4].is_none();
  if (how->is_indented) how->indent = view(4);
  if (!fits) return rt.raise_value_error("separators must be ASCII");
  auto flag = [tuple](size_t index) { return tuple->items()[index].is_true(); };
  how->ascii_only = flag(0);
  how->allows_nan = flag(1);
  how->sorts_keys = flag(5);
  how->skips_keys = flag(6);
  how->finds_circles = flag(7);
  return true;
}

// The text; or (text so far, place, what to ask about, whether for its items) if guest code is to be asked.
Outcome answer_written(Runtime& rt, TextSink& sink, const JsonQuestion& question) {
  Value text = TRY(sink.finish());
  if (question.about.is_empty()) return text;
  Value items[4] = {text, question.place, question.about, question.is_items ? Value::true_value() : Value::false_value()};
  return TRY_NEW(rt, new_tuple_of(rt, items, 4));
}

// (value, how)
Outcome json_write(Runtime& rt, const Arguments& args) {
  JsonWriting how;
  TRY(read_how(rt, args[1], &how));
  TextSink sink(rt);
  JsonQuestion question;
  TRY(write_json_asking(rt, args[0], how, sink, &question));
  return answer_written(rt, sink, question);
}

// (place, what was asked about, whether for its items, answer, how)
Outcome json_go_on(Runtime& rt, const Arguments& args) {
  JsonWriting how;
  TRY(read_how(rt, args[4], &how));
  TextSink sink(rt);
  JsonQuestion question, asked{args[1], args[2].is_true(), args[0].as<List>()};
  TRY(write_json_answered(rt, asked, args[3], how, sink, &question));
  return answer_written(rt, sink, question);
}

Outcome json_notes_at(Runtime& rt, const Arguments& args) { return json_notes(rt, args[0].as<const List>()); }

constexpr MethodDef kRows[] = {
    {"_json_pairs", "flat, /", checked<json_pairs_of, "list">, kAllocates,
     "The pairs of a list of keys and values in turn."},
    {"_json_read", "text, strict, /", checked<json_read, "str, any">, kAllocates,
     "Plain data of JSON text, or what is wrong."},
    {"_json_scan", "text, index, strict, hooks, /", checked<json_scan, "str, small, any, tuple">, kAllocates,
     "What begins at an index of JSON text, and calls that it needs."},
    {"_json_write", "value, how, /", checked<json_write, "any, tuple">, kAllocates,
     "JSON text of plain data, or the text so far and what guest code is to answer."},
    {"_json_go_on", "place, about, is_items, answer, how, /", checked<json_go_on, "list, any, any, any, tuple">, kAllocates,
     "Goes on behind an answer."},
    {"_json_notes", "place, /", checked<json_notes_at, "list">, kAllocates, "What to note of an error at a place."},
};

}  // namespace

const std::span<const MethodDef> kJsonIntrinsics = kRows;

}  // namespace sandboa::runtime
