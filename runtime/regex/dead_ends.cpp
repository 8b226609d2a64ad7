#include "runtime/regex/dead_ends.h"

namespace sandboa::runtime::regex {

// Numbers the places where choices go on; answers how many there are.
uint32_t DeadEnds::number_choices(const uint32_t* words) {
  uint32_t count = 0;
  int depth = 0;  // of what is not remembered
  for (uint32_t place = header_of(words).start;;) {
    const uint32_t* op = words + place;
    uint32_t next = place + words_of(op);
    uint32_t choice = 0;
    switch (*op) {
      case kReference:
      case kReferenceNoCase:
      case kIfMatched:
        return 0;
      case kRepeatStart:
      case kLook:
      case kAtomic:
        ++depth;
        break;
      case kRepeatEnd:
      case kLookEnd:
      case kLookNotEnd:
      case kAtomicEnd:
        --depth;
        break;
      case kSplit:
      case kSplitChar:
      case kSplitSet:
      case kLoopLazy:
        choice = op[1];
        break;
      case kSplitLazy:
      case kLoop:
      case kWords:
      case kRepeatUnit:
      case kRepeatUnitLazy:
        choice = next;
        break;
      case kSuccess:
        return count;
      default:
        break;
    }
    if (choice != 0 && depth == 0 && numbers_[choice] == 0) numbers_[choice] = ++count;
    place = next;
  }
}

bool DeadEnds::begin(const uint32_t* words, uint64_t text_length) {
  was_tried_ = true;
  uint64_t size = header_of(words).end;
  if (!rt_.meter.charge_fuel(size / 4)) return false;
  if (!numbers_.extend(size)) return true;
  std::memset(numbers_.data(), 0, size * sizeof(uint32_t));
  uint64_t count = number_choices(words);
  stride_ = text_length + 1;
  if (count == 0 || stride_ > kMostBytes * 8 / count) return true;
  uint64_t words_needed = (count * stride_ + 63) / 64;
  if (!rt_.meter.charge_fuel(words_needed / 4)) return false;
  if (!bits_.extend(words_needed)) return true;
  std::memset(bits_.data(), 0, words_needed * sizeof(uint64_t));
  is_on_ = true;
  return true;
}

void DeadEnds::reset() {
  if (!was_tried_) return;
  is_on_ = was_tried_ = false;
  numbers_.shrink(0);
  bits_.shrink(0);
}

}  // namespace sandboa::runtime::regex
