#include "runtime/json_write.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/types/containers.h"
#include "runtime/types/hex_digits.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"

namespace sandboa::runtime {

namespace {

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

// An object whose text is being written, or what stands for it.
struct Open {
  enum Part : uint8_t { kItems, kEntries, kPairs, kReplaced, kAnswered };
  Object* object;
  List* pairs;       // kPairs: keys and values in turn; kAnswered: items; they are those of `object`
  uint32_t next;     // item, entry of a dict, or pair
  uint32_t written;  // items so far
  Part part;         // kReplaced: what default() answered for `object` is inside
};
constexpr uint32_t kValuesOfOpen = 5;  // in a place that is kept for later

class Writer {
 public:
  Writer(Runtime& rt, const JsonWriting& how, JsonSink& sink, JsonQuestion* question)
      : rt_(rt), how_(how), sink_(sink), question_(question), open_(rt) {}

  Fallible<bool> write(Value value) { return noted(write_all(value)); }

  // Goes on where another writer has asked.
  Fallible<bool> go_on(const JsonQuestion& asked, Value answer) {
    TRY(load(asked.place));
    if (!asked.about.is_object()) return rt_.raise_value_error("not a place of a writer");
    if (!asked.is_items) {
      TRY(push({asked.about.object(), nullptr, 0, 0, Open::kReplaced}));
      return noted(write_all(answer));
    }
    if (asked.about.object()->kind != Kind::kDict) {
      if (!has_kind(answer, Kind::kList)) return rt_.raise_value_error("not a place of a writer");
      TRY(push({asked.about.object(), answer.as<List>(), 0, 0, Open::kAnswered}));
      TRY(put("["));
      return noted(write_rest());
    }
    List* pairs = TRY(flat_pairs(answer));
    TRY(push({asked.about.object(), pairs, 0, 0, Open::kPairs}));
    TRY(put("{"));
    return noted(write_rest());
  }

  Outcome notes(const List* place) {
    TRY(load(place));
    return make_notes(false);
  }

 private:
  Fallible<bool> noted(Fallible<bool> done) {
    if (done.signal() == Signal::kRaise) TRY(add_notes());
    return done;
  }

  Fallible<bool> write_all(Value value) {
    TRY(write_value(value));
    return write_rest();
  }

  Fallible<bool> write_rest() {
    while (!open_.empty() && !is_asking()) {
      Value item = TRY(next_item());
      if (!item.is_empty()) TRY(write_value(item));
    }
    if (is_asking()) TRY(save());
    return flush();
  }

  // ---- questions

  bool is_asking() const { return question_ != nullptr && !question_->about.is_empty(); }

  Fallible<bool> ask(Value about, bool is_items) {
    TRY(check_circle(about.object()));
    question_->about = about;
    question_->is_items = is_items;
    return true;
  }

  Fallible<bool> save() {
    TRY(rt_.charge(1 + open_.size() / 2));
    List* place = TRY_NEW(rt_, new_list(rt_, static_cast<uint32_t>(open_.size()) * kValuesOfOpen));
    for (size_t depth = 0; depth < open_.size(); ++depth) {
      const Open& open = open_[depth];
      Value values[kValuesOfOpen] = {open.object, open.pairs == nullptr ? Value::none() : Value(open.pairs),
                                     Value::small_int(open.next), Value::small_int(open.written),
                                     Value::small_int(open.part)};
      for (Value value : values) place->items[place->length++] = value;
    }
    question_->place = place;
    return true;
  }

