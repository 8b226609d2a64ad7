#include "runtime/json_read.h"

#include <cmath>
#include <cstring>
#include <limits>

#include "runtime/numbers/float_text.h"
#include "runtime/numbers/number_text.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

// Between two charges no more text is passed than this.
constexpr size_t kChargedBlock = 64 * 1024;
constexpr size_t kBytesPerFuel = 16;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// What ends a run of plain text in a string: a quote, a backslash, a control character, or a byte beyond ASCII.
struct PlainTable {
  bool is_plain[256] = {};
  constexpr PlainTable() {
    for (int c = 0x20; c < 0x80; ++c) is_plain[c] = c != '"' && c != '\\';
  }
};
constexpr PlainTable kPlain;

// The strings of keys that came last: most texts say the same few over and over.
class KeyCache {
 public:
  static constexpr size_t kLongest = 40;
  // By the bytes of its content.
  Str*& find(std::string_view key) {
    uint64_t ends[2] = {};
    if (key.size() >= 8) {
      std::memcpy(&ends[0], key.data(), 8);
      std::memcpy(&ends[1], key.data() + key.size() - 8, 8);
    } else {
      std::memcpy(&ends[0], key.data(), key.size());
    }
    return keys_[support::mix64(ends[0] ^ (ends[1] * 3) ^ key.size()) % std::size(keys_)];
  }

 private:
  Str* keys_[64] = {};
};

class Reader {
 public:
  Reader(Runtime& rt, std::string_view text, const JsonReading& how, JsonHooks* hooks, JsonProblem* problem)
      : rt_(rt),
        start_(text.data()),
        at_(text.data()),
        end_(text.data() + text.size()),
        how_(how),
        hooks_(hooks),
        problem_(problem),
        values_(rt),
        calls_(rt),
        open_(rt) {}

  Outcome read() {
    if (std::string_view(at_, left()).starts_with("\xEF\xBB\xBF")) {
      return fail("Unexpected UTF-8 BOM (decode using utf-8-sig)", at_);
    }
    TRY(skip_space());
    TRY(read_one());
    TRY(skip_space());
    if (at_ != end_) return fail("Extra data", at_);
    return values_.top();
  }

  // REQUIRES: hooks.
  Outcome read_part(size_t* end) {
    hooks_->calls = TRY_NEW(rt_, new_list(rt_, 0));
    nowhere_ = TRY_NEW(rt_, new_list(rt_, 1));
    TRY(list_append(rt_, nowhere_, Value::none()));
    TRY(read_one());
    *end = static_cast<size_t>(at_ - start_);
    List* holder = TRY_NEW(rt_, new_list_of(rt_, &values_.top(), 1));
    if (calls_.top() != kNoCall) settle(calls_.top(), holder, Value::small_int(0));
    return holder;
  }

 private:
  // An array or object whose end has not come yet.
  struct Open {
    size_t first;  // of its items in values_, keys and values in turn
    bool is_object;
  };

  static constexpr uint32_t kNoCall = UINT32_MAX;

  Fallible<bool> read_one() {
    do {
      bool is_complete = TRY(read_value());
      while (is_complete && !open_.empty()) is_complete = TRY(go_on());
    } while (!open_.empty());
    return true;
  }

  size_t left() const { return static_cast<size_t>(end_ - at_); }

  SignalFailure fail(const char* message, const char* place) {
    problem_->message = message;
    for (const char* c = start_; c != place; ++c) {
      if ((*c & 0xC0) == 0x80) continue;
      ++problem_->position;
      ++problem_->column;
      if (*c == '\n') {
        ++problem_->line;
        problem_->column = 1;
      }
    }
    return rt_.raise_value_error(
        "%s: line %llu column %llu (char %llu)", message, static_cast<unsigned long long>(problem_->line),
        static_cast<unsigned long long>(problem_->column), static_cast<unsigned long long>(problem_->position));
  }

