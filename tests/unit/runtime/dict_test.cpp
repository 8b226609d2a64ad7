#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

class DictTest : public ContainerTest {};

TEST_F(DictTest, Set_ManyStrKeys_FoundAgainInInsertionOrder) {
  Dict* dict = new_dict(rt_);
  for (int i = 0; i < 1000; ++i) ASSERT_TRUE(dict_set(rt_, dict, str("key" + std::to_string(i)), num(i)).ok());
  EXPECT_EQ(dict->live_count, 1000u);
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(dict_find(rt_, dict, str("key" + std::to_string(i))).value(), num(i));
  EXPECT_TRUE(dict_find(rt_, dict, str("key1000")).value().is_empty());
  uint32_t position = 0;
  EXPECT_EQ(repr(next_entry(dict->table, dict->entry_count, &position)->key), "'key0'");
  EXPECT_EQ(dict_find_str(rt_, dict, str("key77").as<Str>()), num(77));
  EXPECT_TRUE(dict_find_str(rt_, dict, str("nope").as<Str>()).is_empty());
}

TEST_F(DictTest, Set_EqualNumbersOfDifferentTypes_KeepFirstKey) {
  Value d = dict({{num(1), str("int")}, {Value::true_value(), str("bool")}, {flt(1.0), str("float")}});
  EXPECT_EQ(repr(d), "{1: 'float'}");
}

TEST_F(DictTest, Set_IntsThatShareLowBits_AllFound) {
  Dict* dict = new_dict(rt_);
  for (int64_t i = 0; i < 500; ++i) ASSERT_TRUE(dict_set(rt_, dict, num(i << 32), num(i)).ok());
  for (int64_t i = 0; i < 500; ++i) EXPECT_EQ(dict_find(rt_, dict, num(i << 32)).value(), num(i));
  EXPECT_TRUE(dict_find(rt_, dict, num(int64_t{500} << 32)).value().is_empty());
}

TEST_F(DictTest, Remove_ThenInsert_ReusesTableWithoutGrowing) {
  Dict* dict = new_dict(rt_);
  for (int64_t i = 0; i < 100; ++i) ASSERT_TRUE(dict_set(rt_, dict, num(i), num(i)).ok());
  for (int64_t i = 100; i < 5000; ++i) {
    EXPECT_EQ(dict_remove(rt_, dict, num(i - 100)).value(), num(i - 100));
    ASSERT_TRUE(dict_set(rt_, dict, num(i), num(i)).ok());
  }
  EXPECT_EQ(dict->live_count, 100u);
  EXPECT_LT(dict->table->entry_capacity, 400u);
  for (int64_t i = 4900; i < 5000; ++i) EXPECT_EQ(dict_find(rt_, dict, num(i)).value(), num(i));
  EXPECT_TRUE(dict_find(rt_, dict, num(4899)).value().is_empty());
}

TEST_F(DictTest, PopItem_UntilEmpty_LastInFirstOut) {
  Value d = dict({{num(1), num(2)}, {num(3), num(4)}});
  EXPECT_EQ(show(call(d, "popitem")), "(3, 4)");
  EXPECT_EQ(show(call(d, "popitem")), "(1, 2)");
  EXPECT_EQ(show(call(d, "popitem")), "KeyError: 'popitem(): dictionary is empty'");
}

TEST_F(DictTest, PopItem_ManyTimesWithInserts_IndexStaysConsistent) {
  Dict* dict = new_dict(rt_);
  for (int64_t i = 0; i < 20; ++i) ASSERT_TRUE(dict_set(rt_, dict, num(i), num(i)).ok());
  for (int64_t round = 0; round < 2000; ++round) {
    ASSERT_TRUE(call(dict, "popitem").ok());
    ASSERT_TRUE(dict_set(rt_, dict, num(1000 + round), num(round)).ok());
  }
  EXPECT_EQ(dict->live_count, 20u);
  EXPECT_EQ(dict_find(rt_, dict, num(2999)).value(), num(1999));
  EXPECT_TRUE(dict_find(rt_, dict, num(2998)).value().is_empty());
}

