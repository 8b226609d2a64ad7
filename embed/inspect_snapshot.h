// `sandboa snapshot inspect`: what a snapshot holds, as text. The host's functions, classes and mounts need not be there,
// the modules that it granted must.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sandboa/session.h"

namespace sandboa::embed {

// REQUIRES: an Engine exists. False: *text says why the bytes cannot be read. Nothing in them is trusted, and no guest code
// runs. A key is checked if there is one; without one, a keyed snapshot is shown unchecked.
bool inspect_snapshot(std::string_view snapshot, SnapshotKey key, const std::vector<Modules>& grants, std::string* text);

}  // namespace sandboa::embed