  SANDBOA_ALWAYS_INLINE Fallible<bool> skip_space() {
    if (__builtin_expect(at_ == end_ || !is_space(*at_), 1)) return true;
    return skip_more_space();
  }
  Fallible<bool> skip_more_space() {
    for (;;) {
      const char* stop = left() > kChargedBlock ? at_ + kChargedBlock : end_;
      const char* from = at_;
      while (at_ != stop && is_space(*at_)) ++at_;
      TRY(rt_.charge(static_cast<size_t>(at_ - from) / kBytesPerFuel));
      if (at_ == end_ || at_ != stop) return true;
    }
  }

  Fallible<bool> push(Value value) {
    if (!values_.push(value)) return rt_.allocation_failure();
    if (hooks_ != nullptr && !calls_.push(kNoCall)) return rt_.allocation_failure();
    return true;
  }
  void pop() {
    values_.pop();
    if (hooks_ != nullptr) calls_.pop();
  }

  // ---- calls of guest code

  // The argument stands for the result until somebody makes the call.
  Fallible<bool> push_call(Value function, Value argument) {
    List* calls = hooks_->calls;
    if (calls->length > kMaxListLength - 4) return rt_.raise_text(TypeId::kMemoryError, "");
    TRY(rt_.charge(1));
    uint32_t place = calls->length;
    for (Value item : {function, argument, Value(nowhere_), Value::small_int(0)}) TRY(list_append(rt_, calls, item));
    TRY(push(argument));
    calls_.top() = place;
    return true;
  }

  void settle(uint32_t call, Value container, Value place) {
    hooks_->calls->items[call + 2] = container;
    hooks_->calls->items[call + 3] = place;
  }

  void settle_items(List* list, size_t first) {
    for (uint32_t index = 0; index < list->length; ++index) {
      if (calls_[first + index] != kNoCall) settle(calls_[first + index], list, Value::small_int(index));
    }
  }

  // Of equal keys the last one counts, and the results for the others are for nobody.
  Fallible<bool> settle_entries(Dict* dict, size_t first, size_t count) {
    bool has_equal_keys = dict->live_count != count / 2;
    Value seen = nowhere_;
    for (size_t index = count; index > 0; index -= 2) {
      Value key = values_[first + index - 2];
      uint32_t call = calls_[first + index - 1];
      if (has_equal_keys) {
        if (dict_find_str(rt_, dict, key.as<Str>()) == seen) continue;
        TRY(dict_set(rt_, dict, key, seen));
      }
      if (call != kNoCall) settle(call, dict, key);
    }
    for (size_t index = 0; has_equal_keys && index < count; index += 2) {
      TRY(dict_set(rt_, dict, values_[first + index], values_[first + index + 1]));
    }
    return true;
  }

  // A scalar or an empty container: true. False: a container was opened, and its first item begins here.
  Fallible<bool> read_value() {
    TRY(rt_.charge(1));
    if (at_ == end_) return fail("Expecting value", at_);
    switch (*at_) {
      case '"':
        TRY(push(TRY(read_string(nullptr))));
        return true;
      case '[':
      case '{':
        return open_container(*at_ == '{');
      case 'n':
        return read_word("null", Value::none());
      case 't':
        return read_word("true", Value::true_value());
      case 'f':
        return read_word("false", Value::false_value());
      default:
        return read_number();
    }
  }

  Fallible<bool> read_word(std::string_view word, Value value) {
    if (!std::string_view(at_, left()).starts_with(word)) return fail("Expecting value", at_);
    at_ += word.size();
    return push(value);
  }

  Fallible<bool> open_container(bool is_object) {
    if (open_.size() == kMaxJsonDepth) {
      return rt_.raise_text(TypeId::kRecursionError,
                            is_object
                                ? "maximum recursion depth exceeded while decoding a JSON object from a unicode string"
                                : "maximum recursion depth exceeded while decoding a JSON array from a unicode string");
    }
    if (!open_.push({values_.size(), is_object})) return rt_.allocation_failure();
    ++at_;
    TRY(skip_space());
    if (at_ != end_ && *at_ == (is_object ? '}' : ']')) return close();
    if (is_object) TRY(read_key());
    return false;
  }

