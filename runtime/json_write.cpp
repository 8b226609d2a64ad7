#include "runtime/json_write.h"

#include <cmath>
#include <cstring>
#include <string>

#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"

namespace sandboa::runtime {

namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

// The letter of a short escape, or 0.
char short_escape(char32_t code_point) {
  switch (code_point) {
    case '"':
      return '"';
    case '\\':
      return '\\';
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return 0;
  }
}

bool is_surrogate(char32_t code_point) { return code_point >= 0xD800 && code_point < 0xE000; }

class Writer {
 public:
  Writer(Runtime& rt, const JsonWriting& how, JsonSink& sink) : rt_(rt), how_(how), sink_(sink), open_(rt) {}

  Fallible<bool> write(Value value) {
    Fallible<bool> done = write_all(value);
    if (done.signal() == Signal::kRaise && !refused_) TRY(add_notes());
    return done;
  }
  bool has_refused() const { return refused_; }

 private:
  // A container that is being written.
  struct Open {
    Object* object;
    uint32_t next;     // item, or entry of a dict
    uint32_t written;  // items so far
  };

  Fallible<bool> write_all(Value value) {
    TRY(write_value(value));
    while (!open_.empty()) {
      Value item = TRY(next_item());
      if (!item.is_empty()) TRY(write_value(item));
    }
    return flush();
  }

  // The next item of the innermost container, whose separator and key are written. Empty: there is none, it is closed.
  Outcome next_item() {
    Open& open = open_.top();
    if (open.object->kind == Kind::kDict) return next_entry_value(open);
    const Value* items;
    uint64_t count;
    if (open.object->kind == Kind::kList) {
      auto* list = static_cast<List*>(open.object);
      items = list->items;
      count = list->length;
    } else {
      auto* tuple = static_cast<Tuple*>(open.object);
      items = tuple->items();
      count = tuple->length;
    }
    if (open.next == count) return close(']');
    if (open.next != 0) TRY(put(how_.item_separator));
    return items[open.next++];
  }

  Outcome next_entry_value(Open& open) {
    auto* dict = static_cast<Dict*>(open.object);
    DictEntry* entry = dict->table == nullptr ? nullptr : next_entry(dict->table, dict->entry_count, &open.next);
    if (entry == nullptr) return close('}');
    if (open.written++ != 0) TRY(put(how_.item_separator));
    is_at_key_ = true;
    TRY(write_key(entry->key));
    is_at_key_ = false;
    TRY(put(how_.key_separator));
    return entry->value;
  }

  Outcome close(char end) {
    open_.pop();
    TRY(put(std::string_view(&end, 1)));
    return Value();
  }

  Fallible<bool> write_value(Value value) {
    TRY(rt_.charge(1));
    if (value.is_none()) return put("null");
    if (value.is_bool()) return put(value.is_true() ? "true" : "false");
    switch (kind_of(value)) {
      case Kind::kStr:
        return write_string(value.as<Str>());
      case Kind::kInt:
        return write_int(value);
      case Kind::kFloat:
        return write_float(value);
      case Kind::kList:
      case Kind::kTuple:
        return open(value.object(), "[");
      case Kind::kDict:
        refused_ = how_.refuses_guest_dicts && is_of_guest_class(value);
        if (refused_) return rt_.raise_type_error("dict of a guest class");
        return open(value.object(), "{");
      default:
        return rt_.raise_type_error("Object of type %.100s is not JSON serializable", type_name(value));
    }
  }

  Fallible<bool> open(Object* object, std::string_view begin) {
    TRY(rt_.charge(open_.size() / 16));
    for (size_t i = 0; i < open_.size(); ++i) {
      if (open_[i].object == object) return rt_.raise_value_error("Circular reference detected");
    }
    if (open_.size() == kMaxJsonDepth) {
      return rt_.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded while encoding a JSON object");
    }
    if (!open_.push({object, 0, 0})) return rt_.allocation_failure();
    return put(begin);
  }

  Fallible<bool> write_key(Value key) {
    Kind kind = kind_of(key);
    if (kind == Kind::kStr) return write_string(key.as<Str>());
    bool is_simple = kind == Kind::kInt || kind == Kind::kFloat || key.is_bool() || key.is_none();
    if (!is_simple) {
      return rt_.raise_type_error("keys must be str, int, float, bool or None, not %.100s", type_name(key));
    }
    TRY(put("\""));
    TRY(write_value(key));
    return put("\"");
  }

  // ---- numbers

  Fallible<bool> write_int(Value value) {
    value = canonical_number(value);
    if (!value.is_small_int()) {
      auto* text = TRY(int_to_str(rt_, value)).as<Str>();
      return put({reinterpret_cast<const char*>(text->data1()), static_cast<size_t>(text->length)});
    }
    scratch_.clear();
    append_small_int(scratch_, value.small_int());
    return put(scratch_);
  }

  Fallible<bool> write_float(Value value) {
    double number = float_value(canonical_number(value));
    scratch_.clear();
    if (std::isfinite(number)) {
      append_float_repr(scratch_, number);
      return put(scratch_);
    }
    if (!how_.allows_nan) {
      append_float_repr(scratch_, number);
      return rt_.raise_value_error("Out of range float values are not JSON compliant: %s", scratch_.c_str());
    }
    if (std::isnan(number)) return put("NaN");
    return put(number < 0 ? "-Infinity" : "Infinity");
  }

  // ---- strings

