// A call of the host as text, for reports: find(7, limit=10).
#pragma once

#include <string>

#include "sandboa/host_function.h"

namespace sandboa::embed {

// repr() of each argument, at most so many bytes of it.
std::string call_text(const HostCall& call, size_t most_bytes);

}  // namespace sandboa::embed
