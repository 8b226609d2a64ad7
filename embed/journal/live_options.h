// What a replayed session needs of a host's options to go on without its log.
#pragma once

#include "sandboa/session.h"

namespace sandboa::embed {

// Gives what the log has declared the callbacks of what has the same name in `live`. What is not there keeps none.
void attach_callbacks(const Session::Options& live, Session::Options* logged);

}  // namespace sandboa::embed