  // The container is complete: it becomes a value. Answers true.
  Fallible<bool> close() {
    Open open = open_.top();
    size_t count = values_.size() - open.first;
    if (count > kMaxListLength) return rt_.raise_text(TypeId::kMemoryError, "");
    TRY(rt_.charge(1 + count / kBytesPerFuel));
    bool becomes_dict = open.is_object && (hooks_ == nullptr || hooks_->pairs.is_empty());
    Value made;
    if (becomes_dict) {
      made = count == 0 ? Value(TRY_NEW(rt_, new_dict(rt_)))
                        : TRY(new_dict_of(rt_, &values_[open.first], static_cast<uint32_t>(count / 2)));
    } else {
      made = TRY_NEW(rt_, new_list_of(rt_, &values_[open.first], static_cast<uint32_t>(count)));
    }
    if (hooks_ != nullptr) {
      if (becomes_dict) {
        TRY(settle_entries(made.as<Dict>(), open.first, count));
      } else {
        settle_items(made.as<List>(), open.first);
      }
    }
    ++at_;
    while (values_.size() != open.first) pop();
    open_.pop();
    if (!open.is_object || hooks_ == nullptr) return push(made);
    Value hook = becomes_dict ? hooks_->object : hooks_->pairs;
    return hook.is_empty() ? push(made) : push_call(hook, made);
  }

  // Behind an item. True: that ended the container, too. False: the next item begins here.
  Fallible<bool> go_on() {
    TRY(skip_space());
    bool is_object = open_.top().is_object;
    char end = is_object ? '}' : ']';
    if (at_ != end_ && *at_ == end) return close();
    if (at_ == end_ || *at_ != ',') return fail("Expecting ',' delimiter", at_);
    const char* comma = at_++;
    TRY(skip_space());
    if (at_ != end_ && *at_ == end) {
      return fail(is_object ? "Illegal trailing comma before end of object" : "Illegal trailing comma before end of array",
                  comma);
    }
    if (is_object) TRY(read_key());
    return false;
  }

  // Up to where the value begins.
  Fallible<bool> read_key() {
    if (at_ == end_ || *at_ != '"') return fail("Expecting property name enclosed in double quotes", at_);
    TRY(push(TRY(read_string(&key_cache_))));
    TRY(skip_space());
    if (at_ == end_ || *at_ != ':') return fail("Expecting ':' delimiter", at_);
    ++at_;
    return skip_space();
  }

  // ---- strings

  // Behind what follows `from` and is plain; charged.
  Fallible<const char*> end_of_plain(const char* from) {
    for (const char* c = from;;) {
      const char* stop = static_cast<size_t>(end_ - c) > kChargedBlock ? c + kChargedBlock : end_;
      const char* block = c;
      while (c != stop && kPlain.is_plain[static_cast<uint8_t>(*c)]) ++c;
      TRY(rt_.charge(static_cast<size_t>(c - block) / kBytesPerFuel));
      if (c == end_ || c != stop) return c;
    }
  }

  // REQUIRES: at a quote. keys: where to look for a string that is there already; may be null.
  Outcome read_string(KeyCache* keys) {
    const char* quote = at_;
    const char* c = TRY(end_of_plain(quote + 1));
    if (c == end_ || *c != '"') {
      Outcome rich = read_rich_string(quote);
      return keys == nullptr || !rich.ok() ? rich : shared_key(keys, rich.value().as<Str>());
    }
    std::string_view text(quote + 1, static_cast<size_t>(c - quote) - 1);
    at_ = c + 1;
    if (text.empty()) return empty_str();
    if (text.size() == 1) return shared_char(static_cast<uint8_t>(text[0]));
    if (keys == nullptr || text.size() > KeyCache::kLongest) return plain_str(text);
    Str*& known = keys->find(text);
    bool is_known = known != nullptr && known->length == text.size() && known->is_ascii() &&
                    std::memcmp(known->data, text.data(), text.size()) == 0;
    if (!is_known) known = TRY(plain_str(text)).as<Str>();
    return known;
  }

