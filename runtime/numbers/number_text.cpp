#include "runtime/numbers/number_text.h"

#include "runtime/operations/operations.h"
#include "runtime/types/bytes.h"
#include "runtime/types/str.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime {

namespace {

// What C calls white space; the other Unicode spaces count only in text beyond ASCII, as in CPython.
bool is_c_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char to_ascii(char32_t code_point) {
  if (unicode::is_space(code_point)) return ' ';
  if (code_point < 0x80) return static_cast<char>(code_point);
  int digit = unicode::decimal_value(code_point);
  return digit < 0 ? '?' : static_cast<char>('0' + digit);
}

}  // namespace

Fallible<bool> NumberText::load(Runtime& rt, Value str_or_bytes) {
  if (has_kind(str_or_bytes, Kind::kBytes)) {
    text_ = bytes_view(str_or_bytes.as<const Bytes>());
    TRY(rt.charge(text_.size() / 8));
    return true;
  }
  const Str* str = str_or_bytes.as<const Str>();
  TRY(rt.charge(str->length / 8));
  if (str->is_ascii()) {
    text_ = {reinterpret_cast<const char*>(str->data1()), static_cast<size_t>(str->length)};
    return true;
  }
  TRY(rt.charge(str->length));
  transformed_.reserve(str->length);
  for (uint64_t i = 0; i < str->length; ++i) transformed_.push_back(to_ascii(str->at(i)));
  text_ = transformed_;
  return true;
}

std::string_view NumberText::stripped() const {
  std::string_view text = text_;
  while (!text.empty() && is_c_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_c_space(text.back())) text.remove_suffix(1);
  return text;
}

SignalFailure raise_bad_number(Runtime& rt, const char* before, Value str_or_bytes, uint64_t shown) {
  Outcome whole = operations::repr(rt, str_or_bytes);
  if (!whole.ok()) return whole.take_failure();
  Str* text = whole.value().as<Str>();
  TRY(rt.charge(std::min(text->length, shown) >> 3));
  std::string message = before;
  if (text->length > shown) {
    Outcome head = substring(rt, text, 0, shown);
    if (!head.ok()) return head.take_failure();
    text = head.value().as<Str>();
  }
  append_utf8(message, text);
  return rt.raise_text(TypeId::kValueError, message);
}

}  // namespace sandboa::runtime