  // Guest code may have come by a place, and may have changed the objects there meanwhile.
  Fallible<bool> load(const List* place) {
    TRY(rt_.charge(1 + place->length / 16));
    for (uint32_t at = 0; at + kValuesOfOpen <= place->length; at += kValuesOfOpen) {
      const Value* values = place->items + at;
      bool fits = values[0].is_object();
      for (uint32_t index = 2; index < kValuesOfOpen; ++index) {
        fits = fits && values[index].is_small_int() && values[index].small_int() >= 0 &&
               values[index].small_int() <= UINT32_MAX;
      }
      if (!fits) return rt_.raise_value_error("not a place of a writer");
      Open open{values[0].object(), has_kind(values[1], Kind::kList) ? values[1].as<List>() : nullptr,
                static_cast<uint32_t>(values[2].small_int()), static_cast<uint32_t>(values[3].small_int()),
                static_cast<Open::Part>(values[4].small_int())};
      fits = open.part == Open::kItems      ? open.object->kind == Kind::kList || open.object->kind == Kind::kTuple
             : open.part == Open::kEntries  ? open.object->kind == Kind::kDict
             : open.part == Open::kPairs    ? open.pairs != nullptr && open.pairs->length % 2 == 0
             : open.part == Open::kAnswered ? open.pairs != nullptr
                                            : open.part == Open::kReplaced;
      if (!fits) return rt_.raise_value_error("not a place of a writer");
      TRY(push(open));
    }
    return true;
  }

  // What items() has answered.
  Fallible<List*> flat_pairs(Value items) {
    if (!has_kind(items, Kind::kList)) return rt_.raise_value_error("items must return 2-tuples");
    const auto* list = items.as<const List>();
    TRY(rt_.charge(1 + list->length / 4));
    if (list->length > kMaxListLength / 2) return rt_.raise_text(TypeId::kMemoryError, "");
    List* flat = TRY_NEW(rt_, new_list(rt_, list->length * 2));
    for (uint32_t index = 0; index < list->length; ++index) {
      Value pair = list->items[index];
      bool is_pair = has_kind(pair, Kind::kTuple) && pair.as<Tuple>()->length == 2;
      if (!is_pair) return rt_.raise_value_error("items must return 2-tuples");
      for (size_t part = 0; part < 2; ++part) flat->items[flat->length++] = pair.as<Tuple>()->items()[part];
    }
    return flat;
  }

  // Entries of a dict by their keys, which are strings; null if they are not, or are of guest classes.
  Fallible<List*> sorted_pairs(Dict* dict) {
    struct Pair {
      Value key, value;
    };
    static_assert(sizeof(Pair) == 2 * sizeof(Value));
    uint64_t count = dict->live_count, characters = 0;
    TRY(rt_.charge(1 + count / 4));
    if (count > kMaxListLength / 2) return rt_.raise_text(TypeId::kMemoryError, "");
    List* flat = TRY_NEW(rt_, new_list(rt_, static_cast<uint32_t>(count * 2)));
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(dict->table, dict->entry_count, &position)) {
      if (!has_kind(entry->key, Kind::kStr) || is_of_guest_class(entry->key)) return static_cast<List*>(nullptr);
      characters += entry->key.as<Str>()->length;
      flat->items[flat->length++] = entry->key;
      flat->items[flat->length++] = entry->value;
    }
    auto levels = static_cast<uint64_t>(64 - __builtin_clzll(count | 1));
    TRY(rt_.charge((count + characters / 16) * levels / 2));
    auto* pairs = reinterpret_cast<Pair*>(flat->items);
    std::sort(pairs, pairs + count,
              [](const Pair& lhs, const Pair& rhs) { return str_compare(lhs.key.as<Str>(), rhs.key.as<Str>()) < 0; });
    return flat;
  }

  // ---- containers

  // The next item of the innermost object, whose separator and key are written. Empty: there is none, it is closed.
  Outcome next_item() {
    Open& open = open_.top();
    switch (open.part) {
      case Open::kReplaced:
        pop();
        return Value();
      case Open::kEntries:
        return next_entry_value(open);
      case Open::kPairs:
        return next_pair_value(open);
      case Open::kAnswered:
      case Open::kItems:
        break;
    }
    Object* source = open.part == Open::kAnswered ? open.pairs : open.object;
    bool is_list = source->kind == Kind::kList;
    const Value* items = is_list ? static_cast<List*>(source)->items : static_cast<Tuple*>(source)->items();
    uint64_t count = is_list ? static_cast<List*>(source)->length : static_cast<Tuple*>(source)->length;
    if (open.next >= count) return close(']');
    TRY(put_item_start(open.written++ != 0));
    return items[open.next++];
  }

