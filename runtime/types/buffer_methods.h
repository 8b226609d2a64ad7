// __buffer__ and __release_buffer__ of bytes, bytearray and memoryview.
#pragma once

#include "runtime/native.h"

namespace sandboa::runtime {

Outcome method_buffer(Runtime& rt, const Arguments& args);
Outcome method_release_buffer(Runtime& rt, const Arguments& args);

constexpr MethodDef kBufferMethod{"__buffer__", "self, flags, /", method_buffer, kNoEffects,
                                  "Return a buffer object that exposes the underlying memory of the object."};
constexpr MethodDef kReleaseBufferMethod{"__release_buffer__", "self, buffer, /", method_release_buffer, kMutates,
                                         "Release the buffer object that exposes the underlying memory of the object."};

}  // namespace sandboa::runtime
