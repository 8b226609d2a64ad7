// Constructors of itertools in C++, for what needs no guest code; all else is their twins' (runtime/prelude/itertools.py).
#pragma once

#include "runtime/native.h"

namespace sandboa::runtime {

Outcome construct_count(Runtime& rt, const Arguments& args);       // start, step
Outcome construct_repeat(Runtime& rt, const Arguments& args);      // object, times or empty
Outcome construct_chain(Runtime& rt, const Arguments& args);       // *iterables
Outcome construct_chain_from(Runtime& rt, const Arguments& args);  // class, iterable
Outcome construct_groupby(Runtime& rt, const Arguments& args);     // iterable, key
Outcome construct_islice(Runtime& rt, const Arguments& args);      // *args
Outcome construct_pairwise(Runtime& rt, const Arguments& args);    // iterable
Outcome construct_takewhile(Runtime& rt, const Arguments& args);
Outcome construct_starmap(Runtime& rt, const Arguments& args);      // function, iterable
Outcome construct_zip_longest(Runtime& rt, const Arguments& args);  // fill value, *iterables
Outcome construct_accumulate(Runtime& rt, const Arguments& args);   // iterable, func, initial or empty
Outcome construct_tees(Runtime& rt, const Arguments& args);         // iterable, n: the function tee()
Outcome copy_tee(Runtime& rt, const Arguments& args);               // self

}  // namespace sandboa::runtime
