// Natives that take all items of a generator (sum(), any(), all(), list()): each item that it yields is fed to the native's
// total, and the generator is resumed, without a loop of guest code in between. Runtime::needs_items() asks for it.
#pragma once

#include "vm/generators.h"

namespace sandboa::vm {

// Acts on ResumeMode::kFeed; what the native answers in the end is handed on as action, extra and stage say.
bool start_feeding(Vm& vm, ReturnAction action, runtime::Value extra, uint8_t stage);
// ReturnAction::kFeed: the next item, or the end. `feed` is what Frame::extra holds.
bool feed_item(Vm& vm, runtime::Value feed, runtime::Value item);
// Takes an item that decides nothing where that needs neither memory nor guest code. False: nothing has happened.
bool try_take_item(runtime::Value feed, runtime::Value item);
bool end_feeding(Vm& vm, runtime::Value feed);

}  // namespace sandboa::vm
