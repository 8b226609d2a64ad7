// Many items of an iterator at a time, for natives that walk it: those that are there in any case, where all that taking
// them does is to move the iterator on. So what was not wanted after all can be given back.
#pragma once

#include "runtime/type.h"

namespace sandboa::runtime {

// Whether take_ahead() may know items of the iterator; it may know none for the moment, too.
bool has_items_ahead(Value iterator);
// Takes up to `room` items; answers how many. The next one may be there all the same: next() knows.
uint32_t take_ahead(Object* iterator, Value* out, uint32_t room);
// Gives the last ones back. REQUIRES: take_ahead() has just taken at least so many, and nothing has happened since.
void give_back(Object* iterator, uint32_t count);

}  // namespace sandboa::runtime
