// Results of turns as JSON text.
#pragma once

#include <string>

#include "embed/value_export.h"
#include "runtime/json_write.h"
#include "sandboa/session.h"

namespace sandboa::embed {

// Appends the text of the value to *out; it counts as what leaves the session. Fails as a native: kRaise for what JSON
// cannot say; after kNeedsCollect start again.
runtime::Fallible<bool> write_json_result(runtime::Runtime& rt, runtime::Value value, const JsonOptions& options,
                                          ResultBudget& budget, std::string* out);

}  // namespace sandboa::embed
