// Module itertools: its classes are iterators that generators of the prelude drive (runtime/prelude/itertools.py) where they
// call or walk what may be guest code.
#include "runtime/builtins/itertools_constructors.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"

namespace sandboa::runtime {

namespace {

constexpr MethodDef kSelfIterMethod{"__iter__", "self, /", method_self, kNoEffects, "Implement iter(self)."};
constexpr MethodDef kNextMethod{"__next__", "self, /", method_next, kMutates, "Implement next(self)."};

constexpr MethodDef kCountingMethods[] = {
    {"__new__", "start=0, step=1", construct_count, kNoEffects,
     "An iterator over start, start + step and so on, without end.", PreludeFunction::kitertools_count},
    kSelfIterMethod,
    kNextMethod,
    {"__repr__", "self, /", ask_twin, kNoEffects, "Return repr(self).", PreludeFunction::kitertools_count_repr},
};
constexpr MethodDef kRepeatMethods[] = {
    {"__new__", "object, times=?", construct_repeat, kNoEffects,
     "An iterator that yields one object again and again, without end or so many times.",
     PreludeFunction::kitertools_repeat},
    kSelfIterMethod,
    kNextMethod,
    {"__repr__", "self, /", ask_twin, kNoEffects, "Return repr(self).", PreludeFunction::kitertools_repeat_repr},
    {"__length_hint__", "self, /", ask_twin, kNoEffects, "How many items are left.",
     PreludeFunction::kitertools_repeat_hint},
};
constexpr MethodDef kCycleMethods[] = {
    {"__new__", "iterable, /", ask_twin, kNoEffects,
     "An iterator over the items of an iterable, from the beginning again behind the last.",
     PreludeFunction::kitertools_cycle},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kAccumulateMethods[] = {
    {"__new__", "iterable, func=None, *, initial=?", construct_accumulate, kNoEffects, "An iterator over running totals.",
     PreludeFunction::kitertools_accumulate},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kBatchedMethods[] = {
    {"__new__", "iterable, n, *, strict=False", ask_twin, kNoEffects,
     "An iterator over tuples of n items; the last may be shorter.", PreludeFunction::kitertools_batched},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kChainMethods[] = {
    {"__new__", "*iterables", construct_chain, kNoEffects, "An iterator over the items of one iterable after the other.",
     PreludeFunction::kitertools_chain},
    kSelfIterMethod,
    kNextMethod,
    {"from_iterable", "cls, iterable, /", construct_chain_from, kNoEffects,
     "@class A chain of the iterables that an iterable yields.", PreludeFunction::kitertools_chain_from},
};
constexpr MethodDef kCompressMethods[] = {
    {"__new__", "data, selectors", ask_twin, kNoEffects, "An iterator over the items whose selectors are true.",
     PreludeFunction::kitertools_compress},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kDropWhileMethods[] = {
    {"__new__", "predicate, iterable, /", ask_twin, kNoEffects,
     "An iterator over the items from the first on for which the predicate is false.",
     PreludeFunction::kitertools_dropwhile},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kFilterFalseMethods[] = {
    {"__new__", "function, iterable, /", ask_twin, kNoEffects, "An iterator over the items for which the function is false.",
     PreludeFunction::kitertools_filterfalse},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kGroupByMethods[] = {
    {"__new__", "iterable, key=None", construct_groupby, kNoEffects,
     "An iterator over (key, group) for items with the same key that follow each other.",
     PreludeFunction::kitertools_groupby},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kGrouperMethods[] = {
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kISliceMethods[] = {
    {"__new__", "*args", construct_islice, kNoEffects,
     "An iterator over a slice of an iterable: (iterable, stop) or (iterable, start, stop[, step]).",
     PreludeFunction::kitertools_islice},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kPairwiseMethods[] = {
    {"__new__", "iterable, /", construct_pairwise, kNoEffects, "An iterator over pairs of items that follow each other.",
     PreludeFunction::kitertools_pairwise},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kStarMapMethods[] = {
    {"__new__", "function, iterable, /", construct_starmap, kNoEffects,
     "An iterator over the results of a function for tuples of arguments.", PreludeFunction::kitertools_starmap},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kTakeWhileMethods[] = {
    {"__new__", "predicate, iterable, /", construct_takewhile, kNoEffects,
     "An iterator over the items before the first for which the predicate is false.", PreludeFunction::kitertools_takewhile},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kTeeMethods[] = {
    {"__new__", "iterable, /", ask_twin, kNoEffects, "One of several iterators over the same items.",
     PreludeFunction::kitertools_tee},
    kSelfIterMethod,
    kNextMethod,
    {"__copy__", "self, /", copy_tee, kNoEffects, "Another iterator over the items that are still to come.",
     PreludeFunction::kitertools_tee_copy},
};
constexpr MethodDef kZipLongestMethods[] = {
    {"__new__", "*iterables, fillvalue=None", construct_zip_longest, kNoEffects,
     "An iterator over tuples with an item of each iterable, until all have ended.",
     PreludeFunction::kitertools_zip_longest},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kProductMethods[] = {
    {"__new__", "*iterables, repeat=1", ask_twin, kNoEffects, "An iterator over the Cartesian product of iterables.",
     PreludeFunction::kitertools_product},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kPermutationsMethods[] = {
    {"__new__", "iterable, r=None", ask_twin, kNoEffects, "An iterator over the arrangements of r items.",
     PreludeFunction::kitertools_permutations},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kCombinationsMethods[] = {
    {"__new__", "iterable, r", ask_twin, kNoEffects, "An iterator over the choices of r items, in order.",
     PreludeFunction::kitertools_combinations},
    kSelfIterMethod,
    kNextMethod,
};
constexpr MethodDef kCombinationsWithReplacementMethods[] = {
    {"__new__", "iterable, r", ask_twin, kNoEffects,
     "An iterator over the choices of r items, in order, each item as often as it comes.",
     PreludeFunction::kitertools_combinations_with_replacement},
    kSelfIterMethod,
    kNextMethod,
};

constexpr MethodDef kItertoolsFunctions[] = {
    {"tee", "iterable, n=2, /", construct_tees, kAllocates, "Several iterators over the items of one.",
     PreludeFunction::kitertools_tees},
};
constexpr ModuleValue kItertoolsValues[] = {
    {"count", module_type<TypeId::kCounting>},
    {"repeat", module_type<TypeId::kRepeat>},
    {"cycle", module_type<TypeId::kCycle>},
    {"accumulate", module_type<TypeId::kAccumulate>},
    {"batched", module_type<TypeId::kBatched>},
    {"chain", module_type<TypeId::kChain>},
    {"compress", module_type<TypeId::kCompress>},
    {"dropwhile", module_type<TypeId::kDropWhile>},
    {"filterfalse", module_type<TypeId::kFilterFalse>},
    {"groupby", module_type<TypeId::kGroupBy>},
    {"_grouper", module_type<TypeId::kGrouper>},
    {"islice", module_type<TypeId::kISlice>},
    {"pairwise", module_type<TypeId::kPairwise>},
    {"starmap", module_type<TypeId::kStarMap>},
    {"takewhile", module_type<TypeId::kTakeWhile>},
    {"_tee", module_type<TypeId::kTee>},
    {"zip_longest", module_type<TypeId::kZipLongest>},
    {"product", module_type<TypeId::kProduct>},
    {"permutations", module_type<TypeId::kPermutations>},
    {"combinations", module_type<TypeId::kCombinations>},
    {"combinations_with_replacement", module_type<TypeId::kCombinationsWithReplacement>},
};

}  // namespace

const TypeTable kCountingTable{TypeId::kCounting,
                               kCountingMethods,
                               {},
                               "An iterator over start, start + step and so on, without end.",
                               false,
                               {},
                               true};
const TypeTable kRepeatTable{TypeId::kRepeat,
                             kRepeatMethods,
                             {},
                             "An iterator that yields one object again and again, without end or so many times.",
                             false,
                             {},
                             true};
const TypeTable kCycleTable{TypeId::kCycle,
                            kCycleMethods,
                            {},
                            "An iterator over the items of an iterable, from the beginning again behind the last."};
const TypeTable kAccumulateTable{TypeId::kAccumulate, kAccumulateMethods, {}, "An iterator over running totals."};
const TypeTable kBatchedTable{
    TypeId::kBatched, kBatchedMethods, {}, "An iterator over tuples of n items; the last may be shorter."};
const TypeTable kChainTable{
    TypeId::kChain, kChainMethods, {}, "An iterator over the items of one iterable after the other."};
const TypeTable kCompressTable{
    TypeId::kCompress, kCompressMethods, {}, "An iterator over the items whose selectors are true."};
const TypeTable kDropWhileTable{TypeId::kDropWhile,
                                kDropWhileMethods,
                                {},
                                "An iterator over the items from the first on for which the predicate is false."};
const TypeTable kFilterFalseTable{
    TypeId::kFilterFalse, kFilterFalseMethods, {}, "An iterator over the items for which the function is false."};
const TypeTable kGroupByTable{TypeId::kGroupBy,
                              kGroupByMethods,
                              {},
                              "An iterator over (key, group) for items with the same key that follow each other."};
const TypeTable kGrouperTable{TypeId::kGrouper, kGrouperMethods, {}, "The items of a group of groupby()."};
const TypeTable kISliceTable{
    TypeId::kISlice,
    kISliceMethods,
    {},
    "An iterator over a slice of an iterable: (iterable, stop) or (iterable, start, stop[, step])."};
const TypeTable kPairwiseTable{
    TypeId::kPairwise, kPairwiseMethods, {}, "An iterator over pairs of items that follow each other."};
const TypeTable kStarMapTable{
    TypeId::kStarMap, kStarMapMethods, {}, "An iterator over the results of a function for tuples of arguments."};
const TypeTable kTakeWhileTable{TypeId::kTakeWhile,
                                kTakeWhileMethods,
                                {},
                                "An iterator over the items before the first for which the predicate is false."};
const TypeTable kTeeTable{TypeId::kTee, kTeeMethods, {}, "One of several iterators over the same items."};
const TypeTable kZipLongestTable{TypeId::kZipLongest,
                                 kZipLongestMethods,
                                 {},
                                 "An iterator over tuples with an item of each iterable, until all have ended."};
const TypeTable kProductTable{TypeId::kProduct, kProductMethods, {}, "An iterator over the Cartesian product of iterables."};
const TypeTable kPermutationsTable{
    TypeId::kPermutations, kPermutationsMethods, {}, "An iterator over the arrangements of r items."};
const TypeTable kCombinationsTable{
    TypeId::kCombinations, kCombinationsMethods, {}, "An iterator over the choices of r items, in order."};
const TypeTable kCombinationsWithReplacementTable{
    TypeId::kCombinationsWithReplacement,
    kCombinationsWithReplacementMethods,
    {},
    "An iterator over the choices of r items, in order, each item as often as it comes."};
const ModuleTable kItertoolsModule{"itertools", kItertoolsFunctions, kItertoolsValues, "Iterators made of other iterators."};

}  // namespace sandboa::runtime