  static Outcome shared_key(KeyCache* keys, Str* key) {
    std::string_view content(static_cast<const char*>(key->data), key->byte_length());
    if (key->length <= 1 || content.size() > KeyCache::kLongest) return key;
    Str*& known = keys->find(content);
    bool is_known = known != nullptr && known->length == key->length && known->width_log2() == key->width_log2() &&
                    std::memcmp(known->data, content.data(), content.size()) == 0;
    if (!is_known) known = key;
    return known;
  }

  Outcome plain_str(std::string_view text) {
    TRY(rt_.check_size(text.size(), 1));
    Str* str = TRY_NEW(rt_, new_narrow_str(rt_, text.size(), true));
    std::memcpy(mutable_data1(str), text.data(), text.size());
    return str;
  }

  // One with escapes, text beyond ASCII, or a mistake.
  Outcome read_rich_string(const char* quote) {
    StrBuilder builder(rt_);
    at_ = quote + 1;
    for (;;) {
      const char* plain_end = TRY(end_of_plain(at_));
      builder.append(std::string_view(at_, static_cast<size_t>(plain_end - at_)));
      at_ = plain_end;
      if (!builder.fits()) return builder.finish();
      if (at_ == end_) return fail("Unterminated string starting at", quote);
      auto c = static_cast<uint8_t>(*at_);
      if (c == '"') break;
      if (c == '\\') {
        TRY(read_escape(builder, quote));
      } else if (c < 0x20) {
        if (!how_.allows_control_characters) return fail("Invalid control character at", at_);
        builder.append(char32_t{c});
        ++at_;
      } else {
        auto decoded = support::decode_utf8(std::string_view(at_, left()), how_.allows_surrogates);
        if (decoded.length == 0) return rt_.raise_value_error("text from the host is not valid UTF-8");
        builder.append(decoded.code_point);
        at_ += decoded.length;
      }
    }
    ++at_;
    return builder.finish();
  }

  Fallible<bool> read_escape(StrBuilder& builder, const char* quote) {
    const char* backslash = at_++;
    if (at_ == end_) return fail("Unterminated string starting at", quote);
    char32_t code_point;
    switch (*at_) {
      case '"':
      case '\\':
      case '/':
        code_point = static_cast<char32_t>(*at_);
        break;
      case 'b':
        code_point = '\b';
        break;
      case 'f':
        code_point = '\f';
        break;
      case 'n':
        code_point = '\n';
        break;
      case 'r':
        code_point = '\r';
        break;
      case 't':
        code_point = '\t';
        break;
      case 'u':
        return read_unicode_escape(builder);
      default:
        return fail("Invalid \\escape", backslash);
    }
    builder.append(code_point);
    ++at_;
    return true;
  }

  // REQUIRES: at the u. Two surrogates that belong together are one character, others stay as they are.
  Fallible<bool> read_unicode_escape(StrBuilder& builder) {
    char32_t code_point = TRY(read_code_unit());
    bool is_high = code_point >= 0xD800 && code_point < 0xDC00;
    if (is_high && left() > 6 && at_[0] == '\\' && at_[1] == 'u') {
      const char* second = at_++;
      char32_t low = TRY(read_code_unit());
      if (low >= 0xDC00 && low < 0xE000) {
        code_point = 0x10000 + ((code_point - 0xD800) << 10) + (low - 0xDC00);
      } else {
        at_ = second;
      }
    }
    builder.append(code_point);
    return true;
  }

  // REQUIRES: at the u of "u12ab". As in CPython, something must follow.
  Fallible<char32_t> read_code_unit() {
    const char* u = at_++;
    if (left() <= 4) return fail("Invalid \\uXXXX escape", u);
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
      int digit = digit_value(*at_++);
      if (digit >= 16) return fail("Invalid \\uXXXX escape", u);
      unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return unit;
  }

  // ---- numbers

  const char* end_of_digits(const char* from) const {
    while (from != end_ && is_ascii_digit(*from)) ++from;
    return from;
  }