TEST_F(DictTest, Key_Unhashable_ErrorNamesKeyAndPart) {
  Dict* d = new_dict(rt_);
  EXPECT_EQ(show(dict_set(rt_, d, list({}), num(1))),
            "TypeError: cannot use 'list' as a dict key (unhashable type: 'list')");
  EXPECT_EQ(show(dict_find(rt_, d, tuple({num(1), list({})}))),
            "TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')");
  EXPECT_EQ(show(hash_value(rt_, tuple({tuple({d})}))), "TypeError: unhashable type: 'dict'");
}

TEST_F(DictTest, GetPopSetdefault_PresentAndAbsent_AnswerAsDocumented) {
  Value d = dict({{str("a"), num(1)}});
  EXPECT_EQ(show(call(d, "get", {str("a")})), "1");
  EXPECT_EQ(show(call(d, "get", {str("b")})), "None");
  EXPECT_EQ(show(call(d, "get", {str("b"), num(7)})), "7");
  EXPECT_EQ(show(call(d, "setdefault", {str("b"), num(2)})), "2");
  EXPECT_EQ(show(call(d, "setdefault", {str("b"), num(3)})), "2");
  EXPECT_EQ(show(call(d, "pop", {str("a")})), "1");
  EXPECT_EQ(show(call(d, "pop", {str("a")})), "KeyError: 'a'");
  EXPECT_EQ(show(call(d, "pop", {str("a"), num(9)})), "9");
  EXPECT_EQ(repr(d), "{'b': 2}");
}

TEST_F(DictTest, Update_FromPairsAndMapping_ErrorsAsCPython) {
  Value d = dict({});
  EXPECT_EQ(show(call(d, "update", {list({tuple({num(1), num(2)}), str("ab"), list({num(3), num(4)})})})), "None");
  EXPECT_EQ(repr(d), "{1: 2, 'a': 'b', 3: 4}");
  EXPECT_EQ(show(call(d, "update", {num(5)})), "TypeError: 'int' object is not iterable");
  EXPECT_EQ(call(d, "update", {list({num(1)})}).signal(), Signal::kNeedsGuest);  // an error with a note
  EXPECT_EQ(show(construct(TypeId::kDict, {list({str("abc")})})),
            "ValueError: dictionary update sequence element #0 has length 3; 2 is required");
  EXPECT_EQ(show(dict_update_from_mapping(rt_, d.as<Dict>(), num(5))), "TypeError: 'int' object is not a mapping");
  EXPECT_EQ(show(dict_or(rt_, d.as<Dict>(), dict({{num(1), num(0)}}).as<Dict>())), "{1: 0, 'a': 'b', 3: 4}");
}

TEST_F(DictTest, Iteration_MutationMeanwhile_RuntimeError) {
  Value d = dict({{num(1), num(1)}, {num(2), num(2)}});
  Value iterator = operations::get_iterator(rt_, d).value();
  EXPECT_EQ(show(operations::next(rt_, iterator)), "1");
  ASSERT_TRUE(dict_set(rt_, d.as<Dict>(), num(3), num(3)).ok());
  EXPECT_EQ(show(operations::next(rt_, iterator)), "RuntimeError: dictionary changed size during iteration");
  EXPECT_EQ(show(operations::next(rt_, iterator)), "RuntimeError: dictionary changed size during iteration");
  Value second = operations::get_iterator(rt_, dict({{num(1), num(1)}})).value();
  Dict* other = second.as<DictIterator>()->dict;
  EXPECT_EQ(show(operations::next(rt_, second)), "1");
  ASSERT_TRUE(dict_remove(rt_, other, num(1)).ok());
  ASSERT_TRUE(dict_set(rt_, other, num(1), num(1)).ok());
  ASSERT_TRUE(dict_remove(rt_, other, num(1)).ok());
  ASSERT_TRUE(dict_set(rt_, other, num(2), num(1)).ok());
  std::string after = show(operations::next(rt_, second));
  EXPECT_TRUE(after == "empty" || after == "RuntimeError: dictionary keys changed during iteration") << after;
}