  Outcome next_entry_value(Open& open) {
    auto* dict = static_cast<Dict*>(open.object);
    for (;;) {
      DictEntry* entry = dict->table == nullptr ? nullptr : next_entry(dict->table, dict->entry_count, &open.next);
      if (entry == nullptr) return close('}');
      if (TRY(put_key(open, entry->key))) return entry->value;
    }
  }

  Outcome next_pair_value(Open& open) {
    for (;;) {
      if (open.next >= open.pairs->length / 2) return close('}');
      const Value* pair = open.pairs->items + size_t{2} * open.next++;
      if (TRY(put_key(open, pair[0]))) return pair[1];
    }
  }

  // What stands before a value. False: the key is none, and is left out.
  Fallible<bool> put_key(Open& open, Value key) {
    if (how_.skips_keys && !is_key(key)) {
      TRY(rt_.charge(1));
      return false;
    }
    is_at_key_ = true;
    if (!is_key(key)) {
      return rt_.raise_type_error("keys must be str, int, float, bool or None, not %.100s", type_name(key));
    }
    TRY(put_item_start(open.written++ != 0));
    TRY(write_key(key));
    is_at_key_ = false;
    TRY(put(how_.key_separator));
    return true;
  }

  Fallible<bool> put_item_start(bool is_second) {
    if (is_second) TRY(put(how_.item_separator));
    return how_.is_indented ? put_line(levels()) : Fallible<bool>(true);
  }

  Fallible<bool> put_line(size_t levels) {
    TRY(put("\n"));
    TRY(rt_.charge(levels * how_.indent.size() / 16));
    for (size_t level = 0; level < levels; ++level) TRY(put(how_.indent));
    return true;
  }
  // How deep the items of the innermost container are.
  size_t levels() const { return open_.size() - replaced_; }

  Outcome close(char end) {
    bool has_items = open_.top().written != 0;
    pop();
    if (has_items && how_.is_indented) TRY(put_line(levels()));
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
        if (question_ != nullptr && has_guest_dunder(value, Dunder::kIter)) return ask(value, true);
        return open({value.object(), nullptr, 0, 0, Open::kItems}, "[");
      case Kind::kDict:
        return open_dict(value.as<Dict>());
      default:
        if (question_ != nullptr && value.is_object()) return ask(value, false);
        return rt_.raise_type_error("Object of type %.100s is not JSON serializable", type_name(value));
    }
  }

  Fallible<bool> open_dict(Dict* dict) {
    bool is_empty = dict->live_count == 0;
    bool asks = question_ != nullptr && !is_empty && is_of_guest_class(dict);
    List* sorted = how_.sorts_keys && !is_empty && !asks ? TRY(sorted_pairs(dict)) : nullptr;
    if (asks || (how_.sorts_keys && !is_empty && sorted == nullptr)) return ask(dict, true);
    return open({dict, sorted, 0, 0, sorted == nullptr ? Open::kEntries : Open::kPairs}, "{");
  }

  Fallible<bool> check_circle(const Object* object) {
    if (!how_.finds_circles) return true;
    TRY(rt_.charge(open_.size() / 16));
    for (size_t i = 0; i < open_.size(); ++i) {
      if (open_[i].object == object) return rt_.raise_value_error("Circular reference detected");
    }
    return true;
  }

  Fallible<bool> open(const Open& open, std::string_view begin) {
    TRY(check_circle(open.object));
    TRY(push(open));
    return put(begin);
  }

  Fallible<bool> push(const Open& open) {
    if (open_.size() == kMaxJsonDepth) {
      return rt_.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded while encoding a JSON object");
    }
    if (!open_.push(open)) return rt_.allocation_failure();
    if (open.part == Open::kReplaced) ++replaced_;
    return true;
  }
  void pop() {
    if (open_.top().part == Open::kReplaced) --replaced_;
    open_.pop();
  }

  static bool is_key(Value key) {
    Kind kind = kind_of(key);
    return kind == Kind::kStr || kind == Kind::kInt || kind == Kind::kFloat || key.is_bool() || key.is_none();
  }