  Fallible<bool> read_number() {
    const char* first = at_;
    bool is_negative = *first == '-';
    if (is_negative) ++first;
    if (first == end_ || !is_ascii_digit(*first)) return read_constant(first, is_negative);
    const char* c = *first == '0' ? first + 1 : end_of_digits(first);
    const char* int_end = c;
    if (c != end_ && *c == '.' && end_of_digits(c + 1) != c + 1) c = end_of_digits(c + 1);
    if (c != end_ && (*c == 'e' || *c == 'E')) {
      const char* power = c + 1;
      if (power != end_ && (*power == '+' || *power == '-')) ++power;
      if (end_of_digits(power) != power) c = end_of_digits(power);
    }
    std::string_view text(at_, static_cast<size_t>(c - at_));
    TRY(rt_.charge(text.size() / kBytesPerFuel));
    at_ = c;
    Value hook = hooks_ == nullptr ? Value() : c == int_end ? hooks_->integer : hooks_->floating;
    if (!hook.is_empty()) return push_call(hook, TRY(plain_str(text)));
    if (c == int_end) return push(TRY(make_number(text, is_negative)));
    double value = parse_decimal_float(text.substr(is_negative ? 1 : 0));
    return push(TRY(make_float(rt_, is_negative ? -value : value)));
  }

  Outcome make_number(std::string_view text, bool is_negative) {
    constexpr size_t kShort = 18;  // digits that certainly fit
    if (text.size() > kShort) return parse_int(rt_, TRY(plain_str(text)), 10);
    int64_t value = 0;
    for (char c : text.substr(is_negative ? 1 : 0)) value = value * 10 + (c - '0');
    return make_int(rt_, is_negative ? -value : value);
  }

  // `word` is behind the sign.
  Fallible<bool> read_constant(const char* word, bool is_negative) {
    std::string_view rest(word, static_cast<size_t>(end_ - word));
    bool is_infinity = how_.allows_nan && rest.starts_with("Infinity");
    bool is_nan = how_.allows_nan && !is_negative && rest.starts_with("NaN");
    if (!is_infinity && !is_nan) return fail("Expecting value", at_);
    const char* first = at_;
    at_ = word + (is_nan ? 3 : 8);
    if (hooks_ != nullptr && !hooks_->constant.is_empty()) {
      return push_call(hooks_->constant, TRY(plain_str({first, static_cast<size_t>(at_ - first)})));
    }
    double value = is_nan ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
    return push(TRY(make_float(rt_, is_negative ? -value : value)));
  }

  Runtime& rt_;
  const char* start_;
  const char* at_;
  const char* end_;
  const JsonReading& how_;
  JsonHooks* hooks_;  // null: none
  JsonProblem* problem_;
  List* nowhere_ = nullptr;        // where results go for which there is no place
  WorkStack<Value, 32> values_;    // complete, but not yet in a container
  WorkStack<uint32_t, 32> calls_;  // with hooks: the places in their list of what makes the values
  WorkStack<Open, 16> open_;
  KeyCache key_cache_;
};

}  // namespace

Outcome read_json(Runtime& rt, std::string_view utf8, const JsonReading& how, JsonProblem* problem) {
  return Reader(rt, utf8, how, nullptr, problem).read();
}

Outcome read_json_part(Runtime& rt, std::string_view utf8, const JsonReading& how, JsonHooks* hooks, size_t* end,
                       JsonProblem* problem) {
  return Reader(rt, utf8, how, hooks, problem).read_part(end);
}

Outcome json_pairs(Runtime& rt, const List* flat) {
  uint32_t count = flat->length / 2;
  TRY(rt.charge(1 + count / 2));
  List* pairs = TRY_NEW(rt, new_list(rt, count));
  for (uint32_t index = 0; index < count; ++index) {
    Tuple* pair = TRY_NEW(rt, new_tuple_of(rt, flat->items + size_t{2} * index, 2));
    pairs->items[pairs->length++] = pair;
  }
  return pairs;
}

}  // namespace sandboa::runtime
