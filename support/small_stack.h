// A stack whose first N entries cost no allocation: work lists of iterative algorithms. Callers charge for what they push.
#pragma once

#include <cstddef>
#include <vector>

namespace sandboa::support {

template <class T, size_t N>
class SmallStack {
 public:
  void push(T value) {
    if (size_ < N) {
      first_[size_] = value;
    } else {
      rest_.push_back(value);
    }
    ++size_;
  }
  T pop() {
    --size_;
    if (size_ < N) return first_[size_];
    T value = rest_.back();
    rest_.pop_back();
    return value;
  }
  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }

 private:
  T first_[N];
  std::vector<T> rest_;
  size_t size_ = 0;
};

}  // namespace sandboa::support
