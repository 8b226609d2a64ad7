// Making memory views, and walking over their items, for the files that implement them.
#pragma once

#include "runtime/types/memory_view.h"

namespace sandboa::runtime {

constexpr int kMaxDimensions = 64;

// A view of all bytes of a bytes, bytearray or memoryview. TypeError for anything else.
Outcome make_view(Runtime& rt, Value source);
// Another view of the same bytes with room for so many dimensions; the caller fills in shape and strides.
Outcome copy_view(Runtime& rt, const MemoryView* view, int dimensions);

// Lets go of the bytes, once.
void release_view(MemoryView* view);
bool view_is_fortran_contiguous(const MemoryView* view);

// What a walk needs to know; valid as long as the object is alive and unchanged.
struct ViewShape {
  const uint8_t* data;
  char code;
  uint32_t item_size;
  int dimensions;
  const int64_t* shape;
  const int64_t* strides;
};
ViewShape shape_of(const MemoryView* view);

// The items in C order. place() is meaningful for as many steps as there are items.
class ViewWalk {
 public:
  explicit ViewWalk(const ViewShape& shape) : shape_(shape), place_(shape.data) {}
  const uint8_t* place() const { return place_; }
  void step();

 private:
  ViewShape shape_;
  const uint8_t* place_;
  int64_t index_[kMaxDimensions] = {};
};

}  // namespace sandboa::runtime