TEST_F(DictTest, Views_AlgebraAndReversal_Work) {
  Value d = dict({{num(1), num(10)}, {num(2), num(20)}});
  Value keys = call(d, "keys").value(), items = call(d, "items").value();
  using operations::BinaryOperator;
  EXPECT_EQ(show(set_binary(rt_, BinaryOperator::kBitAnd, keys, list({num(2), num(5)}), false)), "{2}");
  EXPECT_EQ(show(set_binary(rt_, BinaryOperator::kSubtract, items, list({tuple({num(1), num(10)})}), false)), "{(2, 20)}");
  EXPECT_EQ(show(set_binary(rt_, BinaryOperator::kBitOr, keys, num(5), false)), "TypeError: 'int' object is not iterable");
  EXPECT_EQ(items_of(call(items, "__reversed__").value()), "(2, 20) (1, 10)");
  EXPECT_EQ(show(operations::contains(rt_, items, tuple({num(1), num(10)}))), "1");
  EXPECT_EQ(show(operations::contains(rt_, items, tuple({num(1), num(11)}))), "0");
  EXPECT_EQ(show(operations::compare(rt_, operations::CompareOperator::kEqual, keys, set({num(2), num(1)}))), "True");
}

TEST_F(DictTest, Growth_AllocationFails_NothingChanges) {
  Dict* dict = new_dict(rt_);
  for (int64_t i = 0; i < 4; ++i) ASSERT_TRUE(dict_set(rt_, dict, num(i), num(i)).ok());
  rt_.heap.testing_fail_allocation(1);
  Outcome result = dict_set(rt_, dict, num(4), num(4));
  rt_.heap.testing_fail_allocation(0);
  EXPECT_EQ(result.signal(), Signal::kNeedsCollect);
  EXPECT_EQ(dict->live_count, 4u);
  EXPECT_TRUE(dict_find(rt_, dict, num(4)).value().is_empty());
  ASSERT_TRUE(dict_set(rt_, dict, num(4), num(4)).ok());
  EXPECT_EQ(repr(dict), "{0: 0, 1: 1, 2: 2, 3: 3, 4: 4}");
}

TEST_F(DictTest, Hash_IntsAndTuples_AsCPython) {
  EXPECT_EQ(static_cast<int64_t>(hash_value(rt_, num(-1)).value()), -2);
  EXPECT_EQ(static_cast<int64_t>(hash_value(rt_, num((int64_t{1} << 61) - 1)).value()), 0);
  // hash(()), hash((1, 2, 3)) and hash((1, (2, 3))) of 64-bit CPython.
  EXPECT_EQ(static_cast<int64_t>(hash_value(rt_, tuple({})).value()), 5740354900026072187);
  EXPECT_EQ(static_cast<int64_t>(hash_value(rt_, tuple({num(1), num(2), num(3)})).value()), 529344067295497451);
  EXPECT_EQ(static_cast<int64_t>(hash_value(rt_, tuple({num(1), tuple({num(2), num(3)})})).value()), 7267574591690527098);
}

class LowFuelDictTest : public ContainerTest {
 protected:
  LowFuelDictTest() : ContainerTest(limits()) {}
  static Limits limits() {
    Limits limits;
    limits.fuel = 2'000'000;
    return limits;
  }
};

TEST_F(LowFuelDictTest, Hash_SharedTuples_EndsByFuel) {
  Value nested = tuple({num(1)});
  for (int i = 0; i < 60; ++i) nested = tuple({nested, nested});
  EXPECT_EQ(hash_value(rt_, nested).signal(), Signal::kTrap);
}

}  // namespace
}  // namespace sandboa::runtime
