#include <charconv>
#include <cstdlib>
#include <iterator>

#include "runtime/types/str_data.h"

namespace sandboa::runtime {

StrBuilder::~StrBuilder() {
  if (data_ == inline_) return;
  std::free(data_);
  rt_.meter.release_bytes(capacity_bytes_);
}

bool StrBuilder::reserve(uint64_t extra, int width_log2) {
  if (signal_ != Signal::kNone) return false;
  if (width_log2 < width_log2_) width_log2 = width_log2_;
  uint64_t needed;
  if (extra > (uint64_t{1} << 56)) {
    needed = uint64_t{1} << 58;
  } else {
    needed = (length_ + extra) << width_log2;
  }
  if (width_log2 == width_log2_ && needed <= capacity_bytes_) return true;
  auto fail = [this](Signal signal) {
    signal_ = signal;
    return false;
  };
  auto size = rt_.check_size(needed, 1);
  if (!size.ok()) return fail(size.signal());
  uint64_t capacity = capacity_bytes_;
  if (needed > capacity) capacity = needed > capacity * 2 ? needed : capacity * 2;
  auto fuel = rt_.charge(capacity >> 5);
  if (!fuel.ok()) return fail(fuel.signal());
  if (!rt_.meter.try_charge_bytes(capacity)) {
    capacity = needed + (needed >> 3);  // with less room to grow, then
    if (!rt_.meter.try_charge_bytes(capacity)) return fail(Signal::kNeedsCollect);
  }
  auto* data = static_cast<char*>(std::malloc(capacity));
  if (data == nullptr) {
    rt_.meter.release_bytes(capacity);
    return fail(Signal::kNeedsCollect);
  }
  auto widen = [&](auto* to) {
    if (width_log2_ == 0) {
      copy_code_points(to, reinterpret_cast<const uint8_t*>(data_), length_);
    } else {
      copy_code_points(to, reinterpret_cast<const char16_t*>(data_), length_);
    }
  };
  if (width_log2 == width_log2_) {
    std::memcpy(data, data_, length_ << width_log2);
  } else if (width_log2 == 1) {
    widen(reinterpret_cast<char16_t*>(data));
  } else {
    widen(reinterpret_cast<char32_t*>(data));
  }
  if (data_ != inline_) {
    std::free(data_);
    rt_.meter.release_bytes(capacity_bytes_);
  }
  data_ = data;
  capacity_bytes_ = capacity;
  width_log2_ = width_log2;
  return true;
}

void StrBuilder::append_slow(char32_t code_point) { append_repeated(code_point, 1); }

void StrBuilder::append_repeated(char32_t code_point, uint64_t count) {
  if (count == 0 || !reserve(count, width_for_bits(code_point))) return;
  auto fill = [&]<class T>(T* to) {
    for (uint64_t i = 0; i < count; ++i) to[length_ + i] = static_cast<T>(code_point);
  };
  if (width_log2_ == 0) {
    std::memset(data_ + length_, static_cast<int>(code_point), count);
  } else if (width_log2_ == 1) {
    fill(reinterpret_cast<char16_t*>(data_));
  } else {
    fill(reinterpret_cast<char32_t*>(data_));
  }
  length_ += count;
  all_bits_ |= code_point;
}

void StrBuilder::append_int(int64_t value) {
  char buffer[24];
  char* end = std::to_chars(buffer, std::end(buffer), value).ptr;
  append(std::string_view(buffer, static_cast<size_t>(end - buffer)));
}

void StrBuilder::append_slow(std::string_view ascii) {
  if (!reserve(ascii.size(), 0)) return;
  auto* from = reinterpret_cast<const uint8_t*>(ascii.data());
  if (width_log2_ == 0) {
    std::memcpy(data_ + length_, from, ascii.size());
  } else if (width_log2_ == 1) {
    copy_code_points(reinterpret_cast<char16_t*>(data_) + length_, from, ascii.size());
  } else {
    copy_code_points(reinterpret_cast<char32_t*>(data_) + length_, from, ascii.size());
  }
  length_ += ascii.size();
}

void StrBuilder::append(const Str* str, uint64_t start, uint64_t length) {
  if (str->is_ascii() && width_log2_ == 0 && length <= capacity_bytes_ - length_) {
    return append_narrow(str->data1() + start, length, 0x7F);
  }
  if (length == 0 || !reserve(length, str->width_log2())) return;
  if (width_log2_ == 0) {
    copy_from_str(reinterpret_cast<uint8_t*>(data_) + length_, str, start, length);
  } else if (width_log2_ == 1) {
    copy_from_str(reinterpret_cast<char16_t*>(data_) + length_, str, start, length);
  } else {
    copy_from_str(reinterpret_cast<char32_t*>(data_) + length_, str, start, length);
  }
  length_ += length;
  // A piece may be narrower than the string it comes from; the exact bits decide the canonical width.
  all_bits_ |= length == str->length ? bits_of_layout(str)
                                     : with_data(str, [&](auto* data) { return combined_bits(data + start, length); });
}

void StrBuilder::append_latin1(const uint8_t* data, uint64_t count) {
  if (count == 0 || !reserve(count, 0)) return;
  if (width_log2_ == 0) {
    support::copy_bytes(data_ + length_, data, count);
  } else if (width_log2_ == 1) {
    copy_code_points(reinterpret_cast<char16_t*>(data_) + length_, data, count);
  } else {
    copy_code_points(reinterpret_cast<char32_t*>(data_) + length_, data, count);
  }
  length_ += count;
  all_bits_ |= combined_bits(data, count);
}

Outcome StrBuilder::finish_bytes() {
  if (signal_ != Signal::kNone) return SignalFailure{signal_};
  return make_bytes(rt_, {data_, static_cast<size_t>(length_)});
}

Outcome StrBuilder::finish() {
  if (signal_ != Signal::kNone) return SignalFailure{signal_};
  if (length_ == 0) return empty_str();
  auto make = [&](auto* data) -> Outcome {
    if (length_ == 1) return make_str_of_code_point(rt_, data[0]);
    if (sizeof(*data) == 1) {
      return make_narrow_str(rt_, reinterpret_cast<const uint8_t*>(data), length_, all_bits_ < 0x80);
    }
    TRY(charge_bytes(rt_, length_ << width_log2_));
    Str* result = TRY_NEW(rt_, new_str_for_bits(rt_, length_, all_bits_));
    with_mutable_data(result, [&](auto* to) { copy_code_points(to, data, length_); });
    return result;
  };
  if (width_log2_ == 0) return make(reinterpret_cast<const uint8_t*>(data_));
  if (width_log2_ == 1) return make(reinterpret_cast<const char16_t*>(data_));
  return make(reinterpret_cast<const char32_t*>(data_));
}

}  // namespace sandboa::runtime
