// What functions on values have in common.
#pragma once

#include "c_api/handles.h"

namespace sandboa::c_api {

// make() gives the value.
template <class F>
sandboa_status make(sandboa_value** out, F&& make_value) {
  C_API_TRY(clear(out));
  return guarded([&] { return give(make_value(), out); });
}

template <class... Kinds>
sandboa_status check_kind(const sandboa_value* value, Kinds... kinds) {
  C_API_TRY(check(value));
  return ((value->value.kind() == kinds) || ...) ? SANDBOA_OK : SANDBOA_WRONG_KIND;
}

inline sandboa_status view(std::string_view content, const char** text, size_t* size) {
  give_view(content, text, size);
  return SANDBOA_OK;
}

}  // namespace sandboa::c_api
