#include "runtime/regex/problem.h"

#include "runtime/types/str_data.h"

namespace sandboa::runtime::regex {

Outcome piece_as_str(Runtime& rt, const Text& text, uint64_t start, uint64_t length) {
  if (text.width_log2 == 0) return make_str_from(rt, static_cast<const uint8_t*>(text.data) + start, length);
  if (text.width_log2 == 1) return make_str_from(rt, static_cast<const char16_t*>(text.data) + start, length);
  return make_str_from(rt, static_cast<const char32_t*>(text.data) + start, length);
}

MessageBuilder& MessageBuilder::add_point(char32_t c) {
  if (text_.is_str || c < 0x80) {
    builder_.append(c);
    return *this;
  }
  constexpr char kDigits[] = "0123456789abcdef";
  builder_.append(std::string_view("\\x"));
  builder_.append(static_cast<char32_t>(kDigits[c >> 4 & 15]));
  builder_.append(static_cast<char32_t>(kDigits[c & 15]));
  return *this;
}

MessageBuilder& MessageBuilder::add_piece(uint64_t start, uint64_t length) {
  for (uint64_t index = 0; index < length && builder_.fits(); ++index) add_point(text_.at(start + index));
  return *this;
}

MessageBuilder& MessageBuilder::add_repr(uint64_t start, uint64_t length) {
  auto shown = [&]() -> Outcome {
    Value piece = TRY(piece_as_str(rt_, text_, start, length));
    return str_repr(rt_, piece.as<Str>());
  }();
  if (!shown.ok()) {
    signal_ = shown.signal();
    return *this;
  }
  auto* str = shown.value().as<Str>();
  for (uint64_t index = 0; index < str->length && builder_.fits(); ++index) add_point(str->at(index));
  return *this;
}

Outcome MessageBuilder::finish() {
  if (signal_ != Signal::kNone) return SignalFailure{signal_};
  return builder_.finish();
}

}  // namespace sandboa::runtime::regex
