// Plain data between text and objects for the module json, by the reader and the writer that hosts use too. What asks guest
// code (default, hooks, cls, indent, sort_keys) is runtime/modules/json/.
#include "runtime/checked_native.h"
#include "runtime/json_read.h"
#include "runtime/json_write.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// UTF-8 of a str without a copy where it is ASCII; surrogates in generalised form. The copy is on the meter.
class Utf8Text {
 public:
  explicit Utf8Text(Runtime& rt) : rt_(rt) {}
  ~Utf8Text() { rt_.meter.release_bytes(charged_); }
  Utf8Text(const Utf8Text&) = delete;
  Utf8Text& operator=(const Utf8Text&) = delete;

  Fallible<std::string_view> view(const Str* str) {
    if (str->is_ascii()) return std::string_view(reinterpret_cast<const char*>(str->data1()), str->length);
    uint64_t most = str->length * 4;
    TRY(rt_.charge(most / 32));
    if (!rt_.meter.try_charge_bytes(most)) return rt_.allocation_failure();
    charged_ = most;
    text_.reserve(most);
    append_utf8(text_, str);
    return std::string_view(text_);
  }

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

// Text of a value that needs no guest code, else None; separators are ASCII.
Outcome json_write(Runtime& rt, const Arguments& args) {
  JsonWriting how;
  how.ascii_only = args[1].is_true();
  how.allows_nan = args[2].is_true();
  const Str *item_separator = args[3].as<const Str>(), *key_separator = args[4].as<const Str>();
  if (!item_separator->is_ascii() || !key_separator->is_ascii()) return rt.raise_value_error("separators must be ASCII");
  auto view = [](const Str* str) { return std::string_view(reinterpret_cast<const char*>(str->data1()), str->length); };
  how.item_separator = view(item_separator);
  how.key_separator = view(key_separator);
  TextSink sink(rt);
  if (!TRY(write_json_unless_guest(rt, args[0], how, sink))) return Value::none();
  return sink.finish();
}

constexpr MethodDef kRows[] = {
    {"_json_read", "text, strict, /", checked<json_read, "str, any">, kAllocates,
     "Plain data of JSON text, or what is wrong."},
    {"_json_write", "value, ascii_only, allows_nan, item_separator, key_separator, /",
     checked<json_write, "any, any, any, str, str">, kAllocates, "JSON text of plain data."},
};

}  // namespace

const std::span<const MethodDef> kJsonIntrinsics = kRows;

}  // namespace sandboa::runtime