  // REQUIRES: is_key(key).
  Fallible<bool> write_key(Value key) {
    if (kind_of(key) == Kind::kStr) return write_string(key.as<Str>());
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
    auto* notes = TRY(make_notes(is_at_key_)).as<List>();
    if (notes->length == 0) return true;
    Value name = TRY(make_str(rt_, "__notes__"));
    Dict* attributes = TRY_NEW(rt_, new_dict(rt_));
    TRY(dict_set(rt_, attributes, name, notes));
    rt_.pending_exception = raised;
    raised.as<Exception>()->attributes = attributes;
    return true;
  }

  // skips: a bad key is not an item of its dict.
  Outcome make_notes(bool skips) {
    List* notes = TRY_NEW(rt_, new_list(rt_, 0));
    for (size_t depth = open_.size(); depth-- > 0; skips = false) {
      if (skips) continue;
      TRY(rt_.charge(8));
      TRY(list_append(rt_, notes, TRY(make_note(open_[depth]))));
    }
    return notes;
  }

  // "when serializing list item 1", "when serializing dict item 'a'", "when serializing Colour object"
  Outcome make_note(const Open& open) {
    std::string text = "when serializing ";
    append_qualified_type_name(text, open.object->type);
    if (open.part == Open::kReplaced) return make_str(rt_, text + " object");
    text += " item ";
    if (open.part == Open::kItems || open.part == Open::kAnswered) {
      append_small_int(text, int64_t{open.next} - 1);
      return make_str(rt_, text);
    }
    Outcome repr = operations::repr(rt_, current_key(open));
    bool is_told = repr.ok() || repr.signal() == Signal::kNeedsGuest || repr.signal() == Signal::kRaise;
    if (!is_told) return repr;
    // A key of a guest's class may have a repr of its own, which is not asked; an int may be too long for one.
    if (repr.ok()) {
      append_utf8(text, repr.value().as<Str>());
    } else {
      text += "<" + std::string(type_name(current_key(open))) + ">";
    }
    return make_str(rt_, text);
  }

  // None if guest code has taken it away.
  static Value current_key(const Open& open) {
    if (open.next == 0) return Value::none();
    if (open.part == Open::kPairs) {
      return open.next <= open.pairs->length / 2 ? open.pairs->items[size_t{2} * (open.next - 1)] : Value::none();
    }
    const auto* dict = static_cast<const Dict*>(open.object);
    if (open.next > dict->entry_count || dict->table == nullptr) return Value::none();
    Value key = dict->table->entries()[open.next - 1].key;
    return key.is_empty() ? Value::none() : key;
  }

  Runtime& rt_;
  const JsonWriting& how_;
  JsonSink& sink_;
  JsonQuestion* question_;  // null: nobody can be asked
  WorkStack<Open, 16> open_;
  size_t replaced_ = 0;  // of them are kReplaced
  bool is_at_key_ = false;
  std::string scratch_;
  size_t buffered_ = 0;
  char buffer_[2048];
};

}  // namespace

Fallible<bool> write_json(Runtime& rt, Value value, const JsonWriting& how, JsonSink& sink) {
  return Writer(rt, how, sink, nullptr).write(value);
}

Fallible<bool> write_json_asking(Runtime& rt, Value value, const JsonWriting& how, JsonSink& sink, JsonQuestion* question) {
  return Writer(rt, how, sink, question).write(value);
}

Fallible<bool> write_json_answered(Runtime& rt, const JsonQuestion& asked, Value answer, const JsonWriting& how,
                                   JsonSink& sink, JsonQuestion* question) {
  return Writer(rt, how, sink, question).go_on(asked, answer);
}

Outcome json_notes(Runtime& rt, const List* place) {
  struct NoSink final : JsonSink {
    Fallible<bool> append(std::string_view) override { return true; }
    Fallible<bool> append(const Str*, uint64_t, uint64_t) override { return true; }
  } sink;
  return Writer(rt, {}, sink, nullptr).notes(place);
}

}  // namespace sandboa::runtime
