// What AddressSanitizer is told of the heap, and that redzones lie where they should.
#include "runtime/heap.h"

#include <vector>

#include "runtime/marker.h"
#include "support/poison.h"
#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

// Always false without the sanitizer.
bool is_poisoned([[maybe_unused]] const void* address) {
#ifdef SANDBOA_HAS_ASAN
  return __asan_address_is_poisoned(address) != 0;
#else
  return false;
#endif
}

struct Roots final : RootVisitor {
  void visit_roots(Marker& marker) override {
    for (Value value : values) marker.mark(value);
  }
  std::vector<Value> values;
};

const char* start_of(const Object* object) { return reinterpret_cast<const char*>(object); }
const char* end_of(const Object* object) { return start_of(object) + (size_t{object->size_units} << 4); }

class HeapTest : public ContainerTest {};

TEST_F(HeapTest, Redzones_BehindEachObject_ArePoisonedAndNothingElse) {
  rt_.heap.testing_redzones();
  Value previous = tuple({num(1), num(2)});
  for (int64_t count = 0; count < 1000; ++count) {
    Value next = tuple(std::vector<Value>(static_cast<size_t>(count % 7), num(count)));
    auto* object = next.as<Tuple>();
    EXPECT_EQ(is_poisoned(object->items() + object->length), support::kPoisons);
    EXPECT_EQ(is_poisoned(end_of(object)), support::kPoisons);
    for (const char* at = start_of(object); at < reinterpret_cast<char*>(object->items() + object->length); at += 8) {
      ASSERT_FALSE(is_poisoned(at));
    }
    bool same_block =
        (reinterpret_cast<uintptr_t>(object) ^ reinterpret_cast<uintptr_t>(previous.object())) < Heap::kBlockBytes;
    if (same_block) {
      EXPECT_EQ(start_of(object), end_of(previous.object()) + 16);
    }
    previous = next;
  }
}

TEST_F(HeapTest, Collect_WithAndWithoutRedzones_PoisonsTheDeadUntilTheyAreUsedAgain) {
  for (bool redzones : {false, true}) {
    if (redzones) rt_.heap.testing_redzones();
    Roots roots;
    std::vector<Value> dead;
    for (int64_t index = 0; index < 10'000; ++index) {
      Value value = tuple({num(index), num(index), num(index)});
      (index % 5 == 0 ? roots.values : dead).push_back(value);
    }
    rt_.heap.collect(roots);
    for (Value value : dead) ASSERT_EQ(is_poisoned(value.object()), support::kPoisons);
    for (int64_t index = 0; index < 20'000; ++index) {
      Value value = tuple({num(index)});
      ASSERT_FALSE(is_poisoned(value.as<Tuple>()->items()));
    }
    for (size_t index = 0; index < roots.values.size(); ++index) {
      const auto* kept = roots.values[index].as<Tuple>();
      ASSERT_EQ(kept->length, 3u);
      ASSERT_EQ(kept->items()[2], num(static_cast<int64_t>(index) * 5));
      if (redzones) {
        ASSERT_EQ(is_poisoned(end_of(kept)), support::kPoisons);
      }
    }
    rt_.heap.collect(roots);
    EXPECT_EQ(repr(roots.values[1]), "(5, 5, 5)");
  }
}

TEST_F(HeapTest, StorageThatAListHasLeft_IsPoisoned) {
  List* xs = ints(3).as<List>();
  tuple({num(1)});  // or the storage grows where it is
  const Value* left = xs->items;
  for (int64_t index = 0; index < 100; ++index) ASSERT_TRUE(list_append(rt_, xs, num(index)).ok());
  ASSERT_NE(xs->items, left);
  EXPECT_EQ(is_poisoned(left), support::kPoisons);
}

}  // namespace
}  // namespace sandboa::runtime