  bool is_plain(char32_t code_point) const {
    if (code_point < 0x20 || code_point == '"' || code_point == '\\') return false;
    if (how_.ascii_only) return code_point < 0x7F;
    return !how_.escapes_surrogates || !is_surrogate(code_point);
  }

  Fallible<bool> write_string(const Str* str) {
    TRY(rt_.charge(str->length / 16));
    TRY(put("\""));
    for (uint64_t at = 0; at < str->length;) {
      uint64_t end = end_of_run(str, at);
      if (end != at) TRY(put_run(str, at, end - at));
      at = end;
      if (at < str->length) TRY(put_escape(str->at(at++)));
    }
    return put("\"");
  }

  // Of code points that stand for themselves.
  uint64_t end_of_run(const Str* str, uint64_t at) const {
    if (str->width_log2() == 0) {
      const uint8_t* data = str->data1();
      while (at < str->length && is_plain(data[at])) ++at;
      return at;
    }
    while (at < str->length && is_plain(str->at(at))) ++at;
    return at;
  }

  Fallible<bool> put_run(const Str* str, uint64_t start, uint64_t length) {
    bool is_short_ascii = str->is_ascii() && length <= sizeof(buffer_);
    if (is_short_ascii) return put({reinterpret_cast<const char*>(str->data1()) + start, static_cast<size_t>(length)});
    TRY(flush());
    return sink_.append(str, start, length);
  }

  Fallible<bool> put_escape(char32_t code_point) {
    if (char letter = short_escape(code_point)) {
      char escape[] = {'\\', letter};
      return put({escape, 2});
    }
    if (code_point < 0x10000) return put_code_unit(code_point);
    code_point -= 0x10000;
    TRY(put_code_unit(0xD800 + (code_point >> 10)));
    return put_code_unit(0xDC00 + (code_point & 0x3FF));
  }

  Fallible<bool> put_code_unit(char32_t unit) {
    char escape[6] = {'\\', 'u'};
    for (size_t i = 0; i < 4; ++i) escape[2 + i] = kHexDigits[unit >> (12 - 4 * i) & 15];
    return put({escape, sizeof escape});
  }

  // ---- output

  Fallible<bool> put(std::string_view ascii) {
    if (__builtin_expect(ascii.size() > sizeof(buffer_) - buffered_, 0)) {
      TRY(flush());
      if (ascii.size() > sizeof(buffer_)) return sink_.append(ascii);
    }
    std::memcpy(buffer_ + buffered_, ascii.data(), ascii.size());
    buffered_ += ascii.size();
    return true;
  }

  Fallible<bool> flush() {
    size_t count = buffered_;
    buffered_ = 0;
    if (count == 0) return true;
    return sink_.append(std::string_view(buffer_, count));
  }

  // ---- where an error happened

  // CPython notes the way from the innermost container to the outermost.
  Fallible<bool> add_notes() {
    Value raised = rt_.pending_exception;
    List* notes = nullptr;
    bool skips = is_at_key_;  // a bad key is not an item of its dict
    for (size_t depth = open_.size(); depth-- > 0; skips = false) {
      if (skips) continue;
      TRY(rt_.charge(8));
      Value note = TRY(make_note(open_[depth]));
      if (notes == nullptr) notes = TRY_NEW(rt_, new_list(rt_, 0));
      TRY(list_append(rt_, notes, note));
    }
    if (notes == nullptr) return true;
    Value name = TRY(make_str(rt_, "__notes__"));
    Dict* attributes = TRY_NEW(rt_, new_dict(rt_));
    TRY(dict_set(rt_, attributes, name, notes));
    rt_.pending_exception = raised;
    raised.as<Exception>()->attributes = attributes;
    return true;
  }

  // "when serializing list item 1", "when serializing dict item 'a'"
  Outcome make_note(const Open& open) {
    std::string text = "when serializing ";
    append_qualified_type_name(text, open.object->type);
    text += " item ";
    if (open.object->kind != Kind::kDict) {
      append_small_int(text, int64_t{open.next} - 1);
      return make_str(rt_, text);
    }
    Value key = static_cast<Dict*>(open.object)->table->entries()[open.next - 1].key;
    Outcome repr = operations::repr(rt_, key);
    bool is_told = repr.ok() || repr.signal() == Signal::kNeedsGuest || repr.signal() == Signal::kRaise;
    if (!is_told) return repr;
    // A key of a guest's class may have a repr of its own, which is not asked; an int may be too long for one.
    if (repr.ok()) {
      append_utf8(text, repr.value().as<Str>());
    } else {
      text += "<" + std::string(type_name(key)) + ">";
    }
    return make_str(rt_, text);
  }

  Runtime& rt_;
  const JsonWriting& how_;
  JsonSink& sink_;
  WorkStack<Open, 16> open_;
  bool is_at_key_ = false;
  bool refused_ = false;
  std::string scratch_;
  size_t buffered_ = 0;
  char buffer_[2048];
};

}  // namespace

Fallible<bool> write_json(Runtime& rt, Value value, const JsonWriting& how, JsonSink& sink) {
  return Writer(rt, how, sink).write(value);
}

Fallible<bool> write_json_unless_guest(Runtime& rt, Value value, JsonWriting how, JsonSink& sink) {
  how.refuses_guest_dicts = true;
  Writer writer(rt, how, sink);
  Fallible<bool> done = writer.write(value);
  if (!writer.has_refused()) return done.ok() ? Fallible<bool>(true) : std::move(done);
  rt.pending_exception = Value();
  return false;
}

}  // namespace sandboa::runtime
