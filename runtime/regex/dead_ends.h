// Where a search has been and found no match, so that a pattern whose loops can divide a text in many ways tries each way
// from each place once. Where to go on and the place in the text say all about what follows, unless the program counts turns
// there, looks around, or refers to what groups have matched: such choices are not remembered.
//
// It costs memory in proportion to the text, so it begins only when a search has worked much more than its text is long.
#pragma once

#include "runtime/regex/program.h"

namespace sandboa::runtime::regex {

class DeadEnds {
 public:
  explicit DeadEnds(Runtime& rt) : rt_(rt), numbers_(rt), bits_(rt) {}

  bool is_on() const { return is_on_; }
  bool was_tried() const { return was_tried_; }
  // From now on, if there is room and the program has such choices. False: the fuel is spent.
  bool begin(const uint32_t* words, uint64_t text_length);
  // Forgets all.
  void reset();
  // Whether this way has been tried from there; it has been from now on.
  SANDBOA_ALWAYS_INLINE bool is_known(uint32_t place, int64_t at) {
    uint32_t number = numbers_[place];
    if (number == 0) return false;
    uint64_t bit = (number - 1) * stride_ + static_cast<uint64_t>(at);
    uint64_t& word = bits_[bit >> 6];
    uint64_t mask = uint64_t{1} << (bit & 63);
    if ((word & mask) != 0) return true;
    word |= mask;
    return false;
  }

 private:
  static constexpr uint64_t kMostBytes = 32 << 20;
  uint32_t number_choices(const uint32_t* words);

  Runtime& rt_;
  bool is_on_ = false;
  bool was_tried_ = false;
  uint64_t stride_ = 0;
  MeteredVector<uint32_t> numbers_;  // by where a choice goes on; 0: it is not remembered
  MeteredVector<uint64_t> bits_;
};

}  // namespace sandboa::runtime::regex
